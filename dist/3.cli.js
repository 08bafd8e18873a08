export const id = 3;
export const ids = [3];
export const modules = {

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ baselineHistory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/connection.js

const REQUEST_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;
const MAX_WAIT_MS = 60_000;
/**
 * Opens GitHub's API for one repository. Every request has a time limit, and
 * 5xx answers, broken connections and short secondary rate limits are tried up to three times. All requests together
 * have a limit, too: open it where it is needed and close it, instead of keeping it open for a run.
 */
async function openConnection(options) {
    // Loaded here and not at the top: importing the one reads and parses GITHUB_EVENT_PATH, and throws when that is malformed; the other
    // takes longer to load than the gate's first question to Pyroscope, and most runs of the command line never ask GitHub.
    const [{ getOctokit }, { EnvHttpProxyAgent, fetch: undiciFetch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19)),
    ]);
    // Every setting is given, if only as '': for an absent one undici would read the environment.
    const { httpProxy = '', httpsProxy = '', noProxy = '' } = options.proxy ?? {};
    const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
    const deadline = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
    const send = (url, init) => undiciFetch(url, { ...init, dispatcher });
    const sendAgain = retrying(send, deadline, options.wait ?? ((durationMs) => (0,promises_.setTimeout)(durationMs)));
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl,
        request: { fetch: sendAgain },
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    const download = async (url, maxBytes) => readBounded(await sendAgain(url, { redirect: 'error' }), maxBytes);
    return { octokit, download, close: () => dispatcher.close() };
}
async function readBounded(response, maxBytes) {
    if (!response.ok) {
        await response.body?.cancel();
        throw new Error(`the storage of GitHub answered ${response.status}`);
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        // Leaving the loop ends the connection.
        if (bytes > maxBytes)
            throw new Error(`it has more than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Whether a `Link` header names a further page; its address is not followed. */
function hasNextPage(link) {
    return /rel="next"/.test(link ?? '');
}
function retrying(send, deadline, wait) {
    return async (url, init) => {
        for (let attempt = 1;; attempt += 1) {
            const isLast = attempt === ATTEMPTS || deadline.aborted;
            const signal = AbortSignal.any([AbortSignal.timeout(REQUEST_TIMEOUT_MS), deadline]);
            let waitMs = 1000 * 2 ** (attempt - 1);
            try {
                const response = await send(url, { ...init, signal });
                const retryAfterMs = retryDelayMs(response, waitMs);
                if (retryAfterMs === null || isLast)
                    return response;
                waitMs = retryAfterMs;
                await response.body?.cancel();
            }
            catch (error) {
                if (isLast)
                    throw error;
            }
            await wait(waitMs);
        }
    };
}
/** How long to wait before the same request may succeed; null when it would only fail again. */
function retryDelayMs(response, defaultMs) {
    const retryAfter = response.headers.get('retry-after');
    const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
    const limited = response.status === 429 || response.status === 403;
    // A 403 without this header is a refusal, not a limit.
    if (!(response.status >= 500 || (limited && Number.isFinite(seconds))))
        return null;
    const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultMs;
    return waitMs <= MAX_WAIT_MS ? waitMs : null;
}
function ignore() { }

// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/github/baseline-api.js


const PAGE_SIZE = 100;
/** Opens GitHub's API for the history of one repository; see `openConnection` for time limits and retries. */
async function openBaselineApi(options) {
    const { octokit, download, close } = await openConnection(options);
    const { repos, actions } = octokit.rest;
    const place = { owner: options.owner, repo: options.repo };
    return {
        mergeBase: async (base, head) => {
            const { data } = await repos.compareCommitsWithBasehead({
                ...place,
                basehead: `${base}...${head}`,
                per_page: 1,
            });
            return (0,github_event/* commitSha */.mJ)(data.merge_base_commit?.sha);
        },
        tagCommit: async (tag) => {
            try {
                return (0,github_event/* commitSha */.mJ)((await repos.getCommit({ ...place, ref: `tags/${tag}` })).data.sha) || null;
            }
            catch (error) {
                // What is no commit of this repository is 404 or 422, by its form.
                if ([404, 422].includes(error.status ?? 0))
                    return null;
                throw error;
            }
        },
        defaultBranch: async () => (await repos.get(place)).data.default_branch,
        run: async (id) => runOf((await actions.getWorkflowRun({ ...place, run_id: id })).data),
        greenRuns: async (workflowId, branch) => {
            const query = { ...place, workflow_id: workflowId, branch, status: 'success', per_page: PAGE_SIZE };
            return (await actions.listWorkflowRuns(query)).data.workflow_runs.map(runOf);
        },
        artifacts: async (name, page) => {
            const query = { ...place, name, per_page: PAGE_SIZE, page };
            const { data, headers } = await actions.listArtifactsForRepo(query);
            return { artifacts: data.artifacts.map(artifactOf), isLast: !hasNextPage(headers.link) };
        },
        download: (id, maxBytes) => downloadArtifact({ octokit, download }, options, id, maxBytes),
        close,
    };
}
/**
 * The bytes of an artifact, mostly a zip archive.
 * @throws octokit's `RequestError` when GitHub says no, Error when its storage does, or for more bytes
 */
async function downloadArtifact({ octokit, download }, { apiUrl, owner, repo }, id, maxBytes) {
    const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', 
    // Not followed: the token is for GitHub, and the storage must not see it.
    { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
    return download(storageUrl(headers.location, apiUrl), maxBytes);
}
/** As secret as the API's own address: no plain http, unless everything here is. */
function storageUrl(location, apiUrl) {
    const url = URL.parse(location ?? '');
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && apiUrl.startsWith('http:')))
        return url.href;
    throw new Error('GitHub did not say where the artifact is stored');
}
/** An artifact as the API lists it. */
function artifactOf(raw) {
    const run = raw.workflow_run ?? {};
    return {
        id: raw.id,
        name: raw.name,
        bytes: raw.size_in_bytes,
        isExpired: raw.expired,
        createdAtMs: Date.parse(raw.created_at ?? '') || 0,
        runId: run.id ?? 0,
        headSha: (0,github_event/* commitSha */.mJ)(run.head_sha),
        headBranch: run.head_branch ?? '',
        isForeign: run.repository_id === undefined || run.repository_id !== run.head_repository_id,
    };
}
function runOf(raw) {
    return {
        id: raw.id,
        workflowId: raw.workflow_id,
        headSha: (0,github_event/* commitSha */.mJ)(raw.head_sha),
        headBranch: raw.head_branch ?? '',
        event: raw.event,
        conclusion: raw.conclusion ?? '',
        isForeign: raw.head_repository?.id !== raw.repository.id,
    };
}

// EXTERNAL MODULE: ./build/github/baseline-error.js
var baseline_error = __webpack_require__(6252);
;// CONCATENATED MODULE: ./build/github/baseline-commit.js

/** Events whose runs are of what is on the branch: others may have run code that somebody only proposed. */
const TRUSTED_EVENTS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
]);
/** Whether a run was green, and of this branch of this repository: the name of a branch alone may be that of a fork. */
function isGreen(run, branch) {
    return (run.conclusion === 'success' &&
        run.headBranch === branch &&
        !run.isForeign &&
        TRUSTED_EVENTS.has(run.event));
}
/**
 * Finds the commit that a ref names in this run.
 * @throws BaselineError when GitHub cannot be asked
 */
async function resolveCommit(ref, context, api) {
    if (ref.kind === 'tag')
        return tagged(ref.tag, context, api);
    if (ref.kind === 'last-green')
        return lastGreen(context, api);
    const words = ref.kind === 'base' ? 'the base commit' : 'the merge base';
    const { baseSha = '', eventName, headSha, repository } = context;
    if (baseSha === '') {
        const why = `a run for ${eventName || 'this event'} has none`;
        return { kind: 'none', words, why, creates: 'use @last-green for runs that are not of a change' };
    }
    if (ref.kind === 'base')
        return commit(words, baseSha);
    const attempt = { action: `compare commits of ${repository}`, permission: 'contents: read' };
    const sha = await (0,baseline_error/* asking */.o)(attempt, context, () => api.mergeBase(baseSha, headSha));
    return sha === ''
        ? { kind: 'none', words, why: 'the two have no commit in common', creates: 'use @base' }
        : commit(words, sha);
}
async function tagged(tag, context, api) {
    const { repository } = context;
    const words = `the tag ${tag}`;
    const attempt = { action: `read the tags of ${repository}`, permission: 'contents: read' };
    const sha = await (0,baseline_error/* asking */.o)(attempt, context, () => api.tagCommit(tag));
    return sha === null
        ? { kind: 'none', words, why: `${repository} has no such tag`, creates: `push the tag ${tag}` }
        : commit(words, sha);
}
async function lastGreen(context, api) {
    const branch = await defaultBranch(context, api);
    const words = `the last green run on ${branch}`;
    const attempt = { action: `read the workflow runs of ${context.repository}`, permission: 'actions: read' };
    const green = await (0,baseline_error/* asking */.o)(attempt, context, async () => {
        const { workflowId } = await api.run(Number(context.runId));
        const runs = await api.greenRuns(workflowId, branch);
        return runs.find((run) => isGreen(run, branch) && String(run.id) !== context.runId);
    });
    return green === undefined
        ? {
            kind: 'none',
            words,
            why: `this workflow has had none on ${branch}`,
            creates: `let this workflow run on ${branch}`,
        }
        : commit(words, green.headSha);
}
/** The default branch, which most events tell. @throws BaselineError */
async function defaultBranch(context, api) {
    if (context.defaultBranch !== undefined)
        return context.defaultBranch;
    const attempt = { action: `read ${context.repository}`, permission: 'contents: read' };
    return (0,baseline_error/* asking */.o)(attempt, context, () => api.defaultBranch());
}
function commit(words, sha) {
    return { kind: 'commit', sha, words: `${words} ${sha.slice(0, 7)}` };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/github/unzip.js



/** A zip archive that cannot be used; the message says why. */
class ZipError extends Error {
    name = 'ZipError';
}
/** Whether bytes begin as a zip archive does. */
function isZip(bytes) {
    return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
/**
 * Lists the files of an archive, as artifacts are downloaded, folders left out. It is hostile: nothing is unpacked to find out
 * what it holds, and a file is unpacked to no more than the archive says and the caller allows.
 * @throws ZipError
 */
async function listZip(bytes, maxEntries) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return guard(async () => {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(data);
        if (zip.entryCount > maxEntries)
            throw new ZipError(`it says that it holds ${zip.entryCount} files, at most ${maxEntries} are looked at`);
        const entries = [];
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            const open = async () => (0,consumers_.buffer)(await zip.openReadStreamPromise(entry));
            entries.push({ name: entry.fileName, unpack: (maxBytes) => unpack(entry, maxBytes, open) });
        }
        return entries;
    });
}
/** The stream ends with an error when it would give more than the directory says. */
function unpack(entry, maxBytes, open) {
    return guard(async () => {
        const { uncompressedSize: size } = entry;
        if (size > maxBytes)
            throw new ZipError(`it unpacks to ${size} bytes, more than ${maxBytes} allowed`);
        const unpacked = await open();
        if ((0,external_node_zlib_.crc32)(unpacked) !== entry.crc32)
            throw new ZipError('a file does not match its checksum');
        return unpacked;
    });
}
/** Whatever the library or zlib refuses is a fault of the archive. */
async function guard(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof ZipError)
            throw error;
        throw new ZipError(`it cannot be read as a zip archive: ${error.message}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/github/baseline-artifact.js



/** GitHub lists newest first: what is further back is no baseline for today. */
const MAX_PAGES = 10;
/** Runs that are looked at for one that is green. */
const MAX_RUNS = 20;
/** A snapshot may have as much; an artifact that holds one is hardly larger. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/**
 * Finds the newest artifact of this name of a commit, or of a green run of the default branch, and takes the snapshot out of it.
 * @throws BaselineError when GitHub cannot be asked, or the artifact holds no snapshot
 */
async function findArtifact(name, of, context, api) {
    const search = of.kind === 'last-green' ? await greenSearch(context, api) : await commitSearch(of, context, api);
    const words = `the artifact ${name} of ${search.words}`;
    if ('why' in search)
        return { kind: 'none', words, why: search.why, creates: search.creates };
    const { artifact, seen, expired } = await newest(name, search, context, api);
    if (artifact === null) {
        const creates = `let ${search.creator} take a snapshot and upload it as ${name}`;
        return { kind: 'none', words, why: whyNone(name, context.repository, seen, expired), creates };
    }
    const where = `${words} (run ${artifact.runId}, commit ${artifact.headSha.slice(0, 7)})`;
    return { kind: 'snapshot', bytes: await fetchSnapshot(artifact, where, context, api), words: where };
}
function whyNone(name, repository, seen, expired) {
    if (expired > 0)
        return `it has expired (${repository} keeps artifacts for a limited time)`;
    return seen === 0
        ? `no run of ${repository} has an artifact of this name`
        : `none of the ${seen} artifacts called ${name} in ${repository} is of it`;
}
async function commitSearch(of, context, api) {
    const commit = await resolveCommit(of, context, api);
    if (commit.kind === 'none')
        return commit;
    return {
        words: commit.words,
        creator: of.kind === 'tag' ? `the run for the tag ${of.tag}` : 'each run on the base branch',
        isMeant: ({ headSha }) => headSha === commit.sha,
        isSound: async () => true,
    };
}
async function greenSearch(context, api) {
    const branch = await defaultBranch(context, api);
    let asked = 0;
    return {
        words: `the last green run on ${branch}`,
        creator: `the next green run on ${branch}`,
        isMeant: ({ headBranch }) => headBranch === branch,
        isSound: async ({ runId }) => ++asked <= MAX_RUNS && isGreen(await api.run(runId), branch),
    };
}
async function newest(name, search, context, api) {
    let [seen, expired] = [0, 0];
    const look = async () => {
        for (let page = 1; page <= MAX_PAGES; page++) {
            const { artifacts, isLast } = await api.artifacts(name, page);
            seen += artifacts.length;
            // Of a fork's run nobody here knows what it did; and this run is not its own baseline.
            const meant = artifacts.filter((one) => one.name === name && !one.isForeign && String(one.runId) !== context.runId && search.isMeant(one));
            expired += meant.filter(({ isExpired }) => isExpired).length;
            const usable = meant.filter(({ isExpired }) => !isExpired);
            for (const one of usable.toSorted((a, b) => b.createdAtMs - a.createdAtMs)) {
                if (await search.isSound(one))
                    return one;
            }
            if (isLast || artifacts.length === 0)
                break;
        }
        return null;
    };
    const attempt = { action: `read the artifacts of ${context.repository}`, permission: 'actions: read' };
    const artifact = await (0,baseline_error/* asking */.o)(attempt, context, look);
    return { artifact, seen, expired };
}
async function fetchSnapshot({ id, bytes }, where, context, api) {
    if (bytes > MAX_BYTES)
        throw unusable(where, `it has ${bytes} bytes, more than a snapshot may (${MAX_BYTES})`);
    const attempt = { action: `download ${where}`, permission: 'actions: read' };
    const data = await (0,baseline_error/* asking */.o)(attempt, context, () => api.download(id, MAX_BYTES));
    // Files may be uploaded without an archive around them.
    if (!isZip(data))
        return data;
    try {
        const files = await listZip(data, MAX_ENTRIES);
        return await onlySnapshot(files, where).unpack(MAX_BYTES);
    }
    catch (error) {
        if (error instanceof ZipError)
            throw unusable(where, error.message, error);
        throw error;
    }
}
/** The only file, or the only one that is called a snapshot. */
function onlySnapshot(files, where) {
    const named = files.filter(({ name }) => name.endsWith('.snapshot'));
    const [only, ...more] = named.length > 0 ? named : files;
    if (only !== undefined && more.length === 0)
        return only;
    const what = named.length > 0 ? 'snapshots' : 'files, none of which is called *.snapshot';
    throw unusable(where, `it holds ${named.length > 0 ? named.length : files.length} ${what}`);
}
function unusable(where, why, cause) {
    const message = `${where} cannot be used as a baseline: ${why}`;
    const remedy = 'upload the one file that flamegate snapshot wrote, alone or with a name that ends with .snapshot';
    return new baseline_error/* BaselineError */.s({ code: 'FG143', message, remedy }, { cause });
}

;// CONCATENATED MODULE: ./build/commands/baseline-history.js




/** The history of the repository of this run; null outside of one. Connects for one question each, as far as there are any. */
function baselineHistory({ context, token, proxy }) {
    if (context === null)
        return null;
    const { apiUrl, owner, repo } = context;
    const ask = async (question) => {
        if (token.trim() === '' || owner === '')
            throw new baseline_error/* BaselineError */.s(NO_TOKEN);
        const api = await openBaselineApi({ apiUrl, owner, repo, token, proxy });
        try {
            return await question(api);
        }
        finally {
            await api.close();
        }
    };
    return {
        commitOf: (ref) => ask((api) => resolveCommit(ref, context, api)),
        artifactOf: (name, of) => ask((api) => findArtifact(name, of, context, api)),
    };
}
const NO_TOKEN = {
    code: 'FG141',
    message: 'GitHub cannot be asked for the baseline without a token',
    remedy: 'leave the input github-token out, to use the token of the job; on the command line set GITHUB_TOKEN to it',
};


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./build/config/baseline.js
var baseline = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/config/selector.js
var config_selector = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/github/baseline-error.js
var baseline_error = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/judge/baseline-notes.js
var baseline_notes = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/sources/clues.js + 1 modules
var clues = __webpack_require__(7106);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/listing.js
var listing = __webpack_require__(1061);
;// CONCATENATED MODULE: ./build/sources/newest-window.js
/** Longer silence ends what one service did; profilers that upload seldom are given more. */
const SILENCE_MS = 60_000;
const SILENT_INTERVALS = 4;
/**
 * The end of the newest activity without a gap, in whole seconds. Services that start or stop together, as in a rolling update,
 * are all there from its start to its end; one that stopped long before the others does not shorten it.
 * @param longestMs what it may last
 * @returns null without uploads
 */
function newestWindow(uploads, longestMs) {
    const services = Map.groupBy(uploads.filter(({ timesMs }) => timesMs.length > 0), ({ service }) => service);
    const runs = [...services.values()].map((series) => lastRun(series));
    const newestMs = Math.max(...runs.map(({ lastMs }) => lastMs));
    const together = runs.filter(({ lastMs, silenceMs }) => newestMs - lastMs <= silenceMs);
    if (together.length === 0)
        return null;
    const untilMs = wholeSecond(Math.min(...together.map(({ coveredMs }) => coveredMs))) + 1000;
    const oldestMs = Math.min(...together.map(({ firstMs }) => firstMs));
    const started = together.filter(({ firstMs, silenceMs }) => firstMs - oldestMs <= silenceMs);
    const fromMs = wholeSecond(Math.max(...started.map(({ firstMs }) => firstMs)));
    const startMs = fromMs < untilMs ? fromMs : wholeSecond(oldestMs);
    return { fromMs: Math.max(startMs, untilMs - Math.max(1000, wholeSecond(longestMs))), untilMs };
}
function lastRun(series) {
    const times = series.flatMap(({ timesMs }) => timesMs).toSorted((a, b) => a - b);
    const silenceMs = Math.max(SILENCE_MS, ...series.map(({ timesMs }) => SILENT_INTERVALS * intervalOf(timesMs)));
    const first = gapsOf(times).findLastIndex((gap) => gap > silenceMs) + 1;
    const ends = series.map(({ timesMs }) => timesMs.at(-1) + intervalOf(timesMs));
    return {
        firstMs: times[first],
        lastMs: times.at(-1),
        coveredMs: Math.max(...ends),
        silenceMs,
    };
}
/** The median time between two uploads of one replica, 0 for a single one. */
function intervalOf(timesMs) {
    const gaps = gapsOf(timesMs).toSorted((a, b) => a - b);
    return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
function gapsOf(timesMs) {
    return timesMs.slice(1).map((time, index) => time - timesMs[index]);
}
function wholeSecond(ms) {
    return Math.floor(ms / 1000) * 1000;
}

// EXTERNAL MODULE: ./build/sources/wanted.js
var sources_wanted = __webpack_require__(6130);
;// CONCATENATED MODULE: ./build/sources/label-window.js





/** As many digits tell a commit apart. */
const MIN_DIGITS = 7;
const ACTIVITY_STEP_MS = 5 * 60_000;
/**
 * Looks for the newest window with a value of a label: roughly over all of the range, then to the second at its end.
 * @returns null when nothing of what is compared was uploaded with it
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias, SelectorError
 */
async function findLabelWindow(source, request) {
    const { label, range, longestMs } = request;
    const values = await findValues(source, request);
    if (values.length === 0)
        return null;
    const side = {
        ...range,
        selector: (0,config_selector/* joinSelectors */.r7)(range.selector, (0,config_selector/* formatSelector */.VH)([(0,config_selector/* matchAny */.eM)(label, values)])),
    };
    const listed = await (0,listing/* listServices */.T)(source, side, (0,sources_wanted/* labelsOf */.PC)(request));
    const wanted = tellingTypes((0,sources_wanted/* expandWanted */.sE)(request, (labels) => listed.get(labels) ?? []));
    const newestMs = await newestActivity(source, side, wanted);
    if (newestMs === null)
        return null;
    const tail = {
        fromMs: Math.max(range.window.fromMs, label_window_wholeSecond(newestMs - 2 * ACTIVITY_STEP_MS) - label_window_wholeSecond(longestMs)),
        untilMs: Math.min(range.window.untilMs, newestMs + 1),
    };
    const uploads = await (0,listing/* listUploadsOf */.i)(source, { ...side, window: tail }, wanted);
    const window = newestWindow(uploads.map(({ series }) => series), longestMs);
    if (window === null)
        return null;
    const untilMs = Math.min(window.untilMs, range.window.untilMs);
    return { side: { ...side, window: { ...window, untilMs } }, values };
}
async function findValues(source, { label, value, range }) {
    if ('text' in value)
        return [value.text];
    const commit = value.commit.toLowerCase();
    const matcher = { label, operator: '=~', value: `${commit.slice(0, MIN_DIGITS)}.*` };
    const selector = (0,config_selector/* joinSelectors */.r7)(range.selector, (0,config_selector/* formatSelector */.VH)([matcher]));
    const values = (await source.listLabelValues?.(range.window, selector, label)) ?? [];
    return values.filter((found) => isCommit(found, commit)).sort();
}
/** Whether a value is a commit, or enough of its beginning. */
function isCommit(value, commit) {
    return value.length >= MIN_DIGITS && commit.toLowerCase().startsWith(value.toLowerCase());
}
/** CPU profiles come as long as a service lives; where there are none, what there is has to tell. */
function tellingTypes(wanted) {
    const existing = wanted.filter(({ profileType }) => profileType !== undefined);
    const cpu = existing.filter(({ profileType = '' }) => ['cpu', 'wall'].includes((0,profile_type/* kindOf */.I)(profileType)));
    return cpu.length > 0 ? cpu : existing;
}
/** When the newest profile came, to five minutes; null when none did. */
async function newestActivity(source, { selector, window }, wanted) {
    const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
    const answers = await Promise.all([...groups.values()].map((entries) => {
        const [{ profileType = '', labels }] = entries;
        const services = entries.map(({ service }) => service);
        return source.listActivity?.(window, services, profileType, (0,config_selector/* joinSelectors */.r7)(selector, labels));
    }));
    const times = answers.flatMap((answer) => [...(answer?.values() ?? [])].flatMap((seen) => seen.at(-1) ?? []));
    return times.length === 0 ? null : Math.max(...times);
}
function label_window_wholeSecond(ms) {
    return Math.floor(ms / 1000) * 1000;
}

// EXTERNAL MODULE: ./build/sources/pyroscope/out-of-reach.js
var out_of_reach = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/sources/snapshot/read-file.js + 4 modules
var read_file = __webpack_require__(1567);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/commands/label-clues.js

/** Why a label found no window, with what the label is instead. A server that cannot be asked for that is no error any more. */
async function notSeen(source, wanted) {
    const { label, words, range } = wanted;
    const { fromMs, untilMs, selector } = range;
    const values = await valuesOf(source, wanted);
    const run = `let a load test run whose profiles have ${words}`;
    return {
        what: `profiles with ${words}`,
        why: `${source.label} has none of what is compared${selector === '' ? '' : ` with ${selector}`} from ${iso(fromMs)} to ` +
            iso(untilMs) +
            (values === null ? '' : clueOf(wanted, values)),
        creates: values?.length === 0
            ? `let the profilers send the label ${label}, as "A label that tells versions apart" in docs/baselines.md shows; then ${run}`
            : run,
    };
}
/** The same for a single upload, or several of one second: what it cost would be divided by a time that nobody knows. */
function onlyOne(source, { words }, atMs) {
    return {
        what: `profiles with ${words}`,
        why: `${source.label} has a single upload of them, at ${iso(atMs)}, and one upload is no window to compare with`,
        creates: `let a load test run whose profiles have ${words}`,
    };
}
async function valuesOf(source, { label, range }) {
    try {
        const window = { fromMs: range.fromMs, untilMs: range.untilMs };
        const values = await source.listLabelValues?.(window, range.selector, label);
        return values?.filter((value) => value !== '') ?? null;
    }
    catch (error) {
        if (error instanceof sources_source/* SourceError */.c)
            return null;
        throw error;
    }
}
const MAX_NAMED = 5;
const MAX_LENGTH = 60;
function clueOf({ label, isValue }, values) {
    if (values.length === 0)
        return `; no profile there has the label ${label}`;
    // A server lists what its blocks hold, which may be of another hour.
    if (values.some(isValue))
        return '; it knows that value of other services, profile types or times';
    const named = values.slice(0, MAX_NAMED).map((value) => JSON.stringify(value.slice(0, MAX_LENGTH)));
    const more = values.length - MAX_NAMED;
    return `; the label ${label} has ${values.length === 1 ? 'the value' : 'the values'} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function iso(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/commands/find-baseline.js














/**
 * Looks for the baseline where the setting says, first choice first. What cannot be asked ends the search: something else in its
 * place would be another baseline without a word.
 * @throws UsageError for a setting, SourceError for a snapshot that is there and cannot be used
 */
async function findBaseline(requests, facts, world) {
    refuseOutsideGitHub(requests, facts, world);
    if (facts.isProfilingOff)
        return nothing(gate_notes/* PROFILING_OFF */.VT);
    const missing = [];
    for (const request of requests) {
        const found = await lookFor(request, facts, world);
        if ('failed' in found)
            return nothing(found.failed);
        if (!('creates' in found))
            return toSearch(found, missing, world.nowMs);
        missing.push(found);
    }
    return nothing((0,baseline_notes/* noBaselineReason */.N2)(missing));
}
function nothing(reason) {
    return { outcome: { kind: 'none', reason }, snapshot: null };
}
function toSearch({ what, side, notes, snapshot }, unused, nowMs) {
    const saved = snapshot === null
        ? null
        : {
            path: snapshot.name,
            side,
            createdAtMs: snapshot.content.createdAtMs,
            toolVersion: snapshot.content.toolVersion,
        };
    const all = [...(0,baseline_notes/* choiceNotes */.fo)(what, unused, nowMs - side.untilMs), ...notes];
    const told = unused.map((one) => ({ what: one.what, why: one.why }));
    return {
        outcome: { kind: 'found', what, side, saved, unused: told, notes: all },
        snapshot,
    };
}
async function lookFor(request, facts, world) {
    try {
        switch (request.kind) {
            case 'window': {
                const side = (0,config_window/* parseWindow */.Et)('baseline', request.text, world.nowMs);
                return { what: `the window ${request.text}`, side, notes: [], snapshot: null };
            }
            case 'snapshot':
                return await openFile(request.path);
            case 'artifact':
                return await openArtifact(request, world);
            case 'label':
                return await searchLabel(request, facts, world);
        }
    }
    catch (error) {
        if (error instanceof baseline_error/* BaselineError */.s)
            return { failed: error.reason };
        throw error;
    }
}
async function openFile(path) {
    const what = `the snapshot ${path}`;
    try {
        return fromSnapshot(what, await (0,read_file/* readSnapshotFile */.T_)(path), path);
    }
    catch (error) {
        if (!(0,read_file/* isNoFile */.wD)(error))
            throw error;
        const creates = `write it with flamegate snapshot --out ${path}, or download what holds it before the gate`;
        return { what, why: 'there is no such file', creates };
    }
}
async function openArtifact({ name, of }, { history }) {
    const found = await history.artifactOf(name, of);
    if (found.kind === 'none')
        return { what: found.words, why: found.why, creates: found.creates };
    const where = `in ${found.words}`;
    return fromSnapshot(found.words, (0,read_file/* readSnapshot */.RA)(found.bytes, where), where);
}
function fromSnapshot(what, content, name) {
    const [{ selector, window }] = content.windows;
    return { what, side: { selector, ...window }, notes: [], snapshot: { content, name } };
}
async function searchLabel({ label, value, within }, facts, world) {
    const { nowMs, history, withServer } = world;
    const commit = typeof value === 'string' ? null : await history.commitOf(value);
    if (commit?.kind === 'none')
        return { what: commit.words, why: commit.why, creates: commit.creates };
    const range = searchRange(label, commit?.sha ?? String(value), within, facts, nowMs);
    const request = {
        services: facts.services([range]),
        profileTypes: facts.profileTypes,
        matches: glob/* matchesGlob */.k,
        label,
        value: commit === null ? { text: String(value) } : { commit: commit.sha },
        range: { selector: range.selector, window: { fromMs: range.fromMs, untilMs: range.untilMs } },
        longestMs: facts.candidate.untilMs - facts.candidate.fromMs,
    };
    const wanted = commit === null ? `${label}=${value}` : `${label}=${commit.sha.slice(0, 7)}… (${commit.words})`;
    return withServer(async (source) => {
        try {
            const found = await findLabelWindow(source, request);
            const looked = {
                label,
                words: wanted,
                range,
                isValue: (text) => (commit === null ? text === value : isCommit(text, commit.sha)),
            };
            if (found === null)
                return await notSeen(source, looked);
            const { selector, window } = found.side;
            if (isOneSecond(window) && request.longestMs > SECOND_MS)
                return onlyOne(source, looked, window.fromMs);
            const words = commit === null ? '' : `, ${commit.words}`;
            const what = `${label}=${found.values.join(' or ')}${words}`;
            return { what, side: { selector, ...window }, notes: [(0,baseline_notes/* labelNote */.jb)(what, window, nowMs)], snapshot: null };
        }
        catch (error) {
            if (!(error instanceof sources_source/* SourceError */.c))
                throw error;
            return { failed: await (0,clues/* explainError */.U)(source, error) };
        }
    });
}
const SECOND_MS = 1000;
function isOneSecond({ fromMs, untilMs }) {
    return untilMs - fromMs <= SECOND_MS;
}
/**
 * Where to search. A candidate that is not told apart by the same label may be the very profiles that are looked for, so then
 * only what lies before it counts.
 * @throws UsageError for a range that is malformed or empty
 */
function searchRange(label, value, within, { candidate, origin }, nowMs) {
    const fromMs = Math.floor((nowMs - out_of_reach/* DEFAULT_LOOKBACK_MS */.i8) / 1000) * 1000;
    const asked = within === null ? { selector: '', fromMs, untilMs: nowMs } : (0,config_window/* parseWindow */.Et)('baseline', within, nowMs);
    const isOther = (0,config_selector/* parseSelector */.Pl)(candidate.selector).some((matcher) => matcher.label === label && matcher.operator === '=' && !value.startsWith(matcher.value));
    const untilMs = isOther ? asked.untilMs : Math.min(asked.untilMs, candidate.fromMs);
    if (untilMs > asked.fromMs)
        return { ...asked, untilMs };
    throw new usage_error/* UsageError */.e(`${origin} is not valid`, 'the range to search begins after the candidate does, which has no other value of that label', `let the range begin earlier, or name the label in the candidate, as in {${label}="..."} now-10m/now`);
}
/** A commit by its part in a run means nothing elsewhere. */
function refuseOutsideGitHub(requests, { origin }, { history }) {
    if (history !== null)
        return;
    for (const request of requests) {
        const ref = request.kind === 'artifact' ? request.of : request.kind === 'label' ? request.value : null;
        if (ref === null || typeof ref === 'string')
            continue;
        throw new usage_error/* UsageError */.e(`${origin} is not valid`, `${(0,baseline/* refText */.d0)(ref)} is known only in a workflow run of GitHub Actions, with a token`, request.kind === 'artifact'
            ? 'download the artifact and give snapshot:FILE'
            : `give the value itself, as in label:${request.kind === 'label' ? request.label : ''}=3f2a91c`);
    }
}


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGateInput)
/* harmony export */ });
/* harmony import */ var _config_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _sources_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _baseline_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9387);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6656);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1856);





/** Nobody waits longer to learn what the baseline is. */
const SEARCH_LIMIT_MS = 2 * 60_000;
/**
 * Reads the settings, and once the snapshot they name: the window of the baseline and its profiles come from the same bytes.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
async function readGateInput(inputs, defaults, nowMs, world = { proxy: {}, context: null, token: '' }) {
    const opened = [];
    const { proxy, context } = world;
    const find = async (requests, facts) => {
        const token = facts.githubToken || world.token;
        const server = { pyroscope: facts.pyroscope, proxy, limitMs: SEARCH_LIMIT_MS };
        const { outcome, snapshot } = await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findBaseline */ .X)(requests, facts, {
            nowMs,
            withServer: (use) => (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .withServer */ .eH)(server, use),
            history: (0,_baseline_history_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineHistory */ .y)({ context, token, proxy }),
        });
        if (snapshot !== null)
            opened.push((0,_sources_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .createSnapshotSource */ .w)(snapshot.content, snapshot.name));
        return outcome;
    };
    const config = await (0,_config_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(inputs, defaults, nowMs, find);
    return { config, saved: opened[0] ?? null };
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CLI_DEFAULTS: () => (/* binding */ CLI_DEFAULTS),
  gate: () => (/* binding */ gate),
  show: () => (/* binding */ show),
  tellReason: () => (/* binding */ tellReason),
  worldOf: () => (/* binding */ worldOf)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/span-ids.js

/** More spans are asked for one after the other, and are no display any more. */
const MAX_SPANS = 20;
const ID = /^[0-9a-f]{16}$/;
/**
 * The span ids of `--span-id`, in lower case and each once, as they were given.
 * @param given one text for each time the option was given, with commas between several ids
 * @throws UsageError for anything that is no span id: a server answers it with an error
 */
function parseSpanIds(given) {
    const ids = new Set(given.flatMap((text) => text.split(',')).map((id) => id.trim().toLowerCase()));
    for (const id of ids)
        if (!ID.test(id))
            throw notAnId(id);
    if (ids.size <= MAX_SPANS)
        return [...ids];
    throw new usage_error/* UsageError */.e('option --span-id names too many spans', `at most ${MAX_SPANS} are shown, got ${ids.size}`, 'choose some of them: what one endpoint does shows in a few spans');
}
function notAnId(id) {
    const isTrace = /^[0-9a-f]{32}$/.test(id);
    return new usage_error/* UsageError */.e('option --span-id is not valid', `a span id has 16 hexadecimal digits, got ${JSON.stringify(id.slice(0, 40))}${isTrace ? ', which looks like the id of a trace' : ''}`, 'copy the attribute pyroscope.profile.id of a span of the trace, for example 9a517183f26a089d');
}

// EXTERNAL MODULE: ./build/github/context.js
var context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/no-baseline.js
var no_baseline = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/config/file-source.js + 1 modules
var file_source = __webpack_require__(987);
// EXTERNAL MODULE: ./build/file-gate.js + 9 modules
var file_gate = __webpack_require__(816);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/file-gate.js



/**
 * The gate where settings say that profiles come from files; null where they come from a server.
 * @throws UsageError for settings, ProfileTypeError for a profile type that nobody knows
 */
async function gateFiles(inputs, defaults, { nowMs, run }) {
    const config = await (0,file_source/* readFileConfig */.le)(inputs, defaults, nowMs);
    if (config === null)
        return null;
    return { config, report: await (0,file_gate/* runFileGate */.T)(config, { nowMs, version: version/* VERSION */.x, run }) };
}

// EXTERNAL MODULE: ./build/commands/gate-input.js
var gate_input = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
// EXTERNAL MODULE: ./build/commands/reports.js + 12 modules
var reports = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/commands/wait-step.js
var wait_step = __webpack_require__(5557);
;// CONCATENATED MODULE: ./build/commands/gate.js













/** The command line has exit codes of its own for what is no verdict. */
const CLI_DEFAULTS = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' };
/** `flamegate gate`: judges two windows of a server. Returns the exit code. */
async function gate({ line, env, terminal, nowMs }) {
    if (line.positionals.length > 0) {
        throw new usage_error/* UsageError */.e('gate takes no files', `got ${line.positionals[0]}`, 'use flamegate compare for profile files');
    }
    const spanIds = parseSpanIds((line.options['span-id'] ?? []));
    const files = await gateFiles(line.settings, CLI_DEFAULTS, { nowMs, run: null });
    if (files !== null && spanIds.length > 0) {
        throw new usage_error/* UsageError */.e('option --span-id needs a server', 'the profiles come from files, which are asked for no spans', 'leave it out, or let the profiles come from Pyroscope (source: pyroscope)');
    }
    if (files !== null) {
        await show(files.report, line, terminal, (0,report_options/* pathsOf */.w)(line));
        return files.report.exitCode;
    }
    const { config, saved } = await (0,gate_input/* readGateInput */.c)(line.settings, CLI_DEFAULTS, nowMs, worldOf(env));
    const paths = (0,report_options/* pathsOf */.w)(line);
    const profiles = [];
    const report = await (0,run_gate/* runAgainstServer */.M0)(config, {
        nowMs,
        proxy: (0,inputs/* readProxySettings */.uv)(env),
        run: null,
        saved,
        onProgress: line.options.quiet === true ? () => undefined : terminal.progress,
        onWait: line.options.quiet === true ? () => undefined : (waiting) => (0,wait_step/* tellWait */.n)(waiting, terminal),
        onProfiles: paths.profiles === undefined ? undefined : (all) => profiles.push(...all),
        spanIds,
    });
    await show(report, line, terminal, paths, profiles);
    return report.exitCode;
}
/** Where the command runs: in a workflow it may ask GitHub for the baseline, with the usual variable for the token. */
function worldOf(env) {
    return { proxy: (0,inputs/* readProxySettings */.uv)(env), context: (0,context/* readGitHubContext */.L)(env), token: env.GITHUB_TOKEN ?? '' };
}
/** Prints the report, and with --quiet still why nothing was evaluated; then writes the files: a path that cannot be written must not cost the verdict that was found. */
async function show(report, line, terminal, paths, profiles = []) {
    const isQuiet = line.options.quiet === true;
    if ((0,no_baseline/* hasNoBaseline */.h)(report))
        tellReason(report.reasons[0], 'no baseline yet', terminal, 'note');
    else
        tellReason(report.reasons[0], whatIsOpen(report), terminal);
    const { color, columns } = terminal;
    const verbose = line.options.verbose === true;
    if (!isQuiet)
        terminal.out((0,report_text/* renderText */.S)(report, { color, columns, verbose }));
    const written = await (0,reports/* writeReports */.Li)(report, paths, profiles);
    if (!isQuiet && Object.keys(written.paths).length > 0)
        terminal.out('\n');
    (0,report_options/* tellWritten */.J)(written, isQuiet, terminal);
}
/** Of the shards of a build, some may be missing. */
function whatIsOpen({ comparisons }) {
    return comparisons.some(findings/* wasCompared */.RN) ? 'a part of the build was not evaluated' : 'nothing was evaluated';
}
/** A reason for the whole build is an error like any other, and shown where errors are, also with --quiet. */
function tellReason(reason, what, terminal, kind = 'error') {
    if (reason === undefined)
        return;
    terminal.err(`${kind}: ${what} (${reason.code})`);
    terminal.err(`  why: ${oneLine(reason.message)}`);
    if (reason.remedy !== '')
        terminal.err(`  do:  ${oneLine(reason.remedy)}`);
}
/** Messages may quote a server: a line of its own would pass for one of ours. */
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tellWait)
/* harmony export */ });
/* unused harmony export waitingLine */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MAX_NAME = 60;
/** Tells once that the last uploads are waited for, also in a log, and then how it goes. */
function tellWait(waiting, terminal) {
    if (waiting.isFirst)
        terminal.err(waitingLine(waiting));
    terminal.step(waitStep(waiting));
}
function waitStep({ waitedMs, limitMs, behind }) {
    return {
        done: Math.floor(waitedMs / 1000),
        total: Math.ceil(limitMs / 1000),
        doing: 'waiting',
        did: 'waited',
        things: 's for the last uploads',
        latest: behind[0] ?? '',
    };
}
/** What is waited for, as one line of a log. */
function waitingLine({ limitMs, behind }) {
    const [first] = behind;
    const whose = first === undefined ? '' : ` of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(first, MAX_NAME)}${behind.length > 1 ? ' and others' : ''}`;
    return `waiting up to ${Math.ceil(limitMs / 1000)} s for the last uploads${whose}`;
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseFilePatterns),
/* harmony export */   w: () => (/* binding */ parseFilePattern)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(271);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1031);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5603);




/** What stands for the name of a service. */
const PLACEHOLDER = '{service}';
/** What the search takes for more than itself. */
const WILDCARD = /[*?[\]{}]|[+@!]\(/u;
/** What a person writes who means a server: a window, its selector, or another place to look for a baseline. */
const SERVER_FORM = /^(?:now(?:$|[-/])|\{\w+ *(?:=~?|!=|!~)|\d{9,13}\/|\d{4}-\d\d-\d\dT[\d:.]+|(?:snapshot|label|artifact):)/u;
/**
 * Reads the patterns of one side, parted by commas and line breaks; commas in braces part alternatives.
 * @param origin of the setting, for messages
 * @throws UsageError
 */
function parseFilePatterns(setting, origin) {
    const patterns = splitPatterns(setting).map((text) => parseFilePattern(text, origin));
    if (new Set(patterns.map(({ namesService }) => namesService)).size > 1)
        throw invalid(origin, setting, `${PLACEHOLDER} stands in some of its patterns, but not in all`);
    return patterns;
}
function splitPatterns(setting) {
    const patterns = [];
    let start = 0;
    for (let at = 0; at <= setting.length; at++) {
        if (setting[at] === '{')
            at += (0,_window_js__WEBPACK_IMPORTED_MODULE_3__/* .closingBrace */ .HY)(setting.slice(at));
        if (at < setting.length && !/[,\r\n]/u.test(setting[at]))
            continue;
        patterns.push(setting.slice(start, at).trim());
        start = at + 1;
    }
    return patterns.filter((pattern) => pattern !== '');
}
/**
 * Reads a path or a glob: `*` and `?` within a folder, `**` any folders, `{a,b}` and `[ab]` as a shell has them. `{service}`
 * stands for the name of a service, in one place of one part of the path.
 * @throws UsageError
 */
function parseFilePattern(text, origin) {
    if (SERVER_FORM.test(text))
        throw invalid(origin, text, 'it is no path, but what a server is asked for');
    const parts = text.split(PLACEHOLDER);
    if (parts.length > 2)
        throw invalid(origin, text, `${PLACEHOLDER} stands in it ${parts.length - 1} times`);
    const glob = parts.join('*');
    const namesService = parts.length === 2;
    return {
        text,
        glob,
        isPath: !WILDCARD.test(glob),
        namesService,
        serviceOf: namesService ? serviceReader(text, origin) : () => null,
    };
}
/** The part of the path with the service is found by counting, from the end that holds no `**`. */
function serviceReader(text, origin) {
    const parts = partsOf(text);
    const at = parts.findIndex((part) => part.includes(PLACEHOLDER));
    const [before = '', after = ''] = (parts[at] ?? '').split(PLACEHOLDER);
    if (/[[\]{}()]/u.test(before + after))
        throw invalid(origin, text, `beside ${PLACEHOLDER}, between two slashes, only * and ? may stand for something`);
    const [isFixedBefore, isFixedAfter] = [isFixed(parts.slice(0, at)), isFixed(parts.slice(at + 1))];
    if (!isFixedBefore && !isFixedAfter)
        throw invalid(origin, text, `** or braces around a slash stand on both sides of ${PLACEHOLDER}`);
    // The name is as long as what stands beside it allows.
    const name = new RegExp(`^${toRegex(before)}(.+)${toRegex(after)}$`, 'su');
    const index = isFixedBefore ? at : at - parts.length;
    return (path) => name.exec(partsOf(path).at(index) ?? '')?.[1] ?? null;
}
function partsOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? /[\\/]/u : node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
/** Whether a pattern has as many parts as each path that it matches. */
function isFixed(parts) {
    const count = (part, character) => part.split(character).length;
    return parts.every((part) => !part.includes('**') && count(part, '{') === count(part, '}'));
}
function toRegex(glob) {
    return glob.replace(/[.*+?^$|\\]/gu, (character) => character === '*' ? '.*?' : character === '?' ? '.' : `\\${character}`);
}
function invalid(origin, text, why) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${origin} names no profile files`, `${(0,_allowed_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}: ${why}`, "with source: files, write paths or globs such as 'profiles/base/{service}/*.pb.gz', where {service} stands for the name of the service");
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ checkFileSettings),
  le: () => (/* binding */ readFileConfig),
  He: () => (/* binding */ readPairConfig)
});

