export const id = 89;
export const ids = [89];
export const modules = { 2470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { demo: () => demo });
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var schemas = __webpack_require__(3339);
	var config_text = __webpack_require__(7630);
	var resolve = __webpack_require__(1698);
	var usage_error = __webpack_require__(7964);
	var external_node_http_ = __webpack_require__(7067);
	var external_node_timers_promises_ = __webpack_require__(8500);
	var external_node_zlib_ = __webpack_require__(8522);
	;
	class ApiError extends Error {
		name = "ApiError";
		status;
		code;
		constructor(status, code, message) {
			super(message);
			this.status = status;
			this.code = code;
		}
	}
	function invalidArgument(message) {
		return new ApiError(400, "invalid_argument", message);
	}
	function wrappedInvalidArgument(message) {
		return invalidArgument(wrapped("invalid_argument", message));
	}
	function matcherFailure(message) {
		const inner = `unknown: rpc error: code = InvalidArgument desc = failed to parse label selector: ${message}`;
		return new ApiError(500, "unknown", wrapped("internal", inner));
	}
	function wrapped(code, message) {
		return JSON.stringify({
			code,
			message
		}).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
	}
	var pprof_encode = __webpack_require__(7599);
	var profile_profile = __webpack_require__(1090);
	var profile_type = __webpack_require__(3435);
	;
	function mergeStacks(profiles) {
		const frames = [];
		const frameIndex = new Map();
		const stacks = new Map();
		for (const profile of profiles) {
			const own = profile.frames.map((frame) => indexOfFrame(frame, frames, frameIndex));
			for (let i = 0; i < (0, profile_profile.W)(profile); i += 1) {
				const ids = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
				const stack = Array.from(ids, (id) => own[id]);
				const key = stack.join(",");
				const merged = stacks.get(key) ?? {
					stack,
					value: 0n
				};
				merged.value += profile.values[0]?.[i] ?? 0n;
				stacks.set(key, merged);
			}
		}
		const all = [...stacks.values()];
		return {
			frames,
			stacks: all.map((one) => one.stack),
			values: all.map((one) => one.value)
		};
	}
	function indexOfFrame(frame, frames, frameIndex) {
		const key = `${frame.name}\0${frame.file}\0${frame.line}`;
		const known = frameIndex.get(key);
		if (known !== undefined) return known;
		frameIndex.set(key, frames.length);
		return frames.push(frame) - 1;
	}
	const EMPTY_MERGE = Uint8Array.from([
		10,
		0,
		50,
		0,
		90,
		0
	]);
	function encodeMerge(merged, meta) {
		if (merged.stacks.length === 0) return EMPTY_MERGE;
		const type = (0, profile_type.fL)(meta.profileType);
		return (0, pprof_encode.Q)({
			sampleType: {
				type: type.sampleType,
				unit: type.sampleUnit
			},
			periodType: {
				type: type.periodType,
				unit: type.periodUnit
			},
			period: 1e9,
			functions: merged.frames.map((frame) => ({
				...frame,
				systemName: frame.name
			})),
			samples: merged.stacks.map((stack, i) => ({
				stack,
				value: merged.values[i] ?? 0n
			})),
			timeNanos: BigInt(meta.endMs) * 1000000n,
			durationNanos: BigInt(meta.endMs - meta.startMs) * 1000000n,
			defaultSampleType: "",
			comments: []
		});
	}
	;
	const MASK_64 = (1n << 64n) - 1n;
	function readFields(bytes) {
		const fields = new Map();
		let at = 0;
		const readVarint = () => {
			let value = 0n;
			for (let shift = 0n; shift < 70n; shift += 7n) {
				const byte = bytes[at];
				if (byte === undefined) break;
				at += 1;
				value |= BigInt(byte & 127) << shift;
				if (byte < 128) return value & MASK_64;
			}
			throw new RangeError("unexpected EOF");
		};
		const readBytes = (length) => {
			if (at + length > bytes.length) throw new RangeError("unexpected EOF");
			at += length;
			return bytes.subarray(at - length, at);
		};
		while (at < bytes.length) {
			const tag = Number(readVarint());
			const wireType = tag & 7;
			if (wireType === 0) fields.set(tag >>> 3, readVarint());
			else if (wireType === 2) fields.set(tag >>> 3, Buffer.from(readBytes(Number(readVarint()))).toString("utf8"));
			else if (wireType === 1 || wireType === 5) readBytes(wireType === 1 ? 8 : 4);
			else throw new RangeError("unexpected EOF");
		}
		return fields;
	}
	var config_selector = __webpack_require__(4131);
	;
	function compileSelector(selector) {
		if (selector === "") throw wrappedInvalidArgument("unknown position: parse error: unexpected end of input");
		try {
			return compile(selector);
		} catch (error) {
			throw wrappedInvalidArgument(parseErrorText(selector, error));
		}
	}
	function compileMatchers(matchers) {
		const compiled = matchers.map((selector) => {
			try {
				return compile(selector);
			} catch (error) {
				throw matcherFailure(parseErrorText(selector, error));
			}
		});
		return compiled.length === 0 ? () => true : (labels) => compiled.some((matches) => matches(labels));
	}
	function compile(selector) {
		const conditions = (0, config_selector.Pl)(selector).map(compileMatcher);
		return (labels) => conditions.every((holds) => holds(labels));
	}
	function compileMatcher({ label, operator, value }) {
		if (operator === "=") return (labels) => (labels.get(label) ?? "") === value;
		if (operator === "!=") return (labels) => (labels.get(label) ?? "") !== value;
		const pattern = new RegExp(`^(?:${value})$`, "s");
		const wanted = operator === "=~";
		return (labels) => pattern.test(labels.get(label) ?? "") === wanted;
	}
	function parseErrorText(selector, error) {
		if (!(error instanceof config_selector.af)) return "1:2: parse error: error parsing regexp";
		const atEnd = error.column > selector.length;
		const reason = atEnd ? "unexpected end of input inside braces" : "unexpected character in label matching";
		return `1:${error.column}: parse error: ${reason}`;
	}
	function selectUploads(recordings, profileType, selector, range) {
		const matches = compileSelector(selector);
		const wanted = checkedType(profileType);
		return recordings.uploads.filter((upload) => upload.timeMs >= range.startMs && upload.timeMs <= range.endMs && upload.profileType === wanted && matches(upload.labels));
	}
	function checkedType(profileType) {
		const parts = profileType.split(":");
		if (parts.length === 5 || parts.length === 6) return parts.slice(0, 5).join(":");
		throw wrappedInvalidArgument("profile-type selection must be of the form <name>:<sample-type>:<sample-unit>:<period-type>:<period-unit>(:delta), " + `got(${parts.length}): ${JSON.stringify(profileType)}`);
	}
	function labelSets(recordings, range, matchers) {
		const matches = compileMatchers(matchers);
		if (range.startMs > recordings.newestMs || range.endMs < recordings.oldestMs) return [];
		const sets = new Map();
		for (const { labels } of recordings.uploads) {
			if (matches(labels)) sets.set(JSON.stringify([...labels]), labels);
		}
		return [...sets.values()];
	}
	function requiredName(name) {
		if (name === "") throw wrappedInvalidArgument("name is required");
		return name;
	}
	function requiredStepMs(stepSeconds) {
		if (!Number.isFinite(stepSeconds)) throw invalidArgument("unmarshal message: invalid value for double field step");
		const stepMs = Math.trunc(stepSeconds * 1e3);
		if (stepMs <= 0) throw wrappedInvalidArgument("step must be non-zero");
		return stepMs;
	}
	;
	function selectSeries(recordings, query) {
		const { startMs, endMs } = query.range;
		const range = {
			startMs: startMs - query.stepMs,
			endMs
		};
		const uploads = selectUploads(recordings, query.profileType, query.selector, range);
		if (startMs === endMs) return [];
		const groups = new Map();
		for (const upload of uploads) {
			const timestampMs = labelOf(upload, query);
			if (timestampMs > endMs) continue;
			const labels = pickLabels(upload.labels, [...query.groupBy].sort());
			const key = JSON.stringify(labels);
			const group = groups.get(key) ?? {
				labels,
				sum: 0,
				points: new Map()
			};
			group.sum += upload.total;
			group.points.set(timestampMs, (group.points.get(timestampMs) ?? 0) + upload.total);
			groups.set(key, group);
		}
		const byTotal = [...groups.values()].sort((a, b) => b.sum - a.sum || comparePairs(a.labels, b.labels));
		return byTotal.map(({ labels, points }) => ({
			...labels.length > 0 ? { labels } : {},
			points: [...points].sort(([a], [b]) => a - b).map(([time, value]) => ({
				value,
				timestamp: String(time)
			}))
		}));
	}
	function labelOf(upload, { range, stepMs }) {
		const steps = Math.ceil((upload.timeMs - range.startMs) / stepMs);
		return range.startMs + Math.max(0, steps) * stepMs;
	}
	function pickLabels(labels, names) {
		return names.flatMap((name) => {
			const value = labels.get(name);
			return value === undefined ? [] : [{
				name,
				value
			}];
		});
	}
	function comparePairs(a, b) {
		for (const [i, left] of a.entries()) {
			const right = b[i];
			if (right === undefined) return 1;
			if (left.name !== right.name) return left.name < right.name ? -1 : 1;
			if (left.value !== right.value) return left.value < right.value ? -1 : 1;
		}
		return a.length - b.length;
	}
	;
	const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1e3;
	const MAX_LOOKBACK_MS = 7 * 24 * 3600 * 1e3;
	function limitRange(startMs, endMs, nowMs) {
		if (startMs === 0 || endMs === 0) throw invalidArgument("missing time range in the query");
		if (startMs > endMs) throw invalidArgument("query start time is after end time");
		const earliestMs = nowMs - MAX_LOOKBACK_MS;
		if (endMs < earliestMs) return undefined;
		const range = {
			startMs: Math.max(startMs, earliestMs),
			endMs
		};
		const lengthMs = range.endMs - range.startMs;
		if (lengthMs > MAX_QUERY_LENGTH_MS) {
			throw invalidArgument(`the query time range exceeds the limit (max_query_length, actual: ${goDuration(lengthMs)}, limit: 1d)`);
		}
		return range;
	}
	function goDuration(durationMs) {
		const hours = Math.floor(durationMs / 36e5);
		const minutes = Math.floor(durationMs % 36e5 / 6e4);
		return `${hours}h${minutes}m${durationMs % 6e4 / 1e3}s`;
	}
	;
	const ANY_TIME = {
		startMs: Number.NEGATIVE_INFINITY,
		endMs: Number.POSITIVE_INFINITY
	};
	const METHODS = new Map([
		["ProfileTypes", profileTypes],
		["LabelNames", labelNames],
		["LabelValues", labelValues],
		["Series", series],
		["SelectSeries", selectSeriesMethod],
		["SelectMergeSpanProfile", spanProfile],
		["GetProfileStats", profileStats]
	]);
	function findJsonMethod(name) {
		return METHODS.get(name);
	}
	function readJsonRequest(method, body) {
		if (body === "") throw invalidArgument("unmarshal message: zero-length payload is not a valid JSON object");
		let fields;
		try {
			fields = JSON.parse(body);
		} catch {
			throw unmarshalError(method, "unexpected EOF");
		}
		if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
			throw unmarshalError(method, "syntax error (line 1:1): unexpected token");
		}
		const value = (name) => fields[name];
		const number = (name) => {
			const given = value(name) ?? 0;
			const read = typeof given === "string" ? Number(given) : given;
			if (typeof read === "number" && Number.isFinite(read)) return read;
			throw unmarshalError(method, `invalid value for field ${name}: ${JSON.stringify(given)}`);
		};
		return {
			number,
			time: (name) => Math.trunc(number(name)),
			text: (...names) => String(names.map(value).find((one) => typeof one === "string") ?? ""),
			texts: (name) => {
				const given = value(name);
				return Array.isArray(given) ? given.map(String) : [];
			}
		};
	}
	function unmarshalError(method, reason) {
		const module = method.startsWith("Label") || method === "GetProfileStats" ? "typesv1" : "querierv1";
		return invalidArgument(`unmarshal message: unmarshal into *${module}.${method}Request: proto: ${reason}`);
	}
	function labelRange(state, request) {
		const [start, end] = [request.time("start"), request.time("end")];
		return start === 0 || end === 0 ? ANY_TIME : limitRange(start, end, state.nowMs);
	}
	function setsOf(state, request) {
		const range = labelRange(state, request);
		return range === undefined ? [] : labelSets(state.recordings, range, request.texts("matchers"));
	}
	function profileTypes(state, request) {
		const range = labelRange(state, request);
		const sets = range === undefined ? [] : labelSets(state.recordings, range, []);
		const ids = sortedUnique(sets.map((labels) => labels.get("__profile_type__") ?? ""));
		const types = ids.map((id) => {
			const [name, sampleType, sampleUnit, periodType, periodUnit] = id.split(":");
			return {
				ID: id,
				name,
				sampleType,
				sampleUnit,
				periodType,
				periodUnit
			};
		});
		return types.length > 0 ? { profileTypes: types } : {};
	}
	function labelNames(state, request) {
		return named(setsOf(state, request).flatMap((labels) => [...labels.keys()]));
	}
	function labelValues(state, request) {
		const sets = setsOf(state, request);
		const name = requiredName(request.text("name"));
		return named(sets.flatMap((labels) => labels.get(name) ?? []));
	}
	function named(names) {
		return names.length > 0 ? { names: sortedUnique(names) } : {};
	}
	function series(state, request) {
		const names = request.texts("labelNames");
		const picked = setsOf(state, request).map((labels) => pickLabels(labels, names.length > 0 ? names : [...labels.keys()]));
		const unique = new Map(picked.map((labels) => [JSON.stringify(labels), labels]));
		const sets = [...unique.values()].sort(comparePairs).map((labels) => labels.length > 0 ? { labels } : {});
		return sets.length > 0 ? { labelsSet: sets } : {};
	}
	function selectSeriesMethod(state, request) {
		const range = limitRange(request.time("start"), request.time("end"), state.nowMs);
		if (range === undefined) return {};
		const answer = selectSeries(state.recordings, {
			profileType: request.text("profile_typeID", "profileTypeID"),
			selector: request.text("label_selector", "labelSelector"),
			range,
			stepMs: requiredStepMs(request.number("step")),
			groupBy: request.texts("groupBy")
		});
		return answer.length > 0 ? { series: answer } : {};
	}
	function spanProfile(state, request) {
		const range = limitRange(request.time("start"), request.time("end"), state.nowMs);
		if (range === undefined) return { flamegraph: {} };
		const type = request.text("profile_typeID", "profileTypeID");
		selectUploads(state.recordings, type, request.text("label_selector", "labelSelector"), range);
		return { flamegraph: {
			names: ["total"],
			levels: [{ values: [
				"0",
				"0",
				"0",
				"0"
			] }]
		} };
	}
	function profileStats({ recordings }) {
		if (recordings.uploads.length === 0) return {};
		return {
			dataIngested: true,
			oldestProfileTime: String(recordings.oldestMs),
			newestProfileTime: String(recordings.newestMs)
		};
	}
	function selectMergeProfile(state, body) {
		const { profileType, selector, startMs, endMs } = readMergeRequest(body);
		const range = limitRange(startMs, endMs, state.nowMs);
		if (range === undefined) return new Uint8Array(0);
		const uploads = selectUploads(state.recordings, profileType, selector, range);
		if (range.startMs === range.endMs || uploads.length === 0) return EMPTY_MERGE;
		const merged = mergeStacks(uploads.map((upload) => upload.profile()));
		return encodeMerge(merged, {
			profileType: uploads[0].profileType,
			...range
		});
	}
	function readMergeRequest(body) {
		try {
			const fields = readFields(body);
			return {
				profileType: String(fields.get(1) ?? ""),
				selector: String(fields.get(2) ?? ""),
				startMs: Number(fields.get(3) ?? 0),
				endMs: Number(fields.get(4) ?? 0)
			};
		} catch (error) {
			throw invalidArgument(`unmarshal message: ${error.message}`);
		}
	}
	function sortedUnique(texts) {
		return [...new Set(texts)].sort();
	}
	var external_node_util_ = __webpack_require__(7975);
	var profile_pprof = __webpack_require__(6119);
	;
	const gunzipAsync = (0, external_node_util_.promisify)(external_node_zlib_.gunzip);
	const MAX_FILE_BYTES = 256 * 1024 * 1024;
	async function loadRecordings(dir) {
		const types = await readTypes(external_node_path_.join(dir, "types.json"));
		const files = (await (0, promises_.readdir)(dir, { recursive: true })).filter((name) => name.endsWith(".jsonl.gz")).sort();
		const loaded = await Promise.all(files.map((name) => loadFile(external_node_path_.join(dir, name), types)));
		const uploads = loaded.flat().sort((a, b) => a.timeMs - b.timeMs);
		const [oldest] = uploads;
		const newest = uploads.at(-1);
		if (oldest === undefined || newest === undefined) {
			throw new Error(`no recordings in ${dir}: expected <window>/<service>.<type>.jsonl.gz`);
		}
		return {
			uploads,
			oldestMs: oldest.timeMs,
			newestMs: newest.timeMs
		};
	}
	async function readTypes(file) {
		const parsed = JSON.parse(await (0, promises_.readFile)(file, "utf8"));
		if (typeof parsed !== "object" || parsed === null) throw new Error(`${file}: expected an object`);
		return new Map(Object.entries(parsed));
	}
	async function loadFile(file, types) {
		const typeName = external_node_path_.basename(file, ".jsonl.gz").split(".").at(-1) ?? "";
		const profileType = types.get(typeName);
		if (profileType === undefined) throw new Error(`${file}: types.json does not name the type ${typeName}`);
		const text = await gunzipAsync(await (0, promises_.readFile)(file), { maxOutputLength: MAX_FILE_BYTES });
		const lines = text.toString("utf8").split("\n");
		return lines.flatMap((line, index) => line === "" ? [] : [readLine(line, `${file}:${index + 1}`, profileType)]);
	}
	function readLine(line, place, profileType) {
		let recorded;
		try {
			recorded = JSON.parse(line);
		} catch (cause) {
			throw new Error(`${place}: not a JSON object`, { cause });
		}
		const { timeMs, labels, total, pprof } = recorded;
		if (!Number.isSafeInteger(timeMs) || !Number.isFinite(total) || typeof pprof !== "string" || !labels) {
			throw new Error(`${place}: timeMs, labels, total or pprof is missing`);
		}
		let decoded;
		return {
			timeMs: Math.floor(timeMs / 1e3) * 1e3,
			profileType,
			labels: seriesLabels(labels, profileType),
			total,
			profile: () => {
				decoded ??= (0, profile_pprof.$)(Buffer.from(pprof, "base64"));
				return decoded;
			}
		};
	}
	function seriesLabels(labels, profileType) {
		const parts = (0, profile_type.fL)(profileType);
		const own = {
			__name__: parts.name,
			__period_type__: parts.periodType,
			__period_unit__: parts.periodUnit,
			__profile_type__: profileType,
			__service_name__: labels.service_name ?? "",
			__type__: parts.sampleType,
			__unit__: parts.sampleUnit
		};
		return new Map(Object.entries({
			...labels,
			...own
		}).sort(([a], [b]) => a < b ? -1 : 1));
	}
	;
	const API_PREFIX = "/querier.v1.QuerierService/";
	const MAX_REQUEST_BYTES = 4 * 1024 * 1024;
	const BUILD_INFO = {
		version: "",
		revision: "",
		branch: "",
		buildUser: "",
		buildDate: "",
		goVersion: "go1.26.8"
	};
	async function startRecordedPyroscope(options) {
		const state = {
			recordings: await loadRecordings(options.recordingsDir),
			nowMs: options.nowMs
		};
		return servePyroscope(() => state, options);
	}
	async function servePyroscope(current, options = {}) {
		const counts = new Map();
		const server = (0, external_node_http_.createServer)((request, response) => {
			handle(current, options, counts, request, response).catch((error) => response.destroy(error));
		});
		await listen(server);
		const { port } = server.address();
		return {
			url: `http://127.0.0.1:${port}`,
			close: () => closeServer(server)
		};
	}
	function listen(server) {
		return new Promise((resolve, reject) => {
			server.once("error", reject);
			server.listen(0, "127.0.0.1", resolve);
		});
	}
	function closeServer(server) {
		return new Promise((resolve, reject) => {
			server.close((error) => error ? reject(error) : resolve());
			server.closeAllConnections();
		});
	}
	async function handle(current, options, counts, request, response) {
		const path = (request.url ?? "/").split("?")[0] ?? "/";
		const httpMethod = request.method ?? "GET";
		const count = (counts.get(path) ?? 0) + 1;
		counts.set(path, count);
		const body = await readBody(request);
		if (options.latencyMs) await (0, external_node_timers_promises_.setTimeout)(options.latencyMs);
		const state = current();
		response.setHeader("date", new Date(state.nowMs).toUTCString());
		const fault = options.faults?.({
			httpMethod,
			path,
			headers: request.headers,
			count
		});
		if (fault?.kind === "reset") return void request.socket.destroy();
		if (fault?.kind === "answer") {
			const faultBody = Buffer.from(fault.body ?? "");
			return void response.writeHead(fault.status, { ...fault.headers }).end(faultBody);
		}
		const { headers } = request;
		const posted = httpMethod === "POST" ? options.onPost?.({
			path,
			headers,
			body
		}) : undefined;
		const answer = posted === undefined ? packed(route(state, httpMethod, path, headers["content-type"] ?? "", body), request) : json(posted.status, posted.body);
		response.writeHead(answer.status, {
			...answer.headers,
			"content-length": String(answer.body.length)
		});
		if (fault?.kind !== "cut") return void response.end(answer.body);
		response.write(answer.body.subarray(0, fault.afterBytes), () => request.socket.destroy());
	}
	async function readBody(request) {
		const chunks = [];
		let size = 0;
		for await (const chunk of request) {
			size += chunk.length;
			if (size > MAX_REQUEST_BYTES) throw new Error("the request is too large");
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	}
	function route(state, httpMethod, path, contentType, body) {
		if (httpMethod === "GET" && path === "/ready") return plain(200, "ready", "text/plain");
		if (httpMethod === "GET" && path === "/api/v1/status/buildinfo") {
			return json(200, {
				status: "success",
				data: BUILD_INFO
			}, {});
		}
		const method = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length) : "";
		const isMerge = method === "SelectMergeProfile";
		if (!isMerge && findJsonMethod(method) === undefined) {
			return plain(404, "404 page not found\n", "text/plain; charset=utf-8");
		}
		if (httpMethod !== "POST") return {
			status: 405,
			headers: { allow: "POST" },
			body: new Uint8Array(0)
		};
		const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
		const wanted = isMerge ? "application/proto" : "application/json";
		if (mediaType !== wanted) return {
			status: 415,
			headers: { "accept-post": wanted },
			body: new Uint8Array(0)
		};
		try {
			return isMerge ? proto(selectMergeProfile(state, body)) : callJson(state, method, body);
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			return json(error.status, {
				code: error.code,
				message: error.message
			});
		}
	}
	function callJson(state, method, body) {
		const request = readJsonRequest(method, body.toString("utf8"));
		return json(200, findJsonMethod(method)(state, request));
	}
	const CONNECT_HEADERS = { "accept-encoding": "gzip" };
	function json(status, value, headers = CONNECT_HEADERS) {
		return {
			status,
			headers: {
				"content-type": "application/json",
				...headers
			},
			body: Buffer.from(JSON.stringify(value))
		};
	}
	function proto(body) {
		return {
			status: 200,
			headers: {
				"content-type": "application/proto",
				...CONNECT_HEADERS
			},
			body
		};
	}
	function plain(status, text, contentType) {
		return {
			status,
			headers: { "content-type": contentType },
			body: Buffer.from(text)
		};
	}
	function packed(answer, request) {
		const asked = /\bgzip\b/i.test(String(request.headers["accept-encoding"] ?? ""));
		if (!asked || !("accept-encoding" in answer.headers) || answer.body.length === 0) return answer;
		return {
			...answer,
			headers: {
				...answer.headers,
				"content-encoding": "gzip"
			},
			body: (0, external_node_zlib_.gzipSync)(answer.body)
		};
	}
	var command = __webpack_require__(9657);
	var report_paths = __webpack_require__(5925);
	var reports = __webpack_require__(3305);
	var run_gate = __webpack_require__(3338);
	var show_report = __webpack_require__(290);
	;
	const Manifest = schemas.Ikc({ windows: schemas.g1P(schemas.YjP(), schemas.Ikc({
		startMs: schemas.aig(),
		endMs: schemas.aig()
	})) });
	async function demo({ line, terminal }, demoDir) {
		refuseSettings(line);
		const isQuiet = line.options.quiet === true;
		const recordings = (0, external_node_path_.join)(demoDir, "recordings");
		const { windows } = Manifest.parse(JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(recordings, "manifest.json"), "utf8")));
		const nowMs = Math.max(...Object.values(windows).map(({ endMs }) => endMs));
		const server = await startRecordedPyroscope({
			recordingsDir: (0, external_node_path_.join)(recordings, "windows"),
			nowMs
		});
		try {
			const healthy = line.options.healthy === true;
			const range = (name) => `${windows[name]?.startMs}/${windows[name]?.endMs}`;
			const values = {
				"pyroscope-url": server.url,
				baseline: range(healthy ? "history2" : "baseline"),
				candidate: range(healthy ? "baseline" : "candidate"),
				settle: "none",
				history: (healthy ? ["history1"] : ["history1", "history2"]).map(range)
			};
			const file = await (0, config_text.RG)((0, external_node_path_.join)(demoDir, "flamegate.yml"), true);
			const config = (0, resolve.pE)({
				values,
				origins: {}
			}, file, command.C, nowMs);
			const profiles = [];
			const report = await (0, run_gate.M0)(config, {
				nowMs,
				proxy: {},
				run: null,
				onProgress: isQuiet ? () => undefined : terminal.progress,
				onWait: () => undefined,
				onProfiles: (all) => profiles.push(...all)
			});
			const stable = {
				...report,
				source: {
					...report.source,
					label: "the recorded Pyroscope of the demo"
				}
			};
			await (0, show_report.show)(stable, line, terminal, {
				...(0, reports.G)(config.reportDir),
				...(0, report_paths.wG)(line)
			}, profiles);
			if (line.options.enforce === true) return report.exitCode;
			if (!isQuiet) {
				terminal.out(`\nThis is a demo and ends with 0. In CI this step would have ended with ${report.exitCode}.`);
			}
			return 0;
		} finally {
			await server.close();
		}
	}
	function refuseSettings({ settings, positionals }) {
		const given = Object.values(settings.origins)[0] ?? positionals[0];
		if (given === undefined) return;
		throw new usage_error.e("demo takes no settings", `got ${given}`, "demo knows --healthy, --enforce and the report options; use flamegate gate for your own server");
	}
}) };
