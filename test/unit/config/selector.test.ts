import { describe, expect, test } from 'vitest';
import {
  escapeRegex,
  formatSelector,
  type Matcher,
  matchAny,
  parseSelector,
  SelectorError,
} from '../../../src/config/selector.ts';
import { fc } from '../../support/fast-check.ts';

describe('parseSelector', () => {
  test.each(['', '  ', '{}', ' { } '])('%j has no conditions', (text) => {
    expect(parseSelector(text)).toEqual([]);
  });

  test('all operators, spaces and a last comma', () => {
    expect(parseSelector(' { a="1" ,b != "2",c=~"x|y",_d9!~"" , } ')).toEqual([
      { label: 'a', operator: '=', value: '1' },
      { label: 'b', operator: '!=', value: '2' },
      { label: 'c', operator: '=~', value: 'x|y' },
      { label: '_d9', operator: '!~', value: '' },
    ]);
  });

  test('escapes', () => {
    expect(parseSelector(String.raw`{a="q\" b\\ n\n t\t r\r"}`)[0]!.value).toBe('q" b\\ n\n t\t r\r');
  });

  test.each([
    ['version="1"', 1, 'a selector starts with {'],
    ['{version', 9, 'expected =, !=, =~ or !~ after the name of a label'],
    ['{version=', 10, 'a value stands in double quotes'],
    ["{version='1'}", 10, 'a value stands in double quotes'],
    ['{version="1', 10, 'this quote is not closed'],
    ['{version="1\n"}', 10, 'this quote is not closed'],
    ['{version="1"', 13, 'expected , or } after a condition'],
    ['{a="1" b="2"}', 8, 'expected , or } after a condition'],
    ['{9a="1"}', 2, 'expected a label name'],
    ['{,}', 2, 'expected a label name'],
    ['{a="1"} x', 9, 'nothing may follow the closing }'],
    [String.raw`{a="v1\.2"}`, 7, 'a backslash is written'],
    ['{a="1\\', 6, 'a backslash is written'],
    ['{a=="1"}', 4, 'a value stands in double quotes'],
  ])('%j fails at column %i', (text, column, reason) => {
    const parse = () => parseSelector(text);
    expect(parse).toThrow(SelectorError);
    expect(parse).toThrow(`column ${column}: ${reason}`);
  });

  test('a long selector is cut in the message', () => {
    expect(() => parseSelector('x'.repeat(10_000))).toThrow(/^label selector "x{200}…", column 1/);
  });
});

const matchers = fc.array(
  fc.record({
    label: fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,8}$/),
    operator: fc.constantFrom<Matcher['operator']>('=', '!=', '=~', '!~'),
    value: fc.string({ unit: 'binary' }),
  }),
);

describe('formatSelector', () => {
  test('joins conditions', () => {
    const conditions: Matcher[] = [matchAny('service_name', ['x']), ...parseSelector('{version="abc"}')];
    expect(formatSelector(conditions)).toBe('{service_name="x",version="abc"}');
  });

  test('what is written is read back, whatever the values hold', () => {
    fc.assert(
      fc.property(matchers, (list) => {
        expect(parseSelector(formatSelector(list))).toEqual(list);
      }),
    );
  });
});

describe('matchAny', () => {
  test('several values become an alternation of literal texts', () => {
    const { operator, value } = matchAny('service_name', ['a.b', 'c|d', 'e']);
    expect({ operator, value }).toEqual({ operator: '=~', value: String.raw`a\.b|c\|d|e` });
  });

  test('an escaped text matches itself and nothing else', () => {
    const two = fc.tuple(fc.string(), fc.string());
    fc.assert(
      fc.property(two, ([text, other]) => {
        const pattern = new RegExp(`^(?:${escapeRegex(text)})$`, 's');
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(other)).toBe(text === other);
      }),
    );
  });
});
