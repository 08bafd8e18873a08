import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { studentTQuantile } from '../../../src/compare/student-t.ts';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { caseOf, measure, SHOP, scaled } from '../../support/comparison-data.ts';

const SAME = measure(SHOP, SHOP);
const GREW = measure(SHOP, scaled(SHOP, { price: 3 }));
/** One per cent of the service is new: enough for a warning, not for a failure. */
const NEW = measure(SHOP, { ...SHOP, 'fresh;main': 121 });
const HEAP = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024 } as const;
const ROSE = measure({ 'cache;main': 320 }, { 'cache;main': 3200 }, HEAP);
const ABSENT = { code: 'FG104', message: 'no profiles', remedy: '' };

const build = (cases: readonly JudgeCase[], policy: Partial<Policy> = {}) =>
  judgeBuild(cases, { ...DEFAULT_POLICY, ...policy });
const missing = (service: string, changes: Partial<JudgeCase> = {}): JudgeCase => ({
  service,
  profileType: 'cpu',
  reasons: [ABSENT],
  required: true,
  ...changes,
});
/** A result of which only the load differs. */
const loaded = (log: number, changes: Partial<ComparisonResult> = {}): ComparisonResult => ({
  ...SAME,
  commonFactor: log,
  ...changes,
});

describe('the verdict of a build', () => {
  test.each([
    ['all services pass', [caseOf('a', SAME), caseOf('b', SAME), caseOf('c', SAME)], 'pass'],
    ['one warns', [caseOf('a', SAME), caseOf('b', NEW), caseOf('c', SAME)], 'warn'],
    [
      'one is inconclusive',
      [caseOf('a', NEW), caseOf('b', measure({}, SHOP)), caseOf('c', SAME)],
      'inconclusive',
    ],
    [
      'one is not evaluated',
      [caseOf('a', measure({}, SHOP)), missing('b'), caseOf('c', SAME)],
      'not-evaluated',
    ],
    ['one fails', [missing('a'), caseOf('b', GREW), caseOf('c', measure({}, SHOP))], 'fail'],
    ['much is new', [caseOf('a', measure(SHOP, { ...SHOP, 'fresh;main': 901 }))], 'fail'],
    ['a level rose', [caseOf('a', ROSE)], 'warn'],
    ['an optional service is absent', [caseOf('a', SAME), missing('b', { required: false })], 'pass'],
    ['a type does not exist', [caseOf('a', SAME), missing('a', { notApplicable: true })], 'pass'],
  ] as const)('%s', (_, cases, expected) => {
    expect(build(cases).verdict).toBe(expected);
    expect(build(cases.toReversed()).verdict).toBe(expected);
  });

  test('nothing compared is not evaluated, with a reason of the build', () => {
    for (const cases of [[], [missing('b', { required: false })], [missing('a', { notApplicable: true })]]) {
      const { verdict, reasons } = build(cases);
      expect(verdict).toBe('not-evaluated');
      expect(reasons.map(({ code }) => code)).toEqual(['FG111']);
    }
    expect(build([missing('a')]).reasons).toEqual([]);
  });

  test('what is not compared keeps its reasons', () => {
    const { comparisons } = build([
      missing('a'),
      missing('b', { required: false }),
      missing('c', { notApplicable: true }),
    ]);
    expect(comparisons.map(({ verdict, counted }) => [verdict, counted])).toEqual([
      ['not-evaluated', true],
      ['not-evaluated', false],
      ['not-applicable', false],
    ]);
    for (const { case: _, verdict: _verdict, counted: _counted, ...rest } of comparisons)
      expect(rest).toEqual({
        // Nothing was found, and nothing is known.
        parts: { leak: null, whole: 'pass', hasGrownEntries: false, isUndecided: true },
        mayFail: false,
        reasons: [ABSENT],
        functions: [],
        shifts: [],
        causes: [],
        detectable: null,
        detectableTotal: null,
      });
  });

  test('a service that was compared counts, optional or not', () => {
    expect(build([caseOf('a', GREW, { required: false })]).verdict).toBe('fail');
  });
});

