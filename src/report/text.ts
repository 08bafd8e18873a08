import { BUDGET_COLUMNS, budgetLine, budgetRow, openBudgets } from './budget-text.ts';
import { comparisonFacts, comparisonPoints, comparisonVerdict, ignoredSentence } from './comparison-text.ts';
import { MESSAGE_LENGTH, visible, visibleMessage } from './escape.ts';
import {
  type Finding,
  findings,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
  wasCompared,
} from './findings.ts';
import { headline, nextStep } from './headline.ts';
import { limitsOfEvidence } from './limits-of-evidence.ts';
import { safeUrl } from './links.ts';
import { footerParts, methodFacts, warningNotes } from './method.ts';
import { formatPlural } from './numbers.ts';
import { joinPhrases, type Part, type Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportFunction } from './report.ts';
import { functionRow, resultWord } from './rows.ts';
import { serviceLine } from './service-text.ts';
import { alignRows, type TextCell, wrapLine } from './text-table.ts';
import { comparisonLines, countsLine, openLines, policyNotice } from './wording.ts';

const COLUMNS = 118;
const NAME = 30;
const WIDE_NAME = 36;
const ROWS = 10;
/** Services with a table of their own. */
const SERVICES = 20;
const REASONS = 5;

/** Colours a text, or leaves it alone. */
type Paint = (text: string, style: keyof typeof STYLES) => string;

/** Select Graphic Rendition codes of ECMA-48. */
const STYLES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33' } as const;

const VERDICT_STYLES: Readonly<Record<string, keyof typeof STYLES>> = {
  fail: 'red',
  warn: 'yellow',
  pass: 'green',
  improved: 'green',
};

function textPart(part: Part): string {
  if (typeof part === 'string') return part;
  if ('prose' in part) return visibleMessage(part.prose, MESSAGE_LENGTH);
  if ('strong' in part) return phraseToText(part.strong);
  if (!('link' in part)) return visible(part.code);
  const url = safeUrl(part.url);
  return url === null ? visible(part.link) : `${visible(part.link)} ${url}`;
}

/** A sentence without markup and without control characters. */
export function phraseToText(phrase: Phrase): string {
  return phrase.map(textPart).join('');
}

function wrapped(phrase: Phrase, indent = '', hanging = indent): string[] {
  return phrase.length === 0 ? [] : wrapLine(phraseToText(phrase), COLUMNS, indent, hanging);
}

/**
 * The report for a terminal of 120 columns: the verdict as a sentence first, in the order of the Markdown. No name
 * can send control characters; colour only when asked for, and never without the word.
 */
