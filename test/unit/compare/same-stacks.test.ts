import { describe, expect, test } from 'vitest';
import { commonStacks } from '../../../src/compare/same-stacks.ts';
import { comparisonData, type DataOptions, SHOP, type Stacks } from '../../support/comparison-data.ts';

const common = (earlier: Stacks, options: DataOptions = {}, baseline = SHOP, candidate = SHOP) => {
  const data = comparisonData(baseline, candidate, { ...options, history: [earlier] });
  return commonStacks(data, data.history![0]!);
};
const BASE = { 'a;f;main': 500, 'b;f;main': 500 };

describe('commonStacks', () => {
  test('the same program, whatever its costs', () => {
    expect(common(SHOP)).toEqual({ share: 1, isSame: true });
    expect(common({ 'a;f;main': 1 }, {}, BASE)).toEqual({ share: 1, isSame: true });
  });

  test('other callers are other stacks: four fifths must be those of the windows', () => {
    const earlier = (rest: number) => ({ 'a;f;main': 1000 - rest, 'b;g;main': rest });
    expect(common(earlier(200), {}, BASE)).toEqual({ share: 0.8, isSame: true });
    expect(common(earlier(201), {}, BASE)).toEqual({ share: 0.799, isSame: false });
    const renamed = Object.fromEntries(Object.entries(SHOP).map(([path, cost]) => [`${path}_2`, cost]));
    expect(common(renamed)).toEqual({ share: 0, isSame: false });
  });

  test('what only the candidate has is known, too: a job may run now and then', () => {
    const earlier = { ...BASE, 'job;main': 3000 };
    expect(common(earlier, {}, BASE).isSame).toBe(false);
    const ranOnce = { ...BASE, 'job;main': [0, 0, 10, 0, 0, 0] };
    expect(common(earlier, {}, BASE, ranOnce)).toEqual({ share: 1, isSame: true });
  });

  test('sleeping is no structure', () => {
    const earlier = { ...BASE, 'sleep;loop': 9000 };
    expect(common(earlier, { ignored: ['sleep'] }, BASE)).toEqual({ share: 1, isSame: true });
  });

  test('stacks so rare that blocks of one window have few in common are expected to differ', () => {
    const rare = (from: number): Stacks =>
      Object.fromEntries(
        Array.from({ length: 600 }, (_, index) => [`leaf${index + from};main`, [1, 0, 0, 0, 0, 0]]),
      );
    const baseline = { ...rare(0), 'often;main': [100, 100, 100, 100, 100, 100] };
    const earlier = { ...rare(1000), 'often;main': 600 };
    expect(common(earlier, {}, baseline, baseline)).toEqual({ share: 0.5, isSame: true });
    expect(common({ ...rare(1000), 'often;main': 300 }, {}, baseline, baseline).isSame).toBe(false);
  });

  test('nothing, and a single block, tell nothing else', () => {
    expect(common({})).toEqual({ share: 1, isSame: true });
    expect(common(BASE, { blocks: 1 }, BASE)).toEqual({ share: 1, isSame: true });
    expect(common({ 'a;f;main': 79, 'new;main': 21 }, { blocks: 1 }, BASE)).toEqual({
      share: 0.79,
      isSame: false,
    });
  });

  test('beside an empty baseline the candidate tells', () => {
    expect(common(BASE, {}, {}, BASE)).toEqual({ share: 1, isSame: true });
    expect(common({ 'new;main': 500 }, {}, {}, BASE)).toEqual({ share: 0, isSame: false });
  });
});
