import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { DISTANT_MS } from '../../../src/compare/drift.ts';
import {
  comparisonData,
  type DataOptions,
  functionOf,
  growthOf,
  measure,
  SELECTION,
  SHOP,
  type Stacks,
  scaled,
} from '../../support/comparison-data.ts';

const PRICIER = scaled(SHOP, { price: 2 });
const varianceOf = (options: DataOptions, name = 'rank') =>
  functionOf(measure(SHOP, SHOP, options), name).estimate!.variance;

describe('compareSides with earlier windows', () => {
  test('costs, shares and tests are those of the two windows alone', () => {
    const alone = measure(SHOP, PRICIER);
    const pooled = measure(SHOP, PRICIER, { history: [SHOP, scaled(SHOP, {}, 2)] });
    expect(pooled.history).toBe(2);
    expect(alone.history).toBe(0);
    const plain = (result: typeof alone) => result.functions.map(({ estimate: _, ...change }) => change);
    expect(plain(pooled)).toEqual(plain(alone));
    expect(pooled).toMatchObject({ samples: alone.samples, total: alone.total, uploads: alone.uploads });
    expect(pooled.totalLog).toBe(alone.totalLog);
    expect(pooled.commonFactor).toBeCloseTo(alone.commonFactor, 12);
  });

  test('growth is seen over what all windows of the baseline suggest', () => {
    // The baseline had a bad moment: half as much again of price, which no other window shows.
    const baseline = scaled(SHOP, { price: 1.5 });
    expect(growthOf(measure(baseline, PRICIER), 'price')).toBeCloseTo(2 / 1.5, 1);
    expect(growthOf(measure(baseline, PRICIER, { history: [SHOP, SHOP, SHOP, SHOP] }), 'price')).toBeCloseTo(
      2 / 1.1,
      1,
    );
  });

  test('at any load and in windows of any length', () => {
    const history = [scaled(SHOP, {}, 3), scaled(SHOP, {}, 0.4)];
    for (const { key, estimate } of measure(SHOP, scaled(SHOP, {}, 1.7), { history }).functions)
      if (estimate) expect([key.name, Math.abs(estimate.theta) < 0.01]).toEqual([key.name, true]);
  });

  test('idle functions are left out of them, too', () => {
    const idle = { 'serve;main': 5003 };
    const options = { ignored: ['serve'] };
    const without = measure(SHOP, PRICIER, { history: [SHOP, SHOP] });
    const result = measure(SHOP, PRICIER, {
      ...options,
      history: [
        { ...SHOP, ...idle },
        { ...SHOP, ...idle },
      ],
    });
    for (const { key, estimate } of without.functions)
      expect(functionOf(result, key.name).estimate).toEqual(estimate);
    expect(result.ignored).toEqual([]);
  });

  test('their samples weigh what those of the baseline do', () => {
    const slow = { weight: [52_631_579, 1e7] } as const;
    const result = measure(SHOP, SHOP, { ...slow, history: [SHOP, SHOP] });
    expect(functionOf(result, 'rank').estimate!.baselineSamples).toBe(3 * 2000);
    expect(growthOf(result, 'rank')).toBeCloseTo(1, 2);
  });

  test('what an earlier window called is no caller that only the candidate has', () => {
    // The decorator was there last week, and is there again: its stacks are the same ones.
    const decorated: Stacks = Object.fromEntries(
      Object.entries(SHOP).map(([text, samples]) => [text.replace(/;?main$/u, ';retry;main'), samples]),
    );
    const back = measure(SHOP, decorated, { history: [decorated, SHOP] });
    for (const name of ['price', 'rank', 'json']) expect(growthOf(back, name)).toBeCloseTo(1, 1);
  });

  test('a function of an earlier window only is neither shown nor in the way', () => {
    const old = { 'legacy;main': 900 };
    const result = measure(SHOP, PRICIER, { history: [{ ...SHOP, ...old }, SHOP] });
    expect(result.functions.map(({ key }) => key.name)).not.toContain('legacy');
    expect(growthOf(result, 'price')).toBeCloseTo(2, 1);
  });

  test('a function that an earlier window had is not new', () => {
    const job = { 'job;main': 900 };
    const alone = functionOf(measure(SHOP, { ...SHOP, ...job }), 'job').estimate!;
    expect(alone.baselineSamples).toBe(0);
    const known = measure(SHOP, { ...SHOP, ...job }, { history: [{ ...SHOP, ...job }, SHOP] });
    expect(functionOf(known, 'job').estimate!.baselineSamples).toBe(900);
    expect(functionOf(known, 'job').estimate!.expectedSamples).toBeGreaterThan(200);
  });

  test('a level has no earlier windows to measure by', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024 } as const;
    const result = measure({ 'cache;main': 320 }, { 'cache;main': 3200 }, heap);
    expect(result).toMatchObject({ history: 0, drift: null, totalLog: 0, isLoadKnown: false });
  });

  test('which of them stands first does not matter', () => {
    const windows = [
      scaled(SHOP, { price: 1.3 }),
      scaled(SHOP, { json: 0.7 }),
      scaled(SHOP, { rank: 1.2 }, 0.8),
    ];
    const straight = measure(SHOP, PRICIER, { history: windows });
    const other = measure(SHOP, PRICIER, { history: [windows[2]!, windows[0]!, windows[1]!] });
    for (const { key, estimate } of straight.functions) {
      if (estimate === undefined) continue;
      const again = functionOf(other, key.name).estimate!;
      for (const [name, value] of Object.entries(estimate))
        expect(again[name as keyof typeof again]).toBeCloseTo(value, 9);
    }
    expect(other.drift).toBeCloseTo(straight.drift!, 12);
  });
});

