import { finished, int32List, push } from '../../profile/growable.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Window } from '../source.ts';
import { contains, type SavedProfile } from './model.ts';

/**
 * The merged profile of a part of a saved window, its stacks in the order in which a server would have sent them first.
 * @returns null when the part does not start and end where slices do
 */
export function savedBlock(saved: SavedProfile, window: Window): Profile | null {
  const slices = saved.slices.filter((slice) => contains(window, slice));
  if (slices[0]?.fromMs !== window.fromMs || slices.at(-1)?.untilMs !== window.untilMs) return null;
  const sums = new BigInt64Array(saved.stackOffsets.length - 1);
  for (const { stacks, values } of slices) {
    for (const [index, stack] of stacks.entries())
      sums[stack] = (sums[stack] as bigint) + (values[index] as bigint);
  }
  return withoutZeros(saved, sums);
}

function withoutZeros({ sampleType, frames, stackOffsets, stackFrames }: SavedProfile, sums: BigInt64Array) {
  const offsets = int32List(sums.length + 1);
  const used = int32List(stackFrames.length);
  push(offsets, 0);
  for (const [stack, value] of sums.entries()) {
    if (value === 0n) continue;
    for (let at = stackOffsets[stack] as number; at < (stackOffsets[stack + 1] as number); at++)
      push(used, stackFrames[at] as number);
    push(offsets, used.length);
  }
  return {
    sampleTypes: [sampleType],
    defaultSampleType: 0,
    frames: offsets.length === 1 ? [] : frames,
    stackOffsets: finished(offsets),
    stackFrames: finished(used),
    values: [sums.filter((value) => value !== 0n)],
    durationNanos: 0,
  };
}
