export const id = 742;
export const ids = [742];
export const modules = {

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/demo/api-errors.js
/** An error as Connect sends it. */
class ApiError extends Error {
    name = 'ApiError';
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** An error of the front: its message is the plain text. */
function invalidArgument(message) {
    return new ApiError(400, 'invalid_argument', message);
}
/**
 * An error of the querier behind the front, which wraps it: the message is itself the JSON text of the inner
 * error, in which Go's encoder writes < > & as escapes.
 */
function wrappedInvalidArgument(message) {
    return invalidArgument(wrapped('invalid_argument', message));
}
/** Bad matchers of `Series`, `LabelNames` and `LabelValues` come back as a failure of the server (1.18.0). */
function matcherFailure(message) {
    const inner = `unknown: rpc error: code = InvalidArgument desc = failed to parse label selector: ${message}`;
    return new ApiError(500, 'unknown', wrapped('internal', inner));
}
function wrapped(code, message) {
    return JSON.stringify({ code, message })
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026');
}

// EXTERNAL MODULE: ./build/profile/pprof-encode.js
var pprof_encode = __webpack_require__(656);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile_profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
;// CONCATENATED MODULE: ./build/demo/merge.js



/**
 * Adds profiles of one type stack by stack, as the server does: gauges too, so a heap of 60 MiB that was
 * uploaded four times comes back as 240 MiB.
 */
function mergeStacks(profiles) {
    const frames = [];
    const frameIndex = new Map();
    const stacks = new Map();
    for (const profile of profiles) {
        const own = profile.frames.map((frame) => indexOfFrame(frame, frames, frameIndex));
        for (let i = 0; i < (0,profile_profile/* stackCount */.W)(profile); i += 1) {
            const ids = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
            const stack = Array.from(ids, (id) => own[id]);
            const key = stack.join(',');
            const merged = stacks.get(key) ?? { stack, value: 0n };
            merged.value += profile.values[0]?.[i] ?? 0n;
            stacks.set(key, merged);
        }
    }
    const all = [...stacks.values()];
    return { frames, stacks: all.map((one) => one.stack), values: all.map((one) => one.value) };
}
function indexOfFrame(frame, frames, frameIndex) {
    const key = `${frame.name}\0${frame.file}\0${frame.line}`;
    const known = frameIndex.get(key);
    if (known !== undefined)
        return known;
    frameIndex.set(key, frames.length);
    return frames.push(frame) - 1;
}
/** What `SelectMergeProfile` sends when nothing matches: an empty sample type, string and period type. */
const EMPTY_MERGE = Uint8Array.from([0x0a, 0, 0x32, 0, 0x5a, 0]);
/**
 * Writes merged stacks as `google.v1.Profile`, one location a frame. Like the server's, the period is not the
 * sampling period, and time and duration are those of the question.
 */
function encodeMerge(merged, meta) {
    if (merged.stacks.length === 0)
        return EMPTY_MERGE;
    const type = (0,profile_type/* parseProfileType */.fL)(meta.profileType);
    return (0,pprof_encode/* encodePprof */.Q)({
        sampleType: { type: type.sampleType, unit: type.sampleUnit },
        periodType: { type: type.periodType, unit: type.periodUnit },
        period: 1_000_000_000,
        functions: merged.frames.map((frame) => ({ ...frame, systemName: frame.name })),
        samples: merged.stacks.map((stack, i) => ({ stack, value: merged.values[i] ?? 0n })),
        timeNanos: BigInt(meta.endMs) * 1000000n,
        durationNanos: BigInt(meta.endMs - meta.startMs) * 1000000n,
        defaultSampleType: '',
        comments: [],
    });
}

;// CONCATENATED MODULE: ./build/demo/protobuf.js
/** The little of protobuf that the recorded server reads. Source: https://protobuf.dev/programming-guides/encoding/ */
const MASK_64 = (1n << 64n) - 1n;
/**
 * Reads a message of varints and strings, such as the request of `SelectMergeProfile`, into values by field
 * number; other wire types are skipped.
 * @throws RangeError when the bytes end in the middle of a field.
 */
function readFields(bytes) {
    const fields = new Map();
    let at = 0;
    const readVarint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = bytes[at];
            if (byte === undefined)
                break;
            at += 1;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value & MASK_64;
        }
        throw new RangeError('unexpected EOF');
    };
    const readBytes = (length) => {
        if (at + length > bytes.length)
            throw new RangeError('unexpected EOF');
        at += length;
        return bytes.subarray(at - length, at);
    };
    while (at < bytes.length) {
        const tag = Number(readVarint());
        const wireType = tag & 7;
        if (wireType === 0)
            fields.set(tag >>> 3, readVarint());
        else if (wireType === 2)
            fields.set(tag >>> 3, Buffer.from(readBytes(Number(readVarint()))).toString('utf8'));
        else if (wireType === 1 || wireType === 5)
            readBytes(wireType === 1 ? 8 : 4);
        else
            throw new RangeError('unexpected EOF');
    }
    return fields;
}

