export const id = 451;
export const ids = [451];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/push-labels.js

/**
 * Limits of Pyroscope, of which two labels, `__name__` and `service_name`, are not a person's own.
 * Source: `validation.max-length-label-name`, `-label-value` and `validation.max-label-names-per-series` of its settings.
 */
const MAX_NAME_BYTES = 1024;
const MAX_VALUE_BYTES = 2048;
const MAX_LABELS = 30 - 2;
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/u;
const CONTROL = /\p{Cc}/u;
/**
 * Checks the labels of `--label name=value`. Names are those that label selectors can ask for.
 * @throws UsageError for the first that a server would refuse, lose, or take for one of its own
 */
function parseLabels(texts) {
    const labels = texts.map(parseLabel);
    const names = labels.map(({ name }) => name);
    const repeated = names.find((name, index) => names.indexOf(name) < index);
    if (repeated !== undefined) {
        throw new usage_error/* UsageError */.e(`label ${repeated} is given twice`, 'a series has one value for a name', 'keep one');
    }
    if (labels.length > MAX_LABELS) {
        throw new usage_error/* UsageError */.e('too many labels', `got ${labels.length}, Pyroscope takes ${MAX_LABELS} beside the service and the profile type`, 'keep what you select profiles by');
    }
    return labels;
}
function parseLabel(text) {
    const equals = text.indexOf('=');
    if (equals === -1)
        throw wrong(text, 'there is no = in it', 'write name=value, as in version=3f2a91c');
    const name = text.slice(0, equals).trim();
    checkName(name, text);
    const label = { name, value: text.slice(equals + 1).trim() };
    checkLabelValue(label.value, `label ${name}`);
    return label;
}
function checkName(name, text) {
    if (!NAME.test(name)) {
        const remedy = 'use letters, digits and _, and no digit first: service_git_ref, not service.git-ref';
        throw wrong(text, 'its name is none that a label selector can ask for', remedy);
    }
    if (name.startsWith('__')) {
        throw wrong(text, 'names with __ in front belong to Pyroscope', 'choose another name');
    }
    if (name === 'service_name')
        throw wrong(text, 'the service has an option of its own', 'use --service');
    if (name.length > MAX_NAME_BYTES) {
        throw wrong(text, `its name has more than ${MAX_NAME_BYTES} characters`, 'choose a shorter name');
    }
}
/**
 * Checks the value of a label, or the name of a service, which is one.
 * @param what it is, for the message
 * @throws UsageError
 */
function checkLabelValue(value, what) {
    const bytes = Buffer.byteLength(value);
    if (value === '') {
        throw new usage_error/* UsageError */.e(`${what} is empty`, 'a label without a value is no label; mostly the variable in it is not set', 'set the variable, or leave the label out');
    }
    if (CONTROL.test(value) || !value.isWellFormed()) {
        throw new usage_error/* UsageError */.e(`${what} cannot be sent`, 'its value holds a line break or another control character', 'remove it');
    }
    if (bytes > MAX_VALUE_BYTES) {
        throw new usage_error/* UsageError */.e(`${what} is too long`, `its value has ${bytes} bytes, Pyroscope takes ${MAX_VALUE_BYTES}`, 'shorten it');
    }
}
function wrong(text, why, remedy) {
    return new usage_error/* UsageError */.e(`--label ${JSON.stringify(text.slice(0, 100))} is not valid`, why, remedy);
}

// EXTERNAL MODULE: ./build/config/units.js
var units = __webpack_require__(3820);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/config/push.js




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
]);
const DEFAULT_RATE = 100;
const MAX_RATE = 100_000;
const MAX_INTERVAL_MS = 24 * 3600 * 1000;
/**
 * The options of `flamegate push`, and what the environment of a profiled service says: ENVIRONMENT becomes the label
 * `environment`, PROFILE_INTERVAL (seconds, or a duration) the usual length of a recording.
 * @throws UsageError
 */
