import { worstBudget } from './budget-text.ts';
import { countedWith, openComparisons } from './findings.ts';
import { headline } from './headline.ts';
import { isSure } from './leak-text.ts';
import { formatAdded, formatCost, formatCount, formatGrowth } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { Report, ReportBudget, ReportComparison, ReportReason } from './report.ts';
import { decidingPart } from './service-modes.ts';
import { serviceEvidence } from './service-text.ts';
import { waivedFindings } from './waived.ts';
import { waiverSentence } from './waiver-text.ts';
import { asSentence, reasonSentence } from './wording.ts';
import { type Offence, offences, worstOffence } from './worst-offence.ts';

/** What to do about a verdict, the same for a comment, a page and a terminal. */
export interface Advice {
  /** How sure it is, as sentences; may be empty. */
  readonly evidence: Phrase;
  /** An order without a full stop, short enough for a title; may be empty. */
  readonly step: Phrase;
  /** What else there is to say of it, as sentences; may be empty. */
  readonly rest: Phrase;
}

const NONE: Advice = { evidence: [], step: [], rest: [] };
const GROWTH_STEP: Phrase = ['Make it cheaper, or raise ', { code: 'fail-on-growth' }];
const LEAK_STEP: Phrase = ['Find what keeps this memory'];
const LEAK_REST: Phrase = ['What was retained never fell again while the window lasted.'];
const NEW_STEP: Phrase = ['See whether it has to cost this much'];
const NEW_REST: Phrase = ['Once this version is the baseline, it is no longer new.'];
const WARN_STEP: Phrase = ['Look at what changed'];
const WARN_REST: Phrase = ['A warning does not fail the build; a longer window would tell for sure.'];
const WARN_FILES: Phrase = ['A warning does not fail the build; more recordings a side would tell for sure.'];

const WARN_RULE: Phrase = ['A warning does not fail the build: by a rule it warns at most.'];
const WARN_ASIDE: Phrase = [
  'A warning does not fail the build: rules set aside what holds most of this rise.',
];

/** Longer remedies would hide the verdict in a title. */
const LONGEST_STEP = 100;

/**
 * The title of a report: the verdict with the worst offender, what to do, and how many more there are:
 * ``flamegate failed: `iou` in `ai-yolo26` costs 2.01× what this load should cost. Make it cheaper, or raise `fail-on-growth`. 2 more failed.``
 */
export function firstLine(whole: Report): Phrase {
  const report = decidingPart(whole);
  const { step } = adviceOf(report);
  const others = Math.max(0, offences(report) - 1);
  const word = report.verdict === 'fail' ? 'failed' : report.verdict === 'warn' ? 'warned' : null;
  const more = word === null || others === 0 ? [] : [`${formatCount(others)} more ${word}`];
  // A headline that passes says so itself.
  const waived = report.verdict === 'pass' ? 0 : waivedFindings(report).length;
  const accepted = waived === 0 ? [] : [`${formatCount(waived)} waived`];
  const sentences = [step, more, accepted].filter((part) => part.length > 0);
  if (sentences.length === 0) return headline(report);
  return [...headline(report), '. ', ...sentences.flatMap((part) => [...part, '. '])].with(-1, '.');
}

/** What stands below a title that says what to do: the evidence behind it. Empty when there is nothing to say. */
export function underFirstLine(report: Report): Phrase {
  const { evidence, rest } = adviceOf(decidingPart(report));
  return sentencesOf(evidence, rest);
}

/** The evidence behind the verdict and what to do next. Empty when there is nothing to do. */
export function nextStep(report: Report): Phrase {
  const { evidence, step, rest } = adviceOf(decidingPart(report));
  return sentencesOf(evidence, step.length === 0 ? [] : [...step, '.'], rest);
}

function sentencesOf(...parts: readonly Phrase[]): Phrase {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}

function adviceOf(report: Report): Advice {
  const { verdict } = report;
  if (verdict === 'pass') return NONE;
  if (verdict !== 'fail' && verdict !== 'warn') return openAdvice(report);
  const worst = worstOffence(report);
  const budget = worst === undefined ? worstBudget(report) : undefined;
  if (budget !== undefined) return budgetAdvice(budget);
  const evidence = worst === undefined ? [] : sentencesOf(evidenceOf(worst), waiverOf(worst));
  if (verdict === 'warn') return { evidence, step: WARN_STEP, rest: warnRest(report, worst) };
  return { ...failAdvice(report, worst), evidence };
}