// EXTERNAL MODULE: ./build/config/file-pattern.js
var file_pattern = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/file-settings.js

/**
 * Settings that decide how profiles are judged, wherever they come from. A new setting is one of a server until it is named
 * here: better refused than ignored.
 */
const JUDGING = [
    'config',
    'fail-on-growth',
    'warn-on-growth',
    'min-share',
    'top',
    'mode',
    'on-inconclusive',
    'on-not-evaluated',
    'key',
    'rules',
    'group',
    'budgets',
    'ignore',
    'ignore-runtime-idle',
    'waivers',
    'max-waiver-days',
];
/** What else has a meaning where settings are about files: which ones, and where the verdict is told. */
const CHOOSING = [
    'source',
    'baseline',
    'candidate',
    'services',
    'profile-types',
    'comment',
    'check',
    'issues',
    'issue-labels',
    'source-paths',
    'report-dir',
    'github-token',
];
function isHeeded(name, use) {
    return JUDGING.includes(name) || (use === 'files' && CHOOSING.includes(name));
}
/**
 * Refuses inputs that mean nothing for files: a setting that had no effect would mislead. The environment may hold some for
 * other uses.
 * @param heeded names beside those that always are
 * @throws UsageError that names all of them
 */
function refuseServerSettings({ values, origins }, use, heeded = []) {
    const given = Object.keys(values)
        .filter((name) => !isHeeded(name, use) && !heeded.includes(name))
        .map((name) => origins[name] ?? name);
    if (given.length === 0)
        return;
    throw new usage_error/* UsageError */.e(use === 'files' ? 'files have no settings of a server' : 'compare takes no settings of a server', `got ${given.join(', ')}${use === 'files' ? ', but source is files' : ''}`, `leave ${given.length === 1 ? 'it' : 'them'} out, or use ${use === 'files' ? 'source: pyroscope' : 'flamegate gate'} to compare two windows of a server`);
}
const REMEDIES = {
    files: 'leave them out, or set source: pyroscope to compare two windows of a server',
    types: 'name a profile type with --profile-type; for the others use flamegate gate',
    server: 'use flamegate gate to compare two windows of a server',
};
/** A file is mostly that of a gate with a server, so its other settings are no mistake; but none is ignored silently. */
function withoutEffect(file, use) {
    const names = Object.keys(file?.settings ?? {}).filter((name) => name !== 'source' && !isHeeded(name, use));
    if (file === null || names.length === 0)
        return [];
    return [
        {
            code: 'FG225',
            message: `profile files have no server, windows or load: without effect here, of ${file.path}, ${names.sort().join(', ')}`,
            remedy: REMEDIES[use === 'files' ? use : names.includes('profile-types') ? 'types' : 'server'],
        },
    ];
}

// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/services.js
var config_services = __webpack_require__(6927);
;// CONCATENATED MODULE: ./build/config/file-source.js







/**
 * The settings where they say that profiles come from files; null where they come from a server.
 * @throws UsageError that names the setting and where it came from
 */
async function readFileConfig(inputs, defaults, nowMs) {
    const file = await (0,read_config/* readNamedConfigFile */.mP)(inputs);
    const settings = (0,merge/* mergeSettings */.ss)(inputs, file);
    const { merged, origins } = settings;
    if (merged.source !== 'files')
        return null;
    refuseServerSettings(inputs, 'files');
    const side = (name) => (0,file_pattern/* parseFilePatterns */.$)(requiredSide(merged, name), origins[name] ?? name);
    const sides = { baseline: side('baseline'), candidate: side('candidate') };
    return ofFiles(settings, sides, { inputs, file, defaults, nowMs });
}
/**
 * The same for two patterns that are named beside settings, which are about a server unless they say `source: files`.
 * @throws UsageError that names the setting and where it came from
 */
async function readPairConfig(inputs, defaults, sides, nowMs) {
    refuseServerSettings(inputs, 'two-sides', ['profile-types']);
    const file = await (0,read_config/* readNamedConfigFile */.mP)(inputs);
    const settings = (0,merge/* mergeSettings */.ss)(inputs, file);
    const { merged } = settings;
    if (merged.source === 'files')
        return ofFiles(settings, sides, { inputs, file, defaults, nowMs });
    checkSides(sides);
    // Types of a server are not those of a file that somebody names: only a type that is named beside it counts.
    const isAsked = inputs.values['profile-types'] !== undefined;
    return {
        ...(0,resolve/* resolveJudgeConfig */.AH)(inputs, file, defaults, nowMs),
        ...(0,resolve/* publishConfig */.cW)(merged),
        ...sides,
        services: [],
        profileTypes: isAsked ? (merged['profile-types'] ?? null) : null,
        notes: withoutEffect(file, 'two-sides'),
        use: 'two-sides',
    };
}
/**
 * Checks what `source: files` says before a run, where a side may not be known yet.
 * @throws UsageError that names the setting and where it came from
 */
