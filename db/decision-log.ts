import type { Insertable, Kysely } from "kysely";
import { emptySums, subtract } from "#app/domain/author-month.ts";
import type { DecisionFields, NewDecision, StoredDecision } from "#app/domain/decision.ts";
import { addToSums } from "./author-sums.ts";
import { putInSearch, takeOutOfSearch } from "./dialect.ts";
import { completeOpinions } from "./opinions.ts";
import type { Database } from "./schema.ts";
import { contribution, storedDecision, sumsKey } from "./stored-decision.ts";

/**
 * The only writer of decisions: row, choices, author sums and search index move together, in the caller's
 * transaction. The form, the import, the weighing screen and the demo all come here.
 */
type Trx = Kysely<Database>;

export async function insertDecisions(trx: Trx, decisions: readonly NewDecision[]): Promise<void> {
  await storeDecisions(trx, decisions, null);
  await addToSums(
    trx,
    decisions.map((decision) => ({ key: sumsKey(decision), delta: contribution(decision) })),
  );
}

/** Rows, choices and search without the sums: for `insertDecisions` and for what an import still holds back. */
export async function storeDecisions(
  trx: Trx,
  decisions: readonly NewDecision[],
  withdrawnAt: number | null,
): Promise<void> {
  if (decisions.length === 0) return;
  const rows = await trx
    .insertInto("decision")
    .values(
      decisions.map((decision) => ({
        ...columnsOf(decision),
        id: decision.id,
        organisation_id: decision.organisationId,
        author_id: decision.authorId,
        logged_at: decision.loggedAt,
        month: decision.month,
        status: decision.status ?? null,
        external_key: decision.externalKey ?? null,
        import_id: decision.importId ?? null,
        withdrawn_at: withdrawnAt,
      })),
    )
    .returning(["seq", "id"])
    .execute();
  const seqOf = new Map(rows.map((row) => [row.id, row.seq]));
  await insertChoices(trx, decisions);
  const numbered = decisions.map((decision) => ({ ...decision, seq: seqOf.get(decision.id) as number }));
  await insertTouched(trx, numbered);
  await putInSearch(trx, numbered);
}

/**
 * One's own decision, held until the transaction ends: two taps at once would otherwise both take the same weight
 * out of the sums. Writing is the way to hold a row on both databases.
 */
