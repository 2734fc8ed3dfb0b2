import { createHash } from "node:crypto";
import type { Insertable } from "kysely";
import { addDays } from "#app/domain/calendar.ts";
import { DRAWN_FROM, type DrawableDecision, drawRequests } from "#app/domain/draw-opinions.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";

/** What was decided longer ago is hard to weigh along with, also when it was logged last week. */
const decidedWithin = 35;

/**
 * Draws colleagues of other departments for last week's decisions, for the schedule to run once a day. Running it
 * twice, or from two processes at once, draws nothing double: runs of one organisation take turns, and a decision has
 * one key for its drawn request.
 * @returns how many requests were added
 */
export async function drawOpinions(work: WorkScope): Promise<number> {
  return work.db.transaction().execute(async (trx) => {
    const inside: WorkScope = { ...work, db: trx };
    const { opinion_percent: percent } = await trx
      .updateTable("organisation")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", work.organisationId)
      .returning("opinion_percent")
      .executeTakeFirstOrThrow();
    if (percent === 0) return 0;
    const drawn = drawRequests({
      decisions: await readDrawable(inside),
      colleagues: await readColleagues(inside),
      percent,
      now: work.now,
    });
    const rows = drawn.map(({ decisionId, raterId }) => ({
      id: keyOfDraw(decisionId),
      organisation_id: work.organisationId,
      decision_id: decisionId,
      rater_id: raterId,
      drawn: 1,
      token_hash: null,
      asked_at: work.now,
      weighing: null,
      weight: null,
      own_weight: null,
      answered_at: null,
      declined_at: null,
      month: null,
    }));
    return insertDrawn(trx, rows);
  });
}

async function insertDrawn(trx: WorkScope["db"], rows: readonly Insertable<Database["second_opinion"]>[]) {
  let added = 0;
  // A statement takes only so many values.
  for (let i = 0; i < rows.length; i += 1000) {
    const result = await trx
      .insertInto("second_opinion")
      .values(rows.slice(i, i + 1000))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/** Tells nothing of the decision, and is the same whoever draws. */
function keyOfDraw(decisionId: string): string {
  return createHash("sha256").update(`drawn opinion of ${decisionId}`).digest("hex").slice(0, 32);
}

/** Decisions of last week that count in the index and that colleagues may read. What was imported is older than it looks. */
async function readDrawable(work: WorkScope): Promise<DrawableDecision[]> {
  const today = new Date(work.now).toISOString().slice(0, 10);
  const rows = await work.db
    .selectFrom("decision")
    .leftJoin("member", (join) =>
      join
        .onRef("member.author_id", "=", "decision.author_id")
        .onRef("member.organisation_id", "=", "decision.organisation_id"),
    )
    .select(["decision.id", "decision.author_id", "decision.department_id"])
    .select("member.department_id as authorDepartment")
    .where("decision.organisation_id", "=", work.organisationId)
    .where("decision.visibility", "in", ["shared", "example"])
    .where("decision.withdrawn_at", "is", null)
    .where("decision.decided_on", ">=", addDays(today, -decidedWithin))
    .where("decision.logged_at", ">=", work.now - DRAWN_FROM)
    .where("decision.logged_at", "<=", work.now)
    .where("decision.weighing", "=", "weighed")
    .where((eb) => eb.or([eb("decision.touch", "is", null), eb("decision.touch", "!=", "none_seen")]))
    .where("decision.import_id", "is", null)
    .execute();
  const opinions = await readOpinions(
    work,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = opinions.get(row.id) ?? [];
    return {
      id: row.id,
      authorId: row.author_id,
      departments: [row.department_id, ...(row.authorDepartment === null ? [] : [row.authorDepartment])],
      raters: own.flatMap(({ rater_id }) => rater_id ?? []),
      isDrawn: own.some(({ drawn }) => drawn === 1),
    };
  });
}

async function readOpinions(work: WorkScope, ids: readonly string[]) {
  const found: { decision_id: string; rater_id: string | null; drawn: number }[] = [];
  for (let i = 0; i < ids.length; i += 5000) {
    const rows = await work.db
      .selectFrom("second_opinion")
      .select(["decision_id", "rater_id", "drawn"])
      .where("organisation_id", "=", work.organisationId)
      .where("decision_id", "in", ids.slice(i, i + 5000))
      .execute();
    found.push(...rows);
  }
  return Map.groupBy(found, ({ decision_id }) => decision_id);
}

/** Everybody who is active and has a way in, with when they were last drawn. */
async function readColleagues(work: WorkScope) {
  const rows = await work.db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .leftJoin("second_opinion", (join) =>
      join
        .onRef("second_opinion.rater_id", "=", "member.author_id")
        .onRef("second_opinion.organisation_id", "=", "member.organisation_id")
        .on("second_opinion.drawn", "=", 1),
    )
    .select(["member.author_id as id", "member.department_id as departmentId"])
    .select((eb) => eb.fn.max("second_opinion.asked_at").as("lastDrawnAt"))
    .where("member.organisation_id", "=", work.organisationId)
    .where("member.active", "=", 1)
    .where((eb) =>
      eb.or([eb("person.password_hash", "is not", null), eb("member.code_hash", "is not", null)]),
    )
    .groupBy(["member.author_id", "member.department_id"])
    .execute();
  return rows.map(({ lastDrawnAt, ...colleague }) => ({
    ...colleague,
    lastDrawnAt: lastDrawnAt === null ? null : Number(lastDrawnAt),
  }));
}
