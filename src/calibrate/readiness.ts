import { kindOf } from '../profile/profile-type.ts';
import type { PairOutcome } from './outcome.ts';
import { disjointPairs } from './windows.ts';

/** So many pairs of windows of the same code have to be seen before `enforce` is suggested. */
export const PAIRS_TO_ENFORCE = 20;

/** What calibration says of one service in `mode: enforce`. */
export interface Readiness {
  readonly service: string;
  /** Pairs that were judged and share no window: only those count as evidence. */
  readonly seen: number;
  /** Of all pairs, those in which the service failed by growth or by a leak, with the thresholds in use. */
  readonly failed: number;
  /**
   * Upper end of the rate of false alarms, with 95 % confidence: 3 / seen without a failure (the rule of three, Hanley and
   * Lippman-Hand, JAMA 1983). Null with a failure, and where nothing was seen.
   */
  readonly bound: number | null;
}

/** Whether a service has shown what is asked of it. */
export function isReady({ seen, failed }: Readiness): boolean {
  return seen >= PAIRS_TO_ENFORCE && failed === 0;
}

/** For each service, by name, what pairs of windows of the same code show. */
export function readinessOf(pairs: readonly PairOutcome[]): readonly Readiness[] {
  const services = new Set(pairs.flatMap(({ comparisons }) => comparisons.map(({ service }) => service)));
  return [...services].sort().map((service) => {
    const judged = pairs.filter((pair) => isJudged(pair, service));
    const failed = pairs.filter(({ comparisons }) =>
      comparisons.some((one) => one.service === service && one.verdict === 'fail'),
    ).length;
    const seen = disjointPairs(judged);
    return { service, seen, failed, bound: failed > 0 || seen === 0 ? null : Math.min(1, 3 / seen) };
  });
}

/** Whether something of the service could have failed: what is inconclusive, and memory that is in use, says nothing of growth. */
function isJudged({ comparisons }: PairOutcome, service: string): boolean {
  const own = comparisons.filter((one) => one.service === service);
  const able = own.filter(({ profileType }) => kindOf(profileType) !== 'gauge');
  return (able.length > 0 ? able : own).some(
    ({ verdict }) => verdict === 'pass' || verdict === 'warn' || verdict === 'fail',
  );
}
