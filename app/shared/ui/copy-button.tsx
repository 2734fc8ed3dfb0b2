import { useEffect, useState } from "react";

/** Appears only where it can work; without script the text beside it is selected by hand. */
export function CopyButton({ text, copy, copied }: { text: string; copy: string; copied: string }) {
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => setState(navigator.clipboard ? "ready" : "absent"), []);
  if (state === "absent") return null;
  const write = async () => {
    await navigator.clipboard.writeText(text);
    setState("copied");
  };
  return (
    <>
      <button type="button" className="button" onClick={write}>
        {copy}
      </button>
      <span role="status" className="self-center text-ok">
        {state === "copied" ? copied : ""}
      </span>
    </>
  );
}
