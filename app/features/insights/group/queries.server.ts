import type { Day } from "#app/domain/calendar.ts";
import type { DepartmentKindKey } from "#app/domain/content/departments.ts";
import type { Text } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";

/** A reporting group as it is named today; publications keep the name of their own day. */
export async function readGroup({ db, organisationId }: Scope, id: string): Promise<Text | null> {
  const row = await db
    .selectFrom("reporting_group")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(["name_nl", "name_en"])
    .executeTakeFirst();
  return row ? { nl: row.name_nl, en: row.name_en } : null;
}

export interface GroupDepartment {
  readonly id: string;
  readonly kind: DepartmentKindKey;
  readonly name: Text;
}

/** The departments that count in a reporting group, in the organisation's own order. */
export async function readDepartments(
  { db, organisationId }: Scope,
  group: string,
): Promise<GroupDepartment[]> {
  const rows = await db
    .selectFrom("department")
    .where("organisation_id", "=", organisationId)
    .where("reporting_group_id", "=", group)
    .where("archived", "=", 0)
    .select(["id", "kind", "name_nl", "name_en"])
    .orderBy("position")
    .execute();
  return rows.map(({ id, kind, name_nl, name_en }) => ({
    id,
    kind: kind as DepartmentKindKey,
    name: { nl: name_nl, en: name_en },
  }));
}

/** So many examples stand on the page of a group. */
const MOST_EXAMPLES = 3;

/**
 * The newest decisions of these departments, up to a day, that their authors made examples. Only what everybody may
 * read: not withdrawn, and with the weight, because an example shows it (decisions/visible).
 */
export async function readExamples(
  { db, organisationId }: Scope,
  departments: readonly GroupDepartment[],
  through: Day,
) {
  // One short range of the index each: together they cost the same however much is logged.
  const found = await Promise.all(
    departments.map(({ id, name }) =>
      db
        .selectFrom("decision")
        .where("organisation_id", "=", organisationId)
        .where("department_id", "=", id)
        .where("visibility", "=", "example")
        .where("withdrawn_at", "is", null)
        .where("decided_on", "<=", through)
        .select(["id", "title", "language", "weight", "decided_on as decidedOn"])
        .orderBy("decided_on", "desc")
        .orderBy("seq", "desc")
        .limit(MOST_EXAMPLES)
        .execute()
        .then((rows) => rows.map((row) => ({ ...row, department: name }))),
    ),
  );
  return found
    .flat()
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
    .slice(0, MOST_EXAMPLES);
}
