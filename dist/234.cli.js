export const id = 234;
export const ids = [234];
export const modules = {

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellWritten),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8432);


/** A path may come from a configuration file, so it is made visible; longer ones hardly exist. */
const LONGEST_PATH = 1000;
/** The paths the report flags name. */
function pathsOf({ options }) {
    const names = [..._reports_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMS */ .xp, 'profiles'];
    return Object.fromEntries(names.flatMap((name) => {
        const path = options[`report-${name}`];
        return typeof path === 'string' ? [[name, path]] : [];
    }));
}
/**
 * Lists what was written, and what was not.
 * @throws UsageError for the first form that could not be written: it was asked for by its path
 */
function tellWritten(written, isQuiet, terminal) {
    const { paths, profiles, errors, profilesProblem } = written;
    const lines = _reports_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMS */ .xp.flatMap((form) => paths[form] ?? []).map((path) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path, LONGEST_PATH));
    if (profiles.length > 0)
        lines.push(profilesLine(profiles));
    if (!isQuiet && lines.length > 0)
        terminal.out(`Written: ${lines.join('\n         ')}`);
    if (profilesProblem !== null)
        terminal.err(`warning: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(profilesProblem, LONGEST_PATH)}`);
    const [error] = errors;
    if (error !== undefined)
        throw error;
}
function profilesLine(profiles) {
    const [first = ''] = profiles;
    const folder = first.slice(0, Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')));
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(folder, LONGEST_PATH)} (${profiles.length} pprof files)`;
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xp: () => (/* binding */ REPORT_FORMS),
  G$: () => (/* binding */ reportDirPaths),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/github/summary.js

/**
 * A step's summary may have 1 MiB; a larger one is not cut by GitHub but dropped as a whole.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Distance to the limit: it is not told whether exactly 1 MiB is accepted, and a line break is added. */
const RESERVE_BYTES = 1024;
/** No UTF-16 code unit needs more than three bytes in UTF-8. */
const MAX_BYTES_PER_CHARACTER = 3;
/**
 * Appends the summary to the step's summary file, together with what is there already under 1 MiB.
 * Never rejects: a summary that cannot be written must not change the verdict.
 */
async function writeSummary({ path, render }) {
    if (path === null || path === '') {
        return {
            status: 'skipped',
            reason: 'GITHUB_STEP_SUMMARY is not set, so there is no place for a job summary',
        };
    }
    try {
        const maxBytes = MAX_SUMMARY_BYTES - RESERVE_BYTES - (await sizeOf(path));
        const text = renderWithin(render, maxBytes);
        if (text === null) {
            return { status: 'failed', reason: `the job summary in ${path} has no room left` };
        }
        await appendFile(path, text.endsWith('\n') ? text : `${text}\n`, 'utf8');
        return { status: 'written' };
    }
    catch (error) {
        return { status: 'failed', reason: `the job summary could not be written: ${error.message}` };
    }
}
async function sizeOf(path) {
    try {
        return (await stat(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
/**
 * Renders within a number of bytes; null when there is no room at all. Renderers count characters, GitHub counts bytes:
 * ASCII may use all of the room, other scripts a part of it.
 */
function renderWithin(render, maxBytes) {
    for (let divisor = 1; divisor <= MAX_BYTES_PER_CHARACTER; divisor += 1) {
        const maxCharacters = Math.floor(maxBytes / divisor);
        if (maxCharacters < 1)
            return null;
        const text = render(maxCharacters);
        if (Buffer.byteLength(text, 'utf8') <= maxBytes)
            return text;
    }
    return null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/limits-of-evidence.js
var limits_of_evidence = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/next-step.js
var next_step = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/since-line.js
var since_line = __webpack_require__(9696);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4645);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/html/deep-link.js

/** Characters of a name in the flame graphs: longer ones are cut in the middle, on both sides of a link alike. */
const GRAPH_NAME_LENGTH = 200;
/** A name as the flame graphs show it, search it and are addressed by it. */
function graphName(text) {
    return (0,report_escape/* visible */.RK)(text, GRAPH_NAME_LENGTH);
}
/** A file as the flame graphs show it: empty when it is not known. */
function graphFile(text) {
    return text === '' ? '' : graphName(text);
}
function parameter(name, value) {
    return `${encodeURIComponent(name)}=${encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
/** `#service=…&type=…&frame=…`: leads to a frame of the HTML report. Every name is made visible and encoded. */
function flameHash({ service, type, frame, file, more = {} }) {
    const parts = [parameter('service', graphName(service)), parameter('type', graphName(type))];
    if (frame !== undefined)
        parts.push(parameter('frame', graphName(frame)));
    if (file !== undefined && file !== '')
        parts.push(parameter('file', graphFile(file)));
    for (const [name, value] of Object.entries(more))
        parts.push(parameter(name, value));
    return `#${parts.join('&')}`;
}
/** Reads what `flameHash` wrote, or what a person typed; `null` when it is no place in the flame graphs. */
function readFlameHash(hash) {
    const values = new Map();
    for (const part of hash.replace(/^#/, '').split('&')) {
        const [name = '', ...rest] = part.split('=');
        const value = decode(rest.join('='));
        if (value !== null && value !== '')
            values.set(name, value);
    }
    const { service, type, frame, file, ...more } = Object.fromEntries(values);
    return service === undefined ? null : { service, type: type ?? '', frame, file, more };
}
function decode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/html/inline.js


/** A name as HTML code: visible, escaped, and never linked by GitHub, which leaves code alone. */
function htmlCode(text, maxLength = report_escape/* NAME_LENGTH */.xt) {
    return `<code>${(0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(text, maxLength))}</code>`;
}
/** A message as HTML, with everything that GitHub could link in code. */
function htmlProse(text, maxLength) {
    return (0,report_escape/* prosePieces */.jk)(text, maxLength)
        .map((piece) => ('code' in piece ? `<code>${(0,report_escape/* escapeHtml */.ZD)(piece.code)}</code>` : (0,report_escape/* escapeHtml */.ZD)(piece.text)))
        .join('');
}
function htmlPart(part, nameLength) {
    // A number stays on one line with its percent sign.
    if (typeof part === 'string')
        return (0,report_escape/* escapeHtml */.ZD)(part.replaceAll(' %', '\u00a0%'));
    if ('prose' in part)
        return htmlProse(part.prose);
    if ('strong' in part)
        return `<strong>${phraseToHtml(part.strong, nameLength)}</strong>`;
    if (!('link' in part))
        return htmlCode(part.code, nameLength);
    const label = part.code ? htmlCode(part.link, nameLength) : (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(part.link, nameLength));
    const url = (0,report_links/* safeUrl */.Pl)(part.url);
    return url === null ? label : `<a href="${(0,report_escape/* escapeHtml */.ZD)(url)}" rel="noopener noreferrer">${label}</a>`;
}
/** A sentence as inline HTML. */
function phraseToHtml(phrase, nameLength = report_escape/* NAME_LENGTH */.xt) {
    return phrase.map((part) => htmlPart(part, nameLength)).join('');
}

;// CONCATENATED MODULE: ./build/report/html/payload.js





/** Characters of data that a page may hold: with the script and the tables it stays below 1.5 MB. */
const MOST_CHARACTERS = 1_150_000;
/** Remarks of one graph, and characters of one. */
const MOST_REMARKS = 40;
const REMARK_LENGTH = 600;
function createStrings() {
    const list = [];
    const known = new Map();
    const indexOf = (text) => {
        const index = known.get(text) ?? list.push(text) - 1;
        known.set(text, index);
        return index;
    };
    return { list, indexOf };
}
/** Costs keep four digits, which is more than the widest screen can show. */
function payload_short(value) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}
/**
 * The flame graphs as the page's script reads them, in the order of the comparisons. Graphs beyond `most` characters are
 * left out and counted: those of comparisons that failed stay longest.
 */
function viewerData(report, most = MOST_CHARACTERS) {
    const strings = createStrings();
    const found = report.comparisons.flatMap((comparison) => {
        const graph = report.flameGraphs.find(({ service, profileType }) => service === comparison.service && profileType === comparison.profileType);
        return graph === undefined ? [] : [{ comparison, graph }];
    });
    const kept = new Map();
    let length = 0;
    for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
        const stringsBefore = strings.list.length;
        const packed = pack(comparison, graph, strings);
        const added = JSON.stringify(packed).length + JSON.stringify(strings.list.slice(stringsBefore)).length;
        if (length + added > most)
            continue;
        length += added;
        kept.set(graph, packed);
    }
    const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
    return { strings: strings.list, graphs, leftOut: found.length - graphs.length };
}
function rank({ verdict, counted }) {
    const order = ['fail', 'warn', 'inconclusive', 'pass'].indexOf(verdict);
    return (order < 0 ? 4 : order) + (counted ? 0 : 8);
}
function pack(comparison, graph, { indexOf }) {
    return {
        service: graphName(comparison.service),
        alias: graphName(comparison.alias),
        profileType: graphName(comparison.profileType),
        verdict: report_rows/* VERDICT_WORDS */._G[comparison.verdict],
        unit: comparison.unit,
        isGauge: comparison.kind === 'gauge',
        quantum: graph.quantum,
        functions: graph.functions.flatMap(({ name, file }) => [
            indexOf(graphName(name)),
            indexOf(graphFile(file)),
        ]),
        callers: graph.parents.map((parent, node) => (parent < 0 ? 0 : node - parent)),
        frames: graph.frames,
        baseline: graph.baseline.map(payload_short),
        expected: graph.expected.map(payload_short),
        candidate: graph.candidate.map(payload_short),
        folded: graph.folded,
        remarks: remarksOf(comparison, graph),
    };
}
function remarksOf({ functions, moved }, graph) {
    const indices = new Map(graph.functions.map(({ name, file }, index) => [`${name}\n${file}`, index]));
    const judged = functions.flatMap((fn) => {
        const index = indices.get(`${fn.name}\n${fn.file}`);
        const word = remarkWord(fn);
        if (index === undefined || word === '')
            return [];
        return [{ function: index, word, text: (0,report_text/* phraseToText */.K)((0,comparison_text/* findingSentence */.dj)(fn)).slice(0, REMARK_LENGTH) }];
    });
    const known = new Set(judged.map((remark) => remark.function));
    const shifted = moved.flatMap((shift) => [...shift.from, ...shift.to].flatMap(({ name, file }) => {
        const index = indices.get(`${name}\n${file}`);
        if (index === undefined || known.has(index) || !shift.isBalanced)
            return [];
        return [
            { function: index, word: 'moved', text: (0,report_text/* phraseToText */.K)((0,comparison_text/* shiftSentence */.WV)(shift)).slice(0, REMARK_LENGTH) },
        ];
    }));
    return [...judged.slice(0, MOST_REMARKS), ...shifted.slice(0, MOST_REMARKS)];
}
/** What the verdict says of a function in a word; empty where it says nothing worth a flag. */
function remarkWord(fn) {
    if ((0,findings/* isOverLimit */.kM)(fn))
        return fn.verdict;
    if (fn.verdict === 'fail' || fn.verdict === 'warn')
        return 'explained';
    const isImproved = fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
    return isImproved ? 'improved' : '';
}
/** The data as the content of a script element: inert, since nothing in it can end the element. */
function inertJson(data) {
    return JSON.stringify(data).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./build/report/html/tables.js






function number(html) {
    return { html, className: 'number' };
}
/** `label` is the column's heading, shown beside the value where a narrow screen turns rows into cards. */
function cell({ html, className, isRowHeader }, label) {
    const attribute = className === undefined ? '' : ` class="${className}"`;
    if (isRowHeader === true)
        return `<th scope="row" role="rowheader"${attribute}>${html}</th>`;
    return `<td role="cell" data-label="${(0,report_escape/* escapeHtml */.ZD)(label)}"${attribute}><span>${html}</span></td>`;
}
/**
 * A table that scrolls by itself, reachable by keyboard and named for a screen reader. On a phone its rows become
 * cards; the roles are written out, since a table that is not displayed as one loses them.
 */
function htmlTable(caption, header, rows) {
    const head = header
        .map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${(0,report_escape/* escapeHtml */.ZD)(text)}</th>`)
        .join('');
    const body = rows
        .map((row) => `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? '')).join('')}</tr>`)
        .join('\n');
    return (`<div class="scroll" role="region" tabindex="0" aria-label="${(0,report_escape/* escapeHtml */.ZD)(caption)}"><table role="table">\n` +
        `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body}\n</tbody></table></div>`);
}
/** A word with its colour; words without one of their own stay neutral. */
function htmlWord(word) {
    const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
    return `<span class="word${known}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`;
}
function functionCell(fn) {
    const file = fn.file === '' ? '' : `<span class="file">${htmlProse(fn.file)}</span>`;
    return { html: htmlCode(fn.name) + file, isRowHeader: true };
}
function growthHtml(growth, range) {
    const shown = `<strong>${(0,report_escape/* escapeHtml */.ZD)(growth)}</strong>`;
    return range === null ? shown : `${shown}<span class="range">${(0,report_escape/* escapeHtml */.ZD)(range)}</span>`;
}
/**
 * What the load explains and what came on top, as lengths on one scale. Decoration for the eye only, the numbers
 * stand above it. Attributes, not styles: the page's policy allows no inline style.
 */
