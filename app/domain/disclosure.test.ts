import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDerivable, smallSubsets } from "#tests/support/row-space.ts";
import { publishTree, type TreeNode } from "./disclosure.ts";

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

  const node = (id: string, n: number, ...children: TreeNode[]): TreeNode => ({ id, n, children });

  it("hides the smallest child with a hidden one, ties by id, and everything below it", () => {
    const tree = node(
      "o",
      20,
      node("c", 5, node("c1", 5)),
      node("b", 5),
      node("a", 7, node("a1", 7)),
      node("d", 3),
    );
    expect(publishTree(tree, 5)).toEqual(["o", "c", "c1", "a", "a1"]);
    expect(publishTree(tree, 3)).toEqual(["o", "c", "c1", "b", "a", "a1", "d"]);
    expect(publishTree(tree, 21)).toEqual([]);
    expect(publishTree(node("o", 5), 5)).toEqual(["o"]);
  });

  it("counts people directly in a node as hidden", () => {
    expect(publishTree(node("o", 14, node("a", 6), node("b", 6)), 5)).toEqual(["o", "b"]);
    expect(publishTree(node("o", 17, node("a", 6), node("b", 6)), 5)).toEqual(["o", "a", "b"]);
    expect(publishTree(node("o", 12, node("a", 6), node("b", 6)), 5)).toEqual(["o", "a", "b"]);
    expect(publishTree(node("o", 7, node("a", 5)), 5)).toEqual(["o"]);
  });
});
