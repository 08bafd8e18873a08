import { median } from './theil-sen.ts';

/** How often the processes behind one series upload. */
export interface UploadRhythm {
  /** Milliseconds between two uploads of one process. */
  readonly intervalMs: number;
  /** Processes that share the labels of the series: workers of one pod, or replicas without a label of their own. */
  readonly processes: number;
}

/** A process with fewer gaps has no rhythm: where one process lost uploads, a few gaps are alike by chance at some distance. */
const MIN_GAPS = 4;
/** More processes under one set of labels are not looked for. */
const MAX_PROCESSES = 8;
/** The rhythm of one process may be broken by lost uploads, but more than this part of the gaps must keep it. */
const MIN_REGULAR = 0.6;
/** Several processes are believed in only when they explain much more. */
const MIN_REGULAR_TOGETHER = 0.8;
const BETTER_BY = 0.15;
/**
 * A gap is regular within this part of the usual time between two uploads; times are whole seconds, and recorders drift. With
 * a part of the whole interval, sums of many random gaps would look regular.
 */
const TOLERANCE = 0.15;
const TOLERANCE_MS = 1500;
/** Up to here everything is within the tolerance, so that only gaps which are alike tell an interval from uploads in a burst. */
const SHORT_INTERVAL_MS = 2 * TOLERANCE_MS;
/** Below two seconds all gaps are alike, whoever uploads. */
const MIN_INTERVAL_MS = 2000;
/** Gaps of whole seconds that are less than this apart are the same. */
const SAME_MS = 500;
/** So much of the time must pass in gaps that are alike: those of a burst are many, and short beside the pause after it. */
const MIN_ALIKE = 0.8;

/**
 * Finds the rhythm of a series: the number of processes for which most uploads follow, at a steady interval, the one that
 * many places before; the smallest of several that are about as good. A single gap says nothing where several processes
 * upload in turn.
 * @param timesMs ascending
 * @returns null when there is none: too few uploads, most of them lost, or sent only when something ran
 */
export function uploadRhythm(timesMs: readonly number[]): UploadRhythm | null {
  let found: UploadRhythm | null = null;
  let needed = MIN_REGULAR;
  for (let processes = 1; processes <= MAX_PROCESSES; processes++) {
    const gaps = timesMs.slice(processes).map((time, index) => time - (timesMs[index] as number));
    if (gaps.length < MIN_GAPS * processes) break;
    const intervalMs = median(gaps);
    const isShort = intervalMs <= SHORT_INTERVAL_MS;
    if (isShort && processes === 1 && isSteady(gaps, intervalMs)) return { intervalMs, processes };
    const tolerance = Math.max((TOLERANCE * intervalMs) / processes, TOLERANCE_MS);
    const regular = gaps.filter((gap) => Math.abs(gap - intervalMs) <= tolerance).length / gaps.length;
    if (!isShort && regular > needed) {
      found = { intervalMs, processes };
      needed = regular + BETTER_BY;
    }
    needed = Math.max(needed, MIN_REGULAR_TOGETHER);
  }
  return found;
}

/** Whether one process uploads so often: nearly all of the time passes in gaps that are alike. */
function isSteady(gaps: readonly number[], intervalMs: number): boolean {
  if (intervalMs < MIN_INTERVAL_MS) return false;
  const sum = (list: readonly number[]) => list.reduce((total, gap) => total + gap, 0);
  return sum(gaps.filter((gap) => Math.abs(gap - intervalMs) < SAME_MS)) > MIN_ALIKE * sum(gaps);
}
