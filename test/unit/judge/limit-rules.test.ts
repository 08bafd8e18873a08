import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { findDoubts } from '../../../src/judge/confirm-rules.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import type { LeakFinding } from '../../../src/judge/leak-rules.ts';
import { rulesFor } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type LimitRule } from '../../../src/judge/policy.ts';
import { ruledLeak } from '../../../src/judge/rule-effects.ts';
import { caseOf, functionOf, measure, SHOP, scaled } from '../../support/comparison-data.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const HEAP = 'memory:inuse_space:bytes:space:bytes';

const ruleOf = (changes: Partial<LimitRule>): LimitRule => ({
  service: null,
  profileType: null,
  target: null,
  failOnGrowth: null,
  warnOnGrowth: null,
  severity: 'fail',
  owner: '',
  origin: 'f.yml:1:1',
  ...changes,
});
const named = (name: string): LimitRule['target'] => ({ kind: 'function', name });
const rulesOf = (rules: readonly LimitRule[], profileType = CPU) =>
  rulesFor(rules, { service: 'ai-yolo26', profileType }, DEFAULT_POLICY, matchesGlob);
const key = (name: string, file = '') => ({ name, file });

describe('what a rule is for', () => {
  test.each([
    [{}, true],
    [{ service: 'ai-*' }, true],
    [{ service: 'shop' }, false],
    [{ profileType: 'cpu' }, true],
    [{ profileType: CPU }, true],
    [{ profileType: 'process_cpu:*' }, true],
    [{ profileType: 'memory' }, false],
    [{ profileType: HEAP }, false],
  ])('%j: %s', (changes, expected) => {
    expect(rulesOf([ruleOf(changes)]) !== undefined).toBe(expected);
  });

  test('memory is what the alias means for these profiles', () => {
    expect(rulesOf([ruleOf({ profileType: 'memory' })], HEAP)).toBeDefined();
  });

  test('functions by glob and file, packages with everything below', () => {
    const rules = rulesOf([
      ruleOf({ target: { kind: 'function', name: '*', file: 'ai.py' }, origin: 'file' }),
      ruleOf({ target: { kind: 'package', name: 'numpy' }, origin: 'package' }),
      ruleOf({ target: named('io?'), origin: 'glob' }),
    ]);
    const origin = (name: string, file?: string) => rules?.of(key(name, file))?.rule.origin;
    expect([
      origin('iou', 'app/ai.py'),
      origin('dot', 'numpy/core.py'),
      origin('iou'),
      origin('main'),
    ]).toEqual(['file', 'package', 'glob', undefined]);
    expect(rules?.whole).toBeNull();
  });

  test('the limits are those of the service where the rule says nothing, and a warning never comes last', () => {
    const limits = (changes: Partial<LimitRule>) => {
      const policy = rulesOf([ruleOf(changes)])?.whole?.policy;
      return [policy?.warnOnGrowth, policy?.failOnGrowth];
    };
    expect(limits({})).toEqual([0.05, 0.1]);
    expect(limits({ failOnGrowth: 0.3 })).toEqual([0.05, 0.3]);
    expect(limits({ failOnGrowth: 0.02 })).toEqual([0.02, 0.02]);
    expect(limits({ warnOnGrowth: 0.4, severity: 'warn' })).toEqual([0.4, 0.4]);
  });
});

const judge = (rules: readonly LimitRule[], result = measure(SHOP, scaled(SHOP, { price: 3 }))) => {
  const own = rulesFor(rules, { service: 'a', profileType: CPU }, DEFAULT_POLICY, matchesGlob);
  return judgeBuild([{ ...caseOf('a', result), ...(own && { rules: own }) }], DEFAULT_POLICY);
};

/** One caller of `price` has some cost of its own. */
const CALLED = { ...SHOP, 'price;cart;main': 0, 'price;checkout;main': 1200, 'checkout;main': 300 };

