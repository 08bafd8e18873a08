export const id = 520;
export const ids = [520];
export const modules = {

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGateInput)
});

// EXTERNAL MODULE: ./build/config/read-config.js + 2 modules
var read_config = __webpack_require__(1593);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/sources/snapshot/encode.js
var encode = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/sources/snapshot/format-error.js
var format_error = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/sources/snapshot/columns.js
var columns = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/config/selector.js
var selector = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/sources/snapshot/places.js



/** A selector in the normal form that windows have. */
function selectorAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    if (text === '')
        return text;
    try {
        if ((0,selector/* formatSelector */.VH)((0,selector/* parseSelector */.Pl)(text)) === text)
            return text;
    }
    catch (error) {
        if (!(error instanceof selector/* SelectorError */.af))
            throw error;
    }
    throw (0,format_error/* wrong */.Qm)(path, 'is no label selector');
}
/** The last millisecond that is written with a year of four digits. */
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** A window in the order of time. */
function windowAt(record, path) {
    const fromMs = (0,columns/* integerAt */.OW)(record.fromMs, `${path}, fromMs`, 0);
    const untilMs = (0,columns/* integerAt */.OW)(record.untilMs, `${path}, untilMs`, fromMs + 1);
    if (untilMs > LATEST_MS)
        throw (0,format_error/* wrong */.Qm)(`${path}, untilMs`, 'lies behind the year 9999');
    return { fromMs, untilMs };
}

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/snapshot/stack-tree.js
var stack_tree = __webpack_require__(1255);
;// CONCATENATED MODULE: ./build/sources/snapshot/version-1-profile.js





/**
 * Reads the line of one profile.
 * @param maxFrames the most entries its stacks may have together
 * @throws SnapshotFormatError
 */
