import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictOf } from "#app/domain/change.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings } from "#app/strings.nl.ts";
import { fullFigures } from "#tests/support/insert-publication.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { wordsOf } from "../results/parts/words.tsx";
import { boardView, changeInShort } from "./rules.ts";

const words = wordsOf(createI18n("nl", strings).t);
const reader = {
  language: "nl",
  readsGroups: true,
  example: null,
  words,
  whole: "Hele organisatie",
  published: "1 november 2026",
  revision: 0,
} as const;

describe("the board page", () => {
  test("keeps the groups in the order of the organisation and tells hidden ones without a number", () => {
    const view = boardView(sampleFigures(), reader);
    expect(view.groups?.map(({ name }) => name)).toEqual(sampleFigures().groups.map(({ name }) => name.nl));
    expect(view.groups?.[0]).toEqual({
      name: "Directie",
      figure: null,
      participation: null,
      change: "niet te zeggen",
    });
  });

  test("gives readers without groups no group at all, neither name nor count", () => {
    const travels = JSON.stringify(boardView(sampleFigures(), { ...reader, readsGroups: false }));
    for (const { name } of sampleFigures().groups) expect(travels).not.toContain(name.nl);
    const touches = boardView(sampleFigures(), { ...reader, readsGroups: false }).touches;
    expect(touches).toEqual([
      "Alle groepen samen: ongeveer 49 van 72 keer niet gevraagd",
      "De geraakte groepen zelf zeggen: ongeveer 35 van 55 keer niet gevraagd",
    ]);
  });

  test("puts a question mark behind every change that chance can explain, and behind no other", () => {
    const points = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(points, fc.nat(60), fc.nat(60), (value, below, above) => {
        const [lo, hi] = [value - below, value + above];
        const verdict = verdictOf(lo, hi);
        const told = changeInShort({ points: value, lo, hi, verdict }, "en");
        expect(told.includes("?")).toBe(lo <= 0 && hi >= 0);
      }),
    );
    expect(changeInShort(null, "en")).toBe("not to tell");
    expect(changeInShort({ points: 9, lo: 1, hi: 17, verdict: "up" }, "nl")).toBe("+9 (+1 tot +17)");
    expect(changeInShort({ points: 0, lo: -8, hi: 8, verdict: "cannot-tell" }, "nl")).toBe("0? (−8 tot +8)");
  });

  test("tells something shorter when there is much to tell, and never leaves a group out", () => {
    const view = boardView(fullFigures(), reader);
    expect(view.kinds?.kinds).toHaveLength(3);
    expect([view.touches.length, view.back.length]).toEqual([1, 1]);
    const { outcome: _, repairs: __, opinions: ___, claims: ____, ...topics } = fullFigures().topics;
    const { colleagues: _____, ...rest } = fullFigures();
    const nothingBack = boardView({ ...rest, topics }, reader);
    expect([nothingBack.touches.length, nothingBack.back.length]).toEqual([3, 0]);
    expect(view.hasRoom).toBe(false);
    expect(view.groups).toHaveLength(10);
    expect(view.points).toHaveLength(8);
    expect(view.points[2]).toMatchObject({ words: "niet getoond", spread: null });
  });

  test("tells what came back in two lines, and what colleagues weighed beside what people weighed themselves", () => {
    expect(boardView(sampleFigures(), reader).back).toEqual([
      "Op ongeveer 70 % is teruggekeken. Wat klanten merkten: beter voor klanten 25 %; voor sommigen beter, voor anderen slechter 10 %; slechter voor klanten 10 %. Ongeveer 25 van de 380 beslissingen herstellen een eerdere.",
      "Collega's die meewogen: in ongeveer 8 van de 10 gevallen hoogstens één stap verschil (toeval: 6). Als collega's wogen: 58 (52 tot 64); zelf gewogen: 66.",
    ]);
    const rough = { own: 66, index: 40, lo: 15, hi: 65 };
    const sample = sampleFigures();
    const colleagues = sample.colleagues && { ...sample.colleagues, calibrated: rough };
    expect(boardView({ ...sample, ...(colleagues ? { colleagues } : {}) }, reader).back[1]).toMatch(
      /Als collega's wogen: ergens tussen 15 en 65\.$/,
    );
  });

  test("names the method, the day, a revision and the period of a figure that waits", () => {
    const sample = sampleFigures();
    const organisation = { ...sample.organisation, asOf: "2026-09-30" };
    const { notes } = boardView({ ...sample, organisation }, { ...reader, revision: 2 });
    expect(notes.at(-1)).toBe(
      "Methode 1. Gepubliceerd op 1 november 2026. Herziening 2. Cijfer van september 2026: sindsdien legden te weinig mensen iets vast. Selectie: hele organisatie, alle beslissingen. Geen filters.",
    );
  });
});
