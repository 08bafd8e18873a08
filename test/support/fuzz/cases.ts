import { setImmediate } from 'node:timers/promises';
import { type CheckSetting, failureOf, kindOf, openCheck } from './failure.ts';
import { randomOf } from './random.ts';
import type { FuzzTarget } from './target.ts';

/** Cases in one turn of the event loop. */
const TURN = 16;
/** Different failures after which a run ends. */
const MAX_FAILURES = 20;
/** Hangs and too much memory after which it ends, also of one kind: each of them takes long. */
const MAX_SLOW = 5;

/** A case that failed. */
export interface FailedCase {
  readonly index: number;
  readonly input: Uint8Array;
  /** The smallest input found that fails alike. */
  readonly smallest: Uint8Array;
  readonly why: string;
}

/** Which cases are run. */
export interface CaseRange {
  readonly seed: number;
  readonly count: number;
  /** Told before each case, and again before each try to make a failing one smaller. */
  readonly onCase: (index: number) => void;
}

/** The input of a case: first the kept ones as they are, then made ones. */
export function inputOf(
  target: FuzzTarget,
  kept: readonly Uint8Array[],
  seed: number,
  index: number,
): Uint8Array {
  return kept[index] ?? target.make(randomOf(seed, target.format, index), kept);
}

/** Runs cases one after the other. Failures of the same kind are told once. Without hangs, nothing bounds the time but their number. */
export async function runCases(
  target: FuzzTarget,
  kept: readonly Uint8Array[],
  { seed, count, onCase }: CaseRange,
  setting = openCheck(),
): Promise<FailedCase[]> {
  const failed = new Map<string, FailedCase>();
  let slow = 0;
  for (let index = 0; index < Math.max(count, kept.length); index++) {
    if (failed.size >= MAX_FAILURES || slow >= MAX_SLOW) break;
    const begin = (): void => onCase(index);
    begin();
    // A reader that failed lets go of its buffers in the next turn of the event loop.
    if (index % TURN === 0) await setImmediate();
    const input = inputOf(target, kept, seed, index);
    const why = await failureOf(target, input, setting);
    if (why === null) continue;
    if (isSlow(why)) slow += 1;
    if (failed.has(kindOf(why))) continue;
    const smallest = await minimised({ target, input, why }, setting, begin);
    failed.set(kindOf(why), { index, input, smallest, why });
  }
  return [...failed.values()];
}

function isSlow(why: string): boolean {
  return /^(?:hang|memory):/u.test(why);
}

/** Checks for making an input smaller; more would take longer than the run itself. */
const MAX_TRIES = 600;

interface Failing {
  readonly target: FuzzTarget;
  readonly input: Uint8Array;
  readonly why: string;
}

/** Cuts pieces out of an input, large ones first, as long as it fails alike. Hangs and memory stay as they are. */
async function minimised(
  { target, input, why }: Failing,
  setting: CheckSetting,
  onTry: () => void,
): Promise<Uint8Array> {
  if (isSlow(why)) return input;
  let smallest = input;
  let tries = 0;
  for (let size = input.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < smallest.length && tries < MAX_TRIES; tries++) {
      onTry();
      const shorter = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      const same = await failureOf(target, new Uint8Array(shorter), setting);
      if (same !== null && isSlow(same)) return smallest;
      if (same !== null && kindOf(same) === kindOf(why)) smallest = new Uint8Array(shorter);
      else at += size;
    }
  }
  return smallest;
}
