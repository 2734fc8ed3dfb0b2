import { type Day, quarterOf } from "#app/domain/calendar.ts";
import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions } from "#app/domain/content/weighing.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { OUTCOME_CELLS } from "#app/domain/loop-topics.ts";
import { WEIGHTS } from "#app/domain/weight.ts";
import type { ClosedUnit, CountedUnit, Unit } from "./ledger.ts";

/**
 * Decisions that nobody logged, one of every kind that somebody could have. Without them the attacker would know which
 * kinds do not exist, and nobody can know that.
 */
export function ghostsOf(through: Day, groupOf: ReadonlyMap<string, string>): (CountedUnit & ClosedUnit)[] {
  const departments = [...new Map([...groupOf].map(([department, group]) => [group, department])).values()];
  return departments.flatMap((departmentId) =>
    variants(departments.filter((one) => one !== departmentId)).flatMap(({ back = {}, ...fields }, i) =>
      [true, false].map((isLeader) => ({
        unit: {
          ...ghost(`ghost ${departmentId} ${through} ${isLeader} ${i}`, { departmentId, ...fields }, through),
          ghost: back,
        },
        through,
        quarter: quarterOf(through.slice(0, 7)),
        group: groupOf.get(departmentId) ?? "",
        isLeader,
      })),
    ),
  );
}

type Fields = Partial<NewDecision> & { readonly back?: Unit["ghost"] };

/** Every answer to every question, one at a time. */
function variants(others: readonly string[]): Fields[] {
  const keys = (options: readonly { readonly key: string }[]) => options.map(({ key }) => key);
  return [
    {},
    ...WEIGHTS.map((weight): Fields => ({ weight })),
    { touch: "indirect" },
    { touch: "none_seen" },
    ...keys(prevailedOptions).map((prevailed): Fields => ({ weight: 3, prevailed: prevailed as "other" })),
    ...[true, false].map((cxHelp): Fields => ({ weight: 3, cxHelp })),
    ...keys(levels).map((level): Fields => ({ level: level as "team" })),
    ...keys(outweighedKinds).map((kind): Fields => ({ outweighed: [kind] })),
    ...keys(evidenceKinds).map((kind): Fields => ({ evidence: [kind] })),
    ...keys(moments).map((moment): Fields => ({ moments: [moment] })),
    ...others.flatMap((one): Fields[] => [{ touched: [one] }, { touched: [one], asked: [one] }]),
    ...OUTCOME_CELLS.map((outcome): Fields => ({ back: { outcome } })),
    { back: { isRepair: true } },
  ];
}

export function ghost(key: string, fields: Partial<NewDecision> = {}, day: Day = "2026-01-01"): Unit {
  const decision: NewDecision = {
    id: key,
    organisationId: "",
    authorId: key,
    loggedAt: 0,
    month: day.slice(0, 7),
    title: "",
    note: "",
    language: "nl",
    departmentId: "",
    decidedOn: day,
    touch: "direct",
    weighing: "weighed",
    weight: 0,
    prevailed: null,
    level: null,
    handover: null,
    cxHelp: null,
    customerGroup: null,
    reach: null,
    visibility: "private",
    outweighed: [],
    evidence: [],
    moments: [],
    touched: [],
    asked: [],
    ...fields,
  };
  return { key, decision, isGhost: true };
}
