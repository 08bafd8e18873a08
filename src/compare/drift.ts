import type { EntrySubtrees } from './entry-subtrees.ts';
import { sizeFactorWithout } from './size-factors.ts';
import {
  expectedOf,
  type NodeCounts,
  type Part,
  partsOf,
  prepareYardsticks,
  SEEN_OFFSET,
  sumAt,
  type Yardstick,
} from './yardstick.ts';

/**
 * How differently two windows of the same code behave beyond what their blocks show, each side, as sd of a log: a function by
 * itself, the same when there are no blocks to show anything, and the mix of requests where the whole service has to serve.
 */
const FUNCTION_DRIFT = 0.03;
const UNMEASURED_DRIFT = 0.05;
const MIX_DRIFT = 0.05;
/** The mix of requests where nothing else shares a function's load. */
const WEAK_DRIFT = 0.07;
/**
 * Windows of the same code further apart differ more: other neighbours, other data, another state of the machine. Same-code
 * recordings half an hour apart need this much to raise no false alarm; back to back they do not.
 */
const DISTANT_DRIFT = 0.1;
/** From this gap between two windows on they count as apart. */
export const DISTANT_MS = 10 * 60_000;

/** A function in parts; weights add up to 1. */
type WeightedParts = readonly Pick<Part & { readonly weight: number }, 'isWhole' | 'isWeak' | 'weight'>[];

/**
 * Drift without history, as variance of a log of one window. The mix of requests cancels inside an entry subtree; what had to
 * be measured by the whole service bears it.
 */
export function assumedDrift(parts: WeightedParts, fromBlocks: boolean, isDistant: boolean): number {
  const mix = parts.reduce((total, part) => total + part.weight * mixDrift(part), 0);
  return (
    (fromBlocks ? FUNCTION_DRIFT : UNMEASURED_DRIFT) ** 2 + mix ** 2 + (isDistant ? DISTANT_DRIFT : 0) ** 2
  );
}

function mixDrift({ isWhole, isWeak }: Pick<Part, 'isWhole' | 'isWeak'>): number {
  return isWeak ? WEAK_DRIFT : isWhole ? MIX_DRIFT : 0;
}

/** History shows the same replicas again and again; new ones, of the candidate, differ by this much more on each side. */
export const DEPLOYMENT_DRIFT = 0.025;
/** Windows' worth of belief in the drift that all functions show together. */
const PRIOR_WINDOWS = 6;
/** A drift below 2 % is never believed. */
const MIN_DRIFT = 0.02;
/** A function with fewer samples a window says nothing about drift. */
const MIN_SAMPLES = 100;

/** Earlier windows of the baseline and the baseline itself, as drift is measured by. */
export interface DriftInput {
  /** Samples per node of each window; at least two windows. */
  readonly windows: readonly Float64Array[];
  /** Nodes of each tested function. */
  readonly own: readonly Int32Array[];
  /**
   * Variance of a log that sampling alone gives one window, by a function's index, its samples and those of what it is
   * measured by.
   */
  readonly sampling: (index: number, samples: number, controls: number) => number;
}

/**
 * Drift measured: what windows of the same code differ by beyond sampling, every window against all of them together.
 * Few windows say little about one function, so that it is pulled towards what all functions show.
 * @returns variance of a log of one window per tested function; null where no function has the samples to show any
 */
export function measureDrift(
  input: DriftInput,
  nodes: NodeCounts,
  subtrees: EntrySubtrees,
): readonly number[] | null {
  const count = input.windows.length;
  const mean = input.windows
    .reduce((sum, window) => sum.map((value, node) => value + (window[node] as number)))
    .map((value) => value / count);
  const { seen, mix } = observe(input, mean, nodes, subtrees);
  const weights = seen.map(({ isWeak, isMissing }, index) => {
    const samples = sumAt(mean, input.own[index] as Int32Array);
    return samples >= MIN_SAMPLES && !isWeak && !isMissing ? Math.sqrt(samples) : 0;
  });
  const functions = weightedMean(
    seen.map(({ excess }) => excess),
    weights,
  );
  if (functions === null) return null;
  return seen.map(({ excess, whole, isWeak }) => {
    const common = functions + mix * whole;
    const own = isWeak ? 0 : count - 1;
    const pulled = (PRIOR_WINDOWS * common + own * Math.max(excess, 0)) / (PRIOR_WINDOWS + own);
    return Math.max(pulled, MIN_DRIFT ** 2);
  });
}

/** What the windows show of one function. */
interface Observed {
  /** Variance of its log over the windows beyond sampling; below 0 by chance. */
  excess: number;
  /** Part of it that had to be measured by the whole service. */
  whole: number;
  /** Whether nothing follows the same load: what it differs by is load, and says nothing about drift. */
  isWeak: boolean;
  /** Whether a window is without it: it came with a version, or is a job. That is no drift, and would drown that of all others. */
  isMissing: boolean;
}

/** Every window against the mean of all. */
function observe(
  { windows, own, sampling }: DriftInput,
  mean: Float64Array,
  nodes: NodeCounts,
  subtrees: EntrySubtrees,
): { readonly seen: readonly Observed[]; readonly mix: number } {
  const count = windows.length;
  const seen = own.map((): Observed => ({ excess: 0, whole: 0, isWeak: false, isMissing: false }));
  const moves = new Float64Array(subtrees.entries.length - 1);
  for (const window of windows) {
    const pair: NodeCounts = { ...nodes, counts: { baseline: mean, candidate: window } };
    const yardsticks = prepareYardsticks(pair, subtrees, false);
    addMoves(moves, yardsticks);
    for (const [index, list] of own.entries()) {
      const parts = partsOf(list, pair, subtrees, yardsticks);
      const { log, samples, controls } = deviation(parts);
      const observed = seen[index] as Observed;
      observed.excess += log ** 2 / (count - 1) - sampling(index, samples, controls) / count;
      observed.isWeak ||= parts.some((part) => part.isWeak);
      observed.isMissing ||= samples === 0;
      const whole = parts.reduce((sum, { isWhole, after }) => sum + (isWhole ? after : 0), 0);
      observed.whole += whole / Math.max(samples, 1) / count;
    }
  }
  return { seen, mix: mixVariance(moves, count) };
}

/** How far each entry subtree moved against the service in one window: squares are added up. */
function addMoves(moves: Float64Array, yardsticks: readonly Yardstick[]): void {
  const [service, ...entries] = yardsticks.map(({ factors }) => sizeFactorWithout(factors, []).log);
  for (const [index, log] of entries.entries())
    moves[index] = (moves[index] as number) + (log - (service as number)) ** 2;
}

/** The median over the entries: background work, which does not follow the load, is no mix of requests. */
function mixVariance(moves: Float64Array, windows: number): number {
  if (moves.length === 0) return 0;
  const middle = moves.toSorted()[Math.floor((moves.length - 1) / 2)] as number;
  return middle / (windows - 1);
}

/** How far one window lies from all together, for one function. */
function deviation(parts: readonly Part[]): { log: number; samples: number; controls: number } {
  const usual = parts.reduce((total, part) => total + expectedOf(part), 0);
  const samples = parts.reduce((total, part) => total + part.after, 0);
  return {
    log: Math.log((samples + SEEN_OFFSET) / usual),
    samples,
    controls: Math.min(...parts.map((part) => part.controls.candidate)),
  };
}

/** Below 0 it is chance, and none; null without any weight. */
function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  const total = values.reduce((sum, value, index) => sum + value * (weights[index] as number), 0);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return weight === 0 ? null : Math.max(0, total / weight);
}
