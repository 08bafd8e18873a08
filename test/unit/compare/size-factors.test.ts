import { describe, expect, test } from 'vitest';
import { prepareSizeFactors, sizeFactorWithout } from '../../../src/compare/size-factors.ts';
import { fc } from '../../support/fast-check.ts';

interface Node {
  readonly before: number;
  readonly after: number;
}

function factorOf(nodes: readonly Node[], leftOut: readonly number[] = [], controls?: readonly number[]) {
  const factors = prepareSizeFactors(
    {
      baseline: Float64Array.from(nodes, ({ before }) => before),
      candidate: Float64Array.from(nodes, ({ after }) => after),
    },
    Uint8Array.from(nodes, (_, node) => controls?.[node] ?? 1),
  );
  return { factors, ...sizeFactorWithout(factors, leftOut) };
}

/**
 * The same by the book: lay the nodes side by side in the order of their ratios, each as wide as its weight, and average
 * the ratio over the middle half of the line.
 */
function byTheBook(nodes: readonly Node[], leftOut: ReadonlySet<number>): number {
  const kept = nodes
    .filter(({ before, after }, node) => before + after > 0 && !leftOut.has(node))
    .map(({ before, after }) => ({
      ratio: Math.log((after + 0.5) / (before + 0.5)),
      width: Math.sqrt(Math.sqrt((before + 0.5) * (after + 0.5))),
    }))
    .sort((a, b) => a.ratio - b.ratio);
  const length = kept.reduce((sum, { width }) => sum + width, 0);
  let start = 0;
  let area = 0;
  for (const { ratio, width } of kept) {
    const inside = Math.min(start + width, 0.75 * length) - Math.max(start, 0.25 * length);
    if (inside > 0) area += inside * ratio;
    start += width;
  }
  return area / (length / 2);
}

describe('prepareSizeFactors', () => {
  test('gives nodes with one ratio one group, whatever their weight', () => {
    const { factors } = factorOf([
      { before: 10, after: 20 },
      { before: 4, after: 4 },
      { before: 10, after: 20 },
      { before: 7, after: 7 },
    ]);
    expect([...factors.groupOfNode]).toEqual([1, 0, 1, 0]);
    expect(factors.logRatios).toHaveLength(2);
    expect(factors.logRatios[0]).toBe(0);
    expect(factors.logRatios[1]).toBeCloseTo(Math.log(20.5 / 10.5), 14);
    expect(factors.groupWeights[1]).toBeCloseTo(2 * (10.5 * 20.5) ** 0.25, 12);
  });

  test('groups ascend by ratio as numbers, not as text', () => {
    const { factors } = factorOf([10, 2, 100, 1, 1000, 30].map((after) => ({ before: 1, after })));
    expect([...factors.logRatios]).toEqual([...factors.logRatios].toSorted((a, b) => a - b));
  });

  test('empty nodes and those that are no controls weigh nothing', () => {
    const { factors } = factorOf(
      [
        { before: 0, after: 0 },
        { before: 9, after: 9 },
      ],
      [],
      [1, 0],
    );
    expect([...factors.nodeWeights]).toEqual([0, 0]);
    expect([...factors.controls]).toEqual([]);
    expect(factors.logRatios).toHaveLength(0);
  });

  test('negative values, of a difference of two profiles, give no NaN', () => {
    const { factors, log } = factorOf([
      { before: -700, after: 5 },
      { before: 100, after: 150 },
      { before: 100, after: -3 },
    ]);
    for (const list of [factors.logRatios, factors.nodeWeights, factors.groupWeights])
      expect(list.every(Number.isFinite)).toBe(true);
    expect(log).toBeGreaterThan(-6);
  });
});

