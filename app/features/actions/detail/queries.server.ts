import { type ActionStatus, actionStatuses, searchable, statusMoves } from "#app/domain/actions.ts";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { isMineToChange } from "../queries.server.ts";

export type MoveOutcome = "done" | "not-found" | "conflict";

/** Another status by one tap; the same tap twice is one. */
export async function moveAction(
  scope: Scope,
  id: string,
  status: Exclude<ActionStatus, "done">,
): Promise<MoveOutcome> {
  const from = actionStatuses.filter((one) => statusMoves(one).includes(status));
  return scope.db.transaction().execute(async (trx) => {
    const held = await holdAction({ ...scope, db: trx }, id);
    if (!held) return "not-found";
    if (held.status === status) return "done";
    if (!from.includes(held.status)) return "conflict";
    await trx
      .updateTable("action")
      .set((eb) => ({ status, changed_at: scope.now, sequence: eb("sequence", "+", 1) }))
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", id)
      .execute();
    return "done";
  });
}

export interface ClosingWish {
  readonly noticed: Outcome;
  readonly noticedText: string;
  readonly learned: string;
}

/**
 * Done, with what customers noticed; whoever wanted to know is told, except whoever writes it. Closing again corrects
 * the words and tells nobody twice.
 */
export async function closeAction(scope: Scope, id: string, wish: ClosingWish): Promise<MoveOutcome> {
  const { now, organisationId, memberId } = scope;
  const { noticed, noticedText, learned } = wish;
  return scope.db.transaction().execute(async (trx) => {
    const held = await holdAction({ ...scope, db: trx }, id);
    if (!held) return "not-found";
    if (held.status === "dropped") return "conflict";
    await trx
      .updateTable("action")
      .set((eb) => ({
        status: "done" as const,
        noticed,
        noticed_text: noticedText,
        learned,
        changed_at: now,
        done_at: held.done_at ?? now,
        sequence: eb("sequence", "+", 1),
        search: searchable(`${held.title} ${held.note} ${noticedText} ${learned}`),
      }))
      .where("organisation_id", "=", organisationId)
      .where("id", "=", id)
      .execute();
    await trx
      .updateTable("action_concern")
      .set({ told_at: now })
      .where("organisation_id", "=", organisationId)
      .where("action_id", "=", id)
      .where("member_id", "!=", memberId)
      .where("told_at", "is", null)
      .execute();
    return "done";
  });
}

/** The action when it is the reader's to change, held until the transaction ends: two taps take turns. */
async function holdAction({ db, ...scope }: Scope, id: string) {
  return db
    .updateTable("action")
    .set((eb) => ({ title: eb.ref("title") }))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where(isMineToChange({ db, ...scope } as Scope))
    .returning(["status", "title", "note", "done_at"])
    .executeTakeFirst();
}
