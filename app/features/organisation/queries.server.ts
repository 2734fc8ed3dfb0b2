import type { Language } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { recordChanges } from "./changes/queries.server.ts";
import { differing } from "./changes/rules.ts";

/** The same scope, working inside a transaction. */
export function inTransaction<T>(scope: Scope, work: (inside: Scope) => Promise<T>): Promise<T> {
  return scope.db.transaction().execute((db) => work({ ...scope, db }));
}

export function readOrganisation(scope: Scope) {
  return scope.db
    .selectFrom("organisation")
    .where("id", "=", scope.organisationId)
    .select(["name", "default_language as language", "time_zone as timeZone", "threshold"])
    .select([
      "retention_months as retentionMonths",
      "look_back_weeks as lookBackWeeks",
      "opinion_percent as opinionPercent",
      "default_visibility as visibility",
      "cadence",
      "setup_step as setupStep",
    ])
    .executeTakeFirstOrThrow();
}

/**
 * Makes whoever changes departments or groups of this organisation wait for each other: without it two
 * administrators could give out the same place twice, or archive the last two departments at once.
 */
export async function lockStructure(scope: Scope): Promise<void> {
  await scope.db
    .updateTable("organisation")
    .set((eb) => ({ created_at: eb.ref("created_at") }))
    .where("id", "=", scope.organisationId)
    .execute();
}

export interface OrganisationFields {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

export function changeOrganisation(scope: Scope, fields: OrganisationFields): Promise<void> {
  return inTransaction(scope, async (inside) => {
    const before = await readOrganisation(inside);
    await inside.db
      .updateTable("organisation")
      .set({ name: fields.name, default_language: fields.language, time_zone: fields.timeZone })
      .where("id", "=", inside.organisationId)
      .execute();
    await recordChanges(
      inside,
      differing([
        { subject: "organisation-name", before: before.name, after: fields.name },
        { subject: "organisation-language", before: before.language, after: fields.language },
        { subject: "organisation-time-zone", before: before.timeZone, after: fields.timeZone },
      ]),
    );
  });
}

/** What the overview of the admin pages counts: structure and people, never ratings. */
export async function countOverview(scope: Scope) {
  const count = async (table: "department" | "reporting_group" | "member" | "channel") => {
    let query = scope.db.selectFrom(table).where("organisation_id", "=", scope.organisationId);
    if (table === "department") query = query.where("department.archived", "=", 0);
    if (table === "member") query = query.where("member.active", "=", 1);
    const row = await query.select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
    return Number(row.n);
  };
  const [departments, groups, people] = [
    await count("department"),
    await count("reporting_group"),
    await count("member"),
  ];
  const failed = await scope.db
    .selectFrom("job")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("organisation_id", "=", scope.organisationId)
    .where("failed_at", "is not", null)
    .executeTakeFirstOrThrow();
  return { departments, groups, people, channels: await count("channel"), failed: Number(failed.n) };
}
