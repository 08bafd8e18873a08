import { extremes } from '../profile/extremes.ts';
import { type Cut, cutSeries, type LevelSeries } from './level-series.ts';
import { median } from './theil-sen.ts';

/** Fewer snapshots of a pod, without warm-up and idle end, make no floor. */
export const MIN_SNAPSHOTS = 15;
const MIN_REFERENCE_SNAPSHOTS = 8;
const MIN_SEGMENTS = 5;
const MAX_SEGMENTS = 12;
const SNAPSHOTS_PER_SEGMENT = 3;
/** A pod seen for less than this part of the longest life is left out: all pods are compared over the shortest. */
const MIN_LIFE = 0.8;

/** Ages, in milliseconds since the first snapshot of a pod, in which all pods are seen. */
interface AgeRange {
  readonly from: number;
  readonly until: number;
}

/** The ages that all these series cover; `until` may lie before `from`. */
function commonAges(series: readonly LevelSeries[]): AgeRange {
  return {
    from: extremes(series.map(({ ages }) => ages[0] ?? Number.POSITIVE_INFINITY))[1],
    until: extremes(series.map(({ ages }) => ages.at(-1) ?? Number.NEGATIVE_INFINITY))[0],
  };
}

/** Snapshots of a series inside a range, both ends included. */
function countInside({ ages }: LevelSeries, { from, until }: AgeRange): number {
  return ages.reduce((count, age) => count + (age >= from && age <= until ? 1 : 0), 0);
}

/** Middles of equal segments of a range. */
function segmentMiddles({ from, until }: AgeRange, segments: number): number[] {
  return Array.from({ length: segments }, (_, i) => from + ((until - from) * (i + 0.5)) / segments);
}

/**
 * The floor: the lowest level of each segment, below the saw teeth of a collector; the median over the pods that have
 * a snapshot in every segment. `null` when no pod has.
 */
function floorCurve(series: readonly LevelSeries[], range: AgeRange, segments: number): number[] | null {
  const curves = series.map((one) => segmentMinima(one, range, segments)).filter((curve) => curve !== null);
  if (curves.length === 0) return null;
  return Array.from({ length: segments }, (_, i) => median(curves.map((curve) => curve[i] as number)));
}

function segmentMinima(
  { ages, levels }: LevelSeries,
  range: AgeRange,
  segments: number,
): Float64Array | null {
  const minima = new Float64Array(segments).fill(Number.POSITIVE_INFINITY);
  const length = range.until - range.from;
  for (const [index, age] of ages.entries()) {
    if (age < range.from || age > range.until) continue;
    // Multiplied before it is divided: whole milliseconds, so that no snapshot changes its segment by rounding.
    const segment = Math.min(segments - 1, Math.floor(((age - range.from) * segments) / length));
    minima[segment] = Math.min(minima[segment] as number, levels[index] as number);
  }
  return minima.includes(Number.POSITIVE_INFINITY) ? null : minima;
}

/** The floors of a candidate and of its references over the same ages: one level per segment. */
export interface Floors {
  /** Pods of the candidate that were seen long enough. */
  readonly used: readonly LevelSeries[];
  /** Age at the middle of each segment, and from the first to the last snapshot, in milliseconds. */
  readonly times: readonly number[];
  readonly spanMs: number;
  readonly own: readonly number[];
  /** Of the reference windows that cover the same ages. */
  readonly references: readonly (readonly number[])[];
}

/**
 * Cuts what is left of the pods' lives without warm-up and idle end into equal segments of time, at least three
 * snapshots in each. `null` when that makes fewer than five, or when every pod has a gap as long as one.
 */
export function compareFloors(
  candidate: readonly LevelSeries[],
  references: readonly (readonly LevelSeries[])[],
  cut: Cut,
): Floors | null {
  const used = longLived(candidate.map((one) => cutSeries(one, cut)));
  if (used.length === 0) return null;
  const range = commonAges(used);
  const [fewest] = extremes(used.map((one) => countInside(one, range)));
  const segments = Math.min(MAX_SEGMENTS, Math.floor(fewest / SNAPSHOTS_PER_SEGMENT));
  if (segments < MIN_SEGMENTS) return null;
  const own = floorCurve(used, range, segments);
  if (own === null) return null;
  const curves = references.map((window) => referenceCurve(window, range, segments, cut));
  return {
    used,
    times: segmentMiddles(range, segments),
    spanMs: range.until - range.from,
    own,
    references: curves.filter((curve) => curve !== null),
  };
}

function longLived(pods: readonly LevelSeries[]): LevelSeries[] {
  const life = ({ ages }: LevelSeries) => (ages.at(-1) ?? 0) - (ages[0] ?? 0);
  const seen = pods.filter(({ ages }) => ages.length >= MIN_SNAPSHOTS);
  const longest = Math.max(0, ...seen.map(life));
  return seen.filter((pod) => life(pod) >= MIN_LIFE * longest);
}

function referenceCurve(
  window: readonly LevelSeries[],
  range: AgeRange,
  segments: number,
  cut: Cut,
): number[] | null {
  const pods = window
    .map((one) => {
      const busy = cutSeries(one, cut);
      // One that never changed is flat, not over.
      return busy.ages.length > 1 ? busy : cutSeries(one, { ...cut, idleEnd: false });
    })
    .filter(({ ages }) => ages.length >= MIN_REFERENCE_SNAPSHOTS);
  return floorCurve(pods, range, segments);
}
