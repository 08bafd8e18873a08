import type { Verdict } from '../judge/verdict.ts';
import type { Report } from './report.ts';

/** What decides about the colour of the build, beside the verdict. */
export interface ConclusionPolicy {
  readonly mode: Report['mode'];
  readonly onInconclusive: Report['settings']['onInconclusive'];
  readonly onNotEvaluated: Report['settings']['onNotEvaluated'];
}

const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  warn: 0,
  fail: 1,
  inconclusive: 3,
  'not-evaluated': 4,
};

/**
 * Turns a verdict into what the build does: mode and policies change the colour and the exit code, never the verdict.
 * Exit codes: 0 success or warning, 1 failure, 3 inconclusive, 4 not evaluated; the last two only where the policy is
 * `exit-code`, the command line's default.
 */
export function conclude(
  verdict: Verdict,
  { mode, onInconclusive, onNotEvaluated }: ConclusionPolicy,
): Pick<Report, 'conclusion' | 'exitCode'> {
  const policy =
    verdict === 'inconclusive' ? onInconclusive : verdict === 'not-evaluated' ? onNotEvaluated : verdict;
  if (mode === 'observe') return { conclusion: 'success', exitCode: 0 };
  if (policy === 'pass') return { conclusion: 'success', exitCode: 0 };
  if (policy === 'warn' || mode === 'warn') return { conclusion: 'warning', exitCode: 0 };
  return { conclusion: 'failure', exitCode: policy === 'exit-code' ? EXIT_CODES[verdict] : 1 };
}

/** The same for a shard, which ends well whatever its verdict: the merged report decides. */
export function concludeShard(
  verdict: Verdict,
  policy: ConclusionPolicy,
): Pick<Report, 'conclusion' | 'exitCode'> {
  const { conclusion } = conclude(verdict, policy);
  return { conclusion: conclusion === 'failure' ? 'warning' : conclusion, exitCode: 0 };
}
