import type { Report, ReportBudget } from '../report.ts';

const ORDER: readonly ReportBudget['verdict'][] = [
  'fail',
  'not-evaluated',
  'inconclusive',
  'warn',
  'pass',
  'not-applicable',
];

/**
 * The budgets of all shards, worst first, then by how far they are over their limits. Where nothing was measured, shards tell of
 * the same budget each for itself: one that is known in any shard does not match nothing, and what several say stands there
 * once, the worst of it.
 */
export function mergeBudgets(shards: readonly Report[]): ReportBudget[] {
  const all = shards.flatMap(({ budgets }) => budgets);
  const measured = all.filter(isMeasured);
  const known = new Set(measured.map(({ origin }) => origin));
  const others = new Map<string, ReportBudget>();
  for (const budget of all) {
    // Only "it matches nothing" warns without a place.
    if (isMeasured(budget) || (budget.verdict === 'warn' && known.has(budget.origin))) continue;
    const key = JSON.stringify([budget.origin, budget.service, budget.verdict === 'warn']);
    const other = others.get(key);
    if (other === undefined || rank(budget) < rank(other)) others.set(key, budget);
  }
  return [...measured, ...others.values()].sort((a, b) => rank(a) - rank(b) || excess(b) - excess(a));
}

function isMeasured({ profileType }: ReportBudget): boolean {
  return profileType !== '';
}

function rank({ verdict }: ReportBudget): number {
  return ORDER.indexOf(verdict);
}

/** ln of cost over limit, finite. */
function excess({ value, limit }: ReportBudget): number {
  if (value === null || value <= 0) return -1000;
  return limit > 0 ? Math.log(value / limit) : 1000;
}
