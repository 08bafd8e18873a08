import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import type { JudgeContext } from '../../../src/judge/function-rules.ts';
import { contextOf, rulesFor } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type LimitRule } from '../../../src/judge/policy.ts';

const rule: LimitRule = {
  service: null,
  profileType: null,
  target: null,
  failOnGrowth: null,
  warnOnGrowth: null,
  severity: 'fail',
  owner: '',
  origin: 'f.yml:1:1',
};
const ruled = (changes: Partial<LimitRule>, mayFail = true): JudgeContext => ({
  policy: DEFAULT_POLICY,
  kind: 'cpu',
  unit: 'nanoseconds',
  contentionVariance: 0,
  failT: 4,
  warnT: 2.5,
  netNewShare: 1,
  mayFail,
  rules: rulesFor(
    [{ ...rule, ...changes }],
    { service: 'shop', profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds' },
    DEFAULT_POLICY,
    matchesGlob,
  ),
});
const key = { name: 'price', file: 'shop.py' };

describe('the severity of a rule', () => {
  test.each([
    ['fail', true, true],
    ['warn', true, false],
    ['fail', false, false],
  ] as const)(
    '%s where the evidence may fail: %s, then a failure may come of it: %s',
    (severity, mayFail, may) => {
      expect(contextOf(key, ruled({ severity }, mayFail))?.mayFail).toBe(may);
    },
  );

  test('ignore leaves nothing to judge by', () => {
    expect(contextOf(key, ruled({ severity: 'ignore' }))).toBeNull();
  });

  test('a warning of a rule that fails is not moved behind the failure of its service', () => {
    const { failOnGrowth, warnOnGrowth } = contextOf(key, ruled({ warnOnGrowth: 0.3 }))?.policy ?? {};
    expect([warnOnGrowth, failOnGrowth]).toEqual([0.1, 0.1]);
  });
});
