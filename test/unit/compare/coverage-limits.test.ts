import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/compare/coverage.ts';
import { at, every, seriesOf, together } from '../../support/upload-times.ts';

/** Every ten seconds for ten minutes, but for a pause of 200 seconds: 40 of 60 uploads. */
const PAUSED = [...every(10, 0, 200), ...every(10, 400, 600)];
const beside = (time: number) => time === at(190);

describe('what is due', () => {
  test('with fewer than eight uploads due nothing is said', () => {
    const healthy = [seriesOf(every(10))];
    expect(coverageOf([seriesOf(every(10, 0, 70))], healthy)).toBeNull();
    expect(coverageOf([seriesOf(every(10, 0, 80))], healthy)).toMatchObject({ present: 8, expected: 8 });
  });

  test('a series without a rhythm counts as one process only where all the others are', () => {
    const single = seriesOf(every(15));
    const workers = seriesOf(together(every(15, 0), every(15, 5)));
    const sparse = seriesOf([at(0), at(150), at(300)]);
    // Of the 21 that one process sends in 300 seconds it has three.
    expect(coverageOf([single, sparse], [single])).toMatchObject({ present: 40 + 3, expected: 40 + 21 });
    expect(coverageOf([single, sparse], [workers])).toMatchObject({ present: 40, expected: 40 });
    expect(coverageOf([single, workers, sparse], [])).toMatchObject({ present: 120, expected: 120 });
  });
});

describe('a pause', () => {
  test.each([
    { value: 24, expected: 40, why: 'a time in which nothing ran' },
    { value: 25, expected: 60, why: 'not nearly nothing' },
  ])('beside an upload with $value % of the usual amount is $why', ({ value, expected }) => {
    const values = PAUSED.map((time) => (beside(time) ? value : 100));
    expect(coverageOf([seriesOf(PAUSED, { values })], [])).toEqual({
      present: 40,
      expected,
      intervalMs: 10_000,
    });
  });

  test('is not excused where several processes upload: the upload beside it may be of another one', () => {
    const timesMs = together(PAUSED, [...every(10, 4, 200), ...every(10, 404, 600)]);
    const values = timesMs.map((time) => (beside(time) || time === at(194) ? 1 : 100));
    expect(coverageOf([seriesOf(timesMs, { values })], [])).toMatchObject({ present: 80, expected: 120 });
  });

  test('an upload that is sent early and holds little makes no other one due', () => {
    const timesMs = together(every(10), [at(303)]);
    const values = timesMs.map((time) => (time === at(303) ? 1 : 100));
    expect(coverageOf([seriesOf(timesMs, { values })], [])).toMatchObject({ present: 60, expected: 60 });
  });
});
