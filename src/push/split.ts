import type { CpuStacks } from '../profile/cpu-stacks.ts';
import type { RawFrame } from '../profile/profile.ts';

/** `validation.max-profile-stacktrace-samples` of Pyroscope by default: a profile with more is refused as a whole. */
const MAX_STACKS = 16_000;

/**
 * Cuts stacks into parts of at most so many, each with the frames it needs. CPU time is a sum, so that the parts together are
 * what the whole is, however they are read.
 */
export function splitStacks(stacks: CpuStacks, maxStacks: number = MAX_STACKS): readonly CpuStacks[] {
  if (stacks.stacks.length <= maxStacks) return [stacks];
  const count = Math.ceil(stacks.stacks.length / maxStacks);
  return Array.from({ length: count }, (_, part) => partOf(stacks, part * maxStacks, (part + 1) * maxStacks));
}

function partOf({ stacks, nanos, frames, periodNanos }: CpuStacks, from: number, until: number): CpuStacks {
  const own = stacks.slice(from, until);
  const ownNanos = nanos.slice(from, until);
  const used: RawFrame[] = [];
  const newIds = new Map<number, number>();
  const rename = (id: number): number => {
    const known = newIds.get(id) ?? used.push(frames[id] as RawFrame) - 1;
    newIds.set(id, known);
    return known;
  };
  return {
    stacks: own.map((stack) => stack.map(rename)),
    frames: used,
    nanos: ownNanos,
    totalNanos: ownNanos.reduce((sum, one) => sum + one, 0n),
    periodNanos,
  };
}