function resolvePush(line, env, nowMs) {
    refuseOthers(line);
    const fromMs = instant(line, 'from', nowMs);
    const untilMs = instant(line, 'until', nowMs);
    if (fromMs !== null && untilMs !== null && untilMs <= fromMs) {
        throw new usage_error/* UsageError */.e('the recording ends before it starts', `--from is ${new Date(fromMs).toISOString()}, --until ${new Date(untilMs).toISOString()}`, 'correct one of them');
    }
    const interval = push_text(line, 'interval');
    if (interval !== undefined && fromMs !== null && untilMs !== null) {
        throw new usage_error/* UsageError */.e('the length of the recording is given twice', '--from and --until tell it, and --interval as well', 'leave --interval out');
    }
    const usual = env.PROFILE_INTERVAL?.trim() ?? '';
    return {
        service: serviceOf(line),
        labels: withEnvironment((line.options.label ?? []), env),
        fromMs,
        untilMs,
        intervalMs: interval === undefined ? null : lengthOf(interval, 'option --interval'),
        usualIntervalMs: usual === ''
            ? null
            : lengthOf(/^\d+$/u.test(usual) ? `${usual}s` : usual, 'environment variable PROFILE_INTERVAL'),
        samplesPerSecond: rateOf(push_text(line, 'sample-rate')),
        dryRun: line.options['dry-run'] === true,
    };
}
function push_text({ options }, name) {
    return options[name];
}
function serviceOf({ settings }) {
    const [service, ...more] = (settings.values.services ?? []);
    if (service === undefined || more.length > 0) {
        throw new usage_error/* UsageError */.e('push needs the name of one service', service === undefined ? 'got none' : `got ${more.length + 1}`, 'give --service once, as in --service ai-yolo26');
    }
    checkLabelValue(service, '--service');
    if (!service.includes('*'))
        return service;
    throw new usage_error/* UsageError */.e('--service is a pattern', `got ${service.slice(0, 100)}`, 'give the name of one service');
}
/** A label that is given wins over the variable. */
function withEnvironment(texts, env) {
    const labels = parseLabels(texts);
    const environment = env.ENVIRONMENT?.trim() ?? '';
    if (environment === '' || labels.some(({ name }) => name === 'environment'))
        return labels;
    checkLabelValue(environment, 'environment variable ENVIRONMENT');
    return parseLabels([...texts, `environment=${environment}`]);
}
function instant(line, name, nowMs) {
    const given = push_text(line, name);
    if (given === undefined)
        return null;
    const ms = (0,config_window/* parseInstant */.nV)(given.trim(), nowMs);
    if (ms !== null && ms > 0)
        return ms;
    throw new usage_error/* UsageError */.e(`option --${name} is no point in time`, `got ${JSON.stringify(given.slice(0, 100))}`, 'write now-5m, 2026-11-22T15:06:00Z (with a zone) or epoch seconds or milliseconds');
}
function lengthOf(given, origin) {
    const ms = (0,units/* parseDuration */.E9)(given);
    if (ms !== null && ms > 0 && ms <= MAX_INTERVAL_MS)
        return ms;
    throw new usage_error/* UsageError */.e(`${origin} is not valid`, `got ${JSON.stringify(given.slice(0, 100))}`, 'write how long was recorded: a duration such as 15s, above 0 and up to 24h');
}
function rateOf(given) {
    if (given === undefined)
        return DEFAULT_RATE;
    const rate = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
    if (rate >= 1 && rate <= MAX_RATE)
        return rate;
    throw new usage_error/* UsageError */.e('option --sample-rate is not valid', `got ${JSON.stringify(given.slice(0, 100))}`, `write samples a second, a whole number from 1 to ${MAX_RATE}, as py-spy record --rate had it`);
}
/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options }) {
    const setting = Object.keys(settings.values).find((name) => !USED.has(name));
    const report = Object.keys(options).find((name) => name.startsWith('report-'));
    const given = setting === undefined ? report && `option --${report}` : settings.origins[setting];
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('push cannot use everything that is given', `got ${given}`, 'it takes --service, --label, --from, --until, --interval, --sample-rate, --dry-run and the server');
}

// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/server.js
var config_server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/profile/pprof-encode.js
var pprof_encode = __webpack_require__(656);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile_profile = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/profile/cpu-stacks.js
/** What of a recording is CPU time, stack by stack: what a profile is made of before it is sent to a server. */


