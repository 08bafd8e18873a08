export const id = 368;
export const ids = [368];
export const modules = {

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge_merge)
});

// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/merge-settings.js



/** Settings that decide what a merged verdict does. */
const MERGE_SETTINGS = new Set([
    'mode',
    'on-inconclusive',
    'on-not-evaluated',
    'on-no-baseline',
]);
/** Inputs that mean something to a step that merges. */
const STEP_SETTINGS = new Set([
    ...MERGE_SETTINGS,
    'merge',
    'config',
    'key',
    'comment',
    'check',
    'issues',
    'issue-labels',
    'source-paths',
    'report-dir',
    'github-token',
]);
/**
 * What the merge decides: only what is given for it. What the file says has gone into the reports of the shards, beside what was
 * said to them alone.
 * @throws UsageError for a setting that is not valid
 */
function resolveMerge(inputs, file) {
    const given = new Set(Object.keys(inputs.values));
    const { merged } = (0,merge/* mergeSettings */.ss)(inputs, file);
    return {
        mode: given.has('mode') ? merged.mode : undefined,
        onInconclusive: given.has('on-inconclusive') ? merged['on-inconclusive'] : undefined,
        onNotEvaluated: given.has('on-not-evaluated') ? merged['on-not-evaluated'] : undefined,
        onNoBaseline: given.has('on-no-baseline') ? merged['on-no-baseline'] : undefined,
        key: given.has('key') ? merged.key : undefined,
    };
}
/**
 * What a step that merges has to know: which reports, what it decides, and how it publishes.
 * @throws UsageError for a setting that is not valid, or that is one of comparing
 */
function resolveMergeStep(inputs, file) {
    const [other] = Object.keys(inputs.values).filter((name) => !STEP_SETTINGS.has(name));
    if (other !== undefined) {
        throw new UsageError(`${inputs.origins[other] ?? other} is given together with merge`, 'a step that merges compares nothing: the shards have', `give ${other} to the steps of the shards, or leave merge out`);
    }
    const { merged } = mergeSettings(inputs, file);
    return {
        files: merged.merge ?? [],
        decisions: resolveMerge(inputs, file),
        publish: publishConfig(merged),
    };
}

// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/config/shard.js
var shard = __webpack_require__(2031);
// EXTERNAL MODULE: ./build/report/bound-report.js + 1 modules
var bound_report = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/flame-graph/flame-graphs.js + 1 modules
var flame_graphs = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/report/merge/flame-graphs.js

/** Worst first; what does not count comes last. */
const ORDER = ['fail', 'warn', 'inconclusive', 'pass'];
/**
 * The flame graphs of all shards that a report has room for, in the order of the comparisons: each shard has as many as fit into a
 * report of its own. Those of comparisons that failed stay longest.
 */
