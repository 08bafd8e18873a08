import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { DISTANT_MS } from '../../../src/compare/drift.ts';
import {
  comparisonData,
  functionOf,
  growthOf,
  measure,
  SELECTION,
  SHOP,
  type Stacks,
  scaled,
} from '../../support/comparison-data.ts';

/** A request of four even functions, and one that is too small for a test. */
const request = (entry: string, samples: number): Stacks => ({
  ...Object.fromEntries(['a', 'b', 'c', 'd'].map((leaf) => [`${entry}.${leaf};${entry};main`, samples / 4])),
  [`${entry}.small;${entry};main`]: samples / 100,
});

/** A service of so many even functions without entries. */
const flat = (name: string, count: number, samples: number): Stacks =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i};main`, samples]));

/** What the stacks of a function cost together. */
function costsOf({ stacks }: ComparisonResult, name: string) {
  const { functions, stackOffsets, stackFrames } = stacks.table;
  const sum = (costs: Float64Array) =>
    costs.reduce((all, cost, stack) => {
      const leaf = functions[stackFrames[stackOffsets[stack]!]!]!;
      return leaf.name === name ? all + cost : all;
    }, 0);
  return {
    baseline: sum(stacks.baseline),
    expected: sum(stacks.expected),
    candidate: sum(stacks.candidate),
  };
}

describe('entries and stacks of requests that come more often', () => {
  const baseline = { ...request('cart', 2000), ...request('search', 2000) };
  const candidate = { ...request('cart', 4000), ...request('search', 8000) };
  const result = measure(baseline, candidate);

  test('every entry is told with its part of the service, and how much more of it there is', () => {
    const all = 1.01 * (2000 + 2000 + 4000 + 8000);
    const entries = Object.fromEntries(result.entries.map((entry) => [entry.key.name, entry]));
    expect(entries).toMatchObject({
      cart: { samples: 1.01 * (2000 + 4000), share: (1.01 * 6000) / all },
      search: { samples: 1.01 * (2000 + 8000), share: (1.01 * 10_000) / all },
    });
    // Twice as many carts and four times as many searches, whatever the service as a whole did.
    const more = (name: string) => Math.exp(entries[name]!.excess) * result.evidence!.factor;
    expect(more('cart')).toBeCloseTo(2, 2);
    expect(more('search')).toBeCloseTo(4, 2);
  });

  test('a stack is expected to cost what its entry tells, where its function is too small for a test', () => {
    expect(functionOf(result, 'cart.small')).not.toHaveProperty('estimate');
    const cart = costsOf(result, 'cart.small');
    expect(cart).toMatchObject({ baseline: 20e7, candidate: 40e7 });
    expect(cart.expected / 40e7).toBeCloseTo(1, 2);
    expect(costsOf(result, 'search.small').expected / 80e7).toBeCloseTo(1, 2);
  });

  test('in the unit, whatever a sample weighs on each side', () => {
    // Half as much a sample, twice as many of them: the cost is the same.
    const fine = measure(baseline, scaled(candidate, {}, 2), { weight: [1e7, 5e6] });
    for (const name of ['cart.small', 'search.small', 'cart.a']) {
      expect(costsOf(fine, name).candidate).toBe(costsOf(result, name).candidate);
      // Half a sample that keeps logarithms finite weighs half as much, too.
      expect(costsOf(fine, name).expected / costsOf(result, name).expected).toBeCloseTo(1, 1);
    }
  });
});

describe('what is a yardstick', () => {
  test('functions that only one side has are none', () => {
    const old = flat('old', 8, 1000);
    const more = measure(old, { ...old, ...flat('new', 20, 1000) });
    const less = measure({ ...old, ...flat('gone', 20, 1000) }, old);
    for (const result of [more, less])
      for (const name of ['old0', 'old7']) expect(growthOf(result, name)).toBeCloseTo(1, 2);
  });

  test('nor are those of a runtime and idle ones; the evidence says so of every stack', () => {
    const idle = { 'serve;main': 5003, 'runtime.mallocgc;main': 700 };
    const { evidence } = measure(
      { ...SHOP, ...idle },
      { ...scaled(SHOP, {}, 2), ...idle },
      { ignored: ['serve'] },
    );
    const { table, samples, isControl, factor } = evidence!;
    const leaves = Array.from(isControl, (_, stack) => {
      return table.functions[table.stackFrames[table.stackOffsets[stack]!]!]!.name;
    });
    expect(leaves.filter((_, stack) => isControl[stack] === 0)).toEqual(['serve', 'runtime.mallocgc']);
    const serve = leaves.indexOf('serve');
    expect([samples.baseline[serve], samples.candidate[serve]]).toEqual([0, 0]);
    const auth = leaves.indexOf('auth');
    expect([samples.baseline[auth], samples.candidate[auth]]).toEqual([600, 1200]);
    expect(factor).toBeCloseTo(2, 2);
  });
});

describe('which functions are tested', () => {
  test('one that holds exactly the smallest share is', () => {
    const data = comparisonData({ 'f;main': 1000, 'g;main': 3000 }, { 'f;main': 1000, 'g;main': 3000 });
    const tested = (minShare: number) =>
      'estimate' in functionOf(compareSides(data, { ...SELECTION, minShare }), 'f');
    expect(tested(0.25)).toBe(true);
    expect(tested(0.2501)).toBe(false);
  });

  test('a level needs no number of samples, counts do', () => {
    const few = { 'cache;main': SELECTION.minSamples / 10 };
    const tested = (kind: 'gauge' | 'cpu') => {
      const data = comparisonData(few, few, { kind, unit: 'count', weight: 1, uploads: [1, 1] });
      return 'estimate' in functionOf(compareSides(data, SELECTION), 'cache');
    };
    expect(tested('gauge')).toBe(true);
    expect(tested('cpu')).toBe(false);
  });
});

describe('what the windows were', () => {
  test('is told of both', () => {
    const result = measure(SHOP, SHOP, { durationMs: [240_000, 120_000], uploads: [32, 16] });
    expect(result.durationMs).toEqual({ baseline: 240_000, candidate: 120_000 });
    expect(result.uploads).toEqual({ baseline: 32, candidate: 16 });
  });

  test('one earlier window as far away as the candidate shows what such a distance does', () => {
    const apartMs = DISTANT_MS + 1;
    const data = comparisonData(SHOP, SHOP, { history: [SHOP, SHOP], apartMs });
    const driftOf = (...apart: number[]) => {
      const history = data.history!.map((window, index) => ({ ...window, apartMs: apart[index]! }));
      return compareSides({ ...data, history }, SELECTION).drift;
    };
    expect(driftOf(0, 0)).toBeNull();
    expect(driftOf(apartMs, 0)).not.toBeNull();
    expect(driftOf(0, apartMs)).not.toBeNull();
  });

  test('requests that an earlier window served are an entry, though the baseline itself served none', () => {
    const before = { ...request('cart', 2000), ...request('search', 2000) };
    const now = { ...before, ...request('job', 2000) };
    const entries = (history: readonly Stacks[]) =>
      measure(before, now, { history })
        .entries.map(({ key }) => key.name)
        .sort();
    expect(entries([before])).toEqual(['cart', 'search']);
    expect(entries([now])).toEqual(['cart', 'job', 'search']);
  });

  test('growth per second is told beside that per unit of load, where they differ', () => {
    const [before, after] = [flat('f', 8, 1000), flat('f', 8, 2000)];
    const known = functionOf(measure(before, after, { loadLog: Math.log(1.6) }), 'f0').estimate!;
    expect(known.thetaPerLoad).toBeCloseTo(Math.log(2 / 1.6), 2);
    expect(known.thetaPerSecond).toBeCloseTo(Math.log(2), 2);
    for (const options of [{}, { loadLog: 0 }])
      expect(functionOf(measure(before, after, options), 'f0').estimate).not.toHaveProperty('thetaPerSecond');
  });
});

test('a level has stacks that are means per upload, and neither load nor entries', () => {
  const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1, uploads: [8, 4] } as const;
  const result = measure(
    { 'cache;main': 800, 'map;main': 160 },
    { 'cache;main': 1200, 'map;main': 80 },
    heap,
  );
  expect(costsOf(result, 'cache')).toEqual({ baseline: 100, expected: 100, candidate: 300 });
  expect(costsOf(result, 'map')).toEqual({ baseline: 20, expected: 20, candidate: 20 });
  expect(result).toMatchObject({ entries: [], commonFactor: 0, drift: null });
  expect(result).not.toHaveProperty('evidence');
});
