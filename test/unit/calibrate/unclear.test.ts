import { describe, expect, test } from 'vitest';
import type { ComparisonOutcome } from '../../../src/calibrate/outcome.ts';
import { isMostlyUnclear, unclearOf, whyNoThresholds } from '../../../src/calibrate/unclear.ts';
import type { Reason } from '../../../src/judge/verdict.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const HELD = 'memory:inuse_space:bytes:space:bytes';
const reason = (code: string): Reason => ({ code, message: `message of ${code}`, remedy: '' });
const outcome = (code: string | null, profileType = CPU): ComparisonOutcome => ({
  service: 'checkout',
  profileType,
  verdict: code === null ? 'pass' : 'inconclusive',
  reason: code === null ? null : reason(code),
  detectable: null,
  peaks: { fail: null, warn: null },
  excess: null,
});

describe('unclearOf', () => {
  test('names the reason that most gave, and leaves levels out', () => {
    const outcomes = ['FG201', 'FG202', 'FG202', null].map((code) => outcome(code));
    const unclear = unclearOf([...outcomes, outcome(null, HELD), outcome(null, HELD), outcome(null, HELD)]);
    expect(unclear).toEqual({ inconclusive: 3, comparisons: 4, reason: reason('FG202') });
    expect(isMostlyUnclear(unclear)).toBe(true);
    expect(whyNoThresholds(unclear)).toEqual({
      code: 'FG202',
      message: expect.stringContaining('3 of 4 comparisons were inconclusive'),
      remedy: 'use longer windows, or more load',
    });
  });

  test('half is not most, and levels alone are clear', () => {
    expect(isMostlyUnclear(unclearOf([outcome('FG201'), outcome(null)]))).toBe(false);
    expect(isMostlyUnclear(unclearOf([outcome(null, HELD)]))).toBe(false);
  });
});
