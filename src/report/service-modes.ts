import { type Verdict, worst } from '../judge/verdict.ts';
import { extremes } from '../profile/extremes.ts';
import { conclude } from './conclusion.ts';
import { notEvaluatedPolicy } from './no-baseline.ts';
import { listNames, type Phrase } from './phrase.ts';
import type { Report, ReportBudget, ReportComparison } from './report.ts';

/**
 * Services may have a mode of their own: the verdict of a build is the same, but what it does is then the worst of what its
 * services do, each in its mode. A report without such a service is as if this file were not there.
 */

type Judged = Pick<
  Report,
  | 'verdict'
  | 'mode'
  | 'conclusion'
  | 'exitCode'
  | 'settings'
  | 'comparisons'
  | 'budgets'
  | 'reasons'
  | 'shard'
>;

/** A verdict that counts, and what it does to the build. */
interface Part {
  readonly verdict: Verdict;
  readonly conclusion: Report['conclusion'];
  readonly exitCode: number;
}

const SEVERITY: Readonly<Record<Report['conclusion'], number>> = { success: 0, warning: 1, failure: 2 };

/** The mode of a comparison: that of its service, else that of the build. */
export function modeOf(comparison: ReportComparison, report: Pick<Report, 'mode'>): Report['mode'] {
  return comparison.mode ?? report.mode;
}

/** Whether a service of the report has a mode of its own. */
function hasModes({ comparisons }: Pick<Report, 'comparisons'>): boolean {
  return comparisons.some(({ mode }) => mode !== undefined);
}

/** What the build does with its verdict where services have modes of their own; else what the report says already. */
export function concludeModes(report: Judged): Pick<Report, 'conclusion' | 'exitCode'> {
  if (!hasModes(report)) return { conclusion: report.conclusion, exitCode: report.exitCode };
  const { conclusion, exitCode } = decisive(report);
  if (report.shard === undefined) return { conclusion, exitCode };
  // A shard ends well whatever its verdict: the merged report decides.
  return { conclusion: conclusion === 'failure' ? 'warning' : conclusion, exitCode: 0 };
}

/** The worst of what the parts do, with the worst verdict that does so. */
function decisive(report: Judged): Part {
  const parts = [
    ...report.comparisons.flatMap((comparison) => partOf(comparison, report)),
    ...report.budgets.flatMap((budget) => budgetPart(budget, report)),
  ];
  // Reasons of the whole build come of no service. They say why it is not evaluated, whatever else was found in it.
  if (report.reasons.length > 0) parts.push(concluded('not-evaluated', report.mode, report));
  else if (parts.length === 0) parts.push(concluded(report.verdict, report.mode, report));
  const [, most] = extremes(parts.map(({ conclusion }) => SEVERITY[conclusion]));
  const deciding = parts.filter(({ conclusion }) => SEVERITY[conclusion] === most);
  const verdict = worst(deciding.map((part) => part.verdict));
  return deciding.find((part) => part.verdict === verdict) ?? concluded(verdict, report.mode, report);
}

function partOf(comparison: ReportComparison, report: Judged): Part[] {
  const { counted, verdict } = comparison;
  if (!counted || verdict === 'not-applicable') return [];
  return [concluded(verdict, modeOf(comparison, report), report)];
}

function budgetPart(budget: ReportBudget, report: Judged): Part[] {
  const { verdict } = budget;
  return verdict === 'not-applicable' ? [] : [concluded(verdict, budgetMode(budget, report), report)];
}

/** A budget goes with the service that it was measured in. */
export function budgetMode(
  { service, profileType }: ReportBudget,
  report: Pick<Report, 'mode' | 'comparisons'>,
): Report['mode'] {
  const own =
    report.comparisons.find((one) => one.service === service && one.profileType === profileType) ??
    report.comparisons.find((one) => one.service === service);
  return own === undefined ? report.mode : modeOf(own, report);
}

function concluded(verdict: Verdict, mode: Report['mode'], report: Judged): Part {
  const onNotEvaluated = notEvaluatedPolicy(report).value;
  return {
    verdict,
    ...conclude(verdict, { mode, onInconclusive: report.settings.onInconclusive, onNotEvaluated }),
  };
}

/**
 * The report as its first line tells it: where services have modes of their own, only with those that decide what the build
 * does. A service that is merely watched must not stand where the reason of a failure is looked for.
 */
export function decidingPart(report: Report): Report {
  if (!hasModes(report)) return report;
  const most = decisive(report);
  const decides = (parts: readonly Part[]) =>
    parts.some(({ conclusion }) => SEVERITY[conclusion] === SEVERITY[most.conclusion]);
  return {
    ...report,
    verdict: most.verdict,
    comparisons: report.comparisons.map((one) =>
      one.counted && !decides(partOf(one, report)) ? { ...one, counted: false } : one,
    ),
    budgets: report.budgets.filter((one) => decides(budgetPart(one, report))),
  };
}

const FOUND: Readonly<Record<string, string>> = {
  fail: 'failed',
  'not-evaluated': 'not evaluated',
  inconclusive: 'inconclusive',
  warn: 'warned',
};

/** Says which services came to more than their mode lets through; empty where none did. */
export function modesNotice(report: Report): Phrase {
  const held = report.comparisons.filter(({ mode, counted, verdict }) => {
    if (mode === undefined || mode === 'enforce' || !counted || verdict === 'not-applicable') return false;
    const { conclusion } = concluded(verdict, 'enforce', report);
    return SEVERITY[conclusion] > SEVERITY[concluded(verdict, mode, report).conclusion];
  });
  return (['observe', 'warn'] as const).flatMap((mode): Phrase => {
    const own = held.filter((one) => one.mode === mode);
    if (own.length === 0) return [];
    const services = [...new Set(own.map(({ service }) => service))];
    const found = FOUND[worst(own.map(({ verdict }) => verdict as Verdict))] ?? 'found';
    const effect = mode === 'observe' ? 'which does not count' : 'which only warns';
    return [
      ...(mode === 'warn' && held.some((one) => one.mode === 'observe') ? [' '] : []),
      'In mode ',
      { code: mode },
      ': ',
      ...listNames(services),
      ` (${found}), ${effect}.`,
    ];
  });
}
