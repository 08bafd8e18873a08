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
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);


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

/***/ 4508:
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
// EXTERNAL MODULE: ./build/report/changes-line.js
var changes_line = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/limits-of-evidence.js
var limits_of_evidence = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/links/run-page.js


/**
 * Where the page and the profiles of a run lie: ``[Flame graphs and profiles](run#artifacts): download this run's artifact and
 * open `report.html`.`` They are uploaded by a later step, so an address of their own is not known yet. Empty outside of a
 * run, and where nothing was compared.
 */
function runPageLine({ run, comparisons }) {
    if (run === null || !comparisons.some(findings/* wasCompared */.RN))
        return [];
    const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
    const link = (0,report_links/* safeLink */.o3)('Flame graphs and profiles', isRun ? `${run.runUrl}#artifacts` : run.runUrl);
    if (link === null)
        return [];
    const page = [{ link: link.label, url: link.url, code: false }];
    return [...page, ": download this run's artifact and open ", { code: 'report.html' }, '.'];
}

// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/next-step.js
var next_step = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/since-line.js
var since_line = __webpack_require__(9696);
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

// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/markdown/view.js













/** The view of a report. @param previous what the same comment said before, if anything */
function viewOf(report, previous) {
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
        found: (0,findings/* findings */.Pg)(report),
        page: runPageLine(report),
        evidence: (0,limits_of_evidence/* limitsOfEvidence */.X)(report),
        warnings: (0,method/* warningNotes */.OU)(report),
        groups: (0,findings/* serviceGroups */.cR)(report).filter(({ comparisons }) => comparisons.some(findings/* wasCompared */.RN)),
        improved: (0,findings/* improvements */.u0)(report),
        moved: (0,comparison_text/* movedLines */.rW)(report),
        fresh: (0,findings/* newcomers */.yL)(report),
        open: (0,wording/* openLines */.es)(report),
        openCount: Math.max(1, (0,findings/* openComparisons */.Xl)(report).length),
        uncounted: (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report)),
        uncountedTitle: (0,wording/* uncountedTitle */.Ol)(report),
        footer: (0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · '),
    };
}

// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/text.js + 2 modules
var report_text = __webpack_require__(9668);
// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
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
function htmlPart(part, nameLength, messageLength) {
    // A number stays on one line with its percent sign.
    if (typeof part === 'string')
        return (0,report_escape/* escapeHtml */.ZD)(part.replaceAll(' %', '\u00a0%'));
    if ('prose' in part)
        return htmlProse(part.prose, messageLength);
    if ('strong' in part)
        return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
    if (!('link' in part))
        return htmlCode(part.code, nameLength);
    const label = part.code ? htmlCode(part.link, nameLength) : (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visible */.RK)(part.link, nameLength));
    const url = (0,report_links/* safeUrl */.Pl)(part.url);
    return url === null ? label : `<a href="${(0,report_escape/* escapeHtml */.ZD)(url)}" rel="noopener noreferrer">${label}</a>`;
}
/** A sentence as inline HTML. The lengths are those of one name and of one message from outside, in characters. */
function phraseToHtml(phrase, nameLength = report_escape/* NAME_LENGTH */.xt, messageLength = report_escape/* MESSAGE_LENGTH */.Xh) {
    return phrase.map((part) => htmlPart(part, nameLength, messageLength)).join('');
}
/** Sentences as the points of a list, each written when it is asked for. */
function* points(phrases, nameLength, messageLength) {
    for (const phrase of phrases)
        yield `<li>${phraseToHtml(phrase, nameLength, messageLength)}</li>`;
}
/** A list of finished points; empty without any. */
function listHtml(items) {
    return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`;
}
/** A sentence as a paragraph; empty when it says nothing. */
function paragraph(phrase, className = '', nameLength) {
    if (phrase.length === 0)
        return '';
    return `<p${className === '' ? '' : ` class="${className}"`}>${phraseToHtml(phrase, nameLength)}</p>`;
}
/** Blocks a line each, without the empty ones. */
function joinSolid(blocks) {
    return blocks.filter((block) => block !== '').join('\n');
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/html/room.js

/** Length in UTF-8 bytes. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** What `make` makes of each item, made when it is asked for. */
function* eachOf(items, make) {
    for (const item of items)
        yield make(item);
}
/** Takes texts from the front while they fit into `bytes`, a line each; what comes after is not even written. */
function takeWithin(texts, bytes) {
    const taken = [];
    let left = bytes;
    for (const text of texts) {
        left -= byteLength(text) + 1;
        if (left < 0)
            break;
        taken.push(text);
    }
    return taken;
}
/** All texts, a line each, or `null` as soon as they are longer than `bytes`; empty ones are left out. */
function joinWithin(texts, bytes) {
    const taken = [];
    let left = bytes;
    for (const text of texts) {
        if (text === '')
            continue;
        left -= byteLength(text) + 1;
        if (left < 0)
            return null;
        taken.push(text);
    }
    return taken.join('\n');
}
/** Says how many entries of a list are not on the page; empty when all are. */
function moreHtml(count, what = 'more') {
    return count > 0 ? `<p class="quiet">and ${(0,numbers/* formatCount */.B4)(count)} ${what}, in the JSON report</p>` : '';
}

;// CONCATENATED MODULE: ./build/report/html/tables.js








/** Characters of a service or a type in a table: the function beside it tells more. */
const PLACE_LENGTH = 60;
/** Characters of a link's address; a longer one is no use in a table of hundreds. */
const URL_LENGTH = 4000;
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
function rowHtml(header, row) {
    return `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? '')).join('')}</tr>`;
}
/**
 * A table that scrolls by itself, reachable by keyboard and named for a screen reader. On a phone its rows become
 * cards; the roles are written out, since a table that is not displayed as one loses them. Rows beyond `bytes` are left
 * out; without any there is no table.
 */
function htmlTable(caption, header, rows, bytes) {
    const head = header
        .map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${(0,report_escape/* escapeHtml */.ZD)(text)}</th>`)
        .join('');
    const opening = `<div class="scroll" role="region" tabindex="0" aria-label="${(0,report_escape/* escapeHtml */.ZD)(caption)}"><table role="table">\n` +
        `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
    const written = eachOf(rows, (row) => rowHtml(header, row));
    const body = takeWithin(written, bytes - opening.length - CLOSING.length);
    const html = body.length === 0 ? '' : opening + body.join('\n') + CLOSING;
    return { html, shown: body.length };
}
const CLOSING = '\n</tbody></table></div>';
/** A word with its colour; words without one of their own stay neutral. */
function htmlWord(word) {
    const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
    return `<span class="word${known}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`;
}
function functionCell(fn, nameLength) {
    const file = fn.file === '' ? '' : `<span class="file">${htmlProse(fn.file, nameLength)}</span>`;
    return { html: htmlCode(fn.name, nameLength) + file, isRowHeader: true };
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
        const address = url.length > URL_LENGTH ? null : (0,report_links/* safeUrl */.Pl)(url);
        const text = htmlProse(label, 60);
        return address === null
            ? []
            : [`<a href="${(0,report_escape/* escapeHtml */.ZD)(address)}" rel="noopener noreferrer">${text}</a>`];
    })
        .join(' · ');
}
const FINDING_COLUMNS = [
    { text: 'result' },
    { text: 'service, type' },
    { text: 'function' },
    { text: 'expected → seen', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'evidence' },
    { text: 'added', isNumber: true },
    { text: 'open in' },
];
/** The functions over a limit, or those that improved, whose bars of evidence would all be empty. */
function findingsTable(caption, findings, options) {
    const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== '');
    const hasEvidence = findings.some(({ function: fn }) => fn.verdict !== 'pass');
    const isShown = (_, column) => (hasEvidence || FINDING_COLUMNS[column]?.text !== 'evidence') &&
        (hasLinks || FINDING_COLUMNS[column]?.text !== 'open in');
    const rows = eachOf(findings, (finding) => findingCells(finding, options).filter(isShown));
    return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
}
function findingCells(finding, { settings, anchorOf }) {
    const { comparison, function: fn } = finding;
    const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
    const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service, PLACE_LENGTH)}</a>`;
    return [
        { html: htmlWord(fn.verdict === 'pass' ? (0,report_rows/* resultWord */.kV)(fn) : row.verdict) },
        { html: `${service} ${htmlProse(comparison.alias, PLACE_LENGTH)}`, className: 'where' },
        functionCell(fn, report_escape/* NAME_LENGTH */.xt),
        number((0,report_escape/* escapeHtml */.ZD)(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
        number(growthHtml(row.growth, row.range)),
        { html: (0,evidence_bar/* evidenceBar */.V_)((0,evidence_bar/* evidenceExcess */.RF)(finding, settings)), className: 'evidence' },
        { html: (0,report_escape/* escapeHtml */.ZD)(row.added), className: 'number added' },
        { html: linkList(links(comparison, fn)) },
    ];
}
/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costText({ comparison, function: fn }, expectedToSeen) {
    if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate')
        return expectedToSeen;
    const [early = '', late = ''] = expectedToSeen.split(' → ');
    return `${early} early → ${late} late`;
}
function links(comparison, fn) {
    return fn.links.length > 0 ? fn.links : comparison.links;
}
/** All budgets, worst first. */
function budgetsTable(budgets, bytes) {
    const rows = eachOf(budgets, (budget) => {
        const row = (0,budget_text/* budgetRow */.yA)(budget);
        return [
            { html: htmlWord(row.verdict) },
            { html: phraseToHtml(row.target), isRowHeader: true },
            { html: phraseToHtml(row.place, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
            number(growthHtml(row.value, row.range)),
            number((0,report_escape/* escapeHtml */.ZD)(row.limit)),
            { html: phraseToHtml(row.origin, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
        ];
    });
    const header = budget_text/* BUDGET_COLUMNS */.aE.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
    return htmlTable('Budgets', header, rows, bytes);
}
const FUNCTION_COLUMNS = [
    { text: 'function' },
    { text: 'self, before → after', isNumber: true },
    { text: 'total, before → after', isNumber: true },
    { text: 'of the service', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'added', isNumber: true },
    { text: 'result' },
];
/** The functions of one comparison, before and after. */
function functionsTable(comparison, functions, { nameLength, bytes }) {
    const rows = eachOf(functions, (fn) => {
        const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
        const total = `${(0,numbers/* formatCost */.BD)(fn.total.baseline, comparison.unit)} → ${(0,numbers/* formatCost */.BD)(fn.total.candidate, comparison.unit)}`;
        return [
            functionCell(fn, nameLength),
            number((0,report_escape/* escapeHtml */.ZD)(row.seen)),
            number((0,report_escape/* escapeHtml */.ZD)(total)),
            number((0,report_escape/* escapeHtml */.ZD)(row.share)),
            number(growthHtml(row.growth, row.range)),
            { html: (0,report_escape/* escapeHtml */.ZD)(row.added), className: 'number added' },
            { html: htmlWord((0,report_rows/* resultWord */.kV)(fn)) },
        ];
    });
    return htmlTable('Functions, before and after', FUNCTION_COLUMNS, rows, bytes);
}

;// CONCATENATED MODULE: ./build/report/html/services-section.js







/** Failed services that stand open. */
const MOST_OPEN = 3;
/** What is shed where there is no room, from everything to the verdict alone. */
const DETAILS = [
    { functions: Number.POSITIVE_INFINITY, points: 20, name: report_escape/* NAME_LENGTH */.xt, message: report_escape/* MESSAGE_LENGTH */.Xh },
    { functions: 5, points: 5, name: 60, message: 240 },
    { functions: 3, points: 2, name: 40, message: 120 },
    { functions: 0, points: 1, name: 40, message: 80 },
];
/** Every service may take this multiple of an equal part of what is left: the worst come first, and none takes all. */
const PART = 2;
/** Those that stand open may each take this part of the whole. */
const FIRST_PART = 0.1;
/** A row of a table without its names: tells at once that many rows cannot fit. */
const ROW_BYTES = 600;
/**
 * Every service with its functions before and after, worst first, within `bytes`: each at the fullest detail that its part
 * has room for. Services that find none are counted; `linked` are the comparisons that links lead to all the same.
 */
function servicesSection({ report, groups }, { anchorOf, linked, bytes }) {
    if (groups.length === 0)
        return '';
    const sections = [];
    const leftOut = [];
    let left = bytes;
    for (const [index, group] of groups.entries()) {
        const part = (PART * left) / (groups.length - index);
        const room = Math.min(left, index < MOST_OPEN ? Math.max(part, FIRST_PART * bytes) : part);
        const section = serviceWithin(report, group, { anchorOf, isAmongFirst: index < MOST_OPEN, room });
        if (section === null)
            leftOut.push(group);
        else
            sections.push(section);
        left -= section === null ? 0 : byteLength(section) + 1;
    }
    // Links lead to where the page says that there is no more.
    const places = leftOut
        .flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison)))
        .map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
    const more = moreHtml(leftOut.length, leftOut.length === 1 ? 'more service' : 'more services');
    return joinSolid(['<h2>Services</h2>', ...sections, places.join(''), more]);
}
function serviceWithin(report, group, placing) {
    const most = Math.max(...group.comparisons.map(({ functions }) => functions.length));
    for (const detail of DETAILS) {
        if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room)
            continue;
        const section = joinWithin(serviceParts(report, group, { ...placing, detail }), placing.room);
        if (section !== null)
            return section;
    }
    return null;
}
/** One service in parts, so that what does not fit is not written to its end. */
function* serviceParts(report, group, { anchorOf, isAmongFirst, room, detail }) {
    // What a service does not have is said once for all services, under "Not counted".
    const shown = group.comparisons.filter(findings/* wasCompared */.RN);
    const types = shown.length > 1 ? (0,comparison_text/* typesInShort */.Dt)(shown) : [{ prose: shown[0]?.alias ?? '' }];
    const summary = phraseToHtml([{ code: group.service }, ' ', ...types], detail.name, detail.name);
    const word = report_rows/* VERDICT_WORDS */._G[group.verdict];
    const state = `<span class="verdict ${group.verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`;
    // Whoever opens the page wants to see why it failed.
    const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
    yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
    for (const comparison of shown) {
        yield `<h3 id="${anchorOf(comparison)}">${htmlProse(comparison.alias, detail.name)}: ${(0,report_escape/* escapeHtml */.ZD)((0,comparison_text/* comparisonVerdict */.LF)(comparison))}</h3>`;
        yield paragraph((0,comparison_text/* comparisonFacts */.tj)(report, comparison), 'quiet', detail.name);
        yield* pointList(comparison, detail);
        yield functionList(report, comparison, detail, room);
        if (detail.functions > 0)
            yield paragraph((0,comparison_text/* ignoredSentence */.oT)(comparison), 'quiet', detail.name);
    }
    yield '</div>\n</details>';
}
/** Point by point: with messages at their worst a list is longer than all else. */
function* pointList(comparison, detail) {
    const all = (0,comparison_text/* comparisonPoints */.RX)(comparison, DETAILS[0].points);
    const shown = all.slice(0, detail.points);
    if (shown.length > 0) {
        yield '<ul>';
        yield* points(shown, detail.name, detail.message);
        yield '</ul>';
    }
    yield moreHtml(all.length - shown.length);
}
function functionList(report, comparison, detail, room) {
    const all = comparison.functions.slice(0, report.settings.top);
    const wanted = all.slice(0, detail.functions);
    const { html, shown } = functionsTable(comparison, wanted, { nameLength: detail.name, bytes: room });
    const left = all.length - shown;
    return joinSolid([html, moreHtml(left, left === 1 ? 'more function' : 'more functions')]);
}

