/** A straight line through points some of which may be far off. */

/** Slope per unit of time with its confidence interval. */
export interface SenSlope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a two-sided 95 % interval. */
const TWO_SIDED_95 = 1.96;

/** Median; the mean of the middle two for an even number. NaN for nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/**
 * The median of the slopes between all pairs of points, with Sen's 95 % interval (nonparametric, no ties correction).
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968).
 * @param times strictly ascending, at least two
 * @param values parallel to `times`
 */
export function theilSen(times: readonly number[], values: readonly number[]): SenSlope {
  const slopes: number[] = [];
  for (let i = 0; i < times.length; i++) {
    for (let j = i + 1; j < times.length; j++) {
      const rise = (values[j] as number) - (values[i] as number);
      slopes.push(rise / ((times[j] as number) - (times[i] as number)));
    }
  }
  slopes.sort((a, b) => a - b);
  const n = times.length;
  const pairs = slopes.length;
  const width = TWO_SIDED_95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const low = Math.max(0, Math.floor((pairs - width) / 2));
  const high = Math.min(pairs - 1, Math.ceil((pairs + width) / 2));
  return { slope: median(slopes), low: slopes[low] as number, high: slopes[high] as number };
}

/** Robust standard deviation about the line of this slope: 1.4826 times the median absolute deviation. */
export function scatterAbout(slope: number, times: readonly number[], values: readonly number[]): number {
  const offsets = values.map((value, index) => value - slope * (times[index] as number));
  const level = median(offsets);
  return 1.4826 * median(offsets.map((offset) => Math.abs(offset - level)));
}
