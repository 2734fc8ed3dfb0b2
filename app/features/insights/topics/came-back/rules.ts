import { inTen } from "#app/domain/agreement-figure.ts";
import { outcomes } from "#app/domain/content/outcomes.ts";
import { qualityOf } from "#app/domain/labels.ts";
import type { Language } from "#app/domain/language.ts";
import { OUTCOME_CELLS, STEP_CELLS } from "#app/domain/loop-topics.ts";
import type { PublishedFigures, TopicRow } from "#app/domain/publication.ts";
import { type Touch, touchOf } from "../affected/rules.ts";
import { baseOf, percentOf, sharesOf, wholeOf } from "../rules.ts";

/** The words that do not stand in the content pack. */
export type BackWords = {
  readonly none: string;
  readonly steps: Readonly<Record<(typeof STEP_CELLS)[number], string>>;
};

/** U6: what customers turned out to notice, of all decisions that were due; and how many looked back, in per cent. */
export function outcomeOf(
  { topics }: PublishedFigures,
  language: Language,
  { none }: Pick<BackWords, "none">,
) {
  const topic = topics.outcome;
  if (topic === undefined) return null;
  const labels = OUTCOME_CELLS.map((key) => ({
    key,
    label: outcomes.find((one) => one.key === key)?.label[language] ?? none,
  }));
  const { organisation } = topic;
  const whole = wholeOf(organisation);
  const missing = percentOf(organisation.cells.none ?? null, whole);
  return {
    base: baseOf(topic, organisation),
    shares: sharesOf(organisation, labels, whole),
    lookedBack: missing === null ? null : 100 - missing,
  };
}

/** U10: decisions that repair an earlier one; null where nothing can be told, or there was none. */
export function repairsOf({ topics }: PublishedFigures) {
  const row = topics.repairs?.organisation;
  const count = row?.cells.repair ?? 0;
  return row === undefined || count === 0 ? null : { count, decisions: row.decisions };
}

/** How far apart two people are who weighed the same decision. */
export function stepsOf({ topics }: PublishedFigures, { steps }: Pick<BackWords, "steps">) {
  const topic = topics.opinions;
  if (topic === undefined) return null;
  const { organisation } = topic;
  const labels = STEP_CELLS.map((key) => ({ key, label: steps[key] }));
  return {
    base: baseOf(topic, organisation),
    shares: sharesOf(organisation, labels, wholeOf(organisation)),
    near: nearIn(organisation),
  };
}

/** "8 of 10 pairs at most one step apart"; null while one of both cells is not told. */
function nearIn(row: TopicRow): number | null {
  const { 0: same = null, 1: one = null } = row.cells;
  const whole = wholeOf(row);
  return same === null || one === null || whole === 0 ? null : inTen(Math.min(1, (same + one) / whole));
}

/** What second opinions say, in whole tenths and points. @param readsAlpha for cx only */
export function colleaguesOf({ colleagues }: PublishedFigures, language: Language, readsAlpha: boolean) {
  if (colleagues === undefined) return null;
  const { chance, alpha, calibrated } = colleagues;
  const decimals = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { minimumFractionDigits: 2 });
  const words = (value: number) => decimals.format(value).replace("-", "−");
  return {
    chance: Math.round(chance / 10),
    alpha:
      !readsAlpha || alpha === null || alpha === "same"
        ? readsAlpha && alpha === "same"
          ? ("same" as const)
          : null
        : { value: words(alpha.value), lo: words(alpha.lo), hi: words(alpha.hi), word: alpha.word },
    calibrated: calibrated && {
      ...calibrated,
      isRough: qualityOf((calibrated.hi - calibrated.lo) / 2) === "rough",
    },
  };
}

export type ColleaguesView = NonNullable<ReturnType<typeof colleaguesOf>>;

/** One cell of the matrix: what those who decided say, and what the affected say themselves. */
export type BothSides = { readonly we: Touch | null; readonly they: Touch | null };

/** U5 from both sides: who affected whom, and who was asked. Rows decide, columns are affected. */
export function bothSidesOf({ topics, groups }: PublishedFigures, language: Language) {
  const { affected, claims } = topics;
  if (affected === undefined && claims === undefined) return null;
  const they = (decided: string, group: string) =>
    decided === group ? null : touchOf(claims?.groups[group]?.cells ?? {}, decided);
  const we = (decided: string, group: string) =>
    decided === group ? null : touchOf(affected?.groups[decided]?.cells ?? {}, group);
  const all = (group: string) => touchOf(affected?.organisation.cells ?? {}, group);
  const isTold = (touch: Touch | null) => touch !== null && (touch.asked !== null || touch.unasked !== null);
  const columns = groups.filter(
    ({ id }) => all(id) !== null || groups.some((decided) => isTold(they(decided.id, id))),
  );
  const rows = groups.map(({ id, name }) => {
    const cells = columns.map((column): BothSides => ({ we: we(id, column.id), they: they(id, column.id) }));
    const isShown = affected?.groups[id] !== undefined || cells.some((cell) => isTold(cell.they));
    return { id, name: name[language], cells: isShown ? cells : null };
  });
  return {
    base: affected ? baseOf(affected, affected.organisation) : null,
    theirBase: claims && columns.length > 0 ? baseOf(claims, claims.organisation) : null,
    columns: columns.map(({ id, name }) => ({ id, name: name[language] })),
    whole: columns.map(({ id }) => all(id)),
    rows: rows.flatMap(({ cells, ...row }) => (cells ? [{ ...row, cells }] : [])),
    hidden: rows.filter(({ cells }) => cells === null).map(({ name }) => name),
  };
}

/** What all affected groups say together, without a name. */
export function saidAnywhere({ topics }: PublishedFigures) {
  const row = topics.claims?.organisation;
  if (row === undefined) return null;
  const sum = (answer: string) =>
    Object.entries(row.cells).reduce(
      (total, [cell, count]) => total + (cell.endsWith(`:${answer}`) ? (count ?? 0) : 0),
      0,
    );
  const said = { unasked: sum("not-asked"), asked: sum("asked"), untouched: sum("not-touched") };
  return said.unasked + said.asked === 0 ? null : said;
}
