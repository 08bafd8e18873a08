import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { ownContention, sharedPace } from '../../../src/judge/contention.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { measure, SHOP } from '../../support/comparison-data.ts';

const SAME = measure(SHOP, SHOP);
const LOADED = measure(SHOP, SHOP, { loadLog: 0 });
/** A service of which only this is known. */
const at = (log: number, changes: Partial<ComparisonResult> = {}): ComparisonResult => ({
  ...SAME,
  commonFactor: log,
  ...changes,
});
const pace = (...results: (ComparisonResult | undefined)[]) => sharedPace(results, DEFAULT_POLICY);
const THIN = { samples: { baseline: 9000, candidate: 1999 } };
const UNKNOWN = { durationMs: { baseline: 240_000, candidate: 0 } };
const UNKNOWN_BEFORE = { durationMs: { baseline: 0, candidate: 240_000 } };

describe('sharedPace', () => {
  test.each([
    [[0.1, 0.2, 0.3], 0.2],
    [[-0.3, -0.2, -0.1], -0.2],
    [[0.1, 0.2, 0.3, 0.4], 0.2],
    [[-0.4, -0.3, -0.2, -0.1], -0.2],
    [[0.5, 0, -0.5], 0],
    [[0, 0, 5], 0],
    [[-0.3, -0.2, 0.1, 0.2], 0],
    [[-5, 0.1, 0.2], 0.1],
    [[0, 0.4, 0.4, 0.4, 0], 0.4],
  ] as const)('%j: %d, with its sign', (logs, expected) => {
    expect(pace(...logs.map((log) => at(log)))).toBe(expected);
    expect(pace(...logs.toReversed().map((log) => at(log)))).toBe(expected);
  });

  test('fewer than three services cannot tell the machine from their own load', () => {
    expect(pace()).toBeNull();
    expect(pace(at(0.3), at(0.3))).toBeNull();
    expect(pace(at(0.3), at(0.3), undefined)).toBeNull();
    expect(pace(at(0.3), at(0.3), at(0.3))).toBe(0.3);
  });

  test('only CPU time of services that ran, in windows of known length, has a say', () => {
    for (const odd of [
      at(9, THIN),
      at(9, UNKNOWN),
      at(9, UNKNOWN_BEFORE),
      at(9, { kind: 'alloc' }),
      at(9, { kind: 'gauge' }),
      undefined,
    ]) {
      expect(pace(odd, odd, odd, odd, at(0.1), at(0.1), at(0.1))).toBe(0.1);
      expect(pace(odd, at(0.1), at(0.1))).toBeNull();
    }
  });

  test('of allocations only bytes have a say: objects are the same ones, counted again', () => {
    const bytes = at(0.1, { kind: 'alloc', unit: 'bytes' });
    const objects = at(9, { kind: 'alloc', unit: 'count' });
    expect(sharedPace([objects, bytes, objects, bytes, objects, bytes], DEFAULT_POLICY, 'alloc')).toBe(0.1);
    expect(sharedPace([objects, objects, bytes, bytes, at(9)], DEFAULT_POLICY, 'alloc')).toBeNull();
  });

  test('of a known load the lengths need not be known', () => {
    const known = at(0.2, { ...UNKNOWN, isLoadKnown: true });
    expect(pace(known, known, known)).toBe(0.2);
    expect(LOADED.isLoadKnown).toBe(true);
  });
});

describe('ownContention', () => {
  test('is how far a service itself is off, in either direction', () => {
    expect(ownContention(at(-0.4), DEFAULT_POLICY)).toBe(0.4);
    expect(ownContention(at(0.4), DEFAULT_POLICY)).toBe(0.4);
  });

  test('and nothing where it shows nothing', () => {
    for (const odd of [at(9, THIN), at(9, UNKNOWN), at(9, { kind: 'alloc' }), undefined])
      expect(ownContention(odd, DEFAULT_POLICY)).toBe(0);
  });

  test('the samples it takes are those of the policy, and as many are enough', () => {
    const { minTotalSamples } = DEFAULT_POLICY;
    const enough = at(0.4, { samples: { baseline: minTotalSamples, candidate: minTotalSamples } });
    expect(ownContention(enough, DEFAULT_POLICY)).toBe(0.4);
    const policy = { ...DEFAULT_POLICY, minTotalSamples: 1000 };
    expect(ownContention(at(0.4, THIN), policy)).toBe(0.4);
    expect(sharedPace([at(0.4, THIN), at(0.4, THIN), at(0.4, THIN)], policy)).toBe(0.4);
  });
});
