import { type Month, monthOf } from "#app/domain/calendar.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import {
  isChangeable,
  type TouchAnswerKind,
  touchCountsIn,
  touchMonths,
  touchPlace,
  touchStep,
} from "#app/domain/touch-answer.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { readDecision } from "#db/decision-log.ts";
import { searchedDecisions } from "#db/dialect.ts";
import { readTouching, touchingDecisions } from "#db/touching.ts";
import { onlyVisible, visibleDecisions } from "../visible/queries.server.ts";
import { claimsShown, pageLength, type TouchGiven, type TouchRow } from "./rules.ts";

const columns = [
  "decision.id",
  "decision.seq",
  "decision.title",
  "decision.language",
  "decision.decided_on",
  "decision.department_id",
] as const;
/** Few enough to come straight from the newest words, many enough for PostgreSQL not to read everything in order. */
const hitsUpTo = 100;

interface TouchPage {
  readonly rows: readonly TouchRow[];
  readonly hasNext: boolean;
}

/** One page of the decisions of a month that name the reader's department, newest first. */
export async function listTouching(scope: Scope, month: Month, after?: string): Promise<TouchPage> {
  let query = touchingDecisions(scope.db, scope, month)
    .select(columns)
    .orderBy("touched_department.decision_seq", "desc")
    .limit(pageLength + 1);
  if (after) {
    const edge = await visibleDecisions(scope)
      .select("seq")
      .where("decision.id", "=", after)
      .executeTakeFirst();
    if (edge) query = query.where("touched_department.decision_seq", "<", edge.seq);
  }
  const found = await query.execute();
  const rows = found.slice(0, pageLength).map((row) => ({ ...row, place: "named" as const }));
  return { rows: await withAnswers(scope, rows), hasNext: found.length > pageLength };
}

/** How many decisions of a month name the reader's department, and how many of them the reader answered. */
export function countTouching(scope: Scope, month: Month) {
  return readTouching(scope.db, scope, month);
}

/** What the reader pointed out and can still change. */
export async function listOwnClaims(scope: Scope): Promise<readonly TouchRow[]> {
  const found = await visibleDecisions(scope)
    .innerJoin("touch_answer", "touch_answer.decision_id", "decision.id")
    .select([...columns, "touch_answer.answered_at"])
    .where("touch_answer.organisation_id", "=", scope.organisationId)
    .where("touch_answer.author_id", "=", scope.authorId)
    .where("touch_answer.claimed", "=", 1)
    .orderBy("touch_answer.answered_at", "desc")
    .execute();
  const rows = found
    .filter(({ answered_at }) => isChangeable(answered_at, scope.now))
    .map((row) => ({ ...row, place: "claimable" as const }));
  return withAnswers(scope, rows);
}

/** Decisions of other departments that hold the words, newest first; to say that they touched the reader's too. */
export async function searchToClaim(scope: Scope, words: string): Promise<readonly TouchRow[]> {
  const months = touchMonths(monthOf(scope.now, scope.timeZone));
  const hits = await onlyVisible(scope, searchedDecisions(scope.db, scope.organisationId, words))
    .select(columns)
    .where("decision.withdrawn_at", "is", null)
    .where("decision.visibility", "!=", "private")
    .where("decision.weighing", "!=", "pending")
    .where("decision.department_id", "!=", scope.departmentId)
    .where("decision.author_id", "!=", scope.authorId)
    .where("decision.month", "in", months)
    .limit(hitsUpTo)
    .execute();
  const shown = hits.slice(0, claimsShown);
  const naming = new Set(await namingOwn(scope, shown));
  const placed = shown.map((row) => ({
    ...row,
    place: naming.has(row.id) ? ("named" as const) : ("claimable" as const),
  }));
  return withAnswers(scope, placed);
}

