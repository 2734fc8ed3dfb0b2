import { describe, expect, test } from "vitest";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { told } from "./parts/story.tsx";
import { largestUnasked, storyOf } from "./rules.ts";

const languages = { nl: createI18n("nl", dutch).t, en: createI18n("en", english).t };
const sample = sampleFigures();
const affected = sample.topics.affected as NonNullable<PublishedFigures["topics"]["affected"]>;

/** The blind spot in Dutch and English, or null. */
function blindSpot(figures: PublishedFigures, readsGroups = true): string[] | null {
  const story = storyOf(figures, { readsGroups, language: "en", firstDay: "" });
  const found = story.rest.find(({ key }) => key.startsWith("blind"));
  return found ? [told(languages.nl, found), told(languages.en, found)] : null;
}

describe("the blind spot", () => {
  test("is first of all leaders who do not take part", () => {
    const leadership = {
      ...sample.leadership,
      participation: { kind: "exact", value: 24 },
      otherParticipation: { kind: "exact", value: 72 },
    } as const;
    expect(blindSpot({ ...sample, leadership })).toEqual([
      "Blinde vlek: van de leidinggevenden legde 24\u00a0% iets vast, van alle anderen 72\u00a0%.",
      "Blind spot: 24\u00a0% of the leaders logged something, against 72\u00a0% of everybody else.",
    ]);
  });

  test("is then the pair of groups of which one was affected most without being asked", () => {
    expect(blindSpot(sample)).toEqual([
      "Blinde vlek: Purchasing and marketing raakte ongeveer 12 keer Customer service zonder het daar te vragen.",
      "Blind spot: Purchasing and marketing affected Customer service about 12 times without asking them.",
    ]);
  });

  test("is the affected group alone when no pair is shown", () => {
    const figures = { ...sample, topics: { ...sample.topics, affected: { ...affected, groups: {} } } };
    expect(blindSpot(figures)).toEqual([
      "Blinde vlek: ongeveer 31 beslissingen raakten Customer service zonder dat iemand het daar vroeg.",
      "Blind spot: about 31 decisions affected Customer service without anybody asking them.",
    ]);
  });

  test("names no group to whoever may not see groups", () => {
    expect(blindSpot(sample, false)).toEqual([
      "Blinde vlek: ongeveer 49 keer raakte een beslissing een andere groep die niet was gevraagd.",
      "Blind spot: about 49 times a decision affected another group that was not asked.",
    ]);
    const story = storyOf(sample, { readsGroups: false, language: "en", firstDay: "" });
    for (const { name } of sample.groups) expect(JSON.stringify(story)).not.toContain(name.en);
  });

  test("is else how many groups are hidden, and that silence is not a low figure", () => {
    const topics = {};
    expect(blindSpot({ ...sample, topics })).toEqual([
      "Blinde vlek: van 2 van de 8 groepen is te weinig bekend om te tonen. Stilte is geen laag cijfer.",
      "Blind spot: 2 of the 8 groups have too little to show. Silence is not a low figure.",
    ]);
    const one = { ...sample, topics, groups: sample.groups.slice(1) };
    expect(blindSpot(one)?.[0]).toContain("van één van de 7 groepen");
    expect(blindSpot(one)?.[1]).toContain("one of the 7 groups");
    expect(blindSpot({ ...sample, topics, groups: [] })).toBeNull();
    expect(blindSpot({ ...sample, topics, quarters: [] })).toBeNull();
  });

  test("is, of equal round numbers, the group of which most could have been asked", () => {
    const cells = { "it:not-asked": 10, "it:asked": 10, "sales:not-asked": 10, "sales:asked": 5 };
    const figures = {
      ...sample,
      topics: { affected: { ...affected, organisation: { ...affected.organisation, cells }, groups: {} } },
    };
    expect(largestUnasked(figures, true)?.group?.en).toBe("Sales and shops");
  });

  test("never counts what is hidden", () => {
    const cells = { "service:not-asked": null, "service:asked": 30 };
    const figures = {
      ...sample,
      topics: { affected: { ...affected, organisation: { ...affected.organisation, cells }, groups: {} } },
    };
    expect(largestUnasked(figures, true)).toBeNull();
    expect(largestUnasked(figures, false)).toBeNull();
  });
});
