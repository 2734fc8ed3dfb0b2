import { type Kysely, sql } from "kysely";
import { type AuthorMonthSums, add, emptySums } from "#app/domain/author-month.ts";
import type { Database } from "./schema.ts";
import { contribution, storedDecision, sumsKey } from "./stored-decision.ts";

export interface SumsKey {
  readonly organisation_id: string;
  readonly month: string;
  readonly department_id: string;
  readonly author_id: string;
  readonly level: string;
}

type SumColumns = Omit<Database["author_month"], keyof SumsKey>;

const columns = [
  "n",
  "c0",
  "c1",
  "c2",
  "c3",
  "c4",
  "w0",
  "w1",
  "w2",
  "w3",
  "w4",
  "u",
  "none_seen",
  "unknown",
] as const;

/** Adds deltas to the level A sums; a row in which nothing is left disappears. */
export async function addToSums(
  trx: Kysely<Database>,
  deltas: readonly { readonly key: SumsKey; readonly delta: AuthorMonthSums }[],
): Promise<void> {
  const merged = new Map<string, { key: SumsKey; delta: AuthorMonthSums }>();
  for (const { key, delta } of deltas) {
    const name = JSON.stringify(Object.values(key));
    merged.set(name, { key, delta: add(merged.get(name)?.delta ?? emptySums(), delta) });
  }
  const changes = [...merged.values()]
    .map(({ key, delta }) => ({ ...key, ...toColumns(delta) }))
    .filter((row) => columns.some((column) => row[column] !== 0));
  for (let i = 0; i < changes.length; i += 1000) {
    await trx
      .insertInto("author_month")
      .values(changes.slice(i, i + 1000))
      .onConflict((conflict) =>
        conflict
          .columns(["organisation_id", "month", "department_id", "author_id", "level"])
          .doUpdateSet((eb) =>
            Object.fromEntries(
              columns.map((column) => [
                column,
                eb(`author_month.${column}`, "+", eb.ref(`excluded.${column}`)),
              ]),
            ),
          ),
      )
      .execute();
  }
  for (const row of changes.filter((change) => columns.some((column) => change[column] < 0))) {
    await trx
      .deleteFrom("author_month")
      .where("organisation_id", "=", row.organisation_id)
      .where("month", "=", row.month)
      .where("department_id", "=", row.department_id)
      .where("author_id", "=", row.author_id)
      .where("level", "=", row.level)
      .where(sql<boolean>`n + none_seen + unknown = 0`)
      .execute();
  }
}

const page = 2000;

/** Makes the sums of one organisation anew from its decisions: must equal what the increments kept. */
export async function rebuildSums(trx: Kysely<Database>, organisationId: string): Promise<void> {
  await trx.deleteFrom("author_month").where("organisation_id", "=", organisationId).execute();
  for (let after = 0; ; ) {
    const rows = await trx
      .selectFrom("decision")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .where("seq", ">", after)
      .where("withdrawn_at", "is", null)
      .orderBy("seq")
      .limit(page)
      .execute();
    if (rows.length === 0) return;
    after = rows.at(-1)?.seq ?? after;
    const evidence = await trx
      .selectFrom("decision_choice")
      .select(["decision_id", "field", "value"])
      .where("field", "=", "evidence")
      .where(
        "decision_id",
        "in",
        rows.map((row) => row.id),
      )
      .execute();
    const byDecision = Map.groupBy(evidence, (choice) => choice.decision_id);
    await addToSums(
      trx,
      rows.map((row) => {
        const decision = storedDecision(row, byDecision.get(row.id) ?? []);
        return { key: sumsKey(decision), delta: contribution(decision) };
      }),
    );
  }
}

function toColumns({ noneSeen, ...sums }: AuthorMonthSums): SumColumns {
  return { ...sums, none_seen: noneSeen };
}
