import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { createStackTableBuilder } from '../../../src/profile/stack-table.ts';
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
import { profileOf, type StackOf } from '../../support/profile-of.ts';

const tested = ({ functions }: ComparisonResult) =>
  functions.filter(({ estimate }) => estimate !== undefined).map(({ key }) => key.name);

function everyNumber(value: unknown, path = ''): (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => everyNumber(inner, `${path}.${name}`));
}

describe('compareSides: growth', () => {
  test('the same twice: every growth is 1', () => {
    const same = measure(SHOP, SHOP);
    expect(tested(same)).toHaveLength(12);
    for (const name of tested(same)) expect(Math.abs(growthOf(same, name) - 1)).toBeLessThan(1e-3);
    expect(same.commonFactor).toBeCloseTo(0, 9);
  });

  test('three times of everything: every growth is 1, the load is told', () => {
    const triple = measure(SHOP, scaled(SHOP, {}, 3));
    for (const name of tested(triple)) expect(growthOf(triple, name)).toBeCloseTo(1, 2);
    expect(triple.commonFactor).toBeCloseTo(Math.log(3), 2);
    expect(functionOf(triple, 'rank').estimate!.thetaPerLoad).toBeCloseTo(Math.log(3), 2);
  });

  test('swapping the sides changes the sign', () => {
    const changed = scaled(SHOP, { price: 2, tax: 0.7 }, 1.3);
    const forth = measure(SHOP, changed);
    const back = measure(changed, SHOP);
    for (const name of tested(forth)) {
      const [there, here] = [functionOf(forth, name).estimate!, functionOf(back, name).estimate!];
      // The offsets of half and a quarter of a sample are all that differs.
      expect(Math.abs(there.theta + here.theta)).toBeLessThan(0.005);
      expect(there.variance).toBeCloseTo(here.variance, 3);
    }
  });

  test('a function that grew is found at its factor, the others stay where they are', () => {
    const result = measure(SHOP, scaled(SHOP, { price: 2 }, 1.4));
    expect(growthOf(result, 'price')).toBeCloseTo(2 / 1.4, 2);
    for (const name of tested(result).filter((other) => other !== 'price'))
      expect(growthOf(result, name)).toBeCloseTo(1, 1);
  });

  test('when a large function halves, the others have not grown', () => {
    const large: Stacks = { ...SHOP, 'big;main': 8003 };
    const result = measure(large, { ...large, 'big;main': 4001 });
    for (const name of tested(result).filter((other) => other !== 'big'))
      expect(growthOf(result, name)).toBeCloseTo(1, 2);
    expect(growthOf(result, 'big')).toBeCloseTo(0.5, 2);
  });

  test('another sampling rate gives the same growth with a larger variance', () => {
    const slow = scaled(SHOP, { price: 0.38 }, 0.19);
    const same = measure(SHOP, scaled(SHOP, { price: 2 }));
    const other = measure(SHOP, slow, { weight: [1e7, 52_631_579] });
    for (const name of ['price', 'rank', 'json']) {
      expect(growthOf(other, name)).toBeCloseTo(growthOf(same, name), 1);
      expect(functionOf(other, name).estimate!.variance).toBeGreaterThan(
        functionOf(same, name).estimate!.variance,
      );
    }
    expect(other.commonFactor).toBeCloseTo(0, 1);
    expect(functionOf(other, 'rank').self.candidate).toBe(380 * 52_631_579);
  });

  test('a third of the load: growth as before, a third per second', () => {
    const less = measure(SHOP, scaled(SHOP, {}, 1 / 3));
    for (const name of tested(less)) expect(growthOf(less, name)).toBeCloseTo(1, 1);
    expect(less.commonFactor).toBeCloseTo(Math.log(1 / 3), 2);
  });

  test('a third of the replicas: growth as before, and as much per second and replica', () => {
    const fewer = measure(SHOP, scaled(SHOP, {}, 1 / 3), { uploads: [48, 16] });
    for (const name of tested(fewer)) expect(growthOf(fewer, name)).toBeCloseTo(1, 1);
    expect(fewer.commonFactor).toBeCloseTo(0, 2);
  });

  test('runtime functions are tested, but no yardstick', () => {
    const collector = { 'runtime.scanobject;main': 9001, 'runtime.mallocgc;main': 9003 };
    const result = measure({ ...SHOP, ...collector }, { ...SHOP, ...scaled(collector, {}, 3) });
    expect(growthOf(result, 'rank')).toBeCloseTo(1, 2);
    expect(growthOf(result, 'runtime.scanobject')).toBeCloseTo(3, 1);
  });
});