describe('the number of tests', () => {
  test('is that of all services and types, gauges left out', () => {
    expect(build([caseOf('a', SAME)]).tests).toBe(12);
    expect(build([caseOf('a', SAME), caseOf('b', NEW), missing('c')]).tests).toBe(25);
    expect(build([caseOf('a', SAME), caseOf('a', ROSE)]).tests).toBe(12);
    expect(build([caseOf('a', ROSE)]).tests).toBe(0);
  });

  test('more tests in the build make every bound lower: the error probability is one for all', () => {
    const lowOf = (services: number) => {
      const others = Array.from({ length: services }, (_, i) => caseOf(`s${i}`, SAME));
      const [first] = build([caseOf('a', GREW), ...others]).comparisons;
      return first!.functions[0]!.judged!.low!;
    };
    expect(lowOf(30)).toBeLessThan(lowOf(2));
    const { theta, variance } = GREW.functions.find(({ key }) => key.name === 'price')!.estimate!;
    const t = studentTQuantile(0.05 / (12 * 31), 21);
    expect(lowOf(30)).toBeCloseTo(Math.exp(theta - t * Math.sqrt(variance)), 12);
  });

  test('a regression that fails among three services may be a warning among a hundred', () => {
    const grew = measure(SHOP, scaled(SHOP, { price: 1.42 }));
    const others = Array.from({ length: 100 }, (_, i) => caseOf(`s${i}`, SAME));
    const verdictIn = (more: readonly JudgeCase[]) =>
      build([caseOf('a', grew), ...more]).comparisons[0]!.verdict;
    expect(verdictIn(others.slice(0, 2))).toBe('fail');
    expect(verdictIn(others)).toBe('warn');
  });

  test('alpha and the probability of a warning are those of the policy', () => {
    const grew = measure(SHOP, scaled(SHOP, { price: 1.42 }));
    const priceWith = (policy: Partial<Policy>) =>
      build([caseOf('a', grew)], policy).comparisons[0]!.functions.find(({ key }) => key.name === 'price')!
        .judged!.verdict;
    expect(priceWith({})).toBe('fail');
    expect(priceWith({ alpha: 1e-9 })).toBe('warn');
    expect(priceWith({ alpha: 1e-9, warnProbability: 1e-9 })).toBe('inconclusive');
  });

  test('a shard spends its part of the error probability', () => {
    const lowOf = (policy: Partial<Policy>) =>
      build([caseOf('a', GREW)], policy).comparisons[0]!.functions[0]!.judged!.low!;
    expect(lowOf({ alphaPart: 0.25 })).toBeCloseTo(lowOf({ alpha: 0.05 / 4 }), 12);
    expect(lowOf({ alphaPart: 0.25 })).toBeLessThan(lowOf({}));
  });
});

