import type { CsvDelimiter } from "../csv/format.server.ts";
import { writeTable } from "../csv/format.server.ts";
import { cellsOf } from "../csv/rows/write/rules.ts";
import { outgoing } from "../export/rules.ts";
import { fields } from "../rules.ts";
import type { OwnDecision } from "./queries.server.ts";

const moment = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** Everything about one person as JSON; the decisions come one by one, however many there are. */
export async function* writeJson(
  parts: Readonly<Record<string, unknown>>,
  decisions: AsyncGenerator<OwnDecision>,
): AsyncGenerator<string> {
  yield "{\n";
  for (const [name, value] of Object.entries(parts)) {
    yield `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2)},\n`;
  }
  yield '"decisions": [';
  let separator = "\n";
  for await (const own of decisions) {
    yield separator + JSON.stringify(decisionAsJson(own), null, 2);
    separator = ",\n";
  }
  yield "\n]\n}\n";
}

function decisionAsJson({ decision, department, nameOf, revisions }: OwnDecision) {
  const {
    seq: _seq,
    organisationId: _organisation,
    authorId: _author,
    departmentId: _department,
    ...kept
  } = decision;
  return {
    ...kept,
    department,
    touched: decision.touched.map(nameOf),
    asked: decision.asked.map(nameOf),
    loggedAt: moment(decision.loggedAt),
    editedAt: moment(decision.editedAt),
    withdrawnAt: moment(decision.withdrawnAt),
    revisions: revisions.map(({ changedAt, before }) => ({ changedAt: moment(changedAt), before })),
  };
}

const extra = ["id", "logged_at", "counts_in_month", "edited_at", "withdrawn_at", "revisions"] as const;

/** One's own decisions with every column that is kept, in pieces. */
export async function* writeOwnCsv(
  decisions: AsyncGenerator<OwnDecision>,
  delimiter: CsvDelimiter,
): AsyncGenerator<string> {
  yield writeTable([[...fields, ...extra]], delimiter);
  let lines: string[][] = [];
  const piece = () => writeTable(lines, delimiter).slice(1);
  for await (const { decision, nameOf, revisions } of decisions) {
    const cells = cellsOf(outgoing(decision, { isAuthor: true }, nameOf));
    lines.push([
      ...fields.map((field) => cells.get(field) ?? ""),
      decision.id,
      moment(decision.loggedAt) ?? "",
      decision.month,
      moment(decision.editedAt) ?? "",
      moment(decision.withdrawnAt) ?? "",
      revisions.length === 0 ? "" : JSON.stringify(revisions),
    ]);
    if (lines.length < 250) continue;
    yield piece();
    lines = [];
  }
  if (lines.length > 0) yield piece();
}
