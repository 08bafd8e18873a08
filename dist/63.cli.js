export const id = 63;
export const ids = [63];
export const modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ noBaselineReason),
/* harmony export */   WP: () => (/* binding */ NO_BASELINE_WORDS),
/* harmony export */   fo: () => (/* binding */ choiceNotes),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   jb: () => (/* binding */ labelNote)
/* harmony export */ });
/* harmony import */ var _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);

/** The code that says that there is no baseline yet, which is no fault of the change. */
const NO_BASELINE = 'FG238';
/** What stands before the places in its message. */
const NO_BASELINE_WORDS = 'there is no baseline yet; looked for ';
/** Why nothing is compared on the first run: what was looked for, where, and what to do. */
function noBaselineReason(missing) {
    const looked = missing.map(({ what, why }) => `${what}: ${why}`).join('; ');
    const [first = '', ...more] = [...new Set(missing.map(({ creates }) => creates))];
    return {
        code: NO_BASELINE,
        message: `${NO_BASELINE_WORDS}${looked}`,
        remedy: `${capital(first)}${more.map((other) => `; or ${other}`).join('')}. docs/baselines.md has the steps to copy`,
    };
}
/** Which value of which label the baseline is, and when it ran. */
function labelNote(what, { fromMs, untilMs }, nowMs) {
    const [from, until] = [fromMs, untilMs].map((ms) => new Date(ms).toISOString());
    return {
        code: 'FG236',
        message: `the baseline is the newest window with ${what}: ${from} to ${until}, ${(0,_snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .h)(nowMs - untilMs)} ago`,
        remedy: '',
    };
}
/** Which of several places the baseline is from, and why not from one before it. Nothing where only one was named. */
function choiceNotes(what, unused, ageMs) {
    if (unused.length === 0)
        return [];
    const others = unused.map((one) => `${one.what}: ${one.why}`).join('; ');
    return [
        {
            code: 'FG237',
            message: `the baseline is ${what}, of ${(0,_snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .h)(ageMs)} ago; not the first choice, for this was not found: ${others}`,
            remedy: '',
        },
    ];
}
function capital(text) {
    return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf),