/** A recording that cannot be told as CPU time. The message says what it holds instead. */
class CpuStacksError extends Error {
    name = 'CpuStacksError';
}
const CPU = { type: 'cpu', unit: 'nanoseconds' };
const TIME_UNITS = new Map([
    ['nanoseconds', 1n],
    ['microseconds', 1000n],
    ['milliseconds', 1000000n],
    ['seconds', 1000000000n],
]);
const COUNTED = new Set(['samples', 'sample']);
const MAX_TOTAL = 2n ** 63n - 1n;
/** No sampler is faster; what is more exact than this was measured by events, which have no period. */
const MIN_PERIOD_NANOS = 100000n;
/** A sample without frames would be lost on the way. */
const NO_FRAME = { name: '[unknown]', file: '', line: 0 };
/**
 * The CPU time of a recording: `cpu` in a unit of time, else its samples, each worth `1 / samplesPerSecond` s.
 * @throws CpuStacksError when it has neither, or values that are none
 */
function cpuStacks(profile, samplesPerSecond) {
    const { values, scale, isCounted } = cpuValues(profile, samplesPerSecond);
    const frames = [];
    const known = new Map();
    const ids = profile.frames.map((frame) => indexOf(frame, frames, known));
    const merged = new Map();
    let periodNanos = isCounted ? scale : 0n;
    for (let i = 0; i < (0,profile_profile/* stackCount */.W)(profile); i++) {
        const value = values[i] ?? 0n;
        if (value < 0n)
            throw new CpuStacksError('it has negative values, as a difference of two profiles has');
        if (value === 0n)
            continue;
        const own = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
        const stack = own.length === 0 ? [indexOf(NO_FRAME, frames, known)] : Array.from(own, (id) => ids[id]);
        const key = stack.join(',');
        const one = merged.get(key) ?? { stack, nanos: 0n };
        one.nanos += value * scale;
        merged.set(key, one);
        if (!isCounted)
            periodNanos = divisor(value * scale, periodNanos);
    }
    const all = [...merged.values()];
    const totalNanos = all.reduce((sum, { nanos }) => sum + nanos, 0n);
    if (totalNanos > MAX_TOTAL)
        throw new CpuStacksError('its values add up to more than 64 bits can hold');
    return {
        frames,
        stacks: all.map(({ stack }) => stack),
        nanos: all.map(({ nanos }) => nanos),
        totalNanos,
        periodNanos: periodNanos < MIN_PERIOD_NANOS ? 0n : periodNanos,
    };
}
/** The stacks as pprof, not compressed: `cpu` in nanoseconds, with the period by which servers name the type. */
function encodeCpuStacks(stacks, { startMs, durationMs }) {
    return (0,pprof_encode/* encodePprof */.Q)({
        sampleType: CPU,
        periodType: CPU,
        period: Number(stacks.periodNanos),
        functions: stacks.frames,
        samples: stacks.stacks.map((stack, i) => ({ stack, value: stacks.nanos[i] ?? 0n })),
        timeNanos: BigInt(Math.round(startMs)) * 1000000n,
        durationNanos: BigInt(Math.round(durationMs)) * 1000000n,
        defaultSampleType: '',
        comments: [],
    });
}
function cpuValues({ sampleTypes, values }, samplesPerSecond) {
    const timed = sampleTypes.findIndex(({ type, unit }) => type === CPU.type && TIME_UNITS.has(unit));
    if (timed !== -1) {
        const scale = TIME_UNITS.get(sampleTypes[timed].unit);
        return { values: values[timed], scale, isCounted: false };
    }
    const counted = sampleTypes.findIndex(({ type, unit }) => COUNTED.has(type) && unit === 'count');
    if (counted !== -1) {
        return { values: values[counted], scale: BigInt(Math.round(1e9 / samplesPerSecond)), isCounted: true };
    }
    if (sampleTypes.length === 0)
        return { values: new BigInt64Array(), scale: 1n, isCounted: false };
    const found = sampleTypes.slice(0, 10).map(({ type, unit }) => `${type} in ${unit}`.slice(0, 80));
    throw new CpuStacksError(`it holds ${found.join(', ')}, and neither CPU time nor samples`);
}
function indexOf(frame, frames, known) {
    const key = `${frame.name}\0${frame.file}\0${frame.line}`;
    const index = known.get(key) ?? frames.push(frame) - 1;
    known.set(key, index);
    return index;
}
/** The greatest common divisor. */
function divisor(a, b) {
    return b === 0n ? a : divisor(b, a % b);
}

