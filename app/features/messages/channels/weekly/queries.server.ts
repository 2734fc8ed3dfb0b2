import { localDay } from "#app/domain/calendar.ts";
import { nextMoment, weekOf } from "#app/domain/messages.ts";
import type { AppContext } from "#app/shared/context.server.ts";
import {
  enqueueAll,
  type JobProblem,
  noteHandOver,
  type Outcome,
  type TakenJob,
} from "#app/shared/jobs.server.ts";
import { mintWorkScope, type Scope } from "#app/shared/scope.server.ts";
import { unseal } from "#app/shared/secret.server.ts";
import { wordCard, writeCard } from "../card/format.server.ts";
import { countsOf, type PostResultWord } from "../card/rules.ts";
import { keepResult, readChannel, readExample, readFigures } from "../queries.server.ts";

/** Thursday at ten, for every channel. */
const moment = { weekday: 4, hour: 10 } as const;
const day = 24 * 3_600_000;

/** Asks for the cards of this week, on the day of the week on which they go out. */
export async function enqueueCards({ db, now }: Pick<Scope, "db" | "now">): Promise<void> {
  const channels = await db
    .selectFrom("channel")
    .innerJoin("organisation", "organisation.id", "channel.organisation_id")
    .select([
      "channel.id",
      "channel.organisation_id as organisationId",
      "channel.created_at as createdAt",
      "channel.last_week as lastWeek",
      "organisation.time_zone as timeZone",
    ])
    .where("channel.active", "=", 1)
    .execute();
  const due = channels.flatMap((channel) => {
    const week = weekOf(localDay(now, channel.timeZone));
    // The moment of less than a day ago, if there was one; a channel of after that waits for the next.
    const last = nextMoment(moment, now - day, channel.timeZone);
    return last <= now && channel.createdAt < last && channel.lastWeek !== week ? [{ ...channel, week }] : [];
  });
  for (const { id, organisationId, week } of due) {
    const key = `${id}:${week}`;
    await enqueueAll(mintWorkScope({ db, now, organisationId }), [{ kind: "channel", key }]);
  }
}

/** Posts the card of one channel, at most once a week. */
export async function postCard(context: AppContext, job: TakenJob): Promise<Outcome> {
  const { connection, clock, env, outbound } = context;
  const now = clock();
  const scope = mintWorkScope({ db: connection.db, now, organisationId: job.organisationId });
  const [id = "", week = ""] = job.key.split(":");
  const channel = await readChannel(scope, id);
  if (!channel || channel.lastWeek === week) return "done";
  const address = unseal(channel.url, env.sessionSecret);
  if (address === null) {
    await keepResult(scope, id, "unreadable", null);
    return { failed: "unreadable" };
  }
  const turn = Math.floor(now / (7 * day));
  const card = wordCard(
    {
      counts: countsOf(await readFigures(scope), channel.groupId),
      example: await readExample(scope, channel.language, turn),
      publicUrl: env.publicUrl,
    },
    channel.language,
    context.i18n(channel.language).t,
  );
  if (!card || !(await noteHandOver(connection.db, job, now))) return "done";
  const result = await outbound.post(address, writeCard(channel.kind, card, channel.language));
  await keepResult(scope, id, result, result === "sent" || result === "perhaps" ? week : null);
  return outcomes[result];
}

const failed = (problem: JobProblem): Outcome => ({ failed: problem });
const outcomes: Readonly<Record<Exclude<PostResultWord, "unreadable">, Outcome>> = {
  sent: "done",
  "not-now": { later: "not-now" },
  perhaps: failed("perhaps-sent"),
  refused: failed("refused"),
  blocked: failed("address-refused"),
};
