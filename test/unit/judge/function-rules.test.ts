import { describe, expect, test } from 'vitest';
import type { Estimate, FunctionChange } from '../../../src/compare/comparison.ts';
import {
  isTested,
  type JudgeContext,
  judgeFunction,
  type TestedFunction,
} from '../../../src/judge/function-rules.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';

const CONTEXT: JudgeContext = {
  policy: DEFAULT_POLICY,
  kind: 'cpu',
  unit: 'nanoseconds',
  contentionVariance: 0,
  failT: 4,
  warnT: 2.5,
  netNewShare: 1,
  mayFail: true,
};

/** A function with 1,000 samples of 10,000 in the baseline and this growth, at an equal load unless told otherwise. */
function grown(
  growth: number,
  sd: number,
  estimate: Partial<Estimate> = {},
  change: Partial<FunctionChange> = {},
): TestedFunction {
  const theta = Math.log(growth);
  const samples = { baseline: 1000, candidate: Math.round(1000 * growth) };
  return {
    id: 0,
    key: { name: 'iou', file: 'ai.py' },
    self: { baseline: samples.baseline * 1e7, candidate: samples.candidate * 1e7 },
    total: { baseline: samples.baseline * 1e7, candidate: samples.candidate * 1e7 },
    samples,
    share: { baseline: 0.1, candidate: 0.1 * growth },
    estimate: {
      theta,
      thetaGlobal: theta,
      thetaPerLoad: theta,
      variance: sd ** 2,
      baselineSamples: 1000,
      driftVariance: 0,
      seenVariance: sd ** 2,
      expected: 1000e7,
      expectedSamples: 0,
      addedShare: 0.1 * (growth - 1),
      ...estimate,
    },
    ...change,
  };
}

const judge = (change: TestedFunction, context: Partial<JudgeContext> = {}) =>
  judgeFunction(change, { ...CONTEXT, ...context });
const words = (change: TestedFunction, context: Partial<JudgeContext> = {}) => {
  const { verdict, class: cls } = judge(change, context);
  return `${verdict} ${cls}`;
};

describe('a cost that grew', () => {
  test('fails when its lower bound is above 1, it grew enough and costs enough', () => {
    expect(judge(grown(2, 0.1))).toEqual({
      verdict: 'fail',
      class: 'grew',
      growth: expect.closeTo(2, 12),
      low: expect.closeTo(2 / Math.exp(0.4), 12),
      high: expect.closeTo(2 * Math.exp(0.4), 12),
      detectable: expect.closeTo(Math.expm1(4.86 * 0.1), 12),
      detectableAtBest: 0,
    });
  });

  test('the bound decides, not growth and probability apart: 1.6 with a deviation of 0.2 is no fail', () => {
    expect(words(grown(1.6, 0.2))).toBe('inconclusive unclear');
    expect(words(grown(1.6, 0.1))).toBe('fail grew');
  });

  test('certain but small growth does not fail', () => {
    expect(words(grown(1.09, 0.001))).toBe('warn grew');
    expect(words(grown(1.1001, 0.001))).toBe('fail grew');
    expect(words(grown(1.04, 0.001))).toBe('pass unchanged');
  });

  test('growth that costs next to nothing is no finding', () => {
    const cheap = { addedShare: 0.0019 };
    expect(words(grown(1.3, 0.01, cheap))).toBe('inconclusive unclear');
    expect(words(grown(1.3, 0.01, { addedShare: 0.002 }))).toBe('fail grew');
  });

  test('the limits are those of the policy', () => {
    const policy = { ...DEFAULT_POLICY, failOnGrowth: 1.5, warnOnGrowth: 1.2 };
    expect(words(grown(2, 0.1), { policy })).toBe('pass unchanged');
    expect(words(grown(2.3, 0.1), { policy })).toBe('warn grew');
    expect(words(grown(2.6, 0.1), { policy })).toBe('fail grew');
    expect(words(grown(2, 0.1), { policy: { ...DEFAULT_POLICY, minAddedShare: 0.2 } })).toBe(
      'inconclusive unclear',
    );
  });

  test('a machine that was differently busy widens the bound', () => {
    expect(words(grown(2, 0.1), { contentionVariance: 0.04 })).toBe('warn grew');
    expect(words(grown(2, 0.1), { contentionVariance: 0.16 })).toBe('inconclusive unclear');
  });

  test('where nothing may fail, it is a warning with the bound of a warning', () => {
    const judged = judge(grown(2, 0.1), { mayFail: false });
    expect(judged).toMatchObject({ verdict: 'warn', class: 'grew' });
    expect(judged.low).toBeCloseTo(2 / Math.exp(0.25), 12);
  });

  test('a warning takes the bound of one test', () => {
    const judged = judge(grown(1.4, 0.1));
    expect(judged).toMatchObject({ verdict: 'warn', class: 'grew' });
    expect(judged.low).toBeCloseTo(1.4 / Math.exp(0.25), 12);
    expect(judged.low).toBeGreaterThan(1);
  });
});

