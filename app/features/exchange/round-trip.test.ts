import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions, touches } from "#app/domain/content/weighing.ts";
import { guessColumns } from "./csv/columns/rules.ts";
import { delimiterFor, writeCsv } from "./csv/format.server.ts";
import { openCsv } from "./csv/open/format.server.ts";
import { parseRow } from "./csv/rows/rules.ts";
import { readRecord } from "./record/format.server.ts";
import { recordFileName, writeRecord } from "./record/write/format.server.ts";
import { fields, type TravellingDecision } from "./rules.ts";
import { departmentBook } from "./values/rules.ts";
import { readZip, writeZip } from "./zip/format.server.ts";

const ids = ["0b7e5a52-8a3b-4f1d-9d7e-111111111111", "7d", "dept, with | marks; and more"];
const departments = departmentBook(
  ids.map((id) => ({ id, kind: "other", nl: `Afdeling ${id}`, en: `Unit ${id}` })),
);
const today = "2026-11-23";

/** Pieces that mean something to a spreadsheet, to CSV, to Markdown or to YAML. */
const nasty = fc.constantFrom(
  "=1+1",
  "+31",
  "-5%",
  "@SUM(A1)",
  "\t=x",
  "'=x",
  "''-",
  "＝1",
  "'",
  '"',
  '""',
  ";",
  ",",
  "|",
  "---",
  "\n---\n",
  "# kop",
  "\n# kop\n",
  "\n## Decision Outcome\n",
  "## Context and Problem Statement\n\n",
  "* Status: accepted\n",
  "Date: 2020-01-01\n",
  "{short title}",
  "[a](b)",
  "```\n# in code\n```",
  "<!--",
  "-->",
  "\r\n",
  "\n",
  "\r",
  "  ",
  "\u00a0",
  "\u2028",
  "\u0085",
  "é",
  "😀",
  "\ufeff",
  "null",
  "true",
  "3",
  ": ",
  "&a",
  "*b",
  "%",
  "\\",
);
const anyText = fc
  .array(fc.oneof(nasty, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 8 })
  .map((parts) =>
    parts
      .join("")
      .replaceAll("\u0000", "")
      .slice(0, 190)
      .replace(/[\ud800-\udbff]$/, ""),
  );
const anyLine = anyText.map((text) => text.replace(/[\r\n]+/g, " ").trim()).filter((text) => text !== "");
const anyNote = anyText.map((text) => (text.trim() === "" ? "" : text));
const keysOf = <K extends string>(options: readonly { key: K }[]) => options.map(({ key }) => key);
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const anyDecision: fc.Arbitrary<TravellingDecision> = fc
  .record({
    title: anyLine,
    decidedOn: fc.option(
      fc
        .date({ min: new Date("1950-01-01"), max: new Date(today), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { nil: null },
    ),
    department: fc.constantFrom(...ids),
    touch: maybe(keysOf(touches)),
    answer: fc.constantFrom(0, 1, 2, 3, 4, "unknown", "pending"),
    prevailed: maybe(keysOf(prevailedOptions)),
    outweighed: some(keysOf(outweighedKinds)),
    evidence: some(keysOf(evidenceKinds)),
    moments: some(keysOf(moments)),
    handover: maybe([true, false]),
    touched: some(ids),
    asked: some(ids),
    cxHelp: maybe([true, false]),
    customerGroup: fc.option(
      anyLine.map((text) =>
        text
          .slice(0, 90)
          .replace(/[\ud800-\udbff]$/, "")
          .trim(),
      ),
      { nil: null },
    ),
    reach: maybe([1, 2, 3, 4] as const),
    note: anyNote,
    level: maybe(keysOf(levels)),
    language: maybe(["nl", "en"] as const),
    visibility: maybe(["private", "shared", "example"] as const),
    status: maybe(["accepted", "Partly superseded", "- on hold: 'yes' #1", "null"]),
    externalKey: maybe(["12", "0012", "ADR-12", "=A1", "true", "1e3"]),
  })
  .map(({ answer, ...rest }) => ({
    ...rest,
    weight: typeof answer === "number" ? (answer as 0 | 1 | 2 | 3 | 4) : null,
    weighing: typeof answer === "number" ? "weighed" : (answer as "unknown" | "pending"),
  }));

async function throughCsv(decisions: TravellingDecision[], delimiter: ";" | ",") {
  let text = "";
  for await (const piece of writeCsv(decisions, { delimiter })) text += piece;
  const opened = await openCsv(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.problem.key);
  const { csv } = opened;
  const mapping = new Map(fields.map((field) => [field, csv.names.indexOf(field)]));
  const context = {
    departments,
    ownDepartment: null,
    dateOrder: "day-first" as const,
    today,
    columns: csv.names.length,
  };
  const results: unknown[] = [];
  for await (const line of csv.rows()) results.push(line.ok ? parseRow(line, mapping, context) : line);
  return { results, csv, text };
}

describe("what goes out comes in again", () => {
  test("as CSV, with either delimiter, whatever people have typed", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDecision, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(";", ",") as fc.Arbitrary<";" | ",">,
        async (decisions, delimiter) => {
          const { results, csv } = await throughCsv(decisions, delimiter);
          expect(csv.delimiter).toBe(delimiter);
          expect(results).toEqual(decisions.map((values) => ({ ok: true, values })));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("as a Markdown record, whatever people have typed", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const result = readRecord(writeRecord(decision), "0001-x.md", { departments, today });
        expect(result).toEqual({
          ok: true,
          values: decision,
          left: { people: 0, titleCut: false },
          problems: [],
        });
      }),
      { numRuns: 1_500 },
    );
  });

  test("as a zip of records, with names in any script", async () => {
    const decisions = fc.sample(anyDecision, { numRuns: 20, seed: 7 });
    const chunks: Uint8Array[] = [];
    const files = decisions.map((decision, index) => ({
      name: recordFileName(decision, index + 1),
      text: writeRecord(decision),
    }));
    for await (const chunk of writeZip(files)) chunks.push(chunk);
    const zip = readZip(Buffer.concat(chunks));
    if (!zip.ok) throw new Error(zip.problem.key);
    const read = zip.entries.map(
      (entry) =>
        entry.ok && readRecord(new TextDecoder().decode(entry.bytes), entry.name, { departments, today }),
    );
    expect(read.map((each) => each !== false && each.ok && each.values)).toEqual(decisions);
  });

  test("and the columns of our own file are guessed without a mistake", async () => {
    const decisions = fc.sample(anyDecision, { numRuns: 30, seed: 3 });
    const { csv } = await throughCsv(decisions, ";");
    const guesses = guessColumns(
      csv.names,
      csv.sample.map(({ cells }) => cells),
      departments,
    );
    for (const [index, field] of fields.entries())
      expect([field, guesses.get(field)?.column]).toEqual([field, index]);
  });
});

describe("a written CSV file", () => {
  test("starts with a byte order mark and ends its lines with CRLF", async () => {
    const { text } = await throughCsv(fc.sample(anyDecision, { numRuns: 1, seed: 1 }), ";");
    expect(text.startsWith("\ufefftitle;decided_on;")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect([delimiterFor("nl"), delimiterFor("en")]).toEqual([";", ","]);
  });

  test("holds no cell that a spreadsheet would run", async () => {
    const [decision] = fc.sample(anyDecision, { numRuns: 1, seed: 1 });
    for (const title of ["=1+1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠1", "'=1"]) {
      const { text } = await throughCsv([{ ...decision, title } as TravellingDecision], ",");
      expect(text.split("\r\n")[1]?.startsWith(`'${title}`)).toBe(true);
    }
  });
});
