import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/report/escape.ts';
import { cutToWidth, splitToWidth, textWidth } from '../../../src/report/text-width.ts';
import { fc } from '../../support/fast-check.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('columns', () => {
  test.each([
    ['', 0],
    ['iou', 3],
    ['24.1 s → 53.7 s', 15],
    ['é', 1],
    ['e\u0301', 1],
    ['שלום', 4],
    ['مرحبا', 5],
    ['函数', 4],
    ['カナ', 4],
    ['ｶﾅ', 2],
    ['Ａ', 2],
    ['각', 2],
    ['\u1100\u1161\u11a8', 2],
    ['🔥x', 3],
    ['👍🏽', 2],
    ['🇩🇪', 2],
    ['\u{20000}', 2],
    ['…', 1],
    ['ก\u0e34', 1],
  ])('%j takes %i', (text, width) => expect(textWidth(text)).toBe(width));
});

describe('cutting', () => {
  test.each([
    ['non_max_suppression', 19, 'non_max_suppression'],
    ['non_max_suppression', 10, 'non_m…sion'],
    ['函数函数函数', 6, '函…数'],
    ['函数函数函数', 7, '函…数'],
    ['ab🔥🔥cd', 5, 'ab…cd'],
    ['abc', 1, '…'],
    ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301…e\u0301'],
  ])('%j to %i is %j', (text, columns, cut) => expect(cutToWidth(text, columns)).toBe(cut));

  test('is never wider than asked for, and leaves what fits', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 130 }), (text, columns) => {
        const shown = visible(text);
        const cut = cutToWidth(shown, columns);
        expect(textWidth(cut)).toBeLessThanOrEqual(columns);
        if (textWidth(shown) <= columns) expect(cut).toBe(shown);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  test('a letter is torn from its marks only where they take too many columns', () => {
    const vowels = 'का'.repeat(3);
    expect(splitToWidth(vowels, 3)).toEqual(['का', 'का', 'का']);
    const many = `क${'ा'.repeat(5)}`;
    expect(splitToWidth(many, 4)).toEqual(['काा' + 'ा', 'ाा']);
    expect(splitToWidth('\u{1d158}\u{1d165}\u{1d16e}', 2, 0)).toEqual([
      '',
      '\u{1d158}\u{1d165}',
      '\u{1d16e}',
    ]);
  });

  test('pieces are never wider than asked for, and together the text', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (text, columns, first) => {
          const shown = visible(text);
          const pieces = splitToWidth(shown, columns, first);
          expect(pieces.join('')).toBe(shown);
          for (const [index, piece] of pieces.entries())
            expect(textWidth(piece)).toBeLessThanOrEqual(index === 0 ? first : columns);
        },
      ),
    );
  });
});
