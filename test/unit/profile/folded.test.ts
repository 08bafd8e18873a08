import { describe, expect, test } from 'vitest';
import { parseFolded } from '../../../src/profile/folded.ts';
import { stackCount } from '../../../src/profile/profile.ts';
import { stacksOf } from '../../support/profile-view.ts';

const parse = (text: string) => parseFolded(Buffer.from(text));

test('root first in the file, leaf first in the profile', () => {
  const profile = parse('main;parse;read 12\nmain 3\n');
  expect(profile.sampleTypes).toEqual([{ type: 'samples', unit: 'count' }]);
  expect(profile.frames.map(({ name }) => name)).toEqual(['main', 'parse', 'read']);
  expect(stacksOf(profile)).toEqual([
    { names: ['read', 'parse', 'main'], values: [12n] },
    { names: ['main'], values: [3n] },
  ]);
});

test('names may hold spaces, digits and any script', () => {
  const profile = parse('ai.py:81 - serve;std::vector<int, alloc 3>;größe 7');
  expect(stacksOf(profile)).toEqual([
    { names: ['größe', 'std::vector<int, alloc 3>', 'ai.py:81 - serve'], values: [7n] },
  ]);
});

test('blank lines, CRLF, a byte order mark, tabs and recursion are tolerated', () => {
  const profile = parse('\uFEFFa;a;b 1\r\n\r\n   \n\ta\t2\r\n');
  expect(stacksOf(profile)).toEqual([
    { names: ['b', 'a', 'a'], values: [1n] },
    { names: ['\ta'], values: [2n] },
  ]);
});

test('a frame without a name and bad UTF-8 stay visible', () => {
  const bytes = Buffer.concat([Buffer.from('a;;'), Buffer.from([0xff]), Buffer.from(' 1')]);
  expect(stacksOf(parseFolded(bytes))[0]!.names).toEqual(['\ufffd', '[unknown]', 'a']);
});

test('nothing is a profile without stacks', () => {
  expect(stackCount(parse(''))).toBe(0);
  expect(stackCount(parse('\n\n'))).toBe(0);
});

describe('a line that is not folded is an error with its number', () => {
  test.each([
    ['no count', 'a;b'],
    ['a negative count', 'a;b -1'],
    ['a fraction', 'a;b 1.5'],
    ['an exponent', 'a;b 1e3'],
    ['a count alone', '12'],
    ['a count without a stack', ' 12'],
    ['digits of another script', 'a;b ١٢'],
  ])('%s', (_, line) => {
    expect(() => parse(`ok 1\r\n\n${line}\nok 2\n`)).toThrow(
      expect.objectContaining({
        name: 'ProfileFormatError',
        offset: 3,
        message: expect.stringContaining('line 3'),
      }),
    );
  });

  test('a count that a double cannot hold', () => {
    expect(() => parse('a 9007199254740993')).toThrow(/line 1 is larger than 2\^53/);
  });

  test('too many bytes', () => {
    expect(() => parseFolded(Buffer.from('a;b 12'), { maxBytes: 5 })).toThrow(/the limit is 5/);
  });
});
