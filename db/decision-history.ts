import type { Kysely } from "kysely";
import { type CountedDecision, decisionsWithin, eachStretch, type Stretch } from "./decision-stretches.ts";
import type { Database } from "./schema.ts";

type Db = Kysely<Database>;

export interface History {
  /** How the decision stood from a moment on, oldest first; null while it did not count, as before the first. */
  readonly versions: readonly { readonly since: number; readonly decision: CountedDecision | null }[];
  /** What it was before this moment is not known any more: with an account goes the history of its decisions. */
  readonly knownSince: number;
}

/** What an edit replaced, or the moment of a withdrawal that was undone. */
export interface Revision {
  readonly changedAt: number;
  readonly before: Partial<CountedDecision>;
}

/**
 * Undoes the changes of a decision one by one.
 * @param countsFrom when it was logged, or when the import that brought it was done
 */
export function historyOf(decision: CountedDecision, kept: readonly Revision[], countsFrom: number): History {
  const { editedAt, withdrawnAt } = decision;
  const isKnown = editedAt === null || kept.some(({ changedAt }) => changedAt === editedAt);
  const knownSince = isKnown ? 0 : editedAt;
  if (kept.length === 0 && withdrawnAt === null) {
    return { versions: [{ since: countsFrom, decision }], knownSince };
  }
  const revisions = kept.toSorted((one, other) => other.changedAt - one.changedAt);
  const withdrawals = [withdrawnAt, ...revisions.map(({ before }) => before.withdrawnAt)];
  const moments = new Set([
    countsFrom,
    ...withdrawals.flatMap((moment) => moment ?? []),
    ...revisions.map(({ changedAt }) => changedAt),
  ]);
  const versions = [...moments]
    .filter((moment) => moment >= countsFrom)
    .sort((one, other) => one - other)
    .map((since) => {
      const undone = revisions.filter(({ changedAt }) => changedAt > since);
      const then: CountedDecision = Object.assign({}, decision, ...undone.map(({ before }) => before));
      const isAway = then.withdrawnAt !== null && then.withdrawnAt <= since;
      return { since, decision: isAway ? null : then };
    });
  return { versions, knownSince };
}

/** How a decision stood at a moment; null when it did not count. */
export function standingAt({ versions }: Pick<History, "versions">, moment: number): CountedDecision | null {
  return versions.findLast(({ since }) => since <= moment)?.decision ?? null;
}

/** Hands over every decision of a month with what it was before, in the order in which they were logged. */
export async function eachHistory(
  db: Db,
  place: Pick<Stretch, "organisationId" | "month">,
  take: (history: History) => void,
): Promise<void> {
  const imported = await readImports(db, place.organisationId);
  await eachStretch(db, place, async (decisions, stretch) => {
    const revisions = await readRevisions(db, stretch);
    for (const decision of decisions) {
      const countsFrom = Math.max(decision.loggedAt, imported.get(decision.importId ?? "") ?? 0);
      take(historyOf(decision, revisions.get(decision.id) ?? [], countsFrom));
    }
  });
}

async function readRevisions(db: Db, stretch: Stretch): Promise<Map<string, Revision[]>> {
  const rows = await decisionsWithin(db, stretch)
    .innerJoin("decision_revision", "decision_revision.decision_id", "decision.id")
    .select(["decision_revision.decision_id", "decision_revision.changed_at", "decision_revision.before"])
    .execute();
  const byDecision = Map.groupBy(rows, ({ decision_id }) => decision_id);
  const read = (kept: typeof rows): Revision[] =>
    kept.map((row) => ({ changedAt: row.changed_at, before: JSON.parse(row.before) }));
  return new Map([...byDecision].map(([id, kept]) => [id, read(kept)]));
}

/** When the decisions of an import began to count: all at once, when it was done. */
async function readImports(db: Db, organisationId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("import_run")
    .select(["id", "finished_at"])
    .where("organisation_id", "=", organisationId)
    .where("finished_at", "is not", null)
    .execute();
  return new Map(rows.map(({ id, finished_at }) => [id, finished_at ?? 0]));
}
