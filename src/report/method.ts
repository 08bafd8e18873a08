import { extremes } from '../profile/extremes.ts';
import { wasCompared } from './findings.ts';
import { formatCount, formatGrowth, formatPlural, formatShare, formatThreshold } from './numbers.ts';
import { joinPhrases, listNames, type Phrase } from './phrase.ts';
import { RELAYED } from './relayed.ts';
import type { Report, ReportComparison } from './report.ts';
import { commitsPhrase } from './since-line.ts';
import { formatDuration, formatWindow } from './times.ts';
import { reasonSentence } from './wording.ts';

/** One line of "How this was measured". */
export interface MethodFact {
  readonly label: string;
  readonly value: Phrase;
}

/** Load factors within this band need no mention. */
const NOTABLE_LOAD = 1.1;

/** Windows, blocks, samples, load, ignored functions and thresholds, each as a labelled phrase. */
export function methodFacts(report: Report): MethodFact[] {
  const compared = report.comparisons.filter(wasCompared);
  const facts: MethodFact[] = [
    { label: 'Source', value: [{ prose: report.source.label }] },
    ...windowFacts(report),
    ...evidenceFacts(compared, report.source.kind),
    ...historyFacts(compared),
    { label: 'Load', value: loadPhrase(report, compared) },
    // Files tell nothing about the machines they were recorded on.
    { label: 'Machines', value: report.windows === null ? [] : contentionPhrase(report, compared) },
    { label: 'Idle functions left out', value: ignoredPhrase(compared) },
    { label: 'Limits', value: [limitsText(report, compared)] },
    { label: 'Range of growth', value: report.tests === 0 ? [] : [INTERVAL] },
    ...report.notes
      .filter((note) => !isWarning(note) && note.code !== RELAYED)
      .map((note) => ({ label: 'Note', value: reasonSentence(note) })),
  ];
  return facts.filter(({ value }) => value.length > 0);
}

const INTERVAL =
  'the lower end is the bound the verdict used, with 95 % confidence over all tests of the build together ' +
  '(for a warning or a memory level 99 % for the one test); the upper end is its mirror image';

function windowFacts(report: Report): MethodFact[] {
  if (report.windows === null) return [];
  const { baseline, candidate, confirm } = report.windows;
  return [
    { label: 'Baseline', value: windowPhrase(baseline) },
    { label: 'Candidate', value: windowPhrase(candidate) },
    { label: 'Confirmation', value: confirm === null ? [] : windowPhrase(confirm) },
  ];
}

function windowPhrase(window: NonNullable<Report['windows']>['baseline']): Phrase {
  const when = `${formatWindow(window, true)} (${formatDuration(window.untilMs - window.fromMs)})`;
  return window.selector === '' ? [when] : [`${when} `, { code: window.selector }];
}

function evidenceFacts(
  compared: readonly ReportComparison[],
  source: Report['source']['kind'],
): MethodFact[] {
  if (compared.length === 0) return [];
  const baseline = compared.reduce((sum, { samples }) => sum + samples.baseline, 0);
  const candidate = compared.reduce((sum, { samples }) => sum + samples.candidate, 0);
  // The snapshots of a gauge are no replicates, so it has a single block whatever the windows.
  const replicated = compared.filter(({ kind }) => kind !== 'gauge');
  const blocks = (replicated.length > 0 ? replicated : compared).map((comparison) => comparison.blocks);
  const [least, most] = extremes(blocks);
  const count = least === most ? String(most) : `${least} to ${most}`;
  return [
    { label: 'Samples', value: [`${formatCount(baseline)} → ${formatCount(candidate)}`] },
    { label: source === 'files' ? 'Blocks of files' : 'Time blocks', value: [`${count} a side`] },
  ];
}

function historyFacts(compared: readonly ReportComparison[]): MethodFact[] {
  const [, most] = extremes([0, ...compared.map(({ history }) => history)]);
  if (most === 0) return [];
  const drift = most > 1 ? ', and what windows of the same code differ by is measured over them' : '';
  return [
    {
      label: 'Earlier windows',
      value: [`${formatPlural(most, 'window')} of the baseline's code are baseline, too${drift}`],
    },
  ];
}

/** Notes on the run that make its numbers mean something else, so they stand beside them: a closed load test. */
const WARNING_CODES = new Set(['FG210']);

function isWarning({ code }: Report['notes'][number]): boolean {
  return WARNING_CODES.has(code);
}

/** What a reader has to know before reading the numbers, each as a sentence. */
export function warningNotes(report: Report): Phrase[] {
  return report.notes
    .filter(isWarning)
    .map((note): Phrase => [{ strong: ['Mind the load:'] }, ' ', ...reasonSentence(note)]);
}

