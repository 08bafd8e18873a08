import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { findDoubts } from '../../../src/judge/confirm-rules.ts';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import type { AppliedRule } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { caseOf, measure, SHOP, type Stacks } from '../../support/comparison-data.ts';
import {
  cases,
  failT,
  isConfirmed,
  look,
  rank,
  SAME,
  service,
  unchanged,
  WARN_T,
} from '../../support/second-look.ts';

describe('what is asked of a second window', () => {
  const doubted = (result: ComparisonResult, changes: Partial<JudgeCase> = {}) =>
    findDoubts(judgeBuild([caseOf('shop', result, changes), ...unchanged(6)], DEFAULT_POLICY)).flatMap(
      ({ functions }) => functions.map(({ key }) => key.name),
    );

  test('noise of 8 % a window is not too much yet, neither of the service nor of the function', () => {
    // Two windows of 8 % each.
    const noise = 0.08 * Math.SQRT2;
    expect(doubted(rank(1.4, noise * 0.9999, { drift: 0.08 }))).toEqual(['rank']);
    expect(doubted(rank(1.4, noise * 1.0001, { drift: 0.08 }))).toEqual([]);
    expect(doubted(rank(1.4, 0.08, { drift: 0.0801 }))).toEqual([]);
    const exactly = rank(1.4, 0.08);
    const functions = exactly.functions.map((fn) =>
      fn.estimate === undefined ? fn : { ...fn, estimate: { ...fn.estimate, variance: 2 * 0.08 ** 2 } },
    );
    expect(doubted({ ...exactly, functions })).toEqual(['rank']);
  });

  test('rules of other functions change nothing', () => {
    const rules = { whole: null, of: () => null };
    expect(doubted(rank(1.3, 0.08), { rules })).toEqual(['rank']);
  });

  test('nothing of a service that was not compared', () => {
    const absent: JudgeCase = {
      service: 'gone',
      profileType: 'cpu',
      reasons: [{ code: 'FG104', message: 'no profiles', remedy: '' }],
      required: true,
    };
    expect(findDoubts(judgeBuild([absent, ...unchanged(3)], DEFAULT_POLICY))).toEqual([]);
  });

  test('nothing that moved and grew: it was judged with the function it came from', () => {
    const before: Stacks = { ...SHOP, 'normalize;main': 2001 };
    const moved = measure(before, { ...SHOP, 'l2_normalize;main': 2601 });
    const steady = moved.functions.map((fn) =>
      fn.estimate === undefined ? fn : { ...fn, estimate: { ...fn.estimate, variance: 0.008 } },
    );
    const result = { ...moved, functions: steady, drift: 0.03, history: 3 };
    const build = judgeBuild([caseOf('shop', result), ...unchanged(6)], DEFAULT_POLICY);
    const found = build.comparisons[0]!.functions.find(({ key }) => key.name === 'l2_normalize')?.judged;
    expect(found).toMatchObject({ verdict: 'warn', class: 'grew', union: { seen: 2601 } });
    expect(findDoubts(build)).toEqual([]);
  });
});

