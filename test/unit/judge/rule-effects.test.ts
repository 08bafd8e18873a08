import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { matchesGlob } from '../../../src/config/glob.ts';
import type { FunctionVerdict, JudgedFunction } from '../../../src/judge/function-rules.ts';
import type { LeakFinding } from '../../../src/judge/leak-rules.ts';
import { rulesFor } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type LimitRule } from '../../../src/judge/policy.ts';
import { accountedFor, ruledLeak, whyNotJudged } from '../../../src/judge/rule-effects.ts';
import { measure, SHOP } from '../../support/comparison-data.ts';

const RESULT = measure(SHOP, SHOP);
const TESTED = RESULT.functions.find(({ estimate }) => estimate !== undefined)!;
const { estimate: _, ...SMALL } = TESTED;
const VERDICT: FunctionVerdict = {
  verdict: 'pass',
  class: 'unchanged',
  growth: 1,
  low: 1,
  high: 1,
  detectable: 0.5,
};

const ruleOf = (changes: Partial<LimitRule>): LimitRule => ({
  service: null,
  profileType: null,
  target: null,
  failOnGrowth: null,
  warnOnGrowth: null,
  severity: 'ignore',
  owner: '',
  origin: 'f.yml:1:1',
  ...changes,
});
const OF_FUNCTIONS = ruleOf({ target: { kind: 'function', name: '*' } });
const OF_ALL = ruleOf({});
const rulesOf = (...rules: readonly LimitRule[]) =>
  rulesFor(
    rules,
    { service: 'shop', profileType: 'memory:inuse_space:bytes:space:bytes' },
    DEFAULT_POLICY,
    matchesGlob,
  );

describe('what rules leave to be judged', () => {
  const why = (
    functions: readonly JudgedFunction[],
    rules: readonly LimitRule[],
    changes: Partial<ComparisonResult> = {},
  ) => {
    return (
      whyNotJudged(functions, { ...RESULT, ...changes }, { rules: rulesOf(...rules) })?.map(
        ({ code }) => code,
      ) ?? null
    );
  };

  test.each<[string, JudgedFunction[], LimitRule[], Partial<ComparisonResult>, readonly string[] | null]>([
    ['no rules', [TESTED], [], {}, null],
    ['a function is judged', [SMALL, { ...TESTED, judged: VERDICT }], [OF_ALL], {}, null],
    ['nothing of the service is', [TESTED], [OF_ALL], { isLoadKnown: true }, ['FG251']],
    ['nor would anything have been large enough', [SMALL], [OF_ALL], {}, ['FG251']],
    ['no function is', [TESTED], [OF_FUNCTIONS], {}, ['FG251']],
    ['no function that is large enough is', [SMALL, TESTED], [OF_FUNCTIONS], {}, ['FG251']],
    ['nothing is large enough, whatever rules say', [SMALL], [OF_FUNCTIONS], {}, null],
    [
      'the service as a whole still is, for a known load',
      [TESTED],
      [OF_FUNCTIONS],
      { isLoadKnown: true },
      null,
    ],
    [
      'which time on the wall need not follow: it is not',
      [TESTED],
      [OF_FUNCTIONS],
      { kind: 'wall', isLoadKnown: true },
      ['FG251'],
    ],
    ['the slope of a level still is', [TESTED], [OF_FUNCTIONS], { kind: 'gauge' }, null],
  ])('%s', (_name, functions, rules, changes, expected) => {
    expect(why(functions, rules, changes)).toEqual(expected);
  });
});