// EXTERNAL MODULE: ./build/profile/detect.js + 5 modules
var detect = __webpack_require__(8289);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/pprof-stamp.js
var pprof_stamp = __webpack_require__(7287);
;// CONCATENATED MODULE: ./build/push/recorded-time.js

/**
 * When a recording was made: as the options say, else as it says itself, else so that it ended when its file was written.
 * @param name of the recording, for the message
 * @throws UsageError when its start cannot be known
 */
function recordedTime(name, given, own) {
    const { fromMs, untilMs } = given;
    if (fromMs !== null && untilMs !== null)
        return { startMs: fromMs, durationMs: untilMs - fromMs, isFromSamples: false };
    const knownMs = given.intervalMs ?? own.durationMs ?? given.usualIntervalMs;
    const lengthMs = knownMs ?? own.sampledMs;
    const isFromSamples = knownMs === null && own.sampledMs !== null;
    const startMs = fromMs ?? (untilMs === null ? own.startMs : null);
    if (startMs !== null)
        return { startMs: Math.floor(startMs), durationMs: lengthMs ?? 0, isFromSamples };
    const endMs = untilMs ?? own.writtenMs;
    if (lengthMs !== null && endMs > lengthMs) {
        return { startMs: Math.floor(endMs - lengthMs), durationMs: lengthMs, isFromSamples };
    }
    throw new usage_error/* UsageError */.e(`${name} does not tell when it was recorded`, lengthMs === null ? 'it holds neither a time nor how long it is' : 'it would have started before 1970', 'give --interval with the length of the recording, as in --interval 15s, or --from and --until');
}
/**
 * So many free milliseconds from `startMs` on, which are then taken. Of two profiles of one series and millisecond Pyroscope 1.x
 * keeps one and answers both with 200. Several are parts of one recording and lie in one second, as far as there is room:
 * readers count uploads by the second.
 */
function freeMilliseconds(startMs, count, taken) {
    const second = Math.floor(startMs / 1000) * 1000;
    let free = Math.max(second, Math.min(startMs, second + 1000 - count));
    return Array.from({ length: count }, () => {
        while (taken.has(free))
            free += 1;
        taken.add(free);
        return free;
    });
}

;// CONCATENATED MODULE: ./build/push/split.js
/** `validation.max-profile-stacktrace-samples` of Pyroscope by default: a profile with more is refused as a whole. */
const MAX_STACKS = 16_000;
/**
 * Cuts stacks into parts of at most so many, each with the frames it needs. CPU time is a sum, so that the parts together are
 * what the whole is, however they are read.
 */
function splitStacks(stacks, maxStacks = MAX_STACKS) {
    if (stacks.stacks.length <= maxStacks)
        return [stacks];
    const count = Math.ceil(stacks.stacks.length / maxStacks);
    return Array.from({ length: count }, (_, part) => partOf(stacks, part * maxStacks, (part + 1) * maxStacks));
}
function partOf({ stacks, nanos, frames, periodNanos }, from, until) {
    const own = stacks.slice(from, until);
    const ownNanos = nanos.slice(from, until);
    const used = [];
    const newIds = new Map();
    const rename = (id) => {
        const known = newIds.get(id) ?? used.push(frames[id]) - 1;
        newIds.set(id, known);
        return known;
    };
    return {
        stacks: own.map((stack) => stack.map(rename)),
        frames: used,
        nanos: ownNanos,
        totalNanos: ownNanos.reduce((sum, one) => sum + one, 0n),
        periodNanos,
    };
}

;// CONCATENATED MODULE: ./build/push/prepare.js








/** The type that `cpu` stands for. */
const PUSHED_TYPE = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const prepare_CPU = { type: 'cpu', unit: 'nanoseconds' };
/** Beside CPU time, what Go and others count of the same samples. */
const PASSED_ON = /^(?:cpu in nanoseconds|samples? in count)$/u;
/**
 * Turns a recording into what is sent: pprof of CPU time as it is, with its time set; everything else as new pprof.
 * @param taken milliseconds at which something was prepared for the same series
 * @returns null for a recording without samples
 * @throws UsageError that names the recording
 */
