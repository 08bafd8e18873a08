import { finished, type Int32List, int32List, push } from '../profile/growable.ts';
import { createLargestFirst } from './largest-first.ts';
import { frameAt, type RootOrder, sortFromRoot, treeSize } from './root-order.ts';
import type { StackCosts } from './stack-costs.ts';

/** What is told of every node. */
export type Cost = 'baseline' | 'expected' | 'candidate';
/** So many of the largest nodes of a call tree are listed; a million of small ones would only cost time and memory. */
export const LARGEST_NODES = 20_000;

/**
 * The large part of the call tree of both sides: the largest nodes, and all that each of them calls. Node 0 is the root, and
 * callers stand before what they call. Columns with an entry a node, because most nodes are only ever added up.
 */
export interface CostTree {
  /** -1 for the root. */
  readonly parents: Int32Array;
  /** Functions; -1 for the root and for nodes that are not open, of which nobody asks the name. */
  readonly frames: Int32Array;
  /** The largest part of the service that the node holds on either side. */
  readonly shares: Float64Array;
  /** 1 where what the node calls is listed, too: it is so for the largest nodes. */
  readonly isOpen: Uint8Array;
  /** What the nodes cost with everything below them, in the unit of the stacks. */
  readonly totals: Readonly<Record<Cost, Float64Array>>;
  /** How many nodes the whole tree has. */
  readonly size: number;
}

const known = new WeakMap<StackCosts, CostTree>();

/** The call tree of stacks, built once: whoever has time for it may call this before it is needed. */
export function costTreeOf(stacks: StackCosts): CostTree {
  const tree = known.get(stacks) ?? buildCostTree(stacks);
  known.set(stacks, tree);
  return tree;
}

/** Stacks from the root, and what those before each place cost together. */
interface Ordered extends RootOrder {
  readonly stacks: StackCosts;
  readonly sums: Readonly<Record<Cost, Float64Array>>;
}

/** Nodes under construction. The stacks below a node lie next to each other in the order from the root. */
interface Listed {
  readonly parents: Int32List;
  /** Place of its first stack, and behind the last. */
  readonly firsts: Int32List;
  readonly ends: Int32List;
  /** How many frames its stacks have in common. */
  readonly depths: Int32List;
  readonly shares: number[];
}

function buildCostTree(stacks: StackCosts): CostTree {
  const inOrder = sortFromRoot(stacks.table, stacks);
  const { order } = inOrder;
  const sums = {
    baseline: runningSums(stacks.baseline, order),
    expected: runningSums(stacks.expected, order),
    candidate: runningSums(stacks.candidate, order),
  };
  const ordered = { ...inOrder, stacks, sums };
  const { listed, opened } = listLargest(ordered);
  const isOpen = new Uint8Array(listed.shares.length);
  for (const node of opened) isOpen[node] = 1;
  return {
    parents: finished(listed.parents),
    frames: framesOf(ordered, listed, opened),
    shares: new Float64Array(listed.shares),
    isOpen,
    totals: {
      baseline: totalsOf(listed, sums.baseline),
      expected: totalsOf(listed, sums.expected),
      candidate: totalsOf(listed, sums.candidate),
    },
    size: treeSize(stacks.table, inOrder),
  };
}

/** To look into a stack takes long beside all else that is done with a node. */
function framesOf(
  { stacks, order }: Ordered,
  { firsts, depths }: Listed,
  nodes: readonly number[],
): Int32Array {
  const frames = new Int32Array(firsts.length).fill(-1);
  for (const node of nodes) {
    const depth = depths.data[node] as number;
    // Above all stacks, where there may be none, is the root.
    if (depth > 0)
      frames[node] = frameAt(stacks.table, order[firsts.data[node] as number] as number, depth - 1);
  }
  return frames;
}

function totalsOf({ firsts, ends }: Listed, upTo: Float64Array): Float64Array {
  const totals = new Float64Array(firsts.length);
  for (let node = 0; node < totals.length; node++)
    totals[node] =
      (upTo[ends.data[node] as number] as number) - (upTo[firsts.data[node] as number] as number);
  return totals;
}

/** Entry `i` is what the stacks at the first `i` places cost. */
function runningSums(costs: Float64Array, order: Int32Array): Float64Array {
  const upTo = new Float64Array(order.length + 1);
  for (let place = 0; place < order.length; place++)
    upTo[place + 1] = (upTo[place] as number) + (costs[order[place] as number] as number);
  return upTo;
}

/** Opens the largest node that is not open yet, from the root on: small ones are never looked into. */
function listLargest(ordered: Ordered): { readonly listed: Listed; readonly opened: readonly number[] } {
  const list = () => int32List(1024);
  const listed: Listed = { parents: list(), firsts: list(), ends: list(), depths: list(), shares: [] };
  const closed = createLargestFirst();
  const add = (parent: number, first: number, end: number, depth: number) => {
    push(listed.parents, parent);
    push(listed.firsts, first);
    push(listed.ends, end);
    push(listed.depths, depth);
    const share = largestShare(ordered, first, end);
    closed.push(listed.shares.push(share) - 1, share);
  };
  add(-1, 0, ordered.order.length, 0);
  const opened: number[] = [];
  while (opened.length <= LARGEST_NODES) {
    const node = closed.pop();
    if (node === undefined) break;
    opened.push(node);
    eachCallee(ordered, listed, node, add);
  }
  return { listed, opened };
}

function largestShare(
  { sums: { baseline, expected, candidate } }: Ordered,
  first: number,
  end: number,
): number {
  return Math.max(
    0,
    shareOf(baseline, first, end),
    shareOf(expected, first, end),
    shareOf(candidate, first, end),
  );
}

function shareOf(upTo: Float64Array, first: number, end: number): number {
  const whole = upTo[upTo.length - 1] as number;
  return whole > 0 ? ((upTo[end] as number) - (upTo[first] as number)) / whole : 0;
}

/** Tells what a node calls: stacks belong to the same callee as long as they share more than the frames of the node. */
function eachCallee(
  { stacks, order, shared }: Ordered,
  listed: Listed,
  node: number,
  tell: (parent: number, first: number, end: number, depth: number) => void,
): void {
  const end = listed.ends.data[node] as number;
  const depth = listed.depths.data[node] as number;
  let from = listed.firsts.data[node] as number;
  // Stacks that end at the node stand before all others.
  while (from < end && frameAt(stacks.table, order[from] as number, depth) < 0) from++;
  for (let until = from; from < end; from = until) {
    do until++;
    while (until < end && (shared[until] as number) > depth);
    tell(node, from, until, depth + 1);
  }
}