;// CONCATENATED MODULE: ./build/report/html/body.js







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
    uncounted: 0.03,
    method: 0.03,
};
/** The body of the page. `bytes` is the most that it may take; what is left out is counted where it would stand. */
function pageBody(view, bytes) {
    const { report, found, improved } = view;
    const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
    const anchorOf = (comparison) => anchors.get(comparison) ?? '';
    const room = (part) => PARTS[part] * bytes;
    const before = [
        lineList(view.services, room('whole')),
        findingsSection('', 'Functions over the limits', found, { view, anchorOf, bytes: room('found') }),
        paragraph(view.evidence, 'quiet'),
        ...takeWithin(view.warnings.map((note) => paragraph(note, 'notice')), room('warnings')),
        budgetsSection(view, room('budgets')),
        listSection('Inconclusive or not evaluated', view.open, room('open')),
    ];
    const after = [
        findingsSection('Improved', 'Improved functions', improved, { view, anchorOf, bytes: room('improved') }),
        listSection(view.moved.areBalanced ? 'Moved, not grown' : 'Moved', view.moved.lines, room('moved')),
        listSection('Not counted', view.uncounted, room('uncounted')),
        methodSection(view, room('method')),
    ];
    const taken = byteLength(joinSolid([...before, ...after]));
    const linked = new Set([...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison));
    return joinSolid([...before, servicesSection(view, { anchorOf, linked, bytes: bytes - taken }), ...after]);
}
/** A list as far as there is room. */
function lineList(lines, bytes) {
    const shown = takeWithin(points(lines.slice(0, MOST_ROWS)), bytes);
    return joinSolid([listHtml(shown), moreHtml(lines.length - shown.length)]);
}
function heading(title) {
    return title === '' ? '' : `<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>`;
}
function listSection(title, lines, bytes) {
    return lines.length === 0 ? '' : joinSolid([heading(title), lineList(lines, bytes)]);
}
function findingsSection(title, caption, found, { view, anchorOf, bytes }) {
    if (found.length === 0)
        return '';
    const { settings } = view.report;
    const table = findingsTable(caption, found.slice(0, MOST_ROWS), { settings, anchorOf, bytes });
    return joinSolid([heading(title), table.html, moreHtml(found.length - table.shown)]);
}
function budgetsSection({ report: { budgets }, budgets: open }, bytes) {
    if (budgets.length === 0)
        return '';
    const list = lineList(open, bytes / 2);
    const table = budgetsTable(budgets.slice(0, MOST_ROWS), bytes - byteLength(list));
    return joinSolid([heading('Budgets'), list, table.html, moreHtml(budgets.length - table.shown)]);
}
/** Where the profiles themselves are: a reader who doubts a number can open them in another tool. */
const RAW_DATA = {
    label: 'Raw data',
    value: [
        'the profiles of both windows lie beside this page in ',
        { code: 'profiles/' },
        ' as pprof files when it was written by the Action, or with ',
        { code: '--report-profiles' },
    ],
};
function methodSection({ report, found }, bytes) {
    const evidence = { label: 'Evidence', value: [(0,evidence_bar/* evidenceLegend */.hS)(report.settings)] };
    const facts = (0,method/* methodFacts */.vG)(report);
    // Beside what else the table says; notes come last.
    const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
    facts.splice(place, 0, ...(found.length > 0 ? [evidence] : []), RAW_DATA);
    const written = facts.map(({ label, value }) => `<dt>${(0,report_escape/* escapeHtml */.ZD)(label)}</dt><dd>${phraseToHtml(value)}</dd>`);
    const shown = takeWithin(written, bytes);
    const list = `<dl>\n${shown.join('\n')}\n</dl>`;
    return joinSolid([heading('How this was measured'), list, moreHtml(facts.length - shown.length)]);
}

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

;// CONCATENATED MODULE: ./build/report/html/payload.js






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
    const cutTo = (length) => {
        for (const text of list.splice(length))
            known.delete(text);
    };
    return { list, indexOf, cutTo };
}
/** Costs keep four digits, which is more than the widest screen can show. */
function payload_short(value) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}
/** What the page's data take besides graphs and texts. */
const FRAME_BYTES = 60;
/**
 * The flame graphs as the page's script reads them, in the order of the comparisons. Graphs beyond `most` bytes on the page
 * are left out and counted: those of comparisons that failed stay longest.
 */
