import { budgetLine, openBudgets } from './budget-text.ts';
import { changesLine } from './changes-line.ts';
import {
  comparisonFacts,
  comparisonPoints,
  comparisonVerdict,
  ignoredSentence,
  movedLines,
} from './comparison-text.ts';
import { visible } from './escape.ts';
import {
  type Finding,
  findings,
  improvements,
  isSetAside,
  newcomers,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
  wasCompared,
} from './findings.ts';
import { headline } from './headline.ts';
import { limitsOfEvidence } from './limits-of-evidence.ts';
import { footerParts, methodFacts, warningNotes } from './method.ts';
import { nextStep } from './next-step.ts';
import { formatPlural } from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { Report, ReportComparison } from './report.ts';
import { decidingPart } from './service-modes.ts';
import { serviceLine } from './service-text.ts';
import { sinceLine } from './since-line.ts';
import { dimmed, listBlock, painter, type Screen, type Style, wrapped } from './text/paint.ts';
import { spanLines } from './text/spans.ts';
import {
  budgetsTable,
  comparisonsTable,
  findingsTable,
  functionsTable,
  improvedTable,
  moreLine,
  newTable,
} from './text/tables.ts';
import { waivedFindings } from './waived.ts';
import { waivedLine } from './waiver-text.ts';
import {
  comparisonLines,
  comparisonName,
  countsLine,
  openLines,
  policyNotice,
  uncountedTitle,
} from './wording.ts';

export { phraseToText } from './text/paint.ts';

/** Lines of one table or list. */
const ROWS = 10;
/** Comparisons with a table of their own. */
const OWN_TABLES = 20;
/** Comparisons in the table of those in short. */
const SHORT_ROWS = 40;
const REASONS = 5;
/** Where the width of the screen is not known. */
const COLUMNS = 120;
/** Below this, no table is left that could be read. */
const LEAST_COLUMNS = 40;

/** How to write a report for a terminal. */
export interface TextOptions {
  /** With escape sequences for colours. */
  readonly color: boolean;
  /** Columns of a line, at least 40; 120 when absent. */
  readonly columns?: number;
  /** With the functions of every service, and those too small for a test. */
  readonly verbose?: boolean;
}

/**
 * The report for a terminal: the verdict as a sentence first, what to do, the worst findings, and then the rest in the
 * order of the Markdown. What passed takes one line. No line is longer than the screen; no name can send control
 * characters; colour only when asked for, and never without the word.
 */
