import { describe, expect, it } from 'vitest';
import { costTreeOf } from '../../src/compare/cost-tree.ts';
import { countFolded, foldSmall } from '../../src/compare/fold-tree.ts';
import type { StackCosts } from '../../src/compare/stack-costs.ts';
import { fc } from '../support/fast-check.ts';

/** Stacks from the root to the leaf, each once, with whole costs so that sums are exact. */
const stacks = fc
  .uniqueArray(
    fc.record({
      path: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }),
      costs: fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.nat({ max: 50 })),
    }),
    { selector: ({ path }) => path.join(), maxLength: 40 },
  )
  .map((all) =>
    // What the baseline does not have, nothing is expected of.
    all.map(({ path, costs: [baseline, expected, candidate] }) => ({
      path,
      costs: { baseline, expected: baseline === 0 ? 0 : expected, candidate },
    })),
  );
type Stacks = typeof stacks extends fc.Arbitrary<infer T> ? T : never;

function toCosts(all: Stacks): StackCosts {
  const offsets = [0];
  for (const { path } of all) offsets.push(offsets.at(-1)! + path.length);
  const values = (cost: 'baseline' | 'expected' | 'candidate') =>
    Float64Array.from(all, ({ costs }) => costs[cost]);
  const table = {
    functions: [0, 1, 2, 3].map((id) => ({ name: `f${id}`, file: '' })),
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(all.flatMap(({ path }) => path.toReversed())),
  };
  return {
    table,
    baseline: values('baseline'),
    expected: values('expected'),
    candidate: values('candidate'),
  };
}

/** Total cost by path, added up stack by stack. */
function totalsByPath(all: Stacks): Map<string, number[]> {
  const totals = new Map([['', [0, 0, 0]]]);
  for (const { path, costs } of all) {
    if (costs.baseline === 0 && costs.candidate === 0) continue;
    for (let depth = 0; depth <= path.length; depth++) {
      const key = path.slice(0, depth).join();
      const [a = 0, b = 0, c = 0] = totals.get(key) ?? [];
      totals.set(key, [a + costs.baseline, b + costs.expected, c + costs.candidate]);
    }
  }
  return totals;
}

describe('the large part of a call tree', () => {
  it('has the total of every path', () =>
    fc.assert(
      fc.property(stacks, (all) => {
        const { parents, frames, totals, size } = costTreeOf(toCosts(all));
        const { baseline, expected, candidate } = totals;
        const paths: string[] = [];
        const found = Array.from(parents, (parent, node) => {
          paths[node] = parent < 0 ? '' : [paths[parent], frames[node]].filter((part) => part !== '').join();
          return [paths[node], [baseline[node], expected[node], candidate[node]]] as const;
        });
        expect(new Map(found)).toEqual(totalsByPath(all));
        expect(size).toBe(parents.length);
      }),
    ));

  it('folded, costs as much as before, in as many nodes as foretold', () =>
    fc.assert(
      fc.property(stacks, fc.double({ min: 0, max: 1, noNaN: true }), (all, threshold) => {
        const tree = costTreeOf(toCosts(all));
        const { nodes } = foldSmall(tree, threshold);
        expect(nodes).toHaveLength(countFolded(tree, threshold));
        for (const cost of ['baseline', 'expected', 'candidate'] as const)
          expect(nodes.reduce((sum, node) => sum + node[cost], 0)).toBe(tree.totals[cost][0]);
      }),
    ));
});
