import { describe, expect, test } from "vitest";
import { fullFigures } from "#tests/support/insert-publication.ts";
import { readSheets, type SheetValue, textParts, xmlMistakes } from "#tests/support/open-packing.ts";
import { groupCanary, markedFigures, packReader } from "#tests/support/pack-reader.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { workbookOf } from "./format.server.ts";
import { writeXlsx } from "./xlsx/format.server.ts";

const names = {
  nl: { about: "Lees dit eerst", groups: "Groepen", quarters: "Kwartalen", topics: "Onderwerpen" },
  en: { about: "Read this first", groups: "Groups", quarters: "Quarters", topics: "Topics" },
} as const;
const hidden = { nl: "verborgen (te weinig mensen)", en: "hidden (too few people)" } as const;

describe.each(["nl", "en"] as const)("the workbook in %s", (language) => {
  const make = (options: Parameters<typeof packReader>[1] = {}) =>
    writeXlsx(workbookOf(packReader(language, options)));
  const sheet = (sheets: Map<string, SheetValue[][]>, key: keyof (typeof names)["nl"]) =>
    sheets.get(names[language][key]) ?? [];

  test("is well-formed in every part, also with two years and ten groups", async () => {
    for (const whole of [sampleFigures(), fullFigures()]) {
      for (const [name, xml] of textParts(await make({ whole }))) expect(xmlMistakes(xml), name).toEqual([]);
    }
  });

  test("says first what it is: organisation, period, size, threshold, source, definition and purpose", async () => {
    const sheets = readSheets(await make());
    expect([...sheets.keys()][0]).toBe(names[language].about);
    const cells = sheet(sheets, "about").flat();
    expect(cells).toEqual(expect.arrayContaining(["Zwaluwbaak", 380, 96, 5]));
    const words = cells.filter((cell) => typeof cell === "string").join("\n");
    const wanted = {
      nl: [
        /Niet voor beloning of beoordeling/,
        /2 van 8: Directie en Ontwerp en product/,
        /herziening 1, methode 1/,
      ],
      en: [/Not for pay or appraisal/, /2 of 8: Board and Design and product/, /revision 1, method 1/],
    };
    for (const pattern of wanted[language]) expect(words).toMatch(pattern);
    for (const name of [...sheets.keys()].slice(1)) expect(words).toContain(name);
  });

  test("holds the numbers of the publication as numbers, and words where there is none", async () => {
    const figures = sampleFigures();
    const sheets = readSheets(await make());
    const rows = sheet(sheets, "groups").slice(1);
    expect(rows.map((row) => row[0])).toEqual(figures.groups.map(({ name }) => name[language]));
    for (const [i, { figure, share, change }] of figures.groups.entries()) {
      const row = rows[i] ?? [];
      expect(row.slice(1, 5)).toEqual([
        share,
        figure?.index?.value ?? null,
        figure?.lo ?? null,
        figure?.hi ?? null,
      ]);
      expect(row.slice(6, 8)).toEqual([figure?.people ?? null, figure?.decisions ?? null]);
      expect(row.slice(10, 13)).toEqual([change?.points ?? null, change?.lo ?? null, change?.hi ?? null]);
      if (figure === null) expect(row.at(-1)).toBe(hidden[language]);
    }
    const quarters = sheet(sheets, "quarters").slice(1);
    expect(quarters.map((row) => row.slice(0, 4))).toEqual(
      figures.quarters.map(({ key, figure }) => [key, figure?.index?.value ?? null, figure?.lo, figure?.hi]),
    );
    const hiddenAnswers = sheet(sheets, "topics").filter((row) => row.at(-1) === hidden[language]);
    expect(hiddenAnswers.length).toBeGreaterThan(3);
    for (const row of hiddenAnswers) expect(row[5]).toBeNull();
  });

  test("keeps the head in sight, filters, writes days as days and prints one page wide", async () => {
    const parts = textParts(await make());
    const periods = parts.get("xl/worksheets/sheet3.xml") ?? "";
    expect(periods).toContain('ySplit="1"');
    expect(periods).toContain('<autoFilter ref="A1:G6"/>');
    expect(periods).toContain('fitToWidth="1"');
    // 31 October 2026 in the days that spreadsheets count.
    expect(periods).toContain("<v>46326</v>");
    expect(parts.get("xl/workbook.xml")).toContain("_xlnm.Print_Titles");
    expect(parts.get("docProps/core.xml")).toContain(language === "nl" ? "nl-NL" : "en-GB");
  });

  test("never makes a formula of a name", async () => {
    const sample = sampleFigures();
    const whole = {
      ...sample,
      name: "@SUM(1+1)",
      groups: sample.groups.map((group) => ({ ...group, name: { nl: "=1+1", en: "=1+1" } })),
    };
    const sheets = readSheets(await make({ whole }));
    expect(sheet(sheets, "groups")[1]?.[0]).toBe("=1+1");
  });

  test("holds nothing of groups for a reader who may not see them", async () => {
    const canary = new RegExp(`Kanarie|Canary|${Object.values(groupCanary).join("|")}`);
    const whole = markedFigures();
    const all = async (readsGroups: boolean) =>
      [...textParts(await make({ whole, readsGroups })).values()].join("\n");
    expect(await all(false)).not.toMatch(canary);
    expect(await all(true)).toMatch(canary);
  });
});
