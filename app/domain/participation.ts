/** People and logging people of one department in a window. */
export type Attendance = { readonly headcount: number; readonly authors: number };

/**
 * Who takes part. participation 0..1 over all; spread S of departments around it; balance R = 1 - 2S, 1 when all
 * departments take part equally.
 */
export type Participation = {
  readonly participation: number;
  readonly balance: number;
  readonly spread: number;
};

/**
 * Participation and its balance over departments.
 * @param departments one per department; more authors than people counts as all of them (an outdated headcount)
 * @returns null when there are no people
 * Source: measures 1.12; R-indicator of Schouten, Cobben & Bethlehem 2009.
 */
export function participationOf(departments: readonly Attendance[]): Participation | null {
  const people = sum(departments.map((department) => department.headcount));
  if (people <= 0) return null;
  const participation = sum(departments.map(present)) / people;
  const variance = sum(
    departments.map((department) => {
      if (department.headcount === 0) return 0;
      const distance = present(department) / department.headcount - participation;
      return (department.headcount / people) * distance * distance;
    }),
  );
  const spread = Math.sqrt(variance);
  return { participation, balance: 1 - 2 * spread, spread };
}

/**
 * What silence could hide: the index if everybody who logs nothing scored lower.
 * @param index points; @param participation 0..1; @param lower points that the silent would score lower
 * @returns points, not below 0. Source: measures 1.12.
 */
export function indexIfSilentScoreLower(index: number, participation: number, lower: number): number {
  return Math.max(0, index - (1 - participation) * lower);
}

function present({ headcount, authors }: Attendance): number {
  return Math.min(authors, headcount);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