async function prepareUpload(recording, settings, nowMs, taken) {
    const detected = prepare_detect(recording);
    const stacks = stacksOf(recording.name, detected, settings.samplesPerSecond);
    if (stacks.totalNanos === 0n)
        return null;
    const stamp = detected.format === 'pprof' ? (0,pprof_stamp/* readPprofStamp */.d)(detected.content) : null;
    const sampledMs = detected.profile.durationNanos / 1e6;
    const own = {
        startMs: stamp?.startMs ?? null,
        durationMs: stamp?.durationMs ?? null,
        sampledMs: detected.format === 'speedscope' && sampledMs > 0 ? sampledMs : null,
        writtenMs: recording.modifiedMs ?? nowMs,
    };
    const time = recordedTime(recording.name, settings, own);
    const asItIs = isPassedOn(detected) ? stamp : null;
    const parts = asItIs === null ? splitStacks(stacks) : [stacks];
    const startsMs = freeMilliseconds(time.startMs, parts.length, taken);
    const places = startsMs.map((startMs) => ({ ...time, startMs }));
    const [pprof, ...moreParts] = await Promise.all(places.map((place, part) => (0,gzip/* gzipStable */.M6)(asItIs === null
        ? encodeCpuStacks(parts[part], place)
        : (0,pprof_stamp/* stampPprof */.B)(detected.content, asItIs, place, prepare_CPU))));
    return {
        labels: [...namesOf(settings.service), ...settings.labels],
        pprof: pprof,
        moreParts,
        ...places[0],
        totalNanos: stacks.totalNanos,
        periodNanos: stacks.periodNanos,
        stackCount: stacks.stacks.length,
        depth: stacks.stacks.reduce((depth, stack) => Math.max(depth, stack.length), 0),
    };
}
function namesOf(service) {
    return [
        { name: '__name__', value: 'process_cpu' },
        { name: 'service_name', value: service },
    ];
}
/** Whether everything a profile holds may be sent as it is. */
function isPassedOn({ profile: { sampleTypes } }) {
    const isKnown = sampleTypes.every(({ type, unit }) => PASSED_ON.test(`${type} in ${unit}`));
    return isKnown && sampleTypes.some(({ type }) => type === prepare_CPU.type);
}
function prepare_detect({ name, bytes }) {
    try {
        return (0,detect/* detectProfile */.l)(bytes);
    }
    catch (error) {
        if (!(error instanceof profile_profile/* ProfileFormatError */.X))
            throw error;
        throw new usage_error/* UsageError */.e(`${name} is no recording that can be read`, error.message, 'pprof, speedscope and folded files are read, gzipped or not; record again, for example with py-spy record --format speedscope', { cause: error });
    }
}
function stacksOf(name, { profile }, samplesPerSecond) {
    try {
        return cpuStacks(profile, samplesPerSecond);
    }
    catch (error) {
        if (!(error instanceof CpuStacksError))
            throw error;
        throw new usage_error/* UsageError */.e(`${name} is no CPU profile`, error.message, 'push a recording of CPU time or of samples; memory profiles come from the SDK of the service', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/push/read-recording.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** What stands for standard input in place of a path. */
const STDIN = '-';
/** Larger ones are no recording but a mistake; a server takes 4 MiB by default. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Reads a recording whole, or standard input for `-`.
 * @param stdin called only for `-`
 * @throws UsageError that names the file
 */
async function readRecording(path, stdin) {
    const name = path === STDIN ? 'standard input' : path;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (path === STDIN)
                return { name, bytes: await readAll(stdin(), name), modifiedMs: null };
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const stat = await file.stat();
            const bytes = await readAll(file.createReadStream({ autoClose: false }), name);
            return { name, bytes, modifiedMs: stat.isFile() ? stat.mtimeMs : null };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        throw new usage_error/* UsageError */.e(`${name} cannot be read`, error.message, 'give the path of a recording, or - for standard input', { cause: error });
    }
}
/** Counted while it is read, since not everything that has a path has a size. */
async function readAll(stream, name) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        chunks.push(Buffer.from(chunk));
        length += chunk.length;
        if (length <= MAX_BYTES)
            continue;
        const why = `it has more than ${MAX_BYTES / 2 ** 20} MiB`;
        throw new usage_error/* UsageError */.e(`${name} is too large`, why, 'check the path: a recording is some kilobytes');
    }
    return Buffer.concat(chunks, length);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/sources/pyroscope/errors.js
var errors = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/sources/pyroscope/retry.js
var retry = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/sources/pyroscope/push.js



/**
 * Stores a profile by `push.v1.PusherService/Push`, which 1.18 and 2.x both have and which takes pprof as it is. `/ingest` would
 * do so as well for pprof, but converts speedscope wrongly: it cuts py-spy's weights, 0.01 s, to 0 and answers 200. All parts go
 * in one request: after a failure there is one question what was stored, not several.
 * @throws SourceError
 */
async function pushProfile(client, { labels, pprof, moreParts = [] }) {
    const samples = [pprof, ...moreParts].map(({ buffer, byteOffset, length }) => ({
        rawProfile: Buffer.from(buffer, byteOffset, length).toString('base64'),
    }));
    try {
        await client.push({ series: [{ labels, samples }] });
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c))
            throw error;
        throw explained(error);
    }
}
/** What the server says of a profile, and what to do about it. */
const REFUSED = [
    [
        /outside of ingestion window/iu,
        'Push right after recording, or correct --from and --until: by default a server takes what is up to 1 h old ' +
            '(validation.reject-older-than) and at most 10 min ahead (validation.reject-newer-than).',
    ],
    [
        /samples count limit|size(?: exceeds)? limit|too large/iu,
        'Record for a shorter time, or raise validation.max-profile-stacktrace-samples or validation.max-profile-size-bytes of the server.',
    ],
    [/\blabels?\b/iu, 'Correct --service or --label.'],
];
/** The client's errors are about questions; the same failures of an upload have other remedies. */
function explained(error) {
    const { kind, message, cause } = error;
    const why = error.why
        .replace('these credentials may not read profiles', 'these credentials may not write profiles')
        .replace('the query API', 'the push API')
        .replace('the server does not accept the query', 'the server does not accept the profile');
    return new source/* SourceError */.c(kind, message, why + doubt(error), remedyOf(error), { cause });
}
function remedyOf({ kind, why, remedy, message }) {
    if (kind === 'rejected') {
        return REFUSED.find(([said]) => said.test(why))?.[1] ?? 'Correct what the message names.';
    }
    if (kind === 'forbidden')
        return 'Give the token or the user the right to write profiles (profiles:write).';
    if (kind === 'not-pyroscope') {
        return 'Check pyroscope-url: profiles go to Pyroscope itself, since a data-source proxy of Grafana only answers queries.';
    }
    if (kind === 'timeout')
        return 'See whether the server is overloaded, and push again.';
    if (/HTTP 429$/u.test(message))
        return 'Push again later, or raise the ingestion limits of the server.';
    return remedy;
}
/** Silence after a request leaves open what became of it. */
function doubt({ kind, message, cause }) {
    const status = Number(/HTTP (\d+)$/u.exec(message)?.[1] ?? 0);
    const isOpen = kind === 'timeout' ||
        (kind === 'unreachable' && !(0,retry/* isUnsentCode */.fl)((0,errors/* codeOf */.$N)(cause))) ||
        (kind === 'unavailable' && !(0,retry/* isUnstoredStatus */.J7)(status) && status !== 500);
    return isOpen
        ? '; it may have been stored all the same: pushed again, it counts once on Pyroscope 1.x and twice on 2.x'
        : '';
}

