import { BUDGET_COLUMNS, budgetRow } from '../budget-text.ts';
import { comparisonVerdict } from '../comparison-text.ts';
import { visible } from '../escape.ts';
import { evidenceBar, evidenceExcess } from '../evidence-bar.ts';
import type { Finding } from '../findings.ts';
import {
  formatAdded,
  formatCost,
  formatCount,
  formatDetectable,
  formatGrowth,
  formatPlural,
  NO_VALUE,
} from '../numbers.ts';
import type { Report, ReportComparison, ReportFunction } from '../report.ts';
import { type FunctionRow, functionRow, resultWord, VERDICT_WORDS } from '../rows.ts';
import { loadKind } from '../service-text.ts';
import { type TextCell, wrapLine } from '../text-table.ts';
import { type Column, columnsOf, layOut, tryLayouts } from './layout.ts';
import { left, phraseToText, resultCell, right, type Screen } from './paint.ts';

/** The tables of a report in a terminal. */

const INDENT = '  ';
/** Shorter names tell too little; before that, columns are left out. */
const LEAST_NAME = 18;
const ROOMY_NAME = 24;
const LEAST_SERVICE = 14;
const LEAST_TYPE = 9;

/** A function with its file, as far as there is room: the name goes last. */
function functionCell({ name, file }: Pick<ReportFunction, 'name' | 'file'>): TextCell {
  const shown = visible(name);
  if (file === '') return left(shown);
  const base = file.slice(file.lastIndexOf('/') + 1);
  const shorter = base === file || base === '' ? [shown] : [`${shown} (${visible(base)})`, shown];
  return { ...left(`${shown} (${visible(file)})`), shorter };
}

function growthText({ growth, range }: FunctionRow): string {
  return range === null ? growth : `${growth} (${range})`;
}

/** Added cost without its range. */
function addedInShort({ comparison, function: fn }: Finding, row: FunctionRow): string {
  const { leak, addedUnit } = comparison;
  return fn.class === 'leaks' && fn.verdict !== 'pass' && leak !== null
    ? `${formatAdded(leak.slopePerMin, addedUnit)}/min`
    : row.added;
}

/** Functions over the limits, of several services: what was expected of them, and how strong the evidence is. */
export function findingsTable(screen: Screen, report: Report, found: readonly Finding[]): string[] {
  const evidence = columnsOf(found)(left('evidence'), (finding) =>
    left(evidenceBar(evidenceExcess(finding, report.settings))),
  );
  return placedTable(screen, found, ({ function: fn }) => VERDICT_WORDS[fn.verdict], [evidence]);
}

/** Functions that became cheaper. */
export function improvedTable(screen: Screen, found: readonly Finding[]): string[] {
  return placedTable(screen, found, () => 'improved', []);
}

/** Functions that the baseline does not have. */
export function newTable(screen: Screen, found: readonly Finding[]): string[] {
  return placedTable(screen, found, ({ function: fn }) => resultWord(fn), []);
}

function placedTable(
  screen: Screen,
  found: readonly Finding[],
  word: (finding: Finding) => string,
  extra: readonly Column[],
): string[] {
  const rows = found.map((finding) => ({
    finding,
    row: functionRow(finding.comparison, finding.function),
  }));
  const column = columnsOf(rows);
  const names = [
    column(left(''), ({ finding }) => resultCell(screen, word(finding))),
    column(left('service'), ({ finding }) => left(visible(finding.comparison.service)), LEAST_SERVICE),
    column(left('type'), ({ finding }) => left(visible(finding.comparison.alias)), LEAST_TYPE),
    column(left('function'), ({ finding }) => functionCell(finding.function), LEAST_NAME),
  ];
  // Whole names are worth more than the last column.
  const roomy = names.map((one) => (one.least === null ? one : { ...one, least: ROOMY_NAME }));
  const seen = column(right('expected → seen'), ({ row }) => right(row.expectedToSeen));
  const growth = column(right('growth (range)'), ({ row }) => right(growthText(row)));
  const added = column(right('added'), ({ row }) => right(row.added));
  const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
  const addedAlone = column(right('added'), ({ finding, row }) => right(addedInShort(finding, row)));
  const layouts = [
    [...roomy, seen, growth, added, ...extra],
    [...roomy, seen, growth, addedAlone, ...extra],
    [...names, seen, growth, addedAlone],
    [...names, growth, addedAlone],
    [...names, growthAlone, addedAlone],
  ];
  return (
    tryLayouts(screen, layouts, '') ??
    rows.flatMap(({ finding, row }) => stacked(screen, word(finding), finding, row))
  );
}

/** One finding in two lines or more: `fail  iou in ai-yolo26 cpu`, and its numbers. */
function stacked(
  screen: Screen,
  word: string,
  { comparison, function: fn }: Finding,
  row: FunctionRow,
): string[] {
  const title = `${visible(fn.name)} in ${visible(comparison.service)} ${visible(comparison.alias)}`;
  const numbers = `${row.expectedToSeen}, ${growthText(row)}, ${row.added}`;
  const indent = ' '.repeat(word.length + 2);
  const { text, paint = (plain: string) => plain } = resultCell(screen, word);
  const [first = '', ...rest] = wrapLine(title, screen.columns, indent, indent);
  return [
    paint(text) + first.slice(text.length),
    ...rest,
    ...wrapLine(numbers, screen.columns, indent, indent),
  ];
}

