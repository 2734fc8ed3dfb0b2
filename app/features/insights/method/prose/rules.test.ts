import { describe, expect, test } from "vitest";
import { intervalOf } from "#app/domain/interval.ts";
import { momentsOf } from "#app/domain/moments.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { compareLanguages, type Texts } from "#tests/support/translations.ts";
import { talkEn } from "../../group/talk/prose/strings/en.ts";
import { talkNl } from "../../group/talk/prose/strings/nl.ts";
import { paperEn } from "../../paper/strings/en.ts";
import { paperNl } from "../../paper/strings/nl.ts";
import { boardEn } from "../../print/prose/strings/en.ts";
import { boardNl } from "../../print/prose/strings/nl.ts";
import { workedExample } from "../example/rules.ts";
import { methodSections } from "./rules.ts";
import { proseEn } from "./strings/en.ts";
import { proseNl } from "./strings/nl.ts";

const languages = ["nl", "en"] as const;
const page = (language: "nl" | "en", withFigures = true) =>
  methodSections({ language, threshold: 7, figures: withFigures ? sampleFigures() : null });

describe("texts that only the server holds", () => {
  const pairs: Readonly<Record<string, readonly [Texts, Texts]>> = {
    method: [proseEn as unknown as Texts, proseNl as unknown as Texts],
    board: [boardEn, boardNl],
    talk: [talkEn, talkNl],
    paper: [paperEn, paperNl],
  };

  test.each(Object.keys(pairs))("of the %s stand in both languages with the same placeholders", (name) => {
    const [en, nl] = pairs[name] ?? [{}, {}];
    expect(compareLanguages(en, nl)).toEqual([]);
  });
});

describe("how the index works", () => {
  test("is told in both languages in the same order, with every blank filled", () => {
    const [nl, en] = languages.map((language) => page(language));
    expect(nl?.map(({ id }) => id)).toEqual(en?.map(({ id }) => id));
    expect(nl?.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
      en?.map(({ blocks }) => blocks.map(({ kind }) => kind)),
    );
    for (const language of languages) {
      for (const withFigures of [true, false]) {
        const text = JSON.stringify(page(language, withFigures));
        expect(text).not.toMatch(/\{\{|undefined|NaN|null/);
        expect(text).toContain(language === "nl" ? "minstens 7 mensen" : "at least 7 people");
      }
    }
  });

  test("shows its own numbers only when there are figures", () => {
    const own = JSON.stringify(page("nl"));
    expect(own).toContain("Bij jullie deed 71 % mee.");
    expect(own).toContain("dan was de index 61 in plaats van 67");
    expect(own).toContain("Met andere redelijke keuzes ligt de index tussen 58 en 71.");
    expect(own).toContain("gemiddeld 0,8 plaatsen");
    const none = JSON.stringify(page("nl", false));
    for (const words of ["Bij jullie deed", "Met andere redelijke keuzes ligt", "plaatsen op"]) {
      expect(none).not.toContain(words);
    }
  });

  test("says that numbers are rounded only where periods close every week", () => {
    const weekly = { ...sampleFigures(), cadence: "weekly" as const };
    const told = JSON.stringify(methodSections({ language: "nl", threshold: 5, figures: weekly }));
    expect(told).toContain("losse weken");
    expect(JSON.stringify(page("nl"))).not.toContain("losse weken");
  });

  test("lays the eighteen readings in a table and marks ours", () => {
    const table = page("en")
      .find(({ id }) => id === "choices")
      ?.blocks.find((block) => block.kind === "table");
    if (table?.kind !== "table") throw new Error("there is a table");
    const cells = table.rows.flatMap(({ cells: [, ...numbers] }) => numbers);
    expect(cells).toHaveLength(18);
    expect(cells.filter((cell) => cell.includes("ours"))).toEqual(["58 (53–63), ours"]);
    expect(table.rows[0]?.mark).toBe(1);
    const { all } = sampleFigures().organisation.readings ?? { all: [] };
    for (const { index, lo, hi } of all) {
      expect(cells.some((cell) => cell.startsWith(`${index} (${lo}–${hi})`))).toBe(true);
    }
  });
});

describe("the worked example", () => {
  const { rows, earned, most, group, whole, eager } = workedExample();

  test("adds up as the page says", () => {
    expect(earned).toBe(rows.reduce((sum, row) => sum + row.earned, 0));
    expect(most).toBe(rows.reduce((sum, row) => sum + row.most, 0));
    expect(group.index).toBe(Math.round((100 * earned) / most));
    const { large, small, other, index } = whole;
    expect(index).toBe(Math.round((large * group.index + small * other) / (large + small)));
    expect(eager).toMatchObject({ weight: eager.decisions * eager.reach, counted: 40 });
  });

  test("has the interval that the index itself would get", () => {
    const names = [...new Set(rows.map(({ person }) => person))];
    const authors = names.map((name) => {
      const own = rows.filter(({ person }) => person === name);
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        own.reduce((total, row) => total + of(row), 0);
      return { W: sum(({ reach }) => reach), Y: sum(({ earned }) => earned), n: own.length };
    });
    const interval = intervalOf(momentsOf(authors));
    expect(interval && Math.round(100 * interval.lo)).toBe(group.lo);
    expect(interval && Math.round(100 * interval.hi)).toBe(group.hi);
    expect(group.people).toBe(5);
    expect(rows).toHaveLength(10);
  });
});
