import type { DepartmentKindKey } from "#app/domain/content/departments.ts";
import type { Moment } from "#app/domain/content/journey.ts";
import type { Reach } from "#app/domain/content/reach.ts";
import type { EvidenceKind, OutweighedKind } from "#app/domain/content/reasons.ts";
import type { Level, Prevailed, Touch } from "#app/domain/content/weighing.ts";
import type { Visibility, Weighing } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import type { DemoPerson } from "./organisation.ts";
import type { TitleSeed } from "./titles.ts";

/** What a person logged; null and empty mean: not answered. */
export interface DemoDecision {
  readonly personKey: string;
  readonly title: string;
  readonly language: Language;
  /** ISO day */
  readonly decidedOn: string;
  /** Milliseconds since 1970, UTC. */
  readonly loggedAt: number;
  readonly touch: Touch;
  readonly weighing: Weighing;
  /** 0-4; null when `weighing` is "unknown". */
  readonly weight: number | null;
  readonly prevailed: Prevailed | null;
  readonly level: Level | null;
  readonly handover: boolean | null;
  readonly cxHelp: boolean | null;
  readonly customerGroup: string | null;
  readonly reach: Reach | null;
  readonly note: string;
  readonly outweighed: readonly OutweighedKind[];
  readonly evidence: readonly EvidenceKind[];
  readonly moments: readonly Moment[];
  readonly touched: readonly DepartmentKindKey[];
  readonly asked: readonly DepartmentKindKey[];
  readonly visibility: Visibility;
  readonly withdrawn: boolean;
}

/** Departments that also work, and log, on Saturday. */
export const frontlineDepartments: readonly DepartmentKindKey[] = ["logistics", "service", "sales"];

/** The seed's weight, a step lower more often at first and a step higher more often later. */
function weightOf(seed: TitleSeed, progress: number, random: () => number): number {
  const draw = random();
  if (draw < 0.4 - 0.26 * progress) return Math.max(0, seed.weight - 1);
  if (draw > 0.97 - 0.09 * progress) return Math.min(4, seed.weight + 1);
  return seed.weight;
}

/** Nobody who did not weigh the customer says that the customer was decisive. */
function prevailedOf(seed: TitleSeed, weight: number | null): Prevailed {
  if (weight === null) return "unknown";
  if (weight <= 1 && seed.prevailed !== "other") return seed.outweighed.length > 0 ? "other" : "unknown";
  if (weight === 2 && seed.prevailed === "customer") return "same";
  return seed.prevailed;
}

function evidenceOf(seed: TitleSeed, weight: number | null, random: () => number): readonly EvidenceKind[] {
  if (weight === null) return [];
  if (weight <= 1 && random() < 0.7) return [random() < 0.5 ? "belief" : "none"];
  if (weight >= 3 && seed.evidence.includes("none")) return random() < 0.6 ? ["frontline"] : ["belief"];
  return seed.evidence;
}

function levelOf(person: DemoPerson, seed: TitleSeed, random: () => number): Level {
  const draw = random();
  if (seed.asked.length > 0 && draw > 0.84) return "joint";
  if (person.departmentKey === "board") return "board";
  if (person.role === "leader") return draw < 0.65 ? "manager" : "team";
  if (draw < 0.56) return "team";
  return draw < 0.79 ? "manager" : "board";
}

function visibilityOf(weight: number | null, random: () => number): Visibility {
  const draw = random();
  if (draw < 0.14) return "private";
  return draw > 0.88 && weight !== null && weight >= 3 ? "example" : "shared";
}

/**
 * What one person answers about one decision. A quarter answers only the three required questions, a third
 * some of the others, the rest all.
 * @param progress 0 in the first month, 1 in the current one
 */
export function weighDemoDecision(
  person: DemoPerson,
  { seed, isFirst }: { readonly seed: TitleSeed; readonly isFirst: boolean },
  progress: number,
  random: () => number,
): Omit<DemoDecision, "title" | "decidedOn" | "loggedAt"> {
  const effort = random();
  const answerChance = effort < 0.25 ? 0 : effort < 0.58 ? 0.55 : 1;
  const answers = () => random() < answerChance;
  const weight = random() < 0.04 ? null : weightOf(seed, progress, random);
  const prevailed = answers() ? prevailedOf(seed, weight) : null;
  const askedToo = answers();
  return {
    personKey: person.key,
    language: person.language,
    touch: seed.touch,
    weighing: weight === null ? "unknown" : "weighed",
    weight,
    prevailed,
    outweighed: prevailed === "other" ? seed.outweighed : [],
    level: answers() ? levelOf(person, seed, random) : null,
    handover: answers() ? random() < (seed.touched.length > 0 ? 0.55 : 0.08) : null,
    cxHelp: answers() ? random() < (person.role === "cx" ? 0.6 : 0.13) : null,
    customerGroup: answers() ? seed.customerGroup : null,
    reach: answers() ? seed.reach : null,
    evidence: answers() ? evidenceOf(seed, weight, random) : [],
    moments: answers() ? seed.moments : [],
    touched: askedToo ? seed.touched : [],
    asked: askedToo ? seed.asked : [],
    note: isFirst && effort >= 0.25 ? seed.note : "",
    visibility: visibilityOf(weight, random),
    withdrawn: random() < 0.02,
  };
}
