import { encodePprof } from '../profile/pprof-encode.ts';
import type { Profile, RawFrame } from '../profile/profile.ts';
import { stackCount } from '../profile/profile.ts';
import { parseProfileType } from '../profile/profile-type.ts';

/** The stacks of several profiles added up: stack `i` is leaf first, as indices into `frames`. */
export interface MergedStacks {
  readonly frames: readonly RawFrame[];
  readonly stacks: readonly (readonly number[])[];
  readonly values: readonly bigint[];
}

/** What a server writes around the stacks. */
export interface MergeMeta {
  readonly profileType: string;
  /** The asked range, inclusive, epoch milliseconds: the server writes it as the profile's time and duration. */
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Adds profiles of one type stack by stack, as the server does: gauges too, so a heap of 60 MiB that was
 * uploaded four times comes back as 240 MiB.
 */
export function mergeStacks(profiles: readonly Profile[]): MergedStacks {
  const frames: RawFrame[] = [];
  const frameIndex = new Map<string, number>();
  const stacks = new Map<string, { readonly stack: readonly number[]; value: bigint }>();
  for (const profile of profiles) {
    const own = profile.frames.map((frame) => indexOfFrame(frame, frames, frameIndex));
    for (let i = 0; i < stackCount(profile); i += 1) {
      const ids = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
      const stack = Array.from(ids, (id) => own[id]!);
      const key = stack.join(',');
      const merged = stacks.get(key) ?? { stack, value: 0n };
      merged.value += profile.values[0]?.[i] ?? 0n;
      stacks.set(key, merged);
    }
  }
  const all = [...stacks.values()];
  return { frames, stacks: all.map((one) => one.stack), values: all.map((one) => one.value) };
}

function indexOfFrame(frame: RawFrame, frames: RawFrame[], frameIndex: Map<string, number>): number {
  const key = `${frame.name}\0${frame.file}\0${frame.line}`;
  const known = frameIndex.get(key);
  if (known !== undefined) return known;
  frameIndex.set(key, frames.length);
  return frames.push(frame) - 1;
}

/** What `SelectMergeProfile` sends when nothing matches: an empty sample type, string and period type. */
export const EMPTY_MERGE: Uint8Array = Uint8Array.from([0x0a, 0, 0x32, 0, 0x5a, 0]);

/**
 * Writes merged stacks as `google.v1.Profile`, one location a frame. Like the server's, the period is not the
 * sampling period, and time and duration are those of the question.
 */
export function encodeMerge(merged: MergedStacks, meta: MergeMeta): Uint8Array {
  if (merged.stacks.length === 0) return EMPTY_MERGE;
  const type = parseProfileType(meta.profileType);
  return encodePprof({
    sampleType: { type: type.sampleType, unit: type.sampleUnit },
    periodType: { type: type.periodType, unit: type.periodUnit },
    period: 1_000_000_000,
    functions: merged.frames.map((frame) => ({ ...frame, systemName: frame.name })),
    samples: merged.stacks.map((stack, i) => ({ stack, value: merged.values[i] ?? 0n })),
    timeNanos: BigInt(meta.endMs) * 1_000_000n,
    durationNanos: BigInt(meta.endMs - meta.startMs) * 1_000_000n,
    defaultSampleType: '',
    comments: [],
  });
}
