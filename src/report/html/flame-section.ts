import { escapeHtml, visible } from '../escape.ts';
import { type Finding, serviceFindings } from '../findings.ts';
import type { View } from '../markdown/view.ts';
import { formatCount, formatPlural } from '../numbers.ts';
import type { Report, ReportComparison } from '../report.ts';
import { functionRow, resultWord } from '../rows.ts';
import { flameHash, graphName } from './deep-link.ts';
import { htmlCode, htmlProse } from './inline.ts';
import { inertJson } from './payload.ts';
import { takeWithin } from './room.ts';
import { htmlWord } from './tables.ts';
import { VIEWER_SCRIPT } from './viewer-bundle.ts';
import type { ViewerData } from './viewer-data.ts';

/** Findings and improvements listed beside the drawing; the tables have more. */
const MOST_LISTED = 50;
const MOST_IMPROVED = 10;
/** Of the findings these are seen at once; the others behind a click, so that the drawing stays near on a phone. */
const MOST_AT_ONCE = 8;
/** What each of the two lists may take: encoded, a hostile name is twelve times as long. */
const LIST_BYTES = 60_000;

/** A part of the page, and the script in it, empty when there is none. */
export interface FlameSection {
  readonly html: string;
  readonly script: string;
}

/**
 * The flame graphs with the findings beside them. Hidden until the script shows them: without it the rest of the page
 * says everything but the drawing. Where there are no flame graphs, one sentence that says so.
 */
export function flameSection(view: View, data: ViewerData): FlameSection {
  if (data.graphs.length === 0) {
    const why =
      data.leftOut === 0
        ? 'The flame graphs were left out of this report.'
        : `${formatPlural(data.leftOut, 'flame graph')} did not fit into this page.`;
    return { html: `<p class="flame quiet">${why}</p>`, script: '' };
  }
  const html = [
    '<section id="flame" class="flame" aria-labelledby="flame-title" hidden>',
    '<h2 id="flame-title">Flame graphs</h2>',
    '<div class="beside">',
    `<nav class="found" aria-label="Findings">\n${findingList(view, data)}\n</nav>`,
    '<div id="flame-place"></div>',
    '</div>',
    '</section>',
    '<p id="flame-missing" class="flame quiet">The flame graphs need JavaScript. Everything else stands below.</p>',
    `<script type="application/json" id="flame-data">${inertJson(data)}</script>`,
    `<script>${VIEWER_SCRIPT}</script>`,
  ].join('\n');
  return { html, script: VIEWER_SCRIPT };
}

function findingList({ report, found, improved }: View, data: ViewerData): string {
  const drawn = drawnFunctions(report);
  const whole = serviceFindings(report).filter(({ kind }) => kind !== 'leak');
  const items = takeWithin(
    [
      ...whole
        .slice(0, MOST_LISTED)
        .map(({ comparison, verdict, reason }) =>
          item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`),
        ),
      ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding)),
    ].slice(0, MOST_LISTED),
    LIST_BYTES,
  );
  const better = takeWithin(
    improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)),
    LIST_BYTES,
  );
  const rest = whole.length + found.length - items.length;
  const behind = items.slice(MOST_AT_ONCE);
  return [
    '<h3>Findings</h3>',
    items.length === 0
      ? `<p class="quiet">${rest > 0 ? 'They stand below.' : 'Nothing is over the limits.'}</p>`
      : list(items.slice(0, MOST_AT_ONCE)),
    behind.length === 0
      ? ''
      : `<details><summary>${formatPlural(behind.length, 'more finding')}</summary>\n${list(behind)}\n</details>`,
    rest > 0 ? `<p class="quiet">and ${formatCount(rest)} more in the tables below</p>` : '',
    better.length === 0 ? '' : `<h3>Improved</h3>\n${list(better)}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Functions that stand in a flame graph, as `service, type, name, file`. */
function drawnFunctions({ flameGraphs }: Report): Set<string> {
  return new Set(
    flameGraphs.flatMap(({ service, profileType, functions }) =>
      functions.map(({ name, file }) => JSON.stringify([service, profileType, name, file])),
    ),
  );
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}

function findingItem(
  drawn: ReadonlySet<string>,
  data: ViewerData,
  { comparison, function: fn }: Finding,
): string {
  const row = functionRow(comparison, fn);
  const word = fn.verdict === 'pass' ? resultWord(fn) : row.verdict;
  const { service, profileType } = comparison;
  const isDrawn = drawn.has(JSON.stringify([service, profileType, fn.name, fn.file]));
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
