import type { ComparisonResult } from '../../compare/comparison.ts';
import { type CostTree, costTreeOf, LARGEST_NODES } from '../../compare/cost-tree.ts';
import { countFolded, foldSmall } from '../../compare/fold-tree.ts';
import type { ReportFlameGraph } from '../report.ts';
import { clipName } from './clip-name.ts';
import { inNameOrder } from './name-order.ts';

/** What a page and a report file may hold. */
export interface FlameGraphLimits {
  /** Nodes of all graphs together. */
  readonly nodes: number;
  /** UTF-16 units of all graphs together as JSON. */
  readonly characters: number;
}

/** One comparison, as far as its flame graph is concerned. */
export interface FlameGraphSource {
  readonly service: string;
  readonly profileType: string;
  readonly result: Pick<ComparisonResult, 'kind' | 'stacks' | 'samples' | 'total'>;
}

/** A page with more would no longer open at once. */
export const FLAME_GRAPH_LIMITS: FlameGraphLimits = { nodes: LARGEST_NODES, characters: 900_000 };

/** Costs are told to a millionth of the service. */
const STEPS = 1e6;
/** Each try has room for this part of the nodes of the one before. */
const SHRINK = 0.7;

/**
 * The call trees of all comparisons. Where they are too large together, the smallest nodes are folded into one for each
 * caller: in every graph those below the same part of their service.
 */
export function buildFlameGraphs(
  sources: readonly FlameGraphSource[],
  limits: FlameGraphLimits = FLAME_GRAPH_LIMITS,
): ReportFlameGraph[] {
  const trees = sources.map(({ result }) => costTreeOf(result.stacks));
  const shares = sortedShares(trees);
  for (let nodes = limits.nodes; nodes >= 1; nodes = Math.floor(nodes * SHRINK)) {
    // What a node must exceed, so that about as many do.
    const threshold = shares[shares.length - nodes - 1] ?? 0;
    // Folding itself adds nodes, so fewer may have to stay.
    if (trees.reduce((sum, tree) => sum + countFolded(tree, threshold), 0) > limits.nodes) continue;
    const graphs = trees.map((tree, index) => toGraph(sources[index] as FlameGraphSource, tree, threshold));
    if (JSON.stringify(graphs).length <= limits.characters) return graphs;
  }
  return [];
}

/** The parts of their services that the largest nodes hold, smallest first. */
function sortedShares(trees: readonly CostTree[]): Float64Array {
  const open = trees.flatMap(({ shares, isOpen }) => [...shares.filter((_, node) => isOpen[node] === 1)]);
  return new Float64Array(open).sort();
}

function toGraph(
  { service, profileType, result }: FlameGraphSource,
  tree: CostTree,
  threshold: number,
): ReportFlameGraph {
  const { functions } = result.stacks.table;
  const { nodes: kept, folded } = foldSmall(tree, threshold);
  const nodes = inNameOrder(kept, functions);
  const quantum = quantumOf(result);
  const names = new Map<number, number>();
  const frames = nodes.map(({ frame }) => {
    if (frame < 0) return -1;
    const known = names.get(frame);
    if (known !== undefined) return known;
    names.set(frame, names.size);
    return names.size - 1;
  });
  const costs = (side: 'baseline' | 'expected' | 'candidate') =>
    nodes.map((node) => inQuanta(node[side], quantum));
  return {
    service,
    profileType,
    quantum,
    functions: Array.from(names.keys(), (id) => {
      const { name = '', file = '' } = functions[id] ?? {};
      return { name: clipName(name), file: clipName(file) };
    }),
    parents: nodes.map(({ parent }) => parent),
    frames,
    baseline: costs('baseline'),
    expected: costs('expected'),
    candidate: costs('candidate'),
    folded,
  };
}

/** A sample, where there are samples and not too many of them: whole numbers are short. */
function quantumOf({ kind, samples, total }: FlameGraphSource['result']): number {
  const largest = Math.max(total.baseline, total.candidate);
  const sample = kind !== 'gauge' && samples.candidate > 0 ? total.candidate / samples.candidate : 0;
  const quantum = Math.max(sample, largest / STEPS);
  return Number.isFinite(quantum) && quantum > 0 ? quantum : 1;
}

/** What is left of a negative cost, which only a broken profile has, is none. */
function inQuanta(cost: number, quantum: number): number {
  const value = Math.round((cost / quantum) * 10) / 10;
  return Number.isFinite(value) ? Math.max(0, value) : 0;
}
