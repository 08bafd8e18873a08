/**
 * When something counts as a regression. Shares are fractions; growth is a fraction, too: 0.1 is +10 %.
 * A person sets the first group, the rest are measured constants of the rule (docs/verdict.md).
 */
export interface Policy {
  readonly failOnGrowth: number;
  readonly warnOnGrowth: number;
  /** Functions below this share of their service, on both sides, are not tested. */
  readonly minShare: number;

  /** Probability of one false FAIL in a whole build, all its tests together. */
  readonly alpha: number;
  /** Probability of a false WARN per function. */
  readonly warnProbability: number;
  /** Added cost that matters, as a fraction of the service. */
  readonly minAddedShare: number;
  readonly minSamples: number;
  readonly maxTests: number;
  /** Samples a side needs before anything is concluded. */
  readonly minTotalSamples: number;
  /** How much of the difference between the two machines' business turns into noise of single functions. */
  readonly contentionWeight: number;
  /** ln of the factor beyond which two windows are not comparable at all. */
  readonly maxContention: number;
  /** A gauge that rose by less is no finding. */
  readonly minLevelBytes: number;
  readonly minLevelCount: number;
}

/** The defaults; the measured ones come from simulation and from recordings of unchanged code. */
export const DEFAULT_POLICY: Policy = {
  failOnGrowth: 0.1,
  warnOnGrowth: 0.05,
  minShare: 0.005,
  alpha: 0.05,
  warnProbability: 0.01,
  minAddedShare: 0.002,
  minSamples: 100,
  maxTests: 50,
  minTotalSamples: 2000,
  contentionWeight: 0.35,
  maxContention: Math.log(2),
  minLevelBytes: 4 * 1024 * 1024,
  minLevelCount: 100,
};
