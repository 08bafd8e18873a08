export const id = 223;
export const ids = [223];
export const modules = {

/***/ 1223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/parse-report.js + 12 modules
var parse_report = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/compare/mann-kendall.js
var mann_kendall = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/compare/theil-sen.js
var theil_sen = __webpack_require__(4681);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/report/schema/primitives.js
var primitives = __webpack_require__(3105);
;// CONCATENATED MODULE: ./build/report/trend/trend-line.js


/** A trend file is JSON Lines: one of these a run. Unknown keys of a later version are left out when it is read. */
const TrendFunctionSchema = schemas/* object */.Ikc({
    name: primitives/* text */.Qq,
    file: primitives/* text */.Qq,
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive', 'not-tested']),
    /** Self cost as a fraction of the service. */
    share: primitives/* ratio */.CG,
    /** Self cost in the rate's unit. */
    rate: primitives/* finite */.E2.nullable(),
});
const TrendEntrySchema = schemas/* object */.Ikc({
    service: primitives/* text */.Qq,
    profileType: primitives/* text */.Qq,
    alias: primitives/* text */.Qq,
    kind: schemas/* enum */.k5n(['cpu', 'wall', 'alloc', 'gauge', 'other']),
    unit: primitives/* text */.Qq,
    rateUnit: schemas/* enum */.k5n(['cores', 'bytes/s', 'count/s', 'bytes', 'count']),
    verdict: primitives/* Verdict */.Y,
    counted: schemas/* boolean */.zMY(),
    failOnGrowth: primitives/* finite */.E2,
    minShare: primitives/* finite */.E2,
    /** All it cost a second, of a gauge what it held; null where nothing was measured. */
    rate: primitives/* finite */.E2.nullable(),
    /** All it cost for one request, in `unit`; null where requests were not counted. */
    perRequest: primitives/* finite */.E2.nullable(),
    functions: schemas/* array */.YOg(TrendFunctionSchema),
});
/** Schema of one line, version 1. */
const TrendLineSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    key: primitives/* text */.Qq,
    /** Empty where it is not known. */
    commit: primitives/* text */.Qq,
    runId: primitives/* text */.Qq,
    runAttempt: schemas/* int */.Whr().positive(),
    runUrl: primitives/* text */.Qq,
    createdAt: iso/* datetime */.w$(),
    /** When what was measured ended. */
    atMs: primitives/* epochMs */.e9,
    verdict: primitives/* Verdict */.Y,
    load: schemas/* enum */.k5n(['auto', 'fixed', 'requests']),
    series: schemas/* array */.YOg(TrendEntrySchema),
});
/** What tells two lines apart: another attempt at the same run of the same commit takes the place of the first. */
function identityOf({ key, commit, runId, createdAt }) {
    return JSON.stringify([key, commit, runId === '' ? createdAt : runId]);
}

;// CONCATENATED MODULE: ./build/report/trend/series.js

/** Turns runs into series, in the order in which the newest run has them. Of two lines of one run the last counts. */
function seriesOf(lines) {
    const byKey = Map.groupBy(unique(lines), ({ key }) => key);
    return [...byKey].flatMap(([key, runs]) => seriesOfKey(key, runs));
}
function unique(lines) {
    const byIdentity = new Map(lines.map((line) => [identityOf(line), line]));
    return [...byIdentity.values()].sort((a, b) => a.atMs - b.atMs || (a.createdAt < b.createdAt ? -1 : 1));
}
function seriesOfKey(key, runs) {
    const indexed = runs.map((line) => ({
        line,
        entries: new Map(line.series.map((entry) => [nameOf(entry), entry])),
    }));
    const latest = new Map();
    for (const { line } of indexed.toReversed()) {
        for (const entry of line.series)
            if (!latest.has(nameOf(entry)))
                latest.set(nameOf(entry), entry);
    }
    return [...latest].map(([name, entry]) => ({
        key,
        latest: entry,
        points: indexed.map(({ line, entries }) => ({ line, entry: entries.get(name) })),
    }));
}
function nameOf({ service, profileType }) {
    return JSON.stringify([service, profileType]);
}
/** What makes two functions of a series the same. */
function functionKey({ name, file }) {
    return JSON.stringify([name, file]);
}
/** The functions of each run by `functionKey`, parallel to the points. */
function functionsByRun({ points }) {
    return points.map(({ entry }) => new Map((entry?.functions ?? []).map((fn) => [functionKey(fn), fn])));
}

;// CONCATENATED MODULE: ./build/report/trend/drift.js



/** Runs looked at, longest first: a rise over the last weeks must not drown in the flat months before. */
const SPANS = [90, 45, 21, 10];
/** Fewer values have no order to speak of. */
const LEAST_RUNS = 8;
/** A function that is often missing is near the end of what is kept, and missing when it is small. */
const LEAST_PRESENCE = 0.8;
/** Functions of this share tell what a service costs as a whole; smaller ones have more noise than message. */
const LARGE_SHARE = 0.01;
const LEAST_NEIGHBOURS = 3;
/** False hints of a series, over all its functions and spans together. */
const SIGNIFICANCE = 0.05;
const DAY_MS = 86_400_000;
/**
 * The slow rises of one service and type, largest first. Robust: Theil and Sen's slope of the logarithm of the cost, and Mann and
 * Kendall's test that it rises at all, at 5 % over all tests of the series. A run in which the function failed begins a new count:
 * that rise was seen, and either mended or accepted.
 */
