import { type AuthorMonthSums, SUM_KEYS } from "#app/domain/author-month.ts";
import { isSupported } from "#app/domain/evidence.ts";
import { contribution, sumsKey } from "#db/stored-decision.ts";
import type { BenchDecision } from "./decisions.ts";

export interface SumsRow {
  readonly key: ReturnType<typeof sumsKey>;
  readonly sums: Int32Array;
}

/** The author sums of all decisions, kept beside the writing: each way of answering is reckoned once by the app. */
export function openSumsBook() {
  const rows = new Map<string, SumsRow>();
  const known = new Map<string, readonly number[]>();

  function valuesOf(decision: BenchDecision): readonly number[] {
    const { touch, weighing, weight, reach, evidence } = decision;
    const name = `${touch} ${weighing} ${weight} ${reach} ${isSupported(evidence)}`;
    const found = known.get(name);
    if (found) return found;
    const sums: AuthorMonthSums = contribution(decision);
    const values = SUM_KEYS.map((key) => sums[key]);
    known.set(name, values);
    return values;
  }

  return {
    add(decision: BenchDecision): void {
      if (decision.withdrawnAt !== null) return;
      const values = valuesOf(decision);
      const name = `${decision.month} ${decision.departmentId} ${decision.authorId} ${decision.level}`;
      let row = rows.get(name);
      if (!row) {
        row = { key: sumsKey(decision), sums: new Int32Array(SUM_KEYS.length) };
        rows.set(name, row);
      }
      for (const [i, value] of values.entries()) row.sums[i] = (row.sums[i] as number) + value;
    },
    rows: () => rows.values(),
  };
}