export async function holdOwnDecision(
  trx: Trx,
  owner: { readonly organisationId: string; readonly authorId: string },
  id: string,
): Promise<StoredDecision | null> {
  const held = await trx
    .updateTable("decision")
    .set((eb) => ({ edited_at: eb.ref("edited_at") }))
    .where("organisation_id", "=", owner.organisationId)
    .where("author_id", "=", owner.authorId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(held.numUpdatedRows) === 0 ? null : readDecision(trx, owner.organisationId, id);
}

/** The decision as it stands, or null when this organisation has none with this id. */
export async function readDecision(
  trx: Trx,
  organisationId: string,
  id: string,
): Promise<StoredDecision | null> {
  const row = await trx
    .selectFrom("decision")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const choices = await trx
    .selectFrom("decision_choice")
    .select(["field", "value"])
    .where("decision_id", "=", id)
    .orderBy("value")
    .execute();
  return storedDecision(row, choices);
}

/** Replaces what a decision says. `month` moves only when a record that was still to be weighed is weighed. */
export async function replaceDecision(
  trx: Trx,
  old: StoredDecision,
  fields: DecisionFields,
  edit: { readonly at: number; readonly month?: string },
): Promise<void> {
  const next: NewDecision = { ...old, ...fields, month: edit.month ?? old.month };
  await trx
    .updateTable("decision")
    .set({ ...columnsOf(next), month: next.month, edited_at: edit.at })
    .where("seq", "=", old.seq)
    .execute();
  await trx.deleteFrom("decision_choice").where("decision_id", "=", old.id).execute();
  await insertChoices(trx, [next]);
  await trx.deleteFrom("touched_department").where("decision_seq", "=", old.seq).execute();
  await insertTouched(trx, [{ ...next, seq: old.seq }]);
  if (old.weighing !== "weighed") await completeOpinions(trx, next, edit.at);
  if (old.withdrawnAt !== null) return;
  await addToSums(trx, [
    { key: sumsKey(old), delta: subtract(emptySums(), contribution(old)) },
    { key: sumsKey(next), delta: contribution(next) },
  ]);
  await putInSearch(trx, [{ ...next, seq: old.seq }]);
}

/** Takes a decision out of every figure, list and search; its author still sees it and can bring it back. */
export async function withdrawDecision(trx: Trx, old: StoredDecision, at: number): Promise<void> {
  if (old.withdrawnAt !== null) return;
  await trx.updateTable("decision").set({ withdrawn_at: at }).where("seq", "=", old.seq).execute();
  await addToSums(trx, [{ key: sumsKey(old), delta: subtract(emptySums(), contribution(old)) }]);
  await takeOutOfSearch(trx, old.seq);
}

/** Undoes a withdrawal. That it was away stays in its history: what was counted meanwhile can then be checked. */
export async function bringBackDecision(trx: Trx, old: StoredDecision, at: number): Promise<void> {
  if (old.withdrawnAt === null) return;
  await trx
    .insertInto("decision_revision")
    .values({
      id: crypto.randomUUID(),
      organisation_id: old.organisationId,
      decision_id: old.id,
      changed_at: at,
      before: JSON.stringify({ withdrawnAt: old.withdrawnAt }),
    })
    .execute();
  await trx.updateTable("decision").set({ withdrawn_at: null }).where("seq", "=", old.seq).execute();
  await addToSums(trx, [{ key: sumsKey(old), delta: contribution(old) }]);
  await putInSearch(trx, [old]);
}

function columnsOf(fields: DecisionFields) {
  return {
    department_id: fields.departmentId,
    title: fields.title,
    note: fields.note,
    language: fields.language,
    decided_on: fields.decidedOn,
    touch: fields.touch,
    weighing: fields.weighing,
    weight: fields.weight,
    prevailed: fields.prevailed,
    level: fields.level,
    handover: fields.handover === null ? null : Number(fields.handover),
    cx_help: fields.cxHelp === null ? null : Number(fields.cxHelp),
    customer_group: fields.customerGroup,
    reach: fields.reach,
    visibility: fields.visibility,
  } satisfies Partial<Insertable<Database["decision"]>>;
}

async function insertChoices(
  trx: Trx,
  decisions: readonly (DecisionFields & { id: string; organisationId: string })[],
) {
  const rows = decisions.flatMap((decision) => {
    const row = (field: "outweighed" | "evidence" | "moment" | "touched" | "asked") => (value: string) => ({
      organisation_id: decision.organisationId,
      decision_id: decision.id,
      field,
      value,
    });
    return [
      ...unique(decision.outweighed).map(row("outweighed")),
      ...unique(decision.evidence).map(row("evidence")),
      ...unique(decision.moments).map(row("moment")),
      ...unique(decision.touched).map(row("touched")),
      ...unique(decision.asked).map(row("asked")),
    ];
  });
  // SQLite takes at most 32,766 values in one statement.
  for (let i = 0; i < rows.length; i += 5000) {
    await trx
      .insertInto("decision_choice")
      .values(rows.slice(i, i + 5000))
      .execute();
  }
}

/** Departments beside the month: who is touched reads them month by month. A record without a weight does not count yet. */
async function insertTouched(trx: Trx, decisions: readonly (NewDecision & { readonly seq: number })[]) {
  const rows = decisions
    .filter(({ weighing }) => weighing !== "pending")
    .flatMap(({ organisationId, seq, month, touched }) =>
      unique(touched).map((departmentId) => ({
        organisation_id: organisationId,
        decision_seq: seq,
        department_id: departmentId,
        month,
      })),
    );
  for (let i = 0; i < rows.length; i += 5000) {
    await trx
      .insertInto("touched_department")
      .values(rows.slice(i, i + 5000))
      .execute();
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
