import { budgetCounts } from './budget-text.ts';
import {
  enforcedConclusion,
  findings,
  improvements,
  isSetAside,
  openComparisons,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
} from './findings.ts';
import { notEvaluatedPolicy } from './no-baseline.ts';
import { formatCount, formatPlural } from './numbers.ts';
import { joinPhrases, listNames, type Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportReason } from './report.ts';
import { verdictWord } from './rows.ts';
import { decidingPart, modesNotice } from './service-modes.ts';
import { shardCounts } from './unevaluated-part.ts';
import { waivedFindings } from './waived.ts';

/** The sentences of a report, the same for a comment, a page and a terminal. */

/** A comparison's name: `` `ai-yolo26` cpu ``. */
export function comparisonName(comparison: ReportComparison): Phrase {
  return [{ code: comparison.service }, ' ', { prose: comparison.alias }];
}

/** A reason with its code and remedy: `no profiles in either window (FG104). Declare it optional.` */
export function reasonSentence(reason: ReportReason): Phrase {
  const message: Phrase = [{ prose: reason.message.replace(/[.\s]+$/, '') }, ` (${codeWord(reason.code)}).`];
  return reason.remedy === '' ? message : [...message, ' ', { prose: asSentence(reason.remedy) }];
}

/** Codes are our own words; anything else in their place is not shown. */
function codeWord(code: string): string {
  return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : 'no code';
}

/** A remedy as a sentence of its own: a plain word at its start gets a capital, its end a full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
  return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Says when mode or policy made the build's conclusion milder or harder than the verdict; else empty. */
export function policyNotice(report: Report): Phrase {
  if (report.shard !== undefined) return [SHARD_NOTICE];
  const own = modesNotice(report);
  if (own.length > 0) return own;
  const enforced = enforcedConclusion(report);
  if (report.mode !== 'enforce') {
    if (enforced === report.conclusion) return [];
    const would = enforced === 'failure' ? 'it would have failed' : 'it would have warned';
    return ['Mode is ', { code: report.mode }, `, so the build goes on. In enforce mode ${would}.`];
  }
  if (report.verdict !== 'inconclusive' && report.verdict !== 'not-evaluated') return [];
  const isInconclusive = report.verdict === 'inconclusive';
  const { option, value } = isInconclusive
    ? { option: 'on-inconclusive', value: report.settings.onInconclusive }
    : notEvaluatedPolicy(report);
  if (value === 'exit-code') return [`The command ends with code ${report.exitCode} for this.`];
  return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
}

const SHARD_NOTICE = 'A shard never fails a build: the report that is merged from all shards decides.';

const POLICY_EFFECTS = {
  pass: ' lets the build go on without a warning.',
  warn: ' makes this a warning, so the build goes on.',
  fail: ' makes this fail the build.',
} as const;

const COUNT_ORDER = [
  ['fail', 'failed'],
  ['not-evaluated', 'not evaluated'],
  ['inconclusive', 'inconclusive'],
  ['warn', 'warned'],
  ['pass', 'passed'],
] as const;

/** `6 services: 1 failed, 5 passed · functions: 1 failed, 1 warned, 1 improved · not counted: 1 optional`. */
export function countsLine(report: Report): Phrase {
  const groups = serviceGroups(report).filter(({ verdict }) => verdict !== 'not-counted');
  const counts = COUNT_ORDER.flatMap(([verdict, word]) =>
    count(groups.filter((group) => group.verdict === verdict).length, word),
  );
  const services =
    counts.length === 0 ? [] : [`${formatPlural(groups.length, 'service')}: ${counts.join(', ')}`];
  const found = findings(report);
  const waived = waivedFindings(report);
  const waivedServices = waived.filter(({ isWhole }) => isWhole).length;
  const functions = [
    ...count(found.filter((finding) => finding.function.verdict === 'fail').length, 'failed'),
    ...count(found.filter((finding) => finding.function.verdict === 'warn').length, 'warned'),
    ...count(waived.length - waivedServices, 'waived'),
    ...count(improvements(report).length, 'improved'),
    ...count(
      report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0),
      'moved',
    ),
  ];
  const whole = serviceFindings(report);
  const asWhole = [
    ...count(whole.filter(({ verdict }) => verdict === 'fail').length, 'failed'),
    ...count(whole.filter(({ verdict }) => verdict === 'warn').length, 'warned'),
    ...count(waivedServices, 'waived'),
  ];
  const { chosen } = uncounted(report);
  return joinPhrases(
    [
      services,
      shardCounts(report),
      functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
      asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(', ')}`],
      budgetCounts(report),
      chosen.length === 0 ? [] : [`not counted: ${chosen.join(', ')}`],
    ],
    ' · ',
  );
}

function count(amount: number, word: string): string[] {
  return amount === 0 ? [] : [`${formatCount(amount)} ${word}`];
}

/** What does not count: by choice, which a reader must know, or since a service has nothing of that type. */
function uncounted(report: Report): { readonly chosen: string[]; readonly absent: string[] } {
  const all = uncountedComparisons(report);
  const absent = all.filter(({ verdict }) => verdict === 'not-applicable').length;
  const setAside = all.filter(isSetAside).length;
  return {
    chosen: [
      ...count(setAside, 'not judged by a rule'),
      ...count(all.length - absent - setAside, 'optional'),
    ],
    absent: count(absent, 'without such profiles'),
  };
}

/** `Not counted: 1 optional, 5 without such profiles`, the first in the words of the line of counts. */
export function uncountedTitle(report: Report): string {
  const { chosen, absent } = uncounted(report);
  return `Not counted: ${[...chosen, ...absent].join(', ')}`;
}

/**
 * One line for each group of comparisons that came out alike for the same reason:
 * `` `ai-clip` and `ai-llm` memory, not applicable: no profiles (FG110). ``
 */
export function comparisonLines(comparisons: readonly ReportComparison[]): Phrase[] {
  const groups = new Map<string, ReportComparison[]>();
  for (const comparison of comparisons) {
    const { alias, verdict, counted, reasons } = comparison;
    const key = JSON.stringify([alias, verdict, counted, reasons[0] ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [comparison]);
    else group.push(comparison);
  }
  return [...groups.values()].map(groupLine);
}

function groupLine(group: readonly ReportComparison[]): Phrase {
  const [first] = group;
  if (first === undefined) return [];
  const services = listNames(
    group.map(({ service }) => service),
    8,
  );
  const [reason] = first.reasons;
  const name: Phrase = [...services, ' ', { prose: first.alias }, `, ${verdictWord(first)}`];
  return reason === undefined ? [...name, '.'] : [...name, ': ', ...reasonSentence(reason)];
}

/**
 * The comparisons that are still open, each group with its reason and remedy. A single reason for the whole build
 * is left out where it stands under the first line already: that of a failure tells of the failure.
 */
export function openLines(report: Report): Phrase[] {
  const open = comparisonLines(openComparisons(report));
  const isTold = report.reasons.length === 0 || decidingPart(report).verdict === 'not-evaluated';
  if (open.length === 0 && report.reasons.length < 2 && isTold) return [];
  return [...report.reasons.map(reasonSentence), ...open];
}
