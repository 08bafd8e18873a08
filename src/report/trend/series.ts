import { identityOf, type TrendEntry, type TrendFunction, type TrendLine } from './trend-line.ts';

/** One run of one service and type. */
export interface TrendPoint {
  readonly line: TrendLine;
  /** Absent in a run without it. */
  readonly entry: TrendEntry | undefined;
}

/** One service and type over all runs of its key, oldest first. */
export interface TrendSeries {
  readonly key: string;
  /** Its newest entry, for its words and limits. */
  readonly latest: TrendEntry;
  readonly points: readonly TrendPoint[];
}

/** Turns runs into series, in the order in which the newest run has them. Of two lines of one run the last counts. */
export function seriesOf(lines: readonly TrendLine[]): TrendSeries[] {
  const byKey = Map.groupBy(unique(lines), ({ key }) => key);
  return [...byKey].flatMap(([key, runs]) => seriesOfKey(key, runs));
}

function unique(lines: readonly TrendLine[]): TrendLine[] {
  const byIdentity = new Map(lines.map((line) => [identityOf(line), line]));
  return [...byIdentity.values()].sort((a, b) => a.atMs - b.atMs || (a.createdAt < b.createdAt ? -1 : 1));
}

function seriesOfKey(key: string, runs: readonly TrendLine[]): TrendSeries[] {
  const indexed = runs.map((line) => ({
    line,
    entries: new Map(line.series.map((entry) => [nameOf(entry), entry])),
  }));
  const latest = new Map<string, TrendEntry>();
  for (const { line } of indexed.toReversed()) {
    for (const entry of line.series) if (!latest.has(nameOf(entry))) latest.set(nameOf(entry), entry);
  }
  return [...latest].map(([name, entry]) => ({
    key,
    latest: entry,
    points: indexed.map(({ line, entries }) => ({ line, entry: entries.get(name) })),
  }));
}

function nameOf({ service, profileType }: TrendEntry): string {
  return JSON.stringify([service, profileType]);
}

/** What makes two functions of a series the same. */
export function functionKey({ name, file }: Pick<TrendFunction, 'name' | 'file'>): string {
  return JSON.stringify([name, file]);
}

/** The functions of each run by `functionKey`, parallel to the points. */
export function functionsByRun({ points }: TrendSeries): ReadonlyMap<string, TrendFunction>[] {
  return points.map(({ entry }) => new Map((entry?.functions ?? []).map((fn) => [functionKey(fn), fn])));
}
