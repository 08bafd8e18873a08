import { expect, test } from 'vitest';
import { worst } from '../../../src/judge/verdict.ts';
import { conclude } from '../../../src/report/conclusion.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import { largeReport, SAMPLE_REPORTS } from '../../support/sample-report.ts';

const SAMPLES = Object.entries(SAMPLE_REPORTS);

test.each(SAMPLES)('the %s sample is a valid report', (_, make) => {
  expect(ReportSchema.parse(make())).toEqual(make());
});

test.each(SAMPLES)('the %s sample is a report the gate could have written', (_, make) => {
  const report = make();
  const counted = report.comparisons.flatMap(({ counted, verdict }) =>
    counted && verdict !== 'not-applicable' ? [verdict] : [],
  );
  const limits = report.budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict]));
  expect(report.verdict).toBe(worst([worst(counted), ...limits]));
  const { mode, settings } = report;
  expect(conclude(report.verdict, { mode, ...settings })).toEqual({
    conclusion: report.conclusion,
    exitCode: report.exitCode,
  });
});

test('a large report is valid', () => {
  expect(ReportSchema.parse(largeReport(20, 10)).comparisons).toHaveLength(20);
});