function driftsOf(all) {
    const series = { ...all, points: all.points.slice(-(SPANS[0] ?? 0)) };
    const runs = functionsByRun(series);
    const names = new Map(runs.flatMap((functions) => [...functions]));
    const { per, costIn } = yardstick(series, runs);
    const level = SIGNIFICANCE / Math.max(1, names.size * SPANS.length);
    const found = [];
    for (const [key, { name, file }] of names) {
        const start = 1 + runs.findLastIndex((functions) => functions.get(key)?.verdict === 'fail');
        const values = runs.map((functions, run) => (run < start ? null : costIn(functions.get(key), run)));
        const share = runs.at(-1)?.get(key)?.share ?? 0;
        if (share < series.latest.minShare || share === 0)
            continue;
        const drift = longestRise(series, values, level);
        if (drift !== null)
            found.push({ series, name, file, per, ...drift });
    }
    return found.sort((a, b) => b.rise - a.rise || (a.name < b.name ? -1 : 1));
}
function longestRise({ points, latest }, values, level) {
    const first = values.findIndex((value) => value !== null);
    const known = first === -1 ? 0 : values.length - first;
    const spans = [...new Set(SPANS.map((span) => Math.min(span, known)))];
    for (const span of spans) {
        const measured = points.slice(-span).flatMap(({ line }, index) => {
            const value = values.at(index - span);
            return value === null || value === undefined ? [] : [{ atMs: line.atMs, value }];
        });
        if (measured.length < Math.max(LEAST_RUNS, LEAST_PRESENCE * span))
            continue;
        const rise = riseOf(measured, level);
        if (rise === null || rise <= latest.failOnGrowth)
            continue;
        const [{ atMs: fromMs } = { atMs: 0 }] = measured;
        return { rise, runs: measured.length, fromMs, untilMs: measured.at(-1)?.atMs ?? fromMs };
    }
    return null;
}
/** Null where there is no evidence that the values rise. */
function riseOf(all, level) {
    // Runs of the same window, as of a second attempt: a slope needs time between its points.
    const measured = all.filter(({ atMs }, index) => atMs !== all[index + 1]?.atMs);
    if (measured.length < LEAST_RUNS)
        return null;
    const values = measured.map(({ value }) => value);
    if ((0,mann_kendall/* mannKendall */.Y)(values) > level)
        return null;
    const start = measured[0]?.atMs ?? 0;
    const days = measured.map(({ atMs }) => (atMs - start) / DAY_MS);
    return Math.exp((0,theil_sen/* theilSen */.fR)(days, values).slope * (days.at(-1) ?? 0)) - 1;
}
/**
 * What makes costs comparable between runs: the requests where all runs counted them, the second where the load is said to be
 * fixed, the upload for what is held; else the other functions of the service, as the gate has it.
 */
function yardstick(series, runs) {
    const measured = series.points.filter(({ entry }) => entry !== undefined && entry.rate !== null);
    if (series.latest.kind === 'gauge')
        return { per: 'upload', costIn: logOfRate };
    if (measured.every(({ entry }) => entry?.perRequest !== null)) {
        const perRequest = (fn, run) => logOrNull((fn?.share ?? 0) * (series.points[run]?.entry?.perRequest ?? 0));
        return { per: 'request', costIn: perRequest };
    }
    if (measured.every(({ line }) => line.load === 'fixed'))
        return { per: 'second', costIn: logOfRate };
    const factorOf = commonFactors(runs);
    const besideRest = (fn, run) => {
        const [value, factor] = [logOfRate(fn), fn === undefined ? null : factorOf(functionKey(fn), run)];
        return value === null || factor === null ? null : value - factor;
    };
    return { per: 'rest', costIn: besideRest };
}
function logOfRate(fn) {
    return logOrNull(fn?.rate ?? 0);
}
function logOrNull(value) {
    return value > 0 ? Math.log(value) : null;
}
/**
 * How much a run cost beside the others, as the logarithm of a factor that its functions have in common, seen from one of them: the
 * median of what each other large function costs beside its own median. One function that grows does not move it.
 */
function commonFactors(runs) {
    const usual = mediansOf(runs);
    const offsets = runs.map((functions) => {
        const own = new Map();
        for (const [key, fn] of functions) {
            const [value, level] = [logOfRate(fn), usual.get(key)];
            if (value !== null && level !== undefined && fn.share >= LARGE_SHARE)
                own.set(key, value - level);
        }
        return { own, sorted: [...own.values()].sort((a, b) => a - b) };
    });
    return (key, run) => {
        const { own, sorted } = offsets[run] ?? { own: new Map(), sorted: [] };
        const itself = own.get(key);
        const others = itself === undefined ? sorted : sorted.toSpliced(sorted.indexOf(itself), 1);
        return others.length < LEAST_NEIGHBOURS ? null : (0,theil_sen/* median */.JZ)(others);
    };
}
/** What each large function usually costs, as a logarithm. */
function mediansOf(runs) {
    const logs = new Map();
    for (const functions of runs) {
        for (const [key, fn] of functions) {
            const value = logOfRate(fn);
            if (value === null || fn.share < LARGE_SHARE)
                continue;
            const values = logs.get(key);
            if (values === undefined)
                logs.set(key, [value]);
            else
                values.push(value);
        }
    }
    return new Map([...logs].map(([key, values]) => [key, (0,theil_sen/* median */.JZ)(values)]));
}

// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/report/trend/drift-text.js


