import { describe, expect, test } from 'vitest';
import type { JudgedBudget } from '../../../src/judge/budget-rules.ts';
import { buildVerdict, comparisonVerdict, type VerdictParts } from '../../../src/judge/comparison-verdict.ts';

const NOTHING: VerdictParts = {
  functions: [],
  leak: null,
  whole: 'pass',
  hasGrownEntries: false,
  isUndecided: false,
};

describe('comparisonVerdict', () => {
  test.each<[Partial<VerdictParts>, string]>([
    [{}, 'pass'],
    [{ leak: 'pass' }, 'pass'],
    [{ leak: 'fail' }, 'fail'],
    [{ whole: 'warn' }, 'warn'],
    [{ hasGrownEntries: true }, 'warn'],
    [{ isUndecided: true }, 'inconclusive'],
    [{ isUndecided: true, hasGrownEntries: true }, 'inconclusive'],
    [{ isUndecided: true, whole: 'fail' }, 'fail'],
  ])('%j: %s', (parts, verdict) => {
    expect(comparisonVerdict({ ...NOTHING, ...parts })).toBe(verdict);
  });
});

describe('buildVerdict', () => {
  const budgets = (...verdicts: readonly JudgedBudget['verdict'][]) =>
    verdicts.map((verdict) => ({ verdict }) as JudgedBudget);
  const passed = [{ counted: true, verdict: 'pass' as const }];

  test('a budget that is not for this build changes nothing', () => {
    expect(buildVerdict(passed, budgets('not-applicable'))).toBe('pass');
    expect(buildVerdict(passed, budgets('not-applicable', 'fail'))).toBe('fail');
  });

  test('a budget that is met does not make up for nothing compared', () => {
    expect(buildVerdict([], budgets('pass'))).toBe('not-evaluated');
    expect(buildVerdict([], budgets('fail'))).toBe('fail');
  });

  test('what does not count has no say', () => {
    expect(buildVerdict([...passed, { counted: false, verdict: 'not-applicable' }], [])).toBe('pass');
    expect(buildVerdict([...passed, { counted: false, verdict: 'fail' }], [])).toBe('pass');
  });
});
