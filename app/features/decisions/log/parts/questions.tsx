import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Question } from "../rules.ts";

/** Friendly, once, and never in the way: the button that goes on stands right under it. */
export function Questions({ asked, change }: { asked: readonly Question[]; change: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  // The button that was tapped may be a screen further down.
  useEffect(() => {
    if (asked.length > 0) box.current?.focus();
  }, [asked]);
  const says: Record<Question, string> = {
    email: t(($) => $.decisions.log.question.email),
    phone: t(($) => $.decisions.log.question.phone),
    iban: t(($) => $.decisions.log.question.iban),
    bsn: t(($) => $.decisions.log.question.bsn),
    belief: t(($) => $.decisions.log.question.belief),
  };
  if (asked.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="notice notice-warn mb-6">
      <h2 className="flex items-center gap-2">
        <Icon name="warning" /> {t(($) => $.decisions.log.question.title)}
      </h2>
      <ul className="mt-2 grid gap-2">
        {asked.map((question) => (
          <li key={question}>{says[question]}</li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-3">
        <button type="submit" name="seen" value={asked.join(" ")} className="button">
          {t(($) => $.decisions.log.question.goOn)}
        </button>
        <a href={change} className="button button-quiet">
          {t(($) => $.decisions.log.question.change)}
        </a>
      </p>
    </div>
  );
}
