import { describe, expect, test } from 'vitest';
import { prepareSizeFactors, sizeFactorWithout } from '../../../src/compare/size-factors.ts';
import {
  blockVariance,
  controlDispersion,
  prepareInfluence,
  shrinkVariances,
  weightedMedian,
} from '../../../src/compare/variance.ts';

/**
 * Seven stacks of five functions in six blocks a side, with bursts. All expected numbers were made once with the
 * reference in numpy: `6/5 * sum_u e_u^2` with `e_u = c_u/C - sum_i a_i n_ui/N_i`, `a` the frozen weights of the
 * interquartile mean without the function's own stacks, `N_i` with half a sample added.
 */
const LEAVES = [0, 0, 1, 2, 2, 3, 4];
const BASELINE = [
  [20, 11, 42, 18, 9, 30, 33],
  [25, 9, 40, 22, 11, 27, 30],
  [18, 12, 97, 19, 8, 33, 75],
  [22, 10, 38, 21, 12, 29, 29],
  [24, 13, 44, 17, 10, 31, 36],
  [19, 8, 41, 23, 9, 28, 32],
];
const CANDIDATE = [
  [41, 22, 45, 20, 10, 33, 18],
  [97, 41, 47, 25, 9, 30, 15],
  [38, 23, 40, 21, 12, 35, 17],
  [45, 21, 50, 19, 11, 28, 16],
  [47, 26, 43, 22, 8, 34, 14],
  [36, 18, 46, 24, 13, 31, 19],
];
const EXPECTED_BASELINE = [0.009448841, 0.036443268, 0.010854679, 0.001586129, 0.037089845];
const EXPECTED_CANDIDATE = [0.031602229, 0.002819865, 0.002580975, 0.004201039, 0.00365975];

const sumOf = (blocks: readonly (readonly number[])[]) =>
  Float64Array.from(LEAVES, (_, node) => blocks.reduce((sum, block) => sum + block[node]!, 0));
const ownNodes = (leaf: number) =>
  Int32Array.from(LEAVES.flatMap((found, node) => (found === leaf ? [node] : [])));
const factors = prepareSizeFactors(
  { baseline: sumOf(BASELINE), candidate: sumOf(CANDIDATE) },
  new Uint8Array(LEAVES.length).fill(1),
);

/** Variance of one function's ln(function) - size factor: its share of every block against its controls'. */
function varianceOf(blocks: readonly (readonly number[])[], own: Int32Array): number {
  const arrays = blocks.map((block) => Float64Array.from(block));
  const sum = sumOf(blocks);
  const count = Math.max(
    own.reduce((total, node) => total + sum[node]!, 0),
    1,
  );
  const shares = prepareInfluence(arrays, sum, factors).controlShares(own, sizeFactorWithout(factors, own));
  return blockVariance(
    Float64Array.from(
      arrays,
      (block, index) => own.reduce((total, node) => total + block[node]! / count, 0) - shares[index]!,
    ),
  );
}

const variancesOf = (blocks: readonly (readonly number[])[]) =>
  [0, 1, 2, 3, 4].map((leaf) => varianceOf(blocks, ownNodes(leaf)));

