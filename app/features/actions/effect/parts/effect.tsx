import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Quarter } from "#app/domain/calendar.ts";
import type { Comparison, GroupEffect } from "#app/domain/effect.ts";
import { EffectDrawing } from "./effect-drawing.tsx";

/** Whether the figure of the group moved otherwise than that of comparable groups; never what caused it. */
export function Effect({ effect, group }: { effect: GroupEffect; group: string }) {
  const { t } = useTranslation();
  const { before, after } = effect.windows;
  const quarters = { before: quarterIn(t, before), after: quarterIn(t, after) };
  return (
    <section aria-labelledby="effect">
      <h2 id="effect">{t(($) => $.actions.effect.title)}</h2>
      {effect.kind === "waiting" ? (
        <p className="mt-2 text-muted">{t(($) => $.actions.effect.waiting, { quarter: quarters.after })}</p>
      ) : null}
      {effect.kind === "not-told" ? (
        <p className="mt-2 text-muted">{t(($) => $.actions.effect.notTold, quarters)}</p>
      ) : null}
      {effect.kind === "told" ? <Told effect={effect} group={group} quarters={quarters} /> : null}
    </section>
  );
}

function Told({
  effect,
  group,
  quarters,
}: {
  effect: Extract<GroupEffect, { kind: "told" }>;
  group: string;
  quarters: { before: string; after: string };
}) {
  const { t } = useTranslation();
  const { from, to, own, comparison, isShared } = effect;
  const warnings = [
    comparison?.wasMoving ? t(($) => $.actions.effect.moving) : null,
    comparison?.wasLow ? t(($) => $.actions.effect.low) : null,
    isShared ? t(($) => $.actions.effect.shared) : null,
  ].filter((line) => line !== null);
  return (
    <>
      {comparison === null ? (
        <p className="mt-2">
          {t(($) => $.actions.effect.alone, {
            group,
            from,
            to,
            points: signed(own.points),
            lo: signed(own.lo),
            hi: signed(own.hi),
          })}
        </p>
      ) : (
        <>
          <p className="mt-2">
            {movedIn(t, group, own.points, comparison.others)}{" "}
            {t(($) => $.actions.effect.difference, {
              points: signed(comparison.points),
              lo: signed(comparison.lo),
              hi: signed(comparison.hi),
            })}
          </p>
          <EffectDrawing {...comparison} />
          <p className="mt-2 font-semibold">{t(($) => $.actions.effect.reading[comparison.reading])}</p>
        </>
      )}
      {warnings.length === 0 ? null : (
        <ul className="notice mt-3 grid gap-1">
          {warnings.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <details className="mt-2">
        <summary className="py-2.5 text-brand">{t(($) => $.actions.effect.how)}</summary>
        <p className="text-muted">{t(($) => $.actions.effect.howText, quarters)}</p>
        {comparison === null ? null : <Placebo {...comparison} />}
      </details>
    </>
  );
}

function Placebo({ placebo, count }: Pick<Comparison, "placebo" | "count">) {
  const { t } = useTranslation();
  const range = { count, lo: signed(placebo.lo), hi: signed(placebo.hi) };
  return <p className="mt-2 text-muted">{t(($) => $.actions.effect.placebo, range)}</p>;
}

function movedIn(t: TFunction, group: string, points: number, mean: number): string {
  const count = Math.abs(mean);
  const others =
    mean > 0
      ? t(($) => $.actions.effect.othersRose, { count })
      : mean < 0
        ? t(($) => $.actions.effect.othersFell, { count })
        : t(($) => $.actions.effect.othersStayed);
  const values = { group, others, count: Math.abs(points) };
  if (points > 0) return t(($) => $.actions.effect.rose, values);
  return points < 0 ? t(($) => $.actions.effect.fell, values) : t(($) => $.actions.effect.stayed, values);
}

function quarterIn(t: TFunction, quarter: Quarter): string {
  return t(($) => $.actions.effect.quarter, {
    n: Number(quarter.slice(6)),
    year: Number(quarter.slice(0, 4)),
  });
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : `${points}`;
}