// EXTERNAL MODULE: ./build/config/selector.js
var config_selector = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/demo/select.js


/**
 * Compiles a label selector; a label that is absent has the empty value.
 * @throws ApiError in the words of the server, wrapped as the querier's errors are.
 */
function compileSelector(selector) {
    if (selector === '')
        throw wrappedInvalidArgument('unknown position: parse error: unexpected end of input');
    try {
        return compile(selector);
    }
    catch (error) {
        throw wrappedInvalidArgument(parseErrorText(selector, error));
    }
}
/**
 * Compiles the matchers of a label query: a series has to satisfy one of them, and all do when there is none.
 * @throws ApiError
 */
function compileMatchers(matchers) {
    const compiled = matchers.map((selector) => {
        try {
            return compile(selector);
        }
        catch (error) {
            throw matcherFailure(parseErrorText(selector, error));
        }
    });
    return compiled.length === 0 ? () => true : (labels) => compiled.some((matches) => matches(labels));
}
function compile(selector) {
    const conditions = (0,config_selector/* parseSelector */.Pl)(selector).map(compileMatcher);
    return (labels) => conditions.every((holds) => holds(labels));
}
function compileMatcher({ label, operator, value }) {
    if (operator === '=')
        return (labels) => (labels.get(label) ?? '') === value;
    if (operator === '!=')
        return (labels) => (labels.get(label) ?? '') !== value;
    const pattern = new RegExp(`^(?:${value})$`, 's');
    const wanted = operator === '=~';
    return (labels) => pattern.test(labels.get(label) ?? '') === wanted;
}
function parseErrorText(selector, error) {
    if (!(error instanceof config_selector/* SelectorError */.af))
        return '1:2: parse error: error parsing regexp';
    const atEnd = error.column > selector.length;
    const reason = atEnd ? 'unexpected end of input inside braces' : 'unexpected character in label matching';
    return `1:${error.column}: parse error: ${reason}`;
}
/**
 * The uploads of one type and selector in a range, both ends inclusive.
 * @throws ApiError
 */
function selectUploads(recordings, profileType, selector, range) {
    const matches = compileSelector(selector);
    const wanted = checkedType(profileType);
    return recordings.uploads.filter((upload) => upload.timeMs >= range.startMs &&
        upload.timeMs <= range.endMs &&
        upload.profileType === wanted &&
        matches(upload.labels));
}
/** The sixth part of a type id, `delta`, is accepted and means nothing. */
function checkedType(profileType) {
    const parts = profileType.split(':');
    if (parts.length === 5 || parts.length === 6)
        return parts.slice(0, 5).join(':');
    throw wrappedInvalidArgument('profile-type selection must be of the form <name>:<sample-type>:<sample-unit>:<period-type>:<period-unit>(:delta), ' +
        `got(${parts.length}): ${JSON.stringify(profileType)}`);
}
/**
 * The label sets a label query sees. The server answers these from the index of its block in memory: when the
 * range touches the block at all, every series of the block is there, whether it has data in the range or not.
 */
function labelSets(recordings, range, matchers) {
    const matches = compileMatchers(matchers);
    if (range.startMs > recordings.newestMs || range.endMs < recordings.oldestMs)
        return [];
    const sets = new Map();
    for (const { labels } of recordings.uploads) {
        if (matches(labels))
            sets.set(JSON.stringify([...labels]), labels);
    }
    return [...sets.values()];
}
/**
 * A name that has to be given.
 * @throws ApiError
 */
function requiredName(name) {
    if (name === '')
        throw wrappedInvalidArgument('name is required');
    return name;
}
/**
 * The step of `SelectSeries` in milliseconds.
 * @throws ApiError
 */
