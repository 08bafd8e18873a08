import type { Recordings, Upload } from './recordings.ts';
import { selectUploads } from './select.ts';
import type { InclusiveRange } from './time-range.ts';

type LabelPairs = readonly { readonly name: string; readonly value: string }[];

/** The question of `SelectSeries`. */
export interface SeriesQuery {
  readonly profileType: string;
  readonly selector: string;
  readonly range: InclusiveRange;
  readonly stepMs: number;
  readonly groupBy: readonly string[];
}

/** One series of its answer, as JSON: 64-bit integers in quotes, values as numbers, no empty lists. */
export interface SeriesAnswer {
  readonly labels?: LabelPairs;
  readonly points: readonly { readonly value: number; readonly timestamp: string }[];
}

/**
 * Totals over time. Labels of points start at `start` and go in steps up to `end`; the point labelled t holds
 * (t - step, t]. So the first one holds what came before `start`, with the upload exactly one step before, and
 * whatever comes after the last label is lost.
 */
export function selectSeries(recordings: Recordings, query: SeriesQuery): SeriesAnswer[] {
  const { startMs, endMs } = query.range;
  const range = { startMs: startMs - query.stepMs, endMs };
  const uploads = selectUploads(recordings, query.profileType, query.selector, range);
  // A range without length is cut into no sub-queries at all, so nothing is found on the edge.
  if (startMs === endMs) return [];
  const groups = new Map<string, { labels: LabelPairs; sum: number; points: Map<number, number> }>();
  for (const upload of uploads) {
    const timestampMs = labelOf(upload, query);
    if (timestampMs > endMs) continue;
    const labels = pickLabels(upload.labels, [...query.groupBy].sort());
    const key = JSON.stringify(labels);
    const group = groups.get(key) ?? { labels, sum: 0, points: new Map<number, number>() };
    group.sum += upload.total;
    group.points.set(timestampMs, (group.points.get(timestampMs) ?? 0) + upload.total);
    groups.set(key, group);
  }
  const byTotal = [...groups.values()].sort((a, b) => b.sum - a.sum || comparePairs(a.labels, b.labels));
  return byTotal.map(({ labels, points }) => ({
    ...(labels.length > 0 ? { labels } : {}),
    points: [...points]
      .sort(([a], [b]) => a - b)
      .map(([time, value]) => ({ value, timestamp: String(time) })),
  }));
}

function labelOf(upload: Upload, { range, stepMs }: SeriesQuery): number {
  const steps = Math.ceil((upload.timeMs - range.startMs) / stepMs);
  return range.startMs + Math.max(0, steps) * stepMs;
}

/** The named labels a series has, in the order they are named. */
export function pickLabels(labels: ReadonlyMap<string, string>, names: readonly string[]): LabelPairs {
  return names.flatMap((name) => {
    const value = labels.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
}

/** The order of label sets: pair by pair, and the shorter one first. */
export function comparePairs(a: LabelPairs, b: LabelPairs): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left.name !== right.name) return left.name < right.name ? -1 : 1;
    if (left.value !== right.value) return left.value < right.value ? -1 : 1;
  }
  return a.length - b.length;
}