function mergeFlameGraphs(comparisons, shards, limits = flame_graphs/* FLAME_GRAPH_LIMITS */._) {
    const drawn = new Map(shards.flatMap(({ flameGraphs }) => flameGraphs.map((graph) => [placeOf(graph), graph])));
    const found = comparisons.flatMap((comparison) => {
        const graph = drawn.get(placeOf(comparison));
        return graph === undefined ? [] : [{ comparison, graph }];
    });
    const kept = new Set();
    let { nodes, characters } = limits;
    for (const { graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
        const length = JSON.stringify(graph).length + 1;
        if (graph.frames.length > nodes || length > characters)
            continue;
        nodes -= graph.frames.length;
        characters -= length;
        kept.add(graph);
    }
    const graphs = found.flatMap(({ graph }) => (kept.has(graph) ? [graph] : []));
    return { graphs, leftOut: found.length - graphs.length };
}
function placeOf({ service, profileType }) {
    return JSON.stringify([service, profileType]);
}
function rank({ verdict, counted }) {
    const place = ORDER.indexOf(verdict);
    return (place < 0 ? ORDER.length : place) + (counted ? 0 : 2 * ORDER.length);
}

// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/report/no-baseline.js
var no_baseline = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/report/service-modes.js
var service_modes = __webpack_require__(9533);
;// CONCATENATED MODULE: ./build/report/merge/budgets.js
const budgets_ORDER = [
    'fail',
    'not-evaluated',
    'inconclusive',
    'warn',
    'pass',
    'not-applicable',
];
/**
 * The budgets of all shards, worst first, then by how far they are over their limits. Where nothing was measured, shards tell of
 * the same budget each for itself: one that is known in any shard does not match nothing, and what several say stands there
 * once, the worst of it.
 */
function mergeBudgets(shards) {
    const all = shards.flatMap(({ budgets }) => budgets);
    const measured = all.filter(isMeasured);
    const known = new Set(measured.map(({ origin }) => origin));
    const others = new Map();
    for (const budget of all) {
        // Only "it matches nothing" warns without a place.
        if (isMeasured(budget) || (budget.verdict === 'warn' && known.has(budget.origin)))
            continue;
        const key = JSON.stringify([budget.origin, budget.service, budget.verdict === 'warn']);
        const other = others.get(key);
        if (other === undefined || budgets_rank(budget) < budgets_rank(other))
            others.set(key, budget);
    }
    return [...measured, ...others.values()].sort((a, b) => budgets_rank(a) - budgets_rank(b) || excess(b) - excess(a));
}
function isMeasured({ profileType }) {
    return profileType !== '';
}
function budgets_rank({ verdict }) {
    return budgets_ORDER.indexOf(verdict);
}
/** ln of cost over limit, finite. */
function excess({ value, limit }) {
    if (value === null || value <= 0)
        return -1000;
    return limit > 0 ? Math.log(value / limit) : 1000;
}

// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/report/merge/differences.js

const ONE_RUN = 'merge the reports of one run only: those of the other one may be left over in the folder';
const ONE_SETTING = 'give every shard the same settings: the same commit, the same configuration file, the same inputs';
const WINDOWS_REMEDY = 'let one job before the matrix choose the times and hand them on, so that all shards compare the same windows';
const COMMON = [
    {
        what: 'was written by another version of flamegate',
        of: ({ tool }) => tool.version,
        remedy: 'let all shards run the same version, best pinned by its commit',
    },
    { what: 'is of another repository', of: ({ run }) => run?.repository, remedy: ONE_RUN },
    { what: 'is of another commit', of: ({ run }) => run?.commit, remedy: ONE_RUN },
    { what: 'is of another workflow run', of: ({ run }) => run?.runId, remedy: ONE_RUN },
    { what: 'has another key', of: ({ key }) => key, remedy: 'give every shard the same key, or none' },
    {
        what: 'is one of another number of shards',
        of: ({ shard }) => shard?.count,
        remedy: ONE_RUN,
    },
    {
        what: 'asked another server',
        of: ({ source }) => `${source.kind} ${source.label}`,
        remedy: 'give every shard the same pyroscope-url',
    },
    { what: 'knows of another load', of: ({ load }) => load, remedy: ONE_SETTING },
    { what: 'has another mode', of: ({ mode }) => mode, remedy: ONE_SETTING },
    { what: 'has other limits or policies', of: limitsOf, remedy: ONE_SETTING },
];
const WINDOWED = [
    {
        what: 'compares another baseline',
        of: ({ windows }) => windows && (0,times/* formatWindow */.A4)(windows.baseline, true),
        remedy: WINDOWS_REMEDY,
    },
    {
        what: 'compares another candidate',
        of: ({ windows }) => windows && (0,times/* formatWindow */.A4)(windows.candidate, true),
        remedy: WINDOWS_REMEDY,
    },
    { what: 'compares other windows', of: ({ windows }) => windows, remedy: WINDOWS_REMEDY },
    {
        what: 'is compared with another baseline',
        of: ({ baseline }) => baseline?.what,
        remedy: 'give every shard the same baseline, best one that a job before the matrix has found',
    },
];
const PLANNED = [
    { what: 'was judged by other settings', of: ({ shard }) => shard?.plan?.settings, remedy: ONE_SETTING },
    {
        what: 'is a part of another number of services',
        of: ({ shard }) => shard?.plan?.services,
        remedy: 'services came or went, or uploads arrived, between the shards: give settle a duration, or name the services, and run all shards again',
    },
    {
        what: 'is a part of other services or profile types',
        of: ({ shard }) => [shard?.plan?.comparisons, shard?.plan?.rows, shard?.plan?.contents],
        remedy: 'services came or went, or uploads arrived, between the shards: give settle a duration, or name the services and profile-types, and run all shards again',
    },
];
const BASELESS = [
    {
        what: 'lets a build without a baseline do something else',
        of: ({ settings }) => settings.onNoBaseline,
        remedy: ONE_SETTING,
    },
];
/**
 * The first thing in which reports are no parts of one build, with the file that differs from the first.
 * @returns null when they are
 */
function differenceBetween(reports) {
    return (firstDifference(reports, COMMON) ??
        firstDifference(reports.filter(hasWindows), WINDOWED) ??
        firstDifference(reports.filter(hasPlan), PLANNED) ??
        firstDifference(reports.filter(({ report }) => report.settings.onNoBaseline !== undefined), BASELESS));
}
/** A shard that could not ask the server knows of no plan: it is told as what it is, not as one of another build. */
function hasPlan({ report }) {
    return report.shard?.plan != null;
}
/** A shard that found no baseline has no windows; its reason says so. */
function hasWindows({ report }) {
    return report.windows !== null;
}
/** What counts where there is no baseline is told only where there is none. */
function limitsOf({ settings: { onNoBaseline: _, ...limits } }) {
    return limits;
}
function firstDifference(reports, common) {
    const [first, ...others] = reports;
    if (first === undefined)
        return null;
    for (const other of others) {
        for (const { what, of, remedy } of common) {
            const [expected, got] = [first, other].map(({ report }) => JSON.stringify(of(report)));
            if (expected === got)
                continue;
            const shown = [got, expected].map(shorten);
            return { why: `${other.file} ${what} than ${first.file}: ${shown[0]}, not ${shown[1]}`, remedy };
        }
    }
    return null;
}
const LONGEST = 150;
function shorten(json) {
    const text = json ?? 'none';
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// EXTERNAL MODULE: ./build/judge/baseline-notes.js
var baseline_notes = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/merge/reasons.js
/** What shards say of themselves: it is no news of the build they are parts of. */
const OF_SHARDS = new Set(['FG261', 'FG263']);
/** A shard whose services are all optional or absent; whether nothing was compared at all, only all shards tell. */
const NOTHING_COMPARED = 'FG111';
/** Many shards have many notes, and nobody reads hundreds. */
const MOST_NOTES = 100;
/** Why whole shards were not evaluated; what all of them say stands there once. */
function mergeReasons(shards) {
    return together(shards, ({ reasons }) => reasons.filter(tellsWhy));
}
/** Whether a reason of a shard is one of the build as well: that a part of it has nothing to do is none. */
function tellsWhy({ code }) {
    return !OF_SHARDS.has(code) && code !== NOTHING_COMPARED;
}
/** What is worth knowing of the shards; what all of them say stands there once. */
function mergeNotes(shards) {
    return together(shards, ({ notes }) => notes.filter(({ code }) => !OF_SHARDS.has(code))).slice(0, MOST_NOTES);
}
function together(shards, reasonsOf) {
    const said = new Map();
    for (const report of shards) {
        for (const reason of reasonsOf(report)) {
            const key = JSON.stringify([reason.code, reason.message, reason.remedy]);
            const one = said.get(key) ?? { reason, by: new Set() };
            one.by.add(report.shard?.index ?? 0);
            said.set(key, one);
        }
    }
    return [...said.values()].map(({ reason, by }) => by.size === shards.length ? reason : { ...reason, message: `${shardNames([...by])}: ${reason.message}` });
}
/** `shard 3`, `shards 3, 5 and 6`; the numbers in their order. */
function shardNames(indexes) {
    const sorted = indexes.toSorted((a, b) => a - b).map(String);
    if (sorted.length === 1)
        return `shard ${sorted[0]}`;
    return `shards ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}
/** The reason for shards without a report: what they would have compared is not evaluated. */
function missingShards(indexes, shards) {
    if (indexes.length === 0)
        return [];
    const count = shards[0]?.shard?.count ?? 0;
    const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
    const seen = shards.reduce((sum, { shard }) => sum + (shard?.services ?? 0), 0);
    const left = plan == null
        ? ''
        : `; ${Math.max(0, plan.services - seen)} of ${plan.services} services were not compared`;
    const one = indexes.length === 1;
    return [
        {
            code: 'FG260',
            message: `${shardNames(indexes)} of ${count} ${one ? 'is' : 'are'} missing: there is no report of ${one ? 'it' : 'them'}${left}`,
            remedy: `see the log of ${one ? 'its job' : 'their jobs'}, run ${one ? 'it' : 'them'} again, and merge once more`,
        },
    ];
}
/** What the merged report consists of. */
function mergedNote(shards, graphsLeftOut) {
    const services = shards.map(({ shard }) => shard?.services ?? 0);
    const [least, most] = [Math.min(...services), Math.max(...services)];
    const size = least === most ? `${least}` : `${least} to ${most}`;
    const graphs = graphsLeftOut === 0
        ? ''
        : `; ${graphsLeftOut} flame graphs are left out, those of the worst comparisons are kept`;
    return {
        code: 'FG264',
        message: `merged from ${shards.length === 1 ? 'the report of one shard' : `the reports of ${shards.length} shards`} with ${size} services each${graphs}`,
        remedy: graphsLeftOut === 0 ? '' : 'the reports of the shards hold them',
    };
}

;// CONCATENATED MODULE: ./build/report/merge/gaps.js




const SIZES = [
    ['services', 'service'],
    ['comparisons', 'comparison'],
    ['rows', 'entry'],
];
/**
 * Where the reports of shards hold less than they say, or together something else than the build: what somebody took out of a
 * report must not make it a pass.
 * @param isWhole whether there is a report of every shard
 */
function gapsOf(shards, isWhole) {
    const own = shards.flatMap((report) => gapOf(report, shards) ?? []);
    const sum = own.length === 0 ? sumGap(shards, isWhole) : undefined;
    return sum === undefined ? own : [...own, { index: null, reason: incomplete(sum, REMEDY) }];
}
const REMEDY = 'take the report.json files of the shards unchanged; where nobody has changed them, run all shards again';
function gapOf(report, shards) {
    const { shard } = report;
    if (shard === undefined)
        return undefined;
    const { index, plan } = shard;
    const why = whyBaseless(report, shards) ?? (plan === null ? whyBlind(report) : whyPartial(report, shard));
    if (why === undefined)
        return undefined;
    const remedy = plan === null ? 'see the log of its job, run it again, and merge once more' : REMEDY;
    return { index, reason: incomplete(`${shardNames([index])} of ${shard.count} ${why}`, remedy) };
}
/** No baseline yet is true of a build, not of a part of it: it has a policy of its own, which must not count for the others. */
function whyBaseless({ reasons }, shards) {
    if (!reasons.some(({ code }) => code === baseline_notes/* NO_BASELINE */.gN))
        return undefined;
    const areAll = shards.every((one) => (0,no_baseline/* hasNoBaseline */.h)(one) && one.shard?.plan === null);
    return areAll ? undefined : 'found no baseline, though other shards have one';
}
/** A shard that knows of no plan has compared nothing. Mostly its own reasons say why. */
function whyBlind({ reasons }) {
    return reasons.some(tellsWhy) ? undefined : 'compared nothing, and does not say why';
}
function whyPartial(report, shard) {
    const held = heldBy(report);
    for (const [key, what] of SIZES) {
        // Of what it missed, a shard tells as well, so that there may be more than it could compare.
        if (key === 'comparisons' ? held[key] >= shard[key] : held[key] === shard[key])
            continue;
        return `holds ${told(held[key], what)}, and says that it has ${told(shard[key], what)}`;
    }
    return undefined;
}
/** What a report really holds, each place once. */
function heldBy({ comparisons }) {
    const places = new Map(comparisons.map((one) => [JSON.stringify([one.service, one.profileType]), one.verdict]));
    return {
        services: new Set(comparisons.map(({ service }) => service)).size,
        comparisons: [...places.values()].filter((verdict) => verdict !== 'not-applicable').length,
        rows: places.size,
    };
}
/** Shards say how large they are: all together they are the build. */
function sumGap(shards, isWhole) {
    const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
    if (plan == null)
        return undefined;
    const areAllSeen = isWhole && shards.every(({ shard }) => shard?.plan != null);
    for (const [key, what] of SIZES) {
        const sum = shards.reduce((total, { shard }) => total + (shard?.[key] ?? 0), 0);
        if (areAllSeen ? sum === plan[key] : sum <= plan[key])
            continue;
        return `the shards hold ${told(sum, what)} together, and the build has ${told(plan[key], what)}`;
    }
    return undefined;
}
function told(count, what) {
    return what === 'entry' ? `${count} ${count === 1 ? 'entry' : 'entries'}` : (0,numbers/* formatPlural */.yk)(count, what);
}
function incomplete(message, remedy) {
    return { code: 'FG266', message, remedy };
}

// EXTERNAL MODULE: ./build/judge/verdict.js
var judge_verdict = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/waived.js
var report_waived = __webpack_require__(4457);
;// CONCATENATED MODULE: ./build/report/merge/settle.js




/** The verdicts of a report as what it holds allows them, never milder than it says. */
function settle(report) {
    const comparisons = report.comparisons.map(settleComparison);
    const budgets = report.budgets.map(settleBudget);
    const wrong = [
        ...comparisons.flatMap((one, index) => difference(nameOf(one), report.comparisons[index], one)),
        ...budgets.flatMap((one, index) => difference(`the budget ${one.origin}`, report.budgets[index], one)),
    ];
    const found = foundVerdict({ ...report, comparisons, budgets });
    if (found !== report.verdict)
        wrong.push(`its verdict is ${report.verdict}, and what it holds comes to ${found}`);
    wrong.push(...goneFunctions(report));
    if (wrong.length === 0)
        return { report, reason: null };
    const verdict = (0,judge_verdict/* worst */.Q)([found, report.verdict, 'not-evaluated']);
    return { report: { ...report, verdict, comparisons, budgets }, reason: contradiction(report, wrong) };
}
/** The verdict of all that counts in a report. */
function foundVerdict({ comparisons, budgets, reasons, }) {
    const counted = comparisons.filter((one) => one.counted).map(({ verdict }) => evaluated(verdict));
    return (0,judge_verdict/* worst */.Q)([
        (0,judge_verdict/* worst */.Q)(counted),
        ...budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict])),
        ...reasons.map(() => 'not-evaluated'),
    ]);
}
/** What counts is never `not-applicable`, whatever a file says. */
function evaluated(verdict) {
    return verdict === 'not-applicable' ? 'not-evaluated' : verdict;
}
/** Rules left nothing of it to be judged, so that it was compared and does not count. */
const NOT_JUDGED = 'FG251';
/** Why the sides of a comparison cannot be told apart; see service-rules.ts, overlap.ts and window-rules.ts. */
const UNDECIDED = new Set([
    'FG201',
    'FG202',
    'FG203',
    'FG204',
    'FG206',
    'FG212',
    'FG213',
    'FG214',
    'FG215',
]);
function settleComparison(comparison) {
    const counted = comparison.counted || mustCount(comparison);
    if (!counted)
        return comparison;
    const verdict = (0,judge_verdict/* worst */.Q)([evaluated(comparison.verdict), ...evidence(comparison)]);
    if (verdict === comparison.verdict && counted === comparison.counted)
        return comparison;
    return { ...comparison, verdict, counted };
}
/** Only what was not compared, or not judged, may be left out. */
function mustCount({ verdict, blocks, reasons, functions }) {
    const isFound = functions.some((fn) => fn.verdict === 'fail' || fn.verdict === 'warn');
    if (isFound || reasons.some(({ code }) => UNDECIDED.has(code)))
        return true;
    const isJudged = verdict !== 'not-evaluated' && verdict !== 'not-applicable';
    return (isJudged || blocks > 0) && !reasons.some(({ code }) => code === NOT_JUDGED);
}
const LEAKS = { leak: 'fail', warn: 'warn', ok: 'pass', inconclusive: 'pass' };
/** What a comparison came to at least, by what was found in it. */
function evidence(comparison) {
    const { functions, whole, reasons, verdict, blocks } = comparison;
    const isEmpty = verdict === 'pass' && blocks === 0;
    return [
        ...functions.flatMap((fn) => (fn.verdict === 'fail' || fn.verdict === 'warn' ? [fn.verdict] : [])),
        ...(whole === null ? [] : [whole.verdict]),
        leakOf(comparison),
        ...reasons.flatMap(({ code }) => UNDECIDED.has(code) ? ['inconclusive'] : code === 'FG208' || code === 'FG209' ? ['warn'] : []),
        ...(isEmpty ? ['not-evaluated'] : []),
    ];
}
/** A leak that is waived is still told of. */
function leakOf({ leak, leakVerdict, functions, waived = [] }) {
    const found = leakVerdict ?? leak?.verdict;
    const areWaived = functions.some((fn) => fn.class === 'leaks' && (0,report_waived/* isWaived */.$)(fn)) ||
        waived.some(({ kind, waiver }) => kind === 'leak' && waiver.state === 'in-force');
    return found === undefined || areWaived ? 'pass' : LEAKS[found];
}
/** Numbers of a report are rounded. */
const ROUNDING = 1e-3;
function settleBudget(budget) {
    const { verdict, value, limit } = budget;
    const isMet = verdict === 'pass' || verdict === 'not-applicable';
    if (!isMet || value === null || value <= limit * (1 + ROUNDING))
        return budget;
    return { ...budget, verdict: 'warn' };
}
/** The note of a report that was too large for all of its functions; see bound-report.ts. */
const CUT_SHORT = 'FG227';
/** All functions that were tested stand in the report of a shard; a comparison as a whole may be one test more. */
function goneFunctions({ shard, tests, comparisons, notes }) {
    if (shard === undefined || notes.some(({ code }) => code === CUT_SHORT))
        return [];
    const costs = comparisons.filter(({ kind, blocks }) => kind !== 'gauge' && blocks > 0);
    const held = costs.flatMap(({ functions }) => functions.filter(({ verdict }) => verdict !== 'not-tested'));
    if (tests <= held.length + costs.length)
        return [];
    return [`by its word it tested ${(0,numbers/* formatPlural */.yk)(tests, 'function')}, and it holds ${held.length}`];
}
function difference(name, stated, found) {
    if (stated?.verdict !== found.verdict)
        return [`${name} says ${stated?.verdict}, and what it holds comes to ${found.verdict}`];
    return stated.counted === found.counted ? [] : [`${name} says that it does not count, and was compared`];
}
const LONGEST_NAME = 100;
function nameOf({ service, alias }) {
    return `${service.slice(0, LONGEST_NAME)} ${alias.slice(0, LONGEST_NAME)}`;
}
function contradiction({ shard }, wrong) {
    const whose = shard === undefined ? 'the report' : `the report of ${shardNames([shard.index])}`;
    const more = wrong.length === 1 ? '' : `, and ${wrong.length - 1} more`;
    return {
        code: 'FG267',
        message: `${whose} contradicts itself, so it was changed after it was written: ${wrong[0]}${more}`,
        remedy: 'take the report.json files as flamegate wrote them, and merge once more',
    };
}

;// CONCATENATED MODULE: ./build/report/merge/spans.js
/** What spans did in the services of all shards, the most expensive first; nothing where nobody asked. */
function mergeSpans(shards) {
    const all = shards.flatMap(({ spans }) => (spans === undefined ? [] : [spans]));
    const [first] = all;
    if (first === undefined)
        return {};
    const ids = [...new Set(all.flatMap((one) => one.ids))];
    const profiles = all.flatMap((one) => one.profiles).sort((a, b) => b.total - a.total);
    // A span is in few services, so most shards miss it: that is news only where all do.
    const notes = first.notes.filter(({ message }) => all.every((one) => one.notes.some((note) => note.message === message)));
    return { spans: { ids, profiles, notes } };
}

;// CONCATENATED MODULE: ./build/report/merge/waivers.js
/** Waivers told one by one, of each kind. */
const MOST_TOLD = 10;
/** Waivers that have nothing to waive in any shard. All shards must be there: one that is missing may need them. */
function unusedWaivers(shards) {
    const states = new Map();
    for (const { origin, note, state } of shards.flatMap(({ shard }) => shard?.waivers ?? [])) {
        const one = states.get(origin) ?? { note, states: [] };
        one.states.push(state);
        states.set(origin, one);
    }
    const unused = [...states.values()].filter((one) => one.states.includes('idle') && !one.states.includes('met') && !one.states.includes('open'));
    const byCode = Map.groupBy(unused.map(({ note }) => note), ({ code }) => code);
    return [...byCode.values()].flatMap(waivers_told);
}
function waivers_told(notes) {
    const shown = notes.slice(0, MOST_TOLD);
    const more = notes.length - shown.length;
    const [last] = shown.slice(-1);
    if (last === undefined || more === 0)
        return shown;
    const message = `the same is true of ${more} more ${more === 1 ? 'waiver' : 'waivers'}`;
    return [...shown, { ...last, message, remedy: 'see waivers in the configuration file' }];
}

;// CONCATENATED MODULE: ./build/report/merge/merge-reports.js












/** Tells a problem from a report. */
function isMergeProblem(result) {
    return 'why' in result;
}
/**
 * One report of all shards of a build: one verdict over all that they compared. A shard without a report makes the build not
 * evaluated, never a pass. The limits of the shards stand; mode and policies decide here what the verdict does.
 * A single report that is of no shard stays what it is.
 * @param named at least one
 */
function mergeReports(named, policy = {}) {
    const problem = ofAnotherRun(named, policy.run) ?? problemOf(named);
    if (problem !== null)
        return problem;
    const shards = named
        .map(({ report }) => report)
        .toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
    const [first] = shards;
    if (first.shard === undefined)
        return concluded(settledWhole(first), policy);
    return (0,bound_report/* boundReport */.N)(concluded(merge_reports_together(shards, first.shard.count), policy));
}
/** A report of a whole build stays what it is, unless it contradicts itself. */
function settledWhole(whole) {
    const { report, reason } = settle(whole);
    return reason === null ? report : { ...report, reasons: [...report.reasons, reason] };
}
function openOf(shards, contradictions, count) {
    const there = new Set(shards.map(({ shard }) => shard?.index));
    const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
    const gaps = gapsOf(shards, missing.length === 0);
    const silent = shards.filter(({ reasons }) => reasons.some(tellsWhy)).map(({ shard }) => shard?.index);
    const all = [...missing, ...gaps.map(({ index }) => index), ...contradictions.keys(), ...silent];
    return {
        reasons: [
            ...missingShards(missing, shards),
            ...gaps.map(({ reason }) => reason),
            ...contradictions.values(),
            ...mergeReasons(shards),
        ],
        indexes: [...new Set(all)].filter((index) => index != null).sort((a, b) => a - b),
    };
}
function merge_reports_together(stated, count) {
    const settled = stated.map(settle);
    const shards = settled.map(({ report }) => report);
    const contradictions = new Map(settled.flatMap(({ report: { shard }, reason }) => reason === null || shard === undefined ? [] : [[shard.index, reason]]));
    const [{ shard: _, ...first }] = shards;
    const comparisons = shards
        .flatMap((report) => report.comparisons)
        // Stable: types of a service stay in their order.
        .sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
    const budgets = mergeBudgets(shards);
    const open = openOf(shards, contradictions, count);
    const counted = comparisons.filter((comparison) => comparison.counted);
    const { graphs, leftOut } = mergeFlameGraphs(comparisons, shards);
    return {
        ...first,
        createdAt: shards
            .map(({ createdAt }) => createdAt)
            .reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)),
        merged: { shards: count, notEvaluated: open.indexes },
        verdict: foundVerdict({ comparisons, budgets, reasons: open.reasons }),
        windows: shards.find(({ windows }) => windows !== null)?.windows ?? null,
        ...foundBaseline(shards),
        settings: { ...first.settings, ...shards.find(({ settings }) => settings.onNoBaseline)?.settings },
        run: latestRun(shards),
        tests: shards.reduce((sum, { tests }) => sum + tests, 0),
        contention: Math.max(...shards.map(({ contention }) => contention)),
        reasons: open.reasons.length === 0 && counted.length === 0 ? nothingCompared(shards) : open.reasons,
        notes: [
            mergedNote(shards, leftOut),
            ...(open.reasons.length === 0 ? unusedWaivers(shards) : []),
            ...mergeNotes(shards),
        ],
        comparisons,
        budgets,
        changes: null,
        ...mergeSpans(shards),
        flameGraphs: graphs,
    };
}
/** The same in all shards that have one. */
function foundBaseline(shards) {
    const baseline = shards.find((report) => report.baseline !== undefined)?.baseline;
    return baseline === undefined ? {} : { baseline };
}
/** A shard that was run again is of a later attempt. */
function latestRun(shards) {
    return shards
        .map(({ run }) => run)
        .reduce((latest, run) => ((run?.runAttempt ?? 0) > (latest?.runAttempt ?? 0) ? run : latest));
}
/** Where no shard has anything that counts, all of them say why. */
function nothingCompared(shards) {
    const said = shards.flatMap(({ reasons }) => reasons);
    return [said.find(({ code }) => code === 'FG111') ?? said[0]].filter((reason) => reason !== undefined);
}
/** What the verdict does, as it is decided here: what a file says of that is not believed. */
function concluded(report, policy) {
    const decided = {
        ...report,
        key: policy.key ?? report.key,
        mode: policy.mode ?? report.mode,
        run: policy.run ?? report.run,
        settings: decidedSettings(report.settings, policy),
    };
    const { mode, verdict, settings } = decided;
    const onNotEvaluated = (0,no_baseline/* notEvaluatedPolicy */.l)(decided).value;
    const whole = { ...decided, ...(0,conclusion/* conclude */.E)(verdict, { ...settings, mode, onNotEvaluated }) };
    return { ...whole, ...(0,service_modes/* concludeModes */.gR)(whole) };
}
function decidedSettings(settings, policy) {
    const { onInconclusive, onNotEvaluated, onNoBaseline, insteadOfExitCode: instead } = policy;
    const coloured = (word, colour) => word === 'exit-code' ? (colour ?? word) : word;
    const missing = onNoBaseline ?? settings.onNoBaseline;
    return {
        ...settings,
        onInconclusive: coloured(onInconclusive ?? settings.onInconclusive, instead?.onInconclusive),
        onNotEvaluated: coloured(onNotEvaluated ?? settings.onNotEvaluated, instead?.onNotEvaluated),
        ...(settings.onNoBaseline !== undefined &&
            missing !== undefined && { onNoBaseline: coloured(missing, instead?.onNotEvaluated) }),
    };
}
/** Whoever publishes a verdict says of which commit it is: it must be that of the profiles. */
function ofAnotherRun(named, own) {
    for (const { file, report } of named) {
        const { repository, commit } = report.run ?? {};
        if (own === undefined || (repository === own.repository && commit === own.commit))
            continue;
        const of = commit === undefined ? 'no workflow run' : `${commit} in ${repository}`;
        return {
            why: `${file} is of ${of.slice(0, 200)}, and this is ${own.commit} in ${own.repository}`,
            remedy: 'merge reports that the Action wrote in jobs of the same workflow run',
        };
    }
    return null;
}
function problemOf(named) {
    const whole = named.find(({ report }) => report.shard === undefined);
    if (whole !== undefined && named.length > 1) {
        return {
            why: `${whole.file} is the report of a whole build and of no shard`,
            remedy: 'merge the reports of shards only; a report that was merged before stays one of its own',
        };
    }
    return differenceBetween(named) ?? givenTwice(named) ?? comparedTwice(named);
}
function givenTwice(named) {
    const files = new Map();
    for (const { file, report } of named) {
        const { index = 0, count = 0 } = report.shard ?? {};
        const other = files.get(index);
        if (other !== undefined) {
            return {
                why: `${other} and ${file} are both shard ${index} of ${count}`,
                remedy: 'give every job of the matrix a number of its own, and keep one report of each',
            };
        }
        files.set(index, file);
    }
    return null;
}
/** Shards of one plan never share a service: a file that says otherwise was not written by one. */
function comparedTwice(named) {
    const files = new Map();
    for (const { file, report } of named) {
        for (const { service } of report.comparisons) {
            const other = files.get(service) ?? file;
            if (other !== file) {
                return {
                    why: `${other} and ${file} both hold the service ${JSON.stringify(service.slice(0, 100))}`,
                    remedy: 'take the report.json files of the shards unchanged, each from its own job',
                };
            }
            files.set(service, file);
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/report/parse-report.js + 12 modules
var parse_report = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/commands/read-bounded.js
var read_bounded = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/commands/merge-input.js














/** All that is kept of all reports while they are merged, in bytes of JSON. */
const MAX_KEPT_BYTES = 4 * report_json/* MAX_REPORT_BYTES */.WA;
/** Flame graphs of so many shards are kept whole until the worst are chosen. */
const WHOLE_GRAPHS = 16;
/** A path may come from an input; longer ones hardly exist. */
const LONGEST_PATH = 300;
/**
 * Reads the reports of shards and merges them. Whoever made the files, all of them are checked; they are read one after the
 * other, and no more is kept of each than the merged report has room for.
 * @param patterns paths or globs
 * @throws UsageError that names the file: one that cannot be read, is no report, or is no part of the same build
 */
async function mergeFiles(patterns, policy) {
    const files = await filesOf(patterns);
    const named = [];
    let keptBytes = 0;
    for (const path of files) {
        const file = (0,report_escape/* visible */.RK)((0,external_node_path_.relative)('.', path) || path, LONGEST_PATH);
        const report = keep(await readReport(path, file), files.length);
        keptBytes += (0,report_json/* jsonBytes */.yN)({ ...report, flameGraphs: [] }, MAX_KEPT_BYTES);
        if (keptBytes > MAX_KEPT_BYTES)
            throw tooMuch(file);
        named.push({ file, report });
    }
    const merged = mergeReports(named, policy);
    if (!isMergeProblem(merged))
        return merged;
    throw new usage_error/* UsageError */.e('the reports cannot be merged', merged.why, merged.remedy);
}
/** Every file once, in the order of their paths, so that the same files give the same report. */
async function filesOf(patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        let isMatched = false;
        // A name may hold what would mean something in a glob.
        for await (const path of (0,external_node_fs_.existsSync)(pattern) ? [pattern] : (0,promises_.glob)(pattern)) {
            isMatched = true;
            found.add((0,external_node_path_.resolve)(path));
            if (found.size > shard/* MAX_SHARDS */.hH)
                throw tooMany(pattern);
        }
        if (!isMatched)
            throw noFile(pattern);
    }
    return [...found].sort();
}
async function readReport(path, file) {
    const what = 'a report.json that flamegate wrote';
    const text = await (0,read_bounded/* readBounded */.C)(path, external_node_stream_.Readable.from([]), { what, maxBytes: report_json/* MAX_REPORT_BYTES */.WA });
    const result = (0,parse_report/* parseReport */.M)(text);
    if (!(0,parse_report/* isProblem */.A)(result))
        return result;
    throw new usage_error/* UsageError */.e(`${file} is no report that can be merged`, result.why, result.remedy);
}
/** Of many reports, each as large as one may be, no memory could hold all. */
function keep(report, files) {
    if (files === 1)
        return report;
    const part = Math.min(1, WHOLE_GRAPHS / files);
    const { graphs } = mergeFlameGraphs(report.comparisons, [report], {
        nodes: flame_graphs/* FLAME_GRAPH_LIMITS */._.nodes * part,
        characters: flame_graphs/* FLAME_GRAPH_LIMITS */._.characters * part,
    });
    return (0,bound_report/* boundReport */.N)({ ...report, flameGraphs: graphs }, (2 * report_json/* MAX_REPORT_BYTES */.WA) / files);
}
function noFile(pattern) {
    return new usage_error/* UsageError */.e(`no report matches ${(0,report_escape/* visible */.RK)(pattern, LONGEST_PATH)}`, 'there is no such file: no shard has left a report there, or it lies elsewhere', 'see what was downloaded; every artifact has a folder of its own, as in reports/*/report.json');
}
function tooMany(pattern) {
    return new usage_error/* UsageError */.e(`too many reports, at ${(0,report_escape/* visible */.RK)(pattern, LONGEST_PATH)}`, `a build has at most ${shard/* MAX_SHARDS */.hH} shards`, 'name the reports of one build only');
}
function tooMuch(file) {
    return new usage_error/* UsageError */.e(`the reports up to ${file} are too large together`, `more than ${MAX_KEPT_BYTES / 2 ** 20} MiB are left of them, whatever is left out`, 'compare fewer services in one build');
}

// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/commands/merge.js





/**
 * `flamegate merge`: one verdict from the reports of all shards. Returns the exit code of the gate that they are together.
 */
async function merge_merge({ line, terminal }) {
    refuseOtherSettings(line);
    const { positionals } = line;
    if (positionals.length === 0) {
        throw new usage_error/* UsageError */.e('merge needs the reports of the shards', 'got none', 'flamegate merge reports/*/report.json');
    }
    const report = await mergeFiles(positionals, resolveMerge(line.settings, null));
    await (0,gate.show)(report, line, terminal, (0,report_options/* pathsOf */.w)(line));
    return report.exitCode;
}
/** The shards have compared and judged: only what the verdict does is decided here. */
function refuseOtherSettings({ settings }) {
    const [name] = Object.keys(settings.values).filter((key) => !MERGE_SETTINGS.has(key));
    if (name === undefined)
        return;
    throw new usage_error/* UsageError */.e(`merge takes no ${settings.origins[name] ?? name}`, 'the shards have compared and judged', `give it to every shard; merge knows ${[...MERGE_SETTINGS].map((key) => `--${key}`).join(', ')} and the report options`);
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


/***/ })

};