function bar(expected, seen) {
    const most = Math.max(expected, seen);
    if (!(most > 0) || !Number.isFinite(most) || expected < 0 || seen < 0)
        return '';
    const length = (value) => ((100 * value) / most).toFixed(1);
    const kept = Math.min(expected, seen);
    const rest = seen >= expected ? 'added' : 'saved';
    return ('<svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">' +
        `<rect class="expected" width="${length(kept)}" height="5"/>` +
        `<rect class="${rest}" x="${length(kept)}" width="${length(most - kept)}" height="5"/></svg>`);
}
function linkList(links) {
    return links
        .slice(0, 4)
        .flatMap(({ label, url }) => {
        const address = (0,report_links/* safeUrl */.Pl)(url);
        const text = htmlProse(label, 60);
        return address === null
            ? []
            : [`<a href="${(0,report_escape/* escapeHtml */.ZD)(address)}" rel="noopener noreferrer">${text}</a>`];
    })
        .join(' · ');
}
/** The functions over a limit. `anchorOf` names the place on this page that shows a comparison. */
function findingsTable(caption, findings, anchorOf) {
    const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== '');
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service)}</a>`;
        const cells = [
            { html: htmlWord(fn.verdict === 'pass' ? (0,report_rows/* resultWord */.kV)(fn) : row.verdict) },
            { html: `${service} ${htmlProse(comparison.alias)}` },
            functionCell(fn),
            number((0,report_escape/* escapeHtml */.ZD)(row.expectedToSeen) + bar(fn.expected, fn.self.candidate)),
            number(growthHtml(row.growth, row.range)),
            number((0,report_escape/* escapeHtml */.ZD)(row.added)),
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
function links(comparison, fn) {
    return fn.links.length > 0 ? fn.links : comparison.links;
}
/** All budgets, worst first. */
function budgetsTable(budgets) {
    const rows = budgets.map((budget) => {
        const row = (0,budget_text/* budgetRow */.yA)(budget);
        return [
            { html: htmlWord(row.verdict) },
            { html: phraseToHtml(row.target), isRowHeader: true },
            { html: phraseToHtml(row.place) },
            number(growthHtml(row.value, row.range)),
            number((0,report_escape/* escapeHtml */.ZD)(row.limit)),
            { html: phraseToHtml(row.origin) },
        ];
    });
    const header = budget_text/* BUDGET_COLUMNS */.aE.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
    return htmlTable('Budgets', header, rows);
}
/** The functions of one comparison, before and after. */
function functionsTable(comparison, functions) {
    const rows = functions.map((fn) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        const total = `${(0,numbers/* formatCost */.BD)(fn.total.baseline, comparison.unit)} → ${(0,numbers/* formatCost */.BD)(fn.total.candidate, comparison.unit)}`;
        return [
            functionCell(fn),
            number((0,report_escape/* escapeHtml */.ZD)(row.seen)),
            number((0,report_escape/* escapeHtml */.ZD)(total)),
            number((0,report_escape/* escapeHtml */.ZD)(row.share)),
            number(growthHtml(row.growth, row.range)),
            number((0,report_escape/* escapeHtml */.ZD)(row.added)),
            { html: htmlWord((0,report_rows/* resultWord */.kV)(fn)) },
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

;// CONCATENATED MODULE: ./build/report/html/viewer-bundle.js
// Generated by scripts/viewer.ts from src/report/html/viewer/: run npm run viewer, do not edit.
/** The script of the HTML report. */
const VIEWER_SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return e(`bdi`,{class:`frame-name`,dir:`auto`},t)}function r(t,n,r){let i=`choice-${t.toLowerCase().replace(/\\W+/g,`-`)}`,a=n.map(([t])=>e(`input`,{type:`radio`,name:i,value:t}));for(let e of a)e.addEventListener(`change`,()=>r(e.value));let o=n.map(([,t],n)=>e(`label`,{},a[n],e(`span`,{},t)));return{root:e(`fieldset`,{class:`choice`},e(`legend`,{},t),...o),set:e=>{for(let t of a)t.checked=t.value===e}}}let i=[{name:`TiB`,size:2**40},{name:`GiB`,size:2**30},{name:`MiB`,size:2**20},{name:`KiB`,size:1024},{name:`B`,size:1}],a=[{name:`s`,size:1e9},{name:`ms`,size:1e6},{name:`µs`,size:1e3},{name:`ns`,size:1}],o=[{name:`G`,size:1e9},{name:`M`,size:1e6},{name:``,size:1}];function s(e,t){if(!Number.isFinite(e))return`–`;let n=Math.min(0x38d7ea4c68000,Math.abs(e)).toFixed(t),[r=`0`,i]=n.split(`.`),a=r.replace(/\\B(?=(?:\\d{3})+$)/g,`,`);return(e<0&&Number(n)!==0?`−`:``)+(i===void 0?a:`${a}.${i}`)}function c(e,t){let n=Number(Math.abs(e).toPrecision(t));return!(n>0)||!Number.isFinite(n)?0:Math.max(0,Math.min(6,t-1-Math.floor(Math.log10(n))))}function l(e,t){return s(e,c(e,t))}function u(e){return s(Math.round(e),0)}function d(e,t,n=`${t}s`){return`${u(e)} ${e===1?t:n}`}function f(e,t){return t.find(t=>e>=.9995*t.size)??t[t.length-1]}function p(e,t,n=``){if(!Number.isFinite(e))return`–`;let r=f(Math.abs(e),t),i=e/r.size,a=r.size===1&&(t!==o||Number.isInteger(i))?u(i):l(i,3),s=r.name+n;return s===``?a:`${a} ${s}`}function m(e,t){return t===`nanoseconds`?e===0?`0 s`:p(e,a):t===`bytes`?p(e,i):p(e,o)}function h(e){if(!Number.isFinite(e))return`–`;let t=e*100;return t===0?`0 %`:Math.abs(t)<.01?t>0?`<0.01 %`:`>−0.01 %`:`${l(t,2)} %`}function g(e){return e===null||!Number.isFinite(e)?`–`:`${_(e,3)}×`}function _(e,t){return e<=0?`0`:e<.01?`<0.01`:e>=9999.5?`>9,999`:s(e,e<1?2:Math.min(2,c(e,t)))}let v=[1.05,1.2,1.5,2].map(Math.log2);function y(e,t,n){if(!(e>0)&&!(t>0))return{kind:`same`,step:0,ratio:null};let r=Math.log2((t+n)/(e+n)),i=v.filter(e=>Math.abs(r)>=e).length,a=e>0?t/e:null;return e>0?t>0?i===0?{kind:`same`,step:i,ratio:a}:{kind:r>0?`grew`:`shrank`,step:i,ratio:a}:{kind:`gone`,step:i,ratio:a}:{kind:`new`,step:i,ratio:a}}function b(e){return e===`grew`||e===`new`?`▲`:e===`same`?``:`▼`}function x({kind:e,ratio:t}){return e===`new`||e===`gone`?e:g(t)}function S(e){let t=x(e);return e.kind===`grew`?`grew ${t}`:e.kind===`shrank`?`shrank to ${t}`:e.kind===`same`?`about the same`:t}let C=[`baseline`,`expected`,`candidate`];function w({parents:e,frames:t,self:n}){let r=e.length,i=Int32Array.from(e),a=ee(e=>Float64Array.from(n[e])),o=ee(e=>te(a[e],i)),s=new Int32Array(r);for(let e=1;e<r;e++)s[e]=s[i[e]]+1;return{size:r,parents:i,frames:Int32Array.from(t),depths:s,self:a,total:o,...ne(i,Int32Array.from(t),e=>Math.max(o.expected[e],o.candidate[e]))}}function ee(e){return{baseline:e(`baseline`),expected:e(`expected`),candidate:e(`candidate`)}}function te(e,t){let n=Float64Array.from(e);for(let e=n.length-1;e>0;e--)n[t[e]]+=n[e];return n}function ne(e,t,n){let r=e.length,i=new Int32Array(r+1);for(let t=1;t<r;t++)i[e[t]+1]++;for(let e=0;e<r;e++)i[e+1]+=i[e];let a=i.slice(),o=new Int32Array(Math.max(0,r-1));for(let t=1;t<r;t++)o[a[e[t]]++]=t;let s=e=>+(t[e]<0);for(let e=0;e<r;e++)i[e+1]-i[e]<2||o.subarray(i[e],i[e+1]).sort((e,t)=>s(e)-s(t)||n(t)-n(e)||e-t);return{callees:o,firstCallee:i}}function T(e,t){let n=[];for(let r=t;r>=0;r=e.parents[r])n.push(r);return n.reverse()}function E(e,t){return e.callees.subarray(e.firstCallee[t],e.firstCallee[t+1])}function re(e,t){let n=new Uint8Array(e.size);for(let r=1;r<e.size;r++){let i=e.parents[r];n[r]=n[i]===1||t(e.frames[i])?1:0}return n}function ie(e,t){let n=new Map(t.remarks.map(e=>[e.function,e])),r=Array.from({length:t.functions.length/2},(r,i)=>({name:e.strings[t.functions[2*i]]??``,file:e.strings[t.functions[2*i+1]]??``,remark:n.get(i)}));return{source:t,functions:r,keys:r.map(({name:e,file:t})=>`${e}\\n${t}`.toLowerCase()),tree:w({parents:t.callers.map((e,t)=>e===0?-1:t-e),frames:t.frames,self:t})}}function D(e,t,n){let r=t.frames[n];return r>=0?e.functions[r]?.name??``:t.parents[n]===-1?`all of ${e.source.service}`:`other (small callees folded)`}function O(e,t,n){return e.functions[t.frames[n]??-1]}function ae(e,t,n){let r=e.functions.flatMap((e,n)=>e.name===t?[n]:[]),i=r.filter(t=>e.functions[t]?.file===n);return i.length>0?i:r}function k(e,t){let n=new Set(t),{expected:r,candidate:i}=e.total,a=-1,o=-1;for(let t=0;t<e.size;t++){if(!n.has(e.frames[t]))continue;let s=Math.abs(i[t]-r[t])+1e-6*Math.max(i[t],r[t]);s>o&&([a,o]=[t,s])}return a}function A(e){return e===`expected`?`expected`:`baseline`}function j(e){return e===`expected`?`expected`:`baseline`}function oe(e,t){let{total:n}=e.tree;return .002*Math.max(n[A(t)][0],n.candidate[0])}function se(e,t,n,r){return y(e.total[A(n)][t],e.total.candidate[t],r)}function M(e,t,n,r){let i=A(r),{quantum:a,unit:o}=e.source,s=e=>m(e*a,o),c=e=>{let t=e[i][n],r=e.candidate[n];return{before:s(t),seen:s(r),change:y(t,r,0)}},l=r=>{let i=e.tree.total[r][0];return h(i>0?t.total[r][n]/i:0)},u=O(e,t,n);return{name:D(e,t,n),file:u?.file??``,total:c(t.total),self:c(t.self),share:{before:l(i),seen:l(`candidate`)},remark:u?.remark?.text??``,word:u?.remark?.word??``}}function ce(e,t){let{name:n,total:r,share:i,word:a}=e;return[n,...a===``?[]:[a],S(r.change),`total ${r.before} ${j(t)}, ${r.seen} seen`,`${i.seen} of the service`].join(`, `)}let le=/^[ -~]*$/;function N(e,t){if(e.length<=t)return e;if(t<3)return``;let n=e.slice(e.lastIndexOf(`/`)+1);return n.length<e.length&&n.length+1<=t?`…${n}`:`${[...(n.length<e.length?`…${n}`:e).slice(0,t-1)].join(``)}…`}function ue(e,t,n,r){let i=Math.floor(t/n);if(le.test(e))return N(e,i);for(let n=N(e,i);n!==``;n=N(e,i)){let e=r(n);if(e<=t)return n;i=Math.min(n.length-1,Math.floor(i*t/e))}return``}function de(e){let t=getComputedStyle(document.documentElement),n=e=>t.getPropertyValue(`--${e}`).trim(),r=e=>[1,2,3,4].map(t=>n(`${e}-${t}`)),i=`12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace`;return e.font=i,{page:n(`page`),text:n(`text`),quiet:n(`quiet`),line:n(`line`),same:n(`same`),folded:n(`folded`),grew:r(`grew`),shrank:r(`shrank`),grewEdge:n(`grew-edge`),shrankEdge:n(`shrank-edge`),tints:[1,2,3,4,5].map(e=>n(`tint-${e}`)),font:i,characterWidth:e.measureText(`0123456789`).width/10}}function fe(e,t){let n=0;for(let t of e)n=Math.imul(n,31)+(t.codePointAt(0)??0)|0;return Math.abs(n)%t}function P({state:e,rowCount:t},n,r){return(e.orientation===`icicle`?n:t-1-n)*r}function pe(e,t){let{context:n,palette:r,width:i,height:a,rowHeight:o,top:s}=t;n.fillStyle=r.page,n.fillRect(0,0,i,a),n.font=r.font,n.textBaseline=`middle`,n.direction=`ltr`;for(let[n,r]of e.rows){let i=P(e,n,o)-s;if(!(i+o<0||i>a))for(let n of r)me(e,t,n,i)}n.globalAlpha=1}function me(e,t,n,r){let{context:i,palette:a,rowHeight:o}=t,{state:s,graph:c}=e,l=n.width>3?1:n.width>1.5?.5:0,[u,d,f]=[n.x,n.width-l,o-1];if(n.node<0){i.globalAlpha=e.matches===void 0?1:.3,i.fillStyle=a.folded,i.fillRect(u,r,d,f);return}let p=e.trees[n.part],m=s.view===`difference`?he(e,n):void 0,h=e.matches===void 0||e.matches.functions[p.frames[n.node]]===1,g=s.sandwich<0&&p.depths[n.node]<p.depths[s.zoom];if(i.globalAlpha=h?g?.6:1:.25,i.fillStyle=ge(e,n,a,m),i.fillRect(u,r,d,f),m!==void 0&&_e(t,m,{x:u,y:r,width:d,height:f}),e.matches!==void 0&&h&&ve(i,a.text,{x:u,y:r,width:d,height:f}),d<22)return;i.globalAlpha=h?1:.55;let _=O(c,p,n.node);_?.remark!==void 0&&(_.remark.word===`fail`||_.remark.word===`warn`)&&ye(i,a.text,u+d,r),be(t,D(c,p,n.node),m,{x:u,y:r,width:d,height:f})}function he({graph:e,trees:t,state:n,floor:r},i){let a=t[i.part];return{...se(a,i.node,n.basis,r),isMoved:O(e,a,i.node)?.remark?.word===`moved`}}function ge({graph:e,trees:t},n,r,i){let a=t[n.part],o=a.parents[n.node]===-1;if(a.frames[n.node]<0&&(!o||i===void 0))return o?r.same:r.folded;if(i===void 0){let t=O(e,a,n.node)?.file??``;return r.tints[fe(t,r.tints.length)]??r.same}return i.step===0||i.isMoved?r.same:(i.kind===`grew`||i.kind===`new`?r.grew:r.shrank)[i.step-1]??r.same}function _e({context:e,palette:t},{kind:n,step:r,isMoved:i},{x:a,y:o,width:s,height:c}){if(r===0||n===`same`)return;let l=n===`grew`||n===`new`,u=r>=3?2:1;if(e.fillStyle=i?t.quiet:l?t.grewEdge:t.shrankEdge,i||e.fillRect(a,l?o:o+c-u,s,u),n!==`new`&&n!==`gone`)return;e.save(),e.beginPath(),e.rect(a,o,s,c),e.clip(),e.strokeStyle=e.fillStyle,e.globalAlpha*=.45,e.lineWidth=1,e.beginPath();let d=n===`new`?c:-c;for(let t=a-c;t<a+s+c;t+=7)e.moveTo(t,o+c),e.lineTo(t+d,o);e.stroke(),e.restore()}function ve(e,t,{x:n,y:r,width:i,height:a}){i<3||(e.strokeStyle=t,e.lineWidth=1,e.strokeRect(n+.5,r+.5,i-1,a-1))}function ye(e,t,n,r){e.fillStyle=t,e.beginPath(),e.moveTo(n-8,r),e.lineTo(n,r),e.lineTo(n,r+8),e.fill()}function be({context:e,palette:t},n,r,{x:i,y:a,width:o,height:s}){let c=r!==void 0&&r.step>0,l=c&&!r.isMoved?`${b(r.kind)} `:``,u=c?r.isMoved?`moved`:x(r):``,d=o-10,f=t.characterWidth,p=(u.length+2)*f,m=u!==``&&d>p+(l.length+Math.min(n.length,10))*f,h=ue(n,d-l.length*f-(m?p:0),f,t=>e.measureText(t).width);e.fillStyle=t.text;let g=a+s/2+.5;h===``?l!==``&&e.fillText(l.trim(),i+5,g):(e.fillText(`${l}\\u2068${h}\\u2069`,i+5,g),m&&e.fillText(u,i+o-5-u.length*f,g))}function xe(e,t,n){let r=t.row+(n===`leafwards`?1:n===`rootwards`?-1:0),i=e.filter(e=>e.row===r&&e.node>=0);switch(n){case`left`:return i.findLast(e=>e.x<t.x);case`right`:return i.find(e=>e.x>t.x);default:return Se(i,t)}}function Se(e,t){let n,r=0;for(let i of e){let e=Math.min(i.x+i.width,t.x+t.width)-Math.max(i.x,t.x);e>r&&([n,r]=[i,e])}return n}function Ce(e,t,n){return e.get(t)?.find(e=>n>=e.x&&n<e.x+e.width)}function we(e){return Map.groupBy(e,({row:e})=>e)}function F(e,t,n){let r=n===`expected`?`expected`:`baseline`;if(t===`candidate`)return e.total.candidate;if(t===`baseline`)return e.total[r];let i=e.self[r],a=e.self.candidate;return te(i.map((e,t)=>Math.max(e,a[t])),e.parents)}function Te(e,{weights:t,zoom:n,width:r}){let i=[];for(let t=e.parents[n];t>=0;t=e.parents[t])i.push({part:0,node:t,row:e.depths[t],x:0,width:r});i.reverse();let a=t[n];if(!(a>0))return i;let o=r/a,s=[{part:0,node:n,row:e.depths[n],x:0,width:r}];for(;s.length>0;){for(let e of s)i.push(e);s=s.flatMap(n=>Ee(e,n,t,o))}return i}function Ee(e,t,n,r){let i=[];if(t.node<0)return i;let a=t.row+1,{x:o}=t,s=0,c=()=>{s>=1&&i.push({part:0,node:-1,row:a,x:o-s,width:s}),s=0},l=e.firstCallee[t.node+1];for(let u=e.firstCallee[t.node];u<l;u++){let t=e.callees[u],l=n[t]*r;l>=1?(c(),i.push({part:0,node:t,row:a,x:o,width:l})):s+=l,o+=l}return c(),i}function De(e,t,n,{width:r,least:i}){let a=T(e,n),o=t[n];return o>0?a.find(e=>r*o/t[e]>=i)??n:0}function I(e){return{parents:[-1],frames:[e],self:{baseline:[0],expected:[0],candidate:[0]},index:[/* @__PURE__ */ new Map]}}function L(e,t,n){let r=e.index[t].get(n);if(r!==void 0)return r;let i=e.parents.length;e.parents.push(t),e.frames.push(n);for(let t of C)e.self[t].push(0);return e.index.push(/* @__PURE__ */ new Map),e.index[t].set(n,i),i}function Oe(e,t){let n=re(e,e=>e===t),r=I(t),i=I(t),a=new Int32Array(e.size).fill(-1),o=0;for(let s=0;s<e.size;s++){let c=e.parents[s];if(e.frames[s]===t&&n[s]===0?(a[s]=0,o++,ke(r,e,s)):c>=0&&a[c]>=0&&(a[s]=L(i,a[c],e.frames[s])),!(a[s]<0))for(let t of C)i.self[t][a[s]]+=e.self[t][s]}return{callers:w(r),callees:w(i),places:o}}function ke(e,t,n){let r=0,i=t.parents[n];for(let n=0;i>0&&n<300;n++)r=L(e,r,t.frames[i]),i=t.parents[i];for(let i of C)e.self[i][r]+=t.total[i][n]}function Ae(e,t){let n=e.reduce((e,{row:t})=>Math.max(e,t),0),r=e.filter(({row:e})=>e>0).map(e=>({...e,part:1,row:n-e.row})),i=t.map(e=>({...e,row:n+e.row}));return[...r,...i].sort((e,t)=>e.row-t.row||e.x-t.x)}function je(e,t,n){let r=n.trim().toLowerCase(),i=Uint8Array.from(t,e=>r!==``&&e.includes(r)?1:0),a=e=>e>=0&&i[e]===1,o=re(e,a),s={baseline:0,expected:0,candidate:0},c=[];for(let t=0;t<e.size;t++)if(a(e.frames[t])&&(c.push(t),o[t]!==1))for(let n of C)s[n]+=e.total[n][t];let l=t=>Math.max(e.total.expected[t],e.total.candidate[t]);c.sort((e,t)=>l(t)-l(e)||e-t);let u=t=>e.total[t][0]>0?s[t]/e.total[t][0]:0;return{functions:i,count:i.reduce((e,t)=>e+t,0),nodes:c,share:{baseline:u(`baseline`),expected:u(`expected`),candidate:u(`candidate`)}}}let R={graph:0,view:`difference`,basis:`expected`,widthBy:`union`,orientation:`icicle`,zoom:0,selected:0,part:0,sandwich:-1,find:``};function z(e,t){return{...e,graph:t,zoom:0,selected:0,part:0,sandwich:-1}}function Me(e,t){return{...e,sandwich:-1,zoom:t,selected:t,part:0}}function B(e,t){return{...e,sandwich:t,selected:0,part:0}}function V(e,t,n=0){return{...e,selected:t,part:n}}function Ne({view:e,widthBy:t}){return e===`difference`?t:e}function Pe(){return{sandwiches:/* @__PURE__ */ new Map,searches:/* @__PURE__ */ new Map}}function Fe(e,t,n,r){let i=t.sandwich<0?void 0:Ie(e,t.sandwich,r),a={width:n,zoom:0},o=Ne(t),s=(e,n=0)=>Te(e,{...a,zoom:n,weights:F(e,o,t.basis)}),c=i===void 0?s(e.tree,t.zoom):Ae(s(i.callers),s(i.callees));return{state:t,graph:e,trees:i===void 0?[e.tree,e.tree]:[i.callees,i.callers],sandwich:i,boxes:c,rows:we(c),rowCount:c.reduce((e,{row:t})=>Math.max(e,t+1),0),matches:t.find.trim()===``?void 0:Le(e,t.find,r),floor:oe(e,t.basis)}}function Ie(e,t,{sandwiches:n}){let r=n.get(e);if(r?.frame===t)return r.made;let i=Oe(e.tree,t);return n.set(e,{frame:t,made:i}),i}function Le(e,t,{searches:n}){let r=n.get(e);if(r?.text===t)return r.made;let i=je(e.tree,e.keys,t);return n.set(e,{text:t,made:i}),i}function H({boxes:e,state:t}){return e.find(({node:e,part:n})=>e===t.selected&&n===t.part)}function U({trees:e,state:t}){return e[t.part]}function Re(t){let n=e(`canvas`,{\"aria-hidden\":`true`}),r=n.getContext(`2d`,{alpha:!1});if(r===null)throw Error(`this browser cannot draw`);let i=e(`div`,{class:`ring`,hidden:!0}),a=e(`div`,{class:`ring hover`,hidden:!0}),o=e(`div`,{class:`rows`},n,i,a),s=e(`div`,{class:`drawing`,tabindex:`0`},o),c=matchMedia(`(pointer: coarse)`),l=()=>c.matches?26:20,u=de(r),d,f=0,p=()=>{if(d===void 0)return;let[e,t]=[o.clientWidth,s.clientHeight],i=devicePixelRatio,a=[Math.round(e*i),Math.round(t*i)];(n.width!==a[0]||n.height!==a[1])&&([n.width,n.height]=a),n.style.width=`${e}px`,n.style.height=`${t}px`,r.setTransform(i,0,0,i,0,0),pe(d,{context:r,palette:u,width:e,height:t,rowHeight:l(),top:s.scrollTop})},m=(e,t)=>{e.hidden=t===void 0,t!==void 0&&d!==void 0&&(e.style.left=`${t.x}px`,e.style.top=`${P(d,t.row,l())}px`,e.style.width=`${Math.max(3,t.width)}px`,e.style.height=`${l()}px`)},h=e=>{if(d===void 0)return;let t=o.getBoundingClientRect(),n=Math.floor((e.clientY-t.top)/l()),r=d.state.orientation===`icicle`?n:d.rowCount-1-n,i=Ce(d.rows,r,e.clientX-t.left);return i===void 0||i.node<0?void 0:i},g=()=>{let e=d&&H(d);if(d===void 0||e===void 0)return;let t=P(d,e.row,l()),n=t+l();(t<s.scrollTop||n>s.scrollTop+s.clientHeight)&&(s.scrollTop=t-s.clientHeight/2)};return ze(s,t,{boxUnder:h,paint:p,onHover:e=>m(a,e)}),new ResizeObserver(()=>o.clientWidth===f?p():t.onResize()).observe(s),{root:s,width:()=>Math.max(200,o.clientWidth),show:(e,t)=>{d=e,f=o.clientWidth,o.style.height=`${Math.max(1,e.rowCount)*l()}px`,t&&g(),m(i,H(e)),m(a,void 0),p()},recolor:()=>{u=de(r),p()}}}function ze(e,t,{boxUnder:n,paint:r,onHover:i}){let a=(n,r)=>{i(n),e.classList.toggle(`over-frame`,n!==void 0),t.onHover(n,{x:r.clientX,y:r.clientY})};e.addEventListener(`click`,e=>{let r=n(e);r!==void 0&&(a(void 0,e),t.onPress(r))}),e.addEventListener(`pointermove`,e=>{e.pointerType===`mouse`&&a(n(e),e)}),e.addEventListener(`pointerleave`,e=>a(void 0,e)),e.addEventListener(`scroll`,r,{passive:!0}),e.addEventListener(`keydown`,t.onKey)}function Be({key:e,ctrlKey:t,metaKey:n,altKey:r},i){if(t||n||r)return;let a=i===`flame`;switch(e){case`ArrowUp`:return{move:a?`leafwards`:`rootwards`};case`ArrowDown`:return{move:a?`rootwards`:`leafwards`};case`ArrowLeft`:return{move:`left`};case`ArrowRight`:return{move:`right`};case`Enter`:case` `:return{do:`zoom`};case`Escape`:case`Home`:return{do:`reset`};case`Backspace`:return{do:`out`};case`s`:return{do:`sandwich`};case`/`:return{do:`find`};default:return}}let Ve=/^(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs})$/u,W=/^\\p{M}$/u,He=/^[!-_a-{}~]$/,Ue=/^[!-[\\]-_a-~](?:[ -[\\]-_a-~]*[!-[\\]-_a-~])?$/;function We(e){return`<U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}>`}function Ge(e,t,n){return He.test(e)?e:e===\"`\"&&n>=8||e===`|`&&t===`\\\\`||Ve.test(e)||e>=`̀`&&W.test(e)&&(t===void 0||n>=4)?We(e):e}function Ke(e,t){return e===\"`\"?t===\"`\":t!==void 0&&t>=`̀`&&W.test(t)}function G(e){let t=[...e],n=t.findIndex(e=>e!==` `),r=t.findLastIndex(e=>e!==` `),i=0;return t.map((e,a)=>{let o=t[a-1];return i=Ke(e,o)?i+1:0,e===` `&&(a<n||a>r)?We(e):Ge(e,o,i)})}function K(e,t){let n=[],r=0;for(let i of e){if(r+=i.length===1?1:[...i].length,r>t)break;n.push(i)}return n}function qe(e,t){let n=K(e,t);if(n.length===e.length)return n.join(``);let r=Math.max(0,t-1),i=K(e,Math.ceil(r/2)),a=K(e.slice(i.length).toReversed(),Math.floor(r/2)).toReversed();return`${i.join(``)}…${a.join(``)}`}function Je(e,t=120){if(e===``)return`(no name)`;if(e.length<=t&&Ue.test(e))return e;let n=t+16;if(e.length<=2*n)return qe(G(e),t);let r=G(e.slice(0,n)),i=G(e.slice(-n));return qe([...r,...i],t)}function q(e){return Je(e,200)}function Ye(e){return e===``?``:q(e)}function J(e,t){return`${encodeURIComponent(e)}=${encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}`}function Xe({service:e,type:t,frame:n,file:r,more:i={}}){let a=[J(`service`,q(e)),J(`type`,q(t))];n!==void 0&&a.push(J(`frame`,q(n))),r!==void 0&&r!==``&&a.push(J(`file`,Ye(r)));for(let[e,t]of Object.entries(i))a.push(J(e,t));return`#${a.join(`&`)}`}function Ze(e){let t=/* @__PURE__ */ new Map;for(let n of e.replace(/^#/,``).split(`&`)){let[e=``,...r]=n.split(`=`),i=Qe(r.join(`=`));i!==null&&i!==``&&t.set(e,i)}let{service:n,type:r,frame:i,file:a,...o}=Object.fromEntries(t);return n===void 0?null:{service:n,type:r??``,frame:i,file:a,more:o}}function Qe(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return null}}let $e={view:[`difference`,`candidate`,`baseline`],basis:[`expected`,`measured`],widthBy:[`union`,`candidate`,`baseline`],orientation:[`icicle`,`flame`]},et={view:`view`,basis:`base`,widthBy:`width`,orientation:`layout`};function tt(e,t,n){let{source:r,functions:i,tree:a}=t,o={};for(let e of[`view`,`basis`,`widthBy`,`orientation`])n[e]!==R[e]&&(o[et[e]]=n[e]);let s=n.sandwich>=0?n.sandwich:a.frames[n.selected],c=i[s];if(n.sandwich>=0)o.sandwich=`1`;else{let e=c!==void 0&&k(a,[s])===n.selected;n.selected!==0&&!e&&(o.node=String(n.selected)),n.zoom!==0&&(o.zoom=String(n.zoom))}return n.find.trim()!==``&&(o.find=n.find.trim()),Xe({service:r.service,type:rt(e,t),...c!==void 0&&{frame:c.name,file:nt(t,c.name)?c.file:``},more:o})}function nt({functions:e},t){return e.filter(e=>e.name===t).length>1}function rt(e,{source:t}){return e.graphs.filter(({service:e,alias:n})=>e===t.service&&n===t.alias).length>1?t.profileType:t.alias}function it({graphs:e},{service:t,type:n}){return e.findIndex(e=>e.service===t&&(n===``||n===e.alias||n===e.profileType))}function at(e,t,n,r){let i=it(e,n);if(i<0)return{state:r,problem:`This page has no flame graph of that service and type.`};let a=t(i),o=n.more??{},s={...z(r,i),...st(o),find:o.find??r.find};if(n.frame===void 0)return{state:ot(s,a,o),problem:``};let c=ae(a,n.frame,n.file),l=k(a.tree,c),u=c[0];return l<0||u===void 0?{state:s,problem:`${n.frame} is not in this graph: too small, or folded into another frame.`}:o.sandwich===`1`?{state:B(s,u),problem:``}:{state:ot(V(s,l),a,o),problem:``}}function ot(e,{tree:t},n){let r=e=>{let n=e!==void 0&&/^\\d{1,9}$/.test(e)?Number(e):-1;return n>=0&&n<t.size?n:void 0},i=r(n.zoom)??e.zoom,a=r(n.node)??(e.selected===0?i:e.selected);return{...e,zoom:T(t,a).includes(i)?i:0,selected:a}}function st(e){let t={};for(let n of[`view`,`basis`,`widthBy`,`orientation`]){let r=e[et[n]],i=$e[n];r!==void 0&&i.includes(r)&&(t[n]=r)}return t}function ct(e,t,n){let{state:r,graph:i}=n,a=O(i,U(n),r.selected)?.name;for(let n of e.querySelectorAll(`a[data-finding]`)){let e=Ze(n.hash);e!==null&&it(t,e)===r.graph&&e.frame===a?n.setAttribute(`aria-current`,`true`):n.removeAttribute(`aria-current`)}}function Y({data:e,opened:t},n){let r=t.get(n)??ie(e,e.graphs[n]);return t.set(n,r),r}function X(e,t,n,r=!0){let{view:i,panels:a,tooltip:o,section:s,data:c}=e,l=Fe(Y(e,t.graph),t,i.width(),e.memory);e.state=t,e.scene=l,i.show(l,r),a.show(l),o.hide(),ct(s,c,l),n!==`none`&&(a.say(``),dt(tt(c,l.graph,t),n))}function lt(e,t,n){X(e,Q(e,V({...e.state,sandwich:-1},t)),n)}function ut(e){return{zoomTo:t=>X(e(),Me(e().state,t),`push`),openSandwich:t=>X(e(),B(e().state,t),`push`),closeSandwich:()=>{let{state:t}=e();X(e(),{...t,sandwich:-1,selected:t.zoom,part:0},`push`)},select:(t,n)=>X(e(),Q(e(),V(e().state,t,n)),`push`)}}function Z(e,t){let n=Ze(t);if(n===null)return!1;let{state:r,problem:i}=at(e.data,t=>Y(e,t),n,e.state);return X(e,n.more?.zoom===void 0?Q(e,r):r,`none`),e.panels.say(i),!0}function Q(e,t){if(t.sandwich>=0)return t;let{tree:n}=Y(e,t.graph),r=F(n,Ne(t),t.basis),i=e.view.width();return T(n,t.selected).includes(t.zoom)&&i*r[t.selected]/r[t.zoom]>=60?t:{...t,zoom:De(n,r,t.selected,{width:i,least:60})}}function dt(e,t){if(e!==location.hash)try{t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e)}catch{}}function ft(e,t,{part:n,node:r}){let i=e.scene?.trees[n].frames[r]??-1;e.state.sandwich<0?t.zoomTo(r):i>=0&&i!==e.state.sandwich?t.openSandwich(i):X(e,V(e.state,r,n),`replace`,!1)}function pt(e,t,n,r){let{scene:i,state:a}=e,o=Be(n,a.orientation);if(o===void 0||i===void 0)return;if(n.preventDefault(),!(`move`in o)){mt(o.do,i,t,r);return}let s=H(i),c=s===void 0?i.boxes[0]:xe(i.boxes,s,o.move);c!==void 0&&X(e,V(a,c.node,c.part),`replace`)}function mt(e,t,n,r){let{state:i,graph:a}=t,o=U(t).frames[i.selected],s=t.sandwich!==void 0;e===`find`?r():s&&(e===`reset`||e===`out`)?n.closeSandwich():e===`reset`?n.zoomTo(0):e===`out`?n.zoomTo(Math.max(0,a.tree.parents[i.zoom])):e===`zoom`&&!s?n.zoomTo(i.selected):o>=0&&n.openSandwich(o)}function ht(e,t){let n=e.scene?.matches?.nodes??[];if(n.length===0)return;let r=e.state.sandwich<0?n.indexOf(e.state.selected):-1,i=t>0?0:n.length-1;lt(e,n[r<0?i:(r+t+n.length)%n.length],`replace`)}function gt(r,i,a,o){let{graph:s,state:c}=r;if(r.sandwich!==void 0){let r=s.functions[c.sandwich]?.name??``;return[e(`li`,{},t(`all of ${s.source.service}`,()=>i(0))),e(`li`,{\"aria-current\":`page`},e(`span`,{},`callers and callees of `,n(r)))]}let l=T(s.tree,c.zoom),u=!o&&l.length>7,d=u?[l[0],...l.slice(l.length-7+2)]:l,f=d.map(r=>{let a=n(D(s,s.tree,r));if(r===c.zoom)return e(`li`,{\"aria-current\":`page`},a);let o=t(``,()=>i(r));return o.append(a),e(`li`,{},o)});if(u){let n=t(`…`,a,{\"aria-label\":`show ${l.length-d.length} more frames`});f.splice(1,0,e(`li`,{},n))}return f}function _t(e,t){let{state:n,graph:r}=e,i=M(r,U(e),n.selected,n.basis);return[vt(i),...yt(i),bt(i,e),xt(e,t),...St(e,t)]}function vt({name:t,file:r}){let i=r===``?[]:[e(`span`,{class:`file`},e(`bdi`,{},r))];return e(`h3`,{},n(t),...i)}function yt({word:t,remark:n}){return n===``?[]:[e(`p`,{class:`remark`},e(`span`,{class:`verdict${[`fail`,`warn`,`improved`].includes(t)?` ${t}`:``}`},t),` ${n}`)]}function bt({total:t,self:n,share:r},{state:i,graph:a}){let o=[``,j(i.basis),`candidate`,`change`].map(t=>e(`th`,{scope:`col`},t)),s=(t,n)=>e(`tr`,{},e(`th`,{scope:`row`},t),...n.map(t=>e(`td`,{},t))),c=({before:e,seen:t,change:n})=>[e,t,`${b(n.kind)} ${S(n)}`.trim()],l=a.source.isGauge?` per upload`:``;return e(`table`,{class:`figures`},e(`thead`,{},e(`tr`,{},...o)),e(`tbody`,{},s(`total${l}`,c(t)),s(`self${l}`,c(n)),s(`of the service`,[r.before,r.seen,``])))}function xt(n,{zoomTo:r,openSandwich:i,closeSandwich:a}){let{state:o,graph:s,sandwich:c}=n,l=U(n).frames[o.selected],u=[];return c===void 0?o.zoom!==o.selected&&u.push(t(`Zoom to this frame`,()=>r(o.selected))):u.push(t(`Back to the whole graph`,a)),c===void 0&&o.zoom!==0&&u.push(t(`Whole graph`,()=>r(0))),s.functions[l]!==void 0&&l!==o.sandwich&&u.push(t(`Callers and callees`,()=>i(l))),e(`div`,{class:`actions`},...u)}function St(r,{select:i}){let{state:a,graph:o,sandwich:s}=r,c=U(r),l=[...E(c,a.selected)],f=s!==void 0&&a.part===1?`Called from`:`Calls`,p=[];if(l.length>0){let r=l.slice(0,6).map(r=>{let s=t(``,()=>i(r,a.part));s.append(n(D(o,c,r)));let{total:l}=M(o,c,r,a.basis);return e(`li`,{},s,` ${l.seen} ${b(l.change.kind)}`.trimEnd())}),s=l.length-r.length;s>0&&r.push(e(`li`,{class:`quiet`},`and ${u(s)} more`)),p.push(e(`div`,{class:`next`},e(`h4`,{},f),e(`ul`,{},...r)))}return s!==void 0&&a.selected===0&&p.push(e(`p`,{class:`quiet`},`Stands in ${d(s.places,`place`)} of the call tree.`)),p}let Ct=[[`grew`,`▲ costs more`],[`shrank`,`▼ costs less`],[`one-sided`,`hatched: new, gone or moved`],[`same`,`within 5 %, or tiny`]],wt={union:`width: the larger of both sides`,candidate:`width: cost of the candidate`,baseline:`width: cost of the baseline`};function Tt(t){let{state:n,graph:r}=t,{isGauge:i,folded:a}=r.source,o=(t,n)=>e(`li`,{},e(`span`,{class:`swatch ${t}`,\"aria-hidden\":`true`}),n),s=n.view===`difference`,c=s?Ct.map(([e,t])=>o(e,t)):[e(`li`,{},`colour: file of the function`)],l=i?`the level as the verdict expected it`:`what the baseline would cost at the candidate's load`,u=n.basis===`expected`?`expected: ${l}`:`baseline: as measured, whatever the load was`,f=[wt[s?n.widthBy:n.view],...s||n.view===`baseline`?[u]:[],...a>0?[`${d(a,`small frame`)} folded into \"other\"`]:[]];return[e(`ul`,{},...c),e(`p`,{class:`quiet`},f.join(` · `))]}function Et(e){let{state:t}=e,n=U(e),r=T(n,t.selected).slice(-60),i=[...E(n,t.selected).subarray(0,60)];return[...r,...i].map(t=>Dt(e,t,r.includes(t)))}function Dt({graph:t,state:n,trees:r},i,a){let o=r[n.part],s=o.parents[i],c=s<0?Int32Array.of(i):E(o,s),l=E(o,i).length>0,u=i===n.selected;return e(`div`,{role:`treeitem`,\"aria-level\":String(o.depths[i]+1),\"aria-setsize\":String(c.length),\"aria-posinset\":String(c.indexOf(i)+1),\"aria-selected\":String(u),...l&&{\"aria-expanded\":String(a)},...u&&{id:`frame-current`}},ce(M(t,o,i,n.basis),n.basis))}function Ot(t,n){let{toolbar:r,searchBox:i,tooltip:a,actions:o,data:s}=n,c=n.view.root,l=e(`ol`),u=e(`p`,{class:`notice`,role:`alert`,hidden:!0}),d=e(`div`,{class:`legend`}),f=e(`div`,{class:`unseen`,role:`presentation`}),p=e(`section`,{class:`details-panel`,\"aria-label\":`Frame`}),m;r.root.lastElementChild?.before(i.root),c.append(f),c.setAttribute(`role`,`tree`),c.setAttribute(`aria-activedescendant`,`frame-current`),c.setAttribute(`aria-describedby`,`flame-help`),t.replaceChildren(r.root,u,e(`nav`,{class:`crumbs`,\"aria-label\":`Zoomed frames`},l),c,d,e(`p`,{id:`flame-help`,class:`quiet help`},`Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.`),p,a,...s.leftOut>0?[e(`p`,{class:`quiet`},`${s.leftOut} more flame graphs did not fit into this page.`)]:[]);let h=e=>{l.replaceChildren(...gt(e,o.zoomTo,()=>{m=e.state.zoom,h(e)},m===e.state.zoom))};return{show:e=>{let t=[p,l].some(e=>e.contains(document.activeElement));r.show(e.state),i.show(e),h(e),d.replaceChildren(...Tt(e)),f.replaceChildren(...Et(e)),p.replaceChildren(..._t(e,o)),c.setAttribute(`aria-label`,kt(e)),t&&c.focus({preventScroll:!0})},say:e=>{u.hidden=e===``,u.textContent=e}}}function kt({graph:e,state:t,sandwich:n}){let{service:r,alias:i}=e.source;return`${n===void 0?`Flame graph`:`Callers and callees in the flame graph`} of ${r}, ${i}: ${t.view}`}function At(n,r){let i=e(`input`,{id:`flame-find`,type:`search`,placeholder:`function or file`,autocomplete:`off`,spellcheck:`false`,maxlength:`200`,\"aria-describedby\":`flame-found`}),a=e(`span`,{id:`flame-found`,class:`found-share`,role:`status`}),o=t(`‹`,()=>r(-1),{\"aria-label\":`previous match`,hidden:!0}),s=t(`›`,()=>r(1),{\"aria-label\":`next match`,hidden:!0});return i.addEventListener(`input`,()=>n(i.value)),i.addEventListener(`keydown`,e=>{if(e.key===`Enter`)r(e.shiftKey?-1:1);else if(e.key===`Escape`)i.value=``,n(``);else return;e.preventDefault()}),{input:i,root:e(`div`,{class:`search`,role:`search`},e(`label`,{for:`flame-find`},`Search`),i,o,s,a),show:e=>{i.value.trim()!==e.state.find.trim()&&(i.value=e.state.find);let t=e.matches!==void 0&&e.matches.nodes.length>0;o.hidden=!t,s.hidden=!t;let n=jt(e);a.textContent!==n&&(a.textContent=n)}}}function jt({matches:e,state:t}){if(e===void 0)return``;if(e.count===0)return`no function has this in its name or file`;let n=h(e.share[A(t.basis)]),r=h(e.share.candidate),i=`${d(e.count,`function`)} in ${d(e.nodes.length,`frame`)}`;return e.nodes.length===0?`${u(e.count)} matching, none drawn`:`${i}: ${n} ${j(t.basis)} → ${r} seen`}function Mt(e){let t=document.documentElement,n=r(`Theme`,[[`auto`,`auto`],[`light`,`light`],[`dark`,`dark`]],n=>{n===`auto`?t.removeAttribute(`data-theme`):t.setAttribute(`data-theme`,n),e()});return n.set(`auto`),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,e),n.root}function Nt(t,n,i){let a=Ft(t,n),o=r(`View`,[[`difference`,`Difference`],[`baseline`,`Baseline`],[`candidate`,`Candidate`]],e=>i({view:e})),s=Pt(i);return{root:e(`div`,{class:`toolbar`},a.root,o.root,s.root),show:e=>{a.show(e),o.set(e.view),s.show(e)}}}function Pt(t){let n=r(`Width by`,[[`union`,`both sides`],[`candidate`,`candidate`],[`baseline`,`baseline`]],e=>t({widthBy:e})),i=r(`Baseline`,[[`expected`,`at this load`],[`measured`,`as measured`]],e=>t({basis:e})),a=r(`Root`,[[`icicle`,`above (icicle)`],[`flame`,`below (flame)`]],e=>t({orientation:e}));return{root:e(`details`,{class:`options`},e(`summary`,{},`Options`),e(`div`,{class:`options-inside`},n.root,i.root,a.root)),show:e=>{n.set(e.widthBy),i.set(e.basis),a.set(e.orientation),n.root.hidden=e.view!==`difference`}}}function Ft({graphs:t},n){let r=[...new Set(t.map(({service:e})=>e))],i=e(`select`,{id:`flame-service`}),a=e(`select`,{id:`flame-type`});for(let[t,n]of r.entries())i.append(e(`option`,{value:String(t)},n));let o=e=>t.flatMap((t,n)=>t.service===e?[{graph:t,index:n}]:[]);i.addEventListener(`change`,()=>{n(o(r[Number(i.value)])[0]?.index??0)}),a.addEventListener(`change`,()=>n(Number(a.value)));let s=(t,n)=>e(`div`,{class:`field`},e(`label`,{for:n.id},t),n);return{root:e(`div`,{class:`picker`},s(`Service`,i),s(`Type`,a)),show:({graph:n})=>{let s=t[n]?.service;i.value=String(r.indexOf(s??``)),a.replaceChildren(...o(s).map(({graph:t,index:n})=>e(`option`,{value:String(n)},`${t.alias}: ${t.verdict}`))),a.value=String(n)}}}function It(){let t=e(`div`,{class:`tooltip`,\"aria-hidden\":`true`,hidden:!0});return{root:t,show:({graph:r,trees:i,state:a},o,{x:s,y:c})=>{let{name:l,file:u,total:d,self:f,share:p,word:m}=M(r,i[o.part],o.node,a.basis),h=t=>e(`div`,{},t),g=j(a.basis);t.replaceChildren(e(`strong`,{},n(l)),...u===``?[]:[e(`div`,{class:`quiet`},e(`bdi`,{},u))],h(`${b(d.change.kind)} ${S(d.change)}${m===``?``:` · ${m}`}`.trim()),h(`total ${d.before} ${g} → ${d.seen}`),h(`self ${f.before} ${g} → ${f.seen}`),h(`${p.before} → ${p.seen} of the service`)),t.hidden=!1;let{width:_,height:v}=t.getBoundingClientRect(),y=Math.min(s+14,document.documentElement.clientWidth-_-4),x=c+14+v<innerHeight;t.style.left=`${Math.max(4,y)}px`,t.style.top=`${x?c+14:Math.max(4,c-v-14)}px`},hide:()=>{t.hidden=!0}}}function Lt(e,t,n){let r=Rt(e,t,n);document.querySelector(`.brand`)?.append(Mt(r.view.recolor));let i=e.querySelector(`a[data-finding]`)?.hash??``,a=()=>{Z(r,i)||X(r,R,`none`)};addEventListener(`popstate`,()=>{Z(r,location.hash)?zt(r.view):location.hash===``&&a()}),e.hidden=!1,Z(r,location.hash)?zt(r.view):a()}function Rt(e,t,n){let r=ut(()=>c),i=At(e=>X(c,{...c.state,find:e},`replace`,!1),e=>ht(c,e)),a=It(),o=Re({onPress:e=>ft(c,r,e),onHover:(e,t)=>{e===void 0||c.scene===void 0?a.hide():a.show(c.scene,e,t)},onKey:e=>pt(c,r,e,()=>i.input.focus()),onResize:()=>{c.scene!==void 0&&X(c,c.state,`none`,!1)}}),s=Ot(t,{data:n,toolbar:Nt(n,e=>X(c,z(c.state,e),`push`),e=>X(c,{...c.state,...e},`push`)),searchBox:i,tooltip:a.root,view:o,actions:r}),c={section:e,data:n,opened:/* @__PURE__ */ new Map,memory:Pe(),view:o,panels:s,tooltip:a,state:R,scene:void 0};return c}function zt({root:e}){let{top:t,bottom:n}=e.getBoundingClientRect();t>=0&&n<=innerHeight||e.scrollIntoView({block:n-t>innerHeight?`start`:`center`})}let Bt=document.getElementById(`flame`),Vt=document.getElementById(`flame-place`),$=document.getElementById(`flame-data`)?.textContent;Bt!==null&&Vt!==null&&$!=null&&(Lt(Bt,Vt,JSON.parse($)),document.getElementById(`flame-missing`)?.remove())})();";

