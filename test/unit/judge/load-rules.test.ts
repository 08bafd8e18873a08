import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import type { JudgeContext, JudgedFunction } from '../../../src/judge/function-rules.ts';
import { type JudgedBuild, judgeBuild } from '../../../src/judge/judge.ts';
import { judgeTotal } from '../../../src/judge/load-rules.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { caseOf, type DataOptions, measure, SHOP, scaled } from '../../support/comparison-data.ts';

/** A service of 10,000 samples before and twice as many now, at the same load. */
const DOUBLED: ComparisonResult = {
  ...measure(SHOP, SHOP, { loadLog: 0 }),
  samples: { baseline: 10_000, candidate: 20_000 },
  totalLog: Math.log(2),
};
const CONTEXT: JudgeContext = {
  policy: DEFAULT_POLICY,
  kind: 'cpu',
  unit: 'nanoseconds',
  contentionVariance: 0,
  failT: 4,
  warnT: 2.5,
  netNewShare: 0,
  mayFail: true,
};
/** Counts of the total as noise, three times what independent samples have. */
const COUNTING = 3 * (1 / 10_000 + 1 / 20_000);
/** The standard deviation between two windows that differ by 8 % each, or by 12 % where nothing tells the machine apart. */
const SD = Math.sqrt(2 * 0.08 ** 2 + COUNTING);
const LONE_SD = Math.sqrt(2 * 0.12 ** 2 + COUNTING);

const UNTESTED = { verdict: 'pass', reasons: [], detectable: null };

const total = (
  log: number,
  pace: number | null = 0,
  context: Partial<JudgeContext> = {},
  functions: readonly JudgedFunction[] = [],
) => judgeTotal(functions, { ...DOUBLED, totalLog: log }, pace, { ...CONTEXT, ...context });

describe('judgeTotal', () => {
  test('a service that costs twice as much for the same load fails, and says by how much at least', () => {
    const { verdict, reasons } = total(Math.log(2));
    expect(verdict).toBe('fail');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ code: 'FG211' });
    const low = Math.exp(Math.log(2) - 4 * SD).toFixed(2);
    expect(reasons[0]!.message).toContain(`costs 2.00 times what it did, at least ${low} times`);
    expect(reasons[0]!.message).toMatch(/beside what single functions explain$/u);
    expect(reasons[0]!.remedy).not.toBe('');
  });

  test('the bounds decide: that of the build to fail, that of one test to warn', () => {
    expect(total(4 * SD + 1e-9).verdict).toBe('fail');
    expect(total(4 * SD - 1e-9).verdict).toBe('warn');
    expect(total(2.5 * SD + 1e-9).verdict).toBe('warn');
    expect(total(2.5 * SD - 1e-9)).toMatchObject({ verdict: 'pass', reasons: [] });
    const low = total(2.6 * SD).reasons[0]!.message;
    expect(low).toContain(`at least ${Math.exp(0.1 * SD).toFixed(2)} times`);
  });

  test('a bound at no growth at all is not above it', () => {
    expect(total(4 * SD).verdict).toBe('warn');
    expect(total(2.5 * SD).verdict).toBe('pass');
  });

  test('the growth lies in the middle of its bounds, those of the verdict', () => {
    const { growth } = total(1);
    expect(growth).toMatchObject({ verdict: 'fail', log: 1, ownPart: 1, machineLog: 0 });
    expect(growth?.lowLog).toBeCloseTo(1 - 4 * SD, 9);
    expect(growth?.highLog).toBeCloseTo(1 + 4 * SD, 9);
    const warned = total(1, null).growth;
    expect(warned).toMatchObject({ verdict: 'warn', machineLog: null });
    expect(warned?.highLog).toBeCloseTo(1 + 2.5 * LONE_SD, 9);
  });

  test('certain but small growth is none: the limits are those of the policy', () => {
    const sure = { failT: 0.1, warnT: 0.1 };
    expect(total(Math.log(1.11), 0, sure).verdict).toBe('fail');
    expect(total(Math.log(1.09), 0, sure).verdict).toBe('warn');
    expect(total(Math.log(1.04), 0, sure).verdict).toBe('pass');
    expect(total(Math.log1p(0.1), 0, sure).verdict).toBe('fail');
    expect(total(Math.log1p(0.05), 0, sure).verdict).toBe('warn');
    const policy = { ...DEFAULT_POLICY, failOnGrowth: 2, warnOnGrowth: 1.5 };
    expect(total(Math.log(2), 0, { policy }).verdict).toBe('pass');
    expect(total(Math.log(2.6), 0, { policy }).verdict).toBe('warn');
  });

  test('says which growth would have failed four times out of five; where nothing may fail, been warned of', () => {
    const found = (sd: number, t: number) => Math.expm1((t + 0.86) * sd);
    expect(total(0).detectable).toBeCloseTo(found(SD, 4), 9);
    expect(total(3).detectable).toBeCloseTo(found(SD, 4), 9);
    expect(total(0, 0, { mayFail: false }).detectable).toBeCloseTo(found(SD, 2.5), 9);
    expect(total(0, null).detectable).toBeCloseTo(found(LONE_SD, 2.5), 9);
    const busier = Math.sqrt(SD ** 2 + 0.1);
    expect(total(0, 0, { contentionVariance: 0.1 }).detectable).toBeCloseTo(found(busier, 4), 9);
  });

  test('nothing where the load is not known, and never for a level', () => {
    const unknown = { ...DOUBLED, isLoadKnown: false, totalLog: 3 };
    expect(judgeTotal([], unknown, 0, CONTEXT)).toEqual(UNTESTED);
    const level = { ...DOUBLED, kind: 'gauge', totalLog: 3 } as const;
    expect(judgeTotal([], level, 0, { ...CONTEXT, kind: 'gauge' })).toEqual(UNTESTED);
  });

  test('nothing of a side without samples', () => {
    for (const samples of [
      { baseline: 0, candidate: 9000 },
      { baseline: 9000, candidate: 0 },
    ])
      expect(judgeTotal([], { ...DOUBLED, samples, totalLog: 3 }, 0, CONTEXT)).toEqual(UNTESTED);
  });

  test('where nothing may fail, it is a warning with the bound of a warning', () => {
    const { verdict, reasons } = total(Math.log(2), 0, { mayFail: false });
    expect(verdict).toBe('warn');
    expect(reasons[0]!.message).toContain(`at least ${Math.exp(Math.log(2) - 2.5 * SD).toFixed(2)} times`);
  });

  test('less cost is no finding', () => {
    expect(total(-Math.log(2)).verdict).toBe('pass');
  });
});

