import type { Profile, RawFrame } from '../profile/profile.ts';
import { stackCount } from '../profile/profile.ts';
import { type ProfileTypeParts, parseProfileType } from '../profile/profile-type.ts';
import { bytesField, createStrings, type Strings, valueTypeField, varintField } from './protobuf.ts';

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
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
export function encodeMerge(merged: MergedStacks, meta: MergeMeta): Uint8Array {
  if (merged.stacks.length === 0) return EMPTY_MERGE;
  const type = parseProfileType(meta.profileType);
  const strings = createStrings();
  const samples = merged.stacks.map((stack, i) => encodeSample(stack, merged.values[i] ?? 0n));
  const locations = merged.frames.map(encodeLocation);
  const functions = merged.frames.map((frame, i) => encodeFunction(frame, i, strings));
  const head = valueTypeField(1, strings.index(type.sampleType), strings.index(type.sampleUnit));
  const tail = encodeTail(type, meta, strings);
  const mapping = bytesField(3, varintField(1, 1n));
  return Buffer.concat([head, ...samples, mapping, ...locations, ...functions, strings.encode(6), tail]);
}

function encodeSample(stack: readonly number[], value: bigint): Buffer {
  const locationIds = stack.map((frame) => BigInt(frame + 1));
  return bytesField(2, Buffer.concat([packedField(1, locationIds), packedField(2, [value])]));
}

function packedField(field: number, values: readonly bigint[]): Buffer {
  // Unpacked entries joined under one length would carry their tags; packed ones are bare varints.
  return bytesField(field, Buffer.concat(values.map((value) => varintField(undefined, value))));
}

function encodeLocation(frame: RawFrame, index: number): Buffer {
  const id = BigInt(index + 1);
  const line = Buffer.concat([varintField(1, id), varintField(2, BigInt(frame.line))]);
  return bytesField(4, Buffer.concat([varintField(1, id), varintField(2, 1n), bytesField(4, line)]));
}

function encodeFunction(frame: RawFrame, index: number, strings: Strings): Buffer {
  const name = BigInt(strings.index(frame.name));
  const file = BigInt(strings.index(frame.file));
  const fields = [
    varintField(1, BigInt(index + 1)),
    varintField(2, name),
    varintField(3, name),
    varintField(4, file),
  ];
  return bytesField(5, Buffer.concat(fields));
}

function encodeTail(type: ProfileTypeParts, meta: MergeMeta, strings: Strings): Buffer {
  return Buffer.concat([
    varintField(9, BigInt(meta.endMs) * 1_000_000n),
    varintField(10, BigInt(meta.endMs - meta.startMs) * 1_000_000n),
    valueTypeField(11, strings.index(type.periodType), strings.index(type.periodUnit)),
    varintField(12, 1_000_000_000n),
  ]);
}
