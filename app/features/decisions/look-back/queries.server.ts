import { addDays, localDay, monthOf } from "#app/domain/calendar.ts";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import {
  answerLookBack,
  askedWindow,
  canAnswer,
  type LookBackChange,
  type LookedBack,
  lookBackDue,
  postponeLookBack,
} from "#app/domain/look-back.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { holdOwnDecision, readDecision } from "#db/decision-log.ts";
import { askedLookBacks, countAskedLookBacks, keepLookBack } from "#db/look-backs.ts";
import { readBlindFor } from "#db/opinions.ts";
import { changeVisibility } from "../detail/queries.server.ts";
import type { AnswerInput } from "./form.ts";
import { countedUpTo, listedAtOnce, type Words } from "./rules.ts";

export interface OwnLookBack {
  readonly decision: StoredDecision;
  readonly state: LookedBack;
  readonly words: Words;
  readonly weeks: number;
  readonly today: string;
}

/** After how many weeks this organisation looks back. */
export async function readWeeks(scope: Scope): Promise<number> {
  const row = await scope.db
    .selectFrom("organisation")
    .select("look_back_weeks")
    .where("id", "=", scope.organisationId)
    .executeTakeFirstOrThrow();
  return row.look_back_weeks;
}

/** One's own decision with how its look-back stands; null for a decision of anybody else. */
export async function readOwnLookBack(scope: Scope, id: string): Promise<OwnLookBack | null> {
  const decision = await readDecision(scope.db, scope.organisationId, id);
  return decision?.authorId === scope.authorId ? readLookBackOf(scope, decision) : null;
}

/** The look-back of a decision that was read already. */
export async function readLookBackOf(scope: Scope, decision: StoredDecision): Promise<OwnLookBack> {
  const row = await readRow(scope, decision.id);
  return {
    decision,
    state: {
      decidedOn: decision.decidedOn,
      loggedOn: localDay(decision.loggedAt, scope.timeZone),
      weighing: decision.weighing,
      isWithdrawn: decision.withdrawnAt !== null,
      dueOn: row?.due_on ?? null,
      postponed: row?.postponed ?? 0,
      outcome: row?.outcome ?? null,
      answeredAt: row?.answered_at ?? null,
    },
    words: {
      noticed: row?.noticed ?? "",
      shouldHear: row?.should_hear ?? "",
      nextTime: row?.next_time ?? "",
    },
    weeks: await readWeeks(scope),
    today: localDay(scope.now, scope.timeZone),
  };
}

/** What its author tells of an example: the outcome and the sentence, and nothing of any other decision. */
export async function readExampleOutcome(
  scope: Scope,
  decision: StoredDecision,
): Promise<{ readonly outcome: Outcome; readonly noticed: string } | null> {
  if (decision.visibility !== "example" || decision.withdrawnAt !== null) return null;
  // How it turned out would colour what a colleague still has to weigh.
  if ((await readBlindFor(scope.db, scope, [decision.id])).size > 0) return null;
  const row = await readRow(scope, decision.id);
  return row?.outcome ? { outcome: row.outcome, noticed: row.noticed } : null;
}

function readRow(scope: Scope, id: string) {
  return scope.db
    .selectFrom("look_back")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "=", id)
    .executeTakeFirst();
}

/** One's own decisions that wait now, oldest first. */
export async function listAsked(scope: Scope) {
  return askedLookBacks(scope, await windowOf(scope))
    .select([
      "decision.id",
      "decision.title",
      "decision.language",
      "decision.decided_on as decidedOn",
      "decision.visibility",
      "look_back.postponed",
    ])
    .orderBy("decision.decided_on")
    .orderBy("decision.seq")
    .limit(listedAtOnce)
    .execute();
}

