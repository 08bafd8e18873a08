import type { CallTree } from './call-tree.ts';

/** What decides about a node. */
export interface BlameOptions {
  readonly factor: number;
  readonly minAdded: number;
  readonly failing: readonly number[];
  readonly exempt?: ReadonlySet<number>;
}

/** A call tree on which every node is judged. */
export interface BlamedTree extends CallTree {
  /** Added samples of a node and everything below: seen - expected. */
  readonly added: Float64Array;
  /**
   * What a culprit added beyond the culprits below it; 0 where a node is no culprit. Below 0 only for the outer call of a
   * recursive function, where something else that it calls saved cost.
   */
  readonly own: Float64Array;
  /** 1 where a node added more than noise. */
  readonly isSignificant: Uint8Array;
  readonly failing: ReadonlySet<number>;
}

/** Standard deviations of added cost that are more than noise. */
const SIGNIFICANT = 3.3;
/** A call path differs between two windows of the same code by about this fraction of its cost. */
const WINDOW_NOISE = 0.05;
/** The part of its added cost that a culprit must have for itself. */
const OWN_PART = 0.5;

/**
 * Judges all nodes, callees first. Significance of a single node is not asked of failing functions: their
 * growth is established over all call paths together, of which each may be too small.
 */
export function blameNodes(tree: CallTree, { factor, minAdded, failing, exempt }: BlameOptions): BlamedTree {
  const { parents, functions, totals } = tree;
  const count = parents.length;
  const isFailing = new Set(failing);
  const added = new Float64Array(count);
  const own = new Float64Array(count);
  const isSignificant = new Uint8Array(count);
  /** What culprits below a node added, and the part of it that recursive calls of the node's function did. */
  const explained = new Float64Array(count);
  const recursive = new Float64Array(count);
  for (let node = count - 1; node > 0; node--) {
    const seen = totals.candidate[node] as number;
    const expected = factor * (totals.baseline[node] as number);
    const more = seen - expected;
    added[node] = more;
    const noise = Math.sqrt(Math.max(0, seen + factor * expected) + (WINDOW_NOISE * expected) ** 2);
    if (more > SIGNIFICANT * noise && more > minAdded) isSignificant[node] = 1;
    const id = functions[node] as number;
    const mayBlame = more > 0 && (isSignificant[node] === 1 || isFailing.has(id)) && exempt?.has(id) !== true;
    const below = explained[node] as number;
    const inner = recursive[node] as number;
    const isCulprit = mayBlame && more - (below - inner) >= OWN_PART * more;
    if (isCulprit) own[node] = more - below;
    const parent = parents[node] as number;
    explained[parent] = (explained[parent] as number) + (isCulprit ? more : below);
    if (functions[parent] !== id) continue;
    recursive[parent] = (recursive[parent] as number) + (isCulprit ? more - (below - inner) : inner);
  }
  return { ...tree, added, own, isSignificant, failing: isFailing };
}

type Order = (a: number, b: number) => number;

/** The judgement of the nodes, summed by function. */
export interface FunctionSums {
  /** Added samples of each culprit, beyond those of culprits below it. */
  readonly added: ReadonlyMap<number, number>;
  /** The function that a failing function's growth comes from; itself when none of its callees explains half of it. */
  causeOf(id: number, byKey: Order): number;
  /** Functions above a culprit whose added cost is mainly its. */
  explainedBy(culprit: number, byKey: Order): readonly number[];
}

/** Sums by function, recursive calls once. */
export function sumByFunction(tree: BlamedTree): FunctionSums {
  const { functions, own } = tree;
  const added = new Map<number, number>();
  /** For each function, what each culprit below it added. */
  const below = new Map<number, Map<number, number>>();
  for (let node = functions.length - 1; node > 0; node--) {
    const share = own[node] as number;
    if (share === 0) continue;
    const culprit = functions[node] as number;
    add(added, culprit, share);
    for (const caller of callersOf(tree, node)) {
      const sums = below.get(caller) ?? new Map<number, number>();
      below.set(caller, sums);
      add(sums, culprit, share);
    }
  }
  const total = totalAdded(tree, below);

  function mainCause(id: number, byKey: Order): number | null {
    const sums = [...(below.get(id) ?? [])];
    const explained = sums.reduce((sum, [, share]) => sum + share, 0);
    const most = total.get(id) ?? 0;
    if (most <= 0 || most - explained >= OWN_PART * most) return null;
    return sums.sort(([a, x], [b, y]) => y - x || byKey(a, b))[0]?.[0] ?? null;
  }

  function causeOf(id: number, byKey: Order): number {
    let cause = id;
    for (;;) {
      const next = mainCause(cause, byKey);
      // Functions that call each other could explain each other for ever: only a larger cause is one.
      if (next === null || (added.get(next) ?? 0) <= (added.get(cause) ?? 0)) return cause;
      cause = next;
    }
  }

  function explainedBy(culprit: number, byKey: Order): number[] {
    return [...below.keys()].filter(
      (id) => below.get(id)?.has(culprit) === true && total.has(id) && mainCause(id, byKey) === culprit,
    );
  }

  return { added, causeOf, explainedBy };
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** The other functions above a node, each once. */
function callersOf({ parents, functions }: CallTree, node: number): ReadonlySet<number> {
  const callers = new Set<number>();
  for (let at = parents[node] as number; at > 0; at = parents[at] as number) {
    callers.add(functions[at] as number);
  }
  callers.delete(functions[node] as number);
  return callers;
}

/** Added samples of failing functions, and of callers of culprits that added more than noise somewhere. */
function totalAdded(tree: BlamedTree, callers: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> {
  const { functions, parents, isSignificant, failing, added } = tree;
  const wanted = new Set(failing);
  for (const [node, id] of functions.entries()) {
    if (isSignificant[node] === 1 && callers.has(id)) wanted.add(id);
  }
  const total = new Map<number, number>();
  for (let node = functions.length - 1; node > 0; node--) {
    const id = functions[node] as number;
    if (!wanted.has(id)) continue;
    let above = parents[node] as number;
    while (above > 0 && functions[above] !== id) above = parents[above] as number;
    // An inner call of a recursive function is part of the outer one.
    if (above <= 0) add(total, id, added[node] as number);
  }
  return total;
}