describe('compareSides of windows that lie apart', () => {
  const history = [SHOP, SHOP];

  test('more than ten minutes make functions differ by 10 % more', () => {
    expect(varianceOf({ apartMs: DISTANT_MS })).toBe(varianceOf({}));
    expect(varianceOf({ apartMs: DISTANT_MS + 1 }) - varianceOf({})).toBeCloseTo(2 * 0.1 ** 2, 12);
  });

  test('earlier windows that touch do not show what such a distance does', () => {
    const far = { history, apartMs: DISTANT_MS + 1 };
    const near = { history, apartMs: DISTANT_MS };
    expect(measure(SHOP, SHOP, far).drift).toBeNull();
    expect(measure(SHOP, SHOP, near).drift).toBeCloseTo(0.02, 12);
    expect(varianceOf(far) - varianceOf(near)).toBeGreaterThan(2 * 0.1 ** 2);
  });

  test('as far apart they do', () => {
    const options = { history, apartMs: 3_600_000, historyApartMs: 3_600_000 };
    expect(measure(SHOP, SHOP, options).drift).toBeCloseTo(0.02, 12);
    expect(varianceOf(options)).toBe(varianceOf({ history }));
    expect(measure(SHOP, SHOP, { ...options, apartMs: 3_600_001 }).drift).toBeNull();
  });

  test('but not one alone, which shows no drift at all', () => {
    const alone = { history: [SHOP], apartMs: 3_600_000, historyApartMs: 3_600_000 };
    expect(varianceOf(alone) - varianceOf({ history: [SHOP] })).toBeCloseTo(2 * 0.1 ** 2, 12);
  });
});

describe('compareSides with a known load', () => {
  const doubled = scaled(SHOP, {}, 2);

  test('is told with the growth of the total per unit of it', () => {
    const known = measure(SHOP, doubled, { loadLog: Math.log(1.6) });
    expect(known.isLoadKnown).toBe(true);
    expect(known.totalLog).toBeCloseTo(Math.log(2 / 1.6), 3);
    expect(known.commonFactor).toBeCloseTo(Math.log(2 / 1.6), 2);
    const unknown = measure(SHOP, doubled);
    expect(unknown).toMatchObject({ isLoadKnown: false });
    expect(unknown.totalLog).toBeCloseTo(Math.log(2), 3);
  });

  test('unknown, the total is told per second and replica', () => {
    const third = measure(SHOP, scaled(SHOP, {}, 1 / 3), { uploads: [48, 16] });
    expect(third.totalLog).toBeCloseTo(0, 2);
    const shorter = measure(SHOP, SHOP, { durationMs: [240_000, 120_000], uploads: [32, 16] });
    expect(shorter.totalLog).toBeCloseTo(Math.log(2), 12);
    // A load generator drives a service, not a replica.
    const known = measure(SHOP, scaled(SHOP, {}, 1 / 3), { uploads: [48, 16], loadLog: 0 });
    expect(known.totalLog).toBeCloseTo(-Math.log(3), 2);
  });

  test('growth by neighbours stays what it is; cost per unit of load is what follows the load', () => {
    const grown = scaled(SHOP, { price: 3 }, 1.5);
    const [unknown, known] = [measure(SHOP, grown), measure(SHOP, grown, { loadLog: Math.log(1.5) })];
    for (const { key, estimate } of unknown.functions) {
      if (estimate === undefined) continue;
      const other = functionOf(known, key.name).estimate!;
      expect(other.theta).toBe(estimate.theta);
      expect(other.variance).toBe(estimate.variance);
      expect(other.thetaPerLoad).toBeCloseTo(estimate.thetaPerLoad - Math.log(1.5), 12);
    }
  });

  test('idle functions are no cost, and a side without samples has no growth', () => {
    const idle = { 'serve;main': 90_001 };
    const busy = measure({ ...SHOP, ...idle }, { ...doubled, ...idle }, { ignored: ['serve'], loadLog: 0 });
    expect(busy.totalLog).toBeCloseTo(Math.log(2), 3);
    for (const result of [measure({}, SHOP, { loadLog: 0.5 }), measure(SHOP, {}, { loadLog: 0.5 })])
      expect(result).toMatchObject({ totalLog: 0, isLoadKnown: true });
  });

  test('a load of its own for a level is known, but says nothing about it', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024, loadLog: 0.7 } as const;
    expect(measure({ 'cache;main': 320 }, { 'cache;main': 3200 }, heap)).toMatchObject({ totalLog: 0 });
  });
});

test('the number of earlier windows is that of the data, and no history is none', () => {
  const data = comparisonData(SHOP, SHOP, { history: [] });
  expect(compareSides(data, SELECTION)).toEqual(compareSides(comparisonData(SHOP, SHOP), SELECTION));
});
