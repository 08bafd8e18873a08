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
  /** A function without a baseline fails when it surely costs more than this fraction of the service, net of what is gone. */
  readonly minNewShare: number;
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
  minNewShare: 0.01,
  minSamples: 100,
  maxTests: 50,
  minTotalSamples: 2000,
  contentionWeight: 0.35,
  maxContention: Math.log(2),
  minLevelBytes: 4 * 1024 * 1024,
  minLevelCount: 100,
};

/**
 * What a person knows about the load of the two windows. `fixed`: the same requests a second on both sides.
 * `requests`: how many each side answered; a positive whole number each.
 */
export type Load =
  | { readonly kind: 'auto' }
  | { readonly kind: 'fixed' }
  | {
      readonly kind: 'requests';
      readonly baseline: number;
      readonly candidate: number;
      /** Whether the service set the pace of the test, so that a slower one got fewer requests a second. */
      readonly closedModel: boolean;
      /** What was counted; requests when absent. */
      readonly counted?: 'requests' | 'iterations';
    };

/** An absolute limit on what something may cost, whatever the baseline cost. */
export interface BudgetRule {
  readonly target: {
    readonly kind: 'function' | 'package' | 'service';
    /** A name or a glob. */
    readonly name: string;
    /** End of the file's path, for functions only. */
    readonly file?: string;
  };
  readonly cost: 'self' | 'total';
  /**
   * `share` is a fraction of the service, `cores` CPU seconds a second of all replicas together, `bytes` and
   * `bytes-per-second` are plain bytes.
   */
  readonly limit: {
    readonly amount: number;
    readonly unit: 'share' | 'cores' | 'bytes' | 'bytes-per-second';
  };
  /** Names or globs; empty: all. */
  readonly services: readonly string[];
  /** Aliases or ids; empty: those the unit fits. */
  readonly profileTypes: readonly string[];
  readonly onExceed: 'fail' | 'warn';
  /** `path:line:column` of the rule, for messages. */
  readonly origin: string;
}
