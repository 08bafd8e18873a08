import { extremes } from '../profile/extremes.ts';
import type { UploadSeries, Window } from './source.ts';

/** Longer silence ends what one service did; profilers that upload seldom are given more. */
const SILENCE_MS = 60_000;
const SILENT_INTERVALS = 4;

/** Uploads of one service without a gap, the last ones there are. */
interface Run {
  readonly firstMs: number;
  readonly lastMs: number;
  /** Until when the last one goes: profiles carry the time at which they start. */
  readonly coveredMs: number;
  /** What would be a gap. */
  readonly silenceMs: number;
}

/**
 * The end of the newest activity without a gap, in whole seconds. Services that start or stop together, as in a rolling update,
 * are all there from its start to its end; one that stopped long before the others does not shorten it.
 * @param longestMs what it may last
 * @returns null without uploads
 */
export function newestWindow(uploads: readonly UploadSeries[], longestMs: number): Window | null {
  const services = Map.groupBy(
    uploads.filter(({ timesMs }) => timesMs.length > 0),
    ({ service }) => service,
  );
  const runs = [...services.values()].map((series) => lastRun(series));
  const [, newestMs] = extremes(runs.map(({ lastMs }) => lastMs));
  const together = runs.filter(({ lastMs, silenceMs }) => newestMs - lastMs <= silenceMs);
  if (together.length === 0) return null;
  const untilMs = wholeSecond(extremes(together.map(({ coveredMs }) => coveredMs))[0]) + 1000;
  const [oldestMs] = extremes(together.map(({ firstMs }) => firstMs));
  const started = together.filter(({ firstMs, silenceMs }) => firstMs - oldestMs <= silenceMs);
  const fromMs = wholeSecond(extremes(started.map(({ firstMs }) => firstMs))[1]);
  const startMs = fromMs < untilMs ? fromMs : wholeSecond(oldestMs);
  return { fromMs: Math.max(startMs, untilMs - Math.max(1000, wholeSecond(longestMs))), untilMs };
}

function lastRun(series: readonly UploadSeries[]): Run {
  const times = series.flatMap(({ timesMs }) => timesMs).toSorted((a, b) => a - b);
  const [, longestMs] = extremes(series.map(({ timesMs }) => SILENT_INTERVALS * intervalOf(timesMs)));
  const silenceMs = Math.max(SILENCE_MS, longestMs);
  const first = gapsOf(times).findLastIndex((gap) => gap > silenceMs) + 1;
  const ends = series.map(({ timesMs }) => (timesMs.at(-1) as number) + intervalOf(timesMs));
  return {
    firstMs: times[first] as number,
    lastMs: times.at(-1) as number,
    coveredMs: extremes(ends)[1],
    silenceMs,
  };
}

/** The median time between two uploads of one replica, 0 for a single one. */
function intervalOf(timesMs: readonly number[]): number {
  const gaps = gapsOf(timesMs).toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function gapsOf(timesMs: readonly number[]): number[] {
  return timesMs.slice(1).map((time, index) => time - (timesMs[index] as number));
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
