import { describe, expect, test } from 'vitest';
import { expectedCost, perSecond } from '../../../src/judge/added-cost.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';

/** One CPU sample at 100 Hz. */
const SAMPLE = 1e7;
const sides = (candidate: number) => ({ baseline: 0, candidate });
const VERDICT = { verdict: 'fail', class: 'grew', growth: 2, low: 1, high: 3, detectable: null } as const;

/** A function with so many samples in the candidate. */
function fn(samples: number, changes: Partial<JudgedFunction> = {}): JudgedFunction {
  return {
    id: 0,
    key: { name: 'iou', file: '' },
    self: sides(samples * SAMPLE),
    total: sides(samples * SAMPLE),
    samples: sides(samples),
    share: sides(0.1),
    ...changes,
  };
}

const estimate = { expected: 350 * SAMPLE } as NonNullable<JudgedFunction['estimate']>;

describe('expectedCost', () => {
  test('is what the estimate says, judged or not', () => {
    expect(expectedCost(fn(600, { estimate, judged: VERDICT }))).toBe(350 * SAMPLE);
    expect(expectedCost(fn(600, { estimate }))).toBe(350 * SAMPLE);
  });

  test('is not known of a function too small for a test', () => {
    expect(expectedCost(fn(3))).toBeNull();
  });

  test('of cost that moved here and grew on the way: all but what the whole move gained', () => {
    // The functions of the move had 800 samples and have 1,000: of the 600 here 200 are growth, though all are new here.
    const judged = { ...VERDICT, union: { expected: 800, seen: 1000 } };
    expect(expectedCost(fn(600, { estimate, judged }))).toBeCloseTo(400 * SAMPLE, 0);
  });

  test('a member of a move without a sample has no cost per sample: its own estimate counts', () => {
    const judged = { ...VERDICT, union: { expected: 800, seen: 1000 } };
    expect(expectedCost(fn(0, { estimate, judged }))).toBe(350 * SAMPLE);
  });
});

describe('perSecond', () => {
  test.each([
    ['CPU nanoseconds are cores', 60e9, { kind: 'cpu', unit: 'nanoseconds', seconds: 240 }, 0.25],
    ['bytes are bytes a second', 4800, { kind: 'alloc', unit: 'bytes', seconds: 240 }, 20],
    ['a level has no rate', 4800, { kind: 'gauge', unit: 'bytes', seconds: 240 }, 4800],
    ['a level needs no length of the window', 4800, { kind: 'gauge', unit: 'bytes', seconds: 0 }, 4800],
    [
      'without that length there is nothing per second',
      4800,
      { kind: 'alloc', unit: 'bytes', seconds: 0 },
      null,
    ],
  ])('%s', (_, cost, unit, expected) => {
    expect(perSecond(cost, unit)).toBe(expected);
  });
});
