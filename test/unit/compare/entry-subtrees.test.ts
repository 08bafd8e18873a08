import { describe, expect, test } from 'vitest';
import { type EntrySubtrees, findEntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { entriesOf, entryOfStacks, find, request, type Samples, tableOf } from '../../support/entry-cuts.ts';
import { fc } from '../../support/fast-check.ts';
import { createRandom } from '../../support/simulator/random.ts';

const TWO: Samples = { ...request('cart'), ...request('search') };

describe('findEntrySubtrees', () => {
  test('every stack belongs to the entry it comes in by', () => {
    expect(entriesOf(TWO)).toEqual(['cart', 'search']);
    for (const [stack, entry] of Object.entries(entryOfStacks(TWO))) expect(stack).toContain(`;${entry};`);
  });

  test('chains of single callees are walked through', () => {
    const chain = 'route;serve;conn;main';
    const samples = { ...request('cart', chain), ...request('search', chain) };
    expect(entriesOf(samples)).toEqual(['cart', 'search']);
    // What leaves the chain on the way does not stop the walk, as long as it is little.
    expect(entriesOf({ ...samples, 'log;conn;main': 30, 'serve;conn;main': 100 })).toEqual([
      'cart',
      'search',
    ]);
    expect(entriesOf({ ...samples, 'serve;conn;main': 300 })).toEqual([]);
  });

  test('a node with work of its own is no dispatcher', () => {
    expect(entriesOf({ ...TWO, main: 200 })).toEqual(['cart', 'search']);
    expect(entriesOf({ ...TWO, main: 250 })).toEqual([]);
    // A tenth is not more than a tenth.
    const small = { ...request('cart', 'main', 900), ...request('search', 'main', 900) };
    expect(entriesOf({ ...small, main: 200 })).toEqual(['cart', 'search']);
    expect(entriesOf({ ...small, main: 201 })).toEqual([]);
  });

  test('a chain goes on while one callee holds nine tenths, however many others hold a little each', () => {
    const samples = { ...request('cart', 'serve;main', 900), ...request('search', 'serve;main', 900) };
    const little = (count: number): Samples =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`job${i};main`, 20]));
    expect(entriesOf({ ...samples, ...little(10) })).toEqual(['cart', 'search']);
    expect(entriesOf({ ...samples, ...little(11) })).toEqual([]);
  });

  test('a program of several threads has no function that all stacks share', () => {
    const threads = {
      'list.a;list;shop': 250,
      'list.b;list;shop': 250,
      'list.c;list;shop': 250,
      'list.d;list;shop': 250,
      ...request('show', 'shop'),
      ...request('search', 'worker'),
    };
    // The worker calls nothing but the search: it is entered by itself.
    expect(entriesOf(threads)).toEqual(['list', 'show', 'worker']);
  });

  test('a subtree falls apart in its turn', () => {
    const samples = {
      ...request('list', 'shop;main'),
      ...request('show', 'shop;main'),
      ...request('search'),
    };
    expect(entriesOf(samples)).toEqual(['list', 'search', 'show']);
  });

  test('the same function is an entry where it is called from another one', () => {
    const samples = {
      ...request('list', 'old;main'),
      ...request('list', 'new;main'),
      ...request('x', 'new;main'),
    };
    const { entries } = find(samples);
    // old, new > list, new > x
    expect(entries).toHaveLength(4);
  });

  test('a child in which one function holds more than two thirds is no yardstick', () => {
    const job = (large: number) => ({
      'large;job;main': large,
      'x;job;main': 100,
      'y;job;main': 100,
      'z;job;main': 100,
    });
    expect(entriesOf({ ...TWO, ...job(600) })).toEqual(['cart', 'job', 'search']);
    expect(entriesOf({ ...TWO, ...job(601) })).toEqual(['cart', 'search']);
  });

  test('nor is one in which, beside the largest, one function holds most of the rest', () => {
    const job = (second: number) => ({
      'large;job;main': 500,
      'second;job;main': second,
      'x;job;main': 150,
      'y;job;main': 150,
    });
    expect(entriesOf({ ...TWO, ...job(300) })).toEqual(['cart', 'job', 'search']);
    expect(entriesOf({ ...TWO, ...job(310) })).toEqual(['cart', 'search']);
    // Two functions: each would be measured by the other alone.
    expect(entriesOf({ ...TWO, 'x;job;main': 500, 'y;job;main': 500 })).toEqual(['cart', 'search']);
  });

  test('a function counts with all of its call sites', () => {
    const job = {
      'f;x;job;main': 250,
      'f;y;job;main': 250,
      'f;job;main': 250,
      'g;job;main': 125,
      'h;job;main': 125,
    };
    expect(entriesOf({ ...TWO, ...job })).toEqual(['cart', 'search']);
  });

  test('a child below 2 % of the service or 400 samples is left to the rest', () => {
    const large = { ...request('cart', 'main', 20_000), ...request('search', 'main', 20_000) };
    expect(entriesOf({ ...large, ...request('job', 'main', 800) })).toEqual(['cart', 'search']);
    expect(entriesOf({ ...large, ...request('job', 'main', 840) })).toEqual(['cart', 'job', 'search']);
    // 2 % of 42,000 and of 42,004.
    const even = (samples: number) => ({
      ...request('cart', 'main', samples),
      ...request('search', 'main', 20_580),
      ...request('job', 'main', 840),
    });
    expect(entriesOf(even(20_580))).toEqual(['cart', 'job', 'search']);
    expect(entriesOf(even(20_584))).toEqual(['cart', 'search']);
    expect(entriesOf({ ...TWO, ...request('job', 'main', 396) })).toEqual(['cart', 'search']);
    expect(entriesOf({ ...TWO, ...request('job', 'main', 400) })).toEqual(['cart', 'job', 'search']);
  });

  test('background work of one function does not keep the requests together', () => {
    const samples = { ...request('serve', 'main', 9200), 'flush;main': 800 };
    expect(entriesOf(samples)).toEqual(['serve']);
    expect(entryOfStacks(samples)['flush;main']).toBe('');
  });

  test('nothing is cut when too little would keep a yardstick', () => {
    const single = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i};main`, 1000]));
    expect(entriesOf({ ...single, ...request('cart') })).toEqual([]);
    // One yardstick has to be half of the service; two are a cut, however much they leave.
    expect(entriesOf({ ...request('cart'), 'gc;main': 500, 'log;main': 500 })).toEqual(['cart']);
    expect(entriesOf({ ...request('cart'), 'gc;main': 500, 'log;main': 501 })).toEqual([]);
    expect(entriesOf({ ...single, ...TWO })).toEqual(['cart', 'search']);
  });

  test('at most 20 subtrees, none rather than some', () => {
    const entries = (count: number): Samples =>
      Object.assign({}, ...Array.from({ length: count }, (_, i) => request(`entry${i}`)));
    expect(entriesOf(entries(20))).toHaveLength(20);
    expect(entriesOf(entries(21))).toEqual([]);
  });

  test('nothing is cut in a flat tree', () => {
    expect(entriesOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i};main`, 500])))).toEqual(
      [],
    );
    expect(entriesOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, 500])))).toEqual([]);
    expect(entriesOf({ 'f;main': 5000 })).toEqual([]);
    expect(entriesOf({})).toEqual([]);
  });

  test('recursion is a chain like any other', () => {
    const deep = Array.from({ length: 300 }, () => 'walk').join(';');
    expect(entriesOf({ ...request('cart', `${deep};main`), ...request('search', `${deep};main`) })).toEqual([
      'cart',
      'search',
    ]);
    // A walk that ends at every level branches everywhere, but never into two yardsticks: it is not peeled level by level.
    const levels = Array.from({ length: 30 }, (_, depth) => {
      const walk = Array.from({ length: depth + 1 }, () => 'walk').join(';');
      return [`leaf${depth};${walk};main`, 500] as const;
    });
    const cut = entryOfStacks(Object.fromEntries(levels));
    expect(Object.values(cut).filter((entry) => entry === '').length).toBeLessThan(2);
  });

  test('what falls out of a cut stays with its entry when it is a yardstick, and keeps it whole when it is too much', () => {
    const shop = { ...request('list', 'shop;main'), ...request('show', 'shop;main') };
    const small = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((leaf) => [`${leaf};shop;main`, 90]));
    const kept = { ...shop, ...small, ...request('search', 'main', 3000) };
    expect(entriesOf(kept)).toEqual(['list', 'search', 'shop', 'show']);
    expect(Object.values(entryOfStacks(kept))).not.toContain('');
    // One function has nothing to be compared with: a little of it may fall out, not a third.
    const large = (self: number) => ({ ...shop, 'x;shop;main': self, ...request('search', 'main', 3000) });
    expect(entriesOf(large(600))).toEqual(['list', 'search', 'show']);
    expect(entriesOf(large(1000))).toEqual(['search', 'shop']);
  });

  test('stacks without samples belong nowhere and change nothing', () => {
    const { subtreeOf, entries } = find({
      ...TWO,
      'cart.e;cart;main': 0,
      'cart.f;cart;main': -5,
      'other;main': 0,
    });
    expect(entries).toHaveLength(3);
    expect([...subtreeOf.slice(-3)]).toEqual([0, 0, 0]);
    const none = find(Object.fromEntries(Object.keys(TWO).map((stack) => [stack, 0])));
    expect(none).toEqual({ subtreeOf: new Int32Array(8), entries: [-1] });
  });

  test('the order of the stacks does not matter, whatever the names and ties', () => {
    const samples: Samples = {
      ...TWO,
      ...request('job', 'worker;main', 2000),
      ...request('mail', 'worker;main'),
      'gc;main': 300,
    };
    const sorted = Object.entries(samples);
    const describeCut = (entries: readonly (readonly [string, number])[]) => {
      const shuffled = Object.fromEntries(entries);
      const { functions } = tableOf(shuffled);
      const found: EntrySubtrees = find(shuffled);
      // Numbers, too: sums over subtrees must not change with them.
      return {
        names: found.entries.map((id) => functions[id]?.name),
        of: Object.fromEntries(Object.keys(shuffled).map((stack, index) => [stack, found.subtreeOf[index]])),
      };
    };
    const expected = describeCut(sorted);
    expect(expected.names).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(describeCut(shuffled)).toEqual(expected);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('20,000 random stacks of 25 frames: no cut, and nothing overflows', () => {
    const random = createRandom(1);
    const stacks = 20_000;
    const stackFrames = new Int32Array(25 * stacks).map(() => random.below(15_000));
    const table = {
      functions: Array.from({ length: 15_000 }, (_, i) => ({ name: `f${i}`, file: '' })),
      stackOffsets: Int32Array.from({ length: stacks + 1 }, (_, i) => 25 * i),
      stackFrames,
    };
    const { subtreeOf, entries } = findEntrySubtrees(table, new Float64Array(stacks).fill(3));
    expect(entries).toEqual([-1]);
    expect(subtreeOf.every((subtree) => subtree === 0)).toBe(true);
  });

  test('as many functions as no call takes arguments are looked through', () => {
    const stacks = 200_000;
    // root > cart or search > a function of its own per stack
    const table = {
      functions: Array.from({ length: stacks + 3 }, (_, i) => ({ name: `f${i}`, file: '' })),
      stackOffsets: Int32Array.from({ length: stacks + 1 }, (_, i) => 3 * i),
      stackFrames: Int32Array.from({ length: 3 * stacks }, (_, i) => {
        const stack = Math.floor(i / 3);
        return [stack + 3, 1 + (stack % 2), 0][i % 3]!;
      }),
    };
    const { entries } = findEntrySubtrees(table, new Float64Array(stacks).fill(1));
    expect(entries).toEqual([-1, 1, 2]);
  });
});