function loadPhrase(report: Report, compared: readonly ReportComparison[]): Phrase {
  if (compared.length === 0) return [];
  const { kind = 'auto', baseline = null, candidate = null } = report.load ?? {};
  const known =
    kind === 'fixed'
      ? 'declared the same a second on both sides; '
      : kind === 'requests' && baseline !== null && candidate !== null
        ? `${formatCount(baseline)} → ${formatPlural(candidate, 'request')}; `
        : '';
  return known === ''
    ? factorPhrase(compared, LOAD_AND_MACHINE)
    : [known, ...factorPhrase(compared, COST_OF_LOAD)];
}

const LOAD_AND_MACHINE = {
  same: 'the same on both sides within 10 %',
  other: 'load and machine together changed the cost of all functions, and this is accounted for: ',
};
const COST_OF_LOAD = {
  same: 'all functions together cost the same for it within 10 %',
  other: 'all functions together changed their cost for it: ',
};

function factorPhrase(
  compared: readonly ReportComparison[],
  words: { readonly same: string; readonly other: string },
): Phrase {
  const notable = compared
    .filter(
      ({ loadFactor }) => loadFactor > NOTABLE_LOAD || (loadFactor > 0 && loadFactor < 1 / NOTABLE_LOAD),
    )
    .toSorted((first, second) => distance(second) - distance(first));
  if (notable.length === 0) return [words.same];
  const shown = notable
    .slice(0, 8)
    .map(
      (comparison): Phrase => [
        { code: comparison.service },
        ' ',
        { prose: comparison.alias },
        ` ${formatGrowth(comparison.loadFactor)}`,
      ],
    );
  const rest = notable.length - shown.length;
  return [words.other, ...joinPhrases(shown, ', '), ...(rest > 0 ? [`, and ${formatCount(rest)} more`] : [])];
}

/** How far a load factor is from 1, the same for halved and doubled. */
function distance({ loadFactor }: ReportComparison): number {
  return loadFactor > 0 ? Math.abs(Math.log(loadFactor)) : 0;
}

function contentionPhrase(report: Report, compared: readonly ReportComparison[]): Phrase {
  if (compared.length === 0) return [];
  const factor = Math.exp(Math.min(20, Math.abs(report.contention)));
  if (factor < 1.05) return ['equally busy on both sides'];
  // With few services nobody can tell whether it was the machine or the load.
  return [`the windows ran at paces ${formatGrowth(factor)} apart; the verdict allows for it`];
}

function ignoredPhrase(compared: readonly ReportComparison[]): Phrase {
  const names = compared.flatMap(({ ignored }) => ignored.functions.map(({ name }) => name));
  if (names.length === 0) return [];
  const shares = compared.flatMap(({ ignored }) => (ignored.functions.length > 0 ? [ignored.share] : []));
  const [least, most] = extremes(shares).map(formatShare) as [string, string];
  const share = least === most ? least : `${least.replace(/ %$/, '')} to ${most}`;
  return [...listNames([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
}

function limitsText({ settings, tests, notes }: Report, compared: readonly ReportComparison[]): string {
  const { failOnGrowth, warnOnGrowth, minShare } = settings;
  const levels = compared.filter(({ kind }) => kind === 'gauge');
  const isLevelsOnly = levels.length > 0 && levels.length === compared.length;
  const count = levels
    .flatMap(({ functions }) => functions)
    .filter(({ verdict }) => verdict !== 'not-tested').length;
  // A report that was too large holds fewer than were compared.
  const least = notes.some(({ code }) => code === 'FG227') ? 'at least ' : '';
  // A level never fails by its growth, so without anything else there is no such limit to be named.
  const limits = isLevelsOnly ? [] : [`fail from ${formatThreshold(failOnGrowth)} growth`];
  const growth = isLevelsOnly ? ' growth' : '';
  const done = [
    ...(isLevelsOnly && tests === 0 ? [] : [`${formatPlural(tests, 'function')} tested`]),
    ...(levels.length === 0 ? [] : [`levels of ${least}${formatPlural(count, 'function')} compared`]),
  ];
  return [
    ...limits,
    `warn from ${formatThreshold(warnOnGrowth)}${growth}`,
    `functions with at least ${formatThreshold(minShare)} of their service; ${done.join(', ')}`,
  ].join(', ');
}

/** Commits, run, tool and key, each a phrase of its own. */
export function footerParts(report: Report): Phrase[] {
  const { run, tool, key } = report;
  return [
    commitsPhrase(report),
    run === null ? [] : [{ link: runLabel(report), url: run.runUrl, code: false }],
    [`${tool.name} `, { prose: tool.version }],
    ['key ', { code: key }],
  ].filter((part) => part.length > 0);
}

function runLabel({ run }: Report): string {
  return run !== null && run.runAttempt > 1 ? `run, attempt ${run.runAttempt}` : 'run';
}
