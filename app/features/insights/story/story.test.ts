import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictOf } from "#app/domain/change.ts";
import type { ChangeFigure, GroupFigures, PublishedFigures } from "#app/domain/publication.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { told } from "./parts/story.tsx";
import { changeTold, isCertain, type Sentence, type SentenceKey, type Story, storyOf } from "./rules.ts";

const languages = { nl: createI18n("nl", dutch).t, en: createI18n("en", english).t };
const both = (sentence: Sentence) => [told(languages.nl, sentence), told(languages.en, sentence)];
const reader = { readsGroups: true, language: "nl", firstDay: "1 januari 2027" } as const;

/** A change as it is published: whole points, and a verdict that was made of the exact interval. */
const changes = fc
  .record({ middle: fc.integer({ min: -60, max: 60 }), below: fc.nat(40), above: fc.nat(40) })
  .map(({ middle, below, above }): ChangeFigure => {
    const [lo, hi] = [Math.max(-100, middle - below), Math.min(100, middle + above)];
    return { points: middle, lo, hi, verdict: verdictOf(lo, hi) };
  });

function change(points: number, lo: number, hi: number): ChangeFigure {
  return { points, lo, hi, verdict: verdictOf(lo, hi) };
}

function withGroups(
  figures: PublishedFigures,
  differs: (group: GroupFigures) => Partial<GroupFigures>,
): PublishedFigures {
  return { ...figures, groups: figures.groups.map((group) => ({ ...group, ...differs(group) })) };
}

function sentence(story: Story, ...keys: SentenceKey[]): Sentence | undefined {
  return [story.lead, ...story.rest].find(({ key }) => keys.includes(key));
}

