import type { Engine } from "./options.ts";
import type { Times } from "./sites/timing.ts";

/** One line of the table: a ratio inside this run, or a figure with a goal of its own. */
export interface Line {
  readonly goal: string;
  readonly engine: Engine | "";
  readonly decisions: number;
  readonly what: string;
  readonly times: Times | null;
  readonly against: { readonly name: string; readonly times: Times | null } | null;
  readonly unit: "x" | "ms" | "s" | "MB";
  /** Measured, and what it should be; of a ratio the median and the 99th percentile. */
  readonly values: readonly { readonly of: string; readonly value: number; readonly goal: number | null }[];
  readonly sense: "at most" | "at least";
}

interface Where {
  readonly goal: string;
  readonly engine: Engine | "";
  readonly decisions: number;
  readonly what: string;
}

/** How many times as long as something else in the same run. */
export function ratio(
  where: Where,
  times: Times,
  against: { readonly name: string; readonly times: Times },
  limits: { readonly p50: number | null; readonly p99?: number },
): Line {
  const values = [
    { of: "p50", value: times.p50 / against.times.p50, goal: limits.p50 },
    { of: "p99", value: times.p99 / against.times.p99, goal: limits.p99 ?? null },
  ];
  return { ...where, times, against, unit: "x", values, sense: "at most" };
}

export function figure(
  where: Where,
  value: number,
  { unit, goal, sense = "at most" }: { unit: Line["unit"]; goal: number | null; sense?: Line["sense"] },
  times: Times | null = null,
): Line {
  return { ...where, times, against: null, unit, values: [{ of: "", value, goal }], sense };
}

/** How many times as much or as fast as something that was measured elsewhere (promises.md), not in this run. */
export function timesFaster(where: Where, value: number, name: string, goal: number | null): Line {
  const against = { name: `${name} (promises.md)`, times: null };
  return { ...where, times: null, against, unit: "x", values: [{ of: "", value, goal }], sense: "at least" };
}

export function isMet({ values, sense }: Line): boolean | null {
  const judged = values.filter(({ goal }) => goal !== null);
  if (judged.length === 0) return null;
  return judged.every(({ value, goal }) =>
    sense === "at most" ? value <= (goal as number) : value >= (goal as number),
  );
}

/** "met", or by how much not. */
export function verdictOf(line: Line): string {
  const met = isMet(line);
  if (met === null) return "";
  if (met) return "met";
  const missed = line.values
    .filter(({ value, goal }) => goal !== null && (line.sense === "at most" ? value > goal : value < goal))
    .map(({ of, value, goal }) => `${of ? `${of} ` : ""}${part(value, goal as number, line.sense)}`);
  return `NOT MET: ${missed.join(", ")}`;
}

function part(value: number, goal: number, sense: Line["sense"]): string {
  return sense === "at most"
    ? `${Math.round((value / goal - 1) * 100)} % over`
    : `${Math.round((1 - value / goal) * 100)} % short`;
}
