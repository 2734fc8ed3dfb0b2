import { describe, expect, it } from "vitest";
import { aPeriod, figuresIn, published, someInputs } from "#tests/support/a-period.ts";
import { countedRows } from "#tests/support/counted-rows.ts";
import { month, quarter, tally } from "#tests/support/some-months.ts";
import { addQuarters } from "./calendar.ts";
import { makePublication } from "./make-publication.ts";
import type { Weight } from "./weight.ts";

describe("the figures of a closed period", () => {
  const rows = [...quarter("2026-Q1"), ...month("2026-04")];
  const march = published(
    "2026-03-31",
    rows.filter(({ through }) => through < "2026-04"),
    { tally: tally(["2026-Q1", 12]) },
  );
  const april = published("2026-04-30", rows, { before: march });

  it("carry their period, its name and its rules", () => {
    expect(march).toMatchObject({
      kind: "figures",
      name: "Proefbedrijf",
      cadence: "monthly",
      through: "2026-03-31",
      from: "2026-01",
      threshold: 5,
    });
  });

  it("tell of groups, topics and the trend only when a quarter ends; in between they stand as they were", () => {
    for (const key of ["quarters", "changes", "groups", "groupsDiffer", "topics"] as const)
      expect(april[key], key).toEqual(march[key]);
    const { figure, others, gap } = march.leadership;
    expect(april.leadership).toMatchObject({ figure, others, gap });
    expect(march.groups.map(({ figure: own }) => own?.decisions)).toEqual([48, 48, 48]);
    const moved = published("2026-06-30", [...rows, ...month("2026-05"), ...month("2026-06")], {
      before: april,
    });
    expect(moved.groups.map(({ figure: own }) => own?.decisions)).toEqual([96, 96, 96]);
  });

  it("follow a threshold that changed, also inside a quarter", () => {
    const higher = published("2026-04-30", rows, { before: march, inputs: { ...someInputs, k: 9 } });
    expect(higher.groups.map(({ figure }) => figure)).toEqual([null, null, null]);
    expect(higher.threshold).toBe(9);
    const lower = published("2026-05-31", [...rows, ...month("2026-05")], { before: higher });
    expect(lower.groups.map(({ figure }) => figure?.people)).toEqual([8, 8, 8]);
  });

  it("do not depend on the order in which rows come", () => {
    const shuffled = rows
      .map((row, i) => ({ row, at: (i * 7919) % 101 }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
    expect(published("2026-04-30", shuffled, { before: march })).toEqual(april);
    expect(
      published(
        "2026-03-31",
        shuffled.filter(({ through }) => through < "2026-04"),
      ),
    ).toEqual({ ...march, topics: expect.anything() });
  });

  it("are none while too few people logged, and say so", () => {
    const few = countedRows(4, { author: "p", weights: [3, 3, 3] });
    expect(makePublication(aPeriod("2026-06-30", few))).toEqual({
      kind: "none",
      name: "Proefbedrijf",
      cadence: "monthly",
      through: "2026-06-30",
      threshold: 5,
      reason: "partly-visible",
      told: null,
    });
    const inputs = { ...someInputs, groups: someInputs.groups.slice(0, 1) };
    expect(makePublication(aPeriod("2026-06-30", few, { inputs }))).toMatchObject({
      kind: "none",
      reason: "too-few",
    });
  });
});

describe("a period that has to wait for more people", () => {
  const rows = quarter("2026-Q1");
  const march = published("2026-03-31", rows);

  it("repeats the headline with its own date, and adds no month", () => {
    const april = published("2026-04-30", rows, { before: march, moves: false });
    expect(april.organisation).toEqual(march.organisation);
    expect([april.through, april.organisation.asOf, april.periods]).toEqual([
      "2026-04-30",
      "2026-03-31",
      march.periods,
    ]);
    const june = published("2026-06-30", rows, { before: april, moves: false });
    expect(june.quarters.map(({ key }) => key)).toEqual(["2026-Q1"]);
    expect(june.organisation.asOf).toBe("2026-03-31");
  });

  it("has its first figure from what was counted before", () => {
    expect(published("2026-04-30", rows, { moves: false }).organisation.asOf).toBe("2026-04-30");
  });

  it("says nothing when the threshold went above the people of the last figure", () => {
    const high = { ...someInputs, k: 30 };
    expect(
      makePublication(aPeriod("2026-04-30", rows, { before: march, moves: false, inputs: high })),
    ).toMatchObject({ kind: "none", reason: "too-few", told: march });
  });
});

describe("what was told stays told", () => {
  const rows = quarter("2026-Q1");
  const march = published("2026-03-31", rows, { tally: tally(["2026-Q1", 12]) });
  const empty = {
    ...someInputs,
    groups: [...someInputs.groups, { id: "x", name: { nl: "X", en: "X" }, headcount: 900, listed: true }],
  };
  const none = makePublication(aPeriod("2026-04-30", rows, { before: march, inputs: empty }));

  it("also across periods without figures: quarters, months and blocks of topics never begin anew", () => {
    expect(none).toMatchObject({ kind: "none", reason: "partly-visible", told: march });
    const still = makePublication(aPeriod("2026-05-31", rows, { before: none, inputs: empty }));
    expect(still).toMatchObject({ kind: "none", told: march });
    const later = [...rows, ...quarter("2026-Q2")];
    const june = published("2026-06-30", later, {
      before: still,
      tally: tally(["2026-Q1", 12], ["2026-Q2", 4]),
    });
    expect(june.topics.touch).toEqual(march.topics.touch);
    expect(june.periods.map(({ through }) => through)).toEqual(
      ["2026-01-31", "2026-02-28", "2026-03-31", "2026-06-30"].slice(2),
    );
    expect(june.quarters.map(({ key }) => key)).toEqual(["2026-Q1", "2026-Q2"]);
    const old = makePublication(aPeriod("2027-06-30", quarter(addQuarters("2026-Q1", 5)), { before: none }));
    expect(figuresIn(old).quarters[0]).toEqual(march.quarters[0]);
  });

  it("makes everything again in the first period with figures", () => {
    const may = published("2026-05-31", [...rows, ...month("2026-05")], { before: none });
    expect(may.groups.map(({ figure }) => figure?.decisions)).toEqual([48, 48, 48]);
    expect(may.organisation.asOf).toBe("2026-05-31");
  });
});

describe("a revision", () => {
  const rows = quarter("2026-Q1");
  const before = published("2026-03-31", rows, { tally: tally(["2026-Q1", 12]) });
  const better = quarter("2026-Q1", { a: [3, 3], b: [3, 3], c: [3, 3] });
  const revised = published("2026-03-31", better, { before, isRevision: true });

  it("makes headline, groups and quarters again, and leaves single months and topics as they were", () => {
    expect(revised.organisation.headline.index).toEqual({ kind: "exact", value: 100 });
    expect(revised.quarters[0]?.figure?.index).toEqual({ kind: "exact", value: 100 });
    expect(
      revised.groups.every(({ figure }) => figure?.index === null || figure?.index.kind === "at-least"),
    ).toBe(true);
    expect([revised.periods, revised.topics]).toEqual([before.periods, before.topics]);
  });

  it("does not say again how many decisions the cap limits", () => {
    const loud = countedRows(6, {
      author: "loud",
      weights: Array<Weight>(12).fill(3),
      reach: 4,
      month: "2026-03",
    });
    expect(
      published("2026-03-31", [...rows, ...loud], { before, isRevision: true }).organisation.limited,
    ).toBeNull();
    expect(published("2026-03-31", [...rows, ...loud]).organisation.limited).toBe(72);
  });

  it("can give a period its first figures", () => {
    const none = makePublication(aPeriod("2026-03-31", []));
    expect(
      published("2026-03-31", rows, { before: none, isRevision: true }).organisation.headline.people,
    ).toBe(24);
  });
});