/** What a list has beyond its end. */
export function moreLine(count: number, thing: string): string[] {
  return count > 0 ? [`${formatPlural(count, thing)}: see the report files.`] : [];
}

/** A function that only stands for the order of sizes. */
function isUntested(fn: ReportFunction): boolean {
  return fn.verdict === 'not-tested' && fn.growth === null && fn.class !== 'moved';
}

/** The functions of one comparison; those that were too small for a test only where everything is wanted. */
export function functionsTable(screen: Screen, report: Report, comparison: ReportComparison): string[] {
  const top = comparison.functions.slice(0, report.settings.top);
  const tested = top.filter((fn) => !isUntested(fn));
  const functions = screen.isVerbose || tested.length === 0 ? top : tested;
  if (functions.length === 0) return [];
  const rows = functions.map((fn) => ({ fn, row: functionRow(comparison, fn) }));
  const column = columnsOf(rows);
  const names = [
    column(left(''), ({ fn }) => resultCell(screen, resultWord(fn))),
    column(left('function'), ({ fn }) => functionCell(fn), LEAST_NAME),
  ];
  const seen = column(right('self cost'), ({ row }) => right(row.seen));
  const share = column(right('of service'), ({ row }) => right(row.share));
  const growth = column(right('growth (range)'), ({ row }) => right(growthText(row)));
  const added = column(right('added'), ({ row }) => right(row.added));
  const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
  const addedAlone = column(right('added'), ({ fn, row }) =>
    right(addedInShort({ comparison, function: fn }, row)),
  );
  return layOut(
    screen,
    [
      [...names, seen, share, growth, added],
      [...names, seen, share, growth, addedAlone],
      [...names, seen, growth, addedAlone],
      [...names, growth, addedAlone],
      [...names, growthAlone, addedAlone],
      [...names, growthAlone],
    ],
    INDENT,
  );
}

/** What would have been found: `+52 %`, or what memory would have had to rise by. */
function detectableText({ detectableGrowth, leak, unit }: ReportComparison): string {
  if (detectableGrowth !== null) return `+${formatDetectable(detectableGrowth)}`;
  return leak === null ? NO_VALUE : `+${formatCost(leak.neededRise, unit)}`;
}

/** `24.4 s → 53.7 s` */
function sides(values: ReportComparison['total'], format: (value: number) => string): string {
  return `${format(values.baseline)} → ${format(values.candidate)}`;
}

/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = { auto: 'load factor', fixed: 'at same load', requests: 'per request' } as const;

/** One line for each comparison. */
export function comparisonsTable(
  screen: Screen,
  report: Report,
  comparisons: readonly ReportComparison[],
): string[] {
  const column = columnsOf(comparisons);
  const isGauge = ({ kind }: ReportComparison): boolean => kind === 'gauge';
  const names = [
    column(left(''), (one) => resultCell(screen, comparisonVerdict(one))),
    column(left('service'), ({ service }) => left(visible(service)), LEAST_SERVICE),
    column(left('type'), ({ alias }) => left(visible(alias)), LEAST_TYPE),
  ];
  const cost = column(right('cost'), ({ total, unit }) =>
    right(sides(total, (one) => formatCost(one, unit))),
  );
  const samples = column(right('samples'), (one) =>
    right(isGauge(one) ? NO_VALUE : sides(one.samples, formatCount)),
  );
  const load = column(right(FACTOR[loadKind(report)]), (one) =>
    right(isGauge(one) ? NO_VALUE : formatGrowth(one.loadFactor)),
  );
  const found = column(right('would have found'), (one) => right(detectableText(one)));
  const whole = column(right('of the whole'), ({ detectableTotal }) =>
    right(detectableTotal === null ? NO_VALUE : `+${formatDetectable(detectableTotal)}`),
  );
  const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
  return layOut(
    screen,
    [
      [...names, samples, cost, load, found, ...totals],
      [...names, samples, load, found, ...totals],
      [...names, load, found],
      [...names, found],
    ],
    INDENT,
  );
}

/** Budgets with what they limit, what was seen and what is allowed. */
export function budgetsTable(screen: Screen, budgets: Report['budgets']): string[] {
  const rows = budgets.map(budgetRow);
  const [, target = '', place = '', value = '', limit = ''] = BUDGET_COLUMNS;
  const column = columnsOf(rows);
  const names = [
    column(left(''), (row) => resultCell(screen, row.verdict)),
    column(left(target), (row) => left(visible(phraseToText(row.target))), LEAST_NAME),
    column(left(place), (row) => left(visible(phraseToText(row.place))), LEAST_SERVICE),
  ];
  const ranged = column(right(value), (row) =>
    right(row.range === null ? row.value : `${row.value} (${row.range})`),
  );
  const allowed = column(right(limit), (row) => right(row.limit));
  const plain = column(right('cost'), (row) => right(row.value));
  return layOut(
    screen,
    [
      [...names, ranged, allowed],
      [...names, plain, allowed],
    ],
    INDENT,
  );
}
