import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** The customer's question of this department, and today's prompt: beside the form, or just before the weighing. */
export function Guide({ question, prompt }: { question: string; prompt: string }) {
  const { t } = useTranslation();
  return (
    <aside className="decision-guide panel mb-8" aria-label={t(($) => $.decisions.log.guide)}>
      <p className="text-[1.1875rem] leading-snug font-semibold">{question}</p>
      <p className="mt-3 border-t border-line pt-3 text-muted">{prompt}</p>
    </aside>
  );
}

/** Example decisions; with JavaScript a tap fills one in. They make room as soon as something is typed. */
export function Examples({
  examples,
  titleId,
  onFilled,
}: {
  examples: readonly string[];
  titleId: string;
  onFilled: () => void;
}) {
  const { t } = useTranslation();
  const [canFill, setCanFill] = useState(false);
  useEffect(() => setCanFill(true), []);
  return (
    <div className="examples mt-2">
      <p className="hint">{t(($) => $.decisions.log.examples)}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {examples.map((example) => (
          <li key={example}>
            {canFill ? (
              <button
                type="button"
                className="chip text-left"
                onClick={() => {
                  const title = document.getElementById(titleId) as HTMLTextAreaElement;
                  title.value = example;
                  title.dispatchEvent(new Event("input", { bubbles: true }));
                  title.focus();
                  onFilled();
                }}
              >
                {example}
              </button>
            ) : (
              <span className="chip">{example}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
