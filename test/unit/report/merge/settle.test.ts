import { describe, expect, test } from 'vitest';
import { SERVICE_FINDINGS } from '../../../../src/judge/service-finding.ts';
import { settle } from '../../../../src/report/merge/settle.ts';
import type { Report, ReportComparison } from '../../../../src/report/report.ts';
import { reportFunction, reportOf } from '../../../support/report.ts';
import { SAMPLE_REPORTS } from '../../../support/sample-report.ts';
import { buildOf, mergedOf, passed, shardReport } from '../../../support/shard-reports.ts';

const reason = (code: string) => ({ code, message: 'why', remedy: '' });
const WHOLE = {
  ...{ verdict: 'fail' as const, growth: 2, growthLow: 1.5, growthHigh: 3, expected: 1, seen: 2 },
  ...{ added: null, machines: null, explanation: 'it costs more' },
};
const WAIVER = {
  ...{ state: 'in-force' as const, verdict: 'fail' as const, unit: 'growth' as const, allow: 1, seen: 0.5 },
  ...{ reason: 'agreed', owner: 'team', expires: '2026-12-24', daysLeft: 30, origin: 'f.yml:1:1' },
};
const BUDGET: Report['budgets'][number] = {
  ...{ origin: 'f.yml:3:5', target: { kind: 'function', name: 'f', file: '' }, cost: 'self' },
  ...{ service: 'a', profileType: 'process_cpu', alias: 'cpu', limit: 0.1, unit: 'share' },
  ...{ value: 0.3, low: 0.2, high: 0.4, share: 0.3, samples: 900, verdict: 'pass' },
  ...{ explanation: 'it is met', remedy: '' },
};

describe('a shard whose verdicts contradict what it holds', () => {
  test.each<[string, Partial<ReportComparison>, string]>([
    ['a function that failed', { functions: [reportFunction()] }, 'fail'],
    ['a function that warned', { functions: [reportFunction({ verdict: 'warn' })] }, 'warn'],
    ['growth of the whole', { whole: WHOLE }, 'fail'],
    ['a leak', { leakVerdict: 'leak' }, 'fail'],
    ...Object.values(SERVICE_FINDINGS).map((code): [string, Partial<ReportComparison>, string] => [
      `a finding of the service: ${code}`,
      { reasons: [reason(code)] },
      'warn',
    ]),
    ['too few samples', { reasons: [reason('FG201')] }, 'inconclusive'],
    ['nothing compared', { blocks: 0 }, 'not-evaluated'],
    ['not applicable, and it counts', { verdict: 'not-applicable' }, 'not-evaluated'],
    ['left out with a failure', { counted: false, functions: [reportFunction()] }, 'fail'],
    ['left out though it was compared', { counted: false }, 'pass'],
    [
      'not judged with a failure',
      { counted: false, reasons: [reason('FG251')], functions: [reportFunction()] },
      'fail',
    ],
    [
      'hidden as not evaluated',
      { counted: false, verdict: 'not-evaluated', functions: [reportFunction()] },
      'fail',
    ],
  ])('is no pass: %s', (_, changes, verdict) => {
    const one = shardReport(1, 2, [passed('a', changes)]);
    const merged = mergedOf(buildOf([one, shardReport(2, 2, [passed('b')])]));
    expect(merged.comparisons[0]).toMatchObject({ service: 'a', counted: true, verdict });
    expect(merged.verdict).toBe(verdict === 'fail' ? 'fail' : 'not-evaluated');
    expect(merged).toMatchObject({ conclusion: 'failure', exitCode: 1, merged: { notEvaluated: [1] } });
    const told = merged.reasons.find(({ code }) => code === 'FG267');
    expect(told?.message).toContain('the report of shard 1 contradicts itself');
  });

  test('nor with a verdict that is worse than all that it holds', () => {
    const shards = [shardReport(1, 2, [passed('a')]), shardReport(2, 2, [passed('b')], { verdict: 'fail' })];
    const merged = mergedOf(shards);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, reasons: [{ code: 'FG267' }] });
    expect(merged.reasons[0]?.message).toContain('its verdict is fail, and what it holds comes to pass');
  });

  test('nor without the functions that it tested', () => {
    const fine = (name: string) => reportFunction({ name, verdict: 'pass' });
    const comparison = passed('a', { functions: [fine('f'), fine('g'), fine('h')] });
    const whole = shardReport(1, 1, [comparison], { tests: 3 });
    expect(mergedOf([whole])).toMatchObject({ verdict: 'pass', reasons: [] });
    const merged = mergedOf([{ ...whole, comparisons: [{ ...comparison, functions: [] }] }]);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, reasons: [{ code: 'FG267' }] });
    expect(merged.reasons[0]?.message).toContain('by its word it tested 3 functions, and it holds 0');
  });

  test('nor with a budget that is over its limit', () => {
    const merged = mergedOf([shardReport(1, 1, [passed('a')], { budgets: [BUDGET] })]);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, budgets: [{ verdict: 'warn' }] });
    expect(merged.reasons[0]?.message).toContain('the budget f.yml:3:5 says pass');
  });

  test('a pass that is one, and what is waived or ignored, stays as it is', () => {
    const waived = reportFunction({ class: 'leaks', verdict: 'pass', waiver: WAIVER });
    const shards = [
      shardReport(
        1,
        1,
        [
          passed('a', { leakVerdict: 'leak', functions: [waived] }),
          passed('b', { leakVerdict: 'inconclusive', reasons: [reason('FG218')] }),
          passed('c', { counted: false, reasons: [reason('FG251')] }),
          passed('d', {
            leakVerdict: 'leak',
            waived: [{ kind: 'leak', message: 'it rises', waiver: WAIVER }],
          }),
        ],
        { budgets: [{ ...BUDGET, value: 0.1 }] },
      ),
    ];
    expect(mergedOf(shards)).toMatchObject({ verdict: 'pass', exitCode: 0, reasons: [] });
  });
});

describe('the report of a whole build', () => {
  test.each(Object.entries(SAMPLE_REPORTS))('does not contradict itself: %s', (_, make) => {
    const report = make();
    expect(settle(report)).toEqual({ report, reason: null });
  });

  test.each<[string, Report, string]>([
    ['of its comparisons', reportOf([passed('a', { verdict: 'fail' })], { verdict: 'pass' }), 'fail'],
    [
      'of its functions',
      reportOf([passed('a', { functions: [reportFunction()] })], { verdict: 'pass' }),
      'fail',
    ],
    [
      'of its reasons',
      reportOf([passed('a')], { verdict: 'pass', reasons: [reason('FG101')] }),
      'not-evaluated',
    ],
    ['of nothing', reportOf([], { verdict: 'pass' }), 'not-evaluated'],
    ['of less than it says', reportOf([passed('a')], { verdict: 'fail' }), 'fail'],
  ])('is judged by what it holds: %s', (_, report, verdict) => {
    const forged = { ...report, conclusion: 'success' as const, exitCode: 0 };
    expect(mergedOf([forged])).toMatchObject({ verdict, conclusion: 'failure', exitCode: 1 });
  });
});
