import { describe, expect, test } from "vitest";
import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { wordsOf } from "./parts/words.tsx";
import { resultsOf } from "./rules.ts";

/** With ids that mean nothing else, as they are in a database. */
const sample = JSON.parse(
  sampleFigures().groups.reduce(
    (text, { id }) => text.replaceAll(`"${id}"`, `"id-${id}"`).replaceAll(`"${id}:`, `"id-${id}:`),
    JSON.stringify(sampleFigures()),
  ),
) as PublishedFigures;
const words = {
  nl: wordsOf(createI18n("nl", dutch).t),
  en: wordsOf(createI18n("en", english).t),
};

function view(readsGroups: boolean, language: Language = "nl", figures = sample, readsAlpha = false) {
  const promises = { promise: ["id-trade"], deliver: ["id-service", "id-logistics"] };
  const reader = { language, readsGroups, readsAlpha, example: null, words: words[language] };
  return resultsOf({ ...figures, promises }, reader);
}

describe("what the page gets of a publication", () => {
  test("names no group and holds no figure of one for whoever may not see groups", () => {
    const sent = JSON.stringify(view(false));
    for (const { id, name, figure } of sample.groups) {
      expect(sent).not.toContain(name.nl);
      expect(sent).not.toContain(name.en);
      expect(sent).not.toContain(id);
      if (figure) expect(sent).not.toContain(JSON.stringify(figure));
    }
    expect(view(false).heat).toBeNull();
    expect(view(false).anywhere).toMatchObject({ unasked: 49 });
  });

  test("holds a hidden group with its name and nothing else", () => {
    expect(view(true).heat?.rows[0]).toEqual({ id: "id-board", name: "Directie", told: null, band: null });
  });

  test("tells a group in words, with a gap where a quarter is not shown", () => {
    expect(view(true).heat?.rows[3]).toEqual({
      id: "id-it",
      name: "IT en ontwikkeling",
      told: {
        quarters: [null, "36–86", "40–90"],
        year: "45–83",
        decisions: "32",
        people: "9",
        tookPart: "70\u00a0%",
      },
      band: "mentioned",
    });
    expect(view(true).heat?.whole.quarters).toEqual(["58", "63", "68"]);
  });

  test("says of which quarters, decisions and people each topic is", () => {
    expect(view(true).topics.outweighed?.base).toBe(
      "1e t/m 3e kwartaal 2026 · ongeveer 118 beslissingen van ongeveer 54 mensen",
    );
    expect(view(true, "en").topics.outweighed?.base).toBe(
      "Q1 to Q3 2026 · about 118 decisions by about 54 people",
    );
    expect(words.nl.base({ from: "2025-Q4", to: "2026-Q3", decisions: 12_345, people: 678 })).toBe(
      "4e kwartaal 2025 t/m 3e kwartaal 2026 · ongeveer 12.345 beslissingen van ongeveer 678 mensen",
    );
    expect(words.en.base({ from: "2026-Q3", to: "2026-Q3", decisions: 12_345, people: 678 })).toBe(
      "Q3 2026 · about 12,345 decisions by about 678 people",
    );
  });

  test("puts the year on the first quarter of the trend and of each year", () => {
    const keys = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"];
    const quarters = keys.map((key) => ({ key, figure: null }));
    expect(view(false, "en", { ...sample, quarters }).points.map(({ label }) => label)).toEqual([
      "Q3 ’25",
      "Q4",
      "Q1 ’26",
      "Q2",
    ]);
  });

  test("says when the first complete quarter will be there, and since when a figure is held", () => {
    const young = { ...sample, from: "2026-09", quarters: [], topics: {} };
    expect(view(true, "nl", young)).toMatchObject({ firstDay: "1 januari 2027", last: null, points: [] });
    expect(view(true).heldSince).toBeNull();
    const organisation = { ...sample.organisation, asOf: "2026-08-31" };
    expect(view(true, "en", { ...sample, organisation }).heldSince).toBe("August 2026");
  });

  test("tells alpha to cx alone, and everybody how alike colleagues weigh", () => {
    for (const readsGroups of [true, false]) {
      const told = view(readsGroups);
      expect(JSON.stringify(told)).not.toMatch(/0[.,]55|fair/);
      expect(told.steps?.near).toBe(8);
      expect(told.colleagues).toMatchObject({ chance: 6, calibrated: { index: 58, lo: 52, hi: 64 } });
    }
    const alpha = { value: "0,55", lo: "0,35", hi: "0,75", word: "fair" };
    expect(view(true, "nl", sample, true).colleagues?.alpha).toEqual(alpha);
    expect(view(true, "en", sample, true).colleagues?.alpha).toMatchObject({ value: "0.55" });
  });

  test("puts what the affected say beside what those who decided say, and without names for others", () => {
    const matrix = view(true).affected;
    const at = matrix?.columns.findIndex(({ id }) => id === "id-service") ?? -1;
    const trade = matrix?.rows.find(({ id }) => id === "id-trade");
    expect(trade?.cells[at]).toEqual({
      we: { asked: null, unasked: 12 },
      they: { asked: 10, unasked: 25 },
    });
    expect(matrix?.theirBase).toMatch(/^Zij zeggen: 1e t\/m 3e kwartaal 2026/);
    expect(view(false).affected).toBeNull();
    expect(view(false).said).toEqual({ unasked: 35, asked: 20, untouched: 10 });
  });

  test("tells how much was looked back on, and nothing where nobody could have", () => {
    expect(view(true).outcome).toMatchObject({ lookedBack: 70 });
    expect(view(true).chapters.map(({ id }) => id)).toEqual(expect.arrayContaining(["later", "colleagues"]));
    const { outcome: _, repairs: __, opinions: ___, ...topics } = sample.topics;
    const { colleagues: ____, ...rest } = sample;
    const before = view(true, "nl", { ...rest, topics });
    expect([before.outcome, before.steps, before.colleagues]).toEqual([null, null, null]);
    expect(before.chapters.map(({ id }) => id)).not.toContain("later");
    expect(before.chapters.map(({ id }) => id)).toContain("colleagues");
  });
});
