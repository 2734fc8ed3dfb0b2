import {
  type Findings,
  keptRefusals,
  type PreviewRow,
  type RefusedRow,
  shownRefusals,
  shownRows,
} from "../../rules.ts";
import type { Source, SourceRow } from "../../source/format.server.ts";
import { type Defaults, type Incoming, incomingOf } from "../format.server.ts";

const batch = 500;

/** Reads the whole file without storing anything, and says what an import of it would do. */
export async function findingsOf(
  source: Source,
  defaults: Defaults,
  knownOf: (rows: readonly Incoming[]) => Promise<ReadonlySet<string>>,
): Promise<{ findings: Findings; refused: RefusedRow[] }> {
  const count = { total: 0, good: 0, already: 0, refused: 0, pending: 0, people: 0, titlesCut: 0, unread: 0 };
  const preview: PreviewRow[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  let waiting: Incoming[] = [];
  const weigh = async () => {
    const known = await knownOf(waiting);
    for (const row of waiting) {
      const isKnown = known.has(row.externalKey) || (row.givenKey !== null && known.has(row.givenKey));
      if (isKnown || seen.has(row.externalKey)) count.already += 1;
      else if (row.fields.weighing === "pending") count.pending += 1;
      seen.add(row.externalKey);
    }
    waiting = [];
  };
  for await (const row of source.rows()) {
    count.total += 1;
    if (!row.result.ok) {
      count.refused += 1;
      const { line, name, cells } = row;
      if (refused.length < keptRefusals) refused.push({ line, name, cells, problems: row.result.problems });
      continue;
    }
    count.good += 1;
    count.people += row.left?.people ?? 0;
    count.titlesCut += row.left?.titleCut ? 1 : 0;
    count.unread += row.unread;
    const incoming = incomingOf(row.result.values, defaults);
    if (preview.length < shownRows) preview.push(previewOf(row, incoming));
    waiting.push(incoming);
    if (waiting.length >= batch) await weigh();
  }
  await weigh();
  const firstRefused = refused.slice(0, shownRefusals).map((row) => ({ ...row, cells: [] }));
  return { findings: { csv: source.csv, ...count, ignored: source.ignored, preview, firstRefused }, refused };
}

function previewOf({ line, name }: SourceRow, { fields, status }: Incoming): PreviewRow {
  const { title, decidedOn, departmentId, weighing, weight, touch, note } = fields;
  return {
    line,
    name,
    title,
    decidedOn,
    departmentId,
    weighing,
    weight,
    touch,
    status,
    note: note.slice(0, 200),
  };
}
