export const id = 311;
export const ids = [311];
export const modules = {

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

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ gzipStable),
/* harmony export */   Zk: () => (/* binding */ gunzipBounded),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);



/** The most a profile may measure after decompression, unless the caller says otherwise. */
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;
/** Deflate cannot shrink data further than this (https://zlib.net/zlib_tech.html). */
const MAX_DEFLATE_RATIO = 1032;
/** Whether the bytes begin like a gzip file (RFC 1952). */
function isGzip(bytes) {
    return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * Unpacks a gzip file of one or more members, as Go's reader does. Truncation, a wrong checksum, anything behind the
 * last member and more than `maxBytes` of output are `ProfileFormatError`s; their offset counts compressed bytes.
 */
function gunzipBounded(format, bytes, maxBytes) {
    const { buffer, engine } = inflate(format, bytes, maxBytes);
    // zlib stops silently at zero bytes behind the last member; everything else it refuses by itself.
    if (engine.bytesWritten !== bytes.length) {
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, engine.bytesWritten, `the gzip stream ends at byte ${engine.bytesWritten}, but ${bytes.length - engine.bytesWritten} more bytes follow`);
    }
    return buffer;
}
function inflate(format, bytes, maxBytes) {
    try {
        // `info` is documented, but missing in the types of the synchronous functions.
        const options = { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        if (code === 'Z_BUF_ERROR') {
            const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
    }
}
/**
 * The trailer of a gzip file tells the unpacked size, so that one chunk holds it all and nothing is copied.
 * It is only a hint: a lie costs no more than the memory that a true answer of that size would.
 */
function chunkSizeFor(bytes, maxBytes) {
    if (bytes.length < 18)
        return 64 * 1024;
    const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
    const possible = Math.min(told, bytes.length * MAX_DEFLATE_RATIO, maxBytes);
    return Math.max(possible + 1, 1024);
}
/** Where the header of a gzip file holds its time (four bytes), and the system it was made on. */
const TIME_AT = 4;
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;
/** Packs bytes as one gzip member that names neither time nor system: the same bytes give the same file (RFC 1952). */
async function gzipStable(bytes) {
    const packed = await gzipInBackground(bytes);
    packed.fill(0, TIME_AT, TIME_AT + 4);
    packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
    return packed;
}
const gzipInBackground = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ encodePprof)
/* harmony export */ });
/* harmony import */ var _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7983);

