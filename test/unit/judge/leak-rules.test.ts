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
/** 86 MiB a minute, over two minutes and a half. */
const ESTIMATE = {
  slopePerMin: 86 * 2 ** 20,
  lowPerMin: 71.5 * 2 ** 20,
  highPerMin: 90 * 2 ** 20,
  spanMs: 150_000,
} as NonNullable<LeakResult['estimate']>;
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

  test('a slope that only warns is borne by its holder, too', () => {
    expect(outcome(judgeHolders(functions, { result: result('warn'), holders }, 'warn'))).toEqual([
      'warn leaks',
      'pass leaks',
      'pass unchanged',
    ]);
  });

  test('a holder too small for a test of its own gets no verdict, and bears no leak', () => {
    const { judged: _, ...untested } = level(0, 'cache');
    const leak = { result: { ...result('leak'), estimate: ESTIMATE }, holders };
    const held = judgeHolders([untested], leak, 'fail');
    expect(held).toEqual([untested]);
    expect(unborneLeak(leak, 'fail', held, 'bytes')).toMatchObject([{ code: 'FG209' }]);
  });

  test('a function of the same name in another file holds nothing', () => {
    const elsewhere = { ...level(0, 'cache'), key: { name: 'cache', file: 'other.go' } };
    const judged = judgeHolders([elsewhere, level(1, 'cache')], { result: result('leak'), holders }, 'fail');
    expect(outcome(judged)).toEqual(['pass unchanged', 'fail leaks']);
  });

  test.each([
    ['grew', 'unchanged'],
    ['new', 'unchanged'],
    ['shrank', 'shrank'],
  ] as const)('a level that %s beside the slope is told as %s', (cls, expected) => {
    const fn = level(2, 'other');
    const judged = { ...fn, judged: { ...fn.judged!, class: cls } };
    expect(outcome(judgeHolders([judged], { result: result('leak'), holders }, 'fail'))).toEqual([
      `pass ${expected}`,
    ]);
  });
});

describe('unborneLeak', () => {
  const leak = { result: { ...result('leak'), estimate: ESTIMATE }, holders: [] };

  test('a leak that no function bears is told as a reason', () => {
    expect(unborneLeak(leak, 'fail', judgeHolders([level(0, 'cache')], leak, 'fail'), 'bytes')).toMatchObject(
      [
        {
          code: 'FG209',
          message: expect.stringContaining('86.0 MiB a minute (71.5 to 90.0) over 2.5 minutes'),
          remedy: expect.stringContaining('of the start and the end of the window'),
        },
      ],
    );
  });

  test('one that only warns is told, too', () => {
    const judged = judgeHolders([level(0, 'cache')], leak, 'warn');
    expect(unborneLeak(leak, 'warn', judged, 'bytes')).toMatchObject([{ code: 'FG209' }]);
  });

  test.each([
    ['nothing was', undefined, false],
    ['a holder was', [holder('cache', 1)], true],
  ])('whether %s set aside by rules', (_, setAside, isTold) => {
    const [reason] = unborneLeak({ ...leak, ...(setAside && { setAside }) }, 'fail', [], 'bytes');
    expect(reason?.message.includes('beside what rules set aside')).toBe(isTold);
  });

  test('without an estimate there are no numbers to tell', () => {
    expect(unborneLeak({ result: result('leak'), holders: [] }, 'fail', [], 'bytes')).toEqual([]);
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
    ['count', 9.994, 'by 9.99 count a minute'],
    ['count', 10, 'by 10.0 count a minute'],
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