describe('judged by rules', () => {
  test('a limit stands where that of all services stands: same bounds, same evidence', () => {
    const price = (build: ReturnType<typeof judge>) =>
      build.comparisons[0]?.functions.find((fn) => fn.key.name === 'price')?.judged;
    const [common, ruled] = [
      judgeBuild([caseOf('a', measure(SHOP, scaled(SHOP, { price: 3 })))], {
        ...DEFAULT_POLICY,
        failOnGrowth: 2.5,
      }),
      judge([ruleOf({ target: named('price'), failOnGrowth: 2.5 })]),
    ];
    expect(price(ruled)).toEqual(price(common));
    expect(price(ruled)?.verdict).toBe('warn');
    expect(ruled.verdict).toBe('warn');
  });

  test('what may only warn is no doubt that a second window could turn into a failure', () => {
    const big = scaled(SHOP, {}, 4);
    const grown = { ...measure(big, scaled(big, { rank: 1.26 })), drift: 0.03, history: 3 };
    const doubts = (rules: readonly LimitRule[]) =>
      findDoubts(judge(rules, grown)).flatMap(({ functions }) => functions.map((fn) => fn.key.name));
    const plain = doubts([]);
    expect(plain).toEqual(['rank']);
    expect(doubts([ruleOf({ severity: 'warn' })])).toEqual([]);
    expect(doubts([ruleOf({ severity: 'fail' })])).toEqual(plain);
  });

  describe('a rule is for the functions that it names, not for what their growth explained', () => {
    /** `price` grew, and so did the own cost of its caller. */
    const grown = measure(CALLED, scaled(CALLED, { price: 3, checkout: 3 }));
    const verdicts = (build: ReturnType<typeof judge>) =>
      Object.fromEntries(
        (build.comparisons[0]?.functions ?? [])
          .filter(({ key: { name } }) => name === 'price' || name === 'checkout')
          .map(({ key: { name }, judged }) => [name, judged?.verdict ?? 'not judged']),
      );
    const outcome = (changes: Partial<LimitRule>) => {
      const build = judge([ruleOf({ target: named('price'), ...changes })], grown);
      return [build.verdict, verdicts(build)];
    };

    test('a caller that fails by its own cost still does, as a finding of its own', () => {
      expect([judge([], grown).verdict, verdicts(judge([], grown))]).toEqual([
        'fail',
        { price: 'fail', checkout: 'fail' },
      ]);
      expect(outcome({ severity: 'warn' })).toEqual(['fail', { price: 'warn', checkout: 'fail' }]);
      expect(outcome({ failOnGrowth: 5 })).toEqual(['fail', { price: 'warn', checkout: 'fail' }]);
      expect(outcome({ failOnGrowth: 5, warnOnGrowth: 5 })).toMatchObject(['fail', { checkout: 'fail' }]);
      expect(outcome({ severity: 'ignore' })).toEqual(['fail', { price: 'not judged', checkout: 'fail' }]);
      const bearers = (rules: readonly LimitRule[]) =>
        judge(rules, grown).comparisons[0]?.functions.find((fn) => fn.key.name === 'checkout')?.judged;
      expect(bearers([])?.causedBy).toBeDefined();
      expect(bearers([ruleOf({ target: named('price'), severity: 'ignore' })])?.causedBy).toBeUndefined();
    });

    test('a caller that costs no more itself passes with it', () => {
      const inherited = measure(CALLED, scaled(CALLED, { price: 3 }));
      expect(judge([], inherited).verdict).toBe('fail');
      expect(judge([ruleOf({ target: named('price'), severity: 'ignore' })], inherited).verdict).toBe('pass');
    });

    test('what grew beside it fails as ever', () => {
      const other = measure(CALLED, scaled(CALLED, { price: 3, checkout: 3, rank: 3 }));
      expect(judge([ruleOf({ target: named('price'), severity: 'ignore' })], other).verdict).toBe('fail');
    });

    test('for a known load it is no growth of the whole', () => {
      const whole = (rules: readonly LimitRule[]) =>
        judge(rules, measure(CALLED, scaled(CALLED, { price: 12 }), { loadLog: 0 })).comparisons[0]?.whole;
      expect(whole([])).toBeUndefined();
      expect(whole([ruleOf({ target: named('price'), severity: 'ignore' })])).toBeUndefined();
    });
  });

  test('cost that moved to a function that is not judged fails nobody', () => {
    const moved = measure(SHOP, { ...SHOP, ...Object.fromEntries(renamed('price', 'priced')) });
    expect(functionOf(moved, 'priced').self.candidate).toBeGreaterThan(0);
    expect(judge([ruleOf({ target: named('priced'), severity: 'ignore' })], moved).verdict).toBe('pass');
  });
});

