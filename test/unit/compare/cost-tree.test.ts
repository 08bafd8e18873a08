import { describe, expect, test } from 'vitest';
import { costTreeOf, LARGEST_NODES } from '../../../src/compare/cost-tree.ts';
import { sumBlocks } from '../../../src/compare/costs.ts';
import type { StackCosts } from '../../../src/compare/stack-costs.ts';
import { comparisonData, type Stacks } from '../../support/comparison-data.ts';

/** What stacks cost on both sides; as much is expected as was. */
function costs(baseline: Stacks, candidate: Stacks): StackCosts {
  const { table, ...sides } = comparisonData(baseline, candidate, { weight: 1, blocks: 1 });
  const values = (side: 'baseline' | 'candidate') =>
    sumBlocks(sides[side].blocks, table.stackOffsets.length - 1);
  return {
    table,
    baseline: values('baseline'),
    expected: values('baseline'),
    candidate: values('candidate'),
  };
}

/** The share of every open node, by the name of its function. */
function sharesOf(stacks: StackCosts): Record<string, number> {
  const { frames, shares } = costTreeOf(stacks);
  const named = Array.from(frames, (frame, node) => [
    stacks.table.functions[frame]?.name ?? '',
    shares[node]!,
  ]);
  return Object.fromEntries(named);
}

describe('the call tree of both sides', () => {
  test('is built once for the same stacks', () => {
    const stacks = costs({ 'a;main': 1 }, { 'a;main': 2 });
    expect(costTreeOf(stacks)).toBe(costTreeOf(stacks));
    expect(costTreeOf({ ...stacks })).not.toBe(costTreeOf(stacks));
  });

  test('tells the larger part of the service that a node holds on either side', () => {
    const stacks = costs({ 'a;main': 30, 'b;main': 70 }, { 'a;main': 300, 'b;main': 100 });
    expect(sharesOf(stacks)).toEqual({ '': 1, main: 1, a: 0.75, b: 0.7 });
  });

  test('a side that holds nothing, or less than nothing, has no part in that', () => {
    const some = { 'a;main': 30, 'b;main': 10 };
    const parts = { '': 1, main: 1, a: 0.75, b: 0.25 };
    expect(sharesOf(costs({}, some))).toEqual(parts);
    expect(sharesOf(costs(some, {}))).toEqual(parts);
    expect(sharesOf(costs({ 'b;main': -10 }, some))).toEqual(parts);
  });

  test('shows what the largest nodes call, one more than are drawn, and not what small ones do', () => {
    const stacks = LARGEST_NODES + 10;
    const column = Float64Array.from({ length: stacks }, (_, stack) => stack + 1);
    // All below one root frame, each a function of its own.
    const table = {
      functions: Array.from({ length: stacks + 1 }, (_, id) => ({ name: `f${id}`, file: '' })),
      stackOffsets: Int32Array.from({ length: stacks + 1 }, (_, stack) => 2 * stack),
      stackFrames: Int32Array.from({ length: 2 * stacks }, (_, i) => (i % 2 === 0 ? 1 + i / 2 : 0)),
    };
    const tree = costTreeOf({ table, baseline: column, expected: column, candidate: column });
    expect(tree.size).toBe(2 + stacks);
    const open = tree.shares.filter((_, node) => tree.isOpen[node] === 1);
    const closed = tree.shares.filter((_, node) => tree.isOpen[node] === 0);
    expect(open).toHaveLength(LARGEST_NODES + 1);
    expect(closed).toHaveLength(2 + stacks - open.length);
    expect(Math.min(...open)).toBeGreaterThan(Math.max(...closed));
  });
});
