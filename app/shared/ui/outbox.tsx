import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { onOutboxNews, readOutbox, removeFromOutbox, type Waiting } from "../outbox.ts";

/** What this member has waiting on this device; nothing until the page works. */
export function useOutbox(memberId: string, onSent?: () => void) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [isSent, setIsSent] = useState(false);
  useEffect(() => {
    const read = () => readOutbox(memberId).then(setWaiting, () => undefined);
    void read();
    return onOutboxNews((news) => {
      void read();
      setIsSent(news === "sent");
      if (news === "sent") onSent?.();
    });
  }, [memberId, onSent]);
  return { waiting, isSent };
}

/** What waits for a connection and what was refused, each with a way on. Nothing when there is nothing. */
export function Outbox({ memberId, onSent }: { memberId: string; onSent?: () => void }) {
  const { t } = useTranslation();
  const { waiting, isSent } = useOutbox(memberId, onSent);
  const refused = waiting.filter((each) => each.problem);
  const count = waiting.length - refused.length;
  return (
    <div aria-live="polite">
      {waiting.length === 0 && isSent ? (
        <p className="notice notice-ok mb-6">{t(($) => $.shared.outbox.sent)}</p>
      ) : null}
      {count > 0 ? (
        <details className="notice mb-6">
          <summary className="min-h-[44px] cursor-pointer content-center font-semibold">
            {t(($) => $.shared.outbox.count, { count })}
          </summary>
          <p className="hint">{t(($) => $.shared.outbox.hint)}</p>
          <ul className="mt-2">
            {waiting.map((each) => (each.problem ? null : <Row key={each.key} waiting={each} />))}
          </ul>
        </details>
      ) : null}
      {refused.length > 0 ? (
        <section className="notice notice-warn mb-6">
          <h2 className="text-base">{t(($) => $.shared.outbox.refusedCount, { count: refused.length })}</h2>
          <ul className="mt-2">
            {refused.map((each) => (
              <Row key={each.key} waiting={each} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Row({ waiting: { key, fields, problem } }: { waiting: Waiting }) {
  const { t } = useTranslation();
  const [isSure, setIsSure] = useState(false);
  const saidAt = (name: string) => fields.find(([field]) => field === name)?.[1];
  return (
    <li className="border-t border-line py-2">
      <p lang={saidAt("language")} className="[overflow-wrap:anywhere]">
        {saidAt("title")}
      </p>
      {problem?.kind === "refused" ? (
        <p className="error">{problem.words.join(" ") || t(($) => $.shared.outbox.refused)}</p>
      ) : null}
      {problem?.kind === "conflict" ? (
        <p>
          {t(($) => $.shared.outbox.conflict)}{" "}
          <a href={`/decisions/${problem.id}`}>{t(($) => $.shared.outbox.conflictLink)}</a>
        </p>
      ) : null}
      <p className="flex flex-wrap gap-x-6">
        {/* An ordinary link: without a connection the page comes from this device. */}
        <a
          href={`/decisions/new?${new URLSearchParams({ waiting: key })}`}
          className="inline-flex min-h-[44px] items-center"
        >
          {t(($) => $.shared.outbox.open)}
        </a>
        <button
          type="button"
          className="link-button"
          onClick={() => (isSure ? void removeFromOutbox(key) : setIsSure(true))}
          onBlur={() => setIsSure(false)}
        >
          {isSure ? t(($) => $.shared.outbox.sure) : t(($) => $.shared.outbox.remove)}
        </button>
      </p>
    </li>
  );
}
