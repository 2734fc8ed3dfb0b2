import type { Connection } from "#db/client.server.ts";
import type { Claim } from "../judge/claims.ts";
import type { Unit } from "../judge/ledger.ts";
import { Watch } from "../judge/watch.ts";
import { chaptersOf } from "../story/chapters.ts";
import type { Plan } from "../story/plan.ts";
import { planOf } from "../story/plan.ts";
import { close, foundIt, live } from "../story/tell.ts";
import { Bounds } from "./bounds.ts";
import { recoveredFrom } from "./elimination.ts";
import { type Counted, peopleIn, systemOf } from "./system.ts";

/** What an attack on many organisations met and found; sentences name the seed, so that it can be told again. */
export interface Siege {
  organisations: number;
  periods: number;
  publications: number;
  numbers: number;
  equations: number;
  hidden: number;
  /** Leaks. */
  readonly recovered: string[];
  /**
   * Seeds of which not every number was attacked in every combination. One cause is known: a decision that a week
   * counted is withdrawn in the same month, while the last week of that month waits; the period after it then counts
   * one decision less than its own, and the judge, who adds only, leaves such a number out.
   */
  readonly unjudged: Set<number>;
}

export function noSiege(): Siege {
  return {
    organisations: 0,
    periods: 0,
    publications: 0,
    numbers: 0,
    equations: 0,
    hidden: 0,
    recovered: [],
    unjudged: new Set(),
  };
}

/** Founds an organisation and lives it from the first period to the last, through the real publisher. */
export async function lived(connection: Connection, plan: Plan): Promise<{ watch: Watch; periods: number }> {
  const watch = new Watch(plan);
  const chapters = chaptersOf(plan);
  await foundIt(connection, plan);
  for (const chapter of chapters) {
    await live(connection, [{ plan, chapter }]);
    await close(connection, plan, chapter);
    await watch.follow(connection, chapter);
  }
  return { watch, periods: chapters.length };
}

/**
 * Exact recovery, of everything that is told of one organisation in all its publications together. How many people
 * took part is presence, and is not attacked; how many decisions there were and what they answer is.
 */
export async function attackExactly(connection: Connection, seed: number, siege: Siege): Promise<void> {
  const plan = planOf(seed);
  const { watch, periods } = await lived(connection, plan);
  enter(siege, watch, periods, seed);
  const found = exactlyFrom(numbersOf(watch.claims), plan.threshold);
  siege.equations += found.equations;
  siege.hidden += found.hidden;
  siege.recovered.push(...found.recovered.map((words) => `seed ${seed}: ${words}`));
  if (!found.isComplete) siege.unjudged.add(seed);
}

/** What exact numbers give away of fewer than k people, in words. */
export function exactlyFrom(numbers: readonly Counted[], k: number) {
  const exact = numbers
    .filter(({ lo, hi }) => lo === hi)
    .map((number) => ({ ...number, things: number.things.filter(({ author }) => author !== null) }));
  const system = systemOf(exact);
  const { found, isComplete } = recoveredFrom(system, k);
  return {
    isComplete,
    equations: system.rows.length,
    hidden: system.columns.filter(({ people }) => people.size < k).length,
    recovered: found.map(({ columns, people }) => {
      const names = system.rows.filter((row) => columns.some((one) => row.columns.includes(one)));
      return `${people.size} people, by ${names.map(({ name, lo }) => `${name} = ${lo}`).join(" | ")}`;
    }),
  };
}

/**
 * How far hidden answers can be told from the round and the exact numbers together. They leak when it is certain that
 * there are some, or that there are fewer than there could be. How many decisions a hidden group logged is left out
 * here: that tells that people logged, never what; it may not come out exactly, and `attackExactly` sees to that.
 */
export async function attackAnswers(connection: Connection, seed: number, siege: Siege): Promise<void> {
  const plan = planOf(seed);
  const k = plan.threshold;
  const { watch, periods } = await lived(connection, plan);
  enter(siege, watch, periods, seed);
  const secrets = watch.hidden
    .filter(({ isAnswer }) => isAnswer)
    .map(({ name, units }) => ({ name, things: thingsOf(units) }))
    .filter(({ things }) => isOfFew(things, k));
  const system = systemOf(numbersOf(watch.claims), secrets);
  const bounds = new Bounds(system);
  siege.equations += system.rows.length;
  siege.hidden += system.targets.length;
  for (const { name, columns } of system.targets) {
    const size = columns.reduce((sum, column) => sum + (system.columns[column]?.size ?? 0), 0);
    const scale = size + k - peopleIn(system, columns).size;
    const lo = bounds.least(columns, 0);
    const hi = bounds.most(columns, scale);
    if (lo > TINY || hi < scale - TINY)
      siege.recovered.push(`seed ${seed}: ${name} in ${lo.toFixed(1)}..${hi.toFixed(1)}`);
  }
}

const TINY = 1e-6;

function enter(siege: Siege, { publications, claims, mistakes }: Watch, periods: number, seed: number): void {
  siege.organisations += 1;
  siege.periods += periods;
  siege.publications += publications;
  siege.numbers += claims.length;
  if (mistakes.length > 0) siege.unjudged.add(seed);
}

export function numbersOf(claims: readonly Claim[]): Counted[] {
  return claims.map(({ name, decisions, units }) => ({ name, ...decisions, things: thingsOf(units) }));
}

export function thingsOf(units: readonly Unit[]): Counted["things"] {
  return units.map(({ key, isGhost, decision }) => ({ key, author: isGhost ? null : decision.authorId }));
}

function isOfFew(things: Counted["things"], k: number): boolean {
  const people = new Set(things.flatMap(({ author }) => author ?? []));
  return people.size > 0 && people.size < k;
}
