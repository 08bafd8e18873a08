import { describe, expect, test } from 'vitest';
import { addFlameFunctions, flameFunctions } from '../../../src/profile/flame-levels.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { fc } from '../../support/fast-check.ts';

const NAMES = ['total', 'main', 'work', 'wait'];
const WHOLE = [0, 10, 0, 0];

describe('a flame graph', () => {
  test('is added up by function, the largest total first', () => {
    const levels = [WHOLE, [0, 10, 1, 1], [1, 6, 6, 2, 0, 3, 3, 3]];
    expect(flameFunctions({ names: NAMES, levels })).toEqual({
      total: 10,
      functions: [
        { name: 'main', self: 1, total: 10 },
        { name: 'work', self: 6, total: 6 },
        { name: 'wait', self: 3, total: 3 },
      ],
    });
  });

  test('counts a recursion once, and the same function under two callers twice', () => {
    const levels = [WHOLE, [0, 10, 2, 1], [2, 8, 0, 2], [2, 5, 1, 1, 0, 3, 3, 3], [3, 4, 4, 3]];
    expect(flameFunctions({ names: NAMES, levels }).functions).toEqual([
      { name: 'main', self: 3, total: 10 },
      { name: 'work', self: 0, total: 8 },
      { name: 'wait', self: 7, total: 7 },
    ]);
  });

  test('a function that is called like the whole is one all the same', () => {
    const levels = [WHOLE, [0, 10, 10, 0]];
    expect(flameFunctions({ names: NAMES, levels }).functions).toEqual([
      { name: 'total', self: 10, total: 10 },
    ]);
  });

  test('without samples has no functions', () => {
    expect(flameFunctions({ names: [], levels: [] })).toEqual({ total: 0, functions: [] });
    expect(flameFunctions({ names: ['total'], levels: [[0, 0, 0, 0]] })).toEqual({ total: 0, functions: [] });
  });

  test('adds up over stretches of time', () => {
    const part = flameFunctions({ names: NAMES, levels: [WHOLE, [0, 10, 10, 2]] });
    const other = flameFunctions({
      names: NAMES,
      levels: [
        [0, 4, 0, 0],
        [0, 4, 4, 3],
      ],
    });
    expect(addFlameFunctions([part, other, part])).toEqual({
      total: 24,
      functions: [
        { name: 'work', self: 20, total: 20 },
        { name: 'wait', self: 4, total: 4 },
      ],
    });
    expect(addFlameFunctions([])).toEqual({ total: 0, functions: [] });
  });

  test.each([
    ['a level that is cut off', [WHOLE, [0, 10, 10]]],
    ['a name that is missing', [WHOLE, [0, 10, 10, 9]]],
    ['a negative offset', [WHOLE, [-1, 10, 10, 1]]],
    ['a broken number', [WHOLE, [0, 1.5, 1, 1]]],
    ['a number beyond all integers', [WHOLE, [0, 2 ** 60, 1, 1]]],
    ['more self than total', [WHOLE, [0, 2, 3, 1]]],
    ['more than its caller', [WHOLE, [0, 11, 1, 1]]],
    ['what lies outside of its caller', [WHOLE, [0, 4, 4, 1], [5, 2, 2, 2]]],
    ['nodes without callers', [[], [0, 1, 1, 1]]],
    ['too many levels', Array.from({ length: 2001 }, () => WHOLE)],
    ['too many nodes', [WHOLE, Array.from({ length: 4 * 70_000 }, () => 0)]],
  ])('with %s is refused', (_, levels) => {
    expect(() => flameFunctions({ names: NAMES, levels })).toThrow(ProfileFormatError);
  });

  test('of any numbers is read or refused, and no function costs more than the whole', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double(), fc.integer());
    const level = fc.array(number, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(level, { maxLength: 6 }), (levels) => {
        try {
          const { total, functions } = flameFunctions({ names: NAMES, levels });
          for (const fn of functions) expect(fn.self).toBeLessThanOrEqual(fn.total);
          if (levels[0]?.length === 4)
            for (const fn of functions) expect(fn.total).toBeLessThanOrEqual(total);
        } catch (error) {
          expect(error).toBeInstanceOf(ProfileFormatError);
        }
      }),
    );
  });
});
