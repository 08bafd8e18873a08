import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import type { FunctionVerdict, JudgedFunction } from '../../../src/judge/function-rules.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import {
  comparability,
  functionsVerdict,
  grownEntries,
  measuredPower,
  worstFirst,
} from '../../../src/judge/service-rules.ts';
import { measure, SHOP, scaled } from '../../support/comparison-data.ts';

const RESULT = measure(SHOP, SHOP);
const codes = (result: ComparisonResult, contention = 0) =>
  comparability(result, DEFAULT_POLICY, contention).map(({ code }) => code);

describe('comparability', () => {
  test('2,000 samples a side are enough, one less is not', () => {
    expect(codes({ ...RESULT, samples: { baseline: 2000, candidate: 2000 } })).toEqual([]);
    expect(codes({ ...RESULT, samples: { baseline: 1999, candidate: 9000 } })).toEqual(['FG201']);
    expect(codes({ ...RESULT, samples: { baseline: 9000, candidate: 1999 } })).toEqual(['FG201']);
  });

  test('too few samples: says how many there are and how long a window it takes', () => {
    const few = { ...RESULT, samples: { baseline: 700, candidate: 9000 } };
    const [reason] = comparability(few, DEFAULT_POLICY, 0);
    expect(reason!.message).toContain('700 in the baseline, 9000 in the candidate, 2000 are needed');
    expect(reason!.remedy).toContain('about 2.9 times as long');
    const none = { ...RESULT, samples: { baseline: 0, candidate: 9000 } };
    expect(comparability(none, DEFAULT_POLICY, 0)[0]!.remedy).toBe('use windows in which the service works');
  });

  test('machines more than twice as busy are too different, twice is not', () => {
    expect(codes(RESULT, Math.log(2))).toEqual([]);
    expect(codes(RESULT, Math.log(2) + 1e-9)).toEqual(['FG202']);
    expect(comparability(RESULT, DEFAULT_POLICY, Math.log(3))[0]!.message).toContain('3.0 times');
  });

  test('at too different a pace, a load that was given is to be checked first', () => {
    const remedy = (isLoadKnown: boolean) =>
      comparability({ ...RESULT, isLoadKnown }, DEFAULT_POLICY, Math.log(3))[0]!.remedy;
    expect(remedy(true)).toMatch(/^check the load that was given, then repeat /u);
    expect(remedy(false)).toMatch(/^repeat /u);
  });

  test('one cause, one remedy: with too few samples nothing is said about the pace', () => {
    expect(codes({ ...RESULT, samples: { baseline: 30, candidate: 90 } }, 5)).toEqual(['FG201']);
  });

  test('a difference of two profiles is no recording', () => {
    expect(codes(measure(SHOP, { ...SHOP, 'rank;search;main': -1 }))).toEqual(['FG206']);
  });

  test('levels need neither samples nor equal machines', () => {
    expect(codes({ ...RESULT, kind: 'gauge', samples: { baseline: 0, candidate: 1 } }, 9)).toEqual([]);
  });
});

describe('grownEntries', () => {
  const key = { name: 'checkout', file: '' };
  const more = Math.log(1.3);

  test.each([
    ['more than 1.3 times what the rest suggests', more + 1e-9, 0.05, 1000, true],
    ['no more than that', more, 0.05, 1000, false],
    ['less than 5 % of the service', more + 1e-9, 0.049, 1000, false],
    ['less than 1,000 samples', more + 1e-9, 0.05, 999, false],
  ])('%s', (_, excess, share, samples, isTold) => {
    const found = grownEntries({ ...RESULT, entries: [{ key, excess, share, samples }] });
    expect(found.map(({ code }) => code)).toEqual(isTold ? ['FG208'] : []);
  });

  test('says of which function, by how much, and how much it is', () => {
    const entries = [{ key, excess: Math.log(1.5), share: 0.256, samples: 3000.4 }];
    const [reason] = grownEntries({ ...RESULT, entries });
    expect(reason?.message).toMatch(
      /^everything under checkout costs 1\.5 times .*\(26 % .*, 3000 samples\)$/u,
    );
  });
});

function judged(
  share: number,
  verdict: Partial<FunctionVerdict>,
  change: Partial<JudgedFunction> = {},
): JudgedFunction {
  return {
    ...RESULT.functions[0]!,
    key: { name: `f${share}`, file: '' },
    share: { baseline: share, candidate: share / 2 },
    samples: { baseline: 1000 * share, candidate: 1000 * share },
    judged: {
      verdict: 'pass',
      class: 'unchanged',
      growth: 1,
      low: 1,
      high: 1,
      detectable: 0.5,
      ...verdict,
    },
    ...change,
  };
}
const untested = (share: number): JudgedFunction => {
  const { judged: _, estimate: __, ...change } = judged(share, {});
  return change;
};

describe('functionsVerdict', () => {
  test('is the worst finding; an unclear function does not make a service unclear', () => {
    const of = (...verdicts: FunctionVerdict['verdict'][]) =>
      functionsVerdict(verdicts.map((verdict) => judged(0.1, { verdict })));
    expect(of()).toBe('pass');
    expect(of('pass', 'inconclusive')).toBe('pass');
    expect(of('inconclusive', 'warn')).toBe('warn');
    expect(of('warn', 'fail', 'pass')).toBe('fail');
    expect(functionsVerdict([untested(0.1)])).toBe('pass');
  });
});

