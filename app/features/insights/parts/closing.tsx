import { useTranslation } from "react-i18next";
import type { IndexFigure } from "#app/domain/publication.ts";
import { inShort } from "./shown.tsx";

interface Props {
  readonly readings: { readonly lo: number; readonly hi: number } | null;
  readonly period: string;
}

/** How much the choices matter, and what the figure is not for. */
export function Closing({ readings, period }: Props) {
  const { t } = useTranslation();
  return (
    <div className="mt-10 border-t border-line pt-6">
      {readings === null ? null : (
        <p>
          {t(($) => $.insights.closing.range, { lo: readings.lo, hi: readings.hi })}{" "}
          <a href={`/method?period=${period}`} className="link-button">
            {t(($) => $.insights.closing.method)}
          </a>
        </p>
      )}
      <p className="mt-2 font-semibold">{t(($) => $.insights.closing.purpose)}</p>
    </div>
  );
}

type RevisionNote =
  | {
      readonly kind: "revised";
      readonly day: string;
      readonly earlier: number;
      readonly headline: IndexFigure | null;
    }
  | { readonly kind: "old"; readonly day: string };

/** Says that figures were corrected after they were published, and leads to the other version. */
export function Revision({ note, period }: { note: RevisionNote; period: string }) {
  const { t } = useTranslation();
  const { day } = note;
  return (
    <p className="notice mt-6 max-w-[44rem]">
      {note.kind === "old" ? (
        <>
          {t(($) => $.insights.closing.old, { day })}{" "}
          <a href={`?period=${period}`}>{t(($) => $.insights.closing.newest)}</a>
        </>
      ) : (
        <>
          {t(($) => $.insights.closing.revised, { day })}{" "}
          {note.headline && t(($) => $.insights.closing.before, { index: inShort(t, note.headline) })}{" "}
          <a href={`?period=${period}&revision=${note.earlier}`}>{t(($) => $.insights.closing.earlier)}</a>
        </>
      )}
    </p>
  );
}