;// CONCATENATED MODULE: ./build/report/html/flame-section.js









/** Findings and improvements listed beside the drawing; the tables have all. */
const MOST_LISTED = 50;
const MOST_IMPROVED = 10;
/**
 * The flame graphs with the findings beside them. Hidden until the script shows them: without it the rest of the page
 * says everything but the drawing. Where the report has no flame graphs, one sentence that says so.
 */
function flameSection(report) {
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
function findingList(report, data) {
    const found = (0,findings/* findings */.Pg)(report);
    const whole = (0,findings/* serviceFindings */.Y)(report).filter(({ kind }) => kind !== 'leak');
    const improved = (0,findings/* improvements */.u0)(report).slice(0, MOST_IMPROVED);
    const items = [
        ...whole.map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`)),
        ...found.map((finding) => findingItem(report, data, finding)),
    ];
    const rest = items.length - MOST_LISTED;
    return [
        '<h3>Findings</h3>',
        items.length === 0
            ? '<p class="quiet">Nothing is over the limits.</p>'
            : list(items.slice(0, MOST_LISTED)),
        rest > 0 ? `<p class="quiet">and ${(0,numbers/* formatCount */.B4)(rest)} more in the tables below</p>` : '',
        improved.length === 0
            ? ''
            : `<h3>Improved</h3>\n${list(improved.map((finding) => findingItem(report, data, finding)))}`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function list(items) {
    return `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}
function findingItem(report, data, { comparison, function: fn }) {
    const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
    const word = fn.verdict === 'pass' ? (0,report_rows/* resultWord */.kV)(fn) : row.verdict;
    const graph = report.flameGraphs.find(({ service, profileType }) => service === comparison.service && profileType === comparison.profileType);
    const isDrawn = graph?.functions.some(({ name, file }) => name === fn.name && file === fn.file) === true;
    const figures = [row.growth, row.added].filter((text) => text !== '–').map(report_escape/* escapeHtml */.ZD);
    const body = `${htmlCode(fn.name, 80)}<span class="figures">${figures.join(' · ')}</span>`;
    return item(data, comparison, word, body, isDrawn ? fn : undefined);
}
/** A name outside of code, in its own direction. */
function flame_section_name(text) {
    return `<bdi>${(0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(text, 60))}</bdi>`;
}
/** One line of the list. Without a drawing of its comparison it is no link. */
function item({ graphs }, comparison, word, body, frame) {
    const { service, profileType, alias } = comparison;
    const place = `<span class="place">${flame_section_name(service)} · ${flame_section_name(alias)}</span>`;
    const content = `${htmlWord(word)} ${place}${body}`;
    const isThere = graphs.some((graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType));
    const hash = flameHash({ service, type: profileType, frame: frame?.name, file: frame?.file });
    return isThere ? `<a data-finding href="${(0,report_escape/* escapeHtml */.ZD)(hash)}">${content}</a>` : content;
}

;// CONCATENATED MODULE: ./build/report/html/flame-style.js
/** The part of the style sheet that belongs to the flame graphs. */
const FLAME_STYLE = `
.flame { max-width: 96rem; margin: 1.5rem auto 0; padding: 0 1.5rem; }
.flame[hidden] { display: none; }
.flame h2 { margin: 0 0 .75rem; } .flame ~ main { margin-top: 2rem; }
.beside { display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.found h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; }
.found ul + h3 { margin-top: 1rem; }
.found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.found ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.found li { margin: 0; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.found li > a { display: block; padding: .5rem .7rem; color: inherit; text-decoration: none; border-radius: .45rem; }
.found li:not(:has(> a)) { padding: .5rem .7rem; }
.found a:hover { background: var(--card); }
.found a[aria-current] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
.found .place { color: var(--quiet); overflow-wrap: anywhere; }
.found li code { display: inline-block; max-width: 100%; }
.found a > code { display: block; width: fit-content; margin: .2rem 0; font-weight: 600; }
.found .figures, .found .why { display: block; font-variant-numeric: tabular-nums; }
.flame button, .flame select, .flame input[type="search"] {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; min-height: 2rem;
}
.flame button { cursor: pointer; } .flame button:hover, .flame select:hover { background: var(--card); }
.flame :is(button, select, input, .drawing):focus-visible, .choice:focus-within input:focus-visible + span {
  outline: 2px solid var(--link); outline-offset: 2px;
}
.toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-bottom: .6rem; }
.picker { display: flex; gap: .6rem; min-width: 0; }
.field { display: grid; gap: .15rem; min-width: 0; } .field select { max-width: 16rem; width: 100%; text-overflow: ellipsis; }
.field label, .choice legend, .search label { font-size: .75rem; color: var(--quiet); padding: 0; }
.choice { display: inline-flex; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice[hidden] { display: none; }
.choice legend { margin-bottom: .15rem; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choice span { display: block; padding: .3rem .7rem; min-height: 2rem; font-size: .875rem; line-height: 1.35; border: 1px solid var(--line); border-left-width: 0; background: var(--page); white-space: nowrap; }
.choice label:first-of-type span { border-left-width: 1px; border-radius: .4rem 0 0 .4rem; }
.choice label:last-of-type span { border-radius: 0 .4rem .4rem 0; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice label:hover input:not(:checked) + span { background: var(--card); }
.brand .choice { margin-left: auto; align-items: center; } .brand .choice legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand .choice span { font-size: .75rem; padding: .15rem .55rem; min-height: 0; }
.options { margin: 0; border: 0; background: none; }
.options > summary { padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; line-height: 1.35; min-height: 2rem; width: fit-content; }
.options[open] { flex-basis: 100%; order: 1; } .options[open] > summary { border-radius: .4rem; }
.options-inside { display: flex; flex-wrap: wrap; gap: .6rem 1rem; padding-top: .6rem; }
.search { display: grid; grid-template-columns: minmax(8rem, 14rem) auto auto auto; align-items: center; gap: .15rem 0; min-width: 0; }
.search button, .found-share:not(:empty) { margin-left: .4rem; }
.search label { grid-column: 1 / -1; } .search input { width: 100%; }
.found-share { font-size: .875rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.rows { position: relative; overflow: clip visible; }
.rows canvas { position: sticky; top: 0; display: block; }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 2px; }
.ring.hover { border-width: 1px; } .ring[hidden] { display: none; }
.unseen { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; } .legend li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.legend p, .flame .help { font-size: .8125rem; margin: 0; max-width: none; }
.swatch { width: 1.25rem; height: .85rem; border-radius: 2px; background: var(--same); }
.swatch.grew { background: var(--grew-4); border-top: 3px solid var(--grew-edge); }
.swatch.shrank { background: var(--shrank-4); border-bottom: 3px solid var(--shrank-edge); }
.swatch.one-sided { background: repeating-linear-gradient(135deg, var(--same) 0 3px, var(--quiet) 3px 4px); }
.flame .help { margin-top: .25rem; }
@media (pointer: coarse) { .flame .help { display: none; } }
.details-panel { margin-top: 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.details-panel h3 { margin: 0 0 .5rem; overflow-wrap: anywhere; } .details-panel h4 { margin: 0; font-size: .8125rem; color: var(--quiet); font-weight: 600; }
.details-panel .remark { font-size: .9375rem; overflow-wrap: anywhere; }
.figures table, table.figures { width: auto; min-width: min(100%, 30rem); } table.figures { margin-bottom: .75rem; }
table.figures th, table.figures td { padding: .25rem .9rem .25rem 0; background: none; border-color: var(--line); }
table.figures td { text-align: right; white-space: nowrap; } table.figures thead th { text-align: right; } table.figures tbody th { min-width: 6rem; color: var(--quiet); }
table.figures td:last-child { text-align: left; padding-left: .5rem; } table.figures thead th:last-child { text-align: left; padding-left: .5rem; }
.details-panel > :last-child { margin-bottom: 0; } .actions + p { margin-top: .75rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } .actions:empty { display: none; }
.next { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-top: .75rem; }
.next ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; list-style: none; margin: 0; padding: 0; font-size: .8125rem; } .next li { margin: 0; }
.next button { padding: .05rem .4rem; min-height: 1.5rem; font-size: inherit; max-width: 100%; }
.tooltip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .18); font-size: .8125rem; line-height: 1.45; pointer-events: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.tooltip[hidden] { display: none; }
@media (max-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: 22rem; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { width: 100%; grid-template-columns: 1fr auto auto; } .found-share { grid-column: 1 / -1; }
  table.figures thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
  table.figures { display: table; width: 100%; font-size: .8125rem; min-width: 0; } table.figures tbody { display: table-row-group; }
  table.figures tbody tr { display: table-row; padding: 0; } table.figures tbody th, table.figures tbody td { display: table-cell; padding: .3rem .4rem .3rem 0; border-bottom: 1px solid var(--line); min-width: 0; white-space: normal; }
  table.figures tbody tr:last-child > * { border-bottom: 0; }
}
@media print { .toolbar, .search, .flame .help { display: none; } .found { max-height: none; position: static; } }
`;

;// CONCATENATED MODULE: ./build/report/html/theme.js
/** The colours of the page by name, for light and dark. Text on every fill of a frame has a contrast of at least 4.5. */
const LIGHT = {
    page: '#ffffff',
    card: '#f7f8fa',
    line: '#dfe3e8',
    text: '#1d2430',
    quiet: '#5b6575',
    link: '#0b5cad',
    code: '#eef1f5',
    base: '#b7c0cc',
    fail: '#b3261e',
    'fail-tint': '#fdecea',
    warn: '#8a5a00',
    'warn-tint': '#fff4dc',
    pass: '#1b6e3c',
    'pass-tint': '#e7f5ec',
    open: '#4d5869',
    'open-tint': '#eceff3',
    same: '#e4e8ee',
    folded: '#f0f2f5',
    'grew-1': '#fbe6d2',
    'grew-2': '#f9cfa5',
    'grew-3': '#f4b070',
    'grew-4': '#eb9140',
    'grew-edge': '#b25a00',
    'shrank-1': '#dcebfa',
    'shrank-2': '#b5d6f4',
    'shrank-3': '#87bbec',
    'shrank-4': '#5e9fe0',
    'shrank-edge': '#1c5fa8',
    'tint-1': '#d8e5ec',
    'tint-2': '#e0e8d8',
    'tint-3': '#ecdfe6',
    'tint-4': '#efe5cf',
    'tint-5': '#dedff0',
};
const DARK = {
    page: '#11151b',
    card: '#181d25',
    line: '#2c3440',
    text: '#e4e8ee',
    quiet: '#9aa5b4',
    link: '#7ab8ff',
    code: '#222935',
    base: '#566173',
    fail: '#ff9a91',
    'fail-tint': '#3a1d1b',
    warn: '#f0c060',
    'warn-tint': '#33280f',
    pass: '#7fd6a0',
    'pass-tint': '#14301f',
    open: '#b4becb',
    'open-tint': '#262d38',
    same: '#2a313c',
    folded: '#1d232c',
    'grew-1': '#3d2f22',
    'grew-2': '#563a1c',
    'grew-3': '#744713',
    'grew-4': '#8f5207',
    'grew-edge': '#f2a04d',
    'shrank-1': '#203245',
    'shrank-2': '#214363',
    'shrank-3': '#205483',
    'shrank-4': '#1f64a6',
    'shrank-edge': '#78b8f7',
    'tint-1': '#26363f',
    'tint-2': '#2d3827',
    'tint-3': '#3a2d36',
    'tint-4': '#3b3422',
    'tint-5': '#2d2f47',
};
function tokens(colors) {
    return Object.entries(colors)
        .map(([name, color]) => `--${name}: ${color};`)
        .join(' ');
}
/** Light or dark as the system says, unless the page's own choice says otherwise. */
function themeRules() {
    return `:root { color-scheme: light dark; ${tokens(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(DARK)} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${tokens(DARK)} }`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js


/**
 * The page's only style sheet. Colours are tokens with a light and a dark value; every colour that means something
 * stands beside a word. No font, image or rule comes from elsewhere.
 */
const STYLE = `
${themeRules()}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; align-items: center; gap: .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.verdict {
  padding: .15rem .7rem; border-radius: 1rem; font-weight: 650; font-size: .8125rem;
  color: var(--open); background: var(--open-tint);
}
.fail { color: var(--fail); } .warn { color: var(--warn); } .pass, .improved { color: var(--pass); }
.verdict.fail { background: var(--fail-tint); } .verdict.warn { background: var(--warn-tint); }
.verdict.pass { background: var(--pass-tint); }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; font-weight: 650; }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; }
p { margin: 0 0 .75rem; max-width: 56rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.notice { padding: .6rem .9rem; border-left: 3px solid var(--warn); background: var(--warn-tint); border-radius: 0 .3rem .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code {
  font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.file { display: block; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.file code { background: none; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; }
.range { display: block; color: var(--quiet); font-size: .8125rem; }
.word { white-space: nowrap; font-weight: 600; }
.bar { display: block; width: 8rem; height: .4rem; margin: .35rem 0 0 auto; border-radius: .2rem; }
.bar .expected { fill: var(--base); } .bar .added { fill: var(--fail); } .bar .saved { fill: var(--pass-tint); stroke: var(--pass); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; background: var(--page); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: .5rem; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .5rem .9rem .75rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0; font-size: .9375rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .8125rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.3125rem; }
  table { font-size: .875rem; } th, td { padding: .45rem .6rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tbody th { display: block; }
  tbody tr { display: flex; flex-direction: column; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, tbody td { border: 0; padding: .1rem 0; min-width: 0; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;

;// CONCATENATED MODULE: ./build/report/html/html.js




















/** Rows shown at most in one table, and reasons for one comparison; the rest is in `report.json`. */
const MOST_ROWS = 200;
const MOST_REASONS = 20;
/** Failed services that stand open. */
const MOST_OPEN = 3;
/**
 * The report as one self-contained page: no request, every name escaped. The policy in the page allows nothing but
 * its own style sheet and the script of the flame graphs, which is left out where there are none. The same report
 * gives the same bytes.
 */
function renderHtml(report) {
    const title = (0,report_text/* phraseToText */.K)((0,headline/* headline */.P)(report));
    const flame = flameSection(report);
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,report_escape/* escapeHtml */.ZD)(title)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        pageHeader(report),
        flame.html,
        `<main>\n${pageBody(report)}\n</main>`,
        `<footer><p>${phraseToHtml((0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · '))}</p></footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
/** Only this style sheet and this script may act, named by their hashes; everything else is refused. */
function contentPolicy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
    const scripts = script === '' ? '' : `script-src ${hash(script)}; `;
    return `default-src 'none'; ${scripts}style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;
}
function paragraph(phrase, className = '') {
    if (phrase.length === 0)
        return '';
    return `<p${className === '' ? '' : ` class="${className}"`}>${phraseToHtml(phrase)}</p>`;
}
function joinSolid(blocks) {
    return blocks.filter((block) => block !== '').join('\n');
}
function pageHeader(report) {
    const word = report_rows/* VERDICT_WORDS */._G[report.verdict];
    return joinSolid([
        '<header>',
        `<p class="brand"><span class="verdict ${report.verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>profile comparison</p>`,
        `<h1>${phraseToHtml((0,headline/* headline */.P)(report))}</h1>`,
        paragraph((0,wording/* policyNotice */.xv)(report), 'notice'),
        paragraph((0,next_step/* nextStep */.sk)(report)),
        paragraph((0,since_line/* sinceLine */.d$)(report), 'quiet'),
        paragraph((0,wording/* countsLine */.J7)(report), 'quiet'),
        '</header>',
    ]);
}
function pageBody(report) {
    const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
    const anchorOf = (comparison) => anchors.get(comparison) ?? '';
    const found = (0,findings/* findings */.Pg)(report);
    const improved = (0,findings/* improvements */.u0)(report);
    return joinSolid([
        html_list((0,findings/* serviceFindings */.Y)(report).slice(0, MOST_ROWS).map(service_text/* serviceLine */.o2)),
        found.length === 0 ? '' : findingsTable('Functions over the limits', found.slice(0, MOST_ROWS), anchorOf),
        more(found.length - MOST_ROWS),
        paragraph((0,limits_of_evidence/* limitsOfEvidence */.X)(report), 'quiet'),
        ...(0,method/* warningNotes */.OU)(report).map((note) => paragraph(note, 'notice')),
        budgetsSection(report),
        listSection('Inconclusive or not evaluated', (0,wording/* openLines */.es)(report)),
        servicesSection(report, anchorOf),
        improved.length === 0
            ? ''
            : `<h2>Improved</h2>\n${findingsTable('Improved functions', improved.slice(0, MOST_ROWS), anchorOf)}`,
        more(improved.length - MOST_ROWS),
        listSection('Not counted', (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report))),
        methodSection(report),
    ]);
}
function budgetsSection(report) {
    const { budgets } = report;
    if (budgets.length === 0)
        return '';
    const open = (0,budget_text/* openBudgets */.pi)(report).map(budget_text/* budgetLine */["in"]);
    return joinSolid([
        '<h2>Budgets</h2>',
        html_list(open.slice(0, MOST_ROWS)),
        budgetsTable(budgets.slice(0, MOST_ROWS)),
        more(budgets.length - MOST_ROWS),
    ]);
}
function more(count) {
    return count > 0 ? `<p class="quiet">and ${(0,numbers/* formatCount */.B4)(count)} more, in the JSON report</p>` : '';
}
function listSection(title, lines) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, MOST_ROWS);
    return joinSolid([`<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>`, html_list(shown), more(lines.length - shown.length)]);
}
function html_list(lines) {
    if (lines.length === 0)
        return '';
    return `<ul>\n${lines.map((line) => `<li>${phraseToHtml(line)}</li>`).join('\n')}\n</ul>`;
}
function servicesSection(report, anchorOf) {
    const groups = (0,findings/* serviceGroups */.cR)(report).filter(({ comparisons }) => comparisons.some(isShown));
    if (groups.length === 0)
        return '';
    return joinSolid([
        '<h2>Services</h2>',
        ...groups.map((group, index) => serviceDetails(report, group, anchorOf, index < MOST_OPEN)),
    ]);
}
/** What a service does not have is said once for all services, under "Not counted". */
function isShown(comparison) {
    return comparison.blocks > 0;
}
function serviceDetails(report, group, anchorOf, isAmongFirst) {
    const shown = group.comparisons.filter(isShown);
    const types = shown.length > 1 ? (0,comparison_text/* typesInShort */.Dt)(shown) : [{ prose: shown[0]?.alias ?? '' }];
    const summary = phraseToHtml([{ code: group.service }, ' ', ...types]);
    const word = report_rows/* VERDICT_WORDS */._G[group.verdict];
    const state = `<span class="verdict ${group.verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`;
    const bodies = shown.map((comparison) => comparisonHtml(report, comparison, anchorOf(comparison)));
    // Whoever opens the page wants to see why it failed.
    const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
    return `<details${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">\n${bodies.join('\n')}\n</div>\n</details>`;
}
function comparisonHtml(report, comparison, anchor) {
    const functions = comparison.functions.slice(0, report.settings.top);
    const points = (0,comparison_text/* comparisonPoints */.RX)(comparison, MOST_REASONS);
    return joinSolid([
        `<h3 id="${anchor}">${htmlProse(comparison.alias)}: ${(0,report_escape/* escapeHtml */.ZD)((0,comparison_text/* comparisonVerdict */.LF)(comparison))}</h3>`,
        paragraph((0,comparison_text/* comparisonFacts */.tj)(report, comparison), 'quiet'),
        html_list(points),
        functions.length === 0 ? '' : functionsTable(comparison, functions),
        paragraph((0,comparison_text/* ignoredSentence */.oT)(comparison), 'quiet'),
    ]);
}
function methodSection(report) {
    const facts = (0,method/* methodFacts */.vG)(report).map(({ label, value }) => `<dt>${(0,report_escape/* escapeHtml */.ZD)(label)}</dt><dd>${phraseToHtml(value)}</dd>`);
    return `<h2>How this was measured</h2>\n<dl>\n${facts.join('\n')}\n</dl>`;
}

