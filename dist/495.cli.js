export const id = 495;
export const ids = [495];
export const modules = {
	7388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => worldOf,
			c: () => readGateInput
		});
		var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);
		var _config_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
		var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9370);
		async function readGateInput(inputs, defaults, nowMs, world = {
			proxy: {},
			context: null,
			token: ""
		}) {
			const opened = [];
			const find = async (requests, facts) => {
				const { searchBaseline } = await Promise.all([
					__webpack_require__.e(663),
					__webpack_require__.e(339),
					__webpack_require__.e(921)
				]).then(__webpack_require__.bind(__webpack_require__, 5948));
				const { outcome, saved } = await searchBaseline(requests, facts, nowMs, world);
				if (saved !== null) opened.push(saved);
				return outcome;
			};
			const config = await (0, _config_read_config_js__WEBPACK_IMPORTED_MODULE_1__.Xg)(inputs, defaults, nowMs, find);
			return {
				config,
				saved: opened[0] ?? null
			};
		}
		function worldOf(env) {
			return {
				proxy: (0, _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__.uv)(env),
				context: (0, _github_context_js__WEBPACK_IMPORTED_MODULE_2__.L)(env),
				token: env.GITHUB_TOKEN ?? ""
			};
		}
	}),
	2495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { gate: () => gate });
		var file_source = __webpack_require__(3334);
		var inputs = __webpack_require__(6919);
		var usage_error = __webpack_require__(7964);
		;
		const MAX_SPANS = 20;
		const ID = /^[0-9a-f]{16}$/i;
		function parseSpanIds(given) {
			const written = given.flatMap((text) => text.split(",")).map((id) => id.trim());
			for (const id of written) if (!ID.test(id)) throw notAnId(id);
			const ids = new Set(written.map((id) => id.toLowerCase()));
			if (ids.size <= MAX_SPANS) return [...ids];
			throw new usage_error.e("option --span-id names too many spans", `at most ${MAX_SPANS} are shown, got ${ids.size}`, "choose some of them: what one endpoint does shows in a few spans");
		}
		function notAnId(id) {
			const isTrace = /^[0-9a-f]{32}$/i.test(id);
			return new usage_error.e("option --span-id is not valid", `a span id has 16 hexadecimal digits, got ${JSON.stringify(id.slice(0, 40))}${isTrace ? ", which looks like the id of a trace" : ""}`, "copy the attribute pyroscope.profile.id of a span of the trace, for example 9a517183f26a089d");
		}
		var pending_sends = __webpack_require__(4373);
		var version = __webpack_require__(2037);
		var command = __webpack_require__(9657);
		var gate_input = __webpack_require__(7388);
		var report_paths = __webpack_require__(5925);
		var run_gate = __webpack_require__(3338);
		var wait_step = __webpack_require__(7914);
		;
		async function gate(setting) {
			const { line, nowMs } = setting;
			if (line.positionals.length > 0) {
				throw new usage_error.e("gate takes no files", `got ${line.positionals[0]}`, "use flamegate compare for profile files");
			}
			const spanIds = parseSpanIds(line.options["span-id"] ?? []);
			const files = await (0, file_source.le)(line.settings, command.C, nowMs);
			if (files === null) return gateServer(setting, spanIds);
			const paths = (0, report_paths.wG)(line);
			refuseServerOptions(spanIds, paths);
			const [{ runFileGate }, { show }] = await Promise.all([Promise.all([__webpack_require__.e(145), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 8152)), loadShow()]);
			const report = await runFileGate(files, {
				nowMs,
				version: version.x,
				run: null,
				flameGraphs: (0, report_paths.Ht)(paths)
			});
			await show(report, line, setting.terminal, paths);
			return report.exitCode;
		}
		function refuseServerOptions(spanIds, { profiles }) {
			const [option, why] = spanIds.length > 0 ? ["span-id", "the profiles come from files, which are asked for no spans"] : ["report-profiles", "the profiles come from files, and these are there already"];
			if (spanIds.length === 0 && profiles === undefined) return;
			throw new usage_error.e(`option --${option} needs a server`, why, "leave it out, or let the profiles come from Pyroscope (source: pyroscope)");
		}
		async function gateServer({ line, env, terminal, nowMs }, spanIds) {
			const { config, saved } = await (0, gate_input.c)(line.settings, command.C, nowMs, (0, gate_input.L)(env));
			const paths = (0, report_paths.wG)(line);
			const profiles = [];
			const run = (0, run_gate.M0)(config, {
				nowMs,
				proxy: (0, inputs.uv)(env),
				run: null,
				saved,
				onProgress: line.options.quiet === true ? () => undefined : terminal.progress,
				onWait: line.options.quiet === true ? () => undefined : (waiting) => (0, wait_step.n)(waiting, terminal),
				onProfiles: paths.profiles === undefined ? undefined : (all) => profiles.push(...all),
				spanIds,
				flameGraphs: (0, report_paths.Ht)(paths)
			});
			const [report, { show }] = await Promise.all([run, loadShow()]);
			await show(report, line, terminal, paths, profiles);
			return report.exitCode;
		}
		async function loadShow() {
			await (0, pending_sends.A)();
			return Promise.all([__webpack_require__.e(480), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 290));
		}
	}),
	7914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => tellWait });
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
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
			const whose = first === undefined ? "" : ` of ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(first, MAX_NAME)}${behind.length > 1 ? " and others" : ""}`;
			return `waiting up to ${Math.ceil(limitMs / 1e3)} s for the last uploads${whose}`;
		}
	}),
	9370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => reportRunOf,
			L: () => readGitHubContext
		});
		var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2773);
		function readGitHubContext(env) {
			if (env.GITHUB_ACTIONS !== "true") return null;
			const problems = [];
			const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com", problems);
			const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com", problems);
			const { owner, repo, repository } = readRepository(env, problems);
			const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? "") ? env.GITHUB_RUN_ID ?? "" : "";
			const runAttempt = readAttempt(env);
			const event = readPullRequest(env, problems);
			const sha = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.mJ)(env.GITHUB_SHA);
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
				const event = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__._n)((0, _event_js__WEBPACK_IMPORTED_MODULE_0__.N5)(path));
				if (event === null) throw new Error(`event payload ${path} names no pull request`);
				return event;
			} catch (error) {
				problems.push(`The pull request is unknown, so there is no comment: ${error.message}.`);
				return null;
			}
		}
		function readBase(env) {
			try {
				const payload = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.N5)(env.GITHUB_EVENT_PATH ?? "");
				const baseSha = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.sP)(env.GITHUB_EVENT_NAME ?? "", payload);
				const defaultBranch = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.dV)(payload);
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
	})
};
