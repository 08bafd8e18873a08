export const id = 618;
export const ids = [618];
export const modules = {

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signoff: () => (/* binding */ signoff)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/server.js
var config_server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/baseline.js
var baseline = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(3820);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/signoff.js



const LONGEST = 1000;
const VERSION = /^[\w.+-]{1,128}$/u;
const FORMS = 'write a version such as v1.5.0, label:NAME=VALUE, snapshot:FILE, or a window such as \'{version="v1.5.0"} now-40m/now-10m\'; ' +
    'NAME= in front of a snapshot or a window names it, as in v1.4.0=snapshot:old.snapshot';
/**
 * Reads `--from` or `--to`.
 * @param label that tells versions apart
 * @throws UsageError
 */
function parseRelease(text, option, label) {
    const origin = `option --${option}`;
    const written = text.trim();
    if (written.length > LONGEST)
        throw invalid(origin, `it has more than ${LONGEST} characters`);
    const [, given = null, rest = written] = /^([\w.+-]{1,128})=(.+)$/su.exec(written) ?? [];
    if (given === null && VERSION.test(rest))
        return { name: rest, request: { kind: 'label', label, value: rest, within: null } };
    const [request, ...more] = (0,baseline/* parseBaseline */.nk)(rest, origin);
    if (request === undefined || more.length > 0)
        throw invalid(origin, 'it names no release, or several');
    if (request.kind === 'artifact')
        throw invalid(origin, 'it names an artifact: download it first');
    if (request.kind === 'window' && !rest.includes('/'))
        throw invalid(origin, 'it names no version');
    return { name: given ?? nameOf(request), request };
}
function nameOf(request) {
    if (request.kind !== 'label')
        return null;
    return typeof request.value === 'string' ? request.value : (0,baseline/* refText */.d0)(request.value);
}
function invalid(origin, why) {
    return new usage_error/* UsageError */.e(`${origin} is not valid`, why, FORMS);
}
const LABEL = /^[a-zA-Z_]\w{0,127}$/u;
/** The label that versions are found by: `version` unless `--label` says otherwise. @throws UsageError */
function parseLabelName(text) {
    const label = text?.trim() ?? 'version';
    if (LABEL.test(label))
        return label;
    throw new usage_error/* UsageError */.e('option --label is not valid', `${JSON.stringify(label.slice(0, 100))} is no name of a label`, 'write the label that tells versions apart, for example service_git_ref');
}
const DEFAULT_LENGTH_MS = 3_600_000;
const MAX_LENGTH_MS = 24 * 3_600_000;
/** How much of the newest run of a version is looked at, in milliseconds. @throws UsageError */
function parseLength(text) {
    if (text === undefined)
        return DEFAULT_LENGTH_MS;
    const lengthMs = (0,units/* parseDuration */.E9)(text.trim());
    if (lengthMs !== null && lengthMs >= 1000 && lengthMs <= MAX_LENGTH_MS)
        return lengthMs;
    throw new usage_error/* UsageError */.e('option --length is not valid', `got ${JSON.stringify(text.slice(0, 100))}`, 'write a duration from 1s to 24h, for example 30m');
}
const MAX_SIGNERS = 20;
const LONGEST_NAME = 100;
/** `Name <role>`, once for each `--signer`. @throws UsageError */
function parseSigners(given) {
    if (given.length <= MAX_SIGNERS)
        return given.map(parseSigner);
    throw new usage_error/* UsageError */.e('option --signer is given too often', `${given.length} people are named, and the table has room for ${MAX_SIGNERS}`, 'name those who decide');
}
function parseSigner(text) {
    const [, name = '', role = ''] = /^([^<>]+)(?:<([^<>]*)>\s*)?$/u.exec(text.replace(/\s+/gu, ' ')) ?? [];
    const signer = { name: name.trim(), role: role.trim() };
    const isShort = signer.name.length <= LONGEST_NAME && signer.role.length <= LONGEST_NAME;
    if (signer.name !== '' && isShort)
        return signer;
    throw new usage_error/* UsageError */.e('option --signer is not valid', `got ${JSON.stringify(text.slice(0, 100))}`, `write a name, and a role if need be, of up to ${LONGEST_NAME} characters each: "Ada Example <release manager>"`);
}

// EXTERNAL MODULE: ./build/config/stack.js
var stack = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/budget-text.js
var budget_text = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/method.js
var method = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/waived.js
var report_waived = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/report/signoff/sides.js


/** A line for each side; none where nothing was compared. */
function sideLines(report) {
    const { windows, release } = report;
    if (windows === null)
        return [];
    const names = { baseline: release.from, candidate: release.to };
    return ['baseline', 'candidate'].map((side) => {
        const { fromMs, untilMs, selector } = windows[side];
        const { takenAt, tool, source } = release.snapshots[side];
        return [
            `${side === 'baseline' ? 'Before' : 'After'}: `,
            { prose: names[side] },
            `, ${(0,times/* formatWindow */.A4)({ fromMs, untilMs }, true)} (${(0,times/* formatDuration */.a3)(untilMs - fromMs)})`,
            ...(side === 'baseline' && wasRemeasured(windows) ? [', measured after the release'] : []),
            ...(selector === '' ? [] : [' ', { code: selector }]),
            `; taken at ${takenAt} by flamegate `,
            { prose: tool },
            ' from ',
            { prose: source },
            ...extentOf(report, side),
        ];
    });
}
/** Whether the release before was measured when this one had been. */
function wasRemeasured(windows) {
    return windows.candidate.untilMs <= windows.baseline.fromMs;
}
/** What the snapshot was limited to. */
function extentOf({ release }, side) {
    const { services, profileTypes } = release.snapshots[side];
    if (services === undefined || profileTypes === undefined)
        return ['; it does not say which services and profile types it was limited to'];
    const all = services.length === 0 ? ['all services'] : ['the services ', ...names(services)];
    return ['; taken of ', ...all, ' with ', ...names(profileTypes)];
}
const MOST_NAMES = 20;
function names(all) {
    const shown = all
        .slice(0, MOST_NAMES)
        .flatMap((name, index) => [...(index === 0 ? [] : [', ']), { prose: name }]);
    const more = all.length - MOST_NAMES;
    return more > 0 ? [...shown, ` and ${(0,numbers/* formatCount */.B4)(more)} more`] : shown;
}

;// CONCATENATED MODULE: ./build/report/signoff/view.js











/** Whether a report is one of a release. */
function isSignoff(report) {
    return report.release !== undefined;
}
/** Only what was judged in full, and did not fail, may be released. A warning is for people to decide. */
function isReleasable({ verdict }) {
    return verdict === 'pass' || verdict === 'warn';
}
/**
 * The first line: `flamegate: v1.5.0 may be released`, with the number of warnings if there are any, or
 * `flamegate: v1.5.0 is refused: ...`.
 */
function signoffTitle(report) {
    const name = ['flamegate: ', { prose: report.release.to }];
    if (isReleasable(report))
        return [...name, ' may be released', toAccept(report)];
    return [...name, ' is refused: ', ...whyRefused(report)];
}
/** Whoever reads the first line alone must not take a release with warnings for one without. */
function toAccept(report) {
    if (report.verdict !== 'warn')
        return '';
    const warned = foundLines(report).length;
    return warned === 0
        ? ', if its warnings are accepted'
        : `, if ${(0,numbers/* formatPlural */.yk)(warned, 'warning')} ${warned === 1 ? 'is' : 'are'} accepted`;
}
/** What the headline says behind `flamegate failed: `. */
function whyRefused(report) {
    const [first = '', ...rest] = (0,headline/* headline */.P)(report);
    if (typeof first === 'string' && first.endsWith(': ') && rest.length > 0)
        return rest;
    return ['nothing was compared'];
}
const LEAST_ROWS = 3;
/** The view of a report of a release. */
function signoffViewOf(report) {
    const { release } = report;
    const blank = Math.max(1, LEAST_ROWS - release.signers.length);
    return {
        report,
        title: signoffTitle(report),
        lead: leadOf(report),
        foundTitle: isReleasable(report) ? 'Accepted by whoever signs' : 'Over the limits',
        found: foundLines(report),
        waived: (0,report_waived/* waivedFindings */.N)(report),
        open: (0,wording/* openLines */.es)(report),
        uncounted: (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report)),
        windows: sideLines(report),
        notes: [...(0,method/* warningNotes */.OU)(report), ...report.notes.map(wording/* reasonSentence */.Ux)],
        signers: [...release.signers, ...Array.from({ length: blank }, () => ({ name: '', role: '' }))],
        footer: (0,phrase/* joinPhrases */.Z)([...(0,method/* footerParts */.Sg)(report), [`judged at ${report.createdAt}`]], ' · '),
    };
}
/** A reason for the whole build stands alone, and first: there is nothing else to be read. */
function leadOf(report) {
    const [reason, ...more] = report.reasons;
    const counts = (0,wording/* countsLine */.J7)(report);
    return [
        ...(counts.length === 0 ? [] : [counts]),
        ...(reason === undefined || more.length > 0 || (0,wording/* openLines */.es)(report).length > 0
            ? []
            : [(0,wording/* reasonSentence */.Ux)(reason)]),
        decision(report),
        ...(report.comparisons.some(findings/* wasCompared */.RN) ? [loadWords(report)] : []),
    ];
}
function decision(report) {
    const { from } = report.release;
    const since = ['Growth is that since ', { prose: from }, ', all of it together. '];
    const warned = foundLines(report).length;
    if (!isReleasable(report))
        return [...since, 'Nothing is to be signed while this is refused.'];
    const waived = (0,report_waived/* waivedFindings */.N)(report).length;
    const beside = waived === 0 ? 'Nothing' : `Beside ${(0,numbers/* formatCount */.B4)(waived)} waived, nothing`;
    if (report.verdict === 'pass')
        return [...since, `${beside} is over a limit.`];
    return [
        ...since,
        `${(0,numbers/* formatPlural */.yk)(warned, 'warning')} below: whoever signs accepts ${warned === 1 ? 'it' : 'them'}.`,
    ];
}
/** What the growth of a whole service is made of. */
function loadWords(report) {
    const costs = 'Costs are those a second, of all replicas together; what is held is that of one upload. ';
    switch ((0,service_text/* loadKind */.DC)(report)) {
        case 'requests':
            return [costs, 'Growth of a service is that per request.'];
        case 'fixed':
            return [costs, 'Both releases ran under the same load.'];
        case 'auto':
            return [
                costs,
                'Growth of a service includes that of its load, which nobody counted; functions are compared at the same load.',
            ];
    }
}
function foundLines(report) {
    const functions = (0,findings/* findings */.Pg)(report).map((finding) => [
        { strong: [rows/* VERDICT_WORDS */._G[finding.function.verdict]] },
        ': ',
        ...(0,headline/* claim */.B)(finding),
        ' (',
        { prose: finding.comparison.alias },
        ')',
    ]);
    return [...functions, ...(0,findings/* serviceFindings */.Y)(report).map(service_text/* serviceLine */.o2), ...(0,budget_text/* openBudgets */.pi)(report).map(budget_text/* budgetLine */["in"])];
}

// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/sources/no-server.js
var no_server = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/commands/baseline-history.js + 5 modules
var baseline_history = __webpack_require__(9387);
// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/html/html.js + 7 modules
var html = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/html/inline.js
var inline = __webpack_require__(828);
// EXTERNAL MODULE: ./build/report/html/room.js
var room = __webpack_require__(9634);
// EXTERNAL MODULE: ./build/report/html/tables.js
var tables = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/report/html/waived-table.js
var waived_table = __webpack_require__(6750);
;// CONCATENATED MODULE: ./build/report/signoff/rows.js





/** Headings of the cells, in their order. */
function serviceColumns(report) {
    const growth = (0,service_text/* loadKind */.DC)(report) === 'requests' ? 'growth per request' : 'growth of total';
    return ['result', 'service · type', 'before', 'after', growth, 'worst function'];
}
/** All services and types that have such profiles, worst first. */
function serviceRows(report) {
    const own = new Set((0,findings/* findings */.Pg)(report).map((finding) => finding.function));
    return (0,findings/* serviceGroups */.cR)(report)
        .flatMap(({ comparisons }) => comparisons)
        .filter(({ verdict }) => verdict !== 'not-applicable')
        .map((comparison) => ({
        result: `${(0,rows/* verdictWord */.E0)(comparison)}${comparison.counted || (0,findings/* isSetAside */.JA)(comparison) ? '' : ', not counted'}`,
        place: [{ code: comparison.service }, ' ', { prose: comparison.alias }],
        before: costOf(comparison, 'baseline'),
        after: costOf(comparison, 'candidate'),
        growth: (0,numbers/* formatGrowth */.T9)(growthOf(report, comparison)),
        worst: worstOf(comparison, own),
    }));
}
function costOf(comparison, side) {
    if (!(0,findings/* wasCompared */.RN)(comparison))
        return numbers/* NO_VALUE */.GY;
    const { unit, addedUnit } = comparison;
    const rate = rateOf(comparison, side);
    if (rate === null || comparison.kind === 'gauge')
        return (0,numbers/* formatCost */.BD)(comparison.total[side], unit);
    if (addedUnit === 'cores')
        return (0,numbers/* formatLimited */.QD)(rate / 1e9, 'cores');
    return addedUnit === 'bytes/s' ? (0,numbers/* formatLimited */.QD)(rate, 'bytes-per-second') : `${(0,numbers/* formatCost */.BD)(rate, unit)}/s`;
}
/** In unit a second; null where the length is not known. */
function rateOf({ total, durationMs }, side) {
    return durationMs === undefined ? null : (total[side] / durationMs[side]) * 1000;
}
/** How many times the cost of before, per request where these were counted; null where it cannot be told. */
function growthOf(report, comparison) {
    if (!(0,findings/* wasCompared */.RN)(comparison))
        return null;
    const [before, after] = ['baseline', 'candidate'].map((side) => {
        if (comparison.kind === 'gauge')
            return comparison.total[side];
        const rate = rateOf(comparison, side);
        return (rate ?? comparison.total[side]) / (rate === null ? 1 : (pace(report, side) ?? 1));
    });
    return before === undefined || after === undefined || !(before > 0) ? null : after / before;
}
/** Requests a second over the whole window, of which a warm-up may be left out of the costs; null where nobody counted. */
function pace({ load, windows }, side) {
    const count = load?.[side] ?? null;
    if (load?.kind !== 'requests' || count === null || windows === null)
        return null;
    const { fromMs, untilMs } = windows[side];
    return (count * 1000) / (untilMs - fromMs);
}
function worstOf(comparison, own) {
    const { functions } = comparison;
    const worst = functions.find((fn) => own.has(fn) || (0,findings/* isOverLimit */.kM)(fn) || (0,report_waived/* isWaived */.$)(fn)) ??
        functions
            .filter(({ growth, verdict, causedBy }) => growth !== null && verdict !== 'not-tested' && causedBy === null)
            .filter(({ addedShare }) => addedShare > 0)
            .toSorted((a, b) => b.addedShare - a.addedShare)[0];
    if (worst === undefined)
        return [numbers/* NO_VALUE */.GY];
    return [{ code: worst.name }, ` ${(0,rows/* functionRow */.zQ)(comparison, worst).growth}`];
}

// EXTERNAL MODULE: ./build/report/html/style.js + 2 modules
var style = __webpack_require__(7821);
;// CONCATENATED MODULE: ./build/report/signoff/style.js

/** The only style sheet of the page: that of the report, with room to write, also on paper. */
const SIGNOFF_STYLE = `${style/* STYLE */.Y}
td.sign { min-width: 10rem; height: 3.25rem; }
@media print { tr, li { break-inside: avoid; } h2 { break-after: avoid; } .scroll { border-radius: 0; } }`;

;// CONCATENATED MODULE: ./build/report/signoff/html.js











/** What one table or list may take, in bytes: the page opens at once, and can be printed. */
const PART_BYTES = 300_000;
/**
 * The page to be signed, self-contained and without a script: no request, every name escaped, and a policy that allows nothing but
 * its own style sheet. The same report and files give the same bytes.
 */
function renderSignoffHtml(report, files) {
    const view = signoffViewOf(report);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(SIGNOFF_STYLE, 'utf8').digest('base64');
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,report_escape/* escapeHtml */.ZD)((0,report_text/* phraseToText */.K)(view.title))}</title>`,
        `<style>${SIGNOFF_STYLE}</style>`,
        '</head>',
        '<body>',
        headerHtml(view),
        `<main>\n${bodyHtml(view, files)}\n</main>`,
        `<footer><p>${(0,inline/* phraseToHtml */._C)(view.footer)}</p></footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
