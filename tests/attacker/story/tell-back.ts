import type { Db } from "#db/client.server.ts";
import type { CameBack } from "./came-back.ts";

/** Writes what came back of decisions in a period. */
export async function tellBack(
  trx: Db,
  organisation_id: string,
  { month, at, lookBacks, opinions, touches, repairs }: CameBack,
): Promise<void> {
  await inPieces(
    lookBacks.map(({ decision, dueOn, outcome }) => ({
      decision_id: decision.id,
      organisation_id,
      author_id: decision.authorId,
      due_on: dueOn,
      outcome,
      postponed: outcome === null ? 1 : 0,
      answered_at: outcome === null ? null : at,
      month: outcome === null ? null : month,
    })),
    (values) =>
      trx
        .insertInto("look_back")
        .values(values)
        .onConflict((conflict) =>
          conflict.column("decision_id").doUpdateSet((eb) => ({
            due_on: eb.ref("excluded.due_on"),
            outcome: eb.ref("excluded.outcome"),
            answered_at: eb.ref("excluded.answered_at"),
            month: eb.ref("excluded.month"),
          })),
        )
        .execute(),
  );
  await inPieces(
    opinions.map(({ id, decision, rater, isDrawn, own, weight }) => ({
      id,
      organisation_id,
      decision_id: decision.id,
      rater_id: rater,
      drawn: isDrawn ? 1 : 0,
      token_hash: null,
      asked_at: at,
      weighing: "weighed" as const,
      weight,
      own_weight: own,
      answered_at: at,
      declined_at: null,
      month: own === null ? null : month,
    })),
    (values) => trx.insertInto("second_opinion").values(values).execute(),
  );
  await inPieces(
    touches.map(({ decision, author, department, answer }) => ({
      decision_id: decision.id,
      organisation_id,
      author_id: author,
      department_id: department,
      answer,
      claimed: decision.touched.includes(department) ? 0 : 1,
      answered_at: at,
      month,
    })),
    (values) => trx.insertInto("touch_answer").values(values).execute(),
  );
  await inPieces(
    repairs.map(({ decision, repaired }) => ({
      decision_id: decision,
      organisation_id,
      repaired_id: repaired,
      linked_at: at,
    })),
    (values) => trx.insertInto("decision_repair").values(values).execute(),
  );
}

async function inPieces<Row>(rows: readonly Row[], write: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 200) await write(rows.slice(i, i + 200));
}
