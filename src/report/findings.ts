import { type ServiceFindingKind, serviceFindingKind } from '../judge/service-finding.ts';
import { type Verdict, worst } from '../judge/verdict.ts';
import { conclude } from './conclusion.ts';
import { notEvaluatedPolicy } from './no-baseline.ts';
import type { Report, ReportComparison, ReportFunction, ReportReason, ReportWaiver } from './report.ts';

/** What the renderers show of a report, selected and ordered. Nothing here is text. */

/** A function with the comparison it belongs to. */
export interface Finding {
  readonly comparison: ReportComparison;
  readonly function: ReportFunction;
}

/** What a comparison as a whole came to, where no function bears it. */
export interface ServiceFinding {
  readonly comparison: ReportComparison;
  readonly verdict: 'fail' | 'warn';
  readonly kind: ServiceFindingKind;
  readonly reason: ReportReason;
  /** Added cost as a fraction of what the service cost, to tell which is worse; a leak has no end. */
  readonly addedShare: number;
  /** A waiver that is for it and does not cover it; what one covers is no finding. */
  readonly waiver?: ReportWaiver;
}

/** One service with all its comparisons, worst first. */
export interface ServiceGroup {
  readonly service: string;
  /** Worst verdict of the comparisons that count; `not-counted` when none does. */
  readonly verdict: Verdict | 'not-counted';
  readonly comparisons: readonly ReportComparison[];
}

const ORDER: Readonly<Record<string, number>> = {
  fail: 0,
  'not-evaluated': 1,
  inconclusive: 2,
  warn: 3,
  pass: 4,
  'not-counted': 5,
  'not-applicable': 6,
};

/** Names are compared up to here: with thousands of names of thousands of characters the rest would take seconds. */
const COMPARED_LENGTH = 200;

