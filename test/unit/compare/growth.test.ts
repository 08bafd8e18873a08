import { describe, expect, test } from 'vitest';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { estimateGrowth, type Nodes } from '../../../src/compare/growth.ts';
import type { ProfileTypeKind } from '../../../src/profile/profile-type.ts';

/** Seven stacks of five functions, six blocks a side; the same numbers as in the test of the variance. */
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
const TESTED = [0, 1, 2, 3, 4];
/** What is assumed about two windows of the same code, each side: functions 3 %, mix 5 %. */
const BETWEEN = 0.03 ** 2 + 0.05 ** 2;

interface Options {
  readonly baseline?: readonly (readonly number[])[];
  readonly candidate?: readonly (readonly number[])[];
  readonly isControl?: readonly number[];
  readonly kind?: ProfileTypeKind;
  readonly perLoad?: number;
  readonly sampleWeight?: number;
  readonly isDistant?: boolean;
}

function nodesOf(options: Options = {}): Nodes {
  const { baseline = BASELINE, candidate = CANDIDATE } = options;
  const arrays = (blocks: readonly (readonly number[])[]) => blocks.map((block) => Float64Array.from(block));
  const sum = (blocks: readonly (readonly number[])[]) =>
    Float64Array.from(LEAVES, (_, node) => blocks.reduce((total, block) => total + block[node]!, 0));
  const windows = { baseline: sum(baseline), candidate: sum(candidate) };
  return {
    leaves: Int32Array.from(LEAVES),
    isControl: Uint8Array.from(options.isControl ?? LEAVES.map(() => 1)),
    counts: windows,
    windows,
    history: [],
    blocks: { baseline: arrays(baseline), candidate: arrays(candidate) },
    perLoad: options.perLoad ?? 0,
    sampleWeight: options.sampleWeight ?? 1e7,
    kind: options.kind ?? 'cpu',
    isDistant: options.isDistant ?? false,
    isDistanceShown: false,
  };
}

const whole = (blocks: readonly (readonly number[])[]) => [
  LEAVES.map((_, node) => blocks.reduce((total, block) => total + block[node]!, 0)),
];
/** One yardstick for all: nothing is cut. */
const UNCUT: EntrySubtrees = { subtreeOf: new Int32Array(LEAVES.length), entries: [-1] };
const growthOf = (nodes: Nodes, tested: readonly number[] = TESTED) => estimateGrowth(nodes, UNCUT, tested);
const estimateOf = (options: Options = {}, id = 0) => growthOf(nodesOf(options)).estimates.get(id)!;

