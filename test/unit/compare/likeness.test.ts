import { describe, expect, test } from 'vitest';
import { localName, nameLikeness, samePackage } from '../../../src/compare/likeness.ts';

const unknownFile = (name: string) => ({ name, file: '' });
const inFile = (name: string, file = 'shop.py') => ({ name, file });

describe('the name without its package', () => {
  test.each([
    ['Go: import path and package', unknownFile('github.com/shop/store.Total'), 'Total'],
    ['Go: the type stays', unknownFile('github.com/shop/store.(*Cart).Total'), '(*Cart).Total'],
    ['Go: a package without a path', unknownFile('main.run'), 'run'],
    ['C++ and Rust: all scopes', unknownFile('image::jpeg::decode'), 'decode'],
    ['no package', unknownFile('decode'), 'decode'],
    ['a known file: the class is no package', inFile('Cart.total'), 'Cart.total'],
    ['a known file: scopes still are', inFile('image::decode', 'decode.cc'), 'decode'],
  ])('%s', (_, key, local) => {
    expect(localName(key)).toBe(local);
  });

  test.each(['.hidden', 'main.', '::run', 'std::'])(
    'a name is never cut where a half is missing: %s',
    (name) => {
      expect(localName(unknownFile(name))).toBe(name);
    },
  );
});

describe('the same file or package', () => {
  test.each([
    ['one file', inFile('pack'), inFile('flush'), true],
    ['two files', inFile('pack'), inFile('flush', 'other.py'), false],
    ['one Go package', unknownFile('shop/store.Total'), unknownFile('shop/store.(*Cart).Add'), true],
    ['two Go packages', unknownFile('shop/store.Total'), unknownFile('shop/mail.Total'), false],
    ['one is unknown', unknownFile('shop/store.Total'), unknownFile('Total'), false],
    ['both are unknown', unknownFile('pack'), unknownFile('pack'), false],
  ])('%s', (_, a, b, isSame) => {
    expect(samePackage(a, b)).toBe(isSame);
  });
});

describe('how alike two names are', () => {
  const likeness = (a: string, b: string) => nameLikeness(inFile(a), inFile(b));

  test('the class and upper case do not count, the method does', () => {
    expect(likeness('Encoder.encodeAll', 'Packer.encodeall')).toBe(1);
    expect(likeness('ImageEncoder.encode', 'ImageEncoder.flush')).toBe(0);
  });

  // Twice the letters in common over all letters of both.
  test.each([
    ['a prefix', 'xrank', 'rank', (2 * 4) / (5 + 4)],
    ['a suffix', 'rank', 'ranks', (2 * 4) / (4 + 5)],
    [
      'blocks left and right of the longest',
      'loadabimagesxtop',
      'loadcimagesyztop',
      (2 * (4 + 6 + 3)) / (16 + 16),
    ],
    ['three letters are a block', 'cutimg', 'imgbox', (2 * 3) / (6 + 6)],
    ['two letters are chance', 'rotaim', 'imkebc', 0],
    ['nothing in common', 'pack', 'flush', 0],
    // `load` and `images` in both, but in another order: only the longer one is in common.
    ['swapped words', 'loadimages', 'imagesload', (2 * 6) / (10 + 10)],
    ['swapped words, the other way', 'imagesload', 'loadimages', (2 * 6) / (10 + 10)],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 12);
  });

  test('a common letter of names with fewer than four says nothing', () => {
    expect(likeness('set', 'sets')).toBe(0);
    expect(likeness('sets', 'setsx')).toBeGreaterThan(0);
    expect(likeness('set', 'set')).toBe(1);
  });

  test('longer names than a person gives are compared by their ends', () => {
    const end = 'resizeTheImage'.repeat(8);
    expect(likeness(`${'a'.repeat(500)}${end}`, `${'b'.repeat(700)}${end}`)).toBe(1);
    expect(likeness(`${end}${'a'.repeat(500)}`, `${end}${'b'.repeat(700)}`)).toBe(0);
  });
});
