import { describe, expect, test } from 'vitest';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { estimateGrowth, type Nodes } from '../../../src/compare/growth.ts';

/** A stack: its function, its entry subtree, and what it holds on both sides, as a sum or by block. */
interface Stack {
  readonly leaf: number;
  readonly entry?: number;
  readonly before: number | readonly number[];
  readonly after: number | readonly number[];
  readonly isControl?: boolean;
}

interface Options {
  readonly blocks?: { readonly baseline: number; readonly candidate: number };
  readonly perLoad?: number;
  readonly perSecond?: number;
}

const sumOf = (counts: number | readonly number[]) => [counts].flat().reduce((sum, count) => sum + count, 0);

/** All functions from 0 to 9 are tested unless told otherwise. */
function growthOf(stacks: readonly Stack[], options: Options = {}, tested = [...Array(10).keys()]) {
  const { blocks = { baseline: 6, candidate: 6 }, perLoad = 0 } = options;
  const side = (name: 'baseline' | 'candidate', of: (stack: Stack) => number | readonly number[]) =>
    Array.from({ length: blocks[name] }, (_, block) =>
      Float64Array.from(stacks, (stack) => {
        const counts = of(stack);
        return typeof counts === 'number' ? counts / blocks[name] : counts[block]!;
      }),
    );
  const windows = {
    baseline: Float64Array.from(stacks, ({ before }) => sumOf(before)),
    candidate: Float64Array.from(stacks, ({ after }) => sumOf(after)),
  };
  const nodes: Nodes = {
    leaves: Int32Array.from(stacks, ({ leaf }) => leaf),
    isControl: Uint8Array.from(stacks, ({ isControl }) => (isControl === false ? 0 : 1)),
    counts: windows,
    windows,
    history: [],
    blocks: {
      baseline: side('baseline', ({ before }) => before),
      candidate: side('candidate', ({ after }) => after),
    },
    perLoad,
    ...(options.perSecond === undefined ? {} : { perSecond: options.perSecond }),
    sampleWeight: 1e7,
    kind: 'cpu',
    isDistant: false,
    isDistanceShown: false,
  };
  const subtreeOf = Int32Array.from(stacks, ({ entry }) => entry ?? 0);
  const subtrees: EntrySubtrees = {
    subtreeOf,
    entries: [-1, ...Array.from({ length: Math.max(...subtreeOf) }, (_, i) => 100 + i)],
  };
  return estimateGrowth(nodes, subtrees, tested);
}
const estimateOf = (stacks: readonly Stack[], options: Options = {}) =>
  growthOf(stacks, options, [0]).estimates.get(0)!;

/** Four functions of an entry, from `leaf` on, that hold `factor` times as much in the candidate. */
const others = (leaf: number, entry: number, factor = 1): Stack[] =>
  Array.from({ length: 4 }, (_, i) => ({ leaf: leaf + i, entry, before: 600, after: 600 * factor }));
/** All of it in the first block. */
const burst = (count: number, blocks = 6) => Array.from({ length: blocks }, (_, i) => (i === 0 ? count : 0));

describe('blocks', () => {
  test.each([
    [3, 3, true],
    [3, 6, true],
    [6, 3, true],
    [2, 6, false],
    [6, 2, false],
  ])(
    '%i of the baseline and %i of the candidate: they show what varies is %s',
    (baseline, candidate, isShown) => {
      const { seenVariance } = estimateOf(
        [{ leaf: 0, before: 600, after: burst(600, candidate) }, ...others(1, 0)],
        { blocks: { baseline, candidate } },
      );
      // All in one of n blocks: n / (n - 1) ((1 - 1/n)^2 + (n - 1) / n^2) = 1. Else it is counting noise.
      expect(seenVariance).toBeCloseTo(isShown ? 1 : 1 / 600, 2);
    },
  );

  test('of a function in two entries count in the baseline by what is expected of each', () => {
    // The first entry serves nine times as much, so that nine tenths are expected there.
    const stacks = (second: number | readonly number[]) => [
      { leaf: 0, entry: 1, before: 600, after: 5400 },
      { leaf: 0, entry: 2, before: second, after: 600 },
      ...others(1, 1, 9),
      ...others(5, 2),
    ];
    const added = estimateOf(stacks(burst(600))).variance - estimateOf(stacks(600)).variance;
    // The second part all in one block has a variance of 1 by itself; even blocks leave counting noise.
    expect(added).toBeCloseTo(0.1 ** 2 - 1 / 1200, 3);
  });

  test('of a function in two entries are one sum in the candidate, whatever was expected', () => {
    const { seenVariance } = estimateOf([
      { leaf: 0, entry: 1, before: 600, after: 600 },
      { leaf: 0, entry: 2, before: 200, after: burst(1800) },
      ...others(1, 1),
      ...others(5, 2),
    ]);
    // 1,800 of 2,400 samples vary by 1.
    expect(seenVariance).toBeCloseTo(0.75 ** 2, 2);
  });
});

