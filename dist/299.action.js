export const id = 299;
export const ids = [299, 587];
export const modules = {
	3299: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runAction: () => runAction });
		var promises_ = __webpack_require__(8500);
		var core = __webpack_require__(4577);
		var allowed = __webpack_require__(1160);
		var nearest = __webpack_require__(2274);
		var schema = __webpack_require__(4500);
		var usage_error = __webpack_require__(7964);
		;
		const INPUTS = [
			"artifact",
			"key",
			"comment",
			"check",
			"github-token"
		];
		function isCommentStep(env) {
			return env.INPUT_ARTIFACT !== undefined;
		}
		function readCommentInputs(env) {
			for (const [variable, text] of Object.entries(env)) {
				if (!variable.startsWith("INPUT_") || text === undefined || text.trim() === "") continue;
				const name = variable.slice("INPUT_".length).toLowerCase();
				if (!INPUTS.includes(name)) throw unknownInput(name);
			}
			const given = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
			return {
				artifact: artifactName(given("artifact")),
				key: setting("key", given("key")) ?? "default",
				comment: setting("comment", given("comment")) ?? "on-change",
				check: setting("check", given("check")) ?? "never",
				githubToken: given("github-token") ?? ""
			};
		}
		function setting(name, value) {
			if (value === undefined) return undefined;
			const { success, data, error } = schema.E.shape[name].safeParse(value);
			if (success) return data;
			const why = error.issues[0]?.message ?? (0, allowed.hD)(value);
			throw new usage_error.e(`input ${name} is not valid`, why, EXAMPLES[name]);
		}
		const EXAMPLES = {
			key: "give it the key of the gate, as in key: nightly",
			comment: "write on-change, always or never",
			check: "write never, or auto where the word of a fork may be a check"
		};
		const ARTIFACT_NAME = /^[^":<>|*?\\/\p{Cc}]{1,255}$/u;
		function artifactName(value) {
			if (value !== undefined && ARTIFACT_NAME.test(value)) return value;
			const why = value === undefined ? "it is empty" : `${(0, allowed.hD)(value)} is no name that an artifact can have`;
			throw new usage_error.e("input artifact is not valid", why, "give it the name under which the report of the gate is uploaded, as in artifact: flamegate");
		}
		function unknownInput(name) {
			const near = (0, nearest.q)(name, INPUTS);
			return new usage_error.e(`unknown input ${name.slice(0, 100)}`, near === null ? "a step that comments for another run compares nothing" : `did you mean ${near}?`, `the inputs of flamegate/comment are: ${INPUTS.join(", ")}`);
		}
		var external_node_path_ = __webpack_require__(6760);
		var config_window = __webpack_require__(6270);
		;
		const PLACEHOLDER = "{service}";
		const WILDCARD = /[*?[\]{}]|[+@!]\(/u;
		const SERVER_FORM = /^(?:now(?:$|[-/])|\{\w+ *(?:=~?|!=|!~)|\d{9,13}\/|\d{4}-\d\d-\d\dT[\d:.]+|(?:snapshot|label|artifact):)/u;
		function file_pattern_parseFilePatterns(setting, origin) {
			const patterns = splitPatterns(setting).map((text) => parseFilePattern(text, origin));
			if (new Set(patterns.map(({ namesService }) => namesService)).size > 1) throw invalid(origin, setting, `${PLACEHOLDER} stands in some of its patterns, but not in all`);
			return patterns;
		}
		function splitPatterns(setting) {
			const patterns = [];
			let start = 0;
			for (let at = 0; at <= setting.length; at++) {
				if (setting[at] === "{") at += (0, config_window.HY)(setting.slice(at));
				if (at < setting.length && !/[,\r\n]/u.test(setting[at])) continue;
				patterns.push(setting.slice(start, at).trim());
				start = at + 1;
			}
			return patterns.filter((pattern) => pattern !== "");
		}
		function parseFilePattern(text, origin) {
			if (SERVER_FORM.test(text)) throw invalid(origin, text, "it is no path, but what a server is asked for");
			const parts = text.split(PLACEHOLDER);
			if (parts.length > 2) throw invalid(origin, text, `${PLACEHOLDER} stands in it ${parts.length - 1} times`);
			const glob = parts.join("*");
			const namesService = parts.length === 2;
			return {
				text,
				glob,
				isPath: !WILDCARD.test(glob),
				namesService,
				serviceOf: namesService ? serviceReader(text, origin) : () => null
			};
		}
		function serviceReader(text, origin) {
			const parts = partsOf(text);
			const at = parts.findIndex((part) => part.includes(PLACEHOLDER));
			const [before = "", after = ""] = (parts[at] ?? "").split(PLACEHOLDER);
			if (/[[\]{}()]/u.test(before + after)) throw invalid(origin, text, `beside ${PLACEHOLDER}, between two slashes, only * and ? may stand for something`);
			const [isFixedBefore, isFixedAfter] = [isFixed(parts.slice(0, at)), isFixed(parts.slice(at + 1))];
			if (!isFixedBefore && !isFixedAfter) throw invalid(origin, text, `** or braces around a slash stand on both sides of ${PLACEHOLDER}`);
			const name = new RegExp(`^${toRegex(before)}(.+)${toRegex(after)}$`, "su");
			const index = isFixedBefore ? at : at - parts.length;
			return (path) => name.exec(partsOf(path).at(index) ?? "")?.[1] ?? null;
		}
		function partsOf(path) {
			return (0, external_node_path_.resolve)(path).split(external_node_path_.sep === "\\" ? /[\\/]/u : external_node_path_.sep);
		}
		function isFixed(parts) {
			const count = (part, character) => part.split(character).length;
			return parts.every((part) => !part.includes("**") && count(part, "{") === count(part, "}"));
		}
		function toRegex(glob) {
			return glob.replace(/[.*+?^$|\\]/gu, (character) => character === "*" ? ".*?" : character === "?" ? "." : `\\${character}`);
		}
		function invalid(origin, text, why) {
			return new usage_error.e(`${origin} names no profile files`, `${(0, allowed.hD)(text)}: ${why}`, "with source: files, write paths or globs such as 'profiles/base/{service}/*.pb.gz', where {service} stands for the name of the service");
		}
		var threshold_names = __webpack_require__(7718);
		;
		const JUDGING = [
			"config",
			...threshold_names.L,
			"top",
			"mode",
			"on-inconclusive",
			"on-not-evaluated",
			"key",
			"rules",
			"group",
			"budgets",
			"ignore",
			"ignore-runtime-idle",
			"waivers",
			"max-waiver-days"
		];
		const CHOOSING = [
			"source",
			"baseline",
			"candidate",
			"services",
			"profile-types",
			"comment",
			"check",
			"issues",
			"issue-labels",
			"source-paths",
			"report-dir",
			"github-token"
		];
		function isHeeded(name, use) {
			return JUDGING.includes(name) || use === "files" && CHOOSING.includes(name);
		}
		function file_settings_refuseServerSettings({ values, origins }, use, heeded = []) {
			const given = Object.keys(values).filter((name) => !isHeeded(name, use) && !heeded.includes(name)).map((name) => origins[name] ?? name);
			if (given.length === 0) return;
			throw new usage_error.e(use === "files" ? "files have no settings of a server" : "compare takes no settings of a server", `got ${given.join(", ")}${use === "files" ? ", but source is files" : ""}`, `leave ${given.length === 1 ? "it" : "them"} out, or use ${use === "files" ? "source: pyroscope" : "flamegate gate"} to compare two windows of a server`);
		}
		const REMEDIES = {
			files: "leave them out, or set source: pyroscope to compare two windows of a server",
			types: "name a profile type with --profile-type; for the others use flamegate gate",
			server: "use flamegate gate to compare two windows of a server"
		};
		function file_settings_withoutEffect(file, use) {
			const names = Object.keys(file?.settings ?? {}).filter((name) => name !== "source" && !isHeeded(name, use));
			if (file === null || names.length === 0) return [];
			return [{
				code: "FG225",
				message: `profile files have no server, windows or load: without effect here, of ${file.path}, ${names.sort().join(", ")}`,
				remedy: REMEDIES[use === "files" ? use : names.includes("profile-types") ? "types" : "server"]
			}];
		}
		var fields = __webpack_require__(5851);
		var config_services = __webpack_require__(7974);
		;
		function merge_mergeSettings(inputs, file) {
			const chosen = validate(inputs);
			const given = {
				...file?.settings,
				...chosen,
				...chosen.services && { services: (0, config_services.wh)(chosen.services, file?.settings.services ?? []) }
			};
			const environment = gapsOnly(inputs.environment ?? {
				values: {},
				origins: {}
			}, given);
			return {
				merged: {
					...validate(environment),
					...given
				},
				origins: {
					...environment.origins,
					...file?.origins,
					...inputs.origins
				}
			};
		}
		function gapsOnly({ values, origins }, given) {
			const taken = new Set(Object.keys(given));
			if (taken.has("pyroscope-token")) taken.add("pyroscope-username").add("pyroscope-password");
			else if (taken.has("pyroscope-username") || taken.has("pyroscope-password")) taken.add("pyroscope-token");
			const free = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => !taken.has(name)));
			return {
				values: free(values),
				origins: free(origins)
			};
		}
		function validate(inputs) {
			const parsed = schema.s.safeParse(inputs.values, { jitless: true });
			if (parsed.success) return parsed.data;
			const [first] = parsed.error.issues;
			const issue = first && (0, fields.OI)(first);
			const name = String(issue?.path[0] ?? "");
			throw new usage_error.e(`${inputs.origins[name] ?? name} is not valid`, issue?.message ?? "not valid", (0, allowed.h_)(name));
		}
		function required(merged, name) {
			const value = merged[name];
			if (value !== undefined) return value;
			throw new usage_error.e(`${name} is missing`, name === "pyroscope-url" ? "neither a setting nor PYROSCOPE_URL tells where Pyroscope is" : "two windows are compared", name === "pyroscope-url" ? "give it as an input, with --pyroscope-url, in the file or as the environment variable PYROSCOPE_URL" : `give ${name} as a window such as now-20m/now-10m`);
		}
		function originOfEntry(origins, name, index) {
			const list = origins[name] ?? name;
			const isGiven = /^(?:input|option|environment variable) /u.test(list);
			return (isGiven ? undefined : origins[`${name}.${index}`]) ?? list;
		}
		var baseline = __webpack_require__(7485);
		var config_text = __webpack_require__(7630);
		var external_node_fs_ = __webpack_require__(3024);
		var consumers_ = __webpack_require__(8321);
		;
		const BUSY = .9;
		const MAX_DROPPED = .01;
		const REMEDY = "give the JSON that k6 run --summary-export=summary.json wrote, or the number of requests";
		function parseK6Summary(text, what, maxBytes) {
			const document = parseObject(text, what, maxBytes);
			const metrics = metricsOf(document);
			const source = metrics("http_reqs") === null ? "iterations" : "http_reqs";
			const requests = metrics(source)?.count;
			if (requests === undefined) throw noSummary(what, "it has neither http_reqs nor iterations");
			if (!Number.isSafeInteger(requests)) throw noSummary(what, `the count of ${source} is no whole number`);
			if (requests <= 0) {
				throw new usage_error.e(`${what} counts no requests`, `${source} is ${requests}`, "see why the load test sent nothing; a cost per request needs requests");
			}
			const durationMs = durationOf(document, metrics);
			return {
				requests,
				source,
				durationMs,
				closedModel: isClosed(metrics, durationMs)
			};
		}
		function parseObject(text, what, maxBytes) {
			if (isSampleLog(text)) {
				throw new usage_error.e(`${what} is no summary of k6`, "it holds single samples, one JSON object a line, as k6 run --out json writes them", "run k6 with --summary-export=summary.json as well, and give that file");
			}
			if (Buffer.byteLength(text) > maxBytes) {
				throw new usage_error.e(`${what} is too large`, `it has more than ${maxBytes} bytes`, REMEDY);
			}
			const document = fieldsOf(parseJson(text.replace(/^\ufeff/u, ""), what));
			if (document === null) throw noSummary(what, "it is no JSON object");
			return document;
		}
		function parseJson(text, what) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw noSummary(what, text.trim() === "" ? "it is empty" : "it is not JSON", error);
			}
		}
		function isSampleLog(text) {
			const line = text.slice(0, 4096).split("\n")[0] ?? "";
			return /^\s*\{.*"type"\s*:\s*"(?:Metric|Point)"/u.test(line) && /"metric"\s*:/u.test(line);
		}
		function metricsOf(document) {
			const listed = fieldsOf(document.results)?.metrics;
			if (Array.isArray(listed)) {
				return (name) => {
					const metric = listed.map(fieldsOf).find((entry) => entry?.name === name);
					return fieldsOf(metric?.values);
				};
			}
			const named = fieldsOf(document.metrics);
			return (name) => {
				const metric = named !== null && Object.hasOwn(named, name) ? fieldsOf(named[name]) : null;
				return fieldsOf(metric?.values) ?? metric;
			};
		}
		function durationOf(document, metrics) {
			const told = numberOf(fieldsOf(document.state)?.testRunDurationMs) ?? thousandfold(numberOf(fieldsOf(document.config)?.duration));
			if (told !== null) return told;
			const { count, rate } = metrics("iterations") ?? metrics("http_reqs") ?? {};
			const [events, perSecond] = [numberOf(count), numberOf(rate)];
			return events === null || perSecond === null ? null : events / perSecond * 1e3;
		}
		function isClosed(metrics, durationMs) {
			const iterations = numberOf(metrics("iterations")?.count);
			if (iterations === null) return false;
			const dropped = numberOf(metrics("dropped_iterations")?.count) ?? 0;
			if (dropped > MAX_DROPPED * (iterations + dropped)) return true;
			const meanMs = numberOf(metrics("iteration_duration")?.avg);
			const gauge = metrics("vus_max");
			const users = numberOf(gauge?.max) ?? numberOf(gauge?.value);
			if (meanMs === null || users === null || durationMs === null) return false;
			const busyUsers = iterations * meanMs / durationMs;
			return busyUsers >= BUSY * users;
		}
		function fieldsOf(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
		}
		function numberOf(value) {
			return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
		}
		function thousandfold(value) {
			return value === null ? null : value * 1e3;
		}
		function noSummary(what, why, cause) {
			return new usage_error.e(`${what} is no summary of k6`, why, REMEDY, { cause });
		}
		;
		const MAX_BYTES = 16 * 1024 * 1024;
		async function readRequestCounts({ merged, origins }) {
			const read = (name) => {
				const value = merged[name];
				return value === undefined ? undefined : readRequestCount(value, origins[name] ?? name);
			};
			const [baseline, candidate] = [await read("baseline-requests"), await read("candidate-requests")];
			return {
				...baseline && { baseline },
				...candidate && { candidate }
			};
		}
		async function readRequestCount(value, origin) {
			if (typeof value === "number") {
				return {
					requests: value,
					source: "given",
					durationMs: null,
					closedModel: false
				};
			}
			return parseK6Summary(await readBounded(value, origin), `${origin}: ${value.slice(0, 200)}`, MAX_BYTES);
		}
		async function readBounded(path, origin) {
			try {
				return await (0, consumers_.text)((0, external_node_fs_.createReadStream)(path, { end: MAX_BYTES }));
			} catch (error) {
				throw new usage_error.e(`${origin}: ${path.slice(0, 200)} cannot be read`, error.message, "write a whole number above 0, or the path of the JSON that k6 run --summary-export wrote", { cause: error });
			}
		}
		var runtime_frames = __webpack_require__(958);
		var budgets = __webpack_require__(178);
		;
		function resolveGrafana(merged) {
			const url = merged["grafana-url"];
			const pyroscopeUid = merged["grafana-datasource-uid"];
			const tempoUid = merged["grafana-tempo-uid"];
			const hasUid = pyroscopeUid !== undefined || tempoUid !== undefined;
			if (url !== undefined !== hasUid) {
				const uid = pyroscopeUid === undefined && hasUid ? "grafana-tempo-uid" : "grafana-datasource-uid";
				throw new usage_error.e(`links to Grafana need both grafana-url and ${uid}`, "only one of them is given", "give both; the uid is in the address of the data source's settings page (grafana-tempo-uid, for traces, may stand alone or beside the other)");
			}
			const sourceOf = (uid) => url === undefined || uid === undefined ? null : {
				url,
				datasourceUid: uid
			};
			return {
				grafana: sourceOf(pyroscopeUid),
				tempo: sourceOf(tempoUid)
			};
		}
		var group = __webpack_require__(6331);
		var config_history = __webpack_require__(4028);
		var issues = __webpack_require__(9354);
		;
		const MAX_EXCESS_RATIO = 1.1;
		const GIVE_BOTH = "give baseline-requests and candidate-requests, as whole numbers or as the JSON that k6 run --summary-export wrote";
		function resolveLoad(load, { baseline, candidate }, windows, origins) {
			if (baseline === undefined && candidate === undefined) return withoutCounts(load ?? "auto", origins);
			if (baseline === undefined || candidate === undefined) {
				const [given, missing] = baseline === undefined ? ["candidate", "baseline"] : ["baseline", "candidate"];
				throw new usage_error.e(`${missing}-requests is missing`, `${origins[`${given}-requests`] ?? `${given}-requests`} is given, and cost per request needs both counts`, `give ${missing}-requests, too, or leave both out`);
			}
			refuseContradiction(load, origins);
			const counts = {
				baseline,
				candidate
			};
			refuseDifferentMetrics(counts);
			refuseOtherWindows(counts, windows);
			const isIterations = baseline.source === "iterations" || candidate.source === "iterations";
			return {
				kind: "requests",
				baseline: baseline.requests,
				candidate: candidate.requests,
				closedModel: baseline.closedModel || candidate.closedModel,
				counted: isIterations ? "iterations" : "requests"
			};
		}
		function withoutCounts(kind, origins) {
			if (kind !== "requests") return { kind };
			throw new usage_error.e("load: requests needs the numbers of requests", `${origins.load ?? "load"} is "requests", but no count is given`, GIVE_BOTH);
		}
		function refuseContradiction(load, origins) {
			if (load === undefined || load === "requests") return;
			throw new usage_error.e(`load: ${load} contradicts the numbers of requests`, `${origins.load ?? "load"} is "${load}", and ${origins["baseline-requests"] ?? "baseline-requests"} is given`, "leave load out to compare cost per request, or leave the counts out");
		}
		function refuseDifferentMetrics({ baseline, candidate }) {
			const sources = new Set([baseline.source, candidate.source]);
			if (!sources.has("http_reqs") || !sources.has("iterations")) return;
			throw new usage_error.e("baseline-requests and candidate-requests count different things", `${baseline.source} and ${candidate.source} in the two summaries of k6`, "run the same k6 script against both versions, or give both counts as whole numbers");
		}
		function refuseOtherWindows({ baseline, candidate }, windows) {
			const excess = {
				baseline: excessOf(baseline, windows.baseline),
				candidate: excessOf(candidate, windows.candidate)
			};
			const ratio = excess.baseline / excess.candidate;
			if (Math.max(ratio, 1 / ratio) <= MAX_EXCESS_RATIO) return;
			const name = ratio > 1 ? "baseline" : "candidate";
			const { durationMs } = ratio > 1 ? baseline : candidate;
			const windowMs = lengthOf(windows[name]);
			throw new usage_error.e(`${name}-requests does not belong to the ${name} window`, `k6 counted requests for ${seconds(durationMs ?? 0)}, but the window is ${seconds(windowMs)} long`, `let the ${name} window span the load test, or give the number of requests in it`);
		}
		function excessOf({ durationMs }, window) {
			return Math.max(1, (durationMs ?? 0) / lengthOf(window));
		}
		function lengthOf({ fromMs, untilMs }) {
			return untilMs - fromMs;
		}
		function seconds(ms) {
			return `${Math.round(ms / 1e3)} s`;
		}
		var rules = __webpack_require__(7127);
		;
		function resolvePyroscope(merged, isNeeded = true) {
			const url = isNeeded ? required(merged, "pyroscope-url") : merged["pyroscope-url"] ?? "";
			if (merged["pyroscope-username"] === undefined !== (merged["pyroscope-password"] === undefined)) {
				throw new usage_error.e("basic authentication needs both pyroscope-username and pyroscope-password", "only one of them is given", "give both, or pyroscope-token instead");
			}
			if (merged["pyroscope-token"] !== undefined && merged["pyroscope-username"] !== undefined) {
				throw new usage_error.e("two ways of authentication are given", "pyroscope-token and pyroscope-username exclude each other", "keep one of them");
			}
			return {
				url,
				token: merged["pyroscope-token"],
				username: merged["pyroscope-username"],
				password: merged["pyroscope-password"],
				caFile: merged["pyroscope-ca"],
				tenantId: merged["tenant-id"],
				headers: parseHeaders(merged.headers ?? [])
			};
		}
		function parseHeaders(lines) {
			const headers = lines.map(parseHeader);
			const names = headers.map(([name]) => name.toLowerCase());
			const repeated = headers.find(([name], index) => names.indexOf(name.toLowerCase()) < index);
			if (repeated === undefined) return Object.fromEntries(headers);
			throw new usage_error.e(`headers: ${repeated[0].slice(0, 100)} is given twice`, "only one value of a header is sent", "keep one of them; the case of its name makes no difference");
		}
		const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;
		function parseHeader(line) {
			const match = HEADER.exec(line);
			if (match?.[1] !== undefined) return [match[1], match[2]?.trim() ?? ""];
			const name = /^[\w-]{1,40}(?=[\s:])/u.exec(line)?.[0];
			throw new usage_error.e(name === undefined ? "headers: a line is no header" : `headers: the line that starts with ${JSON.stringify(name)} is no header`, "expected \"Name: value\"", "write one header a line");
		}
		var shard = __webpack_require__(8520);
		var config_stack = __webpack_require__(5284);
		var thresholds = __webpack_require__(586);
		var waivers = __webpack_require__(9957);
		;
		function resolve_publishConfig(merged) {
			return {
				comment: merged.comment ?? "on-change",
				check: merged.check ?? "auto",
				...(0, issues.k)(merged),
				sourcePaths: merged["source-paths"] ?? [],
				reportDir: merged["report-dir"] ?? "flamegate-report",
				githubToken: merged["github-token"] ?? ""
			};
		}
		function resolveConfig(inputs, file, defaults, nowMs, counts = {}, outcome = null) {
			const { merged, origins } = merge_mergeSettings(inputs, file);
			const known = baselineOf(required(merged, "baseline"), outcome, nowMs);
			const candidate = (0, config_window.Et)("candidate", required(merged, "candidate"), nowMs);
			const baseline = known ?? {
				selector: "",
				fromMs: candidate.fromMs,
				untilMs: candidate.fromMs
			};
			const windows = {
				baseline,
				candidate
			};
			const isMissing = outcome?.kind === "none";
			if (!isMissing) (0, config_window.wq)(baseline, candidate);
			const history = isMissing ? [] : (0, config_history.Vm)(merged.history ?? 0, windows, nowMs);
			const settle = merged.settle ?? "auto";
			return {
				...judgeConfig(merged, origins, defaults, nowMs),
				pyroscope: resolvePyroscope(merged, inputs.stack?.isOff !== true),
				...(0, config_stack.o9)(merged, inputs.stack, [baseline, candidate]),
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				profileTypesAsked: merged["profile-types"] !== undefined,
				baseline,
				savedBaseline: outcome?.kind === "found" ? outcome.saved : null,
				foundBaseline: outcome?.kind === "found" ? outcome : null,
				noBaseline: outcome?.kind === "none" ? outcome.reason : null,
				onNoBaseline: merged["on-no-baseline"] ?? defaults.onNoBaseline ?? defaults.onNotEvaluated,
				candidate,
				load: resolveLoad(merged.load, counts, windows, origins),
				history,
				confirm: isMissing ? null : (0, config_history.Td)(merged.confirm, history, windows, nowMs),
				shard: (0, shard.nx)(merged.shard, windowTexts(merged, outcome)),
				mixedWindows: merged["mixed-windows"] ?? "refuse",
				settle,
				intervalMs: settle === "auto" ? (0, config_stack.AE)(inputs.stack?.interval) : null,
				isProfilingOff: inputs.stack?.isOff ?? false,
				...resolve_publishConfig(merged),
				...resolveGrafana(merged),
				links: merged.links ?? []
			};
		}
		function windowTexts({ baseline, candidate, confirm, history }, outcome) {
			const earlier = typeof history === "object" ? history : [];
			return {
				baseline: outcome === null ? baseline : undefined,
				candidate,
				confirm,
				...Object.fromEntries(earlier.map((text, index) => [`history ${index + 1}`, text]))
			};
		}
		function baselineOf(setting, outcome, nowMs) {
			if (outcome === null) return (0, config_window.Et)("baseline", setting, nowMs);
			return outcome.kind === "found" ? outcome.side : null;
		}
		function resolve_resolveJudgeConfig(inputs, file, defaults, nowMs = null) {
			const { merged, origins } = merge_mergeSettings(inputs, file);
			return judgeConfig(merged, origins, defaults, nowMs);
		}
		function judgeConfig(merged, origins, defaults, nowMs) {
			const policy = (0, thresholds.nZ)(merged, origins["warn-on-growth"] ?? "warn-on-growth");
			return {
				policy,
				rules: (0, rules.SJ)(merged.rules ?? [], policy, origins),
				groups: (0, group.bq)(merged.group ?? [], origins),
				ignore: resolveIgnore(merged),
				top: merged.top ?? 10,
				mode: merged.mode ?? "enforce",
				onInconclusive: merged["on-inconclusive"] ?? defaults.onInconclusive,
				onNotEvaluated: merged["on-not-evaluated"] ?? defaults.onNotEvaluated,
				key: merged.key ?? "default",
				budgets: (0, budgets.N1)(merged.budgets ?? [], origins),
				waivers: (0, waivers.ym)(merged.waivers ?? [], merged["max-waiver-days"], origins, nowMs),
				origins
			};
		}
		function resolveIgnore(merged) {
			const runtime = merged["ignore-runtime-idle"] === false ? [] : runtime_frames.B.map((name) => ({ function: name }));
			return [...merged.ignore ?? [], ...runtime];
		}
		;
		const DEFAULT_CONFIG = ".github/flamegate.yml";
		async function read_config_readNamedConfigFile({ values }) {
			const named = values.config;
			return (0, config_text.RG)(named ?? DEFAULT_CONFIG, named !== undefined);
		}
		async function readConfig(inputs, defaults, nowMs, find) {
			const file = await read_config_readNamedConfigFile(inputs);
			const settings = merge_mergeSettings(inputs, file);
			const counts = await readRequestCounts(settings);
			const outcome = find === undefined ? null : await lookFor(settings, inputs, nowMs, find);
			return resolveConfig(inputs, file, defaults, nowMs, counts, outcome);
		}
		async function lookFor({ merged, origins }, { stack }, nowMs, find) {
			const origin = origins.baseline ?? "baseline";
			if (merged.baseline === undefined) return null;
			const requests = (0, baseline.nk)(merged.baseline, origin);
			if ((0, baseline.l6)(requests)) return null;
			const candidate = (0, config_window.Et)("candidate", required(merged, "candidate"), nowMs);
			const facts = {
				candidate,
				services: (sides) => (0, config_stack.o9)(merged, stack, [...sides, candidate]).services,
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				pyroscope: resolvePyroscope(merged, stack?.isOff !== true),
				githubToken: merged["github-token"] ?? "",
				isProfilingOff: stack?.isOff ?? false,
				origin
			};
			return find(requests, facts);
		}
		;
		async function readFileConfig(inputs, defaults, nowMs) {
			const file = await read_config_readNamedConfigFile(inputs);
			const settings = merge_mergeSettings(inputs, file);
			const { merged, origins } = settings;
			if (merged.source !== "files") return null;
			file_settings_refuseServerSettings(inputs, "files");
			const side = (name) => file_pattern_parseFilePatterns(requiredSide(merged, name), origins[name] ?? name);
			const sides = {
				baseline: side("baseline"),
				candidate: side("candidate")
			};
			return ofFiles(settings, sides, {
				inputs,
				file,
				defaults,
				nowMs
			});
		}
		async function readPairConfig(inputs, defaults, sides, nowMs) {
			refuseServerSettings(inputs, "two-sides", ["profile-types"]);
			const file = await readNamedConfigFile(inputs);
			const settings = mergeSettings(inputs, file);
			const { merged } = settings;
			if (merged.source === "files") return ofFiles(settings, sides, {
				inputs,
				file,
				defaults,
				nowMs
			});
			checkSides(sides);
			const isAsked = inputs.values["profile-types"] !== undefined;
			return {
				...resolveJudgeConfig(inputs, file, defaults, nowMs),
				...publishConfig(merged),
				...sides,
				services: [],
				profileTypes: isAsked ? merged["profile-types"] ?? null : null,
				notes: withoutEffect(file, "two-sides"),
				use: "two-sides"
			};
		}
		function checkFileSettings(inputs, settings) {
			refuseServerSettings(inputs, "files");
			const side = (name) => {
				const value = settings.merged[name];
				return value === undefined ? [] : parseFilePatterns(value, settings.origins[name] ?? name);
			};
			const sides = {
				baseline: side("baseline"),
				candidate: side("candidate")
			};
			if (sides.baseline.length > 0 && sides.candidate.length > 0) checkSides(sides);
			chosenServices(settings, sides);
		}
		function ofFiles(settings, sides, given) {
			const { inputs, file, defaults, nowMs } = given;
			checkSides(sides);
			return {
				...resolve_resolveJudgeConfig(inputs, file, defaults, nowMs),
				...resolve_publishConfig(settings.merged),
				...sides,
				services: chosenServices(settings, sides),
				profileTypes: settings.merged["profile-types"] ?? null,
				notes: file_settings_withoutEffect(file, "files"),
				use: "files"
			};
		}
		function checkSides({ baseline, candidate }) {
			const [before, after] = [baseline, candidate].map((side) => side[0]?.namesService ?? false);
			if (before === after) return;
			throw new usage_error.e("{service} stands on one side only", `it is in the paths of the ${before ? "baseline" : "candidate"}, but not of the ${before ? "candidate" : "baseline"}`, "name the service in both, as in 'profiles/base/{service}/*.pb.gz' and 'profiles/head/{service}/*.pb.gz', or in neither");
		}
		function chosenServices({ merged, origins }, { candidate }) {
			const services = (0, config_services.bs)(merged.services ?? [], merged);
			const refuse = (what, why, remedy) => new usage_error.e(`${origins.services ?? "services"} ${what}`, why, remedy);
			const selected = services.find(({ labels }) => labels !== undefined);
			if (selected !== undefined) throw refuse("chooses by labels", `profile files have none, got ${selected.labels}`, "name the services as the paths of their files do");
			const isChoice = services.length > 1 || services.some(({ name }) => /[*?]/u.test(name));
			if (isChoice && candidate[0]?.namesService === false) throw refuse("chooses among services", "the paths of the profile files name none", "put {service} into the paths where the name of the service stands, or name one service");
			return services;
		}
		function requiredSide(merged, name) {
			const value = merged[name];
			if (value !== undefined) return value;
			throw new usage_error.e(`${name} is missing`, "source is files, so the files of two sides are compared", `give ${name} as a path or a pattern such as 'profiles/${name}/{service}/*.pb.gz'`);
		}
		var external_node_util_ = __webpack_require__(7975);
		;
		const SETTINGS = Object.keys(schema.s.shape);
		const ACTION_ONLY = null && [
			"report-dir",
			"key",
			"comment",
			"check",
			"issues",
			"issue-labels",
			"source-paths",
			"merge",
			"github-token"
		];
		const LISTS = new Set([
			"services",
			"profile-types",
			"headers",
			"history",
			"issue-labels",
			"source-paths",
			"merge"
		]);
		const VARIABLES = {
			PYROSCOPE_URL: "pyroscope-url",
			PYROSCOPE_TOKEN: "pyroscope-token",
			PYROSCOPE_USERNAME: "pyroscope-username",
			PYROSCOPE_PASSWORD: "pyroscope-password",
			PYROSCOPE_TENANT_ID: "tenant-id"
		};
		function readEnvironment() {
			return process.env;
		}
		function readVariables(env) {
			const values = {};
			const origins = {};
			for (const [variable, name] of Object.entries(VARIABLES)) {
				const value = env[variable]?.trim();
				if (value === undefined || value === "") continue;
				values[name] = value;
				origins[name] = `environment variable ${variable}`;
			}
			return {
				values,
				origins
			};
		}
		const OFF = /^(?:false|0|no|off)$/iu;
		function readStack(env) {
			const [interval, environment] = [env.PROFILE_INTERVAL?.trim(), env.ENVIRONMENT?.trim()];
			return {
				isOff: OFF.test(env.PYROSCOPE_ENABLED?.trim() ?? ""),
				...interval ? { interval } : {},
				...environment ? { environment } : {}
			};
		}
		function toValue(name, text) {
			if (!LISTS.has(name)) return text.trim();
			if (name === "history" || name === "services") return (0, config_history.ry)(text);
			const separator = name === "headers" ? /\r?\n/u : /[\r\n,]/u;
			return text.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
		}
		function readActionInputs(env) {
			const values = {};
			const origins = {};
			for (const [variable, text] of Object.entries(env)) {
				if (!variable.startsWith("INPUT_") || text === undefined || text.trim() === "") continue;
				const name = variable.slice("INPUT_".length).toLowerCase();
				if (!SETTINGS.includes(name)) throw unknownSetting("input", name, SETTINGS);
				values[name] = toValue(name, text);
				origins[name] = `input ${name}`;
			}
			return {
				values,
				origins,
				environment: readVariables(env),
				stack: readStack(env)
			};
		}
		const FLAG_OF = {
			services: "service",
			"profile-types": "profile-type",
			headers: "header"
		};
		const OPTIONS = {
			"report-json": { type: "string" },
			"report-md": { type: "string" },
			"report-html": { type: "string" },
			"report-junit": { type: "string" },
			"report-summary": { type: "string" },
			quiet: { type: "boolean" },
			debug: { type: "boolean" },
			help: {
				type: "boolean",
				short: "h"
			}
		};
		function flagSpecs(extras) {
			const specs = { ...OPTIONS };
			for (const name of SETTINGS) {
				if (ACTION_ONLY.includes(name)) continue;
				specs[FLAG_OF[name] ?? name] = LISTS.has(name) ? {
					type: "string",
					multiple: true
				} : { type: "string" };
			}
			for (const [name, type] of Object.entries(extras)) {
				specs[name] = type === "strings" ? {
					type: "string",
					multiple: true
				} : { type };
			}
			return specs;
		}
		function readFlags(args, env, extras = {}, listed) {
			const specs = flagSpecs(extras);
			const parsed = parseStrict(args, specs, listed ?? Object.keys(specs));
			const values = {};
			const origins = {};
			const options = {};
			for (const [flag, value] of Object.entries(parsed.values)) {
				const name = SETTINGS.find((setting) => (FLAG_OF[setting] ?? setting) === flag);
				if (name === undefined || flag in OPTIONS) {
					options[flag] = value;
					continue;
				}
				values[name] = Array.isArray(value) ? value.flatMap((entry) => flagValues(name, String(entry))) : value;
				origins[name] = `option --${flag}`;
			}
			const settings = {
				values,
				origins,
				environment: readVariables(env),
				stack: readStack(env)
			};
			return {
				settings,
				positionals: parsed.positionals,
				options
			};
		}
		function flagValues(name, text) {
			return name === "headers" ? [text.trim()] : toValue(name, text);
		}
		function refuseRepeated(flags, specs) {
			const repeated = flags.find((flag, index) => specs[flag]?.type === "string" && !specs[flag].multiple && flags.indexOf(flag) < index);
			if (repeated === undefined) return;
			throw new UsageError(`option --${repeated} is given more than once`, "only one value can count", `keep one --${repeated}`);
		}
		function parseStrict(args, specs, listed) {
			try {
				const parsed = parseArgs({
					args: [...args],
					options: specs,
					allowPositionals: true,
					strict: true,
					tokens: true
				});
				refuseRepeated(parsed.tokens.flatMap((token) => token.kind === "option" ? [token.name] : []), specs);
				return parsed;
			} catch (error) {
				if (error instanceof UsageError) throw error;
				const unknown = args.find((arg) => /^--?\w/u.test(arg) && !Object.hasOwn(specs, arg.replace(/^--?/u, "").split("=")[0]));
				if (unknown?.startsWith("--")) {
					throw unknownSetting("option", unknown.slice(2).split("=")[0], listed);
				}
				throw new UsageError("wrong usage", error.message, "see flamegate --help", { cause: error });
			}
		}
		const WAIVERS = /^(?:waivers?|max-waiver-days)$/u;
		function unknownSetting(kind, name, names) {
			if (WAIVERS.test(name)) {
				return new usage_error.e(`${kind === "option" ? "--" : ""}${name} is no ${kind}`, "a waiver can only be changed by a commit", "write it into waivers of the configuration file, .github/flamegate.yml");
			}
			const near = (0, nearest.q)(name, names);
			const dashes = kind === "option" ? "--" : "";
			return new usage_error.e(`unknown ${kind} ${dashes}${name.slice(0, 100)}`, near === null ? `there is no such ${kind}` : `did you mean ${dashes}${near}?`, `the ${kind}s are: ${names.map((known) => dashes + known).join(", ")}`);
		}
		function inputs_readProxySettings(env) {
			const pick = (name) => env[name.toLowerCase()] || env[name] || undefined;
			const httpProxy = pick("HTTP_PROXY");
			const httpsProxy = pick("HTTPS_PROXY");
			const noProxy = pick("NO_PROXY");
			return {
				...httpProxy ? { httpProxy } : {},
				...httpsProxy ? { httpsProxy } : {},
				...noProxy ? { noProxy } : {}
			};
		}
		var glob = __webpack_require__(216);
		var reasons = __webpack_require__(5073);
		var plan = __webpack_require__(6496);
		var find = __webpack_require__(3369);
		var read = __webpack_require__(5010);
		var wanted = __webpack_require__(6785);
		;
		const UNNAMED = "profiles";
		function servicesOf(found, question) {
			const name = nameOfAll(found, question);
			const paths = new Map();
			for (const side of plan.BV) {
				for (const { path, service } of found[side].files) {
					const own = paths.get(service ?? name) ?? {
						baseline: [],
						candidate: []
					};
					paths.set(service ?? name, own);
					own[side].push(path);
				}
			}
			const list = () => Array.from(paths.keys(), (service) => ({
				service,
				profileType: ""
			}));
			const request = {
				...question,
				profileTypes: []
			};
			return (0, wanted.B4)(request, list).map(({ service, optional, rule, profileTypes }) => ({
				name: service,
				optional,
				rule,
				profileTypes,
				paths: paths.get(service) ?? {
					baseline: [],
					candidate: []
				}
			}));
		}
		function nameOfAll({ candidate }, { services: [rule] }) {
			const [only, ...more] = candidate.files;
			if (rule !== undefined) return rule.name;
			return only === undefined || more.length > 0 ? UNNAMED : (0, external_node_path_.basename)(only.path);
		}
		var source = __webpack_require__(6591);
		;
		async function runFileGate(config, setting) {
			try {
				const found = {
					baseline: await (0, find.KX)(config.baseline),
					candidate: await (0, find.KX)(config.candidate)
				};
				const why = await (0, reasons.Sb)(found);
				if (why !== null) return (await loadEngine()).judgeNoFiles(config, setting, why);
				const services = servicesOf(found, {
					services: config.services,
					matches: glob.k
				});
				const all = plan.BV.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
				const names = [...new Set(all)].sort();
				const compared = [];
				for (const service of services) {
					const reading = (0, read.h)(service.paths);
					reading.catch(() => {});
					const { compareService } = await loadEngine();
					compared.push(await compareService(service, names, reading, config));
				}
				const { judgeFiles } = await loadEngine();
				return judgeFiles({
					found,
					services,
					compared,
					notes: await (0, reasons.o2)(found)
				}, config, setting);
			} catch (error) {
				if (!(error instanceof source.c) || config.use === "two-sides") throw error;
				return (await loadEngine()).judgeNoFiles(config, setting, (0, reasons.O$)(error));
			}
		}
		function loadEngine() {
			return Promise.all([__webpack_require__.e(938), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 9606));
		}
		var github_event = __webpack_require__(2773);
		;
		function context_readGitHubContext(env) {
			if (env.GITHUB_ACTIONS !== "true") return null;
			const problems = [];
			const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com", problems);
			const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com", problems);
			const { owner, repo, repository } = readRepository(env, problems);
			const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? "") ? env.GITHUB_RUN_ID ?? "" : "";
			const runAttempt = readAttempt(env);
			const event = readPullRequest(env, problems);
			const sha = (0, github_event.mJ)(env.GITHUB_SHA);
			return {
				owner,
				repo,
				repository,
				apiUrl,
				serverUrl,
				sha,
				headSha: event?.headSha || sha,
				eventName: env.GITHUB_EVENT_NAME ?? "",
				...readBase(env),
				...env.GITHUB_REF && { ref: env.GITHUB_REF },
				runId,
				runAttempt,
				runUrl: runUrlOf(serverUrl, repository, runId, runAttempt),
				pullRequest: event?.number ?? null,
				isFork: event?.isFork ?? false,
				summaryPath: env.GITHUB_STEP_SUMMARY || null,
				workspace: env.GITHUB_WORKSPACE || null,
				problems
			};
		}
		function reportRunOf(context) {
			return {
				repository: context.repository,
				commit: context.headSha,
				runUrl: context.runUrl,
				runId: context.runId,
				runAttempt: context.runAttempt,
				event: context.eventName,
				pullRequest: context.pullRequest
			};
		}
		function readPullRequest(env, problems) {
			const eventName = env.GITHUB_EVENT_NAME ?? "";
			if (eventName !== "pull_request" && eventName !== "pull_request_target") return null;
			try {
				const path = env.GITHUB_EVENT_PATH;
				if (!path) throw new Error("GITHUB_EVENT_PATH is not set");
				const event = (0, github_event._n)((0, github_event.N5)(path));
				if (event === null) throw new Error(`event payload ${path} names no pull request`);
				return event;
			} catch (error) {
				problems.push(`The pull request is unknown, so there is no comment: ${error.message}.`);
				return null;
			}
		}
		function readBase(env) {
			try {
				const payload = (0, github_event.N5)(env.GITHUB_EVENT_PATH ?? "");
				const baseSha = (0, github_event.sP)(env.GITHUB_EVENT_NAME ?? "", payload);
				const defaultBranch = (0, github_event.dV)(payload);
				return {
					...baseSha && { baseSha },
					...defaultBranch && { defaultBranch }
				};
			} catch {
				return {};
			}
		}
		function readRepository(env, problems) {
			const repository = env.GITHUB_REPOSITORY ?? "";
			const match = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(repository);
			if (match !== null) return {
				owner: match[1] ?? "",
				repo: match[2] ?? "",
				repository
			};
			problems.push("GITHUB_REPOSITORY is not of the form owner/name, so there are no links and no comment.");
			return {
				owner: "",
				repo: "",
				repository: ""
			};
		}
		function readUrl(env, name, fallback, problems) {
			const value = env[name];
			if (!value) return fallback;
			const url = URL.parse(value);
			if (url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") {
				return url.href.replace(/[?#].*$/, "").replace(/\/+$/, "");
			}
			problems.push(`${name} is not an http(s) address; ${fallback} is used instead.`);
			return fallback;
		}
		function readAttempt(env) {
			const attempt = Number(env.GITHUB_RUN_ATTEMPT);
			return Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
		}
		function runUrlOf(serverUrl, repository, runId, runAttempt) {
			if (repository === "" || runId === "") return "";
			const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
			return runAttempt > 1 ? `${url}/attempts/${runAttempt}` : url;
		}
		var external_node_fs_promises_ = __webpack_require__(1455);
		;
		const TARGET_CHECKOUT = "FG272";
		const target_checkout_MAX_BYTES = 1024;
		const MAX_FETCHED_BYTES = 256 * 1024;
		const MAX_PACKED_BYTES = 4 * 1024 * 1024;
		async function targetCheckoutWarning(context, eventPath) {
			const { eventName, workspace, pullRequest } = context;
			if (eventName !== "pull_request_target" || workspace === null) return null;
			const head = await foreignHead((0, external_node_path_.join)(workspace, ".git"), context, eventPath);
			if (head === null) return null;
			return `The workspace holds the code of pull request #${pullRequest ?? "?"} (commit ${head.slice(0, 7)}), and a run for ` + `pull_request_target has secrets that this code can read (${TARGET_CHECKOUT}). Run the gate on pull_request, which has none, ` + "and comment with flamegate/comment; docs/forks.md has both workflows.";
		}
		async function isForeignFile(path, context, eventPath) {
			if (context.eventName !== "pull_request_target" || !context.isFork) return false;
			const target = await (0, external_node_fs_promises_.realpath)(path).catch(() => null);
			if (target === null) return false;
			for (const file of [(0, external_node_path_.resolve)(path), target]) {
				const git = await gitFolderOf((0, external_node_path_.dirname)(file));
				if (git !== null && await foreignHead(git, context, eventPath) !== null) return true;
			}
			return false;
		}
		async function gitFolderOf(folder) {
			const git = (0, external_node_path_.join)(folder, ".git");
			const found = await (0, external_node_fs_promises_.stat)(git).catch(() => null);
			if (found?.isDirectory()) return git;
			const link = found?.isFile() ? /^gitdir: (.+)$/u.exec(await readStart(git, target_checkout_MAX_BYTES))?.[1] : undefined;
			if (link !== undefined) return (0, external_node_path_.resolve)(folder, link);
			return (0, external_node_path_.dirname)(folder) === folder ? null : gitFolderOf((0, external_node_path_.dirname)(folder));
		}
		async function foreignHead(git, { headSha, repository }, eventPath) {
			const head = await headOf(git);
			if (head === "") return null;
			if ([headSha, mergeCommitOf(eventPath)].includes(head)) return head;
			const fetched = (await readStart((0, external_node_path_.join)(git, "FETCH_HEAD"), MAX_FETCHED_BYTES)).split("\n");
			return fetched.some((line) => line.startsWith(head) && isOfPullRequest(line, repository)) ? head : null;
		}
		function isOfPullRequest(line, repository) {
			if (/\brefs\/(?:remotes\/)?pull\/\d+\//u.test(line)) return true;
			const path = / of \S*?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(line)?.[1];
			return path !== undefined && repository !== "" && path.toLowerCase() !== repository.toLowerCase();
		}
		async function headOf(folder) {
			const head = await readStart((0, external_node_path_.join)(folder, "HEAD"), target_checkout_MAX_BYTES);
			const branch = /^ref: (refs\/(?!.*\.\.)[^\s\p{Cc}~^:?*[\\]+)$/u.exec(head)?.[1];
			if (branch === undefined) return (0, github_event.mJ)(head);
			const common = (0, external_node_path_.resolve)(folder, await readStart((0, external_node_path_.join)(folder, "commondir"), target_checkout_MAX_BYTES));
			for (const place of new Set([folder, common])) {
				const sha = (0, github_event.mJ)(await readStart((0, external_node_path_.join)(place, branch), target_checkout_MAX_BYTES));
				if (sha !== "") return sha;
			}
			const packed = (await readStart((0, external_node_path_.join)(common, "packed-refs"), MAX_PACKED_BYTES)).split("\n");
			return (0, github_event.mJ)(packed.find((line) => line.endsWith(` ${branch}`))?.split(" ")[0]);
		}
		async function readStart(path, maxBytes) {
			try {
				const file = await (0, external_node_fs_promises_.open)(path);
				try {
					const { buffer, bytesRead } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
					return buffer.toString("utf8", 0, bytesRead).trim();
				} finally {
					await file.close();
				}
			} catch {
				return "";
			}
		}
		function mergeCommitOf(eventPath) {
			try {
				const { pull_request: pull } = (0, github_event.N5)(eventPath ?? "");
				return (0, github_event.mJ)(pull?.merge_commit_sha);
			} catch {
				return "";
			}
		}
		var secret_forms = __webpack_require__(6391);
		var version = __webpack_require__(2037);
		;
		async function readCheckSettings(env, isForeign = async () => false) {
			const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
			const named = input("config");
			const path = named ?? DEFAULT_CONFIG;
			const file = await isForeign(path) ? null : await (0, config_text.RG)(path, named !== undefined).catch(() => null);
			const setting = (name) => {
				const given = schema.E.shape[name].safeParse(input(name));
				return (given.success ? given.data : undefined) ?? file?.settings[name];
			};
			const isShard = input("merge") === undefined && (input("shard") ?? file?.settings.shard) !== undefined;
			return {
				check: isShard ? "never" : setting("check") ?? "auto",
				key: setting("key") ?? "default",
				githubToken: input("github-token") ?? ""
			};
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var connection = __webpack_require__(2424);
		;
		async function openCheckApi(options) {
			const { octokit, close } = await (0, connection.J)(options);
			const { checks } = octokit.rest;
			const place = {
				owner: options.owner,
				repo: options.repo
			};
			const complete = async (id, { conclusion, output }) => {
				const annotations = output?.annotations.map((annotation) => ({ ...annotation })) ?? [];
				const shown = output === undefined ? {} : { output: {
					...output,
					annotations
				} };
				await checks.update({
					...place,
					check_run_id: id,
					status: "completed",
					conclusion,
					...shown
				});
			};
			return {
				create: async (check) => {
					const { name, headSha, detailsUrl, identity } = check;
					const { data } = await checks.create({
						...place,
						name,
						head_sha: headSha,
						status: "in_progress",
						external_id: formatIdentity(identity),
						...detailsUrl === "" ? {} : { details_url: detailsUrl }
					});
					const query = {
						...place,
						ref: headSha,
						check_name: name,
						status: "in_progress",
						filter: "all"
					};
					const open = await checks.listForRef(query).catch(() => null);
					for (const { id, external_id } of open?.data.check_runs ?? []) {
						if (id === data.id || !isLeftOver(external_id, identity)) continue;
						await complete(id, { conclusion: "cancelled" }).catch(() => {});
					}
					return {
						id: data.id,
						url: data.html_url ?? ""
					};
				},
				complete,
				close
			};
		}
		function formatIdentity({ runId, runAttempt, key, nonce }) {
			return [
				runId,
				runAttempt,
				key,
				nonce
			].join("/");
		}
		function isLeftOver(externalId, current) {
			const [runId = "", attempt = "", key = "", nonce = ""] = (externalId ?? "").split("/");
			if (runId === "" || runId !== current.runId || key !== current.key) return false;
			return nonce === current.nonce || Number(attempt) < current.runAttempt;
		}
		var failure = __webpack_require__(2155);
		;
		const MAX_SUMMARY_BYTES = 1024 * 1024;
		const RESERVE_BYTES = 1024;
		const MAX_BYTES_PER_CHARACTER = 3;
		async function writeSummary({ path, render }) {
			if (path === null || path === "") {
				return {
					status: "skipped",
					reason: "GITHUB_STEP_SUMMARY is not set, so there is no place for a job summary"
				};
			}
			try {
				const sizeBytes = await sizeOf(path);
				const maxBytes = MAX_SUMMARY_BYTES - RESERVE_BYTES - sizeBytes;
				const text = renderWithin(render, maxBytes);
				if (text === null) {
					return {
						status: "failed",
						reason: `the job summary in ${path} has no room left`
					};
				}
				await (0, external_node_fs_promises_.appendFile)(path, text.endsWith("\n") ? text : `${text}\n`, "utf8").catch(async (error) => {
					await (0, external_node_fs_promises_.truncate)(path, sizeBytes).catch(() => undefined);
					throw error;
				});
				return { status: "written" };
			} catch (error) {
				const why = error.message;
				const remedy = "The verdict stands, and the log has the report. The runner makes this file: see that the disk has room.";
				return {
					status: "failed",
					reason: `the job summary could not be written: ${why}\n${remedy}`
				};
			}
		}
		async function sizeOf(path) {
			try {
				return (await (0, external_node_fs_promises_.stat)(path)).size;
			} catch (error) {
				if (error.code === "ENOENT") return 0;
				throw error;
			}
		}
		function renderWithin(render, maxBytes) {
			for (let divisor = 1; divisor <= MAX_BYTES_PER_CHARACTER; divisor += 1) {
				const maxCharacters = Math.floor(maxBytes / divisor);
				if (maxCharacters < 1) return null;
				const text = render(maxCharacters);
				if (Buffer.byteLength(text, "utf8") <= maxBytes) return text;
			}
			return null;
		}
		;
		const MAX_CHECK_SUMMARY_BYTES = 65535;
		const SHORT_SUMMARY_BYTES = 1e4;
		const MAX_TITLE_CHARACTERS = 250;
		const NO_PLACE = {
			path: ".github",
			firstLine: 1,
			lastLine: 1
		};
		function checkName(key) {
			return key === "default" ? "flamegate" : `flamegate (${key})`;
		}
		function checkConclusionOf({ exitCode, conclusion }) {
			if (exitCode !== 0) return "failure";
			return conclusion === "warning" ? "neutral" : "success";
		}
		async function openCheckRun(options) {
			const { context, key, token } = options;
			if (context.owner === "" || context.headSha === "" || token.trim() === "") return {
				run: null,
				severity: "info"
			};
			const name = checkName(key);
			const { headSha, runUrl: detailsUrl, runId, runAttempt } = context;
			const identity = {
				runId,
				runAttempt,
				key,
				nonce: (0, external_node_crypto_.randomUUID)()
			};
			try {
				const { id, url } = await withApi(options, (api) => api.create({
					name,
					headSha,
					detailsUrl,
					identity
				}));
				let completion;
				return {
					severity: "info",
					run: {
						url,
						complete: (outcome) => {
							completion ??= complete(id, name, outcome, options);
							return completion;
						}
					}
				};
			} catch (error) {
				const isRefusal = [
					401,
					403,
					404
				].includes(Number(error?.status));
				const reason = (0, failure.SP)(error, context, (0, failure.vd)(name));
				return {
					run: null,
					severity: isRefusal ? "info" : "warning",
					reason
				};
			}
		}
		async function complete(id, name, outcome, options) {
			try {
				const isAnnotated = await withApi(options, (api) => completeSomehow(api, id, outcome));
				return {
					status: "completed",
					isAnnotated
				};
			} catch (error) {
				const why = (0, failure.SP)(error, options.context, (0, failure.vd)(name));
				const reason = `The check run "${name}" stays in progress. ${why}`;
				return {
					status: "failed",
					isAnnotated: false,
					reason
				};
			}
		}
		async function completeSomehow(api, id, outcome) {
			const { conclusion } = outcome;
			const bodies = [() => bodyOf(outcome, MAX_CHECK_SUMMARY_BYTES), () => bodyOf({
				...outcome,
				annotations: []
			}, SHORT_SUMMARY_BYTES)];
			for (const [index, body] of bodies.entries()) {
				try {
					await api.complete(id, body());
					return index === 0;
				} catch (error) {
					const status = error?.status;
					if (status !== undefined && status !== 422) throw error;
				}
			}
			await api.complete(id, { conclusion });
			return false;
		}
		function bodyOf({ conclusion, title, render, annotations }, maxBytes) {
			return {
				conclusion,
				output: {
					title: title.slice(0, MAX_TITLE_CHARACTERS).toWellFormed(),
					summary: renderWithin(render, maxBytes) ?? "",
					annotations: annotations.map(({ level, title: heading, message, place }) => {
						const { path, firstLine, lastLine } = place ?? NO_PLACE;
						return {
							path,
							start_line: firstLine,
							end_line: lastLine,
							annotation_level: LEVELS[level],
							title: heading,
							message
						};
					})
				}
			};
		}
		const LEVELS = {
			error: "failure",
			warning: "warning",
			notice: "notice"
		};
		async function withApi(options, use) {
			const { token, proxy, wait } = options;
			const { apiUrl, owner, repo } = options.context;
			const api = await openCheckApi({
				apiUrl,
				owner,
				repo,
				token,
				proxy,
				wait
			});
			try {
				return await use(api);
			} finally {
				await api.close();
			}
		}
		var report_escape = __webpack_require__(3213);
		var markdown_table = __webpack_require__(735);
		var report_links = __webpack_require__(4213);
		;
		function htmlCode(text, maxLength = report_escape.xt) {
			return `<code>${(0, report_escape.ZD)((0, report_escape.RK)(text, maxLength))}</code>`;
		}
		function htmlProse(text, maxLength) {
			return (0, report_escape.jk)(text, maxLength).map((piece) => "code" in piece ? `<code>${(0, report_escape.ZD)(piece.code)}</code>` : (0, report_escape.ZD)(piece.text)).join("");
		}
		function htmlPart(part, nameLength, messageLength) {
			if (typeof part === "string") return (0, report_escape.ZD)(part.replaceAll(" %", "\xA0%"));
			if ("prose" in part) return htmlProse(part.prose, messageLength);
			if ("strong" in part) return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
			if (!("link" in part)) return htmlCode(part.code, nameLength);
			const label = part.code ? htmlCode(part.link, nameLength) : (0, report_escape.ZD)((0, report_escape.RK)(part.link, nameLength));
			const url = (0, report_links.Pl)(part.url);
			return url === null ? label : `<a href="${(0, report_escape.ZD)(url)}" rel="noopener noreferrer">${label}</a>`;
		}
		function phraseToHtml(phrase, nameLength = report_escape.xt, messageLength = report_escape.Xh) {
			return phrase.map((part) => htmlPart(part, nameLength, messageLength)).join("");
		}
		function* points(phrases, nameLength, messageLength) {
			for (const phrase of phrases) yield `<li>${phraseToHtml(phrase, nameLength, messageLength)}</li>`;
		}
		function listHtml(items) {
			return items.length === 0 ? "" : `<ul>\n${items.join("\n")}\n</ul>`;
		}
		function paragraph(phrase, className = "", nameLength) {
			if (phrase.length === 0) return "";
			return `<p${className === "" ? "" : ` class="${className}"`}>${phraseToHtml(phrase, nameLength)}</p>`;
		}
		function joinSolid(blocks) {
			return blocks.filter((block) => block !== "").join("\n");
		}
		;
		const MARKS = {
			fail: "🔴",
			warn: "🟡",
			inconclusive: "⚪",
			"not-evaluated": "⚪",
			pass: "🟢"
		};
		function markdownPart(part, nameLength) {
			if (typeof part === "string") return part;
			if ("prose" in part) return (0, report_escape.pj)(part.prose);
			if ("strong" in part) return `**${phraseToMarkdown(part.strong, nameLength)}**`;
			if ("link" in part) return markdownLink(part.link, part.url, nameLength, part.code);
			return (0, report_escape.SS)(part.code, nameLength);
		}
		function phraseToMarkdown(phrase, nameLength) {
			return phrase.map((part) => markdownPart(part, nameLength)).join("");
		}
		function markdownLink(label, address, nameLength, code = false) {
			const text = code ? (0, report_escape.SS)(label, nameLength) : (0, report_escape.pj)(label, nameLength);
			const url = (0, report_links.Pl)(address);
			return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, "&amp;")})`;
		}
		function table(header, rows, align) {
			const cells = [header, ...rows].map((row) => row.map(report_escape.xR));
			return (0, markdown_table.Q)(cells, {
				align: [...align],
				alignDelimiters: false
			});
		}
		function details(summary, body, nameLength) {
			return `<details><summary>${phraseToHtml(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
		}
		;
		const COMMENT = {
			rows: 10,
			openBudgets: 10,
			nameLength: 120,
			furtherRows: 50,
			services: 40,
			quietServices: false,
			functions: Number.POSITIVE_INFINITY,
			untested: false,
			improved: 20,
			waived: 20,
			budgets: 20,
			open: 40,
			uncounted: 40,
			method: true
		};
		const SUMMARY = {
			...COMMENT,
			quietServices: true,
			untested: true,
			furtherRows: 1e3,
			services: 400,
			improved: 200,
			waived: 200,
			budgets: 200,
			open: 400,
			uncounted: 400
		};
		const STEPS = [
			{
				functions: 5,
				untested: false,
				improved: 10
			},
			{ quietServices: false },
			{
				functions: 3,
				furtherRows: 20,
				nameLength: 80
			},
			{ services: 20 },
			{
				services: 10,
				improved: 5,
				waived: 10,
				budgets: 5,
				uncounted: 5
			},
			{
				services: 3,
				furtherRows: 10
			},
			{ services: 0 },
			{ furtherRows: 0 },
			{
				improved: 0,
				waived: 3,
				budgets: 0,
				uncounted: 0,
				open: 10
			},
			{
				open: 3,
				waived: 0
			},
			{
				open: 0,
				method: false
			},
			{ nameLength: 40 },
			{
				rows: 5,
				openBudgets: 5
			},
			{
				rows: 3,
				openBudgets: 3,
				nameLength: 24
			},
			{
				rows: 1,
				openBudgets: 1
			},
			{
				rows: 0,
				openBudgets: 0
			}
		];
		function ladder(detail) {
			const full = detail === "comment" ? COMMENT : SUMMARY;
			const result = [full];
			for (const step of STEPS) result.push({
				...result.at(-1) ?? full,
				...step
			});
			return result;
		}
		var numbers = __webpack_require__(8718);
		var phrase = __webpack_require__(2339);
		;
		const CALLERS = 3;
		const OTHERS = 3;
		const SHORT_NAME = 48;
		function causePhrase(fn) {
			const callers = fn.callPath.slice(0, -1);
			const shown = callers.slice(-CALLERS);
			const isExplained = (name) => fn.explains.some((other) => isSame(name, other));
			const explained = shown.length - (shown.findLastIndex((name) => !isExplained(name)) + 1);
			const said = explained === shown.length ? callers : shown.slice(shown.length - explained);
			const beside = fn.explains.filter((name) => !said.some((other) => isSame(name, other)));
			const others = listed(beside, fn.explainsMore);
			const path = shown.length === 0 ? [] : [`called from ${callers.length > shown.length ? "… > " : ""}`, ...(0, phrase.Z)(shown.map(toPhrase), " > ")];
			if (explained === 0) return (0, phrase.Z)([path, others.length === 0 ? [] : ["explains ", ...others]], ", ");
			const effect = `, ${explainedWords(explained, shown.length)} it explains`;
			return [
				...path,
				effect,
				...others.length === 0 ? [] : [" with ", ...others]
			];
		}
		function explainedWords(explained, shown) {
			if (explained === shown) return shown === 1 ? "which" : "all of which";
			return explained === 1 ? "the last of which" : `the last ${explained} of which`;
		}
		function listed(names, hidden) {
			const shown = names.slice(0, OTHERS);
			const more = names.length - shown.length + hidden;
			if (shown.length === 0) return [];
			return [...(0, phrase.Z)(shown.map(toPhrase), ", "), ...more > 0 ? [` and ${(0, numbers.B4)(more)} more`] : []];
		}
		function toPhrase({ name }) {
			return [{ code: (0, report_escape.RK)(name, SHORT_NAME) }];
		}
		function isSame(a, b) {
			return a.name === b.name && a.file === b.file;
		}
		var report_findings = __webpack_require__(7928);
		var times = __webpack_require__(3442);
		;
		const ASIDE = " beside what rules set aside";
		function leakClaim({ unit }, leak) {
			const { slopePerMin, over, spanMs } = leak;
			const time = over === "span" ? ` over ${(0, times.a3)(spanMs)}` : "";
			const aside = leak.setAside === undefined ? "" : ASIDE;
			return ` ${isSure(leak) ? "leaks" : "may leak"} ${(0, numbers.BD)(slopePerMin, unit)} a minute${time}${aside}`;
		}
		function isSure({ verdict, stoppedBy }) {
			return verdict === "leak" || verdict === "warn" && stoppedBy === "";
		}
		function leakFact(leak, unit) {
			const { slopePerMin, lowPerMin, highPerMin, neededRise, spanMs } = leak;
			const [slope, low, high] = [
				slopePerMin,
				lowPerMin,
				highPerMin
			].map((value) => (0, numbers.BD)(value, unit));
			const aside = leak.setAside === undefined ? "" : ASIDE;
			return `rises ${slope} a minute (${low} to ${high})${aside}, ${(0, numbers.BD)(neededRise, unit)} in ${(0, times.a3)(spanMs)} could be a leak`;
		}
		var report_waived = __webpack_require__(6819);
		;
		const VERDICT_WORDS = {
			pass: "pass",
			warn: "warn",
			fail: "fail",
			inconclusive: "inconclusive",
			"not-evaluated": "not evaluated",
			"not-applicable": "not applicable",
			"not-counted": "not counted",
			"not-judged": "not judged",
			"not-tested": "not tested"
		};
		function verdictWord(comparison) {
			return VERDICT_WORDS[(0, report_findings.JA)(comparison) ? "not-judged" : comparison.verdict];
		}
		function functionRow(comparison, fn) {
			const cost = (value) => (0, numbers.BD)(value, comparison.unit);
			const isUntested = fn.verdict === "not-tested" && fn.growth === null;
			const leak = isLeakFinding(fn) ? comparison.leak : null;
			const isNew = fn.class === "new" || fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0;
			return {
				verdict: VERDICT_WORDS[fn.verdict],
				seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
				expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
				growth: growthText(fn, isNew),
				range: isNew || fn.class === "gone" || fn.class === "moved" ? null : (0, numbers.at)(fn.growthLow, fn.growthHigh),
				added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
				share: `${(0, numbers.T1)(fn.share.baseline)} → ${(0, numbers.T1)(fn.share.candidate)}`
			};
		}
		function isLeakFinding(fn) {
			return fn.class === "leaks" && (fn.verdict !== "pass" || (0, report_waived.$)(fn));
		}
		function addedText(comparison, fn, isUntested) {
			return isUntested ? numbers.GY : (0, numbers.E7)(fn.added, comparison.addedUnit);
		}
		function leakText({ addedUnit, unit }, leak) {
			const range = `${(0, numbers.BD)(leak.lowPerMin, unit)}–${(0, numbers.BD)(leak.highPerMin, unit)}`;
			const time = leak.over === "span" ? ` over ${(0, times.a3)(leak.spanMs)}` : "";
			return `${(0, numbers.E7)(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
		}
		function growthText(fn, isNew) {
			if (fn.class === "leaks") return isLeakFinding(fn) ? "leak" : "rises";
			if (fn.class === "moved") return "moved";
			if (isNew) return "new";
			if (fn.class === "gone") return "gone";
			return fn.growth === null ? numbers.GY : (0, numbers.T9)(fn.growth);
		}
		function resultWord(fn) {
			if (fn.causedBy !== null) return "explained";
			if (fn.verdict === "fail" || fn.verdict === "warn") return VERDICT_WORDS[fn.verdict];
			if ((0, report_waived.$)(fn)) return "waived";
			if (fn.class === "shrank") return "improved";
			if (fn.class === "moved") return "moved";
			if (fn.class === "gone" || fn.class === "new") return fn.class;
			return VERDICT_WORDS[fn.verdict];
		}
		function functionMarks({ group, owner, verdict }) {
			const isFinding = verdict === "fail" || verdict === "warn";
			return [...group === undefined ? [] : [`group of ${(0, numbers.yk)(group, "function")}`], ...isFinding && owner !== undefined ? [owner] : []];
		}
		var profile_type = __webpack_require__(3435);
		;
		function clip(data, limits) {
			return clipped(data, limits, "");
		}
		function clipped(value, limits, key) {
			if (typeof value === "string") return clipText(value, limits.text);
			if (Array.isArray(value)) {
				const most = limits.lists[key] ?? limits.list;
				return value.slice(0, most).map((entry) => clipped(entry, limits, ""));
			}
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, clipped(entry, limits, name)]));
		}
		function clipText(text, most) {
			if (text.length <= most) return text;
			const half = Math.floor(most / 2);
			return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
		}
		;
		const BUDGET_CODE = "FG219";
		function openBudgets(report) {
			return report.budgets.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
		}
		function worstBudget(report) {
			return report.budgets.find(({ verdict }) => verdict === report.verdict);
		}
		function budgetTarget({ target, cost }) {
			const kind = target.kind === "function" ? [] : [`${target.kind} `];
			const file = target.file === "" ? [] : [" of ", { code: target.file }];
			const part = target.kind === "service" ? [] : [cost === "self" ? " (self)" : " (total)"];
			return [
				...kind,
				{ code: target.name },
				...file,
				...part
			];
		}
		function budgetName(budget) {
			const type = budget.alias === "" ? [] : [" ", { prose: budget.alias }];
			if (budget.target.kind === "service") return [
				"service ",
				{ code: budget.service === "" ? budget.target.name : budget.service },
				...type
			];
			return budget.service === "" ? [...budgetTarget(budget), ...type] : [
				...budgetTarget(budget),
				" in ",
				{ code: budget.service },
				...type
			];
		}
		function budgetClaim(budget) {
			const name = budgetName(budget);
			if (budget.value === null) return [
				"the budget of ",
				...name,
				` ${unmeasuredWords(budget)}`
			];
			if (budget.verdict === "inconclusive") return [
				"the budget of ",
				...name,
				" is inconclusive"
			];
			const amounts = `${(0, numbers.QD)(budget.value, budget.unit)}, ${(0, numbers.tW)(budget.limit, budget.unit)} allowed`;
			return [...name, ` is over its budget: ${amounts}`];
		}
		function unmeasuredWords({ verdict }) {
			return verdict === "warn" ? "matches nothing" : "was not measured";
		}
		function budgetLine(budget) {
			return [
				{ strong: [VERDICT_WORDS[budget.verdict]] },
				": budget of ",
				...budgetName(budget),
				": ",
				{ prose: budget.explanation },
				` (${BUDGET_CODE}, `,
				{ code: budget.origin },
				").",
				...budget.remedy === "" ? [] : [" ", { prose: `${asSentence(budget.remedy)}.` }]
			];
		}
		function asSentence(text) {
			return text.replace(/[.\s]+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
		}
		const COUNTS = [
			["fail", "failed"],
			["not-evaluated", "not evaluated"],
			["inconclusive", "inconclusive"],
			["warn", "warned"],
			["pass", "met"]
		];
		function budgetCounts({ budgets }) {
			const counts = COUNTS.flatMap(([verdict, word]) => {
				const amount = budgets.filter((budget) => budget.verdict === verdict).length;
				return amount === 0 ? [] : [`${(0, numbers.B4)(amount)} ${word}`];
			});
			return counts.length === 0 ? [] : [`budgets: ${counts.join(", ")}`];
		}
		function budgetsMet({ budgets }) {
			const met = budgets.filter(({ verdict }) => verdict === "pass").length;
			return met === 0 ? "" : `, and ${(0, numbers.yk)(met, "budget")} ${met === 1 ? "is" : "are"} met`;
		}
		const BUDGET_COLUMNS = [
			"result",
			"budget",
			"service · type",
			"cost (range)",
			"allowed",
			"set in"
		];
		function budgetRow(budget) {
			const { unit, value, low, high } = budget;
			const place = (0, phrase.Z)([budget.service === "" ? [] : [{ code: budget.service }], budget.alias === "" ? [] : [{ prose: budget.alias }]], " · ");
			return {
				verdict: VERDICT_WORDS[budget.verdict],
				target: budgetTarget(budget),
				place: place.length === 0 ? [numbers.GY] : place,
				value: (0, numbers.QD)(value, unit),
				range: low === null || high === null ? null : `${(0, numbers.QD)(low, unit)} to ${(0, numbers.QD)(high, unit)}`,
				limit: (0, numbers.tW)(budget.limit, unit),
				origin: [{ code: budget.origin }]
			};
		}
		var no_baseline = __webpack_require__(3489);
		var service_modes = __webpack_require__(4594);
		;
		function unevaluatedPart({ verdict, reasons, merged }) {
			if (reasons.length === 0 || verdict === "not-evaluated" || verdict === "pass") return [];
			if (merged === undefined || merged.notEvaluated.length === 0) return ["; a part of the build was not evaluated"];
			const { notEvaluated, shards } = merged;
			const [first, ...others] = notEvaluated;
			if (others.length === 0) return [`; shard ${first} of ${shards} was not evaluated`];
			return [`; ${notEvaluated.length} of ${shards} shards were not evaluated`];
		}
		function shardCounts({ merged }) {
			if (merged === undefined || merged.notEvaluated.length === 0) return [];
			return [`shards: ${merged.notEvaluated.length} of ${merged.shards} not evaluated`];
		}
		;
		function comparisonName(comparison) {
			return [
				{ code: comparison.service },
				" ",
				{ prose: comparison.alias }
			];
		}
		function reasonSentence(reason) {
			const message = [{ prose: reason.message.replace(/[.\s]+$/, "") }, ` (${codeWord(reason.code)}).`];
			return reason.remedy === "" ? message : [
				...message,
				" ",
				{ prose: wording_asSentence(reason.remedy) }
			];
		}
		function codeWord(code) {
			return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : "no code";
		}
		function wording_asSentence(text) {
			const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
			return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
		}
		function policyNotice(report) {
			if (report.shard !== undefined) return [SHARD_NOTICE];
			const own = (0, service_modes.rq)(report);
			if (own.length > 0) return own;
			const enforced = (0, report_findings.GM)(report);
			if (report.mode !== "enforce") {
				if (enforced === report.conclusion) return [];
				const would = enforced === "failure" ? "it would have failed" : "it would have warned";
				return [
					"Mode is ",
					{ code: report.mode },
					`, so the build goes on. In enforce mode ${would}.`
				];
			}
			if (report.verdict !== "inconclusive" && report.verdict !== "not-evaluated") return [];
			const isInconclusive = report.verdict === "inconclusive";
			const { option, value } = isInconclusive ? {
				option: "on-inconclusive",
				value: report.settings.onInconclusive
			} : (0, no_baseline.l)(report);
			if (value === "exit-code") return [`The command ends with code ${report.exitCode} for this.`];
			return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
		}
		const SHARD_NOTICE = "A shard never fails a build: the report that is merged from all shards decides.";
		const POLICY_EFFECTS = {
			pass: " lets the build go on without a warning.",
			warn: " makes this a warning, so the build goes on.",
			fail: " makes this fail the build."
		};
		const COUNT_ORDER = [
			["fail", "failed"],
			["not-evaluated", "not evaluated"],
			["inconclusive", "inconclusive"],
			["warn", "warned"],
			["pass", "passed"]
		];
		function countsLine(report) {
			const groups = (0, report_findings.cR)(report).filter(({ verdict }) => verdict !== "not-counted");
			const counts = COUNT_ORDER.flatMap(([verdict, word]) => count(groups.filter((group) => group.verdict === verdict).length, word));
			const services = counts.length === 0 ? [] : [`${(0, numbers.yk)(groups.length, "service")}: ${counts.join(", ")}`];
			const found = (0, report_findings.Pg)(report);
			const waived = (0, report_waived.N)(report);
			const waivedServices = waived.filter(({ isWhole }) => isWhole).length;
			const functions = [
				...count(found.filter((finding) => finding.function.verdict === "fail").length, "failed"),
				...count(found.filter((finding) => finding.function.verdict === "warn").length, "warned"),
				...count(waived.length - waivedServices, "waived"),
				...count((0, report_findings.u0)(report).length, "improved"),
				...count(report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0), "moved")
			];
			const whole = (0, report_findings.Y)(report);
			const asWhole = [
				...count(whole.filter(({ verdict }) => verdict === "fail").length, "failed"),
				...count(whole.filter(({ verdict }) => verdict === "warn").length, "warned"),
				...count(waivedServices, "waived")
			];
			const { chosen } = uncounted(report);
			return (0, phrase.Z)([
				services,
				shardCounts(report),
				functions.length === 0 ? [] : [`functions: ${functions.join(", ")}`],
				asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(", ")}`],
				budgetCounts(report),
				chosen.length === 0 ? [] : [`not counted: ${chosen.join(", ")}`]
			], " · ");
		}
		function count(amount, word) {
			return amount === 0 ? [] : [`${(0, numbers.B4)(amount)} ${word}`];
		}
		function uncounted(report) {
			const all = (0, report_findings.Ot)(report);
			const absent = all.filter(({ verdict }) => verdict === "not-applicable").length;
			const setAside = all.filter(report_findings.JA).length;
			return {
				chosen: [...count(setAside, "not judged by a rule"), ...count(all.length - absent - setAside, "optional")],
				absent: count(absent, "without such profiles")
			};
		}
		function uncountedTitle(report) {
			const { chosen, absent } = uncounted(report);
			return `Not counted: ${[...chosen, ...absent].join(", ")}`;
		}
		function comparisonLines(comparisons) {
			const groups = new Map();
			for (const comparison of comparisons) {
				const { alias, verdict, counted, reasons } = comparison;
				const key = JSON.stringify([
					alias,
					verdict,
					counted,
					reasons[0] ?? null
				]);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [comparison]);
				else group.push(comparison);
			}
			return [...groups.values()].map(groupLine);
		}
		function groupLine(group) {
			const [first] = group;
			if (first === undefined) return [];
			const services = (0, phrase.q)(group.map(({ service }) => service), 8);
			const [reason] = first.reasons;
			const name = [
				...services,
				" ",
				{ prose: first.alias },
				`, ${verdictWord(first)}`
			];
			return reason === undefined ? [...name, "."] : [
				...name,
				": ",
				...reasonSentence(reason)
			];
		}
		function openLines(report) {
			const open = comparisonLines((0, report_findings.Xl)(report));
			const isTold = report.reasons.length === 0 || (0, service_modes.t5)(report).verdict === "not-evaluated";
			if (open.length === 0 && report.reasons.length < 2 && isTold) return [];
			return [...report.reasons.map(reasonSentence), ...open];
		}
		;
		const RELAYED = "FG270";
		const MAX_PARTS = 3e3;
		const LIMITS = {
			text: 2e3,
			list: 200,
			lists: {
				comparisons: MAX_PARTS,
				budgets: MAX_PARTS,
				functions: 2e3
			}
		};
		function relayProblem(report) {
			if (report.shard !== undefined) {
				const { index, count } = report.shard;
				return {
					why: `it is of shard ${index} of ${count}, and not of the whole build`,
					remedy: "upload the report of the step that merges the shards"
				};
			}
			const parts = Math.max(report.comparisons.length, report.budgets.length);
			if (parts <= MAX_PARTS) return null;
			return {
				why: `it has ${parts} comparisons or budgets, and at most ${MAX_PARTS} are told of`,
				remedy: "compare fewer services in one run"
			};
		}
		const RUN_OF_FORK = "a run of the fork";
		const RUN_OF_PULL_REQUEST = "a run of the pull request";
		function relayed(foreign, { run, key, isFork, headRepository }) {
			const report = clip({
				...foreign,
				flameGraphs: []
			}, LIMITS);
			const whose = isFork ? `${RUN_OF_FORK} \`${headRepository}\`` : RUN_OF_PULL_REQUEST;
			const message = `these figures and sentences are what ${whose} reported; whoever can change its code can change them`;
			const remedy = isFork ? "read the change itself before you rely on them" : "";
			return {
				...report,
				key,
				run,
				reasons: report.reasons.map(withoutAdvice),
				notes: [{
					code: RELAYED,
					message,
					remedy
				}, ...report.notes.filter(({ code }) => code !== RELAYED).map(withoutAdvice)],
				comparisons: report.comparisons.map(relayedComparison),
				budgets: report.budgets.map((budget) => ({
					...withoutAdvice(budget),
					alias: budget.alias === "" ? "" : typeWord(budget.profileType)
				})),
				...report.spans && { spans: {
					...report.spans,
					notes: report.spans.notes.map(withoutAdvice)
				} }
			};
		}
		function relayedComparison(comparison) {
			return {
				...comparison,
				alias: typeWord(comparison.profileType),
				reasons: comparison.reasons.map(withoutAdvice),
				notes: comparison.notes.map(withoutAdvice),
				functions: comparison.functions.map((fn) => ({
					...fn,
					links: []
				})),
				links: []
			};
		}
		function withoutAdvice(told) {
			return {
				...told,
				remedy: ""
			};
		}
		function typeWord(profileType) {
			if (profile_type.ml.includes(profileType)) return profileType;
			const name = displayNameOrNone(profileType);
			return KNOWN_NAME.test(name) ? name : "profile";
		}
		const KNOWN_NAME = /^(?:\w{1,40}|memory in use|memory allocated)$/;
		function displayNameOrNone(profileType) {
			try {
				return (0, profile_type.QC)(profileType);
			} catch (error) {
				if (error instanceof profile_type.MR) return "";
				throw error;
			}
		}
		function isRelayed({ notes }) {
			return notes.some(({ code }) => code === RELAYED);
		}
		function relayedPrefix({ notes }) {
			const note = notes.find(({ code }) => code === RELAYED);
			if (note === undefined) return [];
			return [note.message.includes(RUN_OF_FORK) ? "A run of the fork says: " : "A run of the pull request says: "];
		}
		function relayedLine({ notes }) {
			const note = notes.find(({ code }) => code === RELAYED);
			if (note === undefined) return [];
			const { message, remedy } = note;
			const advice = remedy === "" ? [] : [" ", { prose: wording_asSentence(remedy) }];
			return [
				{ strong: ["Mind the source:"] },
				" ",
				{ prose: `${message}.` },
				...advice
			];
		}
		;
		function formatAllowed(value, unit) {
			if (value === null || !Number.isFinite(value)) return numbers.GY;
			const short = Number(value.toPrecision(3));
			switch (unit) {
				case "growth": return (0, numbers.B6)(short);
				case "cores":
				case "bytes":
				case "bytes-per-second": return (0, numbers.tW)(short, unit);
				case "bytes-per-minute": return `${(0, numbers.tW)(short, "bytes")}/min`;
				case "count": return (0, numbers.BD)(short, "count");
				case "count-per-second": return `${(0, numbers.BD)(short, "count")}/s`;
				case "count-per-minute": return `${(0, numbers.BD)(short, "count")}/min`;
			}
		}
		const VERBS = {
			growth: "grew",
			cores: "added",
			bytes: "added",
			"bytes-per-second": "added",
			"bytes-per-minute": "gains",
			count: "added",
			"count-per-second": "added",
			"count-per-minute": "gains"
		};
		function seenWords({ seen, allow, unit, state }) {
			const text = formatAllowed(seen, unit);
			const isSame = state === "exceeded" && text === formatAllowed(allow, unit);
			return `${VERBS[unit]} ${isSame ? "a little more" : text}`;
		}
		function waiverPhrase(waiver) {
			const { state, unit, allow, owner, reason, expires, origin } = waiver;
			const allowed = formatAllowed(allow, unit);
			switch (state) {
				case "in-force": return [
					`waived up to ${allowed} until ${expires} by `,
					{ prose: owner },
					": ",
					{ prose: reason }
				];
				case "exceeded": return [
					`waived up to ${allowed}, ${seenWords(waiver)}, more than `,
					{ prose: owner },
					" accepted in ",
					{ code: origin }
				];
				case "expired": return [
					"the waiver of ",
					{ prose: owner },
					` expired on ${expires}: `,
					{ prose: reason }
				];
				case "unfit": return [
					"the waiver in ",
					{ code: origin },
					` allows ${allowed}, in which this cannot be told: ${UNFIT}`
				];
			}
		}
		const UNFIT = "a leak takes a rate such as 20 MiB/min, what is new an added cost such as 0.2 cores, 5 MiB/s or 20 MiB";
		function waiverSentence(waiver) {
			const [first, ...rest] = waiver === undefined ? [] : waiverPhrase(waiver);
			if (typeof first !== "string") return [];
			return [
				first.charAt(0).toUpperCase() + first.slice(1),
				...rest,
				"."
			];
		}
		const SOON_DAYS = 7;
		function expiryPhrase({ expires, daysLeft }) {
			const when = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
			const text = `${expires}, ${when}`;
			return daysLeft <= SOON_DAYS ? [{ strong: [text] }] : [text];
		}
		const WAIVED_COLUMNS = [
			"function",
			"service · type",
			"growth",
			"allowed",
			"reason",
			"owner",
			"expires"
		];
		function waivedRow({ comparison, subject, file, waiver }) {
			return {
				subject,
				file,
				place: [
					{ code: comparison.service },
					" · ",
					{ prose: comparison.alias }
				],
				seen: formatAllowed(waiver.seen, waiver.unit),
				allowed: formatAllowed(waiver.allow, waiver.unit),
				reason: [{ prose: waiver.reason }],
				owner: [{ prose: waiver.owner }],
				expires: expiryPhrase(waiver)
			};
		}
		function waivedLine(finding) {
			const { comparison, subject, waiver } = finding;
			return [
				...subject,
				" in ",
				...comparisonName(comparison),
				`: ${seenWords(waiver)}, ${formatAllowed(waiver.allow, waiver.unit)} allowed: `,
				{ prose: waiver.reason },
				" (",
				{ prose: waiver.owner },
				", expires ",
				...expiryPhrase(waiver),
				")"
			];
		}
		;
		const PER = {
			auto: "",
			fixed: " at the same load",
			requests: " per request"
		};
		function loadKind(report) {
			return report.load?.kind ?? "auto";
		}
		const RELAYED_CLAIMS = {
			whole: " costs more as a whole",
			leak: " holds more and more memory",
			entry: " costs more under one of its entries"
		};
		function serviceClaim(report, { comparison, kind, reason }) {
			const service = { code: comparison.service };
			if (kind === "whole" && comparison.whole !== null) {
				const verb = comparison.kind === "alloc" ? "allocates" : "costs";
				return [service, ` ${verb} ${(0, numbers.T9)(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
			}
			if (kind === "leak" && comparison.leak !== null) {
				return [service, `${leakClaim(comparison, comparison.leak)}, and no function could be named for it`];
			}
			if (isRelayed(report)) return [...comparisonName(comparison), RELAYED_CLAIMS[kind]];
			return [
				...comparisonName(comparison),
				": ",
				{ prose: reason.message.replace(/[.\s]+$/, "") }
			];
		}
		function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }) {
			if (kind !== "whole" || whole === null) return [];
			const cost = (0, numbers.E7)(whole.added, addedUnit);
			const added = cost === numbers.GY ? "" : `, about ${cost}`;
			return [`At least ${(0, numbers.T9)(whole.growthLow)} with ${verdict === "fail" ? "95" : "99"} % confidence${added}.`];
		}
		function serviceLine({ comparison, kind, verdict, reason, waiver }) {
			const waived = waiverSentence(waiver);
			const whole = kind === "whole" ? comparison.whole : null;
			return [
				{ strong: [VERDICT_WORDS[verdict]] },
				": ",
				...comparisonName(comparison),
				whole === null ? ": " : " as a whole: ",
				...reasonSentence({
					...reason,
					message: whole?.explanation ?? reason.message,
					remedy: ""
				}),
				...waived.length === 0 ? [] : [" ", ...waived]
			];
		}
		;
		const PIECE = {
			pyroscope: "upload",
			files: "file"
		};
		function comparisonVerdict(comparison) {
			const word = verdictWord(comparison);
			if (comparison.verdict === "not-applicable" || (0, report_findings.JA)(comparison)) return word;
			const mode = comparison.mode === undefined ? "" : ` (mode ${comparison.mode})`;
			return `${word}${comparison.counted ? "" : ", not counted"}${mode}`;
		}
		const FACTOR = {
			auto: "load factor",
			fixed: "cost at the same load",
			requests: "cost per request"
		};
		function factorName(report) {
			return FACTOR[loadKind(report)];
		}
		function comparisonFacts(report, comparison) {
			if (!(0, report_findings.RN)(comparison)) return [];
			const { samples, total, unit, uploads } = comparison;
			const isGauge = comparison.kind === "gauge";
			const piece = PIECE[report.source.kind];
			const facts = [
				...!isGauge && samples.baseline + samples.candidate > 0 ? [`${(0, numbers.B4)(samples.baseline)} → ${(0, numbers.B4)(samples.candidate)} samples`] : [],
				`${(0, numbers.BD)(total.baseline, unit)} → ${(0, numbers.BD)(total.candidate, unit)}${isGauge ? ` per ${piece}` : ""}`,
				...uploads.baseline + uploads.candidate > 0 ? [`${(0, numbers.B4)(uploads.baseline)} → ${(0, numbers.B4)(uploads.candidate)} ${piece}s`] : [],
				...isGauge ? [] : [`${factorName(report)} ${(0, numbers.T9)(comparison.loadFactor)}`],
				...detectableFact(comparison),
				...leakFacts(comparison)
			];
			return [facts.join(" · ")];
		}
		function detectableFact({ detectableGrowth, detectableTotal }) {
			if (detectableGrowth === null) return [];
			const whole = detectableTotal === null ? "" : `, of the service as a whole ${(0, numbers.zb)(detectableTotal)}`;
			return [`growth of ${(0, numbers.zb)(detectableGrowth)} would have been found${whole}`];
		}
		function leakFacts({ leak, unit }) {
			return leak?.verdict === "ok" ? [leakFact(leak, unit)] : [];
		}
		function ignoredSentence(comparison) {
			const { functions } = comparison.ignored;
			if (functions.length === 0) return [];
			const shown = functions.slice(0, 6).map((fn) => [{ code: fn.name }, ` ${(0, numbers.T1)(fn.share.baseline)} → ${(0, numbers.T1)(fn.share.candidate)}`]);
			const rest = functions.length - shown.length;
			const more = rest > 0 ? ` and ${(0, numbers.B4)(rest)} more` : "";
			return [
				"Idle functions left out: ",
				...(0, phrase.Z)(shown, ", "),
				`${more} (${(0, numbers.T1)(comparison.ignored.share)} of all samples).`
			];
		}
		function comparisonPoints(comparison, limit) {
			return [
				...comparison.reasons.slice(0, limit).map(reasonSentence),
				...comparison.notes.slice(0, limit).map(reasonSentence),
				...explanations(comparison, limit)
			];
		}
		function explanations(comparison, limit) {
			const found = comparison.functions.filter((fn) => (0, report_findings.kM)(fn) || (0, report_waived.$)(fn)).slice(0, limit);
			const moved = comparison.moved.slice(0, limit - found.length);
			return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
		}
		function findingSentence(fn) {
			const waiver = fn.waiver === undefined || fn.causedBy !== null ? [] : waiverPhrase(fn.waiver);
			return (0, phrase.Z)([
				[{ prose: fn.explanation }],
				causePhrase(fn),
				waiver
			], "; ");
		}
		function functionSentence(fn) {
			return [
				{ code: fn.name },
				": ",
				...findingSentence(fn)
			];
		}
		function movedLines(report) {
			const moved = report.comparisons.flatMap((comparison) => comparison.moved.map((shift) => ({
				comparison,
				shift
			})));
			moved.sort((first, second) => second.shift.share - first.shift.share);
			return {
				lines: moved.map(({ comparison, shift }) => shiftSentence(shift, [" in ", ...comparisonName(comparison)])),
				areBalanced: moved.every(({ shift }) => shift.isBalanced)
			};
		}
		function shiftSentence({ kind, from, to, share, net, isBalanced }, place = []) {
			const names = (functions) => (0, phrase.Z)(functions.slice(0, 3).map(({ name }) => [{ code: name }]), ", ");
			const outcome = isBalanced ? "not grown" : "and not by equal amounts";
			const amount = `${(0, numbers.T1)(share)} of the service, net ${(0, numbers.y$)(net)}`;
			return [
				...names(from),
				" → ",
				...names(to),
				...place,
				`: ${kindWord(kind)}, ${outcome} (${amount})`
			];
		}
		function kindWord(kind) {
			return [
				"renamed",
				"extracted",
				"inlined"
			].includes(kind) ? kind : "moved";
		}
		function typesInShort(comparisons) {
			return (0, phrase.Z)(comparisons.slice(0, 6).map((comparison) => [{ prose: comparison.alias }, ` ${comparisonVerdict(comparison)}`]), ", ");
		}
		;
		const BLOCKS = 5;
		const MULTIPLES = [
			1,
			2,
			4,
			8
		];
		function evidenceBar(excess) {
			if (excess === null || !Number.isFinite(excess)) return "–";
			const filled = excess <= 0 ? 0 : 1 + MULTIPLES.filter((multiple) => excess >= multiple).length;
			return "▰".repeat(filled) + "▱".repeat(BLOCKS - filled);
		}
		function evidenceExcess({ comparison, function: fn }, { failOnGrowth }) {
			if (fn.class === "leaks") {
				const { leak } = comparison;
				if (leak === null || !(leak.neededRise > 0)) return null;
				return leak.lowPerMin / 6e4 * leak.spanMs / leak.neededRise;
			}
			const limit = fn.rule?.failOnGrowth ?? comparison.limits?.failOnGrowth ?? failOnGrowth;
			if (fn.growthLow === null || fn.class === "new" || !(limit > 0)) return null;
			return Number(((fn.growthLow - 1) / limit).toPrecision(6));
		}
		function evidenceLegend({ failOnGrowth }) {
			return "▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit " + `(${(0, numbers.B6)(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`;
		}
		var extremes = __webpack_require__(678);
		;
		function baselineLine({ baseline, windows, createdAt }) {
			if (baseline === undefined || windows === null) return [];
			const ageMs = Math.max(0, Date.parse(createdAt) - windows.baseline.untilMs);
			const age = ageMs < 6e4 ? "less than a minute" : (0, times.a3)(Math.floor(ageMs / 6e4) * 6e4);
			const is = [
				"The baseline is ",
				{ prose: baseline.what },
				`, ${age} old`
			];
			if (baseline.unused.length === 0) return [...is, "."];
			const others = baseline.unused.flatMap(({ what, why }, index) => [index === 0 ? "" : "; ", { prose: `${what}: ${why}` }]);
			return [
				...is,
				". Not found before it: ",
				...others,
				"."
			];
		}
		;
		function sinceLine(report) {
			const { windows, verdict } = report;
			if (windows === null) return [];
			const { baseline, candidate } = windows;
			const before = sidePhrase("baseline", sideLabel(baseline), (0, times.A4)(baseline, true));
			const label = sideLabel(candidate) || candidateCommit(report);
			const after = sidePhrase("candidate", label, (0, times.A4)(candidate, !(0, times.ik)(baseline, candidate)));
			const told = baselineLine(report);
			const more = told.length === 0 ? [] : [" ", ...told];
			return verdict === "fail" || verdict === "warn" ? [
				"New since ",
				...before,
				", seen in ",
				...after,
				".",
				...more
			] : [
				"Compared: ",
				...before,
				" with ",
				...after,
				".",
				...more
			];
		}
		function commitsPhrase(report) {
			const { windows } = report;
			const before = windows === null ? "" : versionOf(windows.baseline.selector);
			const after = candidateCommit(report) || (windows === null ? "" : versionOf(windows.candidate.selector));
			if (after === "") return [];
			return before === "" || before === after ? [{ code: after }] : [
				{ code: before },
				" → ",
				{ code: after }
			];
		}
		function sidePhrase(side, label, when) {
			return label === "" ? [`${side} (${when})`] : [
				`${side} `,
				{ code: label },
				` (${when})`
			];
		}
		function sideLabel({ selector }) {
			return versionOf(selector) || selector;
		}
		const MATCHER = /([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;
		const LONGEST_SELECTOR = 4e3;
		const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;
		function versionOf(selector) {
			for (const [, label = "", operator, value = ""] of selector.slice(0, LONGEST_SELECTOR).matchAll(MATCHER)) {
				if (operator === "=" && VERSION_LABEL.test(label)) return shortCommit(value);
			}
			return "";
		}
		function candidateCommit({ run }) {
			return run === null ? "" : shortCommit(run.commit);
		}
		function shortCommit(commit) {
			return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
		}
		;
		const NOTABLE_LOAD = 1.1;
		function methodFacts(report) {
			const compared = report.comparisons.filter(report_findings.RN);
			const facts = [
				{
					label: "Source",
					value: [{ prose: report.source.label }]
				},
				...windowFacts(report),
				...evidenceFacts(compared, report.source.kind),
				...historyFacts(compared),
				{
					label: "Load",
					value: loadPhrase(report, compared)
				},
				{
					label: "Machines",
					value: report.windows === null ? [] : contentionPhrase(report, compared)
				},
				{
					label: "Idle functions left out",
					value: ignoredPhrase(compared)
				},
				{
					label: "Limits",
					value: [limitsText(report, compared)]
				},
				{
					label: "Range of growth",
					value: report.tests === 0 ? [] : [INTERVAL]
				},
				...report.notes.filter((note) => !isWarning(note) && note.code !== RELAYED).map((note) => ({
					label: "Note",
					value: reasonSentence(note)
				}))
			];
			return facts.filter(({ value }) => value.length > 0);
		}
		const INTERVAL = "the lower end is the bound the verdict used, with 95 % confidence over all tests of the build together " + "(for a warning or a memory level 99 % for the one test); the upper end is its mirror image";
		function windowFacts(report) {
			if (report.windows === null) return [];
			const { baseline, candidate, confirm } = report.windows;
			return [
				{
					label: "Baseline",
					value: windowPhrase(baseline)
				},
				{
					label: "Candidate",
					value: windowPhrase(candidate)
				},
				{
					label: "Confirmation",
					value: confirm === null ? [] : windowPhrase(confirm)
				}
			];
		}
		function windowPhrase(window) {
			const when = `${(0, times.A4)(window, true)} (${(0, times.a3)(window.untilMs - window.fromMs)})`;
			return window.selector === "" ? [when] : [`${when} `, { code: window.selector }];
		}
		function evidenceFacts(compared, source) {
			if (compared.length === 0) return [];
			const baseline = compared.reduce((sum, { samples }) => sum + samples.baseline, 0);
			const candidate = compared.reduce((sum, { samples }) => sum + samples.candidate, 0);
			const replicated = compared.filter(({ kind }) => kind !== "gauge");
			const blocks = (replicated.length > 0 ? replicated : compared).map((comparison) => comparison.blocks);
			const [least, most] = (0, extremes.o)(blocks);
			const count = least === most ? String(most) : `${least} to ${most}`;
			return [{
				label: "Samples",
				value: [`${(0, numbers.B4)(baseline)} → ${(0, numbers.B4)(candidate)}`]
			}, {
				label: source === "files" ? "Blocks of files" : "Time blocks",
				value: [`${count} a side`]
			}];
		}
		function historyFacts(compared) {
			const [, most] = (0, extremes.o)([0, ...compared.map(({ history }) => history)]);
			if (most === 0) return [];
			const drift = most > 1 ? ", and what windows of the same code differ by is measured over them" : "";
			return [{
				label: "Earlier windows",
				value: [`${(0, numbers.yk)(most, "window")} of the baseline's code are baseline, too${drift}`]
			}];
		}
		const WARNING_CODES = new Set(["FG210"]);
		function isWarning({ code }) {
			return WARNING_CODES.has(code);
		}
		function warningNotes(report) {
			return report.notes.filter(isWarning).map((note) => [
				{ strong: ["Mind the load:"] },
				" ",
				...reasonSentence(note)
			]);
		}
		function loadPhrase(report, compared) {
			if (compared.length === 0) return [];
			const { kind = "auto", baseline = null, candidate = null } = report.load ?? {};
			const known = kind === "fixed" ? "declared the same a second on both sides; " : kind === "requests" && baseline !== null && candidate !== null ? `${(0, numbers.B4)(baseline)} → ${(0, numbers.yk)(candidate, "request")}; ` : "";
			return known === "" ? factorPhrase(compared, LOAD_AND_MACHINE) : [known, ...factorPhrase(compared, COST_OF_LOAD)];
		}
		const LOAD_AND_MACHINE = {
			same: "the same on both sides within 10 %",
			other: "load and machine together changed the cost of all functions, and this is accounted for: "
		};
		const COST_OF_LOAD = {
			same: "all functions together cost the same for it within 10 %",
			other: "all functions together changed their cost for it: "
		};
		function factorPhrase(compared, words) {
			const notable = compared.filter(({ loadFactor }) => loadFactor > NOTABLE_LOAD || loadFactor > 0 && loadFactor < 1 / NOTABLE_LOAD).toSorted((first, second) => distance(second) - distance(first));
			if (notable.length === 0) return [words.same];
			const shown = notable.slice(0, 8).map((comparison) => [
				{ code: comparison.service },
				" ",
				{ prose: comparison.alias },
				` ${(0, numbers.T9)(comparison.loadFactor)}`
			]);
			const rest = notable.length - shown.length;
			return [
				words.other,
				...(0, phrase.Z)(shown, ", "),
				...rest > 0 ? [`, and ${(0, numbers.B4)(rest)} more`] : []
			];
		}
		function distance({ loadFactor }) {
			return loadFactor > 0 ? Math.abs(Math.log(loadFactor)) : 0;
		}
		function contentionPhrase(report, compared) {
			if (compared.length === 0) return [];
			const factor = Math.exp(Math.min(20, Math.abs(report.contention)));
			if (factor < 1.05) return ["equally busy on both sides"];
			return [`the windows ran at paces ${(0, numbers.T9)(factor)} apart; the verdict allows for it`];
		}
		function ignoredPhrase(compared) {
			const names = compared.flatMap(({ ignored }) => ignored.functions.map(({ name }) => name));
			if (names.length === 0) return [];
			const shares = compared.flatMap(({ ignored }) => ignored.functions.length > 0 ? [ignored.share] : []);
			const [least, most] = (0, extremes.o)(shares).map(numbers.T1);
			const share = least === most ? least : `${least.replace(/ %$/, "")} to ${most}`;
			return [...(0, phrase.q)([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
		}
		function limitsText({ settings, tests, notes }, compared) {
			const { failOnGrowth, warnOnGrowth, minShare } = settings;
			const levels = compared.filter(({ kind }) => kind === "gauge");
			const isLevelsOnly = levels.length > 0 && levels.length === compared.length;
			const count = levels.flatMap(({ functions }) => functions).filter(({ verdict }) => verdict !== "not-tested").length;
			const least = notes.some(({ code }) => code === "FG227") ? "at least " : "";
			const limits = isLevelsOnly ? [] : [`fail from ${(0, numbers.B6)(failOnGrowth)} growth`];
			const growth = isLevelsOnly ? " growth" : "";
			const done = [...isLevelsOnly && tests === 0 ? [] : [`${(0, numbers.yk)(tests, "function")} tested`], ...levels.length === 0 ? [] : [`levels of ${least}${(0, numbers.yk)(count, "function")} compared`]];
			return [
				...limits,
				`warn from ${(0, numbers.B6)(warnOnGrowth)}${growth}`,
				`functions with at least ${(0, numbers.B6)(minShare)} of their service; ${done.join(", ")}`
			].join(", ");
		}
		function footerParts(report) {
			const { run, tool, key } = report;
			return [
				commitsPhrase(report),
				run === null ? [] : [{
					link: runLabel(report),
					url: run.runUrl,
					code: false
				}],
				[`${tool.name} `, { prose: tool.version }],
				["key ", { code: key }]
			].filter((part) => part.length > 0);
		}
		function runLabel({ run }) {
			return run !== null && run.runAttempt > 1 ? `run, attempt ${run.runAttempt}` : "run";
		}
		;
		function spansTitle({ ids }) {
			const [only = ""] = ids;
			const which = ids.length === 1 ? ["span ", { code: only }] : [(0, numbers.yk)(ids.length, "span")];
			return [
				"Profile of ",
				...which,
				": display only, not judged"
			];
		}
		function spanProfileLine({ service, alias, unit, total, spans }) {
			return [
				{ code: service },
				" ",
				{ prose: alias },
				`: ${(0, numbers.BD)(total, unit)} in `,
				...(0, phrase.q)(spans.map(({ id }) => id))
			];
		}
		function spanNotes({ notes }) {
			return notes.map(reasonSentence);
		}
		const SPAN_COLUMNS = [
			"function",
			"self",
			"total",
			"of the span"
		];
		function spanRows({ functions, total, unit }) {
			return functions.map((fn) => ({
				name: fn.name,
				self: (0, numbers.BD)(fn.self, unit),
				total: (0, numbers.BD)(fn.total, unit),
				share: (0, numbers.T1)(total === 0 ? 0 : fn.total / total)
			}));
		}
		;
		function spanSection({ spans }, nameLength) {
			if (spans === undefined) return "";
			const notes = spanNotes(spans).map((note) => `- ${phraseToMarkdown(note, nameLength)}`);
			const blocks = [...spans.profiles.map((profile) => profileBlock(profile, nameLength)), notes.join("\n")];
			return details(spansTitle(spans), blocks.filter((block) => block !== "").join("\n\n"), nameLength);
		}
		function profileBlock(profile, nameLength) {
			const rows = spanRows(profile).map(({ name, self, total, share }) => [
				(0, report_escape.SS)(name, nameLength),
				self,
				total,
				share
			]);
			return `${phraseToMarkdown(spanProfileLine(profile), nameLength)}\n\n${table(SPAN_COLUMNS, rows, "lrrr")}`;
		}
		;
		function functionName(fn, nameLength) {
			const name = (0, report_escape.SS)(fn.name, nameLength);
			const about = [fn.file, ...functionMarks(fn)].filter((text) => text !== "");
			return about.length === 0 ? name : `${name} <sub>${(0, report_escape.pj)(about.join(" · "), nameLength)}</sub>`;
		}
		function serviceAndType(comparison, nameLength) {
			return `${(0, report_escape.SS)(comparison.service, nameLength)} · ${(0, report_escape.pj)(comparison.alias, nameLength)}`;
		}
		function growthCell(row) {
			if (row.growth === numbers.GY) return numbers.GY;
			return row.range === null ? `**${row.growth}**` : `**${row.growth}** (${row.range})`;
		}
		const MAX_LINKS = 3;
		function costCell({ comparison, function: fn }, row) {
			if (fn.class !== "leaks" || comparison.leak?.over !== "candidate") return row.expectedToSeen;
			const [early = "", late = ""] = row.expectedToSeen.split(" → ");
			return `${early} early → ${late} late`;
		}
		function linksCell({ comparison, function: fn }, nameLength) {
			const links = fn.links.length > 0 ? fn.links : comparison.links;
			return links.slice(0, MAX_LINKS).map(({ label, url }) => markdownLink(label, url, nameLength)).join(" · ");
		}
		function unbroken(numbers) {
			return numbers.replace(/(?<=\d) (?=\p{L})/gu, "\xA0");
		}
		function findingsTable(findings, settings, nameLength) {
			const rows = findings.map((finding) => {
				const row = functionRow(finding.comparison, finding.function);
				const mark = finding.function.verdict === "fail" ? MARKS.fail : MARKS.warn;
				return [
					`${mark} ${row.verdict}`,
					serviceAndType(finding.comparison, nameLength),
					functionName(finding.function, nameLength),
					unbroken(costCell(finding, row)),
					growthCell(row),
					evidenceBar(evidenceExcess(finding, settings)),
					unbroken(row.added),
					linksCell(finding, nameLength)
				];
			});
			const header = [
				"",
				"service · type",
				"function",
				"expected → seen",
				"growth (range)",
				"evidence",
				"added",
				"links"
			];
			const hasLinks = rows.some((row) => row.at(-1) !== "");
			const width = hasLinks ? header.length : header.length - 1;
			return table(header.slice(0, width), rows.map((row) => row.slice(0, width)), "lllrrlrl".slice(0, width));
		}
		function functionsTable(comparison, functions, nameLength) {
			const rows = functions.map((fn) => {
				const row = functionRow(comparison, fn);
				const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
				return [
					functionName(fn, nameLength),
					row.seen,
					row.share,
					growth,
					row.added,
					resultWord(fn)
				];
			});
			return table([
				"function",
				"self, before → after",
				"of the service",
				"growth (range)",
				"added",
				"result"
			], rows, "lrrrrl");
		}
		function improvedTable(findings, nameLength) {
			const rows = findings.map(({ comparison, function: fn }) => {
				const row = functionRow(comparison, fn);
				return [
					serviceAndType(comparison, nameLength),
					functionName(fn, nameLength),
					row.expectedToSeen,
					row.range === null ? row.growth : `${row.growth} (${row.range})`,
					row.added
				];
			});
			return table([
				"service · type",
				"function",
				"expected → seen",
				"growth (range)",
				"saved"
			], rows, "llrrr");
		}
		function newTable(findings, nameLength) {
			const rows = findings.map(({ comparison, function: fn }) => {
				const row = functionRow(comparison, fn);
				return [
					serviceAndType(comparison, nameLength),
					functionName(fn, nameLength),
					(0, numbers.BD)(fn.self.candidate, comparison.unit),
					(0, numbers.T1)(fn.share.candidate),
					row.added,
					resultWord(fn)
				];
			});
			return table([
				"service · type",
				"function",
				"seen",
				"of the service",
				"added",
				"result"
			], rows, "llrrrl");
		}
		function budgetsTable(budgets, nameLength) {
			const rows = budgets.map((budget) => {
				const row = budgetRow(budget);
				return [
					row.verdict,
					phraseToMarkdown(row.target, nameLength),
					phraseToMarkdown(row.place, nameLength),
					row.range === null ? row.value : `${row.value} (${row.range})`,
					row.limit,
					phraseToMarkdown(row.origin, nameLength)
				];
			});
			return table(BUDGET_COLUMNS, rows, "lllrrl");
		}
		function comparisonsTable(report, comparisons, nameLength) {
			const rows = comparisons.map((comparison) => [
				serviceAndType(comparison, nameLength),
				verdictWord(comparison),
				costs(comparison),
				(0, report_findings.RN)(comparison) && comparison.kind !== "gauge" ? (0, numbers.T9)(comparison.loadFactor) : numbers.GY,
				comparison.ignored.functions.length > 0 ? (0, numbers.T1)(comparison.ignored.share) : numbers.GY,
				detectable(comparison)
			]);
			const header = [
				"service · type",
				"verdict",
				"cost",
				factorName(report),
				"idle",
				"would have been found"
			];
			return table(header, rows, "llrrrr");
		}
		function costs({ total, unit }) {
			return `${(0, numbers.BD)(total.baseline, unit)} → ${(0, numbers.BD)(total.candidate, unit)}`;
		}
		function detectable({ detectableGrowth, detectableTotal }) {
			if (detectableGrowth === null) return numbers.GY;
			const whole = detectableTotal === null ? "" : `, whole ${(0, numbers.zb)(detectableTotal)}`;
			return `${(0, numbers.zb)(detectableGrowth)}${whole}`;
		}
		;
		function waivedTable(findings, nameLength) {
			const say = (phrase) => phraseToMarkdown(phrase, nameLength);
			const rows = findings.map((finding) => {
				const { subject, file, place, seen, allowed, reason, owner, expires } = waivedRow(finding);
				const name = file === "" ? say(subject) : `${say(subject)} <sub>${(0, report_escape.pj)(file, nameLength)}</sub>`;
				return [
					name,
					say(place),
					seen,
					allowed,
					say(reason),
					say(owner),
					say(expires)
				];
			});
			return table(WAIVED_COLUMNS, rows, "llrrlll");
		}
		;
		const REASONS = 5;
		const SHORT_ROWS = 200;
		const SHORT_NOTES = 20;
		function* sections(view, limits) {
			yield furtherFindings(view, limits);
			yield budgetSection(view.report, limits);
			yield* serviceSections(view, limits);
			yield findingsSection("Improved", view.improved, improvedTable, limits);
			yield movedSection(view, limits);
			yield findingsSection("New functions", view.fresh, newTable, limits);
			yield waivedSection(view, limits);
			const open = `Inconclusive or not evaluated: ${(0, numbers.B4)(view.openCount)}`;
			yield listSection(open, view.open, limits.open, limits);
			yield listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
			yield limits.method ? spanSection(view.report, limits.nameLength) : "";
			yield methodSection(view, limits);
		}
		function lines(phrases, limit, limits) {
			const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
			return bullets(shown) + more(phrases.length - shown.length);
		}
		function more(count) {
			return count > 0 ? `\n\nand ${(0, numbers.B4)(count)} more` : "";
		}
		function bullets(texts) {
			return texts.map((text) => `- ${text}`).join("\n");
		}
		function listSection(title, phrases, limit, limits) {
			if (phrases.length === 0 || limit === 0) return "";
			return details([title], lines(phrases, limit, limits), limits.nameLength);
		}
		function furtherFindings({ found, report }, limits) {
			const further = found.slice(limits.rows);
			if (further.length === 0 || limits.furtherRows === 0) return "";
			const shown = further.slice(0, limits.furtherRows);
			const body = findingsTable(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
			return details([`More functions over the limits: ${(0, numbers.B4)(further.length)}`], body, limits.nameLength);
		}
		function budgetSection({ budgets }, limits) {
			if (budgets.length === 0 || limits.budgets === 0) return "";
			const shown = budgets.slice(0, limits.budgets);
			const body = budgetsTable(shown, limits.nameLength) + more(budgets.length - shown.length);
			return details([`Budgets: ${(0, numbers.B4)(budgets.length)}`], body, limits.nameLength);
		}
		function isQuiet(group) {
			return group.verdict === "pass" || group.verdict === "not-counted";
		}
		function* serviceSections({ report, groups }, limits) {
			if (limits.services === 0) return;
			const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
			const rest = groups.filter((group) => !own.includes(group));
			for (const group of own) yield serviceSection(report, group, limits);
			if (rest.length > 0) yield servicesInShort(report, rest, limits);
		}
		function servicesInShort(report, groups, limits) {
			const havePassed = groups.every(({ verdict }) => verdict === "pass");
			const title = havePassed ? `Passed: ${(0, numbers.yk)(groups.length, "service")}` : `Other services: ${(0, numbers.B4)(groups.length)}`;
			const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
			const shown = comparisons.slice(0, SHORT_ROWS);
			const nameLength = Math.min(60, limits.nameLength);
			const table = comparisonsTable(report, shown, nameLength) + more(comparisons.length - shown.length);
			const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, {
				...limits,
				nameLength
			});
			return details([title], notes === "" ? table : `${table}\n\n${notes}`, limits.nameLength);
		}
		function notesOf(comparison) {
			const said = [...comparison.reasons, ...comparison.notes].slice(0, REASONS);
			return [...said.map(reasonSentence), ...leakFacts(comparison).map((fact) => [fact])].map((text) => [
				...comparisonName(comparison),
				": ",
				...text
			]);
		}
		function serviceSection(report, group, limits) {
			const applicable = group.comparisons.filter(({ verdict }) => verdict !== "not-applicable");
			const summary = [
				{ code: group.service },
				": ",
				...typesInShort(applicable)
			];
			const bodies = applicable.map((comparison) => comparisonBody(report, comparison, limits));
			return details(summary, bodies.join("\n\n"), limits.nameLength);
		}
		function comparisonBody(report, comparison, limits) {
			const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
			const title = say([{ strong: [{ prose: comparison.alias }, `: ${comparisonVerdict(comparison)}`] }]);
			const facts = say(comparisonFacts(report, comparison));
			const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
			const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== "not-tested");
			return [
				facts === "" ? title : `${title} · ${facts}`,
				bullets(comparisonPoints(comparison, REASONS).map(say)),
				functions.length === 0 ? "" : functionsTable(comparison, functions, limits.nameLength),
				say(ignoredSentence(comparison))
			].filter((block) => block !== "").join("\n\n");
		}
		function findingsSection(title, found, table, limits) {
			if (found.length === 0 || limits.improved === 0) return "";
			const shown = found.slice(0, limits.improved);
			const body = table(shown, limits.nameLength) + more(found.length - shown.length);
			return details([`${title}: ${(0, numbers.B4)(found.length)}`], body, limits.nameLength);
		}
		function waivedSection({ waived }, limits) {
			if (waived.length === 0 || limits.waived === 0) return "";
			const shown = waived.slice(0, limits.waived);
			const body = waivedTable(shown, limits.nameLength) + more(waived.length - shown.length);
			return details([`Waived: ${(0, numbers.B4)(waived.length)}`], body, limits.nameLength);
		}
		function movedSection({ moved }, limits) {
			const title = moved.areBalanced ? "Moved, not grown" : "Moved";
			return listSection(`${title}: ${(0, numbers.B4)(moved.lines.length)}`, moved.lines, limits.improved, limits);
		}
		function methodSection({ report, found }, limits) {
			if (!limits.method) return "";
			const evidence = {
				label: "Evidence",
				value: [evidenceLegend(report.settings)]
			};
			const facts = methodFacts(report);
			const place = facts.findLastIndex(({ label }) => label !== "Note") + 1;
			if (found.length > 0) facts.splice(place, 0, evidence);
			const texts = facts.map(({ label, value }) => phraseToMarkdown([
				{ strong: [`${label}:`] },
				" ",
				...value
			], limits.nameLength));
			return details(["How this was measured"], bullets(texts), limits.nameLength);
		}
		;
		function changesLine(report) {
			const { changes } = report;
			if (changes === null || changes.findings === 0) return [];
			const grown = (0, report_findings.Pg)(report).length;
			const known = changes.findings < grown ? " whose file is in this repository" : "";
			const where = `a file this pull request changes (${(0, numbers.yk)(changes.files, "file")})`;
			if (changes.findings === 1) {
				return [`The grown function${known} is ${changes.touched === 0 ? "not " : ""}in ${where}.`];
			}
			const all = `${(0, numbers.B4)(changes.findings)} grown functions${known}`;
			if (changes.touched === 0) return [`None of the ${all} is in ${where}.`];
			const verb = changes.touched === 1 ? "is" : "are";
			const amount = changes.touched >= changes.findings ? "All" : (0, numbers.B4)(changes.touched);
			return [`${amount} of the ${all} ${verb} in ${where}.`];
		}
		;
		function limitsOfEvidence(report) {
			const compared = report.comparisons.filter((comparison) => comparison.counted && (0, report_findings.RN)(comparison));
			if (compared.length === 0) return [];
			const unseen = compared.some(({ kind }) => kind === "cpu") ? " Time off the CPU (database, locks, GPU) is not in CPU profiles." : "";
			return [
				notFoundSentence(report),
				...detectableSentence(report),
				unseen
			].filter((part) => part !== "");
		}
		function notFoundSentence(report) {
			const { failOnGrowth, warnOnGrowth } = report.settings;
			const [fail, warn] = [(0, numbers.B6)(failOnGrowth), (0, numbers.B6)(warnOnGrowth)];
			if (report.verdict === "pass") return `The limits are ${fail} growth to fail, ${warn} to warn.`;
			const waived = (0, report_waived.N)(report).length;
			const others = (0, report_findings.Pg)(report).length + waived > 0 ? "No other function" : "In what was compared, no function";
			const beside = waived === 0 ? "" : ", those that are waived aside,";
			return `${others}${beside} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
		}
		function detectableSentence(report) {
			const growth = rangePhrase(report, "detectableGrowth");
			if (growth.length === 0) return [];
			return [
				report.windows === null ? " With these recordings, growth of " : " With these windows, growth of ",
				...growth,
				" is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.",
				...totalSentence(report)
			];
		}
		const FOR_LOAD = {
			auto: "",
			fixed: "At the same load",
			requests: "Per request"
		};
		function totalSentence(report) {
			const growth = rangePhrase(report, "detectableTotal");
			const words = FOR_LOAD[loadKind(report)];
			return growth.length === 0 || words === "" ? [] : [
				` ${words}, growth of a service as a whole of `,
				...growth,
				" is found as often."
			];
		}
		function rangePhrase(report, of) {
			const range = (0, report_findings.xJ)(report, of);
			if (range === null) return [];
			const [low, high] = [range.low, range.high].map(({ detectable }) => (0, numbers.zb)(detectable));
			return low === high ? [String(low)] : [
				`${low} (`,
				{ code: range.low.service },
				`) to ${high} (`,
				{ code: range.high.service },
				")"
			];
		}
		;
		function runPageLine({ run, comparisons, notes }) {
			if (run === null || !comparisons.some(report_findings.RN)) return [];
			const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
			const link = (0, report_links.o3)("Flame graphs and profiles", isRun ? `${run.runUrl}#artifacts` : run.runUrl);
			if (link === null) return [];
			const page = [{
				link: link.label,
				url: link.url,
				code: false
			}];
			if (notes.some(({ code }) => code === RELAYED)) return [...page, ...FOREIGN];
			return [
				...page,
				": download this run's artifact and open ",
				{ code: "report.html" },
				"."
			];
		}
		const FOREIGN = [
			": do not open pages of this run's artifact. ",
			{ code: "npx flamegate render report.json --html" },
			" makes one from its figures."
		];
		;
		function worstOffence(report) {
			const [first] = (0, report_findings.Pg)(report).filter((finding) => finding.function.verdict === report.verdict);
			const [service] = (0, report_findings.Y)(report).filter(({ verdict }) => verdict === report.verdict);
			if (service !== undefined && (first === undefined || service.addedShare > first.function.addedShare)) return {
				kind: "service",
				finding: service
			};
			return first === undefined ? undefined : {
				kind: "function",
				finding: first
			};
		}
		function offences(report) {
			const { verdict } = report;
			return (0, report_findings.Pg)(report).filter((finding) => finding.function.verdict === verdict).length + (0, report_findings.Y)(report).filter((finding) => finding.verdict === verdict).length + report.budgets.filter((budget) => budget.verdict === verdict).length;
		}
		;
		const CLAIMS = {
			cpu: (growth) => ` costs ${growth} what this load should cost`,
			wall: (growth) => ` takes ${growth} the time this load should take`,
			alloc: (growth) => ` allocates ${growth} what this load should allocate`,
			gauge: (growth) => ` holds ${growth} what was expected`,
			other: (growth) => ` costs ${growth} what was expected`
		};
		function claim({ comparison, function: fn }) {
			const subject = [
				{ code: fn.name },
				" in ",
				{ code: comparison.service }
			];
			if (fn.class === "leaks" && comparison.leak !== null) {
				const leaks = leakClaim(comparison, comparison.leak);
				return [
					{ code: comparison.service },
					`${leaks}, held by `,
					{ code: fn.name }
				];
			}
			if (fn.growth === null || fn.class === "new") return [...subject, newCost({
				comparison,
				function: fn
			})];
			return [...subject, CLAIMS[comparison.kind]((0, numbers.T9)(fn.growth))];
		}
		function newCost({ comparison, function: fn }) {
			const share = `, ${(0, numbers.T1)(fn.share.candidate)} of its service`;
			if (comparison.kind === "gauge") return ` is new and holds ${(0, numbers.BD)(fn.self.candidate, comparison.unit)}${share}`;
			if (fn.added === null) return ` is new and costs ${(0, numbers.BD)(fn.self.candidate, comparison.unit)}${share}`;
			return ` is new and adds ${(0, numbers.E7)(fn.added, comparison.addedUnit).replace(/^\+/, "")}${share}`;
		}
		function headline(report) {
			const { shard } = report;
			const decided = (0, service_modes.t5)(report);
			const said = [
				...relayedPrefix(report),
				...sayVerdict(decided),
				...unevaluatedPart(decided)
			];
			return shard === undefined ? said : [`Shard ${shard.index} of ${shard.count}: `, ...said];
		}
		function sayVerdict(report) {
			switch (report.verdict) {
				case "fail": {
					const verb = report.conclusion === "failure" ? "flamegate failed: " : "flamegate would have failed: ";
					return [verb, ...worstClaim(report, "fail")];
				}
				case "warn": return ["flamegate warns: ", ...worstClaim(report, "warn")];
				case "pass": return [passed(report)];
				case "inconclusive": return ["flamegate could not decide: ", ...openSummary(report, "inconclusive", "inconclusive", ["is", "are"])];
				case "not-evaluated": return openHeadline(report);
			}
		}
		function passed(report) {
			const waived = (0, report_waived.N)(report).length;
			const who = waived === 0 ? ": no function" : `, ${(0, numbers.B4)(waived)} waived: nothing else`;
			return `flamegate passed${who} grew beyond the limits in ${servicesCompared(report)}${budgetsMet(report)}`;
		}
		function openHeadline(report) {
			if ((0, no_baseline.h)(report)) return ["flamegate has no baseline yet, so nothing was compared"];
			if (!report.comparisons.some(report_findings.RN)) return ["flamegate compared nothing, so this is not a pass"];
			return ["flamegate is incomplete: ", ...openSummary(report, "not-evaluated", "not evaluated", ["was", "were"])];
		}
		function worstClaim(report, verdict) {
			const worst = worstOffence(report);
			if (worst?.kind === "function") return claim(worst.finding);
			if (worst?.kind === "service") return serviceClaim(report, worst.finding);
			const budget = worstBudget(report);
			if (budget !== undefined) return budgetClaim(budget);
			const comparisons = (0, report_findings.B)(report, verdict);
			const [first] = comparisons;
			if (first === undefined) return ["see the reasons below"];
			if (verdict === "warn" && !isRelayed(report)) {
				const reasoned = reasonedClaim(comparisons);
				if (reasoned.length > 0) return reasoned;
			}
			if (comparisons.length === 1) return [...comparisonName(first), " is over its limits"];
			return [...comparisonName(first), ` and ${(0, numbers.B4)(comparisons.length - 1)} more are over their limits`];
		}
		function reasonedClaim(comparisons) {
			const bearer = comparisons.find(({ reasons }) => reasons.length > 0);
			const [reason] = bearer?.reasons ?? [];
			if (bearer === undefined || reason === undefined) return [];
			const more = comparisons.length - 1;
			return [
				...comparisonName(bearer),
				": ",
				{ prose: reason.message.replace(/[.\s]+$/, "") },
				...more === 0 ? [] : [`, and ${(0, numbers.B4)(more)} more warned`]
			];
		}
		function openSummary(report, verdict, word, [one, many]) {
			const open = (0, report_findings.B)(report, verdict);
			const [first] = open;
			const budget = worstBudget(report);
			if (first === undefined && budget !== undefined) return budgetClaim(budget);
			if (first === undefined && report.comparisons.some(report_findings.RN)) return [`a part of the build ${one} ${word}`];
			if (first === undefined) return [`the comparison as a whole ${one} ${word}`];
			if (open.length === 1) return [...comparisonName(first), ` ${one} ${word}`];
			return [...comparisonName(first), ` and ${(0, numbers.B4)(open.length - 1)} more ${many} ${word}`];
		}
		function servicesCompared(report) {
			const judged = report.comparisons.filter((one) => one.counted && (0, report_findings.RN)(one));
			const names = new Set(judged.map(({ service }) => service));
			return (0, numbers.yk)(names.size, "service");
		}
		;
		const NONE = {
			evidence: [],
			step: [],
			rest: []
		};
		const GROWTH_STEP = ["Make it cheaper, or raise ", { code: "fail-on-growth" }];
		const LEAK_STEP = ["Find what keeps this memory"];
		const LEAK_REST = ["What was retained never fell again while the window lasted."];
		const NEW_STEP = ["See whether it has to cost this much"];
		const NEW_REST = ["Once this version is the baseline, it is no longer new."];
		const WARN_STEP = ["Look at what changed"];
		const WARN_REST = ["A warning does not fail the build; a longer window would tell for sure."];
		const WARN_FILES = ["A warning does not fail the build; more recordings a side would tell for sure."];
		const WARN_RULE = ["A warning does not fail the build: by a rule it warns at most."];
		const WARN_ASIDE = ["A warning does not fail the build: rules set aside what holds most of this rise."];
		const LONGEST_STEP = 100;
		function firstLine(whole) {
			const report = (0, service_modes.t5)(whole);
			const { step } = adviceOf(report);
			const others = Math.max(0, offences(report) - 1);
			const word = report.verdict === "fail" ? "failed" : report.verdict === "warn" ? "warned" : null;
			const more = word === null || others === 0 ? [] : [`${(0, numbers.B4)(others)} more ${word}`];
			const waived = report.verdict === "pass" ? 0 : (0, report_waived.N)(report).length;
			const accepted = waived === 0 ? [] : [`${(0, numbers.B4)(waived)} waived`];
			const sentences = [
				step,
				more,
				accepted
			].filter((part) => part.length > 0);
			if (sentences.length === 0) return headline(report);
			return [
				...headline(report),
				". ",
				...sentences.flatMap((part) => [...part, ". "])
			].with(-1, ".");
		}
		function underFirstLine(report) {
			const { evidence, rest } = adviceOf((0, service_modes.t5)(report));
			return sentencesOf(evidence, rest);
		}
		function nextStep(report) {
			const { evidence, step, rest } = adviceOf((0, service_modes.t5)(report));
			return sentencesOf(evidence, step.length === 0 ? [] : [...step, "."], rest);
		}
		function sentencesOf(...parts) {
			return parts.filter((part) => part.length > 0).flatMap((part, index) => index === 0 ? part : [" ", ...part]);
		}
		function adviceOf(report) {
			const { verdict } = report;
			if (verdict === "pass") return NONE;
			if (verdict !== "fail" && verdict !== "warn") return openAdvice(report);
			const worst = worstOffence(report);
			const budget = worst === undefined ? worstBudget(report) : undefined;
			if (budget !== undefined) return budgetAdvice(budget);
			const evidence = worst === undefined ? [] : sentencesOf(evidenceOf(worst), waiverOf(worst));
			if (verdict === "warn") return {
				evidence,
				step: WARN_STEP,
				rest: warnRest(report, worst)
			};
			return {
				...failAdvice(report, worst),
				evidence
			};
		}
		function warnRest({ source }, worst) {
			if (worst !== undefined && isByRule(worst)) return WARN_RULE;
			if (worst?.finding.comparison.leak?.stoppedBy === "set-aside" && isLeak(worst)) return WARN_ASIDE;
			return source.kind === "files" ? WARN_FILES : WARN_REST;
		}
		function isByRule(worst) {
			const { leak, whole } = worst.finding.comparison;
			if (isLeak(worst)) return leak !== null && isSure(leak);
			if (worst.kind === "function") return worst.finding.function.rule?.severity === "warn";
			return worst.finding.kind === "whole" && whole?.atMost === "warn";
		}
		function isLeak({ kind, finding }) {
			return kind === "service" ? finding.kind === "leak" : finding.function.class === "leaks";
		}
		function adviceOn(report, offence) {
			return {
				...failAdvice(report, offence),
				evidence: evidenceOf(offence)
			};
		}
		function failAdvice(report, worst) {
			const leak = {
				...NONE,
				step: LEAK_STEP,
				rest: LEAK_REST
			};
			const growth = {
				...NONE,
				step: GROWTH_STEP
			};
			if (worst === undefined) return (0, report_findings.B)(report, "fail")[0]?.leak?.verdict === "leak" ? leak : growth;
			if (worst.kind === "service") return worst.finding.kind === "leak" ? leak : remedyAdvice(worst.finding.reason.remedy);
			const { class: cls } = worst.finding.function;
			if (cls === "leaks") return leak;
			return cls === "new" ? {
				...NONE,
				step: NEW_STEP,
				rest: NEW_REST
			} : growth;
		}
		function waiverOf({ kind, finding }) {
			return waiverSentence(kind === "function" ? finding.function.waiver : finding.waiver);
		}
		function evidenceOf(worst) {
			if (worst.kind === "service") {
				const { comparison, kind } = worst.finding;
				return kind === "leak" ? leakEvidence(comparison) : serviceEvidence(worst.finding);
			}
			const { comparison, function: fn } = worst.finding;
			if (fn.class === "leaks") return leakEvidence(comparison);
			if (fn.class === "new" || fn.growth === null || fn.growthLow === null) return [];
			const confidence = fn.verdict === "fail" ? "95" : "99";
			const added = fn.added === null ? "" : `, about ${(0, numbers.E7)(fn.added, comparison.addedUnit)}`;
			return [`At least ${(0, numbers.T9)(fn.growthLow)} with ${confidence} % confidence${added}.`];
		}
		function leakEvidence({ leak, unit }) {
			if (leak === null) return [];
			const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => (0, numbers.BD)(speed, unit));
			return [`${low} to ${high} a minute with 95 % confidence.`];
		}
		function budgetAdvice({ remedy, origin }) {
			const { step, rest } = remedyAdvice(remedy);
			return {
				evidence: [],
				step,
				rest: sentencesOf(rest, [
					"The budget is set in ",
					{ code: origin },
					"."
				])
			};
		}
		function openAdvice(report) {
			const own = (0, report_findings.Xl)(report).find(({ verdict }) => verdict === report.verdict);
			const reason = report.reasons[0] ?? own?.reasons[0];
			if (reason !== undefined) {
				const evidence = ["Reason: ", ...reasonSentence({
					...reason,
					remedy: ""
				})];
				return {
					...remedyAdvice(reason.remedy),
					evidence
				};
			}
			const budget = worstBudget(report);
			return budget === undefined ? NONE : budgetAdvice(budget);
		}
		function remedyAdvice(remedy) {
			if (remedy.trim() === "") return NONE;
			const [, first = "", rest = ""] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec(wording_asSentence(remedy)) ?? [];
			if (first === "" || first.length > LONGEST_STEP) return {
				...NONE,
				rest: [{ prose: wording_asSentence(remedy) }]
			};
			return {
				evidence: [],
				step: [{ prose: first.replace(/\.$/, "") }],
				rest: rest === "" ? [] : [{ prose: rest }]
			};
		}
		var judge_verdict = __webpack_require__(7968);
		;
		const WORDS = {
			fail: "failing",
			warn: "a warning",
			pass: "passing",
			inconclusive: "inconclusive",
			"not-evaluated": "not evaluated"
		};
		function verdictNamed(word) {
			return Object.hasOwn(WORDS, word) ? word : null;
		}
		function isWorse(first, second) {
			return first !== second && (0, judge_verdict.Q)([first, second]) === first;
		}
		function previousLine(report, previous) {
			if (previous === null) return [];
			const isSame = previous.verdict === report.verdict;
			if (previous.sha === report.run?.commit) {
				return isSame ? [] : [`An earlier run of this commit was ${WORDS[previous.verdict]}.`];
			}
			return [
				`Was ${WORDS[previous.verdict]} at `,
				{ code: shortCommit(previous.sha) },
				isSame ? ", too." : "."
			];
		}
		;
		function viewOf(report, previous) {
			return {
				report,
				first: firstLine(report),
				notice: policyNotice(report),
				lead: [
					relayedLine(report),
					underFirstLine(report),
					(0, phrase.Z)([
						sinceLine(report),
						previousLine(report, previous),
						changesLine(report)
					], " "),
					countsLine(report)
				],
				budgets: openBudgets(report).map(budgetLine),
				services: (0, report_findings.Y)(report).map(serviceLine),
				found: (0, report_findings.Pg)(report),
				page: runPageLine(report),
				evidence: limitsOfEvidence(report),
				warnings: warningNotes(report),
				groups: (0, report_findings.cR)(report).filter(({ comparisons }) => comparisons.some(report_findings.RN)),
				improved: (0, report_findings.u0)(report),
				moved: movedLines(report),
				fresh: (0, report_findings.yL)(report),
				waived: (0, report_waived.N)(report),
				open: openLines(report),
				openCount: Math.max(1, (0, report_findings.Xl)(report).length),
				uncounted: comparisonLines((0, report_findings.Ot)(report)),
				uncountedTitle: uncountedTitle(report),
				footer: (0, phrase.Z)(footerParts(report), " · ")
			};
		}
		;
		function renderMarkdown(report, options) {
			const view = viewOf(report, options.previous ?? null);
			const steps = ladder(options.detail);
			const write = (index) => {
				const text = markdown_renderWithin(view, steps[index], index > 0, options.maxCharacters);
				return text !== null && fits(text, options.maxCharacters) ? text : null;
			};
			return write(0) ?? firstThatFits(write, steps.length) ?? lastResort(report, options.maxCharacters);
		}
		function firstThatFits(write, steps) {
			let [low, high] = [1, steps];
			let found = null;
			while (low < high) {
				const middle = low + high >> 1;
				const text = write(middle);
				if (text === null) {
					low = middle + 1;
				} else {
					found = text;
					high = middle;
				}
			}
			return found;
		}
		function fits(text, maxCharacters) {
			return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
		}
		function markdown_renderWithin(view, limits, isShortened, maxCharacters) {
			const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
			const { report, found } = view;
			const rows = found.slice(0, limits.rows);
			const written = joinWithin(sections(view, limits), maxCharacters);
			if (written === null) return null;
			const blocks = [
				`### ${MARKS[(0, service_modes.t5)(report).verdict]} ${say(view.first)}`,
				say(view.notice),
				...view.lead.map(say),
				limits.openBudgets === 0 ? "" : lines(view.budgets, limits.openBudgets, limits),
				limits.rows === 0 ? "" : lines(view.services, limits.rows, limits),
				rows.length === 0 ? "" : findingsTable(rows, report.settings, limits.nameLength),
				rows.length < found.length ? `${(0, numbers.yk)(found.length - rows.length, "more function")} over the limits.` : "",
				say(view.page),
				say(view.evidence),
				...limits.rows === 0 ? [] : view.warnings.map(say),
				written,
				isShortened ? SHORTENED : "",
				`<sub>${say(view.footer)}</sub>`
			];
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
		}
		function joinWithin(parts, maxCharacters) {
			let text = "";
			for (const part of parts) {
				if (part !== "") text += text === "" ? part : `\n${part}`;
				if (text.length > maxCharacters) return null;
			}
			return text;
		}
		const SHORTENED = "This text was shortened to fit. The job summary and the report files hold everything.";
		function lastResort(report, maxCharacters) {
			const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
			return fits(text, maxCharacters) ? text : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
		}
		;
		const ORDINARY = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2190-\u22ff\u25b0\u25b1]*$/;
		const CLUSTER = /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|.)\p{M}*/gsv;
		const EMOJI = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/v;
		const NARROWER = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/v;
		const WIDER = /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/v;
		function characterWidth(character) {
			if (NARROWER.test(character)) return 0;
			return WIDER.test(character) ? 2 : 1;
		}
		function clusterWidth(cluster) {
			if (cluster.length > 2 && EMOJI.test(cluster)) return 2;
			let width = 0;
			for (const character of cluster) width += characterWidth(character);
			return width;
		}
		function clustersOf(text) {
			return text.match(CLUSTER) ?? [];
		}
		function textWidth(text) {
			if (ORDINARY.test(text)) return text.length;
			return clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
		}
		function takeColumns(clusters, columns) {
			const taken = [];
			let width = 0;
			for (const cluster of clusters) {
				width += clusterWidth(cluster);
				if (width > columns) break;
				taken.push(cluster);
			}
			return taken;
		}
		function cutToWidth(text, columns) {
			if (textWidth(text) <= columns) return text;
			const clusters = clustersOf(text);
			const budget = Math.max(0, columns - 1);
			const head = takeColumns(clusters, Math.ceil(budget / 2));
			const tail = takeColumns(clusters.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
			return `${head.join("")}…${tail.join("")}`;
		}
		function splitToWidth(text, columns, first = columns) {
			const pieces = [];
			let clusters = clustersOf(text).flatMap((one) => clusterWidth(one) > columns ? [...one] : [one]);
			while (clusters.length > 0) {
				const taken = takeColumns(clusters, pieces.length === 0 ? first : columns);
				const piece = taken.length === 0 && pieces.length > 0 ? clusters.slice(0, 1) : taken;
				pieces.push(piece.join(""));
				clusters = clusters.slice(piece.length);
			}
			return pieces;
		}
		;
		const GAP = 2;
		function alignRows(rows, indent) {
			const widths = columnWidths(rows);
			return rows.map((row) => {
				const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
				return indent + cells.join(" ".repeat(GAP));
			});
		}
		function fitRows(rows, space) {
			const widths = columnWidths(rows);
			const gaps = GAP * Math.max(0, widths.length - 1) + textWidth(space.indent);
			let excess = widths.reduce((sum, width) => sum + width, gaps) - space.columns;
			for (; excess > 0; excess -= 1) {
				const widest = widestShrinkable(widths, space.least);
				if (widest === null) return null;
				widths[widest] = (widths[widest] ?? 1) - 1;
			}
			const shortened = rows.map((row) => row.map((cell, column) => ({
				...cell,
				text: shorten(cell, widths[column] ?? 0)
			})));
			return alignRows(shortened, space.indent);
		}
		function widestShrinkable(widths, least) {
			let widest = null;
			widths.forEach((width, column) => {
				const floor = least[column] ?? null;
				const record = widest === null ? 0 : widths[widest] ?? 0;
				if (floor !== null && width > floor && width > record) widest = column;
			});
			return widest;
		}
		function columnWidths(rows) {
			const widths = [];
			for (const row of rows) {
				row.forEach((cell, column) => {
					widths[column] = Math.max(widths[column] ?? 0, textWidth(cell.text));
				});
			}
			return widths;
		}
		function pad(cell, columnWidth, isLast) {
			const spaces = " ".repeat(columnWidth - textWidth(cell.text));
			const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
			if (cell.align === "right") return spaces + text;
			return isLast ? text : text + spaces;
		}
		function shorten({ text, shorter = [] }, columns) {
			const forms = [text, ...shorter];
			return forms.find((form) => textWidth(form) <= columns) ?? cutToWidth(forms.at(-1) ?? text, columns);
		}
		function wrapLine(line, columns, indent, hanging) {
			const lines = [];
			const room = columns - textWidth(hanging);
			let current = indent;
			let left = columns - textWidth(indent);
			let isStart = true;
			for (const word of line.split(" ")) {
				const needed = textWidth(word) + (isStart ? 0 : 1);
				if (needed <= left) {
					current += isStart ? word : ` ${word}`;
					left -= needed;
				} else {
					const pieces = splitToWidth(word, room, isStart ? left : room);
					if (isStart) current += pieces.shift() ?? "";
					for (const piece of pieces) {
						lines.push(current);
						current = hanging + piece;
					}
					left = columns - textWidth(current);
				}
				isStart = false;
			}
			return [...lines, current];
		}
		;
		const STYLES = {
			bold: "1",
			dim: "2",
			red: "31",
			green: "32",
			yellow: "33",
			redTitle: "1;31",
			greenTitle: "1;32",
			yellowTitle: "1;33"
		};
		const LONGEST_PROSE = 118;
		function painter(color) {
			return (text, style) => color && text !== "" ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
		}
		function textPart(part) {
			if (typeof part === "string") return part;
			if ("prose" in part) return (0, report_escape.kL)(part.prose, report_escape.Xh);
			if ("strong" in part) return phraseToText(part.strong);
			if (!("link" in part)) return (0, report_escape.RK)(part.code);
			const url = (0, report_links.Pl)(part.url);
			return url === null ? (0, report_escape.RK)(part.link) : `${(0, report_escape.RK)(part.link)} ${url}`;
		}
		function phraseToText(phrase) {
			return phrase.map(textPart).join("");
		}
		function wrapped(screen, phrase, indent = "", hanging = indent) {
			const columns = Math.min(screen.columns, LONGEST_PROSE);
			return phrase.length === 0 ? [] : wrapLine(phraseToText(phrase), columns, indent, hanging);
		}
		function dimmed(screen, phrase, indent = "", hanging = indent) {
			return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, "dim"));
		}
		function listBlock(screen, title, points) {
			if (points.length === 0) return [];
			return [...wrapped(screen, [title]).map((line) => screen.paint(line, "bold")), ...points.flatMap((point) => wrapped(screen, point, "  - ", "    "))];
		}
		function left(text) {
			return {
				text,
				align: "left"
			};
		}
		function right(text) {
			return {
				text,
				align: "right"
			};
		}
		const RESULT_STYLES = {
			fail: "red",
			warn: "yellow",
			pass: "green",
			improved: "green",
			inconclusive: "dim",
			"not tested": "dim",
			explained: "dim"
		};
		function resultCell({ paint }, word) {
			const style = RESULT_STYLES[word];
			return style === undefined ? left(word) : {
				...left(word),
				paint: (text) => paint(text, style)
			};
		}
		function headingRow({ paint }, cells) {
			return cells.map((cell) => ({
				...cell,
				paint: (text) => paint(text, "dim")
			}));
		}
		;
		function columnsOf(rows) {
			return (heading, cell, least) => ({
				cells: [heading, ...rows.map(cell)],
				least: least ?? null
			});
		}
		function tryLayouts(screen, layouts, indent) {
			for (const layout of layouts) {
				const lines = tryLayout(screen, layout, indent);
				if (lines !== null) return lines;
			}
			return null;
		}
		function layOut(screen, layouts, indent) {
			const last = (layouts.at(-1) ?? []).map((column) => ({
				...column,
				least: 1
			}));
			return tryLayouts(screen, [...layouts, last], indent) ?? [];
		}
		function tryLayout(screen, layout, indent) {
			const [first] = layout;
			const [head = [], ...body] = (first?.cells ?? []).map((_, row) => layout.map(({ cells }) => cells[row]));
			const least = layout.map((column) => column.least);
			return fitRows([headingRow(screen, head), ...body], {
				columns: screen.columns,
				indent,
				least
			});
		}
		;
		const LEAST_NAME = 18;
		function spanLines({ spans }, screen) {
			if (spans === undefined) return [];
			return [
				...wrapped(screen, spansTitle(spans)).map((line) => screen.paint(line, "bold")),
				...spans.profiles.flatMap((profile) => profileLines(profile, screen)),
				...spanNotes(spans).flatMap((note) => wrapped(screen, note, "  - ", "    "))
			];
		}
		function profileLines(profile, screen) {
			const column = columnsOf(spanRows(profile));
			const [name, self, total, share] = SPAN_COLUMNS;
			const number = (heading, text) => column(right(heading), (row) => right(text(row)));
			const table = [
				column(left(name), (row) => left((0, report_escape.RK)(row.name)), LEAST_NAME),
				number(self, (row) => row.self),
				number(total, (row) => row.total),
				number(share, (row) => row.share)
			];
			return [...wrapped(screen, spanProfileLine(profile), "  "), ...layOut(screen, [table], "    ")];
		}
		;
		const INDENT = "  ";
		const tables_LEAST_NAME = 18;
		const ROOMY_NAME = 24;
		const LEAST_SERVICE = 14;
		const LEAST_TYPE = 9;
		function functionCell({ name, file }) {
			const shown = (0, report_escape.RK)(name);
			if (file === "") return left(shown);
			const base = file.slice(file.lastIndexOf("/") + 1);
			const shorter = base === file || base === "" ? [shown] : [`${shown} (${(0, report_escape.RK)(base)})`, shown];
			return {
				...left(`${shown} (${(0, report_escape.RK)(file)})`),
				shorter
			};
		}
		function tables_growthText({ growth, range }) {
			return range === null ? growth : `${growth} (${range})`;
		}
		function addedInShort({ comparison, function: fn }, row) {
			const { leak, addedUnit } = comparison;
			return fn.class === "leaks" && fn.verdict !== "pass" && leak !== null ? `${(0, numbers.E7)(leak.slopePerMin, addedUnit)}/min` : row.added;
		}
		function tables_findingsTable(screen, report, found) {
			const evidence = columnsOf(found)(left("evidence"), (finding) => left(evidenceBar(evidenceExcess(finding, report.settings))));
			return placedTable(screen, found, ({ function: fn }) => VERDICT_WORDS[fn.verdict], [evidence]);
		}
		function tables_improvedTable(screen, found) {
			return placedTable(screen, found, () => "improved", []);
		}
		function tables_newTable(screen, found) {
			return placedTable(screen, found, ({ function: fn }) => resultWord(fn), []);
		}
		function placedTable(screen, found, word, extra) {
			const rows = found.map((finding) => ({
				finding,
				row: functionRow(finding.comparison, finding.function)
			}));
			const column = columnsOf(rows);
			const names = [
				column(left(""), ({ finding }) => resultCell(screen, word(finding))),
				column(left("service"), ({ finding }) => left((0, report_escape.RK)(finding.comparison.service)), LEAST_SERVICE),
				column(left("type"), ({ finding }) => left((0, report_escape.RK)(finding.comparison.alias)), LEAST_TYPE),
				column(left("function"), ({ finding }) => functionCell(finding.function), tables_LEAST_NAME)
			];
			const roomy = names.map((one) => one.least === null ? one : {
				...one,
				least: ROOMY_NAME
			});
			const seen = column(right("expected → seen"), ({ row }) => right(row.expectedToSeen));
			const growth = column(right("growth (range)"), ({ row }) => right(tables_growthText(row)));
			const added = column(right("added"), ({ row }) => right(row.added));
			const growthAlone = column(right("growth"), ({ row }) => right(row.growth));
			const addedAlone = column(right("added"), ({ finding, row }) => right(addedInShort(finding, row)));
			const layouts = [
				[
					...roomy,
					seen,
					growth,
					added,
					...extra
				],
				[
					...roomy,
					seen,
					growth,
					addedAlone,
					...extra
				],
				[
					...names,
					seen,
					growth,
					addedAlone
				],
				[
					...names,
					growth,
					addedAlone
				],
				[
					...names,
					growthAlone,
					addedAlone
				]
			];
			return tryLayouts(screen, layouts, "") ?? rows.flatMap(({ finding, row }) => stacked(screen, word(finding), finding, row));
		}
		function stacked(screen, word, { comparison, function: fn }, row) {
			const title = `${(0, report_escape.RK)(fn.name)} in ${(0, report_escape.RK)(comparison.service)} ${(0, report_escape.RK)(comparison.alias)}`;
			const numbers = `${row.expectedToSeen}, ${tables_growthText(row)}, ${row.added}`;
			const indent = " ".repeat(word.length + 2);
			const { text, paint = (plain) => plain } = resultCell(screen, word);
			const [first = "", ...rest] = wrapLine(title, screen.columns, indent, indent);
			return [
				paint(text) + first.slice(text.length),
				...rest,
				...wrapLine(numbers, screen.columns, indent, indent)
			];
		}
		function moreLine(count, thing) {
			return count > 0 ? [`${(0, numbers.yk)(count, thing)}: see the report files.`] : [];
		}
		function isUntested(fn) {
			return fn.verdict === "not-tested" && fn.growth === null && fn.class !== "moved";
		}
		function tables_functionsTable(screen, report, comparison) {
			const top = comparison.functions.slice(0, report.settings.top);
			const tested = top.filter((fn) => !isUntested(fn));
			const functions = screen.isVerbose || tested.length === 0 ? top : tested;
			if (functions.length === 0) return [];
			const rows = functions.map((fn) => ({
				fn,
				row: functionRow(comparison, fn)
			}));
			const column = columnsOf(rows);
			const names = [column(left(""), ({ fn }) => resultCell(screen, resultWord(fn))), column(left("function"), ({ fn }) => functionCell(fn), tables_LEAST_NAME)];
			const seen = column(right("self cost"), ({ row }) => right(row.seen));
			const share = column(right("of service"), ({ row }) => right(row.share));
			const growth = column(right("growth (range)"), ({ row }) => right(tables_growthText(row)));
			const added = column(right("added"), ({ row }) => right(row.added));
			const growthAlone = column(right("growth"), ({ row }) => right(row.growth));
			const addedAlone = column(right("added"), ({ fn, row }) => right(addedInShort({
				comparison,
				function: fn
			}, row)));
			return layOut(screen, [
				[
					...names,
					seen,
					share,
					growth,
					added
				],
				[
					...names,
					seen,
					share,
					growth,
					addedAlone
				],
				[
					...names,
					seen,
					growth,
					addedAlone
				],
				[
					...names,
					growth,
					addedAlone
				],
				[
					...names,
					growthAlone,
					addedAlone
				],
				[...names, growthAlone]
			], INDENT);
		}
		function detectableText({ detectableGrowth, leak, unit }) {
			if (detectableGrowth !== null) return `+${(0, numbers.zb)(detectableGrowth)}`;
			return leak === null ? numbers.GY : `+${(0, numbers.BD)(leak.neededRise, unit)}`;
		}
		function sides(values, format) {
			return `${format(values.baseline)} → ${format(values.candidate)}`;
		}
		const tables_FACTOR = {
			auto: "load factor",
			fixed: "at same load",
			requests: "per request"
		};
		function tables_comparisonsTable(screen, report, comparisons) {
			const column = columnsOf(comparisons);
			const isGauge = ({ kind }) => kind === "gauge";
			const names = [
				column(left(""), (one) => resultCell(screen, comparisonVerdict(one))),
				column(left("service"), ({ service }) => left((0, report_escape.RK)(service)), LEAST_SERVICE),
				column(left("type"), ({ alias }) => left((0, report_escape.RK)(alias)), LEAST_TYPE)
			];
			const cost = column(right("cost"), ({ total, unit }) => right(sides(total, (one) => (0, numbers.BD)(one, unit))));
			const samples = column(right("samples"), (one) => right(isGauge(one) ? numbers.GY : sides(one.samples, numbers.B4)));
			const load = column(right(tables_FACTOR[loadKind(report)]), (one) => right(isGauge(one) ? numbers.GY : (0, numbers.T9)(one.loadFactor)));
			const found = column(right("would have found"), (one) => right(detectableText(one)));
			const whole = column(right("of the whole"), ({ detectableTotal }) => right(detectableTotal === null ? numbers.GY : `+${(0, numbers.zb)(detectableTotal)}`));
			const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
			return layOut(screen, [
				[
					...names,
					samples,
					cost,
					load,
					found,
					...totals
				],
				[
					...names,
					samples,
					load,
					found,
					...totals
				],
				[
					...names,
					load,
					found
				],
				[...names, found]
			], INDENT);
		}
		function tables_budgetsTable(screen, budgets) {
			const rows = budgets.map(budgetRow);
			const [, target = "", place = "", value = "", limit = ""] = BUDGET_COLUMNS;
			const column = columnsOf(rows);
			const names = [
				column(left(""), (row) => resultCell(screen, row.verdict)),
				column(left(target), (row) => left((0, report_escape.RK)(phraseToText(row.target))), tables_LEAST_NAME),
				column(left(place), (row) => left((0, report_escape.RK)(phraseToText(row.place))), LEAST_SERVICE)
			];
			const ranged = column(right(value), (row) => right(row.range === null ? row.value : `${row.value} (${row.range})`));
			const allowed = column(right(limit), (row) => right(row.limit));
			const plain = column(right("cost"), (row) => right(row.value));
			return layOut(screen, [[
				...names,
				ranged,
				allowed
			], [
				...names,
				plain,
				allowed
			]], INDENT);
		}
		;
		const ROWS = 10;
		const OWN_TABLES = 20;
		const text_SHORT_ROWS = 40;
		const text_REASONS = 5;
		const COLUMNS = 120;
		const LEAST_COLUMNS = 40;
		function renderText(report, options) {
			const screen = {
				columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
				isVerbose: options.verbose === true,
				paint: painter(options.color)
			};
			const blocks = [
				titleLines(report, screen),
				[...wrapped(screen, policyNotice(report)), ...wrapped(screen, nextStep(report))],
				[
					...wrapped(screen, sinceLine(report)),
					...wrapped(screen, changesLine(report)),
					...dimmed(screen, countsLine(report))
				],
				listBlock(screen, "Budgets that are not met", openBudgets(report).slice(0, ROWS).map(budgetLine)),
				listBlock(screen, "Services over the limits as a whole", (0, report_findings.Y)(report).slice(0, ROWS).map(serviceLine)),
				findingLines(report, screen),
				dimmed(screen, limitsOfEvidence(report)),
				...warningNotes(report).map((note) => wrapped(screen, note)),
				metBudgets(report, screen),
				...comparisonBlocks(report, screen),
				tableBlock(screen, "Improved", (0, report_findings.u0)(report), tables_improvedTable),
				movedBlock(report, screen),
				tableBlock(screen, "New functions", (0, report_findings.yL)(report), tables_newTable),
				waivedBlock(report, screen),
				listBlock(screen, "Inconclusive or not evaluated", openLines(report)),
				listBlock(screen, uncountedTitle(report), comparisonLines((0, report_findings.Ot)(report))),
				spanLines(report, screen),
				methodLines(report, screen),
				dimmed(screen, (0, phrase.Z)(footerParts(report), " · "))
			];
			return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
		}
		const TITLE_STYLES = {
			fail: "redTitle",
			warn: "yellowTitle",
			pass: "greenTitle",
			inconclusive: "yellowTitle",
			"not-evaluated": "yellowTitle"
		};
		function titleLines(report, screen) {
			const { verdict } = (0, service_modes.t5)(report);
			return wrapped(screen, headline(report)).map((line) => screen.paint(line, TITLE_STYLES[verdict]));
		}
		function findingLines(report, screen) {
			const found = (0, report_findings.Pg)(report);
			if (found.length === 0) return [];
			const shown = found.slice(0, ROWS);
			const more = found.length - shown.length;
			return [...tables_findingsTable(screen, report, shown), ...more > 0 ? [`${(0, numbers.yk)(more, "more function")} over the limits.`] : []];
		}
		function tableBlock(screen, title, found, table) {
			if (found.length === 0) return [];
			const shown = found.slice(0, ROWS);
			return [
				screen.paint(title, "bold"),
				...table(screen, shown),
				...moreLine(found.length - shown.length, "more function")
			];
		}
		function movedBlock(report, screen) {
			const { lines, areBalanced } = movedLines(report);
			return [...listBlock(screen, areBalanced ? "Moved, not grown" : "Moved", lines.slice(0, ROWS)), ...moreLine(lines.length - ROWS, "more move")];
		}
		function waivedBlock(report, screen) {
			const waived = (0, report_waived.N)(report);
			return [...listBlock(screen, "Waived", waived.slice(0, ROWS).map(waivedLine)), ...moreLine(waived.length - ROWS, "more waived finding")];
		}
		function metBudgets(report, screen) {
			const budgets = report.budgets.filter(({ verdict }) => verdict === "pass");
			if (budgets.length === 0) return [];
			return [
				screen.paint("Budgets that are met", "bold"),
				...tables_budgetsTable(screen, budgets.slice(0, ROWS)),
				...moreLine(budgets.length - ROWS, "more budget")
			];
		}
		function hasPassed(comparison) {
			return comparison.verdict === "pass" && !(0, report_findings.JA)(comparison);
		}
		function isOverLimits({ verdict }) {
			return verdict === "fail" || verdict === "warn";
		}
		function comparisonBlocks(report, screen) {
			const compared = (0, report_findings.cR)(report).flatMap(({ comparisons }) => comparisons.filter(report_findings.RN));
			if (screen.isVerbose) return compared.map((comparison) => comparisonBlock(report, comparison, screen));
			const over = compared.filter(isOverLimits);
			const own = over.slice(0, OWN_TABLES);
			const others = [...over.slice(OWN_TABLES), ...compared.filter((one) => !isOverLimits(one))];
			return [...own.map((one) => comparisonBlock(report, one, screen)), ...shortBlocks(report, others, screen)];
		}
		function shortBlocks(report, comparisons, screen) {
			if (comparisons.length === 0) return [];
			const shown = comparisons.slice(0, text_SHORT_ROWS);
			const points = shown.flatMap((comparison) => comparisonPoints({
				...comparison,
				moved: [],
				...hasPassed(comparison) ? {} : { reasons: [] }
			}, text_REASONS).map((point) => [
				...comparisonName(comparison),
				": ",
				...point
			]));
			return [[
				screen.paint(comparisons.every(hasPassed) ? "Passed" : "Others", "bold"),
				...tables_comparisonsTable(screen, report, shown),
				...moreLine(comparisons.length - shown.length, "more comparison"),
				...points.slice(0, ROWS).flatMap((point) => wrapped(screen, point, "  - ", "    ")),
				...moreLine(points.length - ROWS, "more note")
			]];
		}
		function comparisonBlock(report, comparison, screen) {
			const title = `${(0, report_escape.RK)(comparison.service)} ${(0, report_escape.RK)(comparison.alias)}: ${comparisonVerdict(comparison)}`;
			const points = comparisonPoints({
				...comparison,
				moved: []
			}, text_REASONS);
			return [
				...wrapped(screen, [title]).map((line) => screen.paint(line, "bold")),
				...dimmed(screen, comparisonFacts(report, comparison), "  "),
				...points.flatMap((point) => wrapped(screen, point, "  - ", "    ")),
				...tables_functionsTable(screen, report, comparison),
				...dimmed(screen, ignoredSentence(comparison), "  ")
			];
		}
		function methodLines(report, screen) {
			const facts = methodFacts(report).map(({ label, value }) => [`${label}: `, ...value]);
			if (facts.length === 0) return [];
			return [screen.paint("How this was measured", "bold"), ...facts.flatMap((fact) => dimmed(screen, fact, "  - ", "    "))];
		}
		;
		function withoutCommands(text) {
			return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gmu, "$1: ").replaceAll("##[", "# #[");
		}
		;
		const SAY = {
			info: (text) => core.info(withoutCommands(text)),
			notice: core.notice,
			warning: core.warning
		};
		;
		async function openCheck(env, context, proxy) {
			if (context === null) return null;
			const isForeign = (path) => isForeignFile(path, context, env.GITHUB_EVENT_PATH);
			const { check, key, githubToken: token } = await readCheckSettings(env, isForeign);
			if (check === "never") return null;
			const { run, severity, reason } = await openCheckRun({
				context,
				key,
				token,
				proxy
			});
			if (reason !== undefined && severity === "warning") core.warning(reason, { title: NO_CHECK });
			else if (reason !== undefined) SAY.info(`${NO_CHECK}: ${reason}`);
			return run;
		}
		const NO_CHECK = "flamegate: no check run";
		async function completeWithReport(check, report, annotations) {
			return check_complete(check, {
				conclusion: checkConclusionOf(report),
				title: phraseToText(firstLine(report)),
				render: (maxCharacters) => renderMarkdown(report, {
					maxCharacters,
					detail: "summary"
				}),
				annotations
			});
		}
		async function completeAsFailed(check, { what, why, remedy }) {
			if (check === null) return;
			const text = `${(0, report_escape.pj)(why)}\n\n${(0, report_escape.pj)(remedy)}\n`;
			await check_complete(check, {
				conclusion: "failure",
				title: what,
				render: shortened(text),
				annotations: []
			});
		}
		async function completeAsCancelled(check) {
			if (check === null) return;
			const render = shortened("The job was cancelled before there was a verdict.\n");
			await check_complete(check, {
				conclusion: "cancelled",
				title: "flamegate was cancelled",
				render,
				annotations: []
			});
		}
		function shortened(text) {
			return (maxCharacters) => text.slice(0, maxCharacters).toWellFormed();
		}
		async function check_complete(check, outcome) {
			const { status, isAnnotated, reason } = await check.complete(outcome);
			if (status === "failed") core.warning(reason ?? "", { title: "flamegate: the check run is not completed" });
			return isAnnotated;
		}
		;
		const MAX_ANNOTATIONS = 9;
		const annotations_MAX_TITLE_CHARACTERS = 150;
		const MAX_MESSAGE_CHARACTERS = 1e3;
		function annotationsOf(report, locate = () => null) {
			const ranked = [
				...buildFindings(report),
				...report.budgets.flatMap(budgetFinding),
				...report.comparisons.flatMap((c) => comparisonFindings(c, report).map((finding) => ({
					...finding,
					mode: c.mode
				})))
			];
			ranked.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.added - a.added);
			return ranked.slice(0, MAX_ANNOTATIONS).map((finding) => ({
				level: levelOf(finding.verdict, {
					...report,
					mode: finding.mode ?? report.mode
				}),
				title: clean(finding.title, annotations_MAX_TITLE_CHARACTERS),
				message: clean(finding.message, MAX_MESSAGE_CHARACTERS),
				place: finding.function === undefined ? null : locate(finding.function)
			}));
		}
		function emitAnnotations(annotations, sink) {
			for (const { level, title, message, place } of annotations) {
				const where = place === null ? {} : {
					file: place.path,
					startLine: place.firstLine,
					endLine: place.lastLine
				};
				sink[level](message, {
					title,
					...where
				});
			}
		}
		const RANK = {
			fail: 0,
			"not-evaluated": 1,
			inconclusive: 2,
			warn: 3
		};
		function buildFindings(report) {
			if (report.verdict === "pass") return [];
			const verdict = "not-evaluated";
			return report.reasons.map((reason) => ({
				verdict,
				added: 0,
				title: `flamegate: ${(0, no_baseline.h)(report) ? "no baseline yet" : verdictWords(verdict)} (${reason.code})`,
				message: sentence(reason)
			}));
		}
		function comparisonFindings(comparison, report) {
			const { verdict } = comparison;
			if (!comparison.counted || verdict === "pass" || verdict === "not-applicable") return [];
			const whole = (0, report_findings.pj)(comparison);
			const findings = [...comparison.functions.flatMap((fn) => functionFinding(fn, comparison)), ...whole.map(serviceFinding)];
			if (verdict === "not-evaluated" || verdict === "inconclusive" || findings.length === 0) {
				const place = `${comparison.service} (${comparison.alias})`;
				for (const reason of comparison.reasons) {
					if (report.reasons.some((known) => known.code === reason.code && known.message === reason.message)) continue;
					if (whole.some((finding) => finding.reason === reason)) continue;
					const title = `flamegate: ${place} ${verdictWords(verdict)} (${reason.code})`;
					findings.push({
						verdict,
						added: 0,
						title,
						message: sentence(reason)
					});
				}
			}
			return findings;
		}
		function budgetFinding(budget) {
			const { verdict, target, service, explanation, remedy, origin } = budget;
			if (verdict === "pass" || verdict === "not-applicable") return [];
			const isService = target.kind === "service" && service !== "";
			const name = isService ? service : target.name;
			const place = service === "" || isService ? "" : ` in ${service}`;
			return [{
				verdict,
				added: Number.MAX_VALUE,
				title: `flamegate: budget of ${name}${place} (${BUDGET_CODE})`,
				message: sentence({
					code: BUDGET_CODE,
					message: `${explanation} (${origin})`,
					remedy
				})
			}];
		}
		function serviceFinding(finding) {
			const { comparison, verdict, reason, addedShare, kind } = finding;
			const whole = kind === "whole" ? comparison.whole : null;
			const waived = phraseToText(waiverSentence(finding.waiver));
			return {
				verdict,
				added: addedShare,
				title: `flamegate: ${comparison.service} (${comparison.alias})${whole === null ? "" : " as a whole"} (${reason.code})`,
				message: [sentence({
					...reason,
					message: whole?.explanation ?? reason.message
				}), waived].join(" ")
			};
		}
		function functionFinding(fn, comparison) {
			if (!(0, report_findings.kM)(fn)) return [];
			const title = `flamegate: ${fn.name} in ${comparison.service} (${comparison.alias})`;
			const message = phraseToText(findingSentence(fn));
			return [{
				verdict: fn.verdict,
				added: fn.addedShare,
				title,
				message,
				function: fn
			}];
		}
		function levelOf(verdict, report) {
			const { mode, settings } = report;
			if (mode === "observe") return "notice";
			const levels = {
				fail: "error",
				"not-evaluated": POLICY_LEVEL[(0, no_baseline.l)(report).value],
				inconclusive: POLICY_LEVEL[settings.onInconclusive],
				warn: "warning"
			};
			const level = levels[verdict];
			return mode === "warn" && level === "error" ? "warning" : level;
		}
		const POLICY_LEVEL = {
			pass: "notice",
			warn: "warning",
			fail: "error",
			"exit-code": "warning"
		};
		function verdictWords(verdict) {
			const words = {
				fail: "failed",
				"not-evaluated": "not evaluated",
				inconclusive: "inconclusive",
				warn: "warning"
			};
			return words[verdict];
		}
		function sentence(reason) {
			const remedy = reason.remedy.trim();
			if (remedy === "") return ended(reason.message);
			return `${ended(reason.message)} ${ended(remedy.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase()))}`;
		}
		function ended(text) {
			const trimmed = text.trim().replace(/\.+$/, "");
			return /[?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
		}
		function clean(text, maxCharacters) {
			const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
			return (plain.length > maxCharacters ? `${plain.slice(0, maxCharacters - 1)}…` : plain).toWellFormed();
		}
		;
		const PAGE_SIZE = 100;
		const MAX_PAGES = 100;
		const MAX_LOOKS = 2;
		class LookAgainError extends Error {
			name = "LookAgainError";
		}
		async function openCommentApi(options) {
			let looks = 0;
			const beforeRetry = ({ method, url }) => {
				const isWrite = method !== "GET" && /\/comments(?:\/\d+)?$/.test(url);
				if (isWrite && ++looks <= MAX_LOOKS) throw new LookAgainError("the answer to a write did not come");
			};
			const { octokit, close } = await (0, connection.J)({
				...options,
				beforeRetry
			});
			const { issues } = octokit.rest;
			const place = {
				owner: options.owner,
				repo: options.repo
			};
			const gone = new Set();
			return {
				viewerLogin: () => readViewer(() => octokit.graphql("query { viewer { login } }")),
				listComments: async (pullRequest) => {
					const comments = [];
					for (let page = 1; page <= MAX_PAGES; page += 1) {
						const query = {
							...place,
							issue_number: pullRequest,
							per_page: PAGE_SIZE,
							page
						};
						const { data, headers } = await issues.listComments(query);
						if (!Array.isArray(data)) throw new Error("the answer is no list of comments");
						comments.push(...data.map(commentOf).filter(({ id }) => !gone.has(id)));
						if (!(0, connection.r)(headers.link)) break;
					}
					return comments;
				},
				createComment: async (pullRequest, body) => {
					const sent = issues.createComment({
						...place,
						issue_number: pullRequest,
						body
					});
					return commentOf((await sent.catch(lookAgain)).data);
				},
				updateComment: async (id, body) => {
					const sent = issues.updateComment({
						...place,
						comment_id: id,
						body
					});
					const { data } = await sent.catch((error) => {
						if (!isGone(error)) return lookAgain(error);
						gone.add(id);
						throw new LookAgainError(`comment ${id} is gone`, { cause: error });
					});
					return commentOf(data);
				},
				deleteComment: async (id) => {
					await issues.deleteComment({
						...place,
						comment_id: id
					});
				},
				close
			};
		}
		function lookAgain(error) {
			const { cause } = error;
			throw cause instanceof LookAgainError ? cause : error;
		}
		function isGone(error) {
			return [404, 410].includes(Number(error?.status));
		}
		async function readViewer(query) {
			try {
				const answer = await query();
				const login = answer?.viewer?.login;
				return typeof login === "string" && login !== "" ? login : null;
			} catch (error) {
				const { status = 0, message = "" } = error;
				if (status >= 500 || status === 429 || /rate limit/i.test(message)) throw error;
				return null;
			}
		}
		function commentOf(raw) {
			const { id, body, html_url, user } = raw ?? {};
			if (typeof id !== "number" || !Number.isSafeInteger(id)) throw new Error("the answer is no comment: it has no id");
			return {
				id,
				body: textOf(body),
				url: textOf(html_url),
				login: textOf(user?.login)
			};
		}
		function textOf(value) {
			return typeof value === "string" ? value : "";
		}
		;
		function formatMarker(marker) {
			const { key, before } = marker;
			const sha = marker.sha === "" ? "-" : marker.sha;
			const run = marker.runId === "" ? "0" : marker.runId;
			const fields = [
				`key=${encodeKey(key)} sha=${sha} run=${run} attempt=${marker.runAttempt}`,
				...marker.verdict === null ? [] : [`verdict=${marker.verdict}`],
				...before === null ? [] : [`before=${before.verdict}@${before.sha}`]
			];
			return `<!-- flamegate:${fields.join(" ")} -->`;
		}
		const MARKER = /^<!-- flamegate:key=(\S*) sha=(\S+) run=(\d{1,20}) attempt=(\d{1,9})((?: [a-z]{1,20}=[^\s<>]{1,200}){0,10}) -->/;
		function parseMarker(body) {
			const match = MARKER.exec(body);
			if (match === null) return null;
			const [, key = "", sha = "", runId = "", attempt = "", more = ""] = match;
			const fields = new Map(more.split(" ").map((field) => [...field.split("=", 2), ""]));
			return {
				key: decodeKey(key),
				sha: sha === "-" ? "" : sha,
				runId: runId === "0" ? "" : runId,
				runAttempt: Number(attempt),
				verdict: verdictNamed(fields.get("verdict") ?? ""),
				before: asState(fields.get("before") ?? "")
			};
		}
		function asState(text) {
			const [word = "", sha = ""] = text.split("@", 2);
			return stateOf(verdictNamed(word), sha);
		}
		function stateOf(verdict, sha) {
			return verdict !== null && /^[0-9a-f]{7,64}$/.test(sha) ? {
				verdict,
				sha
			} : null;
		}
		function stateBefore(existing, current) {
			if (existing === undefined) return null;
			const isRepeated = existing.sha === current.sha && existing.verdict === current.verdict;
			if (isRepeated || isSameRun(existing, current)) return existing.before;
			return stateOf(existing.verdict, existing.sha);
		}
		function isNewerRun(existing, current) {
			if (current.runId === "" || existing.runId === "") return false;
			const difference = BigInt(existing.runId) - BigInt(current.runId);
			return difference === 0n ? existing.runAttempt > current.runAttempt : difference > 0n;
		}
		function isSameRun(a, b) {
			return a.runId !== "" && a.runId === b.runId && a.runAttempt === b.runAttempt;
		}
		function outranks(existing, current) {
			if (isNewerRun(existing, current)) return true;
			if (!isSameRun(existing, current) || existing.verdict === null || current.verdict === null) return false;
			return isWorse(existing.verdict, current.verdict);
		}
		function isSameKey(a, b) {
			return encodeKey(a) === encodeKey(b);
		}
		function encodeKey(key) {
			return encodeURIComponent(key.toWellFormed());
		}
		function decodeKey(encoded) {
			try {
				return decodeURIComponent(encoded);
			} catch {
				return encoded;
			}
		}
		;
		function sameText(a, b) {
			const normalise = (text) => text.replaceAll("\r\n", "\n").trimEnd();
			return normalise(a) === normalise(b);
		}
		;
		const COMMENT_LIMITS = [
			6e4,
			3e4,
			1e4
		];
		const ACTIONS_LOGIN = "github-actions[bot]";
		async function publishComment(options) {
			const { context, token } = options;
			const { pullRequest } = context;
			if (options.policy === "never") return skipped("info", "comments are switched off (comment: never)");
			if (pullRequest === null) return skipped("info", `the event (${context.eventName}) has no pull request`);
			if (context.owner === "") return skipped("notice", "the repository is unknown");
			if (token.trim() === "") return skipped("notice", "there is no github-token");
			try {
				const { apiUrl, owner, repo } = context;
				const { proxy, wait } = options;
				const api = await openCommentApi({
					apiUrl,
					owner,
					repo,
					token,
					proxy,
					wait
				});
				try {
					return await publish(api, pullRequest, options);
				} finally {
					await api.close();
				}
			} catch (error) {
				const isReadOnly = context.isFork && context.eventName === "pull_request" && isForbidden(error);
				const severity = isReadOnly ? "notice" : "warning";
				return {
					status: "failed",
					severity,
					reason: (0, failure.SP)(error, context)
				};
			}
		}
		function isForbidden(error) {
			return error?.status === 403;
		}
		function skipped(severity, reason, url) {
			return {
				status: "skipped",
				severity,
				reason,
				...url === undefined ? {} : { url }
			};
		}
		async function publish(api, pullRequest, options) {
			const login = await api.viewerLogin() ?? ACTIONS_LOGIN;
			for (;;) {
				try {
					return await lookAndWrite(api, pullRequest, login, options);
				} catch (error) {
					if (!(error instanceof LookAgainError)) throw error;
				}
			}
		}
		async function lookAndWrite(api, pullRequest, login, options) {
			const { report } = options;
			const existing = ownComments(await api.listComments(pullRequest), login, report.key);
			const marker = markerOf(options, existing);
			const higher = existing.find(({ marker: written }) => staysBefore(written, marker, options));
			if (higher !== undefined) return leftAlone(higher, marker, options);
			const compose = (limit) => composeBody(marker, limit, options.render);
			const post = {
				api,
				pullRequest,
				login,
				marker
			};
			const sticky = existing[0]?.comment;
			if (sticky === undefined) {
				if (!isWorthCreating(options)) {
					return skipped("info", `a ${report.verdict} starts no comment (comment: on-change)`);
				}
				const created = await shrinking(compose, (body) => api.createComment(pullRequest, body));
				const kept = await settle(post, created);
				return {
					status: "created",
					severity: "info",
					url: kept.url
				};
			}
			if (sameText(sticky.body, compose(COMMENT_LIMITS[0] ?? 0))) {
				await deleteDuplicates(api, existing.slice(1));
				return {
					status: "unchanged",
					severity: "info",
					url: sticky.url
				};
			}
			await settle(post, await shrinking(compose, (body) => api.updateComment(sticky.id, body)));
			const isShared = existing.some(({ marker: written }) => isSameRun(written, marker));
			return {
				status: "updated",
				severity: isShared ? "warning" : "info",
				url: sticky.url,
				...isShared ? { reason: `the comment replaces that of another job of this run: ${sharedKey(marker)}` } : {}
			};
		}
		function markerOf({ context, report }, existing) {
			const marker = {
				key: report.key,
				sha: context.headSha,
				runId: context.runId,
				runAttempt: context.runAttempt,
				verdict: report.verdict
			};
			return {
				...marker,
				before: stateBefore(existing[0]?.marker, marker)
			};
		}
		function staysBefore(written, marker, { isRelayed = false }) {
			return outranks(written, marker) || isRelayed && isSameRun(written, marker);
		}
		function leftAlone({ comment, marker: written }, marker, { isRelayed = false }) {
			if (isNewerRun(written, marker)) {
				const reason = `the comment already shows run ${written.runId}, attempt ${written.runAttempt}, which is newer`;
				return skipped("notice", reason, comment.url);
			}
			if (isRelayed) return skipped("info", `the comment shows run ${marker.runId} already`, comment.url);
			const reason = `another job of this run has written a worse verdict (${written.verdict}) there: ${sharedKey(marker)}`;
			return skipped("warning", reason, comment.url);
		}
		function sharedKey({ key }) {
			return `both have the key ${JSON.stringify(key)}. Give each job a key of its own, such as key: \${{ matrix.name }}`;
		}
		function isWorthCreating({ policy, report }) {
			return policy === "always" || report.verdict === "fail" || report.verdict === "not-evaluated";
		}
		function ownComments(comments, login, key) {
			const own = [];
			for (const comment of comments) {
				if (comment.login.toLowerCase() !== login.toLowerCase()) continue;
				const marker = parseMarker(comment.body);
				if (marker !== null && isSameKey(marker.key, key)) own.push({
					comment,
					marker
				});
			}
			return own.sort((a, b) => a.comment.id - b.comment.id);
		}
		async function settle({ api, pullRequest, login, marker }, written) {
			const all = await api.listComments(pullRequest).then((comments) => ownComments(comments, login, marker.key), () => []);
			const kept = all[0]?.comment ?? written;
			let last = {
				comment: written,
				marker
			};
			for (const one of all) if (outranks(one.marker, last.marker)) last = one;
			if (!sameText(kept.body, last.comment.body)) await api.updateComment(kept.id, last.comment.body);
			await deleteDuplicates(api, all.slice(1));
			return kept;
		}
		async function deleteDuplicates(api, duplicates) {
			for (const { comment } of duplicates) await api.deleteComment(comment.id).catch(() => {});
		}
		function composeBody(marker, limit, render) {
			const head = `${formatMarker(marker)}\n`;
			return `${head}${render(limit - head.length, marker.before)}`.slice(0, limit).toWellFormed();
		}
		async function shrinking(compose, send) {
			let refused;
			for (const limit of COMMENT_LIMITS) {
				const body = compose(limit);
				if (refused?.body === body) continue;
				try {
					return await send(body);
				} catch (error) {
					if (error?.status !== 422) throw error;
					refused = {
						body,
						error
					};
				}
			}
			throw refused?.error;
		}
		;
		class RelayError extends Error {
			name = "RelayError";
			why;
			remedy;
			constructor(message, why, remedy, options) {
				super(message, options);
				this.why = why;
				this.remedy = remedy;
			}
		}
		var report_json = __webpack_require__(9391);
		var baseline_api = __webpack_require__(2219);
		;
		const relay_api_PAGE_SIZE = 100;
		async function openRelayApi(options) {
			const { octokit, download, close } = await (0, connection.J)(options);
			const place = {
				owner: options.owner,
				repo: options.repo
			};
			return {
				openPulls: async (owner, branch) => {
					const query = {
						...place,
						state: "open",
						head: `${owner}:${branch}`,
						per_page: relay_api_PAGE_SIZE
					};
					const { data } = await octokit.rest.pulls.list(query);
					return data.map(({ number, head, base }) => ({
						number,
						headSha: (0, github_event.mJ)(head.sha),
						headRepository: head.repo?.full_name ?? "",
						baseRepository: base.repo.full_name
					}));
				},
				artifactsOf: async (runId, name) => {
					const query = {
						...place,
						run_id: Number(runId),
						name,
						per_page: relay_api_PAGE_SIZE
					};
					const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(query);
					return data.artifacts.map(baseline_api.qB).filter((artifact) => artifact.name === name);
				},
				download: (id, maxBytes) => (0, baseline_api.bk)({
					octokit,
					download
				}, options, id, maxBytes),
				close
			};
		}
		var unzip = __webpack_require__(275);
		;
		const MAX_ENTRIES = 1e4;
		async function reportOfRun(run, name, api, limits) {
			const artifact = newest(await api.artifactsOf(run.id, name));
			if (artifact === null) return none(`run ${run.id} has no artifact called ${name}`);
			if (artifact.isExpired) return none(`the artifact ${name} of run ${run.id} has expired`);
			if (artifact.createdAtMs !== 0 && artifact.createdAtMs < run.startedAtMs) return none(`attempt ${run.attempt} of run ${run.id} has left no artifact ${name}; there is only an earlier one`);
			const where = `the artifact ${name} of run ${run.id}`;
			const { archiveBytes } = limits;
			if (artifact.bytes > archiveBytes) throw tooLarge(where, `it has ${artifact.bytes} bytes`, archiveBytes);
			const data = await download(artifact.id, archiveBytes, api);
			if (data === null) return none(`the artifact ${name} of run ${run.id} has expired or was deleted`);
			try {
				return {
					kind: "report",
					bytes: await unpackReport(data, where, limits)
				};
			} catch (error) {
				if (error instanceof unzip.Wz) throw unusable(where, error.message, error);
				throw error;
			}
		}
		async function download(id, maxBytes, api) {
			try {
				return await api.download(id, maxBytes);
			} catch (error) {
				if ([404, 410].includes(error?.status ?? 0)) return null;
				throw error;
			}
		}
		function newest(artifacts) {
			return artifacts.reduce((last, one) => one.id > (last?.id ?? 0) ? one : last, null);
		}
		async function unpackReport(data, where, { reportBytes }) {
			if (!(0, unzip.K0)(data)) {
				if (data.length > reportBytes) throw tooLarge(where, `it has ${data.length} bytes`, reportBytes);
				return data;
			}
			const [only, ...more] = (await (0, unzip.oV)(data, MAX_ENTRIES)).filter(isReport);
			if (only === undefined) throw unusable(where, "it holds no report.json");
			if (more.length > 0) throw unusable(where, `it holds ${more.length + 1} files called report.json`);
			return only.unpack(reportBytes);
		}
		function isReport({ name }) {
			return /^(?:[^/\\]+\/)?report\.json$/.test(name);
		}
		function none(why) {
			return {
				kind: "none",
				why
			};
		}
		function tooLarge(where, what, maxBytes) {
			return new RelayError(`${where} is too large`, `${what}, and at most ${maxBytes} are read`, "upload report.json alone, as an artifact of its own, and name that one here");
		}
		function unusable(where, why, cause) {
			return new RelayError(`${where} holds no report that can be read`, why, "upload the report-dir of one gate as it is; of several gates or shards, each as an artifact of its own", { cause });
		}
		;
		function triggeringRunOf(payload) {
			const run = child(payload, "workflow_run");
			const id = positive(run.id);
			if (id === null) return null;
			const repository = repositoryOf(run, "repository") || repositoryOf(payload, "repository");
			const headRepository = repositoryOf(run, "head_repository");
			return {
				id: String(id),
				attempt: positive(run.run_attempt) ?? 1,
				event: triggering_run_textOf(run.event),
				isCompleted: run.status === "completed" || payload.action === "completed",
				headSha: (0, github_event.mJ)(run.head_sha),
				headBranch: triggering_run_textOf(run.head_branch),
				headRepository,
				repository,
				isFork: headRepository === "" || !isSameRepository(headRepository, repository),
				startedAtMs: Date.parse(triggering_run_textOf(run.run_started_at)) || 0
			};
		}
		function isSameRepository(a, b) {
			return a.toLowerCase() === b.toLowerCase();
		}
		function repositoryOf(parent, name) {
			const fullName = triggering_run_textOf(child(parent, name).full_name);
			return /^[\w.-]+\/[\w.-]+$/.test(fullName) ? fullName : "";
		}
		function positive(value) {
			return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : null;
		}
		function triggering_run_textOf(value) {
			return typeof value === "string" ? value : "";
		}
		function child(parent, name) {
			const value = parent[name];
			return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		}
		;
		async function pullOfRun(run, repository, api) {
			const { headRepository, headBranch, headSha } = run;
			const [owner = ""] = headRepository.split("/");
			if (owner === "" || headBranch === "" || headSha === "") return run_pull_none(`the repository or branch that run ${run.id} was for is gone`);
			const pulls = (await api.openPulls(owner, headBranch)).filter((pull) => isSameRepository(pull.headRepository, headRepository) && isSameRepository(pull.baseRepository, repository));
			const [pull, ...others] = pulls.filter((one) => one.headSha === headSha);
			if (pull === undefined) return run_pull_none(whyNoPull(run, pulls));
			if (others.length === 0) return {
				kind: "found",
				number: pull.number
			};
			const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(", ");
			return run_pull_none(`${numbers} are open pull requests of the same commit, and GitHub does not tell for which run ${run.id} was`);
		}
		function whyNoPull({ id, headSha }, [newer]) {
			const commit = headSha.slice(0, 7);
			if (newer === undefined) return `run ${id} was for commit ${commit}, which is of no open pull request`;
			const now = newer.headSha.slice(0, 7);
			return `run ${id} was for commit ${commit}, and pull request #${newer.number} has the newer commit ${now}, whose own run is told of`;
		}
		function run_pull_none(why) {
			return {
				kind: "none",
				why
			};
		}
		;
		const ARTIFACT_PERMISSION = "permissions:\n  actions: read";
		const run_report_LIMITS = {
			archiveBytes: 256 * 1024 * 1024,
			reportBytes: report_json.WA
		};
		async function fetchRunReport(run, options) {
			const { context, token, proxy, wait } = options;
			const { apiUrl, owner, repo } = context;
			const api = await openRelayApi({
				apiUrl,
				owner,
				repo,
				token,
				proxy,
				wait
			});
			try {
				return await fetchWith(api, run, options);
			} finally {
				await api.close();
			}
		}
		async function fetchWith(api, run, { context, artifact, limits = run_report_LIMITS }) {
			const pull = await asking(pullAttempt(run), context, () => pullOfRun(run, context.repository, api));
			if (pull.kind === "none") return pull;
			const report = await asking(artifactAttempt(run), context, () => reportOfRun(run, artifact, api, limits));
			if (report.kind === "none") return report;
			const where = `the artifact ${artifact} of run ${run.id}`;
			return {
				kind: "found",
				pullRequest: pull.number,
				text: run_report_textOf(report.bytes, where),
				where
			};
		}
		function run_report_textOf(bytes, where) {
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch (error) {
				throw new RelayError(`${where} holds no report that can be read`, "its report.json is no UTF-8 text", "upload the report.json that flamegate wrote, unchanged", { cause: error });
			}
		}
		async function asking(attempt, context, ask) {
			try {
				return await ask();
			} catch (error) {
				if (error instanceof RelayError) throw error;
				const why = (0, failure.SP)(error, context, attempt);
				const remedy = "Run this workflow again after that; the report of the other run stays until its artifact expires.";
				throw new RelayError(`this token could not ${attempt.action}`, why, remedy, { cause: error });
			}
		}
		function pullAttempt({ id }) {
			return {
				loss: `no comment for run ${id}`,
				action: "list the open pull requests",
				target: "the pull requests of the repository",
				permission: failure.s3,
				onFork: ""
			};
		}
		function artifactAttempt({ id }) {
			return {
				loss: `no report of run ${id}`,
				action: `read the artifacts of run ${id}`,
				target: `run ${id}`,
				permission: ARTIFACT_PERMISSION,
				onFork: ""
			};
		}
		var schemas = __webpack_require__(3339);
		var parse = __webpack_require__(3852);
		;
		const CHUNK = 1e3;
		function firstProblem(schema, value) {
			if (schema instanceof schemas.l1C) return value === null ? null : firstProblem(schema.unwrap(), value);
			if (schema instanceof schemas.naA && Array.isArray(value)) return problemOfList(schema, value);
			if (schema instanceof schemas.bvH && isRecord(value)) return problemOfObject(schema, value);
			const [issue] = parse.xL(schema, value).error?.issues ?? [];
			return issue === undefined ? null : {
				path: [],
				message: issue.message
			};
		}
		function problemOfList(schema, value) {
			const isOfObjects = schema.element instanceof schemas.bvH;
			for (let from = 0; from < value.length; from += CHUNK) {
				const chunk = value.slice(from, from + CHUNK);
				if (!isOfObjects && parse.xL(schema, chunk).success) continue;
				for (const [index, item] of chunk.entries()) {
					const problem = firstProblem(schema.element, item);
					if (problem !== null) return within(from + index, problem);
				}
			}
			return null;
		}
		function problemOfObject({ shape }, value) {
			for (const [key, schema] of Object.entries(shape)) {
				const problem = firstProblem(schema, Object.hasOwn(value, key) ? value[key] : undefined);
				if (problem !== null) return within(key, problem);
			}
			const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
			return unknown === undefined ? null : {
				path: [],
				message: `it has an unknown key ${JSON.stringify(unknown)}`
			};
		}
		function within(key, { path, message }) {
			return {
				path: [key, ...path],
				message
			};
		}
		function isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		var iso = __webpack_require__(4377);
		;
		const finite = schemas.aig();
		const ratio = schemas.aig().nonnegative();
		const primitives_text = schemas.YjP();
		const epochMs = schemas.Whr().nonnegative();
		const Verdict = schemas.k5n([
			"pass",
			"warn",
			"fail",
			"inconclusive",
			"not-evaluated"
		]).describe("fail counts before not-evaluated, inconclusive, warn and pass");
		const Reason = schemas.rej({
			code: primitives_text.describe("stable code such as FG104"),
			message: primitives_text,
			remedy: primitives_text.describe("what to do about it; empty when there is nothing to do")
		});
		const Link = schemas.rej({
			label: primitives_text,
			url: primitives_text
		});
		const WindowSchema = schemas.rej({
			fromMs: epochMs.describe("first millisecond of the window"),
			untilMs: epochMs.describe("first millisecond after the window"),
			selector: primitives_text.describe("label selector of this side, empty when there is none")
		});
		const Sides = schemas.rej({
			baseline: finite,
			candidate: finite
		});
		const Identity = schemas.YjP().regex(/^[0-9a-f]{16}$/).optional().describe("digest of the whole name and file; absent where neither is cut short");
		const FunctionName = schemas.rej({
			name: primitives_text,
			file: primitives_text
		});
		;
		const FoundBaselineSchema = schemas.rej({
			what: primitives_text.describe("what it is: a value of a label, a snapshot, an artifact with its commit"),
			unused: schemas.YOg(schemas.rej({
				what: primitives_text,
				why: primitives_text.describe("why it is not the baseline")
			})).describe("what would have been preferred, and does not exist")
		});
		;
		const BudgetSchema = schemas.rej({
			origin: primitives_text.describe("where the budget is set: path:line:column"),
			target: schemas.rej({
				kind: schemas.k5n([
					"function",
					"package",
					"service"
				]),
				name: primitives_text.describe("a name or a glob"),
				file: primitives_text.describe("end of the file of a function, empty when any"),
				identity: Identity
			}),
			cost: schemas.k5n(["self", "total"]).describe("self: stacks that end in the target; total: stacks that hold it, each counted once"),
			service: primitives_text.describe("service it was measured in; else what the budget calls it, empty for any"),
			profileType: primitives_text.describe("profile type id it was measured in; empty where nothing was measured"),
			alias: primitives_text.describe("short name of the type for people; empty where nothing was measured"),
			limit: ratio.describe("in unit"),
			unit: schemas.k5n([
				"share",
				"cores",
				"bytes",
				"bytes-per-second"
			]).describe("share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica"),
			value: finite.nullable().describe("cost in the candidate window, in unit; null where nothing was measured"),
			low: finite.nullable().describe("the bound the verdict used; null when the noise is not known"),
			high: finite.nullable().describe("its mirror image"),
			share: finite.nullable().describe("cost as a fraction of the service"),
			samples: finite.describe("samples behind the cost"),
			verdict: schemas.KCZ([Verdict, schemas.euz("not-applicable")]),
			explanation: primitives_text.describe("one sentence with the numbers behind the verdict"),
			remedy: primitives_text.describe("what to do about it; empty when there is nothing to do")
		});
		var service_finding = __webpack_require__(7978);
		;
		const WaiverSchema = schemas.rej({
			state: schemas.k5n([
				"in-force",
				"exceeded",
				"expired",
				"unfit"
			]).describe("in-force: the finding does not count; exceeded: it grew by more than is allowed; expired: the waiver is over; unfit: it cannot be measured in what is allowed"),
			verdict: schemas.k5n(["warn", "fail"]).describe("what the finding came to without the waiver"),
			unit: schemas.k5n([
				"growth",
				"cores",
				"bytes",
				"bytes-per-second",
				"bytes-per-minute",
				"count",
				"count-per-second",
				"count-per-minute"
			]).describe("growth: fraction of what was expected; the others: added cost, a minute for leaks"),
			allow: finite.positive().describe("the most that is accepted, in unit"),
			seen: finite.nullable().describe("the estimate that was held against it, in unit; null where unfit"),
			reason: primitives_text.describe("why it is accepted"),
			owner: primitives_text.describe("who answers for it"),
			expires: iso.p6().describe("its last day, in UTC"),
			daysLeft: schemas.Whr().describe("days from the day of the report to the last one, which is 0; below 0 once it is over"),
			origin: primitives_text.describe("where the waiver is set: path:line:column")
		});
		const WaivedSchema = schemas.rej({
			kind: schemas.k5n(service_finding.e3).describe("whole: growth of the service as a whole; leak: one that no function could be named for; entry: everything under one entry"),
			message: primitives_text.describe("what was found; also one of the reasons unless the waiver is in force"),
			waiver: WaiverSchema
		});
		;
		const SourcePlace = schemas.rej({
			file: primitives_text.describe("path as the profiler reported it, on the machine it ran on"),
			firstLine: schemas.Whr().positive().describe("smallest line that was sampled"),
			lastLine: schemas.Whr().positive().describe("largest line that was sampled")
		});
		const FunctionSchema = schemas.rej({
			name: primitives_text,
			file: primitives_text.describe("stable tail of the file, empty when unknown or part of the name"),
			identity: Identity,
			source: SourcePlace.nullable().describe("where its code is, as the profiles say; null when they do not"),
			class: schemas.k5n([
				"grew",
				"leaks",
				"moved",
				"shrank",
				"new",
				"gone",
				"unchanged",
				"unclear"
			]).describe("leaks: holds a part of what a leak retains; baseline and candidate are then the early and the late part of the candidate window, or over a span the two windows"),
			verdict: schemas.k5n([
				"pass",
				"warn",
				"fail",
				"inconclusive",
				"not-tested"
			]).describe("not-tested: too small for a test, or shown for orientation only"),
			self: Sides.describe("self cost over the window in the unit of the comparison; for gauges per upload"),
			total: Sides.describe("self cost plus the cost of everything called, recursion counted once"),
			samples: Sides.describe("number of samples the self cost stands for"),
			share: Sides.describe("self cost as a fraction of the service"),
			expected: finite.describe("what the baseline's self cost would be at the candidate's load"),
			growth: ratio.nullable().describe("seen / expected; null when the baseline has nothing to compare with"),
			growthLow: ratio.nullable().describe("lower bound of the growth that the verdict used"),
			growthHigh: ratio.nullable().describe("its mirror image"),
			added: finite.nullable().describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
			addedShare: finite.describe("added cost as a fraction of what the whole service cost"),
			detectableGrowth: ratio.nullable().describe("smallest growth that would have failed with 80 % probability, as a fraction: 0.5 is +50 %"),
			causedBy: FunctionName.nullable().describe("the function whose growth explains this one: one cause is one finding"),
			explains: schemas.YOg(FunctionName).describe("callers that cost more because this function does, nearest first, at most ten"),
			explainsMore: schemas.Whr().nonnegative().describe("how many more of them there are"),
			callPath: schemas.YOg(FunctionName).describe("the call path to this function that added most, root first, this function last, at most the twenty nearest frames; empty where it is no cause"),
			owner: primitives_text.optional().describe("who cares for it, as a rule says; absent where none does"),
			explanation: primitives_text.describe("one sentence with the numbers behind the verdict"),
			waiver: WaiverSchema.optional().describe("the waiver that is for this finding; in force it passes, and so does what only this function explains"),
			rule: schemas.rej({
				origin: primitives_text.describe("where the rule stands: path:line:column"),
				severity: schemas.k5n([
					"fail",
					"warn",
					"ignore"
				]),
				failOnGrowth: finite.describe("limits that counted for this function"),
				warnOnGrowth: finite
			}).optional().describe("the rule that decides about this function; absent where none does"),
			group: schemas.Whr().positive().optional().describe("how many functions count as this one, by a group of the settings"),
			links: schemas.YOg(Link)
		});
		;
		const WholeSchema = schemas.rej({
			verdict: schemas.k5n(["warn", "fail"]),
			atMost: schemas.euz("warn").optional().describe("warn: a rule lets it warn at most; absent where it may fail"),
			growth: ratio.describe("seen / expected, beside what single functions explain"),
			growthLow: ratio.describe("lower bound of the growth that the verdict used"),
			growthHigh: ratio.describe("its mirror image"),
			expected: finite.describe("what the service would have cost for the candidate's load, in unit"),
			seen: finite.describe("what it cost without what single findings added, in unit"),
			added: finite.nullable().describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
			machines: ratio.nullable().describe("the factor that most services have in common, taken off as that of the machines; null with too few services"),
			explanation: primitives_text.describe("one sentence with the numbers behind the verdict")
		});
		const ShiftSchema = schemas.rej({
			kind: primitives_text.describe("renamed, extracted, inlined or moved"),
			from: schemas.YOg(FunctionName),
			to: schemas.YOg(FunctionName),
			share: finite.describe("what moved, as a fraction of the baseline service at the load of the candidate"),
			net: finite.describe("gained less lost, as a fraction of what moved"),
			isBalanced: schemas.zMY().describe("false: all functions of the move together grew or shrank"),
			evidence: schemas.YOg(primitives_text)
		});
		const LeakSchema = schemas.rej({
			verdict: schemas.k5n([
				"leak",
				"warn",
				"ok",
				"inconclusive"
			]),
			slopePerMin: finite.describe("how fast the floor rises beyond the baseline, unit per minute"),
			lowPerMin: finite.describe("95 % interval of the slope"),
			highPerMin: finite,
			rise: finite.describe("slope times the time it was watched"),
			neededRise: finite.describe("what the rise had to reach"),
			spanMs: finite.describe("the time it was watched, without warm-up"),
			over: schemas.k5n(["candidate", "span"]).describe("candidate: the candidate window; span: all from the start of the baseline to its end, in the same processes"),
			stoppedBy: primitives_text.describe("the first condition that kept it from being a leak, empty for a leak"),
			setAside: finite.optional().describe("part of what was gained that functions hold which rules set aside: slope, interval and rise are those of the rest; absent where there are none"),
			holders: schemas.YOg(schemas.rej({
				name: primitives_text,
				file: primitives_text,
				before: finite,
				after: finite,
				share: finite
			})).describe("who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first")
		});
		const ComparisonSchema = schemas.rej({
			service: primitives_text,
			profileType: primitives_text.describe("Pyroscope's profile type id"),
			alias: primitives_text.describe("short name of the type for people: cpu, memory (inuse) ..."),
			kind: schemas.k5n([
				"cpu",
				"wall",
				"alloc",
				"gauge",
				"other"
			]),
			unit: primitives_text.describe("unit of all costs: nanoseconds, bytes, count"),
			addedUnit: schemas.k5n([
				"cores",
				"bytes/s",
				"count/s",
				"bytes",
				"count"
			]).describe("unit of added cost"),
			verdict: schemas.KCZ([Verdict, schemas.euz("not-applicable")]),
			counted: schemas.zMY().describe("false: optional, not applicable, or not judged by a rule (FG251); does not change the verdict of the build"),
			mode: schemas.k5n([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what the verdict does to the build, where the service has a mode of its own"),
			reasons: schemas.YOg(Reason).describe("why this verdict"),
			notes: schemas.YOg(Reason).describe("worth knowing, without influence on the verdict"),
			limits: schemas.rej({
				failOnGrowth: finite,
				warnOnGrowth: finite,
				minShare: finite
			}).optional().describe("limits of this service where it has its own; absent where those of the settings count"),
			samples: Sides.describe("samples compared, ignored functions left out"),
			total: Sides.describe("total cost compared, in unit; for gauges per upload"),
			uploads: Sides.describe("profiles uploaded in the windows, 0 when not known"),
			durationMs: Sides.optional().describe("length of what was compared of each window, without its warm-up; absent where it is not known"),
			blocks: schemas.Whr().nonnegative().describe("time blocks a side the evidence rests on; 0 when nothing was compared"),
			history: schemas.Whr().nonnegative().describe("earlier windows of the baseline the evidence rests on"),
			loadFactor: ratio.describe("common factor candidate / baseline of all functions: per unit of load where that is known, else load and machine together"),
			ignored: schemas.rej({
				share: finite.describe("fraction of all samples of both sides that idle functions held"),
				functions: schemas.YOg(schemas.rej({
					name: primitives_text,
					file: primitives_text,
					share: Sides
				}))
			}),
			detectableGrowth: ratio.nullable().describe("median over functions above 2 % share; null when nothing was tested"),
			detectableTotal: ratio.nullable().describe("smallest growth of the service as a whole that would have been found with 80 % probability, as a fraction; null where it was not tested, for which the load must be known"),
			whole: WholeSchema.nullable().describe("growth of the service as a whole for a load that is known; null when it is no finding"),
			moved: schemas.YOg(ShiftSchema).describe("cost that only changed its name or place"),
			leakVerdict: schemas.k5n([
				"leak",
				"warn",
				"ok",
				"inconclusive"
			]).optional().describe("what looking for a leak came to, also where no slope could be told; absent where none was looked for"),
			leak: LeakSchema.nullable().describe("for gauges whose slope could be looked at"),
			waived: schemas.YOg(WaivedSchema).optional().describe("waivers of what no function bears; absent where there are none"),
			functions: schemas.YOg(FunctionSchema).describe("tested functions and the largest others, worst first"),
			links: schemas.YOg(Link)
		});
		;
		function checkFlameGraph(graph, context) {
			const refuse = (list, message) => {
				context.addIssue({
					code: "custom",
					path: [list],
					message
				});
			};
			const { functions, parents, frames } = graph;
			for (const list of [
				"frames",
				"baseline",
				"expected",
				"candidate"
			]) {
				const { length } = graph[list];
				if (length !== parents.length) refuse(list, `has ${length} entries for ${parents.length} nodes`);
			}
			const orphan = parents.findIndex((parent, node) => node === 0 !== (parent === -1) || parent >= node);
			if (orphan !== -1) refuse("parents", `node ${orphan} has no caller before it`);
			const nameless = frames.findIndex((frame) => frame >= functions.length);
			if (nameless !== -1) refuse("frames", `node ${nameless} names a function that is not listed`);
		}
		;
		const FlameGraphSchema = schemas.rej({
			service: primitives_text,
			profileType: primitives_text.describe("with the service: the comparison whose stacks these are"),
			quantum: finite.positive().describe("cost that 1 stands for in the three lists of costs, in the unit of the comparison"),
			functions: schemas.YOg(FunctionName),
			parents: schemas.YOg(schemas.Whr().min(-1)).describe("index of the caller of each node, which stands before it; -1 for the root, which is first"),
			frames: schemas.YOg(schemas.Whr().min(-1)).describe("index into functions; -1 for the root, and for small callees that were folded into one node"),
			baseline: schemas.YOg(ratio).describe("self cost of each node in the baseline window"),
			expected: schemas.YOg(ratio).describe("the same at the load of the candidate, as the verdict expected it; level for gauges"),
			candidate: schemas.YOg(ratio).describe("self cost of each node in the candidate window"),
			folded: schemas.Whr().nonnegative().describe("nodes that were folded into others for want of room")
		}).superRefine(checkFlameGraph);
		;
		const SnapshotSchema = schemas.rej({
			sha256: primitives_text.describe("of the file, in hexadecimal"),
			takenAt: iso.w$(),
			tool: primitives_text.describe("version of flamegate that took it"),
			source: primitives_text.describe("where it was taken from"),
			services: schemas.YOg(primitives_text).optional().describe("what it was limited to, as it was written; empty: all services; absent: the snapshot does not say"),
			profileTypes: schemas.YOg(primitives_text).optional().describe("the same of profile types")
		});
		const ReleaseSchema = schemas.rej({
			from: primitives_text.describe("the release before, as it was named"),
			to: primitives_text.describe("the release that was judged"),
			signers: schemas.YOg(schemas.rej({
				name: primitives_text,
				role: primitives_text
			})).describe("who is asked to sign"),
			snapshots: schemas.rej({
				baseline: SnapshotSchema,
				candidate: SnapshotSchema
			}),
			config: schemas.rej({
				path: primitives_text,
				sha256: primitives_text.describe("of the file, in hexadecimal")
			}).nullable().describe("the configuration file; null where there was none"),
			environment: primitives_text.nullable().describe("what the variable ENVIRONMENT limited the profiles to"),
			counting: schemas.rej({
				closedModel: schemas.zMY(),
				counted: schemas.k5n(["requests", "iterations"])
			}).nullable().describe("how the requests of load were counted; null where they were not")
		});
		;
		const MAX_SHARDS = 256;
		const PlanSchema = schemas.rej({
			services: schemas.Whr().nonnegative().describe("services of the whole build"),
			comparisons: schemas.Whr().nonnegative().describe("services and types with profiles on both sides, of the whole build"),
			rows: schemas.Whr().nonnegative().describe("entries in comparisons of the whole build, with those that are missing"),
			contents: primitives_text.describe("fingerprint of all services and types, the same in every shard of a build"),
			settings: primitives_text.describe("fingerprint of all settings that a verdict depends on")
		});
		const WaiverPartSchema = schemas.rej({
			origin: primitives_text.describe("where the waiver is set: path:line:column"),
			state: schemas.k5n([
				"met",
				"open",
				"idle",
				"elsewhere"
			]).describe("met: it was for something; open: that could not be told; idle: nothing to waive; elsewhere: nothing here is what it is for"),
			note: Reason.describe("what is said where no part has anything for it to waive")
		});
		const ShardSchema = schemas.rej({
			index: schemas.Whr().min(1).max(MAX_SHARDS).describe("which part, from 1"),
			count: schemas.Whr().min(1).max(MAX_SHARDS).describe("how many parts there are"),
			services: schemas.Whr().nonnegative().describe("services of this part"),
			comparisons: schemas.Whr().nonnegative().describe("services and types of this part with profiles on both sides"),
			rows: schemas.Whr().nonnegative().describe("entries in comparisons of this part, with those that are missing"),
			waivers: schemas.YOg(WaiverPartSchema).optional().describe("what this part knows of each waiver; absent where there are none, or not all can tell"),
			plan: PlanSchema.nullable().describe("the whole build; null where nobody could tell what it holds")
		}).refine(({ index, count }) => index <= count, { error: "index is above count" });
		const MergedSchema = schemas.rej({
			shards: schemas.Whr().min(1).max(MAX_SHARDS).describe("how many parts the build has"),
			notEvaluated: schemas.YOg(schemas.Whr().min(1).max(MAX_SHARDS)).max(MAX_SHARDS).describe("which of them have no report, or one that is not whole")
		});
		;
		const SpanProfileSchema = schemas.rej({
			service: primitives_text,
			profileType: primitives_text.describe("Pyroscope's profile type id"),
			alias: primitives_text.describe("short name of the type for people"),
			unit: primitives_text.describe("unit of all costs"),
			total: ratio.describe("what the spans cost together"),
			spans: schemas.YOg(schemas.rej({
				id: primitives_text,
				total: ratio
			})).describe("what each span cost; those without samples are left out"),
			functions: schemas.YOg(schemas.rej({
				name: primitives_text,
				self: ratio,
				total: ratio
			})).describe("functions on the stacks of the spans, the largest self cost first")
		});
		const SpansSchema = schemas.rej({
			ids: schemas.YOg(primitives_text).describe("span ids that were asked for, 16 hexadecimal digits each"),
			profiles: schemas.YOg(SpanProfileSchema).describe("by service, the most expensive first"),
			notes: schemas.YOg(Reason).describe("what was not found or could not be asked, and why")
		});
		;
		const ChangesSchema = schemas.rej({
			files: schemas.Whr().nonnegative().describe("files that the pull request changes"),
			findings: schemas.Whr().nonnegative().describe("functions over the limits whose file is known to lie in the repository"),
			touched: schemas.Whr().nonnegative().describe("of these, functions in a file that the pull request changes")
		});
		const RunSchema = schemas.rej({
			repository: primitives_text,
			commit: primitives_text.describe("the commit that was judged"),
			runUrl: primitives_text,
			runId: primitives_text,
			runAttempt: schemas.Whr().positive(),
			event: primitives_text,
			pullRequest: schemas.Whr().positive().nullable()
		});
		const LoadSchema = schemas.rej({
			kind: schemas.k5n([
				"auto",
				"fixed",
				"requests"
			]).describe("auto: estimated from all functions; fixed: the same a second; requests: counted"),
			baseline: schemas.Whr().positive().nullable().describe("requests, null unless counted"),
			candidate: schemas.Whr().positive().nullable().describe("requests, null unless counted")
		});
		const ReportSchema = schemas.rej({
			schemaVersion: schemas.euz(1),
			tool: schemas.rej({
				name: schemas.euz("flamegate"),
				version: primitives_text
			}),
			createdAt: iso.w$(),
			key: primitives_text.describe("tells several gates on one pull request apart"),
			shard: ShardSchema.optional().describe("the part of the build this is; absent for all of it"),
			merged: MergedSchema.optional().describe("the parts it was merged from; absent where one run compared all"),
			verdict: Verdict,
			mode: schemas.k5n([
				"observe",
				"warn",
				"enforce"
			]),
			conclusion: schemas.k5n([
				"success",
				"warning",
				"failure"
			]).describe("what the build does with the verdict after mode, on-inconclusive and on-not-evaluated"),
			exitCode: schemas.Whr().min(0).max(4),
			source: schemas.rej({
				kind: schemas.k5n(["pyroscope", "files"]),
				label: primitives_text
			}),
			windows: schemas.rej({
				baseline: WindowSchema,
				candidate: WindowSchema,
				confirm: WindowSchema.nullable().describe("second window of the candidate, to test warnings again; null when none was named")
			}).nullable(),
			baseline: FoundBaselineSchema.optional().describe("what the baseline is, where it was looked for by what it is; absent for a window"),
			run: RunSchema.nullable(),
			settings: schemas.rej({
				failOnGrowth: finite,
				warnOnGrowth: finite,
				minShare: finite,
				top: schemas.Whr().positive().describe("functions shown per service"),
				onInconclusive: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]),
				onNotEvaluated: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]),
				onNoBaseline: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]).optional().describe("what counts in the place of onNotEvaluated where there is no baseline yet; absent elsewhere")
			}),
			tests: schemas.Whr().nonnegative().describe("functions tested in the whole build"),
			contention: finite.describe("how differently busy the machines were, as a logarithm"),
			reasons: schemas.YOg(Reason).describe("reasons that concern the whole build"),
			notes: schemas.YOg(Reason).describe("worth knowing about the whole run, without influence on the verdict"),
			load: LoadSchema.nullable().describe("what was known of the load; null for files"),
			comparisons: schemas.YOg(ComparisonSchema),
			budgets: schemas.YOg(BudgetSchema).describe("absolute limits, judged without the baseline, worst first"),
			changes: ChangesSchema.nullable().describe("what the pull request changes, beside what grew; null outside of one"),
			spans: SpansSchema.optional().describe("what single spans did in the candidate window, for display only; absent where nobody asked"),
			release: ReleaseSchema.optional().describe("the release that is to be signed off; absent elsewhere"),
			flameGraphs: schemas.YOg(FlameGraphSchema).describe("call trees of both sides, without ignored functions; empty where they were left out")
		}).describe("Report of one flamegate run");
		;
		const WHOLE_FILE = "take the whole report.json that flamegate wrote, unchanged";
		const MESSAGE_LENGTH = 300;
		function parseReport(text) {
			let json;
			try {
				json = JSON.parse(text);
			} catch (error) {
				const why = text.trim() === "" ? "it is empty" : error.message;
				return {
					why: (0, report_escape.kL)(why, MESSAGE_LENGTH),
					remedy: WHOLE_FILE
				};
			}
			const { schemaVersion, tool } = parse_report_headOf(json);
			if (typeof schemaVersion !== "number") {
				return {
					why: "it has no schemaVersion, so it is no report of a gate",
					remedy: WHOLE_FILE
				};
			}
			if (schemaVersion > 1) {
				const writer = typeof tool?.version === "string" ? (0, report_escape.RK)(tool.version, 40) : "a newer version";
				return {
					why: `its schemaVersion is ${schemaVersion}, and this flamegate reads version 1 only`,
					remedy: `render it with the flamegate that wrote it (${writer}), or a newer one`
				};
			}
			const problem = firstProblem(ReportSchema, json);
			if (problem !== null) return {
				why: told(problem),
				remedy: WHOLE_FILE
			};
			const parsed = ReportSchema.safeParse(json);
			if (parsed.success) return json;
			const { path = [], message = "it does not fit the schema" } = parsed.error.issues[0] ?? {};
			return {
				why: told({
					path: path.filter((key) => typeof key !== "symbol"),
					message
				}),
				remedy: WHOLE_FILE
			};
		}
		function isProblem(result) {
			return "why" in result;
		}
		function parse_report_headOf(json) {
			return typeof json === "object" && json !== null ? json : {};
		}
		function told({ path, message }) {
			const keys = path.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`);
			return (0, report_escape.kL)(`${keys.length === 0 ? "the report" : keys.join("")}: ${message}`, MESSAGE_LENGTH);
		}
		;
		function setOutputs(outputs) {
			try {
				for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
			} catch (error) {
				const remedy = "The verdict stands. The runner makes the file that GITHUB_OUTPUT names: see that it is there and that the disk has room.";
				core.warning(`${(0, failure.bD)(error)}\n${remedy}`, { title: "flamegate: outputs are missing" });
			}
		}
		;
		const NOTHING_TO_TELL = "FG271";
		async function commentStep({ env, context, proxy, onCheck }) {
			const inputs = readCommentInputs(env);
			const run = runOf(env, context);
			const here = context;
			if (inputs.githubToken === "") throw new usage_error.e("there is no github-token", "without one, the report of another run cannot be read", "leave the input github-token out, to use the token of the job");
			const { githubToken: token, artifact } = inputs;
			const found = await fetchRunReport(run, {
				context: here,
				proxy,
				token,
				artifact
			}).catch(asUsageError);
			if (found.kind === "none") {
				core.notice(`${found.why} (${NOTHING_TO_TELL})`, { title: "flamegate: no comment" });
				tellOutputs({});
				return 0;
			}
			await tell(found, {
				run,
				inputs,
				context: contextOf(run, found.pullRequest, here),
				proxy,
				onCheck
			});
			return 0;
		}
		function asUsageError(error) {
			if (error instanceof RelayError) throw new usage_error.e(error.message, error.why, error.remedy, { cause: error });
			throw error;
		}
		function runOf(env, context) {
			const eventName = context?.eventName ?? "";
			if (context === null || eventName !== "workflow_run") throw wrongEvent(eventName === "" ? "this is no run of a workflow" : `this run was started by ${eventName}`);
			const run = readRun(env.GITHUB_EVENT_PATH ?? "");
			if (run === null) throw wrongEvent("the event names no run");
			if (!run.isCompleted) throw wrongEvent(`run ${run.id} goes on`);
			if (run.event !== "pull_request") throw new usage_error.e("flamegate/comment tells of runs for pull requests only", `run ${run.id} was started by ${run.event.slice(0, 100) || "something else"}`, "give the job the condition if: github.event.workflow_run.event == 'pull_request'");
			return run;
		}
		function readRun(path) {
			try {
				return triggeringRunOf((0, github_event.N5)(path));
			} catch (error) {
				throw wrongEvent(error.message);
			}
		}
		function wrongEvent(why) {
			return new usage_error.e("flamegate/comment cannot tell which run it is for", why, "use it in a workflow with on: workflow_run: { workflows: [NAME], types: [completed] }; docs/forks.md has one");
		}
		function contextOf(run, pullRequest, here) {
			const address = `${here.serverUrl}/${here.repository}/actions/runs/${run.id}`;
			return {
				...here,
				sha: run.headSha,
				headSha: run.headSha,
				runId: run.id,
				runAttempt: run.attempt,
				runUrl: run.attempt > 1 ? `${address}/attempts/${run.attempt}` : address,
				pullRequest,
				isFork: run.isFork
			};
		}
		async function tell({ text, where, pullRequest }, telling) {
			const { run, inputs, context, proxy } = telling;
			const report = relayed(readReport(text, where), {
				run: {
					...reportRunOf(context),
					event: run.event
				},
				isFork: run.isFork,
				headRepository: run.headRepository,
				key: inputs.key
			});
			const result = await publishComment({
				context,
				report,
				policy: inputs.comment,
				token: inputs.githubToken,
				isRelayed: true,
				proxy,
				render: (maxCharacters, previous) => renderMarkdown(report, {
					maxCharacters,
					detail: "comment",
					previous
				})
			});
			if (result.reason !== undefined) SAY[result.severity](result.reason);
			await tellCheck(report, telling);
			tellOutputs({
				verdict: report.verdict,
				commentUrl: result.url ?? "",
				pullRequest: String(pullRequest)
			});
		}
		function readReport(text, where) {
			const report = parseReport(text);
			const problem = isProblem(report) ? report : relayProblem(report);
			if (problem !== null) throw new usage_error.e(`${where} holds no report that can be told of`, problem.why, problem.remedy);
			return report;
		}
		async function tellCheck(report, { inputs, context, proxy, onCheck }) {
			if (inputs.check === "never") return;
			const { key, githubToken: token } = inputs;
			const opening = openCheckRun({
				context,
				key,
				token,
				proxy
			});
			onCheck(opening.then(({ run }) => run));
			const { run, reason } = await opening;
			if (reason !== undefined) core.warning(reason, { title: "flamegate: no check run" });
			if (run !== null) await completeWithReport(run, report, annotationsOf(report));
		}
		function tellOutputs({ verdict = "", commentUrl = "", pullRequest = "" }) {
			setOutputs({
				verdict,
				"pull-request": pullRequest,
				"comment-url": commentUrl
			});
		}
		var profile = __webpack_require__(1090);
		;
		function tellError(error) {
			if (error instanceof usage_error.e) {
				return {
					what: error.message,
					why: error.why,
					remedy: error.remedy,
					exitCode: 2
				};
			}
			if (error instanceof profile_type.MR) {
				return {
					what: "wrong profile type",
					why: error.message,
					remedy: "correct profile-types",
					exitCode: 2
				};
			}
			if (error instanceof source.c) {
				const exitCode = error.kind === "rejected" || error.kind === "bad-type" ? 2 : 4;
				return {
					what: error.message,
					why: error.why,
					remedy: error.remedy,
					exitCode
				};
			}
			if (error instanceof profile.X) {
				return {
					what: error.message,
					why: `reading stopped at ${error.offset}`,
					remedy: "record the profile again",
					exitCode: 4
				};
			}
			const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			return {
				what: "flamegate itself failed, so nothing was evaluated",
				why: why.split("\n")[0] ?? "",
				remedy: "this is a bug: run again with --debug and report what it prints",
				exitCode: 4
			};
		}
		function hideIn({ what, why, remedy, exitCode }, hide) {
			return {
				what: hide(what),
				why: hide(why),
				remedy: hide(remedy),
				exitCode
			};
		}
		;
		async function refuseForeignConfig({ values }, env, context = context_readGitHubContext(env)) {
			const path = typeof values.config === "string" ? values.config : DEFAULT_CONFIG;
			if (context === null || !await isForeignFile(path, context, env.GITHUB_EVENT_PATH)) return;
			throw new usage_error.e(`${path.slice(0, 200)} is a file of a fork, so it is not read (${TARGET_CHECKOUT})`, `it is checked out from pull request #${context.pullRequest ?? "?"}, and a run for pull_request_target has secrets: the file ` + "could name another server to send them to", "check out the base, as actions/checkout does when no ref is given, and name its file with config; or run the gate on " + "pull_request and comment with flamegate/comment (docs/forks.md)");
		}
		;
		async function readGateInput(inputs, defaults, nowMs, world = {
			proxy: {},
			context: null,
			token: ""
		}) {
			const opened = [];
			const find = async (requests, facts) => {
				const { searchBaseline } = await __webpack_require__.e(596).then(__webpack_require__.bind(__webpack_require__, 5596));
				const { outcome, saved } = await searchBaseline(requests, facts, nowMs, world);
				if (saved !== null) opened.push(saved);
				return outcome;
			};
			const config = await readConfig(inputs, defaults, nowMs, find);
			return {
				config,
				saved: opened[0] ?? null
			};
		}
		function worldOf(env) {
			return {
				proxy: readProxySettings(env),
				context: readGitHubContext(env),
				token: env.GITHUB_TOKEN ?? ""
			};
		}
		;
		const MERGE_SETTINGS = new Set([
			"mode",
			"on-inconclusive",
			"on-not-evaluated",
			"on-no-baseline"
		]);
		const STEP_SETTINGS = new Set([
			...MERGE_SETTINGS,
			"merge",
			"config",
			"key",
			"comment",
			"check",
			"issues",
			"issue-labels",
			"source-paths",
			"report-dir",
			"github-token"
		]);
		function resolveMerge(inputs, file) {
			const given = new Set(Object.keys(inputs.values));
			const { merged } = merge_mergeSettings(inputs, file);
			return {
				mode: given.has("mode") ? merged.mode : undefined,
				onInconclusive: given.has("on-inconclusive") ? merged["on-inconclusive"] : undefined,
				onNotEvaluated: given.has("on-not-evaluated") ? merged["on-not-evaluated"] : undefined,
				onNoBaseline: given.has("on-no-baseline") ? merged["on-no-baseline"] : undefined,
				key: given.has("key") ? merged.key : undefined
			};
		}
		function resolveMergeStep(inputs, file) {
			const [other] = Object.keys(inputs.values).filter((name) => !STEP_SETTINGS.has(name));
			if (other !== undefined) {
				throw new usage_error.e(`${inputs.origins[other] ?? other} is given together with merge`, "a step that merges compares nothing: the shards have", `give ${other} to the steps of the shards, or leave merge out`);
			}
			const { merged } = merge_mergeSettings(inputs, file);
			return {
				files: merged.merge ?? [],
				decisions: resolveMerge(inputs, file),
				publish: resolve_publishConfig(merged)
			};
		}
		var external_node_stream_ = __webpack_require__(7075);
		var bound_report = __webpack_require__(8499);
		var flame_graphs = __webpack_require__(7908);
		;
		const ORDER = [
			"fail",
			"warn",
			"inconclusive",
			"pass"
		];
		function mergeFlameGraphs(comparisons, shards, limits = flame_graphs._) {
			const drawn = new Map(shards.flatMap(({ flameGraphs }) => flameGraphs.map((graph) => [placeOf(graph), graph])));
			const found = comparisons.flatMap((comparison) => {
				const graph = drawn.get(placeOf(comparison));
				return graph === undefined ? [] : [{
					comparison,
					graph
				}];
			});
			const kept = new Set();
			let { nodes, characters } = limits;
			for (const { graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
				const length = JSON.stringify(graph).length + 1;
				if (graph.frames.length > nodes || length > characters) continue;
				nodes -= graph.frames.length;
				characters -= length;
				kept.add(graph);
			}
			const graphs = found.flatMap(({ graph }) => kept.has(graph) ? [graph] : []);
			return {
				graphs,
				leftOut: found.length - graphs.length
			};
		}
		function placeOf({ service, profileType }) {
			return JSON.stringify([service, profileType]);
		}
		function rank({ verdict, counted }) {
			const place = ORDER.indexOf(verdict);
			return (place < 0 ? ORDER.length : place) + (counted ? 0 : 2 * ORDER.length);
		}
		var conclusion = __webpack_require__(4437);
		;
		const budgets_ORDER = [
			"fail",
			"not-evaluated",
			"inconclusive",
			"warn",
			"pass",
			"not-applicable"
		];
		function mergeBudgets(shards) {
			const all = shards.flatMap(({ budgets }) => budgets);
			const measured = all.filter(isMeasured);
			const known = new Set(measured.map(({ origin }) => origin));
			const others = new Map();
			for (const budget of all) {
				if (isMeasured(budget) || budget.verdict === "warn" && known.has(budget.origin)) continue;
				const key = JSON.stringify([
					budget.origin,
					budget.service,
					budget.verdict === "warn"
				]);
				const other = others.get(key);
				if (other === undefined || budgets_rank(budget) < budgets_rank(other)) others.set(key, budget);
			}
			return [...measured, ...others.values()].sort((a, b) => budgets_rank(a) - budgets_rank(b) || excess(b) - excess(a));
		}
		function isMeasured({ profileType }) {
			return profileType !== "";
		}
		function budgets_rank({ verdict }) {
			return budgets_ORDER.indexOf(verdict);
		}
		function excess({ value, limit }) {
			if (value === null || value <= 0) return -1e3;
			return limit > 0 ? Math.log(value / limit) : 1e3;
		}
		;
		const ONE_RUN = "merge the reports of one run only: those of the other one may be left over in the folder";
		const ONE_SETTING = "give every shard the same settings: the same commit, the same configuration file, the same inputs";
		const WINDOWS_REMEDY = "let one job before the matrix choose the times and hand them on, so that all shards compare the same windows";
		const COMMON = [
			{
				what: "was written by another version of flamegate",
				of: ({ tool }) => tool.version,
				remedy: "let all shards run the same version, best pinned by its commit"
			},
			{
				what: "is of another repository",
				of: ({ run }) => run?.repository,
				remedy: ONE_RUN
			},
			{
				what: "is of another commit",
				of: ({ run }) => run?.commit,
				remedy: ONE_RUN
			},
			{
				what: "is of another workflow run",
				of: ({ run }) => run?.runId,
				remedy: ONE_RUN
			},
			{
				what: "has another key",
				of: ({ key }) => key,
				remedy: "give every shard the same key, or none"
			},
			{
				what: "is one of another number of shards",
				of: ({ shard }) => shard?.count,
				remedy: ONE_RUN
			},
			{
				what: "asked another server",
				of: ({ source }) => `${source.kind} ${source.label}`,
				remedy: "give every shard the same pyroscope-url"
			},
			{
				what: "knows of another load",
				of: ({ load }) => load,
				remedy: ONE_SETTING
			},
			{
				what: "has another mode",
				of: ({ mode }) => mode,
				remedy: ONE_SETTING
			},
			{
				what: "has other limits or policies",
				of: limitsOf,
				remedy: ONE_SETTING
			}
		];
		const WINDOWED = [
			{
				what: "compares another baseline",
				of: ({ windows }) => windows && (0, times.A4)(windows.baseline, true),
				remedy: WINDOWS_REMEDY
			},
			{
				what: "compares another candidate",
				of: ({ windows }) => windows && (0, times.A4)(windows.candidate, true),
				remedy: WINDOWS_REMEDY
			},
			{
				what: "compares other windows",
				of: ({ windows }) => windows,
				remedy: WINDOWS_REMEDY
			},
			{
				what: "is compared with another baseline",
				of: ({ baseline }) => baseline?.what,
				remedy: "give every shard the same baseline, best one that a job before the matrix has found"
			}
		];
		const PLANNED = [
			{
				what: "was judged by other settings",
				of: ({ shard }) => shard?.plan?.settings,
				remedy: ONE_SETTING
			},
			{
				what: "is a part of another number of services",
				of: ({ shard }) => shard?.plan?.services,
				remedy: "services came or went, or uploads arrived, between the shards: give settle a duration, or name the services, and run all shards again"
			},
			{
				what: "is a part of other services or profile types",
				of: ({ shard }) => [
					shard?.plan?.comparisons,
					shard?.plan?.rows,
					shard?.plan?.contents
				],
				remedy: "services came or went, or uploads arrived, between the shards: give settle a duration, or name the services and profile-types, and run all shards again"
			}
		];
		const BASELESS = [{
			what: "lets a build without a baseline do something else",
			of: ({ settings }) => settings.onNoBaseline,
			remedy: ONE_SETTING
		}];
		function differenceBetween(reports) {
			return firstDifference(reports, COMMON) ?? firstDifference(reports.filter(hasWindows), WINDOWED) ?? firstDifference(reports.filter(hasPlan), PLANNED) ?? firstDifference(reports.filter(({ report }) => report.settings.onNoBaseline !== undefined), BASELESS);
		}
		function hasPlan({ report }) {
			return report.shard?.plan != null;
		}
		function hasWindows({ report }) {
			return report.windows !== null;
		}
		function limitsOf({ settings: { onNoBaseline: _, ...limits } }) {
			return limits;
		}
		function firstDifference(reports, common) {
			const [first, ...others] = reports;
			if (first === undefined) return null;
			for (const other of others) {
				for (const { what, of, remedy } of common) {
					const [expected, got] = [first, other].map(({ report }) => JSON.stringify(of(report)));
					if (expected === got) continue;
					const shown = [got, expected].map(differences_shorten);
					return {
						why: `${other.file} ${what} than ${first.file}: ${shown[0]}, not ${shown[1]}`,
						remedy
					};
				}
			}
			return null;
		}
		const LONGEST = 150;
		function differences_shorten(json) {
			const text = json ?? "none";
			return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
		}
		var baseline_notes = __webpack_require__(638);
		;
		const OF_SHARDS = new Set(["FG261", "FG263"]);
		const NOTHING_COMPARED = "FG111";
		const MOST_NOTES = 100;
		function mergeReasons(shards) {
			return together(shards, ({ reasons }) => reasons.filter(tellsWhy));
		}
		function tellsWhy({ code }) {
			return !OF_SHARDS.has(code) && code !== NOTHING_COMPARED;
		}
		function mergeNotes(shards) {
			return together(shards, ({ notes }) => notes.filter(({ code }) => !OF_SHARDS.has(code))).slice(0, MOST_NOTES);
		}
		function together(shards, reasonsOf) {
			const said = new Map();
			for (const report of shards) {
				for (const reason of reasonsOf(report)) {
					const key = JSON.stringify([
						reason.code,
						reason.message,
						reason.remedy
					]);
					const one = said.get(key) ?? {
						reason,
						by: new Set()
					};
					one.by.add(report.shard?.index ?? 0);
					said.set(key, one);
				}
			}
			return [...said.values()].map(({ reason, by }) => by.size === shards.length ? reason : {
				...reason,
				message: `${shardNames([...by])}: ${reason.message}`
			});
		}
		function shardNames(indexes) {
			const sorted = indexes.toSorted((a, b) => a - b).map(String);
			if (sorted.length === 1) return `shard ${sorted[0]}`;
			return `shards ${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}`;
		}
		function missingShards(indexes, shards) {
			if (indexes.length === 0) return [];
			const count = shards[0]?.shard?.count ?? 0;
			const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
			const seen = shards.reduce((sum, { shard }) => sum + (shard?.services ?? 0), 0);
			const left = plan == null ? "" : `; ${Math.max(0, plan.services - seen)} of ${plan.services} services were not compared`;
			const one = indexes.length === 1;
			return [{
				code: "FG260",
				message: `${shardNames(indexes)} of ${count} ${one ? "is" : "are"} missing: there is no report of ${one ? "it" : "them"}${left}`,
				remedy: `see the log of ${one ? "its job" : "their jobs"}, run ${one ? "it" : "them"} again, and merge once more`
			}];
		}
		function mergedNote(shards, graphsLeftOut) {
			const services = shards.map(({ shard }) => shard?.services ?? 0);
			const [least, most] = [Math.min(...services), Math.max(...services)];
			const size = least === most ? `${least}` : `${least} to ${most}`;
			const graphs = graphsLeftOut === 0 ? "" : `; ${graphsLeftOut} flame graphs are left out, those of the worst comparisons are kept`;
			return {
				code: "FG264",
				message: `merged from ${shards.length === 1 ? "the report of one shard" : `the reports of ${shards.length} shards`} with ${size} services each${graphs}`,
				remedy: graphsLeftOut === 0 ? "" : "the reports of the shards hold them"
			};
		}
		;
		const SIZES = [
			["services", "service"],
			["comparisons", "comparison"],
			["rows", "entry"]
		];
		function gapsOf(shards, isWhole) {
			const own = shards.flatMap((report) => gapOf(report, shards) ?? []);
			const sum = own.length === 0 ? sumGap(shards, isWhole) : undefined;
			return sum === undefined ? own : [...own, {
				index: null,
				reason: incomplete(sum, gaps_REMEDY)
			}];
		}
		const gaps_REMEDY = "take the report.json files of the shards unchanged; where nobody has changed them, run all shards again";
		function gapOf(report, shards) {
			const { shard } = report;
			if (shard === undefined) return undefined;
			const { index, plan } = shard;
			const why = whyBaseless(report, shards) ?? (plan === null ? whyBlind(report) : whyPartial(report, shard));
			if (why === undefined) return undefined;
			const remedy = plan === null ? "see the log of its job, run it again, and merge once more" : gaps_REMEDY;
			return {
				index,
				reason: incomplete(`${shardNames([index])} of ${shard.count} ${why}`, remedy)
			};
		}
		function whyBaseless({ reasons }, shards) {
			if (!reasons.some(({ code }) => code === baseline_notes.gN)) return undefined;
			const areAll = shards.every((one) => (0, no_baseline.h)(one) && one.shard?.plan === null);
			return areAll ? undefined : "found no baseline, though other shards have one";
		}
		function whyBlind({ reasons }) {
			return reasons.some(tellsWhy) ? undefined : "compared nothing, and does not say why";
		}
		function whyPartial(report, shard) {
			const held = heldBy(report);
			for (const [key, what] of SIZES) {
				if (key === "comparisons" ? held[key] >= shard[key] : held[key] === shard[key]) continue;
				return `holds ${gaps_told(held[key], what)}, and says that it has ${gaps_told(shard[key], what)}`;
			}
			return undefined;
		}
		function heldBy({ comparisons }) {
			const places = new Map(comparisons.map((one) => [JSON.stringify([one.service, one.profileType]), one.verdict]));
			return {
				services: new Set(comparisons.map(({ service }) => service)).size,
				comparisons: [...places.values()].filter((verdict) => verdict !== "not-applicable").length,
				rows: places.size
			};
		}
		function sumGap(shards, isWhole) {
			const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
			if (plan == null) return undefined;
			const areAllSeen = isWhole && shards.every(({ shard }) => shard?.plan != null);
			for (const [key, what] of SIZES) {
				const sum = shards.reduce((total, { shard }) => total + (shard?.[key] ?? 0), 0);
				if (areAllSeen ? sum === plan[key] : sum <= plan[key]) continue;
				return `the shards hold ${gaps_told(sum, what)} together, and the build has ${gaps_told(plan[key], what)}`;
			}
			return undefined;
		}
		function gaps_told(count, what) {
			return what === "entry" ? `${count} ${count === 1 ? "entry" : "entries"}` : (0, numbers.yk)(count, what);
		}
		function incomplete(message, remedy) {
			return {
				code: "FG266",
				message,
				remedy
			};
		}
		;
		function settle_settle(report) {
			const comparisons = report.comparisons.map(settleComparison);
			const budgets = report.budgets.map(settleBudget);
			const wrong = [...comparisons.flatMap((one, index) => difference(nameOf(one), report.comparisons[index], one)), ...budgets.flatMap((one, index) => difference(`the budget ${one.origin}`, report.budgets[index], one))];
			const found = foundVerdict({
				...report,
				comparisons,
				budgets
			});
			if (found !== report.verdict) wrong.push(`its verdict is ${report.verdict}, and what it holds comes to ${found}`);
			for (const gone of goneFunctions(report)) wrong.push(gone);
			if (wrong.length === 0) return {
				report,
				reason: null
			};
			const verdict = (0, judge_verdict.Q)([
				found,
				report.verdict,
				"not-evaluated"
			]);
			return {
				report: {
					...report,
					verdict,
					comparisons,
					budgets
				},
				reason: contradiction(report, wrong)
			};
		}
		function foundVerdict({ comparisons, budgets, reasons }) {
			const counted = comparisons.filter((one) => one.counted).map(({ verdict }) => evaluated(verdict));
			return (0, judge_verdict.Q)([
				(0, judge_verdict.Q)(counted),
				...budgets.flatMap(({ verdict }) => verdict === "not-applicable" ? [] : [verdict]),
				...reasons.map(() => "not-evaluated")
			]);
		}
		function evaluated(verdict) {
			return verdict === "not-applicable" ? "not-evaluated" : verdict;
		}
		const NOT_JUDGED = "FG251";
		const UNDECIDED = new Set([
			"FG201",
			"FG202",
			"FG203",
			"FG204",
			"FG206",
			"FG212",
			"FG213",
			"FG214",
			"FG215"
		]);
		function settleComparison(comparison) {
			const counted = comparison.counted || mustCount(comparison);
			if (!counted) return comparison;
			const verdict = (0, judge_verdict.Q)([evaluated(comparison.verdict), ...evidence(comparison)]);
			if (verdict === comparison.verdict && counted === comparison.counted) return comparison;
			return {
				...comparison,
				verdict,
				counted
			};
		}
		function mustCount({ verdict, blocks, reasons, functions }) {
			const isFound = functions.some((fn) => fn.verdict === "fail" || fn.verdict === "warn");
			if (isFound || reasons.some(({ code }) => UNDECIDED.has(code))) return true;
			const isJudged = verdict !== "not-evaluated" && verdict !== "not-applicable";
			return (isJudged || blocks > 0) && !reasons.some(({ code }) => code === NOT_JUDGED);
		}
		const LEAKS = {
			leak: "fail",
			warn: "warn",
			ok: "pass",
			inconclusive: "pass"
		};
		function evidence(comparison) {
			const { functions, whole, reasons, verdict, blocks } = comparison;
			const isEmpty = verdict === "pass" && blocks === 0;
			return [
				...functions.flatMap((fn) => fn.verdict === "fail" || fn.verdict === "warn" ? [fn.verdict] : []),
				...whole === null ? [] : [whole.verdict],
				leakOf(comparison),
				...reasons.flatMap(({ code }) => UNDECIDED.has(code) ? ["inconclusive"] : (0, service_finding.fK)(code) === undefined ? [] : ["warn"]),
				...isEmpty ? ["not-evaluated"] : []
			];
		}
		function leakOf({ leak, leakVerdict, functions, waived = [] }) {
			const found = leakVerdict ?? leak?.verdict;
			const areWaived = functions.some((fn) => fn.class === "leaks" && (0, report_waived.$)(fn)) || waived.some(({ kind, waiver }) => kind === "leak" && waiver.state === "in-force");
			return found === undefined || areWaived ? "pass" : LEAKS[found];
		}
		const ROUNDING = .001;
		function settleBudget(budget) {
			const { verdict, value, limit } = budget;
			const isMet = verdict === "pass" || verdict === "not-applicable";
			if (!isMet || value === null || value <= limit * (1 + ROUNDING)) return budget;
			return {
				...budget,
				verdict: "warn"
			};
		}
		const CUT_SHORT = "FG227";
		function goneFunctions({ shard, tests, comparisons, notes }) {
			if (shard === undefined || notes.some(({ code }) => code === CUT_SHORT)) return [];
			const costs = comparisons.filter(({ kind, blocks }) => kind !== "gauge" && blocks > 0);
			const held = costs.flatMap(({ functions }) => functions.filter(({ verdict }) => verdict !== "not-tested"));
			if (tests <= held.length + costs.length) return [];
			return [`by its word it tested ${(0, numbers.yk)(tests, "function")}, and it holds ${held.length}`];
		}
		function difference(name, stated, found) {
			if (stated?.verdict !== found.verdict) return [`${name} says ${stated?.verdict}, and what it holds comes to ${found.verdict}`];
			return stated.counted === found.counted ? [] : [`${name} says that it does not count, and was compared`];
		}
		const LONGEST_NAME = 100;
		function nameOf({ service, alias }) {
			return `${service.slice(0, LONGEST_NAME)} ${alias.slice(0, LONGEST_NAME)}`;
		}
		function contradiction({ shard }, wrong) {
			const whose = shard === undefined ? "the report" : `the report of ${shardNames([shard.index])}`;
			const more = wrong.length === 1 ? "" : `, and ${wrong.length - 1} more`;
			return {
				code: "FG267",
				message: `${whose} contradicts itself, so it was changed after it was written: ${wrong[0]}${more}`,
				remedy: "take the report.json files as flamegate wrote them, and merge once more"
			};
		}
		;
		function mergeSpans(shards) {
			const all = shards.flatMap(({ spans }) => spans === undefined ? [] : [spans]);
			const [first] = all;
			if (first === undefined) return {};
			const ids = [...new Set(all.flatMap((one) => one.ids))];
			const profiles = all.flatMap((one) => one.profiles).sort((a, b) => b.total - a.total);
			const notes = first.notes.filter(({ message }) => all.every((one) => one.notes.some((note) => note.message === message)));
			return { spans: {
				ids,
				profiles,
				notes
			} };
		}
		;
		const MOST_TOLD = 10;
		function unusedWaivers(shards) {
			const states = new Map();
			for (const { origin, note, state } of shards.flatMap(({ shard }) => shard?.waivers ?? [])) {
				const one = states.get(origin) ?? {
					note,
					states: []
				};
				one.states.push(state);
				states.set(origin, one);
			}
			const unused = [...states.values()].filter((one) => one.states.includes("idle") && !one.states.includes("met") && !one.states.includes("open"));
			const byCode = Map.groupBy(unused.map(({ note }) => note), ({ code }) => code);
			return [...byCode.values()].flatMap(waivers_told);
		}
		function waivers_told(notes) {
			const shown = notes.slice(0, MOST_TOLD);
			const more = notes.length - shown.length;
			const [last] = shown.slice(-1);
			if (last === undefined || more === 0) return shown;
			const message = `the same is true of ${more} more ${more === 1 ? "waiver" : "waivers"}`;
			return [...shown, {
				...last,
				message,
				remedy: "see waivers in the configuration file"
			}];
		}
		;
		function isMergeProblem(result) {
			return "why" in result;
		}
		function mergeReports(named, policy = {}) {
			const problem = ofAnotherRun(named, policy.run) ?? problemOf(named);
			if (problem !== null) return problem;
			const shards = named.map(({ report }) => report).toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
			const [first] = shards;
			if (first.shard === undefined) return concluded(settledWhole(first), policy);
			return (0, bound_report.N)(concluded(merge_reports_together(shards, first.shard.count), policy));
		}
		function settledWhole(whole) {
			const { report, reason } = settle_settle(whole);
			return reason === null ? report : {
				...report,
				reasons: [...report.reasons, reason]
			};
		}
		function openOf(shards, contradictions, count) {
			const there = new Set(shards.map(({ shard }) => shard?.index));
			const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
			const gaps = gapsOf(shards, missing.length === 0);
			const silent = shards.filter(({ reasons }) => reasons.some(tellsWhy)).map(({ shard }) => shard?.index);
			const all = [
				...missing,
				...gaps.map(({ index }) => index),
				...contradictions.keys(),
				...silent
			];
			return {
				reasons: [
					...missingShards(missing, shards),
					...gaps.map(({ reason }) => reason),
					...contradictions.values(),
					...mergeReasons(shards)
				],
				indexes: [...new Set(all)].filter((index) => index != null).sort((a, b) => a - b)
			};
		}
		function merge_reports_together(stated, count) {
			const settled = stated.map(settle_settle);
			const shards = settled.map(({ report }) => report);
			const contradictions = new Map(settled.flatMap(({ report: { shard }, reason }) => reason === null || shard === undefined ? [] : [[shard.index, reason]]));
			const [{ shard: _, ...first }] = shards;
			const comparisons = shards.flatMap((report) => report.comparisons).sort((a, b) => a.service < b.service ? -1 : a.service > b.service ? 1 : 0);
			const budgets = mergeBudgets(shards);
			const open = openOf(shards, contradictions, count);
			const counted = comparisons.filter((comparison) => comparison.counted);
			const { graphs, leftOut } = mergeFlameGraphs(comparisons, shards);
			return {
				...first,
				createdAt: shards.map(({ createdAt }) => createdAt).reduce((a, b) => Date.parse(b) > Date.parse(a) ? b : a),
				merged: {
					shards: count,
					notEvaluated: open.indexes
				},
				verdict: foundVerdict({
					comparisons,
					budgets,
					reasons: open.reasons
				}),
				windows: shards.find(({ windows }) => windows !== null)?.windows ?? null,
				...foundBaseline(shards),
				settings: {
					...first.settings,
					...shards.find(({ settings }) => settings.onNoBaseline)?.settings
				},
				run: latestRun(shards),
				tests: shards.reduce((sum, { tests }) => sum + tests, 0),
				contention: Math.max(...shards.map(({ contention }) => contention)),
				reasons: open.reasons.length === 0 && counted.length === 0 ? nothingCompared(shards) : open.reasons,
				notes: [
					mergedNote(shards, leftOut),
					...open.reasons.length === 0 ? unusedWaivers(shards) : [],
					...mergeNotes(shards)
				],
				comparisons,
				budgets,
				changes: null,
				...mergeSpans(shards),
				flameGraphs: graphs
			};
		}
		function foundBaseline(shards) {
			const baseline = shards.find((report) => report.baseline !== undefined)?.baseline;
			return baseline === undefined ? {} : { baseline };
		}
		function latestRun(shards) {
			return shards.map(({ run }) => run).reduce((latest, run) => (run?.runAttempt ?? 0) > (latest?.runAttempt ?? 0) ? run : latest);
		}
		function nothingCompared(shards) {
			const said = shards.flatMap(({ reasons }) => reasons);
			return [said.find(({ code }) => code === "FG111") ?? said[0]].filter((reason) => reason !== undefined);
		}
		function concluded(report, policy) {
			const decided = {
				...report,
				key: policy.key ?? report.key,
				mode: policy.mode ?? report.mode,
				run: policy.run ?? report.run,
				settings: decidedSettings(report.settings, policy)
			};
			const { mode, verdict, settings } = decided;
			const onNotEvaluated = (0, no_baseline.l)(decided).value;
			const whole = {
				...decided,
				...(0, conclusion.E)(verdict, {
					...settings,
					mode,
					onNotEvaluated
				})
			};
			return {
				...whole,
				...(0, service_modes.gR)(whole)
			};
		}
		function decidedSettings(settings, policy) {
			const { onInconclusive, onNotEvaluated, onNoBaseline, insteadOfExitCode: instead } = policy;
			const coloured = (word, colour) => word === "exit-code" ? colour ?? word : word;
			const missing = onNoBaseline ?? settings.onNoBaseline;
			return {
				...settings,
				onInconclusive: coloured(onInconclusive ?? settings.onInconclusive, instead?.onInconclusive),
				onNotEvaluated: coloured(onNotEvaluated ?? settings.onNotEvaluated, instead?.onNotEvaluated),
				...settings.onNoBaseline !== undefined && missing !== undefined && { onNoBaseline: coloured(missing, instead?.onNotEvaluated) }
			};
		}
		function ofAnotherRun(named, own) {
			for (const { file, report } of named) {
				const { repository, commit } = report.run ?? {};
				if (own === undefined || repository === own.repository && commit === own.commit) continue;
				const of = commit === undefined ? "no workflow run" : `${commit} in ${repository}`;
				return {
					why: `${file} is of ${of.slice(0, 200)}, and this is ${own.commit} in ${own.repository}`,
					remedy: "merge reports that the Action wrote in jobs of the same workflow run"
				};
			}
			return null;
		}
		function problemOf(named) {
			const whole = named.find(({ report }) => report.shard === undefined);
			if (whole !== undefined && named.length > 1) {
				return {
					why: `${whole.file} is the report of a whole build and of no shard`,
					remedy: "merge the reports of shards only; a report that was merged before stays one of its own"
				};
			}
			return differenceBetween(named) ?? givenTwice(named) ?? comparedTwice(named);
		}
		function givenTwice(named) {
			const files = new Map();
			for (const { file, report } of named) {
				const { index = 0, count = 0 } = report.shard ?? {};
				const other = files.get(index);
				if (other !== undefined) {
					return {
						why: `${other} and ${file} are both shard ${index} of ${count}`,
						remedy: "give every job of the matrix a number of its own, and keep one report of each"
					};
				}
				files.set(index, file);
			}
			return null;
		}
		function comparedTwice(named) {
			const files = new Map();
			for (const { file, report } of named) {
				for (const { service } of report.comparisons) {
					const other = files.get(service) ?? file;
					if (other !== file) {
						return {
							why: `${other} and ${file} both hold the service ${JSON.stringify(service.slice(0, 100))}`,
							remedy: "take the report.json files of the shards unchanged, each from its own job"
						};
					}
					files.set(service, file);
				}
			}
			return null;
		}
		;
		const STDIN = "-";
		async function read_bounded_readBounded(path, stdin, { what, maxBytes }) {
			const name = path === STDIN ? "standard input" : path;
			const chunks = [];
			let bytes = 0;
			const stream = path === STDIN ? stdin : (0, external_node_fs_.createReadStream)(path);
			try {
				for await (const chunk of stream) {
					bytes += chunk.length;
					if (bytes > maxBytes) break;
					chunks.push(Buffer.from(chunk));
				}
			} catch (error) {
				throw new usage_error.e(`${name} cannot be read`, error.message, `give the path of ${what}, or ${STDIN} for standard input`, { cause: error });
			}
			if (bytes > maxBytes) {
				const mebibytes = maxBytes / 2 ** 20;
				throw new usage_error.e(`${name} is too large`, `it has more than ${mebibytes} MiB`, `give the path of ${what}`);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		;
		const MAX_KEPT_BYTES = 4 * report_json.WA;
		const WHOLE_GRAPHS = 16;
		const LONGEST_PATH = 300;
		async function mergeFiles(patterns, policy) {
			const files = await filesOf(patterns);
			const named = [];
			let keptBytes = 0;
			for (const path of files) {
				const file = (0, report_escape.RK)((0, external_node_path_.relative)(".", path) || path, LONGEST_PATH);
				const report = keep(await merge_input_readReport(path, file), files.length);
				keptBytes += (0, report_json.yN)({
					...report,
					flameGraphs: []
				}, MAX_KEPT_BYTES);
				if (keptBytes > MAX_KEPT_BYTES) throw tooMuch(file);
				named.push({
					file,
					report
				});
			}
			const merged = mergeReports(named, policy);
			if (!isMergeProblem(merged)) return merged;
			throw new usage_error.e("the reports cannot be merged", merged.why, merged.remedy);
		}
		async function filesOf(patterns) {
			const found = new Set();
			for (const pattern of patterns) {
				let isMatched = false;
				for await (const path of (0, external_node_fs_.existsSync)(pattern) ? [pattern] : (0, external_node_fs_promises_.glob)(pattern)) {
					isMatched = true;
					found.add((0, external_node_path_.resolve)(path));
					if (found.size > shard.hH) throw tooMany(pattern);
				}
				if (!isMatched) throw noFile(pattern);
			}
			return [...found].sort();
		}
		async function merge_input_readReport(path, file) {
			const what = "a report.json that flamegate wrote";
			const text = await read_bounded_readBounded(path, external_node_stream_.Readable.from([]), {
				what,
				maxBytes: report_json.WA
			});
			const result = parseReport(text);
			if (!isProblem(result)) return result;
			throw new usage_error.e(`${file} is no report that can be merged`, result.why, result.remedy);
		}
		function keep(report, files) {
			if (files === 1) return report;
			const part = Math.min(1, WHOLE_GRAPHS / files);
			const { graphs } = mergeFlameGraphs(report.comparisons, [report], {
				nodes: flame_graphs._.nodes * part,
				characters: flame_graphs._.characters * part
			});
			return (0, bound_report.N)({
				...report,
				flameGraphs: graphs
			}, 2 * report_json.WA / files);
		}
		function noFile(pattern) {
			return new usage_error.e(`no report matches ${(0, report_escape.RK)(pattern, LONGEST_PATH)}`, "there is no such file: no shard has left a report there, or it lies elsewhere", "see what was downloaded; every artifact has a folder of its own, as in reports/*/report.json");
		}
		function tooMany(pattern) {
			return new usage_error.e(`too many reports, at ${(0, report_escape.RK)(pattern, LONGEST_PATH)}`, `a build has at most ${shard.hH} shards`, "name the reports of one build only");
		}
		function tooMuch(file) {
			return new usage_error.e(`the reports up to ${file} are too large together`, `more than ${MAX_KEPT_BYTES / 2 ** 20} MiB are left of them, whatever is left out`, "compare fewer services in one build");
		}
		;
		const issue_api_PAGE_SIZE = 100;
		async function openIssueApi(options) {
			const { octokit, close } = await (0, connection.J)(options);
			const { issues } = octokit.rest;
			const place = {
				owner: options.owner,
				repo: options.repo
			};
			return {
				viewerLogin: () => readViewer(() => octokit.graphql("query { viewer { login } }")),
				list: async ({ state, label, sinceMs, maxPages }) => {
					const found = [];
					const since = sinceMs === null ? {} : { since: new Date(sinceMs).toISOString() };
					for (let page = 1; page <= maxPages; page += 1) {
						const order = {
							sort: state === "open" ? "created" : "updated",
							direction: "desc"
						};
						const query = {
							...place,
							...order,
							...since,
							state,
							labels: label,
							per_page: issue_api_PAGE_SIZE,
							page
						};
						const { data, headers } = await issues.listForRepo(query);
						found.push(...data.filter((issue) => !issue.pull_request).map(issueOf));
						if (!(0, connection.r)(headers.link)) return {
							issues: found,
							isComplete: true
						};
					}
					return {
						issues: found,
						isComplete: false
					};
				},
				create: async ({ title, body, labels }) => issueOf((await issues.create({
					...place,
					title,
					body,
					labels: [...labels]
				})).data),
				update: async (number, { body, state, reason }) => {
					const changed = {
						...state && { state },
						...reason && { state_reason: reason }
					};
					await issues.update({
						...place,
						issue_number: number,
						body,
						...changed
					});
				},
				comment: async (number, body) => {
					await issues.createComment({
						...place,
						issue_number: number,
						body
					});
				},
				assign: async (number, login) => {
					await issues.addAssignees({
						...place,
						issue_number: number,
						assignees: [login]
					});
				},
				close
			};
		}
		function issueOf(raw) {
			const isOpen = raw.state === "open";
			return {
				number: raw.number,
				body: raw.body ?? "",
				url: raw.html_url,
				login: raw.user?.login ?? "",
				isOpen,
				closedAs: isOpen ? "" : raw.state_reason ?? "",
				closedAtMs: isOpen || raw.closed_at === null ? null : Date.parse(raw.closed_at)
			};
		}
		var rounding = __webpack_require__(1290);
		var identity = __webpack_require__(5443);
		;
		const MOST = 9;
		const FEWEST = 3;
		const MIN_SAMPLES = 100;
		const ID_DIGITS = 8;
		const STEADY = new Set(["unchanged", "unclear"]);
		function steadyBesides({ functions }) {
			return functions.filter(({ class: cls, verdict, causedBy }) => {
				return STEADY.has(cls) && (verdict === "pass" || verdict === "inconclusive") && causedBy === null;
			}).filter(isCounted).toSorted((a, b) => b.samples.candidate - a.samples.candidate).slice(0, MOST).map((fn) => ({
				id: idOf(fn),
				share: (0, rounding.LI)(fn.share.candidate)
			}));
		}
		function sharesNow({ functions }) {
			return new Map(functions.filter(isCounted).map((fn) => [idOf(fn), fn.share.candidate]));
		}
		function medianRatio(before, now) {
			const ratios = before.flatMap(({ id, share }) => {
				const other = now.get(id);
				return other === undefined || !(share > 0) ? [] : [other / share];
			});
			if (ratios.length < FEWEST) return null;
			return ratios.sort((a, b) => a - b)[Math.floor((ratios.length - 1) / 2)] ?? null;
		}
		function isCounted({ samples, share }) {
			return samples.candidate >= MIN_SAMPLES && share.candidate > 0;
		}
		function idOf(fn) {
			return (0, identity.Z)(fn).slice(0, ID_DIGITS);
		}
		;
		function fingerprintOf(key, kind, parts) {
			return (0, identity.o)([
				key,
				kind,
				...parts
			]);
		}
		function functionFingerprint(key, of, fn) {
			return fingerprintOf(key, "function", [
				of.service,
				of.profileType,
				(0, identity.Z)(fn)
			]);
		}
		function functionsFingerprint(key, of) {
			return fingerprintOf(key, "functions", [of.service, of.profileType]);
		}
		function serviceFingerprint(key, kind, of) {
			return fingerprintOf(key, kind, [of.service, of.profileType]);
		}
		function budgetFingerprint(key, budget) {
			const { service, profileType, target, cost, unit } = budget;
			return fingerprintOf(key, "budget", [
				service,
				profileType,
				target.kind,
				(0, identity.Z)(target),
				cost,
				unit
			]);
		}
		;
		const level_NONE = new Map();
		function functionLevel(report, comparison, { share, self, expected }, besides) {
			if (!(self.candidate > 0) || !(share.candidate > 0)) return null;
			const { by, value: seen } = functionCost(report, comparison, share.candidate, level_NONE);
			const level = {
				by,
				expected: (0, rounding.LI)(seen * expected / self.candidate),
				seen
			};
			return {
				...level,
				besides: by === "auto" ? besides() : []
			};
		}
		function functionCost(report, { total, durationMs }, share, besides) {
			const load = loadOf(report, durationMs?.candidate);
			if (load === null) return {
				by: "auto",
				value: (0, rounding.LI)(share),
				besides
			};
			return {
				by: load.by,
				value: (0, rounding.LI)(share * total.candidate / load.amount),
				besides: level_NONE
			};
		}
		function wholeLevel(report, comparison) {
			const { whole } = comparison;
			const cost = wholeCost(report, comparison);
			if (cost === null || whole === null || !(whole.seen > 0)) return null;
			const expected = (0, rounding.LI)(cost.value * whole.expected / whole.seen);
			return {
				by: cost.by,
				expected,
				seen: cost.value,
				besides: []
			};
		}
		function wholeCost(report, { total, durationMs }) {
			const load = loadOf(report, durationMs?.candidate);
			return load === null ? null : {
				by: load.by,
				value: (0, rounding.LI)(total.candidate / load.amount),
				besides: level_NONE
			};
		}
		function loadOf({ load, windows }, durationMs) {
			const window = windows?.candidate;
			const windowMs = window === undefined ? 0 : window.untilMs - window.fromMs;
			const lengthMs = durationMs ?? windowMs;
			if (load?.kind === "fixed") return lengthMs > 0 ? {
				by: "fixed",
				amount: lengthMs
			} : null;
			if (load?.kind !== "requests" || load.candidate === null) return null;
			const part = lengthMs > 0 && windowMs > 0 ? lengthMs / windowMs : 1;
			return {
				by: "requests",
				amount: load.candidate * part
			};
		}
		function lowered(level, cost) {
			const now = cost === null ? null : comparable(level, cost);
			return now === null || now >= level.seen ? level : {
				...level,
				seen: Math.max(level.expected, (0, rounding.LI)(now))
			};
		}
		function hasFallen(level, cost) {
			const now = comparable(level, cost);
			return now !== null && now < (level.expected + level.seen) / 2;
		}
		function isShareSmall(level, cost) {
			return level.by === "auto" && cost.by === "auto" && cost.value < (level.expected + level.seen) / 2;
		}
		function comparable(level, { by, value, besides }) {
			if (by !== level.by) return null;
			if (by !== "auto") return value;
			const ratio = medianRatio(level.besides, besides);
			return ratio === null ? null : value / ratio;
		}
		function isRuledOut({ expected, seen }, growthHigh) {
			return expected > 0 && growthHigh < seen / expected;
		}
		;
		function limitOf({ settings }, { limits }) {
			return (limits ?? settings).failOnGrowth;
		}
		function functionLimit(report, comparison, { rule }) {
			if (rule !== undefined && rule.severity !== "fail") return Number.POSITIVE_INFINITY;
			return rule?.failOnGrowth ?? limitOf(report, comparison);
		}
		;
		const TITLE_NAME = 80;
		function causesOf(whole) {
			const report = withoutObserved(whole);
			const causes = [
				...(0, report_findings.Pg)(report).filter(({ function: fn }) => fn.verdict === "fail").map((finding) => ofFunction(report, finding)),
				...(0, report_findings.Y)(report).filter(({ verdict, kind }) => verdict === "fail" && kind !== "entry").map((finding) => ofService(report, finding)),
				...report.budgets.filter(({ verdict }) => verdict === "fail").map((budget) => ofBudget(report, budget))
			];
			const first = new Map();
			for (const cause of causes) if (!first.has(cause.fingerprint)) first.set(cause.fingerprint, cause);
			return [...first.values()];
		}
		function withoutObserved(report) {
			return {
				...report,
				comparisons: report.comparisons.map((one) => (0, service_modes.VV)(one, report) === "observe" ? {
					...one,
					counted: false
				} : one),
				budgets: report.budgets.filter((budget) => (0, service_modes.jS)(budget, report) !== "observe")
			};
		}
		function ofFunction(report, finding) {
			const { comparison, function: fn } = finding;
			const isLeak = fn.class === "leaks";
			const place = `${causes_short(comparison.service)} ${causes_short(comparison.alias)}`;
			return {
				fingerprint: isLeak ? serviceFingerprint(report.key, "leak", comparison) : functionFingerprint(report.key, comparison, fn),
				kind: isLeak ? "leak" : "function",
				title: isLeak ? `${place} leaks` : `${causes_short(fn.name)} costs more in ${place}`,
				claim: claim(finding),
				advice: adviceOn(report, {
					kind: "function",
					finding
				}),
				details: functionDetails(fn),
				figures: isLeak ? leakFigures(comparison) : functionFigures(comparison, fn),
				owner: fn.owner ?? null,
				...isLeak ? NO_FIGURES : functionTerms(report, finding)
			};
		}
		const NO_FIGURES = {
			level: null,
			limit: null,
			place: null
		};
		function functionTerms(report, { comparison, function: fn }) {
			return {
				level: functionLevel(report, comparison, fn, () => steadyBesides(comparison)),
				limit: functionLimit(report, comparison, fn),
				place: functionsFingerprint(report.key, comparison)
			};
		}
		function functionDetails(fn) {
			const path = causePhrase(fn);
			const { source } = fn;
			const place = source === null ? [] : [{ code: source.file }, `, ${linesOf(source)}`];
			return [
				path,
				place,
				[{ prose: fn.explanation }]
			].filter((phrase) => phrase.length > 0);
		}
		function linesOf({ firstLine, lastLine }) {
			return firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
		}
		function functionFigures({ addedUnit }, { growth, added }) {
			return [(0, numbers.T9)(growth), (0, numbers.E7)(added, addedUnit)].filter((text) => text !== numbers.GY).join(", ");
		}
		function leakFigures({ leak, unit }) {
			return leak === null ? "" : `${(0, numbers.BD)(leak.slopePerMin, unit)} a minute`;
		}
		function ofService(report, finding) {
			const { comparison, reason } = finding;
			const kind = finding.kind === "leak" ? "leak" : "whole";
			const { whole } = comparison;
			const place = `${causes_short(comparison.service)} ${causes_short(comparison.alias)}`;
			return {
				fingerprint: serviceFingerprint(report.key, kind, comparison),
				kind,
				title: kind === "leak" ? `${place} leaks` : `${place} costs more as a whole`,
				claim: serviceClaim(report, finding),
				advice: adviceOn(report, {
					kind: "service",
					finding
				}),
				details: [[{ prose: whole !== null && kind === "whole" ? whole.explanation : reason.message }]],
				figures: kind === "leak" ? leakFigures(comparison) : (0, numbers.T9)(whole?.growth ?? null),
				owner: null,
				...NO_FIGURES,
				...kind === "whole" && {
					level: wholeLevel(report, comparison),
					limit: limitOf(report, comparison)
				}
			};
		}
		function ofBudget(report, budget) {
			const service = budget.service === "" ? "" : ` in ${causes_short(budget.service)} ${causes_short(budget.alias)}`;
			return {
				fingerprint: budgetFingerprint(report.key, budget),
				kind: "budget",
				title: `${causes_short(budget.target.name)} is over its budget${service}`,
				claim: budgetClaim(budget),
				advice: budgetAdvice(budget),
				details: [[{ prose: budget.explanation }]],
				figures: (0, numbers.QD)(budget.value, budget.unit),
				owner: null,
				level: null,
				limit: budget.limit,
				place: null
			};
		}
		function causes_short(name) {
			return (0, report_escape.RK)(name, TITLE_NAME);
		}
		;
		const NAME_LENGTH = 120;
		const NAMED_CAUSES = 100;
		const STATE_WORDS = {
			fails: "fail",
			warns: "warn",
			waived: "waived",
			passes: "pass",
			noise: "within the noise",
			small: "too small to test",
			open: "not decided"
		};
		const say = (phrase) => phraseToMarkdown(phrase, NAME_LENGTH);
		function causeText(report, cause, since) {
			const { evidence, step, rest } = cause.advice;
			const order = step.length === 0 ? [] : [{ strong: [...step, "."] }];
			const lines = [
				say((0, phrase.Z)([[
					...cause.claim,
					...sincePhrase(since),
					"."
				], order], " ")),
				say((0, phrase.Z)([evidence, rest], " ")),
				cause.details.map((detail) => `- ${say(detail)}`).join("\n"),
				say(sinceLine(report)),
				ownerLine(cause.owner),
				runLine(report)
			];
			return lines.filter((line) => line !== "").join("\n\n");
		}
		function sincePhrase({ atMs, sha }) {
			return [` since ${(0, times.Yq)(atMs)}`, ...sha === "" ? [] : [
				" (commit ",
				{ code: shortCommit(sha) },
				")"
			]];
		}
		function moreText(report, causes, gone) {
			const named = causes.slice(0, NAMED_CAUSES).map((cause) => `- ${say(cause.claim)}${ownerOf(cause.owner)}`);
			const hidden = causes.length - named.length;
			const lines = [
				`${(0, numbers.yk)(causes.length, "more cause")} of a failure ${causes.length === 1 ? "has" : "have"} no issue of ${causes.length === 1 ? "its" : "their"} own, ` + "for one run opens at most ten. **Look at the worst ones first: so many at once often have one reason.**",
				[...named, ...hidden > 0 ? [`- and ${(0, numbers.yk)(hidden, "more cause")}, in the report`] : []].join("\n"),
				gone > 0 ? `${(0, numbers.yk)(gone, "cause")} named here before ${gone === 1 ? "is" : "are"} not decided in the newest run.` : "",
				runLine(report)
			];
			return lines.filter((line) => line !== "").join("\n\n");
		}
		function runLine({ run }) {
			const url = run === null ? null : (0, report_links.Pl)(run.runUrl);
			return url === null ? "" : `The run with the report and its flame graphs: ${url}`;
		}
		const PERSON = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/iu;
		const TEAM = /^@([a-z\d](?:-?[a-z\d]){0,38}\/[\w-]{1,100})$/iu;
		function loginOf(owner) {
			return owner?.startsWith("@") === true ? PERSON.exec(owner)?.[1] ?? null : null;
		}
		function ownerLine(owner) {
			return owner === null || owner.trim() === "" ? "" : `Owner: ${mention(owner)}`;
		}
		function ownerOf(owner) {
			return owner === null || owner.trim() === "" ? "" : ` (${mention(owner)})`;
		}
		function mention(owner) {
			return loginOf(owner) !== null || TEAM.test(owner) ? owner : (0, report_escape.SS)(owner, NAME_LENGTH);
		}
		function runsText(runs, status, urlOf) {
			const rows = runs.toReversed().map(({ atMs, sha, runId, state, figures }) => [
				(0, times.Yq)(atMs),
				sha === "" ? "–" : (0, report_escape.SS)(shortCommit(sha), NAME_LENGTH),
				STATE_WORDS[state],
				figures === "" ? "–" : (0, report_escape.pj)(figures),
				runId === "" ? "–" : `[run](${urlOf(runId)})`
			]);
			return [
				status,
				table([
					"date",
					"commit",
					"verdict",
					"figures",
					"run"
				], rows, "lllll"),
				FOOTER
			].join("\n\n");
		}
		const FOOTER = "<sub>Kept up to date by flamegate: it closes this issue when a run tests it and what failed is gone, and reopens it when it comes back " + "within 14 days. Closed as “not planned” it stays closed for as long.</sub>";
		var policy = __webpack_require__(947);
		;
		const SURELY = 2;
		function mostShare({ samples }, { share }) {
			if (!(samples.candidate > 0)) return share.candidate;
			const counted = share.candidate * samples.candidate;
			return Math.min(1, (counted + SURELY * Math.sqrt(counted + 1)) / samples.candidate);
		}
		function mostOfAbsent(report, { samples, functions, limits }) {
			const tested = functions.filter(({ verdict }) => verdict !== "not-tested").length;
			const isCut = report.notes.some(({ code }) => code === "FG227");
			if (isCut || tested >= policy.z.maxTests || !(samples.candidate > 0)) return null;
			const { minShare } = limits ?? report.settings;
			return Math.min(1, Math.max(minShare, policy.z.minSamples / samples.candidate));
		}
		;
		const UNSEEN = {
			cost: null,
			growthHigh: null,
			limit: null,
			why: null
		};
		const WAIVED = {
			...UNSEEN,
			state: "waived"
		};
		function openStatus(why) {
			return {
				...UNSEEN,
				state: "open",
				why
			};
		}
		function statesOf(report) {
			const states = new Map();
			for (const comparison of report.comparisons) {
				const { key } = report;
				const why = whyOpen(report, comparison);
				const set = (kind, status) => states.set(serviceFingerprint(key, kind, comparison), why === null ? status() : openStatus(why));
				set("leak", () => leakStatus(report, comparison));
				set("whole", () => wholeStatus(report, comparison));
				const absent = why === null ? absentStatus(report, comparison) : openStatus(why);
				states.set(functionsFingerprint(key, comparison), absent);
				if (why === null) setFunctions(states, report, comparison);
			}
			for (const budget of report.budgets) states.set(budgetFingerprint(report.key, budget), budgetStatus(report, budget));
			return states;
		}
		function whyOpen(report, comparison) {
			const { counted, verdict } = comparison;
			if ((0, service_modes.VV)(comparison, report) === "observe") return "observed";
			return counted && (verdict === "pass" || verdict === "warn" || verdict === "fail") ? null : "undecided";
		}
		function setFunctions(states, report, comparison) {
			const shares = sharesNow(comparison);
			for (const fn of comparison.functions) {
				if (fn.class === "leaks") continue;
				states.set(functionFingerprint(report.key, comparison, fn), functionStatus(report, comparison, fn, shares));
			}
			for (const one of comparison.ignored.functions) states.set(functionFingerprint(report.key, comparison, one), openStatus("ignored"));
		}
		function functionStatus(report, comparison, fn, shares) {
			const { verdict, causedBy, share, growthHigh, rule } = fn;
			if (isWaived(fn)) return WAIVED;
			if (causedBy !== null) return openStatus("explained");
			if (verdict === "not-tested" && rule?.severity === "ignore") return openStatus("ignored");
			const isSmall = verdict === "not-tested";
			const seen = isSmall ? mostShare(comparison, fn) : share.candidate;
			const state = isSmall ? "small" : verdict === "inconclusive" ? "noise" : states_stateOf(verdict);
			const cost = functionCost(report, comparison, seen, shares);
			return {
				state,
				cost,
				growthHigh,
				limit: functionLimit(report, comparison, fn),
				why: null
			};
		}
		function absentStatus(report, comparison) {
			const most = mostOfAbsent(report, comparison);
			if (most === null) return openStatus("undecided");
			const cost = functionCost(report, comparison, most, sharesNow(comparison));
			return {
				...UNSEEN,
				state: "small",
				cost
			};
		}
		function states_stateOf(verdict) {
			return verdict === "fail" ? "fails" : verdict === "warn" ? "warns" : verdict === "pass" ? "passes" : "open";
		}
		function isWaived({ waiver }) {
			return waiver?.state === "in-force";
		}
		function isWaivedAs(kind, { waived, functions }) {
			const own = (waived ?? []).some((one) => one.kind === kind && isWaived(one));
			return own || kind === "leak" && functions.some((fn) => fn.class === "leaks" && isWaived(fn));
		}
		const SHORT_BASELINE = .5;
		function isSeenAlone({ windows }) {
			if (windows === null) return false;
			const { baseline, candidate } = windows;
			return baseline.untilMs - baseline.fromMs <= SHORT_BASELINE * (candidate.untilMs - candidate.fromMs);
		}
		function leakStatus(report, comparison) {
			const { leak, leakVerdict, functions } = comparison;
			if (isWaivedAs("leak", comparison)) return WAIVED;
			switch (leakVerdict ?? leak?.verdict) {
				case "ok": return leak?.stoppedBy === "size" && functions.some(({ rule }) => rule?.severity === "ignore") ? openStatus("ignored") : {
					...UNSEEN,
					state: "passes",
					isAlone: isSeenAlone(report)
				};
				case "warn": return {
					...UNSEEN,
					state: "warns"
				};
				case "leak": return {
					...UNSEEN,
					state: "fails"
				};
				default: return openStatus("undecided");
			}
		}
		function wholeStatus(report, comparison) {
			const { whole, detectableTotal } = comparison;
			if (isWaivedAs("whole", comparison)) return WAIVED;
			const seen = {
				...UNSEEN,
				cost: wholeCost(report, comparison),
				limit: limitOf(report, comparison)
			};
			if (whole !== null) return {
				...seen,
				state: whole.verdict === "fail" ? "fails" : "warns"
			};
			return detectableTotal === null ? openStatus("undecided") : {
				...seen,
				state: "passes"
			};
		}
		function budgetStatus(report, budget) {
			if ((0, service_modes.jS)(budget, report) === "observe") return openStatus("observed");
			const state = states_stateOf(budget.verdict);
			if (state === "open") return openStatus("undecided");
			const cost = budget.value === null ? null : {
				by: "budget",
				value: budget.value,
				besides: new Map()
			};
			return {
				...UNSEEN,
				state,
				cost,
				limit: budget.limit
			};
		}
		;
		const MOST_RUNS = 15;
		const MOST_CAUSES = 500;
		const digest = schemas.YjP().regex(/^[0-9a-f]{16}$/);
		const sha = schemas.YjP().regex(/^(?:[0-9a-f]{7,64})?$/);
		const runId = schemas.YjP().regex(/^\d{0,20}$/);
		const cost = schemas.aig().nonnegative();
		const issue_marker_RunSchema = schemas.Ikc({
			atMs: schemas.Whr().nonnegative(),
			sha,
			runId,
			state: schemas.k5n([
				"fails",
				"warns",
				"waived",
				"passes",
				"noise",
				"small",
				"open"
			]),
			figures: schemas.YjP().max(100)
		});
		const LevelSchema = schemas.Ikc({
			by: schemas.k5n([
				"requests",
				"fixed",
				"auto"
			]),
			expected: cost,
			seen: cost,
			besides: schemas.YOg(schemas.Ikc({
				id: schemas.YjP().regex(/^[0-9a-f]{8}$/),
				share: cost
			})).max(20)
		});
		const MarkerSchema = schemas.Ikc({
			version: schemas.euz(1),
			key: schemas.YjP().max(200),
			cause: digest,
			runId,
			runAttempt: schemas.Whr().positive(),
			since: schemas.Ikc({
				atMs: schemas.Whr().nonnegative(),
				sha,
				fromMs: schemas.Whr().nonnegative()
			}),
			level: LevelSchema.nullable(),
			limit: cost.nullable(),
			place: digest.nullable(),
			runs: schemas.YOg(issue_marker_RunSchema).max(MOST_RUNS),
			causes: schemas.YOg(digest).max(MOST_CAUSES),
			places: schemas.YOg(schemas.YjP().regex(/^(?:[0-9a-f]{16})?$/)).max(MOST_CAUSES),
			isDuplicate: schemas.zMY()
		});
		const LINE = /^<!-- flamegate:issue (\S{1,60000}) -->/;
		function formatIssueMarker(marker) {
			const json = JSON.stringify({
				...marker,
				runs: marker.runs.slice(-MOST_RUNS),
				causes: marker.causes.slice(0, MOST_CAUSES),
				places: marker.places.slice(0, MOST_CAUSES)
			});
			return `<!-- flamegate:issue ${encodeURIComponent(json.toWellFormed()).replaceAll("-", "%2D")} -->`;
		}
		function parseIssueMarker(body) {
			const [, encoded] = LINE.exec(body) ?? [];
			if (encoded === undefined) return null;
			try {
				const parsed = MarkerSchema.safeParse(JSON.parse(decodeURIComponent(encoded)));
				return parsed.success ? parsed.data : null;
			} catch {
				return null;
			}
		}
		function withRun(runs, run) {
			const others = runs.filter(({ runId: other }) => run.runId === "" || other !== run.runId);
			return [...others, run].slice(-MOST_RUNS);
		}
		;
		function isRecovery({ windows }, failure, status) {
			const { level, since } = failure;
			const { state, cost, growthHigh } = status;
			if (state !== "passes" && state !== "noise" && state !== "small") return false;
			if (status.isAlone === true) return state === "passes";
			if (cost?.by === "budget") return failure.limit !== null && cost.value <= failure.limit;
			if (level !== null && cost !== null && hasFallen(level, cost)) return true;
			if (windows === null || windows.baseline.untilMs > since.fromMs) return false;
			if (state === "small") return level !== null && cost !== null && isShareSmall(level, cost);
			if (isRaised(failure, status)) return growthHigh !== null && growthHigh <= 1 + (failure.limit ?? 0);
			return state === "passes" || level !== null && growthHigh !== null && isRuledOut(level, growthHigh);
		}
		function isRaised(failure, { limit }) {
			return failure.limit !== null && limit !== null && limit > failure.limit;
		}
		function recoveryWords({ state }) {
			return state === "small" ? "found too little of it left to be tested: what failed is gone" : "tested it, and what failed is gone";
		}
		const OPEN_WORDS = {
			undecided: "The newest run could not decide about it, so nothing changed.",
			absent: "The newest run did not look at it: the service, its profile type or the budget is not part of it. Name it again, or close this issue if it is gone for good.",
			explained: "The newest run sees growth here that another function explains, which has an issue of its own.",
			observed: "Its service is in `mode: observe` now, so nothing changed. Close this issue if nobody is to work on it.",
			ignored: "It is not judged any more, as a rule or `ignore` says, so nothing tells whether it is gone. Close this issue if the cost is meant."
		};
		function statusWords(failure, status, isRecovered) {
			if (isRecovered) return `Recovered: the newest run ${recoveryWords(status)}.`;
			switch (status.state) {
				case "fails": return "Failing.";
				case "warns": return "The newest run only warns of it.";
				case "waived": return "A waiver accepts it for now; this issue stays open until it is gone.";
				case "noise": return "The newest run saw no growth beside the noise, but cannot rule out what failed: a longer window or a steadier load would.";
				case "small": return "The newest run did not test it, for it has too few samples or less than `min-share` of the service, and does not show that " + "the cost fell below what failed. Lower `min-share`, use a longer window, or close this issue if it is gone.";
				case "passes": return isRaised(failure, status) ? raisedWords(failure, status) : STILL_THERE;
				case "open": return OPEN_WORDS[status.why ?? "undecided"];
			}
		}
		const STILL_THERE = "The newest run passes, but its baseline is from after the failure began and nothing shows that the cost fell: it may still be there. " + "Compare with an older baseline, such as the last release, or close this issue if the cost is meant.";
		function raisedWords({ limit: before }, { limit, cost }) {
			if (limit === null || before === null) return STILL_THERE;
			const how = limit === Number.POSITIVE_INFINITY ? "only because a rule lets it not fail any more" : cost?.by === "budget" ? "only because its budget was raised" : `only because its limit was raised from ${(0, numbers.B6)(before)} to ${(0, numbers.B6)(limit)}`;
			return `The newest run passes, but ${how}: what failed may still be there. Close this issue if the cost is meant.`;
		}
		;
		const RUNS_LINE = "<!-- flamegate:runs -->";
		const HEAD = /^<!-- flamegate:issue .*? -->/;
		const MAX_BODY = 6e4;
		function failingIssue(run, cause, before, runs, cost = null) {
			const { report, context, nowMs } = run;
			const fromMs = report.windows?.candidate.fromMs ?? nowMs;
			const said = {
				...issue_body_runOf(run),
				state: "fails",
				figures: cause.figures.slice(0, 100)
			};
			const marker = {
				...baseMarker(run, cause.fingerprint),
				since: before?.since ?? {
					atMs: nowMs,
					sha: context.headSha.toLowerCase(),
					fromMs
				},
				level: issue_body_levelOf(cause, before?.level ?? null, cost),
				limit: cause.limit,
				place: cause.place,
				runs: withRun(runs, said)
			};
			return compose(run, marker, causeText(report, cause, marker.since), "Failing.");
		}
		function issue_body_levelOf({ level }, before, cost) {
			const kept = before === null || level !== null && level.by !== before.by ? level : lowered(before, cost);
			return kept === null ? null : {
				...kept,
				besides: [...kept.besides]
			};
		}
		function baseMarker({ report, context }, cause) {
			return {
				version: 1,
				key: report.key.slice(0, 200),
				cause,
				runId: context.runId,
				runAttempt: context.runAttempt,
				since: {
					atMs: 0,
					sha: "",
					fromMs: 0
				},
				level: null,
				limit: null,
				place: null,
				runs: [],
				causes: [],
				places: [],
				isDuplicate: false
			};
		}
		function otherIssue(run, body, before, status, isRecovered) {
			const { runId, runAttempt } = run.context;
			const said = {
				...issue_body_runOf(run),
				state: status.state,
				figures: ""
			};
			const marker = {
				...before,
				runId,
				runAttempt,
				runs: withRun(before.runs, said)
			};
			return compose(run, marker, upperPart(body), statusWords(before, status, isRecovered));
		}
		function asDuplicate(body, marker) {
			return `${formatIssueMarker({
				...marker,
				isDuplicate: true
			})}\n${body.replace(HEAD, "").trimStart()}`;
		}
		function upperPart(body) {
			const [upper = ""] = body.replaceAll("\r\n", "\n").split(RUNS_LINE);
			return upper.replace(HEAD, "").trim();
		}
		function compose(run, marker, upper, status) {
			const { serverUrl, repository } = run.context;
			const head = formatIssueMarker(marker);
			const runs = runsText(marker.runs, status, (runId) => `${serverUrl}/${repository}/actions/runs/${runId}`);
			const tail = `\n\n${RUNS_LINE}\n\n${runs}\n`;
			const room = Math.max(0, MAX_BODY - head.length - tail.length - 1);
			return {
				marker,
				body: `${head}\n${upper.slice(0, room).toWellFormed()}${tail}`
			};
		}
		function issue_body_runOf({ context, nowMs }) {
			return {
				atMs: nowMs,
				sha: context.headSha.toLowerCase(),
				runId: context.runId
			};
		}
		;
		const ISSUE_LABEL = "flamegate";
		function titleOf({ report: { key } }, title) {
			return key === "default" ? title : `${title} (${(0, report_escape.RK)(key, 64)})`;
		}
		async function updateIssue({ api, acts }, issue, body) {
			if (sameText(issue.body, body)) return;
			await api.update(issue.number, { body });
			acts.updated.push(issue.url);
		}
		async function remark({ api, acts }, issue, text) {
			await api.comment(issue.number, text).catch((error) => {
				acts.problems.push(`${issue.url} has no comment: ${(0, report_escape.kL)(error.message, 200)}`);
			});
		}
		;
		const MOST_NEW = 10;
		function planOverflow({ report: { key }, context }, causes, kept) {
			const fingerprint = fingerprintOf(key, "more", []);
			const issue = kept.get(fingerprint);
			const named = new Set(issue?.marker.causes ?? []);
			const without = causes.filter((cause) => !kept.has(cause.fingerprint));
			const isLater = issue !== undefined && issue.marker.runId !== context.runId;
			if (isLater && !isNewerRun(issue.marker, context) && without.length < MOST_NEW) return {
				fingerprint,
				issue,
				shared: [],
				fresh: without
			};
			return {
				fingerprint,
				issue,
				shared: without.filter((cause) => named.has(cause.fingerprint)),
				fresh: without.filter((cause) => !named.has(cause.fingerprint))
			};
		}
		function splitFresh(fresh, { issue }) {
			const own = fresh.length <= MOST_NEW ? fresh.length : issue === undefined ? MOST_NEW - 1 : MOST_NEW;
			return {
				own: fresh.slice(0, own),
				rest: fresh.slice(own)
			};
		}
		async function writeOverflow(sync, plan, rest) {
			const { issue: own } = plan;
			if (own === undefined && rest.length === 0) return null;
			if (own !== undefined && isNewerRun(own.marker, sync.context)) return null;
			const failing = [...plan.shared, ...rest];
			const undecided = undecidedOf(sync, plan);
			if (own !== undefined && failing.length + undecided.length === 0) {
				await closeOverflow(sync, own);
				return null;
			}
			const { body } = overflowIssue(sync, plan, failing, undecided);
			if (own !== undefined) {
				await updateIssue(sync, own.issue, body);
				return null;
			}
			const title = titleOf(sync, `flamegate: ${failing.length} more causes of a failure`);
			const created = await sync.api.create({
				title,
				body,
				labels: [ISSUE_LABEL, ...sync.labels]
			});
			sync.acts.opened.push(created.url);
			return created;
		}
		function undecidedOf({ report }, { issue, shared, fresh }) {
			const states = statesOf(report);
			const now = new Set([...shared, ...fresh].map((cause) => cause.fingerprint));
			return (issue === undefined ? [] : namedIn(issue)).filter(({ fingerprint, place }) => {
				const status = states.get(fingerprint) ?? states.get(place ?? "");
				return !now.has(fingerprint) && !GONE.has(status?.state ?? "open");
			});
		}
		const GONE = new Set([
			"passes",
			"noise",
			"small"
		]);
		function namedIn({ marker: { causes, places } }) {
			return causes.map((fingerprint, index) => ({
				fingerprint,
				place: places[index] || null
			}));
		}
		function overflowIssue(sync, { fingerprint, issue }, failing, undecided) {
			const { report, context, nowMs } = sync;
			const named = [...failing, ...undecided];
			const figures = `${failing.length} causes`;
			const state = failing.length > 0 ? "fails" : "open";
			const said = {
				atMs: nowMs,
				sha: context.headSha.toLowerCase(),
				runId: context.runId,
				state,
				figures
			};
			const marker = {
				...baseMarker(sync, fingerprint),
				runs: withRun(issue?.marker.runs ?? [], said),
				causes: named.map(({ fingerprint: one }) => one),
				places: named.map(({ place }) => place ?? "")
			};
			return compose(sync, marker, moreText(report, failing, undecided.length), "Failing.");
		}
		const NOTHING_LEFT = "Nothing that was named here is left without an issue of its own: it does not fail any more, or has one now.";
		async function closeOverflow(sync, { issue, marker }) {
			const { context, nowMs } = sync;
			const { runId, runAttempt } = context;
			const said = {
				atMs: nowMs,
				sha: context.headSha.toLowerCase(),
				runId,
				state: "passes",
				figures: ""
			};
			const last = {
				...marker,
				runId,
				runAttempt,
				causes: [],
				places: [],
				runs: withRun(marker.runs, said)
			};
			const { body } = compose(sync, last, upperPart(issue.body), NOTHING_LEFT);
			await sync.api.update(issue.number, {
				body,
				state: "closed",
				reason: "completed"
			});
			sync.acts.closed.push(issue.url);
			await remark(sync, issue, NOTHING_LEFT);
		}
		;
		function ownIssues(issues, login, key) {
			const own = [];
			for (const issue of issues) {
				if (issue.login.toLowerCase() !== login.toLowerCase()) continue;
				const marker = parseIssueMarker(issue.body);
				if (marker !== null && isSameKey(marker.key, key)) own.push({
					issue,
					marker
				});
			}
			return own.sort((a, b) => a.issue.number - b.issue.number);
		}
		function byCause(own) {
			const kept = new Map();
			const duplicates = [];
			for (const one of own) {
				const first = kept.get(one.marker.cause);
				if (first === undefined) kept.set(one.marker.cause, one);
				else duplicates.push({
					own: one,
					of: first
				});
			}
			return {
				kept,
				duplicates
			};
		}
		;
		const REOPEN_MS = 14 * 864e5;
		const OPEN_PAGES = 50;
		const CLOSED_PAGES = 10;
		const MOST_UPDATES = 100;
		const issue_sync_NAME_LENGTH = 120;
		const issue_sync_ACTIONS_LOGIN = "github-actions[bot]";
		async function syncIssues(sync) {
			const { api, report, acts } = sync;
			const login = await api.viewerLogin() ?? issue_sync_ACTIONS_LOGIN;
			const listed = await api.list({
				state: "open",
				label: ISSUE_LABEL,
				sinceMs: null,
				maxPages: OPEN_PAGES
			});
			const { kept, duplicates } = byCause(ownIssues(listed.issues, login, report.key));
			for (const { own, of } of duplicates) await closeDuplicate(sync, own, of.issue.number);
			const causes = causesOf(report);
			await updateKept(sync, kept, causes);
			const plan = planOverflow(sync, causes, kept);
			if (plan.fresh.length > 0 && !listed.isComplete) {
				acts.problems.push(`more than ${OPEN_PAGES * 100} open issues have the label ${ISSUE_LABEL}, so that no new one was opened: it might be a second one`);
				return;
			}
			const fresh = plan.fresh.length === 0 ? [] : await reopen(sync, login, plan.fresh);
			const { own, rest } = splitFresh(fresh, plan);
			const opened = await openNew(sync, own);
			const shared = await writeOverflow(sync, plan, rest);
			if (shared !== null) opened.push(shared);
			if (opened.length > 0) await issue_sync_settle(sync, login, opened);
		}
		async function updateKept(sync, kept, causes) {
			const failing = new Map(causes.map((cause) => [cause.fingerprint, cause]));
			const states = statesOf(sync.report);
			const shared = fingerprintOf(sync.report.key, "more", []);
			const writable = [...kept.values()].filter(({ marker }) => marker.cause !== shared && !isNewerRun(marker, sync.context));
			const order = writable.toSorted((a, b) => Number(failing.has(b.marker.cause)) - Number(failing.has(a.marker.cause)));
			for (const own of order.slice(0, MOST_UPDATES)) {
				const { marker } = own;
				const cause = failing.get(marker.cause);
				const status = states.get(marker.cause);
				const update = cause === undefined ? updateOther(sync, own, status ?? states.get(marker.place ?? "") ?? openStatus("absent")) : updateIssue(sync, own.issue, failingIssue(sync, cause, marker, marker.runs, status?.cost).body);
				await update.catch((error) => {
					if (!isGone(error)) throw error;
					kept.delete(marker.cause);
				});
			}
			const left = order.length - MOST_UPDATES;
			if (left > 0) sync.acts.problems.push(`${left} open issues were not brought up to date: one run writes to at most ${MOST_UPDATES}`);
		}
		async function updateOther(sync, { issue, marker }, status) {
			const isRecovered = isRecovery(sync.report, marker, status);
			const { body } = otherIssue(sync, issue.body, marker, status, isRecovered);
			if (!isRecovered) return updateIssue(sync, issue, body);
			await sync.api.update(issue.number, {
				body,
				state: "closed",
				reason: "completed"
			});
			sync.acts.closed.push(issue.url);
			await remark(sync, issue, `Recovered: ${runPhrase(sync)} ${recoveryWords(status)}.`);
		}
		function runPhrase({ context }) {
			const commit = context.headSha === "" ? "" : ` of commit ${context.headSha}`;
			return context.runUrl === "" ? `the newest run${commit}` : `[the newest run](${context.runUrl})${commit}`;
		}
		async function reopen(sync, login, fresh) {
			const sinceMs = sync.nowMs - REOPEN_MS;
			const { issues } = await sync.api.list({
				state: "closed",
				label: ISSUE_LABEL,
				sinceMs,
				maxPages: CLOSED_PAGES
			});
			const lately = issues.filter(({ closedAtMs }) => closedAtMs !== null && closedAtMs >= sinceMs);
			const own = ownIssues(lately, login, sync.report.key).filter(({ marker }) => !marker.isDuplicate);
			const latest = new Map(own.map((one) => [one.marker.cause, one]));
			const left = [];
			for (const cause of fresh) {
				const found = latest.get(cause.fingerprint);
				if (found === undefined) {
					left.push(cause);
					continue;
				}
				const { issue, marker } = found;
				if (issue.closedAs === "not_planned" || isNewerRun(marker, sync.context)) continue;
				const { body } = failingIssue(sync, cause, null, marker.runs);
				await sync.api.update(issue.number, {
					body,
					state: "open",
					reason: "reopened"
				});
				sync.acts.reopened.push(issue.url);
				await remark(sync, issue, `It is back: ${phraseToMarkdown(cause.claim, issue_sync_NAME_LENGTH)}, in ${runPhrase(sync)}.`);
			}
			return left;
		}
		async function openNew(sync, causes) {
			const opened = [];
			for (const cause of causes) {
				const { body } = failingIssue(sync, cause, null, []);
				const issue = await sync.api.create({
					title: titleOf(sync, cause.title),
					body,
					labels: [ISSUE_LABEL, ...sync.labels]
				});
				opened.push(issue);
				sync.acts.opened.push(issue.url);
				await issue_sync_assign(sync, issue, cause.owner);
			}
			return opened;
		}
		async function issue_sync_assign({ api, acts }, issue, owner) {
			const login = loginOf(owner);
			if (login === null) return;
			await api.assign(issue.number, login).catch((error) => {
				acts.problems.push(`${issue.url} could not be assigned to ${login}: ${(0, report_escape.kL)(error.message, 200)}`);
			});
		}
		async function issue_sync_settle(sync, login, opened) {
			const query = {
				state: "open",
				label: ISSUE_LABEL,
				sinceMs: null,
				maxPages: OPEN_PAGES
			};
			const listed = await sync.api.list(query).catch(() => null);
			if (listed === null) return;
			const known = new Set(listed.issues.map(({ number }) => number));
			const all = [...listed.issues, ...opened.filter(({ number }) => !known.has(number))];
			const { duplicates } = byCause(ownIssues(all, login, sync.report.key));
			for (const { own, of } of duplicates) await closeDuplicate(sync, own, of.issue.number);
		}
		async function closeDuplicate(sync, { issue, marker }, of) {
			const body = asDuplicate(issue.body, marker);
			try {
				await sync.api.update(issue.number, {
					body,
					state: "closed",
					reason: "not_planned"
				});
			} catch (error) {
				if (isGone(error)) return;
				throw error;
			}
			sync.acts.closed.push(issue.url);
			await remark(sync, issue, `Duplicate of #${of}.`);
		}
		;
		const ISSUE_PERMISSION = "permissions:\n  issues: write";
		const EVENTS = new Set([
			"schedule",
			"workflow_dispatch",
			"repository_dispatch",
			"push"
		]);
		async function publishIssues(options) {
			const { context, report, token, labels } = options;
			const acts = {
				opened: [],
				reopened: [],
				updated: [],
				closed: [],
				problems: []
			};
			const why = whyNone(options);
			if (why !== null) return {
				...acts,
				status: "skipped",
				...why
			};
			try {
				const { apiUrl, owner, repo } = context;
				const { proxy, wait } = options;
				const api = await openIssueApi({
					apiUrl,
					owner,
					repo,
					token,
					proxy,
					wait
				});
				try {
					const nowMs = Date.parse(report.createdAt);
					await syncIssues({
						api,
						report,
						context,
						labels,
						acts,
						nowMs
					});
					return {
						...acts,
						status: "done",
						severity: acts.problems.length > 0 ? "notice" : "info"
					};
				} finally {
					await api.close();
				}
			} catch (error) {
				const { status } = error ?? {};
				const severity = status === 403 || status === 404 ? "notice" : "warning";
				return {
					...acts,
					status: "failed",
					severity,
					reason: (0, failure.SP)(error, context, ATTEMPT)
				};
			}
		}
		const ATTEMPT = {
			loss: "no issue, or one that is not up to date",
			action: "write issues",
			target: "the repository",
			permission: ISSUE_PERMISSION,
			onFork: ""
		};
		function whyNone({ policy, context, report, token }) {
			const none = (severity, reason) => ({
				severity,
				reason
			});
			if (policy === "never") return none("info", "issues are switched off (issues: never)");
			if (report.shard !== undefined) return none("info", "a shard opens no issues: the merged report does");
			if (isOnlyObserved(report)) return none("info", "no issues in mode: observe, which disturbs nobody");
			const { eventName, defaultBranch, ref } = context;
			if (context.pullRequest !== null || !EVENTS.has(eventName)) {
				return none("info", `no issues for the event ${eventName}: they are for runs of the default branch`);
			}
			if (eventName !== "schedule" && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
				return none("info", `no issues for ${ref ?? "an unknown ref"}: they are for runs of ${defaultBranch}`);
			}
			if (eventName === "push" && defaultBranch === undefined) {
				return none("notice", "no issues: the event does not tell the default branch");
			}
			if (context.owner === "") return none("notice", "the repository is unknown");
			if (token.trim() === "") return none("notice", "there is no github-token");
			return null;
		}
		function isOnlyObserved(report) {
			const modes = report.comparisons.map((comparison) => (0, service_modes.VV)(comparison, report));
			return report.mode === "observe" && modes.every((mode) => mode === "observe");
		}
		;
		function outputsOf(report, paths, commentUrl) {
			return {
				verdict: report.verdict,
				regressions: String(countRegressions(report)),
				"report-json": paths.json ?? "",
				"report-html": paths.html ?? "",
				"report-md": paths.md ?? "",
				"report-junit": paths.junit ?? "",
				"comment-url": commentUrl ?? ""
			};
		}
		function countRegressions(report) {
			let count = (0, report_findings.Y)(report).filter(({ verdict }) => verdict === "fail").length;
			for (const comparison of report.comparisons) {
				if (!comparison.counted) continue;
				count += comparison.functions.filter((fn) => fn.verdict === "fail" && fn.causedBy === null).length;
			}
			return count;
		}
		;
		const MAX_LINE = 2 ** 31 - 1;
		const HUNK = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,\d{1,10})? @@/;
		const MAX_HEADER_CHARACTERS = 64;
		function changedLines(patch) {
			const ranges = [];
			let line = Number.NaN;
			for (let start = 0; start < patch.length;) {
				const next = patch.indexOf("\n", start);
				const end = next === -1 ? patch.length : next;
				switch (patch[start]) {
					case "@":
						line = firstLineOf(patch.slice(start, Math.min(end, start + MAX_HEADER_CHARACTERS)));
						break;
					case "+":
						if (line <= MAX_LINE) add(ranges, line);
						line += 1;
						break;
					case "-":
					case "\\": break;
					default: line += 1;
				}
				start = end + 1;
			}
			return ranges;
		}
		function firstLineOf(header) {
			const first = Number(HUNK.exec(header)?.[1] ?? Number.NaN);
			return first >= 0 ? first : Number.NaN;
		}
		function add(ranges, line) {
			const previous = ranges.at(-1);
			if (line < 1 || previous !== undefined && line <= previous.last) return;
			if (previous?.last === line - 1) previous.last = line;
			else ranges.push({
				first: line,
				last: line
			});
		}
		function firstOverlap(ranges, { first, last }) {
			const met = ranges.find((range) => range.first <= last && range.last >= first);
			if (met === undefined) return null;
			return {
				first: Math.max(first, met.first),
				last: Math.min(last, met.last)
			};
		}
		;
		const changed_files_PAGE_SIZE = 100;
		const MAX_FILES = 3e3;
		const MAX_PATCH_CHARACTERS = 32 * 1024 * 1024;
		async function listChangedFiles(options) {
			const { context, token } = options;
			if (context.pullRequest === null || context.owner === "" || token.trim() === "") return { files: null };
			try {
				return await list(context.pullRequest, options);
			} catch (error) {
				return {
					files: null,
					reason: (0, failure.SP)(error, context, (0, failure.qz)(context))
				};
			}
		}
		async function list(pullRequest, options) {
			const { context, token, proxy, wait } = options;
			const { apiUrl, owner, repo, headSha } = context;
			const { octokit, close } = await (0, connection.J)({
				apiUrl,
				owner,
				repo,
				token,
				proxy,
				wait
			});
			try {
				const files = [];
				let room = MAX_PATCH_CHARACTERS;
				for (let page = 1; files.length < MAX_FILES; page += 1) {
					const query = {
						owner,
						repo,
						pull_number: pullRequest,
						per_page: changed_files_PAGE_SIZE,
						page
					};
					const { data, headers } = await octokit.rest.pulls.listFiles(query);
					const listed = commitOf(data[0]);
					if (listed !== "" && headSha !== "" && listed !== headSha) {
						return {
							files: null,
							reason: `Pull request #${pullRequest} has a newer commit than this run.`
						};
					}
					for (const file of data) {
						const patch = (file.patch?.length ?? 0) <= room ? file.patch ?? "" : "";
						room -= patch.length;
						files.push({
							path: file.filename,
							isRemoved: file.status === "removed",
							lines: changedLines(patch)
						});
					}
					if (data.length === 0 || !(0, connection.r)(headers.link)) return { files };
				}
				return {
					files: null,
					reason: `Pull request #${pullRequest} changes more files than GitHub lists (${MAX_FILES}).`
				};
			} finally {
				await close();
			}
		}
		function commitOf(file) {
			return /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(file?.contents_url ?? "")?.[1] ?? "";
		}
		;
		const LAST_WORD = /([\p{L}_$][\p{L}\p{N}_$]*)[^\p{L}\p{N}_$]*$/u;
		const MAX_NAME_CHARACTERS = 200;
		function mayDefine(text, { name, source }) {
			if (source === null) return false;
			const lines = text.split("\n", source.lastLine);
			const end = name.slice(-MAX_NAME_CHARACTERS).replace(/<[^<>]*>$|^\([^()]*\)$/u, "");
			const word = LAST_WORD.exec(end)?.[1];
			if (word === undefined || lines.length < source.lastLine) return false;
			return lines.some((line) => line.includes(word) && words(line).includes(word));
		}
		function words(line) {
			return line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
		}
		;
		function createLocator(files, pathOf) {
			const changed = new Map((files ?? []).map((file) => [file.path, file.lines]));
			return (fn) => {
				const path = pathOf(fn);
				if (fn.source === null || path === null) return null;
				const { firstLine, lastLine } = fn.source;
				const met = firstOverlap(changed.get(path) ?? [], {
					first: firstLine,
					last: lastLine
				});
				if (met !== null) return {
					path,
					firstLine: met.first,
					lastLine: met.last
				};
				return {
					path,
					firstLine,
					lastLine: firstLine
				};
			};
		}
		function withChanges(report, files, pathOf) {
			if (files === null) return report;
			const changed = new Set(files.map(({ path }) => path));
			const paths = (0, report_findings.Pg)(report).flatMap(({ function: fn }) => pathOf(fn) ?? []);
			const touched = paths.filter((path) => changed.has(path)).length;
			return {
				...report,
				changes: {
					files: files.length,
					findings: paths.length,
					touched
				}
			};
		}
		;
		const repository_files_MAX_ENTRIES = 5e4;
		const SKIPPED = new Set([
			".git",
			"node_modules",
			"site-packages",
			"__pycache__",
			".venv",
			"venv"
		]);
		async function listRepositoryFiles(workspace, maxEntries = repository_files_MAX_ENTRIES) {
			if (workspace === null) return null;
			try {
				const files = [];
				let entries = 0;
				for (const folders = [""]; folders.length > 0;) {
					const folder = folders.pop() ?? "";
					const found = await (0, external_node_fs_promises_.readdir)((0, external_node_path_.join)(workspace, folder), { withFileTypes: true });
					entries += found.length;
					if (entries > maxEntries) return null;
					if (folder === "" && !found.some(({ name }) => name === ".git")) return null;
					for (const entry of found) {
						const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
						if (entry.isFile()) files.push(path);
						else if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
					}
				}
				return files;
			} catch {
				return null;
			}
		}
		const MAX_SOURCE_BYTES = 1024 * 1024;
		async function readRepositoryFile(workspace, path) {
			return (0, consumers_.text)((0, external_node_fs_.createReadStream)((0, external_node_path_.join)(workspace, path), { end: MAX_SOURCE_BYTES - 1 })).catch(() => "");
		}
		;
		const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules|bower_components|pkg\/mod|\.?venv|gems|\.m2|\.gradle|\.nuget|\.cargo\/(?:registry|git)|lib\/python\d[\d.]*)\//u;
		const SYSTEM = /^(?:usr\/(?:local\/)?(?:lib\w*|include|share|s?bin|go|sdk)|lib\w*|nix\/store|rustc|proc|opt\/(?:java|jdk|hostedtoolcache)[^/]*|[A-Za-z]:\/(?:Windows|Program Files[^/]*))\//u;
		const PYTHON_STANDARD = new Set(("__future__ _collections_abc _pydecimal _strptime _weakrefset " + "abc argparse ast asyncio asyncore base64 bdb bisect bz2 calendar cgi cmd code codecs codeop collections colorsys " + "compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime " + "dbm decimal difflib dis distutils doctest email encodings ensurepip enum filecmp fileinput fnmatch fractions " + "ftplib functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http idlelib " + "imaplib imp importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox mimetypes " + "modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools " + "pipes pkgutil platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc queue quopri " + "random re reprlib rlcompleter runpy sched secrets selectors shelve shlex shutil signal site smtplib socket " + "socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig tabnanny tarfile " + "tempfile textwrap threading timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types " + "typing unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport " + "zoneinfo").split(" "));
		function isInstalledPath(segments) {
			return INSTALLED.test(segments.join("/"));
		}
		function isLibraryPath({ isAbsolute, segments }) {
			const path = segments.join("/");
			if (isInstalledPath(segments)) return true;
			if (isAbsolute) return SYSTEM.test(path);
			const [first = ""] = segments;
			return path.endsWith(".py") && PYTHON_STANDARD.has(first.replace(/\.py$/u, ""));
		}
		;
		const MAX_PATH_CHARACTERS = 4096;
		const DEPLOYED = /^(?:[^/]+|(?:srv|opt|home|var|code|workspaces?)\/[^/]+|usr\/src(?:\/[^/]+)?|[A-Za-z]:\/[^/]+)$/u;
		function createFileMapper({ mappings, changed, repository }) {
			const known = new Set([...changed, ...repository ?? []]);
			const byName = groupByName(known);
			const memo = new Map();
			const find = (file) => {
				const path = parsePath(file);
				if (path === null) return null;
				const configured = configuredPath(path, mappings, known, repository !== null);
				if (configured !== null) return {
					path: configured,
					isGuess: false
				};
				if (isLibraryPath(path)) return null;
				return longestEnd(path, byName.get(path.segments.at(-1) ?? "") ?? [], repository !== null);
			};
			return (file) => {
				const done = memo.get(file);
				if (done !== undefined) return done;
				const mapped = find(file);
				memo.set(file, mapped);
				return mapped;
			};
		}
		function groupByName(paths) {
			const groups = new Map();
			for (const path of paths) {
				const name = path.slice(path.lastIndexOf("/") + 1);
				const group = groups.get(name);
				if (group === undefined) groups.set(name, [path]);
				else group.push(path);
			}
			return groups;
		}
		function parsePath(file) {
			if (file.length > MAX_PATH_CHARACTERS || /^[<[]|\p{Cc}/u.test(file)) return null;
			const plain = file.replaceAll("\\", "/");
			if (/^(?:node|internal|native):/u.test(plain)) return null;
			const path = plain.replace(/^[a-z][a-z0-9+.-]+:\/\//iu, "");
			const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
			const isAbsolute = /^(?:\/|[A-Za-z]:\/)/u.test(path);
			while (!isAbsolute && segments[0] === "..") segments.shift();
			return segments.length === 0 || segments.includes("..") ? null : {
				isAbsolute,
				segments
			};
		}
		function configuredPath(path, mappings, known, isComplete) {
			let longest = -1;
			let found = [];
			for (const { prefix, folder } of mappings) {
				const length = prefixLength(path, prefix);
				if (length === null || length < longest) continue;
				if (length > longest) found = [];
				longest = length;
				const rest = path.segments.slice(length);
				if (rest.length === 0 || isInstalledPath(rest) || length === 0 && isLibraryPath(path)) continue;
				found.push([...folder.split("/").filter((part) => part !== "" && part !== "."), ...rest].join("/"));
			}
			const existing = found.filter((candidate) => known.has(candidate));
			if (existing.length > 0) return only(new Set(existing));
			return isComplete ? null : only(new Set(found));
		}
		function prefixLength(path, prefix) {
			if (/^\.?\/?$/u.test(prefix)) return path.isAbsolute === (prefix === "/") ? 0 : null;
			const start = parsePath(prefix);
			if (start === null || start.isAbsolute !== path.isAbsolute) return null;
			const isPrefix = start.segments.every((segment, index) => segment === path.segments[index]);
			return isPrefix ? start.segments.length : null;
		}
		function longestEnd(path, candidates, isComplete) {
			let best = 0;
			let found = null;
			for (const candidate of candidates) {
				const length = commonEnd(path.segments, candidate.split("/"));
				if (length === best) found = null;
				if (length > best) {
					best = length;
					found = candidate;
				}
			}
			if (found === null || !isConvincing(path, best, found, isComplete)) return null;
			return {
				path: found,
				isGuess: best === 1
			};
		}
		function isConvincing({ isAbsolute, segments }, common, found, isComplete) {
			const isWhole = common === segments.length || common === found.split("/").length;
			if (!isAbsolute && !isWhole) return false;
			if (!isComplete) return common > 2 || common > 1 && isWhole;
			if (common > 1 || segments.length === 1) return true;
			return isAbsolute && DEPLOYED.test(segments.slice(0, -1).join("/"));
		}
		function commonEnd(first, second) {
			let length = 0;
			while (length < Math.min(first.length, second.length) && first.at(-1 - length) === second.at(-1 - length)) {
				length += 1;
			}
			return length;
		}
		function only(paths) {
			const [first = null] = paths;
			return paths.size === 1 ? first : null;
		}
		;
		async function placeFindings(report, options) {
			const isOfBase = options.context.eventName === "pull_request_target";
			if (isOfBase || (0, report_findings.Pg)(report).every(({ function: { source } }) => source === null)) {
				return {
					report,
					locate: () => null
				};
			}
			const { workspace } = options.context;
			const [{ files, reason }, repository] = await Promise.all([listChangedFiles(options), listRepositoryFiles(workspace)]);
			const changed = (files ?? []).filter(({ isRemoved }) => !isRemoved).map(({ path }) => path);
			const mapFile = createFileMapper({
				mappings: options.mappings,
				changed,
				repository
			});
			const texts = await readGuesses(report, mapFile, repository === null ? null : workspace);
			const pathOf = (fn) => {
				const mapped = fn.source === null ? null : mapFile(fn.source.file);
				if (mapped === null || !mapped.isGuess) return mapped?.path ?? null;
				return mayDefine(texts.get(mapped.path) ?? "", fn) ? mapped.path : null;
			};
			return {
				report: withChanges(report, files, pathOf),
				locate: createLocator(files, pathOf),
				...reason === undefined ? {} : { reason }
			};
		}
		async function readGuesses(report, mapFile, workspace) {
			const texts = new Map();
			if (workspace === null) return texts;
			for (const { function: fn } of (0, report_findings.Pg)(report)) {
				const mapped = fn.source === null ? null : mapFile(fn.source.file);
				if (!mapped?.isGuess || texts.has(mapped.path)) continue;
				texts.set(mapped.path, await readRepositoryFile(workspace, mapped.path));
			}
			return texts;
		}
		;
		function byteLength(text) {
			return Buffer.byteLength(text);
		}
		function* eachOf(items, make) {
			for (const item of items) yield make(item);
		}
		function takeWithin(texts, bytes) {
			const taken = [];
			let left = bytes;
			for (const text of texts) {
				left -= byteLength(text) + 1;
				if (left < 0) break;
				taken.push(text);
			}
			return taken;
		}
		function room_joinWithin(texts, bytes) {
			const taken = [];
			let left = bytes;
			for (const text of texts) {
				if (text === "") continue;
				left -= byteLength(text) + 1;
				if (left < 0) return null;
				taken.push(text);
			}
			return taken.join("\n");
		}
		function moreHtml(count, what = "more") {
			return count > 0 ? `<p class="quiet">and ${(0, numbers.B4)(count)} ${what}, in the JSON report</p>` : "";
		}
		;
		const PLACE_LENGTH = 60;
		const URL_LENGTH = 4e3;
		function number(html) {
			return {
				html,
				className: "number"
			};
		}
		function cell({ html, className, isRowHeader }, label) {
			const attribute = className === undefined ? "" : ` class="${className}"`;
			if (isRowHeader === true) return `<th scope="row" role="rowheader"${attribute}>${html}</th>`;
			return `<td role="cell" data-label="${(0, report_escape.ZD)(label)}"${attribute}><span>${html}</span></td>`;
		}
		function rowHtml(header, row) {
			return `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? "")).join("")}</tr>`;
		}
		function htmlTable(caption, header, rows, bytes) {
			const head = header.map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? " class=\"number\"" : ""}>${(0, report_escape.ZD)(text)}</th>`).join("");
			const opening = `<div class="scroll" role="region" tabindex="0" aria-label="${(0, report_escape.ZD)(caption)}"><table role="table">\n` + `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
			const written = eachOf(rows, (row) => rowHtml(header, row));
			const body = takeWithin(written, bytes - opening.length - CLOSING.length);
			const html = body.length === 0 ? "" : opening + body.join("\n") + CLOSING;
			return {
				html,
				shown: body.length
			};
		}
		const CLOSING = "\n</tbody></table></div>";
		function htmlWord(word) {
			const known = [
				"fail",
				"warn",
				"pass",
				"improved"
			].includes(word) ? ` ${word}` : "";
			return `<span class="word${known}">${(0, report_escape.ZD)(word)}</span>`;
		}
		function tables_functionCell(fn, nameLength) {
			const about = [fn.file, ...functionMarks(fn)].filter((text) => text !== "").join(" · ");
			const file = about === "" ? "" : `<span class="file">${htmlProse(about, nameLength)}</span>`;
			return {
				html: htmlCode(fn.name, nameLength) + file,
				isRowHeader: true
			};
		}
		function growthHtml(growth, range) {
			const shown = `<strong>${(0, report_escape.ZD)(growth)}</strong>`;
			return range === null ? shown : `${shown}<span class="range">${(0, report_escape.ZD)(range)}</span>`;
		}
		function bar(expected, seen) {
			const most = Math.max(expected, seen);
			if (!(most > 0) || !Number.isFinite(most) || expected < 0 || seen < 0) return "";
			const length = (value) => (100 * value / most).toFixed(1);
			const kept = Math.min(expected, seen);
			const rest = seen >= expected ? "added" : "saved";
			return "<svg class=\"bar\" viewBox=\"0 0 100 5\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" + `<rect class="expected" width="${length(kept)}" height="5"/>` + `<rect class="${rest}" x="${length(kept)}" width="${length(most - kept)}" height="5"/></svg>`;
		}
		function linkList(links) {
			return links.slice(0, 4).flatMap(({ label, url }) => {
				const address = url.length > URL_LENGTH ? null : (0, report_links.Pl)(url);
				const text = htmlProse(label, 60);
				return address === null ? [] : [`<a href="${(0, report_escape.ZD)(address)}" rel="noopener noreferrer">${text}</a>`];
			}).join(" · ");
		}
		const FINDING_COLUMNS = [
			{ text: "result" },
			{ text: "service, type" },
			{ text: "function" },
			{
				text: "expected → seen",
				isNumber: true
			},
			{
				text: "growth (range)",
				isNumber: true
			},
			{ text: "evidence" },
			{
				text: "added",
				isNumber: true
			},
			{ text: "open in" }
		];
		function html_tables_findingsTable(caption, findings, options) {
			const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== "");
			const hasEvidence = findings.some(({ function: fn }) => fn.verdict !== "pass");
			const isShown = (_, column) => (hasEvidence || FINDING_COLUMNS[column]?.text !== "evidence") && (hasLinks || FINDING_COLUMNS[column]?.text !== "open in");
			const rows = eachOf(findings, (finding) => findingCells(finding, options).filter(isShown));
			return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
		}
		function findingCells(finding, { settings, anchorOf }) {
			const { comparison, function: fn } = finding;
			const row = functionRow(comparison, fn);
			const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service, PLACE_LENGTH)}</a>`;
			return [
				{ html: htmlWord(fn.verdict === "pass" ? resultWord(fn) : row.verdict) },
				{
					html: `${service} ${htmlProse(comparison.alias, PLACE_LENGTH)}`,
					className: "where"
				},
				tables_functionCell(fn, report_escape.xt),
				number((0, report_escape.ZD)(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
				number(growthHtml(row.growth, row.range)),
				{
					html: evidenceBar(evidenceExcess(finding, settings)),
					className: "evidence"
				},
				{
					html: (0, report_escape.ZD)(row.added),
					className: "number added"
				},
				{ html: linkList(links(comparison, fn)) }
			];
		}
		function costText({ comparison, function: fn }, expectedToSeen) {
			if (fn.class !== "leaks" || comparison.leak?.over !== "candidate") return expectedToSeen;
			const [early = "", late = ""] = expectedToSeen.split(" → ");
			return `${early} early → ${late} late`;
		}
		function links(comparison, fn) {
			return fn.links.length > 0 ? fn.links : comparison.links;
		}
		function html_tables_budgetsTable(budgets, bytes) {
			const rows = eachOf(budgets, (budget) => {
				const row = budgetRow(budget);
				return [
					{ html: htmlWord(row.verdict) },
					{
						html: phraseToHtml(row.target),
						isRowHeader: true
					},
					{
						html: phraseToHtml(row.place, PLACE_LENGTH, PLACE_LENGTH),
						className: "where"
					},
					number(growthHtml(row.value, row.range)),
					number((0, report_escape.ZD)(row.limit)),
					{
						html: phraseToHtml(row.origin, PLACE_LENGTH, PLACE_LENGTH),
						className: "where"
					}
				];
			});
			const header = BUDGET_COLUMNS.map((text, column) => ({
				text,
				isNumber: column === 3 || column === 4
			}));
			return htmlTable("Budgets", header, rows, bytes);
		}
		function spansTable(caption, profile, bytes) {
			const rows = eachOf(spanRows(profile), ({ name, self, total, share }) => [{
				html: htmlCode(name),
				isRowHeader: true
			}, ...[
				self,
				total,
				share
			].map((text) => number((0, report_escape.ZD)(text)))]);
			const header = SPAN_COLUMNS.map((text, column) => ({
				text,
				isNumber: column > 0
			}));
			return htmlTable(caption, header, rows, bytes);
		}
		const FUNCTION_COLUMNS = [
			{ text: "function" },
			{
				text: "self, before → after",
				isNumber: true
			},
			{
				text: "total, before → after",
				isNumber: true
			},
			{
				text: "of the service",
				isNumber: true
			},
			{
				text: "growth (range)",
				isNumber: true
			},
			{
				text: "added",
				isNumber: true
			},
			{ text: "result" }
		];
		function html_tables_functionsTable(comparison, functions, { nameLength, bytes }) {
			const rows = eachOf(functions, (fn) => {
				const row = functionRow(comparison, fn);
				const total = `${(0, numbers.BD)(fn.total.baseline, comparison.unit)} → ${(0, numbers.BD)(fn.total.candidate, comparison.unit)}`;
				return [
					tables_functionCell(fn, nameLength),
					number((0, report_escape.ZD)(row.seen)),
					number((0, report_escape.ZD)(total)),
					number((0, report_escape.ZD)(row.share)),
					number(growthHtml(row.growth, row.range)),
					{
						html: (0, report_escape.ZD)(row.added),
						className: "number added"
					},
					{ html: htmlWord(resultWord(fn)) }
				];
			});
			return htmlTable("Functions, before and after", FUNCTION_COLUMNS, rows, bytes);
		}
		;
		const MOST_OPEN = 3;
		const DETAILS = [
			{
				functions: Number.POSITIVE_INFINITY,
				points: 20,
				name: report_escape.xt,
				message: report_escape.Xh
			},
			{
				functions: 5,
				points: 5,
				name: 60,
				message: 240
			},
			{
				functions: 3,
				points: 2,
				name: 40,
				message: 120
			},
			{
				functions: 0,
				points: 1,
				name: 40,
				message: 80
			}
		];
		const PART = 2;
		const FIRST_PART = .1;
		const ROW_BYTES = 600;
		function servicesSection({ report, groups }, { anchorOf, linked, bytes }) {
			if (groups.length === 0) return "";
			const sections = [];
			const leftOut = [];
			let left = bytes;
			for (const [index, group] of groups.entries()) {
				const part = PART * left / (groups.length - index);
				const room = Math.min(left, index < MOST_OPEN ? Math.max(part, FIRST_PART * bytes) : part);
				const section = serviceWithin(report, group, {
					anchorOf,
					isAmongFirst: index < MOST_OPEN,
					room
				});
				if (section === null) leftOut.push(group);
				else sections.push(section);
				left -= section === null ? 0 : byteLength(section) + 1;
			}
			const places = leftOut.flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison))).map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
			const more = moreHtml(leftOut.length, leftOut.length === 1 ? "more service" : "more services");
			return joinSolid([
				"<h2>Services</h2>",
				...sections,
				places.join(""),
				more
			]);
		}
		function serviceWithin(report, group, placing) {
			const [, most] = (0, extremes.o)(group.comparisons.map(({ functions }) => functions.length));
			for (const detail of DETAILS) {
				if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room) continue;
				const section = room_joinWithin(serviceParts(report, group, {
					...placing,
					detail
				}), placing.room);
				if (section !== null) return section;
			}
			return null;
		}
		function* serviceParts(report, group, { anchorOf, isAmongFirst, room, detail }) {
			const shown = group.comparisons.filter(report_findings.RN);
			const types = shown.length > 1 ? typesInShort(shown) : [{ prose: shown[0]?.alias ?? "" }];
			const summary = phraseToHtml([
				{ code: group.service },
				" ",
				...types
			], detail.name, detail.name);
			const isAside = group.verdict === "not-counted" && shown.every(report_findings.JA);
			const word = VERDICT_WORDS[isAside ? "not-judged" : group.verdict];
			const state = `<span class="verdict ${group.verdict}">${(0, report_escape.ZD)(word)}</span>`;
			const open = group.verdict === "fail" && isAmongFirst ? " open" : "";
			yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
			for (const comparison of shown) {
				yield `<h3 id="${anchorOf(comparison)}">${htmlProse(comparison.alias, detail.name)}: ${(0, report_escape.ZD)(comparisonVerdict(comparison))}</h3>`;
				yield paragraph(comparisonFacts(report, comparison), "quiet", detail.name);
				yield* pointList(comparison, detail);
				yield functionList(report, comparison, detail, room);
				if (detail.functions > 0) yield paragraph(ignoredSentence(comparison), "quiet", detail.name);
			}
			yield "</div>\n</details>";
		}
		function* pointList(comparison, detail) {
			const all = comparisonPoints(comparison, DETAILS[0].points);
			const shown = all.slice(0, detail.points);
			if (shown.length > 0) {
				yield "<ul>";
				yield* points(shown, detail.name, detail.message);
				yield "</ul>";
			}
			yield moreHtml(all.length - shown.length);
		}
		function functionList(report, comparison, detail, room) {
			const all = comparison.functions.slice(0, report.settings.top);
			const wanted = all.slice(0, detail.functions);
			const { html, shown } = html_tables_functionsTable(comparison, wanted, {
				nameLength: detail.name,
				bytes: room
			});
			const left = all.length - shown;
			return joinSolid([html, moreHtml(left, left === 1 ? "more function" : "more functions")]);
		}
		;
		function spansSection({ spans }, bytes) {
			if (spans === undefined) return "";
			const notes = listHtml(takeWithin(points(spanNotes(spans)), bytes / 4));
			const blocks = [];
			let left = bytes - byteLength(notes);
			for (const profile of spans.profiles) {
				const line = spanProfileLine(profile);
				const table = spansTable(phraseToText(line), profile, left - 2 * byteLength(phraseToText(line)));
				const block = joinSolid([paragraph(line), table.html]);
				left -= byteLength(block);
				if (table.shown < profile.functions.length || left < 0) break;
				blocks.push(block);
			}
			const rest = moreHtml(spans.profiles.length - blocks.length, "more profiles of spans");
			return joinSolid([
				`<h2>${phraseToHtml(spansTitle(spans))}</h2>`,
				...blocks,
				rest,
				notes
			]);
		}
		;
		const SHORT_LENGTH = 60;
		function waived_table_waivedTable(findings, bytes) {
			const rows = eachOf(findings, (finding) => {
				const { subject, file, place, seen, allowed, reason, owner, expires } = waivedRow(finding);
				const tail = file === "" ? "" : `<span class="file">${htmlProse(file, report_escape.xt)}</span>`;
				return [
					{
						html: phraseToHtml(subject) + tail,
						isRowHeader: true
					},
					{
						html: phraseToHtml(place, SHORT_LENGTH, SHORT_LENGTH),
						className: "where"
					},
					{
						html: (0, report_escape.ZD)(seen),
						className: "number"
					},
					{
						html: (0, report_escape.ZD)(allowed),
						className: "number"
					},
					{ html: phraseToHtml(reason) },
					{
						html: phraseToHtml(owner, SHORT_LENGTH, SHORT_LENGTH),
						className: "where"
					},
					{ html: phraseToHtml(expires) }
				];
			});
			const header = WAIVED_COLUMNS.map((text, column) => ({
				text,
				isNumber: column === 2 || column === 3
			}));
			return htmlTable("Waived", header, rows, bytes);
		}
		;
		const MOST_ROWS = 200;
		const PARTS = {
			whole: .05,
			found: .2,
			warnings: .02,
			budgets: .07,
			open: .05,
			improved: .05,
			moved: .03,
			waived: .04,
			uncounted: .03,
			spans: .02,
			method: .03
		};
		function pageBody(view, bytes) {
			const { report, found, improved } = view;
			const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
			const anchorOf = (comparison) => anchors.get(comparison) ?? "";
			const room = (part) => PARTS[part] * bytes;
			const before = [
				lineList(view.services, room("whole")),
				body_findingsSection("", "Functions over the limits", found, {
					view,
					anchorOf,
					bytes: room("found")
				}),
				paragraph(view.evidence, "quiet"),
				...takeWithin(view.warnings.map((note) => paragraph(note, "notice")), room("warnings")),
				budgetsSection(view, room("budgets")),
				body_listSection("Inconclusive or not evaluated", view.open, room("open"))
			];
			const after = [
				body_findingsSection("Improved", "Improved functions", improved, {
					view,
					anchorOf,
					bytes: room("improved")
				}),
				body_listSection(view.moved.areBalanced ? "Moved, not grown" : "Moved", view.moved.lines, room("moved")),
				body_waivedSection(view, room("waived")),
				body_listSection("Not counted", view.uncounted, room("uncounted")),
				spansSection(report, room("spans")),
				body_methodSection(view, room("method"))
			];
			const taken = byteLength(joinSolid([...before, ...after]));
			const linked = new Set([...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison));
			return joinSolid([
				...before,
				servicesSection(view, {
					anchorOf,
					linked,
					bytes: bytes - taken
				}),
				...after
			]);
		}
		function lineList(lines, bytes) {
			const shown = takeWithin(points(lines.slice(0, MOST_ROWS)), bytes);
			return joinSolid([listHtml(shown), moreHtml(lines.length - shown.length)]);
		}
		function heading(title) {
			return title === "" ? "" : `<h2>${(0, report_escape.ZD)(title)}</h2>`;
		}
		function body_listSection(title, lines, bytes) {
			return lines.length === 0 ? "" : joinSolid([heading(title), lineList(lines, bytes)]);
		}
		function body_findingsSection(title, caption, found, { view, anchorOf, bytes }) {
			if (found.length === 0) return "";
			const { settings } = view.report;
			const table = html_tables_findingsTable(caption, found.slice(0, MOST_ROWS), {
				settings,
				anchorOf,
				bytes
			});
			return joinSolid([
				heading(title),
				table.html,
				moreHtml(found.length - table.shown)
			]);
		}
		function budgetsSection({ report: { budgets }, budgets: open }, bytes) {
			if (budgets.length === 0) return "";
			const list = lineList(open, bytes / 2);
			const table = html_tables_budgetsTable(budgets.slice(0, MOST_ROWS), bytes - byteLength(list));
			return joinSolid([
				heading("Budgets"),
				list,
				table.html,
				moreHtml(budgets.length - table.shown)
			]);
		}
		function body_waivedSection({ waived }, bytes) {
			if (waived.length === 0) return "";
			const table = waived_table_waivedTable(waived.slice(0, MOST_ROWS), bytes);
			return joinSolid([
				heading("Waived"),
				table.html,
				moreHtml(waived.length - table.shown)
			]);
		}
		const RAW_DATA = {
			label: "Raw data",
			value: [
				"the profiles of both windows lie beside this page in ",
				{ code: "profiles/" },
				" as pprof files when it was written by the Action, or with ",
				{ code: "--report-profiles" }
			]
		};
		function body_methodSection({ report, found }, bytes) {
			const evidence = {
				label: "Evidence",
				value: [evidenceLegend(report.settings)]
			};
			const facts = methodFacts(report);
			const place = facts.findLastIndex(({ label }) => label !== "Note") + 1;
			const raw = report.source.kind === "files" ? [] : [RAW_DATA];
			facts.splice(place, 0, ...found.length > 0 ? [evidence] : [], ...raw);
			const written = facts.map(({ label, value }) => `<dt>${(0, report_escape.ZD)(label)}</dt><dd>${phraseToHtml(value)}</dd>`);
			const shown = takeWithin(written, bytes);
			const list = `<dl>\n${shown.join("\n")}\n</dl>`;
			return joinSolid([
				heading("How this was measured"),
				list,
				moreHtml(facts.length - shown.length)
			]);
		}
		;
		const GRAPH_NAME_LENGTH = 200;
		function graphName(text) {
			return (0, report_escape.RK)(text, GRAPH_NAME_LENGTH);
		}
		function graphFile(text) {
			return text === "" ? "" : graphName(text);
		}
		function parameter(name, value) {
			return `${encodeURIComponent(name)}=${encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
		}
		function flameHash({ service, type, frame, file, more = {} }) {
			const parts = [parameter("service", graphName(service)), parameter("type", graphName(type))];
			if (frame !== undefined) parts.push(parameter("frame", graphName(frame)));
			if (file !== undefined && file !== "") parts.push(parameter("file", graphFile(file)));
			for (const [name, value] of Object.entries(more)) parts.push(parameter(name, value));
			return `#${parts.join("&")}`;
		}
		function readFlameHash(hash) {
			const values = new Map();
			for (const part of hash.replace(/^#/, "").split("&")) {
				const [name = "", ...rest] = part.split("=");
				const value = decode(rest.join("="));
				if (value !== null && value !== "") values.set(name, value);
			}
			const { service, type, frame, file, ...more } = Object.fromEntries(values);
			return service === undefined ? null : {
				service,
				type: type ?? "",
				frame,
				file,
				more
			};
		}
		function decode(text) {
			try {
				return decodeURIComponent(text.replaceAll("+", " "));
			} catch {
				return null;
			}
		}
		;
		const MOST_REMARKS = 40;
		const REMARK_LENGTH = 600;
		function createStrings() {
			const list = [];
			const known = new Map();
			const indexOf = (text) => {
				const index = known.get(text) ?? list.push(text) - 1;
				known.set(text, index);
				return index;
			};
			const cutTo = (length) => {
				for (const text of list.splice(length)) known.delete(text);
			};
			return {
				list,
				indexOf,
				cutTo
			};
		}
		function payload_short(value) {
			return Number.isInteger(value) ? value : Number(value.toPrecision(4));
		}
		const FRAME_BYTES = 60;
		function viewerData(report, most = Number.POSITIVE_INFINITY) {
			const strings = createStrings();
			const drawn = new Map(report.flameGraphs.map((graph) => [payload_placeOf(graph), graph]));
			const found = report.comparisons.flatMap((comparison) => {
				const graph = drawn.get(payload_placeOf(comparison));
				return graph === undefined ? [] : [{
					comparison,
					graph
				}];
			});
			const kept = new Map();
			let left = most - FRAME_BYTES;
			for (const { comparison, graph } of found.toSorted((a, b) => payload_rank(a.comparison) - payload_rank(b.comparison))) {
				const stringsBefore = strings.list.length;
				const packed = pack(comparison, graph, strings, noteOf(comparison, report.source.kind));
				const added = bytesOf(packed) + bytesOf(strings.list.slice(stringsBefore));
				if (added > left) {
					strings.cutTo(stringsBefore);
					continue;
				}
				left -= added;
				kept.set(graph, packed);
			}
			const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
			return {
				strings: strings.list,
				graphs,
				leftOut: found.length - graphs.length
			};
		}
		function payload_placeOf({ service, profileType }) {
			return JSON.stringify([service, profileType]);
		}
		function bytesOf(value) {
			return byteLength(inert(value)) + 1;
		}
		function payload_rank({ verdict, counted }) {
			const order = [
				"fail",
				"warn",
				"inconclusive",
				"pass"
			].indexOf(verdict);
			return (order < 0 ? 4 : order) + (counted ? 0 : 8);
		}
		function pack(comparison, graph, { indexOf }, note) {
			return {
				service: graphName(comparison.service),
				alias: graphName(comparison.alias),
				profileType: graphName(comparison.profileType),
				verdict: verdictWord(comparison),
				unit: comparison.unit,
				isGauge: comparison.kind === "gauge",
				note,
				quantum: graph.quantum,
				functions: graph.functions.flatMap(({ name, file }) => [indexOf(graphName(name)), indexOf(graphFile(file))]),
				callers: graph.parents.map((parent, node) => parent < 0 ? 0 : node - parent),
				frames: graph.frames,
				baseline: graph.baseline.map(payload_short),
				expected: graph.expected.map(payload_short),
				candidate: graph.candidate.map(payload_short),
				folded: graph.folded,
				remarks: remarksOf(comparison, graph)
			};
		}
		function noteOf({ kind, leak, functions }, source) {
			if (kind !== "gauge") return "";
			const mean = source === "files" ? "Mean of the files of each side" : "Mean per upload over each window";
			if (leak === null || !functions.some((fn) => fn.class === "leaks")) return `${mean}.`;
			return leak.over === "span" ? `${mean}; the leak is measured over both windows together, in the same processes.` : `${mean}; the leak is measured early to late in the candidate window.`;
		}
		function remarksOf({ functions, moved }, graph) {
			const indices = new Map(graph.functions.map(({ name, file }, index) => [`${name}\n${file}`, index]));
			const judged = functions.flatMap((fn) => {
				const index = indices.get(`${fn.name}\n${fn.file}`);
				const word = remarkWord(fn);
				if (index === undefined || word === "") return [];
				return [{
					function: index,
					word,
					text: phraseToText(findingSentence(fn)).slice(0, REMARK_LENGTH)
				}];
			});
			const known = new Set(judged.map((remark) => remark.function));
			const shifted = moved.flatMap((shift) => [...shift.from, ...shift.to].flatMap(({ name, file }) => {
				const index = indices.get(`${name}\n${file}`);
				if (index === undefined || known.has(index) || !shift.isBalanced) return [];
				return [{
					function: index,
					word: "moved",
					text: phraseToText(shiftSentence(shift)).slice(0, REMARK_LENGTH)
				}];
			}));
			return [...judged.slice(0, MOST_REMARKS), ...shifted.slice(0, MOST_REMARKS)];
		}
		function remarkWord(fn) {
			if ((0, report_findings.kM)(fn)) return fn.verdict;
			if (fn.verdict === "fail" || fn.verdict === "warn") return "explained";
			if ((0, report_waived.$)(fn)) return "waived";
			const isImproved = fn.verdict !== "not-tested" && (fn.class === "shrank" || fn.class === "gone");
			return isImproved ? "improved" : "";
		}
		function inertJson(data) {
			return inert(data);
		}
		function inert(value) {
			return JSON.stringify(value).replaceAll("<", "\\u003c");
		}
		;
		const VIEWER_SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return e(`bdi`,{class:`frame-name`,dir:`auto`},t)}function r(t,n,r){let i=`choice-${t.toLowerCase().replace(/\\W+/g,`-`)}`,a=n.map(([t])=>e(`input`,{type:`radio`,name:i,value:t}));for(let e of a)e.addEventListener(`change`,()=>r(e.value));let o=n.map(([,t],n)=>e(`label`,{},a[n],e(`span`,{},t)));return{root:e(`fieldset`,{class:`choice`},e(`legend`,{},t),...o),set:e=>{for(let t of a)t.checked=t.value===e}}}let i=[{name:`TiB`,size:2**40},{name:`GiB`,size:2**30},{name:`MiB`,size:2**20},{name:`KiB`,size:1024},{name:`B`,size:1}],a=[{name:`s`,size:1e9},{name:`ms`,size:1e6},{name:`µs`,size:1e3},{name:`ns`,size:1}],o=[{name:`G`,size:1e9},{name:`M`,size:1e6},{name:``,size:1}];function s(e,t){if(!Number.isFinite(e))return`–`;let n=Math.min(0x38d7ea4c68000,Math.abs(e)).toFixed(t),[r=`0`,i]=n.split(`.`),a=r.replace(/\\B(?=(?:\\d{3})+$)/g,`,`);return(e<0&&Number(n)!==0?`−`:``)+(i===void 0?a:`${a}.${i}`)}function c(e,t){let n=Number(Math.abs(e).toPrecision(t));return!(n>0)||!Number.isFinite(n)?0:Math.max(0,Math.min(6,t-1-Math.floor(Math.log10(n))))}function l(e,t){return s(e,c(e,t))}function u(e){return s(Math.round(e),0)}function d(e,t,n=`${t}s`){return`${u(e)} ${e===1?t:n}`}function f(e,t){return t.find(t=>e>=.9995*t.size)??t[t.length-1]}function p(e,t,n=``){if(!Number.isFinite(e))return`–`;let r=f(Math.abs(e),t),i=e/r.size,a=r.size===1&&(t!==o||Number.isInteger(i))?u(i):l(i,3),s=r.name+n;return s===``?a:`${a} ${s}`}function m(e,t){return t===`nanoseconds`?e===0?`0 s`:p(e,a):t===`bytes`?p(e,i):p(e,o)}function h(e){if(!Number.isFinite(e))return`–`;let t=e*100;return t===0?`0 %`:Math.abs(t)<.01?t>0?`<0.01 %`:`>−0.01 %`:`${l(t,2)} %`}function g(e){return e===null||!Number.isFinite(e)?`–`:`${v(e,_(e))}×`}function _(e){return e<1?2:Math.min(2,c(e,3))}function v(e,t){return e<=0?`0`:e<.01?`<0.01`:e>=9999.5?`>9,999`:s(e,t)}let ee=[1.05,1.2,1.5,2].map(Math.log2);function y(e,t,n){if(!(e>0)&&!(t>0))return{kind:`same`,step:0,ratio:null};let r=Math.log2((t+n)/(e+n)),i=ee.filter(e=>Math.abs(r)>=e).length,a=e>0?t/e:null;return e>0?t>0?i===0?{kind:`same`,step:i,ratio:a}:{kind:r>0?`grew`:`shrank`,step:i,ratio:a}:{kind:`gone`,step:i,ratio:a}:{kind:`new`,step:i,ratio:a}}function b(e){return e===`grew`||e===`new`?`▲`:e===`same`?``:`▼`}function te({kind:e,ratio:t}){return e===`grew`&&t!==null&&t>20}function ne(e){return e.kind===`new`||e.kind===`gone`?e.kind:te(e)?`over 20×`:g(e.ratio)}function x(e){let t=ne(e);return e.kind===`grew`?`grew ${t}`:e.kind===`shrank`?`shrank to ${t}`:e.kind===`same`?`about the same`:t}let S=[`baseline`,`expected`,`candidate`];function C({parents:e,frames:t,self:n}){let r=e.length,i=Int32Array.from(e),a=re(e=>Float64Array.from(n[e])),o=re(e=>w(a[e],i)),s=new Int32Array(r);for(let e=1;e<r;e++)s[e]=s[i[e]]+1;return{size:r,parents:i,frames:Int32Array.from(t),depths:s,self:a,total:o,...ie(i,Int32Array.from(t),e=>Math.max(o.expected[e],o.candidate[e]))}}function re(e){return{baseline:e(`baseline`),expected:e(`expected`),candidate:e(`candidate`)}}function w(e,t){let n=Float64Array.from(e);for(let e=n.length-1;e>0;e--)n[t[e]]+=n[e];return n}function ie(e,t,n){let r=e.length,i=new Int32Array(r+1);for(let t=1;t<r;t++)i[e[t]+1]++;for(let e=0;e<r;e++)i[e+1]+=i[e];let a=i.slice(),o=new Int32Array(Math.max(0,r-1));for(let t=1;t<r;t++)o[a[e[t]]++]=t;let s=e=>+(t[e]<0);for(let e=0;e<r;e++)i[e+1]-i[e]<2||o.subarray(i[e],i[e+1]).sort((e,t)=>s(e)-s(t)||n(t)-n(e)||e-t);return{callees:o,firstCallee:i}}function T(e,t){let n=[];for(let r=t;r>=0;r=e.parents[r])n.push(r);return n.reverse()}function E(e,t){return e.callees.subarray(e.firstCallee[t],e.firstCallee[t+1])}function D(e,t){let n=new Uint8Array(e.size);for(let r=1;r<e.size;r++){let i=e.parents[r];n[r]=n[i]===1||t(e.frames[i])?1:0}return n}function ae(e,t){let n=new Map(t.remarks.map(e=>[e.function,e])),r=Array.from({length:t.functions.length/2},(r,i)=>({name:e.strings[t.functions[2*i]]??``,file:e.strings[t.functions[2*i+1]]??``,remark:n.get(i)}));return{source:t,functions:r,keys:r.map(({name:e,file:t})=>`${e}\\n${t}`.toLowerCase()),tree:C({parents:t.callers.map((e,t)=>e===0?-1:t-e),frames:t.frames,self:t})}}function O(e,t,n){let r=t.frames[n];return r>=0?e.functions[r]?.name??``:t.parents[n]===-1?`all of ${e.source.service}`:`other (small callees folded)`}function k(e,t,n){return e.functions[t.frames[n]??-1]}function oe(e,t,n){let r=e.functions.flatMap((e,n)=>e.name===t?[n]:[]),i=r.filter(t=>e.functions[t]?.file===n);return i.length>0?i:r}function se(e,t){let n=new Set(t),{expected:r,candidate:i}=e.total,a=-1,o=-1;for(let t=0;t<e.size;t++){if(!n.has(e.frames[t]))continue;let s=Math.abs(i[t]-r[t])+1e-6*Math.max(i[t],r[t]);s>o&&([a,o]=[t,s])}return a}function A(e){return e===`expected`?`expected`:`baseline`}function j(e){return e===`expected`?`expected`:`baseline`}function ce(e,t){let{total:n}=e.tree;return .002*Math.max(n[A(t)][0],n.candidate[0])}function le(e,t,n,r){return y(e.total[A(n)][t],e.total.candidate[t],r)}function ue({source:e},t,n,r){let i=r=>m(t.total[r][n]*e.quantum,e.unit);return`${i(A(r))} → ${i(`candidate`)}`}function M(e,t,n,r){let i=A(r),{quantum:a,unit:o}=e.source,s=e=>m(e*a,o),c=e=>{let t=e[i][n],r=e.candidate[n];return{before:s(t),seen:s(r),change:y(t,r,0)}},l=r=>{let i=e.tree.total[r][0];return h(i>0?t.total[r][n]/i:0)},u=k(e,t,n);return{name:O(e,t,n),file:u?.file??``,total:c(t.total),self:c(t.self),share:{before:l(i),seen:l(`candidate`),measured:l(`baseline`)},remark:u?.remark?.text??``,word:u?.remark?.word??``}}function de(e,t){let{name:n,total:r,share:i,word:a}=e;return[n,...a===``?[]:[a],x(r.change),`total ${r.before} ${j(t)}, ${r.seen} seen`,`${i.seen} of the service`].join(`, `)}let fe=/^[ -~]*$/;function N(e,t){if(e.length<=t)return e;if(t<3)return``;let n=e.slice(e.lastIndexOf(`/`)+1);return n.length<e.length&&n.length+1<=t?`…${n}`:`${[...(n.length<e.length?`…${n}`:e).slice(0,t-1)].join(``)}…`}function pe(e,t,n,r){let i=Math.floor(t/n);if(fe.test(e))return N(e,i);for(let n=N(e,i);n!==``;n=N(e,i)){let e=r(n);if(e<=t)return n;i=Math.min(n.length-1,Math.floor(i*t/e))}return``}function me(e){let t=getComputedStyle(document.documentElement),n=e=>t.getPropertyValue(`--${e}`).trim(),r=e=>[1,2,3,4].map(t=>n(`${e}-${t}`)),i=`12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace`;return e.font=i,{page:n(`page`),text:n(`text`),quiet:n(`quiet`),line:n(`line`),same:n(`same`),folded:n(`folded`),grew:r(`grew`),shrank:r(`shrank`),grewEdge:n(`grew-edge`),shrankEdge:n(`shrank-edge`),tints:[1,2,3,4,5].map(e=>n(`tint-${e}`)),font:i,characterWidth:e.measureText(`0123456789`).width/10}}function he(e,t){let n=0;for(let t of e)n=Math.imul(n,31)+(t.codePointAt(0)??0)|0;return Math.abs(n)%t}function P({state:e,rowCount:t},n,r){return(e.orientation===`icicle`?n:t-1-n)*r}function ge(e,t){let{context:n,palette:r,width:i,height:a,rowHeight:o,top:s}=t;n.fillStyle=r.page,n.fillRect(0,0,i,a),n.font=r.font,n.textBaseline=`middle`,n.direction=`ltr`;for(let[n,r]of e.rows){let i=P(e,n,o)-s;if(!(i+o<0||i>a))for(let n of r)_e(e,t,n,i)}n.globalAlpha=1}function _e(e,t,n,r){let{context:i,palette:a,rowHeight:o}=t,{state:s,graph:c}=e,l=n.width>3?1:n.width>1.5?.5:0,[u,d,f]=[n.x,n.width-l,o-1];if(n.node<0){i.globalAlpha=e.matches===void 0?1:.3,i.fillStyle=a.folded,i.fillRect(u,r,d,f);return}let p=e.trees[n.part],m=s.view===`difference`?ve(e,n):void 0,h=e.matches===void 0||e.matches.functions[p.frames[n.node]]===1,g=s.sandwich<0&&p.depths[n.node]<p.depths[s.zoom];if(i.globalAlpha=h?g?.6:1:.25,i.fillStyle=ye(e,n,a,m),i.fillRect(u,r,d,f),m!==void 0&&be(t,m,{x:u,y:r,width:d,height:f}),e.matches!==void 0&&h&&xe(i,a.text,{x:u,y:r,width:d,height:f}),d<22)return;i.globalAlpha=h?1:.55;let _=k(c,p,n.node);_?.remark!==void 0&&(_.remark.word===`fail`||_.remark.word===`warn`)&&Se(i,a.text,u+d,r),Ce(t,O(c,p,n.node),m,{x:u,y:r,width:d,height:f})}function ve({graph:e,trees:t,state:n,floor:r},i){let a=t[i.part],o=le(a,i.node,n.basis,r),s=k(e,a,i.node)?.remark?.word===`moved`,c=te(o)?ue(e,a,i.node,n.basis):ne(o);return{...o,isMoved:s,figure:s?`moved`:c}}function ye({graph:e,trees:t},n,r,i){let a=t[n.part],o=a.parents[n.node]===-1;if(a.frames[n.node]<0&&(!o||i===void 0))return o?r.same:r.folded;if(i===void 0){let t=k(e,a,n.node)?.file??``;return r.tints[he(t,r.tints.length)]??r.same}return i.step===0||i.isMoved?r.same:(i.kind===`grew`||i.kind===`new`?r.grew:r.shrank)[i.step-1]??r.same}function be({context:e,palette:t},{kind:n,step:r,isMoved:i},{x:a,y:o,width:s,height:c}){if(r===0||n===`same`)return;let l=n===`grew`||n===`new`,u=r>=3?2:1;if(e.fillStyle=i?t.quiet:l?t.grewEdge:t.shrankEdge,i||e.fillRect(a,l?o:o+c-u,s,u),n!==`new`&&n!==`gone`)return;e.save(),e.beginPath(),e.rect(a,o,s,c),e.clip(),e.strokeStyle=e.fillStyle,e.globalAlpha*=.45,e.lineWidth=1,e.beginPath();let d=n===`new`?c:-c;for(let t=a-c;t<a+s+c;t+=7)e.moveTo(t,o+c),e.lineTo(t+d,o);e.stroke(),e.restore()}function xe(e,t,{x:n,y:r,width:i,height:a}){i<3||(e.strokeStyle=t,e.lineWidth=1,e.strokeRect(n+.5,r+.5,i-1,a-1))}function Se(e,t,n,r){e.fillStyle=t,e.beginPath(),e.moveTo(n-8,r),e.lineTo(n,r),e.lineTo(n,r+8),e.fill()}function Ce({context:e,palette:t},n,r,{x:i,y:a,width:o,height:s}){let c=r!==void 0&&r.step>0,l=c&&!r.isMoved?`${b(r.kind)} `:``,u=c?r.figure:``,d=o-10,f=t.characterWidth,p=(u.length+2)*f,m=u!==``&&d>p+(l.length+Math.min(n.length,10))*f,h=pe(n,d-l.length*f-(m?p:0),f,t=>e.measureText(t).width);e.fillStyle=t.text;let g=a+s/2+.5;h===``?l!==``&&e.fillText(l.trim(),i+5,g):(e.fillText(`${l}\\u2068${h}\\u2069`,i+5,g),m&&e.fillText(u,i+o-5-u.length*f,g))}function we(e,t,n){let r=t.row+(n===`leafwards`?1:n===`rootwards`?-1:0),i=e.filter(e=>e.row===r&&e.node>=0);switch(n){case`left`:return i.findLast(e=>e.x<t.x);case`right`:return i.find(e=>e.x>t.x);default:return Te(i,t)}}function Te(e,t){let n,r=0;for(let i of e){let e=Math.min(i.x+i.width,t.x+t.width)-Math.max(i.x,t.x);e>r&&([n,r]=[i,e])}return n}function Ee(e,t,n){return e.get(t)?.find(e=>n>=e.x&&n<e.x+e.width)}function De(e){return Map.groupBy(e,({row:e})=>e)}function F(e,t,n){let r=n===`expected`?`expected`:`baseline`;if(t===`candidate`)return e.total.candidate;if(t===`baseline`)return e.total[r];let i=e.self[r],a=e.self.candidate;return w(i.map((e,t)=>Math.max(e,a[t])),e.parents)}function Oe(e,{weights:t,zoom:n,width:r}){let i=[];for(let t=e.parents[n];t>=0;t=e.parents[t])i.push({part:0,node:t,row:e.depths[t],x:0,width:r});i.reverse();let a=t[n];if(!(a>0))return i;let o=r/a,s=[{part:0,node:n,row:e.depths[n],x:0,width:r}];for(;s.length>0;){for(let e of s)i.push(e);s=s.flatMap(n=>Ae(e,n,t,o))}return i}function ke(e){let t=e.reduce((e,{row:t,width:n})=>n>=2?Math.max(e,t):e,0);return e.filter(({row:e})=>e<=t)}function Ae(e,t,n,r){let i=[];if(t.node<0)return i;let a=t.row+1,{x:o}=t,s=0,c=()=>{s>=1&&i.push({part:0,node:-1,row:a,x:o-s,width:s}),s=0},l=e.firstCallee[t.node+1];for(let u=e.firstCallee[t.node];u<l;u++){let t=e.callees[u],l=n[t]*r;l>=1?(c(),i.push({part:0,node:t,row:a,x:o,width:l})):s+=l,o+=l}return c(),i}function je(e,t,n,{width:r,least:i}){let a=T(e,n),o=t[n];return o>0?a.find(e=>r*o/t[e]>=i)??n:0}function Me(e){return{parents:[-1],frames:[e],self:{baseline:[0],expected:[0],candidate:[0]},index:[/* @__PURE__ */ new Map]}}function Ne(e,t,n){let r=e.index[t].get(n);if(r!==void 0)return r;let i=e.parents.length;e.parents.push(t),e.frames.push(n);for(let t of S)e.self[t].push(0);return e.index.push(/* @__PURE__ */ new Map),e.index[t].set(n,i),i}function Pe(e,t){let n=D(e,e=>e===t),r=Me(t),i=Me(t),a=new Int32Array(e.size).fill(-1),o=0;for(let s=0;s<e.size;s++){let c=e.parents[s];if(e.frames[s]===t&&n[s]===0?(a[s]=0,o++,Fe(r,e,s)):c>=0&&a[c]>=0&&(a[s]=Ne(i,a[c],e.frames[s])),!(a[s]<0))for(let t of S)i.self[t][a[s]]+=e.self[t][s]}return{callers:C(r),callees:C(i),places:o}}function Fe(e,t,n){let r=0,i=t.parents[n];for(let n=0;i>0&&n<300;n++)r=Ne(e,r,t.frames[i]),i=t.parents[i];for(let i of S)e.self[i][r]+=t.total[i][n]}function Ie(e,t){let n=e.reduce((e,{row:t})=>Math.max(e,t),0),r=e.filter(({row:e})=>e>0).map(e=>({...e,part:1,row:n-e.row})),i=t.map(e=>({...e,row:n+e.row}));return[...r,...i].sort((e,t)=>e.row-t.row||e.x-t.x)}function Le(e,t,n){let r=n.trim().toLowerCase(),i=Uint8Array.from(t,e=>r!==``&&e.includes(r)?1:0),a=e=>e>=0&&i[e]===1,o=D(e,a),s={baseline:0,expected:0,candidate:0},c=[];for(let t=0;t<e.size;t++)if(a(e.frames[t])&&(c.push(t),o[t]!==1))for(let n of S)s[n]+=e.total[n][t];let l=t=>Math.max(e.total.expected[t],e.total.candidate[t]);c.sort((e,t)=>l(t)-l(e)||e-t);let u=t=>e.total[t][0]>0?s[t]/e.total[t][0]:0;return{functions:i,count:i.reduce((e,t)=>e+t,0),nodes:c,share:{baseline:u(`baseline`),expected:u(`expected`),candidate:u(`candidate`)}}}let I={graph:0,view:`difference`,basis:`expected`,widthBy:`union`,orientation:`icicle`,zoom:0,selected:0,part:0,sandwich:-1,find:``};function Re(e,t){return{...e,graph:t,zoom:0,selected:0,part:0,sandwich:-1}}function ze(e,t){return{...e,sandwich:-1,zoom:t,selected:t,part:0}}function Be(e,t){return{...e,sandwich:t,selected:0,part:0}}function L(e,t,n=0){return{...e,selected:t,part:n}}function Ve({view:e,widthBy:t}){return e===`difference`?t:e}function He(){return{sandwiches:/* @__PURE__ */ new Map,searches:/* @__PURE__ */ new Map}}function Ue(e,t,n,r){let i=t.sandwich<0?void 0:We(e,t.sandwich,r),a={width:n,zoom:0},o=Ve(t),s=(e,n=0)=>ke(Oe(e,{...a,zoom:n,weights:F(e,o,t.basis)})),c=i===void 0?s(e.tree,t.zoom):Ie(s(i.callers),s(i.callees));return{state:t,graph:e,trees:i===void 0?[e.tree,e.tree]:[i.callees,i.callers],sandwich:i,boxes:c,rows:De(c),rowCount:c.reduce((e,{row:t})=>Math.max(e,t+1),0),matches:t.find.trim()===``?void 0:Ge(e,t.find,r),floor:ce(e,t.basis)}}function We(e,t,{sandwiches:n}){let r=n.get(e);if(r?.frame===t)return r.made;let i=Pe(e.tree,t);return n.set(e,{frame:t,made:i}),i}function Ge(e,t,{searches:n}){let r=n.get(e);if(r?.text===t)return r.made;let i=Le(e.tree,e.keys,t);return n.set(e,{text:t,made:i}),i}function R({boxes:e,state:t}){return e.find(({node:e,part:n})=>e===t.selected&&n===t.part)}function z({trees:e,state:t}){return e[t.part]}function Ke(e){let t=qe(),{root:n,rows:r,context:i}=t;return Qe(n,e,{boxUnder:e=>Xe(t,e),paint:()=>B(t),onHover:e=>V(t,t.hover,e)}),new ResizeObserver(()=>r.clientWidth===t.shownWidth?B(t):e.onResize()).observe(n),{root:n,width:()=>Math.max(200,r.clientWidth),show:(e,n)=>Je(t,e,n),recolor:()=>{t.palette=me(i),B(t)}}}function qe(){let t=e(`canvas`,{\"aria-hidden\":`true`}),n=t.getContext(`2d`,{alpha:!1});if(n===null)throw Error(`this browser cannot draw`);let r=e(`div`,{class:`ring`,hidden:!0}),i=e(`div`,{class:`ring hover`,hidden:!0}),a=e(`p`,{class:`nothing`,hidden:!0}),o=e(`div`,{class:`rows`},t,r,i),s=e(`div`,{class:`drawing`,tabindex:`0`},o,a),c=matchMedia(`(pointer: coarse)`);return{root:s,rows:o,canvas:t,context:n,ring:r,hover:i,nothing:a,rowHeight:()=>c.matches?26:20,palette:me(n),scene:void 0,shownWidth:0}}function Je(e,t,n){let{rows:r,nothing:i,ring:a,hover:o,rowHeight:s}=e;e.scene=t,e.shownWidth=r.clientWidth,r.style.height=`${Math.max(1,t.rowCount)*s()}px`,i.hidden=t.boxes.length>0,i.textContent=i.hidden?``:Ye(t),n&&Ze(e,t),V(e,a,R(t)),V(e,o,void 0),B(e)}function Ye({graph:e}){return S.every(t=>!(e.tree.total[t][0]>0))?`no cost on either side`:`no cost on this side`}function B({scene:e,rows:t,root:n,canvas:r,context:i,palette:a,rowHeight:o}){if(e===void 0)return;let[s,c]=[t.clientWidth,n.clientHeight],l=devicePixelRatio,u=[Math.round(s*l),Math.round(c*l)];(r.width!==u[0]||r.height!==u[1])&&([r.width,r.height]=u),r.style.width=`${s}px`,r.style.height=`${c}px`,i.setTransform(l,0,0,l,0,0),ge(e,{context:i,palette:a,width:s,height:c,rowHeight:o(),top:n.scrollTop})}function V({scene:e,rowHeight:t},n,r){n.hidden=r===void 0,r!==void 0&&e!==void 0&&(n.style.left=`${r.x}px`,n.style.top=`${P(e,r.row,t())}px`,n.style.width=`${Math.max(3,r.width)}px`,n.style.height=`${t()}px`)}function Xe({scene:e,rows:t,rowHeight:n},r){if(e===void 0)return;let i=t.getBoundingClientRect(),a=Math.floor((r.clientY-i.top)/n()),o=e.state.orientation===`icicle`?a:e.rowCount-1-a,s=Ee(e.rows,o,r.clientX-i.left);return s===void 0||s.node<0?void 0:s}function Ze({root:e,rowHeight:t},n){let r=R(n);if(r===void 0)return;let i=P(n,r.row,t()),a=i+t();(i<e.scrollTop||a>e.scrollTop+e.clientHeight)&&(e.scrollTop=i-e.clientHeight/2)}function Qe(e,t,{boxUnder:n,paint:r,onHover:i}){let a=(n,r)=>{i(n),e.classList.toggle(`over-frame`,n!==void 0),t.onHover(n,{x:r.clientX,y:r.clientY})};e.addEventListener(`click`,e=>{let r=n(e);r!==void 0&&(a(void 0,e),t.onPress(r))}),e.addEventListener(`pointermove`,e=>{e.pointerType===`mouse`&&a(n(e),e)}),e.addEventListener(`pointerleave`,e=>a(void 0,e)),e.addEventListener(`scroll`,r,{passive:!0}),e.addEventListener(`keydown`,t.onKey)}function $e({key:e,ctrlKey:t,metaKey:n,altKey:r},i){if(t||n||r)return;let a=i===`flame`;switch(e){case`ArrowUp`:return{move:a?`leafwards`:`rootwards`};case`ArrowDown`:return{move:a?`rootwards`:`leafwards`};case`ArrowLeft`:return{move:`left`};case`ArrowRight`:return{move:`right`};case`Enter`:case` `:return{do:`zoom`};case`Escape`:case`Home`:return{do:`reset`};case`Backspace`:return{do:`out`};case`s`:return{do:`sandwich`};case`/`:return{do:`find`};default:return}}let et=/^(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs})$/u,H=/^\\p{M}$/u,tt=/^[!-_a-{}~]$/,nt=/^[!-[\\]-_a-~](?:[ -[\\]-_a-~]*[!-[\\]-_a-~])?$/;function U(e){return`<U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}>`}function rt(e,t,n){return tt.test(e)?e:e===\"`\"&&n>=8||e===`|`&&t===`\\\\`||et.test(e)||e>=`̀`&&H.test(e)&&(t===void 0||n>=4)?U(e):e}function it(e,t){return e===\"`\"?t===\"`\":t!==void 0&&t>=`̀`&&H.test(t)}function W(e){let t=[...e],n=t.findIndex(e=>e!==` `),r=t.findLastIndex(e=>e!==` `),i=0;return t.map((e,a)=>{let o=t[a-1];return i=it(e,o)?i+1:0,e===` `&&(a<n||a>r)?U(e):rt(e,o,i)})}function G(e,t){let n=[],r=0;for(let i of e){if(r+=i.length===1?1:[...i].length,r>t)break;n.push(i)}return n}function at(e,t){let n=G(e,t);if(n.length===e.length)return n.join(``);let r=Math.max(0,t-1),i=G(e,Math.ceil(r/2)),a=G(e.slice(i.length).toReversed(),Math.floor(r/2)).toReversed();return`${i.join(``)}…${a.join(``)}`}function ot(e,t=120){if(e===``)return`(no name)`;if(e.length<=t&&nt.test(e))return e;let n=t+16;if(e.length<=2*n)return at(W(e),t);let r=W(e.slice(0,n)),i=W(e.slice(-n));return at([...r,...i],t)}function K(e){return ot(e,200)}function st(e){return e===``?``:K(e)}function q(e,t){return`${encodeURIComponent(e)}=${encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}`}function ct({service:e,type:t,frame:n,file:r,more:i={}}){let a=[q(`service`,K(e)),q(`type`,K(t))];n!==void 0&&a.push(q(`frame`,K(n))),r!==void 0&&r!==``&&a.push(q(`file`,st(r)));for(let[e,t]of Object.entries(i))a.push(q(e,t));return`#${a.join(`&`)}`}function lt(e){let t=/* @__PURE__ */ new Map;for(let n of e.replace(/^#/,``).split(`&`)){let[e=``,...r]=n.split(`=`),i=ut(r.join(`=`));i!==null&&i!==``&&t.set(e,i)}let{service:n,type:r,frame:i,file:a,...o}=Object.fromEntries(t);return n===void 0?null:{service:n,type:r??``,frame:i,file:a,more:o}}function ut(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return null}}let dt={view:[`difference`,`candidate`,`baseline`],basis:[`expected`,`measured`],widthBy:[`union`,`candidate`,`baseline`],orientation:[`icicle`,`flame`]},ft={view:`view`,basis:`base`,widthBy:`width`,orientation:`layout`};function pt(e,t,n){let{source:r,functions:i,tree:a}=t,o={};for(let e of[`view`,`basis`,`widthBy`,`orientation`])n[e]!==I[e]&&(o[ft[e]]=n[e]);let s=n.sandwich>=0?n.sandwich:a.frames[n.selected],c=i[s];if(n.sandwich>=0)o.sandwich=`1`;else{let e=c!==void 0&&se(a,[s])===n.selected;n.selected!==0&&!e&&(o.node=String(n.selected)),n.zoom!==0&&(o.zoom=String(n.zoom))}return n.find.trim()!==``&&(o.find=n.find.trim()),ct({service:r.service,type:ht(e,t),...c!==void 0&&{frame:c.name,file:mt(t,c.name)?c.file:``},more:o})}function mt({functions:e},t){return e.filter(e=>e.name===t).length>1}function ht(e,{source:t}){return e.graphs.filter(({service:e,alias:n})=>e===t.service&&n===t.alias).length>1?t.profileType:t.alias}function J({graphs:e},{service:t,type:n}){return e.findIndex(e=>e.service===t&&(n===``||n===e.alias||n===e.profileType))}function gt(e,t,n,r){let i=J(e,n);if(i<0)return{state:r,problem:`This page has no flame graph of that service and type.`};let a=t(i),o=n.more??{},s={...Re(r,i),...vt(o),find:o.find??r.find};if(n.frame===void 0)return{state:_t(s,a,o),problem:``};let c=oe(a,n.frame,n.file),l=se(a.tree,c),u=c[0];return l<0||u===void 0?{state:s,problem:`${n.frame} is not in this graph: too small, or folded into another frame.`}:o.sandwich===`1`?{state:Be(s,u),problem:``}:{state:_t(L(s,l),a,o),problem:``}}function _t(e,{tree:t},n){let r=e=>{let n=e!==void 0&&/^\\d{1,9}$/.test(e)?Number(e):-1;return n>=0&&n<t.size?n:void 0},i=r(n.zoom)??e.zoom,a=r(n.node)??(e.selected===0?i:e.selected);return{...e,zoom:T(t,a).includes(i)?i:0,selected:a}}function vt(e){let t={};for(let n of[`view`,`basis`,`widthBy`,`orientation`]){let r=e[ft[n]],i=dt[n];r!==void 0&&i.includes(r)&&(t[n]=r)}return t}function yt(e,t,n){let{state:r,graph:i}=n,a=k(i,z(n),r.selected)?.name;for(let n of e.querySelectorAll(`a[data-finding]`)){let e=lt(n.hash);e!==null&&J(t,e)===r.graph&&e.frame===a?n.setAttribute(`aria-current`,`true`):n.removeAttribute(`aria-current`)}}function Y({data:e,opened:t},n){let r=t.get(n)??ae(e,e.graphs[n]);return t.set(n,r),r}function X(e,t,n,r=!0){let{view:i,panels:a,tooltip:o,section:s,data:c}=e,l=Ue(Y(e,t.graph),t,i.width(),e.memory);e.state=t,e.scene=l,i.show(l,r),a.show(l),o.hide(),yt(s,c,l),n!==`none`&&(a.say(``),Ct(pt(c,l.graph,t),n))}function bt(e,t,n){X(e,$(e,L({...e.state,sandwich:-1},t)),n)}function xt(e){return{zoomTo:t=>X(e(),ze(e().state,t),`push`),openSandwich:t=>X(e(),Be(e().state,t),`push`),closeSandwich:()=>{let{state:t}=e();X(e(),{...t,sandwich:-1,selected:t.zoom,part:0},`push`)},select:(t,n)=>X(e(),$(e(),L(e().state,t,n)),`push`)}}function St(e,t){let n=t=>{t(),Z(e().view)};return{zoomTo:e=>n(()=>t.zoomTo(e)),openSandwich:e=>n(()=>t.openSandwich(e)),closeSandwich:()=>n(t.closeSandwich),select:(e,r)=>n(()=>t.select(e,r))}}function Z({root:e}){let{top:t,bottom:n}=e.getBoundingClientRect();t>=0&&n<=innerHeight||e.scrollIntoView({block:n-t>innerHeight?`start`:`center`})}function Q(e,t){let n=lt(t);if(n===null)return`none of ours`;let{state:r,problem:i}=gt(e.data,t=>Y(e,t),n,e.state);return X(e,n.more?.zoom===void 0?$(e,r):r,`none`),e.panels.say(i),J(e.data,n)<0?`no graph`:`there`}function $(e,t){if(t.sandwich>=0)return t;let{tree:n}=Y(e,t.graph),r=F(n,Ve(t),t.basis),i=e.view.width();return T(n,t.selected).includes(t.zoom)&&i*r[t.selected]/r[t.zoom]>=60?t:{...t,zoom:je(n,r,t.selected,{width:i,least:60})}}function Ct(e,t){if(e!==location.hash)try{t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e)}catch{}}function wt(e,t,{part:n,node:r}){let i=e.scene?.trees[n].frames[r]??-1;e.state.sandwich<0?t.zoomTo(r):i>=0&&i!==e.state.sandwich?t.openSandwich(i):X(e,L(e.state,r,n),`replace`,!1)}function Tt(e,t,n,r){let{scene:i,state:a}=e,o=$e(n,a.orientation);if(o===void 0||i===void 0)return;if(n.preventDefault(),!(`move`in o)){Et(o.do,i,t,r);return}let s=R(i),c=s===void 0?i.boxes[0]:we(i.boxes,s,o.move);c!==void 0&&X(e,L(a,c.node,c.part),`replace`)}function Et(e,t,n,r){let{state:i,graph:a}=t,o=z(t).frames[i.selected],s=t.sandwich!==void 0;e===`find`?r():s&&(e===`reset`||e===`out`)?n.closeSandwich():e===`reset`?n.zoomTo(0):e===`out`?n.zoomTo(Math.max(0,a.tree.parents[i.zoom])):e===`zoom`&&!s?n.zoomTo(i.selected):o>=0&&n.openSandwich(o)}function Dt(e,t){let n=e.scene?.matches?.nodes??[];if(n.length===0)return;let r=e.state.sandwich<0?n.indexOf(e.state.selected):-1,i=t>0?0:n.length-1;bt(e,n[r<0?i:(r+t+n.length)%n.length],`replace`)}function Ot(r,i,a,o){let{graph:s,state:c}=r;if(r.sandwich!==void 0){let r=s.functions[c.sandwich]?.name??``;return[e(`li`,{},t(`all of ${s.source.service}`,()=>i(0))),e(`li`,{\"aria-current\":`page`},e(`span`,{},`callers and callees of `,n(r)))]}let l=T(s.tree,c.zoom),u=!o&&l.length>7,d=u?[l[0],...l.slice(l.length-7+2)]:l,f=d.map(r=>{let a=n(O(s,s.tree,r));if(r===c.zoom)return e(`li`,{\"aria-current\":`page`},a);let o=t(``,()=>i(r));return o.append(a),e(`li`,{},o)});if(u){let n=t(`…`,a,{\"aria-label\":`show ${l.length-d.length} more frames`});f.splice(1,0,e(`li`,{},n))}return f}function kt(e,t,n){let r=A(n),i=D(e,e=>e===t),a=[0,0],o=[0,0],s=0;for(let n=0;n<e.size;n++)e.frames[n]===t&&(s++,a[0]+=e.self[r][n],a[1]+=e.self.candidate[n],i[n]!==1&&(o[0]+=e.total[r][n],o[1]+=e.total.candidate[n]));return{count:s,self:y(...a,0),total:y(...o,0)}}function At(e,t){let{state:n,graph:r}=e,i=M(r,z(e),n.selected,n.basis);return[jt(i),...Mt(i),Nt(i,e),...Pt(i,e),It(e,t),...Lt(e,t)]}function jt({name:t,file:r}){let i=r===``?[]:[e(`span`,{class:`file`},e(`bdi`,{},r))];return e(`h3`,{},n(t),...i)}function Mt({word:t,remark:n}){return n===``?[]:[e(`p`,{class:`remark`},e(`span`,{class:`verdict${[`fail`,`warn`,`improved`].includes(t)?` ${t}`:``}`},t),` ${n}`)]}function Nt({total:t,self:n,share:r},{state:i,graph:a}){let o=[``,j(i.basis),`candidate`,`change`].map(t=>e(`th`,{scope:`col`},t)),s=(t,n)=>e(`tr`,{},e(`th`,{scope:`row`},t),...n.map(t=>e(`td`,{},t))),c=({before:e,seen:t,change:n})=>[e,t,`${b(n.kind)} ${x(n)}`.trim()],l=a.source.isGauge?` per upload`:``;return e(`table`,{class:`figures`},e(`thead`,{},e(`tr`,{},...o)),e(`tbody`,{},s(`total${l}`,c(t)),s(`self${l}`,c(n)),s(`share of the service`,[r.before,r.seen,i.basis===`expected`&&r.measured!==r.before?`baseline as measured ${r.measured}`:``])))}function Pt(t,n){let{state:r,graph:i}=n,a=i.tree.frames[r.selected],o=[i.source.note];if(n.sandwich===void 0&&a>=0){let e=kt(i.tree,a,r.basis),n=Ft(t.self)?`total`:`self`,s=x(t[n].change),c=d(e.count,`place`);e.count>1&&o.push(`This place: ${n} ${s}. All ${c} together: ${x(e[n])}.`)}return o.filter(e=>e!==``).map(t=>e(`p`,{class:`quiet`},t))}function Ft({change:e}){return e.kind===`same`&&e.ratio===null}function It(n,{zoomTo:r,openSandwich:i,closeSandwich:a}){let{state:o,graph:s,sandwich:c}=n,l=z(n).frames[o.selected],u=[];return c===void 0?o.zoom!==o.selected&&u.push(t(`Zoom to this frame`,()=>r(o.selected))):u.push(t(`Back to the whole graph`,a)),c===void 0&&o.zoom!==0&&u.push(t(`Whole graph`,()=>r(0))),s.functions[l]!==void 0&&l!==o.sandwich&&u.push(t(`Callers and callees`,()=>i(l))),e(`div`,{class:`actions`},...u)}function Lt(r,{select:i}){let{state:a,graph:o,sandwich:s}=r,c=z(r),l=[...E(c,a.selected)],f=s!==void 0&&a.part===1?`Called from`:`Calls`,p=[];if(l.length>0){let r=l.slice(0,6).map(r=>{let s=t(``,()=>i(r,a.part));s.append(n(O(o,c,r)));let{total:l}=M(o,c,r,a.basis);return e(`li`,{},s,` ${l.seen} ${b(l.change.kind)}`.trimEnd())}),s=l.length-r.length;s>0&&r.push(e(`li`,{class:`quiet`},`and ${u(s)} more`)),p.push(e(`div`,{class:`next`},e(`h4`,{},f),e(`ul`,{},...r)))}return s!==void 0&&a.selected===0&&p.push(e(`p`,{class:`quiet`},`Stands in ${d(s.places,`place`)} of the call tree.`)),p}let Rt=[[`grew`,`▲ costs more`],[`shrank`,`▼ costs less`],[`one-sided`,`hatched: new, gone or moved`],[`same`,`within 5 %, or tiny`]],zt={union:`width: the larger of both sides`,candidate:`width: cost of the candidate`,baseline:`width: cost of the baseline`};function Bt(t){let{state:n,graph:r}=t,{isGauge:i,folded:a}=r.source,o=(t,n)=>e(`li`,{},e(`span`,{class:`swatch ${t}`,\"aria-hidden\":`true`}),n),s=n.view===`difference`,c=s?Rt.map(([e,t])=>o(e,t)):[e(`li`,{},`colour: file of the function`)],l=i?`the level as the verdict expected it`:`what the baseline would cost at the candidate's load`,u=n.basis===`expected`?`expected: ${l}`:`baseline: as measured, whatever the load was`,f=[zt[s?n.widthBy:n.view],...s||n.view===`baseline`?[u]:[],...a>0?[`${d(a,`small frame`)} folded into \"other\"`]:[]];return[e(`ul`,{},...c),e(`p`,{class:`quiet`},f.join(` · `))]}function Vt(e){let{state:t}=e,n=z(e),r=T(n,t.selected).slice(-60),i=[...E(n,t.selected).subarray(0,60)];return[...r,...i].map(t=>Ht(e,t,r.includes(t)))}function Ht({graph:t,state:n,trees:r},i,a){let o=r[n.part],s=o.parents[i],c=s<0?Int32Array.of(i):E(o,s),l=E(o,i).length>0,u=i===n.selected;return e(`div`,{role:`treeitem`,\"aria-level\":String(o.depths[i]+1),\"aria-setsize\":String(c.length),\"aria-posinset\":String(c.indexOf(i)+1),\"aria-selected\":String(u),...l&&{\"aria-expanded\":String(a)},...u&&{id:`frame-current`}},de(M(t,o,i,n.basis),n.basis))}function Ut(e,t){let{toolbar:n,searchBox:r,actions:i}=t,a=t.view.root,o=Wt(),{steps:s,problem:c,signs:l,items:u,panel:d}=o;Gt(e,t,o);let f,p=e=>{s.replaceChildren(...Ot(e,i.zoomTo,()=>{f=e.state.zoom,p(e)},f===e.state.zoom))};return{show:e=>{let t=[d,s].some(e=>e.contains(document.activeElement));n.show(e.state),r.show(e),p(e),l.replaceChildren(...Bt(e)),u.replaceChildren(...Vt(e)),d.replaceChildren(...At(e,i)),a.setAttribute(`aria-label`,Kt(e)),t&&a.focus({preventScroll:!0})},say:e=>{c.hidden=e===``,c.textContent=e}}}function Wt(){return{steps:e(`ol`),problem:e(`p`,{class:`notice`,role:`alert`,hidden:!0}),signs:e(`div`,{class:`legend`}),items:e(`div`,{class:`unseen`,role:`presentation`}),panel:e(`section`,{class:`details-panel`,\"aria-label\":`Frame`})}}function Gt(t,{data:n,toolbar:r,searchBox:i,tooltip:a,view:o},{steps:s,problem:c,signs:l,items:u,panel:f}){let p=o.root;r.root.lastElementChild?.before(i.root),p.append(u),p.setAttribute(`role`,`tree`),p.setAttribute(`aria-activedescendant`,`frame-current`),p.setAttribute(`aria-describedby`,`flame-help`);let m=`${d(n.leftOut,`more flame graph`)} did not fit into this page.`;t.replaceChildren(r.root,c,e(`nav`,{class:`crumbs`,\"aria-label\":`Zoomed frames`},s),p,l,e(`p`,{id:`flame-help`,class:`quiet help`},`Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.`),f,a,...n.leftOut>0?[e(`p`,{class:`quiet`},m)]:[])}function Kt({graph:e,state:t,sandwich:n}){let{service:r,alias:i}=e.source;return`${n===void 0?`Flame graph`:`Callers and callees in the flame graph`} of ${r}, ${i}: ${t.view}`}function qt(n,r){let i=Jt(n,r),a=e(`span`,{id:`flame-found`,class:`found-share`,role:`status`}),o=t(`‹`,()=>r(-1),{\"aria-label\":`previous match`,disabled:!0}),s=t(`›`,()=>r(1),{\"aria-label\":`next match`,disabled:!0});return{input:i,root:e(`div`,{class:`search`,role:`search`},e(`label`,{for:`flame-find`},`Search`),a,i,o,s),show:e=>{i.value.trim()!==e.state.find.trim()&&(i.value=e.state.find);let t=e.matches!==void 0&&e.matches.nodes.length>0;o.disabled=!t,s.disabled=!t;let n=Yt(e);a.textContent!==n&&(a.textContent=n)}}}function Jt(t,n){let r=e(`input`,{id:`flame-find`,type:`search`,placeholder:`function or file`,autocomplete:`off`,spellcheck:`false`,maxlength:`200`,\"aria-describedby\":`flame-found`});return r.addEventListener(`input`,()=>t(r.value)),r.addEventListener(`keydown`,e=>{if(e.key===`Enter`)n(e.shiftKey?-1:1);else if(e.key===`Escape`)r.value=``,t(``);else return;e.preventDefault()}),r}function Yt({matches:e,state:t}){if(e===void 0)return``;if(e.count===0)return`no function has this in its name or file`;let n=h(e.share[A(t.basis)]),r=h(e.share.candidate),i=`${d(e.count,`function`)} in ${d(e.nodes.length,`frame`)}`;return e.nodes.length===0?`${u(e.count)} matching, none drawn`:`${i}: ${n} ${j(t.basis)} → ${r} seen`}function Xt(e){let t=document.documentElement,n=r(`Theme`,[[`auto`,`auto`],[`light`,`light`],[`dark`,`dark`]],n=>{n===`auto`?t.removeAttribute(`data-theme`):t.setAttribute(`data-theme`,n),e()});return n.set(`auto`),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,e),n.root}function Zt(t,n,i){let a=nn(t,n),o=r(`View`,[[`difference`,`Difference`],[`baseline`,`Baseline`],[`candidate`,`Candidate`]],e=>i({view:e})),s=tn(i);return{root:e(`div`,{class:`toolbar`},a.root,o.root,s.root),show:e=>{a.show(e),o.set(e.view),s.show(e)}}}let Qt=[[`union`,`both sides`],[`candidate`,`candidate`],[`baseline`,`baseline`]],$t=[[`expected`,`at this load`],[`measured`,`as measured`]],en=[[`icicle`,`above (icicle)`],[`flame`,`below (flame)`]];function tn(t){let n=r(`Width by`,Qt,e=>t({widthBy:e})),i=r(`Baseline`,$t,e=>t({basis:e})),a=r(`Root`,en,e=>t({orientation:e}));return{root:e(`details`,{class:`options`},e(`summary`,{},`Options`),e(`div`,{class:`options-inside`},n.root,i.root,a.root)),show:e=>{n.set(e.widthBy),i.set(e.basis),a.set(e.orientation),n.root.hidden=e.view!==`difference`}}}function nn({graphs:t},n){let r=[...new Set(t.map(({service:e})=>e))],i=e(`select`,{id:`flame-service`}),a=e(`select`,{id:`flame-type`});for(let[t,n]of r.entries())i.append(e(`option`,{value:String(t)},n));let o=e=>t.flatMap((t,n)=>t.service===e?[{graph:t,index:n}]:[]);i.addEventListener(`change`,()=>{n(o(r[Number(i.value)])[0]?.index??0)}),a.addEventListener(`change`,()=>n(Number(a.value)));let s=(t,n)=>e(`div`,{class:`field`},e(`label`,{for:n.id},t),n);return{root:e(`div`,{class:`picker`},s(`Service`,i),s(`Type`,a)),show:({graph:n})=>{let s=t[n]?.service;i.value=String(r.indexOf(s??``)),a.replaceChildren(...o(s).map(({graph:t,index:n})=>e(`option`,{value:String(n)},`${t.alias}: ${t.verdict}`))),a.value=String(n)}}}function rn(){let t=e(`div`,{class:`tooltip`,\"aria-hidden\":`true`,hidden:!0});return{root:t,show:({graph:r,trees:i,state:a},o,{x:s,y:c})=>{let{name:l,file:u,total:d,self:f,share:p,word:m}=M(r,i[o.part],o.node,a.basis),h=t=>e(`div`,{},t),g=j(a.basis);t.replaceChildren(e(`strong`,{},n(l)),...u===``?[]:[e(`div`,{class:`quiet`},e(`bdi`,{},u))],h(`${b(d.change.kind)} ${x(d.change)}${m===``?``:` · ${m}`}`.trim()),h(`total ${d.before} ${g} → ${d.seen}`),h(`self ${f.before} ${g} → ${f.seen}`),h(`${p.before} → ${p.seen} of the service`)),t.hidden=!1;let{width:_,height:v}=t.getBoundingClientRect(),ee=Math.min(s+14,document.documentElement.clientWidth-_-4),y=c+14+v<innerHeight;t.style.left=`${Math.max(4,ee)}px`,t.style.top=`${y?c+14:Math.max(4,c-v-14)}px`},hide:()=>{t.hidden=!0}}}function an(e,t,n){let r=sn(e,t,n);document.querySelector(`.brand`)?.append(Xt(r.view.recolor));let i=e.querySelector(`a[data-finding]`)?.hash??``,a=()=>{Q(r,i)!==`there`&&X(r,I,`none`)};addEventListener(`popstate`,()=>{Q(r,location.hash)===`none of ours`?location.hash===``&&a():Z(r.view)}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`a[data-finding]`):null;t instanceof HTMLAnchorElement&&t.hash===location.hash&&(Q(r,t.hash),Z(r.view))}),e.hidden=!1,on(r,a)}function on(e,t){let n=Q(e,location.hash);n===`none of ours`&&t(),n===`there`&&Z(e.view),n===`no graph`&&(t(),Q(e,location.hash))}function sn(e,t,n){let r=()=>c,i=xt(r),a=qt(e=>X(c,{...c.state,find:e},`replace`,!1),e=>Dt(c,e)),o=rn(),s=cn(r,i,()=>a.input.focus()),c={section:e,data:n,view:s,panels:Ut(t,{data:n,toolbar:Zt(n,e=>X(c,Re(c.state,e),`push`),e=>X(c,{...c.state,...e},`push`)),searchBox:a,tooltip:o.root,view:s,actions:St(r,i)}),tooltip:o,opened:/* @__PURE__ */ new Map,memory:He(),state:I,scene:void 0};return c}function cn(e,t,n){return Ke({onPress:n=>wt(e(),t,n),onHover:(t,n)=>{let{scene:r,tooltip:i}=e();t===void 0||r===void 0?i.hide():i.show(r,t,n)},onKey:r=>Tt(e(),t,r,n),onResize:()=>{e().scene!==void 0&&X(e(),e().state,`none`,!1)}})}let ln=document.getElementById(`flame`),un=document.getElementById(`flame-place`),dn=document.getElementById(`flame-data`)?.textContent;ln!==null&&un!==null&&dn!=null&&(an(ln,un,JSON.parse(dn)),document.getElementById(`flame-missing`)?.remove()),addEventListener(`DOMContentLoaded`,()=>{if(matchMedia(`(max-width: 40rem)`).matches)for(let e of document.querySelectorAll(`details.service`))e.removeAttribute(`open`)})})();";
		;
		const MOST_LISTED = 50;
		const MOST_IMPROVED = 10;
		const MOST_AT_ONCE = 8;
		const LIST_BYTES = 6e4;
		function flameSection(view, data) {
			if (data.graphs.length === 0) {
				const why = data.leftOut === 0 ? "The flame graphs were left out of this report." : `${(0, numbers.yk)(data.leftOut, "flame graph")} did not fit into this page.`;
				return {
					html: `<p class="flame quiet">${why}</p>`,
					script: ""
				};
			}
			const html = [
				"<section id=\"flame\" class=\"flame\" aria-labelledby=\"flame-title\" hidden>",
				"<h2 id=\"flame-title\">Flame graphs</h2>",
				"<div class=\"beside\">",
				`<nav class="found" aria-label="Findings">\n${findingList(view, data)}\n</nav>`,
				"<div id=\"flame-place\"></div>",
				"</div>",
				"</section>",
				"<p id=\"flame-missing\" class=\"flame quiet\">The flame graphs need JavaScript. Everything else stands below.</p>",
				`<script type="application/json" id="flame-data">${inertJson(data)}<\/script>`,
				`<script>${VIEWER_SCRIPT}<\/script>`
			].join("\n");
			return {
				html,
				script: VIEWER_SCRIPT
			};
		}
		function findingList({ report, found, improved }, data) {
			const drawn = drawnFunctions(report);
			const whole = (0, report_findings.Y)(report).filter(({ kind }) => kind !== "leak");
			const items = takeWithin([...whole.slice(0, MOST_LISTED).map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`)), ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding))].slice(0, MOST_LISTED), LIST_BYTES);
			const better = takeWithin(improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)), LIST_BYTES);
			const rest = whole.length + found.length - items.length;
			const behind = items.slice(MOST_AT_ONCE);
			return [
				"<h3>Findings</h3>",
				items.length === 0 ? `<p class="quiet">${rest > 0 ? "They stand below." : "Nothing is over the limits."}</p>` : flame_section_list(items.slice(0, MOST_AT_ONCE)),
				behind.length === 0 ? "" : `<details><summary>${(0, numbers.yk)(behind.length, "more finding")}</summary>\n${flame_section_list(behind)}\n</details>`,
				rest > 0 ? `<p class="quiet">and ${(0, numbers.B4)(rest)} more in the tables below</p>` : "",
				better.length === 0 ? "" : `<h3>Improved</h3>\n${flame_section_list(better)}`
			].filter((part) => part !== "").join("\n");
		}
		function drawnFunctions({ flameGraphs }) {
			return new Set(flameGraphs.flatMap(({ service, profileType, functions }) => functions.map(({ name, file }) => JSON.stringify([
				service,
				profileType,
				name,
				file
			]))));
		}
		function flame_section_list(items) {
			return `<ul>\n${items.map((each) => `<li>${each}</li>`).join("\n")}\n</ul>`;
		}
		function findingItem(drawn, data, { comparison, function: fn }) {
			const row = functionRow(comparison, fn);
			const word = fn.verdict === "pass" ? resultWord(fn) : row.verdict;
			const { service, profileType } = comparison;
			const isDrawn = drawn.has(JSON.stringify([
				service,
				profileType,
				fn.name,
				fn.file
			]));
			const figures = [row.growth, row.added].filter((text) => text !== "–").map(report_escape.ZD);
			const body = `${htmlCode(fn.name, 80)}<span class="figures">${figures.join(" · ")}</span>`;
			return item(data, comparison, word, body, isDrawn ? fn : undefined);
		}
		function flame_section_name(text) {
			return `<bdi>${(0, report_escape.ZD)((0, report_escape.RK)(text, 60))}</bdi>`;
		}
		function item({ graphs }, comparison, word, body, frame) {
			const { service, profileType, alias } = comparison;
			const place = `<span class="place">${flame_section_name(service)} · ${flame_section_name(alias)}</span>`;
			const content = `${htmlWord(word)} ${place}${body}`;
			const isThere = graphs.some((graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType));
			const hash = flameHash({
				service,
				type: profileType,
				frame: frame?.name,
				file: frame?.file
			});
			return isThere ? `<a data-finding href="${(0, report_escape.ZD)(hash)}">${content}</a>` : content;
		}
		;
		const FLAME_STYLE = `
.flame { max-width: 96rem; margin: 1.5rem auto 0; padding: 0 1.5rem; }
.flame[hidden] { display: none; }
.flame h2 { margin: 0 0 .75rem; } .flame ~ main { margin-top: 2rem; }
.beside { display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.found h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; }
.found ul + h3 { margin-top: 1rem; }
.found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.found details { margin: .4rem 0 0; } .found details > summary { padding: .35rem .7rem; font-size: .875rem; } .found details > ul { padding: .4rem; }
.found ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.found li { margin: 0; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.found li > a { display: block; padding: .5rem .7rem; color: inherit; text-decoration: none; border-radius: .45rem; }
.found li:not(:has(> a)) { padding: .5rem .7rem; }
.found a:hover { background: var(--card); }
.found a[aria-current] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
.found .place { color: var(--quiet); overflow-wrap: anywhere; }
.found li code { display: inline-block; max-width: 100%; }
.found a > code { display: block; width: fit-content; margin: .2rem 0; font-weight: 600; }
.found .figures, .found .why { display: block; font-variant-numeric: tabular-nums; }
.flame button, .flame select, .flame input[type="search"] {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; min-height: 2rem;
}
.flame button { cursor: pointer; } .flame button:hover, .flame select:hover { background: var(--card); }
.flame :is(button, select, input, .drawing):focus-visible, .choice:focus-within input:focus-visible + span {
  outline: 2px solid var(--link); outline-offset: 2px;
}
.toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-bottom: .6rem; }
.picker { display: flex; gap: .6rem; min-width: 0; }
.field { display: grid; gap: .15rem; min-width: 0; } .field select { max-width: 16rem; width: 100%; text-overflow: ellipsis; }
.field label, .choice legend, .search label { font-size: .75rem; color: var(--quiet); padding: 0; }
.choice { display: inline-flex; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice[hidden] { display: none; }
.choice legend { margin-bottom: .15rem; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choice span { display: block; padding: .3rem .7rem; min-height: 2rem; font-size: .875rem; line-height: 1.35; border: 1px solid var(--line); border-left-width: 0; background: var(--page); white-space: nowrap; }
.choice label:first-of-type span { border-left-width: 1px; border-radius: .4rem 0 0 .4rem; }
.choice label:last-of-type span { border-radius: 0 .4rem .4rem 0; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice label:hover input:not(:checked) + span { background: var(--card); }
.brand .choice { margin-left: auto; align-items: center; } .brand .choice legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand .choice span { font-size: .75rem; padding: .15rem .55rem; min-height: 0; }
.options { margin: 0; border: 0; background: none; }
.options > summary { padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; line-height: 1.35; min-height: 2rem; width: fit-content; }
.options[open] { flex-basis: 100%; order: 1; } .options[open] > summary { border-radius: .4rem; }
.options-inside { display: flex; flex-wrap: wrap; gap: .6rem 1rem; padding-top: .6rem; }
.search { flex: 1 1 23rem; max-width: 30rem; display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: center; gap: .15rem .4rem; min-width: 0; }
.search input { grid-column: 1 / 3; width: 100%; } .search button:disabled { opacity: .45; cursor: default; }
.found-share { grid-column: 2 / -1; min-height: 1.55em; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.nothing { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; color: var(--quiet); } .nothing[hidden] { display: none; }
.rows { position: relative; overflow: clip visible; }
.rows canvas { position: sticky; top: 0; display: block; }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 2px; }
.ring.hover { border-width: 1px; } .ring[hidden] { display: none; }
.unseen { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; } .legend li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.legend p, .flame .help { font-size: .8125rem; margin: 0; max-width: none; }
.swatch { width: 1.25rem; height: .85rem; border-radius: 2px; background: var(--same); }
.swatch.grew { background: var(--grew-4); border-top: 3px solid var(--grew-edge); }
.swatch.shrank { background: var(--shrank-4); border-bottom: 3px solid var(--shrank-edge); }
.swatch.one-sided { background: repeating-linear-gradient(135deg, var(--same) 0 3px, var(--quiet) 3px 4px); }
.flame .help { margin-top: .25rem; }
@media (pointer: coarse) { .flame .help { display: none; } }
.details-panel { margin-top: 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.details-panel h3 { margin: 0 0 .5rem; overflow-wrap: anywhere; } .details-panel h4 { margin: 0; font-size: .8125rem; color: var(--quiet); font-weight: 600; }
.details-panel .remark { font-size: .9375rem; overflow-wrap: anywhere; }
.figures table, table.figures { width: auto; min-width: min(100%, 30rem); } table.figures { margin-bottom: .75rem; }
table.figures th, table.figures td { padding: .25rem .9rem .25rem 0; background: none; border-color: var(--line); }
table.figures td { text-align: right; white-space: nowrap; } table.figures thead th { text-align: right; } table.figures tbody th { min-width: 6rem; color: var(--quiet); }
table.figures td:last-child { text-align: left; padding-left: .5rem; } table.figures thead th:last-child { text-align: left; padding-left: .5rem; }
.details-panel > :last-child { margin-bottom: 0; } .actions + p { margin-top: .75rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } .actions:empty { display: none; }
.next { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-top: .75rem; }
.next ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; list-style: none; margin: 0; padding: 0; font-size: .8125rem; } .next li { margin: 0; }
.next button { padding: .05rem .4rem; min-height: 1.5rem; font-size: inherit; max-width: 100%; }
.tooltip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .18); font-size: .8125rem; line-height: 1.45; pointer-events: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.tooltip[hidden] { display: none; }
@media (max-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: none; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { flex-basis: 100%; max-width: none; } .found-share { grid-column: 1 / -1; grid-row: 3; text-align: left; }
  table.figures thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
  table.figures { display: table; width: 100%; font-size: .8125rem; min-width: 0; } table.figures tbody { display: table-row-group; }
  table.figures tbody tr { display: table-row; padding: 0; } table.figures tbody th, table.figures tbody td { display: table-cell; padding: .3rem .4rem .3rem 0; border-bottom: 1px solid var(--line); min-width: 0; white-space: normal; }
  table.figures tbody tr:last-child > * { border-bottom: 0; }
}
@media print { .toolbar, .search, .flame .help { display: none; } .found { max-height: none; position: static; } }
`;
		;
		const LIGHT = {
			page: "#ffffff",
			card: "#f7f8fa",
			line: "#dfe3e8",
			text: "#1d2430",
			quiet: "#5b6575",
			link: "#0b5cad",
			code: "#eef1f5",
			base: "#b7c0cc",
			fail: "#b3261e",
			"fail-tint": "#fdecea",
			warn: "#8a5a00",
			"warn-tint": "#fff4dc",
			pass: "#1b6e3c",
			"pass-tint": "#e7f5ec",
			open: "#4d5869",
			"open-tint": "#eceff3",
			same: "#e4e8ee",
			folded: "#f0f2f5",
			"grew-1": "#fbe6d2",
			"grew-2": "#f9cfa5",
			"grew-3": "#f4b070",
			"grew-4": "#eb9140",
			"grew-edge": "#b25a00",
			"shrank-1": "#dcebfa",
			"shrank-2": "#b5d6f4",
			"shrank-3": "#87bbec",
			"shrank-4": "#5e9fe0",
			"shrank-edge": "#1c5fa8",
			"tint-1": "#d8e5ec",
			"tint-2": "#e0e8d8",
			"tint-3": "#ecdfe6",
			"tint-4": "#efe5cf",
			"tint-5": "#dedff0"
		};
		const DARK = {
			page: "#11151b",
			card: "#181d25",
			line: "#2c3440",
			text: "#e4e8ee",
			quiet: "#9aa5b4",
			link: "#7ab8ff",
			code: "#222935",
			base: "#566173",
			fail: "#ff9a91",
			"fail-tint": "#3a1d1b",
			warn: "#f0c060",
			"warn-tint": "#33280f",
			pass: "#7fd6a0",
			"pass-tint": "#14301f",
			open: "#b4becb",
			"open-tint": "#262d38",
			same: "#2a313c",
			folded: "#1d232c",
			"grew-1": "#3d2f22",
			"grew-2": "#563a1c",
			"grew-3": "#744713",
			"grew-4": "#8f5207",
			"grew-edge": "#f2a04d",
			"shrank-1": "#203245",
			"shrank-2": "#214363",
			"shrank-3": "#205483",
			"shrank-4": "#1f64a6",
			"shrank-edge": "#78b8f7",
			"tint-1": "#26363f",
			"tint-2": "#2d3827",
			"tint-3": "#3a2d36",
			"tint-4": "#3b3422",
			"tint-5": "#2d2f47"
		};
		function tokens(colors) {
			return Object.entries(colors).map(([name, color]) => `--${name}: ${color};`).join(" ");
		}
		function themeRules() {
			return `:root { color-scheme: light dark; ${tokens(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(DARK)} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${tokens(DARK)} }`;
		}
		;
		const STYLE = `
${themeRules()}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.verdict {
  padding: .15rem .7rem; border-radius: 1rem; font-weight: 650; font-size: .8125rem;
  color: var(--open); background: var(--open-tint);
}
.fail { color: var(--fail); } .warn { color: var(--warn); } .pass, .improved { color: var(--pass); }
.verdict.fail { background: var(--fail-tint); } .verdict.warn { background: var(--warn-tint); }
.verdict.pass { background: var(--pass-tint); }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; font-weight: 650; }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; }
p { margin: 0 0 .75rem; max-width: 56rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.notice { padding: .6rem .9rem; border-left: 3px solid var(--warn); background: var(--warn-tint); border-radius: 0 .3rem .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code {
  font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.file { display: block; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.file code { background: none; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; } .number.added { white-space: normal; min-width: 9.5rem; }
td.where { min-width: 9rem; max-width: 18rem; } td.evidence { white-space: nowrap; letter-spacing: .05em; }
td:last-child { min-width: 5.5rem; } .range { display: block; color: var(--quiet); font-size: .8125rem; }
.word { white-space: nowrap; font-weight: 600; }
.bar { display: block; width: 8rem; height: .4rem; margin: .35rem 0 0 auto; border-radius: .2rem; }
.bar .expected { fill: var(--base); } .bar .added { fill: var(--fail); } .bar .saved { fill: var(--pass-tint); stroke: var(--pass); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; background: var(--page); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: .5rem; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .5rem .9rem .75rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0; font-size: .9375rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .8125rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.3125rem; }
  table { font-size: .875rem; } th, td { padding: .45rem .6rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tbody th { display: block; }
  tbody tr { display: flex; flex-direction: column; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, tbody td, td.where, .number.added { border: 0; padding: .1rem 0; min-width: 0; max-width: none; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;
		;
		const PAGE_BYTES = 14e5;
		const GRAPH_BYTES = 7e5;
		function renderHtml(report) {
			const view = viewOf(report, null);
			const wanted = viewerData(report);
			const graphBytes = byteLength(inertJson(wanted));
			const room = PAGE_BYTES - byteLength(pageHtml(view, flameSection(view, wanted), "")) + graphBytes;
			const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
			const left = room - byteLength(body);
			const data = graphBytes <= left ? wanted : viewerData(report, left);
			return pageHtml(view, flameSection(view, data), body);
		}
		function pageHtml(view, flame, body) {
			const title = phraseToText(headline(view.report));
			return `${[
				"<!doctype html>",
				"<html lang=\"en\">",
				"<head>",
				"<meta charset=\"utf-8\">",
				`<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
				"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
				"<meta name=\"color-scheme\" content=\"light dark\">",
				"<meta name=\"referrer\" content=\"no-referrer\">",
				`<title>${(0, report_escape.ZD)(title)}</title>`,
				`<style>${STYLE}</style>`,
				"</head>",
				"<body>",
				pageHeader(view.report),
				flame.html,
				`<main>\n${body}\n</main>`,
				`<footer><p>${phraseToHtml(view.footer)}</p></footer>`,
				"</body>",
				"</html>"
			].join("\n")}\n`;
		}
		function contentPolicy(script) {
			const hash = (text) => `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`;
			const scripts = script === "" ? "" : `script-src ${hash(script)}; `;
			return `default-src 'none'; ${scripts}style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;
		}
		function pageHeader(report) {
			const { verdict } = (0, service_modes.t5)(report);
			const word = VERDICT_WORDS[verdict];
			return joinSolid([
				"<header>",
				`<p class="brand"><span class="verdict ${verdict}">${(0, report_escape.ZD)(word)}</span>profile comparison</p>`,
				`<h1>${phraseToHtml(headline(report))}</h1>`,
				paragraph(policyNotice(report), "notice"),
				paragraph(nextStep(report)),
				paragraph((0, phrase.Z)([sinceLine(report), changesLine(report)], " "), "quiet"),
				paragraph(countsLine(report), "quiet"),
				"</header>"
			]);
		}
		;
		const xml_NAME_LENGTH = 200;
		const xml_MESSAGE_LENGTH = 300;
		const LINE_LENGTH = 600;
		const MOST_CASES = 200;
		function countCases(cases) {
			const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
			return {
				tests: cases.length,
				failures: count("failure"),
				errors: count("error"),
				skipped: count("skipped")
			};
		}
		const SEVERITY = {
			failure: 0,
			error: 1,
			skipped: 2,
			passed: 3
		};
		function shortSuite(suite) {
			const { properties, cases } = suite;
			if (cases.length <= MOST_CASES) return suite;
			const worst = cases.toSorted((a, b) => SEVERITY[a.outcome.kind] - SEVERITY[b.outcome.kind]);
			const leftOut = `${(0, numbers.yk)(cases.length - MOST_CASES, "test case")}, which came out no worse than the others`;
			return {
				...suite,
				properties: {
					...properties,
					leftOut
				},
				cases: worst.slice(0, MOST_CASES)
			};
		}
		function writeJunit(suites, timestamp) {
			const { tests, failures, errors } = countCases(suites.flatMap(({ cases }) => cases));
			return [
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
				`<testsuites name="flamegate"${attributes({
					tests,
					failures,
					errors,
					time: 0
				})}>`,
				...suites.flatMap((suite) => suiteLines(suite, timestamp)),
				"</testsuites>",
				""
			].join("\n");
		}
		function suiteLines({ name, className, properties, cases }, timestamp) {
			const counts = attributes({
				...countCases(cases),
				time: 0,
				timestamp
			});
			const names = uniqueNames(cases.map((one) => inName(one.name)));
			return [
				`  <testsuite name="${inName(name)}"${counts}>`,
				"    <properties>",
				...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${inName(value)}"/>`),
				"    </properties>",
				...cases.map(({ outcome }, index) => caseText(names[index], inName(className), outcome)),
				"  </testsuite>"
			];
		}
		function uniqueNames(names) {
			const taken = new Set();
			return names.map((name) => {
				let unique = name;
				for (let number = 2; taken.has(unique); number++) unique = `${name} #${number}`;
				taken.add(unique);
				return unique;
			});
		}
		function caseText(name, className, outcome) {
			const content = outcomeText(outcome);
			const start = `    <testcase name="${name}" classname="${className}" time="0"`;
			return content === "" ? `${start}/>` : `${start}>\n      ${content}\n    </testcase>`;
		}
		function outcomeText(outcome) {
			switch (outcome.kind) {
				case "passed": return outcome.output.length === 0 ? "" : `<system-out>${inText(outcome.output)}</system-out>`;
				case "skipped": return `<skipped message="${inMessage(outcome.message)}"/>`;
				default: {
					const { kind, type, message, lines } = outcome;
					return `<${kind} message="${inMessage(message)}" type="${inName(type)}">${inText(lines)}</${kind}>`;
				}
			}
		}
		function attributes(values) {
			return Object.entries(values).map(([key, value]) => ` ${key}="${value}"`).join("");
		}
		function inName(text) {
			return (0, report_escape.ZD)((0, report_escape.RK)(text, xml_NAME_LENGTH));
		}
		function inMessage(message) {
			return (0, report_escape.ZD)((0, report_escape.kL)(message, xml_MESSAGE_LENGTH));
		}
		function inText(lines) {
			return lines.map((line) => (0, report_escape.ZD)((0, report_escape.kL)(line, LINE_LENGTH))).join("\n");
		}
		;
		const PASSED = {
			kind: "passed",
			output: []
		};
		function comparisonCases(comparison) {
			const parts = [
				...leakCases(comparison),
				...waivedCases(comparison),
				...functionCases(comparison)
			];
			const cases = [{
				name: "whole service",
				outcome: wholeOutcome(comparison, parts)
			}, ...parts];
			if ((0, report_findings.JA)(comparison)) return cases.map((one) => ({
				...one,
				outcome: notJudged(comparison, one.outcome)
			}));
			return comparison.counted ? cases : cases.map((one) => ({
				...one,
				outcome: comparison_cases_uncounted(one.outcome)
			}));
		}
		function wholeOutcome(comparison, parts) {
			const { verdict, reasons } = comparison;
			const found = (0, report_findings.pj)(comparison).filter(({ kind }) => kind !== "leak");
			const lines = reasons.map(reasonLine);
			const [message = `the verdict is ${verdict}`] = lines;
			const failed = found.find((finding) => finding.verdict === "fail");
			if (failed !== undefined) return comparison_cases_failure(failed.kind, reasonLine(failed.reason), lines);
			switch (verdict) {
				case "not-evaluated": return {
					kind: "error",
					type: reasons[0]?.code ?? verdict,
					message,
					lines
				};
				case "inconclusive":
				case "not-applicable": return {
					kind: "skipped",
					message: `${verdict === "inconclusive" ? verdict : "not applicable"}: ${message}`
				};
				case "fail":
					if (countCases(parts).failures === 0) return comparison_cases_failure("fail", message, lines);
					break;
				case "warn":
					if (isWarningUnborne(comparison)) return warning(message);
					break;
				default: break;
			}
			return {
				kind: "passed",
				output: found.length === 0 ? [] : lines
			};
		}
		function isWarningUnborne(comparison) {
			return !comparison.functions.some(report_findings.kM) && (0, report_findings.pj)(comparison).length === 0;
		}
		function waivedCases({ waived = [] }) {
			return waived.flatMap(({ kind, message, waiver }) => waiver.state === "in-force" && kind !== "leak" ? [{
				name: WAIVED_NAMES[kind],
				outcome: waivedOutcome(waiver, message)
			}] : []);
		}
		const WAIVED_NAMES = {
			whole: "growth as a whole",
			entry: "growth under one entry"
		};
		function waivedOutcome(waiver, text) {
			return {
				kind: "skipped",
				message: `${waiverLine(waiver)}: ${text}`
			};
		}
		function waiverLine(waiver) {
			return waiver === undefined ? "" : phraseToText(waiverPhrase(waiver));
		}
		function leakCases(comparison) {
			const { leak } = comparison;
			if (leak === null) return [];
			const unborne = (0, report_findings.pj)(comparison).find(({ kind }) => kind === "leak");
			const waived = comparison.waived?.find(({ kind, waiver }) => kind === "leak" && waiver.state === "in-force");
			const outcome = () => {
				if (waived !== undefined) return waivedOutcome(waived.waiver, waived.message);
				if (unborne !== undefined) {
					const line = reasonLine(unborne.reason);
					return unborne.verdict === "fail" ? comparison_cases_failure("leak", line, [line]) : warning(line);
				}
				if (leak.verdict === "inconclusive") return {
					kind: "skipped",
					message: `inconclusive: ${leak.stoppedBy}`
				};
				if (leak.verdict === "ok") return PASSED;
				return {
					kind: "passed",
					output: [`${leak.verdict}: told with the functions that hold it`]
				};
			};
			return [{
				name: "leak",
				outcome: outcome()
			}];
		}
		function functionCases({ functions, links }) {
			return functions.filter(({ verdict }) => verdict !== "not-tested").map((fn) => ({
				name: comparison_cases_functionName(fn),
				outcome: functionOutcome(fn, links)
			}));
		}
		function functionOutcome(fn, links) {
			const { verdict, explanation, causedBy } = fn;
			if (verdict === "inconclusive") return {
				kind: "skipped",
				message: `inconclusive: ${explanation}`
			};
			if ((0, report_waived.$)(fn)) return waivedOutcome(fn.waiver, explanation);
			if (verdict !== "fail" && verdict !== "warn") return PASSED;
			if (causedBy !== null) {
				return {
					kind: "passed",
					output: [`explained by ${comparison_cases_functionName(causedBy)}: ${explanation}`]
				};
			}
			const waiver = fn.waiver === undefined ? [] : [waiverLine(fn.waiver)];
			if (verdict === "warn") return warning([explanation, ...waiver].join("; "));
			const lines = [
				explanation,
				...waiver,
				...comparison_cases_details(fn),
				...addresses([...fn.links, ...links])
			];
			return comparison_cases_failure(fn.class, explanation, lines);
		}
		function comparison_cases_details({ callPath, source }) {
			return [...callPath.length === 0 ? [] : [`call path: ${callPath.map(({ name }) => name).join(" > ")}`], ...source === null ? [] : [`source: ${source.file}:${source.firstLine}`]];
		}
		function addresses(links) {
			const lines = links.flatMap(({ label, url }) => {
				const safe = (0, report_links.Pl)(url);
				return safe === null ? [] : [`${label}: ${safe}`];
			});
			return [...new Set(lines)];
		}
		function comparison_cases_functionName({ name, file }) {
			return file === "" ? name : `${name} (${file})`;
		}
		function reasonLine({ code, message, remedy }) {
			const sentence = `${message} (${code})`;
			return remedy === "" ? sentence : `${sentence}. ${remedy}`;
		}
		function comparison_cases_failure(type, message, lines) {
			return {
				kind: "failure",
				type,
				message,
				lines
			};
		}
		function warning(text) {
			return {
				kind: "passed",
				output: [`warn: ${text}`]
			};
		}
		function notJudged({ reasons }, outcome) {
			if (outcome.kind === "skipped") return outcome;
			const lines = reasons.filter(report_findings.ly).map(reasonLine);
			return {
				kind: "skipped",
				message: `not judged: ${lines.join("; ")}`
			};
		}
		function comparison_cases_uncounted(outcome) {
			if (outcome.kind === "skipped") return outcome;
			const text = outcome.kind === "passed" ? outcome.output[0] ?? "pass" : outcome.message;
			return {
				kind: "skipped",
				message: `does not count: ${text}`
			};
		}
		;
		function renderJunit(report) {
			const parts = [...comparisonSuites(report), ...budgetSuites(report)].map(shortSuite);
			const counts = countCases(parts.flatMap(({ cases }) => cases));
			const { verdict, mode, conclusion, exitCode, key, run } = report;
			const build = {
				name: "build",
				className: "flamegate",
				properties: {
					verdict,
					mode,
					conclusion,
					exitCode: String(exitCode),
					key,
					...run === null ? {} : {
						commit: run.commit,
						run: run.runUrl
					}
				},
				cases: [{
					name: "verdict",
					outcome: buildOutcome(report, counts)
				}]
			};
			return writeJunit([build, ...parts], report.createdAt.slice(0, "yyyy-mm-ddThh:mm:ss".length));
		}
		function buildOutcome({ verdict, reasons }, counts) {
			const lines = reasons.map(reasonLine);
			const [message = `the verdict is ${verdict}`] = lines;
			if (reasons.length > 0 || verdict === "not-evaluated" && counts.errors === 0) {
				return {
					kind: "error",
					type: reasons[0]?.code ?? verdict,
					message,
					lines
				};
			}
			if (verdict === "fail" && counts.failures === 0) return comparison_cases_failure(verdict, message, lines);
			if (verdict === "inconclusive" && counts.skipped === 0) return {
				kind: "skipped",
				message
			};
			return {
				kind: "passed",
				output: [message]
			};
		}
		function comparisonSuites({ comparisons }) {
			const taken = new Set();
			return comparisons.map((comparison) => {
				const { service, alias, profileType, verdict, counted } = comparison;
				const short = `${service} ${alias}`;
				const type = taken.has(short) ? `${alias} ${profileType}` : alias;
				taken.add(short);
				return {
					name: `${service} ${type}`,
					className: `${service}.${type}`,
					properties: {
						profileType,
						verdict,
						counted: String(counted)
					},
					cases: comparisonCases(comparison)
				};
			});
		}
		function budgetSuites({ budgets }) {
			if (budgets.length === 0) return [];
			const cases = budgets.map((budget) => ({
				name: `${phraseToText(budgetName(budget))}: at most ${(0, numbers.tW)(budget.limit, budget.unit)}`,
				outcome: budgetOutcome(budget)
			}));
			return [{
				name: "budgets",
				className: "budgets",
				properties: {},
				cases
			}];
		}
		function budgetOutcome(budget) {
			const { verdict, explanation, remedy, origin } = budget;
			const lines = [
				explanation,
				`budget of ${phraseToText(budgetTarget(budget))}, set in ${origin}`,
				...remedy === "" ? [] : [remedy]
			];
			switch (verdict) {
				case "pass": return {
					kind: "passed",
					output: []
				};
				case "warn": return warning(explanation);
				case "fail": return comparison_cases_failure("budget", explanation, lines);
				case "not-evaluated": return {
					kind: "error",
					type: "budget",
					message: explanation,
					lines
				};
				default: return {
					kind: "skipped",
					message: `${verdict === "inconclusive" ? verdict : "not applicable"}: ${explanation}`
				};
			}
		}
		var gzip = __webpack_require__(8055);
		;
		const LENGTH_DELIMITED = 2;
		const MAX_VARINT_BYTES = 10;
		const MAX_WORD = 2 ** 31 - 1;
		function byteSink(capacity = 4096) {
			return {
				bytes: new Uint8Array(capacity),
				length: 0
			};
		}
		function writtenBytes(out) {
			return out.bytes.slice(0, out.length);
		}
		function putVarint(out, value) {
			if (out.length + MAX_VARINT_BYTES > out.bytes.length) reserve(out, MAX_VARINT_BYTES);
			if (typeof value === "bigint" || value < 0) {
				let rest = BigInt.asUintN(64, BigInt(value));
				for (; rest >= 128n; rest >>= 7n) out.bytes[out.length++] = Number(rest & 127n) | 128;
				out.bytes[out.length++] = Number(rest);
				return;
			}
			let rest = value;
			for (; rest > MAX_WORD; rest = Math.floor(rest / 128)) out.bytes[out.length++] = rest % 128 | 128;
			for (; rest >= 128; rest >>>= 7) out.bytes[out.length++] = rest & 127 | 128;
			out.bytes[out.length++] = rest;
		}
		function putNumber(out, field, value) {
			putVarint(out, field * 8);
			putVarint(out, value);
		}
		function putText(out, field, text) {
			const bytes = Buffer.from(text, "utf8");
			putVarint(out, field * 8 + LENGTH_DELIMITED);
			putVarint(out, bytes.length);
			reserve(out, bytes.length);
			out.bytes.set(bytes, out.length);
			out.length += bytes.length;
		}
		function putMessage(out, field, write) {
			putVarint(out, field * 8 + LENGTH_DELIMITED);
			const start = out.length;
			write();
			const size = out.length - start;
			const content = start + varintLength(size);
			reserve(out, content - start);
			out.bytes.copyWithin(content, start, start + size);
			out.length = start;
			putVarint(out, size);
			out.length = content + size;
		}
		function varintLength(value) {
			let length = 1;
			for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length += 1;
			return length;
		}
		function reserve(out, extra) {
			const needed = out.length + extra;
			if (needed <= out.bytes.length) return;
			const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
			grown.set(out.bytes.subarray(0, out.length));
			out.bytes = grown;
		}
		;
		function encodePprof(content) {
			const out = byteSink(1 << 16);
			const strings = new Map([["", 0]]);
			const index = (text) => {
				const known = strings.get(text);
				if (known !== undefined) return known;
				strings.set(text, strings.size);
				return strings.size - 1;
			};
			putValueType(out, 1, content.sampleType, index);
			for (const { stack, value } of content.samples) putSample(out, stack, value);
			putMessage(out, 3, () => {
				putNumber(out, 1, 1);
				putNumber(out, 7, 1);
				putNumber(out, 8, 1);
			});
			for (const [at, { line }] of content.functions.entries()) putLocation(out, at + 1, line);
			for (const [at, { name, systemName = "", file }] of content.functions.entries()) {
				putFunction(out, at + 1, [
					index(name),
					index(systemName),
					index(file)
				]);
			}
			const comments = content.comments.map(index);
			const period = content.periodType.type === "" ? null : content.periodType;
			const late = [
				content.defaultSampleType,
				period?.type ?? "",
				period?.unit ?? ""
			].map(index);
			for (const text of strings.keys()) putText(out, 6, text);
			putNumber(out, 9, content.timeNanos);
			putNumber(out, 10, content.durationNanos);
			if (period !== null) putValueType(out, 11, period, index);
			if (content.period > 0) putNumber(out, 12, content.period);
			for (const comment of comments) putNumber(out, 13, comment);
			if (content.defaultSampleType !== "") putNumber(out, 14, late[0]);
			return writtenBytes(out);
		}
		function putValueType(out, field, { type, unit }, index) {
			putMessage(out, field, () => {
				putNumber(out, 1, index(type));
				putNumber(out, 2, index(unit));
			});
		}
		function putSample(out, stack, value) {
			putMessage(out, 2, () => {
				putMessage(out, 1, () => {
					for (let at = 0; at < stack.length; at++) putVarint(out, stack[at] + 1);
				});
				putMessage(out, 2, () => putVarint(out, value));
			});
		}
		function putLocation(out, id, line) {
			putMessage(out, 4, () => {
				putNumber(out, 1, id);
				putNumber(out, 2, 1);
				putMessage(out, 4, () => {
					putNumber(out, 1, id);
					if (line > 0) putNumber(out, 2, line);
				});
			});
		}
		function putFunction(out, id, texts) {
			putMessage(out, 5, () => {
				putNumber(out, 1, id);
				for (const [at, text] of texts.entries()) if (text !== 0) putNumber(out, 2 + at, text);
			});
		}
		;
		const MAX_VALUE = 2 ** 63;
		function writePprof(stacks) {
			const { table, sampleType, unit, fromMs, untilMs } = stacks;
			const functions = [];
			const newId = new Int32Array(table.functions.length).fill(-1);
			const rename = (id) => {
				if (newId[id] === -1) {
					const { name = "", file: tail = "" } = table.functions[id] ?? {};
					newId[id] = functions.push({
						name,
						file: table.places?.get(id)?.file ?? tail,
						line: 0
					}) - 1;
				}
				return newId[id];
			};
			return encodePprof({
				sampleType: {
					type: sampleType,
					unit
				},
				periodType: {
					type: stacks.periodType,
					unit: stacks.periodUnit
				},
				period: 0,
				functions,
				samples: samplesOf(stacks, rename),
				timeNanos: toNanos(fromMs),
				durationNanos: toNanos(untilMs) - toNanos(fromMs),
				defaultSampleType: sampleType,
				comments: stacks.comments ?? []
			});
		}
		function* samplesOf({ table, values }, rename) {
			for (let stack = 0; stack < (0, profile.W)(table); stack++) {
				const value = toInteger(values[stack] ?? 0);
				if (value === 0) continue;
				const frames = [];
				const end = table.stackOffsets[stack + 1];
				for (let at = table.stackOffsets[stack]; at < end; at++) {
					frames.push(rename(table.stackFrames[at]));
				}
				yield {
					stack: frames,
					value
				};
			}
		}
		function toInteger(value) {
			if (!(Math.abs(value) < MAX_VALUE)) throw new RangeError(`${value} is no 64-bit value`);
			const whole = Math.round(value);
			return Number.isSafeInteger(whole) ? whole : BigInt(whole);
		}
		function toNanos(timeMs) {
			return BigInt(Math.round(timeMs)) * 1000000n;
		}
		;
		async function encodeRawProfile(profile) {
			const { service, profileType, side, unit, fromMs, untilMs, table, values } = profile;
			const { sampleType, periodType, periodUnit } = (0, profile_type.fL)(profileType);
			const pprof = writePprof({
				table,
				values,
				sampleType,
				unit,
				periodType,
				periodUnit,
				fromMs,
				untilMs,
				comments: [`flamegate: ${side} of ${service}, ${profileType}`]
			});
			return (0, gzip.M6)(pprof);
		}
		;
		const MAX_PART = 60;
		const HASH_LENGTH = 12;
		const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
		function profileFileNames(profiles) {
			const owners = new Map();
			for (const profile of profiles) {
				const stem = stemOf(profile).toLowerCase();
				owners.set(stem, (owners.get(stem) ?? new Set()).add(profile_names_idOf(profile)));
			}
			return profiles.map((profile) => {
				const stem = stemOf(profile);
				const isOwn = owners.get(stem.toLowerCase())?.size === 1 && isPlain(profile.service);
				const hash = isOwn ? "" : `.${(0, external_node_crypto_.createHash)("sha256").update(profile_names_idOf(profile)).digest("hex").slice(0, HASH_LENGTH)}`;
				return `${stem}${hash}.${profile.side}.pb.gz`;
			});
		}
		function profile_names_idOf({ service, profileType }) {
			return `${service}\0${profileType}`;
		}
		function stemOf({ service, alias }) {
			return `${safePart(service)}.${safePart(alias)}`;
		}
		function isPlain(service) {
			return safePart(service) === service;
		}
		function safePart(text) {
			const safe = text.slice(0, 2 * MAX_PART).replace(/[^A-Za-z0-9._-]+/gu, "-").slice(0, MAX_PART).replace(/^[.-]+|[.-]+$/gu, "");
			return safe === "" || DEVICE.test(safe) ? `_${safe}` : safe;
		}
		;
		async function makeFolder(path) {
			if (await isFolder(path)) return;
			try {
				await (0, external_node_fs_promises_.mkdir)(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, external_node_path_.dirname)(path) === path) {
					if (await isFolder(path)) return;
					throw error;
				}
				await makeFolder((0, external_node_path_.dirname)(path));
				await (0, external_node_fs_promises_.mkdir)(path).catch(async (again) => {
					if (!await isFolder(path)) throw again;
				});
			}
		}
		async function isFolder(path) {
			const found = await (0, external_node_fs_promises_.stat)(path).catch(() => null);
			return found?.isDirectory() === true;
		}
		var partial_files = __webpack_require__(9587);
		;
		async function writeWhole(path, content, what = "the report") {
			const target = (0, external_node_path_.resolve)(path);
			const partial = (0, partial_files.Z)(target);
			try {
				await makeFolder((0, external_node_path_.dirname)(target));
				await (0, partial_files.c)(partial, async () => {
					await (0, external_node_fs_promises_.writeFile)(partial, content, { flag: "wx" });
					await (0, external_node_fs_promises_.rename)(partial, target);
				});
				return target;
			} catch (error) {
				throw new usage_error.e(`${what} cannot be written to ${target}`, error.message, remedyOf(error), { cause: error });
			}
		}
		function remedyOf({ code = "" }) {
			if ([
				"ENOSPC",
				"EDQUOT",
				"EFBIG"
			].includes(code)) return "free some space there, or choose another path";
			if ([
				"EROFS",
				"EACCES",
				"EPERM"
			].includes(code)) return "choose a path that may be written to";
			return "choose another path";
		}
		;
		const profiles_MAX_BYTES = 512 * 1024 * 1024;
		async function writeProfiles(dir, profiles, maxBytes = profiles_MAX_BYTES) {
			const names = profileFileNames(profiles);
			const written = [];
			const reasons = [];
			let left = maxBytes;
			for (const [index, profile] of profiles.entries()) {
				try {
					const bytes = await encodeRawProfile(profile);
					if (bytes.length > left) throw new RangeError(`together they would have more than ${maxBytes} bytes`);
					left -= bytes.length;
					written.push(await writeWhole((0, external_node_path_.join)(dir, names[index]), bytes, "the profile"));
				} catch (error) {
					reasons.push(error instanceof usage_error.e ? `${error.message}: ${error.why}` : error.message);
				}
			}
			const [first] = reasons;
			const problem = first === undefined ? null : `${reasons.length} of ${profiles.length} profiles were not written: ${first}`;
			return {
				written,
				problem
			};
		}
		;
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
		;
		const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;
		const SUMMARY_RESERVE_BYTES = 1024;
		const RENDER = {
			json: report_json.UG,
			md: (report) => renderMarkdown(report, {
				maxCharacters: MAX_FILE_CHARACTERS,
				detail: "summary"
			}),
			html: renderHtml,
			junit: renderJunit,
			summary: (report) => renderWithin((maxCharacters) => renderMarkdown(report, {
				maxCharacters,
				detail: "summary"
			}), MAX_SUMMARY_BYTES - SUMMARY_RESERVE_BYTES) ?? ""
		};
		async function writeReports(report, paths, profiles = []) {
			const written = {};
			const errors = [];
			for (const form of REPORT_FORMS) {
				const path = paths[form];
				if (path === undefined) continue;
				try {
					written[form] = await writeWhole(path, RENDER[form](report));
				} catch (error) {
					errors.push(error);
				}
			}
			const raw = paths.profiles === undefined ? {
				written: [],
				problem: null
			} : await writeProfiles(paths.profiles, profiles);
			return {
				paths: written,
				profiles: raw.written,
				errors,
				profilesProblem: raw.problem
			};
		}
		function reportDirPaths(dir) {
			return {
				json: `${dir}/report.json`,
				md: `${dir}/report.md`,
				html: `${dir}/report.html`,
				junit: `${dir}/report.junit.xml`,
				profiles: `${dir}/profiles`
			};
		}
		;
		const LONGEST_URL = 500;
		function tellIssues(result) {
			const acts = [
				["opened", result.opened],
				["reopened", result.reopened],
				["updated", result.updated],
				["closed", result.closed]
			];
			for (const [word, urls] of acts) for (const url of urls) SAY.info(`flamegate: issue ${word}: ${(0, report_escape.RK)(url, LONGEST_URL)}`);
			for (const reason of [...result.reason === undefined ? [] : [result.reason], ...result.problems]) {
				if (result.severity === "info") SAY.info(`flamegate: ${reason}`);
				else SAY[result.severity](reason, { title: "flamegate: issues" });
			}
		}
		;
		async function publish_publish(found, setting) {
			const { report, locate, reason } = await place(found, setting);
			if (reason !== undefined) SAY.info(`flamegate: ${reason}`);
			printInert(renderText(report, { color: false }));
			const { paths } = await write(report, setting);
			const summary = await writeSummary({
				path: setting.context?.summaryPath ?? null,
				render: (maxCharacters) => renderMarkdown(report, {
					maxCharacters,
					detail: "summary"
				})
			});
			if (summary.status === "failed") core.warning(summary.reason ?? "", { title: "flamegate: no job summary" });
			else if (summary.reason !== undefined) SAY.info(`flamegate: ${summary.reason}`);
			const commentUrl = await comment(report, setting);
			await keepIssues(report, setting);
			await annotate(report, annotationsOf(report, locate), setting.check);
			setOutputs(outputsOf(report, paths, commentUrl));
		}
		async function place(found, { config, context, proxy }) {
			if (context === null || found.shard !== undefined) return {
				report: found,
				locate: () => null
			};
			return placeFindings(found, {
				context,
				token: config.githubToken,
				proxy,
				mappings: config.sourcePaths
			});
		}
		async function write(report, { config, profiles }) {
			const written = await writeReports(report, reportDirPaths(config.reportDir), profiles);
			const [error] = written.errors;
			if (error !== undefined) {
				const { what, why, remedy } = tellError(error);
				const how = written.errors.length === 1 ? "" : `${written.errors.length} files are missing. `;
				core.warning(`${why}\n${how}The verdict stands; ${remedy} (report-dir).`, { title: `flamegate: ${what}` });
			}
			if (written.profilesProblem !== null) {
				core.warning(written.profilesProblem, { title: "flamegate: profiles are missing beside the report" });
			}
			return written;
		}
		async function comment(report, { config, context, proxy }) {
			if (context === null || report.shard !== undefined) return undefined;
			const result = await publishComment({
				context,
				report,
				policy: config.comment,
				token: config.githubToken,
				proxy,
				render: (maxCharacters, previous) => renderMarkdown(report, {
					maxCharacters,
					detail: "comment",
					previous
				})
			});
			if (result.reason !== undefined) SAY[result.severity](result.reason);
			return result.url;
		}
		async function keepIssues(report, { config, context, proxy }) {
			if (context === null || config.issues === "never") return;
			const { githubToken: token, issues: policy, issueLabels: labels } = config;
			tellIssues(await publishIssues({
				context,
				report,
				policy,
				labels,
				token,
				proxy
			}));
		}
		async function annotate(report, annotations, check) {
			if (report.shard !== undefined) return;
			const isShown = check !== null && await completeWithReport(check, report, annotations);
			if (!isShown) {
				emitAnnotations(annotations, core);
				return;
			}
			const where = check.url === "" ? "" : `The findings stand in the check run: ${check.url}`;
			const lines = [
				phraseToText(firstLine(report)),
				phraseToText(underFirstLine(report)),
				where
			];
			const line = lines.filter((text) => text !== "").join("\n");
			if (report.conclusion === "failure") core.error(line, { title: "flamegate" });
			else if (report.conclusion === "warning") core.warning(line, { title: "flamegate" });
		}
		function printInert(text) {
			const token = (0, external_node_crypto_.randomUUID)();
			core.info(`::stop-commands::${token}`);
			core.info(text);
			core.info(`::${token}::`);
		}
		;
		async function mergeStep({ inputs, defaults, context, proxy, check }) {
			const file = await read_config_readNamedConfigFile(inputs);
			const { files, decisions, publish: config } = resolveMergeStep(inputs, file);
			const run = context === null ? undefined : reportRunOf(context);
			const report = await mergeFiles(files, {
				...decisions,
				run,
				insteadOfExitCode: defaults
			});
			await publish_publish(report, {
				config,
				context,
				proxy,
				check,
				profiles: []
			});
			return report.exitCode;
		}
		var run_gate = __webpack_require__(1933);
		;
		const TOKENS = [
			"INPUT_PYROSCOPE-TOKEN",
			"INPUT_PYROSCOPE-PASSWORD",
			"INPUT_GITHUB-TOKEN",
			"PYROSCOPE_TOKEN",
			"PYROSCOPE_PASSWORD",
			"GITHUB_TOKEN"
		];
		const USERS = ["INPUT_PYROSCOPE-USERNAME", "PYROSCOPE_USERNAME"];
		const PASSWORDS = ["INPUT_PYROSCOPE-PASSWORD", "PYROSCOPE_PASSWORD"];
		const URLS = [
			"INPUT_PYROSCOPE-URL",
			"PYROSCOPE_URL",
			"INPUT_GRAFANA-URL",
			"GITHUB_API_URL",
			"GITHUB_SERVER_URL"
		];
		const PROXIES = [
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"http_proxy",
			"https_proxy"
		];
		function secretsOf(env) {
			const headers = (env.INPUT_HEADERS ?? "").split(/\r?\n/u).flatMap((line) => headerSecrets(line));
			return [...environmentSecrets(env), ...headers.flatMap(secret_forms.eo)];
		}
		function secretsOfLine(env, args) {
			const given = (flag) => valuesOf(args, flag);
			const tokens = [...given("--pyroscope-token"), ...given("--pyroscope-password")];
			const basic = given("--pyroscope-username").flatMap((user) => given("--pyroscope-password").map((password) => basicCredentials(user.trim(), password.trim())));
			const headers = given("--header").filter(isCredential).flatMap(headerSecrets);
			const urls = [...given("--pyroscope-url"), ...given("--grafana-url")].flatMap(urlSecrets);
			return [...environmentSecrets(env), ...[
				...tokens,
				...basic,
				...headers,
				...urls
			].flatMap(secretForms)];
		}
		function environmentSecrets(env) {
			const values = (names) => names.map((name) => env[name] ?? "").filter((value) => value !== "");
			const basic = values(USERS).flatMap((user) => values(PASSWORDS).map((password) => (0, secret_forms.BG)(user.trim(), password.trim())));
			const proxies = values(PROXIES).flatMap((proxy) => [...(0, secret_forms.Fn)(proxy), ...(0, secret_forms.Fn)(`http://${proxy}`)]);
			const found = [
				...values(TOKENS),
				...basic,
				...values(URLS).flatMap(secret_forms.Fn),
				...proxies
			];
			return [...new Set(found.flatMap(secret_forms.eo))];
		}
		function isCredential(line) {
			return isCredentialHeader(line.split(":")[0] ?? "");
		}
		function headerSecrets(line) {
			const colon = line.indexOf(":");
			const value = line.slice(colon + 1).trim();
			return colon < 0 ? [] : [value, value.split(/\s+/u).at(-1) ?? ""];
		}
		function valuesOf(args, flag) {
			return args.flatMap((arg, index) => {
				if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
				return arg === flag ? [args[index + 1] ?? ""] : [];
			});
		}
		;
		const MAX_NAME = 60;
		function tellWait(waiting, terminal) {
			if (waiting.isFirst) terminal.err(waitingLine(waiting));
			terminal.step(waitStep(waiting));
		}
		function waitStep({ waitedMs, limitMs, behind }) {
			return {
				done: Math.floor(waitedMs / 1e3),
				total: Math.ceil(limitMs / 1e3),
				doing: "waiting",
				did: "waited",
				things: "s for the last uploads",
				latest: behind[0] ?? ""
			};
		}
		function waitingLine({ limitMs, behind }) {
			const [first] = behind;
			const whose = first === undefined ? "" : ` of ${(0, report_escape.RK)(first, MAX_NAME)}${behind.length > 1 ? " and others" : ""}`;
			return `waiting up to ${Math.ceil(limitMs / 1e3)} s for the last uploads${whose}`;
		}
		;
		const ACTION_DEFAULTS = {
			onInconclusive: "warn",
			onNotEvaluated: "fail",
			onNoBaseline: "warn"
		};
		const CANCELLED = 130;
		const CLOSING_LIMIT_MS = 5e3;
		async function runAction(nowMs, cancelled) {
			const env = readEnvironment();
			const secrets = secretsOf(env);
			for (const secret of secrets) core.setSecret(secret);
			const context = context_readGitHubContext(env);
			for (const problem of context?.problems ?? []) core.notice(problem);
			const warning = context === null ? null : await targetCheckoutWarning(context, env.GITHUB_EVENT_PATH);
			if (warning !== null) core.warning(warning, { title: "flamegate: pull_request_target" });
			const proxy = inputs_readProxySettings(env);
			const isComment = isCommentStep(env);
			let check = isComment ? Promise.resolve(null) : openCheck(env, context, proxy);
			const onCheck = (opening) => {
				check = opening;
			};
			const work = async () => {
				if (isComment) return commentStep({
					env,
					context,
					proxy,
					onCheck
				});
				return judge({
					env,
					nowMs,
					context,
					proxy,
					check: await check
				});
			};
			const ending = work().catch((error) => fail(error, check, (0, secret_forms.$p)(secrets)));
			const exitCode = await Promise.race([ending, whenAborted(cancelled)]);
			if (exitCode !== null) return exitCode;
			core.info("flamegate was cancelled.");
			const closing = check.then(completeAsCancelled);
			await Promise.race([closing, (0, promises_.setTimeout)(CLOSING_LIMIT_MS)]);
			return CANCELLED;
		}
		async function fail(error, check, hide) {
			const told = hideIn(tellError(error), hide);
			core.error(`${told.why}\n${told.remedy}`, { title: `flamegate: ${told.what}` });
			core.debug(hide(error instanceof Error ? error.stack ?? "" : String(error)));
			await completeAsFailed(await check, told);
			return told.exitCode;
		}
		async function judge({ env, nowMs, context, proxy, check }) {
			const inputs = readActionInputs(env);
			await refuseForeignConfig(inputs, env, context);
			if (inputs.values.merge !== undefined) return mergeStep({
				inputs,
				defaults: ACTION_DEFAULTS,
				context,
				proxy,
				check
			});
			const run = context === null ? null : reportRunOf(context);
			const files = await readFileConfig(inputs, ACTION_DEFAULTS, nowMs);
			if (files !== null) {
				const report = await runFileGate(files, {
					nowMs,
					version: version.x,
					run
				});
				await publish_publish(report, {
					config: files,
					context,
					proxy,
					check,
					profiles: []
				});
				return report.exitCode;
			}
			const world = {
				proxy,
				context,
				token: ""
			};
			const { config, saved } = await readGateInput(inputs, ACTION_DEFAULTS, nowMs, world);
			const profiles = [];
			const report = await (0, run_gate.M0)(config, {
				nowMs,
				proxy,
				run,
				saved,
				onWait: (waiting) => {
					if (waiting.isFirst) SAY.info(waitingLine(waiting));
				},
				onProgress: ({ done, total }) => {
					if (done === total) core.info(`fetched ${total} profiles`);
				},
				onProfiles: (all) => profiles.push(...all)
			});
			await publish_publish(report, {
				config,
				context,
				proxy,
				check,
				profiles
			});
			return report.exitCode;
		}
		function whenAborted(signal) {
			return new Promise((resolve) => {
				if (signal.aborted) resolve(null);
				else signal.addEventListener("abort", () => resolve(null), { once: true });
			});
		}
	}),
	9587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => partialOf,
			c: () => withPartial,
			removePartials: () => removePartials
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		const underWay = new Set();
		function partialOf(path) {
			return `${path}.${Math.random().toString(36).slice(2, 10).padEnd(8, "0")}.partial`;
		}
		async function withPartial(path, write) {
			underWay.add(path);
			try {
				return await write();
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
					recursive: true,
					force: true
				}).catch(() => undefined);
				underWay.delete(path);
			}
		}
		function removePartials() {
			for (const path of underWay) {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
						recursive: true,
						force: true
					});
				} catch {}
			}
		}
	}),
	1933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M0: () => runAgainstServer,
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
				...drilldown_times(target),
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
		function drilldown_times({ baseline, candidate }) {
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
		var extremes = __webpack_require__(678);
		var profile_type = __webpack_require__(3435);
		var listing = __webpack_require__(5844);
		var sources_wanted = __webpack_require__(6785);
		;
		const INTERVALS = 2;
		const MAX_INTERVAL_MS = 6e4;
		const MAX_GIVEN_INTERVAL_MS = 15e4;
		const TAIL_INTERVALS = 8;
		const TAIL_MS = 12e4;
		const SLACK_MS = 2e3;
		const SILENT_INTERVALS = 3;
		const [MIN_POLL_MS, MAX_POLL_MS] = [2e3, 1e4];
		async function settle_settle(source, request, { nowMs, sleep }, onWait) {
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
			const listed = await (0, listing.T)(source, tail, (0, sources_wanted.PC)(request));
			const all = (0, sources_wanted.sE)(request, (labels) => listed.get(labels) ?? []);
			const wanted = all.filter(({ profileType }) => profileType === undefined || (0, profile_type.I)(profileType) !== "gauge");
			const uploads = await (0, listing.i)(source, tail, wanted);
			const intervals = new Map(uploads.map((one) => [one, given ?? Math.min((0, plan.XF)([one.series]), MAX_INTERVAL_MS)]));
			const isBehind = ([{ series }, intervalMs]) => {
				const missingMs = window.untilMs - (series.timesMs.at(-1) ?? 0) - SLACK_MS;
				return missingMs > intervalMs && missingMs <= SILENT_INTERVALS * intervalMs;
			};
			const late = uploads.length === 0 ? wanted : [...intervals].filter(isBehind).map(([one]) => one.series);
			const behind = [...new Set(late.map(({ service }) => service))].sort();
			const intervalMs = Math.max((0, extremes.o)([...intervals.values()])[1], given ?? (0, plan.XF)([]));
			const isCovered = behind.length === 0 && (uploads.length > 0 || all.length > wanted.length);
			return {
				intervalMs,
				behind,
				isCovered
			};
		}
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
			return Promise.all([__webpack_require__.e(938), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 7387));
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
			return settle_settle(source, request, clock, onWait ?? (() => undefined));
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
		;
		const NO_SERVER = {
			label: "no Pyroscope server",
			listSeries: refuse,
			listUploads: refuse,
			readBlock: refuse,
			readRetention: refuse,
			close: async () => undefined
		};
		async function refuse() {
			throw new source.c("rejected", "There is no server to ask", "pyroscope-url is missing", "Give pyroscope-url, or set PYROSCOPE_URL.");
		}
		var p_limit = __webpack_require__(370);
		var pyroscope_body = __webpack_require__(5391);
		var http_proxy = __webpack_require__(6364);
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
				...connection_secretsOf(auth).flatMap(secret_forms.eo),
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
		function connection_secretsOf(auth) {
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
		;
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
				if (!outcome.retryable || retry >= MAX_RETRIES || call.onceWithinMs !== undefined) throw outcome.error;
				try {
					const delayMs = retryDelayMs(retry, outcome.retryAfter, settings.nowMs());
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
				const isCurable = call.stores === true ? isUnsentCode : isRetryableCode;
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
			const retryable = call.stores === true ? isUnstoredStatus(status) : isRetryableAnswer(status, (0, messages.VQ)(body));
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
		var pprof = __webpack_require__(9523);
		var profile_profile = __webpack_require__(1090);
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
			return timeMs > 0 && timeMs < answers_LAST_MS ? timeMs : undefined;
		}
		const answers_LAST_MS = 864e13;
		function readInstant(value, label) {
			const timeMs = readInt64(value, label);
			if (Math.abs(timeMs) > answers_LAST_MS) throw malformed(label, "a time lies beyond every calendar");
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
		;
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
				const service = labelValue(labels, "service_name");
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
				const service = labelValue(labels, "service_name");
				const profileType = labelValue(labels, "__profile_type__");
				if (service !== "" && profileType !== "") entries.set(`${service}\0${profileType}`, {
					service,
					profileType
				});
			}
			return [...entries.entries()].sort(byKey).map(([, entry]) => entry);
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
				...REPLICA_LABELS,
				...VERSION_LABELS
			];
			const pieces = await Promise.all((0, queries.xx)(window).map(async (piece) => {
				const request = (0, queries.a9)(piece, labelSelector, profileType, groupBy);
				const series = readPointSeries(await client.callJson("SelectSeries", request), client.label);
				return series.map((one) => ({
					...one,
					points: pointsInside(one, piece)
				}));
			}));
			return mergeUploads(pieces.flat());
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
				if (error instanceof config_selector.af || error instanceof profile_type.MR) {
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
		var model = __webpack_require__(8464);
		;
		function withSnapshot(server, saved, candidates) {
			const isSaved = (window, selector) => saved.knows(window, selector) || saved.covers(window) && !candidates.some((candidate) => (0, model.g)(candidate, window));
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
				const source = saved === null ? server : withSnapshot(server, saved, candidatesOf(config));
				const time = {
					nowMs,
					clock,
					onProgress,
					onWait
				};
				const report = await runGate(config, {
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
			if (setting.pyroscope.url === "") return use(NO_SERVER);
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
	1110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => LARGEST_NODES,
			N: () => costTreeOf
		});
		var growable = __webpack_require__(928);
		;
		function createLargestFirst() {
			const items = [];
			const sizes = [];
			const isBefore = (at, item, size) => {
				const other = sizes[at];
				return other > size || other === size && items[at] < item;
			};
			const put = (at, item, size) => {
				items[at] = item;
				sizes[at] = size;
			};
			return {
				push(item, size) {
					let at = items.length;
					for (let above = at - 1 >> 1; at > 0 && !isBefore(above, item, size); above = at - 1 >> 1) {
						put(at, items[above], sizes[above]);
						at = above;
					}
					put(at, item, size);
				},
				pop() {
					const largest = items[0];
					const item = items.pop();
					const size = sizes.pop();
					if (item === undefined || size === undefined || items.length === 0) return largest;
					let at = 0;
					for (let below = 1; below < items.length; below = 2 * at + 1) {
						if (below + 1 < items.length && isBefore(below + 1, items[below], sizes[below])) below++;
						if (!isBefore(below, item, size)) break;
						put(at, items[below], sizes[below]);
						at = below;
					}
					put(at, item, size);
					return largest;
				}
			};
		}
		var root_order = __webpack_require__(2964);
		;
		const LARGEST_NODES = 2e4;
		const known = new WeakMap();
		function costTreeOf(stacks) {
			const tree = known.get(stacks) ?? buildCostTree(stacks);
			known.set(stacks, tree);
			return tree;
		}
		function buildCostTree(stacks) {
			const inOrder = (0, root_order.jF)(stacks.table, stacks);
			const { order } = inOrder;
			const sums = {
				baseline: runningSums(stacks.baseline, order),
				expected: runningSums(stacks.expected, order),
				candidate: runningSums(stacks.candidate, order)
			};
			const ordered = {
				...inOrder,
				stacks,
				sums
			};
			const { listed, opened } = listLargest(ordered);
			const isOpen = new Uint8Array(listed.shares.length);
			for (const node of opened) isOpen[node] = 1;
			return {
				parents: (0, growable.xl)(listed.parents),
				frames: framesOf(ordered, listed, opened),
				shares: new Float64Array(listed.shares),
				isOpen,
				totals: {
					baseline: totalsOf(listed, sums.baseline),
					expected: totalsOf(listed, sums.expected),
					candidate: totalsOf(listed, sums.candidate)
				},
				size: (0, root_order.Uz)(stacks.table, inOrder)
			};
		}
		function framesOf({ stacks, order }, { firsts, depths }, nodes) {
			const frames = new Int32Array(firsts.length).fill(-1);
			for (const node of nodes) {
				const depth = depths.data[node];
				if (depth > 0) frames[node] = (0, root_order.jG)(stacks.table, order[firsts.data[node]], depth - 1);
			}
			return frames;
		}
		function totalsOf({ firsts, ends }, upTo) {
			const totals = new Float64Array(firsts.length);
			for (let node = 0; node < totals.length; node++) totals[node] = upTo[ends.data[node]] - upTo[firsts.data[node]];
			return totals;
		}
		function runningSums(costs, order) {
			const upTo = new Float64Array(order.length + 1);
			for (let place = 0; place < order.length; place++) upTo[place + 1] = upTo[place] + costs[order[place]];
			return upTo;
		}
		function listLargest(ordered) {
			const list = () => (0, growable.nC)(1024);
			const listed = {
				parents: list(),
				firsts: list(),
				ends: list(),
				depths: list(),
				shares: []
			};
			const closed = createLargestFirst();
			const add = (parent, first, end, depth) => {
				(0, growable.VC)(listed.parents, parent);
				(0, growable.VC)(listed.firsts, first);
				(0, growable.VC)(listed.ends, end);
				(0, growable.VC)(listed.depths, depth);
				const share = largestShare(ordered, first, end);
				closed.push(listed.shares.push(share) - 1, share);
			};
			add(-1, 0, ordered.order.length, 0);
			const opened = [];
			while (opened.length <= LARGEST_NODES) {
				const node = closed.pop();
				if (node === undefined) break;
				opened.push(node);
				eachCallee(ordered, listed, node, add);
			}
			return {
				listed,
				opened
			};
		}
		function largestShare({ sums: { baseline, expected, candidate } }, first, end) {
			return Math.max(0, shareOf(baseline, first, end), shareOf(expected, first, end), shareOf(candidate, first, end));
		}
		function shareOf(upTo, first, end) {
			const whole = upTo[upTo.length - 1];
			return whole > 0 ? (upTo[end] - upTo[first]) / whole : 0;
		}
		function eachCallee({ stacks, order, shared }, listed, node, tell) {
			const end = listed.ends.data[node];
			const depth = listed.depths.data[node];
			let from = listed.firsts.data[node];
			while (from < end && (0, root_order.jG)(stacks.table, order[from], depth) < 0) from++;
			for (let until = from; from < end; from = until) {
				do
					until++;
				while (until < end && shared[until] > depth);
				tell(node, from, until, depth + 1);
			}
		}
	}),
	7924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => compareKeys,
			x: () => byFunctionKey
		});
		function compareKeys(a, b) {
			if (a.name !== b.name) return a.name < b.name ? -1 : 1;
			return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
		}
		function byFunctionKey(functions) {
			const none = {
				name: "",
				file: ""
			};
			return (a, b) => a === b ? 0 : compareKeys(functions[a] ?? none, functions[b] ?? none);
		}
	}),
	2964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uz: () => treeSize,
			jF: () => sortFromRoot,
			jG: () => frameAt
		});
		const FEW = 24;
		function sortFromRoot(table, samples) {
			const order = usedStacks(samples);
			const column = () => new Int32Array(order.length);
			const sorter = {
				table,
				order,
				shared: column(),
				scratch: column(),
				next: column(),
				counts: new Int32Array(table.functions.length + 1),
				open: [
					0,
					order.length,
					0
				]
			};
			while (sorter.open.length > 0) {
				const [first = 0, end = 0, depth = 0] = sorter.open.splice(-3);
				readNext(sorter, first, end, depth);
				if (end - first <= FEW) sortFew(sorter, first, end, depth);
				else dealOut(sorter, first, end, depth);
			}
			return {
				order,
				shared: sorter.shared
			};
		}
		function treeSize({ stackOffsets }, { order, shared }) {
			let size = 1;
			for (let place = 0; place < order.length; place++) {
				const stack = order[place];
				size += stackOffsets[stack + 1] - stackOffsets[stack] - shared[place];
			}
			return size;
		}
		function frameAt({ stackOffsets, stackFrames }, stack, depth) {
			const at = stackOffsets[stack + 1] - 1 - depth;
			return at < stackOffsets[stack] ? -1 : stackFrames[at];
		}
		function usedStacks({ baseline, candidate }) {
			const used = new Int32Array(baseline.length);
			let count = 0;
			for (let stack = 0; stack < used.length; stack++) if (baseline[stack] !== 0 || candidate[stack] !== 0) used[count++] = stack;
			return used.subarray(0, count);
		}
		function readNext({ table, order, next }, first, end, depth) {
			for (let place = first; place < end; place++) next[place] = frameAt(table, order[place], depth) + 1;
		}
		function sortFew({ table, order, shared, next }, first, end, depth) {
			for (let from = first + 1; from < end; from++) {
				const stack = order[from];
				const own = next[from];
				let place = from;
				for (; place > first; place--) {
					const before = order[place - 1];
					const other = next[place - 1];
					if (own > other || own === other && !isBefore(table, stack, before, depth)) break;
					order[place] = before;
					next[place] = other;
				}
				order[place] = stack;
				next[place] = own;
			}
			for (let place = first + 1; place < end; place++) shared[place] = next[place] === next[place - 1] ? commonDepth(table, order[place - 1], order[place], depth) : depth;
		}
		function isBefore(table, a, b, depth) {
			const common = commonDepth(table, a, b, depth);
			return frameAt(table, a, common) < frameAt(table, b, common);
		}
		function commonDepth({ stackOffsets, stackFrames }, a, b, depth) {
			const endA = stackOffsets[a + 1] - 1;
			const endB = stackOffsets[b + 1] - 1;
			const least = Math.min(endA - stackOffsets[a], endB - stackOffsets[b]) + 1;
			let common = depth;
			while (common < least && stackFrames[endA - common] === stackFrames[endB - common]) common++;
			return common;
		}
		function dealOut(sorter, first, end, depth) {
			const { order, shared, scratch, next, counts, open } = sorter;
			const frames = countNext(sorter, first, end);
			let from = first;
			for (const frame of frames) {
				const count = counts[frame];
				counts[frame] = from;
				if (from > first) shared[from] = depth;
				if (frame === 0) shared.fill(depth, from + 1, from + count);
				else if (count > 1) open.push(from, from + count, depth + 1);
				from += count;
			}
			if (frames.length > 1) {
				for (let place = first; place < end; place++) {
					const frame = next[place];
					scratch[counts[frame]] = order[place];
					counts[frame] = counts[frame] + 1;
				}
				order.set(scratch.subarray(first, end), first);
			}
			for (const frame of frames) counts[frame] = 0;
		}
		function countNext({ next, counts }, first, end) {
			const found = [];
			for (let place = first; place < end; place++) {
				const frame = next[place];
				if (counts[frame] === 0) found.push(frame);
				counts[frame] = counts[frame] + 1;
			}
			return new Int32Array(found).sort();
		}
	}),
	1160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hD: () => quote,
			h_: () => allowedValues,
			mj: () => notAllowed,
			mz: () => allowedAt
		});
		var _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1086);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);
		var _threshold_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);
		const PERCENTAGE = "a percentage such as";
		const WINDOW = "a window such as now-20m/now-10m or 2026-11-22T15:06:00Z/PT10M, with a selector in front if need be";
		const FILES = "with source: files a path or glob such as profiles/head/{service}/*.pb.gz, or several of them";
		const REQUESTS = "a whole number above 0, or the path of the JSON that k6 run --summary-export wrote, for example k6-summary.json";
		const VERDICT_POLICY = "pass, warn or fail";
		const ALLOWED = {
			"pyroscope-url": "an http or https URL without user and password, for example https://pyroscope.example.com; " + "credentials belong into pyroscope-username and pyroscope-password",
			source: "pyroscope or files",
			"pyroscope-token": "a bearer token, for example from the secret PYROSCOPE_TOKEN",
			"pyroscope-username": "a user name, for example 123456",
			"pyroscope-password": "a password, for example from the secret PYROSCOPE_PASSWORD",
			"pyroscope-ca": "the path of a PEM file, for example certs/internal-ca.pem",
			"tenant-id": "a tenant name, for example \"team-a\"",
			headers: "one \"Name: value\" a line, for example \"X-Team: checkout\"",
			config: "a path, for example .github/flamegate.yml",
			services: "service names or globs, for example checkout or ai-*, or label selectors such as '{team=\"vision\"}'; " + "in the file also entries such as { name: ai-*, profile-types: [cpu], fail-on-growth: 20% }",
			"profile-types": "cpu, memory or profile type ids, for example process_cpu:cpu:nanoseconds:cpu:nanoseconds",
			baseline: `${WINDOW}; or a place to find it, as snapshot:baseline.snapshot, label:version=v1.4.0, ` + "label:version=@base or artifact:flamegate-baseline@last-green; or several with commas between, of which the first that exists wins; " + FILES,
			candidate: `${WINDOW}; ${FILES}`,
			history: "a number of windows from 0 to 5, for example 3, or up to 5 windows such as now-40m/now-30m",
			confirm: WINDOW,
			load: "auto, fixed or requests",
			"baseline-requests": REQUESTS,
			"candidate-requests": REQUESTS,
			"mixed-windows": "refuse or allow",
			settle: "auto, none or a duration of at most 5 minutes, for example 30s",
			shard: "the part of the build and how many there are, for example 3/8",
			merge: "paths or globs of reports, for example reports/*/report.json",
			"fail-on-growth": `${PERCENTAGE} "10%", above 0%`,
			"warn-on-growth": `${PERCENTAGE} "5%"`,
			"min-share": `${PERCENTAGE} "0.5%", at most 100%`,
			top: "a whole number from 1 to 50, for example 10",
			mode: "observe, warn or enforce",
			"on-inconclusive": VERDICT_POLICY,
			"on-not-evaluated": VERDICT_POLICY,
			"on-no-baseline": VERDICT_POLICY,
			comment: "on-change, always or never",
			check: "auto or never",
			issues: "never or on-fail",
			"issue-labels": "up to 10 labels, for example performance",
			"source-paths": "entries such as /app=services/checkout: a folder as profiles name it, and the folder of the repository",
			key: "1 to 64 letters, digits, dots, dashes or underscores, for example nightly",
			"report-dir": "a path, for example flamegate-report",
			"github-token": "a token that may write to pull requests; leave it out for the one of the job",
			"grafana-url": "an http or https URL without user and password, for example https://grafana.example.com; " + "whoever opens a link signs in there",
			"grafana-datasource-uid": "the uid of the Pyroscope data source in Grafana, for example grafanacloud-profiles",
			"grafana-tempo-uid": "the uid of the Tempo data source in Grafana, for example grafanacloud-traces",
			links: "up to 5 entries such as { name: dashboard, url: \"https://grafana.example.com/d/abc?var-service={service}\" }; " + `placeholders are ${_report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_0__.je.map((name) => `{${name}}`).join(", ")}`,
			rules: "entries such as { service: ai-*, function: iou, fail-on-growth: 30%, owner: \"@vision\" }: what they match by service, " + "profile-type, function or package, and file; and fail-on-growth, warn-on-growth, severity (fail, warn or ignore) or owner",
			group: "entries such as { match: \"*$$Lambda*\", as: lambdas }, with file where it matters",
			budgets: "entries such as { function: json.dumps, max: 5% }, with one of function, package and service, and max in %, " + "cores, bytes (400 MiB) or bytes per second (20 MiB/s)",
			waivers: "entries such as { function: iou, service: ai-*, allow: 40%, reason: \"new model\", owner: \"@vision\", expires: 2026-12-31 }, with " + "allow as growth (40%) or added cost (0.2 cores, 20 MiB, 5 MiB/s, for a leak 20 MiB/min)",
			"max-waiver-days": "a whole number of days from 1 to 365, for example 30",
			ignore: "function names, or function and file, for example { function: serve, file: ai.py }",
			"ignore-runtime-idle": "true or false, without quotes"
		};
		function allowedValues(setting) {
			return Object.hasOwn(ALLOWED, setting) ? `write ${ALLOWED[setting]}` : "the settings are described in docs/configuration.md";
		}
		const AS_FOR_ALL = new Set([
			..._threshold_names_js__WEBPACK_IMPORTED_MODULE_1__.L,
			"profile-types",
			"mode"
		]);
		const PARTS = {
			name: "a service name or a glob, for example checkout or ai-*",
			labels: "a label selector in quotes, for example '{environment=\"load-test\"}'",
			optional: "true or false, without quotes"
		};
		function allowedAt(path) {
			const [setting = "", ...inner] = path.map(String);
			const part = inner.findLast((key) => !/^\d+$/u.test(key)) ?? "";
			if (setting !== "services") return allowedValues(setting);
			if (Object.hasOwn(PARTS, part)) return `write ${PARTS[part]}`;
			return allowedValues(AS_FOR_ALL.has(part) ? part : setting);
		}
		function notAllowed(value, words) {
			const list = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
			if (typeof value !== "string") return `expected one word: write ${list}`;
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.q)(value, words);
			return `${quote(value)} is not allowed: write ${list}${near === null ? "" : `; did you mean ${near}?`}`;
		}
		function quote(value) {
			return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
		}
	}),
	7485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d0: () => refText,
			d2: () => baselineSchema,
			l6: () => isWindow,
			nk: () => parseBaseline
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
		const MAX_ENTRIES = 5;
		const MAX_CHARACTERS = 5e3;
		const LABEL_NAME = /^[a-zA-Z_]\w*$/u;
		const FORMS = "@base, @merge-base, @last-green or @tag:NAME";
		const word = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().trim();
		const commit = (what) => _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.refine((value) => parseRef(value.replace(/^(?!@)/u, "@")) !== null, { error: `expected ${FORMS}` }).transform((value) => value.replace(/^(?!@)/u, "@")).describe(what);
		const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({ snapshot: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe("file that flamegate snapshot wrote") }).transform(({ snapshot }) => `snapshot:${quoted(snapshot)}`);
		const labelSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			label: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.refine((name) => LABEL_NAME.test(name), { error: "expected the name of a label" }).describe("label that tells versions apart"),
			is: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe(`value of the label, or ${FORMS}`),
			within: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("range to search, as windows are written")
		}).transform(({ label, is, within }) => {
			const value = is.startsWith("@") ? is : quoted(is);
			return `label:${label}=${value}${within === undefined ? "" : ` ${within}`}`;
		});
		const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			artifact: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe("name of the artifact that holds the snapshot"),
			of: commit("whose: base, merge-base, last-green or tag:NAME")
		}).transform(({ artifact, of }) => `artifact:${quoted(artifact)}${of}`);
		const SHAPES = "expected a window, or an object with snapshot, label and is, or artifact and of";
		const one = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq,
			snapshotSchema,
			labelSchema,
			artifactSchema
		], { error: SHAPES });
		const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([one, zod__WEBPACK_IMPORTED_MODULE_4__.YOg(one).min(1, { error: "the list is empty" }).max(MAX_ENTRIES, { error: `at most ${MAX_ENTRIES} are tried` }).transform((entries) => entries.join("\n"))], { error: SHAPES });
		function quoted(value) {
			return /^["@]|[\s,{@]/u.test(value) ? JSON.stringify(value) : value;
		}
		function parseBaseline(setting, origin) {
			if (setting.length > MAX_CHARACTERS) throw invalid(origin, `it has more than ${MAX_CHARACTERS} characters`);
			const entries = splitEntries(setting);
			if (entries.length > MAX_ENTRIES) throw invalid(origin, `${entries.length} places are named, at most ${MAX_ENTRIES} are tried`);
			return entries.map((entry) => parseEntry(entry, origin));
		}
		function isWindow(requests) {
			return requests.length === 1 && requests[0]?.kind === "window";
		}
		function splitEntries(setting) {
			const entries = [];
			let start = 0;
			for (let at = 0; at <= setting.length; at++) {
				if (setting[at] === "{") at += (0, _window_js__WEBPACK_IMPORTED_MODULE_3__.HY)(setting.slice(at));
				else if (setting[at] === "\"" && /[:=]/u.test(setting[at - 1] ?? "")) at += quotedLength(setting, at) - 1;
				else if (at === setting.length || /[,\r\n]/u.test(setting[at])) {
					entries.push(setting.slice(start, at).trim());
					start = at + 1;
				}
			}
			const last = start <= setting.length ? setting.slice(start).trim() : "";
			return [...entries, last].filter((entry) => entry !== "");
		}
		const QUOTED = /"(?:[^"\\\r\n]|\\.)*"/uy;
		function quotedLength(setting, at) {
			QUOTED.lastIndex = at;
			return QUOTED.exec(setting)?.[0].length ?? 1;
		}
		function parseEntry(entry, origin) {
			const [, kind = "", rest = ""] = /^(snapshot|label|artifact):(.*)$/su.exec(entry) ?? [];
			if (kind === "snapshot") return {
				kind,
				path: pathOf(rest.trim(), origin)
			};
			if (kind === "label") return parseLabel(rest.trim(), entry, origin);
			if (kind === "artifact") return parseArtifact(rest.trim(), entry, origin);
			return {
				kind: "window",
				text: entry
			};
		}
		function pathOf(written, origin) {
			const path = unquoted(written);
			if (path.trim() === "") throw invalid(origin, "it names no snapshot");
			return path;
		}
		function parseLabel(rest, entry, origin) {
			const [, label, written, range = ""] = /^(\w+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s"]\S*)(.*)$/su.exec(rest) ?? [];
			if (label === undefined || written === undefined || !LABEL_NAME.test(label)) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} names no label and value`);
			const value = written.startsWith("@") ? parseRef(written) : unquoted(written);
			if (value === null) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(written)} is no commit: write ${FORMS}`);
			if (value === "") throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} names no value`);
			return {
				kind: "label",
				label,
				value,
				within: range.trim() === "" ? null : range.trim()
			};
		}
		function parseArtifact(rest, entry, origin) {
			const [, name = "", ref = ""] = /^("(?:[^"\\]|\\.)*"|.+?)(@(?:base|merge-base|last-green|tag:.+))$/su.exec(rest) ?? [];
			const of = parseRef(ref);
			if (of === null) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} must end with whose artifact it is: ${FORMS}`);
			return {
				kind: "artifact",
				name: unquoted(name.trim()),
				of
			};
		}
		function parseRef(written) {
			const [, kind, tag = ""] = /^@(base|merge-base|last-green|tag:(.+))$/su.exec(word.parse(written)) ?? [];
			if (kind === undefined) return null;
			if (tag !== "") return /[\s~^:?*[\\]|\.\./u.test(tag) ? null : {
				kind: "tag",
				tag
			};
			return { kind };
		}
		function unquoted(written) {
			if (!/^"(?:[^"\\]|\\.)*"$/su.test(written)) return written;
			try {
				return String(JSON.parse(written));
			} catch {
				return written.slice(1, -1);
			}
		}
		function refText(ref) {
			return ref.kind === "tag" ? `@tag:${ref.tag}` : `@${ref.kind}`;
		}
		function invalid(origin, why) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${origin} is not valid`, why, (0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.h_)("baseline"));
		}
	}),
	178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N1: () => resolveBudgets,
			Of: () => budgetsSchema,
			bH: () => BUDGET_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7483);
		const TARGETS = [
			"function",
			"package",
			"service"
		];
		const limit = zod__WEBPACK_IMPORTED_MODULE_3__.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the most it may cost, such as \"5%\"" : "expected a number with its unit, such as \"5%\"" }).transform((value, context) => {
			const parsed = (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.gj)(value);
			if (typeof parsed !== "string") return parsed;
			context.addIssue({
				code: "custom",
				message: parsed
			});
			return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
		}).describe("most it may cost: a share such as 5%, cores, bytes or bytes per second");
		const fields = {
			function: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("function name; * and ? are wildcards"),
			file: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("end of the file of the function, such as encoder.py"),
			package: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("package; * and ? are wildcards"),
			service: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("service name or glob: the whole of each"),
			max: limit,
			cost: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["self", "total"]).optional().describe("own cost, or with everything that is called; default: total"),
			services: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("services in which it counts; default: all"),
			"profile-types": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("cpu, memory or profile type ids; default: those the unit fits, of a share cpu"),
			"on-exceed": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["fail", "warn"]).optional().describe("default: fail")
		};
		const entry = zod__WEBPACK_IMPORTED_MODULE_3__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected a function, package or service, and max" : undefined });
		const budgetsSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry.superRefine((budget, context) => {
			const problem = problemOf(budget);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		}));
		const BUDGET_KEYS = Object.keys(fields);
		function problemOf(budget) {
			const given = TARGETS.filter((name) => budget[name] !== undefined);
			if (given.length !== 1) {
				const got = given.length === 0 ? "none" : given.join(" and ");
				return {
					message: `expected exactly one of function, package and service, got ${got}`,
					path: []
				};
			}
			if (budget.file !== undefined && budget.function === undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			return serviceProblem(budget) ?? typeProblem(budget);
		}
		function serviceProblem(budget) {
			if (budget.service === undefined) return null;
			if (budget.max.unit === "share") return {
				message: "a service is always 100% of itself: give cores or bytes",
				path: ["max"]
			};
			if (budget.cost !== undefined) return {
				message: "own and total cost of a service are the same: leave cost out",
				path: ["cost"]
			};
			if (budget.services !== undefined) return {
				message: "service names the services already: leave services out",
				path: ["services"]
			};
			return null;
		}
		function typeProblem({ max: { unit }, "profile-types": types = [] }) {
			for (const [index, type] of types.entries()) {
				const problem = misfit(type, unit);
				if (problem !== null) return {
					message: problem,
					path: ["profile-types", String(index)]
				};
			}
			return null;
		}
		function misfit(type, unit) {
			try {
				const fitting = unitsOf(type);
				return unit === "share" || fitting.includes(unit) ? null : `${type} is not measured in ${WORDS[unit]}`;
			} catch (error) {
				if (!(error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.MR)) throw error;
				return "expected cpu, memory or a profile type id";
			}
		}
		const WORDS = {
			cores: "cores",
			bytes: "bytes",
			"bytes-per-second": "bytes per second"
		};
		function unitsOf(type) {
			if (type === "cpu") return ["cores"];
			if (type === "memory") return ["bytes", "bytes-per-second"];
			const measured = `${(0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.I)(type)} in ${(0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(type).sampleUnit}`;
			const unit = Object.hasOwn(UNIT_OF, measured) ? UNIT_OF[measured] : undefined;
			return unit === undefined ? [] : [unit];
		}
		const UNIT_OF = {
			"cpu in nanoseconds": "cores",
			"gauge in bytes": "bytes",
			"alloc in bytes": "bytes-per-second"
		};
		function resolveBudgets(budgets, origins) {
			return budgets.map((budget, index) => {
				const kind = TARGETS.find((name) => budget[name] !== undefined) ?? "function";
				return {
					target: {
						kind,
						name: budget[kind] ?? "",
						...budget.file === undefined ? {} : { file: budget.file }
					},
					cost: budget.cost ?? "total",
					limit: budget.max,
					services: budget.service === undefined ? budget.services ?? [] : [budget.service],
					profileTypes: budget["profile-types"] ?? [],
					onExceed: budget["on-exceed"] ?? "fail",
					origin: origins[`budgets.${index}`] ?? origins.budgets ?? "budgets"
				};
			});
		}
	}),
	7630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RG: () => readConfigFile,
			zx: () => MAX_BYTES
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		const MAX_BYTES = 256 * 1024;
		async function readConfigFile(path, required) {
			const text = await readConfigText(path, required);
			if (text === null) return null;
			const { parseConfigFile } = await Promise.all([__webpack_require__.e(815), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 9320));
			return parseConfigFile(path, text);
		}
		async function readConfigText(path, required) {
			try {
				return await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MAX_BYTES }));
			} catch (error) {
				if (!required && error.code === "ENOENT") return null;
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the configuration file ${path} cannot be read`, error.message, "check the path; in a workflow, actions/checkout must run first", { cause: error });
			}
		}
	}),
	5851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KN: () => percent,
			OI: () => innermost,
			Qq: () => text,
			Yq: () => choice,
			p_: () => list
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
		const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: ({ input }) => `expected a text, got ${kindOf(input)}; put it in quotes` }).trim().min(1, { error: "it must not be empty" });
		const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_2__.k5n(words, { error: ({ input }) => (0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.mj)(input, words) });
		const percent = (what) => zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: `expected a percentage such as "10%", in quotes` }).transform((value, context) => {
			const fraction = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.lo)(value);
			if (fraction !== null) return fraction;
			context.addIssue({
				code: "custom",
				message: `expected a percentage such as 10%, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
		}).describe(what);
		const list = (entry) => zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entry, { error: ({ input }) => `expected a list, got ${kindOf(input)}` }).min(1, { error: "the list is empty: name something or leave the setting out" });
		const TELLING = new Set(["custom", "unrecognized_keys"]);
		function innermost(issue) {
			if (issue.code !== "invalid_union") return issue;
			const [meant] = issue.errors.flatMap(([first]) => first !== undefined && (TELLING.has(first.code ?? "") || typeof first.path[0] === "string") ? [first] : []);
			return meant === undefined ? issue : innermost({
				...meant,
				path: [...issue.path, ...meant.path]
			});
		}
		function kindOf(value) {
			if (value === null || value === undefined) return "nothing";
			return Array.isArray(value) ? "a list" : `a ${typeof value}`;
		}
	}),
	216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => matchesGlob });
		function matchesGlob(pattern, name) {
			let p = 0;
			let n = 0;
			let star = -1;
			let starName = 0;
			while (n < name.length) {
				if (pattern[p] === "*") {
					star = p++;
					starName = n;
				} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
					p++;
					n++;
				} else if (star >= 0) {
					p = star + 1;
					n = ++starName;
				} else return false;
			}
			while (pattern[p] === "*") p++;
			return p === pattern.length;
		}
	}),
	6331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NL: () => groupSchema,
			bq: () => resolveGroups,
			ig: () => createGrouping,
			l4: () => GROUP_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5851);
		var _ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9200);
		const MAX_GROUPS = 100;
		const MAX_PATTERN = 500;
		const MAX_NAME = 200;
		const fields = {
			match: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` }).describe("function names; * and ? are wildcards"),
			as: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "a name has one line" }).refine((name) => !/[*?]/u.test(name), { error: "a name has no wildcards" }).describe("the name of all of them together"),
			file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` }).optional().describe("end of the file of the functions, such as handlers.ts")
		};
		const GROUP_KEYS = Object.keys(fields);
		const entry = zod__WEBPACK_IMPORTED_MODULE_1__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected match and as" : undefined });
		const groupSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(entry).max(MAX_GROUPS, { error: `at most ${MAX_GROUPS} groups are allowed` });
		function resolveGroups(groups, origins) {
			return groups.map(({ match, as, file }, index) => ({
				pattern: {
					function: match,
					file
				},
				name: as,
				origin: origins[`group.${index}`] ?? origins.group ?? "group"
			}));
		}
		function createGrouping(groups, ignore) {
			if (groups.length === 0) return undefined;
			return (key) => {
				if (ignore.some((rule) => (0, _ignore_js__WEBPACK_IMPORTED_MODULE_2__.A)(rule, key))) return null;
				return groups.find(({ pattern }) => (0, _ignore_js__WEBPACK_IMPORTED_MODULE_2__.A)(pattern, key))?.name ?? null;
			};
		}
	}),
	4028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Td: () => resolveConfirm,
			Vm: () => resolveHistory,
			oe: () => MAX_HISTORY,
			ry: () => splitList
		});
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
		const MAX_HISTORY = 5;
		const MIN_HISTORY_TO_CONFIRM = 2;
		function splitList(text) {
			const windows = [];
			let start = 0;
			for (let at = 0; at <= text.length; at++) {
				if (text[at] === "{") at += (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.HY)(text.slice(at));
				if (at < text.length && !/[,\r\n]/u.test(text[at])) continue;
				windows.push(text.slice(start, at).trim());
				start = at + 1;
			}
			return windows.filter((window) => window !== "");
		}
		function resolveHistory(setting, { baseline, candidate }, nowMs) {
			const history = typeof setting === "number" ? windowsBefore(baseline, setting) : setting.map((text) => (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.Et)("history", text, nowMs));
			for (const [index, window] of history.entries()) {
				const name = `history ${index + 1}`;
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(baseline, window, ["baseline", name]);
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(candidate, window, ["candidate", name]);
				for (const [before, other] of history.slice(0, index).entries()) {
					(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(other, window, [`history ${before + 1}`, name]);
				}
			}
			return history;
		}
		function windowsBefore({ selector, fromMs, untilMs }, count) {
			const stepMs = Math.ceil((untilMs - fromMs) / 1e3) * 1e3;
			if (fromMs - count * stepMs < 0) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e("history reaches back beyond 1970", `${count} windows as long as the baseline do not fit before it`, "choose a shorter baseline or a smaller history");
			}
			return Array.from({ length: count }, (_, index) => ({
				selector,
				fromMs: fromMs - (index + 1) * stepMs,
				untilMs: fromMs - index * stepMs
			}));
		}
		function resolveConfirm(text, history, { baseline, candidate }, nowMs) {
			if (text === undefined) return null;
			const confirm = (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.Et)("confirm", text, nowMs);
			if (history.length < MIN_HISTORY_TO_CONFIRM) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e(`confirm needs at least ${MIN_HISTORY_TO_CONFIRM} windows of history`, `got ${history.length}, and only history measures whether a second look is sound`, "set history to 2 or more, or leave confirm out");
			}
			(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(baseline, confirm, ["baseline", "confirm"]);
			(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(candidate, confirm, ["candidate", "confirm"]);
			for (const [index, window] of history.entries()) {
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(window, confirm, [`history ${index + 1}`, "confirm"]);
			}
			return confirm;
		}
	}),
	9200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => matchesFunctionPattern,
			W: () => ignoredFunctions
		});
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);
		function ignoredFunctions(functions, rules) {
			return Uint8Array.from(functions, (key) => rules.some((rule) => matchesFunctionPattern(rule, key)) ? 1 : 0);
		}
		function matchesFunctionPattern(pattern, key) {
			if (!(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(pattern.function, key.name)) return false;
			if (pattern.file === undefined) return true;
			return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(pattern.file, key.file) || (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(`*/${pattern.file}`, key.file);
		}
	}),
	9354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => issueFields,
			k: () => issueConfig
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5851);
		const MAX_LABEL = 50;
		const MAX_LABELS = 10;
		const issueFields = {
			issues: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(["never", "on-fail"]).optional().describe("whether a failure of the default branch opens an issue for each cause"),
			"issue-labels": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_LABEL, { error: `expected at most ${MAX_LABEL} characters` }).refine((label) => !/[,\p{Cc}]/u.test(label), { error: "a label has one line and no comma" })).max(MAX_LABELS, { error: `at most ${MAX_LABELS} labels are allowed` }).optional().describe("labels of new issues, beside flamegate")
		};
		function issueConfig(merged) {
			return {
				issues: merged.issues ?? "never",
				issueLabels: merged["issue-labels"] ?? []
			};
		}
	}),
	25: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linksSchema,
			Q: () => LINK_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
		var _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1086);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
		const MAX_LINKS = 5;
		const MAX_NAME = 40;
		const fields = {
			name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "a name has one line" }).describe("what the link is called in the report"),
			url: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(2e3, { error: "expected at most 2000 characters" }).superRefine((url, context) => {
				const problem = problemOf(url);
				if (problem !== null) context.addIssue({
					code: "custom",
					message: problem
				});
			}).describe("http or https address with placeholders such as {service} and {candidate-from}")
		};
		const entry = zod__WEBPACK_IMPORTED_MODULE_2__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected a name and a url" : undefined });
		const linksSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry).max(MAX_LINKS, { error: `at most ${MAX_LINKS} links are allowed` }).superRefine((links, context) => {
			const names = links.map(({ name }) => name);
			const repeated = names.findIndex((name, index) => names.indexOf(name) < index);
			if (repeated < 0) return;
			const message = `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(names[repeated] ?? "")} is given twice`;
			context.addIssue({
				code: "custom",
				message,
				path: [repeated, "name"]
			});
		});
		const LINK_KEYS = Object.keys(fields);
		function problemOf(template) {
			const unknown = (0, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(template).find((name) => !_report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.je.includes(name));
			if (unknown !== undefined) return unknownPlaceholder(unknown);
			const plain = (0, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.Lb)(template, () => "x");
			if (/[{}]/.test(plain)) return "a brace stands alone: write %7B or %7D for one that belongs to the address";
			if (!URL.canParse(plain) || !/^https?:\/\//iu.test(plain)) return "expected a URL that starts with http:// or https://";
			if (/^[^/]*\/\/[^/?#]*\{/u.test(template)) return "placeholders may not stand in the name of the host";
			return credentialIn(new URL(plain));
		}
		function unknownPlaceholder(name) {
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_4__.q)(name, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.je);
			const why = `unknown placeholder ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(`{${name}}`)}`;
			if (near !== null) return `${why}: did you mean {${near}}?`;
			return `${why}: write %7B and %7D for braces that belong to the address`;
		}
		const SECRET_NAME = /^(?:(?:access|auth|api|id|refresh|session|private|secret|bearer)[-_.]?)?(?:token|jwt)$|^(?:access|auth|api|private|secret)[-_.]?key$|passw(?:or)?d$|^(?:pwd|sig|credentials?|authorization)$|secret$|signature$/iu;
		const SECRET_VALUE = /^(?:gl(?:sa|c)_|gh[oprsu]_|github_pat_|eyJ[\w-]{8,}\.)/u;
		function credentialIn(url) {
			if (url.username !== "" || url.password !== "") return "a user or a password in the URL is not allowed";
			const fragment = new URLSearchParams(url.hash.replace(/^#(?:[^?]*\?)?/u, ""));
			for (const [name, value] of [...url.searchParams, ...fragment]) {
				if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) return `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} looks like a credential: everybody who reads the report would have it`;
			}
			return null;
		}
	}),
	2274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => nearestName });
		function editDistance(a, b) {
			let beforePrevious = [];
			let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
					const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					const swap = isSwap ? beforePrevious[j - 2] + 1 : substitution;
					row.push(Math.min(substitution, swap, previous[j] + 1, row[j - 1] + 1));
				}
				beforePrevious = previous;
				previous = row;
			}
			return previous[b.length];
		}
		const LONGEST = 100;
		function nearestName(name, names) {
			if (name.length > LONGEST) return null;
			let best = null;
			let bestDistance = Number.POSITIVE_INFINITY;
			for (const candidate of names) {
				const allowed = Math.min(Math.max(1, candidate.length / 3), bestDistance - 1);
				if (candidate.length > LONGEST || Math.abs(candidate.length - name.length) > allowed) continue;
				const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
				if (distance <= allowed && distance < Math.max(name.length, candidate.length)) {
					best = candidate;
					bestDistance = distance;
				}
			}
			return best;
		}
	}),
	7127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SJ: () => resolveRules,
			jm: () => rulesSchema,
			sL: () => RULE_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
		const MAX_RULES = 200;
		const MAX_PATTERN = 500;
		const MAX_OWNER = 100;
		const pattern = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` });
		const fields = {
			service: pattern.optional().describe("service name or glob; default: every service"),
			"profile-type": pattern.refine(isTypePattern, { error: "expected cpu, memory, a profile type id or a glob" }).optional().describe("cpu, memory, a profile type id or a glob; default: every type"),
			function: pattern.optional().describe("function name; * and ? are wildcards"),
			package: pattern.optional().describe("package; * and ? are wildcards"),
			file: pattern.optional().describe("end of the file of the function, such as ai.py"),
			"fail-on-growth": _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.rn["fail-on-growth"],
			"warn-on-growth": _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.rn["warn-on-growth"],
			severity: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
				"fail",
				"warn",
				"ignore"
			]).optional().describe("fail: as its limits say; warn: a warning at most; ignore: shown, not judged; default: fail"),
			owner: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_OWNER, { error: `expected at most ${MAX_OWNER} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "an owner has one line" }).optional().describe("who cares for it, such as @team; shown with its findings")
		};
		const RULE_KEYS = Object.keys(fields);
		const entry = zod__WEBPACK_IMPORTED_MODULE_4__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected what it matches, such as function, and what it says" : undefined });
		const rulesSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry.superRefine((rule, context) => {
			const problem = problemOf(rule);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		})).max(MAX_RULES, { error: `at most ${MAX_RULES} rules are allowed` });
		const SAID = [
			"fail-on-growth",
			"warn-on-growth",
			"severity",
			"owner"
		];
		function problemOf(rule) {
			const { "fail-on-growth": fail, "warn-on-growth": warn } = rule;
			if (rule.function !== undefined && rule.package !== undefined) return {
				message: "expected function or package, got both",
				path: []
			};
			if (rule.package !== undefined && rule.file !== undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			if (SAID.every((name) => rule[name] === undefined)) return {
				message: `the rule says nothing: give ${SAID.join(", ")}`,
				path: []
			};
			if (rule.severity === "ignore" && (fail !== undefined || warn !== undefined)) return {
				message: "what is not judged has no limits: leave them out",
				path: ["severity"]
			};
			if (fail !== undefined && warn !== undefined && warn > fail) return {
				message: `a warning comes before a failure, got ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(warn)} and ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(fail)}`,
				path: ["warn-on-growth"]
			};
			return null;
		}
		function isTypePattern(value) {
			if (_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.ml.includes(value) || /[*?]/u.test(value)) return true;
			try {
				return (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(value) !== null;
			} catch (error) {
				if (error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.MR) return false;
				throw error;
			}
		}
		function resolveRules(rules, common, origins) {
			return rules.map((rule, index) => {
				const origin = origins[`rules.${index}`] ?? origins.rules ?? "rules";
				refuseLateWarning(rule, common, origin);
				return {
					service: rule.service ?? null,
					profileType: rule["profile-type"] ?? null,
					target: targetOf(rule),
					failOnGrowth: rule["fail-on-growth"] ?? null,
					warnOnGrowth: rule["warn-on-growth"] ?? null,
					severity: rule.severity ?? "fail",
					owner: rule.owner ?? "",
					origin
				};
			});
		}
		function targetOf({ function: name, package: folder, file }) {
			if (folder !== undefined) return {
				kind: "package",
				name: folder
			};
			if (name === undefined && file === undefined) return null;
			return {
				kind: "function",
				name: name ?? "*",
				...file === undefined ? {} : { file }
			};
		}
		function refuseLateWarning(rule, { failOnGrowth }, origin) {
			const { "fail-on-growth": fail, "warn-on-growth": warn, severity } = rule;
			if (warn === undefined || fail !== undefined || severity === "warn" || warn <= failOnGrowth) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e(`${origin}: warn-on-growth is above fail-on-growth`, `${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(warn)} against ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(failOnGrowth)}, the limit of all services`, "a warning comes before a failure: give fail-on-growth in the rule, too, or severity: warn");
		}
	}),
	4500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => FileSchema,
			s: () => InputSchema
		});
		var schemas = __webpack_require__(3339);
		var core = __webpack_require__(8532);
		var allowed = __webpack_require__(1160);
		var baseline = __webpack_require__(7485);
		var budgets = __webpack_require__(178);
		var fields = __webpack_require__(5851);
		var group = __webpack_require__(6331);
		var config_history = __webpack_require__(4028);
		var issues = __webpack_require__(9354);
		var links = __webpack_require__(25);
		var rules = __webpack_require__(7127);
		var services = __webpack_require__(7974);
		var settle = __webpack_require__(2109);
		var shard = __webpack_require__(8520);
		;
		const MAX_ENTRIES = 100;
		const FORM = "expected prefix=folder, such as /app=services/checkout";
		const sourcePath = fields.Qq.transform((value, context) => {
			const sign = value.lastIndexOf("=");
			const prefix = value.slice(0, Math.max(0, sign)).trim();
			const folder = value.slice(sign + 1).trim().replace(/(?<=.)\/+$/u, "");
			const problem = sign < 0 || prefix === "" || folder === "" ? FORM : problemOf(folder);
			if (problem !== null) context.addIssue({
				code: "custom",
				message: `${problem}, got ${(0, allowed.hD)(value)}`
			});
			return {
				prefix,
				folder
			};
		});
		function problemOf(folder) {
			if (/^(?:[/\\]|[A-Za-z]:)/u.test(folder)) return "the folder after the sign = is one of the repository, without a slash in front";
			return folder.split(/[/\\]/u).includes("..") ? "the folder must lie in the repository" : null;
		}
		const sourcePathsSchema = (0, fields.p_)(sourcePath).max(MAX_ENTRIES, { error: `at most ${MAX_ENTRIES} entries are allowed` });
		var thresholds = __webpack_require__(586);
		var waivers = __webpack_require__(9957);
		;
		const httpUrl = (what) => fields.Qq.refine(isHttpUrl, {
			error: "expected a URL that starts with http:// or https://",
			abort: true
		}).refine(hasNoCredentials, { error: "a user or a password in the URL is not allowed" }).describe(what);
		function isHttpUrl(value) {
			return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
		}
		function hasNoCredentials(value) {
			const { username, password } = new URL(value);
			return username === "" && password === "";
		}
		const ignored = schemas.KCZ([fields.Qq.transform((name) => ({ function: name })), schemas.rej({
			function: fields.Qq.describe("function name; * and ? are wildcards"),
			file: fields.Qq.optional().describe("end of the file, such as ai.py")
		})], { error: "expected a function name, or function and file" });
		const policy = (0, fields.Yq)([
			"pass",
			"warn",
			"fail"
		]);
		const TOP = /^(?:[1-9]|[1-4]\d|50)$/u;
		const WHOLE = { error: "expected a whole number from 1 to 50" };
		const COUNT = { error: "expected a whole number above 0, or the path of a summary of k6" };
		const NUMBER_LIKE = /^[+-]?[\d.,_ ]+(?:e[+-]?\d+)?$/iu;
		const requestCount = schemas.KCZ([schemas.Whr(COUNT).min(1, COUNT), fields.Qq], COUNT).transform((value, context) => {
			if (typeof value === "number" || !NUMBER_LIKE.test(value)) return value;
			const count = Number(value);
			if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0) return count;
			context.addIssue({
				code: "custom",
				message: `${COUNT.error}, got ${(0, allowed.hD)(value)}`
			});
			return core.tm;
		});
		const HISTORY = { error: `expected a whole number from 0 to ${config_history.oe}, or a list of windows` };
		const schema_history = schemas.KCZ([
			schemas.Whr(HISTORY),
			(0, fields.p_)(fields.Qq),
			fields.Qq.transform((window) => [window])
		], HISTORY).transform((value, context) => {
			const [only = "", ...more] = typeof value === "number" ? [] : value;
			const setting = more.length === 0 && /^[+-]?[\d.]+$/u.test(only) ? Number(only) : value;
			const count = typeof setting === "number" ? setting : setting.length;
			if (Number.isInteger(count) && count >= 0 && count <= config_history.oe) return setting;
			const message = typeof setting === "number" ? HISTORY.error : `at most ${config_history.oe} windows are allowed`;
			context.addIssue({
				code: "custom",
				message
			});
			return core.tm;
		});
		const candidateSchema = schemas.KCZ([fields.Qq, (0, fields.p_)(fields.Qq).transform((patterns) => patterns.join("\n"))], { error: "expected a window, or with source: files a path, a glob or a list of them" });
		const FileSchema = schemas.rej({
			"pyroscope-url": httpUrl("base URL of Pyroscope; a path is kept, so a reverse proxy or the data-source proxy of Grafana works").optional(),
			source: (0, fields.Yq)(["pyroscope", "files"]).optional().describe("where profiles come from: a server, or files that baseline and candidate name"),
			"pyroscope-ca": fields.Qq.optional().describe("PEM file of the authority that vouches for the certificate of the server, trusted beside those of Node"),
			"tenant-id": fields.Qq.optional().describe("tenant of a multi-tenant server, sent as X-Scope-OrgID"),
			services: services.y$.optional().describe("services to compare"),
			"profile-types": (0, fields.p_)(fields.Qq).optional().describe("what to compare of each service"),
			baseline: baseline.d2.optional().describe("the baseline: a window, a snapshot, a label, an artifact, or a list of which the first that exists wins"),
			candidate: candidateSchema.optional().describe("window of the candidate; with source: files, files of it or a list of them"),
			history: schema_history.optional().describe("windows of the baseline beside it: so many directly before it, or a list"),
			confirm: fields.Qq.optional().describe("second window of the candidate, to test warnings again"),
			load: (0, fields.Yq)([
				"auto",
				"fixed",
				"requests"
			]).optional().describe("what is known about the load of the two windows"),
			"baseline-requests": requestCount.optional().describe("requests in the baseline window: a number, or the path of a summary of k6"),
			"candidate-requests": requestCount.optional().describe("requests in the candidate window: a number, or the path of a summary of k6"),
			"mixed-windows": (0, fields.Yq)(["refuse", "allow"]).optional().describe("whether a window may hold several versions of a service"),
			settle: settle.r.optional().describe("how long to wait for the last uploads of a window that has just ended"),
			shard: shard.Id.optional().describe("the part of the build that this run compares, such as 3/8"),
			...thresholds.rn,
			top: schemas.KCZ([schemas.Whr(WHOLE).min(1, WHOLE).max(50, WHOLE), schemas.YjP().regex(TOP).transform(Number)], WHOLE).optional().describe("functions shown for each service; display only, all are judged"),
			mode: (0, fields.Yq)([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what a fail does to the build: nothing (observe), a warning, or failure (enforce)"),
			"on-inconclusive": policy.optional().describe("what an inconclusive verdict does to the build"),
			"on-not-evaluated": policy.optional().describe("what a not evaluated verdict does to the build"),
			"on-no-baseline": policy.optional().describe("what it does to the build that there is no baseline yet"),
			comment: (0, fields.Yq)([
				"on-change",
				"always",
				"never"
			]).optional().describe("when to comment on the pull request; on-change: from the first fail or not evaluated on"),
			check: (0, fields.Yq)(["auto", "never"]).optional().describe("whether to show the verdict in a check run of its own, where the token may create one"),
			...issues.T,
			"source-paths": sourcePathsSchema.optional().describe("prefix=folder: where files of profiles lie in the repository, for annotations"),
			key: schemas.YjP().regex(/^[\w.-]{1,64}$/u, { error: "expected 1 to 64 letters, digits, dots, dashes or underscores" }).optional().describe("tells several gates on one pull request apart"),
			"report-dir": fields.Qq.optional().describe("directory of report.json, report.md, report.html, report.junit.xml and profiles/"),
			"grafana-url": httpUrl("Grafana with Profiles Drilldown, for links").optional(),
			"grafana-datasource-uid": fields.Qq.optional().describe("uid of Grafana's Pyroscope data source, for links"),
			"grafana-tempo-uid": fields.Qq.optional().describe("uid of Grafana's Tempo data source, for links to traces"),
			links: links.L.optional().describe("links of your own, beside those the gate makes"),
			rules: rules.jm.optional().describe("limits, severity and owner of some functions; the first rule that matches decides"),
			budgets: budgets.Of.optional().describe("absolute limits on functions, packages and services"),
			waivers: waivers.JW.optional().describe("growth that is accepted until a date, with a reason"),
			"max-waiver-days": waivers.B.optional().describe("days ahead that a waiver may expire at most"),
			group: group.NL.optional().describe("functions that count as one, under one name"),
			ignore: schemas.YOg(ignored).optional().describe("functions that are left out first, beside the idle ones of runtimes"),
			"ignore-runtime-idle": schemas.zMY({ error: "expected true or false" }).optional().describe("false keeps the idle functions of runtimes in")
		});
		const InputSchema = FileSchema.omit({
			links: true,
			rules: true,
			group: true,
			budgets: true,
			waivers: true,
			"max-waiver-days": true,
			ignore: true,
			"ignore-runtime-idle": true
		}).extend({
			config: fields.Qq.optional().describe("configuration file; default .github/flamegate.yml when it exists"),
			"pyroscope-token": fields.Qq.optional().describe("bearer token"),
			"pyroscope-username": fields.Qq.optional().describe("user name for basic authentication"),
			"pyroscope-password": fields.Qq.optional().describe("password for basic authentication"),
			headers: schemas.YOg(fields.Qq).optional().describe("more request headers, one \"Name: value\" a line"),
			merge: (0, fields.p_)(fields.Qq).optional().describe("reports of shards to merge in place of comparing: paths or globs"),
			"github-token": fields.Qq.optional().describe("token for the comment")
		});
	}),
	4131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$f: () => escapeRegex,
			Pl: () => parseSelector,
			VH: () => formatSelector,
			af: () => SelectorError,
			eM: () => matchAny,
			r7: () => joinSelectors
		});
		class SelectorError extends Error {
			name = "SelectorError";
			column;
			constructor(selector, column, reason) {
				const shown = selector.length > 200 ? `${selector.slice(0, 200)}…` : selector;
				super(`label selector ${JSON.stringify(shown)}, column ${column}: ${reason}; ` + `write it like {version="3f2a91c", environment=~"load.*"}`);
				this.column = column;
			}
		}
		const SPACE = /[ \t\r\n]*/y;
		const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
		const OPERATOR = /=~|!=|!~|=/y;
		const ESCAPES = new Map([
			["\"", "\""],
			["\\", "\\"],
			["n", "\n"],
			["t", "	"],
			["r", "\r"]
		]);
		function parseSelector(text) {
			const cursor = {
				text,
				at: 0
			};
			take(cursor, SPACE);
			if (cursor.at === text.length) return [];
			expect(cursor, "{", "a selector starts with {");
			const matchers = [];
			take(cursor, SPACE);
			while (text[cursor.at] !== "}") {
				matchers.push(parseMatcher(cursor));
				take(cursor, SPACE);
				if (text[cursor.at] === "}") break;
				expect(cursor, ",", "expected , or } after a condition");
				take(cursor, SPACE);
			}
			cursor.at += 1;
			take(cursor, SPACE);
			if (cursor.at < text.length) throw failure(cursor, "nothing may follow the closing }");
			return matchers;
		}
		function parseMatcher(cursor) {
			const label = take(cursor, LABEL);
			if (label === "") throw failure(cursor, "expected a label name (letters, digits and _)");
			take(cursor, SPACE);
			const operator = take(cursor, OPERATOR);
			if (operator === "") throw failure(cursor, "expected =, !=, =~ or !~ after the name of a label");
			take(cursor, SPACE);
			return {
				label,
				operator,
				value: parseQuoted(cursor)
			};
		}
		function parseQuoted(cursor) {
			const { text } = cursor;
			const openedAt = cursor.at;
			expect(cursor, "\"", "a value stands in double quotes");
			let value = "";
			while (text[cursor.at] !== "\"") {
				const character = text[cursor.at];
				if (character === undefined || character === "\n") {
					cursor.at = openedAt;
					throw failure(cursor, "this quote is not closed");
				}
				value += character === "\\" ? parseEscape(cursor) : character;
				cursor.at += 1;
			}
			cursor.at += 1;
			return value;
		}
		function parseEscape(cursor) {
			const escaped = ESCAPES.get(cursor.text[cursor.at + 1] ?? "");
			if (escaped === undefined) {
				throw failure(cursor, "a backslash is written \\\\; only \\\" \\\\ \\n \\t and \\r are escapes");
			}
			cursor.at += 1;
			return escaped;
		}
		function formatSelector(matchers) {
			const conditions = matchers.map(({ label, operator, value }) => `${label}${operator}"${escapeValue(value)}"`);
			return `{${conditions.join(",")}}`;
		}
		function escapeValue(value) {
			return value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n").replaceAll("	", "\\t").replaceAll("\r", "\\r");
		}
		function joinSelectors(one, other) {
			const matchers = [...parseSelector(one), ...parseSelector(other)];
			return matchers.length === 0 ? "" : formatSelector(matchers);
		}
		function escapeRegex(text) {
			return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
		}
		function matchAny(label, values) {
			const [only] = values;
			if (values.length === 1 && only !== undefined) return {
				label,
				operator: "=",
				value: only
			};
			return {
				label,
				operator: "=~",
				value: values.map(escapeRegex).join("|")
			};
		}
		function take(cursor, pattern) {
			pattern.lastIndex = cursor.at;
			const found = pattern.exec(cursor.text)?.[0] ?? "";
			cursor.at += found.length;
			return found;
		}
		function expect(cursor, character, reason) {
			if (cursor.text[cursor.at] !== character) throw failure(cursor, reason);
			cursor.at += 1;
		}
		function failure(cursor, reason) {
			return new SelectorError(cursor.text, cursor.at + 1, reason);
		}
	}),
	7974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bs: () => resolveServices,
			wh: () => chooseServices,
			xI: () => SERVICE_KEYS,
			y$: () => servicesSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8532);
		var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(216);
		var _selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
		var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
		const ALL = "*";
		function readLabels(value, context) {
			try {
				const matchers = (0, _selector_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(value);
				if (matchers.length > 0) return (0, _selector_js__WEBPACK_IMPORTED_MODULE_2__.VH)(matchers);
				context.addIssue({
					code: "custom",
					message: "the selector is empty: name a label, as in {team=\"vision\"}"
				});
			} catch (error) {
				if (!(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_2__.af)) throw error;
				context.addIssue({
					code: "custom",
					message: error.message
				});
			}
			return zod__WEBPACK_IMPORTED_MODULE_5__.tm;
		}
		const fields = {
			name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("service name, or a glob such as ai-*; default: all that the labels select"),
			labels: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform(readLabels).optional().describe("label selector added to the queries of these services, such as {environment=\"production\"}"),
			optional: zod__WEBPACK_IMPORTED_MODULE_6__.zMY({ error: "expected true or false" }).default(false).describe("its absence is reported, never counted"),
			"profile-types": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("cpu, memory or profile type ids for these services"),
			mode: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what a fail of these services does to the build; default: as for all"),
			..._thresholds_js__WEBPACK_IMPORTED_MODULE_3__.rn
		};
		const SERVICE_KEYS = Object.keys(fields);
		const described = zod__WEBPACK_IMPORTED_MODULE_6__.rej(fields).refine(({ name, labels }) => name !== undefined || labels !== undefined, { error: "expected a name or labels: which services are meant?" }).transform(({ name = ALL, ...rest }) => ({
			name,
			...rest
		}));
		const named = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform((value, context) => value.startsWith("{") ? {
			name: ALL,
			optional: false,
			labels: readLabels(value, context)
		} : {
			name: value,
			optional: false
		});
		const servicesSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([named, described], { error: "expected a service name, a glob, a label selector in quotes, or an entry with a name" }));
		function chooseServices(chosen, known) {
			return chosen.map((entry) => {
				const { name, labels } = entry;
				if (labels !== undefined) return entry;
				const said = known.find((other) => other.name === name) ?? known.find((other) => other.name !== ALL && (0, _glob_js__WEBPACK_IMPORTED_MODULE_7__.k)(other.name, name));
				return said === undefined ? entry : {
					...said,
					name
				};
			});
		}
		function resolveServices(entries, common) {
			const seen = new Map();
			return entries.map((entry) => {
				const rule = toRule(entry, common);
				const said = JSON.stringify(rule);
				const key = JSON.stringify([rule.name, /[*?]/u.test(rule.name) ? rule.labels : null]);
				if ((seen.get(key) ?? said) !== said) throw givenTwice(rule.name);
				seen.set(key, said);
				return rule;
			});
		}
		function givenTwice(name) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__.e(`services: ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is given twice`, "the two entries say different things of the same services", "keep one of them");
		}
		function toRule(entry, common) {
			const { name, optional, labels, "profile-types": profileTypes, mode, ...limits } = entry;
			const own = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
			return {
				name,
				optional,
				...labels !== undefined && { labels },
				...profileTypes !== undefined && { profileTypes },
				...mode !== undefined && { mode },
				...Object.keys(own).length > 0 && { policy: (0, _thresholds_js__WEBPACK_IMPORTED_MODULE_3__.nZ)({
					...common,
					...own
				}, `services, ${name}`) }
			};
		}
	}),
	2109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => MAX_SETTLE_MS,
			r: () => settleSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7483);
		const MAX_SETTLE_MS = 3e5;
		const settleSchema = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform((value, context) => {
			if (value === "auto") return value;
			const waitMs = value === "none" ? 0 : (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.E9)(value);
			if (waitMs !== null && waitMs <= MAX_SETTLE_MS) return waitMs;
			const why = waitMs === null ? "expected auto, none or a duration" : `at most ${MAX_SETTLE_MS / 1e3} s are allowed`;
			context.addIssue({
				code: "custom",
				message: `${why}, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
		});
	}),
	8520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Id: () => shardSchema,
			hH: () => MAX_SHARDS,
			nx: () => resolveShard
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
		const MAX_SHARDS = 256;
		const shardSchema = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform(readShard);
		function readShard(value, context) {
			const [, index = 0, count = 0] = (/^(\d{1,4}) *\/ *(\d{1,4})$/u.exec(value) ?? []).map(Number);
			if (index >= 1 && index <= count && count <= MAX_SHARDS) return {
				index,
				count
			};
			context.addIssue({
				code: "custom",
				message: `expected two whole numbers such as 3/8, from 1/1 to ${MAX_SHARDS}/${MAX_SHARDS}, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
		}
		function resolveShard(shard, windows) {
			if (shard === undefined) return null;
			for (const [name, window] of Object.entries(windows)) {
				if (window === undefined || !isRelative(window)) continue;
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${name} is relative to now, and this is shard ${shard.index} of ${shard.count}`, `each job of a matrix starts at another time, so the shards would compare other windows: ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(window)}`, "let one job before the matrix choose the times and hand them on, as in 2026-11-22T15:06:00Z/PT10M (docs/scale-out.md)");
			}
			return shard;
		}
		function isRelative(window) {
			const text = window.trim();
			const range = text.startsWith("{") ? text.slice((0, _window_js__WEBPACK_IMPORTED_MODULE_3__.HY)(text) + 1) : text;
			return range.split("/").some((part) => /^\s*now\b/u.test(part));
		}
	}),
	5284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AE: () => resolveInterval,
			I5: () => environmentMatcher,
			o9: () => placeServices
		});
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
		var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
		var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7483);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
		function resolveInterval(text) {
			if (text === undefined) return null;
			const ms = /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) * 1e3 : (0, _units_js__WEBPACK_IMPORTED_MODULE_3__.E9)(text);
			if (ms !== null && ms > 0) return ms;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__.e("environment variable PROFILE_INTERVAL is not valid", `expected seconds, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`, "write seconds, for example 15, or say with settle how long to wait");
		}
		const LABEL = "environment";
		function environmentMatcher(environment) {
			return {
				label: LABEL,
				operator: "=~",
				value: `${(0, _selector_js__WEBPACK_IMPORTED_MODULE_1__.$f)(environment)}|`
			};
		}
		function placeServices(merged, stack, windows) {
			return addEnvironment((0, _services_js__WEBPACK_IMPORTED_MODULE_2__.bs)(merged.services ?? [], merged), stack?.environment, windows);
		}
		function addEnvironment(services, environment, windows) {
			const names = (selector) => (0, _selector_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(selector).some(({ label }) => label === LABEL);
			if (environment === undefined || windows.some(({ selector }) => names(selector))) return {
				services,
				environment: null
			};
			const added = (0, _selector_js__WEBPACK_IMPORTED_MODULE_1__.VH)([environmentMatcher(environment)]);
			const all = services.length > 0 ? services : [{
				name: "*",
				optional: false
			}];
			return {
				services: all.map((rule) => names(rule.labels ?? "") ? rule : {
					...rule,
					labels: (0, _selector_js__WEBPACK_IMPORTED_MODULE_1__.r7)(rule.labels ?? "", added)
				}),
				environment
			};
		}
	}),
	7718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => THRESHOLD_NAMES });
		const THRESHOLD_NAMES = [
			"fail-on-growth",
			"warn-on-growth",
			"min-share"
		];
	}),
	586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nZ: () => resolvePolicy,
			rn: () => thresholdFields,
			vi: () => inPercent
		});
		var _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		const thresholdFields = {
			"fail-on-growth": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("a function fails when its cost grew by more").refine((growth) => growth > 0, { error: "expected a growth above 0%" }).optional(),
			"warn-on-growth": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("a function is pointed out when its cost grew by more").optional(),
			"min-share": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("functions below this share of their service are not tested").refine((share) => share <= 1, { error: "expected a share of at most 100%" }).optional()
		};
		function resolvePolicy(given, place) {
			const failOnGrowth = given["fail-on-growth"] ?? _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.failOnGrowth;
			const warnOnGrowth = given["warn-on-growth"] ?? Math.min(_judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.warnOnGrowth, failOnGrowth);
			if (warnOnGrowth > failOnGrowth) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e("warn-on-growth is above fail-on-growth", `${place}: ${inPercent(warnOnGrowth)} against ${inPercent(failOnGrowth)}`, "a warning comes before a failure: lower warn-on-growth or raise fail-on-growth");
			}
			return {
				..._judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z,
				failOnGrowth,
				warnOnGrowth,
				minShare: given["min-share"] ?? _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.minShare
			};
		}
		function inPercent(fraction) {
			return `${Number((fraction * 100).toPrecision(9))}%`;
		}
	}),
	7483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			gj: () => parseBudgetLimit,
			lo: () => parsePercent
		});
		function parsePercent(text) {
			const match = /^(\d{1,6}(?:\.\d{1,6})?)\s*%$/u.exec(text.trim());
			return match ? Number(match[1]) / 100 : null;
		}
		const UNIT_MS = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function parseDuration(text) {
			return parseShort(text) ?? parseIso(text);
		}
		function parseShort(text) {
			if (!/^(?:\d{1,9}(?:ms|[smhd]))+$/u.test(text)) return null;
			let total = 0;
			for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhd])/gu)) {
				total += Number(amount) * UNIT_MS[unit];
			}
			return total;
		}
		function parseIso(text) {
			const match = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/u.exec(text);
			if (!match || !/\d/u.test(text) || text.endsWith("T")) return null;
			const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
			return Math.round(Number(days) * 864e5 + Number(hours) * 36e5 + Number(minutes) * 6e4 + Number(seconds) * 1e3);
		}
		const UNIT_BYTES = {
			B: 1,
			kB: 1e3,
			KB: 1e3,
			KiB: 1024,
			MB: 1e6,
			MiB: 1024 ** 2,
			GB: 1e9,
			GiB: 1024 ** 3,
			TB: 0xe8d4a51000,
			TiB: 1024 ** 4
		};
		const AMOUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*(%|[a-z]{1,5}(?:\/s)?)$/iu;
		const LIMIT_FORMS = "such as 5%, 0.5 cores, 400 MiB or 20 MiB/s";
		function parseBudgetLimit(text) {
			const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
			const [, number, unit = ""] = AMOUNT.exec(text.trim()) ?? [];
			if (number === undefined) return `expected a number with its unit, ${LIMIT_FORMS}, got ${shown}`;
			const limit = limitIn(Number(number), unit);
			if (limit === null) {
				const units = Object.keys(UNIT_BYTES);
				const near = units.find((known) => known.toLowerCase() === unit.replace("/s", "").toLowerCase());
				const meant = near === undefined ? "" : `; did you mean ${near}${unit.endsWith("/s") ? "/s" : ""}?`;
				return `${shown} has no known unit: write %, cores or one of ${units.join(", ")}, with /s for a rate${meant}`;
			}
			if (limit.amount <= 0) return "expected a limit above 0";
			if (limit.unit === "share" && limit.amount > 1) return "expected a share of at most 100%";
			return limit;
		}
		function limitIn(amount, unit) {
			if (unit === "%") return {
				amount: amount / 100,
				unit: "share"
			};
			if (unit === "cores" || unit === "core") return {
				amount,
				unit: "cores"
			};
			const [name = "", per] = unit.split("/");
			const bytes = Object.hasOwn(UNIT_BYTES, name) ? UNIT_BYTES[name] : undefined;
			if (bytes === undefined) return null;
			return {
				amount: amount * bytes,
				unit: per === "s" ? "bytes-per-second" : "bytes"
			};
		}
	}),
	7964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => UsageError });
		class UsageError extends Error {
			name = "UsageError";
			why;
			remedy;
			constructor(what, why, remedy, options) {
				super(what, options);
				this.why = why;
				this.remedy = remedy;
			}
		}
	}),
	9957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U2: () => WAIVER_KEYS,
			ym: () => resolveWaivers,
			B: () => waiverDaysSchema,
			JW: () => waiversSchema
		});
		var schemas = __webpack_require__(3339);
		var core = __webpack_require__(8532);
		var profile_type = __webpack_require__(3435);
		var allowed = __webpack_require__(1160);
		var units = __webpack_require__(7483);
		;
		const FORMS = "40%, 0.2 cores, 20 MiB, 5 MiB/s, 20 MiB/min or 100 count/min";
		const COUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*count(\/s|\/min)?$/u;
		const COUNT_UNITS = {
			"": "count",
			"/s": "count-per-second",
			"/min": "count-per-minute"
		};
		function parseAllowance(text) {
			const allowance = parseAny(text.trim());
			if (allowance === null) return `expected growth such as ${FORMS}, got ${(0, allowed.hD)(text)}`;
			return allowance.amount > 0 ? allowance : "expected growth above 0";
		}
		function parseAny(text) {
			const growth = (0, units.lo)(text);
			if (growth !== null) return {
				amount: growth,
				unit: "growth"
			};
			const [, count, per = ""] = COUNT.exec(text) ?? [];
			if (count !== undefined) return {
				amount: Number(count),
				unit: COUNT_UNITS[per]
			};
			const [, aMinute] = /^(.{1,40}\S)\s*\/\s*min$/u.exec(text) ?? [];
			const limit = (0, units.gj)(aMinute ?? text);
			if (typeof limit === "string" || limit.unit === "share") return null;
			const { amount, unit } = limit;
			if (aMinute === undefined) return {
				amount,
				unit
			};
			return unit === "bytes" ? {
				amount,
				unit: "bytes-per-minute"
			} : null;
		}
		var fields = __webpack_require__(5851);
		var usage_error = __webpack_require__(7964);
		;
		const MAX_WAIVERS = 200;
		const MAX_NAME = 500;
		const MAX_REASON = 500;
		const MAX_OWNER = 100;
		const DEFAULT_DAYS = 90;
		const MOST_DAYS = 365;
		const DAY_MS = 864e5;
		const bounded = (most) => fields.Qq.max(most, { error: `expected at most ${most} characters` });
		const waivers_name = bounded(MAX_NAME);
		const sentence = (what, most) => schemas.YjP({ error: ({ input }) => input === undefined ? `it is missing: write ${what}` : `expected a text: write ${what}` }).transform((value) => value.replace(/\s+/gu, " ").trim()).pipe(bounded(most));
		const allow = schemas.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the growth that is accepted, such as 40%" : "expected growth with its unit, such as 40%" }).transform((value, context) => {
			const parsed = parseAllowance(value);
			if (typeof parsed !== "string") return parsed;
			context.addIssue({
				code: "custom",
				message: parsed
			});
			return core.tm;
		});
		const expires = schemas.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the last day, such as 2026-12-31" : "expected a date such as 2026-12-31" }).refine((value) => endOf(value) !== null, { error: "expected a date such as 2026-12-31" });
		const waivers_fields = {
			function: waivers_name.optional().describe("function name; * and ? are wildcards"),
			file: waivers_name.optional().describe("end of the file of the function, such as encoder.py"),
			service: waivers_name.optional().describe("service name or glob; without a function everything in it"),
			"profile-type": waivers_name.optional().describe("cpu, memory or a profile type id; default: all"),
			allow: allow.describe("most that is accepted: growth such as 40%, or added cost such as 0.2 cores"),
			reason: sentence("why it is accepted", MAX_REASON).describe("why it is accepted"),
			owner: sentence("who answers for it", MAX_OWNER).describe("who answers for it"),
			expires: expires.describe("last day, in UTC, such as 2026-12-31")
		};
		const WAIVER_KEYS = Object.keys(waivers_fields);
		const entry = schemas.rej(waivers_fields, { error: ({ code }) => code === "invalid_type" ? "expected a function or service, allow, reason, owner and expires" : undefined });
		const waiversSchema = (0, fields.p_)(entry.superRefine((waiver, context) => {
			const problem = problemOf(waiver);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		})).max(MAX_WAIVERS, { error: `at most ${MAX_WAIVERS} waivers are allowed: mend some of what they waive` });
		const DAYS = { error: `expected a whole number of days from 1 to ${MOST_DAYS}` };
		const waiverDaysSchema = schemas.Whr(DAYS).min(1, DAYS).max(MOST_DAYS, DAYS);
		function problemOf(waiver) {
			if (waiver.function === undefined && waiver.service === undefined) return {
				message: "expected a function, a service or both: what is waived?",
				path: []
			};
			if (waiver.file !== undefined && waiver.function === undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			const type = waiver["profile-type"];
			if (type === undefined) return null;
			const units = unitsOf(type);
			if (units === null) return {
				message: "expected cpu, memory or a profile type id",
				path: ["profile-type"]
			};
			if (units.includes(waiver.allow.unit)) return null;
			return {
				message: `${(0, allowed.hD)(type)} does not grow by ${WORDS[waiver.allow.unit]}`,
				path: ["allow"]
			};
		}
		const WORDS = {
			growth: "a percentage",
			cores: "cores",
			bytes: "bytes",
			"bytes-per-second": "bytes per second",
			"bytes-per-minute": "bytes per minute",
			count: "a count",
			"count-per-second": "a count per second",
			"count-per-minute": "a count per minute"
		};
		function unitsOf(type) {
			if (type === "cpu") return ["growth", "cores"];
			if (type === "memory") return [
				"growth",
				"bytes",
				"bytes-per-second",
				"bytes-per-minute"
			];
			try {
				const { sampleUnit } = (0, profile_type.fL)(type);
				const isBytes = sampleUnit === "bytes";
				if ((0, profile_type.I)(type) === "gauge") return isBytes ? [
					"growth",
					"bytes",
					"bytes-per-minute"
				] : [
					"growth",
					"count",
					"count-per-minute"
				];
				if (sampleUnit === "nanoseconds") return ["growth", "cores"];
				return isBytes ? ["growth", "bytes-per-second"] : ["growth", "count-per-second"];
			} catch (error) {
				if (error instanceof profile_type.MR) return null;
				throw error;
			}
		}
		function endOf(date) {
			if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return null;
			const startMs = Date.parse(`${date}T00:00:00Z`);
			return Number.isNaN(startMs) || dateOf(startMs) !== date ? null : startMs + DAY_MS;
		}
		function dateOf(timeMs) {
			return new Date(timeMs).toISOString().slice(0, 10);
		}
		function resolveWaivers(waivers, maxDays, origins, nowMs) {
			const most = maxDays ?? DEFAULT_DAYS;
			return waivers.map((waiver, index) => {
				const origin = origins[`waivers.${index}`] ?? origins.waivers ?? "waivers";
				const untilMs = endOf(waiver.expires) ?? 0;
				const today = nowMs === null ? null : Math.floor(nowMs / DAY_MS);
				if (today !== null && Math.round(untilMs / DAY_MS) - 1 > today + most) throw tooLong(waiver, origin, most, dateOf((today + most) * DAY_MS));
				return {
					function: waiver.function ?? null,
					file: waiver.file ?? null,
					service: waiver.service ?? null,
					profileType: waiver["profile-type"] ?? null,
					allow: waiver.allow,
					reason: waiver.reason,
					owner: waiver.owner,
					expires: waiver.expires,
					untilMs,
					origin
				};
			});
		}
		function tooLong({ expires: date }, origin, most, latest) {
			return new usage_error.e(`${origin}: the waiver lasts too long`, `it expires on ${date}, and ${most} days ahead is the most (max-waiver-days)`, `write ${latest} or an earlier day; who still needs it then can renew it in a commit`);
		}
	}),
	6270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => parseWindow,
			HY: () => closingBrace,
			wq: () => checkOverlap
		});
		var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		const FORMS = "write START/END or START/DURATION, for example now-30m/now-20m, 2026-11-22T15:06:00Z/PT10M or 1795359983/1795360235; " + "a label selector may stand in front: {version=\"3f2a91c\"} now-6h/now";
		function parseWindow(name, text, nowMs) {
			const { selector, range } = splitSelector(name, text.trim());
			const [start, end, more] = range.split("/").map((part) => part.trim());
			if (!start || !end || more !== undefined) throw malformed(name, text, "a window has two parts with / between them");
			const fromMs = parseInstant(start, nowMs);
			if (fromMs === null) throw malformed(name, text, "what stands before the / is no point in time");
			const duration = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.E9)(end);
			const untilMs = duration === null ? parseInstant(end, nowMs) : fromMs + duration;
			if (untilMs === null) throw malformed(name, text, "what stands behind the / is neither a point in time nor a duration");
			if (Math.min(fromMs, untilMs) < 0 || Math.max(fromMs, untilMs) > LATEST_MS) throw malformed(name, text, "it does not lie between the years 1970 and 9999");
			checkOrder(name, fromMs, untilMs, nowMs);
			return {
				selector,
				fromMs: wholeSeconds(fromMs),
				untilMs
			};
		}
		const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
		function wholeSeconds(ms) {
			return Math.floor(ms / 1e3) * 1e3;
		}
		function checkOrder(name, fromMs, untilMs, nowMs) {
			const shown = `${iso(fromMs)} to ${iso(untilMs)}`;
			if (untilMs < fromMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window ends before it starts`, shown, "swap its two ends");
			}
			if (untilMs === fromMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window is empty`, `it starts and ends at ${iso(fromMs)}`, FORMS);
			}
			if (untilMs > nowMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window reaches into the future`, `${shown}, but it is ${iso(nowMs)}`, "let it end at now or earlier; times without a zone are not accepted, Z means UTC");
			}
		}
		function checkOverlap(one, other, names = ["baseline", "candidate"]) {
			if (sortedConditions(one) !== sortedConditions(other)) return;
			const isBefore = (first, second) => wholeSeconds(first.untilMs) <= second.fromMs;
			if (isBefore(one, other) || isBefore(other, one)) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${names[0]} and ${names[1]} windows overlap`, `${iso(one.fromMs)} to ${iso(one.untilMs)} and ${iso(other.fromMs)} to ${iso(other.untilMs)} with the same selector`, "choose windows apart in time, or tell the two versions apart by a label, as in {version=\"3f2a91c\"} now-6h/now");
		}
		function sortedConditions({ selector }) {
			return (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(selector).map((matcher) => (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)([matcher])).sort().join();
		}
		function splitSelector(name, text) {
			if (!text.startsWith("{")) return {
				selector: "",
				range: text
			};
			const end = closingBrace(text);
			try {
				const matchers = (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(text.slice(0, end + 1));
				return {
					selector: matchers.length === 0 ? "" : (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(matchers),
					range: text.slice(end + 1)
				};
			} catch (error) {
				if (!(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_0__.af)) throw error;
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the selector of ${name} cannot be read`, error.message, FORMS, { cause: error });
			}
		}
		function closingBrace(text) {
			let quoted = false;
			for (let i = 0; i < text.length; i++) {
				if (quoted && text[i] === "\\") i++;
				else if (text[i] === "\"") quoted = !quoted;
				else if (text[i] === "}" && !quoted) return i;
			}
			return text.length;
		}
		const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;
		function parseInstant(text, nowMs) {
			if (text === "now") return wholeSeconds(nowMs);
			if (text.startsWith("now-")) {
				const duration = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.E9)(text.slice(4));
				return duration === null ? null : wholeSeconds(nowMs) - duration;
			}
			if (/^\d{9,10}$/u.test(text)) return Number(text) * 1e3;
			if (/^\d{12,13}$/u.test(text)) return Number(text);
			const match = ISO_INSTANT.exec(text);
			if (match?.[1] === undefined || !isDay(match[1])) return null;
			const ms = Date.parse(text);
			return Number.isNaN(ms) ? null : ms;
		}
		function isDay(date) {
			const ms = Date.parse(`${date}T00:00Z`);
			return !Number.isNaN(ms) && iso(ms).startsWith(date);
		}
		const FILE_LIKE = /^[^{]*\*|\.(?:pb|pprof|json|folded|gz)$/u;
		function malformed(name, text, why) {
			const remedy = FILE_LIKE.test(text) ? `for profile files set source to files; else ${FORMS}` : FORMS;
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${name}: ${quote(text)} is not a window`, why, remedy);
		}
		function quote(text) {
			return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
		}
		function iso(ms) {
			return new Date(ms).toISOString();
		}
	}),
	5073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lc: () => noCommonType,
			O$: () => unreadable,
			Sb: () => nothingFound,
			o2: () => patternNotes,
			wE: () => missingFiles
		});
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _sources_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(889);
		var _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
		var _sources_profile_files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3369);
		async function nothingFound(found) {
			const side = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.find((name) => found[name].files.length === 0);
			const [first] = side === undefined ? [] : found[side].unmatched;
			return side === undefined || first === undefined ? null : unmatched(side, first);
		}
		async function patternNotes(found) {
			const all = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.flatMap((side) => found[side].unmatched.map((pattern) => unmatched(side, pattern)));
			return Promise.all(all);
		}
		async function unmatched(side, pattern) {
			return {
				code: "FG233",
				message: `no file matches ${JSON.stringify(pattern.text)} of the ${side}: ${await (0, _sources_profile_files_find_js__WEBPACK_IMPORTED_MODULE_3__.df)(pattern)}`,
				remedy: "correct the pattern, or see that the step which records or downloads the profiles ran before this one; " + "a path starts where the gate runs, in a workflow in the workspace"
			};
		}
		function missingFiles({ name, optional, paths }, others) {
			const empty = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.filter((side) => paths[side].length === 0);
			const [without] = empty;
			if (without === undefined) return null;
			const record = optional ? RECORD : `${RECORD}, ${OR_OPTIONAL}`;
			if (empty.length === 1) return {
				code: "FG234",
				message: oneSided(name, paths, without),
				remedy: record
			};
			const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__.q)(name, others);
			return {
				code: "FG234",
				message: `neither side has files of ${name}${others.length === 0 ? "" : `; there are some of ${listed(others)}`}`,
				remedy: near === null ? record : `did you mean ${near}? Services are called as the paths of their files say`
			};
		}
		const RECORD = "record the service on both sides";
		const OR_OPTIONAL = "or declare it in services with optional: true";
		function oneSided(name, paths, without) {
			const other = without === "baseline" ? "candidate" : "baseline";
			return `the ${without} has no files of ${name}, the ${other} has ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.yk)(paths[other].length, "file")}`;
		}
		function noCommonType(files, profileType) {
			const [before, after] = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.map((side) => {
				const types = files[side].flatMap(({ profile }) => profile.sampleTypes.map(_sources_files_js__WEBPACK_IMPORTED_MODULE_1__.JF));
				return listed([...new Set(types)].sort()) || "nothing";
			});
			return {
				code: "FG113",
				message: profileType === null ? `the files hold no common sample type: ${before} and ${after}` : `the files do not hold it on both sides: ${before} in the baseline, ${after} in the candidate`,
				remedy: "compare profiles of the same kind, or name a type that both hold with profile-types (--profile-type)"
			};
		}
		function unreadable({ message, why, remedy }) {
			return {
				code: "FG235",
				message: `${message}: ${why}`,
				remedy
			};
		}
		const MAX_NAMED = 5;
		function listed(names) {
			const more = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
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
	2219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O9: () => openBaselineApi,
			bk: () => downloadArtifact,
			qB: () => artifactOf
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2424);
		var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2773);
		const PAGE_SIZE = 100;
		async function openBaselineApi(options) {
			const { octokit, download, close } = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.J)(options);
			const { repos, actions } = octokit.rest;
			const place = {
				owner: options.owner,
				repo: options.repo
			};
			return {
				mergeBase: async (base, head) => {
					const { data } = await repos.compareCommitsWithBasehead({
						...place,
						basehead: `${base}...${head}`,
						per_page: 1
					});
					return (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(data.merge_base_commit?.sha);
				},
				tagCommit: async (tag) => {
					try {
						return (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.mJ)((await repos.getCommit({
							...place,
							ref: `tags/${tag}`
						})).data.sha) || null;
					} catch (error) {
						if ([404, 422].includes(error.status ?? 0)) return null;
						throw error;
					}
				},
				defaultBranch: async () => (await repos.get(place)).data.default_branch,
				run: async (id) => runOf((await actions.getWorkflowRun({
					...place,
					run_id: id
				})).data),
				greenRuns: async (workflowId, branch) => {
					const query = {
						...place,
						workflow_id: workflowId,
						branch,
						status: "success",
						per_page: PAGE_SIZE
					};
					return (await actions.listWorkflowRuns(query)).data.workflow_runs.map(runOf);
				},
				artifacts: async (name, page) => {
					const query = {
						...place,
						name,
						per_page: PAGE_SIZE,
						page
					};
					const { data, headers } = await actions.listArtifactsForRepo(query);
					return {
						artifacts: data.artifacts.map(artifactOf),
						isLast: !(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers.link)
					};
				},
				download: (id, maxBytes) => downloadArtifact({
					octokit,
					download
				}, options, id, maxBytes),
				close
			};
		}
		async function downloadArtifact({ octokit, download }, { apiUrl, owner, repo }, id, maxBytes) {
			const { headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
				owner,
				repo,
				artifact_id: id,
				archive_format: "zip",
				request: { redirect: "manual" }
			});
			return download(storageUrl(headers.location, apiUrl), maxBytes);
		}
		function storageUrl(location, apiUrl) {
			const url = URL.parse(location ?? "");
			if (url?.protocol === "https:" || url?.protocol === "http:" && apiUrl.startsWith("http:")) return url.href;
			throw new Error("GitHub did not say where the artifact is stored");
		}
		function artifactOf(raw) {
			const run = raw.workflow_run ?? {};
			return {
				id: raw.id,
				name: raw.name,
				bytes: raw.size_in_bytes,
				isExpired: raw.expired,
				createdAtMs: Date.parse(raw.created_at ?? "") || 0,
				runId: run.id ?? 0,
				headSha: (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(run.head_sha),
				headBranch: run.head_branch ?? "",
				isForeign: run.repository_id === undefined || run.repository_id !== run.head_repository_id
			};
		}
		function runOf(raw) {
			return {
				id: raw.id,
				workflowId: raw.workflow_id,
				headSha: (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.mJ)(raw.head_sha),
				headBranch: raw.head_branch ?? "",
				event: raw.event,
				conclusion: raw.conclusion ?? "",
				isForeign: raw.head_repository?.id !== raw.repository.id
			};
		}
	}),
	2424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => hasNextPage,
			J: () => openConnection
		});
		var promises_ = __webpack_require__(8500);
		var http_proxy = __webpack_require__(6364);
		var secret_forms = __webpack_require__(6391);
		;
		const MAX_REDIRECTS = 5;
		const FOLLOWED = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const FOLLOWED_BY_WRITES = new Set([307, 308]);
		class RedirectError extends Error {
			name = "RedirectError";
		}
		async function openSender(addresses) {
			const { Agent, ProxyAgent, fetch } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 5292, 19));
			const agents = new Map();
			const agentFor = (uri) => {
				const agent = agents.get(uri) ?? (uri === "" ? new Agent() : new ProxyAgent({ uri }));
				agents.set(uri, agent);
				return agent;
			};
			const once = async (url, init) => {
				const proxy = (0, http_proxy.i)(url, addresses);
				try {
					return await fetch(url, {
						...init,
						dispatcher: agentFor(proxy?.uri ?? "")
					});
				} catch (error) {
					throw throughProxy(error, proxy);
				}
			};
			const send = (url, init) => (init.redirect ?? "follow") === "follow" ? follow(new URL(url), init, once) : once(new URL(url), init);
			const close = async () => {
				await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
			};
			return {
				send,
				close
			};
		}
		async function follow(start, init, once) {
			let url = start;
			for (let hops = 0;; hops += 1) {
				const response = await once(url, {
					...init,
					redirect: "manual"
				});
				const { status } = response;
				if (status < 300 || status > 399 || status === 304) return response;
				await response.body?.cancel();
				const target = URL.parse(response.headers.get("location") ?? "", url.href);
				const isRead = /^(?:GET|HEAD)$/iu.test(init.method ?? "GET");
				const isFollowed = (isRead ? FOLLOWED : FOLLOWED_BY_WRITES).has(status);
				if (target === null || hops === MAX_REDIRECTS || !isFollowed || !response.headers.has("location")) {
					throw new RedirectError(`a redirect (HTTP ${status}) leads nowhere`);
				}
				if (target.origin !== start.origin) {
					throw new RedirectError(`it redirects to ${target.origin}, which is not followed, since the token must not go to another place; ` + "see whether GITHUB_API_URL is right, and which proxy is on the way");
				}
				url = target;
			}
		}
		function throughProxy(error, proxy) {
			if (proxy === null || !(error instanceof Error) || error.name !== "TypeError") return error;
			const { cause } = error;
			const why = cause instanceof Error ? cause.message : error.message;
			const hide = (0, secret_forms.$p)(proxy.secrets.flatMap(secret_forms.eo));
			return new Error(`${hide(why)}, through ${proxy.label}`, { cause: error });
		}
		;
		const REQUEST_TIMEOUT_MS = 2e4;
		const TOTAL_TIMEOUT_MS = 12e4;
		const ATTEMPTS = 3;
		const MAX_WAIT_MS = 6e4;
		const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
		async function openConnection(options) {
			(0, http_proxy.i)(new URL(options.apiUrl), options.proxy ?? {});
			const [{ getOctokit }, { send, close }] = await Promise.all([__webpack_require__.e(549).then(__webpack_require__.bind(__webpack_require__, 6549)), openSender(options.proxy ?? {})]);
			const bounds = boundsOf(options);
			const ask = retrying(async (url, init) => readAnswer(await send(url, init)), bounds);
			const octokit = getOctokit(options.token, {
				baseUrl: options.apiUrl,
				request: { fetch: async (url, init) => responseOf(await ask(url, init)) },
				log: {
					debug: ignore,
					info: ignore,
					warn: ignore,
					error: ignore
				}
			});
			const hide = (0, secret_forms.$p)((0, secret_forms.eo)(options.token));
			octokit.hook.error("request", (error) => {
				error.message = hide(error.message);
				throw error;
			});
			const download = async (url, maxBytes) => {
				const read = retrying(async (from, init) => readStored(await send(from, init), maxBytes), bounds);
				const { status, bytes } = await read(url, { redirect: "error" });
				if (status < 200 || status > 299) throw new Error(`the storage of GitHub answered ${status}`);
				return bytes;
			};
			return {
				octokit,
				download,
				close
			};
		}
		async function readAnswer(response) {
			const bytes = await readBounded(response, MAX_ANSWER_BYTES);
			const { status, statusText, headers } = response;
			if (status >= 200 && status < 300 && status !== 204 && status !== 205 && !isJson(bytes)) {
				const type = headers.get("content-type") ?? "of no type";
				throw new Error(`the answer (${status}, ${type}) is no JSON, as from a proxy or a login page`);
			}
			return {
				status,
				statusText,
				headers,
				bytes
			};
		}
		function responseOf({ status, statusText, headers, bytes }) {
			return new Response(bytes.length === 0 ? null : bytes, {
				status,
				statusText,
				headers: [...headers]
			});
		}
		function isJson(bytes) {
			try {
				JSON.parse(bytes.toString("utf8"));
				return true;
			} catch {
				return false;
			}
		}
		async function readStored(response, maxBytes) {
			const { status, statusText, headers } = response;
			if (response.ok) return {
				status,
				statusText,
				headers,
				bytes: await readBounded(response, maxBytes)
			};
			await response.body?.cancel();
			return {
				status,
				statusText,
				headers,
				bytes: Buffer.alloc(0)
			};
		}
		class TooLargeError extends Error {
			name = "TooLargeError";
		}
		async function readBounded(response, maxBytes) {
			const chunks = [];
			let bytes = 0;
			for await (const chunk of response.body ?? []) {
				bytes += chunk.length;
				if (bytes > maxBytes) throw new TooLargeError(`it has more than ${maxBytes} bytes`);
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		function hasNextPage(link) {
			return /rel="next"/.test(link ?? "");
		}
		function boundsOf(options) {
			const { wait = (durationMs) => (0, promises_.setTimeout)(durationMs), beforeRetry = ignore } = options;
			const { requestTimeoutMs = REQUEST_TIMEOUT_MS, totalTimeoutMs = TOTAL_TIMEOUT_MS } = options;
			const endsAtMs = performance.now() + totalTimeoutMs;
			const leftMs = () => endsAtMs - performance.now();
			const deadline = AbortSignal.timeout(totalTimeoutMs);
			return {
				requestTimeoutMs,
				deadline,
				leftMs,
				wait,
				beforeRetry
			};
		}
		function retrying(send, bounds) {
			const { requestTimeoutMs, deadline, leftMs, wait, beforeRetry } = bounds;
			return async (url, init) => {
				for (let attempt = 1;; attempt += 1) {
					const signal = AbortSignal.any([AbortSignal.timeout(requestTimeoutMs), deadline]);
					const canWait = (durationMs) => attempt < ATTEMPTS && durationMs < leftMs();
					let waitMs = 1e3 * 2 ** (attempt - 1);
					try {
						const answer = await send(url, {
							...init,
							signal
						});
						const retryAfterMs = retryDelayMs(answer, waitMs);
						if (retryAfterMs === null || !canWait(retryAfterMs)) return answer;
						waitMs = retryAfterMs;
					} catch (error) {
						if (wouldComeAgain(error) || !canWait(waitMs)) throw error;
					}
					await wait(waitMs);
					beforeRetry({
						method: init.method ?? "GET",
						url
					});
				}
			};
		}
		function wouldComeAgain(error) {
			return error instanceof RedirectError || error instanceof TooLargeError || error instanceof http_proxy.T;
		}
		function retryDelayMs({ status, headers }, defaultMs) {
			const retryAfter = headers.get("retry-after");
			const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
			const limited = status === 429 || status === 403;
			if (!(status >= 500 || limited && Number.isFinite(seconds))) return null;
			const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1e3 : defaultMs;
			return waitMs <= MAX_WAIT_MS ? waitMs : null;
		}
		function ignore() {}
	}),
	2773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N5: () => readEventPayload,
			_n: () => pullRequestOf,
			dV: () => defaultBranchOf,
			mJ: () => commitSha,
			sP: () => baseCommitOf
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		const MAX_EVENT_BYTES = 32 * 1024 * 1024;
		function readEventPayload(path) {
			const payload = parsePayload(readBounded(path), path);
			if (!isObject(payload)) throw new Error(`event payload ${path} is not a JSON object`);
			return payload;
		}
		function pullRequestOf(payload) {
			const pull = child(payload, "pull_request");
			const number = payload.number ?? pull.number;
			if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
			const head = child(pull, "head");
			const headRepository = child(head, "repo").full_name;
			const baseRepository = child(child(pull, "base"), "repo").full_name;
			return {
				number,
				headSha: commitSha(head.sha),
				isFork: headRepository !== baseRepository
			};
		}
		function baseCommitOf(eventName, payload) {
			if (eventName === "push") return /^0+$/.test(String(payload.before)) ? "" : commitSha(payload.before);
			if (eventName === "merge_group") return commitSha(child(payload, "merge_group").base_sha);
			if (eventName !== "pull_request" && eventName !== "pull_request_target") return "";
			return commitSha(child(child(payload, "pull_request"), "base").sha);
		}
		function defaultBranchOf(payload) {
			const branch = child(payload, "repository").default_branch;
			return typeof branch === "string" ? branch : "";
		}
		function commitSha(value) {
			return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value : "";
		}
		function readBounded(path) {
			let descriptor;
			try {
				descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			} catch (error) {
				throw new Error(`event payload ${path} cannot be opened: ${error.message}`);
			}
			try {
				const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
				if (!stat.isFile()) throw new Error(`event payload ${path} is not a file`);
				if (stat.size > MAX_EVENT_BYTES) {
					throw new Error(`event payload ${path} has ${stat.size} bytes, more than the ${MAX_EVENT_BYTES} allowed`);
				}
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, "utf8");
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
			}
		}
		function parsePayload(text, path) {
			try {
				return JSON.parse(text);
			} catch {
				throw new Error(`event payload ${path} is not valid JSON`);
			}
		}
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function child(parent, name) {
			const value = parent[name];
			return isObject(value) ? value : {};
		}
	}),
	2155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SP: () => explainFailure,
			bD: () => messageOf,
			qz: () => attemptAtFiles,
			s3: () => COMMENT_PERMISSION,
			vd: () => attemptAtCheck
		});
		const COMMENT_PERMISSION = "permissions:\n  pull-requests: write";
		const CHECK_PERMISSION = "permissions:\n  checks: write";
		const MAX_MESSAGE_CHARACTERS = 300;
		function attemptAtComment({ pullRequest }) {
			const target = pullRequestName(pullRequest);
			return {
				loss: `no comment on ${target}`,
				action: `comment on ${target}`,
				target,
				permission: COMMENT_PERMISSION,
				onFork: "the report is in the job summary. To comment on pull requests from forks, upload the report as an artifact " + "and let flamegate/comment tell of it in a workflow started by workflow_run; docs/forks.md has both workflows."
			};
		}
		function attemptAtCheck(name) {
			return {
				loss: `no result in the check run "${name}"`,
				action: `write the check run "${name}"`,
				target: "the commit",
				permission: CHECK_PERMISSION,
				onFork: "the check of the job itself shows the verdict."
			};
		}
		function attemptAtFiles({ pullRequest }) {
			const target = pullRequestName(pullRequest);
			return {
				loss: `no list of what ${target} changes`,
				action: `list the files of ${target}`,
				target,
				permission: "permissions:\n  pull-requests: read",
				onFork: ""
			};
		}
		function pullRequestName(number) {
			return `pull request #${number ?? "?"}`;
		}
		function explainFailure(error, context, attempt = attemptAtComment(context)) {
			const message = messageOf(error);
			const { status, response } = error ?? {};
			const { loss, target } = attempt;
			if (response === undefined) {
				if (typeof status !== "number") return `There is ${loss}: ${message}`;
				return `GitHub's API at ${context.apiUrl} could not be reached: ${message}. There is ${loss}.`;
			}
			const answer = `GitHub answered ${status}: ${message}`;
			switch (status) {
				case 401: return `The github-token is not valid (${answer}). Leave the input out to use the job's own token.`;
				case 403:
				case 429:
					if (isRateLimit(status, message, response.headers)) {
						return `GitHub's rate limit is used up (${answer}). There is ${loss} this time.`;
					}
					return explainForbidden(answer, message, attempt, context);
				case 404: return `GitHub does not show ${target} to this token (${answer}). ${permissionAdvice(attempt)}`;
				case 422: return `There is ${loss}: it was not accepted, not even a short one (${answer}).`;
				default: return `There is ${loss} (${answer}).`;
			}
		}
		function explainForbidden(answer, message, attempt, context) {
			const start = `This token may not ${attempt.action} (${answer}).`;
			if (/authenticate via a GitHub App/i.test(message)) {
				return `${start} Only the job's own token or that of a GitHub App can: leave the input github-token out.`;
			}
			if (attempt.onFork !== "" && context.isFork && context.eventName === "pull_request") {
				return `${start} A pull request from a fork gets a read-only token, whatever the workflow asks for: ${attempt.onFork}`;
			}
			if (/resource not accessible|must have|permission/i.test(message)) {
				return `${start} ${permissionAdvice(attempt)}`;
			}
			return start;
		}
		function permissionAdvice({ permission }) {
			return `Add this permission to the job, beside those it already needs:\n\n${permission}`;
		}
		function isRateLimit(status, message, headers) {
			const remaining = headers?.["x-ratelimit-remaining"];
			return status === 429 || remaining === "0" || /rate limit|abuse detection/i.test(message);
		}
		function messageOf(error) {
			const message = error instanceof Error ? error.message : String(error);
			const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
			if (/^<(?:!doctype|html|head|body|\?xml)\b/i.test(line)) return "a web page and not an answer of the API";
			return line.length > MAX_MESSAGE_CHARACTERS ? `${line.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…` : line;
		}
	}),
	275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K0: () => isZip,
			Wz: () => ZipError,
			oV: () => listZip
		});
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
		var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(663);
		class ZipError extends Error {
			name = "ZipError";
		}
		function isZip(bytes) {
			return bytes[0] === 80 && bytes[1] === 75;
		}
		async function listZip(bytes, maxEntries) {
			const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			return guard(async () => {
				const zip = await (0, yauzl__WEBPACK_IMPORTED_MODULE_2__.SY)(data);
				if (zip.entryCount > maxEntries) throw new ZipError(`it says that it holds ${zip.entryCount} files, at most ${maxEntries} are looked at`);
				const entries = [];
				for await (const entry of zip.eachEntry()) {
					if (entry.fileName.endsWith("/")) continue;
					const open = async () => (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await zip.openReadStreamPromise(entry));
					entries.push({
						name: entry.fileName,
						unpack: (maxBytes) => unpack(entry, maxBytes, open)
					});
				}
				return entries;
			});
		}
		function unpack(entry, maxBytes, open) {
			return guard(async () => {
				const { uncompressedSize: size } = entry;
				if (size > maxBytes) throw new ZipError(`it unpacks to ${size} bytes, more than ${maxBytes} allowed`);
				const unpacked = await open();
				if ((0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(unpacked) !== entry.crc32) throw new ZipError("a file does not match its checksum");
				return unpacked;
			});
		}
		async function guard(read) {
			try {
				return await read();
			} catch (error) {
				if (error instanceof ZipError) throw error;
				throw new ZipError(`it cannot be read as a zip archive: ${error.message}`, { cause: error });
			}
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
	638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N2: () => noBaselineReason,
			fo: () => choiceNotes,
			gN: () => NO_BASELINE,
			jb: () => labelNote
		});
		var _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89);
		const NO_BASELINE = "FG238";
		const NO_BASELINE_WORDS = "there is no baseline yet; looked for ";
		function noBaselineReason(missing) {
			const looked = missing.map(({ what, why }) => `${what}: ${why}`).join("; ");
			const [first = "", ...more] = [...new Set(missing.map(({ creates }) => creates))];
			return {
				code: NO_BASELINE,
				message: `${NO_BASELINE_WORDS}${looked}`,
				remedy: `${capital(first)}${more.map((other) => `; or ${other}`).join("")}. docs/baselines.md has the steps to copy`
			};
		}
		function labelNote(what, { fromMs, untilMs }, nowMs) {
			const [from, until] = [fromMs, untilMs].map((ms) => new Date(ms).toISOString());
			return {
				code: "FG236",
				message: `the baseline is the newest window with ${what}: ${from} to ${until}, ${(0, _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__.h)(nowMs - untilMs)} ago`,
				remedy: ""
			};
		}
		function choiceNotes(what, unused, ageMs) {
			if (unused.length === 0) return [];
			const others = unused.map((one) => `${one.what}: ${one.why}`).join("; ");
			return [{
				code: "FG237",
				message: `the baseline is ${what}, of ${(0, _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__.h)(ageMs)} ago; not the first choice, for this was not found: ${others}`,
				remedy: ""
			}];
		}
		function capital(text) {
			return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
		}
	}),
	947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => DEFAULT_POLICY });
		const DEFAULT_POLICY = {
			failOnGrowth: .1,
			warnOnGrowth: .05,
			minShare: .005,
			alpha: .05,
			warnProbability: .01,
			minAddedShare: .002,
			minNewShare: .01,
			minSamples: 100,
			maxTests: 50,
			minTotalSamples: 2e3,
			contentionWeight: .35,
			maxContention: Math.log(2),
			minLevelBytes: 4 * 1024 * 1024,
			minLevelCount: 100
		};
	}),
	7978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e3: () => SERVICE_FINDING_KINDS,
			fK: () => serviceFindingKind,
			zi: () => SERVICE_FINDINGS
		});
		const SERVICE_FINDINGS = {
			whole: "FG211",
			leak: "FG209",
			entry: "FG208"
		};
		const SERVICE_FINDING_KINDS = Object.keys(SERVICE_FINDINGS);
		function serviceFindingKind(code) {
			return SERVICE_FINDING_KINDS.find((kind) => SERVICE_FINDINGS[kind] === code);
		}
	}),
	89: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => ageOf,
			o: () => snapshotNotes
		});
		const MINUTE_MS = 6e4;
		const HOUR_MS = 60 * MINUTE_MS;
		const DAY_MS = 24 * HOUR_MS;
		const OLD_MS = 30 * DAY_MS;
		function snapshotNotes(saved, baselineEndMs, nowMs) {
			if (saved === null) return [];
			const { path, createdAtMs, toolVersion } = saved;
			const ageMs = nowMs - baselineEndMs;
			const taken = new Date(createdAtMs).toISOString();
			return [{
				code: "FG228",
				message: `the baseline is the snapshot ${path} of ${ageOf(ageMs)} ago, taken at ${taken} by flamegate ${toolVersion}`,
				remedy: ageMs > OLD_MS ? "take a new snapshot of the baseline when its machines or its data have changed since" : ""
			}];
		}
		function ageOf(spanMs) {
			const ageMs = Math.max(0, spanMs);
			if (ageMs >= 2 * DAY_MS) return `${Math.floor(ageMs / DAY_MS)} days`;
			if (ageMs >= 2 * HOUR_MS) return `${Math.floor(ageMs / HOUR_MS)} hours`;
			return `${Math.floor(ageMs / MINUTE_MS)} minutes`;
		}
	}),
	7968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => worst });
		const SEVERITY = {
			pass: 0,
			warn: 1,
			inconclusive: 2,
			"not-evaluated": 3,
			fail: 4
		};
		function worst(verdicts) {
			let result;
			for (const verdict of verdicts) {
				if (result === undefined || SEVERITY[verdict] > SEVERITY[result]) result = verdict;
			}
			return result ?? "not-evaluated";
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
	9523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => decodePprof });
		var gzip = __webpack_require__(8055);
		var growable = __webpack_require__(928);
		var profile = __webpack_require__(1090);
		;
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
			throw new profile.X(cursor.format, offset, `${reason} (at byte ${offset}${counted})`);
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
			const tag = readTag(cursor);
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
					readVarint(cursor);
					break;
				case 9 << 3:
					readVarint(cursor);
					scan.timeNanos = Math.max(int64ToNumber(cursor), 0);
					break;
				case 10 << 3:
					readVarint(cursor);
					scan.durationNanos = Math.max(int64ToNumber(cursor), 0);
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
				default: skipField(cursor, tag, PROFILE_FIELDS);
			}
		}
		function scanRecord(cursor, scan, field) {
			const spans = scan.records[field];
			const limit = field === SAMPLE_FIELD ? MAX_SAMPLES : MAX_RECORDS;
			if (spans.length >= 2 * limit) {
				fail(cursor, cursor.tagAt, `there are more than ${limit} records of field ${field}, which is the limit`);
			}
			const end = readLength(cursor);
			(0, growable.VC)(spans, cursor.pos);
			(0, growable.VC)(spans, end);
			cursor.pos = end;
		}
		function scanStringIndexes(cursor, scan, field) {
			const outer = cursor.end;
			cursor.end = readLength(cursor);
			while (cursor.pos < cursor.end) {
				if (field === 13) {
					scanStringIndex(cursor, scan);
					continue;
				}
				const tag = readTag(cursor);
				if (tag === 1 << 3 || tag === 2 << 3) scanStringIndex(cursor, scan);
				else skipField(cursor, tag, VALUE_TYPE_FIELDS);
			}
			cursor.end = outer;
		}
		function scanStringIndex(cursor, scan) {
			const at = cursor.pos;
			const index = readSmall(cursor);
			if (index < 0) fail(cursor, at, "a string index is out of range");
			if (index > scan.highestString) {
				scan.highestString = index;
				scan.highestStringAt = at;
			}
			return index;
		}
		function checkTables(cursor, layout, scan) {
			const count = spanCount(layout.strings);
			if (cursor.end > 0 && layout.sampleTypes.length === 0) {
				fail(cursor, cursor.end, "there are no sample types: the data is truncated, or no pprof");
			}
			if (count === 0 && layout.samples.length + layout.locations.length + layout.functions.length > 0) {
				fail(cursor, cursor.end, "there is no string table: the data is truncated");
			}
			if (count > 0 && layout.strings[0] !== layout.strings[1]) {
				fail(cursor, layout.strings[0], "the first entry of the string table is not empty");
			}
			if (scan.highestString > 0 && scan.highestString >= count) {
				const reason = `string ${scan.highestString} is used, but the string table has ${count} entries: the data is truncated or corrupt`;
				fail(cursor, scan.highestStringAt, reason);
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
			if (low === 0 && high === 0) fail(cursor, at, `a ${kind} has no id, or the reserved id 0`);
			if (locate(ids, low, high) !== -1) {
				fail(cursor, at, `two ${kind}s have the same id ${shownId(low, high)}`);
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
			const index = readSmall(cursor);
			if (index < 0 || index >= count && index > 0) {
				const shown = index < 0 ? "out of range" : index;
				fail(cursor, at, `the string index is ${shown}, but the string table has ${count} entries`);
			}
			return index;
		}
		function readLineNumber(cursor) {
			return Math.max(readSmall(cursor), 0);
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
				const tag = readTag(cursor);
				if (tag === 1 << 3) {
					readVarint(cursor);
					({low, high} = cursor);
				} else if (tag === 2 << 3) functions.names[i] = readStringIndex(cursor, stringCount);
				else if (tag === 3 << 3) systemName = readStringIndex(cursor, stringCount);
				else if (tag === 4 << 3) functions.files[i] = readStringIndex(cursor, stringCount);
				else if (tag === 5 << 3) {
					functions.startLines[i] = readLineNumber(cursor);
				} else skipField(cursor, tag, FUNCTION_FIELDS);
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
				const tag = readTag(cursor);
				const field = tag >>> 3;
				if ((tag & 7) !== 0 || field > MAPPING_FIELDS) skipField(cursor, tag, MAPPING_FIELDS);
				else if (field === 5) mappings.files[i] = readStringIndex(cursor, stringCount);
				else if (field === 6) readStringIndex(cursor, stringCount);
				else {
					readVarint(cursor);
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
				const tag = readTag(cursor);
				if (tag === (4 << 3 | 2)) readLine(cursor, builder);
				else if (tag === 1 << 3) {
					readVarint(cursor);
					idLow = cursor.low;
					idHigh = cursor.high;
				} else if (tag === 2 << 3) {
					readVarint(cursor);
					mappingLow = cursor.low;
					mappingHigh = cursor.high;
				} else if (tag === 3 << 3) {
					readVarint(cursor);
					addressLow = cursor.low;
					addressHigh = cursor.high;
				} else if (tag === 5 << 3) readVarint(cursor);
				else skipField(cursor, tag, LOCATION_FIELDS);
			}
			register(builder.ids, idLow, idHigh, i, cursor, from, "location");
			if (builder.frameIndexes.length > before) return;
			const mapping = locate(builder.mappings.ids, mappingLow, mappingHigh);
			pushAddress(builder, shownId(addressLow, addressHigh), mapping);
		}
		function readLine(cursor, builder) {
			const outer = cursor.end;
			const from = cursor.tagAt;
			cursor.end = readLength(cursor);
			let low = 0;
			let high = 0;
			let line = 0;
			while (cursor.pos < cursor.end) {
				const tag = readTag(cursor);
				if (tag === 1 << 3) {
					readVarint(cursor);
					({low, high} = cursor);
				} else if (tag === 2 << 3) {
					line = readLineNumber(cursor);
				} else if (tag === 3 << 3) readVarint(cursor);
				else skipField(cursor, tag, LINE_FIELDS);
			}
			cursor.end = outer;
			const functionIndex = locate(builder.functions.ids, low, high);
			if (functionIndex === -1) {
				const id = shownId(low, high);
				fail(cursor, from, `a location names function ${id}, which the profile does not have: the data is truncated or corrupt`);
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
				if (size < typeCount) fail(cursor, spans[i], `a sample has fewer values than the ${typeCount} sample types`);
				bytes += size;
			}
			return bytes;
		}
		function readSample(reader, i) {
			const { cursor, words } = reader;
			const { pos: from, end } = cursor;
			let valueCount = 0;
			while (cursor.pos < end) {
				const tag = readTag(cursor);
				if (tag === (1 << 3 | 2)) readPackedLocations(reader, readLength(cursor));
				else if (tag === (2 << 3 | 2)) {
					cursor.end = readLength(cursor);
					while (cursor.pos < cursor.end) readValue(cursor, words[valueCount++], i);
				} else if (tag === 2 << 3) readValue(cursor, words[valueCount++], i);
				else if (tag === 1 << 3) pprof_samples_readLocation(reader);
				else if (tag === (3 << 3 | 2)) readLabel(reader);
				else skipField(cursor, tag, SAMPLE_FIELDS);
				cursor.end = end;
			}
			if (valueCount !== words.length) {
				fail(cursor, from, `a sample has ${valueCount} values, but there are ${words.length} sample types`);
			}
		}
		function readValue(cursor, column, i) {
			readVarint(cursor);
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
			readVarint(cursor);
			const location = locate(locations.ids, cursor.low, cursor.high);
			if (location === -1) {
				const id = shownId(cursor.low, cursor.high);
				fail(cursor, from, `a sample names location ${id}, which the profile does not have: the data is truncated or corrupt`);
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
				fail(cursor, cursor.pos, `the stacks have more than ${maxFrames} frames together, which is the limit`);
			}
			(0, growable.vY)(frames, 1);
		}
		function readLabel(reader) {
			const { cursor, stringCount } = reader;
			cursor.end = readLength(cursor);
			while (cursor.pos < cursor.end) {
				const tag = readTag(cursor);
				if (tag === 1 << 3 || tag === 2 << 3 || tag === 4 << 3) readStringIndex(cursor, stringCount);
				else if (tag === 3 << 3) readVarint(cursor);
				else skipField(cursor, tag, LABEL_FIELDS);
			}
		}
		;
		const FORMAT = "pprof";
		const BYTES_PER_FRAME = 4;
		const MAX_BYTES = null && 2 ** 31 - 1;
		function parsePprof(bytes, options = {}) {
			const maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, MAX_BYTES);
			const gzipped = isGzip(bytes);
			const raw = gzipped ? gunzipBounded(FORMAT, bytes, maxBytes) : bytes;
			return decodePprof(raw, gzipped, maxBytes);
		}
		function decodePprof(bytes, inflated, maxBytes = gzip.fS) {
			if (bytes.length > maxBytes) {
				throw new profile.X(FORMAT, maxBytes, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
			}
			const cursor = cursorOver(FORMAT, bytes, inflated);
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
					const tag = readTag(cursor);
					if (tag === 1 << 3) type = strings.text(readStringIndex(cursor, strings.count));
					else if (tag === 2 << 3) unit = strings.text(readStringIndex(cursor, strings.count));
					else skipField(cursor, tag, 2);
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
	3435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			MR: () => ProfileTypeError,
			QC: () => displayName,
			Zg: () => resolveAlias,
			fL: () => parseProfileType,
			ml: () => profileTypeAliases
		});
		class ProfileTypeError extends Error {
			name = "ProfileTypeError";
		}
		const profileTypeAliases = ["cpu", "memory"];
		const MAX_SHOWN_IDS = 20;
		const MAX_SHOWN_LENGTH = 200;
		function parseProfileType(id) {
			const [name = "", sampleType = "", sampleUnit = "", periodType = "", periodUnit = "", sixth] = id.split(":");
			if (!isProfileTypeId(id)) {
				throw new ProfileTypeError(`${quote(id)} is not a profile type id: expected name:sample-type:sample-unit:period-type:period-unit, ` + `for example process_cpu:cpu:nanoseconds:cpu:nanoseconds`);
			}
			return {
				name,
				sampleType,
				sampleUnit,
				periodType,
				periodUnit,
				delta: sixth !== undefined
			};
		}
		const SAMPLE_COUNTS = new Set(["sample", "samples"]);
		const GAUGE_SAMPLE_TYPES = new Set([
			"goroutine",
			"goroutines",
			"threadcreate",
			"threads",
			"live"
		]);
		function kindOf(id) {
			const { name, sampleType } = parseProfileType(id);
			if (sampleType.startsWith("inuse_") || GAUGE_SAMPLE_TYPES.has(sampleType)) return "gauge";
			if (sampleType.startsWith("alloc_")) return "alloc";
			if (sampleType.startsWith("malloc_")) return "alloc";
			if (name === "memory" && (sampleType === "space" || sampleType === "objects")) return "gauge";
			if (sampleType === "cpu" || sampleType === "cpu_samples") return "cpu";
			if (sampleType === "wall") return "wall";
			if (SAMPLE_COUNTS.has(sampleType) && name === "process_cpu") return "cpu";
			if (SAMPLE_COUNTS.has(sampleType) && name === "wall") return "wall";
			return "other";
		}
		const ALIASES = new Map([["cpu", {
			take: "first",
			prefixes: ["process_cpu:cpu:nanoseconds:", "wall:cpu:nanoseconds:"]
		}], ["memory", {
			take: "all",
			prefixes: [
				"memory:inuse_space:bytes:",
				"heap:inuse_space:bytes:",
				"memory:space:bytes:",
				"memory:alloc_space:bytes:",
				"memory:alloc_in_new_tlab_bytes:bytes:",
				"memory:alloc_sample_bytes:bytes:",
				"memory:alloc_size:bytes:",
				"alloc:alloc_size:bytes:",
				"process_cpu:alloc_size:bytes:"
			]
		}]]);
		function resolveAlias(alias, availableIds) {
			const known = ALIASES.get(alias);
			if (known !== undefined) {
				const perPrefix = known.prefixes.map((prefix) => sortedMatches(availableIds, prefix));
				return known.take === "all" ? perPrefix.flat() : perPrefix.find((ids) => ids.length > 0) ?? [];
			}
			if (isProfileTypeId(alias)) return [alias];
			throw new ProfileTypeError(`unknown profile type ${quote(alias)}: write ${profileTypeAliases.join(" or ")}, or a profile type id; ` + `here exist: ${describeAvailable(availableIds)}`);
		}
		const DISPLAY_NAMES = new Map([
			["memory:inuse_space", "memory in use"],
			["heap:inuse_space", "memory in use"],
			["memory:space", "memory in use"],
			["memory:alloc_space", "memory allocated"],
			["memory:alloc_size", "memory allocated"],
			["alloc:alloc_size", "memory allocated"],
			["process_cpu:alloc_size", "memory allocated"]
		]);
		function displayName(id) {
			const { name, sampleType } = parseProfileType(id);
			if (kindOf(id) === "cpu") return "cpu";
			return DISPLAY_NAMES.get(`${name}:${sampleType}`) ?? sampleType;
		}
		function sortedMatches(ids, prefix) {
			return [...new Set(ids.filter((id) => id.startsWith(prefix) && isProfileTypeId(id)))].sort();
		}
		function isProfileTypeId(text) {
			const parts = text.split(":");
			const wellFormed = parts.length === 5 || parts.length === 6 && parts[5] === "delta";
			return wellFormed && parts.slice(0, 3).every((part) => part !== "");
		}
		function describeAvailable(ids) {
			if (ids.length === 0) return "none";
			const sorted = [...new Set(ids)].sort();
			const more = sorted.length > MAX_SHOWN_IDS ? ` and ${sorted.length - MAX_SHOWN_IDS} more` : "";
			return sorted.slice(0, MAX_SHOWN_IDS).map(truncate).join(", ") + more;
		}
		function quote(text) {
			return JSON.stringify(truncate(text));
		}
		function truncate(text) {
			return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
		}
	}),
	1090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => stackCount,
			X: () => ProfileFormatError
		});
		function stackCount(stacks) {
			return stacks.stackOffsets.length - 1;
		}
		class ProfileFormatError extends Error {
			name = "ProfileFormatError";
			format;
			offset;
			constructor(format, offset, reason, options) {
				super(`not a valid ${format} profile: ${reason}`, options);
				this.format = format;
				this.offset = offset;
			}
		}
	}),
	958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => IDLE_FUNCTIONS,
			m: () => runtimeFunctions
		});
		const IDLE_FUNCTIONS = [
			"(idle)",
			"Non JS threads activity",
			"runtime.futex",
			"runtime.usleep",
			"runtime.epollwait",
			"runtime.netpoll",
			"runtime.notesleep",
			"runtime.notetsleep",
			"internal/runtime/syscall.EpollWait",
			"futex",
			"futex_wait",
			"do_futex",
			"__futex_abstimed_wait_common",
			"epoll_wait",
			"ep_poll",
			"pthread_cond_wait",
			"pthread_cond_timedwait",
			"__poll",
			"nanosleep",
			"clock_nanosleep",
			"cpuidle_enter_state"
		];
		const RUNTIME = [
			/^runtime\./u,
			/^\((?:garbage collector|gc)\)$/iu,
			/^(?:GCTaskThread|G1\w+|ShenandoahHeap|ZCollected\w*|CompileBroker|C[12]Compiler)(?:::|$)/u,
			/^(?:gc_collect_main|_?PyGC_|jl_gc_)/u
		];
		function runtimeFunctions(functions) {
			return Uint8Array.from(functions, ({ name }) => RUNTIME.some((pattern) => pattern.test(name)) ? 1 : 0);
		}
	}),
	8499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => boundReport });
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _issues_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5443);
		var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
		var _waived_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6819);
		const ALL = Number.POSITIVE_INFINITY;
		const SIZES = [
			{
				name: 1e3,
				url: ALL,
				list: 1e3,
				functions: ALL
			},
			{
				name: 300,
				url: 2e3,
				list: 100,
				functions: ALL
			},
			{
				name: 100,
				url: 1e3,
				list: 20,
				functions: ALL
			},
			{
				name: 100,
				url: 1e3,
				list: 3,
				functions: 20
			},
			{
				name: 50,
				url: 0,
				list: 1,
				functions: 5
			},
			{
				name: 50,
				url: 0,
				list: 0,
				functions: 0
			}
		];
		const LONGEST_LABEL = 1e3;
		const LONGEST_SENTENCE = 2e3;
		function boundReport(report, maxBytes = _report_json_js__WEBPACK_IMPORTED_MODULE_3__.WA) {
			const [first = {}, ...smaller] = SIZES;
			let bounded = withSize(report, first);
			if ((0, _report_json_js__WEBPACK_IMPORTED_MODULE_3__.gH)(bounded, maxBytes)) return bounded;
			for (const size of smaller) {
				if ((0, _report_json_js__WEBPACK_IMPORTED_MODULE_3__.yN)(bounded, maxBytes) <= maxBytes) return bounded;
				bounded = withSize(report, size);
				bounded = {
					...bounded,
					notes: [...bounded.notes, leftOut(report, bounded)]
				};
			}
			return bounded;
		}
		function leftOut(whole, bounded) {
			const count = ({ comparisons }) => comparisons.reduce((sum, { functions }) => sum + functions.length, 0);
			const functions = count(whole) - count(bounded);
			const missing = functions === 0 ? "" : `; ${functions} functions without a finding are not in it`;
			return {
				code: "FG227",
				message: `the report would be too large to be read again, so long names, lists of names and links are cut short${missing}`,
				remedy: "compare fewer services in one run"
			};
		}
		function withSize(report, size) {
			return {
				...report,
				reasons: report.reasons.map(toReason),
				notes: report.notes.map(toReason),
				comparisons: report.comparisons.map((comparison) => toComparison(comparison, size)),
				budgets: report.budgets.map((budget) => ({
					...budget,
					...toPlace(budget),
					alias: clip(budget.alias, LONGEST_LABEL),
					origin: clip(budget.origin, LONGEST_LABEL),
					target: {
						...budget.target,
						...toIdentified(budget.target, size)
					},
					explanation: clip(budget.explanation, LONGEST_SENTENCE),
					remedy: clip(budget.remedy, LONGEST_SENTENCE)
				})),
				flameGraphs: report.flameGraphs.map((graph) => ({
					...graph,
					...toPlace(graph)
				}))
			};
		}
		function toComparison(comparison, size) {
			const { alias, reasons, notes, ignored, moved, leak, whole, functions, links } = comparison;
			const named = (one) => ({
				...one,
				...toName(one, size)
			});
			const isFinding = (fn) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.kM)(fn) || (0, _waived_js__WEBPACK_IMPORTED_MODULE_2__.$)(fn);
			const others = functions.filter((fn) => !isFinding(fn)).slice(0, size.functions);
			const kept = new Set(others);
			return {
				...comparison,
				...toPlace(comparison),
				alias: clip(alias, LONGEST_LABEL),
				reasons: reasons.map(toReason),
				notes: notes.map(toReason),
				ignored: {
					...ignored,
					functions: ignored.functions.slice(0, size.list).map(named)
				},
				moved: moved.map((shift) => ({
					...shift,
					from: shift.from.slice(0, size.list).map(named),
					to: shift.to.slice(0, size.list).map(named),
					evidence: shift.evidence.slice(0, size.list).map((text) => clip(text, LONGEST_SENTENCE))
				})),
				leak: leak === null ? null : {
					...leak,
					holders: leak.holders.map(named)
				},
				whole: whole === null ? null : {
					...whole,
					explanation: clip(whole.explanation, LONGEST_SENTENCE)
				},
				...comparison.waived && { waived: comparison.waived.map((one) => ({
					...one,
					message: clip(one.message, LONGEST_SENTENCE)
				})) },
				functions: functions.filter((fn) => isFinding(fn) || kept.has(fn)).map((fn) => toFunction({
					...fn,
					...toIdentified(fn, size)
				}, size)),
				links: toLinks(links, size)
			};
		}
		function toFunction(fn, size) {
			const { source, causedBy, explains, callPath } = fn;
			const named = (one) => toName(one, size);
			const hidden = Math.max(0, explains.length - size.list);
			return {
				...fn,
				source: source !== null && source.file.length > LONGEST_LABEL ? null : source,
				causedBy: causedBy === null ? null : named(causedBy),
				explains: explains.slice(0, size.list).map(named),
				explainsMore: fn.explainsMore + hidden,
				callPath: size.list === 0 ? [] : callPath.slice(-size.list).map(named),
				explanation: clip(fn.explanation, LONGEST_SENTENCE),
				...fn.rule && { rule: {
					...fn.rule,
					origin: clip(fn.rule.origin, LONGEST_LABEL)
				} },
				links: toLinks(fn.links, size)
			};
		}
		function toName({ name, file }, size) {
			return {
				name: clip(name, size.name),
				file: clip(file, size.name)
			};
		}
		function toIdentified(one, size) {
			const short = toName(one, size);
			if (short.name === one.name && short.file === one.file) return short;
			return {
				...short,
				identity: (0, _issues_identity_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one)
			};
		}
		function toPlace(place) {
			return {
				service: clip(place.service, LONGEST_LABEL),
				profileType: clip(place.profileType, LONGEST_LABEL)
			};
		}
		function toReason({ code, message, remedy }) {
			return {
				code,
				message: clip(message, LONGEST_SENTENCE),
				remedy: clip(remedy, LONGEST_SENTENCE)
			};
		}
		function toLinks(links, size) {
			return links.filter(({ url }) => url.length <= size.url);
		}
		function clip(text, length) {
			if (text.length <= length) return text;
			const half = Math.floor(length / 2);
			return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
		}
	}),
	4437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => concludeShard,
			E: () => conclude
		});
		const EXIT_CODES = {
			pass: 0,
			warn: 0,
			fail: 1,
			inconclusive: 3,
			"not-evaluated": 4
		};
		function conclude(verdict, { mode, onInconclusive, onNotEvaluated }) {
			const policy = verdict === "inconclusive" ? onInconclusive : verdict === "not-evaluated" ? onNotEvaluated : verdict;
			if (mode === "observe") return {
				conclusion: "success",
				exitCode: 0
			};
			if (policy === "pass") return {
				conclusion: "success",
				exitCode: 0
			};
			if (policy === "warn" || mode === "warn") return {
				conclusion: "warning",
				exitCode: 0
			};
			return {
				conclusion: "failure",
				exitCode: policy === "exit-code" ? EXIT_CODES[verdict] : 1
			};
		}
		function concludeShard(verdict, policy) {
			const { conclusion } = conclude(verdict, policy);
			return {
				conclusion: conclusion === "failure" ? "warning" : conclusion,
				exitCode: 0
			};
		}
	}),
	3213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RK: () => visible,
			SS: () => codeSpan,
			Xh: () => MESSAGE_LENGTH,
			ZD: () => escapeHtml,
			jk: () => prosePieces,
			kL: () => visibleMessage,
			pj: () => plain,
			xR: () => tableCell,
			xt: () => NAME_LENGTH
		});
		const NAME_LENGTH = 120;
		const MESSAGE_LENGTH = 600;
		const LONGEST_BACKTICK_RUN = 8;
		const LONGEST_MARK_RUN = 4;
		const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs})$/u;
		const MARK = /^\p{M}$/u;
		const FIRST_MARK = "̀";
		const PLAIN_ASCII = /^[!-_a-{}~]$/;
		const ORDINARY = /^[!-[\]-_a-~](?:[ -[\]-_a-~]*[!-[\]-_a-~])?$/;
		function spellOut(character) {
			const codePoint = character.codePointAt(0) ?? 0;
			return `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
		}
		function show(character, previous, run) {
			if (PLAIN_ASCII.test(character)) return character;
			if (character === "`" && run >= LONGEST_BACKTICK_RUN) return spellOut(character);
			if (character === "|" && previous === "\\") return spellOut(character);
			if (INVISIBLE.test(character)) return spellOut(character);
			if (character >= FIRST_MARK && MARK.test(character) && (previous === undefined || run >= LONGEST_MARK_RUN)) return spellOut(character);
			return character;
		}
		function sameRun(character, previous) {
			if (character === "`") return previous === "`";
			return previous !== undefined && previous >= FIRST_MARK && MARK.test(previous);
		}
		function showAll(text) {
			const characters = [...text];
			const firstSolid = characters.findIndex((character) => character !== " ");
			const lastSolid = characters.findLastIndex((character) => character !== " ");
			let run = 0;
			return characters.map((character, index) => {
				const previous = characters[index - 1];
				run = sameRun(character, previous) ? run + 1 : 0;
				if (character === " " && (index < firstSolid || index > lastSolid)) return spellOut(character);
				return show(character, previous, run);
			});
		}
		function takeWhile(pieces, budget) {
			const taken = [];
			let length = 0;
			for (const piece of pieces) {
				length += piece.length === 1 ? 1 : [...piece].length;
				if (length > budget) break;
				taken.push(piece);
			}
			return taken;
		}
		function cutMiddle(pieces, maxLength) {
			const whole = takeWhile(pieces, maxLength);
			if (whole.length === pieces.length) return whole.join("");
			const budget = Math.max(0, maxLength - 1);
			const head = takeWhile(pieces, Math.ceil(budget / 2));
			const tail = takeWhile(pieces.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
			return `${head.join("")}…${tail.join("")}`;
		}
		function visible(text, maxLength = NAME_LENGTH) {
			if (text === "") return "(no name)";
			if (text.length <= maxLength && ORDINARY.test(text)) return text;
			const reach = maxLength + 2 * LONGEST_BACKTICK_RUN;
			if (text.length <= 2 * reach) return cutMiddle(showAll(text), maxLength);
			const head = showAll(text.slice(0, reach));
			const tail = showAll(text.slice(-reach));
			return cutMiddle([...head, ...tail], maxLength);
		}
		function visibleMessage(text, maxLength = MESSAGE_LENGTH) {
			const bounded = text.length > 8 * maxLength ? `${text.slice(0, 4 * maxLength)} … ${text.slice(-4 * maxLength)}` : text;
			const line = bounded.replace(/[\s\u0085]+/gu, " ").trim();
			if (line === "") return "";
			return visible(line, maxLength).replace(/ +/g, " ");
		}
		function codeSpan(text, maxLength = NAME_LENGTH) {
			return fence(visible(text, maxLength));
		}
		function fence(content) {
			const runs = content.match(/`+/g) ?? [];
			const ticks = "`".repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
			const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
			return ticks + pad + content + pad + ticks;
		}
		const HARMLESS_WORD = /^[\p{L}\p{M}\p{N}.,;'"“”‘’()?!%+/\-–—−×→…·°≤≥±]+$/u;
		const CLOCK = /^\d{1,4}(?::\d{2})+$/;
		const REFERENCE = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,40}(?![A-Za-z0-9])|[A-Za-z0-9]+-\d)|www\./iu;
		const HAS_LETTER = /[\p{L}\p{N}]/u;
		const LONE_SIGN = /^[–—−×→…·±%]$/;
		const LIGHT_PUNCTUATION = /^[().,;:?]+$/;
		const LIST_MARKER = /^(?:[-+*]|\d+[.)])$/;
		function isHarmless(word) {
			if (LONE_SIGN.test(word) || CLOCK.test(word)) return true;
			return HARMLESS_WORD.test(word) && HAS_LETTER.test(word) && !REFERENCE.test(word);
		}
		function wordPieces(word, isFirst) {
			if (isFirst && LIST_MARKER.test(word)) return [{ code: word }];
			const [, before = "", core = "", after = ""] = /^(\(?)(.*?)([).,;:?]*)$/su.exec(word) ?? [];
			if (core === "") return LIGHT_PUNCTUATION.test(word) ? [{ text: word }] : [{ code: word }];
			if (isHarmless(core)) return REFERENCE.test(word) ? [{ code: word }] : [{ text: word }];
			return [
				{ text: before },
				{ code: core },
				{ text: after }
			];
		}
		function stretchPieces(stretch, isFirst) {
			return stretch.split(" ").flatMap((word, index) => {
				const pieces = word === "" ? [] : wordPieces(word, isFirst && index === 0);
				return index === 0 ? pieces : [{ text: " " }, ...pieces];
			});
		}
		function mergePieces(pieces) {
			const merged = [];
			for (const piece of pieces) {
				const last = merged.at(-1);
				if ("text" in piece) {
					if (piece.text !== "") merged.push(piece);
				} else if (last !== undefined && "code" in last) {
					merged[merged.length - 1] = { code: last.code + piece.code };
				} else {
					merged.push(piece);
				}
			}
			return merged;
		}
		const OWN_CODE = /(?<=^|[ (])`([^` ]|[^` ][^`]*[^` ])`(?=$|[ ).,;:?])/u;
		function prosePieces(text, maxLength = MESSAGE_LENGTH) {
			const stretches = visibleMessage(text, maxLength).split(OWN_CODE);
			return mergePieces(stretches.flatMap((stretch, index) => index % 2 === 1 ? [{ code: stretch }] : stretchPieces(stretch, index === 0)));
		}
		function plain(text, maxLength = MESSAGE_LENGTH) {
			return prosePieces(text, maxLength).map((piece) => "code" in piece ? fence(piece.code) : piece.text).join("");
		}
		function tableCell(markdown) {
			return markdown.replaceAll("|", "\\|");
		}
		const HTML_ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function escapeHtml(text) {
			return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
		}
	}),
	7928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => countedWith,
			GM: () => enforcedConclusion,
			JA: () => isSetAside,
			Ot: () => uncountedComparisons,
			Pg: () => findings,
			RN: () => wasCompared,
			Xl: () => openComparisons,
			Y: () => serviceFindings,
			cR: () => serviceGroups,
			kM: () => isOverLimit,
			ly: () => isSetAsideReason,
			pj: () => serviceFindingsOf,
			u0: () => improvements,
			xJ: () => detectableRange,
			yL: () => newcomers
		});
		var _judge_service_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
		var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7968);
		var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
		const ORDER = {
			fail: 0,
			"not-evaluated": 1,
			inconclusive: 2,
			warn: 3,
			pass: 4,
			"not-counted": 5,
			"not-applicable": 6
		};
		const COMPARED_LENGTH = 200;
		function compareText(first, second) {
			const [a, b] = [first.slice(0, COMPARED_LENGTH), second.slice(0, COMPARED_LENGTH)];
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function compareFindings(first, second) {
			return (ORDER[first.function.verdict] ?? 9) - (ORDER[second.function.verdict] ?? 9) || second.function.addedShare - first.function.addedShare || compareText(first.comparison.service, second.comparison.service) || compareText(first.comparison.profileType, second.comparison.profileType) || compareText(first.function.name, second.function.name) || compareText(first.function.file, second.function.file);
		}
		function wasCompared(comparison) {
			return comparison.blocks > 0;
		}
		function findings(report) {
			return select(report.comparisons.filter((comparison) => comparison.counted), isOverLimit);
		}
		function serviceFindings(report) {
			return report.comparisons.filter(({ counted }) => counted).flatMap(serviceFindingsOf).sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || second.addedShare - first.addedShare || compareText(first.comparison.service, second.comparison.service) || compareText(first.comparison.profileType, second.comparison.profileType));
		}
		function serviceFindingsOf(comparison) {
			return unwaivedFindings(comparison).map((finding) => {
				const { kind, reason } = finding;
				const own = comparison.waived?.find((one) => one.kind === kind && (kind !== "entry" || one.message === reason.message));
				return own === undefined ? finding : {
					...finding,
					waiver: own.waiver
				};
			});
		}
		function unwaivedFindings(comparison) {
			return comparison.reasons.flatMap((reason) => {
				const kind = (0, _judge_service_finding_js__WEBPACK_IMPORTED_MODULE_0__.fK)(reason.code);
				return kind === undefined ? [] : findingsOfKind(kind, comparison, reason);
			});
		}
		function findingsOfKind(kind, comparison, reason) {
			const { whole, leak } = comparison;
			switch (kind) {
				case "whole":
					if (whole === null) return [];
					return [{
						comparison,
						kind,
						reason,
						verdict: whole.verdict,
						addedShare: whole.growth - 1
					}];
				case "leak": {
					const verdict = leak?.verdict === "leak" ? "fail" : "warn";
					return [{
						comparison,
						kind,
						reason,
						verdict,
						addedShare: Number.MAX_VALUE
					}];
				}
				case "entry": return [{
					comparison,
					kind,
					reason,
					verdict: "warn",
					addedShare: 0
				}];
			}
		}
		function isOverLimit(fn) {
			return (fn.verdict === "fail" || fn.verdict === "warn") && fn.causedBy === null;
		}
		function isImproved(fn) {
			return fn.verdict !== "not-tested" && (fn.class === "shrank" || fn.class === "gone");
		}
		function improvements(report) {
			const found = select(report.comparisons, isImproved);
			return found.toSorted((first, second) => first.function.addedShare - second.function.addedShare || compareFindings(first, second));
		}
		function newcomers(report) {
			const found = select(report.comparisons, (fn, { limits }) => fn.class === "new" && fn.causedBy === null && (fn.verdict !== "not-tested" || fn.share.candidate >= (limits ?? report.settings).minShare));
			return found.toSorted((first, second) => second.function.share.candidate - first.function.share.candidate || compareFindings(first, second));
		}
		function select(comparisons, wanted) {
			return comparisons.flatMap((comparison) => comparison.functions.filter((fn) => wanted(fn, comparison)).map((fn) => ({
				comparison,
				function: fn
			}))).sort(compareFindings);
		}
		function byVerdict(first, second) {
			return (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || compareText(first.service, second.service) || compareText(first.profileType, second.profileType);
		}
		function openComparisons(report) {
			return report.comparisons.filter(({ counted, verdict }) => counted && (verdict === "inconclusive" || verdict === "not-evaluated")).toSorted(byVerdict);
		}
		function isSetAsideReason({ code }) {
			return code === "FG251";
		}
		function isSetAside({ counted, reasons }) {
			return !counted && reasons.some(isSetAsideReason);
		}
		function uncountedComparisons(report) {
			return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
		}
		function countedWith(report, verdict) {
			return report.comparisons.filter((comparison) => comparison.counted && comparison.verdict === verdict).toSorted(byVerdict);
		}
		function serviceGroups(report) {
			const byService = new Map();
			for (const comparison of report.comparisons) {
				const list = byService.get(comparison.service);
				if (list === undefined) byService.set(comparison.service, [comparison]);
				else list.push(comparison);
			}
			const ranks = serviceRanks(report);
			return [...byService].map(([service, comparisons]) => ({
				service,
				verdict: groupVerdict(comparisons),
				comparisons: comparisons.toSorted(byVerdict),
				rank: ranks.get(service) ?? ranks.size
			})).sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || first.rank - second.rank || compareText(first.service, second.service)).map(({ rank: _, ...group }) => group);
		}
		function serviceRanks(report) {
			const services = new Set(findings(report).map(({ comparison }) => comparison.service));
			return new Map([...services].map((service, rank) => [service, rank]));
		}
		function groupVerdict(comparisons) {
			const verdicts = comparisons.flatMap(({ counted, verdict }) => counted && verdict !== "not-applicable" ? [verdict] : []);
			return verdicts.length === 0 ? "not-counted" : (0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdicts);
		}
		function detectableRange(report, of) {
			const decided = report.comparisons.filter(({ counted, verdict }) => counted && verdict !== "inconclusive");
			const values = decided.flatMap(({ service, [of]: detectable }) => detectable === null ? [] : [{
				service,
				detectable
			}]);
			const [low] = values.toSorted((a, b) => a.detectable - b.detectable || compareText(a.service, b.service));
			const [high] = values.toSorted((a, b) => b.detectable - a.detectable || compareText(a.service, b.service));
			return low === undefined || high === undefined ? null : {
				low,
				high
			};
		}
		function enforcedConclusion(report) {
			const { onInconclusive } = report.settings;
			const onNotEvaluated = (0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__.l)(report).value;
			return (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_2__.E)(report.verdict, {
				mode: "enforce",
				onInconclusive,
				onNotEvaluated
			}).conclusion;
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
	7908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => FLAME_GRAPH_LIMITS,
			H: () => buildFlameGraphs
		});
		var cost_tree = __webpack_require__(1110);
		;
		function countFolded(tree, threshold) {
			const isBearer = new Uint8Array(tree.parents.length);
			let count = 0;
			for (let node = 0; node < isBearer.length; node++) {
				const parent = tree.parents[node];
				if (isLarge(tree, node, threshold)) count++;
				else if (isBearer[parent] === 0 && isLarge(tree, parent, threshold)) {
					isBearer[parent] = 1;
					count++;
				}
			}
			return count;
		}
		function isLarge({ isOpen, shares }, node, threshold) {
			return node === 0 || isOpen[node] === 1 && shares[node] > threshold;
		}
		function foldSmall(tree, threshold) {
			const { parents, frames, size } = tree;
			const kept = [];
			const others = new Map();
			const index = new Int32Array(parents.length).fill(-1);
			for (let node = 0; node < parents.length; node++) {
				const parent = node === 0 ? -1 : index[parents[node]];
				if (node > 0 && parent < 0) continue;
				if (node > 0) addCosts(kept[parent], tree, node, -1);
				if (isLarge(tree, node, threshold)) {
					const one = {
						parent,
						frame: frames[node],
						baseline: 0,
						expected: 0,
						candidate: 0
					};
					index[node] = kept.push(one) - 1;
					addCosts(one, tree, node, 1);
					continue;
				}
				const sum = others.get(parent) ?? {
					parent,
					frame: -1,
					baseline: 0,
					expected: 0,
					candidate: 0
				};
				others.set(parent, sum);
				addCosts(sum, tree, node, 1);
			}
			return {
				nodes: [...kept, ...others.values()],
				folded: size - kept.length
			};
		}
		function addCosts(to, { totals }, node, sign) {
			to.baseline += sign * totals.baseline[node];
			to.expected += sign * totals.expected[node];
			to.candidate += sign * totals.candidate[node];
		}
		var clip_name = __webpack_require__(9727);
		var function_order = __webpack_require__(7924);
		;
		function inNameOrder(nodes, functions) {
			const callees = Map.groupBy(nodes.keys(), (node) => nodes[node]?.parent ?? -1);
			const ranks = ranksOf(nodes, functions);
			const compare = (a, b) => ranks[a] - ranks[b];
			const ordered = [];
			const open = nodes.length === 0 ? [] : [{
				node: 0,
				parent: -1
			}];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				const { node, parent } = next;
				const place = ordered.push({
					...nodes[node],
					parent
				}) - 1;
				const below = (callees.get(node) ?? []).sort((a, b) => compare(b, a));
				for (const callee of below) open.push({
					node: callee,
					parent: place
				});
			}
			return ordered;
		}
		function ranksOf(nodes, functions) {
			const named = [...new Set(nodes.map(({ frame }) => frame))].filter((frame) => frame >= 0);
			const rankOf = new Map(named.sort((0, function_order.x)(functions)).map((frame, rank) => [frame, rank]));
			return Int32Array.from(nodes, ({ frame }) => rankOf.get(frame) ?? named.length);
		}
		;
		const FLAME_GRAPH_LIMITS = {
			nodes: cost_tree.x,
			characters: 9e5
		};
		const STEPS = 1e6;
		const SHRINK = .7;
		function buildFlameGraphs(sources, limits = FLAME_GRAPH_LIMITS) {
			const trees = sources.map(({ result }) => (0, cost_tree.N)(result.stacks));
			const shares = sortedShares(trees);
			for (let nodes = limits.nodes; nodes >= 1; nodes = Math.floor(nodes * SHRINK)) {
				const threshold = shares[shares.length - nodes - 1] ?? 0;
				if (trees.reduce((sum, tree) => sum + countFolded(tree, threshold), 0) > limits.nodes) continue;
				const graphs = trees.map((tree, index) => toGraph(sources[index], tree, threshold));
				if (JSON.stringify(graphs).length <= limits.characters) return graphs;
			}
			return [];
		}
		function sortedShares(trees) {
			const open = trees.flatMap(({ shares, isOpen }) => [...shares.filter((_, node) => isOpen[node] === 1)]);
			return new Float64Array(open).sort();
		}
		function toGraph({ service, profileType, result }, tree, threshold) {
			const { functions } = result.stacks.table;
			const { nodes: kept, folded } = foldSmall(tree, threshold);
			const nodes = inNameOrder(kept, functions);
			const quantum = quantumOf(result);
			const names = new Map();
			const frames = nodes.map(({ frame }) => {
				if (frame < 0) return -1;
				const known = names.get(frame);
				if (known !== undefined) return known;
				names.set(frame, names.size);
				return names.size - 1;
			});
			const costs = (side) => nodes.map((node) => inQuanta(node[side], quantum));
			return {
				service,
				profileType,
				quantum,
				functions: Array.from(names.keys(), (id) => {
					const { name = "", file = "" } = functions[id] ?? {};
					return {
						name: (0, clip_name.e)(name),
						file: (0, clip_name.e)(file)
					};
				}),
				parents: nodes.map(({ parent }) => parent),
				frames,
				baseline: costs("baseline"),
				expected: costs("expected"),
				candidate: costs("candidate"),
				folded
			};
		}
		function quantumOf({ kind, samples, total }) {
			const largest = Math.max(total.baseline, total.candidate);
			const sample = kind !== "gauge" && samples.candidate > 0 ? total.candidate / samples.candidate : 0;
			const quantum = Math.max(sample, largest / STEPS);
			return Number.isFinite(quantum) && quantum > 0 ? quantum : 1;
		}
		function inQuanta(cost, quantum) {
			const value = Math.round(cost / quantum * 10) / 10;
			return Number.isFinite(value) ? Math.max(0, value) : 0;
		}
	}),
	5443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => functionIdentity,
			o: () => digestOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		const DIGITS = 16;
		function functionIdentity({ name, file, identity }) {
			return identity ?? digestOf([name, file]);
		}
		function digestOf(parts) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
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
	1086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lb: () => replacePlaceholders,
			iJ: () => placeholdersOf,
			je: () => PLACEHOLDERS
		});
		const PLACEHOLDERS = [
			"service",
			"profile-type",
			"function",
			"commit",
			"baseline-from",
			"baseline-until",
			"baseline-from-s",
			"baseline-until-s",
			"baseline-from-iso",
			"baseline-until-iso",
			"baseline-selector",
			"candidate-from",
			"candidate-until",
			"candidate-from-s",
			"candidate-until-s",
			"candidate-from-iso",
			"candidate-until-iso",
			"candidate-selector"
		];
		function placeholdersOf(template) {
			return Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, name = ""]) => name);
		}
		function replacePlaceholders(template, toText) {
			return template.replace(/\{([^{}]*)\}/g, (_, name) => toText(name));
		}
	}),
	3489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => hasNoBaseline,
			l: () => notEvaluatedPolicy
		});
		var _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(638);
		function hasNoBaseline({ reasons }) {
			return reasons[0]?.code === _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__.gN;
		}
		function notEvaluatedPolicy(report) {
			const { onNotEvaluated, onNoBaseline } = report.settings;
			return hasNoBaseline(report) && onNoBaseline !== undefined ? {
				option: "on-no-baseline",
				value: onNoBaseline
			} : {
				option: "on-not-evaluated",
				value: onNotEvaluated
			};
		}
	}),
	8718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => formatCount,
			B6: () => formatThreshold,
			BD: () => formatCost,
			E7: () => formatAdded,
			GY: () => NO_VALUE,
			QD: () => formatLimited,
			T1: () => formatShare,
			T9: () => formatGrowth,
			at: () => formatGrowthRange,
			tW: () => formatLimit,
			y$: () => formatGrowthPercent,
			yk: () => formatPlural,
			zJ: () => formatDecimal,
			zb: () => formatDetectable
		});
		const NO_VALUE = "–";
		const MINUS = "−";
		const LARGEST = 0x38d7ea4c68000;
		const BYTE_SCALES = [
			{
				name: "TiB",
				size: 2 ** 40
			},
			{
				name: "GiB",
				size: 2 ** 30
			},
			{
				name: "MiB",
				size: 2 ** 20
			},
			{
				name: "KiB",
				size: 2 ** 10
			},
			{
				name: "B",
				size: 1
			}
		];
		const NANOSECOND_SCALES = [
			{
				name: "s",
				size: 1e9
			},
			{
				name: "ms",
				size: 1e6
			},
			{
				name: "µs",
				size: 1e3
			},
			{
				name: "ns",
				size: 1
			}
		];
		const COUNT_SCALES = [
			{
				name: "G",
				size: 1e9
			},
			{
				name: "M",
				size: 1e6
			},
			{
				name: "",
				size: 1
			}
		];
		function formatDecimal(value, digits) {
			if (!Number.isFinite(value)) return NO_VALUE;
			const clamped = Math.min(LARGEST, Math.abs(value));
			const text = clamped.toFixed(digits);
			const [whole = "0", fraction] = text.split(".");
			const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
			const sign = value < 0 && Number(text) !== 0 ? MINUS : "";
			return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
		}
		function placesFor(value, significant) {
			const magnitude = Number(Math.abs(value).toPrecision(significant));
			if (!(magnitude > 0) || !Number.isFinite(magnitude)) return 0;
			return Math.max(0, Math.min(6, significant - 1 - Math.floor(Math.log10(magnitude))));
		}
		function formatSignificant(value, significant) {
			return formatDecimal(value, placesFor(value, significant));
		}
		function formatCount(value) {
			return formatDecimal(Math.round(value), 0);
		}
		function formatPlural(count, one, many = `${one}s`) {
			return `${formatCount(count)} ${count === 1 ? one : many}`;
		}
		function scaleOf(magnitude, scales) {
			const found = scales.find((scale) => magnitude >= .9995 * scale.size);
			return found ?? scales[scales.length - 1];
		}
		function formatScaled(value, scales, suffix = "") {
			if (!Number.isFinite(value)) return NO_VALUE;
			const scale = scaleOf(Math.abs(value), scales);
			const scaled = value / scale.size;
			const isWhole = scale.size === 1 && (scales !== COUNT_SCALES || Number.isInteger(scaled));
			const number = isWhole ? formatCount(scaled) : formatSignificant(scaled, 3);
			const unit = scale.name + suffix;
			return unit === "" ? number : `${number} ${unit}`;
		}
		function formatCost(value, unit) {
			if (unit === "nanoseconds") {
				return value === 0 ? "0 s" : formatScaled(value, NANOSECOND_SCALES);
			}
			if (unit === "bytes") return formatScaled(value, BYTE_SCALES);
			return formatScaled(value, COUNT_SCALES);
		}
		function formatAdded(value, unit) {
			if (value === null || !Number.isFinite(value)) return NO_VALUE;
			const sign = value > 0 ? "+" : "";
			switch (unit) {
				case "cores": return formatCores(value);
				case "bytes/s": return sign + formatScaled(value, BYTE_SCALES, "/s");
				case "count/s": return `${sign}${formatScaled(value, COUNT_SCALES)}/s`;
				case "bytes": return sign + formatScaled(value, BYTE_SCALES);
				case "count": return sign + formatScaled(value, COUNT_SCALES);
			}
		}
		function formatCores(value) {
			const places = Math.min(3, placesFor(value, Math.abs(value) < 1 ? 2 : 3));
			const text = formatDecimal(value, places);
			if (!/[1-9]/.test(text)) return "±0 cores";
			return `${value > 0 ? "+" : ""}${text} cores`;
		}
		function formatLimited(value, unit) {
			if (value === null || !Number.isFinite(value)) return NO_VALUE;
			switch (unit) {
				case "share": return `${formatSignificant(value * 100, 3)} %`;
				case "cores": return `${formatSignificant(value, 3)} ${value === 1 ? "core" : "cores"}`;
				case "bytes": return formatScaled(value, BYTE_SCALES);
				case "bytes-per-second": return formatScaled(value, BYTE_SCALES, "/s");
			}
		}
		function formatLimit(...[value, unit]) {
			return unit === "share" && value !== null ? formatThreshold(value) : formatLimited(value, unit).replace(/(\.\d*?)0+(?= )/, "$1").replace(/\.(?= )/, "");
		}
		function formatShare(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			const percent = fraction * 100;
			if (percent === 0) return "0 %";
			if (Math.abs(percent) < .01) return percent > 0 ? "<0.01 %" : `>${MINUS}0.01 %`;
			return `${formatSignificant(percent, 2)} %`;
		}
		function formatThreshold(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			return `${formatDecimal(fraction * 100, 4).replace(/\.?0+$/, "")} %`;
		}
		function formatGrowth(growth) {
			return growth === null || !Number.isFinite(growth) ? NO_VALUE : `${formatRatio(growth, ratioPlaces(growth))}×`;
		}
		function formatGrowthRange(low, high) {
			if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
			return `${formatRatio(low, ratioPlaces(low))}–${formatRatio(high, ratioPlaces(low))}`;
		}
		function ratioPlaces(ratio) {
			return ratio < 1 ? 2 : Math.min(2, placesFor(ratio, 3));
		}
		function formatRatio(ratio, places) {
			if (ratio <= 0) return "0";
			if (ratio < .01) return "<0.01";
			if (ratio >= 9999.5) return ">9,999";
			return formatDecimal(ratio, places);
		}
		function formatGrowthPercent(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			if (fraction >= 99.995) return ">+9,999 %";
			return `${fraction >= 0 ? "+" : ""}${formatDecimal(fraction * 100, 0)} %`;
		}
		function formatDetectable(fraction) {
			return formatGrowthPercent(fraction).replace("+", "");
		}
	}),
	2339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => joinPhrases,
			q: () => listNames
		});
		function joinPhrases(phrases, separator) {
			const solid = phrases.filter((phrase) => phrase.length > 0);
			return solid.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
		}
		function listNames(names, limit = 4) {
			const shown = names.length <= limit ? names : names.slice(0, Math.max(1, limit - 1));
			const rest = names.length - shown.length;
			const items = shown.map((name) => [{ code: name }]);
			if (rest > 0) items.push([`${rest} more`]);
			const last = items.at(-1);
			if (last === undefined || items.length === 1) return last ?? [];
			return [
				...joinPhrases(items.slice(0, -1), ", "),
				" and ",
				...last
			];
		}
	}),
	9391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UG: () => formatReportJson,
			WA: () => MAX_REPORT_BYTES,
			gH: () => isSurelyWithin,
			yN: () => jsonBytes
		});
		const MAX_REPORT_BYTES = 64 * 1024 * 1024;
		const NO_GRAPHS = "\n  \"flameGraphs\": []";
		function formatReportJson(report) {
			const text = JSON.stringify({
				...report,
				flameGraphs: []
			}, null, 2);
			if (report.flameGraphs.length === 0) return `${text}\n`;
			const graphs = report.flameGraphs.map(formatGraph).join(",\n");
			return `${text.replace(NO_GRAPHS, () => `\n  "flameGraphs": [\n${graphs}\n  ]`)}\n`;
		}
		const MOST_BYTES_PER_CHARACTER = 16;
		function isSurelyWithin(report, maxBytes) {
			return sumUp(report, maxBytes, (value) => JSON.stringify(value).length * MOST_BYTES_PER_CHARACTER) <= maxBytes;
		}
		function jsonBytes(report, enough) {
			return sumUp(report, enough, bytesOf);
		}
		function sumUp(report, enough, sizeOf) {
			let sum = sizeOf({
				...report,
				comparisons: []
			}, 0);
			for (const comparison of report.comparisons) {
				sum += sizeOf({
					...comparison,
					functions: []
				}, 2);
				for (const fn of comparison.functions) {
					sum += sizeOf(fn, 4);
					if (sum > enough) return sum;
				}
			}
			return sum;
		}
		function bytesOf(value, depth) {
			const text = JSON.stringify(value, null, 2);
			const lines = text.split("\n").length;
			return new TextEncoder().encode(text).length + lines * 2 * depth + 2;
		}
		function formatGraph(graph) {
			const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
			return `    {\n${lines.join(",\n")}\n    }`;
		}
	}),
	1290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jv: () => roundOrNull,
			LI: () => round,
			ho: () => roundSides
		});
		function round(value) {
			return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
		}
		function roundOrNull(value) {
			return value === null || !Number.isFinite(value) ? null : round(value);
		}
		function roundSides({ baseline, candidate }) {
			return {
				baseline: round(baseline),
				candidate: round(candidate)
			};
		}
	}),
	4594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VV: () => modeOf,
			gR: () => concludeModes,
			jS: () => budgetMode,
			rq: () => modesNotice,
			t5: () => decidingPart
		});
		var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
		var _profile_extremes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(678);
		var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2339);
		const SEVERITY = {
			success: 0,
			warning: 1,
			failure: 2
		};
		function modeOf(comparison, report) {
			return comparison.mode ?? report.mode;
		}
		function hasModes({ comparisons }) {
			return comparisons.some(({ mode }) => mode !== undefined);
		}
		function concludeModes(report) {
			if (!hasModes(report)) return {
				conclusion: report.conclusion,
				exitCode: report.exitCode
			};
			const { conclusion, exitCode } = decisive(report);
			if (report.shard === undefined) return {
				conclusion,
				exitCode
			};
			return {
				conclusion: conclusion === "failure" ? "warning" : conclusion,
				exitCode: 0
			};
		}
		function decisive(report) {
			const parts = [...report.comparisons.flatMap((comparison) => partOf(comparison, report)), ...report.budgets.flatMap((budget) => budgetPart(budget, report))];
			if (report.reasons.length > 0) parts.push(concluded("not-evaluated", report.mode, report));
			else if (parts.length === 0) parts.push(concluded(report.verdict, report.mode, report));
			const [, most] = (0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_3__.o)(parts.map(({ conclusion }) => SEVERITY[conclusion]));
			const deciding = parts.filter(({ conclusion }) => SEVERITY[conclusion] === most);
			const verdict = (0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(deciding.map((part) => part.verdict));
			return deciding.find((part) => part.verdict === verdict) ?? concluded(verdict, report.mode, report);
		}
		function partOf(comparison, report) {
			const { counted, verdict } = comparison;
			if (!counted || verdict === "not-applicable") return [];
			return [concluded(verdict, modeOf(comparison, report), report)];
		}
		function budgetPart(budget, report) {
			const { verdict } = budget;
			return verdict === "not-applicable" ? [] : [concluded(verdict, budgetMode(budget, report), report)];
		}
		function budgetMode({ service, profileType }, report) {
			const own = report.comparisons.find((one) => one.service === service && one.profileType === profileType) ?? report.comparisons.find((one) => one.service === service);
			return own === undefined ? report.mode : modeOf(own, report);
		}
		function concluded(verdict, mode, report) {
			const onNotEvaluated = (0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__.l)(report).value;
			return {
				verdict,
				...(0, _conclusion_js__WEBPACK_IMPORTED_MODULE_1__.E)(verdict, {
					mode,
					onInconclusive: report.settings.onInconclusive,
					onNotEvaluated
				})
			};
		}
		function decidingPart(report) {
			if (!hasModes(report)) return report;
			const most = decisive(report);
			const decides = (parts) => parts.some(({ conclusion }) => SEVERITY[conclusion] === SEVERITY[most.conclusion]);
			return {
				...report,
				verdict: most.verdict,
				comparisons: report.comparisons.map((one) => one.counted && !decides(partOf(one, report)) ? {
					...one,
					counted: false
				} : one),
				budgets: report.budgets.filter((one) => decides(budgetPart(one, report)))
			};
		}
		const FOUND = {
			fail: "failed",
			"not-evaluated": "not evaluated",
			inconclusive: "inconclusive",
			warn: "warned"
		};
		function modesNotice(report) {
			const held = report.comparisons.filter(({ mode, counted, verdict }) => {
				if (mode === undefined || mode === "enforce" || !counted || verdict === "not-applicable") return false;
				const { conclusion } = concluded(verdict, "enforce", report);
				return SEVERITY[conclusion] > SEVERITY[concluded(verdict, mode, report).conclusion];
			});
			return ["observe", "warn"].flatMap((mode) => {
				const own = held.filter((one) => one.mode === mode);
				if (own.length === 0) return [];
				const services = [...new Set(own.map(({ service }) => service))];
				const found = FOUND[(0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(own.map(({ verdict }) => verdict))] ?? "found";
				const effect = mode === "observe" ? "which does not count" : "which only warns";
				return [
					...mode === "warn" && held.some((one) => one.mode === "observe") ? [" "] : [],
					"In mode ",
					{ code: mode },
					": ",
					...(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.q)(services),
					` (${found}), ${effect}.`
				];
			});
		}
	}),
	3442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => formatWindow,
			Yq: () => formatDate,
			a3: () => formatDuration,
			ik: () => onSameDay
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		const LARGEST_MS = 864e13;
		function isoParts(epochMs) {
			if (!(Math.abs(epochMs) <= LARGEST_MS)) return undefined;
			const [date = "", time = ""] = new Date(epochMs).toISOString().split("T");
			return {
				date,
				time: time.slice(0, 8)
			};
		}
		function formatDate(epochMs) {
			return isoParts(epochMs)?.date ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
		}
		function formatWindow(window, withDate) {
			const from = isoParts(window.fromMs);
			const until = isoParts(window.untilMs);
			if (from === undefined || until === undefined) return _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
			if (from.date !== until.date) return `${from.date} ${from.time} – ${until.date} ${until.time} UTC`;
			const times = `${from.time}–${until.time} UTC`;
			return withDate ? `${from.date} ${times}` : times;
		}
		function onSameDay(first, second) {
			const days = [
				first.fromMs,
				first.untilMs,
				second.fromMs,
				second.untilMs
			].map(formatDate);
			return days.every((day) => day === days[0]);
		}
		function formatDuration(durationMs) {
			if (!Number.isFinite(durationMs)) return _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
			if (Math.abs(durationMs) < 1e3) return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.zJ)(durationMs, 0)} ms`;
			const sign = durationMs < 0 ? "−" : "";
			const seconds = Math.round(Math.abs(durationMs) / 1e3);
			const parts = [
				{
					amount: Math.floor(seconds / 86400),
					unit: "d"
				},
				{
					amount: Math.floor(seconds / 3600) % 24,
					unit: "h"
				},
				{
					amount: Math.floor(seconds / 60) % 60,
					unit: "min"
				},
				{
					amount: seconds % 60,
					unit: "s"
				}
			];
			const first = parts.findIndex((part) => part.amount > 0);
			const shown = parts.slice(first, first + 2).filter((part) => part.amount > 0);
			return sign + shown.map((part) => `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.zJ)(part.amount, 0)} ${part.unit}`).join(" ");
		}
	}),
	6819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => isWaived,
			N: () => waivedFindings
		});
		function isWaived({ waiver, causedBy }) {
			return waiver?.state === "in-force" && causedBy === null;
		}
		function waivedFindings({ comparisons }) {
			const found = comparisons.filter(({ counted }) => counted).flatMap(waivedOf);
			found.sort((a, b) => RANK[a.waiver.verdict] - RANK[b.waiver.verdict] || b.addedShare - a.addedShare);
			return found.map(({ addedShare: _, ...finding }) => finding);
		}
		const MOST = Number.MAX_VALUE;
		const RANK = {
			fail: 0,
			warn: 1
		};
		function waivedOf(comparison) {
			const base = { comparison };
			const whole = (comparison.waived ?? []).flatMap((one) => one.waiver.state === "in-force" ? [{
				...base,
				subject: subjectOf(one),
				isWhole: true,
				file: "",
				waiver: one.waiver,
				addedShare: MOST
			}] : []);
			const functions = comparison.functions.flatMap((fn) => {
				const { waiver, name, file, addedShare } = fn;
				if (waiver === undefined || !isWaived(fn)) return [];
				return [{
					...base,
					subject: [{ code: name }],
					isWhole: false,
					file,
					waiver,
					addedShare
				}];
			});
			return [...whole, ...functions];
		}
		function subjectOf({ kind, message }) {
			const subjects = {
				entry: [{ prose: message }],
				whole: ["the service as a whole"],
				leak: ["a leak that no function could be named for"]
			};
			return subjects[kind];
		}
	}),
	6391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => redactor,
			BG: () => basicCredentials,
			D4: () => decode,
			Fn: () => urlSecrets,
			b5: () => isCredentialHeader,
			eo: () => secretForms
		});
		const MIN_SECRET_LENGTH = 4;
		function secretForms(secret) {
			const lines = secret.split(/\r\n?|\n/u).flatMap((line) => [line, line.trim()]);
			const whole = [secret, secret.trim()];
			const derived = [...whole, ...lines].flatMap((text) => [
				text,
				...percentForms(text),
				...htmlForms(text),
				...jsonForms(text),
				Buffer.from(text).toString("base64"),
				Buffer.from(text).toString("base64url")
			]);
			return [...new Set(derived)].filter((form) => form.length >= MIN_SECRET_LENGTH);
		}
		function percentForms(text) {
			const encoded = encodeURIComponent(text.toWellFormed());
			return [encoded, encoded.replace(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase())];
		}
		function jsonForms(text) {
			const json = JSON.stringify(text).slice(1, -1);
			const inHtml = json.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
			return [json, inHtml];
		}
		const HTML_QUOTES = [
			["\"", "'"],
			["&quot;", "'"],
			["&quot;", "&#39;"],
			["&quot;", "&#x27;"],
			["&quot;", "&#039;"],
			["&quot;", "&apos;"],
			["&#34;", "&#39;"]
		];
		function htmlForms(text) {
			const inert = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
			return HTML_QUOTES.map(([double, single]) => inert.replaceAll("\"", double).replaceAll("'", single));
		}
		function basicCredentials(username, password) {
			return Buffer.from(`${username}:${password}`).toString("base64");
		}
		function urlSecrets(text) {
			const url = URL.parse(text.trim());
			if (url === null || url.username === "" && url.password === "") return [];
			const [username, password] = [decode(url.username), decode(url.password)];
			const alone = url.password === "" ? [url.username, username] : [url.password, password];
			return [...alone, basicCredentials(username, password)];
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function isCredentialHeader(name) {
			return /auth|token|key|secret|cookie|pass|credential|session|signature|jwt|bearer/iu.test(name);
		}
		const MIN_START_LENGTH = 32;
		function redactor(values, minLength = MIN_SECRET_LENGTH) {
			const secrets = [...new Set(values)].filter((value) => value.length >= minLength).sort((a, b) => b.length - a.length);
			const long = secrets.filter((secret) => secret.length > MIN_START_LENGTH);
			return (text) => {
				const whole = secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
				return hideStarts(whole, long);
			};
		}
		function hideStarts(text, secrets) {
			const starts = new Set(secrets.map((secret) => secret.slice(0, MIN_START_LENGTH)));
			return [...starts].reduce((hidden, start) => hideStart(hidden, start, secrets), text);
		}
		function hideStart(text, start, secrets) {
			const pieces = [];
			let done = 0;
			for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, done)) {
				const length = Math.max(...secrets.map((secret) => sharedLength(secret, text, at)));
				pieces.push(text.slice(done, at), "***");
				done = at + length;
			}
			return pieces.join("") + text.slice(done);
		}
		function sharedLength(secret, text, at) {
			let length = 0;
			while (length < secret.length && secret[length] === text[at + length]) length++;
			return length;
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
	889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UO: () => openProfile,
			JF: () => profileTypeOf,
			CI: () => readProfileFile,
			JR: () => wantedTypes
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var consumers_ = __webpack_require__(8321);
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
		var pprof = __webpack_require__(9523);
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
			const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
			const gzipped = isGzip(bytes);
			return detectUnpacked(gzipped ? gunzipBounded(ANY_FORMAT, bytes, maxBytes) : bytes, gzipped, maxBytes);
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
		var profile_type = __webpack_require__(3435);
		var source = __webpack_require__(6591);
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
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
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const MAX_FILE_BYTES = 512 * 1024 * 1024;
		async function readProfileFile(path) {
			try {
				const bytes = await readSome(path);
				if (bytes !== null) return bytes;
				throw new source.c("too-large", `${path} is too large`, `it has more than ${MAX_FILE_BYTES} bytes`, "check the path: a profile is some megabytes");
			} catch (error) {
				if (error instanceof source.c) throw error;
				const { code, message } = error;
				const [why, remedy] = code === "EISDIR" ? ["it is a folder", `name its files with a pattern, as in '${path.replace(/\/+$/u, "")}/*'`] : [message, "check the path"];
				throw new source.c("rejected", `${path} cannot be read`, why, remedy, { cause: error });
			}
		}
		async function openProfile(path, bytes) {
			try {
				const { content, detect } = await unpackProfile(bytes);
				const decode = () => {
					try {
						const { profile } = detect();
						return {
							profile,
							startMs: profile.startMs ?? null
						};
					} catch (error) {
						throw unreadable(path, error);
					}
				};
				return {
					bytes: content.length,
					decode
				};
			} catch (error) {
				throw unreadable(path, error);
			}
		}
		function unreadable(path, error) {
			if (!(error instanceof profile.X)) return error;
			const remedy = `${WHAT_IS_READ}; record or export the profile again`;
			return new source.c("malformed", `${path} is no profile that can be read`, error.message, remedy, { cause: error });
		}
		async function readSome(path) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await (0, promises_.open)(path), true);
				const stat = await file.stat();
				if (stat.isFile() && stat.size > MAX_FILE_BYTES) return null;
				if (stat.isFile()) return stat.size === 0 ? await file.readFile() : await readAtOnce(file, stat.size);
				const bytes = await (0, consumers_.buffer)((0, external_node_fs_.createReadStream)(path, { end: MAX_FILE_BYTES }));
				return bytes.length > MAX_FILE_BYTES ? null : bytes;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function readAtOnce(file, size) {
			const bytes = Buffer.allocUnsafe(size);
			for (let length = 0; length < size;) {
				const { bytesRead } = await file.read(bytes, length, size - length);
				if (bytesRead === 0) return bytes.subarray(0, length);
				length += bytesRead;
			}
			return bytes;
		}
		function profileNameOf(type) {
			if (/^(?:alloc|inuse)_/u.test(type)) return "memory";
			if (type === "cpu" || type === "samples") return "process_cpu";
			return type;
		}
		function profileTypeOf({ type, unit }) {
			const part = (text) => text.replaceAll(":", "_") || "unknown";
			return `${profileNameOf(part(type))}:${part(type)}:${part(unit)}::`;
		}
		function wantedTypes({ sampleTypes, defaultSampleType }, wanted) {
			const ids = sampleTypes.map(profileTypeOf);
			const found = wanted === null ? [ids[defaultSampleType]] : wanted.flatMap((name) => meantBy(name, ids));
			return new Map(found.flatMap((id) => id === undefined ? [] : [[id, ids.indexOf(id)]]));
		}
		function meantBy(name, ids) {
			const meant = (0, profile_type.Zg)(name, ids);
			if (name === "cpu" && meant.length === 0) return ids.filter((id) => (0, profile_type.I)(id) === "cpu").slice(0, 1);
			return meant.flatMap((id) => ids.find((own) => sampleOf(own) === sampleOf(id)) ?? []);
		}
		function sampleOf(id) {
			const { sampleType, sampleUnit } = (0, profile_type.fL)(id);
			return `${sampleType}:${sampleUnit}`;
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
	3369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KX: () => findProfileFiles,
			df: () => describePlace
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
		const MAX_FILES = 500;
		const MAX_SEEN = 1e5;
		async function findProfileFiles(patterns) {
			const found = new Map();
			const unmatched = [];
			for (const pattern of patterns) {
				const files = pattern.isPath ? [{
					path: pattern.text,
					service: null
				}] : await search(pattern);
				if (files.length === 0) unmatched.push(pattern);
				for (const file of files) found.set(file.path, found.get(file.path) ?? file);
				if (found.size > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
			}
			const files = [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
			return {
				files: await withoutTwins(files),
				unmatched
			};
		}
		async function search(pattern) {
			if (!pattern.namesService && (await statOf(pattern.text))?.isFile() === true) return [{
				path: pattern.text,
				service: null
			}];
			let seen = 0;
			const exclude = () => {
				if (++seen > MAX_SEEN) throw tooMany(pattern, `the search saw more than ${MAX_SEEN} files and folders`);
				return false;
			};
			const files = [];
			for await (const path of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern.glob, { exclude })) {
				if ((await statOf(path))?.isFile() !== true) continue;
				files.push({
					path,
					service: pattern.serviceOf(path)
				});
				if (files.length > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
			}
			return files;
		}
		async function statOf(path) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
		}
		async function withoutTwins(files) {
			const known = new Set();
			const kept = [];
			for (const file of files) {
				const key = JSON.stringify([file.service, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file.path).catch(() => file.path)]);
				if (!known.has(key)) kept.push(file);
				known.add(key);
			}
			return kept;
		}
		function tooMany({ text }, why) {
			return new _source_js__WEBPACK_IMPORTED_MODULE_2__.c("too-large", `${text} means too many files`, why, "let the pattern begin with the folder of the profiles, and end as their names do");
		}
		const MAX_LISTED = 1e3;
		const MAX_NAMED = 5;
		async function describePlace({ text }) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(text.replace(/[*?[{].*$/su, "x"));
			const missing = [];
			for (;;) {
				const names = await namesIn(folder);
				const place = folder === "." ? "the working directory" : folder;
				if (names !== null) return [...missing.slice(0, 1), `${place} holds ${named(names)}`].join(", and ");
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) return `${folder} cannot be read`;
				missing.unshift(`${folder} is no folder`);
				folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
			}
		}
		async function namesIn(folder) {
			try {
				const names = [];
				for await (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
					names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
					if (names.length === MAX_LISTED) break;
				}
				return names.sort();
			} catch {
				return null;
			}
		}
		function named(names) {
			if (names.length === 0) return "nothing";
			const more = names.length - MAX_NAMED;
			const first = names.slice(0, MAX_NAMED).map((name) => name.length > 80 ? `${name.slice(0, 80)}…` : name);
			return more > 0 ? `${first.join(", ")} and ${more} more` : first.join(", ");
		}
	}),
	5010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => filesByType,
			h: () => readSides
		});
		var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(889);
		var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
		const MAX_BYTES = 1024 * 1024 * 1024;
		const MAX_AHEAD_BYTES = 64 * 1024 * 1024;
		async function readSides(paths) {
			let left = MAX_BYTES;
			const all = [...paths.baseline, ...paths.candidate];
			const files = [];
			let next = await begin(all[0]);
			for (const [index, path] of all.entries()) {
				const { bytes, decode } = await next.opened;
				left -= bytes;
				if (left < 0) throw tooLarge(path);
				const isAhead = bytes <= MAX_AHEAD_BYTES;
				if (isAhead) next = await begin(all[index + 1]);
				files.push({
					...decode(),
					path
				});
				if (!isAhead) next = await begin(all[index + 1]);
			}
			const { length } = paths.baseline;
			return {
				baseline: files.slice(0, length),
				candidate: files.slice(length)
			};
		}
		async function begin(path) {
			const read = path === undefined ? Promise.reject(new RangeError("no more files")) : (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.CI)(path);
			const opened = read.then((bytes) => (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.UO)(path ?? "", bytes));
			opened.catch(() => {});
			await read.catch(() => {});
			return { opened };
		}
		function tooLarge(path) {
			return new _source_js__WEBPACK_IMPORTED_MODULE_1__.c("too-large", `${path} does not fit beside the files before it`, `the files of one service have more than ${MAX_BYTES} bytes without gzip`, "give fewer files a side: six are enough");
		}
		function filesByType(sides, wanted) {
			const types = new Map();
			for (const side of ["baseline", "candidate"]) {
				for (const file of sides[side]) {
					for (const [id, sampleType] of (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.JR)(file.profile, wanted)) {
						const found = types.get(id) ?? {
							baseline: [],
							candidate: []
						};
						types.set(id, found);
						found[side].push({
							...file,
							sampleType
						});
					}
				}
			}
			return types;
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
	8464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => contains });
		function contains(outer, inner) {
			return outer.fromMs <= inner.fromMs && inner.untilMs <= outer.untilMs;
		}
	}),
	6591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => SourceError });
		class SourceError extends Error {
			name = "SourceError";
			kind;
			why;
			remedy;
			constructor(kind, what, why, remedy, options) {
				super(what, options);
				this.kind = kind;
				this.why = why;
				this.remedy = remedy;
			}
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
	}),
	2037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => VERSION });
		const VERSION = "1.0.0";
	})
};