export function renderText(report: Report, options: TextOptions): string {
  const screen: Screen = {
    columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
    isVerbose: options.verbose === true,
    paint: painter(options.color),
  };
  const blocks = [
    titleLines(report, screen),
    [...wrapped(screen, policyNotice(report)), ...wrapped(screen, nextStep(report))],
    [
      ...wrapped(screen, sinceLine(report)),
      ...wrapped(screen, changesLine(report)),
      ...dimmed(screen, countsLine(report)),
    ],
    listBlock(screen, 'Budgets that are not met', openBudgets(report).slice(0, ROWS).map(budgetLine)),
    listBlock(
      screen,
      'Services over the limits as a whole',
      serviceFindings(report).slice(0, ROWS).map(serviceLine),
    ),
    findingLines(report, screen),
    dimmed(screen, limitsOfEvidence(report)),
    ...warningNotes(report).map((note) => wrapped(screen, note)),
    metBudgets(report, screen),
    ...comparisonBlocks(report, screen),
    tableBlock(screen, 'Improved', improvements(report), improvedTable),
    movedBlock(report, screen),
    tableBlock(screen, 'New functions', newcomers(report), newTable),
    waivedBlock(report, screen),
    listBlock(screen, 'Inconclusive or not evaluated', openLines(report)),
    listBlock(screen, uncountedTitle(report), comparisonLines(uncountedComparisons(report))),
    spanLines(report, screen),
    methodLines(report, screen),
    dimmed(screen, joinPhrases(footerParts(report), ' · ')),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const TITLE_STYLES: Readonly<Record<Report['verdict'], Style>> = {
  fail: 'redTitle',
  warn: 'yellowTitle',
  pass: 'greenTitle',
  inconclusive: 'yellowTitle',
  'not-evaluated': 'yellowTitle',
};

function titleLines(report: Report, screen: Screen): string[] {
  const { verdict } = decidingPart(report);
  return wrapped(screen, headline(report)).map((line) => screen.paint(line, TITLE_STYLES[verdict]));
}

function findingLines(report: Report, screen: Screen): string[] {
  const found = findings(report);
  if (found.length === 0) return [];
  const shown = found.slice(0, ROWS);
  const more = found.length - shown.length;
  return [
    ...findingsTable(screen, report, shown),
    ...(more > 0 ? [`${formatPlural(more, 'more function')} over the limits.`] : []),
  ];
}

/** What is no finding, but what people ask about. */
function tableBlock(
  screen: Screen,
  title: string,
  found: readonly Finding[],
  table: (screen: Screen, shown: readonly Finding[]) => string[],
): string[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, ROWS);
  return [
    screen.paint(title, 'bold'),
    ...table(screen, shown),
    ...moreLine(found.length - shown.length, 'more function'),
  ];
}

function movedBlock(report: Report, screen: Screen): string[] {
  const { lines, areBalanced } = movedLines(report);
  return [
    ...listBlock(screen, areBalanced ? 'Moved, not grown' : 'Moved', lines.slice(0, ROWS)),
    ...moreLine(lines.length - ROWS, 'more move'),
  ];
}

/** What does not count since somebody accepted it. */
function waivedBlock(report: Report, screen: Screen): string[] {
  const waived = waivedFindings(report);
  return [
    ...listBlock(screen, 'Waived', waived.slice(0, ROWS).map(waivedLine)),
    ...moreLine(waived.length - ROWS, 'more waived finding'),
  ];
}

/** What is not met has a line of its own above. */
function metBudgets(report: Report, screen: Screen): string[] {
  const budgets = report.budgets.filter(({ verdict }) => verdict === 'pass');
  if (budgets.length === 0) return [];
  return [
    screen.paint('Budgets that are met', 'bold'),
    ...budgetsTable(screen, budgets.slice(0, ROWS)),
    ...moreLine(budgets.length - ROWS, 'more budget'),
  ];
}

/** What rules set aside has no verdict, though none of its functions failed. */
function hasPassed(comparison: ReportComparison): boolean {
  return comparison.verdict === 'pass' && !isSetAside(comparison);
}

function isOverLimits({ verdict }: ReportComparison): boolean {
  return verdict === 'fail' || verdict === 'warn';
}

/** What failed or warned with its functions, all others with a line each; where everything is wanted, all with their functions. */
function comparisonBlocks(report: Report, screen: Screen): string[][] {
  const compared = serviceGroups(report).flatMap(({ comparisons }) => comparisons.filter(wasCompared));
  if (screen.isVerbose) return compared.map((comparison) => comparisonBlock(report, comparison, screen));
  const over = compared.filter(isOverLimits);
  const own = over.slice(0, OWN_TABLES);
  const others = [...over.slice(OWN_TABLES), ...compared.filter((one) => !isOverLimits(one))];
  return [...own.map((one) => comparisonBlock(report, one, screen)), ...shortBlocks(report, others, screen)];
}

function shortBlocks(report: Report, comparisons: readonly ReportComparison[], screen: Screen): string[][] {
  if (comparisons.length === 0) return [];
  const shown = comparisons.slice(0, SHORT_ROWS);
  const points = shown.flatMap((comparison) =>
    // Why something is open or not counted, and what moved, stands under these titles.
    comparisonPoints(
      { ...comparison, moved: [], ...(hasPassed(comparison) ? {} : { reasons: [] }) },
      REASONS,
    ).map((point): Phrase => [...comparisonName(comparison), ': ', ...point]),
  );
  return [
    [
      screen.paint(comparisons.every(hasPassed) ? 'Passed' : 'Others', 'bold'),
      ...comparisonsTable(screen, report, shown),
      ...moreLine(comparisons.length - shown.length, 'more comparison'),
      ...points.slice(0, ROWS).flatMap((point) => wrapped(screen, point, '  - ', '    ')),
      ...moreLine(points.length - ROWS, 'more note'),
    ],
  ];
}

function comparisonBlock(report: Report, comparison: ReportComparison, screen: Screen): string[] {
  const title = `${visible(comparison.service)} ${visible(comparison.alias)}: ${comparisonVerdict(comparison)}`;
  // What moved is told once for all services.
  const points = comparisonPoints({ ...comparison, moved: [] }, REASONS);
  return [
    ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
    ...dimmed(screen, comparisonFacts(report, comparison), '  '),
    ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
    ...functionsTable(screen, report, comparison),
    ...dimmed(screen, ignoredSentence(comparison), '  '),
  ];
}

function methodLines(report: Report, screen: Screen): string[] {
  const facts = methodFacts(report).map(({ label, value }): Phrase => [`${label}: `, ...value]);
  if (facts.length === 0) return [];
  return [
    screen.paint('How this was measured', 'bold'),
    ...facts.flatMap((fact) => dimmed(screen, fact, '  - ', '    ')),
  ];
}
