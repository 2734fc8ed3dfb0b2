import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDerivable, smallSubsets } from "#tests/support/row-space.ts";
import { discloseGroups, publishTree, type ReportingGroup, type TreeNode } from "./disclosure.ts";

type Shape = { own: number; children: Shape[] };
const fewPeople = fc.integer({ min: 0, max: 4 });
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fewPeople.map((own) => ({ own, children: [] })),
    fc.record({ own: fewPeople, children: fc.array(tie("shape"), { maxLength: 4 }) }),
  ),
}));
const anyTree = fc
  .array(shape, { maxLength: 4 })
  .map((children): TreeNode => grow({ own: 1, children }, "o"));

function grow({ own, children }: Shape, id: string): TreeNode {
  const grown = children.map((child, i) => grow(child, `${id}.${i}`));
  return { id, n: own + grown.reduce((sum, child) => sum + child.n, 0), children: grown };
}
const all = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(all)];
const inside = (id: string, root: string) => id === root || id.startsWith(`${root}.`);

describe("publishing a tree", () => {
  it("lets no sum or difference describe fewer than k people (brute force)", () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom(2, 3, 4), (tree, k) => {
        const nodes = all(tree);
        // One cell per node: the people directly in it.
        const own = nodes.map((node) => node.n - node.children.reduce((sum, child) => sum + child.n, 0));
        const cells = nodes.flatMap((node, i) =>
          own[i] === 0 ? [] : [{ id: node.id, people: own[i] ?? 0 }],
        );
        if (cells.length > 14) return;
        const rows = publishTree(tree, k).map((id) => cells.map((cell) => (inside(cell.id, id) ? 1 : 0)));
        for (const chosen of smallSubsets([...cells.keys()], k - 1)) {
          const people = chosen.reduce((sum, i) => sum + (cells[i]?.people ?? 0), 0);
          if (people < k) expect(isDerivable(rows, new Set(chosen))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never publishes more at a higher threshold", () => {
    fc.assert(
      fc.property(anyTree, fc.integer({ min: 2, max: 9 }), (tree, k) => {
        const lower = publishTree(tree, k);
        expect(publishTree(tree, k + 1).filter((id) => !lower.includes(id))).toEqual([]);
      }),
    );
  });
});

const people = fc.uniqueArray(fc.constantFrom(..."abcdefghijk"), { maxLength: 7 });
const groups = fc.array(fc.tuple(people, fc.integer({ min: 8, max: 30 })), { maxLength: 5 }).map((list) =>
  list.map(
    ([authorIds, decisions], i): ReportingGroup => ({
      id: `g${i}`,
      people: authorIds.length,
      decisions,
      meetsFigures: true,
      authorIds,
    }),
  ),
);

describe("reporting groups", () => {
  it("hide at least k distinct people or nobody, and never show one that is too small", () => {
    fc.assert(
      fc.property(groups, people, fc.integer({ min: 2, max: 5 }), (list, outside, k) => {
        const { shown, hidden } = discloseGroups({ groups: list, k, outside });
        expect([...shown, ...hidden].sort()).toEqual(list.map((group) => group.id));
        const secret = new Set([
          ...outside,
          ...list.flatMap((g) => (hidden.includes(g.id) ? (g.authorIds ?? []) : [])),
        ]);
        if (shown.length > 0) expect(secret.size === 0 || secret.size >= k).toBe(true);
        for (const group of list.filter(({ id }) => shown.includes(id))) {
          expect(group.people >= k && group.decisions >= 10).toBe(true);
        }
        const higher = discloseGroups({ groups: list, k: k + 1, outside });
        expect(higher.shown.filter((id) => !shown.includes(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("count a person who logs in two hidden groups once", () => {
    const group = (id: string, ids: string): ReportingGroup => ({
      id,
      people: ids.length,
      decisions: 20,
      meetsFigures: true,
      authorIds: [...ids],
    });
    const list = [group("a", "pqr"), group("b", "pqs"), group("c", "tuvwx"), group("d", "abcdefgh")];
    expect(discloseGroups({ groups: list, k: 5 }).shown).toEqual(["d"]);
    const apart = [group("a", "pqr"), group("b", "yzs"), group("c", "tuvwx"), group("d", "abcdefgh")];
    expect(discloseGroups({ groups: apart, k: 5 }).shown).toEqual(["c", "d"]);
    const unnamed = apart.map(({ authorIds: _, ...rest }) => rest);
    expect(discloseGroups({ groups: unnamed, k: 5 }).shown).toEqual(["d"]);
  });
});
