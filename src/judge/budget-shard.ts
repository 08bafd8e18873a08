import type { Matches } from '../compare/budget-cost.ts';
import { appliesTo, type BudgetPlace } from './budget-measures.ts';
import type { BudgetRule } from './policy.ts';

/** What the whole build holds where this run measures a part of it: budgets are judged together over all parts. */
export interface BudgetsElsewhere {
  /** Places in which the whole build can measure a budget: so many its error probability is shared among. */
  readonly tests: number;
  /** Services of other shards, measured or not. */
  readonly services: readonly string[];
  /** Where other shards can measure a budget. */
  readonly places: readonly { readonly rule: BudgetRule; readonly service: string }[];
}

/**
 * What other shards hold of the budgets.
 * @param own what this shard can measure; `others` what the other shards can
 */
export function budgetsElsewhere(
  rules: readonly BudgetRule[],
  own: readonly BudgetPlace[],
  others: readonly BudgetPlace[],
  services: readonly string[],
  matches: Matches,
): BudgetsElsewhere {
  const placesOf = (all: readonly BudgetPlace[]) =>
    all.flatMap((place) =>
      rules
        .filter((rule) => appliesTo(rule, place, matches))
        .map((rule) => ({ rule, service: place.service })),
    );
  const places = placesOf(others);
  return { tests: placesOf(own).length + places.length, services, places };
}

/**
 * Whether another shard answers for a name that this one measured nothing of: it can measure the budget there, or has the only
 * services of that name.
 * @param isOwn whether this shard has services of that name
 */
export function isAnsweredElsewhere(
  { rule, name, isOwn }: { readonly rule: BudgetRule; readonly name: string; readonly isOwn: boolean },
  elsewhere: BudgetsElsewhere | undefined,
  matches: Matches,
): boolean {
  if (elsewhere === undefined) return false;
  return (
    elsewhere.places.some((place) => place.rule === rule && matches(name, place.service)) ||
    (!isOwn && elsewhere.services.some((service) => matches(name, service)))
  );
}