describe('compareSides: costs', () => {
  test('recursion is counted once and no total exceeds the whole', () => {
    const result = measure(
      { ...SHOP, 'walk;walk;walk;main': 3001 },
      { ...SHOP, 'walk;walk;walk;main': 3001 },
    );
    expect(functionOf(result, 'walk').total).toEqual(functionOf(result, 'walk').self);
    for (const { total } of result.functions)
      expect(total.baseline).toBeLessThanOrEqual(result.total.baseline);
    expect(functionOf(result, 'main').total).toEqual(result.total);
  });

  test('an inlined callee: its caller has the same total and more of it itself', () => {
    const result = measure(
      { ...SHOP, 'clamp;scale;main': 401, 'scale;main': 600 },
      { ...SHOP, 'scale;main': 1001 },
    );
    const scale = functionOf(result, 'scale');
    expect(scale.total.candidate).toBe(scale.total.baseline);
    expect(scale.self).toEqual({ baseline: 600e7, candidate: 1001e7 });
    expect(functionOf(result, 'clamp').self.candidate).toBe(0);
  });

  test('samples, self and share agree with each other', () => {
    const result = measure(SHOP, scaled(SHOP, { price: 2 }));
    for (const { self, samples, share } of result.functions) {
      expect(samples.candidate * 1e7).toBeCloseTo(self.candidate, 3);
      expect(share.candidate).toBeCloseTo(samples.candidate / result.samples.candidate, 12);
    }
    expect(result.functions.reduce((sum, { share }) => sum + share.baseline, 0)).toBeCloseTo(1, 9);
  });

  test('idle functions leave totals, shares and size factors first, and are told apart', () => {
    const idle = { 'poll;main': 1001, 'accept;main': 1001, 'serve;main': 5003 };
    const busy = measure(SHOP, scaled(SHOP, { price: 2 }));
    const result = measure(
      { ...SHOP, ...idle },
      { ...scaled(SHOP, { price: 2 }), 'serve;main': 20_000, 'poll;main': 0, 'accept;main': 0 },
      { ignored: ['serve', 'poll', 'accept', 'absent'] },
    );
    expect(result.functions).toEqual(busy.functions);
    expect(result).toMatchObject({
      samples: busy.samples,
      total: busy.total,
      commonFactor: busy.commonFactor,
    });
    expect(result.ignoredSamples).toEqual({ baseline: 7005, candidate: 20_000 });
    expect(result.ignored.map(({ key }) => key.name)).toEqual(['serve', 'accept', 'poll']);
    expect(result.ignored[0]!.share.baseline).toBeCloseTo(5003 / (5003 + 2 * 1001 + 12_009), 12);
  });

  test('an idle leaf is idle, an idle caller is not', () => {
    const result = measure(
      { ...SHOP, 'work;serve;main': 301 },
      { ...SHOP, 'work;serve;main': 301 },
      { ignored: ['serve'] },
    );
    expect(functionOf(result, 'work').samples).toEqual({ baseline: 301, candidate: 301 });
    expect(result.ignored).toEqual([]);
    // It is shown among what was left out, at most, and never among what was compared.
    expect(result.functions.map(({ key }) => key.name)).not.toContain('serve');
  });
});

describe('compareSides: which functions are tested', () => {
  test('by share and by samples of the larger side', () => {
    const few: Stacks = { ...SHOP, 'tiny;main': 59, 'rare;main': 99, 'enough;main': 100, 'gone;main': 150 };
    const result = measure(few, { ...few, 'tiny;main': 59, 'gone;main': 0, 'fresh;main': 150 });
    expect(tested(result)).toContain('enough');
    expect(tested(result)).toContain('gone');
    expect(tested(result)).toContain('fresh');
    expect(tested(result)).not.toContain('tiny');
    expect(tested(result)).not.toContain('rare');
  });

  test('at most so many, the largest, with ties in the order of their names', () => {
    const equal = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`f${String((i * 7) % 30).padStart(2, '0')};main`, 300]),
    );
    const result = compareSides(
      comparisonData({ ...equal, 'big;main': 401 }, { ...equal, 'big;main': 401 }),
      {
        ...SELECTION,
        maxTests: 4,
      },
    );
    expect(tested(result)).toEqual(['big', 'f00', 'f01', 'f02']);
  });

  test('none, when one side holds nothing', () => {
    for (const result of [measure({}, SHOP), measure(SHOP, {}), measure({}, {})])
      expect(tested(result)).toEqual([]);
  });
});

