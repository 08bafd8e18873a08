import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { createComparer } from '../../../src/compare/compare-ahead.ts';
import type { ComparisonData } from '../../../src/compare/comparison.ts';
import { comparisonData, SELECTION, SHOP } from '../../support/comparison-data.ts';

const data = comparisonData(SHOP, { ...SHOP, 'auth;main': 1800 }, { history: [SHOP, SHOP], loadLog: 0.1 });

/** The same, as it is written down once more when all services are there. */
const again: ComparisonData = {
  ...data,
  ignored: data.ignored.slice(),
  baseline: { ...data.baseline },
  candidate: { ...data.candidate },
  history: data.history!.map((window) => ({ ...window })),
};

describe('a comparison that was made ahead', () => {
  test('is not made again where the data say the same', () => {
    const comparer = createComparer(SELECTION);
    comparer.ahead(data);
    expect(comparer.compare(again)).toBe(comparer.compare(data));
    expect(comparer.compare(again)).toEqual(compareSides(data, SELECTION));
  });

  const side = (blocks: number) => ({ ...data.baseline, blocks: data.baseline.blocks.slice(blocks) });
  const cases: readonly (readonly [string, ComparisonData])[] = [
    ['a warm-up is left out', { ...again, baseline: side(1) }],
    ['the candidate is another window', { ...again, candidate: { ...data.candidate, uploads: 8 } }],
    ['a history window is refused', { ...again, history: again.history!.slice(1) }],
    ['all of them are', { ...again, history: [] }],
    [
      'a history window lies elsewhere',
      { ...again, history: [again.history![0]!, { ...again.history![1]!, apartMs: 9e6 }] },
    ],
    ['the load is another', { ...again, loadLog: 0.4 }],
    ['the windows lie apart', { ...again, apartMs: 9e6 }],
    ['a function is ignored', { ...again, ignored: data.ignored.with(0, 1) }],
  ];
  test.each(cases)('is made again where %s', (_, other) => {
    const comparer = createComparer(SELECTION);
    comparer.ahead(data);
    const result = comparer.compare(other);
    expect(result).toEqual(compareSides(other, SELECTION));
    expect(result).not.toBe(comparer.compare(data));
  });

  test('says nothing about another service', () => {
    const comparer = createComparer(SELECTION);
    comparer.ahead(data);
    const other = comparisonData(SHOP, SHOP);
    expect(comparer.compare(other)).toEqual(compareSides(other, SELECTION));
  });
});