/* harmony export */   o: () => (/* binding */ snapshotNotes)
/* harmony export */ });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Machines, kernels and data have changed by then, whatever the code did. */
const OLD_MS = 30 * DAY_MS;
/** Where a baseline comes from, and how old it is. Nothing where it is a window of the server. */
function snapshotNotes(saved, baselineEndMs, nowMs) {
    if (saved === null)
        return [];
    const { path, createdAtMs, toolVersion } = saved;
    const ageMs = nowMs - baselineEndMs;
    const taken = new Date(createdAtMs).toISOString();
    return [
        {
            code: 'FG228',
            message: `the baseline is the snapshot ${path} of ${ageOf(ageMs)} ago, taken at ${taken} by flamegate ${toolVersion}`,
            remedy: ageMs > OLD_MS
                ? 'take a new snapshot of the baseline when its machines or its data have changed since'
                : '',
        },
    ];
}
/** An age in the unit that tells it best: `3 hours`. */
function ageOf(spanMs) {
    const ageMs = Math.max(0, spanMs);
    if (ageMs >= 2 * DAY_MS)
        return `${Math.floor(ageMs / DAY_MS)} days`;
    if (ageMs >= 2 * HOUR_MS)
        return `${Math.floor(ageMs / HOUR_MS)} hours`;
    return `${Math.floor(ageMs / MINUTE_MS)} minutes`;
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

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ concludeShard),
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
/** The same for a shard, which ends well whatever its verdict: the merged report decides. */
function concludeShard(verdict, policy) {
    const { conclusion } = conclude(verdict, policy);
    return { conclusion: conclusion === 'failure' ? 'warning' : conclusion, exitCode: 0 };
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countedWith),
/* harmony export */   GM: () => (/* binding */ enforcedConclusion),
/* harmony export */   JA: () => (/* binding */ isSetAside),
/* harmony export */   Ot: () => (/* binding */ uncountedComparisons),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   RN: () => (/* binding */ wasCompared),
/* harmony export */   Xl: () => (/* binding */ openComparisons),
/* harmony export */   Y: () => (/* binding */ serviceFindings),
/* harmony export */   cR: () => (/* binding */ serviceGroups),
/* harmony export */   kM: () => (/* binding */ isOverLimit),
/* harmony export */   ly: () => (/* binding */ isSetAsideReason),
/* harmony export */   pj: () => (/* binding */ serviceFindingsOf),
/* harmony export */   u0: () => (/* binding */ improvements),
/* harmony export */   xJ: () => (/* binding */ detectableRange),
/* harmony export */   yL: () => (/* binding */ newcomers)
/* harmony export */ });
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);



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
    return unwaivedFindings(comparison).map((finding) => {
        const { kind, reason } = finding;
        const own = comparison.waived?.find((one) => one.kind === kind && (kind !== 'entry' || one.message === reason.message));
        return own === undefined ? finding : { ...finding, waiver: own.waiver };
    });
}
function unwaivedFindings(comparison) {
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
    const found = select(report.comparisons, (fn, { limits }) => fn.class === 'new' &&
        fn.causedBy === null &&
        (fn.verdict !== 'not-tested' || fn.share.candidate >= (limits ?? report.settings).minShare));
    return found.toSorted((first, second) => second.function.share.candidate - first.function.share.candidate || compareFindings(first, second));
}
function select(comparisons, wanted) {
    return comparisons
        .flatMap((comparison) => comparison.functions.filter((fn) => wanted(fn, comparison)).map((fn) => ({ comparison, function: fn })))
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
/** Whether a reason says that rules leave nothing to be judged. */
function isSetAsideReason({ code }) {
    return code === 'FG251';
}
/** Whether a rule says that nothing here is judged: what would have been found is not known to be well. */
function isSetAside({ counted, reasons }) {
    return !counted && reasons.some(isSetAsideReason);
}
/** Comparisons that do not change the verdict: set aside by rules, optional services, types a service does not have. */
function uncountedComparisons(report) {
    return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
}
/** Comparisons with this verdict that count, in the order of their services. */
function countedWith(report, verdict) {
    return report.comparisons
        .filter((comparison) => comparison.counted && comparison.verdict === verdict)
        .toSorted(byVerdict);
}
/** Every service with its comparisons, worst service first: those with the same verdict in the order of `findings`. */
function serviceGroups(report) {
    const byService = new Map();
    for (const comparison of report.comparisons) {
        const list = byService.get(comparison.service);
        if (list === undefined)
            byService.set(comparison.service, [comparison]);
        else
            list.push(comparison);
    }
    const ranks = serviceRanks(report);
    return [...byService]
        .map(([service, comparisons]) => ({
        service,
        verdict: groupVerdict(comparisons),
        comparisons: comparisons.toSorted(byVerdict),
        rank: ranks.get(service) ?? ranks.size,
    }))
        .sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        first.rank - second.rank ||
        compareText(first.service, second.service))
        .map(({ rank: _, ...group }) => group);
}
/** The place of each service that has a function over the limits among them. */
function serviceRanks(report) {
    const services = new Set(findings(report).map(({ comparison }) => comparison.service));
    return new Map([...services].map((service, rank) => [service, rank]));
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
    const { onInconclusive } = report.settings;
    const onNotEvaluated = (0,_no_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .notEvaluatedPolicy */ .l)(report).value;
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(report.verdict, { mode: 'enforce', onInconclusive, onNotEvaluated }).conclusion;
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

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hasNoBaseline),
/* harmony export */   l: () => (/* binding */ notEvaluatedPolicy)
/* harmony export */ });
/* harmony import */ var _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2225);

