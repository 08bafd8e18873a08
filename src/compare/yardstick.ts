import type { Sides } from './comparison.ts';
import type { EntrySubtrees } from './entry-subtrees.ts';
import {
  groupNodes,
  type SizeFactor,
  type SizeFactors,
  sizeFactorWithout,
  weighNodes,
} from './size-factors.ts';
import { type BlockInfluence, prepareInfluence } from './variance.ts';

/**
 * A set of nodes that functions are measured by: an entry subtree, or the whole service. Everything a function's
 * expected cost needs from it is prepared once.
 */
export interface Yardstick {
  readonly factors: SizeFactors;
  readonly influence: Sides<BlockInfluence> | null;
  /** Samples of its control nodes. */
  readonly controls: Sides;
}

/** Both sides of all nodes, in samples. */
export interface NodeCounts {
  /** What is compared: the baseline holds its earlier windows, too. */
  readonly counts: Sides<Float64Array>;
  /** The two windows alone: what their blocks add up to. */
  readonly windows: Sides<Float64Array>;
  readonly blocks: Sides<readonly Float64Array[]>;
  readonly isControl: Uint8Array;
}

/** Yardsticks of a service: index 0 is the service as a whole, the others are its entry subtrees. */
export function prepareYardsticks(
  { counts, windows, blocks, isControl }: NodeCounts,
  subtrees: EntrySubtrees,
  useBlocks: boolean,
): readonly Yardstick[] {
  const weighed = weighNodes(counts, isControl);
  return controlsBySubtree(isControl, subtrees).map((controls) => {
    const factors = groupNodes(weighed, controls);
    return {
      factors,
      influence: useBlocks
        ? {
            baseline: prepareInfluence(blocks.baseline, windows.baseline, factors),
            candidate: prepareInfluence(blocks.candidate, windows.candidate, factors),
          }
        : null,
      controls: {
        baseline: sumAt(counts.baseline, controls),
        candidate: sumAt(counts.candidate, controls),
      },
    };
  });
}

/** Nodes that may serve as controls, ascending: of the whole service, then of each entry subtree. */
function controlsBySubtree(
  isControl: Uint8Array,
  { subtreeOf, entries }: EntrySubtrees,
): readonly Int32Array[] {
  const lists = entries.map((): number[] => []);
  for (let node = 0; node < isControl.length; node++) {
    if (isControl[node] !== 1) continue;
    lists[0]?.push(node);
    const subtree = subtreeOf[node] as number;
    if (subtree > 0) lists[subtree]?.push(node);
  }
  return lists.map((list) => Int32Array.from(list));
}

/** One part of a function: its nodes in one subtree, and what they are measured by. */
export interface Part {
  readonly own: Int32Array;
  readonly before: number;
  readonly after: number;
  readonly yardstick: Yardstick;
  /** Whether the whole service had to serve, because the subtree holds too little beside the function. */
  readonly isWhole: boolean;
  /** Whether nothing follows the same load: alone in its subtree beside others, or most of all there is. */
  readonly isWeak: boolean;
  readonly factor: SizeFactor;
  /** Samples behind the factor, the function's own left out. */
  readonly controls: Sides;
}

/** Half a sample on the seen side and a quarter on the expected one keep logarithms finite. */
export const SEEN_OFFSET = 0.5;
const EXPECTED_OFFSET = 0.25;

/** What a part's samples of the baseline would be in the candidate. */
export function expectedOf({ before, factor }: Part): number {
  return (before + EXPECTED_OFFSET) * Math.exp(factor.log);
}

/** A yardstick must hold this much beside the function: of the service, in samples, and of the part itself. */
const MIN_SHARE = 0.02;
const MIN_SAMPLES = 400;
const MIN_OF_PART = 0.5;

/** Cuts a function's nodes by subtree and finds what each part is measured by. */
export function partsOf(
  own: Int32Array,
  nodes: NodeCounts,
  { subtreeOf }: EntrySubtrees,
  yardsticks: readonly Yardstick[],
): readonly Part[] {
  const whole = yardsticks[0] as Yardstick;
  const total = whole.controls.baseline + whole.controls.candidate;
  const bySubtree = new Map<number, number[]>();
  for (const node of own) {
    const subtree = subtreeOf[node] as number;
    const list = bySubtree.get(subtree);
    if (list === undefined) bySubtree.set(subtree, [node]);
    else list.push(node);
  }
  return [...bySubtree].map(([subtree, list]) => {
    const part = Int32Array.from(list);
    const before = sumAt(nodes.counts.baseline, part);
    const after = sumAt(nodes.counts.candidate, part);
    const enough = (controls: Sides) => {
      const others = controls.baseline + controls.candidate;
      return others >= MIN_SHARE * total && others >= MIN_SAMPLES && others >= MIN_OF_PART * (before + after);
    };
    const inSubtree = controlsWithout(yardsticks[subtree] as Yardstick, part, nodes);
    const isWhole = subtree === 0 || !enough(inSubtree);
    const controls = isWhole ? controlsWithout(whole, own, nodes) : inSubtree;
    const yardstick = isWhole ? whole : (yardsticks[subtree] as Yardstick);
    return {
      own: part,
      before,
      after,
      yardstick,
      isWhole,
      isWeak: isWhole && (yardsticks.length > 1 || !enough(controls)),
      factor: sizeFactorWithout(yardstick.factors, isWhole ? own : part),
      controls,
    };
  });
}

function controlsWithout({ factors, controls }: Yardstick, left: Int32Array, { counts }: NodeCounts): Sides {
  let { baseline, candidate } = controls;
  for (const node of left) {
    if ((factors.nodeWeights[node] as number) === 0) continue;
    baseline -= counts.baseline[node] as number;
    candidate -= counts.candidate[node] as number;
  }
  return { baseline, candidate };
}

/** Sum of the values at some nodes. */
export function sumAt(values: Float64Array, nodes: Int32Array): number {
  let total = 0;
  for (const node of nodes) total += values[node] as number;
  return total;
}
