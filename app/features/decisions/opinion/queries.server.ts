import { monthOf } from "#app/domain/calendar.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { onlyVisible, visibleDecisions } from "../visible/queries.server.ts";
import type { Opinion } from "./rules.ts";

const columns = [
  "second_opinion.id",
  "second_opinion.decision_id as decisionId",
  "second_opinion.drawn",
  "second_opinion.weighing",
  "second_opinion.weight",
  "second_opinion.own_weight as ownWeight",
  "second_opinion.asked_at as askedAt",
  "second_opinion.answered_at as answeredAt",
  "second_opinion.declined_at as declinedAt",
] as const;

/** So many of one's own earlier answers are listed. */
const givenUpTo = 20;

export interface AskedOpinion extends Opinion {
  readonly decisionId: string;
  readonly askedAt: number;
}

function asOpinion<Row extends { readonly drawn: number }>(row: Row) {
  const { drawn, ...rest } = row;
  return { ...rest, drawn: drawn === 1 };
}

/** What was asked of the reader, of decisions that the reader may (still) see. */
function askedOfReader(scope: Scope) {
  return visibleDecisions(scope)
    .innerJoin("second_opinion", "second_opinion.decision_id", "decision.id")
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.rater_id", "=", scope.authorId);
}

const titled = ["decision.title", "decision.language", "decision.department_id as departmentId"] as const;

/** Open requests, the oldest first: it has waited longest. */
export async function readOpenRequests(scope: Scope) {
  const rows = await askedOfReader(scope)
    .select([...columns, ...titled])
    .where("second_opinion.answered_at", "is", null)
    .where("second_opinion.declined_at", "is", null)
    .orderBy("second_opinion.asked_at")
    .orderBy("second_opinion.id")
    .execute();
  return rows.map(asOpinion);
}

export async function readGivenOpinions(scope: Scope) {
  const rows = await askedOfReader(scope)
    .select([...columns, ...titled])
    .where("second_opinion.answered_at", "is not", null)
    .orderBy("second_opinion.answered_at", "desc")
    .orderBy("second_opinion.id")
    .limit(givenUpTo)
    .execute();
  return rows.map(asOpinion);
}

/** One request of the reader's own; null for anybody else's, exactly as when there is none. */
export async function readRequest(scope: Scope, id: string): Promise<AskedOpinion | null> {
  const row = await askedOfReader(scope)
    .select(columns)
    .where("second_opinion.id", "=", id)
    .executeTakeFirst();
  return row ? asOpinion(row) : null;
}

export type Invitation =
  | { readonly kind: "open"; readonly title: string; readonly language: "nl" | "en" }
  | { readonly kind: "own"; readonly decisionId: string }
  | { readonly kind: "taken" }
  /** The reader weighs this decision already: there is one opinion per person. */
  | { readonly kind: "mine"; readonly opinionId: string };

/** What a link of an author opens for the reader; null when it never was one, or was taken back. */
export async function readInvitation(scope: Scope, token: string): Promise<Invitation | null> {
  const row = await onlyVisible(scope, scope.db.selectFrom("decision"))
    .innerJoin("second_opinion", "second_opinion.decision_id", "decision.id")
    .select(["decision.author_id", "decision.title", "decision.language", "second_opinion.rater_id"])
    .select("second_opinion.decision_id as decisionId")
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.token_hash", "=", hashToken(token))
    .executeTakeFirst();
  if (!row) return null;
  if (row.author_id === scope.authorId) return { kind: "own", decisionId: row.decisionId };
  const mine = await ownOpinionOf(scope, row.decisionId);
  if (mine) return { kind: "mine", opinionId: mine };
  return row.rater_id === null
    ? { kind: "open", title: row.title, language: row.language }
    : { kind: "taken" };
}

async function ownOpinionOf(scope: Scope, decisionId: string): Promise<string | null> {
  const row = await scope.db
    .selectFrom("second_opinion")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "=", decisionId)
    .where("rater_id", "=", scope.authorId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whoever is first becomes the one who is asked. Claiming twice is claiming once. */
export async function claimInvitation(scope: Scope, token: string): Promise<Invitation | null> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    await holdOpinions(inside);
    const found = await readInvitation(inside, token);
    if (found?.kind !== "open") return found;
    await trx
      .updateTable("second_opinion")
      .set({ rater_id: scope.authorId })
      .where("organisation_id", "=", scope.organisationId)
      .where("token_hash", "=", hashToken(token))
      .where("rater_id", "is", null)
      .execute();
    return readInvitation(inside, token);
  });
}

/** Who claims and what is drawn take turns within an organisation: one person weighs a decision once. */
async function holdOpinions(scope: Pick<Scope, "db" | "organisationId">): Promise<void> {
  await scope.db
    .updateTable("organisation")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", scope.organisationId)
    .execute();
}

export type Answered = "done" | "not-found" | "conflict";

export interface GivenWeighing {
  readonly weighing: "weighed" | "unknown";
  readonly weight: number | null;
}

/**
 * Keeps what the reader weighed; the first answer stands. When the author weighed too, both weights are frozen beside
 * each other from here on. The index never hears of it.
 */
export async function answerRequest(scope: Scope, id: string, given: GivenWeighing): Promise<Answered> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    const request = await readRequest(inside, id);
    if (!request) return "not-found";
    if (request.declinedAt !== null) return "conflict";
    const author = await holdWeight(inside, request.decisionId);
    const isCompared = given.weighing === "weighed" && author.weight !== null;
    await trx
      .updateTable("second_opinion")
      .set({
        ...given,
        answered_at: scope.now,
        own_weight: isCompared ? author.weight : null,
        month: isCompared ? monthOf(scope.now, scope.timeZone) : null,
      })
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", id)
      .where("rater_id", "=", scope.authorId)
      .where("answered_at", "is", null)
      .where("declined_at", "is", null)
      .execute();
    return "done";
  });
}

/** The author's weight, held until the transaction ends: an author who weighs at this moment waits, or was first. */
async function holdWeight(scope: Scope, decisionId: string): Promise<{ readonly weight: number | null }> {
  return scope.db
    .updateTable("decision")
    .set((eb) => ({ edited_at: eb.ref("edited_at") }))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", decisionId)
    .returning("weight")
    .executeTakeFirstOrThrow();
}

/** No reason asked. Declining twice is declining once; what was answered stays answered. */
export async function declineRequest(scope: Scope, id: string): Promise<Answered> {
  const request = await readRequest(scope, id);
  if (!request) return "not-found";
  if (request.answeredAt !== null) return "conflict";
  await scope.db
    .updateTable("second_opinion")
    .set({ declined_at: scope.now })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("rater_id", "=", scope.authorId)
    .where("answered_at", "is", null)
    .where("declined_at", "is", null)
    .execute();
  return "done";
}
