import { causePhrase } from './cause-text.ts';
import { isOverLimit, isSetAside, wasCompared } from './findings.ts';
import { leakFact } from './leak-text.ts';
import {
  formatCost,
  formatCount,
  formatDetectable,
  formatGrowth,
  formatGrowthPercent,
  formatShare,
} from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportFunction, ReportShift } from './report.ts';
import { verdictWord } from './rows.ts';
import { loadKind } from './service-text.ts';
import { isWaived } from './waived.ts';
import { waiverPhrase } from './waiver-text.ts';
import { comparisonName, reasonSentence } from './wording.ts';

/** What is said about one comparison beside its table of functions. */

/** What a level is the mean of. */
const PIECE = { pyroscope: 'upload', files: 'file' } as const;

/** `fail`, `pass, not counted`, `not judged`: the verdict of a comparison in words. */
export function comparisonVerdict(comparison: ReportComparison): string {
  const word = verdictWord(comparison);
  if (comparison.verdict === 'not-applicable' || isSetAside(comparison)) return word;
  const mode = comparison.mode === undefined ? '' : ` (mode ${comparison.mode})`;
  return `${word}${comparison.counted ? '' : ', not counted'}${mode}`;
}

/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = {
  auto: 'load factor',
  fixed: 'cost at the same load',
  requests: 'cost per request',
} as const;

/** What `loadFactor` is in this report: `load factor`, `cost per request`. */
export function factorName(report: Report): string {
  return FACTOR[loadKind(report)];
}

/** Samples, whole cost, load and detectable growth of a comparison; empty when nothing was compared. */
export function comparisonFacts(report: Report, comparison: ReportComparison): Phrase {
  if (!wasCompared(comparison)) return [];
  const { samples, total, unit, uploads } = comparison;
  const isGauge = comparison.kind === 'gauge';
  const piece = PIECE[report.source.kind];
  const facts = [
    ...(!isGauge && samples.baseline + samples.candidate > 0
      ? [`${formatCount(samples.baseline)} → ${formatCount(samples.candidate)} samples`]
      : []),
    `${formatCost(total.baseline, unit)} → ${formatCost(total.candidate, unit)}${isGauge ? ` per ${piece}` : ''}`,
    ...(uploads.baseline + uploads.candidate > 0
      ? [`${formatCount(uploads.baseline)} → ${formatCount(uploads.candidate)} ${piece}s`]
      : []),
    ...(isGauge ? [] : [`${factorName(report)} ${formatGrowth(comparison.loadFactor)}`]),
    ...detectableFact(comparison),
    ...leakFacts(comparison),
  ];
  return [facts.join(' · ')];
}

/** `growth of 74 % would have been found, of the service as a whole 25 %`. */
function detectableFact({ detectableGrowth, detectableTotal }: ReportComparison): string[] {
  if (detectableGrowth === null) return [];
  const whole =
    detectableTotal === null ? '' : `, of the service as a whole ${formatDetectable(detectableTotal)}`;
  return [`growth of ${formatDetectable(detectableGrowth)} would have been found${whole}`];
}

/** What the windows could have shown of a leak, where they could and there is none. */
export function leakFacts({ leak, unit }: ReportComparison): string[] {
  return leak?.verdict === 'ok' ? [leakFact(leak, unit)] : [];
}

/** `Idle functions left out: serve 23 % → 15 % of the samples.` */
export function ignoredSentence(comparison: ReportComparison): Phrase {
  const { functions } = comparison.ignored;
  if (functions.length === 0) return [];
  const shown = functions
    .slice(0, 6)
    .map(
      (fn): Phrase => [
        { code: fn.name },
        ` ${formatShare(fn.share.baseline)} → ${formatShare(fn.share.candidate)}`,
      ],
    );
  const rest = functions.length - shown.length;
  const more = rest > 0 ? ` and ${formatCount(rest)} more` : '';
  return [
    'Idle functions left out: ',
    ...joinPhrases(shown, ', '),
    `${more} (${formatShare(comparison.ignored.share)} of all samples).`,
  ];
}

/** What is said of a comparison point by point: its reasons, its notes, and its findings; at most `limit` of each. */
export function comparisonPoints(comparison: ReportComparison, limit: number): Phrase[] {
  return [
    ...comparison.reasons.slice(0, limit).map(reasonSentence),
    ...comparison.notes.slice(0, limit).map(reasonSentence),
    ...explanations(comparison, limit),
  ];
}

/** One sentence for every function over a limit, waived or not, and one for all cost that moved. */
function explanations(comparison: ReportComparison, limit: number): Phrase[] {
  const found = comparison.functions.filter((fn) => isOverLimit(fn) || isWaived(fn)).slice(0, limit);
  const moved = comparison.moved.slice(0, limit - found.length);
  return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
}

/** Why a function is a finding, with its numbers, and where its callers stand. */
export function findingSentence(fn: ReportFunction): Phrase {
  const waiver = fn.waiver === undefined || fn.causedBy !== null ? [] : waiverPhrase(fn.waiver);
  return joinPhrases([[{ prose: fn.explanation }], causePhrase(fn), waiver], '; ');
}

function functionSentence(fn: ReportFunction): Phrase {
  return [{ code: fn.name }, ': ', ...findingSentence(fn)];
}

/** One line for all cost that moved, with its service, largest part first: what an alarm would have been about. */
export function movedLines(report: Report): { readonly lines: Phrase[]; readonly areBalanced: boolean } {
  const moved = report.comparisons.flatMap((comparison) =>
    comparison.moved.map((shift) => ({ comparison, shift })),
  );
  moved.sort((first, second) => second.shift.share - first.shift.share);
  return {
    lines: moved.map(({ comparison, shift }) =>
      shiftSentence(shift, [' in ', ...comparisonName(comparison)]),
    ),
    areBalanced: moved.every(({ shift }) => shift.isBalanced),
  };
}

/** `normalize_vectors → l2_normalize: renamed, not grown (42 % of the service, net +12 %)`. */
export function shiftSentence(
  { kind, from, to, share, net, isBalanced }: ReportShift,
  place: Phrase = [],
): Phrase {
  const names = (functions: ReportShift['from']) =>
    joinPhrases(
      functions.slice(0, 3).map(({ name }): Phrase => [{ code: name }]),
      ', ',
    );
  const outcome = isBalanced ? 'not grown' : 'and not by equal amounts';
  const amount = `${formatShare(share)} of the service, net ${formatGrowthPercent(net)}`;
  return [...names(from), ' → ', ...names(to), ...place, `: ${kindWord(kind)}, ${outcome} (${amount})`];
}

/** Our own words; anything else in their place is not shown. */
function kindWord(kind: string): string {
  return ['renamed', 'extracted', 'inlined'].includes(kind) ? kind : 'moved';
}

/** What stands beside a service's name: `cpu fail, memory pass`. */
export function typesInShort(comparisons: readonly ReportComparison[]): Phrase {
  return joinPhrases(
    comparisons
      .slice(0, 6)
      .map((comparison): Phrase => [{ prose: comparison.alias }, ` ${comparisonVerdict(comparison)}`]),
    ', ',
  );
}
