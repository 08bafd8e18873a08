export const id = 578;
export const ids = [578];
export const modules = {

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/doctor/assumed-windows.js

const QUARTER_MS = 15 * 60_000;
/**
 * What stands for windows that were not named: the last half hour for both, the last quarter of an hour for the candidate, and for
 * the baseline as long a time before the candidate. A file often names only the baseline, for a test says when it ran itself.
 * @param endOf when the baseline ends, epoch milliseconds; null where nobody knows
 * @throws UsageError for a candidate that is no window
 */
async function assumeWindows({ baseline, candidate }, nowMs, endOf) {
    if (baseline !== undefined && candidate !== undefined)
        return { sides: [], values: {} };
    if (candidate !== undefined) {
        const { fromMs, untilMs } = (0,config_window/* parseWindow */.Et)('candidate', candidate, nowMs);
        return { sides: ['baseline'], values: { baseline: rangeOf(fromMs - (untilMs - fromMs), fromMs) } };
    }
    if (baseline === undefined) {
        const values = { baseline: 'now-30m/now-15m', candidate: 'now-15m/now' };
        return { sides: ['baseline', 'candidate'], values };
    }
    return { sides: ['candidate'], values: { candidate: candidateAfter(await endOf(baseline), nowMs) } };
}
/** Not a part of the baseline, where that has only just ended. */
function candidateAfter(untilMs, nowMs) {
    const isRecent = untilMs !== null && untilMs > nowMs - QUARTER_MS && untilMs < nowMs - 1000;
    return isRecent ? rangeOf(untilMs, nowMs) : 'now-15m/now';
}
function rangeOf(fromMs, untilMs) {
    return [fromMs, untilMs].map((ms) => new Date(ms).toISOString()).join('/');
}

;// CONCATENATED MODULE: ./build/doctor/check.js
/** Something that is as it should be. */
function ok(about, message) {
    return { state: 'ok', about, message, code: '', remedy: '' };
}
/** Something that is worth knowing, or that keeps a gate from being evaluated. */
function wrong(state, about, reason) {
    return { state, about, ...reason };
}
/** Whether a gate would be evaluated. */
function isWell(checks) {
    return checks.every(({ state }) => state !== 'problem');
}

// EXTERNAL MODULE: ./build/compare/profiler-traces.js
var profiler_traces = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/compare-input.js + 11 modules
var compare_input = __webpack_require__(8063);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/judge/profiler-notes.js
var profiler_notes = __webpack_require__(5571);
// EXTERNAL MODULE: ./build/judge/snapshot-notes.js
var snapshot_notes = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/sources/absence.js + 1 modules
var absence = __webpack_require__(8475);
// EXTERNAL MODULE: ./build/sources/clues.js + 1 modules
var sources_clues = __webpack_require__(7106);
// EXTERNAL MODULE: ./build/sources/collect.js
var collect = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/doctor/fold.js
/**
 * One check where several things have the same reason, where the last of them stood: a reason that eight services share is one
 * problem. What is as it should be stays apart.
 */
function foldChecks(checks) {
    const groups = Map.groupBy(checks, (check) => check.code === '' ? check : JSON.stringify([check.state, check.code, check.message, check.remedy]));
    const last = new Map([...groups.values()].map((group) => [group.at(-1), group]));
    return checks.flatMap((check) => {
        const group = last.get(check);
        return group === undefined ? [] : [{ ...check, about: aboutAll(group.map(({ about }) => about)) }];
    });
}
const MAX_NAMED = 8;
/** `a cpu` and `b cpu` as `a, b cpu`. A type may have several words, a service hardly. */
function aboutAll(abouts) {
    const typeOf = (about) => (about.includes(' ') ? about.slice(about.indexOf(' ')) : '');
    const types = Map.groupBy([...new Set(abouts)], typeOf);
    return [...types]
        .map(([type, group]) => {
        const more = group.length - MAX_NAMED;
        const services = group.slice(0, MAX_NAMED).map((about) => about.slice(0, about.length - type.length));
        return `${services.join(', ')}${more > 0 ? ` and ${more} more` : ''}${type}`;
    })
        .join(', ');
}

// EXTERNAL MODULE: ./build/judge/window-rules.js + 2 modules
var window_rules = __webpack_require__(3007);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/doctor/plan-checks.js





const NOTHING = {
    code: 'FG111',
    message: 'nothing would be compared: no service has profiles in both windows',
    remedy: 'check windows, service names and profiling',
};
/** About windows: where nobody named any, they say nothing of a gate. */
const OF_WINDOWS = new Set([
    'FG105',
    'FG106',
    'FG107',
    'FG111',
    'FG121',
    'FG122',
    'FG124',
]);
/** One check for each service and type, and for the windows as a whole. */
function planChecks(facts) {
    const { plan, empty, clipped, absent, assumed } = facts;
    const severity = ({ code }, sides) => OF_WINDOWS.has(code) && sides.every((side) => assumed.includes(side)) ? 'note' : 'problem';
    if (empty !== undefined)
        return [wrong(severity(empty, sources_plan/* SIDES */.BV), 'services', empty)];
    const checks = [
        ...clipped.map(({ side, reason }) => wrong(severity(reason, [side]), 'windows', reason)),
        ...absent.flatMap((one) => absenceChecks(one, severity)),
        ...plan.comparisons.flatMap((comparison) => comparisonChecks(comparison, facts)),
    ];
    const isBare = plan.comparisons.length === 0 && checks.every(({ state }) => state === 'ok');
    return isBare ? [...checks, wrong(severity(NOTHING, sources_plan/* SIDES */.BV), 'services', NOTHING)] : checks;
}
function absenceChecks({ service, profileType, empty, reasons, required, notApplicable }, severity) {
    const about = nameOf(service, profileType);
    if (notApplicable)
        return reasons.map(({ message }) => ok(about, message));
    return reasons.map((reason) => wrong(required ? severity(reason, empty) : 'note', about, reason));
}
function comparisonChecks(comparison, { mixedWindows, notes }) {
    const { service, profileType, kind, sides, uploadIntervalMs } = comparison;
    const about = nameOf(service, profileType);
    const uploads = (0,window_rules/* judgeUploads */.y)({ kind, sides }, mixedWindows);
    const found = [...uploads.refused, ...uploads.notes, ...(notes.get(comparison) ?? [])];
    const counts = sources_plan/* SIDES */.BV.map((side) => `${(0,numbers/* formatPlural */.yk)(sides[side].uploads, 'upload')} in the ${side}`);
    const every = `one about every ${Math.round(uploadIntervalMs / 1000)} s`;
    return [
        ok(about, `${counts.join(', ')}; ${every}`),
        ...found.map((reason) => wrong('note', about, reason)),
    ];
}
function nameOf(service, profileType) {
    return profileType.includes(':') ? `${service} ${displayType(profileType)}` : `${service} ${profileType}`;
}
/** A type that a server made up is shown as it is. */
function displayType(profileType) {
    try {
        return (0,profile_type/* displayName */.QC)(profileType);
    }
    catch {
        return profileType;
    }
}

// EXTERNAL MODULE: ./build/sources/pyroscope/errors.js
var errors = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/sources/pyroscope/silence.js
var silence = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/doctor/server-checks.js



/** Older servers refuse uploads in seconds. */
const KNOWS_SECONDS = [1, 9, 2];
/** What is to be said of a server that answers. */
function serverChecks({ label, readiness, version, retention, received, }) {
    const about = 'server';
    if (readiness.kind === 'not-ready')
        return [wrong('problem', about, (0,silence/* diagnoseNotReady */.TD)(readiness.said))];
    const states = [
        ...(readiness.kind === 'ready' ? ['ready'] : []),
        ...(version === null ? [] : [`version ${version}`]),
    ];
    const checks = [ok(about, [`${label} answers`, ...states].join(', '))];
    if (version !== null && isOlder(version, KNOWS_SECONDS)) {
        checks.push(wrong('note', about, {
            code: 'FG126',
            message: `version ${version} is older than 1.9.2 and may refuse uploads with "unknown profile type: seconds"`,
            remedy: errors/* BAD_TYPE_REMEDY */.A,
        }));
    }
    const { oldestProfileMs, newestProfileMs } = retention;
    if (oldestProfileMs !== undefined && newestProfileMs !== undefined) {
        checks.push(ok(about, `it holds profiles from ${minute(oldestProfileMs)} to ${minute(newestProfileMs)}`));
    }
    for (const { name, uploads, samples } of received ?? []) {
        if (samples > 0 || uploads === 0)
            continue;
        checks.push(wrong('note', about, (0,silence/* diagnoseLost */.Fx)(`No profile of the type ${name} ever arrived whole`, uploads)));
    }
    return checks;
}
function isOlder(version, [major, minor, patch]) {
    const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/u.exec(version);
    if (match === null)
        return false;
    const [a = 0, b = 0, c = 0] = match.slice(1).map(Number);
    return a !== major ? a < major : b !== minor ? b < minor : c < patch;
}
function minute(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/doctor/examine.js















/** So many services are looked into. */
const MAX_READ = 8;
/**
 * Looks at everything a gate depends on, with few questions, and without reading more than one block a side of a service.
 * A source that cannot be asked is a finding, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
async function examine(config, setting) {
    const { source } = setting;
    if (config.isProfilingOff)
        return [wrong('problem', 'settings', gate_notes/* PROFILING_OFF */.VT)];
    try {
        const plan = await (0,sources_plan/* makePlan */.Cs)(source, {
            services: config.services,
            profileTypes: config.profileTypes,
            sides: { baseline: toSide(config.baseline), candidate: toSide(config.candidate) },
            matches: glob/* matchesGlob */.k,
        });
        const server = await askServer(source, setting.serverLabel ?? source.label, plan.retention);
        const checks = serverChecks(server);
        if (server.readiness.kind === 'not-ready')
            return checks;
        const notes = settingNotes(config, setting.nowMs);
        return foldChecks(withoutRepetition([...checks, ...notes, ...(await examinePlan(plan, config, setting))]));
    }
    catch (error) {
        if (!(error instanceof sources_source/* SourceError */.c))
            throw error;
        return [wrong('problem', 'server', await (0,sources_clues/* explainError */.U)(source, error))];
    }
}
/** What is said of the server as a note is not worth saying where it is the problem of a service. */
function withoutRepetition(checks) {
    const problems = new Set(checks.filter(({ state }) => state === 'problem').map(({ code }) => code));
    return checks.filter(({ state, about, code }) => state !== 'note' || about !== 'server' || !problems.has(code));
}
/** What the report of a gate says before all else: which baseline was found, and which profiles were left out. */
function settingNotes(config, nowMs) {
    const { foundBaseline, savedBaseline, baseline } = config;
    return [
        ...(foundBaseline?.notes ?? []).map((reason) => wrong('note', 'baseline', reason)),
        ...(0,snapshot_notes/* snapshotNotes */.o)(savedBaseline, baseline.untilMs, nowMs).map((reason) => wrong('note', 'baseline', reason)),
        ...(0,gate_notes/* environmentNotes */.h5)(config).map((reason) => wrong('note', 'settings', reason)),
    ];
}
async function askServer(source, label, retention) {
    const [readiness, version, received] = await Promise.all([
        source.readReadiness?.(),
        source.readVersion?.(),
        source.readReceived?.(),
    ]);
    return {
        label,
        retention,
        readiness: readiness ?? { kind: 'unknown' },
        version: version ?? null,
        received: received ?? null,
    };
}
async function examinePlan(plan, config, { source, nowMs, assumed }) {
    const facts = {
        windows: config,
        typesAsked: config.profileTypesAsked,
        nowMs,
        saved: config.savedBaseline === null ? [] : ['baseline'],
        selectors: { baseline: config.baseline.selector, candidate: config.candidate.selector },
    };
    const [clues, notes] = await Promise.all([(0,sources_clues/* askClues */.S)(source, plan, facts), readNotes(source, plan, config)]);
    const absent = (0,absence/* absentComparisons */.Uc)(plan, { ...facts, clues });
    return planChecks({
        plan,
        empty: (0,absence/* emptyPlanReason */.Lr)(plan, { ...facts, clues }),
        clipped: sources_plan/* SIDES */.BV.flatMap((side) => {
            const reason = (0,absence/* clippedReason */.Ix)(plan, facts, side);
            return reason === undefined ? [] : [{ side, reason }];
        }),
        absent,
        mixedWindows: config.mixedWindows,
        notes,
        assumed,
    });
}
/** Reads one block a side of the services whose CPU time is compared, and asks what the profiler did in them. */
async function readNotes(source, plan, config) {
    const chosen = plan.comparisons.filter(({ kind }) => kind === 'cpu').slice(0, MAX_READ);
    const short = chosen.map((comparison) => ({
        ...comparison,
        history: [],
        sides: { baseline: oneBlock(comparison, 'baseline'), candidate: oneBlock(comparison, 'candidate') },
    }));
    const read = await (0,collect/* collect */.Fo)(source, { ...plan, comparisons: short }, () => undefined);
    return new Map(chosen.map((comparison, index) => {
        const profiles = read[index];
        if (profiles === undefined || profiles instanceof sources_source/* SourceError */.c) {
            return [comparison, []];
        }
        const data = (0,compare_input/* likelyData */.R_)({ comparison: short[index], profiles }, config);
        const { baseline, candidate } = comparison.sides;
        return [
            comparison,
            (0,profiler_notes/* profilerNotes */.t)((0,profiler_traces/* profilerTraces */._)(data, { baseline: baseline.series, candidate: candidate.series })),
        ];
    }));
}
/** The block in the middle: the edges of a window may be quiet. */
function oneBlock({ sides }, side) {
    const { blocks } = sides[side];
    return { ...sides[side], blocks: blocks.slice(Math.floor(blocks.length / 2)).slice(0, 1) };
}
function toSide({ selector, fromMs, untilMs }) {
    return { selector, window: { fromMs, untilMs } };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/text/paint.js
var text_paint = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/doctor/text.js





const STYLES = { ok: 'green', note: 'yellow', problem: 'red' };
const MARGIN = 9;
/** Prose is tiring to read on longer lines, and below the other one none is left. */
const LONGEST = 118;
const SHORTEST = 40;
/** The checks as a list, each with what was found and, where something is wrong, what to do; last what it means for a gate. */
function renderChecks(checks, { color, columns, assumed }) {
    const paint = (0,text_paint/* painter */.C2)(color);
    const width = Math.min(LONGEST, Math.max(SHORTEST, columns));
    const indent = ' '.repeat(MARGIN);
    const lines = checks.flatMap(({ state, about, message, code, remedy }) => {
        const ending = code === '' ? '' : ` (${code})`;
        const first = `${(0,report_escape/* visible */.RK)(about)}: ${(0,report_escape/* visibleMessage */.kL)(message)}${ending}`;
        const body = (0,text_table/* wrapLine */.x9)(first, width, indent, indent);
        const head = (body[0] ?? '').trimStart();
        return [
            `${paint(state, STYLES[state])}${' '.repeat(MARGIN - state.length)}${head}`,
            ...body.slice(1),
            ...(remedy === '' ? [] : (0,text_table/* wrapLine */.x9)(`do: ${(0,report_escape/* visibleMessage */.kL)(remedy)}`, width, indent, `${indent}    `)),
        ];
    });
    return `${[...lines, '', ...(0,text_table/* wrapLine */.x9)(conclusion(checks, assumed), width, '', '')].join('\n')}\n`;
}
function conclusion(checks, assumed) {
    const count = (state) => checks.filter((check) => check.state === state).length;
    const notes = count('note');
    const more = notes === 0 ? '' : `, ${(0,numbers/* formatPlural */.yk)(notes, 'note')}`;
    const docs = notes + count('problem') === 0 ? '' : ' docs/troubleshooting.md and docs/reasons.md explain each code.';
    if (!isWell(checks))
        return `${(0,numbers/* formatPlural */.yk)(count('problem'), 'problem')}${more}: a gate would not be evaluated.${docs}`;
    return `No problem${more}: ${whatWasAsked(assumed)}${docs}`;
}
function whatWasAsked(assumed) {
    const [side] = assumed;
    if (side === undefined)
        return 'a gate would be evaluated.';
    if (assumed.length > 1)
        return 'no windows were named (--baseline, --candidate), so the last half hour was looked at.';
    return side === 'candidate'
        ? 'no candidate was named (--candidate), so the last minutes were taken for it, 15 at most.'
        : 'no baseline was named (--baseline), so as long a time before the candidate was taken for it.';
}

// EXTERNAL MODULE: ./build/sources/with-snapshot.js
var with_snapshot = __webpack_require__(1106);
// EXTERNAL MODULE: ./build/config/baseline.js
var baseline = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/sources/snapshot/read-file.js + 4 modules
var read_file = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/commands/baseline-end.js





/**
 * When a baseline ends, epoch milliseconds, as far as neither a server nor GitHub has to be asked: of several places the latest.
 * Null where nobody knows, and for a setting or file that cannot be used, which is told when it is.
 */
async function baselineEnd(text, nowMs) {
    const requests = await orNull(async () => (0,baseline/* parseBaseline */.nk)(text, 'baseline'));
    const ends = await Promise.all((requests ?? []).map((request) => orNull(() => endOf(request, nowMs))));
    const known = ends.filter((end) => end !== null);
    return known.length === 0 ? null : Math.max(...known);
}
async function endOf(request, nowMs) {
    if (request.kind === 'window')
        return (0,config_window/* parseWindow */.Et)('baseline', request.text, nowMs).untilMs;
    if (request.kind !== 'snapshot')
        return null;
    return (await (0,read_file/* readSnapshotFile */.T_)(request.path)).windows[0].window.untilMs;
}
async function orNull(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e || error instanceof sources_source/* SourceError */.c)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/commands/gate-input.js
var gate_input = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/commands/doctor.js













/** Nobody waits longer for an examination. */
const RUN_LIMIT_MS = 2 * 60_000;
const WELL = 0;
const NOT_EVALUATED = 4;
/** `flamegate doctor`: why a gate would not be evaluated, and what to do about it. Returns the exit code. */
async function doctor({ line, env, terminal, nowMs }) {
    if (line.positionals.length > 0) {
        throw new usage_error/* UsageError */.e('doctor takes no files', `got ${line.positionals[0]}`, 'give --pyroscope-url, --service and windows');
    }
    const { merged } = (0,merge/* mergeSettings */.ss)(line.settings, await (0,read_config/* readNamedConfigFile */.mP)(line.settings));
    if (merged.source === 'files')
        throw new usage_error/* UsageError */.e('doctor examines a server', 'source is files, so no server is asked', 'run flamegate gate: its report says what is wrong with the files');
    const { sides: assumed, values } = await assumeWindows(merged, nowMs, (text) => baselineEnd(text, nowMs));
    const settings = { ...line.settings, values: { ...line.settings.values, ...values } };
    const { config, saved } = await (0,gate_input/* readGateInput */.c)(settings, gate.CLI_DEFAULTS, nowMs, (0,gate.worldOf)(env));
    if (config.noBaseline !== null) {
        (0,gate.tellReason)(config.noBaseline, 'a gate would compare nothing', terminal);
        return NOT_EVALUATED;
    }
    const server = { pyroscope: config.pyroscope, proxy: (0,inputs/* readProxySettings */.uv)(env), limitMs: RUN_LIMIT_MS };
    const checks = await (0,run_gate/* withServer */.eH)(server, (source) => examine(config, { source: sourceOf(source, saved, config), serverLabel: source.label, nowMs, assumed }));
    terminal.out(renderChecks(checks, { ...terminal, assumed }));
    return isWell(checks) ? WELL : NOT_EVALUATED;
}
function sourceOf(server, saved, { candidate }) {
    return saved === null ? server : (0,with_snapshot/* withSnapshot */.H)(server, saved, [candidate]);
}


/***/ })

};
