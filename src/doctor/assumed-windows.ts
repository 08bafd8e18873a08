import { parseWindow } from '../config/window.ts';
import type { SideName } from '../sources/plan.ts';

/** Settings as they are written; absent for those that nobody named. */
export interface NamedWindows {
  readonly baseline?: string | undefined;
  readonly candidate?: string | undefined;
}

/** Windows that nobody named, and what stands for them, as a setting is written. */
export interface AssumedWindows {
  readonly sides: readonly SideName[];
  readonly values: { readonly baseline?: string; readonly candidate?: string };
}

const QUARTER_MS = 15 * 60_000;

/**
 * What stands for windows that were not named: the last half hour for both, the last quarter of an hour for the candidate, and for
 * the baseline as long a time before the candidate. A file often names only the baseline, for a test says when it ran itself.
 * @param endOf when the baseline ends, epoch milliseconds; null where nobody knows
 * @throws UsageError for a candidate that is no window
 */
export async function assumeWindows(
  { baseline, candidate }: NamedWindows,
  nowMs: number,
  endOf: (baseline: string) => Promise<number | null>,
): Promise<AssumedWindows> {
  if (baseline !== undefined && candidate !== undefined) return { sides: [], values: {} };
  if (candidate !== undefined) {
    const { fromMs, untilMs } = parseWindow('candidate', candidate, nowMs);
    return { sides: ['baseline'], values: { baseline: rangeOf(fromMs - (untilMs - fromMs), fromMs) } };
  }
  if (baseline === undefined) {
    const values = { baseline: 'now-30m/now-15m', candidate: 'now-15m/now' };
    return { sides: ['baseline', 'candidate'], values };
  }
  return { sides: ['candidate'], values: { candidate: candidateAfter(await endOf(baseline), nowMs) } };
}

/** Not a part of the baseline, where that has only just ended. */
function candidateAfter(untilMs: number | null, nowMs: number): string {
  const isRecent = untilMs !== null && untilMs > nowMs - QUARTER_MS && untilMs < nowMs - 1000;
  return isRecent ? rangeOf(untilMs, nowMs) : 'now-15m/now';
}

function rangeOf(fromMs: number, untilMs: number): string {
  return [fromMs, untilMs].map((ms) => new Date(ms).toISOString()).join('/');
}
