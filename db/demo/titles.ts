import { type DepartmentKindKey, departmentKinds } from "#app/domain/content/departments.ts";
import { type Moment, moments } from "#app/domain/content/journey.ts";
import type { Reach } from "#app/domain/content/reach.ts";
import {
  type EvidenceKind,
  evidenceKinds,
  type OutweighedKind,
  outweighedKinds,
} from "#app/domain/content/reasons.ts";
import type { Prevailed, Touch } from "#app/domain/content/weighing.ts";
import type { Language } from "#app/domain/language.ts";
import { boardTitles, designTitles } from "./titles-board.ts";
import { itTitles } from "./titles-it.ts";
import { logisticsTitles } from "./titles-logistics.ts";
import { marketingTitles } from "./titles-marketing.ts";
import { purchasingTitles } from "./titles-purchasing.ts";
import { salesTitles } from "./titles-sales.ts";
import { serviceTitles } from "./titles-service.ts";
import { hrTitles, legalTitles, otherTitles } from "./titles-staff.ts";

/** One kind of decision, with `{place}`, `{product}` and the like still open in the title. */
export interface TitleSeed {
  readonly title: string;
  readonly touch: Touch;
  readonly weight: number;
  readonly prevailed: Prevailed;
  readonly reach: Reach;
  readonly outweighed: readonly OutweighedKind[];
  readonly evidence: readonly EvidenceKind[];
  readonly moments: readonly Moment[];
  readonly touched: readonly DepartmentKindKey[];
  readonly asked: readonly DepartmentKindKey[];
  readonly customerGroup: string | null;
  readonly note: string;
}

const titles: Record<DepartmentKindKey, Record<Language, string>> = {
  hr: hrTitles,
  purchasing: purchasingTitles,
  marketing: marketingTitles,
  legal: legalTitles,
  board: boardTitles,
  it: itTitles,
  design: designTitles,
  logistics: logisticsTitles,
  service: serviceTitles,
  sales: salesTitles,
  other: otherTitles,
};

const touchOf: Record<string, Touch> = { d: "direct", i: "indirect", n: "none_seen" };
const prevailedOf: Record<string, Prevailed> = { c: "customer", o: "other", s: "same" };

/** What may stand in a title's open places; the words of both languages stand in the same order. */
const fillings: Record<Language, Record<string, readonly string[]>> = {
  nl: {
    place: ["Deventer", "Amersfoort", "Breda", "Groningen"],
    product: ["matrassen", "bureaulampen", "boekenkasten", "eettafels", "dekbedden", "bureaustoelen"],
    furniture: ["boekenkasten", "eettafels", "bureaustoelen", "ladekasten", "stapelbedden"],
    soft: ["matrassen", "dekbedden", "banken"],
    day: ["maandag", "woensdag", "vrijdag", "zaterdag"],
  },
  en: {
    place: ["Deventer", "Amersfoort", "Breda", "Groningen"],
    product: ["mattresses", "desk lamps", "bookcases", "dining tables", "duvets", "office chairs"],
    furniture: ["bookcases", "dining tables", "office chairs", "chests of drawers", "bunk beds"],
    soft: ["mattresses", "duvets", "sofas"],
    day: ["Monday", "Wednesday", "Friday", "Saturday"],
  },
};

function listed<Key extends string>(
  cell: string,
  known: readonly { readonly key: Key }[],
  line: string,
): Key[] {
  if (cell === "-") return [];
  return cell.split(",").map((word) => {
    const found = known.find((item) => item.key === word);
    if (!found) throw new Error(`Unknown word "${word}" in the demo title: ${line}`);
    return found.key;
  });
}

function departmentsAsked(cell: string): string {
  const asked = cell.split(",").filter((word) => word.endsWith("+"));
  return asked.length ? asked.join(",").replaceAll("+", "") : "-";
}

/**
 * Reads one line: `d3c2 | title | what weighed more | evidence | moments | departments | customer group | note`.
 * The code is touch (d, i, n), weight, what was decisive (c customer, o other, s same) and reach;
 * a department with `+` was asked beforehand; `-` is empty.
 */
function readSeed(line: string): TitleSeed {
  const [code = "", title, outweighed, evidence, moment, departments, group, note, ...rest] =
    line.split(" | ");
  const [, touch = "", weight, prevailed = "", reach] = /^([din])([0-4])([cos])([1-4])$/.exec(code) ?? [];
  if (
    !title ||
    !outweighed ||
    !evidence ||
    !moment ||
    !departments ||
    !group ||
    !note ||
    !reach ||
    rest.length
  ) {
    throw new Error(`Not a demo title: ${line}`);
  }
  return {
    title,
    touch: touchOf[touch] ?? "direct",
    weight: Number(weight),
    prevailed: prevailedOf[prevailed] ?? "unknown",
    reach: Number(reach) as Reach,
    outweighed: listed(outweighed, outweighedKinds, line),
    evidence: listed(evidence, evidenceKinds, line),
    moments: listed(moment, moments, line),
    touched: listed(departments.replaceAll("+", ""), departmentKinds, line),
    asked: listed(departmentsAsked(departments), departmentKinds, line),
    customerGroup: group === "-" ? null : group,
    note: note === "-" ? "" : note,
  };
}

/** The kinds of decisions of one department in one language, in the order of the file. */
export function titleSeeds(department: DepartmentKindKey, language: Language): TitleSeed[] {
  return titles[department][language].trim().split("\n").map(readSeed);
}

/** Every title that one seed can become. */
export function titleVariants(seed: TitleSeed, language: Language): string[] {
  let variants = [seed.title];
  for (const [name, words] of Object.entries(fillings[language])) {
    if (!seed.title.includes(`{${name}}`)) continue;
    variants = variants.flatMap((variant) => words.map((word) => variant.replace(`{${name}}`, word)));
  }
  return variants;
}
