import { budgetLine, openBudgets } from '../budget-text.ts';
import { findings, serviceFindings, uncountedComparisons, wasCompared } from '../findings.ts';
import { claim, headline } from '../headline.ts';
import { footerParts, warningNotes } from '../method.ts';
import { formatCount, formatPlural } from '../numbers.ts';
import { joinPhrases, type Phrase } from '../phrase.ts';
import type { Report } from '../report.ts';
import { VERDICT_WORDS } from '../rows.ts';
import type { ReportRelease } from '../schema/release.ts';
import { loadKind, serviceLine } from '../service-text.ts';
import { waivedFindings } from '../waived.ts';
import { comparisonLines, countsLine, openLines, reasonSentence } from '../wording.ts';
import { sideLines } from './sides.ts';

/** A report of a release. */
export type SignoffReport = Report & { readonly release: ReportRelease };

/** A file that is kept. */
export interface EvidenceFile {
  readonly name: string;
  readonly what: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Whether a report is one of a release. */
export function isSignoff(report: Report): report is SignoffReport {
  return report.release !== undefined;
}

/** Only what was judged in full, and did not fail, may be released. A warning is for people to decide. */
export function isReleasable({ verdict }: Report): boolean {
  return verdict === 'pass' || verdict === 'warn';
}

/**
 * The first line: `flamegate: v1.5.0 may be released`, with the number of warnings if there are any, or
 * `flamegate: v1.5.0 is refused: ...`.
 */
export function signoffTitle(report: SignoffReport): Phrase {
  const name: Phrase = ['flamegate: ', { prose: report.release.to }];
  if (isReleasable(report)) return [...name, ' may be released', toAccept(report)];
  return [...name, ' is refused: ', ...whyRefused(report)];
}

/** Whoever reads the first line alone must not take a release with warnings for one without. */
function toAccept(report: Report): string {
  if (report.verdict !== 'warn') return '';
  const warned = foundLines(report).length;
  return warned === 0
    ? ', if its warnings are accepted'
    : `, if ${formatPlural(warned, 'warning')} ${warned === 1 ? 'is' : 'are'} accepted`;
}

/** What the headline says behind `flamegate failed: `. */
function whyRefused(report: Report): Phrase {
  const [first = '', ...rest] = headline(report);
  if (typeof first === 'string' && first.endsWith(': ') && rest.length > 0) return rest;
  return ['nothing was compared'];
}

/** Everything that is signed, selected and ordered, before any of it is written. */
export interface SignoffView {
  readonly report: SignoffReport;
  readonly title: Phrase;
  readonly lead: readonly Phrase[];
  readonly foundTitle: string;
  /** What is over a limit, worst first. */
  readonly found: readonly Phrase[];
  readonly waived: ReturnType<typeof waivedFindings>;
  readonly open: readonly Phrase[];
  readonly uncounted: readonly Phrase[];
  readonly windows: readonly Phrase[];
  readonly notes: readonly Phrase[];
  /** Name and role of each row of the table; empty rows are for whoever else signs. */
  readonly signers: ReportRelease['signers'];
  readonly footer: Phrase;
}

const LEAST_ROWS = 3;

/** The view of a report of a release. */
export function signoffViewOf(report: SignoffReport): SignoffView {
  const { release } = report;
  const blank = Math.max(1, LEAST_ROWS - release.signers.length);
  return {
    report,
    title: signoffTitle(report),
    lead: leadOf(report),
    foundTitle: isReleasable(report) ? 'Accepted by whoever signs' : 'Over the limits',
    found: foundLines(report),
    waived: waivedFindings(report),
    open: openLines(report),
    uncounted: comparisonLines(uncountedComparisons(report)),
    windows: sideLines(report),
    notes: [...warningNotes(report), ...report.notes.map(reasonSentence)],
    signers: [...release.signers, ...Array.from({ length: blank }, () => ({ name: '', role: '' }))],
    footer: joinPhrases([...footerParts(report), [`judged at ${report.createdAt}`]], ' · '),
  };
}

/** A reason for the whole build stands alone, and first: there is nothing else to be read. */
function leadOf(report: SignoffReport): Phrase[] {
  const [reason, ...more] = report.reasons;
  const counts = countsLine(report);
  return [
    ...(counts.length === 0 ? [] : [counts]),
    ...(reason === undefined || more.length > 0 || openLines(report).length > 0
      ? []
      : [reasonSentence(reason)]),
    decision(report),
    ...(report.comparisons.some(wasCompared) ? [loadWords(report)] : []),
  ];
}

function decision(report: SignoffReport): Phrase {
  const { from } = report.release;
  const since: Phrase = ['Growth is that since ', { prose: from }, ', all of it together. '];
  const warned = foundLines(report).length;
  if (!isReleasable(report)) return [...since, 'Nothing is to be signed while this is refused.'];
  const waived = waivedFindings(report).length;
  const beside = waived === 0 ? 'Nothing' : `Beside ${formatCount(waived)} waived, nothing`;
  if (report.verdict === 'pass') return [...since, `${beside} is over a limit.`];
  return [
    ...since,
    `${formatPlural(warned, 'warning')} below: whoever signs accepts ${warned === 1 ? 'it' : 'them'}.`,
  ];
}

/** What the growth of a whole service is made of. */
function loadWords(report: Report): Phrase {
  const costs = 'Costs are those a second, of all replicas together; what is held is that of one upload. ';
  switch (loadKind(report)) {
    case 'requests':
      return [costs, 'Growth of a service is that per request.'];
    case 'fixed':
      return [costs, 'Both releases ran under the same load.'];
    case 'auto':
      return [
        costs,
        'Growth of a service includes that of its load, which nobody counted; functions are compared at the same load.',
      ];
  }
}

function foundLines(report: Report): Phrase[] {
  const functions = findings(report).map(
    (finding): Phrase => [
      { strong: [VERDICT_WORDS[finding.function.verdict]] },
      ': ',
      ...claim(finding),
      ' (',
      { prose: finding.comparison.alias },
      ')',
    ],
  );
  return [...functions, ...serviceFindings(report).map(serviceLine), ...openBudgets(report).map(budgetLine)];
}
