import { describe, expect, test } from 'vitest';
import { type CallSite, collectCallSites, findOneSided } from '../../../src/compare/call-sites.ts';
import { totalCosts } from '../../../src/compare/costs.ts';
import type { Stacks } from '../../support/comparison-data.ts';
import { sampledStacks } from '../../support/sampled-stacks.ts';

/** Call sites and callees of some functions; of each sample of the baseline `factor` are expected. */
function collect(baseline: Stacks, candidate: Stacks, asked: readonly string[], factor = 1) {
  const { table, samples, id, name } = sampledStacks(baseline, candidate);
  const oneSided = findOneSided(totalCosts(table, samples), factor);
  const found = collectCallSites(table, samples, factor, oneSided, asked.map(id));
  const named = (caller: number) => (caller < 0 ? 'none' : name(caller));
  const site = ({ caller, above, expected, seen }: CallSite) =>
    [`${named(caller)} < ${named(above)}`, expected, seen] as const;
  return {
    sitesOf: (wanted: string) => found.sitesOf(id(wanted)).map(site),
    calleesOf: (wanted: string, side: 'expected' | 'seen') =>
      [...found.calleesOf(id(wanted), side)].map(name).sort(),
    idsOfCallees: (wanted: string, side: 'expected' | 'seen') => [...found.calleesOf(id(wanted), side)],
    fileOfCaller: (wanted: string) => table.functions[found.sitesOf(id(wanted))[0]!.caller]!.file,
  };
}

describe('call sites', () => {
  test('name the caller and its caller, with what each side spent there', () => {
    const { sitesOf } = collect(
      { 'db;cart;main': 100, 'db;db;cart;main': 20, 'db;search;search;main': 300, cart: 50 },
      { 'db;cart;main': 210, 'db;db;cart;main': 30, 'db;search;search;main': 640 },
      ['db', 'cart'],
      2,
    );
    // Neither `db` nor `search` is called by itself.
    expect(sitesOf('db')).toEqual([
      ['cart < main', 2 * 120, 240],
      ['search < main', 2 * 300, 640],
    ]);
    expect(sitesOf('cart')).toEqual([['none < none', 2 * 50, 0]]);
  });

  test('a new caller is passed over: the next one that both sides have stands for it', () => {
    const { sitesOf } = collect(
      { 'work;handle;main': 100, 'handle;main': 10 },
      { 'work;trace;handle;main': 100, 'work;trace;retry;handle;trace;main': 5, 'handle;main': 10 },
      ['work'],
    );
    expect(sitesOf('work')).toEqual([['handle < main', 100, 105]]);
  });

  test('a caller that is gone is passed over, too', () => {
    const { sitesOf } = collect({ 'work;trace;handle;main': 100 }, { 'work;handle;main': 90 }, ['work']);
    expect(sitesOf('work')).toEqual([['handle < main', 100, 90]]);
  });

  test('of a long stack are the two nearest callers, of one frame nobody', () => {
    const stacks = { work: 5, 'work;handle;route;serve;main': 100 };
    expect(collect(stacks, stacks, ['work']).sitesOf('work')).toEqual([
      ['none < none', 5, 5],
      ['handle < route', 100, 100],
    ]);
  });

  test('a caller that calls itself is not its own caller', () => {
    const stacks = { 'work;scan;scan;main': 100, 'work;scan;main': 10, 'work;scan': 5 };
    expect(collect(stacks, stacks, ['work']).sitesOf('work')).toEqual([
      ['scan < main', 110, 110],
      ['scan < none', 5, 5],
    ]);
    const atRoot = { 'work;scan;scan': 100 };
    expect(collect(atRoot, atRoot, ['work']).sitesOf('work')).toEqual([['scan < none', 100, 100]]);
  });

  test('below new callers alone there is none', () => {
    const { sitesOf } = collect({ work: 100 }, { work: 60, 'work;trace': 40, 'fresh;work': 9 }, ['work']);
    expect(sitesOf('work')).toEqual([['none < none', 100, 60]]);
  });

  test('a caller that moved to another file is the same caller', () => {
    const { sitesOf, fileOfCaller } = collect(
      { 'work;handle@old.py;main': 100, 'other;main': 100 },
      { 'work;handle@new.py;main': 90, 'other;main': 100 },
      ['work'],
    );
    expect(sitesOf('work')).toEqual([['handle < main', 100, 90]]);
    expect(fileOfCaller('work')).toBe('old.py');
  });

  test('but not where two of that name moved: nobody knows which is which', () => {
    const { sitesOf } = collect(
      { 'work;handle@old.py;main': 100, 'other;handle@older.py;main': 100 },
      { 'work;handle@new.py;main': 90, 'other;handle@newer.py;main': 100 },
      ['work'],
    );
    expect(sitesOf('work')).toEqual([['main < none', 100, 90]]);
  });

  test.each([
    { before: ['old', 'older'], after: ['new'] },
    { before: ['old'], after: ['new', 'newer'] },
  ])('nor where $before became $after', ({ before, after }) => {
    const side = (files: readonly string[]) =>
      Object.fromEntries(files.map((file) => [`work;handle@${file}.py;main`, 200 / files.length]));
    // The first function of the table is neither of them.
    const { sitesOf } = collect({ 'other;main': 50, ...side(before) }, { 'other;main': 50, ...side(after) }, [
      'work',
    ]);
    expect(sitesOf('work')).toEqual([['main < none', 200, 200]]);
  });

  test('a function that nobody asked for has none', () => {
    expect(collect({ 'work;main': 100 }, { 'work;main': 100 }, []).sitesOf('work')).toEqual([]);
  });
});

