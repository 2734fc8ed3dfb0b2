import { describe, expect, test } from "vitest";
import { limits } from "../rules.ts";
import { readRows, writeTable } from "./format.server.ts";
import { openCsv } from "./open/format.server.ts";

const linesOf = async (text: string, delimiter = ",") => {
  const lines: unknown[] = [];
  for await (const line of readRows(text, delimiter))
    lines.push(line.ok ? [line.line, ...line.cells] : [line.line, line.problem.key]);
  return lines;
};
const open = async (text: string) => {
  const opened = await openCsv(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.problem.key);
  return opened.csv;
};

describe("reading rows", () => {
  test("rows keep their line number across line ends in cells, empty lines and CRLF", async () => {
    const text = 'a,b\r\n"x\r\ny\r\nz",1\r\n\r\n,,\r\nc,"d ""e"""\r\n';
    expect(await linesOf(text)).toEqual([
      [1, "a", "b"],
      [2, "x\r\ny\r\nz", "1"],
      [7, "c", 'd "e"'],
    ]);
    expect(await linesOf(text.replaceAll("\r\n", "\n"))).toEqual([
      [1, "a", "b"],
      [2, "x\ny\nz", "1"],
      [7, "c", 'd "e"'],
    ]);
  });

  test("stray quotation marks inside a text are text", async () => {
    expect(await linesOf('a,een "mooie" zin\nb,5" buis\n')).toEqual([
      [1, "a", 'een "mooie" zin'],
      [2, "b", '5" buis'],
    ]);
  });

  test("a quotation mark that is never closed is reported on the line where it opens", async () => {
    expect(await linesOf('a,b\nc,d\ne,"open\nf,g\nh,i\n')).toEqual([
      [1, "a", "b"],
      [2, "c", "d"],
      [3, "exchange.problem.quoteNotClosed"],
    ]);
  });

  test("a value that is too long is reported and the rest goes on", async () => {
    const text = `a,b\n${"x".repeat(limits.cell + 1)},1\nc,d\n`;
    expect(await linesOf(text)).toEqual([
      [1, "a", "b"],
      [2, "exchange.problem.cellTooLong"],
      [3, "c", "d"],
    ]);
  });

  test("more columns or rows than allowed are refused", async () => {
    expect(await linesOf(`${"x,".repeat(limits.columns)}x\n`)).toEqual([
      [1, "exchange.problem.tooManyColumns"],
    ]);
    const many = await linesOf("a\n".repeat(limits.rows + 5));
    expect(many).toHaveLength(limits.rows + 1);
    expect(many.at(-1)).toEqual([limits.rows + 1, "exchange.problem.tooManyRows"]);
  });

  test("signs of four bytes survive the cut between two pieces", async () => {
    const text = [
      ...Array(4).fill(`${"x".repeat(15_000)},y`),
      `${"😀".repeat(9_000)},${"z😀".repeat(6_000)}\n`,
    ].join("\n");
    expect((await linesOf(text)).at(-1)).toEqual([5, "😀".repeat(9_000), "z😀".repeat(6_000)]);
  });

  test("100,000 rows are read in a few seconds while timers keep running", { timeout: 60_000 }, async () => {
    const row =
      '2025-01-02;"We sturen klanten geen brieven; we bellen";Klantcontact;3;direct;een korte toelichting\n';
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    const started = performance.now();
    let rows = 0;
    for await (const line of (
      await open(`datum;besluit;afdeling;gewicht;klantimpact;toelichting\n${row.repeat(100_000)}`)
    ).rows())
      if (line.ok) rows += 1;
    clearInterval(timer);
    expect(rows).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(ticks).toBeGreaterThan(20);
  });
});

describe("opening a file", () => {
  test("finds encoding, delimiter and heading, and gives the rows under the heading as often as asked", async () => {
    const csv = await open(
      "sep=;\r\nBesluitenlijst;;\r\nDatum;Besluit;Afdeling;;\r\n1-1-2025;We bellen terug;Legal;;\r\n",
    );
    expect(csv).toMatchObject({
      encoding: "utf-8",
      delimiter: ";",
      hasHeading: true,
      names: ["Datum", "Besluit", "Afdeling"],
    });
    for (let time = 0; time < 2; time++) {
      const rows: unknown[] = [];
      for await (const line of csv.rows()) rows.push(line);
      expect(rows).toEqual([{ ok: true, line: 4, cells: ["1-1-2025", "We bellen terug", "Legal", "", ""] }]);
    }
  });

  test("undoes neutralising in headings too", async () => {
    expect((await open("'=datum,besluit\n1-1-2025,Iets gedaan\n")).names).toEqual(["=datum", "besluit"]);
  });

  test("an empty file, a spreadsheet and a file of only blanks are refused with their own reason", async () => {
    const reason = async (text: string) => {
      const opened = await openCsv(new TextEncoder().encode(text));
      return opened.ok ? null : opened.problem.key;
    };
    expect(await reason("")).toBe("exchange.problem.fileEmpty");
    expect(await reason(" \n;;\n")).toBe("exchange.problem.fileEmpty");
    expect(await reason("PK\u0003\u0004rest")).toBe("exchange.problem.fileBinary");
    expect(await reason('"nooit gesloten')).toBe("exchange.problem.quoteNotClosed");
  });

  test("a list of wrong lines is neutralised as well", () => {
    expect(
      writeTable(
        [
          ["regel", "gegeven"],
          ["2", "=1+1"],
        ],
        ";",
      ),
    ).toBe("\ufeffregel;gegeven\r\n2;'=1+1\r\n");
  });
});
