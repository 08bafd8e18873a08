import { markBelow, SIDES, type Side, type Tree } from './tree.ts';

/** Search by a piece of text: never a regular expression, whose time a person cannot bound. */

/** What a search found in a tree. */
export interface Matches {
  /** 1 for each function that matches, by its index. */
  readonly functions: Uint8Array;
  /** How many functions match. */
  readonly count: number;
  /** Nodes of these functions, largest first. */
  readonly nodes: readonly number[];
  /** Cost of the matched functions with all they call as a fraction of the whole; each stack is counted once. */
  readonly share: Readonly<Record<Side, number>>;
}

/** Finds `text`, without regard to case, in the keys of the functions (lower case). */
export function search(tree: Tree, keys: readonly string[], text: string): Matches {
  const wanted = text.trim().toLowerCase();
  const functions = Uint8Array.from(keys, (key) => (wanted !== '' && key.includes(wanted) ? 1 : 0));
  const isMatch = (frame: number): boolean => frame >= 0 && functions[frame] === 1;
  const isBelow = markBelow(tree, isMatch);
  const sums: Record<Side, number> = { baseline: 0, expected: 0, candidate: 0 };
  const nodes: number[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (!isMatch(tree.frames[node]!)) continue;
    nodes.push(node);
    if (isBelow[node] === 1) continue;
    for (const side of SIDES) sums[side] += tree.total[side][node]!;
  }
  const weight = (node: number) => Math.max(tree.total.expected[node]!, tree.total.candidate[node]!);
  nodes.sort((a, b) => weight(b) - weight(a) || a - b);
  const share = (side: Side) => (tree.total[side][0]! > 0 ? sums[side] / tree.total[side][0]! : 0);
  return {
    functions,
    count: functions.reduce((sum, match) => sum + match, 0),
    nodes,
    share: { baseline: share('baseline'), expected: share('expected'), candidate: share('candidate') },
  };
}
