/** One point in time. Without a value but with a range it is rough; without either it is not shown. */
export interface TrendPoint {
  /** Short, under the line ("K4"). */
  readonly label: string;
  /** Once under the first of its neighbours that share it ("2026"). */
  readonly group?: string;
  /** In full ("4e kwartaal 2026"). */
  readonly long: string;
  readonly value: number | null;
  /** The value in words where the number itself may not be told ("95 of meer"). */
  readonly shown?: string;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly note?: string;
}

/** Something that happened; `at` counts points from 0. */
export interface TrendMark {
  readonly at: number;
  readonly label: string;
}

/** A second line beside the first, without a range. */
export interface TrendCompare {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export interface TrendData {
  readonly points: readonly TrendPoint[];
  readonly compare?: TrendCompare | undefined;
}

export type PointKind = "value" | "rough" | "hidden";

export function kindOf({ value, lo, hi }: TrendPoint): PointKind {
  if (value !== null) return "value";
  return lo !== null && hi !== null ? "rough" : "hidden";
}

/** The middle of a point's column, per cent of the width. */
export function columnOf(at: number, count: number): number {
  return ((at + 0.5) / count) * 100;
}

/** The distance of a value, 0 to 100, from the top. */
export function heightOf(value: number): string {
  return `${100 - value}%`;
}

/** A triangle around 0,0, as large to the eye as a dot of that radius. */
export function trianglePath(radius: number): string {
  const [up, side] = [radius * 1.2, radius * 1.1];
  return `M0 ${-up}L${side} ${up * 0.7}H${-side}z`;
}

/** Neighbours that can be joined: a line or a band stops at what is missing. */
export function stretches<T, U>(list: readonly T[], of: (one: T) => U | null): { at: number; has: U }[][] {
  const found: { at: number; has: U }[][] = [];
  let open = false;
  for (const [at, one] of list.entries()) {
    const has = of(one);
    if (has === null) {
      open = false;
      continue;
    }
    if (open) found.at(-1)?.push({ at, has });
    else found.push([{ at, has }]);
    open = true;
  }
  return found;
}

export function rangeOf({ lo, hi }: TrendPoint): { lo: number; hi: number } | null {
  return lo === null || hi === null ? null : { lo, hi };
}

/** The stretches of ranges that have neighbours. */
export function bandsOf(points: readonly TrendPoint[]) {
  return stretches(points, rangeOf).filter((stretch) => stretch.length > 1);
}

/** A rough range has no point and a lonely one no neighbour: both get a bar of their own. */
export function barsOf(
  points: readonly TrendPoint[],
): { at: number; lo: number; hi: number; isRough: boolean }[] {
  const ranges = points.map(rangeOf);
  return points.flatMap((point, at) => {
    const range = ranges[at];
    const isRough = point.value === null;
    const isAlone = !ranges[at - 1] && !ranges[at + 1];
    return range && (isRough || isAlone) ? [{ at, ...range, isRough }] : [];
  });
}

/** The radius of every dot; in a long row only the last and the lonely ones have one. */
export function dotRadii(values: readonly (number | null)[]): number[] {
  if (values.length <= 16) return values.map(() => 5);
  const has = (at: number) => (values[at] ?? null) !== null;
  const last = values.findLastIndex((value) => value !== null);
  return values.map((_, at) => (at === last || !(has(at - 1) || has(at + 1)) ? 4 : 0));
}

/** Is a label to be read on a narrow and on a wide chart, where the last one always stands? */
export function labelRoom(labels: readonly string[], at: number): "always" | "wide" | "never" {
  const width = (Math.max(...labels.map((label) => label.length)) * 8 + 6) * labels.length;
  const wide = Math.ceil(width / WIDE);
  const narrow = wide * Math.ceil(width / NARROW / wide);
  const fromLast = labels.length - 1 - at;
  if (fromLast % wide > 0) return "never";
  return fromLast % narrow > 0 ? "wide" : "always";
}

/** Which way the words of each mark go, and whether all fit above a wide chart; else the marks are numbered. */
export function placeMarks(marks: readonly TrendMark[], count: number) {
  const places = marks.map((mark) => {
    const x = (columnOf(mark.at, count) / 100) * WIDE;
    const width = 20 + mark.label.length * 7.5;
    const toLeft = x + width > WIDE;
    return { ...mark, toLeft, from: toLeft ? x - width : x, to: toLeft ? x : x + width };
  });
  const inOrder = places.toSorted((one, other) => one.from - other.from);
  const inWords = inOrder.every(({ from }, at) => from >= Math.max(-24, (inOrder[at - 1]?.to ?? -32) + 8));
  return { places, inWords };
}

// Pixels that a plot has at least: on a phone of 320, and where the container query of charts.css calls it wide.
const NARROW = 240;
const WIDE = 528;
