import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';

/** One tested function, in samples. */
export interface FunctionCost {
  /** Index into `table.functions`. */
  readonly id: number;
  /** ln(seen / expected). */
  readonly theta: number;
  /** Variance of theta, the contention term included. */
  readonly variance: number;
  /** The part of it that windows of the same code differ by, machines included. */
  readonly drift: number;
  /** Samples expected of the candidate from the baseline; 0 for a new function. */
  readonly expected: number;
  readonly seen: number;
}

/** When a function counts as grown; the mirror image counts as shrunk. */
export interface ShiftBound {
  /** Smallest |theta|. */
  readonly theta: number;
  /** Standard deviations that |theta| must exceed. */
  readonly deviations: number;
  /** Smallest gain or loss, in samples. */
  readonly samples: number;
}

/** What the search works on. */
export interface CostShiftInput {
  readonly table: StackTable;
  /** Samples per stack, idle ones 0, unscaled. */
  readonly samples: Sides<Float64Array>;
  /** What turns the baseline's samples into those expected of the candidate: the size factor, not its logarithm. */
  readonly factor: number;
  /** 0 for stacks that are no yardstick of load: idle and runtime leaves. */
  readonly isControl: Uint8Array;
  readonly functions: readonly FunctionCost[];
  readonly bound: ShiftBound;
}
