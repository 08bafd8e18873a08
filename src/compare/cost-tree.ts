import { commonDepth, depthOf, sortedFromRoot } from './call-tree.ts';
import { createLargestFirst } from './largest-first.ts';
import type { StackCosts } from './stack-costs.ts';

type Cost = 'baseline' | 'expected' | 'candidate';
type Costs = Record<Cost, number>;
const COSTS: readonly Cost[] = ['baseline', 'expected', 'candidate'];

/** So many of the largest nodes of a call tree are listed; a million of small ones would only cost time and memory. */
export const LARGEST_NODES = 20_000;

/** A node with the cost of everything below it. */
export type TreeNode = {
  /** Its caller, which stands before it; -1 for the root. */
  readonly parent: number;
  /** Function, -1 for the root. */
  readonly frame: number;
  /** The largest part of the service that it holds on either side. */
  readonly share: number;
  /** Whether what it calls is listed, too: it is so for the largest nodes. */
  isOpen: boolean;
} & Readonly<Costs>;

/** The large part of the call tree of both sides: the largest nodes, and all that each of them calls. */
export interface CostTree {
  readonly nodes: readonly TreeNode[];
  /** How many nodes the whole tree has. */
  readonly size: number;
}

/** A node of a flame graph with its self cost; `frame` is -1 for the root and for folded callees. */
export type GraphNode = { readonly parent: number; readonly frame: number } & Readonly<Costs>;

const known = new WeakMap<StackCosts, CostTree>();

/** The call tree of stacks, built once: whoever has time for it may call this before it is needed. */
export function costTreeOf(stacks: StackCosts): CostTree {
  const tree = known.get(stacks) ?? buildCostTree(stacks);
  known.set(stacks, tree);
  return tree;
}

/** A node under construction: the stacks below it lie next to each other in the order from the root. */
interface Range {
  readonly first: number;
  readonly end: number;
  /** How many frames its stacks have in common. */
  readonly depth: number;
}

/** Opens the largest node that is not open yet, from the root on: small ones are never looked into. */
function buildCostTree(stacks: StackCosts): CostTree {
  const order = sortedFromRoot(stacks.table, stacks);
  const costOf = rangeCosts(stacks, order);
  const nodes: TreeNode[] = [];
  const ranges: Range[] = [];
  const closed = createLargestFirst();
  const whole = costOf(0, order.length);
  const add = (parent: number, frame: number, range: Range) => {
    const costs = costOf(range.first, range.end);
    const share = largestShare(costs, whole);
    closed.push(nodes.push(Object.assign(costs, { parent, frame, share, isOpen: false })) - 1, share);
    ranges.push(range);
  };
  add(-1, -1, { first: 0, end: order.length, depth: 0 });
  for (let opened = 0; opened <= LARGEST_NODES; opened++) {
    const node = closed.pop();
    if (node === undefined) break;
    (nodes[node] as TreeNode).isOpen = true;
    openRange(stacks, order, ranges[node] as Range, (frame, range) => add(node, frame, range));
  }
  return { nodes, size: countNodes(stacks, order) };
}

function largestShare(costs: Readonly<Costs>, whole: Readonly<Costs>): number {
  let share = 0;
  for (const cost of COSTS) if (whole[cost] > 0) share = Math.max(share, costs[cost] / whole[cost]);
  return share;
}

/** Tells the callees of a node. Stacks that end at the node stand before all others. */
function openRange(
  { table: { stackOffsets, stackFrames } }: StackCosts,
  order: Int32Array,
  { first, end, depth }: Range,
  tell: (frame: number, range: Range) => void,
): void {
  const frameAt = (place: number) => {
    const stack = order[place] as number;
    const at = (stackOffsets[stack + 1] as number) - 1 - depth;
    return at < (stackOffsets[stack] as number) ? -1 : (stackFrames[at] as number);
  };
  for (let from = first, until = first; from < end; from = until) {
    const frame = frameAt(from);
    do until++;
    while (until < end && frameAt(until) === frame);
    if (frame >= 0) tell(frame, { first: from, end: until, depth: depth + 1 });
  }
}

/** What stacks that lie next to each other cost together. */
function rangeCosts(stacks: StackCosts, order: Int32Array) {
  const sums = (cost: Cost) => {
    const upTo = new Float64Array(order.length + 1);
    for (const [place, stack] of order.entries())
      upTo[place + 1] = (upTo[place] as number) + (stacks[cost][stack] as number);
    return (first: number, end: number) => (upTo[end] as number) - (upTo[first] as number);
  };
  const [baseline, expected, candidate] = [sums('baseline'), sums('expected'), sums('candidate')];
  return (first: number, end: number): Costs => ({
    baseline: baseline(first, end),
    expected: expected(first, end),
    candidate: candidate(first, end),
  });
}

/** Each stack adds the nodes that it does not share with the one before. */
function countNodes({ table }: StackCosts, order: Int32Array): number {
  let count = 1;
  for (const [place, stack] of order.entries()) {
    const common = place === 0 ? 0 : commonDepth(table, order[place - 1] as number, stack);
    count += depthOf(table, stack) - common;
  }
  return count;
}

/** How many nodes are left when those that are not large are folded. */
export function countFolded({ nodes }: CostTree, threshold: number): number {
  const bearers = new Set<number>();
  let count = 0;
  for (const node of nodes) {
    if (isLarge(node, threshold)) count += 1;
    else if (isLarge(nodes[node.parent] as TreeNode, threshold)) bearers.add(node.parent);
  }
  return count + bearers.size;
}

/** Whether a node stands for itself: it is larger than the threshold, and open. The root always does. */
export function isLarge({ parent, share, isOpen }: TreeNode, threshold: number): boolean {
  return parent < 0 || (isOpen && share > threshold);
}

/**
 * Folds the callees that are not large into one node for each caller. A callee costs at most what its caller does, so
 * whatever is large has large callers only.
 */
export function foldSmall(
  { nodes, size }: CostTree,
  isKept: (node: TreeNode) => boolean,
): { readonly nodes: readonly GraphNode[]; readonly folded: number } {
  const kept: GraphNode[] = [];
  const index = new Int32Array(nodes.length).fill(-1);
  const selves = selfCosts(nodes);
  const others = new Map<number, Costs>();
  for (const [id, node] of nodes.entries()) {
    const caller = node.parent < 0 ? -1 : (index[node.parent] as number);
    if (node.parent >= 0 && caller < 0) continue;
    if (isKept(node)) {
      index[id] = kept.length;
      kept.push({ parent: caller, frame: node.frame, ...(selves[id] as Costs) });
      continue;
    }
    const sum = others.get(caller) ?? { baseline: 0, expected: 0, candidate: 0 };
    for (const cost of COSTS) sum[cost] += node[cost];
    others.set(caller, sum);
  }
  const folded = size - kept.length;
  for (const [parent, sum] of others) kept.push({ parent, frame: -1, ...sum });
  return { nodes: kept, folded };
}

/** What open nodes cost beside all that they call. */
function selfCosts(nodes: readonly TreeNode[]): Costs[] {
  const selves = nodes.map(({ baseline, expected, candidate }) => ({ baseline, expected, candidate }));
  for (const node of nodes) {
    const caller = selves[node.parent];
    if (caller !== undefined) for (const cost of COSTS) caller[cost] -= node[cost];
  }
  return selves;
}
