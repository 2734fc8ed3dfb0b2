import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { colleaguesOf, outcomeOf, repairsOf, stepsOf } from "../../topics/came-back/rules.ts";
import { fill } from "../../words/rules.ts";
import type { boardEn } from "../prose/strings/en.ts";
import type { boardNl } from "../prose/strings/nl.ts";

/** What there is to talk about; the rest stands on the page. */
const SHORT: readonly string[] = ["better", "mixed", "worse"];
const noSteps = { 0: "", 1: "", 2: "", 3: "", 4: "" };

/** What came back of decisions, in two lines: look-backs, repairs, colleagues who weighed along. */
export function boardBack(
  figures: PublishedFigures,
  language: Language,
  { cameBack: words }: typeof boardEn | typeof boardNl,
): string[] {
  const outcome = outcomeOf(figures, language, { none: "" });
  const told = (outcome?.shares ?? [])
    .filter(({ key, percent }) => SHORT.includes(key) && percent !== null && percent > 0)
    .map(({ label, percent }) => fill(words.share, { label: label.toLowerCase(), percent: percent ?? 0 }));
  const [lookedBack, list] = [outcome?.lookedBack ?? null, told.join("; ")];
  const repairs = repairsOf(figures);
  const noticed = [
    ...(lookedBack === null ? [] : [fill(words.lookedBack, { percent: lookedBack })]),
    ...(list === "" ? [] : [fill(words.noticed, { list })]),
    ...(repairs === null ? [] : [fill(words.repairs, repairs)]),
  ];
  const near = stepsOf(figures, { steps: noSteps })?.near ?? null;
  const { chance = 0, calibrated = null } = colleaguesOf(figures, language, false) ?? {};
  const colleagues = [
    ...(near === null ? [] : [fill(words.near, { near, chance })]),
    ...(calibrated === null
      ? []
      : [
          calibrated.isRough
            ? fill(words.rough, { lo: calibrated.lo, hi: calibrated.hi })
            : fill(words.calibrated, {
                index: calibrated.index,
                lo: calibrated.lo,
                hi: calibrated.hi,
                own: calibrated.own,
              }),
        ]),
  ];
  return [noticed.join(" "), colleagues.join(" ")].filter((line) => line !== "");
}
