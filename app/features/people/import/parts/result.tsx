import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Access } from "../../directory/rules.ts";
import { CodeCard } from "../../parts/code-card.tsx";

const mostCards = 200;

/** Every way in that was made, this once: to copy, to keep as a file, to print as cards. */
export function Result({ made, mailed, file }: { made: readonly Access[]; mailed: number; file: string }) {
  const { t } = useTranslation();
  const codes = made.flatMap((access) => (access.way === "code" ? [access] : []));
  return (
    <>
      <div className="no-print">
        <p role="status" className="notice notice-warn mb-6 max-w-[40rem]">
          {t(($) => $.people.import.once)}
        </p>
        {mailed > 0 ? (
          <p className="notice notice-ok mb-6 max-w-[40rem]">
            {t(($) => $.people.import.mailed, { count: mailed })}
          </p>
        ) : null}
        <p className="mb-6 flex flex-wrap gap-3">
          <a
            className="button"
            download={`${t(($) => $.people.import.fileName)}.csv`}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`}
          >
            {t(($) => $.people.import.download)}
          </a>
          <Link to="/admin/people" className="button button-quiet">
            {t(($) => $.people.directory.all)}
          </Link>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard */}
        <section className="scroll-x" tabIndex={0} aria-label={t(($) => $.people.import.table)}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t(($) => $.people.name)}</th>
                <th scope="col">{t(($) => $.people.email)}</th>
                <th scope="col">{t(($) => $.people.import.way)}</th>
              </tr>
            </thead>
            <tbody>
              {made.map((access) => (
                <tr key={access.link}>
                  <th scope="row">{access.name}</th>
                  <td>{access.way === "code" ? "" : access.email}</td>
                  <td className="min-w-[18rem] font-mono text-xs break-all">
                    {access.way === "code" ? access.code : access.link}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {codes.length > 0 ? (
        <section className="mt-10">
          <h2 className="no-print mb-1">{t(($) => $.people.import.cards)}</h2>
          <p className="no-print hint mb-4">{t(($) => $.people.card.print)}</p>
          <div className="grid gap-4 md:grid-cols-2">
            {codes.slice(0, mostCards).map((access) => (
              <CodeCard key={access.code} {...access} />
            ))}
          </div>
        </section>
      ) : null}
    </>
  );
}
