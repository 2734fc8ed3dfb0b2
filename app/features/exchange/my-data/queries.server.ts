import { sql } from "kysely";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { decisionsWithChoices } from "#db/decision-staging.ts";

const page = 250;

/** Who somebody is here. Sessions and memberships elsewhere belong to the data of that organisation. */
export async function readProfile(scope: Scope) {
  return scope.db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("organisation", "organisation.id", "member.organisation_id")
    .innerJoin("department", "department.id", "member.department_id")
    .select([
      "member.name",
      "person.email",
      "person.language",
      "organisation.name as organisation",
      scope.language === "nl" ? "department.name_nl as department" : "department.name_en as department",
      "member.role",
      "member.created_at as memberSince",
      "organisation.retention_months as retentionMonths",
      sql<number>`case when person.password_hash is null then 0 else 1 end`.as("hasPassword"),
      sql<number>`case when member.code_hash is null then 0 else 1 end`.as("hasCode"),
    ])
    .where("member.organisation_id", "=", scope.organisationId)
    .where("member.id", "=", scope.memberId)
    .executeTakeFirstOrThrow();
}

export function readSessions(scope: Scope) {
  return scope.db
    .selectFrom("session")
    .select([
      "device",
      "created_at as createdAt",
      "last_seen_at as lastSeenAt",
      "expires_at as expiresAt",
      "shared_device as sharedDevice",
    ])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("created_at")
    .execute();
}

export function readInvitations(scope: Scope) {
  return scope.db
    .selectFrom("invitation")
    .select(["created_at as createdAt", "expires_at as expiresAt", "used_at as usedAt"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("created_at")
    .execute();
}

/** What somebody did to settings; what it was about may be somebody else. */
export function readChanges(scope: Scope) {
  return scope.db
    .selectFrom("change_log")
    .select(["at", "subject"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("at")
    .execute();
}

export async function readDraft(scope: Scope) {
  const row = await scope.db
    .selectFrom("decision_draft")
    .select(["fields", "saved_at as savedAt"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .executeTakeFirst();
  return row ? { savedAt: row.savedAt, fields: JSON.parse(row.fields) as Record<string, unknown> } : null;
}

export function readReceipts(scope: Scope) {
  return scope.db
    .selectFrom("idempotency")
    .select(["key", "result", "created_at as createdAt"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("created_at")
    .execute();
}

export async function readImports(scope: Scope) {
  const rows = await scope.db
    .selectFrom("import_run")
    .leftJoin("import_file", "import_file.import_id", "import_run.id")
    .select([
      "file_name as fileName",
      "status",
      "added",
      "already",
      "created_at as createdAt",
      "finished_at as finishedAt",
      "refused",
      sql<number>`case when import_file.import_id is null then 0 else 1 end`.as("keepsFile"),
    ])
    .where("import_run.organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({ ...row, refused: JSON.parse(row.refused) as unknown }));
}

/** The monthly sums behind one's own name in the figures. */
export function readSums(scope: Scope) {
  return scope.db
    .selectFrom("author_month")
    .innerJoin("department", "department.id", "author_month.department_id")
    .select([
      "month",
      scope.language === "nl" ? "department.name_nl as department" : "department.name_en as department",
      "level",
      "n",
      "c0",
      "c1",
      "c2",
      "c3",
      "c4",
      "w0",
      "w1",
      "w2",
      "w3",
      "w4",
      "u",
      "none_seen",
      "unknown",
    ])
    .where("author_month.organisation_id", "=", scope.organisationId)
    .where("author_month.author_id", "=", scope.authorId)
    .orderBy("month")
    .execute();
}

export async function countOwn(scope: Scope) {
  const row = await scope.db
    .selectFrom("decision")
    .select([sql<number>`count(*)`.as("decisions"), sql<number>`count(withdrawn_at)`.as("withdrawn")])
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId)
    .executeTakeFirstOrThrow();
  const revisions = await scope.db
    .selectFrom("decision_revision")
    .select(sql<number>`count(*)`.as("count"))
    .where("organisation_id", "=", scope.organisationId)
    .where(
      "decision_id",
      "in",
      scope.db
        .selectFrom("decision")
        .select("id")
        .where("organisation_id", "=", scope.organisationId)
        .where("author_id", "=", scope.authorId),
    )
    .executeTakeFirstOrThrow();
  return {
    decisions: Number(row.decisions),
    withdrawn: Number(row.withdrawn),
    revisions: Number(revisions.count),
  };
}

export interface OwnDecision {
  readonly decision: StoredDecision;
  readonly department: string;
  readonly nameOf: (departmentId: string) => string;
  readonly revisions: readonly { readonly changedAt: number; readonly before: unknown }[];
}

/** All one's own decisions, the withdrawn ones too, page by page. */
export async function* readOwnDecisions(scope: Scope): AsyncGenerator<OwnDecision> {
  const departments = await scope.db
    .selectFrom("department")
    .select(["id", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .execute();
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  let last: StoredDecision | undefined;
  do {
    let query = scope.db
      .selectFrom("decision")
      .selectAll()
      .where("organisation_id", "=", scope.organisationId)
      .where("author_id", "=", scope.authorId);
    if (last) query = query.where(sql<boolean>`(decided_on, seq) > (${last.decidedOn}, ${last.seq})`);
    const rows = await query.orderBy("decided_on").orderBy("seq").limit(page).execute();
    const decisions = await decisionsWithChoices(scope.db, rows);
    const revisions = await readRevisions(
      scope,
      decisions.map(({ id }) => id),
    );
    last = decisions.at(-1);
    for (const decision of decisions) {
      yield {
        decision,
        department: nameOf(decision.departmentId),
        nameOf,
        revisions: revisions.get(decision.id) ?? [],
      };
    }
  } while (last);
}

async function readRevisions(scope: Scope, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { changedAt: number; before: unknown }[]>();
  const rows = await scope.db
    .selectFrom("decision_revision")
    .select(["decision_id", "changed_at", "before"])
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "in", ids)
    .orderBy("changed_at")
    .execute();
  const found = new Map<string, { changedAt: number; before: unknown }[]>();
  for (const row of rows) {
    const list = found.get(row.decision_id) ?? [];
    list.push({ changedAt: row.changed_at, before: JSON.parse(row.before) });
    found.set(row.decision_id, list);
  }
  return found;
}
