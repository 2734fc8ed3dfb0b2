import { type Kysely, sql } from "kysely";
import { type AuthorMonthSums, add, emptySums, subtract } from "#app/domain/author-month.ts";
import type { NewDecision, StoredDecision } from "#app/domain/decision.ts";
import { addToSums, type SumsKey } from "./author-sums.ts";
import { storeDecisions } from "./decision-log.ts";
import { takeOutOfSearch } from "./dialect.ts";
import type { Database } from "./schema.ts";
import { contribution, storedDecision, sumsKey } from "./stored-decision.ts";

type Db = Kysely<Database>;

const page = 2000;
const staged = "staged:";

/**
 * Holds the decisions of one import back: the import is their author and they are withdrawn, so no list, search, sum
 * or person finds them until `releaseStaged` gives all of them to their author in one transaction.
 */
export async function stageDecisions(
  trx: Db,
  importId: string,
  decisions: readonly Omit<NewDecision, "authorId" | "importId">[],
  at: number,
): Promise<void> {
  await storeDecisions(
    trx,
    decisions.map((decision) => ({
      ...decision,
      authorId: importId,
      importId,
      // Out of the ranges that lists read: a hundred thousand rows to skip would slow everybody's list down.
      visibility: `${staged}${decision.visibility}` as NewDecision["visibility"],
    })),
    at,
  );
}

interface Release {
  readonly organisationId: string;
  readonly importId: string;
  readonly authorId: string;
  /** The month in which they count from now on. */
  readonly month: string;
}

/** How many are staged, and what they will add to the sums. Nobody can change them meanwhile, so this reads without a lock. */
export async function sumStaged(
  db: Db,
  { organisationId, importId, authorId, month }: Release,
): Promise<{ added: number; sums: { key: SumsKey; delta: AuthorMonthSums }[] }> {
  const sums = new Map<string, { key: SumsKey; delta: AuthorMonthSums }>();
  let last: StoredDecision | undefined;
  let added = 0;
  for (;;) {
    const decisions = await readImported(db, { organisationId, importId, authorId: importId }, last);
    if (decisions.length === 0) return { added, sums: [...sums.values()] };
    added += decisions.length;
    last = decisions.at(-1);
    for (const decision of decisions) {
      const key = sumsKey({ ...decision, authorId, month });
      const name = JSON.stringify(key);
      sums.set(name, { key, delta: add(sums.get(name)?.delta ?? emptySums(), contribution(decision)) });
    }
  }
}

/** Makes all staged decisions of an import real at once. */
export async function releaseStaged(
  trx: Db,
  { organisationId, importId, authorId, month }: Release,
  sums: readonly { key: SumsKey; delta: AuthorMonthSums }[],
): Promise<void> {
  const own = imports(trx, { organisationId, importId, authorId: importId });
  await trx
    .updateTable("touched_department")
    .set({ month })
    .where("decision_seq", "in", own.select("seq"))
    .where("month", "!=", month)
    .execute();
  await trx
    .updateTable("decision")
    .set({
      author_id: authorId,
      withdrawn_at: null,
      month,
      visibility: sql`replace(visibility, ${staged}, '')`,
    })
    .where("organisation_id", "=", organisationId)
    .where("author_id", "=", importId)
    .execute();
  await addToSums(trx, sums);
}

interface Imported {
  readonly organisationId: string;
  readonly importId: string;
  readonly authorId: string;
}

/** Removes some decisions of an import for good, with their sums; answers how many there were. */
export async function removeImported(trx: Db, imported: Imported, limit: number): Promise<number> {
  const seqs = await imports(trx, imported).select("seq").limit(limit).execute();
  if (seqs.length === 0) return 0;
  // Writing first holds the rows: an edit at the same time would otherwise be taken out of the sums twice.
  const wanted = seqs.map(({ seq }) => seq);
  await trx
    .updateTable("decision")
    .set((eb) => ({ edited_at: eb.ref("edited_at") }))
    .where("seq", "in", wanted)
    .execute();
  const decisions = await decisionsWithChoices(
    trx,
    await imports(trx, imported).selectAll().where("seq", "in", wanted).execute(),
  );
  await addToSums(
    trx,
    decisions
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((decision) => ({ key: sumsKey(decision), delta: subtract(emptySums(), contribution(decision)) })),
  );
  await takeOutOfSearch(trx, ...wanted);
  await trx.deleteFrom("decision").where("seq", "in", wanted).execute();
  return decisions.length;
}

function imports(db: Db, { organisationId, importId, authorId }: Imported) {
  return db
    .selectFrom("decision")
    .where("organisation_id", "=", organisationId)
    .where("author_id", "=", authorId)
    .where("import_id", "=", importId);
}

async function readImported(
  db: Db,
  imported: Imported,
  last: StoredDecision | undefined,
): Promise<StoredDecision[]> {
  let query = imports(db, imported).selectAll();
  // In the order of an index, or every page would sort all of them again.
  if (last) query = query.where(sql<boolean>`(decided_on, seq) > (${last.decidedOn}, ${last.seq})`);
  return decisionsWithChoices(db, await query.orderBy("decided_on").orderBy("seq").limit(page).execute());
}

/** Rows with their choices, for whoever reads many at once. */
export async function decisionsWithChoices(
  db: Db,
  rows: readonly Parameters<typeof storedDecision>[0][],
): Promise<StoredDecision[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const choices = await db
    .selectFrom("decision_choice")
    .select(["decision_id", "field", "value"])
    .where("decision_id", "in", ids)
    .orderBy("value")
    .execute();
  const byDecision = Map.groupBy(choices, (choice) => choice.decision_id);
  return rows.map((row) => storedDecision(row, byDecision.get(row.id) ?? []));
}
