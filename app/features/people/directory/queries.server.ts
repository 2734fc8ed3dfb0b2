import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";
import { joinedFlag } from "../queries.server.ts";
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
  const total = await countPeople(scope, filter);
  // First the page, then what stands on it: fifty rows to join instead of fifty thousand.
  const page = await matching(scope, filter)
    .select("member.id")
    .orderBy("member.name")
    .orderBy("member.id")
    .limit(peoplePerPage)
    .offset((filter.page - 1) * peoplePerPage)
    .execute();
  if (page.length === 0) return { total, people: [] };
  const ids = page.map(({ id }) => id);
  const rows = await withPerson(peopleOf(scope))
    .where("member.id", "in", ids)
    .orderBy("member.name")
    .orderBy("member.id")
    .execute();
  return { total, people: rows.map(withState) };
}

async function countPeople(scope: Scope, filter: PeopleFilter): Promise<number> {
  const { total } = await matching(scope, filter)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
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

function matching({ db, organisationId }: Scope, { q, department, state }: PeopleFilter) {
  let found = db.selectFrom("member").where("member.organisation_id", "=", organisationId);
  if (department) found = found.where("member.department_id", "=", department);
  if (state) found = found.where(isInState(organisationId, state));
  if (q) found = found.where(isFoundBy(q));
  return found;
}

function isFoundBy(text: string): Expression<SqlBool> {
  const eb = expressionBuilder<Database, "member">();
  const patterns = searchPatterns(text);
  return eb.or([
    ...patterns.map((pattern) => sql<SqlBool>`lower(member.name) like ${pattern} escape '\\'`),
    ...patterns.map((pattern) => sql<SqlBool>`member.name like ${pattern} escape '\\'`),
    eb.exists(
      eb
        .selectFrom("person")
        .select("person.id")
        .whereRef("person.id", "=", "member.person_id")
        .where((on) =>
          on.or(patterns.map((pattern) => sql<SqlBool>`person.email like ${pattern} escape '\\'`)),
        ),
    ),
  ]);
}

/** The same four as `stateOf`, for the database: sets that are made once, because every row is asked. */
function isInState(organisationId: string, state: PersonState): Expression<SqlBool> {
  const eb = expressionBuilder<Database, "member">();
  const isActive = eb("member.active", "=", 1);
  if (state === "deactivated") return eb.not(isActive);
  const withoutEmail = eb.selectFrom("person").select("person.id").where("person.email", "is", null);
  if (state === "code") return eb.and([isActive, eb("member.person_id", "in", withoutEmail)]);
  const invited = eb
    .selectFrom("invitation")
    .select("invitation.member_id")
    .where("invitation.organisation_id", "=", organisationId);
  const accepted = invited.where("invitation.used_at", "is not", null);
  const isWaiting = eb.and([eb("member.id", "in", invited), eb("member.id", "not in", accepted)]);
  const byEmail = eb.and([isActive, eb("member.person_id", "not in", withoutEmail)]);
  return eb.and([byEmail, state === "invited" ? isWaiting : eb.not(isWaiting)]);
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