function checkFileSettings(inputs, settings) {
    refuseServerSettings(inputs, 'files');
    const side = (name) => {
        const value = settings.merged[name];
        return value === undefined ? [] : (0,file_pattern/* parseFilePatterns */.$)(value, settings.origins[name] ?? name);
    };
    const sides = { baseline: side('baseline'), candidate: side('candidate') };
    if (sides.baseline.length > 0 && sides.candidate.length > 0)
        checkSides(sides);
    chosenServices(settings, sides);
}
function ofFiles(settings, sides, given) {
    const { inputs, file, defaults, nowMs } = given;
    checkSides(sides);
    return {
        ...(0,resolve/* resolveJudgeConfig */.AH)(inputs, file, defaults, nowMs),
        ...(0,resolve/* publishConfig */.cW)(settings.merged),
        ...sides,
        services: chosenServices(settings, sides),
        profileTypes: settings.merged['profile-types'] ?? null,
        notes: withoutEffect(file, 'files'),
        use: 'files',
    };
}
function checkSides({ baseline, candidate }) {
    const [before, after] = [baseline, candidate].map((side) => side[0]?.namesService ?? false);
    if (before === after)
        return;
    throw new usage_error/* UsageError */.e('{service} stands on one side only', `it is in the paths of the ${before ? 'baseline' : 'candidate'}, but not of the ${before ? 'candidate' : 'baseline'}`, "name the service in both, as in 'profiles/base/{service}/*.pb.gz' and 'profiles/head/{service}/*.pb.gz', or in neither");
}
function chosenServices({ merged, origins }, { candidate }) {
    const services = (0,config_services/* resolveServices */.bs)(merged.services ?? [], merged);
    const refuse = (what, why, remedy) => new usage_error/* UsageError */.e(`${origins.services ?? 'services'} ${what}`, why, remedy);
    const selected = services.find(({ labels }) => labels !== undefined);
    if (selected !== undefined)
        throw refuse('chooses by labels', `profile files have none, got ${selected.labels}`, 'name the services as the paths of their files do');
    const isChoice = services.length > 1 || services.some(({ name }) => /[*?]/u.test(name));
    if (isChoice && candidate[0]?.namesService === false)
        throw refuse('chooses among services', 'the paths of the profile files name none', 'put {service} into the paths where the name of the service stands, or name one service');
    return services;
}
function requiredSide(merged, name) {
    const value = merged[name];
    if (value !== undefined)
        return value;
    throw new usage_error/* UsageError */.e(`${name} is missing`, 'source is files, so the files of two sides are compared', `give ${name} as a path or a pattern such as 'profiles/${name}/{service}/*.pb.gz'`);
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runFileGate)
});

// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/compare/compare.js + 6 modules
var compare = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/compare/profiler-traces.js
var profiler_traces = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/compare/costs.js
var costs = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/config/ignore.js
var config_ignore = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/profile/stack-table.js + 3 modules
var stack_table = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var plan = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/file-data.js






/**
 * Turns the files of one service and type into what the engine compares. Files of a side are replicates, so each is a block
 * of its own, in the order of their paths; more than six are put together, neighbours with neighbours. Snapshots of what is
 * held are no replicates and never added up: they are one block with as many uploads as there are files.
 */
function toFileData(profileType, sides, ignore, grouping) {
    const kind = (0,profile_type/* kindOf */.I)(profileType);
    const builder = (0,stack_table/* createStackTableBuilder */.E)(grouping);
    const counts = plan/* SIDES */.BV.map((side) => {
        const blocks = cutIntoBlocks(sides[side], kind === 'gauge' ? 1 : plan/* MAX_BLOCKS */.I7);
        for (const files of blocks)
            addBlock(builder, files, side, grouping);
        return blocks.length;
    });
    const { table, blocks } = builder.finish();
    const apartMs = kind === 'gauge' ? null : recordedApartMs(sides);
    const toSide = (side, own) => ({
        blocks: own,
        durationMs: durationMs(sides[side]),
        // Files are no uploads of replicas that run side by side: their times add up, and a second is a second.
        uploads: kind === 'gauge' ? sides[side].length : 0,
    });
    return {
        kind,
        unit: (0,profile_type/* parseProfileType */.fL)(profileType).sampleUnit,
        table,
        ignored: (0,config_ignore/* ignoredFunctions */.W)(table.functions, ignore),
        ...(apartMs === null ? {} : { apartMs }),
        baseline: toSide('baseline', blocks.slice(0, counts[0])),
        candidate: toSide('candidate', blocks.slice(counts[0])),
    };
}
/** At most so many parts of neighbours, as equal as can be. */
function cutIntoBlocks(files, most) {
    const count = Math.min(files.length, most);
    const edge = (index) => Math.floor((files.length * index) / count);
    return Array.from({ length: count }, (_, index) => files.slice(edge(index), edge(index + 1)));
}
function addBlock(builder, files, side, grouping) {
    const isShown = side === 'candidate';
    const [only, ...more] = files;
    if (only !== undefined && more.length === 0) {
        builder.add(only.profile, only.sampleType, isShown);
        return;
    }
    // Added up before they enter the table, so that hundreds of files take no more memory than six.
    const own = (0,stack_table/* createStackTableBuilder */.E)(grouping);
    for (const { profile, sampleType } of files)
        own.add(profile, sampleType, isShown);
    const { table, blocks } = own.finish();
    builder.addTable(table, [(0,costs/* sumBlocks */.QW)(blocks, (0,profile/* stackCount */.W)(table))]);
}
/** All recordings together; 0, for not known, when one does not say. */
function durationMs(files) {
    const all = files.map(({ profile }) => profile.durationNanos / 1e6);
    return all.every((length) => length > 0) ? all.reduce((sum, length) => sum + length, 0) : 0;
}
/** Time between the recordings of the two sides, negative where they overlap; null where a file does not say when it was made. */
function recordedApartMs({ baseline, candidate }) {
    const [before, after] = [recordedRange(baseline), recordedRange(candidate)];
    if (before === null || after === null)
        return null;
    return Math.max(before.fromMs, after.fromMs) - Math.min(before.untilMs, after.untilMs);
}
function recordedRange(files) {
    let [fromMs, untilMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { startMs, profile } of files) {
        if (startMs === null)
            return null;
        fromMs = Math.min(fromMs, startMs);
        untilMs = Math.max(untilMs, startMs + profile.durationNanos / 1e6);
    }
    return files.length === 0 ? null : { fromMs, untilMs };
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/profile/detect.js + 5 modules
var detect = __webpack_require__(8289);
// EXTERNAL MODULE: ./build/profile/pprof-stamp.js
var pprof_stamp = __webpack_require__(7287);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/files.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
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
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** A larger file is no profile but a mistake. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
/**
 * Reads one profile file: pprof, speedscope or folded, gzipped or not.
 * @throws SourceError that names the file
 */
async function readProfileFile(path) {
    const bytes = await readBounded(path);
    try {
        const { profile, format, content } = (0,detect/* detectProfile */.l)(bytes);
        const startMs = format === 'pprof' ? (0,pprof_stamp/* readPprofStamp */.d)(content).startMs : null;
        return { profile, startMs, bytes: content.length };
    }
    catch (error) {
        if (!(error instanceof profile/* ProfileFormatError */.X))
            throw error;
        const remedy = 'pprof, speedscope and folded files are read, gzipped or not; record or export the profile again';
        throw new source/* SourceError */.c('malformed', `${path} is no profile that can be read`, error.message, remedy, {
            cause: error,
        });
    }
}
async function readBounded(path) {
    try {
        const bytes = await readSome(path);
        if (bytes !== null)
            return bytes;
        throw new source/* SourceError */.c('too-large', `${path} is too large`, `it has more than ${MAX_FILE_BYTES} bytes`, 'check the path: a profile is some megabytes');
    }
    catch (error) {
        if (error instanceof source/* SourceError */.c)
            throw error;
        const { code, message } = error;
        const [why, remedy] = code === 'EISDIR'
            ? ['it is a folder', `name its files with a pattern, as in '${path.replace(/\/+$/u, '')}/*'`]
            : [message, 'check the path'];
        throw new source/* SourceError */.c('rejected', `${path} cannot be read`, why, remedy, { cause: error });
    }
}
/** The whole file, or null when it is larger than allowed. A device or a pipe has no size to ask for. */
async function readSome(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const stat = await file.stat();
        if (stat.isFile())
            return stat.size > MAX_FILE_BYTES ? null : await file.readFile();
        const bytes = await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: MAX_FILE_BYTES }));
        return bytes.length > MAX_FILE_BYTES ? null : bytes;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The name under which Pyroscope would hold a sample type. */
function profileNameOf(type) {
    if (/^(?:alloc|inuse)_/u.test(type))
        return 'memory';
    if (type === 'cpu' || type === 'samples')
        return 'process_cpu';
    return type;
}
/** A profile type id for values that come from a file; files name no period. */
function profileTypeOf({ type, unit }) {
    const part = (text) => text.replaceAll(':', '_') || 'unknown';
    return `${profileNameOf(part(type))}:${part(type)}:${part(unit)}::`;
}
/**
 * The sample types of a profile that are meant, each once, as profile type ids with their index.
 * @param wanted `cpu`, `memory` or profile type ids, of which files know only the sample type and its unit; null for the type
 * that the file shows first
 * @throws ProfileTypeError for anything else
 */
