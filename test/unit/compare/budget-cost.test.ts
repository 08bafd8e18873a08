import { describe, expect, test } from 'vitest';
import {
  type CostKind,
  type CostTarget,
  prepareTargetCosts,
  type TargetCost,
  targetFunctions,
} from '../../../src/compare/budget-cost.ts';
import { matchesGlob } from '../../../src/config/glob.ts';
import {
  comparisonData,
  type DataOptions,
  SHOP,
  type Stacks,
  spread,
} from '../../support/comparison-data.ts';

const KEYS = [
  ['iou', 'ai.py'],
  ['iou', 'app/geometry.py'],
  ['JSONEncoder.iterencode', 'json/encoder.py'],
  ['dot', 'numpy/core/multiarray.py'],
  ['encoding/json.Marshal', ''],
  ['encoding/json/internal.quote', ''],
  ['encodingx.Marshal', ''],
  ['serde_json::ser::to_string', 'ser.rs'],
  ['com.acme.cart.Price.of', 'Price.java'],
  ['main', ''],
] as const;
const FUNCTIONS = KEYS.map(([name, file]) => ({ name, file }));

function matched(target: CostTarget): string[] {
  const marks = targetFunctions(FUNCTIONS, target, matchesGlob);
  return FUNCTIONS.filter((_, id) => marks[id] === 1).map(({ name, file }) => `${name} ${file}`.trim());
}

describe('functions of a target', () => {
  test.each<[string, CostTarget, string[]]>([
    ['a name', { kind: 'function', name: 'iou' }, ['iou ai.py', 'iou app/geometry.py']],
    ['a name in a file', { kind: 'function', name: 'iou', file: 'geometry.py' }, ['iou app/geometry.py']],
    ['another file', { kind: 'function', name: 'iou', file: 'metry.py' }, []],
    ['a glob', { kind: 'function', name: '*.iterencode' }, ['JSONEncoder.iterencode json/encoder.py']],
    ['a part of a name', { kind: 'function', name: 'io' }, []],
    ['a directory', { kind: 'package', name: 'numpy' }, ['dot numpy/core/multiarray.py']],
    ['a module', { kind: 'package', name: 'json/encoder.py' }, ['JSONEncoder.iterencode json/encoder.py']],
    [
      'a Go package and what is below it',
      { kind: 'package', name: 'encoding/json' },
      ['encoding/json.Marshal', 'encoding/json/internal.quote'],
    ],
    [
      'a directory of Go packages, not one that begins alike',
      { kind: 'package', name: 'encoding' },
      ['encoding/json.Marshal', 'encoding/json/internal.quote'],
    ],
    ['a crate', { kind: 'package', name: 'serde_*' }, ['serde_json::ser::to_string ser.rs']],
    ['a Java package', { kind: 'package', name: 'com.acme' }, ['com.acme.cart.Price.of Price.java']],
    ['a name is no package', { kind: 'package', name: 'main' }, []],
  ])('%s', (_, target, expected) => {
    expect(matched(target)).toEqual(expected);
  });

  test('a service is all of its functions', () => {
    expect(matched({ kind: 'service', name: 'a' })).toHaveLength(KEYS.length);
  });

  test('long hostile names take no time by their square', () => {
    const name = '/.::'.repeat(25_000);
    const marks = targetFunctions([{ name, file: name }], { kind: 'package', name: 'a*b' }, matchesGlob);
    expect([...marks]).toEqual([0]);
  });
});

/** Cost of the functions with these names in a candidate. */
function costOf(
  names: readonly string[],
  candidate: Stacks,
  cost: CostKind = 'total',
  options: DataOptions = {},
): TargetCost {
  const data = comparisonData({}, candidate, options);
  const marks = Uint8Array.from(data.table.functions, ({ name }) => (names.includes(name) ? 1 : 0));
  return prepareTargetCosts(data)(marks, cost);
}

