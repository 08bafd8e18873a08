import { UsageError } from '../config/usage-error.ts';
import { formatDuration } from '../report/times.ts';
import type { Window } from '../sources/source.ts';

/** Two windows of a range, by their place in it; the candidate is the later one, as in a gate. */
export interface WindowPair {
  readonly baseline: number;
  readonly candidate: number;
}

/** Every window is compared with so many that follow it. */
export const NEIGHBOURS = 3;
/** With fewer windows no two pairs differ in more than one. */
const MIN_WINDOWS = 3;
/** A bound on queries: three and a half days of windows of five minutes. */
const MAX_WINDOWS = 1000;
/** Shorter windows hold no three blocks of two uploads; longer ones no server answers at once. */
const MIN_WINDOW_MS = 60_000;
const MAX_WINDOW_MS = 24 * 3_600_000;

/**
 * Cuts a range into windows of equal length that touch; what is left at its end is left out.
 * @param windowMs whole seconds, for uploads are stamped and counted by the second
 * @throws UsageError for a length that cannot be used, or a range that holds too few or too many windows
 */
export function cutRange({ fromMs, untilMs }: Window, windowMs: number): readonly Window[] {
  if (windowMs < MIN_WINDOW_MS || windowMs > MAX_WINDOW_MS || windowMs % 1000 !== 0) {
    throw new UsageError(
      'the length of a window cannot be used',
      `--window is ${formatDuration(windowMs)}`,
      'use whole seconds from 1 minute to 24 hours; 5m, say, or better the length that the gate compares',
    );
  }
  const count = Math.floor((untilMs - fromMs) / windowMs);
  if (count < MIN_WINDOWS) {
    throw new UsageError(
      `the range holds fewer than ${MIN_WINDOWS} windows`,
      `${formatDuration(untilMs - fromMs)} are ${count} of ${formatDuration(windowMs)}`,
      `use a range of at least ${formatDuration(MIN_WINDOWS * windowMs)}, the longer the better, or a shorter --window`,
    );
  }
  if (count > MAX_WINDOWS) {
    throw new UsageError(
      `the range holds more than ${MAX_WINDOWS} windows`,
      `${formatDuration(untilMs - fromMs)} are ${count} of ${formatDuration(windowMs)}`,
      `use a range of at most ${formatDuration(MAX_WINDOWS * windowMs)}, or a longer --window`,
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const startMs = fromMs + index * windowMs;
    return { fromMs: startMs, untilMs: startMs + windowMs };
  });
}

/** The pairs that end with a window: it is the candidate of each, the nearest baseline first. */
export function pairsEndingAt(candidate: number): readonly WindowPair[] {
  const count = Math.min(candidate, NEIGHBOURS);
  return Array.from({ length: count }, (_, step) => ({ baseline: candidate - 1 - step, candidate }));
}

/**
 * How many of the pairs share no window with each other. Pairs that overlap are no independent trials, so that only these
 * count as evidence.
 * @param pairs in ascending order of the candidate, for each the nearest baseline first
 */
export function disjointPairs(pairs: readonly WindowPair[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const { baseline, candidate } of pairs) {
    if (taken.has(baseline) || taken.has(candidate)) continue;
    taken.add(baseline).add(candidate);
    count++;
  }
  return count;
}
