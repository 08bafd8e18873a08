import { DEFAULT_POLICY, type Policy } from '../judge/policy.ts';
import { percent } from './fields.ts';
import type { ThresholdName } from './threshold-names.ts';
import { UsageError } from './usage-error.ts';

/** The limits of growth that a person can set, for all services or for some. */
export const thresholdFields = {
  'fail-on-growth': percent('a function fails when its cost grew by more')
    .refine((growth) => growth > 0, { error: 'expected a growth above 0%' })
    .optional(),
  'warn-on-growth': percent('a function is pointed out when its cost grew by more').optional(),
  'min-share': percent('functions below this share of their service are not tested')
    .refine((share) => share <= 1, { error: 'expected a share of at most 100%' })
    .optional(),
} satisfies Record<ThresholdName, unknown>;

/** Limits as they were given, as fractions. */
export type Thresholds = {
  readonly [name in ThresholdName]?: number | undefined;
};

/**
 * The policy of these limits.
 * @param place where the limit of a warning stands, for the message
 * @throws UsageError where a warning would come after a failure
 */
export function resolvePolicy(given: Thresholds, place: string): Policy {
  const failOnGrowth = given['fail-on-growth'] ?? DEFAULT_POLICY.failOnGrowth;
  const warnOnGrowth = given['warn-on-growth'] ?? Math.min(DEFAULT_POLICY.warnOnGrowth, failOnGrowth);
  if (warnOnGrowth > failOnGrowth) {
    throw new UsageError(
      'warn-on-growth is above fail-on-growth',
      `${place}: ${inPercent(warnOnGrowth)} against ${inPercent(failOnGrowth)}`,
      'a warning comes before a failure: lower warn-on-growth or raise fail-on-growth',
    );
  }
  return {
    ...DEFAULT_POLICY,
    failOnGrowth,
    warnOnGrowth,
    minShare: given['min-share'] ?? DEFAULT_POLICY.minShare,
  };
}

/** A fraction as settings write it: `7%`, though 0.07 * 100 is 7.000000000000001. */
export function inPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(9))}%`;
}
