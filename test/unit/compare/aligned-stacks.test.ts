import { describe, expect, test } from 'vitest';
import { alignStacks } from '../../../src/compare/aligned-stacks.ts';
import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonData } from '../../../src/compare/comparison.ts';
import { leafFunctions, sumBlocks, totalCosts } from '../../../src/compare/costs.ts';
import { comparisonData, growthOf, SELECTION, SHOP, type Stacks } from '../../support/comparison-data.ts';

/** All stacks through `search` go through `find` instead, which does the same. */
function renamed(stacks: Stacks): Stacks {
  const rename = (text: string) => text.replaceAll('search', 'find');
  return Object.fromEntries(Object.entries(stacks).map(([text, samples]) => [rename(text), samples]));
}

function aligned(baseline: Stacks, candidate: Stacks) {
  const data = comparisonData(baseline, candidate, { weight: 1, blocks: 1 });
  const samples = { baseline: data.baseline.blocks[0]!, candidate: data.candidate.blocks[0]! };
  return { data, ...alignStacks(data.table, samples, totalCosts(data.table, samples)) };
}

/** The data with one stack for each path: the frames of the first that has it. */
function merged(data: ComparisonData): ComparisonData {
  const stacks = data.table.stackOffsets.length - 1;
  const samples = {
    baseline: sumBlocks(data.baseline.blocks, stacks),
    candidate: sumBlocks(data.candidate.blocks, stacks),
  };
  const { pathOfStack, paths } = alignStacks(data.table, samples, totalCosts(data.table, samples));
  const sumUp = (block: Float64Array) => {
    const sums = new Float64Array(paths.stackOffsets.length - 1);
    for (const [stack, value] of block.entries()) sums[pathOfStack[stack]!]! += value;
    return sums;
  };
  return {
    ...data,
    table: paths,
    baseline: { ...data.baseline, blocks: data.baseline.blocks.map(sumUp) },
    candidate: { ...data.candidate, blocks: data.candidate.blocks.map(sumUp) },
  };
}

describe('alignStacks', () => {
  test('the same stacks are their own paths', () => {
    const { data, pathOfStack, paths } = aligned(SHOP, SHOP);
    expect([...pathOfStack]).toEqual([...pathOfStack.keys()]);
    expect(paths).toBe(data.table);
  });

  test('a renamed caller is left out, a renamed leaf stays', () => {
    const { pathOfStack, paths } = aligned(
      { 'parse;handle;main': 100, 'old;main': 100, main: 5 },
      { 'parse;handle_v2;main': 100, 'new;main': 100, main: 5 },
    );
    // parse under handle, old, main, parse under handle_v2, new.
    expect([...pathOfStack]).toEqual([0, 1, 2, 0, 3]);
    expect(paths.stackOffsets).toHaveLength(4 + 1);
  });

  test('callers that both sides have keep paths apart, with or without a renamed one between', () => {
    const { pathOfStack } = aligned(
      { 'parse;old;read;main': 100, 'parse;old;write;main': 100 },
      { 'parse;new;read;main': 100, 'parse;new;write;main': 100 },
    );
    expect([...pathOfStack]).toEqual([0, 1, 0, 1]);
  });

  const oneSided = (baseline: Stacks, candidate: Stacks) => {
    const { data, isOneSided } = aligned(baseline, candidate);
    return data.table.functions.filter((_, id) => isOneSided[id] === 1).map(({ name }) => name);
  };

  test('a side has a function when it holds more than a remainder of it at its own load', () => {
    const many = { 'work;main': 100_000 };
    const few = { 'work;main': 1000 };
    // A hundred times the load: of 100 samples 10,000 are expected, of which 2 % are 200.
    expect(oneSided({ ...few, 'job;main': 100 }, { ...many, 'job;main': 150 })).toEqual(['job']);
    expect(oneSided({ ...few, 'job;main': 100 }, { ...many, 'job;main': 250 })).toEqual([]);
    // A hundredth of it: 200 samples are worth 2, which is a remainder of 150, but not of 50.
    expect(oneSided({ ...many, 'job;main': 200 }, { ...few, 'job;main': 150 })).toEqual(['job']);
    expect(oneSided({ ...many, 'job;main': 200 }, { ...few, 'job;main': 50 })).toEqual([]);
  });

  test('where one side holds nothing, all of the other is on one side only', () => {
    expect(oneSided({}, { 'work;main': 100 })).toEqual(['work', 'main']);
    expect(oneSided({ 'work;main': 100 }, {})).toEqual(['work', 'main']);
    expect(oneSided({}, {})).toEqual([]);
  });

  test('a decorator in front of everything changes nothing', () => {
    const decorated = Object.fromEntries(
      Object.entries(SHOP).map(([text, samples]) => [text.replace(/(^|;)main$/, '$1trace;main'), samples]),
    );
    const { pathOfStack } = aligned(SHOP, decorated);
    const half = Object.keys(SHOP).length;
    const leaves = Object.keys(SHOP).map((text) => text !== 'main');
    for (const [stack, isBelow] of leaves.entries()) {
      if (isBelow) expect(pathOfStack[half + stack]).toBe(pathOfStack[stack]);
    }
  });

  test('stacks of one path have one leaf', () => {
    const { data, pathOfStack } = aligned(SHOP, renamed(SHOP));
    const leafOfPath = new Map<number, number>();
    for (const [stack, leaf] of leafFunctions(data.table).entries()) {
      expect(leafOfPath.get(pathOfStack[stack]!) ?? leaf).toBe(leaf);
      leafOfPath.set(pathOfStack[stack]!, leaf);
    }
  });

  test('with aligned stacks a renamed caller makes nothing grow', () => {
    const result = compareSides(merged(comparisonData(SHOP, renamed(SHOP))), SELECTION);
    for (const name of ['rank', 'tokenize', 'idx', 'db', 'json'])
      expect(growthOf(result, name)).toBeCloseTo(1, 1);
  });
});
