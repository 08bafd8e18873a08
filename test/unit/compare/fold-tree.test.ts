import { describe, expect, test } from 'vitest';
import type { CostTree } from '../../../src/compare/cost-tree.ts';
import { countFolded, foldSmall } from '../../../src/compare/fold-tree.ts';

/** The root calls 0, 1 and 2; 0 calls 3, of which nobody knows what it calls. */
const TREE: CostTree = {
  parents: Int32Array.of(-1, 0, 0, 0, 1),
  frames: Int32Array.of(-1, 0, 1, 2, -1),
  shares: Float64Array.of(1, 0.6, 0.3, 0.1, 0.2),
  isOpen: Uint8Array.of(1, 1, 1, 1, 0),
  totals: {
    baseline: Float64Array.of(50, 30, 15, 5, 10),
    expected: Float64Array.of(80, 48, 24, 8, 16),
    candidate: Float64Array.of(100, 60, 30, 10, 20),
  },
  size: 9,
};

describe('a folded call tree', () => {
  test.each([
    ['a node as large as the threshold', 0.1, [0, 1]],
    ['one that is larger than it is kept, but never one that is not open', 0.09, [0, 1, 2]],
    ['all but the root', 1, []],
  ])('folds %s', (_, threshold, kept) => {
    const { nodes, folded } = foldSmall(TREE, threshold);
    expect(nodes.map(({ frame }) => frame).filter((frame) => frame >= 0)).toEqual(kept);
    // Of nine nodes, with the root, that the whole tree has.
    expect(folded).toBe(9 - 1 - kept.length);
    expect(countFolded(TREE, threshold)).toBe(nodes.length);
  });

  test('has self costs, and one node for all small callees of a caller', () => {
    const { nodes } = foldSmall(TREE, 0.1);
    expect(nodes).toEqual([
      { parent: -1, frame: -1, baseline: 0, expected: 0, candidate: 0 },
      { parent: 0, frame: 0, baseline: 20, expected: 32, candidate: 40 },
      { parent: 0, frame: 1, baseline: 15, expected: 24, candidate: 30 },
      { parent: 0, frame: -1, baseline: 5, expected: 8, candidate: 10 },
      { parent: 1, frame: -1, baseline: 10, expected: 16, candidate: 20 },
    ]);
    expect(foldSmall(TREE, 0.5).nodes.slice(-2)).toEqual([
      { parent: 0, frame: -1, baseline: 20, expected: 32, candidate: 40 },
      { parent: 1, frame: -1, baseline: 10, expected: 16, candidate: 20 },
    ]);
  });
});
