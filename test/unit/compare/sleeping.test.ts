import { describe, expect, test } from 'vitest';
import { findSleepingLoops, type SelfBlocks } from '../../../src/compare/sleeping.ts';
import { createRandom } from '../../support/simulator/random.ts';

const FUNCTIONS = ['serve', 'work', 'json'].map((name) => ({ name, file: 'app.py' }));
const UPLOADS = [20, 20, 16, 20, 20, 18];
const TICKS = 1000;

/** One side by the counts of each function in each block. */
function side(
  counts: (function_: number, uploads: number, block: number) => number,
  changes: Partial<SelfBlocks> = {},
) {
  return {
    blocks: UPLOADS.map((uploads, block) =>
      Float64Array.from(FUNCTIONS, (_, id) => counts(id, uploads, block)),
    ),
    uploads: UPLOADS,
    ticksPerUpload: TICKS,
    ...changes,
  };
}
const find = (baseline: SelfBlocks, candidate = baseline, ignored = new Uint8Array(3)) =>
  findSleepingLoops(FUNCTIONS, { baseline, candidate }, ignored);

/** `serve` is seen at nearly every tick, the others follow a load. */
function loop(seed: number, threads = 1, load = 1): SelfBlocks {
  const random = createRandom(seed);
  return side((id, uploads) =>
    id === 0
      ? random.binomial(threads * uploads * TICKS, 0.985)
      : random.poisson(load * uploads * 60 * (1 + 0.1 * random.normal())),
  );
}

/** Six blocks of twenty uploads, all alike. */
function even(perBlock: (function_: number) => number, changes: Partial<SelfBlocks> = {}): SelfBlocks {
  const block = Float64Array.from(FUNCTIONS, (_, id) => perBlock(id));
  return {
    blocks: UPLOADS.map(() => block),
    uploads: UPLOADS.map(() => 20),
    ticksPerUpload: TICKS,
    ...changes,
  };
}
const EVEN = even((id) => (id === 0 ? 20 * TICKS : 0));

/** So many samples of `serve` in every upload; others cost so many on average, but not evenly. */
function ofServe(perUpload: number, others = 0): SelfBlocks {
  return side((id, uploads, block) => {
    const uneven = [uploads + 1, uploads - 1][block] ?? uploads;
    return [perUpload * uploads, others * uneven, 0][id] as number;
  });
}

describe('findSleepingLoops', () => {
  test('a thread that is found in the same place at every tick', () => {
    expect(find(loop(1), loop(2, 1, 1.6))).toEqual([
      { key: FUNCTIONS[0], share: expect.closeTo(0.9, 1), threads: 1 },
    ]);
    expect(find(loop(3, 2), loop(4, 2))).toMatchObject([{ threads: 2 }]);
  });

  test('not what is left out already', () => {
    expect(find(loop(1), loop(2), Uint8Array.of(1, 0, 0))).toEqual([]);
  });

  test('no busy function: independent samples at an even load, 500 services', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = createRandom(seed, 9);
      const mean = 20 + random.below(900);
      const busy = () => side((_id, uploads) => random.poisson(uploads * mean));
      expect(find(busy(), busy()), `seed ${seed}`).toEqual([]);
    }
  });

  test('no busy function that has most of a thread', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = createRandom(seed, 11);
      const part = 0.3 + 0.6 * random.uniform();
      const pegged = () =>
        side((id, uploads) => (id === 0 ? random.binomial(uploads * TICKS, part) : uploads * 50));
      expect(
        find(pegged(), pegged()).map(({ key }) => key.name),
        `seed ${seed}`,
      ).not.toContain('serve');
    }
  });

  test('none whose cost differs between the sides, or that is a part of a thread', () => {
    expect(find(loop(1), loop(2, 2))).toEqual([]);
    const half = side((id, uploads) => (id === 0 ? uploads * 500 : 0));
    expect(find(half)).toEqual([]);
  });

  test('where the rate is not known, evenness alone must be greater', () => {
    const unknown = (each: number) =>
      side((id, uploads, block) => (id === 0 ? uploads * 400 + (block % 2 ? each : -each) : 0), {
        ticksPerUpload: null,
      });
    expect(find(unknown(5))).toMatchObject([{ threads: null }]);
    expect(find(unknown(25))).toEqual([]);
  });

  test('nothing is said where one side has too few blocks, whichever', () => {
    const few = { ...EVEN, blocks: EVEN.blocks.slice(0, 3), uploads: EVEN.uploads.slice(0, 3) };
    expect(find(EVEN)).toHaveLength(1);
    expect(find(EVEN, few)).toEqual([]);
    expect(find(few, EVEN)).toEqual([]);
    const four = { ...EVEN, blocks: EVEN.blocks.slice(0, 4), uploads: EVEN.uploads.slice(0, 4) };
    expect(find(four)).toHaveLength(1);
  });

  test('nothing is said of small functions, few blocks, or blocks without uploads', () => {
    expect(find(side((id, uploads) => (id === 0 ? uploads * 40 : uploads * 1000)))).not.toMatchObject([
      { key: FUNCTIONS[0] },
    ]);
    const { blocks } = loop(1);
    expect(find({ blocks: blocks.slice(0, 3), uploads: UPLOADS.slice(0, 3), ticksPerUpload: TICKS })).toEqual(
      [],
    );
    expect(find({ blocks, uploads: [20, 20, 0, 20, 20, 18], ticksPerUpload: TICKS })).toEqual([]);
    expect(find({ blocks: [], uploads: [], ticksPerUpload: null })).toEqual([]);
  });
});

