import { addDays, localDay, monthOf } from "#app/domain/calendar.ts";
import { askedWindow } from "#app/domain/look-back.ts";
import { weekOf } from "#app/domain/messages.ts";
import { touchesToAnswer } from "#app/domain/touch-answer.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { countAskedLookBacks } from "#db/look-backs.ts";
import { readTouching } from "#db/touching.ts";
import type { Waiting } from "./rules.ts";

export interface Reader {
  readonly memberId: string;
  readonly authorId: string;
  readonly departmentId: string;
  readonly timeZone: string;
}

const quietAfter = 14 * 24 * 3_600_000;
const soon = 7;
const most = 100;

/** What waits for one member at this moment. */
export async function readWaiting(scope: WorkScope, reader: Reader): Promise<Waiting> {
  const { db, now, organisationId } = scope;
  const { authorId, departmentId, timeZone } = reader;
  const today = localDay(now, timeZone);
  const { look_back_weeks: weeks } = await db
    .selectFrom("organisation")
    .select("look_back_weeks")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const touching = await readTouching(db, { organisationId, departmentId, authorId }, monthOf(now, timeZone));
  return {
    opinions: await countOpinions(scope, reader),
    lookBacks: await countAskedLookBacks(
      { db, organisationId, authorId },
      askedWindow(today, timeZone, weeks),
      most,
    ),
    touched: touchesToAnswer(touching),
    actions: await dueActions(scope, reader, addDays(today, soon)),
    told: await toldActions(scope, reader),
    isQuiet: await isQuiet(scope, reader, weekOf(today)),
  };
}

async function countOpinions(scope: WorkScope, reader: Reader): Promise<number> {
  const rows = await scope.db
    .selectFrom("second_opinion")
    .innerJoin("decision", "decision.id", "second_opinion.decision_id")
    .select("second_opinion.id")
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.rater_id", "=", reader.authorId)
    .where("second_opinion.answered_at", "is", null)
    .where("second_opinion.declined_at", "is", null)
    .where("decision.withdrawn_at", "is", null)
    .limit(most)
    .execute();
  return rows.length;
}

function dueActions(scope: WorkScope, reader: Reader, until: string) {
  return scope.db
    .selectFrom("action")
    .select(["id", "title"])
    .where("organisation_id", "=", scope.organisationId)
    .where("owner_id", "=", reader.memberId)
    .where("status", "in", ["open", "busy"])
    .where("due_on", "<=", until)
    .orderBy("due_on")
    .orderBy("id")
    .limit(most)
    .execute();
}

function toldActions(scope: WorkScope, reader: Reader) {
  return scope.db
    .selectFrom("action_concern")
    .innerJoin("action", "action.id", "action_concern.action_id")
    .select(["action.id", "action.title"])
    .where("action_concern.organisation_id", "=", scope.organisationId)
    .where("action_concern.member_id", "=", reader.memberId)
    .where("action_concern.told_at", "is not", null)
    .where("action_concern.seen_at", "is", null)
    .orderBy("action_concern.told_at", "desc")
    .limit(most)
    .execute();
}

async function isQuiet(scope: WorkScope, reader: Reader, week: string): Promise<boolean> {
  const setting = await scope.db
    .selectFrom("message_setting")
    .select("quiet_week")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", reader.memberId)
    .executeTakeFirst();
  if (setting?.quiet_week === week) return false;
  const logged = await scope.db
    .selectFrom("decision")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", reader.authorId)
    .where("logged_at", ">", scope.now - quietAfter)
    .limit(1)
    .executeTakeFirst();
  return logged === undefined;
}
