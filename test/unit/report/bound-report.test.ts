import { describe, expect, test } from 'vitest';
import { boundReport } from '../../../src/report/bound-report.ts';
import { isOverLimit } from '../../../src/report/findings.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import {
  formatReportJson,
  isSurelyWithin,
  jsonBytes,
  MAX_REPORT_BYTES,
} from '../../../src/report/report-json.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { failedReport, SAMPLE_REPORTS } from '../../support/sample-report.ts';
import { FINDINGS, worstReport } from '../../support/worst-report.ts';

/** 2,000 findings with 32 names of 10,000 characters each, every one of which JSON writes in six. */
function endlessReport(): Report {
  const report = worstReport();
  const names = { name: '\u0001'.repeat(10_000), file: '\u0002'.repeat(10_000) };
  for (const comparison of report.comparisons) {
    for (const fn of comparison.functions) {
      fn.explains = Array(10).fill(names);
      fn.callPath = Array(20).fill(names);
      fn.links = Array(8).fill({ label: 'x', url: `https://a.example/${'x'.repeat(7900)}` });
    }
  }
  return report;
}

const bytesOf = (report: Report) => Buffer.byteLength(formatReportJson(report));
const functionsOf = ({ comparisons }: Report) => comparisons.flatMap(({ functions }) => functions);

describe('a report with names at their worst', () => {
  const boundedEndless = boundReport(endlessReport());

  test.each([
    ['long', boundReport(worstReport())],
    ['long and many', boundedEndless],
  ])('is small enough to be read again: %s', (_, bounded) => {
    expect(bytesOf(bounded)).toBeLessThanOrEqual(MAX_REPORT_BYTES);
    expect(ReportSchema.safeParse(bounded).success).toBe(true);
    expect(functionsOf(bounded).filter(isOverLimit)).toHaveLength(FINDINGS);
  });

  test('says what is left out', () => {
    expect(boundedEndless.notes.map(({ code }) => code)).toEqual(['FG227']);
    const functions = [
      reportFunction({ name: 'iou', verdict: 'fail' }),
      ...Array.from({ length: 30 }, (_, index) => reportFunction({ name: `f${index}`, verdict: 'pass' })),
      reportFunction({ name: 'late', verdict: 'warn' }),
    ];
    const report = reportOf([reportComparison({ functions })]);
    const bounded = boundReport(report, 25_000);
    const kept = functionsOf(bounded).map(({ name }) => name);
    expect([kept[0], kept.at(-1)]).toEqual(['iou', 'late']);
    expect(kept.length).toBeLessThan(32);
    expect(bounded.notes[0]?.message).toContain(`${32 - kept.length} functions without a finding`);
  });
});

test('a name is the same one wherever it stands', () => {
  const cause = { name: `${'a'.repeat(3000)}::iou`, file: `/srv/${'b'.repeat(3000)}/ai.py` };
  const functions = [
    reportFunction({ ...cause, explains: [cause], callPath: [cause] }),
    reportFunction({ name: 'suppress', causedBy: cause }),
  ];
  const [first, second] = functionsOf(boundReport(reportOf([reportComparison({ functions })])));
  const { name, file } = first ?? {};
  expect(name).toMatch(/^a{499}…a+::iou$/u);
  expect(name).toHaveLength(1000);
  expect([second?.causedBy, first?.explains[0], first?.callPath[0]]).toEqual(Array(3).fill({ name, file }));
});

test('a service is the same one in its flame graph and its budgets', () => {
  const service = 's'.repeat(5000);
  const graph = {
    ...{ profileType: 'cpu', quantum: 1, functions: [], parents: [-1], frames: [-1], folded: 0 },
    ...{ baseline: [0], expected: [0], candidate: [0] },
  };
  const report = { ...reportOf([reportComparison({ service })]), flameGraphs: [{ ...graph, service }] };
  const bounded = boundReport(report);
  expect(bounded.flameGraphs[0]?.service).toBe(bounded.comparisons[0]?.service);
  expect(bounded.flameGraphs[0]?.service).toHaveLength(1000);
});

test.each(Object.entries(SAMPLE_REPORTS))('nothing changes in an ordinary report: %s', (_, make) => {
  expect(boundReport(make())).toEqual(make());
});

test('the size is told beforehand, nearly', () => {
  for (const report of [failedReport(), worstReport()]) {
    const told = jsonBytes(report, Number.POSITIVE_INFINITY);
    expect(told / bytesOf(report)).toBeGreaterThan(0.998);
    expect(told / bytesOf(report)).toBeLessThan(1.02);
  }
});

test.each([...Object.values(SAMPLE_REPORTS), worstReport].map((make) => make()))(
  'only what is short enough passes for surely so',
  (report) => {
    const bytes = bytesOf(report);
    expect(isSurelyWithin(report, bytes - 1)).toBe(false);
    expect(isSurelyWithin(report, 17 * bytes)).toBe(true);
  },
);