function requiredStepMs(stepSeconds) {
    if (!Number.isFinite(stepSeconds))
        throw invalidArgument('unmarshal message: invalid value for double field step');
    const stepMs = Math.trunc(stepSeconds * 1000);
    if (stepMs <= 0)
        throw wrappedInvalidArgument('step must be non-zero');
    return stepMs;
}

;// CONCATENATED MODULE: ./build/demo/select-series.js

/**
 * Totals over time. Labels of points start at `start` and go in steps up to `end`; the point labelled t holds
 * (t - step, t]. So the first one holds what came before `start`, with the upload exactly one step before, and
 * whatever comes after the last label is lost.
 */
function selectSeries(recordings, query) {
    const { startMs, endMs } = query.range;
    const range = { startMs: startMs - query.stepMs, endMs };
    const uploads = selectUploads(recordings, query.profileType, query.selector, range);
    // A range without length is cut into no sub-queries at all, so nothing is found on the edge.
    if (startMs === endMs)
        return [];
    const groups = new Map();
    for (const upload of uploads) {
        const timestampMs = labelOf(upload, query);
        if (timestampMs > endMs)
            continue;
        const labels = pickLabels(upload.labels, [...query.groupBy].sort());
        const key = JSON.stringify(labels);
        const group = groups.get(key) ?? { labels, sum: 0, points: new Map() };
        group.sum += upload.total;
        group.points.set(timestampMs, (group.points.get(timestampMs) ?? 0) + upload.total);
        groups.set(key, group);
    }
    const byTotal = [...groups.values()].sort((a, b) => b.sum - a.sum || comparePairs(a.labels, b.labels));
    return byTotal.map(({ labels, points }) => ({
        ...(labels.length > 0 ? { labels } : {}),
        points: [...points]
            .sort(([a], [b]) => a - b)
            .map(([time, value]) => ({ value, timestamp: String(time) })),
    }));
}
function labelOf(upload, { range, stepMs }) {
    const steps = Math.ceil((upload.timeMs - range.startMs) / stepMs);
    return range.startMs + Math.max(0, steps) * stepMs;
}
/** The named labels a series has, in the order they are named. */
function pickLabels(labels, names) {
    return names.flatMap((name) => {
        const value = labels.get(name);
        return value === undefined ? [] : [{ name, value }];
    });
}
/** The order of label sets: pair by pair, and the shorter one first. */
function comparePairs(a, b) {
    for (const [i, left] of a.entries()) {
        const right = b[i];
        if (right === undefined)
            return 1;
        if (left.name !== right.name)
            return left.name < right.name ? -1 : 1;
        if (left.value !== right.value)
            return left.value < right.value ? -1 : 1;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/demo/time-range.js

const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1000;
const MAX_LOOKBACK_MS = 7 * 24 * 3600 * 1000;
/**
 * Checks and clips a range with the server's defaults, in its order: lookback first, so that a range of nine
 * days passes the limit of 24 h when less than that is left.
 * @returns undefined when the range lies before the lookback, which the server answers with nothing at all.
 * @throws ApiError
 */
function limitRange(startMs, endMs, nowMs) {
    if (startMs === 0 || endMs === 0)
        throw invalidArgument('missing time range in the query');
    if (startMs > endMs)
        throw invalidArgument('query start time is after end time');
    const earliestMs = nowMs - MAX_LOOKBACK_MS;
    if (endMs < earliestMs)
        return undefined;
    const range = { startMs: Math.max(startMs, earliestMs), endMs };
    const lengthMs = range.endMs - range.startMs;
    if (lengthMs > MAX_QUERY_LENGTH_MS) {
        throw invalidArgument(`the query time range exceeds the limit (max_query_length, actual: ${goDuration(lengthMs)}, limit: 1d)`);
    }
    return range;
}
/** A duration as Go prints it: `48h0m0s`, `25h0m0.5s`. */
function goDuration(durationMs) {
    const hours = Math.floor(durationMs / 3_600_000);
    const minutes = Math.floor((durationMs % 3_600_000) / 60_000);
    return `${hours}h${minutes}m${(durationMs % 60_000) / 1000}s`;
}

;// CONCATENATED MODULE: ./build/demo/api.js






const ANY_TIME = { startMs: Number.NEGATIVE_INFINITY, endMs: Number.POSITIVE_INFINITY };
const METHODS = new Map([
    ['ProfileTypes', profileTypes],
    ['LabelNames', labelNames],
    ['LabelValues', labelValues],
    ['Series', series],
    ['SelectSeries', selectSeriesMethod],
    ['SelectMergeSpanProfile', spanProfile],
    ['GetProfileStats', profileStats],
]);
/** Methods that are answered in JSON. */
function findJsonMethod(name) {
    return METHODS.get(name);
}
/**
 * Reads the body of a JSON request.
 * @throws ApiError when it is not a JSON object.
 */
function readJsonRequest(method, body) {
    if (body === '')
        throw invalidArgument('unmarshal message: zero-length payload is not a valid JSON object');
    let fields;
    try {
        fields = JSON.parse(body);
    }
    catch {
        throw unmarshalError(method, 'unexpected EOF');
    }
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
        throw unmarshalError(method, 'syntax error (line 1:1): unexpected token');
    }
    const value = (name) => fields[name];
    const number = (name) => {
        const given = value(name) ?? 0;
        const read = typeof given === 'string' ? Number(given) : given;
        if (typeof read === 'number' && Number.isFinite(read))
            return read;
        throw unmarshalError(method, `invalid value for field ${name}: ${JSON.stringify(given)}`);
    };
    return {
        number,
        time: (name) => Math.trunc(number(name)),
        text: (...names) => String(names.map(value).find((one) => typeof one === 'string') ?? ''),
        texts: (name) => {
            const given = value(name);
            return Array.isArray(given) ? given.map(String) : [];
        },
    };
}
function unmarshalError(method, reason) {
    const module = method.startsWith('Label') || method === 'GetProfileStats' ? 'typesv1' : 'querierv1';
    return invalidArgument(`unmarshal message: unmarshal into *${module}.${method}Request: proto: ${reason}`);
}
/** Label queries without a time range ask for everything the server has in memory. */
function labelRange(state, request) {
    const [start, end] = [request.time('start'), request.time('end')];
    return start === 0 || end === 0 ? ANY_TIME : limitRange(start, end, state.nowMs);
}
function setsOf(state, request) {
    const range = labelRange(state, request);
    return range === undefined ? [] : labelSets(state.recordings, range, request.texts('matchers'));
}
function profileTypes(state, request) {
    const range = labelRange(state, request);
    const sets = range === undefined ? [] : labelSets(state.recordings, range, []);
    const ids = sortedUnique(sets.map((labels) => labels.get('__profile_type__') ?? ''));
    const types = ids.map((id) => {
        const [name, sampleType, sampleUnit, periodType, periodUnit] = id.split(':');
        return { ID: id, name, sampleType, sampleUnit, periodType, periodUnit };
    });
    return types.length > 0 ? { profileTypes: types } : {};
}
function labelNames(state, request) {
    return named(setsOf(state, request).flatMap((labels) => [...labels.keys()]));
}
function labelValues(state, request) {
    const sets = setsOf(state, request);
    const name = requiredName(request.text('name'));
    return named(sets.flatMap((labels) => labels.get(name) ?? []));
}
function named(names) {
    return names.length > 0 ? { names: sortedUnique(names) } : {};
}
function series(state, request) {
    const names = request.texts('labelNames');
    const picked = setsOf(state, request).map((labels) => pickLabels(labels, names.length > 0 ? names : [...labels.keys()]));
    const unique = new Map(picked.map((labels) => [JSON.stringify(labels), labels]));
    const sets = [...unique.values()].sort(comparePairs).map((labels) => (labels.length > 0 ? { labels } : {}));
    return sets.length > 0 ? { labelsSet: sets } : {};
}
function selectSeriesMethod(state, request) {
    const range = limitRange(request.time('start'), request.time('end'), state.nowMs);
    if (range === undefined)
        return {};
    const answer = selectSeries(state.recordings, {
        profileType: request.text('profile_typeID', 'profileTypeID'),
        selector: request.text('label_selector', 'labelSelector'),
        range,
        stepMs: requiredStepMs(request.number('step')),
        groupBy: request.texts('groupBy'),
    });
    return answer.length > 0 ? { series: answer } : {};
}
/** The recorded processes were not traced, so no sample carries the id of a span. */
function spanProfile(state, request) {
    const range = limitRange(request.time('start'), request.time('end'), state.nowMs);
    if (range === undefined)
        return { flamegraph: {} };
    const type = request.text('profile_typeID', 'profileTypeID');
    selectUploads(state.recordings, type, request.text('label_selector', 'labelSelector'), range);
    return { flamegraph: { names: ['total'], levels: [{ values: ['0', '0', '0', '0'] }] } };
}
function profileStats({ recordings }) {
    if (recordings.uploads.length === 0)
        return {};
    return {
        dataIngested: true,
        oldestProfileTime: String(recordings.oldestMs),
        newestProfileTime: String(recordings.newestMs),
    };
}
/**
 * `SelectMergeProfile` in protobuf: fields 1 profile_typeID, 2 label_selector, 3 start, 4 end.
 * @throws ApiError
 */
function selectMergeProfile(state, body) {
    const { profileType, selector, startMs, endMs } = readMergeRequest(body);
    const range = limitRange(startMs, endMs, state.nowMs);
    if (range === undefined)
        return new Uint8Array(0);
    const uploads = selectUploads(state.recordings, profileType, selector, range);
    if (range.startMs === range.endMs || uploads.length === 0)
        return EMPTY_MERGE;
    const merged = mergeStacks(uploads.map((upload) => upload.profile()));
    return encodeMerge(merged, { profileType: uploads[0].profileType, ...range });
}
function readMergeRequest(body) {
    try {
        const fields = readFields(body);
        return {
            profileType: String(fields.get(1) ?? ''),
            selector: String(fields.get(2) ?? ''),
            startMs: Number(fields.get(3) ?? 0),
            endMs: Number(fields.get(4) ?? 0),
        };
    }
    catch (error) {
        throw invalidArgument(`unmarshal message: ${error.message}`);
    }
}
function sortedUnique(texts) {
    return [...new Set(texts)].sort();
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/profile/pprof.js + 5 modules
var profile_pprof = __webpack_require__(3387);
;// CONCATENATED MODULE: ./build/demo/recordings.js






const gunzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/**
 * Loads `<dir>/<window>/<service>.<type>.jsonl.gz` and `<dir>/types.json`; the format is described beside
 * the recordings.
 * @throws Error naming the file and line that cannot be read, or an empty folder.
 */
async function loadRecordings(dir) {
    const types = await readTypes(external_node_path_.join(dir, 'types.json'));
    const files = (await (0,promises_.readdir)(dir, { recursive: true })).filter((name) => name.endsWith('.jsonl.gz')).sort();
    const loaded = await Promise.all(files.map((name) => loadFile(external_node_path_.join(dir, name), types)));
    const uploads = loaded.flat().sort((a, b) => a.timeMs - b.timeMs);
    const [oldest] = uploads;
    const newest = uploads.at(-1);
    if (oldest === undefined || newest === undefined) {
        throw new Error(`no recordings in ${dir}: expected <window>/<service>.<type>.jsonl.gz`);
    }
    return { uploads, oldestMs: oldest.timeMs, newestMs: newest.timeMs };
}
async function readTypes(file) {
    const parsed = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error(`${file}: expected an object`);
    return new Map(Object.entries(parsed));
}
async function loadFile(file, types) {
    const typeName = external_node_path_.basename(file, '.jsonl.gz').split('.').at(-1) ?? '';
    const profileType = types.get(typeName);
    if (profileType === undefined)
        throw new Error(`${file}: types.json does not name the type ${typeName}`);
    const text = await gunzipAsync(await (0,promises_.readFile)(file), { maxOutputLength: MAX_FILE_BYTES });
    const lines = text.toString('utf8').split('\n');
    return lines.flatMap((line, index) => line === '' ? [] : [readLine(line, `${file}:${index + 1}`, profileType)]);
}
function readLine(line, place, profileType) {
    let recorded;
    try {
        recorded = JSON.parse(line);
    }
    catch (cause) {
        throw new Error(`${place}: not a JSON object`, { cause });
    }
    const { timeMs, labels, total, pprof } = recorded;
    if (!Number.isSafeInteger(timeMs) || !Number.isFinite(total) || typeof pprof !== 'string' || !labels) {
        throw new Error(`${place}: timeMs, labels, total or pprof is missing`);
    }
    let decoded;
    return {
        // The recorder asked second by second, with seconds that began at an odd millisecond. Agents send whole
        // seconds, and the contract answers show the uploads there, so the whole second inside is the time.
        timeMs: Math.floor(timeMs / 1000) * 1000,
        profileType,
        labels: seriesLabels(labels, profileType),
        total,
        profile: () => {
            decoded ??= (0,profile_pprof/* parsePprof */.$)(Buffer.from(pprof, 'base64'));
            return decoded;
        },
    };
}
/** The labels of a series with those that a server adds; they show up in `LabelNames` and can be asked for. */
function seriesLabels(labels, profileType) {
    const parts = (0,profile_type/* parseProfileType */.fL)(profileType);
    const own = {
        __name__: parts.name,
        __period_type__: parts.periodType,
        __period_unit__: parts.periodUnit,
        __profile_type__: profileType,
        __service_name__: labels.service_name ?? '',
        __type__: parts.sampleType,
        __unit__: parts.sampleUnit,
    };
    return new Map(Object.entries({ ...labels, ...own }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/demo/server.js






const API_PREFIX = '/querier.v1.QuerierService/';
const MAX_REQUEST_BYTES = 4 * 1024 * 1024;
const BUILD_INFO = {
    version: '',
    revision: '',
    branch: '',
    buildUser: '',
    buildDate: '',
    goVersion: 'go1.26.8',
};
/**
 * Serves recordings over Pyroscope's query API, on loopback and a free port, with the behaviour measured on
 * Pyroscope 1.18.0: inclusive ends, empty answers with status 200, the lookback of 7 days and the limit of
 * 24 h a query, gzip when asked for, 64-bit integers in quotes, and errors inside errors.
 */
async function startRecordedPyroscope(options) {
    const state = { recordings: await loadRecordings(options.recordingsDir), nowMs: options.nowMs };
    return servePyroscope(() => state, options);
}
/**
 * The same over profiles that may grow between two requests.
 * @param current asked once for each request
 */
async function servePyroscope(current, options = {}) {
    const counts = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(current, options, counts, request, response).catch((error) => response.destroy(error));
    });
    await listen(server);
    const { port } = server.address();
    return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
}
function closeServer(server) {
    return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
    });
}
async function handle(current, options, counts, request, response) {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const httpMethod = request.method ?? 'GET';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const body = await readBody(request);
    if (options.latencyMs)
        await (0,external_node_timers_promises_.setTimeout)(options.latencyMs);
    const fault = options.faults?.({ httpMethod, path, headers: request.headers, count });
    if (fault?.kind === 'reset')
        return void request.socket.destroy();
    if (fault?.kind === 'answer') {
        const faultBody = Buffer.from(fault.body ?? '');
        return void response.writeHead(fault.status, { ...fault.headers }).end(faultBody);
    }
    const { headers } = request;
    const posted = httpMethod === 'POST' ? options.onPost?.({ path, headers, body }) : undefined;
    const answer = posted === undefined
        ? packed(route(current(), httpMethod, path, headers['content-type'] ?? '', body), request)
        : json(posted.status, posted.body);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
    if (fault?.kind !== 'cut')
        return void response.end(answer.body);
    response.write(answer.body.subarray(0, fault.afterBytes), () => request.socket.destroy());
}
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MAX_REQUEST_BYTES)
            throw new Error('the request is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function route(state, httpMethod, path, contentType, body) {
    if (httpMethod === 'GET' && path === '/ready')
        return plain(200, 'ready', 'text/plain');
    if (httpMethod === 'GET' && path === '/api/v1/status/buildinfo') {
        return json(200, { status: 'success', data: BUILD_INFO }, {});
    }
    const method = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length) : '';
    const isMerge = method === 'SelectMergeProfile';
    if (!isMerge && findJsonMethod(method) === undefined) {
        return plain(404, '404 page not found\n', 'text/plain; charset=utf-8');
    }
    if (httpMethod !== 'POST')
        return { status: 405, headers: { allow: 'POST' }, body: new Uint8Array(0) };
    const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    const wanted = isMerge ? 'application/proto' : 'application/json';
    if (mediaType !== wanted)
        return { status: 415, headers: { 'accept-post': wanted }, body: new Uint8Array(0) };
    try {
        return isMerge ? proto(selectMergeProfile(state, body)) : callJson(state, method, body);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return json(error.status, { code: error.code, message: error.message });
    }
}
function callJson(state, method, body) {
    const request = readJsonRequest(method, body.toString('utf8'));
    return json(200, findJsonMethod(method)(state, request));
}
/** Connect's answers say in `accept-encoding` what they would take, which is not about the answer itself. */
const CONNECT_HEADERS = { 'accept-encoding': 'gzip' };
function json(status, value, headers = CONNECT_HEADERS) {
    return {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: Buffer.from(JSON.stringify(value)),
    };
}
function proto(body) {
    return { status: 200, headers: { 'content-type': 'application/proto', ...CONNECT_HEADERS }, body };
}
function plain(status, text, contentType) {
    return { status, headers: { 'content-type': contentType }, body: Buffer.from(text) };
}
/** gzip for whoever asks, but only where Connect would: not on errors of the router. */
function packed(answer, request) {
    const asked = /\bgzip\b/i.test(String(request.headers['accept-encoding'] ?? ''));
    if (!asked || !('accept-encoding' in answer.headers) || answer.body.length === 0)
        return answer;
    return {
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
        body: (0,external_node_zlib_.gzipSync)(answer.body),
    };
}

// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
// EXTERNAL MODULE: ./build/commands/reports.js + 12 modules
var reports = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/commands/demo.js











const Manifest = schemas/* object */.Ikc({
    windows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ startMs: schemas/* number */.aig(), endMs: schemas/* number */.aig() })),
});
/**
 * `flamegate demo`: the real gate against recorded profiles, over HTTP on loopback. Its clock stands at the end of the last
 * recording, so that it works for ever and always says the same. Returns the exit code.
 * @param demoDir folder with `flamegate.yml` and `recordings/`
 */
async function demo({ line, terminal }, demoDir) {
    refuseSettings(line);
    const isQuiet = line.options.quiet === true;
    const recordings = (0,external_node_path_.join)(demoDir, 'recordings');
    const { windows } = Manifest.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(recordings, 'manifest.json'), 'utf8')));
    const nowMs = Math.max(...Object.values(windows).map(({ endMs }) => endMs));
    const server = await startRecordedPyroscope({ recordingsDir: (0,external_node_path_.join)(recordings, 'windows'), nowMs });
    try {
        const healthy = line.options.healthy === true;
        const range = (name) => `${windows[name]?.startMs}/${windows[name]?.endMs}`;
        const values = {
            'pyroscope-url': server.url,
            baseline: range(healthy ? 'history2' : 'baseline'),
            candidate: range(healthy ? 'baseline' : 'candidate'),
            // What was recorded is complete.
            settle: 'none',
            history: (healthy ? ['history1'] : ['history1', 'history2']).map(range),
        };
        const file = await (0,config_file/* readConfigFile */.RG)((0,external_node_path_.join)(demoDir, 'flamegate.yml'), true);
        const config = (0,resolve/* resolveConfig */.pE)({ values, origins: {} }, file, gate.CLI_DEFAULTS, nowMs);
        const profiles = [];
        const report = await (0,run_gate/* runAgainstServer */.M0)(config, {
            nowMs,
            proxy: {},
            run: null,
            onProgress: isQuiet ? () => undefined : terminal.progress,
            onWait: () => undefined,
            onProfiles: (all) => profiles.push(...all),
        });
        // The port is another one every time; the demo's report is always the same.
        const stable = { ...report, source: { ...report.source, label: 'the recorded Pyroscope of the demo' } };
        await (0,gate.show)(stable, line, terminal, { ...(0,reports/* reportDirPaths */.G$)(config.reportDir), ...(0,report_options/* pathsOf */.w)(line) }, profiles);
        if (line.options.enforce === true)
            return report.exitCode;
        if (!isQuiet) {
            terminal.out(`\nThis is a demo and ends with 0. In CI this step would have ended with ${report.exitCode}.`);
        }
        return 0;
    }
    finally {
        await server.close();
    }
}
/** The demo's settings are its own; one that had no effect would mislead. */
function refuseSettings({ settings, positionals }) {
    const given = Object.values(settings.origins)[0] ?? positionals[0];
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('demo takes no settings', `got ${given}`, 'demo knows --healthy, --enforce and the report options; use flamegate gate for your own server');
}


/***/ })

};
