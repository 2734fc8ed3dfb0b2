import type { Day, Month } from "#app/domain/calendar.ts";
import { type CameBack, dueOf, type OpinionRow, type TouchRow } from "../story/came-back.ts";
import type { Chapter } from "../story/chapters.ts";
import type { Unit } from "./ledger.ts";

/** What really came back of decisions until now: only the judge looks here. */
export class BackLedger {
  readonly #lookBacks = new Map<string, { readonly dueOn: Day; readonly outcome: string }>();
  readonly #repairs = new Set<string>();
  opinions: (OpinionRow & { readonly month: Month })[] = [];
  readonly touches: (TouchRow & { readonly month: Month })[] = [];

  /** Who weighs only now what a colleague weighed before, makes a pair of it. */
  correct({ month, corrections }: Pick<Chapter, "month" | "corrections">): void {
    for (const correction of corrections) {
      if (correction.kind !== "edit" || correction.fields.weight === null) continue;
      const { id, fields } = correction;
      this.opinions = this.opinions.map((one) =>
        one.decision.id === id && one.own === null ? { ...one, own: fields.weight, month } : one,
      );
    }
  }

  live({ month, lookBacks, opinions, touches, repairs }: CameBack): void {
    for (const { decision, dueOn, outcome } of lookBacks)
      this.#lookBacks.set(decision.id, { dueOn, outcome: outcome ?? "none" });
    for (const { decision } of repairs) this.#repairs.add(decision);
    this.opinions.push(...opinions.map((one) => ({ ...one, month })));
    this.touches.push(...touches.map((one) => ({ ...one, month })));
  }

  /** When a decision is looked back on, and what was noticed. */
  lookBackOf({ decision, ghost }: Unit): { readonly dueOn: Day; readonly outcome: string } {
    const found = this.#lookBacks.get(decision.id);
    return found ?? { dueOn: dueOf(decision), outcome: ghost?.outcome ?? "none" };
  }

  isRepair({ decision, ghost }: Unit): boolean {
    return ghost?.isRepair ?? this.#repairs.has(decision.id);
  }
}