;// CONCATENATED MODULE: ./build/report/junit/xml.js

const NAME_LENGTH = 200;
const LINE_LENGTH = 1000;
/** Counts the outcomes. */
function countCases(cases) {
    const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
/**
 * Suites as a JUnit file, in the structure that Jenkins publishes a schema of: all that read JUnit know it. There is no
 * time, since a verdict takes none of its own.
 * Source: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 * @param timestamp ISO 8601, without a zone
 */
function writeJunit(suites, timestamp) {
    const { tests, failures, errors } = countCases(suites.flatMap(({ cases }) => cases));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="flamegate"${attributes({ tests, failures, errors, time: 0 })}>`,
        ...suites.flatMap((suite) => suiteLines(suite, timestamp)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteLines({ name, className, properties, cases }, timestamp) {
    const counts = attributes({ ...countCases(cases), time: 0, timestamp });
    const names = uniqueNames(cases.map((one) => inName(one.name)));
    return [
        `  <testsuite name="${inName(name)}"${counts}>`,
        '    <properties>',
        ...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${inName(value)}"/>`),
        '    </properties>',
        ...cases.map(({ outcome }, index) => caseText(names[index], inName(className), outcome)),
        '  </testsuite>',
    ];
}
/** What reads JUnit tells cases apart by name alone; cutting a long name may make two alike. */
function uniqueNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let unique = name;
        for (let number = 2; taken.has(unique); number++)
            unique = `${name} #${number}`;
        taken.add(unique);
        return unique;
    });
}
function caseText(name, className, outcome) {
    const content = outcomeText(outcome);
    const start = `    <testcase name="${name}" classname="${className}" time="0"`;
    return content === '' ? `${start}/>` : `${start}>\n      ${content}\n    </testcase>`;
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return outcome.output.length === 0 ? '' : `<system-out>${inText(outcome.output)}</system-out>`;
        case 'skipped':
            return `<skipped message="${inText([outcome.message])}"/>`;
        default: {
            const { kind, type, message, lines } = outcome;
            return `<${kind} message="${inText([message])}" type="${inName(type)}">${inText(lines)}</${kind}>`;
        }
    }
}
function attributes(values) {
    return Object.entries(values)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('');
}
/** Nothing invisible is left by `visible`, so nothing that XML 1.0 has no place for. */
function inName(text) {
    return (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(text, NAME_LENGTH));
}
function inText(lines) {
    return lines.map((line) => (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visibleMessage */.kL)(line, LINE_LENGTH))).join('\n');
}

;// CONCATENATED MODULE: ./build/report/junit/comparison-cases.js



const PASSED = { kind: 'passed', output: [] };
/** The test cases of one service and type: as a whole, its leak where it has one, each tested function. */
function comparisonCases(comparison) {
    const parts = [...leakCases(comparison), ...functionCases(comparison)];
    const cases = [{ name: 'whole service', outcome: wholeOutcome(comparison, parts) }, ...parts];
    return comparison.counted ? cases : cases.map((one) => ({ ...one, outcome: uncounted(one.outcome) }));
}
/** What the whole comparison came to, as far as no function and no leak bears it: one cause is one failure. */
function wholeOutcome(comparison, parts) {
    const { verdict, reasons } = comparison;
    const found = (0,findings/* serviceFindingsOf */.pj)(comparison).filter(({ kind }) => kind !== 'leak');
    const lines = reasons.map(reasonLine);
    const [message = `the verdict is ${verdict}`] = lines;
    const failed = found.find((finding) => finding.verdict === 'fail');
    if (failed !== undefined)
        return failure(failed.kind, reasonLine(failed.reason), lines);
    switch (verdict) {
        case 'not-evaluated':
            return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
        case 'inconclusive':
        case 'not-applicable':
            return {
                kind: 'skipped',
                message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${message}`,
            };
        case 'fail':
            if (countCases(parts).failures === 0)
                return failure('fail', message, lines);
            break;
        default:
            break;
    }
    return { kind: 'passed', output: found.length === 0 ? [] : lines };
}
function leakCases(comparison) {
    const { leak } = comparison;
    if (leak === null)
        return [];
    const unborne = (0,findings/* serviceFindingsOf */.pj)(comparison).find(({ kind }) => kind === 'leak');
    const outcome = () => {
        if (unborne !== undefined) {
            const line = reasonLine(unborne.reason);
            return unborne.verdict === 'fail' ? failure('leak', line, [line]) : warning(line);
        }
        if (leak.verdict === 'inconclusive')
            return { kind: 'skipped', message: `inconclusive: ${leak.stoppedBy}` };
        if (leak.verdict === 'ok')
            return PASSED;
        return { kind: 'passed', output: [`${leak.verdict}: told with the functions that hold it`] };
    };
    return [{ name: 'leak', outcome: outcome() }];
}
function functionCases({ functions, links }) {
    return functions
        .filter(({ verdict }) => verdict !== 'not-tested')
        .map((fn) => ({ name: functionName(fn), outcome: functionOutcome(fn, links) }));
}
function functionOutcome(fn, links) {
    const { verdict, explanation, causedBy } = fn;
    if (verdict === 'inconclusive')
        return { kind: 'skipped', message: `inconclusive: ${explanation}` };
    if (verdict !== 'fail' && verdict !== 'warn')
        return PASSED;
    if (causedBy !== null) {
        return { kind: 'passed', output: [`explained by ${functionName(causedBy)}: ${explanation}`] };
    }
    if (verdict === 'warn')
        return warning(explanation);
    return failure(fn.class, explanation, [explanation, ...details(fn), ...addresses([...fn.links, ...links])]);
}
function details({ callPath, source }) {
    return [
        ...(callPath.length === 0 ? [] : [`call path: ${callPath.map(({ name }) => name).join(' > ')}`]),
        ...(source === null ? [] : [`source: ${source.file}:${source.firstLine}`]),
    ];
}
function addresses(links) {
    const lines = links.flatMap(({ label, url }) => {
        const safe = (0,report_links/* safeUrl */.Pl)(url);
        return safe === null ? [] : [`${label}: ${safe}`];
    });
    return [...new Set(lines)];
}
function functionName({ name, file }) {
    return file === '' ? name : `${name} (${file})`;
}
/** `no profiles in either window (FG104). Declare it optional`. */
function reasonLine({ code, message, remedy }) {
    const sentence = `${message} (${code})`;
    return remedy === '' ? sentence : `${sentence}. ${remedy}`;
}
/** A test case that failed. */
function failure(type, message, lines) {
    return { kind: 'failure', type, message, lines };
}
/** JUnit knows no warning: the test case passes and says why it is pointed out. */
function warning(text) {
    return { kind: 'passed', output: [`warn: ${text}`] };
}
/** What does not count is skipped, whatever came out. */
function uncounted(outcome) {
    if (outcome.kind === 'skipped')
        return outcome;
    const text = outcome.kind === 'passed' ? (outcome.output[0] ?? 'pass') : outcome.message;
    return { kind: 'skipped', message: `does not count: ${text}` };
}

;// CONCATENATED MODULE: ./build/report/junit.js





/**
 * The report as JUnit XML, for what shows test results: a suite for each service and type, a test case for each tested function
 * and budget. It tells the verdict, which mode and policies do not change: with a failure the verdict is fail, without one
 * but with an error it is not evaluated, with neither it is pass, warn or, with something skipped, inconclusive.
 */
function renderJunit(report) {
    const parts = [...comparisonSuites(report), ...budgetSuites(report)];
    const counts = countCases(parts.flatMap(({ cases }) => cases));
    const { verdict, mode, conclusion, exitCode, key, run } = report;
    const build = {
        name: 'build',
        className: 'flamegate',
        properties: {
            verdict,
            mode,
            conclusion,
            exitCode: String(exitCode),
            key,
            ...(run === null ? {} : { commit: run.commit, run: run.runUrl }),
        },
        cases: [{ name: 'verdict', outcome: buildOutcome(report, counts) }],
    };
    return writeJunit([build, ...parts], report.createdAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length));
}
/** What the build came to, as far as nothing in it bears it. */
function buildOutcome({ verdict, reasons }, counts) {
    const lines = reasons.map(reasonLine);
    const [message = `the verdict is ${verdict}`] = lines;
    if (reasons.length > 0 || (verdict === 'not-evaluated' && counts.errors === 0)) {
        return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
    }
    if (verdict === 'fail' && counts.failures === 0)
        return failure(verdict, message, lines);
    if (verdict === 'inconclusive' && counts.skipped === 0)
        return { kind: 'skipped', message };
    return { kind: 'passed', output: [message] };
}
function comparisonSuites({ comparisons }) {
    const taken = new Set();
    return comparisons.map((comparison) => {
        const { service, alias, profileType, verdict, counted } = comparison;
        const short = `${service} ${alias}`;
        // Two types of a service may have the same short name.
        const type = taken.has(short) ? `${alias} ${profileType}` : alias;
        taken.add(short);
        return {
            name: `${service} ${type}`,
            className: `${service}.${type}`,
            properties: { profileType, verdict, counted: String(counted) },
            cases: comparisonCases(comparison),
        };
    });
}
function budgetSuites({ budgets }) {
    if (budgets.length === 0)
        return [];
    const cases = budgets.map((budget) => ({
        name: `${(0,report_text/* phraseToText */.K)((0,budget_text/* budgetName */.V7)(budget))}: at most ${(0,numbers/* formatLimit */.tW)(budget.limit, budget.unit)}`,
        outcome: budgetOutcome(budget),
    }));
    return [{ name: 'budgets', className: 'budgets', properties: {}, cases }];
}
function budgetOutcome(budget) {
    const { verdict, explanation, remedy, origin } = budget;
    const lines = [
        explanation,
        `budget of ${(0,report_text/* phraseToText */.K)((0,budget_text/* budgetTarget */.RS)(budget))}, set in ${origin}`,
        ...(remedy === '' ? [] : [remedy]),
    ];
    switch (verdict) {
        case 'pass':
            return { kind: 'passed', output: [] };
        case 'warn':
            return warning(explanation);
        case 'fail':
            return failure('budget', explanation, lines);
        case 'not-evaluated':
            return { kind: 'error', type: 'budget', message: explanation, lines };
        default:
            return {
                kind: 'skipped',
                message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${explanation}`,
            };
    }
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/report/markdown/inline.js




/** One mark per verdict, always beside the word. */
const MARKS = {
    fail: '🔴',
    warn: '🟡',
    inconclusive: '⚪',
    'not-evaluated': '⚪',
    pass: '🟢',
};
function markdownPart(part, nameLength) {
    if (typeof part === 'string')
        return part;
    if ('prose' in part)
        return (0,report_escape/* plain */.pj)(part.prose);
    if ('strong' in part)
        return `**${phraseToMarkdown(part.strong, nameLength)}**`;
    if ('link' in part)
        return markdownLink(part.link, part.url, nameLength, part.code);
    return (0,report_escape/* codeSpan */.SS)(part.code, nameLength);
}
/** A sentence as inline Markdown. */
function phraseToMarkdown(phrase, nameLength) {
    return phrase.map((part) => markdownPart(part, nameLength)).join('');
}
/** A link, or only its label when the address may not be shown. */
function markdownLink(label, address, nameLength, code = false) {
    const text = code ? (0,report_escape/* codeSpan */.SS)(label, nameLength) : (0,report_escape/* plain */.pj)(label, nameLength);
    const url = (0,report_links/* safeUrl */.Pl)(address);
    // `&copy;` in an address would be read as an entity.
    return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, '&amp;')})`;
}
/**
 * A GFM table from finished inline Markdown. Columns are not aligned with spaces: one name of 120 characters
 * would pad every row of a comment that has a size limit.
 */
function table(header, rows, align) {
    const cells = [header, ...rows].map((row) => row.map(report_escape/* tableCell */.xR));
    return (0,markdown_table/* markdownTable */.Q)(cells, { align: [...align], alignDelimiters: false });
}
/** A collapsed section. The summary is HTML, the body Markdown between the blank lines that GitHub needs. */
function inline_details(summary, body, nameLength) {
    return `<details><summary>${phraseToHtml(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/markdown/limits.js
const COMMENT = {
    rows: 10,
    openBudgets: 10,
    nameLength: 120,
    furtherRows: 50,
    services: 40,
    quietServices: false,
    functions: Number.POSITIVE_INFINITY,
    untested: false,
    improved: 20,
    budgets: 20,
    open: 40,
    uncounted: 40,
    method: true,
};
const SUMMARY = {
    ...COMMENT,
    quietServices: true,
    untested: true,
    furtherRows: 1000,
    services: 400,
    improved: 200,
    budgets: 200,
    open: 400,
    uncounted: 400,
};
/** What is shed, in this order, until the text fits. Each step keeps what the ones before it shed. */
const STEPS = [
    { functions: 5, untested: false, improved: 10 },
    { quietServices: false },
    { functions: 3, furtherRows: 20, nameLength: 80 },
    { services: 20 },
    { services: 10, improved: 5, budgets: 5, uncounted: 5 },
    { services: 3, furtherRows: 10 },
    { services: 0 },
    { furtherRows: 0 },
    { improved: 0, budgets: 0, uncounted: 0, open: 10 },
    { open: 3 },
    { open: 0, method: false },
    { nameLength: 40 },
    { rows: 5, openBudgets: 5 },
    { rows: 3, openBudgets: 3, nameLength: 24 },
    { rows: 1, openBudgets: 1 },
    { rows: 0, openBudgets: 0 },
];
/** From everything to the verdict alone. */
function ladder(detail) {
    const full = detail === 'comment' ? COMMENT : SUMMARY;
    const result = [full];
    for (const step of STEPS)
        result.push({ ...(result.at(-1) ?? full), ...step });
    return result;
}

// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
;// CONCATENATED MODULE: ./build/report/markdown/tables.js








function tables_functionName(fn, nameLength) {
    const name = (0,report_escape/* codeSpan */.SS)(fn.name, nameLength);
    return fn.file === '' ? name : `${name} <sub>${(0,report_escape/* plain */.pj)(fn.file, nameLength)}</sub>`;
}
function serviceAndType(comparison, nameLength) {
    return `${(0,report_escape/* codeSpan */.SS)(comparison.service, nameLength)} · ${(0,report_escape/* plain */.pj)(comparison.alias, nameLength)}`;
}
function growthCell(row) {
    if (row.growth === numbers/* NO_VALUE */.GY)
        return numbers/* NO_VALUE */.GY;
    return row.range === null ? `**${row.growth}**` : `**${row.growth}** (${row.range})`;
}
/** More would make the table wider than a comment is. */
const MAX_LINKS = 3;
/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costCell({ comparison, function: fn }, row) {
    if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate')
        return row.expectedToSeen;
    const [early = '', late = ''] = row.expectedToSeen.split(' → ');
    return `${early} early → ${late} late`;
}
function linksCell({ comparison, function: fn }, nameLength) {
    const links = fn.links.length > 0 ? fn.links : comparison.links;
    return links
        .slice(0, MAX_LINKS)
        .map(({ label, url }) => markdownLink(label, url, nameLength))
        .join(' · ');
}
/** The findings, worst first: what the load explains against what was seen. */
function tables_findingsTable(findings, settings, nameLength) {
    const rows = findings.map((finding) => {
        const row = (0,report_rows/* functionRow */.zQ)(finding.comparison, finding.function);
        const mark = finding.function.verdict === 'fail' ? MARKS.fail : MARKS.warn;
        return [
            `${mark} ${row.verdict}`,
            serviceAndType(finding.comparison, nameLength),
            tables_functionName(finding.function, nameLength),
            costCell(finding, row),
            growthCell(row),
            (0,evidence_bar/* evidenceBar */.V_)((0,evidence_bar/* evidenceExcess */.RF)(finding, settings)),
            row.added,
            linksCell(finding, nameLength),
        ];
    });
    const header = [
        '',
        'service · type',
        'function',
        'expected → seen',
        'growth (range)',
        'evidence',
        'added',
        'links',
    ];
    const hasLinks = rows.some((row) => row.at(-1) !== '');
    const width = hasLinks ? header.length : header.length - 1;
    return table(header.slice(0, width), rows.map((row) => row.slice(0, width)), 'lllrrlrl'.slice(0, width));
}
/** The functions of one comparison, before and after. */
function tables_functionsTable(comparison, functions, nameLength) {
    const rows = functions.map((fn) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
        return [tables_functionName(fn, nameLength), row.seen, row.share, growth, row.added, (0,report_rows/* resultWord */.kV)(fn)];
    });
    return table(['function', 'self, before → after', 'of the service', 'growth (range)', 'added', 'result'], rows, 'lrrrrl');
}
/** Functions that became cheaper. */
function improvedTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            tables_functionName(fn, nameLength),
            row.expectedToSeen,
            row.range === null ? row.growth : `${row.growth} (${row.range})`,
            row.added,
        ];
    });
    return table(['service · type', 'function', 'expected → seen', 'growth (range)', 'saved'], rows, 'llrrr');
}
/** Functions that the baseline does not have. */
function newTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            tables_functionName(fn, nameLength),
            (0,numbers/* formatCost */.BD)(fn.self.candidate, comparison.unit),
            (0,numbers/* formatShare */.T1)(fn.share.candidate),
            row.added,
            (0,report_rows/* resultWord */.kV)(fn),
        ];
    });
    return table(['service · type', 'function', 'seen', 'of the service', 'added', 'result'], rows, 'llrrrl');
}
/** All budgets, worst first. */
function tables_budgetsTable(budgets, nameLength) {
    const rows = budgets.map((budget) => {
        const row = (0,budget_text/* budgetRow */.yA)(budget);
        return [
            row.verdict,
            phraseToMarkdown(row.target, nameLength),
            phraseToMarkdown(row.place, nameLength),
            row.range === null ? row.value : `${row.value} (${row.range})`,
            row.limit,
            phraseToMarkdown(row.origin, nameLength),
        ];
    });
    return table(budget_text/* BUDGET_COLUMNS */.aE, rows, 'lllrrl');
}
/** One row for each comparison, where a section for each would be too much. */
function comparisonsTable(report, comparisons, nameLength) {
    const rows = comparisons.map((comparison) => [
        serviceAndType(comparison, nameLength),
        report_rows/* VERDICT_WORDS */._G[comparison.verdict],
        costs(comparison),
        (0,findings/* wasCompared */.RN)(comparison) && comparison.kind !== 'gauge' ? (0,numbers/* formatGrowth */.T9)(comparison.loadFactor) : numbers/* NO_VALUE */.GY,
        comparison.ignored.functions.length > 0 ? (0,numbers/* formatShare */.T1)(comparison.ignored.share) : numbers/* NO_VALUE */.GY,
        detectable(comparison),
    ]);
    const header = ['service · type', 'verdict', 'cost', (0,comparison_text/* factorName */.Rw)(report), 'idle', 'would have been found'];
    return table(header, rows, 'llrrrr');
}
function costs({ total, unit }) {
    return `${(0,numbers/* formatCost */.BD)(total.baseline, unit)} → ${(0,numbers/* formatCost */.BD)(total.candidate, unit)}`;
}
/** `74 %, whole 25 %`: of a typical function, and of the service as a whole where its load is known. */
function detectable({ detectableGrowth, detectableTotal }) {
    if (detectableGrowth === null)
        return numbers/* NO_VALUE */.GY;
    const whole = detectableTotal === null ? '' : `, whole ${(0,numbers/* formatDetectable */.zb)(detectableTotal)}`;
    return `${(0,numbers/* formatDetectable */.zb)(detectableGrowth)}${whole}`;
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js







/** Reasons or notes shown for one comparison. */
const REASONS = 5;
/** Rows of the table of services in short, and notes below it. */
const SHORT_ROWS = 200;
const SHORT_NOTES = 20;
/**
 * The collapsed sections in their order, one after the other, so that a text that is too long already is not written to its
 * end; a section without content is empty.
 */
function* sections(view, limits) {
    yield furtherFindings(view, limits);
    yield budgetSection(view.report, limits);
    yield* serviceSections(view, limits);
    yield findingsSection('Improved', view.improved, improvedTable, limits);
    yield movedSection(view, limits);
    yield findingsSection('New functions', view.fresh, newTable, limits);
    const open = `Inconclusive or not evaluated: ${(0,numbers/* formatCount */.B4)(view.openCount)}`;
    yield sections_listSection(open, view.open, limits.open, limits);
    const uncounted = `Not counted: ${(0,numbers/* formatCount */.B4)(view.uncountedCount)}`;
    yield sections_listSection(uncounted, view.uncounted, limits.uncounted, limits);
    yield sections_methodSection(view, limits);
}
/** A list of at most `limit` points, and how many more there are; empty without any. */
function lines(phrases, limit, limits) {
    const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
    return bullets(shown) + sections_more(phrases.length - shown.length);
}
function sections_more(count) {
    return count > 0 ? `\n\nand ${(0,numbers/* formatCount */.B4)(count)} more` : '';
}
function bullets(texts) {
    return texts.map((text) => `- ${text}`).join('\n');
}
function sections_listSection(title, phrases, limit, limits) {
    if (phrases.length === 0 || limit === 0)
        return '';
    return inline_details([title], lines(phrases, limit, limits), limits.nameLength);
}
function furtherFindings({ found, report }, limits) {
    const further = found.slice(limits.rows);
    if (further.length === 0 || limits.furtherRows === 0)
        return '';
    const shown = further.slice(0, limits.furtherRows);
    const body = tables_findingsTable(shown, report.settings, limits.nameLength) + sections_more(further.length - shown.length);
    return inline_details([`More functions over the limits: ${(0,numbers/* formatCount */.B4)(further.length)}`], body, limits.nameLength);
}
function budgetSection({ budgets }, limits) {
    if (budgets.length === 0 || limits.budgets === 0)
        return '';
    const shown = budgets.slice(0, limits.budgets);
    const body = tables_budgetsTable(shown, limits.nameLength) + sections_more(budgets.length - shown.length);
    return inline_details([`Budgets: ${(0,numbers/* formatCount */.B4)(budgets.length)}`], body, limits.nameLength);
}
function isQuiet(group) {
    return group.verdict === 'pass' || group.verdict === 'not-counted';
}
/** A section for each service as far as the limits go, and one table for the others that were compared. */
function* serviceSections({ report, groups }, limits) {
    if (limits.services === 0)
        return;
    const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
    const rest = groups.filter((group) => !own.includes(group));
    for (const group of own)
        yield serviceSection(report, group, limits);
    if (rest.length > 0)
        yield servicesInShort(report, rest, limits);
}
function servicesInShort(report, groups, limits) {
    const havePassed = groups.every(({ verdict }) => verdict === 'pass');
    const title = havePassed
        ? `Passed: ${(0,numbers/* formatPlural */.yk)(groups.length, 'service')}`
        : `Other services: ${(0,numbers/* formatCount */.B4)(groups.length)}`;
    const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
    const shown = comparisons.slice(0, SHORT_ROWS);
    const nameLength = Math.min(60, limits.nameLength);
    const table = comparisonsTable(report, shown, nameLength) + sections_more(comparisons.length - shown.length);
    const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, { ...limits, nameLength });
    return inline_details([title], notes === '' ? table : `${table}\n\n${notes}`, limits.nameLength);
}
/** What is worth knowing of a comparison without a section of its own. */
function notesOf(comparison) {
    const said = [...comparison.reasons, ...comparison.notes].slice(0, REASONS);
    return [...said.map(wording/* reasonSentence */.Ux), ...(0,comparison_text/* leakFacts */.Nm)(comparison).map((fact) => [fact])].map((text) => [...(0,wording/* comparisonName */.NX)(comparison), ': ', ...text]);
}
function serviceSection(report, group, limits) {
    // What a service does not have is said once for all services, under "Not counted".
    const applicable = group.comparisons.filter(({ verdict }) => verdict !== 'not-applicable');
    const summary = [{ code: group.service }, ': ', ...(0,comparison_text/* typesInShort */.Dt)(applicable)];
    const bodies = applicable.map((comparison) => comparisonBody(report, comparison, limits));
    return inline_details(summary, bodies.join('\n\n'), limits.nameLength);
}
function comparisonBody(report, comparison, limits) {
    const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
    const title = say([{ strong: [{ prose: comparison.alias }, `: ${(0,comparison_text/* comparisonVerdict */.LF)(comparison)}`] }]);
    const facts = say((0,comparison_text/* comparisonFacts */.tj)(report, comparison));
    const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
    const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== 'not-tested');
    return [
        facts === '' ? title : `${title} · ${facts}`,
        bullets((0,comparison_text/* comparisonPoints */.RX)(comparison, REASONS).map(say)),
        functions.length === 0 ? '' : tables_functionsTable(comparison, functions, limits.nameLength),
        say((0,comparison_text/* ignoredSentence */.oT)(comparison)),
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** Functions that became cheaper, or new ones: what is no finding, but what people ask about. */
function findingsSection(title, found, table, limits) {
    if (found.length === 0 || limits.improved === 0)
        return '';
    const shown = found.slice(0, limits.improved);
    const body = table(shown, limits.nameLength) + sections_more(found.length - shown.length);
    return inline_details([`${title}: ${(0,numbers/* formatCount */.B4)(found.length)}`], body, limits.nameLength);
}
function movedSection({ moved }, limits) {
    const title = moved.areBalanced ? 'Moved, not grown' : 'Moved';
    return sections_listSection(`${title}: ${(0,numbers/* formatCount */.B4)(moved.lines.length)}`, moved.lines, limits.improved, limits);
}
function sections_methodSection({ report, found }, limits) {
    if (!limits.method)
        return '';
    const evidence = { label: 'Evidence', value: [(0,evidence_bar/* evidenceLegend */.hS)(report.settings)] };
    const facts = (0,method/* methodFacts */.vG)(report);
    // Beside what else the table says; notes come last.
    const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
    if (found.length > 0)
        facts.splice(place, 0, evidence);
    const texts = facts.map(({ label, value }) => phraseToMarkdown([{ strong: [`${label}:`] }, ' ', ...value], limits.nameLength));
    return inline_details(['How this was measured'], bullets(texts), limits.nameLength);
}

// EXTERNAL MODULE: ./build/report/changes-line.js
var changes_line = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
;// CONCATENATED MODULE: ./build/report/previous-state.js


const WORDS = {
    fail: 'failing',
    warn: 'a warning',
    pass: 'passing',
    inconclusive: 'inconclusive',
    'not-evaluated': 'not evaluated',
};
/** The verdict of this name; null for anything else. */
function verdictNamed(word) {
    return Object.hasOwn(WORDS, word) ? word : null;
}
/** Whether the first of two verdicts counts before the second. */
function isWorse(first, second) {
    return first !== second && worst([first, second]) === first;
}
/**
 * Older state in one line: ``Was failing at `abc1234`.`` Empty without one, and for the same verdict on the same commit.
 */
function previousLine(report, previous) {
    if (previous === null)
        return [];
    const isSame = previous.verdict === report.verdict;
    if (previous.sha === report.run?.commit) {
        return isSame ? [] : [`An earlier run of this commit was ${WORDS[previous.verdict]}.`];
    }
    return [`Was ${WORDS[previous.verdict]} at `, { code: (0,since_line/* shortCommit */.Ax)(previous.sha) }, isSame ? ', too.' : '.'];
}

;// CONCATENATED MODULE: ./build/report/markdown/view.js












/** The view of a report. @param previous what the same comment said before, if anything */
function viewOf(report, previous) {
    const uncounted = (0,findings/* uncountedComparisons */.Ot)(report);
    const found = (0,findings/* findings */.Pg)(report);
    return {
        report,
        first: (0,next_step/* firstLine */.TM)(report),
        notice: (0,wording/* policyNotice */.xv)(report),
        lead: [
            (0,next_step/* underFirstLine */.bK)(report),
            (0,phrase/* joinPhrases */.Z)([(0,since_line/* sinceLine */.d$)(report), previousLine(report, previous), (0,changes_line/* changesLine */.a)(report)], ' '),
            (0,wording/* countsLine */.J7)(report),
        ],
        budgets: (0,budget_text/* openBudgets */.pi)(report).map(budget_text/* budgetLine */["in"]),
        services: (0,findings/* serviceFindings */.Y)(report).map(service_text/* serviceLine */.o2),
        found,
        evidence: (0,limits_of_evidence/* limitsOfEvidence */.X)(report),
        warnings: (0,method/* warningNotes */.OU)(report),
        groups: worstFirst((0,findings/* serviceGroups */.cR)(report).filter(({ comparisons }) => comparisons.some(findings/* wasCompared */.RN)), found),
        improved: (0,findings/* improvements */.u0)(report),
        moved: (0,comparison_text/* movedLines */.rW)(report),
        fresh: (0,findings/* newcomers */.yL)(report),
        open: (0,wording/* openLines */.es)(report),
        openCount: Math.max(1, (0,findings/* openComparisons */.Xl)(report).length),
        uncounted: (0,wording/* comparisonLines */.pf)(uncounted),
        uncountedCount: uncounted.length,
        footer: (0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · '),
    };
}
/** Services with the same verdict in the order of the table above them. */
function worstFirst(groups, found) {
    const rank = new Map();
    for (const [index, { comparison }] of found.entries()) {
        if (!rank.has(comparison.service))
            rank.set(comparison.service, index);
    }
    const place = ({ service }) => rank.get(service) ?? found.length;
    return groups.toSorted((first, second) => first.verdict === second.verdict ? place(first) - place(second) : 0);
}

;// CONCATENATED MODULE: ./build/report/markdown.js






/**
 * The report as GitHub Markdown: the verdict as a sentence with what to do, since when, the functions over the limits, then
 * everything else collapsed. When it would be longer than allowed, less is written: sections go in a fixed order, and the
 * text says that the job summary and the report files hold more. Nothing is ever cut in the middle of markup.
 */
function renderMarkdown(report, options) {
    const view = viewOf(report, options.previous ?? null);
    const steps = ladder(options.detail);
    const write = (index) => {
        const text = markdown_renderWithin(view, steps[index], index > 0, options.maxCharacters);
        return text !== null && fits(text, options.maxCharacters) ? text : null;
    };
    return write(0) ?? firstThatFits(write, steps.length) ?? lastResort(report, options.maxCharacters);
}
/** The longest of the shorter texts that fits. Each step writes less than the one before, so halving finds it. */
function firstThatFits(write, steps) {
    let [low, high] = [1, steps];
    let found = null;
    while (low < high) {
        const middle = (low + high) >> 1;
        const text = write(middle);
        if (text === null) {
            low = middle + 1;
        }
        else {
            found = text;
            high = middle;
        }
    }
    return found;
}
function fits(text, maxCharacters) {
    return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
}
/** The whole text, or null as soon as it is longer than allowed. */
function markdown_renderWithin(view, limits, isShortened, maxCharacters) {
    const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
    const { report, found } = view;
    const rows = found.slice(0, limits.rows);
    const written = joinWithin(sections(view, limits), maxCharacters);
    if (written === null)
        return null;
    const blocks = [
        `### ${MARKS[report.verdict]} ${say(view.first)}`,
        say(view.notice),
        ...view.lead.map(say),
        limits.openBudgets === 0 ? '' : lines(view.budgets, limits.openBudgets, limits),
        limits.rows === 0 ? '' : lines(view.services, limits.rows, limits),
        rows.length === 0 ? '' : tables_findingsTable(rows, report.settings, limits.nameLength),
        rows.length < found.length
            ? `${(0,numbers/* formatPlural */.yk)(found.length - rows.length, 'more function')} over the limits.`
            : '',
        say(view.evidence),
        ...(limits.rows === 0 ? [] : view.warnings.map(say)),
        written,
        isShortened ? SHORTENED : '',
        `<sub>${say(view.footer)}</sub>`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** The sections with a line each; null as soon as they are longer than allowed. */
function joinWithin(parts, maxCharacters) {
    let text = '';
    for (const part of parts) {
        if (part !== '')
            text += text === '' ? part : `\n${part}`;
        if (text.length > maxCharacters)
            return null;
    }
    return text;
}
const SHORTENED = 'This text was shortened to fit. The job summary and the report files hold everything.';
/** For limits far below any of GitHub's: the verdict, and nothing that could be cut into markup. */
function lastResort(report, maxCharacters) {
    const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
    return fits(text, maxCharacters)
        ? text
        : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
}

;// CONCATENATED MODULE: ./build/report/report-json.js
/** Only a key of the report itself stands behind a line break and two spaces: in a text, the line break would be escaped. */
const NO_GRAPHS = '\n  "flameGraphs": []';
/**
 * The content of `report.json`: indented for people and for `diff`, but each list of a flame graph on a line of its own, as
 * it holds up to 20,000 numbers. `JSON.parse` gives the report back.
 */
function formatReportJson(report) {
    const text = JSON.stringify({ ...report, flameGraphs: [] }, null, 2);
    if (report.flameGraphs.length === 0)
        return `${text}\n`;
    const graphs = report.flameGraphs.map(formatGraph).join(',\n');
    // A function, since `$&` in a name would mean something in a replacement.
    return `${text.replace(NO_GRAPHS, () => `\n  "flameGraphs": [\n${graphs}\n  ]`)}\n`;
}
function formatGraph(graph) {
    const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
    return `    {\n${lines.join(',\n')}\n    }`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/pprof-encode.js + 1 modules
var pprof_encode = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/profile/pprof-writer.js


/** Values are 64-bit integers with a sign. */
const MAX_VALUE = 2 ** 63;
/**
 * Writes stacks as pprof, not compressed. pprof has whole numbers only, so values are rounded. Lines are left out: a stack
 * stands for all lines of its functions.
 * @throws RangeError for a value that does not fit into 64 bits
 */
function writePprof(stacks) {
    const { table, sampleType, unit, fromMs, untilMs } = stacks;
    const functions = [];
    const newId = new Int32Array(table.functions.length).fill(-1);
    const rename = (id) => {
        if (newId[id] === -1) {
            const { name = '', file: tail = '' } = table.functions[id] ?? {};
            newId[id] = functions.push({ name, file: table.places?.get(id)?.file ?? tail, line: 0 }) - 1;
        }
        return newId[id];
    };
    return (0,pprof_encode/* encodePprof */.Q)({
        sampleType: { type: sampleType, unit },
        periodType: { type: stacks.periodType, unit: stacks.periodUnit },
        period: 0,
        functions,
        samples: samplesOf(stacks, rename),
        timeNanos: toNanos(fromMs),
        durationNanos: toNanos(untilMs) - toNanos(fromMs),
        defaultSampleType: sampleType,
        comments: stacks.comments ?? [],
    });
}
/** The functions are numbered while the samples are written, which stand before them in the file. */
function* samplesOf({ table, values }, rename) {
    for (let stack = 0; stack < (0,profile/* stackCount */.W)(table); stack++) {
        const value = toInteger(values[stack] ?? 0);
        if (value === 0)
            continue;
        const frames = [];
        const end = table.stackOffsets[stack + 1];
        for (let at = table.stackOffsets[stack]; at < end; at++) {
            frames.push(rename(table.stackFrames[at]));
        }
        yield { stack: frames, value };
    }
}
function toInteger(value) {
    if (!(Math.abs(value) < MAX_VALUE))
        throw new RangeError(`${value} is no 64-bit value`);
    const whole = Math.round(value);
    return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}
function toNanos(timeMs) {
    return BigInt(Math.round(timeMs)) * 1000000n;
}

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
;// CONCATENATED MODULE: ./build/profile/raw-profile.js



/**
 * One side as a gzipped pprof file; the same stacks give the same bytes.
 * @throws ProfileTypeError for a profile type that is no id
 * @throws RangeError for a value that does not fit into 64 bits
 */
async function encodeRawProfile(profile) {
    const { service, profileType, side, unit, fromMs, untilMs, table, values } = profile;
    const { sampleType, periodType, periodUnit } = (0,profile_type/* parseProfileType */.fL)(profileType);
    const pprof = writePprof({
        table,
        values,
        sampleType,
        unit,
        periodType,
        periodUnit,
        fromMs,
        untilMs,
        comments: [`flamegate: ${side} of ${service}, ${profileType}`],
    });
    return (0,gzip/* gzipStable */.M6)(pprof);
}

;// CONCATENATED MODULE: ./build/commands/profile-names.js

const MAX_PART = 60;
const HASH_LENGTH = 12;
/** Windows opens a device under these names, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/**
 * File names such as `ai-yolo26.cpu.baseline.pb.gz`, one for each profile, in their order. Services are called what a
 * server says: what a file name may not hold becomes a dash, and a hash then tells such names apart, as it does names
 * that differ in case only, or share an alias. A name does not depend on the order of the profiles.
 */
function profileFileNames(profiles) {
    const owners = new Map();
    for (const profile of profiles) {
        const stem = stemOf(profile).toLowerCase();
        owners.set(stem, (owners.get(stem) ?? new Set()).add(idOf(profile)));
    }
    return profiles.map((profile) => {
        const stem = stemOf(profile);
        const isOwn = owners.get(stem.toLowerCase())?.size === 1 && isPlain(profile.service);
        const hash = isOwn
            ? ''
            : `.${(0,external_node_crypto_.createHash)('sha256').update(idOf(profile)).digest('hex').slice(0, HASH_LENGTH)}`;
        return `${stem}${hash}.${profile.side}.pb.gz`;
    });
}
function idOf({ service, profileType }) {
    return `${service}\0${profileType}`;
}
function stemOf({ service, alias }) {
    return `${safePart(service)}.${safePart(alias)}`;
}
function isPlain(service) {
    return safePart(service) === service;
}
/** No separator, no full stop in front or at the end, nothing but ASCII, never empty. */
function safePart(text) {
    const safe = text
        .slice(0, 2 * MAX_PART)
        .replace(/[^A-Za-z0-9._-]+/gu, '-')
        .slice(0, MAX_PART)
        .replace(/^[.-]+|[.-]+$/gu, '');
    return safe === '' || DEVICE.test(safe) ? `_${safe}` : safe;
}

// EXTERNAL MODULE: ./build/commands/write-whole.js
var write_whole = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/commands/profiles.js





/** What lies beside a report is uploaded with it. */
const MAX_BYTES = 512 * 1024 * 1024;
/**
 * Writes each profile as a gzipped pprof file into a folder, whole or not at all. Never rejects: files for looking closer must
 * not change a verdict.
 */
async function writeProfiles(dir, profiles, maxBytes = MAX_BYTES) {
    const names = profileFileNames(profiles);
    const written = [];
    const reasons = [];
    let left = maxBytes;
    for (const [index, profile] of profiles.entries()) {
        try {
            const bytes = await encodeRawProfile(profile);
            if (bytes.length > left)
                throw new RangeError(`together they would have more than ${maxBytes} bytes`);
            left -= bytes.length;
            written.push(await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(dir, names[index]), bytes, 'the profile'));
        }
        catch (error) {
            reasons.push(error instanceof usage_error/* UsageError */.e ? `${error.message}: ${error.why}` : error.message);
        }
    }
    const [first] = reasons;
    const problem = first === undefined
        ? null
        : `${reasons.length} of ${profiles.length} profiles were not written: ${first}`;
    return { written, problem };
}

;// CONCATENATED MODULE: ./build/commands/reports.js







/** The forms of a report, in the order in which they are written. */
const REPORT_FORMS = ['json', 'md', 'html', 'junit', 'summary'];
/** A file has room: nothing is shed from it but for a build of absurd size. */
const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;
/** GitHub drops a summary that reaches the limit, and adds a line break or two. */
const SUMMARY_RESERVE_BYTES = 1024;
const RENDER = {
    json: formatReportJson,
    md: (report) => renderMarkdown(report, { maxCharacters: MAX_FILE_CHARACTERS, detail: 'summary' }),
    html: renderHtml,
    junit: renderJunit,
    summary: (report) => renderWithin((maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }), MAX_SUMMARY_BYTES - SUMMARY_RESERVE_BYTES) ?? '',
};
/**
 * Writes the report in the forms asked for, each file whole or not at all; one that cannot be written does not cost the
 * others. Never rejects.
 */
async function writeReports(report, paths, profiles = []) {
    const written = {};
    const errors = [];
    for (const form of REPORT_FORMS) {
        const path = paths[form];
        if (path === undefined)
            continue;
        try {
            written[form] = await (0,write_whole/* writeWhole */.f)(path, RENDER[form](report));
        }
        catch (error) {
            errors.push(error);
        }
    }
    const raw = paths.profiles === undefined
        ? { written: [], problem: null }
        : await writeProfiles(paths.profiles, profiles);
    return { paths: written, profiles: raw.written, errors, profilesProblem: raw.problem };
}
/** The files of a report directory. */
function reportDirPaths(dir) {
    return {
        json: `${dir}/report.json`,
        md: `${dir}/report.md`,
        html: `${dir}/report.html`,
        junit: `${dir}/report.junit.xml`,
        profiles: `${dir}/profiles`,
    };
}


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1031);



/**
 * Written beside and renamed: a reader, or the next step of a workflow, never sees half a file.
 * @param what it is, for the message of the error
 * @returns the absolute path
 * @throws UsageError when the path cannot be written
 */
async function writeWhole(path, content, what = 'the report') {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const partial = `${target}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, target);
        return target;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${what} cannot be written to ${target}`, error.message, 'choose another path', { cause: error });
    }
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/** The words a verdict is made of. Data only: rules live in `policy.ts`, text in `report/`. */
const SEVERITY = {
    pass: 0,
    warn: 1,
    inconclusive: 2,
    'not-evaluated': 3,
    fail: 4,
};
/** The verdict that counts over many: fail, then not evaluated, inconclusive, warn, pass. Nothing at all is not evaluated. */
function worst(verdicts) {
    let result;
    for (const verdict of verdicts) {
        if (result === undefined || SEVERITY[verdict] > SEVERITY[result])
            result = verdict;
    }
    return result ?? 'not-evaluated';
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ gzipStable),
/* harmony export */   Zk: () => (/* binding */ gunzipBounded),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);



