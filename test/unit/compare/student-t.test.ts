import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '../../../src/compare/student-t.ts';

const TAILS = [0.25, 0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-6];
/** scipy.stats.t.isf(tail, df), scipy 1.x, 15 digits. */
const QUANTILES: Readonly<Record<number, readonly number[]>> = {
  1: [
    1, 3.07768353717525, 6.31375151467504, 31.820515953774, 318.30883898555, 3183.09875711815,
    318309.886182743,
  ],
  2: [
    0.816496580927726, 1.88561808316413, 2.91998558035373, 6.96455673428327, 22.3271247701199,
    70.7000710749643, 707.105720525934,
  ],
  5: [
    0.726686843800423, 1.47588404882448, 2.01504837333302, 3.36492999890722, 5.89342953135601,
    9.67756630088259, 24.7710297205159,
  ],
  21: [
    0.686351990726953, 1.32318787386517, 1.72074290281188, 2.51764801604474, 3.52715366886918,
    4.49286013134798, 6.48480242670214,
  ],
  30: [
    0.682755693321293, 1.3104150253914, 1.69726088659396, 2.45726154240059, 3.3851848668293, 4.23398595727202,
    5.87111712041888,
  ],
};

describe('studentTQuantile', () => {
  test.each(
    Object.entries(QUANTILES).flatMap(([df, values]) =>
      TAILS.map((tail, index) => [Number(df), tail, values[index]!] as const),
    ),
  )('df %i, tail %d: %d', (df, tail, expected) => {
    expect(Math.abs(studentTQuantile(tail, df) / expected - 1)).toBeLessThan(1e-9);
  });

  test.each([1e-7, 1e-8, 1e-10])('df 1, tail %d: the cotangent, as far as digits reach', (tail) => {
    const expected = 1 / Math.tan(Math.PI * tail);
    expect(Math.abs(studentTQuantile(tail, 1) / expected - 1)).toBeLessThan(1e-5);
  });

  test("the worked example's quantile: 5 % over 364 tests", () => {
    expect(studentTQuantile(0.05 / 364, 21)).toBeCloseTo(4.36, 3);
  });

  test('grows as the tail gets thinner, and shrinks with the degrees of freedom', () => {
    const byTail = [0.4, 0.2, 0.1, 0.01, 1e-4, 1e-8, 1e-12].map((tail) => studentTQuantile(tail, 21));
    expect(byTail).toEqual(byTail.toSorted((a, b) => a - b));
    const byDf = [2, 3, 4, 7, 10, 21, 22, 100].map((df) => studentTQuantile(0.01, df));
    expect(byDf).toEqual(byDf.toSorted((a, b) => b - a));
  });

  test('half a tail is the middle', () => {
    expect(studentTQuantile(0.5, 21)).toBeCloseTo(0, 12);
  });
});