describe('measuredPower', () => {
  const power = (...functions: JudgedFunction[]) => measuredPower(functions, RESULT);
  const one = (share: number, detectable: number) => judged(share, { detectable });

  test('is the median over functions above 2 %', () => {
    expect(power(one(0.5, 0.3), one(0.2, 0.4), one(0.1, 0.9), one(0.019, 9)).detectable).toBe(0.4);
    expect(power(one(0.019, 0.4), one(0.01, 0.6), one(0.005, 0.5)).detectable).toBe(0.5);
  });

  test('is a reason when more than half of what was tested could have doubled unseen', () => {
    expect(power(one(0.5, 0.9), one(0.4, 5)).reasons).toEqual([]);
    expect(power(one(0.5, 1), one(0.5, 5)).reasons).toEqual([]);
    const [reason] = power(one(0.4, 0.9), one(0.5, 3)).reasons;
    expect(reason!.code).toBe('FG203');
    expect(reason!.message).toContain('300 %');
    // ln 4 is twice ln 2, and noise falls with the root of the length.
    expect(reason!.remedy).toContain('4.0 times as long');
  });

  test('what longer windows cannot take away is left out of what they are asked for', () => {
    // In units of what may be seen at most, ln 2 squared: all of the noise, and the part that stays however long the windows are.
    const growth = (variance: number) => 2 ** Math.sqrt(variance) - 1;
    const remedy = (variance: number, stays: number) =>
      power(judged(0.5, { detectable: growth(variance), detectableAtBest: growth(stays) })).reasons[0]!
        .remedy;
    // 0.4 of 1 is left for what falls with length: 2 must become 0.4.
    expect(remedy(2.6, 0.6)).toContain('about 5.0 times as long');
    expect(remedy(1.1, 0.6)).toContain('about 1.5 times as long');
    expect(remedy(19.9, 0)).toContain('about 19.9 times as long');
    for (const [variance, stays] of [
      [20.1, 0],
      [9, 1],
      [9, 4],
    ] as const)
      expect(remedy(variance, stays)).toMatch(/^longer windows would not help/u);
  });

  test('growth that is beyond imagination is told as such', () => {
    expect(power(one(0.5, 9.994)).reasons[0]!.message).toContain('grown by 999 % unseen');
    expect(power(one(0.5, 8.7e11)).reasons[0]!.message).toContain('grown by more than 1000 % unseen');
  });

  test('numbers that are none count as blind', () => {
    expect(power(one(0.5, Number.NaN)).reasons.map(({ code }) => code)).toEqual(['FG203']);
  });

  test('functions on one side only have no growth to detect', () => {
    const fresh = judged(0.9, { detectable: 50 }, { samples: { baseline: 0, candidate: 100 } });
    const gone = judged(0.9, { detectable: 50 }, { samples: { baseline: 100, candidate: 0 } });
    expect(power(fresh, gone, one(0.1, 0.4))).toEqual({ detectable: 0.4, reasons: [] });
  });

  test('nothing tested, and nothing tested on both sides', () => {
    const fresh = judged(0.9, { detectable: 50 }, { samples: { baseline: 0, candidate: 100 } });
    for (const [functions, words] of [
      [[], 'no function is large enough'],
      [[untested(0.1)], 'no function is large enough'],
      [[fresh], 'exists on both sides'],
    ] as const) {
      const { detectable, reasons } = power(...functions);
      expect(detectable).toBeNull();
      expect(reasons.map(({ code }) => code)).toEqual(['FG204']);
      expect(reasons[0]!.message).toContain(words);
    }
  });

  describe('where rules set aside every function that is large enough', () => {
    // As `measure` leaves them: large enough for a test, and not judged.
    const setAside = measure(SHOP, SHOP).functions.filter(({ estimate }) => estimate !== undefined);
    test.each<[string, number | null, readonly string[]]>([
      ['the service as a whole is judged', 0.4, []],
      ['it would have been seen to double', 1, []],
      ['it could have doubled unseen', 1.25, ['FG203']],
      ['it is not judged either', null, ['FG204']],
    ])('%s', (_, ofWhole, codes) => {
      const { detectable, reasons } = measuredPower(setAside, RESULT, ofWhole);
      expect(detectable).toBeNull();
      expect(reasons.map(({ code }) => code)).toEqual(codes);
    });

    test('the growth that could not be seen is told', () => {
      const [reason] = measuredPower(setAside, RESULT, 1.25).reasons;
      expect(reason?.message).toContain('the service as a whole could have grown by 125 % unseen');
    });

    test('the total does not stand in for functions that are too small', () => {
      expect(measuredPower([untested(0.1)], RESULT, 0.4).reasons.map(({ code }) => code)).toEqual(['FG204']);
    });
  });

  test('levels have none', () => {
    expect(measuredPower([one(0.5, 9)], { ...RESULT, kind: 'gauge' })).toEqual({
      detectable: null,
      reasons: [],
    });
  });
});

describe('worstFirst', () => {
  test('findings by added cost, then the others by share, ties by name', () => {
    const added = (addedShare: number) => ({
      estimate: { ...measure(SHOP, scaled(SHOP, { price: 2 })).functions[0]!.estimate!, addedShare },
    });
    const named = (name: string) => ({ key: { name, file: '' } });
    const list = [
      judged(0.3, {}, named('steady')),
      judged(0.1, { verdict: 'warn' }, { ...named('warned'), ...added(0.9) }),
      judged(0.1, {}, named('b')),
      judged(0.1, { verdict: 'inconclusive' }, named('a')),
      judged(0.2, { verdict: 'fail' }, { ...named('few'), ...added(0.01) }),
      judged(0.1, { verdict: 'fail' }, { ...named('large'), ...added(0.2) }),
      { ...untested(0.4), ...named('untested') },
    ];
    const order = ['large', 'few', 'warned', 'untested', 'steady', 'a', 'b'];
    expect(list.toSorted(worstFirst).map(({ key }) => key.name)).toEqual(order);
    expect(
      list
        .toReversed()
        .sort(worstFirst)
        .map(({ key }) => key.name),
    ).toEqual(order);
  });
});
