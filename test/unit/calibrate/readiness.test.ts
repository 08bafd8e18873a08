import { describe, expect, test } from 'vitest';
import type { Calibration } from '../../../src/calibrate/calibration.ts';
import type { ComparisonOutcome, PairOutcome } from '../../../src/calibrate/outcome.ts';
import { isReady, type Readiness, readinessOf } from '../../../src/calibrate/readiness.ts';
import { readinessLines } from '../../../src/calibrate/readiness-text.ts';
import type { Verdict } from '../../../src/judge/verdict.ts';
import { CPU, INUSE } from '../../support/fake-source.ts';

const NO_PEAKS = { fail: null, warn: null };
const outcome = (service: string, verdict: Verdict, profileType = CPU): ComparisonOutcome => ({
  service,
  profileType,
  verdict,
  reason: null,
  detectable: null,
  peaks: NO_PEAKS,
  excess: null,
});
/** Pairs that share no window. */
const pairs = (count: number, comparisons: (index: number) => readonly ComparisonOutcome[]): PairOutcome[] =>
  Array.from({ length: count }, (_, index) => ({
    baseline: 2 * index,
    candidate: 2 * index + 1,
    verdict: 'pass',
    peaks: NO_PEAKS,
    comparisons: comparisons(index),
  }));

describe('readinessOf', () => {
  test('twenty pairs without a failure: suggested, with the rule of three', () => {
    const [shop] = readinessOf(pairs(20, () => [outcome('shop', 'pass'), outcome('shop', 'pass', INUSE)]));
    expect(shop).toEqual({ service: 'shop', seen: 20, failed: 0, bound: 0.15 });
    expect(isReady(shop as Readiness)).toBe(true);
  });

  test('pairs that share a window count once', () => {
    const chain = pairs(40, () => [outcome('shop', 'pass')]).map((pair, index) => ({
      ...pair,
      baseline: index,
      candidate: index + 1,
    }));
    expect(readinessOf(chain)[0]).toMatchObject({ seen: 20 });
    expect(readinessOf(chain.slice(0, 3))[0]).toMatchObject({ seen: 2, bound: 1 });
  });

  test('what was inconclusive was not seen, and memory in use does not stand in for it', () => {
    const all = pairs(20, (index) => [
      outcome('shop', index < 15 ? 'inconclusive' : 'warn'),
      outcome('shop', 'pass', INUSE),
    ]);
    expect(readinessOf(all)[0]).toMatchObject({ seen: 5, failed: 0, bound: 0.6 });
    const silent = pairs(20, () => [outcome('shop', 'inconclusive')]);
    expect(readinessOf(silent)[0]).toMatchObject({ seen: 0, bound: null });
  });

  test('one failure, of a leak say, and it is not suggested; for others it is', () => {
    const all = pairs(25, (index) => [
      outcome('cart', 'pass'),
      outcome('shop', 'pass'),
      outcome('shop', index === 7 ? 'fail' : 'pass', INUSE),
    ]);
    expect(readinessOf(all).map((one) => [one.service, isReady(one), one.failed, one.bound])).toEqual([
      ['cart', true, 0, 0.12],
      ['shop', false, 1, null],
    ]);
  });
});

describe('readinessLines', () => {
  const linesOf = (readiness: readonly Readiness[], failOnGrowth = 0.1) =>
    readinessLines({
      readiness,
      windowMs: 300_000,
      current: { failOnGrowth: 0.1, warnOnGrowth: 0.05 },
      thresholds: { failOnGrowth },
    } as Calibration).join('\n');
  const safe = { service: 'cart', seen: 20, failed: 0, bound: 0.15 };
  const few = { service: 'shop', seen: 12, failed: 0, bound: 0.25 };

  test('suggested, or how much more it takes', () => {
    const text = linesOf([safe, few]);
    expect(text).toMatch(/cart +20 of 20 +0 +at most 15 % +suggested/);
    expect(text).toMatch(
      /shop +12 of 20 +0 +at most 25 % +not yet, because 8 more pairs are needed: 1 h 20 min/,
    );
    expect(text).toContain('enforce can be set for those for which it is suggested');
    expect(linesOf([safe])).toContain('can be set, for all of them');
    expect(linesOf([few])).toContain('Keep mode: warn.');
  });

  test('a name cannot steer a terminal', () => {
    expect(linesOf([{ ...safe, service: 'a\u001b[2J\n\u202eb' }])).toContain(
      'a<U+001B>[2J<U+000A><U+202E>b ',
    );
  });

  test('what failed says what to do about it', () => {
    const failed = { service: 'shop', seen: 30, failed: 2, bound: null };
    expect(linesOf([failed], 0.2)).toMatch(/2 +– +not yet, because it failed: raise fail-on-growth/);
    expect(linesOf([failed])).toContain('without a change it must not fail');
  });
});