function wantedTypes({ sampleTypes, defaultSampleType }, wanted) {
    const ids = sampleTypes.map(profileTypeOf);
    const found = wanted === null ? [ids[defaultSampleType]] : wanted.flatMap((name) => meantBy(name, ids));
    return new Map(found.flatMap((id) => (id === undefined ? [] : [[id, ids.indexOf(id)]])));
}
function meantBy(name, ids) {
    const meant = (0,profile_type/* resolveAlias */.Zg)(name, ids);
    // Folded stacks count samples and do not say how long one lasts.
    if (name === 'cpu' && meant.length === 0)
        return ids.filter((id) => (0,profile_type/* kindOf */.I)(id) === 'cpu').slice(0, 1);
    return meant.flatMap((id) => ids.find((own) => sampleOf(own) === sampleOf(id)) ?? []);
}
function sampleOf(id) {
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(id);
    return `${sampleType}:${sampleUnit}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/sources/profile-files/find.js



/** Nobody records more files for one comparison; more is a pattern that means something else. */
const MAX_FILES = 500;
/** A search that sees more is one of a whole disk. */
const MAX_SEEN = 100_000;
/**
 * Finds the files of one side. The path of a single file is taken as it is, for it may be a pipe.
 * @throws SourceError when there are too many
 */
async function findProfileFiles(patterns) {
    const found = new Map();
    const unmatched = [];
    for (const pattern of patterns) {
        const files = pattern.isPath ? [{ path: pattern.text, service: null }] : await search(pattern);
        if (files.length === 0)
            unmatched.push(pattern);
        for (const file of files)
            found.set(file.path, found.get(file.path) ?? file);
        if (found.size > MAX_FILES)
            throw tooMany(pattern, `more than ${MAX_FILES} files match`);
    }
    // By code units, so that the order is the same on every machine.
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: await withoutTwins(files), unmatched };
}
async function search(pattern) {
    // A name may hold brackets or braces, and then it is meant as it is.
    if (!pattern.namesService && (await statOf(pattern.text))?.isFile() === true)
        return [{ path: pattern.text, service: null }];
    let seen = 0;
    const exclude = () => {
        if (++seen > MAX_SEEN)
            throw tooMany(pattern, `the search saw more than ${MAX_SEEN} files and folders`);
        return false;
    };
    const files = [];
    for await (const path of (0,promises_.glob)(pattern.glob, { exclude })) {
        if ((await statOf(path))?.isFile() !== true)
            continue;
        files.push({ path, service: pattern.serviceOf(path) });
        if (files.length > MAX_FILES)
            throw tooMany(pattern, `more than ${MAX_FILES} files match`);
    }
    return files;
}
/** Null for what is not there, such as the end of a broken link. */
async function statOf(path) {
    return (0,promises_.stat)(path).catch(() => null);
}
/** A search follows links to folders, and a file that it reaches by two ways would count twice. */
async function withoutTwins(files) {
    const known = new Set();
    const kept = [];
    for (const file of files) {
        const key = JSON.stringify([file.service, await (0,promises_.realpath)(file.path).catch(() => file.path)]);
        if (!known.has(key))
            kept.push(file);
        known.add(key);
    }
    return kept;
}
function tooMany({ text }, why) {
    return new source/* SourceError */.c('too-large', `${text} means too many files`, why, 'let the pattern begin with the folder of the profiles, and end as their names do');
}
/** Entries of a folder that are looked at. */
const MAX_LISTED = 1000;
const MAX_NAMED = 5;
/** What lies where a pattern begins, for a message: `profiles/base holds ai-llm/, web/ and 3 more`. */
async function describePlace({ text }) {
    let folder = (0,external_node_path_.dirname)(text.replace(/[*?[{].*$/su, 'x'));
    const missing = [];
    for (;;) {
        const names = await namesIn(folder);
        const place = folder === '.' ? 'the working directory' : folder;
        if (names !== null)
            return [...missing.slice(0, 1), `${place} holds ${named(names)}`].join(', and ');
        if ((0,external_node_path_.dirname)(folder) === folder)
            return `${folder} cannot be read`;
        missing.unshift(`${folder} is no folder`);
        folder = (0,external_node_path_.dirname)(folder);
    }
}
/** Null for what is no folder. */
async function namesIn(folder) {
    try {
        const names = [];
        for await (const entry of await (0,promises_.opendir)(folder)) {
            names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
            if (names.length === MAX_LISTED)
                break;
        }
        return names.sort();
    }
    catch {
        return null;
    }
}
function named(names) {
    if (names.length === 0)
        return 'nothing';
    const more = names.length - MAX_NAMED;
    const first = names.slice(0, MAX_NAMED).map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name));
    return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
}

;// CONCATENATED MODULE: ./build/file-reasons.js





/** Why profile files, or some of them, are not compared. */
/** Why there is nothing to compare at all: a side without any file. Null when both sides have some. */
async function nothingFound(found) {
    const side = plan/* SIDES */.BV.find((name) => found[name].files.length === 0);
    const [first] = side === undefined ? [] : found[side].unmatched;
    return side === undefined || first === undefined ? null : unmatched(side, first);
}
/** Patterns without a file beside others that have some: worth knowing, for one may be misspelled. */
async function patternNotes(found) {
    const all = plan/* SIDES */.BV.flatMap((side) => found[side].unmatched.map((pattern) => unmatched(side, pattern)));
    return Promise.all(all);
}
async function unmatched(side, pattern) {
    return {
        code: 'FG233',
        message: `no file matches ${JSON.stringify(pattern.text)} of the ${side}: ${await describePlace(pattern)}`,
        remedy: 'correct the pattern, or see that the step which records or downloads the profiles ran before this one; ' +
            'a path starts where the gate runs, in a workflow in the workspace',
    };
}
/** Why a service has nothing to compare with; null when both sides have files of it. */
function missingFiles({ name, optional, paths }, others) {
    const empty = plan/* SIDES */.BV.filter((side) => paths[side].length === 0);
    const [without] = empty;
    if (without === undefined)
        return null;
    const record = optional ? RECORD : `${RECORD}, ${OR_OPTIONAL}`;
    if (empty.length === 1)
        return { code: 'FG234', message: oneSided(name, paths, without), remedy: record };
    const near = (0,nearest/* nearestName */.q)(name, others);
    return {
        code: 'FG234',
        message: `neither side has files of ${name}${others.length === 0 ? '' : `; there are some of ${listed(others)}`}`,
        remedy: near === null ? record : `did you mean ${near}? Services are called as the paths of their files say`,
    };
}
const RECORD = 'record the service on both sides';
const OR_OPTIONAL = 'or declare it in services with optional: true';
function oneSided(name, paths, without) {
    const other = without === 'baseline' ? 'candidate' : 'baseline';
    return `the ${without} has no files of ${name}, the ${other} has ${(0,numbers/* formatPlural */.yk)(paths[other].length, 'file')}`;
}
/** A profile type that the files of both sides do not hold. */
function noCommonType(files, profileType) {
    const [before, after] = plan/* SIDES */.BV.map((side) => {
        const types = files[side].flatMap(({ profile }) => profile.sampleTypes.map(profileTypeOf));
        return listed([...new Set(types)].sort()) || 'nothing';
    });
    return {
        code: 'FG113',
        message: profileType === null
            ? `the files hold no common sample type: ${before} and ${after}`
            : `the files do not hold it on both sides: ${before} in the baseline, ${after} in the candidate`,
        remedy: 'compare profiles of the same kind, or name a type that both hold with profile-types (--profile-type)',
    };
}
/** A file that cannot be read. */
function unreadable({ message, why, remedy }) {
    return { code: 'FG235', message: `${message}: ${why}`, remedy };
}
const file_reasons_MAX_NAMED = 5;
function listed(names) {
    const more = names.length - file_reasons_MAX_NAMED;
    return names.slice(0, file_reasons_MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/gate-rules.js
var gate_rules = __webpack_require__(1007);
// EXTERNAL MODULE: ./build/judge/budget-measures.js
var budget_measures = __webpack_require__(9305);
// EXTERNAL MODULE: ./build/compare/drift.js
var drift = __webpack_require__(3375);
// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/judge/file-notes.js


/** What weakens the evidence of files, and what would help. */
function fileNotes({ isGauge, files, apartMs }) {
    if (isGauge)
        return [];
    const fewest = Math.min(files.baseline, files.candidate);
    const notes = [];
    if (fewest < variance/* MIN_BLOCKS */.eX) {
        notes.push({
            code: 'FG205',
            message: fewest <= 1
                ? 'one file a side says nothing about noise, so the worst verdict is warn'
                : `${fewest} files a side are too few to measure noise, so the worst verdict is warn`,
            remedy: `record each side at least ${variance/* MIN_BLOCKS */.eX} times, best six times, and name its files by a pattern in quotes, such as 'baseline/*.pb.gz'`,
        });
    }
    if (apartMs !== null && apartMs > drift/* DISTANT_MS */.Rh) {
        notes.push({
            code: 'FG207',
            message: `the recordings of the two sides lie ${Math.round(apartMs / 60_000)} minutes apart, so single functions may differ by more without a change`,
            remedy: 'record both versions in turn on the same machine, to find smaller growth',
        });
    }
    return notes;
}

// EXTERNAL MODULE: ./build/judge/profiler-notes.js
var profiler_notes = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/sources/profile-files/read.js


/** Contents that are held at once; a recording of some minutes has a few megabytes. */
const MAX_BYTES = 1024 * 1024 * 1024;
/**
 * Reads the files of one service.
 * @throws SourceError for one that cannot be read, and for more than fit into the memory
 */
async function readSides(paths) {
    let left = MAX_BYTES;
    const readAll = async (side) => {
        const files = [];
        for (const path of side) {
            const read = await readProfileFile(path);
            left -= read.bytes;
            if (left < 0)
                throw tooLarge(path);
            files.push({ ...read, path });
        }
        return files;
    };
    return { baseline: await readAll(paths.baseline), candidate: await readAll(paths.candidate) };
}
function tooLarge(path) {
    return new source/* SourceError */.c('too-large', `${path} does not fit beside the files before it`, `the files of one service have more than ${MAX_BYTES} bytes without gzip`, 'give fewer files a side: six are enough');
}
/**
 * The files by what they hold: profile type ids in their order of appearance, each with the files of both sides that hold it.
 * @param wanted see `wantedTypes`
 * @throws ProfileTypeError for a type that nobody knows
 */
function filesByType(sides, wanted) {
    const types = new Map();
    for (const side of ['baseline', 'candidate']) {
        for (const file of sides[side]) {
            for (const [id, sampleType] of wantedTypes(file.profile, wanted)) {
                const found = types.get(id) ?? { baseline: [], candidate: [] };
                types.set(id, found);
                found[side].push({ ...file, sampleType });
            }
        }
    }
    return types;
}

;// CONCATENATED MODULE: ./build/file-comparison.js













/**
 * Compares the files of one service, every profile type that is meant by itself.
 * @param known names of all services, for one that is misspelled
 * @throws ProfileTypeError for a profile type that nobody knows; SourceError for a file that cannot be read, where files were
 * named by hand
 */
async function compareService(service, known, config) {
    const wanted = service.profileTypes ?? config.profileTypes;
    try {
        const files = await readSides(service.paths);
        const types = filesByType(files, wanted);
        const lacking = missingFiles(service, known);
        return lacking === null
            ? compareTypes(service, { files, types, wanted }, config)
            : withoutSide(service, types, lacking, config);
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c) || config.use === 'two-sides')
            throw error;
        return { cases: [notEvaluated(service, wanted?.[0] ?? 'cpu', unreadable(error))], measures: [] };
    }
}
function compareTypes(service, read, config) {
    const { files, types, wanted } = read;
    const cases = [];
    const measures = [];
    for (const [id, sides] of types) {
        if (sides.baseline.length === 0 || sides.candidate.length === 0)
            continue;
        const compared = compareType(service, id, sides, config);
        cases.push(...compared.cases);
        measures.push(...compared.measures);
    }
    if (cases.length === 0 && wanted === null)
        return { cases: [notEvaluated(service, 'cpu', noCommonType(files, null))], measures };
    for (const type of missingTypes(types, wanted))
        cases.push(notEvaluated(service, type, noCommonType(files, type)));
    return { cases, measures };
}
/** Types that only one side holds, and those asked for that none does. */
function missingTypes(types, wanted) {
    const oneSided = [...types].filter(([, { baseline, candidate }]) => baseline.length === 0 || candidate.length === 0);
    const isFound = (name) => [...types.values()].some(({ baseline, candidate }) => [...baseline, ...candidate].some(({ profile }) => wantedTypes(profile, [name]).size > 0));
    return [...oneSided.map(([id]) => id), ...(wanted ?? []).filter((name) => !isFound(name))];
}
/** What is not compared is held to its budgets all the same, as the candidate shows it. */
function withoutSide(service, types, reason, config) {
    const [first = service.profileTypes?.[0] ?? config.profileTypes?.[0] ?? 'cpu'] = types.keys();
    const place = (profileType) => ({ service: service.name, profileType });
    const measures = [...types].flatMap(([id, sides]) => sides.candidate.length > 0 && config.budgets.some((rule) => (0,budget_measures/* appliesTo */.G)(rule, place(id), glob/* matchesGlob */.k))
        ? (0,budget_measures/* measureBudgets */.D)(config.budgets, place(id), toFileData(id, sides, config.ignore, (0,gate_rules/* groupingOf */.N)(config)), glob/* matchesGlob */.k)
        : []);
    return { cases: [notEvaluated(service, first, reason)], measures };
}
function compareType(service, profileType, sides, config) {
    const rule = service.rule === null ? undefined : config.services[service.rule];
    const policy = rule?.policy ?? config.policy;
    const place = { service: service.name, profileType };
    const data = toFileData(profileType, sides, config.ignore, (0,gate_rules/* groupingOf */.N)(config));
    const files = { baseline: sides.baseline.length, candidate: sides.candidate.length };
    const judgeCase = {
        ...place,
        result: (0,compare/* compareSides */.G)(data, policy),
        notes: [
            ...(0,gate_notes/* ruleNotes */.Kc)(rule, { environment: null }),
            ...fileNotes({ isGauge: data.kind === 'gauge', files, apartMs: recordedApartMs(sides) }),
            ...(0,profiler_notes/* profilerNotes */.t)((0,profiler_traces/* profilerTraces */._)(data, { baseline: [], candidate: [] })),
        ],
        ...(rule?.policy && { policy: rule.policy }),
        reasons: [],
        required: true,
    };
    return { cases: [judgeCase], measures: (0,budget_measures/* measureBudgets */.D)(config.budgets, place, data, glob/* matchesGlob */.k) };
}
function notEvaluated({ name, optional }, profileType, reason) {
    return { service: name, profileType, reasons: [reason], required: !optional };
}

// EXTERNAL MODULE: ./build/gate-waivers.js + 4 modules
var gate_waivers = __webpack_require__(5266);
// EXTERNAL MODULE: ./build/judge/judge.js + 12 modules
var judge = __webpack_require__(2029);
// EXTERNAL MODULE: ./build/report/build-report.js + 9 modules
var build_report = __webpack_require__(1497);
;// CONCATENATED MODULE: ./build/report/file-words.js
/**
 * Reasons about how much was measured speak of windows, for mostly there are some. Files have recordings in their place. Only
 * reasons whose text holds no name from outside: a function may be called `window`.
 */
const ABOUT_WINDOWS = new Set(['FG111', 'FG201', 'FG202', 'FG203', 'FG204', 'FG213']);
const WORDS = [
    [/windows of three time blocks and more/gu, 'three files a side and more'],
    [/ times as long, or more load\b/gu, ' times as long, more of them, or more load'],
    [/, and give history\b/gu, ', and give more files a side'],
    [
        /\bthe windows, the service names and that profiling is on/gu,
        'the patterns of both sides and the service names',
    ],
    [/\bwindow\b/gu, 'recording'],
    [/\bwindows\b/gu, 'recordings'],
];
/** What a level is the mean of; no name stands in these words. */
const PER_UPLOAD = /\bnow, on average per upload\b|(?<=\d [A-Za-z]+) per upload\b/gu;
function perFile(text) {
    return text.replace(PER_UPLOAD, (words) => words.replace('upload', 'file'));
}
function inFileWords(text) {
    return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}
function reworded(reason) {
    if (!ABOUT_WINDOWS.has(reason.code))
        return reason;
    return { ...reason, message: inFileWords(reason.message), remedy: inFileWords(reason.remedy) };
}
/** A report on profile files in words that fit files. */
function toFileWords(report) {
    return {
        ...report,
        reasons: report.reasons.map(reworded),
        comparisons: report.comparisons.map((comparison) => ({
            ...comparison,
            reasons: comparison.reasons.map(reworded),
            functions: comparison.functions.map((fn) => ({ ...fn, explanation: perFile(fn.explanation) })),
        })),
        budgets: report.budgets.map((budget) => ({
            ...budget,
            explanation: perFile(budget.explanation),
            remedy: inFileWords(budget.remedy),
        })),
    };
}

// EXTERNAL MODULE: ./build/sources/wanted.js
var wanted = __webpack_require__(6130);
;// CONCATENATED MODULE: ./build/sources/profile-files/services.js



/** What files are called of which nobody says whose they are. */
const UNNAMED = 'profiles';
/** The services that are meant, with their files of both sides, in a fixed order. */
function servicesOf(found, question) {
    const name = nameOfAll(found, question);
    const paths = new Map();
    for (const side of plan/* SIDES */.BV) {
        for (const { path, service } of found[side].files) {
            const own = paths.get(service ?? name) ?? { baseline: [], candidate: [] };
            paths.set(service ?? name, own);
            own[side].push(path);
        }
    }
    const list = () => Array.from(paths.keys(), (service) => ({ service, profileType: '' }));
    const request = { ...question, profileTypes: [] };
    return (0,wanted/* expandServices */.B4)(request, list).map(({ service, optional, rule, profileTypes }) => ({
        name: service,
        optional,
        rule,
        profileTypes,
        paths: paths.get(service) ?? { baseline: [], candidate: [] },
    }));
}
/** The name where paths name no service: the one that the settings name, or that of the only file of the candidate. */
function nameOfAll({ candidate }, { services: [rule] }) {
    const [only, ...more] = candidate.files;
    if (rule !== undefined)
        return rule.name;
    return only === undefined || more.length > 0 ? UNNAMED : (0,external_node_path_.basename)(only.path);
}

;// CONCATENATED MODULE: ./build/file-gate.js













/**
 * The gate for profile files: find -> read -> compare -> judge -> report. Where settings are about files, one that cannot be
 * read makes its service not evaluated, as a server that does not answer would; one that was named by hand is an error.
 * @throws ProfileTypeError for a profile type that nobody knows, SourceError for a file that was named by hand
 */
async function runFileGate(config, setting) {
    try {
        const found = {
            baseline: await findProfileFiles(config.baseline),
            candidate: await findProfileFiles(config.candidate),
        };
        const why = await nothingFound(found);
        if (why !== null)
            return nothing(config, setting, why);
        const services = servicesOf(found, { services: config.services, matches: glob/* matchesGlob */.k });
        const all = plan/* SIDES */.BV.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
        const names = [...new Set(all)].sort();
        const compared = [];
        // One after the other: the files of a service are in memory while it is compared.
        for (const service of services)
            compared.push(await compareService(service, names, config));
        const { build, notes } = file_gate_judge(services, compared, config, setting.nowMs);
        const label = labelOf(config, found);
        return report(build, config, setting, {
            label,
            reasons: [],
            notes: [...notes, ...(await patternNotes(found))],
        });
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c) || config.use === 'two-sides')
            throw error;
        return nothing(config, setting, unreadable(error));
    }
}
/** A build that is not evaluated as a whole. */
function nothing(config, setting, reason) {
    const label = labelOf(config, null);
    return report((0,judge/* judgeBuild */.qA)([], config.policy), config, setting, { label, reasons: [reason], notes: [] });
}
function file_gate_judge(services, compared, config, nowMs) {
    const modes = (0,gate_rules/* serviceModes */.WE)(services.map(({ name, rule }) => ({ service: name, rule })), config);
    const all = compared.flatMap((one) => one.cases);
    const cases = (0,gate_rules/* withRules */.O2)(all, config, modes);
    const measures = compared.flatMap((one) => one.measures);
    const build = (0,judge/* judgeBuild */.qA)(cases, config.policy, { ...budgetsOf(measures, config), matches: glob/* matchesGlob */.k });
    // What is said of functions of other services is not unused where one service is compared by hand.
    const isPart = config.use === 'two-sides';
    const waived = (0,gate_waivers/* withWaivers */.k)(build, config, nowMs, isPart);
    const unused = isPart ? [] : (0,gate_rules/* unusedNotes */.ug)(cases, { ...config, shard: null });
    return { build: waived.build, notes: [...waived.notes, ...unused] };
}
/** Files named by hand hold one service and few types: what other budgets limit is not missing, it is not meant. */
function budgetsOf(measures, { budgets, use }) {
    if (use === 'files')
        return { rules: budgets, measures };
    const known = measures.filter(({ value }) => value !== null);
    return { rules: budgets.filter((rule) => known.some((measure) => measure.rule === rule)), measures: known };
}
/** Where the profiles lay: each pattern as it was written, with what it came to. */
function labelOf(config, found) {
    const sides = plan/* SIDES */.BV.map((side) => {
        const texts = config[side].map(({ text }) => text).join(', ');
        const isOne = config[side].length === 1 && config[side].every(({ isPath }) => isPath);
        return found === null || isOne ? texts : `${texts} (${(0,numbers/* formatPlural */.yk)(found[side].files.length, 'file')})`;
    });
    return sides.join(' and ');
}
function report(build, config, { nowMs, version, run }, { label, reasons, notes }) {
    const told = (0,build_report/* buildReport */.F)(build, {
        ...config,
        version,
        nowMs,
        run,
        reasons,
        notes: [...config.notes, ...notes],
        source: { kind: 'files', label },
        windows: null,
        load: null,
        links: () => [],
    });
    return toFileWords(told);
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ asking),
/* harmony export */   s: () => (/* binding */ BaselineError)
/* harmony export */ });
/** GitHub could not be asked for the baseline, or what it gave cannot be used: not the same as that there is none. */
class BaselineError extends Error {
    name = 'BaselineError';
    reason;
    constructor(reason, options) {
        super(reason.message, options);
        this.reason = reason;
    }
}
const MAX_MESSAGE_CHARACTERS = 300;
const AGAIN = 'run the job again; https://www.githubstatus.com tells whether GitHub itself is unwell';
/** Runs a question to GitHub. @throws BaselineError with the reason for people; the token is never part of it */
async function asking(attempt, context, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof BaselineError)
            throw error;
        throw new BaselineError(reasonOf(error, attempt, context), { cause: error });
    }
}
/** An error without an answer of a server (`response`) is a connection that failed. */
function reasonOf(error, { action, permission }, { apiUrl }) {
    const message = oneLine(error instanceof Error ? error.message : String(error));
    const { status, response } = (error ?? {});
    if (response === undefined) {
        const what = `GitHub at ${apiUrl} could not be asked for the baseline (to ${action}): ${message}`;
        return { code: 'FG142', message: what, remedy: AGAIN };
    }
    const answer = `GitHub answered ${status}: ${message}`;
    if (status === 401) {
        const remedy = "leave the input github-token out, to use the job's own token";
        return { code: 'FG141', message: `the github-token is not valid (${answer})`, remedy };
    }
    const isLimit = status === 429 || response.headers?.['x-ratelimit-remaining'] === '0';
    if (!isLimit && (status === 403 || status === 404) && !/rate limit|abuse detection/i.test(message)) {
        const remedy = `add \`${permission}\` to the permissions of the job, beside those it already has`;
        return { code: 'FG141', message: `this token may not ${action} (${answer})`, remedy };
    }
    return {
        code: 'FG142',
        message: `GitHub did not answer when asked to ${action} (${answer})`,
        remedy: AGAIN,
    };
}
/** A server's message may be a whole HTML page. */
function oneLine(message) {
    const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > MAX_MESSAGE_CHARACTERS
        ? `${line.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
        : line;
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportRunOf),
/* harmony export */   L: () => (/* binding */ readGitHubContext)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6830);

/**
 * Reads the GitHub Actions context from the environment and the event payload; null outside of a workflow run.
 * Never throws: what cannot be read is left unknown and described in `problems`, since a verdict needs none of it.
 * Variables: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readGitHubContext(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return null;
    const problems = [];
    const serverUrl = readUrl(env, 'GITHUB_SERVER_URL', 'https://github.com', problems);
    const apiUrl = readUrl(env, 'GITHUB_API_URL', 'https://api.github.com', problems);
    const { owner, repo, repository } = readRepository(env, problems);
    const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? '') : '';
    const runAttempt = readAttempt(env);
    const event = readPullRequest(env, problems);
    const sha = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSha */ .mJ)(env.GITHUB_SHA);
    return {
        owner,
        repo,
        repository,
        apiUrl,
        serverUrl,
        sha,
        headSha: event?.headSha || sha,
        eventName: env.GITHUB_EVENT_NAME ?? '',
        ...readBase(env),
        ...(env.GITHUB_REF && { ref: env.GITHUB_REF }),
        runId,
        runAttempt,
        runUrl: runUrlOf(serverUrl, repository, runId, runAttempt),
        pullRequest: event?.number ?? null,
        isFork: event?.isFork ?? false,
        summaryPath: env.GITHUB_STEP_SUMMARY || null,
        workspace: env.GITHUB_WORKSPACE || null,
        problems,
    };
}
/** The `run` part of a report. */
function reportRunOf(context) {
    return {
        repository: context.repository,
        commit: context.headSha,
        runUrl: context.runUrl,
        runId: context.runId,
        runAttempt: context.runAttempt,
        event: context.eventName,
        pullRequest: context.pullRequest,
    };
}
function readPullRequest(env, problems) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    if (eventName !== 'pull_request' && eventName !== 'pull_request_target')
        return null;
    try {
        const path = env.GITHUB_EVENT_PATH;
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)((0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N5)(path));
        if (event === null)
            throw new Error(`event payload ${path} names no pull request`);
        return event;
    }
    catch (error) {
        problems.push(`The pull request is unknown, so there is no comment: ${error.message}.`);
        return null;
    }
}
/** What only a baseline needs. A payload that cannot be read is told of where a pull request is looked for. */
function readBase(env) {
    try {
        const payload = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N5)(env.GITHUB_EVENT_PATH ?? '');
        const baseSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .baseCommitOf */ .sP)(env.GITHUB_EVENT_NAME ?? '', payload);
        const defaultBranch = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranchOf */ .dV)(payload);
        return { ...(baseSha && { baseSha }), ...(defaultBranch && { defaultBranch }) };
    }
    catch {
        return {};
    }
}
function readRepository(env, problems) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    // The names end up in API paths and links: nothing but the characters GitHub allows, and no dots alone.
    const match = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(repository);
    if (match !== null)
        return { owner: match[1] ?? '', repo: match[2] ?? '', repository };
    problems.push('GITHUB_REPOSITORY is not of the form owner/name, so there are no links and no comment.');
    return { owner: '', repo: '', repository: '' };
}
function readUrl(env, name, fallback, problems) {
    const value = env[name];
    if (!value)
        return fallback;
    const url = URL.parse(value);
    if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') {
        return url.href.replace(/[?#].*$/, '').replace(/\/+$/, '');
    }
    problems.push(`${name} is not an http(s) address; ${fallback} is used instead.`);
    return fallback;
}
function readAttempt(env) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
}
function runUrlOf(serverUrl, repository, runId, runAttempt) {
    if (repository === '' || runId === '')
        return '';
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return runAttempt > 1 ? `${url}/attempts/${runAttempt}` : url;
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ readEventPayload),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   sP: () => (/* binding */ baseCommitOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The event payload is at most a few hundred KiB in practice; the bound only keeps a wrong file from filling memory. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/**
 * Reads the payload file of a workflow event (`GITHUB_EVENT_PATH`) as a JSON object.
 * Throws an `Error` whose message names the problem and, for a missing, huge or malformed file, the path.
 */
function readEventPayload(path) {
    const payload = parsePayload(readBounded(path), path);
    if (!isObject(payload))
        throw new Error(`event payload ${path} is not a JSON object`);
    return payload;
}
/**
 * The pull request of a `pull_request` or `pull_request_target` payload; null when it has no valid number.
 * Shape: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function pullRequestOf(payload) {
    const pull = child(payload, 'pull_request');
    const number = payload.number ?? pull.number;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return null;
    const head = child(pull, 'head');
    const headRepository = child(head, 'repo').full_name;
    const baseRepository = child(child(pull, 'base'), 'repo').full_name;
    return {
        number,
        headSha: commitSha(head.sha),
        // `head.repo.fork` would be wrong here: it says whether the repository itself is a fork of some other one.
        isFork: headRepository !== baseRepository,
    };
}
/**
 * The commit that a change is made to, as the payload tells it: the base of a pull request or a merge group, what a branch was
 * before a push. Empty where there is none, as for a schedule or a new branch.
 */
function baseCommitOf(eventName, payload) {
    if (eventName === 'push')
        return /^0+$/.test(String(payload.before)) ? '' : commitSha(payload.before);
    if (eventName === 'merge_group')
        return commitSha(child(payload, 'merge_group').base_sha);
    if (eventName !== 'pull_request' && eventName !== 'pull_request_target')
        return '';
    return commitSha(child(child(payload, 'pull_request'), 'base').sha);
}
/** The default branch of the repository, empty where the payload does not tell. */
function defaultBranchOf(payload) {
    const branch = child(payload, 'repository').default_branch;
    return typeof branch === 'string' ? branch : '';
}
/** The text when it is a full commit hash (SHA-1 or SHA-256 in hexadecimal), otherwise an empty string. */
function commitSha(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value : '';
}
function readBounded(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        throw new Error(`event payload ${path} cannot be opened: ${error.message}`);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw new Error(`event payload ${path} is not a file`);
        if (stat.size > MAX_EVENT_BYTES) {
            throw new Error(`event payload ${path} has ${stat.size} bytes, more than the ${MAX_EVENT_BYTES} allowed`);
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function parsePayload(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's own message quotes the file's content, which does not belong in a log.
        throw new Error(`event payload ${path} is not valid JSON`);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function child(parent, name) {
    const value = parent[name];
    return isObject(value) ? value : {};
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createSnapshotSource)
});

// EXTERNAL MODULE: ./build/sources/snapshot/asked.js
var asked = __webpack_require__(2598);
// EXTERNAL MODULE: ./build/sources/snapshot/model.js
var model = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/profile/growable.js
var growable = __webpack_require__(6399);
;// CONCATENATED MODULE: ./build/sources/snapshot/saved-block.js


/**
 * The merged profile of a part of a saved window, its stacks in the order in which a server would have sent them first.
 * @returns null when the part does not start and end where slices do
 */
function savedBlock(saved, window) {
    const slices = saved.slices.filter((slice) => (0,model/* contains */.g)(window, slice));
    if (slices[0]?.fromMs !== window.fromMs || slices.at(-1)?.untilMs !== window.untilMs)
        return null;
    const sums = new BigInt64Array(saved.stackOffsets.length - 1);
    for (const { stacks, values } of slices) {
        for (const [index, stack] of stacks.entries())
            sums[stack] = sums[stack] + values[index];
    }
    return withoutZeros(saved, sums);
}
function withoutZeros({ sampleType, frames, stackOffsets, stackFrames }, sums) {
    const offsets = (0,growable/* int32List */.nC)(sums.length + 1);
    const used = (0,growable/* int32List */.nC)(stackFrames.length);
    (0,growable/* push */.VC)(offsets, 0);
    for (const [stack, value] of sums.entries()) {
        if (value === 0n)
            continue;
        for (let at = stackOffsets[stack]; at < stackOffsets[stack + 1]; at++)
            (0,growable/* push */.VC)(used, stackFrames[at]);
        (0,growable/* push */.VC)(offsets, used.length);
    }
    return {
        sampleTypes: [sampleType],
        defaultSampleType: 0,
        frames: offsets.length === 1 ? [] : frames,
        stackOffsets: (0,growable/* finished */.xl)(offsets),
        stackFrames: (0,growable/* finished */.xl)(used),
        values: [sums.filter((value) => value !== 0n)],
        durationNanos: 0,
    };
}

// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/snapshot.js




/**
 * Makes a profile source of a snapshot.
 * @param name of the snapshot for people, such as its path
 * @param isStrict whether what it holds nothing of counts as not asked for, where it does not say
 */
function createSnapshotSource(snapshot, name, isStrict = false) {
    const { windows, series, uploads, profiles } = snapshot;
    const label = `snapshot ${name}`;
    const isAsked = (window, selector) => (saved) => saved.selector === selector && (0,model/* contains */.g)(saved.window, window);
    return {
        label,
        side: windows[0],
        covers: (window) => windows.some((saved) => (0,model/* contains */.g)(saved.window, window)),
        knows: (window, selector) => isBounded(windows, window) && [...series, ...uploads].some(isAsked(window, selector)),
        async listSeries(window, selector) {
            const answer = series.find(isAsked(window, selector));
            if (answer !== undefined)
                return answer.entries;
            const others = series.filter((saved) => (0,model/* contains */.g)(saved.window, window)).map((saved) => saved.selector);
            throw notSaved(label, `services with the labels ${selector || '{}'}`, window, others);
        },
        async listUploads(window, selector, services, profileType) {
            const answers = uploads
                .filter(isAsked(window, selector))
                .filter((one) => one.profileType === profileType);
            const exact = answers.filter((one) => isSame(one.window, window));
            return (exact.length > 0 ? exact : answers.slice(0, 1)).flatMap((answer) => chosen(answer, window, services));
        },
        async readBlock({ service, profileType, selector, window }) {
            const saved = profiles.find((one) => one.service === service &&
                one.profileType === profileType &&
                one.selector === selector &&
                (0,model/* contains */.g)(spanOf(one), window));
            const block = saved === undefined ? null : savedBlock(saved, window);
            if (block === null)
                throw notSaved(label, `${profileType} of ${service}`, window);
            return block;
        },
        whyUnasked: (query) => (0,asked/* whyUnasked */.W)(snapshot, label, query, isStrict),
        readRetention: async () => ({}),
        close: async () => undefined,
    };
}
/** Whether a time lies in a saved window, or goes from the start of one to the end of another: a question for several at once. */
function isBounded(windows, window) {
    const starts = windows.some((saved) => saved.window.fromMs === window.fromMs);
    const ends = windows.some((saved) => saved.window.untilMs === window.untilMs);
    return (starts && ends) || windows.some((saved) => (0,model/* contains */.g)(saved.window, window));
}
function isSame(one, other) {
    return one.fromMs === other.fromMs && one.untilMs === other.untilMs;
}
function spanOf({ slices }) {
    return { fromMs: slices[0]?.fromMs ?? 0, untilMs: slices.at(-1)?.untilMs ?? 0 };
}
/** What was answered for some of the services, in the part of the time that is asked about. */
function chosen({ window: asked, series }, window, services) {
    return series
        .filter(({ service }) => services.includes(service))
        .map((one) => (isSame(asked, window) ? one : within(one, window)))
        .filter(({ timesMs }) => timesMs.length > 0);
}
/** Times are ends of seconds; one belongs to the window in which its second begins. */
function within(series, { fromMs, untilMs }) {
    const kept = series.timesMs.flatMap((timeMs, index) => timeMs > fromMs && timeMs - 999 < untilMs ? [index] : []);
    return {
        ...series,
        timesMs: kept.map((index) => series.timesMs[index]),
        values: kept.map((index) => series.values[index]),
    };
}
/** @param labels selectors under which the same was saved */
function notSaved(label, what, { fromMs, untilMs }, labels = []) {
    const range = `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
    const saved = [...new Set(labels)].map((selector) => selector || '{}');
    return new source/* SourceError */.c('not-saved', `the ${label} does not hold what is asked for`, `${what} in ${range} were not saved${saved.length === 0 ? '' : `, but those with ${saved.slice(0, 5).join(', ')}`}`, 'take the snapshot with the services, labels, profile types and history that the gate compares' +
        (saved.some((selector) => what.includes(ENVIRONMENT) !== selector.includes(ENVIRONMENT))
            ? ` ${HINT}`
            : ''));
}
const ENVIRONMENT = 'environment=';
const HINT = '(the label environment comes from the variable ENVIRONMENT, unless the selector of a window names it: set the variable as it ' +
    'was then, and name the label in the selector of the candidate only if --window of the snapshot named it)';