/** The first day on which one's own next look-back comes; null when none is to come. */
export async function readFollowing(scope: Scope): Promise<string | null> {
  const weeks = await readWeeks(scope);
  const today = localDay(scope.now, scope.timeZone);
  const own = scope.db
    .selectFrom("decision")
    .leftJoin("look_back", "look_back.decision_id", "decision.id")
    .where("decision.organisation_id", "=", scope.organisationId)
    .where("decision.author_id", "=", scope.authorId)
    .where("decision.withdrawn_at", "is", null)
    .where("decision.weighing", "!=", "pending");
  const moved = await own
    .where("look_back.outcome", "is", null)
    .where("look_back.due_on", ">", today)
    .select((eb) => eb.fn.min("look_back.due_on").as("day"))
    .executeTakeFirst();
  const usual = await own
    .where("look_back.due_on", "is", null)
    .where("decision.decided_on", ">", addDays(today, -weeks * 7))
    .select((eb) => eb.fn.min("decision.decided_on").as("day"))
    .executeTakeFirst();
  const days = [moved?.day, usual?.day && addDays(usual.day, weeks * 7)].filter(Boolean);
  return days.sort()[0] ?? null;
}

export async function countAsked(scope: Scope): Promise<number> {
  return countAskedLookBacks(scope, await windowOf(scope), countedUpTo);
}

async function windowOf(scope: Scope) {
  return askedWindow(localDay(scope.now, scope.timeZone), scope.timeZone, await readWeeks(scope));
}

export type Answered = "stored" | "postponed" | "not-found" | "conflict";

/** Keeps the author's answer, or asks again later when it is too early. A second tap changes nothing. */
export async function answerOwn(scope: Scope, id: string, input: AnswerInput): Promise<Answered> {
  const answered = await changeOwn(scope, id, async (inside, { decision, state, words, weeks, today }) => {
    const change = answerLookBack(state, input.outcome, { today, now: scope.now, weeks });
    if (change.kind === "refused") return "conflict";
    if (change.kind === "postponed") return putOff(inside, decision, change);
    if (change.kind === "unchanged" && !(input.told && state.outcome)) return "stored";
    if (!canAnswer(state, today, scope.now, weeks)) return "conflict";
    const said = input.told
      ? { noticed: input.noticed, shouldHear: input.should_hear, nextTime: input.next_time }
      : words;
    const { outcome } = input;
    await keepLookBack(inside.db, {
      ...keyOf(decision),
      due_on: lookBackDue(state, weeks),
      outcome,
      noticed: said.noticed,
      should_hear: outcome === "better" ? said.shouldHear : "",
      next_time: outcome === "worse" || outcome === "mixed" ? said.nextTime : "",
      answered_at: state.answeredAt ?? scope.now,
      month: monthOf(state.answeredAt ?? scope.now, scope.timeZone),
    });
    return "stored";
  });
  // Through the one writer of who sees what, with its history; twice is the same as once.
  const isExample = answered === "stored" && input.told && input.example && input.outcome === "better";
  if (isExample) await changeVisibility(scope, id, "example");
  return answered;
}

/** "Ask me later". */
export async function postponeOwn(scope: Scope, id: string): Promise<Answered> {
  return changeOwn(scope, id, async (inside, { decision, state, today, weeks }) => {
    const change = postponeLookBack(state, today, weeks);
    if (change.kind === "refused") return "conflict";
    return change.kind === "postponed" ? putOff(inside, decision, change) : "postponed";
  });
}

async function putOff(
  { db }: Scope,
  decision: StoredDecision,
  { dueOn, postponed }: Extract<LookBackChange, { kind: "postponed" }>,
): Promise<Answered> {
  await keepLookBack(db, {
    ...keyOf(decision),
    due_on: dueOn,
    postponed,
    outcome: null,
    noticed: "",
    should_hear: "",
    next_time: "",
    answered_at: null,
    month: null,
  });
  return "postponed";
}

/** Holds the decision, so that two taps at once come after each other. */
async function changeOwn(
  scope: Scope,
  id: string,
  change: (inside: Scope, own: OwnLookBack) => Promise<Answered>,
): Promise<Answered> {
  return scope.db.transaction().execute(async (db) => {
    const inside: Scope = { ...scope, db };
    const decision = await holdOwnDecision(db, scope, id);
    return decision ? change(inside, await readLookBackOf(inside, decision)) : "not-found";
  });
}

function keyOf(decision: StoredDecision) {
  return {
    decision_id: decision.id,
    organisation_id: decision.organisationId,
    author_id: decision.authorId,
  };
}
