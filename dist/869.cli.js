export const id = 869;
export const ids = [869];
export const modules = {
	7630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RG: () => readConfigFile,
			im: () => readConfigText,
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
	7636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Aw: () => originOfEntry,
			mw: () => required,
			ss: () => mergeSettings
		});
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4500);
		var _services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7974);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
		function mergeSettings(inputs, file) {
			const chosen = validate(inputs);
			const given = {
				...file?.settings,
				...chosen,
				...chosen.services && { services: (0, _services_js__WEBPACK_IMPORTED_MODULE_3__.wh)(chosen.services, file?.settings.services ?? []) }
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
			const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_2__.s.safeParse(inputs.values, { jitless: true });
			if (parsed.success) return parsed.data;
			const [first] = parsed.error.issues;
			const issue = first && (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.OI)(first);
			const name = String(issue?.path[0] ?? "");
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__.e(`${inputs.origins[name] ?? name} is not valid`, issue?.message ?? "not valid", (0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.h_)(name));
		}
		function required(merged, name) {
			const value = merged[name];
			if (value !== undefined) return value;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__.e(`${name} is missing`, name === "pyroscope-url" ? "neither a setting nor PYROSCOPE_URL tells where Pyroscope is" : "two windows are compared", name === "pyroscope-url" ? "give it as an input, with --pyroscope-url, in the file or as the environment variable PYROSCOPE_URL" : `give ${name} as a window such as now-20m/now-10m`);
		}
		function originOfEntry(origins, name, index) {
			const list = origins[name] ?? name;
			const isGiven = /^(?:input|option|environment variable) /u.test(list);
			return (isGiven ? undefined : origins[`${name}.${index}`]) ?? list;
		}
	}),
	1698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cW: () => publishConfig,
			pE: () => resolveConfig,
			AH: () => resolveJudgeConfig
		});
		var runtime_frames = __webpack_require__(958);
		var budgets = __webpack_require__(178);
		var usage_error = __webpack_require__(7964);
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
		var merge = __webpack_require__(7636);
		var rules = __webpack_require__(7127);
		var server = __webpack_require__(773);
		var shard = __webpack_require__(8520);
		var stack = __webpack_require__(5284);
		var thresholds = __webpack_require__(586);
		var waivers = __webpack_require__(9957);
		var config_window = __webpack_require__(6270);
		;
		function publishConfig(merged) {
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
			const { merged, origins } = (0, merge.ss)(inputs, file);
			const known = baselineOf((0, merge.mw)(merged, "baseline"), outcome, nowMs);
			const candidate = (0, config_window.Et)("candidate", (0, merge.mw)(merged, "candidate"), nowMs);
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
				pyroscope: (0, server.H)(merged, inputs.stack?.isOff !== true),
				...(0, stack.o9)(merged, inputs.stack, [baseline, candidate]),
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
				intervalMs: settle === "auto" ? (0, stack.AE)(inputs.stack?.interval) : null,
				isProfilingOff: inputs.stack?.isOff ?? false,
				...publishConfig(merged),
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
		function resolveJudgeConfig(inputs, file, defaults, nowMs = null) {
			const { merged, origins } = (0, merge.ss)(inputs, file);
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
	}),
	773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => resolvePyroscope });
		var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7636);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
		function resolvePyroscope(merged, isNeeded = true) {
			const url = isNeeded ? (0, _merge_js__WEBPACK_IMPORTED_MODULE_0__.mw)(merged, "pyroscope-url") : merged["pyroscope-url"] ?? "";
			if (merged["pyroscope-username"] === undefined !== (merged["pyroscope-password"] === undefined)) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e("basic authentication needs both pyroscope-username and pyroscope-password", "only one of them is given", "give both, or pyroscope-token instead");
			}
			if (merged["pyroscope-token"] !== undefined && merged["pyroscope-username"] !== undefined) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e("two ways of authentication are given", "pyroscope-token and pyroscope-username exclude each other", "keep one of them");
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
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`headers: ${repeated[0].slice(0, 100)} is given twice`, "only one value of a header is sent", "keep one of them; the case of its name makes no difference");
		}
		const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;
		function parseHeader(line) {
			const match = HEADER.exec(line);
			if (match?.[1] !== undefined) return [match[1], match[2]?.trim() ?? ""];
			const name = /^[\w-]{1,40}(?=[\s:])/u.exec(line)?.[0];
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(name === undefined ? "headers: a line is no header" : `headers: the line that starts with ${JSON.stringify(name)} is no header`, "expected \"Name: value\"", "write one header a line");
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
	})
};
