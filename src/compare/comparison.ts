import type { FrameKey, StackTable } from '../profile/profile.ts';
import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { StackCosts } from './stack-costs.ts';

/** Both sides of something, in this order everywhere: baseline, candidate. */
export interface Sides<T = number> {
  readonly baseline: T;
  readonly candidate: T;
}

/** What one side delivered. */
export interface SideData {
  /** One array per time block, one value per stack of the table, in the unit of the profile type. */
  readonly blocks: readonly Float64Array[];
  readonly durationMs: number;
  /** Uploaded profiles in the window over all replicas, 0 when not known. Gauges are divided by it. */
  readonly uploads: number;
}

/** Everything one comparison needs: one service, one profile type, two sides, one stack table. */
export interface ComparisonData extends Sides<SideData> {
  readonly kind: ProfileTypeKind;
  readonly unit: string;
  readonly table: StackTable;
  /** 1 for every function of the table that is idle and left out first, else 0. */
  readonly ignored: Uint8Array;
  /** Time between the end of one window and the start of the other; absent when not known. */
  readonly apartMs?: number;
  /** Earlier windows of the baseline's code. */
  readonly history?: readonly HistoryData[];
  /** ln of the candidate's load over the baseline's, where it is known: requests, or seconds of a fixed load. */
  readonly loadLog?: number;
}

/** An earlier window of the baseline: one value per stack of the table. */
export interface HistoryData {
  readonly values: Float64Array;
  /** Time between its end and the start of the next later window of the baseline's code. */
  readonly apartMs: number;
}

/** Which functions are tested. */
export interface Selection {
  /** Smallest share of the service, on the larger side, that is worth a test: 0.005 is 0.5 %. */
  readonly minShare: number;
  /** Smallest number of samples on the larger side; a gauge, whose level is no sample count, needs none. */
  readonly minSamples: number;
  /** At most so many functions a comparison, largest share first. */
  readonly maxTests: number;
}

/** The estimate for one tested function; all logarithms are natural. */
export interface Estimate {
  /** ln(seen / expected), expected from the functions around it. */
  readonly theta: number;
  /** The same with one size factor for all functions, the tested one included unless it is more than half of the service. */
  readonly thetaGlobal: number;
  /** ln of growth per unit of load, where it is known, else per second and replica; without any size factor. */
  readonly thetaPerLoad: number;
  /**
   * The same per second and replica, where the load is known and the function may be work that does not follow it: it has no
   * yardstick but the service as a whole.
   */
  readonly thetaPerSecond?: number;
  /** Variance of theta, without the contention term that only the whole build knows. */
  readonly variance: number;
  /** The part of it that longer windows do not reduce: what windows differ by. */
  readonly driftVariance: number;
  /** Variance of ln seen by itself, from the candidate's blocks: what a function without a baseline is known by. */
  readonly seenVariance: number;
  /** Samples of the baseline, its earlier windows included; 0 for a new function. */
  readonly baselineSamples: number;
  /** Expected self cost of the candidate, in the unit of the profile type. */
  readonly expected: number;
  /** The same in samples of the candidate. */
  readonly expectedSamples: number;
  /** (seen - expected) as a fraction of the baseline's service cost. */
  readonly addedShare: number;
}

/** One function on both sides. */
export interface FunctionChange {
  /** Index into the functions of the comparison's table. */
  readonly id: number;
  readonly key: FrameKey;
  /** Self cost (flat) over the window, in the unit; for gauges the mean per upload. */
  readonly self: Sides;
  /** Total cost (cumulative): self plus callees, a recursive function counted once per stack. */
  readonly total: Sides;
  readonly samples: Sides;
  readonly share: Sides;
  /** Absent when the function is too small for a test. */
  readonly estimate?: Estimate;
}

/** An idle function that was left out. */
export interface IgnoredFunction {
  readonly key: FrameKey;
  /** Share of all samples of the side, idle ones included. */
  readonly share: Sides;
}

/** An entry subtree: what one kind of request runs. */
export interface EntryChange {
  /** The function it starts with. */
  readonly key: FrameKey;
  /** Samples of both sides, and their part of the service. */
  readonly samples: number;
  readonly share: number;
  /** ln of its size factor over that of the whole service: how much more of it there is than of the rest. */
  readonly excess: number;
}

/** What tells whether cost moved and who caused it: the stacks behind a result. */
export interface StackEvidence {
  readonly table: StackTable;
  /** Samples per stack, idle ones 0. */
  readonly samples: Sides<Float64Array>;
  /** What turns the baseline's samples into those expected of the candidate. */
  readonly factor: number;
  /** 0 for stacks that are no yardstick of load. */
  readonly isControl: Uint8Array;
}

/** One comparison, measured but not judged. */
export interface ComparisonResult {
  readonly kind: ProfileTypeKind;
  readonly unit: string;
  readonly functions: readonly FunctionChange[];
  readonly ignored: readonly IgnoredFunction[];
  /** Samples of the functions that were left out. */
  readonly ignoredSamples: Sides;
  /** Samples compared, ignored functions left out. */
  readonly samples: Sides;
  /** Cost compared, in the unit; for gauges the mean per upload. */
  readonly total: Sides;
  readonly uploads: Sides;
  readonly durationMs: Sides;
  /** Time blocks a side behind the variance; under 3 the variance is a guess and nothing may fail. */
  readonly blocks: number;
  /**
   * ln of the factor common to all functions, candidate over baseline: per unit of load, where that is known; else per second
   * and replica, load and machine together.
   */
  readonly commonFactor: number;
  /** Whether cost was put into proportion by a known load. */
  readonly isLoadKnown: boolean;
  /** ln of the whole service's growth by the same measure. */
  readonly totalLog: number;
  /** Earlier windows of the baseline that were used. */
  readonly history: number;
  /**
   * What a typical function differs by between two windows of the same code, as sd of a log (median over tested functions), as
   * earlier windows show it; null where it had to be assumed: too few of them, windows too far apart, a gauge.
   */
  readonly drift: number | null;
  /** Entry subtrees, in the order of the cuts; empty where a service has one kind of request. */
  readonly entries: readonly EntryChange[];
  /** Absent for gauges: a level has no load. */
  readonly evidence?: StackEvidence;
  /** For the flame graph. */
  readonly stacks: StackCosts;
}