/** Stable code of a slow drift; docs/reasons.md. */
const DRIFT_CODE = 'FG265';
const PER = {
    request: ' per request',
    second: ' per second, at the same load',
    upload: ' held',
    rest: ' beside the rest of its service',
};
/** ``` `iou` in `ai-yolo26` cpu: +14 % per request over 21 runs, 2026-11-01 to 2026-11-22, and no run of these failed (FG265) ``` */
function driftPhrase({ series, name, rise, runs, fromMs, untilMs, per }) {
    const { service, alias } = series.latest;
    return [
        { code: name },
        ' in ',
        { code: service },
        ' ',
        { prose: alias },
        ': ',
        { strong: [(0,numbers/* formatGrowthPercent */.y$)(rise)] },
        `${PER[per]} over ${(0,numbers/* formatPlural */.yk)(runs, 'run')}, ${(0,times/* formatDate */.Yq)(fromMs)} to ${(0,times/* formatDate */.Yq)(untilMs)},`,
        ` and it failed in none of them (${DRIFT_CODE})`,
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/html/inline.js
var inline = __webpack_require__(828);
// EXTERNAL MODULE: ./build/report/html/room.js
var html_room = __webpack_require__(9634);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/report/trend/page/charts.js



const WIDTH = 300;
const HEIGHTS = { large: 96, small: 56 };
/** Room for marks and the line of words. */
const EDGE = { side: 6, top: 18, small: 8, bottom: 6 };
const SHORT_HASH = 7;
/** `2026-11-22, 9bd04e7`. */
function runName({ atMs, commit }) {
    return commit === ''
        ? (0,times/* formatDate */.Yq)(atMs)
        : `${(0,times/* formatDate */.Yq)(atMs)}, ${(0,report_escape/* visible */.RK)(commit.slice(0, SHORT_HASH), SHORT_HASH)}`;
}
/** The chart, from 0 to the largest value. */
function chartSvg(chart) {
    const { points, isLarge } = chart;
    const height = isLarge ? HEIGHTS.large : HEIGHTS.small;
    const top = isLarge ? EDGE.top : EDGE.small;
    const largest = Math.max(...points.map(({ value }) => value ?? 0), 0) || 1;
    const step = (WIDTH - 2 * EDGE.side) / Math.max(1, points.length - 1);
    const xOf = (index) => charts_short(EDGE.side + (points.length === 1 ? WIDTH / 2 - EDGE.side : index * step));
    const yOf = (value) => charts_short(height - EDGE.bottom - (value / largest) * (height - EDGE.bottom - top));
    const places = points.map(({ value }, index) => ({ x: xOf(index), y: value === null ? null : yOf(value) }));
    const shape = isLarge ? largePoint : smallPoint;
    const marks = points.map((point, index) => {
        const { x, y } = places[index] ?? { x: 0, y: null };
        return shape({ point, x, y: y ?? height - EDGE.bottom, step, height }, chart, index === points.length - 1);
    });
    return [
        `<svg class="trend" viewBox="0 0 ${WIDTH} ${height}" role="${isLarge ? 'group' : 'img'}" aria-label="${(0,report_escape/* escapeHtml */.ZD)(chart.label)}">`,
        `<path class="zero" d="M0 ${height - EDGE.bottom}h${WIDTH}"/>`,
        `<path class="line" d="${linePath(places)}"/>`,
        ...marks,
        '</svg>',
    ].join('');
}
/** A line that breaks where nothing was measured. */
function linePath(places) {
    return places
        .flatMap(({ x, y }, index) => {
        if (y === null)
            return [];
        return [`${(places[index - 1]?.y ?? null) === null ? 'M' : 'L'}${x} ${y}`];
    })
        .join('');
}
function smallPoint({ point, x, y, step, height }, chart) {
    return `<g>${strip(x, step, height)}${mark(point, x, y)}<title>${(0,report_escape/* escapeHtml */.ZD)(words(point, chart))}</title></g>`;
}
/** A pass needs no stop of the keyboard: its figures stand in the table. */
function largePoint({ point, x, y, step, height }, chart, isLast) {
    const said = (0,report_escape/* escapeHtml */.ZD)(words(point, chart));
    const stop = isLast || point.verdict !== 'pass' ? ` tabindex="0" role="img" aria-label="${said}"` : '';
    const anchor = x < WIDTH / 3 ? 'start' : x > (2 * WIDTH) / 3 ? 'end' : 'middle';
    const readout = `<text x="${anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : x}" y="11" text-anchor="${anchor}">${said}</text>`;
    return `<g class="run"${stop}>${strip(x, step, height)}${mark(point, x, y)}<title>${said}</title>${readout}</g>`;
}
/** A place to point at that is as wide as there is room. */
function strip(x, step, height) {
    const width = Math.max(4, Math.min(step, 24));
    return `<rect x="${charts_short(x - width / 2)}" y="0" width="${charts_short(width)}" height="${height}"/>`;
}
/** `2026-11-22, 9bd04e7: 1.31 cores, warn`. */
function words({ line, value, verdict }, { format }) {
    const amount = value === null ? 'nothing measured' : format(value);
    return `${runName(line)}: ${amount}${verdict === null ? '' : `, ${report_rows/* VERDICT_WORDS */._G[verdict]}`}`;
}
/** Shapes, not only colours: a diamond fails, a triangle warns, a ring is open, a dot passed. */
function mark({ verdict, value }, x, y) {
    switch (verdict) {
        case 'fail':
            return `<path class="mark fail" d="M${x} ${charts_short(y - 5)}l5 5-5 5-5-5z"/>`;
        case 'warn':
            return `<path class="mark warn" d="M${x} ${charts_short(y - 4.5)}l4.5 8h-9z"/>`;
        case 'inconclusive':
        case 'not-evaluated':
            return `<circle class="mark open" cx="${x}" cy="${y}" r="3"/>`;
        default:
            return value === null ? '' : `<circle class="mark" cx="${x}" cy="${y}" r="2"/>`;
    }
}
function charts_short(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/trend/page/numbers.js

/** What is drawn of a series with these entries. */
function measureOf(entries, latest) {
    const measured = entries.filter(({ rate }) => rate !== null);
    if (measured.length > 0 && measured.every(({ perRequest }) => perRequest !== null)) {
        return {
            words: 'per request',
            of: (entry) => entry?.perRequest ?? null,
            format: (value) => (0,numbers/* formatCost */.BD)(value, latest.unit),
        };
    }
    return {
        words: latest.kind === 'gauge' ? 'held per upload' : 'per second',
        of: (entry) => entry?.rate ?? null,
        format: (value) => (0,numbers/* formatAdded */.E7)(value, latest.rateUnit).replace(/^[+±]/, ''),
    };
}

;// CONCATENATED MODULE: ./build/report/trend/page/section.js









/** Functions with a chart each, and a column of the table. */
const SHOWN_FUNCTIONS = 6;
/** Of which at most so many because they rose slowly. */
const SHOWN_DRIFTS = 4;
const NAME_LENGTH = 80;
/** One service and type: its total, its largest functions, and all figures as a table. */
function seriesSection(series, drifts) {
    const { latest, points: all } = series;
    const measure = measureOf(all.flatMap(({ entry }) => entry ?? []), latest);
    const shown = shownFunctions(series, drifts);
    const runs = functionsByRun(series);
    const drawn = shown.map((fn) => functionFigure(series, fn, runs));
    return (0,inline/* joinSolid */.q0)([
        '<section class="series">',
        `<h3>${(0,inline/* htmlCode */.h8)(latest.service)} ${(0,inline/* htmlProse */.n8)(latest.alias)} <span class="verdict ${latest.verdict}">${report_rows/* VERDICT_WORDS */._G[latest.verdict]}</span></h3>`,
        (0,inline/* listHtml */.o1)([...(0,inline/* points */.WR)(drifts.map(driftPhrase), NAME_LENGTH)]),
        totalFigure(series, measure),
        drawn.length === 0 ? '' : `<div class="charts">\n${drawn.join('\n')}\n</div>`,
        `<details><summary>All figures of ${(0,inline/* htmlCode */.h8)(latest.service)} ${(0,inline/* htmlProse */.n8)(latest.alias)}</summary>`,
        `<div class="scroll" tabindex="0">${figuresTable(series, { measure, shown, runs })}</div>`,
        '</details>',
        '</section>',
    ]);
}
/** What rose slowly, then the largest of the newest run that measured any. */
function shownFunctions({ points: all }, drifts) {
    const newest = all.findLast(({ entry }) => (entry?.functions.length ?? 0) > 0)?.entry?.functions ?? [];
    const rising = new Set(drifts.slice(0, SHOWN_DRIFTS).map(functionKey));
    const rank = (fn) => (rising.has(functionKey(fn)) ? 1 : 0);
    return newest.toSorted((a, b) => rank(b) - rank(a) || b.share - a.share).slice(0, SHOWN_FUNCTIONS);
}
function totalFigure({ latest, points: all }, measure) {
    const drawn = all.map(({ line, entry }) => ({
        line,
        value: measure.of(entry),
        verdict: entry?.verdict ?? 'not-evaluated',
    }));
    const label = `${(0,report_escape/* visible */.RK)(latest.service, NAME_LENGTH)}, total ${measure.words}, ${span(drawn, measure.format)}`;
    // Without it, a busier night would read as a slower program.
    const isAnyLoad = latest.kind !== 'gauge' && all.at(-1)?.line.load === 'auto';
    const load = isAnyLoad ? ' <span class="quiet">at whatever load there was</span>' : '';
    const caption = `Total ${measure.words}: ${(0,report_escape/* escapeHtml */.ZD)(span(drawn, measure.format))}${load}`;
    return figure('whole', caption, chartSvg({ points: drawn, format: measure.format, label, isLarge: true }), drawn);
}
function functionFigure({ points: all }, fn, runs) {
    const drawn = all.map(({ line }, run) => {
        const found = runs[run]?.get(functionKey(fn));
        // Most functions are within the noise of most runs, which is no news.
        const verdict = found?.verdict === 'fail' || found?.verdict === 'warn' ? found.verdict : null;
        return { line, value: found?.share ?? null, verdict };
    });
    const said = span(drawn, numbers/* formatShare */.T1);
    const label = `${(0,report_escape/* visible */.RK)(fn.name, NAME_LENGTH)}, share of its service, ${said}`;
    const file = fn.file === '' ? '' : `<span class="file">${(0,inline/* htmlCode */.h8)(fn.file, NAME_LENGTH)}</span>`;
    const caption = `${(0,inline/* htmlCode */.h8)(fn.name, NAME_LENGTH)} ${(0,report_escape/* escapeHtml */.ZD)(said)}${file}`;
    return figure('', caption, chartSvg({ points: drawn, format: numbers/* formatShare */.T1, label, isLarge: false }), drawn);
}
function figure(className, caption, svg, drawn) {
    const ends = [drawn[0], drawn.at(-1)].map((point) => (point === undefined ? '' : runName(point.line)));
    const [first = '', last = ''] = ends.map(report_escape/* escapeHtml */.ZD);
    const below = `<p class="ends"><span>${first}</span><span>${drawn.length > 1 ? last : ''}</span></p>`;
    return `<figure class="${className}"><figcaption>${caption}</figcaption>${svg}${below}</figure>`;
}
/** `1.20 cores → 1.31 cores (+9 %)`, from the first to the last run that measured it. */
function span(drawn, format) {
    const values = drawn.flatMap(({ value }) => value ?? []);
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined)
        return 'nothing measured';
    if (values.length === 1)
        return format(last);
    const change = first > 0 ? ` (${(0,numbers/* formatGrowthPercent */.y$)(last / first - 1)})` : '';
    return `${format(first)} → ${format(last)}${change}`;
}
/** All figures, newest run first. */
function figuresTable({ points: all }, { measure, shown, runs }) {
    const names = shown.map(({ name }) => (0,inline/* htmlCode */.h8)(name, NAME_LENGTH));
    const head = ['run', 'verdict', `total ${measure.words}`].map((text) => `<th scope="col">${text}</th>`);
    const rows = all.map(({ line, entry }, run) => {
        const total = measure.of(entry);
        const shares = shown.map((fn) => runs[run]?.get(functionKey(fn))?.share);
        const cells = [
            `<td data-label="verdict">${entry === undefined ? numbers/* NO_VALUE */.GY : report_rows/* VERDICT_WORDS */._G[entry.verdict]}</td>`,
            `<td class="number" data-label="total">${total === null ? numbers/* NO_VALUE */.GY : (0,report_escape/* escapeHtml */.ZD)(measure.format(total))}</td>`,
            ...shares.map((share, index) => `<td class="number" data-label="${(0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(shown[index]?.name ?? '', 40))}">${share === undefined ? numbers/* NO_VALUE */.GY : (0,numbers/* formatShare */.T1)(share)}</td>`),
        ];
        return `<tr><th scope="row">${runLink(line)}</th>${cells.join('')}</tr>`;
    });
    const columns = [...head, ...names.map((name) => `<th scope="col">${name}</th>`)].join('');
    return `<table><thead><tr>${columns}</tr></thead><tbody>\n${rows.toReversed().join('\n')}\n</tbody></table>`;
}
function runLink(line) {
    const name = (0,report_escape/* escapeHtml */.ZD)(runName(line));
    const url = line.runUrl === '' ? null : (0,links/* safeUrl */.Pl)(line.runUrl);
    return url === null ? name : `<a href="${(0,report_escape/* escapeHtml */.ZD)(url)}" rel="noopener noreferrer">${name}</a>`;
}

// EXTERNAL MODULE: ./build/report/html/style.js + 2 modules
var style = __webpack_require__(7821);
;// CONCATENATED MODULE: ./build/report/trend/page/style.js

/** The style sheet of the trend page: that of the report, and its charts. */
const TREND_STYLE = `${style/* STYLE */.Y}
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: .75rem 1.25rem; margin: .5rem 0 1rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: .875rem; line-height: 1.4; overflow-wrap: anywhere; }
.whole { max-width: 28rem; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: .75rem; margin: 0; max-width: none; }
svg.trend { display: block; width: 100%; height: auto; overflow: visible; }
.trend .zero { stroke: var(--line); fill: none; }
.trend .line { stroke: var(--link); stroke-width: 1.5; fill: none; stroke-linejoin: round; }
.trend .mark { fill: var(--link); stroke: var(--page); stroke-width: 1; }
.trend .mark.fail { fill: var(--fail); } .trend .mark.warn { fill: var(--warn); }
.trend .mark.open { fill: var(--page); stroke: var(--open); stroke-width: 1.5; }
.trend rect { fill: transparent; }
.trend g:hover > rect, .trend g:focus > rect { fill: var(--card); opacity: .7; }
.trend g:focus { outline: none; } .trend g:focus-visible > rect { stroke: var(--link); stroke-width: 1.5; }
.trend text { fill: var(--text); font: 11px system-ui, sans-serif; visibility: hidden; pointer-events: none; }
.trend g:hover > text, .trend g:focus > text { visibility: visible; }
.series { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1.5rem; }
.series > h3 { margin-top: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 0 0 1rem; list-style: none; color: var(--quiet); font-size: .8125rem; }
.legend svg { width: .8rem; height: .8rem; vertical-align: -.1rem; margin-right: .3rem; overflow: visible; }
@media (max-width: 40rem) { .trend text { font-size: 10px; } }
`;

;// CONCATENATED MODULE: ./build/report/trend/page/page.js












/** What the sections may take of the page, in bytes; services beyond are named without charts. */
const SECTION_BYTES = 4_000_000;
const NAMED_SERIES = 500;
const NAMED_DRIFTS = 20;
/**
 * The trend as one self-contained page without a script: no request, every name escaped, and a policy that allows nothing but its
 * own style sheet. The same lines give the same bytes.
 * @param runs how many of the newest runs of each key are shown
 */
function renderTrend(lines, runs) {
    const found = seriesOf(lines)
        .map((series) => ({ series: newestRuns(series, runs), drifts: driftsOf(series) }))
        .filter(({ series }) => series.points.some(({ entry }) => entry !== undefined));
    const hash = (0,external_node_crypto_.createHash)('sha256').update(TREND_STYLE, 'utf8').digest('base64');
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
function newestRuns(series, runs) {
    return { ...series, points: series.points.slice(-runs) };
}
function header(lines, found) {
    const newest = lines.toSorted((a, b) => a.atMs - b.atMs).at(-1);
    const drifts = found.flatMap((one) => one.drifts).sort((a, b) => b.rise - a.rise);
    const title = drifts.length === 0
        ? `${(0,numbers/* formatPlural */.yk)(lines.length, 'run')}, nothing rose slowly`
        : `${(0,numbers/* formatPlural */.yk)(drifts.length, 'function costs', 'functions cost')} more and more, run after run`;
    const word = newest === undefined
        ? ''
        : `<span class="verdict ${newest.verdict}">${report_rows/* VERDICT_WORDS */._G[newest.verdict]}</span>`;
    return (0,inline/* joinSolid */.q0)([
        '<header>',
        `<p class="brand">${word}profile trend${newest === undefined ? '' : `, newest run ${(0,report_escape/* escapeHtml */.ZD)(runName(newest))}`}</p>`,
        `<h1>${(0,report_escape/* escapeHtml */.ZD)(title)}</h1>`,
        (0,inline/* listHtml */.o1)([...(0,inline/* points */.WR)(drifts.slice(0, NAMED_DRIFTS).map(driftPhrase))]),
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
const ORDER = { fail: 0, 'not-evaluated': 1, inconclusive: 2, warn: 3 };
/** Slow rises first, then the worst of the newest run: where a page has no room for all, that is what must not be missing. */
function sections(found) {
    const keys = [...new Set(found.map(({ series }) => series.key))];
    const left = [];
    let room = SECTION_BYTES;
    const rank = ({ series, drifts }) => (drifts.length > 0 ? -1 : (ORDER[series.latest.verdict] ?? 4));
    const blocks = keys.map((key) => {
        const own = found.filter(({ series }) => series.key === key).sort((a, b) => rank(a) - rank(b));
        const written = own.flatMap((one) => {
            const html = room > 0 ? seriesSection(one.series, one.drifts) : '';
            room -= (0,html_room/* byteLength */.dp)(html);
            if (room > 0)
                return [html];
            left.push(one);
            return [];
        });
        return (0,inline/* joinSolid */.q0)([keys.length > 1 ? `<h2>${(0,inline/* htmlCode */.h8)(key)}</h2>` : '', ...written]);
    });
    return (0,inline/* joinSolid */.q0)([...blocks, withoutCharts(left)]);
}
function withoutCharts(left) {
    if (left.length === 0)
        return '';
    const named = left.slice(0, NAMED_SERIES).map(({ series: { latest } }) => {
        return `<li>${(0,inline/* htmlCode */.h8)(latest.service)} ${(0,inline/* htmlProse */.n8)(latest.alias)}: ${report_rows/* VERDICT_WORDS */._G[latest.verdict]}</li>`;
    });
    const more = left.length - named.length;
    return (0,inline/* joinSolid */.q0)([
        `<h2>${(0,numbers/* formatPlural */.yk)(left.length, 'series', 'series')} without charts, for want of room</h2>`,
        (0,inline/* listHtml */.o1)([...named, ...(more > 0 ? [`<li>and ${more} more</li>`] : [])]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/trend/trend-file.js


/** The longest trend file that is read or written. */
const MAX_TREND_BYTES = 64 * 1024 * 1024;
const MESSAGE_LENGTH = 200;
/** Tells a problem from the lines of a file. */
function isTrendProblem(result) {
    return 'why' in result;
}
/** Reads a trend file. Empty lines are left out; one that is no line of a trend is a problem, for it may be lost data. */
function parseTrend(text) {
    const kept = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const lineText = raw.trim();
        if (lineText === '')
            continue;
        const read = readLine(lineText);
        if (typeof read === 'string')
            return { lineNumber: index + 1, why: read };
        kept.push({ text: lineText, line: read });
    }
    return kept;
}
/** The line, or why it is none. */
function readLine(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return `no JSON: ${(0,report_escape/* visibleMessage */.kL)(error.message, MESSAGE_LENGTH)}`;
    }
    const version = typeof json === 'object' && json !== null ? json.version : null;
    if (typeof version === 'number' && version > 1) {
        return `its version is ${version}, and this flamegate reads version 1 only`;
    }
    const parsed = TrendLineSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = 'it does not fit' } = parsed.error.issues[0] ?? {};
    const place = path.length === 0 ? 'the line' : path.map(String).join('.');
    return (0,report_escape/* visibleMessage */.kL)(`${place}: ${message}`, MESSAGE_LENGTH);
}
/**
 * Adds a line, in the place of an earlier one of the same run. All other lines stay as they were written, until there are more
 * than `keep` of them or more bytes than a trend file may have: then the oldest go.
 */
function addLine(file, line, keep) {
    const added = { text: JSON.stringify(line), line };
    const identity = identityOf(line);
    const place = file.findIndex((other) => identityOf(other.line) === identity);
    const others = file.filter((other) => identityOf(other.line) !== identity);
    const all = place === -1 ? [...others, added] : others.toSpliced(place, 0, added);
    const kept = newest(all, added, keep);
    return {
        text: kept.map(({ text }) => `${text}\n`).join(''),
        kept,
        isReplaced: place !== -1,
        dropped: all.length - kept.length,
    };
}
/** In the order of the file. The line that was just added stays, however old what it measured is. */
function newest(all, added, keep) {
    const others = all.filter((one) => one !== added).toSorted((a, b) => b.line.atMs - a.line.atMs);
    const chosen = new Set();
    let bytes = 0;
    for (const one of [added, ...others]) {
        bytes += Buffer.byteLength(one.text, 'utf8') + 1;
        if (chosen.size >= keep || bytes > MAX_TREND_BYTES)
            break;
        chosen.add(one);
    }
    return all.filter((one) => chosen.has(one));
}

// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/rounding.js
var rounding = __webpack_require__(7979);
;// CONCATENATED MODULE: ./build/report/trend/trend-of-report.js



/** Services and types kept of one run; a report has them worst first. */
const MOST_SERIES = 2000;
/** Functions kept of one run, shared by its services and types. */
const MOST_FUNCTIONS = 4000;
const FUNCTIONS_EACH = { least: 3, most: 20 };
/** Generated names may have thousands of characters; beyond this they are told apart by a hash. */
const LONGEST_NAME = 300;
const HASH_DIGITS = 16;
/**
 * What a trend keeps of a report: what the candidate cost, in figures that do not depend on the length of its window.
 * @param commit in place of the report's own, for runs outside of GitHub; empty to keep that
 */
function trendLineOf(report, commit) {
    const { run, windows, load } = report;
    const compared = report.comparisons
        .filter(({ verdict }) => verdict !== 'not-applicable')
        .slice(0, MOST_SERIES);
    const room = Math.floor(MOST_FUNCTIONS / Math.max(1, compared.length));
    const functions = Math.max(FUNCTIONS_EACH.least, Math.min(FUNCTIONS_EACH.most, room));
    return {
        version: 1,
        key: report.key,
        commit: commit === '' ? (run?.commit ?? '') : commit,
        runId: run?.runId ?? '',
        runAttempt: run?.runAttempt ?? 1,
        runUrl: run?.runUrl ?? '',
        createdAt: report.createdAt,
        atMs: windows?.candidate.untilMs ?? Date.parse(report.createdAt),
        verdict: report.verdict,
        load: load?.kind ?? 'auto',
        series: compared.map((comparison) => entryOf(comparison, report, functions)),
    };
}
function entryOf(comparison, report, most) {
    const { service, profileType, alias, kind, unit, addedUnit, verdict, counted, total } = comparison;
    const { failOnGrowth, minShare } = comparison.limits ?? report.settings;
    const requests = report.load?.candidate ?? null;
    const isMeasured = (0,findings/* wasCompared */.RN)(comparison);
    const isGauge = kind === 'gauge';
    return {
        service: bounded(service),
        profileType: bounded(profileType),
        alias: bounded(alias),
        kind,
        unit,
        rateUnit: addedUnit,
        verdict: verdict === 'not-applicable' ? 'not-evaluated' : verdict,
        counted,
        failOnGrowth,
        minShare,
        rate: isMeasured ? rateOf(total.candidate, comparison, report) : null,
        // What is held does not depend on how many requests a window had.
        perRequest: isMeasured && requests !== null && !isGauge ? (0,rounding/* round */.LI)(total.candidate / requests) : null,
        functions: isMeasured
            ? chosen(comparison.functions, most).map((fn) => functionOf(fn, comparison, report))
            : [],
    };
}
/** Those over a limit, then the largest. */
function chosen(functions, most) {
    const rank = ({ verdict }) => (verdict === 'fail' ? 0 : verdict === 'warn' ? 1 : 2);
    return functions
        .filter(({ self }) => self.candidate > 0)
        .toSorted((a, b) => rank(a) - rank(b) || b.self.candidate - a.self.candidate)
        .slice(0, most);
}
function functionOf(fn, comparison, report) {
    return {
        name: bounded(fn.name),
        file: bounded(fn.file),
        verdict: fn.verdict,
        share: (0,rounding/* round */.LI)(Math.max(0, fn.share.candidate)),
        rate: rateOf(fn.self.candidate, comparison, report),
    };
}
/** In the comparison's `addedUnit`; null where the length of the window is not known. */
function rateOf(cost, comparison, { windows }) {
    if (comparison.kind === 'gauge')
        return (0,rounding/* round */.LI)(cost);
    const window = windows?.candidate;
    const windowMs = window === undefined ? 0 : window.untilMs - window.fromMs;
    const durationMs = comparison.durationMs?.candidate ?? windowMs;
    if (!(durationMs > 0))
        return null;
    return (0,rounding/* roundOrNull */.Jv)((cost / durationMs) * (comparison.unit === 'nanoseconds' ? 1e-6 : 1e3));
}
function bounded(name) {
    if (name.length <= LONGEST_NAME)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, HASH_DIGITS);
    return `${name.slice(0, LONGEST_NAME - HASH_DIGITS - 1).toWellFormed()}…${hash}`;
}

// EXTERNAL MODULE: ./build/commands/read-bounded.js
var read_bounded = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/commands/write-whole.js
var write_whole = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/commands/history.js
















const KEPT_LINES = 1000;
const SHOWN_RUNS = 90;
const MOST_LINES = 100_000;
const TOLD_DRIFTS = 10;
const LONGEST_PATH = 1000;
const COMMIT = /^[0-9a-f]{7,64}$/iu;
const USAGE = 'flamegate history add REPORT... --trend trend.jsonl, or flamegate history page trend.jsonl --out trend.html';
/**
 * `flamegate history`: `add` puts runs into a trend file, `page` shows one. It judges nothing: the exit code is 0 whatever rose.
 * @throws UsageError when something cannot be read or written; the trend file is then as it was
 */
async function history_history({ line, terminal }, stdin) {
    refuseOthers(line);
    const [what, ...files] = line.positionals;
    if (what === 'add')
        return add(files, line, terminal, stdin);
    if (what === 'page')
        return page(files, line, terminal, stdin);
    const got = what === undefined ? 'got none' : `got ${(0,report_escape/* visible */.RK)(what, 100)}`;
    throw new usage_error/* UsageError */.e('history is followed by add or page', got, USAGE);
}
async function add(files, line, terminal, stdin) {
    refuseOptions(line, ['out', 'runs'], 'history add');
    const path = textOption(line, 'trend');
    if (path === undefined || files.length === 0) {
        const missing = files.length === 0 ? 'a report.json' : '--trend';
        throw new usage_error/* UsageError */.e('history add takes reports and a trend file', `${missing} is missing`, USAGE);
    }
    const commit = commitOf(line);
    const keep = countOption(line, 'keep', KEPT_LINES);
    // All reports are read before anything is written.
    const reports = await readReports(files, stdin);
    let kept = await readTrend(path, stdin, true);
    let text = '';
    const told = [];
    for (const report of reports) {
        const grown = addLine(kept, trendLineOf(report, commit), keep);
        ({ kept, text } = grown);
        told.push(`${grown.isReplaced ? 'Replaced' : 'Added'}: run of ${report.createdAt.slice(0, 10)}, ${report.verdict}` +
            (grown.dropped === 0 ? '' : `; the oldest ${(0,numbers/* formatPlural */.yk)(grown.dropped, 'line')} had to go`));
    }
    const written = await (0,write_whole/* writeWhole */.f)(path, text, 'the trend');
    if (line.options.quiet !== true) {
        terminal.out([...told, `Written: ${(0,report_escape/* visible */.RK)(written, LONGEST_PATH)} (${(0,numbers/* formatPlural */.yk)(kept.length, 'line')})`].join('\n'));
        tellDrifts(kept, reports, terminal);
    }
    return 0;
}
async function page(files, line, terminal, stdin) {
    refuseOptions(line, ['trend', 'keep', 'commit'], 'history page');
    const [path, ...more] = files;
    const out = textOption(line, 'out');
    if (path === undefined || more.length > 0 || out === undefined) {
        const why = out === undefined ? '--out is missing' : `got ${(0,numbers/* formatPlural */.yk)(files.length, 'file')}`;
        throw new usage_error/* UsageError */.e('history page takes one trend file and --out', why, USAGE);
    }
    if ((0,external_node_path_.resolve)(out) === (0,external_node_path_.resolve)(path)) {
        throw new usage_error/* UsageError */.e('--out names the trend file itself', (0,report_escape/* visible */.RK)(out, 200), 'choose another path');
    }
    const kept = await readTrend(path, stdin, false);
    if (kept.length === 0) {
        throw new usage_error/* UsageError */.e(`${path} holds no runs`, 'it is empty', 'add one with flamegate history add');
    }
    const html = renderTrend(kept.map((one) => one.line), countOption(line, 'runs', SHOWN_RUNS));
    const written = await (0,write_whole/* writeWhole */.f)(out, html, 'the page');
    if (line.options.quiet !== true)
        terminal.out(`Written: ${(0,report_escape/* visible */.RK)(written, LONGEST_PATH)}`);
    return 0;
}
async function readReports(files, stdin) {
    const reports = [];
    for (const path of files) {
        const what = 'a report.json that flamegate wrote';
        const result = (0,parse_report/* parseReport */.M)(await (0,read_bounded/* readBounded */.C)(path, stdin, { what, maxBytes: report_json/* MAX_REPORT_BYTES */.WA }));
        if ((0,parse_report/* isProblem */.A)(result))
            throw new usage_error/* UsageError */.e(`${path} is no report`, result.why, result.remedy);
        if (result.shard !== undefined) {
            const why = `it is shard ${result.shard.index} of ${result.shard.count}`;
            throw new usage_error/* UsageError */.e(`${path} is a part of a build`, why, 'add the report that was merged from all shards');
        }
        reports.push(result);
    }
    return reports;
}
/** The first run begins the file. */
async function readTrend(path, stdin, mayBeMissing) {
    if (mayBeMissing && (await isMissing(path)))
        return [];
    const text = await (0,read_bounded/* readBounded */.C)(path, stdin, { what: 'a trend file', maxBytes: MAX_TREND_BYTES });
    const result = parseTrend(text);
    if (!isTrendProblem(result))
        return result;
    throw new usage_error/* UsageError */.e(`line ${result.lineNumber} of ${path} is no line of a trend`, result.why, 'nothing was written; take the file of an earlier run, or remove this line');
}
async function isMissing(path) {
    return (0,promises_.stat)(path).then(() => false, (error) => error.code === 'ENOENT');
}
function tellDrifts(kept, reports, terminal) {
    const keys = new Set(reports.map(({ key }) => key));
    const lines = kept.map((one) => one.line).filter(({ key }) => keys.has(key));
    const drifts = seriesOf(lines)
        .flatMap(driftsOf)
        .sort((a, b) => b.rise - a.rise);
    if (drifts.length === 0)
        return;
    terminal.out('Rose slowly (a hint, no verdict):');
    for (const drift of drifts.slice(0, TOLD_DRIFTS))
        terminal.out(`  ${(0,report_text/* phraseToText */.K)(driftPhrase(drift))}`);
    if (drifts.length > TOLD_DRIFTS)
        terminal.out(`  and ${drifts.length - TOLD_DRIFTS} more; see the page`);
}
function textOption({ options }, name) {
    const value = options[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function countOption(line, name, otherwise) {
    const text = textOption(line, name);
    if (text === undefined)
        return otherwise;
    const count = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
    if (count >= 1 && count <= MOST_LINES)
        return count;
    throw new usage_error/* UsageError */.e(`--${name} is not valid`, `got ${(0,report_escape/* visible */.RK)(text, 100)}`, `give a whole number from 1 to ${MOST_LINES}`);
}
function commitOf(line) {
    const commit = textOption(line, 'commit') ?? '';
    if (commit === '' || COMMIT.test(commit))
        return commit.toLowerCase();
    throw new usage_error/* UsageError */.e('--commit is no commit', `got ${(0,report_escape/* visible */.RK)(commit, 100)}`, 'give 7 to 64 hexadecimal digits');
}
function refuseOptions({ options }, names, command) {
    const given = names.find((name) => options[name] !== undefined);
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e(`${command} does not know --${given}`, 'it would have no effect', USAGE);
}
/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options }) {
    const setting = Object.values(settings.origins)[0];
    const form = Object.keys(options).find((name) => name.startsWith('report-'));
    const given = setting ?? (form === undefined ? undefined : `option --${form}`);
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('history takes no settings', `got ${given}`, USAGE);
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   T: () => (/* binding */ STDIN)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);


/** What stands for standard input in place of a path. */
const STDIN = '-';
/**
 * Reads a whole text, or standard input for `-`. It is counted while it is read, since not everything that has a path has a size.
 * @param what it is, for the message of an error
 * @throws UsageError when it cannot be read or has more than `maxBytes`
 */
async function readBounded(path, stdin, { what, maxBytes }) {
    const name = path === STDIN ? 'standard input' : path;
    const chunks = [];
    let bytes = 0;
    const stream = path === STDIN ? stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    try {
        for await (const chunk of stream) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                break;
            chunks.push(Buffer.from(chunk));
        }
    }
    catch (error) {
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} cannot be read`, error.message, `give the path of ${what}, or ${STDIN} for standard input`, { cause: error });
    }
    if (bytes > maxBytes) {
        const mebibytes = maxBytes / 2 ** 20;
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is too large`, `it has more than ${mebibytes} MiB`, `give the path of ${what}`);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mannKendall)
/* harmony export */ });
/** Does a series rise? A test that asks only for the order of its values. */
/** Counts of orders stay exact in a double up to 18! < 2^53. */
const LONGEST_EXACT = 18;
/**
 * One-sided p value of Mann and Kendall's test: how often a series of the same values in random order would rise at
 * least as clearly. Exact, ties included, up to 18 values (the orders are counted, not drawn); beyond, the normal
 * approximation with continuity correction and the variance for ties.
 * Source: M. G. Kendall, Rank Correlation Methods, 1975, chapters 1, 4 and 5.
 */
function mannKendall(values) {
    let statistic = 0;
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
            statistic += Math.sign(values[j] - values[i]);
        }
    }
    const ties = Map.groupBy(values, (value) => value);
    const sizes = Array.from(ties.values(), (group) => group.length);
    return values.length <= LONGEST_EXACT
        ? exactTail(statistic, values.length, sizes)
        : normalTail(statistic, values.length, sizes);
}
/**
 * Orders of a multiset by number of inversions have the generating function [n]! / ([t1]! [t2]! ...) with
 * [m]! = product of (1 + q + ... + q^(i-1)); S is the number of untied pairs less two for every inversion.
 */
