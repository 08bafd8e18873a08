import { describe, expect, test } from 'vitest';
import type { LeakResult } from '../../../src/compare/leak.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import { judgeHolders, leakVerdict, spanNotes, unborneLeak } from '../../../src/judge/leak-rules.ts';

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

describe('unborneLeak over a span', () => {
  test.each([
    ['bytes', 0.2134 * 2 ** 20, '0.213 MiB a minute'],
    ['count', 0.3333, '0.333 count a minute'],
    ['count', 1234.56, '1234.6 count a minute'],
  ])('in %s: a slow one keeps its digits, and both windows are to be compared', (unit, slopePerMin, rate) => {
    const estimate = { slopePerMin } as NonNullable<LeakResult['estimate']>;
    const leak = { result: { ...result('leak'), estimate }, over: 'span', holders: [] } as const;
    expect(unborneLeak(leak, 'fail', [], unit)).toMatchObject([
      { message: expect.stringContaining(rate), remedy: expect.stringContaining('of both windows') },
    ]);
  });
});

describe('spanNotes', () => {
  test.each([
    ['unread', 'Too slow: 30 s', /could not be read \(Too slow: 30 s\)$/u],
    ['unnamed', '', /nothing tells its processes apart/u],
    ['gap', '', /sent nothing for a while/u],
    ['restart', '', /as after a restart$/u],
  ] as const)('%s', (why, detail, message) => {
    const leak = { result: result('ok'), holders: [], spanUnseen: { why, detail } };
    expect(spanNotes(leak)).toMatchObject([
      { code: 'FG224', message: expect.stringMatching(message), remedy: expect.stringMatching(/.{20}/u) },
    ]);
  });

  test('where nothing was missed there is nothing to say', () => {
    expect(spanNotes(undefined)).toEqual([]);
    expect(spanNotes({ result: result('ok'), holders: [] })).toEqual([]);
    expect(spanNotes({ result: result('ok'), holders: [], spanUnseen: null })).toEqual([]);
  });
});
