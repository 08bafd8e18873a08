import type { JudgedBudget } from '../judge/budget-rules.ts';
import { displayName } from '../profile/profile-type.ts';
import { explainBudget } from './budget-explanation.ts';
import type { ReportBudget } from './report.ts';
import { round, roundOrNull } from './rounding.ts';

/** Turns a judged budget into what the report says of it. */
export function toBudget(judged: JudgedBudget): ReportBudget {
  const { rule, service, profileType, value, low, high, share, samples, verdict } = judged;
  const { kind, name, file } = rule.target;
  return {
    origin: rule.origin,
    target: { kind, name, file: file ?? '' },
    cost: rule.cost,
    service,
    profileType,
    alias: profileType === '' ? '' : displayName(profileType),
    limit: round(rule.limit.amount),
    unit: rule.limit.unit,
    value: roundOrNull(value),
    low: roundOrNull(low),
    high: roundOrNull(high),
    share: roundOrNull(share),
    samples: round(samples),
    verdict,
    ...explainBudget(judged),
  };
}