describe('compareSides: edges', () => {
  const names = Object.keys(SHOP).map((text) => text.split(';')[0]!);
  const cases: Readonly<Record<string, () => ComparisonResult>> = {
    'nothing at all': () => measure({}, {}),
    'an empty baseline': () => measure({}, SHOP),
    'an empty candidate': () => measure(SHOP, {}),
    'all functions new': () => measure({ 'a;main': 5001, 'b;main': 5003 }, SHOP),
    'one new function': () => measure(SHOP, { ...SHOP, 'fresh;main': 371 }),
    'everything ignored': () => measure(SHOP, SHOP, { ignored: names }),
    'one function only': () => measure({ 'f;main': 5001 }, { 'f;main': 9001 }),
    'one block': () => measure(SHOP, SHOP, { blocks: 1 }),
    'no blocks': () => measure({}, {}, { blocks: 0 }),
    'huge values': () => measure(scaled(SHOP, {}, 1e6), scaled(SHOP, { price: 3 }, 1e6)),
    'negative values': () => measure(SHOP, { ...SHOP, 'price;cart;main': -700, 'tax;checkout;main': -9001 }),
    'unknown lengths': () => measure(SHOP, SHOP, { durationMs: [0, 0] }),
    'a silent half of the window': () => measure(SHOP, { 'rank;main': [900, 900, 900, 0, 0, 0] }),
  };

  test.each(Object.keys(cases))('%s: every number is finite but an estimate of a negative cost', (name) => {
    const numbers = everyNumber(cases[name]!());
    const bad = numbers.filter(([, value]) => !Number.isFinite(value));
    if (name === 'negative values') expect(bad.every(([path]) => path.includes('estimate'))).toBe(true);
    else expect(bad).toEqual([]);
  });

  test('nothing has no share, not all of it', () => {
    const empty = measure({}, {});
    expect(empty).toMatchObject({
      ignoredSamples: { baseline: 0, candidate: 0 },
      samples: { baseline: 0, candidate: 0 },
      functions: [],
      ignored: [],
    });
  });

  test('everything ignored: all samples are idle ones', () => {
    const idle = measure(SHOP, SHOP, { ignored: names });
    expect(idle.ignoredSamples).toEqual({ baseline: 12_009, candidate: 12_009 });
    expect(idle.ignored.reduce((sum, { share }) => sum + share.baseline, 0)).toBeCloseTo(1, 9);
  });

  test('the number of blocks is that of the side with fewer', () => {
    const data = comparisonData(SHOP, SHOP);
    const fewer = { ...data, baseline: { ...data.baseline, blocks: data.baseline.blocks.slice(0, 2) } };
    expect(compareSides(fewer, SELECTION).blocks).toBe(2);
  });
});

describe('compareSides on profiles as they come', () => {
  /** Two versions of one program: lines, closure counters and addresses moved. */
  function compareVersions(before: readonly StackOf[], after: readonly StackOf[]): ComparisonResult {
    const builder = createStackTableBuilder();
    for (let block = 0; block < 3; block++) builder.add(profileOf(...before), 0);
    for (let block = 0; block < 3; block++) builder.add(profileOf(...after), 0);
    const { table, blocks } = builder.finish();
    const side = (from: number) => ({ blocks: blocks.slice(from, from + 3), durationMs: 60_000, uploads: 3 });
    const ignored = new Uint8Array(table.functions.length);
    return compareSides(
      { kind: 'cpu', unit: 'nanoseconds', table, ignored, baseline: side(0), candidate: side(3) },
      SELECTION,
    );
  }

  test('no function is new because a number in its name changed', () => {
    const result = compareVersions(
      [
        ['ai.py:12 - iou;ai.py:90 - main', 2_000_000_000n],
        ['main.run.func1;main.main', 3_000_000_000n],
        ['com.Shop$$Lambda$17/0x0000000800c4a840.apply', 1_010_000_000n],
        ['app::run::{{closure}}::h0123456789abcdef', 1_500_000_000n],
        ['dist/a.js:(anonymous:L#3:C#5):3', 1_100_000_000n],
        ['jit+0x7f3a', 1_200_000_000n],
      ],
      [
        ['ai.py:15 - iou;ai.py:93 - main', 2_000_000_000n],
        ['main.run.func4;main.main', 3_000_000_000n],
        ['com.Shop$$Lambda$23/0x0000000801004840.apply', 1_010_000_000n],
        ['app::run::{{closure}}::hfedcba9876543210', 1_500_000_000n],
        ['dist/a.js:(anonymous:L#9:C#1):9', 1_100_000_000n],
        ['jit+0x8e11', 1_200_000_000n],
      ],
    );
    expect(tested(result)).toHaveLength(6);
    for (const { total } of result.functions) expect(total.baseline).toBe(total.candidate);
    for (const name of tested(result)) expect(growthOf(result, name)).toBeCloseTo(1, 2);
  });

  test('64-bit values beyond 2^53 are neither lost nor cut', () => {
    const large = 2n ** 60n;
    const result = compareVersions(
      [
        ['a;main', large],
        ['b;main', large],
      ],
      [
        ['a;main', large],
        ['b;main', 2n * large],
      ],
    );
    expect(functionOf(result, 'a').self).toEqual({ baseline: 3 * 2 ** 60, candidate: 3 * 2 ** 60 });
    expect(functionOf(result, 'b').self).toEqual({ baseline: 3 * 2 ** 60, candidate: 6 * 2 ** 60 });
  });
});
