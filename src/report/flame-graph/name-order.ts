import type { GraphNode } from '../../compare/fold-tree.ts';
import { byFunctionKey } from '../../compare/function-order.ts';
import type { FrameKey } from '../../profile/profile.ts';

/**
 * The same tree with the callees of every node by name, folded ones last: the order must not depend on that of the
 * stacks, and a reader finds a function in the same place on every page.
 */
export function inNameOrder(nodes: readonly GraphNode[], functions: readonly FrameKey[]): GraphNode[] {
  const callees = Map.groupBy(nodes.keys(), (node) => nodes[node]?.parent ?? -1);
  const ranks = ranksOf(nodes, functions);
  const compare = (a: number, b: number): number => (ranks[a] as number) - (ranks[b] as number);
  const ordered: GraphNode[] = [];
  // The last one is taken first, so the first by name goes on last.
  const open = nodes.length === 0 ? [] : [{ node: 0, parent: -1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, parent } = next;
    const place = ordered.push({ ...(nodes[node] as GraphNode), parent }) - 1;
    const below = (callees.get(node) ?? []).sort((a, b) => compare(b, a));
    for (const callee of below) open.push({ node: callee, parent: place });
  }
  return ordered;
}

/** Where the name of each node stands among all names; folded nodes come after every name. */
function ranksOf(nodes: readonly GraphNode[], functions: readonly FrameKey[]): Int32Array {
  const named = [...new Set(nodes.map(({ frame }) => frame))].filter((frame) => frame >= 0);
  const rankOf = new Map(named.sort(byFunctionKey(functions)).map((frame, rank) => [frame, rank]));
  return Int32Array.from(nodes, ({ frame }) => rankOf.get(frame) ?? named.length);
}