/** Plain order of code units: the same on every machine, unlike `localeCompare`. Equals keep the order of the report. */
function compareText(first: string, second: string): number {
  const [a, b] = [first.slice(0, COMPARED_LENGTH), second.slice(0, COMPARED_LENGTH)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFindings(first: Finding, second: Finding): number {
  return (
    (ORDER[first.function.verdict] ?? 9) - (ORDER[second.function.verdict] ?? 9) ||
    second.function.addedShare - first.function.addedShare ||
    compareText(first.comparison.service, second.comparison.service) ||
    compareText(first.comparison.profileType, second.comparison.profileType) ||
    compareText(first.function.name, second.function.name) ||
    compareText(first.function.file, second.function.file)
  );
}

/** Whether anything was compared: a comparison without time blocks has no numbers to show. */
export function wasCompared(comparison: ReportComparison): boolean {
  return comparison.blocks > 0;
}

/** Functions over a limit in comparisons that count: fails first, then warnings, each by the share they added. */
export function findings(report: Report): Finding[] {
  return select(
    report.comparisons.filter((comparison) => comparison.counted),
    isOverLimit,
  );
}

/** The findings of comparisons that count which no function bears: fails first, then by added cost. */
export function serviceFindings(report: Report): ServiceFinding[] {
  return report.comparisons
    .filter(({ counted }) => counted)
    .flatMap(serviceFindingsOf)
    .sort(
      (first, second) =>
        (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        second.addedShare - first.addedShare ||
        compareText(first.comparison.service, second.comparison.service) ||
        compareText(first.comparison.profileType, second.comparison.profileType),
    );
}

/** The same of one comparison, in the order of its reasons. */
export function serviceFindingsOf(comparison: ReportComparison): ServiceFinding[] {
  return unwaivedFindings(comparison).map((finding) => {
    const { kind, reason } = finding;
    const own = comparison.waived?.find(
      (one) => one.kind === kind && (kind !== 'entry' || one.message === reason.message),
    );
    return own === undefined ? finding : { ...finding, waiver: own.waiver };
  });
}

function unwaivedFindings(comparison: ReportComparison): ServiceFinding[] {
  return comparison.reasons.flatMap((reason) => {
    const kind = serviceFindingKind(reason.code);
    return kind === undefined ? [] : findingsOfKind(kind, comparison, reason);
  });
}

function findingsOfKind(
  kind: ServiceFindingKind,
  comparison: ReportComparison,
  reason: ReportReason,
): ServiceFinding[] {
  const { whole, leak } = comparison;
  switch (kind) {
    case 'whole':
      if (whole === null) return [];
      return [{ comparison, kind, reason, verdict: whole.verdict, addedShare: whole.growth - 1 }];
    case 'leak': {
      const verdict = leak?.verdict === 'leak' ? 'fail' : 'warn';
      return [{ comparison, kind, reason, verdict, addedShare: Number.MAX_VALUE }];
    }
    case 'entry':
      return [{ comparison, kind, reason, verdict: 'warn', addedShare: 0 }];
  }
}

/** One cause is one finding: what another function's growth explains is listed with that function. */
export function isOverLimit(
  fn: ReportFunction,
): fn is ReportFunction & { readonly verdict: 'fail' | 'warn' } {
  return (fn.verdict === 'fail' || fn.verdict === 'warn') && fn.causedBy === null;
}

/** Functions too small for a test come and go; only tested ones are worth a word. */
function isImproved(fn: ReportFunction): boolean {
  return fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
}

/** Functions that became cheaper or vanished, by the share they saved. */
export function improvements(report: Report): Finding[] {
  const found = select(report.comparisons, isImproved);
  return found.toSorted(
    (first, second) =>
      first.function.addedShare - second.function.addedShare || compareFindings(first, second),
  );
}

/** Functions without a baseline, by the share they cost; those too small for a test only where they reach `minShare`. */
export function newcomers(report: Report): Finding[] {
  const found = select(
    report.comparisons,
    (fn, { limits }) =>
      fn.class === 'new' &&
      fn.causedBy === null &&
      (fn.verdict !== 'not-tested' || fn.share.candidate >= (limits ?? report.settings).minShare),
  );
  return found.toSorted(
    (first, second) =>
      second.function.share.candidate - first.function.share.candidate || compareFindings(first, second),
  );
}

function select(
  comparisons: readonly ReportComparison[],
  wanted: (fn: ReportFunction, comparison: ReportComparison) => boolean,
): Finding[] {
  return comparisons
    .flatMap((comparison) =>
      comparison.functions.filter((fn) => wanted(fn, comparison)).map((fn) => ({ comparison, function: fn })),
    )
    .sort(compareFindings);
}

function byVerdict(first: ReportComparison, second: ReportComparison): number {
  return (
    (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
    compareText(first.service, second.service) ||
    compareText(first.profileType, second.profileType)
  );
}

/** Comparisons that count and came out inconclusive or not evaluated. */
export function openComparisons(report: Report): ReportComparison[] {
  return report.comparisons
    .filter(({ counted, verdict }) => counted && (verdict === 'inconclusive' || verdict === 'not-evaluated'))
    .toSorted(byVerdict);
}

/** Whether a reason says that rules leave nothing to be judged. */
export function isSetAsideReason({ code }: ReportReason): boolean {
  return code === 'FG251';
}

/** Whether a rule says that nothing here is judged: what would have been found is not known to be well. */
export function isSetAside({ counted, reasons }: ReportComparison): boolean {
  return !counted && reasons.some(isSetAsideReason);
}

/** Comparisons that do not change the verdict: set aside by rules, optional services, types a service does not have. */
export function uncountedComparisons(report: Report): ReportComparison[] {
  return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
}

/** Comparisons with this verdict that count, in the order of their services. */
export function countedWith(report: Report, verdict: Verdict): ReportComparison[] {
  return report.comparisons
    .filter((comparison) => comparison.counted && comparison.verdict === verdict)
    .toSorted(byVerdict);
}

/** Every service with its comparisons, worst service first: those with the same verdict in the order of `findings`. */
export function serviceGroups(report: Report): ServiceGroup[] {
  const byService = new Map<string, ReportComparison[]>();
  for (const comparison of report.comparisons) {
    const list = byService.get(comparison.service);
    if (list === undefined) byService.set(comparison.service, [comparison]);
    else list.push(comparison);
  }
  const ranks = serviceRanks(report);
  return [...byService]
    .map(([service, comparisons]) => ({
      service,
      verdict: groupVerdict(comparisons),
      comparisons: comparisons.toSorted(byVerdict),
      rank: ranks.get(service) ?? ranks.size,
    }))
    .sort(
      (first, second) =>
        (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        first.rank - second.rank ||
        compareText(first.service, second.service),
    )
    .map(({ rank: _, ...group }) => group);
}

/** The place of each service that has a function over the limits among them. */
function serviceRanks(report: Report): ReadonlyMap<string, number> {
  const services = new Set(findings(report).map(({ comparison }) => comparison.service));
  return new Map([...services].map((service, rank) => [service, rank]));
}

function groupVerdict(comparisons: readonly ReportComparison[]): Verdict | 'not-counted' {
  const verdicts = comparisons.flatMap(({ counted, verdict }) =>
    counted && verdict !== 'not-applicable' ? [verdict] : [],
  );
  return verdicts.length === 0 ? 'not-counted' : worst(verdicts);
}

/** The growth that one service would have shown. */
export interface DetectableGrowth {
  readonly service: string;
  /** As a fraction: 0.5 is +50 %. */
  readonly detectable: number;
}

/**
 * Smallest and largest of the measured detectable growths over what was decided; `null` when there is none.
 * @param of a typical function, or the service as a whole
 */
export function detectableRange(
  report: Report,
  of: 'detectableGrowth' | 'detectableTotal',
): { readonly low: DetectableGrowth; readonly high: DetectableGrowth } | null {
  const decided = report.comparisons.filter(({ counted, verdict }) => counted && verdict !== 'inconclusive');
  const values = decided.flatMap(({ service, [of]: detectable }): DetectableGrowth[] =>
    detectable === null ? [] : [{ service, detectable }],
  );
  const [low] = values.toSorted((a, b) => a.detectable - b.detectable || compareText(a.service, b.service));
  const [high] = values.toSorted((a, b) => b.detectable - a.detectable || compareText(a.service, b.service));
  return low === undefined || high === undefined ? null : { low, high };
}

/** What the build would do in enforce mode. */
export function enforcedConclusion(report: Report): Report['conclusion'] {
  const { onInconclusive } = report.settings;
  const onNotEvaluated = notEvaluatedPolicy(report).value;
  return conclude(report.verdict, { mode: 'enforce', onInconclusive, onNotEvaluated }).conclusion;
}
