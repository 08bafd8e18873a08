import { BUDGET_COLUMNS, budgetRow } from '../budget-text.ts';
import { escapeHtml, NAME_LENGTH } from '../escape.ts';
import { evidenceBar, evidenceExcess } from '../evidence-bar.ts';
import type { Finding } from '../findings.ts';
import { safeUrl } from '../links.ts';
import { formatCost } from '../numbers.ts';
import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../report.ts';
import { functionMarks, functionRow, resultWord } from '../rows.ts';
import type { ReportSpanProfile } from '../schema/spans.ts';
import { SPAN_COLUMNS, spanRows } from '../spans-text.ts';
import { htmlCode, htmlProse, phraseToHtml } from './inline.ts';
import { eachOf, type Fitted, takeWithin } from './room.ts';

/** Characters of a service or a type in a table: the function beside it tells more. */
const PLACE_LENGTH = 60;
/** Characters of a link's address; a longer one is no use in a table of hundreds. */
const URL_LENGTH = 4000;

/** A table cell that is finished HTML. */
interface HtmlCell {
  readonly html: string;
  readonly className?: string;
  /** The cell that names its row. */
  readonly isRowHeader?: boolean;
}

function number(html: string): HtmlCell {
  return { html, className: 'number' };
}

/** `label` is the column's heading, shown beside the value where a narrow screen turns rows into cards. */
function cell({ html, className, isRowHeader }: HtmlCell, label: string): string {
  const attribute = className === undefined ? '' : ` class="${className}"`;
  if (isRowHeader === true) return `<th scope="row" role="rowheader"${attribute}>${html}</th>`;
  return `<td role="cell" data-label="${escapeHtml(label)}"${attribute}><span>${html}</span></td>`;
}

function rowHtml(header: readonly { readonly text: string }[], row: readonly HtmlCell[]): string {
  return `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? '')).join('')}</tr>`;
}

/**
 * A table that scrolls by itself, reachable by keyboard and named for a screen reader. On a phone its rows become
 * cards; the roles are written out, since a table that is not displayed as one loses them. Rows beyond `bytes` are left
 * out; without any there is no table.
 */
