import { escapeHtml, visible } from '../escape.ts';
import { type Finding, findings, improvements, serviceFindings } from '../findings.ts';
import { formatCount } from '../numbers.ts';
import type { Report, ReportComparison } from '../report.ts';
import { functionRow, resultWord } from '../rows.ts';
import { flameHash, graphName } from './deep-link.ts';
import { htmlCode, htmlProse } from './inline.ts';
import { inertJson, viewerData } from './payload.ts';
import { htmlWord } from './tables.ts';
import { VIEWER_SCRIPT } from './viewer-bundle.ts';
import type { ViewerData } from './viewer-data.ts';

/** Findings and improvements listed beside the drawing; the tables have all. */
const MOST_LISTED = 50;
const MOST_IMPROVED = 10;

/** A part of the page, and the script in it, empty when there is none. */
export interface FlameSection {
  readonly html: string;
  readonly script: string;
}

/**
 * The flame graphs with the findings beside them. Hidden until the script shows them: without it the rest of the page
 * says everything but the drawing. Where the report has no flame graphs, one sentence that says so.
 */
export function flameSection(report: Report): FlameSection {
  const data = viewerData(report);
  if (data.graphs.length === 0) {
    return { html: '<p class="flame quiet">The flame graphs were left out of this report.</p>', script: '' };
  }
  const html = [
    '<section id="flame" class="flame" aria-labelledby="flame-title" hidden>',
    '<h2 id="flame-title">Flame graphs</h2>',
    '<div class="beside">',
    `<nav class="found" aria-label="Findings">\n${findingList(report, data)}\n</nav>`,
    '<div id="flame-place"></div>',
    '</div>',
    '</section>',
    '<p id="flame-missing" class="flame quiet">The flame graphs need JavaScript. Everything else stands below.</p>',
    `<script type="application/json" id="flame-data">${inertJson(data)}</script>`,
    `<script>${VIEWER_SCRIPT}</script>`,
  ].join('\n');
  return { html, script: VIEWER_SCRIPT };
}

function findingList(report: Report, data: ViewerData): string {
  const found = findings(report);
  const whole = serviceFindings(report).filter(({ kind }) => kind !== 'leak');
  const improved = improvements(report).slice(0, MOST_IMPROVED);
  const items = [
    ...whole.map(({ comparison, verdict, reason }) =>
      item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`),
    ),
    ...found.map((finding) => findingItem(report, data, finding)),
  ];
  const rest = items.length - MOST_LISTED;
  return [
    '<h3>Findings</h3>',
    items.length === 0
      ? '<p class="quiet">Nothing is over the limits.</p>'
      : list(items.slice(0, MOST_LISTED)),
    rest > 0 ? `<p class="quiet">and ${formatCount(rest)} more in the tables below</p>` : '',
    improved.length === 0
      ? ''
      : `<h3>Improved</h3>\n${list(improved.map((finding) => findingItem(report, data, finding)))}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}

function findingItem(report: Report, data: ViewerData, { comparison, function: fn }: Finding): string {
  const row = functionRow(comparison, fn);
  const word = fn.verdict === 'pass' ? resultWord(fn) : row.verdict;
  const graph = report.flameGraphs.find(
    ({ service, profileType }) => service === comparison.service && profileType === comparison.profileType,
  );
  const isDrawn = graph?.functions.some(({ name, file }) => name === fn.name && file === fn.file) === true;
  const figures = [row.growth, row.added].filter((text) => text !== '–').map(escapeHtml);
  const body = `${htmlCode(fn.name, 80)}<span class="figures">${figures.join(' · ')}</span>`;
  return item(data, comparison, word, body, isDrawn ? fn : undefined);
}

/** A name outside of code, in its own direction. */
function name(text: string): string {
  return `<bdi>${escapeHtml(visible(text, 60))}</bdi>`;
}

/** One line of the list. Without a drawing of its comparison it is no link. */
function item(
  { graphs }: ViewerData,
  comparison: ReportComparison,
  word: string,
  body: string,
  frame?: { readonly name: string; readonly file: string },
): string {
  const { service, profileType, alias } = comparison;
  const place = `<span class="place">${name(service)} · ${name(alias)}</span>`;
  const content = `${htmlWord(word)} ${place}${body}`;
  const isThere = graphs.some(
    (graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType),
  );
  const hash = flameHash({ service, type: profileType, frame: frame?.name, file: frame?.file });
  return isThere ? `<a data-finding href="${escapeHtml(hash)}">${content}</a>` : content;
}