describe("a change in words", () => {
  const told = [
    [change(9, 2, 16), "9 punten gestegen sinds", "Up 9 points on", "(waarschijnlijk tussen 2 en 16)"],
    [change(-9, -16, -2), "9 punten gedaald sinds", "Down 9 points on", "(waarschijnlijk tussen 2 en 16)"],
    [change(2, 1, 3), "Bijna gelijk aan", "Almost the same as", "+2 (waarschijnlijk tussen +1 en +3)"],
    [change(-2, -3, -1), "Bijna gelijk aan", "Almost the same as", "−2 (waarschijnlijk tussen −3 en −1)"],
    [
      change(3, -4, 10),
      "3 punten hoger dan",
      "3 points higher than",
      "maar dat kan toeval zijn (−4 tot +10)",
    ],
    [change(-1, -5, 4), "1 punt lager dan", "1 point lower than", "maar dat kan toeval zijn (−5 tot +4)"],
    [
      change(0, -4, 4),
      "Geen verschil te zien met",
      "No difference to be seen",
      "alles van −4 tot +4 is mogelijk",
    ],
  ] as const;
  for (const [figure, nl, en, range] of told) {
    test(`${figure.points} (${figure.lo} to ${figure.hi})`, () => {
      const [dutchText = "", englishText] = both({ ...changeTold(figure), since: "quarter" });
      expect(dutchText).toContain(nl);
      expect(dutchText).toContain(range);
      expect(dutchText).toContain("het kwartaal ervoor");
      expect(englishText).toContain(en);
      expect(englishText).toContain("the quarter before");
      expect(both({ ...changeTold(figure), since: "year" })[0]).toContain("een jaar eerder");
    });
  }

  test("is never called a rise or a fall while 0 lies in its interval, and never significant", () => {
    fc.assert(
      fc.property(changes, (figure) => {
        const words = changeTold(figure);
        const canBeChance = figure.lo <= 0 && figure.hi >= 0;
        expect(isCertain(figure)).toBe(!canBeChance);
        const [nl = "", en = ""] = both({ ...words, since: "quarter" });
        for (const text of [nl, en]) expect(text).not.toMatch(/signifi|undefined|NaN|\{\{|--/i);
        if (canBeChance) {
          expect(["maybeHigher", "maybeLower", "same"]).toContain(words.key);
          expect(nl).toMatch(/kan toeval zijn|is mogelijk/);
          expect(en).toMatch(/can be chance|is possible/);
          expect(nl).not.toMatch(/gestegen|gedaald/);
        }
      }),
    );
  });

  test("is not celebrated below 3 points", () => {
    fc.assert(
      fc.property(changes, (figure) => {
        if (Math.abs(figure.points) < 3) expect(["up", "down"]).not.toContain(changeTold(figure).key);
      }),
    );
  });

  test("is not trusted when rounding brought 0 into the interval", () => {
    expect(changeTold({ points: 4, lo: 0, hi: 8, verdict: "up" }).key).toBe("maybeHigher");
  });
});

describe("the lead of the story", () => {
  const sample = sampleFigures();
  const lead = (differs: Partial<PublishedFigures>) => storyOf({ ...sample, ...differs }, reader).lead;
  const changesOf = (previous: ChangeFigure | null) => ({ ...sample.changes, previous });

  test("is the change of the last quarter", () => {
    const [nl, en] = both(storyOf(sample, reader).lead);
    expect(nl).toBe("5 punten hoger dan het kwartaal ervoor, maar dat kan toeval zijn (−3 tot +12).");
    expect(en).toBe("5 points higher than the quarter before, but this can be chance (−3 to +12).");
  });

  test("says when there is nothing to compare yet, and when it comes", () => {
    const none = lead({ quarters: [], changes: changesOf(null) });
    expect(both(none)[0]).toContain("Vanaf 1 januari 2027 zie je verandering");
    expect(both(none)[1]).toContain("From 1 januari 2027 on you see change");
    const first = lead({ quarters: sample.quarters.slice(0, 1), changes: changesOf(null) });
    expect(both(first)[0]).toContain("Dit is het eerste hele kwartaal.");
    expect(both(first)[1]).toContain("This is the first complete quarter.");
    const gap = lead({ changes: changesOf(null) });
    expect(both(gap)[0]).toContain("zijn niet te vergelijken");
    expect(both(gap)[1]).toContain("cannot be compared");
  });
});

describe("the rest of the story", () => {
  const sample = sampleFigures();

  test("compares with the same quarter a year earlier when that is there", () => {
    const figures = { ...sample, changes: { ...sample.changes, lastYear: change(12, 3, 20) } };
    const year = storyOf(figures, reader).rest.find(({ since }) => since === "year");
    expect(year && both(year)).toEqual([
      "12 punten gestegen sinds hetzelfde kwartaal een jaar eerder (waarschijnlijk tussen 3 en 20).",
      "Up 12 points on the same quarter a year earlier (probably between 3 and 20).",
    ]);
    expect(storyOf(sample, reader).rest.some(({ since }) => since === "year")).toBe(false);
  });

  test("names the group whose change times its share moved the whole most, up and down", () => {
    const moves: Record<string, Partial<GroupFigures>> = {
      it: { change: change(9, 1, 17), share: 10 },
      service: { change: change(6, 2, 10), share: 30 },
      staff: { change: change(-7, -13, -1), share: 20 },
      sales: { change: change(-20, -41, 1), share: 60 },
    };
    const story = storyOf(
      withGroups(sample, ({ id }) => moves[id] ?? {}),
      reader,
    );
    expect(sentence(story, "pulledUp")?.values).toMatchObject({ group: "Klantenservice", count: 6 });
    const [up, down] = [sentence(story, "pulledUp"), sentence(story, "pulledDown")];
    expect(up && both(up)).toEqual([
      "De grootste duw omhoog kwam van Klantenservice: 6 punten (waarschijnlijk tussen 2 en 10).",
      "The largest push upwards came from Klantenservice: 6 points (probably between 2 and 10).",
    ]);
    expect(down && both(down)).toEqual([
      "De grootste duw omlaag kwam van Stafdiensten: 7 punten (waarschijnlijk tussen 1 en 13).",
      "The largest push downwards came from Stafdiensten: 7 points (probably between 1 and 13).",
    ]);
  });

  test("says nothing of groups when chance can explain all of it, or the change is too small to tell", () => {
    const chance = storyOf(
      withGroups(sample, () => ({ change: change(9, -1, 17) })),
      reader,
    );
    expect(sentence(chance, "pulledUp", "pulledDown")).toBeUndefined();
    const small = storyOf(
      withGroups(sample, () => ({ change: change(2, 1, 3) })),
      reader,
    );
    expect(sentence(small, "pulledUp", "pulledDown")).toBeUndefined();
  });

  test("names the lowest group that is shown, with its doubt", () => {
    const low = sentence(storyOf(sample, reader), "lowPoint");
    expect(low && both(low)).toEqual([
      "Een hoog cijfer kan een laag cijfer verbergen: bij Inkoop en marketing is het 49 (waarschijnlijk tussen 37 en 61).",
      "A high figure can hide a low one: at Inkoop en marketing it is 49 (probably between 37 and 61).",
    ]);
    const maybe = storyOf(
      withGroups(sample, () => ({ versusRest: null })),
      reader,
    );
    const doubt = sentence(maybe, "lowPointMaybe");
    expect(doubt && both(doubt)[0]).toContain("al kan dat verschil toeval zijn.");
    expect(doubt && both(doubt)[1]).toContain("though that difference can be chance.");
  });

  test("gives only the range of a lowest group that is rough", () => {
    for (const versusRest of ["below", null] as const) {
      const figures = withGroups(sample, ({ id, figure }) =>
        id === "trade" && figure ? { versusRest, figure: { ...figure, index: null, lo: 20, hi: 60 } } : {},
      );
      const low = sentence(storyOf(figures, reader), "lowRange", "lowRangeMaybe");
      expect(low && both(low)[0]).toContain("ligt het ergens tussen 20 en 60");
      expect(low && both(low)[1]).toContain("lies somewhere between 20 and 60");
      expect(low?.key).toBe(versusRest ? "lowRange" : "lowRangeMaybe");
    }
  });
});
