import { type Profile, type RawFrame, type SampleType, stackCount } from '../../profile/profile.ts';
import { parseProfileType } from '../../profile/profile-type.ts';
import {
  createStackInterner,
  finishStacks,
  internStack,
  NO_STACK,
  type StackInterner,
} from '../../profile/stack-interner.ts';
import type { Window } from '../source.ts';
import type { SavedProfile, SavedSlice } from './model.ts';

/** What a saved profile is of. */
export type ProfileName = Pick<SavedProfile, 'service' | 'profileType' | 'selector'>;

interface Packing {
  readonly frames: RawFrame[];
  readonly frameIds: Map<string, number>;
  readonly stacks: StackInterner;
}

/** Joins the profiles of touching pieces of a window, in their order, over one table of frames and stacks. */
export function packProfiles(
  name: ProfileName,
  windows: readonly Window[],
  profiles: readonly Profile[],
): SavedProfile {
  const packing: Packing = { frames: [], frameIds: new Map(), stacks: createStackInterner() };
  const slices = windows.map((window, index) => packSlice(packing, window, profiles[index] as Profile));
  const { stackOffsets, stackFrames } = finishStacks(packing.stacks);
  const { service, profileType, selector } = name;
  const sampleType = sampleTypeOf(profileType, profiles);
  return {
    service,
    profileType,
    selector,
    sampleType,
    frames: packing.frames,
    stackOffsets,
    stackFrames,
    slices,
  };
}

function packSlice({ frames, frameIds, stacks }: Packing, window: Window, profile: Profile): SavedSlice {
  const values = profile.values[profile.defaultSampleType] ?? new BigInt64Array(0);
  const ids = Int32Array.from(profile.frames, (frame) => {
    const { name, file, line, lastLine = line } = frame;
    const key = JSON.stringify([name, file, line, lastLine]);
    const known = frameIds.get(key);
    if (known !== undefined) return known;
    frameIds.set(key, frames.length);
    return frames.push(frame) - 1;
  });
  const unfolded = new Uint8Array(ids.length);
  const sums = new Map<number, bigint>();
  for (let sample = 0; sample < stackCount(profile); sample++) {
    const value = values[sample] as bigint;
    if (value === 0n) continue;
    const stack = internStack(stacks, profile, sample, ids, unfolded);
    if (stack !== NO_STACK) sums.set(stack, (sums.get(stack) ?? 0n) + value);
  }
  const held = [...sums].filter(([, value]) => value !== 0n).sort(([a], [b]) => a - b);
  return {
    ...window,
    stacks: Int32Array.from(held, ([stack]) => stack),
    values: BigInt64Array.from(held, ([, value]) => value),
  };
}

function sampleTypeOf(profileType: string, profiles: readonly Profile[]): SampleType {
  const { sampleType, sampleUnit } = parseProfileType(profileType);
  const told = profiles.find((profile) => stackCount(profile) > 0);
  return told?.sampleTypes[told.defaultSampleType] ?? { type: sampleType, unit: sampleUnit };
}
