import { compareFloors, type Floors, MIN_SNAPSHOTS } from './floors.ts';
import { estimateLeak, type LeakEstimate, type LeakLimits } from './leak-estimate.ts';
import { type Cut, type LevelSeries, type LevelWindow, snapshotInterval, toSeries } from './level-series.ts';

/** What the leak rule looks at. */
export interface LeakInput {
  readonly candidate: LevelWindow;
  /** The baseline and windows before it: the same service at the same age, without the change. May be empty. */
  readonly references: readonly LevelWindow[];
  readonly limits: LeakLimits;
  /**
   * How much more load there was at the end than at the start, relative: 0.2 is a fifth more. `null` or absent when
   * nothing is known. Only looked at without a reference, which is measured under a load of its own.
   */
  readonly loadGrowth?: number | null;
}

/** The first condition that kept a result from being a leak. */
export type LeakStop =
  | 'too-few-snapshots' // fewer than 15 a pod without warm-up and idle end, or gaps of a whole segment
  | 'small' // no pod's level moved by as much as matters
  | 'no-trend' // the floor does not rise steadily (Mann-Kendall)
  | 'like-reference' // it rises no faster than the reference does, or only because the reference falls
  | 'size' // the rise is too small for its noise, its level or what the references drift
  | 'shape' // a step, or a rise that flattens: a cache that fills
  | 'like-load' // it rises no more than the load does
  | 'no-reference' // a slow warm-up looks the same
  | 'load' // more load may explain a part of it, or nothing is known of the load
  | 'set-aside'; // rules set most of it aside, so that the rise that was tested is not that of the rest

/** Outcome of the leak rule. `inconclusive` says nothing about the service; `ok` says that no leak was seen. */
export interface LeakResult {
  readonly verdict: 'leak' | 'warn' | 'ok' | 'inconclusive';
  /** Null for a leak. */
  readonly stoppedBy: LeakStop | null;
  /** Absent when nothing could be estimated. */
  readonly estimate?: LeakEstimate;
  /** Pods the floor is a median of, and pods that were seen too briefly. */
  readonly pods: { readonly used: number; readonly tooBrief: number };
  /** Reference windows that cover the same ages. */
  readonly references: number;
}

const MAX_WARM_UP_MS = 300_000;
const WITH_REFERENCE: Cut = { warmUpPart: 0.1, warmUpMaxMs: MAX_WARM_UP_MS, idleEnd: true };
/** Alone, a start that fills caches has nothing to be told apart by. */
const ALONE: Cut = { ...WITH_REFERENCE, warmUpPart: 0.25 };

/** A load that fell by more than this is over: what stays equal then is no level under load. */
const LOAD_OVER = -0.5;
/** The straight line through a rise that follows the load of a morning is this many times steeper at most. */
const LOAD_SLACK = 1.3;
/** A level may grow this many times more than the CPU time that tells the load, a part of which is there without any. */
const LOAD_LEVERAGE = 2;

/** How the floor has to rise. */
interface Shape {
  readonly maxP: number;
  readonly minLateOverEarly: number;
  readonly maxLateOverEarly: number;
  readonly minStep: number;
}
const RISING: Shape = {
  maxP: 0.01,
  minLateOverEarly: 0.5,
  maxLateOverEarly: Number.POSITIVE_INFINITY,
  minStep: 0.1,
};
/**
 * Without a reference a slow warm-up looks like a leak, unless the range is long and the rise straight to the end. A
 * simulated warm-up with a time constant as long as the range, or a random walk, passes this in fewer than 1 of 100.
 */
const STRAIGHT: Shape = { maxP: 1e-6, minLateOverEarly: 0.8, maxLateOverEarly: 1.25, minStep: 0.2 };
/** A straight rise is seen for at least this long, in milliseconds, before it can fail without a reference. */
export const MIN_STRAIGHT_MS = 2_700_000;

/**
 * The leak rule "rising floor": the lowest levels of equal segments of the candidate's time, less the same of reference
 * windows at the same age, rise by more than noise, steadily, to the end. Levels are not judged: the level of the same
 * code differs from run to run, the slope does not.
 *
 * Deterministic; the order of pods and references does not matter.
 */