/**
 * Writes pprof, not compressed. There is one mapping, which says that its functions have names: without it
 * `go tool pprof` would look for a binary to take them from.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
function encodePprof(content) {
    const out = (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSink */ .g3)(1 << 16);
    const strings = new Map([['', 0]]);
    const index = (text) => {
        const known = strings.get(text);
        if (known !== undefined)
            return known;
        strings.set(text, strings.size);
        return strings.size - 1;
    };
    putValueType(out, 1, content.sampleType, index);
    for (const { stack, value } of content.samples)
        putSample(out, stack, value);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 3, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 7, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 8, 1);
    });
    for (const [at, { line }] of content.functions.entries())
        putLocation(out, at + 1, line);
    for (const [at, { name, systemName = '', file }] of content.functions.entries()) {
        putFunction(out, at + 1, [index(name), index(systemName), index(file)]);
    }
    const comments = content.comments.map(index);
    const period = content.periodType.type === '' ? null : content.periodType;
    // Texts that stand behind the table are in it as well.
    const late = [content.defaultSampleType, period?.type ?? '', period?.unit ?? ''].map(index);
    for (const text of strings.keys())
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putText */ .rb)(out, 6, text);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 9, content.timeNanos);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 10, content.durationNanos);
    if (period !== null)
        putValueType(out, 11, period, index);
    if (content.period > 0)
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 12, content.period);
    for (const comment of comments)
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 13, comment);
    if (content.defaultSampleType !== '')
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 14, late[0]);
    return (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBytes */ .$Y)(out);
}
function putValueType(out, field, { type, unit }, index) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, field, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, index(type));
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, index(unit));
    });
}
function putSample(out, stack, value) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 2, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 1, () => {
            for (let at = 0; at < stack.length; at++)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putVarint */ .Ci)(out, stack[at] + 1);
        });
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 2, () => (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putVarint */ .Ci)(out, value));
    });
}
function putLocation(out, id, line) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 4, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 4, () => {
            (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
            if (line > 0)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, line);
        });
    });
}
/** @param texts name, system name and file, as indices */
function putFunction(out, id, texts) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 5, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
        for (const [at, text] of texts.entries())
            if (text !== 0)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2 + at, text);
    });
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ writtenBytes),
/* harmony export */   Ci: () => (/* binding */ putVarint),
/* harmony export */   Ls: () => (/* binding */ putNumber),
/* harmony export */   fJ: () => (/* binding */ putMessage),
/* harmony export */   g3: () => (/* binding */ byteSink),
/* harmony export */   rb: () => (/* binding */ putText)
/* harmony export */ });
/** Writes the protobuf wire format into one growing buffer. Source: https://protobuf.dev/programming-guides/encoding/ */
const LENGTH_DELIMITED = 2;
/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;
/** Up to here shifts do, which are much faster than divisions. */
const MAX_WORD = 2 ** 31 - 1;
/** An empty sink. */
function byteSink(capacity = 4096) {
    return { bytes: new Uint8Array(capacity), length: 0 };
}
/** What was written, as a copy. */
function writtenBytes(out) {
    return out.bytes.slice(0, out.length);
}
/** Appends a 64-bit number without a field number, as inside a packed field; negative ones as two's complement. */
function putVarint(out, value) {
    if (out.length + MAX_VARINT_BYTES > out.bytes.length)
        reserve(out, MAX_VARINT_BYTES);
    if (typeof value === 'bigint' || value < 0) {
        let rest = BigInt.asUintN(64, BigInt(value));
        for (; rest >= 0x80n; rest >>= 7n)
            out.bytes[out.length++] = Number(rest & 0x7fn) | 0x80;
        out.bytes[out.length++] = Number(rest);
        return;
    }
    let rest = value;
    for (; rest > MAX_WORD; rest = Math.floor(rest / 0x80))
        out.bytes[out.length++] = (rest % 0x80) | 0x80;
    for (; rest >= 0x80; rest >>>= 7)
        out.bytes[out.length++] = (rest & 0x7f) | 0x80;
    out.bytes[out.length++] = rest;
}
/** Appends a field that is a number. A whole number beyond 2^53 has to be a `bigint`. */
function putNumber(out, field, value) {
    putVarint(out, field * 8);
    putVarint(out, value);
}
/** Appends a field that is a text. */
function putText(out, field, text) {
    const bytes = Buffer.from(text, 'utf8');
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    putVarint(out, bytes.length);
    reserve(out, bytes.length);
    out.bytes.set(bytes, out.length);
    out.length += bytes.length;
}
/** Appends a field that is a message, or a packed list: all that `write` appends. */
function putMessage(out, field, write) {
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    const start = out.length;
    write();
    const size = out.length - start;
    // The length stands in front, but is known last: the content moves, which costs less than a buffer for every message.
    const content = start + varintLength(size);
    reserve(out, content - start);
    out.bytes.copyWithin(content, start, start + size);
    out.length = start;
    putVarint(out, size);
    out.length = content + size;
}
function varintLength(value) {
    let length = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80))
        length += 1;
    return length;
}
function reserve(out, extra) {
    const needed = out.length + extra;
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countedWith),
/* harmony export */   GM: () => (/* binding */ enforcedConclusion),
/* harmony export */   Ot: () => (/* binding */ uncountedComparisons),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   RN: () => (/* binding */ wasCompared),
/* harmony export */   Xl: () => (/* binding */ openComparisons),
/* harmony export */   Y: () => (/* binding */ serviceFindings),
/* harmony export */   cR: () => (/* binding */ serviceGroups),
/* harmony export */   kM: () => (/* binding */ isOverLimit),
/* harmony export */   pj: () => (/* binding */ serviceFindingsOf),
/* harmony export */   u0: () => (/* binding */ improvements),
/* harmony export */   xJ: () => (/* binding */ detectableRange),
/* harmony export */   yL: () => (/* binding */ newcomers)
/* harmony export */ });
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);


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
/** Comparisons that do not change the verdict: optional services, types a service does not have. */
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
    const { onInconclusive, onNotEvaluated } = report.settings;
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


/***/ })

};