describe('sizeFactorWithout', () => {
  test('is the factor when all nodes have it', () => {
    const nodes = [3, 50, 800].map((before) => ({ before: before - 0.5, after: 2 * before - 0.5 }));
    expect(factorOf(nodes).log).toBeCloseTo(Math.log(2), 12);
  });

  /** Made with numpy from the reference: weighted interquartile mean of ln((C+.5)/(B+.5)), weights ((B+.5)(C+.5))^(1/4). */
  test('agrees with the reference', () => {
    const before = [128, 63, 302, 120, 59, 178, 235];
    const after = [304, 151, 271, 131, 63, 191, 99];
    const nodes = before.map((count, node) => ({ before: count, after: after[node]! }));
    expect(factorOf(nodes).log).toBeCloseTo(0.08718925650929318, 12);
    expect(factorOf(nodes, [0, 1]).log).toBeCloseTo(-0.010571081255242816, 12);
    expect(factorOf(nodes, [2]).log).toBeCloseTo(0.229727852883458, 12);
    expect(factorOf(nodes, [3, 4]).log).toBeCloseTo(0.17501836987513766, 12);
  });

  test('neither a few changed nodes nor a gap in the middle decides', () => {
    const same = Array.from({ length: 9 }, (_, i) => ({ before: 90 + i, after: 90 + i }));
    const changed = [...same, { before: 100, after: 5000 }, { before: 100, after: 0 }];
    expect(Math.abs(factorOf(changed).log)).toBeLessThan(0.02);
    const halves = [...same, ...same.map(({ before }) => ({ before, after: 2 * before }))];
    expect(factorOf(halves).log).toBeGreaterThan(0.2);
    expect(factorOf(halves).log).toBeLessThan(0.5);
  });

  test('shares add up to 1 and lie in the middle half', () => {
    const nodes = [1, 2, 3, 4, 5, 6, 7, 8].map((after) => ({ before: 4, after: after * 3 }));
    const { shares } = factorOf(nodes);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBe(0);
    expect(shares[7]).toBe(0);
  });

  test('nothing left to compare with: no factor and no shares, no rounding residue', () => {
    // One ratio, three weights: subtracted one by one they leave 4e-16, 2e-16 or nothing, as the order has it.
    const alike = [1, 2, 5].map((count) => ({ before: count, after: count }));
    // Of large numbers they leave more, 1e-11.
    const large = [1e9, 2e9, 5e9].map((count) => ({ before: count, after: count }));
    for (const nodes of [alike, large]) {
      for (const leftOut of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
      ]) {
        const { log, shares } = factorOf(nodes, leftOut);
        expect(log).toBe(0);
        expect([...shares]).toEqual([0]);
      }
    }
    expect(factorOf([]).log).toBe(0);
    expect(factorOf(alike, [], [0, 0, 0]).log).toBe(0);
  });

  const counts = fc.array(
    fc.record({ before: fc.integer({ min: 0, max: 5000 }), after: fc.integer({ min: 0, max: 5000 }) }),
    { minLength: 1, maxLength: 40 },
  );

  test('agrees with the definition for any counts and any nodes left out', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat(39)), (nodes, picked) => {
        const leftOut = new Set(picked.filter((node) => node < nodes.length));
        const rest = nodes.filter(({ before, after }, i) => before + after > 0 && !leftOut.has(i));
        fc.pre(rest.length > 0);
        expect(factorOf(nodes, [...leftOut]).log).toBeCloseTo(byTheBook(nodes, leftOut), 9);
      }),
    );
  });

  test('the order of the nodes does not matter, ties included', () => {
    fc.assert(
      fc.property(counts, (nodes) => {
        expect(factorOf(nodes.toReversed()).log).toBeCloseTo(factorOf(nodes).log, 12);
      }),
    );
  });

  test('swapping the sides changes the sign', () => {
    fc.assert(
      fc.property(counts, (nodes) => {
        const swapped = nodes.map(({ before, after }) => ({ before: after, after: before }));
        expect(factorOf(swapped).log).toBeCloseTo(-factorOf(nodes).log, 9);
      }),
    );
  });
});
