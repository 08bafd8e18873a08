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
  /** The part of `alpha` that this run may spend, where others test the rest of the build; all of it when absent. */
  readonly alphaPart?: number;
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
  /** Whether windows too short to measure noise decide nothing, where else they warn at most. */
  readonly needsNoise?: boolean;
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

/** What a verdict does to the build: nothing, a warning at most, or what the policies say. */
export type Mode = 'observe' | 'warn' | 'enforce';

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

/** Growth that is accepted until a date, with a reason: where somebody decided so, a finding does not count. */
export interface WaiverRule {
  /** Names or globs, and the end of a file's path; null: any. A service without a function means all of its findings. */
  readonly function: string | null;
  readonly file: string | null;
  readonly service: string | null;
  /** Alias or id. */
  readonly profileType: string | null;
  /**
   * The most that is accepted. `growth` is a fraction: 0.4 is +40 %. The others are added cost: CPU seconds a second of all replicas
   * together, plain bytes, or plain numbers of what else is measured; a minute is what a leak gains.
   */
  readonly allow: {
    readonly amount: number;
    readonly unit:
      | 'growth'
      | 'cores'
      | 'bytes'
      | 'bytes-per-second'
      | 'bytes-per-minute'
      | 'count'
      | 'count-per-second'
      | 'count-per-minute';
  };
  readonly reason: string;
  readonly owner: string;
  /** Its last day, as in 2026-12-31. */
  readonly expires: string;
  /** First millisecond after that day in UTC. */
  readonly untilMs: number;
  /** `path:line:column` of the waiver, for messages. */
  readonly origin: string;
}

/** What a person says of some functions; the first rule that matches a function decides about it. */
export interface LimitRule {
  /** A name or a glob; null: any service. */
  readonly service: string | null;
  /** An alias, an id or a glob; null: any type. */
  readonly profileType: string | null;
  /** Which functions; null: all of them, and the service as a whole. */
  readonly target: {
    readonly kind: 'function' | 'package';
    /** A name or a glob. */
    readonly name: string;
    /** End of the file's path, for functions only. */
    readonly file?: string;
  } | null;
  /** Fractions; null: as without the rule. */
  readonly failOnGrowth: number | null;
  readonly warnOnGrowth: number | null;
  /** A function fails, warns at most, or is shown and not judged. */
  readonly severity: 'fail' | 'warn' | 'ignore';
  /** Who cares for it, such as `@vision`; empty when nobody is named. */
  readonly owner: string;
  /** `path:line:column` of the rule, for messages. */
  readonly origin: string;
}
