import { describe, expect, test } from 'vitest';
import { type JudgedComparison, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, measure, type Stacks } from '../../support/comparison-data.ts';

/** Two entries of six functions each: like checkout and search of one service. */
function shop(checkout: number, search: number): Stacks {
  const under = (entry: string, factor: number) =>
    Array.from(
      { length: 6 },
      (_, i) => [`${entry}${i};${entry};main`, Math.round((400 + 50 * i) * factor)] as const,
    );
  return Object.fromEntries([
    ...under('checkout', checkout),
    ...under('search', search),
    ...under('feed', 1),
  ]);
}

function judged(candidate: Stacks): JudgedComparison {
  const same = measure(shop(1, 1), shop(1, 1));
  const cases = [measure(shop(1, 1), candidate), same, same];
  return judgeBuild(
    cases.map((one, i) => caseOf(`service-${i}`, one)),
    DEFAULT_POLICY,
  ).comparisons[0]!;
}

describe('an entry that costs more than the rest', () => {
  test('is a warning that names it, and no function under it is blamed', () => {
    const comparison = judged(shop(1.6, 1));
    expect(comparison.verdict).toBe('warn');
    expect(comparison.reasons).toMatchObject([{ code: 'FG208' }]);
    expect(comparison.reasons[0]!.message).toContain(
      'under checkout costs 1.4 times what the service as a whole suggests',
    );
    expect(comparison.functions.filter(({ judged: one }) => one?.verdict === 'fail')).toEqual([]);
  });

  test.each([1, 1.2])('%d times the rest is nothing to speak of', (factor) => {
    expect(judged(shop(factor, 1))).toMatchObject({ verdict: 'pass', reasons: [] });
  });
});