/***/ }),

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyUnasked),
/* harmony export */   i: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6130);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);



/** What a request comes to on its side. Asks what a plan has asked already. */
async function askedOf(source, request) {
    const listed = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listServices */ .T)(source, request.side, (0,_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(request));
    const wanted = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWanted */ .sE)(request, (labels) => listed.get(labels) ?? []);
    const groups = Map.groupBy(wanted, ({ labels }) => selectorOf(request.side, labels));
    const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
    return {
        services: inOrder(request.services.map(({ name, labels = '' }) => (name === '*' && labels ? labels : name))),
        profileTypes: inOrder([...request.profileTypes, ...own]),
        series: inOrder([...groups.keys()]).map((selector) => ({
            selector,
            entries: entriesOf(groups.get(selector) ?? []),
        })),
    };
}
/** The order in which services were named does not matter to a file. */
function inOrder(names) {
    return [...new Set(names)].sort();
}
function entriesOf(wanted) {
    const key = ({ service, profileType }) => `${service}\0${profileType}`;
    return wanted
        .flatMap(({ service, profileType }) => (profileType === undefined ? [] : [{ service, profileType }]))
        .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
function selectorOf(side, labels) {
    const [{ selector } = side] = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .withLabels */ .IO)([side], labels);
    return selector;
}
/**
 * Why a snapshot says nothing about a service and type that existed when it was taken; null where it was asked for them, or where
 * they did not exist.
 * @param label of the snapshot, for people
 * @param isStrict whether labels have to be those it was asked for with, and a file that does not say what it was asked for is taken
 *   for what it holds
 */
