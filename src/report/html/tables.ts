import { BUDGET_COLUMNS, budgetRow } from '../budget-text.ts';
import { escapeHtml } from '../escape.ts';
import type { Finding } from '../findings.ts';
import { safeUrl } from '../links.ts';
import { formatCost } from '../numbers.ts';
import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../report.ts';
import { functionRow, resultWord } from '../rows.ts';
import { htmlCode, htmlProse, phraseToHtml } from './inline.ts';

/** A table cell that is finished HTML. */
export interface HtmlCell {
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

/**
 * A table that scrolls by itself, reachable by keyboard and named for a screen reader. On a phone its rows become
 * cards; the roles are written out, since a table that is not displayed as one loses them.
 */
export function htmlTable(
  caption: string,
  header: readonly { readonly text: string; readonly isNumber?: boolean }[],
  rows: readonly (readonly HtmlCell[])[],
): string {
  const head = header
    .map(
      ({ text, isNumber }) =>
        `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${escapeHtml(text)}</th>`,
    )
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? '')).join('')}</tr>`,
    )
    .join('\n');
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table role="table">\n` +
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body}\n</tbody></table></div>`
  );
}

/** A word with its colour; words without one of their own stay neutral. */
export function htmlWord(word: string): string {
  const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
  return `<span class="word${known}">${escapeHtml(word)}</span>`;
}

function functionCell(fn: ReportFunction): HtmlCell {
  const file = fn.file === '' ? '' : `<span class="file">${htmlProse(fn.file)}</span>`;
  return { html: htmlCode(fn.name) + file, isRowHeader: true };
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
      const address = safeUrl(url);
      const text = htmlProse(label, 60);
      return address === null
        ? []
        : [`<a href="${escapeHtml(address)}" rel="noopener noreferrer">${text}</a>`];
    })
    .join(' · ');
}

/** The functions over a limit. `anchorOf` names the place on this page that shows a comparison. */
export function findingsTable(
  caption: string,
  findings: readonly Finding[],
  anchorOf: (comparison: ReportComparison) => string,
): string {
  const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== '');
  const rows = findings.map(({ comparison, function: fn }) => {
    const row = functionRow(comparison, fn);
    const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service)}</a>`;
    const cells = [
      { html: htmlWord(fn.verdict === 'pass' ? resultWord(fn) : row.verdict) },
      { html: `${service} ${htmlProse(comparison.alias)}` },
      functionCell(fn),
      number(escapeHtml(row.expectedToSeen) + bar(fn.expected, fn.self.candidate)),
      number(growthHtml(row.growth, row.range)),
      number(escapeHtml(row.added)),
    ];
    return hasLinks ? [...cells, { html: linkList(links(comparison, fn)) }] : cells;
  });
  const header = [
    { text: 'result' },
    { text: 'service, type' },
    { text: 'function' },
    { text: 'expected → seen', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'added', isNumber: true },
  ];
  return htmlTable(caption, hasLinks ? [...header, { text: 'open in' }] : header, rows);
}

function links(comparison: ReportComparison, fn: ReportFunction): ReportComparison['links'] {
  return fn.links.length > 0 ? fn.links : comparison.links;
}

/** All budgets, worst first. */
export function budgetsTable(budgets: readonly ReportBudget[]): string {
  const rows = budgets.map((budget) => {
    const row = budgetRow(budget);
    return [
      { html: htmlWord(row.verdict) },
      { html: phraseToHtml(row.target), isRowHeader: true },
      { html: phraseToHtml(row.place) },
      number(growthHtml(row.value, row.range)),
      number(escapeHtml(row.limit)),
      { html: phraseToHtml(row.origin) },
    ];
  });
  const header = BUDGET_COLUMNS.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
  return htmlTable('Budgets', header, rows);
}

/** The functions of one comparison, before and after. */
export function functionsTable(comparison: ReportComparison, functions: readonly ReportFunction[]): string {
  const rows = functions.map((fn) => {
    const row = functionRow(comparison, fn);
    const total = `${formatCost(fn.total.baseline, comparison.unit)} → ${formatCost(fn.total.candidate, comparison.unit)}`;
    return [
      functionCell(fn),
      number(escapeHtml(row.seen)),
      number(escapeHtml(total)),
      number(escapeHtml(row.share)),
      number(growthHtml(row.growth, row.range)),
      number(escapeHtml(row.added)),
      { html: htmlWord(resultWord(fn)) },
    ];
  });
  const header = [
    { text: 'function' },
    { text: 'self, before → after', isNumber: true },
    { text: 'total, before → after', isNumber: true },
    { text: 'of the service', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'added', isNumber: true },
    { text: 'result' },
  ];
  return htmlTable('Functions, before and after', header, rows);
}
