import { describe, expect, test } from 'vitest';
import { detectLeak, type LeakResult } from '../../../src/compare/leak.ts';
import {
  HEAP_LIMITS,
  type HeapShape,
  MIB,
  type Random,
  SHAPES,
  seededRandom,
  simulateHeap,
} from '../../support/heap-simulator.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const REPETITIONS = 100;
/** Shapes whose noise has a memory: no rule can tell all of their drifts from a leak. */
const DRIFTING: readonly HeapShape[] = ['ar', 'rw'];

/** Longer windows are simulated with fewer snapshots an hour, to save time. */
const WINDOWS = [
  { name: '4 min', windowMs: 4 * MINUTE_MS, stepMs: 10_000 },
  { name: '30 min', windowMs: 30 * MINUTE_MS, stepMs: 10_000 },
  { name: '2 h', windowMs: 2 * HOUR_MS, stepMs: 20_000 },
  { name: '4 h', windowMs: 4 * HOUR_MS, stepMs: 30_000 },
];

type Length = (typeof WINDOWS)[number];

const anyLevel = (random: Random) => [3, 50, 500][Math.floor(random.next() * 3)]! * MIB;

/** Per cent of repetitions in which the rule says so. */
function rate(
  count: number,
  verdict: LeakResult['verdict'],
  run: () => { readonly verdict: string },
): number {
  let hits = 0;
  for (let i = 0; i < count; i++) if (run().verdict === verdict) hits++;
  return (100 * hits) / count;
}

/** One window against some of the same code, all of them of one shape. */
function compared(length: Length, shape: HeapShape, references: number, random: Random): LeakResult {
  const setting = { ...length, shape, levelBytes: anyLevel(random) };
  const candidate = simulateHeap(setting, random);
  const others = Array.from({ length: references }, () => simulateHeap(setting, random));
  return detectLeak({ candidate, references: others, limits: HEAP_LIMITS, loadGrowth: 0 });
}

describe('false alarms on the same code', () => {
  test.each(
    WINDOWS.flatMap((length) => [1, 3].map((references) => [length.name, references, length] as const)),
  )('%s with %d references', (_name, references, length) => {
    const random = seededRandom(20_261_122 + references);
    const rates = SHAPES.map((shape) => ({
      shape,
      leaks: rate(REPETITIONS, 'leak', () => compared(length, shape, references, random)),
    }));
    const steady = rates.filter(({ shape }) => !DRIFTING.includes(shape));
    expect(steady.filter(({ leaks }) => leaks > 1)).toEqual([]);
    expect(steady.reduce((sum, { leaks }) => sum + leaks, 0) / steady.length).toBeLessThanOrEqual(0.5);
    expect(rates.find(({ shape }) => shape === 'ar')!.leaks).toBeLessThanOrEqual(2);
    expect(rates.find(({ shape }) => shape === 'rw')!.leaks).toBeLessThanOrEqual(6);
  });

  test.each(WINDOWS.map((length) => [length.name, length] as const))(
    '%s without a reference',
    (_name, length) => {
      const random = seededRandom(7);
      const rates = SHAPES.map((shape) => ({
        shape,
        leaks: rate(REPETITIONS, 'leak', () => compared(length, shape, 0, random)),
      }));
      expect(rates.filter(({ leaks }) => leaks > 1)).toEqual([]);
    },
  );
});

describe('detection on a heap of 50 MiB', () => {
  const found = (length: Length, shape: HeapShape, leakMib: number, references: number, random: Random) =>
    rate(REPETITIONS, 'leak', () => {
      const setting = { ...length, shape, levelBytes: 50 * MIB };
      const candidate = simulateHeap({ ...setting, leakBytes: leakMib * MIB }, random);
      const others = Array.from({ length: references }, () => simulateHeap(setting, random));
      return detectLeak({ candidate, references: others, limits: HEAP_LIMITS, loadGrowth: 0 });
    });
  const lengthOf = (name: string) => WINDOWS.find((length) => length.name === name)!;

  test.each([
    ['4 min', 'flat', 32, 1, 70],
    ['4 min', 'flat', 64, 1, 93],
    ['4 min', 'ramp', 64, 1, 88],
    ['30 min', 'flat', 16, 1, 65],
    ['30 min', 'flat', 16, 3, 75],
    ['30 min', 'warm', 32, 1, 90],
    ['30 min', 'saw', 64, 1, 85],
    ['2 h', 'flat', 16, 1, 75],
    ['2 h', 'flat', 32, 1, 95],
    ['4 h', 'flat', 32, 0, 70],
    ['4 h', 'flat', 64, 0, 93],
  ] as const)(
    '%s, %s, %d MiB, %d references: at least %d %%',
    (name, shape, leakMib, references, atLeast) => {
      expect(found(lengthOf(name), shape, leakMib, references, seededRandom(3))).toBeGreaterThanOrEqual(
        atLeast,
      );
    },
  );

  test('collector cycles longer than an eighth of the window hide a leak', () => {
    expect(found(lengthOf('30 min'), 'slowsaw', 32, 1, seededRandom(3))).toBeLessThan(30);
  });
});

test('the same seed gives the same result', () => {
  const length = WINDOWS[0]!;
  const once = () => JSON.stringify(compared(length, 'rw', 3, seededRandom(99)));
  expect(once()).toBe(once());
});
