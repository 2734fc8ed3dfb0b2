import { calibrate } from "#app/domain/calibration.ts";
import { changeBetween, crossMomentsOf } from "#app/domain/change.ts";
import { asLogged, headlineOf } from "#app/domain/headline.ts";
import { intervalOf } from "#app/domain/interval.ts";
import { type AuthorRow, type Moments, momentsOf } from "#app/domain/moments.ts";
import { estimateRatio } from "#app/domain/variance.ts";
import { steps, type Weight } from "#app/domain/weight.ts";
import type { Checks, Input } from "./check.ts";

type Decision = [
  id: number,
  department: string,
  author: number,
  period: number,
  rating: number,
  reach: number,
];

function rowsOf(first: Input, department: string, period: number): Map<number, AuthorRow> {
  const rows = new Map<number, AuthorRow>();
  for (const [, dept, author, when, rating, reach] of first.decisions as Decision[]) {
    if (dept !== department || when !== period) continue;
    const row = rows.get(author) ?? { W: 0, Y: 0, n: 0 };
    rows.set(author, { W: row.W + reach, Y: row.Y + reach * steps(rating as Weight), n: row.n + 1 });
  }
  return rows;
}

export function momentsIn(first: Input, department: string, period: number): Moments {
  return momentsOf(rowsOf(first, department, period).values());
}

export function changeIn(first: Input, department: string) {
  const [one, two] = [rowsOf(first, department, 1), rowsOf(first, department, 2)];
  const both = [...one].flatMap(([author, row]) => {
    const other = two.get(author);
    return other === undefined ? [] : [[row, other] as const];
  });
  const cross = crossMomentsOf(both);
  const change = changeBetween(momentsOf(one.values()), momentsOf(two.values()), cross);
  if (change === null) throw new Error("empty window");
  return { change, cross };
}

function onUnitScale(m: Moments) {
  return { S1: m.S1, S2: m.S2, S3: m.S3, T1: m.T1 / 3, T11: m.T11 / 3, T2: m.T2 / 9 };
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error("expected a value");
  return value;
}

export const indexChecks: Checks = {
  "09-cluster-robust-mean.json": (input) => {
    const rows = (input.clusters_W_Y as number[][]).map(([W = 0, y = 0]) => ({ W, Y: 3 * y, n: W }));
    const ratio = known(estimateRatio(momentsOf(rows)));
    return { mean: ratio.p, se_with_fpc: Math.sqrt(ratio.cr1 * (input.fpc as number)) };
  },
  "20-index.json": (input, all) => {
    const first = all[0]?.input as Input;
    const period = input.period as number;
    if (input.department === undefined) {
      const departments = Object.entries(first.headcount as Record<string, number>).map(
        ([id, headcount]) => ({
          id,
          headcount,
          moments: momentsIn(first, id, period),
        }),
      );
      const headline = headlineOf(departments);
      if (headline.kind === "none") throw new Error(headline.reason);
      const { p, lo, hi, nStar, df } = headline.interval;
      const logged = 100 * known(asLogged(departments)).p;
      return { headline: 100 * p, lo: 100 * lo, hi: 100 * hi, n_star: nStar, df, as_logged: logged };
    }
    const moments = momentsIn(first, input.department as string, period);
    const [ratio, interval] = [known(estimateRatio(moments)), known(intervalOf(moments))];
    return {
      index: 100 * interval.p,
      authors: moments.G,
      decisions: moments.n,
      se_cr1: 100 * Math.sqrt(ratio.cr1),
      moments: onUnitScale(moments),
      effective_authors: ratio.effectiveAuthors,
      n_star: interval.nStar,
      df: interval.df,
      lo: 100 * interval.lo,
      hi: 100 * interval.hi,
    };
  },
  "21-change-between-periods.json": (input, _all, file) => {
    const { change, cross } = changeIn(file("20-index.json")[0]?.input as Input, input.department as string);
    return {
      diff: 100 * change.d,
      se_cr0: 100 * Math.sqrt(change.cr0),
      r_raw: change.correlation,
      cross: { XWW: cross.XWW, XWY: cross.XWY / 3, XYW: cross.XYW / 3, XYY: cross.XYY / 9 },
      r_used: change.r,
      lo: 100 * change.L,
      hi: 100 * change.U,
      verdict: change.verdict === "cannot-tell" ? "cannot tell" : change.verdict,
    };
  },
  "22-index-edge-cases.json": (input) => {
    const given = input.moments as Record<"G" | "S1" | "S2" | "S3" | "T1" | "T11" | "T2", number>;
    const moments = {
      ...given,
      T1: 3 * given.T1,
      T11: 3 * given.T11,
      T2: 9 * given.T2,
      n: given.S1,
      maxW: 0,
    };
    const rows = (input.authors_W_Y as number[][] | undefined)?.map(([W = 0, y = 0]) => ({
      W,
      Y: 3 * y,
      n: W,
    }));
    if (rows !== undefined) {
      const { n: _n, maxW: _maxW, ...own } = momentsOf(rows);
      const { n: _n2, maxW: _maxW2, ...expected } = moments;
      if (JSON.stringify(own) !== JSON.stringify(expected))
        throw new Error("moments differ from the vector's");
    }
    const { p, lo, hi, df } = known(intervalOf(moments));
    return { index: 100 * p, lo: 100 * lo, hi: 100 * hi, df };
  },
  "24-second-opinion.json": (input) => {
    const authors = (input.authors as number[][]).map(([W = 0, y = 0, M = 0, d = 0]) => ({
      W,
      Y: 3 * y,
      M,
      D: 3 * d,
    }));
    const { own, gap, calibrated, se, df } = known(calibrate(authors));
    return { index: 100 * own, gap: 100 * gap, calibrated: 100 * calibrated, se: 100 * se, df };
  },
};
