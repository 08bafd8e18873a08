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
