import type { System } from "./system.ts";

const TINY = 1e-7;
const MOST_STEPS = 2000;

/**
 * How low and how high a hidden number can be, when all published numbers hold and nothing is negative: linear
 * optimisation by the simplex method for bounded variables. It starts from the truth, which the judge knows and which
 * holds, so it needs no search for a first solution; a number is free as soon as it can go far enough.
 */
export class Bounds {
  /** Value, least and most of every variable: the columns, then the rows of the system. */
  readonly #value: number[];
  readonly #lo: number[];
  readonly #hi: number[];
  /** Which variable stands in each row and column of the table; the rows follow from the columns. */
  readonly #basic: number[];
  readonly #free: number[];
  readonly #table: Float64Array[];
  readonly #names: readonly string[];
  #cost: Float64Array = new Float64Array(0);

  constructor({ columns, rows }: System) {
    this.#names = [...columns.map(() => ""), ...rows.map(({ name, lo, hi }) => `${name} (${lo}..${hi})`)];
    const sizes = columns.map(({ size }) => size);
    const sums = rows.map((row) => row.columns.reduce((sum, column) => sum + (sizes[column] as number), 0));
    this.#value = [...sizes, ...sums];
    this.#lo = [...sizes.map(() => 0), ...rows.map(({ lo }) => lo)];
    this.#hi = [...sizes.map(() => Number.POSITIVE_INFINITY), ...rows.map(({ hi }) => hi)];
    this.#free = columns.map((_, i) => i);
    this.#basic = rows.map((_, i) => columns.length + i);
    this.#table = rows.map((row) => {
      const line = new Float64Array(columns.length);
      for (const column of row.columns) line[column] = 1;
      return line;
    });
  }

  /** The least that the sum of these columns can be; or `enough`, when it can be that low. */
  least(columns: readonly number[], enough: number): number {
    return this.#go(columns, 1, enough);
  }

  /** The most that the sum of these columns can be; or `enough`, when it can be that high. */
  most(columns: readonly number[], enough: number): number {
    return this.#go(columns, -1, enough);
  }

  /** The published numbers that the last answer rests on. */
  reasons(): string[] {
    return this.#free.flatMap((variable, i) => {
      const factor = this.#cost[i] as number;
      return Math.abs(factor) > TINY && this.#names[variable]
        ? [`${factor.toFixed(1)} x ${this.#names[variable]}`]
        : [];
    });
  }

  #go(columns: readonly number[], sign: 1 | -1, enough: number): number {
    const wanted = new Set(columns);
    const total = () => columns.reduce((sum, column) => sum + (this.#value[column] as number), 0);
    const cost = this.#costs(wanted, sign);
    this.#cost = cost;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (sign * (total() - enough) <= TINY) return enough;
      const at = this.#entering(cost, step > MOST_STEPS / 2);
      if (at < 0) return total();
      this.#move(at, (cost[at] as number) > 0 ? -1 : 1, cost);
    }
    return total();
  }

  /** How the sum changes with each of the free variables. */
  #costs(wanted: ReadonlySet<number>, sign: number): Float64Array {
    const cost = new Float64Array(this.#free.length);
    this.#free.forEach((variable, i) => {
      if (wanted.has(variable)) cost[i] = sign;
    });
    this.#basic.forEach((variable, row) => {
      if (!wanted.has(variable)) return;
      const line = this.#table[row] as Float64Array;
      for (let i = 0; i < line.length; i += 1) cost[i] = (cost[i] as number) + sign * (line[i] as number);
    });
    return cost;
  }

  #entering(cost: Float64Array, isFirst: boolean): number {
    let [best, at] = [TINY, -1];
    for (let i = 0; i < cost.length; i += 1) {
      const slope = cost[i] as number;
      if (Math.abs(slope) <= best) continue;
      const variable = this.#free[i] as number;
      const value = this.#value[variable] as number;
      const room =
        slope > 0 ? value - (this.#lo[variable] as number) : (this.#hi[variable] as number) - value;
      if (room <= TINY) continue;
      if (isFirst) return i;
      [best, at] = [Math.abs(slope), i];
    }
    return at;
  }

  #move(at: number, direction: number, cost: Float64Array): void {
    const variable = this.#free[at] as number;
    const value = this.#value[variable] as number;
    let room =
      direction > 0 ? (this.#hi[variable] as number) - value : value - (this.#lo[variable] as number);
    let leaving = -1;
    this.#basic.forEach((one, row) => {
      const slope = ((this.#table[row] as Float64Array)[at] as number) * direction;
      if (Math.abs(slope) <= TINY) return;
      const now = this.#value[one] as number;
      const way = slope > 0 ? (this.#hi[one] as number) - now : now - (this.#lo[one] as number);
      const limit = Math.max(0, way) / Math.abs(slope);
      if (limit < room) [room, leaving] = [limit, row];
    });
    this.#value[variable] = value + direction * room;
    this.#basic.forEach((one, row) => {
      const slope = ((this.#table[row] as Float64Array)[at] as number) * direction;
      if (slope !== 0) this.#value[one] = (this.#value[one] as number) + slope * room;
    });
    if (leaving >= 0) this.#swap(leaving, at, cost);
  }

  /** The variable of a row becomes free, the free one follows from it. */
  #swap(row: number, at: number, cost: Float64Array): void {
    const line = this.#table[row] as Float64Array;
    const head = line[at] as number;
    for (let i = 0; i < line.length; i += 1) line[i] = -(line[i] as number) / head;
    line[at] = 1 / head;
    for (const other of [...this.#table, cost]) {
      const factor = other[at] as number;
      if (other === line || factor === 0) continue;
      other[at] = 0;
      for (let i = 0; i < line.length; i += 1) {
        const next = (other[i] as number) + factor * (line[i] as number);
        other[i] = Math.abs(next) < 1e-11 ? 0 : next;
      }
    }
    const out = this.#basic[row] as number;
    this.#basic[row] = this.#free[at] as number;
    this.#free[at] = out;
  }
}