/** Whether nothing was compared for want of a baseline, which the first run of a gate has not got. */
function hasNoBaseline({ reasons }) {
    return reasons[0]?.code === _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_BASELINE */ .gN;
}
/** What decides about a build that is not evaluated: the name of the setting, and what it says. */
function notEvaluatedPolicy(report) {
    const { onNotEvaluated, onNoBaseline } = report.settings;
    return hasNoBaseline(report) && onNoBaseline !== undefined
        ? { option: 'on-no-baseline', value: onNoBaseline }
        : { option: 'on-not-evaluated', value: onNotEvaluated };
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

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ formatReportJson),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   yN: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** The longest `report.json` that is written, and that `flamegate render` reads. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
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
/**
 * Bytes of `report.json`, nearly; as soon as there are more than `enough`, any larger number. Counted piece by piece: the whole
 * text could be longer than a string can be.
 */
function jsonBytes(report, enough) {
    let bytes = bytesOf({ ...report, comparisons: [] }, 0);
    for (const comparison of report.comparisons) {
        bytes += bytesOf({ ...comparison, functions: [] }, 2);
        for (const fn of comparison.functions) {
            bytes += bytesOf(fn, 4);
            if (bytes > enough)
                return bytes;
        }
    }
    return bytes;
}
/** Bytes of a value as JSON, at this depth of the whole. */
function bytesOf(value, depth) {
    const text = JSON.stringify(value, null, 2);
    const lines = text.split('\n').length;
    // The comma and the line break behind it.
    return new TextEncoder().encode(text).length + lines * 2 * depth + 2;
}
function formatGraph(graph) {
    const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
    return `    {\n${lines.join(',\n')}\n    }`;
}


/***/ }),

/***/ 9533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gR: () => (/* binding */ concludeModes),
/* harmony export */   rq: () => (/* binding */ modesNotice),
/* harmony export */   t5: () => (/* binding */ decidingPart)
/* harmony export */ });
/* unused harmony exports modeOf, budgetMode */
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);




