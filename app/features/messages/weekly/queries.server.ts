import { dayStartInstant, localDay } from "#app/domain/calendar.ts";
import {
  ignoredInRow,
  isTooLate,
  nextMoment,
  type Sent,
  STOP_AFTER,
  turnOf,
  weekOf,
} from "#app/domain/messages.ts";
import type { AppContext } from "#app/shared/context.server.ts";
import { enqueueAll, noteHandOver, type Outcome, type TakenJob } from "#app/shared/jobs.server.ts";
import { outcomeOf } from "#app/shared/mail-queue.server.ts";
import { mintWorkScope, type Scope, type WorkScope } from "#app/shared/scope.server.ts";
import { signedToken } from "#app/shared/secret.server.ts";
import { noteAsHtml, noteAsText, wordNote } from "../note/format.server.ts";
import { readWaiting } from "../note/queries.server.ts";
import { stopPurpose } from "./rules.ts";

const batch = 100;
/** Enough to see four that were ignored, and a clock that was set back. */
const remembered = 12;
const kept = 400 * 24 * 3_600_000;

/**
 * Asks for the messages whose moment came and moves every moment on, in one transaction: two processes that look at
 * once ask for the same keys. @returns how many moments were dealt with, at most a hundred
 */
export async function enqueueDueNotes({ db, now }: Pick<Scope, "db" | "now">): Promise<number> {
  const due = await db
    .selectFrom("message_setting")
    .innerJoin("organisation", "organisation.id", "message_setting.organisation_id")
    .select([
      "message_setting.member_id as memberId",
      "message_setting.organisation_id as organisationId",
      "message_setting.weekday",
      "message_setting.hour",
      "message_setting.paused_until as pausedUntil",
      "message_setting.next_at as moment",
      "organisation.time_zone as timeZone",
    ])
    .where("message_setting.way", "=", "mail")
    .where("message_setting.next_at", "<=", now)
    .orderBy("message_setting.next_at")
    .orderBy("message_setting.member_id")
    .limit(batch)
    .execute();
  if (due.length === 0) return 0;
  await db.transaction().execute(async (trx) => {
    for (const organisationId of new Set(due.map((one) => one.organisationId))) {
      const scope = mintWorkScope({ db: trx, now, organisationId });
      const wanted = due.filter(
        (one) =>
          one.organisationId === organisationId &&
          !isTooLate(one.moment ?? now, now) &&
          !isPaused(one.pausedUntil, now, one.timeZone),
      );
      await enqueueAll(
        scope,
        wanted.map(({ memberId, timeZone }) => ({
          kind: "message",
          key: `${memberId}:${weekOf(localDay(now, timeZone))}`,
        })),
      );
    }
    for (const one of due) {
      const from = isPaused(one.pausedUntil, now, one.timeZone)
        ? dayStartInstant(one.pausedUntil ?? "", one.timeZone) - 1
        : now;
      await trx
        .updateTable("message_setting")
        .set({ next_at: nextMoment(one, from, one.timeZone) })
        .where("organisation_id", "=", one.organisationId)
        .where("member_id", "=", one.memberId)
        .where("next_at", "=", one.moment)
        .execute();
    }
  });
  return due.length;
}

/** Nobody needs to know for more than a year when somebody got a message, and whether they came by. */
export async function tidyMessages({ db, now }: Pick<Scope, "db" | "now">): Promise<void> {
  await db
    .deleteFrom("message")
    .where("made_at", "<", now - kept)
    .execute();
}

function isPaused(until: string | null, now: number, timeZone: string): boolean {
  return until !== null && until > localDay(now, timeZone);
}

