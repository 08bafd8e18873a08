import { DISTANT_MS } from '../compare/drift.ts';
import { type JudgeCase, type JudgedBuild, judgeBuild } from '../judge/judge.ts';
import type { Policy } from '../judge/policy.ts';
import type { Reason, Verdict } from '../judge/verdict.ts';
import { type Excess, excessOf } from './noise.ts';
import type { WindowPair } from './windows.ts';

/** The largest growth with enough evidence for a verdict, whatever the thresholds are: a threshold above it holds. */
export interface Peak {
  readonly service: string;
  readonly profileType: string;
  readonly function: string;
  /** As a fraction: 0.42 is +42 %. */
  readonly growth: number;
  readonly pair: WindowPair;
}

/** What evidence there was for two windows that run the same code to differ. */
export interface Peaks {
  /** Null when nothing could fail at any threshold. */
  readonly fail: Peak | null;
  /** The same for a warning or a failure. */
  readonly warn: Peak | null;
}

/** How one service and type of a pair of windows came out. */
export interface ComparisonOutcome {
  readonly service: string;
  readonly profileType: string;
  readonly verdict: Verdict;
  /** Why it is inconclusive; null when it is not. */
  readonly reason: Reason | null;
  /** Growth, as a fraction, that would have failed with 80 % probability; null when nothing could be detected. */
  readonly detectable: number | null;
  readonly peaks: Peaks;
  /** Null where noise cannot be measured. */
  readonly excess: Excess | null;
}

/** How a pair of windows came out as a build of all services and types. */
export interface PairOutcome extends WindowPair {
  readonly verdict: Verdict;
  readonly peaks: Peaks;
  readonly comparisons: readonly ComparisonOutcome[];
}

/**
 * Judges a pair of windows as a build, and once more with thresholds of 0: what is found then is found on evidence alone.
 * @param apartMs time between the two windows
 */
export function judgePair(
  pair: WindowPair,
  cases: readonly JudgeCase[],
  policy: Policy,
  apartMs: number,
): PairOutcome {
  const build = judgeBuild(cases, policy);
  const bare = judgeBuild(
    cases.map((one) => ({ ...one, policy: { ...(one.policy ?? policy), failOnGrowth: 0, warnOnGrowth: 0 } })),
    policy,
  );
  const isMeasure = apartMs <= DISTANT_MS && build.contention <= policy.maxContention;
  const comparisons = cases.map(({ service, profileType, result }, index): ComparisonOutcome => {
    const { verdict, detectable, reasons } = build.comparisons[index] as JudgedBuild['comparisons'][number];
    return {
      service,
      profileType,
      verdict: verdict === 'not-applicable' ? 'not-evaluated' : verdict,
      reason: verdict === 'inconclusive' ? (reasons[0] ?? null) : null,
      detectable,
      // Nothing that is found in a service that cannot be judged decides anything. Moved cost is told differently without
      // thresholds, so that both judgements count.
      peaks:
        verdict === 'inconclusive'
          ? NO_PEAKS
          : highestPeaks([peaksOf(build, index, pair), peaksOf(bare, index, pair)]),
      excess: isMeasure && result !== undefined ? excessOf(result, build.contention) : null,
    };
  });
  const peaks = highestPeaks(comparisons.map((comparison) => comparison.peaks));
  return { ...pair, verdict: build.verdict, peaks, comparisons };
}

const NO_PEAKS: Peaks = { fail: null, warn: null };

function peaksOf(build: JudgedBuild, index: number, pair: WindowPair): Peaks {
  const comparison = build.comparisons[index] as JudgedBuild['comparisons'][number];
  const { service, profileType } = comparison.case;
  let peaks = NO_PEAKS;
  for (const { key, judged, estimate } of comparison.functions) {
    if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn') continue;
    // A leak is found by its slope: no threshold of growth changes that.
    if (judged.class === 'leaks' || estimate === undefined) continue;
    const growth = (judged.growth ?? Math.exp(estimate.theta)) - 1;
    const peak = { service, profileType, function: key.name, growth, pair };
    peaks = highestPeaks([peaks, { fail: judged.verdict === 'fail' ? peak : null, warn: peak }]);
  }
  return peaks;
}

/** The highest of each kind; of equal ones the first. */
export function highestPeaks(all: readonly Peaks[]): Peaks {
  const highest = (kind: keyof Peaks) =>
    all.reduce<Peak | null>((best, { [kind]: peak }) => {
      if (peak === null) return best;
      return best === null || peak.growth > best.growth ? peak : best;
    }, null);
  return { fail: highest('fail'), warn: highest('warn') };
}
