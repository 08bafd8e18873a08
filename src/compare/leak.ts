import { compareFloors, type Floors, MIN_SNAPSHOTS } from './floors.ts';
import { estimateLeak, type LeakEstimate, type LeakLimits } from './leak-estimate.ts';
import { type Cut, type LevelSeries, type LevelWindow, snapshotInterval, toSeries } from './level-series.ts';

/** What the leak rule looks at. */
export interface LeakInput {
  readonly candidate: LevelWindow;
  /** The baseline and windows before it: the same service at the same age, without the change. May be empty. */
  readonly references: readonly LevelWindow[];
  readonly limits: LeakLimits;
}

/** The first condition that kept a result from being a leak. */
export type LeakStop =
  | 'too-few-snapshots' // fewer than 15 a pod without warm-up and idle end, or gaps of a whole segment
  | 'small' // no pod's level moved by as much as matters
  | 'no-trend' // the floor does not rise steadily (Mann-Kendall)
  | 'like-reference' // it rises no faster than the reference does, or only because the reference falls
  | 'size' // the rise is too small for its noise, its level or what the references drift
  | 'shape' // a step, or a rise that flattens: a cache that fills
  | 'no-reference'; // a slow warm-up looks the same

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
const MIN_STRAIGHT_MS = 2_700_000;

/**
 * The leak rule "rising floor": the lowest levels of equal segments of the candidate's time, less the same of reference
 * windows at the same age, rise by more than noise, steadily, to the end. Levels are not judged: the level of the same
 * code differs from run to run, the slope does not.
 *
 * Deterministic; the order of pods and references does not matter.
 */
export function detectLeak({ candidate, references, limits }: LeakInput): LeakResult {
  const intervalMs = snapshotInterval([candidate, ...references]);
  const series = (window: LevelWindow) => window.map((pod) => toSeries(pod, intervalMs, limits.minRise));
  const own = series(candidate);
  const others = references.map(series);
  if (isLongSeen(candidate) && neverMoved(own, limits.minRise)) {
    return { verdict: 'ok', stoppedBy: 'small', pods: podsOf(own, own), references: 0 };
  }
  const compared = compareFloors(own, others, WITH_REFERENCE);
  if (compared === null || compared.references.length > 0) return judge(own, compared, limits);
  return judge(own, compareFloors(own, [], ALONE), limits);
}

function isLongSeen(window: LevelWindow): boolean {
  return window.some(({ timesMs, aliveMs }) => Math.max(timesMs.length, aliveMs.length) >= MIN_SNAPSHOTS);
}

/** A rise needs a range: where every pod's levels stay within it, no line through them can be long enough. */
function neverMoved(pods: readonly LevelSeries[], minRise: number): boolean {
  return pods.every(({ levels }) => {
    const highest = levels.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
    const lowest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
    return levels.length === 0 || highest - lowest < minRise;
  });
}

function judge(pods: readonly LevelSeries[], floors: Floors | null, limits: LeakLimits): LeakResult {
  if (floors === null) {
    const none = { used: 0, tooBrief: pods.length };
    return { verdict: 'inconclusive', stoppedBy: 'too-few-snapshots', pods: none, references: 0 };
  }
  const estimate = estimateLeak(floors, limits);
  const references = floors.references.length;
  const stoppedBy = firstStop(estimate, references > 0);
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
  const { pValue, lowPerMin, ownSlopePerMin, slopePerMin, rise, neededRise, spanMs } = estimate;
  if (pValue > RISING.maxP) return 'no-trend';
  if (lowPerMin <= 0 || ownSlopePerMin < slopePerMin / 2) return hasReference ? 'like-reference' : 'no-trend';
  if (rise < neededRise) return 'size';
  if (!hasShape(estimate, RISING)) return 'shape';
  if (hasReference || (spanMs >= MIN_STRAIGHT_MS && hasShape(estimate, STRAIGHT))) return null;
  return 'no-reference';
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
  if (stoppedBy === 'no-reference') return 'warn';
  // Every start flattens: worth a word only where the reference's start did not.
  return stoppedBy === 'shape' && hasReference ? 'warn' : 'ok';
}
