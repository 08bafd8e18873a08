import { describe, expect, test } from 'vitest';
import { uploadRhythm } from '../../../src/compare/upload-rhythm.ts';
import { fc } from '../../support/fast-check.ts';
import { createRandom } from '../../support/simulator/random.ts';
import { at, every, lossy, together } from '../../support/upload-times.ts';

/** Upload times with these gaps between them, in seconds. */
function afterGaps(gaps: readonly number[]): number[] {
  const times = [at(0)];
  for (const gap of gaps) times.push(times.at(-1)! + gap * 1000);
  return times;
}

describe('uploadRhythm', () => {
  test.each([2, 3, 4, 10, 15, 30, 60])('one process, every %i s', (seconds) => {
    expect(uploadRhythm(every(seconds))).toEqual({ intervalMs: seconds * 1000, processes: 1 });
  });

  test('a recorder that drifts by seconds, as sidecars do', () => {
    const gaps = [16, 14, 16, 15, 15, 18, 17, 15, 16, 15, 16, 14, 19, 15, 15];
    expect(uploadRhythm(afterGaps(gaps))).toEqual({ intervalMs: 15_000, processes: 1 });
  });

  test('two processes in turn: a gap of 5 s is no interval', () => {
    expect(uploadRhythm(together(every(15, 0), every(15, 5)))).toEqual({ intervalMs: 15_000, processes: 2 });
    expect(uploadRhythm(together(every(30, 2), every(30, 12), every(30, 15)))).toEqual({
      intervalMs: 30_000,
      processes: 3,
    });
  });

  test('up to eight processes under one set of labels are told apart, nine are not', () => {
    const offsets = [0, 1, 3, 7, 12, 20, 30, 44, 53];
    const inTurn = (count: number) => together(...offsets.slice(0, count).map((second) => every(60, second)));
    expect(uploadRhythm(inTurn(8))).toEqual({ intervalMs: 60_000, processes: 8 });
    expect(uploadRhythm(inTurn(9))).toBeNull();
  });

  test('a gap that is 15 % off is still regular, one that is more is not', () => {
    const six = [0, 0, 0, 0, 0, 0];
    const wavering = (seconds: number) =>
      afterGaps([20, 20, 20, ...six.map(() => 20 + seconds), ...six.map(() => 20 - seconds)]);
    expect(uploadRhythm(wavering(3))).toEqual({ intervalMs: 20_000, processes: 1 });
    expect(uploadRhythm(wavering(4))).toBeNull();
  });

  test('more than 60 % of the gaps must keep the rhythm of one process', () => {
    const lost = [30, 75, 45, 120, 60, 150, 90, 105];
    const twelveOfTwenty = [...lost.flatMap((gap) => [15, gap]), 15, 15, 15, 15];
    expect(uploadRhythm(afterGaps(twelveOfTwenty))).toBeNull();
    expect(uploadRhythm(afterGaps([...twelveOfTwenty, 15]))).toEqual({ intervalMs: 15_000, processes: 1 });
  });

  test('one in four lost leaves the rhythm to be seen', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rhythm = uploadRhythm(lossy(every(15, 0, 1800), 0.25, seed));
      expect(rhythm, `seed ${seed}`).toEqual({ intervalMs: 15_000, processes: 1 });
    }
  });

  test.each([0.1, 0.2, 0.3])(
    'one process that lost %s of its uploads in three minutes is not several',
    (part) => {
      for (let seed = 1; seed <= 300; seed++) {
        const rhythm = uploadRhythm(lossy(every(15, 0, 180), part, seed));
        expect(rhythm?.processes ?? 1, `seed ${seed}`).toBe(1);
      }
    },
  );

  test('several need five uploads each', () => {
    const inTurn = (seconds: number) => uploadRhythm(together(every(15, 0, seconds), every(15, 4, seconds)));
    expect(inTurn(76)).toEqual({ intervalMs: 15_000, processes: 2 });
    expect(inTurn(60)).toBeNull();
  });

  test('several processes close together: most gaps are alike, and yet no interval', () => {
    expect(uploadRhythm(together(every(30, 0), every(30, 4), every(30, 8)))).toEqual({
      intervalMs: 30_000,
      processes: 3,
    });
  });

  test('what is sent when something ran has none, or one that excuses what is missing', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = createRandom(seed, 5);
      const times = every(10, 0, 1200).filter(() => random.uniform() < 0.2);
      const rhythm = uploadRhythm(times);
      if (rhythm === null) continue;
      const expected = (rhythm.processes * (times.at(-1)! - times[0]!)) / rhythm.intervalMs;
      expect(times.length, `seed ${seed}`).toBeGreaterThan(0.8 * expected);
    }
  });

  test('too few uploads have none', () => {
    expect(uploadRhythm([])).toBeNull();
    expect(uploadRhythm(every(15, 0, 60))).toBeNull();
    expect(uploadRhythm(every(15, 0, 75))).toEqual({ intervalMs: 15_000, processes: 1 });
  });

  test('short intervals: two processes in turn, and bursts, are no single process', () => {
    expect(uploadRhythm(together(every(6, 0), every(6, 2)))).toEqual({ intervalMs: 6000, processes: 2 });
    // Gaps of 2 and 3 s, as many of each: 2.5 s is no interval that either process has.
    const pair = together(every(5, 0, 601), every(5, 2, 600));
    expect(uploadRhythm(pair)).toEqual({ intervalMs: 5000, processes: 2 });
    const burst = [0, 3, 6, 9, 12].map((second) => every(60, second));
    expect(uploadRhythm(together(...burst))).toEqual({ intervalMs: 60_000, processes: 5 });
  });

  test('uploads of every second are no rhythm of a profiler', () => {
    expect(uploadRhythm(every(1))?.intervalMs ?? 8000).toBeGreaterThan(3000);
  });

  test('any list: an interval that some gap has, or none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 60 }), (list) => {
        const rhythm = uploadRhythm(list.toSorted((a, b) => a - b));
        if (rhythm === null) return;
        expect(rhythm.intervalMs).toBeGreaterThanOrEqual(2000);
        expect(rhythm.processes).toBeGreaterThanOrEqual(1);
        expect(rhythm.processes).toBeLessThanOrEqual(8);
      }),
    );
  });
});
