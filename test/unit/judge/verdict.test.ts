import { describe, expect, test } from 'vitest';
import { type Verdict, worst } from '../../../src/judge/verdict.ts';

const FROM_BEST: readonly Verdict[] = ['pass', 'warn', 'inconclusive', 'not-evaluated', 'fail'];

describe('worst', () => {
  test.each(FROM_BEST.flatMap((better, i) => FROM_BEST.slice(i).map((worse) => [better, worse] as const)))(
    'of %s and %s is the second, in any order',
    (better, worse) => {
      expect(worst([better, worse])).toBe(worse);
      expect(worst([worse, better])).toBe(worse);
      expect(worst([better, worse, better])).toBe(worse);
    },
  );

  test('of nothing is not evaluated: nothing compared is never a pass', () => {
    expect(worst([])).toBe('not-evaluated');
  });
});
