import { isLimited } from "#app/domain/author-month.ts";
import { isLastOfQuarter, lastCompleteQuarter, type Quarter, quarterOf } from "#app/domain/calendar.ts";
import type { IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import type { BackLedger } from "./back-ledger.ts";
import { type ClosedUnit, type CountedUnit, sumOf, type Unit } from "./ledger.ts";

/** What a published number can stand for: whole numbers, the same twice when it is exact. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** A published number, and what it counts: known to the judge, guessed rightly by the cleverest attacker. */
export interface Claim {
  readonly name: string;
  readonly decisions: Range;
  /** Null where people are not told. */
  readonly people: Range | null;
  readonly units: readonly Unit[];
}

/** What the judge knows at the moment of a publication. */
export interface Moment {
  readonly counted: readonly CountedUnit[];
  readonly closed: readonly ClosedUnit[];
  readonly groupOf: ReadonlyMap<string, string>;
  readonly leaders: ReadonlySet<string>;
  readonly isRevision: boolean;
  /** Decisions as they stand now, and what came back of them: what look-backs and the like count. */
  readonly standing: readonly Unit[];
  readonly back: BackLedger;
}

export const exactly = (count: number): Range => ({ lo: count, hi: count });

/** Told in tens, at least ten: everything from the threshold to fourteen is "10". */
export function inTens(told: number, k: number): Range {
  return { lo: told <= 10 ? k : Math.max(k, told - 5), hi: told + 4 };
}

export function isCounted({ decision }: Unit): boolean {
  return decision.weighing === "weighed" && decision.touch !== "none_seen";
}

/** The counts that stand beside an index, wherever one is told: whole numbers but for the weeks. */
export function claimsOf(figures: PublishedFigures, moment: Moment): Claim[] {
  const { organisation, from, through, threshold, periods, quarters, groups, leadership } = figures;
  const weighed = moment.counted.filter(({ unit }) => isCounted(unit));
  const inQuarters = (keys: readonly Quarter[]) =>
    weighed.filter((one) => keys.includes(quarterOf(one.through.slice(0, 7))));
  const claims: Claim[] = [];
  // What is held over from an earlier publication was told there.
  if (organisation.asOf === through) {
    const window = weighed.filter((one) => one.through >= `${from}-01`);
    const { people, decisions } = organisation.headline;
    const told = organisation.isRounded ? (count: number) => inTens(count, threshold) : exactly;
    claims.push({
      name: "headline",
      people: told(people),
      decisions: told(decisions),
      units: unitsOf(window),
    });
  }
  for (const { through: end, figure } of periods) {
    if (end !== through || moment.isRevision) continue;
    claims.push(
      claim(
        `month ${end}`,
        figure,
        weighed.filter((one) => one.through.startsWith(end.slice(0, 7))),
      ),
    );
  }
  const last = lastCompleteQuarter(through);
  const lastFour = quarters.map(({ key }) => key).filter((key) => key > yearBefore(last));
  for (const { key, figure } of quarters) {
    if (figure && lastFour.includes(key)) claims.push(claim(`quarter ${key}`, figure, inQuarters([key])));
  }
  for (const group of groups) {
    const own = (keys: readonly Quarter[]) => inQuarters(keys).filter((one) => one.group === group.id);
    quarters.forEach(({ key }, i) => {
      const figure = group.quarters[i]?.figure;
      if (figure && lastFour.includes(key))
        claims.push(claim(`group ${group.id} ${key}`, figure, own([key])));
    });
    const counted = quarters.filter(({ key }, i) => group.quarters[i]?.counted && lastFour.includes(key));
    if (group.figure)
      claims.push(claim(`group ${group.id}`, group.figure, own(counted.map(({ key }) => key))));
  }
  if (leadership.figure && leadership.others) {
    const { figure, others } = leadership;
    const split = (keys: readonly Quarter[]) => {
      const own = inQuarters(keys);
      const [inside, outside] = [
        own.filter(({ isLeader }) => isLeader),
        own.filter(({ isLeader }) => !isLeader),
      ];
      return [claim("leaders", figure, inside), claim("others", others, outside)];
    };
    // In which quarters leaders are told apart is not told; the numbers give it away.
    const found = subsetsOf(lastFour)
      .map(split)
      .find((both) => both.every(isRight));
    claims.push(...(found ?? split(lastFour)));
  }
  if (organisation.limited !== null && isLastOfQuarter(through) && !moment.isRevision) {
    const units = limitedUnits(inQuarters([last]));
    claims.push({ name: "limited", people: null, decisions: exactly(organisation.limited), units });
  }
  return claims;
}

/** Does a number tell what the judge counts? */
export function isRight({ decisions, people, units }: Claim): boolean {
  const real = units.filter(({ isGhost }) => !isGhost);
  const size = new Set(real.map(({ decision }) => decision.authorId)).size;
  const isIn = (range: Range | null, count: number) =>
    range === null || (count >= range.lo && count <= range.hi);
  return isIn(decisions, real.length) && isIn(people, size);
}

export function unitsOf(counted: readonly { readonly unit: Unit }[]): Unit[] {
  return counted.map(({ unit }) => unit);
}

function claim(name: string, figure: IndexFigure, counted: readonly CountedUnit[]): Claim {
  const { people, decisions } = figure;
  return { name, people: exactly(people), decisions: exactly(decisions), units: unitsOf(counted) };
}

function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: 2 ** items.length }, (_, chosen) => items.filter((_, i) => (chosen >> i) & 1));
}

function yearBefore(quarter: Quarter): Quarter {
  return `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
}

/** Of people whose month weighs more than one person may. */
function limitedUnits(counted: readonly CountedUnit[]): Unit[] {
  const rows = Map.groupBy(counted, ({ through, unit: { decision } }) =>
    [through.slice(0, 7), decision.departmentId, decision.authorId].join(" "),
  );
  return [...rows.values()]
    .map(unitsOf)
    .filter((units) => isLimited(sumOf(units)))
    .flat();
}