describe('the guard against being blamed for a neighbour', () => {
  const grew = (thetaGlobal: number, thetaPerLoad: number) =>
    words(grown(1.5, 0.05, { thetaGlobal, thetaPerLoad }));

  test('growth against all functions together agrees', () => {
    expect(grew(0.05, 0.05)).toBe('fail grew');
    expect(grew(0.5 * Math.log(1.1) + 1e-9, 0.4)).toBe('fail grew');
  });

  const [halfFail, halfWarn] = [0.5 * Math.log(1.1), 0.5 * Math.log(1.05)];

  test('enough for the limit of a warning only: a warning at most', () => {
    expect(grew(0.04, 0.04)).toBe('warn grew');
    expect(grew(halfFail - 1e-9, 0.4)).toBe('warn grew');
  });

  test('not even that, neither there nor per second: no finding', () => {
    expect(grew(halfWarn - 1e-9, 0.04)).toBe('inconclusive unclear');
    expect(grew(halfWarn + 1e-9, 0.04)).toBe('warn grew');
    expect(grew(-0.3, 0.05)).toBe('inconclusive unclear');
    expect(grew(-0.05, Math.log(1.05) - 1e-9)).toBe('inconclusive unclear');
    expect(grew(-0.05, Math.log(1.05) + 1e-9)).toBe('warn grew');
  });

  test('growth per second agrees only where the service as a whole did not grow', () => {
    expect(grew(0, 0.1)).toBe('fail grew');
    expect(grew(0, 0.11)).toBe('inconclusive unclear');
  });

  test('where the load fell, work that costs as much per second as before has not grown', () => {
    expect(grew(0.6, 0)).toBe('inconclusive unclear');
    expect(grew(0.6, halfWarn + 1e-9)).toBe('warn grew');
    expect(grew(0.6, halfFail + 1e-9)).toBe('fail grew');
    // A little less load is no explanation for half as much again.
    expect(grew(0.09, 0)).toBe('fail grew');
  });
});

describe('a function on one side only', () => {
  const fresh = { samples: { baseline: 0, candidate: 500 }, self: { baseline: 0, candidate: 5e9 } };
  /** A new function of this part of the service, known by its own blocks to this standard deviation. */
  const isNew = (addedShare: number, seenSd = 0.05, estimate: Partial<Estimate> = {}) =>
    grown(2000, 9, { addedShare, baselineSamples: 0, seenVariance: seenSd ** 2, ...estimate }, fresh);
  /** What the bound leaves of a share: twice the variance of few blocks, and 10 % that another window may differ by. */
  const surely = (t: number, seenSd: number) => Math.exp(-t * Math.sqrt(2 * seenSd ** 2 + 0.1 ** 2));

  test('new: fails without a growth when it surely costs more than 1 % of the service', () => {
    const judged = judge(isNew(0.03));
    expect(judged).toMatchObject({ verdict: 'fail', class: 'new', growth: null, low: null, high: null });
    expect(judged.detectable).toBeGreaterThan(0);
    expect(words(isNew(0.01 / surely(4, 0.05) + 1e-9))).toBe('fail new');
    expect(words(isNew(0.01 / surely(4, 0.05) - 1e-9))).toBe('warn new');
  });

  test('new, and not surely that much: a warning while it costs enough to matter, else nothing', () => {
    expect(words(isNew(0.03, 0.4))).toBe('warn new');
    expect(words(isNew(0.03, 2))).toBe('pass new');
    expect(words(isNew(0.002 / surely(2.5, 0.05) + 1e-9))).toBe('warn new');
    expect(words(isNew(0.002 / surely(2.5, 0.05) - 1e-9))).toBe('pass new');
  });

  test('new: how unsure its growth is does not matter, nor the limits of growth', () => {
    expect(words(isNew(0.03, 0.05, { theta: 0, variance: 1e6 }))).toBe('fail new');
    const policy = { ...DEFAULT_POLICY, failOnGrowth: 99, warnOnGrowth: 50 };
    expect(words(isNew(0.03), { policy })).toBe('fail new');
    expect(words(isNew(0.03), { policy: { ...DEFAULT_POLICY, minNewShare: 0.03 } })).toBe('warn new');
  });

  test('new in the place of what is gone: a warning, however large', () => {
    expect(words(isNew(0.3), { netNewShare: 0.01 })).toBe('warn new');
    expect(words(isNew(0.3), { netNewShare: -0.2 })).toBe('warn new');
    // What is not sure of all of it is not sure of the net, either.
    const unsure = 0.3 * (1 - surely(4, 0.05));
    expect(words(isNew(0.3), { netNewShare: unsure + 0.01 - 1e-9 })).toBe('warn new');
    expect(words(isNew(0.3), { netNewShare: unsure + 0.01 + 1e-9 })).toBe('fail new');
    // Others that are new as well do not make it surer.
    expect(words(isNew(0.01, 0.05), { netNewShare: 0.5 })).toBe('warn new');
  });

  test('new, where nothing may fail or the machines were too differently busy: a warning', () => {
    expect(words(isNew(0.03), { mayFail: false })).toBe('warn new');
    expect(words(isNew(0.03), { contentionVariance: 0.2 })).toBe('warn new');
  });

  test('what only an earlier window of the baseline had is not new', () => {
    expect(words(grown(2, 0.1, { baselineSamples: 700 }, fresh))).toBe('fail grew');
    expect(words(grown(1, 0.05, { baselineSamples: 700 }, fresh))).toBe('pass unchanged');
  });

  test('gone: no finding', () => {
    const gone = { samples: { baseline: 500, candidate: 0 }, self: { baseline: 5e9, candidate: 0 } };
    expect(words(grown(0.001, 0.5, { addedShare: -0.1 }, gone))).toBe('pass gone');
  });
});

