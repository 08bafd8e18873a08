import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/compare/attribution.ts';
import type { Stacks } from '../../support/comparison-data.ts';
import { sampledStacks } from '../../support/sampled-stacks.ts';

/** The causes at the same load on both sides. */
function causesOf(baseline: Stacks, candidate: Stacks, failing: readonly string[]) {
  const { table, samples, id, name } = sampledStacks(baseline, candidate);
  const { causes } = attribute({ table, samples, factor: 1, minAdded: 0, failing: failing.map(id) });
  return causes.map((cause) => ({
    culprit: name(cause.function),
    failing: cause.failing.map(name),
    path: cause.path.map(name).join(';'),
    explains: cause.explains.map(name),
  }));
}

/** The call path that is shown for `score`; stacks as written, leaf first. */
function pathOf(baseline: Stacks, candidate: Stacks): string | undefined {
  return causesOf(baseline, candidate, ['score'])[0]?.path;
}

/** Every order of a few things. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) =>
    orders(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

describe('the call path of a cause', () => {
  test.each([
    {
      paths: ['score;zoo;main', 'score;rank;search;main'],
      shown: 'main;zoo;score',
      why: 'the shorter one',
    },
    { paths: ['score;zoo;main', 'score;ant;main'], shown: 'main;ant;score', why: 'the first by name' },
    { paths: ['score;ant;zoo', 'score;zoo;ant'], shown: 'ant;zoo;score', why: 'names from the root on' },
    {
      paths: ['score;zoo;main', 'score;zoo;ant;main', 'score;main'],
      shown: 'main;score',
      why: 'the shortest, whatever the names',
    },
  ])('of paths that added as much it is $why', ({ paths, shown }) => {
    for (const order of orders(paths)) {
      const before = Object.fromEntries(order.map((text) => [text, 500]));
      const after = Object.fromEntries(order.map((text) => [text, 1500]));
      expect(pathOf(before, after), order.join(' ')).toBe(shown);
    }
  });

  test('that added most is shown, not one with more samples beside it', () => {
    // `find` is `search` under another name. Below it `other` had, and has, most of the samples.
    const before = { 'score;other;rank;search;main': 5000, 'score;rank;search;main': 1000 };
    const after = { 'score;other;rank;find;main': 5000, 'score;rank;find;main': 3000 };
    expect(pathOf(before, after)).toBe('main;find;rank;score');
  });

  test('is spelled as most samples of the candidate have it, with a new caller or without', () => {
    const before = { 'score;main': 1000, score: 1000 };
    expect(pathOf(before, { 'score;main': 1000, score: 3000, 'score;trace': 500 })).toBe('score');
    expect(pathOf(before, { 'score;main': 1000, score: 500, 'score;trace': 3000 })).toBe('trace;score');
  });
});

describe('the spelling of a call path', () => {
  test('ends at the culprit, whatever it calls', () => {
    const before = { 'fmt;score;search;main': 4000, 'score;search;main': 1000 };
    const after = { 'fmt;score;find;main': 4000, 'score;find;main': 3000 };
    expect(pathOf(before, after)).toBe('main;find;score');
  });

  test('of two new callers with as many samples is the first by name, in any order of the stacks', () => {
    for (const order of orders(['score;zoo;main', 'score;ant;main'])) {
      const after = Object.fromEntries(order.map((text) => [text, 1500]));
      expect(pathOf({ 'score;main': 1000 }, after), order.join(' ')).toBe('main;ant;score');
    }
  });
});

describe('the functions of a cause', () => {
  test('that fail: the culprit first, then by name, however they were given', () => {
    const before = { 'score;rank;idx;main': 1000, main: 50_000 };
    const after = { 'score;rank;idx;main': 3000, main: 50_000 };
    for (const failing of orders(['score', 'rank', 'idx'])) {
      expect(causesOf(before, after, failing), failing.join(' ')).toMatchObject([
        { culprit: 'score', failing: ['score', 'idx', 'rank'] },
      ]);
    }
  });

  test('that it explains: those of the path from the culprit up to the root, then the others', () => {
    const before = { 'score;rank;search;main': 1000, 'score;audit;main': 1000 };
    const after = { 'score;rank;search;main': 3000, 'score;audit;main': 2500 };
    expect(causesOf(before, after, ['score'])).toMatchObject([
      { path: 'main;search;rank;score', explains: ['rank', 'search', 'main', 'audit'] },
    ]);
  });
});
