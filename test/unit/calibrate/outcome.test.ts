import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../src/calibrate/outcome.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, measure, type Stacks } from '../../support/comparison-data.ts';

const PAIR = { baseline: 4, candidate: 5 };
const SERVICE = {
  'parse;handle;main': 30_000,
  'query;handle;main': 20_000,
  'render;handle;main': 40_000,
  'hash;handle;main': 30_000,
  'pack;handle;main': 20_000,
  'log;handle;main': 10_000,
};
const grown = (factor: number): Stacks => ({ ...SERVICE, 'query;handle;main': Math.round(20_000 * factor) });
const judge = (candidate: Stacks, policy = DEFAULT_POLICY, apartMs = 0) =>
  judgePair(PAIR, [caseOf('checkout', measure(SERVICE, candidate))], policy, apartMs);

describe('judgePair', () => {
  test('the same twice passes, and nothing could fail or warn at any threshold', () => {
    const outcome = judge(SERVICE);
    expect(outcome).toMatchObject({ ...PAIR, verdict: 'pass', peaks: { fail: null, warn: null } });
    expect(outcome.comparisons[0]).toMatchObject({ service: 'checkout', verdict: 'pass' });
    expect(outcome.comparisons[0]!.detectable).toBeGreaterThan(0.1);
    expect(outcome.comparisons[0]!.excess).toMatchObject({ functions: 6 });
  });

  test('growth with evidence is a peak: it fails below and holds above', () => {
    const outcome = judge(grown(2));
    expect(outcome.verdict).toBe('fail');
    const { fail } = outcome.peaks;
    expect(fail).toMatchObject({ service: 'checkout', function: 'query', pair: PAIR });
    expect(fail!.growth).toBeCloseTo(1, 1);
    expect(outcome.peaks.warn).toEqual(fail);
    expect(judge(grown(2), { ...DEFAULT_POLICY, failOnGrowth: fail!.growth + 0.01 }).verdict).toBe('warn');
  });

  test('thresholds hide nothing from a peak', () => {
    const loose = { ...DEFAULT_POLICY, failOnGrowth: 5, warnOnGrowth: 5 };
    const outcome = judge(grown(2), loose);
    expect(outcome.verdict).toBe('pass');
    expect(outcome.peaks).toEqual(judge(grown(2)).peaks);
  });

  test('what cannot be judged decides nothing', () => {
    const few = (stacks: Stacks) =>
      Object.fromEntries(Object.entries(stacks).map(([stack, count]) => [stack, (count as number) / 100]));
    const outcome = judgePair(
      PAIR,
      [caseOf('small', measure(few(SERVICE), few(grown(4))))],
      DEFAULT_POLICY,
      0,
    );
    expect(outcome).toMatchObject({ verdict: 'inconclusive', peaks: { fail: null, warn: null } });
  });

  test('windows far apart, or at too different a pace, are no measure of noise', () => {
    expect(judge(SERVICE, DEFAULT_POLICY, 11 * 60_000).comparisons[0]!.excess).toBeNull();
    const slow = Object.fromEntries(Object.entries(SERVICE).map(([stack, count]) => [stack, 3 * count]));
    expect(judge(slow).comparisons[0]!.excess).toBeNull();
  });
});
