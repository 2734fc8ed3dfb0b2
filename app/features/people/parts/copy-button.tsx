import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Appears only where it can work; without script the link beside it is selected by hand. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => setState(navigator.clipboard ? "ready" : "absent"), []);
  if (state === "absent") return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setState("copied");
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {t(($) => $.people.card.copy)}
      </button>
      <span role="status" className="self-center text-ok">
        {state === "copied" ? t(($) => $.people.card.copied) : ""}
      </span>
    </>
  );
}