function exactTail(statistic, n, sizes) {
    let counts = [1];
    for (let i = 2; i <= n; i++)
        counts = timesRun(counts, i);
    for (const size of sizes)
        for (let i = 2; i <= size; i++)
            counts = dividedByRun(counts, i);
    const untied = counts.length - 1;
    const inversions = (untied - statistic) / 2;
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0) / all;
}
/** Polynomial times 1 + q + ... + q^(length-1). */
function timesRun(counts, length) {
    const product = new Array(counts.length + length - 1).fill(0);
    for (const [index, count] of counts.entries()) {
        for (let i = 0; i < length; i++)
            product[index + i] = product[index + i] + count;
    }
    return product;
}
/** The inverse of `timesRun`: long division, without remainder here. */
function dividedByRun(counts, length) {
    const quotient = new Array(counts.length - length + 1).fill(0);
    let run = 0;
    for (let i = 0; i < quotient.length; i++) {
        const value = counts[i] - run;
        quotient[i] = value;
        run += value - (i >= length - 1 ? quotient[i - length + 1] : 0);
    }
    return quotient;
}
function normalTail(statistic, n, sizes) {
    const term = (m) => m * (m - 1) * (2 * m + 5);
    const variance = (term(n) - sizes.reduce((sum, size) => sum + term(size), 0)) / 18;
    if (variance === 0)
        return 1;
    return upperNormalTail((statistic - 1) / Math.sqrt(variance));
}
/** P(Z >= z), absolute error below 7.5e-8. Source: Abramowitz and Stegun, 26.2.17. */
function upperNormalTail(z) {
    if (z < 0)
        return 1 - upperNormalTail(-z);
    const t = 1 / (1 + 0.2316419 * z);
    const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   fR: () => (/* binding */ theilSen),
/* harmony export */   wK: () => (/* binding */ scatterAbout)
/* harmony export */ });
/** A straight line through points some of which may be far off. */
/** Normal quantile of a two-sided 95 % interval. */
const TWO_SIDED_95 = 1.96;
/** Median; the mean of the middle two for an even number. NaN for nothing. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length % 2 === 1)
        return sorted[middle];
    return (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * The median of the slopes between all pairs of points, with Sen's 95 % interval (nonparametric, no ties correction).
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968).
 * @param times strictly ascending, at least two
 * @param values parallel to `times`
 */
