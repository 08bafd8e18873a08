/** Does a series rise? A test that asks only for the order of its values. */

/** Counts of orders stay exact in a double up to 18! < 2^53. */
const LONGEST_EXACT = 18;

/**
 * One-sided p value of Mann and Kendall's test: how often a series of the same values in random order would rise at
 * least as clearly. Exact, ties included, up to 18 values (the orders are counted, not drawn); beyond, the normal
 * approximation with continuity correction and the variance for ties.
 * Source: M. G. Kendall, Rank Correlation Methods, 1975, chapters 1, 4 and 5.
 */
export function mannKendall(values: readonly number[]): number {
  let statistic = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      statistic += Math.sign((values[j] as number) - (values[i] as number));
    }
  }
  const ties = Map.groupBy(values, (value) => value);
  const sizes = Array.from(ties.values(), (group) => group.length);
  return values.length <= LONGEST_EXACT
    ? exactTail(statistic, values.length, sizes)
    : normalTail(statistic, values.length, sizes);
}

/**
 * Orders of a multiset by number of inversions have the generating function [n]! / ([t1]! [t2]! ...) with
 * [m]! = product of (1 + q + ... + q^(i-1)); S is the number of untied pairs less two for every inversion.
 */
function exactTail(statistic: number, n: number, sizes: readonly number[]): number {
  let counts = [1];
  for (let i = 2; i <= n; i++) counts = timesRun(counts, i);
  for (const size of sizes) for (let i = 2; i <= size; i++) counts = dividedByRun(counts, i);
  const untied = counts.length - 1;
  const inversions = (untied - statistic) / 2;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0) / all;
}

/** Polynomial times 1 + q + ... + q^(length-1). */
function timesRun(counts: readonly number[], length: number): number[] {
  const product = new Array<number>(counts.length + length - 1).fill(0);
  for (const [index, count] of counts.entries()) {
    for (let i = 0; i < length; i++) product[index + i] = (product[index + i] as number) + count;
  }
  return product;
}

/** The inverse of `timesRun`: long division, without remainder here. */
function dividedByRun(counts: readonly number[], length: number): number[] {
  const quotient = new Array<number>(counts.length - length + 1).fill(0);
  let run = 0;
  for (let i = 0; i < quotient.length; i++) {
    const value = (counts[i] as number) - run;
    quotient[i] = value;
    run += value - (i >= length - 1 ? (quotient[i - length + 1] as number) : 0);
  }
  return quotient;
}

function normalTail(statistic: number, n: number, sizes: readonly number[]): number {
  const term = (m: number) => m * (m - 1) * (2 * m + 5);
  const variance = (term(n) - sizes.reduce((sum, size) => sum + term(size), 0)) / 18;
  if (variance === 0) return 1;
  return upperNormalTail((statistic - 1) / Math.sqrt(variance));
}

/** P(Z >= z), absolute error below 7.5e-8. Source: Abramowitz and Stegun, 26.2.17. */
function upperNormalTail(z: number): number {
  if (z < 0) return 1 - upperNormalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
