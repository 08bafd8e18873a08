import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape.ts';
import { htmlCode, htmlProse, joinSolid, listHtml, paragraph, phraseToHtml, points } from '../html/inline.ts';
import { type Fitted, moreHtml, takeWithin } from '../html/room.ts';
import { budgetsTable, htmlTable, htmlWord } from '../html/tables.ts';
import { waivedTable } from '../html/waived-table.ts';
import type { Phrase } from '../phrase.ts';
import { VERDICT_WORDS } from '../rows.ts';
import { phraseToText } from '../text.ts';
import { serviceColumns, serviceRows } from './rows.ts';
import { SIGNOFF_STYLE } from './style.ts';
import { type EvidenceFile, type SignoffReport, type SignoffView, signoffViewOf } from './view.ts';

/** What one table or list may take, in bytes: the page opens at once, and can be printed. */
const PART_BYTES = 300_000;

/**
 * The page to be signed, self-contained and without a script: no request, every name escaped, and a policy that allows nothing but
 * its own style sheet. The same report and files give the same bytes.
 */
export function renderSignoffHtml(report: SignoffReport, files: readonly EvidenceFile[]): string {
  const view = signoffViewOf(report);
  const hash = createHash('sha256').update(SIGNOFF_STYLE, 'utf8').digest('base64');
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(phraseToText(view.title))}</title>`,
    `<style>${SIGNOFF_STYLE}</style>`,
    '</head>',
    '<body>',
    headerHtml(view),
    `<main>\n${bodyHtml(view, files)}\n</main>`,
    `<footer><p>${phraseToHtml(view.footer)}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function headerHtml({ report, title, lead }: SignoffView): string {
  const { verdict } = report;
  return joinSolid([
    '<header>',
    `<p class="brand"><span class="verdict ${verdict}">${escapeHtml(VERDICT_WORDS[verdict])}</span>release sign-off</p>`,
    `<h1>${phraseToHtml(title)}</h1>`,
    ...lead.map((line) => paragraph(line)),
    '</header>',
  ]);
}

function bodyHtml(view: SignoffView, files: readonly EvidenceFile[]): string {
  const { budgets } = view.report;
  return joinSolid([
    section('Services', servicesTable(view)),
    listSection(view.foundTitle, view.found),
    section('Budgets', fitted(budgets.length, budgetsTable(budgets, PART_BYTES))),
    section('Waivers in force', fitted(view.waived.length, waivedTable(view.waived, PART_BYTES))),
    listSection('Inconclusive or not evaluated', view.open),
    listSection('Not counted', view.uncounted),
    listSection('What was compared', view.windows),
    listSection('Notes', view.notes),
    section('Evidence', evidenceTable(files)),
    section('Signed off by', signersTable(view)),
  ]);
}

function section(title: string, body: string): string {
  return body === '' ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function listSection(title: string, lines: readonly Phrase[]): string {
  const shown = takeWithin(points(lines), PART_BYTES);
  return section(title, joinSolid([listHtml(shown), moreHtml(lines.length - shown.length)]));
}

function fitted(count: number, { html, shown }: Fitted): string {
  return joinSolid([html, moreHtml(count - shown)]);
}

function servicesTable({ report }: SignoffView): string {
  const rows = serviceRows(report);
  const header = serviceColumns(report).map((text, column) => ({ text, isNumber: column > 1 && column < 5 }));
  const cells = rows.map(({ result, place, before, after, growth, worst }) => [
    { html: htmlWord(result) },
    { html: phraseToHtml(place), isRowHeader: true },
    ...[before, after, growth].map((text) => ({ html: escapeHtml(text), className: 'number' })),
    { html: phraseToHtml(worst) },
  ]);
  return fitted(rows.length, htmlTable('Services', header, cells, PART_BYTES));
}

function evidenceTable(files: readonly EvidenceFile[]): string {
  const cells = files.map(({ name, what, sha256 }) => [
    { html: htmlCode(name), isRowHeader: true },
    { html: escapeHtml(what) },
    { html: htmlCode(sha256) },
  ]);
  const header = ['file', 'what it is', 'SHA-256'].map((text) => ({ text }));
  return joinSolid([fitted(files.length, htmlTable('Evidence', header, cells, PART_BYTES)), EVIDENCE]);
}

const EVIDENCE =
  '<p class="quiet">The files lie in the folder of this page. <code>sha256sum -c SHA256SUMS</code> checks them; ' +
  '<code>flamegate signoff --verify</code> on the folder judges the two snapshots again.</p>';

/** A cell to write into; an empty one would vanish on a narrow page. */
const BLANK = '&nbsp;';

function signersTable({ signers }: SignoffView): string {
  const cells = signers.map(({ name, role }) => [
    { html: name === '' ? BLANK : htmlProse(name), isRowHeader: true },
    { html: role === '' ? BLANK : htmlProse(role) },
    ...[BLANK, BLANK].map((html) => ({ html, className: 'sign' })),
  ]);
  const header = ['name', 'role', 'date', 'signature'].map((text) => ({ text }));
  return htmlTable('Signed off by', header, cells, PART_BYTES).html;
}
