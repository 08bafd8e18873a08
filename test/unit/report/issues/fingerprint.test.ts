import { describe, expect, it } from 'vitest';
import { boundReport } from '../../../../src/report/bound-report.ts';
import { causesOf } from '../../../../src/report/issues/causes.ts';
import { statesOf } from '../../../../src/report/issues/states.ts';
import { type Report, ReportSchema } from '../../../../src/report/report.ts';
import { reportComparison, reportFunction, reportOf } from '../../../support/report.ts';

const LONG = (middle: string) => `std::map<${'k'.repeat(1200)}${middle}${'v'.repeat(1200)}>::find`;

function report(name: string, others = 0): Report {
  const functions = [
    reportFunction({ name, verdict: 'fail' }),
    ...Array.from({ length: others }, (_, index) =>
      reportFunction({ name: `${index}${'x'.repeat(900)}`, verdict: 'pass' }),
    ),
  ];
  return reportOf([reportComparison({ functions })]);
}

const fingerprintsOf = (of: Report) => causesOf(of).map(({ fingerprint }) => fingerprint);

describe('a function whose name a report has to cut', () => {
  it('is the same cause however short the report is', () => {
    const whole = report(LONG('a'), 40);
    const sizes = [boundReport(whole), boundReport(whole, 60_000), boundReport(whole, 20_000)];
    const lengths = sizes.map(({ comparisons }) => comparisons[0]?.functions[0]?.name.length);
    expect(new Set(lengths).size).toBe(3);
    for (const bounded of [...sizes, boundReport(sizes[0] as Report, 20_000)]) {
      expect(ReportSchema.safeParse(bounded).success).toBe(true);
      expect(fingerprintsOf(bounded)).toEqual(fingerprintsOf(whole));
      expect(statesOf(bounded).get(fingerprintsOf(whole)[0] ?? '')?.state).toBe('fails');
    }
  });

  it('is another than one that is cut to the same name', () => {
    const [one, other] = ['a', 'b'].map((middle) => boundReport(report(LONG(middle))));
    expect(one?.comparisons[0]?.functions[0]?.name).toBe(other?.comparisons[0]?.functions[0]?.name);
    expect(fingerprintsOf(one as Report)).not.toEqual(fingerprintsOf(other as Report));
  });

  it('has no such digest where nothing is cut', () => {
    expect(boundReport(report('iou'))).toEqual(report('iou'));
  });
});