function whyUnasked(snapshot, label, query, isStrict) {
    const isListed = snapshot.series.some(({ selector, window, entries }) => selector === query.selector && (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .g)(window, query.window) && has(entries, query));
    if (!isListed)
        return null;
    const why = snapshot.asked === undefined
        ? untold(snapshot, query, isStrict)
        : limitOf(snapshot.asked, query, isStrict);
    return why === null ? null : `the ${label} ${why}`;
}
/** A file of an earlier version: what it holds is all that is known. */
function untold(snapshot, query, isStrict) {
    const isHeld = snapshot.profiles.some((one) => one.selector === query.selector && isSame(one, query));
    const isTypeAsked = snapshot.uploads.some(({ profileType }) => profileType === query.profileType);
    if (isHeld || (!isStrict && isTypeAsked))
        return null;
    return 'holds no such profiles, and does not say what it was limited to';
}
function limitOf({ services, profileTypes, series }, query, isStrict) {
    const { service, selector: own } = query;
    const other = series.filter(({ entries }) => has(entries, query)).map(({ selector }) => selector);
    if (other.includes(own))
        return null;
    // Elsewhere what is asked for with other labels has a reason of its own.
    if (other.length > 0)
        return isStrict ? `was taken of it with the labels ${listed(other)} only` : null;
    const isServiceAsked = series.some(({ entries }) => entries.some((entry) => entry.service === service));
    if (isServiceAsked || services.length === 0)
        return `was taken with ${listed(profileTypes)} only`;
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
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   ND: () => (/* binding */ integersAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   Q6: () => (/* binding */ indices),
/* harmony export */   Uo: () => (/* binding */ fromDeltas),
/* harmony export */   dH: () => (/* binding */ toDeltas),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

/** Lists of whole numbers as they stand in a file: what repeats or counts up is written as differences, which compress well. */
/** Differences to the entry before, the first to 0. */
function toDeltas(values) {
    return Array.from(values, (value, index) => value - (index === 0 ? 0 : values[index - 1]));
}
/** The entries again. They stay safe integers: a sum that does not is refused. */
function fromDeltas(deltas, path) {
    let sum = 0;
    return deltas.map((delta, index) => {
        sum += delta;
        if (!Number.isSafeInteger(sum))
            throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${index}]`, 'adds up to a number that is too large');
        return sum;
    });
}
/** Entries that are indices into a list of `count`. */
function indices(values, count, path) {
    const bad = values.findIndex((value) => value < 0 || value >= count);
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, `is no index into ${count} entries`);
    return Int32Array.from(values);
}
/** A list of whole numbers without loss; its length where that is known. */
function integersAt(value, path, length) {
    const list = listAt(value, path, length);
    const bad = list.findIndex((entry) => !Number.isSafeInteger(entry));
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, 'must be a whole number');
    return list;
}
/** A list; its length where that is known. */
function listAt(value, path, length) {
    if (!Array.isArray(value))
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be a list');
    if (length !== undefined && value.length !== length)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `must have ${length} entries, it has ${value.length}`);
    return value;
}
/** A list of texts. */
function textsAt(value, path) {
    const list = listAt(value, path);
    const bad = list.findIndex((entry) => typeof entry !== 'string');
    if (bad >= 0)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${path}[${bad}]`, 'must be a text');
    return list;
}
/** A text. */
function textAt(value, path) {
    if (typeof value !== 'string')
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be a text');
    return value;
}
/** A whole number of at least `least`. */
function integerAt(value, path, least) {
    if (!Number.isSafeInteger(value) || value < least)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `must be a whole number of at least ${least}`);
    return value;
}
/** An object. */
function recordAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, 'must be an object');
    return value;
}


/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ FORMAT_VERSION),
/* harmony export */   hX: () => (/* binding */ encodeSnapshot),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _stack_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1255);





/** What the first line of every version names. */
const FORMAT = 'flamegate-snapshot';
/** The version that is written. */
const FORMAT_VERSION = 1;
/**
 * A snapshot as a file: gzipped lines of JSON, described in docs/snapshots.md. The same snapshot gives the same bytes.
 * @throws SourceError for a value that JSON's numbers cannot hold
 */
async function encodeSnapshot(snapshot) {
    const lines = [
        headerOf(snapshot),
        ...snapshot.uploads.map(uploadsLine),
        ...snapshot.profiles.map(profileLine),
    ];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return (0,_profile_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .gzipStable */ .M6)(Buffer.from(`${text}${JSON.stringify({ sha256 })}\n`));
}
function headerOf(snapshot) {
    return {
        format: FORMAT,
        version: FORMAT_VERSION,
        tool: snapshot.toolVersion,
        createdAt: new Date(snapshot.createdAtMs).toISOString(),
        source: snapshot.sourceLabel,
        windows: snapshot.windows.map(({ selector, window }) => ({ selector, ...window })),
        ...(snapshot.asked && { asked: askedRecord(snapshot.asked) }),
        series: snapshot.series.map(({ selector, window, entries }) => ({
            selector,
            ...window,
            entries: pairsOf(entries),
        })),
        uploads: snapshot.uploads.length,
        profiles: snapshot.profiles.length,
    };
}
function askedRecord({ services, profileTypes, series }) {
    return {
        services,
        profileTypes,
        series: series.map(({ selector, entries }) => ({ selector, entries: pairsOf(entries) })),
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
            times: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(timesMs),
            values,
        })),
    };
}
function profileLine(profile) {
    const { service, profileType, selector, sampleType, frames, slices } = profile;
    const scale = scaleOf(slices);
    const { parents, frames: nodeFrames, stacks } = (0,_stack_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g)(profile);
    return {
        service,
        profileType,
        selector,
        sampleType: [sampleType.type, sampleType.unit],
        ...frameColumns(frames),
        parents: parents.map((parent, node) => node - parent),
        nodes: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(nodeFrames),
        stacks: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(stacks),
        scale: Number(scale),
        slices: slices.map(({ fromMs, untilMs, stacks: held, values }) => ({
            fromMs,
            untilMs,
            stacks: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(held),
            values: Array.from(values, (value) => toNumber(value / scale, profile)),
        })),
    };
}
/** Names and files once, and one column for each part of a frame. */
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
        frameNames: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(nameOf),
        frameFiles: (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeltas */ .dH)(fileOf),
        frameLines: frames.map(({ line }) => line),
        frameSpans: frames.map(({ line, lastLine = line }) => lastLine - line),
    };
}
/** The largest number that divides all values: a profiler's sampling period, mostly. */
function scaleOf(slices) {
    let scale = 0n;
    for (const { values } of slices) {
        for (const value of values)
            scale = divisor(scale, value < 0n ? -value : value);
    }
    return scale > 0n && scale <= BigInt(Number.MAX_SAFE_INTEGER) ? scale : 1n;
}
function divisor(first, second) {
    let [a, b] = [first, second];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}