function headerHtml({ report, title, lead }) {
    const { verdict } = report;
    return (0,inline/* joinSolid */.q0)([
        '<header>',
        `<p class="brand"><span class="verdict ${verdict}">${(0,report_escape/* escapeHtml */.ZD)(rows/* VERDICT_WORDS */._G[verdict])}</span>release sign-off</p>`,
        `<h1>${(0,inline/* phraseToHtml */._C)(title)}</h1>`,
        ...lead.map((line) => (0,inline/* paragraph */.FY)(line)),
        '</header>',
    ]);
}
function bodyHtml(view, files) {
    const { budgets } = view.report;
    return (0,inline/* joinSolid */.q0)([
        section('Services', servicesTable(view)),
        listSection(view.foundTitle, view.found),
        section('Budgets', fitted(budgets.length, (0,tables/* budgetsTable */.xx)(budgets, PART_BYTES))),
        section('Waivers in force', fitted(view.waived.length, (0,waived_table/* waivedTable */.b)(view.waived, PART_BYTES))),
        listSection('Inconclusive or not evaluated', view.open),
        listSection('Not counted', view.uncounted),
        listSection('What was compared', view.windows),
        listSection('Notes', view.notes),
        section('Evidence', evidenceTable(files)),
        section('Signed off by', signersTable(view)),
    ]);
}
function section(title, body) {
    return body === '' ? '' : `<section>\n<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>\n${body}\n</section>`;
}
function listSection(title, lines) {
    const shown = (0,room/* takeWithin */.Dh)((0,inline/* points */.WR)(lines), PART_BYTES);
    return section(title, (0,inline/* joinSolid */.q0)([(0,inline/* listHtml */.o1)(shown), (0,room/* moreHtml */.V)(lines.length - shown.length)]));
}
function fitted(count, { html, shown }) {
    return (0,inline/* joinSolid */.q0)([html, (0,room/* moreHtml */.V)(count - shown)]);
}
function servicesTable({ report }) {
    const rows = serviceRows(report);
    const header = serviceColumns(report).map((text, column) => ({ text, isNumber: column > 1 && column < 5 }));
    const cells = rows.map(({ result, place, before, after, growth, worst }) => [
        { html: (0,tables/* htmlWord */.G4)(result) },
        { html: (0,inline/* phraseToHtml */._C)(place), isRowHeader: true },
        ...[before, after, growth].map((text) => ({ html: (0,report_escape/* escapeHtml */.ZD)(text), className: 'number' })),
        { html: (0,inline/* phraseToHtml */._C)(worst) },
    ]);
    return fitted(rows.length, (0,tables/* htmlTable */.I$)('Services', header, cells, PART_BYTES));
}
function evidenceTable(files) {
    const cells = files.map(({ name, what, sha256 }) => [
        { html: (0,inline/* htmlCode */.h8)(name), isRowHeader: true },
        { html: (0,report_escape/* escapeHtml */.ZD)(what) },
        { html: (0,inline/* htmlCode */.h8)(sha256) },
    ]);
    const header = ['file', 'what it is', 'SHA-256'].map((text) => ({ text }));
    return (0,inline/* joinSolid */.q0)([fitted(files.length, (0,tables/* htmlTable */.I$)('Evidence', header, cells, PART_BYTES)), EVIDENCE]);
}
const EVIDENCE = '<p class="quiet">The files lie in the folder of this page. <code>sha256sum -c SHA256SUMS</code> checks them; ' +
    '<code>flamegate signoff --verify</code> on the folder judges the two snapshots again.</p>';
/** A cell to write into; an empty one would vanish on a narrow page. */
const BLANK = '&nbsp;';
function signersTable({ signers }) {
    const cells = signers.map(({ name, role }) => [
        { html: name === '' ? BLANK : (0,inline/* htmlProse */.n8)(name), isRowHeader: true },
        { html: role === '' ? BLANK : (0,inline/* htmlProse */.n8)(role) },
        ...[BLANK, BLANK].map((html) => ({ html, className: 'sign' })),
    ]);
    const header = ['name', 'role', 'date', 'signature'].map((text) => ({ text }));
    return (0,tables/* htmlTable */.I$)('Signed off by', header, cells, PART_BYTES).html;
}

// EXTERNAL MODULE: ./build/report/markdown/inline.js
var markdown_inline = __webpack_require__(1536);
// EXTERNAL MODULE: ./build/report/markdown/tables.js
var markdown_tables = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/report/markdown/waived-table.js
var markdown_waived_table = __webpack_require__(4082);
;// CONCATENATED MODULE: ./build/report/signoff/markdown.js






const NAME_LENGTH = 120;
/** Rows of one table, and points of one list: all of them are in report.json. */
const MOST = 2000;
/**
 * The page to be signed, as Markdown. The same report and files give the same bytes.
 * @param files what is kept beside it
 */