async function namingOwn(scope: Scope, rows: readonly { readonly id: string }[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const found = await scope.db
    .selectFrom("decision_choice")
    .select("decision_id")
    .where("organisation_id", "=", scope.organisationId)
    .where("field", "=", "touched")
    .where("value", "=", scope.departmentId)
    .where(
      "decision_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return found.map((row) => row.decision_id);
}

type Found = Omit<TouchRow, "given" | "departmentId" | "decidedOn"> & {
  readonly department_id: string;
  readonly decided_on: string;
};

/** The reader's own answers only; nothing here reads anybody else's. */
async function withAnswers(scope: Scope, rows: readonly Found[]): Promise<TouchRow[]> {
  const given = await readOwnAnswers(
    scope,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, title, language, decided_on, department_id, place }) => ({
    id,
    title,
    language,
    decidedOn: decided_on,
    departmentId: department_id,
    place,
    given: given.get(id) ?? null,
  }));
}

async function readOwnAnswers(scope: Scope, ids: readonly string[]): Promise<Map<string, TouchGiven>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.db
    .selectFrom("touch_answer")
    .select(["decision_id", "answer", "claimed", "answered_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId)
    .where("decision_id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.decision_id,
      { answer: row.answer, claimed: row.claimed === 1, answeredAt: row.answered_at },
    ]),
  );
}

/** What the reader may say of a decision that is at hand, and said; null when there is nothing to say. */
export async function readOwnTouch(scope: Scope, decision: StoredDecision) {
  const place = placeOf(scope, decision);
  if (place === null) return null;
  const given = (await readOwnAnswers(scope, [decision.id])).get(decision.id) ?? null;
  return place === "named" || given ? { place, given } : null;
}

function placeOf(scope: Scope, decision: StoredDecision) {
  const touching = { ...decision, isWithdrawn: decision.withdrawnAt !== null };
  return touchPlace(touching, scope, monthOf(scope.now, scope.timeZone));
}

/** Keeps the reader's answer once, however often it arrives; within its days it can become another one. */
export async function answerTouch(
  scope: Scope,
  id: string,
  wish: { readonly answer: TouchAnswerKind; readonly claims: boolean },
): Promise<"done" | "not-found" | "conflict"> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    const seen = await visibleDecisions(inside).select("id").where("decision.id", "=", id).executeTakeFirst();
    const decision = seen && (await readDecision(trx, scope.organisationId, id));
    if (!decision) return "not-found";
    const place = placeOf(scope, decision);
    const first = touchStep(place, null, wish, scope.now);
    // Written before anything is read: of two taps at once the second finds the first one's row.
    if (first.kind === "first") {
      const stored = await trx
        .insertInto("touch_answer")
        .values({
          decision_id: id,
          organisation_id: scope.organisationId,
          author_id: scope.authorId,
          department_id: scope.departmentId,
          answer: wish.answer,
          claimed: Number(first.claimed),
          answered_at: scope.now,
          month: touchCountsIn(scope.now, scope.timeZone),
        })
        .onConflict((conflict) => conflict.columns(["decision_id", "author_id"]).doNothing())
        .executeTakeFirst();
      if (Number(stored.numInsertedOrUpdatedRows ?? 0) > 0) return "done";
    }
    const given = (await readOwnAnswers(inside, [id])).get(id) ?? null;
    if (!given) return first.kind === "same" ? "done" : "conflict";
    const step = touchStep(place, given, wish, scope.now);
    if (step.kind === "same") return "done";
    if (step.kind !== "change" && step.kind !== "take-back") return "conflict";
    if (step.kind === "take-back") {
      await trx
        .deleteFrom("touch_answer")
        .where("organisation_id", "=", scope.organisationId)
        .where("decision_id", "=", id)
        .where("author_id", "=", scope.authorId)
        .execute();
      return "done";
    }
    await trx
      .updateTable("touch_answer")
      .set({ answer: wish.answer })
      .where("organisation_id", "=", scope.organisationId)
      .where("decision_id", "=", id)
      .where("author_id", "=", scope.authorId)
      .execute();
    return "done";
  });
}
