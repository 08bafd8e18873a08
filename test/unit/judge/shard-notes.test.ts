import { describe, expect, test } from 'vitest';
import { idleShard, type ShardFacts, shardNotes } from '../../../src/judge/shard-notes.ts';

const FACTS: ShardFacts = { index: 2, count: 4, services: 5, allServices: 20, withCpu: 5, allWithCpu: 20 };

test('a shard says which part of the build it is', () => {
  expect(shardNotes(FACTS)).toEqual([
    {
      code: 'FG261',
      message: expect.stringContaining('shard 2 of 4 compares 5 of 20 services'),
      remedy: expect.stringContaining('flamegate merge'),
    },
  ]);
});

describe('too few services with CPU time to tell a busy machine from a larger load', () => {
  test.each<[string, Partial<ShardFacts>, boolean]>([
    ['three are enough', { withCpu: 3 }, false],
    ['two are not', { withCpu: 2 }, true],
    [
      'the build has no more than two either, and no number of shards helps',
      { withCpu: 1, allWithCpu: 2 },
      false,
    ],
    ['the build has three', { withCpu: 1, allWithCpu: 3 }, true],
    ['a shard without services has another remedy', { services: 0, withCpu: 0 }, false],
    ['services without CPU time', { withCpu: 0 }, true],
  ])('%s', (_, changes, isTold) => {
    expect(shardNotes({ ...FACTS, ...changes }).map(({ code }) => code)).toEqual(
      isTold ? ['FG261', 'FG262'] : ['FG261'],
    );
  });

  test.each([
    [0, 'no service with CPU time'],
    [1, 'one service with CPU time'],
    [2, '2 services with CPU time'],
  ])('%i of them', (withCpu, words) => {
    expect(shardNotes({ ...FACTS, withCpu })[1]?.message).toContain(words);
  });

  test('the remedy leaves three services to each shard, and at least one shard', () => {
    const remedy = (allWithCpu: number) => shardNotes({ ...FACTS, withCpu: 1, allWithCpu })[1]?.remedy;
    expect([remedy(12), remedy(11), remedy(3)].map((text) => text?.match(/\d+/u)?.[0])).toEqual([
      '4',
      '3',
      '1',
    ]);
  });
});

test('a shard for which nothing is left says how few services there are', () => {
  expect(idleShard({ ...FACTS, index: 4, services: 0, allServices: 3 })).toEqual({
    code: 'FG263',
    message: expect.stringMatching(/shard 4 of 4: the build has 3 services$/u),
    remedy: expect.stringContaining('fewer shards'),
  });
});
