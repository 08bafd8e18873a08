import type { SideName } from '../plan.ts';
import type { Retention, Window } from '../source.ts';
import { inDays, isoTime, type Reason } from './reason.ts';

/** What a server can still show. */
export interface Reach {
  readonly retention: Retention;
  readonly nowMs: number;
  /** `querier.max-query-lookback` of the server; default 7 days. */
  readonly lookbackMs?: number;
}

const DAY_MS = 24 * 3_600_000;
/** Pyroscope's default `querier.max-query-lookback`; it holds whatever the retention is. */
export const DEFAULT_LOOKBACK_MS = 7 * DAY_MS;
/** A usual retention (`limits.compactor_blocks_retention_period`); Pyroscope itself keeps everything unless told otherwise. */
const USUAL_RETENTION_MS = 15 * DAY_MS;

const SNAPSHOT =
  'A baseline that has to last longer is saved with flamegate snapshot while its profiles exist.';

/**
 * Why a server shows nothing at all of a window: it ends before the oldest profile (FG121), longer ago than profiles are
 * kept (FG122), or longer ago than the server answers (FG106), which a longer lookback would cure.
 */
export function diagnoseOutOfReach(side: SideName, window: Window, reach: Reach): Reason | undefined {
  const { nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
  const oldestMs = reach.retention.oldestProfileMs;
  const ends = `The ${side} window ends at ${isoTime(window.untilMs)}`;
  const ageMs = nowMs - window.untilMs;
  const isBeforeOldest = oldestMs !== undefined && window.untilMs <= oldestMs;
  if (ageMs >= USUAL_RETENTION_MS && (isBeforeOldest || oldestMs === undefined)) {
    const oldest =
      oldestMs === undefined ? '' : `; the oldest profile on the server is of ${isoTime(oldestMs)}`;
    return {
      code: 'FG122',
      message: `${ends}, ${inDays(ageMs)} ago, longer than profiles are usually kept (${inDays(USUAL_RETENTION_MS)})${oldest}`,
      remedy: `Choose a later window. ${SNAPSHOT}`,
    };
  }
  if (isBeforeOldest) {
    return {
      code: 'FG121',
      message: `${ends}, before the oldest profile on the server, which is of ${isoTime(oldestMs)}`,
      remedy: `Choose a window after that time; see whether the server lost its storage or keeps profiles so short a time. ${SNAPSHOT}`,
    };
  }
  if (window.untilMs > nowMs - lookbackMs) return undefined;
  return {
    code: 'FG106',
    message:
      `${ends}, further back than the server answers (${inDays(lookbackMs)}): it sends an empty answer, ` +
      'whatever it stored',
    remedy: `Choose a later window, or raise querier.max-query-lookback on the server. ${SNAPSHOT}`,
  };
}

/** A server that was started for the test is as old as its first upload: that much is no sign of lost profiles. */
const YOUNG_SERVER_MS = 60_000;

/** A window that starts exactly at the edge of the lookback loses what the run itself takes, and the second it was rounded by. */
export const LOOKBACK_SLACK_MS = 60_000;

/** The same as `diagnoseClipped`, where enough of the window is missing to matter. */
export function diagnoseMuchClipped(side: SideName, window: Window, reach: Reach): Reason | undefined {
  const { retention, nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
  const { oldestProfileMs } = retention;
  const tenthMs = (window.untilMs - window.fromMs) / 10;
  const slackMs = Math.max(YOUNG_SERVER_MS, tenthMs);
  const lenient = {
    retention: oldestProfileMs === undefined ? {} : { oldestProfileMs: oldestProfileMs - slackMs },
    nowMs,
    lookbackMs: lookbackMs + Math.min(LOOKBACK_SLACK_MS, tenthMs),
  };
  // The slack decides, but a person wants to read the true times.
  return diagnoseClipped(side, window, lenient) && diagnoseClipped(side, window, reach);
}

/**
 * Tells whether the server can only see a part of a window (FG107). Such a window answers without a word
 * about what is missing, so it is worth asking even when there is data.
 */
export function diagnoseClipped(side: SideName, window: Window, known: Reach): Reason | undefined {
  const lookbackStartMs = known.nowMs - (known.lookbackMs ?? DEFAULT_LOOKBACK_MS);
  const oldestMs = known.retention.oldestProfileMs ?? Number.NEGATIVE_INFINITY;
  if (window.fromMs >= lookbackStartMs && window.fromMs >= oldestMs) return undefined;
  const byLookback = lookbackStartMs >= oldestMs;
  const sinceMs = byLookback ? lookbackStartMs : oldestMs;
  return {
    code: 'FG107',
    message:
      `The ${side} window starts at ${isoTime(window.fromMs)}, but the server shows profiles only since ` +
      `${isoTime(sinceMs)} (${byLookback ? 'its query lookback' : 'its oldest profile'}): the earlier part is missing`,
    remedy: byLookback
      ? 'Choose a later window, or raise querier.max-query-lookback on the server.'
      : 'Choose a window after that time.',
  };
}
