import { describe, expect, it } from "vitest";
import { headlineOf } from "./headline.ts";
import { intervalOf } from "./interval.ts";
import { makePublication, type Period, type PeriodGroup } from "./make-publication.ts";
import { type AuthorRow, momentsOf } from "./moments.ts";
import { type Basis, type Figures, NO_BASIS, type PublishedFigures } from "./publication.ts";

const nothing = { noneSeen: new Map(), unknown: new Map(), limited: new Map() };
const row = (W: number, Y: number, n: number): AuthorRow => ({ W, Y, n });
const people = (prefix: string, count: number, each = row(6, 9, 3)) =>
  new Map(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, each]));

function group(id: string, authors: ReadonlyMap<string, AuthorRow>, headcount = 20): PeriodGroup {
  return { id, name: { nl: id, en: id }, headcount, listed: true, authors };
}

function period(month: string, groups: readonly PeriodGroup[], more: Partial<Period> = {}): Period {
  return { month, from: "2026-01", k: 5, groups, beside: nothing, ...more };
}

function published(figures: Figures): PublishedFigures {
  if (figures.kind !== "figures") throw new Error(`nothing was published: ${figures.reason}`);
  return figures;
}

const cellOf = (figures: Figures, id: string) => published(figures).groups.find((g) => g.id === id)?.figure;

