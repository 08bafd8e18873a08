import { BUDGET_COLUMNS, budgetRow } from '../budget-text.ts';
import { factorName } from '../comparison-text.ts';
import { codeSpan, plain } from '../escape.ts';
import { evidenceBar, evidenceExcess } from '../evidence-bar.ts';
import { type Finding, wasCompared } from '../findings.ts';
import { formatCost, formatDetectable, formatGrowth, formatShare, NO_VALUE } from '../numbers.ts';
import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../report.ts';
import { type FunctionRow, functionMarks, functionRow, resultWord, verdictWord } from '../rows.ts';
import { MARKS, markdownLink, phraseToMarkdown, table } from './inline.ts';

function functionName(fn: ReportFunction, nameLength: number): string {
  const name = codeSpan(fn.name, nameLength);
  const about = [fn.file, ...functionMarks(fn)].filter((text) => text !== '');
  return about.length === 0 ? name : `${name} <sub>${plain(about.join(' · '), nameLength)}</sub>`;
}

function serviceAndType(comparison: ReportComparison, nameLength: number): string {
  return `${codeSpan(comparison.service, nameLength)} · ${plain(comparison.alias, nameLength)}`;
}

function growthCell(row: FunctionRow): string {
  if (row.growth === NO_VALUE) return NO_VALUE;
  return row.range === null ? `**${row.growth}**` : `**${row.growth}** (${row.range})`;
}

/** More would make the table wider than a comment is. */
const MAX_LINKS = 3;

/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costCell({ comparison, function: fn }: Finding, row: FunctionRow): string {
  if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate') return row.expectedToSeen;
  const [early = '', late = ''] = row.expectedToSeen.split(' → ');
  return `${early} early → ${late} late`;
}

function linksCell({ comparison, function: fn }: Finding, nameLength: number): string {
  const links = fn.links.length > 0 ? fn.links : comparison.links;
  return links
    .slice(0, MAX_LINKS)
    .map(({ label, url }) => markdownLink(label, url, nameLength))
    .join(' · ');
}

/** A number keeps its unit on its line, however narrow GitHub makes the column. */
function unbroken(numbers: string): string {
  return numbers.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}

/** The findings, worst first: what the load explains against what was seen. */
export function findingsTable(
  findings: readonly Finding[],
  settings: Report['settings'],
  nameLength: number,
): string {
  const rows = findings.map((finding) => {
    const row = functionRow(finding.comparison, finding.function);
    const mark = finding.function.verdict === 'fail' ? MARKS.fail : MARKS.warn;
    return [
      `${mark} ${row.verdict}`,
      serviceAndType(finding.comparison, nameLength),
      functionName(finding.function, nameLength),
      unbroken(costCell(finding, row)),
      growthCell(row),
      evidenceBar(evidenceExcess(finding, settings)),
      unbroken(row.added),
      linksCell(finding, nameLength),
    ];
  });
  const header = [
    '',
    'service · type',
    'function',
    'expected → seen',
    'growth (range)',
    'evidence',
    'added',
    'links',
  ];
  const hasLinks = rows.some((row) => row.at(-1) !== '');
  const width = hasLinks ? header.length : header.length - 1;
  return table(
    header.slice(0, width),
    rows.map((row) => row.slice(0, width)),
    'lllrrlrl'.slice(0, width),
  );
}

/** The functions of one comparison, before and after. */
export function functionsTable(
  comparison: ReportComparison,
  functions: readonly ReportFunction[],
  nameLength: number,
): string {
  const rows = functions.map((fn) => {
    const row = functionRow(comparison, fn);
    const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
    return [functionName(fn, nameLength), row.seen, row.share, growth, row.added, resultWord(fn)];
  });
  return table(
    ['function', 'self, before → after', 'of the service', 'growth (range)', 'added', 'result'],
    rows,
    'lrrrrl',
  );
}

/** Functions that became cheaper. */
export function improvedTable(findings: readonly Finding[], nameLength: number): string {
  const rows = findings.map(({ comparison, function: fn }) => {
    const row = functionRow(comparison, fn);
    return [
      serviceAndType(comparison, nameLength),
      functionName(fn, nameLength),
      row.expectedToSeen,
      row.range === null ? row.growth : `${row.growth} (${row.range})`,
      row.added,
    ];
  });
  return table(['service · type', 'function', 'expected → seen', 'growth (range)', 'saved'], rows, 'llrrr');
}

/** Functions that the baseline does not have. */
export function newTable(findings: readonly Finding[], nameLength: number): string {
  const rows = findings.map(({ comparison, function: fn }) => {
    const row = functionRow(comparison, fn);
    return [
      serviceAndType(comparison, nameLength),
      functionName(fn, nameLength),
      formatCost(fn.self.candidate, comparison.unit),
      formatShare(fn.share.candidate),
      row.added,
      resultWord(fn),
    ];
  });
  return table(['service · type', 'function', 'seen', 'of the service', 'added', 'result'], rows, 'llrrrl');
}

/** All budgets, worst first. */
export function budgetsTable(budgets: readonly ReportBudget[], nameLength: number): string {
  const rows = budgets.map((budget) => {
    const row = budgetRow(budget);
    return [
      row.verdict,
      phraseToMarkdown(row.target, nameLength),
      phraseToMarkdown(row.place, nameLength),
      row.range === null ? row.value : `${row.value} (${row.range})`,
      row.limit,
      phraseToMarkdown(row.origin, nameLength),
    ];
  });
  return table(BUDGET_COLUMNS, rows, 'lllrrl');
}

/** One row for each comparison, where a section for each would be too much. */
export function comparisonsTable(
  report: Report,
  comparisons: readonly ReportComparison[],
  nameLength: number,
): string {
  const rows = comparisons.map((comparison) => [
    serviceAndType(comparison, nameLength),
    verdictWord(comparison),
    costs(comparison),
    wasCompared(comparison) && comparison.kind !== 'gauge' ? formatGrowth(comparison.loadFactor) : NO_VALUE,
    comparison.ignored.functions.length > 0 ? formatShare(comparison.ignored.share) : NO_VALUE,
    detectable(comparison),
  ]);
  const header = ['service · type', 'verdict', 'cost', factorName(report), 'idle', 'would have been found'];
  return table(header, rows, 'llrrrr');
}

function costs({ total, unit }: ReportComparison): string {
  return `${formatCost(total.baseline, unit)} → ${formatCost(total.candidate, unit)}`;
}

/** `74 %, whole 25 %`: of a typical function, and of the service as a whole where its load is known. */
function detectable({ detectableGrowth, detectableTotal }: ReportComparison): string {
  if (detectableGrowth === null) return NO_VALUE;
  const whole = detectableTotal === null ? '' : `, whole ${formatDetectable(detectableTotal)}`;
  return `${formatDetectable(detectableGrowth)}${whole}`;
}
