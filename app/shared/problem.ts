import { data } from "@remix-run/node";

/** The closed list of expected failures. Anything else is a bug and goes to the one error page. */
export const problemStatus = {
  invalid: 400,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/** Throw it to leave a loader or action with the page for that problem. */
export function problem(kind: ProblemKind, retryAfter = 0) {
  return data(
    { problem: kind },
    { status: problemStatus[kind], headers: retryAfter ? { "Retry-After": String(retryAfter) } : {} },
  );
}