/** The most a profile may measure after decompression, unless the caller says otherwise. */
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;
/** Deflate cannot shrink data further than this (https://zlib.net/zlib_tech.html). */
const MAX_DEFLATE_RATIO = 1032;
/** Whether the bytes begin like a gzip file (RFC 1952). */
function isGzip(bytes) {
    return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * Unpacks a gzip file of one or more members, as Go's reader does. Truncation, a wrong checksum, anything behind the
 * last member and more than `maxBytes` of output are `ProfileFormatError`s; their offset counts compressed bytes.
 */
function gunzipBounded(format, bytes, maxBytes) {
    const { buffer, engine } = inflate(format, bytes, maxBytes);
    // zlib stops silently at zero bytes behind the last member; everything else it refuses by itself.
    if (engine.bytesWritten !== bytes.length) {
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, engine.bytesWritten, `the gzip stream ends at byte ${engine.bytesWritten}, but ${bytes.length - engine.bytesWritten} more bytes follow`);
    }
    return buffer;
}
function inflate(format, bytes, maxBytes) {
    try {
        // `info` is documented, but missing in the types of the synchronous functions.
        const options = { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        if (code === 'Z_BUF_ERROR') {
            const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
    }
}
/**
 * The trailer of a gzip file tells the unpacked size, so that one chunk holds it all and nothing is copied.
 * It is only a hint: a lie costs no more than the memory that a true answer of that size would.
 */
function chunkSizeFor(bytes, maxBytes) {
    if (bytes.length < 18)
        return 64 * 1024;
    const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
    const possible = Math.min(told, bytes.length * MAX_DEFLATE_RATIO, maxBytes);
    return Math.max(possible + 1, 1024);
}
/** Where the header of a gzip file holds its time (four bytes), and the system it was made on. */
const TIME_AT = 4;
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;
/** Packs bytes as one gzip member that names neither time nor system: the same bytes give the same file (RFC 1952). */
async function gzipStable(bytes) {
    const packed = await gzipInBackground(bytes);
    packed.fill(0, TIME_AT, TIME_AT + 4);
    packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
    return packed;
}
const gzipInBackground = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ encodePprof)
});

;// CONCATENATED MODULE: ./build/profile/protobuf-writer.js
/** Writes the protobuf wire format into one growing buffer. Source: https://protobuf.dev/programming-guides/encoding/ */
const LENGTH_DELIMITED = 2;
/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;
/** Up to here shifts do, which are much faster than divisions. */
const MAX_WORD = 2 ** 31 - 1;
/** An empty sink. */
function byteSink(capacity = 4096) {
    return { bytes: new Uint8Array(capacity), length: 0 };
}
/** What was written, as a copy. */
function writtenBytes(out) {
    return out.bytes.slice(0, out.length);
}
/** Appends a 64-bit number without a field number, as inside a packed field; negative ones as two's complement. */
function putVarint(out, value) {
    if (out.length + MAX_VARINT_BYTES > out.bytes.length)
        reserve(out, MAX_VARINT_BYTES);
    if (typeof value === 'bigint' || value < 0) {
        let rest = BigInt.asUintN(64, BigInt(value));
        for (; rest >= 0x80n; rest >>= 7n)
            out.bytes[out.length++] = Number(rest & 0x7fn) | 0x80;
        out.bytes[out.length++] = Number(rest);
        return;
    }
    let rest = value;
    for (; rest > MAX_WORD; rest = Math.floor(rest / 0x80))
        out.bytes[out.length++] = (rest % 0x80) | 0x80;
    for (; rest >= 0x80; rest >>>= 7)
        out.bytes[out.length++] = (rest & 0x7f) | 0x80;
    out.bytes[out.length++] = rest;
}
/** Appends a field that is a number. A whole number beyond 2^53 has to be a `bigint`. */
function putNumber(out, field, value) {
    putVarint(out, field * 8);
    putVarint(out, value);
}
/** Appends a field that is a text. */
function putText(out, field, text) {
    const bytes = Buffer.from(text, 'utf8');
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    putVarint(out, bytes.length);
    reserve(out, bytes.length);
    out.bytes.set(bytes, out.length);
    out.length += bytes.length;
}
/** Appends a field that is a message, or a packed list: all that `write` appends. */
function putMessage(out, field, write) {
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    const start = out.length;
    write();
    const size = out.length - start;
    // The length stands in front, but is known last: the content moves, which costs less than a buffer for every message.
    const content = start + varintLength(size);
    reserve(out, content - start);
    out.bytes.copyWithin(content, start, start + size);
    out.length = start;
    putVarint(out, size);
    out.length = content + size;
}
function varintLength(value) {
    let length = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80))
        length += 1;
    return length;
}
function reserve(out, extra) {
    const needed = out.length + extra;
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}

;// CONCATENATED MODULE: ./build/profile/pprof-encode.js

/**
 * Writes pprof, not compressed. There is one mapping, which says that its functions have names: without it
 * `go tool pprof` would look for a binary to take them from.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
function encodePprof(content) {
    const out = byteSink(1 << 16);
    const strings = new Map([['', 0]]);
    const index = (text) => {
        const known = strings.get(text);
        if (known !== undefined)
            return known;
        strings.set(text, strings.size);
        return strings.size - 1;
    };
    putValueType(out, 1, content.sampleType, index);
    for (const { stack, value } of content.samples)
        putSample(out, stack, value);
    putMessage(out, 3, () => {
        putNumber(out, 1, 1);
        putNumber(out, 7, 1);
        putNumber(out, 8, 1);
    });
    for (const [at, { line }] of content.functions.entries())
        putLocation(out, at + 1, line);
    for (const [at, { name, systemName = '', file }] of content.functions.entries()) {
        putFunction(out, at + 1, [index(name), index(systemName), index(file)]);
    }
    const comments = content.comments.map(index);
    const period = content.periodType.type === '' ? null : content.periodType;
    // Texts that stand behind the table are in it as well.
    const late = [content.defaultSampleType, period?.type ?? '', period?.unit ?? ''].map(index);
    for (const text of strings.keys())
        putText(out, 6, text);
    putNumber(out, 9, content.timeNanos);
    putNumber(out, 10, content.durationNanos);
    if (period !== null)
        putValueType(out, 11, period, index);
    if (content.period > 0)
        putNumber(out, 12, content.period);
    for (const comment of comments)
        putNumber(out, 13, comment);
    if (content.defaultSampleType !== '')
        putNumber(out, 14, late[0]);
    return writtenBytes(out);
}
function putValueType(out, field, { type, unit }, index) {
    putMessage(out, field, () => {
        putNumber(out, 1, index(type));
        putNumber(out, 2, index(unit));
    });
}
function putSample(out, stack, value) {
    putMessage(out, 2, () => {
        putMessage(out, 1, () => {
            for (let at = 0; at < stack.length; at++)
                putVarint(out, stack[at] + 1);
        });
        putMessage(out, 2, () => putVarint(out, value));
    });
}
function putLocation(out, id, line) {
    putMessage(out, 4, () => {
        putNumber(out, 1, id);
        putNumber(out, 2, 1);
        putMessage(out, 4, () => {
            putNumber(out, 1, id);
            if (line > 0)
                putNumber(out, 2, line);
        });
    });
}
/** @param texts name, system name and file, as indices */
function putFunction(out, id, texts) {
    putMessage(out, 5, () => {
        putNumber(out, 1, id);
        for (const [at, text] of texts.entries())
            if (text !== 0)
                putNumber(out, 2 + at, text);
    });
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ budgetTarget),
/* harmony export */   Tt: () => (/* binding */ budgetsMet),
/* harmony export */   V7: () => (/* binding */ budgetName),
/* harmony export */   Xr: () => (/* binding */ worstBudget),
/* harmony export */   _m: () => (/* binding */ budgetClaim),
/* harmony export */   aE: () => (/* binding */ BUDGET_COLUMNS),
/* harmony export */   eq: () => (/* binding */ budgetCounts),
/* harmony export */   "in": () => (/* binding */ budgetLine),
/* harmony export */   pi: () => (/* binding */ openBudgets),
/* harmony export */   yA: () => (/* binding */ budgetRow)
/* harmony export */ });
/* unused harmony export BUDGET_CODE */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);



