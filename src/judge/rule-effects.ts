import type { ComparisonResult } from '../compare/comparison.ts';
import type { Holder } from '../compare/holders.ts';
import type { LeakResult } from '../compare/leak.ts';
import type { LeakEstimate } from '../compare/leak-estimate.ts';
import { isFinding, isTested, type JudgeContext, type JudgedFunction } from './function-rules.ts';
import type { LeakFinding } from './leak-rules.ts';
import type { CaseRules } from './limit-rules.ts';
import { isTotalTested } from './load-rules.ts';
import type { Reason } from './verdict.ts';

/** What rules do to a comparison beyond the limits of single functions. */

/**
 * Why rules leave nothing of a comparison to be judged; null where something is. It must not pass for a pass, so it does not
 * count.
 */
export function whyNotJudged(
  functions: readonly JudgedFunction[],
  result: ComparisonResult,
  { rules }: Pick<JudgeContext, 'rules'>,
): readonly Reason[] | null {
  if (rules === undefined || functions.some(({ judged }) => judged !== undefined)) return null;
  if (rules.whole?.rule.severity === 'ignore') return [NOT_JUDGED];
  const isWholeJudged = result.kind === 'gauge' || isTotalTested(result);
  return isWholeJudged || !functions.some(isTested) ? null : [NOT_JUDGED];
}

const NOT_JUDGED: Reason = {
  code: 'FG251',
  message: 'rules with severity: ignore leave nothing to be judged here',
  remedy: '',
};

/** From this part on, the rise that was tested is that of what rules set aside, and what is left may only have stepped once. */
const MOST_SET_ASIDE = 0.5;

/**
 * The leak as rules leave it: what holders that are not judged gained is taken off its speed and its rise, so that what is told
 * is what the others hold. What is left must still be as large as any leak, and is a warning where less than half is left, or
 * where the rule of its largest holder, or without holders that of the service, allows no more. Undefined where nobody is left:
 * somebody said that it does not matter.
 */
export function ruledLeak(
  leak: LeakFinding | undefined,
  rules: CaseRules | undefined,
): LeakFinding | undefined {
  if (leak === undefined || rules === undefined) return leak;
  const isSetAside = ({ key }: Holder) => rules.of(key)?.rule.severity === 'ignore';
  const holders = leak.holders.filter((holder) => !isSetAside(holder));
  const setAside = leak.holders.filter(isSetAside);
  const areKnown = leak.holders.length > 0;
  const isNobodys = areKnown ? holders.length === 0 : rules.whole?.rule.severity === 'ignore';
  if (isNobodys) return undefined;
  const [first] = holders;
  const applied = first === undefined ? rules.whole : rules.of(first.key);
  const left = setAside.length === 0 ? leak.result : resultLeft(leak.result, setAside);
  const isCapped = left.verdict === 'leak' && applied?.rule.severity === 'warn';
  const result = isCapped ? ({ ...left, verdict: 'warn' } as const) : left;
  return { ...leak, holders, result, ...(setAside.length > 0 && { setAside }) };
}

/** What the rise comes to without what some holders gained. */
function resultLeft(result: LeakResult, setAside: readonly Holder[]): LeakResult {
  const { estimate, verdict } = result;
  if (estimate === undefined) return result;
  const part = setAside.reduce((sum, { share }) => sum + share, 0);
  const left = Math.max(0, 1 - part);
  const scaled: LeakEstimate = {
    ...estimate,
    slopePerMin: estimate.slopePerMin * left,
    lowPerMin: estimate.lowPerMin * left,
    highPerMin: estimate.highPerMin * left,
    ownSlopePerMin: estimate.ownSlopePerMin * left,
    rise: estimate.rise * left,
  };
  if (verdict !== 'leak' && verdict !== 'warn') return { ...result, estimate: scaled };
  if (scaled.rise < scaled.neededRise)
    return { ...result, verdict: 'ok', stoppedBy: 'size', estimate: scaled };
  if (verdict === 'leak' && part > MOST_SET_ASIDE)
    return { ...result, verdict: 'warn', stoppedBy: 'set-aside', estimate: scaled };
  return { ...result, estimate: scaled };
}

/** The functions with what was found of each, allowed or not: what single ones added is no growth of the whole. */
export function accountedFor(
  functions: readonly JudgedFunction[],
  plain: readonly JudgedFunction[] | null,
): readonly JudgedFunction[] {
  if (plain === null) return functions;
  const found = new Map(plain.map((fn) => [fn.id, fn]));
  return functions.map((fn) => {
    const other = found.get(fn.id);
    return other !== undefined && !isFinding(fn) && isFinding(other) ? other : fn;
  });
}