/** Makes and sends one member's message as things are now; nothing to say means that nothing is sent. */
export async function sendNote(context: AppContext, job: TakenJob): Promise<Outcome> {
  const { mailer, env, clock, connection } = context;
  const now = clock();
  const scope = mintWorkScope({ db: connection.db, now, organisationId: job.organisationId });
  const [memberId = "", week = ""] = job.key.split(":");
  const reader = await readReader(scope, memberId);
  if (!mailer.isOn || reader?.email == null || isPaused(reader.pausedUntil, now, reader.timeZone))
    return "done";
  // What could not be sent in its own week would come on top of the next one.
  if (weekOf(localDay(now, reader.timeZone)) !== week) return "done";
  const sent = await readSent(scope, memberId);
  const turn = turnOf(sent, now, reader.timeZone);
  await keepIgnored(scope, memberId, turn === "stop" ? STOP_AFTER : ignoredInRow(sent, now), turn === "stop");
  if (turn !== "send") return "done";
  const language = reader.language ?? reader.defaultLanguage;
  const stopAddress = `${env.publicUrl}/messages/stop/${signedToken(stopPurpose, memberId, env.sessionSecret)}`;
  const addresses = { publicUrl: env.publicUrl, stopAddress };
  const note = wordNote(await readWaiting(scope, reader), reader, addresses, context.i18n(language).t);
  if (!note || !(await claim(scope, job, memberId, week))) return "done";
  const result = await mailer.send({
    id: job.id,
    to: reader.email,
    subject: note.subject,
    text: noteAsText(note),
    html: noteAsHtml(note, language),
    language,
    stopAddress,
  });
  if (result === "not-now" || result === "refused") await unclaim(scope, job);
  return outcomeOf(result);
}

async function readReader(scope: WorkScope, memberId: string) {
  return scope.db
    .selectFrom("message_setting")
    .innerJoin("member", "member.id", "message_setting.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("organisation", "organisation.id", "member.organisation_id")
    .select([
      "member.id as memberId",
      "member.author_id as authorId",
      "member.department_id as departmentId",
      "member.name",
      "person.email",
      "person.language",
      "organisation.name as organisation",
      "organisation.default_language as defaultLanguage",
      "organisation.time_zone as timeZone",
      "message_setting.paused_until as pausedUntil",
    ])
    .where("message_setting.organisation_id", "=", scope.organisationId)
    .where("member.organisation_id", "=", scope.organisationId)
    .where("message_setting.member_id", "=", memberId)
    .where("message_setting.way", "=", "mail")
    .where("member.active", "=", 1)
    .executeTakeFirst();
}

async function readSent(scope: WorkScope, memberId: string): Promise<Sent[]> {
  return scope.db
    .selectFrom("message")
    .select(["week", "made_at as madeAt", "heeded_at as heededAt"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", memberId)
    .orderBy("made_at", "desc")
    .limit(remembered)
    .execute();
}

async function keepIgnored(
  scope: WorkScope,
  memberId: string,
  ignored: number,
  isOver: boolean,
): Promise<void> {
  await scope.db
    .updateTable("message_setting")
    .set({ ignored, ...(isOver ? { next_at: null } : {}) })
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", memberId)
    .execute();
}

/** From here on this week has had its message, whatever becomes of it: the key of the table lets no second one in. */
async function claim(scope: WorkScope, job: TakenJob, memberId: string, week: string): Promise<boolean> {
  class Lost extends Error {}
  try {
    return await scope.db.transaction().execute(async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("message")
        .values({
          id: job.id,
          organisation_id: scope.organisationId,
          member_id: memberId,
          week,
          made_at: scope.now,
          sent_at: scope.now,
        })
        .onConflict((conflict) => conflict.columns(["member_id", "week"]).doNothing())
        .executeTakeFirstOrThrow();
      if (Number(numInsertedOrUpdatedRows) === 0) return false;
      if (!(await noteHandOver(trx, job, scope.now))) throw new Lost();
      return true;
    });
  } catch (error) {
    if (error instanceof Lost) return false;
    throw error;
  }
}

/** The mail server said that it did not take it. */
async function unclaim(scope: WorkScope, job: TakenJob): Promise<void> {
  await scope.db
    .deleteFrom("message")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", job.id)
    .execute();
}
