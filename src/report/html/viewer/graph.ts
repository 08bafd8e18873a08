import type { ViewerData, ViewerGraph, ViewerRemark } from '../viewer-data.ts';
import { createTree, type Tree } from './tree.ts';

/** One flame graph as the page works with it. */

/** A function of a graph. */
export interface GraphFunction {
  readonly name: string;
  /** Empty when it is not known. */
  readonly file: string;
  /** What the verdict says of it. */
  readonly remark: ViewerRemark | undefined;
}

/** A flame graph, unpacked. */
export interface Graph {
  readonly source: ViewerGraph;
  readonly functions: readonly GraphFunction[];
  /** Name and file of each function in lower case, for the search. */
  readonly keys: readonly string[];
  readonly tree: Tree;
}

/** Unpacks one graph of the page. */
export function openGraph(data: ViewerData, source: ViewerGraph): Graph {
  const remarks = new Map(source.remarks.map((remark) => [remark.function, remark]));
  const functions = Array.from({ length: source.functions.length / 2 }, (_, index) => ({
    name: data.strings[source.functions[2 * index]!] ?? '',
    file: data.strings[source.functions[2 * index + 1]!] ?? '',
    remark: remarks.get(index),
  }));
  return {
    source,
    functions,
    keys: functions.map(({ name, file }) => `${name}\n${file}`.toLowerCase()),
    tree: createTree({
      parents: source.callers.map((distance, node) => (distance === 0 ? -1 : node - distance)),
      frames: source.frames,
      self: source,
    }),
  };
}

/** Folded callees have no name of their own. */
const FOLDED_NAME = 'other (small callees folded)';

/** What a node is called. */
export function nodeName(graph: Graph, tree: Tree, node: number): string {
  const frame = tree.frames[node]!;
  if (frame >= 0) return graph.functions[frame]?.name ?? '';
  return tree.parents[node] === -1 ? `all of ${graph.source.service}` : FOLDED_NAME;
}

/** The function of a node, if it has one. */
export function functionOf(graph: Graph, tree: Tree, node: number): GraphFunction | undefined {
  return graph.functions[tree.frames[node] ?? -1];
}

/** The functions that a link may mean: by name, and by file where one is given. */
export function functionsNamed(graph: Graph, name: string, file: string | undefined): number[] {
  const named = graph.functions.flatMap((fn, index) => (fn.name === name ? [index] : []));
  const exact = named.filter((index) => graph.functions[index]?.file === file);
  return exact.length > 0 ? exact : named;
}

/** The place in the tree where a function changed most, or costs most where it did not change; -1 when it has none. */
export function foremostNode(tree: Tree, frames: readonly number[]): number {
  const wanted = new Set(frames);
  const { expected, candidate } = tree.total;
  let best = -1;
  let most = -1;
  for (let node = 0; node < tree.size; node++) {
    if (!wanted.has(tree.frames[node]!)) continue;
    // The difference first; the cost itself decides among places without one.
    const weight =
      Math.abs(candidate[node]! - expected[node]!) + 1e-6 * Math.max(candidate[node]!, expected[node]!);
    if (weight > most) [best, most] = [node, weight];
  }
  return best;
}
