import { escapeHtml, visible } from '../../escape.ts';
import { htmlCode, htmlProse, joinSolid, listHtml, points } from '../../html/inline.ts';
import { safeUrl } from '../../links.ts';
import { formatGrowthPercent, formatShare, NO_VALUE } from '../../numbers.ts';
import { VERDICT_WORDS } from '../../rows.ts';
import type { Drift } from '../drift.ts';
import { driftPhrase } from '../drift-text.ts';
import { functionKey, functionsByRun, type TrendSeries } from '../series.ts';
import type { TrendFunction } from '../trend-line.ts';
import { type ChartPoint, chartSvg, runName } from './charts.ts';
import { type Measure, measureOf } from './numbers.ts';

/** Functions with a chart each, and a column of the table. */
const SHOWN_FUNCTIONS = 6;
/** Of which at most so many because they rose slowly. */
const SHOWN_DRIFTS = 4;
const NAME_LENGTH = 80;

/** One service and type: its total, its largest functions, and all figures as a table. */
export function seriesSection(series: TrendSeries, drifts: readonly Drift[]): string {
  const { latest, points: all } = series;
  const measure = measureOf(
    all.flatMap(({ entry }) => entry ?? []),
    latest,
  );
  const shown = shownFunctions(series, drifts);
  const runs = functionsByRun(series);
  const drawn = shown.map((fn) => functionFigure(series, fn, runs));
  return joinSolid([
    '<section class="series">',
    `<h3>${htmlCode(latest.service)} ${htmlProse(latest.alias)} <span class="verdict ${latest.verdict}">${VERDICT_WORDS[latest.verdict]}</span></h3>`,
    listHtml([...points(drifts.map(driftPhrase), NAME_LENGTH)]),
    totalFigure(series, measure),
    drawn.length === 0 ? '' : `<div class="charts">\n${drawn.join('\n')}\n</div>`,
    `<details><summary>All figures of ${htmlCode(latest.service)} ${htmlProse(latest.alias)}</summary>`,
    `<div class="scroll" tabindex="0">${figuresTable(series, { measure, shown, runs })}</div>`,
    '</details>',
    '</section>',
  ]);
}

/** What rose slowly, then the largest of the newest run that measured any. */
function shownFunctions({ points: all }: TrendSeries, drifts: readonly Drift[]): TrendFunction[] {
  const newest = all.findLast(({ entry }) => (entry?.functions.length ?? 0) > 0)?.entry?.functions ?? [];
  const rising = new Set(drifts.slice(0, SHOWN_DRIFTS).map(functionKey));
  const rank = (fn: TrendFunction) => (rising.has(functionKey(fn)) ? 1 : 0);
  return newest.toSorted((a, b) => rank(b) - rank(a) || b.share - a.share).slice(0, SHOWN_FUNCTIONS);
}

function totalFigure({ latest, points: all }: TrendSeries, measure: Measure): string {
  const drawn = all.map(
    ({ line, entry }): ChartPoint => ({
      line,
      value: measure.of(entry),
      verdict: entry?.verdict ?? 'not-evaluated',
    }),
  );
  const label = `${visible(latest.service, NAME_LENGTH)}, total ${measure.words}, ${span(drawn, measure.format)}`;
  // Without it, a busier night would read as a slower program.
  const isAnyLoad = latest.kind !== 'gauge' && all.at(-1)?.line.load === 'auto';
  const load = isAnyLoad ? ' <span class="quiet">at whatever load there was</span>' : '';
  const caption = `Total ${measure.words}: ${escapeHtml(span(drawn, measure.format))}${load}`;
  return figure(
    'whole',
    caption,
    chartSvg({ points: drawn, format: measure.format, label, isLarge: true }),
    drawn,
  );
}

type Runs = readonly ReadonlyMap<string, TrendFunction>[];

function functionFigure({ points: all }: TrendSeries, fn: TrendFunction, runs: Runs): string {
  const drawn = all.map(({ line }, run): ChartPoint => {
    const found = runs[run]?.get(functionKey(fn));
    // Most functions are within the noise of most runs, which is no news.
    const verdict = found?.verdict === 'fail' || found?.verdict === 'warn' ? found.verdict : null;
    return { line, value: found?.share ?? null, verdict };
  });
  const said = span(drawn, formatShare);
  const label = `${visible(fn.name, NAME_LENGTH)}, share of its service, ${said}`;
  const file = fn.file === '' ? '' : `<span class="file">${htmlCode(fn.file, NAME_LENGTH)}</span>`;
  const caption = `${htmlCode(fn.name, NAME_LENGTH)} ${escapeHtml(said)}${file}`;
  return figure('', caption, chartSvg({ points: drawn, format: formatShare, label, isLarge: false }), drawn);
}

function figure(className: string, caption: string, svg: string, drawn: readonly ChartPoint[]): string {
  const ends = [drawn[0], drawn.at(-1)].map((point) => (point === undefined ? '' : runName(point.line)));
  const [first = '', last = ''] = ends.map(escapeHtml);
  const below = `<p class="ends"><span>${first}</span><span>${drawn.length > 1 ? last : ''}</span></p>`;
  return `<figure class="${className}"><figcaption>${caption}</figcaption>${svg}${below}</figure>`;
}

/** `1.20 cores → 1.31 cores (+9 %)`, from the first to the last run that measured it. */
function span(drawn: readonly ChartPoint[], format: (value: number) => string): string {
  const values = drawn.flatMap(({ value }) => value ?? []);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return 'nothing measured';
  if (values.length === 1) return format(last);
  const change = first > 0 ? ` (${formatGrowthPercent(last / first - 1)})` : '';
  return `${format(first)} → ${format(last)}${change}`;
}

interface TableParts {
  readonly measure: Measure;
  readonly shown: readonly TrendFunction[];
  readonly runs: Runs;
}

/** All figures, newest run first. */
function figuresTable({ points: all }: TrendSeries, { measure, shown, runs }: TableParts): string {
  const names = shown.map(({ name }) => htmlCode(name, NAME_LENGTH));
  const head = ['run', 'verdict', `total ${measure.words}`].map((text) => `<th scope="col">${text}</th>`);
  const rows = all.map(({ line, entry }, run) => {
    const total = measure.of(entry);
    const shares = shown.map((fn) => runs[run]?.get(functionKey(fn))?.share);
    const cells = [
      `<td data-label="verdict">${entry === undefined ? NO_VALUE : VERDICT_WORDS[entry.verdict]}</td>`,
      `<td class="number" data-label="total">${total === null ? NO_VALUE : escapeHtml(measure.format(total))}</td>`,
      ...shares.map(
        (share, index) =>
          `<td class="number" data-label="${escapeHtml(visible(shown[index]?.name ?? '', 40))}">${share === undefined ? NO_VALUE : formatShare(share)}</td>`,
      ),
    ];
    return `<tr><th scope="row">${runLink(line)}</th>${cells.join('')}</tr>`;
  });
  const columns = [...head, ...names.map((name) => `<th scope="col">${name}</th>`)].join('');
  return `<table><thead><tr>${columns}</tr></thead><tbody>\n${rows.toReversed().join('\n')}\n</tbody></table>`;
}

function runLink(line: TrendSeries['points'][number]['line']): string {
  const name = escapeHtml(runName(line));
  const url = line.runUrl === '' ? null : safeUrl(line.runUrl);
  return url === null ? name : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${name}</a>`;
}
