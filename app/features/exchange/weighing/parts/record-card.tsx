import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

interface ShownRecord {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly opening: string | null;
  readonly lang?: string | undefined;
  readonly decidedOn: string;
  readonly department: string;
  readonly status: string | null;
}

let shown: string | null = null;

/** The record itself. A next one takes the focus, so that a screen reader starts at what is new. */
export function RecordCard({ record }: { record: ShownRecord }) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== null && shown !== record.id) heading.current?.focus();
    shown = record.id;
  }, [record.id]);
  const day = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const facts = [day.format(Date.parse(`${record.decidedOn}T00:00Z`)), record.department, record.status];
  return (
    <section className="mt-6">
      <h2
        ref={heading}
        tabIndex={-1}
        lang={record.lang}
        className="text-[1.25rem] break-words shadow-none outline-none"
      >
        {record.title}
      </h2>
      <p className="mt-1 text-muted">{facts.filter(Boolean).join(" · ")}</p>
      {record.opening ? (
        <details className="mt-3">
          <summary className="cursor-pointer">
            <span lang={record.lang}>{record.opening}</span>{" "}
            <span className="text-brand underline">{t(($) => $.exchange.weighing.more)}</span>
          </summary>
          <p lang={record.lang} className="panel mt-3 whitespace-pre-line break-words">
            {record.note}
          </p>
        </details>
      ) : record.note ? (
        <p lang={record.lang} className="mt-3 whitespace-pre-line break-words">
          {record.note}
        </p>
      ) : null}
    </section>
  );
}
