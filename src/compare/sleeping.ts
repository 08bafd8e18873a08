import type { FrameKey } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';
import { compareKeys } from './function-order.ts';

/** Self samples of every function on one side, block by block. */
export interface SelfBlocks {
  /** One array per block, one number per function. */
  readonly blocks: readonly Float64Array[];
  /** Uploads of all replicas in each block. */
  readonly uploads: readonly number[];
  /** Samples a thread gives in one upload when it is sampled at every tick; null when the rate is not known. */
  readonly ticksPerUpload: number | null;
}

/** A function that looks like a loop that waits. */
export interface SleepingLoop {
  readonly key: FrameKey;
  /** Its part of the service, the larger side. */
  readonly share: number;
  /** Threads that are in it all the time; null when the sampling rate is not known. */
  readonly threads: number | null;
}

/** Smaller ones disturb nobody. */
const MIN_SHARE = 0.05;
/** Fewer samples a block cannot be told from chance, nor fewer blocks. */
const MIN_SAMPLES_PER_BLOCK = 50;
const MIN_BLOCKS = 4;
/**
 * Variance over mean of the blocks: about 1 for independent samples, more for anything that follows a load, near 0 only for
 * a thread that is found in the same place at every tick.
 */
const MAX_DISPERSION = 0.1;
const MAX_DISPERSION_ALONE = 0.05;
/** Recorders pause between two uploads, so that a whole thread may lack some ticks, and hardly has too many. */
const THREAD_LEAST = 0.93;
const THREAD_MOST = 1.02;
/** Both sides must show the same cost per upload. */
const SAME_COST = 0.05;

/**
 * Finds functions with a large self cost that does not follow the load: sampled at every tick of a whole number of threads,
 * equally in every block of both sides. A thread that computes in one function all the time looks the same, so this is
 * a suggestion for a person, and never changes a verdict.
 * @param ignored 1 for functions that are left out already
 */
export function findSleepingLoops(
  functions: readonly FrameKey[],
  sides: Sides<SelfBlocks>,
  ignored: Uint8Array,
): readonly SleepingLoop[] {
  const before = measure(sides.baseline, functions.length, ignored);
  const after = measure(sides.candidate, functions.length, ignored);
  if (before === null || after === null) return [];
  return functions
    .flatMap((key, id): SleepingLoop[] => {
      const [a, b] = [before[id], after[id]];
      if (a === undefined || b === undefined || Math.max(a.share, b.share) < MIN_SHARE) return [];
      if (Math.abs(a.perUpload - b.perUpload) > SAME_COST * Math.max(a.perUpload, b.perUpload)) return [];
      const threads =
        a.threads === null || b.threads === null ? null : { before: a.threads, after: b.threads };
      const limit = threads === null ? MAX_DISPERSION_ALONE : MAX_DISPERSION;
      if (!(a.dispersion <= limit && b.dispersion <= limit)) return [];
      if (threads !== null && !(isWhole(threads.before) && isWhole(threads.after))) return [];
      return [{ key, share: Math.max(a.share, b.share), threads: threads && Math.round(threads.after) }];
    })
    .sort((x, y) => y.share - x.share || compareKeys(x.key, y.key));
}

interface Measured {
  readonly share: number;
  readonly perUpload: number;
  readonly dispersion: number;
  readonly threads: number | null;
}

/**
 * Per function, nothing for those too small to tell; null for too few blocks. A block without uploads expects nothing, so that no
 * dispersion is a number below a limit.
 */
function measure(side: SelfBlocks, functions: number, ignored: Uint8Array): (Measured | undefined)[] | null {
  const { blocks, uploads, ticksPerUpload } = side;
  const sent = uploads.reduce((sum, count) => sum + count, 0);
  if (blocks.length < MIN_BLOCKS) return null;
  const counts = Array.from({ length: functions }, (_, id) => blocks.map((block) => block[id] as number));
  const totals = counts.map((list, id) =>
    ignored[id] === 1 ? 0 : list.reduce((sum, count) => sum + count, 0),
  );
  const all = totals.reduce((sum, total) => sum + total, 0);
  return counts.map((list, id) => {
    const total = totals[id] as number;
    if (total < MIN_SAMPLES_PER_BLOCK * blocks.length) return undefined;
    const perUpload = total / sent;
    const deviation = list.reduce((sum, count, block) => {
      const expected = perUpload * (uploads[block] as number);
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    return {
      share: total / all,
      perUpload,
      dispersion: deviation / (blocks.length - 1),
      threads: ticksPerUpload === null ? null : perUpload / ticksPerUpload,
    };
  });
}

/** Whether so many are a whole number of threads, or a little more, or somewhat less. */
function isWhole(threads: number): boolean {
  return threads >= THREAD_LEAST * Math.ceil(threads / THREAD_MOST);
}