// EXTERNAL MODULE: ./build/commands/errors.js
var commands_errors = __webpack_require__(4672);
// EXTERNAL MODULE: ./build/commands/read-bounded.js
var read_bounded = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/commands/push.js














const RUN_LIMIT_MS = 10 * 60_000;
/** `validation.max-profile-stacktrace-depth` of Pyroscope: what is deeper loses its innermost frames. */
const MAX_DEPTH = 1000;
const PUSHED = 0;
/** `flamegate push`: sends recordings to a server. Each is tried, whatever became of the others. Returns the exit code. */
async function push({ line, env, terminal, nowMs }, stdin) {
    const paths = pathsOf(line.positionals);
    const settings = resolvePush(line, env, nowMs);
    const out = line.options.quiet === true ? () => undefined : terminal.out;
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const { merged } = (0,merge/* mergeSettings */.ss)(line.settings, file);
    const work = { paths, settings, nowMs, stdin, out, terminal };
    if (settings.dryRun) {
        out(headerOf(settings, 'nowhere, since this is a dry run'));
        return pushAll(work, () => Promise.resolve());
    }
    const server = {
        pyroscope: (0,config_server/* resolvePyroscope */.H)(merged),
        proxy: (0,inputs/* readProxySettings */.uv)(env),
        limitMs: RUN_LIMIT_MS,
    };
    return (0,run_gate/* withClient */.SV)(server, (client) => {
        out(headerOf(settings, client.label));
        return pushAll(work, (upload) => pushProfile(client, upload));
    });
}
function pathsOf(positionals) {
    const isTwice = positionals.filter((path) => path === read_bounded/* STDIN */.T).length > 1;
    if (positionals.length > 0 && !isTwice)
        return positionals;
    throw new usage_error/* UsageError */.e(isTwice ? 'standard input is given twice' : 'push needs a recording', isTwice ? 'it can be read once' : 'got no file', 'flamegate push --service NAME --interval 15s recording.json..., or - for standard input');
}
/** One after the other: a server that is overloaded is not helped by many at once. */
async function pushAll({ paths, settings, nowMs, stdin, out, terminal }, send) {
    const exitCodes = [];
    const taken = new Set();
    for (const path of paths) {
        try {
            const recording = await readRecording(path, stdin);
            const upload = await prepareUpload(recording, settings, nowMs, taken);
            if (upload === null) {
                terminal.err(`${(0,report_escape/* visible */.RK)(recording.name)}: no samples, so there is nothing to push`);
                continue;
            }
            await send(upload);
            out(`  ${(0,report_escape/* visible */.RK)(recording.name)}: ${describe(upload)}`);
            if (upload.isFromSamples) {
                terminal.err(`${(0,report_escape/* visible */.RK)(recording.name)}: length taken from its samples: give --interval (py-spy leaves idle time out, so it began earlier)`);
            }
            if (upload.depth > MAX_DEPTH) {
                terminal.err(`${(0,report_escape/* visible */.RK)(recording.name)}: stacks of ${upload.depth} frames; Pyroscope keeps the outer ${MAX_DEPTH}`);
            }
        }
        catch (error) {
            exitCodes.push(tellFailure(path, error, terminal));
        }
    }
    if (exitCodes.length > 0)
        terminal.err(`${exitCodes.length} of ${(0,numbers/* formatPlural */.yk)(paths.length, 'recording')} failed`);
    return Math.max(PUSHED, ...exitCodes);
}
/** Wrong input ends with 2, a server that did not store it with 4, which wins: pushing again may help. */
function tellFailure(path, error, terminal) {
    const { what, why, remedy, exitCode } = (0,commands_errors/* tellError */.S)(error);
    terminal.err(`error: ${(0,report_escape/* visible */.RK)(path === read_bounded/* STDIN */.T ? 'standard input' : path)} was not pushed: ${what}`);
    terminal.err(`  why: ${why}`);
    terminal.err(`  do:  ${remedy}`);
    return exitCode;
}
function headerOf({ service, labels }, target) {
    const all = [{ name: 'service_name', value: service }, ...labels];
    const shown = all.map(({ name, value }) => `${name}=${JSON.stringify((0,report_escape/* visible */.RK)(value))}`).join(', ');
    return `${PUSHED_TYPE} {${shown}} to ${target}`;
}
function describe({ totalNanos, stackCount, periodNanos, startMs, durationMs, moreParts }) {
    const period = periodNanos === 0n ? '' : `, ${Number(periodNanos) / 1e6} ms a sample`;
    const length = durationMs === 0 ? '' : ` for ${Number((durationMs / 1000).toFixed(3))} s`;
    const cost = `${(0,numbers/* formatCost */.BD)(Number(totalNanos), 'nanoseconds')} CPU in ${(0,numbers/* formatPlural */.yk)(stackCount, 'stack')}`;
    const parts = moreParts.length === 0 ? '' : `, in ${moreParts.length + 1} profiles`;
    return `${cost}${period}, from ${new Date(startMs).toISOString()}${length}${parts}`;
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
