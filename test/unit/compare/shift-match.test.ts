import { describe, expect, test } from 'vitest';
import type { ShiftLink } from '../../../src/compare/shift-link.ts';
import { matchLinks } from '../../../src/compare/shift-match.ts';
import { partyOf } from '../../support/shift-party.ts';

const gained = (id: number, amount: number) => partyOf(id, 'gainer', { 90: { 91: amount } });
const lost = (id: number, amount: number) => partyOf(id, 'loser', { 90: { 91: amount } });

function linked(
  gainer: ShiftLink['gainer'],
  loser: ShiftLink['loser'],
  strength: ShiftLink['strength'],
  kind: ShiftLink['kind'] = 'moved',
): ShiftLink {
  return { gainer, loser, strength, kind, evidence: [] };
}

const byId = (a: number, b: number) => a - b;

/** Matches by ids; without noise unless it is given as the standard deviation of the logarithm of all members. */
function match(links: readonly ShiftLink[], noise = 0) {
  return matchLinks(links, () => noise ** 2, byId).map(({ kind, gainers, losers, balance }) => ({
    kind,
    from: losers.map(({ id }) => id),
    to: gainers.map(({ id }) => id),
    isBalanced: balance.isBalanced,
  }));
}

describe('equal amounts', () => {
  // All lost 100, so the noise of the union in samples is 2.6 * 100 * its standard deviation.
  test.each([
    ['a quarter of what moved always may differ', 0, 24, true],
    ['but no more without noise', 0, 26, false],
    ['noise of 31 samples explains less', 0.12, 30, true],
    ['but not more', 0.12, 35, false],
    ['however much noise there is, half of what moved is the most', 1, 49, true],
    ['and more is growth', 1, 51, false],
  ])('%s', (_, noise, net, isBalanced) => {
    expect(match([linked(gained(1, 100 + net), lost(2, 100), 3)], noise)).toMatchObject([{ isBalanced }]);
  });
});

describe('amounts that differ', () => {
  test.each([
    ['proof of identity: any growth', 3, 'renamed', 500, true],
    ['proof of identity: any saving', 3, 'renamed', 10, true],
    ['good evidence: twice', 2, 'moved', 200, true],
    ['good evidence: not beyond', 2, 'moved', 210, false],
    ['a vanished function may have a much cheaper successor', 2, 'renamed', 30, true],
    ['but not a much dearer one', 2, 'renamed', 210, false],
    ['but what is still there has none', 2, 'moved', 30, false],
    ['weak evidence: equal amounts', 1, 'moved', 110, true],
    ['weak evidence: nothing else', 1, 'moved', 140, false],
  ] as const)('%s', (_, strength, kind, amount, isMatch) => {
    expect(match([linked(gained(1, amount), lost(2, 100), strength, kind)])).toHaveLength(isMatch ? 1 : 0);
  });
});

describe('one of several', () => {
  test.each([
    ['larger', 120],
    ['smaller', 85],
  ])('of equally good evidence the closest amount is matched, not one that is %s', (_, farther) => {
    const gainer = gained(1, 100);
    expect(match([linked(gainer, lost(2, farther), 2), linked(gainer, lost(3, 101), 2)])).toMatchObject([
      { from: [3] },
    ]);
  });

  test('better evidence comes before closer amounts', () => {
    const gainer = gained(1, 100);
    const links = [linked(gainer, lost(2, 101), 2), linked(gainer, lost(3, 120), 3)];
    expect(match(links)).toMatchObject([{ from: [3], isBalanced: true }]);
  });

  test('also when no amounts are equal', () => {
    const gainer = gained(1, 200);
    const links = [linked(gainer, lost(2, 150), 2), linked(gainer, lost(3, 110), 3)];
    expect(match(links)).toEqual([{ kind: 'moved', from: [3], to: [1], isBalanced: false }]);
  });

  test('what moved most comes first', () => {
    const small = linked(gained(1, 100), lost(2, 100), 3);
    const large = linked(gained(3, 500), lost(4, 500), 2);
    expect(match([small, large]).map(({ from }) => from)).toEqual([[4], [2]]);
  });

  test('the order of the links decides nothing', () => {
    const gainers = [gained(1, 100), gained(2, 100)];
    const losers = [lost(3, 100), lost(4, 100)];
    const links = gainers.flatMap((gainer) => losers.map((loser) => linked(gainer, loser, 3, 'renamed')));
    const found = match(links);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [[3], [1]],
      [[4], [2]],
    ]);
    expect(match([...links].reverse())).toEqual(found);
  });
});

describe('sets', () => {
  const whole = lost(9, 100);
  const parts = (first: number, second: number, strength: 1 | 2 = 2) =>
    [gained(1, first), gained(2, second)].map((part) => linked(part, whole, strength));

  test.each([
    ['equal amounts', parts(50, 45), true],
    ['it grew on the way', parts(75, 75), false],
  ])('one function became two: %s', (_, links, isBalanced) => {
    expect(match(links)).toEqual([{ kind: 'moved', from: [9], to: [1, 2], isBalanced }]);
  });

  test('two functions became one, and it grew on the way', () => {
    const both = gained(1, 150);
    expect(match([linked(both, lost(8, 60), 2), linked(both, lost(9, 50), 2)])).toEqual([
      { kind: 'moved', from: [8, 9], to: [1], isBalanced: false },
    ]);
  });

  test.each([
    ['all together more than twice the amount', parts(250, 250)],
    ['a small part of a large loss, each and together', parts(30, 30)],
    ['weak evidence, although the sum is equal', parts(50, 45, 1)],
  ])('no set: %s', (_, links) => {
    expect(match(links)).toEqual([]);
  });

  test('what has found its other half is no part of a set', () => {
    const renamed = gained(3, 300);
    const links = [linked(renamed, whole, 2), ...parts(50, 45), linked(renamed, lost(8, 300), 3, 'renamed')];
    expect(match(links)).toEqual([
      { kind: 'renamed', from: [8], to: [3], isBalanced: true },
      { kind: 'moved', from: [9], to: [1, 2], isBalanced: true },
    ]);
  });

  test('a set has a kind when all of it has, but two are no rename', () => {
    const kindOf = (...kinds: readonly ShiftLink['kind'][]) =>
      match(kinds.map((kind, index) => linked(gained(index, 50), whole, 2, kind))).map(({ kind }) => kind);
    expect(kindOf('extracted', 'extracted')).toEqual(['extracted']);
    expect(kindOf('extracted', 'moved')).toEqual(['moved']);
    expect(kindOf('renamed', 'renamed')).toEqual(['moved']);
  });
});

test('a match says what speaks for it, and what all its members cost', () => {
  const whole = lost(9, 100);
  const part = (id: number, amount: number, evidence: readonly string[]): ShiftLink => ({
    ...linked(gained(id, amount), whole, 2),
    evidence,
  });
  const splitInto = (amount: number) => {
    const links = [part(1, amount, ['same callers']), part(2, amount, ['same callers', 'similar name'])];
    return matchLinks(links, () => 0, byId);
  };
  expect(splitInto(50)).toMatchObject([
    {
      evidence: ['same callers', 'similar name', 'equal amounts'],
      balance: { expected: 100, seen: 100, net: 0 },
    },
  ]);
  expect(splitInto(75)).toMatchObject([
    {
      evidence: ['same callers', 'similar name'],
      balance: { expected: 100, seen: 150, net: 50, moved: 100 },
    },
  ]);
});
