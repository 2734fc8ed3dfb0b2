import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { fullFigures } from "#tests/support/insert-publication.ts";
import { groupCanary, markedFigures, packReader } from "#tests/support/pack-reader.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { writeCsv } from "./format.server.ts";

const signs = { nl: ";", en: "," } as const;

function read(language: "nl" | "en", options: Parameters<typeof packReader>[1] = {}) {
  const text = writeCsv(packReader(language, options));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head = [], ...rows]: string[][] = parse(text.slice(1), { delimiter: signs[language] });
  return { text, head, rows };
}

const number = (text: string | undefined) => Number((text ?? "").replace(",", "."));

describe.each(["nl", "en"] as const)("the long table in %s", (language) => {
  test("has a value or a text in every row, and the organisation and the day in each", () => {
    const { head, rows } = read(language, { whole: fullFigures() });
    expect(new Set(head).size).toBe(11);
    expect(rows.length).toBeGreaterThan(300);
    for (const row of rows) {
      expect(row).toHaveLength(11);
      expect(row[0]).toBe("Koninklijke Coöperatieve Vereniging De Verenigde Zwaluwbaken");
      expect(row[1]).toBe("2026-12-31");
      expect(`${row[9]}${row[10]}`).not.toBe("");
      expect(row[9]).toMatch(language === "nl" ? /^(-?\d+(,\d+)?)?$/ : /^(-?\d+(\.\d+)?)?$/);
    }
    expect(rows.map((row) => row[9])).toContain(language === "nl" ? "0,3" : "0.3");
  });

  test("holds the numbers of the publication, and words where a figure is hidden", () => {
    const figures = sampleFigures();
    const { rows } = read(language);
    const groups = language === "nl" ? "Groepen" : "Groups";
    for (const { name, figure } of figures.groups) {
      const index = rows.find((row) => row[2] === groups && row[3] === name[language] && row[8] === "Index");
      if (figure?.index) expect(number(index?.[9])).toBe(figure.index.value);
      else expect(index?.[9]).toBe("");
      if (figure === null) expect(index?.[10]).toMatch(/^(verborgen|hidden) \(/);
    }
    const own = rows.filter((row) => !/^(Geraakten zeggen|The affected say)$/.test(row[2] ?? ""));
    const pairs = own.filter((row) => row[4] !== "" && /^(Aantal keren|Times) \(/.test(row[8] ?? ""));
    expect(pairs.map((row) => row[9])).toEqual(["9", "18", "14", "31", "9", "", "12"]);
    const texts = rows.map((row) => row[10]);
    expect(texts.join("\n")).toMatch(/Niet voor beloning|Not for pay/);
    expect(texts).toEqual(expect.arrayContaining(["2026-11-23T11:00:00.000Z", "2026-10-31"]));
  });

  test("neutralises what a spreadsheet would run", () => {
    const sample = sampleFigures();
    const [first, ...others] = sample.groups;
    if (!first) throw new Error("the sample has groups");
    const bad = ["=1+1", "+1", "-1", "@x", "\tx", "＝1"];
    const named = [first, ...others].map((group, i) => {
      const name = bad[i] ?? "x";
      return { ...group, name: { nl: name, en: name } };
    });
    const { rows, head } = read(language, { whole: { ...sample, name: "=cmd()", groups: named } });
    const texts = [...head, ...rows.flatMap((row) => row.filter((_, column) => column !== 9))];
    expect(texts.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(texts).toContain("'=1+1");
  });

  test("holds nothing of groups for a reader who may not see them", () => {
    const canary = new RegExp(`Kanarie|Canary|${Object.values(groupCanary).join("|")}`);
    const whole = markedFigures();
    expect(read(language, { whole, readsGroups: false }).text).not.toMatch(canary);
    expect(read(language, { whole }).text).toMatch(canary);
  });
});

test("both languages hold the same values in the same order", () => {
  const values = (language: "nl" | "en") => read(language).rows.map((row) => number(row[9]));
  expect(values("nl")).toEqual(values("en"));
});
