import { describe, expect, it } from 'vitest';
import { createLargestFirst } from '../../../src/compare/largest-first.ts';
import { fc } from '../../support/fast-check.ts';

function drained(sizes: readonly number[]): number[] {
  const queue = createLargestFirst();
  for (const [item, size] of sizes.entries()) queue.push(item, size);
  const items: number[] = [];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) items.push(item);
  return items;
}

describe('createLargestFirst', () => {
  it('has nothing to give when it is empty', () => expect(createLargestFirst().pop()).toBeUndefined());

  it('keeps its order between items that come and go', () => {
    const queue = createLargestFirst();
    for (const [item, size] of [5, 1, 7, 6, 8, 0, 4].entries()) queue.push(item, size);
    // Sizes 8, 7, then a 9 and another 6 among what is left.
    expect([queue.pop(), queue.pop()]).toEqual([4, 2]);
    queue.push(7, 9);
    queue.push(8, 6);
    expect(Array.from({ length: 7 }, () => queue.pop())).toEqual([7, 3, 8, 0, 6, 1, 5]);
    expect(queue.pop()).toBeUndefined();
    queue.push(9, 1);
    expect([queue.pop(), queue.pop()]).toEqual([9, undefined]);
  });

  it('gives items by size, and those of one size in their order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 200 }), (sizes) => {
        const sorted = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
        expect(drained(sizes)).toEqual(sorted);
      }),
    ));
});
