import { useTranslation } from "react-i18next";
import type { Note } from "../note/rules.ts";

/** What a message would say now, in the same words. */
export function Preview({ note }: { note: Note | null }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.messages.preview)}</h2>
      {note ? (
        <div className="panel mt-3">
          <p className="text-muted">{t(($) => $.messages.previewSubject)}</p>
          <p className="font-bold">{note.subject}</p>
          <p className="mt-4">{note.greeting}</p>
          <ul className="mt-2">
            {note.lines.map(({ text, link, linkText }) => (
              <li key={link} className="border-t border-line py-3 first:border-0">
                <p className="[overflow-wrap:anywhere]">{text}</p>
                <a href={link} className="inline-flex min-h-[44px] items-center">
                  {linkText}
                </a>
              </li>
            ))}
          </ul>
          <p className="hint border-t border-line pt-3">{note.why}</p>
        </div>
      ) : (
        <p className="mt-2 text-muted">{t(($) => $.messages.previewNothing)}</p>
      )}
    </section>
  );
}
