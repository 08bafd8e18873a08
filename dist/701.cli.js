export const id = 701;
export const ids = [701];
export const modules = {

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


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);
/* harmony import */ var _report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2076);
/* harmony import */ var _report_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7012);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1003);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(234);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9515);








/** Forms with a switch that needs no path. */
const SWITCHES = ['md', 'html', 'junit', 'summary'];
/**
 * `flamegate render`: the forms of a saved report. Prints the report as text when no form is asked for. It judges nothing: the
 * exit code is 0 whatever the verdict.
 */
async function render({ line, terminal }, stdin) {
    const input = inputOf(line);
    const paths = formsOf(line, input);
    const report = await readReport(input, stdin);
    const isQuiet = line.options.quiet === true;
    if (Object.keys(paths).length === 0) {
        const { color, columns } = terminal;
        const verbose = line.options.verbose === true;
        if (!isQuiet)
            terminal.out((0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(report, { color, columns, verbose }));
        return 0;
    }
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_5__/* .tellWritten */ .J)(await (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReports */ .Li)(report, paths), isQuiet, terminal);
    return 0;
}
async function readReport(input, stdin) {
    const what = 'a report.json that flamegate wrote';
    const result = (0,_report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(input, stdin, { what, maxBytes: _report_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_REPORT_BYTES */ .WA }));
    if (!(0,_report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .A)(result))
        return result;
    const name = input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .STDIN */ .T ? 'standard input' : input;
    throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is no report that can be rendered`, result.why, result.remedy);
}
function inputOf({ settings, positionals }) {
    const setting = Object.values(settings.origins)[0];
    if (setting !== undefined) {
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('render takes no settings', `got ${setting}`, 'everything stands in the report; render knows --md, --html, --junit, --summary and the report options');
    }
    const [input, ...more] = positionals;
    if (input !== undefined && more.length === 0)
        return input;
    throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('render takes one report', more.length === 0 ? 'got none' : `got ${positionals.length}: ${positionals.join(' ').slice(0, 200)}`, 'flamegate render report.json --md, or --report-md PATH for another place');
}
/** What to write where: a path that is given, else for a switch the usual name beside the report. */
function formsOf(line, input) {
    const dir = input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .STDIN */ .T ? '.' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(input);
    const beside = {
        ...(0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .reportDirPaths */ .G$)(dir),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'summary.md'),
    };
    const given = (0,_report_options_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .w)(line);
    const paths = {};
    const taken = new Map(input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .STDIN */ .T ? [] : [[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(input), 'the report']]);
    for (const form of _reports_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_FORMS */ .xp) {
        const isWanted = SWITCHES.includes(form) && line.options[form] === true;
        const path = given[form] ?? (isWanted ? beside[form] : undefined);
        if (path === undefined)
            continue;
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== undefined) {
            throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${path} is named twice`, `it is ${other} already`, 'give each form a path of its own');
        }
        taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), form);
        paths[form] = path;
    }
    return paths;
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

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
