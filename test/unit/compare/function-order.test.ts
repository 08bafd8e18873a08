import { describe, expect, test } from 'vitest';
import { byFunctionKey, compareKeys } from '../../../src/compare/function-order.ts';

const key = (name: string, file = '') => ({ name, file });

describe('compareKeys', () => {
  test.each([
    ['by name, whatever the files', key('a', 'z.go'), key('b', 'a.go')],
    ['by file where the names are equal', key('a', 'a.go'), key('a', 'b.go')],
    ['no file before any', key('a'), key('a', 'a.go')],
    ['a name before what it is the beginning of', key('run'), key('runAll')],
    ['by code units, not as a language has it: capitals first', key('Zebra'), key('apple')],
    ['by code units, not by characters: a pair before the last of the plain ones', key('😀'), key('\uff21')],
  ])('%s', (_name, first, second) => {
    expect(compareKeys(first, second)).toBeLessThan(0);
    expect(compareKeys(second, first)).toBeGreaterThan(0);
    for (const one of [first, second]) expect(compareKeys(one, { ...one })).toBe(0);
  });
});

test('byFunctionKey orders ids by their functions, not by themselves', () => {
  const functions = [key('main', 'b.go'), key('zip'), key('main', 'a.go'), key('add')];
  expect([0, 1, 2, 3].sort(byFunctionKey(functions))).toEqual([3, 2, 0, 1]);
});
