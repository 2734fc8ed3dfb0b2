import type { Language } from "#app/domain/language.ts";
import type { Figures } from "#app/domain/publication.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope, WorkScope } from "#app/shared/scope.server.ts";
import type { PostResultWord } from "./card/rules.ts";
import { type Kind, mostChannels } from "./rules.ts";

export async function listChannels(scope: Scope) {
  const rows = await scope.db
    .selectFrom("channel")
    .leftJoin("department", "department.id", "channel.department_id")
    .select([
      "channel.id",
      "channel.kind",
      "channel.name",
      "channel.url",
      "channel.language",
      "channel.last_week as lastWeek",
      "channel.last_result as lastResult",
      scope.language === "nl" ? "department.name_nl as about" : "department.name_en as about",
    ])
    .where("channel.organisation_id", "=", scope.organisationId)
    .orderBy("channel.created_at")
    .orderBy("channel.id")
    .execute();
  return rows.map((row) => ({ ...row, lastResult: row.lastResult as PostResultWord | null }));
}

export async function listDepartments(scope: Scope) {
  const rows = await scope.db
    .selectFrom("department")
    .select(["id", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .where("archived", "=", 0)
    .orderBy("position")
    .execute();
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

interface NewChannel {
  readonly kind: Kind;
  /** Sealed. */
  readonly url: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly language: Language;
}

/** @returns false when there are too many */
export async function addChannel(scope: Scope, channel: NewChannel): Promise<boolean> {
  return scope.db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom("channel")
      .select("id")
      .where("organisation_id", "=", scope.organisationId)
      .limit(mostChannels)
      .execute();
    if (known.length >= mostChannels) return false;
    await trx
      .insertInto("channel")
      .values({
        id: newId(),
        organisation_id: scope.organisationId,
        kind: channel.kind,
        url: channel.url,
        name: channel.name,
        department_id: channel.departmentId,
        language: channel.language,
        active: 1,
        created_at: scope.now,
      })
      .execute();
    return true;
  });
}

export async function removeChannel(scope: Scope, id: string): Promise<void> {
  await scope.db
    .deleteFrom("channel")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

export async function readChannel(scope: WorkScope, id: string) {
  return scope.db
    .selectFrom("channel")
    .leftJoin("department", "department.id", "channel.department_id")
    .select([
      "channel.id",
      "channel.kind",
      "channel.url",
      "channel.language",
      "channel.last_week as lastWeek",
      "department.reporting_group_id as groupId",
    ])
    .where("channel.organisation_id", "=", scope.organisationId)
    .where("channel.id", "=", id)
    .where("channel.active", "=", 1)
    .executeTakeFirst();
}

/** @param week null for a test, which is not the card of a week */
export async function keepResult(
  scope: WorkScope,
  id: string,
  result: PostResultWord,
  week: string | null,
): Promise<void> {
  await scope.db
    .updateTable("channel")
    .set({ last_result: result, ...(week === null ? {} : { last_week: week }) })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** The newest publication: the only figures that a card may tell. */
export async function readFigures(scope: WorkScope): Promise<Figures | null> {
  const row = await scope.db
    .selectFrom("publication")
    .select("figures")
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("through", "desc")
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? (JSON.parse(row.figures) as Figures) : null;
}

const examplesInTurn = 12;

/** One of the newest examples, another every week. @param turn a number that moves by one every week */
export async function readExample(
  scope: WorkScope,
  language: Language,
  turn: number,
): Promise<string | null> {
  const rows = await scope.db
    .selectFrom("decision")
    .select("title")
    .where("organisation_id", "=", scope.organisationId)
    .where("visibility", "=", "example")
    .where("withdrawn_at", "is", null)
    .where("language", "=", language)
    .orderBy("seq", "desc")
    .limit(examplesInTurn)
    .execute();
  return rows[turn % Math.max(1, rows.length)]?.title ?? null;
}
