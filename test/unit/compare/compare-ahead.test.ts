import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { createComparer } from '../../../src/compare/compare-ahead.ts';
import type { ComparisonData, SideData } from '../../../src/compare/comparison.ts';
import { costTreeOf } from '../../../src/compare/cost-tree.ts';
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
  const withBlockMore = (of: SideData) => ({ ...of, blocks: [...of.blocks, of.blocks[0]!] });
  const withoutHistory = ({ history: _, ...rest }: ComparisonData): ComparisonData => rest;
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
    ['a block more has come', { ...again, baseline: withBlockMore(data.baseline) }],
    ['the window is longer', { ...again, candidate: { ...data.candidate, durationMs: 9e6 } }],
    ['a history window more is found', { ...again, history: [...again.history!, again.history![0]!] }],
    [
      'a history window holds something else',
      {
        ...again,
        history: [again.history![0]!, { ...again.history![1]!, values: data.baseline.blocks[0]! }],
      },
    ],
    ['there is no history any more', withoutHistory(again)],
    ['the same stacks are those of another type', { ...again, kind: 'alloc' }],
    ['they are told in another unit', { ...again, unit: 'count' }],
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

  test('is not made again for a service without history, whether that is told as none or not at all', () => {
    const comparer = createComparer();
    comparer.ahead(withoutHistory(data), SELECTION);
    const result = comparer.compare(withoutHistory(again), SELECTION);
    expect(comparer.compare(withoutHistory(data), SELECTION)).toBe(result);
    expect(comparer.compare({ ...again, history: [] }, SELECTION)).toBe(result);
    expect(comparer.compare(again, SELECTION)).not.toBe(result);
  });

  test.each([
    ['is built ahead, too', [], true],
    ['is not, where none is drawn', [false], false],
  ] as const)('the call tree %s', (_, flameGraphs, isBuilt) => {
    const comparer = createComparer(...flameGraphs);
    comparer.ahead(data, SELECTION);
    const { stacks } = comparer.compare(data, SELECTION);
    // Emptied since then: only a tree from before still holds what they cost.
    stacks.candidate.fill(0);
    expect(costTreeOf(stacks).totals.candidate[0]! > 0).toBe(isBuilt);
  });

  test('says nothing about another service', () => {
    const comparer = createComparer();
    comparer.ahead(data, SELECTION);
    const other = comparisonData(SHOP, SHOP);
    expect(comparer.compare(other, SELECTION)).toEqual(compareSides(other, SELECTION));
  });
});