/** The stacks of a function under another name, and none under its own. */
function renamed(name: string, other: string) {
  return Object.entries(SHOP)
    .filter(([stack]) => stack.split(';').includes(name))
    .flatMap(([stack, samples]) => [
      [stack, 0],
      [stack.replace(name, other), samples],
    ]);
}

describe('a leak', () => {
  const holder = (name: string) => ({ key: key(name), before: 1, after: 9, grown: 8, share: 0.5 });
  const leak = (...holders: string[]) =>
    ({
      result: { verdict: 'leak', stoppedBy: null },
      holders: holders.map(holder),
    }) as unknown as LeakFinding;
  const outcome = (finding: LeakFinding, rules: readonly LimitRule[]) => {
    const ruled = ruledLeak(finding, rulesOf(rules, HEAP));
    return ruled && [ruled.result.verdict, ...ruled.holders.map(({ key: { name } }) => name)];
  };

  test.each<[string, LeakFinding, readonly LimitRule[], unknown]>([
    ['no rule', leak('a', 'b'), [], ['leak', 'a', 'b']],
    [
      'its largest holder warns',
      leak('a', 'b'),
      [ruleOf({ target: named('a'), severity: 'warn' })],
      ['warn', 'a', 'b'],
    ],
    [
      'another holder warns',
      leak('a', 'b'),
      [ruleOf({ target: named('b'), severity: 'warn' })],
      ['leak', 'a', 'b'],
    ],
    [
      'its largest holder is not judged',
      leak('a', 'b'),
      [ruleOf({ target: named('a'), severity: 'ignore' })],
      ['leak', 'b'],
    ],
    ['no holder is judged', leak('a'), [ruleOf({ target: named('a'), severity: 'ignore' })], undefined],
    ['nobody holds it, the service warns', leak(), [ruleOf({ severity: 'warn' })], ['warn']],
    ['nobody holds it, the service is not judged', leak(), [ruleOf({ severity: 'ignore' })], undefined],
  ])('%s', (_, finding, rules, expected) => {
    expect(outcome(finding, rules)).toEqual(expected);
  });

  describe('of which rules set a part aside', () => {
    const estimate = { slopePerMin: 80, ownSlopePerMin: 80, lowPerMin: 70, highPerMin: 90, rise: 200 };
    const left = (shares: Readonly<Record<string, number>>, rules: readonly LimitRule[], neededRise = 10) => {
      const holders = Object.entries(shares).map(([name, share]) => ({ ...holder(name), share }));
      const result = { verdict: 'leak', stoppedBy: null, estimate: { ...estimate, neededRise } };
      return ruledLeak({ result, holders } as unknown as LeakFinding, rulesOf(rules, HEAP));
    };
    const without = (name: string) => [ruleOf({ target: named(name), severity: 'ignore' })];
    const names = (list: LeakFinding['holders'] | undefined) => list?.map((one) => one.key.name);

    test('what is told is what the others hold', () => {
      const ruled = left({ cache: 0.75, rows: 0.25 }, without('rows'));
      expect(ruled?.result).toMatchObject({ verdict: 'leak', stoppedBy: null });
      expect(ruled?.result.estimate).toMatchObject({
        slopePerMin: 60,
        lowPerMin: 52.5,
        highPerMin: 67.5,
        rise: 150,
      });
      expect([names(ruled?.holders), names(ruled?.setAside)]).toEqual([['cache'], ['rows']]);
    });

    test('less than half is a warning, since only the whole is known to rise steadily', () => {
      const ruled = left({ cache: 0.75, rows: 0.25 }, without('cache'));
      expect(ruled?.result).toMatchObject({ verdict: 'warn', stoppedBy: 'set-aside' });
      expect(ruled?.result.estimate?.slopePerMin).toBe(20);
      expect([names(ruled?.holders), names(ruled?.setAside)]).toEqual([['rows'], ['cache']]);
    });

    test('what is left must be as large as any leak', () => {
      const ruled = left({ cache: 0.97, rows: 0.03 }, without('cache'));
      expect(ruled?.result).toMatchObject({ verdict: 'ok', stoppedBy: 'size' });
      expect(left({ cache: 0.97, rows: 0.03 }, without('cache'), 5)?.result.verdict).toBe('warn');
    });
  });
});