function renderSignoffMarkdown(report, files) {
    const view = signoffViewOf(report);
    const blocks = [
        `# ${say(view.title)}`,
        ...view.lead.map(say),
        markdown_section('Services', markdown_servicesTable(view)),
        markdown_listSection(view.foundTitle, view.found),
        markdown_section('Budgets', bounded(report.budgets, (shown) => (0,markdown_tables/* budgetsTable */.xx)(shown, NAME_LENGTH))),
        markdown_section('Waivers in force', bounded(view.waived, (shown) => (0,markdown_waived_table/* waivedTable */.b)(shown, NAME_LENGTH))),
        markdown_listSection('Inconclusive or not evaluated', view.open),
        markdown_listSection('Not counted', view.uncounted),
        markdown_listSection('What was compared', view.windows),
        markdown_listSection('Notes', view.notes),
        markdown_section('Evidence', markdown_evidenceTable(files)),
        markdown_section('Signed off by', markdown_signersTable(view)),
        `<sub>${say(view.footer)}</sub>`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function say(phrase) {
    return (0,markdown_inline/* phraseToMarkdown */._k)(phrase, NAME_LENGTH);
}
function markdown_section(title, body) {
    return body === '' ? '' : `## ${title}\n\n${body}`;
}
function markdown_listSection(title, lines) {
    return markdown_section(title, bounded(lines, (shown) => shown.map((line) => `- ${say(line)}`).join('\n')));
}
function bounded(items, write) {
    if (items.length === 0)
        return '';
    const text = write(items.slice(0, MOST));
    return items.length > MOST
        ? `${text}\n\nand ${(0,numbers/* formatCount */.B4)(items.length - MOST)} more, in report.json`
        : text;
}
function markdown_servicesTable({ report }) {
    return bounded(serviceRows(report), (shown) => (0,markdown_inline/* table */.tp)(serviceColumns(report), shown.map(({ result, place, before, after, growth, worst }) => [
        result,
        say(place),
        before,
        after,
        growth,
        say(worst),
    ]), 'llrrrl'));
}
function markdown_evidenceTable(files) {
    const rows = files.map(({ name, what, sha256 }) => [`\`${name}\``, what, `\`${sha256}\``]);
    return `${(0,markdown_inline/* table */.tp)(['file', 'what it is', 'SHA-256'], rows, 'lll')}\n\n${markdown_EVIDENCE}`;
}
const markdown_EVIDENCE = 'The files lie in the folder of this page. `sha256sum -c SHA256SUMS` checks them; `flamegate signoff --verify` on the folder ' +
    'judges the two snapshots again.';
function markdown_signersTable({ signers }) {
    const rows = signers.map(({ name, role }) => [cell(name), cell(role), '', '']);
    return (0,markdown_inline/* table */.tp)(['name', 'role', 'date', 'signature'], rows, 'llll');
}
function cell(text) {
    return text === '' ? '' : say([{ prose: text }]);
}

// EXTERNAL MODULE: ./build/commands/write-whole.js
var write_whole = __webpack_require__(1002);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/request-count.js + 1 modules
var request_count = __webpack_require__(7138);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/commands/signoff/settings.js









/** What a file says of other uses: a release has windows of its own, and nothing makes its verdict milder. */
const NOT_OURS = new Set([
    'source',
    'baseline',
    'candidate',
    'confirm',
    'shard',
    'mode',
    'on-inconclusive',
    'on-not-evaluated',
    'on-no-baseline',
]);
/**
 * Reads the settings and the file they name.
 * @param known path by which the file was known when a release was judged, so that places in messages are the same
 * @throws UsageError
 */
async function readSignoffSettings(inputs, known) {
    const named = inputs.values.config;
    const path = named ?? read_config/* DEFAULT_CONFIG */.PV;
    const text = await (0,config_file/* readConfigText */.im)(path, named !== undefined);
    const whole = text === null ? null : (0,config_file/* parseConfigFile */.me)(known ?? path, text);
    if (whole?.settings.source === 'files') {
        throw new usage_error/* UsageError */.e('a sign-off needs a server or snapshots', `${whole.origins.source ?? path}: source is files`, 'name a configuration file of its own with --config');
    }
    const file = whole === null ? null : withoutOthers(whole);
    const { merged, origins } = (0,merge/* mergeSettings */.ss)(inputs, file);
    return {
        inputs,
        file,
        merged,
        counts: await (0,request_count/* readRequestCounts */.A)({ merged, origins }),
        config: whole === null ? null : { path: whole.path, sha256: sha256Of(text ?? '') },
    };
}
/** In hexadecimal. */
function sha256Of(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function withoutOthers(file) {
    const settings = Object.fromEntries(Object.entries(file.settings).filter(([name]) => !NOT_OURS.has(name)));
    const services = settings.services?.map(({ ...entry }) => {
        if ('mode' in entry)
            delete entry.mode;
        return entry;
    });
    return { ...file, settings: { ...settings, ...(services && { services }) } };
}
/**
 * The settings by which two windows are judged from snapshots alone: strictly, without a server, and without links to one, which
 * would lead nowhere when it has forgotten them.
 * @throws UsageError that names the setting and where it came from
 */
function releaseConfig({ inputs, file, counts, load }, { baseline, candidate }, nowMs) {
    (0,config_window/* checkOverlap */.wq)(baseline, candidate, ['--from', '--to']);
    const windows = { baseline: textOf(baseline), candidate: textOf(candidate) };
    const outcome = {
        kind: 'found',
        what: '',
        side: baseline,
        saved: null,
        unused: [],
        notes: [],
    };
    // Whether profiling is on matters to a server, of which nothing is needed any more.
    const given = {
        ...inputs,
        values: { ...inputs.values, ...windows },
        stack: { ...inputs.stack, isOff: true },
    };
    const config = (0,resolve/* resolveConfig */.pE)(given, file, gate.CLI_DEFAULTS, nowMs, counts, outcome);
    return {
        ...config,
        policy: { ...config.policy, needsNoise: true },
        isProfilingOff: false,
        pyroscope: { url: '', headers: {} },
        foundBaseline: null,
        baseline,
        candidate,
        grafana: null,
        tempo: null,
        links: [],
        ...(load && { load }),
    };
}
function textOf({ selector, fromMs, untilMs }) {
    return `${selector} ${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
}

;// CONCATENATED MODULE: ./build/commands/signoff/evidence.js









/** The list of checksums, as sha256sum reads it. */
const SUMS = 'SHA256SUMS';
/** What the pages list, in the order in which they do. */
const LISTED = [
    ['baseline.snapshot', 'profiles of the release before'],
    ['candidate.snapshot', 'profiles of this release'],
    ['report.json', 'the verdict with all numbers'],
    ['report.html', 'the same as a page with flame graphs'],
];
/** The pages themselves, which cannot hold their own checksums. */
const PAGES = ['sign-off.md', 'sign-off.html'];
/** Names of all files but the list of checksums, in its order. */
const NAMES = [...LISTED.map(([name]) => name), ...PAGES].sort();
/** All files of a sign-off. The same report and snapshots give the same bytes. */
function evidenceOf(report, snapshots) {
    const files = new Map([
        ['baseline.snapshot', snapshots.baseline],
        ['candidate.snapshot', snapshots.candidate],
        ['report.json', (0,report_json/* formatReportJson */.UG)(report)],
        ['report.html', (0,html/* renderHtml */.K)(report)],
    ]);
    for (const [name, page] of pagesOf(report, files))
        files.set(name, page);
    return files.set(SUMS, sumsOf(files));
}
/** The two pages to be signed, with the checksums of what they list. */
function pagesOf(report, files) {
    const listed = LISTED.map(([name, what]) => ({ name, what, sha256: sha256Of(files.get(name) ?? '') }));
    return new Map([
        [PAGES[0], renderSignoffMarkdown(report, listed)],
        [PAGES[1], renderSignoffHtml(report, listed)],
    ]);
}
function sumsOf(files) {
    return NAMES.map((name) => `${sha256Of(files.get(name) ?? '')}  ${name}\n`).join('');
}
/**
 * Sees early that evidence can be written to a folder: what somebody may have signed is never written over.
 * @throws UsageError where there is something already
 */
async function refuseTaken(folder) {
    const found = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw notWritten(folder, error);
    });
    if (found.length === 0)
        return;
    throw new usage_error/* UsageError */.e(`${folder} is not empty`, `it holds ${found.sort().slice(0, 3).join(', ')}`, 'evidence is never written over: name another folder with --out, or move this one away');
}
/**
 * Writes all files into a folder, which is there whole or not at all.
 * @returns its absolute path
 * @throws UsageError when it cannot be written or is no longer empty
 */
async function writeEvidence(folder, files) {
    const target = (0,external_node_path_.resolve)(folder);
    await refuseTaken(target);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true }).catch((error) => {
        throw notWritten(target, error);
    });
    const partial = await (0,promises_.mkdtemp)(`${target}.partial-`).catch((error) => {
        throw notWritten(target, error);
    });
    try {
        for (const [name, content] of files)
            await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(partial, name), content, 'the evidence');
        // A folder made for one alone; evidence is for others to read.
        await (0,promises_.chmod)(partial, 0o755);
        // An empty folder in its place is none: not every system renames over one.
        await (0,promises_.rmdir)(target).catch(() => undefined);
        await (0,promises_.rename)(partial, target);
        return target;
    }
    catch (error) {
        await (0,promises_.rm)(partial, { recursive: true, force: true }).catch(() => undefined);
        throw error instanceof usage_error/* UsageError */.e ? error : notWritten(target, error);
    }
}
function notWritten(folder, error) {
    return new usage_error/* UsageError */.e(`the evidence cannot be written to ${folder}`, error.message, 'choose another folder with --out', { cause: error });
}

// EXTERNAL MODULE: ./build/gate.js + 20 modules
var build_gate = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/sources/snapshot.js + 1 modules
var snapshot = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/sources/snapshot/model.js
var model = __webpack_require__(8607);
;// CONCATENATED MODULE: ./build/sources/two-snapshots.js

/**
 * A source of two snapshots and no server. What neither of them holds, such as the time between the two windows, is refused: a
 * comparison then says what it could not look at.
 * @param label what the two are, for the report
 */
function createTwoSnapshots({ baseline, candidate }, label) {
    const isOwn = (saved, window, selector) => (0,model/* contains */.g)(saved.side.window, window) && saved.knows(window, selector);
    // Both may hold the same time: the side itself comes before what was saved as an earlier window of the other.
    const sourceOf = (window, selector) => [candidate, baseline].find((saved) => isOwn(saved, window, selector)) ??
        [baseline, candidate].find((saved) => saved.knows(window, selector)) ??
        [baseline, candidate].find((saved) => saved.covers(window)) ??
        baseline;
    return {
        label,
        listSeries: async (window, selector) => sourceOf(window, selector).listSeries(window, selector),
        listUploads: async (window, selector, services, profileType) => {
            const saved = sourceOf(window, selector);
            // A snapshot has nothing to say about another time, which is not the same as that there was nothing.
            if (!saved.knows(window, selector))
                await saved.listSeries(window, selector);
            return saved.listUploads(window, selector, services, profileType);
        },
        readBlock: async (query) => sourceOf(query.window, query.selector).readBlock(query),
        whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
        readRetention: async () => ({}),
        close: async () => undefined,
    };
}

// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/signoff/notes.js
/** What a release cannot show, whatever came of it. */
function releaseNotes(config) {
    return [FROM_SNAPSHOTS, ...unlabelled(config)];
}
const FROM_SNAPSHOTS = {
    code: 'FG274',
    message: 'the release is judged from its two snapshots alone: a leak over the time between the two windows was not looked for',
    remedy: '',
};
/** A service without the label is as absent as one that does not exist. */
function unlabelled({ services, baseline, candidate }) {
    const selector = candidate.selector || baseline.selector;
    const areFound = services.length === 0 || services.some(({ name }) => /[*?]/u.test(name));
    if (selector === '' || !areFound)
        return [];
    return [
        {
            code: 'FG281',
            message: `the services are those that have profiles with ${selector}: one that does not set the label is not seen`,
            remedy: 'name the services in the configuration file, so that one which is missing is not evaluated',
        },
    ];
}

;// CONCATENATED MODULE: ./build/commands/signoff/judge.js






/** Judges a release from its snapshots alone. The same snapshots, settings, names and time give the same report. */
async function judgeRelease(config, { baseline, candidate }, names, { nowMs, run }) {
    const sides = { baseline: baseline.content, candidate: candidate.content };
    const source = createTwoSnapshots({
        baseline: (0,snapshot/* createSnapshotSource */.w)(sides.baseline, `of ${names.from}`, true),
        candidate: (0,snapshot/* createSnapshotSource */.w)(sides.candidate, `of ${names.to}`, true),
    }, labelOf(sides));
    const history = sides.baseline.windows.slice(1).map(({ selector, window }) => ({ selector, ...window }));
    const report = await (0,build_gate/* runGate */.R)({ ...config, history }, { source, nowMs, version: build_version/* VERSION */.x, run, onProgress: () => undefined, saved: ['baseline', 'candidate'] });
    const snapshots = { baseline: factsOf(baseline), candidate: factsOf(candidate) };
    const release = { ...names, snapshots, environment: config.environment, counting: counting(config) };
    return withRelease(report, release, releaseNotes(config));
}
function labelOf({ baseline, candidate }) {
    const sources = [...new Set([baseline.sourceLabel, candidate.sourceLabel])];
    return `two snapshots of ${sources.join(' and ')}`;
}
function factsOf({ bytes, content }) {
    const { asked } = content;
    return {
        sha256: sha256Of(bytes),
        takenAt: new Date(content.createdAtMs).toISOString(),
        tool: content.toolVersion,
        source: content.sourceLabel,
        ...(asked && { services: [...asked.services], profileTypes: [...asked.profileTypes] }),
    };
}
function counting({ load }) {
    if (load.kind !== 'requests')
        return null;
    return { closedModel: load.closedModel, counted: load.counted ?? 'requests' };
}
function withRelease({ flameGraphs, ...report }, release, notes) {
    return { ...report, notes: [...notes, ...report.notes], release, flameGraphs };
}

;// CONCATENATED MODULE: ./build/commands/signoff/order.js

/**
 * Refuses a release that was measured before the one it is compared with, unless somebody says that this is so: with the two
 * exchanged, what grew would seem to have shrunk.
 * @throws UsageError
 */
function refuseExchanged({ baseline, candidate }, isRemeasured) {
    if (isRemeasured || candidate.untilMs > baseline.fromMs)
        return;
    throw new usage_error/* UsageError */.e('--from was measured after --to', `${rangeOf(baseline)} and ${rangeOf(candidate)}`, '--from is the older release: exchange the two; if it was measured again after the release, add --remeasured');
}
function rangeOf({ fromMs, untilMs }) {
    return `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
}

// EXTERNAL MODULE: ./build/judge/baseline-notes.js
var baseline_notes = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/sources/snapshot/read-file.js + 4 modules
var read_file = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/commands/find-baseline.js + 3 modules
var find_baseline = __webpack_require__(6656);
;// CONCATENATED MODULE: ./build/commands/signoff/sides.js




/**
 * Finds one side of a release, as a baseline is found.
 * @param option it was named by
 * @returns why there is none, where there is none
 * @throws UsageError, SourceError for a snapshot that cannot be used
 */
async function findSide({ request }, option, facts, world) {
    if (request.kind === 'snapshot') {
        const saved = await openSaved(request.path);
        return { side: sideOf(saved.content), saved };
    }
    const all = { ...facts, isProfilingOff: false, origin: `option --${option}` };
    const { outcome } = await (0,find_baseline/* findBaseline */.X)([request], all, world);
    return outcome.kind === 'found' ? { side: outcome.side, saved: null } : notFound(outcome.reason);
}
/** Tells a side that was found from the reason why it was not. */
function isFound(found) {
    return 'side' in found;
}
async function openSaved(path) {
    const bytes = await (0,read_file/* readSnapshotBytes */.Sm)(path);
    return { bytes, content: (0,read_file/* readSnapshot */.RA)(bytes, path) };
}
/** The side that a snapshot holds. */
function sideOf({ windows: [{ selector, window }] }) {
    return { selector, ...window };
}
function notFound(reason) {
    if (reason.code !== baseline_notes/* NO_BASELINE */.gN)
        return reason;
    return {
        code: 'FG273',
        message: `there are no profiles of the release; looked for ${reason.message.replace(baseline_notes/* NO_BASELINE_WORDS */.WP, '')}`,
        remedy: 'let a load test run against it with profiling, or name what was kept of it: snapshot:FILE. --label names another label ' +
            'that tells versions apart',
    };
}
/** What a side is called where nobody said it: the one version that its labels name, else its file or window. */
function sides_nameOf({ name, request }, content) {
    if (name !== null)
        return name;
    const [{ window }] = content.windows;
    const own = content.uploads.filter((one) => one.window.fromMs === window.fromMs);
    const versions = new Set(own.flatMap(({ series }) => series.map(({ version }) => version)));
    const [version = ''] = versions;
    if (versions.size === 1 && version !== '')
        return version;
    if (request.kind === 'snapshot')
        return (0,external_node_path_.basename)(request.path).replace(/\.snapshot$/u, '');
    return request.kind === 'window' ? request.text.slice(0, 200) : 'the release';
}

// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/sources/settle.js
var settle = __webpack_require__(8494);
// EXTERNAL MODULE: ./build/sources/snapshot/encode.js
var encode = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/sources/snapshot/take.js + 4 modules
var take = __webpack_require__(3589);
;// CONCATENATED MODULE: ./build/commands/signoff/take.js






/**
 * Saves what the server has, so that from here on nothing is asked of it.
 * @returns why there is nothing to save, where that is so
 * @throws SourceError when the server cannot be asked
 */
async function takeRelease(source, { baseline, candidate }, config, setting) {
    const last = [baseline, candidate]
        .filter(({ saved }) => saved === null)
        .toSorted((a, b) => b.side.untilMs - a.side.untilMs)[0];
    if (last !== undefined) {
        const { settle: how, intervalMs } = config;
        const request = { ...requestOf(config, last.side, []), settle: how, intervalMs };
        await (0,settle/* settle */.G)(source, request, setting.clock, setting.onWait);
    }
    const before = await takeSide(source, baseline, requestOf(config, baseline.side, config.history), setting);
    if ('code' in before)
        return before;
    const after = await takeSide(source, candidate, requestOf(config, candidate.side, []), setting);
    return 'code' in after ? after : { baseline: before, candidate: after };
}
function requestOf(config, side, history) {
    return {
        services: config.services,
        profileTypes: config.profileTypes,
        typesAsked: config.profileTypesAsked,
        matches: glob/* matchesGlob */.k,
        side: toSide(side),
        history: history.map(toSide),
    };
}
function toSide({ selector, fromMs, untilMs }) {
    return { selector, window: { fromMs, untilMs } };
}
async function takeSide(source, { saved }, request, { nowMs, onProgress }) {
    if (saved !== null)
        return saved;
    const taken = await (0,take/* takeSnapshot */.W)(source, request, { version: build_version/* VERSION */.x, nowMs, onProgress });
    if (taken.kind === 'nothing')
        return taken.reason;
    const bytes = await (0,encode/* encodeSnapshot */.hX)(taken.snapshot);
    // What is judged is what is kept: the very bytes, read again.
    return { bytes, content: (0,read_file/* readSnapshot */.RA)(bytes, 'that was just taken') };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/report/parse-report.js + 12 modules
var parse_report = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/commands/signoff/verify.js















const WHOLE = 'take the folder as it was written, for example from the artifact of the release';
/**
 * Checks a folder of evidence: every checksum, that report and pages say the same, and that the two snapshots alone come to the same
 * report with the settings given.
 * @throws UsageError when the folder cannot be read or a setting is not valid
 */
async function verifyEvidence(folder, inputs) {
    const { files, others } = await readFolder(folder);
    const notes = others.length === 0 ? [] : [`not part of it, so not looked at: ${others.join(', ')}`];
    const changed = checkSums(files);
    const read = readReport(files);
    if (!('release' in read))
        return { report: null, problems: [...changed, read], notes };
    const snapshots = readSnapshots(files, read);
    const problems = [...changed, ...checkPages(files, read), ...snapshots.problems];
    if (problems.length > 0 || snapshots.read === null)
        return { report: read, problems, notes };
    const again = await judgeAgain(read, snapshots.read, inputs);
    return { report: read, problems: again.problems, notes: [...notes, ...again.notes] };
}
async function readFolder(folder) {
    const found = await (0,promises_.readdir)(folder).catch((error) => {
        throw new usage_error/* UsageError */.e(`${folder} cannot be read`, error.message, 'give the folder that signoff wrote', {
            cause: error,
        });
    });
    const known = [...NAMES, SUMS].filter((name) => found.includes(name));
    const files = new Map();
    for (const name of known)
        files.set(name, await readSome((0,external_node_path_.join)(folder, name)));
    return { files, others: found.filter((name) => !known.includes(name)).sort() };
}
/** One byte more than allowed is enough to know; what is longer has another checksum, whatever it holds. */
async function readSome(path) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: report_json/* MAX_REPORT_BYTES */.WA }));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${path} cannot be read`, error.message, WHOLE, { cause: error });
    }
}
function verify_textOf(files, name) {
    return Buffer.from(files.get(name) ?? '').toString('utf8');
}
function problem(message, remedy = WHOLE) {
    return { code: 'FG275', message, remedy };
}
function checkSums(files) {
    const lines = verify_textOf(files, SUMS)
        .split('\n')
        .filter((line) => line !== '');
    const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const strange = [...sums.keys()].filter((name) => !NAMES.includes(name));
    const odd = strange.length === 0 ? [] : [problem(`${SUMS} lists what no sign-off holds`)];
    return [
        ...odd,
        ...NAMES.flatMap((name) => {
            const content = files.get(name);
            if (content === undefined)
                return [problem(`${name} is missing`)];
            const sum = sums.get(name);
            if (sum === undefined)
                return [problem(`${SUMS} does not list ${name}`)];
            return sum === sha256Of(content) ? [] : [problem(`${name} was changed: it has another checksum`)];
        }),
    ];
}
function readReport(files) {
    const result = (0,parse_report/* parseReport */.M)(verify_textOf(files, 'report.json'));
    if ((0,parse_report/* isProblem */.A)(result))
        return problem(`report.json cannot be read: ${result.why}`, result.remedy);
    return isSignoff(result) ? result : problem('report.json is a report, but of no release');
}
/** The pages hold nothing of their own, so they are made again. Another version may word them differently. */
function checkPages(files, report) {
    const pages = pagesOf(report, files);
    const isSame = report.tool.version === build_version/* VERSION */.x;
    return [...pages].flatMap(([name, page]) => {
        const found = verify_textOf(files, name);
        const isTold = isSame ? found === page : firstLine(name, found) === firstLine(name, page);
        return isTold ? [] : [problem(`${name} does not say what report.json says`)];
    });
}
function firstLine(name, page) {
    const pattern = name.endsWith('.html') ? /<h1>.*<\/h1>/u : /^.*/u;
    return pattern.exec(page)?.[0] ?? '';
}
function readSnapshots(files, { release }) {
    const problems = [];
    const read = (side) => {
        const name = `${side}.snapshot`;
        const bytes = Buffer.from(files.get(name) ?? '');
        if (sha256Of(bytes) !== release.snapshots[side].sha256)
            problems.push(problem(`${name} is not the one that report.json was made of`));
        try {
            return { bytes, content: (0,read_file/* readSnapshot */.RA)(bytes, name) };
        }
        catch (error) {
            if (!(error instanceof source/* SourceError */.c))
                throw error;
            problems.push(problem(`${error.message}: ${error.why}`, error.remedy));
            return null;
        }
    };
    const [baseline, candidate] = [read('baseline'), read('candidate')];
    return { read: baseline === null || candidate === null ? null : { baseline, candidate }, problems };
}
/** As of then: waivers that were in force are, and profiles of another environment stay out. */
async function judgeAgain(report, snapshots, inputs) {
    const { release, run } = report;
    const { environment, config: known } = release;
    const { interval, ...stack } = inputs.stack ?? { isOff: false };
    const settings = await readSignoffSettings({ ...inputs, stack: { isOff: stack.isOff, ...(environment !== null && { environment }) } }, known?.path);
    const nowMs = Date.parse(report.createdAt);
    const sides = {
        baseline: sideOf(snapshots.baseline.content),
        candidate: sideOf(snapshots.candidate.content),
    };
    const config = releaseConfig({ ...settings, counts: {}, load: loadOf(report) }, sides, nowMs);
    const { from, to, signers } = release;
    const again = await judgeRelease(config, snapshots, { from, to, signers, config: known }, { nowMs, run });
    const isSameConfig = settings.config?.sha256 === known?.sha256;
    return compare(report, again, isSameConfig);
}
function loadOf({ load, release }) {
    if (load?.kind !== 'requests')
        return { kind: load?.kind ?? 'auto' };
    const { baseline, candidate } = load;
    if (baseline === null || candidate === null || release.counting === null)
        return { kind: 'auto' };
    return { kind: 'requests', baseline, candidate, ...release.counting };
}
function compare(report, again, isSameConfig) {
    const version = report.tool.version;
    const asThen = { ...again, tool: { ...again.tool, version } };
    const isByte = (0,report_json/* formatReportJson */.UG)(asThen) === (0,report_json/* formatReportJson */.UG)(report);
    const notes = [
        ...(isSameConfig ? [] : ['the configuration file is not the one of the sign-off']),
        ...(version === build_version/* VERSION */.x ? [] : [`flamegate ${version} signed, this is ${build_version/* VERSION */.x}`]),
        isByte
            ? 'judged again, the report is the same to the byte'
            : `judged again, the verdict is ${again.verdict}`,
    ];
    const isSame = isByte || (again.verdict === report.verdict && !(isSameConfig && version === build_version/* VERSION */.x));
    const remedy = isSameConfig
        ? 'verify with the version of flamegate that signed'
        : 'give the configuration file of that release, for example with git checkout of its tag, or --config';
    const differs = {
        code: 'FG276',
        message: `judged again from the snapshots, the release comes to ${again.verdict}; the sign-off says ${report.verdict}`,
        remedy,
    };
    return { problems: isSame ? [] : [differs], notes };
}

// EXTERNAL MODULE: ./build/commands/wait-step.js
var wait_step = __webpack_require__(5557);
;// CONCATENATED MODULE: ./build/commands/signoff.js






















/** Both sides are saved, with all that a gate could ask. */
const RUN_LIMIT_MS = 20 * 60_000;
/** Exit codes beside those of the gate. */
const DONE = 0;
const NOT_VERIFIED = 1;
const NOT_EVALUATED = 4;
/** Longer paths hardly exist. */
const LONGEST_PATH = 1000;
/** What of the gate's settings has a meaning here; all else stands in the configuration file, as for every release. */
const USED = new Set([
    'config',
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'history',
    'settle',
    'load',
    'baseline-requests',
    'candidate-requests',
]);
/** `flamegate signoff`: judges a release strictly, and keeps the evidence. Returns the exit code. */
async function signoff(setting) {
    const { line } = setting;
    refuseOthers(line);
    return line.options.verify === undefined ? sign(setting) : verify(setting);
}
async function verify({ line, terminal }) {
    const option = Object.keys(line.options).find((name) => !['verify', 'quiet', 'debug', 'verbose'].includes(name));
    const setting = Object.keys(line.settings.values).find((name) => name !== 'config');
    if (option !== undefined)
        throw notTogether(`option --${option}`);
    if (setting !== undefined)
        throw notTogether(originOf(line.settings, setting));
    const folder = signoff_text(line, 'verify', 'the folder that signoff wrote', 'flamegate-signoff-v1.4.0-v1.5.0');
    const { report, problems, notes } = await verifyEvidence(folder, line.settings);
    for (const reason of problems)
        (0,gate.tellReason)(reason, 'the evidence cannot be relied on', terminal);
    if (line.options.quiet !== true) {
        if (report !== null && problems.length === 0)
            terminal.out(`${(0,report_text/* phraseToText */.K)(signoffTitle(report))}\nVerified: ${(0,report_escape/* visible */.RK)(folder, LONGEST_PATH)}`);
        for (const note of notes)
            terminal.out(`  ${(0,report_escape/* visible */.RK)(note, LONGEST_PATH)}`);
    }
    return problems.length === 0 ? DONE : NOT_VERIFIED;
}
function notTogether(given) {
    return new usage_error/* UsageError */.e('--verify checks what was signed off before', `got ${given} beside it`, 'leave it out: names, windows and requests are those of the evidence');
}
async function sign(setting) {
    const { line, env, terminal, nowMs } = setting;
    const request = signoff_requestOf(line);
    const out = outOf(line);
    if (out !== undefined)
        await refuseTaken(out);
    const settings = await readSignoffSettings(line.settings);
    const found = await findRelease(request, settings, setting);
    if ('code' in found)
        return refuse(found, setting);
    const windows = { baseline: found.baseline.side, candidate: found.candidate.side };
    refuseExchanged(windows, line.options.remeasured === true);
    const config = releaseConfig(settings, windows, nowMs);
    const saved = await saveRelease(found, config, settings, setting);
    if ('code' in saved)
        return refuse(saved, setting);
    const names = {
        from: sides_nameOf(request.from, saved.baseline.content),
        to: sides_nameOf(request.to, saved.candidate.content),
    };
    const folder = out ?? `flamegate-signoff-${pathPart(names.from)}-${pathPart(names.to)}`;
    await refuseTaken(folder);
    const context = (0,github_context/* readGitHubContext */.L)(env);
    const report = await judgeRelease(config, saved, { ...names, signers: [...request.signers], config: settings.config }, { nowMs, run: context === null ? null : (0,github_context/* reportRunOf */.F)(context) });
    const bytes = { baseline: saved.baseline.bytes, candidate: saved.candidate.bytes };
    const written = await writeEvidence(folder, evidenceOf(report, bytes));
    tell(report, written, line, terminal);
    return report.exitCode;
}
function signoff_requestOf(line) {
    const label = parseLabelName(line.options.label);
    const from = parseRelease(signoff_text(line, 'from', 'the release before', 'v1.4.0'), 'from', label);
    const to = parseRelease(signoff_text(line, 'to', 'the release', 'v1.5.0'), 'to', label);
    if (JSON.stringify(from.request) === JSON.stringify(to.request)) {
        throw new usage_error/* UsageError */.e('--from and --to are the same', 'a release is compared with the one before it', 'name two releases, as in --from v1.4.0 --to v1.5.0');
    }
    const lengthMs = parseLength(line.options.length);
    return { from, to, lengthMs, signers: parseSigners((line.options.signer ?? [])) };
}
async function findRelease({ from, to, lengthMs }, settings, { line, env, nowMs }) {
    const needsServer = from.request.kind !== 'snapshot' || to.request.kind !== 'snapshot';
    if (needsServer && line.settings.stack?.isOff === true)
        return gate_notes/* PROFILING_OFF */.VT;
    const { merged } = settings;
    const token = merged['github-token'] ?? env.GITHUB_TOKEN ?? '';
    const proxy = (0,inputs/* readProxySettings */.uv)(env);
    const pyroscope = (0,config_server/* resolvePyroscope */.H)(merged, needsServer);
    const world = {
        nowMs,
        withServer: (use) => (0,run_gate/* withServer */.eH)({ pyroscope, proxy, limitMs: RUN_LIMIT_MS }, use),
        history: (0,baseline_history/* baselineHistory */.y)({ context: (0,github_context/* readGitHubContext */.L)(env), token, proxy }),
    };
    const facts = (candidate) => ({
        candidate,
        services: (sides) => (0,stack/* placeServices */.o9)(merged, line.settings.stack, sides).services,
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        pyroscope,
        githubToken: token,
    });
    // The newest run of the release is looked for up to now, whatever comes after it.
    const ahead = { selector: '', fromMs: nowMs, untilMs: nowMs + lengthMs };
    const candidate = await findSide(to, 'to', facts(ahead), world);
    if (!isFound(candidate))
        return candidate;
    const baseline = await findSide(from, 'from', facts(candidate.side), world);
    return isFound(baseline) ? { baseline, candidate } : baseline;
}
async function saveRelease(found, config, { merged }, { line, env, terminal, nowMs }) {
    const isQuiet = line.options.quiet === true;
    const setting = {
        nowMs,
        clock: (0,run_gate/* startClock */.Lc)(nowMs),
        onProgress: isQuiet ? () => undefined : terminal.progress,
        onWait: isQuiet
            ? () => undefined
            : (waiting) => (0,wait_step/* tellWait */.n)(waiting, terminal),
    };
    if (found.baseline.saved !== null && found.candidate.saved !== null)
        return takeRelease(no_server/* NO_SERVER */.Q, found, config, setting);
    const server = {
        pyroscope: (0,config_server/* resolvePyroscope */.H)(merged),
        proxy: (0,inputs/* readProxySettings */.uv)(env),
        limitMs: RUN_LIMIT_MS,
    };
    return (0,run_gate/* withServer */.eH)(server, (source) => takeRelease(source, found, config, setting));
}
/** There is no evidence to keep of a release of which nothing is there. */
function refuse(reason, { terminal }) {
    (0,gate.tellReason)(reason, 'the release is refused: it was not evaluated', terminal);
    return NOT_EVALUATED;
}
function tell(report, folder, { options }, { out, color, columns }) {
    if (options.quiet === true)
        return;
    out((0,report_text/* renderText */.S)(report, { color, columns, verbose: options.verbose === true }));
    const next = isReleasable(report) ? '\nTo sign: sign-off.md or sign-off.html' : '';
    out(`\n${(0,report_text/* phraseToText */.K)(signoffTitle(report))}\nEvidence: ${(0,report_escape/* visible */.RK)(folder, LONGEST_PATH)}${next}`);
}
/** A version may hold what means something in a path. */
function pathPart(name) {
    return name.replace(/[^\w.+-]+/gu, '-').slice(0, 60);
}
function outOf({ options }) {
    const out = options.out?.trim();
    return out === '' ? undefined : out;
}
function signoff_text({ options }, name, what, example) {
    const value = options[name];
    if (typeof value === 'string' && value.trim() !== '')
        return value.trim();
    throw new usage_error/* UsageError */.e(`--${name} is missing`, `a sign-off needs ${what}`, `give --${name}, as in --${name} ${example}`);
}
/** A setting that had no effect would mislead, and one for this release alone would make its limits other than those of the team. */
function refuseOthers({ settings, options, positionals }) {
    const setting = Object.keys(settings.values).find((name) => !USED.has(name));
    const form = Object.keys(options).find((name) => name.startsWith('report-'));
    const given = setting !== undefined
        ? originOf(settings, setting)
        : form !== undefined
            ? `option --${form}`
            : positionals[0];
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('signoff cannot use everything that is given', `got ${given}`, 'services, limits, budgets and waivers of a release stand in the configuration file; the evidence holds every report');
}
function originOf({ origins }, name) {
    return origins[name] ?? name;
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ takeSnapshot)
});

// EXTERNAL MODULE: ./build/sources/absence.js + 1 modules
var absence = __webpack_require__(8475);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/snapshot/asked.js
var asked = __webpack_require__(2598);
;// CONCATENATED MODULE: ./build/sources/snapshot/one-window.js
/** A snapshot is of one window, and reasons speak of two sides. Names from outside stand in quotes, and stay as they are. */
const WORDS = [
    [/\b(the) (?:baseline|candidate) window\b/giu, '$1 window'],
    [/\bin either window\b/gu, 'in the window'],
    [/\bselector of the (?:baseline|candidate)\b/gu, 'selector of the window'],
    [/\bChoose windows in which\b/gu, 'Choose a window in which'],
];
const QUOTED = /("(?:[^"\\]|\\.)*")/u;
/** A reason in the words of a single window. */
function inOneWindow(reason) {
    return { ...reason, message: reword(reason.message), remedy: reword(reason.remedy) };
}
/** The same for everything that is absent. */
function absentInOneWindow(absent) {
    return absent.map((one) => ({ ...one, reasons: one.reasons.map(inOneWindow) }));
}
function reword(text) {
    const parts = text.split(QUOTED);
    return parts.map((part, index) => (index % 2 === 1 ? part : inWords(part))).join('');
}
function inWords(text) {
    return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}

// EXTERNAL MODULE: ./build/profile/profile.js
var profile_profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/profile/stack-interner.js
var stack_interner = __webpack_require__(5672);
;// CONCATENATED MODULE: ./build/sources/snapshot/pack.js



/** Joins the profiles of touching pieces of a window, in their order, over one table of frames and stacks. */
function packProfiles(name, windows, profiles) {
    const packing = { frames: [], frameIds: new Map(), stacks: (0,stack_interner/* createStackInterner */.AP)() };
    const slices = windows.map((window, index) => packSlice(packing, window, profiles[index]));
    const { stackOffsets, stackFrames } = (0,stack_interner/* finishStacks */.ru)(packing.stacks);
    const { service, profileType, selector } = name;
    const sampleType = sampleTypeOf(profileType, profiles);
    return {
        service,
        profileType,
        selector,
        sampleType,
        frames: packing.frames,
        stackOffsets,
        stackFrames,
        slices,
    };
}
function packSlice({ frames, frameIds, stacks }, window, profile) {
    const values = profile.values[profile.defaultSampleType] ?? new BigInt64Array(0);
    const ids = Int32Array.from(profile.frames, (frame) => {
        const { name, file, line, lastLine = line } = frame;
        const key = JSON.stringify([name, file, line, lastLine]);
        const known = frameIds.get(key);
        if (known !== undefined)
            return known;
        frameIds.set(key, frames.length);
        return frames.push(frame) - 1;
    });
    const unfolded = new Uint8Array(ids.length);
    const sums = new Map();
    for (let sample = 0; sample < (0,profile_profile/* stackCount */.W)(profile); sample++) {
        const value = values[sample];
        if (value === 0n)
            continue;
        const stack = (0,stack_interner/* internStack */.Hk)(stacks, profile, sample, ids, unfolded);
        if (stack !== stack_interner/* NO_STACK */.Zq)
            sums.set(stack, (sums.get(stack) ?? 0n) + value);
    }
    const held = [...sums].filter(([, value]) => value !== 0n).sort(([a], [b]) => a - b);
    return {
        ...window,
        stacks: Int32Array.from(held, ([stack]) => stack),
        values: BigInt64Array.from(held, ([, value]) => value),
    };
}
function sampleTypeOf(profileType, profiles) {
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(profileType);
    const told = profiles.find((profile) => (0,profile_profile/* stackCount */.W)(profile) > 0);
    return told?.sampleTypes[told.defaultSampleType] ?? { type: sampleType, unit: sampleUnit };
}

;// CONCATENATED MODULE: ./build/sources/snapshot/recorder.js
/** Puts a memory between a plan and a source, so that what is saved is exactly what a plan was told. */
function createRecorder(source) {
    const series = createMemory();
    const uploads = createMemory();
    return {
        source: {
            label: source.label,
            async listSeries(window, selector) {
                const key = [selector, window.fromMs, window.untilMs];
                const answer = await series.ask(key, async () => {
                    const entries = await source.listSeries(window, selector);
                    return { selector, window, entries };
                });
                return answer.entries;
            },
            async listUploads(window, selector, services, profileType) {
                const key = [selector, window.fromMs, window.untilMs, profileType, ...services.toSorted()];
                const answer = await uploads.ask(key, async () => {
                    const found = await source.listUploads(window, selector, services, profileType);
                    return { selector, window, profileType, series: found };
                });
                return answer.series;
            },
            readBlock: (query) => source.readBlock(query),
            readRetention: () => source.readRetention(),
            close: () => source.close(),
        },
        answers: async () => ({ series: await series.all(), uploads: await uploads.all() }),
    };
}
/** Answers by their questions, each asked once. */
function createMemory() {
    const known = new Map();
    return {
        ask(question, find) {
            const key = JSON.stringify(question);
            const answer = known.get(key) ?? find();
            known.set(key, answer);
            return answer;
        },
        all() {
            return Promise.all([...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer));
        },
    };
}

// EXTERNAL MODULE: ./build/sources/blocks.js
var sources_blocks = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/sources/collect.js
var collect = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/sources/snapshot/slices.js



/**
 * The pieces a window is saved in, so fine that every block a plan may cut is a whole number of them. Into how many blocks it
 * cuts depends on the other side as well: on its length, and on how often it uploads. So all the numbers of blocks that are possible
 * are provided for, from one to six: twelve pieces. What a gauge holds needs no blocks, but its first and its last sixth, to name
 * the holders of a leak. A window of several days takes as many blocks as days at least.
 */
function sliceWindow(window, kind) {
    const least = wholeBlocks(window);
    const most = kind === 'gauge' ? least : Math.max(least, sources_plan/* MAX_BLOCKS */.I7);
    const blocks = Array.from({ length: most - least + 1 }, (_, more) => (0,sources_blocks/* cutIntoBlocks */.bE)(window, least + more));
    const pieces = [...blocks.flat(), ...(kind === 'gauge' ? (0,collect/* edgesOf */.q4)(window) : [])];
    const edges = new Set(pieces.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]));
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(1).map((untilMs, index) => ({ fromMs: sorted[index], untilMs }));
}
/** An earlier window is read as a whole, a longer one by days. */
function sliceHistory(window) {
    return (0,sources_blocks/* cutIntoBlocks */.bE)(window, wholeBlocks(window));
}
function wholeBlocks({ fromMs, untilMs }) {
    return Math.ceil((untilMs - fromMs) / sources_blocks/* MAX_BLOCK_MS */.sh);
}

;// CONCATENATED MODULE: ./build/sources/snapshot/take.js







/**
 * Reads one side of a comparison whole: what exists, its uploads, and its profiles in pieces so fine that every gate can use them.
 * @throws SourceError when the source cannot be asked or one profile cannot be read: half a baseline is none
 * @throws ProfileTypeError for an unknown alias
 */
async function takeSnapshot(source, request, setting) {
    const { side, history, typesAsked } = request;
    const recorder = createRecorder(source);
    const sides = { baseline: side, candidate: side };
    const plan = await (0,sources_plan/* makePlan */.Cs)(recorder.source, { ...request, sides });
    const windows = { baseline: side.window, candidate: side.window };
    const facts = { windows, typesAsked, nowMs: setting.nowMs };
    const [clipped] = (0,absence/* clippedReasons */.f3)(plan, facts);
    if (clipped !== undefined)
        return { kind: 'nothing', reason: inOneWindow(clipped) };
    const absent = absentInOneWindow((0,absence/* absentComparisons */.Uc)(plan, facts));
    if (plan.comparisons.length === 0)
        return { kind: 'nothing', reason: whyNothing(absent) };
    const profiles = await readProfiles(source, plan, setting);
    const snapshot = {
        toolVersion: setting.version,
        createdAtMs: setting.nowMs,
        sourceLabel: source.label,
        windows: [side, ...history],
        asked: await (0,asked/* askedOf */.i)(recorder.source, request),
        ...(await recorder.answers()),
        profiles,
    };
    return { kind: 'taken', snapshot, absent };
}
function whyNothing(absent) {
    const worst = absent.find(({ required, notApplicable }) => required && !notApplicable) ?? absent[0];
    return (worst?.reasons[0] ?? {
        code: 'FG104',
        message: 'There are no profiles of any service in the window',
        remedy: 'Choose a window in which the services ran with profiling.',
    });
}
/** One after the other, so that no more than the slices of one are in memory unpacked. */
async function readProfiles(source, { comparisons }, { onProgress }) {
    const pieces = inOrder(comparisons).flatMap(({ service, profileType, kind, sides, history }) => {
        const { selector, window } = sides.baseline;
        return [
            { service, profileType, selector, slices: sliceWindow(window, kind) },
            ...history.map((earlier) => ({
                service,
                profileType,
                selector: earlier.selector,
                slices: sliceHistory(earlier.window),
            })),
        ];
    });
    const total = pieces.reduce((sum, { slices }) => sum + slices.length, 0);
    const saved = [];
    let done = 0;
    for (const { slices, ...name } of pieces) {
        const read = async (window) => {
            const profile = await source.readBlock({ ...name, window });
            onProgress({ ...name, done: ++done, total });
            return profile;
        };
        saved.push(packProfiles(name, slices, await Promise.all(slices.map(read))));
    }
    return saved;
}
/** The order in which services were named does not matter to a file. */
function inOrder(comparisons) {
    const key = ({ service, profileType }) => `${service}\0${profileType}`;
    return comparisons.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}


/***/ })

};
