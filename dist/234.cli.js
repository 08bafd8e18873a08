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
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9515);


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

/***/ 9515:
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

// EXTERNAL MODULE: ./build/report/html/html.js + 7 modules
var html = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/report/waived.js
var waived = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/report/waiver-text.js
var waiver_text = __webpack_require__(6771);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
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
    const parts = [...leakCases(comparison), ...waivedCases(comparison), ...functionCases(comparison)];
    const cases = [{ name: 'whole service', outcome: wholeOutcome(comparison, parts) }, ...parts];
    if ((0,findings/* isSetAside */.JA)(comparison))
        return cases.map((one) => ({ ...one, outcome: notJudged(comparison, one.outcome) }));
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
/** What a waiver takes out of the whole service stands beside it. */
function waivedCases({ waived = [] }) {
    return waived.flatMap(({ kind, message, waiver }) => waiver.state === 'in-force' && kind !== 'leak'
        ? [{ name: WAIVED_NAMES[kind], outcome: waivedOutcome(waiver, message) }]
        : []);
}
const WAIVED_NAMES = { whole: 'growth as a whole', entry: 'growth under one entry' };
/** JUnit knows no waiver: the test case is skipped and says who accepted it. */
function waivedOutcome(waiver, text) {
    return { kind: 'skipped', message: `${waiverLine(waiver)}: ${text}` };
}
/** What a waiver says of a finding, in one line. */
function waiverLine(waiver) {
    return waiver === undefined ? '' : (0,report_text/* phraseToText */.K)((0,waiver_text/* waiverPhrase */.gn)(waiver));
}
function leakCases(comparison) {
    const { leak } = comparison;
    if (leak === null)
        return [];
    const unborne = (0,findings/* serviceFindingsOf */.pj)(comparison).find(({ kind }) => kind === 'leak');
    const waived = comparison.waived?.find(({ kind, waiver }) => kind === 'leak' && waiver.state === 'in-force');
    const outcome = () => {
        if (waived !== undefined)
            return waivedOutcome(waived.waiver, waived.message);
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
    if ((0,waived/* isWaived */.$)(fn))
        return waivedOutcome(fn.waiver, explanation);
    if (verdict !== 'fail' && verdict !== 'warn')
        return PASSED;
    if (causedBy !== null) {
        return { kind: 'passed', output: [`explained by ${functionName(causedBy)}: ${explanation}`] };
    }
    const waiver = fn.waiver === undefined ? [] : [waiverLine(fn.waiver)];
    if (verdict === 'warn')
        return warning([explanation, ...waiver].join('; '));
    const lines = [explanation, ...waiver, ...details(fn), ...addresses([...fn.links, ...links])];
    return failure(fn.class, explanation, lines);
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
/** What rules set aside is skipped, and never looks as if it had passed. */
function notJudged({ reasons }, outcome) {
    if (outcome.kind === 'skipped')
        return outcome;
    const lines = reasons.filter(findings/* isSetAsideReason */.ly).map(reasonLine);
    return { kind: 'skipped', message: `not judged: ${lines.join('; ')}` };
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
 * but with an error it is not evaluated, with neither it is pass, warn or, with something skipped that is not waived, inconclusive.
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

// EXTERNAL MODULE: ./build/report/markdown/inline.js
var inline = __webpack_require__(1536);
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
    waived: 20,
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
    waived: 200,
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
    { services: 10, improved: 5, waived: 10, budgets: 5, uncounted: 5 },
    { services: 3, furtherRows: 10 },
    { services: 0 },
    { furtherRows: 0 },
    { improved: 0, waived: 3, budgets: 0, uncounted: 0, open: 10 },
    { open: 3, waived: 0 },
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

// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/report/spans-text.js
var spans_text = __webpack_require__(2252);
;// CONCATENATED MODULE: ./build/report/markdown/spans.js



/** What spans did, collapsed; empty where nobody asked. */
function spanSection({ spans }, nameLength) {
    if (spans === undefined)
        return '';
    const notes = (0,spans_text/* spanNotes */.qh)(spans).map((note) => `- ${(0,inline/* phraseToMarkdown */._k)(note, nameLength)}`);
    const blocks = [...spans.profiles.map((profile) => profileBlock(profile, nameLength)), notes.join('\n')];
    return (0,inline/* details */.zH)((0,spans_text/* spansTitle */.m2)(spans), blocks.filter((block) => block !== '').join('\n\n'), nameLength);
}
function profileBlock(profile, nameLength) {
    const rows = (0,spans_text/* spanRows */.Q7)(profile).map(({ name, self, total, share }) => [
        (0,report_escape/* codeSpan */.SS)(name, nameLength),
        self,
        total,
        share,
    ]);
    return `${(0,inline/* phraseToMarkdown */._k)((0,spans_text/* spanProfileLine */.YD)(profile), nameLength)}\n\n${(0,inline/* table */.tp)(spans_text/* SPAN_COLUMNS */.tO, rows, 'lrrr')}`;
}

// EXTERNAL MODULE: ./build/report/markdown/tables.js
var tables = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/report/markdown/waived-table.js
var waived_table = __webpack_require__(4082);
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
    yield findingsSection('Improved', view.improved, tables/* improvedTable */.BF, limits);
    yield movedSection(view, limits);
    yield findingsSection('New functions', view.fresh, tables/* newTable */.Nh, limits);
    yield waivedSection(view, limits);
    const open = `Inconclusive or not evaluated: ${(0,numbers/* formatCount */.B4)(view.openCount)}`;
    yield listSection(open, view.open, limits.open, limits);
    yield listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
    yield limits.method ? spanSection(view.report, limits.nameLength) : '';
    yield methodSection(view, limits);
}
/** A list of at most `limit` points, and how many more there are; empty without any. */
function lines(phrases, limit, limits) {
    const shown = phrases.slice(0, limit).map((phrase) => (0,inline/* phraseToMarkdown */._k)(phrase, limits.nameLength));
    return bullets(shown) + more(phrases.length - shown.length);
}
function more(count) {
    return count > 0 ? `\n\nand ${(0,numbers/* formatCount */.B4)(count)} more` : '';
}
function bullets(texts) {
    return texts.map((text) => `- ${text}`).join('\n');
}
function listSection(title, phrases, limit, limits) {
    if (phrases.length === 0 || limit === 0)
        return '';
    return (0,inline/* details */.zH)([title], lines(phrases, limit, limits), limits.nameLength);
}
function furtherFindings({ found, report }, limits) {
    const further = found.slice(limits.rows);
    if (further.length === 0 || limits.furtherRows === 0)
        return '';
    const shown = further.slice(0, limits.furtherRows);
    const body = (0,tables/* findingsTable */.f9)(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
    return (0,inline/* details */.zH)([`More functions over the limits: ${(0,numbers/* formatCount */.B4)(further.length)}`], body, limits.nameLength);
}
function budgetSection({ budgets }, limits) {
    if (budgets.length === 0 || limits.budgets === 0)
        return '';
    const shown = budgets.slice(0, limits.budgets);
    const body = (0,tables/* budgetsTable */.xx)(shown, limits.nameLength) + more(budgets.length - shown.length);
    return (0,inline/* details */.zH)([`Budgets: ${(0,numbers/* formatCount */.B4)(budgets.length)}`], body, limits.nameLength);
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
    const table = (0,tables/* comparisonsTable */.rk)(report, shown, nameLength) + more(comparisons.length - shown.length);
    const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, { ...limits, nameLength });
    return (0,inline/* details */.zH)([title], notes === '' ? table : `${table}\n\n${notes}`, limits.nameLength);
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
    return (0,inline/* details */.zH)(summary, bodies.join('\n\n'), limits.nameLength);
}
function comparisonBody(report, comparison, limits) {
    const say = (phrase) => (0,inline/* phraseToMarkdown */._k)(phrase, limits.nameLength);
    const title = say([{ strong: [{ prose: comparison.alias }, `: ${(0,comparison_text/* comparisonVerdict */.LF)(comparison)}`] }]);
    const facts = say((0,comparison_text/* comparisonFacts */.tj)(report, comparison));
    const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
    const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== 'not-tested');
    return [
        facts === '' ? title : `${title} · ${facts}`,
        bullets((0,comparison_text/* comparisonPoints */.RX)(comparison, REASONS).map(say)),
        functions.length === 0 ? '' : (0,tables/* functionsTable */.qj)(comparison, functions, limits.nameLength),
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
    const body = table(shown, limits.nameLength) + more(found.length - shown.length);
    return (0,inline/* details */.zH)([`${title}: ${(0,numbers/* formatCount */.B4)(found.length)}`], body, limits.nameLength);
}
function waivedSection({ waived }, limits) {
    if (waived.length === 0 || limits.waived === 0)
        return '';
    const shown = waived.slice(0, limits.waived);
    const body = (0,waived_table/* waivedTable */.b)(shown, limits.nameLength) + more(waived.length - shown.length);
    return (0,inline/* details */.zH)([`Waived: ${(0,numbers/* formatCount */.B4)(waived.length)}`], body, limits.nameLength);
}
function movedSection({ moved }, limits) {
    const title = moved.areBalanced ? 'Moved, not grown' : 'Moved';
    return listSection(`${title}: ${(0,numbers/* formatCount */.B4)(moved.lines.length)}`, moved.lines, limits.improved, limits);
}
function methodSection({ report, found }, limits) {
    if (!limits.method)
        return '';
    const evidence = { label: 'Evidence', value: [(0,evidence_bar/* evidenceLegend */.hS)(report.settings)] };
    const facts = (0,method/* methodFacts */.vG)(report);
    // Beside what else the table says; notes come last.
    const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
    if (found.length > 0)
        facts.splice(place, 0, evidence);
    const texts = facts.map(({ label, value }) => (0,inline/* phraseToMarkdown */._k)([{ strong: [`${label}:`] }, ' ', ...value], limits.nameLength));
    return (0,inline/* details */.zH)(['How this was measured'], bullets(texts), limits.nameLength);
}

// EXTERNAL MODULE: ./build/report/markdown/view.js + 2 modules
var markdown_view = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/report/service-modes.js
var service_modes = __webpack_require__(9533);
;// CONCATENATED MODULE: ./build/report/markdown.js







/**
 * The report as GitHub Markdown: the verdict as a sentence with what to do, since when, the functions over the limits, then
 * everything else collapsed. When it would be longer than allowed, less is written: sections go in a fixed order, and the
 * text says that the job summary and the report files hold more. Nothing is ever cut in the middle of markup.
 */
function renderMarkdown(report, options) {
    const view = (0,markdown_view/* viewOf */.d)(report, options.previous ?? null);
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
    const say = (phrase) => (0,inline/* phraseToMarkdown */._k)(phrase, limits.nameLength);
    const { report, found } = view;
    const rows = found.slice(0, limits.rows);
    const written = joinWithin(sections(view, limits), maxCharacters);
    if (written === null)
        return null;
    const blocks = [
        `### ${inline/* MARKS */.j7[(0,service_modes/* decidingPart */.t5)(report).verdict]} ${say(view.first)}`,
        say(view.notice),
        ...view.lead.map(say),
        limits.openBudgets === 0 ? '' : lines(view.budgets, limits.openBudgets, limits),
        limits.rows === 0 ? '' : lines(view.services, limits.rows, limits),
        rows.length === 0 ? '' : (0,tables/* findingsTable */.f9)(rows, report.settings, limits.nameLength),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    html: html/* renderHtml */.K,
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

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/changes-line.js
var changes_line = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/markdown/view.js + 2 modules
var markdown_view = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/report/next-step.js
var next_step = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/service-modes.js
var service_modes = __webpack_require__(9533);
// EXTERNAL MODULE: ./build/report/since-line.js + 1 modules
var since_line = __webpack_require__(4537);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/html/inline.js
var inline = __webpack_require__(828);
// EXTERNAL MODULE: ./build/report/html/room.js
var html_room = __webpack_require__(9634);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/html/tables.js
var tables = __webpack_require__(6516);
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
        left -= section === null ? 0 : (0,html_room/* byteLength */.dp)(section) + 1;
    }
    // Links lead to where the page says that there is no more.
    const places = leftOut
        .flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison)))
        .map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
    const more = (0,html_room/* moreHtml */.V)(leftOut.length, leftOut.length === 1 ? 'more service' : 'more services');
    return (0,inline/* joinSolid */.q0)(['<h2>Services</h2>', ...sections, places.join(''), more]);
}
function serviceWithin(report, group, placing) {
    const most = Math.max(...group.comparisons.map(({ functions }) => functions.length));
    for (const detail of DETAILS) {
        if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room)
            continue;
        const section = (0,html_room/* joinWithin */.Uo)(serviceParts(report, group, { ...placing, detail }), placing.room);
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
    const summary = (0,inline/* phraseToHtml */._C)([{ code: group.service }, ' ', ...types], detail.name, detail.name);
    const isAside = group.verdict === 'not-counted' && shown.every(findings/* isSetAside */.JA);
    const word = rows/* VERDICT_WORDS */._G[isAside ? 'not-judged' : group.verdict];
    const state = `<span class="verdict ${group.verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`;
    // Whoever opens the page wants to see why it failed.
    const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
    yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
    for (const comparison of shown) {
        yield `<h3 id="${anchorOf(comparison)}">${(0,inline/* htmlProse */.n8)(comparison.alias, detail.name)}: ${(0,report_escape/* escapeHtml */.ZD)((0,comparison_text/* comparisonVerdict */.LF)(comparison))}</h3>`;
        yield (0,inline/* paragraph */.FY)((0,comparison_text/* comparisonFacts */.tj)(report, comparison), 'quiet', detail.name);
        yield* pointList(comparison, detail);
        yield functionList(report, comparison, detail, room);
        if (detail.functions > 0)
            yield (0,inline/* paragraph */.FY)((0,comparison_text/* ignoredSentence */.oT)(comparison), 'quiet', detail.name);
    }
    yield '</div>\n</details>';
}
/** Point by point: with messages at their worst a list is longer than all else. */
function* pointList(comparison, detail) {
    const all = (0,comparison_text/* comparisonPoints */.RX)(comparison, DETAILS[0].points);
    const shown = all.slice(0, detail.points);
    if (shown.length > 0) {
        yield '<ul>';
        yield* (0,inline/* points */.WR)(shown, detail.name, detail.message);
        yield '</ul>';
    }
    yield (0,html_room/* moreHtml */.V)(all.length - shown.length);
}
function functionList(report, comparison, detail, room) {
    const all = comparison.functions.slice(0, report.settings.top);
    const wanted = all.slice(0, detail.functions);
    const { html, shown } = (0,tables/* functionsTable */.qj)(comparison, wanted, { nameLength: detail.name, bytes: room });
    const left = all.length - shown;
    return (0,inline/* joinSolid */.q0)([html, (0,html_room/* moreHtml */.V)(left, left === 1 ? 'more function' : 'more functions')]);
}

