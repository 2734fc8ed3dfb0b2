import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { type ChangeValue, isSubject, type KeptValue } from "../rules.ts";

const roles = ["employee", "leader", "cx", "council", "admin"] as const;
const choices = ["shared", "private", "monthly", "weekly", "nl", "en", ...roles] as const;

export interface ShownChange {
  readonly when: string;
  readonly role: (typeof roles)[number] | null;
  readonly subject: string;
  readonly before: KeptValue;
  readonly after: KeptValue;
}

/** One line of the log: what changed, from what into what, when, and by which role. */
export function ChangeRow({ change }: { change: ShownChange }) {
  const { t, i18n } = useTranslation();
  const valueText = useValueText();
  const about = change.after.about ?? change.before.about;
  const before = valueText(change.before.value);
  const after = valueText(change.after.value);
  const { subject } = change;
  return (
    <li className="border-b border-line py-3">
      <p>
        <strong>
          {isSubject(subject)
            ? t(($) => $.organisation.changes.subject[subject])
            : t(($) => $.organisation.changes.otherSubject)}
        </strong>
        {about ? `: ${about[i18n.language as Language]}` : null}
      </p>
      {before !== null || after !== null ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          {before === null ? null : (
            <>
              <span className="sr-only">{t(($) => $.organisation.changes.before)}</span>
              <s className="text-muted">{before}</s>
            </>
          )}
          {after === null ? null : (
            <>
              <span className="sr-only">{t(($) => $.organisation.changes.after)}</span>
              <span>
                {before === null ? null : <span aria-hidden="true">{"→ "}</span>}
                {after}
              </span>
            </>
          )}
        </p>
      ) : null}
      <p className="text-xs text-muted">
        {change.when} · {t(($) => $.organisation.changes.by[change.role ?? "somebody"])}
      </p>
    </li>
  );
}

function useValueText(): (value: ChangeValue) => string | null {
  const { t, i18n } = useTranslation();
  return (value) => {
    if (value === null) return null;
    if (typeof value === "object") return value[i18n.language as Language];
    const choice = choices.find((known) => known === value);
    return choice ? t(($) => $.organisation.changes.choice[choice]) : String(value);
  };
}
