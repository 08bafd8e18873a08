import { describe, expect, test } from 'vitest';
import { proportionInterval, trialsToShow } from '../../../src/calibrate/interval.ts';

describe('proportionInterval', () => {
  // Wilson's score interval as R's binom::binom.wilson gives it.
  test.each([
    [0, 12, 0, 0.2425],
    [12, 12, 0.7575, 1],
    [3, 300, 0.0034, 0.029],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i: %f to %f', (hits, trials, low, high) => {
    const interval = proportionInterval(hits, trials);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  test('hits need not be whole, and lie between their neighbours', () => {
    const [below, between, above] = [1, 1.5, 2].map((hits) => proportionInterval(hits, 6));
    for (const end of [0, 1] as const) {
      expect(between![end]).toBeGreaterThan(below![end]);
      expect(between![end]).toBeLessThan(above![end]);
    }
  });

  test.each([
    [0, 0],
    [-1, 5],
    [6, 5],
  ])('%i of %i is refused', (hits, trials) => {
    expect(() => proportionInterval(hits, trials)).toThrow(RangeError);
  });
});

test.each([0.001, 0.01, 0.05, 0.5])(
  'trialsToShow: none of so many shows a rate of %f, one less does not',
  (rate) => {
    const trials = trialsToShow(rate);
    expect(proportionInterval(0, trials)[1]).toBeLessThanOrEqual(rate);
    expect(proportionInterval(0, trials - 1)[1]).toBeGreaterThan(rate);
  },
);