function viewerData(report, most = Number.POSITIVE_INFINITY) {
    const strings = createStrings();
    const drawn = new Map(report.flameGraphs.map((graph) => [placeOf(graph), graph]));
    const found = report.comparisons.flatMap((comparison) => {
        const graph = drawn.get(placeOf(comparison));
        return graph === undefined ? [] : [{ comparison, graph }];
    });
    const kept = new Map();
    let left = most - FRAME_BYTES;
    for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
        const stringsBefore = strings.list.length;
        const packed = pack(comparison, graph, strings);
        const added = bytesOf(packed) + bytesOf(strings.list.slice(stringsBefore));
        if (added > left) {
            strings.cutTo(stringsBefore);
            continue;
        }
        left -= added;
        kept.set(graph, packed);
    }
    const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
    return { strings: strings.list, graphs, leftOut: found.length - graphs.length };
}
function placeOf({ service, profileType }) {
    return JSON.stringify([service, profileType]);
}
function bytesOf(value) {
    return byteLength(inert(value)) + 1;
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
        note: noteOf(comparison),
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
/** What the costs of a graph stand for where the findings beside it measure something else. */
function noteOf({ kind, leak, functions }) {
    if (kind !== 'gauge')
        return '';
    const mean = 'Mean per upload over each window';
    if (leak === null || !functions.some((fn) => fn.class === 'leaks'))
        return `${mean}.`;
    return leak.over === 'span'
        ? `${mean}; the leak is measured over both windows together, in the same processes.`
        : `${mean}; the leak is measured early to late in the candidate window.`;
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
    return inert(data);
}
function inert(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./build/report/html/viewer-bundle.js
// Generated by scripts/viewer.ts from src/report/html/viewer/: run npm run viewer, do not edit.
/** The script of the HTML report. */
const VIEWER_SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return e(`bdi`,{class:`frame-name`,dir:`auto`},t)}function r(t,n,r){let i=`choice-${t.toLowerCase().replace(/\\W+/g,`-`)}`,a=n.map(([t])=>e(`input`,{type:`radio`,name:i,value:t}));for(let e of a)e.addEventListener(`change`,()=>r(e.value));let o=n.map(([,t],n)=>e(`label`,{},a[n],e(`span`,{},t)));return{root:e(`fieldset`,{class:`choice`},e(`legend`,{},t),...o),set:e=>{for(let t of a)t.checked=t.value===e}}}let i=[{name:`TiB`,size:2**40},{name:`GiB`,size:2**30},{name:`MiB`,size:2**20},{name:`KiB`,size:1024},{name:`B`,size:1}],a=[{name:`s`,size:1e9},{name:`ms`,size:1e6},{name:`µs`,size:1e3},{name:`ns`,size:1}],o=[{name:`G`,size:1e9},{name:`M`,size:1e6},{name:``,size:1}];function s(e,t){if(!Number.isFinite(e))return`–`;let n=Math.min(0x38d7ea4c68000,Math.abs(e)).toFixed(t),[r=`0`,i]=n.split(`.`),a=r.replace(/\\B(?=(?:\\d{3})+$)/g,`,`);return(e<0&&Number(n)!==0?`−`:``)+(i===void 0?a:`${a}.${i}`)}function c(e,t){let n=Number(Math.abs(e).toPrecision(t));return!(n>0)||!Number.isFinite(n)?0:Math.max(0,Math.min(6,t-1-Math.floor(Math.log10(n))))}function l(e,t){return s(e,c(e,t))}function u(e){return s(Math.round(e),0)}function d(e,t,n=`${t}s`){return`${u(e)} ${e===1?t:n}`}function f(e,t){return t.find(t=>e>=.9995*t.size)??t[t.length-1]}function p(e,t,n=``){if(!Number.isFinite(e))return`–`;let r=f(Math.abs(e),t),i=e/r.size,a=r.size===1&&(t!==o||Number.isInteger(i))?u(i):l(i,3),s=r.name+n;return s===``?a:`${a} ${s}`}function m(e,t){return t===`nanoseconds`?e===0?`0 s`:p(e,a):t===`bytes`?p(e,i):p(e,o)}function h(e){if(!Number.isFinite(e))return`–`;let t=e*100;return t===0?`0 %`:Math.abs(t)<.01?t>0?`<0.01 %`:`>−0.01 %`:`${l(t,2)} %`}function g(e){return e===null||!Number.isFinite(e)?`–`:`${v(e,_(e))}×`}function _(e){return e<1?2:Math.min(2,c(e,3))}function v(e,t){return e<=0?`0`:e<.01?`<0.01`:e>=9999.5?`>9,999`:s(e,t)}let ee=[1.05,1.2,1.5,2].map(Math.log2);function y(e,t,n){if(!(e>0)&&!(t>0))return{kind:`same`,step:0,ratio:null};let r=Math.log2((t+n)/(e+n)),i=ee.filter(e=>Math.abs(r)>=e).length,a=e>0?t/e:null;return e>0?t>0?i===0?{kind:`same`,step:i,ratio:a}:{kind:r>0?`grew`:`shrank`,step:i,ratio:a}:{kind:`gone`,step:i,ratio:a}:{kind:`new`,step:i,ratio:a}}function b(e){return e===`grew`||e===`new`?`▲`:e===`same`?``:`▼`}function te({kind:e,ratio:t}){return e===`grew`&&t!==null&&t>20}function ne(e){return e.kind===`new`||e.kind===`gone`?e.kind:te(e)?`over 20×`:g(e.ratio)}function x(e){let t=ne(e);return e.kind===`grew`?`grew ${t}`:e.kind===`shrank`?`shrank to ${t}`:e.kind===`same`?`about the same`:t}let S=[`baseline`,`expected`,`candidate`];function C({parents:e,frames:t,self:n}){let r=e.length,i=Int32Array.from(e),a=re(e=>Float64Array.from(n[e])),o=re(e=>w(a[e],i)),s=new Int32Array(r);for(let e=1;e<r;e++)s[e]=s[i[e]]+1;return{size:r,parents:i,frames:Int32Array.from(t),depths:s,self:a,total:o,...ie(i,Int32Array.from(t),e=>Math.max(o.expected[e],o.candidate[e]))}}function re(e){return{baseline:e(`baseline`),expected:e(`expected`),candidate:e(`candidate`)}}function w(e,t){let n=Float64Array.from(e);for(let e=n.length-1;e>0;e--)n[t[e]]+=n[e];return n}function ie(e,t,n){let r=e.length,i=new Int32Array(r+1);for(let t=1;t<r;t++)i[e[t]+1]++;for(let e=0;e<r;e++)i[e+1]+=i[e];let a=i.slice(),o=new Int32Array(Math.max(0,r-1));for(let t=1;t<r;t++)o[a[e[t]]++]=t;let s=e=>+(t[e]<0);for(let e=0;e<r;e++)i[e+1]-i[e]<2||o.subarray(i[e],i[e+1]).sort((e,t)=>s(e)-s(t)||n(t)-n(e)||e-t);return{callees:o,firstCallee:i}}function T(e,t){let n=[];for(let r=t;r>=0;r=e.parents[r])n.push(r);return n.reverse()}function E(e,t){return e.callees.subarray(e.firstCallee[t],e.firstCallee[t+1])}function D(e,t){let n=new Uint8Array(e.size);for(let r=1;r<e.size;r++){let i=e.parents[r];n[r]=n[i]===1||t(e.frames[i])?1:0}return n}function ae(e,t){let n=new Map(t.remarks.map(e=>[e.function,e])),r=Array.from({length:t.functions.length/2},(r,i)=>({name:e.strings[t.functions[2*i]]??``,file:e.strings[t.functions[2*i+1]]??``,remark:n.get(i)}));return{source:t,functions:r,keys:r.map(({name:e,file:t})=>`${e}\\n${t}`.toLowerCase()),tree:C({parents:t.callers.map((e,t)=>e===0?-1:t-e),frames:t.frames,self:t})}}function O(e,t,n){let r=t.frames[n];return r>=0?e.functions[r]?.name??``:t.parents[n]===-1?`all of ${e.source.service}`:`other (small callees folded)`}function k(e,t,n){return e.functions[t.frames[n]??-1]}function oe(e,t,n){let r=e.functions.flatMap((e,n)=>e.name===t?[n]:[]),i=r.filter(t=>e.functions[t]?.file===n);return i.length>0?i:r}function se(e,t){let n=new Set(t),{expected:r,candidate:i}=e.total,a=-1,o=-1;for(let t=0;t<e.size;t++){if(!n.has(e.frames[t]))continue;let s=Math.abs(i[t]-r[t])+1e-6*Math.max(i[t],r[t]);s>o&&([a,o]=[t,s])}return a}function A(e){return e===`expected`?`expected`:`baseline`}function j(e){return e===`expected`?`expected`:`baseline`}function ce(e,t){let{total:n}=e.tree;return .002*Math.max(n[A(t)][0],n.candidate[0])}function le(e,t,n,r){return y(e.total[A(n)][t],e.total.candidate[t],r)}function ue({source:e},t,n,r){let i=r=>m(t.total[r][n]*e.quantum,e.unit);return`${i(A(r))} → ${i(`candidate`)}`}function M(e,t,n,r){let i=A(r),{quantum:a,unit:o}=e.source,s=e=>m(e*a,o),c=e=>{let t=e[i][n],r=e.candidate[n];return{before:s(t),seen:s(r),change:y(t,r,0)}},l=r=>{let i=e.tree.total[r][0];return h(i>0?t.total[r][n]/i:0)},u=k(e,t,n);return{name:O(e,t,n),file:u?.file??``,total:c(t.total),self:c(t.self),share:{before:l(i),seen:l(`candidate`),measured:l(`baseline`)},remark:u?.remark?.text??``,word:u?.remark?.word??``}}function de(e,t){let{name:n,total:r,share:i,word:a}=e;return[n,...a===``?[]:[a],x(r.change),`total ${r.before} ${j(t)}, ${r.seen} seen`,`${i.seen} of the service`].join(`, `)}let fe=/^[ -~]*$/;function N(e,t){if(e.length<=t)return e;if(t<3)return``;let n=e.slice(e.lastIndexOf(`/`)+1);return n.length<e.length&&n.length+1<=t?`…${n}`:`${[...(n.length<e.length?`…${n}`:e).slice(0,t-1)].join(``)}…`}function pe(e,t,n,r){let i=Math.floor(t/n);if(fe.test(e))return N(e,i);for(let n=N(e,i);n!==``;n=N(e,i)){let e=r(n);if(e<=t)return n;i=Math.min(n.length-1,Math.floor(i*t/e))}return``}function me(e){let t=getComputedStyle(document.documentElement),n=e=>t.getPropertyValue(`--${e}`).trim(),r=e=>[1,2,3,4].map(t=>n(`${e}-${t}`)),i=`12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace`;return e.font=i,{page:n(`page`),text:n(`text`),quiet:n(`quiet`),line:n(`line`),same:n(`same`),folded:n(`folded`),grew:r(`grew`),shrank:r(`shrank`),grewEdge:n(`grew-edge`),shrankEdge:n(`shrank-edge`),tints:[1,2,3,4,5].map(e=>n(`tint-${e}`)),font:i,characterWidth:e.measureText(`0123456789`).width/10}}function he(e,t){let n=0;for(let t of e)n=Math.imul(n,31)+(t.codePointAt(0)??0)|0;return Math.abs(n)%t}function P({state:e,rowCount:t},n,r){return(e.orientation===`icicle`?n:t-1-n)*r}function ge(e,t){let{context:n,palette:r,width:i,height:a,rowHeight:o,top:s}=t;n.fillStyle=r.page,n.fillRect(0,0,i,a),n.font=r.font,n.textBaseline=`middle`,n.direction=`ltr`;for(let[n,r]of e.rows){let i=P(e,n,o)-s;if(!(i+o<0||i>a))for(let n of r)_e(e,t,n,i)}n.globalAlpha=1}function _e(e,t,n,r){let{context:i,palette:a,rowHeight:o}=t,{state:s,graph:c}=e,l=n.width>3?1:n.width>1.5?.5:0,[u,d,f]=[n.x,n.width-l,o-1];if(n.node<0){i.globalAlpha=e.matches===void 0?1:.3,i.fillStyle=a.folded,i.fillRect(u,r,d,f);return}let p=e.trees[n.part],m=s.view===`difference`?ve(e,n):void 0,h=e.matches===void 0||e.matches.functions[p.frames[n.node]]===1,g=s.sandwich<0&&p.depths[n.node]<p.depths[s.zoom];if(i.globalAlpha=h?g?.6:1:.25,i.fillStyle=ye(e,n,a,m),i.fillRect(u,r,d,f),m!==void 0&&be(t,m,{x:u,y:r,width:d,height:f}),e.matches!==void 0&&h&&xe(i,a.text,{x:u,y:r,width:d,height:f}),d<22)return;i.globalAlpha=h?1:.55;let _=k(c,p,n.node);_?.remark!==void 0&&(_.remark.word===`fail`||_.remark.word===`warn`)&&Se(i,a.text,u+d,r),Ce(t,O(c,p,n.node),m,{x:u,y:r,width:d,height:f})}function ve({graph:e,trees:t,state:n,floor:r},i){let a=t[i.part],o=le(a,i.node,n.basis,r),s=k(e,a,i.node)?.remark?.word===`moved`,c=te(o)?ue(e,a,i.node,n.basis):ne(o);return{...o,isMoved:s,figure:s?`moved`:c}}function ye({graph:e,trees:t},n,r,i){let a=t[n.part],o=a.parents[n.node]===-1;if(a.frames[n.node]<0&&(!o||i===void 0))return o?r.same:r.folded;if(i===void 0){let t=k(e,a,n.node)?.file??``;return r.tints[he(t,r.tints.length)]??r.same}return i.step===0||i.isMoved?r.same:(i.kind===`grew`||i.kind===`new`?r.grew:r.shrank)[i.step-1]??r.same}function be({context:e,palette:t},{kind:n,step:r,isMoved:i},{x:a,y:o,width:s,height:c}){if(r===0||n===`same`)return;let l=n===`grew`||n===`new`,u=r>=3?2:1;if(e.fillStyle=i?t.quiet:l?t.grewEdge:t.shrankEdge,i||e.fillRect(a,l?o:o+c-u,s,u),n!==`new`&&n!==`gone`)return;e.save(),e.beginPath(),e.rect(a,o,s,c),e.clip(),e.strokeStyle=e.fillStyle,e.globalAlpha*=.45,e.lineWidth=1,e.beginPath();let d=n===`new`?c:-c;for(let t=a-c;t<a+s+c;t+=7)e.moveTo(t,o+c),e.lineTo(t+d,o);e.stroke(),e.restore()}function xe(e,t,{x:n,y:r,width:i,height:a}){i<3||(e.strokeStyle=t,e.lineWidth=1,e.strokeRect(n+.5,r+.5,i-1,a-1))}function Se(e,t,n,r){e.fillStyle=t,e.beginPath(),e.moveTo(n-8,r),e.lineTo(n,r),e.lineTo(n,r+8),e.fill()}function Ce({context:e,palette:t},n,r,{x:i,y:a,width:o,height:s}){let c=r!==void 0&&r.step>0,l=c&&!r.isMoved?`${b(r.kind)} `:``,u=c?r.figure:``,d=o-10,f=t.characterWidth,p=(u.length+2)*f,m=u!==``&&d>p+(l.length+Math.min(n.length,10))*f,h=pe(n,d-l.length*f-(m?p:0),f,t=>e.measureText(t).width);e.fillStyle=t.text;let g=a+s/2+.5;h===``?l!==``&&e.fillText(l.trim(),i+5,g):(e.fillText(`${l}\\u2068${h}\\u2069`,i+5,g),m&&e.fillText(u,i+o-5-u.length*f,g))}function we(e,t,n){let r=t.row+(n===`leafwards`?1:n===`rootwards`?-1:0),i=e.filter(e=>e.row===r&&e.node>=0);switch(n){case`left`:return i.findLast(e=>e.x<t.x);case`right`:return i.find(e=>e.x>t.x);default:return Te(i,t)}}function Te(e,t){let n,r=0;for(let i of e){let e=Math.min(i.x+i.width,t.x+t.width)-Math.max(i.x,t.x);e>r&&([n,r]=[i,e])}return n}function Ee(e,t,n){return e.get(t)?.find(e=>n>=e.x&&n<e.x+e.width)}function De(e){return Map.groupBy(e,({row:e})=>e)}function F(e,t,n){let r=n===`expected`?`expected`:`baseline`;if(t===`candidate`)return e.total.candidate;if(t===`baseline`)return e.total[r];let i=e.self[r],a=e.self.candidate;return w(i.map((e,t)=>Math.max(e,a[t])),e.parents)}function Oe(e,{weights:t,zoom:n,width:r}){let i=[];for(let t=e.parents[n];t>=0;t=e.parents[t])i.push({part:0,node:t,row:e.depths[t],x:0,width:r});i.reverse();let a=t[n];if(!(a>0))return i;let o=r/a,s=[{part:0,node:n,row:e.depths[n],x:0,width:r}];for(;s.length>0;){for(let e of s)i.push(e);s=s.flatMap(n=>Ae(e,n,t,o))}return i}function ke(e){let t=e.reduce((e,{row:t,width:n})=>n>=2?Math.max(e,t):e,0);return e.filter(({row:e})=>e<=t)}function Ae(e,t,n,r){let i=[];if(t.node<0)return i;let a=t.row+1,{x:o}=t,s=0,c=()=>{s>=1&&i.push({part:0,node:-1,row:a,x:o-s,width:s}),s=0},l=e.firstCallee[t.node+1];for(let u=e.firstCallee[t.node];u<l;u++){let t=e.callees[u],l=n[t]*r;l>=1?(c(),i.push({part:0,node:t,row:a,x:o,width:l})):s+=l,o+=l}return c(),i}function je(e,t,n,{width:r,least:i}){let a=T(e,n),o=t[n];return o>0?a.find(e=>r*o/t[e]>=i)??n:0}function Me(e){return{parents:[-1],frames:[e],self:{baseline:[0],expected:[0],candidate:[0]},index:[/* @__PURE__ */ new Map]}}function Ne(e,t,n){let r=e.index[t].get(n);if(r!==void 0)return r;let i=e.parents.length;e.parents.push(t),e.frames.push(n);for(let t of S)e.self[t].push(0);return e.index.push(/* @__PURE__ */ new Map),e.index[t].set(n,i),i}function Pe(e,t){let n=D(e,e=>e===t),r=Me(t),i=Me(t),a=new Int32Array(e.size).fill(-1),o=0;for(let s=0;s<e.size;s++){let c=e.parents[s];if(e.frames[s]===t&&n[s]===0?(a[s]=0,o++,Fe(r,e,s)):c>=0&&a[c]>=0&&(a[s]=Ne(i,a[c],e.frames[s])),!(a[s]<0))for(let t of S)i.self[t][a[s]]+=e.self[t][s]}return{callers:C(r),callees:C(i),places:o}}function Fe(e,t,n){let r=0,i=t.parents[n];for(let n=0;i>0&&n<300;n++)r=Ne(e,r,t.frames[i]),i=t.parents[i];for(let i of S)e.self[i][r]+=t.total[i][n]}function Ie(e,t){let n=e.reduce((e,{row:t})=>Math.max(e,t),0),r=e.filter(({row:e})=>e>0).map(e=>({...e,part:1,row:n-e.row})),i=t.map(e=>({...e,row:n+e.row}));return[...r,...i].sort((e,t)=>e.row-t.row||e.x-t.x)}function Le(e,t,n){let r=n.trim().toLowerCase(),i=Uint8Array.from(t,e=>r!==``&&e.includes(r)?1:0),a=e=>e>=0&&i[e]===1,o=D(e,a),s={baseline:0,expected:0,candidate:0},c=[];for(let t=0;t<e.size;t++)if(a(e.frames[t])&&(c.push(t),o[t]!==1))for(let n of S)s[n]+=e.total[n][t];let l=t=>Math.max(e.total.expected[t],e.total.candidate[t]);c.sort((e,t)=>l(t)-l(e)||e-t);let u=t=>e.total[t][0]>0?s[t]/e.total[t][0]:0;return{functions:i,count:i.reduce((e,t)=>e+t,0),nodes:c,share:{baseline:u(`baseline`),expected:u(`expected`),candidate:u(`candidate`)}}}let I={graph:0,view:`difference`,basis:`expected`,widthBy:`union`,orientation:`icicle`,zoom:0,selected:0,part:0,sandwich:-1,find:``};function Re(e,t){return{...e,graph:t,zoom:0,selected:0,part:0,sandwich:-1}}function ze(e,t){return{...e,sandwich:-1,zoom:t,selected:t,part:0}}function Be(e,t){return{...e,sandwich:t,selected:0,part:0}}function L(e,t,n=0){return{...e,selected:t,part:n}}function Ve({view:e,widthBy:t}){return e===`difference`?t:e}function He(){return{sandwiches:/* @__PURE__ */ new Map,searches:/* @__PURE__ */ new Map}}function Ue(e,t,n,r){let i=t.sandwich<0?void 0:We(e,t.sandwich,r),a={width:n,zoom:0},o=Ve(t),s=(e,n=0)=>ke(Oe(e,{...a,zoom:n,weights:F(e,o,t.basis)})),c=i===void 0?s(e.tree,t.zoom):Ie(s(i.callers),s(i.callees));return{state:t,graph:e,trees:i===void 0?[e.tree,e.tree]:[i.callees,i.callers],sandwich:i,boxes:c,rows:De(c),rowCount:c.reduce((e,{row:t})=>Math.max(e,t+1),0),matches:t.find.trim()===``?void 0:Ge(e,t.find,r),floor:ce(e,t.basis)}}function We(e,t,{sandwiches:n}){let r=n.get(e);if(r?.frame===t)return r.made;let i=Pe(e.tree,t);return n.set(e,{frame:t,made:i}),i}function Ge(e,t,{searches:n}){let r=n.get(e);if(r?.text===t)return r.made;let i=Le(e.tree,e.keys,t);return n.set(e,{text:t,made:i}),i}function R({boxes:e,state:t}){return e.find(({node:e,part:n})=>e===t.selected&&n===t.part)}function z({trees:e,state:t}){return e[t.part]}function Ke(e){let t=qe(),{root:n,rows:r,context:i}=t;return Qe(n,e,{boxUnder:e=>Xe(t,e),paint:()=>B(t),onHover:e=>V(t,t.hover,e)}),new ResizeObserver(()=>r.clientWidth===t.shownWidth?B(t):e.onResize()).observe(n),{root:n,width:()=>Math.max(200,r.clientWidth),show:(e,n)=>Je(t,e,n),recolor:()=>{t.palette=me(i),B(t)}}}function qe(){let t=e(`canvas`,{\"aria-hidden\":`true`}),n=t.getContext(`2d`,{alpha:!1});if(n===null)throw Error(`this browser cannot draw`);let r=e(`div`,{class:`ring`,hidden:!0}),i=e(`div`,{class:`ring hover`,hidden:!0}),a=e(`p`,{class:`nothing`,hidden:!0}),o=e(`div`,{class:`rows`},t,r,i),s=e(`div`,{class:`drawing`,tabindex:`0`},o,a),c=matchMedia(`(pointer: coarse)`);return{root:s,rows:o,canvas:t,context:n,ring:r,hover:i,nothing:a,rowHeight:()=>c.matches?26:20,palette:me(n),scene:void 0,shownWidth:0}}function Je(e,t,n){let{rows:r,nothing:i,ring:a,hover:o,rowHeight:s}=e;e.scene=t,e.shownWidth=r.clientWidth,r.style.height=`${Math.max(1,t.rowCount)*s()}px`,i.hidden=t.boxes.length>0,i.textContent=i.hidden?``:Ye(t),n&&Ze(e,t),V(e,a,R(t)),V(e,o,void 0),B(e)}function Ye({graph:e}){return S.every(t=>!(e.tree.total[t][0]>0))?`no cost on either side`:`no cost on this side`}function B({scene:e,rows:t,root:n,canvas:r,context:i,palette:a,rowHeight:o}){if(e===void 0)return;let[s,c]=[t.clientWidth,n.clientHeight],l=devicePixelRatio,u=[Math.round(s*l),Math.round(c*l)];(r.width!==u[0]||r.height!==u[1])&&([r.width,r.height]=u),r.style.width=`${s}px`,r.style.height=`${c}px`,i.setTransform(l,0,0,l,0,0),ge(e,{context:i,palette:a,width:s,height:c,rowHeight:o(),top:n.scrollTop})}function V({scene:e,rowHeight:t},n,r){n.hidden=r===void 0,r!==void 0&&e!==void 0&&(n.style.left=`${r.x}px`,n.style.top=`${P(e,r.row,t())}px`,n.style.width=`${Math.max(3,r.width)}px`,n.style.height=`${t()}px`)}function Xe({scene:e,rows:t,rowHeight:n},r){if(e===void 0)return;let i=t.getBoundingClientRect(),a=Math.floor((r.clientY-i.top)/n()),o=e.state.orientation===`icicle`?a:e.rowCount-1-a,s=Ee(e.rows,o,r.clientX-i.left);return s===void 0||s.node<0?void 0:s}function Ze({root:e,rowHeight:t},n){let r=R(n);if(r===void 0)return;let i=P(n,r.row,t()),a=i+t();(i<e.scrollTop||a>e.scrollTop+e.clientHeight)&&(e.scrollTop=i-e.clientHeight/2)}function Qe(e,t,{boxUnder:n,paint:r,onHover:i}){let a=(n,r)=>{i(n),e.classList.toggle(`over-frame`,n!==void 0),t.onHover(n,{x:r.clientX,y:r.clientY})};e.addEventListener(`click`,e=>{let r=n(e);r!==void 0&&(a(void 0,e),t.onPress(r))}),e.addEventListener(`pointermove`,e=>{e.pointerType===`mouse`&&a(n(e),e)}),e.addEventListener(`pointerleave`,e=>a(void 0,e)),e.addEventListener(`scroll`,r,{passive:!0}),e.addEventListener(`keydown`,t.onKey)}function $e({key:e,ctrlKey:t,metaKey:n,altKey:r},i){if(t||n||r)return;let a=i===`flame`;switch(e){case`ArrowUp`:return{move:a?`leafwards`:`rootwards`};case`ArrowDown`:return{move:a?`rootwards`:`leafwards`};case`ArrowLeft`:return{move:`left`};case`ArrowRight`:return{move:`right`};case`Enter`:case` `:return{do:`zoom`};case`Escape`:case`Home`:return{do:`reset`};case`Backspace`:return{do:`out`};case`s`:return{do:`sandwich`};case`/`:return{do:`find`};default:return}}let et=/^(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs})$/u,H=/^\\p{M}$/u,tt=/^[!-_a-{}~]$/,nt=/^[!-[\\]-_a-~](?:[ -[\\]-_a-~]*[!-[\\]-_a-~])?$/;function U(e){return`<U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}>`}function rt(e,t,n){return tt.test(e)?e:e===\"`\"&&n>=8||e===`|`&&t===`\\\\`||et.test(e)||e>=`̀`&&H.test(e)&&(t===void 0||n>=4)?U(e):e}function it(e,t){return e===\"`\"?t===\"`\":t!==void 0&&t>=`̀`&&H.test(t)}function W(e){let t=[...e],n=t.findIndex(e=>e!==` `),r=t.findLastIndex(e=>e!==` `),i=0;return t.map((e,a)=>{let o=t[a-1];return i=it(e,o)?i+1:0,e===` `&&(a<n||a>r)?U(e):rt(e,o,i)})}function G(e,t){let n=[],r=0;for(let i of e){if(r+=i.length===1?1:[...i].length,r>t)break;n.push(i)}return n}function at(e,t){let n=G(e,t);if(n.length===e.length)return n.join(``);let r=Math.max(0,t-1),i=G(e,Math.ceil(r/2)),a=G(e.slice(i.length).toReversed(),Math.floor(r/2)).toReversed();return`${i.join(``)}…${a.join(``)}`}function ot(e,t=120){if(e===``)return`(no name)`;if(e.length<=t&&nt.test(e))return e;let n=t+16;if(e.length<=2*n)return at(W(e),t);let r=W(e.slice(0,n)),i=W(e.slice(-n));return at([...r,...i],t)}function K(e){return ot(e,200)}function st(e){return e===``?``:K(e)}function q(e,t){return`${encodeURIComponent(e)}=${encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}`}function ct({service:e,type:t,frame:n,file:r,more:i={}}){let a=[q(`service`,K(e)),q(`type`,K(t))];n!==void 0&&a.push(q(`frame`,K(n))),r!==void 0&&r!==``&&a.push(q(`file`,st(r)));for(let[e,t]of Object.entries(i))a.push(q(e,t));return`#${a.join(`&`)}`}function lt(e){let t=/* @__PURE__ */ new Map;for(let n of e.replace(/^#/,``).split(`&`)){let[e=``,...r]=n.split(`=`),i=ut(r.join(`=`));i!==null&&i!==``&&t.set(e,i)}let{service:n,type:r,frame:i,file:a,...o}=Object.fromEntries(t);return n===void 0?null:{service:n,type:r??``,frame:i,file:a,more:o}}function ut(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return null}}let dt={view:[`difference`,`candidate`,`baseline`],basis:[`expected`,`measured`],widthBy:[`union`,`candidate`,`baseline`],orientation:[`icicle`,`flame`]},ft={view:`view`,basis:`base`,widthBy:`width`,orientation:`layout`};function pt(e,t,n){let{source:r,functions:i,tree:a}=t,o={};for(let e of[`view`,`basis`,`widthBy`,`orientation`])n[e]!==I[e]&&(o[ft[e]]=n[e]);let s=n.sandwich>=0?n.sandwich:a.frames[n.selected],c=i[s];if(n.sandwich>=0)o.sandwich=`1`;else{let e=c!==void 0&&se(a,[s])===n.selected;n.selected!==0&&!e&&(o.node=String(n.selected)),n.zoom!==0&&(o.zoom=String(n.zoom))}return n.find.trim()!==``&&(o.find=n.find.trim()),ct({service:r.service,type:ht(e,t),...c!==void 0&&{frame:c.name,file:mt(t,c.name)?c.file:``},more:o})}function mt({functions:e},t){return e.filter(e=>e.name===t).length>1}function ht(e,{source:t}){return e.graphs.filter(({service:e,alias:n})=>e===t.service&&n===t.alias).length>1?t.profileType:t.alias}function J({graphs:e},{service:t,type:n}){return e.findIndex(e=>e.service===t&&(n===``||n===e.alias||n===e.profileType))}function gt(e,t,n,r){let i=J(e,n);if(i<0)return{state:r,problem:`This page has no flame graph of that service and type.`};let a=t(i),o=n.more??{},s={...Re(r,i),...vt(o),find:o.find??r.find};if(n.frame===void 0)return{state:_t(s,a,o),problem:``};let c=oe(a,n.frame,n.file),l=se(a.tree,c),u=c[0];return l<0||u===void 0?{state:s,problem:`${n.frame} is not in this graph: too small, or folded into another frame.`}:o.sandwich===`1`?{state:Be(s,u),problem:``}:{state:_t(L(s,l),a,o),problem:``}}function _t(e,{tree:t},n){let r=e=>{let n=e!==void 0&&/^\\d{1,9}$/.test(e)?Number(e):-1;return n>=0&&n<t.size?n:void 0},i=r(n.zoom)??e.zoom,a=r(n.node)??(e.selected===0?i:e.selected);return{...e,zoom:T(t,a).includes(i)?i:0,selected:a}}function vt(e){let t={};for(let n of[`view`,`basis`,`widthBy`,`orientation`]){let r=e[ft[n]],i=dt[n];r!==void 0&&i.includes(r)&&(t[n]=r)}return t}function yt(e,t,n){let{state:r,graph:i}=n,a=k(i,z(n),r.selected)?.name;for(let n of e.querySelectorAll(`a[data-finding]`)){let e=lt(n.hash);e!==null&&J(t,e)===r.graph&&e.frame===a?n.setAttribute(`aria-current`,`true`):n.removeAttribute(`aria-current`)}}function Y({data:e,opened:t},n){let r=t.get(n)??ae(e,e.graphs[n]);return t.set(n,r),r}function X(e,t,n,r=!0){let{view:i,panels:a,tooltip:o,section:s,data:c}=e,l=Ue(Y(e,t.graph),t,i.width(),e.memory);e.state=t,e.scene=l,i.show(l,r),a.show(l),o.hide(),yt(s,c,l),n!==`none`&&(a.say(``),Ct(pt(c,l.graph,t),n))}function bt(e,t,n){X(e,$(e,L({...e.state,sandwich:-1},t)),n)}function xt(e){return{zoomTo:t=>X(e(),ze(e().state,t),`push`),openSandwich:t=>X(e(),Be(e().state,t),`push`),closeSandwich:()=>{let{state:t}=e();X(e(),{...t,sandwich:-1,selected:t.zoom,part:0},`push`)},select:(t,n)=>X(e(),$(e(),L(e().state,t,n)),`push`)}}function St(e,t){let n=t=>{t(),Z(e().view)};return{zoomTo:e=>n(()=>t.zoomTo(e)),openSandwich:e=>n(()=>t.openSandwich(e)),closeSandwich:()=>n(t.closeSandwich),select:(e,r)=>n(()=>t.select(e,r))}}function Z({root:e}){let{top:t,bottom:n}=e.getBoundingClientRect();t>=0&&n<=innerHeight||e.scrollIntoView({block:n-t>innerHeight?`start`:`center`})}function Q(e,t){let n=lt(t);if(n===null)return`none of ours`;let{state:r,problem:i}=gt(e.data,t=>Y(e,t),n,e.state);return X(e,n.more?.zoom===void 0?$(e,r):r,`none`),e.panels.say(i),J(e.data,n)<0?`no graph`:`there`}function $(e,t){if(t.sandwich>=0)return t;let{tree:n}=Y(e,t.graph),r=F(n,Ve(t),t.basis),i=e.view.width();return T(n,t.selected).includes(t.zoom)&&i*r[t.selected]/r[t.zoom]>=60?t:{...t,zoom:je(n,r,t.selected,{width:i,least:60})}}function Ct(e,t){if(e!==location.hash)try{t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e)}catch{}}function wt(e,t,{part:n,node:r}){let i=e.scene?.trees[n].frames[r]??-1;e.state.sandwich<0?t.zoomTo(r):i>=0&&i!==e.state.sandwich?t.openSandwich(i):X(e,L(e.state,r,n),`replace`,!1)}function Tt(e,t,n,r){let{scene:i,state:a}=e,o=$e(n,a.orientation);if(o===void 0||i===void 0)return;if(n.preventDefault(),!(`move`in o)){Et(o.do,i,t,r);return}let s=R(i),c=s===void 0?i.boxes[0]:we(i.boxes,s,o.move);c!==void 0&&X(e,L(a,c.node,c.part),`replace`)}function Et(e,t,n,r){let{state:i,graph:a}=t,o=z(t).frames[i.selected],s=t.sandwich!==void 0;e===`find`?r():s&&(e===`reset`||e===`out`)?n.closeSandwich():e===`reset`?n.zoomTo(0):e===`out`?n.zoomTo(Math.max(0,a.tree.parents[i.zoom])):e===`zoom`&&!s?n.zoomTo(i.selected):o>=0&&n.openSandwich(o)}function Dt(e,t){let n=e.scene?.matches?.nodes??[];if(n.length===0)return;let r=e.state.sandwich<0?n.indexOf(e.state.selected):-1,i=t>0?0:n.length-1;bt(e,n[r<0?i:(r+t+n.length)%n.length],`replace`)}function Ot(r,i,a,o){let{graph:s,state:c}=r;if(r.sandwich!==void 0){let r=s.functions[c.sandwich]?.name??``;return[e(`li`,{},t(`all of ${s.source.service}`,()=>i(0))),e(`li`,{\"aria-current\":`page`},e(`span`,{},`callers and callees of `,n(r)))]}let l=T(s.tree,c.zoom),u=!o&&l.length>7,d=u?[l[0],...l.slice(l.length-7+2)]:l,f=d.map(r=>{let a=n(O(s,s.tree,r));if(r===c.zoom)return e(`li`,{\"aria-current\":`page`},a);let o=t(``,()=>i(r));return o.append(a),e(`li`,{},o)});if(u){let n=t(`…`,a,{\"aria-label\":`show ${l.length-d.length} more frames`});f.splice(1,0,e(`li`,{},n))}return f}function kt(e,t,n){let r=A(n),i=D(e,e=>e===t),a=[0,0],o=[0,0],s=0;for(let n=0;n<e.size;n++)e.frames[n]===t&&(s++,a[0]+=e.self[r][n],a[1]+=e.self.candidate[n],i[n]!==1&&(o[0]+=e.total[r][n],o[1]+=e.total.candidate[n]));return{count:s,self:y(...a,0),total:y(...o,0)}}function At(e,t){let{state:n,graph:r}=e,i=M(r,z(e),n.selected,n.basis);return[jt(i),...Mt(i),Nt(i,e),...Pt(i,e),It(e,t),...Lt(e,t)]}function jt({name:t,file:r}){let i=r===``?[]:[e(`span`,{class:`file`},e(`bdi`,{},r))];return e(`h3`,{},n(t),...i)}function Mt({word:t,remark:n}){return n===``?[]:[e(`p`,{class:`remark`},e(`span`,{class:`verdict${[`fail`,`warn`,`improved`].includes(t)?` ${t}`:``}`},t),` ${n}`)]}function Nt({total:t,self:n,share:r},{state:i,graph:a}){let o=[``,j(i.basis),`candidate`,`change`].map(t=>e(`th`,{scope:`col`},t)),s=(t,n)=>e(`tr`,{},e(`th`,{scope:`row`},t),...n.map(t=>e(`td`,{},t))),c=({before:e,seen:t,change:n})=>[e,t,`${b(n.kind)} ${x(n)}`.trim()],l=a.source.isGauge?` per upload`:``;return e(`table`,{class:`figures`},e(`thead`,{},e(`tr`,{},...o)),e(`tbody`,{},s(`total${l}`,c(t)),s(`self${l}`,c(n)),s(`share of the service`,[r.before,r.seen,i.basis===`expected`&&r.measured!==r.before?`baseline as measured ${r.measured}`:``])))}function Pt(t,n){let{state:r,graph:i}=n,a=i.tree.frames[r.selected],o=[i.source.note];if(n.sandwich===void 0&&a>=0){let e=kt(i.tree,a,r.basis),n=Ft(t.self)?`total`:`self`,s=x(t[n].change),c=d(e.count,`place`);e.count>1&&o.push(`This place: ${n} ${s}. All ${c} together: ${x(e[n])}.`)}return o.filter(e=>e!==``).map(t=>e(`p`,{class:`quiet`},t))}function Ft({change:e}){return e.kind===`same`&&e.ratio===null}function It(n,{zoomTo:r,openSandwich:i,closeSandwich:a}){let{state:o,graph:s,sandwich:c}=n,l=z(n).frames[o.selected],u=[];return c===void 0?o.zoom!==o.selected&&u.push(t(`Zoom to this frame`,()=>r(o.selected))):u.push(t(`Back to the whole graph`,a)),c===void 0&&o.zoom!==0&&u.push(t(`Whole graph`,()=>r(0))),s.functions[l]!==void 0&&l!==o.sandwich&&u.push(t(`Callers and callees`,()=>i(l))),e(`div`,{class:`actions`},...u)}function Lt(r,{select:i}){let{state:a,graph:o,sandwich:s}=r,c=z(r),l=[...E(c,a.selected)],f=s!==void 0&&a.part===1?`Called from`:`Calls`,p=[];if(l.length>0){let r=l.slice(0,6).map(r=>{let s=t(``,()=>i(r,a.part));s.append(n(O(o,c,r)));let{total:l}=M(o,c,r,a.basis);return e(`li`,{},s,` ${l.seen} ${b(l.change.kind)}`.trimEnd())}),s=l.length-r.length;s>0&&r.push(e(`li`,{class:`quiet`},`and ${u(s)} more`)),p.push(e(`div`,{class:`next`},e(`h4`,{},f),e(`ul`,{},...r)))}return s!==void 0&&a.selected===0&&p.push(e(`p`,{class:`quiet`},`Stands in ${d(s.places,`place`)} of the call tree.`)),p}let Rt=[[`grew`,`▲ costs more`],[`shrank`,`▼ costs less`],[`one-sided`,`hatched: new, gone or moved`],[`same`,`within 5 %, or tiny`]],zt={union:`width: the larger of both sides`,candidate:`width: cost of the candidate`,baseline:`width: cost of the baseline`};function Bt(t){let{state:n,graph:r}=t,{isGauge:i,folded:a}=r.source,o=(t,n)=>e(`li`,{},e(`span`,{class:`swatch ${t}`,\"aria-hidden\":`true`}),n),s=n.view===`difference`,c=s?Rt.map(([e,t])=>o(e,t)):[e(`li`,{},`colour: file of the function`)],l=i?`the level as the verdict expected it`:`what the baseline would cost at the candidate's load`,u=n.basis===`expected`?`expected: ${l}`:`baseline: as measured, whatever the load was`,f=[zt[s?n.widthBy:n.view],...s||n.view===`baseline`?[u]:[],...a>0?[`${d(a,`small frame`)} folded into \"other\"`]:[]];return[e(`ul`,{},...c),e(`p`,{class:`quiet`},f.join(` · `))]}function Vt(e){let{state:t}=e,n=z(e),r=T(n,t.selected).slice(-60),i=[...E(n,t.selected).subarray(0,60)];return[...r,...i].map(t=>Ht(e,t,r.includes(t)))}function Ht({graph:t,state:n,trees:r},i,a){let o=r[n.part],s=o.parents[i],c=s<0?Int32Array.of(i):E(o,s),l=E(o,i).length>0,u=i===n.selected;return e(`div`,{role:`treeitem`,\"aria-level\":String(o.depths[i]+1),\"aria-setsize\":String(c.length),\"aria-posinset\":String(c.indexOf(i)+1),\"aria-selected\":String(u),...l&&{\"aria-expanded\":String(a)},...u&&{id:`frame-current`}},de(M(t,o,i,n.basis),n.basis))}function Ut(e,t){let{toolbar:n,searchBox:r,actions:i}=t,a=t.view.root,o=Wt(),{steps:s,problem:c,signs:l,items:u,panel:d}=o;Gt(e,t,o);let f,p=e=>{s.replaceChildren(...Ot(e,i.zoomTo,()=>{f=e.state.zoom,p(e)},f===e.state.zoom))};return{show:e=>{let t=[d,s].some(e=>e.contains(document.activeElement));n.show(e.state),r.show(e),p(e),l.replaceChildren(...Bt(e)),u.replaceChildren(...Vt(e)),d.replaceChildren(...At(e,i)),a.setAttribute(`aria-label`,Kt(e)),t&&a.focus({preventScroll:!0})},say:e=>{c.hidden=e===``,c.textContent=e}}}function Wt(){return{steps:e(`ol`),problem:e(`p`,{class:`notice`,role:`alert`,hidden:!0}),signs:e(`div`,{class:`legend`}),items:e(`div`,{class:`unseen`,role:`presentation`}),panel:e(`section`,{class:`details-panel`,\"aria-label\":`Frame`})}}function Gt(t,{data:n,toolbar:r,searchBox:i,tooltip:a,view:o},{steps:s,problem:c,signs:l,items:u,panel:f}){let p=o.root;r.root.lastElementChild?.before(i.root),p.append(u),p.setAttribute(`role`,`tree`),p.setAttribute(`aria-activedescendant`,`frame-current`),p.setAttribute(`aria-describedby`,`flame-help`);let m=`${d(n.leftOut,`more flame graph`)} did not fit into this page.`;t.replaceChildren(r.root,c,e(`nav`,{class:`crumbs`,\"aria-label\":`Zoomed frames`},s),p,l,e(`p`,{id:`flame-help`,class:`quiet help`},`Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.`),f,a,...n.leftOut>0?[e(`p`,{class:`quiet`},m)]:[])}function Kt({graph:e,state:t,sandwich:n}){let{service:r,alias:i}=e.source;return`${n===void 0?`Flame graph`:`Callers and callees in the flame graph`} of ${r}, ${i}: ${t.view}`}function qt(n,r){let i=Jt(n,r),a=e(`span`,{id:`flame-found`,class:`found-share`,role:`status`}),o=t(`‹`,()=>r(-1),{\"aria-label\":`previous match`,disabled:!0}),s=t(`›`,()=>r(1),{\"aria-label\":`next match`,disabled:!0});return{input:i,root:e(`div`,{class:`search`,role:`search`},e(`label`,{for:`flame-find`},`Search`),a,i,o,s),show:e=>{i.value.trim()!==e.state.find.trim()&&(i.value=e.state.find);let t=e.matches!==void 0&&e.matches.nodes.length>0;o.disabled=!t,s.disabled=!t;let n=Yt(e);a.textContent!==n&&(a.textContent=n)}}}function Jt(t,n){let r=e(`input`,{id:`flame-find`,type:`search`,placeholder:`function or file`,autocomplete:`off`,spellcheck:`false`,maxlength:`200`,\"aria-describedby\":`flame-found`});return r.addEventListener(`input`,()=>t(r.value)),r.addEventListener(`keydown`,e=>{if(e.key===`Enter`)n(e.shiftKey?-1:1);else if(e.key===`Escape`)r.value=``,t(``);else return;e.preventDefault()}),r}function Yt({matches:e,state:t}){if(e===void 0)return``;if(e.count===0)return`no function has this in its name or file`;let n=h(e.share[A(t.basis)]),r=h(e.share.candidate),i=`${d(e.count,`function`)} in ${d(e.nodes.length,`frame`)}`;return e.nodes.length===0?`${u(e.count)} matching, none drawn`:`${i}: ${n} ${j(t.basis)} → ${r} seen`}function Xt(e){let t=document.documentElement,n=r(`Theme`,[[`auto`,`auto`],[`light`,`light`],[`dark`,`dark`]],n=>{n===`auto`?t.removeAttribute(`data-theme`):t.setAttribute(`data-theme`,n),e()});return n.set(`auto`),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,e),n.root}function Zt(t,n,i){let a=nn(t,n),o=r(`View`,[[`difference`,`Difference`],[`baseline`,`Baseline`],[`candidate`,`Candidate`]],e=>i({view:e})),s=tn(i);return{root:e(`div`,{class:`toolbar`},a.root,o.root,s.root),show:e=>{a.show(e),o.set(e.view),s.show(e)}}}let Qt=[[`union`,`both sides`],[`candidate`,`candidate`],[`baseline`,`baseline`]],$t=[[`expected`,`at this load`],[`measured`,`as measured`]],en=[[`icicle`,`above (icicle)`],[`flame`,`below (flame)`]];function tn(t){let n=r(`Width by`,Qt,e=>t({widthBy:e})),i=r(`Baseline`,$t,e=>t({basis:e})),a=r(`Root`,en,e=>t({orientation:e}));return{root:e(`details`,{class:`options`},e(`summary`,{},`Options`),e(`div`,{class:`options-inside`},n.root,i.root,a.root)),show:e=>{n.set(e.widthBy),i.set(e.basis),a.set(e.orientation),n.root.hidden=e.view!==`difference`}}}function nn({graphs:t},n){let r=[...new Set(t.map(({service:e})=>e))],i=e(`select`,{id:`flame-service`}),a=e(`select`,{id:`flame-type`});for(let[t,n]of r.entries())i.append(e(`option`,{value:String(t)},n));let o=e=>t.flatMap((t,n)=>t.service===e?[{graph:t,index:n}]:[]);i.addEventListener(`change`,()=>{n(o(r[Number(i.value)])[0]?.index??0)}),a.addEventListener(`change`,()=>n(Number(a.value)));let s=(t,n)=>e(`div`,{class:`field`},e(`label`,{for:n.id},t),n);return{root:e(`div`,{class:`picker`},s(`Service`,i),s(`Type`,a)),show:({graph:n})=>{let s=t[n]?.service;i.value=String(r.indexOf(s??``)),a.replaceChildren(...o(s).map(({graph:t,index:n})=>e(`option`,{value:String(n)},`${t.alias}: ${t.verdict}`))),a.value=String(n)}}}function rn(){let t=e(`div`,{class:`tooltip`,\"aria-hidden\":`true`,hidden:!0});return{root:t,show:({graph:r,trees:i,state:a},o,{x:s,y:c})=>{let{name:l,file:u,total:d,self:f,share:p,word:m}=M(r,i[o.part],o.node,a.basis),h=t=>e(`div`,{},t),g=j(a.basis);t.replaceChildren(e(`strong`,{},n(l)),...u===``?[]:[e(`div`,{class:`quiet`},e(`bdi`,{},u))],h(`${b(d.change.kind)} ${x(d.change)}${m===``?``:` · ${m}`}`.trim()),h(`total ${d.before} ${g} → ${d.seen}`),h(`self ${f.before} ${g} → ${f.seen}`),h(`${p.before} → ${p.seen} of the service`)),t.hidden=!1;let{width:_,height:v}=t.getBoundingClientRect(),ee=Math.min(s+14,document.documentElement.clientWidth-_-4),y=c+14+v<innerHeight;t.style.left=`${Math.max(4,ee)}px`,t.style.top=`${y?c+14:Math.max(4,c-v-14)}px`},hide:()=>{t.hidden=!0}}}function an(e,t,n){let r=sn(e,t,n);document.querySelector(`.brand`)?.append(Xt(r.view.recolor));let i=e.querySelector(`a[data-finding]`)?.hash??``,a=()=>{Q(r,i)!==`there`&&X(r,I,`none`)};addEventListener(`popstate`,()=>{Q(r,location.hash)===`none of ours`?location.hash===``&&a():Z(r.view)}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`a[data-finding]`):null;t instanceof HTMLAnchorElement&&t.hash===location.hash&&(Q(r,t.hash),Z(r.view))}),e.hidden=!1,on(r,a)}function on(e,t){let n=Q(e,location.hash);n===`none of ours`&&t(),n===`there`&&Z(e.view),n===`no graph`&&(t(),Q(e,location.hash))}function sn(e,t,n){let r=()=>c,i=xt(r),a=qt(e=>X(c,{...c.state,find:e},`replace`,!1),e=>Dt(c,e)),o=rn(),s=cn(r,i,()=>a.input.focus()),c={section:e,data:n,view:s,panels:Ut(t,{data:n,toolbar:Zt(n,e=>X(c,Re(c.state,e),`push`),e=>X(c,{...c.state,...e},`push`)),searchBox:a,tooltip:o.root,view:s,actions:St(r,i)}),tooltip:o,opened:/* @__PURE__ */ new Map,memory:He(),state:I,scene:void 0};return c}function cn(e,t,n){return Ke({onPress:n=>wt(e(),t,n),onHover:(t,n)=>{let{scene:r,tooltip:i}=e();t===void 0||r===void 0?i.hide():i.show(r,t,n)},onKey:r=>Tt(e(),t,r,n),onResize:()=>{e().scene!==void 0&&X(e(),e().state,`none`,!1)}})}let ln=document.getElementById(`flame`),un=document.getElementById(`flame-place`),dn=document.getElementById(`flame-data`)?.textContent;ln!==null&&un!==null&&dn!=null&&(an(ln,un,JSON.parse(dn)),document.getElementById(`flame-missing`)?.remove()),addEventListener(`DOMContentLoaded`,()=>{if(matchMedia(`(max-width: 40rem)`).matches)for(let e of document.querySelectorAll(`details.service`))e.removeAttribute(`open`)})})();";

;// CONCATENATED MODULE: ./build/report/html/flame-section.js










/** Findings and improvements listed beside the drawing; the tables have more. */
const MOST_LISTED = 50;
const MOST_IMPROVED = 10;
/** Of the findings these are seen at once; the others behind a click, so that the drawing stays near on a phone. */
const MOST_AT_ONCE = 8;
/** What each of the two lists may take: encoded, a hostile name is twelve times as long. */
const LIST_BYTES = 60_000;
/**
 * The flame graphs with the findings beside them. Hidden until the script shows them: without it the rest of the page
 * says everything but the drawing. Where there are no flame graphs, one sentence that says so.
 */
function flameSection(view, data) {
    if (data.graphs.length === 0) {
        const why = data.leftOut === 0
            ? 'The flame graphs were left out of this report.'
            : `${(0,numbers/* formatPlural */.yk)(data.leftOut, 'flame graph')} did not fit into this page.`;
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
function findingList({ report, found, improved }, data) {
    const drawn = drawnFunctions(report);
    const whole = (0,findings/* serviceFindings */.Y)(report).filter(({ kind }) => kind !== 'leak');
    const items = takeWithin([
        ...whole
            .slice(0, MOST_LISTED)
            .map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`)),
        ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding)),
    ].slice(0, MOST_LISTED), LIST_BYTES);
    const better = takeWithin(improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)), LIST_BYTES);
    const rest = whole.length + found.length - items.length;
    const behind = items.slice(MOST_AT_ONCE);
    return [
        '<h3>Findings</h3>',
        items.length === 0
            ? `<p class="quiet">${rest > 0 ? 'They stand below.' : 'Nothing is over the limits.'}</p>`
            : list(items.slice(0, MOST_AT_ONCE)),
        behind.length === 0
            ? ''
            : `<details><summary>${(0,numbers/* formatPlural */.yk)(behind.length, 'more finding')}</summary>\n${list(behind)}\n</details>`,
        rest > 0 ? `<p class="quiet">and ${(0,numbers/* formatCount */.B4)(rest)} more in the tables below</p>` : '',
        better.length === 0 ? '' : `<h3>Improved</h3>\n${list(better)}`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** Functions that stand in a flame graph, as `service, type, name, file`. */
function drawnFunctions({ flameGraphs }) {
    return new Set(flameGraphs.flatMap(({ service, profileType, functions }) => functions.map(({ name, file }) => JSON.stringify([service, profileType, name, file]))));
}
function list(items) {
    return `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}
function findingItem(drawn, data, { comparison, function: fn }) {
    const row = (0,report_rows/* functionRow */.zQ)(comparison, fn);
    const word = fn.verdict === 'pass' ? (0,report_rows/* resultWord */.kV)(fn) : row.verdict;
    const { service, profileType } = comparison;
    const isDrawn = drawn.has(JSON.stringify([service, profileType, fn.name, fn.file]));
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
.found details { margin: .4rem 0 0; } .found details > summary { padding: .35rem .7rem; font-size: .875rem; } .found details > ul { padding: .4rem; }
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
.search { flex: 1 1 23rem; max-width: 30rem; display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: center; gap: .15rem .4rem; min-width: 0; }
.search input { grid-column: 1 / 3; width: 100%; } .search button:disabled { opacity: .45; cursor: default; }
.found-share { grid-column: 2 / -1; min-height: 1.55em; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.nothing { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; color: var(--quiet); } .nothing[hidden] { display: none; }
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
  .found { position: static; max-height: none; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { flex-basis: 100%; max-width: none; } .found-share { grid-column: 1 / -1; grid-row: 3; text-align: left; }
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
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
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
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; } .number.added { white-space: normal; min-width: 9.5rem; }
td.where { min-width: 9rem; max-width: 18rem; } td.evidence { white-space: nowrap; letter-spacing: .05em; }
td:last-child { min-width: 5.5rem; } .range { display: block; color: var(--quiet); font-size: .8125rem; }
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
  tbody th, tbody td, td.where, .number.added { border: 0; padding: .1rem 0; min-width: 0; max-width: none; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;

;// CONCATENATED MODULE: ./build/report/html/html.js

















/** The most that the whole page may take, in bytes: it opens at once, and can be sent on. */
const PAGE_BYTES = 1_400_000;
/** What the flame graphs may take whatever else there is to say: 20,000 nodes with names of ordinary length. */
const GRAPH_BYTES = 700_000;
/**
 * The report as one self-contained page below 1.5 MB: no request, every name escaped. The policy in the page allows nothing
 * but its own style sheet and the script of the flame graphs, which is left out where there are none. The same report
 * gives the same bytes.
 */
function renderHtml(report) {
    const view = viewOf(report, null);
    const wanted = viewerData(report);
    const graphBytes = byteLength(inertJson(wanted));
    const room = PAGE_BYTES - byteLength(pageHtml(view, flameSection(view, wanted), '')) + graphBytes;
    const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
    // What the tables did not need is for the graphs.
    const left = room - byteLength(body);
    const data = graphBytes <= left ? wanted : viewerData(report, left);
    return pageHtml(view, flameSection(view, data), body);
}
function pageHtml(view, flame, body) {
    const title = (0,report_text/* phraseToText */.K)((0,headline/* headline */.P)(view.report));
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
        pageHeader(view.report),
        flame.html,
        `<main>\n${body}\n</main>`,
        `<footer><p>${phraseToHtml(view.footer)}</p></footer>`,
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
function pageHeader(report) {
    const word = report_rows/* VERDICT_WORDS */._G[report.verdict];
    return joinSolid([
        '<header>',
        `<p class="brand"><span class="verdict ${report.verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>profile comparison</p>`,
        `<h1>${phraseToHtml((0,headline/* headline */.P)(report))}</h1>`,
        paragraph((0,wording/* policyNotice */.xv)(report), 'notice'),
        paragraph((0,next_step/* nextStep */.sk)(report)),
        paragraph((0,phrase/* joinPhrases */.Z)([(0,since_line/* sinceLine */.d$)(report), (0,changes_line/* changesLine */.a)(report)], ' '), 'quiet'),
        paragraph((0,wording/* countsLine */.J7)(report), 'quiet'),
        '</header>',
    ]);
}

;// CONCATENATED MODULE: ./build/report/junit/xml.js


const NAME_LENGTH = 200;
/** Characters of a message, which tools show in lists, and of a line below it. */
const MESSAGE_LENGTH = 300;
const LINE_LENGTH = 600;
/** Test cases in one suite; what reads JUnit shows them one by one. */
const MOST_CASES = 200;
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
const SEVERITY = {
    failure: 0,
    error: 1,
    skipped: 2,
    passed: 3,
};
/** The suite with its worst test cases only where it has very many, and how many are left out among its properties. */
function shortSuite(suite) {
    const { properties, cases } = suite;
    if (cases.length <= MOST_CASES)
        return suite;
    const worst = cases.toSorted((a, b) => SEVERITY[a.outcome.kind] - SEVERITY[b.outcome.kind]);
    const leftOut = `${(0,numbers/* formatPlural */.yk)(cases.length - MOST_CASES, 'test case')}, which came out no worse than the others`;
    return { ...suite, properties: { ...properties, leftOut }, cases: worst.slice(0, MOST_CASES) };
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
            return `<skipped message="${inMessage(outcome.message)}"/>`;
        default: {
            const { kind, type, message, lines } = outcome;
            return `<${kind} message="${inMessage(message)}" type="${inName(type)}">${inText(lines)}</${kind}>`;
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
function inMessage(message) {
    return (0,report_escape/* escapeHtml */.ZD)((0,report_escape/* visibleMessage */.kL)(message, MESSAGE_LENGTH));
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
    const parts = [...comparisonSuites(report), ...budgetSuites(report)].map(shortSuite);
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

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

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
    return markdownTable(cells, { align: [...align], alignDelimiters: false });
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
/** A number keeps its unit on its line, however narrow GitHub makes the column. */
function unbroken(numbers) {
    return numbers.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
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
            unbroken(costCell(finding, row)),
            growthCell(row),
            (0,evidence_bar/* evidenceBar */.V_)((0,evidence_bar/* evidenceExcess */.RF)(finding, settings)),
            unbroken(row.added),
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
    yield sections_findingsSection('Improved', view.improved, improvedTable, limits);
    yield movedSection(view, limits);
    yield sections_findingsSection('New functions', view.fresh, newTable, limits);
    const open = `Inconclusive or not evaluated: ${(0,numbers/* formatCount */.B4)(view.openCount)}`;
    yield sections_listSection(open, view.open, limits.open, limits);
    yield sections_listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
    yield sections_methodSection(view, limits);
}
/** A list of at most `limit` points, and how many more there are; empty without any. */
function lines(phrases, limit, limits) {
    const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
    return bullets(shown) + more(phrases.length - shown.length);
}
function more(count) {
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
    const body = tables_findingsTable(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
    return inline_details([`More functions over the limits: ${(0,numbers/* formatCount */.B4)(further.length)}`], body, limits.nameLength);
}
function budgetSection({ budgets }, limits) {
    if (budgets.length === 0 || limits.budgets === 0)
        return '';
    const shown = budgets.slice(0, limits.budgets);
    const body = tables_budgetsTable(shown, limits.nameLength) + more(budgets.length - shown.length);
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
    const table = comparisonsTable(report, shown, nameLength) + more(comparisons.length - shown.length);
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
function sections_findingsSection(title, found, table, limits) {
    if (found.length === 0 || limits.improved === 0)
        return '';
    const shown = found.slice(0, limits.improved);
    const body = table(shown, limits.nameLength) + more(found.length - shown.length);
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
    const written = markdown_joinWithin(sections(view, limits), maxCharacters);
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
        say(view.page),
        say(view.evidence),
        ...(limits.rows === 0 ? [] : view.warnings.map(say)),
        written,
        isShortened ? SHORTENED : '',
        `<sub>${say(view.footer)}</sub>`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** The sections with a line each; null as soon as they are longer than allowed. */
function markdown_joinWithin(parts, maxCharacters) {
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

// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/pprof-encode.js
var pprof_encode = __webpack_require__(656);
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
    json: report_json/* formatReportJson */.UG,
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
    const limit = comparison.limits?.failOnGrowth ?? failOnGrowth;
    if (fn.growthLow === null || fn.class === 'new' || !(limit > 0))
        return null;
    // Bounds are shown with three digits; what is shown as the limit shall count as the limit.
    return Number(((fn.growthLow - 1) / limit).toPrecision(6));
}
/** What the bars mean, for the section on the method. */
function evidenceLegend({ failOnGrowth }) {
    return ('▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit ' +
        `(${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatThreshold */ .B6)(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`);
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
    const [fail, warn] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(failOnGrowth), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6)(warnOnGrowth)];
    if (report.verdict === 'pass')
        return `The limits are ${fail} growth to fail, ${warn} to warn.`;
    const others = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).length > 0 ? 'No other function' : 'In what was compared, no function';
    return `${others} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
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
    // It holds a part of what is retained, but only the finding stands for the leak.
    if (fn.class === 'leaks')
        return fn.verdict === 'pass' ? 'rises' : 'leak';
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

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* reexport */ text_paint/* phraseToText */.KZ),
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
// EXTERNAL MODULE: ./build/report/text/paint.js
var text_paint = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
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
    return (0,text_table/* fitRows */.zV)([(0,text_paint/* headingRow */.B5)(screen, head), ...body], { columns: screen.columns, indent, least });
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
        return (0,text_paint/* left */.kb)(shown);
    const base = file.slice(file.lastIndexOf('/') + 1);
    const shorter = base === file || base === '' ? [shown] : [`${shown} (${(0,report_escape/* visible */.RK)(base)})`, shown];
    return { ...(0,text_paint/* left */.kb)(`${shown} (${(0,report_escape/* visible */.RK)(file)})`), shorter };
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
    const evidence = columnsOf(found)((0,text_paint/* left */.kb)('evidence'), (finding) => (0,text_paint/* left */.kb)((0,evidence_bar/* evidenceBar */.V_)((0,evidence_bar/* evidenceExcess */.RF)(finding, report.settings))));
    return placedTable(screen, found, ({ function: fn }) => report_rows/* VERDICT_WORDS */._G[fn.verdict], [evidence]);
}
/** Functions that became cheaper. */
function improvedTable(screen, found) {
    return placedTable(screen, found, () => 'improved', []);
}
/** Functions that the baseline does not have. */
function newTable(screen, found) {
    return placedTable(screen, found, ({ function: fn }) => (0,report_rows/* resultWord */.kV)(fn), []);
}
function placedTable(screen, found, word, extra) {
    const rows = found.map((finding) => ({
        finding,
        row: (0,report_rows/* functionRow */.zQ)(finding.comparison, finding.function),
    }));
    const column = columnsOf(rows);
    const names = [
        column((0,text_paint/* left */.kb)(''), ({ finding }) => (0,text_paint/* resultCell */.An)(screen, word(finding))),
        column((0,text_paint/* left */.kb)('service'), ({ finding }) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)(finding.comparison.service)), LEAST_SERVICE),
        column((0,text_paint/* left */.kb)('type'), ({ finding }) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)(finding.comparison.alias)), LEAST_TYPE),
        column((0,text_paint/* left */.kb)('function'), ({ finding }) => functionCell(finding.function), LEAST_NAME),
    ];
    // Whole names are worth more than the last column.
    const roomy = names.map((one) => (one.least === null ? one : { ...one, least: ROOMY_NAME }));
    const seen = column((0,text_paint/* right */.pG)('expected → seen'), ({ row }) => (0,text_paint/* right */.pG)(row.expectedToSeen));
    const growth = column((0,text_paint/* right */.pG)('growth (range)'), ({ row }) => (0,text_paint/* right */.pG)(growthText(row)));
    const added = column((0,text_paint/* right */.pG)('added'), ({ row }) => (0,text_paint/* right */.pG)(row.added));
    const growthAlone = column((0,text_paint/* right */.pG)('growth'), ({ row }) => (0,text_paint/* right */.pG)(row.growth));
    const addedAlone = column((0,text_paint/* right */.pG)('added'), ({ finding, row }) => (0,text_paint/* right */.pG)(addedInShort(finding, row)));
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
    const { text, paint = (plain) => plain } = (0,text_paint/* resultCell */.An)(screen, word);
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
        column((0,text_paint/* left */.kb)(''), ({ fn }) => (0,text_paint/* resultCell */.An)(screen, (0,report_rows/* resultWord */.kV)(fn))),
        column((0,text_paint/* left */.kb)('function'), ({ fn }) => functionCell(fn), LEAST_NAME),
    ];
    const seen = column((0,text_paint/* right */.pG)('self cost'), ({ row }) => (0,text_paint/* right */.pG)(row.seen));
    const share = column((0,text_paint/* right */.pG)('of service'), ({ row }) => (0,text_paint/* right */.pG)(row.share));
    const growth = column((0,text_paint/* right */.pG)('growth (range)'), ({ row }) => (0,text_paint/* right */.pG)(growthText(row)));
    const added = column((0,text_paint/* right */.pG)('added'), ({ row }) => (0,text_paint/* right */.pG)(row.added));
    const growthAlone = column((0,text_paint/* right */.pG)('growth'), ({ row }) => (0,text_paint/* right */.pG)(row.growth));
    const addedAlone = column((0,text_paint/* right */.pG)('added'), ({ fn, row }) => (0,text_paint/* right */.pG)(addedInShort({ comparison, function: fn }, row)));
    return layOut(screen, [
        [...names, seen, share, growth, added],
        [...names, seen, share, growth, addedAlone],
        [...names, seen, growth, addedAlone],
        [...names, growth, addedAlone],
        [...names, growthAlone, addedAlone],
        [...names, growthAlone],
    ], INDENT);
}
/** What would have been found: `+52 %`, or what memory would have had to rise by. */
function detectableText({ detectableGrowth, leak, unit }) {
    if (detectableGrowth !== null)
        return `+${(0,numbers/* formatDetectable */.zb)(detectableGrowth)}`;
    return leak === null ? numbers/* NO_VALUE */.GY : `+${(0,numbers/* formatCost */.BD)(leak.neededRise, unit)}`;
}
/** `24.4 s → 53.7 s` */
function sides(values, format) {
    return `${format(values.baseline)} → ${format(values.candidate)}`;
}
/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = { auto: 'load factor', fixed: 'at same load', requests: 'per request' };
/** One line for each comparison. */
function comparisonsTable(screen, report, comparisons) {
    const column = columnsOf(comparisons);
    const isGauge = ({ kind }) => kind === 'gauge';
    const names = [
        column((0,text_paint/* left */.kb)(''), (one) => (0,text_paint/* resultCell */.An)(screen, (0,comparison_text/* comparisonVerdict */.LF)(one))),
        column((0,text_paint/* left */.kb)('service'), ({ service }) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)(service)), LEAST_SERVICE),
        column((0,text_paint/* left */.kb)('type'), ({ alias }) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)(alias)), LEAST_TYPE),
    ];
    const cost = column((0,text_paint/* right */.pG)('cost'), ({ total, unit }) => (0,text_paint/* right */.pG)(sides(total, (one) => (0,numbers/* formatCost */.BD)(one, unit))));
    const samples = column((0,text_paint/* right */.pG)('samples'), (one) => (0,text_paint/* right */.pG)(isGauge(one) ? numbers/* NO_VALUE */.GY : sides(one.samples, numbers/* formatCount */.B4)));
    const load = column((0,text_paint/* right */.pG)(FACTOR[(0,service_text/* loadKind */.DC)(report)]), (one) => (0,text_paint/* right */.pG)(isGauge(one) ? numbers/* NO_VALUE */.GY : (0,numbers/* formatGrowth */.T9)(one.loadFactor)));
    const found = column((0,text_paint/* right */.pG)('would have found'), (one) => (0,text_paint/* right */.pG)(detectableText(one)));
    const whole = column((0,text_paint/* right */.pG)('of the whole'), ({ detectableTotal }) => (0,text_paint/* right */.pG)(detectableTotal === null ? numbers/* NO_VALUE */.GY : `+${(0,numbers/* formatDetectable */.zb)(detectableTotal)}`));
    const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
    return layOut(screen, [
        [...names, samples, cost, load, found, ...totals],
        [...names, samples, load, found, ...totals],
        [...names, load, found],
        [...names, found],
    ], INDENT);
}
/** Budgets with what they limit, what was seen and what is allowed. */
function budgetsTable(screen, budgets) {
    const rows = budgets.map(budget_text/* budgetRow */.yA);
    const [, target = '', place = '', value = '', limit = ''] = budget_text/* BUDGET_COLUMNS */.aE;
    const column = columnsOf(rows);
    const names = [
        column((0,text_paint/* left */.kb)(''), (row) => (0,text_paint/* resultCell */.An)(screen, row.verdict)),
        column((0,text_paint/* left */.kb)(target), (row) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)((0,text_paint/* phraseToText */.KZ)(row.target))), LEAST_NAME),
        column((0,text_paint/* left */.kb)(place), (row) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)((0,text_paint/* phraseToText */.KZ)(row.place))), LEAST_SERVICE),
    ];
    const ranged = column((0,text_paint/* right */.pG)(value), (row) => (0,text_paint/* right */.pG)(row.range === null ? row.value : `${row.value} (${row.range})`));
    const allowed = column((0,text_paint/* right */.pG)(limit), (row) => (0,text_paint/* right */.pG)(row.limit));
    const plain = column((0,text_paint/* right */.pG)('cost'), (row) => (0,text_paint/* right */.pG)(row.value));
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
const LEAST_COLUMNS = 40;
/**
 * The report for a terminal: the verdict as a sentence first, what to do, the worst findings, and then the rest in the
 * order of the Markdown. What passed takes one line. No line is longer than the screen; no name can send control
 * characters; colour only when asked for, and never without the word.
 */
function renderText(report, options) {
    const screen = {
        columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
        isVerbose: options.verbose === true,
        paint: (0,text_paint/* painter */.C2)(options.color),
    };
    const blocks = [
        titleLines(report, screen),
        [...(0,text_paint/* wrapped */.ky)(screen, (0,wording/* policyNotice */.xv)(report)), ...(0,text_paint/* wrapped */.ky)(screen, (0,next_step/* nextStep */.sk)(report))],
        [
            ...(0,text_paint/* wrapped */.ky)(screen, (0,since_line/* sinceLine */.d$)(report)),
            ...(0,text_paint/* wrapped */.ky)(screen, (0,changes_line/* changesLine */.a)(report)),
            ...(0,text_paint/* dimmed */.rX)(screen, (0,wording/* countsLine */.J7)(report)),
        ],
        (0,text_paint/* listBlock */.Kv)(screen, 'Budgets that are not met', (0,budget_text/* openBudgets */.pi)(report).slice(0, ROWS).map(budget_text/* budgetLine */["in"])),
        (0,text_paint/* listBlock */.Kv)(screen, 'Services over the limits as a whole', (0,findings/* serviceFindings */.Y)(report).slice(0, ROWS).map(service_text/* serviceLine */.o2)),
        findingLines(report, screen),
        (0,text_paint/* dimmed */.rX)(screen, (0,limits_of_evidence/* limitsOfEvidence */.X)(report)),
        ...(0,method/* warningNotes */.OU)(report).map((note) => (0,text_paint/* wrapped */.ky)(screen, note)),
        metBudgets(report, screen),
        ...comparisonBlocks(report, screen),
        tableBlock(screen, 'Improved', (0,findings/* improvements */.u0)(report), improvedTable),
        movedBlock(report, screen),
        tableBlock(screen, 'New functions', (0,findings/* newcomers */.yL)(report), newTable),
        (0,text_paint/* listBlock */.Kv)(screen, 'Inconclusive or not evaluated', (0,wording/* openLines */.es)(report)),
        (0,text_paint/* listBlock */.Kv)(screen, (0,wording/* uncountedTitle */.Ol)(report), (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report))),
        methodLines(report, screen),
        (0,text_paint/* dimmed */.rX)(screen, (0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · ')),
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
    return (0,text_paint/* wrapped */.ky)(screen, (0,headline/* headline */.P)(report)).map((line) => screen.paint(line, TITLE_STYLES[report.verdict]));
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
/** What is no finding, but what people ask about. */
function tableBlock(screen, title, found, table) {
    if (found.length === 0)
        return [];
    const shown = found.slice(0, ROWS);
    return [
        screen.paint(title, 'bold'),
        ...table(screen, shown),
        ...moreLine(found.length - shown.length, 'more function'),
    ];
}
function movedBlock(report, screen) {
    const { lines, areBalanced } = (0,comparison_text/* movedLines */.rW)(report);
    return [
        ...(0,text_paint/* listBlock */.Kv)(screen, areBalanced ? 'Moved, not grown' : 'Moved', lines.slice(0, ROWS)),
        ...moreLine(lines.length - ROWS, 'more move'),
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
    // Why something is open or not counted, and what moved, stands under these titles.
    (0,comparison_text/* comparisonPoints */.RX)({ ...comparison, moved: [], ...(comparison.verdict === 'pass' ? {} : { reasons: [] }) }, REASONS).map((point) => [...(0,wording/* comparisonName */.NX)(comparison), ': ', ...point]));
    return [
        [
            screen.paint(comparisons.every(({ verdict }) => verdict === 'pass') ? 'Passed' : 'Others', 'bold'),
            ...comparisonsTable(screen, report, shown),
            ...moreLine(comparisons.length - shown.length, 'more comparison'),
            ...points.slice(0, ROWS).flatMap((point) => (0,text_paint/* wrapped */.ky)(screen, point, '  - ', '    ')),
            ...moreLine(points.length - ROWS, 'more note'),
        ],
    ];
}
function comparisonBlock(report, comparison, screen) {
    const title = `${(0,report_escape/* visible */.RK)(comparison.service)} ${(0,report_escape/* visible */.RK)(comparison.alias)}: ${(0,comparison_text/* comparisonVerdict */.LF)(comparison)}`;
    // What moved is told once for all services.
    const points = (0,comparison_text/* comparisonPoints */.RX)({ ...comparison, moved: [] }, REASONS);
    return [
        ...(0,text_paint/* wrapped */.ky)(screen, [title]).map((line) => screen.paint(line, 'bold')),
        ...(0,text_paint/* dimmed */.rX)(screen, (0,comparison_text/* comparisonFacts */.tj)(report, comparison), '  '),
        ...points.flatMap((point) => (0,text_paint/* wrapped */.ky)(screen, point, '  - ', '    ')),
        ...functionsTable(screen, report, comparison),
        ...(0,text_paint/* dimmed */.rX)(screen, (0,comparison_text/* ignoredSentence */.oT)(comparison), '  '),
    ];
}
function methodLines(report, screen) {
    const facts = (0,method/* methodFacts */.vG)(report).map(({ label, value }) => [`${label}: `, ...value]);
    if (facts.length === 0)
        return [];
    return [
        screen.paint('How this was measured', 'bold'),
        ...facts.flatMap((fact) => (0,text_paint/* dimmed */.rX)(screen, fact, '  - ', '    ')),
    ];
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ resultCell),
/* harmony export */   B5: () => (/* binding */ headingRow),
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   KZ: () => (/* binding */ phraseToText),
/* harmony export */   Kv: () => (/* binding */ listBlock),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   rX: () => (/* binding */ dimmed)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1985);



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
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleMessage */ .kL)(part.prose, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE_LENGTH */ .Xh);
    if ('strong' in part)
        return phraseToText(part.strong);
    if (!('link' in part))
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.code);
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(part.url);
    return url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.link) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.link)} ${url}`;
}
/** A sentence without markup and without control characters. */
function phraseToText(phrase) {
    return phrase.map(textPart).join('');
}
/** A sentence as lines that fit the screen; none for an empty one. */
function wrapped(screen, phrase, indent = '', hanging = indent) {
    const columns = Math.min(screen.columns, LONGEST_PROSE);
    return phrase.length === 0 ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapLine */ .x9)(phraseToText(phrase), columns, indent, hanging);
}
/** The same for what is secondary. */
function dimmed(screen, phrase, indent = '', hanging = indent) {
    return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, 'dim'));
}
/** A title with its points below; none without points. */
function listBlock(screen, title, points) {
    if (points.length === 0)
        return [];
    return [
        ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
        ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
    ];
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


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   NX: () => (/* binding */ comparisonName),
/* harmony export */   Ol: () => (/* binding */ uncountedTitle),
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
    const { optional } = uncounted(report);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPhrases */ .Z)([
        services,
        functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
        asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(', ')}`],
        (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetCounts */ .eq)(report),
        optional.length === 0 ? [] : [`not counted: ${optional.join()}`],
    ], ' · ');
}
function count(amount, word) {
    return amount === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(amount)} ${word}`];
}
/** What does not count: by choice, which a reader must know, or since a service has nothing of that type. */
function uncounted(report) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .uncountedComparisons */ .Ot)(report);
    const absent = all.filter(({ verdict }) => verdict === 'not-applicable').length;
    return {
        optional: count(all.length - absent, 'optional'),
        absent: count(absent, 'without such profiles'),
    };
}
/** `Not counted: 1 optional, 5 without such profiles`, the first in the words of the line of counts. */
function uncountedTitle(report) {
    const { optional, absent } = uncounted(report);
    return `Not counted: ${[...optional, ...absent].join(', ')}`;
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
