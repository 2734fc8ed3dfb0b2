import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";
import { hasJoined, joinedFlag } from "../queries.server.ts";
import { type PersonState, stateOf } from "../rules.ts";
import { peoplePerPage, searchPatterns } from "./rules.ts";

interface PeopleFilter {
  readonly q?: string | undefined;
  readonly department?: string | undefined;
  readonly state?: PersonState | undefined;
  readonly page: number;
}

/** One page of the people in this organisation, by name, and how many there are in all. */
export async function listPeople(scope: Scope, filter: PeopleFilter) {
  const found = matching(scope, filter);
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await withPerson(found)
    .orderBy("member.name")
    .orderBy("member.id")
    .limit(peoplePerPage)
    .offset((filter.page - 1) * peoplePerPage)
    .execute();
  return { total: Number(total), people: rows.map(withState) };
}

export async function readPerson(scope: Scope, memberId: string) {
  const row = await withPerson(peopleOf(scope)).where("member.id", "=", memberId).executeTakeFirst();
  return row && withState(row);
}

function peopleOf({ db, organisationId }: Scope) {
  return db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("department", "department.id", "member.department_id")
    .where("member.organisation_id", "=", organisationId);
}

function matching(scope: Scope, { q, department, state }: PeopleFilter) {
  let found = peopleOf(scope);
  if (department) found = found.where("member.department_id", "=", department);
  if (state) found = found.where(isInState(state));
  if (q) {
    found = found.where((eb) =>
      eb.or(
        searchPatterns(q).flatMap((pattern) => [
          sql<SqlBool>`lower(member.name) like ${pattern} escape '\\'`,
          sql<SqlBool>`member.name like ${pattern} escape '\\'`,
          sql<SqlBool>`person.email like ${pattern} escape '\\'`,
        ]),
      ),
    );
  }
  return found;
}

/** The same four as `stateOf`, for the database. */
function isInState(state: PersonState): Expression<SqlBool> {
  const eb = expressionBuilder<Database, "member" | "person">();
  const isActive = eb("member.active", "=", 1);
  if (state === "deactivated") return eb.not(isActive);
  if (state === "code") return eb.and([isActive, eb("person.email", "is", null)]);
  const byEmail = eb.and([isActive, eb("person.email", "is not", null)]);
  return state === "active" ? eb.and([byEmail, hasJoined()]) : eb.and([byEmail, eb.not(hasJoined())]);
}

function withPerson(found: ReturnType<typeof peopleOf>) {
  return found.select([
    "member.id",
    "member.name",
    "member.role",
    "member.active",
    "member.department_id as departmentId",
    "person.email",
    "department.name_nl as departmentNl",
    "department.name_en as departmentEn",
    joinedFlag().as("joined"),
  ]);
}

function withState<Row extends { active: number; email: string | null; joined: number }>(row: Row) {
  const { active, joined, ...rest } = row;
  return { ...rest, state: stateOf({ active: active === 1, email: row.email, joined: joined === 1 }) };
}
