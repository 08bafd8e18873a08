import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { comparisonData, SELECTION } from '../../support/comparison-data.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
/** Stacks are written leaf first; their counts have no common divisor, which would be taken for one sample. */
const BASELINE = {
  serve: 3001,
  'parse;handle;serve': 2999,
  'rank;handle;serve': 3011,
  'load;handle;serve': 2987,
  'send;handle;serve': 3023,
};

function judged(candidate: Readonly<Record<string, number>>) {
  const result = compareSides(comparisonData(BASELINE, candidate, {}), SELECTION);
  const cases = ['a', 'b', 'c'].map((service) => ({
    service,
    profileType: CPU,
    result: service === 'a' ? result : compareSides(comparisonData(BASELINE, BASELINE, {}), SELECTION),
    reasons: [],
    required: true,
  }));
  return judgeBuild(cases, DEFAULT_POLICY).comparisons[0]!;
}

const verdictOf = (comparison: ReturnType<typeof judged>, name: string) =>
  comparison.functions.find(({ key }) => key.name === name)?.judged?.verdict;

describe('a main loop that may only have waited longer', () => {
  const less = Object.fromEntries(
    Object.entries(BASELINE).map(([stack, samples]) => [stack, Math.round(samples * 0.6)]),
  );

  test('warns, and says what to do, where everything it calls got cheaper', () => {
    const found = judged({ ...less, serve: 9000 });
    expect(verdictOf(found, 'serve')).toBe('warn');
    expect(found.reasons.map(({ code }) => code)).toContain('FG218');
    expect(found.reasons.find(({ code }) => code === 'FG218')!.remedy).toContain('- { function: "serve"');
  });

  test('fails where what it calls costs what it did', () => {
    const found = judged({ ...BASELINE, serve: 9000 });
    expect(verdictOf(found, 'serve')).toBe('fail');
    expect(found.reasons.map(({ code }) => code)).not.toContain('FG218');
  });

  test('is no excuse for a function below it', () => {
    const found = judged({ ...less, 'rank;handle;serve': 9000 });
    expect(verdictOf(found, 'rank')).toBe('fail');
  });
});
