import { wasCompared } from './findings.ts';
import {
  formatCost,
  formatCount,
  formatDetectable,
  formatGrowth,
  formatGrowthPercent,
  formatShare,
} from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { ReportComparison, ReportFunction, ReportShift } from './report.ts';
import { VERDICT_WORDS } from './rows.ts';
import { reasonSentence } from './wording.ts';

/** What is said about one comparison beside its table of functions. */

const GAUGE_UNIT = ' per upload';

/** `fail`, `pass, not counted`: the verdict of a comparison in words. */
export function comparisonVerdict(comparison: ReportComparison): string {
  const word = VERDICT_WORDS[comparison.verdict];
  return comparison.counted || comparison.verdict === 'not-applicable' ? word : `${word}, not counted`;
}

/** Samples, whole cost, load and detectable growth of a comparison; empty when nothing was compared. */
export function comparisonFacts(comparison: ReportComparison): Phrase {
  if (!wasCompared(comparison)) return [];
  const { samples, total, unit, uploads, detectableGrowth } = comparison;
  const isGauge = comparison.kind === 'gauge';
  const facts = [
    ...(!isGauge && samples.baseline + samples.candidate > 0
      ? [`${formatCount(samples.baseline)} → ${formatCount(samples.candidate)} samples`]
      : []),
    `${formatCost(total.baseline, unit)} → ${formatCost(total.candidate, unit)}${isGauge ? GAUGE_UNIT : ''}`,
    ...(uploads.baseline + uploads.candidate > 0
      ? [`${formatCount(uploads.baseline)} → ${formatCount(uploads.candidate)} uploads`]
      : []),
    ...(isGauge ? [] : [`load factor ${formatGrowth(comparison.loadFactor)}`]),
    ...(detectableGrowth === null ? [] : [`detectable growth ${formatDetectable(detectableGrowth)}`]),
  ];
  return [facts.join(' · ')];
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
    ...explanations(comparison).slice(0, limit),
  ];
}

/** One sentence for every function over a limit, and one for all cost that moved. */
function explanations(comparison: ReportComparison): Phrase[] {
  const found = comparison.functions.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  return [...found.map(functionSentence), ...comparison.moved.map(shiftSentence)];
}

function functionSentence(fn: ReportFunction): Phrase {
  const cause: Phrase = fn.causedBy === null ? [] : [' (explained by ', { code: fn.causedBy.name }, ')'];
  return [{ code: fn.name }, ...cause, ': ', { prose: fn.explanation }];
}

/** `normalize_vectors → l2_normalize: renamed, not grown (42 % of the service, net +12 %)`. */
function shiftSentence({ kind, from, to, share, net, isBalanced }: ReportShift): Phrase {
  const names = (functions: ReportShift['from']) =>
    joinPhrases(
      functions.slice(0, 3).map(({ name }): Phrase => [{ code: name }]),
      ', ',
    );
  const outcome = isBalanced ? 'not grown' : 'and not by equal amounts';
  const amount = `${formatShare(share)} of the service, net ${formatGrowthPercent(net)}`;
  return [...names(from), ' → ', ...names(to), `: ${kindWord(kind)}, ${outcome} (${amount})`];
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