describe('a cost that did not grow', () => {
  test('shrank, when it did so per second as well', () => {
    expect(words(grown(0.5, 0.1))).toBe('pass shrank');
    expect(words(grown(0.5, 0.1, { thetaPerLoad: 0.2 }))).toBe('pass unchanged');
    expect(words(grown(0.96, 0.001))).toBe('pass unchanged');
    expect(words(grown(0.8, 0.1))).toBe('pass unchanged');
  });

  test('is unchanged when growth above the limit is ruled out, else unclear', () => {
    expect(words(grown(1, 0.05))).toBe('pass unchanged');
    expect(words(grown(1, 0.06))).toBe('inconclusive unclear');
    expect(judge(grown(1, 0.06)).detectable).toBeCloseTo(Math.expm1(4.86 * 0.06), 12);
  });

  test('numbers that are none are never a pass', () => {
    const judged = judge(grown(1, Number.NaN));
    expect(judged.verdict).toBe('inconclusive');
  });
});

describe('a level', () => {
  const MIB = 1024 * 1024;
  const level = (before: number, after: number, unit = 'bytes') => {
    const weight = unit === 'bytes' ? 524_288 : 1;
    const [baseline, candidate] = [before / weight, after / weight];
    return grown(
      (candidate + 3) / (baseline + 3),
      0.1,
      { addedShare: 1 },
      { self: { baseline: before, candidate: after }, samples: { baseline, candidate } },
    );
  };
  const gauge = { kind: 'gauge', unit: 'bytes' } as const;

  test('that rose is a warning, never a failure', () => {
    expect(judge(level(20 * MIB, 200 * MIB), gauge)).toMatchObject({
      verdict: 'warn',
      class: 'grew',
      detectable: null,
    });
    expect(judge(level(20 * MIB, 200 * MIB), gauge).growth).toBeCloseTo(403 / 43, 12);
  });

  test('that rose from nothing has no growth', () => {
    expect(judge(level(0, 200 * MIB), gauge)).toMatchObject({ verdict: 'warn', class: 'new', growth: null });
    expect(judge(level(1024, 200 * MIB), gauge)).toMatchObject({ class: 'grew', growth: null, low: null });
  });

  test('that rose by less than its floor is none', () => {
    expect(words(level(4 * MIB, 8 * MIB - 1), gauge)).toBe('pass unchanged');
    expect(words(level(4 * MIB, 8 * MIB), gauge)).toBe('warn grew');
    const count = { kind: 'gauge', unit: 'count' } as const;
    expect(words(level(100, 199, 'count'), count)).toBe('pass unchanged');
    expect(words(level(100, 200, 'count'), count)).toBe('warn grew');
  });

  test('that rose by little in proportion, or not surely, is none', () => {
    const wide = level(1000 * MIB, 1040 * MIB);
    expect(words({ ...wide, estimate: { ...wide.estimate, variance: 1e-6 } }, gauge)).toBe('pass unchanged');
    const unsure = level(20 * MIB, 40 * MIB);
    expect(words({ ...unsure, estimate: { ...unsure.estimate, variance: 1 } }, gauge)).toBe('pass unchanged');
  });

  test('that fell is pointed out', () => {
    expect(words(level(200 * MIB, 20 * MIB), gauge)).toBe('pass shrank');
    expect(words(level(5 * MIB, 2 * MIB), gauge)).toBe('pass unchanged');
  });

  test('does not depend on how busy the machines were, nor on what may fail', () => {
    const change = level(20 * MIB, 200 * MIB);
    expect(judge(change, { ...gauge, contentionVariance: 9, mayFail: false })).toEqual(judge(change, gauge));
  });
});

describe('isTested', () => {
  test('tells functions with an estimate', () => {
    const { estimate: _, ...small } = grown(1, 1);
    expect(isTested(small)).toBe(false);
    expect(isTested(grown(1, 1))).toBe(true);
  });
});
