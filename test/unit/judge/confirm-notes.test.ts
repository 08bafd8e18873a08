import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import {
  emptyWindow,
  type LeftDoubt,
  leftNote,
  noisyNote,
  otherVersion,
  refusedNote,
  unseenNote,
} from '../../../src/judge/confirm-notes.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import { functionOf, measure, SHOP } from '../../support/comparison-data.ts';

const RESULT = measure(SHOP, SHOP);
const price = functionOf(RESULT, 'price');
const named = (...names: readonly string[]): JudgedFunction[] =>
  names.map((name) => ({ ...price, key: { name, file: '' } }));

describe('otherVersion', () => {
  const series = (...versions: readonly string[]) => versions.map((version) => ({ version }));

  test.each<[string, readonly string[], readonly string[], string | null]>([
    ['the same version', ['v2'], ['v2', 'v2'], null],
    ['one of several', ['v2', 'v3'], ['v3'], null],
    ['another version', ['v2'], ['v1'], 'v1'],
    ['another one beside the same', ['v2'], ['v2', 'v1'], 'v1'],
    ['no labels in the second window', ['v2'], ['', ''], null],
    ['labels on a part of it', ['v2'], ['', 'v1'], 'v1'],
    ['no labels in the candidate window', [''], ['v1'], null],
    ['labels on a part of the candidate window: its others may be any version', ['v2', ''], ['v1'], null],
    ['no uploads', ['v2'], [], null],
  ])('%s', (_, candidate, again, other) => {
    const reason = otherVersion(series(...candidate), series(...again));
    if (other === null) return expect(reason).toBeNull();
    expect(reason).toMatchObject({
      code: 'FG222',
      message: expect.stringContaining(`version ${other}, `),
      remedy: expect.stringMatching(/\w/u),
    });
  });
});

describe('a window that confirms nothing', () => {
  test('says why, and what to do, in the words of the first reason', () => {
    const reasons = ['one', 'two'].map((word) => ({
      code: 'FG101',
      message: `${word} failed`,
      remedy: `mend ${word}`,
    }));
    expect(unseenNote(reasons)).toEqual({
      code: 'FG222',
      message: 'a second window confirmed nothing: one failed',
      remedy: 'mend one',
    });
  });

  test('without a reason it was not read', () => {
    expect(unseenNote([])).toEqual({
      code: 'FG222',
      message: 'a second window confirmed nothing: it was not read',
      remedy: '',
    });
  });

  test('one without profiles is a reason with a remedy', () => {
    const { code, message, remedy } = emptyWindow();
    expect(code).toBe('FG222');
    expect(message).toContain('no profiles');
    expect(remedy).toContain('confirm window');
  });
});

describe('what was not confirmed', () => {
  const there = { growth: 1.234, low: 0.9, high: 1.7 };
  const left = (again: LeftDoubt['again'], ...names: readonly string[]) =>
    named(...names).map((fn) => ({ fn, again }));

  test.each<[string, readonly LeftDoubt[], number, string]>([
    ['the only one', left(there, 'a'), 1, 'the warning: a ('],
    ['one of two', left(there, 'a'), 2, '1 of 2 warnings: a ('],
    ['two of two', left(there, 'a', 'b'), 2, '2 of 2 warnings: a ('],
  ])('%s', (_, doubts, tested, words) => {
    expect(leftNote(doubts, tested).message).toContain(`did not confirm ${words}`);
  });

  test('each with its growth there, or that it has none', () => {
    const { message, remedy } = leftNote([...left(there, 'a'), ...left(null, 'b')], 2);
    expect(message).toContain('a (there 1.23 times, 0.90 to 1.70 with 99 % confidence), b (');
    expect(message).toMatch(/b \(could not be tested there\)$/u);
    expect(remedy).not.toBe('');
  });
});

describe('warnings that are not tested again', () => {
  test.each<[readonly string[], string]>([
    [['a'], ' a has more noise than 8.0 % '],
    [['a', 'b'], ' a, b have more noise '],
    [['a', 'b', 'c'], ' a, b, c have more noise '],
    [['a', 'b', 'c', 'd'], ' a, b, c, and 1 more have more noise '],
    [['a', 'b', 'c', 'd', 'e'], ' a, b, c, and 2 more have more noise '],
  ])('for noise of their own, three by name: %j', (names, words) => {
    expect(noisyNote(named(...names), 0.08).message).toContain(words);
  });

  test('what helps against noise is no help where history does not tell it', () => {
    const remedyOf = (changes: Partial<ComparisonResult>) =>
      refusedNote({ ...RESULT, ...changes }, 0.08).remedy;
    const noisy = remedyOf({ drift: 0.09, history: 3 });
    expect(noisy).toBe(noisyNote(named('a'), 0.08).remedy);
    expect(noisy).toContain('longer windows');
    for (const history of [0, 1, 3]) expect(remedyOf({ drift: null, history })).toContain('history windows');
  });
});
