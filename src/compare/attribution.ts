import type { StackTable } from '../profile/profile.ts';
import { withoutOneSidedCallers } from './aligned-stacks.ts';
import { type BlamedTree, blameNodes, sumByFunction } from './blame.ts';
import { buildCallTree, pathTo } from './call-tree.ts';
import type { Sides } from './comparison.ts';
import { byFunctionKey } from './function-order.ts';

/** What attribution works on. Functions are indexes into `table.functions`. */
export interface AttributionInput {
  readonly table: StackTable;
  /** Samples per stack, idle ones 0, unscaled. */
  readonly samples: Sides<Float64Array>;
  /** What turns the baseline's samples into those expected of the candidate: the size factor, not its logarithm. */
  readonly factor: number;
  /** Added samples of a call path that matter. */
  readonly minAdded: number;
  /** Functions whose own growth is established and needs a cause. */
  readonly failing: readonly number[];
  /** Functions that are no cause although they grew: their cost only moved there. */
  readonly exempt?: ReadonlySet<number>;
}

/** A function to which added cost is attributed. */
export interface Culprit {
  readonly function: number;
  /** Added samples, beyond those of culprits among its callees. */
  readonly added: number;
}

/** One cause of failures. */
export interface Cause extends Culprit {
  /** The failing functions it stands for, the culprit first when it fails itself. */
  readonly failing: readonly number[];
  /** The call path to the culprit that added most, root first, the culprit last. */
  readonly path: readonly number[];
  /**
   * Callers that cost more because of the culprit, those of `path` first, nearest first. May include failing ones, and
   * includes none that only one side has.
   */
  readonly explains: readonly number[];
}

/** What attribution found; both lists largest first. */
export interface Attribution {
  /** One for each group of failing functions with the same cause; every failing function is in exactly one. */
  readonly causes: readonly Cause[];
  /** All functions that added cost to the tree, failing or not. */
  readonly culprits: readonly Culprit[];
}

/**
 * Attributes added cost bottom-up on the call tree of both sides: a call path is a culprit when at least half of what
 * it added is not accounted for by culprits below it. So a caller is explained by its callee, even where the caller
 * costs a little more itself: who calls more often works more, too. In simulated trees a descent from the root
 * named the right function less often (73 to 89 % instead of 98 %).
 */
export function attribute(input: AttributionInput): Attribution {
  const byKey = byFunctionKey(input.table.functions);
  const aligned = withoutOneSidedCallers(input.table, input.samples);
  const tree = blameNodes(buildCallTree(aligned, input.samples), input);
  const sums = sumByFunction(tree);
  const largestFirst = (a: Culprit, b: Culprit) => b.added - a.added || byKey(a.function, b.function);
  const groups = new Map<number, number[]>();
  for (const id of new Set(input.failing)) {
    const culprit = sums.causeOf(id, byKey);
    groups.set(culprit, [...(groups.get(culprit) ?? []), id]);
  }
  const paths = heaviestPaths(tree, groups.keys(), byKey);
  const causes = Array.from(groups, ([culprit, failing]): Cause => {
    const path = paths.get(culprit) ?? [culprit];
    return {
      function: culprit,
      added: sums.added.get(culprit) ?? 0,
      failing: failing.sort((a, b) => Number(b === culprit) - Number(a === culprit) || byKey(a, b)),
      path: asSeen(path, input, aligned, byKey),
      explains: nearestFirst(sums.explainedBy(culprit, byKey), path, byKey),
    };
  });
  return {
    causes: causes.sort(largestFirst),
    culprits: Array.from(sums.added, ([id, added]) => ({ function: id, added })).sort(largestFirst),
  };
}

type Order = (a: number, b: number) => number;

/** Of the call paths that end in each culprit the one that added most; ties go to the shorter one, then by name. */
function heaviestPaths(tree: BlamedTree, ids: Iterable<number>, byKey: Order): Map<number, number[]> {
  const { functions, added } = tree;
  const best = new Map<number, { path: number[]; added: number }>();
  for (const id of ids) best.set(id, { path: [id], added: Number.NEGATIVE_INFINITY });
  for (let node = 1; node < functions.length; node++) {
    const known = best.get(functions[node] as number);
    const here = added[node] as number;
    if (known === undefined || here < known.added) continue;
    const path = pathTo(tree, node);
    if (here === known.added && comparePaths(path, known.path, byKey) >= 0) continue;
    known.path = path;
    known.added = here;
  }
  return new Map(Array.from(best, ([id, { path }]) => [id, path]));
}

/**
 * The path as the stack with most samples of the candidate spells it, callers that only the candidate has included; ties
 * go as those of paths do.
 */
function asSeen(
  path: number[],
  { table, samples }: AttributionInput,
  aligned: StackTable,
  byKey: Order,
): number[] {
  if (aligned === table) return path;
  let best = path;
  let most = 0;
  for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
    const seen = samples.candidate[stack] as number;
    if (seen === 0 || seen < most) continue;
    const frames = framesFromRoot(aligned, stack);
    if (path.some((id, depth) => frames[depth] !== id)) continue;
    const all = framesFromRoot(table, stack);
    let depth = 0;
    // Found for sure: the aligned stack is this one without some of its callers.
    const end = all.findIndex((id) => id === path[depth] && ++depth === path.length);
    const spelled = all.slice(0, end + 1);
    if (seen === most && comparePaths(spelled, best, byKey) >= 0) continue;
    best = spelled;
    most = seen;
  }
  return best;
}

function framesFromRoot({ stackOffsets, stackFrames }: StackTable, stack: number): number[] {
  return [...stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1])].reverse();
}

function comparePaths(a: readonly number[], b: readonly number[], byKey: Order): number {
  if (a.length !== b.length) return a.length - b.length;
  const differs = a.findIndex((id, index) => id !== b[index]);
  return differs < 0 ? 0 : byKey(a[differs] as number, b[differs] as number);
}

function nearestFirst(ids: readonly number[], path: readonly number[], byKey: Order): number[] {
  const distance = new Map(path.map((id, index) => [id, path.length - index]));
  const away = (id: number) => distance.get(id) ?? path.length + 1;
  return [...ids].sort((a, b) => away(a) - away(b) || byKey(a, b));
}
