import { buildCallTree, totalsOf } from './call-tree.ts';
import type { StackCosts } from './stack-costs.ts';

type Cost = 'baseline' | 'expected' | 'candidate';
const COSTS: readonly Cost[] = ['baseline', 'expected', 'candidate'];

/** The call tree of both sides with three costs for every node; a caller stands before what it calls. */
export interface CostTree {
  readonly parents: Int32Array;
  readonly functions: Int32Array;
  readonly totals: Readonly<Record<Cost, Float64Array>>;
  readonly self: Readonly<Record<Cost, Float64Array>>;
  /** The largest part of the service that each node holds on either side. */
  readonly shares: Float64Array;
}

/** A node of a flame graph with its self cost; `frame` is -1 for the root and for folded callees. */
export type GraphNode = { readonly parent: number; readonly frame: number } & Readonly<Record<Cost, number>>;

const known = new WeakMap<StackCosts, CostTree>();

/** The call tree of stacks, built once: whoever has time for it may call this before it is needed. */
export function costTreeOf(stacks: StackCosts): CostTree {
  const tree = known.get(stacks) ?? buildCostTree(stacks);
  known.set(stacks, tree);
  return tree;
}

function buildCostTree(stacks: StackCosts): CostTree {
  const { parents, functions, ends } = buildCallTree(stacks.table, stacks);
  const perCost = (make: (cost: Cost) => Float64Array) => ({
    baseline: make('baseline'),
    expected: make('expected'),
    candidate: make('candidate'),
  });
  const totals = perCost((cost) => totalsOf({ parents, ends }, stacks[cost]));
  const self = perCost((cost) => {
    const sums = new Float64Array(parents.length);
    const values = stacks[cost];
    for (let stack = 0; stack < values.length; stack++) {
      const node = ends[stack] as number;
      sums[node] = (sums[node] as number) + (values[stack] as number);
    }
    return sums;
  });
  const shares = new Float64Array(parents.length);
  for (const cost of COSTS) {
    const whole = totals[cost][0] as number;
    if (!(whole > 0)) continue;
    for (let node = 0; node < shares.length; node++)
      shares[node] = Math.max(shares[node] as number, (totals[cost][node] as number) / whole);
  }
  return { parents, functions, totals, self, shares };
}

/** How many nodes are left when those that are not large are folded. */
export function countFolded(tree: CostTree, threshold: number): number {
  const { parents } = tree;
  const bears = new Uint8Array(parents.length);
  let count = 0;
  for (let node = 0; node < parents.length; node++) {
    if (isLarge(tree, node, threshold)) count += 1;
    else if (isLarge(tree, parents[node] as number, threshold)) bears[parents[node] as number] = 1;
  }
  return bears.reduce((sum, one) => sum + one, count);
}

/** Whether a node stands for itself. The root always does. */
export function isLarge({ shares }: CostTree, node: number, threshold: number): boolean {
  return node === 0 || (shares[node] as number) > threshold;
}

/**
 * Folds the callees that are not large into one node for each caller. A callee costs at most what its caller does, so
 * whatever is large has large callers only.
 */
export function foldSmall(
  { parents, functions, totals, self }: CostTree,
  isKept: (node: number) => boolean,
): { readonly nodes: readonly GraphNode[]; readonly folded: number } {
  const nodes: GraphNode[] = [];
  const index = new Int32Array(parents.length).fill(-1);
  const others = new Map<number, Record<Cost, number>>();
  let folded = 0;
  for (const [node, parent] of parents.entries()) {
    const caller = parent < 0 ? -1 : (index[parent] as number);
    if (isKept(node) && (parent < 0 || caller >= 0)) {
      index[node] = nodes.length;
      nodes.push({ parent: caller, frame: functions[node] as number, ...valuesAt(self, node) });
      continue;
    }
    folded += 1;
    if (caller < 0) continue;
    const sum = others.get(caller) ?? { baseline: 0, expected: 0, candidate: 0 };
    for (const cost of COSTS) sum[cost] += totals[cost][node] as number;
    others.set(caller, sum);
  }
  for (const [parent, sum] of others) nodes.push({ parent, frame: -1, ...sum });
  return { nodes, folded };
}

function valuesAt(values: CostTree['self'], node: number): Readonly<Record<Cost, number>> {
  return {
    baseline: values.baseline[node] as number,
    expected: values.expected[node] as number,
    candidate: values.candidate[node] as number,
  };
}
