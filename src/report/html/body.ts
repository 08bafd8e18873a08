import { escapeHtml } from '../escape.ts';
import { evidenceLegend } from '../evidence-bar.ts';
import type { Finding } from '../findings.ts';
import type { View } from '../markdown/view.ts';
import { type MethodFact, methodFacts } from '../method.ts';
import type { Phrase } from '../phrase.ts';
import type { ReportComparison } from '../report.ts';
import { joinSolid, listHtml, paragraph, phraseToHtml, points } from './inline.ts';
import { byteLength, moreHtml, takeWithin } from './room.ts';
import { type AnchorOf, servicesSection } from './services-section.ts';
import { spansSection } from './spans.ts';
import { budgetsTable, findingsTable } from './tables.ts';
import { waivedTable } from './waived-table.ts';

/** Everything below the flame graphs, within the bytes that it may take. */

/** Rows shown at most in one table, and points in one list; the rest is in `report.json`. */
const MOST_ROWS = 200;

/** What each part may take of the whole. The services have what is left: at least half. */
const PARTS = {
  whole: 0.05,
  found: 0.2,
  warnings: 0.02,
  budgets: 0.07,
  open: 0.05,
  improved: 0.05,
  moved: 0.03,
  waived: 0.04,
  uncounted: 0.03,
  spans: 0.02,
  method: 0.03,
} as const;

/** The body of the page. `bytes` is the most that it may take; what is left out is counted where it would stand. */
export function pageBody(view: View, bytes: number): string {
  const { report, found, improved } = view;
  const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
  const anchorOf = (comparison: ReportComparison): string => anchors.get(comparison) ?? '';
  const room = (part: keyof typeof PARTS): number => PARTS[part] * bytes;
  const before = [
    lineList(view.services, room('whole')),
    findingsSection('', 'Functions over the limits', found, { view, anchorOf, bytes: room('found') }),
    paragraph(view.evidence, 'quiet'),
    ...takeWithin(
      view.warnings.map((note) => paragraph(note, 'notice')),
      room('warnings'),
    ),
    budgetsSection(view, room('budgets')),
    listSection('Inconclusive or not evaluated', view.open, room('open')),
  ];
  const after = [
    findingsSection('Improved', 'Improved functions', improved, { view, anchorOf, bytes: room('improved') }),
    listSection(view.moved.areBalanced ? 'Moved, not grown' : 'Moved', view.moved.lines, room('moved')),
    waivedSection(view, room('waived')),
    listSection('Not counted', view.uncounted, room('uncounted')),
    spansSection(report, room('spans')),
    methodSection(view, room('method')),
  ];
  const taken = byteLength(joinSolid([...before, ...after]));
  const linked = new Set(
    [...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison),
  );
  return joinSolid([...before, servicesSection(view, { anchorOf, linked, bytes: bytes - taken }), ...after]);
}

/** A list as far as there is room. */
function lineList(lines: readonly Phrase[], bytes: number): string {
  const shown = takeWithin(points(lines.slice(0, MOST_ROWS)), bytes);
  return joinSolid([listHtml(shown), moreHtml(lines.length - shown.length)]);
}

function heading(title: string): string {
  return title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`;
}

function listSection(title: string, lines: readonly Phrase[], bytes: number): string {
  return lines.length === 0 ? '' : joinSolid([heading(title), lineList(lines, bytes)]);
}

function findingsSection(
  title: string,
  caption: string,
  found: readonly Finding[],
  { view, anchorOf, bytes }: { view: View; anchorOf: AnchorOf; bytes: number },
): string {
  if (found.length === 0) return '';
  const { settings } = view.report;
  const table = findingsTable(caption, found.slice(0, MOST_ROWS), { settings, anchorOf, bytes });
  return joinSolid([heading(title), table.html, moreHtml(found.length - table.shown)]);
}

function budgetsSection({ report: { budgets }, budgets: open }: View, bytes: number): string {
  if (budgets.length === 0) return '';
  const list = lineList(open, bytes / 2);
  const table = budgetsTable(budgets.slice(0, MOST_ROWS), bytes - byteLength(list));
  return joinSolid([heading('Budgets'), list, table.html, moreHtml(budgets.length - table.shown)]);
}

function waivedSection({ waived }: View, bytes: number): string {
  if (waived.length === 0) return '';
  const table = waivedTable(waived.slice(0, MOST_ROWS), bytes);
  return joinSolid([heading('Waived'), table.html, moreHtml(waived.length - table.shown)]);
}

/** Where the profiles themselves are: a reader who doubts a number can open them in another tool. */
const RAW_DATA: MethodFact = {
  label: 'Raw data',
  value: [
    'the profiles of both windows lie beside this page in ',
    { code: 'profiles/' },
    ' as pprof files when it was written by the Action, or with ',
    { code: '--report-profiles' },
  ],
};

function methodSection({ report, found }: View, bytes: number): string {
  const evidence: MethodFact = { label: 'Evidence', value: [evidenceLegend(report.settings)] };
  const facts = methodFacts(report);
  // Beside what else the table says; notes come last.
  const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
  const raw = report.source.kind === 'files' ? [] : [RAW_DATA];
  facts.splice(place, 0, ...(found.length > 0 ? [evidence] : []), ...raw);
  const written = facts.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${phraseToHtml(value)}</dd>`,
  );
  const shown = takeWithin(written, bytes);
  const list = `<dl>\n${shown.join('\n')}\n</dl>`;
  return joinSolid([heading('How this was measured'), list, moreHtml(facts.length - shown.length)]);
}
