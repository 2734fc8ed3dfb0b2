import type { CountedRow } from "./contribution.ts";
import type { TopicCounts } from "./topic-counts.ts";

/** What comes back of decisions, told beside the topics in blocks of quarters of its own. */
export const LOOP_KEYS = ["outcome", "claims", "opinions"] as const;
export type LoopKey = (typeof LOOP_KEYS)[number];

/**
 * What came back in one quarter, as it stood when that was counted. Answers can change later, so this is kept with the
 * publication. People are numbers: see `numbersOf`.
 */
export type QuarterAnswers = {
  readonly quarter: string;
  /** Decisions whose look-back fell due: author, what was noticed ("none": not looked back), how many. */
  readonly outcome: readonly (readonly [author: number, outcome: string, count: number])[];
  /** Of touched departments: their group, the group that decided, the answer, who answered, who decided, how many. */
  readonly claims: readonly (readonly [
    group: string,
    decided: string,
    answer: string,
    answerer: number,
    author: number,
    count: number,
  ])[];
  /** Drawn second opinions: decision, author, colleague, both weights, and the reach that counts. */
  readonly opinions: readonly (readonly [
    decision: number,
    author: number,
    rater: number,
    own: number,
    theirs: number,
    reach: number,
  ])[];
};

/** One answer of one person, in the cell in which it falls. */
type Told = {
  readonly group: string;
  readonly person: string;
  readonly cell: string;
  readonly count: number;
};

/**
 * People as numbers, so that what is kept names nobody: first whoever contributed to the index, in the order of their
 * keys, then everybody else.
 */
export function numbersOf(contributors: readonly string[], others: Iterable<string>): Map<string, number> {
  const known = new Set(contributors);
  const rest = [...new Set(others)].filter((one) => !known.has(one)).sort();
  return new Map([...contributors, ...rest].map((person, number) => [person, number]));
}

/** Whoever stands in the counted rows, in the order of their keys. */
export function contributorsIn(rows: readonly Pick<CountedRow, "authorId">[]): string[] {
  return [...new Set(rows.map(({ authorId }) => authorId))].sort();
}

/**
 * The counts of what came back, by group. Twice where two people stand behind every answer, once with each of them:
 * neither of both may be told of fewer than k.
 */
export function viewsOf(
  key: LoopKey,
  answers: readonly QuarterAnswers[],
): readonly ReadonlyMap<string, TopicCounts>[] {
  switch (key) {
    case "outcome":
      return [
        countsOf(
          answers.flatMap(({ outcome }) =>
            outcome.map(([author, cell, count]) => ({ group: "", person: String(author), cell, count })),
          ),
        ),
      ];
    case "claims": {
      const claims = answers.flatMap((one) => one.claims);
      const by = (person: 3 | 4) =>
        claims.map((claim) => ({
          group: claim[0],
          person: String(claim[person]),
          cell: `${claim[1]}:${claim[2]}`,
          count: claim[5],
        }));
      return [countsOf(by(3)), countsOf(by(4))];
    }
    case "opinions": {
      const opinions = answers.flatMap((one) => one.opinions);
      const by = (person: 1 | 2) =>
        opinions.map((opinion) => ({
          group: "",
          person: String(opinion[person]),
          cell: String(Math.abs(opinion[3] - opinion[4])),
          count: 1,
        }));
      return [countsOf(by(1)), countsOf(by(2))];
    }
  }
}

function countsOf(all: readonly Told[]): Map<string, TopicCounts> {
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return new Map(
    groups.map(([group, own]) => {
      const cells = new Map(
        [...Map.groupBy(own, ({ cell }) => cell)].map(([cell, some]) => [cell, byPerson(some)]),
      );
      // Every answer falls in exactly one cell, so a set of cells is one cell.
      return [group, { answered: byPerson(own), silent: new Map(), cells, sets: cells }];
    }),
  );
}

function byPerson(some: readonly Told[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { person, count } of some) sums.set(person, (sums.get(person) ?? 0) + count);
  return sums;
}
