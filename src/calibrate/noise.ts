import type { ComparisonResult } from '../compare/comparison.ts';
import { MIN_BLOCKS } from '../compare/variance.ts';

/** What the engine assumes windows of the same code to differ by beyond what their blocks show: docs/verdict.md, Evidence. */
export const ASSUMED_DRIFT = 0.03;
/** Smaller functions say more about counting than about drift. */
const MIN_SAMPLES = 100;
/** Fewer comparisons, or windows that all ran at one pace, say nothing about what a different pace does. */
const MIN_COMPARISONS = 6;
const MIN_CONTENTION = 0.1;

/** How much the functions of one comparison differed beyond what their blocks explain, as a variance of ln growth. */
export interface Excess {
  readonly variance: number;
  readonly functions: number;
  /** |ln| of how differently busy the machines were in the two windows. */
  readonly contention: number;
}

/** The noise level of a service and type; null where the windows cannot tell. */
export interface Noise {
  /** Standard deviation of ln cost of a function from window to window, beyond what the blocks explain. */
  readonly drift: number | null;
  /** How much of a different pace turns into noise of single functions. */
  readonly contentionWeight: number | null;
}

/**
 * What the blocks of two windows of the same code left unexplained; null where there is nothing to measure it by: gauges,
 * too few blocks, no function of both sides that is large enough.
 */
export function excessOf({ kind, blocks, functions }: ComparisonResult, contention: number): Excess | null {
  if (kind === 'gauge' || blocks < MIN_BLOCKS) return null;
  let sum = 0;
  let weights = 0;
  let count = 0;
  for (const { estimate, samples } of functions) {
    const fewest = Math.min(samples.baseline, samples.candidate);
    if (estimate === undefined || fewest < MIN_SAMPLES) continue;
    // The drift that the estimate already assumes is what is to be measured.
    const explained = estimate.variance - 2 * ASSUMED_DRIFT ** 2;
    sum += Math.sqrt(fewest) * (estimate.theta ** 2 - explained);
    weights += Math.sqrt(fewest);
    count++;
  }
  return count === 0 ? null : { variance: sum / weights, functions: count, contention };
}

/**
 * Fits excess = 2 drift^2 + (weight contention)^2 by least squares, both terms at least 0. Negative excess is chance, and
 * counts as such: only all comparisons together are cut off at 0.
 * @param assumedWeight stands in where the pace of the windows hardly differed
 */
export function fitNoise(list: readonly Excess[], assumedWeight: number): Noise {
  if (list.length === 0) return { drift: null, contentionWeight: null };
  const points = list.map(({ variance, functions, contention }) => ({
    y: variance,
    x: contention ** 2,
    weight: functions,
  }));
  const spread = Math.max(...list.map(({ contention }) => contention));
  if (list.length < MIN_COMPARISONS || spread < MIN_CONTENTION) {
    const left = mean(points.map(({ y, x, weight }) => ({ value: y - assumedWeight ** 2 * x, weight })));
    return { drift: Math.sqrt(Math.max(0, left) / 2), contentionWeight: null };
  }
  const { intercept, slope } = positiveLine(points);
  return { drift: Math.sqrt(intercept / 2), contentionWeight: Math.sqrt(slope) };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Weighted least squares of y = intercept + slope x under both at least 0: where one would be negative, it is 0. */
function positiveLine(points: readonly Point[]): { readonly intercept: number; readonly slope: number } {
  const of = (value: (point: Point) => number) =>
    mean(points.map((point) => ({ value: value(point), weight: point.weight })));
  const x = of((point) => point.x);
  const y = of((point) => point.y);
  const xx = of((point) => point.x ** 2);
  const xy = of((point) => point.x * point.y);
  const slope = xx > x * x ? (xy - x * y) / (xx - x * x) : 0;
  if (slope <= 0) return { intercept: Math.max(0, y), slope: 0 };
  const intercept = y - slope * x;
  if (intercept >= 0) return { intercept, slope };
  return { intercept: 0, slope: Math.max(0, xy / xx) };
}

function mean(entries: readonly { readonly value: number; readonly weight: number }[]): number {
  const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
  return entries.reduce((sum, entry) => sum + entry.weight * entry.value, 0) / weight;
}
