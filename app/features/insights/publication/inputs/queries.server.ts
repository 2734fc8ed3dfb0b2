import { LEAST_PEOPLE } from "#app/domain/labels.ts";
import type { PublicationInputs } from "#app/domain/publication-inputs.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import type { Departments } from "../counting/queries.server.ts";
import { groupInputs, promiseGroups } from "../rules.ts";

/** Names, headcounts and settings of this moment, for a publication. */
export async function readInputs(
  scope: WorkScope,
): Promise<{ inputs: PublicationInputs; departments: Departments }> {
  const organisation = await scope.db
    .selectFrom("organisation")
    .select(["name", "cadence", "threshold"])
    .where("id", "=", scope.organisationId)
    .executeTakeFirstOrThrow();
  const departments = await readDepartments(scope);
  return {
    inputs: {
      name: organisation.name,
      cadence: organisation.cadence,
      k: Math.max(LEAST_PEOPLE, organisation.threshold),
      groups: groupInputs(await readGroups(scope), departments),
      leaders: await countLeaders(scope),
      promises: promiseGroups(departments),
    },
    departments: new Map(departments.map((department) => [department.id, department])),
  };
}

async function countLeaders({ db, organisationId }: WorkScope): Promise<number> {
  const row = await db
    .selectFrom("member")
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "leader")
    .where("active", "=", 1)
    .executeTakeFirstOrThrow();
  return row.people;
}

async function readGroups({ db, organisationId }: WorkScope) {
  const rows = await db
    .selectFrom("reporting_group")
    .select(["id", "name_nl", "name_en"])
    .where("organisation_id", "=", organisationId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, name: { nl: row.name_nl, en: row.name_en } }));
}

async function readDepartments({ db, organisationId }: WorkScope) {
  const rows = await db
    .selectFrom("department")
    .select((eb) => [
      "department.id",
      "department.reporting_group_id",
      "department.headcount",
      "department.kind",
      "department.archived",
      eb
        .selectFrom("member")
        .whereRef("member.department_id", "=", "department.id")
        .where("member.organisation_id", "=", organisationId)
        .where("member.active", "=", 1)
        .select((inner) => inner.fn.countAll<number>().as("people"))
        .as("active"),
    ])
    .where("department.organisation_id", "=", organisationId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    groupId: row.reporting_group_id,
    headcount: row.headcount,
    kind: row.kind,
    activeMembers: row.active ?? 0,
    isArchived: row.archived === 1,
  }));
}
