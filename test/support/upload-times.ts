import type { VersionUploads } from '../../src/judge/window-rules.ts';
import { createRandom } from './simulator/random.ts';

/** Lists of upload times as profilers make them. */

/** Start of the windows in the tests, epoch milliseconds. */
const FROM_MS = 1_795_360_000_000;
const SECOND_MS = 1000;

/** One upload every `everySeconds` from `fromSecond` on, until before `untilSecond`. */
export function every(everySeconds: number, fromSecond = 0, untilSecond = 600): number[] {
  const times: number[] = [];
  for (let second = fromSecond; second < untilSecond; second += everySeconds) times.push(at(second));
  return times;
}

/** Epoch milliseconds of a second of the window. */
export function at(second: number): number {
  return FROM_MS + Math.round(second) * SECOND_MS;
}

/** All of several lists in order; uploads of the same second are one. */
export function together(...lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** What is left when each upload is lost with a probability, by a seed. */
export function lossy(times: readonly number[], loss: number, seed = 1): number[] {
  const random = createRandom(seed, 77);
  return times.filter(() => random.uniform() >= loss);
}

/** A series of equal uploads. */
export function seriesOf(timesMs: readonly number[], changes: Partial<VersionUploads> = {}): VersionUploads {
  return { replica: 'pod-0', version: '', timesMs, values: timesMs.map(() => 100), ...changes };
}
