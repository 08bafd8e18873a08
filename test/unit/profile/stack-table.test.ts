import { describe, expect, test } from 'vitest';
import { type Profile, stackCount } from '../../../src/profile/profile.ts';
import { createStackTableBuilder } from '../../../src/profile/stack-table.ts';
import { profileOf } from '../../support/profile-of.ts';

function build(...profiles: readonly Profile[]) {
  const builder = createStackTableBuilder();
  for (const profile of profiles) builder.add(profile, 0);
  return builder.finish();
}

/** Stacks as text, in the order of the table. */
function stacksOf({ table }: ReturnType<typeof build>): string[] {
  return Array.from({ length: stackCount(table) }, (_, stack) =>
    Array.from(
      table.stackFrames.subarray(table.stackOffsets[stack], table.stackOffsets[stack + 1]),
      (id) => table.functions[id]!.name,
    ).join(';'),
  );
}

describe('createStackTableBuilder', () => {
  test('interns functions and stacks of several profiles once', () => {
    const built = build(
      profileOf(['a;main', 1n], ['b;main', 2n], ['a;main', 3n]),
      profileOf(['c;a;main', 4n], ['b;main', 5n]),
    );
    expect(stacksOf(built)).toEqual(['a;main', 'b;main', 'c;a;main']);
    expect(built.table.functions.map(({ name }) => name)).toEqual(['a', 'main', 'b', 'c']);
    expect(built.blocks.map((block) => [...block])).toEqual([
      [4, 2, 0],
      [0, 5, 4],
    ]);
  });

  test('tells stacks apart that share a beginning, an end or a set of frames', () => {
    const texts = ['a', 'a;b', 'b;a', 'a;b;c', 'b;c', 'a;c;b'];
    expect(stacksOf(build(profileOf(...texts.map((text) => [text, 1n] as const))))).toEqual(texts);
  });

  test('tells functions of one name in two files apart, and joins those of two versions', () => {
    const built = build(profileOf(['main@/srv/a/main.py', 1n], ['main@/srv/b/main.py', 1n]));
    expect(built.table.functions).toHaveLength(2);
    const joined = build(profileOf(['ai.py:3 - iou', 1n]), profileOf(['ai.py:9 - iou', 1n]));
    expect(joined.table.functions).toEqual([{ name: 'iou', file: 'ai.py' }]);
    expect(joined.blocks.map((block) => block[0])).toEqual([1, 1]);
  });

  test('returns the index of each block, and empty profiles are blocks of zeros', () => {
    const builder = createStackTableBuilder();
    expect(builder.add(profileOf(), 0)).toBe(0);
    expect(builder.add(profileOf(['a', 7n]), 0)).toBe(1);
    expect(builder.add(profileOf(), 0)).toBe(2);
    expect(builder.finish().blocks.map((block) => [...block])).toEqual([[0], [7], [0]]);
  });

  test('nothing at all is an empty table', () => {
    const { table, blocks } = createStackTableBuilder().finish();
    expect(stackCount(table)).toBe(0);
    expect(blocks).toEqual([]);
  });

  test('reads the sample type that was asked for, and refuses one that is not there', () => {
    const builder = createStackTableBuilder();
    const profile = profileOf(['a', 1n, 10n], ['b', 2n, 20n]);
    builder.add(profile, 1);
    expect(() => builder.add(profile, 2)).toThrow(RangeError);
    expect([...builder.finish().blocks[0]!]).toEqual([10, 20]);
  });

  test('leaves out stacks without value and samples without frames', () => {
    const built = build(profileOf(['', 5n], ['a', 0n], ['b', 1n]));
    expect(stacksOf(built)).toEqual(['b']);
    expect([...built.blocks[0]!]).toEqual([1]);
  });

  test('converts 64-bit integers: exactly to 2^53, to the nearest double beyond, negative ones too', () => {
    const values = [
      1n,
      -1n,
      2n ** 31n,
      -(2n ** 31n) - 1n,
      2n ** 32n,
      2n ** 53n,
      2n ** 53n + 2n,
      -(2n ** 53n),
      2n ** 63n - 1n,
      -(2n ** 63n),
    ];
    const built = build(profileOf(...values.map((value, index) => [`f${index}`, value] as const)));
    expect([...built.blocks[0]!]).toEqual(values.map(Number));
  });

  test('the values may be a part of a larger buffer', () => {
    const profile = profileOf(['a', 3n], ['b', 4n]);
    const larger = BigInt64Array.from([9n, 3n, 4n, 9n]);
    expect([...build({ ...profile, values: [larger.subarray(1, 3)] }).blocks[0]!]).toEqual([3, 4]);
  });

  test('grows over many stacks, deep ones included, without mixing them up', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `leaf${i % 97};mid${i};root`);
    const deep = Array.from({ length: 70_000 }, (_, i) => `d${i % 500}`).join(';');
    const profile = profileOf(
      ...texts.map((text, i) => [text, BigInt(i + 1)] as const),
      [deep, 5n],
      ['root', 6n],
    );
    const built = build(profile, profile);
    expect(stacksOf(built)).toEqual([...texts, deep, 'root']);
    expect(built.blocks[1]).toEqual(built.blocks[0]);
    expect(built.blocks[0]![19_999]).toBe(20_000);
    expect([...built.blocks[0]!.slice(-2)]).toEqual([5, 6]);
  });

  test('the same input gives the same table', () => {
    const profiles = [profileOf(['b;a', 1n], ['a', 2n]), profileOf(['c', 1n], ['b;a', 3n])];
    expect(build(...profiles)).toEqual(build(...profiles));
  });
});

