import { median } from './theil-sen.ts';

/** Snapshots of a gauge by one replica: retained bytes, live objects, goroutines. */
export interface PodLevels {
  /** What tells replicas apart. */
  readonly pod: string;
  /** Ascending epoch milliseconds. */
  readonly timesMs: readonly number[];
  /** Level of each snapshot, in the unit of the profile type; parallel to `timesMs`. */
  readonly levels: readonly number[];
  /** Ascending times of the pod's CPU profiles, which show that it lived; empty when nothing is known. */
  readonly aliveMs: readonly number[];
}

/** All replicas of one service in one window. */
export type LevelWindow = readonly PodLevels[];

/** When one replica uploaded profiles of a type, ascending epoch milliseconds. */
export interface Uploads {
  readonly replica: string;
  /** What is known about the version it runs. */
  readonly version?: string;
  readonly timesMs: readonly number[];
}

/**
 * Joins what a service uploaded in a window: snapshots of the gauge, and CPU profiles as a sign of life. A replica with
 * CPU profiles alone held nothing, provided that replicas of both types go by the same names: a sidecar's do not.
 */
export function toLevelWindow(
  snapshots: readonly (Uploads & { readonly values: readonly number[] })[],
  cpuProfiles: readonly Uploads[],
): LevelWindow {
  const pods = snapshots.map(({ replica, version, timesMs, values }) => ({
    pod: replica,
    timesMs,
    levels: values,
    aliveMs: aliveTimes(cpuProfiles, replica, version),
  }));
  if (!pods.some(({ aliveMs }) => aliveMs.length > 0)) return pods;
  const sending = new Set(pods.map(({ pod }) => pod));
  const silent = cpuProfiles.filter(({ replica }) => !sending.has(replica));
  return [
    ...pods,
    ...silent.map(({ replica, timesMs }) => ({ pod: replica, timesMs: [], levels: [], aliveMs: timesMs })),
  ];
}

/** A replica that changes its version is another process: what follows is no life of the one before. */
function aliveTimes(
  cpuProfiles: readonly Uploads[],
  replica: string,
  version: string | undefined,
): readonly number[] {
  const own = cpuProfiles.filter((profiles) => profiles.replica === replica);
  const same = own.filter((profiles) => profiles.version === version);
  const lives = same.length > 0 ? same : own;
  return lives.flatMap(({ timesMs }) => timesMs).sort((a, b) => a - b);
}

/** Level over time since the first snapshot of its pod. */
export interface LevelSeries {
  /** Epoch milliseconds of age 0. */
  readonly startMs: number;
  /** Ascending milliseconds, 0 first unless a start was cut off. */
  readonly ages: readonly number[];
  readonly levels: readonly number[];
}

/** Uploads come a little early or late: a snapshot within this part of the interval is the expected one. */
const NEAR = 0.6;
/** Two missing snapshots are at least this part of the interval apart. */
const APART = 0.75;
/** Up to this part of the expected snapshots may be lost on the way without being taken for empty ones. */
const MAX_LOST = 0.1;
const QUANTILE_OF_GAPS = 0.05;

/**
 * Milliseconds between two snapshots of a pod, as the windows of one service show it together; 0 when no pod sent two.
 * Windows of an almost empty heap show mostly gaps, so the shortest ones count; the same interval goes for all windows.
 */
export function snapshotInterval(windows: readonly LevelWindow[]): number {
  const gaps = windows
    .flat()
    .flatMap(({ timesMs }) => gapsOf(timesMs))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * QUANTILE_OF_GAPS)] ?? 0;
}

/** Times between consecutive uploads. */
export function gapsOf(timesMs: readonly number[]): number[] {
  return timesMs.slice(1).map((time, index) => time - (timesMs[index] as number));
}

/**
 * The series of one pod, with a level of 0 wherever the pod lived but sent nothing: some SDKs send no heap profile
 * without samples in it, and a mean over what was sent would hide that nothing was retained. A few single snapshots
 * missing between high levels are another thing: an upload that got lost. They stay missing.
 * @param intervalMs between two snapshots, from `snapshotInterval`
 * @param smallLevel a heap that may be empty at the next snapshot holds no more than this
 */