describe('estimateGrowth', () => {
  /**
   * Made once in numpy with the reference (`wtrim`, `ratio_var` from blocks alone, `shrink`): theta with a quarter of a
   * sample once per function; variance = shrunken + 1.57 (1/B + 1/C of the other functions) + twice what is assumed
   * between windows.
   */
  test('agrees with the reference', () => {
    const theta = [
      0.8783853252486107, -0.3370202030043699, -0.09336768629636637, -0.07637958270142584,
      -1.0553125477164613,
    ];
    const variance = [
      0.05168669183191634, 0.049631362636974805, 0.05496033116857211, 0.05364892143990249,
      0.07864582544073426,
    ];
    const { estimates } = growthOf(nodesOf());
    for (const id of TESTED) {
      expect(estimates.get(id)!.theta).toBeCloseTo(theta[id]!, 10);
      expect(estimates.get(id)!.variance).toBeCloseTo(variance[id]!, 10);
    }
  });

  test('every estimate is of its own function, whatever the order they are asked in', () => {
    const forward = growthOf(nodesOf()).estimates;
    const backward = growthOf(nodesOf(), TESTED.toReversed()).estimates;
    for (const id of TESTED) expect(backward.get(id)!.theta).toBeCloseTo(forward.get(id)!.theta, 12);
    expect(growthOf(nodesOf(), []).estimates.size).toBe(0);
  });

  test('the global estimate keeps the function among its own controls', () => {
    const { theta, thetaGlobal, thetaPerLoad } = estimateOf();
    // Function 0 holds 191 -> 455 samples; the size factor of all nodes is the reference's.
    expect(thetaGlobal).toBeCloseTo(Math.log(455.5 / 191.5) - 0.08718925650929318, 12);
    expect(thetaPerLoad).toBeCloseTo(Math.log(455.5 / 191.5), 12);
    expect(theta).toBeGreaterThan(thetaGlobal);
  });

  test('expected cost and added share follow from the growth', () => {
    const { theta, expected, addedShare } = estimateOf();
    expect(expected).toBeCloseTo((455.5 / Math.exp(theta)) * 1e7, 0);
    expect(addedShare).toBeCloseTo((191 / 1085) * (Math.exp(theta) - 1), 12);
  });

  test('the common factor counts cost per unit of load, and so does growth without a size factor', () => {
    const size = 0.08718925650929318;
    const plain = growthOf(nodesOf());
    expect(plain).toMatchObject({
      commonFactor: expect.closeTo(size, 12),
      sizeFactor: expect.closeTo(size, 12),
    });
    // As when the candidate's window is half as long: see the test of the pace.
    const shorter = growthOf(nodesOf({ perLoad: Math.log(2) }));
    expect(shorter.commonFactor).toBeCloseTo(size + Math.log(2), 12);
    expect(shorter.sizeFactor).toBe(plain.sizeFactor);
    for (const id of TESTED) {
      const [before, after] = [plain.estimates.get(id)!, shorter.estimates.get(id)!];
      expect(after.thetaPerLoad - before.thetaPerLoad).toBeCloseTo(Math.log(2), 12);
      expect({ ...after, thetaPerLoad: 0 }).toEqual({ ...before, thetaPerLoad: 0 });
    }
  });

  test('the weight of a sample and the load do not touch theta or its variance', () => {
    const other = estimateOf({ sampleWeight: 5e7, perLoad: -3 });
    expect(other).toMatchObject({ theta: estimateOf().theta, variance: estimateOf().variance });
    expect(other.expected).toBeCloseTo(5 * estimateOf().expected, 0);
    expect(other.expectedSamples).toBe(estimateOf().expectedSamples);
  });

  test('without three blocks a side the variance is a guess: 2 times counting noise, 6 for heap samples', () => {
    const options = { baseline: whole(BASELINE), candidate: whole(CANDIDATE) };
    const poisson = 1 / 191 + 1 / 455;
    const controls = 1 / (1085 - 191) + 1 / (1210 - 455);
    const windows = 2 * (0.05 ** 2 + 0.05 ** 2);
    expect(estimateOf(options).variance).toBeCloseTo(2 * poisson + 1.57 * controls + windows, 12);
    expect(estimateOf({ ...options, kind: 'alloc' }).variance).toBeCloseTo(
      6 * poisson + 3 * 1.57 * controls + windows,
      12,
    );
    expect(estimateOf(options).theta).toBeCloseTo(estimateOf().theta, 12);
    const two = { baseline: BASELINE.slice(0, 2), candidate: CANDIDATE };
    expect(estimateOf(two).variance).toBeGreaterThan(2 * windows);
  });

  test('counting noise is the least, for blocks that agree by chance', () => {
    const even = BASELINE.map(() => [20, 10, 40, 20, 10, 30, 30]);
    const { variance } = estimateOf({ baseline: even, candidate: even });
    expect(variance).toBeCloseTo(2 / 180 + (1.57 * 2) / (960 - 180) + 2 * BETWEEN, 6);
  });

  test('functions that are no controls do not make the size factor more certain', () => {
    // Node 6 alone may serve: 2350 samples before and 990 after, whatever the others hold.
    const tenfold = (blocks: readonly (readonly number[])[]) =>
      whole(blocks).map((counts) => counts.map((count) => 10 * count));
    const only = {
      isControl: [0, 0, 0, 0, 0, 0, 1],
      baseline: tenfold(BASELINE),
      candidate: tenfold(CANDIDATE),
    };
    const { variance, theta } = estimateOf(only);
    const guess = 2 * (1 / 1910 + 1 / 4550) + 2 * (0.05 ** 2 + 0.05 ** 2);
    expect(variance).toBeCloseTo(guess + 1.57 * (1 / 2350 + 1 / 990), 12);
    expect(theta).toBeCloseTo(Math.log(4550.5 / 1910.25) - Math.log(990.5 / 2350.5), 12);
  });

  test('controls that are too few say nothing: what counts is what share and cost per second agree on', () => {
    // A tenth of that: 235 and 99 samples, less than 400 together.
    const only = { isControl: [0, 0, 0, 0, 0, 0, 1], baseline: whole(BASELINE), candidate: whole(CANDIDATE) };
    const plain = Math.log(455.5 / 191.5);
    expect(estimateOf(only).thetaGlobal).toBeCloseTo(plain - Math.log(99.5 / 235.5), 12);
    expect(estimateOf(only).theta).toBeCloseTo(plain, 12);
    const shorter = estimateOf({ ...only, perLoad: Math.log(4) });
    expect(shorter.theta).toBeCloseTo(plain - Math.log(99.5 / 235.5), 12);
    const slower = estimateOf({ ...only, perLoad: -Math.log(2) });
    expect(slower.theta).toBeCloseTo(plain - Math.log(2), 12);
    // A larger share that costs less per second has neither grown nor shrunk.
    expect(estimateOf({ ...only, perLoad: -Math.log(4) }).theta).toBe(0);
    // Expected and added cost follow from the growth that is told.
    expect(slower.expected).toBeCloseTo(455.5e7 / Math.exp(slower.theta), 0);
    expect(slower.addedShare).toBeCloseTo((191 / 1085) * (Math.exp(slower.theta) - 1), 12);
  });

  test('no controls at all: no size factor, and a variance that finds nothing', () => {
    for (const isControl of [
      [0, 0, 0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0, 0, 0],
    ]) {
      const { theta, thetaGlobal, thetaPerLoad, variance } = estimateOf({ isControl });
      expect(thetaPerLoad).toBeCloseTo(Math.log(455.5 / 191.5), 12);
      expect(theta).toBe(Math.min(thetaGlobal, thetaPerLoad));
      expect(variance).toBeGreaterThan(3);
    }
  });

  test('a new function: everything is added, everything is finite', () => {
    const without = BASELINE.map((block) => block.map((count, node) => (node < 2 ? 0 : count)));
    const found = estimateOf({ baseline: without });
    expect(Object.values(found).every(Number.isFinite)).toBe(true);
    expect(found.theta).toBeGreaterThan(5);
    // 455 samples at the candidate's load, against 894 of the others in the baseline.
    expect(found.addedShare).toBeGreaterThan(0.4);
    expect(found.addedShare).toBeLessThan(0.6);
  });

  test('a vanished function: less than nothing is added', () => {
    const without = CANDIDATE.map((block) => block.map((count, node) => (node < 2 ? 0 : count)));
    const found = estimateOf({ candidate: without });
    expect(found.theta).toBeLessThan(-5);
    expect(found.addedShare).toBeCloseTo(-191 / 1085, 3);
  });
});

