import { LEAST_DECISIONS } from "./labels.ts";

/** A node of the department tree; n people in it, its children included. */
export type TreeNode = { readonly id: string; readonly n: number; readonly children: readonly TreeNode[] };

/** A reporting group. `authorIds` are the distinct people behind its figures; people may log in two groups. */
export type ReportingGroup = {
  readonly id: string;
  readonly people: number;
  readonly decisions: number;
  readonly meetsFigures: boolean;
  readonly authorIds?: readonly string[];
};

export type Disclosure = { readonly shown: readonly string[]; readonly hidden: readonly string[] };

/**
 * Which nodes of a tree may be published, so that no sum or difference of published figures describes fewer than k
 * people. A node without people carries no figure and is not in the answer.
 * @param k threshold in people
 * @returns ids in order of the tree. Source: measures 3.6.
 */
export function publishTree(root: TreeNode, k: number): string[] {
  return root.n >= k ? publishBelow(root, k) : [];
}

function publishBelow(node: TreeNode, k: number): string[] {
  const shown = node.children.filter((child) => child.n >= k).sort(bySize((child) => child.n));
  let hidden = node.n - shown.reduce((sum, child) => sum + child.n, 0);
  while (hidden > 0 && hidden < k) {
    const smallest = shown.shift();
    if (smallest === undefined) break;
    hidden += smallest.n;
  }
  const kept = node.children.filter((child) => shown.includes(child));
  return [node.id, ...kept.flatMap((child) => publishBelow(child, k))];
}

/**
 * Which reporting groups of a published organisation may be shown. A group without its own figure is hidden; while
 * fewer than k distinct people are hidden, the smallest shown group is hidden too. Never shows more at a higher k.
 * A group in which nobody logged is listed as hidden, so that silence looks like smallness.
 * @param outside people who logged in no group: they count as hidden
 * @returns ids in the order of the input. Source: measures 3.6, people counted distinct.
 */
export function discloseGroups(input: {
  readonly groups: readonly ReportingGroup[];
  readonly k: number;
  readonly outside?: readonly string[];
}): Disclosure {
  const { groups, k } = input;
  const outside = input.outside ?? [];
  const shown = groups
    .filter((group) => group.meetsFigures && sizeOf(group) >= k && group.decisions >= LEAST_DECISIONS)
    .sort(bySize(sizeOf));
  const hiddenGroups = () => groups.filter((group) => !shown.includes(group));
  for (;;) {
    const people = distinctPeople(hiddenGroups(), outside);
    if (people === 0 || people >= k || shown.shift() === undefined) break;
  }
  return {
    shown: groups.filter((group) => shown.includes(group)).map((group) => group.id),
    hidden: hiddenGroups().map((group) => group.id),
  };
}

/** Distinct people over groups; where ids are missing, the number that there are at least (people may overlap). */
function distinctPeople(groups: readonly ReportingGroup[], outside: readonly string[]): number {
  const known = new Set(outside);
  let unknown = 0;
  for (const group of groups) {
    for (const id of group.authorIds ?? []) known.add(id);
    if (group.authorIds === undefined) unknown = Math.max(unknown, group.people);
  }
  return Math.max(known.size, unknown);
}

function sizeOf(group: ReportingGroup): number {
  return group.authorIds === undefined ? group.people : new Set(group.authorIds).size;
}

function bySize<T extends { readonly id: string }>(size: (item: T) => number) {
  return (a: T, b: T) => size(a) - size(b) || (a.id < b.id ? -1 : 1);
}
