import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../src/compare/comparison.ts';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { estimateGrowth, type Growth, type Nodes } from '../../../src/compare/growth.ts';

/** Six functions of one stack each; what one block of six holds. Nothing is cut into entries. */
const BLOCK = [200, 170, 150, 130, 110, 90];
const WINDOW = BLOCK.map((count) => 6 * count);
const TOTAL = 850 * 6;
const TESTED = [...BLOCK.keys()];
const UNCUT: EntrySubtrees = { subtreeOf: new Int32Array(BLOCK.length), entries: [-1] };

type Counts = readonly number[];

interface Options {
  readonly baseline?: Counts;
  readonly candidate?: Counts;
  /** Blocks a side; the counts are spread evenly. */
  readonly blocks?: number;
  readonly perLoad?: number;
  readonly isDistant?: boolean;
  readonly isDistanceShown?: boolean;
  readonly kind?: 'cpu' | 'alloc';
}

function growth(history: readonly Counts[], options: Options = {}): Growth {
  const { baseline = WINDOW, candidate = WINDOW, blocks = 6 } = options;
  const even = (counts: Counts) =>
    Array.from({ length: blocks }, () => Float64Array.from(counts, (count) => count / blocks));
  const nodes: Nodes = {
    leaves: Int32Array.from(TESTED),
    isControl: new Uint8Array(TESTED.length).fill(1),
    counts: {
      baseline: Float64Array.from(baseline, (count, node) =>
        history.reduce((sum, window) => sum + window[node]!, count),
      ),
      candidate: Float64Array.from(candidate),
    },
    windows: { baseline: Float64Array.from(baseline), candidate: Float64Array.from(candidate) },
    history: history.map((window) => Float64Array.from(window)),
    blocks: { baseline: even(baseline), candidate: even(candidate) },
    perLoad: options.perLoad ?? 0,
    sampleWeight: 1e7,
    kind: options.kind ?? 'cpu',
    isDistant: options.isDistant ?? false,
    isDistanceShown: options.isDistanceShown ?? false,
  };
  return estimateGrowth(nodes, UNCUT, TESTED);
}

const estimate = (history: readonly Counts[], options: Options = {}, id = 0): Estimate =>
  growth(history, options).estimates.get(id)!;
const times = (factor: number, counts: Counts = WINDOW) => counts.map((count) => count * factor);
const moved = (factors: Readonly<Record<number, number>>) =>
  WINDOW.map((count, node) => count * (factors[node] ?? 1));

/** Variance of function 0 in even blocks but for its drift: counting, and the counting of the others. */
const counted = (windows: number, own = WINDOW[0]!, others = TOTAL - own) =>
  1 / (windows * own) + 1 / own + 1.57 * (1 / (windows * others) + 1 / others);
const DEPLOYMENT = 2 * 0.025 ** 2;

