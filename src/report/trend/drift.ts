import { mannKendall } from '../../compare/mann-kendall.ts';
import { median, theilSen } from '../../compare/theil-sen.ts';
import { functionKey, functionsByRun, type TrendSeries } from './series.ts';
import type { TrendFunction } from './trend-line.ts';

/** A function whose cost rose slowly: by more than the fail limit over many runs of which none failed. */
export interface Drift {
  readonly series: TrendSeries;
  readonly name: string;
  readonly file: string;
  /** As a fraction: 0.14 is +14 %. */
  readonly rise: number;
  /** Runs it was measured in. */
  readonly runs: number;
  readonly fromMs: number;
  readonly untilMs: number;
  /** What its cost was compared by; `rest` is what the other functions of its service cost. */
  readonly per: 'request' | 'second' | 'upload' | 'rest';
}

/** Runs looked at, longest first: a rise over the last weeks must not drown in the flat months before. */
const SPANS = [90, 45, 21, 10];
/** Fewer values have no order to speak of. */
const LEAST_RUNS = 8;
/** A function that is often missing is near the end of what is kept, and missing when it is small. */
const LEAST_PRESENCE = 0.8;
/** Functions of this share tell what a service costs as a whole; smaller ones have more noise than message. */
const LARGE_SHARE = 0.01;
const LEAST_NEIGHBOURS = 3;
/** False hints of a series, over all its functions and spans together. */
const SIGNIFICANCE = 0.05;
const DAY_MS = 86_400_000;

/**
 * The slow rises of one service and type, largest first. Robust: Theil and Sen's slope of the logarithm of the cost, and Mann and
 * Kendall's test that it rises at all, at 5 % over all tests of the series. A run in which the function failed begins a new count:
 * that rise was seen, and either mended or accepted.
 */
export function driftsOf(all: TrendSeries): Drift[] {
  const series = { ...all, points: all.points.slice(-(SPANS[0] ?? 0)) };
  const runs = functionsByRun(series);
  const names = new Map(runs.flatMap((functions) => [...functions]));
  const { per, costIn } = yardstick(series, runs);
  const level = SIGNIFICANCE / Math.max(1, names.size * SPANS.length);
  const found: Drift[] = [];
  for (const [key, { name, file }] of names) {
    const start = 1 + runs.findLastIndex((functions) => functions.get(key)?.verdict === 'fail');
    const values = runs.map((functions, run) => (run < start ? null : costIn(functions.get(key), run)));
    const share = runs.at(-1)?.get(key)?.share ?? 0;
    if (share < series.latest.minShare || share === 0) continue;
    const drift = longestRise(series, values, level);
    if (drift !== null) found.push({ series, name, file, per, ...drift });
  }
  return found.sort((a, b) => b.rise - a.rise || (a.name < b.name ? -1 : 1));
}

type Rise = Pick<Drift, 'rise' | 'runs' | 'fromMs' | 'untilMs'>;

function longestRise(
  { points, latest }: TrendSeries,
  values: readonly (number | null)[],
  level: number,
): Rise | null {
  const first = values.findIndex((value) => value !== null);
  const known = first === -1 ? 0 : values.length - first;
  const spans = [...new Set(SPANS.map((span) => Math.min(span, known)))];
  for (const span of spans) {
    const measured = points.slice(-span).flatMap(({ line }, index) => {
      const value = values.at(index - span);
      return value === null || value === undefined ? [] : [{ atMs: line.atMs, value }];
    });
    if (measured.length < Math.max(LEAST_RUNS, LEAST_PRESENCE * span)) continue;
    const rise = riseOf(measured, level);
    if (rise === null || rise <= latest.failOnGrowth) continue;
    const [{ atMs: fromMs } = { atMs: 0 }] = measured;
    return { rise, runs: measured.length, fromMs, untilMs: measured.at(-1)?.atMs ?? fromMs };
  }
  return null;
}

