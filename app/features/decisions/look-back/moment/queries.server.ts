import { addDays } from "#app/domain/calendar.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import { chosenWeeks, lookBackWeeks } from "#app/domain/look-back.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { keepLookBack } from "#db/look-backs.ts";
import { readLookBackOf, readWeeks } from "../queries.server.ts";

export interface MomentChoice {
  /** After how many weeks the organisation looks back: what counts when nothing is chosen. */
  readonly usual: number;
  readonly others: readonly number[];
}

/** The moments that the form offers. */
export async function readMoments(scope: Scope): Promise<MomentChoice> {
  const usual = await readWeeks(scope);
  return { usual, others: lookBackWeeks.choices.filter((weeks) => weeks !== usual) };
}

/** The weeks that the author chose for this decision before, as the form sends them; null for the usual ones. */
export async function readChosenWeeks(scope: Scope, decision: StoredDecision): Promise<number | null> {
  return chosenWeeks((await readLookBackOf(scope, decision)).state);
}

/** Keeps another moment than the organisation's; a plain decision gets no row. Inside the caller's transaction. */
export async function chooseMoment(
  scope: Scope,
  decision: { readonly id: string; readonly decidedOn: string },
  weeks: number | null,
): Promise<void> {
  if (weeks === null || weeks === (await readWeeks(scope))) return;
  await keepLookBack(scope.db, {
    decision_id: decision.id,
    organisation_id: scope.organisationId,
    author_id: scope.authorId,
    due_on: addDays(decision.decidedOn, weeks * 7),
  });
}

/** The same for an edit, as long as the author has not postponed or answered yet. */
export async function changeMoment(
  scope: Scope,
  decision: StoredDecision,
  fields: { readonly decidedOn: string },
  weeks: number | null,
): Promise<void> {
  const { state } = await readLookBackOf(scope, decision);
  if (state.postponed > 0 || state.outcome !== null) return;
  if (state.dueOn !== null) {
    await scope.db
      .deleteFrom("look_back")
      .where("organisation_id", "=", scope.organisationId)
      .where("decision_id", "=", decision.id)
      .execute();
  }
  await chooseMoment(scope, { id: decision.id, decidedOn: fields.decidedOn }, weeks);
}
