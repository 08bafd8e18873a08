import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { fc } from '../../support/fast-check.ts';

describe('matchesGlob', () => {
  test.each([
    ['ai-clip', 'ai-clip'],
    ['ai-*', 'ai-clip'],
    ['*', ''],
    ['*clip', 'ai-clip'],
    ['a*c*p', 'ai-clip'],
    ['ai-?lip', 'ai-clip'],
    ['**', 'anything'],
    ['*ab', 'aab'],
    ['(*T).Serve', '(*T).Serve'],
    ['a[0].{b}+', 'a[0].{b}+'],
  ])('%s matches %s', (pattern, name) => expect(matchesGlob(pattern, name)).toBe(true));

  test.each([
    ['ai-clip', 'AI-CLIP'],
    ['ai-clip', 'ai-clips'],
    ['ai-*', 'x-ai-clip'],
    ['ai-?', 'ai-'],
    ['', 'a'],
    ['a.c', 'abc'],
    ['[ab]', 'a'],
    ['a*b', 'a'],
  ])('%s does not match %s', (pattern, name) => expect(matchesGlob(pattern, name)).toBe(false));

  test('agrees with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        const source = pattern.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('*', '.*');
        expect(matchesGlob(pattern, name)).toBe(new RegExp(`^${source}$`, 's').test(name));
      }),
    );
  });

  test('a pattern that ruins a regular expression is answered at once', () => {
    expect(matchesGlob(`${'*a'.repeat(50)}b`, 'a'.repeat(10_000))).toBe(false);
  });
});
