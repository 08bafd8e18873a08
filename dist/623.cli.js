export const id = 623;
export const ids = [623];
export const modules = {

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7597);
/* harmony import */ var _config_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3415);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _config_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1130);
/* harmony import */ var _config_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(432);
/* harmony import */ var _config_stack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5407);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1031);
/* harmony import */ var _config_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5603);
/* harmony import */ var _gate_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6293);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9924);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3533);
/* harmony import */ var _report_times_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2773);
/* harmony import */ var _sources_settle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8494);
/* harmony import */ var _sources_snapshot_encode_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2898);
/* harmony import */ var _sources_snapshot_take_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3589);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8508);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6003);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1856);
/* harmony import */ var _wait_step_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5557);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1002);





















/** Twelve questions a service and type, where a gate asks as many for both sides. */
const RUN_LIMIT_MS = 10 * 60_000;
/** Exit codes: a snapshot has no verdict. */
const DONE = 0;
const NOTHING_SAVED = 4;
/** Longer paths hardly exist. */
const LONGEST_PATH = 1000;
/** What of the gate's settings has a meaning here. */
const USED = new Set([
    'config',
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'services',
    'profile-types',
    'history',
    'settle',
]);
/** `flamegate snapshot`: saves one side of a comparison, to be the baseline of gates to come. Returns the exit code. */
async function snapshot({ line, env, terminal, nowMs }) {
    refuseOthers(line);
    const out = required(line, 'out', 'the file to write', '--out baseline.snapshot');
    const { merged } = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeSettings */ .ss)(line.settings, await (0,_config_read_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedConfigFile */ .mP)(line.settings));
    const request = toRequest(line, merged, nowMs);
    const how = merged.settle ?? 'auto';
    const intervalMs = how === 'auto' ? (0,_config_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInterval */ .AE)(line.settings.stack?.interval) : null;
    if (line.settings.stack?.isOff === true) {
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_15__.tellReason)(_gate_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .PROFILING_OFF */ .VT, 'nothing was saved', terminal);
        return NOTHING_SAVED;
    }
    const server = {
        pyroscope: (0,_config_server_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePyroscope */ .H)(merged),
        proxy: (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxySettings */ .uv)(env),
        limitMs: RUN_LIMIT_MS,
    };
    const isQuiet = line.options.quiet === true;
    const onWait = isQuiet ? () => undefined : (waiting) => (0,_wait_step_js__WEBPACK_IMPORTED_MODULE_17__/* .tellWait */ .n)(waiting, terminal);
    const onProgress = isQuiet ? () => undefined : terminal.progress;
    const taken = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_16__/* .withServer */ .eH)(server, async (source) => {
        const settled = await (0,_sources_settle_js__WEBPACK_IMPORTED_MODULE_12__/* .settle */ .G)(source, { ...request, settle: how, intervalMs }, (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_16__/* .startClock */ .Lc)(nowMs), onWait);
        warnOfTail(settled, terminal);
        return (0,_sources_snapshot_take_js__WEBPACK_IMPORTED_MODULE_14__/* .takeSnapshot */ .W)(source, request, { version: _version_js__WEBPACK_IMPORTED_MODULE_19__/* .VERSION */ .x, nowMs, onProgress });
    });
    if (taken.kind === 'nothing') {
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_15__.tellReason)(taken.reason, 'nothing was saved', terminal);
        return NOTHING_SAVED;
    }
    const bytes = await (0,_sources_snapshot_encode_js__WEBPACK_IMPORTED_MODULE_13__/* .encodeSnapshot */ .hX)(taken.snapshot);
    const path = await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_18__/* .writeWhole */ .f)(out, bytes, 'the snapshot');
    warnOfAbsent(taken.absent, terminal);
    if (!isQuiet)
        terminal.out(summaryOf(taken.snapshot, path, bytes.length));
    return DONE;
}
function toRequest(line, merged, nowMs) {
    const window = required(line, 'window', 'the window to save', '--window now-10m/now');
    const side = (0,_config_window_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWindow */ .Et)('snapshot', window, nowMs);
    return {
        services: (0,_config_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .placeServices */ .o9)(merged, line.settings.stack, [side]).services,
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        typesAsked: merged['profile-types'] !== undefined,
        matches: _config_glob_js__WEBPACK_IMPORTED_MODULE_20__/* .matchesGlob */ .k,
        side: toSide(side),
        history: (0,_config_history_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveHistory */ .Vm)(merged.history ?? 0, { baseline: side, candidate: side }, nowMs).map(toSide),
    };
}
/** The end of the window is missing, and would be in every gate. */
function warnOfTail(settled, terminal) {
    if (settled === null || settled.behind.length === 0)
        return;
    const names = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(settled.behind.join(', '), LONGEST_PATH);
    terminal.err(`warning: the last uploads of ${names} did not come, so the end of the window is not saved`);
}
function toSide({ selector, fromMs, untilMs }) {
    return { selector, window: { fromMs, untilMs } };
}
function required({ options }, name, what, example) {
    const value = options[name];
    if (typeof value === 'string' && value.trim() !== '')
        return value.trim();
    throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`--${name} is missing`, `a snapshot needs ${what}`, `give --${name}, as in ${example}`);
}
/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options, positionals }) {
    const setting = Object.keys(settings.values).find((name) => !USED.has(name));
    const form = Object.keys(options).find((name) => name.startsWith('report-'));
    const given = setting !== undefined
        ? settings.origins[setting]
        : form !== undefined
            ? `option --${form}`
            : positionals[0];
    if (given === undefined)
        return;
    throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('snapshot cannot use everything that is given', `got ${given}`, 'it takes --out, --window, services, profile types, history and the server');
}
/** A gate will miss them, and whoever takes the snapshot can still do something about it. */
function warnOfAbsent(absent, terminal) {
    for (const { service, profileType, reasons, notApplicable, required: isNeeded } of absent) {
        const [reason] = reasons;
        if (notApplicable || !isNeeded || reason === undefined)
            continue;
        terminal.err(`warning: not saved: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(`${service} ${profileType}`, LONGEST_PATH)} (${reason.code})`);
        terminal.err(`  why: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(reason.message, LONGEST_PATH)}`);
        terminal.err(`  do:  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(reason.remedy, LONGEST_PATH)}`);
    }
}
function summaryOf({ windows, profiles, uploads }, path, bytes) {
    const [{ selector, window }, ...history] = windows;
    const own = profiles.filter(({ slices }) => slices[0]?.fromMs === window.fromMs);
    const services = new Set(own.map(({ service }) => service));
    const versions = new Set(uploads.flatMap(({ series }) => series.map(({ version }) => version)).filter((version) => version !== ''));
    const labels = selector === '' ? '' : ` ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(selector, LONGEST_PATH)}`;
    const lines = [
        `Saved: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(path, LONGEST_PATH)} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCost */ .BD)(bytes, 'bytes')})`,
        `  ${(0,_report_times_js__WEBPACK_IMPORTED_MODULE_11__/* .formatWindow */ .A4)(window, true)} (${(0,_report_times_js__WEBPACK_IMPORTED_MODULE_11__/* .formatDuration */ .a3)(window.untilMs - window.fromMs)})${labels}`,
        `  ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPlural */ .yk)(services.size, 'service')} with ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPlural */ .yk)(own.length, 'profile type')}`,
    ];
    if (history.length > 0)
        lines.push(`  ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPlural */ .yk)(history.length, 'earlier window')} of the same code`);
    if (versions.size > 0)
        lines.push(`  versions: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)([...versions].sort().slice(0, 8).join(', '), LONGEST_PATH)}`);
    return lines.join('\n');
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
