import { matchesGlob } from '../../src/config/glob.ts';
import { type BudgetMeasure, measureBudgets } from '../../src/judge/budget-measures.ts';
import { type JudgedBudget, judgeBudgets } from '../../src/judge/budget-rules.ts';
import { type BudgetRule, DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { comparisonData, type DataOptions, type Stacks } from './comparison-data.ts';
import { CPU } from './fake-source.ts';

/** What differs from a limit of 5 % on the total cost of `iou`. */
export type RuleChanges = Omit<Partial<BudgetRule>, 'limit'> & {
  readonly limit?: readonly [amount: number, unit: BudgetRule['limit']['unit']];
};

/** A budget as the configuration gives it. */
export function ruleOf({ limit = [0.05, 'share'], ...changes }: RuleChanges = {}): BudgetRule {
  return {
    target: { kind: 'function', name: 'iou' },
    cost: 'total',
    limit: { amount: limit[0], unit: limit[1] },
    services: [],
    profileTypes: [],
    onExceed: 'fail',
    origin: 'flamegate.yml:3:5',
    ...changes,
  };
}

/** A candidate measured against budgets; there is no baseline unless one is given. */
export function measuresOf(
  rules: readonly BudgetRule[],
  candidate: Stacks,
  options: DataOptions & { readonly service?: string; readonly type?: string; readonly before?: Stacks } = {},
): readonly BudgetMeasure[] {
  const { service = 'ai-yolo26', type = CPU, before = {}, ...rest } = options;
  const data = comparisonData(before, candidate, rest);
  return measureBudgets(rules, { service, profileType: type }, data, matchesGlob);
}

/** Judges one service's measures as a whole build. */
export function judged(
  rules: readonly BudgetRule[],
  measures: readonly BudgetMeasure[],
  services: readonly { readonly service: string; readonly required: boolean }[] = [
    { service: 'ai-yolo26', required: true },
  ],
): readonly JudgedBudget[] {
  return judgeBudgets({ rules, measures, matches: matchesGlob }, services, DEFAULT_POLICY);
}
