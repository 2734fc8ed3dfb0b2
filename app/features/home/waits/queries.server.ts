import { localDay, monthOf } from "#app/domain/calendar.ts";
import { askedWindow } from "#app/domain/look-back.ts";
import { hasStopped, weekOf } from "#app/domain/messages.ts";
import { touchesToAnswer } from "#app/domain/touch-answer.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { askedLookBacks, countAskedLookBacks } from "#db/look-backs.ts";
import { readTouching } from "#db/touching.ts";

const countedUpTo = 100;
const listed = 3;

/** One's own decisions to look back on: how many, and the one that waited longest. */
export async function readLookBacks(scope: Scope) {
  const { weeks } = await scope.db
    .selectFrom("organisation")
    .where("id", "=", scope.organisationId)
    .select("look_back_weeks as weeks")
    .executeTakeFirstOrThrow();
  const window = askedWindow(localDay(scope.now, scope.timeZone), scope.timeZone, weeks);
  const oldest = await askedLookBacks(scope, window)
    .select(["decision.id", "decision.title", "decision.language", "decision.decided_on as decidedOn"])
    .orderBy("decision.decided_on")
    .orderBy("decision.seq")
    .limit(1)
    .executeTakeFirst();
  return oldest ? { count: await countAskedLookBacks(scope, window, countedUpTo), oldest } : null;
}

/** Decisions that a colleague or the draw asked this person to weigh as well, and that can still be read. */
export async function readOpinions(scope: Scope) {
  const rows = await scope.db
    .selectFrom("second_opinion")
    .innerJoin("decision", "decision.id", "second_opinion.decision_id")
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.rater_id", "=", scope.authorId)
    .where("second_opinion.answered_at", "is", null)
    .where("second_opinion.declined_at", "is", null)
    .where("decision.organisation_id", "=", scope.organisationId)
    .where("decision.visibility", "in", ["shared", "example"])
    .where("decision.withdrawn_at", "is", null)
    .select(["second_opinion.id", "decision.title", "decision.language"])
    .orderBy("second_opinion.asked_at")
    .orderBy("second_opinion.id")
    .limit(countedUpTo)
    .execute();
  const [oldest] = rows;
  return oldest ? { count: rows.length, oldest } : null;
}

/** How many decisions of this month touch the own department and wait for this person's own answer. */
export async function countTouches(scope: Scope): Promise<number> {
  return touchesToAnswer(await readTouching(scope.db, scope, monthOf(scope.now, scope.timeZone)));
}

/** What this person promised, the first due first. */
export function readOwnActions(scope: Scope) {
  return openActions(scope).where("owner_id", "=", scope.memberId).limit(listed).execute();
}

/** What the organisation is doing, the first due first. */
export function readOpenActions(scope: Scope) {
  return openActions(scope).limit(listed).execute();
}

function openActions({ db, organisationId }: Scope) {
  return db
    .selectFrom("action")
    .where("organisation_id", "=", organisationId)
    .where("status", "in", ["open", "busy"])
    .select(["id", "title", "language", "due_on as dueOn", "status"])
    .orderBy("due_on")
    .orderBy("id");
}

/** Has this person said "nothing this week", and did the messages stop because nobody reacted? Theirs alone. */
export async function readOwnSetting(scope: Scope) {
  const setting = await scope.db
    .selectFrom("message_setting")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .select(["way", "ignored", "quiet_week as quietWeek"])
    .executeTakeFirst();
  return {
    isQuiet: setting?.quietWeek === weekOf(localDay(scope.now, scope.timeZone)),
    hasStopped: setting !== undefined && hasStopped(setting),
  };
}

/** Tasks in the background that failed and that an administrator can try again. */
export async function countFailedJobs({ db, organisationId }: Scope): Promise<number> {
  const row = await db
    .selectFrom("job")
    .where("organisation_id", "=", organisationId)
    .where("failed_at", "is not", null)
    .where("done_at", "is", null)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
