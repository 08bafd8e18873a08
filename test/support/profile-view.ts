import { type Profile, stackCount } from '../../src/profile/profile.ts';

/** One stack in a form a test can write down: frame names leaf first, and its values. */
export interface StackView {
  readonly names: readonly string[];
  readonly values: readonly bigint[];
}

/** All stacks of a profile, in order. */
export function stacksOf(profile: Profile): StackView[] {
  return Array.from({ length: stackCount(profile) }, (_, i) => ({
    names: frameIndexesOf(profile, i).map((index) => profile.frames[index]!.name),
    values: profile.values.map((column) => column[i]!),
  }));
}

/** Total per stack of the default sample type, stacks written root first by `label`, sorted. */
export function totalsByStack(profile: Profile, label: (frame: Profile['frames'][number]) => string) {
  const totals = new Map<string, bigint>();
  for (let i = 0; i < stackCount(profile); i++) {
    const stack = frameIndexesOf(profile, i)
      .map((index) => label(profile.frames[index]!))
      .reverse()
      .join(';');
    totals.set(stack, (totals.get(stack) ?? 0n) + profile.values[profile.defaultSampleType]![i]!);
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Self cost of each function for one sample type, the most expensive first. */
export function topSelf(profile: Profile, sampleType: number): [name: string, self: bigint][] {
  const self = new Map<string, bigint>();
  for (const { names, values } of stacksOf(profile)) {
    const leaf = names[0] ?? '';
    self.set(leaf, (self.get(leaf) ?? 0n) + values[sampleType]!);
  }
  return [...self].sort((a, b) => (a[1] === b[1] ? (a[0] < b[0] ? -1 : 1) : a[1] < b[1] ? 1 : -1));
}

function frameIndexesOf(profile: Profile, i: number): number[] {
  return [...profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1])];
}
