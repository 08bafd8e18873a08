/** Call trees as flat lists: the root is node 0, and every node stands behind its caller. */

/** The costs a tree knows, in quanta: as measured, at the load of the candidate, and seen. */
export const SIDES = ['baseline', 'expected', 'candidate'] as const;

/** One of them. */
export type Side = (typeof SIDES)[number];

/** A number for each node and side. */
export type Costs = Readonly<Record<Side, Float64Array>>;

/** A call tree with its costs. */
export interface Tree {
  /** Number of nodes. */
  readonly size: number;
  /** Caller of each node, -1 for the root. */
  readonly parents: Int32Array;
  /** Function of each node; -1 for the root of a program and for folded callees. */
  readonly frames: Int32Array;
  /** Callers above each node. */
  readonly depths: Int32Array;
  readonly self: Costs;
  /** Self cost of a node and of everything below it. */
  readonly total: Costs;
  /** Callees of node n are `callees[firstCallee[n]]` to before `callees[firstCallee[n + 1]]`, largest first. */
  readonly callees: Int32Array;
  readonly firstCallee: Int32Array;
}

/** What a tree is made of; lists of one length. */
export interface TreeSource {
  readonly parents: ArrayLike<number>;
  readonly frames: ArrayLike<number>;
  readonly self: Readonly<Record<Side, ArrayLike<number>>>;
}

/** Sums the costs upwards and orders the callees: the same order for every view, so that boxes keep their place. */
export function createTree({ parents: from, frames, self: costs }: TreeSource): Tree {
  const size = from.length;
  const parents = Int32Array.from(from);
  const self = eachSide((side) => Float64Array.from(costs[side]));
  const total = eachSide((side) => sumUpwards(self[side], parents));
  const depths = new Int32Array(size);
  for (let node = 1; node < size; node++) depths[node] = depths[parents[node]!]! + 1;
  const weight = (node: number) => Math.max(total.expected[node]!, total.candidate[node]!);
  return {
    size,
    parents,
    frames: Int32Array.from(frames),
    depths,
    self,
    total,
    ...orderCallees(parents, Int32Array.from(frames), weight),
  };
}

function eachSide<T>(make: (side: Side) => T): Record<Side, T> {
  return { baseline: make('baseline'), expected: make('expected'), candidate: make('candidate') };
}

/** Values of each node with those of everything below it. */
export function sumUpwards(values: Float64Array, parents: Int32Array): Float64Array {
  const sums = Float64Array.from(values);
  for (let node = sums.length - 1; node > 0; node--) sums[parents[node]!]! += sums[node]!;
  return sums;
}

/** Largest first; folded callees last, whatever their size. */
function orderCallees(parents: Int32Array, frames: Int32Array, weight: (node: number) => number) {
  const size = parents.length;
  const firstCallee = new Int32Array(size + 1);
  for (let node = 1; node < size; node++) firstCallee[parents[node]! + 1]!++;
  for (let node = 0; node < size; node++) firstCallee[node + 1]! += firstCallee[node]!;
  const next = firstCallee.slice();
  const callees = new Int32Array(Math.max(0, size - 1));
  for (let node = 1; node < size; node++) callees[next[parents[node]!]!++] = node;
  const isFolded = (node: number) => (frames[node]! < 0 ? 1 : 0);
  for (let node = 0; node < size; node++) {
    if (firstCallee[node + 1]! - firstCallee[node]! < 2) continue;
    callees
      .subarray(firstCallee[node]!, firstCallee[node + 1]!)
      .sort((a, b) => isFolded(a) - isFolded(b) || weight(b) - weight(a) || a - b);
  }
  return { callees, firstCallee };
}

/** The nodes from the root to this one. */
export function pathTo(tree: Tree, node: number): number[] {
  const path: number[] = [];
  for (let at = node; at >= 0; at = tree.parents[at]!) path.push(at);
  return path.reverse();
}

/** Callees of a node, largest first. */
export function calleesOf(tree: Tree, node: number): Int32Array {
  return tree.callees.subarray(tree.firstCallee[node]!, tree.firstCallee[node + 1]!);
}

/** For each node whether a caller above it has one of the wanted functions; callers come first in the list. */
export function markBelow(tree: Tree, isWanted: (frame: number) => boolean): Uint8Array {
  const below = new Uint8Array(tree.size);
  for (let node = 1; node < tree.size; node++) {
    const parent = tree.parents[node]!;
    below[node] = below[parent] === 1 || isWanted(tree.frames[parent]!) ? 1 : 0;
  }
  return below;
}
