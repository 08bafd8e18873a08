import type { Holder } from '../compare/holders.ts';
import { expectedCost, perSecond } from '../judge/added-cost.ts';
import { isTested, type JudgedFunction } from '../judge/function-rules.ts';
import type { JudgedComparison } from '../judge/judge.ts';
import type { LeakFinding } from '../judge/leak-rules.ts';
import type { CaseRules } from '../judge/limit-rules.ts';
import { ruledLeak } from '../judge/rule-effects.ts';
import { withoutWaiver } from '../judge/waiver.ts';
import type { StackTable } from '../profile/profile.ts';
import { causesOf, type ReportCause } from './build-cause.ts';
import { toWaiver } from './build-waiver.ts';
import { type ExplainFacts, explain } from './explain.ts';
import { explainHolder } from './explain-leak.ts';
import type { ReportFunction } from './report.ts';
import { round, roundOrNull, roundSides } from './rounding.ts';
import { ruleFields, withRuleWords } from './rule-words.ts';

/** What the functions of one comparison have in common. */
export interface FunctionFacts extends Omit<ExplainFacts, 'added'> {
  /** Length of the candidate's window, 0 where it is not known. */
  readonly seconds: number;
  /** Where the code of functions is, by id. */
  readonly places: StackTable['places'];
  /** How many functions count as one, by id. */
  readonly groups: StackTable['groups'];
  /** What rules say of functions. */
  readonly rules: CaseRules | undefined;
  /** Links that show a finding and not only its comparison. */
  readonly links: (fn: { readonly name: string }) => ReportFunction['links'];
}

/** Functions kept in a report beside those tested, for orientation. */
const UNTESTED_FUNCTIONS = 20;

/** Turns judged functions into what the report says of them: all that were tested, and the largest others. */
export function toFunctions(judged: JudgedComparison, facts: FunctionFacts): ReportFunction[] {
  const causeOf = causesOf(judged);
  const leak = ruledLeak(judged.case.leak, facts.rules);
  return shown(judged.functions).map((fn) => toFunction(fn, leak, facts, causeOf(fn.id)));
}

function shown(functions: readonly JudgedFunction[]): JudgedFunction[] {
  const tested = functions.filter(isTested);
  const others = functions.filter((fn) => !isTested(fn) && fn.self.baseline + fn.self.candidate > 0);
  return [...tested, ...others.slice(0, UNTESTED_FUNCTIONS)];
}

function toFunction(
  fn: JudgedFunction,
  leak: LeakFinding | undefined,
  facts: FunctionFacts,
  cause: ReportCause,
): ReportFunction {
  const { estimate, judged: waived } = fn;
  // What is waived was found all the same: it is told with the same numbers.
  const judged = waived && withoutWaiver(waived);
  const applied = facts.rules?.of(fn.key) ?? null;
  const policy = applied?.policy ?? facts.policy;
  const isFinding = judged?.verdict === 'fail' || judged?.verdict === 'warn';
  const holder = judged?.class === 'leaks' ? holderOf(fn, leak) : undefined;
  const self = holder === undefined ? fn.self : { baseline: holder.before, candidate: holder.after };
  const expected = holder?.before ?? expectedCost(fn) ?? 0;
  const added = estimate === undefined ? null : roundOrNull(perSecond(self.candidate - expected, facts));
  return {
    ...fn.key,
    source: facts.places?.get(fn.id) ?? null,
    class: judged?.class ?? untestedClass(fn),
    verdict: waived?.verdict ?? 'not-tested',
    ...(waived?.waiver && { waiver: toWaiver(waived.waiver) }),
    self: roundSides(self),
    total: roundSides(fn.total),
    samples: roundSides(fn.samples),
    share: roundSides(fn.share),
    expected: round(expected),
    growth: holder === undefined ? roundOrNull(judged?.growth ?? null) : null,
    growthLow: holder === undefined ? roundOrNull(judged?.low ?? null) : null,
    growthHigh: holder === undefined ? roundOrNull(judged?.high ?? null) : null,
    added,
    addedShare: round(estimate?.addedShare ?? 0),
    detectableGrowth: roundOrNull(judged?.detectable ?? null),
    ...cause,
    ...ruleFields(applied, facts.groups?.get(fn.id)),
    explanation: withRuleWords(
      holder === undefined || leak === undefined
        ? explain(judged === undefined ? fn : { ...fn, judged }, { ...facts, policy, added })
        : explainHolder(holder, leak, facts.unit, isFinding),
      { judged, isTested: isTested(fn) },
      applied,
    ),
    links: isFinding ? facts.links(fn.key) : [],
  };
}

function holderOf({ key }: JudgedFunction, leak: LeakFinding | undefined): Holder | undefined {
  return leak?.holders.find((holder) => holder.key.name === key.name && holder.key.file === key.file);
}

function untestedClass({ self }: JudgedFunction): ReportFunction['class'] {
  if (self.baseline === 0 && self.candidate > 0) return 'new';
  return self.candidate === 0 && self.baseline > 0 ? 'gone' : 'unclear';
}
