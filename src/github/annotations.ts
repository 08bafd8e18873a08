import { BUDGET_CODE } from '../report/budget-text.ts';
import { findingSentence } from '../report/comparison-text.ts';
import { isOverLimit, type ServiceFinding, serviceFindingsOf } from '../report/findings.ts';
import { hasNoBaseline, notEvaluatedPolicy } from '../report/no-baseline.ts';
import type {
  Report,
  ReportBudget,
  ReportComparison,
  ReportFunction,
  ReportReason,
} from '../report/report.ts';
import { phraseToText } from '../report/text.ts';
import { waiverSentence } from '../report/waiver-text.ts';
import type { Locate, Place } from './places.ts';

/** How an annotation is shown. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation, as plain text. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Where it belongs; null when that is not known. */
  readonly place: Place | null;
}

/** What `@actions/core` may be told about an annotation. */
export interface AnnotationProperties {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** The three functions of `@actions/core` that print an annotation; they escape what the runner would misread. */
export type AnnotationSink = Readonly<
  Record<AnnotationLevel, (message: string, properties: AnnotationProperties) => void>
>;

/**
 * GitHub keeps ten annotations of a level for a step and silently drops the later ones, and the message a failing
 * step ends with is itself one of them: https://github.com/orgs/community/discussions/26680
 */
export const MAX_ANNOTATIONS = 9;

const MAX_TITLE_CHARACTERS = 150;
const MAX_MESSAGE_CHARACTERS = 1000;

/**
 * The annotations of a report, worst first, at most `MAX_ANNOTATIONS`. A failing function is an error, what warns a
 * warning; something not evaluated or inconclusive has the level its policy gives it. What does not count (an
 * optional service) has none, and `mode` softens: `warn` knows no errors, `observe` only notices.
 * @param locate where a function is; nothing has a place without it
 */
export function annotationsOf(report: Report, locate: Locate = () => null): Annotation[] {
  const ranked = [
    ...buildFindings(report),
    ...report.budgets.flatMap(budgetFinding),
    ...report.comparisons.flatMap((c) =>
      comparisonFindings(c, report).map((finding) => ({ ...finding, mode: c.mode })),
    ),
  ];
  // Stable, so the report's own order (worst first) holds within a rank.
  ranked.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.added - a.added);
  return ranked.slice(0, MAX_ANNOTATIONS).map((finding) => ({
    level: levelOf(finding.verdict, { ...report, mode: finding.mode ?? report.mode }),
    title: clean(finding.title, MAX_TITLE_CHARACTERS),
    message: clean(finding.message, MAX_MESSAGE_CHARACTERS),
    place: finding.function === undefined ? null : locate(finding.function),
  }));
}

/** Prints the annotations through the given functions, in their order. */
export function emitAnnotations(annotations: readonly Annotation[], sink: AnnotationSink): void {
  for (const { level, title, message, place } of annotations) {
    const where =
      place === null ? {} : { file: place.path, startLine: place.firstLine, endLine: place.lastLine };
    sink[level](message, { title, ...where });
  }
}

type Alarm = 'fail' | 'not-evaluated' | 'inconclusive' | 'warn';

const RANK: Readonly<Record<Alarm, number>> = { fail: 0, 'not-evaluated': 1, inconclusive: 2, warn: 3 };

interface Finding {
  readonly verdict: Alarm;
  /** Share of the service that was added, to order findings of one verdict; 0 for anything but a function. */
  readonly added: number;
  readonly title: string;
  readonly message: string;
  /** That of its service, where it has one of its own. */
  readonly mode?: Report['mode'] | undefined;
  /** The function it is about, if it is about one. */
  readonly function?: ReportFunction;
}

function buildFindings(report: Report): Finding[] {
  if (report.verdict === 'pass') return [];
  // Beside what failed in other parts of a build, they still say why a part was not evaluated.
  const verdict = 'not-evaluated';
  return report.reasons.map((reason) => ({
    verdict,
    added: 0,
    title: `flamegate: ${hasNoBaseline(report) ? 'no baseline yet' : verdictWords(verdict)} (${reason.code})`,
    message: sentence(reason),
  }));
}