describe('what is taken off', () => {
  test("what most services have in common is the machine's", () => {
    expect(total(4 * SD + 0.3 + 1e-9, 0.3).verdict).toBe('fail');
    expect(total(4 * SD + 0.3 - 1e-9, 0.3).verdict).toBe('warn');
    const { reasons } = total(Math.log(3), Math.log(1.5));
    expect(reasons[0]!.message).toContain('costs 2.00 times');
    expect(reasons[0]!.message).toContain('the 1.50 times that most services have in common is taken off');
    // A machine that was less busy makes the same cost worse.
    expect(total(4 * SD - 0.2 + 1e-9, -0.2).verdict).toBe('fail');
  });

  test('how differently busy the machines were is noise as well', () => {
    const contentionVariance = (0.35 * 0.5) ** 2;
    const sd = Math.sqrt(SD ** 2 + contentionVariance);
    expect(total(4 * sd + 0.5 + 1e-9, 0.5, { contentionVariance }).verdict).toBe('fail');
    expect(total(4 * sd + 0.5 - 1e-9, 0.5, { contentionVariance }).verdict).toBe('warn');
  });

  test('a service alone cannot be told from its machine: it takes more, and warns at most', () => {
    const warnT = CONTEXT.warnT;
    expect(total(warnT * LONE_SD + 1e-9, null).verdict).toBe('warn');
    expect(total(warnT * LONE_SD - 1e-9, null).verdict).toBe('pass');
    expect(total(10 * LONE_SD, null).verdict).toBe('warn');
    // What it differs by would else be its own excuse.
    expect(total(warnT * LONE_SD + 1e-9, null, { contentionVariance: 1 }).verdict).toBe('warn');
  });

  test('allocations wait for no core', () => {
    const alloc = { kind: 'alloc', contentionVariance: 1 } as const;
    expect(total(4 * SD + 1e-9, 0, alloc).verdict).toBe('fail');
    expect(total(4 * SD - 1e-9, 0, alloc).verdict).toBe('warn');
    // What all allocations share is a load that was counted wrongly.
    expect(total(4 * SD + 0.4 + 1e-9, 0.4, alloc).verdict).toBe('fail');
    expect(total(4 * SD + 0.4 - 1e-9, 0.4, alloc).verdict).toBe('warn');
    expect(total(Math.log(100), null, alloc).verdict).toBe('warn');
  });

  test('time on the wall and in locks need not follow the load', () => {
    for (const kind of ['wall', 'other'] as const) expect(total(3, 0, { kind }).verdict).toBe('pass');
  });

  /** A function that costs 8,000 samples where 2,000 were expected. */
  const finding = (judged: Partial<JudgedFunction['judged'] & object> = {}): JudgedFunction => {
    const change = DOUBLED.functions.find(({ estimate }) => estimate !== undefined)!;
    return {
      ...change,
      samples: { baseline: 2000, candidate: 8000 },
      estimate: { ...change.estimate!, expectedSamples: 2000 },
      judged: {
        verdict: 'fail',
        class: 'grew',
        growth: 4,
        low: 2,
        high: 8,
        detectable: 0.5,
        ...judged,
      },
    };
  };
  /** What is left of a growth of 2 when 6,000 of 20,000 samples are explained. */
  const LEFT = (costs: Partial<JudgedFunction['judged'] & object> | null, count = 1) =>
    total(
      Math.log(2),
      0,
      {},
      Array.from({ length: count }, () => finding(costs ?? {})),
    );

  test('single findings, which have a verdict of their own', () => {
    expect(LEFT({}).reasons[0]!.message).toContain('costs 1.40 times');
    expect(LEFT({ verdict: 'warn' }).reasons[0]!.message).toContain('costs 1.40 times');
    expect(LEFT({ verdict: 'pass' }).reasons[0]!.message).toContain('costs 2.00 times');
    expect(LEFT({ verdict: 'inconclusive' }).reasons[0]!.message).toContain('costs 2.00 times');
  });

  test('but not what was not judged, whether it is too small or a rule says so', () => {
    const { judged: _, ...ignored } = finding();
    const { estimate: __, ...small } = ignored;
    expect(total(Math.log(2), 0, {}, [ignored, small, finding()]).reasons[0]!.message).toContain(
      'costs 1.40 times',
    );
  });

  test('with the callers that they explain: self costs do not overlap', () => {
    const caller = { ...finding({ causedBy: 0 }), samples: { baseline: 2000, candidate: 4000 } };
    // 6,000 and 2,000 of 20,000.
    expect(total(Math.log(4), 0, {}, [finding(), caller]).reasons[0]!.message).toContain('costs 2.40 times');
  });

  test('of cost that moved and grew only what it grew by', () => {
    const union = { expected: 6000, seen: 8000 };
    expect(LEFT({ union }).reasons[0]!.message).toContain('costs 1.80 times');
  });

  test('never more than half: a sum of findings is no excuse for everything', () => {
    // 18,000 of 20,000 would leave a tenth; half is left.
    expect(LEFT(null, 3)).toMatchObject({ verdict: 'pass', reasons: [] });
    const many = Array.from({ length: 3 }, () => finding());
    expect(total(Math.log(4), 0, {}, many).reasons[0]!.message).toContain('costs 2.00 times');
  });

  test('what shrank adds nothing back', () => {
    const shrunk = { ...finding(), samples: { baseline: 9000, candidate: 500 } };
    expect(total(Math.log(2), 0, {}, [shrunk]).reasons[0]!.message).toContain('costs 2.00 times');
  });
});

