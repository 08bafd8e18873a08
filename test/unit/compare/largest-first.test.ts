import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLargestFirst } from '../../../src/compare/largest-first.ts';

function drained(sizes: readonly number[]): number[] {
  const queue = createLargestFirst();
  for (const [item, size] of sizes.entries()) queue.push(item, size);
  const items: number[] = [];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) items.push(item);
  return items;
}

describe('createLargestFirst', () => {
  it('has nothing to give when it is empty', () => expect(createLargestFirst().pop()).toBeUndefined());

  it('gives items by size, and those of one size in their order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 200 }), (sizes) => {
        const sorted = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
        expect(drained(sizes)).toEqual(sorted);
      }),
    ));
});
