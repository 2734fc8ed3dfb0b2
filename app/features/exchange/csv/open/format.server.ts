import { limits, type Problem } from "../../rules.ts";
import { findHeading } from "../columns/rules.ts";
import { type CsvLine, type CsvRow, readRows } from "../format.server.ts";
import { decodeText, detectDelimiter, type Encoding, isBinary } from "../rules.ts";

export interface OpenCsv {
  encoding: Encoding;
  delimiter: string;
  /** One per column; empty texts when the file has no heading. */
  names: string[];
  hasHeading: boolean;
  /** The first rows under the heading, for guessing and showing. */
  sample: CsvRow[];
  /** All rows under the heading, from the start; may be asked for more than once. */
  rows: () => AsyncGenerator<CsvLine>;
}

const sampleRows = 200;

/** Opens a CSV file of unknown encoding, delimiter and heading. */
export async function openCsv(
  bytes: Uint8Array,
  told: { delimiter?: string; encoding?: Encoding } = {},
): Promise<{ ok: true; csv: OpenCsv } | { ok: false; problem: Problem }> {
  if (bytes.length > limits.fileBytes) {
    return refused({ key: "exchange.problem.fileTooLarge", max: limits.fileBytes / 1024 / 1024 });
  }
  const { text, encoding } = decodeText(bytes, told.encoding);
  if (isBinary(text)) return refused({ key: "exchange.problem.fileBinary" });
  const guess = detectDelimiter(text);
  const delimiter = told.delimiter ?? guess.delimiter;
  const first: CsvRow[] = [];
  let firstProblem: Problem | null = null;
  for await (const line of readRows(text, delimiter, guess.skipLines)) {
    if (line.ok) first.push({ line: line.line, cells: line.cells });
    else firstProblem ??= line.problem;
    if (first.length > sampleRows + 10) break;
  }
  if (first.length === 0) return refused(firstProblem ?? { key: "exchange.problem.fileEmpty" });
  const { index, names } = findHeading(first.map(({ cells }) => cells));
  const headingLine = index < 0 ? 0 : (first[index]?.line ?? 0);
  const csv: OpenCsv = {
    encoding,
    delimiter,
    names,
    hasHeading: index >= 0,
    sample: first.slice(index + 1, index + 1 + sampleRows),
    rows: async function* () {
      for await (const line of readRows(text, delimiter, guess.skipLines))
        if (line.line > headingLine) yield line;
    },
  };
  return { ok: true, csv };
}

const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
