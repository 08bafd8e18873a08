export const id = 339;
export const ids = [339];
export const modules = {
	8613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => baselineHistory });
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
		var github_event = __webpack_require__(2773);
		;
		const PAGE_SIZE = 100;
		async function openBaselineApi(options) {
			const { octokit, download, close } = await openConnection(options);
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
					return (0, github_event.mJ)(data.merge_base_commit?.sha);
				},
				tagCommit: async (tag) => {
					try {
						return (0, github_event.mJ)((await repos.getCommit({
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
						isLast: !hasNextPage(headers.link)
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
				headSha: (0, github_event.mJ)(run.head_sha),
				headBranch: run.head_branch ?? "",
				isForeign: run.repository_id === undefined || run.repository_id !== run.head_repository_id
			};
		}
		function runOf(raw) {
			return {
				id: raw.id,
				workflowId: raw.workflow_id,
				headSha: (0, github_event.mJ)(raw.head_sha),
				headBranch: raw.head_branch ?? "",
				event: raw.event,
				conclusion: raw.conclusion ?? "",
				isForeign: raw.head_repository?.id !== raw.repository.id
			};
		}
		var baseline_error = __webpack_require__(7112);
		;
		const TRUSTED_EVENTS = new Set([
			"push",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		]);
		function isGreen(run, branch) {
			return run.conclusion === "success" && run.headBranch === branch && !run.isForeign && TRUSTED_EVENTS.has(run.event);
		}
		async function resolveCommit(ref, context, api) {
			if (ref.kind === "tag") return tagged(ref.tag, context, api);
			if (ref.kind === "last-green") return lastGreen(context, api);
			const words = ref.kind === "base" ? "the base commit" : "the merge base";
			const { baseSha = "", eventName, headSha, repository } = context;
			if (baseSha === "") {
				const why = `a run for ${eventName || "this event"} has none`;
				return {
					kind: "none",
					words,
					why,
					creates: "use @last-green for runs that are not of a change"
				};
			}
			if (ref.kind === "base") return commit(words, baseSha);
			const attempt = {
				action: `compare commits of ${repository}`,
				permission: "contents: read"
			};
			const sha = await (0, baseline_error.o)(attempt, context, () => api.mergeBase(baseSha, headSha));
			return sha === "" ? {
				kind: "none",
				words,
				why: "the two have no commit in common",
				creates: "use @base"
			} : commit(words, sha);
		}
		async function tagged(tag, context, api) {
			const { repository } = context;
			const words = `the tag ${tag}`;
			const attempt = {
				action: `read the tags of ${repository}`,
				permission: "contents: read"
			};
			const sha = await (0, baseline_error.o)(attempt, context, () => api.tagCommit(tag));
			return sha === null ? {
				kind: "none",
				words,
				why: `${repository} has no such tag`,
				creates: `push the tag ${tag}`
			} : commit(words, sha);
		}
		async function lastGreen(context, api) {
			const branch = await defaultBranch(context, api);
			const words = `the last green run on ${branch}`;
			const attempt = {
				action: `read the workflow runs of ${context.repository}`,
				permission: "actions: read"
			};
			const green = await (0, baseline_error.o)(attempt, context, async () => {
				const { workflowId } = await api.run(Number(context.runId));
				const runs = await api.greenRuns(workflowId, branch);
				return runs.find((run) => isGreen(run, branch) && String(run.id) !== context.runId);
			});
			return green === undefined ? {
				kind: "none",
				words,
				why: `this workflow has had none on ${branch}`,
				creates: `let this workflow run on ${branch}`
			} : commit(words, green.headSha);
		}
		async function defaultBranch(context, api) {
			if (context.defaultBranch !== undefined) return context.defaultBranch;
			const attempt = {
				action: `read ${context.repository}`,
				permission: "contents: read"
			};
			return (0, baseline_error.o)(attempt, context, () => api.defaultBranch());
		}
		function commit(words, sha) {
			return {
				kind: "commit",
				sha,
				words: `${words} ${sha.slice(0, 7)}`
			};
		}
		var consumers_ = __webpack_require__(8321);
		var external_node_zlib_ = __webpack_require__(8522);
		var yauzl = __webpack_require__(663);
		;
		class ZipError extends Error {
			name = "ZipError";
		}
		function isZip(bytes) {
			return bytes[0] === 80 && bytes[1] === 75;
		}
		async function listZip(bytes, maxEntries) {
			const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			return guard(async () => {
				const zip = await (0, yauzl.SY)(data);
				if (zip.entryCount > maxEntries) throw new ZipError(`it says that it holds ${zip.entryCount} files, at most ${maxEntries} are looked at`);
				const entries = [];
				for await (const entry of zip.eachEntry()) {
					if (entry.fileName.endsWith("/")) continue;
					const open = async () => (0, consumers_.buffer)(await zip.openReadStreamPromise(entry));
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
				if ((0, external_node_zlib_.crc32)(unpacked) !== entry.crc32) throw new ZipError("a file does not match its checksum");
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
		;
		const MAX_PAGES = 10;
		const MAX_RUNS = 20;
		const MAX_BYTES = 64 * 1024 * 1024;
		const MAX_ENTRIES = 1e4;
		async function findArtifact(name, of, context, api) {
			const search = of.kind === "last-green" ? await greenSearch(context, api) : await commitSearch(of, context, api);
			const words = `the artifact ${name} of ${search.words}`;
			if ("why" in search) return {
				kind: "none",
				words,
				why: search.why,
				creates: search.creates
			};
			const { artifact, seen, expired } = await newest(name, search, context, api);
			if (artifact === null) {
				const creates = `let ${search.creator} take a snapshot and upload it as ${name}`;
				return {
					kind: "none",
					words,
					why: whyNone(name, context.repository, seen, expired),
					creates
				};
			}
			const where = `${words} (run ${artifact.runId}, commit ${artifact.headSha.slice(0, 7)})`;
			return {
				kind: "snapshot",
				bytes: await fetchSnapshot(artifact, where, context, api),
				words: where
			};
		}
		function whyNone(name, repository, seen, expired) {
			if (expired > 0) return `it has expired (${repository} keeps artifacts for a limited time)`;
			return seen === 0 ? `no run of ${repository} has an artifact of this name` : `none of the ${seen} artifacts called ${name} in ${repository} is of it`;
		}
		async function commitSearch(of, context, api) {
			const commit = await resolveCommit(of, context, api);
			if (commit.kind === "none") return commit;
			return {
				words: commit.words,
				creator: of.kind === "tag" ? `the run for the tag ${of.tag}` : "each run on the base branch",
				isMeant: ({ headSha }) => headSha === commit.sha,
				isSound: async () => true
			};
		}
		async function greenSearch(context, api) {
			const branch = await defaultBranch(context, api);
			let asked = 0;
			return {
				words: `the last green run on ${branch}`,
				creator: `the next green run on ${branch}`,
				isMeant: ({ headBranch }) => headBranch === branch,
				isSound: async ({ runId }) => ++asked <= MAX_RUNS && isGreen(await api.run(runId), branch)
			};
		}
		async function newest(name, search, context, api) {
			let [seen, expired] = [0, 0];
			const look = async () => {
				for (let page = 1; page <= MAX_PAGES; page++) {
					const { artifacts, isLast } = await api.artifacts(name, page);
					seen += artifacts.length;
					const meant = artifacts.filter((one) => one.name === name && !one.isForeign && String(one.runId) !== context.runId && search.isMeant(one));
					expired += meant.filter(({ isExpired }) => isExpired).length;
					const usable = meant.filter(({ isExpired }) => !isExpired);
					for (const one of usable.toSorted((a, b) => b.createdAtMs - a.createdAtMs)) {
						if (await search.isSound(one)) return one;
					}
					if (isLast || artifacts.length === 0) break;
				}
				return null;
			};
			const attempt = {
				action: `read the artifacts of ${context.repository}`,
				permission: "actions: read"
			};
			const artifact = await (0, baseline_error.o)(attempt, context, look);
			return {
				artifact,
				seen,
				expired
			};
		}
		async function fetchSnapshot({ id, bytes }, where, context, api) {
			if (bytes > MAX_BYTES) throw unusable(where, `it has ${bytes} bytes, more than a snapshot may (${MAX_BYTES})`);
			const attempt = {
				action: `download ${where}`,
				permission: "actions: read"
			};
			const data = await (0, baseline_error.o)(attempt, context, () => api.download(id, MAX_BYTES));
			if (!isZip(data)) return data;
			try {
				const files = await listZip(data, MAX_ENTRIES);
				return await onlySnapshot(files, where).unpack(MAX_BYTES);
			} catch (error) {
				if (error instanceof ZipError) throw unusable(where, error.message, error);
				throw error;
			}
		}
		function onlySnapshot(files, where) {
			const named = files.filter(({ name }) => name.endsWith(".snapshot"));
			const [only, ...more] = named.length > 0 ? named : files;
			if (only !== undefined && more.length === 0) return only;
			const what = named.length > 0 ? "snapshots" : "files, none of which is called *.snapshot";
			throw unusable(where, `it holds ${named.length > 0 ? named.length : files.length} ${what}`);
		}
		function unusable(where, why, cause) {
			const message = `${where} cannot be used as a baseline: ${why}`;
			const remedy = "upload the one file that flamegate snapshot wrote, alone or with a name that ends with .snapshot";
			return new baseline_error.s({
				code: "FG143",
				message,
				remedy
			}, { cause });
		}
		;
		function baselineHistory({ context, token, proxy }) {
			if (context === null) return null;
			const { apiUrl, owner, repo } = context;
			const ask = async (question) => {
				if (token.trim() === "" || owner === "") throw new baseline_error.s(NO_TOKEN);
				const api = await openBaselineApi({
					apiUrl,
					owner,
					repo,
					token,
					proxy
				});
				try {
					return await question(api);
				} finally {
					await api.close();
				}
			};
			return {
				commitOf: (ref) => ask((api) => resolveCommit(ref, context, api)),
				artifactOf: (name, of) => ask((api) => findArtifact(name, of, context, api))
			};
		}
		const NO_TOKEN = {
			code: "FG141",
			message: "GitHub cannot be asked for the baseline without a token",
			remedy: "leave the input github-token out, to use the token of the job; on the command line set GITHUB_TOKEN to it"
		};
	}),
	1453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => findBaseline });
		var baseline = __webpack_require__(7485);
		var glob = __webpack_require__(216);
		var config_selector = __webpack_require__(4131);
		var usage_error = __webpack_require__(7964);
		var config_window = __webpack_require__(6270);
		var notes = __webpack_require__(3556);
		var baseline_error = __webpack_require__(7112);
		var baseline_notes = __webpack_require__(638);
		var clues = __webpack_require__(8292);
		var extremes = __webpack_require__(678);
		var profile_type = __webpack_require__(3435);
		var listing = __webpack_require__(5844);
		;
		const SILENCE_MS = 6e4;
		const SILENT_INTERVALS = 4;
		function newestWindow(uploads, longestMs) {
			const services = Map.groupBy(uploads.filter(({ timesMs }) => timesMs.length > 0), ({ service }) => service);
			const runs = [...services.values()].map((series) => lastRun(series));
			const [, newestMs] = (0, extremes.o)(runs.map(({ lastMs }) => lastMs));
			const together = runs.filter(({ lastMs, silenceMs }) => newestMs - lastMs <= silenceMs);
			if (together.length === 0) return null;
			const untilMs = wholeSecond((0, extremes.o)(together.map(({ coveredMs }) => coveredMs))[0]) + 1e3;
			const [oldestMs] = (0, extremes.o)(together.map(({ firstMs }) => firstMs));
			const started = together.filter(({ firstMs, silenceMs }) => firstMs - oldestMs <= silenceMs);
			const fromMs = wholeSecond((0, extremes.o)(started.map(({ firstMs }) => firstMs))[1]);
			const startMs = fromMs < untilMs ? fromMs : wholeSecond(oldestMs);
			return {
				fromMs: Math.max(startMs, untilMs - Math.max(1e3, wholeSecond(longestMs))),
				untilMs
			};
		}
		function lastRun(series) {
			const times = series.flatMap(({ timesMs }) => timesMs).toSorted((a, b) => a - b);
			const [, longestMs] = (0, extremes.o)(series.map(({ timesMs }) => SILENT_INTERVALS * intervalOf(timesMs)));
			const silenceMs = Math.max(SILENCE_MS, longestMs);
			const first = gapsOf(times).findLastIndex((gap) => gap > silenceMs) + 1;
			const ends = series.map(({ timesMs }) => timesMs.at(-1) + intervalOf(timesMs));
			return {
				firstMs: times[first],
				lastMs: times.at(-1),
				coveredMs: (0, extremes.o)(ends)[1],
				silenceMs
			};
		}
		function intervalOf(timesMs) {
			const gaps = gapsOf(timesMs).toSorted((a, b) => a - b);
			return gaps[Math.floor(gaps.length / 2)] ?? 0;
		}
		function gapsOf(timesMs) {
			return timesMs.slice(1).map((time, index) => time - timesMs[index]);
		}
		function wholeSecond(ms) {
			return Math.floor(ms / 1e3) * 1e3;
		}
		var sources_wanted = __webpack_require__(6785);
		;
		const MIN_DIGITS = 7;
		const ACTIVITY_STEP_MS = 5 * 6e4;
		async function findLabelWindow(source, request) {
			const { label, range, longestMs } = request;
			const values = await findValues(source, request);
			if (values.length === 0) return null;
			const side = {
				...range,
				selector: (0, config_selector.r7)(range.selector, (0, config_selector.VH)([(0, config_selector.eM)(label, values)]))
			};
			const listed = await (0, listing.T)(source, side, (0, sources_wanted.PC)(request));
			const wanted = tellingTypes((0, sources_wanted.sE)(request, (labels) => listed.get(labels) ?? []));
			const newestMs = await newestActivity(source, side, wanted);
			if (newestMs === null) return null;
			const tail = {
				fromMs: Math.max(range.window.fromMs, label_window_wholeSecond(newestMs - 2 * ACTIVITY_STEP_MS) - label_window_wholeSecond(longestMs)),
				untilMs: Math.min(range.window.untilMs, newestMs + 1)
			};
			const uploads = await (0, listing.i)(source, {
				...side,
				window: tail
			}, wanted);
			const window = newestWindow(uploads.map(({ series }) => series), longestMs);
			if (window === null) return null;
			const untilMs = Math.min(window.untilMs, range.window.untilMs);
			return {
				side: {
					...side,
					window: {
						...window,
						untilMs
					}
				},
				values
			};
		}
		async function findValues(source, { label, value, range }) {
			if ("text" in value) return [value.text];
			const commit = value.commit.toLowerCase();
			const matcher = {
				label,
				operator: "=~",
				value: `${commit.slice(0, MIN_DIGITS)}.*`
			};
			const selector = (0, config_selector.r7)(range.selector, (0, config_selector.VH)([matcher]));
			const values = await source.listLabelValues?.(range.window, selector, label) ?? [];
			return values.filter((found) => isCommit(found, commit)).sort();
		}
		function isCommit(value, commit) {
			return value.length >= MIN_DIGITS && commit.toLowerCase().startsWith(value.toLowerCase());
		}
		function tellingTypes(wanted) {
			const existing = wanted.filter(({ profileType }) => profileType !== undefined);
			const cpu = existing.filter(({ profileType = "" }) => ["cpu", "wall"].includes((0, profile_type.I)(profileType)));
			return cpu.length > 0 ? cpu : existing;
		}
		async function newestActivity(source, { selector, window }, wanted) {
			const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
			const answers = await Promise.all([...groups.values()].map((entries) => {
				const [{ profileType = "", labels }] = entries;
				const services = entries.map(({ service }) => service);
				return source.listActivity?.(window, services, profileType, (0, config_selector.r7)(selector, labels));
			}));
			const times = answers.flatMap((answer) => [...answer?.values() ?? []].flatMap((seen) => seen.at(-1) ?? []));
			return times.length === 0 ? null : (0, extremes.o)(times)[1];
		}
		function label_window_wholeSecond(ms) {
			return Math.floor(ms / 1e3) * 1e3;
		}
		var out_of_reach = __webpack_require__(4207);
		var read_file = __webpack_require__(2423);
		var sources_source = __webpack_require__(6591);
		;
		async function notSeen(source, wanted) {
			const { label, words, range } = wanted;
			const { fromMs, untilMs, selector } = range;
			const values = await valuesOf(source, wanted);
			const run = `let a load test run whose profiles have ${words}`;
			return {
				what: `profiles with ${words}`,
				why: `${source.label} has none of what is compared${selector === "" ? "" : ` with ${selector}`} from ${iso(fromMs)} to ` + iso(untilMs) + (values === null ? "" : clueOf(wanted, values)),
				creates: values?.length === 0 ? `let the profilers send the label ${label}, as "A label that tells versions apart" in docs/baselines.md shows; then ${run}` : run
			};
		}
		function onlyOne(source, { words }, atMs) {
			return {
				what: `profiles with ${words}`,
				why: `${source.label} has a single upload of them, at ${iso(atMs)}, and one upload is no window to compare with`,
				creates: `let a load test run whose profiles have ${words}`
			};
		}
		async function valuesOf(source, { label, range }) {
			try {
				const window = {
					fromMs: range.fromMs,
					untilMs: range.untilMs
				};
				const values = await source.listLabelValues?.(window, range.selector, label);
				return values?.filter((value) => value !== "") ?? null;
			} catch (error) {
				if (error instanceof sources_source.c) return null;
				throw error;
			}
		}
		const MAX_NAMED = 5;
		const MAX_LENGTH = 60;
		function clueOf({ label, isValue }, values) {
			if (values.length === 0) return `; no profile there has the label ${label}`;
			if (values.some(isValue)) return "; it knows that value of other services, profile types or times";
			const named = values.slice(0, MAX_NAMED).map((value) => JSON.stringify(value.slice(0, MAX_LENGTH)));
			const more = values.length - MAX_NAMED;
			return `; the label ${label} has ${values.length === 1 ? "the value" : "the values"} ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
		function iso(ms) {
			return new Date(ms).toISOString();
		}
		;
		async function findBaseline(requests, facts, world) {
			refuseOutsideGitHub(requests, facts, world);
			if (facts.isProfilingOff) return nothing(notes.VT);
			const missing = [];
			for (const request of requests) {
				const found = await lookFor(request, facts, world);
				if ("failed" in found) return nothing(found.failed);
				if (!("creates" in found)) return toSearch(found, missing, world.nowMs);
				missing.push(found);
			}
			return nothing((0, baseline_notes.N2)(missing));
		}
		function nothing(reason) {
			return {
				outcome: {
					kind: "none",
					reason
				},
				snapshot: null
			};
		}
		function toSearch({ what, side, notes, snapshot }, unused, nowMs) {
			const saved = snapshot === null ? null : {
				path: snapshot.name,
				side,
				createdAtMs: snapshot.content.createdAtMs,
				toolVersion: snapshot.content.toolVersion
			};
			const all = [...(0, baseline_notes.fo)(what, unused, nowMs - side.untilMs), ...notes];
			const told = unused.map((one) => ({
				what: one.what,
				why: one.why
			}));
			return {
				outcome: {
					kind: "found",
					what,
					side,
					saved,
					unused: told,
					notes: all
				},
				snapshot
			};
		}
		async function lookFor(request, facts, world) {
			try {
				switch (request.kind) {
					case "window": {
						const side = (0, config_window.Et)("baseline", request.text, world.nowMs);
						return {
							what: `the window ${request.text}`,
							side,
							notes: [],
							snapshot: null
						};
					}
					case "snapshot": return await openFile(request.path);
					case "artifact": return await openArtifact(request, world);
					case "label": return await searchLabel(request, facts, world);
				}
			} catch (error) {
				if (error instanceof baseline_error.s) return { failed: error.reason };
				throw error;
			}
		}
		async function openFile(path) {
			const what = `the snapshot ${path}`;
			try {
				return fromSnapshot(what, await (0, read_file.T_)(path), path);
			} catch (error) {
				if (!(0, read_file.wD)(error)) throw error;
				const creates = `write it with flamegate snapshot --out ${path}, or download what holds it before the gate`;
				return {
					what,
					why: "there is no such file",
					creates
				};
			}
		}
		async function openArtifact({ name, of }, { history }) {
			const found = await history.artifactOf(name, of);
			if (found.kind === "none") return {
				what: found.words,
				why: found.why,
				creates: found.creates
			};
			const where = `in ${found.words}`;
			return fromSnapshot(found.words, (0, read_file.RA)(found.bytes, where), where);
		}
		function fromSnapshot(what, content, name) {
			const [{ selector, window }] = content.windows;
			return {
				what,
				side: {
					selector,
					...window
				},
				notes: [],
				snapshot: {
					content,
					name
				}
			};
		}
		async function searchLabel({ label, value, within }, facts, world) {
			const { nowMs, history, withServer } = world;
			const commit = typeof value === "string" ? null : await history.commitOf(value);
			if (commit?.kind === "none") return {
				what: commit.words,
				why: commit.why,
				creates: commit.creates
			};
			const range = searchRange(label, commit?.sha ?? String(value), within, facts, nowMs);
			const request = {
				services: facts.services([range]),
				profileTypes: facts.profileTypes,
				matches: glob.k,
				label,
				value: commit === null ? { text: String(value) } : { commit: commit.sha },
				range: {
					selector: range.selector,
					window: {
						fromMs: range.fromMs,
						untilMs: range.untilMs
					}
				},
				longestMs: facts.candidate.untilMs - facts.candidate.fromMs
			};
			const wanted = commit === null ? `${label}=${value}` : `${label}=${commit.sha.slice(0, 7)}… (${commit.words})`;
			return withServer(async (source) => {
				try {
					const found = await findLabelWindow(source, request);
					const looked = {
						label,
						words: wanted,
						range,
						isValue: (text) => commit === null ? text === value : isCommit(text, commit.sha)
					};
					if (found === null) return await notSeen(source, looked);
					const { selector, window } = found.side;
					if (isOneSecond(window) && request.longestMs > SECOND_MS) return onlyOne(source, looked, window.fromMs);
					const words = commit === null ? "" : `, ${commit.words}`;
					const what = `${label}=${found.values.join(" or ")}${words}`;
					return {
						what,
						side: {
							selector,
							...window
						},
						notes: [(0, baseline_notes.jb)(what, window, nowMs)],
						snapshot: null
					};
				} catch (error) {
					if (!(error instanceof sources_source.c)) throw error;
					return { failed: await (0, clues.U)(source, error) };
				}
			});
		}
		const SECOND_MS = 1e3;
		function isOneSecond({ fromMs, untilMs }) {
			return untilMs - fromMs <= SECOND_MS;
		}
		function searchRange(label, value, within, { candidate, origin }, nowMs) {
			const fromMs = Math.floor((nowMs - out_of_reach.i8) / 1e3) * 1e3;
			const asked = within === null ? {
				selector: "",
				fromMs,
				untilMs: nowMs
			} : (0, config_window.Et)("baseline", within, nowMs);
			const isOther = (0, config_selector.Pl)(candidate.selector).some((matcher) => matcher.label === label && matcher.operator === "=" && !value.startsWith(matcher.value));
			const untilMs = isOther ? asked.untilMs : Math.min(asked.untilMs, candidate.fromMs);
			if (untilMs > asked.fromMs) return {
				...asked,
				untilMs
			};
			throw new usage_error.e(`${origin} is not valid`, "the range to search begins after the candidate does, which has no other value of that label", `let the range begin earlier, or name the label in the candidate, as in {${label}="..."} now-10m/now`);
		}
		function refuseOutsideGitHub(requests, { origin }, { history }) {
			if (history !== null) return;
			for (const request of requests) {
				const ref = request.kind === "artifact" ? request.of : request.kind === "label" ? request.value : null;
				if (ref === null || typeof ref === "string") continue;
				throw new usage_error.e(`${origin} is not valid`, `${(0, baseline.d0)(ref)} is known only in a workflow run of GitHub Actions, with a token`, request.kind === "artifact" ? "download the artifact and give snapshot:FILE" : `give the value itself, as in label:${request.kind === "label" ? request.label : ""}=3f2a91c`);
			}
		}
	}),
	7112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => BaselineError,
			o: () => asking
		});
		;
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
		;
		class BaselineError extends Error {
			name = "BaselineError";
			reason;
			constructor(reason, options) {
				super(reason.message, options);
				this.reason = reason;
			}
		}
		const AGAIN = "run the job again; https://www.githubstatus.com tells whether GitHub itself is unwell";
		async function asking(attempt, context, ask) {
			try {
				return await ask();
			} catch (error) {
				if (error instanceof BaselineError) throw error;
				throw new BaselineError(reasonOf(error, attempt, context), { cause: error });
			}
		}
		function reasonOf(error, { action, permission }, { apiUrl }) {
			const message = messageOf(error);
			const { status, response } = error ?? {};
			if (response === undefined) {
				const what = `GitHub at ${apiUrl} could not be asked for the baseline (to ${action}): ${message}`;
				return {
					code: "FG142",
					message: what,
					remedy: AGAIN
				};
			}
			const answer = `GitHub answered ${status}: ${message}`;
			if (status === 401) {
				const remedy = "leave the input github-token out, to use the job's own token";
				return {
					code: "FG141",
					message: `the github-token is not valid (${answer})`,
					remedy
				};
			}
			const isLimit = status === 429 || response.headers?.["x-ratelimit-remaining"] === "0";
			if (!isLimit && (status === 403 || status === 404) && !/rate limit|abuse detection/i.test(message)) {
				const remedy = `add \`${permission}\` to the permissions of the job, beside those it already has`;
				return {
					code: "FG141",
					message: `this token may not ${action} (${answer})`,
					remedy
				};
			}
			return {
				code: "FG142",
				message: `GitHub did not answer when asked to ${action} (${answer})`,
				remedy: AGAIN
			};
		}
	}),
	9227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => createSnapshotSource });
		var asked = __webpack_require__(6109);
		var model = __webpack_require__(8464);
		var growable = __webpack_require__(928);
		;
		function savedBlock(saved, window) {
			const slices = saved.slices.filter((slice) => (0, model.g)(window, slice));
			if (slices[0]?.fromMs !== window.fromMs || slices.at(-1)?.untilMs !== window.untilMs) return null;
			const sums = new BigInt64Array(saved.stackOffsets.length - 1);
			for (const { stacks, values } of slices) {
				for (const [index, stack] of stacks.entries()) sums[stack] = sums[stack] + values[index];
			}
			return withoutZeros(saved, sums);
		}
		function withoutZeros({ sampleType, frames, stackOffsets, stackFrames }, sums) {
			const offsets = (0, growable.nC)(sums.length + 1);
			const used = (0, growable.nC)(stackFrames.length);
			(0, growable.VC)(offsets, 0);
			for (const [stack, value] of sums.entries()) {
				if (value === 0n) continue;
				for (let at = stackOffsets[stack]; at < stackOffsets[stack + 1]; at++) (0, growable.VC)(used, stackFrames[at]);
				(0, growable.VC)(offsets, used.length);
			}
			return {
				sampleTypes: [sampleType],
				defaultSampleType: 0,
				frames: offsets.length === 1 ? [] : frames,
				stackOffsets: (0, growable.xl)(offsets),
				stackFrames: (0, growable.xl)(used),
				values: [sums.filter((value) => value !== 0n)],
				durationNanos: 0
			};
		}
		var source = __webpack_require__(6591);
		;
		function createSnapshotSource(snapshot, name, isStrict = false) {
			const { windows, series, uploads, profiles } = snapshot;
			const label = `snapshot ${name}`;
			const isAsked = (window, selector) => (saved) => saved.selector === selector && (0, model.g)(saved.window, window);
			return {
				label,
				side: windows[0],
				covers: (window) => windows.some((saved) => (0, model.g)(saved.window, window)),
				knows: (window, selector) => isBounded(windows, window) && [...series, ...uploads].some(isAsked(window, selector)),
				async listSeries(window, selector) {
					const answer = series.find(isAsked(window, selector));
					if (answer !== undefined) return answer.entries;
					const others = series.filter((saved) => (0, model.g)(saved.window, window)).map((saved) => saved.selector);
					throw notSaved(label, `services with the labels ${selector || "{}"}`, window, others);
				},
				async listUploads(window, selector, services, profileType) {
					const answers = uploads.filter(isAsked(window, selector)).filter((one) => one.profileType === profileType);
					const exact = answers.filter((one) => isSame(one.window, window));
					return (exact.length > 0 ? exact : answers.slice(0, 1)).flatMap((answer) => chosen(answer, window, services));
				},
				async readBlock({ service, profileType, selector, window }) {
					const saved = profiles.find((one) => one.service === service && one.profileType === profileType && one.selector === selector && (0, model.g)(spanOf(one), window));
					const block = saved === undefined ? null : savedBlock(saved, window);
					if (block === null) throw notSaved(label, `${profileType} of ${service}`, window);
					return block;
				},
				whyUnasked: (query) => (0, asked.W)(snapshot, label, query, isStrict),
				readRetention: async () => ({}),
				close: async () => undefined
			};
		}
		function isBounded(windows, window) {
			const starts = windows.some((saved) => saved.window.fromMs === window.fromMs);
			const ends = windows.some((saved) => saved.window.untilMs === window.untilMs);
			return starts && ends || windows.some((saved) => (0, model.g)(saved.window, window));
		}
		function isSame(one, other) {
			return one.fromMs === other.fromMs && one.untilMs === other.untilMs;
		}
		function spanOf({ slices }) {
			return {
				fromMs: slices[0]?.fromMs ?? 0,
				untilMs: slices.at(-1)?.untilMs ?? 0
			};
		}
		function chosen({ window: asked, series }, window, services) {
			return series.filter(({ service }) => services.includes(service)).map((one) => isSame(asked, window) ? one : within(one, window)).filter(({ timesMs }) => timesMs.length > 0);
		}
		function within(series, { fromMs, untilMs }) {
			const kept = series.timesMs.flatMap((timeMs, index) => timeMs > fromMs && timeMs - 999 < untilMs ? [index] : []);
			return {
				...series,
				timesMs: kept.map((index) => series.timesMs[index]),
				values: kept.map((index) => series.values[index])
			};
		}
		function notSaved(label, what, { fromMs, untilMs }, labels = []) {
			const range = `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
			const saved = [...new Set(labels)].map((selector) => selector || "{}");
			return new source.c("not-saved", `the ${label} does not hold what is asked for`, `${what} in ${range} were not saved${saved.length === 0 ? "" : `, but those with ${saved.slice(0, 5).join(", ")}`}`, "take the snapshot with the services, labels, profile types and history that the gate compares" + (saved.some((selector) => what.includes(ENVIRONMENT) !== selector.includes(ENVIRONMENT)) ? ` ${HINT}` : ""));
		}
		const ENVIRONMENT = "environment=";
		const HINT = "(the label environment comes from the variable ENVIRONMENT, unless the selector of a window names it: set the variable as it " + "was then, and name the label in the selector of the candidate only if --window of the snapshot named it)";
	}),
	6109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => whyUnasked,
			i: () => askedOf
		});
		var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5844);
		var _wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6785);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
		async function askedOf(source, request) {
			const listed = await (0, _listing_js__WEBPACK_IMPORTED_MODULE_0__.T)(source, request.side, (0, _wanted_js__WEBPACK_IMPORTED_MODULE_1__.PC)(request));
			const wanted = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_1__.sE)(request, (labels) => listed.get(labels) ?? []);
			const groups = Map.groupBy(wanted, ({ labels }) => selectorOf(request.side, labels));
			const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
			return {
				services: inOrder(request.services.map(({ name, labels = "" }) => name === "*" && labels ? labels : name)),
				profileTypes: inOrder([...request.profileTypes, ...own]),
				series: inOrder([...groups.keys()]).map((selector) => ({
					selector,
					entries: entriesOf(groups.get(selector) ?? [])
				}))
			};
		}
		function inOrder(names) {
			return [...new Set(names)].sort();
		}
		function entriesOf(wanted) {
			const key = ({ service, profileType }) => `${service}\0${profileType}`;
			return wanted.flatMap(({ service, profileType }) => profileType === undefined ? [] : [{
				service,
				profileType
			}]).sort((a, b) => key(a) < key(b) ? -1 : 1);
		}
		function selectorOf(side, labels) {
			const [{ selector } = side] = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_1__.IO)([side], labels);
			return selector;
		}
		function whyUnasked(snapshot, label, query, isStrict) {
			const isListed = snapshot.series.some(({ selector, window, entries }) => selector === query.selector && (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.g)(window, query.window) && has(entries, query));
			if (!isListed) return null;
			const why = snapshot.asked === undefined ? untold(snapshot, query, isStrict) : limitOf(snapshot.asked, query, isStrict);
			return why === null ? null : `the ${label} ${why}`;
		}
		function untold(snapshot, query, isStrict) {
			const isHeld = snapshot.profiles.some((one) => one.selector === query.selector && isSame(one, query));
			const isTypeAsked = snapshot.uploads.some(({ profileType }) => profileType === query.profileType);
			if (isHeld || !isStrict && isTypeAsked) return null;
			return "holds no such profiles, and does not say what it was limited to";
		}
		function limitOf({ services, profileTypes, series }, query, isStrict) {
			const { service, selector: own } = query;
			const other = series.filter(({ entries }) => has(entries, query)).map(({ selector }) => selector);
			if (other.includes(own)) return null;
			if (other.length > 0) return isStrict ? `was taken of it with the labels ${listed(other)} only` : null;
			const isServiceAsked = series.some(({ entries }) => entries.some((entry) => entry.service === service));
			if (isServiceAsked || services.length === 0) return `was taken with ${listed(profileTypes)} only`;
			return `was taken of ${listed(services)} only`;
		}
		function has(entries, query) {
			return entries.some((entry) => isSame(entry, query));
		}
		function isSame(one, other) {
			return one.service === other.service && one.profileType === other.profileType;
		}
		const MOST_NAMES = 5;
		const LONGEST_NAME = 80;
		function listed(names) {
			const more = names.length - MOST_NAMES;
			const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
			return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
		}
	}),
	3990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			ND: () => integersAt,
			OW: () => integerAt,
			Q6: () => indices,
			Uo: () => fromDeltas,
			dH: () => toDeltas,
			gT: () => listAt,
			i1: () => textsAt,
			zR: () => recordAt
		});
		var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);
		function toDeltas(values) {
			return Array.from(values, (value, index) => value - (index === 0 ? 0 : values[index - 1]));
		}
		function fromDeltas(deltas, path) {
			let sum = 0;
			return deltas.map((delta, index) => {
				sum += delta;
				if (!Number.isSafeInteger(sum)) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`${path}[${index}]`, "adds up to a number that is too large");
				return sum;
			});
		}
		function indices(values, count, path) {
			const bad = values.findIndex((value) => value < 0 || value >= count);
			if (bad >= 0) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`${path}[${bad}]`, `is no index into ${count} entries`);
			return Int32Array.from(values);
		}
		function integersAt(value, path, length) {
			const list = listAt(value, path, length);
			const bad = list.findIndex((entry) => !Number.isSafeInteger(entry));
			if (bad >= 0) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`${path}[${bad}]`, "must be a whole number");
			return list;
		}
		function listAt(value, path, length) {
			if (!Array.isArray(value)) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, "must be a list");
			if (length !== undefined && value.length !== length) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, `must have ${length} entries, it has ${value.length}`);
			return value;
		}
		function textsAt(value, path) {
			const list = listAt(value, path);
			const bad = list.findIndex((entry) => typeof entry !== "string");
			if (bad >= 0) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`${path}[${bad}]`, "must be a text");
			return list;
		}
		function textAt(value, path) {
			if (typeof value !== "string") throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, "must be a text");
			return value;
		}
		function integerAt(value, path, least) {
			if (!Number.isSafeInteger(value) || value < least) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, `must be a whole number of at least ${least}`);
			return value;
		}
		function recordAt(value, path) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, "must be an object");
			return value;
		}
	}),
	411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hp: () => FORMAT_VERSION,
			hX: () => encodeSnapshot,
			uB: () => FORMAT
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8055);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
		var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3990);
		var _stack_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7250);
		const FORMAT = "flamegate-snapshot";
		const FORMAT_VERSION = 1;
		async function encodeSnapshot(snapshot) {
			const lines = [
				headerOf(snapshot),
				...snapshot.uploads.map(uploadsLine),
				...snapshot.profiles.map(profileLine)
			];
			const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
			const sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
			return (0, _profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__.M6)(Buffer.from(`${text}${JSON.stringify({ sha256 })}\n`));
		}
		function headerOf(snapshot) {
			return {
				format: FORMAT,
				version: FORMAT_VERSION,
				tool: snapshot.toolVersion,
				createdAt: new Date(snapshot.createdAtMs).toISOString(),
				source: snapshot.sourceLabel,
				windows: snapshot.windows.map(({ selector, window }) => ({
					selector,
					...window
				})),
				...snapshot.asked && { asked: askedRecord(snapshot.asked) },
				series: snapshot.series.map(({ selector, window, entries }) => ({
					selector,
					...window,
					entries: pairsOf(entries)
				})),
				uploads: snapshot.uploads.length,
				profiles: snapshot.profiles.length
			};
		}
		function askedRecord({ services, profileTypes, series }) {
			return {
				services,
				profileTypes,
				series: series.map(({ selector, entries }) => ({
					selector,
					entries: pairsOf(entries)
				}))
			};
		}
		function pairsOf(entries) {
			return entries.map(({ service, profileType }) => [service, profileType]);
		}
		function uploadsLine({ selector, window, profileType, series }) {
			return {
				profileType,
				selector,
				...window,
				series: series.map(({ service, replica, version, timesMs, values }) => ({
					service,
					replica,
					version,
					times: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(timesMs),
					values
				}))
			};
		}
		function profileLine(profile) {
			const { service, profileType, selector, sampleType, frames, slices } = profile;
			const scale = scaleOf(slices);
			const { parents, frames: nodeFrames, stacks } = (0, _stack_tree_js__WEBPACK_IMPORTED_MODULE_4__.g)(profile);
			return {
				service,
				profileType,
				selector,
				sampleType: [sampleType.type, sampleType.unit],
				...frameColumns(frames),
				parents: parents.map((parent, node) => node - parent),
				nodes: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(nodeFrames),
				stacks: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(stacks),
				scale: Number(scale),
				slices: slices.map(({ fromMs, untilMs, stacks: held, values }) => ({
					fromMs,
					untilMs,
					stacks: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(held),
					values: Array.from(values, (value) => toNumber(value / scale, profile))
				}))
			};
		}
		function frameColumns(frames) {
			const names = new Map();
			const files = new Map();
			const idOf = (texts, text) => {
				const id = texts.get(text) ?? texts.size;
				texts.set(text, id);
				return id;
			};
			const nameOf = frames.map(({ name }) => idOf(names, name));
			const fileOf = frames.map(({ file }) => idOf(files, file));
			return {
				names: [...names.keys()],
				files: [...files.keys()],
				frameNames: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(nameOf),
				frameFiles: (0, _columns_js__WEBPACK_IMPORTED_MODULE_3__.dH)(fileOf),
				frameLines: frames.map(({ line }) => line),
				frameSpans: frames.map(({ line, lastLine = line }) => lastLine - line)
			};
		}
		function scaleOf(slices) {
			let scale = 0n;
			for (const { values } of slices) {
				for (const value of values) scale = divisor(scale, value < 0n ? -value : value);
			}
			return scale > 0n && scale <= BigInt(Number.MAX_SAFE_INTEGER) ? scale : 1n;
		}
		function divisor(first, second) {
			let [a, b] = [first, second];
			while (b !== 0n) [a, b] = [b, a % b];
			return a;
		}
		function toNumber(value, { service, profileType }) {
			const number = Number(value);
			if (Number.isSafeInteger(number)) return number;
			throw new _source_js__WEBPACK_IMPORTED_MODULE_2__.c("malformed", `${service} cannot be saved`, `a stack of ${profileType} has the value ${value}, which is no cost of a program`, "see what the profiler of this service sends, or leave it out with --service");
		}
	}),
	2249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qm: () => wrong,
			lS: () => TAKE_AGAIN,
			wv: () => SnapshotFormatError
		});
		class SnapshotFormatError extends Error {
			name = "SnapshotFormatError";
			place;
			remedy;
			constructor(place, reason, remedy, options) {
				super(place === "" ? reason : `${place} ${reason}`, options);
				this.place = place;
				this.remedy = remedy;
			}
		}
		const TAKE_AGAIN = "download the file again, or take a new snapshot with flamegate snapshot";
		function wrong(place, reason) {
			return new SnapshotFormatError(place, reason, TAKE_AGAIN);
		}
	}),
	2423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wD: () => isNoFile,
			RA: () => readSnapshot,
			Sm: () => readSnapshotBytes,
			T_: () => readSnapshotFile
		});
		var external_node_fs_ = __webpack_require__(3024);
		var consumers_ = __webpack_require__(8321);
		var source = __webpack_require__(6591);
		var external_node_crypto_ = __webpack_require__(7598);
		var gzip = __webpack_require__(8055);
		var profile = __webpack_require__(1090);
		var encode = __webpack_require__(411);
		var format_error = __webpack_require__(2249);
		var columns = __webpack_require__(3990);
		var selector = __webpack_require__(4131);
		;
		function selectorAt(value, path) {
			const text = (0, columns.$6)(value, path);
			if (text === "") return text;
			try {
				if ((0, selector.VH)((0, selector.Pl)(text)) === text) return text;
			} catch (error) {
				if (!(error instanceof selector.af)) throw error;
			}
			throw (0, format_error.Qm)(path, "is no label selector");
		}
		const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
		function windowAt(record, path) {
			const fromMs = (0, columns.OW)(record.fromMs, `${path}, fromMs`, 0);
			const untilMs = (0, columns.OW)(record.untilMs, `${path}, untilMs`, fromMs + 1);
			if (untilMs > LATEST_MS) throw (0, format_error.Qm)(`${path}, untilMs`, "lies behind the year 9999");
			return {
				fromMs,
				untilMs
			};
		}
		var profile_type = __webpack_require__(3435);
		var stack_tree = __webpack_require__(7250);
		;
		function readProfile(line, maxFrames, path) {
			const [type = "", unit = ""] = (0, columns.i1)((0, columns.gT)(line.sampleType, `${path}, sampleType`, 2), `${path}, sampleType`);
			const frames = readFrames(line, path);
			const stacks = (0, stack_tree.J)(readTree(line, frames.length, path), maxFrames, `${path}, stacks`);
			const count = stacks.stackOffsets.length - 1;
			const scale = BigInt((0, columns.OW)(line.scale, `${path}, scale`, 1));
			const slices = (0, columns.gT)(line.slices, `${path}, slices`).map((entry, index) => readSlice((0, columns.zR)(entry, `${path}, slices[${index}]`), count, scale, `${path}, slices[${index}]`));
			checkTouching(slices, path);
			return {
				service: (0, columns.$6)(line.service, `${path}, service`),
				profileType: profileTypeAt(line.profileType, `${path}, profileType`),
				selector: selectorAt(line.selector, `${path}, selector`),
				sampleType: {
					type,
					unit
				},
				frames,
				...stacks,
				slices
			};
		}
		function profileTypeAt(value, path) {
			const id = (0, columns.$6)(value, path);
			try {
				(0, profile_type.fL)(id);
				return id;
			} catch (error) {
				if (error instanceof profile_type.MR) throw (0, format_error.Qm)(path, "is no profile type id");
				throw error;
			}
		}
		function readFrames(line, path) {
			const names = (0, columns.i1)(line.names, `${path}, names`);
			const files = (0, columns.i1)(line.files, `${path}, files`);
			const nameOf = indexColumn(line.frameNames, names.length, `${path}, frameNames`);
			const fileOf = indexColumn(line.frameFiles, files.length, `${path}, frameFiles`, nameOf.length);
			const lines = lineNumbersAt(line.frameLines, `${path}, frameLines`, nameOf.length);
			const spans = lineNumbersAt(line.frameSpans, `${path}, frameSpans`, nameOf.length);
			return Array.from(nameOf, (name, frame) => {
				const first = lines[frame];
				const span = spans[frame];
				const place = {
					name: names[name],
					file: files[fileOf[frame]]
				};
				return span === 0 ? {
					...place,
					line: first
				} : {
					...place,
					line: first,
					lastLine: first + span
				};
			});
		}
		const MAX_LINE = 2 ** 31 - 1;
		function lineNumbersAt(value, path, length) {
			const lines = (0, columns.ND)(value, path, length);
			const bad = lines.findIndex((line) => line < 0 || line > MAX_LINE);
			if (bad >= 0) throw (0, format_error.Qm)(`${path}[${bad}]`, "is no number of lines");
			return lines;
		}
		function readTree(line, frameCount, path) {
			const back = (0, columns.ND)(line.parents, `${path}, parents`);
			const parents = back.map((distance, node) => node - distance);
			const bad = parents.findIndex((parent, node) => parent < -1 || parent >= node);
			if (bad >= 0) throw (0, format_error.Qm)(`${path}, parents[${bad}]`, "is no node before this one");
			const frames = indexColumn(line.nodes, frameCount, `${path}, nodes`, parents.length);
			const stacks = indexColumn(line.stacks, parents.length, `${path}, stacks`);
			return {
				parents,
				frames: Array.from(frames),
				stacks: Array.from(stacks)
			};
		}
		function indexColumn(value, count, path, length) {
			return (0, columns.Q6)((0, columns.Uo)((0, columns.ND)(value, path, length), path), count, path);
		}
		function readSlice(record, stackCount, scale, path) {
			const stacks = indexColumn(record.stacks, stackCount, `${path}.stacks`);
			const unordered = stacks.findIndex((stack, index) => index > 0 && stack <= stacks[index - 1]);
			if (unordered >= 0) throw (0, format_error.Qm)(`${path}.stacks[${unordered}]`, "must come after the one before it");
			const numbers = (0, columns.ND)(record.values, `${path}.values`, stacks.length);
			const values = numbers.map((number) => BigInt(number) * scale);
			const wide = values.findIndex((value) => BigInt.asIntN(64, value) !== value);
			if (wide >= 0) throw (0, format_error.Qm)(`${path}.values[${wide}]`, "does not fit into 64 bits");
			return {
				...windowAt(record, path),
				stacks,
				values: BigInt64Array.from(values)
			};
		}
		function checkTouching(slices, path) {
			if (slices.length === 0) throw (0, format_error.Qm)(`${path}, slices`, "must have an entry");
			const apart = slices.findIndex(({ fromMs }, index) => fromMs !== (slices[index - 1]?.untilMs ?? fromMs));
			if (apart >= 0) throw (0, format_error.Qm)(`${path}, slices[${apart}]`, "does not start where the one before ends");
		}
		;
		const MAX_WINDOWS = 64;
		function readVersion1(lines, { maxFrames }) {
			const header = lines[0];
			const windows = readWindows(header.windows);
			const uploadLines = (0, columns.OW)(header.uploads, "line 1, uploads", 0);
			const profileLines = (0, columns.OW)(header.profiles, "line 1, profiles", 0);
			const told = 1 + uploadLines + profileLines;
			if (lines.length !== told) throw (0, format_error.Qm)("line 1", `promises ${told} lines, but there are ${lines.length}`);
			const firstProfile = 1 + uploadLines;
			let framesLeft = maxFrames;
			return {
				toolVersion: versionAt(header.tool, "line 1, tool"),
				createdAtMs: instantAt(header.createdAt, "line 1, createdAt"),
				sourceLabel: (0, columns.$6)(header.source, "line 1, source"),
				windows,
				...header.asked !== undefined && { asked: readAsked(header.asked, "line 1, asked") },
				series: (0, columns.gT)(header.series, "line 1, series").map((entry, index) => readSeriesOf(entry, `line 1, series[${index}]`)),
				uploads: lines.slice(1, firstProfile).map((line, index) => readUploads(line, `line ${index + 2}`)),
				profiles: lines.slice(firstProfile).map((line, index) => {
					const profile = readProfile(line, framesLeft, `line ${firstProfile + index + 1}`);
					framesLeft -= profile.stackFrames.length;
					return profile;
				})
			};
		}
		function readWindows(value) {
			const windows = (0, columns.gT)(value, "line 1, windows").map((entry, index) => {
				const path = `line 1, windows[${index}]`;
				return readSide((0, columns.zR)(entry, path), path);
			});
			const [side, ...history] = windows;
			if (side === undefined || windows.length > MAX_WINDOWS) throw (0, format_error.Qm)("line 1, windows", `must have 1 to ${MAX_WINDOWS} entries`);
			return [side, ...history];
		}
		function readSide(record, path) {
			return {
				selector: selectorAt(record.selector, `${path}, selector`),
				window: windowAt(record, path)
			};
		}
		function versionAt(value, path) {
			const text = (0, columns.$6)(value, path);
			if (!/^[\w.+-]{1,64}$/u.test(text)) throw (0, format_error.Qm)(path, "is no version of flamegate");
			return text;
		}
		function instantAt(value, path) {
			const text = (0, columns.$6)(value, path);
			const timeMs = Date.parse(text);
			if (Number.isNaN(timeMs) || new Date(timeMs).toISOString() !== text) throw (0, format_error.Qm)(path, "is no point in time");
			return timeMs;
		}
		function readSeriesOf(value, path) {
			const record = (0, columns.zR)(value, path);
			const entries = (0, columns.gT)(record.entries, `${path}.entries`);
			return {
				...readSide(record, path),
				entries: entries.map((entry, index) => readEntry(entry, `${path}.entries[${index}]`))
			};
		}
		function readAsked(value, path) {
			const { services, profileTypes, series } = (0, columns.zR)(value, path);
			return {
				services: (0, columns.i1)(services, `${path}.services`),
				profileTypes: (0, columns.i1)(profileTypes, `${path}.profileTypes`),
				series: (0, columns.gT)(series, `${path}.series`).map((entry, index) => {
					const at = `${path}.series[${index}]`;
					const { selector, entries } = (0, columns.zR)(entry, at);
					return {
						selector: selectorAt(selector, `${at}.selector`),
						entries: (0, columns.gT)(entries, `${at}.entries`).map((pair, own) => readEntry(pair, `${at}.entries[${own}]`))
					};
				})
			};
		}
		function readEntry(value, path) {
			const [service = "", profileType = ""] = (0, columns.i1)((0, columns.gT)(value, path, 2), path);
			return {
				service,
				profileType
			};
		}
		function readUploads(line, path) {
			return {
				...readSide(line, path),
				profileType: (0, columns.$6)(line.profileType, `${path}, profileType`),
				series: (0, columns.gT)(line.series, `${path}, series`).map((entry, index) => readSeries(entry, `${path}, series[${index}]`))
			};
		}
		function readSeries(value, path) {
			const record = (0, columns.zR)(value, path);
			const timesMs = (0, columns.Uo)((0, columns.ND)(record.times, `${path}.times`), `${path}.times`);
			const late = timesMs.findIndex((timeMs, index) => timeMs < (timesMs[index - 1] ?? 0));
			if (late >= 0) throw (0, format_error.Qm)(`${path}.times[${late}]`, "must not go back in time");
			const values = (0, columns.gT)(record.values, `${path}.values`, timesMs.length);
			const bad = values.findIndex((entry) => typeof entry !== "number" || !Number.isFinite(entry));
			if (bad >= 0) throw (0, format_error.Qm)(`${path}.values[${bad}]`, "must be a number");
			return {
				service: (0, columns.$6)(record.service, `${path}.service`),
				replica: (0, columns.$6)(record.replica, `${path}.replica`),
				version: (0, columns.$6)(record.version, `${path}.version`),
				timesMs,
				values
			};
		}
		;
		const DECODE_LIMITS = {
			maxBytes: 256 * 1024 * 1024,
			maxFrames: 64e6
		};
		const READERS = new Map([[1, readVersion1]]);
		function decodeSnapshot(bytes, limits = DECODE_LIMITS) {
			if (!(0, gzip.bf)(bytes)) throw foreign(bytes.length === 0 ? "the file is empty" : "it is not gzipped");
			const unpacked = unpack(bytes, limits.maxBytes);
			const read = readerOf(unpacked);
			checkSum(unpacked);
			return read(jsonLines(unpacked).slice(0, -1), limits);
		}
		function unpack(bytes, maxBytes) {
			try {
				const unpacked = (0, gzip.Zk)(encode.uB, bytes, maxBytes);
				return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
			} catch (error) {
				if (!(error instanceof profile.X)) throw error;
				const reason = error.message.replace(/^not a valid \S+ profile: /u, "");
				throw new format_error.wv("", reason, format_error.lS, { cause: error });
			}
		}
		const NEWLINE = 10;
		const MAX_HEADER_BYTES = 64 * 1024 * 1024;
		function readerOf(unpacked) {
			const end = unpacked.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
			const header = end < 0 ? null : parseLine(unpacked.subarray(0, end));
			if (header?.format !== encode.uB) throw foreign("its first line does not say that it is one");
			const { version } = header;
			const reader = READERS.get(version);
			if (reader !== undefined) return reader;
			if (Number.isSafeInteger(version) && version > encode.Hp) {
				const reason = `has format version ${version}, and this flamegate reads up to ${encode.Hp}`;
				const remedy = "use the version of flamegate that took it, or a newer one";
				throw new format_error.wv("line 1", reason, remedy);
			}
			throw (0, format_error.Qm)("line 1, version", "is no version of the format");
		}
		function checkSum(unpacked) {
			const end = unpacked.length - 1;
			const lastAt = unpacked.lastIndexOf(NEWLINE, end - 1) + 1;
			const told = unpacked[end] === NEWLINE ? parseLine(unpacked.subarray(lastAt, end))?.sha256 : undefined;
			if (typeof told !== "string") throw (0, format_error.Qm)("the last line", "is no checksum: the file is cut off");
			const sha256 = (0, external_node_crypto_.createHash)("sha256").update(unpacked.subarray(0, lastAt)).digest("hex");
			if (told !== sha256) throw (0, format_error.Qm)("the last line", "holds another checksum than the content: the file was changed");
		}
		function jsonLines(unpacked) {
			const lines = [];
			for (let start = 0; start < unpacked.length;) {
				const end = unpacked.indexOf(NEWLINE, start);
				const line = parseLine(unpacked.subarray(start, end));
				if (line === null) throw (0, format_error.Qm)(`line ${lines.length + 1}`, "is no JSON object");
				lines.push(line);
				start = end + 1;
			}
			return lines;
		}
		function parseLine(bytes) {
			try {
				const value = JSON.parse(bytes.toString("utf8"));
				return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
			} catch {
				return null;
			}
		}
		function foreign(why) {
			return new format_error.wv("", `it is no snapshot: ${why}`, "give a file that flamegate snapshot wrote; profile files are compared by flamegate compare");
		}
		;
		const MAX_FILE_BYTES = 64 * 1024 * 1024;
		async function readSnapshotFile(path, maxBytes = MAX_FILE_BYTES) {
			return readSnapshot(await readSnapshotBytes(path, maxBytes), path);
		}
		async function readSnapshotBytes(path, maxBytes = MAX_FILE_BYTES) {
			const bytes = await readSome(path, maxBytes);
			if (bytes.length <= maxBytes) return bytes;
			throw new source.c("too-large", `the snapshot ${path} is too large`, `it has more than ${maxBytes} bytes`, "check the path: a snapshot is some hundred kilobytes");
		}
		function readSnapshot(bytes, name) {
			try {
				return decodeSnapshot(bytes, DECODE_LIMITS);
			} catch (error) {
				if (!(error instanceof format_error.wv)) throw error;
				throw new source.c("malformed", `the snapshot ${name} cannot be used`, error.message, error.remedy, { cause: error });
			}
		}
		function isNoFile(error) {
			return error instanceof source.c && error.cause?.code === "ENOENT";
		}
		async function readSome(path, maxBytes) {
			try {
				return await (0, consumers_.buffer)((0, external_node_fs_.createReadStream)(path, { end: maxBytes }));
			} catch (error) {
				throw new source.c("rejected", `the snapshot ${path} cannot be read`, error.message, "check the path; in a workflow, download the artifact that holds it first", { cause: error });
			}
		}
	}),
	7250: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => stacksOf,
			g: () => treeOf
		});
		var _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(928);
		var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);
		function treeOf({ stackOffsets, stackFrames }) {
			const parents = [];
			const frames = [];
			const children = [];
			const roots = new Map();
			const childOf = (parent, frame) => {
				const known = parent < 0 ? roots : children[parent];
				const node = known.get(frame);
				if (node !== undefined) return node;
				known.set(frame, parents.length);
				children.push(new Map());
				frames.push(frame);
				return parents.push(parent) - 1;
			};
			const stacks = Array.from({ length: stackOffsets.length - 1 }, (_, stack) => {
				let node = -1;
				for (let at = stackOffsets[stack + 1] - 1; at >= stackOffsets[stack]; at--) node = childOf(node, stackFrames[at]);
				return node;
			});
			return {
				parents,
				frames,
				stacks
			};
		}
		function stacksOf({ parents, frames, stacks }, maxFrames, path) {
			const depths = new Int32Array(parents.length);
			for (const [node, parent] of parents.entries()) depths[node] = parent < 0 ? 1 : depths[parent] + 1;
			const total = stacks.reduce((sum, node) => sum + depths[node], 0);
			if (total > maxFrames) throw (0, _format_error_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(path, `unpack to ${total} frames, more than the limit of ${maxFrames}`);
			const offsets = (0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.nC)(stacks.length + 1);
			const leafFirst = (0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.nC)(total);
			(0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.VC)(offsets, 0);
			for (const leaf of stacks) {
				for (let node = leaf; node >= 0; node = parents[node]) (0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.VC)(leafFirst, frames[node]);
				(0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.VC)(offsets, leafFirst.length);
			}
			return {
				stackOffsets: (0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.xl)(offsets),
				stackFrames: (0, _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__.xl)(leafFirst)
			};
		}
	})
};