// EXTERNAL MODULE: ./build/report/spans-text.js
var spans_text = __webpack_require__(2252);
// EXTERNAL MODULE: ./build/report/text/paint.js
var paint = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/report/html/spans.js





/** What spans did, within the bytes that it may take; empty where nobody asked. */
function spansSection({ spans }, bytes) {
    if (spans === undefined)
        return '';
    const notes = (0,inline/* listHtml */.o1)((0,html_room/* takeWithin */.Dh)((0,inline/* points */.WR)((0,spans_text/* spanNotes */.qh)(spans)), bytes / 4));
    const blocks = [];
    let left = bytes - (0,html_room/* byteLength */.dp)(notes);
    for (const profile of spans.profiles) {
        const line = (0,spans_text/* spanProfileLine */.YD)(profile);
        const table = (0,tables/* spansTable */.CR)((0,paint/* phraseToText */.KZ)(line), profile, left - 2 * (0,html_room/* byteLength */.dp)((0,paint/* phraseToText */.KZ)(line)));
        const block = (0,inline/* joinSolid */.q0)([(0,inline/* paragraph */.FY)(line), table.html]);
        left -= (0,html_room/* byteLength */.dp)(block);
        if (table.shown < profile.functions.length || left < 0)
            break;
        blocks.push(block);
    }
    const rest = (0,html_room/* moreHtml */.V)(spans.profiles.length - blocks.length, 'more profiles of spans');
    return (0,inline/* joinSolid */.q0)([`<h2>${(0,inline/* phraseToHtml */._C)((0,spans_text/* spansTitle */.m2)(spans))}</h2>`, ...blocks, rest, notes]);
}

