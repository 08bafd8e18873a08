import { FLAME_GRAPH_LIMITS, type FlameGraphLimits } from '../flame-graph/flame-graphs.ts';
import type { Report, ReportComparison, ReportFlameGraph } from '../report.ts';

/** Worst first; what does not count comes last. */
const ORDER: readonly ReportComparison['verdict'][] = ['fail', 'warn', 'inconclusive', 'pass'];

/**
 * The flame graphs of all shards that a report has room for, in the order of the comparisons: each shard has as many as fit into a
 * report of its own. Those of comparisons that failed stay longest.
 */
export function mergeFlameGraphs(
  comparisons: readonly ReportComparison[],
  shards: readonly Report[],
  limits: FlameGraphLimits = FLAME_GRAPH_LIMITS,
): { readonly graphs: ReportFlameGraph[]; readonly leftOut: number } {
  const drawn = new Map(
    shards.flatMap(({ flameGraphs }) => flameGraphs.map((graph) => [placeOf(graph), graph] as const)),
  );
  const found = comparisons.flatMap((comparison) => {
    const graph = drawn.get(placeOf(comparison));
    return graph === undefined ? [] : [{ comparison, graph }];
  });
  const kept = new Set<ReportFlameGraph>();
  let { nodes, characters } = limits;
  for (const { graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
    const length = JSON.stringify(graph).length + 1;
    if (graph.frames.length > nodes || length > characters) continue;
    nodes -= graph.frames.length;
    characters -= length;
    kept.add(graph);
  }
  const graphs = found.flatMap(({ graph }) => (kept.has(graph) ? [graph] : []));
  return { graphs, leftOut: found.length - graphs.length };
}

function placeOf({ service, profileType }: Pick<ReportFlameGraph, 'service' | 'profileType'>): string {
  return JSON.stringify([service, profileType]);
}

function rank({ verdict, counted }: ReportComparison): number {
  const place = ORDER.indexOf(verdict);
  return (place < 0 ? ORDER.length : place) + (counted ? 0 : 2 * ORDER.length);
}
