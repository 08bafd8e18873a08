import { describe, expect, test } from 'vitest';
import type { FunctionCost } from '../../../src/compare/shift-input.ts';
import { unionVariance } from '../../../src/compare/union-variance.ts';

const cost = (
  id: number,
  expected: number,
  seen: number,
  rest: Partial<FunctionCost> = {},
): FunctionCost => ({
  id,
  theta: 0,
  variance: 0,
  drift: 0,
  expected,
  seen,
  ...rest,
});

/** A renamed function: 800 samples expected of the old name, 500 seen of the new one. */
const RENAMED = [cost(0, 800, 0), cost(1, 0, 500)];
/** Twice the load: 800 expected samples are 400 counted ones, and only what was counted wavers, 1.5 times as much as chance. */
const LOAD = 2;
const COUNTING = 1.5 * (1 / 400 + 1 / 500);
/** A function of 100 samples on both sides, whose windows differ by 0.02 beyond what such counts do. */
const MARKED = { variance: 0.02 + 1.5 * (1 / 100 + 1 / 100) };

describe('unionVariance', () => {
  test.each([
    ['nothing else: windows are taken to differ by 8 %', [], 0.08 ** 2],
    ['a function of 100 samples on both sides: by what that one shows', [cost(9, 200, 100, MARKED)], 0.02],
    ['one of 99 before the load doubled says nothing', [cost(9, 198, 150, MARKED)], 0.08 ** 2],
    ['nor does one of 99 after', [cost(9, 300, 99, MARKED)], 0.08 ** 2],
    ['one steadier than counts can be shows no noise', [cost(9, 200, 100, { variance: 0.01 })], 0],
  ])('a rename beside %s', (_, others, noise) => {
    const variance = unionVariance([...RENAMED, ...others], LOAD)(RENAMED);
    expect(variance).toBeCloseTo(noise + COUNTING, 12);
  });

  test('of several functions, those with more samples on their smaller side say how far windows differ', () => {
    // Weights are square roots of the smaller count: 10 for the calm one, 20 for the other. So more than half is with the other.
    const calm = cost(8, 10_000, 100, { variance: 1.5 * (1 / 10_000 + 1 / 100) });
    const uneven = cost(9, 400, 400, { variance: 0.03 + 1.5 * (1 / 400 + 1 / 400) });
    const variance = unionVariance([calm, uneven], 1)([cost(0, 600, 0), cost(1, 0, 600)]);
    expect(variance).toBeCloseTo(0.03 + 1.5 * (1 / 600 + 1 / 600), 12);
  });

  test('a member with a burst of its own is not forgotten in the union', () => {
    const calm = cost(8, 10_000, 10_000, { variance: 1.5 * (1 / 10_000 + 1 / 10_000) });
    const burst = cost(9, 300, 300, { variance: 0.2 });
    const gone = cost(0, 100, 0, { variance: 5, drift: 0.01 });
    // What vanished varies as if its 100 samples had been seen again, and by its drift; its own variance says nothing.
    const ofGone = 0.01 + 1.5 * (1 / 100 + 1 / 100);
    const together = (0.2 * 300 ** 2 + ofGone * 100 ** 2) / 400 ** 2;
    expect(unionVariance([calm, burst, gone], 1)([burst, gone])).toBeCloseTo(together, 12);
  });

  test('where nothing was expected, the variance is that of a single sample, and finite', () => {
    const variance = unionVariance([], LOAD)([cost(1, 0, 500)]);
    expect(variance).toBeCloseTo(0.08 ** 2 + 1.5 * (1 + 1 / 500), 12);
  });
});