// EXTERNAL MODULE: ./build/report/html/waived-table.js
var waived_table = __webpack_require__(6750);
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
    waived: 0.04,
    uncounted: 0.03,
    spans: 0.02,
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
        (0,inline/* paragraph */.FY)(view.evidence, 'quiet'),
        ...(0,html_room/* takeWithin */.Dh)(view.warnings.map((note) => (0,inline/* paragraph */.FY)(note, 'notice')), room('warnings')),
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
    const taken = (0,html_room/* byteLength */.dp)((0,inline/* joinSolid */.q0)([...before, ...after]));
    const linked = new Set([...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison));
    return (0,inline/* joinSolid */.q0)([...before, servicesSection(view, { anchorOf, linked, bytes: bytes - taken }), ...after]);
}
/** A list as far as there is room. */
function lineList(lines, bytes) {
    const shown = (0,html_room/* takeWithin */.Dh)((0,inline/* points */.WR)(lines.slice(0, MOST_ROWS)), bytes);
    return (0,inline/* joinSolid */.q0)([(0,inline/* listHtml */.o1)(shown), (0,html_room/* moreHtml */.V)(lines.length - shown.length)]);
}
function heading(title) {
    return title === '' ? '' : `<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>`;
}
function listSection(title, lines, bytes) {
    return lines.length === 0 ? '' : (0,inline/* joinSolid */.q0)([heading(title), lineList(lines, bytes)]);
}
function findingsSection(title, caption, found, { view, anchorOf, bytes }) {
    if (found.length === 0)
        return '';
    const { settings } = view.report;
    const table = (0,tables/* findingsTable */.f9)(caption, found.slice(0, MOST_ROWS), { settings, anchorOf, bytes });
    return (0,inline/* joinSolid */.q0)([heading(title), table.html, (0,html_room/* moreHtml */.V)(found.length - table.shown)]);
}
function budgetsSection({ report: { budgets }, budgets: open }, bytes) {
    if (budgets.length === 0)
        return '';
    const list = lineList(open, bytes / 2);
    const table = (0,tables/* budgetsTable */.xx)(budgets.slice(0, MOST_ROWS), bytes - (0,html_room/* byteLength */.dp)(list));
    return (0,inline/* joinSolid */.q0)([heading('Budgets'), list, table.html, (0,html_room/* moreHtml */.V)(budgets.length - table.shown)]);
}
function waivedSection({ waived }, bytes) {
    if (waived.length === 0)
        return '';
    const table = (0,waived_table/* waivedTable */.b)(waived.slice(0, MOST_ROWS), bytes);
    return (0,inline/* joinSolid */.q0)([heading('Waived'), table.html, (0,html_room/* moreHtml */.V)(waived.length - table.shown)]);
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
    const raw = report.source.kind === 'files' ? [] : [RAW_DATA];
    facts.splice(place, 0, ...(found.length > 0 ? [evidence] : []), ...raw);
    const written = facts.map(({ label, value }) => `<dt>${(0,report_escape/* escapeHtml */.ZD)(label)}</dt><dd>${(0,inline/* phraseToHtml */._C)(value)}</dd>`);
    const shown = (0,html_room/* takeWithin */.Dh)(written, bytes);
    const list = `<dl>\n${shown.join('\n')}\n</dl>`;
    return (0,inline/* joinSolid */.q0)([heading('How this was measured'), list, (0,html_room/* moreHtml */.V)(facts.length - shown.length)]);
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
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

// EXTERNAL MODULE: ./build/report/waived.js
var waived = __webpack_require__(4457);
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
        const packed = pack(comparison, graph, strings, noteOf(comparison, report.source.kind));
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
    return (0,html_room/* byteLength */.dp)(inert(value)) + 1;
}
function rank({ verdict, counted }) {
    const order = ['fail', 'warn', 'inconclusive', 'pass'].indexOf(verdict);
    return (order < 0 ? 4 : order) + (counted ? 0 : 8);
}
function pack(comparison, graph, { indexOf }, note) {
    return {
        service: graphName(comparison.service),
        alias: graphName(comparison.alias),
        profileType: graphName(comparison.profileType),
        verdict: (0,rows/* verdictWord */.E0)(comparison),
        unit: comparison.unit,
        isGauge: comparison.kind === 'gauge',
        note,
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
function noteOf({ kind, leak, functions }, source) {
    if (kind !== 'gauge')
        return '';
    const mean = source === 'files' ? 'Mean of the files of each side' : 'Mean per upload over each window';
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
    if ((0,waived/* isWaived */.$)(fn))
        return 'waived';
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
    const items = (0,html_room/* takeWithin */.Dh)([
        ...whole
            .slice(0, MOST_LISTED)
            .map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${(0,inline/* htmlProse */.n8)(reason.message, 160)}</span>`)),
        ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding)),
    ].slice(0, MOST_LISTED), LIST_BYTES);
    const better = (0,html_room/* takeWithin */.Dh)(improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)), LIST_BYTES);
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
    const row = (0,rows/* functionRow */.zQ)(comparison, fn);
    const word = fn.verdict === 'pass' ? (0,rows/* resultWord */.kV)(fn) : row.verdict;
    const { service, profileType } = comparison;
    const isDrawn = drawn.has(JSON.stringify([service, profileType, fn.name, fn.file]));
    const figures = [row.growth, row.added].filter((text) => text !== '–').map(report_escape/* escapeHtml */.ZD);
    const body = `${(0,inline/* htmlCode */.h8)(fn.name, 80)}<span class="figures">${figures.join(' · ')}</span>`;
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
    const content = `${(0,tables/* htmlWord */.G4)(word)} ${place}${body}`;
    const isThere = graphs.some((graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType));
    const hash = flameHash({ service, type: profileType, frame: frame?.name, file: frame?.file });
    return isThere ? `<a data-finding href="${(0,report_escape/* escapeHtml */.ZD)(hash)}">${content}</a>` : content;
}

// EXTERNAL MODULE: ./build/report/html/style.js + 2 modules
var style = __webpack_require__(7821);
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
    const view = (0,markdown_view/* viewOf */.d)(report, null);
    const wanted = viewerData(report);
    const graphBytes = (0,html_room/* byteLength */.dp)(inertJson(wanted));
    const room = PAGE_BYTES - (0,html_room/* byteLength */.dp)(pageHtml(view, flameSection(view, wanted), '')) + graphBytes;
    const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
    // What the tables did not need is for the graphs.
    const left = room - (0,html_room/* byteLength */.dp)(body);
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
        `<style>${style/* STYLE */.Y}</style>`,
        '</head>',
        '<body>',
        pageHeader(view.report),
        flame.html,
        `<main>\n${body}\n</main>`,
        `<footer><p>${(0,inline/* phraseToHtml */._C)(view.footer)}</p></footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
/** Only this style sheet and this script may act, named by their hashes; everything else is refused. */
function contentPolicy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
    const scripts = script === '' ? '' : `script-src ${hash(script)}; `;
    return `default-src 'none'; ${scripts}style-src ${hash(style/* STYLE */.Y)}; base-uri 'none'; form-action 'none'`;
}
function pageHeader(report) {
    const { verdict } = (0,service_modes/* decidingPart */.t5)(report);
    const word = rows/* VERDICT_WORDS */._G[verdict];
    return (0,inline/* joinSolid */.q0)([
        '<header>',
        `<p class="brand"><span class="verdict ${verdict}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>profile comparison</p>`,
        `<h1>${(0,inline/* phraseToHtml */._C)((0,headline/* headline */.P)(report))}</h1>`,
        (0,inline/* paragraph */.FY)((0,wording/* policyNotice */.xv)(report), 'notice'),
        (0,inline/* paragraph */.FY)((0,next_step/* nextStep */.sk)(report)),
        (0,inline/* paragraph */.FY)((0,phrase/* joinPhrases */.Z)([(0,since_line/* sinceLine */.d$)(report), (0,changes_line/* changesLine */.a)(report)], ' '), 'quiet'),
        (0,inline/* paragraph */.FY)((0,wording/* countsLine */.J7)(report), 'quiet'),
        '</header>',
    ]);
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ spansTable),
/* harmony export */   G4: () => (/* binding */ htmlWord),
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   qj: () => (/* binding */ functionsTable),
/* harmony export */   xx: () => (/* binding */ budgetsTable)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7114);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1006);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3533);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4098);
/* harmony import */ var _spans_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2252);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(828);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9634);









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
    return `<td role="cell" data-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(label)}"${attribute}><span>${html}</span></td>`;
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
        .map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</th>`)
        .join('');
    const opening = `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}"><table role="table">\n` +
        `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
    const written = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .pQ)(rows, (row) => rowHtml(header, row));
    const body = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .takeWithin */ .Dh)(written, bytes - opening.length - CLOSING.length);
    const html = body.length === 0 ? '' : opening + body.join('\n') + CLOSING;
    return { html, shown: body.length };
}
const CLOSING = '\n</tbody></table></div>';
/** A word with its colour; words without one of their own stay neutral. */
function htmlWord(word) {
    const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
    return `<span class="word${known}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(word)}</span>`;
}
function functionCell(fn, nameLength) {
    const about = [fn.file, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .functionMarks */ .HH)(fn)].filter((text) => text !== '').join(' · ');
    const file = about === '' ? '' : `<span class="file">${(0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlProse */ .n8)(about, nameLength)}</span>`;
    return { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlCode */ .h8)(fn.name, nameLength) + file, isRowHeader: true };
}
function growthHtml(growth, range) {
    const shown = `<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(growth)}</strong>`;
    return range === null ? shown : `${shown}<span class="range">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(range)}</span>`;
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
        const address = url.length > URL_LENGTH ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .safeUrl */ .Pl)(url);
        const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlProse */ .n8)(label, 60);
        return address === null
            ? []
            : [`<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(address)}" rel="noopener noreferrer">${text}</a>`];
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
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .pQ)(findings, (finding) => findingCells(finding, options).filter(isShown));
    return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
}
function findingCells(finding, { settings, anchorOf }) {
    const { comparison, function: fn } = finding;
    const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .functionRow */ .zQ)(comparison, fn);
    const service = `<a href="#${anchorOf(comparison)}">${(0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlCode */ .h8)(comparison.service, PLACE_LENGTH)}</a>`;
    return [
        { html: htmlWord(fn.verdict === 'pass' ? (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .resultWord */ .kV)(fn) : row.verdict) },
        { html: `${service} ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlProse */ .n8)(comparison.alias, PLACE_LENGTH)}`, className: 'where' },
        functionCell(fn, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LENGTH */ .xt),
        number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
        number(growthHtml(row.growth, row.range)),
        { html: (0,_evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceBar */ .V_)((0,_evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceExcess */ .RF)(finding, settings)), className: 'evidence' },
        { html: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(row.added), className: 'number added' },
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
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .pQ)(budgets, (budget) => {
        const row = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetRow */ .yA)(budget);
        return [
            { html: htmlWord(row.verdict) },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(row.target), isRowHeader: true },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(row.place, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
            number(growthHtml(row.value, row.range)),
            number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(row.limit)),
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(row.origin, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
        ];
    });
    const header = _budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET_COLUMNS */ .aE.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
    return htmlTable('Budgets', header, rows, bytes);
}
/** The functions of spans in one service. */
function spansTable(caption, profile, bytes) {
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .pQ)((0,_spans_text_js__WEBPACK_IMPORTED_MODULE_5__/* .spanRows */ .Q7)(profile), ({ name, self, total, share }) => [
        { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlCode */ .h8)(name), isRowHeader: true },
        ...[self, total, share].map((text) => number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text))),
    ]);
    const header = _spans_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SPAN_COLUMNS */ .tO.map((text, column) => ({ text, isNumber: column > 0 }));
    return htmlTable(caption, header, rows, bytes);
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
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .pQ)(functions, (fn) => {
        const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .functionRow */ .zQ)(comparison, fn);
        const total = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCost */ .BD)(fn.total.baseline, comparison.unit)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCost */ .BD)(fn.total.candidate, comparison.unit)}`;
        return [
            functionCell(fn, nameLength),
            number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(row.seen)),
            number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(total)),
            number((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(row.share)),
            number(growthHtml(row.growth, row.range)),
            { html: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(row.added), className: 'number added' },
            { html: htmlWord((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .resultWord */ .kV)(fn)) },
        ];
    });
    return htmlTable('Functions, before and after', FUNCTION_COLUMNS, rows, bytes);
}


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waivedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6771);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(828);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6516);





/** Characters of a place or an owner in a table: the function and the reason tell more. */
const SHORT_LENGTH = 60;
/** What does not count since somebody accepted it, with the reason and until when. */
function waivedTable(findings, bytes) {
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_3__/* .eachOf */ .pQ)(findings, (finding) => {
        const { subject, file, place, seen, allowed, reason, owner, expires } = (0,_waiver_text_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedRow */ .bD)(finding);
        const tail = file === '' ? '' : `<span class="file">${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlProse */ .n8)(file, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_LENGTH */ .xt)}</span>`;
        return [
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToHtml */ ._C)(subject) + tail, isRowHeader: true },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToHtml */ ._C)(place, SHORT_LENGTH, SHORT_LENGTH), className: 'where' },
            { html: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(seen), className: 'number' },
            { html: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(allowed), className: 'number' },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToHtml */ ._C)(reason) },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToHtml */ ._C)(owner, SHORT_LENGTH, SHORT_LENGTH), className: 'where' },
            { html: (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToHtml */ ._C)(expires) },
        ];
    });
    const header = _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVED_COLUMNS */ .$2.map((text, column) => ({ text, isNumber: column === 2 || column === 3 }));
    return (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlTable */ .I$)('Waived', header, rows, bytes);
}


/***/ }),

/***/ 1536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ phraseToMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3116);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _html_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(828);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);




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
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(part.prose);
    if ('strong' in part)
        return `**${phraseToMarkdown(part.strong, nameLength)}**`;
    if ('link' in part)
        return markdownLink(part.link, part.url, nameLength, part.code);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(part.code, nameLength);
}
/** A sentence as inline Markdown. */
function phraseToMarkdown(phrase, nameLength) {
    return phrase.map((part) => markdownPart(part, nameLength)).join('');
}
/** A link, or only its label when the address may not be shown. */
function markdownLink(label, address, nameLength, code = false) {
    const text = code ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(label, nameLength) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(label, nameLength);
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .safeUrl */ .Pl)(address);
    // `&copy;` in an address would be read as an entity.
    return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, '&amp;')})`;
}
/**
 * A GFM table from finished inline Markdown. Columns are not aligned with spaces: one name of 120 characters
 * would pad every row of a comment that has a size limit.
 */
