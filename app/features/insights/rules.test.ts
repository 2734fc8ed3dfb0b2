import { describe, expect, test } from "vitest";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { insightsFilter } from "./filter.ts";
import { gapWords, inFull, inShort, percentShown, shown } from "./parts/shown.tsx";
import { attendance, datesIn, firstQuarterDay, heatTable, nextClosing, visibleGroups } from "./rules.ts";

const { t } = createI18n("nl", dutch);
const { t: inEnglish } = createI18n("en", english);
const exact = (value: number) => ({ kind: "exact", value }) as const;

describe("the address", () => {
  test("names a period by its month, or by a day inside a month", () => {
    expect(insightsFilter.parse({ period: "2026-10" })).toEqual({ period: "2026-10" });
    expect(insightsFilter.parse({ period: "2026-11-22", revision: "0" })).toEqual({
      period: "2026-11-22",
      revision: 0,
    });
  });

  test("refuses what is no period, also a month by its last day", () => {
    for (const period of ["", "2026", "2026-13", "2026-02-30", "2026-10-31", "2026-1", "nu"]) {
      expect(insightsFilter.safeParse({ period }).success, period).toBe(false);
    }
    expect(insightsFilter.safeParse({ revision: "-1" }).success).toBe(false);
    expect(insightsFilter.safeParse({ month: "2026-10" }).success).toBe(false);
  });
});

describe("days in words", () => {
  test("follow the language, and say a month where a period is one", () => {
    const [nl, en] = [datesIn("nl"), datesIn("en")];
    expect(nl.through("2026-10-31")).toBe("oktober 2026");
    expect(nl.through("2026-11-22")).toBe("22 november 2026");
    expect(en.span("2026-02", "2026-10-31")).toMatch(/^February\W+October 2026$/);
    expect(nl.span("2026-02", "2026-11-22")).toMatch(/^1 februari\W+22 november 2026$/);
    expect(nl.span("2026-10", "2026-10-31")).toBe("oktober 2026");
    expect([nl.number(0.3), en.number(0.3)]).toEqual(["0,3", "0.3"]);
  });
});

describe("when something closes", () => {
  test("a month on the 1st, a week after Sunday or at the end of the month", () => {
    expect(nextClosing("2026-10-31", "monthly")).toBe("2026-12-01");
    expect(nextClosing("2026-12-31", "monthly")).toBe("2027-02-01");
    expect(nextClosing("2026-11-22", "weekly")).toBe("2026-11-30");
    expect(nextClosing("2026-11-29", "weekly")).toBe("2026-12-01");
    expect(nextClosing("2026-10-31", "weekly")).toBe("2026-11-02");
  });

  test("the first complete quarter of an organisation that began in the middle of one", () => {
    expect(firstQuarterDay("2026-10", "2026-10-31")).toBe("2027-01-01");
    expect(firstQuarterDay("2026-11", "2026-11-30")).toBe("2027-04-01");
    expect(firstQuarterDay("2026-12", "2026-12-31")).toBe("2027-04-01");
    // Nobody may be shown of the quarters that are over: the running one can be the first.
    expect(firstQuarterDay("2026-01", "2026-10-31")).toBe("2027-01-01");
  });
});

describe("leaders beside the others", () => {
  test("take part as much unless it differs by ten points", () => {
    expect(attendance(exact(64), exact(72))).toBe("same");
    expect(attendance(exact(82), exact(72))).toBe("more");
    expect(attendance(exact(50), exact(72))).toBe("less");
  });

  test("are compared in words that chance may explain", () => {
    expect(gapWords(t, { points: -11, lo: -25, hi: 2, verdict: "cannot-tell" })).toBe(
      "11 punten lager dan die van de anderen, maar dat kan toeval zijn (−25 tot +2).",
    );
    expect(gapWords(t, { points: 9, lo: 2, hi: 16, verdict: "up" })).toBe(
      "9 punten hoger dan die van de anderen (waarschijnlijk tussen 2 en 16).",
    );
    expect(gapWords(inEnglish, { points: -9, lo: -16, hi: -2, verdict: "down" })).toBe(
      "9 points lower than that of everybody else (probably between 2 and 16).",
    );
    expect(gapWords(inEnglish, { points: 0, lo: -4, hi: 4, verdict: "cannot-tell" })).toMatch(
      /^no difference/,
    );
  });
});

test("what must not be told exactly is told in words", () => {
  const figure = {
    lo: 80,
    hi: 100,
    quality: "indicative",
    band: "always",
    people: 6,
    decisions: 12,
  } as const;
  const most = { ...figure, dominated: false, index: { kind: "at-least", value: 95 } as const };
  expect([inShort(t, most), inFull(inEnglish, most)]).toEqual([
    "95 of meer",
    "95 or more (probably between 80 and 100)",
  ]);
  const rough = { ...most, index: null };
  expect([inShort(t, rough), inFull(t, rough)]).toEqual(["80–100", "ergens tussen 80 en 100"]);
  expect([percentShown(t, { kind: "at-most", value: 5 }), percentShown(t, exact(71))]).toEqual([
    "5\u00a0% of minder",
    "71\u00a0%",
  ]);
  expect(shown(inEnglish, { kind: "at-most", value: 5 })).toBe("5 or less");
});

describe("the table of groups", () => {
  const sample = sampleFigures();

  test("keeps the organisation's order and the last four quarters", () => {
    const quarters = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"].map((key) => ({
      key,
      figure: null,
    }));
    const groups = sample.groups.map((group) => ({
      ...group,
      quarters: quarters.map((_, at) => ({ figure: at === 4 ? group.figure : null, counted: true })),
    }));
    const { columns, rows } = heatTable({ ...sample, quarters, groups }, groups, "en");
    expect(columns).toEqual(["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]);
    expect(rows.map(({ name }) => name)).toEqual(sample.groups.map(({ name }) => name.en));
    for (const row of rows)
      expect(row.quarters.map((one) => one === row.figure && one !== null)).toHaveLength(4);
    expect(rows.at(-1)?.quarters.at(-1)).toBe(rows.at(-1)?.figure);
  });

  test("has colour only where groups differ beyond chance, drawn towards the common mean", () => {
    const bands = (differ: boolean | null) =>
      heatTable({ ...sample, groupsDiffer: differ }, sample.groups, "nl").rows.map(({ band }) => band);
    expect(new Set(bands(true))).toEqual(new Set([null, "mentioned", "weighed"]));
    expect(bands(true)[0]).toBeNull();
    for (const differ of [false, null]) expect(new Set(bands(differ))).toEqual(new Set([null]));
  });

  test("is empty for whoever may not see groups", () => {
    expect(visibleGroups(sample, false)).toEqual([]);
    expect(visibleGroups(sample, true)).toBe(sample.groups);
  });
});
