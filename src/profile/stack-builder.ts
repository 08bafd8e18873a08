/** Builds a `Profile` of one sample type from stacks given root first, as speedscope and folded files have them. */
import { finished, type Int32List, int32List, push } from './growable.ts';
import type { Profile, RawFrame, SampleType } from './profile.ts';

/** Stacks collected so far. */
export interface StackBuilder {
  readonly frames: RawFrame[];
  readonly stackOffsets: Int32List;
  readonly stackFrames: Int32List;
  readonly values: number[];
}

/** A builder over a list of frames that may still grow. */
export function stackBuilder(frames: RawFrame[]): StackBuilder {
  const stackOffsets = int32List(1024);
  push(stackOffsets, 0);
  return { frames, stackOffsets, stackFrames: int32List(8192), values: [] };
}

/** Adds one stack, root first; `value` is a whole number below 2^53. */
export function addStack(builder: StackBuilder, rootFirst: ArrayLike<number>, value: number): void {
  for (let i = rootFirst.length - 1; i >= 0; i--) push(builder.stackFrames, rootFirst[i] as number);
  push(builder.stackOffsets, builder.stackFrames.length);
  builder.values.push(value);
}

/** The finished profile. */
export function builtProfile(builder: StackBuilder, sampleType: SampleType, durationNanos: number): Profile {
  const values = new BigInt64Array(builder.values.length);
  for (let i = 0; i < values.length; i++) values[i] = BigInt(builder.values[i] as number);
  return {
    sampleTypes: [sampleType],
    defaultSampleType: 0,
    frames: builder.frames,
    stackOffsets: finished(builder.stackOffsets),
    stackFrames: finished(builder.stackFrames),
    values: [values],
    durationNanos,
  };
}