describe('folding', () => {
  test('a closure under its own function is one frame with it', () => {
    const built = build(
      profileOf(['f.<locals>.<listcomp>@m.py;f@m.py;main@m.py', 3n], ['f@m.py;main@m.py', 4n]),
    );
    expect(stacksOf(built)).toEqual(['f;main']);
    expect([...built.blocks[0]!]).toEqual([7]);
  });

  test('closures in closures collapse together', () => {
    const text = 'f.<locals>.<lambda>.<locals>.<genexpr>;f.<locals>.<lambda>;f;main';
    expect(stacksOf(build(profileOf([text, 1n])))).toEqual(['f;main']);
  });

  test('a closure without its function above it stands for the function', () => {
    expect(stacksOf(build(profileOf(['f.<locals>.<genexpr>;sum;f;main', 1n])))).toEqual(['f;sum;f;main']);
    expect(stacksOf(build(profileOf(['main.run.func1;pool.work;main.main', 1n])))).toEqual([
      'main.run;pool.work;main.main',
    ]);
  });

  test('true recursion stays', () => {
    expect(stacksOf(build(profileOf(['f;f;f;main', 1n])))).toEqual(['f;f;f;main']);
    expect(stacksOf(build(profileOf(['f.<locals>.<lambda>;f;f.<locals>.<lambda>;f;main', 1n])))).toEqual([
      'f;f;main',
    ]);
  });

  test('a function that stands above its own closure is not lost', () => {
    expect(stacksOf(build(profileOf(['f;f.<locals>.<lambda>;main', 1n])))).toEqual(['f;f;main']);
  });

  test('a closure at the root stands for its function', () => {
    expect(stacksOf(build(profileOf(['g;main.main.func1', 1n])))).toEqual(['g;main.main']);
  });
});

describe('addTable', () => {
  const blocksOf = (built: ReturnType<typeof build>) => built.blocks.map((block) => [...block]);

  test('adds blocks of a finished table in front of new ones, with the same meaning', () => {
    const first = build(profileOf(['a;main', 1n], ['b;main', 2n]), profileOf(['c;main', 3n]));
    const builder = createStackTableBuilder();
    builder.addTable(first.table, first.blocks.slice(0, 1));
    builder.add(profileOf(['d;main', 4n], ['b;main', 5n]), 0);
    const built = builder.finish();
    // `c` is known to the other block only.
    expect(stacksOf(built)).toEqual(['a;main', 'b;main', 'd;main']);
    expect(built.table.functions.map(({ name }) => name)).toEqual(['a', 'main', 'b', 'd']);
    expect(blocksOf(built)).toEqual([
      [1, 2, 0],
      [0, 5, 4],
    ]);
  });

  test('names that normalisation would change again stay as they are', () => {
    const first = build(profileOf(['handler.func1.2;main', 1n], ['a;main', 1n]));
    const builder = createStackTableBuilder();
    builder.addTable(first.table, first.blocks);
    builder.add(profileOf(['handler.func1.2;main', 1n]), 0);
    const built = builder.finish();
    expect(built.table.functions).toEqual(first.table.functions);
    expect(blocksOf(built)).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('nothing of nothing', () => {
    const builder = createStackTableBuilder();
    builder.addTable(build().table, []);
    expect(stackCount(builder.finish().table)).toBe(0);
  });
});
