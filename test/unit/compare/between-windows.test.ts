import { describe, expect, test } from 'vitest';
import { baselineWindows } from '../../../src/compare/between-windows.ts';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { estimateGrowth, type Growth, type Nodes } from '../../../src/compare/growth.ts';

/** Six functions of one stack each, not cut into entries. */
const WINDOW = [1200, 1020, 900, 780, 660, 540];
const TOTAL = 5100;
const TESTED = [...WINDOW.keys()];
const UNCUT: EntrySubtrees = { subtreeOf: new Int32Array(WINDOW.length), entries: [-1] };

/** The same on both sides, in even blocks, after some earlier windows. */
function nodesOf(history: readonly (readonly number[])[], blocks = 6, window = WINDOW): Nodes {
  const counts = Float64Array.from(window);
  const even = Array.from({ length: blocks }, () => counts.map((count) => count / blocks));
  const earlier = history.map((values) => Float64Array.from(values));
  return {
    leaves: Int32Array.from(TESTED),
    isControl: new Uint8Array(TESTED.length).fill(1),
    counts: {
      baseline: earlier.reduce((sum, values) => sum.map((value, node) => value + values[node]!), counts),
      candidate: counts,
    },
    windows: { baseline: counts, candidate: counts },
    history: earlier,
    blocks: { baseline: even, candidate: even },
    perLoad: 0,
    sampleWeight: 1e7,
    kind: 'cpu',
    isDistant: false,
    isDistanceShown: false,
  };
}

const growthOf = (nodes: Nodes): Growth => estimateGrowth(nodes, UNCUT, TESTED);

describe('windows that the baseline is worth', () => {
  const times = (factor: number) => WINDOW.map((count) => factor * count);
  test.each([
    ['one alone', [], 1],
    ['three of equal weight', [times(1), times(1)], 3],
    ['one with three times the load, which is not three', [times(1), times(3)], 5 ** 2 / 11],
    ['one without any sample, which adds none', [times(0)], 1],
  ])('%s', (_, history, worth) => {
    expect(baselineWindows(nodesOf(history))).toBeCloseTo(worth, 12);
  });

  test('none of them holds a sample: the baseline is still one', () => {
    expect(baselineWindows(nodesOf([times(0)], 6, times(0)))).toBe(1);
  });
});

describe('drift without earlier windows', () => {
  // A function by itself and the mix of requests, on both sides; unseen by blocks, a function is trusted less.
  test.each([
    [2, 2 * (0.05 ** 2 + 0.05 ** 2)],
    [3, 2 * (0.03 ** 2 + 0.05 ** 2)],
    [6, 2 * (0.03 ** 2 + 0.05 ** 2)],
  ])('of %i blocks: three are enough to show what happens within a window', (blocks, drift) => {
    const { estimates } = growthOf(nodesOf([], blocks));
    for (const id of TESTED) expect(estimates.get(id)!.driftVariance).toBeCloseTo(drift, 12);
  });
});

describe('drift where one side has too few blocks', () => {
  test.each(['baseline', 'candidate'] as const)('as with none at all: %s', (side) => {
    const few = nodesOf([], 2);
    const nodes = { ...few, blocks: { ...nodesOf([]).blocks, [side]: few.blocks[side] } };
    const { estimates } = growthOf(nodes);
    for (const id of TESTED)
      expect(estimates.get(id)!.driftVariance).toBeCloseTo(2 * (0.05 ** 2 + 0.05 ** 2), 12);
  });
});

describe('drift of earlier windows', () => {
  /** Two earlier windows: one has more of some functions and less of others, the other the opposite. A third stays as it is. */
  const swinging = (sd: (count: number) => number) =>
    [1, -1].map((sign) => WINDOW.map((count, node) => count * Math.exp(sign * ((node % 3) - 1) * sd(count))));

  test('is none where chance alone makes windows differ as much', () => {
    // By the function's own samples, and by those of all others that it is measured by: what is left is the floor of 2 %.
    const byChance = (count: number) => Math.sqrt(1 / count + 1 / (TOTAL - count));
    expect(growthOf(nodesOf(swinging(byChance))).drift).toBeCloseTo(0.02, 12);
  });

  test('is what they differ by more than that', () => {
    const more = (count: number) => Math.sqrt(1 / count + 1 / (TOTAL - count) + 0.08 ** 2);
    const { drift } = growthOf(nodesOf(swinging(more)));
    expect(drift).toBeGreaterThan(0.06);
    expect(drift).toBeLessThan(0.1);
  });
});
