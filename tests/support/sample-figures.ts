import { qualityOf, shownPercent } from "#app/domain/labels.ts";
import type { GroupFigures, IndexFigure, PublishedFigures, TopicRow } from "#app/domain/publication.ts";
import { bandOf } from "#app/domain/weight.ts";

/** A publication as the publish function makes them, for tests of what reads one: figures without a database. */
export function sampleFigures(): PublishedFigures {
  const quarters = ["2026-Q1", "2026-Q2", "2026-Q3"];
  return {
    kind: "figures",
    name: "Zwaluwbaak",
    cadence: "monthly",
    through: "2026-10-31",
    from: "2026-02",
    threshold: 5,
    organisation: {
      headline: figure(67, 5, 96, 380),
      isRounded: false,
      asOf: "2026-10-31",
      weighedShare: shownPercent(52, 96),
      supportedShare: shownPercent(61, 80),
      participation: shownPercent(71, 96),
      balance: 78,
      silence: { lower: 20, index: 61 },
      perHead: 0.3,
      limited: null,
      readings: {
        lo: 58,
        hi: 71,
        strict: 60,
        balanced: 66,
        rankShift: 0.8,
        all: (["plateau", "linear", "threshold"] as const).flatMap((curve, i) =>
          (["reach", "equal"] as const).flatMap((weight, j) =>
            (["headcount", "equal", "as-logged"] as const).map((combination, l) => {
              const index = 58 + 5 * i + 2 * j + l - (i === 2 ? 1 : 0);
              return { curve, weight, combination, index, lo: index - 5, hi: index + 5 };
            }),
          ),
        ),
      },
    },
    periods: ["2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"].map((through, i) => ({
      through,
      figure: figure(60 + 2 * i, 12, 30 + i, 45 + 2 * i),
    })),
    leadership: {
      participation: shownPercent(64, 14),
      otherParticipation: shownPercent(72, 82),
      figure: figure(58, 14, 9, 62),
      others: figure(69, 6, 82, 310),
      gap: { points: -11, lo: -25, hi: 2, verdict: "cannot-tell" },
    },
    quarters: quarters.map((key, i) => ({ key, figure: figure(58 + 5 * i, 8, 60 + 8 * i, 78 + 50 * i) })),
    changes: {
      previous: { points: 5, lo: -3, hi: 12, verdict: "cannot-tell" },
      lastYear: null,
      asLogged: { points: 6, mix: 2 },
    },
    groups: [
      hidden("board", "Directie", "Board", 3),
      group("staff", "Stafdiensten", "Staff functions", [61, 14, 14, 44], { points: -4, lo: -16, hi: 9 }),
      group("trade", "Inkoop en marketing", "Purchasing and marketing", [49, 12, 17, 71], null),
      group("it", "IT en ontwikkeling", "IT and development", [64, 19, 9, 32], { points: 9, lo: 1, hi: 17 }),
      hidden("design", "Ontwerp en product", "Design and product", 2),
      group("logistics", "Magazijn en bezorging", "Warehouse and delivery", [72, 11, 19, 60], null),
      group("service", "Klantenservice", "Customer service", [78, 8, 20, 80], { points: 6, lo: -2, hi: 13 }),
      group("sales", "Verkoop en winkels", "Sales and shops", [66, 9, 18, 70], { points: 2, lo: -8, hi: 11 }),
    ],
    groupsDiffer: true,
    topics: {
      weights: topic(row(380, 96, { 0: 38, 1: 61, 2: 84, 3: 121, 4: 76 }), {
        service: row(80, 20, { "0-1": 10, 2: 15, "3-4": 55 }),
        trade: row(71, 17, { "0-1": 28, 2: 21, "3-4": 22 }),
      }),
      touch: topic(row(395, 97, { direct: 201, indirect: 154, none_seen: 40 })),
      honest: topic(row(197, 70, { customer: 96, other: 41, unanswered: 60 })),
      outweighed: {
        ...topic(row(118, 54, { price: 41, deadline: 33, capacity: 22, law: 9, process: 14, leader: null }), {
          trade: row(30, 12, { price: 18, deadline: null, law: null }),
        }),
        leaders: row(24, 9, { price: 9, quarter: 8, deadline: null }),
      },
      evidence: topic(row(240, 80, { direct: 88, measured: 31, indirect: 47, belief: 52, none: 22 })),
      moments: topic(row(250, 81, { zmot: 40, fmot: 66, smot: 120, umot: 21, behind: 60 }), {
        logistics: row(38, 15, { zmot: null, fmot: null, smot: 30, umot: null, behind: 12 }),
      }),
      affected: topic(
        row(96, 44, {
          "service:asked": 14,
          "service:not-asked": 31,
          "logistics:asked": 9,
          "logistics:not-asked": 18,
        }),
        { trade: row(28, 11, { "service:asked": null, "service:not-asked": 12, "logistics:not-asked": 9 }) },
      ),
      help: topic(row(197, 70, { with: 30, without: 101, unanswered: 66 })),
      level: topic(row(150, 66, { team: 82, manager: 40, board: 14, joint: null })),
      repairs: topic(row(380, 96, { repair: 25, first: 355 })),
      outcome: topic(row(240, 71, { better: 60, same: 45, mixed: 25, worse: 20, too_early: null, none: 70 })),
      claims: topic(row(90, 38, { "trade:asked": 20, "trade:not-asked": 35, "trade:not-touched": 10 }), {
        service: row(50, 17, { "trade:asked": 10, "trade:not-asked": 25, "trade:not-touched": 5 }),
        logistics: row(40, 15, { "trade:asked": null, "trade:not-asked": null, "trade:not-touched": null }),
      }),
      opinions: topic(row(60, 24, { 0: 25, 1: 20, 2: 10, 3: 5, 4: null })),
    },
    colleagues: {
      from: "2026-Q1",
      to: "2026-Q3",
      chance: 55,
      alpha: { value: 0.55, lo: 0.35, hi: 0.75, word: "fair" },
      calibrated: { own: 66, index: 58, lo: 52, hi: 64 },
    },
  };
}

