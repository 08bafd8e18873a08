export const id = 184;
export const ids = [184];
export const modules = {
	2184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { refuseForeignConfig: () => refuseForeignConfig });
		var read_config = __webpack_require__(9993);
		var usage_error = __webpack_require__(7964);
		var github_context = __webpack_require__(9370);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var github_event = __webpack_require__(2773);
		;
		const TARGET_CHECKOUT = "FG272";
		const MAX_BYTES = 1024;
		const MAX_FETCHED_BYTES = 256 * 1024;
		const MAX_PACKED_BYTES = 4 * 1024 * 1024;
		async function targetCheckoutWarning(context, eventPath) {
			const { eventName, workspace, pullRequest } = context;
			if (eventName !== "pull_request_target" || workspace === null) return null;
			const head = await foreignHead(join(workspace, ".git"), context, eventPath);
			if (head === null) return null;
			return `The workspace holds the code of pull request #${pullRequest ?? "?"} (commit ${head.slice(0, 7)}), and a run for ` + `pull_request_target has secrets that this code can read (${TARGET_CHECKOUT}). Run the gate on pull_request, which has none, ` + "and comment with flamegate/comment; docs/forks.md has both workflows.";
		}
		async function isForeignFile(path, context, eventPath) {
			if (context.eventName !== "pull_request_target" || !context.isFork) return false;
			const target = await (0, promises_.realpath)(path).catch(() => null);
			if (target === null) return false;
			for (const file of [(0, external_node_path_.resolve)(path), target]) {
				const git = await gitFolderOf((0, external_node_path_.dirname)(file));
				if (git !== null && await foreignHead(git, context, eventPath) !== null) return true;
			}
			return false;
		}
		async function gitFolderOf(folder) {
			const git = (0, external_node_path_.join)(folder, ".git");
			const found = await (0, promises_.stat)(git).catch(() => null);
			if (found?.isDirectory()) return git;
			const link = found?.isFile() ? /^gitdir: (.+)$/u.exec(await readStart(git, MAX_BYTES))?.[1] : undefined;
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
			const head = await readStart((0, external_node_path_.join)(folder, "HEAD"), MAX_BYTES);
			const branch = /^ref: (refs\/(?!.*\.\.)[^\s\p{Cc}~^:?*[\\]+)$/u.exec(head)?.[1];
			if (branch === undefined) return (0, github_event.mJ)(head);
			const common = (0, external_node_path_.resolve)(folder, await readStart((0, external_node_path_.join)(folder, "commondir"), MAX_BYTES));
			for (const place of new Set([folder, common])) {
				const sha = (0, github_event.mJ)(await readStart((0, external_node_path_.join)(place, branch), MAX_BYTES));
				if (sha !== "") return sha;
			}
			const packed = (await readStart((0, external_node_path_.join)(common, "packed-refs"), MAX_PACKED_BYTES)).split("\n");
			return (0, github_event.mJ)(packed.find((line) => line.endsWith(` ${branch}`))?.split(" ")[0]);
		}
		async function readStart(path, maxBytes) {
			try {
				const file = await (0, promises_.open)(path);
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
		;
		async function refuseForeignConfig({ values }, env, context = (0, github_context.L)(env)) {
			const path = typeof values.config === "string" ? values.config : read_config.PV;
			if (context === null || !await isForeignFile(path, context, env.GITHUB_EVENT_PATH)) return;
			throw new usage_error.e(`${path.slice(0, 200)} is a file of a fork, so it is not read (${TARGET_CHECKOUT})`, `it is checked out from pull request #${context.pullRequest ?? "?"}, and a run for pull_request_target has secrets: the file ` + "could name another server to send them to", "check out the base, as actions/checkout does when no ref is given, and name its file with config; or run the gate on " + "pull_request and comment with flamegate/comment (docs/forks.md)");
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