function readProfile(line, maxFrames, path) {
    const [type = '', unit = ''] = (0,columns/* textsAt */.i1)((0,columns/* listAt */.gT)(line.sampleType, `${path}, sampleType`, 2), `${path}, sampleType`);
    const frames = readFrames(line, path);
    const stacks = (0,stack_tree/* stacksOf */.J)(readTree(line, frames.length, path), maxFrames, `${path}, stacks`);
    const count = stacks.stackOffsets.length - 1;
    const scale = BigInt((0,columns/* integerAt */.OW)(line.scale, `${path}, scale`, 1));
    const slices = (0,columns/* listAt */.gT)(line.slices, `${path}, slices`).map((entry, index) => readSlice((0,columns/* recordAt */.zR)(entry, `${path}, slices[${index}]`), count, scale, `${path}, slices[${index}]`));
    checkTouching(slices, path);
    return {
        service: (0,columns/* textAt */.$6)(line.service, `${path}, service`),
        profileType: profileTypeAt(line.profileType, `${path}, profileType`),
        selector: selectorAt(line.selector, `${path}, selector`),
        sampleType: { type, unit },
        frames,
        ...stacks,
        slices,
    };
}
function profileTypeAt(value, path) {
    const id = (0,columns/* textAt */.$6)(value, path);
    try {
        (0,profile_type/* parseProfileType */.fL)(id);
        return id;
    }
    catch (error) {
        if (error instanceof profile_type/* ProfileTypeError */.MR)
            throw (0,format_error/* wrong */.Qm)(path, 'is no profile type id');
        throw error;
    }
}
function readFrames(line, path) {
    const names = (0,columns/* textsAt */.i1)(line.names, `${path}, names`);
    const files = (0,columns/* textsAt */.i1)(line.files, `${path}, files`);
    const nameOf = indexColumn(line.frameNames, names.length, `${path}, frameNames`);
    const fileOf = indexColumn(line.frameFiles, files.length, `${path}, frameFiles`, nameOf.length);
    const lines = (0,columns/* integersAt */.ND)(line.frameLines, `${path}, frameLines`, nameOf.length);
    const spans = (0,columns/* integersAt */.ND)(line.frameSpans, `${path}, frameSpans`, nameOf.length);
    return Array.from(nameOf, (name, frame) => {
        const first = lines[frame];
        const span = spans[frame];
        const place = { name: names[name], file: files[fileOf[frame]] };
        return span === 0 ? { ...place, line: first } : { ...place, line: first, lastLine: first + span };
    });
}
function readTree(line, frameCount, path) {
    const back = (0,columns/* integersAt */.ND)(line.parents, `${path}, parents`);
    const parents = back.map((distance, node) => node - distance);
    const bad = parents.findIndex((parent, node) => parent < -1 || parent >= node);
    if (bad >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, parents[${bad}]`, 'is no node before this one');
    const frames = indexColumn(line.nodes, frameCount, `${path}, nodes`, parents.length);
    const stacks = indexColumn(line.stacks, parents.length, `${path}, stacks`);
    return { parents, frames: Array.from(frames), stacks: Array.from(stacks) };
}
function indexColumn(value, count, path, length) {
    return (0,columns/* indices */.Q6)((0,columns/* fromDeltas */.Uo)((0,columns/* integersAt */.ND)(value, path, length), path), count, path);
}
function readSlice(record, stackCount, scale, path) {
    const stacks = indexColumn(record.stacks, stackCount, `${path}.stacks`);
    const unordered = stacks.findIndex((stack, index) => index > 0 && stack <= stacks[index - 1]);
    if (unordered >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.stacks[${unordered}]`, 'must come after the one before it');
    const numbers = (0,columns/* integersAt */.ND)(record.values, `${path}.values`, stacks.length);
    const values = numbers.map((number) => BigInt(number) * scale);
    const wide = values.findIndex((value) => BigInt.asIntN(64, value) !== value);
    if (wide >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.values[${wide}]`, 'does not fit into 64 bits');
    return { ...windowAt(record, path), stacks, values: BigInt64Array.from(values) };
}
/** Together the slices are one window. */
function checkTouching(slices, path) {
    if (slices.length === 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, slices`, 'must have an entry');
    const apart = slices.findIndex(({ fromMs }, index) => fromMs !== (slices[index - 1]?.untilMs ?? fromMs));
    if (apart >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, slices[${apart}]`, 'does not start where the one before ends');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/version-1.js




/** Longer lists of windows no setting can ask for. */
const MAX_WINDOWS = 64;
/**
 * Reads the lines of format version 1: header, uploads, profiles. Nothing in them is trusted; keys that this version does not
 * know are left alone.
 * @throws SnapshotFormatError
 */
function readVersion1(lines, { maxFrames }) {
    const header = lines[0];
    const windows = readWindows(header.windows);
    const uploadLines = (0,columns/* integerAt */.OW)(header.uploads, 'line 1, uploads', 0);
    const profileLines = (0,columns/* integerAt */.OW)(header.profiles, 'line 1, profiles', 0);
    const told = 1 + uploadLines + profileLines;
    if (lines.length !== told)
        throw (0,format_error/* wrong */.Qm)('line 1', `promises ${told} lines, but there are ${lines.length}`);
    const firstProfile = 1 + uploadLines;
    let framesLeft = maxFrames;
    return {
        toolVersion: versionAt(header.tool, 'line 1, tool'),
        createdAtMs: instantAt(header.createdAt, 'line 1, createdAt'),
        sourceLabel: (0,columns/* textAt */.$6)(header.source, 'line 1, source'),
        windows,
        series: (0,columns/* listAt */.gT)(header.series, 'line 1, series').map((entry, index) => readSeriesOf(entry, `line 1, series[${index}]`)),
        uploads: lines.slice(1, firstProfile).map((line, index) => readUploads(line, `line ${index + 2}`)),
        profiles: lines.slice(firstProfile).map((line, index) => {
            const profile = readProfile(line, framesLeft, `line ${firstProfile + index + 1}`);
            framesLeft -= profile.stackFrames.length;
            return profile;
        }),
    };
}
function readWindows(value) {
    const windows = (0,columns/* listAt */.gT)(value, 'line 1, windows').map((entry, index) => {
        const path = `line 1, windows[${index}]`;
        return readSide((0,columns/* recordAt */.zR)(entry, path), path);
    });
    const [side, ...history] = windows;
    if (side === undefined || windows.length > MAX_WINDOWS)
        throw (0,format_error/* wrong */.Qm)('line 1, windows', `must have 1 to ${MAX_WINDOWS} entries`);
    return [side, ...history];
}
function readSide(record, path) {
    return { selector: selectorAt(record.selector, `${path}, selector`), window: windowAt(record, path) };
}
/** It is shown in reports. */
function versionAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    if (!/^[\w.+-]{1,64}$/u.test(text))
        throw (0,format_error/* wrong */.Qm)(path, 'is no version of flamegate');
    return text;
}
function instantAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    const timeMs = Date.parse(text);
    if (Number.isNaN(timeMs) || new Date(timeMs).toISOString() !== text)
        throw (0,format_error/* wrong */.Qm)(path, 'is no point in time');
    return timeMs;
}
function readSeriesOf(value, path) {
    const record = (0,columns/* recordAt */.zR)(value, path);
    const entries = (0,columns/* listAt */.gT)(record.entries, `${path}.entries`);
    return {
        ...readSide(record, path),
        entries: entries.map((entry, index) => readEntry(entry, `${path}.entries[${index}]`)),
    };
}
function readEntry(value, path) {
    const [service = '', profileType = ''] = (0,columns/* textsAt */.i1)((0,columns/* listAt */.gT)(value, path, 2), path);
    return { service, profileType };
}
function readUploads(line, path) {
    return {
        ...readSide(line, path),
        profileType: (0,columns/* textAt */.$6)(line.profileType, `${path}, profileType`),
        series: (0,columns/* listAt */.gT)(line.series, `${path}, series`).map((entry, index) => readSeries(entry, `${path}, series[${index}]`)),
    };
}
function readSeries(value, path) {
    const record = (0,columns/* recordAt */.zR)(value, path);
    const timesMs = (0,columns/* fromDeltas */.Uo)((0,columns/* integersAt */.ND)(record.times, `${path}.times`), `${path}.times`);
    const late = timesMs.findIndex((timeMs, index) => timeMs < (timesMs[index - 1] ?? 0));
    if (late >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.times[${late}]`, 'must not go back in time');
    const values = (0,columns/* listAt */.gT)(record.values, `${path}.values`, timesMs.length);
    const bad = values.findIndex((entry) => typeof entry !== 'number' || !Number.isFinite(entry));
    if (bad >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.values[${bad}]`, 'must be a number');
    return {
        service: (0,columns/* textAt */.$6)(record.service, `${path}.service`),
        replica: (0,columns/* textAt */.$6)(record.replica, `${path}.replica`),
        version: (0,columns/* textAt */.$6)(record.version, `${path}.version`),
        timesMs,
        values: values,
    };
}

;// CONCATENATED MODULE: ./build/sources/snapshot/decode.js






/** A night of seven services unpacks to some megabytes. */
const DECODE_LIMITS = { maxBytes: 256 * 1024 * 1024, maxFrames: 64_000_000 };
/** How each version of the format is read, from its lines without the last one; old ones stay readable for good. */
const READERS = new Map([[1, readVersion1]]);
/**
 * Reads the bytes of a snapshot, all of it or nothing.
 * @throws SnapshotFormatError that names place, reason and remedy
 */
function decodeSnapshot(bytes, limits = DECODE_LIMITS) {
    if (!(0,gzip/* isGzip */.bf)(bytes))
        throw foreign(bytes.length === 0 ? 'the file is empty' : 'it is not gzipped');
    const unpacked = unpack(bytes, limits.maxBytes);
    const read = readerOf(unpacked);
    checkSum(unpacked);
    return read(jsonLines(unpacked).slice(0, -1), limits);
}
function unpack(bytes, maxBytes) {
    try {
        const unpacked = (0,gzip/* gunzipBounded */.Zk)(encode/* FORMAT */.uB, bytes, maxBytes);
        return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
    }
    catch (error) {
        if (!(error instanceof profile/* ProfileFormatError */.X))
            throw error;
        const reason = error.message.replace(/^not a valid \S+ profile: /u, '');
        throw new format_error/* SnapshotFormatError */.wv('', reason, format_error/* TAKE_AGAIN */.lS, { cause: error });
    }
}
const NEWLINE = 10;
/** Longer first lines do not exist: a header lists services and types, not stacks. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
/** Looks at the first line alone, which every version begins with. */
function readerOf(unpacked) {
    const end = unpacked.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
    const header = end < 0 ? null : parseLine(unpacked.subarray(0, end));
    if (header?.format !== encode/* FORMAT */.uB)
        throw foreign('its first line does not say that it is one');
    const { version } = header;
    const reader = READERS.get(version);
    if (reader !== undefined)
        return reader;
    if (Number.isSafeInteger(version) && version > encode/* FORMAT_VERSION */.Hp) {
        const reason = `has format version ${version}, and this flamegate reads up to ${encode/* FORMAT_VERSION */.Hp}`;
        const remedy = 'use the version of flamegate that took it, or a newer one';
        throw new format_error/* SnapshotFormatError */.wv('line 1', reason, remedy);
    }
    throw (0,format_error/* wrong */.Qm)('line 1, version', 'is no version of the format');
}
/** The last line is the sum of all before it: nothing was lost or changed since it was written. */
function checkSum(unpacked) {
    const end = unpacked.length - 1;
    const lastAt = unpacked.lastIndexOf(NEWLINE, end - 1) + 1;
    const told = unpacked[end] === NEWLINE ? parseLine(unpacked.subarray(lastAt, end))?.sha256 : undefined;
    if (typeof told !== 'string')
        throw (0,format_error/* wrong */.Qm)('the last line', 'is no checksum: the file is cut off');
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(unpacked.subarray(0, lastAt)).digest('hex');
    if (told !== sha256)
        throw (0,format_error/* wrong */.Qm)('the last line', 'holds another checksum than the content: the file was changed');
}
function jsonLines(unpacked) {
    const lines = [];
    for (let start = 0; start < unpacked.length;) {
        const end = unpacked.indexOf(NEWLINE, start);
        const line = parseLine(unpacked.subarray(start, end));
        if (line === null)
            throw (0,format_error/* wrong */.Qm)(`line ${lines.length + 1}`, 'is no JSON object');
        lines.push(line);
        start = end + 1;
    }
    return lines;
}
/** Null for anything but an object: what the engine says of the text would quote it. */
function parseLine(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
function foreign(why) {
    return new format_error/* SnapshotFormatError */.wv('', `it is no snapshot: ${why}`, 'give a file that flamegate snapshot wrote; profile files are compared by flamegate compare');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/read-file.js





/** A larger file is no snapshot but a mistake. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Reads a snapshot from a file.
 * @throws SourceError that names the file, what is wrong where, and what to do
 */
async function readSnapshotFile(path, maxBytes = MAX_FILE_BYTES) {
    const bytes = await readSome(path, maxBytes);
    if (bytes.length > maxBytes) {
        throw new source/* SourceError */.c('too-large', `the snapshot ${path} is too large`, `it has more than ${maxBytes} bytes`, 'check the path: a snapshot is some hundred kilobytes');
    }
    try {
        return decodeSnapshot(bytes, DECODE_LIMITS);
    }
    catch (error) {
        if (!(error instanceof format_error/* SnapshotFormatError */.wv))
            throw error;
        throw new source/* SourceError */.c('malformed', `the snapshot ${path} cannot be used`, error.message, error.remedy, {
            cause: error,
        });
    }
}
/** One byte more than allowed is enough to know; a device or a pipe has no size to ask for. */
async function readSome(path, maxBytes) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: maxBytes }));
    }
    catch (error) {
        throw new source/* SourceError */.c('rejected', `the snapshot ${path} cannot be read`, error.message, 'check the path; in a workflow, download the artifact that holds it first', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/sources/snapshot/model.js
var model = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/profile/growable.js
var growable = __webpack_require__(6399);
;// CONCATENATED MODULE: ./build/sources/snapshot/saved-block.js


/**
 * The merged profile of a part of a saved window, its stacks in the order in which a server would have sent them first.
 * @returns null when the part does not start and end where slices do
 */
function savedBlock(saved, window) {
    const slices = saved.slices.filter((slice) => (0,model/* contains */.g)(window, slice));
    if (slices[0]?.fromMs !== window.fromMs || slices.at(-1)?.untilMs !== window.untilMs)
        return null;
    const sums = new BigInt64Array(saved.stackOffsets.length - 1);
    for (const { stacks, values } of slices) {
        for (const [index, stack] of stacks.entries())
            sums[stack] = sums[stack] + values[index];
    }
    return withoutZeros(saved, sums);
}
function withoutZeros({ sampleType, frames, stackOffsets, stackFrames }, sums) {
    const offsets = (0,growable/* int32List */.nC)(sums.length + 1);
    const used = (0,growable/* int32List */.nC)(stackFrames.length);
    (0,growable/* push */.VC)(offsets, 0);
    for (const [stack, value] of sums.entries()) {
        if (value === 0n)
            continue;
        for (let at = stackOffsets[stack]; at < stackOffsets[stack + 1]; at++)
            (0,growable/* push */.VC)(used, stackFrames[at]);
        (0,growable/* push */.VC)(offsets, used.length);
    }
    return {
        sampleTypes: [sampleType],
        defaultSampleType: 0,
        frames: offsets.length === 1 ? [] : frames,
        stackOffsets: (0,growable/* finished */.xl)(offsets),
        stackFrames: (0,growable/* finished */.xl)(used),
        values: [sums.filter((value) => value !== 0n)],
        durationNanos: 0,
    };
}

;// CONCATENATED MODULE: ./build/sources/snapshot.js



/**
 * Makes a profile source of a snapshot.
 * @param name of the snapshot for people, such as its path
 */
function createSnapshotSource(snapshot, name) {
    const { windows, series, uploads, profiles } = snapshot;
    const label = `snapshot ${name}`;
    const isAsked = (window, selector) => (saved) => saved.selector === selector && (0,model/* contains */.g)(saved.window, window);
    return {
        label,
        side: windows[0],
        covers: (window) => windows.some((saved) => (0,model/* contains */.g)(saved.window, window)),
        knows: (window, selector) => isBounded(windows, window) && [...series, ...uploads].some(isAsked(window, selector)),
        async listSeries(window, selector) {
            const answer = series.find(isAsked(window, selector));
            if (answer === undefined)
                throw notSaved(label, `services with the labels ${selector || '{}'}`, window);
            return answer.entries;
        },
        async listUploads(window, selector, services, profileType) {
            const answers = uploads
                .filter(isAsked(window, selector))
                .filter((one) => one.profileType === profileType);
            const exact = answers.filter((one) => isSame(one.window, window));
            return (exact.length > 0 ? exact : answers.slice(0, 1)).flatMap((answer) => chosen(answer, window, services));
        },
        async readBlock({ service, profileType, selector, window }) {
            const saved = profiles.find((one) => one.service === service &&
                one.profileType === profileType &&
                one.selector === selector &&
                (0,model/* contains */.g)(spanOf(one), window));
            const block = saved === undefined ? null : savedBlock(saved, window);
            if (block === null)
                throw notSaved(label, `${profileType} of ${service}`, window);
            return block;
        },
        readRetention: async () => ({}),
        close: async () => undefined,
    };
}
/** Whether a time lies in a saved window, or goes from the start of one to the end of another: a question for several at once. */
function isBounded(windows, window) {
    const starts = windows.some((saved) => saved.window.fromMs === window.fromMs);
    const ends = windows.some((saved) => saved.window.untilMs === window.untilMs);
    return (starts && ends) || windows.some((saved) => (0,model/* contains */.g)(saved.window, window));
}
function isSame(one, other) {
    return one.fromMs === other.fromMs && one.untilMs === other.untilMs;
}
function spanOf({ slices }) {
    return { fromMs: slices[0]?.fromMs ?? 0, untilMs: slices.at(-1)?.untilMs ?? 0 };
}
/** What was answered for some of the services, in the part of the time that is asked about. */
function chosen({ window: asked, series }, window, services) {
    return series
        .filter(({ service }) => services.includes(service))
        .map((one) => (isSame(asked, window) ? one : within(one, window)))
        .filter(({ timesMs }) => timesMs.length > 0);
}
/** Times are ends of seconds; one belongs to the window in which its second begins. */
function within(series, { fromMs, untilMs }) {
    const kept = series.timesMs.flatMap((timeMs, index) => timeMs > fromMs && timeMs - 999 < untilMs ? [index] : []);
    return {
        ...series,
        timesMs: kept.map((index) => series.timesMs[index]),
        values: kept.map((index) => series.values[index]),
    };
}
function notSaved(label, what, { fromMs, untilMs }) {
    const range = `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
    return new source/* SourceError */.c('rejected', `the ${label} does not hold what is asked for`, `${what} in ${range} were not saved`, 'take the snapshot with the services, labels, profile types and history that the gate compares');
}

;// CONCATENATED MODULE: ./build/commands/gate-input.js



/**
 * Reads the settings, and once the snapshot they name: the window of the baseline and its profiles come from the same bytes.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
async function readGateInput(inputs, defaults, nowMs) {
    const opened = [];
    const open = async (path) => {
        const snapshot = await readSnapshotFile(path);
        const source = createSnapshotSource(snapshot, path);
        opened.push(source);
        const { selector, window } = source.side;
        const { createdAtMs, toolVersion } = snapshot;
        return { path, side: { selector, ...window }, createdAtMs, toolVersion };
    };
    const config = await (0,read_config/* readConfig */.Xg)(inputs, defaults, nowMs, open);
    return { config, saved: opened[0] ?? null };
}


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLI_DEFAULTS: () => (/* binding */ CLI_DEFAULTS),
/* harmony export */   gate: () => (/* binding */ gate),
/* harmony export */   show: () => (/* binding */ show),
/* harmony export */   tellReason: () => (/* binding */ tellReason)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9668);
/* harmony import */ var _gate_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4656);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(234);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4508);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2487);
/* harmony import */ var _wait_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5557);