export function toSeries(pod: PodLevels, intervalMs: number, smallLevel: number): LevelSeries {
  const { timesMs, levels } = pod;
  const missing = missingSnapshots(pod, intervalMs);
  const isLost = ({ next }: Missing) =>
    (levels[next - 1] ?? 0) > smallLevel && (levels[next] ?? 0) > smallLevel;
  const lost = missing.filter(isLost).length;
  const areRare = lost <= MAX_LOST * (timesMs.length + missing.length);
  const empty = areRare ? missing.filter((one) => !isLost(one)) : missing;
  const points = [
    ...timesMs.map((timeMs, index) => ({ timeMs, level: levels[index] as number })),
    ...empty.map(({ timeMs }) => ({ timeMs, level: 0 })),
  ].sort((a, b) => a.timeMs - b.timeMs);
  const startMs = points[0]?.timeMs ?? 0;
  return {
    startMs,
    ages: points.map(({ timeMs }) => timeMs - startMs),
    levels: points.map(({ level }) => level),
  };
}

/** A snapshot that should have come; `next` is the index of the first one after it. */
interface Missing {
  readonly timeMs: number;
  readonly next: number;
}

/** When the pod lived and a snapshot should have come. */
function missingSnapshots({ timesMs, aliveMs }: PodLevels, heapIntervalMs: number): Missing[] {
  // A CPU profile may come more often than a snapshot, or there may be no snapshot at all to go by.
  const aliveGapMs = median(gapsOf(aliveMs)) || 0;
  const intervalMs = Math.max(heapIntervalMs, aliveGapMs);
  // Where it does, the snapshot after the last one may be due only when the window is over.
  const lastMs = timesMs.at(-1) ?? Number.NEGATIVE_INFINITY;
  const dueMs = aliveGapMs < APART * intervalMs ? lastMs + intervalMs : lastMs;
  const snapshotAt = (index: number) => timesMs[index] ?? Number.POSITIVE_INFINITY;
  const missing: Missing[] = [];
  let next = 0;
  for (const timeMs of aliveMs) {
    while (snapshotAt(next) < timeMs - NEAR * intervalMs) next++;
    if (snapshotAt(next) <= timeMs + NEAR * intervalMs || (timeMs > lastMs && timeMs < dueMs)) continue;
    const previous = missing.at(-1);
    if (previous === undefined || timeMs - previous.timeMs >= APART * intervalMs) {
      missing.push({ timeMs, next });
    }
  }
  return missing;
}

/** What of a series says nothing about a leak. */
export interface Cut {
  /** Part of the series, and milliseconds at most, in which caches fill and pools grow. */
  readonly warmUpPart: number;
  readonly warmUpMaxMs: number;
  /** Whether a level that stays exactly equal to the end is the idle time after the load. */
  readonly idleEnd: boolean;
}

/** Drops the warm-up and the idle end. */
export function cutSeries(series: LevelSeries, cut: Cut): LevelSeries {
  const warm = withoutWarmUp(series, cut);
  return cut.idleEnd ? withoutIdleEnd(warm) : warm;
}

function withoutWarmUp(series: LevelSeries, { warmUpPart, warmUpMaxMs }: Cut): LevelSeries {
  const { ages, levels } = series;
  const from = Math.min(warmUpPart * (ages.at(-1) ?? 0), warmUpMaxMs);
  const first = ages.findIndex((age) => age >= from);
  return { ...series, ages: ages.slice(first), levels: levels.slice(first) };
}

/** Zero is a level, though: an empty heap that stays empty under load. */
function withoutIdleEnd(series: LevelSeries): LevelSeries {
  const { ages, levels } = series;
  let last = levels.length - 1;
  while (last > 0 && levels[last] === levels[last - 1] && levels[last] !== 0) last--;
  return { ...series, ages: ages.slice(0, last + 1), levels: levels.slice(0, last + 1) };
}