function theilSen(times, values) {
    const slopes = [];
    for (let i = 0; i < times.length; i++) {
        for (let j = i + 1; j < times.length; j++) {
            const rise = values[j] - values[i];
            slopes.push(rise / (times[j] - times[i]));
        }
    }
    slopes.sort((a, b) => a - b);
    const n = times.length;
    const pairs = slopes.length;
    const width = TWO_SIDED_95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    const low = Math.max(0, Math.floor((pairs - width) / 2));
    const high = Math.min(pairs - 1, Math.ceil((pairs + width) / 2));
    return { slope: median(slopes), low: slopes[low], high: slopes[high] };
}
/** Robust standard deviation about the line of this slope: 1.4826 times the median absolute deviation. */
function scatterAbout(slope, times, values) {
    const offsets = values.map((value, index) => value - slope * times[index]);
    const level = median(offsets);
    return 1.4826 * median(offsets.map((offset) => Math.abs(offset - level)));
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ roundOrNull),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   ho: () => (/* binding */ roundSides)
/* harmony export */ });
/** Six digits are more than any profile can tell, and few enough to be the same on every machine. */
function round(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}
/** The same; what is not finite is nothing. */
function roundOrNull(value) {
    return value === null || !Number.isFinite(value) ? null : round(value);
}
/** Both sides rounded. */
function roundSides({ baseline, candidate, }) {
    return { baseline: round(baseline), candidate: round(candidate) };
}


/***/ })

};
