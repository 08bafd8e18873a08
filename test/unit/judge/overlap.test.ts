import { describe, expect, test } from 'vitest';
import { differentPrograms } from '../../../src/judge/overlap.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { comparability } from '../../../src/judge/service-rules.ts';
import { measure, SHOP, type Stacks } from '../../support/comparison-data.ts';

const OTHER: Stacks = { 'parse;app': 4000, 'render;app': 3000, 'layout;app': 3000, main: 500 };
const renamed = (leaf: string) =>
  Object.fromEntries(
    Object.entries(SHOP).map(([stack, count]) => [
      stack.startsWith(`${leaf};`) ? `new_${stack}` : stack,
      count,
    ]),
  );

describe('differentPrograms', () => {
  test('two versions of one program', () => {
    expect(differentPrograms(measure(SHOP, SHOP))).toBeNull();
    expect(differentPrograms(measure(SHOP, renamed('rank')))).toBeNull();
  });

  test('two programs, and how little they share', () => {
    expect(differentPrograms(measure(SHOP, OTHER))).toMatchObject({
      code: 'FG213',
      message: expect.stringMatching(/hold 0 % of the samples of the baseline, 5 % of the candidate$/u),
    });
    expect(differentPrograms(measure({ a: 9000 }, { b: 9000 }))).toMatchObject({ code: 'FG213' });
  });

  test('one side in which both programs run', () => {
    const both = { ...SHOP, 'parse;app': 20_000, 'render;app': 15_000 };
    expect(differentPrograms(measure(SHOP, both))).toMatchObject({ code: 'FG213' });
    expect(differentPrograms(measure(both, SHOP))).toMatchObject({ code: 'FG213' });
  });

  test('a new or renamed function may be the largest', () => {
    expect(differentPrograms(measure(SHOP, { ...SHOP, 'fresh;main': 30_000 }))).toBeNull();
    const before = { ...SHOP, 'iou;nms;main': 30_000 };
    const after = { ...SHOP, 'overlap;nms;main': 30_000 };
    expect(differentPrograms(measure(before, after))).toBeNull();
  });

  test('too few samples are told first, levels not at all', () => {
    const few = measure({ a: 90 }, { b: 90 });
    expect(comparability(few, DEFAULT_POLICY, 0).map(({ code }) => code)).toEqual(['FG201']);
    const apart = measure(SHOP, OTHER);
    expect(comparability(apart, DEFAULT_POLICY, 5).map(({ code }) => code)).toEqual(['FG213']);
    expect(comparability({ ...apart, kind: 'gauge' }, DEFAULT_POLICY, 0)).toEqual([]);
  });
});
