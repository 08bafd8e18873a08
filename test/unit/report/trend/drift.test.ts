import { describe, expect, test } from 'vitest';
import { phraseToText } from '../../../../src/report/text.ts';
import { driftsOf } from '../../../../src/report/trend/drift.ts';
import { driftPhrase } from '../../../../src/report/trend/drift-text.ts';
import { seriesOf } from '../../../../src/report/trend/series.ts';
import type { TrendFunction, TrendLine } from '../../../../src/report/trend/trend-line.ts';
import { trendEntry, trendFunction, trendLine } from '../../../support/trend.ts';

/** Numbers between -0.5 and 0.5 that are the same in every run of the test. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 - 0.5;
  };
}

interface Trend {
  readonly nights?: number;
  /** What `slow` costs in a night, 1 being what it always cost. */
  readonly slow: (night: number) => number;
  readonly verdict?: (night: number) => TrendFunction['verdict'];
  readonly seed?: number;
  readonly changes?: Partial<TrendLine>;
  /** What the load of a night is; it changes from night to night. */
  readonly load?: (night: number) => number;
}

/** Four functions, each with 5 % of noise, under a load that differs by a factor of two between nights. */
function driftsIn({ nights = 30, slow, verdict = () => 'pass', seed = 1, changes, load }: Trend) {
  const random = noise(seed);
  const lines = Array.from({ length: nights }, (_, night) => {
    const busy = load?.(night) ?? 1.5 + random();
    const cost = (share: number) => share * busy * (1 + 0.1 * random());
    const functions = ['a', 'b', 'c', 'd'].map((name) => trendFunction(name, cost(0.2), { share: 0.2 }));
    const rising = trendFunction('slow', cost(0.2) * slow(night), { share: 0.2, verdict: verdict(night) });
    return trendLine(night, [trendEntry([...functions, rising])], changes);
  });
  return seriesOf(lines).flatMap(driftsOf);
}

describe('a slow rise', () => {
  test('of 25 % over 30 nights is found under any load, with its size and its time', () => {
    const [drift, ...others] = driftsIn({ slow: (night) => 1 + (0.25 * night) / 29 });
    expect(others).toEqual([]);
    expect(drift).toMatchObject({ name: 'slow', runs: 30, per: 'rest' });
    expect(drift!.rise).toBeGreaterThan(0.17);
    expect(drift!.rise).toBeLessThan(0.33);
    expect(phraseToText(driftPhrase(drift!))).toMatch(
      /^slow in ai-yolo26 cpu: \+\d\d % beside the rest of its service over 30 runs, 2026-10-24 to 2026-11-22, and it failed in none of them \(FG265\)$/,
    );
  });

  test('that began lately is not hidden by the months before', () => {
    const found = driftsIn({ nights: 90, slow: (night) => (night < 69 ? 1 : 1 + (0.3 * (night - 69)) / 20) });
    expect(found.map(({ name }) => name)).toEqual(['slow']);
    expect(found[0]!.runs).toBeLessThan(90);
  });

  test('a failure begins a new count: that rise was seen', () => {
    const slow = (night: number) => (night < 15 ? 1 : 1.5);
    expect(driftsIn({ slow }).map(({ name }) => name)).toEqual(['slow']);
    expect(driftsIn({ slow, verdict: (night) => (night === 15 ? 'fail' : 'pass') })).toEqual([]);
  });

  test('below the fail limit is none', () => {
    expect(driftsIn({ slow: (night) => 1 + (0.05 * night) / 29 })).toEqual([]);
  });

  test('needs eight runs', () => {
    expect(driftsIn({ nights: 7, slow: (night) => 1 + night })).toEqual([]);
  });

  test('of memory is counted by upload', () => {
    const lines = Array.from({ length: 20 }, (_, night) => {
      const held = trendFunction('cache', 1e6 * (1 + night / 40), { share: 0.5 });
      return trendLine(night, [trendEntry([held], { kind: 'gauge', unit: 'bytes', rateUnit: 'bytes' })]);
    });
    expect(seriesOf(lines).flatMap(driftsOf)).toMatchObject([{ name: 'cache', per: 'upload' }]);
  });
});

describe('no rise', () => {
  test('noise and load make few false hints: 200 trends of five functions each', () => {
    const found = Array.from(
      { length: 200 },
      (_, seed) => driftsIn({ slow: () => 1, seed: seed + 2 }).length,
    );
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(10);
  });

  test('a load that grows night by night is none, where the load is not known', () => {
    expect(driftsIn({ slow: () => 1, load: (night) => 1 + night / 10 })).toEqual([]);
  });
});

test('a load that is said to be the same is taken at its word', () => {
  const found = driftsIn({ slow: () => 1, load: (night) => 1 + night / 10, changes: { load: 'fixed' } });
  expect(found).toHaveLength(5);
  expect(found[0]!.per).toBe('second');
});
