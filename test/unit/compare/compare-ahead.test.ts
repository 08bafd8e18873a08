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
    const comparer = createComparer();
    comparer.ahead(data, SELECTION);
    expect(comparer.compare(again, SELECTION)).toBe(comparer.compare(data, SELECTION));
    expect(comparer.compare(again, SELECTION)).toEqual(compareSides(data, SELECTION));
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
    const comparer = createComparer();
    comparer.ahead(data, SELECTION);
    const result = comparer.compare(other, SELECTION);
    expect(result).toEqual(compareSides(other, SELECTION));
    expect(result).not.toBe(comparer.compare(data, SELECTION));
  });

  test('is made again where the service has limits of its own', () => {
    const comparer = createComparer();
    comparer.ahead(data, SELECTION);
    const own = { ...SELECTION, minShare: 0.2 };
    expect(comparer.compare(data, own)).toEqual(compareSides(data, own));
    expect(comparer.compare(data, own)).not.toEqual(comparer.compare(data, SELECTION));
  });

  test('says nothing about another service', () => {
    const comparer = createComparer();
    comparer.ahead(data, SELECTION);
    const other = comparisonData(SHOP, SHOP);
    expect(comparer.compare(other, SELECTION)).toEqual(compareSides(other, SELECTION));
  });
});
