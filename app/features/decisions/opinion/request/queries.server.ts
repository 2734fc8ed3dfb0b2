import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { holdOwnDecision } from "#db/decision-log.ts";
import { ownDecisions } from "../../visible/queries.server.ts";

/** So many colleagues an author asks about one decision. */
export const mostAsked = 10;

export interface AskedDecision {
  readonly title: string;
  readonly language: "nl" | "en";
  readonly visibility: "private" | "shared" | "example";
  /** What colleagues have not answered yet; `isTaken`: somebody opened the link and said yes. */
  readonly open: readonly { readonly id: string; readonly askedAt: number; readonly isTaken: boolean }[];
  readonly isFull: boolean;
}

/** One's own decision with the requests that are still open; null for anybody else's, and when it was withdrawn. */
export async function readAskedDecision(scope: Scope, id: string): Promise<AskedDecision | null> {
  const decision = await ownDecisions(scope)
    .select(["title", "language", "visibility"])
    .where("decision.id", "=", id)
    .where("decision.withdrawn_at", "is", null)
    .executeTakeFirst();
  if (!decision) return null;
  const asked = await readAsked(scope, id);
  return {
    ...decision,
    open: asked
      .filter((one) => one.answered_at === null && one.declined_at === null)
      .map((one) => ({ id: one.id, askedAt: one.asked_at, isTaken: one.rater_id !== null })),
    isFull: asked.length >= mostAsked && !asked.some(isWaiting),
  };
}

const isWaiting = (one: { rater_id: string | null }) => one.rater_id === null;

function readAsked(scope: Scope, decisionId: string) {
  return scope.db
    .selectFrom("second_opinion")
    .select(["id", "rater_id", "asked_at", "answered_at", "declined_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "=", decisionId)
    .where("drawn", "=", 0)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
}

export type Asking = "done" | "private" | "full" | "not-found";

/**
 * A link for one colleague. A link that nobody took yet makes way for the new one, so that two taps leave one; its
 * token is nowhere but on the author's screen.
 */
export async function askColleague(scope: Scope, decisionId: string, tokenHash: string): Promise<Asking> {
  return scope.db.transaction().execute(async (trx) => {
    const decision = await holdOwnDecision(trx, scope, decisionId);
    if (!decision || decision.withdrawnAt !== null) return "not-found";
    if (decision.visibility === "private") return "private";
    const asked = await readAsked({ ...scope, db: trx }, decisionId);
    const waiting = asked.find(isWaiting);
    if (!waiting && asked.length >= mostAsked) return "full";
    if (waiting) {
      await trx
        .updateTable("second_opinion")
        .set({ token_hash: tokenHash, asked_at: scope.now })
        .where("organisation_id", "=", scope.organisationId)
        .where("id", "=", waiting.id)
        .where("rater_id", "is", null)
        .execute();
      return "done";
    }
    await trx
      .insertInto("second_opinion")
      .values({
        id: newId(),
        organisation_id: scope.organisationId,
        decision_id: decisionId,
        rater_id: null,
        drawn: 0,
        token_hash: tokenHash,
        asked_at: scope.now,
        weighing: null,
        weight: null,
        own_weight: null,
        answered_at: null,
        declined_at: null,
        month: null,
      })
      .execute();
    return "done";
  });
}

/** Takes back what was asked of a colleague and not answered. What is answered, or drawn, stays. */
export async function retractRequest(scope: Scope, decisionId: string, id: string): Promise<boolean> {
  const own = await ownDecisions(scope).select("id").where("decision.id", "=", decisionId).executeTakeFirst();
  if (!own) return false;
  await scope.db
    .deleteFrom("second_opinion")
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "=", decisionId)
    .where("id", "=", id)
    .where("drawn", "=", 0)
    .where("answered_at", "is", null)
    .where("declined_at", "is", null)
    .execute();
  return true;
}
