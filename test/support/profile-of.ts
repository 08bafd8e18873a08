import type { Profile, RawFrame } from '../../src/profile/profile.ts';

/** A stack for `profileOf`: frames leaf first, each `name` or `name@file`, and one value per sample type. */
export type StackOf = readonly [frames: string, ...values: bigint[]];

/** A profile from stacks such as `['leaf;caller;root', 10n]`. A frame that is written twice is one frame. */
export function profileOf(...stacks: readonly StackOf[]): Profile {
  const frames: RawFrame[] = [];
  const ids = new Map<string, number>();
  const stackOffsets = [0];
  const stackFrames: number[] = [];
  for (const [text] of stacks) {
    for (const written of text === '' ? [] : text.split(';')) {
      const [name = '', file = ''] = written.split('@');
      if (!ids.has(written)) ids.set(written, frames.push({ name, file, line: 1 }) - 1);
      stackFrames.push(ids.get(written)!);
    }
    stackOffsets.push(stackFrames.length);
  }
  const types = Math.max(1, ...stacks.map(([, ...values]) => values.length));
  return {
    sampleTypes: Array.from({ length: types }, (_, type) => ({ type: `type${type}`, unit: 'count' })),
    defaultSampleType: 0,
    frames,
    stackOffsets: Int32Array.from(stackOffsets),
    stackFrames: Int32Array.from(stackFrames),
    values: Array.from({ length: types }, (_, type) =>
      BigInt64Array.from(stacks, ([, ...values]) => values[type] ?? 0n),
    ),
    durationNanos: 0,
  };
}