/** Null where there is no evidence that the values rise. */
function riseOf(
  all: readonly { readonly atMs: number; readonly value: number }[],
  level: number,
): number | null {
  // Runs of the same window, as of a second attempt: a slope needs time between its points.
  const measured = all.filter(({ atMs }, index) => atMs !== all[index + 1]?.atMs);
  if (measured.length < LEAST_RUNS) return null;
  const values = measured.map(({ value }) => value);
  if (mannKendall(values) > level) return null;
  const start = measured[0]?.atMs ?? 0;
  const days = measured.map(({ atMs }) => (atMs - start) / DAY_MS);
  return Math.exp(theilSen(days, values).slope * (days.at(-1) ?? 0)) - 1;
}

interface Yardstick {
  readonly per: Drift['per'];
  /** Logarithm of a function's cost in a run; null where it is not known. */
  readonly costIn: (fn: TrendFunction | undefined, run: number) => number | null;
}

/**
 * What makes costs comparable between runs: the requests where all runs counted them, the second where the load is said to be
 * fixed, the upload for what is held; else the other functions of the service, as the gate has it.
 */
function yardstick(series: TrendSeries, runs: readonly ReadonlyMap<string, TrendFunction>[]): Yardstick {
  const measured = series.points.filter(({ entry }) => entry !== undefined && entry.rate !== null);
  if (series.latest.kind === 'gauge') return { per: 'upload', costIn: logOfRate };
  if (measured.every(({ entry }) => entry?.perRequest !== null)) {
    const perRequest = (fn: TrendFunction | undefined, run: number) =>
      logOrNull((fn?.share ?? 0) * (series.points[run]?.entry?.perRequest ?? 0));
    return { per: 'request', costIn: perRequest };
  }
  if (measured.every(({ line }) => line.load === 'fixed')) return { per: 'second', costIn: logOfRate };
  const factorOf = commonFactors(runs);
  const besideRest = (fn: TrendFunction | undefined, run: number) => {
    const [value, factor] = [logOfRate(fn), fn === undefined ? null : factorOf(functionKey(fn), run)];
    return value === null || factor === null ? null : value - factor;
  };
  return { per: 'rest', costIn: besideRest };
}

function logOfRate(fn: TrendFunction | undefined): number | null {
  return logOrNull(fn?.rate ?? 0);
}

function logOrNull(value: number): number | null {
  return value > 0 ? Math.log(value) : null;
}

/**
 * How much a run cost beside the others, as the logarithm of a factor that its functions have in common, seen from one of them: the
 * median of what each other large function costs beside its own median. One function that grows does not move it.
 */
function commonFactors(
  runs: readonly ReadonlyMap<string, TrendFunction>[],
): (key: string, run: number) => number | null {
  const usual = mediansOf(runs);
  const offsets = runs.map((functions) => {
    const own = new Map<string, number>();
    for (const [key, fn] of functions) {
      const [value, level] = [logOfRate(fn), usual.get(key)];
      if (value !== null && level !== undefined && fn.share >= LARGE_SHARE) own.set(key, value - level);
    }
    return { own, sorted: [...own.values()].sort((a, b) => a - b) };
  });
  return (key, run) => {
    const { own, sorted } = offsets[run] ?? { own: new Map<string, number>(), sorted: [] };
    const itself = own.get(key);
    const others = itself === undefined ? sorted : sorted.toSpliced(sorted.indexOf(itself), 1);
    return others.length < LEAST_NEIGHBOURS ? null : median(others);
  };
}

/** What each large function usually costs, as a logarithm. */
function mediansOf(runs: readonly ReadonlyMap<string, TrendFunction>[]): ReadonlyMap<string, number> {
  const logs = new Map<string, number[]>();
  for (const functions of runs) {
    for (const [key, fn] of functions) {
      const value = logOfRate(fn);
      if (value === null || fn.share < LARGE_SHARE) continue;
      const values = logs.get(key);
      if (values === undefined) logs.set(key, [value]);
      else values.push(value);
    }
  }
  return new Map([...logs].map(([key, values]) => [key, median(values)]));
}
