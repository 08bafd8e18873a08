import { budgetClaim } from '../budget-text.ts';
import { causePhrase } from '../cause-text.ts';
import { visible } from '../escape.ts';
import { type Finding, findings, type ServiceFinding, serviceFindings } from '../findings.ts';
import { claim } from '../headline.ts';
import { type Advice, adviceOn, budgetAdvice } from '../next-step.ts';
import { formatAdded, formatCost, formatGrowth, formatLimited, NO_VALUE } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../report.ts';
import { budgetMode, modeOf } from '../service-modes.ts';
import { serviceClaim } from '../service-text.ts';
import { steadyBesides } from './besides.ts';
import {
  budgetFingerprint,
  type CauseKind,
  functionFingerprint,
  functionsFingerprint,
  serviceFingerprint,
} from './fingerprint.ts';
import { functionLevel, type Level, wholeLevel } from './level.ts';
import { functionLimit, limitOf } from './limits.ts';

/** One cause of a failure, as an issue tells it. */
export interface IssueCause {
  readonly fingerprint: string;
  readonly kind: CauseKind;
  /** Without figures, for it stays; not escaped. */
  readonly title: string;
  readonly claim: Phrase;
  readonly advice: Advice;
  /** Where it is and how it is reached. */
  readonly details: readonly Phrase[];
  /** Its figures in short: `2.01×, +0.11 cores`. */
  readonly figures: string;
  readonly owner: string | null;
  /** What it costs, and what it was expected to, to tell later whether it fell; null where that says nothing. */
  readonly level: Level | null;
  /** Growth from which it failed, of a budget its limit; null where that is not known. */
  readonly limit: number | null;
  /** What is said of functions of its service and type that a report does not hold; null for what is no function. */
  readonly place: string | null;
}

const TITLE_NAME = 80;

/**
 * The causes of a failed build, worst first, each once. A leak is one cause, however many functions hold it. What is only
 * observed is none, for nobody is to be disturbed by it.
 */
export function causesOf(whole: Report): IssueCause[] {
  const report = withoutObserved(whole);
  const causes = [
    ...findings(report)
      .filter(({ function: fn }) => fn.verdict === 'fail')
      .map((finding) => ofFunction(report, finding)),
    ...serviceFindings(report)
      .filter(({ verdict, kind }) => verdict === 'fail' && kind !== 'entry')
      .map((finding) => ofService(report, finding)),
    ...report.budgets.filter(({ verdict }) => verdict === 'fail').map((budget) => ofBudget(report, budget)),
  ];
  const first = new Map<string, IssueCause>();
  for (const cause of causes) if (!first.has(cause.fingerprint)) first.set(cause.fingerprint, cause);
  return [...first.values()];
}

function withoutObserved(report: Report): Report {
  return {
    ...report,
    comparisons: report.comparisons.map((one) =>
      modeOf(one, report) === 'observe' ? { ...one, counted: false } : one,
    ),
    budgets: report.budgets.filter((budget) => budgetMode(budget, report) !== 'observe'),
  };
}

function ofFunction(report: Report, finding: Finding): IssueCause {
  const { comparison, function: fn } = finding;
  const isLeak = fn.class === 'leaks';
  const place = `${short(comparison.service)} ${short(comparison.alias)}`;
  return {
    fingerprint: isLeak
      ? serviceFingerprint(report.key, 'leak', comparison)
      : functionFingerprint(report.key, comparison, fn),
    kind: isLeak ? 'leak' : 'function',
    title: isLeak ? `${place} leaks` : `${short(fn.name)} costs more in ${place}`,
    claim: claim(finding),
    advice: adviceOn(report, { kind: 'function', finding }),
    details: functionDetails(fn),
    figures: isLeak ? leakFigures(comparison) : functionFigures(comparison, fn),
    owner: fn.owner ?? null,
    ...(isLeak ? NO_FIGURES : functionTerms(report, finding)),
  };
}

const NO_FIGURES = { level: null, limit: null, place: null };

function functionTerms(report: Report, { comparison, function: fn }: Finding) {
  return {
    level: functionLevel(report, comparison, fn, () => steadyBesides(comparison)),
    limit: functionLimit(report, comparison, fn),
    place: functionsFingerprint(report.key, comparison),
  };
}

function functionDetails(fn: ReportFunction): Phrase[] {
  const path = causePhrase(fn);
  const { source } = fn;
  const place: Phrase = source === null ? [] : [{ code: source.file }, `, ${linesOf(source)}`];
  return [path, place, [{ prose: fn.explanation }]].filter((phrase) => phrase.length > 0);
}

function linesOf({ firstLine, lastLine }: NonNullable<ReportFunction['source']>): string {
  return firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
}

function functionFigures({ addedUnit }: ReportComparison, { growth, added }: ReportFunction): string {
  return [formatGrowth(growth), formatAdded(added, addedUnit)].filter((text) => text !== NO_VALUE).join(', ');
}

function leakFigures({ leak, unit }: ReportComparison): string {
  return leak === null ? '' : `${formatCost(leak.slopePerMin, unit)} a minute`;
}

function ofService(report: Report, finding: ServiceFinding): IssueCause {
  const { comparison, reason } = finding;
  const kind = finding.kind === 'leak' ? 'leak' : 'whole';
  const { whole } = comparison;
  const place = `${short(comparison.service)} ${short(comparison.alias)}`;
  return {
    fingerprint: serviceFingerprint(report.key, kind, comparison),
    kind,
    title: kind === 'leak' ? `${place} leaks` : `${place} costs more as a whole`,
    claim: serviceClaim(report, finding),
    advice: adviceOn(report, { kind: 'service', finding }),
    details: [[{ prose: whole !== null && kind === 'whole' ? whole.explanation : reason.message }]],
    figures: kind === 'leak' ? leakFigures(comparison) : formatGrowth(whole?.growth ?? null),
    owner: null,
    ...NO_FIGURES,
    ...(kind === 'whole' && { level: wholeLevel(report, comparison), limit: limitOf(report, comparison) }),
  };
}

function ofBudget(report: Report, budget: ReportBudget): IssueCause {
  const service = budget.service === '' ? '' : ` in ${short(budget.service)} ${short(budget.alias)}`;
  return {
    fingerprint: budgetFingerprint(report.key, budget),
    kind: 'budget',
    title: `${short(budget.target.name)} is over its budget${service}`,
    claim: budgetClaim(budget),
    advice: budgetAdvice(budget),
    details: [[{ prose: budget.explanation }]],
    figures: formatLimited(budget.value, budget.unit),
    owner: null,
    level: null,
    limit: budget.limit,
    place: null,
  };
}

function short(name: string): string {
  return visible(name, TITLE_NAME);
}
