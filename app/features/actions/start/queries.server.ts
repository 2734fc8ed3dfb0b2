import { MOST_PER_MONTH, mayStart, monthOfSource, searchable } from "#app/domain/actions.ts";
import { type Day, monthOf, throughOf } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { StartsFrom } from "../filter.ts";
import { isMineToChange } from "../queries.server.ts";

export interface ActionWish {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly language: Language;
  readonly ownerId: string;
  readonly groupId: string | null;
  readonly dueOn: Day;
  readonly from: StartsFrom;
}

export type StartOutcome = "done" | "not-found" | "limit" | "no-owner" | "no-group";

/** Begins an action, once however often the form arrives, and writes down who hears what comes of it. */
export async function startAction(scope: Scope, wish: ActionWish): Promise<StartOutcome> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    // Holds the organisation's row: two leaders who begin one at once may not both be the second.
    await trx
      .updateTable("organisation")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", scope.organisationId)
      .execute();
    const again = await trx
      .selectFrom("action")
      .select("organisation_id")
      .where("id", "=", wish.id)
      .executeTakeFirst();
    if (again) return again.organisation_id === scope.organisationId ? "done" : "not-found";
    const refusal = await refusalOf(inside, wish);
    if (refusal) return refusal;
    const { organisationId, memberId, now, timeZone } = scope;
    const { id, title, note, ownerId } = wish;
    await trx
      .insertInto("action")
      .values({
        id,
        organisation_id: organisationId,
        title,
        note,
        language: wish.language,
        owner_id: ownerId,
        created_by: memberId,
        reporting_group_id: wish.groupId,
        source: wish.from.source,
        source_key: wish.from.key,
        due_on: wish.dueOn,
        status: "open",
        started_month: monthOf(now, timeZone),
        created_at: now,
        changed_at: now,
        done_at: null,
        noticed: null,
        search: searchable(`${title} ${note}`),
      })
      .execute();
    await writeConcerns(inside, wish);
    return "done";
  });
}

async function refusalOf(scope: Scope, wish: ActionWish): Promise<Exclude<StartOutcome, "done"> | null> {
  if (!(await isOwner(scope, wish.ownerId))) return "no-owner";
  if (wish.groupId !== null && !(await isGroup(scope, wish.groupId))) return "no-group";
  if (!(await isSource(scope, wish.from))) return "not-found";
  const { source, key } = wish.from;
  return source === "publication" && !mayStart(await countBegun(scope, key)) ? "limit" : null;
}

/** Is there such a period, or such a decision that colleagues may see? */
export async function isSource(scope: Scope, { source, key }: StartsFrom): Promise<boolean> {
  if (source === "own") return true;
  if (source === "decision") return (await readSharedDecision(scope, key)) !== null;
  const row = await scope.db
    .selectFrom("publication")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("through", "=", throughOf(key))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A decision that the whole organisation may see; one's own private one would be shown to everybody by its action. */
export async function readSharedDecision({ db, organisationId }: Scope, id: string) {
  const row = await db
    .selectFrom("decision")
    .select(["id", "title", "language"])
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("visibility", "in", ["shared", "example"])
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** How many actions began from the figures of this month, up to the most; a stopped one makes room. */
export async function countBegun({ db, organisationId }: Scope, key: string): Promise<number> {
  const rows = await db
    .selectFrom("action")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("source", "=", "publication")
    .where("source_key", "like", `${monthOfSource(key)}%`)
    .where("status", "!=", "dropped")
    .limit(MOST_PER_MONTH)
    .execute();
  return rows.length;
}

/** Whoever began it, and whoever logged the decision behind it: found here, and never told to anybody. */
async function writeConcerns({ db, organisationId, memberId }: Scope, { id, ownerId, from }: ActionWish) {
  if (memberId !== ownerId) {
    await db
      .insertInto("action_concern")
      .values({
        action_id: id,
        organisation_id: organisationId,
        member_id: memberId,
        told_at: null,
        seen_at: null,
      })
      .execute();
  }
  if (from.source !== "decision") return;
  await db
    .insertInto("action_concern")
    .columns(["action_id", "organisation_id", "member_id"])
    .expression((eb) =>
      eb
        .selectFrom("decision")
        .innerJoin("member", "member.author_id", "decision.author_id")
        .select((row) => [row.val(id).as("action_id"), "decision.organisation_id", "member.id as member_id"])
        .where("decision.organisation_id", "=", organisationId)
        .where("member.organisation_id", "=", organisationId)
        .where("decision.id", "=", from.key)
        .where("member.active", "=", 1),
    )
    .onConflict((conflict) => conflict.columns(["action_id", "member_id"]).doNothing())
    .execute();
}

export type ActionChange = Pick<ActionWish, "title" | "note" | "ownerId" | "groupId" | "dueOn">;

/** Changes what was agreed; every change gives its calendar event a new version. */
export async function changeAction(scope: Scope, id: string, change: ActionChange): Promise<StartOutcome> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    const old = await trx
      .selectFrom("action")
      .select(["owner_id", "reporting_group_id", "noticed_text", "learned"])
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", id)
      .where(isMineToChange(scope))
      .executeTakeFirst();
    if (!old) return "not-found";
    const { ownerId, groupId, title, note } = change;
    // Whoever left may stay where they stand; nobody is chosen anew.
    if (ownerId !== old.owner_id && !(await isOwner(inside, ownerId))) return "no-owner";
    if (groupId !== null && !(await isGroup(inside, groupId))) return "no-group";
    await trx
      .updateTable("action")
      .set((eb) => ({
        title,
        note,
        owner_id: ownerId,
        reporting_group_id: groupId,
        due_on: change.dueOn,
        changed_at: scope.now,
        sequence: eb("sequence", "+", 1),
        search: searchable(`${title} ${note} ${old.noticed_text} ${old.learned}`),
      }))
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", id)
      .execute();
    return "done";
  });
}

async function isOwner({ db, organisationId }: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("member")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("active", "=", 1)
    .executeTakeFirst();
  return row !== undefined;
}

async function isGroup({ db, organisationId }: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("reporting_group")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}
