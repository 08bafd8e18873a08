export const id = 338;
export const ids = [338, 148];
export const modules = {
	3338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M0: () => runAgainstServer,
			Lc: () => startClock,
			SV: () => withClient,
			eH: () => withServer
		});
		var promises_ = __webpack_require__(8500);
		var settle = __webpack_require__(2109);
		var clip_name = __webpack_require__(9727);
		var times = __webpack_require__(3442);
		var source = __webpack_require__(6591);
		;
		const MAX_SERVICES = 50;
		async function withSpans(report, source, { candidate }, ids) {
			if (ids.length === 0) return report;
			const all = report.comparisons.filter(({ kind, profileType }) => kind === "cpu" && profileType.includes(":"));
			const asked = all.slice(0, MAX_SERVICES);
			const { selector, ...window } = candidate;
			const read = await Promise.all(asked.map((comparison) => {
				const ask = async (spanIds) => source.readSpans?.({
					...placeOf(comparison),
					selector,
					window,
					spanIds
				});
				return profileOf(comparison, ids, ask, report.settings.top);
			}));
			const profiles = read.filter((one) => one !== null && "functions" in one).sort((a, b) => b.total - a.total);
			const problems = read.filter((one) => one !== null && "code" in one);
			const seen = new Set(profiles.flatMap(({ spans }) => spans.map(({ id }) => id)));
			const missing = ids.filter((id) => !seen.has(id));
			const notes = [
				...asked.length === 0 ? [NOTHING_TO_ASK] : [],
				...asked.length > problems.length && missing.length > 0 ? [notFound(missing, asked, (0, times.A4)(window, true))] : [],
				...all.length > asked.length ? [tooMany(all.length)] : [],
				...problems
			];
			return {
				...report,
				spans: {
					ids: [...ids],
					profiles,
					notes
				}
			};
		}
		function placeOf({ service, profileType }) {
			return {
				service,
				profileType
			};
		}
		async function profileOf(comparison, ids, ask, top) {
			try {
				const found = await ask(ids);
				if (found === undefined || found.total === 0) return null;
				const each = ids.map(async (id) => ({
					id,
					total: (ids.length > 1 ? await ask([id]) : found)?.total ?? 0
				}));
				return toProfile(comparison, found, await Promise.all(each), top);
			} catch (error) {
				if (!(error instanceof source.c)) throw error;
				return unread(comparison, error);
			}
		}
		function toProfile({ service, profileType, alias, unit }, { total, functions }, spans, top) {
			return {
				service,
				profileType,
				alias,
				unit,
				total,
				spans: spans.filter((span) => span.total > 0),
				functions: functions.toSorted((a, b) => b.self - a.self || b.total - a.total).slice(0, top).map(({ name, self, total: all }) => ({
					name: (0, clip_name.e)(name),
					self,
					total: all
				}))
			};
		}
		function notFound(ids, asked, window) {
			const [first] = asked;
			const where = asked.length === 1 && first !== undefined ? JSON.stringify(first.service) : `${asked.length} services`;
			return {
				code: "FG241",
				message: `no sample of ${where} between ${window} carries the span id ${ids.join(", ")}`,
				remedy: "give ids of spans that lie in the candidate window and have the attribute pyroscope.profile.id: its value is the id. The " + "OpenTelemetry packages of Pyroscope set it (otel-profiling-go, otel-profiling-java, pyroscope-otel for Python, and those " + "for .NET and Ruby) on the first span of a request in a process; py-spy knows no spans"
			};
		}
		function unread({ service }, error) {
			return {
				code: "FG242",
				message: `the samples of the spans could not be read for ${JSON.stringify(service)}: ${error.message}: ${error.why}`,
				remedy: `${error.remedy} The verdict does not depend on it.`
			};
		}
		const NOTHING_TO_ASK = {
			code: "FG243",
			message: "no CPU profile was looked at, so there are no samples of spans",
			remedy: "name the service of the spans with --service, and cpu among the profile types"
		};
		function tooMany(count) {
			return {
				code: "FG243",
				message: `spans were looked for in the first ${MAX_SERVICES} of ${count} services`,
				remedy: "name the service of the spans with --service"
			};
		}
		var gate = __webpack_require__(7019);
		var no_server = __webpack_require__(7421);
		var p_limit = __webpack_require__(370);
		var pending_sends = __webpack_require__(4373);
		var pyroscope_body = __webpack_require__(5391);
		var http_proxy = __webpack_require__(6364);
		var secret_forms = __webpack_require__(6391);
		;
		const MIN_HIDDEN_LENGTH = 8;
		const ASTERISK = 42;
		const RESERVED_HEADERS = new Set([
			"accept-encoding",
			"connection",
			"content-encoding",
			"content-length",
			"content-type",
			"proxy-authorization",
			"transfer-encoding"
		]);
		function prepareConnection(options) {
			const parsed = parseBaseUrl(options.baseUrl);
			const auth = effectiveAuth(options.auth, parsed);
			const url = `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}`;
			const headers = {};
			for (const [name, value] of Object.entries(options.headers ?? {})) {
				headers[checkedName(name)] = checkedValue(name, value);
			}
			if (options.tenantId) headers["x-scope-orgid"] = checkedValue("X-Scope-OrgID", options.tenantId);
			const authorization = authorizationOf(auth);
			if (authorization !== "") headers.authorization = checkedValue("Authorization", authorization);
			const proxy = proxyOf(parsed, options);
			const given = Object.entries(options.headers ?? {});
			const credentials = [
				...secretsOf(auth).flatMap(secret_forms.eo),
				...given.filter(([name]) => (0, secret_forms.b5)(name)).flatMap(([, value]) => headerSecrets(value)),
				...(proxy?.secrets ?? []).flatMap(secret_forms.eo)
			];
			return {
				url,
				label: `Pyroscope at ${url}`,
				headers,
				credentials: auth.kind,
				hasTenant: "x-scope-orgid" in headers,
				proxy,
				redact: (0, secret_forms.$p)([
					authorization,
					...credentials,
					...given.map(([, value]) => value)
				]),
				hide: hider(credentials)
			};
		}
		function headerSecrets(value) {
			return [value, value.split(/\s+/u).at(-1) ?? ""].flatMap(secret_forms.eo);
		}
		function proxyOf(target, addresses) {
			try {
				return (0, http_proxy.i)(target, addresses);
			} catch (cause) {
				if (!(cause instanceof http_proxy.T)) throw cause;
				throw new source.c("rejected", "The proxy cannot be used", cause.message, "Write it like http://proxy:3128 in the environment variable, or add the host of Pyroscope to NO_PROXY.", { cause });
			}
		}
		function parseBaseUrl(baseUrl) {
			let parsed;
			try {
				parsed = new URL(baseUrl.trim());
			} catch {
				parsed = undefined;
			}
			if (parsed && (parsed.protocol === "http:" || parsed.protocol === "https:")) return parsed;
			throw new source.c("rejected", "The Pyroscope URL cannot be used", "it is not an absolute http or https URL", "Write it like http://pyroscope:4040, with the path when a proxy stands in front of it.");
		}
		function effectiveAuth(auth, url) {
			if (auth.kind !== "none" || url.username === "" && url.password === "") return auth;
			return {
				kind: "basic",
				username: (0, secret_forms.D4)(url.username),
				password: (0, secret_forms.D4)(url.password)
			};
		}
		function authorizationOf(auth) {
			if (auth.kind === "bearer") return `Bearer ${auth.token}`;
			if (auth.kind === "none") return "";
			return `Basic ${(0, secret_forms.BG)(auth.username, auth.password)}`;
		}
		function secretsOf(auth) {
			if (auth.kind === "bearer") return [auth.token];
			if (auth.kind === "none") return [];
			return [auth.password, (0, secret_forms.BG)(auth.username, auth.password)];
		}
		function hider(values) {
			const secrets = [...new Set(values)].map((value) => Buffer.from(value)).filter((value) => value.length >= MIN_HIDDEN_LENGTH).sort((a, b) => b.length - a.length);
			return (answer) => {
				for (const secret of secrets) {
					for (let at = answer.indexOf(secret); at >= 0; at = answer.indexOf(secret, at + secret.length)) {
						answer.fill(ASTERISK, at, at + secret.length);
					}
				}
				return answer;
			};
		}
		function checkedName(name) {
			const lower = name.toLowerCase();
			if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower)) {
				throw headerError(name, "it is not the name of an HTTP header");
			}
			if (RESERVED_HEADERS.has(lower)) throw headerError(name, "the client sets this header itself");
			return lower;
		}
		function checkedValue(name, value) {
			if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
			throw headerError(name, "its value holds a line break or another character that a header cannot carry");
		}
		function headerError(name, why) {
			return new source.c("rejected", `The header ${JSON.stringify(name.slice(0, 100))} cannot be sent to Pyroscope`, why, "Correct it in the headers, the token, the password or the tenant id.");
		}
		var connection_failure = __webpack_require__(2496);
		var errors = __webpack_require__(2680);
		var messages = __webpack_require__(4351);
		var pyroscope_retry = __webpack_require__(5809);
		;
		function createServerClock(nowMs) {
			let nearestMs = null;
			return {
				see(date) {
					const aheadMs = Date.parse(date) - nowMs();
					if (Number.isNaN(aheadMs)) return;
					if (nearestMs === null || Math.abs(aheadMs) < Math.abs(nearestMs)) nearestMs = aheadMs;
				},
				aheadMs: () => nearestMs
			};
		}
		var undici = __webpack_require__(5292);
		;
		function openTransport({ proxy, ca, connectTimeoutMs }) {
			const connect = {
				timeout: connectTimeoutMs,
				...ca === undefined ? {} : { ca: [...ownAuthorities(), ca] }
			};
			const limits = {
				headersTimeout: 0,
				bodyTimeout: 0,
				allowH2: false
			};
			if (proxy === null) return new undici.Agent({
				...limits,
				connect
			});
			return new undici.ProxyAgent({
				...limits,
				uri: proxy.uri,
				proxyTls: connect,
				requestTls: connect
			});
		}
		function untilAborted(work, signal) {
			const { promise: ended, reject } = Promise.withResolvers();
			const end = () => reject(signal.reason);
			if (signal.aborted) end();
			else signal.addEventListener("abort", end, { once: true });
			return Promise.race([work, ended]).finally(() => signal.removeEventListener("abort", end));
		}
		function ownAuthorities() {
			return process.getBuiltinModule("node:tls").getCACertificates("default");
		}
		;
		const SERVICE = "querier.v1.QuerierService";
		const MAX_ERROR_BYTES = 1024 * 1024;
		const PROTO_TYPES = [
			"application/proto",
			"application/protobuf",
			"application/x-protobuf"
		];
		function createPyroscopeClient(options) {
			const settings = prepareSettings(options);
			const { connection } = settings;
			const limit = (0, p_limit.A)(options.maxInFlight ?? 8);
			const run = (call) => ask(settings, limit, call);
			const post = {
				method: "POST",
				connection
			};
			return {
				label: connection.label,
				maxAnswerBytes: settings.maxAnswerBytes,
				async callJson(method, body) {
					const contentType = "application/json";
					const path = `/${SERVICE}/${method}`;
					const call = {
						...post,
						what: method,
						path,
						contentType,
						accepts: [contentType]
					};
					const bytes = await run({
						...call,
						body: JSON.stringify(body)
					});
					try {
						return parseJson(call, bytes);
					} finally {
						(0, pyroscope_body._r)(bytes);
					}
				},
				callProto(method, bytes) {
					const path = `/${SERVICE}/${method}`;
					return run({
						...post,
						what: method,
						path,
						body: bytes,
						contentType: PROTO_TYPES[0],
						accepts: PROTO_TYPES
					});
				},
				async push(body) {
					const contentType = "application/json";
					const call = {
						...post,
						what: "Push",
						path: "/push.v1.PusherService/Push",
						stores: true
					};
					await run({
						...call,
						contentType,
						accepts: [contentType],
						body: JSON.stringify(body)
					});
				},
				async get(path, onceWithinMs) {
					const bytes = await run({
						connection,
						method: "GET",
						what: path,
						path,
						accepts: [],
						onceWithinMs
					});
					return bytes.toString("utf8");
				},
				clockAheadMs: () => settings.serverClock?.aheadMs() ?? null,
				close: () => settings.dispatcher.destroy()
			};
		}
		function prepareSettings(options) {
			const requestTimeoutMs = options.requestTimeoutMs ?? 3e4;
			const connection = prepareConnection(options);
			const connectTimeoutMs = Math.min(requestTimeoutMs, options.connectTimeoutMs ?? 1e4);
			return {
				connection,
				dispatcher: openTransport({
					proxy: connection.proxy,
					ca: options.ca,
					connectTimeoutMs
				}),
				requestTimeoutMs,
				maxAnswerBytes: options.maxAnswerBytes ?? 256 * 1024 * 1024,
				runSignal: options.runSignal,
				sleep: options.sleep ?? (async (delayMs, signal) => (0, promises_.setTimeout)(delayMs, undefined, { signal })),
				nowMs: options.nowMs ?? Date.now,
				serverClock: options.nowMs === undefined ? null : createServerClock(options.nowMs)
			};
		}
		async function ask(settings, limit, call) {
			const packed = await limit(async () => {
				const answer = await callWithRetries(settings, call);
				return answer.body.length > pyroscope_body.cz ? unpackAnswer(settings, call, answer) : answer;
			});
			if (Buffer.isBuffer(packed)) return packed;
			await (0, pending_sends.V)();
			return unpackAnswer(settings, call, packed);
		}
		async function unpackAnswer(settings, call, { body, encoding }) {
			const { connection, maxAnswerBytes, runSignal } = settings;
			try {
				return connection.hide(await (0, pyroscope_body.l1)(body, encoding, maxAnswerBytes, runSignal));
			} catch (failure) {
				throw runSignal?.aborted ? (0, errors.ZI)(call) : (0, errors.UQ)(call, failure, settings);
			}
		}
		async function callWithRetries(settings, call) {
			for (let retry = 0;; retry += 1) {
				const outcome = await attempt(settings, call);
				if ("body" in outcome) return outcome;
				if (!outcome.retryable || retry >= pyroscope_retry.kd || call.onceWithinMs !== undefined) throw outcome.error;
				try {
					const delayMs = (0, pyroscope_retry.qO)(retry, outcome.retryAfter, settings.nowMs());
					await settings.sleep(delayMs, settings.runSignal);
				} catch {
					throw (0, errors.ZI)(call);
				}
			}
		}
		async function attempt(settings, call) {
			const { runSignal } = settings;
			const requestTimeoutMs = call.onceWithinMs ?? settings.requestTimeoutMs;
			const timeout = AbortSignal.timeout(requestTimeoutMs);
			const signal = runSignal ? AbortSignal.any([timeout, runSignal]) : timeout;
			try {
				const answer = await send(settings, call, signal);
				settings.serverClock?.see(header(answer, "date"));
				return answer.statusCode === 200 ? await readGood(settings, call, answer) : await readBad(call, answer);
			} catch (failure) {
				if (runSignal?.aborted) return {
					error: (0, errors.ZI)(call),
					retryable: false
				};
				const limits = {
					...settings,
					requestTimeoutMs
				};
				const error = (0, errors.UQ)(call, failure, limits);
				const isCurable = call.stores === true ? pyroscope_retry.fl : pyroscope_retry._s;
				return {
					error,
					retryable: isCurable((0, connection_failure.$)(failure))
				};
			}
		}
		function send(settings, call, signal) {
			const headers = {
				"user-agent": "flamegate",
				...settings.connection.headers,
				"accept-encoding": "gzip"
			};
			if (call.contentType !== undefined) headers["content-type"] = call.contentType;
			const { origin, pathname, search } = new URL(`${settings.connection.url}${call.path}`);
			const body = call.body ?? null;
			const path = `${pathname}${search}`;
			const answer = settings.dispatcher.request({
				origin,
				path,
				method: call.method,
				headers,
				body,
				signal
			});
			return untilAborted(answer, signal);
		}
		async function readGood(settings, call, answer) {
			const contentType = header(answer, "content-type");
			const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
			if (call.accepts.length > 0 && !call.accepts.includes(mediaType)) return readBad(call, answer);
			return {
				body: await (0, pyroscope_body.dW)(answer.body, settings.maxAnswerBytes),
				encoding: header(answer, "content-encoding")
			};
		}
		async function readBad(call, answer) {
			const status = answer.statusCode;
			const body = await readErrorText(answer);
			const error = (0, errors.oo)(call, {
				status,
				contentType: header(answer, "content-type"),
				location: header(answer, "location"),
				body
			});
			const retryAfter = header(answer, "retry-after");
			const retryable = call.stores === true ? (0, pyroscope_retry.J7)(status) : (0, pyroscope_retry.FR)(status, (0, messages.VQ)(body));
			return {
				error,
				retryable,
				retryAfter
			};
		}
		async function readErrorText(answer) {
			try {
				const bytes = await (0, pyroscope_body.CB)(answer.body, header(answer, "content-encoding"), MAX_ERROR_BYTES);
				return bytes.toString("utf8");
			} catch {
				return "";
			}
		}
		function header(answer, name) {
			const value = answer.headers[name];
			return (Array.isArray(value) ? value[0] : value) ?? "";
		}
		function parseJson(asked, bytes) {
			try {
				return JSON.parse(bytes.toString("utf8"));
			} catch (cause) {
				throw new source.c("malformed", `${asked.connection.label} answered ${asked.what} with damaged JSON`, "the answer ends too early or is not JSON although it says so", "Look for a proxy that changes answers on the way.", { cause });
			}
		}
		var selector = __webpack_require__(4131);
		var pprof = __webpack_require__(6119);
		var profile_profile = __webpack_require__(1090);
		var profile_type = __webpack_require__(3435);
		var read_ahead = __webpack_require__(8709);
		;
		function readLabelSets(answer, label) {
			return list(answer, "labelsSet", label).map((set) => readLabels(set, label));
		}
		function readNames(answer, label) {
			return list(answer, "names", label).map((name) => answers_text(name, label));
		}
		function readPointSeries(answer, label) {
			return list(answer, "series", label).map((series) => ({
				labels: readLabels(series, label),
				points: list(series, "points", label).map((point) => {
					const fields = record(point, label);
					return {
						timestampMs: readInstant(fields.timestamp ?? 0, label),
						value: readDouble(fields.value ?? 0, label)
					};
				})
			}));
		}
		function readStats(answer, label) {
			const fields = record(answer, label);
			const oldestMs = readTime(fields.oldestProfileTime, label);
			const newestMs = readTime(fields.newestProfileTime, label);
			return {
				...oldestMs !== undefined ? { oldestMs } : {},
				...newestMs !== undefined ? { newestMs } : {}
			};
		}
		function readBuildVersion(answer, label) {
			const version = answers_text(record(record(JSON.parse(answer), label).data ?? {}, label).version ?? "", label);
			return version === "" || version.length > 100 ? null : version;
		}
		function readFlameLevels(answer, label) {
			const graph = record(answer, label).flamegraph ?? {};
			return {
				names: list(graph, "names", label).map((name) => answers_text(name, label)),
				levels: list(graph, "levels", label).map((level) => list(level, "values", label).map((value) => readInt64(value, label)))
			};
		}
		function readLabels(series, label) {
			return list(series, "labels", label).map((pair) => {
				const fields = record(pair, label);
				return {
					name: answers_text(fields.name ?? "", label),
					value: answers_text(fields.value ?? "", label)
				};
			});
		}
		function readTime(value, label) {
			if (value === undefined) return undefined;
			const timeMs = readInt64(value, label);
			return timeMs > 0 && timeMs < LAST_MS ? timeMs : undefined;
		}
		const LAST_MS = 864e13;
		function readInstant(value, label) {
			const timeMs = readInt64(value, label);
			if (Math.abs(timeMs) > LAST_MS) throw malformed(label, "a time lies beyond every calendar");
			return timeMs;
		}
		function readInt64(value, label) {
			const number = typeof value === "string" && /^-?\d{1,19}$/.test(value) ? Number(value) : value;
			if (typeof number !== "number" || !Number.isFinite(number)) throw malformed(label, "a time is not a number");
			return number;
		}
		function readDouble(value, label) {
			if (typeof value !== "number" || !Number.isFinite(value)) throw malformed(label, "a value is not a number");
			return value;
		}
		function list(value, field, label) {
			const items = record(value, label)[field] ?? [];
			if (!Array.isArray(items)) throw malformed(label, `${field} is not a list`);
			return items;
		}
		function record(value, label) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) {
				throw malformed(label, "an object is missing");
			}
			return value;
		}
		function answers_text(value, label) {
			if (typeof value !== "string") throw malformed(label, "a name is not a text");
			return value;
		}
		function malformed(label, why) {
			return new source.c("malformed", `${label} sent an answer of an unknown shape`, why, "Look for another program at this address, or a version of Pyroscope that is not supported (1.18 and 2.0 are).");
		}
		var queries = __webpack_require__(9051);
		var uploads = __webpack_require__(1901);
		;
		const LIMIT_MS = 3e3;
		async function readReadiness(client) {
			try {
				const said = await client.get("/ready", LIMIT_MS);
				return /^\s*ready\s*$/i.test(said) ? { kind: "ready" } : { kind: "unknown" };
			} catch (error) {
				if (!(error instanceof source.c) || error.kind !== "unavailable") return { kind: "unknown" };
				if (error.cause?.isPlainText !== true) return { kind: "unknown" };
				return {
					kind: "not-ready",
					said: error.why.replace(/^the server says: /, "")
				};
			}
		}
		const RECEIVED = /^pyroscope_distributor_received_samples_(sum|count)\{([^}]*)\}\s+(\S+)/gmu;
		const MAX_NAMES = 100;
		async function readReceived(client) {
			try {
				return parseReceived(await client.get("/metrics", LIMIT_MS));
			} catch {
				return null;
			}
		}
		function parseReceived(metrics) {
			const found = new Map();
			for (const [, what, labels = "", text] of metrics.matchAll(RECEIVED)) {
				const name = /(?:^|,)type="([^"\\]{1,100})"/u.exec(labels)?.[1];
				const value = Number(text);
				if (name === undefined || !Number.isFinite(value) || value < 0) continue;
				if (!found.has(name) && found.size >= MAX_NAMES) continue;
				const one = found.get(name) ?? {
					uploads: 0,
					samples: 0
				};
				if (what === "count") one.uploads += value;
				else one.samples += value;
				found.set(name, one);
			}
			if (found.size === 0) return null;
			return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([name, one]) => ({
				name,
				...one
			}));
		}
		async function listActivity(client, range, services, profileType, labels = "") {
			const selector = (0, queries.TH)(services, labels);
			const answers = await Promise.all((0, queries.xx)(range).map((piece) => client.callJson("SelectSeries", (0, queries.L3)(piece, selector, profileType))));
			const times = new Map();
			for (const { labels, points } of answers.flatMap((answer) => readPointSeries(answer, client.label))) {
				const service = (0, uploads.w)(labels, "service_name");
				const seen = times.get(service) ?? new Set();
				for (const { timestampMs, value } of points) if (value !== 0) seen.add(timestampMs);
				times.set(service, seen);
			}
			return new Map([...times].map(([service, seen]) => [service, [...seen].sort((a, b) => a - b)]));
		}
		;
		const MAX_NODES = 65536;
		const MAX_LEVELS = 2e3;
		const NUMBERS = 4;
		function flameFunctions({ names, levels }) {
			const count = levels.reduce((sum, { length }) => sum + length / NUMBERS, 0);
			if (count > MAX_NODES || levels.length > MAX_LEVELS) throw flame_levels_malformed("it is too large");
			const found = new Map();
			let above = [];
			for (const [depth, numbers] of levels.entries()) {
				const nodes = [];
				for (const { name, from, total, self } of nodesOf(numbers, names)) {
					const parent = depth === 0 ? null : parentOf(above, from, from + total);
					const node = {
						name,
						from,
						until: from + total,
						parent
					};
					nodes.push(node);
					if (depth === 0) continue;
					const one = found.get(name) ?? {
						self: 0,
						total: 0
					};
					one.self += self;
					if (!isBelow(parent, name)) one.total += total;
					found.set(name, one);
				}
				above = nodes;
			}
			return {
				total: levels[0]?.[1] ?? 0,
				functions: inOrder(found)
			};
		}
		function addFlameFunctions(parts) {
			const found = new Map();
			for (const { name, self, total } of parts.flatMap(({ functions }) => functions)) {
				const one = found.get(name) ?? {
					self: 0,
					total: 0
				};
				found.set(name, {
					self: one.self + self,
					total: one.total + total
				});
			}
			return {
				total: parts.reduce((sum, { total }) => sum + total, 0),
				functions: inOrder(found)
			};
		}
		function inOrder(found) {
			return Array.from(found, ([name, one]) => ({
				name,
				...one
			})).sort((a, b) => b.total - a.total || b.self - a.self || (a.name < b.name ? -1 : 1));
		}
		function* nodesOf(numbers, names) {
			if (numbers.length % NUMBERS !== 0) throw flame_levels_malformed("a level is cut off");
			let end = 0;
			for (let i = 0; i < numbers.length; i += NUMBERS) {
				const [offset = 0, total = 0, self = 0, index = 0] = numbers.slice(i, i + NUMBERS);
				const name = names[index];
				const isWhole = [
					offset,
					total,
					self
				].every((one) => Number.isSafeInteger(one) && one >= 0);
				if (!isWhole || self > total) throw flame_levels_malformed("a value is out of range");
				if (name === undefined) throw flame_levels_malformed("a name is missing");
				const from = end + offset;
				end = from + total;
				yield {
					name,
					from,
					total,
					self
				};
			}
		}
		function parentOf(above, from, until) {
			let [low, high] = [0, above.length - 1];
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (above[middle].from <= from) low = middle;
				else high = middle - 1;
			}
			const parent = above[low];
			if (parent === undefined || from < parent.from || until > parent.until) throw flame_levels_malformed("a node lies outside of its caller");
			return parent;
		}
		function isBelow(node, name) {
			for (let one = node; one !== null && one.parent !== null; one = one.parent) if (one.name === name) return true;
			return false;
		}
		function flame_levels_malformed(why) {
			return new profile_profile.X("flame graph", 0, why);
		}
		;
		async function readSpans(client, { service, profileType, selector, window, spanIds }) {
			const labelSelector = (0, queries.TH)([service], selector);
			const answers = await Promise.all((0, queries.xx)(window).map((piece) => {
				const request = (0, queries.rY)(piece, labelSelector, profileType, spanIds);
				return client.callJson("SelectMergeSpanProfile", request);
			}));
			return addFlameFunctions(answers.map((answer) => flameFunctions(readFlameLevels(answer, client.label))));
		}
		;
		function createPyroscopeSource(client) {
			const ahead = (0, read_ahead.o)((query) => guard(() => readBlock(client, query)));
			return {
				label: client.label,
				listSeries: (window, selector) => guard(() => listSeries(client, window, selector)),
				listUploads: (window, selector, services, profileType) => guard(() => listUploads(client, window, selector, services, profileType)),
				readBlock: ahead.read,
				readAhead: ahead.start,
				readSpans: (query) => guard(async () => readSpans(client, checked(query))),
				readRetention: () => readRetention(client),
				readVersion: () => readVersion(client),
				clockAheadMs: () => client.clockAheadMs(),
				readReadiness: () => readReadiness(client),
				readReceived: () => readReceived(client),
				listActivity: (range, services, profileType, selector) => guard(() => listActivity(client, range, services, profileType, selector)),
				listLabelValues: (window, selector, label) => guard(() => listLabelValues(client, window, selector, label)),
				close: () => client.close()
			};
		}
		async function listSeries(client, window, selector) {
			checkWindow(window);
			const answers = await Promise.all((0, queries.xx)(window).map((piece) => client.callJson("Series", (0, queries.jp)(piece, selector, ["service_name", "__profile_type__"]))));
			const entries = new Map();
			for (const labels of answers.flatMap((answer) => readLabelSets(answer, client.label))) {
				const service = (0, uploads.w)(labels, "service_name");
				const profileType = (0, uploads.w)(labels, "__profile_type__");
				if (service !== "" && profileType !== "") entries.set(`${service}\0${profileType}`, {
					service,
					profileType
				});
			}
			return [...entries.entries()].sort(uploads.dX).map(([, entry]) => entry);
		}
		async function listLabelValues(client, window, selector, label) {
			checkWindow(window);
			const answers = await Promise.all((0, queries.xx)(window).map((piece) => client.callJson("LabelValues", (0, queries.ct)(piece, selector, label))));
			return [...new Set(answers.flatMap((answer) => readNames(answer, client.label)))].sort();
		}
		async function listUploads(client, window, selector, services, profileType) {
			checkWindow(window);
			if (services.length === 0) return [];
			const labelSelector = (0, queries.TH)(services, selector);
			const groupBy = [
				"service_name",
				...uploads.l7,
				...uploads.P2
			];
			const pieces = await Promise.all((0, queries.xx)(window).map(async (piece) => {
				const request = (0, queries.a9)(piece, labelSelector, profileType, groupBy);
				const series = readPointSeries(await client.callJson("SelectSeries", request), client.label);
				return series.map((one) => ({
					...one,
					points: pointsInside(one, piece)
				}));
			}));
			return (0, uploads.Do)(pieces.flat());
		}
		function pointsInside(series, window) {
			return series.points.filter(({ timestampMs }) => timestampMs > window.fromMs && timestampMs - 999 < window.untilMs);
		}
		async function readBlock(client, query) {
			checkWindow(query.window);
			if (query.window.untilMs - query.window.fromMs > queries.iS) {
				throw rejected("A block is longer than 24 h", "Pyroscope answers at most 24 h at once", "Cut the window.");
			}
			const empty = emptyProfile(query.profileType);
			const labelSelector = (0, queries.TH)([query.service], query.selector);
			const request = (0, queries.tC)(query.window, labelSelector, query.profileType);
			const bytes = await client.callProto("SelectMergeProfile", request);
			if (bytes.length === 0) return empty;
			try {
				const profile = (0, pprof.a)(bytes, false, client.maxAnswerBytes);
				return (0, profile_profile.W)(profile) === 0 ? empty : profile;
			} finally {
				(0, pyroscope_body._r)(bytes);
			}
		}
		function emptyProfile(profileType) {
			const { sampleType, sampleUnit } = (0, profile_type.fL)(profileType);
			return {
				sampleTypes: [{
					type: sampleType,
					unit: sampleUnit
				}],
				defaultSampleType: 0,
				frames: [],
				stackOffsets: new Int32Array(1),
				stackFrames: new Int32Array(0),
				values: [new BigInt64Array(0)],
				durationNanos: 0
			};
		}
		async function readRetention(client) {
			const { oldestMs, newestMs } = readStats(await client.callJson("GetProfileStats", {}), client.label);
			return {
				...oldestMs !== undefined ? { oldestProfileMs: oldestMs } : {},
				...newestMs !== undefined ? { newestProfileMs: newestMs } : {}
			};
		}
		const VERSION_LIMIT_MS = 2e3;
		async function readVersion(client) {
			try {
				return readBuildVersion(await client.get("/api/v1/status/buildinfo", VERSION_LIMIT_MS), client.label);
			} catch {
				return null;
			}
		}
		async function guard(work) {
			try {
				return await work();
			} catch (error) {
				if (error instanceof selector.af || error instanceof profile_type.MR) {
					const remedy = "Correct the selector or the profile type in the configuration.";
					throw new source.c("rejected", "The query cannot be written", error.message, remedy, { cause: error });
				}
				if (error instanceof profile_profile.X) {
					const remedy = "Run again; if it stays, report it with the version of the server.";
					const what = "Pyroscope sent a profile that cannot be read";
					throw new source.c("malformed", what, error.message, remedy, { cause: error });
				}
				throw error;
			}
		}
		function checkWindow({ fromMs, untilMs }) {
			if (Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && fromMs > 0 && fromMs < untilMs) return;
			throw rejected("A window is empty", "its start is not before its end", "Give a start before the end.");
		}
		function checked(query) {
			checkWindow(query.window);
			return query;
		}
		function rejected(what, why, remedy) {
			return new source.c("rejected", what, why, remedy);
		}
		var with_snapshot = __webpack_require__(5663);
		var version = __webpack_require__(2037);
		;
		const RUN_LIMIT_MS = 10 * 6e4 + settle.Y;
		function runAgainstServer(config, setting) {
			const { nowMs, proxy, run, saved = null, onProgress, onWait, onProfiles, spanIds = [], flameGraphs } = setting;
			const clock = startClock(nowMs);
			const asked = {
				pyroscope: config.pyroscope,
				proxy,
				limitMs: RUN_LIMIT_MS,
				nowMs: clock.nowMs
			};
			return withServer(asked, async (server) => {
				const source = saved === null ? server : (0, with_snapshot.H)(server, saved, candidatesOf(config));
				const time = {
					nowMs,
					clock,
					onProgress,
					onWait
				};
				const report = await (0, gate.R)(config, {
					source,
					...time,
					version: version.x,
					run,
					onProfiles,
					flameGraphs
				});
				return withSpans(report, source, config, spanIds);
			});
		}
		function startClock(nowMs) {
			const startMs = performance.now();
			return {
				nowMs: () => nowMs + Math.round(performance.now() - startMs),
				sleep: (ms) => (0, promises_.setTimeout)(ms)
			};
		}
		function candidatesOf({ candidate, confirm }) {
			return confirm === null ? [candidate] : [candidate, confirm];
		}
		async function withServer(setting, use) {
			if (setting.pyroscope.url === "") return use(no_server.Q);
			return withClient(setting, (client) => use(createPyroscopeSource(client)));
		}
		async function withClient({ pyroscope, proxy, limitMs, nowMs }, use) {
			const { tenantId, headers, url, caFile } = pyroscope;
			const client = createPyroscopeClient({
				baseUrl: url,
				auth: authOf(pyroscope),
				headers,
				...tenantId === undefined ? {} : { tenantId },
				ca: caFile === undefined ? undefined : await authoritiesOf(caFile),
				...proxy,
				...nowMs === undefined ? {} : { nowMs },
				runSignal: AbortSignal.timeout(limitMs)
			});
			try {
				return await use(client);
			} finally {
				await client.close();
			}
		}
		function authOf({ token, username, password }) {
			if (token !== undefined) return {
				kind: "bearer",
				token
			};
			if (username !== undefined && password !== undefined) return {
				kind: "basic",
				username,
				password
			};
			return { kind: "none" };
		}
		async function authoritiesOf(path) {
			const { readAuthorities } = await __webpack_require__.e(477).then(__webpack_require__.bind(__webpack_require__, 8477));
			return readAuthorities(path);
		}
	}),
	7019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => runGate });
		var glob = __webpack_require__(216);
		var config_selector = __webpack_require__(4131);
		;
		const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/;
		function isLoopback(address) {
			return LOOPBACK.test(hostOf(address));
		}
		function isClusterName(address) {
			const host = hostOf(address);
			if (host === "" || host.startsWith("[")) return false;
			return !host.includes(".") || /\.(?:svc|cluster\.local|docker\.internal|internal\.local)$/.test(host);
		}
		function hostOf(address) {
			return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : "";
		}
		var links = __webpack_require__(4213);
		;
		function comparisonPageLink({ url, version }, target) {
			const base = (0, links.pc)(url);
			if (base === null || !hasComparisonPage(version) || isDataSourceProxy(base) || !(0, links.k1)(target)) return null;
			if (!/^[a-zA-Z_:][\w:]*$/.test(target.profileType)) return null;
			const before = `${target.profileType}${target.baseline.selector}`;
			const query = (0, links.XX)([
				["query", before],
				["leftQuery", before],
				...range(["leftFrom", "leftUntil"], target.baseline),
				["rightQuery", `${target.profileType}${target.candidate.selector}`],
				...range(["rightFrom", "rightUntil"], target.candidate),
				...timeline(target)
			]);
			return (0, links.o3)("Pyroscope", `${base}/comparison-diff?${query}`);
		}
		function hasComparisonPage(version) {
			const minor = /^v?1\.(\d{1,3})\.\d{1,3}(?:[-+][\w.+-]*)?$/.exec(version ?? "")?.[1];
			return minor !== undefined && Number(minor) <= 14;
		}
		function isDataSourceProxy(address) {
			return /\/api\/datasources\//.test(address);
		}
		function range([fromName, untilName], side) {
			const { from, to } = (0, links.se)(side);
			return [[fromName, from], [untilName, to]];
		}
		const MAX_TIMELINE_MS = 24 * 3600 * 1e3;
		function timeline({ baseline, candidate }) {
			const fromMs = Math.min(baseline.fromMs, candidate.fromMs);
			const untilMs = Math.max(baseline.untilMs, candidate.untilMs);
			if (untilMs - fromMs > MAX_TIMELINE_MS) return [];
			return range(["from", "until"], {
				...baseline,
				fromMs,
				untilMs
			});
		}
		;
		function drilldownLink(grafana, target) {
			const base = (0, links.pc)(grafana.url);
			if (base === null || grafana.datasourceUid === "" || !(0, links.k1)(target)) return null;
			const query = (0, links.XX)([
				["explorationType", "diff-flame-graph"],
				["var-serviceName", target.service],
				["var-profileMetricId", target.profileType],
				["var-dataSource", grafana.datasourceUid],
				...filters("var-filtersBaseline", target.baseline.filters),
				...filters("var-filtersComparison", target.candidate.filters),
				...times(target),
				["maxNodes", "16384"]
			]);
			return (0, links.o3)("Grafana", `${base}/a/grafana-pyroscope-app/explore?${query}`);
		}
		function filters(name, conditions) {
			return conditions.length === 0 ? [[name, ""]] : conditions.map((one) => filter(name, one));
		}
		function filter(name, { label, operator, value }) {
			const escaped = value.replaceAll("|", "__gfp__").replaceAll(",", "__gfc__");
			return [name, `${label}|${operator}|${escaped}`];
		}
		function times({ baseline, candidate }) {
			const before = (0, links.se)(baseline);
			const after = (0, links.se)(candidate);
			return [
				["from", before.from],
				["to", before.to],
				["diffFrom", before.from],
				["diffTo", before.to],
				["from-2", before.from],
				["to-2", before.to],
				["diffFrom-2", after.from],
				["diffTo-2", after.to],
				["from-3", after.from],
				["to-3", after.to],
				["comparisonFrom", after.from],
				["comparisonTo", after.to]
			];
		}
		;
		function exploreLink(profiles, target) {
			return panesLink("Grafana Explore", profiles, target, {
				type: "grafana-pyroscope-datasource",
				of: ({ selector }) => ({
					queryType: "profile",
					profileTypeId: target.profileType,
					labelSelector: selector,
					groupBy: []
				})
			});
		}
		function panesLink(label, { url, datasourceUid: uid }, target, query) {
			const base = (0, links.pc)(url);
			if (base === null || uid === "" || !(0, links.k1)(target)) return null;
			const pane = (side) => ({
				datasource: uid,
				queries: [{
					refId: "A",
					datasource: {
						type: query.type,
						uid
					},
					...query.of(side)
				}],
				range: (0, links.se)(side)
			});
			const panes = {
				bas: pane(target.baseline),
				can: pane(target.candidate)
			};
			const parameters = (0, links.XX)([["schemaVersion", "1"], ["panes", JSON.stringify(panes)]]);
			return (0, links.o3)(label, `${base}/explore?${parameters}`);
		}
		var placeholders = __webpack_require__(1086);
		;
		function templateLink({ name, url }, target) {
			if (!(0, links.k1)(target)) return null;
			const values = valuesOf(target);
			const asked = (0, placeholders.iJ)(url);
			const isKnown = (one) => Object.hasOwn(values, one);
			if (!asked.every((one) => isKnown(one) && values[one] !== null)) return null;
			if (quotedIn(url).some((one) => isKnown(one) && /["\\\p{Cc}]/u.test(values[one] ?? ""))) return null;
			const filled = (0, placeholders.Lb)(url, (one) => (0, links.It)(isKnown(one) && values[one] || ""));
			return isSamePath(url, filled) ? (0, links.o3)(name, filled) : null;
		}
		function quotedIn(url) {
			return Array.from(url.matchAll(/(?:"|%22)\{([^{}]*)\}/gi), ([, name = ""]) => name);
		}
		function showsFunction({ url }) {
			return (0, placeholders.iJ)(url).includes("function");
		}
		function valuesOf(target) {
			const { service, profileType, functionName, commit, baseline, candidate } = target;
			return {
				service,
				"profile-type": profileType,
				function: functionName === "" ? null : functionName,
				commit: commit === "" ? null : commit,
				"baseline-from": String(baseline.fromMs),
				"baseline-until": String(baseline.untilMs),
				"baseline-from-s": String(Math.floor(baseline.fromMs / 1e3)),
				"baseline-until-s": String(Math.ceil(baseline.untilMs / 1e3)),
				"baseline-from-iso": iso(baseline.fromMs),
				"baseline-until-iso": iso(baseline.untilMs),
				"baseline-selector": baseline.selector,
				"candidate-from": String(candidate.fromMs),
				"candidate-until": String(candidate.untilMs),
				"candidate-from-s": String(Math.floor(candidate.fromMs / 1e3)),
				"candidate-until-s": String(Math.ceil(candidate.untilMs / 1e3)),
				"candidate-from-iso": iso(candidate.fromMs),
				"candidate-until-iso": iso(candidate.untilMs),
				"candidate-selector": candidate.selector
			};
		}
		const LAST_MS = 864e13;
		function iso(ms) {
			return Math.abs(ms) > LAST_MS ? null : new Date(ms).toISOString();
		}
		function isSamePath(template, filled) {
			const pathOf = (address) => URL.canParse(address) ? new URL(address).pathname.split("/") : [];
			const plain = (0, placeholders.Lb)(template, () => "x");
			return pathOf(plain).length > 0 && pathOf(plain).length === pathOf(filled).length;
		}
		;
		function tracesLink(tempo, target) {
			const traces = {
				queryType: "traceql",
				query: traceQl(target.service),
				limit: 20,
				tableType: "traces"
			};
			return panesLink("Traces", tempo, target, {
				type: "tempo",
				of: () => traces
			});
		}
		function traceQl(service) {
			return `{resource.service.name=${JSON.stringify(service.toWellFormed())}}`;
		}
		;
		function comparisonLinks(setting, target) {
			const { isShared, grafana, tempo, templates, server, secrets } = setting;
			const links = [
				grafana === null ? null : drilldownLink(grafana, target),
				tempo === null ? null : tracesLink(tempo, target),
				...templates.map((template) => templateLink(template, target)),
				grafana === null ? null : exploreLink(grafana, target),
				server === null || isShared && isClusterName(server.url) ? null : comparisonPageLink(server, target)
			];
			return links.filter((link) => link !== null).filter(({ url }) => !(isShared && isLoopback(url)) && !holdsSecret(url, secrets));
		}
		const MIN_SECRET_LENGTH = 8;
		function holdsSecret(url, secrets) {
			const texts = [url, decoded(url)];
			return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).some((secret) => texts.some((text) => text.includes(secret) || text.includes((0, links.It)(secret))));
		}
		function decoded(url) {
			try {
				return decodeURIComponent(url);
			} catch {
				return url;
			}
		}
		var secret_forms = __webpack_require__(6391);
		var queries = __webpack_require__(9051);
		;
		async function prepareLinks(config, source, run, labelsOf = () => "") {
			const setting = {
				isShared: run !== null,
				grafana: config.grafana,
				tempo: config.tempo,
				templates: config.links,
				server: await serverOf(config.pyroscope, source, run),
				secrets: secretsOf(config)
			};
			const hasFunctionLinks = config.links.some(showsFunction);
			return (service, profileType, fn) => {
				if (fn !== undefined && !hasFunctionLinks) return [];
				return comparisonLinks(setting, {
					service,
					profileType,
					baseline: sideOf(config.baseline, service, labelsOf(service)),
					candidate: sideOf(config.candidate, service, labelsOf(service)),
					functionName: fn?.name ?? null,
					commit: run?.commit ?? null
				});
			};
		}
		function sideOf({ fromMs, untilMs, selector }, service, labels) {
			const all = (0, config_selector.r7)(selector, labels);
			return {
				fromMs,
				untilMs,
				filters: (0, config_selector.Pl)(all),
				selector: (0, queries.TH)([service], all)
			};
		}
		async function serverOf({ url, token, headers }, source, run) {
			const isClosed = token !== undefined || Object.keys(headers).some((name) => (0, secret_forms.b5)(name));
			if (isClosed || isDataSourceProxy(url) || run !== null && isLoopback(url)) return null;
			try {
				return {
					url,
					version: await source.readVersion?.() ?? null
				};
			} catch {
				return null;
			}
		}
		function secretsOf({ pyroscope, githubToken }) {
			const { token = "", username = "", password = "", headers } = pyroscope;
			const basic = password === "" ? "" : (0, secret_forms.BG)(username, password);
			const values = Object.entries(headers).filter(([name]) => (0, secret_forms.b5)(name)).flatMap(([, value]) => [value, value.split(/\s+/u).at(-1) ?? ""]);
			return [
				token,
				password,
				basic,
				githubToken,
				...values
			].filter((secret) => secret !== "");
		}
		var notes = __webpack_require__(3556);
		var clues = __webpack_require__(8292);
		var pending_sends = __webpack_require__(4373);
		var plan = __webpack_require__(6496);
		var settle = __webpack_require__(7541);
		var source = __webpack_require__(6591);
		;
		async function runGate(config, setting) {
			const reason = config.isProfilingOff ? notes.VT : config.noBaseline;
			if (reason !== null) return (await loadEngine()).judgeNothing(config, setting, reason);
			try {
				const [planned, { judgePlan }] = await Promise.all([gate_plan(config, setting), loadEngine()]);
				return await judgePlan(planned, config, setting);
			} catch (error) {
				if (!(error instanceof source.c)) throw error;
				const { judgeNothing } = await loadEngine();
				return judgeNothing(config, setting, await (0, clues.U)(setting.source, error));
			}
		}
		async function loadEngine() {
			await (0, pending_sends.A)();
			return Promise.all([
				__webpack_require__.e(480),
				__webpack_require__.e(598),
				__webpack_require__.e(470),
				__webpack_require__.e(515),
				__webpack_require__.e(394)
			]).then(__webpack_require__.bind(__webpack_require__, 5394));
		}
		async function gate_plan(config, setting) {
			const { source, run } = setting;
			const labels = new Map();
			const links = prepareLinks(config, source, run, (service) => labels.get(service) ?? "");
			const wanted = {
				services: config.services,
				profileTypes: config.profileTypes,
				matches: glob.k
			};
			const settled = await settleWindows(wanted, config, setting);
			const sides = {
				baseline: toSide(config.baseline),
				candidate: toSide(config.candidate)
			};
			const isPart = config.shard !== null;
			const history = config.history.map(toSide);
			const askedAtMs = setting.clock?.nowMs() ?? setting.nowMs;
			const whole = await (0, plan.Cs)(source, {
				...wanted,
				sides,
				history,
				isPart
			});
			for (const { service, labels: own } of whole.comparisons) labels.set(service, own);
			return {
				whole,
				askedAtMs,
				settled,
				links
			};
		}
		async function settleWindows(wanted, { baseline, candidate, confirm, settle: how, intervalMs }, { source, clock, onWait }) {
			if (clock === undefined) return null;
			const windows = [
				candidate,
				baseline,
				...confirm === null ? [] : [confirm]
			];
			const last = windows.reduce((latest, window) => window.untilMs > latest.untilMs ? window : latest);
			const request = {
				...wanted,
				side: toSide(last),
				settle: how,
				intervalMs
			};
			return (0, settle.G)(source, request, clock, onWait ?? (() => undefined));
		}
		function toSide({ selector, fromMs, untilMs }) {
			return {
				selector,
				window: {
					fromMs,
					untilMs
				}
			};
		}
	}),
	3556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HK: () => futureNotes,
			Kc: () => ruleNotes,
			P2: () => settleNotes,
			VT: () => PROFILING_OFF,
			h5: () => environmentNotes,
			kk: () => clockNotes
		});
		var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _config_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5284);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8718);
		var _report_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3442);
		const PROFILING_OFF = {
			code: "FG140",
			message: "profiling is switched off (PYROSCOPE_ENABLED=false), so no profiles were asked for and nothing was compared",
			remedy: "set PYROSCOPE_ENABLED=true for the services under test and for this step, or leave the gate out where nothing is profiled"
		};
		function environmentNotes({ environment }) {
			if (environment === null) return [];
			return [{
				code: "FG230",
				message: `only profiles of the environment ${JSON.stringify(environment)} count, and those that name none: ENVIRONMENT says so`,
				remedy: "name the label environment in the selector of a window or service to choose another"
			}];
		}
		function settleNotes(settled) {
			if (settled === null) return [];
			const { waitedMs, intervalMs, behind } = settled;
			const waited = `waited ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(waitedMs)} for the last uploads`;
			if (behind.length > 0) {
				return [{
					code: "FG231",
					message: `${waited}, in vain for ${listed(behind)}: the end of the window is missing in what is compared`,
					remedy: "see whether the profiler uploads at its end; where it uploads less often, give settle a duration"
				}];
			}
			const what = intervalMs === null ? "as settle says" : `one comes about every ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(intervalMs)}`;
			return [{
				code: "FG231",
				message: `${waited}: ${what}`,
				remedy: ""
			}];
		}
		const NOTABLE_SKEW_MS = 6e4;
		function clockNotes(aheadMs) {
			if (aheadMs === null || Math.abs(aheadMs) < NOTABLE_SKEW_MS) return [];
			const where = aheadMs > 0 ? "ahead of" : "behind";
			const minutes = Math.round(Math.abs(aheadMs) / 6e4);
			return [{
				code: "FG244",
				message: `the clock of the server is about ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(minutes * 6e4)} ${where} that of this machine: windows that are given by now are those of this machine`,
				remedy: "set the wrong clock of the two; where it is that of this machine, windows by now lay at another time than meant"
			}];
		}
		function futureNotes(newestMs, nowMs, aheadMs) {
			const futureMs = (newestMs ?? nowMs) - nowMs - Math.max(0, aheadMs ?? 0);
			if (futureMs < NOTABLE_SKEW_MS) return [];
			const minutes = Math.round(futureMs / 6e4);
			return [{
				code: "FG244",
				message: `the server has a profile of ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(minutes * 6e4)} from now: the clock of a machine that sends profiles is ahead, and a window holds what ran there that long before it`,
				remedy: "set the clock of that machine; until then tell the two versions apart by a label"
			}];
		}
		const MAX_NAMED = 5;
		function listed(names) {
			const more = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.yk)(more, "more service")}` : "");
		}
		function ruleNotes(rule, { environment }) {
			const { labels = "", policy } = rule ?? {};
			const common = environment === null ? "" : (0, _config_stack_js__WEBPACK_IMPORTED_MODULE_1__.I5)(environment).value;
			const own = (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(labels).filter(({ value }) => environment === null || value !== common);
			const parts = [...own.length === 0 ? [] : [`only profiles with ${(0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(own)}`], ...policy === undefined ? [] : [`fail from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.failOnGrowth)} growth, warn from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.warnOnGrowth)}, ` + `functions with at least ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.minShare)} of the service`]];
			if (parts.length === 0) return [];
			return [{
				code: "FG232",
				message: `settings of its own: ${parts.join("; ")}`,
				remedy: ""
			}];
		}
	}),
	6364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => ProxyError,
			i: () => proxyFor
		});
		var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);
		class ProxyError extends Error {
			name = "ProxyError";
		}
		function proxyFor(target, addresses) {
			const { httpProxy = "", httpsProxy = "", noProxy = "" } = addresses;
			const [given, variable] = target.protocol === "https:" && httpsProxy !== "" ? [httpsProxy, "HTTPS_PROXY"] : [httpProxy, "HTTP_PROXY"];
			if (given === "" || isExempt(target, noProxy)) return null;
			const url = parseProxy(given, variable);
			return {
				uri: url.href,
				label: `the proxy ${url.origin} (${variable})`,
				secrets: (0, _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(url.href)
			};
		}
		function parseProxy(given, variable) {
			const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//iu.test(given) ? given : `http://${given}`);
			if (url !== null && /^https?:$/u.test(url.protocol)) return url;
			throw new ProxyError(`${variable} is not the address of an http or https proxy`);
		}
		function isExempt(target, noProxy) {
			const host = plainHost(target.hostname);
			const port = target.port || (target.protocol === "https:" ? "443" : "80");
			return noProxy.split(/[\s,]+/u).some((entry) => {
				const { name, onlyPort } = parseEntry(entry);
				if (name === "" || onlyPort !== "" && onlyPort !== port) return false;
				return name === "*" || host === name || host.endsWith(`.${name}`);
			});
		}
		function parseEntry(entry) {
			const [, name = entry, onlyPort = ""] = /^(\[.*\]|[^:]*)(?::(\d+))?$/u.exec(entry) ?? [];
			return {
				name: plainHost(name).replace(/^\*?\./u, ""),
				onlyPort
			};
		}
		function plainHost(host) {
			return host.replace(/^\[(.*)\]$/u, "$1").replace(/\.$/u, "").toLowerCase();
		}
	}),
	678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => extremes });
		function extremes(numbers) {
			let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for (const number of numbers) {
				least = Math.min(least, number);
				most = Math.max(most, number);
			}
			return [least, most];
		}
	}),
	9727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => clipName });
		const MAX_NAME = 200;
		function clipName(name) {
			if (name.length <= MAX_NAME) return name;
			const half = MAX_NAME / 2;
			return `${name.slice(0, half - 1)}…${name.slice(-half)}`.toWellFormed();
		}
	}),
	4213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			It: () => encodeValue,
			Pl: () => safeUrl,
			XX: () => encodeQuery,
			k1: () => hasWindows,
			o3: () => safeLink,
			pc: () => baseUrl,
			se: () => inclusiveRange
		});
		const MAX_CHARACTERS = 8e3;
		function safeUrl(address) {
			if (address.length > MAX_CHARACTERS || !URL.canParse(address)) return null;
			const url = new URL(address);
			if (url.protocol !== "http:" && url.protocol !== "https:") return null;
			url.username = "";
			url.password = "";
			const kept = url.hostname.startsWith("[") ? url.origin : "";
			const encoded = kept + encodeSpecial(url.href.slice(kept.length));
			return encoded.length > MAX_CHARACTERS ? null : encoded;
		}
		function encodeSpecial(text) {
			return text.replace(/[()[\]<>|\\`"'*^{}\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
		}
		function safeLink(label, address) {
			const url = safeUrl(address);
			return url === null ? null : {
				label,
				url
			};
		}
		function baseUrl(address) {
			const safe = safeUrl(address);
			if (safe === null) return null;
			const url = new URL(safe);
			url.search = "";
			url.hash = "";
			return url.href.replace(/\/+$/, "");
		}
		function encodeQuery(parameters) {
			return parameters.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join("&");
		}
		function encodeValue(value) {
			return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function hasWindows({ baseline, candidate }) {
			return [baseline, candidate].every(({ fromMs, untilMs }) => Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && untilMs > fromMs);
		}
		function inclusiveRange({ fromMs, untilMs }) {
			return {
				from: String(fromMs),
				to: String(untilMs - 1)
			};
		}
	}),
	8292: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => askClues,
			U: () => explainError
		});
		var glob = __webpack_require__(216);
		var profile_type = __webpack_require__(3435);
		var sources_plan = __webpack_require__(6496);
		var pyroscope_hidden = __webpack_require__(8199);
		;
		const MAX_SERVICES = 20;
		async function lookWithoutLabels(source, plan, facts) {
			const patterns = patternsOf(plan, facts);
			if (patterns.length === 0) return null;
			const found = new Map();
			await Promise.all(sources_plan.BV.map(async (side) => {
				if (facts.saved?.includes(side) === true) return;
				for (const service of await servicesIn(source, facts, side, patterns)) found.set(service, (found.get(service) ?? new Set()).add(side));
			}));
			const services = [...found].map(([service, sides]) => ({
				service,
				sides: sources_plan.BV.filter((side) => sides.has(side))
			}));
			return services.sort((a, b) => a.service < b.service ? -1 : 1);
		}
		function patternsOf({ missing, series }, { selectors }) {
			const isSelected = sources_plan.BV.some((side) => selectors[side] !== "");
			const isBare = sources_plan.BV.every((side) => series[side].length === 0);
			if (isBare && missing.length === 0) return isSelected ? ["*"] : [];
			return missing.flatMap(({ service, labels, empty, serviceHasData }) => {
				if (serviceHasData || empty.length < sources_plan.BV.length || !(0, pyroscope_hidden.Pt)(service, labels)) return [];
				if (!isSelected && labels === "") return [];
				return [(0, pyroscope_hidden.bS)(service, labels) ? "*" : service];
			});
		}
		async function servicesIn(source, { windows }, side, patterns) {
			const window = windows[side];
			const listed = await source.listSeries(window, "").catch(() => []);
			const types = new Map();
			for (const { service, profileType } of listed) {
				if (!patterns.some((pattern) => (0, glob.k)(pattern, service))) continue;
				if (types.has(service) ? isCpu(profileType) : types.size < MAX_SERVICES) types.set(service, profileType);
			}
			const byType = Map.groupBy(types.keys(), (service) => types.get(service));
			const uploads = await Promise.all([...byType].map(([type, services]) => source.listUploads(window, "", services, type).catch(() => [])));
			return uploads.flat().flatMap(({ service, timesMs }) => timesMs.length > 0 ? [service] : []);
		}
		function isCpu(id) {
			try {
				return (0, profile_type.I)(id) === "cpu";
			} catch {
				return false;
			}
		}
		var diagnose = __webpack_require__(4771);
		var out_of_reach = __webpack_require__(4207);
		var silence = __webpack_require__(5148);
		;
		const clues_MAX_SERVICES = 20;
		async function askClues(source, plan, facts) {
			if (plan.missing.length === 0 && plan.comparisons.length > 0) return silence.Di;
			const isBare = plan.series.baseline.length === 0 && plan.series.candidate.length === 0;
			const silent = plan.missing.filter(({ serviceHasData, empty }) => !serviceHasData || empty.length === 1);
			if (silent.length === 0 && !isBare) return silence.Di;
			const readiness = isBare ? await source.readReadiness?.() : undefined;
			if (readiness?.kind === "not-ready") return {
				...silence.Di,
				notReady: readiness.said
			};
			const range = {
				fromMs: facts.nowMs - out_of_reach.i8,
				untilMs: facts.nowMs
			};
			const known = await source.listSeries(range, "").catch(() => []);
			const names = [...new Set(known.map(({ service }) => service))].sort();
			const unknown = silent.some(({ service }) => !names.includes(service));
			const [services, hidden, received] = await Promise.all([
				askServices(source, silent, known, facts, range),
				lookWithoutLabels(source, plan, facts),
				unknown || names.length === 0 ? source.readReceived?.() : null
			]);
			return {
				notReady: null,
				names,
				services,
				selectors: facts.selectors,
				hidden,
				emptyUploads: emptyUploads(received ?? [])
			};
		}
		async function explainError(source, error) {
			const readiness = error.kind === "unavailable" ? await source.readReadiness?.() : undefined;
			return readiness?.kind === "not-ready" ? (0, silence.TD)(readiness.said) : (0, diagnose.OX)(error);
		}
		function emptyUploads(received) {
			return received.reduce((sum, { uploads, samples }) => samples === 0 ? sum + uploads : sum, 0);
		}
		async function askServices(source, silent, known, facts, range) {
			const types = new Map();
			for (const { service, profileType, empty } of silent) {
				const own = known.filter((entry) => entry.service === service).map((entry) => entry.profileType);
				const type = empty.length === 1 && own.includes(profileType) ? profileType : own.find(isCpu) ?? own[0];
				if (type !== undefined && types.size < clues_MAX_SERVICES && !types.has(service)) types.set(service, type);
			}
			const byType = Map.groupBy(types.keys(), (service) => types.get(service));
			const seen = new Map();
			const hidden = new Map();
			await Promise.all([...byType].flatMap(([type, services]) => [source.listActivity?.(range, services, type).then((found) => found.forEach((times, service) => void seen.set(service, times)), () => undefined), ...sidesToLookAt(silent, services).map(async (side) => {
				const uploads = await source.listUploads(facts.windows[side], "", services, type).catch(() => []);
				for (const { service, timesMs } of uploads) if (timesMs.length > 0) hidden.set(service, (hidden.get(service) ?? new Set()).add(side));
			})]));
			return new Map([...types.keys()].map((service) => [service, {
				seenMs: seen.get(service) ?? [],
				otherLabels: [...hidden.get(service) ?? []].sort()
			}]));
			function sidesToLookAt(missing, services) {
				const own = missing.filter(({ service }) => services.includes(service));
				return ["baseline", "candidate"].filter((side) => own.some(({ empty, labels }) => empty.includes(side) && facts.saved?.includes(side) !== true && (facts.selectors[side] !== "" || labels !== "")));
			}
		}
	}),
	7421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => NO_SERVER });
		var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
		const NO_SERVER = {
			label: "no Pyroscope server",
			listSeries: refuse,
			listUploads: refuse,
			readBlock: refuse,
			readRetention: refuse,
			close: async () => undefined
		};
		async function refuse() {
			throw new _source_js__WEBPACK_IMPORTED_MODULE_0__.c("rejected", "There is no server to ask", "pyroscope-url is missing", "Give pyroscope-url, or set PYROSCOPE_URL.");
		}
	}),
	5391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CB: () => readBounded,
			Oc: () => AnswerTooLargeError,
			_r: () => release,
			cz: () => LARGE_BYTES,
			dW: () => readPacked,
			l1: () => unpack,
			yG: () => AnswerEncodingError
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
		var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
		const gunzipAsync = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
		const SMALL_BYTES = 128 * 1024;
		const CHUNK_BYTES = 256 * 1024;
		const LARGE_BYTES = 16 * 1024 * 1024;
		const oneLarge = (0, p_limit__WEBPACK_IMPORTED_MODULE_2__.A)(1);
		class AnswerTooLargeError extends Error {
			name = "AnswerTooLargeError";
		}
		class AnswerEncodingError extends Error {
			name = "AnswerEncodingError";
		}
		async function readBounded(body, contentEncoding, maxBytes) {
			return unpack(await readPacked(body, maxBytes), contentEncoding, maxBytes);
		}
		async function readPacked(body, maxBytes) {
			const chunks = [];
			let size = 0;
			for await (const chunk of body) {
				size += chunk.length;
				if (size > maxBytes) throw new AnswerTooLargeError(`more than ${maxBytes} bytes on the wire`);
				chunks.push(chunk);
			}
			return Buffer.concat(chunks, size);
		}
		async function unpack(bytes, contentEncoding, maxBytes, signal) {
			const encoding = contentEncoding.trim().toLowerCase();
			if (bytes.length === 0 || encoding === "" || encoding === "identity") return bytes;
			if (encoding !== "gzip") {
				throw new AnswerEncodingError(`it is packed with ${JSON.stringify(encoding.slice(0, 40))}, not with gzip`);
			}
			try {
				return await unpackGzip(bytes, Math.min(maxBytes, LARGE_BYTES));
			} catch (error) {
				if (!isTooLarge(error)) throw damaged(error);
			}
			if (maxBytes <= LARGE_BYTES) throw tooLarge(maxBytes);
			return oneLarge(() => {
				signal?.throwIfAborted();
				return unpackLarge(bytes, maxBytes);
			});
		}
		async function unpackGzip(bytes, maxBytes) {
			const options = {
				maxOutputLength: maxBytes,
				chunkSize: CHUNK_BYTES
			};
			return bytes.length <= SMALL_BYTES ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options) : await gunzipAsync(bytes, options);
		}
		async function unpackLarge(bytes, maxBytes) {
			const engine = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK_BYTES });
			const chunks = [];
			let size = 0;
			try {
				engine.end(bytes);
				for await (const chunk of engine) {
					size += chunk.length;
					chunks.push(chunk);
					if (size > maxBytes) throw tooLarge(maxBytes);
				}
				return Buffer.concat(chunks, size);
			} catch (error) {
				throw error instanceof AnswerTooLargeError ? error : damaged(error);
			} finally {
				const last = chunks.at(-1)?.buffer;
				for (const { buffer } of chunks) if (buffer !== last) detach(buffer);
			}
		}
		function release(bytes) {
			if (bytes.buffer.byteLength > LARGE_BYTES) detach(bytes.buffer);
		}
		function detach(buffer) {
			if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
		}
		function isTooLarge(error) {
			return error.code === "ERR_BUFFER_TOO_LARGE";
		}
		function tooLarge(maxBytes) {
			return new AnswerTooLargeError(`more than ${maxBytes} bytes unpacked`);
		}
		function damaged(cause) {
			return new AnswerEncodingError("its gzip data is damaged or ends too early", { cause });
		}
	}),
	2496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => codeOf,
			L: () => explainBrokenConnection
		});
		var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);
		function codeOf(failure) {
			const code = failure?.code;
			return typeof code === "string" ? code : "";
		}
		function explainBrokenConnection(failure, proxy) {
			const detail = failure instanceof Error ? (0, _messages_js__WEBPACK_IMPORTED_MODULE_0__.TN)(failure.message) : "";
			const code = codeOf(failure);
			const status = proxy === null ? undefined : PROXY_ANSWER.exec(detail)?.[1];
			if (proxy !== null && status !== undefined) return explainProxyAnswer(Number(status), proxy);
			const known = NOT_CONNECTED.get(code);
			if (proxy !== null && known !== undefined) {
				return {
					kind: "unreachable",
					why: `${proxy.label} cannot be reached: ${known.why}`,
					remedy: "Correct that variable, or add the host of Pyroscope to NO_PROXY."
				};
			}
			const reason = known ?? explainTls(code, detail) ?? explainBreak(code, detail);
			const way = proxy === null ? "" : `, through ${proxy.label}`;
			return {
				kind: "unreachable",
				why: `${reason.why}${way}`,
				remedy: reason.remedy
			};
		}
		const NOT_CONNECTED = new Map([
			["ECONNREFUSED", {
				why: "nothing listens there (connection refused)",
				remedy: "Start the server, or correct host and port."
			}],
			["ENOTFOUND", {
				why: "the host name does not exist (DNS)",
				remedy: "Correct the host name; in CI it may need another network."
			}],
			["EAI_AGAIN", {
				why: "the host name could not be looked up now (DNS)",
				remedy: "Check the network and DNS of this machine."
			}],
			["UND_ERR_CONNECT_TIMEOUT", {
				why: "no connection came about in time",
				remedy: "Look for a firewall or a wrong port."
			}]
		]);
		const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/u;
		function explainProxyAnswer(status, { label }) {
			if (status === 407) {
				return {
					kind: "unauthenticated",
					why: `${label} wants a user and a password, or others than it was given`,
					remedy: "Put them into the variable, as in http://user:password@proxy:3128, or add the host of Pyroscope to NO_PROXY."
				};
			}
			return {
				kind: "unreachable",
				why: `${label} does not connect to it (HTTP ${status})`,
				remedy: "Let the proxy allow host and port of Pyroscope, or add the host to NO_PROXY."
			};
		}
		const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/u;
		const UNKNOWN_AUTHORITY = /^(?:DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED)/u;
		function explainTls(code, detail) {
			if (!TLS_CODE.test(code)) return undefined;
			const failed = `the TLS connection failed: ${detail || code}`;
			if (UNKNOWN_AUTHORITY.test(code)) {
				return {
					why: `${failed}: no authority that is trusted here vouches for its certificate`,
					remedy: "Give the certificate of its authority with pyroscope-ca (a PEM file), or to all of Node with NODE_EXTRA_CA_CERTS."
				};
			}
			if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") {
				return {
					why: failed,
					remedy: "Renew the certificate on the server, or correct the clock of this machine."
				};
			}
			if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || code === "HOSTNAME_MISMATCH") {
				return {
					why: failed,
					remedy: "Use a host name that the certificate is for in pyroscope-url."
				};
			}
			return {
				why: failed,
				remedy: "Use http:// if the server speaks no TLS; else see which versions of TLS it speaks."
			};
		}
		function explainBreak(code, detail) {
			return {
				why: `the connection broke: ${detail || code || "no reason given"}`,
				remedy: "See whether the server or a proxy on the way restarts, and run again."
			};
		}
	}),
	4771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bl: () => diagnoseMissing,
			OX: () => reasonOfError,
			Ph: () => diagnoseBadTypes,
			ut: () => diagnoseNothing
		});
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2680);
		var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8199);
		var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4207);
		var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6415);
		var _silence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5148);
		const ERROR_CODES = {
			unreachable: "FG101",
			timeout: "FG101",
			unavailable: "FG101",
			unauthenticated: "FG102",
			forbidden: "FG102",
			"not-pyroscope": "FG103",
			rejected: "FG110",
			"not-saved": "FG144",
			"too-long": "FG123",
			"bad-type": "FG126",
			"too-large": "FG110",
			malformed: "FG110"
		};
		function reasonOfError(error) {
			return {
				code: ERROR_CODES[error.kind],
				message: `${error.message}: ${error.why}`,
				remedy: error.remedy
			};
		}
		function diagnoseMissing(facts) {
			const asked = facts.empty.filter((side) => facts.saved?.includes(side) !== true);
			return (0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.XQ)(facts) ?? nothingListed(facts) ?? firstOf(asked, (side) => (0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.jN)(side, facts.windows[side], facts)) ?? typeAbsent(facts) ?? firstOf(asked, (side) => clippedToNothing(facts, side)) ?? notInSnapshot(facts) ?? (0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(facts);
		}
		function notInSnapshot({ service, profileType, empty, saved = [] }) {
			const [side] = empty;
			if (empty.length !== 1 || side === undefined || !saved.includes(side)) return undefined;
			return {
				code: "FG105",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.AB)(service)} has ${profileType} profiles, but none in the snapshot that is the ${side}`,
				remedy: "Take the snapshot with this service, profile type and labels (ENVIRONMENT adds one, unless a window names environment), " + "in a window in which it runs with profiling; " + "a service that is new has a baseline from the next snapshot on."
			};
		}
		function diagnoseNothing(facts) {
			const { series, windows, saved, clues } = facts;
			if (series.baseline.length > 0 || series.candidate.length > 0) return undefined;
			const asked = SIDES.filter((side) => saved?.includes(side) !== true);
			return (clues && (0, _hidden_js__WEBPACK_IMPORTED_MODULE_2__.zV)("*", "", clues)) ?? nothingListed(facts) ?? firstOf(asked, (side) => (0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.jN)(side, windows[side], facts)) ?? firstOf(asked, (side) => (0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.nC)(side, windows[side], facts)) ?? (clues === undefined || clues.names.length === 0 ? undefined : (0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.Rt)(clues.names, facts.retention.newestProfileMs));
		}
		const SIDES = ["baseline", "candidate"];
		function clippedToNothing(facts, side) {
			if (facts.series[side].length > 0) return undefined;
			return (0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.nC)(side, facts.windows[side], facts);
		}
		function nothingListed({ retention, series, clues }) {
			if (series.baseline.length > 0 || series.candidate.length > 0) return undefined;
			if (clues !== undefined && clues.notReady !== null) return (0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.TD)(clues.notReady);
			const silent = retention.oldestProfileMs === undefined && retention.newestProfileMs === undefined;
			if (!silent || clues !== undefined && clues.names.length > 0) return undefined;
			const nothing = "The server shows no profile of any service";
			if (clues !== undefined && clues.emptyUploads > 0) return (0, _silence_js__WEBPACK_IMPORTED_MODULE_4__.Fx)(nothing, clues.emptyUploads);
			return {
				code: "FG108",
				message: `${nothing}, and has no record of ever receiving one`,
				remedy: "See that the services push to this server and to this tenant (PYROSCOPE_SERVER_ADDRESS, tenant-id), " + "and that the windows lie in the time of the load test."
			};
		}
		function typeAbsent(facts) {
			const { service, profileType, typeNamed, empty } = facts;
			const types = (0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.Z$)(empty.flatMap((side) => typesOf(facts.series[side], service)));
			if (empty.length < 2 || types.length === 0) return undefined;
			const unknown = diagnoseBadTypes(service, types);
			if (unknown !== undefined) return unknown;
			if (!typeNamed || types.includes(profileType)) return undefined;
			return {
				code: "FG109",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.AB)(service)} has no profiles of type ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.AB)(profileType)}; it has ${shorten(types)}`,
				remedy: `Ask for a type the service has, or switch this one on in its profiler.${howToGet(profileType)}`
			};
		}
		function diagnoseBadTypes(service, types) {
			const [first] = types;
			if (first === undefined || types.some(isProfileType)) return undefined;
			return {
				code: "FG126",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.AB)(service)} sends profiles of the unknown profile type ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_5__.AB)(first)}`,
				remedy: _errors_js__WEBPACK_IMPORTED_MODULE_1__.A
			};
		}
		function howToGet(profileType) {
			if (profileType !== "memory" && !profileType.startsWith("memory:")) return "";
			return " Memory in the Python SDK: pyroscope.configure(..., mem_enabled=True) (pyroscope-io 1.4.0 has it; the default is off). " + "py-spy records no memory: leave it out for services that it profiles (profile-types: [cpu]).";
		}
		function isProfileType(id) {
			try {
				(0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(id);
				return true;
			} catch {
				return false;
			}
		}
		function typesOf(series, service) {
			return series.filter((entry) => entry.service === service).map((entry) => entry.profileType);
		}
		function firstOf(items, find) {
			for (const item of items) {
				const found = find(item);
				if (found !== undefined) return found;
			}
			return undefined;
		}
		function shorten(items) {
			const more = items.length > 8 ? ` and ${items.length - 8} more` : "";
			return items.slice(0, 8).join(", ") + more;
		}
	}),
	2680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => BAD_TYPE_REMEDY,
			UQ: () => errorOfFailure,
			ZI: () => errorOfEndedRun,
			oo: () => errorOfAnswer
		});
		var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
		var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5391);
		var _connection_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2496);
		var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4351);
		const BAD_TYPE_REMEDY = "Update Pyroscope to 1.9.2 or later and pyroscope-io to 0.8.7 or later: older ones take the unit of an upload " + "(seconds) for its type. If the type was asked for, write cpu, memory or a whole id.";
		const CHECK_URL = "Check pyroscope-url: it must lead to Pyroscope itself, with the path of a proxy in front of it.";
		function errorOfAnswer(asked, received) {
			const { redact } = asked.connection;
			const answer = {
				...received,
				body: redact(received.body),
				contentType: redact(received.contentType),
				location: redact(received.location)
			};
			const said = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.VQ)(answer.body);
			const message = {
				...said,
				text: asked.connection.redact(said.text)
			};
			const { kind, why, remedy } = explainAnswer(asked.connection, answer, message);
			const what = `${asked.connection.label} answered ${asked.what} with HTTP ${answer.status}`;
			const cause = {
				status: answer.status,
				isPlainText: !/^\s*[<{]/u.test(answer.body)
			};
			return new _source_js__WEBPACK_IMPORTED_MODULE_0__.c(kind, what, asked.connection.redact(why), remedy, { cause });
		}
		function explainAnswer(connection, answer, message) {
			const { status } = answer;
			if (status >= 300 && status < 400) return explainRedirect(connection, answer.location);
			if (status === 401) return explainUnauthenticated(connection, message);
			if (status === 403) {
				return {
					kind: "forbidden",
					why: quoted(message, "these credentials may not read profiles"),
					remedy: "Give the token or the user the right to query this tenant (in Grafana: datasources:query)."
				};
			}
			if (status === 407) {
				return {
					kind: "unauthenticated",
					why: "the HTTP proxy on the way wants a user and a password",
					remedy: "Put them into the proxy setting, or add the host of Pyroscope to NO_PROXY."
				};
			}
			if (status === 404 || status === 405) return explainNotFound(answer, message);
			if (status >= 500 && !OF_PROXIES.has(status) && (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.te)(answer.body)) return explainWrongContent(answer);
			const isQueryError = /\bcode = InvalidArgument\b/.test(message.text);
			if (status === 429 || status >= 500 && !isQueryError) return explainUnavailable(status, message);
			if (status >= 400) {
				return explainQuery(message) ?? {
					kind: "rejected",
					why: quoted(message, "the server does not accept the query"),
					remedy: "Correct what the message names: the selector, the profile type or the window."
				};
			}
			return explainWrongContent(answer);
		}
		const OF_PROXIES = new Set([
			502,
			503,
			504
		]);
		function explainQuery(message) {
			if (/query time range exceeds the limit|max_query_length/i.test(message.text)) {
				return {
					kind: "too-long",
					why: quoted(message, "the window is too long"),
					remedy: "Use windows below this limit, or raise querier.max-query-length on the server (24 h by default)."
				};
			}
			if (/unknown profile type|profile-type selection must be of the form/i.test(message.text)) {
				return {
					kind: "bad-type",
					why: quoted(message, "it does not know the profile type"),
					remedy: BAD_TYPE_REMEDY
				};
			}
			return undefined;
		}
		function explainRedirect(connection, location) {
			return {
				kind: "not-pyroscope",
				why: `it redirects to ${redirectTarget(connection.url, location)}; redirects are not followed, since credentials must not go to another place`,
				remedy: "If that is Pyroscope, set pyroscope-url to it; if it is a login page, set a token or use another address."
			};
		}
		function redirectTarget(base, location) {
			try {
				const target = new URL(location, `${base}/`);
				return (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.TN)(`${target.origin}${target.pathname}`);
			} catch {
				return "an address it does not name";
			}
		}
		function explainUnauthenticated(connection, message) {
			if (/\bno org id\b/i.test(message.text)) {
				return {
					kind: "unauthenticated",
					why: "the server keeps several tenants and the request named none (no org id)",
					remedy: "Set tenant-id to the tenant that holds the profiles."
				};
			}
			if (connection.credentials === "none") {
				return {
					kind: "unauthenticated",
					why: quoted(message, "it wants credentials and none were sent"),
					remedy: "Set pyroscope-token, or pyroscope-username and pyroscope-password."
				};
			}
			const sent = connection.credentials === "bearer" ? "token" : "user name and password";
			return {
				kind: "unauthenticated",
				why: quoted(message, `it refused the ${sent} that was sent`),
				remedy: `Check the ${sent}: expired, for another server, or empty because the job cannot read the secret.`
			};
		}
		function explainNotFound(answer, message) {
			const page = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.te)(answer.body);
			return {
				kind: "not-pyroscope",
				why: page ? `the query API is not at this address; it shows ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.jy)(answer.body)}` : `the query API is not at this address: ${message.text || "nothing is found there"}`,
				remedy: CHECK_URL
			};
		}
		function explainUnavailable(status, message) {
			const overloaded = status === 429;
			return {
				kind: "unavailable",
				why: quoted(message, overloaded ? "too many requests" : "the server failed and gave no reason"),
				remedy: overloaded ? "Run again later, ask for fewer services, or raise the limits of the server." : "Look at the log of Pyroscope and of the proxy in front of it, and run again when /ready answers ready."
			};
		}
		function explainWrongContent(answer) {
			const why = (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.te)(answer.body) ? `it is ${(0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.jy)(answer.body)}, not data: probably a login page or a single-page application` : `its content type is ${JSON.stringify((0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.TN)(answer.contentType) || "none")}, which Pyroscope does not send`;
			return {
				kind: "not-pyroscope",
				why,
				remedy: CHECK_URL
			};
		}
		function quoted(message, otherwise) {
			return message.text === "" ? otherwise : `the server says: ${message.text}`;
		}
		function errorOfFailure(asked, failure, limits) {
			const { kind, why, remedy } = explainFailure(asked.connection, failure, limits);
			const place = kind === "too-large" || kind === "malformed" ? "answered" : "did not answer";
			const what = `${asked.connection.label} ${place} ${asked.what}${place === "answered" ? " unusably" : ""}`;
			return new _source_js__WEBPACK_IMPORTED_MODULE_0__.c(kind, what, asked.connection.redact(why), remedy, { cause: failure });
		}
		function explainFailure({ proxy }, failure, limits) {
			if (failure instanceof _body_js__WEBPACK_IMPORTED_MODULE_1__.Oc) {
				return {
					kind: "too-large",
					why: `the answer has ${failure.message}, the limit of one answer`,
					remedy: "Ask for a shorter window or a narrower selector."
				};
			}
			if (failure instanceof _body_js__WEBPACK_IMPORTED_MODULE_1__.yG) {
				return {
					kind: "malformed",
					why: `the answer cannot be read: ${failure.message}`,
					remedy: "Look for a proxy that changes answers on the way."
				};
			}
			if (isTimeout(failure)) {
				return {
					kind: "timeout",
					why: `there was no whole answer within ${limits.requestTimeoutMs / 1e3} s${proxy === null ? "" : ` through ${proxy.label}`}`,
					remedy: "Ask for a shorter window, or see whether the server is overloaded."
				};
			}
			return (0, _connection_failure_js__WEBPACK_IMPORTED_MODULE_2__.L)(failure, proxy);
		}
		function isTimeout(failure) {
			return failure instanceof Error && failure.name === "TimeoutError";
		}
		function errorOfEndedRun(asked) {
			return new _source_js__WEBPACK_IMPORTED_MODULE_0__.c("timeout", `${asked.connection.label} was not asked for ${asked.what} any more`, "the time limit of the whole run is used up, or the run was cancelled", "Use shorter windows or fewer services, or see why the server is slow.");
		}
	}),
	8199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pt: () => isPattern,
			bS: () => isByLabels,
			nK: () => environmentHint,
			tL: () => askedWith,
			zV: () => diagnoseHidden
		});
		var _config_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(216);
		var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6415);
		function isPattern(service, labels) {
			return /[*?]/u.test(service) || isByLabels(service, labels);
		}
		function isByLabels(service, labels) {
			return labels !== "" && service === labels;
		}
		function diagnoseHidden(service, labels, { hidden, selectors }) {
			const pattern = isByLabels(service, labels) ? "*" : service;
			const found = (hidden ?? []).filter((one) => (0, _config_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern, one.service));
			if (found.length === 0) return undefined;
			const sides = SIDES.filter((side) => found.some((one) => one.sides.includes(side)));
			const asked = askedWith(sides, labels, selectors);
			const which = pattern === "*" ? "" : ` that matches ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(pattern)}`;
			const where = sides.length === 1 ? `the ${sides[0]} window holds` : "the windows hold";
			return {
				code: "FG130",
				message: `No service${which} has profiles with the labels that were asked for (${asked}), but without them ${where} profiles of ` + shortNames(found.map((one) => one.service)),
				remedy: `Correct the labels in the selectors of the windows and in services, or let the profilers send them${environmentHint(asked)}; Pyroscope shows which labels its profiles have.`
			};
		}
		const SIDES = ["baseline", "candidate"];
		function askedWith(sides, labels, selectors) {
			const asked = sides.map((side) => ({
				side,
				text: (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.r7)(selectors[side], labels) || "{}"
			}));
			const [first] = asked;
			if (first !== undefined && asked.every(({ text }) => text === first.text)) return first.text;
			return asked.map(({ side, text }) => `${text} in the ${side}`).join(", ");
		}
		function environmentHint(asked) {
			return /\benvironment=~"[^"]*\|"/u.test(asked) ? " (the label environment comes from the variable ENVIRONMENT, unless the selector of a window or service names it)" : "";
		}
		const MAX_NAMED = 8;
		function shortNames(names) {
			const more = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).map(_reason_js__WEBPACK_IMPORTED_MODULE_2__.AB).join(", ") + (more > 0 ? ` and ${more} more` : "");
		}
	}),
	4351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TN: () => oneLine,
			VQ: () => readServerMessage,
			jy: () => describePage,
			te: () => looksLikeHtml
		});
		const MAX_TEXT = 300;
		const MAX_WRAPPINGS = 5;
		function readServerMessage(body) {
			let code = "";
			let text = body.trim();
			for (let depth = 0; depth < MAX_WRAPPINGS; depth += 1) {
				const inner = readWrapped(text);
				if (inner === undefined) break;
				code = inner.code || code;
				text = inner.text;
			}
			return {
				code,
				text: oneLine(looksLikeHtml(text) ? describePage(text) : text)
			};
		}
		function readWrapped(text) {
			if (!text.startsWith("{")) return undefined;
			let parsed;
			try {
				parsed = JSON.parse(text);
			} catch {
				return undefined;
			}
			if (typeof parsed !== "object" || parsed === null) return undefined;
			const { code, message, error } = parsed;
			const inner = typeof message === "string" ? message : error;
			if (typeof inner !== "string") return undefined;
			return {
				code: typeof code === "string" ? code : "",
				text: inner
			};
		}
		function looksLikeHtml(text) {
			return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
		}
		function describePage(html) {
			const title = /<title[^>]*>([^<]{1,200})/i.exec(html)?.[1]?.trim();
			return title ? `a web page titled "${oneLine(title)}"` : "a web page";
		}
		function oneLine(text) {
			const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
			return flat.length > MAX_TEXT ? `${flat.slice(0, MAX_TEXT)}…` : flat;
		}
	}),
	4207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L2: () => LOOKBACK_SLACK_MS,
			i8: () => DEFAULT_LOOKBACK_MS,
			jN: () => diagnoseOutOfReach,
			nC: () => diagnoseMuchClipped
		});
		var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6415);
		const DAY_MS = 24 * 36e5;
		const DEFAULT_LOOKBACK_MS = 7 * DAY_MS;
		const USUAL_RETENTION_MS = 15 * DAY_MS;
		const SNAPSHOT = "A baseline that has to last longer is saved with flamegate snapshot while its profiles exist.";
		function diagnoseOutOfReach(side, window, reach) {
			const { nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
			const oldestMs = reach.retention.oldestProfileMs;
			const ends = `The ${side} window ends at ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(window.untilMs)}`;
			const ageMs = nowMs - window.untilMs;
			const isBeforeOldest = oldestMs !== undefined && window.untilMs <= oldestMs;
			if (ageMs >= USUAL_RETENTION_MS && (isBeforeOldest || oldestMs === undefined)) {
				const oldest = oldestMs === undefined ? "" : `; the oldest profile on the server is of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(oldestMs)}`;
				return {
					code: "FG122",
					message: `${ends}, ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.DV)(ageMs)} ago, longer than profiles are usually kept (${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.DV)(USUAL_RETENTION_MS)})${oldest}`,
					remedy: `Choose a later window. ${SNAPSHOT}`
				};
			}
			if (isBeforeOldest) {
				return {
					code: "FG121",
					message: `${ends}, before the oldest profile on the server, which is of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(oldestMs)}`,
					remedy: `Choose a window after that time; see whether the server lost its storage or keeps profiles so short a time. ${SNAPSHOT}`
				};
			}
			if (window.untilMs > nowMs - lookbackMs) return undefined;
			return {
				code: "FG106",
				message: `${ends}, further back than the server answers (${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.DV)(lookbackMs)}): it sends an empty answer, ` + "whatever it stored",
				remedy: `Choose a later window, or raise querier.max-query-lookback on the server. ${SNAPSHOT}`
			};
		}
		const YOUNG_SERVER_MS = 6e4;
		const LOOKBACK_SLACK_MS = 6e4;
		function diagnoseMuchClipped(side, window, reach) {
			const { retention, nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
			const { oldestProfileMs } = retention;
			const tenthMs = (window.untilMs - window.fromMs) / 10;
			const slackMs = Math.max(YOUNG_SERVER_MS, tenthMs);
			const lenient = {
				retention: oldestProfileMs === undefined ? {} : { oldestProfileMs: oldestProfileMs - slackMs },
				nowMs,
				lookbackMs: lookbackMs + Math.min(LOOKBACK_SLACK_MS, tenthMs)
			};
			return diagnoseClipped(side, window, lenient) && diagnoseClipped(side, window, reach);
		}
		function diagnoseClipped(side, window, known) {
			const lookbackStartMs = known.nowMs - (known.lookbackMs ?? DEFAULT_LOOKBACK_MS);
			const oldestMs = known.retention.oldestProfileMs ?? Number.NEGATIVE_INFINITY;
			if (window.fromMs >= lookbackStartMs && window.fromMs >= oldestMs) return undefined;
			const byLookback = lookbackStartMs >= oldestMs;
			const sinceMs = byLookback ? lookbackStartMs : oldestMs;
			return {
				code: "FG107",
				message: `The ${side} window starts at ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(window.fromMs)}, but the server shows profiles only since ` + `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_0__.Ly)(sinceMs)} (${byLookback ? "its query lookback" : "its oldest profile"}): the earlier part is missing`,
				remedy: byLookback ? "Choose a later window, or raise querier.max-query-lookback on the server." : "Choose a window after that time."
			};
		}
	}),
	9051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L3: () => activityRequest,
			TH: () => serviceSelector,
			a9: () => uploadsRequest,
			ct: () => labelValuesRequest,
			iS: () => MAX_QUERY_LENGTH_MS,
			jp: () => seriesRequest,
			rY: () => spanProfileRequest,
			tC: () => mergeProfileRequest,
			xx: () => cutWindow,
			y4: () => ACTIVITY_STEP_MS
		});
		var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1e3;
		const STEP_MS = 1e3;
		function inclusiveRange(window) {
			return {
				start: window.fromMs,
				end: window.untilMs - 1
			};
		}
		function cutWindow(window, maxLengthMs = MAX_QUERY_LENGTH_MS) {
			const pieces = [];
			for (let fromMs = window.fromMs; fromMs < window.untilMs; fromMs += maxLengthMs) {
				pieces.push({
					fromMs,
					untilMs: Math.min(fromMs + maxLengthMs, window.untilMs)
				});
			}
			return pieces;
		}
		function serviceSelector(services, selector) {
			const service = (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.eM)("service_name", services);
			return (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)([service, ...(0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(selector)]);
		}
		function seriesRequest(window, selector, labelNames) {
			const matchers = (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(selector);
			return {
				...inclusiveRange(window),
				labelNames,
				...matchers.length > 0 ? { matchers: [(0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(matchers)] } : {}
			};
		}
		function labelValuesRequest(window, selector, name) {
			const matchers = (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(selector);
			return {
				...inclusiveRange(window),
				name,
				...matchers.length > 0 ? { matchers: [(0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(matchers)] } : {}
			};
		}
		function uploadsRequest(window, labelSelector, profileType, groupBy) {
			return pointsRequest(window, labelSelector, profileType, groupBy, STEP_MS);
		}
		const ACTIVITY_STEP_MS = 5 * 6e4;
		function activityRequest(window, labelSelector, profileType) {
			return pointsRequest(window, labelSelector, profileType, ["service_name"], ACTIVITY_STEP_MS);
		}
		function pointsRequest(window, labelSelector, profileType, groupBy, stepMs) {
			const start = window.fromMs - 1;
			const steps = Math.ceil((window.untilMs - window.fromMs) / stepMs);
			const end = start + steps * stepMs;
			return {
				profile_typeID: profileType,
				label_selector: labelSelector,
				start,
				end,
				step: stepMs / 1e3,
				groupBy
			};
		}
		function mergeProfileRequest(window, labelSelector, profileType) {
			const { start, end } = inclusiveRange(window);
			return Buffer.concat([
				stringField(1, profileType),
				stringField(2, labelSelector),
				varintField(3, start),
				varintField(4, end)
			]);
		}
		const MAX_NODES = 8192;
		function spanProfileRequest(window, labelSelector, profileType, spanIds) {
			return {
				profile_typeID: profileType,
				label_selector: labelSelector,
				span_selector: spanIds,
				...inclusiveRange(window),
				max_nodes: MAX_NODES
			};
		}
		function stringField(field, text) {
			const bytes = Buffer.from(text, "utf8");
			return Buffer.concat([
				varint(field * 8 + 2),
				varint(bytes.length),
				bytes
			]);
		}
		function varintField(field, value) {
			return Buffer.concat([varint(field * 8), varint(value)]);
		}
		function varint(value) {
			const bytes = [];
			let rest = value;
			while (rest >= 128) {
				bytes.push(rest % 128 | 128);
				rest = Math.floor(rest / 128);
			}
			bytes.push(rest);
			return Buffer.from(bytes);
		}
	}),
	6415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => quoteName,
			A_: () => isoMinute,
			DV: () => inDays,
			Ly: () => isoTime,
			Z$: () => sortedUnique,
			m3: () => isoWindow
		});
		function quoteName(name) {
			return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
		}
		function sortedUnique(items) {
			return [...new Set(items)].sort();
		}
		function isoTime(timeMs) {
			return new Date(timeMs).toISOString();
		}
		function isoMinute(timeMs) {
			return `${isoTime(timeMs).slice(0, 16)}Z`;
		}
		function isoWindow({ fromMs, untilMs }) {
			return `${isoTime(fromMs)}/${isoTime(untilMs)}`;
		}
		function inDays(durationMs) {
			return `${Math.round(durationMs / 36e5 / 2.4) / 10} days`;
		}
	}),
	5809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FR: () => isRetryableAnswer,
			J7: () => isUnstoredStatus,
			_s: () => isRetryableCode,
			fl: () => isUnsentCode,
			kd: () => MAX_RETRIES,
			qO: () => retryDelayMs
		});
		const MAX_RETRIES = 3;
		const FIRST_BACKOFF_MS = 200;
		const MAX_BACKOFF_MS = 5e3;
		const MAX_RETRY_AFTER_MS = 3e4;
		const RETRYABLE_STATUS = new Set([
			429,
			502,
			503,
			504
		]);
		const RETRYABLE_CODES = new Set([
			"EAI_AGAIN",
			"ECONNREFUSED",
			"ECONNRESET",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"EPIPE",
			"ETIMEDOUT",
			"UND_ERR_CONNECT_TIMEOUT",
			"UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
			"UND_ERR_SOCKET"
		]);
		const UNSENT_CODES = new Set([
			"EAI_AGAIN",
			"ECONNREFUSED",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"UND_ERR_CONNECT_TIMEOUT"
		]);
		const BROKEN_INSIDE_CODES = new Set([
			"canceled",
			"internal",
			"unavailable",
			"unknown"
		]);
		const BROKEN_INSIDE = /\bstream error\b|\bcancell?ed\b|\bconnection\b|\bEOF\b/i;
		function isRetryableAnswer(status, { code, text }) {
			if (RETRYABLE_STATUS.has(status)) return true;
			const isQueryError = /invalid[ _]?argument/i.test(text);
			return status === 500 && !isQueryError && BROKEN_INSIDE_CODES.has(code) && BROKEN_INSIDE.test(text);
		}
		function isRetryableCode(code) {
			return RETRYABLE_CODES.has(code);
		}
		function isUnstoredStatus(status) {
			return status === 429 || status === 503;
		}
		function isUnsentCode(code) {
			return UNSENT_CODES.has(code);
		}
		function retryDelayMs(retry, retryAfter, nowMs) {
			const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** retry, MAX_BACKOFF_MS);
			return Math.max(backoffMs, Math.min(readRetryAfterMs(retryAfter, nowMs), MAX_RETRY_AFTER_MS));
		}
		function readRetryAfterMs(retryAfter, nowMs) {
			const text = retryAfter?.trim() ?? "";
			if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
			const untilMs = Date.parse(text);
			return Number.isNaN(untilMs) ? 0 : untilMs - nowMs;
		}
	}),
	5148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Di: () => NO_CLUES,
			Fx: () => diagnoseLost,
			Ql: () => diagnoseSilence,
			Rt: () => diagnoseQuiet,
			TD: () => diagnoseNotReady,
			XQ: () => diagnoseExcluded
		});
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2274);
		var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8199);
		var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9051);
		var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6415);
		const NO_SELECTORS = {
			baseline: "",
			candidate: ""
		};
		const NO_CLUES = {
			notReady: null,
			names: [],
			services: new Map(),
			selectors: NO_SELECTORS,
			hidden: null,
			emptyUploads: 0
		};
		function diagnoseNotReady(said) {
			return {
				code: "FG131",
				message: `The server is not ready: ${said || "it gives no reason"}`,
				remedy: "Wait until /ready answers ready before the load test starts, in CI with a health check. \"Ingester not ready\" " + "ends by itself after some 15 s; for anything else look at the log of Pyroscope."
			};
		}
		function diagnoseLost(what, emptyUploads) {
			return {
				code: "FG125",
				message: `${what}, but the server accepted ${emptyUploads} profiles that hold no sample: py-spy writes speedscope with weights ` + "in seconds, which Pyroscope cuts to whole numbers, 0.01 to 0",
				remedy: "Send the recordings with flamegate push, which keeps every sample, instead of /ingest?format=speedscope; or let " + "py-spy write --format raw and send it with format=folded."
			};
		}
		function diagnoseQuiet(names, newestMs) {
			const shown = names.slice(0, 5).map(_reason_js__WEBPACK_IMPORTED_MODULE_2__.AB).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
			const newest = newestMs === undefined ? "" : `; its newest profile is of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.A_)(newestMs)}`;
			return {
				code: "FG124",
				message: `No service sent anything in either window, but the server knows ${shown}${newest}`,
				remedy: "Choose windows in the time of the load test, in UTC or as now-30m/now-20m, and see that the services run in it."
			};
		}
		function diagnoseExcluded(facts) {
			const { service, labels = "", empty, clues = NO_CLUES } = facts;
			const side = clues.services.get(service)?.otherLabels.find((one) => empty.includes(one));
			if (side !== undefined) return excluded(facts, side);
			return empty.length === 2 ? (0, _hidden_js__WEBPACK_IMPORTED_MODULE_0__.zV)(service, labels, clues) : undefined;
		}
		function diagnoseSilence(facts) {
			const { service, empty, clues = NO_CLUES } = facts;
			const known = clues.services.get(service);
			const [first] = empty;
			if (empty.length === 1 && first !== undefined) return oneSided(facts, first, known);
			const isListed = [...facts.series.baseline, ...facts.series.candidate].some((entry) => entry.service === service);
			if (known !== undefined && known.seenMs.length > 0) return silent(facts, known);
			const isNamed = !(0, _hidden_js__WEBPACK_IMPORTED_MODULE_0__.bS)(service, facts.labels ?? "");
			const similar = isListed || !isNamed ? null : (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.q)(service, otherNames(facts, clues));
			if (similar === null && !isListed && clues.emptyUploads > 0) {
				const whose = isNamed ? `of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(service)}` : `with ${service}`;
				return diagnoseLost(`There are no profiles ${whose} at all`, clues.emptyUploads);
			}
			return unknown(facts, isListed, similar);
		}
		function excluded({ service, labels = "", windows, clues }, side) {
			const asked = (0, _hidden_js__WEBPACK_IMPORTED_MODULE_0__.tL)([side], labels, clues?.selectors ?? NO_SELECTORS);
			return {
				code: "FG130",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(service)} has profiles in the ${side} window, but none with the labels that were asked for` + (asked === "{}" ? "" : `: ${asked}`),
				remedy: `Correct the selector of the ${side} or the labels of the service${(0, _hidden_js__WEBPACK_IMPORTED_MODULE_0__.nK)(asked)}; Pyroscope shows which labels ` + `its profiles have in ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.m3)(windows[side])} (a version label is often missing).`
			};
		}
		function oneSided(facts, side, known) {
			const other = side === "baseline" ? "candidate" : "baseline";
			const seen = known === undefined ? "" : lastSeen(known, side, facts.windows[side]);
			return {
				code: "FG105",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(facts.service)} has ${facts.profileType} profiles in the ${other} window but none in the ` + `${side} window${seen}`,
				remedy: `See that the service ran with profiling in ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.m3)(facts.windows[side])} and that the labels of the ` + `${side} selector are right (a version label is often missing).`
			};
		}
		function silent({ service, windows }, known) {
			const last = known.seenMs.at(-1);
			return {
				code: "FG124",
				message: `${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(service)} is known, but sent nothing in either window` + `${lastSeen(known, "candidate", windows.candidate) || `; its last profile is of about ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.A_)(last)}`}`,
				remedy: "Choose windows in which it ran; if it did, see in its log whether the profiler was stopped or its uploads failed " + "(a CPU profiler also sends nothing for a process that does no work)."
			};
		}
		function lastSeen({ seenMs }, side, { fromMs, untilMs }) {
			const starts = (time) => time - _queries_js__WEBPACK_IMPORTED_MODULE_1__.y4;
			if (seenMs.some((time) => starts(time) < fromMs && time > untilMs)) return `; its nearest profile is less than five minutes from the ${side} window`;
			const before = seenMs.findLast((time) => starts(time) < fromMs);
			const after = seenMs.find((time) => time > untilMs);
			const words = [...before === undefined ? [] : [`its last profile before the ${side} window is of about ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.A_)(Math.min(before, fromMs))}`], ...after === undefined ? [] : [`the first one after it of about ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.A_)(Math.max(starts(after), untilMs))}`]];
			return words.length === 0 ? "" : `; ${words.join(", ")}`;
		}
		function unknown(facts, isListed, similar) {
			const { service, labels = "", profileType } = facts;
			const kind = isListed ? `${profileType} ` : "";
			const isNamed = !(0, _hidden_js__WEBPACK_IMPORTED_MODULE_0__.bS)(service, labels);
			const whose = isNamed ? `of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(service)}` : `with ${labels}`;
			const asked = isNamed && labels !== "" ? ` (asked for with ${labels})` : "";
			const hint = similar === null ? "" : `. There are profiles of ${(0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.AB)(similar)}: is that the one?`;
			return {
				code: "FG104",
				message: `There are no ${kind}profiles ${whose} in either window${asked}${hint}`,
				remedy: "Profiling is probably off (PYROSCOPE_ENABLED=false) or its uploads are lost, as those of py-spy in the format " + "speedscope are (send them with flamegate push): switch it on, " + (facts.optional === true ? "correct the name, or remove the service." : "correct the name, or declare the service optional or remove it.")
			};
		}
		function otherNames({ service, series }, clues) {
			const listed = [...series.baseline, ...series.candidate].map((entry) => entry.service);
			return (0, _reason_js__WEBPACK_IMPORTED_MODULE_2__.Z$)([...listed, ...clues.names]).filter((name) => name !== service);
		}
	}),
	1901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Do: () => mergeUploads,
			P2: () => VERSION_LABELS,
			dX: () => byKey,
			l7: () => REPLICA_LABELS,
			w: () => labelValue
		});
		const REPLICA_LABELS = [
			"pod",
			"k8s_pod_name",
			"instance",
			"service_instance_id",
			"hostname",
			"host",
			"host_name",
			"node",
			"container",
			"container_id"
		];
		const VERSION_LABELS = [
			"version",
			"service_version",
			"app_version",
			"app_kubernetes_io_version",
			"service_git_ref",
			"git_ref",
			"git_sha",
			"git_commit",
			"revision",
			"image_tag"
		];
		function mergeUploads(parts) {
			const sent = parts.filter(({ points }) => points.length > 0);
			const telling = Map.groupBy(sent, ({ labels }) => labelValue(labels, "service_name"));
			const versionLabels = new Map([...telling].map(([service, series]) => [service, labelsOfAll(series.map(({ labels }) => labels))]));
			const merged = new Map();
			for (const { labels, points } of sent) {
				const service = labelValue(labels, "service_name");
				const replica = joined(labels, REPLICA_LABELS);
				const version = joined(labels, versionLabels.get(service) ?? []);
				const key = `${service}\0${replica}\0${version}`;
				const one = merged.get(key) ?? {
					service,
					replica,
					version,
					points: []
				};
				for (const point of points) one.points.push(point);
				merged.set(key, one);
			}
			return [...merged.entries()].sort(byKey).map(([, { points, ...series }]) => {
				points.sort((a, b) => a.timestampMs - b.timestampMs || a.value - b.value);
				const timesMs = points.map(({ timestampMs }) => timestampMs);
				return {
					...series,
					timesMs,
					values: points.map(({ value }) => value)
				};
			});
		}
		function labelsOfAll(series) {
			const present = (labels) => VERSION_LABELS.filter((name) => labelValue(labels, name) !== "");
			const named = series.map(present).filter((names) => names.length > 0);
			const shared = VERSION_LABELS.filter((name) => named.every((names) => names.includes(name)));
			if (named.length === 0 || shared.length > 0) return shared;
			return VERSION_LABELS.filter((name) => named.some((names) => names.includes(name))).slice(0, 1);
		}
		function joined(labels, names) {
			return names.map((name) => labelValue(labels, name)).filter((value) => value !== "").join("/");
		}
		function labelValue(labels, name) {
			return labels.find((label) => label.name === name)?.value ?? "";
		}
		function byKey([a], [b]) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
	}),
	7541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => settle });
		var _profile_extremes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(678);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5844);
		var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
		var _wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6785);
		const INTERVALS = 2;
		const MAX_INTERVAL_MS = 6e4;
		const MAX_GIVEN_INTERVAL_MS = 15e4;
		const TAIL_INTERVALS = 8;
		const TAIL_MS = 12e4;
		const SLACK_MS = 2e3;
		const SILENT_INTERVALS = 3;
		const [MIN_POLL_MS, MAX_POLL_MS] = [2e3, 1e4];
		async function settle(source, request, { nowMs, sleep }, onWait) {
			const { untilMs } = request.side.window;
			const startMs = nowMs();
			if (request.settle !== "auto") {
				const limitMs = untilMs + request.settle - startMs;
				if (limitMs <= 0) return null;
				onWait({
					isFirst: true,
					waitedMs: 0,
					limitMs,
					behind: []
				});
				await sleep(limitMs);
				return {
					waitedMs: limitMs,
					intervalMs: null,
					behind: []
				};
			}
			const given = request.intervalMs === null ? null : Math.min(request.intervalMs, MAX_GIVEN_INTERVAL_MS);
			if (startMs >= untilMs + INTERVALS * (given ?? MAX_INTERVAL_MS)) return null;
			for (let isFirst = true;; isFirst = false) {
				const { intervalMs, behind, isCovered } = await look(source, request, given);
				const endMs = untilMs + INTERVALS * intervalMs;
				const waitedMs = nowMs() - startMs;
				const leftMs = endMs - startMs - waitedMs;
				if (isCovered || leftMs <= 0) return isFirst ? null : {
					waitedMs,
					intervalMs,
					behind
				};
				onWait({
					isFirst,
					waitedMs,
					limitMs: endMs - startMs,
					behind
				});
				const pollMs = Math.min(Math.max(intervalMs / 3, MIN_POLL_MS), MAX_POLL_MS);
				await sleep(Math.min(leftMs, pollMs));
			}
		}
		async function look(source, request, given) {
			const { selector, window } = request.side;
			const tailMs = given === null ? TAIL_MS : TAIL_INTERVALS * given;
			const fromMs = Math.max(window.fromMs, window.untilMs - tailMs);
			const tail = {
				selector,
				window: {
					fromMs,
					untilMs: window.untilMs
				}
			};
			const listed = await (0, _listing_js__WEBPACK_IMPORTED_MODULE_1__.T)(source, tail, (0, _wanted_js__WEBPACK_IMPORTED_MODULE_3__.PC)(request));
			const all = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_3__.sE)(request, (labels) => listed.get(labels) ?? []);
			const wanted = all.filter(({ profileType }) => profileType === undefined || (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.I)(profileType) !== "gauge");
			const uploads = await (0, _listing_js__WEBPACK_IMPORTED_MODULE_1__.i)(source, tail, wanted);
			const intervals = new Map(uploads.map((one) => [one, given ?? Math.min((0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.XF)([one.series]), MAX_INTERVAL_MS)]));
			const isBehind = ([{ series }, intervalMs]) => {
				const missingMs = window.untilMs - (series.timesMs.at(-1) ?? 0) - SLACK_MS;
				return missingMs > intervalMs && missingMs <= SILENT_INTERVALS * intervalMs;
			};
			const late = uploads.length === 0 ? wanted : [...intervals].filter(isBehind).map(([one]) => one.series);
			const behind = [...new Set(late.map(({ service }) => service))].sort();
			const intervalMs = Math.max((0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_4__.o)([...intervals.values()])[1], given ?? (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.XF)([]));
			const isCovered = behind.length === 0 && (uploads.length > 0 || all.length > wanted.length);
			return {
				intervalMs,
				behind,
				isCovered
			};
		}
	}),
	8464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => contains });
		function contains(outer, inner) {
			return outer.fromMs <= inner.fromMs && inner.untilMs <= outer.untilMs;
		}
	}),
	5663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => withSnapshot });
		var _snapshot_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
		function withSnapshot(server, saved, candidates) {
			const isSaved = (window, selector) => saved.knows(window, selector) || saved.covers(window) && !candidates.some((candidate) => (0, _snapshot_model_js__WEBPACK_IMPORTED_MODULE_0__.g)(candidate, window));
			const sourceOf = (window, selector) => isSaved(window, selector) ? saved : server;
			return {
				label: `${server.label}; baseline from the ${saved.label}`,
				listSeries: (window, selector) => sourceOf(window, selector).listSeries(window, selector),
				listUploads: (window, selector, services, profileType) => sourceOf(window, selector).listUploads(window, selector, services, profileType),
				readBlock: (query) => sourceOf(query.window, query.selector).readBlock(query),
				readAhead: (query) => sourceOf(query.window, query.selector).readAhead?.(query),
				readSpans: async (query) => await server.readSpans?.(query) ?? {
					total: 0,
					functions: []
				},
				whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
				readRetention: () => server.readRetention(),
				readVersion: async () => await server.readVersion?.() ?? null,
				clockAheadMs: () => server.clockAheadMs?.() ?? null,
				readReadiness: async () => await server.readReadiness?.() ?? { kind: "unknown" },
				readReceived: async () => await server.readReceived?.() ?? null,
				listActivity: async (range, services, profileType, selector) => await server.listActivity?.(range, services, profileType, selector) ?? new Map(),
				close: () => server.close()
			};
		}
	})
};
