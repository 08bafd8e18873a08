export const id = 334;
export const ids = [334];
export const modules = {
	5591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => parseFilePatterns,
			w: () => parseFilePattern
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
		const PLACEHOLDER = "{service}";
		const WILDCARD = /[*?[\]{}]|[+@!]\(/u;
		const SERVER_FORM = /^(?:now(?:$|[-/])|\{\w+ *(?:=~?|!=|!~)|\d{9,13}\/|\d{4}-\d\d-\d\dT[\d:.]+|(?:snapshot|label|artifact):)/u;
		function parseFilePatterns(setting, origin) {
			const patterns = splitPatterns(setting).map((text) => parseFilePattern(text, origin));
			if (new Set(patterns.map(({ namesService }) => namesService)).size > 1) throw invalid(origin, setting, `${PLACEHOLDER} stands in some of its patterns, but not in all`);
			return patterns;
		}
		function splitPatterns(setting) {
			const patterns = [];
			let start = 0;
			for (let at = 0; at <= setting.length; at++) {
				if (setting[at] === "{") at += (0, _window_js__WEBPACK_IMPORTED_MODULE_3__.HY)(setting.slice(at));
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
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "\\" ? /[\\/]/u : node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
		}
		function isFixed(parts) {
			const count = (part, character) => part.split(character).length;
			return parts.every((part) => !part.includes("**") && count(part, "{") === count(part, "}"));
		}
		function toRegex(glob) {
			return glob.replace(/[.*+?^$|\\]/gu, (character) => character === "*" ? ".*?" : character === "?" ? "." : `\\${character}`);
		}
		function invalid(origin, text, why) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${origin} names no profile files`, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_1__.hD)(text)}: ${why}`, "with source: files, write paths or globs such as 'profiles/base/{service}/*.pb.gz', where {service} stands for the name of the service");
		}
	}),
	3334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			En: () => checkFileSettings,
			le: () => readFileConfig,
			He: () => readPairConfig
		});
		var file_pattern = __webpack_require__(5591);
		var threshold_names = __webpack_require__(7718);
		var usage_error = __webpack_require__(7964);
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
		function refuseServerSettings({ values, origins }, use, heeded = []) {
			const given = Object.keys(values).filter((name) => !isHeeded(name, use) && !heeded.includes(name)).map((name) => origins[name] ?? name);
			if (given.length === 0) return;
			throw new usage_error.e(use === "files" ? "files have no settings of a server" : "compare takes no settings of a server", `got ${given.join(", ")}${use === "files" ? ", but source is files" : ""}`, `leave ${given.length === 1 ? "it" : "them"} out, or use ${use === "files" ? "source: pyroscope" : "flamegate gate"} to compare two windows of a server`);
		}
		const REMEDIES = {
			files: "leave them out, or set source: pyroscope to compare two windows of a server",
			types: "name a profile type with --profile-type; for the others use flamegate gate",
			server: "use flamegate gate to compare two windows of a server"
		};
		function withoutEffect(file, use) {
			const names = Object.keys(file?.settings ?? {}).filter((name) => name !== "source" && !isHeeded(name, use));
			if (file === null || names.length === 0) return [];
			return [{
				code: "FG225",
				message: `profile files have no server, windows or load: without effect here, of ${file.path}, ${names.sort().join(", ")}`,
				remedy: REMEDIES[use === "files" ? use : names.includes("profile-types") ? "types" : "server"]
			}];
		}
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var resolve = __webpack_require__(1698);
		var config_services = __webpack_require__(7974);
		;
		async function readFileConfig(inputs, defaults, nowMs) {
			const file = await (0, read_config.mP)(inputs);
			const settings = (0, merge.ss)(inputs, file);
			const { merged, origins } = settings;
			if (merged.source !== "files") return null;
			refuseServerSettings(inputs, "files");
			const side = (name) => (0, file_pattern.$)(requiredSide(merged, name), origins[name] ?? name);
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
			const file = await (0, read_config.mP)(inputs);
			const settings = (0, merge.ss)(inputs, file);
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
				...(0, resolve.AH)(inputs, file, defaults, nowMs),
				...(0, resolve.cW)(merged),
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
				return value === undefined ? [] : (0, file_pattern.$)(value, settings.origins[name] ?? name);
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
				...(0, resolve.AH)(inputs, file, defaults, nowMs),
				...(0, resolve.cW)(settings.merged),
				...sides,
				services: chosenServices(settings, sides),
				profileTypes: settings.merged["profile-types"] ?? null,
				notes: withoutEffect(file, "files"),
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
	}),
	9993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PV: () => DEFAULT_CONFIG,
			Xg: () => readConfig,
			mP: () => readNamedConfigFile
		});
		var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7485);
		var _config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);
		var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7636);
		var _request_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7691);
		var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1698);
		var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(773);
		var _stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5284);
		var _window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6270);
		const DEFAULT_CONFIG = ".github/flamegate.yml";
		async function readNamedConfigFile({ values }) {
			const named = values.config;
			return (0, _config_text_js__WEBPACK_IMPORTED_MODULE_1__.RG)(named ?? DEFAULT_CONFIG, named !== undefined);
		}
		async function readConfig(inputs, defaults, nowMs, find) {
			const file = await readNamedConfigFile(inputs);
			const settings = (0, _merge_js__WEBPACK_IMPORTED_MODULE_2__.ss)(inputs, file);
			const counts = await (0, _request_count_js__WEBPACK_IMPORTED_MODULE_3__.A)(settings);
			const outcome = find === undefined ? null : await lookFor(settings, inputs, nowMs, find);
			return (0, _resolve_js__WEBPACK_IMPORTED_MODULE_4__.pE)(inputs, file, defaults, nowMs, counts, outcome);
		}
		async function lookFor({ merged, origins }, { stack }, nowMs, find) {
			const origin = origins.baseline ?? "baseline";
			if (merged.baseline === undefined) return null;
			const requests = (0, _baseline_js__WEBPACK_IMPORTED_MODULE_0__.nk)(merged.baseline, origin);
			if ((0, _baseline_js__WEBPACK_IMPORTED_MODULE_0__.l6)(requests)) return null;
			const candidate = (0, _window_js__WEBPACK_IMPORTED_MODULE_7__.Et)("candidate", (0, _merge_js__WEBPACK_IMPORTED_MODULE_2__.mw)(merged, "candidate"), nowMs);
			const facts = {
				candidate,
				services: (sides) => (0, _stack_js__WEBPACK_IMPORTED_MODULE_6__.o9)(merged, stack, [...sides, candidate]).services,
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				pyroscope: (0, _server_js__WEBPACK_IMPORTED_MODULE_5__.H)(merged, stack?.isOff !== true),
				githubToken: merged["github-token"] ?? "",
				isProfilingOff: stack?.isOff ?? false,
				origin
			};
			return find(requests, facts);
		}
	}),
	7691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => readRequestCounts });
		var external_node_fs_ = __webpack_require__(3024);
		var consumers_ = __webpack_require__(8321);
		var usage_error = __webpack_require__(7964);
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
	})
};
