import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/judge/verdict.ts';
import { type ConclusionPolicy, conclude } from '../../../src/report/conclusion.ts';

type Mode = ConclusionPolicy['mode'];
type Policy = ConclusionPolicy['onInconclusive'];
const VERDICTS: readonly Verdict[] = ['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'];
const MODES: readonly Mode[] = ['observe', 'warn', 'enforce'];
const POLICIES: readonly Policy[] = ['pass', 'warn', 'fail', 'exit-code'];

const shown = (verdict: Verdict, mode: Mode, onInconclusive: Policy, onNotEvaluated: Policy): string => {
  const { conclusion, exitCode } = conclude(verdict, { mode, onInconclusive, onNotEvaluated });
  return `${conclusion} ${exitCode}`;
};

/** Verdict, or verdict and the policy that is about it, in the modes observe, warn and enforce. */
const TABLE: Readonly<Record<string, readonly [string, string, string]>> = {
  pass: ['success 0', 'success 0', 'success 0'],
  warn: ['success 0', 'warning 0', 'warning 0'],
  fail: ['success 0', 'warning 0', 'failure 1'],
  'inconclusive pass': ['success 0', 'success 0', 'success 0'],
  'inconclusive warn': ['success 0', 'warning 0', 'warning 0'],
  'inconclusive fail': ['success 0', 'warning 0', 'failure 1'],
  'inconclusive exit-code': ['success 0', 'warning 0', 'failure 3'],
  'not-evaluated pass': ['success 0', 'success 0', 'success 0'],
  'not-evaluated warn': ['success 0', 'warning 0', 'warning 0'],
  'not-evaluated fail': ['success 0', 'warning 0', 'failure 1'],
  'not-evaluated exit-code': ['success 0', 'warning 0', 'failure 4'],
};

describe('conclude', () => {
  const all = VERDICTS.flatMap((verdict) =>
    MODES.flatMap((mode) =>
      POLICIES.flatMap((onInconclusive) =>
        POLICIES.map((onNotEvaluated) => [verdict, mode, onInconclusive, onNotEvaluated] as const),
      ),
    ),
  );

  test.each(all)(
    '%s in mode %s, inconclusive: %s, not evaluated: %s',
    (verdict, mode, inconclusive, absent) => {
      const about = { inconclusive, 'not-evaluated': absent }[verdict as string];
      const row = TABLE[about === undefined ? verdict : `${verdict} ${about}`]!;
      expect(shown(verdict, mode, inconclusive, absent)).toBe(row[MODES.indexOf(mode)]);
    },
  );

  test('the Action: a thin service warns, an absent one fails', () => {
    expect(shown('inconclusive', 'enforce', 'warn', 'fail')).toBe('warning 0');
    expect(shown('not-evaluated', 'enforce', 'warn', 'fail')).toBe('failure 1');
  });
});
