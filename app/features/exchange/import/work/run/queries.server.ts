import { sql, type Updateable } from "kysely";
import type { Visibility } from "#app/domain/decision.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";
import type { KnownDepartment } from "../../../rules.ts";
import { type Plan, readPlan } from "../../rules.ts";
import type { Incoming } from "../format.server.ts";

/** A run that has work to do, with everything the worker needs to know of its owner. */
export interface OpenRun {
  readonly id: string;
  readonly kind: "csv" | "madr";
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly plan: Plan;
  readonly authorId: string;
  readonly departmentId: string;
  readonly visibility: Visibility;
  readonly language: "nl" | "en";
  readonly timeZone: string;
  readonly departments: readonly KnownDepartment[];
}

export async function readOpenRun(scope: WorkScope, importId: string): Promise<OpenRun | null> {
  const row = await scope.db
    .selectFrom("import_run")
    .innerJoin("member", "member.id", "import_run.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("organisation", "organisation.id", "import_run.organisation_id")
    .leftJoin("import_file", "import_file.import_id", "import_run.id")
    .select([
      "import_run.id",
      "import_run.kind",
      "import_run.file_name",
      "import_file.content",
      "import_run.mapping",
      "member.author_id",
      "member.department_id",
      "person.language",
      "organisation.default_language",
      "organisation.default_visibility",
      "organisation.time_zone",
    ])
    .where("import_run.organisation_id", "=", scope.organisationId)
    .where("import_run.id", "=", importId)
    .where("import_run.status", "=", "running")
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    content: row.content ?? new Uint8Array(),
    plan: readPlan(row.mapping),
    authorId: row.author_id,
    departmentId: row.department_id,
    visibility: row.default_visibility,
    language: row.language ?? row.default_language,
    timeZone: row.time_zone,
    departments: await readKnownDepartments(scope),
  };
}

export function readKnownDepartments(scope: WorkScope): Promise<KnownDepartment[]> {
  return scope.db
    .selectFrom("department")
    .select(["id", "kind", "name_nl as nl", "name_en as en"])
    .where("organisation_id", "=", scope.organisationId)
    .where("archived", "=", 0)
    .orderBy("position")
    .execute();
}

/** Moves a running run on; false when it is no longer this worker's to move. */
export async function changeRun(
  scope: WorkScope,
  run: Pick<OpenRun, "id">,
  change: Updateable<Database["import_run"]>,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable("import_run")
    .set(change)
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", run.id)
    .where("status", "=", "running")
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Which of these the organisation has: external keys, and ids of its own decisions. */
export async function readKnownKeys(scope: WorkScope, rows: readonly Incoming[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const given = rows.flatMap(({ givenKey }) => (givenKey === null ? [] : [givenKey]));
  const byKey = await scope.db
    .selectFrom("decision")
    .select("external_key as key")
    .where("organisation_id", "=", scope.organisationId)
    .where(
      "external_key",
      "in",
      rows.map(({ externalKey }) => externalKey),
    )
    .execute();
  const byId =
    given.length === 0
      ? []
      : await scope.db
          .selectFrom("decision")
          .select("id as key")
          // As an expression, or SQLite walks the whole organisation to find a few ids.
          .where(sql`organisation_id || ''`, "=", scope.organisationId)
          .where("id", "in", given)
          .execute();
  return new Set([...byKey, ...byId].flatMap(({ key }) => key ?? []));
}

/** Runs that a stop or a crash cut off, in every organisation: whoever starts the server goes on with them. */
export async function readUnfinishedRuns(db: WorkScope["db"]) {
  return db
    .selectFrom("import_run")
    .select(["id as importId", "organisation_id as organisationId"])
    .where("status", "=", "running")
    .execute();
}
