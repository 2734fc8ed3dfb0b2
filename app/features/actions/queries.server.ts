import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { isUnderWay } from "#app/domain/actions.ts";
import { may } from "#app/shared/access.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";
import type { BoardFilter } from "./filter.ts";
import type { Action } from "./rules.ts";

/** More than this under way is no list that anybody reads. */
const MOST_LISTED = 200;
const MOST_FINISHED = 5;

/** Actions with the name of their owner and group; everybody of the organisation may read them. */
export function selectActions({ db, organisationId }: Pick<Scope, "db" | "organisationId">) {
  return db
    .selectFrom("action")
    .leftJoin("member as owner", "owner.id", "action.owner_id")
    .leftJoin("reporting_group as place", "place.id", "action.reporting_group_id")
    .where("action.organisation_id", "=", organisationId)
    .select([
      "action.id",
      "action.title",
      "action.note",
      "action.language",
      "action.owner_id as ownerId",
      "owner.name as ownerName",
      "action.created_by as createdBy",
      "place.id as groupId",
      "place.name_nl as groupNl",
      "place.name_en as groupEn",
      "action.source",
      "action.source_key as sourceKey",
      "action.due_on as dueOn",
      "action.status",
      "action.started_month as startedMonth",
      "action.changed_at as changedAt",
      "action.sequence",
      "action.done_at as doneAt",
      "action.noticed",
      "action.noticed_text as noticedText",
      "action.learned",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectActions>["executeTakeFirstOrThrow"]>>;

export function actionOf({ groupId, groupNl, groupEn, ...row }: Row): Action {
  const group = groupId === null ? null : { id: groupId, nl: groupNl ?? "", en: groupEn ?? "" };
  return { ...row, group };
}

export async function readAction(scope: Scope, id: string): Promise<Action | null> {
  const row = await selectActions(scope).where("action.id", "=", id).executeTakeFirst();
  return row ? actionOf(row) : null;
}

/** What is under way, the newest that are done, and the newest that were stopped. */
export async function listActions(scope: Scope, filter: BoardFilter) {
  const some = () =>
    selectActions(scope)
      .$if(filter.mine === "1", (query) => query.where("action.owner_id", "=", scope.memberId))
      .$if(filter.group !== undefined, (query) =>
        query.where("action.reporting_group_id", "=", filter.group as string),
      );
  const underWay = await some()
    .where("action.status", "in", ["open", "busy"])
    .orderBy("action.due_on")
    .limit(MOST_LISTED)
    .execute();
  const done = await some()
    .where("action.status", "=", "done")
    .orderBy("action.done_at", "desc")
    .limit(MOST_FINISHED)
    .execute();
  const dropped = await some()
    .where("action.status", "=", "dropped")
    .orderBy("action.changed_at", "desc")
    .limit(MOST_FINISHED)
    .execute();
  return [...underWay, ...done, ...dropped].map(actionOf);
}

/** Is there any action in the organisation? */
export async function hasActions({ db, organisationId }: Scope): Promise<boolean> {
  const row = await db
    .selectFrom("action")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export function listGroups({ db, organisationId, language }: Scope) {
  return db
    .selectFrom("reporting_group")
    .select(["id as value", language === "nl" ? "name_nl as label" : "name_en as label"])
    .where("organisation_id", "=", organisationId)
    .orderBy("position")
    .execute();
}

/** Who can own an action: everybody who is active, by name and department. */
export async function listOwners({ db, organisationId, language }: Scope) {
  const rows = await db
    .selectFrom("member")
    .innerJoin("department", "department.id", "member.department_id")
    .select([
      "member.id",
      "member.name",
      language === "nl" ? "department.name_nl as department" : "department.name_en as department",
    ])
    .where("member.organisation_id", "=", organisationId)
    .where("member.active", "=", 1)
    .execute();
  const inOrder = new Intl.Collator(language).compare;
  return rows
    .sort((one, other) => inOrder(one.name, other.name))
    .map(({ id, name, department }) => ({ value: id, label: `${name} · ${department}` }));
}

/** The rule of who may change an action, inside a statement. */
export function isMineToChange({ memberId, role }: Scope) {
  return (eb: ExpressionBuilder<Database, "action">): Expression<SqlBool> =>
    eb.or([
      eb("action.owner_id", "=", memberId),
      eb("action.created_by", "=", memberId),
      ...(may(role, "action:manage") ? [eb("action.id", "is not", null)] : []),
    ]);
}

/** Asks to hear what comes of it, or no longer; once it is done there is nothing left to ask. */
export async function follow(scope: Scope, id: string, wants: boolean): Promise<"done" | "not-found"> {
  const action = await readAction(scope, id);
  if (!action) return "not-found";
  const { db, organisationId, memberId } = scope;
  if (!isUnderWay(action.status)) return "done";
  if (wants) {
    await db
      .insertInto("action_concern")
      .values({
        action_id: id,
        organisation_id: organisationId,
        member_id: memberId,
        told_at: null,
        seen_at: null,
      })
      .onConflict((conflict) => conflict.columns(["action_id", "member_id"]).doNothing())
      .execute();
  } else {
    await db
      .deleteFrom("action_concern")
      .where("organisation_id", "=", organisationId)
      .where("action_id", "=", id)
      .where("member_id", "=", memberId)
      .where("told_at", "is", null)
      .execute();
  }
  return "done";
}

/** Does the reader hear it when this is done? Only the reader's own row: nobody learns who else asked. */
export async function isFollowing({ db, organisationId, memberId }: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("action_concern")
    .select("action_id")
    .where("organisation_id", "=", organisationId)
    .where("action_id", "=", id)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What the reader asked for and was told, and did not mark as read yet. */
export async function listNews(scope: Scope): Promise<Action[]> {
  const rows = await selectActions(scope)
    .innerJoin("action_concern", "action_concern.action_id", "action.id")
    .where("action_concern.organisation_id", "=", scope.organisationId)
    .where("action_concern.member_id", "=", scope.memberId)
    .where("action_concern.told_at", "is not", null)
    .where("action_concern.seen_at", "is", null)
    .orderBy("action.done_at", "desc")
    .limit(MOST_FINISHED)
    .execute();
  return rows.map(actionOf);
}

export async function markSeen({ db, organisationId, memberId, now }: Scope, id: string): Promise<void> {
  await db
    .updateTable("action_concern")
    .set({ seen_at: now })
    .where("organisation_id", "=", organisationId)
    .where("action_id", "=", id)
    .where("member_id", "=", memberId)
    .where("told_at", "is not", null)
    .where("seen_at", "is", null)
    .execute();
}
