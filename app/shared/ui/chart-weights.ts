/** One weight, or neighbours that are told together ("0-1"). Without a percentage it is not shown. */
export interface WeightPart {
  readonly from: number;
  readonly to: number;
  readonly percent: number | null;
  readonly count: number | null;
  /** The percentage in words where the number itself may not be told ("95 % of meer"). */
  readonly shown?: string;
}

export interface DistributionRow {
  readonly label: string;
  /** What the row is about ("84 beslissingen"). */
  readonly total?: string;
  /** Null: the row is not shown; `note` says why in calm words. */
  readonly parts: readonly WeightPart[] | null;
  readonly note?: string;
}

/** The parts of counts by name ("3", "0-1") in order: an object keeps whole numbers first, whatever was put first. */
export function partsOf(cells: Readonly<Record<string, number | null>>, whole: number): WeightPart[] {
  const parts = Object.entries(cells).map(([name, count]) => {
    const [from = 0, to = from] = name.split("-").map(Number);
    return { from, to, count, percent: count === null ? null : Math.round((100 * count) / (whole || 1)) };
  });
  return parts.sort((one, other) => one.from - other.from);
}

/** "3", or "0–1" for weights that are told together. */
export function partName({ from, to }: WeightPart): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Weights that are told together have the colour of the one nearest to the middle: it never overstates. */
export function tone({ from, to }: WeightPart): number {
  return Math.min(Math.max(2, from), to);
}

interface WeightBlock {
  readonly part: WeightPart;
  readonly x: number;
  readonly width: number;
}

/**
 * Where each part stands in a bar of 100. Rounded percentages are stretched to fill it; what is not shown is one
 * block, at the first part that is not shown, because its division is not known.
 */
export function blocksOf(parts: readonly WeightPart[]): WeightBlock[] {
  const shown = parts.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  const hidden = parts.find(({ percent }) => percent === null);
  const whole = hidden ? Math.max(100, shown) : shown;
  const blocks: WeightBlock[] = [];
  let x = 0;
  for (const part of parts) {
    const size = part === hidden ? whole - shown : (part.percent ?? 0);
    if (size <= 0) continue;
    const width = (size / whole) * 100;
    blocks.push({ part, x, width });
    x += width;
  }
  return blocks;
}
