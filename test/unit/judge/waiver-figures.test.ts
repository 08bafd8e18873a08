import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import type { LeakFinding } from '../../../src/judge/leak-rules.ts';
import type { WholeGrowth } from '../../../src/judge/load-rules.ts';
import { functionFigures, leakFigures, wholeFigures } from '../../../src/judge/waiver-figures.ts';
import { measure, SHOP } from '../../support/comparison-data.ts';

const RESULT = { ...measure(SHOP, SHOP), durationMs: { baseline: 100_000, candidate: 200_000 } };
const TESTED = RESULT.functions.find(({ estimate }) => estimate !== undefined)!;

/** 50 where 30 was expected, which a test says grew by two thirds; costs are those of the whole window. */
const grown = (judged: Partial<JudgedFunction['judged'] & object> = {}, unit = 1): JudgedFunction => ({
  ...TESTED,
  self: { baseline: 30 * unit, candidate: 50 * unit },
  estimate: { ...TESTED.estimate!, expected: 30 * unit },
  judged: { verdict: 'fail', class: 'grew', growth: 5 / 3, low: 1.2, high: 2, detectable: 0.2, ...judged },
});
const of = (changes: Partial<ComparisonResult>): ComparisonResult => ({ ...RESULT, ...changes });

describe('a function', () => {
  test.each<[Partial<ComparisonResult>, number, Readonly<Record<string, number>>]>([
    // 20 more in 200 s; CPU time comes in nanoseconds.
    [{ kind: 'cpu', unit: 'nanoseconds' }, 1e9, { cores: 0.1 }],
    [{ kind: 'alloc', unit: 'bytes' }, 1, { 'bytes-per-second': 0.1 }],
    [{ kind: 'alloc', unit: 'count' }, 1, { 'count-per-second': 0.1 }],
    // A level has no rate.
    [{ kind: 'gauge', unit: 'bytes' }, 1, { bytes: 20 }],
    [{ kind: 'gauge', unit: 'count' }, 1, { count: 20 }],
  ])('%j: growth, and what it added', (changes, unit, added) => {
    const { growth, ...rest } = functionFigures(grown({}, unit), of(changes));
    expect(growth).toBeCloseTo(2 / 3, 9);
    expect(Object.keys(rest)).toEqual(Object.keys(added));
    for (const [name, amount] of Object.entries(added))
      expect(rest[name as keyof typeof rest]).toBeCloseTo(amount, 9);
  });

  test('that is new has only what it added, though a few samples of it are known from before', () => {
    for (const growth of [null, 40])
      expect(Object.keys(functionFigures(grown({ class: 'new', growth }), RESULT))).toEqual(['cores']);
    expect(Object.keys(functionFigures(grown({ growth: null }), RESULT))).toEqual(['cores']);
  });

  test('in windows of unknown length has no rate', () => {
    const unknown = of({ durationMs: { baseline: 0, candidate: 0 } });
    expect(Object.keys(functionFigures(grown(), unknown))).toEqual(['growth']);
  });

  test('that was not tested has no figures', () => {
    const { estimate: _, judged: __, ...small } = grown();
    expect(functionFigures(small, RESULT)).toEqual({});
  });
});

test('a service as a whole: growth, and what it added beside its findings', () => {
  const whole: WholeGrowth = {
    verdict: 'fail',
    log: Math.log(2),
    lowLog: 0.1,
    highLog: 1,
    ownPart: 0.8,
    machineLog: null,
  };
  // 100 s of CPU time in 200 s are half a core. Findings explain a fifth; half of the other 0.4 is growth.
  const figures = wholeFigures(whole, of({ total: { baseline: 0, candidate: 100e9 } }));
  expect(figures.growth).toBeCloseTo(1, 9);
  expect(figures.cores).toBeCloseTo(0.2, 9);
});

test('a leak: what it gains in a minute, in the unit of what is held', () => {
  const leak = { result: { verdict: 'leak', estimate: { slopePerMin: 80 } } } as unknown as LeakFinding;
  expect(leakFigures(leak, 'bytes')).toEqual({ 'bytes-per-minute': 80 });
  expect(leakFigures(leak, 'goroutines')).toEqual({ 'count-per-minute': 80 });
  const none = { result: { verdict: 'inconclusive' } } as unknown as LeakFinding;
  expect(leakFigures(none, 'bytes')).toEqual({});
});
