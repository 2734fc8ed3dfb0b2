import { SUM_KEYS } from "#app/domain/author-month.ts";
import { searchWords } from "#db/dialect.ts";
import type { BenchDecision } from "./decisions.ts";
import type { SumsRow } from "./sums-book.ts";

export type Cell = string | number | null;

export const decisionColumns = [
  ...[
    "seq",
    "id",
    "organisation_id",
    "author_id",
    "department_id",
    "title",
    "note",
    "language",
    "decided_on",
  ],
  ...["logged_at", "month", "touch", "weighing", "weight", "prevailed", "level", "handover", "cx_help"],
  ...["customer_group", "reach", "visibility", "withdrawn_at"],
];

export const choiceColumns = ["organisation_id", "decision_id", "field", "value"];

export const sumsColumns = [
  ...["organisation_id", "month", "department_id", "author_id", "level"],
  ...SUM_KEYS.map((key) => (key === "noneSeen" ? "none_seen" : key)),
];

/** Which decisions of a month touch a department, from the rows that are there. */
export const fillTouched = `insert into touched_department (organisation_id, decision_seq, department_id, month)
  select d.organisation_id, d.seq, c.value, d.month from decision_choice c join decision d on d.id = c.decision_id
  where c.field = 'touched' and d.weighing <> 'pending'`;

export function decisionRow(one: BenchDecision): Cell[] {
  return [
    ...[
      one.seq,
      one.id,
      one.organisationId,
      one.authorId,
      one.departmentId,
      one.title,
      one.note,
      one.language,
    ],
    ...[
      one.decidedOn,
      one.loggedAt,
      one.month,
      one.touch,
      one.weighing,
      one.weight,
      one.prevailed,
      one.level,
    ],
    ...[flag(one.handover), flag(one.cxHelp), one.customerGroup, one.reach, one.visibility, one.withdrawnAt],
  ];
}

export function choiceRows(one: BenchDecision): string[][] {
  const rows = (field: string, values: readonly string[]) =>
    [...new Set(values)].map((value) => [one.organisationId, one.id, field, value]);
  return [
    ...rows("outweighed", one.outweighed),
    ...rows("evidence", one.evidence),
    ...rows("moment", one.moments),
    ...rows("touched", one.touched),
    ...rows("asked", one.asked),
  ];
}

export function sumsRow({ key, sums }: SumsRow): Cell[] {
  return [...Object.values(key), ...sums];
}

/** Title, note and organisation as the full-text index has them; a withdrawn decision is not in it. */
export function wordsOf(one: BenchDecision): [string, string, string] | null {
  if (one.withdrawnAt !== null) return null;
  const organisation = `o${one.organisationId.replaceAll("-", "")}`;
  return [searchWords(one.title).join(" "), searchWords(one.note).join(" "), organisation];
}

function flag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
