import { compareFloors } from './floors.ts';
import { detectLeak, type LeakResult } from './leak.ts';
import type { LeakEstimate, LeakLimits } from './leak-estimate.ts';
import { type Cut, type LevelWindow, snapshotInterval, toSeries } from './level-series.ts';
import { theilSen } from './theil-sen.ts';

/** What the same processes held from the start of the baseline to the end of the candidate. */
export interface SpanInput {
  readonly span: LevelWindow;
  /** The end of it: the candidate window. */
  readonly later: LevelWindow;
  readonly limits: LeakLimits;
  /** How much the load grew over the span, relative; `null` when nothing is known. */
  readonly loadGrowth: number | null;
}

/** A shorter span, in milliseconds, shows little that its two windows do not. */
export const MIN_SPAN_MS = 1_200_000;

/** A rise that bends more is the filling of a cache, and not worth a warning. */
const MIN_LATE_OVER_EARLY = 0.7;
/**
 * A leak bends less: of simulated caches that fill with a time constant of twice the span, 8 to 10 % pass, against 29 to 34 %
 * at 0.8; of leaks of 64 MiB on a heap of 50 MiB, 75 to 88 % against 94 to 97 %, the others warn.
 */
const MIN_LEAK_LATE_OVER_EARLY = 0.9;
/** At the end of the span a leak goes on at this part of its pace. */
const MIN_PACE = 0.5;
const WHOLE: Cut = { warmUpPart: 0, warmUpMaxMs: 0, idleEnd: false };
const MINUTE_MS = 60_000;

/**
 * The leak rule over two windows and all that lies between them in the life of the same processes. The caller makes
 * sure that they are the same (`sameProcesses`): a rise over a rollout is that of another program. There is no
 * reference of the same age, so only a long straight rise under a load that is known can be a leak; a slower end is a cache
 * that filled.
 */
export function detectLeakOverSpan({ span, later, limits, loadGrowth }: SpanInput): LeakResult {
  const result = detectLeak({ candidate: span, references: [], limits, loadGrowth });
  const { estimate, verdict } = result;
  if (estimate === undefined || (verdict !== 'leak' && verdict !== 'warn')) return result;
  const flattens = estimate.lateOverEarly < MIN_LATE_OVER_EARLY || hasComeToRest(estimate, later, limits);
  if (flattens) return { ...result, verdict: 'ok', stoppedBy: 'shape' };
  const isBent = verdict === 'leak' && estimate.lateOverEarly < MIN_LEAK_LATE_OVER_EARLY;
  return isBent ? { ...result, verdict: 'warn', stoppedBy: 'no-reference' } : result;
}

/** Whether the later window alone shows that the level rises at less than half the pace of the span. */
function hasComeToRest({ slopePerMin }: LeakEstimate, later: LevelWindow, { minRise }: LeakLimits): boolean {
  const intervalMs = snapshotInterval([later]);
  const floors = compareFloors(
    later.map((pod) => toSeries(pod, intervalMs, minRise)),
    [],
    WHOLE,
  );
  return floors !== null && theilSen(floors.times, floors.own).high * MINUTE_MS < MIN_PACE * slopePerMin;
}
