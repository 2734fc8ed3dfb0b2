import type { Month } from "#app/domain/calendar.ts";
import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions } from "#app/domain/content/weighing.ts";
import type { DecisionFields, NewDecision } from "#app/domain/decision.ts";
import type { Reach, Weight } from "#app/domain/weight.ts";
import type { Plan, Writer } from "./plan.ts";

const keys = (options: readonly { readonly key: string }[]) => options.map(({ key }) => key);
const kinds = {
  outweighed: keys(outweighedKinds),
  evidence: keys(evidenceKinds),
  moments: keys(moments),
  prevailed: keys(prevailedOptions),
  levels: keys(levels),
};

/** What somebody answers: the three questions always, the others as often as the organisation answers them. */
export function randomFields(plan: Plan, writer: Writer, departmentId: string, day: string): DecisionFields {
  const { dice, answers } = plan;
  const answered = <T>(value: () => T, otherwise: T) => (dice.chance(answers) ? value() : otherwise);
  const isUnknown = dice.chance(0.06);
  const drawn = Math.round(writer.leaning + 3 * (dice.random() - 0.5));
  const weight = isUnknown ? null : (Math.min(4, Math.max(0, drawn)) as Weight);
  const isWeighed = weight !== null && weight >= 3;
  const others = plan.groups
    .flatMap((group) => group.departments.map(({ id }) => id))
    .filter((id) => id !== departmentId);
  const touched = answered(() => dice.someOf(others, 2), []);
  return {
    title: `Besluit ${dice.between(100, 999)}`,
    note: "",
    language: dice.oneOf(["nl", "en"]),
    departmentId,
    decidedOn: day,
    touch: dice.chance(0.12) ? "none_seen" : dice.oneOf(["direct", "indirect"]),
    weighing: isUnknown ? "unknown" : "weighed",
    weight,
    prevailed: isWeighed ? answered(() => dice.oneOf(kinds.prevailed), null) : null,
    level: answered(() => dice.oneOf(kinds.levels), null),
    handover: answered(() => dice.chance(0.5), null),
    cxHelp: isWeighed ? answered(() => dice.chance(0.4), null) : null,
    customerGroup: null,
    reach: dice.chance(0.25) ? (dice.between(1, 4) as Reach) : null,
    visibility: dice.oneOf(["private", "shared", "shared", "example"]),
    outweighed: isWeighed ? [] : answered(() => dice.someOf(kinds.outweighed.slice(0, 7), 2), []),
    evidence: answered(() => dice.someOf(kinds.evidence, 3), []),
    moments: answered(() => dice.someOf(kinds.moments, 2), []),
    touched,
    asked: touched.filter(() => dice.chance(0.4)),
  };
}

export function newDecision(
  plan: Plan,
  writer: Writer,
  at: {
    readonly departmentId: string;
    readonly month: Month;
    readonly day: number;
    readonly loggedAt: number;
  },
): NewDecision {
  const day = `${at.month}-${String(at.day).padStart(2, "0")}`;
  return {
    ...randomFields(plan, writer, at.departmentId, day),
    id: plan.dice.id(),
    organisationId: plan.id,
    authorId: writer.authorId,
    loggedAt: at.loggedAt,
    month: at.month,
  };
}
