import { addDays, addMonths } from "#app/domain/calendar.ts";
import type { LoopKey } from "#app/domain/loop-answers.ts";
import type { Reach } from "#app/domain/weight.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { type CountedLine, countedRows } from "../counting/rules.ts";
import { type Asked, answersUntil, type CameBack, type QuarterSpan, spanOf } from "./rules.ts";

/** Decisions that repair an earlier one, of the quarters that a closing can still count. */
async function readRepairs({ db, organisationId }: WorkScope, from: string): Promise<string[]> {
  const rows = await db
    .selectFrom("decision_repair")
    .innerJoin("decision", "decision.id", "decision_repair.decision_id")
    .select("decision.id")
    .where("decision_repair.organisation_id", "=", organisationId)
    .where("decision.organisation_id", "=", organisationId)
    .where("decision.month", ">=", from)
    .orderBy("decision.id")
    .execute();
  return rows.map(({ id }) => id);
}

type Closing = Omit<Asked, "rows"> & { readonly lines: readonly CountedLine[] };

/** What came back until a period closes, as it stands now; null when the period does not end a quarter. */
export async function readCameBack(scope: WorkScope, { lines, ...asked }: Closing): Promise<CameBack | null> {
  const { time_zone, look_back_weeks } = await scope.db
    .selectFrom("organisation")
    .select(["time_zone", "look_back_weeks"])
    .where("id", "=", scope.organisationId)
    .executeTakeFirstOrThrow();
  const rows = countedRows(lines);
  const answers = await answersUntil(
    async (quarter, keys) => {
      const span = spanOf(quarter, time_zone);
      const isAsked = (key: LoopKey) => keys.includes(key);
      return {
        outcomes: isAsked("outcome") ? await readOutcomes(scope, span, look_back_weeks) : [],
        claims: isAsked("claims") ? await readClaims(scope, span) : [],
        opinions: isAsked("opinions") ? await readOpinions(scope, span) : [],
      };
    },
    { ...asked, rows },
  );
  if (answers === null) return null;
  return { answers, repairs: await readRepairs(scope, addMonths(asked.through.slice(0, 7), -11)) };
}

/** Decisions that count in the index, as far as they stand. */
function standing({ db, organisationId }: WorkScope) {
  return db
    .selectFrom("decision")
    .where("decision.organisation_id", "=", organisationId)
    .where("decision.withdrawn_at", "is", null)
    .where("decision.weighing", "=", "weighed")
    .where("decision.weight", "is not", null)
    .where((eb) => eb.or([eb("decision.touch", "is", null), eb("decision.touch", "!=", "none_seen")]));
}

async function readOutcomes(scope: WorkScope, span: QuarterSpan, weeks: number) {
  return [...(await readUnasked(scope, span, weeks)), ...(await readLookBacks(scope, span))];
}

/** Due in a quarter without a row of their own: nobody looked back. The rule is `lookBackDue`. */
async function readUnasked(scope: WorkScope, { first, last, start, end }: QuarterSpan, weeks: number) {
  const rows = await standing(scope)
    .leftJoin("look_back", "look_back.decision_id", "decision.id")
    .select((eb) => ["decision.author_id", eb.fn.countAll<number>().as("count")])
    .where("look_back.decision_id", "is", null)
    .where("decision.decided_on", "<=", addDays(last, -7 * weeks))
    .where("decision.logged_at", "<", end)
    .where((eb) =>
      eb.or([
        eb("decision.decided_on", ">=", addDays(first, -7 * weeks)),
        eb("decision.logged_at", ">=", start),
      ]),
    )
    .groupBy("decision.author_id")
    .execute();
  return rows.map(({ author_id, count }) => ({ author: author_id, outcome: "none", count: Number(count) }));
}

async function readLookBacks(scope: WorkScope, { first, last, start, end }: QuarterSpan) {
  const rows = await standing(scope)
    .innerJoin("look_back", "look_back.decision_id", "decision.id")
    .select((eb) => ["decision.author_id", "look_back.outcome", eb.fn.countAll<number>().as("count")])
    .where("look_back.due_on", "<=", last)
    .where("decision.logged_at", "<", end)
    .where((eb) => eb.or([eb("look_back.due_on", ">=", first), eb("decision.logged_at", ">=", start)]))
    .groupBy(["decision.author_id", "look_back.outcome"])
    .execute();
  return rows.map(({ author_id, outcome, count }) => ({
    author: author_id,
    outcome: outcome ?? "none",
    count: Number(count),
  }));
}

/** Answers that can no longer change, see `touchCountsIn`. */
async function readClaims({ db, organisationId }: WorkScope, { months }: QuarterSpan) {
  const rows = await db
    .selectFrom("touch_answer")
    .innerJoin("decision", "decision.id", "touch_answer.decision_id")
    .select((eb) => [
      "touch_answer.department_id as department",
      "decision.department_id as decided",
      "touch_answer.answer",
      "touch_answer.author_id as answerer",
      "decision.author_id as author",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("touch_answer.organisation_id", "=", organisationId)
    .where("touch_answer.month", "in", months)
    .where("decision.organisation_id", "=", organisationId)
    .where("decision.withdrawn_at", "is", null)
    .groupBy([
      "touch_answer.department_id",
      "decision.department_id",
      "touch_answer.answer",
      "touch_answer.author_id",
      "decision.author_id",
    ])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Pairs of drawn decisions, frozen when both had weighed: what authors chose to ask colleagues is left out, because it was chosen. */
async function readOpinions(scope: WorkScope, { months }: QuarterSpan) {
  const rows = await standing(scope)
    .innerJoin("second_opinion", "second_opinion.decision_id", "decision.id")
    .select([
      "decision.id as decision",
      "decision.author_id as author",
      "second_opinion.rater_id as rater",
      "second_opinion.own_weight as own",
      "second_opinion.weight as theirs",
      "decision.reach",
    ])
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.drawn", "=", 1)
    .where("second_opinion.own_weight", "is not", null)
    .where("second_opinion.weight", "is not", null)
    .where("second_opinion.rater_id", "is not", null)
    .where("second_opinion.month", "in", months)
    .execute();
  return rows.map(({ rater, own, theirs, reach, ...row }) => ({
    ...row,
    rater: rater ?? "",
    own: own ?? 0,
    theirs: theirs ?? 0,
    reach: reach as Reach | null,
  }));
}
