import type { Cost, CostTree } from './cost-tree.ts';

/** A node of a flame graph with its self cost; `frame` is -1 for the root and for folded callees. */
export type GraphNode = { readonly parent: number; readonly frame: number } & Readonly<Record<Cost, number>>;

/** How many nodes are left when those that are not large are folded. */
export function countFolded(tree: CostTree, threshold: number): number {
  const isBearer = new Uint8Array(tree.parents.length);
  let count = 0;
  for (let node = 0; node < isBearer.length; node++) {
    const parent = tree.parents[node] as number;
    if (isLarge(tree, node, threshold)) count++;
    else if (isBearer[parent] === 0 && isLarge(tree, parent, threshold)) {
      isBearer[parent] = 1;
      count++;
    }
  }
  return count;
}

/** Whether a node stands for itself: it is larger than the threshold, and open. The root always does. */
function isLarge({ isOpen, shares }: CostTree, node: number, threshold: number): boolean {
  return node === 0 || (isOpen[node] === 1 && (shares[node] as number) > threshold);
}

/**
 * Folds the callees that are not large into one node for each caller. A callee costs at most what its caller does, so
 * whatever is large has large callers only.
 */
export function foldSmall(
  tree: CostTree,
  threshold: number,
): { readonly nodes: readonly GraphNode[]; readonly folded: number } {
  const { parents, frames, size } = tree;
  const kept: Writable[] = [];
  const others = new Map<number, Writable>();
  const index = new Int32Array(parents.length).fill(-1);
  for (let node = 0; node < parents.length; node++) {
    const parent = node === 0 ? -1 : (index[parents[node] as number] as number);
    if (node > 0 && parent < 0) continue;
    if (node > 0) addCosts(kept[parent] as Writable, tree, node, -1);
    if (isLarge(tree, node, threshold)) {
      const one = { parent, frame: frames[node] as number, baseline: 0, expected: 0, candidate: 0 };
      index[node] = kept.push(one) - 1;
      addCosts(one, tree, node, 1);
      continue;
    }
    const sum = others.get(parent) ?? { parent, frame: -1, baseline: 0, expected: 0, candidate: 0 };
    others.set(parent, sum);
    addCosts(sum, tree, node, 1);
  }
  return { nodes: [...kept, ...others.values()], folded: size - kept.length };
}

type Writable = { -readonly [Key in keyof GraphNode]: GraphNode[Key] };

/** Adds what a node costs with everything below it, or takes it away: what is left of a caller is its self cost. */
function addCosts(to: Writable, { totals }: CostTree, node: number, sign: 1 | -1): void {
  to.baseline += sign * (totals.baseline[node] as number);
  to.expected += sign * (totals.expected[node] as number);
  to.candidate += sign * (totals.candidate[node] as number);
}