describe('cost of a target', () => {
  test('total counts every stack that holds it, self those that end in it', () => {
    const all = Object.values(SHOP).reduce<number>((sum, samples) => sum + Number(samples), 0);
    expect(costOf(['auth'], SHOP)).toMatchObject({ samples: 850, share: 850 / all, serviceSamples: all });
    expect(costOf(['auth'], SHOP, 'self')).toMatchObject({ samples: 600, amount: 600 * 1e7 });
  });

  test('recursion, and two functions of one target in a stack, count once', () => {
    const stacks = { 'walk;walk;walk;main': 40, 'leaf;walk;step;main': 60, 'other;main': 100 };
    expect(costOf(['walk', 'step'], stacks)).toMatchObject({ samples: 100, share: 0.5 });
  });

  test('idle stacks are left out, what runs below an idle function is not', () => {
    const stacks = { 'serve;main': 900, 'work;serve;main': 300, 'other;main': 100 };
    const ignored = { ignored: ['serve'] };
    expect(costOf(['serve'], stacks, 'total', ignored)).toMatchObject({ samples: 300, share: 0.75 });
    expect(costOf(['serve'], stacks, 'self', ignored)).toMatchObject({ samples: 0, share: 0 });
  });

  test('a gauge is the mean per upload and has no blocks', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1, uploads: [0, 8] } as const;
    const MiB = 2 ** 20;
    const cost = costOf(['cache'], { 'cache;main': 80 * MiB, 'other;main': 240 * MiB }, 'total', heap);
    expect(cost).toEqual({
      amount: 10 * MiB,
      share: 0.25,
      samples: 20,
      serviceSamples: 80,
      noise: null,
    });
  });

  test('nothing at all costs nothing, and every number is finite', () => {
    for (const cost of [costOf(['a'], {}), costOf(['a'], { b: 0 })]) {
      const { noise, ...numbers } = cost;
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      expect(numbers).toMatchObject({ amount: 0, share: 0, samples: 0 });
      if (noise !== null) expect(Object.values(noise).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('noise', () => {
  test('blocks that agree show none but rounding', () => {
    const { noise } = costOf(['a'], { 'a;main': 600, 'b;main': 600 });
    expect(noise).toMatchObject({ blocks: 6, ofAmount: 0, ofShare: 0 });
  });

  test('the variance is that of the mean of six blocks, by hand', () => {
    // Mean 100, squares of the deviations 4 x 400 + 2 x 0, variance of the mean 1600 / 5 / 6.
    const own = [120, 80, 120, 80, 100, 100];
    const { noise } = costOf(['a'], { 'a;main': own, 'b;main': spread(600, 6) });
    expect(noise?.ofAmount).toBeCloseTo(1600 / 5 / 6 / 100 ** 2, 12);
  });

  test('load that moves everything moves the amount, not the share', () => {
    const load = [50, 150, 50, 150, 100, 100];
    const { noise } = costOf(['a'], { 'a;main': load, 'b;main': load.map((value) => 3 * value) });
    expect(noise?.ofShare).toBeCloseTo(0, 12);
    expect(noise?.ofAmount).toBeGreaterThan(0.02);
  });

  test('fewer than three blocks tell none', () => {
    expect(costOf(['a'], { 'a;main': 600 }, 'total', { blocks: 2 }).noise).toBeNull();
    expect(costOf(['a'], { 'a;main': 600 }, 'total', { blocks: 3 }).noise).not.toBeNull();
  });

  test('snapshots of a gauge are no replicates, however many there are', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 6, weight: 1 } as const;
    expect(costOf(['a'], { 'a;main': 600 }, 'total', heap).noise).toBeNull();
  });

  test('what costs nothing has no noise, whatever the service costs', () => {
    const { noise } = costOf(['a'], { 'b;main': 600, 'a;main': 0 });
    expect(noise).toMatchObject({ ofAmount: 0, ofShare: 0 });
    expect(costOf(['a'], { 'a;main': 0 }).noise?.ofAmount).toBe(0);
  });

  test('windows differ by function and mix of requests, amounts by the pace of machines as well', () => {
    const { noise } = costOf(['a'], { 'a;main': 600, 'b;main': 600 });
    expect(noise?.driftOfShare).toBeCloseTo(0.03 ** 2 + 0.05 ** 2, 12);
    expect(noise?.driftOfAmount).toBeCloseTo(0.03 ** 2 + 0.05 ** 2 + 0.1 ** 2, 12);
  });
});
