export const id = 145;
export const ids = [145];
export const modules = { 5145: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Z6: () => WHAT_IS_READ,
		lt: () => detectProfile,
		WU: () => unpackProfile
	});
	var gzip = __webpack_require__(8055);
	var growable = __webpack_require__(928);
	;
	const NAME_SEED = 2166136261 | 0;
	const UNNAMED = "[unknown]";
	const EMPTY = -1;
	const STRIDE = 4;
	const MAX_PROBES = 32;
	function nameIndex(bytes, decoder) {
		const slots = new Int32Array(256).fill(EMPTY);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		return {
			bytes,
			view,
			decoder,
			frames: [],
			byText: new Map(),
			spellings: (0, growable.nC)(64),
			copies: new DataView(new ArrayBuffer(4096)),
			slots
		};
	}
	function hashPart(hash, part) {
		const product = Math.imul(hash ^ part, 16777619);
		return product ^ product >>> 15;
	}
	function frameOfText({ frames, byText }, text) {
		const name = text || UNNAMED;
		const known = byText.get(name);
		if (known !== undefined) return known;
		byText.set(name, frames.length);
		return frames.push({
			name,
			file: "",
			line: 0
		}) - 1;
	}
	function frameOfBytes(index, start, end, hash) {
		const { slots } = index;
		const { data } = index.spellings;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (let probes = 0; probes < MAX_PROBES; probes++, slot = slot + 1 & mask) {
			const at = slots[slot];
			if (at === EMPTY) return keep(index, slot, start, end, hash);
			const from = data[at + 1];
			const isSame = data[at] === hash && data[at + 2] - from === end - start;
			if (isSame && areEqual(index, start, end, from)) return data[at + 3];
		}
		return frameOfText(index, textOf(index, start, end));
	}
	function areEqual({ view, copies }, start, end, from) {
		let at = start;
		let other = from;
		for (; at + 4 <= end; at += 4, other += 4) if (view.getInt32(at) !== copies.getInt32(other)) return false;
		for (; at < end; at++, other++) if (view.getUint8(at) !== copies.getUint8(other)) return false;
		return true;
	}
	function textOf({ bytes, decoder }, start, end) {
		return decoder.decode(bytes.subarray(start, end));
	}
	function keep(index, slot, start, end, hash) {
		const { spellings } = index;
		const frame = frameOfText(index, textOf(index, start, end));
		index.slots[slot] = spellings.length;
		const from = copy(index, start, end);
		for (const number of [
			hash,
			from,
			from + end - start,
			frame
		]) (0, growable.VC)(spellings, number);
		if (2 * spellings.length > STRIDE * index.slots.length) rehash(index);
		return frame;
	}
	function copy(index, start, end) {
		const { data, length } = index.spellings;
		const from = length === 0 ? 0 : data[length - 2];
		const needed = from + end - start;
		let room = new Uint8Array(index.copies.buffer);
		if (needed > room.length) {
			const more = new Uint8Array(Math.max(needed, 2 * room.length));
			more.set(room.subarray(0, from));
			room = more;
			index.copies = new DataView(more.buffer);
		}
		room.set(index.bytes.subarray(start, end), from);
		return from;
	}
	function rehash(index) {
		const slots = new Int32Array(2 * index.slots.length).fill(EMPTY);
		const mask = slots.length - 1;
		for (let at = 0; at < index.spellings.length; at += STRIDE) {
			let slot = index.spellings.data[at] & mask;
			while (slots[slot] !== EMPTY) slot = slot + 1 & mask;
			slots[slot] = at;
		}
		index.slots = slots;
	}
	var profile = __webpack_require__(1090);
	;
	function stackBuilder(frames) {
		const stackOffsets = (0, growable.nC)(1024);
		(0, growable.VC)(stackOffsets, 0);
		return {
			frames,
			stackOffsets,
			stackFrames: (0, growable.nC)(8192),
			values: []
		};
	}
	function addStack(builder, rootFirst, value) {
		for (let i = rootFirst.length - 1; i >= 0; i--) (0, growable.VC)(builder.stackFrames, rootFirst[i]);
		(0, growable.VC)(builder.stackOffsets, builder.stackFrames.length);
		builder.values.push(value);
	}
	function builtProfile(builder, sampleType, durationNanos) {
		const values = new BigInt64Array(builder.values.length);
		for (let i = 0; i < values.length; i++) values[i] = BigInt(builder.values[i]);
		return {
			sampleTypes: [sampleType],
			defaultSampleType: 0,
			frames: builder.frames,
			stackOffsets: (0, growable.xl)(builder.stackOffsets),
			stackFrames: (0, growable.xl)(builder.stackFrames),
			values: [values],
			durationNanos
		};
	}
	;
	const FORMAT = "folded";
	const NEWLINE = 10;
	const CARRIAGE_RETURN = 13;
	const TAB = 9;
	const BLANK = 32;
	const SEMICOLON = 59;
	const FOUR_SEMICOLONS = 993737531;
	const SAFE_DIGITS = 15;
	function parseFolded(bytes, options = {}) {
		const maxBytes = options.maxBytes ?? gzip.fS;
		if (bytes.length > maxBytes) {
			throw new profile.X(FORMAT, 1, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
		}
		const index = nameIndex(bytes, new TextDecoder("utf-8", { ignoreBOM: true }));
		const builder = stackBuilder(index.frames);
		const stack = [];
		let lineNumber = 0;
		for (let start = byteOrderMark(bytes); start < bytes.length;) {
			const newline = bytes.indexOf(NEWLINE, start);
			const end = newline === -1 ? bytes.length : newline;
			lineNumber++;
			const last = bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
			const cut = plainCut(bytes, start, last);
			if (cut === -1) addOddLine(builder, index, {
				start,
				end,
				lineNumber
			});
			else {
				readStack(index, start, cut, stack);
				addStack(builder, stack, readCount(bytes, cut + 1, last));
			}
			start = end + 1;
		}
		return builtProfile(builder, {
			type: "samples",
			unit: "count"
		}, 0);
	}
	function plainCut(bytes, start, last) {
		let at = last;
		while (at > start && isDigit(bytes[at - 1])) at--;
		const cut = at - 1;
		if (at === last || last - at > SAFE_DIGITS || cut <= start) return -1;
		if (bytes[cut] !== BLANK && bytes[cut] !== TAB) return -1;
		const before = bytes[cut - 1];
		return before > BLANK && before < 128 ? cut : -1;
	}
	function isDigit(byte) {
		return byte >= 48 && byte <= 57;
	}
	function readCount(bytes, start, end) {
		let count = 0;
		for (let at = start; at < end; at++) count = 10 * count + bytes[at] - 48;
		return count;
	}
	function readStack(index, start, end, stack) {
		const { bytes, view } = index;
		stack.length = 0;
		let hash = NAME_SEED;
		let from = start;
		for (let at = start; at < end;) {
			const four = at + 4 <= end ? view.getInt32(at) : FOUR_SEMICOLONS;
			if (!hasSemicolon(four)) {
				hash = hashPart(hash, four);
				at += 4;
			} else if (bytes[at] !== SEMICOLON) hash = hashPart(hash, bytes[at++]);
			else {
				stack.push(from === at ? frameOfText(index, "") : frameOfBytes(index, from, at, hash));
				hash = NAME_SEED;
				from = ++at;
			}
		}
		stack.push(from === end ? frameOfText(index, "") : frameOfBytes(index, from, end, hash));
	}
	function hasSemicolon(four) {
		const difference = four ^ FOUR_SEMICOLONS;
		return (difference - 16843009 & ~difference & 2155905152) !== 0;
	}
	function addOddLine(builder, index, { start, end, lineNumber }) {
		const line = index.decoder.decode(index.bytes.subarray(start, end)).trimEnd();
		if (line === "") return;
		const { names, count } = splitLine(line, lineNumber);
		addStack(builder, names.map((name) => frameOfText(index, name)), count);
	}
	function byteOrderMark(bytes) {
		return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	}
	function splitLine(line, lineNumber) {
		const cut = Math.max(line.lastIndexOf(" "), line.lastIndexOf("	"));
		const digits = line.slice(cut + 1);
		const stack = line.slice(0, Math.max(cut, 0)).trimEnd();
		if (stack === "" || !/^\d+$/.test(digits)) {
			const reason = `line ${lineNumber} is not \`frame;frame;frame COUNT\` with a whole number at its end`;
			throw new profile.X(FORMAT, lineNumber, reason);
		}
		const count = Number(digits);
		if (!Number.isSafeInteger(count)) {
			throw new profile.X(FORMAT, lineNumber, `the count of line ${lineNumber} is larger than 2^53`);
		}
		return {
			names: stack.split(";"),
			count
		};
	}
	;
	function parseJson(format, bytes) {
		let text = "";
		try {
			text = new TextDecoder("utf-8").decode(bytes);
			return JSON.parse(text);
		} catch (cause) {
			if (!(cause instanceof SyntaxError)) {
				throw new profile.X(format, 0, `its ${bytes.length} bytes are too many for one JSON text`);
			}
			const position = /at position (\d+)/.exec(cause.message)?.[1];
			const ended = /end of JSON|Unterminated/.test(cause.message) || Number(position) >= text.length;
			const offset = position === undefined ? ended ? text.length : 0 : Number(position);
			const reason = ended ? "the JSON text ends too early: the file is truncated" : "the JSON text is malformed";
			throw new profile.X(format, offset, `${reason} (at character ${offset})`);
		}
	}
	function isObject(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	function failAt(format, path, reason) {
		throw new profile.X(format, 0, `${path} ${reason}`);
	}
	function objectAt(format, value, path) {
		return isObject(value) ? value : failAt(format, path, "must be an object");
	}
	function arrayAt(format, value, path) {
		return Array.isArray(value) ? value : failAt(format, path, "must be an array");
	}
	function numberAt(format, value, path) {
		return typeof value === "number" && Number.isFinite(value) ? value : failAt(format, path, "must be a finite number");
	}
	var pprof = __webpack_require__(6119);
	;
	const speedscope_evented_FORMAT = "speedscope";
	const MAX_STACK_FRAMES = 128 * 1024 * 1024;
	function addEvented(builder, profile, path, whole) {
		const events = arrayAt(speedscope_evented_FORMAT, profile.events, `${path}.events`);
		const startValue = numberAt(speedscope_evented_FORMAT, profile.startValue, `${path}.startValue`);
		const tree = {
			parents: [],
			frames: [],
			self: [],
			children: new Map()
		};
		let node = -1;
		let previous = 0;
		for (let i = 0; i < events.length; i++) {
			const eventPath = `${path}.events[${i}]`;
			const event = objectAt(speedscope_evented_FORMAT, events[i], eventPath);
			const at = whole(numberAt(speedscope_evented_FORMAT, event.at, `${eventPath}.at`) - startValue, `${eventPath}.at`);
			if (at < previous) failAt(speedscope_evented_FORMAT, `${eventPath}.at`, "is earlier than the event before it");
			if (node !== -1) tree.self[node] += at - previous;
			previous = at;
			node = step(tree, node, event, eventPath, builder.frames.length);
		}
		if (node !== -1) failAt(speedscope_evented_FORMAT, `${path}.events`, "leaves a frame open at its end: the file is truncated");
		addTree(builder, tree, path);
	}
	function step(tree, node, event, path, frameCount) {
		const { type, frame } = event;
		if (typeof frame !== "number" || !Number.isInteger(frame) || frame < 0 || frame >= frameCount) {
			failAt(speedscope_evented_FORMAT, `${path}.frame`, "must be an index into $.shared.frames");
		}
		if (type === "C") {
			if (node === -1 || tree.frames[node] !== frame) {
				failAt(speedscope_evented_FORMAT, path, "closes a frame that is not the innermost open one");
			}
			return tree.parents[node];
		}
		if (type !== "O") failAt(speedscope_evented_FORMAT, `${path}.type`, "must be \"O\" or \"C\"");
		const key = (node + 1) * frameCount + frame;
		const known = tree.children.get(key);
		if (known !== undefined) return known;
		const created = tree.frames.push(frame) - 1;
		tree.parents.push(node);
		tree.self.push(0);
		tree.children.set(key, created);
		return created;
	}
	function addTree(builder, tree, path) {
		for (let leaf = 0; leaf < tree.self.length; leaf++) {
			if (tree.self[leaf] === 0) continue;
			const stack = [];
			for (let node = leaf; node !== -1; node = tree.parents[node]) stack.push(tree.frames[node]);
			if (builder.stackFrames.length + stack.length > MAX_STACK_FRAMES) {
				const reason = `unfolds into more than ${MAX_STACK_FRAMES} stack frames, which is the limit`;
				failAt(speedscope_evented_FORMAT, `${path}.events`, reason);
			}
			addStack(builder, stack.reverse(), tree.self[leaf]);
		}
	}
	;
	const speedscope_FORMAT = "speedscope";
	const NANOSECONDS = {
		type: "cpu",
		unit: "nanoseconds"
	};
	const UNITS = new Map([
		["seconds", {
			sampleType: NANOSECONDS,
			scale: 1e9,
			rounds: true
		}],
		["milliseconds", {
			sampleType: NANOSECONDS,
			scale: 1e6,
			rounds: true
		}],
		["microseconds", {
			sampleType: NANOSECONDS,
			scale: 1e3,
			rounds: true
		}],
		["nanoseconds", {
			sampleType: NANOSECONDS,
			scale: 1,
			rounds: true
		}],
		["bytes", {
			sampleType: {
				type: "space",
				unit: "bytes"
			},
			scale: 1,
			rounds: true
		}],
		["none", {
			sampleType: {
				type: "samples",
				unit: "count"
			},
			scale: 1,
			rounds: false
		}]
	]);
	function speedscopeProfile(json) {
		const file = objectAt(speedscope_FORMAT, json, "$");
		const shared = objectAt(speedscope_FORMAT, file.shared, "$.shared");
		const frames = arrayAt(speedscope_FORMAT, shared.frames, "$.shared.frames").map(readFrame);
		const profiles = arrayAt(speedscope_FORMAT, file.profiles, "$.profiles");
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
			if (profile.type === "sampled") addSampled(builder, profile, path, whole);
			else if (profile.type === "evented") addEvented(builder, profile, path, whole);
			else failAt(speedscope_FORMAT, `${path}.type`, "must be \"sampled\" or \"evented\"");
		});
		const isTime = unit.sampleType === NANOSECONDS && endValue > startValue;
		const durationNanos = isTime ? wholeUnits(unit, endValue - startValue, "$.profiles, their length") : 0;
		return builtProfile(builder, unit.sampleType, durationNanos);
	}
	function readFrame(value, i) {
		const path = `$.shared.frames[${i}]`;
		const { name, file, line } = objectAt(speedscope_FORMAT, value, path);
		if (typeof name !== "string") failAt(speedscope_FORMAT, `${path}.name`, "must be a string");
		if (file !== undefined && file !== null && typeof file !== "string") {
			failAt(speedscope_FORMAT, `${path}.file`, "must be a string");
		}
		const isTold = line !== undefined && line !== null;
		return {
			name: name || "[unknown]",
			file: file ?? "",
			line: isTold ? lineOf(numberAt(speedscope_FORMAT, line, `${path}.line`)) : 0
		};
	}
	const MAX_LINE = 2 ** 31 - 1;
	function lineOf(number) {
		const line = Math.trunc(number);
		return line >= 0 && line <= MAX_LINE ? line : 0;
	}
	function commonUnit(profiles) {
		let first;
		profiles.forEach((value, i) => {
			const path = `$.profiles[${i}]`;
			const { unit } = objectAt(speedscope_FORMAT, value, path);
			if (!UNITS.has(unit)) {
				failAt(speedscope_FORMAT, `${path}.unit`, `must be one of ${[...UNITS.keys()].join(", ")}`);
			}
			if (i > 0 && unit !== first) {
				const reason = `is ${unit}, but $.profiles[0].unit is ${first}: profiles of different units cannot be added; export them one by one`;
				failAt(speedscope_FORMAT, `${path}.unit`, reason);
			}
			first = unit;
		});
		return UNITS.get(first ?? "none");
	}
	function wholeUnits(unit, amount, path) {
		const scaled = amount * unit.scale;
		const whole = Math.round(scaled);
		if (scaled < 0) failAt(speedscope_FORMAT, path, "must not be negative");
		if (!unit.rounds && whole !== scaled) failAt(speedscope_FORMAT, path, "must be a whole number, as its unit is none");
		if (!Number.isSafeInteger(whole)) failAt(speedscope_FORMAT, path, "is larger than 2^53 units");
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
					failAt(speedscope_FORMAT, `${path}.samples[${i}][${j}]`, "must be an index into $.shared.frames");
				}
			}
			const at = `${path}.weights[${i}]`;
			addStack(builder, stack, whole(numberAt(speedscope_FORMAT, weights[i], at), at));
		}
	}
	function isIndex(value, length) {
		return Number.isInteger(value) && value >= 0 && value < length;
	}
	;
	const PROFILE_FORMATS = [
		"pprof",
		"speedscope",
		"folded"
	];
	const WHAT_IS_READ = `${listed("and")} files are read, gzipped or not`;
	const ANY_FORMAT = listed("or");
	const HEAD_BYTES = 1024;
	const BINARIES = [
		["PK", "a zip archive, such as a downloaded workflow artifact: unpack it first"],
		["(µ/ý", "zstd-compressed: unpack it first"],
		["BZh", "bzip2-compressed: unpack it first"],
		["ý7zXZ", "xz-compressed: unpack it first"],
		["FLR\0", "a Java Flight Recorder file: convert it to pprof or folded stacks first"],
		["PERFILE2", "a perf.data file: convert it with `perf script` and stackcollapse first"],
		["ELF", "an ELF program or core dump"]
	];
	const TEXTS = [
		[/^<(!doctype|html|head|body)\b/i, "an HTML page, such as a login or error page"],
		[/^<\?xml\b|^<svg\b/i, "XML or a flame graph drawn as SVG"],
		[/^version https:\/\/git-lfs\.github\.com\/spec\//, "a Git LFS pointer, not the file: run `git lfs pull`"]
	];
	function parseProfile(bytes, options = {}) {
		return detectProfile(bytes, options).profile;
	}
	function detectProfile(bytes, options = {}) {
		const maxBytes = options.maxBytes ?? gzip.fS;
		const gzipped = (0, gzip.bf)(bytes);
		return detectUnpacked(gzipped ? (0, gzip.Zk)(ANY_FORMAT, bytes, maxBytes) : bytes, gzipped, maxBytes);
	}
	async function unpackProfile(bytes) {
		const gzipped = (0, gzip.bf)(bytes);
		const content = gzipped ? await (0, gzip.nK)(ANY_FORMAT, bytes, gzip.fS) : bytes;
		return {
			content,
			detect: () => detectUnpacked(content, gzipped, gzip.fS)
		};
	}
	function detectUnpacked(content, gzipped, maxBytes) {
		if (content.length > maxBytes) {
			throw new profile.X(ANY_FORMAT, 0, `it has ${content.length} bytes, the limit is ${maxBytes}`);
		}
		const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, HEAD_BYTES));
		const text = head.toString("utf8").replace(/^\uFEFF/, "");
		if (content.length === 0) refuse("an empty file");
		if ((0, gzip.bf)(content)) refuse("gzipped twice: unpack it once");
		const latin1 = head.toString("latin1");
		for (const [magic, meaning] of BINARIES) if (latin1.startsWith(magic)) refuse(meaning);
		if (isBinary(head)) return {
			format: "pprof",
			profile: (0, pprof.a)(content, gzipped, maxBytes),
			content
		};
		const start = text.trimStart();
		if (start === "" && content.length <= HEAD_BYTES) refuse("an empty file (blanks only)");
		for (const [pattern, meaning] of TEXTS) if (pattern.test(start)) refuse(meaning);
		if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start)) return {
			format: "speedscope",
			profile: parseJsonProfile(content),
			content
		};
		if (!firstLineIsFolded(start)) refuse("text, and its first line is not `frame;frame COUNT`");
		return {
			format: "folded",
			profile: parseFolded(content, { maxBytes }),
			content
		};
	}
	function isBinary(head) {
		return head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27);
	}
	function parseJsonProfile(content) {
		const json = parseJson(ANY_FORMAT, content);
		if (isObject(json)) {
			const schema = typeof json.$schema === "string" ? json.$schema : "";
			const hasFrames = isObject(json.shared) && Array.isArray(json.shared.frames);
			if (schema.includes("speedscope") || hasFrames) return speedscopeProfile(json);
			if ("traceEvents" in json) refuse("a Chrome trace, not a speedscope file");
			if ("nodes" in json && "timeDeltas" in json) refuse("a V8 .cpuprofile: export it as speedscope or pprof");
		}
		refuse("JSON of something else than a speedscope file");
	}
	function firstLineIsFolded(start) {
		const newline = start.indexOf("\n");
		if (newline === -1 && start.length > HEAD_BYTES / 2) return true;
		const line = newline === -1 ? start : start.slice(0, newline);
		return /\S[ \t]+\d+\s*$/.test(line);
	}
	function listed(word) {
		return `${PROFILE_FORMATS.slice(0, -1).join(", ")} ${word} ${PROFILE_FORMATS.at(-1)}`;
	}
	function refuse(meaning) {
		throw new profile.X(ANY_FORMAT, 0, `it looks like ${meaning}; ${WHAT_IS_READ}`);
	}
}) };
