import { describe, expect, test } from 'vitest';
import { alignRows, fitRows, type TextCell, wrapLine } from '../../../src/report/text-table.ts';

const left = (text: string, shorter: readonly string[] = []): TextCell => ({ text, align: 'left', shorter });
const right = (text: string): TextCell => ({ text, align: 'right' });

describe('aligned rows', () => {
  test('pad words on the right and numbers on the left, by the columns they take', () => {
    const rows = [
      [left('函数'), right('1')],
      [left('iou'), right('1,000')],
    ];
    expect(alignRows(rows, '> ')).toEqual(['> 函数      1', '> iou   1,000']);
  });

  test('are coloured after the padding', () => {
    const red: TextCell = { text: 'fail', align: 'right', paint: (text) => `<${text}>` };
    expect(alignRows([[red], [left('warning')]], '')).toEqual(['   <fail>', 'warning']);
  });

  test('have no spaces at the end', () => {
    expect(
      alignRows(
        [
          [left('a'), left('b')],
          [left('a'), left('longer')],
        ],
        '',
      )[0],
    ).toBe('a  b');
  });
});

describe('fitted rows', () => {
  const rows = [
    [left('non_max_suppression (app/ai.py)', ['non_max_suppression']), right('2.01×')],
    [left('iou (app/ai.py)', ['iou']), right('1.01×')],
  ];
  const space = (columns: number, least: number | null = 10) => ({
    columns,
    indent: '',
    least: [least, null],
  });

  test('stay whole where there is room', () => {
    expect(fitRows(rows, space(38))).toEqual(alignRows(rows, ''));
  });

  test('use the shorter form before anything is cut, and leave no gap behind it', () => {
    expect(fitRows(rows, space(37))).toEqual(['non_max_suppression  2.01×', 'iou (app/ai.py)      1.01×']);
  });

  test('are cut in the middle after that', () => {
    expect(fitRows(rows, space(17))).toEqual(['non_m…sion  2.01×', 'iou         1.01×']);
  });

  test('are null where even that is not enough, or a column keeps its width', () => {
    expect(fitRows(rows, space(16))).toBeNull();
    expect(fitRows(rows, space(37, null))).toBeNull();
  });

  test('shorten the widest column first', () => {
    const two = [[left('aaaaaaaaaaaaaaaaaaaa'), left('bbbbbbbbbb'), right('1')]];
    const lines = fitRows(two, { columns: 21, indent: '', least: [4, 4, null] });
    expect(lines).toEqual(['aaaa…aaa  bbbb…bbb  1']);
  });
});

describe('wrapped lines', () => {
  test('break at spaces and hang', () => {
    expect(wrapLine('one two three four', 9, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
  });

  test('measure columns, not characters', () => {
    expect(wrapLine('函数 函数 函数', 9, '', '')).toEqual(['函数 函数', '函数']);
  });

  test('tear a word apart that is longer than a line', () => {
    expect(wrapLine('abcdefghij kl', 6, '- ', '  ')).toEqual(['- abcd', '  efgh', '  ij', '  kl']);
    expect(wrapLine('a bcdefghijk', 6, '', '')).toEqual(['a', 'bcdefg', 'hijk']);
  });

  test('an empty line is its indent', () => {
    expect(wrapLine('', 10, '  ', '')).toEqual(['  ']);
  });
});
