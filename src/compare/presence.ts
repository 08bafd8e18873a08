import type { Sides } from './comparison.ts';
import type { UploadTimes } from './coverage.ts';
import { median } from './theil-sen.ts';
import { uploadRhythm } from './upload-rhythm.ts';

/** What one side of a service uploaded in a window, epoch milliseconds, the end not included. */
export interface SideUploads {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly series: readonly UploadTimes[];
}

/** Replicas that were there for only a part of a window. */
export interface PartialPresence {
  readonly started: number;
  readonly stopped: number;
  readonly replicas: number;
  /** Their part of what the side uploaded. */
  readonly share: number;
}

/**
 * A replica counts as late (or early gone) after so many intervals: uploads carry the time their recording began, the last
 * one may still be on its way, and its successor not yet due.
 */
const EDGE_INTERVALS = 3;
/** What is missing of a long window, too, must be a part of it that matters. */
const EDGE_PART = 0.1;

/**
 * Finds replicas whose first upload lies well inside the window, or whose last one does. A silence that both windows share
 * at the same end is the rhythm of the load or of the service, no start or stop.
 * @returns per side; null where the interval of the uploads is not known
 */
export function partialReplicas(sides: Sides<SideUploads>): Sides<PartialPresence | null> {
  const rhythms = [...sides.baseline.series, ...sides.candidate.series].flatMap(
    ({ timesMs }) => uploadRhythm(timesMs) ?? [],
  );
  if (rhythms.length === 0) return { baseline: null, candidate: null };
  const intervalMs = median(rhythms.map((rhythm) => rhythm.intervalMs));
  const [before, after] = [silence(sides.baseline), silence(sides.candidate)];
  const common = { start: Math.min(before.start, after.start), end: Math.min(before.end, after.end) };
  const measure = (side: SideUploads) => partialOf(side, intervalMs, common);
  return { baseline: measure(sides.baseline), candidate: measure(sides.candidate) };
}

interface Edges {
  readonly start: number;
  readonly end: number;
}

/** How long nobody uploaded at either end of the window. */
function silence({ fromMs, untilMs, series }: SideUploads): Edges {
  const shortest = (all: readonly number[]) =>
    all.reduce((least, one) => Math.min(least, one), untilMs - fromMs);
  return {
    start: shortest(series.map(({ timesMs }) => (timesMs[0] ?? untilMs) - fromMs)),
    end: shortest(series.map(({ timesMs }) => untilMs - (timesMs.at(-1) ?? fromMs))),
  };
}

function partialOf(
  { fromMs, untilMs, series }: SideUploads,
  intervalMs: number,
  common: Edges,
): PartialPresence {
  const slack = Math.max(EDGE_INTERVALS * intervalMs, EDGE_PART * (untilMs - fromMs));
  const replicas = series.map(({ timesMs, values }) => ({
    started: (timesMs[0] ?? fromMs) - fromMs > common.start + slack,
    stopped: untilMs - (timesMs.at(-1) ?? untilMs) > common.end + slack,
    amount: values.reduce((sum, value) => sum + value, 0),
  }));
  const all = replicas.reduce((sum, { amount }) => sum + amount, 0);
  const partial = replicas.filter(({ started, stopped }) => started || stopped);
  return {
    started: replicas.filter(({ started }) => started).length,
    stopped: replicas.filter(({ stopped }) => stopped).length,
    replicas: replicas.length,
    share: all > 0 ? partial.reduce((sum, { amount }) => sum + amount, 0) / all : 0,
  };
}