/** The command line has exit codes of its own for what is no verdict. */
const CLI_DEFAULTS = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' };
/** `flamegate gate`: judges two windows of a server. Returns the exit code. */
async function gate({ line, env, terminal, nowMs }) {
    if (line.positionals.length > 0) {
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('gate takes no files', `got ${line.positionals[0]}`, 'use flamegate compare for profile files');
    }
    const { config, saved } = await (0,_gate_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readGateInput */ .c)(line.settings, CLI_DEFAULTS, nowMs);
    const paths = (0,_report_options_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsOf */ .w)(line);
    const profiles = [];
    const report = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .runAgainstServer */ .M0)(config, {
        nowMs,
        proxy: (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxySettings */ .uv)(env),
        run: null,
        saved,
        onProgress: line.options.quiet === true ? () => undefined : terminal.progress,
        onWait: line.options.quiet === true ? () => undefined : (waiting) => (0,_wait_step_js__WEBPACK_IMPORTED_MODULE_7__/* .tellWait */ .n)(waiting, terminal),
        onProfiles: paths.profiles === undefined ? undefined : (all) => profiles.push(...all),
    });
    await show(report, line, terminal, paths, profiles);
    return report.exitCode;
}
/** Prints the report, and with --quiet still why nothing was evaluated; then writes the files: a path that cannot be written must not cost the verdict that was found. */
async function show(report, line, terminal, paths, profiles = []) {
    const isQuiet = line.options.quiet === true;
    tellReason(report.reasons[0], 'nothing was evaluated', terminal);
    const { color, columns } = terminal;
    const verbose = line.options.verbose === true;
    if (!isQuiet)
        terminal.out((0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)(report, { color, columns, verbose }));
    const written = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(report, paths, profiles);
    if (!isQuiet && Object.keys(written.paths).length > 0)
        terminal.out('\n');
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_4__/* .tellWritten */ .J)(written, isQuiet, terminal);
}
/** A reason for the whole build is an error like any other, and shown where errors are, also with --quiet. */
function tellReason(reason, what, terminal) {
    if (reason === undefined)
        return;
    terminal.err(`error: ${what} (${reason.code})`);
    terminal.err(`  why: ${oneLine(reason.message)}`);
    if (reason.remedy !== '')
        terminal.err(`  do:  ${oneLine(reason.remedy)}`);
}
/** Messages may quote a server: a line of its own would pass for one of ours. */
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tellWait)
/* harmony export */ });
/* unused harmony export waitingLine */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MAX_NAME = 60;
/** Tells once that the last uploads are waited for, also in a log, and then how it goes. */
function tellWait(waiting, terminal) {
    if (waiting.isFirst)
        terminal.err(waitingLine(waiting));
    terminal.step(waitStep(waiting));
}
function waitStep({ waitedMs, limitMs, behind }) {
    return {
        done: Math.floor(waitedMs / 1000),
        total: Math.ceil(limitMs / 1000),
        doing: 'waiting',
        did: 'waited',
        things: 's for the last uploads',
        latest: behind[0] ?? '',
    };
}
/** What is waited for, as one line of a log. */
function waitingLine({ limitMs, behind }) {
    const [first] = behind;
    const whose = first === undefined ? '' : ` of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(first, MAX_NAME)}${behind.length > 1 ? ' and others' : ''}`;
    return `waiting up to ${Math.ceil(limitMs / 1000)} s for the last uploads${whose}`;
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   ND: () => (/* binding */ integersAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   Q6: () => (/* binding */ indices),
/* harmony export */   Uo: () => (/* binding */ fromDeltas),
/* harmony export */   dH: () => (/* binding */ toDeltas),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

/** Lists of whole numbers as they stand in a file: what repeats or counts up is written as differences, which compress well. */
/** Differences to the entry before, the first to 0. */
function toDeltas(values) {
    return Array.from(values, (value, index) => value - (index === 0 ? 0 : values[index - 1]));
}
/** The entries again. They stay safe integers: a sum that does not is refused. */
function fromDeltas(deltas, path) {
    let sum = 0;
    return deltas.map((delta, index) => {
        sum += delta;
        if (!Number.isSafeInteger(sum))
            throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${index}]`, 'adds up to a number that is too large');
        return sum;
    });
}
/** Entries that are indices into a list of `count`. */
function indices(values, count, path) {
    const bad = values.findIndex((value) => value < 0 || value >= count);
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, `is no index into ${count} entries`);
    return Int32Array.from(values);
}
/** A list of whole numbers without loss; its length where that is known. */
function integersAt(value, path, length) {
    const list = listAt(value, path, length);
    const bad = list.findIndex((entry) => !Number.isSafeInteger(entry));
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, 'must be a whole number');
    return list;
}
/** A list; its length where that is known. */
function listAt(value, path, length) {
    if (!Array.isArray(value))
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be a list');
    if (length !== undefined && value.length !== length)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `must have ${length} entries, it has ${value.length}`);
    return value;
}
/** A list of texts. */
function textsAt(value, path) {
    const list = listAt(value, path);
    const bad = list.findIndex((entry) => typeof entry !== 'string');
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, 'must be a text');
    return list;
}
/** A text. */
function textAt(value, path) {
    if (typeof value !== 'string')
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be a text');
    return value;
}
/** A whole number of at least `least`. */
function integerAt(value, path, least) {
    if (!Number.isSafeInteger(value) || value < least)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `must be a whole number of at least ${least}`);
    return value;
}
/** An object. */
function recordAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be an object');
    return value;
}


/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ FORMAT_VERSION),
/* harmony export */   hX: () => (/* binding */ encodeSnapshot),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _stack_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1255);





/** What the first line of every version names. */
const FORMAT = 'flamegate-snapshot';
/** The version that is written. */
const FORMAT_VERSION = 1;
/**
 * A snapshot as a file: gzipped lines of JSON, described in docs/snapshots.md. The same snapshot gives the same bytes.
 * @throws SourceError for a value that JSON's numbers cannot hold
 */
async function encodeSnapshot(snapshot) {
    const lines = [
        headerOf(snapshot),
        ...snapshot.uploads.map(uploadsLine),
        ...snapshot.profiles.map(profileLine),
    ];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return (0,_profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .gzipStable */ .M6)(Buffer.from(`${text}${JSON.stringify({ sha256 })}\n`));
}
function headerOf(snapshot) {
    return {
        format: FORMAT,
        version: FORMAT_VERSION,
        tool: snapshot.toolVersion,
        createdAt: new Date(snapshot.createdAtMs).toISOString(),
        source: snapshot.sourceLabel,
        windows: snapshot.windows.map(({ selector, window }) => ({ selector, ...window })),
        series: snapshot.series.map(({ selector, window, entries }) => ({
            selector,
            ...window,
            entries: entries.map(({ service, profileType }) => [service, profileType]),
        })),
        uploads: snapshot.uploads.length,
        profiles: snapshot.profiles.length,
    };
}
function uploadsLine({ selector, window, profileType, series }) {
    return {
        profileType,
        selector,
        ...window,
        series: series.map(({ service, replica, version, timesMs, values }) => ({
            service,
            replica,
            version,
            times: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(timesMs),
            values,
        })),
    };
}
function profileLine(profile) {
    const { service, profileType, selector, sampleType, frames, slices } = profile;
    const scale = scaleOf(slices);
    const { parents, frames: nodeFrames, stacks } = (0,_stack_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g)(profile);
    return {
        service,
        profileType,
        selector,
        sampleType: [sampleType.type, sampleType.unit],
        ...frameColumns(frames),
        parents: parents.map((parent, node) => node - parent),
        nodes: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(nodeFrames),
        stacks: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(stacks),
        scale: Number(scale),
        slices: slices.map(({ fromMs, untilMs, stacks: held, values }) => ({
            fromMs,
            untilMs,
            stacks: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(held),
            values: Array.from(values, (value) => toNumber(value / scale, profile)),
        })),
    };
}
/** Names and files once, and one column for each part of a frame. */
function frameColumns(frames) {
    const names = new Map();
    const files = new Map();
    const idOf = (texts, text) => {
        const id = texts.get(text) ?? texts.size;
        texts.set(text, id);
        return id;
    };
    const nameOf = frames.map(({ name }) => idOf(names, name));
    const fileOf = frames.map(({ file }) => idOf(files, file));
    return {
        names: [...names.keys()],
        files: [...files.keys()],
        frameNames: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(nameOf),
        frameFiles: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(fileOf),
        frameLines: frames.map(({ line }) => line),
        frameSpans: frames.map(({ line, lastLine = line }) => lastLine - line),
    };
}
/** The largest number that divides all values: a profiler's sampling period, mostly. */
function scaleOf(slices) {
    let scale = 0n;
    for (const { values } of slices) {
        for (const value of values)
            scale = divisor(scale, value < 0n ? -value : value);
    }
    return scale > 0n && scale <= BigInt(Number.MAX_SAFE_INTEGER) ? scale : 1n;
}
function divisor(first, second) {
    let [a, b] = [first, second];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}
function toNumber(value, { service, profileType }) {
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    throw new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c('malformed', `${service} cannot be saved`, `a stack of ${profileType} has the value ${value}, which is no cost of a program`, 'see what the profiler of this service sends, or leave it out with --service');
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lS: () => (/* binding */ TAKE_AGAIN),
/* harmony export */   wv: () => (/* binding */ SnapshotFormatError)
/* harmony export */ });
/** Bytes that are no whole snapshot. `place` is a line and a path in it, such as `line 3, slices[0].values[2]`, or `''`. */
class SnapshotFormatError extends Error {
    name = 'SnapshotFormatError';
    place;
    remedy;
    constructor(place, reason, remedy, options) {
        super(place === '' ? reason : `${place} ${reason}`, options);
        this.place = place;
        this.remedy = remedy;
    }
}
/** What helps where a file was changed or cut after it had been written. */
const TAKE_AGAIN = 'download the file again, or take a new snapshot with flamegate snapshot';
/** The error that something in a file is not what it must be. */
function wrong(place, reason) {
    return new SnapshotFormatError(place, reason, TAKE_AGAIN);
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stacksOf),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6399);
/* harmony import */ var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);


/** No node is its own parent's child twice, so the same stacks give the same tree. */
function treeOf({ stackOffsets, stackFrames }) {
    const parents = [];
    const frames = [];
    const children = [];
    const roots = new Map();
    const childOf = (parent, frame) => {
        const known = parent < 0 ? roots : children[parent];
        const node = known.get(frame);
        if (node !== undefined)
            return node;
        known.set(frame, parents.length);
        children.push(new Map());
        frames.push(frame);
        return parents.push(parent) - 1;
    };
    const stacks = Array.from({ length: stackOffsets.length - 1 }, (_, stack) => {
        let node = -1;
        for (let at = stackOffsets[stack + 1] - 1; at >= stackOffsets[stack]; at--)
            node = childOf(node, stackFrames[at]);
        return node;
    });
    return { parents, frames, stacks };
}
/**
 * The stacks of a tree, leaf first.
 * @param maxFrames the most entries they may have together: a small tree can hold any number of long stacks
 * @throws SnapshotFormatError
 */
function stacksOf({ parents, frames, stacks }, maxFrames, path) {
    const depths = new Int32Array(parents.length);
    for (const [node, parent] of parents.entries())
        depths[node] = parent < 0 ? 1 : depths[parent] + 1;
    const total = stacks.reduce((sum, node) => sum + depths[node], 0);
    if (total > maxFrames)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `unpack to ${total} frames, more than the limit of ${maxFrames}`);
    const offsets = (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .int32List */ .nC)(stacks.length + 1);
    const leafFirst = (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .int32List */ .nC)(total);
    (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(offsets, 0);
    for (const leaf of stacks) {
        for (let node = leaf; node >= 0; node = parents[node])
            (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(leafFirst, frames[node]);
        (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(offsets, leafFirst.length);
    }
    return { stackOffsets: (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .finished */ .xl)(offsets), stackFrames: (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .finished */ .xl)(leafFirst) };
}


/***/ })

};
