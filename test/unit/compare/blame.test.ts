import { describe, expect, test } from 'vitest';
import { type BlameOptions, blameNodes, sumByFunction } from '../../../src/compare/blame.ts';
import { buildCallTree } from '../../../src/compare/call-tree.ts';
import { byFunctionKey } from '../../../src/compare/function-order.ts';
import type { Stacks } from '../../support/comparison-data.ts';
import { sampledStacks } from '../../support/sampled-stacks.ts';

/** Judges the call tree of the stacks, at the same load on both sides unless told. */
function blamed(
  baseline: Stacks,
  candidate: Stacks,
  failing: readonly string[] = [],
  options: Partial<BlameOptions> = {},
) {
  const { table, samples, id, name } = sampledStacks(baseline, candidate);
  const tree = buildCallTree(table, samples);
  const sums = sumByFunction(
    blameNodes(tree, { factor: 1, minAdded: 0, failing: failing.map(id), ...options }),
  );
  return {
    added: Object.fromEntries(Array.from(sums.added, ([culprit, samples]) => [name(culprit), samples])),
    causeOf: (wanted: string) => name(sums.causeOf(id(wanted), byFunctionKey(table.functions))),
    explainedBy: (culprit: string) =>
      Array.from(sums.explainedBy(id(culprit), byFunctionKey(table.functions)), name).sort(),
  };
}

describe('what is more than noise', () => {
  // The noise is the counting noise of both sides and 5 % of what was expected, and a culprit adds more than 3.3 times that:
  // of 100 and 140 samples sqrt(140 + 100 + 5²) = 16, of 100 and 200 sqrt(200 + 100 + 5²) = 18.
  test.each([
    { seen: 140, added: {}, why: '40 is less than 3.3 * 16' },
    { seen: 200, added: { work: 100 }, why: '100 is more than 3.3 * 18' },
  ])('100 samples that became $seen: $why', ({ seen, added }) => {
    expect(blamed({ 'work;main': 100, main: 10_000 }, { 'work;main': seen, main: 10_000 }).added).toEqual(
      added,
    );
  });

  test('a failing function needs no call path of which that is true', () => {
    const found = blamed({ 'work;main': 100, main: 10_000 }, { 'work;main': 140, main: 10_000 }, ['work']);
    expect(found.added).toEqual({ work: 40 });
  });
});

test('what adds no more than is worth a word is no culprit, however sure it is', () => {
  const more = (minAdded: number) =>
    blamed({ 'work;main': 100, main: 10_000 }, { 'work;main': 200, main: 10_000 }, [], { minAdded }).added;
  expect(more(100)).toEqual({});
  expect(more(99)).toEqual({ work: 100 });
});

describe('a caller and its callee', () => {
  const grown = (work: number, inner: number) =>
    blamed(
      { 'work;main': 1000, 'inner;work;main': 1000 },
      { 'work;main': 1000 + work, 'inner;work;main': 1000 + inner },
    );

  test('both are culprits where half of what the caller added is its own', () => {
    const found = grown(500, 500);
    expect(found.added).toEqual({ work: 500, inner: 500 });
    // Of two that added as much, the first by name explains what calls them.
    expect([found.explainedBy('inner'), found.explainedBy('work')]).toEqual([['main'], []]);
  });

  test('what added more explains what calls both', () => {
    const found = grown(600, 500);
    expect([found.explainedBy('inner'), found.explainedBy('work')]).toEqual([[], ['main']]);
  });

  test('the callee alone is where less is, and explains the caller', () => {
    const found = grown(499, 501);
    expect(found.added).toEqual({ inner: 501 });
    expect(found.explainedBy('inner')).toEqual(['main', 'work']);
  });
});

test('a failing function that costs less in all is not explained by a callee that costs more', () => {
  const before = { 'work;main': 2000, 'inner;work;main': 500 };
  const after = { 'work;main': 500, 'inner;work;main': 1500 };
  const found = blamed(before, after, ['work']);
  expect(found.added).toEqual({ inner: 1000 });
  expect(found.causeOf('work')).toBe('work');
});

describe('recursion', () => {
  test('what the outer call and the inner one added is added up', () => {
    const found = blamed(
      { 'walk;walk;main': 500, 'walk;main': 500 },
      { 'walk;walk;main': 1500, 'walk;main': 900 },
    );
    expect(found.added).toEqual({ walk: 1000 + 400 });
  });

  test('for an outer call only what the function itself added inside counts as its own', () => {
    const before = {
      'walk;walk;main': 100,
      'score;walk;walk;main': 100,
      'walk;main': 100,
      'idx;walk;main': 100,
    };
    const more = {
      'walk;walk;main': 1000,
      'score;walk;walk;main': 400,
      'walk;main': 100,
      'idx;walk;main': 1500,
    };
    const after = Object.fromEntries(Object.entries(more).map(([text, samples]) => [text, 100 + samples]));
    // The inner call: 1000 of its 1400 are its own. The outer one: of its 3000 these 1000 and 100 more, less than half.
    expect(blamed(before, after).added).toEqual({ idx: 1500, walk: 1000, score: 400 });
  });

  test('a function that calls itself is explained by its callee like any other', () => {
    const found = blamed(
      { 'score;walk;walk;main': 500, 'walk;main': 500 },
      { 'score;walk;walk;main': 1500, 'walk;main': 500 },
      ['walk'],
    );
    expect(found.causeOf('walk')).toBe('score');
  });
});

test('only a function that added more is the cause of another', () => {
  // Below `ping` lie 1400 of the 2400 samples that it added in both places, most of them of `pong`.
  const before = { 'ping;log;main': 500, 'pong;ping;main': 500, 'idx;ping;main': 500 };
  const after = (pong: number) => ({
    'ping;log;main': 500 + 1000,
    'pong;ping;main': 500 + pong,
    'idx;ping;main': 500 + 400,
  });
  expect(blamed(before, after(1000), ['ping']).causeOf('ping')).toBe('ping');
  expect(blamed(before, after(1001), ['ping']).causeOf('ping')).toBe('pong');
});
