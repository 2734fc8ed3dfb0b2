import type { AuthorRow } from "./moments.ts";
import { decideMovement } from "./movement.ts";
import type { Basis, BasisRow } from "./publication.ts";
import { changedAuthors, everyRemainderHolds } from "./residual.ts";
import { auditRows } from "./row-audit.ts";

/** So many publications back the figures of small groups are remembered. */
const MOST_STEPS = 24;

type Rows = Readonly<Record<string, BasisRow>>;

/**
 * Which groups get a new figure: as movement.ts decides, and as long as all figures together leave nobody isolated;
 * otherwise groups are held from the smallest up.
 * @param shown ids that disclosure.ts lets through; @param k threshold in people
 * @returns moves, held, the new history and trails; null when the whole organisation is held
 * Source: movement.ts, residual.ts, row-audit.ts.
 */
export function movingGroups(
  groups: readonly { readonly id: string; readonly authors: ReadonlyMap<string, AuthorRow> }[],
  basis: Basis,
  shown: readonly string[],
  k: number,
) {
  const ids = [...new Set([...groups.map((group) => group.id), ...Object.keys(basis.rows)])];
  const now = new Map(
    ids.map((id) => [id, rowsOf(groups.find((group) => group.id === id)?.authors ?? new Map())]),
  );
  const sizeOf = (id: string) => Object.keys(now.get(id) ?? {}).length;
  const bySize = [...shown].sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1));
  for (let mayMove = bySize; ; mayMove = mayMove.slice(1)) {
    const decided = decideMovement(
      basis.history,
      ids.map((id) => ({
        id,
        shown: mayMove.includes(id),
        changed: changedAuthors(basis.rows[id] ?? {}, now.get(id) ?? {}),
      })),
      k,
    );
    if (decided.organisation === "held") return null;
    const trails = trailsOf(basis.trails, now, decided.moves);
    const known = Object.values(trails);
    if (everyRemainderHolds(known, k) && auditRows(known, k) !== "leaks") {
      return { ...decided, trails, held: shown.filter((id) => !decided.moves.includes(id)) };
    }
    if (mayMove.length === 0) return null;
  }
}

/** The trails with this step added; what lies longer back than two windows is let go. */
function trailsOf(
  before: Basis["trails"],
  now: ReadonlyMap<string, Rows>,
  moves: readonly string[],
): Basis["trails"] {
  const steps = Math.max(0, ...Object.values(before).map((trail) => trail.unshown.length));
  const ids = new Set([...Object.keys(before), ...now.keys()]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const rows = now.get(id) ?? {};
      const trail = before[id] ?? { own: [], unshown: new Array(steps).fill(null) };
      const isFresh = moves.includes(id);
      const unshown = [...trail.unshown, isFresh ? null : rows].slice(-MOST_STEPS);
      const own = isFresh ? [...trail.own, rows] : trail.own;
      // Of a group that always had its own figure the older ones cannot be subtracted from any remainder.
      const isAlwaysShown = unshown.every((step) => step === null);
      return [id, { own: own.slice(isAlwaysShown ? -2 : -MOST_STEPS), unshown }];
    }),
  );
}

/** Authors as they are kept for the next publication. */
export function rowsOf(authors: ReadonlyMap<string, AuthorRow>): Record<string, BasisRow> {
  return Object.fromEntries([...authors].map(([id, { W, Y, n }]) => [id, [W, Y, n] as const]));
}