/** Sentences about budgets, the same for a comment, a page and a terminal. Names are marked as such. */
/** Stable code of everything a budget can be but met; docs/reasons.md. */
const BUDGET_CODE = 'FG219';
/** Budgets that are not met, worst first: exceeded, not measurable, or in doubt. */
function openBudgets(report) {
    return report.budgets.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
}
/** The worst budget when the verdict of the build is due to it; functions and comparisons are looked at first. */
function worstBudget(report) {
    return report.budgets.find(({ verdict }) => verdict === report.verdict);
}
/** ``` `iou` ```, ``` package `numpy` ```, ``` service `ai-yolo26` ```, each with what of its cost is limited. */
function budgetTarget({ target, cost }) {
    const kind = target.kind === 'function' ? [] : [`${target.kind} `];
    const file = target.file === '' ? [] : [' of ', { code: target.file }];
    // A service has no callers: what it costs is its total.
    const part = target.kind === 'service' ? [] : [cost === 'self' ? ' (self)' : ' (total)'];
    return [...kind, { code: target.name }, ...file, ...part];
}
/** ``` `iou` (self) in `ai-yolo26` cpu ```. */
function budgetName(budget) {
    const type = budget.alias === '' ? [] : [' ', { prose: budget.alias }];
    if (budget.target.kind === 'service')
        return ['service ', { code: budget.service === '' ? budget.target.name : budget.service }, ...type];
    return budget.service === ''
        ? [...budgetTarget(budget), ...type]
        : [...budgetTarget(budget), ' in ', { code: budget.service }, ...type];
}
/** What the first line says of a budget: ``` `iou` (self) in `ai-yolo26` cpu is over its budget: 68.2 %, 5 % allowed ```. */
function budgetClaim(budget) {
    const name = budgetName(budget);
    if (budget.value === null)
        return ['the budget of ', ...name, ` ${unmeasuredWords(budget)}`];
    if (budget.verdict === 'inconclusive')
        return ['the budget of ', ...name, ' is inconclusive'];
    const amounts = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimited */ .QD)(budget.value, budget.unit)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(budget.limit, budget.unit)} allowed`;
    return [...name, ` is over its budget: ${amounts}`];
}
function unmeasuredWords({ verdict }) {
    return verdict === 'warn' ? 'matches nothing' : 'was not measured';
}
/** One line of a budget that is not met: verdict, name, explanation, where it is set, remedy. */
function budgetLine(budget) {
    return [
        { strong: [_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[budget.verdict]] },
        ': budget of ',
        ...budgetName(budget),
        ': ',
        { prose: budget.explanation },
        ` (${BUDGET_CODE}, `,
        { code: budget.origin },
        ').',
        ...(budget.remedy === '' ? [] : [' ', { prose: `${asSentence(budget.remedy)}.` }]),
    ];
}
/** Without a full stop; a plain word gets its capital. */
function asSentence(text) {
    return text.replace(/[.\s]+$/, '').replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
}
const COUNTS = [
    ['fail', 'failed'],
    ['not-evaluated', 'not evaluated'],
    ['inconclusive', 'inconclusive'],
    ['warn', 'warned'],
    ['pass', 'met'],
];
/** `budgets: 1 failed, 3 met`; empty without budgets. */
function budgetCounts({ budgets }) {
    const counts = COUNTS.flatMap(([verdict, word]) => {
        const amount = budgets.filter((budget) => budget.verdict === verdict).length;
        return amount === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(amount)} ${word}`];
    });
    return counts.length === 0 ? [] : [`budgets: ${counts.join(', ')}`];
}
/** `, and 3 budgets are met`; empty without budgets. */
function budgetsMet({ budgets }) {
    const met = budgets.filter(({ verdict }) => verdict === 'pass').length;
    return met === 0 ? '' : `, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(met, 'budget')} ${met === 1 ? 'is' : 'are'} met`;
}
/** Headings of the cells, in their order. */
const BUDGET_COLUMNS = ['result', 'budget', 'service · type', 'cost (range)', 'allowed', 'set in'];
/** The cells of a budget. */
function budgetRow(budget) {
    const { unit, value, low, high } = budget;
    const place = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPhrases */ .Z)([
        budget.service === '' ? [] : [{ code: budget.service }],
        budget.alias === '' ? [] : [{ prose: budget.alias }],
    ], ' · ');
    return {
        verdict: _rows_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[budget.verdict],
        target: budgetTarget(budget),
        place: place.length === 0 ? [_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VALUE */ .GY] : place,
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimited */ .QD)(value, unit),
        range: low === null || high === null ? null : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimited */ .QD)(low, unit)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimited */ .QD)(high, unit)}`,
        limit: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(budget.limit, unit),
        origin: [{ code: budget.origin }],
    };
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ changesLine)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);


/**
 * Whether what grew lies in what the pull request changes, said as evidence:
 * `None of the 3 grown functions is in a file this pull request changes.` Empty outside of a pull request, and where no
 * function's file is known to lie in the repository.
 */
function changesLine(report) {
    const { changes } = report;
    if (changes === null || changes.findings === 0)
        return [];
    const grown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).length;
    // Of libraries, and of functions without a file, nobody knows.
    const known = changes.findings < grown ? ' whose file is in this repository' : '';
    const where = `a file this pull request changes (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(changes.files, 'file')})`;
    if (changes.findings === 1) {
        return [`The grown function${known} is ${changes.touched === 0 ? 'not ' : ''}in ${where}.`];
    }
    const all = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(changes.findings)} grown functions${known}`;
    if (changes.touched === 0)
        return [`None of the ${all} is in ${where}.`];
    const verb = changes.touched === 1 ? 'is' : 'are';
    const amount = changes.touched >= changes.findings ? 'All' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(changes.touched);
    return [`${amount} of the ${all} ${verb} in ${where}.`];
}


/***/ }),

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tj: () => (/* binding */ comparisonFacts),
  RX: () => (/* binding */ comparisonPoints),
  LF: () => (/* binding */ comparisonVerdict),
  Rw: () => (/* binding */ factorName),
  dj: () => (/* binding */ findingSentence),
  oT: () => (/* binding */ ignoredSentence),
  Nm: () => (/* binding */ leakFacts),
  rW: () => (/* binding */ movedLines),
  WV: () => (/* binding */ shiftSentence),
  Dt: () => (/* binding */ typesInShort)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/cause-text.js



/** Callers shown of a call path, nearest to the function, and of those it explains beside the path. */
const CALLERS = 3;
const OTHERS = 3;
/** Several names stand in one line, so each is shorter than in a table. */
const SHORT_NAME = 48;
/**
 * How a finding is reached, and which of its callers cost more only because of it:
 * `` called from `handle` > `postprocess` > `non_max_suppression`, all of which it explains ``. Empty where nothing is known.
 */
function causePhrase(fn) {
    const callers = fn.callPath.slice(0, -1);
    const shown = callers.slice(-CALLERS);
    const isExplained = (name) => fn.explains.some((other) => isSame(name, other));
    const explained = shown.length - (shown.findLastIndex((name) => !isExplained(name)) + 1);
    // Callers further up the path go without saying once all of the nearest ones are explained.
    const said = explained === shown.length ? callers : shown.slice(shown.length - explained);
    const beside = fn.explains.filter((name) => !said.some((other) => isSame(name, other)));
    const others = listed(beside, fn.explainsMore);
    const path = shown.length === 0
        ? []
        : [
            `called from ${callers.length > shown.length ? '… > ' : ''}`,
            ...(0,phrase/* joinPhrases */.Z)(shown.map(toPhrase), ' > '),
        ];
    if (explained === 0)
        return (0,phrase/* joinPhrases */.Z)([path, others.length === 0 ? [] : ['explains ', ...others]], ', ');
    const effect = `, ${explainedWords(explained, shown.length)} it explains`;
    return [...path, effect, ...(others.length === 0 ? [] : [' with ', ...others])];
}
/** The nearest callers stand last. */
function explainedWords(explained, shown) {
    if (explained === shown)
        return shown === 1 ? 'which' : 'all of which';
    return explained === 1 ? 'the last of which' : `the last ${explained} of which`;
}
function listed(names, hidden) {
    const shown = names.slice(0, OTHERS);
    const more = names.length - shown.length + hidden;
    if (shown.length === 0)
        return [];
    return [...(0,phrase/* joinPhrases */.Z)(shown.map(toPhrase), ', '), ...(more > 0 ? [` and ${(0,numbers/* formatCount */.B4)(more)} more`] : [])];
}
function toPhrase({ name }) {
    return [{ code: (0,report_escape/* visible */.RK)(name, SHORT_NAME) }];
}
function isSame(a, b) {
    return a.name === b.name && a.file === b.file;
}

// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/comparison-text.js








/** What is said about one comparison beside its table of functions. */
const GAUGE_UNIT = ' per upload';
/** `fail`, `pass, not counted`: the verdict of a comparison in words. */
function comparisonVerdict(comparison) {
    const word = rows/* VERDICT_WORDS */._G[comparison.verdict];
    return comparison.counted || comparison.verdict === 'not-applicable' ? word : `${word}, not counted`;
}
/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = {
    auto: 'load factor',
    fixed: 'cost at the same load',
    requests: 'cost per request',
};
/** What `loadFactor` is in this report: `load factor`, `cost per request`. */
function factorName(report) {
    return FACTOR[(0,service_text/* loadKind */.DC)(report)];
}
/** Samples, whole cost, load and detectable growth of a comparison; empty when nothing was compared. */
function comparisonFacts(report, comparison) {
    if (!(0,findings/* wasCompared */.RN)(comparison))
        return [];
    const { samples, total, unit, uploads } = comparison;
    const isGauge = comparison.kind === 'gauge';
    const facts = [
        ...(!isGauge && samples.baseline + samples.candidate > 0
            ? [`${(0,numbers/* formatCount */.B4)(samples.baseline)} → ${(0,numbers/* formatCount */.B4)(samples.candidate)} samples`]
            : []),
        `${(0,numbers/* formatCost */.BD)(total.baseline, unit)} → ${(0,numbers/* formatCost */.BD)(total.candidate, unit)}${isGauge ? GAUGE_UNIT : ''}`,
        ...(uploads.baseline + uploads.candidate > 0
            ? [`${(0,numbers/* formatCount */.B4)(uploads.baseline)} → ${(0,numbers/* formatCount */.B4)(uploads.candidate)} uploads`]
            : []),
        ...(isGauge ? [] : [`${factorName(report)} ${(0,numbers/* formatGrowth */.T9)(comparison.loadFactor)}`]),
        ...detectableFact(comparison),
        ...leakFacts(comparison),
    ];
    return [facts.join(' · ')];
}
/** `growth of 74 % would have been found, of the service as a whole 25 %`. */
function detectableFact({ detectableGrowth, detectableTotal }) {
    if (detectableGrowth === null)
        return [];
    const whole = detectableTotal === null ? '' : `, of the service as a whole ${(0,numbers/* formatDetectable */.zb)(detectableTotal)}`;
    return [`growth of ${(0,numbers/* formatDetectable */.zb)(detectableGrowth)} would have been found${whole}`];
}
/** What the windows could have shown of a leak, where they could and there is none. */
function leakFacts({ leak, unit }) {
    return leak?.verdict === 'ok' ? [leakFact(leak, unit)] : [];
}
/** `rises −0.2 MiB a minute (−0.5 MiB to 0.1 MiB), 4 MiB in 3 min 20 s would be a leak`. */
function leakFact({ slopePerMin, lowPerMin, highPerMin, neededRise, spanMs }, unit) {
    const [slope, low, high] = [slopePerMin, lowPerMin, highPerMin].map((value) => (0,numbers/* formatCost */.BD)(value, unit));
    return `rises ${slope} a minute (${low} to ${high}), ${(0,numbers/* formatCost */.BD)(neededRise, unit)} in ${(0,times/* formatDuration */.a3)(spanMs)} could be a leak`;
}
/** `Idle functions left out: serve 23 % → 15 % of the samples.` */
function ignoredSentence(comparison) {
    const { functions } = comparison.ignored;
    if (functions.length === 0)
        return [];
    const shown = functions
        .slice(0, 6)
        .map((fn) => [
        { code: fn.name },
        ` ${(0,numbers/* formatShare */.T1)(fn.share.baseline)} → ${(0,numbers/* formatShare */.T1)(fn.share.candidate)}`,
    ]);
    const rest = functions.length - shown.length;
    const more = rest > 0 ? ` and ${(0,numbers/* formatCount */.B4)(rest)} more` : '';
    return [
        'Idle functions left out: ',
        ...(0,phrase/* joinPhrases */.Z)(shown, ', '),
        `${more} (${(0,numbers/* formatShare */.T1)(comparison.ignored.share)} of all samples).`,
    ];
}
/** What is said of a comparison point by point: its reasons, its notes, and its findings; at most `limit` of each. */
function comparisonPoints(comparison, limit) {
    return [
        ...comparison.reasons.slice(0, limit).map(wording/* reasonSentence */.Ux),
        ...comparison.notes.slice(0, limit).map(wording/* reasonSentence */.Ux),
        ...explanations(comparison, limit),
    ];
}
/** One sentence for every function over a limit, and one for all cost that moved. */
function explanations(comparison, limit) {
    const found = comparison.functions.filter(findings/* isOverLimit */.kM).slice(0, limit);
    const moved = comparison.moved.slice(0, limit - found.length);
    return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
}
/** Why a function is a finding, with its numbers, and where its callers stand. */
function findingSentence(fn) {
    return (0,phrase/* joinPhrases */.Z)([[{ prose: fn.explanation }], causePhrase(fn)], '; ');
}
function functionSentence(fn) {
    return [{ code: fn.name }, ': ', ...findingSentence(fn)];
}
/** One line for all cost that moved, with its service, largest part first: what an alarm would have been about. */
function movedLines(report) {
    const moved = report.comparisons.flatMap((comparison) => comparison.moved.map((shift) => ({ comparison, shift })));
    moved.sort((first, second) => second.shift.share - first.shift.share);
    return {
        lines: moved.map(({ comparison, shift }) => shiftSentence(shift, [' in ', ...(0,wording/* comparisonName */.NX)(comparison)])),
        areBalanced: moved.every(({ shift }) => shift.isBalanced),
    };
}
/** `normalize_vectors → l2_normalize: renamed, not grown (42 % of the service, net +12 %)`. */
function shiftSentence({ kind, from, to, share, net, isBalanced }, place = []) {
    const names = (functions) => (0,phrase/* joinPhrases */.Z)(functions.slice(0, 3).map(({ name }) => [{ code: name }]), ', ');
    const outcome = isBalanced ? 'not grown' : 'and not by equal amounts';
    const amount = `${(0,numbers/* formatShare */.T1)(share)} of the service, net ${(0,numbers/* formatGrowthPercent */.y$)(net)}`;
    return [...names(from), ' → ', ...names(to), ...place, `: ${kindWord(kind)}, ${outcome} (${amount})`];
}
/** Our own words; anything else in their place is not shown. */
function kindWord(kind) {
    return ['renamed', 'extracted', 'inlined'].includes(kind) ? kind : 'moved';
}
/** What stands beside a service's name: `cpu fail, memory pass`. */
function typesInShort(comparisons) {
    return (0,phrase/* joinPhrases */.Z)(comparisons
        .slice(0, 6)
        .map((comparison) => [{ prose: comparison.alias }, ` ${comparisonVerdict(comparison)}`]), ', ');
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
const EXIT_CODES = {
    pass: 0,
    warn: 0,
    fail: 1,
    inconclusive: 3,
    'not-evaluated': 4,
};
/**
 * Turns a verdict into what the build does: mode and policies change the colour and the exit code, never the verdict.
 * Exit codes: 0 success or warning, 1 failure, 3 inconclusive, 4 not evaluated; the last two only where the policy is
 * `exit-code`, the command line's default.
 */
function conclude(verdict, { mode, onInconclusive, onNotEvaluated }) {
    const policy = verdict === 'inconclusive' ? onInconclusive : verdict === 'not-evaluated' ? onNotEvaluated : verdict;
    if (mode === 'observe')
        return { conclusion: 'success', exitCode: 0 };
    if (policy === 'pass')
        return { conclusion: 'success', exitCode: 0 };
    if (policy === 'warn' || mode === 'warn')
        return { conclusion: 'warning', exitCode: 0 };
    return { conclusion: 'failure', exitCode: policy === 'exit-code' ? EXIT_CODES[verdict] : 1 };
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ evidenceExcess),
/* harmony export */   V_: () => (/* binding */ evidenceBar),
/* harmony export */   hS: () => (/* binding */ evidenceLegend)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);

const BLOCKS = 5;
/** What each further block needs: the lower bound as a multiple of the limit. */
const MULTIPLES = [1, 2, 4, 8];
/**
 * Evidence as a small bar, `▰▰▰▱▱`: how far the lower bound of a growth lies beyond the limit, whatever the estimate says.
 * No block: it does not even rule out that nothing grew. One: it does. Two, three, four and five: the bound itself is at
 * least one, two, four and eight times the limit.
 * @param excess lower bound of what was added as a multiple of the limit; null where there is no bound
 * @returns five blocks, or `–` where there is no bound
 */
function evidenceBar(excess) {
    if (excess === null || !Number.isFinite(excess))
        return '–';
    const filled = excess <= 0 ? 0 : 1 + MULTIPLES.filter((multiple) => excess >= multiple).length;
    return '▰'.repeat(filled) + '▱'.repeat(BLOCKS - filled);
}
/**
 * The lower bound of a finding as a multiple of its limit: of a growth beyond 1 that which fails, of a leak what it must gain.
 * Null for what has no bound, such as a function without a baseline.
 */
function evidenceExcess({ comparison, function: fn }, { failOnGrowth }) {
    if (fn.class === 'leaks') {
        const { leak } = comparison;
        if (leak === null || !(leak.neededRise > 0))
            return null;
        return ((leak.lowPerMin / 60_000) * leak.spanMs) / leak.neededRise;
    }
    if (fn.growthLow === null || fn.class === 'new' || !(failOnGrowth > 0))
        return null;
    // Bounds are shown with three digits; what is shown as the limit shall count as the limit.
    return Number(((fn.growthLow - 1) / failOnGrowth).toPrecision(6));
}
/** What the bars mean, for the section on the method. */
function evidenceLegend({ failOnGrowth }) {
    return ('▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit ' +
        `(${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatThreshold */ .B6)(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`);
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countedWith),
/* harmony export */   GM: () => (/* binding */ enforcedConclusion),
/* harmony export */   Ot: () => (/* binding */ uncountedComparisons),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   RN: () => (/* binding */ wasCompared),
/* harmony export */   Xl: () => (/* binding */ openComparisons),
/* harmony export */   Y: () => (/* binding */ serviceFindings),
/* harmony export */   cR: () => (/* binding */ serviceGroups),
/* harmony export */   kM: () => (/* binding */ isOverLimit),
/* harmony export */   pj: () => (/* binding */ serviceFindingsOf),
/* harmony export */   u0: () => (/* binding */ improvements),
/* harmony export */   xJ: () => (/* binding */ detectableRange),
/* harmony export */   yL: () => (/* binding */ newcomers)
/* harmony export */ });
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);


const ORDER = {
    fail: 0,
    'not-evaluated': 1,
    inconclusive: 2,
    warn: 3,
    pass: 4,
    'not-counted': 5,
    'not-applicable': 6,
};
/** Names are compared up to here: with thousands of names of thousands of characters the rest would take seconds. */
const COMPARED_LENGTH = 200;
/** Plain order of code units: the same on every machine, unlike `localeCompare`. Equals keep the order of the report. */
function compareText(first, second) {
    const [a, b] = [first.slice(0, COMPARED_LENGTH), second.slice(0, COMPARED_LENGTH)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareFindings(first, second) {
    return ((ORDER[first.function.verdict] ?? 9) - (ORDER[second.function.verdict] ?? 9) ||
        second.function.addedShare - first.function.addedShare ||
        compareText(first.comparison.service, second.comparison.service) ||
        compareText(first.comparison.profileType, second.comparison.profileType) ||
        compareText(first.function.name, second.function.name) ||
        compareText(first.function.file, second.function.file));
}
/** Whether anything was compared: a comparison without time blocks has no numbers to show. */
function wasCompared(comparison) {
    return comparison.blocks > 0;
}
/** Functions over a limit in comparisons that count: fails first, then warnings, each by the share they added. */
function findings(report) {
    return select(report.comparisons.filter((comparison) => comparison.counted), isOverLimit);
}
const SERVICE_CODES = {
    FG208: 'entry',
    FG209: 'leak',
    FG211: 'whole',
};
/** The findings of comparisons that count which no function bears: fails first, then by added cost. */
function serviceFindings(report) {
    return report.comparisons
        .filter(({ counted }) => counted)
        .flatMap(serviceFindingsOf)
        .sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        second.addedShare - first.addedShare ||
        compareText(first.comparison.service, second.comparison.service) ||
        compareText(first.comparison.profileType, second.comparison.profileType));
}
/** The same of one comparison, in the order of its reasons. */
function serviceFindingsOf(comparison) {
    const { whole, leak, reasons } = comparison;
    return reasons.flatMap((reason) => {
        const kind = SERVICE_CODES[reason.code];
        switch (kind) {
            case 'whole':
                if (whole === null)
                    return [];
                return [{ comparison, kind, reason, verdict: whole.verdict, addedShare: whole.growth - 1 }];
            case 'leak': {
                const verdict = leak?.verdict === 'leak' ? 'fail' : 'warn';
                return [{ comparison, kind, reason, verdict, addedShare: Number.MAX_VALUE }];
            }
            case 'entry':
                return [{ comparison, kind, reason, verdict: 'warn', addedShare: 0 }];
            default:
                return [];
        }
    });
}
/** One cause is one finding: what another function's growth explains is listed with that function. */
function isOverLimit(fn) {
    return (fn.verdict === 'fail' || fn.verdict === 'warn') && fn.causedBy === null;
}
/** Functions too small for a test come and go; only tested ones are worth a word. */
function isImproved(fn) {
    return fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
}
/** Functions that became cheaper or vanished, by the share they saved. */
function improvements(report) {
    const found = select(report.comparisons, isImproved);
    return found.toSorted((first, second) => first.function.addedShare - second.function.addedShare || compareFindings(first, second));
}
/** Functions without a baseline, by the share they cost; those too small for a test only where they reach `minShare`. */
function newcomers(report) {
    const { minShare } = report.settings;
    const found = select(report.comparisons, (fn) => fn.class === 'new' &&
        fn.causedBy === null &&
        (fn.verdict !== 'not-tested' || fn.share.candidate >= minShare));
    return found.toSorted((first, second) => second.function.share.candidate - first.function.share.candidate || compareFindings(first, second));
}
function select(comparisons, wanted) {
    return comparisons
        .flatMap((comparison) => comparison.functions.filter(wanted).map((fn) => ({ comparison, function: fn })))
        .sort(compareFindings);
}
function byVerdict(first, second) {
    return ((ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        compareText(first.service, second.service) ||
        compareText(first.profileType, second.profileType));
}
/** Comparisons that count and came out inconclusive or not evaluated. */
function openComparisons(report) {
    return report.comparisons
        .filter(({ counted, verdict }) => counted && (verdict === 'inconclusive' || verdict === 'not-evaluated'))
        .toSorted(byVerdict);
}
/** Comparisons that do not change the verdict: optional services, types a service does not have. */
function uncountedComparisons(report) {
    return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
}
/** Comparisons with this verdict that count, in the order of their services. */
function countedWith(report, verdict) {
    return report.comparisons
        .filter((comparison) => comparison.counted && comparison.verdict === verdict)
        .toSorted(byVerdict);
}
/** Every service with its comparisons, worst service first. */
function serviceGroups(report) {
    const byService = new Map();
    for (const comparison of report.comparisons) {
        const list = byService.get(comparison.service);
        if (list === undefined)
            byService.set(comparison.service, [comparison]);
        else
            list.push(comparison);
    }
    return [...byService]
        .map(([service, comparisons]) => ({
        service,
        verdict: groupVerdict(comparisons),
        comparisons: comparisons.toSorted(byVerdict),
    }))
        .sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        compareText(first.service, second.service));
}
function groupVerdict(comparisons) {
    const verdicts = comparisons.flatMap(({ counted, verdict }) => counted && verdict !== 'not-applicable' ? [verdict] : []);
    return verdicts.length === 0 ? 'not-counted' : (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(verdicts);
}
/**
 * Smallest and largest of the measured detectable growths over what was decided; `null` when there is none.
 * @param of a typical function, or the service as a whole
 */
function detectableRange(report, of) {
    const decided = report.comparisons.filter(({ counted, verdict }) => counted && verdict !== 'inconclusive');
    const values = decided.flatMap(({ service, [of]: detectable }) => detectable === null ? [] : [{ service, detectable }]);
    const [low] = values.toSorted((a, b) => a.detectable - b.detectable || compareText(a.service, b.service));
    const [high] = values.toSorted((a, b) => b.detectable - a.detectable || compareText(a.service, b.service));
    return low === undefined || high === undefined ? null : { low, high };
}
/** What the build would do in enforce mode. */
function enforcedConclusion(report) {
    const { onInconclusive, onNotEvaluated } = report.settings;
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(report.verdict, { mode: 'enforce', onInconclusive, onNotEvaluated }).conclusion;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _service_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6902);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2773);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2867);
/* harmony import */ var _worst_offence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2143);







/** What happened, in a sentence, the same for a comment, a page and a terminal; what to do is in next-step.ts. */
const CLAIMS = {
    cpu: (growth) => ` costs ${growth} what this load should cost`,
    wall: (growth) => ` takes ${growth} the time this load should take`,
    alloc: (growth) => ` allocates ${growth} what this load should allocate`,
    gauge: (growth) => ` holds ${growth} what was expected`,
    other: (growth) => ` costs ${growth} what was expected`,
};
/** ``` `iou` in `ai-yolo26` costs 2.01× what this load should cost ``` */
function claim({ comparison, function: fn }) {
    const subject = [{ code: fn.name }, ' in ', { code: comparison.service }];
    if (fn.class === 'leaks' && comparison.leak !== null) {
        const { slopePerMin, over, spanMs, verdict } = comparison.leak;
        const speed = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCost */ .BD)(slopePerMin, comparison.unit)} a minute`;
        const time = over === 'span' ? ` over ${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(spanMs)}` : '';
        return [
            { code: comparison.service },
            ` ${verdict === 'leak' ? 'leaks' : 'may leak'} ${speed}${time}, held by `,
            { code: fn.name },
        ];
    }
    if (fn.growth === null || fn.class === 'new')
        return [...subject, newCost({ comparison, function: fn })];
    return [...subject, CLAIMS[comparison.kind]((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGrowth */ .T9)(fn.growth))];
}
/** ` is new and adds 0.05 cores, 3.0 % of its service` */
function newCost({ comparison, function: fn }) {
    const share = `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(fn.share.candidate)} of its service`;
    if (comparison.kind === 'gauge')
        return ` is new and holds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCost */ .BD)(fn.self.candidate, comparison.unit)}${share}`;
    if (fn.added === null)
        return ` is new and costs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCost */ .BD)(fn.self.candidate, comparison.unit)}${share}`;
    return ` is new and adds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit).replace(/^\+/, '')}${share}`;
}
/** The first line: the verdict as a sentence, with the worst offender. Without mark. */
function headline(report) {
    switch (report.verdict) {
        case 'fail': {
            const verb = report.conclusion === 'failure' ? 'flamegate failed: ' : 'flamegate would have failed: ';
            return [verb, ...worstClaim(report, 'fail')];
        }
        case 'warn':
            return ['flamegate warns: ', ...worstClaim(report, 'warn')];
        case 'pass':
            return [
                `flamegate passed: no function grew beyond the limits in ${servicesCompared(report)}${(0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetsMet */ .Tt)(report)}`,
            ];
        case 'inconclusive':
            return [
                'flamegate could not decide: ',
                ...openSummary(report, 'inconclusive', 'inconclusive', ['is', 'are']),
            ];
        case 'not-evaluated':
            return openHeadline(report);
    }
}
function openHeadline(report) {
    if (!report.comparisons.some(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCompared */ .RN))
        return ['flamegate compared nothing, so this is not a pass'];
    return [
        'flamegate is incomplete: ',
        ...openSummary(report, 'not-evaluated', 'not evaluated', ['was', 'were']),
    ];
}
function worstClaim(report, verdict) {
    const worst = (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_6__/* .worstOffence */ .e)(report);
    if (worst?.kind === 'function')
        return claim(worst.finding);
    if (worst?.kind === 'service')
        return (0,_service_text_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceClaim */ .Uh)(report, worst.finding);
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    if (budget !== undefined)
        return (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetClaim */ ._m)(budget);
    const comparisons = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countedWith */ .B)(report, verdict);
    const [first] = comparisons;
    if (first === undefined)
        return ['see the reasons below'];
    if (comparisons.length === 1)
        return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(first), ' is over its limits'];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(first), ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(comparisons.length - 1)} more are over their limits`];
}
function openSummary(report, verdict, word, [one, many]) {
    const open = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countedWith */ .B)(report, verdict);
    const [first] = open;
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    if (first === undefined && budget !== undefined)
        return (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetClaim */ ._m)(budget);
    if (first === undefined)
        return [`the comparison as a whole ${one} ${word}`];
    if (open.length === 1)
        return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(first), ` ${one} ${word}`];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(first), ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(open.length - 1)} more ${many} ${word}`];
}
/** `6 services`, counting only those of which something was compared. */
function servicesCompared(report) {
    const names = new Set(report.comparisons.filter(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCompared */ .RN).map(({ service }) => service));
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(names.size, 'service');
}


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitsOfEvidence)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);
/* harmony import */ var _service_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6902);



/** What was not found, which growth would have been, and what these profiles cannot show. */
function limitsOfEvidence(report) {
    const compared = report.comparisons.filter((comparison) => comparison.counted && (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .wasCompared */ .RN)(comparison));
    if (compared.length === 0)
        return [];
    const unseen = compared.some(({ kind }) => kind === 'cpu')
        ? ' Time off the CPU (database, locks, GPU) is not in CPU profiles.'
        : '';
    return [notFoundSentence(report), ...detectableSentence(report), unseen].filter((part) => part !== '');
}
function notFoundSentence(report) {
    const { failOnGrowth, warnOnGrowth } = report.settings;
    const limits = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(failOnGrowth)} growth to fail, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(warnOnGrowth)} to warn`;
    if (report.verdict === 'pass')
        return `The limits are ${limits}.`;
    const others = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).length > 0 ? 'No other function' : 'In what was compared, no function';
    return `${others} surely grew beyond the limits (${limits}).`;
}
/** Which growth would have been found, in the services that show least and most; each has its own number beside it. */
function detectableSentence(report) {
    const growth = rangePhrase(report, 'detectableGrowth');
    if (growth.length === 0)
        return [];
    return [
        ' With these windows, growth of ',
        ...growth,
        ' is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.',
        ...totalSentence(report),
    ];
}
const FOR_LOAD = { auto: '', fixed: 'At the same load', requests: 'Per request' };
/** The same of services as a whole, which only a known load can tell. */
function totalSentence(report) {
    const growth = rangePhrase(report, 'detectableTotal');
    const words = FOR_LOAD[(0,_service_text_js__WEBPACK_IMPORTED_MODULE_2__/* .loadKind */ .DC)(report)];
    return growth.length === 0 || words === ''
        ? []
        : [` ${words}, growth of a service as a whole of `, ...growth, ' is found as often.'];
}
/** `50 % (b) to 90 % (a)`; nothing where nothing was measured. */
function rangePhrase(report, of) {
    const range = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableRange */ .xJ)(report, of);
    if (range === null)
        return [];
    const [low, high] = [range.low, range.high].map(({ detectable }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDetectable */ .zb)(detectable));
    return low === high
        ? [String(low)]
        : [`${low} (`, { code: range.low.service }, `) to ${high} (`, { code: range.high.service }, ')'];
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ encodeValue),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   k1: () => (/* binding */ hasWindows),
/* harmony export */   o3: () => (/* binding */ safeLink),
/* harmony export */   pc: () => (/* binding */ baseUrl),
/* harmony export */   se: () => (/* binding */ inclusiveRange)
/* harmony export */ });
/**
 * What addresses that open a comparison elsewhere are made of. Pure: an address is built or left out, never fetched.
 * Everything put into one is percent-encoded, and no address ever carries credentials. Each target has a builder of its
 * own in links/.
 */