describe('a function that nothing follows', () => {
  /** Function 0 outside of the one entry: beside an entry, what is left is weak. */
  const beside: EntrySubtrees = { subtreeOf: Int32Array.of(0, 0, 1, 1, 1, 1, 1), entries: [-1, 9] };
  const estimates = (nodes: Nodes) => ({
    weak: estimateGrowth(nodes, beside, TESTED).estimates.get(0)!,
    plain: growthOf(nodes).estimates.get(0)!,
  });

  test('bears a drift of 7 % instead of 5 %', () => {
    const even = (blocks: readonly (readonly number[])[]) =>
      blocks.map(() => LEAVES.map((_, node) => Math.round(whole(blocks)[0]![node]! / 6)));
    const { weak, plain } = estimates(nodesOf({ baseline: even(BASELINE), candidate: even(CANDIDATE) }));
    expect(weak.variance - plain.variance).toBeCloseTo(2 * (0.07 ** 2 - 0.05 ** 2), 6);
  });

  test('is never pulled below its own variance by what the others show', () => {
    const uneven = CANDIDATE.map((block, index) => [
      index === 1 ? 150 : 61,
      index === 1 ? 6 : 0,
      ...block.slice(2),
    ]);
    const { weak, plain } = estimates(nodesOf({ candidate: uneven }));
    const assumed = 2 * (0.07 ** 2 - 0.05 ** 2);
    expect(weak.variance - plain.variance).toBeGreaterThan(assumed + 0.001);
  });

  test('nor is any function with a burst, which the others know nothing of', () => {
    const burst = CANDIDATE.map((block, index) => [
      index === 1 ? 455 : 0,
      index === 1 ? 6 : 0,
      ...block.slice(2),
    ]);
    const { weak, plain } = estimates(nodesOf({ candidate: burst }));
    // All its samples in one block of six: a variance of about one.
    expect(weak.seenVariance).toBeGreaterThan(0.8);
    expect(plain.variance).toBeGreaterThan(plain.seenVariance);
    expect(weak.variance).toBeGreaterThan(weak.seenVariance);
  });
});

describe('what is known of the candidate alone', () => {
  test('is the variance of its own blocks, counting noise at least', () => {
    const even = CANDIDATE.map(() => [20, 10, 40, 20, 10, 30, 30]);
    expect(estimateOf({ candidate: even }).seenVariance).toBeCloseTo(1 / 180, 12);
    const uneven = even.map((block, index) => [
      index === 0 ? 120 : 0,
      index === 0 ? 60 : 0,
      ...block.slice(2),
    ]);
    expect(estimateOf({ candidate: uneven }).seenVariance).toBeGreaterThan(0.8);
    // What the baseline did does not matter.
    expect(estimateOf({ candidate: even, baseline: CANDIDATE }).seenVariance).toBeCloseTo(1 / 180, 12);
  });

  test('without blocks it is counting noise', () => {
    const options = { baseline: whole(BASELINE), candidate: whole(CANDIDATE) };
    expect(estimateOf(options).seenVariance).toBeCloseTo(1 / 455, 12);
  });
});

describe('windows that lie apart', () => {
  test('differ by more without a change', () => {
    const near = estimateOf();
    const far = estimateOf({ isDistant: true });
    expect(far.theta).toBe(near.theta);
    expect(far.variance - near.variance).toBeCloseTo(2 * 0.1 ** 2, 12);
  });
});