describe('findSleepingLoops: the limits', () => {
  /** Names of what is found; each side in either place. */
  const names = (a: SelfBlocks, b: SelfBlocks = a) => {
    const [there, back] = [find(a, b), find(b, a)].map((found) => found.map(({ key }) => key.name));
    expect(back).toEqual(there);
    return there;
  };

  test.each([
    [1000, 950, true],
    [1000, 949, false],
  ])('the same cost per upload within a twentieth: %d and %d', (a, b, isFound) => {
    expect(names(ofServe(a), ofServe(b))).toEqual(isFound ? ['serve'] : []);
  });

  test.each([
    ['one that lacks 7 % of its ticks', 930, true],
    ['one that lacks 8 %', 920, false],
    ['one that has 2 % too many', 1020, true],
    ['one that has 3 % too many', 1030, false],
    ['one and a half', 1500, false],
    ['two, less 7 %', 1860, true],
    ['two, less 8 %', 1840, false],
    ['two, and 2 %', 2040, true],
  ])('threads: %s', (_, perUpload, isFound) => {
    expect(names(ofServe(perUpload))).toEqual(isFound ? ['serve'] : []);
  });

  test('a part of one on either side is enough to say nothing', () => {
    expect(names(ofServe(930), ofServe(920))).toEqual([]);
  });

  test('a twentieth of the service, on the larger side', () => {
    // The others cost 19 times as much, or a little more.
    expect(names(ofServe(1000, 19_000))).toEqual(['serve']);
    expect(names(ofServe(1000, 19_001))).toEqual([]);
    expect(find(ofServe(1000, 19_000), ofServe(1000, 30_000))).toMatchObject([{ share: 0.05 }]);
    expect(names(ofServe(1000, 19_000), ofServe(1000, 30_000))).toEqual(['serve']);
  });

  test('fifty samples a block on both sides', () => {
    const few = (perBlock: number) => even((id) => (id === 0 ? perBlock : 0), { ticksPerUpload: null });
    expect(names(few(50))).toEqual(['serve']);
    expect(names(few(49))).toEqual([]);
    expect(names(few(50), few(49))).toEqual([]);
  });

  /** Of five blocks of 80 expected samples: variance over mean is the squares of what they differ by, over 80 and over 4. */
  const off = (differences: readonly number[], ticksPerUpload: number | null): SelfBlocks => ({
    blocks: differences.map((difference) => Float64Array.of(80 + difference, 0, 0)),
    uploads: differences.map(() => 20),
    ticksPerUpload,
  });

  test.each([
    ['a tenth of the variance of chance where the rate is known', 4, [4, -4, 0, 0, 0], true],
    ['more', 4, [4, -4, 1, -1, 0], false],
    ['a twentieth where it is not', null, [2, -2, 2, -2, 0], true],
    ['more', null, [3, -3, 0, 0, 0], false],
  ])('%s (%#)', (_, ticksPerUpload, differences, isFound) => {
    const even = off([0, 0, 0, 0, 0], ticksPerUpload);
    expect(names(off(differences, ticksPerUpload))).toEqual(isFound ? ['serve'] : []);
    expect(names(off(differences, ticksPerUpload), even)).toEqual(isFound ? ['serve'] : []);
  });

  test('a rate that is known on one side only is not known', () => {
    const known = off([2, -2, 2, -2, 0], 4);
    for (const found of [
      find(known, { ...known, ticksPerUpload: null }),
      find({ ...known, ticksPerUpload: null }, known),
    ])
      expect(found).toMatchObject([{ threads: null }]);
    const lessEven = off([4, -4, 0, 0, 0], 4);
    expect(names(lessEven, { ...lessEven, ticksPerUpload: null })).toEqual([]);
  });

  test('the largest come first, ties by name', () => {
    const found = find(even((id) => [50, 80, 50][id]! * 20, { ticksPerUpload: null }));
    expect(found.map(({ key }) => key.name)).toEqual(['work', 'json', 'serve']);
  });
});
