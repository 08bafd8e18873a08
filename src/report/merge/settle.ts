import { serviceFindingKind } from '../../judge/service-finding.ts';
import { type Verdict, worst } from '../../judge/verdict.ts';
import { formatPlural } from '../numbers.ts';
import type { Report, ReportBudget, ReportComparison, ReportReason } from '../report.ts';
import { isWaived } from '../waived.ts';
import { shardNames } from './reasons.ts';

/**
 * A report that is read again says twice what came out: in its verdicts, and in what they were found from. Whoever changed only one
 * of them must not turn a failure into a pass, so the worse of the two counts.
 */

/** A report with the verdicts that follow from what it holds. */
export interface Settled {
  readonly report: Report;
  /** What contradicts itself, the worst told; null where nothing does. */
  readonly reason: ReportReason | null;
}

/** The verdicts of a report as what it holds allows them, never milder than it says. */
export function settle(report: Report): Settled {
  const comparisons = report.comparisons.map(settleComparison);
  const budgets = report.budgets.map(settleBudget);
  const wrong = [
    ...comparisons.flatMap((one, index) => difference(nameOf(one), report.comparisons[index], one)),
    ...budgets.flatMap((one, index) => difference(`the budget ${one.origin}`, report.budgets[index], one)),
  ];
  const found = foundVerdict({ ...report, comparisons, budgets });
  if (found !== report.verdict)
    wrong.push(`its verdict is ${report.verdict}, and what it holds comes to ${found}`);
  for (const gone of goneFunctions(report)) wrong.push(gone);
  if (wrong.length === 0) return { report, reason: null };
  const verdict = worst([found, report.verdict, 'not-evaluated']);
  return { report: { ...report, verdict, comparisons, budgets }, reason: contradiction(report, wrong) };
}

/** The verdict of all that counts in a report. */
export function foundVerdict({
  comparisons,
  budgets,
  reasons,
}: Pick<Report, 'comparisons' | 'budgets' | 'reasons'>): Verdict {
  const counted = comparisons.filter((one) => one.counted).map(({ verdict }) => evaluated(verdict));
  return worst([
    worst(counted),
    ...budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict])),
    ...reasons.map(() => 'not-evaluated' as const),
  ]);
}

/** What counts is never `not-applicable`, whatever a file says. */
function evaluated(verdict: ReportComparison['verdict']): Verdict {
  return verdict === 'not-applicable' ? 'not-evaluated' : verdict;
}

/** Rules left nothing of it to be judged, so that it was compared and does not count. */
const NOT_JUDGED = 'FG251';
/** Why the sides of a comparison cannot be told apart; see service-rules.ts, overlap.ts and window-rules.ts. */
const UNDECIDED: ReadonlySet<string> = new Set([
  'FG201',
  'FG202',
  'FG203',
  'FG204',
  'FG206',
  'FG212',
  'FG213',
  'FG214',
  'FG215',
]);

function settleComparison(comparison: ReportComparison): ReportComparison {
  const counted = comparison.counted || mustCount(comparison);
  if (!counted) return comparison;
  const verdict = worst([evaluated(comparison.verdict), ...evidence(comparison)]);
  if (verdict === comparison.verdict && counted === comparison.counted) return comparison;
  return { ...comparison, verdict, counted };
}

/** Only what was not compared, or not judged, may be left out. */
function mustCount({ verdict, blocks, reasons, functions }: ReportComparison): boolean {
  const isFound = functions.some((fn) => fn.verdict === 'fail' || fn.verdict === 'warn');
  if (isFound || reasons.some(({ code }) => UNDECIDED.has(code))) return true;
  const isJudged = verdict !== 'not-evaluated' && verdict !== 'not-applicable';
  return (isJudged || blocks > 0) && !reasons.some(({ code }) => code === NOT_JUDGED);
}

const LEAKS = { leak: 'fail', warn: 'warn', ok: 'pass', inconclusive: 'pass' } as const;

/** What a comparison came to at least, by what was found in it. */
function evidence(comparison: ReportComparison): Verdict[] {
  const { functions, whole, reasons, verdict, blocks } = comparison;
  const isEmpty = verdict === 'pass' && blocks === 0;
  return [
    ...functions.flatMap((fn) => (fn.verdict === 'fail' || fn.verdict === 'warn' ? [fn.verdict] : [])),
    ...(whole === null ? [] : [whole.verdict]),
    leakOf(comparison),
    ...reasons.flatMap(({ code }): Verdict[] =>
      UNDECIDED.has(code) ? ['inconclusive'] : serviceFindingKind(code) === undefined ? [] : ['warn'],
    ),
    ...(isEmpty ? (['not-evaluated'] as const) : []),
  ];
}

/** A leak that is waived is still told of. */
function leakOf({ leak, leakVerdict, functions, waived = [] }: ReportComparison): Verdict {
  const found = leakVerdict ?? leak?.verdict;
  const areWaived =
    functions.some((fn) => fn.class === 'leaks' && isWaived(fn)) ||
    waived.some(({ kind, waiver }) => kind === 'leak' && waiver.state === 'in-force');
  return found === undefined || areWaived ? 'pass' : LEAKS[found];
}

/** Numbers of a report are rounded. */
const ROUNDING = 1e-3;

function settleBudget(budget: ReportBudget): ReportBudget {
  const { verdict, value, limit } = budget;
  const isMet = verdict === 'pass' || verdict === 'not-applicable';
  if (!isMet || value === null || value <= limit * (1 + ROUNDING)) return budget;
  return { ...budget, verdict: 'warn' };
}

/** The note of a report that was too large for all of its functions; see bound-report.ts. */
const CUT_SHORT = 'FG227';

/** All functions that were tested stand in the report of a shard; a comparison as a whole may be one test more. */
function goneFunctions({ shard, tests, comparisons, notes }: Report): string[] {
  if (shard === undefined || notes.some(({ code }) => code === CUT_SHORT)) return [];
  const costs = comparisons.filter(({ kind, blocks }) => kind !== 'gauge' && blocks > 0);
  const held = costs.flatMap(({ functions }) => functions.filter(({ verdict }) => verdict !== 'not-tested'));
  if (tests <= held.length + costs.length) return [];
  return [`by its word it tested ${formatPlural(tests, 'function')}, and it holds ${held.length}`];
}

interface Judged {
  readonly verdict: string;
  readonly counted?: boolean;
}

function difference(name: string, stated: Judged | undefined, found: Judged): string[] {
  if (stated?.verdict !== found.verdict)
    return [`${name} says ${stated?.verdict}, and what it holds comes to ${found.verdict}`];
  return stated.counted === found.counted ? [] : [`${name} says that it does not count, and was compared`];
}

const LONGEST_NAME = 100;

function nameOf({ service, alias }: ReportComparison): string {
  return `${service.slice(0, LONGEST_NAME)} ${alias.slice(0, LONGEST_NAME)}`;
}

function contradiction({ shard }: Report, wrong: readonly string[]): ReportReason {
  const whose = shard === undefined ? 'the report' : `the report of ${shardNames([shard.index])}`;
  const more = wrong.length === 1 ? '' : `, and ${wrong.length - 1} more`;
  return {
    code: 'FG267',
    message: `${whose} contradicts itself, so it was changed after it was written: ${wrong[0]}${more}`,
    remedy: 'take the report.json files as flamegate wrote them, and merge once more',
  };
}
