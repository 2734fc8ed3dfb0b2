import { type AuthorMonthSums, add } from "#app/domain/author-month.ts";
import type { Day, Month } from "#app/domain/calendar.ts";
import { type CountedLine, cellOf, type MonthSums } from "../counting/rules.ts";
import { isSame } from "./histories/rules.ts";

/** Something that is not what it should be. Never with a name, nor with what somebody wrote. */
export type Difference =
  | { readonly kind: "sums"; readonly month: Month; readonly rows: number }
  | { readonly kind: "counted"; readonly through: Day; readonly lines: number }
  | { readonly kind: "waited"; readonly through: Day }
  | {
      readonly kind: "figures";
      readonly through: Day;
      readonly revision: number;
      readonly parts: readonly string[];
    }
  | { readonly kind: "search"; readonly missing: number; readonly left: number };

export interface Recomputed {
  readonly organisationId: string;
  readonly decisions: number;
  readonly sums: number;
  readonly lines: number;
  readonly publications: number;
  readonly differences: readonly Difference[];
  /** Sums that changed after they were counted, and wait until enough people changed some: no differences. */
  readonly waiting: readonly { readonly month: Month; readonly rows: number }[];
  /** What cannot be checked any more: accounts and imports that were erased, and other ways of reckoning. */
  readonly unknown: { readonly rows: number; readonly publications: number };
}

/** The book by author, department and month. */
export function totalOf(lines: readonly CountedLine[]): Map<string, MonthSums> {
  const totals = new Map<string, MonthSums>();
  for (const line of lines) {
    const name = cellOf(line);
    const before = totals.get(name);
    totals.set(name, { ...line, sums: before ? add(before.sums, line.sums) : line.sums });
  }
  return totals;
}

/** How many lines of a closing are not what it should have written. */
export function differingLines(written: readonly CountedLine[], expected: readonly CountedLine[]): number {
  const key = (line: CountedLine) => `${cellOf(line)} ${line.through} ${line.countedIn}`;
  const [one, other] = [written, expected].map((lines) => new Map(lines.map((line) => [key(line), line])));
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...names].filter((name) => {
    const [a, b] = [one?.get(name), other?.get(name)];
    return !a || !b || a.groupId !== b.groupId || !isSame(a.sums, b.sums);
  }).length;
}

/** How many rows of sums are not what the decisions add up to. */
export function differingSums(
  kept: ReadonlyMap<string, AuthorMonthSums>,
  made: ReadonlyMap<string, AuthorMonthSums>,
): number {
  return [...new Set([...kept.keys(), ...made.keys()])].filter((name) => {
    const [a, b] = [kept.get(name), made.get(name)];
    return !a || !b || !isSame(a, b);
  }).length;
}

/** The names of what differs between two publications, as deep as they have names: "organisation.headline". */
export function differingParts(stored: unknown, made: unknown, depth = 2): string[] {
  if (JSON.stringify(stored) === JSON.stringify(made)) return [];
  const isOpen = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (depth === 0 || !isOpen(stored) || !isOpen(made)) return [""];
  return [...new Set([...Object.keys(stored), ...Object.keys(made)])].flatMap((key) =>
    differingParts(stored[key], made[key], depth - 1).map((rest) => (rest === "" ? key : `${key}.${rest}`)),
  );
}

/** What was found, a line each, for whoever keeps the server. */
export function inWords(found: Recomputed): string[] {
  const { decisions, sums, lines, publications, differences, waiting, unknown } = found;
  return [
    `Organisation ${found.organisationId}: ${decisions} decisions, ${sums} rows of sums, ${lines} counted lines, ${publications} publications.`,
    ...(differences.length === 0
      ? ["  No differences."]
      : differences.map((one) => `  DIFFERENCE ${wordsOf(one)}`)),
    ...waiting.map(
      ({ month, rows }) =>
        `  ${month}: ${rows} rows changed after they were counted, and wait for the next closing.`,
    ),
    ...(unknown.rows > 0
      ? [`  ${unknown.rows} rows cannot be checked any more: their account or import was erased.`]
      : []),
    ...(unknown.publications > 0
      ? [
          `  ${unknown.publications} publications cannot be made again: they were made in another way, or of what is erased.`,
        ]
      : []),
  ];
}

function wordsOf(difference: Difference): string {
  switch (difference.kind) {
    case "sums":
      return `in the sums of ${difference.month}: ${difference.rows} rows are not what the decisions add up to.`;
    case "counted":
      return `in what the period up to ${difference.through} counted: ${difference.lines} lines are not what the decisions said then.`;
    case "waited":
      return `in the period up to ${difference.through}: it should have counted what was new, or should have waited.`;
    case "figures":
      return `in the publication of ${difference.through}${difference.revision > 0 ? `, revision ${difference.revision}` : ""}: made again, it is otherwise in ${difference.parts.join(", ")}.`;
    case "search":
      return `in the search index: ${difference.missing} decisions are missing, ${difference.left} should not be there.`;
  }
}
