export const id = 307;
export const ids = [307];
export const modules = {

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
// EXTERNAL MODULE: ./build/report/leak-text.js
var leak_text = __webpack_require__(106);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/waived.js
var waived = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/report/waiver-text.js
var waiver_text = __webpack_require__(6771);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/comparison-text.js










/** What is said about one comparison beside its table of functions. */
/** What a level is the mean of. */
const PIECE = { pyroscope: 'upload', files: 'file' };
/** `fail`, `pass, not counted`, `not judged`: the verdict of a comparison in words. */
function comparisonVerdict(comparison) {
    const word = (0,rows/* verdictWord */.E0)(comparison);
    if (comparison.verdict === 'not-applicable' || (0,findings/* isSetAside */.JA)(comparison))
        return word;
    const mode = comparison.mode === undefined ? '' : ` (mode ${comparison.mode})`;
    return `${word}${comparison.counted ? '' : ', not counted'}${mode}`;
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
    const piece = PIECE[report.source.kind];
    const facts = [
        ...(!isGauge && samples.baseline + samples.candidate > 0
            ? [`${(0,numbers/* formatCount */.B4)(samples.baseline)} → ${(0,numbers/* formatCount */.B4)(samples.candidate)} samples`]
            : []),
        `${(0,numbers/* formatCost */.BD)(total.baseline, unit)} → ${(0,numbers/* formatCost */.BD)(total.candidate, unit)}${isGauge ? ` per ${piece}` : ''}`,
        ...(uploads.baseline + uploads.candidate > 0
            ? [`${(0,numbers/* formatCount */.B4)(uploads.baseline)} → ${(0,numbers/* formatCount */.B4)(uploads.candidate)} ${piece}s`]
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
    return leak?.verdict === 'ok' ? [(0,leak_text/* leakFact */.Ip)(leak, unit)] : [];
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
/** One sentence for every function over a limit, waived or not, and one for all cost that moved. */
function explanations(comparison, limit) {
    const found = comparison.functions.filter((fn) => (0,findings/* isOverLimit */.kM)(fn) || (0,waived/* isWaived */.$)(fn)).slice(0, limit);
    const moved = comparison.moved.slice(0, limit - found.length);
    return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
}
/** Why a function is a finding, with its numbers, and where its callers stand. */
function findingSentence(fn) {
    const waiver = fn.waiver === undefined || fn.causedBy !== null ? [] : (0,waiver_text/* waiverPhrase */.gn)(fn.waiver);
    return (0,phrase/* joinPhrases */.Z)([[{ prose: fn.explanation }], causePhrase(fn), waiver], '; ');
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
    const limit = fn.rule?.failOnGrowth ?? comparison.limits?.failOnGrowth ?? failOnGrowth;
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
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _leak_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(106);
/* harmony import */ var _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3533);
/* harmony import */ var _relayed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6523);
/* harmony import */ var _service_modes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9533);
/* harmony import */ var _service_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6902);
/* harmony import */ var _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2857);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4457);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2867);
/* harmony import */ var _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2143);












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
        const leaks = (0,_leak_text_js__WEBPACK_IMPORTED_MODULE_2__/* .leakClaim */ .m3)(comparison, comparison.leak);
        return [{ code: comparison.service }, `${leaks}, held by `, { code: fn.name }];
    }
    if (fn.growth === null || fn.class === 'new')
        return [...subject, newCost({ comparison, function: fn })];
    return [...subject, CLAIMS[comparison.kind]((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatGrowth */ .T9)(fn.growth))];
}
/** ` is new and adds 0.05 cores, 3.0 % of its service` */
function newCost({ comparison, function: fn }) {
    const share = `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(fn.share.candidate)} of its service`;
    if (comparison.kind === 'gauge')
        return ` is new and holds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCost */ .BD)(fn.self.candidate, comparison.unit)}${share}`;
    if (fn.added === null)
        return ` is new and costs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCost */ .BD)(fn.self.candidate, comparison.unit)}${share}`;
    return ` is new and adds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit).replace(/^\+/, '')}${share}`;
}
/** The first line: the verdict as a sentence, with the worst offender, and whose word it is where it is not ours. Without mark. */
function headline(report) {
    const { shard } = report;
    const decided = (0,_service_modes_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingPart */ .t5)(report);
    const said = [...(0,_relayed_js__WEBPACK_IMPORTED_MODULE_5__/* .relayedPrefix */ .lp)(report), ...sayVerdict(decided), ...(0,_unevaluated_part_js__WEBPACK_IMPORTED_MODULE_11__/* .unevaluatedPart */ .Y)(decided)];
    return shard === undefined ? said : [`Shard ${shard.index} of ${shard.count}: `, ...said];
}
function sayVerdict(report) {
    switch (report.verdict) {
        case 'fail': {
            const verb = report.conclusion === 'failure' ? 'flamegate failed: ' : 'flamegate would have failed: ';
            return [verb, ...worstClaim(report, 'fail')];
        }
        case 'warn':
            return ['flamegate warns: ', ...worstClaim(report, 'warn')];
        case 'pass':
            return [passed(report)];
        case 'inconclusive':
            return [
                'flamegate could not decide: ',
                ...openSummary(report, 'inconclusive', 'inconclusive', ['is', 'are']),
            ];
        case 'not-evaluated':
            return openHeadline(report);
    }
}
function passed(report) {
    const waived = (0,_waived_js__WEBPACK_IMPORTED_MODULE_8__/* .waivedFindings */ .N)(report).length;
    const who = waived === 0 ? ': no function' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(waived)} waived: nothing else`;
    return `flamegate passed${who} grew beyond the limits in ${servicesCompared(report)}${(0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetsMet */ .Tt)(report)}`;
}
function openHeadline(report) {
    if ((0,_no_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNoBaseline */ .h)(report))
        return ['flamegate has no baseline yet, so nothing was compared'];
    if (!report.comparisons.some(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCompared */ .RN))
        return ['flamegate compared nothing, so this is not a pass'];
    return [
        'flamegate is incomplete: ',
        ...openSummary(report, 'not-evaluated', 'not evaluated', ['was', 'were']),
    ];
}
function worstClaim(report, verdict) {
    const worst = (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_10__/* .worstOffence */ .e)(report);
    if (worst?.kind === 'function')
        return claim(worst.finding);
    if (worst?.kind === 'service')
        return (0,_service_text_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceClaim */ .Uh)(report, worst.finding);
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    if (budget !== undefined)
        return (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetClaim */ ._m)(budget);
    const comparisons = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countedWith */ .B)(report, verdict);
    const [first] = comparisons;
    if (first === undefined)
        return ['see the reasons below'];
    if (comparisons.length === 1)
        return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonName */ .NX)(first), ' is over its limits'];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonName */ .NX)(first), ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(comparisons.length - 1)} more are over their limits`];
}
function openSummary(report, verdict, word, [one, many]) {
    const open = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countedWith */ .B)(report, verdict);
    const [first] = open;
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    if (first === undefined && budget !== undefined)
        return (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetClaim */ ._m)(budget);
    // Only shards that are missing leave a whole in which all that is there was evaluated.
    if (first === undefined && report.comparisons.some(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCompared */ .RN))
        return [`a part of the build ${one} ${word}`];
    if (first === undefined)
        return [`the comparison as a whole ${one} ${word}`];
    if (open.length === 1)
        return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonName */ .NX)(first), ` ${one} ${word}`];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonName */ .NX)(first), ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(open.length - 1)} more ${many} ${word}`];
}
/** `6 services`, counting only those of which something was compared and judged: what rules set aside did not pass. */
function servicesCompared(report) {
    const judged = report.comparisons.filter((one) => one.counted && (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .wasCompared */ .RN)(one));
    const names = new Set(judged.map(({ service }) => service));
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(names.size, 'service');
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   _C: () => (/* binding */ phraseToHtml),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   o1: () => (/* binding */ listHtml),
/* harmony export */   q0: () => (/* binding */ joinSolid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);


/** A name as HTML code: visible, escaped, and never linked by GitHub, which leaves code alone. */
function htmlCode(text, maxLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_LENGTH */ .xt) {
    return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, maxLength))}</code>`;
}
/** A message as HTML, with everything that GitHub could link in code. */
function htmlProse(text, maxLength) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prosePieces */ .jk)(text, maxLength)
        .map((piece) => ('code' in piece ? `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(piece.code)}</code>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(piece.text)))
        .join('');
}
function htmlPart(part, nameLength, messageLength) {
    // A number stays on one line with its percent sign.
    if (typeof part === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(part.replaceAll(' %', '\u00a0%'));
    if ('prose' in part)
        return htmlProse(part.prose, messageLength);
    if ('strong' in part)
        return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
    if (!('link' in part))
        return htmlCode(part.code, nameLength);
    const label = part.code ? htmlCode(part.link, nameLength) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part.link, nameLength));
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(part.url);
    return url === null ? label : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(url)}" rel="noopener noreferrer">${label}</a>`;
}
/** A sentence as inline HTML. The lengths are those of one name and of one message from outside, in characters. */
function phraseToHtml(phrase, nameLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_LENGTH */ .xt, messageLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE_LENGTH */ .Xh) {
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


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   Uo: () => (/* binding */ joinWithin),
/* harmony export */   V: () => (/* binding */ moreHtml),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   pQ: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);

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
    return count > 0 ? `<p class="quiet">and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${what}, in the JSON report</p>` : '';
}


