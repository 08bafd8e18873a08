import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uploadRhythm } from '../../../src/compare/upload-rhythm.ts';
import { createRandom } from '../../support/simulator/random.ts';
import { at, every, lossy, together } from '../../support/upload-times.ts';

describe('uploadRhythm', () => {
  test.each([2, 3, 4, 10, 15, 30, 60])('one process, every %i s', (seconds) => {
    expect(uploadRhythm(every(seconds))).toEqual({ intervalMs: seconds * 1000, processes: 1 });
  });

  test('a recorder that drifts by seconds, as sidecars do', () => {
    const gaps = [16, 14, 16, 15, 15, 18, 17, 15, 16, 15, 16, 14, 19, 15, 15];
    const times = [at(0)];
    for (const gap of gaps) times.push(times.at(-1)! + gap * 1000);
    expect(uploadRhythm(times)).toEqual({ intervalMs: 15_000, processes: 1 });
  });

  test('two processes in turn: a gap of 5 s is no interval', () => {
    expect(uploadRhythm(together(every(15, 0), every(15, 5)))).toEqual({ intervalMs: 15_000, processes: 2 });
    expect(uploadRhythm(together(every(30, 2), every(30, 12), every(30, 15)))).toEqual({
      intervalMs: 30_000,
      processes: 3,
    });
  });

  test('one in four lost leaves the rhythm to be seen', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rhythm = uploadRhythm(lossy(every(15, 0, 1800), 0.25, seed));
      expect(rhythm, `seed ${seed}`).toEqual({ intervalMs: 15_000, processes: 1 });
    }
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
    const burst = [0, 3, 6, 9, 12].map((second) => every(60, second));
    expect(uploadRhythm(together(...burst))).toEqual({ intervalMs: 60_000, processes: 5 });
  });

  test('uploads of every second are no rhythm of a profiler', () => {
    expect(uploadRhythm(every(1))?.intervalMs ?? 8000).toBeGreaterThan(3000);
  });

  test('any list: an interval that some gap has, or none', () => {
    assert(
      property(array(integer({ min: 0, max: 10_000_000 }), { maxLength: 60 }), (list) => {
        const rhythm = uploadRhythm(list.toSorted((a, b) => a - b));
        if (rhythm === null) return;
        expect(rhythm.intervalMs).toBeGreaterThanOrEqual(2000);
        expect(rhythm.processes).toBeGreaterThanOrEqual(1);
        expect(rhythm.processes).toBeLessThanOrEqual(8);
      }),
    );
  });
});