const MAX_CHARACTERS = 8000;
/**
 * The address when it may be shown: http or https, at most 8,000 characters, without user name and password; else
 * `null`. Characters that end a Markdown link early are percent-encoded.
 */
function safeUrl(address) {
    if (address.length > MAX_CHARACTERS || !URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    url.username = '';
    url.password = '';
    const encoded = url.href.replace(/[()[\]<>|\\`"'*^{}\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return encoded.length > MAX_CHARACTERS ? null : encoded;
}
/** A link, or `null` when its address may not be shown. */
function safeLink(label, address) {
    const url = safeUrl(address);
    return url === null ? null : { label, url };
}
/** The base address without its query, fragment and trailing slashes; `null` when it may not be shown. */
function baseUrl(address) {
    const safe = safeUrl(address);
    if (safe === null)
        return null;
    const url = new URL(safe);
    url.search = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}
/** The query string of an address, without the question mark. */
function encodeQuery(parameters) {
    return parameters.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join('&');
}
/** `encodeURIComponent` throws on lone surrogates and leaves `'()*!`, which Markdown gives a meaning. */
function encodeValue(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Whether both windows can be put into an address. */
function hasWindows({ baseline, candidate }) {
    return [baseline, candidate].every(({ fromMs, untilMs }) => Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && untilMs > fromMs);
}
/** First and last millisecond: Grafana and Pyroscope read a range as inclusive at both ends. */
function inclusiveRange({ fromMs, untilMs }) {
    return { from: String(fromMs), to: String(untilMs - 1) };
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ warningNotes),
/* harmony export */   Sg: () => (/* binding */ footerParts),
/* harmony export */   vG: () => (/* binding */ methodFacts)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(650);
/* harmony import */ var _since_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9696);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2773);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2867);






/** Load factors within this band need no mention. */
const NOTABLE_LOAD = 1.1;
/** Windows, blocks, samples, load, ignored functions and thresholds, each as a labelled phrase. */
function methodFacts(report) {
    const compared = report.comparisons.filter(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .wasCompared */ .RN);
    const facts = [
        { label: 'Source', value: [{ prose: report.source.label }] },
        ...windowFacts(report),
        ...evidenceFacts(compared),
        ...historyFacts(compared),
        { label: 'Load', value: loadPhrase(report, compared) },
        // Files tell nothing about the machines they were recorded on.
        { label: 'Machines', value: report.windows === null ? [] : contentionPhrase(report, compared) },
        { label: 'Idle functions left out', value: ignoredPhrase(compared) },
        { label: 'Limits', value: [limitsText(report)] },
        { label: 'Range of growth', value: report.tests === 0 ? [] : [INTERVAL] },
        ...report.notes
            .filter((note) => !isWarning(note))
            .map((note) => ({ label: 'Note', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonSentence */ .Ux)(note) })),
    ];
    return facts.filter(({ value }) => value.length > 0);
}
const INTERVAL = 'the lower end is the bound the verdict used, with 95 % confidence over all tests of the build together ' +
    '(for a warning or a memory level 99 % for the one test); the upper end is its mirror image';
function windowFacts(report) {
    if (report.windows === null)
        return [];
    const { baseline, candidate, confirm } = report.windows;
    return [
        { label: 'Baseline', value: windowPhrase(baseline) },
        { label: 'Candidate', value: windowPhrase(candidate) },
        { label: 'Confirmation', value: confirm === null ? [] : windowPhrase(confirm) },
    ];
}
function windowPhrase(window) {
    const when = `${(0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindow */ .A4)(window, true)} (${(0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(window.untilMs - window.fromMs)})`;
    return window.selector === '' ? [when] : [`${when} `, { code: window.selector }];
}
function evidenceFacts(compared) {
    if (compared.length === 0)
        return [];
    const baseline = compared.reduce((sum, { samples }) => sum + samples.baseline, 0);
    const candidate = compared.reduce((sum, { samples }) => sum + samples.candidate, 0);
    // The snapshots of a gauge are no replicates, so it has a single block whatever the windows.
    const replicated = compared.filter(({ kind }) => kind !== 'gauge');
    const blocks = (replicated.length > 0 ? replicated : compared).map((comparison) => comparison.blocks);
    const [least, most] = [Math.min(...blocks), Math.max(...blocks)];
    const count = least === most ? String(most) : `${least} to ${most}`;
    return [
        { label: 'Samples', value: [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(candidate)}`] },
        { label: 'Time blocks', value: [`${count} a side`] },
    ];
}
function historyFacts(compared) {
    const most = Math.max(0, ...compared.map(({ history }) => history));
    if (most === 0)
        return [];
    const drift = most > 1 ? ', and what windows of the same code differ by is measured over them' : '';
    return [
        {
            label: 'Earlier windows',
            value: [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(most, 'window')} of the baseline's code are baseline, too${drift}`],
        },
    ];
}
/** Notes on the run that make its numbers mean something else, so they stand beside them: a closed load test. */
const WARNING_CODES = new Set(['FG210']);
function isWarning({ code }) {
    return WARNING_CODES.has(code);
}
/** What a reader has to know before reading the numbers, each as a sentence. */
function warningNotes(report) {
    return report.notes
        .filter(isWarning)
        .map((note) => [{ strong: ['Mind the load:'] }, ' ', ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonSentence */ .Ux)(note)]);
}
function loadPhrase(report, compared) {
    if (compared.length === 0)
        return [];
    const { kind = 'auto', baseline = null, candidate = null } = report.load ?? {};
    const known = kind === 'fixed'
        ? 'declared the same a second on both sides; '
        : kind === 'requests' && baseline !== null && candidate !== null
            ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(candidate, 'request')}; `
            : '';
    return known === ''
        ? factorPhrase(compared, LOAD_AND_MACHINE)
        : [known, ...factorPhrase(compared, COST_OF_LOAD)];
}
const LOAD_AND_MACHINE = {
    same: 'the same on both sides within 10 %',
    other: 'load and machine together changed the cost of all functions, and this is accounted for: ',
};
const COST_OF_LOAD = {
    same: 'all functions together cost the same for it within 10 %',
    other: 'all functions together changed their cost for it: ',
};
function factorPhrase(compared, words) {
    const notable = compared
        .filter(({ loadFactor }) => loadFactor > NOTABLE_LOAD || (loadFactor > 0 && loadFactor < 1 / NOTABLE_LOAD))
        .toSorted((first, second) => distance(second) - distance(first));
    if (notable.length === 0)
        return [words.same];
    const shown = notable
        .slice(0, 8)
        .map((comparison) => [
        { code: comparison.service },
        ' ',
        { prose: comparison.alias },
        ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(comparison.loadFactor)}`,
    ]);
    const rest = notable.length - shown.length;
    return [words.other, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPhrases */ .Z)(shown, ', '), ...(rest > 0 ? [`, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more`] : [])];
}
/** How far a load factor is from 1, the same for halved and doubled. */
function distance({ loadFactor }) {
    return loadFactor > 0 ? Math.abs(Math.log(loadFactor)) : 0;
}
function contentionPhrase(report, compared) {
    if (compared.length === 0)
        return [];
    const factor = Math.exp(Math.min(20, Math.abs(report.contention)));
    if (factor < 1.05)
        return ['equally busy on both sides'];
    // With few services nobody can tell whether it was the machine or the load.
    return [`the windows ran at paces ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(factor)} apart; the verdict allows for it`];
}
function ignoredPhrase(compared) {
    const names = compared.flatMap(({ ignored }) => ignored.functions.map(({ name }) => name));
    if (names.length === 0)
        return [];
    const shares = compared.flatMap(({ ignored }) => (ignored.functions.length > 0 ? [ignored.share] : []));
    const [least, most] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Math.min(...shares)), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Math.max(...shares))];
    const share = least === most ? least : `${least.replace(/ %$/, '')} to ${most}`;
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .q)([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
}
function limitsText(report) {
    const { failOnGrowth, warnOnGrowth, minShare } = report.settings;
    return (`fail from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(failOnGrowth)} growth, warn from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(warnOnGrowth)}, ` +
        `functions with at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(minShare)} of their service; ` +
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(report.tests, 'function')} tested`);
}
/** Commits, run, tool and key, each a phrase of its own. */
function footerParts(report) {
    const { run, tool, key } = report;
    return [
        (0,_since_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsPhrase */ .qi)(report),
        run === null ? [] : [{ link: runLabel(report), url: run.runUrl, code: false }],
        [`${tool.name} `, { prose: tool.version }],
        ['key ', { code: key }],
    ].filter((part) => part.length > 0);
}
function runLabel({ run }) {
    return run !== null && run.runAttempt > 1 ? `run, attempt ${run.runAttempt}` : 'run';
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   bK: () => (/* binding */ underFirstLine),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3533);
/* harmony import */ var _service_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6902);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2867);
/* harmony import */ var _worst_offence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2143);







const NONE = { evidence: [], step: [], rest: [] };
const GROWTH_STEP = ['Make it cheaper, or raise ', { code: 'fail-on-growth' }];
const LEAK_STEP = ['Find what keeps this memory'];
const LEAK_REST = ['What was retained never fell again while the window lasted.'];
const NEW_STEP = ['See whether it has to cost this much'];
const NEW_REST = ['Once this version is the baseline, it is no longer new.'];
const WARN_STEP = ['Look at what changed'];
const WARN_REST = ['A warning does not fail the build; a longer window would tell for sure.'];
/** Longer remedies would hide the verdict in a title. */
const LONGEST_STEP = 100;
/**
 * The title of a report: the verdict with the worst offender, what to do, and how many more there are:
 * ``flamegate failed: `iou` in `ai-yolo26` costs 2.01× what this load should cost. Make it cheaper, or raise `fail-on-growth`. 2 more failed.``
 */
function firstLine(report) {
    const { step } = adviceOf(report);
    const others = Math.max(0, (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_6__/* .offences */ .u)(report) - 1);
    const word = report.verdict === 'fail' ? 'failed' : report.verdict === 'warn' ? 'warned' : null;
    const more = word === null || others === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(others)} more ${word}`];
    const sentences = [step, more].filter((part) => part.length > 0);
    if (sentences.length === 0)
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report);
    return [...(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report), '. ', ...sentences.flatMap((part) => [...part, '. '])].with(-1, '.');
}
/** What stands below a title that says what to do: the evidence behind it. Empty when there is nothing to say. */
function underFirstLine(report) {
    const { evidence, rest } = adviceOf(report);
    return sentencesOf(evidence, rest);
}
/** The evidence behind the verdict and what to do next. Empty when there is nothing to do. */
function nextStep(report) {
    const { evidence, step, rest } = adviceOf(report);
    return sentencesOf(evidence, step.length === 0 ? [] : [...step, '.'], rest);
}
function sentencesOf(...parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}
function adviceOf(report) {
    const { verdict } = report;
    if (verdict === 'pass')
        return NONE;
    if (verdict !== 'fail' && verdict !== 'warn')
        return openAdvice(report);
    const worst = (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_6__/* .worstOffence */ .e)(report);
    const budget = worst === undefined ? (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report) : undefined;
    if (budget !== undefined)
        return budgetAdvice(budget);
    const evidence = worst === undefined ? [] : evidenceOf(worst);
    if (verdict === 'warn')
        return { evidence, step: WARN_STEP, rest: WARN_REST };
    return { ...failAdvice(report, worst), evidence };
}
function failAdvice(report, worst) {
    const leak = { ...NONE, step: LEAK_STEP, rest: LEAK_REST };
    const growth = { ...NONE, step: GROWTH_STEP };
    if (worst === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countedWith */ .B)(report, 'fail')[0]?.leak?.verdict === 'leak' ? leak : growth;
    if (worst.kind === 'service')
        return worst.finding.kind === 'leak' ? leak : remedyAdvice(worst.finding.reason.remedy);
    const { class: cls } = worst.finding.function;
    if (cls === 'leaks')
        return leak;
    return cls === 'new' ? { ...NONE, step: NEW_STEP, rest: NEW_REST } : growth;
}
/** `At least 1.39× with 95 % confidence, about +0.11 cores.` */
function evidenceOf(worst) {
    if (worst.kind === 'service') {
        const { comparison, kind } = worst.finding;
        return kind === 'leak' ? leakEvidence(comparison) : (0,_service_text_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceEvidence */ .jJ)(worst.finding);
    }
    const { comparison, function: fn } = worst.finding;
    if (fn.class === 'leaks')
        return leakEvidence(comparison);
    // A new function has said its numbers in the first line.
    if (fn.class === 'new' || fn.growth === null || fn.growthLow === null)
        return [];
    const confidence = fn.verdict === 'fail' ? '95' : '99';
    const added = fn.added === null ? '' : `, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit)}`;
    return [`At least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrowth */ .T9)(fn.growthLow)} with ${confidence} % confidence${added}.`];
}
function leakEvidence({ leak, unit }) {
    if (leak === null)
        return [];
    const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCost */ .BD)(speed, unit));
    return [`${low} to ${high} a minute with 95 % confidence.`];
}
function budgetAdvice({ remedy, origin }) {
    const { step, rest } = remedyAdvice(remedy);
    return { evidence: [], step, rest: sentencesOf(rest, ['The budget is set in ', { code: origin }, '.']) };
}
function openAdvice(report) {
    const own = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .openComparisons */ .Xl)(report).find(({ verdict }) => verdict === report.verdict);
    const reason = report.reasons[0] ?? own?.reasons[0];
    if (reason !== undefined) {
        const evidence = ['Reason: ', ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonSentence */ .Ux)({ ...reason, remedy: '' })];
        return { ...remedyAdvice(reason.remedy), evidence };
    }
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    return budget === undefined ? NONE : budgetAdvice(budget);
}
/** The first sentence of a remedy is the step where it is short. */
function remedyAdvice(remedy) {
    if (remedy.trim() === '')
        return NONE;
    const [, first = '', rest = ''] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)(remedy)) ?? [];
    if (first === '' || first.length > LONGEST_STEP)
        return { ...NONE, rest: [{ prose: (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .asSentence */ .KG)(remedy) }] };
    return {
        evidence: [],
        step: [{ prose: first.replace(/\.$/, '') }],
        rest: rest === '' ? [] : [{ prose: rest }],
    };
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ joinPhrases),
/* harmony export */   q: () => (/* binding */ listNames)
/* harmony export */ });
/**
 * Sentences before they are Markdown, HTML or terminal text: our own words as strings, everything from outside
 * marked as such, so that each renderer can make it inert in its own way.
 */
/** Joins phrases with a separator; empty phrases are left out. */
function joinPhrases(phrases, separator) {
    const solid = phrases.filter((phrase) => phrase.length > 0);
    return solid.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
/** `a`, `a and b`, `a, b and c`; after `limit` names `a, b and 3 more`. Names are shown as code. */
function listNames(names, limit = 4) {
    const shown = names.length <= limit ? names : names.slice(0, Math.max(1, limit - 1));
    const rest = names.length - shown.length;
    const items = shown.map((name) => [{ code: name }]);
    if (rest > 0)
        items.push([`${rest} more`]);
    const last = items.at(-1);
    if (last === undefined || items.length === 1)
        return last ?? [];
    return [...joinPhrases(items.slice(0, -1), ', '), ' and ', ...last];
}


/***/ }),

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   kV: () => (/* binding */ resultWord),
/* harmony export */   zQ: () => (/* binding */ functionRow)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2773);


/** The words people read for the verdicts. A mark or a colour may stand beside them, never instead. */
const VERDICT_WORDS = {
    pass: 'pass',
    warn: 'warn',
    fail: 'fail',
    inconclusive: 'inconclusive',
    'not-evaluated': 'not evaluated',
    'not-applicable': 'not applicable',
    'not-counted': 'not counted',
    'not-tested': 'not tested',
};
/** The numbers of a function in the units of its comparison. */
function functionRow(comparison, fn) {
    const cost = (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(value, comparison.unit);
    const isUntested = fn.verdict === 'not-tested' && fn.growth === null;
    const leak = fn.class === 'leaks' && fn.verdict !== 'pass' ? comparison.leak : null;
    const isNew = fn.class === 'new' || (fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0);
    return {
        verdict: VERDICT_WORDS[fn.verdict],
        seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
        expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
        growth: growthText(fn, isNew),
        range: isNew || fn.class === 'gone' || fn.class === 'moved'
            ? null
            : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowthRange */ .at)(fn.growthLow, fn.growthHigh),
        added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
        share: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(fn.share.baseline)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(fn.share.candidate)}`,
    };
}
function addedText(comparison, fn, isUntested) {
    return isUntested ? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VALUE */ .GY : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit);
}
/** `+85.8 MiB/min (84.5 MiB–88.5 MiB)`: how fast the service leaks, all holders together; over a span also how long. */
function leakText({ addedUnit, unit }, leak) {
    const range = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(leak.lowPerMin, unit)}–${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(leak.highPerMin, unit)}`;
    const time = leak.over === 'span' ? ` over ${(0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(leak.spanMs)}` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAdded */ .E7)(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
}
function growthText(fn, isNew) {
    if (fn.class === 'leaks')
        return 'leak';
    if (fn.class === 'moved')
        return 'moved';
    if (isNew)
        return 'new';
    if (fn.class === 'gone')
        return 'gone';
    return fn.growth === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VALUE */ .GY : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(fn.growth);
}
/** How one function came out, in one word or two. */
function resultWord(fn) {
    if (fn.causedBy !== null)
        return 'explained';
    if (fn.verdict === 'fail' || fn.verdict === 'warn')
        return VERDICT_WORDS[fn.verdict];
    if (fn.class === 'shrank')
        return 'improved';
    if (fn.class === 'moved')
        return 'moved';
    if (fn.class === 'gone' || fn.class === 'new')
        return fn.class;
    return VERDICT_WORDS[fn.verdict];
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ loadKind),
/* harmony export */   Uh: () => (/* binding */ serviceClaim),
/* harmony export */   jJ: () => (/* binding */ serviceEvidence),
/* harmony export */   o2: () => (/* binding */ serviceLine)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2773);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2867);




/** Sentences about findings of a service as a whole, the same for a comment, a page and a terminal. */
/** What a cost is compared by. */
const PER = {
    auto: '',
    fixed: ' at the same load',
    requests: ' per request',
};
/** How the load of a run was known. */
function loadKind(report) {
    return report.load?.kind ?? 'auto';
}
/** What the first line says of it: ``` `ai-yolo26` costs 1.40× as much per request ```. */
function serviceClaim(report, { comparison, kind, verdict, reason }) {
    const service = { code: comparison.service };
    if (kind === 'whole' && comparison.whole !== null) {
        const verb = comparison.kind === 'alloc' ? 'allocates' : 'costs';
        return [service, ` ${verb} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
    }
    if (kind === 'leak' && comparison.leak !== null) {
        const { slopePerMin, over, spanMs } = comparison.leak;
        const time = over === 'span' ? ` over ${(0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(spanMs)}` : '';
        const speed = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(slopePerMin, comparison.unit)} a minute${time}`;
        return [
            service,
            ` ${verdict === 'fail' ? 'leaks' : 'may leak'} ${speed}, and no function could be named for it`,
        ];
    }
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonName */ .NX)(comparison), ': ', { prose: reason.message.replace(/[.\s]+$/, '') }];
}
/** `At least 1.21× with 95 % confidence, about +0.05 cores.`: empty for what has no such numbers. */
function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }) {
    if (kind !== 'whole' || whole === null)
        return [];
    const cost = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAdded */ .E7)(whole.added, addedUnit);
    const added = cost === _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VALUE */ .GY ? '' : `, about ${cost}`;
    return [
        `At least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(whole.growthLow)} with ${verdict === 'fail' ? '95' : '99'} % confidence${added}.`,
    ];
}
/** One line of a finding that no function bears: verdict, service, numbers. What to do stands with its service. */
function serviceLine({ comparison, kind, verdict, reason }) {
    const whole = kind === 'whole' ? comparison.whole : null;
    return [
        { strong: [_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[verdict]] },
        ': ',
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonName */ .NX)(comparison),
        whole === null ? ': ' : ' as a whole: ',
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonSentence */ .Ux)({ ...reason, message: whole?.explanation ?? reason.message, remedy: '' }),
    ];
}


/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   d$: () => (/* binding */ sinceLine),
/* harmony export */   qi: () => (/* binding */ commitsPhrase)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2773);

/**
 * Since when: both sides by version or commit, and by absolute times; empty where windows are not known.
 * ``New since baseline `3f2a91c` (2026-11-22 15:06:23–15:10:35 UTC), seen in candidate `9bd04e7` (15:10:38–15:14:51 UTC).``
 */
function sinceLine(report) {
    const { windows, verdict } = report;
    if (windows === null)
        return [];
    const { baseline, candidate } = windows;
    const before = sidePhrase('baseline', sideLabel(baseline), (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWindow */ .A4)(baseline, true));
    const label = sideLabel(candidate) || candidateCommit(report);
    const after = sidePhrase('candidate', label, (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWindow */ .A4)(candidate, !(0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .onSameDay */ .ik)(baseline, candidate)));
    return verdict === 'fail' || verdict === 'warn'
        ? ['New since ', ...before, ', seen in ', ...after, '.']
        : ['Compared: ', ...before, ' with ', ...after, '.'];
}
/** The commits or versions for a footer: ``` `3f2a91c` → `9bd04e7` ```; only the candidate's where the other is not known. */
function commitsPhrase(report) {
    const { windows } = report;
    const before = windows === null ? '' : versionOf(windows.baseline.selector);
    const after = candidateCommit(report) || (windows === null ? '' : versionOf(windows.candidate.selector));
    if (after === '')
        return [];
    return before === '' || before === after ? [{ code: after }] : [{ code: before }, ' → ', { code: after }];
}
function sidePhrase(side, label, when) {
    return label === '' ? [`${side} (${when})`] : [`${side} `, { code: label }, ` (${when})`];
}
/** The version where the selector names one, else what else it selects. */
function sideLabel({ selector }) {
    return versionOf(selector) || selector;
}
const MATCHER = /([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;
const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;
/** The value of a label that names a version, as a person or a deployment wrote it; else empty. */
function versionOf(selector) {
    for (const [, label = '', operator, value = ''] of selector.matchAll(MATCHER)) {
        if (operator === '=' && VERSION_LABEL.test(label))
            return shortCommit(value);
    }
    return '';
}
function candidateCommit({ run }) {
    return run === null ? '' : shortCommit(run.commit);
}
/** The usual seven digits of a commit hash; anything else is shown as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   x9: () => (/* binding */ wrapLine),
/* harmony export */   zV: () => (/* binding */ fitRows)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7001);

