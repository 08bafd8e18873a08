import { extremes } from '../../../profile/extremes.ts';
import { escapeHtml, visible } from '../../escape.ts';
import { VERDICT_WORDS } from '../../rows.ts';
import { formatDate } from '../../times.ts';
import type { TrendLine } from '../trend-line.ts';

/** Small charts as SVG, without a script: what a run was stands in its `<title>`, and under the pointer or the focus in the chart. */

/** One run in a chart. */
export interface ChartPoint {
  readonly line: TrendLine;
  /** Null where nothing was measured: a gap. */
  readonly value: number | null;
  /** Null where it is no news. */
  readonly verdict: TrendLine['verdict'] | null;
}

/** What a chart shows. */
export interface Chart {
  readonly points: readonly ChartPoint[];
  readonly format: (value: number) => string;
  /** What is drawn, for those who do not see it. Not escaped. */
  readonly label: string;
  /** Whether a run shows its words in the chart, and those that did not pass can be reached by keyboard. */
  readonly isLarge: boolean;
}

const WIDTH = 300;
const HEIGHTS = { large: 96, small: 56 };
/** Room for marks and the line of words. */
const EDGE = { side: 6, top: 18, small: 8, bottom: 6 };
const SHORT_HASH = 7;

/** `2026-11-22, 9bd04e7`. */
export function runName({ atMs, commit }: TrendLine): string {
  return commit === ''
    ? formatDate(atMs)
    : `${formatDate(atMs)}, ${visible(commit.slice(0, SHORT_HASH), SHORT_HASH)}`;
}

/** The chart, from 0 to the largest value. */
export function chartSvg(chart: Chart): string {
  const { points, isLarge } = chart;
  const height = isLarge ? HEIGHTS.large : HEIGHTS.small;
  const top = isLarge ? EDGE.top : EDGE.small;
  const largest = extremes([0, ...points.map(({ value }) => value ?? 0)])[1] || 1;
  const step = (WIDTH - 2 * EDGE.side) / Math.max(1, points.length - 1);
  const xOf = (index: number) =>
    short(EDGE.side + (points.length === 1 ? WIDTH / 2 - EDGE.side : index * step));
  const yOf = (value: number) =>
    short(height - EDGE.bottom - (value / largest) * (height - EDGE.bottom - top));
  const places = points.map(({ value }, index) => ({ x: xOf(index), y: value === null ? null : yOf(value) }));
  const shape = isLarge ? largePoint : smallPoint;
  const marks = points.map((point, index) => {
    const { x, y } = places[index] ?? { x: 0, y: null };
    return shape(
      { point, x, y: y ?? height - EDGE.bottom, step, height },
      chart,
      index === points.length - 1,
    );
  });
  return [
    `<svg class="trend" viewBox="0 0 ${WIDTH} ${height}" role="${isLarge ? 'group' : 'img'}" aria-label="${escapeHtml(chart.label)}">`,
    `<path class="zero" d="M0 ${height - EDGE.bottom}h${WIDTH}"/>`,
    `<path class="line" d="${linePath(places)}"/>`,
    ...marks,
    '</svg>',
  ].join('');
}

interface Place {
  readonly x: number;
  /** Null: a gap. */
  readonly y: number | null;
}

/** A line that breaks where nothing was measured. */
function linePath(places: readonly Place[]): string {
  return places
    .flatMap(({ x, y }, index) => {
      if (y === null) return [];
      return [`${(places[index - 1]?.y ?? null) === null ? 'M' : 'L'}${x} ${y}`];
    })
    .join('');
}

interface PlacedPoint {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly height: number;
}

function smallPoint({ point, x, y, step, height }: PlacedPoint, chart: Chart): string {
  return `<g>${strip(x, step, height)}${mark(point, x, y)}<title>${escapeHtml(words(point, chart))}</title></g>`;
}

/** A pass needs no stop of the keyboard: its figures stand in the table. */
function largePoint({ point, x, y, step, height }: PlacedPoint, chart: Chart, isLast: boolean): string {
  const said = escapeHtml(words(point, chart));
  const stop = isLast || point.verdict !== 'pass' ? ` tabindex="0" role="img" aria-label="${said}"` : '';
  const anchor = x < WIDTH / 3 ? 'start' : x > (2 * WIDTH) / 3 ? 'end' : 'middle';
  const readout = `<text x="${anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : x}" y="11" text-anchor="${anchor}">${said}</text>`;
  return `<g class="run"${stop}>${strip(x, step, height)}${mark(point, x, y)}<title>${said}</title>${readout}</g>`;
}

/** A place to point at that is as wide as there is room. */
function strip(x: number, step: number, height: number): string {
  const width = Math.max(4, Math.min(step, 24));
  return `<rect x="${short(x - width / 2)}" y="0" width="${short(width)}" height="${height}"/>`;
}

/** `2026-11-22, 9bd04e7: 1.31 cores, warn`. */
function words({ line, value, verdict }: ChartPoint, { format }: Chart): string {
  const amount = value === null ? 'nothing measured' : format(value);
  return `${runName(line)}: ${amount}${verdict === null ? '' : `, ${VERDICT_WORDS[verdict]}`}`;
}

/** Shapes, not only colours: a diamond fails, a triangle warns, a ring is open, a dot passed. */
function mark({ verdict, value }: ChartPoint, x: number, y: number): string {
  switch (verdict) {
    case 'fail':
      return `<path class="mark fail" d="M${x} ${short(y - 5)}l5 5-5 5-5-5z"/>`;
    case 'warn':
      return `<path class="mark warn" d="M${x} ${short(y - 4.5)}l4.5 8h-9z"/>`;
    case 'inconclusive':
    case 'not-evaluated':
      return `<circle class="mark open" cx="${x}" cy="${y}" r="3"/>`;
    default:
      return value === null ? '' : `<circle class="mark" cx="${x}" cy="${y}" r="2"/>`;
  }
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
