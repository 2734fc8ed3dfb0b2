import { createContext } from "react";

/** What only the server knows of the answer that it is making; in the browser `ErrorSummary` takes over. */
export const AnswerContext = createContext<{ readonly nonce?: string; readonly formFailed: boolean }>({
  formFailed: false,
});