function toNumber(value, { service, profileType }) {
    const number = Number(value);
    if (Number.isSafeInteger(number))
        return number;
    throw new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c('malformed', `${service} cannot be saved`, `a stack of ${profileType} has the value ${value}, which is no cost of a program`, 'see what the profiler of this service sends, or leave it out with --service');
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lS: () => (/* binding */ TAKE_AGAIN),
/* harmony export */   wv: () => (/* binding */ SnapshotFormatError)
/* harmony export */ });
/** Bytes that are no whole snapshot. `place` is a line and a path in it, such as `line 3, slices[0].values[2]`, or `''`. */
class SnapshotFormatError extends Error {
    name = 'SnapshotFormatError';
    place;
    remedy;
    constructor(place, reason, remedy, options) {
        super(place === '' ? reason : `${place} ${reason}`, options);
        this.place = place;
        this.remedy = remedy;
    }
}
/** What helps where a file was changed or cut after it had been written. */
const TAKE_AGAIN = 'download the file again, or take a new snapshot with flamegate snapshot';
/** The error that something in a file is not what it must be. */
function wrong(place, reason) {
    return new SnapshotFormatError(place, reason, TAKE_AGAIN);
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wD: () => (/* binding */ isNoFile),
  RA: () => (/* binding */ readSnapshot),
  Sm: () => (/* binding */ readSnapshotBytes),
  T_: () => (/* binding */ readSnapshotFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/sources/snapshot/encode.js
var encode = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/sources/snapshot/format-error.js
var format_error = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/sources/snapshot/columns.js
var columns = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/config/selector.js
var selector = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/sources/snapshot/places.js



/** A selector in the normal form that windows have. */
function selectorAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    if (text === '')
        return text;
    try {
        if ((0,selector/* formatSelector */.VH)((0,selector/* parseSelector */.Pl)(text)) === text)
            return text;
    }
    catch (error) {
        if (!(error instanceof selector/* SelectorError */.af))
            throw error;
    }
    throw (0,format_error/* wrong */.Qm)(path, 'is no label selector');
}
/** The last millisecond that is written with a year of four digits. */
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** A window in the order of time. */
function windowAt(record, path) {
    const fromMs = (0,columns/* integerAt */.OW)(record.fromMs, `${path}, fromMs`, 0);
    const untilMs = (0,columns/* integerAt */.OW)(record.untilMs, `${path}, untilMs`, fromMs + 1);
    if (untilMs > LATEST_MS)
        throw (0,format_error/* wrong */.Qm)(`${path}, untilMs`, 'lies behind the year 9999');
    return { fromMs, untilMs };
}

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/snapshot/stack-tree.js
var stack_tree = __webpack_require__(1255);
;// CONCATENATED MODULE: ./build/sources/snapshot/version-1-profile.js





/**
 * Reads the line of one profile.
 * @param maxFrames the most entries its stacks may have together
 * @throws SnapshotFormatError
 */
function readProfile(line, maxFrames, path) {
    const [type = '', unit = ''] = (0,columns/* textsAt */.i1)((0,columns/* listAt */.gT)(line.sampleType, `${path}, sampleType`, 2), `${path}, sampleType`);
    const frames = readFrames(line, path);
    const stacks = (0,stack_tree/* stacksOf */.J)(readTree(line, frames.length, path), maxFrames, `${path}, stacks`);
    const count = stacks.stackOffsets.length - 1;
    const scale = BigInt((0,columns/* integerAt */.OW)(line.scale, `${path}, scale`, 1));
    const slices = (0,columns/* listAt */.gT)(line.slices, `${path}, slices`).map((entry, index) => readSlice((0,columns/* recordAt */.zR)(entry, `${path}, slices[${index}]`), count, scale, `${path}, slices[${index}]`));
    checkTouching(slices, path);
    return {
        service: (0,columns/* textAt */.$6)(line.service, `${path}, service`),
        profileType: profileTypeAt(line.profileType, `${path}, profileType`),
        selector: selectorAt(line.selector, `${path}, selector`),
        sampleType: { type, unit },
        frames,
        ...stacks,
        slices,
    };
}
function profileTypeAt(value, path) {
    const id = (0,columns/* textAt */.$6)(value, path);
    try {
        (0,profile_type/* parseProfileType */.fL)(id);
        return id;
    }
    catch (error) {
        if (error instanceof profile_type/* ProfileTypeError */.MR)
            throw (0,format_error/* wrong */.Qm)(path, 'is no profile type id');
        throw error;
    }
}
function readFrames(line, path) {
    const names = (0,columns/* textsAt */.i1)(line.names, `${path}, names`);
    const files = (0,columns/* textsAt */.i1)(line.files, `${path}, files`);
    const nameOf = indexColumn(line.frameNames, names.length, `${path}, frameNames`);
    const fileOf = indexColumn(line.frameFiles, files.length, `${path}, frameFiles`, nameOf.length);
    const lines = (0,columns/* integersAt */.ND)(line.frameLines, `${path}, frameLines`, nameOf.length);
    const spans = (0,columns/* integersAt */.ND)(line.frameSpans, `${path}, frameSpans`, nameOf.length);
    return Array.from(nameOf, (name, frame) => {
        const first = lines[frame];
        const span = spans[frame];
        const place = { name: names[name], file: files[fileOf[frame]] };
        return span === 0 ? { ...place, line: first } : { ...place, line: first, lastLine: first + span };
    });
}
function readTree(line, frameCount, path) {
    const back = (0,columns/* integersAt */.ND)(line.parents, `${path}, parents`);
    const parents = back.map((distance, node) => node - distance);
    const bad = parents.findIndex((parent, node) => parent < -1 || parent >= node);
    if (bad >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, parents[${bad}]`, 'is no node before this one');
    const frames = indexColumn(line.nodes, frameCount, `${path}, nodes`, parents.length);
    const stacks = indexColumn(line.stacks, parents.length, `${path}, stacks`);
    return { parents, frames: Array.from(frames), stacks: Array.from(stacks) };
}
function indexColumn(value, count, path, length) {
    return (0,columns/* indices */.Q6)((0,columns/* fromDeltas */.Uo)((0,columns/* integersAt */.ND)(value, path, length), path), count, path);
}
function readSlice(record, stackCount, scale, path) {
    const stacks = indexColumn(record.stacks, stackCount, `${path}.stacks`);
    const unordered = stacks.findIndex((stack, index) => index > 0 && stack <= stacks[index - 1]);
    if (unordered >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.stacks[${unordered}]`, 'must come after the one before it');
    const numbers = (0,columns/* integersAt */.ND)(record.values, `${path}.values`, stacks.length);
    const values = numbers.map((number) => BigInt(number) * scale);
    const wide = values.findIndex((value) => BigInt.asIntN(64, value) !== value);
    if (wide >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.values[${wide}]`, 'does not fit into 64 bits');
    return { ...windowAt(record, path), stacks, values: BigInt64Array.from(values) };
}
/** Together the slices are one window. */
function checkTouching(slices, path) {
    if (slices.length === 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, slices`, 'must have an entry');
    const apart = slices.findIndex(({ fromMs }, index) => fromMs !== (slices[index - 1]?.untilMs ?? fromMs));
    if (apart >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}, slices[${apart}]`, 'does not start where the one before ends');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/version-1.js




/** Longer lists of windows no setting can ask for. */
const MAX_WINDOWS = 64;
/**
 * Reads the lines of format version 1: header, uploads, profiles. Nothing in them is trusted; keys that this version does not
 * know are left alone.
 * @throws SnapshotFormatError
 */
function readVersion1(lines, { maxFrames }) {
    const header = lines[0];
    const windows = readWindows(header.windows);
    const uploadLines = (0,columns/* integerAt */.OW)(header.uploads, 'line 1, uploads', 0);
    const profileLines = (0,columns/* integerAt */.OW)(header.profiles, 'line 1, profiles', 0);
    const told = 1 + uploadLines + profileLines;
    if (lines.length !== told)
        throw (0,format_error/* wrong */.Qm)('line 1', `promises ${told} lines, but there are ${lines.length}`);
    const firstProfile = 1 + uploadLines;
    let framesLeft = maxFrames;
    return {
        toolVersion: versionAt(header.tool, 'line 1, tool'),
        createdAtMs: instantAt(header.createdAt, 'line 1, createdAt'),
        sourceLabel: (0,columns/* textAt */.$6)(header.source, 'line 1, source'),
        windows,
        ...(header.asked !== undefined && { asked: readAsked(header.asked, 'line 1, asked') }),
        series: (0,columns/* listAt */.gT)(header.series, 'line 1, series').map((entry, index) => readSeriesOf(entry, `line 1, series[${index}]`)),
        uploads: lines.slice(1, firstProfile).map((line, index) => readUploads(line, `line ${index + 2}`)),
        profiles: lines.slice(firstProfile).map((line, index) => {
            const profile = readProfile(line, framesLeft, `line ${firstProfile + index + 1}`);
            framesLeft -= profile.stackFrames.length;
            return profile;
        }),
    };
}
function readWindows(value) {
    const windows = (0,columns/* listAt */.gT)(value, 'line 1, windows').map((entry, index) => {
        const path = `line 1, windows[${index}]`;
        return readSide((0,columns/* recordAt */.zR)(entry, path), path);
    });
    const [side, ...history] = windows;
    if (side === undefined || windows.length > MAX_WINDOWS)
        throw (0,format_error/* wrong */.Qm)('line 1, windows', `must have 1 to ${MAX_WINDOWS} entries`);
    return [side, ...history];
}
function readSide(record, path) {
    return { selector: selectorAt(record.selector, `${path}, selector`), window: windowAt(record, path) };
}
/** It is shown in reports. */
function versionAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    if (!/^[\w.+-]{1,64}$/u.test(text))
        throw (0,format_error/* wrong */.Qm)(path, 'is no version of flamegate');
    return text;
}
function instantAt(value, path) {
    const text = (0,columns/* textAt */.$6)(value, path);
    const timeMs = Date.parse(text);
    if (Number.isNaN(timeMs) || new Date(timeMs).toISOString() !== text)
        throw (0,format_error/* wrong */.Qm)(path, 'is no point in time');
    return timeMs;
}
function readSeriesOf(value, path) {
    const record = (0,columns/* recordAt */.zR)(value, path);
    const entries = (0,columns/* listAt */.gT)(record.entries, `${path}.entries`);
    return {
        ...readSide(record, path),
        entries: entries.map((entry, index) => readEntry(entry, `${path}.entries[${index}]`)),
    };
}
/** Files of earlier versions do not have it. */
function readAsked(value, path) {
    const { services, profileTypes, series } = (0,columns/* recordAt */.zR)(value, path);
    return {
        services: (0,columns/* textsAt */.i1)(services, `${path}.services`),
        profileTypes: (0,columns/* textsAt */.i1)(profileTypes, `${path}.profileTypes`),
        series: (0,columns/* listAt */.gT)(series, `${path}.series`).map((entry, index) => {
            const at = `${path}.series[${index}]`;
            const { selector, entries } = (0,columns/* recordAt */.zR)(entry, at);
            return {
                selector: selectorAt(selector, `${at}.selector`),
                entries: (0,columns/* listAt */.gT)(entries, `${at}.entries`).map((pair, own) => readEntry(pair, `${at}.entries[${own}]`)),
            };
        }),
    };
}
function readEntry(value, path) {
    const [service = '', profileType = ''] = (0,columns/* textsAt */.i1)((0,columns/* listAt */.gT)(value, path, 2), path);
    return { service, profileType };
}
function readUploads(line, path) {
    return {
        ...readSide(line, path),
        profileType: (0,columns/* textAt */.$6)(line.profileType, `${path}, profileType`),
        series: (0,columns/* listAt */.gT)(line.series, `${path}, series`).map((entry, index) => readSeries(entry, `${path}, series[${index}]`)),
    };
}
function readSeries(value, path) {
    const record = (0,columns/* recordAt */.zR)(value, path);
    const timesMs = (0,columns/* fromDeltas */.Uo)((0,columns/* integersAt */.ND)(record.times, `${path}.times`), `${path}.times`);
    const late = timesMs.findIndex((timeMs, index) => timeMs < (timesMs[index - 1] ?? 0));
    if (late >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.times[${late}]`, 'must not go back in time');
    const values = (0,columns/* listAt */.gT)(record.values, `${path}.values`, timesMs.length);
    const bad = values.findIndex((entry) => typeof entry !== 'number' || !Number.isFinite(entry));
    if (bad >= 0)
        throw (0,format_error/* wrong */.Qm)(`${path}.values[${bad}]`, 'must be a number');
    return {
        service: (0,columns/* textAt */.$6)(record.service, `${path}.service`),
        replica: (0,columns/* textAt */.$6)(record.replica, `${path}.replica`),
        version: (0,columns/* textAt */.$6)(record.version, `${path}.version`),
        timesMs,
        values: values,
    };
}

;// CONCATENATED MODULE: ./build/sources/snapshot/decode.js






/** A night of seven services unpacks to some megabytes. */
const DECODE_LIMITS = { maxBytes: 256 * 1024 * 1024, maxFrames: 64_000_000 };
/** How each version of the format is read, from its lines without the last one; old ones stay readable for good. */
const READERS = new Map([[1, readVersion1]]);
/**
 * Reads the bytes of a snapshot, all of it or nothing.
 * @throws SnapshotFormatError that names place, reason and remedy
 */
function decodeSnapshot(bytes, limits = DECODE_LIMITS) {
    if (!(0,gzip/* isGzip */.bf)(bytes))
        throw foreign(bytes.length === 0 ? 'the file is empty' : 'it is not gzipped');
    const unpacked = unpack(bytes, limits.maxBytes);
    const read = readerOf(unpacked);
    checkSum(unpacked);
    return read(jsonLines(unpacked).slice(0, -1), limits);
}
function unpack(bytes, maxBytes) {
    try {
        const unpacked = (0,gzip/* gunzipBounded */.Zk)(encode/* FORMAT */.uB, bytes, maxBytes);
        return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
    }
    catch (error) {
        if (!(error instanceof profile/* ProfileFormatError */.X))
            throw error;
        const reason = error.message.replace(/^not a valid \S+ profile: /u, '');
        throw new format_error/* SnapshotFormatError */.wv('', reason, format_error/* TAKE_AGAIN */.lS, { cause: error });
    }
}
const NEWLINE = 10;
/** Longer first lines do not exist: a header lists services and types, not stacks. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
/** Looks at the first line alone, which every version begins with. */
function readerOf(unpacked) {
    const end = unpacked.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
    const header = end < 0 ? null : parseLine(unpacked.subarray(0, end));
    if (header?.format !== encode/* FORMAT */.uB)
        throw foreign('its first line does not say that it is one');
    const { version } = header;
    const reader = READERS.get(version);
    if (reader !== undefined)
        return reader;
    if (Number.isSafeInteger(version) && version > encode/* FORMAT_VERSION */.Hp) {
        const reason = `has format version ${version}, and this flamegate reads up to ${encode/* FORMAT_VERSION */.Hp}`;
        const remedy = 'use the version of flamegate that took it, or a newer one';
        throw new format_error/* SnapshotFormatError */.wv('line 1', reason, remedy);
    }
    throw (0,format_error/* wrong */.Qm)('line 1, version', 'is no version of the format');
}
/** The last line is the sum of all before it: nothing was lost or changed since it was written. */
function checkSum(unpacked) {
    const end = unpacked.length - 1;
    const lastAt = unpacked.lastIndexOf(NEWLINE, end - 1) + 1;
    const told = unpacked[end] === NEWLINE ? parseLine(unpacked.subarray(lastAt, end))?.sha256 : undefined;
    if (typeof told !== 'string')
        throw (0,format_error/* wrong */.Qm)('the last line', 'is no checksum: the file is cut off');
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(unpacked.subarray(0, lastAt)).digest('hex');
    if (told !== sha256)
        throw (0,format_error/* wrong */.Qm)('the last line', 'holds another checksum than the content: the file was changed');
}
function jsonLines(unpacked) {
    const lines = [];
    for (let start = 0; start < unpacked.length;) {
        const end = unpacked.indexOf(NEWLINE, start);
        const line = parseLine(unpacked.subarray(start, end));
        if (line === null)
            throw (0,format_error/* wrong */.Qm)(`line ${lines.length + 1}`, 'is no JSON object');
        lines.push(line);
        start = end + 1;
    }
    return lines;
}
/** Null for anything but an object: what the engine says of the text would quote it. */
function parseLine(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
function foreign(why) {
    return new format_error/* SnapshotFormatError */.wv('', `it is no snapshot: ${why}`, 'give a file that flamegate snapshot wrote; profile files are compared by flamegate compare');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/read-file.js





/** A larger file is no snapshot but a mistake. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Reads a snapshot from a file.
 * @throws SourceError that names the file, what is wrong where, and what to do
 */
async function readSnapshotFile(path, maxBytes = MAX_FILE_BYTES) {
    return readSnapshot(await readSnapshotBytes(path, maxBytes), path);
}
/**
 * Reads the bytes of a file that should be a snapshot.
 * @throws SourceError when it cannot be read or is too large
 */
async function readSnapshotBytes(path, maxBytes = MAX_FILE_BYTES) {
    const bytes = await readSome(path, maxBytes);
    if (bytes.length <= maxBytes)
        return bytes;
    throw new source/* SourceError */.c('too-large', `the snapshot ${path} is too large`, `it has more than ${maxBytes} bytes`, 'check the path: a snapshot is some hundred kilobytes');
}
/**
 * Reads a snapshot from its bytes.
 * @param name of it for people, such as its path
 * @throws SourceError that names it, what is wrong where, and what to do
 */
function readSnapshot(bytes, name) {
    try {
        return decodeSnapshot(bytes, DECODE_LIMITS);
    }
    catch (error) {
        if (!(error instanceof format_error/* SnapshotFormatError */.wv))
            throw error;
        throw new source/* SourceError */.c('malformed', `the snapshot ${name} cannot be used`, error.message, error.remedy, {
            cause: error,
        });
    }
}
/** Whether a snapshot could not be read because there is no such file. */
function isNoFile(error) {
    return (error instanceof source/* SourceError */.c && error.cause?.code === 'ENOENT');
}
/** One byte more than allowed is enough to know; a device or a pipe has no size to ask for. */
async function readSome(path, maxBytes) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: maxBytes }));
    }
    catch (error) {
        throw new source/* SourceError */.c('rejected', `the snapshot ${path} cannot be read`, error.message, 'check the path; in a workflow, download the artifact that holds it first', { cause: error });
    }
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stacksOf),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _profile_growable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6399);
/* harmony import */ var _format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);


/** No node is its own parent's child twice, so the same stacks give the same tree. */
function treeOf({ stackOffsets, stackFrames }) {
    const parents = [];
    const frames = [];
    const children = [];
    const roots = new Map();
    const childOf = (parent, frame) => {
        const known = parent < 0 ? roots : children[parent];
        const node = known.get(frame);
        if (node !== undefined)
            return node;
        known.set(frame, parents.length);
        children.push(new Map());
        frames.push(frame);
        return parents.push(parent) - 1;
    };
    const stacks = Array.from({ length: stackOffsets.length - 1 }, (_, stack) => {
        let node = -1;
        for (let at = stackOffsets[stack + 1] - 1; at >= stackOffsets[stack]; at--)
            node = childOf(node, stackFrames[at]);
        return node;
    });
    return { parents, frames, stacks };
}
/**
 * The stacks of a tree, leaf first.
 * @param maxFrames the most entries they may have together: a small tree can hold any number of long stacks
 * @throws SnapshotFormatError
 */
function stacksOf({ parents, frames, stacks }, maxFrames, path) {
    const depths = new Int32Array(parents.length);
    for (const [node, parent] of parents.entries())
        depths[node] = parent < 0 ? 1 : depths[parent] + 1;
    const total = stacks.reduce((sum, node) => sum + depths[node], 0);
    if (total > maxFrames)
        throw (0,_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(path, `unpack to ${total} frames, more than the limit of ${maxFrames}`);
    const offsets = (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .int32List */ .nC)(stacks.length + 1);
    const leafFirst = (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .int32List */ .nC)(total);
    (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(offsets, 0);
    for (const leaf of stacks) {
        for (let node = leaf; node >= 0; node = parents[node])
            (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(leafFirst, frames[node]);
        (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .VC)(offsets, leafFirst.length);
    }
    return { stackOffsets: (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .finished */ .xl)(offsets), stackFrames: (0,_profile_growable_js__WEBPACK_IMPORTED_MODULE_1__/* .finished */ .xl)(leafFirst) };
}


/***/ })

};
