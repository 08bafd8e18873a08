import type { TrendEntry, TrendFunction, TrendLine } from '../../src/report/trend/trend-line.ts';

const DAY_MS = 86_400_000;
const FIRST_NIGHT = Date.parse('2026-10-24T03:00:00.000Z');

/** A function of a run: `0.2` of its service, 0.2 cores. */
export function trendFunction(
  name: string,
  rate: number,
  changes: Partial<TrendFunction> = {},
): TrendFunction {
  return { name, file: 'ai.py', verdict: 'pass', share: rate, rate, ...changes };
}

/** One service of a run with these functions. */
export function trendEntry(
  functions: readonly TrendFunction[],
  changes: Partial<TrendEntry> = {},
): TrendEntry {
  return {
    ...{ service: 'ai-yolo26', profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds', alias: 'cpu' },
    ...{ kind: 'cpu', unit: 'nanoseconds', rateUnit: 'cores', verdict: 'pass', counted: true },
    ...{ failOnGrowth: 0.1, minShare: 0.005, perRequest: null },
    rate: functions.reduce((sum, fn) => sum + (fn.rate ?? 0), 0),
    functions: [...functions],
    ...changes,
  };
}

/** The run of a night, the first being 0. */
export function trendLine(
  night: number,
  series: readonly TrendEntry[],
  changes: Partial<TrendLine> = {},
): TrendLine {
  const atMs = FIRST_NIGHT + night * DAY_MS;
  return {
    ...{ version: 1, key: 'nightly', runAttempt: 1, verdict: 'pass', load: 'auto' },
    commit: (0xabc0000 + night).toString(16).padEnd(40, '0'),
    runId: String(5000 + night),
    runUrl: `https://github.com/acme/shop/actions/runs/${5000 + night}`,
    createdAt: new Date(atMs).toISOString(),
    atMs,
    series: [...series],
    ...changes,
  };
}
