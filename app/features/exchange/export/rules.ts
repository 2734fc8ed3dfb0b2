import type { Moment } from "#app/domain/content/journey.ts";
import type { EvidenceKind, OutweighedKind } from "#app/domain/content/reasons.ts";
import type { Level, Prevailed } from "#app/domain/content/weighing.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { KnownDepartment, TravellingDecision } from "../rules.ts";
import { type DepartmentBook, departmentBook, readDepartment } from "../values/rules.ts";

/**
 * A decision as it leaves: departments by name. How somebody else weighed stays behind, unless it is an example: the
 * weight, what was decisive, and what weighed more, which is only asked after a 0 or 1. Whoever was asked to weigh it
 * along, blind, and has not done so takes no weight of an example along either.
 */
export function outgoing(
  decision: StoredDecision,
  { isAuthor, isBlind = false }: { readonly isAuthor: boolean; readonly isBlind?: boolean },
  nameOf: (departmentId: string) => string,
): TravellingDecision {
  const seesWeighing = isAuthor || (decision.visibility === "example" && !isBlind);
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
    touched: decision.touched.map(nameOf).sort(),
    asked: decision.asked.map(nameOf).sort(),
    cxHelp: decision.cxHelp,
    customerGroup: decision.customerGroup,
    reach: decision.reach,
    note: decision.note,
    level: decision.level as Level | null,
    language: decision.language,
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
