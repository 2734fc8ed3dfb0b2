import { describe, expect, test } from "vitest";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings } from "#app/strings.nl.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { wordsOf } from "../results/parts/words.tsx";
import { groupView, isShown } from "./rules.ts";

const words = wordsOf(createI18n("nl", strings).t);

function viewOf(id: string, figures: PublishedFigures = sampleFigures()) {
  const group = figures.groups.find((one) => one.id === id);
  if (!group || !isShown(group)) throw new Error(`${id} is not shown`);
  return groupView(figures, group, { language: "nl", words });
}

describe("the page of a group", () => {
  test("stands beside the organisation and beside its own quarter before", () => {
    const view = viewOf("service");
    expect(view.whole).toEqual(sampleFigures().organisation.headline);
    expect(view.change).toEqual({
      key: "maybeHigher",
      since: "quarter",
      values: { count: 6, lo: "−2", hi: "+13" },
    });
    expect(viewOf("trade").change.key).toBe("cannotCompare");
    expect(viewOf("trade").versus).toBe("below");
    expect(viewOf("service").versus).toBeNull();
  });

  test("says that the first quarter has nothing before it", () => {
    const sample = sampleFigures();
    const figures = { ...sample, quarters: sample.quarters.slice(-1) };
    expect(viewOf("trade", figures).change.key).toBe("firstQuarter");
  });

  test("shows its quarters with those of the organisation, and a gap where it was not shown", () => {
    const { points, wholeQuarters } = viewOf("service");
    expect(points.map(({ value, lo }) => [value, lo])).toEqual([
      [null, null],
      [75, 61],
      [79, 65],
    ]);
    expect(wholeQuarters).toEqual([58, 63, 68]);
  });

  test("sets what weighed more beside the organisation, and leaves out what too few people named", () => {
    expect(viewOf("trade").outweighed).toEqual({
      base: "1e t/m 3e kwartaal 2026 · ongeveer 30 beslissingen van ongeveer 12 mensen",
      pairs: [{ key: "price", label: "Inkoopprijs of kosten", count: 18, percent: 60, whole: 35 }],
      hides: true,
    });
    expect(viewOf("service").outweighed).toBeNull();
    expect(viewOf("logistics").moments?.pairs.map(({ key }) => key)).toEqual(["smot", "behind"]);
  });

  test("tells both directions of who affected whom", () => {
    expect(viewOf("trade").touches).toMatchObject({
      outgoing: [
        { name: "Magazijn en bezorging", asked: null, unasked: 9 },
        { name: "Klantenservice", asked: null, unasked: 12 },
      ],
      incoming: [],
      all: null,
    });
    expect(viewOf("service").touches).toMatchObject({
      outgoing: [],
      incoming: [{ name: "Inkoop en marketing", asked: null, unasked: 12 }],
      all: { asked: 14, unasked: 31 },
    });
  });

  test("carries no figure of another group, of whatever group it is", () => {
    for (const { id, name, figure } of sampleFigures().groups) {
      if (figure === null) continue;
      const sample = sampleFigures();
      const marked: PublishedFigures = {
        ...sample,
        groups: sample.groups.map((one) =>
          one.id === id || one.figure === null
            ? one
            : { ...one, figure: { ...one.figure, people: 98_765, decisions: 98_765 } },
        ),
      };
      const { touches, ...rest } = viewOf(id, marked);
      const travels = JSON.stringify(rest);
      expect(travels).not.toContain("98765");
      for (const other of sample.groups) {
        if (other.name !== name) expect(travels).not.toContain(other.name.nl);
      }
      expect(JSON.stringify(touches)).not.toContain("98765");
    }
  });
});
