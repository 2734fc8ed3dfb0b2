import { everyCutHolds, type Link, NOT_SHOWN } from "./movement-audit.ts";

/** A group in a new publication: may it be shown (disclosure.ts), and whose sums changed since the one before. */
export type GroupMovement = {
  readonly id: string;
  readonly shown: boolean;
  readonly changed: readonly string[];
};

/** Who changed in one group in one step (a step is a publication in which the organisation's figure moved). */
export type Cell = { readonly step: number; readonly authors: readonly string[] };

/**
 * What an observer who kept every publication knows: per group the steps since its own figure last moved (open), and
 * earlier stretches of several steps that were published as one (closed). Plain data, stored with a publication.
 */
export type MovementHistory = {
  readonly step: number;
  readonly open: Readonly<Record<string, readonly Cell[]>>;
  readonly closed: readonly (readonly Cell[])[];
};

export type Movement = {
  /** Held: repeat the whole previous publication and leave the changes for the next. */
  readonly organisation: "moves" | "held";
  readonly moves: readonly string[];
  /** Shown groups that repeat their last published figure, with its own date. */
  readonly held: readonly string[];
  readonly history: MovementHistory;
};

export const NO_MOVEMENT_YET: MovementHistory = { step: 0, open: {}, closed: [] };

/**
 * Which figures may move in a new publication, so that no sum or difference of any figures published so far describes
 * the changes of fewer than k people. The first publication is a step in which everybody changed.
 *
 * The organisation moves when 0 or at least k people changed. A group moves when 0 or at least k people changed since
 * it last moved; while what is held or hidden describes fewer than k people, the smallest moving group is held too.
 * A group that catches up moves only when the steps in between do not give away the others either: the organisation
 * showed each of them separately, so `everyCutHolds` looks at all of them together.
 *
 * @param history of the previous publication; unchanged when the organisation is held
 * @param groups every group with logging people, hidden ones included; people outside all groups form a hidden group.
 * `changed` counts since the last publication in which the organisation MOVED
 * @param k threshold in people
 * Source: our own addition to measures 3.6; proof by brute force in movement.test.ts.
 */
export function decideMovement(
  history: MovementHistory,
  groups: readonly GroupMovement[],
  k: number,
): Movement {
  const shown = groups.filter((group) => group.shown).map((group) => group.id);
  const everybody = new Set(groups.flatMap((group) => group.changed));
  if (everybody.size > 0 && everybody.size < k) {
    return { organisation: "held", moves: [], held: shown, history };
  }
  const step = everybody.size === 0 ? history.step : history.step + 1;
  const open = withStep(history.open, groups, step);
  const span = (id: string) => new Set((open[id] ?? []).flatMap((cell) => cell.authors)).size;
  const still = shown.filter((id) => span(id) === 0);
  let movers = shown.filter((id) => span(id) >= k).sort((a, b) => span(a) - span(b) || (a < b ? -1 : 1));
  const now = stepName(step);
  const holds = (ids: readonly string[]) =>
    everyCutHolds(
      linksOf(open, history.closed, ids),
      k,
      (link) => link.from === now || ids.some((id) => link.to === groupName(id)),
    );
  while (movers.length > 0 && !holds(movers)) {
    const without = (id: string | undefined) => movers.filter((other) => other !== id);
    const enough = movers.find((id) => holds(without(id)));
    movers = without(enough ?? movers[0]);
  }
  const moves = shown.filter((id) => movers.includes(id) || still.includes(id));
  return {
    organisation: "moves",
    moves,
    held: shown.filter((id) => !moves.includes(id)),
    history: settle(step, open, history.closed, movers),
  };
}

function withStep(
  open: MovementHistory["open"],
  groups: readonly GroupMovement[],
  step: number,
): Record<string, readonly Cell[]> {
  const next: Record<string, readonly Cell[]> = { ...open };
  for (const { id, changed } of groups) {
    const authors = [...new Set(changed)].sort();
    if (authors.length > 0) next[id] = [...(next[id] ?? []), { step, authors }];
  }
  return next;
}

/** Every cell links a step (whose total is known) with a stretch of one group (known), or with what is not shown. */
function linksOf(
  open: MovementHistory["open"],
  closed: MovementHistory["closed"],
  movers: readonly string[],
): Link[] {
  const link = (to: string) => (cell: Cell) => ({ from: stepName(cell.step), to, authors: cell.authors });
  return [
    ...closed.flatMap((cells, i) => cells.map(link(`closed ${i}`))),
    ...Object.entries(open).flatMap(([id, cells]) =>
      cells.map(link(movers.includes(id) ? groupName(id) : NOT_SHOWN)),
    ),
  ];
}

function stepName(step: number): string {
  return `step ${step}`;
}

function groupName(id: string): string {
  return `group ${id}`;
}

/** Closes the stretches that moved and forgets those from which no step leads to anything still open. */
function settle(
  step: number,
  open: Record<string, readonly Cell[]>,
  closed: MovementHistory["closed"],
  movers: readonly string[],
): MovementHistory {
  const rest = Object.fromEntries(Object.entries(open).filter(([id]) => !movers.includes(id)));
  const stretches = [...closed, ...movers.map((id) => open[id] ?? [])].filter((cells) => cells.length > 1);
  const alive = new Set(Object.values(rest).flatMap((cells) => cells.map((cell) => cell.step)));
  const kept = new Set<readonly Cell[]>();
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const cells of stretches) {
      if (kept.has(cells) || !cells.some((cell) => alive.has(cell.step))) continue;
      kept.add(cells);
      for (const cell of cells) alive.add(cell.step);
    }
  }
  return { step, open: rest, closed: [...kept] };
}