export function renderText(report: Report, options: { readonly color: boolean }): string {
  const paint: Paint = (text, style) => (options.color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const found = findings(report);
  const blocks = [
    titleLines(report, paint),
    [...wrapped(policyNotice(report)), ...wrapped(nextStep(report)), ...wrapped(countsLine(report))],
    listBlock('Budgets that are not met', openBudgets(report).slice(0, ROWS).map(budgetLine), paint),
    listBlock(
      'Services over the limits as a whole',
      serviceFindings(report).slice(0, ROWS).map(serviceLine),
      paint,
    ),
    findingLines(found, paint),
    metBudgets(report, paint),
    wrapped(limitsOfEvidence(report)),
    ...warningNotes(report).map((note) => wrapped(note)),
    ...comparisonBlocks(report, paint),
    listBlock('Inconclusive or not evaluated', openLines(report), paint),
    listBlock('Not counted', comparisonLines(uncountedComparisons(report)), paint),
    listBlock(
      'How this was measured',
      methodFacts(report).map(({ label, value }): Phrase => [`${label}: `, ...value]),
      paint,
    ),
    wrapped(joinPhrases(footerParts(report), ' · ')),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Every comparison with numbers, but of a great many services only those with something to say. */
function comparisonBlocks(report: Report, paint: Paint): string[][] {
  const groups = serviceGroups(report);
  const shown =
    groups.length <= SERVICES
      ? groups
      : groups.filter(({ verdict }) => verdict !== 'pass').slice(0, SERVICES);
  const blocks = shown.flatMap((group) =>
    group.comparisons.filter(wasCompared).map((comparison) => comparisonBlock(report, comparison, paint)),
  );
  const hidden = groups.length - shown.length;
  return hidden === 0
    ? blocks
    : [...blocks, [`${formatPlural(hidden, 'more service')}: see the report files.`]];
}

function titleLines(report: Report, paint: Paint): string[] {
  const [first = '', ...rest] = wrapped(headline(report));
  const style = VERDICT_STYLES[report.verdict];
  return [style === undefined ? paint(first, 'bold') : paint(first, style), ...rest];
}

function listBlock(title: string, lines: readonly Phrase[], paint: Paint): string[] {
  if (lines.length === 0) return [];
  return [paint(title, 'bold'), ...lines.flatMap((line) => wrapped(line, '  - ', '    '))];
}

function left(text: string): TextCell {
  return { text, align: 'left' };
}

function right(text: string): TextCell {
  return { text, align: 'right' };
}

function result(word: string, paint: Paint): TextCell {
  const style = VERDICT_STYLES[word];
  return style === undefined ? left(word) : { ...left(word), paint: (text) => paint(text, style) };
}

function heading(cells: readonly TextCell[], paint: Paint): TextCell[] {
  return cells.map((cell) => ({ ...cell, paint: (text) => paint(text, 'dim') }));
}

function functionLabel(fn: ReportFunction, maxLength: number): string {
  return visible(fn.file === '' ? fn.name : `${fn.name} (${fn.file})`, maxLength);
}

function findingLines(found: readonly Finding[], paint: Paint): string[] {
  if (found.length === 0) return [];
  const rows = found.slice(0, ROWS).map(({ comparison, function: fn }) => {
    const row = functionRow(comparison, fn);
    const service = visible(`${comparison.service} ${comparison.alias}`, 28);
    const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
    return [
      result(row.verdict, paint),
      left(service),
      left(functionLabel(fn, WIDE_NAME)),
      right(row.expectedToSeen),
      right(growth),
      right(row.added),
    ];
  });
  const head = ['', 'service, type', 'function'].map(left);
  const numbers = ['expected → seen', 'growth (range)', 'added'].map(right);
  const more = found.length - rows.length;
  return [
    ...alignRows([heading([...head, ...numbers], paint), ...rows], ''),
    ...(more > 0 ? [`${formatPlural(more, 'more function')} over the limits.`] : []),
  ];
}

/** What is not met has a line of its own above. */
function metBudgets(report: Report, paint: Paint): string[] {
  const budgets = report.budgets.filter(({ verdict }) => verdict === 'pass');
  if (budgets.length === 0) return [];
  const rows = budgets.slice(0, ROWS).map((budget) => {
    const row = budgetRow(budget);
    return [
      result(row.verdict, paint),
      left(visible(phraseToText(row.target), WIDE_NAME)),
      left(visible(phraseToText(row.place), NAME)),
      right(row.range === null ? row.value : `${row.value} (${row.range})`),
      right(row.limit),
    ];
  });
  const [, ...labels] = BUDGET_COLUMNS.slice(0, rows[0]?.length);
  const head = ['', ...labels].map((label, column) => (column < 3 ? left(label) : right(label)));
  const more = budgets.length - rows.length;
  return [
    paint('Budgets that are met', 'bold'),
    ...alignRows([heading(head, paint), ...rows], '  '),
    ...(more > 0 ? [`${formatPlural(more, 'more budget')}: see the report files.`] : []),
  ];
}

function comparisonBlock(report: Report, comparison: ReportComparison, paint: Paint): string[] {
  const title = `${visible(comparison.service)} ${visible(comparison.alias, NAME)}: ${comparisonVerdict(comparison)}`;
  const points = comparisonPoints(comparison, REASONS);
  return [
    paint(title, 'bold'),
    ...wrapped(comparisonFacts(report, comparison), '  '),
    ...points.flatMap((point) => wrapped(point, '  - ', '    ')),
    ...functionLines(report, comparison, paint),
    ...wrapped(ignoredSentence(comparison), '  '),
  ];
}

function functionLines(report: Report, comparison: ReportComparison, paint: Paint): string[] {
  const functions = comparison.functions.slice(0, report.settings.top);
  if (functions.length === 0) return [];
  const rows = functions.map((fn) => {
    const row = functionRow(comparison, fn);
    const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
    return [
      result(resultWord(fn), paint),
      left(functionLabel(fn, NAME)),
      right(row.seen),
      right(row.share),
      right(growth),
      right(row.added),
    ];
  });
  const head = ['', 'function'].map(left);
  const numbers = ['self cost', 'of service', 'growth (range)', 'added'].map(right);
  return alignRows([heading([...head, ...numbers], paint), ...rows], '  ');
}