describe('a warning fails', () => {
  const sdAt = (growth: number, t: number) => Math.log(growth) / t;

  test.each<[string, number, number]>([
    ['shared among twenty tests of 84', 6, 20],
    ['shared among a seventh of 252 tests', 20, 36],
  ])('by the error probability %s, if it did so in one of both windows', (_, others, shared) => {
    const at = (t: number, second: number) =>
      isConfirmed({
        ...cases(rank(1.3, sdAt(1.3, t)), rank(1.3, sdAt(1.3, second))),
        others: unchanged(others),
      });
    const [over, under] = [failT(shared) * 1.001, failT(shared) * 0.999];
    expect([at(over, 3), at(3, over), at(under, under)]).toEqual([true, true, false]);
  });

  test('shared among all that warned where these are more', () => {
    const all = Object.fromEntries(
      SAME.functions.map(({ key }) => [key.name, { growth: 1.3, sd: sdAt(1.3, 3) }]),
    );
    // Three services of twelve warnings each.
    const [many, more] = [caseOf('many', service(all)), caseOf('more', service(all))];
    const at = (t: number) => {
      const first = service({ ...all, rank: { growth: 1.3, sd: sdAt(1.3, t) } });
      const others = [many, more, ...unchanged(4)];
      return isConfirmed({ ...cases(first, first), others, otherSeconds: [many, more] });
    };
    expect([at(failT(36) * 1.001), at(failT(36) * 0.999)]).toEqual([true, false]);
  });

  test.each<[string, number, number, Partial<Policy>, boolean]>([
    ['as much as fails on average', 1.06, 1.2, {}, true],
    ['less on average, though one of them fails', 1.06, 1.13, {}, false],
    ['exactly as much as fails', 1.25, 1.25, { failOnGrowth: 0.25 }, true],
    ['as much only as an arithmetic mean', 1.06, 3.2, { failOnGrowth: 1 }, false],
    ['less than warns in one window', 1.04, 1.3, {}, false],
  ])('if it grew by %s', (_, growth, again, policy, expected) => {
    const first = rank(growth, sdAt(growth, 3));
    const others = unchanged(6);
    const looks = { ...cases(first, rank(again, 0.02)), others, policy };
    const { confirmed } = look(looks);
    // Sure in the second window; in the first, a warning at most.
    expect(confirmed).toEqual(expected ? ['rank'] : []);
  });

  test('not if the second window is too noisy to warn, however much it shows', () => {
    const sure = rank(1.3, sdAt(1.3, failT(20) * 1.001));
    expect(isConfirmed(cases(sure, rank(1.5, sdAt(1.5, WARN_T * 0.999))))).toBe(false);
    expect(isConfirmed(cases(sure, rank(1.5, sdAt(1.5, WARN_T * 1.001))))).toBe(true);
  });

  test('by the limits of its own rule, where one is for it', () => {
    const looks = cases(rank(1.3, sdAt(1.3, 3)), rank(1.3, 0.02));
    const lenient = { rule: { severity: 'fail' }, policy: { ...DEFAULT_POLICY, failOnGrowth: 0.4 } };
    const under = (name: string) => {
      const of = (key: { name: string }) => (key.name === name ? (lenient as AppliedRule) : null);
      const rules = { whole: null, of };
      return isConfirmed({ ...looks, first: { ...looks.first, rules } });
    };
    expect([under('rank'), under('price')]).toEqual([false, true]);
  });

  test.each([
    ['warned', 3],
    ['failed', failT(20) * 1.001],
    ['failed by far', 8],
  ])('with the range of one test in the second window, which %s', (_, t) => {
    const sd = sdAt(1.4, t);
    const { bounds } = look(cases(rank(1.3, sdAt(1.3, failT(20) * 1.001)), rank(1.4, sd)));
    expect(bounds).toEqual([
      {
        growth: expect.closeTo(1.4, 9),
        low: expect.closeTo(1.4 * Math.exp(-WARN_T * sd), 9),
        high: expect.closeTo(1.4 * Math.exp(WARN_T * sd), 9),
      },
    ]);
  });
});

describe('a second window that does not show it', () => {
  const first = caseOf('shop', rank(1.3, 0.08));

  test('was not read: the warning stays, and is told', () => {
    const { confirmed, notes } = look({ first, second: undefined });
    expect(confirmed).toEqual([]);
    expect(notes.map(({ code, message }) => [code, message.includes('was not read')])).toEqual([
      ['FG222', true],
    ]);
  });

  test('lacks the function: it could not be tested there', () => {
    const stacks = Object.fromEntries(Object.entries(SHOP).filter(([stack]) => !stack.startsWith('rank')));
    const { confirmed, notes } = look({ first, second: caseOf('shop', measure(stacks, stacks)) });
    expect(confirmed).toEqual([]);
    expect(notes[0]?.message).toContain('rank (could not be tested there)');
  });

  test('is not waited for where noise forbids to ask: that alone is told', () => {
    const noisy = caseOf('shop', rank(1.3, 0.08, { drift: 0.09 }));
    const { notes, judged } = look({ first: noisy, second: undefined });
    expect(notes.map(({ code }) => code)).toEqual(['FG221']);
    expect(judged.confirmed).toBeUndefined();
  });
});