describe('contention', () => {
  const contentionOf = (...logs: readonly number[]) =>
    build(logs.map((log, i) => caseOf(`s${i}`, loaded(log)))).contention;

  test('is the factor that more than half exceed in one direction', () => {
    expect(contentionOf(0.1, 0.2, 0.3)).toBe(0.2);
    expect(contentionOf(-0.3, -0.2, -0.1)).toBe(0.2);
    expect(contentionOf(0.1, 0.2, 0.3, 0.4)).toBe(0.2);
    expect(contentionOf(-0.4, -0.3, -0.2, -0.1)).toBe(0.2);
    expect(contentionOf(0.5, 0, -0.5)).toBe(0);
    expect(contentionOf(-0.3, -0.2, 0.1, 0.2)).toBe(0);
    expect(contentionOf(0, 0.4, 0.4, 0.4, 0)).toBe(0.4);
    expect(contentionOf(0, 0.4, 0.4, 0)).toBe(0);
  });

  test('one service with another load says nothing about the machine', () => {
    expect(contentionOf(0, 0, 5)).toBe(0);
  });

  test("with fewer than three services, each one's own factor counts for itself", () => {
    const { contention, comparisons } = build([caseOf('a', loaded(-1)), caseOf('b', loaded(0.1))]);
    expect(contention).toBe(1);
    expect(comparisons.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['FG202'], []]);
  });

  test('the order of the services does not matter', () => {
    expect(contentionOf(0.3, -0.1, 0.2, 0.6, 0.25)).toBe(contentionOf(0.6, 0.25, -0.1, 0.2, 0.3));
  });

  test('only CPU time in windows of known length, in services that ran, has a say', () => {
    const thin = { samples: { baseline: 1999, candidate: 9000 } };
    const unknown = { durationMs: { baseline: 0, candidate: 240_000 } };
    const others = [loaded(0.1), loaded(0.1), loaded(0.1)];
    for (const odd of [loaded(9, thin), loaded(9, unknown), loaded(9, { kind: 'alloc' })]) {
      const { contention } = build([odd, odd, odd, odd, ...others].map((r, i) => caseOf(`s${i}`, r)));
      expect(contention).toBe(0.1);
    }
    expect(build([caseOf('a', loaded(9, unknown))]).contention).toBe(0);
    expect(build([]).contention).toBe(0);
  });

  test('widens every bound by 0.35 of itself', () => {
    const cases = (log: number) => [
      caseOf('a', { ...GREW, commonFactor: log }),
      caseOf('b', loaded(log)),
      caseOf('c', loaded(log)),
    ];
    const priceIn = (log: number) =>
      build(cases(log)).comparisons[0]!.functions.find(({ key }) => key.name === 'price')!;
    const { estimate, judged } = priceIn(0.5);
    const t = studentTQuantile(0.05 / 36, 21);
    const sd = Math.sqrt(estimate!.variance + (0.35 * 0.5) ** 2);
    expect(judged!.low).toBeCloseTo(Math.exp(estimate!.theta - t * sd), 12);
    expect(judged!.low).toBeLessThan(priceIn(0).judged!.low!);
  });

  test('beyond a factor of two nothing may fail and every service is inconclusive', () => {
    const cases = [GREW, SAME, SAME].map((r, i) => caseOf(`s${i}`, { ...r, commonFactor: 0.7 }));
    const { verdict, comparisons } = build(cases);
    expect(verdict).toBe('inconclusive');
    expect(comparisons[0]!.functions[0]!.judged).toMatchObject({ verdict: 'warn', class: 'grew' });
    expect(comparisons.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['FG202'],
      ['FG202'],
      ['FG202'],
    ]);
  });

  test('levels do not care', () => {
    const cases = [loaded(0.6), loaded(0.6), loaded(0.6)].map((r, i) => caseOf(`s${i}`, r));
    const rose = build([...cases, caseOf('heap', ROSE)]).comparisons[3]!;
    expect(rose.functions[0]!.judged).toEqual(
      build([caseOf('heap', ROSE)]).comparisons[0]!.functions[0]!.judged,
    );
  });
});

describe('too little evidence', () => {
  test('under three blocks the worst verdict is a warning', () => {
    const grew = measure(SHOP, scaled(SHOP, { price: 4 }), { blocks: 2 });
    expect(build([caseOf('a', grew)]).comparisons[0]).toMatchObject({ verdict: 'warn', reasons: [] });
    expect(build([caseOf('a', measure(SHOP, scaled(SHOP, { price: 4 }), { blocks: 3 }))]).verdict).toBe(
      'fail',
    );
  });

  test('under 2,000 samples a regression is a warning in an inconclusive service', () => {
    const grew = measure(scaled(SHOP, {}, 0.1), scaled(SHOP, { price: 0.8 }, 0.1));
    const [only] = build([caseOf('a', grew)]).comparisons;
    expect(only).toMatchObject({ verdict: 'inconclusive', counted: true });
    expect(only!.functions.map(({ judged }) => judged?.verdict)).not.toContain('fail');
  });

  test('a service says how much growth it could have shown', () => {
    const [only] = build([caseOf('a', SAME)]).comparisons;
    expect(only!.detectable).toBeGreaterThan(0.2);
    expect(only!.detectable).toBeLessThan(0.7);
  });
});
