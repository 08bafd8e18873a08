import { extremes } from '../profile/extremes.ts';
import { kindOf } from '../profile/profile-type.ts';
import { listServices, listUploadsOf, type TypedUploads } from './listing.ts';
import { intervalOf, type SideRequest } from './plan.ts';
import type { ProfileSource } from './source.ts';
import { expandWanted, labelsOf, type WantedRequest } from './wanted.ts';

/**
 * Waits for the last uploads of a window that has just ended. A profile carries the time at which it starts and arrives when it is
 * full, so that the end of a window is on its way for up to two intervals: one to fill, one to be late.
 */

/** The time, and a way to let it pass. */
export interface Clock {
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** How the waiting goes. */
export interface Waiting {
  readonly isFirst: boolean;
  readonly waitedMs: number;
  /** The longest it takes. */
  readonly limitMs: number;
  /** Services whose uploads do not reach the end of the window yet; empty where nobody looks. */
  readonly behind: readonly string[];
}

/** What is waited for. */
export interface SettleRequest extends WantedRequest {
  /** The window that ended last. */
  readonly side: SideRequest;
  /** Milliseconds after its end; `auto`: until its uploads are there. */
  readonly settle: number | 'auto';
  /** Milliseconds between two uploads, where a person said so; else it is measured. */
  readonly intervalMs: number | null;
}

/** What came of it. `intervalMs` is null where nobody looked at uploads. */
export interface Settled {
  readonly waitedMs: number;
  readonly intervalMs: number | null;
  /** Services whose uploads did not reach the end of the window. */
  readonly behind: readonly string[];
}

const INTERVALS = 2;
/** A profiler that uploads less often is not waited for any longer. */
const MAX_INTERVAL_MS = 60_000;
const MAX_GIVEN_INTERVAL_MS = 150_000;
/** So much of the end of the window shows who uploads, and how often. */
const TAIL_INTERVALS = 8;
const TAIL_MS = 120_000;
/** Uploads come at the end of a second, and their timers drift. */
const SLACK_MS = 2000;
/** A replica that has been silent for so many intervals is gone. */
const SILENT_INTERVALS = 3;
const [MIN_POLL_MS, MAX_POLL_MS] = [2000, 10_000];

/**
 * Waits as long as the setting says. `auto` ends as soon as the newest profile of every replica covers the end of the window, at
 * the latest two intervals after it; a window that ended before is not even asked about.
 * @param onWait told before every sleep
 * @returns null where there was nothing to wait for
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function settle(
  source: ProfileSource,
  request: SettleRequest,
  { nowMs, sleep }: Clock,
  onWait: (waiting: Waiting) => void,
): Promise<Settled | null> {
  const { untilMs } = request.side.window;
  const startMs = nowMs();
  if (request.settle !== 'auto') {
    const limitMs = untilMs + request.settle - startMs;
    if (limitMs <= 0) return null;
    onWait({ isFirst: true, waitedMs: 0, limitMs, behind: [] });
    await sleep(limitMs);
    return { waitedMs: limitMs, intervalMs: null, behind: [] };
  }
  const given = request.intervalMs === null ? null : Math.min(request.intervalMs, MAX_GIVEN_INTERVAL_MS);
  if (startMs >= untilMs + INTERVALS * (given ?? MAX_INTERVAL_MS)) return null;
  for (let isFirst = true; ; isFirst = false) {
    const { intervalMs, behind, isCovered } = await look(source, request, given);
    const endMs = untilMs + INTERVALS * intervalMs;
    const waitedMs = nowMs() - startMs;
    const leftMs = endMs - startMs - waitedMs;
    if (isCovered || leftMs <= 0) return isFirst ? null : { waitedMs, intervalMs, behind };
    onWait({ isFirst, waitedMs, limitMs: endMs - startMs, behind });
    const pollMs = Math.min(Math.max(intervalMs / 3, MIN_POLL_MS), MAX_POLL_MS);
    await sleep(Math.min(leftMs, pollMs));
  }
}

/** Looks at the end of the window alone: a small question for the server. */
async function look(source: ProfileSource, request: SettleRequest, given: number | null) {
  const { selector, window } = request.side;
  const tailMs = given === null ? TAIL_MS : TAIL_INTERVALS * given;
  const fromMs = Math.max(window.fromMs, window.untilMs - tailMs);
  const tail = { selector, window: { fromMs, untilMs: window.untilMs } };
  const listed = await listServices(source, tail, labelsOf(request));
  const all = expandWanted(request, (labels) => listed.get(labels) ?? []);
  // One snapshot more changes no level, and a profiler takes them when it likes.
  const wanted = all.filter(
    ({ profileType }) => profileType === undefined || kindOf(profileType) !== 'gauge',
  );
  const uploads = await listUploadsOf(source, tail, wanted);
  const intervals = new Map(
    uploads.map((one) => [one, given ?? Math.min(intervalOf([one.series]), MAX_INTERVAL_MS)]),
  );
  const isBehind = ([{ series }, intervalMs]: [TypedUploads, number]) => {
    const missingMs = window.untilMs - (series.timesMs.at(-1) ?? 0) - SLACK_MS;
    return missingMs > intervalMs && missingMs <= SILENT_INTERVALS * intervalMs;
  };
  const late = uploads.length === 0 ? wanted : [...intervals].filter(isBehind).map(([one]) => one.series);
  const behind = [...new Set(late.map(({ service }) => service))].sort();
  const intervalMs = Math.max(extremes([...intervals.values()])[1], given ?? intervalOf([]));
  const isCovered = behind.length === 0 && (uploads.length > 0 || all.length > wanted.length);
  return { intervalMs, behind, isCovered };
}
