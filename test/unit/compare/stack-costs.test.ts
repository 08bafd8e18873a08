import { describe, expect, it } from 'vitest';
import { expectedCosts } from '../../../src/compare/stack-costs.ts';

describe('expectedCosts', () => {
  const leaves = Int32Array.of(0, 0, 1, 2);
  const baseline = Float64Array.of(10, 30, 40, 0);
  const factorOf = (stack: number) => (stack === 0 ? 4 : 2);

  it('takes what the subtree of a stack tells where nothing was tested', () => {
    const costs = expectedCosts(baseline, { leaves, factorOf, expectedOf: new Map() });
    expect([...costs]).toEqual([40, 60, 80, 0]);
  });

  it('makes the stacks of a tested function add up to what was expected of it', () => {
    const expectedOf = new Map([[0, { expected: 50 }]]);
    const costs = expectedCosts(baseline, { leaves, factorOf, expectedOf });
    expect([...costs]).toEqual([20, 30, 80, 0]);
  });

  it('expects nothing of a stack that the baseline window does not hold, and stays finite', () => {
    const expectedOf = new Map([
      [1, { expected: Number.NaN }],
      [2, { expected: 7 }],
    ]);
    const costs = expectedCosts(baseline, { leaves, factorOf, expectedOf });
    expect([...costs]).toEqual([40, 60, 80, 0]);
  });
});
