import { describe, expect, test } from 'vitest';
import { entriesOf, entryOfStacks, request, type Samples } from '../../support/entry-cuts.ts';

describe('where 20 are not enough for all', () => {
  /** Requests of equal size below one dispatcher. */
  const dispatcher = (name: string, count: number, samples = 1000, callers = 'main'): Samples =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, i) => request(`${name}${i}`, `${name};${callers}`, samples)),
    );
  const others = Object.assign({}, ...Array.from({ length: 9 }, (_, i) => request(`other${i}`))) as Samples;
  const namesOf = (samples: Samples) => new Set(entriesOf(samples).map((name) => name.replace(/\d+$/, '')));

  test('the subtrees that a cut leaves as they are count, too', () => {
    expect(entriesOf({ ...others, ...dispatcher('shop', 11) })).toHaveLength(9 + 11);
    const tooMany = entriesOf({ ...others, ...dispatcher('shop', 12) });
    expect(tooMany).toHaveLength(9 + 1);
    expect(tooMany).toContain('shop');
  });

  test('the largest is cut first', () => {
    const pair = { ...dispatcher('small', 11, 900), ...dispatcher('large', 11) };
    expect(entriesOf(pair)).toHaveLength(11 + 1);
    expect(entriesOf(pair)).toContain('small');
    // Among all that are left, not among the parts of the last cut: `shop` falls into 11, `inner` would into 10.
    const nested = {
      ...dispatcher('inner', 10, 900, 'outer;main'),
      ...request('plain', 'outer;main', 3000),
      ...dispatcher('shop', 11),
    };
    expect(namesOf(nested)).toEqual(new Set(['inner', 'plain', 'shop']));
    expect(entriesOf(nested)).toHaveLength(1 + 1 + 11);
  });

  test('of two alike the first by name, in whatever order they come', () => {
    for (const names of [
      ['first', 'second'],
      ['second', 'first'],
    ])
      expect(entriesOf(Object.assign({}, ...names.map((name) => dispatcher(name, 11))))).toContain('second');
  });
});

describe('a cut inside an entry', () => {
  /** Even functions below one entry of the shop. */
  const part = (entry: string, functions: number, samples: number): Samples =>
    Object.fromEntries(
      Array.from({ length: functions }, (_, i) => [`${entry}.${i};${entry};shop;main`, samples]),
    );
  /** All the rest of a service. */
  const rest = (samples: number): Samples => ({
    ...request('cart', 'main', samples / 2),
    ...request('search', 'main', samples / 2),
  });

  test('needs 5 % of the service', () => {
    const shop = { ...part('list', 10, 100), ...part('show', 10, 100) };
    expect(entriesOf({ ...shop, ...rest(38_000) })).toEqual(['cart', 'list', 'search', 'show']);
    expect(entriesOf({ ...shop, ...rest(38_008) })).toEqual(['cart', 'search', 'shop']);
  });

  test('needs 2 % of the service beside the largest function of each part; the service as a whole does not', () => {
    // Two of three functions of 400 samples: 800 of 40,000.
    const shop = { ...part('list', 3, 400), ...part('show', 3, 400) };
    expect(entriesOf({ ...shop, ...rest(37_600) })).toEqual(['cart', 'list', 'search', 'show']);
    expect(entriesOf({ ...shop, ...rest(37_608) })).toEqual(['cart', 'search', 'shop']);
    const outside = Object.fromEntries(
      Object.entries(shop).map(([stack, samples]) => [stack.replace(';shop', ''), samples]),
    );
    expect(entriesOf({ ...outside, ...rest(37_608) })).toEqual(['cart', 'list', 'search', 'show']);
  });

  test('loses a quarter at most', () => {
    const shop = (lost: number) => ({
      ...part('list', 4, 300),
      ...part('show', 4, 300),
      'x;shop;main': lost,
      ...rest(8000),
    });
    expect(entriesOf(shop(800))).toEqual(['cart', 'list', 'search', 'show']);
    expect(entriesOf(shop(801))).toEqual(['cart', 'search', 'shop']);
  });

  test('keeps what falls out as a subtree only with 2 % of the service beside its largest function', () => {
    const shop = (samples: number) => ({
      ...part('list', 10, 300),
      ...part('show', 10, 300),
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((leaf) => [`${leaf};shop;main`, samples])),
    });
    // Four of the five: 800 of 40,000, and 796 of 39,995.
    expect(entriesOf({ ...shop(200), ...rest(33_000) })).toContain('shop');
    expect(entriesOf({ ...shop(199), ...rest(33_000) })).toEqual(['cart', 'list', 'search', 'show']);
    expect(entryOfStacks({ ...shop(199), ...rest(33_000) })['a;shop;main']).toBe('');
  });

  test('is the last one of what fell out: it stays together', () => {
    // Two parts of `job` are yardsticks, but not `job`: its second function holds 31 of the 60 beside the first.
    const job = (entry: string, f: number, g: number, others: number) => ({
      [`f;${entry};job;shop;main`]: f * 50,
      [`g;${entry};job;shop;main`]: g * 50,
      ...Object.fromEntries(
        Array.from({ length: others }, (_, i) => [`${entry}.${i};${entry};job;shop;main`, 50]),
      ),
    });
    const samples = {
      ...part('list', 10, 300),
      ...part('show', 10, 300),
      ...job('p', 31, 0, 19),
      ...job('q', 9, 31, 10),
      ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`x${i};shop;main`, 50])),
    };
    expect(entriesOf({ ...samples, ...rest(6000) })).toEqual(['cart', 'list', 'search', 'shop', 'show']);
  });
});