const GAP = 2;
/** Rows as lines, every column as wide as its widest cell, two spaces between, no spaces at the end. */
function alignRows(rows, indent) {
    const widths = columnWidths(rows);
    return rows.map((row) => {
        const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
        return indent + cells.join(' '.repeat(GAP));
    });
}
/** Rows as lines of at most so many columns, what may be shortened shortened; null where that is not enough. */
function fitRows(rows, space) {
    const widths = columnWidths(rows);
    const gaps = GAP * Math.max(0, widths.length - 1) + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(space.indent);
    let excess = widths.reduce((sum, width) => sum + width, gaps) - space.columns;
    for (; excess > 0; excess -= 1) {
        const widest = widestShrinkable(widths, space.least);
        if (widest === null)
            return null;
        widths[widest] = (widths[widest] ?? 1) - 1;
    }
    const shortened = rows.map((row) => row.map((cell, column) => ({ ...cell, text: shorten(cell, widths[column] ?? 0) })));
    return alignRows(shortened, space.indent);
}
function widestShrinkable(widths, least) {
    let widest = null;
    widths.forEach((width, column) => {
        const floor = least[column] ?? null;
        const record = widest === null ? 0 : (widths[widest] ?? 0);
        if (floor !== null && width > floor && width > record)
            widest = column;
    });
    return widest;
}
function columnWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(cell.text));
        });
    }
    return widths;
}
function pad(cell, columnWidth, isLast) {
    const spaces = ' '.repeat(columnWidth - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(cell.text));
    const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
    if (cell.align === 'right')
        return spaces + text;
    return isLast ? text : text + spaces;
}
function shorten({ text, shorter = [] }, columns) {
    const forms = [text, ...shorter];
    return forms.find((form) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(form) <= columns) ?? (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G1)(forms.at(-1) ?? text, columns);
}
/** Breaks a line at spaces so that it fits into `columns`; a word that is longer than a whole line is torn apart. */
function wrapLine(line, columns, indent, hanging) {
    const lines = [];
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(hanging);
    let current = indent;
    let left = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(indent);
    let isStart = true;
    for (const word of line.split(' ')) {
        const needed = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(word) + (isStart ? 0 : 1);
        if (needed <= left) {
            current += isStart ? word : ` ${word}`;
            left -= needed;
        }
        else {
            const pieces = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitToWidth */ .mJ)(word, room, isStart ? left : room);
            if (isStart)
                current += pieces.shift() ?? '';
            for (const piece of pieces) {
                lines.push(current);
                current = hanging + piece;
            }
            left = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(current);
        }
        isStart = false;
    }
    return [...lines, current];
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* reexport */ phraseToText),
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/changes-line.js
var changes_line = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/limits-of-evidence.js
var limits_of_evidence = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/next-step.js
var next_step = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/since-line.js
var since_line = __webpack_require__(9696);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/report/text/paint.js



/** How a terminal shows phrases, words and numbers. */
/** Select Graphic Rendition codes of ECMA-48. */
const STYLES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    redTitle: '1;31',
    greenTitle: '1;32',
    yellowTitle: '1;33',
};
/** Prose is tiring to read on longer lines; tables use what there is. */
const LONGEST_PROSE = 118;
/** Colours with escape sequences, or not at all. */
function painter(color) {
    return (text, style) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}
function textPart(part) {
    if (typeof part === 'string')
        return part;
    if ('prose' in part)
        return (0,report_escape/* visibleMessage */.kL)(part.prose, report_escape/* MESSAGE_LENGTH */.Xh);
    if ('strong' in part)
        return phraseToText(part.strong);
    if (!('link' in part))
        return (0,report_escape/* visible */.RK)(part.code);
    const url = (0,links/* safeUrl */.Pl)(part.url);
    return url === null ? (0,report_escape/* visible */.RK)(part.link) : `${(0,report_escape/* visible */.RK)(part.link)} ${url}`;
}
/** A sentence without markup and without control characters. */
function phraseToText(phrase) {
    return phrase.map(textPart).join('');
}
/** A sentence as lines that fit the screen; none for an empty one. */
function wrapped(screen, phrase, indent = '', hanging = indent) {
    const columns = Math.min(screen.columns, LONGEST_PROSE);
    return phrase.length === 0 ? [] : (0,text_table/* wrapLine */.x9)(phraseToText(phrase), columns, indent, hanging);
}
/** The same for what is secondary. */
function dimmed(screen, phrase, indent = '', hanging = indent) {
    return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, 'dim'));
}
/** A title with its points below; none without points. */
function listBlock(screen, title, points) {
    if (points.length === 0)
        return [];
    return [screen.paint(title, 'bold'), ...points.flatMap((point) => wrapped(screen, point, '  - ', '    '))];
}
/** A cell of words. */
function left(text) {
    return { text, align: 'left' };
}
/** A cell of numbers. */
function right(text) {
    return { text, align: 'right' };
}
const RESULT_STYLES = {
    fail: 'red',
    warn: 'yellow',
    pass: 'green',
    improved: 'green',
    inconclusive: 'dim',
    'not tested': 'dim',
    explained: 'dim',
};
/** How something came out, in its colour. */
function resultCell({ paint }, word) {
    const style = RESULT_STYLES[word];
    return style === undefined ? left(word) : { ...left(word), paint: (text) => paint(text, style) };
}
/** The first row of a table. */
function headingRow({ paint }, cells) {
    return cells.map((cell) => ({ ...cell, paint: (text) => paint(text, 'dim') }));
}

// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/report/text/layout.js


/** Makes columns of the same rows. */
function columnsOf(rows) {
    return (heading, cell, least) => ({ cells: [heading, ...rows.map(cell)], least: least ?? null });
}
/** The first of the layouts that fits, else null. */
function tryLayouts(screen, layouts, indent) {
    for (const layout of layouts) {
        const lines = tryLayout(screen, layout, indent);
        if (lines !== null)
            return lines;
    }
    return null;
}
/** The first of the layouts that fits; when none does, the last with everything in it shortened. */
function layOut(screen, layouts, indent) {
    const last = (layouts.at(-1) ?? []).map((column) => ({ ...column, least: 1 }));
    return tryLayouts(screen, [...layouts, last], indent) ?? [];
}
function tryLayout(screen, layout, indent) {
    const [first] = layout;
    const [head = [], ...body] = (first?.cells ?? []).map((_, row) => layout.map(({ cells }) => cells[row]));
    const least = layout.map((column) => column.least);
    return (0,text_table/* fitRows */.zV)([headingRow(screen, head), ...body], { columns: screen.columns, indent, least });
}

;// CONCATENATED MODULE: ./build/report/text/tables.js










/** The tables of a report in a terminal. */
const INDENT = '  ';
/** Shorter names tell too little; before that, columns are left out. */
const LEAST_NAME = 18;
const ROOMY_NAME = 24;
const LEAST_SERVICE = 14;
const LEAST_TYPE = 9;
/** A function with its file, as far as there is room: the name goes last. */
function functionCell({ name, file }) {
    const shown = (0,report_escape/* visible */.RK)(name);
    if (file === '')
        return left(shown);
    const base = file.slice(file.lastIndexOf('/') + 1);
    const shorter = base === file || base === '' ? [shown] : [`${shown} (${(0,report_escape/* visible */.RK)(base)})`, shown];
    return { ...left(`${shown} (${(0,report_escape/* visible */.RK)(file)})`), shorter };
}
function growthText({ growth, range }) {
    return range === null ? growth : `${growth} (${range})`;
}
/** Added cost without its range. */
function addedInShort({ comparison, function: fn }, row) {
    const { leak, addedUnit } = comparison;
    return fn.class === 'leaks' && fn.verdict !== 'pass' && leak !== null
        ? `${(0,numbers/* formatAdded */.E7)(leak.slopePerMin, addedUnit)}/min`
        : row.added;
}
/** Functions over the limits, of several services: what was expected of them, and how strong the evidence is. */
function findingsTable(screen, report, found) {
    const evidence = columnsOf(found)(left('evidence'), (finding) => left((0,evidence_bar/* evidenceBar */.V_)((0,evidence_bar/* evidenceExcess */.RF)(finding, report.settings))));
    return placedTable(screen, found, ({ function: fn }) => report_rows/* VERDICT_WORDS */._G[fn.verdict], [evidence]);
}
/** Functions that became cheaper. */
function improvedTable(screen, found) {
    return placedTable(screen, found, () => 'improved', []);
}
function placedTable(screen, found, word, extra) {
    const rows = found.map((finding) => ({
        finding,
        row: (0,report_rows/* functionRow */.zQ)(finding.comparison, finding.function),
    }));
    const column = columnsOf(rows);
    const names = [
        column(left(''), ({ finding }) => resultCell(screen, word(finding))),
        column(left('service'), ({ finding }) => left((0,report_escape/* visible */.RK)(finding.comparison.service)), LEAST_SERVICE),
        column(left('type'), ({ finding }) => left((0,report_escape/* visible */.RK)(finding.comparison.alias)), LEAST_TYPE),
        column(left('function'), ({ finding }) => functionCell(finding.function), LEAST_NAME),
    ];
    // Whole names are worth more than the last column.
    const roomy = names.map((one) => (one.least === null ? one : { ...one, least: ROOMY_NAME }));
    const seen = column(right('expected → seen'), ({ row }) => right(row.expectedToSeen));
    const growth = column(right('growth (range)'), ({ row }) => right(growthText(row)));
    const added = column(right('added'), ({ row }) => right(row.added));
    const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
    const addedAlone = column(right('added'), ({ finding, row }) => right(addedInShort(finding, row)));
    const layouts = [
        [...roomy, seen, growth, added, ...extra],
        [...roomy, seen, growth, addedAlone, ...extra],
        [...names, seen, growth, addedAlone],
        [...names, growth, addedAlone],
        [...names, growthAlone, addedAlone],
    ];
    return (tryLayouts(screen, layouts, '') ??
        rows.flatMap(({ finding, row }) => stacked(screen, word(finding), finding, row)));
}
/** One finding in two lines or more: `fail  iou in ai-yolo26 cpu`, and its numbers. */
function stacked(screen, word, { comparison, function: fn }, row) {
    const title = `${(0,report_escape/* visible */.RK)(fn.name)} in ${(0,report_escape/* visible */.RK)(comparison.service)} ${(0,report_escape/* visible */.RK)(comparison.alias)}`;
    const numbers = `${row.expectedToSeen}, ${growthText(row)}, ${row.added}`;
    const indent = ' '.repeat(word.length + 2);
    const { text, paint = (plain) => plain } = resultCell(screen, word);
    const [first = '', ...rest] = (0,text_table/* wrapLine */.x9)(title, screen.columns, indent, indent);
    return [
        paint(text) + first.slice(text.length),
        ...rest,
        ...(0,text_table/* wrapLine */.x9)(numbers, screen.columns, indent, indent),
    ];
}
/** What a list has beyond its end. */
function moreLine(count, thing) {
    return count > 0 ? [`${(0,numbers/* formatPlural */.yk)(count, thing)}: see the report files.`] : [];
}
/** A function that only stands for the order of sizes. */
function isUntested(fn) {
    return fn.verdict === 'not-tested' && fn.growth === null && fn.class !== 'moved';
}
/** The functions of one comparison; those that were too small for a test only where everything is wanted. */
function functionsTable(screen, report, comparison) {
    const top = comparison.functions.slice(0, report.settings.top);
    const tested = top.filter((fn) => !isUntested(fn));
    const functions = screen.isVerbose || tested.length === 0 ? top : tested;
    if (functions.length === 0)
        return [];
    const rows = functions.map((fn) => ({ fn, row: (0,report_rows/* functionRow */.zQ)(comparison, fn) }));
    const column = columnsOf(rows);
    const names = [
        column(left(''), ({ fn }) => resultCell(screen, (0,report_rows/* resultWord */.kV)(fn))),
        column(left('function'), ({ fn }) => functionCell(fn), LEAST_NAME),
    ];
    const seen = column(right('self cost'), ({ row }) => right(row.seen));
    const share = column(right('of service'), ({ row }) => right(row.share));
    const growth = column(right('growth (range)'), ({ row }) => right(growthText(row)));
    const added = column(right('added'), ({ row }) => right(row.added));
    const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
    const addedAlone = column(right('added'), ({ fn, row }) => right(addedInShort({ comparison, function: fn }, row)));
    return layOut(screen, [
        [...names, seen, share, growth, added],
        [...names, seen, share, growth, addedAlone],
        [...names, seen, growth, addedAlone],
        [...names, growth, addedAlone],
        [...names, growthAlone, addedAlone],
    ], INDENT);
}
/** What would have been found: `+52 %`, or what memory would have had to rise by. */
function detectableText({ detectableGrowth, leak, unit }) {
    if (detectableGrowth !== null)
        return `+${(0,numbers/* formatDetectable */.zb)(detectableGrowth)}`;
    return leak === null ? numbers/* NO_VALUE */.GY : `+${(0,numbers/* formatCost */.BD)(leak.neededRise, unit)}`;
}
/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = { auto: 'load factor', fixed: 'at same load', requests: 'per request' };
/** One line for each comparison. */
function comparisonsTable(screen, report, comparisons) {
    const column = columnsOf(comparisons);
    const isGauge = ({ kind }) => kind === 'gauge';
    const names = [
        column(left(''), (one) => resultCell(screen, (0,comparison_text/* comparisonVerdict */.LF)(one))),
        column(left('service'), ({ service }) => left((0,report_escape/* visible */.RK)(service)), LEAST_SERVICE),
        column(left('type'), ({ alias }) => left((0,report_escape/* visible */.RK)(alias)), LEAST_TYPE),
    ];
    const cost = column(right('cost'), ({ total, unit }) => right(`${(0,numbers/* formatCost */.BD)(total.baseline, unit)} → ${(0,numbers/* formatCost */.BD)(total.candidate, unit)}`));
    const samples = column(right('samples'), (one) => right(isGauge(one)
        ? numbers/* NO_VALUE */.GY
        : `${(0,numbers/* formatCount */.B4)(one.samples.baseline)} → ${(0,numbers/* formatCount */.B4)(one.samples.candidate)}`));
    const load = column(right(FACTOR[(0,service_text/* loadKind */.DC)(report)]), (one) => right(isGauge(one) ? numbers/* NO_VALUE */.GY : (0,numbers/* formatGrowth */.T9)(one.loadFactor)));
    const found = column(right('would have found'), (one) => right(detectableText(one)));
    const whole = column(right('of the whole'), ({ detectableTotal }) => right(detectableTotal === null ? numbers/* NO_VALUE */.GY : `+${(0,numbers/* formatDetectable */.zb)(detectableTotal)}`));
    const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
    return layOut(screen, [
        [...names, samples, cost, load, found, ...totals],
        [...names, samples, load, found, ...totals],
        [...names, load, found],
    ], INDENT);
}
/** Budgets with what they limit, what was seen and what is allowed. */
function budgetsTable(screen, budgets) {
    const rows = budgets.map(budget_text/* budgetRow */.yA);
    const [, target = '', place = '', value = '', limit = ''] = budget_text/* BUDGET_COLUMNS */.aE;
    const column = columnsOf(rows);
    const names = [
        column(left(''), (row) => resultCell(screen, row.verdict)),
        column(left(target), (row) => left((0,report_escape/* visible */.RK)(phraseToText(row.target))), LEAST_NAME),
        column(left(place), (row) => left((0,report_escape/* visible */.RK)(phraseToText(row.place))), LEAST_SERVICE),
    ];
    const ranged = column(right(value), (row) => right(row.range === null ? row.value : `${row.value} (${row.range})`));
    const allowed = column(right(limit), (row) => right(row.limit));
    const plain = column(right('cost'), (row) => right(row.value));
    return layOut(screen, [
        [...names, ranged, allowed],
        [...names, plain, allowed],
    ], INDENT);
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/text.js

















/** Lines of one table or list. */
const ROWS = 10;
/** Comparisons with a table of their own. */
const OWN_TABLES = 20;
/** Comparisons in the table of those in short. */
const SHORT_ROWS = 40;
const REASONS = 5;
/** Where the width of the screen is not known. */
const COLUMNS = 120;
/** Below this, no table is left that could be read. */
const LEAST_COLUMNS = 60;
/**
 * The report for a terminal: the verdict as a sentence first, what to do, the worst findings, and then the rest in the
 * order of the Markdown. What passed takes one line. No line is longer than the screen; no name can send control
 * characters; colour only when asked for, and never without the word.
 */
function renderText(report, options) {
    const screen = {
        columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
        isVerbose: options.verbose === true,
        paint: painter(options.color),
    };
    const blocks = [
        titleLines(report, screen),
        [...wrapped(screen, (0,wording/* policyNotice */.xv)(report)), ...wrapped(screen, (0,next_step/* nextStep */.sk)(report))],
        [
            ...wrapped(screen, (0,since_line/* sinceLine */.d$)(report)),
            ...wrapped(screen, (0,changes_line/* changesLine */.a)(report)),
            ...dimmed(screen, (0,wording/* countsLine */.J7)(report)),
        ],
        listBlock(screen, 'Budgets that are not met', (0,budget_text/* openBudgets */.pi)(report).slice(0, ROWS).map(budget_text/* budgetLine */["in"])),
        listBlock(screen, 'Services over the limits as a whole', (0,findings/* serviceFindings */.Y)(report).slice(0, ROWS).map(service_text/* serviceLine */.o2)),
        findingLines(report, screen),
        dimmed(screen, (0,limits_of_evidence/* limitsOfEvidence */.X)(report)),
        ...(0,method/* warningNotes */.OU)(report).map((note) => wrapped(screen, note)),
        metBudgets(report, screen),
        ...comparisonBlocks(report, screen),
        improvedLines(report, screen),
        listBlock(screen, 'Inconclusive or not evaluated', (0,wording/* openLines */.es)(report)),
        listBlock(screen, 'Not counted', (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report))),
        methodLines(report, screen),
        dimmed(screen, (0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · ')),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
const TITLE_STYLES = {
    fail: 'redTitle',
    warn: 'yellowTitle',
    pass: 'greenTitle',
    inconclusive: 'yellowTitle',
    'not-evaluated': 'yellowTitle',
};
function titleLines(report, screen) {
    return wrapped(screen, (0,headline/* headline */.P)(report)).map((line) => screen.paint(line, TITLE_STYLES[report.verdict]));
}
function findingLines(report, screen) {
    const found = (0,findings/* findings */.Pg)(report);
    if (found.length === 0)
        return [];
    const shown = found.slice(0, ROWS);
    const more = found.length - shown.length;
    return [
        ...findingsTable(screen, report, shown),
        ...(more > 0 ? [`${(0,numbers/* formatPlural */.yk)(more, 'more function')} over the limits.`] : []),
    ];
}
function improvedLines(report, screen) {
    const improved = (0,findings/* improvements */.u0)(report);
    if (improved.length === 0)
        return [];
    const shown = improved.slice(0, ROWS);
    return [
        screen.paint('Improved', 'bold'),
        ...improvedTable(screen, shown),
        ...moreLine(improved.length - shown.length, 'more improved function'),
    ];
}
/** What is not met has a line of its own above. */
function metBudgets(report, screen) {
    const budgets = report.budgets.filter(({ verdict }) => verdict === 'pass');
    if (budgets.length === 0)
        return [];
    return [
        screen.paint('Budgets that are met', 'bold'),
        ...budgetsTable(screen, budgets.slice(0, ROWS)),
        ...moreLine(budgets.length - ROWS, 'more budget'),
    ];
}
function isOverLimits({ verdict }) {
    return verdict === 'fail' || verdict === 'warn';
}
/** What failed or warned with its functions, all others with a line each; where everything is wanted, all with their functions. */
function comparisonBlocks(report, screen) {
    const compared = (0,findings/* serviceGroups */.cR)(report).flatMap(({ comparisons }) => comparisons.filter(findings/* wasCompared */.RN));
    if (screen.isVerbose)
        return compared.map((comparison) => comparisonBlock(report, comparison, screen));
    const over = compared.filter(isOverLimits);
    const own = over.slice(0, OWN_TABLES);
    const others = [...over.slice(OWN_TABLES), ...compared.filter((one) => !isOverLimits(one))];
    return [...own.map((one) => comparisonBlock(report, one, screen)), ...shortBlocks(report, others, screen)];
}
function shortBlocks(report, comparisons, screen) {
    if (comparisons.length === 0)
        return [];
    const shown = comparisons.slice(0, SHORT_ROWS);
    const points = shown.flatMap((comparison) => 
    // Why something is open or not counted stands under these titles.
    (0,comparison_text/* comparisonPoints */.RX)(comparison.verdict === 'pass' ? comparison : { ...comparison, reasons: [] }, REASONS).map((point) => [...(0,wording/* comparisonName */.NX)(comparison), ': ', ...point]));
    return [
        [
            screen.paint(comparisons.every(({ verdict }) => verdict === 'pass') ? 'Passed' : 'Others', 'bold'),
            ...comparisonsTable(screen, report, shown),
            ...moreLine(comparisons.length - shown.length, 'more comparison'),
            ...points.slice(0, ROWS).flatMap((point) => wrapped(screen, point, '  - ', '    ')),
            ...moreLine(points.length - ROWS, 'more note'),
        ],
    ];
}
function comparisonBlock(report, comparison, screen) {
    const title = `${(0,report_escape/* visible */.RK)(comparison.service)} ${(0,report_escape/* visible */.RK)(comparison.alias)}: ${(0,comparison_text/* comparisonVerdict */.LF)(comparison)}`;
    const points = (0,comparison_text/* comparisonPoints */.RX)(comparison, REASONS);
    return [
        ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
        ...dimmed(screen, (0,comparison_text/* comparisonFacts */.tj)(report, comparison), '  '),
        ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
        ...functionsTable(screen, report, comparison),
        ...dimmed(screen, (0,comparison_text/* ignoredSentence */.oT)(comparison), '  '),
    ];
}
function methodLines(report, screen) {
    const facts = (0,method/* methodFacts */.vG)(report).map(({ label, value }) => [`${label}: `, ...value]);
    if (facts.length === 0)
        return [];
    return [
        screen.paint('How this was measured', 'bold'),
        ...facts.flatMap((fact) => dimmed(screen, fact, '  - ', '    ')),
    ];
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   NX: () => (/* binding */ comparisonName),
/* harmony export */   Ux: () => (/* binding */ reasonSentence),
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   pf: () => (/* binding */ comparisonLines),
/* harmony export */   xv: () => (/* binding */ policyNotice)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4098);





/** The sentences of a report, the same for a comment, a page and a terminal. */
/** A comparison's name: `` `ai-yolo26` cpu ``. */
function comparisonName(comparison) {
    return [{ code: comparison.service }, ' ', { prose: comparison.alias }];
}
/** A reason with its code and remedy: `no profiles in either window (FG104). Declare it optional.` */
function reasonSentence(reason) {
    const message = [{ prose: reason.message.replace(/[.\s]+$/, '') }, ` (${codeWord(reason.code)}).`];
    return reason.remedy === '' ? message : [...message, ' ', { prose: asSentence(reason.remedy) }];
}
/** Codes are our own words; anything else in their place is not shown. */
function codeWord(code) {
    return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : 'no code';
}
/** A remedy as a sentence of its own: a plain word at its start gets a capital, its end a full stop. */
function asSentence(text) {
    const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
    return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Says when mode or policy made the build's conclusion milder or harder than the verdict; else empty. */
function policyNotice(report) {
    const enforced = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .enforcedConclusion */ .GM)(report);
    if (report.mode !== 'enforce') {
        if (enforced === report.conclusion)
            return [];
        const would = enforced === 'failure' ? 'it would have failed' : 'it would have warned';
        return ['Mode is ', { code: report.mode }, `, so the build goes on. In enforce mode ${would}.`];
    }
    if (report.verdict !== 'inconclusive' && report.verdict !== 'not-evaluated')
        return [];
    const isInconclusive = report.verdict === 'inconclusive';
    const option = isInconclusive ? 'on-inconclusive' : 'on-not-evaluated';
    const value = isInconclusive ? report.settings.onInconclusive : report.settings.onNotEvaluated;
    if (value === 'exit-code')
        return [`The command ends with code ${report.exitCode} for this.`];
    return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
}
const POLICY_EFFECTS = {
    pass: ' lets the build go on without a warning.',
    warn: ' makes this a warning, so the build goes on.',
    fail: ' makes this fail the build.',
};
const COUNT_ORDER = [
    ['fail', 'failed'],
    ['not-evaluated', 'not evaluated'],
    ['inconclusive', 'inconclusive'],
    ['warn', 'warned'],
    ['pass', 'passed'],
];
/** `6 services: 1 failed, 5 passed · functions: 1 failed, 1 warned, 1 improved · not counted: 1 optional`. */
function countsLine(report) {
    const groups = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceGroups */ .cR)(report).filter(({ verdict }) => verdict !== 'not-counted');
    const counts = COUNT_ORDER.flatMap(([verdict, word]) => count(groups.filter((group) => group.verdict === verdict).length, word));
    const services = counts.length === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(groups.length, 'service')}: ${counts.join(', ')}`];
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(report);
    const functions = [
        ...count(found.filter((finding) => finding.function.verdict === 'fail').length, 'failed'),
        ...count(found.filter((finding) => finding.function.verdict === 'warn').length, 'warned'),
        ...count((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .improvements */ .u0)(report).length, 'improved'),
        ...count(report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0), 'moved'),
    ];
    const whole = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFindings */ .Y)(report);
    const asWhole = [
        ...count(whole.filter(({ verdict }) => verdict === 'fail').length, 'failed'),
        ...count(whole.filter(({ verdict }) => verdict === 'warn').length, 'warned'),
    ];
    const optional = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .uncountedComparisons */ .Ot)(report).filter(({ verdict }) => verdict !== 'not-applicable').length;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPhrases */ .Z)([
        services,
        functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
        asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(', ')}`],
        (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetCounts */ .eq)(report),
        optional === 0 ? [] : [`not counted: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(optional)} optional`],
    ], ' · ');
}
function count(amount, word) {
    return amount === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(amount)} ${word}`];
}
/**
 * One line for each group of comparisons that came out alike for the same reason:
 * `` `ai-clip` and `ai-llm` memory, not applicable: no profiles (FG110). ``
 */
function comparisonLines(comparisons) {
    const groups = new Map();
    for (const comparison of comparisons) {
        const { alias, verdict, counted, reasons } = comparison;
        const key = JSON.stringify([alias, verdict, counted, reasons[0] ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [comparison]);
        else
            group.push(comparison);
    }
    return [...groups.values()].map(groupLine);
}
function groupLine(group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const services = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .q)(group.map(({ service }) => service), 8);
    const [reason] = first.reasons;
    const name = [...services, ' ', { prose: first.alias }, `, ${_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_WORDS */ ._G[first.verdict]}`];
    return reason === undefined ? [...name, '.'] : [...name, ': ', ...reasonSentence(reason)];
}
/**
 * The comparisons that are still open, each group with its reason and remedy. A single reason for the whole build
 * is left out: it stands under the first line already.
 */
function openLines(report) {
    const open = comparisonLines((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .openComparisons */ .Xl)(report));
    if (open.length === 0 && report.reasons.length < 2)
        return [];
    return [...report.reasons.map(reasonSentence), ...open];
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ worstOffence),
/* harmony export */   u: () => (/* binding */ offences)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);

/** The worst function or service with the verdict of the build; `undefined` where none bears it. */
function worstOffence(report) {
    const [first] = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).filter((finding) => finding.function.verdict === report.verdict);
    const [service] = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceFindings */ .Y)(report).filter(({ verdict }) => verdict === report.verdict);
    if (service !== undefined && (first === undefined || service.addedShare > first.function.addedShare))
        return { kind: 'service', finding: service };
    return first === undefined ? undefined : { kind: 'function', finding: first };
}
/** How many functions, services as a whole and budgets have the verdict of the build. */
function offences(report) {
    const { verdict } = report;
    return ((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).filter((finding) => finding.function.verdict === verdict).length +
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceFindings */ .Y)(report).filter((finding) => finding.verdict === verdict).length +
        report.budgets.filter((budget) => budget.verdict === verdict).length);
}


/***/ })

};
