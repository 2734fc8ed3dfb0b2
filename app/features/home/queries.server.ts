import type { Scope } from "#app/shared/scope.server.ts";
import type { Progress } from "./rules.ts";

/** How many decisions this person logged in a month; nobody else's count is ever asked. */
export async function countOwn(scope: Scope, month: string): Promise<number> {
  const row = await scope.db
    .selectFrom("decision")
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId)
    .where("month", "=", month)
    .where("withdrawn_at", "is", null)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The newest decisions of the own department that everybody may see: what and when, not who and how heavy. */
export function recentInDepartment(scope: Scope) {
  return scope.db
    .selectFrom("decision")
    .where("organisation_id", "=", scope.organisationId)
    .where("department_id", "=", scope.departmentId)
    .where("visibility", "in", ["shared", "example"])
    .where("withdrawn_at", "is", null)
    .select(["id", "title", "decided_on as decidedOn", "language"])
    .orderBy("decided_on", "desc")
    .orderBy("seq", "desc")
    .limit(5)
    .execute();
}

/** How far an administrator has come; counts of structure and people, of decisions only whether there is one. */
export async function readProgress(scope: Scope): Promise<Progress> {
  const { db, organisationId } = scope;
  const departments = await db
    .selectFrom("department")
    .where("organisation_id", "=", organisationId)
    .where("archived", "=", 0)
    .select("id")
    .limit(2)
    .execute();
  const active = db
    .selectFrom("member")
    .where("organisation_id", "=", organisationId)
    .where("active", "=", 1);
  const people = await active.select("id").limit(2).execute();
  const admins = await active.where("role", "=", "admin").select("id").limit(2).execute();
  const decision = await db
    .selectFrom("decision")
    .where("organisation_id", "=", organisationId)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  const privacy = await db
    .selectFrom("change_log")
    .where("organisation_id", "=", organisationId)
    .where("subject", "in", ["threshold", "default-visibility", "retention-months", "privacy-confirmed"])
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return {
    departments: departments.length,
    people: people.length,
    admins: admins.length,
    hasDecision: Boolean(decision),
    hasLookedAtPrivacy: Boolean(privacy),
  };
}
