export const id = 632;
export const ids = [632];
export const modules = {

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compare/compare.js + 5 modules
var compare = __webpack_require__(8050);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/config/ignore.js
var config_ignore = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/config/read-config.js + 2 modules
var read_config = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/config/resolve.js + 1 modules
var resolve = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/judge/budget-measures.js + 1 modules
var budget_measures = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/judge/judge.js + 15 modules
var judge = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/profile/stack-table.js + 2 modules
var stack_table = __webpack_require__(4509);
// EXTERNAL MODULE: ./build/report/build-report.js + 11 modules
var build_report = __webpack_require__(5864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/growable.js
var growable = __webpack_require__(6399);
;// CONCATENATED MODULE: ./build/profile/stack-builder.js
/** Builds a `Profile` of one sample type from stacks given root first, as speedscope and folded files have them. */

/** A builder over a list of frames that may still grow. */
function stackBuilder(frames) {
    const stackOffsets = (0,growable/* int32List */.nC)(1024);
    (0,growable/* push */.VC)(stackOffsets, 0);
    return { frames, stackOffsets, stackFrames: (0,growable/* int32List */.nC)(8192), values: [] };
}
/** Adds one stack, root first; `value` is a whole number below 2^53. */
function addStack(builder, rootFirst, value) {
    for (let i = rootFirst.length - 1; i >= 0; i--)
        (0,growable/* push */.VC)(builder.stackFrames, rootFirst[i]);
    (0,growable/* push */.VC)(builder.stackOffsets, builder.stackFrames.length);
    builder.values.push(value);
}
/** The finished profile. */
function builtProfile(builder, sampleType, durationNanos) {
    return {
        sampleTypes: [sampleType],
        defaultSampleType: 0,
        frames: builder.frames,
        stackOffsets: (0,growable/* finished */.xl)(builder.stackOffsets),
        stackFrames: (0,growable/* finished */.xl)(builder.stackFrames),
        values: [BigInt64Array.from(builder.values, BigInt)],
        durationNanos,
    };
}

;// CONCATENATED MODULE: ./build/profile/folded.js



const FORMAT = 'folded';
const NEWLINE = 0x0a;
/** A frame between two semicolons with nothing in it. */
const UNNAMED = '[unknown]';
/**
 * Reads folded stacks, one `root;caller;leaf COUNT` a line, as Brendan Gregg's stackcollapse scripts, inferno and
 * `py-spy record --format raw` write them. A name may hold spaces; the count is what follows the last one, a whole
 * number of at least 0. Blank lines and CRLF are tolerated. A line that is not of this form is a `ProfileFormatError`
 * whose offset is the line number, from 1. An input without stacks is a profile without stacks.
 * Source: https://github.com/brendangregg/FlameGraph#2-fold-stacks
 */
function parseFolded(bytes, options = {}) {
    const maxBytes = options.maxBytes ?? gzip/* DEFAULT_MAX_BYTES */.fS;
    if (bytes.length > maxBytes) {
        throw new profile/* ProfileFormatError */.X(FORMAT, 1, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
    }
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const frames = [];
    const indexes = new Map();
    const builder = stackBuilder(frames);
    let lineNumber = 0;
    for (let start = byteOrderMark(bytes); start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline === -1 ? bytes.length : newline;
        // Line by line: the whole file as one string would be copied once more, and has a lower limit.
        const line = decoder.decode(bytes.subarray(start, end)).trimEnd();
        start = end + 1;
        lineNumber++;
        if (line === '')
            continue;
        const { names, count } = splitLine(line, lineNumber);
        addStack(builder, names.map((name) => frameIndex(name || UNNAMED, frames, indexes)), count);
    }
    return builtProfile(builder, { type: 'samples', unit: 'count' }, 0);
}
function byteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
function splitLine(line, lineNumber) {
    const cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    const digits = line.slice(cut + 1);
    const stack = line.slice(0, Math.max(cut, 0)).trimEnd();
    if (stack === '' || !/^\d+$/.test(digits)) {
        const reason = `line ${lineNumber} is not \`frame;frame;frame COUNT\` with a whole number at its end`;
        throw new profile/* ProfileFormatError */.X(FORMAT, lineNumber, reason);
    }
    const count = Number(digits);
    if (!Number.isSafeInteger(count)) {
        throw new profile/* ProfileFormatError */.X(FORMAT, lineNumber, `the count of line ${lineNumber} is larger than 2^53`);
    }
    return { names: stack.split(';'), count };
}
function frameIndex(name, frames, indexes) {
    const known = indexes.get(name);
    if (known !== undefined)
        return known;
    indexes.set(name, frames.length);
    frames.push({ name, file: '', line: 0 });
    return frames.length - 1;
}

;// CONCATENATED MODULE: ./build/profile/json.js
/** JSON from outside, checked by hand: a schema library would visit millions of numbers far too slowly. */

/**
 * Parses JSON text. A syntax error keeps only its position: the engine's message quotes the text, which is hostile.
 */
function json_parseJson(format, bytes) {
    let text = '';
    try {
        text = new TextDecoder('utf-8').decode(bytes);
        return JSON.parse(text);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError)) {
            throw new profile/* ProfileFormatError */.X(format, 0, `its ${bytes.length} bytes are too many for one JSON text`);
        }
        const position = /at position (\d+)/.exec(cause.message)?.[1];
        const ended = /end of JSON|Unterminated/.test(cause.message) || Number(position) >= text.length;
        const offset = position === undefined ? (ended ? text.length : 0) : Number(position);
        const reason = ended
            ? 'the JSON text ends too early: the file is truncated'
            : 'the JSON text is malformed';
        throw new profile/* ProfileFormatError */.X(format, offset, `${reason} (at character ${offset})`);
    }
}
/** Whether a value is an object and no array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Throws a `ProfileFormatError` that names the place as a JSON path, like `$.profiles[0].weights[3]`. */
function failAt(format, path, reason) {
    throw new profile/* ProfileFormatError */.X(format, 0, `${path} ${reason}`);
}
/** The object at a path. */
function objectAt(format, value, path) {
    return isObject(value) ? value : failAt(format, path, 'must be an object');
}
/** The array at a path. */
function arrayAt(format, value, path) {
    return Array.isArray(value) ? value : failAt(format, path, 'must be an array');
}
/** The finite number at a path. */
function numberAt(format, value, path) {
    return typeof value === 'number' && Number.isFinite(value)
        ? value
        : failAt(format, path, 'must be a finite number');
}

// EXTERNAL MODULE: ./build/profile/pprof.js + 6 modules
var pprof = __webpack_require__(6489);
;// CONCATENATED MODULE: ./build/profile/speedscope-evented.js
/** Evented speedscope profiles: frames open and close in time, and the time between two events is the top frame's. */


const speedscope_evented_FORMAT = 'speedscope';
/** Deep recursion in a small file can unfold into stacks without end; real traces stay far below. */
const MAX_STACK_FRAMES = 128 * 1024 * 1024;
/**
 * Adds one evented profile: one stack for every place of its call tree that has time of its own. Times are rounded
 * to whole units before they are subtracted, so that rounding does not add up. Events out of order, a close that
 * does not match the innermost open frame and frames left open are errors.
 */
function addEvented(builder, profile, path, whole) {
    const events = arrayAt(speedscope_evented_FORMAT, profile.events, `${path}.events`);
    const startValue = numberAt(speedscope_evented_FORMAT, profile.startValue, `${path}.startValue`);
    const tree = { parents: [], frames: [], self: [], children: new Map() };
    let node = -1;
    let previous = 0;
    for (let i = 0; i < events.length; i++) {
        const eventPath = `${path}.events[${i}]`;
        const event = objectAt(speedscope_evented_FORMAT, events[i], eventPath);
        const at = whole(numberAt(speedscope_evented_FORMAT, event.at, `${eventPath}.at`) - startValue, `${eventPath}.at`);
        if (at < previous)
            failAt(speedscope_evented_FORMAT, `${eventPath}.at`, 'is earlier than the event before it');
        if (node !== -1)
            tree.self[node] += at - previous;
        previous = at;
        node = step(tree, node, event, eventPath, builder.frames.length);
    }
    if (node !== -1)
        failAt(speedscope_evented_FORMAT, `${path}.events`, 'leaves a frame open at its end: the file is truncated');
    addTree(builder, tree, path);
}
/** The node one event leads to, -1 outside all frames. */
function step(tree, node, event, path, frameCount) {
    const { type, frame } = event;
    if (typeof frame !== 'number' || !Number.isInteger(frame) || frame < 0 || frame >= frameCount) {
        failAt(speedscope_evented_FORMAT, `${path}.frame`, 'must be an index into $.shared.frames');
    }
    if (type === 'C') {
        if (node === -1 || tree.frames[node] !== frame) {
            failAt(speedscope_evented_FORMAT, path, 'closes a frame that is not the innermost open one');
        }
        return tree.parents[node];
    }
    if (type !== 'O')
        failAt(speedscope_evented_FORMAT, `${path}.type`, 'must be "O" or "C"');
    const key = (node + 1) * frameCount + frame;
    const known = tree.children.get(key);
    if (known !== undefined)
        return known;
    const created = tree.frames.push(frame) - 1;
    tree.parents.push(node);
    tree.self.push(0);
    tree.children.set(key, created);
    return created;
}
function addTree(builder, tree, path) {
    for (let leaf = 0; leaf < tree.self.length; leaf++) {
        if (tree.self[leaf] === 0)
            continue;
        const stack = [];
        for (let node = leaf; node !== -1; node = tree.parents[node])
            stack.push(tree.frames[node]);
        if (builder.stackFrames.length + stack.length > MAX_STACK_FRAMES) {
            const reason = `unfolds into more than ${MAX_STACK_FRAMES} stack frames, which is the limit`;
            failAt(speedscope_evented_FORMAT, `${path}.events`, reason);
        }
        addStack(builder, stack.reverse(), tree.self[leaf]);
    }
}

;// CONCATENATED MODULE: ./build/profile/speedscope.js
/**
 * The speedscope file format.
 * Source: https://www.speedscope.app/file-format-schema.json
 */





const speedscope_FORMAT = 'speedscope';
const NANOSECONDS = { type: 'cpu', unit: 'nanoseconds' };
const UNITS = new Map([
    ['seconds', { sampleType: NANOSECONDS, scale: 1e9, rounds: true }],
    ['milliseconds', { sampleType: NANOSECONDS, scale: 1e6, rounds: true }],
    ['microseconds', { sampleType: NANOSECONDS, scale: 1e3, rounds: true }],
    ['nanoseconds', { sampleType: NANOSECONDS, scale: 1, rounds: true }],
    ['bytes', { sampleType: { type: 'space', unit: 'bytes' }, scale: 1, rounds: true }],
    ['none', { sampleType: { type: 'samples', unit: 'count' }, scale: 1, rounds: false }],
]);
/**
 * Reads a speedscope file: sampled and evented profiles, all threads of the file added into one `Profile` with one
 * sample type. Times become whole nanoseconds, each weight rounded for itself: py-spy's 0.01 s is 10,000,000 exactly.
 * Malformed files are a `ProfileFormatError` that names the place as a JSON path; its offset is the character of a
 * syntax error and otherwise 0.
 */
function parseSpeedscope(bytes, options = {}) {
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    if (bytes.length > maxBytes) {
        throw new ProfileFormatError(speedscope_FORMAT, 0, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
    }
    return speedscopeProfile(parseJson(speedscope_FORMAT, bytes));
}
/** The same for JSON that was parsed already, to find out what it is. */
function speedscopeProfile(json) {
    const file = objectAt(speedscope_FORMAT, json, '$');
    const shared = objectAt(speedscope_FORMAT, file.shared, '$.shared');
    const frames = arrayAt(speedscope_FORMAT, shared.frames, '$.shared.frames').map(readFrame);
    const profiles = arrayAt(speedscope_FORMAT, file.profiles, '$.profiles');
    const unit = commonUnit(profiles);
    const builder = stackBuilder(frames);
    let startValue = Number.POSITIVE_INFINITY;
    let endValue = Number.NEGATIVE_INFINITY;
    profiles.forEach((value, i) => {
        const path = `$.profiles[${i}]`;
        const profile = objectAt(speedscope_FORMAT, value, path);
        startValue = Math.min(startValue, numberAt(speedscope_FORMAT, profile.startValue, `${path}.startValue`));
        endValue = Math.max(endValue, numberAt(speedscope_FORMAT, profile.endValue, `${path}.endValue`));
        const whole = (amount, at) => wholeUnits(unit, amount, at);
        if (profile.type === 'sampled')
            addSampled(builder, profile, path, whole);
        else if (profile.type === 'evented')
            addEvented(builder, profile, path, whole);
        else
            failAt(speedscope_FORMAT, `${path}.type`, 'must be "sampled" or "evented"');
    });
    // Threads run side by side: the recording lasted from the first start to the last end.
    const isTime = unit.sampleType === NANOSECONDS && endValue > startValue;
    const durationNanos = isTime ? Math.round((endValue - startValue) * unit.scale) : 0;
    return builtProfile(builder, unit.sampleType, durationNanos);
}
function readFrame(value, i) {
    const path = `$.shared.frames[${i}]`;
    const { name, file, line } = objectAt(speedscope_FORMAT, value, path);
    if (typeof name !== 'string')
        failAt(speedscope_FORMAT, `${path}.name`, 'must be a string');
    if (file !== undefined && file !== null && typeof file !== 'string') {
        failAt(speedscope_FORMAT, `${path}.file`, 'must be a string');
    }
    const known = line !== undefined && line !== null;
    return {
        name: name || '[unknown]',
        file: file ?? '',
        line: known ? Math.max(Math.trunc(numberAt(speedscope_FORMAT, line, `${path}.line`)), 0) : 0,
    };
}
/** Adding seconds to bytes would be nonsense, and picking one of them silently as well. */
function commonUnit(profiles) {
    let first;
    profiles.forEach((value, i) => {
        const path = `$.profiles[${i}]`;
        const { unit } = objectAt(speedscope_FORMAT, value, path);
        if (!UNITS.has(unit)) {
            failAt(speedscope_FORMAT, `${path}.unit`, `must be one of ${[...UNITS.keys()].join(', ')}`);
        }
        if (i > 0 && unit !== first) {
            const reason = `is ${unit}, but $.profiles[0].unit is ${first}: profiles of different units cannot be added; export them one by one`;
            failAt(speedscope_FORMAT, `${path}.unit`, reason);
        }
        first = unit;
    });
    return UNITS.get(first ?? 'none');
}
function wholeUnits(unit, amount, path) {
    const scaled = amount * unit.scale;
    const whole = Math.round(scaled);
    if (scaled < 0)
        failAt(speedscope_FORMAT, path, 'must not be negative');
    if (!unit.rounds && whole !== scaled)
        failAt(speedscope_FORMAT, path, 'must be a whole number, as its unit is none');
    if (!Number.isSafeInteger(whole))
        failAt(speedscope_FORMAT, path, 'is larger than 2^53 units');
    return whole;
}
function addSampled(builder, profile, path, whole) {
    const samples = arrayAt(speedscope_FORMAT, profile.samples, `${path}.samples`);
    const weights = arrayAt(speedscope_FORMAT, profile.weights, `${path}.weights`);
    if (samples.length !== weights.length) {
        const reason = `has ${weights.length} entries, but there are ${samples.length} samples`;
        failAt(speedscope_FORMAT, `${path}.weights`, reason);
    }
    for (let i = 0; i < samples.length; i++) {
        const stack = arrayAt(speedscope_FORMAT, samples[i], `${path}.samples[${i}]`);
        for (let j = 0; j < stack.length; j++) {
            if (!isIndex(stack[j], builder.frames.length)) {
                failAt(speedscope_FORMAT, `${path}.samples[${i}][${j}]`, 'must be an index into $.shared.frames');
            }
        }
        const at = `${path}.weights[${i}]`;
        addStack(builder, stack, whole(numberAt(speedscope_FORMAT, weights[i], at), at));
    }
}
function isIndex(value, length) {
    return Number.isInteger(value) && value >= 0 && value < length;
}

;// CONCATENATED MODULE: ./build/profile/detect.js






const ANY_FORMAT = 'pprof, speedscope or folded';
const ACCEPTED = 'accepted are pprof, speedscope JSON and folded stacks, each gzipped or not';
/** Enough of a file to tell text from a binary and to recognise a beginning. */
const HEAD_BYTES = 1024;
/** First bytes (as Latin-1) of files that people mistake for profiles, and what to say. */
const BINARIES = [
    ['PK\x03\x04', 'a zip archive, such as a downloaded workflow artifact: unpack it first'],
    ['\x28\xb5\x2f\xfd', 'zstd-compressed: unpack it first'],
    ['BZh', 'bzip2-compressed: unpack it first'],
    ['\xfd7zXZ', 'xz-compressed: unpack it first'],
    ['FLR\0', 'a Java Flight Recorder file: convert it to pprof or folded stacks first'],
    ['PERFILE2', 'a perf.data file: convert it with `perf script` and stackcollapse first'],
    ['\x7fELF', 'an ELF program or core dump'],
];
/** The same for text. */
const TEXTS = [
    [/^<(!doctype|html|head|body)\b/i, 'an HTML page, such as a login or error page'],
    [/^<\?xml\b|^<svg\b/i, 'XML or a flame graph drawn as SVG'],
    [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'a Git LFS pointer, not the file: run `git lfs pull`'],
];
/**
 * Reads a profile of any supported format, told by its content alone: gzip is unpacked first, then JSON with
 * speedscope's marks, protobuf (anything binary) or folded stacks (other text). Something else is a
 * `ProfileFormatError` that says what it looks like and what is accepted. Unlike a server's answer, a file without
 * any bytes is an error: it is what a failed download leaves behind.
 */
function parseProfile(bytes, options = {}) {
    const maxBytes = options.maxBytes ?? gzip/* DEFAULT_MAX_BYTES */.fS;
    const gzipped = (0,gzip/* isGzip */.bf)(bytes);
    const content = gzipped ? (0,gzip/* gunzipBounded */.Zk)(ANY_FORMAT, bytes, maxBytes) : bytes;
    if (content.length > maxBytes) {
        throw new profile/* ProfileFormatError */.X(ANY_FORMAT, 0, `it has ${content.length} bytes, the limit is ${maxBytes}`);
    }
    const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, HEAD_BYTES));
    const text = head.toString('utf8').replace(/^\uFEFF/, '');
    if (content.length === 0)
        refuse('an empty file');
    if ((0,gzip/* isGzip */.bf)(content))
        refuse('gzipped twice: unpack it once');
    const latin1 = head.toString('latin1');
    for (const [magic, meaning] of BINARIES)
        if (latin1.startsWith(magic))
            refuse(meaning);
    if (isBinary(head))
        return (0,pprof/* decodePprof */.a)(content, gzipped, maxBytes);
    const start = text.trimStart();
    if (start === '' && content.length <= HEAD_BYTES)
        refuse('an empty file (blanks only)');
    for (const [pattern, meaning] of TEXTS)
        if (pattern.test(start))
            refuse(meaning);
    // PHP's `{closure}` and Java's `[unknown]` begin folded lines, so a bracket alone does not make it JSON.
    if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start))
        return parseJsonProfile(content);
    if (!firstLineIsFolded(start))
        refuse('text, and its first line is not `frame;frame COUNT`');
    return parseFolded(content, { maxBytes });
}
/** A protobuf message cannot do without the control bytes that are its tags and lengths; text has none of them. */
function isBinary(head) {
    return head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b);
}
function parseJsonProfile(content) {
    const json = json_parseJson(ANY_FORMAT, content);
    if (isObject(json)) {
        const schema = typeof json.$schema === 'string' ? json.$schema : '';
        const hasFrames = isObject(json.shared) && Array.isArray(json.shared.frames);
        if (schema.includes('speedscope') || hasFrames)
            return speedscopeProfile(json);
        if ('traceEvents' in json)
            refuse('a Chrome trace, not a speedscope file');
        if ('nodes' in json && 'timeDeltas' in json)
            refuse('a V8 .cpuprofile: export it as speedscope or pprof');
    }
    refuse('JSON of something else than a speedscope file');
}
/** The head may end inside a very long first line: then there is no count to look for. */
function firstLineIsFolded(start) {
    const newline = start.indexOf('\n');
    if (newline === -1 && start.length > HEAD_BYTES / 2)
        return true;
    const line = newline === -1 ? start : start.slice(0, newline);
    return /\S[ \t]+\d+\s*$/.test(line);
}
function refuse(meaning) {
    throw new profile/* ProfileFormatError */.X(ANY_FORMAT, 0, `it looks like ${meaning}; ${ACCEPTED}`);
}

// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/files.js
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







/** A larger file is no profile but a mistake. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
/**
 * Reads one profile file: pprof, speedscope or folded, gzipped or not.
 * @throws SourceError that names the file
 */
async function readProfileFile(path) {
    const bytes = await readBounded(path);
    try {
        return parseProfile(bytes);
    }
    catch (error) {
        if (!(error instanceof profile/* ProfileFormatError */.X))
            throw error;
        const remedy = 'pprof, speedscope and folded files are read, gzipped or not; record or export the profile again';
        throw new source/* SourceError */.c('malformed', `${path} is no profile that can be read`, error.message, remedy, {
            cause: error,
        });
    }
}
async function readBounded(path) {
    try {
        const bytes = await readSome(path);
        if (bytes !== null)
            return bytes;
        throw new source/* SourceError */.c('too-large', `${path} is too large`, `it has more than ${MAX_FILE_BYTES} bytes`, 'check the path: a profile is some megabytes');
    }
    catch (error) {
        if (error instanceof source/* SourceError */.c)
            throw error;
        const why = error.message;
        throw new source/* SourceError */.c('rejected', `${path} cannot be read`, why, 'check the path', { cause: error });
    }
}
/** The whole file, or null when it is larger than allowed. A device or a pipe has no size to ask for. */
async function readSome(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const stat = await file.stat();
        if (stat.isFile())
            return stat.size > MAX_FILE_BYTES ? null : await file.readFile();
        const bytes = await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: MAX_FILE_BYTES }));
        return bytes.length > MAX_FILE_BYTES ? null : bytes;
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
/** The name under which Pyroscope would hold a sample type. */
function profileNameOf(type) {
    if (/^(?:alloc|inuse)_/u.test(type))
        return 'memory';
    if (type === 'cpu' || type === 'samples')
        return 'process_cpu';
    return type;
}
/** A profile type id for values that come from a file; files name no period. */
function profileTypeOf({ type, unit }) {
    const part = (text) => text.replaceAll(':', '_') || 'unknown';
    return `${profileNameOf(part(type))}:${part(type)}:${part(unit)}::`;
}
/**
 * Index of the sample type that `wanted` names, or of the default; -1 when there is none.
 * @param wanted `cpu`, `memory` or a profile type id, of which files know only the sample type and its unit
 * @throws ProfileTypeError for anything else
 */