function comparisonFindings(comparison: ReportComparison, report: Report): Finding[] {
  const { verdict } = comparison;
  if (!comparison.counted || verdict === 'pass' || verdict === 'not-applicable') return [];
  const whole = serviceFindingsOf(comparison);
  const findings = [
    ...comparison.functions.flatMap((fn) => functionFinding(fn, comparison)),
    ...whole.map(serviceFinding),
  ];
  if (verdict === 'not-evaluated' || verdict === 'inconclusive' || findings.length === 0) {
    const place = `${comparison.service} (${comparison.alias})`;
    for (const reason of comparison.reasons) {
      // A reason for the whole build is often repeated by every service it concerns.
      if (report.reasons.some((known) => known.code === reason.code && known.message === reason.message))
        continue;
      if (whole.some((finding) => finding.reason === reason)) continue;
      const title = `flamegate: ${place} ${verdictWords(verdict)} (${reason.code})`;
      findings.push({ verdict, added: 0, title, message: sentence(reason) });
    }
  }
  return findings;
}

function budgetFinding(budget: ReportBudget): Finding[] {
  const { verdict, target, service, explanation, remedy, origin } = budget;
  if (verdict === 'pass' || verdict === 'not-applicable') return [];
  const isService = target.kind === 'service' && service !== '';
  const name = isService ? service : target.name;
  const place = service === '' || isService ? '' : ` in ${service}`;
  return [
    {
      verdict,
      // An exceeded limit is a fact that somebody set: it stands before what grew.
      added: Number.MAX_VALUE,
      title: `flamegate: budget of ${name}${place} (${BUDGET_CODE})`,
      message: sentence({ code: BUDGET_CODE, message: `${explanation} (${origin})`, remedy }),
    },
  ];
}

/** What no function bears stands beside what functions do, never behind it. */
function serviceFinding(finding: ServiceFinding): Finding {
  const { comparison, verdict, reason, addedShare, kind } = finding;
  const whole = kind === 'whole' ? comparison.whole : null;
  const waived = phraseToText(waiverSentence(finding.waiver));
  return {
    verdict,
    added: addedShare,
    title: `flamegate: ${comparison.service} (${comparison.alias})${whole === null ? '' : ' as a whole'} (${reason.code})`,
    message: [sentence({ ...reason, message: whole?.explanation ?? reason.message }), waived].join(' '),
  };
}

function functionFinding(fn: ReportFunction, comparison: ReportComparison): Finding[] {
  if (!isOverLimit(fn)) return [];
  const title = `flamegate: ${fn.name} in ${comparison.service} (${comparison.alias})`;
  const message = phraseToText(findingSentence(fn));
  return [{ verdict: fn.verdict, added: fn.addedShare, title, message, function: fn }];
}

function levelOf(verdict: Alarm, report: Report): AnnotationLevel {
  const { mode, settings } = report;
  if (mode === 'observe') return 'notice';
  const levels: Readonly<Record<Alarm, AnnotationLevel>> = {
    fail: 'error',
    'not-evaluated': POLICY_LEVEL[notEvaluatedPolicy(report).value],
    inconclusive: POLICY_LEVEL[settings.onInconclusive],
    warn: 'warning',
  };
  const level = levels[verdict];
  return mode === 'warn' && level === 'error' ? 'warning' : level;
}

const POLICY_LEVEL: Readonly<Record<Report['settings']['onInconclusive'], AnnotationLevel>> = {
  pass: 'notice',
  warn: 'warning',
  fail: 'error',
  'exit-code': 'warning',
};

function verdictWords(verdict: Alarm): string {
  const words = {
    fail: 'failed',
    'not-evaluated': 'not evaluated',
    inconclusive: 'inconclusive',
    warn: 'warning',
  };
  return words[verdict];
}

function sentence(reason: ReportReason): string {
  const remedy = reason.remedy.trim();
  if (remedy === '') return ended(reason.message);
  // A plain word gets its capital; the name of a setting stays as it is written.
  return `${ended(reason.message)} ${ended(remedy.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase()))}`;
}

/** Reasons are written with and without a full stop. */
function ended(text: string): string {
  const trimmed = text.trim().replace(/\.+$/, '');
  return /[?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Names come from profiles: no control characters (colour codes, line ends), no text that turns its direction. */
function clean(text: string, maxCharacters: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return (plain.length > maxCharacters ? `${plain.slice(0, maxCharacters - 1)}…` : plain).toWellFormed();
}
