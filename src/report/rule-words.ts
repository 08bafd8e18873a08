import type { FunctionVerdict } from '../judge/function-rules.ts';
import type { AppliedRule } from '../judge/limit-rules.ts';
import { formatThreshold } from './numbers.ts';
import type { ReportFunction } from './report.ts';

/**
 * The sentence about a function with what its rule has to do with it.
 * @param judged what was found, waived or not; undefined where nothing was judged
 */
export function withRuleWords(
  sentence: string,
  { judged, isTested }: { readonly judged: FunctionVerdict | undefined; readonly isTested: boolean },
  applied: AppliedRule | null,
): string {
  if (applied === null) return sentence;
  const { severity, origin, owner } = applied.rule;
  if (severity === 'ignore')
    return isTested ? `not judged: a rule says severity: ignore (${origin})` : sentence;
  if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn') return sentence;
  const limit =
    severity === 'warn'
      ? 'it warns at most'
      : `it fails from ${formatThreshold(applied.policy.failOnGrowth)} growth`;
  const named = owner === '' ? '' : `, owner ${owner}`;
  return `${sentence}; by a rule ${limit}${named} (${origin})`;
}

/** What the report keeps of the rule that decides about a function, and of the group that it is. */
export function ruleFields(
  applied: AppliedRule | null,
  members: number | undefined,
): Pick<ReportFunction, 'rule' | 'owner' | 'group'> {
  return {
    ...(applied !== null && { rule: toRule(applied) }),
    ...(applied !== null && applied.rule.owner !== '' && { owner: applied.rule.owner }),
    ...(members !== undefined && { group: members }),
  };
}

function toRule({ rule, policy }: AppliedRule): NonNullable<ReportFunction['rule']> {
  const { origin, severity } = rule;
  const { failOnGrowth, warnOnGrowth } = policy;
  return { origin, severity, failOnGrowth, warnOnGrowth };
}
