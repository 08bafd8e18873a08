import type { Peak, Peaks } from './outcome.ts';

/** Growth from which something is found, as fractions. */
export interface Thresholds {
  readonly failOnGrowth: number;
  readonly warnOnGrowth: number;
}

/** The thresholds that would have held a target rate of false alarms. */
export interface ChosenThresholds extends Thresholds {
  /** The build that decides `fail-on-growth`; null when the threshold in use holds the target. */
  readonly failRaisedBy: Peak | null;
  readonly warnRaisedBy: Peak | null;
  /** Whether warnings would need a threshold above `failOnGrowth`, which they cannot have. */
  readonly isWarnCapped: boolean;
}

/** A warning asks for a look and changes no colour: it may come ten times as often as a failure. */
export const WARN_FACTOR = 10;

/**
 * The smallest thresholds, in whole per cent and never below those in use, that would have held the target. Pairs that
 * share a window tell the same story more than once, so that only as many builds may stay above as the target allows of
 * the independent ones: of fewer than 100, at 1 %, none.
 * @param disjoint pairs of windows that share none
 * @param target rate of builds that may fail falsely; ten times as many may warn
 */
export function chooseThresholds(
  builds: readonly Peaks[],
  disjoint: number,
  target: number,
  current: Thresholds,
): ChosenThresholds {
  const failPeak = peakToHold(
    builds.map(({ fail }) => fail),
    target * disjoint,
  );
  const warnPeak = peakToHold(
    builds.map(({ warn }) => warn),
    Math.min(1, WARN_FACTOR * target) * disjoint,
  );
  const failOnGrowth = Math.max(current.failOnGrowth, above(failPeak));
  const wanted = Math.max(current.warnOnGrowth, above(warnPeak));
  const warnOnGrowth = Math.min(wanted, failOnGrowth);
  return {
    failOnGrowth,
    warnOnGrowth,
    failRaisedBy: failOnGrowth > current.failOnGrowth ? failPeak : null,
    warnRaisedBy: warnOnGrowth > current.warnOnGrowth ? warnPeak : null,
    isWarnCapped: wanted > failOnGrowth,
  };
}

/** The largest peak that must not be found when the `allowed` largest may. */
function peakToHold(peaks: readonly (Peak | null)[], allowed: number): Peak | null {
  const found = peaks.filter((peak) => peak !== null).sort((a, b) => b.growth - a.growth);
  // 0.07 * 100 is 7.000000000000001, and 0.29 * 100 is 28.999999999999996.
  return found[Math.floor(allowed + 1e-9)] ?? null;
}

/** The first whole per cent that a growth does not reach. */
function above(peak: Peak | null): number {
  return peak === null ? 0 : (Math.floor(100 * peak.growth + 1e-9) + 1) / 100;
}
