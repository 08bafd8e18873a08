import type { JudgedBudget } from './budget-rules.ts';
import type { JudgedFunction } from './function-rules.ts';
import { functionsVerdict } from './service-rules.ts';
import { type Verdict, worst } from './verdict.ts';

/** What the verdict of one comparison is made of. */
export interface VerdictParts {
  readonly functions: readonly JudgedFunction[];
  /** Of a gauge's slope; null where it was not judged. */
  readonly leak: Verdict | null;
  /** Of the service as a whole. */
  readonly whole: Verdict;
  /** Whether an entry costs more than the rest of the service. */
  readonly hasGrownEntries: boolean;
  /** Whether the sides cannot be compared, or not well enough. */
  readonly isUndecided: boolean;
}

/** The worst that was found. */
export function comparisonVerdict(parts: VerdictParts): Verdict {
  const { functions, leak, whole, hasGrownEntries, isUndecided } = parts;
  return worst([
    leak ?? 'pass',
    functionsVerdict(functions),
    whole,
    hasGrownEntries ? 'warn' : 'pass',
    isUndecided ? 'inconclusive' : 'pass',
  ]);
}

/** The verdict of a build: budgets that are met do not make up for nothing compared. */
export function buildVerdict(
  comparisons: readonly { readonly counted: boolean; readonly verdict: Verdict | 'not-applicable' }[],
  budgets: readonly JudgedBudget[],
): Verdict {
  const counted = comparisons.filter((comparison) => comparison.counted);
  const limits = budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict]));
  return worst([worst(counted.map((comparison) => comparison.verdict as Verdict)), ...limits]);
}