describe('what is left of a leak', () => {
  const ESTIMATE = {
    slopePerMin: 80,
    ownSlopePerMin: 60,
    lowPerMin: 70,
    highPerMin: 90,
    rise: 200,
    neededRise: 10,
  };
  const leakOf = (
    shares: Readonly<Record<string, number>>,
    result: Readonly<Record<string, unknown>> = {},
    neededRise = 10,
  ) =>
    ({
      result: { verdict: 'leak', stoppedBy: null, estimate: { ...ESTIMATE, neededRise }, ...result },
      holders: Object.entries(shares).map(([name, share]) => ({ key: { name, file: '' }, share })),
    }) as unknown as LeakFinding;
  const without = (name: string) => rulesOf(ruleOf({ target: { kind: 'function', name } }));

  test('where nobody is set aside it is what it was', () => {
    const found = leakOf({ cache: 0.9 });
    const ruled = ruledLeak(found, without('rows'));
    expect(ruled).toEqual(found);
    expect(ruled).not.toHaveProperty('setAside');
    expect(ruledLeak(leakOf({}), without('rows'))?.result.verdict).toBe('leak');
  });

  test('speeds and rise shrink alike, in a finding and in none', () => {
    const steady = { slopePerMin: 60, ownSlopePerMin: 45, lowPerMin: 52.5, highPerMin: 67.5, rise: 150 };
    for (const verdict of ['leak', 'warn', 'ok'])
      expect(
        ruledLeak(leakOf({ cache: 0.75, rows: 0.25 }, { verdict }), without('rows'))?.result,
      ).toMatchObject({ verdict, estimate: steady });
  });

  test.each<[string, LeakFinding, string, string | null]>([
    ['half of it', leakOf({ rows: 0.5, cache: 0.5 }), 'leak', null],
    ['less than half', leakOf({ rows: 0.51, cache: 0.49 }), 'warn', 'set-aside'],
    ['just what a leak needs', leakOf({ rows: 0.25, cache: 0.75 }, {}, 150), 'leak', null],
    ['less than a leak needs', leakOf({ rows: 0.25, cache: 0.75 }, {}, 151), 'ok', 'size'],
    [
      'less than half of a warning keeps its own reason',
      leakOf({ rows: 0.6, cache: 0.4 }, { verdict: 'warn', stoppedBy: 'load' }),
      'warn',
      'load',
    ],
    [
      'a warning must be large enough, too',
      leakOf({ rows: 0.6, cache: 0.4 }, { verdict: 'warn', stoppedBy: 'load' }, 150),
      'ok',
      'size',
    ],
    [
      'what was no leak keeps its own reason',
      leakOf({ rows: 0.6, cache: 0.4 }, { verdict: 'ok', stoppedBy: 'shape' }, 150),
      'ok',
      'shape',
    ],
  ])('%s', (_name, found, verdict, stoppedBy) => {
    expect(ruledLeak(found, without('rows'))?.result).toMatchObject({ verdict, stoppedBy });
  });

  test('a rule that allows a warning makes none of what is no leak', () => {
    const warns = rulesOf(ruleOf({ severity: 'warn' }));
    for (const verdict of ['ok', 'inconclusive'])
      expect(ruledLeak(leakOf({ cache: 0.9 }, { verdict }), warns)?.result.verdict).toBe(verdict);
  });
});

describe('what single functions added is no growth of the whole, though a rule allows it', () => {
  const fn = (verdict: FunctionVerdict['verdict'] | null, growth = 1): JudgedFunction =>
    verdict === null ? TESTED : { ...TESTED, judged: { ...VERDICT, verdict, growth } };

  test('without rules there is nothing to account for', () => {
    const functions = [fn('fail')];
    expect(accountedFor(functions, null)).toBe(functions);
  });

  test.each<[string, JudgedFunction, JudgedFunction, 'ruled' | 'plain']>([
    ['a failure that is allowed', fn('pass'), fn('fail'), 'plain'],
    ['a warning that is allowed', fn('pass'), fn('warn'), 'plain'],
    ['a finding of a function that is not judged', fn(null), fn('fail'), 'plain'],
    ['a failure that may only warn', fn('warn'), fn('fail', 2), 'ruled'],
    ['a finding by rules only', fn('fail'), fn('pass'), 'ruled'],
    ['no finding', fn('pass'), fn('inconclusive'), 'ruled'],
  ])('%s', (_name, ruled, plain, expected) => {
    expect(accountedFor([ruled], [plain])[0]).toBe({ ruled, plain }[expected]);
  });
});