function table(header, rows, align) {
    const cells = [header, ...rows].map((row) => row.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)(cells, { align: [...align], alignDelimiters: false });
}
/** A collapsed section. The summary is HTML, the body Markdown between the blank lines that GitHub needs. */
function details(summary, body, nameLength) {
    return `<details><summary>${(0,_html_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseToHtml */ ._C)(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ improvedTable),
/* harmony export */   Nh: () => (/* binding */ newTable),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   qj: () => (/* binding */ functionsTable),
/* harmony export */   rk: () => (/* binding */ comparisonsTable),
/* harmony export */   xx: () => (/* binding */ budgetsTable)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _comparison_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3533);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4098);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1536);








function functionName(fn, nameLength) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(fn.name, nameLength);
    const about = [fn.file, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .functionMarks */ .HH)(fn)].filter((text) => text !== '');
    return about.length === 0 ? name : `${name} <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(about.join(' · '), nameLength)}</sub>`;
}
function serviceAndType(comparison, nameLength) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(comparison.service, nameLength)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(comparison.alias, nameLength)}`;
}
function growthCell(row) {
    if (row.growth === _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_VALUE */ .GY)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_VALUE */ .GY;
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
        .map(({ label, url }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownLink */ .iQ)(label, url, nameLength))
        .join(' · ');
}
/** A number keeps its unit on its line, however narrow GitHub makes the column. */
function unbroken(numbers) {
    return numbers.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}