describe('a baseline of several windows', () => {
  test('is their sum: more samples behind what is expected', () => {
    const found = estimate([times(1.5), times(0.5)]);
    expect(found.baselineSamples).toBe(3 * WINDOW[0]!);
    expect(found.theta).toBeCloseTo(0, 3);
    expect(found.expectedSamples).toBeCloseTo(WINDOW[0]!, -1);
    expect(found.expected).toBeCloseTo(found.expectedSamples * 1e7, 0);
  });

  test('what one window held more and another less evens out', () => {
    const candidate = moved({ 0: 1.5 });
    const alone = estimate([], { baseline: moved({ 0: 1.3 }), candidate });
    const pooled = estimate([moved({ 0: 0.7 }), WINDOW], { baseline: moved({ 0: 1.3 }), candidate });
    expect(Math.exp(alone.theta)).toBeCloseTo(1.5 / 1.3, 3);
    expect(Math.exp(pooled.theta)).toBeCloseTo(1.5, 3);
    expect(pooled.addedShare).toBeCloseTo((WINDOW[0]! / TOTAL) * 0.5, 3);
  });

  test.each([
    ['what both held less of has grown', 1, 1, 1.5, 1.5],
    ['what only the earlier ones held less of has not', 0.5, 1, 1, 1],
    ['what only the baseline held less of has not', 1.15, 0.7, 1, 1],
    ['what the earlier ones held more of has shrunk', 2, 1, 1.5, 0.9],
  ])('%s, by share of the service', (_name, earlier, before, after, expected) => {
    const history = [moved({ 0: earlier }), moved({ 0: earlier })];
    const found = estimate(history, { baseline: moved({ 0: before }), candidate: moved({ 0: after }) });
    expect(Math.exp(found.thetaGlobal)).toBeCloseTo(expected, 1);
  });

  test('narrows the interval where the windows agree, by counting and by drift', () => {
    // Two windows agree by the floor of 2 %, three windows' mean is known better than one of them.
    const drift = 0.02 ** 2 * (1 + 1 / 3) + DEPLOYMENT;
    expect(estimate([WINDOW, WINDOW]).variance).toBeCloseTo(counted(3) + drift, 10);
    const assumed = 2 * (0.03 ** 2 + 0.05 ** 2);
    expect(estimate([]).variance).toBeCloseTo(counted(1) + assumed, 10);
    const more = [1, 2, 3, 5].map((count) => estimate(Array.from({ length: count }, () => WINDOW)).variance);
    for (const [index, variance] of more.slice(1).entries()) expect(variance).toBeLessThan(more[index]!);
  });

  test('widens it where they differ, most for the function that differs', () => {
    const history = [moved({ 0: 1.5, 2: 0.9 }), moved({ 0: 0.6, 2: 1.1 }), moved({ 0: 1.3, 4: 1.1 })];
    const assumed = estimate([]).variance;
    expect(estimate(history).variance).toBeGreaterThan(assumed);
    expect(estimate(history).variance).toBeGreaterThan(3 * estimate(history, {}, 1).variance);
  });

  test('says what a typical function differs by', () => {
    expect(growth([]).drift).toBeNull();
    expect(growth([WINDOW]).drift).toBeNull();
    expect(growth([WINDOW, WINDOW]).drift).toBeCloseTo(0.02, 12);
    const wobble = [1, -1, 1].map((sign) =>
      WINDOW.map((count, node) => count * Math.exp(sign * 0.2 * (-1) ** node)),
    );
    expect(growth(wobble).drift).toBeGreaterThan(0.1);
    expect(growth(wobble).drift).toBeLessThan(0.4);
  });

  test('one earlier window alone is data, but shows no drift', () => {
    const assumed = 2 * (0.03 ** 2 + 0.05 ** 2);
    expect(estimate([WINDOW]).variance).toBeCloseTo(counted(2) + assumed, 10);
  });

  test('one with three times the load speaks louder, but not for three', () => {
    // (1 + 1 + 3)^2 / (1 + 1 + 9): worth 2.27 windows, not 5.
    const worth = 25 / 11;
    const variance = 0.02 ** 2 * (1 + 1 / worth) + DEPLOYMENT;
    expect(estimate([WINDOW, times(3)]).variance).toBeCloseTo(counted(5) + variance, 10);
  });

  test('windows too far apart for them to speak for: what is assumed counts', () => {
    const found = growth([WINDOW, WINDOW], { isDistant: true });
    const assumed = 2 * (0.03 ** 2 + 0.05 ** 2 + 0.1 ** 2);
    expect(found.estimates.get(0)!.variance).toBeCloseTo(counted(3) + assumed, 10);
    expect(found.drift).toBeNull();
  });

  test('unless they lie as far apart themselves, and are enough to show what that does', () => {
    const apart = { isDistant: true, isDistanceShown: true };
    expect(estimate([WINDOW, WINDOW], apart)).toEqual(estimate([WINDOW, WINDOW]));
    const assumed = 2 * (0.03 ** 2 + 0.05 ** 2 + 0.1 ** 2);
    expect(estimate([WINDOW], apart).variance).toBeCloseTo(counted(2) + assumed, 10);
  });

  test('without blocks the drift is measured all the same', () => {
    const guess = 2 * (1 / (3 * WINDOW[0]!) + 1 / WINDOW[0]!);
    const controls = counted(3) - guess / 2;
    const drift = 0.02 ** 2 * (1 + 1 / 3) + DEPLOYMENT;
    expect(estimate([WINDOW, WINDOW], { blocks: 1 }).variance).toBeCloseTo(guess + controls + drift, 10);
  });
});

describe('a load that is known', () => {
  test('is known between the two windows alone, not of the windows before', () => {
    const options = { candidate: times(2), perLoad: -Math.log(1.5) };
    const alone = growth([], options);
    const pooled = growth([times(4), times(0.3)], options);
    expect(pooled.commonFactor).toBeCloseTo(alone.commonFactor, 12);
    expect(pooled.commonFactor).toBeCloseTo(Math.log(2 / 1.5), 3);
    expect(pooled.sizeFactor).toBeCloseTo(Math.log(2), 3);
    for (const id of TESTED) {
      const { thetaPerLoad } = pooled.estimates.get(id)!;
      expect(thetaPerLoad).toBe(alone.estimates.get(id)!.thetaPerLoad);
      expect(thetaPerLoad).toBeCloseTo(Math.log(2 / 1.5), 3);
    }
  });
});

describe('a function that not every window has', () => {
  const without = moved({ 5: 0 });

  test('is new when no window of the baseline had it', () => {
    const found = estimate([without, without], { baseline: without }, 5);
    expect(found).toMatchObject({ baselineSamples: 0, expected: 0, expectedSamples: 0 });
    // All its samples, at the load of one window, against three windows.
    expect(found.addedShare).toBeCloseTo(WINDOW[5]! / (TOTAL - WINDOW[5]!), 3);
    expect(found.seenVariance).toBeCloseTo(1 / WINDOW[5]!, 12);
  });

  test('is not new when an earlier one had it', () => {
    const found = estimate([WINDOW, WINDOW], { baseline: without }, 5);
    expect(found.baselineSamples).toBe(2 * WINDOW[5]!);
    expect(found.expectedSamples).toBeGreaterThan(0);
    // It comes and goes: two windows of three had it.
    expect(Math.exp(found.theta)).toBeCloseTo(1.5, 1);
    expect(found.variance).toBeGreaterThan(1);
  });

  test('all numbers are finite, whichever window lacks it', () => {
    for (const [history, baseline, candidate] of [
      [[without, WINDOW], WINDOW, WINDOW],
      [[without, without], WINDOW, without],
      [[WINDOW, WINDOW], without, without],
      [[without, times(0)], without, WINDOW],
      [[times(0), times(0)], WINDOW, WINDOW],
    ] as const) {
      const { estimates, commonFactor, sizeFactor } = growth(history, { baseline, candidate });
      const numbers = [...estimates.values()].flatMap((one) => Object.values(one));
      expect([...numbers, commonFactor, sizeFactor].every(Number.isFinite)).toBe(true);
    }
  });
});
