/** A node of the department tree; n people in it, its children included. */
export type TreeNode = { readonly id: string; readonly n: number; readonly children: readonly TreeNode[] };

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
  const shown = node.children
    .filter((child) => child.n >= k)
    .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  const hidden = node.n - shown.reduce((sum, child) => sum + child.n, 0);
  // Whatever joins the hidden ones has k people by itself.
  if (hidden > 0 && hidden < k) shown.shift();
  const kept = node.children.filter((child) => shown.includes(child));
  return [node.id, ...kept.flatMap((child) => publishBelow(child, k))];
}