function figure(value: number, half: number, people: number, decisions: number): IndexFigure {
  const quality = qualityOf(half);
  return {
    index: quality === "rough" ? null : shownPercent(value, people),
    lo: value - half,
    hi: value + half,
    quality,
    band: quality === "rough" ? null : bandOf(value),
    people,
    decisions,
    dominated: false,
  };
}

function group(
  id: string,
  nl: string,
  en: string,
  [value, half, people, decisions]: [number, number, number, number],
  change: { points: number; lo: number; hi: number } | null,
): GroupFigures {
  const quarter = (shift: number) => ({
    figure: figure(value + shift, half + 6, Math.ceil(people / 2), Math.ceil(decisions / 3)),
    counted: true,
  });
  return {
    id,
    name: { nl, en },
    share: 14,
    figure: figure(value, half, people, decisions),
    participation: shownPercent(70, people),
    quartersCounted: 2,
    quarters: [{ figure: null, counted: false }, quarter(-3), quarter(1)],
    change: change && { ...change, verdict: change.lo > 0 ? "up" : change.hi < 0 ? "down" : "cannot-tell" },
    versusRest: id === "trade" ? "below" : null,
    shrunk: Math.round((value + 66) / 2),
  };
}

function hidden(id: string, nl: string, en: string, share: number): GroupFigures {
  const nothing = { figure: null, counted: false };
  return {
    id,
    name: { nl, en },
    share,
    figure: null,
    participation: null,
    quartersCounted: 0,
    quarters: [nothing, nothing, nothing],
    change: null,
    versusRest: null,
    shrunk: null,
  };
}

function row(decisions: number, people: number, cells: Record<string, number | null>): TopicRow {
  return { decisions, people, cells };
}

function topic(organisation: TopicRow, groups: Record<string, TopicRow> = {}) {
  return { from: "2026-Q1", to: "2026-Q3", organisation, leaders: null, groups };
}