/** Whether more evidence could turn a warning into a failure: not against a rule. */
function warnRest({ source }: Report, worst: Offence | undefined): Phrase {
  if (worst !== undefined && isByRule(worst)) return WARN_RULE;
  if (worst?.finding.comparison.leak?.stoppedBy === 'set-aside' && isLeak(worst)) return WARN_ASIDE;
  return source.kind === 'files' ? WARN_FILES : WARN_REST;
}

function isByRule(worst: Offence): boolean {
  const { leak, whole } = worst.finding.comparison;
  if (isLeak(worst)) return leak !== null && isSure(leak);
  if (worst.kind === 'function') return worst.finding.function.rule?.severity === 'warn';
  return worst.finding.kind === 'whole' && whole?.atMost === 'warn';
}

function isLeak({ kind, finding }: Offence): boolean {
  return kind === 'service' ? finding.kind === 'leak' : finding.function.class === 'leaks';
}

/** What to do about one cause of a failure. */
export function adviceOn(report: Report, offence: Offence): Advice {
  return { ...failAdvice(report, offence), evidence: evidenceOf(offence) };
}

function failAdvice(report: Report, worst: Offence | undefined): Advice {
  const leak: Advice = { ...NONE, step: LEAK_STEP, rest: LEAK_REST };
  const growth: Advice = { ...NONE, step: GROWTH_STEP };
  if (worst === undefined) return countedWith(report, 'fail')[0]?.leak?.verdict === 'leak' ? leak : growth;
  if (worst.kind === 'service')
    return worst.finding.kind === 'leak' ? leak : remedyAdvice(worst.finding.reason.remedy);
  const { class: cls } = worst.finding.function;
  if (cls === 'leaks') return leak;
  return cls === 'new' ? { ...NONE, step: NEW_STEP, rest: NEW_REST } : growth;
}

/** Why the waiver that is for it does not cover it. */
function waiverOf({ kind, finding }: Offence): Phrase {
  return waiverSentence(kind === 'function' ? finding.function.waiver : finding.waiver);
}

/** `At least 1.39× with 95 % confidence, about +0.11 cores.` */
function evidenceOf(worst: Offence): Phrase {
  if (worst.kind === 'service') {
    const { comparison, kind } = worst.finding;
    return kind === 'leak' ? leakEvidence(comparison) : serviceEvidence(worst.finding);
  }
  const { comparison, function: fn } = worst.finding;
  if (fn.class === 'leaks') return leakEvidence(comparison);
  // A new function has said its numbers in the first line.
  if (fn.class === 'new' || fn.growth === null || fn.growthLow === null) return [];
  const confidence = fn.verdict === 'fail' ? '95' : '99';
  const added = fn.added === null ? '' : `, about ${formatAdded(fn.added, comparison.addedUnit)}`;
  return [`At least ${formatGrowth(fn.growthLow)} with ${confidence} % confidence${added}.`];
}

function leakEvidence({ leak, unit }: ReportComparison): Phrase {
  if (leak === null) return [];
  const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => formatCost(speed, unit));
  return [`${low} to ${high} a minute with 95 % confidence.`];
}

/** What to do about a budget that is exceeded. */
export function budgetAdvice({ remedy, origin }: ReportBudget): Advice {
  const { step, rest } = remedyAdvice(remedy);
  return { evidence: [], step, rest: sentencesOf(rest, ['The budget is set in ', { code: origin }, '.']) };
}

function openAdvice(report: Report): Advice {
  const own = openComparisons(report).find(({ verdict }) => verdict === report.verdict);
  const reason: ReportReason | undefined = report.reasons[0] ?? own?.reasons[0];
  if (reason !== undefined) {
    const evidence: Phrase = ['Reason: ', ...reasonSentence({ ...reason, remedy: '' })];
    return { ...remedyAdvice(reason.remedy), evidence };
  }
  const budget = worstBudget(report);
  return budget === undefined ? NONE : budgetAdvice(budget);
}

/** The first sentence of a remedy is the step where it is short. */
function remedyAdvice(remedy: string): Advice {
  if (remedy.trim() === '') return NONE;
  const [, first = '', rest = ''] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec(asSentence(remedy)) ?? [];
  if (first === '' || first.length > LONGEST_STEP) return { ...NONE, rest: [{ prose: asSentence(remedy) }] };
  return {
    evidence: [],
    step: [{ prose: first.replace(/\.$/, '') }],
    rest: rest === '' ? [] : [{ prose: rest }],
  };
}
