import { describe, expect, test } from 'vitest';
import { leafFunctions, selfCosts, sumBlocks, totalCosts } from '../../../src/compare/costs.ts';
import { comparisonData, type Stacks } from '../../support/comparison-data.ts';

/** Self and total of each function, by name. */
function costs(stacks: Stacks): Record<string, readonly [self: number, total: number]> {
  const { table, baseline } = comparisonData(stacks, {}, { weight: 1, blocks: 1 });
  const leaves = leafFunctions(table);
  const values = sumBlocks(baseline.blocks, leaves.length);
  const self = selfCosts(leaves, values, table.functions.length);
  const total = totalCosts(table, { baseline: values, candidate: new Float64Array(leaves.length) }).baseline;
  return Object.fromEntries(table.functions.map(({ name }, id) => [name, [self[id]!, total[id]!]]));
}

describe('costs', () => {
  test('self is what a function leads, total what it is in', () => {
    expect(costs({ 'a;b;main': 5, 'b;main': 3, 'c;main': 2, main: 1 })).toEqual({
      a: [5, 5],
      b: [3, 8],
      c: [2, 2],
      main: [1, 11],
    });
  });

  test('recursion is counted once, direct and over another function', () => {
    expect(costs({ 'f;f;f;main': 7, 'g;f;g;f;main': 4, 'f;main': 1 })).toEqual({
      f: [8, 12],
      g: [4, 4],
      main: [0, 12],
    });
  });

  test('no total exceeds the sum of all stacks, and self adds up to it', () => {
    const stacks = { 'f;g;f;g;f': 11, 'g;g;g': 5, 'f;f': 3 };
    const found = Object.values(costs(stacks));
    expect(found.reduce((sum, [self]) => sum + self, 0)).toBe(19);
    expect(Math.max(...found.map(([, total]) => total))).toBe(16);
  });

  test('the totals of one side know nothing of the other', () => {
    const { table, baseline, candidate } = comparisonData(
      { 'a;main': 1, 'b;main': 2 },
      { 'a;main': 30, 'c;main': 4 },
      { weight: 1, blocks: 1 },
    );
    const count = table.stackOffsets.length - 1;
    const totals = totalCosts(table, {
      baseline: sumBlocks(baseline.blocks, count),
      candidate: sumBlocks(candidate.blocks, count),
    });
    const byName = (side: Float64Array) =>
      table.functions.map(({ name }, id) => `${name} ${side[id]}`).sort();
    expect(byName(totals.baseline)).toEqual(['a 1', 'b 2', 'c 0', 'main 3']);
    expect(byName(totals.candidate)).toEqual(['a 30', 'b 0', 'c 4', 'main 34']);
  });

  test('a stack without value is in nothing', () => {
    expect(costs({ 'a;main': 0, 'b;main': 2 })).toEqual({ a: [0, 0], b: [2, 2], main: [0, 2] });
  });

  test('sumBlocks adds the blocks, none of them is zeros', () => {
    expect([...sumBlocks([Float64Array.of(1, 2), Float64Array.of(10, 20)], 2)]).toEqual([11, 22]);
    expect([...sumBlocks([], 2)]).toEqual([0, 0]);
  });
});
