export const id = 289;
export const ids = [289];
export const modules = {

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ detectProfile),
  j: () => (/* binding */ parseProfile)
});

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
function parseJson(format, bytes) {
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

// EXTERNAL MODULE: ./build/profile/pprof.js + 5 modules
var pprof = __webpack_require__(3387);
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
 * Reads the JSON of a speedscope file: sampled and evented profiles, all threads of the file added into one `Profile` with one
 * sample type. Times become whole nanoseconds, each weight rounded for itself: py-spy's 0.01 s is 10,000,000 exactly.
 * Malformed files are a `ProfileFormatError` that names the place as a JSON path.
 */
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
    return detectProfile(bytes, options).profile;
}
/** Like `parseProfile`, for those who need to know the format. */
function detectProfile(bytes, options = {}) {
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
        return { format: 'pprof', profile: (0,pprof/* decodePprof */.a)(content, gzipped, maxBytes), content };
    const start = text.trimStart();
    if (start === '' && content.length <= HEAD_BYTES)
        refuse('an empty file (blanks only)');
    for (const [pattern, meaning] of TEXTS)
        if (pattern.test(start))
            refuse(meaning);
    // PHP's `{closure}` and Java's `[unknown]` begin folded lines, so a bracket alone does not make it JSON.
    if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start))
        return { format: 'speedscope', profile: parseJsonProfile(content), content };
    if (!firstLineIsFolded(start))
        refuse('text, and its first line is not `frame;frame COUNT`');
    return { format: 'folded', profile: parseFolded(content, { maxBytes }), content };
}
/** A protobuf message cannot do without the control bytes that are its tags and lengths; text has none of them. */
function isBinary(head) {
    return head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b);
}
function parseJsonProfile(content) {
    const json = parseJson(ANY_FORMAT, content);
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


/***/ })

};
