import { type AuthorMonthSums, add, emptySums } from "#app/domain/author-month.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { eachHistory, type History } from "#db/decision-history.ts";
import { differingSearch } from "#db/dialect.ts";
import { contribution } from "#db/stored-decision.ts";
import { readLines } from "../counting/queries.server.ts";
import { compareLines, momentOf, seenOf, waitingIn } from "./book/rules.ts";
import { compareFigures } from "./figures/queries.server.ts";
import { type Histories, startHistories } from "./histories/rules.ts";
import { type Difference, differingSums, type Recomputed } from "./rules.ts";
import { readClosings, readForgotten, readMonths, readSums } from "./stored/queries.server.ts";

/**
 * Reckons every sum and every publication of an organisation again from its decisions, as they stood when each period
 * closed, and compares. Reads only; hand it a snapshot, or what people save meanwhile looks like a difference.
 */
export async function recompute(scope: WorkScope): Promise<Recomputed> {
  const closings = await readClosings(scope);
  const histories = startHistories(closings.map(momentOf));
  const raw = await compareSums(scope, histories);
  const lines = await readLines(scope, "");
  const differences: Difference[] = [...raw.differences];
  const unknown = { rows: 0, publications: 0 };
  const isForgotten = await readForgotten(scope);
  for (const seen of seenOf(closings, { histories, lines, first: raw.first })) {
    const { closing } = seen;
    const counted = compareLines(seen, isForgotten);
    differences.push(...counted.differences);
    unknown.rows += counted.unknown;
    const made = await compareFigures(scope, seen, counted.unknown > 0);
    differences.push(...made.differences);
    unknown.publications += made.unknown;
    if (closing.others > 0) {
      differences.push({
        kind: "figures",
        through: closing.through,
        revision: 2,
        parts: ["all: no closing wrote it"],
      });
    }
  }
  const known = new Set(closings.map(({ through }) => through));
  for (const [through, strays] of Map.groupBy(lines, ({ countedIn }) => countedIn)) {
    if (!known.has(through)) differences.push({ kind: "counted", through, lines: strays.length });
  }
  const search = await differingSearch(scope.db, scope.organisationId);
  if (search.missing + search.left > 0) differences.push({ kind: "search", ...search });
  return {
    organisationId: scope.organisationId,
    decisions: raw.decisions,
    sums: raw.rows,
    lines: lines.length,
    publications: closings.length,
    differences,
    waiting: waitingIn(closings, histories, lines),
    unknown,
  };
}

/** Sums as they are kept beside fresh ones, month by month; fills the histories on the way. */
async function compareSums(scope: WorkScope, histories: Histories) {
  const differences: Difference[] = [];
  let [decisions, rows] = [0, 0];
  const months = await readMonths(scope);
  for (const month of months) {
    const made = new Map<string, AuthorMonthSums>();
    await eachHistory(scope.db, { organisationId: scope.organisationId, month }, (history) => {
      decisions += 1;
      const now = history.versions.at(-1)?.decision;
      if (now && now.weighing !== "pending") {
        const name = `${now.departmentId} ${now.authorId} ${now.level ?? ""}`;
        made.set(name, add(made.get(name) ?? emptySums(), contribution(now)));
      }
      remember(histories, history);
    });
    const kept = await readSums(scope, month);
    rows += kept.size;
    const differing = differingSums(kept, made);
    if (differing > 0) differences.push({ kind: "sums", month, rows: differing });
  }
  return { decisions, rows, differences, first: months[0] ?? null };
}

function remember(histories: Histories, { versions, knownSince }: History): void {
  const anybody = versions.find(({ decision }) => decision !== null)?.decision;
  if (!anybody) return;
  const steps = versions.map(({ since, decision }) => ({
    since,
    cell: decision ?? anybody,
    sums: decision ? contribution(decision) : emptySums(),
  }));
  histories.add(steps, { loggedAt: anybody.loggedAt, knownSince });
}