describe('the global estimate', () => {
  test('of a function that is most of the service is made without it: it is no factor of its own', () => {
    const found = estimateOf([{ leaf: 0, before: 6000, after: 12_000 }, ...others(1, 0)]);
    expect(Math.exp(found.thetaGlobal)).toBeCloseTo(2, 2);
  });

  test('of half of the service is made with it', () => {
    // 4,000 samples of 8,000: the others went down from 2,400 to 1,600.
    const half = (after: number) =>
      estimateOf([{ leaf: 0, before: 1600, after }, ...others(1, 0, 2 / 3)]).thetaGlobal;
    expect(half(2401)).toBeCloseTo(Math.log(2401 / 1600 / (2 / 3)), 2);
    expect(half(2400)).toBeLessThan(Math.log(1.5 / (2 / 3)) - 0.1);
  });
});

describe('an entry subtree', () => {
  test('tells its size factor against the service, and the samples behind it on both sides', () => {
    const { subtrees, sizeFactor } = growthOf([...others(0, 1, 2), ...others(4, 2)]);
    expect(subtrees.map(({ samples }) => samples)).toEqual([4 * 600 * 3, 4 * 600 * 2]);
    expect(subtrees[0]!.excess).toBeCloseTo(Math.log(2) - sizeFactor, 3);
    expect(subtrees[1]!.excess).toBeCloseTo(-sizeFactor, 3);
  });

  test('without controls tells nothing, though the service moved', () => {
    const idle = others(0, 1).map((stack) => ({ ...stack, isControl: false }));
    const { subtrees, sizeFactor } = growthOf([...idle, ...others(4, 2, 2)]);
    expect(sizeFactor).toBeCloseTo(Math.log(2), 3);
    expect(subtrees[0]).toEqual({ samples: 0, excess: 0 });
  });
});

describe('a function that nothing follows and that is gone', () => {
  test.each([
    ['by share, where load and time say less', 0.5, 0.7, 0],
    ['per unit of load', -0.5, 0, -0.5],
    ['per second', 0.5, -0.7, -0.7],
    ['per second, where the load says it, too', -0.5, -0.7, -0.7],
  ])('was expected to cost the most that may be: %s', (_name, perLoad, perSecond, least) => {
    const found = estimateOf([{ leaf: 0, before: 600, after: 0 }, ...others(1, 1), ...others(5, 1)], {
      perLoad,
      perSecond,
    });
    expect(found.theta).toBeCloseTo(Math.log(0.5 / 600.5) + least, 2);
  });
});

describe('growth per second and replica', () => {
  const grown = Math.log(900.5 / 600.5);
  const service = [...others(1, 1), ...others(5, 2)];
  const inside: Stack = { leaf: 0, entry: 1, before: 600, after: 900 };
  const perSecondOf = (stacks: readonly Stack[], perSecond?: number) =>
    estimateOf(stacks, { perLoad: 0.2, ...(perSecond === undefined ? {} : { perSecond }) }).thetaPerSecond;

  test('is told of a function that the whole service measures, where the load is known', () => {
    const whole = { ...inside, entry: 0 };
    expect(perSecondOf([whole, ...service], 0.5)).toBeCloseTo(grown + 0.5, 12);
    expect(perSecondOf([whole, ...service])).toBeUndefined();
    expect(perSecondOf([whole, ...service], 0.2)).toBeUndefined();
  });

  test('is not told of one that its entry measures: it is no background work', () => {
    expect(perSecondOf([inside, ...service], 0.5)).toBeUndefined();
  });

  test.each([
    [0.25, false],
    [0.35, true],
  ])('of one that the whole service measures by %d of it: %s', (share, isTold) => {
    const parts = [
      { leaf: 0, entry: 1, before: 600 * (1 - share), after: 600 * (1 - share) },
      { leaf: 0, entry: 0, before: 600 * share, after: 600 * share },
    ];
    expect(perSecondOf([...parts, ...service], 0.5) !== undefined).toBe(isTold);
  });
});
