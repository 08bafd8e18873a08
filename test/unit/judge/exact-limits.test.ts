import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../src/compare/comparison.ts';
import {
  agrees,
  type JudgeContext,
  judgeFunction,
  type TestedFunction,
} from '../../../src/judge/function-rules.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';

/** Values that lie exactly on a limit. A limit is the first value that counts; a bound must be beyond "no growth". */

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

/** A tenth of the service, whose cost changed by the factor `e ** theta` whichever way it is looked at. */
function changed(theta: number, sd: number, estimate: Partial<Estimate> = {}): TestedFunction {
  return {
    id: 0,
    key: { name: 'iou', file: 'ai.py' },
    self: { baseline: 1e10, candidate: 2e10 },
    total: { baseline: 1e10, candidate: 2e10 },
    samples: { baseline: 1000, candidate: 2000 },
    share: { baseline: 0.1, candidate: 0.2 },
    estimate: {
      theta,
      thetaGlobal: theta,
      thetaPerLoad: theta,
      variance: sd ** 2,
      baselineSamples: 1000,
      driftVariance: 0,
      seenVariance: 0,
      expected: 1e10,
      expectedSamples: 0,
      addedShare: 0.1,
      ...estimate,
    },
  };
}

const judge = (change: TestedFunction, context: Partial<JudgeContext> = {}) =>
  judgeFunction(change, { ...CONTEXT, ...context });
const words = (change: TestedFunction, context: Partial<JudgeContext> = {}) => {
  const { verdict, class: cls } = judge(change, context);
  return `${verdict} ${cls}`;
};

describe('a cost', () => {
  test('fails at the growth that fails, and warns at the growth that warns', () => {
    expect(words(changed(Math.log1p(DEFAULT_POLICY.failOnGrowth), 0.001))).toBe('fail grew');
    expect(words(changed(Math.log1p(DEFAULT_POLICY.warnOnGrowth), 0.001))).toBe('warn grew');
  });

  test('has shrunk at the growth that warns, the other way', () => {
    const theta = -Math.log1p(DEFAULT_POLICY.warnOnGrowth);
    expect(words(changed(theta, 0.001))).toBe('pass shrank');
    expect(words(changed(theta * 0.999, 0.001))).toBe('pass unchanged');
  });

  test('is no finding when its bound is just "no growth"', () => {
    expect(words(changed(0.4, 0.1))).toBe('warn grew');
    expect(words(changed(0.4, 0.1), { failT: 8, warnT: 4 })).toBe('inconclusive unclear');
    expect(words(changed(-0.4, 0.1), { warnT: 4 })).toBe('pass unchanged');
  });

  test('could have been seen at best with the noise of both kinds together', () => {
    const { detectableAtBest } = judge(changed(0.5, 0.1, { driftVariance: 0.02 }), {
      contentionVariance: 0.02,
    });
    expect(detectableAtBest).toBeCloseTo(Math.expm1((4 + 0.86) * 0.2), 12);
  });
});

describe('a cost that is new', () => {
  const fresh = (addedShare: number) => changed(0, 0, { baselineSamples: 0, addedShare });

  test('fails and warns at the shares of the policy', () => {
    const sure = { failT: 0, warnT: 0 };
    expect(words(fresh(DEFAULT_POLICY.minNewShare), sure)).toBe('fail new');
    expect(words(fresh(DEFAULT_POLICY.minAddedShare), sure)).toBe('warn new');
  });
});

describe('whether growth is of the function itself', () => {
  const limit = Math.log1p(0.1);
  const says = (thetaGlobal: number, thetaPerLoad: number, thetaPerSecond = thetaPerLoad) =>
    agrees({ thetaGlobal, thetaPerLoad, thetaPerSecond }, DEFAULT_POLICY, 0.1);

  test('half the limit against all functions is enough', () => {
    expect(says(0.5 * limit, 0.5 * limit)).toBe(true);
    expect(says(0.499 * limit, 0.499 * limit)).toBe(false);
  });

  test('so is the limit under the same load, where the service as a whole did not grow', () => {
    expect(says(0.02, limit)).toBe(true);
    expect(says(0.02, limit * 0.999)).toBe(false);
    expect(says(-0.1, limit)).toBe(false);
  });

  test('work beside the load must have grown per second where the service fell by more than a tenth', () => {
    expect(says(0.1, 0.1, 0)).toBe(true);
    expect(says(0.11, 0.11, 0)).toBe(false);
    expect(says(0.2, 0.2, 0.5 * limit)).toBe(true);
    expect(says(0.2, 0.2, 0.499 * limit)).toBe(false);
  });
});

describe('a level', () => {
  const gauge = { kind: 'gauge', unit: 'bytes' } as const;
  const rose = (rise: number, theta: number, sd = 0.01) => ({
    ...changed(theta, sd),
    self: { baseline: 1e8, candidate: 1e8 + rise },
  });
  const floor = DEFAULT_POLICY.minLevelBytes;

  test('warns at the growth that warns, and not when its bound is just "no growth"', () => {
    expect(words(rose(floor, Math.log1p(DEFAULT_POLICY.warnOnGrowth)), gauge)).toBe('warn grew');
    expect(words(rose(floor, 0.4, 0.1), { ...gauge, warnT: 4 })).toBe('pass unchanged');
  });

  test('has fallen by the least that counts, and surely', () => {
    expect(words(rose(-floor, -0.5), gauge)).toBe('pass shrank');
    expect(words(rose(1 - floor, -0.5), gauge)).toBe('pass unchanged');
    expect(words(rose(-floor, -0.1, 0.1), gauge)).toBe('pass unchanged');
    expect(words(rose(-floor, -0.4, 0.1), { ...gauge, warnT: 4 })).toBe('pass unchanged');
  });

  test('of one sample has a growth', () => {
    const once = { ...rose(floor, 0.5), samples: { baseline: 1, candidate: 9 } };
    expect(judge(once, gauge).growth).toBeCloseTo(Math.exp(0.5), 12);
    expect(judge({ ...once, samples: { baseline: 0, candidate: 9 } }, gauge).growth).toBeNull();
  });
});
