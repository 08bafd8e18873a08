import { formatCount, formatLimit, formatLimited, formatPlural, NO_VALUE } from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { Report, ReportBudget } from './report.ts';
import { VERDICT_WORDS } from './rows.ts';

/** Sentences about budgets, the same for a comment, a page and a terminal. Names are marked as such. */

/** Stable code of everything a budget can be but met; docs/reasons.md. */
export const BUDGET_CODE = 'FG219';

/** Budgets that are not met, worst first: exceeded, not measurable, or in doubt. */
export function openBudgets(report: Report): ReportBudget[] {
  return report.budgets.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
}

/** The worst budget when the verdict of the build is due to it; functions and comparisons are looked at first. */
export function worstBudget(report: Report): ReportBudget | undefined {
  return report.budgets.find(({ verdict }) => verdict === report.verdict);
}

/** ``` `iou` ```, ``` package `numpy` ```, ``` service `ai-yolo26` ```, each with what of its cost is limited. */
export function budgetTarget({ target, cost }: ReportBudget): Phrase {
  const kind = target.kind === 'function' ? [] : [`${target.kind} `];
  const file: Phrase = target.file === '' ? [] : [' of ', { code: target.file }];
  // A service has no callers: what it costs is its total.
  const part = target.kind === 'service' ? [] : [cost === 'self' ? ' (self)' : ' (total)'];
  return [...kind, { code: target.name }, ...file, ...part];
}

/** ``` `iou` (self) in `ai-yolo26` cpu ```. */
export function budgetName(budget: ReportBudget): Phrase {
  const type: Phrase = budget.alias === '' ? [] : [' ', { prose: budget.alias }];
  if (budget.target.kind === 'service')
    return ['service ', { code: budget.service === '' ? budget.target.name : budget.service }, ...type];
  return budget.service === ''
    ? [...budgetTarget(budget), ...type]
    : [...budgetTarget(budget), ' in ', { code: budget.service }, ...type];
}

/** What the first line says of a budget: ``` `iou` (self) in `ai-yolo26` cpu is over its budget: 68.2 %, 5 % allowed ```. */
export function budgetClaim(budget: ReportBudget): Phrase {
  const name = budgetName(budget);
  if (budget.value === null) return ['the budget of ', ...name, ` ${unmeasuredWords(budget)}`];
  if (budget.verdict === 'inconclusive') return ['the budget of ', ...name, ' is inconclusive'];
  const amounts = `${formatLimited(budget.value, budget.unit)}, ${formatLimit(budget.limit, budget.unit)} allowed`;
  return [...name, ` is over its budget: ${amounts}`];
}

function unmeasuredWords({ verdict }: ReportBudget): string {
  return verdict === 'warn' ? 'matches nothing' : 'was not measured';
}

/** One line of a budget that is not met: verdict, name, explanation, where it is set, remedy. */
export function budgetLine(budget: ReportBudget): Phrase {
  return [
    { strong: [VERDICT_WORDS[budget.verdict]] },
    ': budget of ',
    ...budgetName(budget),
    ': ',
    { prose: budget.explanation },
    ` (${BUDGET_CODE}, `,
    { code: budget.origin },
    ').',
    ...(budget.remedy === '' ? [] : [' ', { prose: `${asSentence(budget.remedy)}.` }]),
  ];
}

/** Without a full stop; a plain word gets its capital. */
function asSentence(text: string): string {
  return text.replace(/[.\s]+$/, '').replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
}

const COUNTS = [
  ['fail', 'failed'],
  ['not-evaluated', 'not evaluated'],
  ['inconclusive', 'inconclusive'],
  ['warn', 'warned'],
  ['pass', 'met'],
] as const;

/** `budgets: 1 failed, 3 met`; empty without budgets. */
export function budgetCounts({ budgets }: Report): Phrase {
  const counts = COUNTS.flatMap(([verdict, word]) => {
    const amount = budgets.filter((budget) => budget.verdict === verdict).length;
    return amount === 0 ? [] : [`${formatCount(amount)} ${word}`];
  });
  return counts.length === 0 ? [] : [`budgets: ${counts.join(', ')}`];
}

/** `, and 3 budgets are met`; empty without budgets. */
export function budgetsMet({ budgets }: Report): string {
  const met = budgets.filter(({ verdict }) => verdict === 'pass').length;
  return met === 0 ? '' : `, and ${formatPlural(met, 'budget')} ${met === 1 ? 'is' : 'are'} met`;
}

/** One budget as the cells of a table. Names stay phrases: each renderer makes them inert itself. */
export interface BudgetRow {
  readonly verdict: string;
  readonly target: Phrase;
  readonly place: Phrase;
  /** `68.2 %`, with the range `61.3 % – 76 %` where the noise is known. */
  readonly value: string;
  readonly range: string | null;
  readonly limit: string;
  readonly origin: Phrase;
}

/** Headings of the cells, in their order. */
export const BUDGET_COLUMNS = ['result', 'budget', 'service · type', 'cost (range)', 'allowed', 'set in'];

/** The cells of a budget. */
export function budgetRow(budget: ReportBudget): BudgetRow {
  const { unit, value, low, high } = budget;
  const place = joinPhrases(
    [
      budget.service === '' ? [] : [{ code: budget.service }],
      budget.alias === '' ? [] : [{ prose: budget.alias }],
    ],
    ' · ',
  );
  return {
    verdict: VERDICT_WORDS[budget.verdict],
    target: budgetTarget(budget),
    place: place.length === 0 ? [NO_VALUE] : place,
    value: formatLimited(value, unit),
    range:
      low === null || high === null ? null : `${formatLimited(low, unit)} to ${formatLimited(high, unit)}`,
    limit: formatLimit(budget.limit, unit),
    origin: [{ code: budget.origin }],
  };
}
