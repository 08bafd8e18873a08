import type { Profile } from '../../src/profile/profile.ts';
import { stackCount } from '../../src/profile/profile.ts';

/** A profile as text: `leaf;caller;root` to value, so that two profiles can be compared whatever their order. */
export function stacksOf(profile: Profile): ReadonlyMap<string, bigint> {
  const stacks = new Map<string, bigint>();
  for (let i = 0; i < stackCount(profile); i += 1) {
    const ids = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
    const key = Array.from(ids, (id) => {
      const { name, file, line } = profile.frames[id]!;
      return `${name}@${file}:${line}`;
    }).join(';');
    stacks.set(key, (stacks.get(key) ?? 0n) + profile.values[0]![i]!);
  }
  return stacks;
}

/** The sum of all stacks. */
export function totalOf(profile: Profile): bigint {
  return [...stacksOf(profile).values()].reduce((sum, value) => sum + value, 0n);
}

/** The stacks of several profiles added up. */
export function addStacks(profiles: readonly Profile[]): ReadonlyMap<string, bigint> {
  const sum = new Map<string, bigint>();
  for (const profile of profiles) {
    for (const [stack, value] of stacksOf(profile)) sum.set(stack, (sum.get(stack) ?? 0n) + value);
  }
  return sum;
}
