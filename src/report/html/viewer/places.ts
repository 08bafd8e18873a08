import { type Change, changeOf } from './difference.ts';
import { sideOf } from './facts.ts';
import type { Basis } from './layout.ts';
import { markBelow, type Tree } from './tree.ts';

/** How a function changed over all its places in a tree: a verdict is about these, a box about one. */
export interface AllPlaces {
  readonly count: number;
  readonly self: Change;
  readonly total: Change;
}

/** A function at all its places together. Takes time by the size of the tree: for one function at a time. */
export function allPlaces(tree: Tree, frame: number, basis: Basis): AllPlaces {
  const side = sideOf(basis);
  const isBelow = markBelow(tree, (other) => other === frame);
  const self: [before: number, seen: number] = [0, 0];
  const total: [before: number, seen: number] = [0, 0];
  let count = 0;
  for (let node = 0; node < tree.size; node++) {
    if (tree.frames[node] !== frame) continue;
    count++;
    self[0] += tree.self[side][node]!;
    self[1] += tree.self.candidate[node]!;
    // What calls itself costs but once.
    if (isBelow[node] === 1) continue;
    total[0] += tree.total[side][node]!;
    total[1] += tree.total.candidate[node]!;
  }
  return { count, self: changeOf(...self, 0), total: changeOf(...total, 0) };
}
