import { parseProfileType } from '../profile/profile-type.ts';
import type { Floors } from './floors.ts';
import { mannKendall } from './mann-kendall.ts';
import { median, type SenSlope, scatterAbout, theilSen } from './theil-sen.ts';

/** Sizes that depend on what a gauge counts. */
export interface LeakLimits {
  /** A smaller rise is never a finding, in the unit of the profile type. */
  readonly minRise: number;
  /** What one sample stands for in that unit: 524,288 bytes for Go's and Python's heaps, 0 when all is counted. */
  readonly quantum: number;
}

/** Go's and Python's heap profilers take one sample about every 512 KiB of allocation. */
const HEAP_SAMPLE_BYTES = 524_288;

/** The limits for a profile type: 4 MiB, 5,000 objects, or 100 of anything else, such as goroutines. */
export function leakLimits(profileType: string): LeakLimits {
  const { sampleType, sampleUnit } = parseProfileType(profileType);
  if (sampleUnit === 'bytes') return { minRise: 4 * 1024 * 1024, quantum: HEAP_SAMPLE_BYTES };
  return { minRise: sampleType === 'inuse_objects' ? 5000 : 100, quantum: 0 };
}

/** How a gauge moved; every number is finite. Levels in the unit of the profile type. */
export interface LeakEstimate {
  /** Theil-Sen slope of the floor beyond the references, per minute, with Sen's 95 % interval. */
  readonly slopePerMin: number;
  readonly lowPerMin: number;
  readonly highPerMin: number;
  /** Slope of the candidate's own floor, per minute. */
  readonly ownSlopePerMin: number;
  /** Slope times span, and what it had to reach. */
  readonly rise: number;
  readonly neededRise: number;
  /** Median floor. */
  readonly level: number;
  readonly spanMs: number;
  readonly segments: number;
  /** Mann and Kendall's one-sided p of the candidate's own floor. */
  readonly pValue: number;
  /** Slope of the later half over that of the earlier half; 9 when only the later half rises. */
  readonly lateOverEarly: number;
  /** Smallest rise from quarter to quarter as a part of the whole rise: a third for a straight line. */
  readonly smallestStep: number;
}

const MINUTE_MS = 60_000;
const MIN_QUANTA = 8;
const MIN_PART_OF_LEVEL = 0.05;
/** Three standard deviations of a difference of two floors. */
const MIN_SIGMAS = 3 * Math.SQRT2;
const REFERENCE_DRIFT = 1.5;
const ONLY_LATE = 9;

/** Measures how the floor rose beyond the references; no judgement. */
export function estimateLeak(floors: Floors, limits: LeakLimits): LeakEstimate {
  const { own, references, spanMs, times } = floors;
  const excess = own.map((level, i) => level - meanAt(references, i));
  const line = theilSen(times, excess);
  return {
    ...perMinute(line, theilSen(times, own).slope),
    rise: line.slope * spanMs,
    neededRise: neededRise(floors, excess, line.slope, limits),
    level: median(own),
    spanMs,
    segments: own.length,
    pValue: mannKendall(own),
    ...shapeOf(times, excess),
  };
}

function meanAt(curves: readonly (readonly number[])[], index: number): number {
  if (curves.length === 0) return 0;
  return curves.reduce((sum, curve) => sum + (curve[index] as number), 0) / curves.length;
}

function perMinute({ slope, low, high }: SenSlope, ownSlope: number) {
  return {
    slopePerMin: slope * MINUTE_MS,
    lowPerMin: low * MINUTE_MS,
    highPerMin: high * MINUTE_MS,
    ownSlopePerMin: ownSlope * MINUTE_MS,
  };
}

function neededRise(
  { own, references, spanMs, times }: Floors,
  excess: readonly number[],
  slope: number,
  { minRise, quantum }: LeakLimits,
): number {
  return Math.max(
    minRise,
    MIN_QUANTA * quantum,
    MIN_PART_OF_LEVEL * median(own),
    MIN_SIGMAS * scatterAbout(slope, times, excess),
    REFERENCE_DRIFT * referenceDrift(references, times) * spanMs,
  );
}

/** Steepest rise of one reference against the mean of the others: what the same code does by itself. */
function referenceDrift(references: readonly (readonly number[])[], times: readonly number[]): number {
  if (references.length < 2) return 0;
  const slopes = references.map((curve) => {
    const others = references.filter((other) => other !== curve);
    return theilSen(
      times,
      curve.map((level, i) => level - meanAt(others, i)),
    ).slope;
  });
  return Math.max(0, ...slopes);
}

function shapeOf(times: readonly number[], excess: readonly number[]) {
  const half = Math.floor(times.length / 2);
  const early = theilSen(times.slice(0, times.length - half), excess.slice(0, times.length - half)).slope;
  const late = theilSen(times.slice(half), excess.slice(half)).slope;
  const quarters = quarterMeans(excess);
  const rise = (quarters[3] as number) - (quarters[0] as number);
  const steps = quarters.slice(1).map((level, i) => level - (quarters[i] as number));
  return {
    lateOverEarly: early > 0 ? late / early : late > 0 ? ONLY_LATE : 0,
    smallestStep: rise > 0 ? Math.min(...steps) / rise : 0,
  };
}

/** Means of four consecutive parts, the first ones longer by one where the number does not divide. */
function quarterMeans(values: readonly number[]): number[] {
  const edge = (part: number) => part * Math.floor(values.length / 4) + Math.min(part, values.length % 4);
  return [0, 1, 2, 3].map((part) => {
    const quarter = values.slice(edge(part), edge(part + 1));
    return quarter.reduce((sum, value) => sum + value, 0) / quarter.length;
  });
}