describe('a slowdown of everything', () => {
  const SLOWER = scaled(SHOP, {}, 1.8);
  const build = (results: readonly ComparisonResult[], policy: Partial<Policy> = {}): JudgedBuild =>
    judgeBuild(
      results.map((result, index) => caseOf(`service-${index}`, result)),
      { ...DEFAULT_POLICY, ...policy },
    );
  const fixed: DataOptions = { loadLog: 0 };
  const same = measure(SHOP, SHOP, fixed);
  const codes = ({ comparisons }: JudgedBuild) =>
    comparisons.map(({ reasons }) => reasons.map(({ code }) => code));

  test('fails under a fixed load, though no function grew beside its neighbours', () => {
    const judged = build([measure(SHOP, SLOWER, fixed), same, same]);
    expect(judged.comparisons.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'pass']);
    expect(codes(judged)).toEqual([['FG211'], [], []]);
    expect(judged.comparisons[0]!.functions.map((fn) => fn.judged?.verdict)).not.toContain('fail');
  });

  test('fails per request: as many requests, or fewer, for more cost', () => {
    expect(build([measure(SHOP, SLOWER, { loadLog: 0.01 }), same, same]).verdict).toBe('fail');
    expect(build([measure(SHOP, SHOP, { loadLog: -Math.log(1.8) }), same, same]).verdict).toBe('fail');
    expect(build([measure(SHOP, SLOWER, { loadLog: Math.log(1.8) }), same, same]).verdict).toBe('pass');
  });

  test('is not seen under auto, where it looks like more load', () => {
    const judged = build([measure(SHOP, SLOWER), measure(SHOP, SHOP), measure(SHOP, SHOP)]);
    expect(judged).toMatchObject({ verdict: 'pass' });
    expect(codes(judged)).toEqual([[], [], []]);
    expect(judged.comparisons[0]!.case.result!.commonFactor).toBeCloseTo(Math.log(1.8), 2);
  });

  test("shared by most services it is the machine's", () => {
    const slow = measure(SHOP, SLOWER, fixed);
    const judged = build([slow, slow, same]);
    expect(judged.contention).toBeCloseTo(Math.log(1.8), 2);
    expect(codes(judged).flat()).not.toContain('FG211');
    expect(judged.comparisons.map(({ verdict }) => verdict)).not.toContain('fail');
  });

  test('beyond what they share, it is its own', () => {
    const [slow, slower] = [scaled(SHOP, {}, 1.2), scaled(SHOP, {}, 3)].map((after) =>
      measure(SHOP, after, fixed),
    );
    const judged = build([slow!, slow!, slower!]);
    expect(codes(judged)).toEqual([[], [], ['FG211']]);
    expect(judged.comparisons[2]!.reasons[0]!.message).toContain('costs 2.50 times');
  });

  test('of a lone service warns at most, as nothing tells it from its machine', () => {
    const alone = build([measure(SHOP, scaled(SHOP, {}, 1.8), fixed)]);
    expect(alone.verdict).not.toBe('fail');
    expect(codes(alone)[0]).toContain('FG211');
    const middle = measure(SHOP, scaled(SHOP, {}, 1.6), fixed);
    const lone = build([middle]);
    expect(lone.verdict).not.toBe('fail');
    expect(codes(lone)[0]).toContain('FG211');
    expect(build([middle, same, same]).comparisons[0]).toMatchObject({ verdict: 'fail' });
  });

  test('with too few blocks or machines too differently busy it is no failure', () => {
    const few = measure(SHOP, SLOWER, { ...fixed, blocks: 2 });
    expect(build([few, same, same]).comparisons[0]).toMatchObject({ verdict: 'warn' });
    const twice = measure(SHOP, scaled(SHOP, {}, 2.2), fixed);
    const judged = build([twice]);
    expect(judged.comparisons[0]).toMatchObject({ verdict: 'inconclusive' });
    expect(codes(judged)[0]).toContain('FG202');
  });

  test('a single function that grew is the finding, not the service', () => {
    const grew = measure(SHOP, scaled(SHOP, { rank: 3 }), fixed);
    const judged = build([grew, same, same]);
    expect(codes(judged)).toEqual([[], [], []]);
    expect(judged.comparisons[0]!.functions[0]).toMatchObject({
      key: { name: 'rank' },
      judged: { verdict: 'fail' },
    });
  });

  test('is one test more of the build for every service whose load is known', () => {
    expect(build([same, same, same]).tests).toBe(3 * 13);
    expect(build([measure(SHOP, SHOP), same, same]).tests).toBe(3 * 13 - 1);
  });

  test('a level is not asked', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024, ...fixed } as const;
    const rose = measure({ 'cache;main': 320 }, { 'cache;main': 3200 }, heap);
    const judged = build([rose]);
    expect(codes(judged)).toEqual([[]]);
    expect(judged.tests).toBe(0);
  });
});