/***/ }),

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ STYLE)
});

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


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ leakFact),
/* harmony export */   Yv: () => (/* binding */ isSure),
/* harmony export */   m3: () => (/* binding */ leakClaim)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2773);


/** What is said of a leak, the same whether a function bears it or none. */
/** The rise that `slopePerMin` tells is not that of all holders. */
const ASIDE = ' beside what rules set aside';
/** ` leaks 85.8 MiB a minute`, or ` may leak` where that is not sure; over a span also how long. */
function leakClaim({ unit }, leak) {
    const { slopePerMin, over, spanMs } = leak;
    const time = over === 'span' ? ` over ${(0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(spanMs)}` : '';
    const aside = leak.setAside === undefined ? '' : ASIDE;
    return ` ${isSure(leak) ? 'leaks' : 'may leak'} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(slopePerMin, unit)} a minute${time}${aside}`;
}
/** Whether nothing but a rule keeps a rise from failing. */
function isSure({ verdict, stoppedBy }) {
    return verdict === 'leak' || (verdict === 'warn' && stoppedBy === '');
}
/** `rises −0.2 MiB a minute (−0.5 MiB to 0.1 MiB), 4 MiB in 3 min 20 s could be a leak` */
function leakFact(leak, unit) {
    const { slopePerMin, lowPerMin, highPerMin, neededRise, spanMs } = leak;
    const [slope, low, high] = [slopePerMin, lowPerMin, highPerMin].map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(value, unit));
    const aside = leak.setAside === undefined ? '' : ASIDE;
    return `rises ${slope} a minute (${low} to ${high})${aside}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(neededRise, unit)} in ${(0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(spanMs)} could be a leak`;
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
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);




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
    const waived = (0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedFindings */ .N)(report).length;
    const others = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(report).length + waived > 0 ? 'No other function' : 'In what was compared, no function';
    const beside = waived === 0 ? '' : ', those that are waived aside,';
    return `${others}${beside} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
}
/** Which growth would have been found, in the services that show least and most; each has its own number beside it. */
function detectableSentence(report) {
    const growth = rangePhrase(report, 'detectableGrowth');
    if (growth.length === 0)
        return [];
    return [
        report.windows === null ? ' With these recordings, growth of ' : ' With these windows, growth of ',
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
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(650);
/* harmony import */ var _relayed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6523);
/* harmony import */ var _since_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4537);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2773);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2867);







/** Load factors within this band need no mention. */
const NOTABLE_LOAD = 1.1;
/** Windows, blocks, samples, load, ignored functions and thresholds, each as a labelled phrase. */
function methodFacts(report) {
    const compared = report.comparisons.filter(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .wasCompared */ .RN);
    const facts = [
        { label: 'Source', value: [{ prose: report.source.label }] },
        ...windowFacts(report),
        ...evidenceFacts(compared, report.source.kind),
        ...historyFacts(compared),
        { label: 'Load', value: loadPhrase(report, compared) },
        // Files tell nothing about the machines they were recorded on.
        { label: 'Machines', value: report.windows === null ? [] : contentionPhrase(report, compared) },
        { label: 'Idle functions left out', value: ignoredPhrase(compared) },
        { label: 'Limits', value: [limitsText(report)] },
        { label: 'Range of growth', value: report.tests === 0 ? [] : [INTERVAL] },
        ...report.notes
            .filter((note) => !isWarning(note) && note.code !== _relayed_js__WEBPACK_IMPORTED_MODULE_2__/* .RELAYED */ .r8)
            .map((note) => ({ label: 'Note', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonSentence */ .Ux)(note) })),
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
    const when = `${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWindow */ .A4)(window, true)} (${(0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(window.untilMs - window.fromMs)})`;
    return window.selector === '' ? [when] : [`${when} `, { code: window.selector }];
}
function evidenceFacts(compared, source) {
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
        { label: source === 'files' ? 'Blocks of files' : 'Time blocks', value: [`${count} a side`] },
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
        .map((note) => [{ strong: ['Mind the load:'] }, ' ', ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonSentence */ .Ux)(note)]);
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
    return [words.other, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPhrases */ .Z)(shown, ', '), ...(rest > 0 ? [`, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more`] : [])];
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
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .q)([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
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
        (0,_since_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsPhrase */ .qi)(report),
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
/* unused harmony exports adviceOn, budgetAdvice */
/* harmony import */ var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _leak_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(106);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3533);
/* harmony import */ var _service_modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9533);
/* harmony import */ var _service_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6902);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4457);
/* harmony import */ var _waiver_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6771);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2867);
/* harmony import */ var _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2143);











const NONE = { evidence: [], step: [], rest: [] };
const GROWTH_STEP = ['Make it cheaper, or raise ', { code: 'fail-on-growth' }];
const LEAK_STEP = ['Find what keeps this memory'];
const LEAK_REST = ['What was retained never fell again while the window lasted.'];
const NEW_STEP = ['See whether it has to cost this much'];
const NEW_REST = ['Once this version is the baseline, it is no longer new.'];
const WARN_STEP = ['Look at what changed'];
const WARN_REST = ['A warning does not fail the build; a longer window would tell for sure.'];
const WARN_FILES = ['A warning does not fail the build; more recordings a side would tell for sure.'];
const WARN_RULE = ['A warning does not fail the build: by a rule it warns at most.'];
const WARN_ASIDE = [
    'A warning does not fail the build: rules set aside what holds most of this rise.',
];
/** Longer remedies would hide the verdict in a title. */
const LONGEST_STEP = 100;
/**
 * The title of a report: the verdict with the worst offender, what to do, and how many more there are:
 * ``flamegate failed: `iou` in `ai-yolo26` costs 2.01× what this load should cost. Make it cheaper, or raise `fail-on-growth`. 2 more failed.``
 */
function firstLine(whole) {
    const report = (0,_service_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingPart */ .t5)(whole);
    const { step } = adviceOf(report);
    const others = Math.max(0, (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_10__/* .offences */ .u)(report) - 1);
    const word = report.verdict === 'fail' ? 'failed' : report.verdict === 'warn' ? 'warned' : null;
    const more = word === null || others === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(others)} more ${word}`];
    // A headline that passes says so itself.
    const waived = report.verdict === 'pass' ? 0 : (0,_waived_js__WEBPACK_IMPORTED_MODULE_7__/* .waivedFindings */ .N)(report).length;
    const accepted = waived === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(waived)} waived`];
    const sentences = [step, more, accepted].filter((part) => part.length > 0);
    if (sentences.length === 0)
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report);
    return [...(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report), '. ', ...sentences.flatMap((part) => [...part, '. '])].with(-1, '.');
}
/** What stands below a title that says what to do: the evidence behind it. Empty when there is nothing to say. */
function underFirstLine(report) {
    const { evidence, rest } = adviceOf((0,_service_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingPart */ .t5)(report));
    return sentencesOf(evidence, rest);
}
/** The evidence behind the verdict and what to do next. Empty when there is nothing to do. */
function nextStep(report) {
    const { evidence, step, rest } = adviceOf((0,_service_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingPart */ .t5)(report));
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
    const worst = (0,_worst_offence_js__WEBPACK_IMPORTED_MODULE_10__/* .worstOffence */ .e)(report);
    const budget = worst === undefined ? (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report) : undefined;
    if (budget !== undefined)
        return budgetAdvice(budget);
    const evidence = worst === undefined ? [] : sentencesOf(evidenceOf(worst), waiverOf(worst));
    if (verdict === 'warn')
        return { evidence, step: WARN_STEP, rest: warnRest(report, worst) };
    return { ...failAdvice(report, worst), evidence };
}
/** Whether more evidence could turn a warning into a failure: not against a rule. */
function warnRest({ source }, worst) {
    if (worst !== undefined && isByRule(worst))
        return WARN_RULE;
    if (worst?.finding.comparison.leak?.stoppedBy === 'set-aside' && isLeak(worst))
        return WARN_ASIDE;
    return source.kind === 'files' ? WARN_FILES : WARN_REST;
}
function isByRule(worst) {
    const { leak, whole } = worst.finding.comparison;
    if (isLeak(worst))
        return leak !== null && (0,_leak_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isSure */ .Yv)(leak);
    if (worst.kind === 'function')
        return worst.finding.function.rule?.severity === 'warn';
    return worst.finding.kind === 'whole' && whole?.atMost === 'warn';
}
function isLeak({ kind, finding }) {
    return kind === 'service' ? finding.kind === 'leak' : finding.function.class === 'leaks';
}
/** What to do about one cause of a failure. */
function adviceOn(report, offence) {
    return { ...failAdvice(report, offence), evidence: evidenceOf(offence) };
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
/** Why the waiver that is for it does not cover it. */
function waiverOf({ kind, finding }) {
    return (0,_waiver_text_js__WEBPACK_IMPORTED_MODULE_8__/* .waiverSentence */ .ER)(kind === 'function' ? finding.function.waiver : finding.waiver);
}
/** `At least 1.39× with 95 % confidence, about +0.11 cores.` */
function evidenceOf(worst) {
    if (worst.kind === 'service') {
        const { comparison, kind } = worst.finding;
        return kind === 'leak' ? leakEvidence(comparison) : (0,_service_text_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceEvidence */ .jJ)(worst.finding);
    }
    const { comparison, function: fn } = worst.finding;
    if (fn.class === 'leaks')
        return leakEvidence(comparison);
    // A new function has said its numbers in the first line.
    if (fn.class === 'new' || fn.growth === null || fn.growthLow === null)
        return [];
    const confidence = fn.verdict === 'fail' ? '95' : '99';
    const added = fn.added === null ? '' : `, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit)}`;
    return [`At least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatGrowth */ .T9)(fn.growthLow)} with ${confidence} % confidence${added}.`];
}
function leakEvidence({ leak, unit }) {
    if (leak === null)
        return [];
    const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCost */ .BD)(speed, unit));
    return [`${low} to ${high} a minute with 95 % confidence.`];
}
/** What to do about a budget that is exceeded. */
function budgetAdvice({ remedy, origin }) {
    const { step, rest } = remedyAdvice(remedy);
    return { evidence: [], step, rest: sentencesOf(rest, ['The budget is set in ', { code: origin }, '.']) };
}
function openAdvice(report) {
    const own = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .openComparisons */ .Xl)(report).find(({ verdict }) => verdict === report.verdict);
    const reason = report.reasons[0] ?? own?.reasons[0];
    if (reason !== undefined) {
        const evidence = ['Reason: ', ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonSentence */ .Ux)({ ...reason, remedy: '' })];
        return { ...remedyAdvice(reason.remedy), evidence };
    }
    const budget = (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .worstBudget */ .Xr)(report);
    return budget === undefined ? NONE : budgetAdvice(budget);
}
/** The first sentence of a remedy is the step where it is short. */
function remedyAdvice(remedy) {
    if (remedy.trim() === '')
        return NONE;
    const [, first = '', rest = ''] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec((0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .asSentence */ .KG)(remedy)) ?? [];
    if (first === '' || first.length > LONGEST_STEP)
        return { ...NONE, rest: [{ prose: (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .asSentence */ .KG)(remedy) }] };
    return {
        evidence: [],
        step: [{ prose: first.replace(/\.$/, '') }],
        rest: rest === '' ? [] : [{ prose: rest }],
    };
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   lp: () => (/* binding */ relayedPrefix),
/* harmony export */   r8: () => (/* binding */ RELAYED),
/* harmony export */   tr: () => (/* binding */ isRelayed)
/* harmony export */ });
/* unused harmony exports relayProblem, relayed */
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);



/**
 * Reports that are told of by another run than the one that made them, as those of forks are: whoever opened the pull request may
 * have written every word of them.
 */
/** The code of the note that a report is told of by another run. */
const RELAYED = 'FG270';
/** More than any build has; some of what is written looks at each of them for each of them. */
const MAX_PARTS = 3000;
/** What is longer is shown nowhere. */
const LIMITS = {
    text: 2000,
    list: 200,
    lists: { comparisons: MAX_PARTS, budgets: MAX_PARTS, functions: 2000 },
};
/** What is wrong with a report to tell of, beyond its form; null when nothing is. */
function relayProblem(report) {
    if (report.shard !== undefined) {
        const { index, count } = report.shard;
        return {
            why: `it is of shard ${index} of ${count}, and not of the whole build`,
            remedy: 'upload the report of the step that merges the shards',
        };
    }
    const parts = Math.max(report.comparisons.length, report.budgets.length);
    if (parts <= MAX_PARTS)
        return null;
    return {
        why: `it has ${parts} comparisons or budgets, and at most ${MAX_PARTS} are told of`,
        remedy: 'compare fewer services in one run',
    };
}
const RUN_OF_FORK = 'a run of the fork';
const RUN_OF_PULL_REQUEST = 'a run of the pull request';
/**
 * The report as it may be told of: its figures, with the run, the commit and the key they belong to as GitHub and the workflow
 * say, without a link or an advice that somebody else has chosen, and with a note that says whose figures they are.
 */
function relayed(foreign, { run, key, isFork, headRepository }) {
    const report = clip({ ...foreign, flameGraphs: [] }, LIMITS);
    const whose = isFork ? `${RUN_OF_FORK} \`${headRepository}\`` : RUN_OF_PULL_REQUEST;
    const message = `these figures and sentences are what ${whose} reported; whoever can change its code can change them`;
    const remedy = isFork ? 'read the change itself before you rely on them' : '';
    return {
        ...report,
        key,
        run,
        reasons: report.reasons.map(withoutAdvice),
        notes: [
            { code: RELAYED, message, remedy },
            ...report.notes.filter(({ code }) => code !== RELAYED).map(withoutAdvice),
        ],
        comparisons: report.comparisons.map(relayedComparison),
        budgets: report.budgets.map((budget) => ({
            ...withoutAdvice(budget),
            alias: budget.alias === '' ? '' : typeWord(budget.profileType),
        })),
        ...(report.spans && { spans: { ...report.spans, notes: report.spans.notes.map(withoutAdvice) } }),
    };
}
function relayedComparison(comparison) {
    return {
        ...comparison,
        alias: typeWord(comparison.profileType),
        reasons: comparison.reasons.map(withoutAdvice),
        notes: comparison.notes.map(withoutAdvice),
        functions: comparison.functions.map((fn) => ({ ...fn, links: [] })),
        links: [],
    };
}
/** The heading says what to do in the words of a remedy, as if it were our advice. */
function withoutAdvice(told) {
    return { ...told, remedy: '' };
}
/** Names of types stand in the heading as plain words, so they are made here; a sample type may be a sentence, too. */
function typeWord(profileType) {
    if (profileTypeAliases.includes(profileType))
        return profileType;
    const name = displayNameOrNone(profileType);
    return KNOWN_NAME.test(name) ? name : 'profile';
}
/** One word, or the two or three that `displayName` itself says. */
const KNOWN_NAME = /^(?:\w{1,40}|memory in use|memory allocated)$/;
function displayNameOrNone(profileType) {
    try {
        return displayName(profileType);
    }
    catch (error) {
        if (error instanceof ProfileTypeError)
            return '';
        throw error;
    }
}
/** Whether a report is told of by another run than its own. */
function isRelayed({ notes }) {
    return notes.some(({ code }) => code === RELAYED);
}
/** `A run of the fork says: `, to stand before what such a report claims. Empty for a report of one's own. */
function relayedPrefix({ notes }) {
    const note = notes.find(({ code }) => code === RELAYED);
    if (note === undefined)
        return [];
    return [
        note.message.includes(RUN_OF_FORK) ? 'A run of the fork says: ' : 'A run of the pull request says: ',
    ];
}
/** Whose figures a report has, to stand above them: a reader must not take them for those of this repository. Else empty. */
function relayedLine({ notes }) {
    const note = notes.find(({ code }) => code === RELAYED);
    if (note === undefined)
        return [];
    const { message, remedy } = note;
    const advice = remedy === '' ? [] : [' ', { prose: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(remedy) }];
    return [{ strong: ['Mind the source:'] }, ' ', { prose: `${message}.` }, ...advice];
}