const SEVERITY = { success: 0, warning: 1, failure: 2 };
/** The mode of a comparison: that of its service, else that of the build. */
function modeOf(comparison, report) {
    return comparison.mode ?? report.mode;
}
/** Whether a service of the report has a mode of its own. */
function hasModes({ comparisons }) {
    return comparisons.some(({ mode }) => mode !== undefined);
}
/** What the build does with its verdict where services have modes of their own; else what the report says already. */
function concludeModes(report) {
    if (!hasModes(report))
        return { conclusion: report.conclusion, exitCode: report.exitCode };
    const { conclusion, exitCode } = decisive(report);
    if (report.shard === undefined)
        return { conclusion, exitCode };
    // A shard ends well whatever its verdict: the merged report decides.
    return { conclusion: conclusion === 'failure' ? 'warning' : conclusion, exitCode: 0 };
}
/** The worst of what the parts do, with the worst verdict that does so. */
function decisive(report) {
    const parts = [
        ...report.comparisons.flatMap((comparison) => partOf(comparison, report)),
        ...report.budgets.flatMap((budget) => budgetPart(budget, report)),
    ];
    // Reasons of the whole build come of no service. They say why it is not evaluated, whatever else was found in it.
    if (report.reasons.length > 0)
        parts.push(concluded('not-evaluated', report.mode, report));
    else if (parts.length === 0)
        parts.push(concluded(report.verdict, report.mode, report));
    const most = Math.max(...parts.map(({ conclusion }) => SEVERITY[conclusion]));
    const deciding = parts.filter(({ conclusion }) => SEVERITY[conclusion] === most);
    const verdict = (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(deciding.map((part) => part.verdict));
    return deciding.find((part) => part.verdict === verdict) ?? concluded(verdict, report.mode, report);
}
function partOf(comparison, report) {
    const { counted, verdict } = comparison;
    if (!counted || verdict === 'not-applicable')
        return [];
    return [concluded(verdict, modeOf(comparison, report), report)];
}
function budgetPart(budget, report) {
    const { verdict } = budget;
    return verdict === 'not-applicable' ? [] : [concluded(verdict, budgetMode(budget, report), report)];
}
/** A budget goes with the service that it was measured in. */
function budgetMode({ service, profileType }, report) {
    const own = report.comparisons.find((one) => one.service === service && one.profileType === profileType) ??
        report.comparisons.find((one) => one.service === service);
    return own === undefined ? report.mode : modeOf(own, report);
}
function concluded(verdict, mode, report) {
    const onNotEvaluated = (0,_no_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .notEvaluatedPolicy */ .l)(report).value;
    return {
        verdict,
        ...(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(verdict, { mode, onInconclusive: report.settings.onInconclusive, onNotEvaluated }),
    };
}
/**
 * The report as its first line tells it: where services have modes of their own, only with those that decide what the build
 * does. A service that is merely watched must not stand where the reason of a failure is looked for.
 */
function decidingPart(report) {
    if (!hasModes(report))
        return report;
    const most = decisive(report);
    const decides = (parts) => parts.some(({ conclusion }) => SEVERITY[conclusion] === SEVERITY[most.conclusion]);
    return {
        ...report,
        verdict: most.verdict,
        comparisons: report.comparisons.map((one) => one.counted && !decides(partOf(one, report)) ? { ...one, counted: false } : one),
        budgets: report.budgets.filter((one) => decides(budgetPart(one, report))),
    };
}
const FOUND = {
    fail: 'failed',
    'not-evaluated': 'not evaluated',
    inconclusive: 'inconclusive',
    warn: 'warned',
};
/** Says which services came to more than their mode lets through; empty where none did. */
function modesNotice(report) {
    const held = report.comparisons.filter(({ mode, counted, verdict }) => {
        if (mode === undefined || mode === 'enforce' || !counted || verdict === 'not-applicable')
            return false;
        const { conclusion } = concluded(verdict, 'enforce', report);
        return SEVERITY[conclusion] > SEVERITY[concluded(verdict, mode, report).conclusion];
    });
    return ['observe', 'warn'].flatMap((mode) => {
        const own = held.filter((one) => one.mode === mode);
        if (own.length === 0)
            return [];
        const services = [...new Set(own.map(({ service }) => service))];
        const found = FOUND[(0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(own.map(({ verdict }) => verdict))] ?? 'found';
        const effect = mode === 'observe' ? 'which does not count' : 'which only warns';
        return [
            ...(mode === 'warn' && held.some((one) => one.mode === 'observe') ? [' '] : []),
            'In mode ',
            { code: mode },
            ': ',
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .q)(services),
            ` (${found}), ${effect}.`,
        ];
    });
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWaived),
/* harmony export */   N: () => (/* binding */ waivedFindings)
/* harmony export */ });
/** Whether a function is a finding of its own that is waived; what it explains passes with it. */
function isWaived({ waiver, causedBy }) {
    return waiver?.state === 'in-force' && causedBy === null;
}
/** Waived findings of comparisons that count: those that would fail first, the service as a whole before its functions. */
function waivedFindings({ comparisons }) {
    const found = comparisons.filter(({ counted }) => counted).flatMap(waivedOf);
    found.sort((a, b) => RANK[a.waiver.verdict] - RANK[b.waiver.verdict] || b.addedShare - a.addedShare);
    return found.map(({ addedShare: _, ...finding }) => finding);
}
/** A service as a whole is more than any of its functions. */
const MOST = Number.MAX_VALUE;
const RANK = { fail: 0, warn: 1 };
function waivedOf(comparison) {
    const base = { comparison };
    const whole = (comparison.waived ?? []).flatMap((one) => one.waiver.state === 'in-force'
        ? [{ ...base, subject: subjectOf(one), isWhole: true, file: '', waiver: one.waiver, addedShare: MOST }]
        : []);
    const functions = comparison.functions.flatMap((fn) => {
        const { waiver, name, file, addedShare } = fn;
        if (waiver === undefined || !isWaived(fn))
            return [];
        return [{ ...base, subject: [{ code: name }], isWhole: false, file, waiver, addedShare }];
    });
    return [...whole, ...functions];
}
function subjectOf({ kind, message }) {
    if (kind === 'entry')
        return [{ prose: message }];
    return [kind === 'whole' ? 'the service as a whole' : 'a leak that no function could be named for'];
}


/***/ })

};
