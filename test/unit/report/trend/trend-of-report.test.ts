import { expect, test } from 'vitest';
import { TrendLineSchema } from '../../../../src/report/trend/trend-line.ts';
import { trendLineOf } from '../../../../src/report/trend/trend-of-report.ts';
import { reportComparison, reportFunction, reportOf } from '../../../support/report.ts';
import { failedReport } from '../../../support/sample-report.ts';

const WINDOWS = {
  baseline: { fromMs: 0, untilMs: 100_000, selector: '' },
  candidate: { fromMs: 200_000, untilMs: 300_000, selector: '' },
  confirm: null,
};

test('figures are those of a second, whatever the length of the window', () => {
  const report = reportOf([reportComparison({ functions: [reportFunction()] })], { windows: WINDOWS });
  const line = trendLineOf(report, '');
  expect(line).toMatchObject({ key: 'default', commit: '', runId: '', atMs: 300_000, verdict: 'fail' });
  expect(line.series).toMatchObject([
    { rate: 1.3, rateUnit: 'cores', perRequest: null, functions: [{ name: 'iou', share: 0.4, rate: 0.537 }] },
  ]);
});

test('what was compared counts, not the window with its warm-up', () => {
  const comparison = reportComparison({ durationMs: { baseline: 100_000, candidate: 65_000 } });
  expect(trendLineOf(reportOf([comparison], { windows: WINDOWS }), '').series[0]?.rate).toBe(2);
});

test('counted requests give the cost of one; what is held has none', () => {
  const load = { kind: 'requests' as const, baseline: 1000, candidate: 1300 };
  const held = reportComparison({ kind: 'gauge', unit: 'bytes', addedUnit: 'bytes' });
  const { series } = trendLineOf(reportOf([reportComparison(), held], { windows: WINDOWS, load }), '');
  expect(series.map(({ perRequest }) => perRequest)).toEqual([1e8, null]);
  expect(series[1]?.rate).toBe(130e9);
});

test('files without windows have no figures of a second; the commit can be named', () => {
  const line = trendLineOf(reportOf([reportComparison()]), 'abcdef1');
  expect(line.series[0]?.rate).toBeNull();
  expect(line.commit).toBe('abcdef1');
  expect(line.atMs).toBe(Date.parse(line.createdAt));
});

test('a whole report is a line that can be read again, without what was not applicable', () => {
  const report = failedReport();
  const line = trendLineOf(report, '');
  expect(TrendLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
  const compared = report.comparisons.filter(({ verdict }) => verdict !== 'not-applicable');
  expect(line.series).toHaveLength(compared.length);
  const missing = line.series.find(({ verdict }) => verdict === 'not-evaluated');
  expect(missing).toMatchObject({ rate: null, functions: [] });
});

test('many services and endless names are bounded, and names stay apart', () => {
  const functions = ['a', 'b'].map((end) => reportFunction({ name: `${'x'.repeat(5000)}${end}` }));
  const report = reportOf(
    Array.from({ length: 3000 }, (_, index) => reportComparison({ service: `s${index}`, functions })),
    { windows: WINDOWS },
  );
  const line = trendLineOf(report, '');
  expect(line.series).toHaveLength(2000);
  const names = line.series[0]!.functions.map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  expect(Math.max(...names.map((name) => name.length))).toBe(300);
});