export function detectLeak({ candidate, references, limits, loadGrowth = null }: LeakInput): LeakResult {
  const intervalMs = snapshotInterval([candidate, ...references]);
  const series = (window: LevelWindow) => window.map((pod) => toSeries(pod, intervalMs, limits.minRise));
  const own = series(candidate);
  const others = references.map(series);
  if (isLongSeen(candidate) && neverMoved(own, limits.minRise)) {
    return { verdict: 'ok', stoppedBy: 'small', pods: podsOf(own, own), references: 0 };
  }
  const compared = compareFloors(own, others, WITH_REFERENCE);
  if (compared === null || compared.references.length > 0) return judge(own, compared, limits, loadGrowth);
  // Under load, a level that stays equal to the end is a cache that is full.
  const idleEnd = loadGrowth === null || loadGrowth < LOAD_OVER;
  return judge(own, compareFloors(own, [], { ...ALONE, idleEnd }), limits, loadGrowth);
}

function isLongSeen(window: LevelWindow): boolean {
  return window.some(({ timesMs, aliveMs }) => Math.max(timesMs.length, aliveMs.length) >= MIN_SNAPSHOTS);
}

/** A rise needs a range: where every pod's levels stay within it, no line through them can be long enough. No levels, no range. */
function neverMoved(pods: readonly LevelSeries[], minRise: number): boolean {
  return pods.every(({ levels }) => {
    const highest = levels.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
    const lowest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
    return highest - lowest < minRise;
  });
}

function judge(
  pods: readonly LevelSeries[],
  floors: Floors | null,
  limits: LeakLimits,
  loadGrowth: number | null,
): LeakResult {
  if (floors === null) {
    const none = { used: 0, tooBrief: pods.length };
    return { verdict: 'inconclusive', stoppedBy: 'too-few-snapshots', pods: none, references: 0 };
  }
  const estimate = estimateLeak(floors, limits);
  const references = floors.references.length;
  const stoppedBy =
    firstStop(estimate, references > 0) ?? (references > 0 ? null : stopAlone(estimate, loadGrowth));
  return {
    verdict: verdictOf(stoppedBy, references > 0),
    stoppedBy,
    estimate,
    pods: podsOf(pods, floors.used),
    references,
  };
}

function podsOf(all: readonly LevelSeries[], used: readonly LevelSeries[]) {
  return { used: used.length, tooBrief: all.length - used.length };
}

function firstStop(estimate: LeakEstimate, hasReference: boolean): LeakStop | null {
  const { pValue, lowPerMin, ownSlopePerMin, slopePerMin, rise, neededRise } = estimate;
  if (pValue > RISING.maxP) return 'no-trend';
  if (lowPerMin <= 0 || ownSlopePerMin < slopePerMin / 2) return hasReference ? 'like-reference' : 'no-trend';
  if (rise < neededRise) return 'size';
  if (!hasShape(estimate, RISING)) return 'shape';
  return null;
}

/** Without a reference: what else rises like this. */
function stopAlone(estimate: LeakEstimate, loadGrowth: number | null): LeakStop | null {
  const { level, rise, spanMs } = estimate;
  const start = level - rise / 2;
  const growth = start > 0 ? rise / start : Number.POSITIVE_INFINITY;
  if (loadGrowth !== null && growth <= LOAD_SLACK * loadGrowth) return 'like-load';
  if (spanMs < MIN_STRAIGHT_MS || !hasShape(estimate, STRAIGHT)) return 'no-reference';
  return loadGrowth === null || growth <= LOAD_LEVERAGE * loadGrowth ? 'load' : null;
}

function hasShape({ pValue, lateOverEarly, smallestStep }: LeakEstimate, shape: Shape): boolean {
  return (
    pValue <= shape.maxP &&
    lateOverEarly >= shape.minLateOverEarly &&
    lateOverEarly <= shape.maxLateOverEarly &&
    smallestStep >= shape.minStep
  );
}

function verdictOf(stoppedBy: LeakStop | null, hasReference: boolean): LeakResult['verdict'] {
  if (stoppedBy === null) return 'leak';
  if (stoppedBy === 'no-reference' || stoppedBy === 'load') return 'warn';
  // Every start flattens: worth a word only where the reference's start did not.
  return stoppedBy === 'shape' && hasReference ? 'warn' : 'ok';
}
