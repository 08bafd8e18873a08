import {
  type Matches,
  prepareTargetCosts,
  type TargetCost,
  targetFunctions,
} from '../compare/budget-cost.ts';
import type { ComparisonData } from '../compare/comparison.ts';
import { kindOf, parseProfileType, resolveAlias } from '../profile/profile-type.ts';
import type { BudgetRule } from './policy.ts';

/** What a budget measures: one profile type of one service. */
export interface BudgetPlace {
  readonly service: string;
  /** Pyroscope's id. */
  readonly profileType: string;
}

/** A budget measured in one place. */
export interface BudgetMeasure extends BudgetPlace {
  readonly rule: BudgetRule;
  /** Whether any function of the profiles, the baseline's included, is one of the target. */
  readonly isKnown: boolean;
  /** In the unit of the limit; null when the length of the window is not known. */
  readonly value: number | null;
  readonly cost: TargetCost;
}

/**
 * Whether a budget is for this service and type. Cores are CPU time, bytes are held by a gauge, bytes per second allocated;
 * a share fits every type, and means CPU where no type is named: shares of memory held are few large objects.
 * @throws ProfileTypeError when the rule names a type that cannot exist
 */
export function appliesTo(
  rule: BudgetRule,
  { service, profileType }: BudgetPlace,
  matches: Matches,
): boolean {
  const { target, services, profileTypes, limit } = rule;
  if (target.kind === 'service' && !matches(target.name, service)) return false;
  if (services.length > 0 && !services.some((name) => matches(name, service))) return false;
  const isNamed = profileTypes.some((name) => resolveAlias(name, [profileType]).includes(profileType));
  if (profileTypes.length > 0 && !isNamed) return false;
  const kind = kindOf(profileType);
  const { sampleUnit } = parseProfileType(profileType);
  switch (limit.unit) {
    case 'cores':
      return kind === 'cpu' && sampleUnit === 'nanoseconds';
    case 'bytes':
      return kind === 'gauge' && sampleUnit === 'bytes';
    case 'bytes-per-second':
      return kind === 'alloc' && sampleUnit === 'bytes';
    case 'share':
      // A service is always 100 % of itself.
      return target.kind !== 'service' && (isNamed || kind === 'cpu');
  }
}

/**
 * Measures every budget that is for this service and type, in the order of the rules. Only the candidate is measured; a
 * baseline in the data tells at most that a function exists.
 */
export function measureBudgets(
  rules: readonly BudgetRule[],
  place: BudgetPlace,
  data: ComparisonData,
  matches: Matches,
): readonly BudgetMeasure[] {
  const applying = rules.filter((rule) => appliesTo(rule, place, matches));
  if (applying.length === 0) return [];
  const costOf = prepareTargetCosts(data);
  return applying.map((rule) => {
    const functions = targetFunctions(data.table.functions, rule.target, matches);
    const cost = costOf(functions, rule.cost);
    return {
      service: place.service,
      profileType: place.profileType,
      rule,
      isKnown: isKnown(rule, functions, data.ignored),
      value: inUnit(cost, rule.limit.unit, data.candidate.durationMs / 1000),
      cost,
    };
  });
}

/** The self cost of an idle function is left out, so that a limit on it would limit nothing. */
function isKnown({ target, cost }: BudgetRule, functions: Uint8Array, ignored: Uint8Array): boolean {
  if (target.kind === 'service') return true;
  return functions.some((isOne, id) => isOne === 1 && (cost === 'total' || ignored[id] !== 1));
}

function inUnit(cost: TargetCost, unit: BudgetRule['limit']['unit'], seconds: number): number | null {
  if (unit === 'share') return cost.share;
  if (unit === 'bytes') return cost.amount;
  if (!(seconds > 0)) return null;
  return cost.amount / seconds / (unit === 'cores' ? 1e9 : 1);
}