/** The findings, worst first: what the load explains against what was seen. */
function findingsTable(findings, settings, nameLength) {
    const rows = findings.map((finding) => {
        const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .functionRow */ .zQ)(finding.comparison, finding.function);
        const mark = finding.function.verdict === 'fail' ? _inline_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKS */ .j7.fail : _inline_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKS */ .j7.warn;
        return [
            `${mark} ${row.verdict}`,
            serviceAndType(finding.comparison, nameLength),
            functionName(finding.function, nameLength),
            unbroken(costCell(finding, row)),
            growthCell(row),
            (0,_evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceBar */ .V_)((0,_evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceExcess */ .RF)(finding, settings)),
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
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(header.slice(0, width), rows.map((row) => row.slice(0, width)), 'lllrrlrl'.slice(0, width));
}
/** The functions of one comparison, before and after. */
function functionsTable(comparison, functions, nameLength) {
    const rows = functions.map((fn) => {
        const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .functionRow */ .zQ)(comparison, fn);
        const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
        return [functionName(fn, nameLength), row.seen, row.share, growth, row.added, (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .resultWord */ .kV)(fn)];
    });
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['function', 'self, before → after', 'of the service', 'growth (range)', 'added', 'result'], rows, 'lrrrrl');
}
/** Functions that became cheaper. */
function improvedTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .functionRow */ .zQ)(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            functionName(fn, nameLength),
            row.expectedToSeen,
            row.range === null ? row.growth : `${row.growth} (${row.range})`,
            row.added,
        ];
    });
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['service · type', 'function', 'expected → seen', 'growth (range)', 'saved'], rows, 'llrrr');
}
/** Functions that the baseline does not have. */
function newTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .functionRow */ .zQ)(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            functionName(fn, nameLength),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCost */ .BD)(fn.self.candidate, comparison.unit),
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatShare */ .T1)(fn.share.candidate),
            row.added,
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .resultWord */ .kV)(fn),
        ];
    });
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['service · type', 'function', 'seen', 'of the service', 'added', 'result'], rows, 'llrrrl');
}
/** All budgets, worst first. */
function budgetsTable(budgets, nameLength) {
    const rows = budgets.map((budget) => {
        const row = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetRow */ .yA)(budget);
        return [
            row.verdict,
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .phraseToMarkdown */ ._k)(row.target, nameLength),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .phraseToMarkdown */ ._k)(row.place, nameLength),
            row.range === null ? row.value : `${row.value} (${row.range})`,
            row.limit,
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .phraseToMarkdown */ ._k)(row.origin, nameLength),
        ];
    });
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET_COLUMNS */ .aE, rows, 'lllrrl');
}
/** One row for each comparison, where a section for each would be too much. */
function comparisonsTable(report, comparisons, nameLength) {
    const rows = comparisons.map((comparison) => [
        serviceAndType(comparison, nameLength),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(comparison),
        costs(comparison),
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .wasCompared */ .RN)(comparison) && comparison.kind !== 'gauge' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatGrowth */ .T9)(comparison.loadFactor) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_VALUE */ .GY,
        comparison.ignored.functions.length > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatShare */ .T1)(comparison.ignored.share) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_VALUE */ .GY,
        detectable(comparison),
    ]);
    const header = ['service · type', 'verdict', 'cost', (0,_comparison_text_js__WEBPACK_IMPORTED_MODULE_1__/* .factorName */ .Rw)(report), 'idle', 'would have been found'];
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(header, rows, 'llrrrr');
}
function costs({ total, unit }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCost */ .BD)(total.baseline, unit)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCost */ .BD)(total.candidate, unit)}`;
}
/** `74 %, whole 25 %`: of a typical function, and of the service as a whole where its load is known. */
function detectable({ detectableGrowth, detectableTotal }) {
    if (detectableGrowth === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_VALUE */ .GY;
    const whole = detectableTotal === null ? '' : `, whole ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDetectable */ .zb)(detectableTotal)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDetectable */ .zb)(detectableGrowth)}${whole}`;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/changes-line.js
var changes_line = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/limits-of-evidence.js
var limits_of_evidence = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/relayed.js
var relayed = __webpack_require__(6523);
;// CONCATENATED MODULE: ./build/report/links/run-page.js



/**
 * Where the page and the profiles of a run lie: ``[Flame graphs and profiles](run#artifacts): download this run's artifact and
 * open `report.html`.`` They are uploaded by a later step, so an address of their own is not known yet. Empty outside of a
 * run, and where nothing was compared.
 */
function runPageLine({ run, comparisons, notes }) {
    if (run === null || !comparisons.some(findings/* wasCompared */.RN))
        return [];
    const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
    const link = (0,links/* safeLink */.o3)('Flame graphs and profiles', isRun ? `${run.runUrl}#artifacts` : run.runUrl);
    if (link === null)
        return [];
    const page = [{ link: link.label, url: link.url, code: false }];
    // Whoever wrote the report of another run wrote its pages, too, and a page may hold any script.
    if (notes.some(({ code }) => code === relayed/* RELAYED */.r8))
        return [...page, ...FOREIGN];
    return [...page, ": download this run's artifact and open ", { code: 'report.html' }, '.'];
}
const FOREIGN = [
    ": do not open pages of this run's artifact. ",
    { code: 'npx flamegate render report.json --html' },
    ' makes one from its figures.',
];

// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/next-step.js
var next_step = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/since-line.js + 1 modules
var since_line = __webpack_require__(4537);
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
// EXTERNAL MODULE: ./build/report/waived.js
var waived = __webpack_require__(4457);
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
            (0,relayed/* relayedLine */.$b)(report),
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
        waived: (0,waived/* waivedFindings */.N)(report),
        open: (0,wording/* openLines */.es)(report),
        openCount: Math.max(1, (0,findings/* openComparisons */.Xl)(report).length),
        uncounted: (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report)),
        uncountedTitle: (0,wording/* uncountedTitle */.Ol)(report),
        footer: (0,phrase/* joinPhrases */.Z)((0,method/* footerParts */.Sg)(report), ' · '),
    };
}


/***/ }),

/***/ 4082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waivedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6771);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1536);



/** What does not count since somebody accepted it: how much it grew, how much may, why, who says so and until when. */
function waivedTable(findings, nameLength) {
    const say = (phrase) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToMarkdown */ ._k)(phrase, nameLength);
    const rows = findings.map((finding) => {
        const { subject, file, place, seen, allowed, reason, owner, expires } = (0,_waiver_text_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedRow */ .bD)(finding);
        const name = file === '' ? say(subject) : `${say(subject)} <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(file, nameLength)}</sub>`;
        return [name, say(place), seen, allowed, say(reason), say(owner), say(expires)];
    });
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(_waiver_text_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVED_COLUMNS */ .$2, rows, 'llrrlll');
}


/***/ })

};
