import { describe, expect, test } from 'vitest';
import { shiftLinker } from '../../../src/compare/shift-link.ts';
import { partyOf } from '../../support/shift-party.ts';

/** Functions by id: two of one name's family, one of none, and one in another file; callers and callees come after. */
const RANK = 0;
const RANK_ALL = 1;
const AUDIT = 2;
const FAR = 3;
const SEARCH = 10;
const LIST = 11;
const MAIN = 12;
const WORKER = 13;
const link = shiftLinker([
  { name: 'rank', file: 'shop.py' },
  { name: 'rank_all', file: 'shop.py' },
  { name: 'audit', file: 'shop.py' },
  { name: 'flush', file: 'other.py' },
]);

const AT_SEARCH = { [SEARCH]: { [MAIN]: 100 } };
const keeps = { isOneSided: false, changedSites: false } as const;
const addsCalls = { isOneSided: false, changedSites: true } as const;

describe('one calls the other', () => {
  const caller = partyOf(RANK, 'loser', AT_SEARCH, keeps);

  test('a new callee of the function that lost was extracted from it', () => {
    const callee = partyOf(FAR, 'gainer', { [RANK]: { [SEARCH]: 100 } });
    expect(link(callee, caller)).toMatchObject({
      kind: 'extracted',
      strength: 2,
      evidence: [expect.stringContaining('called at a new place')],
    });
  });

  test('amounts decide nothing: the caller may have lost more than the callee gained', () => {
    const callee = partyOf(FAR, 'gainer', { [RANK]: { [SEARCH]: 30 } });
    expect(link(callee, caller)?.kind).toBe('extracted');
  });

  test('a callee that vanished below the function that gained was inlined', () => {
    const callee = partyOf(FAR, 'loser', { [RANK]: { [SEARCH]: 100 } });
    expect(link(partyOf(RANK, 'gainer', AT_SEARCH, keeps), callee)).toMatchObject({
      kind: 'inlined',
      strength: 2,
      evidence: [expect.stringContaining('no longer called')],
    });
  });

  test.each([
    ['nearly all of the callee lies below the caller', 90, 'extracted'],
    ['half of it lies below others', 50, undefined],
  ])('%s', (_, below, kind) => {
    const callee = partyOf(FAR, 'gainer', { [RANK]: { [SEARCH]: below }, [LIST]: { [MAIN]: 100 - below } });
    expect(link(callee, caller)?.kind).toBe(kind);
  });

  test.each([
    ['the caller lost nearly all of it where the callee is called', 90, 'extracted'],
    ['the caller lost more of it elsewhere', 40, undefined],
  ])('%s', (_, atSearch, kind) => {
    const callee = partyOf(FAR, 'gainer', { [RANK]: { [SEARCH]: 100 } });
    const sites = { [SEARCH]: { [MAIN]: atSearch }, [LIST]: { [MAIN]: 100 - atSearch } };
    expect(link(callee, partyOf(RANK, 'loser', sites, keeps))?.kind).toBe(kind);
  });
});

describe('both have the same callers', () => {
  const vanished = partyOf(RANK, 'loser', AT_SEARCH);

  test.each([
    ['a similar name', RANK_ALL, 3, ['same callers', 'similar name', 'same file or package']],
    ['the same file', AUDIT, 2, ['same callers', 'same file or package']],
    ['nothing else', FAR, 1, ['same callers']],
  ])('one is new, one vanished, with %s: renamed', (_, id, strength, evidence) => {
    const found = link(partyOf(id, 'gainer', AT_SEARCH), vanished);
    expect(found).toMatchObject({ kind: 'renamed', strength, evidence });
  });

  test('amounts decide nothing: the gainer may cost less', () => {
    expect(link(partyOf(AUDIT, 'gainer', { [SEARCH]: { [MAIN]: 30 } }), vanished)?.kind).toBe('renamed');
  });

  // The part of all callees of both that both have.
  test.each([
    ['3 of 5', [20, 21, 22, 23], [20, 21, 22, 24], true],
    ['1 of 7', [20, 21, 22, 23], [20, 24, 25, 26], false],
    ['0 of 2', [20], [21], false],
    ['none has any', [], [], false],
  ])('callees are as good as a name when most are the same: %s', (_, callees, others, areSame) => {
    const found = link(
      partyOf(FAR, 'gainer', AT_SEARCH, { callees }),
      partyOf(RANK, 'loser', AT_SEARCH, { callees: others }),
    );
    expect(found?.strength).toBe(areSame ? 3 : 1);
    expect(found?.evidence.includes('same callees')).toBe(areSame);
  });

  test.each([
    ['the loser is still there', {}, addsCalls],
    ['the gainer was always there', addsCalls, {}],
    ['both were and are there', addsCalls, addsCalls],
  ])('%s: not a rename, cost moved between them', (_, gains, loses) => {
    const loser = partyOf(RANK, 'loser', AT_SEARCH, loses);
    const linkOf = (id: number) => link(partyOf(id, 'gainer', AT_SEARCH, gains), loser);
    expect(linkOf(RANK_ALL)).toMatchObject({ kind: 'moved', strength: 2 });
    expect(linkOf(AUDIT)).toMatchObject({ kind: 'moved', strength: 1 });
  });

  test.each([
    ['gainer', {}, keeps],
    ['loser', keeps, {}],
  ])(
    'only the call sites of the %s changed: a similar name is needed, and equal amounts',
    (_, gains, loses) => {
      const loser = partyOf(RANK, 'loser', AT_SEARCH, loses);
      const linkOf = (id: number) => link(partyOf(id, 'gainer', AT_SEARCH, gains), loser);
      expect(linkOf(RANK_ALL)).toMatchObject({ kind: 'moved', strength: 1 });
      expect(linkOf(AUDIT)).toBeUndefined();
    },
  );

  test('no call sites changed: never', () => {
    const loser = partyOf(RANK, 'loser', AT_SEARCH, keeps);
    expect(link(partyOf(RANK_ALL, 'gainer', AT_SEARCH, keeps), loser)).toBeUndefined();
  });
});

describe('callers differ, so not even the same name links them', () => {
  const gainer = partyOf(RANK_ALL, 'gainer', AT_SEARCH);

  test.each([
    ['most of it lies elsewhere', { [SEARCH]: { [MAIN]: 40 }, [LIST]: { [MAIN]: 60 } }],
    ['the same caller, called by others', { [SEARCH]: { [WORKER]: 100 } }],
    ['the callers are not known', {}],
  ])('%s', (_, sites) => {
    expect(link(gainer, partyOf(RANK, 'loser', sites))).toBeUndefined();
  });
});
