import type { Box } from './layout.ts';
import { createTree, markBelow, SIDES, type Side, type Tree } from './tree.ts';

/**
 * Callers and callees of one function, each merged into one tree whose root is the function. Recursion is counted once:
 * only outermost calls of the function are followed.
 */
export interface Sandwich {
  readonly callers: Tree;
  readonly callees: Tree;
  /** Places in the call tree where the function stands, those below itself not counted. */
  readonly places: number;
}

/** A tree under construction. */
interface Growing {
  readonly parents: number[];
  readonly frames: number[];
  readonly self: Record<Side, number[]>;
  /** Callee of a node by its function. */
  readonly index: Map<number, number>[];
}

function startTree(frame: number): Growing {
  return {
    parents: [-1],
    frames: [frame],
    self: { baseline: [0], expected: [0], candidate: [0] },
    index: [new Map()],
  };
}

/** The callee of `parent` with this function, made when it is new. */
function descend(tree: Growing, parent: number, frame: number): number {
  const known = tree.index[parent]!.get(frame);
  if (known !== undefined) return known;
  const node = tree.parents.length;
  tree.parents.push(parent);
  tree.frames.push(frame);
  for (const side of SIDES) tree.self[side].push(0);
  tree.index.push(new Map());
  tree.index[parent]!.set(frame, node);
  return node;
}

/** Merges everything above and below the outermost calls of a function. */
export function sandwichOf(tree: Tree, frame: number): Sandwich {
  const isBelow = markBelow(tree, (other) => other === frame);
  const callers = startTree(frame);
  const callees = startTree(frame);
  /** Node of `callees` for each node of the tree below an outermost call, -1 elsewhere. */
  const place = new Int32Array(tree.size).fill(-1);
  let places = 0;
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parents[node]!;
    if (tree.frames[node] === frame && isBelow[node] === 0) {
      place[node] = 0;
      places++;
      addCallers(callers, tree, node);
    } else if (parent >= 0 && place[parent]! >= 0) {
      place[node] = descend(callees, place[parent]!, tree.frames[node]!);
    }
    if (place[node]! < 0) continue;
    for (const side of SIDES) callees.self[side][place[node]!]! += tree.self[side][node]!;
  }
  return { callers: createTree(callers), callees: createTree(callees), places };
}

/** Callers followed upwards: many functions at the end of very long stacks would take time by the square. */
const MOST_CALLERS = 300;

/** One path to the root; its whole cost comes to lie on the outermost caller. The root of the program is no caller. */
function addCallers(callers: Growing, tree: Tree, node: number): void {
  let at = 0;
  let above = tree.parents[node]!;
  for (let level = 0; above > 0 && level < MOST_CALLERS; level++) {
    at = descend(callers, at, tree.frames[above]!);
    above = tree.parents[above]!;
  }
  for (const side of SIDES) callers.self[side][at]! += tree.total[side][node]!;
}

/** Puts the boxes of the callers upside down on top of those of the callees; the function itself stands between them. */
export function stackSandwich(callers: readonly Box[], callees: readonly Box[]): Box[] {
  const middle = callers.reduce((deepest, { row }) => Math.max(deepest, row), 0);
  const above = callers
    .filter(({ row }) => row > 0)
    .map((box): Box => ({ ...box, part: 1, row: middle - box.row }));
  const below = callees.map((box): Box => ({ ...box, row: middle + box.row }));
  return [...above, ...below].sort((a, b) => a.row - b.row || a.x - b.x);
}