describe('callees', () => {
  test('are those with more than 1 % of the cost of the function and all it calls, on that side', () => {
    // 1 % of 5000 + 4900 + 60 are 99.6 before, of 1000 + 4900 + 60 only 59.6 after.
    const { calleesOf } = collect(
      { 'rank;main': 5000, 'score;rank;main': 4900, 'sort;rank;main': 60 },
      { 'rank;main': 1000, 'score;rank;main': 4900, 'sort;rank;main': 60 },
      ['rank'],
    );
    expect(calleesOf('rank', 'expected')).toEqual(['score']);
    expect(calleesOf('rank', 'seen')).toEqual(['score', 'sort']);
  });

  test('are called directly, and not by another function', () => {
    const { calleesOf } = collect(
      { 'db;score;rank;main': 100, 'json;main': 100 },
      { 'db;score;rank;main': 100, 'json;main': 100 },
      ['rank', 'db', 'json'],
    );
    expect(calleesOf('rank', 'seen')).toEqual(['score']);
    expect(calleesOf('db', 'seen')).toEqual([]);
    expect(calleesOf('json', 'seen')).toEqual([]);
  });

  test('a function is no callee of its own', () => {
    const { calleesOf } = collect({ 'walk;walk;main': 100 }, { 'walk;walk;main': 100 }, ['walk']);
    expect(calleesOf('walk', 'seen')).toEqual([]);
  });

  test('a new function called nothing before', () => {
    const { calleesOf } = collect({ 'json;main': 100 }, { 'json;main': 100, 'json;rank_all;main': 100 }, [
      'rank_all',
    ]);
    expect(calleesOf('rank_all', 'seen')).toEqual(['json']);
    expect(calleesOf('rank_all', 'expected')).toEqual([]);
  });

  test('a callee that moved to another file is the same callee, one that is new is itself', () => {
    const { calleesOf, idsOfCallees } = collect(
      { 'pack@old.py;rank;main': 100, 'other;main': 100 },
      { 'pack@new.py;rank;main': 100, 'audit;rank;main': 100, 'other;main': 100 },
      ['rank'],
    );
    expect(calleesOf('rank', 'expected')).toEqual(['pack']);
    expect(calleesOf('rank', 'seen')).toEqual(['audit', 'pack']);
    const [pack] = idsOfCallees('rank', 'expected');
    expect(idsOfCallees('rank', 'seen')).toContain(pack);
  });
});

test.each([
  { before: 0, after: 10, factor: 1, found: 'new', why: 'nothing before' },
  { before: 10, after: 0, factor: 1, found: 'gone', why: 'nothing after' },
  { before: 0, after: 0, factor: 1, found: 'on both', why: 'in neither' },
  { before: 20, after: 1000, factor: 1, found: 'new', why: 'a remainder of 2 %' },
  { before: 21, after: 1000, factor: 1, found: 'on both', why: 'more than 2 %' },
  { before: 1000, after: 20, factor: 1, found: 'gone', why: 'a remainder of 2 %' },
  { before: 1000, after: 21, factor: 1, found: 'on both', why: 'more than 2 %' },
  { before: 100, after: 1000, factor: 0.1, found: 'new', why: 'of which 10 are expected' },
  { before: 100, after: 20, factor: 10, found: 'gone', why: 'of which 1000 are expected' },
])('$before samples and $after are $found: $why', ({ before, after, factor, found }) => {
  const totals = { baseline: Float64Array.of(before), candidate: Float64Array.of(after) };
  const { isNew, isGone } = findOneSided(totals, factor);
  expect([isNew[0], isGone[0]]).toEqual([Number(found === 'new'), Number(found === 'gone')]);
});
