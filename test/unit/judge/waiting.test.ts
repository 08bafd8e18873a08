import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { mayWait, waitingReasons } from '../../../src/judge/waiting.ts';
import { comparisonData, functionOf, measure, SELECTION } from '../../support/comparison-data.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
/** Stacks are written leaf first; their counts have no common divisor, which would be taken for one sample. */
const BASELINE = {
  serve: 3001,
  'parse;handle;serve': 2999,
  'rank;handle;serve': 3011,
  'load;handle;serve': 2987,
  'send;handle;serve': 3023,
};

function judged(candidate: Readonly<Record<string, number>>) {
  const result = compareSides(comparisonData(BASELINE, candidate, {}), SELECTION);
  const cases = ['a', 'b', 'c'].map((service) => ({
    service,
    profileType: CPU,
    result: service === 'a' ? result : compareSides(comparisonData(BASELINE, BASELINE, {}), SELECTION),
    reasons: [],
    required: true,
  }));
  return judgeBuild(cases, DEFAULT_POLICY).comparisons[0]!;
}

const verdictOf = (comparison: ReturnType<typeof judged>, name: string) =>
  comparison.functions.find(({ key }) => key.name === name)?.judged?.verdict;

describe('a main loop that may only have waited longer', () => {
  const less = Object.fromEntries(
    Object.entries(BASELINE).map(([stack, samples]) => [stack, Math.round(samples * 0.6)]),
  );

  test('warns, and says what to do, where everything it calls got cheaper', () => {
    const found = judged({ ...less, serve: 9000 });
    expect(verdictOf(found, 'serve')).toBe('warn');
    expect(found.reasons.map(({ code }) => code)).toContain('FG218');
    expect(found.reasons.find(({ code }) => code === 'FG218')!.remedy).toContain('- { function: "serve"');
  });

  test('fails where what it calls costs what it did', () => {
    const found = judged({ ...BASELINE, serve: 9000 });
    expect(verdictOf(found, 'serve')).toBe('fail');
    expect(found.reasons.map(({ code }) => code)).not.toContain('FG218');
  });

  test('is no excuse for a function below it', () => {
    const found = judged({ ...less, 'rank;handle;serve': 9000 });
    expect(verdictOf(found, 'rank')).toBe('fail');
  });
});

/** A service of which a function calls all but what it costs itself, before and after. */
interface Loop {
  readonly whole: readonly [number, number];
  readonly self: readonly [number, number];
  readonly total?: readonly [number, number];
  /** Growth of the load; absent where it is not known. */
  readonly load?: number;
}

const MEASURED = measure(BASELINE, BASELINE);

function loopOf({ whole, self, total = whole, load = 1 }: Loop) {
  const sides = ([baseline, candidate]: readonly [number, number]) => ({ baseline, candidate });
  const change = { ...functionOf(MEASURED, 'serve'), self: sides(self), total: sides(total) };
  const result = { ...MEASURED, total: sides(whole), totalLog: Math.log(whole[1] / whole[0] / load) };
  return { change, result };
}

describe('mayWait', () => {
  test.each<[string, Loop, boolean]>([
    ['what it calls got 20 % cheaper', { whole: [100, 100], self: [50, 60] }, true],
    ['5 % cheaper, as a logarithm, and a bit more', { whole: [1000, 1051], self: [0, 100] }, true],
    ['not quite 5 % cheaper', { whole: [1000, 1052], self: [0, 100] }, false],
    ['it costs what it did', { whole: [100, 150], self: [50, 100] }, false],
    ['more, but less for twice the load', { whole: [100, 150], self: [50, 70], load: 2 }, true],
    ['less, but more for half the load', { whole: [100, 100], self: [50, 60], load: 0.5 }, false],
    [
      'nine tenths of the service are nearly everything',
      { whole: [100, 100], self: [50, 60], total: [90, 90] },
      true,
    ],
    ['less of the baseline', { whole: [100, 100], self: [50, 60], total: [89, 100] }, false],
    ['less of the candidate', { whole: [100, 100], self: [50, 60], total: [100, 89] }, false],
    ['it called nothing before', { whole: [100, 100], self: [100, 60] }, false],
    ['it calls nothing any more: the work is in it', { whole: [100, 100], self: [50, 100] }, false],
  ])('%s', (_, loop, expected) => {
    const { change, result } = loopOf(loop);
    expect(mayWait(change, result)).toBe(expected);
  });
});

test('only growth is explained by waiting, and only a warning has a remedy of it', () => {
  const { change, result } = loopOf({ whole: [100, 100], self: [50, 60] });
  const told = (verdict: 'pass' | 'warn' | 'fail', cls: 'grew' | 'new' | 'unchanged') => {
    const judged = { verdict, class: cls, growth: 1.2, low: 1.1, high: 1.3, detectable: 0.1 };
    return waitingReasons([change, { ...change, judged }], result);
  };
  expect(told('warn', 'grew')).toMatchObject([
    { code: 'FG218', message: expect.stringMatching(/^serve calls /u) },
  ]);
  expect([told('pass', 'grew'), told('fail', 'grew'), told('warn', 'new')]).toEqual([[], [], []]);
});
