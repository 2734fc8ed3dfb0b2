/** Authors of one group with what they contribute; compared by value. */
export type States = Readonly<Record<string, unknown>>;

/**
 * What an observer of all publications knows about one group: its own figures (authors' states behind each), and per
 * step in which the organisation's figure moved without one of this group, how the group stood then (null otherwise).
 */
export type Trail = { readonly own: readonly States[]; readonly unshown: readonly (States | null)[] };

/** Beyond this many ways to combine figures in one step, the answer is no. */
const MOST_WAYS = 5000;

/**
 * May a new publication go out, its own figures and step included in the trails? What an observer can leave over of
 * the organisation's total in one step, or of the difference of its totals in two, after subtracting own figures of
 * groups, must describe nobody or at least k people. It guards what decideMovement cannot see: people who left a group,
 * after which an older figure and a newer total describe fewer people than the changes between them.
 * @param known every group, all with the same number of steps; @param k threshold in people
 * Source: our own; checked by exact row spaces in make-publication.test.ts.
 */
export function everyRemainderHolds(known: readonly Trail[], k: number): boolean {
  const trails = withRemaindersOfOne(known);
  if (!trails.every((trail) => ownFiguresHold(trail, k))) return false;
  const steps = trails[0]?.unshown.length ?? 0;
  const left = Array.from({ length: steps }, (_, step) =>
    trails.map((trail) => remaindersOf(trail, step, k)),
  );
  for (const [step, single] of left.entries()) {
    if (!everyUnionHolds(single, k)) return false;
    for (let other = 0; other < step; other++) {
      const both = trails.map((trail, group) =>
        differencesOf(trail, step, other, k, single[group] ?? [], left[other]?.[group] ?? []),
      );
      if (!everyUnionHolds(both, k)) return false;
    }
  }
  return true;
}

/** @returns authors whose state differs, in no particular order */
export function changedAuthors(before: States, now: States): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...all].filter((author) => String(before[author]) !== String(now[author]));
}

/** In a step in which one group only was not shown, the rest of the total is as good as its own figure. */
function withRemaindersOfOne(trails: readonly Trail[]): Trail[] {
  const isThere = (trail: Trail, step: number) => Object.keys(trail.unshown[step] ?? {}).length > 0;
  return trails.map((trail) => ({
    ...trail,
    own: [
      ...trail.own,
      ...trail.unshown.flatMap((state, step) =>
        state !== null && trails.every((other) => isThere(other, step) === (other === trail)) ? [state] : [],
      ),
    ],
  }));
}

/** Two own figures of one group differ by nobody or by at least k people, also after changes that were undone. */
function ownFiguresHold({ own }: Trail, k: number): boolean {
  return own.every((figure, i) =>
    own.slice(0, i).every((older) => {
      const changed = changedAuthors(older, figure).length;
      return changed === 0 || changed >= k;
    }),
  );
}

/** What can be left over of one group in one step: its state, or its difference from any own figure. */
function remaindersOf({ own, unshown }: Trail, step: number, k: number): string[][] {
  const state = unshown[step];
  if (state === null || state === undefined) return [[]];
  return smallOnes([Object.keys(state), ...own.map((figure) => changedAuthors(figure, state))], k);
}

function differencesOf(
  { unshown }: Trail,
  step: number,
  other: number,
  k: number,
  leftOfStep: readonly string[][],
  leftOfOther: readonly string[][],
): string[][] {
  const [a, b] = [unshown[step] ?? null, unshown[other] ?? null];
  const apart = leftOfStep.flatMap((one) => leftOfOther.map((two) => [...new Set([...one, ...two])]));
  return smallOnes(a === null || b === null ? apart : [...apart, changedAuthors(a, b)], k);
}

/** Only what is smaller than k can make a union that is; a group without any such leftover makes every union safe. */
function smallOnes(options: readonly string[][], k: number): string[][] {
  const small = options.filter((authors) => authors.length < k);
  return [...new Map(small.map((authors) => [authors.toSorted().join(" "), authors])).values()];
}

function everyUnionHolds(groups: readonly (readonly string[][])[], k: number): boolean {
  if (groups.some((options) => options.length === 0)) return true;
  let unions = new Map<string, readonly string[]>([["", []]]);
  for (const options of groups) {
    const next = new Map<string, readonly string[]>();
    for (const left of unions.values()) {
      for (const authors of options) {
        const union = [...new Set([...left, ...authors])].sort();
        if (union.length < k) next.set(union.join(" "), union);
      }
    }
    unions = next;
    if (unions.size > MOST_WAYS) return false;
  }
  return [...unions.values()].every((authors) => authors.length === 0);
}