describe('prepareInfluence', () => {
  test('agrees with the reference on both sides', () => {
    for (const [found, expected] of [
      [variancesOf(BASELINE), EXPECTED_BASELINE],
      [variancesOf(CANDIDATE), EXPECTED_CANDIDATE],
    ] as const)
      for (const [index, value] of found.entries()) expect(value).toBeCloseTo(expected[index]!, 8);
  });

  test('the order of the blocks does not matter', () => {
    for (const [index, value] of variancesOf(BASELINE.toReversed()).entries())
      expect(value).toBeCloseTo(EXPECTED_BASELINE[index]!, 8);
  });

  test('blocks that agree show next to nothing', () => {
    const even = BASELINE.map(() => [20, 10, 40, 20, 10, 30, 30]);
    for (const value of variancesOf(even)) expect(value).toBeLessThan(1e-4);
  });

  test('a load that changes for all functions alike is no variance of one of them', () => {
    const waves = [1, 3, 1, 5, 1, 2].map((load) => [20, 10, 40, 20, 10, 30, 30].map((n) => n * load));
    for (const value of variancesOf(waves)) expect(value).toBeLessThan(1e-4);
  });

  test('a function without samples and one without controls have finite variances', () => {
    const silent = BASELINE.map((block) => block.map((count, node) => (node < 2 ? 0 : count)));
    for (const own of [ownNodes(0), Int32Array.from(LEAVES.keys())]) {
      const value = varianceOf(silent, own);
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  test("the controls' shares add up to 1 but for the half samples", () => {
    const influence = prepareInfluence(
      BASELINE.map((block) => Float64Array.from(block)),
      sumOf(BASELINE),
      factors,
    );
    for (const leaf of [0, 1, 2, 3, 4]) {
      const own = ownNodes(leaf);
      const shares = influence.controlShares(own, sizeFactorWithout(factors, own));
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(sum).toBeLessThan(1);
      expect(sum).toBeGreaterThan(1 - 0.5 / 58);
    }
  });
});

describe('controlDispersion', () => {
  test.each([
    ['cpu', 1],
    ['wall', 1],
    ['alloc', 3],
    ['gauge', 3],
    ['other', 3],
  ] as const)(
    '%s: only what comes in clumps varies more than independent samples, %i times',
    (kind, times) => {
      // The middle half of a sample is pi / 2 times less certain than its mean.
      expect(controlDispersion(kind)).toBeCloseTo((times * Math.PI) / 2, 1);
    },
  );
});

describe('blockVariance', () => {
  test('is the squares of the influences, as of a sample of blocks', () => {
    expect(blockVariance(Float64Array.of(0.1, -0.2, 0.1))).toBeCloseTo(1.5 * 0.06, 12);
    expect(blockVariance(new Float64Array(6))).toBe(0);
  });
});

describe('weightedMedian', () => {
  test.each([
    [[5], [1], 5],
    [[3, 1, 2], [1, 1, 1], 2],
    [[1, 2, 3, 4], [1, 1, 1, 1], 2],
    [[1, 10], [1, 3], 10],
    [[10, 1], [1, 1], 1],
    [[2, 2, 9], [1, 1, 1.9], 2],
  ])('%j with weights %j is %d', (values, weights, expected) => {
    expect(weightedMedian(values, weights)).toBe(expected);
  });

  test('of nothing there is none', () => {
    expect(weightedMedian([], [])).toBeNaN();
  });
});

describe('shrinkVariances', () => {
  /** From the reference's `shrink`: y = 400/500, 150/120, 900/1000, 60/80; the last is too small to have a say. */
  test('agrees with the reference', () => {
    const raw = [
      { poisson: 1 / 400 + 1 / 500, measured: 0.02, samples: 400 },
      { poisson: 1 / 150 + 1 / 120, measured: 0.05, samples: 120 },
      { poisson: 1 / 900 + 1 / 1000, measured: 0.004, samples: 900 },
      { poisson: 1 / 60 + 1 / 80, measured: 0.2, samples: 60 },
    ];
    const expected = [0.016666666666666666, 0.05, 0.006024691358024693, 0.13148148148148148];
    for (const [index, value] of shrinkVariances(raw).entries())
      expect(value).toBeCloseTo(expected[index]!, 12);
  });

  test('without a large function the over-dispersion is 1.5', () => {
    const raw = [
      { poisson: 0.045, measured: 0.02, samples: 40 },
      { poisson: 0.15, measured: 0.5, samples: 12 },
    ];
    const expected = [0.05166666666666666, 0.31666666666666665];
    for (const [index, value] of shrinkVariances(raw).entries())
      expect(value).toBeCloseTo(expected[index]!, 12);
  });

  test('a function has a say from 100 samples on', () => {
    // Three times its counting noise. With a say that is the noise of all; else 1.5 is assumed, which weighs twice as much.
    const noisy = { poisson: 0.02, measured: 0.06 };
    expect(shrinkVariances([{ ...noisy, samples: 100 }])[0]).toBeCloseTo(0.06, 12);
    expect(shrinkVariances([{ ...noisy, samples: 99 }])[0]).toBeCloseTo((2 * 0.03 + 0.06) / 3, 12);
  });

  test('never falls below counting noise', () => {
    const raw = [{ poisson: 0.01, measured: 0.0001, samples: 200 }];
    expect(shrinkVariances(raw)).toEqual([0.01]);
    expect(shrinkVariances([])).toEqual([]);
  });
});