describe("the figures of a closed month", () => {
  it("are those of the measures themselves", () => {
    const [a, b] = [people("a", 8, row(9, 20, 4)), people("b", 12, row(5, 4, 2))];
    const { organisation, groups } = published(
      makePublication(period("2026-06", [group("A", a, 10), group("B", b, 30)]), NO_BASIS).figures,
    );
    const strata = [
      { id: "A", headcount: 10, moments: momentsOf(a.values()) },
      { id: "B", headcount: 30, moments: momentsOf(b.values()) },
    ];
    const headline = headlineOf(strata);
    if (headline.kind === "none") throw new Error("no headline");
    expect(organisation).toMatchObject({
      index: { kind: "exact", value: Math.round(100 * headline.interval.p) },
      lo: Math.round(100 * headline.interval.lo),
      hi: Math.round(100 * headline.interval.hi),
      people: 20,
      decisions: 8 * 4 + 12 * 2,
      participation: { kind: "exact", value: 50 },
      asOf: "2026-06",
    });
    const own = intervalOf(momentsOf(b.values()));
    expect(groups[1]?.figure).toMatchObject({ lo: Math.round(100 * (own?.lo ?? 0)), decisions: 24 });
  });

  it("wait for 5 people and 10 decisions, and for half of the organisation", () => {
    const reason = (groups: PeriodGroup[]) => {
      const { figures, basis } = makePublication(period("2026-06", groups), NO_BASIS);
      expect(basis).toBe(NO_BASIS);
      return figures.kind === "none" ? figures.reason : figures.kind;
    };
    expect(reason([group("A", people("a", 4))])).toBe("too-few");
    expect(reason([group("A", people("a", 5, row(2, 2, 1)))])).toBe("too-few");
    expect(reason([group("A", people("a", 6), 10), group("B", new Map(), 90)])).toBe("partly-visible");
    expect(makePublication(period("2026-06", [group("A", people("a", 5))]), NO_BASIS).figures.kind).toBe(
      "figures",
    );
  });

  it("work without headcounts", () => {
    const { figures } = makePublication(
      period("2026-06", [group("A", people("a", 6), 0), group("B", people("b", 9), 0)]),
      NO_BASIS,
    );
    expect(published(figures).organisation.participation).toEqual({ kind: "exact", value: 100 });
  });

  it("show a rough figure as a band only, and never that all of fewer than ten people said the same", () => {
    const all = published(
      makePublication(period("2026-06", [group("A", people("a", 9, row(40, 120, 20)))]), NO_BASIS).figures,
    ).organisation;
    expect(all).toMatchObject({ hi: 100 });
    expect(all.index === null || all.index.kind === "at-least").toBe(true);
    const split = new Map([...people("x", 3, row(6, 0, 3)), ...people("y", 3, row(6, 18, 3))]);
    const rough = published(makePublication(period("2026-06", [group("A", split)]), NO_BASIS).figures);
    expect(rough.organisation).toMatchObject({ quality: "rough", index: null, band: null });
  });

  it("hold a group in which one to four people changed, with the month of its figure", () => {
    const months = [people("a", 8), people("b", 20), people("c", 20)] as const;
    const groups = (a: ReadonlyMap<string, AuthorRow>, b: ReadonlyMap<string, AuthorRow>) => [
      group("A", a),
      group("B", b),
      group("C", new Map([...months[2]].map(([id]) => [id, row(b.size, 30, 4)]))),
    ];
    const first = makePublication(period("2026-06", groups(months[0], months[1])), NO_BASIS);
    for (const changed of [1, 4]) {
      const a = new Map([...months[0], ...people("a", changed, row(30, 90, 10))]);
      const b = new Map([...months[1], ...people("b", 9, row(30, 0, 10))]);
      const next = makePublication(period("2026-07", groups(a, b)), first.basis);
      expect(cellOf(next.figures, "A")).toEqual(cellOf(first.figures, "A"));
      expect(published(next.figures).organisation.asOf).toBe("2026-07");
    }
    const alone = new Map([...months[0], ...people("a", 3, row(30, 90, 10))]);
    const held = makePublication(
      period("2026-07", [group("A", alone), group("B", months[1]), group("C", months[2])]),
      makePublication(
        period("2026-06", [group("A", months[0]), group("B", months[1]), group("C", months[2])]),
        NO_BASIS,
      ).basis,
    );
    expect(published(held.figures)).toMatchObject({ month: "2026-07", organisation: { asOf: "2026-06" } });
  });

  it("hide more when the threshold goes up, also while the organisation is held", () => {
    const groups = [group("A", people("a", 6)), group("B", people("b", 30)), group("C", people("c", 9))];
    const first = makePublication(period("2026-06", groups), NO_BASIS);
    expect(published(first.figures).groups.map((g) => g.figure !== null)).toEqual([true, true, true]);
    const same = makePublication(period("2026-07", groups, { k: 8 }), first.basis);
    const changed = new Map([...people("b", 30), ...people("b", 2, row(9, 9, 9))]);
    const held = makePublication(
      period("2026-07", [groups[0], group("B", changed), groups[2]] as PeriodGroup[], { k: 8 }),
      first.basis,
    );
    for (const { figures } of [same, held]) {
      expect(cellOf(figures, "A")).toBeNull();
      expect(cellOf(figures, "C"), "six people would be the difference").toBeNull();
      expect(cellOf(figures, "B")?.people).toBe(30);
    }
    expect(makePublication(period("2026-07", groups, { k: 60 }), first.basis).figures.kind).toBe("none");
  });

  it("count beside the index only what rests on five people, and move it only for five people", () => {
    const groups = [group("A", people("a", 20))];
    const seen = (count: number, each: number) =>
      new Map(Array.from({ length: count }, (_, i) => [`a${i}`, each] as const));
    const beside = (noneSeen: ReadonlyMap<string, number>) => ({ beside: { ...nothing, noneSeen } });
    const side = (made: { figures: Figures }) => published(made.figures).organisation.beside.noneSeen;
    const few = makePublication(period("2026-06", groups, beside(seen(4, 9))), NO_BASIS);
    expect(side(few)).toBeNull();
    const first = makePublication(period("2026-06", groups, beside(seen(6, 2))), NO_BASIS);
    expect(side(first)).toEqual({ count: 12, people: 6, asOf: "2026-06" });
    const one = makePublication(period("2026-07", groups, beside(seen(6, 2).set("a0", 5))), first.basis);
    expect(side(one)).toEqual(side(first));
    const all = makePublication(period("2026-08", groups, beside(seen(6, 3))), one.basis);
    expect(side(all)).toEqual({ count: 18, people: 6, asOf: "2026-08" });
  });

  it("stay the headline of old headcounts while a group is held, so that no small change can be solved for", () => {
    const [a, b, c] = [people("a", 8), people("b", 20), people("c", 20)];
    const first = makePublication(period("2026-06", [group("A", a), group("B", b), group("C", c)]), NO_BASIS);
    const changed = new Map([...a, ...people("a", 2, row(30, 90, 10))]);
    const moved = new Map([...b, ...people("b", 9, row(30, 0, 10))]);
    const next = (headcount: number, basis: Basis) =>
      makePublication(
        period("2026-07", [group("A", changed, headcount), group("B", moved), group("C", c)]),
        basis,
      );
    const [same, bigger] = [next(20, first.basis), next(500, first.basis)];
    expect(published(bigger.figures).organisation.index).toEqual(published(same.figures).organisation.index);
    expect(bigger.basis.headcounts).toEqual(first.basis.headcounts);
  });
});
