import type { Reason } from '../judge/verdict.ts';
import { kindOf } from '../profile/profile-type.ts';
import type { ComparisonOutcome } from './outcome.ts';

/** Of all comparisons that growth may fail, over all pairs: how many were inconclusive. */
export interface Unclear {
  readonly inconclusive: number;
  readonly comparisons: number;
  /** The reason that most of them gave, as one of them put it; null when there is none. */
  readonly reason: Reason | null;
}

/** Counts what was inconclusive; levels (memory in use) take no part, since growth never fails them. */
export function unclearOf(outcomes: readonly ComparisonOutcome[]): Unclear {
  const able = outcomes.filter(({ profileType }) => kindOf(profileType) !== 'gauge');
  const inconclusive = able.filter(({ verdict }) => verdict === 'inconclusive');
  const reasons = inconclusive.flatMap(({ reason }) => reason ?? []);
  const groups = [...Map.groupBy(reasons, ({ code }) => code).values()];
  const [most] = groups.toSorted((a, b) => b.length - a.length);
  return { inconclusive: inconclusive.length, comparisons: able.length, reason: most?.[0] ?? null };
}

/** Whether so little could fail that the absence of alarms says nothing about thresholds. */
export function isMostlyUnclear({ inconclusive, comparisons }: Unclear): boolean {
  return 2 * inconclusive > comparisons;
}

/** Why no threshold can be chosen. */
export function whyNoThresholds({ inconclusive, comparisons, reason }: Unclear): Reason {
  const because = reason === null ? '' : `, most often for this reason: ${reason.message}`;
  return {
    code: reason?.code ?? 'FG204',
    message: `${inconclusive} of ${comparisons} comparisons were inconclusive, and what is inconclusive never fails${because}`,
    remedy: reason?.remedy || 'use longer windows, or more load',
  };
}
