import { describe, expect, test } from 'vitest';
import type { LeakResult } from '../../../src/compare/leak.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import { judgeHolders, leakVerdict, unborneLeak } from '../../../src/judge/leak-rules.ts';

const result = (verdict: LeakResult['verdict']): LeakResult => ({
  verdict,
  stoppedBy: verdict === 'leak' ? null : 'size',
  pods: { used: 1, tooBrief: 0 },
  references: 1,
});
const holder = (name: string, share: number) => ({
  key: { name, file: '' },
  before: 0,
  after: share,
  grown: share,
  share,
});
const both = (value: number) => ({ baseline: value, candidate: value });

function level(id: number, name: string): JudgedFunction {
  const judged = { verdict: 'warn', class: 'grew', growth: 2, low: 1, high: 3, detectable: null } as const;
  return {
    id,
    key: { name, file: '' },
    self: both(1),
    total: both(1),
    samples: both(1),
    share: both(0.5),
    judged,
  };
}

describe('leakVerdict', () => {
  test.each([
    ['leak', 'fail'],
    ['warn', 'warn'],
    ['ok', 'pass'],
    ['inconclusive', null],
  ] as const)('%s: %s', (verdict, expected) => {
    expect(leakVerdict({ result: result(verdict), holders: [] })).toBe(expected);
  });

  test('without a look at the slope there is none', () => {
    expect(leakVerdict(undefined)).toBeNull();
  });
});

describe('judgeHolders', () => {
  const functions = [level(0, 'cache'), level(1, 'rows'), level(2, 'other')];
  const holders = [holder('cache', 0.7), holder('rows', 0.3)];
  const outcome = (fns: readonly JudgedFunction[]) =>
    fns.map(({ judged }) => `${judged?.verdict} ${judged?.class}`);

  test('the largest holder bears the finding, the others hold', () => {
    expect(outcome(judgeHolders(functions, { result: result('leak'), holders }, 'fail'))).toEqual([
      'fail leaks',
      'pass leaks',
      'pass unchanged',
    ]);
  });

  test('where the slope is fine, a risen level is no finding', () => {
    expect(outcome(judgeHolders(functions, { result: result('ok'), holders }, 'pass'))).toEqual([
      'pass unchanged',
      'pass unchanged',
      'pass unchanged',
    ]);
  });
});

describe('unborneLeak', () => {
  const estimate = { slopePerMin: 86 * 2 ** 20 } as NonNullable<LeakResult['estimate']>;
  const leak = { result: { ...result('leak'), estimate }, holders: [] };

  test('a leak that no function bears is told as a reason', () => {
    expect(unborneLeak(leak, 'fail', judgeHolders([level(0, 'cache')], leak, 'fail'), 'bytes')).toMatchObject(
      [{ code: 'FG209', message: expect.stringContaining('86.0 MiB a minute') }],
    );
  });

  test('one that a function bears, and no leak, need none', () => {
    const borne = { ...leak, holders: [holder('cache', 1)] };
    expect(unborneLeak(borne, 'fail', judgeHolders([level(0, 'cache')], borne, 'fail'), 'bytes')).toEqual([]);
    expect(unborneLeak(leak, 'pass', [], 'bytes')).toEqual([]);
    expect(unborneLeak(undefined, null, [], 'bytes')).toEqual([]);
  });
});
