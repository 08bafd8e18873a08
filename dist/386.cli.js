export const id = 386;
export const ids = [386];
export const modules = {
	9657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => CLI_DEFAULTS });
		const CLI_DEFAULTS = {
			onInconclusive: "exit-code",
			onNotEvaluated: "exit-code"
		};
	}),
	5925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ht: () => holdsFlameGraphs,
			wG: () => pathsOf,
			xp: () => REPORT_FORMS
		});
		const REPORT_FORMS = [
			"json",
			"md",
			"html",
			"junit",
			"summary"
		];
		function pathsOf({ options }) {
			const names = [...REPORT_FORMS, "profiles"];
			return Object.fromEntries(names.flatMap((name) => {
				const path = options[`report-${name}`];
				return typeof path === "string" ? [[name, path]] : [];
			}));
		}
		function holdsFlameGraphs({ json, html }) {
			return json !== undefined || html !== undefined;
		}
	}),
	928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VC: () => push,
			nC: () => int32List,
			vY: () => reserve,
			xl: () => finished
		});
		function int32List(capacity) {
			return {
				data: new Int32Array(Math.max(capacity, 16)),
				length: 0
			};
		}
		function reserve(list, extra) {
			const needed = list.length + extra;
			if (needed <= list.data.length) return;
			const grown = new Int32Array(Math.max(needed, list.data.length * 2));
			grown.set(list.data.subarray(0, list.length));
			list.data = grown;
		}
		function push(list, value) {
			if (list.length === list.data.length) reserve(list, 1);
			list.data[list.length++] = value;
		}
		function finished(list) {
			return list.data.subarray(0, list.length);
		}
	}),
	8055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M6: () => gzipStable,
			Zk: () => gunzipBounded,
			bf: () => isGzip,
			fS: () => DEFAULT_MAX_BYTES,
			nK: () => gunzipInBackground
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
		var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1090);
		const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;
		const MAX_DEFLATE_RATIO = 1032;
		function isGzip(bytes) {
			return bytes.length >= 2 && bytes[0] === 31 && bytes[1] === 139;
		}
		function gunzipBounded(format, bytes, maxBytes) {
			try {
				return whole(format, bytes, (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, optionsFor(bytes, maxBytes)));
			} catch (cause) {
				throw explained(format, bytes, maxBytes, cause);
			}
		}
		async function gunzipInBackground(format, bytes, maxBytes) {
			try {
				return whole(format, bytes, await unpackInBackground(bytes, optionsFor(bytes, maxBytes)));
			} catch (cause) {
				throw explained(format, bytes, maxBytes, cause);
			}
		}
		const unpackInBackground = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
		function optionsFor(bytes, maxBytes) {
			return {
				maxOutputLength: maxBytes,
				chunkSize: chunkSizeFor(bytes, maxBytes),
				info: true
			};
		}
		function whole(format, bytes, { buffer, engine }) {
			const end = engine.bytesWritten;
			if (end === bytes.length) return buffer;
			const reason = `the gzip stream ends at byte ${end}, but ${bytes.length - end} more bytes follow`;
			throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__.X(format, end, reason);
		}
		function explained(format, bytes, maxBytes, cause) {
			if (cause instanceof _profile_js__WEBPACK_IMPORTED_MODULE_2__.X) return cause;
			const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
			if (code === "ERR_BUFFER_TOO_LARGE") {
				const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
				return new _profile_js__WEBPACK_IMPORTED_MODULE_2__.X(format, bytes.length, reason, { cause });
			}
			if (code === "Z_BUF_ERROR") {
				const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
				return new _profile_js__WEBPACK_IMPORTED_MODULE_2__.X(format, bytes.length, reason, { cause });
			}
			const detail = cause instanceof Error ? cause.message : String(cause);
			return new _profile_js__WEBPACK_IMPORTED_MODULE_2__.X(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
		}
		function chunkSizeFor(bytes, maxBytes) {
			if (bytes.length < 18) return 64 * 1024;
			const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
			const possible = Math.min(told, bytes.length * MAX_DEFLATE_RATIO, maxBytes);
			return Math.max(possible + 1, 1024);
		}
		const TIME_AT = 4;
		const SYSTEM_AT = 9;
		const UNKNOWN_SYSTEM = 255;
		async function gzipStable(bytes) {
			const packed = await gzipInBackground(bytes);
			packed.fill(0, TIME_AT, TIME_AT + 4);
			packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
			return packed;
		}
		const gzipInBackground = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
	}),
	6119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => decodePprof,
			$: () => parsePprof
		});
		var gzip = __webpack_require__(8055);
		var growable = __webpack_require__(928);
		var protobuf = __webpack_require__(4336);
		;
		function spanCount(spans) {
			return spans.length / 2;
		}
		const MAX_SAMPLES = 32 * 1024 * 1024;
		const MAX_RECORDS = 4 * 1024 * 1024;
		const SAMPLE_FIELD = 2;
		const PROFILE_FIELDS = 15;
		const VALUE_TYPE_FIELDS = 2;
		function scanPprof(cursor) {
			const scan = {
				records: Array.from({ length: 7 }, () => (0, growable.nC)(16)),
				timeNanos: 0,
				durationNanos: 0,
				defaultSampleType: 0,
				highestString: 0,
				highestStringAt: 0
			};
			while (cursor.pos < cursor.end) scanField(cursor, scan);
			const spans = scan.records.map(growable.xl);
			const layout = {
				sampleTypes: spans[1],
				samples: spans[2],
				mappings: spans[3],
				locations: spans[4],
				functions: spans[5],
				strings: spans[6],
				timeNanos: scan.timeNanos,
				durationNanos: scan.durationNanos,
				defaultSampleType: scan.defaultSampleType
			};
			checkTables(cursor, layout, scan);
			return layout;
		}
		function scanField(cursor, scan) {
			const tag = (0, protobuf.zW)(cursor);
			switch (tag) {
				case 1 << 3 | 2:
				case 2 << 3 | 2:
				case 3 << 3 | 2:
				case 4 << 3 | 2:
				case 5 << 3 | 2:
				case 6 << 3 | 2:
					scanRecord(cursor, scan, tag >>> 3);
					break;
				case 12 << 3:
					(0, protobuf.LS)(cursor);
					break;
				case 9 << 3:
					(0, protobuf.LS)(cursor);
					scan.timeNanos = Math.max((0, protobuf.o3)(cursor), 0);
					break;
				case 10 << 3:
					(0, protobuf.LS)(cursor);
					scan.durationNanos = Math.max((0, protobuf.o3)(cursor), 0);
					break;
				case 14 << 3:
					scan.defaultSampleType = scanStringIndex(cursor, scan);
					break;
				case 7 << 3:
				case 8 << 3:
				case 13 << 3:
				case 15 << 3:
					scanStringIndex(cursor, scan);
					break;
				case 11 << 3 | 2:
				case 13 << 3 | 2:
					scanStringIndexes(cursor, scan, tag >>> 3);
					break;
				default: (0, protobuf.KT)(cursor, tag, PROFILE_FIELDS);
			}
		}
		function scanRecord(cursor, scan, field) {
			const spans = scan.records[field];
			const limit = field === SAMPLE_FIELD ? MAX_SAMPLES : MAX_RECORDS;
			if (spans.length >= 2 * limit) {
				(0, protobuf.fJ)(cursor, cursor.tagAt, `there are more than ${limit} records of field ${field}, which is the limit`);
			}
			const end = (0, protobuf.Vi)(cursor);
			(0, growable.VC)(spans, cursor.pos);
			(0, growable.VC)(spans, end);
			cursor.pos = end;
		}
		function scanStringIndexes(cursor, scan, field) {
			const outer = cursor.end;
			cursor.end = (0, protobuf.Vi)(cursor);
			while (cursor.pos < cursor.end) {
				if (field === 13) {
					scanStringIndex(cursor, scan);
					continue;
				}
				const tag = (0, protobuf.zW)(cursor);
				if (tag === 1 << 3 || tag === 2 << 3) scanStringIndex(cursor, scan);
				else (0, protobuf.KT)(cursor, tag, VALUE_TYPE_FIELDS);
			}
			cursor.end = outer;
		}
		function scanStringIndex(cursor, scan) {
			const at = cursor.pos;
			const index = (0, protobuf.o5)(cursor);
			if (index < 0) (0, protobuf.fJ)(cursor, at, "a string index is out of range");
			if (index > scan.highestString) {
				scan.highestString = index;
				scan.highestStringAt = at;
			}
			return index;
		}
		function checkTables(cursor, layout, scan) {
			const count = spanCount(layout.strings);
			if (cursor.end > 0 && layout.sampleTypes.length === 0) {
				(0, protobuf.fJ)(cursor, cursor.end, "there are no sample types: the data is truncated, or no pprof");
			}
			if (count === 0 && layout.samples.length + layout.locations.length + layout.functions.length > 0) {
				(0, protobuf.fJ)(cursor, cursor.end, "there is no string table: the data is truncated");
			}
			if (count > 0 && layout.strings[0] !== layout.strings[1]) {
				(0, protobuf.fJ)(cursor, layout.strings[0], "the first entry of the string table is not empty");
			}
			if (scan.highestString > 0 && scan.highestString >= count) {
				const reason = `string ${scan.highestString} is used, but the string table has ${count} entries: the data is truncated or corrupt`;
				(0, protobuf.fJ)(cursor, scan.highestStringAt, reason);
			}
		}
		;
		function idIndex(count) {
			return {
				dense: new Int32Array(count * 4 + 256),
				sparse: new Map()
			};
		}
		function locate(ids, low, high) {
			if (high === 0 && low >= 0 && low < ids.dense.length) return ids.dense[low] - 1;
			return ids.sparse.get(sparseKey(low, high)) ?? -1;
		}
		function register(ids, low, high, i, cursor, at, kind) {
			if (low === 0 && high === 0) (0, protobuf.fJ)(cursor, at, `a ${kind} has no id, or the reserved id 0`);
			if (locate(ids, low, high) !== -1) {
				(0, protobuf.fJ)(cursor, at, `two ${kind}s have the same id ${shownId(low, high)}`);
			}
			if (high === 0 && low >= 0 && low < ids.dense.length) ids.dense[low] = i + 1;
			else ids.sparse.set(sparseKey(low, high), i);
		}
		function shownId(low, high) {
			return wide(low, high).toString();
		}
		function sparseKey(low, high) {
			const top = high >>> 0;
			return top < 2097152 ? top * 4294967296 + (low >>> 0) : wide(low, high);
		}
		function wide(low, high) {
			return BigInt(high >>> 0) << 32n | BigInt(low >>> 0);
		}
		;
		function stringTable(cursor, spans) {
			const { buffer, byteOffset, byteLength } = cursor.bytes;
			const bytes = Buffer.from(buffer, byteOffset, byteLength);
			const decoded = new Array(spanCount(spans));
			const text = (index) => {
				if (index >= decoded.length) return "";
				decoded[index] ??= bytes.toString("utf8", spans[2 * index], spans[2 * index + 1]);
				return decoded[index];
			};
			return {
				count: decoded.length,
				text
			};
		}
		function readStringIndex(cursor, count) {
			const at = cursor.pos;
			const index = (0, protobuf.o5)(cursor);
			if (index < 0 || index >= count && index > 0) {
				const shown = index < 0 ? "out of range" : index;
				(0, protobuf.fJ)(cursor, at, `the string index is ${shown}, but the string table has ${count} entries`);
			}
			return index;
		}
		function readLineNumber(cursor) {
			return Math.max((0, protobuf.o5)(cursor), 0);
		}
		const FUNCTION_FIELDS = 5;
		const MAPPING_FIELDS = 10;
		function readFunctions(cursor, spans, stringCount) {
			const count = spanCount(spans);
			const functions = {
				ids: idIndex(count),
				names: new Int32Array(count),
				files: new Int32Array(count),
				startLines: new Float64Array(count)
			};
			for (let i = 0; i < count; i++) {
				cursor.pos = spans[2 * i];
				cursor.end = spans[2 * i + 1];
				readFunction(cursor, functions, i, stringCount);
			}
			return functions;
		}
		function readFunction(cursor, functions, i, stringCount) {
			const from = cursor.pos;
			let low = 0;
			let high = 0;
			let systemName = 0;
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				if (tag === 1 << 3) {
					(0, protobuf.LS)(cursor);
					({low, high} = cursor);
				} else if (tag === 2 << 3) functions.names[i] = readStringIndex(cursor, stringCount);
				else if (tag === 3 << 3) systemName = readStringIndex(cursor, stringCount);
				else if (tag === 4 << 3) functions.files[i] = readStringIndex(cursor, stringCount);
				else if (tag === 5 << 3) {
					functions.startLines[i] = readLineNumber(cursor);
				} else (0, protobuf.KT)(cursor, tag, FUNCTION_FIELDS);
			}
			functions.names[i] ||= systemName;
			register(functions.ids, low, high, i, cursor, from, "function");
		}
		function readMappings(cursor, spans, stringCount) {
			const count = spanCount(spans);
			const mappings = {
				ids: idIndex(count),
				files: new Int32Array(count)
			};
			for (let i = 0; i < count; i++) {
				cursor.pos = spans[2 * i];
				cursor.end = spans[2 * i + 1];
				readMapping(cursor, mappings, i, stringCount);
			}
			return mappings;
		}
		function readMapping(cursor, mappings, i, stringCount) {
			const from = cursor.pos;
			let low = 0;
			let high = 0;
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				const field = tag >>> 3;
				if ((tag & 7) !== 0 || field > MAPPING_FIELDS) (0, protobuf.KT)(cursor, tag, MAPPING_FIELDS);
				else if (field === 5) mappings.files[i] = readStringIndex(cursor, stringCount);
				else if (field === 6) readStringIndex(cursor, stringCount);
				else {
					(0, protobuf.LS)(cursor);
					if (field === 1) ({low, high} = cursor);
				}
			}
			register(mappings.ids, low, high, i, cursor, from, "mapping");
		}
		;
		const LOCATION_FIELDS = 5;
		const LINE_FIELDS = 3;
		const UNNAMED = "[unknown]";
		function readLocations(cursor, layout, strings) {
			const functions = readFunctions(cursor, layout.functions, strings.count);
			const spans = layout.locations;
			const count = spanCount(spans);
			const builder = {
				functions,
				mappings: readMappings(cursor, layout.mappings, strings.count),
				strings,
				frameOfFunction: new Int32Array(functions.names.length).fill(-1),
				frames: [],
				frameIndexes: (0, growable.nC)(count),
				ids: idIndex(count)
			};
			const offsets = new Int32Array(count + 1);
			for (let i = 0; i < count; i++) {
				cursor.pos = spans[2 * i];
				cursor.end = spans[2 * i + 1];
				readLocation(cursor, builder, i);
				offsets[i + 1] = builder.frameIndexes.length;
			}
			const { ids, frames } = builder;
			const frameIndexes = (0, growable.xl)(builder.frameIndexes);
			return {
				ids,
				offsets,
				frameIndexes,
				frames,
				onlyFrame: onlyFrames(ids, offsets, frameIndexes)
			};
		}
		function onlyFrames(ids, offsets, frameIndexes) {
			return ids.dense.map((entry) => {
				const first = entry === 0 ? 0 : offsets[entry - 1];
				return entry !== 0 && offsets[entry] === first + 1 ? frameIndexes[first] : -1;
			});
		}
		function readLocation(cursor, builder, i) {
			const from = cursor.pos;
			const before = builder.frameIndexes.length;
			let idLow = 0;
			let idHigh = 0;
			let mappingLow = 0;
			let mappingHigh = 0;
			let addressLow = 0;
			let addressHigh = 0;
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				if (tag === (4 << 3 | 2)) readLine(cursor, builder);
				else if (tag === 1 << 3) {
					(0, protobuf.LS)(cursor);
					idLow = cursor.low;
					idHigh = cursor.high;
				} else if (tag === 2 << 3) {
					(0, protobuf.LS)(cursor);
					mappingLow = cursor.low;
					mappingHigh = cursor.high;
				} else if (tag === 3 << 3) {
					(0, protobuf.LS)(cursor);
					addressLow = cursor.low;
					addressHigh = cursor.high;
				} else if (tag === 5 << 3) (0, protobuf.LS)(cursor);
				else (0, protobuf.KT)(cursor, tag, LOCATION_FIELDS);
			}
			register(builder.ids, idLow, idHigh, i, cursor, from, "location");
			if (builder.frameIndexes.length > before) return;
			const mapping = locate(builder.mappings.ids, mappingLow, mappingHigh);
			pushAddress(builder, shownId(addressLow, addressHigh), mapping);
		}
		function readLine(cursor, builder) {
			const outer = cursor.end;
			const from = cursor.tagAt;
			cursor.end = (0, protobuf.Vi)(cursor);
			let low = 0;
			let high = 0;
			let line = 0;
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				if (tag === 1 << 3) {
					(0, protobuf.LS)(cursor);
					({low, high} = cursor);
				} else if (tag === 2 << 3) {
					line = readLineNumber(cursor);
				} else if (tag === 3 << 3) (0, protobuf.LS)(cursor);
				else (0, protobuf.KT)(cursor, tag, LINE_FIELDS);
			}
			cursor.end = outer;
			const functionIndex = locate(builder.functions.ids, low, high);
			if (functionIndex === -1) {
				const id = shownId(low, high);
				(0, protobuf.fJ)(cursor, from, `a location names function ${id}, which the profile does not have: the data is truncated or corrupt`);
			}
			(0, growable.VC)(builder.frameIndexes, functionFrame(builder, functionIndex, line));
		}
		function functionFrame(builder, functionIndex, line) {
			const { frameOfFunction, frames, functions, strings } = builder;
			const known = frameOfFunction[functionIndex];
			const startLine = functions.startLines[functionIndex];
			if (known !== -1) {
				const frame = frames[known];
				if (startLine <= 0 && line > 0 && (frame.line === 0 || line < frame.line)) frame.line = line;
				if (line > (frame.lastLine ?? frame.line)) frame.lastLine = line;
				return known;
			}
			frames.push({
				name: strings.text(functions.names[functionIndex]) || UNNAMED,
				file: strings.text(functions.files[functionIndex]),
				line: Math.max(startLine > 0 ? startLine : line, 0),
				...line > startLine && startLine > 0 ? { lastLine: line } : {}
			});
			frameOfFunction[functionIndex] = frames.length - 1;
			return frames.length - 1;
		}
		function pushAddress(builder, address, mapping) {
			const path = mapping === -1 ? "" : builder.strings.text(builder.mappings.files[mapping]);
			const file = path.slice(path.search(/[^/\\]*$/));
			(0, growable.VC)(builder.frameIndexes, builder.frames.length);
			builder.frames.push({
				name: `0x${BigInt(address).toString(16)}`,
				file,
				line: 0
			});
		}
		;
		const SAMPLE_FIELDS = 3;
		const LABEL_FIELDS = 4;
		const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
		function readSamples(cursor, spans, locations, typeCount, stringCount, maxFrames) {
			const count = spanCount(spans);
			const bytes = checkSizes(cursor, spans, typeCount);
			const values = Array.from({ length: typeCount }, () => new BigInt64Array(count));
			const reader = {
				cursor,
				locations,
				stringCount,
				frames: (0, growable.nC)(Math.min(bytes >>> 1, maxFrames + 1)),
				maxFrames,
				words: values.map((column) => new Int32Array(column.buffer))
			};
			const stackOffsets = new Int32Array(count + 1);
			for (let i = 0; i < count; i++) {
				cursor.pos = spans[2 * i];
				cursor.end = spans[2 * i + 1];
				readSample(reader, i);
				stackOffsets[i + 1] = reader.frames.length;
			}
			return {
				stackOffsets,
				stackFrames: (0, growable.xl)(reader.frames),
				values
			};
		}
		function checkSizes(cursor, spans, typeCount) {
			let bytes = 0;
			for (let i = 0; i < spans.length; i += 2) {
				const size = spans[i + 1] - spans[i];
				if (size < typeCount) (0, protobuf.fJ)(cursor, spans[i], `a sample has fewer values than the ${typeCount} sample types`);
				bytes += size;
			}
			return bytes;
		}
		function readSample(reader, i) {
			const { cursor, words } = reader;
			const { pos: from, end } = cursor;
			let valueCount = 0;
			while (cursor.pos < end) {
				const tag = (0, protobuf.zW)(cursor);
				if (tag === (1 << 3 | 2)) readPackedLocations(reader, (0, protobuf.Vi)(cursor));
				else if (tag === (2 << 3 | 2)) {
					cursor.end = (0, protobuf.Vi)(cursor);
					while (cursor.pos < cursor.end) readValue(cursor, words[valueCount++], i);
				} else if (tag === 2 << 3) readValue(cursor, words[valueCount++], i);
				else if (tag === 1 << 3) pprof_samples_readLocation(reader);
				else if (tag === (3 << 3 | 2)) readLabel(reader);
				else (0, protobuf.KT)(cursor, tag, SAMPLE_FIELDS);
				cursor.end = end;
			}
			if (valueCount !== words.length) {
				(0, protobuf.fJ)(cursor, from, `a sample has ${valueCount} values, but there are ${words.length} sample types`);
			}
		}
		function readValue(cursor, column, i) {
			(0, protobuf.LS)(cursor);
			if (column === undefined) return;
			column[2 * i + LOW_WORD] = cursor.low;
			column[2 * i + 1 - LOW_WORD] = cursor.high;
		}
		function readPackedLocations(reader, end) {
			const { cursor, frames } = reader;
			const { bytes } = cursor;
			const { onlyFrame } = reader.locations;
			cursor.end = end;
			const limit = Math.min(onlyFrame.length, 1 << 21);
			let { data, length } = frames;
			let pos = cursor.pos;
			while (pos < end) {
				let next = pos + 1;
				let id = bytes[pos];
				if (id >= 128) {
					const second = bytes[next++];
					id = id & 127 | (second & 127) << 7;
					if (second >= 128) id |= bytes[next++] << 14;
				}
				if (next <= end && length < data.length && id < limit && onlyFrame[id] >= 0) {
					data[length++] = onlyFrame[id];
					pos = next;
				} else {
					frames.length = length;
					cursor.pos = pos;
					pprof_samples_readLocation(reader);
					pos = cursor.pos;
					({data, length} = frames);
				}
			}
			frames.length = length;
			cursor.pos = end;
		}
		function pprof_samples_readLocation(reader) {
			const { cursor, locations, frames } = reader;
			const from = cursor.pos;
			(0, protobuf.LS)(cursor);
			const location = locate(locations.ids, cursor.low, cursor.high);
			if (location === -1) {
				const id = shownId(cursor.low, cursor.high);
				(0, protobuf.fJ)(cursor, from, `a sample names location ${id}, which the profile does not have: the data is truncated or corrupt`);
			}
			const end = locations.offsets[location + 1];
			for (let i = locations.offsets[location]; i < end; i++) {
				if (frames.length === frames.data.length) growFrames(reader);
				frames.data[frames.length++] = locations.frameIndexes[i];
			}
		}
		function growFrames(reader) {
			const { cursor, frames, maxFrames } = reader;
			if (frames.length > maxFrames) {
				(0, protobuf.fJ)(cursor, cursor.pos, `the stacks have more than ${maxFrames} frames together, which is the limit`);
			}
			(0, growable.vY)(frames, 1);
		}
		function readLabel(reader) {
			const { cursor, stringCount } = reader;
			cursor.end = (0, protobuf.Vi)(cursor);
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				if (tag === 1 << 3 || tag === 2 << 3 || tag === 4 << 3) readStringIndex(cursor, stringCount);
				else if (tag === 3 << 3) (0, protobuf.LS)(cursor);
				else (0, protobuf.KT)(cursor, tag, LABEL_FIELDS);
			}
		}
		var profile = __webpack_require__(1090);
		;
		const FORMAT = "pprof";
		const BYTES_PER_FRAME = 4;
		const MAX_BYTES = 2 ** 31 - 1;
		function parsePprof(bytes, options = {}) {
			const maxBytes = Math.min(options.maxBytes ?? gzip.fS, MAX_BYTES);
			const gzipped = (0, gzip.bf)(bytes);
			const raw = gzipped ? (0, gzip.Zk)(FORMAT, bytes, maxBytes) : bytes;
			return decodePprof(raw, gzipped, maxBytes);
		}
		function decodePprof(bytes, inflated, maxBytes = gzip.fS) {
			if (bytes.length > maxBytes) {
				throw new profile.X(FORMAT, maxBytes, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
			}
			const cursor = (0, protobuf.Ro)(FORMAT, bytes, inflated);
			const layout = scanPprof(cursor);
			const strings = stringTable(cursor, layout.strings);
			const sampleTypes = readSampleTypes(cursor, layout, strings);
			const locations = readLocations(cursor, layout, strings);
			const maxFrames = Math.floor(maxBytes / BYTES_PER_FRAME);
			const typeCount = sampleTypes.length;
			const samples = readSamples(cursor, layout.samples, locations, typeCount, strings.count, maxFrames);
			return {
				sampleTypes,
				defaultSampleType: defaultSampleType(sampleTypes, strings.text(layout.defaultSampleType)),
				frames: locations.frames,
				...samples,
				durationNanos: layout.durationNanos,
				...layout.timeNanos > 0 && { startMs: layout.timeNanos / 1e6 }
			};
		}
		function readSampleTypes(cursor, layout, strings) {
			const types = [];
			for (let i = 0; i < spanCount(layout.sampleTypes); i++) {
				cursor.pos = layout.sampleTypes[2 * i];
				cursor.end = layout.sampleTypes[2 * i + 1];
				let type = "";
				let unit = "";
				while (cursor.pos < cursor.end) {
					const tag = (0, protobuf.zW)(cursor);
					if (tag === 1 << 3) type = strings.text(readStringIndex(cursor, strings.count));
					else if (tag === 2 << 3) unit = strings.text(readStringIndex(cursor, strings.count));
					else (0, protobuf.KT)(cursor, tag, 2);
				}
				types.push({
					type,
					unit
				});
			}
			return types;
		}
		function defaultSampleType(types, wanted) {
			const asked = wanted === "" ? -1 : types.findIndex(({ type }) => type === wanted);
			return asked === -1 ? Math.max(types.length - 1, 0) : asked;
		}
	}),
	4336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KT: () => skipField,
			LS: () => readVarint,
			Ro: () => cursorOver,
			Vi: () => readLength,
			fJ: () => fail,
			o3: () => int64ToNumber,
			o5: () => readSmall,
			zW: () => readTag
		});
		var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1090);
		const WIRE = {
			varint: 0,
			fixed64: 1,
			bytes: 2,
			fixed32: 5
		};
		function cursorOver(format, bytes, inflated) {
			return {
				format,
				bytes,
				inflated,
				pos: 0,
				end: bytes.length,
				tagAt: 0,
				low: 0,
				high: 0
			};
		}
		function fail(cursor, offset, reason) {
			const counted = cursor.inflated ? " of the decompressed data" : "";
			throw new _profile_js__WEBPACK_IMPORTED_MODULE_0__.X(cursor.format, offset, `${reason} (at byte ${offset}${counted})`);
		}
		function readVarint(cursor) {
			const { bytes, end, pos: start } = cursor;
			let pos = start;
			let low = 0;
			let high = 0;
			for (let shift = 0; shift < 70; shift += 7) {
				if (pos >= end) fail(cursor, start, "a number is cut off: the data is truncated or corrupt");
				const byte = bytes[pos++];
				const bits = byte & 127;
				if (shift < 28) low |= bits << shift;
				else if (shift === 28) {
					low |= bits << 28;
					high = bits >>> 4;
				} else high |= bits << shift - 32;
				if (byte < 128) {
					if (shift === 63 && byte > 1) break;
					cursor.pos = pos;
					cursor.low = low;
					cursor.high = high;
					return;
				}
			}
			fail(cursor, start, "a number is wider than 64 bits: the data is corrupt");
		}
		function readSmall(cursor) {
			readVarint(cursor);
			return cursor.high === 0 && cursor.low >= 0 ? cursor.low : -1;
		}
		function int64ToNumber(cursor) {
			return cursor.high * 4294967296 + (cursor.low >>> 0);
		}
		function readTag(cursor) {
			cursor.tagAt = cursor.pos;
			const tag = readSmall(cursor);
			if (tag < 8) fail(cursor, cursor.tagAt, "there is no such field: the data is truncated or corrupt");
			return tag;
		}
		function readLength(cursor) {
			const length = readSmall(cursor);
			const left = cursor.end - cursor.pos;
			if (length < 0 || length > left) {
				const shown = length < 0 ? "more than 2^31" : length;
				fail(cursor, cursor.tagAt, `field ${fieldNumberAt(cursor)} claims ${shown} bytes, but its message ends after ${left}: the data is truncated or corrupt`);
			}
			return cursor.pos + length;
		}
		function skipField(cursor, tag, known) {
			const field = tag >>> 3;
			const wire = tag & 7;
			if (field <= known) fail(cursor, cursor.tagAt, `field ${field} has the wrong wire type ${wire}`);
			if (wire === WIRE.varint) readVarint(cursor);
			else if (wire === WIRE.bytes) cursor.pos = readLength(cursor);
			else if (wire === WIRE.fixed64) skipFixed(cursor, 8);
			else if (wire === WIRE.fixed32) skipFixed(cursor, 4);
			else fail(cursor, cursor.tagAt, `field ${field} has the wire type ${wire}, which no profile uses`);
		}
		function skipFixed(cursor, size) {
			if (size > cursor.end - cursor.pos) fail(cursor, cursor.tagAt, "a fixed-width field is cut off");
			cursor.pos += size;
		}
		function fieldNumberAt(cursor) {
			const again = {
				...cursor,
				pos: cursor.tagAt
			};
			readVarint(again);
			return again.low >>> 3;
		}
	}),
	2136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bE: () => cutIntoBlocks,
			sh: () => MAX_BLOCK_MS,
			yq: () => historyQuestions
		});
		const MAX_BLOCK_MS = 24 * 3600 * 1e3;
		function cutIntoBlocks({ fromMs, untilMs }, count) {
			const edge = (index) => fromMs + Math.round((untilMs - fromMs) * index / count);
			return Array.from({ length: count }, (_, index) => ({
				fromMs: edge(index),
				untilMs: edge(index + 1)
			}));
		}
		function historyQuestions(service, profileType, history) {
			return history.map(({ selector, window }) => cutIntoBlocks(window, Math.ceil((window.untilMs - window.fromMs) / MAX_BLOCK_MS)).map((piece) => ({
				service,
				profileType,
				selector,
				window: piece
			})));
		}
	}),
	5844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => listServices,
			i: () => listUploadsOf
		});
		var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6785);
		async function listServices(source, side, labels) {
			const listed = labels.map(async (added) => {
				const [{ window, selector } = side] = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.IO)([side], added);
				return [added, await source.listSeries(window, selector)];
			});
			return new Map(await Promise.all(listed));
		}
		async function listUploadsOf(source, side, wanted) {
			const asked = wanted.filter(({ profileType }) => profileType !== undefined);
			const groups = Map.groupBy(asked, ({ profileType, labels }) => `${profileType}\0${labels}`);
			const answers = [...groups.values()].map(async (entries) => {
				const [{ profileType = "", labels }] = entries;
				const [{ window, selector } = side] = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.IO)([side], labels);
				const names = entries.map(({ service }) => service);
				const found = await source.listUploads(window, selector, names, profileType);
				return found.map((series) => ({
					profileType,
					series
				}));
			});
			return (await Promise.all(answers)).flat();
		}
	}),
	4373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => firstSends,
			V: () => pendingSends
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		async function pendingSends() {
			for (let turn = 0; turn < 3; turn++) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
		}
		const OPENING = 3;
		async function firstSends() {
			for (let round = 0; round < OPENING; round++) await pendingSends();
		}
	}),
	6496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I7: () => MAX_BLOCKS,
			a0: () => MIN_UPLOADS_PER_BLOCK,
			BV: () => SIDES,
			XF: () => intervalOf,
			Cs: () => makePlan,
			dX: () => planComparison
		});
		var profile_type = __webpack_require__(3435);
		var blocks = __webpack_require__(2136);
		var sources_source = __webpack_require__(6591);
		;
		async function listVersions(source, history, wanted) {
			const versions = new Map();
			const types = Map.groupBy(wanted, ({ profileType }) => profileType);
			await Promise.all([...types].flatMap(([profileType, entries]) => {
				if (profileType === undefined || (0, profile_type.I)(profileType) === "gauge") return [];
				const names = entries.map(({ service }) => service);
				return together(history).map(async (asked) => {
					const found = await listUploads(source, asked, names, profileType);
					for (const [index, { selector, window }] of history.entries()) {
						if (selector !== asked.selector || !holds(asked.window, window)) continue;
						const inside = found.filter(({ timesMs }) => timesMs.some((timeMs) => isIn(window, timeMs)));
						for (const [service, series] of Map.groupBy(inside, (one) => one.service)) {
							const named = series.map(({ version }) => version).filter((version) => version !== "");
							versions.set(keyOf(service, profileType, index), [...new Set(named)].sort());
						}
					}
				});
			}));
			return versions;
		}
		const MAX_TOGETHER_MS = 24 * 3600 * 1e3;
		function together(history) {
			return [...Map.groupBy(history, ({ selector }) => selector)].flatMap(([selector, sides]) => {
				const fromMs = Math.min(...sides.map(({ window }) => window.fromMs));
				const untilMs = Math.max(...sides.map(({ window }) => window.untilMs));
				return untilMs - fromMs <= MAX_TOGETHER_MS ? [{
					selector,
					window: {
						fromMs,
						untilMs
					}
				}] : sides;
			});
		}
		function holds(outer, inner) {
			return outer.fromMs <= inner.fromMs && outer.untilMs >= inner.untilMs;
		}
		function isIn({ fromMs, untilMs }, timeMs) {
			return timeMs > fromMs && timeMs - 999 < untilMs;
		}
		async function listUploads(source, { window, selector }, services, profileType) {
			try {
				return await source.listUploads(window, selector, services, profileType);
			} catch (error) {
				if (error instanceof sources_source.c) return [];
				throw error;
			}
		}
		function keyOf(service, profileType, index) {
			return `${service}\0${profileType}\0${index}`;
		}
		function historyOf(history, versions, service, profileType) {
			return history.map((side, index) => ({
				...side,
				versions: versions.get(keyOf(service, profileType, index)) ?? []
			}));
		}
		var listing = __webpack_require__(5844);
		var read_ahead = __webpack_require__(8709);
		var sources_unasked = __webpack_require__(153);
		var sources_wanted = __webpack_require__(6785);
		;
		const SIDES = ["baseline", "candidate"];
		const MAX_BLOCKS = 6;
		const MIN_UPLOADS_PER_BLOCK = 2;
		const DEFAULT_UPLOAD_INTERVAL_MS = 15e3;
		async function makePlan(source, request) {
			const { list, ...discovery } = await discover(source, request);
			const wanted = (0, sources_wanted.sE)(request, list);
			const asked = [
				...wanted,
				...(0, sources_wanted.pX)(wanted, list),
				...(0, sources_wanted.qh)(wanted, list)
			];
			const earlier = request.history ?? [];
			const [uploads, versions] = await Promise.all([
				listAllUploads(source, request, asked),
				listAllVersions(source, earlier, wanted),
				(0, read_ahead.X)(source, request.isPart === true ? [] : earlier, wanted)
			]);
			const comparisons = [];
			const candidateOnly = [];
			const missing = [];
			const unasked = (0, sources_unasked.j)(source, request.sides, wanted);
			const hasData = new Set(Array.from(uploads.keys(), (key) => key.split("\0")[0]));
			for (const { service } of unasked.keys()) hasData.add(service);
			for (const entry of (0, sources_wanted.C7)(wanted, hasData)) {
				const unknown = unasked.get(entry);
				const found = perSide((side) => unknown?.[side] === undefined ? uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? [] : []);
				const empty = SIDES.filter((side) => found[side].length === 0);
				if (entry.profileType !== undefined && found.candidate.length > 0) {
					const cpu = (0, sources_wanted.cJ)(entry.service, asked);
					const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu, side)) ?? []);
					const history = historyOf((0, sources_wanted.IO)(earlier, entry.labels), versions, entry.service, entry.profileType);
					const planned = planComparison(entry, entry.profileType, {
						...request,
						history
					}, found, alive);
					if (empty.length === 0) comparisons.push(planned);
					else candidateOnly.push(withoutBaseline(planned));
				}
				if (empty.length > 0) {
					const serviceHasData = hasData.has(entry.service);
					missing.push({
						...missingOf(entry, empty),
						serviceHasData,
						...unknown && { unasked: unknown }
					});
				}
			}
			return {
				...discovery,
				comparisons,
				missing,
				candidateOnly
			};
		}
		function missingOf(entry, empty) {
			const { asked, profileType = asked, isTypeOwn } = entry;
			return {
				...termsOf(entry),
				profileType,
				empty,
				isTypeOwn
			};
		}
		function withoutBaseline(planned) {
			const { baseline, candidate } = planned.sides;
			return {
				...planned,
				history: [],
				sides: {
					baseline: {
						...baseline,
						blocks: []
					},
					candidate
				}
			};
		}
		async function discover(source, request) {
			const { sides } = request;
			const labels = (0, sources_wanted.PC)(request);
			const [baseline, candidate, retention] = await Promise.all([
				(0, listing.T)(source, sides.baseline, labels),
				(0, listing.T)(source, sides.candidate, labels),
				source.readRetention().catch(() => ({}))
			]);
			const on = perSide((side) => (added) => ({
				baseline,
				candidate
			})[side].get(added) ?? []);
			const list = (added) => SIDES.flatMap((side) => on[side](added));
			return {
				series: perSide((side) => on[side]("")),
				retention,
				list
			};
		}
		function uploadKey(service, profileType, side) {
			return `${service}\0${profileType}\0${side}`;
		}
		async function listAllUploads(source, { sides }, wanted) {
			const uploads = new Map();
			await Promise.all(SIDES.map(async (side) => {
				for (const { profileType, series } of await (0, listing.i)(source, sides[side], wanted)) {
					const key = uploadKey(series.service, profileType, side);
					uploads.set(key, [...uploads.get(key) ?? [], series]);
				}
			}));
			return uploads;
		}
		async function listAllVersions(source, earlier, wanted) {
			const groups = Map.groupBy(wanted, ({ labels }) => labels);
			const versions = [...groups].map(([labels, group]) => listVersions(source, (0, sources_wanted.IO)(earlier, labels), group));
			return new Map((await Promise.all(versions)).flatMap((found) => [...found]));
		}
		function termsOf({ service, optional, labels, rule }) {
			return {
				service,
				optional,
				labels,
				rule
			};
		}
		function planComparison(terms, profileType, { sides: asked, history = [] }, uploads, alive) {
			const kind = (0, profile_type.I)(profileType);
			const [baseline, candidate] = (0, sources_wanted.IO)([asked.baseline, asked.candidate], terms.labels);
			const sides = {
				baseline,
				candidate
			};
			const uploadIntervalMs = Math.max(...SIDES.map((side) => intervalOf(uploads[side])));
			const lengthMs = perSide((side) => sides[side].window.untilMs - sides[side].window.fromMs);
			const shortest = Math.min(lengthMs.baseline, lengthMs.candidate);
			const fitting = Math.floor(shortest / (MIN_UPLOADS_PER_BLOCK * uploadIntervalMs));
			const wished = kind === "gauge" ? 1 : Math.max(1, Math.min(MAX_BLOCKS, fitting));
			const count = (side) => Math.max(wished, Math.ceil(lengthMs[side] / blocks.sh));
			const planned = perSide((side) => ({
				...sides[side],
				blocks: (0, blocks.bE)(sides[side].window, count(side)),
				uploads: uploads[side].reduce((sum, series) => sum + series.timesMs.length, 0),
				series: uploads[side],
				alive: alive[side]
			}));
			const earlier = kind === "gauge" ? [] : history;
			return {
				...termsOf(terms),
				profileType,
				kind,
				sides: planned,
				history: earlier,
				uploadIntervalMs
			};
		}
		function intervalOf(series) {
			const gaps = series.flatMap(({ timesMs }) => timesMs.slice(1).map((time, index) => time - timesMs[index])).sort((a, b) => a - b);
			return gaps[Math.floor(gaps.length / 2)] || DEFAULT_UPLOAD_INTERVAL_MS;
		}
		function perSide(make) {
			return {
				baseline: make("baseline"),
				candidate: make("candidate")
			};
		}
	}),
	8709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => readHistoryAhead,
			o: () => createReadAhead
		});
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
		var _pending_sends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4373);
		var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);
		function createReadAhead(read) {
			const started = new Map();
			return {
				start(query) {
					const answer = read(query);
					answer.catch(() => undefined);
					started.set(keyOf(query), answer);
				},
				read(query) {
					const key = keyOf(query);
					const answer = started.get(key);
					started.delete(key);
					return answer ?? read(query);
				}
			};
		}
		function keyOf({ service, profileType, selector, window }) {
			return JSON.stringify([
				service,
				profileType,
				selector,
				window.fromMs,
				window.untilMs
			]);
		}
		const MOST_AHEAD = 16;
		async function readHistoryAhead(source, history, wanted) {
			await (0, _pending_sends_js__WEBPACK_IMPORTED_MODULE_1__.V)();
			const questions = wanted.flatMap(({ service, labels, profileType }) => profileType === undefined || (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.I)(profileType) === "gauge" ? [] : (0, _blocks_js__WEBPACK_IMPORTED_MODULE_3__.yq)(service, profileType, (0, _wanted_js__WEBPACK_IMPORTED_MODULE_2__.IO)(history, labels)).flat());
			for (const question of questions.slice(0, MOST_AHEAD)) source.readAhead?.(question);
		}
	}),
	153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => unaskedOf,
			u: () => unaskedReason
		});
		var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6785);
		function unaskedOf(source, sides, wanted) {
			if (source.whyUnasked === undefined) return new Map();
			const why = ({ service, profileType, labels }, side) => {
				const [{ window, selector } = side] = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.IO)([side], labels);
				return profileType === undefined ? null : source.whyUnasked?.({
					service,
					profileType,
					selector,
					window
				}) ?? null;
			};
			return new Map(wanted.flatMap((entry) => {
				const [baseline, candidate] = [why(entry, sides.baseline), why(entry, sides.candidate)];
				if (baseline === null && candidate === null) return [];
				return [[entry, {
					...baseline !== null && { baseline },
					...candidate !== null && { candidate }
				}]];
			}));
		}
		function unaskedReason({ baseline, candidate }) {
			const whys = [...new Set([baseline, candidate])].filter((why) => why !== undefined);
			return {
				code: "FG280",
				message: `nothing is known: ${whys.join("; ")}`,
				remedy: "take the snapshot again with all services and profile types of the configuration file, as flamegate snapshot does without " + "--service and --profile-type; or name in the configuration file those that count"
			};
		}
	}),
	6785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => expandServices,
			C7: () => withoutSilent,
			IO: () => withLabels,
			PC: () => labelsOf,
			cJ: () => cpuOf,
			pX: () => probesOf,
			qh: () => lifeSignsOf,
			sE: () => expandWanted
		});
		var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3435);
		function expandWanted(request, list) {
			const existing = list("").map((entry) => entry.profileType);
			const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
			for (const asked of [...request.profileTypes, ...own]) (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(asked, existing);
			return expandServices(request, list).flatMap((service) => resolveTypes(service, request, list));
		}
		function labelsOf({ services }) {
			return [...new Set(["", ...services.map(({ labels = "" }) => labels)])];
		}
		function withLabels(sides, labels) {
			if (labels === "") return sides;
			return sides.map((side) => ({
				...side,
				selector: (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.r7)(side.selector, labels)
			}));
		}
		function expandServices(request, list) {
			const all = {
				optional: false,
				labels: "",
				rule: null,
				request: "",
				profileTypes: undefined
			};
			if (request.services.length === 0) return namesIn(list("")).map((service) => ({
				...all,
				service
			}));
			const named = new Map(request.services.map(({ name }, rule) => [name, rule]).reverse());
			const expanded = new Map();
			for (const [rule, { name, labels = "" }] of request.services.entries()) {
				const matched = namesIn(list(labels)).filter((service) => request.matches(name, service));
				for (const service of matched.length > 0 ? matched : [nameOf(name, labels)]) {
					if (!expanded.has(service)) expanded.set(service, termsOf(request, service, named.get(service) ?? rule));
				}
			}
			return [...expanded.values()];
		}
		function termsOf({ services }, service, rule) {
			const { name, optional, labels = "", profileTypes } = services[rule];
			return {
				service,
				optional,
				labels,
				rule,
				request: nameOf(name, labels),
				profileTypes
			};
		}
		function nameOf(name, labels) {
			return name === "*" && labels !== "" ? labels : name;
		}
		function namesIn(listed) {
			return [...new Set(listed.map(({ service }) => service))].sort();
		}
		function probesOf(wanted, list) {
			const resolved = new Set(wanted.filter(({ profileType }) => profileType !== undefined).map(({ service }) => service));
			const probes = new Map();
			for (const entry of wanted) {
				if (resolved.has(entry.service) || probes.has(entry.service)) continue;
				const [profileType] = typesOf(entry, list);
				if (profileType !== undefined) probes.set(entry.service, {
					...entry,
					profileType
				});
			}
			return [...probes.values()];
		}
		function withoutSilent(wanted, hasData) {
			const alive = new Set(wanted.filter(({ service }) => hasData.has(service)).map(({ request }) => request));
			return wanted.filter(({ service, request }) => service === request || hasData.has(service) || !alive.has(request));
		}
		function resolveTypes(expanded, request, list) {
			const { profileTypes, ...terms } = expanded;
			const available = typesOf(terms, list);
			const wanted = (profileTypes ?? request.profileTypes).flatMap((asked) => {
				const base = {
					...terms,
					asked,
					isTypeOwn: profileTypes !== undefined
				};
				const types = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(asked, available);
				return types.length === 0 ? [base] : types.map((profileType) => ({
					...base,
					profileType
				}));
			});
			return [...new Map(wanted.map((entry) => [entry.profileType ?? entry.asked, entry])).values()];
		}
		function typesOf({ service, labels }, list) {
			return list(labels).flatMap((entry) => entry.service === service ? [entry.profileType] : []);
		}
		function lifeSignsOf(wanted, list) {
			const resolved = wanted.filter(({ profileType }) => profileType !== undefined);
			const services = new Map(resolved.map((entry) => [entry.service, entry]));
			return [...services.values()].flatMap((entry) => {
				if (cpuOf(entry.service, resolved) !== undefined) return [];
				const [profileType] = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__.Zg)("cpu", typesOf(entry, list));
				return profileType === undefined ? [] : [{
					...entry,
					profileType
				}];
			});
		}
		function cpuOf(name, asked) {
			const isCpu = ({ service, profileType }) => service === name && profileType !== undefined && (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__.I)(profileType) === "cpu";
			return asked.find(isCpu)?.profileType;
		}
	})
};
