import { setImmediate } from 'node:timers/promises';
import { randomOf } from './random.ts';
import type { FuzzTarget } from './target.ts';
import { FuzzFailure } from './told.ts';

/** Processor time of one case, in milliseconds; that of a busy machine's clock would say nothing. */
export const MAX_CASE_MS = 1000;
/** By how much one case may raise the most memory that the process ever had. */
const MAX_CASE_BYTES = 256 * 1024 * 1024;
/** The same for all cases together: what they leave behind. */
const MAX_RUN_BYTES = 768 * 1024 * 1024;
/** Cases in one turn of the event loop. */
const TURN = 16;
/** Different failures after which a run ends. */
const MAX_FAILURES = 20;

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
  /** Told before each case. */
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

/** Runs cases one after the other. Failures of the same kind are told once. */
export async function runCases(
  target: FuzzTarget,
  kept: readonly Uint8Array[],
  { seed, count, onCase }: CaseRange,
): Promise<FailedCase[]> {
  const failed = new Map<string, FailedCase>();
  const atStart = peakBytes();
  for (let index = 0; index < Math.max(count, kept.length) && failed.size < MAX_FAILURES; index++) {
    onCase(index);
    // A reader that failed lets go of its buffers in the next turn of the event loop.
    if (index % TURN === 0) await setImmediate();
    const input = inputOf(target, kept, seed, index);
    const why = (await failureOf(target, input)) ?? leftBehind(atStart);
    if (why === null || failed.has(kindOf(why))) continue;
    const smallest = await minimised(target, input, why);
    failed.set(kindOf(why), { index, input, smallest, why });
  }
  return [...failed.values()];
}

/** Why an input fails; null when it does not. */
export async function failureOf(target: FuzzTarget, input: Uint8Array): Promise<string | null> {
  const before = Uint8Array.from(input);
  const peak = peakBytes();
  const start = process.threadCpuUsage();
  try {
    await target.check(input);
  } catch (error) {
    return told(error);
  }
  const { user, system } = process.threadCpuUsage(start);
  const ms = Math.round((user + system) / 1000);
  if (ms > MAX_CASE_MS) return `hang: it took ${ms} ms of processor time`;
  const grown = peakBytes() - peak;
  if (grown > MAX_CASE_BYTES) return `memory: it took ${mebibytes(grown)} MiB more than any case before`;
  return Buffer.compare(before, input) === 0 ? null : 'the reader changed its input';
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const cause = error instanceof FuzzFailure && error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}

function leftBehind(atStart: number): string | null {
  const grown = peakBytes() - atStart;
  return grown > MAX_RUN_BYTES ? `memory: the cases together took ${mebibytes(grown)} MiB` : null;
}

/** The most memory this process ever had. */
function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

/** Without the numbers and texts in the message: the name of the error and the place that threw it. */
function kindOf(why: string): string {
  const [first = '', ...rest] = why.split('\n');
  const place = rest.find((line) => line.trimStart().startsWith('at ')) ?? '';
  return `${first.replace(/[\d"'`].*$/su, '').slice(0, 60)}${place.trim()}`;
}

/** Checks for making an input smaller; more would take longer than the run itself. */
const MAX_TRIES = 600;

/** Cuts pieces out of an input, large ones first, as long as it fails alike. Hangs and memory stay as they are. */
async function minimised(target: FuzzTarget, input: Uint8Array, why: string): Promise<Uint8Array> {
  if (/^(?:hang|memory):/u.test(why)) return input;
  let smallest = input;
  let tries = 0;
  for (let size = input.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < smallest.length && tries < MAX_TRIES; tries++) {
      const shorter = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      const same = await failureOf(target, new Uint8Array(shorter));
      if (same !== null && kindOf(same) === kindOf(why)) smallest = new Uint8Array(shorter);
      else at += size;
    }
  }
  return smallest;
}