export function htmlTable(
  caption: string,
  header: readonly { readonly text: string; readonly isNumber?: boolean }[],
  rows: Iterable<readonly HtmlCell[]>,
  bytes: number,
): Fitted {
  const head = header
    .map(
      ({ text, isNumber }) =>
        `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${escapeHtml(text)}</th>`,
    )
    .join('');
  const opening =
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table role="table">\n` +
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
  const written = eachOf(rows, (row) => rowHtml(header, row));
  const body = takeWithin(written, bytes - opening.length - CLOSING.length);
  const html = body.length === 0 ? '' : opening + body.join('\n') + CLOSING;
  return { html, shown: body.length };
}

const CLOSING = '\n</tbody></table></div>';

/** A word with its colour; words without one of their own stay neutral. */
export function htmlWord(word: string): string {
  const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
  return `<span class="word${known}">${escapeHtml(word)}</span>`;
}

function functionCell(fn: ReportFunction, nameLength: number): HtmlCell {
  const about = [fn.file, ...functionMarks(fn)].filter((text) => text !== '').join(' · ');
  const file = about === '' ? '' : `<span class="file">${htmlProse(about, nameLength)}</span>`;
  return { html: htmlCode(fn.name, nameLength) + file, isRowHeader: true };
}

function growthHtml(growth: string, range: string | null): string {
  const shown = `<strong>${escapeHtml(growth)}</strong>`;
  return range === null ? shown : `${shown}<span class="range">${escapeHtml(range)}</span>`;
}

/**
 * What the load explains and what came on top, as lengths on one scale. Decoration for the eye only, the numbers
 * stand above it. Attributes, not styles: the page's policy allows no inline style.
 */
function bar(expected: number, seen: number): string {
  const most = Math.max(expected, seen);
  if (!(most > 0) || !Number.isFinite(most) || expected < 0 || seen < 0) return '';
  const length = (value: number): string => ((100 * value) / most).toFixed(1);
  const kept = Math.min(expected, seen);
  const rest = seen >= expected ? 'added' : 'saved';
  return (
    '<svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">' +
    `<rect class="expected" width="${length(kept)}" height="5"/>` +
    `<rect class="${rest}" x="${length(kept)}" width="${length(most - kept)}" height="5"/></svg>`
  );
}

function linkList(links: Report['comparisons'][number]['links']): string {
  return links
    .slice(0, 4)
    .flatMap(({ label, url }) => {
      const address = url.length > URL_LENGTH ? null : safeUrl(url);
      const text = htmlProse(label, 60);
      return address === null
        ? []
        : [`<a href="${escapeHtml(address)}" rel="noopener noreferrer">${text}</a>`];
    })
    .join(' · ');
}

const FINDING_COLUMNS = [
  { text: 'result' },
  { text: 'service, type' },
  { text: 'function' },
  { text: 'expected → seen', isNumber: true },
  { text: 'growth (range)', isNumber: true },
  { text: 'evidence' },
  { text: 'added', isNumber: true },
  { text: 'open in' },
];

/** What a table of findings needs to know beside them. */
export interface FindingsTableOptions {
  readonly settings: Report['settings'];
  /** Names the place on this page that shows a comparison. */
  readonly anchorOf: (comparison: ReportComparison) => string;
  readonly bytes: number;
}

/** The functions over a limit, or those that improved, whose bars of evidence would all be empty. */
export function findingsTable(
  caption: string,
  findings: readonly Finding[],
  options: FindingsTableOptions,
): Fitted {
  const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== '');
  const hasEvidence = findings.some(({ function: fn }) => fn.verdict !== 'pass');
  const isShown = (_: unknown, column: number): boolean =>
    (hasEvidence || FINDING_COLUMNS[column]?.text !== 'evidence') &&
    (hasLinks || FINDING_COLUMNS[column]?.text !== 'open in');
  const rows = eachOf(findings, (finding) => findingCells(finding, options).filter(isShown));
  return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
}

function findingCells(finding: Finding, { settings, anchorOf }: FindingsTableOptions): HtmlCell[] {
  const { comparison, function: fn } = finding;
  const row = functionRow(comparison, fn);
  const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service, PLACE_LENGTH)}</a>`;
  return [
    { html: htmlWord(fn.verdict === 'pass' ? resultWord(fn) : row.verdict) },
    { html: `${service} ${htmlProse(comparison.alias, PLACE_LENGTH)}`, className: 'where' },
    functionCell(fn, NAME_LENGTH),
    number(escapeHtml(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
    number(growthHtml(row.growth, row.range)),
    { html: evidenceBar(evidenceExcess(finding, settings)), className: 'evidence' },
    { html: escapeHtml(row.added), className: 'number added' },
    { html: linkList(links(comparison, fn)) },
  ];
}

/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costText({ comparison, function: fn }: Finding, expectedToSeen: string): string {
  if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate') return expectedToSeen;
  const [early = '', late = ''] = expectedToSeen.split(' → ');
  return `${early} early → ${late} late`;
}

function links(comparison: ReportComparison, fn: ReportFunction): ReportComparison['links'] {
  return fn.links.length > 0 ? fn.links : comparison.links;
}

/** All budgets, worst first. */
export function budgetsTable(budgets: readonly ReportBudget[], bytes: number): Fitted {
  const rows = eachOf(budgets, (budget) => {
    const row = budgetRow(budget);
    return [
      { html: htmlWord(row.verdict) },
      { html: phraseToHtml(row.target), isRowHeader: true },
      { html: phraseToHtml(row.place, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
      number(growthHtml(row.value, row.range)),
      number(escapeHtml(row.limit)),
      { html: phraseToHtml(row.origin, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
    ];
  });
  const header = BUDGET_COLUMNS.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
  return htmlTable('Budgets', header, rows, bytes);
}

/** The functions of spans in one service. */
export function spansTable(caption: string, profile: ReportSpanProfile, bytes: number): Fitted {
  const rows = eachOf(spanRows(profile), ({ name, self, total, share }) => [
    { html: htmlCode(name), isRowHeader: true },
    ...[self, total, share].map((text) => number(escapeHtml(text))),
  ]);
  const header = SPAN_COLUMNS.map((text, column) => ({ text, isNumber: column > 0 }));
  return htmlTable(caption, header, rows, bytes);
}

const FUNCTION_COLUMNS = [
  { text: 'function' },
  { text: 'self, before → after', isNumber: true },
  { text: 'total, before → after', isNumber: true },
  { text: 'of the service', isNumber: true },
  { text: 'growth (range)', isNumber: true },
  { text: 'added', isNumber: true },
  { text: 'result' },
];

/** The functions of one comparison, before and after. */
export function functionsTable(
  comparison: ReportComparison,
  functions: readonly ReportFunction[],
  { nameLength, bytes }: { readonly nameLength: number; readonly bytes: number },
): Fitted {
  const rows = eachOf(functions, (fn) => {
    const row = functionRow(comparison, fn);
    const total = `${formatCost(fn.total.baseline, comparison.unit)} → ${formatCost(fn.total.candidate, comparison.unit)}`;
    return [
      functionCell(fn, nameLength),
      number(escapeHtml(row.seen)),
      number(escapeHtml(total)),
      number(escapeHtml(row.share)),
      number(growthHtml(row.growth, row.range)),
      { html: escapeHtml(row.added), className: 'number added' },
      { html: htmlWord(resultWord(fn)) },
    ];
  });
  return htmlTable('Functions, before and after', FUNCTION_COLUMNS, rows, bytes);
}
