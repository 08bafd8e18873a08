import { describe, expect, test } from 'vitest';
import { measureSteadiness, type ServiceBlocks, warmUpBlocksOf } from '../../../src/compare/steadiness.ts';

/** A service of six blocks of 100 s by its samples. */
const service = (samples: readonly number[], uploads?: readonly number[]): ServiceBlocks => ({
  samples,
  durationsMs: samples.map(() => 100_000),
  uploads: uploads ?? samples.map(() => 10),
});
const even = (count: number) => service(Array.from({ length: 6 }, () => count));

describe('measureSteadiness', () => {
  test('an even window', () => {
    expect(measureSteadiness([even(1000), even(300)])).toMatchObject({ factor: 1, warmUpBlocks: 0 });
  });

  test('one service with a burst of its own does not make the window unsteady', () => {
    const burst = service([1000, 5000, 1000, 1000, 1000, 1000]);
    expect(measureSteadiness([burst, even(900), even(800)])).toMatchObject({ factor: 1, warmUpBlocks: 0 });
  });

  test('all services twice as slow in one block: not steady, and no warm-up in the middle or at the end', () => {
    const busy = (block: number) => {
      const samples = [1000, 1000, 1000, 1000, 1000, 1000].map((count, at) => (at === block ? 2000 : count));
      return measureSteadiness([service(samples), service(samples.map((count) => count / 2))]);
    };
    for (const block of [1, 2, 3, 4, 5]) {
      expect(busy(block).factor).toBeCloseTo(2, 2);
      expect(busy(block).warmUpBlocks).toBe(0);
    }
    expect(busy(0)).toMatchObject({ warmUpBlocks: 1 });
  });

  test('a warm-up is slower or, where the load only starts, less than the rest', () => {
    expect(measureSteadiness([service([3000, 1000, 1000, 1000, 1100, 1000])]).warmUpBlocks).toBe(1);
    expect(measureSteadiness([service([3000, 2000, 1000, 1000, 1100, 1000])]).warmUpBlocks).toBe(2);
    expect(measureSteadiness([service([0, 500, 1000, 1000, 1100, 1000])]).warmUpBlocks).toBe(2);
    expect(measureSteadiness([service([3000, 2500, 2000, 1000, 1000, 1000])]).warmUpBlocks).toBe(0);
  });

  test('a start that is only a little off stays: it would cost more samples than it spoils', () => {
    const recorded = measureSteadiness([service([720, 930, 1100, 1030, 1210, 950])]);
    expect(recorded.factor).toBeGreaterThan(1.5);
    expect(recorded.warmUpBlocks).toBe(0);
  });

  test('how far a start is off is measured from the others, not from the window with the start in it', () => {
    // The middle of 1000 and 1400 is 1183: 2000 is 1.69 times that, 1700 only 1.44 times.
    expect(measureSteadiness([service([2000, 2000, 1000, 1000, 1400, 1400])]).warmUpBlocks).toBe(2);
    expect(measureSteadiness([service([1700, 1700, 1000, 1000, 1400, 1400])]).warmUpBlocks).toBe(0);
  });

  test('when the rest does not agree either, nothing is left out', () => {
    expect(measureSteadiness([service([3000, 1000, 1000, 2500, 1000, 1000])]).warmUpBlocks).toBe(0);
  });

  test('a block with an upload more or less by chance is as costly as the others', () => {
    const uploads = [6, 6, 4, 6, 4, 6];
    const jittery = service(
      uploads.map((count) => count * 200),
      uploads,
    );
    expect(measureSteadiness([jittery]).factor).toBe(1);
  });

  test('neither do uploads that fall into one second make a block costly', () => {
    expect(
      measureSteadiness([service([1000, 1000, 1000, 1000, 1000, 1000], [20, 10, 20, 20, 10, 20])]).factor,
    ).toBe(1);
  });

  test.each([
    ['per upload', 2000, 15, 2 / 1.5],
    ['per second', 2000, 5, 2],
  ])('a block that is off in both is so far off as the lesser says: %s', (_, samples, uploads, factor) => {
    const others = [1000, 1000, 1000, 1000, 1000];
    const off = service([...others, samples], [...others.map(() => 10), uploads]);
    expect(measureSteadiness([off]).factor).toBeCloseTo(factor, 2);
  });

  test('an empty block without uploads is off: the load had not started', () => {
    const late = service([0, 1000, 1000, 1000, 1000, 1000], [0, 10, 10, 10, 10, 10]);
    expect(measureSteadiness([late]).warmUpBlocks).toBe(1);
  });

  test('uploads that are not known do not count', () => {
    const unknown = service([2000, 1000, 1000, 1000, 1000, 1000], [0, 0, 0, 0, 0, 0]);
    expect(measureSteadiness([unknown]).factor).toBeCloseTo(2, 2);
  });

  test('few samples, one block or no service say nothing', () => {
    const nothing = { pace: [], factor: 1, warmUpBlocks: 0 };
    expect(measureSteadiness([service([99, 20, 300, 50, 60, 60])])).toEqual(nothing);
    expect(measureSteadiness([service([5000])])).toEqual(nothing);
    expect(measureSteadiness([])).toEqual(nothing);
  });

  test('two blocks, and 100 samples a block on average, are enough to say something', () => {
    expect(measureSteadiness([service([1000, 2000])]).factor).toBeCloseTo(2, 2);
    expect(measureSteadiness([service([200, 80, 80, 80, 80, 80])]).factor).toBeCloseTo(2.5, 1);
    expect(measureSteadiness([service([199, 80, 80, 80, 80, 80])]).pace).toEqual([]);
  });

  test('a service with fewer blocks than the others is left out', () => {
    const busy = service([2000, 1000, 1000, 1000, 1000, 1000]);
    expect(measureSteadiness([busy, service([1000, 1000, 1000])])).toEqual(measureSteadiness([busy]));
  });

  test('three blocks must be left', () => {
    expect(measureSteadiness([service([3000, 1000, 1000])]).warmUpBlocks).toBe(0);
    expect(measureSteadiness([service([3000, 1000, 1000, 1000])]).warmUpBlocks).toBe(1);
  });
});

describe('warmUpBlocksOf', () => {
  test.each([
    [1 / 6, 6, 1],
    [2 / 6, 6, 2],
    [1 / 6, 5, 1],
    [1 / 6, 4, 1],
    [2 / 6, 4, 0],
    [1 / 6, 3, 0],
    [1 / 6, 12, 2],
    [0, 6, 0],
  ])('%f of a window of %i blocks: %i', (part, blocks, expected) => {
    expect(warmUpBlocksOf(part, blocks)).toBe(expected);
  });
});
