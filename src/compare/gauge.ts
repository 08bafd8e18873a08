import type { Estimate } from './comparison.ts';

/** Sampled heap levels vary this many times more than independent samples would; the size is a guess. */
const LEVEL_DISPERSION = 6;
/** Keeps logarithms and variances finite near zero: half a unit of counts dispersed that much. */
const OFFSET = LEVEL_DISPERSION / 2;
const BETWEEN_WINDOWS = 0.05 ** 2;

/**
 * Compares two levels of a gauge (retained bytes, goroutines), each the mean per upload. The level of one function says
 * nothing about what another should hold, so there is no size factor; and consecutive snapshots show the same
 * objects, so there are no replicates.
 * @param before, after mean level per upload, in samples
 * @param weight what one sample stands for, in the unit
 * @param all mean level of the whole service in the baseline, in samples
 */
export function estimateLevel(before: number, after: number, weight: number, all: number): Estimate {
  const theta = Math.log((after + OFFSET) / (before + OFFSET));
  return {
    theta,
    thetaGlobal: theta,
    thetaPerLoad: theta,
    variance: LEVEL_DISPERSION * (1 / (before + OFFSET) + 1 / (after + OFFSET)) + 2 * BETWEEN_WINDOWS,
    driftVariance: 2 * BETWEEN_WINDOWS,
    seenVariance: LEVEL_DISPERSION / (after + OFFSET),
    baselineSamples: before,
    expected: before * weight,
    expectedSamples: before,
    addedShare: (after - before) / Math.max(all, 1),
  };
}
