import type { Moment } from "#app/domain/content/journey.ts";
import type { EvidenceKind, OutweighedKind } from "#app/domain/content/reasons.ts";
import type { Level, Prevailed } from "#app/domain/content/weighing.ts";
import type { KnownDepartment, TravellingDecision } from "../rules.ts";
import { type DepartmentBook, departmentBook, readDepartment } from "../values/rules.ts";

/** A decision as it is kept. */
export interface KeptDecision {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly language: "nl" | "en";
  readonly departmentId: string;
  readonly decidedOn: string;
  readonly touch: TravellingDecision["touch"];
  readonly weighing: TravellingDecision["weighing"];
  readonly weight: TravellingDecision["weight"];
  readonly prevailed: string | null;
  readonly level: string | null;
  readonly handover: boolean | null;
  readonly cxHelp: boolean | null;
  readonly customerGroup: string | null;
  readonly reach: TravellingDecision["reach"];
  readonly visibility: NonNullable<TravellingDecision["visibility"]>;
  readonly status?: string | null;
  readonly externalKey?: string | null;
  readonly outweighed: readonly string[];
  readonly evidence: readonly string[];
  readonly moments: readonly string[];
  readonly touched: readonly string[];
  readonly asked: readonly string[];
}

interface Reader {
  readonly language: "nl" | "en";
  readonly isAuthor: boolean;
}

/**
 * A decision as it leaves: departments by name. How somebody else weighed stays behind, unless it is an example: the
 * weight, what was decisive, and what weighed more, which is only asked after a 0 or 1.
 */
export function outgoing(
  decision: KeptDecision,
  { language, isAuthor }: Reader,
  nameOf: (departmentId: string) => string,
): TravellingDecision {
  const seesWeighing = isAuthor || decision.visibility === "example";
  return {
    title: decision.title,
    decidedOn: decision.decidedOn,
    department: nameOf(decision.departmentId),
    touch: decision.touch,
    weight: seesWeighing ? decision.weight : null,
    weighing: seesWeighing ? decision.weighing : "pending",
    prevailed: seesWeighing ? (decision.prevailed as Prevailed | null) : null,
    outweighed: seesWeighing ? ([...decision.outweighed] as OutweighedKind[]) : [],
    evidence: [...decision.evidence] as EvidenceKind[],
    moments: [...decision.moments] as Moment[],
    handover: decision.handover,
    touched: decision.touched.map(nameOf),
    asked: decision.asked.map(nameOf),
    cxHelp: decision.cxHelp,
    customerGroup: decision.customerGroup,
    reach: decision.reach,
    note: decision.note,
    level: decision.level as Level | null,
    language: decision.language ?? language,
    visibility: decision.visibility,
    status: decision.status ?? null,
    externalKey: (isAuthor ? decision.externalKey : null) ?? decision.id,
  };
}

/** The name by which an import finds the department again; its id when the name alone would not do. */
export function departmentNames(
  list: readonly KnownDepartment[],
  language: "nl" | "en",
): (departmentId: string) => string {
  const book: DepartmentBook = departmentBook(list);
  const names = new Map(
    list.map((department) => {
      const found = readDepartment(department[language], book);
      return [
        department.id,
        found.ok && found.value === department.id ? department[language] : department.id,
      ];
    }),
  );
  return (id) => names.get(id) ?? id;
}

/** A zip holds no more files than this. */
export const mostRecords = 65_000;
