import { describe, expect, test } from 'vitest';
import { coverageOf, type UploadTimes } from '../../../src/compare/coverage.ts';
import { createRandom } from '../../support/simulator/random.ts';
import { at, every, lossy, seriesOf, together } from '../../support/upload-times.ts';

const HEALTHY = [seriesOf(every(15)), seriesOf(every(15, 7), { replica: 'pod-1' })];

/** Part of the expected uploads that are there. */
function partOf(series: readonly UploadTimes[], others: readonly UploadTimes[] = HEALTHY): number | null {
  const coverage = coverageOf(series, others);
  return coverage === null ? null : coverage.present / coverage.expected;
}

describe('coverageOf', () => {
  test('all there', () => {
    expect(coverageOf(HEALTHY, HEALTHY)).toEqual({ present: 80, expected: 80, intervalMs: 15_000 });
  });

  test('each replica by its own interval', () => {
    const mixed = [seriesOf(every(10)), seriesOf(every(30))];
    expect(coverageOf(mixed, mixed)).toMatchObject({ present: 80, expected: 80 });
    expect(partOf([seriesOf(every(30))], [seriesOf(every(10))])).toBe(1);
  });

  test('a window that ends between two uploads, or starts there, lacks nothing', () => {
    for (let second = 0; second < 15; second++) expect(partOf([seriesOf(every(15, second, 300))])).toBe(1);
  });

  test('one in three lost', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const part = partOf([seriesOf(lossy(every(15, 0, 1200), 1 / 3, seed))]) as number;
      expect(part, `seed ${seed}`).toBeGreaterThan(0.5);
      expect(part, `seed ${seed}`).toBeLessThan(0.8);
    }
  });

  test('half lost: the other side tells the interval', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const part = partOf([seriesOf(lossy(every(15, 0, 1200), 0.5, seed))]) as number;
      expect(part, `seed ${seed}`).toBeGreaterThan(0.3);
      expect(part, `seed ${seed}`).toBeLessThan(0.7);
    }
  });

  test('an outage in the middle', () => {
    expect(partOf([seriesOf([...every(15, 0, 200), ...every(15, 400, 600)])])).toBeCloseTo(27 / 40, 1);
  });

  test('a time in which nothing ran is not lost: the uploads beside it hold next to nothing', () => {
    const timesMs = [...every(10, 0, 200), ...every(10, 400, 600)];
    const values = timesMs.map((time) => (time === at(190) ? 3 : 100));
    expect(partOf([seriesOf(timesMs, { values })])).toBe(1);
    expect(partOf([seriesOf(timesMs)])).toBeLessThan(0.8);
  });

  test('two processes under one name upload twice as often, not half', () => {
    const workers = [seriesOf(together(every(15, 0), every(15, 5)))];
    expect(partOf(workers, workers)).toBe(1);
    expect(partOf(workers, HEALTHY)).toBe(1);
    expect(partOf(HEALTHY, workers)).toBe(1);
  });

  test('uploads that fall into one second are added up: fewer points, nothing lost', () => {
    const drifting = Array.from({ length: 60 }, (_, index) => at(index * 10 + (index % 7 < 4 ? 0 : 1)));
    const workers = [seriesOf(together(every(10), drifting))];
    expect(partOf(workers, workers) ?? 1).toBeGreaterThanOrEqual(0.8);
  });

  test('nothing is said without a rhythm, or of too few uploads', () => {
    const rare = [seriesOf([at(10), at(17), at(140), at(151), at(400)])];
    expect(coverageOf(rare, rare)).toBeNull();
    expect(coverageOf([], HEALTHY)).toBeNull();
    expect(coverageOf([seriesOf(every(15, 0, 90))], HEALTHY)).toBeNull();
    expect(coverageOf([], [])).toBeNull();
  });
});

/** Replicas that upload every so often, a little late each time, with losses. */
function simulate(replicas: number, seconds: number, loss: number, seed: number): UploadTimes[] {
  const random = createRandom(seed, replicas, seconds, Math.round(loss * 100));
  return Array.from({ length: replicas }, () => {
    const timesMs: number[] = [];
    for (let second = random.uniform() * seconds; second < 600; ) {
      if (random.uniform() >= loss) timesMs.push(at(Math.ceil(second)));
      second += seconds + 0.5 * Math.abs(random.normal());
    }
    return seriesOf(timesMs);
  });
}

/** How many of 300 simulated windows of ten minutes have less than 80 % of their uploads, beside a healthy one. */
function refused(
  make: (seed: number) => readonly UploadTimes[],
  healthy: (seed: number) => UploadTimes[],
): number {
  let count = 0;
  for (let seed = 1; seed <= 300; seed++) {
    if ((partOf(make(seed), healthy(seed + 1000)) ?? 1) < 0.8) count++;
  }
  return count;
}

describe('simulated windows', () => {
  const healthy = (seed: number) => simulate(3, 15, 0, seed);

  test('few losses are never taken for too many, many nearly always', () => {
    expect(refused(healthy, healthy)).toBe(0);
    expect(refused((seed) => simulate(3, 15, 0.05, seed), healthy)).toBe(0);
    expect(refused((seed) => simulate(3, 15, 0.3, seed), healthy)).toBeGreaterThan(0.9 * 300);
    expect(refused((seed) => simulate(3, 15, 0.5, seed), healthy)).toBeGreaterThan(0.95 * 300);
  });

  test.each([2, 3, 4, 6, 8])('%i workers behind one set of labels lose nothing', (workers) => {
    const shared = (seed: number) => {
      const lists = simulate(workers, 15, 0, seed).map(({ timesMs }) => timesMs);
      return [seriesOf(together(...lists))];
    };
    expect(refused(shared, shared)).toBeLessThanOrEqual(3);
  });
});
