import { createHash } from 'node:crypto';
import { escapeHtml } from '../../escape.ts';
import { htmlCode, htmlProse, joinSolid, listHtml, points } from '../../html/inline.ts';
import { byteLength } from '../../html/room.ts';
import { formatPlural } from '../../numbers.ts';
import { VERDICT_WORDS } from '../../rows.ts';
import { type Drift, driftsOf } from '../drift.ts';
import { driftPhrase } from '../drift-text.ts';
import { seriesOf, type TrendSeries } from '../series.ts';
import type { TrendLine } from '../trend-line.ts';
import { runName } from './charts.ts';
import { seriesSection } from './section.ts';
import { TREND_STYLE } from './style.ts';

/** What the sections may take of the page, in bytes; services beyond are named without charts. */
const SECTION_BYTES = 4_000_000;
const NAMED_SERIES = 500;
const NAMED_DRIFTS = 20;

/** One service and type with what rose slowly in it. */
interface Found {
  readonly series: TrendSeries;
  readonly drifts: readonly Drift[];
}

/**
 * The trend as one self-contained page without a script: no request, every name escaped, and a policy that allows nothing but its
 * own style sheet. The same lines give the same bytes.
 * @param runs how many of the newest runs of each key are shown
 */
export function renderTrend(lines: readonly TrendLine[], runs: number): string {
  const found = seriesOf(lines)
    .map((series): Found => ({ series: newestRuns(series, runs), drifts: driftsOf(series) }))
    .filter(({ series }) => series.points.some(({ entry }) => entry !== undefined));
  const hash = createHash('sha256').update(TREND_STYLE, 'utf8').digest('base64');
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<title>flamegate trend</title>',
    `<style>${TREND_STYLE}</style>`,
    '</head>',
    '<body>',
    header(lines, found),
    `<main>\n${sections(found)}\n</main>`,
    '<footer><p>A line of figures a run, made by <code>flamegate history</code>. A slow rise is a hint: the verdict of a run is that of its report.</p></footer>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function newestRuns(series: TrendSeries, runs: number): TrendSeries {
  return { ...series, points: series.points.slice(-runs) };
}

function header(lines: readonly TrendLine[], found: readonly Found[]): string {
  const newest = lines.toSorted((a, b) => a.atMs - b.atMs).at(-1);
  const drifts = found.flatMap((one) => one.drifts).sort((a, b) => b.rise - a.rise);
  const title =
    drifts.length === 0
      ? `${formatPlural(lines.length, 'run')}, nothing rose slowly`
      : `${formatPlural(drifts.length, 'function costs', 'functions cost')} more and more, run after run`;
  const word =
    newest === undefined
      ? ''
      : `<span class="verdict ${newest.verdict}">${VERDICT_WORDS[newest.verdict]}</span>`;
  return joinSolid([
    '<header>',
    `<p class="brand">${word}profile trend${newest === undefined ? '' : `, newest run ${escapeHtml(runName(newest))}`}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    listHtml([...points(drifts.slice(0, NAMED_DRIFTS).map(driftPhrase))]),
    drifts.length > NAMED_DRIFTS ? `<p>${drifts.length - NAMED_DRIFTS} more below.</p>` : '',
    LEGEND,
    '</header>',
  ]);
}

const LEGEND = `<ul class="legend trend">
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><circle class="mark" cx="5" cy="5" r="2"/></svg>pass</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><path class="mark warn" d="M5 .5l4.5 8h-9z"/></svg>warn</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><path class="mark fail" d="M5 0l5 5-5 5-5-5z"/></svg>fail</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><circle class="mark open" cx="5" cy="5" r="3"/></svg>inconclusive or not evaluated</li>
</ul>`;

const ORDER: Readonly<Record<string, number>> = { fail: 0, 'not-evaluated': 1, inconclusive: 2, warn: 3 };

/** Slow rises first, then the worst of the newest run: where a page has no room for all, that is what must not be missing. */
function sections(found: readonly Found[]): string {
  const keys = [...new Set(found.map(({ series }) => series.key))];
  const left: Found[] = [];
  let room = SECTION_BYTES;
  const rank = ({ series, drifts }: Found) => (drifts.length > 0 ? -1 : (ORDER[series.latest.verdict] ?? 4));
  const blocks = keys.map((key) => {
    const own = found.filter(({ series }) => series.key === key).sort((a, b) => rank(a) - rank(b));
    const written = own.flatMap((one) => {
      const html = room > 0 ? seriesSection(one.series, one.drifts) : '';
      room -= byteLength(html);
      if (room > 0) return [html];
      left.push(one);
      return [];
    });
    return joinSolid([keys.length > 1 ? `<h2>${htmlCode(key)}</h2>` : '', ...written]);
  });
  return joinSolid([...blocks, withoutCharts(left)]);
}

function withoutCharts(left: readonly Found[]): string {
  if (left.length === 0) return '';
  const named = left.slice(0, NAMED_SERIES).map(({ series: { latest } }) => {
    return `<li>${htmlCode(latest.service)} ${htmlProse(latest.alias)}: ${VERDICT_WORDS[latest.verdict]}</li>`;
  });
  const more = left.length - named.length;
  return joinSolid([
    `<h2>${formatPlural(left.length, 'series', 'series')} without charts, for want of room</h2>`,
    listHtml([...named, ...(more > 0 ? [`<li>and ${more} more</li>`] : [])]),
  ]);
}
