import type { TFunction } from "i18next";
import type { ShownPercent } from "#app/domain/labels.ts";
import type { ChangeFigure, IndexFigure } from "#app/domain/publication.ts";
import type { Filled } from "../story/parts/story.tsx";
import { changeTold } from "../story/rules.ts";

/** A percentage or index in words where 0 or 100 would tell what everybody answered. */
export function shown(t: TFunction, { kind, value }: ShownPercent): string {
  return kind === "exact" ? String(value) : t(($) => $.insights.shown[kind], { value });
}

/** The same for a percentage: "71 %", "95 % or more". */
export function percentShown(t: TFunction, { kind, value }: ShownPercent): string {
  return kind === "exact"
    ? `${value}\u00a0%`
    : t(($) => $.insights.shown[kind], { value: `${value}\u00a0%` });
}

/** A figure as it fits in a cell: its point, or only its range when it is rough. */
export function inShort(t: TFunction, { index, lo, hi }: IndexFigure): string {
  return index === null ? `${lo}–${hi}` : shown(t, index);
}

/** A figure in full: "68 (probably between 60 and 76)". */
export function inFull(t: TFunction, figure: IndexFigure): string {
  const { index, lo, hi } = figure;
  if (index === null) return t(($) => $.insights.figure.rough, { lo, hi });
  return t(($) => $.insights.figure.full, { index: shown(t, index), lo, hi });
}

/** Leaders against others, in the words of a change that chance may explain. */
export function gapWords(t: TFunction, gap: ChangeFigure): string {
  const { key, values } = changeTold(gap);
  const filled = { ...values, since: t(($) => $.insights.leadership.others) } as Filled;
  if (key === "up" || key === "down") return t(($) => $.insights.leadership[key], filled);
  const told = t(($) => $.insights.story[key], filled);
  return told.charAt(0).toLowerCase() + told.slice(1);
}