function sampleTypeIndex(profile, wanted) {
    if (wanted === undefined)
        return profile.defaultSampleType;
    const [id] = (0,profile_type/* resolveAlias */.Zg)(wanted, profile.sampleTypes.map(profileTypeOf));
    if (id === undefined)
        return -1;
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(id);
    return profile.sampleTypes.findIndex(({ type, unit }) => type === sampleType && unit === sampleUnit);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/commands/gate.js
var gate = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/commands/compare.js
















const ONE_FILE = {
    code: 'FG205',
    message: 'one file a side says nothing about noise, so the worst verdict is warn',
    remedy: 'use flamegate gate with Pyroscope, which compares time blocks, for a verdict that may fail',
};
const SERVER_SETTINGS = [
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'services',
    'baseline',
    'candidate',
    'history',
    'confirm',
    'load',
    'baseline-requests',
    'candidate-requests',
    'mixed-windows',
    'grafana-url',
    'grafana-datasource-uid',
];
/** What of a configuration file has a meaning for two files; a new setting is one of the gate until it is named here. */
const FILE_SETTINGS = new Set([
    'fail-on-growth',
    'warn-on-growth',
    'min-share',
    'top',
    'mode',
    'on-inconclusive',
    'on-not-evaluated',
    'key',
    'budgets',
    'ignore',
    'ignore-runtime-idle',
]);
/** `flamegate compare`: judges two profile files, without a server. Returns the exit code. */
async function compare_compare({ line, terminal, nowMs }) {
    const [baselinePath, candidatePath, ...more] = line.positionals;
    if (baselinePath === undefined || candidatePath === undefined || more.length > 0) {
        throw new usage_error/* UsageError */.e('compare takes two profile files', `got ${line.positionals.length}`, 'flamegate compare BASELINE CANDIDATE');
    }
    refuseServerSettings(line);
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const config = (0,resolve/* resolveJudgeConfig */.A)(line.settings, file, gate.CLI_DEFAULTS);
    const types = line.settings.values['profile-types'];
    const baseline = await readProfileFile(baselinePath);
    const candidate = await readProfileFile(candidatePath);
    const service = (0,external_node_path_.basename)(candidatePath);
    const compared = (types ?? [undefined]).map((type) => compareProfiles(service, baseline, candidate, type, config));
    const cases = compared.map(({ judgeCase }) => judgeCase.result === undefined ? judgeCase : { ...judgeCase, notes: [ONE_FILE] });
    const measures = compared.flatMap(({ budgets }) => budgets).filter(({ value }) => value !== null);
    // Files hold one service and few types: what other budgets limit is not missing, it is not meant.
    const rules = config.budgets.filter((rule) => measures.some((measure) => measure.rule === rule));
    const build = (0,judge/* judgeBuild */.qA)(cases, config.policy, { rules, measures, matches: glob/* matchesGlob */.k });
    const report = (0,build_report/* buildReport */.F)(build, {
        ...config,
        version: version/* VERSION */.x,
        nowMs,
        run: null,
        reasons: [],
        source: { kind: 'files', label: `${baselinePath} and ${candidatePath}` },
        windows: null,
        notes: withoutEffect(file),
        load: null,
        links: () => [],
    });
    await (0,gate.show)(report, line, terminal, (0,report_options/* pathsOf */.w)(line));
    return report.exitCode;
}
/** Files need no server; a setting of one that had no effect would mislead. The environment may hold some for other uses. */
function refuseServerSettings({ settings }) {
    const given = SERVER_SETTINGS.find((name) => settings.values[name] !== undefined);
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('compare takes no settings of a server', `got ${settings.origins[given] ?? given}`, 'leave it out, or use flamegate gate to compare two windows of a server');
}
/** A file is mostly that of the gate, so its other settings are no mistake; but none is ignored silently. */
function withoutEffect(file) {
    const names = Object.keys(file?.settings ?? {}).filter((name) => !FILE_SETTINGS.has(name));
    if (file === null || names.length === 0)
        return [];
    return [
        {
            code: 'FG225',
            message: `two files have no windows, services or load: without effect here, of ${file.path}, ${names.sort().join(', ')}`,
            remedy: names.includes('profile-types')
                ? 'name a profile type with --profile-type; for the others use flamegate gate'
                : 'use flamegate gate to compare two windows of a server',
        },
    ];
}
function compareProfiles(service, baseline, candidate, type, { policy, ignore, budgets }) {
    const before = sampleTypeIndex(baseline, type);
    const after = sampleTypeIndex(candidate, type);
    const sampleType = candidate.sampleTypes[after];
    const other = baseline.sampleTypes[before];
    if (sampleType === undefined || other?.type !== sampleType.type || other.unit !== sampleType.unit) {
        const reasons = [differentTypes(baseline, candidate)];
        return { judgeCase: { service, profileType: type ?? 'cpu', reasons, required: true }, budgets: [] };
    }
    const builder = (0,stack_table/* createStackTableBuilder */.E)();
    builder.add(baseline, before);
    builder.add(candidate, after, true);
    const { table, blocks } = builder.finish();
    const profileType = profileTypeOf(sampleType);
    const kind = (0,profile_type/* kindOf */.I)(profileType);
    const data = {
        kind,
        unit: sampleType.unit,
        table,
        ignored: (0,config_ignore/* ignoredFunctions */.W)(table.functions, ignore),
        baseline: toSide(baseline, blocks.slice(0, 1)),
        candidate: toSide(candidate, blocks.slice(1)),
    };
    const result = (0,compare/* compareSides */.G)(data, policy);
    return {
        judgeCase: { service, profileType, result, reasons: [], required: true },
        budgets: (0,budget_measures/* measureBudgets */.D)(budgets, { service, profileType }, data, glob/* matchesGlob */.k),
    };
}
function toSide({ durationNanos }, blocks) {
    return { blocks, durationMs: durationNanos / 1e6, uploads: 1 };
}
function differentTypes(baseline, candidate) {
    const list = ({ sampleTypes }) => sampleTypes.map(profileTypeOf).join(', ');
    return {
        code: 'FG113',
        message: `the files hold no common sample type: ${list(baseline)} and ${list(candidate)}`,
        remedy: 'compare profiles of the same kind, or name a type that both hold with --profile-type',
    };
}


/***/ })

};
