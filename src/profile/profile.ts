/**
 * The two shapes every format and every comparison meet in: a decoded `Profile` (one file or one
 * server answer) and a `StackTable` (the functions and stacks of both sides of a comparison, interned).
 */

/** What one value of a sample means, as pprof and Pyroscope spell it: `cpu` in `nanoseconds`. */
export interface SampleType {
  readonly type: string;
  readonly unit: string;
}

/** A frame as the profiler reported it, before any normalisation. `file` is `''` and `line` 0 when unknown. */
export interface RawFrame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Largest line that was sampled, where one frame stands for several lines. */
  readonly lastLine?: number;
}

/**
 * One decoded profile. Invariants, kept by every reader:
 * - stack `i` is `stackFrames[stackOffsets[i]] … stackFrames[stackOffsets[i + 1] - 1]`, leaf first,
 *   inlined callees before their callers; every entry is an index into `frames`;
 * - `values[t][i]` is the value of stack `i` for `sampleTypes[t]`, a 64-bit integer without loss.
 */
export interface Profile {
  readonly sampleTypes: readonly SampleType[];
  /** Index into `sampleTypes` of the type a viewer shows first. */
  readonly defaultSampleType: number;
  readonly frames: readonly RawFrame[];
  readonly stackOffsets: Int32Array;
  readonly stackFrames: Int32Array;
  readonly values: readonly BigInt64Array[];
  /** How long the profile was recorded, 0 when the format does not say. A server's answer says nothing true here. */
  readonly durationNanos: number;
  /** When the recording began, epoch milliseconds; absent where the format does not say. Untrue of a server's answer, too. */
  readonly startMs?: number;
}

/** The identity of a function across two versions of a program; see `frame-key.ts`. */
export interface FrameKey {
  readonly name: string;
  /** Stable tail of the file, `''` when unknown or already part of a qualified name. */
  readonly file: string;
}

/**
 * The interned stacks of one comparison, both sides and all blocks together. Invariants:
 * stack `i` is `stackFrames[stackOffsets[i]] … `, leaf first; every entry is an index into `functions`;
 * no two stacks are equal; the order is the order of first appearance.
 */
export interface StackTable {
  readonly functions: readonly FrameKey[];
  readonly stackOffsets: Int32Array;
  readonly stackFrames: Int32Array;
  /** Where the code of functions is, by index; absent where nobody asked for it. */
  readonly places?: ReadonlyMap<number, SourcePlace>;
  /** How many functions stand behind one that is a group, by index; absent without groups. */
  readonly groups?: ReadonlyMap<number, number>;
}

/** Where the code of a function is. */
export interface SourcePlace {
  /** As the profiler reported it. */
  readonly file: string;
  /** Smallest and largest line that was sampled, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Number of stacks in a profile or a table. */
export function stackCount(stacks: { readonly stackOffsets: Int32Array }): number {
  return stacks.stackOffsets.length - 1;
}

/**
 * Bytes that are not a whole, well-formed profile. The message names the format, the place and the reason;
 * `offset` is the byte (pprof) or line (folded) where reading stopped.
 */
export class ProfileFormatError extends Error {
  override readonly name = 'ProfileFormatError';
  readonly format: string;
  readonly offset: number;

  constructor(format: string, offset: number, reason: string, options?: ErrorOptions) {
    super(`not a valid ${format} profile: ${reason}`, options);
    this.format = format;
    this.offset = offset;
  }
}
