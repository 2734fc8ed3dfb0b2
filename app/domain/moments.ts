/** Level B: one author in one window and department; W reach weight, Y steps (0..3W), n weighed decisions. */
export type AuthorRow = { readonly W: number; readonly Y: number; readonly n: number };

/**
 * Level C: what the index of a group needs, with Y in steps so that all stay integers. G counts authors with weight.
 * Source: measures 1.4.
 */
export type Moments = {
  readonly n: number;
  readonly G: number;
  readonly S1: number;
  readonly S2: number;
  readonly S3: number;
  readonly T1: number;
  readonly T11: number;
  readonly T2: number;
  readonly maxW: number;
};

/** Moments of a group in which nobody logged. */
export const NO_MOMENTS: Moments = { n: 0, G: 0, S1: 0, S2: 0, S3: 0, T1: 0, T11: 0, T2: 0, maxW: 0 };

/**
 * Adds up per-author months (after the cap) to one row of level B.
 * @param months capped weight and steps per month, with the number of weighed decisions
 */
export function authorRow(months: Iterable<AuthorRow>): AuthorRow {
  let [W, Y, n] = [0, 0, 0];
  for (const month of months) {
    W += month.W;
    Y += month.Y;
    n += month.n;
  }
  return { W, Y, n };
}

/** Moments of a group from its authors' rows; a row without weight adds nothing. */
export function momentsOf(rows: Iterable<AuthorRow>): Moments {
  let total = NO_MOMENTS;
  for (const row of rows) total = addMoments(total, momentsOfOne(row));
  return total;
}

/**
 * Moments of two groups together. An author active in both counts as two clusters (measures 1.4: slightly
 * optimistic, rare).
 */
export function addMoments(a: Moments, b: Moments): Moments {
  return { ...combine(a, b, 1), maxW: Math.max(a.maxW, b.maxW) };
}

/**
 * Replaces one author's row, in O(1) and exact: insert (before null), remove (after null), or edit.
 * @param largestOfOthers largest W among the other authors; asked only when the largest row shrinks, because a
 * maximum cannot be subtracted
 */
export function replaceAuthor(
  moments: Moments,
  before: AuthorRow | null,
  after: AuthorRow | null,
  largestOfOthers: () => number,
): Moments {
  const old = before === null ? NO_MOMENTS : momentsOfOne(before);
  const fresh = after === null ? NO_MOMENTS : momentsOfOne(after);
  const shrinks = old.maxW === moments.maxW && fresh.maxW < old.maxW;
  const others = shrinks ? largestOfOthers() : moments.maxW;
  return { ...combine(combine(moments, old, -1), fresh, 1), maxW: Math.max(others, fresh.maxW) };
}

function momentsOfOne({ W, Y, n }: AuthorRow): Moments {
  if (W === 0) return NO_MOMENTS;
  return { n, G: 1, S1: W, S2: W * W, S3: W ** 3, T1: Y, T11: W * Y, T2: Y * Y, maxW: W };
}

function combine(a: Moments, b: Moments, sign: 1 | -1): Moments {
  return {
    n: a.n + sign * b.n,
    G: a.G + sign * b.G,
    S1: a.S1 + sign * b.S1,
    S2: a.S2 + sign * b.S2,
    S3: a.S3 + sign * b.S3,
    T1: a.T1 + sign * b.T1,
    T11: a.T11 + sign * b.T11,
    T2: a.T2 + sign * b.T2,
    maxW: a.maxW,
  };
}