/***/ }),

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   HH: () => (/* binding */ functionMarks),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   kV: () => (/* binding */ resultWord),
/* harmony export */   zQ: () => (/* binding */ functionRow)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2773);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);




/** The words people read for the verdicts. A mark or a colour may stand beside them, never instead. */
const VERDICT_WORDS = {
    pass: 'pass',
    warn: 'warn',
    fail: 'fail',
    inconclusive: 'inconclusive',
    'not-evaluated': 'not evaluated',
    'not-applicable': 'not applicable',
    'not-counted': 'not counted',
    'not-judged': 'not judged',
    'not-tested': 'not tested',
};
/** The word for a comparison: what rules set aside was not judged, whatever stands in its verdict. */
function verdictWord(comparison) {
    return VERDICT_WORDS[(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetAside */ .JA)(comparison) ? 'not-judged' : comparison.verdict];
}
/** The numbers of a function in the units of its comparison. */
function functionRow(comparison, fn) {
    const cost = (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(value, comparison.unit);
    const isUntested = fn.verdict === 'not-tested' && fn.growth === null;
    const leak = isLeakFinding(fn) ? comparison.leak : null;
    const isNew = fn.class === 'new' || (fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0);
    return {
        verdict: VERDICT_WORDS[fn.verdict],
        seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
        expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
        growth: growthText(fn, isNew),
        range: isNew || fn.class === 'gone' || fn.class === 'moved'
            ? null
            : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowthRange */ .at)(fn.growthLow, fn.growthHigh),
        added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
        share: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(fn.share.baseline)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(fn.share.candidate)}`,
    };
}
function isLeakFinding(fn) {
    return fn.class === 'leaks' && (fn.verdict !== 'pass' || (0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .isWaived */ .$)(fn));
}
function addedText(comparison, fn, isUntested) {
    return isUntested ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUE */ .GY : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAdded */ .E7)(fn.added, comparison.addedUnit);
}
/** `+85.8 MiB/min (84.5 MiB–88.5 MiB)`: how fast the service leaks, all holders together; over a span also how long. */
function leakText({ addedUnit, unit }, leak) {
    const range = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(leak.lowPerMin, unit)}–${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCost */ .BD)(leak.highPerMin, unit)}`;
    const time = leak.over === 'span' ? ` over ${(0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(leak.spanMs)}` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAdded */ .E7)(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
}
function growthText(fn, isNew) {
    // It holds a part of what is retained, but only the finding stands for the leak.
    if (fn.class === 'leaks')
        return isLeakFinding(fn) ? 'leak' : 'rises';
    if (fn.class === 'moved')
        return 'moved';
    if (isNew)
        return 'new';
    if (fn.class === 'gone')
        return 'gone';
    return fn.growth === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUE */ .GY : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(fn.growth);
}
/** How one function came out, in one word or two. */
function resultWord(fn) {
    if (fn.causedBy !== null)
        return 'explained';
    if (fn.verdict === 'fail' || fn.verdict === 'warn')
        return VERDICT_WORDS[fn.verdict];
    if ((0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .isWaived */ .$)(fn))
        return 'waived';
    if (fn.class === 'shrank')
        return 'improved';
    if (fn.class === 'moved')
        return 'moved';
    if (fn.class === 'gone' || fn.class === 'new')
        return fn.class;
    return VERDICT_WORDS[fn.verdict];
}
/** What stands beside the name of a function: how many it is by a group, and who cares for it. Names from outside. */
function functionMarks({ group, owner, verdict }) {
    const isFinding = verdict === 'fail' || verdict === 'warn';
    return [
        ...(group === undefined ? [] : [`group of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(group, 'function')}`]),
        ...(isFinding && owner !== undefined ? [owner] : []),
    ];
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
/* harmony import */ var _leak_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(106);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);
/* harmony import */ var _relayed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6523);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4098);
/* harmony import */ var _waiver_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6771);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2867);






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
function serviceClaim(report, { comparison, kind, reason }) {
    const service = { code: comparison.service };
    if (kind === 'whole' && comparison.whole !== null) {
        const verb = comparison.kind === 'alloc' ? 'allocates' : 'costs';
        return [service, ` ${verb} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
    }
    if (kind === 'leak' && comparison.leak !== null) {
        return [service, `${(0,_leak_text_js__WEBPACK_IMPORTED_MODULE_0__/* .leakClaim */ .m3)(comparison, comparison.leak)}, and no function could be named for it`];
    }
    // A reason is whatever the other run wrote, and this stands in the heading.
    if ((0,_relayed_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelayed */ .tr)(report))
        return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(comparison), ' costs more under one of its entries'];
    return [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(comparison), ': ', { prose: reason.message.replace(/[.\s]+$/, '') }];
}
/** `At least 1.21× with 95 % confidence, about +0.05 cores.`: empty for what has no such numbers. */
function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }) {
    if (kind !== 'whole' || whole === null)
        return [];
    const cost = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAdded */ .E7)(whole.added, addedUnit);
    const added = cost === _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUE */ .GY ? '' : `, about ${cost}`;
    return [
        `At least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(whole.growthLow)} with ${verdict === 'fail' ? '95' : '99'} % confidence${added}.`,
    ];
}
/** One line of a finding that no function bears: verdict, service, numbers. What to do stands with its service. */
function serviceLine({ comparison, kind, verdict, reason, waiver }) {
    const waived = (0,_waiver_text_js__WEBPACK_IMPORTED_MODULE_4__/* .waiverSentence */ .ER)(waiver);
    const whole = kind === 'whole' ? comparison.whole : null;
    return [
        { strong: [_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_WORDS */ ._G[verdict]] },
        ': ',
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonName */ .NX)(comparison),
        whole === null ? ': ' : ' as a whole: ',
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonSentence */ .Ux)({ ...reason, message: whole?.explanation ?? reason.message, remedy: '' }),
        ...(waived.length === 0 ? [] : [' ', ...waived]),
    ];
}


/***/ }),

/***/ 4537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ commitsPhrase),
  Ax: () => (/* binding */ shortCommit),
  d$: () => (/* binding */ sinceLine)
});

// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/report/baseline-line.js

/**
 * What the baseline is, how old, and what it is in the place of, as sentences; empty where it is a window that somebody named.
 * `The baseline is version=v1.4.0, 2 h 5 min old.`
 */
function baselineLine({ baseline, windows, createdAt }) {
    if (baseline === undefined || windows === null)
        return [];
    const ageMs = Math.max(0, Date.parse(createdAt) - windows.baseline.untilMs);
    // Minutes are enough to know whether it is of today.
    const age = ageMs < 60_000 ? 'less than a minute' : (0,times/* formatDuration */.a3)(Math.floor(ageMs / 60_000) * 60_000);
    const is = ['The baseline is ', { prose: baseline.what }, `, ${age} old`];
    if (baseline.unused.length === 0)
        return [...is, '.'];
    const others = baseline.unused.flatMap(({ what, why }, index) => [index === 0 ? '' : '; ', { prose: `${what}: ${why}` }]);
    return [...is, '. Not found before it: ', ...others, '.'];
}

;// CONCATENATED MODULE: ./build/report/since-line.js


/**
 * Since when: both sides by version or commit, and by absolute times; empty where windows are not known.
 * ``New since baseline `3f2a91c` (2026-11-22 15:06:23–15:10:35 UTC), seen in candidate `9bd04e7` (15:10:38–15:14:51 UTC).``
 */
function sinceLine(report) {
    const { windows, verdict } = report;
    if (windows === null)
        return [];
    const { baseline, candidate } = windows;
    const before = sidePhrase('baseline', sideLabel(baseline), (0,times/* formatWindow */.A4)(baseline, true));
    const label = sideLabel(candidate) || candidateCommit(report);
    const after = sidePhrase('candidate', label, (0,times/* formatWindow */.A4)(candidate, !(0,times/* onSameDay */.ik)(baseline, candidate)));
    const told = baselineLine(report);
    const more = told.length === 0 ? [] : [' ', ...told];
    return verdict === 'fail' || verdict === 'warn'
        ? ['New since ', ...before, ', seen in ', ...after, '.', ...more]
        : ['Compared: ', ...before, ' with ', ...after, '.', ...more];
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
const LONGEST_SELECTOR = 4000;
const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;
/** The value of a label that names a version, as a person or a deployment wrote it; else empty. */
function versionOf(selector) {
    // A saved report may hold anything, and looking for a label takes the square of a long word.
    for (const [, label = '', operator, value = ''] of selector.slice(0, LONGEST_SELECTOR).matchAll(MATCHER)) {
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

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ spanRows),
/* harmony export */   YD: () => (/* binding */ spanProfileLine),
/* harmony export */   m2: () => (/* binding */ spansTitle),
/* harmony export */   qh: () => (/* binding */ spanNotes),
/* harmony export */   tO: () => (/* binding */ SPAN_COLUMNS)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);



/** How the profiles of spans are told, whatever form the report has. */
/** Says before anything else that nothing of it was judged. */
function spansTitle({ ids }) {
    const [only = ''] = ids;
    const which = ids.length === 1 ? ['span ', { code: only }] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(ids.length, 'span')];
    return ['Profile of ', ...which, ': display only, not judged'];
}
/** `ai-clip cpu: 420 ms in 9a517183f26a089d and 9a517183f26a089e`. */
function spanProfileLine({ service, alias, unit, total, spans }) {
    return [
        { code: service },
        ' ',
        { prose: alias },
        `: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(total, unit)} in `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .q)(spans.map(({ id }) => id)),
    ];
}
/** What was not found, and what to do. */
function spanNotes({ notes }) {
    return notes.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSentence */ .Ux);
}
/** Headings of the numbers of a function. */
const SPAN_COLUMNS = ['function', 'self', 'total', 'of the span'];
/** The functions of one service. */
function spanRows({ functions, total, unit }) {
    return functions.map((fn) => ({
        name: fn.name,
        self: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(fn.self, unit),
        total: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(fn.total, unit),
        share: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(total === 0 ? 0 : fn.total / total),
    }));
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

/***/ 4146:
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
// EXTERNAL MODULE: ./build/report/service-modes.js
var service_modes = __webpack_require__(9533);
// EXTERNAL MODULE: ./build/report/service-text.js
var service_text = __webpack_require__(6902);
// EXTERNAL MODULE: ./build/report/since-line.js + 1 modules
var since_line = __webpack_require__(4537);
// EXTERNAL MODULE: ./build/report/text/paint.js
var text_paint = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/report/spans-text.js
var spans_text = __webpack_require__(2252);
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

;// CONCATENATED MODULE: ./build/report/text/spans.js




const LEAST_NAME = 18;
/** What spans did, with why nothing is known of others; none where nobody asked. */
function spanLines({ spans }, screen) {
    if (spans === undefined)
        return [];
    return [
        ...(0,text_paint/* wrapped */.ky)(screen, (0,spans_text/* spansTitle */.m2)(spans)).map((line) => screen.paint(line, 'bold')),
        ...spans.profiles.flatMap((profile) => profileLines(profile, screen)),
        ...(0,spans_text/* spanNotes */.qh)(spans).flatMap((note) => (0,text_paint/* wrapped */.ky)(screen, note, '  - ', '    ')),
    ];
}
function profileLines(profile, screen) {
    const column = columnsOf((0,spans_text/* spanRows */.Q7)(profile));
    const [name, self, total, share] = spans_text/* SPAN_COLUMNS */.tO;
    const number = (heading, text) => column((0,text_paint/* right */.pG)(heading), (row) => (0,text_paint/* right */.pG)(text(row)));
    const table = [
        column((0,text_paint/* left */.kb)(name), (row) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)(row.name)), LEAST_NAME),
        number(self, (row) => row.self),
        number(total, (row) => row.total),
        number(share, (row) => row.share),
    ];
    return [...(0,text_paint/* wrapped */.ky)(screen, (0,spans_text/* spanProfileLine */.YD)(profile), '  '), ...layOut(screen, [table], '    ')];
}

// EXTERNAL MODULE: ./build/report/evidence-bar.js
var evidence_bar = __webpack_require__(7114);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/report/text/tables.js










/** The tables of a report in a terminal. */
const INDENT = '  ';
/** Shorter names tell too little; before that, columns are left out. */
const tables_LEAST_NAME = 18;
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
        column((0,text_paint/* left */.kb)('function'), ({ finding }) => functionCell(finding.function), tables_LEAST_NAME),
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
        column((0,text_paint/* left */.kb)('function'), ({ fn }) => functionCell(fn), tables_LEAST_NAME),
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
        column((0,text_paint/* left */.kb)(target), (row) => (0,text_paint/* left */.kb)((0,report_escape/* visible */.RK)((0,text_paint/* phraseToText */.KZ)(row.target))), tables_LEAST_NAME),
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

// EXTERNAL MODULE: ./build/report/waived.js
var report_waived = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/report/waiver-text.js
var waiver_text = __webpack_require__(6771);
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
        waivedBlock(report, screen),
        (0,text_paint/* listBlock */.Kv)(screen, 'Inconclusive or not evaluated', (0,wording/* openLines */.es)(report)),
        (0,text_paint/* listBlock */.Kv)(screen, (0,wording/* uncountedTitle */.Ol)(report), (0,wording/* comparisonLines */.pf)((0,findings/* uncountedComparisons */.Ot)(report))),
        spanLines(report, screen),
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
    const { verdict } = (0,service_modes/* decidingPart */.t5)(report);
    return (0,text_paint/* wrapped */.ky)(screen, (0,headline/* headline */.P)(report)).map((line) => screen.paint(line, TITLE_STYLES[verdict]));
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
/** What does not count since somebody accepted it. */
function waivedBlock(report, screen) {
    const waived = (0,report_waived/* waivedFindings */.N)(report);
    return [
        ...(0,text_paint/* listBlock */.Kv)(screen, 'Waived', waived.slice(0, ROWS).map(waiver_text/* waivedLine */.Zc)),
        ...moreLine(waived.length - ROWS, 'more waived finding'),
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
/** What rules set aside has no verdict, though none of its functions failed. */
function hasPassed(comparison) {
    return comparison.verdict === 'pass' && !(0,findings/* isSetAside */.JA)(comparison);
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
    (0,comparison_text/* comparisonPoints */.RX)({ ...comparison, moved: [], ...(hasPassed(comparison) ? {} : { reasons: [] }) }, REASONS).map((point) => [...(0,wording/* comparisonName */.NX)(comparison), ': ', ...point]));
    return [
        [
            screen.paint(comparisons.every(hasPassed) ? 'Passed' : 'Others', 'bold'),
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

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shardCounts),
/* harmony export */   Y: () => (/* binding */ unevaluatedPart)
/* harmony export */ });
/**
 * What a first line says beside a finding where a part of the build was not evaluated: `; shard 2 of 4 was not evaluated`. Else
 * empty: a verdict that is itself `not-evaluated` says so already.
 */
function unevaluatedPart({ verdict, reasons, merged }) {
    if (reasons.length === 0 || verdict === 'not-evaluated' || verdict === 'pass')
        return [];
    if (merged === undefined || merged.notEvaluated.length === 0)
        return ['; a part of the build was not evaluated'];
    const { notEvaluated, shards } = merged;
    const [first, ...others] = notEvaluated;
    if (others.length === 0)
        return [`; shard ${first} of ${shards} was not evaluated`];
    return [`; ${notEvaluated.length} of ${shards} shards were not evaluated`];
}
/** `shards: 1 of 4 not evaluated`; empty where all were. */
function shardCounts({ merged }) {
    if (merged === undefined || merged.notEvaluated.length === 0)
        return [];
    return [`shards: ${merged.notEvaluated.length} of ${merged.shards} not evaluated`];
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ WAIVED_COLUMNS),
/* harmony export */   ER: () => (/* binding */ waiverSentence),
/* harmony export */   Zc: () => (/* binding */ waivedLine),
/* harmony export */   bD: () => (/* binding */ waivedRow),
/* harmony export */   gn: () => (/* binding */ waiverPhrase)
/* harmony export */ });
/* unused harmony exports formatAllowed, expiryPhrase */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2867);


/** Sentences about waivers, the same for a comment, a page and a terminal. What a person wrote is marked as such. */
/** What is allowed or was seen: `40 %`, `0.2 cores`, `20 MiB/min`. */
function formatAllowed(value, unit) {
    if (value === null || !Number.isFinite(value))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VALUE */ .GY;
    // Three digits are what an estimate is worth.
    const short = Number(value.toPrecision(3));
    switch (unit) {
        case 'growth':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatThreshold */ .B6)(short);
        case 'cores':
        case 'bytes':
        case 'bytes-per-second':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(short, unit);
        case 'bytes-per-minute':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(short, 'bytes')}/min`;
        case 'count':
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(short, 'count');
        case 'count-per-second':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(short, 'count')}/s`;
        case 'count-per-minute':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(short, 'count')}/min`;
    }
}
const VERBS = {
    growth: 'grew',
    cores: 'added',
    bytes: 'added',
    'bytes-per-second': 'added',
    'bytes-per-minute': 'gains',
    count: 'added',
    'count-per-second': 'added',
    'count-per-minute': 'gains',
};
/** `grew 55 %`, `gains 86 MiB/min`; what does not differ from `allow` in three digits is `a little more`. */
function seenWords({ seen, allow, unit, state }) {
    const text = formatAllowed(seen, unit);
    const isSame = state === 'exceeded' && text === formatAllowed(allow, unit);
    return `${VERBS[unit]} ${isSame ? 'a little more' : text}`;
}
/** What a waiver makes of the finding beside it, as a clause. */
function waiverPhrase(waiver) {
    const { state, unit, allow, owner, reason, expires, origin } = waiver;
    const allowed = formatAllowed(allow, unit);
    switch (state) {
        case 'in-force':
            return [`waived up to ${allowed} until ${expires} by `, { prose: owner }, ': ', { prose: reason }];
        case 'exceeded':
            return [
                `waived up to ${allowed}, ${seenWords(waiver)}, more than `,
                { prose: owner },
                ' accepted in ',
                { code: origin },
            ];
        case 'expired':
            return ['the waiver of ', { prose: owner }, ` expired on ${expires}: `, { prose: reason }];
        case 'unfit':
            return [
                'the waiver in ',
                { code: origin },
                ` allows ${allowed}, in which this cannot be told: ${UNFIT}`,
            ];
    }
}
const UNFIT = 'a leak takes a rate such as 20 MiB/min, what is new an added cost such as 0.2 cores, 5 MiB/s or 20 MiB';
/** The same as a sentence of its own; empty where no waiver is for it. */
function waiverSentence(waiver) {
    const [first, ...rest] = waiver === undefined ? [] : waiverPhrase(waiver);
    if (typeof first !== 'string')
        return [];
    return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, '.'];
}
/** Days before its end from which a waiver is pointed out. */
const SOON_DAYS = 7;
/** `2026-12-31, in 12 days`: its last day, and how far off that was when the report was made. */
function expiryPhrase({ expires, daysLeft }) {
    const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
    const text = `${expires}, ${when}`;
    return daysLeft <= SOON_DAYS ? [{ strong: [text] }] : [text];
}
/** Headings of the cells, in their order. */
const WAIVED_COLUMNS = [
    'function',
    'service · type',
    'growth',
    'allowed',
    'reason',
    'owner',
    'expires',
];
/** The cells of a waived finding. */
function waivedRow({ comparison, subject, file, waiver }) {
    return {
        subject,
        file,
        place: [{ code: comparison.service }, ' · ', { prose: comparison.alias }],
        seen: formatAllowed(waiver.seen, waiver.unit),
        allowed: formatAllowed(waiver.allow, waiver.unit),
        reason: [{ prose: waiver.reason }],
        owner: [{ prose: waiver.owner }],
        expires: expiryPhrase(waiver),
    };
}
/** One line of a waived finding, where there is no room for a table. */
function waivedLine(finding) {
    const { comparison, subject, waiver } = finding;
    return [
        ...subject,
        ' in ',
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonName */ .NX)(comparison),
        `: ${seenWords(waiver)}, ${formatAllowed(waiver.allow, waiver.unit)} allowed: `,
        { prose: waiver.reason },
        ' (',
        { prose: waiver.owner },
        ', expires ',
        ...expiryPhrase(waiver),
        ')',
    ];
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
/* harmony import */ var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(650);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4098);
/* harmony import */ var _service_modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9533);
/* harmony import */ var _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2857);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4457);









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
    if (report.shard !== undefined)
        return [SHARD_NOTICE];
    const own = (0,_service_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .modesNotice */ .rq)(report);
    if (own.length > 0)
        return own;
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
    const { option, value } = isInconclusive
        ? { option: 'on-inconclusive', value: report.settings.onInconclusive }
        : (0,_no_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .notEvaluatedPolicy */ .l)(report);
    if (value === 'exit-code')
        return [`The command ends with code ${report.exitCode} for this.`];
    return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
}
const SHARD_NOTICE = 'A shard never fails a build: the report that is merged from all shards decides.';
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
    const services = counts.length === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlural */ .yk)(groups.length, 'service')}: ${counts.join(', ')}`];
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(report);
    const waived = (0,_waived_js__WEBPACK_IMPORTED_MODULE_6__/* .waivedFindings */ .N)(report);
    const waivedServices = waived.filter(({ isWhole }) => isWhole).length;
    const functions = [
        ...count(found.filter((finding) => finding.function.verdict === 'fail').length, 'failed'),
        ...count(found.filter((finding) => finding.function.verdict === 'warn').length, 'warned'),
        ...count(waived.length - waivedServices, 'waived'),
        ...count((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .improvements */ .u0)(report).length, 'improved'),
        ...count(report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0), 'moved'),
    ];
    const whole = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFindings */ .Y)(report);
    const asWhole = [
        ...count(whole.filter(({ verdict }) => verdict === 'fail').length, 'failed'),
        ...count(whole.filter(({ verdict }) => verdict === 'warn').length, 'warned'),
        ...count(waivedServices, 'waived'),
    ];
    const { chosen } = uncounted(report);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPhrases */ .Z)([
        services,
        (0,_unevaluated_part_js__WEBPACK_IMPORTED_MODULE_8__/* .shardCounts */ .L)(report),
        functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
        asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(', ')}`],
        (0,_budget_text_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetCounts */ .eq)(report),
        chosen.length === 0 ? [] : [`not counted: ${chosen.join(', ')}`],
    ], ' · ');
}
function count(amount, word) {
    return amount === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(amount)} ${word}`];
}
/** What does not count: by choice, which a reader must know, or since a service has nothing of that type. */
function uncounted(report) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .uncountedComparisons */ .Ot)(report);
    const absent = all.filter(({ verdict }) => verdict === 'not-applicable').length;
    const setAside = all.filter(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .JA).length;
    return {
        chosen: [
            ...count(setAside, 'not judged by a rule'),
            ...count(all.length - absent - setAside, 'optional'),
        ],
        absent: count(absent, 'without such profiles'),
    };
}
/** `Not counted: 1 optional, 5 without such profiles`, the first in the words of the line of counts. */
function uncountedTitle(report) {
    const { chosen, absent } = uncounted(report);
    return `Not counted: ${[...chosen, ...absent].join(', ')}`;
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
    const services = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .q)(group.map(({ service }) => service), 8);
    const [reason] = first.reasons;
    const name = [...services, ' ', { prose: first.alias }, `, ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E0)(first)}`];
    return reason === undefined ? [...name, '.'] : [...name, ': ', ...reasonSentence(reason)];
}
/**
 * The comparisons that are still open, each group with its reason and remedy. A single reason for the whole build
 * is left out where it stands under the first line already: that of a failure tells of the failure.
 */
function openLines(report) {
    const open = comparisonLines((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .openComparisons */ .Xl)(report));
    const isTold = report.reasons.length === 0 || (0,_service_modes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingPart */ .t5)(report).verdict === 'not-evaluated';
    if (open.length === 0 && report.reasons.length < 2 && isTold)
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
