export const id = 906;
export const ids = [906];
export const modules = {

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M0: () => (/* binding */ runAgainstServer),
  Lc: () => (/* binding */ startClock),
  SV: () => (/* binding */ withClient),
  eH: () => (/* binding */ withServer)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/config/settle.js
var settle = __webpack_require__(9500);
// EXTERNAL MODULE: ./build/gate.js + 20 modules
var gate = __webpack_require__(1832);
// EXTERNAL MODULE: ./build/report/flame-graph/clip-name.js
var clip_name = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/gate-spans.js



/** More services are asked for nothing: one of them holds a span. */
const MAX_SERVICES = 50;
/**
 * The report with what single spans did in the candidate window, for display only: the verdict was found before. Never rejects
 * for a source that cannot be asked.
 */
async function withSpans(report, source, { candidate }, ids) {
    if (ids.length === 0)
        return report;
    const all = report.comparisons.filter(({ kind, profileType }) => kind === 'cpu' && profileType.includes(':'));
    const asked = all.slice(0, MAX_SERVICES);
    const { selector, ...window } = candidate;
    const read = await Promise.all(asked.map((comparison) => {
        const ask = async (spanIds) => source.readSpans?.({ ...placeOf(comparison), selector, window, spanIds });
        return profileOf(comparison, ids, ask, report.settings.top);
    }));
    const profiles = read.filter((one) => one !== null && 'functions' in one).sort((a, b) => b.total - a.total);
    const problems = read.filter((one) => one !== null && 'code' in one);
    const seen = new Set(profiles.flatMap(({ spans }) => spans.map(({ id }) => id)));
    const missing = ids.filter((id) => !seen.has(id));
    const notes = [
        ...(asked.length === 0 ? [NOTHING_TO_ASK] : []),
        ...(asked.length > problems.length && missing.length > 0
            ? [notFound(missing, asked, (0,times/* formatWindow */.A4)(window, true))]
            : []),
        ...(all.length > asked.length ? [tooMany(all.length)] : []),
        ...problems,
    ];
    return { ...report, spans: { ids: [...ids], profiles, notes } };
}
function placeOf({ service, profileType }) {
    return { service, profileType };
}
/** What spans did in one service; null when nothing, and why it is not known when the source cannot be asked. */
async function profileOf(comparison, ids, ask, top) {
    try {
        const found = await ask(ids);
        if (found === undefined || found.total === 0)
            return null;
        const each = ids.map(async (id) => ({
            id,
            total: (ids.length > 1 ? await ask([id]) : found)?.total ?? 0,
        }));
        return toProfile(comparison, found, await Promise.all(each), top);
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c))
            throw error;
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
        functions: functions
            .toSorted((a, b) => b.self - a.self || b.total - a.total)
            .slice(0, top)
            .map(({ name, self, total: all }) => ({ name: (0,clip_name/* clipName */.e)(name), self, total: all })),
    };
}
function notFound(ids, asked, window) {
    const [first] = asked;
    const where = asked.length === 1 && first !== undefined ? JSON.stringify(first.service) : `${asked.length} services`;
    return {
        code: 'FG241',
        message: `no sample of ${where} between ${window} carries the span id ${ids.join(', ')}`,
        remedy: 'give ids of spans that lie in the candidate window and have the attribute pyroscope.profile.id: its value is the id. The ' +
            'OpenTelemetry packages of Pyroscope set it (otel-profiling-go, otel-profiling-java, pyroscope-otel for Python, and those ' +
            'for .NET and Ruby) on the first span of a request in a process; py-spy knows no spans',
    };
}
function unread({ service }, error) {
    return {
        code: 'FG242',
        message: `the samples of the spans could not be read for ${JSON.stringify(service)}: ${error.message}: ${error.why}`,
        remedy: `${error.remedy} The verdict does not depend on it.`,
    };
}
const NOTHING_TO_ASK = {
    code: 'FG243',
    message: 'no CPU profile was looked at, so there are no samples of spans',
    remedy: 'name the service of the spans with --service, and cpu among the profile types',
};
function tooMany(count) {
    return {
        code: 'FG243',
        message: `spans were looked for in the first ${MAX_SERVICES} of ${count} services`,
        remedy: 'name the service of the spans with --service',
    };
}

// EXTERNAL MODULE: ./build/sources/no-server.js
var no_server = __webpack_require__(2212);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/sources/pending-sends.js
var pending_sends = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/sources/pyroscope/body.js
var body = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/sources/pyroscope/connection.js

/** Shorter values are no secrets worth hiding, and replacing them would make messages unreadable. */
const MIN_SECRET_LENGTH = 4;
/** These are the client's own: another value would change what the bytes mean or where they end. */
const RESERVED_HEADERS = new Set([
    'accept-encoding',
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'transfer-encoding',
]);
/**
 * Checks the options once. User and password in the URL are used as basic authentication when no other is
 * given, and never stay in the URL.
 * @throws SourceError of kind `rejected`; it never shows a value that could be a secret.
 */
function prepareConnection(options) {
    const parsed = parseBaseUrl(options.baseUrl);
    const auth = effectiveAuth(options.auth, parsed);
    const url = `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`;
    const headers = {};
    for (const [name, value] of Object.entries(options.headers ?? {})) {
        headers[checkedName(name)] = checkedValue(name, value);
    }
    if (options.tenantId)
        headers['x-scope-orgid'] = checkedValue('X-Scope-OrgID', options.tenantId);
    const authorization = authorizationOf(auth);
    if (authorization !== '')
        headers.authorization = checkedValue('Authorization', authorization);
    return {
        url,
        label: `Pyroscope at ${url}`,
        headers,
        credentials: auth.kind,
        hasTenant: 'x-scope-orgid' in headers,
        redact: redactor([...secretsOf(auth), authorization, ...Object.values(options.headers ?? {})]),
    };
}
function parseBaseUrl(baseUrl) {
    let parsed;
    try {
        parsed = new URL(baseUrl.trim());
    }
    catch {
        parsed = undefined;
    }
    if (parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:'))
        return parsed;
    throw new source/* SourceError */.c('rejected', 'The Pyroscope URL cannot be used', 'it is not an absolute http or https URL', 'Write it like http://pyroscope:4040, with the path when a proxy stands in front of it.');
}
function effectiveAuth(auth, url) {
    if (auth.kind !== 'none' || (url.username === '' && url.password === ''))
        return auth;
    return { kind: 'basic', username: decode(url.username), password: decode(url.password) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function authorizationOf(auth) {
    if (auth.kind === 'bearer')
        return `Bearer ${auth.token}`;
    if (auth.kind === 'none')
        return '';
    return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}
function secretsOf(auth) {
    if (auth.kind === 'bearer')
        return [auth.token];
    if (auth.kind === 'none')
        return [];
    return [auth.password, Buffer.from(`${auth.username}:${auth.password}`).toString('base64')];
}
function redactor(values) {
    // The longest first, so that a secret inside another does not leave the rest of it behind.
    const secrets = [...new Set(values)]
        .filter((value) => value.length >= MIN_SECRET_LENGTH)
        .sort((a, b) => b.length - a.length);
    return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}
function checkedName(name) {
    const lower = name.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower)) {
        throw headerError(name, 'it is not the name of an HTTP header');
    }
    if (RESERVED_HEADERS.has(lower))
        throw headerError(name, 'the client sets this header itself');
    return lower;
}
function checkedValue(name, value) {
    // A line break in a token (a secret pasted with its newline) would otherwise end the header.
    if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
        return value;
    throw headerError(name, 'its value holds a line break or another character that a header cannot carry');
}
function headerError(name, why) {
    return new source/* SourceError */.c('rejected', `The header ${JSON.stringify(name.slice(0, 100))} cannot be sent to Pyroscope`, why, 'Correct it in the headers, the token, the password or the tenant id.');
}

// EXTERNAL MODULE: ./build/sources/pyroscope/errors.js
var errors = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/sources/pyroscope/messages.js
var messages = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/sources/pyroscope/retry.js
var pyroscope_retry = __webpack_require__(7796);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(6424);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(3137);
;// CONCATENATED MODULE: ./build/sources/pyroscope/undici.js
// The package's own entry loads fetch, WebSocket, caches and mocks as well, 70 ms before the first request is sent.



/** Keeps connections to servers. */
const Agent = agent;
/** The same through proxies. */
const EnvHttpProxyAgent = env_http_proxy_agent;
/** `undici.request` for an absolute address. Rejects with whatever the connection fails with. */
function request(address, { dispatcher, ...options }) {
    const { origin, pathname, search } = new URL(address);
    return api_request.call(dispatcher, { origin, path: `${pathname}${search}`, ...options });
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/client.js










const SERVICE = 'querier.v1.QuerierService';
const MAX_CONNECT_MS = 10_000;
const MAX_ERROR_BYTES = 1024 * 1024;
const PROTO_TYPES = ['application/proto', 'application/protobuf', 'application/x-protobuf'];
/**
 * Makes a client for one server.
 * @throws SourceError of kind `rejected` for a URL or header that cannot be used.
 */
function createPyroscopeClient(options) {
    const settings = prepareSettings(options);
    const { connection } = settings;
    const limit = (0,p_limit/* default */.A)(options.maxInFlight ?? 8);
    // A call keeps its place in the queue while it waits to retry: an overloaded server gets fewer requests. It leaves the place
    // to the next one before its answer is unpacked.
    const run = async (call) => {
        const packed = await limit(() => callWithRetries(settings, call));
        await (0,pending_sends/* pendingSends */.V)();
        try {
            return await (0,body/* unpack */.l1)(packed.body, packed.encoding, settings.maxAnswerBytes);
        }
        catch (failure) {
            throw (0,errors/* errorOfFailure */.UQ)(call, failure, settings);
        }
    };
    const post = { method: 'POST', connection };
    return {
        label: connection.label,
        maxAnswerBytes: settings.maxAnswerBytes,
        async callJson(method, body) {
            const contentType = 'application/json';
            const path = `/${SERVICE}/${method}`;
            const call = { ...post, what: method, path, contentType, accepts: [contentType] };
            return parseJson(call, await run({ ...call, body: JSON.stringify(body) }));
        },
        callProto(method, bytes) {
            const path = `/${SERVICE}/${method}`;
            return run({
                ...post,
                what: method,
                path,
                body: bytes,
                contentType: PROTO_TYPES[0],
                accepts: PROTO_TYPES,
            });
        },
        async push(body) {
            const contentType = 'application/json';
            const call = { ...post, what: 'Push', path: '/push.v1.PusherService/Push', stores: true };
            await run({ ...call, contentType, accepts: [contentType], body: JSON.stringify(body) });
        },
        async get(path, onceWithinMs) {
            const bytes = await run({ connection, method: 'GET', what: path, path, accepts: [], onceWithinMs });
            return bytes.toString('utf8');
        },
        close: () => settings.dispatcher.destroy(),
    };
}
function prepareSettings(options) {
    const requestTimeoutMs = options.requestTimeoutMs ?? 30_000;
    return {
        connection: prepareConnection(options),
        dispatcher: createDispatcher(options, Math.min(requestTimeoutMs, MAX_CONNECT_MS)),
        requestTimeoutMs,
        maxAnswerBytes: options.maxAnswerBytes ?? 256 * 1024 * 1024,
        runSignal: options.runSignal,
        sleep: options.sleep ?? (async (delayMs, signal) => (0,promises_.setTimeout)(delayMs, undefined, { signal })),
        nowMs: options.nowMs ?? Date.now,
    };
}
function createDispatcher(options, connectTimeoutMs) {
    // One signal limits the whole attempt; undici's own limits count headers and body separately.
    const common = {
        connect: { timeout: connectTimeoutMs },
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
    };
    if (!options.httpProxy && !options.httpsProxy)
        return new Agent(common);
    // Every setting is given, if only as '': for an absent one undici would read the environment.
    const { httpProxy = '', httpsProxy = '', noProxy = '' } = options;
    return new EnvHttpProxyAgent({ ...common, httpProxy, httpsProxy, noProxy });
}
/** A loop of our own, because undici's retry interceptor resumes broken bodies by Range and leaves POST out. */
async function callWithRetries(settings, call) {
    for (let retry = 0;; retry += 1) {
        const outcome = await attempt(settings, call);
        if ('body' in outcome)
            return outcome;
        if (!outcome.retryable || retry >= pyroscope_retry/* MAX_RETRIES */.kd || call.onceWithinMs !== undefined)
            throw outcome.error;
        try {
            const delayMs = (0,pyroscope_retry/* retryDelayMs */.qO)(retry, outcome.retryAfter, settings.nowMs());
            await settings.sleep(delayMs, settings.runSignal);
        }
        catch {
            throw (0,errors/* errorOfEndedRun */.ZI)(call);
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
        return answer.statusCode === 200 ? await readGood(settings, call, answer) : await readBad(call, answer);
    }
    catch (failure) {
        if (runSignal?.aborted)
            return { error: (0,errors/* errorOfEndedRun */.ZI)(call), retryable: false };
        const limits = { ...settings, requestTimeoutMs };
        const error = (0,errors/* errorOfFailure */.UQ)(call, timeout.aborted ? timeout.reason : failure, limits);
        const isCurable = call.stores === true ? pyroscope_retry/* isUnsentCode */.fl : pyroscope_retry/* isRetryableCode */._s;
        return { error, retryable: !timeout.aborted && isCurable((0,errors/* codeOf */.$N)(failure)) };
    }
}
function send(settings, call, signal) {
    const headers = {
        'user-agent': 'flamegate',
        ...settings.connection.headers,
        'accept-encoding': 'gzip',
    };
    if (call.contentType !== undefined)
        headers['content-type'] = call.contentType;
    return request(`${settings.connection.url}${call.path}`, {
        dispatcher: settings.dispatcher,
        method: call.method,
        headers,
        body: call.body ?? null,
        signal,
    });
}
async function readGood(settings, call, answer) {
    const contentType = header(answer, 'content-type');
    const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    if (call.accepts.length > 0 && !call.accepts.includes(mediaType))
        return readBad(call, answer);
    return {
        body: await (0,body/* readPacked */.dW)(answer.body, settings.maxAnswerBytes),
        encoding: header(answer, 'content-encoding'),
    };
}
async function readBad(call, answer) {
    const status = answer.statusCode;
    const body = await readErrorText(answer);
    const error = (0,errors/* errorOfAnswer */.oo)(call, {
        status,
        contentType: header(answer, 'content-type'),
        location: header(answer, 'location'),
        body,
    });
    const retryAfter = header(answer, 'retry-after');
    const retryable = call.stores === true ? (0,pyroscope_retry/* isUnstoredStatus */.J7)(status) : (0,pyroscope_retry/* isRetryableAnswer */.FR)(status, (0,messages/* readServerMessage */.VQ)(body));
    return { error, retryable, retryAfter };
}
/** The text of an error; `''` when it cannot be read, since the status alone tells enough. */
async function readErrorText(answer) {
    try {
        const bytes = await (0,body/* readBounded */.CB)(answer.body, header(answer, 'content-encoding'), MAX_ERROR_BYTES);
        return bytes.toString('utf8');
    }
    catch {
        return '';
    }
}
function header(answer, name) {
    const value = answer.headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}
function parseJson(asked, bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new source/* SourceError */.c('malformed', `${asked.connection.label} answered ${asked.what} with damaged JSON`, 'the answer ends too early or is not JSON although it says so', 'Look for a proxy that changes answers on the way.', { cause });
    }
}

// EXTERNAL MODULE: ./build/config/selector.js
var selector = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/profile/pprof.js + 5 modules
var pprof = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile_profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/read-ahead.js
var read_ahead = __webpack_require__(9161);
;// CONCATENATED MODULE: ./build/sources/pyroscope/answers.js

/**
 * Reads the answer of `Series`: the label sets. Absent fields are empty ones in Connect's JSON, so `{}` is an
 * empty list.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readLabelSets(answer, label) {
    return list(answer, 'labelsSet', label).map((set) => readLabels(set, label));
}
/**
 * Reads the answer of `LabelValues` or `LabelNames`.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readNames(answer, label) {
    return list(answer, 'names', label).map((name) => answers_text(name, label));
}
/**
 * Reads the answer of `SelectSeries`.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readPointSeries(answer, label) {
    return list(answer, 'series', label).map((series) => ({
        labels: readLabels(series, label),
        points: list(series, 'points', label).map((point) => {
            const fields = record(point, label);
            return {
                timestampMs: readInt64(fields.timestamp ?? 0, label),
                value: readDouble(fields.value ?? 0, label),
            };
        }),
    }));
}
/**
 * Reads the answer of `GetProfileStats`. Nothing is said by `{}`, and a server that holds nothing sends the
 * largest and the smallest 64-bit integer: neither is a time.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readStats(answer, label) {
    const fields = record(answer, label);
    const oldestMs = readTime(fields.oldestProfileTime, label);
    const newestMs = readTime(fields.newestProfileTime, label);
    return {
        ...(oldestMs !== undefined ? { oldestMs } : {}),
        ...(newestMs !== undefined ? { newestMs } : {}),
    };
}
/**
 * Reads the answer of `/api/v1/status/buildinfo`: the version, null when the server does not tell one.
 * @throws SourceError of kind `malformed`, SyntaxError when it is no JSON
 */
function readBuildVersion(answer, label) {
    const version = answers_text(record(record(JSON.parse(answer), label).data ?? {}, label).version ?? '', label);
    return version === '' || version.length > 100 ? null : version;
}
/**
 * Reads the flame graph of `SelectMergeSpanProfile`: `{}` outside of the lookback, and for no data a whole of 0.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readFlameLevels(answer, label) {
    const graph = record(answer, label).flamegraph ?? {};
    return {
        names: list(graph, 'names', label).map((name) => answers_text(name, label)),
        levels: list(graph, 'levels', label).map((level) => list(level, 'values', label).map((value) => readInt64(value, label))),
    };
}
function readLabels(series, label) {
    return list(series, 'labels', label).map((pair) => {
        const fields = record(pair, label);
        return { name: answers_text(fields.name ?? '', label), value: answers_text(fields.value ?? '', label) };
    });
}
function readTime(value, label) {
    if (value === undefined)
        return undefined;
    const timeMs = readInt64(value, label);
    return timeMs > 0 && timeMs < 8.64e15 ? timeMs : undefined;
}
/** A 64-bit integer stands in quotes, since JSON's numbers lose its low bits. */
function readInt64(value, label) {
    const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
        throw malformed(label, 'a time is not a number');
    return number;
}
/** Connect's JSON writes a double as a number, and what a number cannot be (`"NaN"`) in quotes. */
function readDouble(value, label) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw malformed(label, 'a value is not a number');
    return value;
}
function list(value, field, label) {
    const items = record(value, label)[field] ?? [];
    if (!Array.isArray(items))
        throw malformed(label, `${field} is not a list`);
    return items;
}
function record(value, label) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw malformed(label, 'an object is missing');
    }
    return value;
}
function answers_text(value, label) {
    if (typeof value !== 'string')
        throw malformed(label, 'a name is not a text');
    return value;
}
function malformed(label, why) {
    return new source/* SourceError */.c('malformed', `${label} sent an answer of an unknown shape`, why, 'Look for another program at this address, or a version of Pyroscope that is not supported (1.18 and 2.0 are).');
}

// EXTERNAL MODULE: ./build/sources/pyroscope/queries.js
var queries = __webpack_require__(1042);
// EXTERNAL MODULE: ./build/sources/pyroscope/uploads.js
var uploads = __webpack_require__(6400);
;// CONCATENATED MODULE: ./build/sources/pyroscope/probes.js




/** Questions that only explain why something is missing. None may cost a run more than a moment. */
const LIMIT_MS = 3000;
/**
 * Asks `/ready`. A server that is not ready answers queries all the same: with nothing, as if it had never received a
 * profile (measured on 1.18.0 in its first 15 s).
 */
async function readReadiness(client) {
    try {
        const said = await client.get('/ready', LIMIT_MS);
        return /^\s*ready\s*$/i.test(said) ? { kind: 'ready' } : { kind: 'unknown' };
    }
    catch (error) {
        if (!(error instanceof source/* SourceError */.c) || error.kind !== 'unavailable')
            return { kind: 'unknown' };
        // A page or JSON is of something before the server, which says nothing about its state.
        if (error.cause?.isPlainText !== true)
            return { kind: 'unknown' };
        return { kind: 'not-ready', said: error.why.replace(/^the server says: /, '') };
    }
}
/** Uploads and their samples by the first part of the profile type, for all tenants together. */
const RECEIVED = /^pyroscope_distributor_received_samples_(sum|count)\{([^}]*)\}\s+(\S+)/gmu;
const MAX_NAMES = 100;
/**
 * Asks `/metrics`, which an address that leads to the query API alone does not have. The only trace of uploads that were
 * accepted and held nothing is there.
 */
async function readReceived(client) {
    try {
        return parseReceived(await client.get('/metrics', LIMIT_MS));
    }
    catch {
        return null;
    }
}
/** Reads the metrics of a distributor in the text format of Prometheus; null when it tells of no upload at all. */
function parseReceived(metrics) {
    const found = new Map();
    for (const [, what, labels = '', text] of metrics.matchAll(RECEIVED)) {
        const name = /(?:^|,)type="([^"\\]{1,100})"/u.exec(labels)?.[1];
        const value = Number(text);
        if (name === undefined || !Number.isFinite(value) || value < 0)
            continue;
        if (!found.has(name) && found.size >= MAX_NAMES)
            continue;
        const one = found.get(name) ?? { uploads: 0, samples: 0 };
        if (what === 'count')
            one.uploads += value;
        else
            one.samples += value;
        found.set(name, one);
    }
    if (found.size === 0)
        return null;
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => ({ name, ...one }));
}
/** When services uploaded, by five minutes. Throws only `SourceError`s and what the selector's grammar throws. */
async function listActivity(client, range, services, profileType, labels = '') {
    const selector = (0,queries/* serviceSelector */.TH)(services, labels);
    const answers = await Promise.all((0,queries/* cutWindow */.xx)(range).map((piece) => client.callJson('SelectSeries', (0,queries/* activityRequest */.L3)(piece, selector, profileType))));
    const times = new Map();
    for (const { labels, points } of answers.flatMap((answer) => readPointSeries(answer, client.label))) {
        const service = (0,uploads/* labelValue */.w)(labels, 'service_name');
        const seen = times.get(service) ?? new Set();
        // A point of 0 is a gap that the server filled.
        for (const { timestampMs, value } of points)
            if (value !== 0)
                seen.add(timestampMs);
        times.set(service, seen);
    }
    return new Map([...times].map(([service, seen]) => [service, [...seen].sort((a, b) => a - b)]));
}

;// CONCATENATED MODULE: ./build/profile/flame-levels.js

/** A server that was asked for 8,192 nodes has no reason to send more than some times as many. */
const MAX_NODES = 65_536;
/** Pyroscope keeps stacks of 1,000 frames. */
const MAX_LEVELS = 2_000;
const NUMBERS = 4;
/**
 * Adds up a flame graph by function.
 * @throws ProfileFormatError for numbers that make no flame graph, or too many
 */
function flameFunctions({ names, levels }) {
    const count = levels.reduce((sum, { length }) => sum + length / NUMBERS, 0);
    if (count > MAX_NODES || levels.length > MAX_LEVELS)
        throw flame_levels_malformed('it is too large');
    const found = new Map();
    let above = [];
    for (const [depth, numbers] of levels.entries()) {
        const nodes = [];
        for (const { name, from, total, self } of nodesOf(numbers, names)) {
            const parent = depth === 0 ? null : parentOf(above, from, from + total);
            const node = { name, from, until: from + total, parent };
            nodes.push(node);
            if (depth === 0)
                continue;
            const one = found.get(name) ?? { self: 0, total: 0 };
            one.self += self;
            if (!isBelow(parent, name))
                one.total += total;
            found.set(name, one);
        }
        above = nodes;
    }
    return { total: levels[0]?.[1] ?? 0, functions: inOrder(found) };
}
/** Adds up what flame graphs of several stretches of time hold. */
function addFlameFunctions(parts) {
    const found = new Map();
    for (const { name, self, total } of parts.flatMap(({ functions }) => functions)) {
        const one = found.get(name) ?? { self: 0, total: 0 };
        found.set(name, { self: one.self + self, total: one.total + total });
    }
    return { total: parts.reduce((sum, { total }) => sum + total, 0), functions: inOrder(found) };
}
function inOrder(found) {
    return Array.from(found, ([name, one]) => ({ name, ...one })).sort((a, b) => b.total - a.total || b.self - a.self || (a.name < b.name ? -1 : 1));
}
function* nodesOf(numbers, names) {
    if (numbers.length % NUMBERS !== 0)
        throw flame_levels_malformed('a level is cut off');
    let end = 0;
    for (let i = 0; i < numbers.length; i += NUMBERS) {
        const [offset = 0, total = 0, self = 0, index = 0] = numbers.slice(i, i + NUMBERS);
        const name = names[index];
        const isWhole = [offset, total, self].every((one) => Number.isSafeInteger(one) && one >= 0);
        if (!isWhole || self > total)
            throw flame_levels_malformed('a value is out of range');
        if (name === undefined)
            throw flame_levels_malformed('a name is missing');
        const from = end + offset;
        end = from + total;
        yield { name, from, total, self };
    }
}
/** The node of the level above whose range holds this one: they come in order, so halving finds it. */
function parentOf(above, from, until) {
    let [low, high] = [0, above.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (above[middle].from <= from)
            low = middle;
        else
            high = middle - 1;
    }
    const parent = above[low];
    if (parent === undefined || from < parent.from || until > parent.until)
        throw flame_levels_malformed('a node lies outside of its caller');
    return parent;
}
function isBelow(node, name) {
    // The node of level 0 is no function, whatever it is called.
    for (let one = node; one !== null && one.parent !== null; one = one.parent)
        if (one.name === name)
            return true;
    return false;
}
function flame_levels_malformed(why) {
    return new profile_profile/* ProfileFormatError */.X('flame graph', 0, why);
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/spans.js



/**
 * Asks `SelectMergeSpanProfile`. A sample belongs to a span by its label `span_id`, or `profile_id` as clients call it, of 16
 * hexadecimal digits; a server takes no other length, and answers with an error (read and measured on 1.18.0).
 */
async function readSpans(client, { service, profileType, selector, window, spanIds }) {
    const labelSelector = (0,queries/* serviceSelector */.TH)([service], selector);
    const answers = await Promise.all((0,queries/* cutWindow */.xx)(window).map((piece) => {
        const request = (0,queries/* spanProfileRequest */.rY)(piece, labelSelector, profileType, spanIds);
        return client.callJson('SelectMergeSpanProfile', request);
    }));
    return addFlameFunctions(answers.map((answer) => flameFunctions(readFlameLevels(answer, client.label))));
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/discovery.js











/**
 * Makes a profile source of a Pyroscope server.
 *
 * `listSeries` may name more than the window holds: Pyroscope 1.x answers from the index of whole blocks, and
 * the block in memory spans up to an hour or more. `listUploads` is exact; ask it before believing that a
 * service has data in a window.
 */
function createPyroscopeSource(client) {
    const ahead = (0,read_ahead/* createReadAhead */.o)((query) => guard(() => readBlock(client, query)));
    return {
        label: client.label,
        listSeries: (window, selector) => guard(() => listSeries(client, window, selector)),
        listUploads: (window, selector, services, profileType) => guard(() => listUploads(client, window, selector, services, profileType)),
        readBlock: ahead.read,
        readAhead: ahead.start,
        readSpans: (query) => guard(async () => readSpans(client, checked(query))),
        readRetention: () => readRetention(client),
        readVersion: () => readVersion(client),
        readReadiness: () => readReadiness(client),
        readReceived: () => readReceived(client),
        listActivity: (range, services, profileType, selector) => guard(() => listActivity(client, range, services, profileType, selector)),
        listLabelValues: (window, selector, label) => guard(() => listLabelValues(client, window, selector, label)),
        close: () => client.close(),
    };
}
async function listSeries(client, window, selector) {
    checkWindow(window);
    const answers = await Promise.all((0,queries/* cutWindow */.xx)(window).map((piece) => client.callJson('Series', (0,queries/* seriesRequest */.jp)(piece, selector, ['service_name', '__profile_type__']))));
    const entries = new Map();
    for (const labels of answers.flatMap((answer) => readLabelSets(answer, client.label))) {
        const service = (0,uploads/* labelValue */.w)(labels, 'service_name');
        const profileType = (0,uploads/* labelValue */.w)(labels, '__profile_type__');
        if (service !== '' && profileType !== '')
            entries.set(`${service}\0${profileType}`, { service, profileType });
    }
    return [...entries.entries()].sort(uploads/* byKey */.dX).map(([, entry]) => entry);
}
async function listLabelValues(client, window, selector, label) {
    checkWindow(window);
    const answers = await Promise.all((0,queries/* cutWindow */.xx)(window).map((piece) => client.callJson('LabelValues', (0,queries/* labelValuesRequest */.ct)(piece, selector, label))));
    return [...new Set(answers.flatMap((answer) => readNames(answer, client.label)))].sort();
}
async function listUploads(client, window, selector, services, profileType) {
    checkWindow(window);
    if (services.length === 0)
        return [];
    const labelSelector = (0,queries/* serviceSelector */.TH)(services, selector);
    const groupBy = ['service_name', ...uploads/* REPLICA_LABELS */.l7, ...uploads/* VERSION_LABELS */.P2];
    const pieces = await Promise.all((0,queries/* cutWindow */.xx)(window).map(async (piece) => {
        const request = (0,queries/* uploadsRequest */.a9)(piece, labelSelector, profileType, groupBy);
        const series = readPointSeries(await client.callJson('SelectSeries', request), client.label);
        return series.map((one) => ({ ...one, points: pointsInside(one, piece) }));
    }));
    return (0,uploads/* mergeUploads */.Do)(pieces.flat());
}
/**
 * The first point a server sends holds what came before `start`, so labels up to `fromMs` are dropped; on the
 * other end, a point whose second begins after the window is none of ours.
 */
function pointsInside(series, window) {
    return series.points.filter(({ timestampMs }) => timestampMs > window.fromMs && timestampMs - 999 < window.untilMs);
}
async function readBlock(client, query) {
    checkWindow(query.window);
    if (query.window.untilMs - query.window.fromMs > queries/* MAX_QUERY_LENGTH_MS */.iS) {
        throw rejected('A block is longer than 24 h', 'Pyroscope answers at most 24 h at once', 'Cut the window.');
    }
    const empty = emptyProfile(query.profileType);
    const labelSelector = (0,queries/* serviceSelector */.TH)([query.service], query.selector);
    const request = (0,queries/* mergeProfileRequest */.tC)(query.window, labelSelector, query.profileType);
    const bytes = await client.callProto('SelectMergeProfile', request);
    // Outside its lookback the server sends no bytes at all, and for no data a profile of a few bytes.
    if (bytes.length === 0)
        return empty;
    const profile = (0,pprof/* parsePprof */.$)(bytes, { maxBytes: client.maxAnswerBytes });
    return (0,profile_profile/* stackCount */.W)(profile) === 0 ? empty : profile;
}
function emptyProfile(profileType) {
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(profileType);
    return {
        sampleTypes: [{ type: sampleType, unit: sampleUnit }],
        defaultSampleType: 0,
        frames: [],
        stackOffsets: new Int32Array(1),
        stackFrames: new Int32Array(0),
        values: [new BigInt64Array(0)],
        durationNanos: 0,
    };
}
async function readRetention(client) {
    const { oldestMs, newestMs } = readStats(await client.callJson('GetProfileStats', {}), client.label);
    return {
        ...(oldestMs !== undefined ? { oldestProfileMs: oldestMs } : {}),
        ...(newestMs !== undefined ? { newestProfileMs: newestMs } : {}),
    };
}
/** Links depend on it and nothing else does, so nothing waits for it for long. */
const VERSION_LIMIT_MS = 2000;
/** A build that is no release says nothing (`version` is empty), and what does not tell its version is as good. */
async function readVersion(client) {
    try {
        return readBuildVersion(await client.get('/api/v1/status/buildinfo', VERSION_LIMIT_MS), client.label);
    }
    catch {
        return null;
    }
}
/** Errors of the formats become errors of the source, with the remedy that fits here. */
async function guard(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof selector/* SelectorError */.af || error instanceof profile_type/* ProfileTypeError */.MR) {
            const remedy = 'Correct the selector or the profile type in the configuration.';
            throw new source/* SourceError */.c('rejected', 'The query cannot be written', error.message, remedy, {
                cause: error,
            });
        }
        if (error instanceof profile_profile/* ProfileFormatError */.X) {
            const remedy = 'Run again; if it stays, report it with the version of the server.';
            const what = 'Pyroscope sent a profile that cannot be read';
            throw new source/* SourceError */.c('malformed', what, error.message, remedy, { cause: error });
        }
        throw error;
    }
}
function checkWindow({ fromMs, untilMs }) {
    if (Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && fromMs > 0 && fromMs < untilMs)
        return;
    throw rejected('A window is empty', 'its start is not before its end', 'Give a start before the end.');
}
function checked(query) {
    checkWindow(query.window);
    return query;
}
function rejected(what, why, remedy) {
    return new source/* SourceError */.c('rejected', what, why, remedy);
}

// EXTERNAL MODULE: ./build/sources/with-snapshot.js
var with_snapshot = __webpack_require__(1106);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/run-gate.js









/** A run that takes longer ends as not evaluated: a job must never hang. Waiting for the last uploads comes on top. */
const RUN_LIMIT_MS = 10 * 60_000 + settle/* MAX_SETTLE_MS */.Y;
/** Connects, runs the gate, and ends every connection, whatever happened. */
function runAgainstServer(config, setting) {
    const { nowMs, proxy, run, saved = null, onProgress, onWait, onProfiles, spanIds = [] } = setting;
    const clock = startClock(nowMs);
    return withServer({ pyroscope: config.pyroscope, proxy, limitMs: RUN_LIMIT_MS }, async (server) => {
        const source = saved === null ? server : (0,with_snapshot/* withSnapshot */.H)(server, saved, candidatesOf(config));
        const time = { nowMs, clock, onProgress, onWait };
        const report = await (0,gate/* runGate */.R)(config, { source, ...time, version: version/* VERSION */.x, run, onProfiles });
        return withSpans(report, source, config, spanIds);
    });
}
/** A clock that goes on from a time, and never back. */
function startClock(nowMs) {
    const startMs = performance.now();
    return { nowMs: () => nowMs + Math.round(performance.now() - startMs), sleep: (ms) => (0,promises_.setTimeout)(ms) };
}
function candidatesOf({ candidate, confirm }) {
    return confirm === null ? [candidate] : [candidate, confirm];
}
/** Connects, lets `use` ask, and ends every connection, whatever happened. Without an address there is nobody to ask. */
async function withServer(setting, use) {
    if (setting.pyroscope.url === '')
        return use(no_server/* NO_SERVER */.Q);
    return withClient(setting, (client) => use(createPyroscopeSource(client)));
}
/** The same for those who do not ask for profiles. */
async function withClient({ pyroscope, proxy, limitMs }, use) {
    const { tenantId, headers, url } = pyroscope;
    const client = createPyroscopeClient({
        baseUrl: url,
        auth: authOf(pyroscope),
        headers,
        ...(tenantId === undefined ? {} : { tenantId }),
        ...proxy,
        runSignal: AbortSignal.timeout(limitMs),
    });
    try {
        return await use(client);
    }
    finally {
        await client.close();
    }
}
function authOf({ token, username, password }) {
    if (token !== undefined)
        return { kind: 'bearer', token };
    if (username !== undefined && password !== undefined)
        return { kind: 'basic', username, password };
    return { kind: 'none' };
}


/***/ }),

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BT: () => (/* binding */ evidenceFacts),
  lt: () => (/* binding */ leakOf),
  R_: () => (/* binding */ likelyData),
  Ru: () => (/* binding */ toCompareInput),
  wT: () => (/* binding */ wantsSpan),
  hI: () => (/* binding */ withSecondWindow)
});

// UNUSED EXPORTS: apartMs

// EXTERNAL MODULE: ./build/compare/between-windows.js
var between_windows = __webpack_require__(68);
// EXTERNAL MODULE: ./build/compare/costs.js
var costs = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/compare/pace.js
var pace = __webpack_require__(5409);
;// CONCATENATED MODULE: ./build/compare/history.js


/** A window at another pace than the baseline's by more than this factor speaks of another load or a busier machine. */
const SAME_PACE = Math.log(1.25);
/**
 * Which earlier windows may stand for the baseline: read, with samples in some service, and run at its pace. A busy machine
 * changes functions unevenly, so that one window under a busy neighbour would blur all others.
 * @param services all of the build, with the same earlier windows
 * @returns per window null when it may be used, else why not
 */
function judgeHistory(services) {
    // A level has no earlier windows, nor has what only the candidate has: neither can tell whether one was read.
    const all = services.filter(({ windows }) => windows.length > 0);
    const cpu = all.filter(({ data }) => data.kind === 'cpu');
    const asked = cpu.length > 0 ? cpu : all;
    const count = Math.max(0, ...asked.map(({ windows }) => windows.length));
    return Array.from({ length: count }, (_, index) => {
        const found = asked.map(({ windows }) => windows[index]);
        if (found.every((window) => window === null))
            return 'unread';
        const paces = asked.flatMap((service, at) => paceOf(service.data, found[at] ?? null));
        if (paces.length === 0)
            return 'empty';
        return Math.abs((0,pace/* majorityFactor */.P)(paces.sort((a, b) => a - b))) > SAME_PACE ? 'pace' : null;
    });
}
/** A service that held less in an earlier window hardly ran: its counting noise would drown what windows differ by. */
const MIN_PART = 0.1;
/** Whether a service ran in an earlier window, by what it held in the baseline. */
function ranIn(data, { values }) {
    const [usual, earlier] = totals(data, values);
    return earlier > 0 && earlier >= MIN_PART * usual;
}
/** ln of cost per second over the baseline's; nothing when either has none. */
function paceOf(data, window) {
    if (window === null)
        return [];
    const [usual, earlier] = totals(data, window.values);
    const ratio = earlier / window.durationMs / (usual / data.baseline.durationMs);
    return usual > 0 && earlier > 0 ? [Math.log(ratio)] : [];
}
/** What the baseline and an earlier window hold, idle functions left out. */
function totals({ baseline, table, ignored }, values) {
    const leaves = (0,costs/* leafFunctions */.SD)(table);
    const kept = (window) => window.reduce((sum, value, stack) => (ignored[leaves[stack]] === 1 ? sum : sum + value), 0);
    return [kept((0,costs/* sumBlocks */.QW)(baseline.blocks, leaves.length)), kept(values)];
}

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/compare/mann-kendall.js
var mann_kendall = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/compare/theil-sen.js
var theil_sen = __webpack_require__(4681);
;// CONCATENATED MODULE: ./build/compare/leak-estimate.js



/** Go's and Python's heap profilers take one sample about every 512 KiB of allocation. */
const HEAP_SAMPLE_BYTES = 524_288;
/** The limits for a profile type: 4 MiB, 5,000 objects, or 100 of anything else, such as goroutines. */
function leakLimits(profileType) {
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(profileType);
    if (sampleUnit === 'bytes')
        return { minRise: 4 * 1024 * 1024, quantum: HEAP_SAMPLE_BYTES };
    return { minRise: sampleType === 'inuse_objects' ? 5000 : 100, quantum: 0 };
}
const MINUTE_MS = 60_000;
const MIN_QUANTA = 8;
const MIN_PART_OF_LEVEL = 0.05;
/** Three standard deviations of a difference of two floors. */
const MIN_SIGMAS = 3 * Math.SQRT2;
const REFERENCE_DRIFT = 1.5;
const ONLY_LATE = 9;
/** Measures how the floor rose beyond the references; no judgement. */
function estimateLeak(floors, limits) {
    const { own, references, spanMs, times } = floors;
    const excess = own.map((level, i) => level - meanAt(references, i));
    const line = (0,theil_sen/* theilSen */.fR)(times, excess);
    return {
        ...perMinute(line, (0,theil_sen/* theilSen */.fR)(times, own).slope),
        rise: line.slope * spanMs,
        neededRise: neededRise(floors, excess, line.slope, limits),
        level: (0,theil_sen/* median */.JZ)(own),
        spanMs,
        segments: own.length,
        pValue: (0,mann_kendall/* mannKendall */.Y)(own),
        ...shapeOf(times, excess),
    };
}
function meanAt(curves, index) {
    if (curves.length === 0)
        return 0;
    return curves.reduce((sum, curve) => sum + curve[index], 0) / curves.length;
}
function perMinute({ slope, low, high }, ownSlope) {
    return {
        slopePerMin: slope * MINUTE_MS,
        lowPerMin: low * MINUTE_MS,
        highPerMin: high * MINUTE_MS,
        ownSlopePerMin: ownSlope * MINUTE_MS,
    };
}
function neededRise({ own, references, spanMs, times }, excess, slope, { minRise, quantum }) {
    return Math.max(minRise, MIN_QUANTA * quantum, MIN_PART_OF_LEVEL * (0,theil_sen/* median */.JZ)(own), MIN_SIGMAS * (0,theil_sen/* scatterAbout */.wK)(slope, times, excess), REFERENCE_DRIFT * referenceDrift(references, times) * spanMs);
}
/** Steepest rise of one reference against the mean of the others: what the same code does by itself. */
function referenceDrift(references, times) {
    if (references.length < 2)
        return 0;
    const slopes = references.map((curve) => {
        const others = references.filter((other) => other !== curve);
        return (0,theil_sen/* theilSen */.fR)(times, curve.map((level, i) => level - meanAt(others, i))).slope;
    });
    return Math.max(0, ...slopes);
}
function shapeOf(times, excess) {
    const half = Math.floor(times.length / 2);
    const early = (0,theil_sen/* theilSen */.fR)(times.slice(0, times.length - half), excess.slice(0, times.length - half)).slope;
    const late = (0,theil_sen/* theilSen */.fR)(times.slice(half), excess.slice(half)).slope;
    const quarters = quarterMeans(excess);
    const rise = quarters[3] - quarters[0];
    const steps = quarters.slice(1).map((level, i) => level - quarters[i]);
    return {
        lateOverEarly: early > 0 ? late / early : late > 0 ? ONLY_LATE : 0,
        smallestStep: rise > 0 ? Math.min(...steps) / rise : 0,
    };
}
/** Means of four consecutive parts, the first ones longer by one where the number does not divide. */
function quarterMeans(values) {
    const edge = (part) => part * Math.floor(values.length / 4) + Math.min(part, values.length % 4);
    return [0, 1, 2, 3].map((part) => {
        const quarter = values.slice(edge(part), edge(part + 1));
        return quarter.reduce((sum, value) => sum + value, 0) / quarter.length;
    });
}

// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/compare/holders.js


/** What a profiler holds for itself is no leak of the program. */
const PROFILER_NAMES = [
    /^runtime\/pprof\./u, // Go
    /^github\.com\/(?:grafana\/pyroscope-go|google\/pprof)[./]/u,
    /^gopkg\.in\/DataDog\/dd-trace-go\.v1\/profiler\./u,
    /^(?:io\.pyroscope|one\.profiler)\./u, // Java
];
const PROFILER_FILES = /^(?:@pyroscope\/nodejs|@datadog\/pprof|pprof-format)\/|^pyroscope\/__init__\.py$/u;
/**
 * Ranks functions by the growth of what they hold between an early and a late part of a window: the allocation sites of a
 * leak. Values are means per snapshot, so neither a longer part nor one more pod is growth. Memory that a
 * profiler allocated, itself or through a library, is left out.
 * @returns the functions that grew, largest growth first, ties by name and file
 */
function rankHolders(table, early, late) {
    const leaves = (0,costs/* leafFunctions */.SD)(table);
    const owned = profilerStacks(table);
    const before = retained(table, leaves, owned, early);
    const after = retained(table, leaves, owned, late);
    const grown = after.map((value, id) => value - before[id]);
    const all = grown.reduce((sum, value) => sum + Math.max(value, 0), 0);
    return table.functions
        .map((key, id) => {
        const growth = grown[id];
        const share = all > 0 ? growth / all : 0;
        return { key, before: before[id], after: after[id], grown: growth, share };
    })
        .filter((holder) => holder.grown > 0)
        .sort(byGrowth);
}
/** 1 for every stack that a profiler's own code is part of. */
function profilerStacks({ functions, stackOffsets, stackFrames }) {
    const isOwn = functions.map(({ name, file }) => PROFILER_NAMES.some((pattern) => pattern.test(name)) || PROFILER_FILES.test(file));
    const owned = new Uint8Array(stackOffsets.length - 1);
    for (let stack = 0; stack < owned.length; stack++) {
        const frames = stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1]);
        if (frames.some((id) => isOwn[id]))
            owned[stack] = 1;
    }
    return owned;
}
/** Self value by function: the mean of all snapshots. */
function retained(table, leaves, owned, { values, snapshots }) {
    const kept = values.map((value, stack) => (owned[stack] === 1 ? 0 : value));
    return (0,costs/* selfCosts */.dR)(leaves, kept, table.functions.length).map((value) => value / Math.max(snapshots, 1));
}
function byGrowth(a, b) {
    return b.grown - a.grown || (0,function_order/* compareKeys */.Y)(a.key, b.key);
}

;// CONCATENATED MODULE: ./build/compare/level-series.js

/**
 * Joins what a service uploaded in a window: snapshots of the gauge, and CPU profiles as a sign of life. A replica with
 * CPU profiles alone held nothing, provided that replicas of both types go by the same names: a sidecar's do not.
 */
function toLevelWindow(snapshots, cpuProfiles) {
    const pods = snapshots.map(({ replica, version, timesMs, values }) => ({
        pod: replica,
        timesMs,
        levels: values,
        aliveMs: aliveTimes(cpuProfiles, replica, version),
    }));
    if (!pods.some(({ aliveMs }) => aliveMs.length > 0))
        return pods;
    const sending = new Set(pods.map(({ pod }) => pod));
    const silent = cpuProfiles.filter(({ replica }) => !sending.has(replica));
    return [
        ...pods,
        ...silent.map(({ replica, timesMs }) => ({ pod: replica, timesMs: [], levels: [], aliveMs: timesMs })),
    ];
}
/** A replica that changes its version is another process: what follows is no life of the one before. */
function aliveTimes(cpuProfiles, replica, version) {
    const own = cpuProfiles.filter((profiles) => profiles.replica === replica);
    const same = own.filter((profiles) => profiles.version === version);
    const lives = same.length > 0 ? same : own;
    return lives.flatMap(({ timesMs }) => timesMs).sort((a, b) => a - b);
}
/** Uploads come a little early or late: a snapshot within this part of the interval is the expected one. */
const NEAR = 0.6;
/** Two missing snapshots are at least this part of the interval apart. */
const APART = 0.75;
/** Up to this part of the expected snapshots may be lost on the way without being taken for empty ones. */
const MAX_LOST = 0.1;
const QUANTILE_OF_GAPS = 0.05;
/**
 * Milliseconds between two snapshots of a pod, as the windows of one service show it together; 0 when no pod sent two.
 * Windows of an almost empty heap show mostly gaps, so the shortest ones count; the same interval goes for all windows.
 */
function snapshotInterval(windows) {
    const gaps = windows
        .flat()
        .flatMap(({ timesMs }) => gapsOf(timesMs))
        .sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length * QUANTILE_OF_GAPS)] ?? 0;
}
/** Times between consecutive uploads. */
function gapsOf(timesMs) {
    return timesMs.slice(1).map((time, index) => time - timesMs[index]);
}
/**
 * The series of one pod, with a level of 0 wherever the pod lived but sent nothing: some SDKs send no heap profile
 * without samples in it, and a mean over what was sent would hide that nothing was retained. A few single snapshots
 * missing between high levels are another thing: an upload that got lost. They stay missing.
 * @param intervalMs between two snapshots, from `snapshotInterval`
 * @param smallLevel a heap that may be empty at the next snapshot holds no more than this
 */
function toSeries(pod, intervalMs, smallLevel) {
    const { timesMs, levels } = pod;
    const missing = missingSnapshots(pod, intervalMs);
    const isLost = ({ next }) => next > 0 && levels[next - 1] > smallLevel && (levels[next] ?? 0) > smallLevel;
    const lost = missing.filter(isLost).length;
    const areRare = lost <= MAX_LOST * (timesMs.length + missing.length);
    const empty = areRare ? missing.filter((one) => !isLost(one)) : missing;
    const points = [
        ...timesMs.map((timeMs, index) => ({ timeMs, level: levels[index] })),
        ...empty.map(({ timeMs }) => ({ timeMs, level: 0 })),
    ].sort((a, b) => a.timeMs - b.timeMs);
    const startMs = points[0]?.timeMs ?? 0;
    return {
        startMs,
        ages: points.map(({ timeMs }) => timeMs - startMs),
        levels: points.map(({ level }) => level),
    };
}
/** When the pod lived and a snapshot should have come. */
function missingSnapshots({ timesMs, aliveMs }, heapIntervalMs) {
    // A CPU profile may come more often than a snapshot, or there may be no snapshot at all to go by.
    const intervalMs = Math.max(heapIntervalMs, (0,theil_sen/* median */.JZ)(gapsOf(aliveMs)) || 0);
    const missing = [];
    let next = 0;
    for (const timeMs of aliveMs) {
        while (next < timesMs.length && timesMs[next] < timeMs - NEAR * intervalMs)
            next++;
        const nearest = timesMs[next];
        if (nearest !== undefined && nearest <= timeMs + NEAR * intervalMs)
            continue;
        const previous = missing.at(-1);
        if (previous === undefined || timeMs - previous.timeMs >= APART * intervalMs) {
            missing.push({ timeMs, next });
        }
    }
    return missing;
}
/** Drops the warm-up and the idle end. */
function cutSeries(series, cut) {
    const warm = withoutWarmUp(series, cut);
    return cut.idleEnd ? withoutIdleEnd(warm) : warm;
}
function withoutWarmUp(series, { warmUpPart, warmUpMaxMs }) {
    const { ages, levels } = series;
    const from = Math.min(warmUpPart * (ages.at(-1) ?? 0), warmUpMaxMs);
    const first = ages.findIndex((age) => age >= from);
    return { ...series, ages: ages.slice(first), levels: levels.slice(first) };
}
/** Zero is a level, though: an empty heap that stays empty under load. */
function withoutIdleEnd(series) {
    const { ages, levels } = series;
    let last = levels.length - 1;
    while (last > 0 && levels[last] === levels[last - 1] && levels[last] !== 0)
        last--;
    return { ...series, ages: ages.slice(0, last + 1), levels: levels.slice(0, last + 1) };
}

;// CONCATENATED MODULE: ./build/compare/floors.js


/** Fewer snapshots of a pod, without warm-up and idle end, make no floor. */
const MIN_SNAPSHOTS = 15;
const MIN_REFERENCE_SNAPSHOTS = 8;
const MIN_SEGMENTS = 5;
const MAX_SEGMENTS = 12;
const SNAPSHOTS_PER_SEGMENT = 3;
/** A pod seen for less than this part of the longest life is left out: all pods are compared over the shortest. */
const MIN_LIFE = 0.8;
/** The ages that all these series cover; `until` may lie before `from`. */
function commonAges(series) {
    return {
        from: Math.max(...series.map(({ ages }) => ages[0] ?? Number.POSITIVE_INFINITY)),
        until: Math.min(...series.map(({ ages }) => ages.at(-1) ?? Number.NEGATIVE_INFINITY)),
    };
}
/** Snapshots of a series inside a range, both ends included. */
function countInside({ ages }, { from, until }) {
    return ages.reduce((count, age) => count + (age >= from && age <= until ? 1 : 0), 0);
}
/** Middles of equal segments of a range. */
function segmentMiddles({ from, until }, segments) {
    return Array.from({ length: segments }, (_, i) => from + ((until - from) * (i + 0.5)) / segments);
}
/**
 * The floor: the lowest level of each segment, below the saw teeth of a collector; the median over the pods that have
 * a snapshot in every segment. `null` when no pod has.
 */
function floorCurve(series, range, segments) {
    const curves = series.map((one) => segmentMinima(one, range, segments)).filter((curve) => curve !== null);
    if (curves.length === 0)
        return null;
    return Array.from({ length: segments }, (_, i) => (0,theil_sen/* median */.JZ)(curves.map((curve) => curve[i])));
}
function segmentMinima({ ages, levels }, range, segments) {
    const minima = new Float64Array(segments).fill(Number.POSITIVE_INFINITY);
    const length = range.until - range.from;
    for (const [index, age] of ages.entries()) {
        if (age < range.from || age > range.until)
            continue;
        // Multiplied before it is divided: whole milliseconds, so that no snapshot changes its segment by rounding.
        const segment = Math.min(segments - 1, Math.floor(((age - range.from) * segments) / length));
        minima[segment] = Math.min(minima[segment], levels[index]);
    }
    return minima.includes(Number.POSITIVE_INFINITY) ? null : minima;
}
/**
 * Cuts what is left of the pods' lives without warm-up and idle end into equal segments of time, at least three
 * snapshots in each. `null` when that makes fewer than five, or when every pod has a gap as long as one.
 */
function compareFloors(candidate, references, cut) {
    const used = longLived(candidate.map((one) => cutSeries(one, cut)));
    if (used.length === 0)
        return null;
    const range = commonAges(used);
    const fewest = Math.min(...used.map((one) => countInside(one, range)));
    const segments = Math.min(MAX_SEGMENTS, Math.floor(fewest / SNAPSHOTS_PER_SEGMENT));
    if (segments < MIN_SEGMENTS)
        return null;
    const own = floorCurve(used, range, segments);
    if (own === null)
        return null;
    const curves = references.map((window) => referenceCurve(window, range, segments, cut));
    return {
        used,
        times: segmentMiddles(range, segments),
        spanMs: range.until - range.from,
        own,
        references: curves.filter((curve) => curve !== null),
    };
}
function longLived(pods) {
    const life = ({ ages }) => (ages.at(-1) ?? 0) - (ages[0] ?? 0);
    const seen = pods.filter(({ ages }) => ages.length >= MIN_SNAPSHOTS);
    const longest = Math.max(0, ...seen.map(life));
    return seen.filter((pod) => life(pod) >= MIN_LIFE * longest);
}
function referenceCurve(window, range, segments, cut) {
    const pods = window
        .map((one) => {
        const busy = cutSeries(one, cut);
        // One that never changed is flat, not over.
        return busy.ages.length > 1 ? busy : cutSeries(one, { ...cut, idleEnd: false });
    })
        .filter(({ ages }) => ages.length >= MIN_REFERENCE_SNAPSHOTS);
    return floorCurve(pods, range, segments);
}

;// CONCATENATED MODULE: ./build/compare/leak.js



const MAX_WARM_UP_MS = 300_000;
const WITH_REFERENCE = { warmUpPart: 0.1, warmUpMaxMs: MAX_WARM_UP_MS, idleEnd: true };
/** Alone, a start that fills caches has nothing to be told apart by. */
const ALONE = { ...WITH_REFERENCE, warmUpPart: 0.25 };
/** A load that fell by more than this is over: what stays equal then is no level under load. */
const LOAD_OVER = -0.5;
/** The straight line through a rise that follows the load of a morning is this many times steeper at most. */
const LOAD_SLACK = 1.3;
/** A level may grow this many times more than the CPU time that tells the load, a part of which is there without any. */
const LOAD_LEVERAGE = 2;
const RISING = {
    maxP: 0.01,
    minLateOverEarly: 0.5,
    maxLateOverEarly: Number.POSITIVE_INFINITY,
    minStep: 0.1,
};
/**
 * Without a reference a slow warm-up looks like a leak, unless the range is long and the rise straight to the end. A
 * simulated warm-up with a time constant as long as the range, or a random walk, passes this in fewer than 1 of 100.
 */
const STRAIGHT = { maxP: 1e-6, minLateOverEarly: 0.8, maxLateOverEarly: 1.25, minStep: 0.2 };
/** A straight rise is seen for at least this long, in milliseconds, before it can fail without a reference. */
const MIN_STRAIGHT_MS = 2_700_000;
/**
 * The leak rule "rising floor": the lowest levels of equal segments of the candidate's time, less the same of reference
 * windows at the same age, rise by more than noise, steadily, to the end. Levels are not judged: the level of the same
 * code differs from run to run, the slope does not.
 *
 * Deterministic; the order of pods and references does not matter.
 */
function detectLeak({ candidate, references, limits, loadGrowth = null }) {
    const intervalMs = snapshotInterval([candidate, ...references]);
    const series = (window) => window.map((pod) => toSeries(pod, intervalMs, limits.minRise));
    const own = series(candidate);
    const others = references.map(series);
    if (isLongSeen(candidate) && neverMoved(own, limits.minRise)) {
        return { verdict: 'ok', stoppedBy: 'small', pods: podsOf(own, own), references: 0 };
    }
    const compared = compareFloors(own, others, WITH_REFERENCE);
    if (compared === null || compared.references.length > 0)
        return judge(own, compared, limits, loadGrowth);
    // Under load, a level that stays equal to the end is a cache that is full.
    const idleEnd = loadGrowth === null || loadGrowth < LOAD_OVER;
    return judge(own, compareFloors(own, [], { ...ALONE, idleEnd }), limits, loadGrowth);
}
function isLongSeen(window) {
    return window.some(({ timesMs, aliveMs }) => Math.max(timesMs.length, aliveMs.length) >= MIN_SNAPSHOTS);
}
/** A rise needs a range: where every pod's levels stay within it, no line through them can be long enough. */
function neverMoved(pods, minRise) {
    return pods.every(({ levels }) => {
        const highest = levels.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
        const lowest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
        return levels.length === 0 || highest - lowest < minRise;
    });
}
function judge(pods, floors, limits, loadGrowth) {
    if (floors === null) {
        const none = { used: 0, tooBrief: pods.length };
        return { verdict: 'inconclusive', stoppedBy: 'too-few-snapshots', pods: none, references: 0 };
    }
    const estimate = estimateLeak(floors, limits);
    const references = floors.references.length;
    const stoppedBy = firstStop(estimate, references > 0) ?? (references > 0 ? null : stopAlone(estimate, loadGrowth));
    return {
        verdict: verdictOf(stoppedBy, references > 0),
        stoppedBy,
        estimate,
        pods: podsOf(pods, floors.used),
        references,
    };
}
function podsOf(all, used) {
    return { used: used.length, tooBrief: all.length - used.length };
}
function firstStop(estimate, hasReference) {
    const { pValue, lowPerMin, ownSlopePerMin, slopePerMin, rise, neededRise } = estimate;
    if (pValue > RISING.maxP)
        return 'no-trend';
    if (lowPerMin <= 0 || ownSlopePerMin < slopePerMin / 2)
        return hasReference ? 'like-reference' : 'no-trend';
    if (rise < neededRise)
        return 'size';
    if (!hasShape(estimate, RISING))
        return 'shape';
    return null;
}
/** Without a reference: what else rises like this. */
function stopAlone(estimate, loadGrowth) {
    const { level, rise, spanMs } = estimate;
    const start = level - rise / 2;
    const growth = start > 0 ? rise / start : Number.POSITIVE_INFINITY;
    if (loadGrowth !== null && growth <= LOAD_SLACK * loadGrowth)
        return 'like-load';
    if (spanMs < MIN_STRAIGHT_MS || !hasShape(estimate, STRAIGHT))
        return 'no-reference';
    return loadGrowth === null || growth <= LOAD_LEVERAGE * loadGrowth ? 'load' : null;
}
function hasShape({ pValue, lateOverEarly, smallestStep }, shape) {
    return (pValue <= shape.maxP &&
        lateOverEarly >= shape.minLateOverEarly &&
        lateOverEarly <= shape.maxLateOverEarly &&
        smallestStep >= shape.minStep);
}
function verdictOf(stoppedBy, hasReference) {
    if (stoppedBy === null)
        return 'leak';
    if (stoppedBy === 'no-reference' || stoppedBy === 'load')
        return 'warn';
    // Every start flattens: worth a word only where the reference's start did not.
    return stoppedBy === 'shape' && hasReference ? 'warn' : 'ok';
}

;// CONCATENATED MODULE: ./build/compare/leak-span.js




/** A shorter span, in milliseconds, shows little that its two windows do not. */
const MIN_SPAN_MS = 1_200_000;
/** A rise that bends more is the filling of a cache, and not worth a warning. */
const MIN_LATE_OVER_EARLY = 0.7;
/**
 * A leak bends less: of simulated caches that fill with a time constant of twice the span, 8 to 10 % pass, against 29 to 34 %
 * at 0.8; of leaks of 64 MiB on a heap of 50 MiB, 75 to 88 % against 94 to 97 %, the others warn.
 */
const MIN_LEAK_LATE_OVER_EARLY = 0.9;
/** At the end of the span a leak goes on at this part of its pace. */
const MIN_PACE = 0.5;
const WHOLE = { warmUpPart: 0, warmUpMaxMs: 0, idleEnd: false };
const leak_span_MINUTE_MS = 60_000;
/**
 * The leak rule over two windows and all that lies between them in the life of the same processes. The caller makes
 * sure that they are the same (`sameProcesses`): a rise over a rollout is that of another program. There is no
 * reference of the same age, so only a long straight rise under a load that is known can be a leak; a slower end is a cache
 * that filled.
 */
function detectLeakOverSpan({ span, later, limits, loadGrowth }) {
    const result = detectLeak({ candidate: span, references: [], limits, loadGrowth });
    const { estimate, verdict } = result;
    if (estimate === undefined || (verdict !== 'leak' && verdict !== 'warn'))
        return result;
    const flattens = estimate.lateOverEarly < MIN_LATE_OVER_EARLY || hasComeToRest(estimate, later, limits);
    if (flattens)
        return { ...result, verdict: 'ok', stoppedBy: 'shape' };
    const isBent = verdict === 'leak' && estimate.lateOverEarly < MIN_LEAK_LATE_OVER_EARLY;
    return isBent ? { ...result, verdict: 'warn', stoppedBy: 'no-reference' } : result;
}
/** Whether the later window alone shows that the level rises at less than half the pace of the span. */
function hasComeToRest({ slopePerMin }, later, { minRise }) {
    const intervalMs = snapshotInterval([later]);
    const floors = compareFloors(later.map((pod) => toSeries(pod, intervalMs, minRise)), [], WHOLE);
    return floors !== null && (0,theil_sen/* theilSen */.fR)(floors.times, floors.own).high * leak_span_MINUTE_MS < MIN_PACE * slopePerMin;
}

;// CONCATENATED MODULE: ./build/compare/load-growth.js
/**
 * How much the load grew over `spanMs`, told by the CPU time of an early and a late part: 0.2 is a fifth more. Between
 * the middles of the parts it is taken to be a straight line. `null` when a part shows no CPU time at all.
 */
function loadGrowth(early, late, spanMs) {
    const [before, after] = [cpuRate(early), cpuRate(late)];
    if (!(before > 0) || !late.cpu.some(({ timesMs }) => timesMs.length > 0))
        return null;
    return growthOver(after / before, early, late, spanMs);
}
/**
 * The same for a load that is known.
 * @param ratio load a second of the late part over that of the early one
 */
function growthOver(ratio, early, late, spanMs) {
    const apartMs = (late.fromMs + late.untilMs - early.fromMs - early.untilMs) / 2;
    return apartMs > 0 ? (ratio - 1) * Math.max(1, spanMs / apartMs) : null;
}
function cpuRate({ fromMs, untilMs, cpu }) {
    let sum = 0;
    for (const { timesMs, values } of cpu) {
        for (const [index, time] of timesMs.entries()) {
            if (time >= fromMs && time < untilMs)
                sum += values[index];
        }
    }
    return sum / Math.max(1, untilMs - fromMs);
}

// EXTERNAL MODULE: ./build/compare/upload-rhythm.js
var upload_rhythm = __webpack_require__(9284);
;// CONCATENATED MODULE: ./build/compare/same-processes.js



/** A longer silence, in intervals between two snapshots, may be a restart. */
const MAX_GAP = 2.5;
/** Parts of a replica's life whose lowest levels are compared. */
const PARTS = 36;
/** Parts before that tell the floor: an eighth of the life, so that most cycles of a collector are shorter. */
const PARTS_BEFORE = 5;
/** A process that lives on never holds less than this part of its floor at once. */
const MIN_KEPT = 0.7;
/**
 * Whether the same replicas of the same versions, by name, sent uploads in all of these; `null` when they did. A name is no
 * proof yet: a StatefulSet and a fixed host name give the next process the same.
 */
function sameReplicas(windows) {
    if (windows.flat().some(({ replica }) => replica === ''))
        return 'unnamed';
    const [first = '', ...others] = windows.map(namesOf);
    // One replica twice is two versions of it.
    const isTwice = windows.some((window) => new Set(window.map(({ replica }) => replica)).size < window.length);
    return first === '' || isTwice || others.some((names) => names !== first) ? 'other-replicas' : null;
}
function namesOf(window) {
    return window
        .map(({ replica, version = '' }) => JSON.stringify([replica, version]))
        .sort()
        .join();
}
/**
 * Whether nothing in the snapshots from the first to the second of two windows speaks against their being of the same
 * processes; `null` when nothing does. An upload or two may be lost, but a longer silence is no proof that the process lived.
 * @param span all snapshots from the start of the first window to the end of the second
 * @param smallLevel levels below are too noisy to tell a restart
 */
function sameProcesses(windows, span, smallLevel) {
    const names = sameReplicas([...windows, span]);
    if (names !== null)
        return names;
    // Workers that share the labels of their pod come and go unseen.
    if (span.some(({ timesMs }) => ((0,upload_rhythm/* uploadRhythm */.A)(timesMs)?.processes ?? 1) > 1))
        return 'unnamed';
    if (span.some(hasGap))
        return 'gap';
    return span.some((one) => hasRestart(one, smallLevel)) ? 'restart' : null;
}
function hasGap({ timesMs }) {
    const gaps = gapsOf(timesMs);
    const usual = (0,theil_sen/* median */.JZ)(gaps);
    return !(usual > 0) || gaps.some((gap) => gap > MAX_GAP * usual);
}
function hasRestart(snapshots, smallLevel) {
    const floors = floorsOf(snapshots);
    return floors.some((floor, index) => {
        const before = Math.min(...floors.slice(Math.max(0, index - PARTS_BEFORE), index));
        return Number.isFinite(before) && before > smallLevel && floor < MIN_KEPT * before;
    });
}
/** Lowest levels of equal parts of the time; infinite for a part without a snapshot. */
function floorsOf({ timesMs, values }) {
    const first = timesMs[0] ?? 0;
    const length = Math.max(1, (timesMs.at(-1) ?? 0) - first);
    const floors = new Array(PARTS).fill(Number.POSITIVE_INFINITY);
    for (const [index, time] of timesMs.entries()) {
        const part = Math.min(PARTS - 1, Math.floor(((time - first) * PARTS) / length));
        floors[part] = Math.min(floors[part], values[index]);
    }
    return floors;
}

;// CONCATENATED MODULE: ./build/compare/leak-finding.js







/** Longer spans are not read: one question of a server goes as far. */
const MAX_SPAN_MS = 24 * 3600 * 1000;
/** A rise of which the windows themselves show less than this part is none. */
const MIN_PART_SEEN = 0.25;
/**
 * Whether the time between the windows is worth a question: the candidate comes after the baseline, the same replicas sent
 * uploads in both, and hold more than they did. A leak cannot be where the level did not rise.
 */
function isSpanWanted(levels) {
    return hasRisen(levels) && sameReplicas([levels.baseline.series, levels.candidate.series]) === null;
}
function hasRisen({ baseline, candidate, limits }) {
    const spanMs = candidate.untilMs - baseline.fromMs;
    if (baseline.fromMs >= candidate.fromMs || spanMs < MIN_SPAN_MS || spanMs > MAX_SPAN_MS)
        return false;
    const before = new Map(baseline.series.map(({ replica, values }) => [replica, values]));
    return candidate.series.some(({ replica, values }) => (0,theil_sen/* median */.JZ)(values) - (0,theil_sen/* median */.JZ)(before.get(replica) ?? []) >= MIN_PART_SEEN * limits.minRise);
}
/**
 * Looks for a leak in the candidate window, with the baseline as what the same service does anyway, and over the span from
 * the baseline to the candidate where the same processes live on. One finding: the worse of the two, and the longer of
 * two that are equally bad.
 */
function findLeak(levels, span, held) {
    const inside = detectInside(levels);
    const across = detectAcross(levels, span);
    if ('result' in across && prevails(across.result, inside)) {
        const { baseline, candidate } = held.windows;
        const holders = rankHolders(held.table, baseline, candidate);
        return { result: across.result, over: 'span', holders, spanUnseen: null };
    }
    const { table, edges } = held;
    return {
        result: inside,
        over: 'candidate',
        holders: edges === null ? [] : rankHolders(table, edges.early, edges.late),
        spanUnseen: 'result' in across ? null : across.unseen,
    };
}
const SEVERITY = { inconclusive: 0, ok: 1, warn: 2, leak: 3 };
function prevails(across, inside) {
    const [over, within] = [SEVERITY[across.verdict], SEVERITY[inside.verdict]];
    return over > within || (over === within && over >= SEVERITY.warn);
}
function detectInside({ baseline, candidate, limits }) {
    const { fromMs, untilMs, cpu } = candidate;
    const thirdMs = (untilMs - fromMs) / 3;
    return detectLeak({
        candidate: toLevelWindow(candidate.series, candidate.cpu),
        references: [toLevelWindow(baseline.series, baseline.cpu)],
        limits,
        loadGrowth: loadGrowth({ fromMs, untilMs: fromMs + thirdMs, cpu }, { fromMs: untilMs - thirdMs, untilMs, cpu }, untilMs - fromMs),
    });
}
function detectAcross(levels, span) {
    const { baseline, candidate, limits } = levels;
    const windows = [baseline.series, candidate.series];
    if (span === null)
        return { unseen: unseen(levels, hasRisen(levels) ? sameReplicas(windows) : null) };
    if ('unread' in span)
        return { unseen: { why: 'unread', detail: span.unread } };
    const notSame = sameProcesses(windows, span, limits.minRise);
    if (notSame !== null)
        return { unseen: unseen(levels, notSame) };
    const inCandidate = span.map((one) => partOf(one, candidate.fromMs, candidate.untilMs));
    const result = detectLeakOverSpan({
        span: toLevelWindow(span, []),
        later: toLevelWindow(inCandidate, []),
        limits,
        loadGrowth: loadBetween(levels),
    });
    return { result };
}
/** Other replicas are what a rollout leaves, and the usual thing; a span too short to fail is no loss. */
function unseen({ baseline, candidate }, why) {
    const isShort = candidate.untilMs - baseline.fromMs < MIN_STRAIGHT_MS;
    return why === null || why === 'other-replicas' || isShort ? null : { why, detail: '' };
}
function loadBetween({ baseline, candidate, loadLog }) {
    const spanMs = candidate.untilMs - baseline.fromMs;
    if (loadLog === undefined)
        return loadGrowth(baseline, candidate, spanMs);
    const lengths = (baseline.untilMs - baseline.fromMs) / (candidate.untilMs - candidate.fromMs);
    return growthOver(Math.exp(loadLog) * lengths, baseline, candidate, spanMs);
}
function partOf({ timesMs, values, ...rest }, fromMs, untilMs) {
    const first = timesMs.findIndex((time) => time >= fromMs);
    const after = timesMs.findIndex((time) => time >= untilMs);
    const [from, until] = [first < 0 ? timesMs.length : first, after < 0 ? timesMs.length : after];
    return { ...rest, timesMs: timesMs.slice(from, until), values: values.slice(from, until) };
}

;// CONCATENATED MODULE: ./build/compare/same-stacks.js

/**
 * An earlier window of the same code has at least this part of its cost in common stacks; measured against what the blocks of one
 * window have in common, since rare stacks come and go. Simulated, one that has less than 0.7 widens the intervals of everything.
 */
const MIN_COMMON = 0.8;
/** Tells whether an earlier window shows the call structure of the two windows. Takes time in proportion to stacks and blocks. */
function commonStacks(data, { values }) {
    const leaves = (0,costs/* leafFunctions */.SD)(data.table);
    const { blocks } = data.baseline;
    let [all, common, baseline, repeated] = [0, 0, 0, 0];
    for (let stack = 0; stack < leaves.length; stack++) {
        if (data.ignored[leaves[stack]] === 1)
            continue;
        let [usual, times] = [0, 0];
        for (const block of blocks) {
            const value = block[stack];
            usual += value;
            if (value > 0)
                times++;
        }
        const earlier = values[stack];
        all += earlier;
        if (times > 0 || data.candidate.blocks.some((block) => block[stack] > 0))
            common += earlier;
        baseline += usual;
        if (times > 1)
            repeated += usual;
    }
    const share = all > 0 ? common / all : 1;
    const expected = blocks.length > 1 && baseline > 0 ? repeated / baseline : 1;
    return { share, isSame: share >= MIN_COMMON * expected };
}

// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/config/ignore.js
var config_ignore = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var plan = __webpack_require__(1531);
;// CONCATENATED MODULE: ./build/compare-input.js










/** Turns what was planned and fetched into what the engine compares, for all services of a build together. */
function toCompareInput(fetched, setting) {
    const all = fetched.map((one) => ({ data: toData(one, setting), windows: earlierWindows(one) }));
    const history = judgeHistory(all);
    return {
        windows: all.map(({ data, windows }, index) => {
            const { sides } = fetched[index].comparison;
            const offered = windows.filter((_, at) => history[at] === null);
            return { data: withHistory(data, offered), sides };
        }),
        history,
        otherVersions: otherVersions(fetched),
        otherStacks: otherStacks(history, all.map((one, index) => ({ ...one, service: fetched[index].comparison.service }))),
    };
}
/** What one service will most likely be compared by: an earlier window is refused for all services together, if at all. */
function likelyData(one, setting) {
    return withHistory(toData(one, setting), earlierWindows(one));
}
/** Those earlier windows that were read, and in which the service ran as the same program. */
function withHistory(data, windows) {
    const history = windows.filter((window) => window !== null && ranIn(data, window) && commonStacks(data, window).isSame);
    return history.length === 0 ? data : { ...data, history: history };
}
/** Services whose call stacks in an earlier window are others, by window; nothing of a window that is not used anyway. */
function otherStacks(history, services) {
    return history.map((fault, index) => {
        const shares = new Map();
        for (const { service, data, windows } of fault === null ? services : []) {
            const window = windows[index] ?? null;
            if (window === null || !ranIn(data, window))
                continue;
            const { share, isSame } = commonStacks(data, window);
            if (!isSame)
                shares.set(service, Math.min(share, shares.get(service) ?? 1));
        }
        return [...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, share]) => ({ service, share }));
    });
}
/** The same comparison with another window of the candidate; `profiles.history` holds the earlier windows that `first` used. */
function withSecondWindow(first, again, setting) {
    const history = (first.data.history ?? []).map((window, index) => ({
        ...window,
        values: again.profiles.history[index],
    }));
    return { data: { ...toData(again, setting), history }, sides: again.comparison.sides };
}
function toData({ comparison, profiles }, { ignore, load }) {
    const { profileType, kind, sides } = comparison;
    const { table, blocks } = profiles;
    const side = (name) => ({
        blocks: blocks[name],
        durationMs: lengthMs(sides[name].window),
        uploads: sides[name].uploads,
    });
    const loadLog = loadLogOf(load, lengthMs(sides.candidate.window) / lengthMs(sides.baseline.window));
    return {
        kind,
        unit: (0,profile_type/* parseProfileType */.fL)(profileType).sampleUnit,
        table,
        ignored: (0,config_ignore/* ignoredFunctions */.W)(table.functions, ignore),
        apartMs: apartMs(sides.baseline.window, sides.candidate.window),
        baseline: side('baseline'),
        candidate: side('candidate'),
        ...(loadLog === null ? {} : { loadLog }),
    };
}
/** ln of the candidate's load over the baseline's, null where it is not known. */
function loadLogOf(load, lengths) {
    if (load.kind === 'auto')
        return null;
    return Math.log(load.kind === 'fixed' ? lengths : load.candidate / load.baseline);
}
/** Earlier windows with the time to the next later one of the same code, the baseline being the last. */
function earlierWindows({ comparison: { sides, history }, profiles }) {
    const baseline = sides.baseline.window;
    const all = [baseline, ...history.map(({ window }) => window)];
    return history.map(({ window, versions }, index) => {
        const values = profiles.history[index] ?? null;
        if (values === null || isOtherVersion(sides.baseline, versions))
            return null;
        const gaps = all.filter((other) => other.fromMs > window.fromMs).map((other) => apartMs(window, other));
        return { values, durationMs: lengthMs(window), apartMs: gaps.length === 0 ? 0 : Math.min(...gaps) };
    });
}
/** Whether labels say that another version ran than in the baseline. */
function isOtherVersion({ series }, versions) {
    const usual = new Set(series.map(({ version }) => version));
    return !usual.has('') && versions.some((version) => !usual.has(version));
}
/** Services of which an earlier window shows another version, by window. */
function otherVersions(fetched) {
    const windows = Math.max(0, ...fetched.map(({ comparison }) => comparison.history.length));
    return Array.from({ length: windows }, (_, index) => {
        const other = fetched.filter(({ comparison: { sides, history } }) => isOtherVersion(sides.baseline, history[index]?.versions ?? []));
        return [...new Set(other.map(({ comparison }) => comparison.service))].sort();
    });
}
function lengthMs({ fromMs, untilMs }) {
    return untilMs - fromMs;
}
/** Time between two windows, whichever is first; negative when they overlap. */
function apartMs(a, b) {
    return Math.max(a.fromMs, b.fromMs) - Math.min(a.untilMs, b.untilMs);
}
/** How the evidence of a comparison was gathered. */
function evidenceFacts({ comparison, data }) {
    const { kind, sides, uploadIntervalMs } = comparison;
    const apart = apartMs(sides.baseline.window, sides.candidate.window);
    const needed = variance/* MIN_BLOCKS */.eX * plan/* MIN_UPLOADS_PER_BLOCK */.a0 * uploadIntervalMs;
    const { history = [] } = data;
    return {
        isGauge: kind === 'gauge',
        blocks: sides.baseline.blocks.length,
        neededSeconds: Math.ceil(needed / 1000),
        uploadSeconds: Math.round(uploadIntervalMs / 1000),
        apartMs: apart,
        isDistanceShown: history.length >= between_windows/* MIN_HISTORY */.wN && history.some((window) => window.apartMs >= apart),
    };
}
/** Whether a leak may show over the whole time from the first window to the last. */
function wantsSpan(comparison) {
    return comparison.kind === 'gauge' && isSpanWanted(levelsOf(comparison));
}
/** Whether what a gauge holds keeps rising; nothing for what is no gauge. */
function leakOf({ comparison, profiles }, { loadLog, baseline, candidate }, span) {
    if (comparison.kind !== 'gauge')
        return {};
    const { table, blocks, edges } = profiles;
    const stacks = table.stackOffsets.length - 1;
    const windows = {
        baseline: { values: (0,costs/* sumBlocks */.QW)(blocks.baseline, stacks), snapshots: baseline.uploads },
        candidate: { values: (0,costs/* sumBlocks */.QW)(blocks.candidate, stacks), snapshots: candidate.uploads },
    };
    return { leak: findLeak(levelsOf(comparison, loadLog), span ?? null, { table, edges, windows }) };
}
function levelsOf({ profileType, sides }, loadLog) {
    const levels = ({ window, series, alive }) => ({ ...window, series, cpu: alive });
    const { baseline, candidate } = sides;
    const limits = leakLimits(profileType);
    return { baseline: levels(baseline), candidate: levels(candidate), limits, loadLog };
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutOneSidedCallers),
/* harmony export */   f: () => (/* binding */ alignStacks)
/* harmony export */ });
/* harmony import */ var _profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5672);
/* harmony import */ var _call_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2791);


/**
 * The same stacks without callers that only one side has. A handler that was renamed, or a decorator that was put in
 * front of it, changes every stack through it: taken as they are, all of them would vanish and appear again. Leaves
 * stay, for self cost belongs to them.
 * @param samples samples per stack, unscaled
 */
function withoutOneSidedCallers(table, samples) {
    return dropCallers(table, oneSided(table, samples));
}
function oneSided(table, samples) {
    const { isNew, isGone } = (0,_call_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findOneSided */ .R)(table, samples, loadRatio(samples));
    return isNew.map((value, id) => value | isGone[id]);
}
function dropCallers(table, isOneSided) {
    if (!isOneSided.includes(1))
        return table;
    const { functions, stackOffsets, stackFrames } = table;
    const offsets = new Int32Array(stackOffsets.length);
    const frames = new Int32Array(stackFrames.length);
    let end = 0;
    for (let stack = 0; stack + 1 < stackOffsets.length; stack++) {
        const leaf = stackOffsets[stack];
        for (let i = leaf; i < stackOffsets[stack + 1]; i++) {
            const id = stackFrames[i];
            if (i === leaf || isOneSided[id] === 0)
                frames[end++] = id;
        }
        offsets[stack + 1] = end;
    }
    return { functions, stackOffsets: offsets, stackFrames: frames.subarray(0, end) };
}
/**
 * Finds the stacks that are one call path but for callers that only one side has. The size factor lives from
 * stacks that both sides have: without this, a renamed handler alone makes a service's functions seem to grow 25 times.
 * @param samples samples per stack, unscaled
 */
function alignStacks(table, samples) {
    const isOneSided = oneSided(table, samples);
    const shortened = dropCallers(table, isOneSided);
    if (shortened === table)
        return { pathOfStack: Int32Array.from(samples.baseline.keys()), paths: table, isOneSided };
    const interner = (0,_profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_1__/* .createStackInterner */ .AP)();
    const ids = Int32Array.from(table.functions.keys());
    const folded = new Uint8Array(ids.length);
    const pathOfStack = Int32Array.from({ length: shortened.stackOffsets.length - 1 }, (_, stack) => (0,_profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_1__/* .internStack */ .Hk)(interner, shortened, stack, ids, folded));
    return { pathOfStack, paths: { functions: table.functions, ...(0,_profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_1__/* .finishStacks */ .ru)(interner) }, isOneSided };
}
/** Good enough to tell a remainder from a cost. */
function loadRatio({ baseline, candidate }) {
    const before = baseline.reduce((sum, value) => sum + value, 0);
    const after = candidate.reduce((sum, value) => sum + value, 0);
    return before > 0 && after > 0 ? after / before : 1;
}


/***/ }),

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ differenceOfWindows),
/* harmony export */   p5: () => (/* binding */ baselineWindows),
/* harmony export */   wN: () => (/* binding */ MIN_HISTORY)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3375);
/* harmony import */ var _theil_sen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4681);
/* harmony import */ var _variance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);



/** Two earlier windows and the baseline are the fewest that show what windows differ by. */
const MIN_HISTORY = 2;
/** How many windows of equal weight the baseline is worth: one with three times the load speaks louder, not for three. */
function baselineWindows({ windows, history }) {
    const totals = [windows.baseline, ...history].map((values) => values.reduce((sum, value) => sum + value, 0));
    const all = totals.reduce((total, value) => total + value, 0);
    const squares = totals.reduce((total, value) => total + value * value, 0);
    return squares === 0 ? 1 : (all * all) / squares;
}
/**
 * Variance between windows on both sides: measured where earlier windows can tell it, else assumed. `typical` is the median sd of
 * one window, null where it is assumed.
 */
function differenceOfWindows(nodes, subtrees, { own, measured, variances, worth }) {
    const { history, kind, isDistant, isDistanceShown } = nodes;
    const fromBlocks = nodes.blocks.baseline.length >= _variance_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_BLOCKS */ .eX;
    const assumed = measured.map(({ parts }) => 2 * (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .assumedDrift */ .kr)(parts, fromBlocks, isDistant));
    const isUnseen = history.length < MIN_HISTORY || (isDistant && !isDistanceShown);
    if (isUnseen)
        return { drifts: assumed, typical: null };
    const dispersion = measured.map(({ raw }, index) => variances[index] / raw.poisson);
    const ofControls = (0,_variance_js__WEBPACK_IMPORTED_MODULE_0__/* .controlDispersion */ .aK)(kind);
    const drift = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .measureDrift */ .QA)({
        windows: [nodes.windows.baseline, ...history],
        own,
        sampling: (index, samples, controls) => dispersion[index] / Math.max(samples, 1) + ofControls / Math.max(controls, 1),
    }, nodes, subtrees);
    if (drift === null)
        return { drifts: assumed, typical: null };
    return {
        drifts: drift.map((variance) => variance * (1 + 1 / worth) + 2 * _drift_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPLOYMENT_DRIFT */ .Mc ** 2),
        typical: Math.sqrt((0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(drift)),
    };
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ targetFunctions),
/* harmony export */   F: () => (/* binding */ prepareTargetCosts)
/* harmony export */ });
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4999);
/* harmony import */ var _variance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5053);



/**
 * What windows of the same code differ by beyond what their blocks show, as variance of a log: a function by itself, and the
 * mix of requests, which does not cancel, since a budget has no baseline and the whole service is its only yardstick.
 */
const SHARE_DRIFT = 0.03 ** 2 + 0.05 ** 2;
/** Cost per second: replicas get unequal parts of the same load, and a machine is not equally fast every time. */
const PACE_DRIFT = 0.1 ** 2;
/** Names of packages and modules end at one of these. */
const SEPARATORS = ['/', '.', '::'];
/**
 * Marks the functions of a target. A package is a directory, a module's file, or what stands in front of a qualified name,
 * and holds everything below it: `encoding` holds `encoding/json.Marshal`, `numpy` holds `numpy/core/numeric.py`.
 * @returns one byte per function; of a service every one is 1
 */
function targetFunctions(functions, target, matches) {
    return Uint8Array.from(functions, (key) => (isOfTarget(key, target, matches) ? 1 : 0));
}
function isOfTarget({ name, file }, target, matches) {
    if (target.kind === 'service')
        return true;
    if (target.kind === 'function') {
        if (!matches(target.name, name))
            return false;
        // `ai.py` means that file wherever it lies; with a directory in front, that directory.
        return target.file === undefined || matches(target.file, file) || matches(`*/${target.file}`, file);
    }
    // One glob with an open end instead of one for each part of a name: names come from outside and may be long.
    return (matches(target.name, file) ||
        matches(`${target.name}/*`, file) ||
        SEPARATORS.some((separator) => matches(`${target.name}${separator}*`, name)));
}
/**
 * Prepares the costs of a candidate; each target is then one pass over the stacks.
 * @returns the cost of the functions marked 1
 */
function prepareTargetCosts(data) {
    const { table, ignored, candidate, kind, unit } = data;
    const leaves = (0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .leafFunctions */ .SD)(table);
    const kept = Uint8Array.from(leaves, (leaf) => (ignored[leaf] === 1 ? 0 : 1));
    const weight = (0,_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleWeight */ .z)(kind, unit, candidate.blocks);
    const perBlock = candidate.blocks.map((block) => sumMarked(block, kept));
    const all = sum(perBlock);
    // A server adds up the snapshots of a gauge: what is meant is their mean.
    const snapshots = kind === 'gauge' ? Math.max(candidate.uploads, 1) : 1;
    const hasNoise = kind !== 'gauge' && candidate.blocks.length >= _variance_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_BLOCKS */ .eX;
    return (functions, cost) => {
        const marked = kept.map((isKept, stack) => isKept === 1 && holds(data, functions, cost, stack, leaves[stack]) ? 1 : 0);
        const own = candidate.blocks.map((block) => sumMarked(block, marked));
        const amount = sum(own);
        return {
            amount: amount / snapshots,
            share: all > 0 ? amount / all : 0,
            samples: amount / snapshots / weight,
            serviceSamples: all / snapshots / weight,
            noise: hasNoise ? noiseOf(own, amount, perBlock, all) : null,
        };
    };
}
function holds({ table }, functions, cost, stack, leaf) {
    if (cost === 'self')
        return functions[leaf] === 1;
    const end = table.stackOffsets[stack + 1];
    for (let i = table.stackOffsets[stack]; i < end; i++)
        if (functions[table.stackFrames[i]] === 1)
            return true;
    return false;
}
/** The influence of each block: its part of the cost, less an even part of time or its part of the service. */
function noiseOf(own, amount, all, total) {
    const parts = own.map((value) => (amount > 0 ? value / amount : 1 / own.length));
    return {
        blocks: own.length,
        ofAmount: (0,_variance_js__WEBPACK_IMPORTED_MODULE_2__/* .blockVariance */ .d6)(Float64Array.from(parts, (part) => part - 1 / own.length)),
        ofShare: (0,_variance_js__WEBPACK_IMPORTED_MODULE_2__/* .blockVariance */ .d6)(Float64Array.from(parts, (part, block) => part - (total > 0 ? all[block] / total : 0))),
        driftOfAmount: SHARE_DRIFT + PACE_DRIFT,
        driftOfShare: SHARE_DRIFT,
    };
}
function sumMarked(values, marked) {
    let total = 0;
    for (let stack = 0; stack < marked.length; stack++)
        if (marked[stack] === 1)
            total += values[stack];
    return total;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 2791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ collectCallSites),
/* harmony export */   R: () => (/* binding */ findOneSided)
/* harmony export */ });
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3954);


const NOBODY = -1;
/** No caller that both sides know: such a call site is like no other and is left out. */
const UNKNOWN = -2;
/** A remainder of this part is still gone: windows overlap a deployment, samples stray. */
const REMAINDER = 0.02;
/** Callees with a smaller part of the function's cost come and go from window to window. */
const DUST = 0.01;
/**
 * Finds the functions that only one side has, by total cost.
 * @param samples samples per stack, unscaled
 * @param factor expected samples per sample of the baseline
 */
function findOneSided(table, samples, factor) {
    const before = (0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCosts */ .fr)(table, samples.baseline);
    const after = (0,_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCosts */ .fr)(table, samples.candidate);
    const isNew = new Uint8Array(before.length);
    const isGone = new Uint8Array(before.length);
    for (let id = 0; id < before.length; id++) {
        const expected = before[id] * factor;
        const seen = after[id];
        isNew[id] = seen > 0 && expected <= REMAINDER * seen ? 1 : 0;
        isGone[id] = expected > 0 && seen <= REMAINDER * expected ? 1 : 0;
    }
    return { isNew, isGone };
}
/**
 * Collects the call sites of some functions. A caller that only one side has is no landmark: in its place stands the
 * function it was moved from (same name in another file or package), or the next caller that both sides know.
 */
function collectCallSites(table, samples, factor, oneSided, ids) {
    const landmarks = findLandmarks(table.functions, oneSided);
    const sites = new Map();
    const callees = new Map();
    for (const id of ids) {
        sites.set(id, new Map());
        callees.set(id, new Map());
    }
    for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
        const cost = { before: samples.baseline[stack], after: samples.candidate[stack] };
        if (cost.before === 0 && cost.after === 0)
            continue;
        const own = sites.get(table.stackFrames[table.stackOffsets[stack]]);
        if (own !== undefined)
            add(own, siteOf(table, stack, landmarks), cost);
        addCallees(callees, table, stack, landmarks, cost);
    }
    return {
        sitesOf: (id) => {
            const known = [...scaled(sites.get(id), factor)].filter(([key]) => key !== UNKNOWN);
            return known.map(([key, cost]) => ({ ...cost, ...splitSite(table, key) }));
        },
        calleesOf: (id, side) => large(scaled(callees.get(id), factor), side, scaled(sites.get(id), factor)),
    };
}
/** Adds unscaled: sums of whole numbers are the same in any order. */
function add(sums, key, { before, after }) {
    const sum = sums.get(key);
    if (sum === undefined)
        sums.set(key, { before, after });
    else {
        sum.before += before;
        sum.after += after;
    }
}
function addCallees(callees, { stackOffsets, stackFrames }, stack, landmarks, cost) {
    const end = stackOffsets[stack + 1];
    for (let i = stackOffsets[stack] + 1; i < end; i++) {
        const called = callees.get(stackFrames[i]);
        const callee = stackFrames[i - 1];
        if (called === undefined || callee === stackFrames[i])
            continue;
        const known = landmarks[callee];
        add(called, known === UNKNOWN ? callee : known, cost);
    }
}
function scaled(sums, factor) {
    const costs = new Map();
    for (const [key, { before, after }] of sums ?? []) {
        costs.set(key, { expected: before * factor, seen: after });
    }
    return costs;
}
function large(callees, side, self) {
    let all = 0;
    for (const cost of callees.values())
        all += cost[side];
    for (const cost of self.values())
        all += cost[side];
    return new Set([...callees].filter(([, cost]) => cost[side] > DUST * all).map(([id]) => id));
}
/** A stack's call site as one number, `UNKNOWN` when no caller is a landmark although there are callers. */
function siteOf({ functions, stackOffsets, stackFrames }, stack, landmarks) {
    const start = stackOffsets[stack];
    const end = stackOffsets[stack + 1];
    const self = stackFrames[start];
    let at = start + 1;
    // A function that calls itself is not its own caller.
    while (at < end && stackFrames[at] === self)
        at++;
    if (at === end)
        return 0;
    while (at < end && landmarks[stackFrames[at]] === UNKNOWN)
        at++;
    if (at === end)
        return UNKNOWN;
    const caller = landmarks[stackFrames[at]];
    let above = NOBODY;
    for (at++; at < end && (above === NOBODY || above === caller); at++) {
        const landmark = landmarks[stackFrames[at]];
        if (landmark !== UNKNOWN)
            above = landmark;
    }
    if (above === caller)
        above = NOBODY;
    return (caller + 1) * (functions.length + 1) + above + 1;
}
function splitSite({ functions }, key) {
    const base = functions.length + 1;
    return { caller: Math.floor(key / base) - 1, above: (key % base) - 1 };
}
/** By function what stands for it as a caller: itself, the function it was moved from, or `UNKNOWN`. */
function findLandmarks(functions, { isNew, isGone }) {
    const landmarks = Int32Array.from(functions, (_, id) => isNew[id] === 1 || isGone[id] === 1 ? UNKNOWN : id);
    const added = byLocalName(functions, isNew);
    for (const [name, from] of byLocalName(functions, isGone)) {
        const to = added.get(name);
        if (from === null || to === null || to === undefined)
            continue;
        landmarks[from] = from;
        landmarks[to] = from;
    }
    return landmarks;
}
/** Ids by name; null where two have it. */
function byLocalName(functions, chosen) {
    const ids = new Map();
    for (const [id, key] of functions.entries()) {
        if (chosen[id] !== 1)
            continue;
        const name = (0,_likeness_js__WEBPACK_IMPORTED_MODULE_1__/* .localName */ .fk)(key);
        ids.set(name, ids.has(name) ? null : id);
    }
    return ids;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sortedFromRoot),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   ly: () => (/* binding */ commonDepth),
/* harmony export */   r6: () => (/* binding */ buildCallTree),
/* harmony export */   vs: () => (/* binding */ pathTo)
/* harmony export */ });
/**
 * Builds the merged call tree. Stacks are sorted from the root down, so that each shares a prefix with the one before
 * and only the rest is new: several times faster than looking every frame up.
 * @param samples samples per stack of the table, unscaled: sums of whole numbers do not depend on their order
 */
function buildCallTree(table, samples) {
    const { stackOffsets, stackFrames } = table;
    const order = sortedFromRoot(table, samples);
    const most = 1 + order.reduce((sum, stack) => sum + depthOf(table, stack), 0);
    const parents = new Int32Array(most).fill(-1);
    const functions = new Int32Array(most).fill(-1);
    const ends = new Int32Array(stackOffsets.length - 1);
    let count = 1;
    let path = [];
    for (const [index, stack] of order.entries()) {
        const common = index === 0 ? 0 : commonDepth(table, order[index - 1], stack);
        path = path.slice(0, common);
        for (let i = stackOffsets[stack + 1] - 1 - common; i >= stackOffsets[stack]; i--) {
            parents[count] = path.at(-1) ?? 0;
            functions[count] = stackFrames[i];
            path.push(count++);
        }
        ends[stack] = path.at(-1) ?? 0;
    }
    const used = parents.subarray(0, count);
    return {
        parents: used,
        functions: functions.subarray(0, count),
        ends,
        totals: {
            baseline: addUp(used, ends, samples.baseline),
            candidate: addUp(used, ends, samples.candidate),
        },
    };
}
/** The functions from the root to a node. */
function pathTo({ parents, functions }, node) {
    const path = [];
    for (let at = node; at > 0; at = parents[at])
        path.push(functions[at]);
    return path.reverse();
}
/** Stacks that hold samples, ordered frame by frame from the root. */
function sortedFromRoot(table, { baseline, candidate }) {
    const { stackOffsets, stackFrames } = table;
    const used = Int32Array.from(baseline.keys()).filter((stack) => baseline[stack] !== 0 || candidate[stack] !== 0);
    return used.sort((a, b) => {
        const common = commonDepth(table, a, b);
        const left = stackOffsets[a + 1] - 1 - common;
        const right = stackOffsets[b + 1] - 1 - common;
        if (left < stackOffsets[a])
            return -1;
        if (right < stackOffsets[b])
            return 1;
        return stackFrames[left] - stackFrames[right];
    });
}
/** How many frames two stacks have in common, counted from the root. */
function commonDepth({ stackOffsets, stackFrames }, a, b) {
    const endA = stackOffsets[a + 1] - 1;
    const endB = stackOffsets[b + 1] - 1;
    const least = Math.min(endA - stackOffsets[a], endB - stackOffsets[b]) + 1;
    let common = 0;
    while (common < least && stackFrames[endA - common] === stackFrames[endB - common])
        common++;
    return common;
}
/** How many frames a stack has. */
function depthOf({ stackOffsets }, stack) {
    return stackOffsets[stack + 1] - stackOffsets[stack];
}
function addUp(parents, ends, values) {
    const totals = new Float64Array(parents.length);
    for (let stack = 0; stack < ends.length; stack++) {
        const node = ends[stack];
        totals[node] = totals[node] + values[stack];
    }
    for (let node = totals.length - 1; node > 0; node--) {
        const parent = parents[node];
        totals[parent] = totals[parent] + totals[node];
    }
    return totals;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/profile/runtime-frames.js
var runtime_frames = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/compare/aligned-stacks.js
var aligned_stacks = __webpack_require__(3440);
// EXTERNAL MODULE: ./build/compare/costs.js
var costs = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/compare/drift.js
var drift = __webpack_require__(3375);
// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/compare/entry-subtrees.js

/** A child smaller than this part of the service is no subtree of its own. */
const MIN_SHARE = 0.02;
/** A node with more self cost than this does work of its own: it is no mere dispatcher. */
const MAX_SELF = 0.1;
/** A subtree in which one function holds more has nothing left to compare it with. */
const MAX_FUNCTION_SHARE = 2 / 3;
/** Beside its largest function no other may hold more: else a change of the one would be seen in the other. */
const MAX_SHARE_OF_OTHERS = 1 / 2;
const MIN_SAMPLES = 400;
const MAX_SUBTREES = 20;
/** Subtrees below this part of the service are not cut further. */
const MIN_CUT = 0.05;
/** Part of a subtree that may fall out of its cut and be left without a yardstick. */
const MAX_LOST = 1 / 4;
/**
 * A group is cut where it branches, below the chain of single callees that leads there; children that are no
 * yardstick fall into the rest. Takes time in proportion to the frames of the table.
 * @param mass samples of both sides per stack; both sides share the subtrees
 */
function findEntrySubtrees(table, mass) {
    const stacks = [];
    let total = 0;
    for (const [stack, samples] of mass.entries()) {
        if (!(samples > 0))
            continue;
        stacks.push(stack);
        total += samples;
    }
    const tree = {
        table,
        mass,
        sums: new Float64Array(table.functions.length),
        total,
    };
    const groups = [{ stacks, depth: 0, mass: total, entry: -1, isFinal: false }];
    for (;;) {
        const largest = pickLargest(groups, total);
        if (largest === undefined)
            break;
        const children = cut(tree, largest);
        const others = groups.filter((group) => group !== largest && group.entry !== -1).length;
        if (children.length === 0 || others + children.length > MAX_SUBTREES)
            largest.isFinal = true;
        else
            groups.splice(groups.indexOf(largest), 1, ...children);
    }
    return number(groups, mass.length);
}
/** Numbers the subtrees from 1, in the order of the cuts. */
function number(groups, stackCount) {
    const subtreeOf = new Int32Array(stackCount);
    const entries = [-1];
    for (const { stacks, entry } of groups) {
        if (entry === -1)
            continue;
        const id = entries.push(entry) - 1;
        for (const stack of stacks)
            subtreeOf[stack] = id;
    }
    return { subtreeOf, entries };
}
function pickLargest(groups, total) {
    let largest;
    for (const group of groups) {
        if (group.isFinal || group.mass < MIN_CUT * total)
            continue;
        if (largest === undefined || group.mass > largest.mass)
            largest = group;
    }
    return largest;
}
/** The subtrees a group falls into; empty when it stays whole. */
function cut(tree, group) {
    let { stacks, mass } = group;
    for (let depth = commonDepth(tree.table, stacks, group.depth);; depth++) {
        const { children, self } = largeChildren(tree, stacks, depth);
        const [only] = children;
        if (only === undefined || self > MAX_SELF * mass)
            return [];
        if (children.length > 1) {
            const beside = group.entry === -1 ? 0 : MIN_SHARE * tree.total;
            const kept = children.filter((child) => isYardstick(tree, child, beside));
            return withRest(tree, group, kept, depth + 1);
        }
        if (only.mass < (1 - MAX_SELF) * mass)
            return [];
        ({ stacks, mass } = only);
    }
}
/**
 * What falls out of a cut stays together as a subtree of the same entry where it is a yardstick. Where it is none, it has
 * nothing to be compared with any more; then only a little may fall out, but of the service as a whole: what does not follow
 * its requests has to.
 */
function withRest(tree, group, kept, depth) {
    const groups = kept.map((child) => ({ ...child, depth, isFinal: false }));
    const isKept = new Set(kept.flatMap((child) => child.stacks));
    const stacks = group.stacks.filter((stack) => !isKept.has(stack));
    const mass = group.mass - kept.reduce((sum, child) => sum + child.mass, 0);
    if (group.entry === -1)
        return groups.length > 1 || mass <= group.mass / 2 ? groups : [];
    const rest = {
        stacks,
        mass,
        entry: group.entry,
        depth: group.depth,
        isFinal: true,
    };
    const hasRest = isYardstick(tree, rest, MIN_SHARE * tree.total);
    if (hasRest)
        groups.push(rest);
    return groups.length > 1 && (hasRest || mass <= MAX_LOST * group.mass) ? groups : [];
}
/** Function at `depth` below the root, -1 above the leaf; stacks are stored leaf first. */
function functionAt({ stackOffsets, stackFrames }, stack, depth) {
    const index = stackOffsets[stack + 1] - 1 - depth;
    return index < stackOffsets[stack] ? -1 : stackFrames[index];
}
/** How many functions from the root all stacks share, at least `depth`. Spares most levels of a chain their sums. */
function commonDepth(table, stacks, depth) {
    const [first] = stacks;
    if (first === undefined)
        return depth;
    const { stackOffsets, stackFrames } = table;
    const firstEnd = stackOffsets[first + 1];
    let common = firstEnd - stackOffsets[first];
    for (const stack of stacks) {
        const end = stackOffsets[stack + 1];
        common = Math.min(common, end - stackOffsets[stack]);
        let at = depth;
        while (at < common && stackFrames[end - 1 - at] === stackFrames[firstEnd - 1 - at])
            at++;
        common = at;
    }
    return common;
}
/** Children of a node that are large enough for subtrees, largest first and ties by name, and its self cost. */
function largeChildren({ table, mass, sums, total }, stacks, depth) {
    let self = 0;
    for (const stack of stacks) {
        const id = functionAt(table, stack, depth);
        if (id === -1)
            self += mass[stack];
        else
            sums[id] = sums[id] + mass[stack];
    }
    const byFunction = new Map();
    for (const stack of stacks) {
        const id = functionAt(table, stack, depth);
        if (id === -1 || sums[id] < MIN_SHARE * total)
            continue;
        const child = byFunction.get(id);
        if (child !== undefined)
            child.stacks.push(stack);
        else
            byFunction.set(id, {
                entry: id,
                stacks: [stack],
                mass: sums[id],
            });
    }
    for (const stack of stacks) {
        const id = functionAt(table, stack, depth);
        if (id !== -1)
            sums[id] = 0;
    }
    const byKey = (0,function_order/* byFunctionKey */.x)(table.functions);
    const children = [...byFunction.values()].sort((a, b) => b.mass - a.mass || byKey(a.entry, b.entry));
    return { children, self };
}
/**
 * Whether the subtree holds enough beside its largest function, in more than one other, to tell what that should cost.
 * @param beside samples it must hold there: an entry that is cut into parts too small to measure their own functions has
 *   lost its yardstick, while as a whole it has one
 */
function isYardstick({ table, mass, sums }, child, beside) {
    if (child.mass < MIN_SAMPLES)
        return false;
    const leafOf = (stack) => table.stackFrames[table.stackOffsets[stack]];
    for (const stack of child.stacks) {
        const leaf = leafOf(stack);
        sums[leaf] = sums[leaf] + mass[stack];
    }
    let first = 0;
    let second = 0;
    for (const stack of child.stacks) {
        const self = sums[leafOf(stack)];
        sums[leafOf(stack)] = 0;
        second = Math.max(second, Math.min(first, self));
        first = Math.max(first, self);
    }
    if (child.mass - first < beside)
        return false;
    return first <= MAX_FUNCTION_SHARE * child.mass && second <= MAX_SHARE_OF_OTHERS * (child.mass - first);
}

;// CONCATENATED MODULE: ./build/compare/gauge.js
/** Sampled heap levels vary this many times more than independent samples would; the size is a guess. */
const LEVEL_DISPERSION = 6;
/** Keeps logarithms and variances finite near zero: half a unit of counts dispersed that much. */
const OFFSET = LEVEL_DISPERSION / 2;
const BETWEEN_WINDOWS = 0.05 ** 2;
/**
 * Compares two levels of a gauge (retained bytes, goroutines), each the mean per upload. The level of one function says
 * nothing about what another should hold, so there is no size factor; and consecutive snapshots show the same
 * objects, so there are no replicates.
 * @param before, after mean level per upload, in samples
 * @param weight what one sample stands for, in the unit
 * @param all mean level of the whole service in the baseline, in samples
 */
function estimateLevel(before, after, weight, all) {
    const theta = Math.log((after + OFFSET) / (before + OFFSET));
    return {
        theta,
        thetaGlobal: theta,
        thetaPerLoad: theta,
        variance: LEVEL_DISPERSION * (1 / (before + OFFSET) + 1 / (after + OFFSET)) + 2 * BETWEEN_WINDOWS,
        driftVariance: 2 * BETWEEN_WINDOWS,
        seenVariance: LEVEL_DISPERSION / (after + OFFSET),
        baselineSamples: before,
        expected: before * weight,
        expectedSamples: before,
        addedShare: (after - before) / Math.max(all, 1),
    };
}

;// CONCATENATED MODULE: ./build/compare/agreement.js
/** What two logarithms agree on: the smaller one of the same sign, else nothing. */
function common(a, b) {
    if (Math.sign(a) !== Math.sign(b))
        return 0;
    return Math.abs(a) < Math.abs(b) ? a : b;
}

// EXTERNAL MODULE: ./build/compare/between-windows.js
var between_windows = __webpack_require__(68);
// EXTERNAL MODULE: ./build/compare/size-factors.js
var size_factors = __webpack_require__(7122);
// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/compare/yardstick.js
var yardstick = __webpack_require__(8324);
;// CONCATENATED MODULE: ./build/compare/growth.js





/** A function of which more than this has no yardstick is weak. */
const MAX_WEAK = 0.3;
/**
 * Estimates the growth of the tested functions beyond the size factors around them.
 * @param tested ids of functions
 */
function estimateGrowth(nodes, subtrees, tested) {
    const useBlocks = Math.min(nodes.blocks.baseline.length, nodes.blocks.candidate.length) >= variance/* MIN_BLOCKS */.eX;
    const yardsticks = (0,yardstick/* prepareYardsticks */.nB)(nodes, subtrees, useBlocks);
    const factors = yardsticks.map((yardstick) => (0,size_factors/* sizeFactorWithout */.hc)(yardstick.factors, []).log);
    const service = factors[0];
    const own = nodesByLeaf(nodes.leaves, tested);
    const worth = (0,between_windows/* baselineWindows */.p5)(nodes);
    const measured = own.map((list) => measure(nodes, list, (0,yardstick/* partsOf */.CI)(list, nodes, subtrees, yardsticks), worth));
    const variances = functionVariances(nodes.kind, measured, useBlocks);
    const { drifts, typical } = (0,between_windows/* differenceOfWindows */.Ib)(nodes, subtrees, { own, measured, variances, worth });
    // Load is known between the two windows alone, not of the windows before.
    const whole = {
        pooled: yardsticks[0].factors,
        window: windowFactors(nodes, yardsticks[0].factors),
    };
    const shared = { pooled: service, window: (0,size_factors/* sizeFactorWithout */.hc)(whole.window, []).log };
    const { baseline: before, candidate: after } = nodes.counts;
    const all = { before: sum(before), after: sum(after) };
    const estimates = tested.map((id, index) => {
        const entry = measured[index];
        const list = own[index];
        // A function that is most of the service would be compared with itself by a factor of all functions together.
        const isMost = entry.before + entry.after > (all.before + all.after) / 2;
        const factor = isMost ? factorsWithout(whole, list) : shared;
        const growth = logGrowth(entry, windowGrowth(nodes, list), factor);
        const share = addedShare(entry, growth.theta, all.before, service);
        const noise = { own: variances[index], drift: drifts[index] };
        return [id, toEstimate(nodes, entry, growth, { ...noise, share })];
    });
    return {
        estimates: new Map(estimates),
        commonFactor: shared.window + nodes.perLoad,
        sizeFactor: shared.window,
        drift: typical,
        subtrees: subtreeFactors(yardsticks, factors),
    };
}
function subtreeFactors(yardsticks, factors) {
    return yardsticks.slice(1).map(({ controls }, index) => {
        const samples = controls.baseline + controls.candidate;
        // Without controls there is no factor: nothing is known about its load.
        const excess = factors[index + 1] - factors[0];
        return { samples, excess: samples === 0 ? 0 : excess };
    });
}
function factorsWithout({ pooled, window }, own) {
    return { pooled: (0,size_factors/* sizeFactorWithout */.hc)(pooled, own).log, window: (0,size_factors/* sizeFactorWithout */.hc)(window, own).log };
}
function toEstimate({ kind, sampleWeight }, entry, growth, { own, drift, share }) {
    // What a weak function was expected to cost follows from the growth it is judged by.
    const expected = entry.before === 0 ? 0 : (entry.after + yardstick/* SEEN_OFFSET */.Mj) * Math.exp(-growth.theta);
    return {
        ...growth,
        variance: own + controlVariance(kind, entry) + drift,
        driftVariance: drift,
        seenVariance: entry.seenVariance,
        baselineSamples: entry.before,
        expected: expected * sampleWeight,
        expectedSamples: expected,
        addedShare: share,
    };
}
/** Size factors of the whole service between the two windows. */
function windowFactors({ history, windows, isControl }, pooled) {
    return history.length === 0 ? pooled : (0,size_factors/* prepareSizeFactors */.pf)(windows, isControl);
}
/** ln of a function's growth between the two windows: samples over samples, per unit of load, and per second and replica. */
function windowGrowth({ windows, perLoad, perSecond = perLoad }, own) {
    const before = (0,yardstick/* sumAt */.pK)(windows.baseline, own);
    const after = (0,yardstick/* sumAt */.pK)(windows.candidate, own);
    const log = Math.log((after + yardstick/* SEEN_OFFSET */.Mj) / (before + yardstick/* SEEN_OFFSET */.Mj));
    return { samples: log, perLoad: log + perLoad, perSecond: log + perSecond };
}
function nodesByLeaf(leaves, tested) {
    const lists = new Map(tested.map((id) => [id, []]));
    for (let node = 0; node < leaves.length; node++)
        lists.get(leaves[node])?.push(node);
    return Array.from(lists.values(), (list) => Int32Array.from(list));
}
function measure(nodes, own, parts, baselineWorth) {
    const before = (0,yardstick/* sumAt */.pK)(nodes.counts.baseline, own);
    const after = (0,yardstick/* sumAt */.pK)(nodes.counts.candidate, own);
    const expected = parts.reduce((total, part) => total + (0,yardstick/* expectedOf */.EX)(part), 0);
    const weighted = parts.map((part) => ({ ...part, weight: (0,yardstick/* expectedOf */.EX)(part) / expected }));
    const counting = { baseline: 1 / Math.max(before, 1), candidate: 1 / Math.max(after, 1) };
    const usual = Math.max(sideVariance(nodes, 'baseline', own, weighted) / baselineWorth, counting.baseline);
    const seen = Math.max(sideVariance(nodes, 'candidate', own, weighted), counting.candidate);
    return {
        before,
        after,
        expected,
        parts: weighted,
        seenVariance: seen,
        raw: {
            poisson: counting.baseline + counting.candidate,
            measured: usual + seen,
            samples: Math.min(before, after),
        },
    };
}
/** Variance of one side's part of the estimate, 0 without blocks. */
function sideVariance(nodes, side, own, parts) {
    const blocks = nodes.blocks[side];
    const influences = new Float64Array(blocks.length);
    const add = (share) => {
        for (const [index, block] of blocks.entries())
            influences[index] = influences[index] + share(block, index);
    };
    // The candidate's samples are one sum; the baseline's are expected part by part.
    const counted = side === 'candidate' ? [{ own, weight: 1 }] : parts;
    for (const { own: some, weight } of counted) {
        const count = Math.max((0,yardstick/* sumAt */.pK)(nodes.windows[side], some), 1);
        add((block) => (weight * (0,yardstick/* sumAt */.pK)(block, some)) / count);
    }
    for (const { yardstick, factor, weight } of parts) {
        if (yardstick.influence === null)
            return 0;
        const shares = yardstick.influence[side].controlShares(own, factor);
        add((_, index) => -weight * shares[index]);
    }
    return (0,variance/* blockVariance */.d6)(influences);
}
/** Variance of the function itself. Without blocks a conservative guess; the verdict is capped then. */
function functionVariances(kind, measured, fromBlocks) {
    const raw = measured.map((entry) => entry.raw);
    if (fromBlocks) {
        const shrunken = (0,variance/* shrinkVariances */.Ab)(raw);
        // What nothing else follows has bursts of its own: the others cannot speak for it.
        return shrunken.map((variance, index) => {
            const { parts, raw: own } = measured[index];
            return weakness(parts) > MAX_WEAK ? Math.max(variance, own.measured) : variance;
        });
    }
    const guess = (0,variance/* isClumped */.tW)(kind) ? 6 : 2;
    return raw.map((entry) => guess * entry.poisson);
}
/** Noise of the size factors themselves: their controls are samples, too. */
function controlVariance(kind, { parts }) {
    const dispersion = (0,variance/* controlDispersion */.aK)(kind);
    return parts.reduce((total, { controls, weight }) => {
        const counting = 1 / Math.max(controls.baseline, 1) + 1 / Math.max(controls.candidate, 1);
        return total + weight ** 2 * dispersion * counting;
    }, 0);
}
/**
 * A function without a yardstick beside it must have changed in share, per unit of load and per second alike: background work
 * follows the clock. What only the whole service measures might be such work, too; what its own entry measures is none.
 */
function logGrowth({ before, after, expected, parts }, { perLoad, perSecond, samples }, { pooled, window }) {
    // What only an earlier window differs by is no growth: it may have been another version, or another day.
    const thetaGlobal = Math.min(Math.log((after + yardstick/* SEEN_OFFSET */.Mj) / (before + yardstick/* SEEN_OFFSET */.Mj)) - pooled, samples - window);
    const strong = Math.log((after + yardstick/* SEEN_OFFSET */.Mj) / expected);
    // Of what is gone, the most that may be expected is expected: it may have moved, and where it went it is no growth.
    const agreed = after === 0 ? Math.min(thetaGlobal, perLoad, perSecond) : common(common(thetaGlobal, perLoad), perSecond);
    const byWhole = parts.reduce((total, { isWhole, weight }) => total + (isWhole ? weight : 0), 0);
    return {
        theta: weakness(parts) > MAX_WEAK ? agreed : strong,
        thetaGlobal,
        thetaPerLoad: perLoad,
        ...(perSecond !== perLoad && byWhole > MAX_WEAK ? { thetaPerSecond: perSecond } : {}),
    };
}
/** How much of a function nothing else follows. */
function weakness(parts) {
    return parts.reduce((total, { isWeak, weight }) => total + (isWeak ? weight : 0), 0);
}
/** Added cost over the baseline's service cost. A new function has no growth to multiply with: all of it was added. */
function addedShare({ before, after }, theta, all, globalLog) {
    if (before === 0)
        return (after * Math.exp(-globalLog)) / Math.max(all, 1);
    return (before / all) * Math.expm1(theta);
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

// EXTERNAL MODULE: ./build/compare/samples.js
var samples = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/compare/sides.js
var compare_sides = __webpack_require__(696);
;// CONCATENATED MODULE: ./build/compare/measure.js




/**
 * Costs of one side, ignored functions left out.
 * @param leaves leaf function of each stack
 */
function measureSide(data, side, leaves) {
    const functions = data.table.functions.length;
    const weight = (0,samples/* sampleWeight */.z)(data.kind, data.unit, side.blocks);
    // A server adds up the snapshots of a gauge: what is meant is their mean. Divided last, for sums of whole numbers are
    // exact and do not depend on the order of the stacks.
    const snapshots = data.kind === 'gauge' ? Math.max(side.uploads, 1) : 1;
    const values = (0,costs/* sumBlocks */.QW)(side.blocks, leaves.length);
    const self = (0,costs/* selfCosts */.dR)(leaves, values, functions);
    let idle = 0;
    let kept = 0;
    for (let stack = 0; stack < values.length; stack++) {
        const value = values[stack];
        if (data.ignored[leaves[stack]] === 1) {
            idle += value;
            values[stack] = 0;
        }
        else
            kept += value;
    }
    return {
        weight,
        snapshots,
        values,
        self: self.map((value) => value / snapshots),
        total: (0,costs/* totalCosts */.fr)(data.table, values).map((value) => value / snapshots),
        keptSamples: kept / snapshots / weight,
        idleSamples: idle / snapshots / weight,
    };
}
/** A fraction; 0 of nothing. */
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
/** Every function that cost something, ignored ones left out. */
function measureFunctions(data, sides) {
    const measured = [];
    for (const [id, key] of data.table.functions.entries()) {
        if (data.ignored[id] === 1)
            continue;
        const self = (0,compare_sides/* both */.W)((side) => sides[side].self[id]);
        const total = (0,compare_sides/* both */.W)((side) => sides[side].total[id]);
        if (total.baseline === 0 && total.candidate === 0)
            continue;
        const samples = (0,compare_sides/* both */.W)((side) => sides[side].self[id] / sides[side].weight);
        const share = (0,compare_sides/* both */.W)((side) => ratio(samples[side], sides[side].keptSamples));
        measured.push({ id, key, self, total, samples, share });
    }
    return measured;
}
/** The larger share of both sides. */
function largestShare(change) {
    return Math.max(change.share.baseline, change.share.candidate);
}
/** Largest first, ties by name: no order may depend on the order of the input. */
function byShare(a, b) {
    return largestShare(b) - largestShare(a) || (0,function_order/* compareKeys */.Y)(a.key, b.key);
}
/** The ignored functions that cost something, largest first. */
function measureIgnored(data, sides) {
    const ignored = [];
    for (const [id, key] of data.table.functions.entries()) {
        if (data.ignored[id] !== 1)
            continue;
        const share = (0,compare_sides/* both */.W)((side) => {
            const { self, weight, keptSamples, idleSamples } = sides[side];
            return ratio(self[id] / weight, keptSamples + idleSamples);
        });
        if (share.baseline + share.candidate > 0)
            ignored.push({ key, share });
    }
    return ignored.sort(byShare);
}

// EXTERNAL MODULE: ./build/compare/pace.js
var pace = __webpack_require__(5409);
;// CONCATENATED MODULE: ./build/compare/stack-costs.js
/** Spreads what was expected of each function over its stacks, in proportion to what they cost in the baseline. */
function expectedCosts(baseline, { leaves, factorOf, expectedOf }) {
    const costs = baseline.map((cost, stack) => (cost === 0 ? 0 : cost * factorOf(stack)));
    const sums = new Map();
    for (const [stack, cost] of costs.entries()) {
        const leaf = leaves[stack];
        if (expectedOf.has(leaf))
            sums.set(leaf, (sums.get(leaf) ?? 0) + cost);
    }
    return costs.map((cost, stack) => {
        const leaf = leaves[stack];
        const share = cost / (sums.get(leaf) ?? 0);
        const expected = share * (expectedOf.get(leaf)?.expected ?? 0);
        // A function that was not tested has no sum, one that only earlier windows hold no stack to bear what was expected.
        return Number.isFinite(expected) && sums.has(leaf) ? expected : cost;
    });
}

;// CONCATENATED MODULE: ./build/compare/compare.js











function compare_select(measured, kind, sides, selection) {
    // Against nothing, every size factor is an artefact. A level needs none: it may well rise from 0.
    const empty = sides.baseline.keptSamples <= 0 || sides.candidate.keptSamples <= 0;
    if (empty && kind !== 'gauge')
        return [];
    // A level per upload is no sample count: its own floor decides in the judge.
    const minSamples = kind === 'gauge' ? 0 : selection.minSamples;
    return measured
        .filter((change) => largestShare(change) >= selection.minShare &&
        Math.max(change.samples.baseline, change.samples.candidate) >= minSamples)
        .slice(0, selection.maxTests);
}
/**
 * The nodes of the size factor: call paths in samples, idle ones gone. Functions of a runtime follow no load, and what
 * only one side has says nothing about the other: neither is a control.
 */
function toNodes(data, sides, { pathOfStack, paths, isOneSided }, followsLoad, earlier) {
    const leaves = (0,costs/* leafFunctions */.SD)(paths);
    const byPath = (values, weight) => {
        const sums = new Float64Array(leaves.length);
        for (let stack = 0; stack < values.length; stack++) {
            const path = pathOfStack[stack];
            sums[path] = sums[path] + values[stack] / weight;
        }
        return sums;
    };
    const windows = (0,compare_sides/* both */.W)((side) => byPath(sides[side].values, sides[side].weight));
    const history = earlier.map((values) => byPath(values, sides.baseline.weight));
    const { apartMs = 0 } = data;
    return {
        leaves,
        isControl: Uint8Array.from(leaves, (id) => (followsLoad[id] === 1 && isOneSided[id] === 0 ? 1 : 0)),
        counts: { ...windows, baseline: history.reduce(addArrays, windows.baseline) },
        windows,
        history,
        blocks: (0,compare_sides/* both */.W)((side) => data[side].blocks.map((block) => byPath(block, sides[side].weight))),
        perLoad: perLoadOf(data, sides, data.loadLog),
        ...(data.loadLog === undefined ? {} : { perSecond: perLoadOf(data, sides) }),
        sampleWeight: sides.candidate.weight,
        kind: data.kind,
        isDistant: apartMs > drift/* DISTANT_MS */.Rh,
        isDistanceShown: (data.history ?? []).some((window) => window.apartMs >= apartMs),
    };
}
/** @param loadLog absent: per second and replica */
function perLoadOf(data, sides, loadLog) {
    return (0,pace/* perLoadLog */.U)({
        weights: (0,compare_sides/* both */.W)((side) => sides[side].weight),
        durationMs: (0,compare_sides/* both */.W)((side) => data[side].durationMs),
        uploads: (0,compare_sides/* both */.W)((side) => data[side].uploads),
        loadLog,
    });
}
function withoutIdle({ ignored }, values, leaves) {
    return values.map((value, stack) => (ignored[leaves[stack]] === 1 ? 0 : value));
}
function addArrays(a, b) {
    return a.map((value, index) => value + b[index]);
}
/** Measures growth against the functions around each: needs both sides' stacks as the same paths. */
function estimateCosts(data, leaves, sides, tested) {
    const { table } = data;
    const samples = (0,compare_sides/* both */.W)((side) => sides[side].values.map((value) => value / sides[side].weight));
    const earlier = (data.history ?? []).map(({ values }) => withoutIdle(data, values, leaves));
    // What an earlier window of the baseline called is no caller that only the candidate has.
    const pooled = earlier
        .map((values) => values.map((value) => value / sides.baseline.weight))
        .reduce(addArrays, samples.baseline);
    const aligned = (0,aligned_stacks/* alignStacks */.f)(table, { baseline: pooled, candidate: samples.candidate });
    const runtime = (0,runtime_frames/* runtimeFunctions */.m)(table.functions);
    const followsLoad = runtime.map((isRuntime, id) => (isRuntime === 1 || data.ignored[id] === 1 ? 0 : 1));
    const nodes = toNodes(data, sides, aligned, followsLoad, earlier);
    const mass = nodes.counts.baseline.map((value, path) => value + nodes.counts.candidate[path]);
    const subtrees = findEntrySubtrees(aligned.paths, mass);
    const growth = estimateGrowth(nodes, subtrees, tested.map((change) => change.id));
    const isControl = Uint8Array.from(leaves, (id) => followsLoad[id]);
    const weights = sides.candidate.weight / sides.baseline.weight;
    const factors = [0, ...growth.subtrees.map(({ excess }) => excess)].map((excess) => Math.exp(growth.sizeFactor + excess) * weights);
    const factorOf = (stack) => factors[subtrees.subtreeOf[aligned.pathOfStack[stack]]];
    const expected = expectedCosts(sides.baseline.values, { leaves, factorOf, expectedOf: growth.estimates });
    return {
        ...growth,
        entries: toEntries(growth, subtrees, table, mass),
        evidence: { table, samples, factor: Math.exp(growth.sizeFactor), isControl },
        stacks: { table, baseline: sides.baseline.values, expected, candidate: sides.candidate.values },
    };
}
function toEntries(growth, { entries }, table, mass) {
    const all = mass.reduce((sum, value) => sum + value, 0);
    return growth.subtrees.map(({ samples, excess }, index) => {
        const key = table.functions[entries[index + 1]];
        return { key, samples, share: ratio(samples, all), excess };
    });
}
function estimateLevels({ table }, tested, sides) {
    const all = sides.baseline.keptSamples;
    const estimates = new Map(tested.map(({ id, samples }) => [
        id,
        estimateLevel(samples.baseline, samples.candidate, sides.candidate.weight, all),
    ]));
    const { baseline, candidate } = (0,compare_sides/* both */.W)((side) => {
        const { values, snapshots } = sides[side];
        return values.map((value) => value / snapshots);
    });
    const stacks = { table, baseline, expected: baseline, candidate };
    return { estimates, commonFactor: 0, sizeFactor: 0, drift: null, subtrees: [], entries: [], stacks };
}
/** ln of the whole service's growth per unit of load; 0 for a gauge and for a side without samples. */
function totalLog(data, sides) {
    const { baseline, candidate } = sides;
    if (data.kind === 'gauge' || baseline.keptSamples <= 0 || candidate.keptSamples <= 0)
        return 0;
    return Math.log(candidate.keptSamples / baseline.keptSamples) + perLoadOf(data, sides, data.loadLog);
}
/**
 * Measures one comparison: cost of every function on both sides and, for those large enough, the growth beyond
 * what the functions around it suggest, with its variance. Deterministic; no judgement.
 * @param selection which functions are large enough for a test
 */
function compareSides(data, selection) {
    const leaves = (0,costs/* leafFunctions */.SD)(data.table);
    const sides = (0,compare_sides/* both */.W)((side) => measureSide(data, data[side], leaves));
    const measured = measureFunctions(data, sides).sort(byShare);
    const tested = compare_select(measured, data.kind, sides, selection);
    const { estimates, commonFactor, drift, entries, evidence, stacks } = data.kind === 'gauge' ? estimateLevels(data, tested, sides) : estimateCosts(data, leaves, sides, tested);
    const functions = measured.map((change) => {
        const estimate = estimates.get(change.id);
        return estimate === undefined ? change : { ...change, estimate };
    });
    return {
        kind: data.kind,
        unit: data.unit,
        functions,
        ignored: measureIgnored(data, sides),
        ignoredSamples: (0,compare_sides/* both */.W)((side) => sides[side].idleSamples),
        samples: (0,compare_sides/* both */.W)((side) => sides[side].keptSamples),
        total: (0,compare_sides/* both */.W)((side) => sides[side].keptSamples * sides[side].weight),
        uploads: (0,compare_sides/* both */.W)((side) => data[side].uploads),
        durationMs: (0,compare_sides/* both */.W)((side) => data[side].durationMs),
        blocks: Math.min(data.baseline.blocks.length, data.candidate.blocks.length),
        commonFactor,
        isLoadKnown: data.loadLog !== undefined,
        totalLog: totalLog(data, sides),
        history: data.history?.length ?? 0,
        drift,
        entries,
        ...(evidence === undefined ? {} : { evidence }),
        stacks,
    };
}


/***/ }),

/***/ 3782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xo: () => (/* binding */ LARGEST_NODES),
  NQ: () => (/* binding */ costTreeOf),
  UC: () => (/* binding */ countFolded),
  bV: () => (/* binding */ foldSmall),
  sV: () => (/* binding */ isLarge)
});

// EXTERNAL MODULE: ./build/compare/call-tree.js
var call_tree = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/compare/largest-first.js
/** A priority queue of numbers: a binary heap in two arrays. */
function createLargestFirst() {
    const items = [];
    const sizes = [];
    const isBefore = (a, b) => {
        const difference = sizes[a] - sizes[b];
        return difference > 0 || (difference === 0 && items[a] < items[b]);
    };
    const swap = (a, b) => {
        [items[a], items[b]] = [items[b], items[a]];
        [sizes[a], sizes[b]] = [sizes[b], sizes[a]];
    };
    const sink = () => {
        for (let at = 0, first = 1; first < items.length; first = 2 * at + 1) {
            const below = first + 1 < items.length && isBefore(first + 1, first) ? first + 1 : first;
            if (!isBefore(below, at))
                return;
            swap(at, below);
            at = below;
        }
    };
    return {
        push(item, size) {
            sizes.push(size);
            for (let at = items.push(item) - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1)
                swap(at, (at - 1) >> 1);
        },
        pop() {
            if (items.length === 0)
                return undefined;
            swap(0, items.length - 1);
            sizes.pop();
            const largest = items.pop();
            sink();
            return largest;
        },
    };
}

;// CONCATENATED MODULE: ./build/compare/cost-tree.js


const COSTS = ['baseline', 'expected', 'candidate'];
/** So many of the largest nodes of a call tree are listed; a million of small ones would only cost time and memory. */
const LARGEST_NODES = 20_000;
const known = new WeakMap();
/** The call tree of stacks, built once: whoever has time for it may call this before it is needed. */
function costTreeOf(stacks) {
    const tree = known.get(stacks) ?? buildCostTree(stacks);
    known.set(stacks, tree);
    return tree;
}
/** Opens the largest node that is not open yet, from the root on: small ones are never looked into. */
function buildCostTree(stacks) {
    const order = (0,call_tree/* sortedFromRoot */.G)(stacks.table, stacks);
    const costOf = rangeCosts(stacks, order);
    const nodes = [];
    const ranges = [];
    const closed = createLargestFirst();
    const whole = costOf(0, order.length);
    const add = (parent, frame, range) => {
        const costs = costOf(range.first, range.end);
        const share = largestShare(costs, whole);
        closed.push(nodes.push(Object.assign(costs, { parent, frame, share, isOpen: false })) - 1, share);
        ranges.push(range);
    };
    add(-1, -1, { first: 0, end: order.length, depth: 0 });
    for (let opened = 0; opened <= LARGEST_NODES; opened++) {
        const node = closed.pop();
        if (node === undefined)
            break;
        nodes[node].isOpen = true;
        openRange(stacks, order, ranges[node], (frame, range) => add(node, frame, range));
    }
    return { nodes, size: countNodes(stacks, order) };
}
function largestShare(costs, whole) {
    let share = 0;
    for (const cost of COSTS)
        if (whole[cost] > 0)
            share = Math.max(share, costs[cost] / whole[cost]);
    return share;
}
/** Tells the callees of a node. Stacks that end at the node stand before all others. */
function openRange({ table: { stackOffsets, stackFrames } }, order, { first, end, depth }, tell) {
    const frameAt = (place) => {
        const stack = order[place];
        const at = stackOffsets[stack + 1] - 1 - depth;
        return at < stackOffsets[stack] ? -1 : stackFrames[at];
    };
    for (let from = first, until = first; from < end; from = until) {
        const frame = frameAt(from);
        do
            until++;
        while (until < end && frameAt(until) === frame);
        if (frame >= 0)
            tell(frame, { first: from, end: until, depth: depth + 1 });
    }
}
/** What stacks that lie next to each other cost together. */
function rangeCosts(stacks, order) {
    const sums = (cost) => {
        const upTo = new Float64Array(order.length + 1);
        for (const [place, stack] of order.entries())
            upTo[place + 1] = upTo[place] + stacks[cost][stack];
        return (first, end) => upTo[end] - upTo[first];
    };
    const [baseline, expected, candidate] = [sums('baseline'), sums('expected'), sums('candidate')];
    return (first, end) => ({
        baseline: baseline(first, end),
        expected: expected(first, end),
        candidate: candidate(first, end),
    });
}
/** Each stack adds the nodes that it does not share with the one before. */
function countNodes({ table }, order) {
    let count = 1;
    for (const [place, stack] of order.entries()) {
        const common = place === 0 ? 0 : (0,call_tree/* commonDepth */.ly)(table, order[place - 1], stack);
        count += (0,call_tree/* depthOf */.d1)(table, stack) - common;
    }
    return count;
}
/** How many nodes are left when those that are not large are folded. */
function countFolded({ nodes }, threshold) {
    const bearers = new Set();
    let count = 0;
    for (const node of nodes) {
        if (isLarge(node, threshold))
            count += 1;
        else if (isLarge(nodes[node.parent], threshold))
            bearers.add(node.parent);
    }
    return count + bearers.size;
}
/** Whether a node stands for itself: it is larger than the threshold, and open. The root always does. */
function isLarge({ parent, share, isOpen }, threshold) {
    return parent < 0 || (isOpen && share > threshold);
}
/**
 * Folds the callees that are not large into one node for each caller. A callee costs at most what its caller does, so
 * whatever is large has large callers only.
 */
function foldSmall({ nodes, size }, isKept) {
    const kept = [];
    const index = new Int32Array(nodes.length).fill(-1);
    const selves = selfCosts(nodes);
    const others = new Map();
    for (const [id, node] of nodes.entries()) {
        const caller = node.parent < 0 ? -1 : index[node.parent];
        if (node.parent >= 0 && caller < 0)
            continue;
        if (isKept(node)) {
            index[id] = kept.length;
            kept.push({ parent: caller, frame: node.frame, ...selves[id] });
            continue;
        }
        const sum = others.get(caller) ?? { baseline: 0, expected: 0, candidate: 0 };
        for (const cost of COSTS)
            sum[cost] += node[cost];
        others.set(caller, sum);
    }
    const folded = size - kept.length;
    for (const [parent, sum] of others)
        kept.push({ parent, frame: -1, ...sum });
    return { nodes: kept, folded };
}
/** What open nodes cost beside all that they call. */
function selfCosts(nodes) {
    const selves = nodes.map(({ baseline, expected, candidate }) => ({ baseline, expected, candidate }));
    for (const node of nodes) {
        const caller = selves[node.parent];
        if (caller !== undefined)
            for (const cost of COSTS)
                caller[cost] -= node[cost];
    }
    return selves;
}


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ sumBlocks),
/* harmony export */   SD: () => (/* binding */ leafFunctions),
/* harmony export */   dR: () => (/* binding */ selfCosts),
/* harmony export */   fr: () => (/* binding */ totalCosts)
/* harmony export */ });
/** Sum over all blocks of a side, one value per stack. */
function sumBlocks(blocks, length) {
    const sum = new Float64Array(length);
    for (const block of blocks) {
        for (let stack = 0; stack < length; stack++)
            sum[stack] = sum[stack] + block[stack];
    }
    return sum;
}
/** The leaf function of every stack: the one that self cost belongs to. */
function leafFunctions(table) {
    const leaves = new Int32Array(table.stackOffsets.length - 1);
    for (let stack = 0; stack < leaves.length; stack++) {
        leaves[stack] = table.stackFrames[table.stackOffsets[stack]];
    }
    return leaves;
}
/** Adds the values of all stacks that are kept, by function. */
function selfCosts(leaves, values, functions) {
    const self = new Float64Array(functions);
    for (let stack = 0; stack < leaves.length; stack++) {
        const leaf = leaves[stack];
        self[leaf] = self[leaf] + values[stack];
    }
    return self;
}
/**
 * Adds each stack's value to every function in it, once: a function that calls itself would else cost more
 * than the whole program.
 */
function totalCosts(table, values) {
    const { stackOffsets, stackFrames, functions } = table;
    const total = new Float64Array(functions.length);
    const seenIn = new Int32Array(functions.length).fill(-1);
    for (let stack = 0; stack < values.length; stack++) {
        const value = values[stack];
        if (value === 0)
            continue;
        const end = stackOffsets[stack + 1];
        for (let i = stackOffsets[stack]; i < end; i++) {
            const id = stackFrames[i];
            if (seenIn[id] === stack)
                continue;
            seenIn[id] = stack;
            total[id] = total[id] + value;
        }
    }
    return total;
}


/***/ }),

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ DEPLOYMENT_DRIFT),
/* harmony export */   QA: () => (/* binding */ measureDrift),
/* harmony export */   Rh: () => (/* binding */ DISTANT_MS),
/* harmony export */   kr: () => (/* binding */ assumedDrift)
/* harmony export */ });
/* harmony import */ var _size_factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
/* harmony import */ var _yardstick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8324);


/**
 * How differently two windows of the same code behave beyond what their blocks show, each side, as sd of a log: a function by
 * itself, the same when there are no blocks to show anything, and the mix of requests where the whole service has to serve.
 */
const FUNCTION_DRIFT = 0.03;
const UNMEASURED_DRIFT = 0.05;
const MIX_DRIFT = 0.05;
/** The mix of requests where nothing else shares a function's load. */
const WEAK_DRIFT = 0.07;
/**
 * Windows of the same code further apart differ more: other neighbours, other data, another state of the machine. Same-code
 * recordings half an hour apart need this much to raise no false alarm; back to back they do not.
 */
const DISTANT_DRIFT = 0.1;
/** From this gap between two windows on they count as apart. */
const DISTANT_MS = 10 * 60_000;
/**
 * Drift without history, as variance of a log of one window. The mix of requests cancels inside an entry subtree; what had to
 * be measured by the whole service bears it.
 */
function assumedDrift(parts, fromBlocks, isDistant) {
    const mix = parts.reduce((total, part) => total + part.weight * mixDrift(part), 0);
    return ((fromBlocks ? FUNCTION_DRIFT : UNMEASURED_DRIFT) ** 2 + mix ** 2 + (isDistant ? DISTANT_DRIFT : 0) ** 2);
}
function mixDrift({ isWhole, isWeak }) {
    return isWeak ? WEAK_DRIFT : isWhole ? MIX_DRIFT : 0;
}
/** History shows the same replicas again and again; new ones, of the candidate, differ by this much more on each side. */
const DEPLOYMENT_DRIFT = 0.025;
/** Windows' worth of belief in the drift that all functions show together. */
const PRIOR_WINDOWS = 6;
/** A drift below 2 % is never believed. */
const MIN_DRIFT = 0.02;
/** A function with fewer samples a window says nothing about drift. */
const MIN_SAMPLES = 100;
/**
 * Drift measured: what windows of the same code differ by beyond sampling, every window against all of them together.
 * Few windows say little about one function, so that it is pulled towards what all functions show.
 * @returns variance of a log of one window per tested function; null where no function has the samples to show any
 */
function measureDrift(input, nodes, subtrees) {
    const count = input.windows.length;
    const mean = input.windows
        .reduce((sum, window) => sum.map((value, node) => value + window[node]))
        .map((value) => value / count);
    const { seen, mix } = observe(input, mean, nodes, subtrees);
    const weights = seen.map(({ isWeak, isMissing }, index) => {
        const samples = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAt */ .pK)(mean, input.own[index]);
        return samples >= MIN_SAMPLES && !isWeak && !isMissing ? Math.sqrt(samples) : 0;
    });
    const functions = weightedMean(seen.map(({ excess }) => excess), weights);
    if (functions === null)
        return null;
    return seen.map(({ excess, whole, isWeak }) => {
        const common = functions + mix * whole;
        const own = isWeak ? 0 : count - 1;
        const pulled = (PRIOR_WINDOWS * common + own * Math.max(excess, 0)) / (PRIOR_WINDOWS + own);
        return Math.max(pulled, MIN_DRIFT ** 2);
    });
}
/** Every window against the mean of all. */
function observe({ windows, own, sampling }, mean, nodes, subtrees) {
    const count = windows.length;
    const seen = own.map(() => ({ excess: 0, whole: 0, isWeak: false, isMissing: false }));
    const moves = new Float64Array(subtrees.entries.length - 1);
    for (const window of windows) {
        const pair = { ...nodes, counts: { baseline: mean, candidate: window } };
        const yardsticks = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareYardsticks */ .nB)(pair, subtrees, false);
        addMoves(moves, yardsticks);
        for (const [index, list] of own.entries()) {
            const parts = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(list, pair, subtrees, yardsticks);
            const { log, samples, controls } = deviation(parts);
            const observed = seen[index];
            observed.excess += log ** 2 / (count - 1) - sampling(index, samples, controls) / count;
            observed.isWeak ||= parts.some((part) => part.isWeak);
            observed.isMissing ||= samples === 0;
            const whole = parts.reduce((sum, { isWhole, after }) => sum + (isWhole ? after : 0), 0);
            observed.whole += whole / Math.max(samples, 1) / count;
        }
    }
    return { seen, mix: mixVariance(moves, count) };
}
/** How far each entry subtree moved against the service in one window: squares are added up. */
function addMoves(moves, yardsticks) {
    const [service, ...entries] = yardsticks.map(({ factors }) => (0,_size_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeFactorWithout */ .hc)(factors, []).log);
    for (const [index, log] of entries.entries())
        moves[index] = moves[index] + (log - service) ** 2;
}
/** The median over the entries: background work, which does not follow the load, is no mix of requests. */
function mixVariance(moves, windows) {
    if (moves.length === 0)
        return 0;
    const middle = moves.toSorted()[Math.floor((moves.length - 1) / 2)];
    return middle / (windows - 1);
}
/** How far one window lies from all together, for one function. */
function deviation(parts) {
    const usual = parts.reduce((total, part) => total + (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedOf */ .EX)(part), 0);
    const samples = parts.reduce((total, part) => total + part.after, 0);
    return {
        log: Math.log((samples + _yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .SEEN_OFFSET */ .Mj) / usual),
        samples,
        controls: Math.min(...parts.map((part) => part.controls.candidate)),
    };
}
/** Below 0 it is chance, and none; null without any weight. */
function weightedMean(values, weights) {
    const total = values.reduce((sum, value, index) => sum + value * weights[index], 0);
    const weight = weights.reduce((sum, one) => sum + one, 0);
    return weight === 0 ? null : Math.max(0, total / weight);
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareKeys),
/* harmony export */   x: () => (/* binding */ byFunctionKey)
/* harmony export */ });
/** Orders functions by name, then file: by code units, the same on every machine. */
function compareKeys(a, b) {
    const left = `${a.name}\u0000${a.file}`;
    const right = `${b.name}\u0000${b.file}`;
    return left < right ? -1 : left > right ? 1 : 0;
}
/**
 * Orders function ids by their keys. Ids follow the order of the input, so nothing that is shown or decided may
 * depend on them.
 */
function byFunctionKey(functions) {
    const none = { name: '', file: '' };
    return (a, b) => (a === b ? 0 : compareKeys(functions[a] ?? none, functions[b] ?? none));
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   nT: () => (/* binding */ samePackage),
/* harmony export */   oS: () => (/* binding */ nameLikeness)
/* harmony export */ });
/** Longer names are compared by their ends: names come from outside, and the comparison is quadratic. */
const LONGEST_NAME = 96;
/** In shorter names (`get`, `set`, `run`) a common letter says nothing. */
const SHORTEST_NAME = 4;
/**
 * A function's name without the package in front, which Go and C++ write into it: all functions of a package would
 * look alike.
 */
function localName({ name, file }) {
    const inPackage = name.slice(name.lastIndexOf('/') + 1);
    if (file === '') {
        const dot = inPackage.indexOf('.');
        if (dot > 0 && dot + 1 < inPackage.length)
            return inPackage.slice(dot + 1);
    }
    const scope = inPackage.lastIndexOf('::');
    return scope > 0 && scope + 2 < inPackage.length ? inPackage.slice(scope + 2) : inPackage;
}
/** Whether two functions lie in the same file or, where a name holds it, in the same package; unknown is never the same. */
function samePackage(a, b) {
    const left = packageOf(a);
    return left !== '' && left === packageOf(b);
}
function packageOf(key) {
    if (key.file !== '')
        return key.file;
    return key.name.slice(0, key.name.length - localName(key).length);
}
/**
 * How alike two names are, 0 to 1: twice the letters in common blocks over all letters (Ratcliff and Metzener, Pattern
 * Matching: The Gestalt Approach, 1988). Class and package in front do not count.
 */
function nameLikeness(a, b) {
    const left = lastPart(localName(a));
    const right = lastPart(localName(b));
    if (left === right)
        return 1;
    if (Math.min(left.length, right.length) < SHORTEST_NAME)
        return 0;
    return (2 * commonLetters(left, right)) / (left.length + right.length);
}
/** Method names without their class: `Encoder.encode` and `Encoder.flush` are no more alike than `encode` and `flush`. */
function lastPart(name) {
    return name
        .slice(name.lastIndexOf('.') + 1 || 0)
        .slice(-LONGEST_NAME)
        .toLowerCase();
}
/** Letters in the longest common block and, left and right of it, in the next ones. */
function commonLetters(a, b) {
    if (a === '' || b === '')
        return 0;
    let length = 0;
    let endA = 0;
    let endB = 0;
    let above = new Uint16Array(b.length + 1);
    for (let i = 1; i <= a.length; i++) {
        const row = new Uint16Array(b.length + 1);
        for (let j = 1; j <= b.length; j++) {
            if (a[i - 1] !== b[j - 1])
                continue;
            const common = above[j - 1] + 1;
            row[j] = common;
            if (common > length) {
                length = common;
                endA = i;
                endB = j;
            }
        }
        above = row;
    }
    // Blocks of one or two letters are chance.
    if (length < 3)
        return 0;
    return (length +
        commonLetters(a.slice(0, endA - length), b.slice(0, endB - length)) +
        commonLetters(a.slice(endA), b.slice(endB)));
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mannKendall)
/* harmony export */ });
/** Does a series rise? A test that asks only for the order of its values. */
/** Counts of orders stay exact in a double up to 18! < 2^53. */
const LONGEST_EXACT = 18;
/**
 * One-sided p value of Mann and Kendall's test: how often a series of the same values in random order would rise at
 * least as clearly. Exact, ties included, up to 18 values (the orders are counted, not drawn); beyond, the normal
 * approximation with continuity correction and the variance for ties.
 * Source: M. G. Kendall, Rank Correlation Methods, 1975, chapters 1, 4 and 5.
 */
function mannKendall(values) {
    let statistic = 0;
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
            statistic += Math.sign(values[j] - values[i]);
        }
    }
    const ties = Map.groupBy(values, (value) => value);
    const sizes = Array.from(ties.values(), (group) => group.length);
    return values.length <= LONGEST_EXACT
        ? exactTail(statistic, values.length, sizes)
        : normalTail(statistic, values.length, sizes);
}
/**
 * Orders of a multiset by number of inversions have the generating function [n]! / ([t1]! [t2]! ...) with
 * [m]! = product of (1 + q + ... + q^(i-1)); S is the number of untied pairs less two for every inversion.
 */
function exactTail(statistic, n, sizes) {
    let counts = [1];
    for (let i = 2; i <= n; i++)
        counts = timesRun(counts, i);
    for (const size of sizes)
        for (let i = 2; i <= size; i++)
            counts = dividedByRun(counts, i);
    const untied = counts.length - 1;
    const inversions = (untied - statistic) / 2;
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0) / all;
}
/** Polynomial times 1 + q + ... + q^(length-1). */
function timesRun(counts, length) {
    const product = new Array(counts.length + length - 1).fill(0);
    for (const [index, count] of counts.entries()) {
        for (let i = 0; i < length; i++)
            product[index + i] = product[index + i] + count;
    }
    return product;
}
/** The inverse of `timesRun`: long division, without remainder here. */
function dividedByRun(counts, length) {
    const quotient = new Array(counts.length - length + 1).fill(0);
    let run = 0;
    for (let i = 0; i < quotient.length; i++) {
        const value = counts[i] - run;
        quotient[i] = value;
        run += value - (i >= length - 1 ? quotient[i - length + 1] : 0);
    }
    return quotient;
}
function normalTail(statistic, n, sizes) {
    const term = (m) => m * (m - 1) * (2 * m + 5);
    const variance = (term(n) - sizes.reduce((sum, size) => sum + term(size), 0)) / 18;
    if (variance === 0)
        return 1;
    return upperNormalTail((statistic - 1) / Math.sqrt(variance));
}
/** P(Z >= z), absolute error below 7.5e-8. Source: Abramowitz and Stegun, 26.2.17. */
function upperNormalTail(z) {
    if (z < 0)
        return 1 - upperNormalTail(-z);
    const t = 1 / (1 + 0.2316419 * z);
    const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}


/***/ }),

/***/ 5409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ majorityFactor),
/* harmony export */   U: () => (/* binding */ perLoadLog)
/* harmony export */ });
/** Uploads per second that differ by less than this factor come from the same number of replicas. */
const SAME_REPLICAS = Math.log(1.25);
/**
 * ln of what turns a ratio of samples into a ratio of cost per unit of load; where the load is not known, per second and
 * replica.
 */
function perLoadLog({ weights, durationMs, uploads, loadLog }) {
    const weight = Math.log(weights.candidate / weights.baseline);
    if (loadLog !== undefined)
        return weight - loadLog;
    const length = logRatio(durationMs);
    if (length === null)
        return weight;
    // Replicas upload at one pace. A little more or less is chance at the edges of the window, much is more replicas.
    const replicas = (logRatio(uploads) ?? length) - length;
    return weight - length - (Math.abs(replicas) > SAME_REPLICAS ? replicas : 0);
}
/** ln(candidate / baseline), null unless both are known. */
function logRatio({ baseline, candidate }) {
    return baseline > 0 && candidate > 0 ? Math.log(candidate / baseline) : null;
}
/** What more than half of the ascending logarithms exceed in the same direction, else 0. */
function majorityFactor(ascending) {
    const majority = Math.floor(ascending.length / 2) + 1;
    const slower = ascending[ascending.length - majority] ?? 0;
    const faster = ascending[majority - 1] ?? 0;
    return slower > 0 ? slower : Math.min(0, faster);
}


/***/ }),

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ profilerTraces)
/* harmony export */ });
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(696);
/* harmony import */ var _theil_sen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4681);
/* harmony import */ var _upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);





/** Fewer samples have a common divisor by chance. */
const MIN_SAMPLES = 200;
/**
 * Last words of functions in which a thread waits: system calls and their wrappers in Python, Go, Node, Java and Ruby. Only a
 * profile that holds hardly anything else is told by them.
 */
const WAITING = /(?:^|[^a-z])(?:wait|waitpid|wait4|waitid|wait_for_tstate_lock|cond_wait|futex|select|poll|epoll_?wait|kevent|accept|sleep|usleep|nanosleep|park|pause|join|acquire|sigwait|sigtimedwait|idle)\)?$/i;
const PROFILER_NAMES = /^(?:runtime\/pprof\.|runtime\.(?:sigprof|profilealloc|mProf_)|github\.com\/(?:grafana\/pyroscope-go|pyroscope-io\/client)|io\.pyroscope\.|one\.profiler\.)/;
const PROFILER_FILES = /(?:^|\/)(?:pyroscope\/__init__\.py|tracemalloc\.py|memray\/[^/]+|@pyroscope\/nodejs\/.*|@datadog\/pprof\/.*)$/;
/** Looks at both sides of a CPU or wall clock profile; null for other types. */
function profilerTraces(data, uploads) {
    if (!isTime(data.kind))
        return null;
    const { functions } = data.table;
    const waits = functions.map(({ name }, id) => data.ignored[id] === 1 || WAITING.test(name));
    const profiles = functions.map(({ name, file }) => PROFILER_NAMES.test(name) || PROFILER_FILES.test(file));
    return (0,_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .W)((side) => ({
        ...tracesOf(data, (0,_costs_js__WEBPACK_IMPORTED_MODULE_2__/* .sumBlocks */ .QW)(data[side].blocks, data.table.stackOffsets.length - 1), { waits, profiles }),
        sampleNanos: sampleNanos(data, data[side].blocks),
        uploadMs: uploadMs(uploads[side]),
    }));
}
function isTime(kind) {
    return kind === 'cpu' || kind === 'wall';
}
function tracesOf({ table }, values, { waits, profiles }) {
    const { functions, stackOffsets, stackFrames } = table;
    const waited = new Map();
    let [all, waiting, overhead] = [0, 0, 0];
    for (let stack = 0; stack < values.length; stack++) {
        const value = Math.max(0, values[stack]);
        const [from, to] = [stackOffsets[stack], stackOffsets[stack + 1]];
        if (value === 0 || from === to)
            continue;
        all += value;
        const leaf = stackFrames[from];
        if (waits[leaf] === true) {
            waiting += value;
            waited.set(leaf, (waited.get(leaf) ?? 0) + value);
        }
        if (stackFrames.subarray(from, to).some((id) => profiles[id] === true))
            overhead += value;
    }
    const most = [...waited].sort(([a, valueA], [b, valueB]) => valueB - valueA || a - b);
    const waitsIn = most.slice(0, 2).map(([id]) => functions[id]);
    return all === 0
        ? { waiting: 0, waitsIn: [], overhead: 0 }
        : { waiting: waiting / all, waitsIn, overhead: overhead / all };
}
/** The weight of a sample, where the values are counted samples indeed. */
function sampleNanos({ kind, unit }, blocks) {
    if (unit !== 'nanoseconds')
        return null;
    const weight = (0,_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleWeight */ .z)(kind, unit, blocks);
    let total = 0;
    for (const block of blocks) {
        for (const value of block) {
            if (value % weight !== 0)
                return null;
            total += value;
        }
    }
    return total / weight < MIN_SAMPLES ? null : weight;
}
function uploadMs(series) {
    const intervals = series.flatMap(({ timesMs }) => (0,_upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadRhythm */ .A)(timesMs)?.intervalMs ?? []);
    return intervals.length === 0 ? null : (0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(intervals);
}


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sampleWeight)
/* harmony export */ });
/** Go's and Python's heap profilers take one sample about every 512 KiB of allocation. */
const HEAP_SAMPLE_BYTES = 524_288;
/** A CPU profiler samples at 100 Hz unless told otherwise. */
const DEFAULT_CPU_SAMPLE_NANOS = 10_000_000;
/** No profiler samples faster than 1000 Hz: a smaller common divisor means measured times, not counted samples. */
const SHORTEST_CPU_SAMPLE_NANOS = 1_000_000;
/** Greatest common divisor of all values that are not zero; 0 when there are none. */
function commonDivisor(blocks) {
    let divisor = 0;
    for (const block of blocks) {
        for (const value of block) {
            let a = Math.abs(value);
            while (a !== 0)
                [a, divisor] = [divisor % a, a];
            if (divisor === 1)
                return 1;
        }
    }
    return divisor;
}
/**
 * What one sample weighs on a side, in the unit of the type. Profile metadata is not to be trusted for this
 * (a server's merged profile said 1 s where every value was a multiple of 10 ms), the values are.
 * @returns a positive number; for heap types the bytes one heap sample stands for, an upper bound of the count
 */
function sampleWeight(kind, unit, blocks) {
    if (unit === 'bytes')
        return HEAP_SAMPLE_BYTES;
    // Snapshots that a server added up are multiples of their number: a divisor would differ between equal sides.
    if (kind === 'gauge')
        return 1;
    const divisor = commonDivisor(blocks);
    // Measured times (locks, delays) have no samples: they are weighed as if a CPU profiler had taken them.
    if (unit === 'nanoseconds') {
        return divisor < SHORTEST_CPU_SAMPLE_NANOS ? DEFAULT_CPU_SAMPLE_NANOS : divisor;
    }
    return divisor === 0 ? 1 : divisor;
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES),
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
/** Both sides, in the order in which everything is asked and told. */
const SIDES = ['baseline', 'candidate'];
/** The same of both sides. */
function both(make) {
    return { baseline: make('baseline'), candidate: make('candidate') };
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ weighNodes),
/* harmony export */   hc: () => (/* binding */ sizeFactorWithout),
/* harmony export */   pf: () => (/* binding */ prepareSizeFactors),
/* harmony export */   xs: () => (/* binding */ groupNodes)
/* harmony export */ });
/**
 * Weighs the nodes by fourth roots of the product of both counts: a node counts by the square root of its samples, and none
 * dominates.
 * @param nodes samples per node on both sides
 * @param isControl 0 for nodes that must not serve as controls (idle, runtime and collector)
 */
function weighNodes(nodes, isControl) {
    const weights = new Float64Array(isControl.length);
    const logRatios = new Float64Array(isControl.length);
    for (let node = 0; node < isControl.length; node++) {
        // A profile that is the difference of two holds negative values: they have no logarithm and are no yardstick.
        const before = Math.max(0, nodes.baseline[node]);
        const after = Math.max(0, nodes.candidate[node]);
        if (!(before + after > 0 && isControl[node] === 1))
            continue;
        weights[node] = ((before + 0.5) * (after + 0.5)) ** 0.25;
        logRatios[node] = Math.log((after + 0.5) / (before + 0.5));
    }
    return { weights, logRatios };
}
/** Prepares some nodes to be measured by, in ascending order; those that weigh nothing take no part. */
function groupNodes({ weights, logRatios }, nodes) {
    const controls = nodes.filter((node) => weights[node] !== 0);
    const ascending = new Float64Array(controls.length);
    for (let index = 0; index < controls.length; index++)
        ascending[index] = logRatios[controls[index]];
    const groups = distinct(ascending.sort());
    const nodeWeights = new Float64Array(weights.length);
    const groupWeights = new Float64Array(groups.length);
    const groupOfNode = new Int32Array(weights.length);
    for (const node of controls) {
        const weight = weights[node];
        const group = indexIn(groups, logRatios[node]);
        nodeWeights[node] = weight;
        groupOfNode[node] = group;
        groupWeights[group] = groupWeights[group] + weight;
    }
    return { groupOfNode, logRatios: groups, nodeWeights, groupWeights, controls };
}
/** Prepares all nodes that may serve; see `weighNodes`. */
function prepareSizeFactors(nodes, isControl) {
    return groupNodes(weighNodes(nodes, isControl), Int32Array.from(isControl.keys()));
}
/** Each of some ascending values once. */
function distinct(ascending) {
    let count = 0;
    for (let index = 0; index < ascending.length; index++) {
        const value = ascending[index];
        if (count === 0 || value !== ascending[count - 1])
            ascending[count++] = value;
    }
    return ascending.slice(0, count);
}
/** Where a value stands among ascending ones that hold it. */
function indexIn(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Part of a group's weight that only rounding can leave. */
const RESIDUE = 1e-9;
/**
 * The size factor of all nodes but some: the weighted mean of the middle half of their log ratios.
 * @param leftOut nodes of the function under test
 * @returns log 0 and no shares when nothing is left to compare with
 */
function sizeFactorWithout(factors, leftOut) {
    const weights = factors.groupWeights.slice();
    for (const node of leftOut) {
        const group = factors.groupOfNode[node];
        weights[group] = weights[group] - factors.nodeWeights[node];
        // What rounding leaves of a group without other nodes must not become the yardstick.
        if (weights[group] < RESIDUE * factors.groupWeights[group])
            weights[group] = 0;
    }
    let total = 0;
    for (let group = 0; group < weights.length; group++)
        total += weights[group];
    const shares = new Float64Array(weights.length);
    const whole = total || 1;
    let log = 0;
    let below = 0;
    for (let group = 0; group < weights.length && below < 0.75; group++) {
        const upTo = below + weights[group] / whole;
        if (upTo > 0.25) {
            // Twice the part that lies in the middle half: the shares add up to 1.
            const share = 2 * Math.max(0, Math.min(upTo, 0.75) - Math.max(below, 0.25));
            shares[group] = share;
            log += share * factors.logRatios[group];
        }
        below = upTo;
    }
    return { log, shares };
}


/***/ }),

/***/ 5359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ STEADY_FACTOR),
/* harmony export */   Sb: () => (/* binding */ warmUpBlocksOf),
/* harmony export */   id: () => (/* binding */ measureSteadiness)
/* harmony export */ });
/* harmony import */ var _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);

/** Blocks of one window that differ by more are not the same load on the same machine. */
const STEADY_FACTOR = 1.5;
/** A warm-up is at most this part of a window. */
const MAX_WARM_UP = 1 / 3;
/** Blocks a side that must be left, or noise cannot be measured. */
const MIN_LEFT = 3;
/** A block with fewer samples on average moves by itself. */
const MIN_SAMPLES_PER_BLOCK = 100;
/**
 * Compares the blocks of one window with each other: the pace of a block is the median, over services, of its cost per
 * second by that of the service's usual block. One service with a burst of its own does not make a window unsteady.
 * @param services all with the same blocks; those with another number are left out
 */
function measureSteadiness(services) {
    const blocks = Math.max(0, ...services.map(({ samples }) => samples.length));
    const used = services.filter(({ samples }) => {
        const all = samples.reduce((sum, value) => sum + value, 0);
        return samples.length === blocks && all >= MIN_SAMPLES_PER_BLOCK * blocks;
    });
    if (used.length === 0 || blocks < 2)
        return { pace: [], factor: 1, warmUpBlocks: 0 };
    const paces = used.map(servicePace);
    const pace = Array.from({ length: blocks }, (_, block) => (0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(paces.map((one) => one[block])));
    return { pace, factor: Math.exp(spread(pace)), warmUpBlocks: findWarmUp(pace) };
}
/**
 * The fewest blocks at the start without which the others agree, each of them further from the usual pace of the others than
 * those may lie apart: a block that is only a little off costs more samples than it spoils.
 */
function findWarmUp(pace) {
    const limit = Math.log(STEADY_FACTOR);
    const longest = Math.min(Math.floor(pace.length * MAX_WARM_UP), pace.length - MIN_LEFT);
    for (let count = 1; count <= longest; count++) {
        const rest = pace.slice(count);
        if (spread(rest) > limit)
            continue;
        const usual = (0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(rest);
        return pace.slice(0, count).every((one) => Math.abs(one - usual) > limit) ? count : 0;
    }
    return 0;
}
function spread(pace) {
    return Math.max(...pace) - Math.min(...pace);
}
/**
 * Short blocks hold an upload more or less by chance, so cost per second alone wavers; where several processes upload in one
 * second, cost per upload does. A block stands out only as far as both say so.
 */
function servicePace({ samples, durationsMs, uploads }) {
    const perSecond = logPace(samples, durationsMs);
    if (uploads.some((count) => count === 0))
        return perSecond;
    const perUpload = logPace(samples, uploads);
    return perSecond.map((one, block) => {
        const other = perUpload[block];
        if (one * other <= 0)
            return 0;
        return Math.abs(one) < Math.abs(other) ? one : other;
    });
}
/** ln of each block over the median block; half a sample keeps an empty one finite. */
function logPace(samples, per) {
    const rates = samples.map((value, block) => Math.log((value + 0.5) / per[block]));
    const usual = (0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(rates);
    return rates.map((rate) => rate - usual);
}
/**
 * How many of a service's blocks a warm-up covers.
 * @param warmUpPart part of the window
 * @returns 0 when too few blocks would be left
 */
function warmUpBlocksOf(warmUpPart, blocks) {
    const dropped = Math.max(0, Math.ceil(warmUpPart * blocks - 1e-9));
    return blocks - dropped >= MIN_LEFT ? dropped : 0;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   fR: () => (/* binding */ theilSen),
/* harmony export */   wK: () => (/* binding */ scatterAbout)
/* harmony export */ });
/** A straight line through points some of which may be far off. */
/** Normal quantile of a two-sided 95 % interval. */
const TWO_SIDED_95 = 1.96;
/** Median; the mean of the middle two for an even number. NaN for nothing. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length % 2 === 1)
        return sorted[middle];
    return (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * The median of the slopes between all pairs of points, with Sen's 95 % interval (nonparametric, no ties correction).
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968).
 * @param times strictly ascending, at least two
 * @param values parallel to `times`
 */
function theilSen(times, values) {
    const slopes = [];
    for (let i = 0; i < times.length; i++) {
        for (let j = i + 1; j < times.length; j++) {
            const rise = values[j] - values[i];
            slopes.push(rise / (times[j] - times[i]));
        }
    }
    slopes.sort((a, b) => a - b);
    const n = times.length;
    const pairs = slopes.length;
    const width = TWO_SIDED_95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    const low = Math.max(0, Math.floor((pairs - width) / 2));
    const high = Math.min(pairs - 1, Math.ceil((pairs + width) / 2));
    return { slope: median(slopes), low: slopes[low], high: slopes[high] };
}
/** Robust standard deviation about the line of this slope: 1.4826 times the median absolute deviation. */
function scatterAbout(slope, times, values) {
    const offsets = values.map((value, index) => value - slope * times[index]);
    const level = median(offsets);
    return 1.4826 * median(offsets.map((offset) => Math.abs(offset - level)));
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ uploadRhythm)
/* harmony export */ });
/* harmony import */ var _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);

/** Fewer gaps are no rhythm. */
const MIN_GAPS = 4;
/** More processes under one set of labels are not looked for. */
const MAX_PROCESSES = 8;
/** The rhythm of one process may be broken by lost uploads, but more than this part of the gaps must keep it. */
const MIN_REGULAR = 0.6;
/** Several processes are believed in only when they explain much more. */
const MIN_REGULAR_TOGETHER = 0.8;
const BETTER_BY = 0.15;
/**
 * A gap is regular within this part of the usual time between two uploads; times are whole seconds, and recorders drift. With
 * a part of the whole interval, sums of many random gaps would look regular.
 */
const TOLERANCE = 0.15;
const TOLERANCE_MS = 1500;
/** Up to here everything is within the tolerance, so that only gaps which are alike tell an interval from uploads in a burst. */
const SHORT_INTERVAL_MS = 2 * TOLERANCE_MS;
/** Below two seconds all gaps are alike, whoever uploads. */
const MIN_INTERVAL_MS = 2000;
/** Gaps of whole seconds that are less than this apart are the same. */
const SAME_MS = 500;
/** So much of the time must pass in gaps that are alike: those of a burst are many, and short beside the pause after it. */
const MIN_ALIKE = 0.8;
/**
 * Finds the rhythm of a series: the number of processes for which most uploads follow, at a steady interval, the one that
 * many places before; the smallest of several that are about as good. A single gap says nothing where several processes
 * upload in turn.
 * @param timesMs ascending
 * @returns null when there is none: too few uploads, most of them lost, or sent only when something ran
 */
function uploadRhythm(timesMs) {
    let found = null;
    let needed = MIN_REGULAR;
    for (let processes = 1; processes <= MAX_PROCESSES; processes++) {
        const gaps = timesMs.slice(processes).map((time, index) => time - timesMs[index]);
        if (gaps.length < MIN_GAPS)
            break;
        const intervalMs = (0,_theil_sen_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(gaps);
        const isShort = intervalMs <= SHORT_INTERVAL_MS;
        if (isShort && processes === 1 && isSteady(gaps, intervalMs))
            return { intervalMs, processes };
        const tolerance = Math.max((TOLERANCE * intervalMs) / processes, TOLERANCE_MS);
        const regular = gaps.filter((gap) => Math.abs(gap - intervalMs) <= tolerance).length / gaps.length;
        if (!isShort && regular > needed) {
            found = { intervalMs, processes };
            needed = regular + BETTER_BY;
        }
        needed = Math.max(needed, MIN_REGULAR_TOGETHER);
    }
    return found;
}
/** Whether one process uploads so often: nearly all of the time passes in gaps that are alike. */
function isSteady(gaps, intervalMs) {
    if (intervalMs < MIN_INTERVAL_MS)
        return false;
    const sum = (list) => list.reduce((total, gap) => total + gap, 0);
    return sum(gaps.filter((gap) => Math.abs(gap - intervalMs) < SAME_MS)) > MIN_ALIKE * sum(gaps);
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ shrinkVariances),
/* harmony export */   aK: () => (/* binding */ controlDispersion),
/* harmony export */   d6: () => (/* binding */ blockVariance),
/* harmony export */   eX: () => (/* binding */ MIN_BLOCKS),
/* harmony export */   gU: () => (/* binding */ weightedMedian),
/* harmony export */   tW: () => (/* binding */ isClumped),
/* harmony export */   x$: () => (/* binding */ prepareInfluence)
/* harmony export */ });
/** Fewer blocks a side say nothing about variance. */
const MIN_BLOCKS = 3;
/** What a robust centre loses against the mean: pi / 2. */
const CENTRE_LOSS = 1.57;
/** Heap samples come in clumps: their counts vary about three times as much as independent samples would. */
function isClumped(kind) {
    return kind !== 'cpu' && kind !== 'wall';
}
/** Variance of a size factor, as a multiple of that of its controls' counts. */
function controlDispersion(kind) {
    return CENTRE_LOSS * (isClumped(kind) ? 3 : 1);
}
/** Prepares one side: `blocks` are samples per node and block. At least two blocks. */
function prepareInfluence(blocks, sum, factors) {
    const { groupOfNode, nodeWeights, groupWeights } = factors;
    const shareOf = (node, block) => (nodeWeights[node] * block[node]) / (sum[node] + 0.5);
    const groupShares = sumByGroup(blocks, factors, shareOf);
    function controlShares(leftOut, factor) {
        const others = groupWeights.slice();
        for (const node of leftOut) {
            const group = groupOfNode[node];
            others[group] = others[group] - nodeWeights[node];
        }
        const middle = rangeOf(factor.shares);
        return Float64Array.from(blocks, (block, index) => {
            const shares = groupShares[index].slice(middle.from, middle.until);
            for (const node of leftOut) {
                const at = groupOfNode[node] - middle.from;
                if (at >= 0 && at < shares.length)
                    shares[at] = shares[at] - shareOf(node, block);
            }
            let weighted = 0;
            for (let at = 0; at < shares.length; at++) {
                const weight = factor.shares[middle.from + at];
                if (weight > 0)
                    weighted += (weight * shares[at]) / others[middle.from + at];
            }
            return weighted;
        });
    }
    return { controlShares };
}
/** From the first group that contributes to behind the last: only the middle half does. */
function rangeOf(shares) {
    const from = shares.findIndex((share) => share > 0);
    return from === -1
        ? { from: 0, until: 0 }
        : { from, until: shares.findLastIndex((share) => share > 0) + 1 };
}
/** Weighted share of each control group per block: summed once, so that a function costs only its own nodes. */
function sumByGroup(blocks, { groupOfNode, groupWeights, controls }, shareOf) {
    return blocks.map((block) => {
        const shares = new Float64Array(groupWeights.length);
        for (const node of controls) {
            if (block[node] === 0)
                continue;
            const group = groupOfNode[node];
            shares[group] = shares[group] + shareOf(node, block);
        }
        return shares;
    });
}
/**
 * Variance of ln(function) - size factor on one side from its blocks' influences: how much each block moves the
 * estimate. Blocks that disagree, because of a burst, a collection or a change of mix, disagree here.
 */
function blockVariance(influences) {
    const squares = influences.reduce((sum, influence) => sum + influence * influence, 0);
    return (influences.length / (influences.length - 1)) * squares;
}
/** Weighted median: the first value at which half of the weight is reached. Values and weights are parallel. */
function weightedMedian(values, weights) {
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let reached = 0;
    for (const index of order) {
        reached += weights[index];
        if (reached >= half)
            return values[index];
    }
    return Number.NaN;
}
/** Weight of the profile-wide over-dispersion against a function's own variance, in blocks. */
const PRIOR_BLOCKS = 10;
const OWN_BLOCKS = 5;
/** Over-dispersion assumed when no function has enough samples to measure it. */
const UNKNOWN_DISPERSION = 1.5;
/** Own blocks that disagree so many times more than those of all others are no chance: a burst, which others know nothing of. */
const OUTLIER = 8;
/**
 * Pulls each function's variance from few blocks towards what all functions of the profile show together, never
 * below counting noise. The same idea as dispersion shrinkage in differential expression (edgeR, DESeq2).
 */
function shrinkVariances(raw) {
    const large = raw.filter((entry) => entry.samples >= 100);
    const dispersion = large.length === 0
        ? UNKNOWN_DISPERSION
        : weightedMedian(large.map((entry) => Math.max(entry.measured / entry.poisson, 1)), large.map((entry) => Math.sqrt(entry.samples)));
    return raw.map(({ poisson, measured }) => {
        if (measured > OUTLIER * poisson * dispersion)
            return measured;
        const pulled = (PRIOR_BLOCKS * poisson * dispersion + OWN_BLOCKS * measured) / (PRIOR_BLOCKS + OWN_BLOCKS);
        return Math.max(pulled, poisson);
    });
}


/***/ }),

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ withoutWarmUp),
/* harmony export */   gr: () => (/* binding */ selfBlocksOf),
/* harmony export */   my: () => (/* binding */ measureWindows)
/* harmony export */ });
/* harmony import */ var _costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6686);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4999);
/* harmony import */ var _steadiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5359);
/* harmony import */ var _upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);




/** Uploads of all replicas in each block. Times are the ends of seconds, so that the middle of the second decides. */
function uploadsPerBlock({ blocks, series }) {
    const first = blocks[0]?.fromMs ?? 0;
    const times = series.flatMap(({ timesMs }) => timesMs.map((time) => Math.max(first, time - 500)));
    return blocks.map(({ fromMs, untilMs }) => times.filter((time) => time >= fromMs && time < untilMs).length);
}
/** Self samples per block and function. */
function selfBlocks({ data, sides }, side) {
    const leaves = (0,_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .leafFunctions */ .SD)(data.table);
    const { blocks } = data[side];
    const weight = (0,_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleWeight */ .z)(data.kind, data.unit, blocks);
    const rhythms = sides[side].series.flatMap(({ timesMs }) => (0,_upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadRhythm */ .A)(timesMs) ?? []);
    const intervalMs = rhythms.length === 0 ? null : Math.min(...rhythms.map((one) => one.intervalMs));
    return {
        blocks: blocks.map((block) => {
            const self = new Float64Array(data.table.functions.length);
            for (const [stack, value] of block.entries()) {
                const leaf = leaves[stack];
                self[leaf] = self[leaf] + value / weight;
            }
            return self;
        }),
        uploads: uploadsPerBlock(sides[side]),
        ticksPerUpload: data.unit === 'nanoseconds' && intervalMs !== null ? (intervalMs * 1_000_000) / weight : null,
    };
}
/** The same on both sides, as the search for sleeping loops needs it. */
function selfBlocksOf(timed) {
    return { baseline: selfBlocks(timed, 'baseline'), candidate: selfBlocks(timed, 'candidate') };
}
/** How evenly both windows ran, by the CPU time of all services. */
function measureWindows(services) {
    const cpu = services.filter(({ data }) => data.kind === 'cpu');
    const measure = (side) => (0,_steadiness_js__WEBPACK_IMPORTED_MODULE_3__/* .measureSteadiness */ .id)(cpu.map((timed) => keptBlocks(timed, side)));
    return { baseline: measure('baseline'), candidate: measure('candidate') };
}
function keptBlocks({ data, sides }, side) {
    const leaves = (0,_costs_js__WEBPACK_IMPORTED_MODULE_1__/* .leafFunctions */ .SD)(data.table);
    const weight = (0,_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleWeight */ .z)(data.kind, data.unit, data[side].blocks);
    return {
        samples: data[side].blocks.map((block) => block.reduce((sum, value, stack) => (data.ignored[leaves[stack]] === 1 ? sum : sum + value), 0) / weight),
        durationsMs: sides[side].blocks.map(({ fromMs, untilMs }) => untilMs - fromMs),
        uploads: uploadsPerBlock(sides[side]),
    };
}
/**
 * Leaves the warm-up of each side out of one service's data. A level has no pace: gauges stay as they are, and so does what
 * would be left with too few blocks.
 */
function withoutWarmUp(timed, windows) {
    const { data } = timed;
    if (data.kind === 'gauge')
        return { data, droppedMs: { baseline: 0, candidate: 0 } };
    const [baseline, candidate] = [
        trimSide(timed, 'baseline', windows.baseline),
        trimSide(timed, 'candidate', windows.candidate),
    ];
    const droppedMs = { baseline: baseline.droppedMs, candidate: candidate.droppedMs };
    const trimmed = { ...data, baseline: baseline.side, candidate: candidate.side };
    if (data.loadLog === undefined)
        return { data: trimmed, droppedMs };
    // A load that runs evenly over the window is shortened with it.
    const kept = (name) => Math.log(trimmed[name].durationMs / data[name].durationMs);
    const loadLog = data.loadLog + kept('candidate') - kept('baseline');
    return { data: { ...trimmed, loadLog }, droppedMs };
}
function trimSide({ data, sides }, name, { pace, warmUpBlocks }) {
    const side = data[name];
    const { blocks } = sides[name];
    const dropped = warmUpBlocks === 0 ? 0 : (0,_steadiness_js__WEBPACK_IMPORTED_MODULE_3__/* .warmUpBlocksOf */ .Sb)(warmUpBlocks / pace.length, blocks.length);
    if (dropped === 0)
        return { side, droppedMs: 0 };
    const droppedMs = blocks[dropped].fromMs - blocks[0].fromMs;
    const lost = uploadsPerBlock(sides[name])
        .slice(0, dropped)
        .reduce((sum, count) => sum + count, 0);
    return {
        side: {
            ...side,
            blocks: side.blocks.slice(dropped),
            durationMs: side.durationMs - droppedMs,
            uploads: Math.max(0, side.uploads - lost),
        },
        droppedMs,
    };
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   Mj: () => (/* binding */ SEEN_OFFSET),
/* harmony export */   nB: () => (/* binding */ prepareYardsticks),
/* harmony export */   pK: () => (/* binding */ sumAt)
/* harmony export */ });
/* harmony import */ var _size_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);
/* harmony import */ var _variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);


/** Yardsticks of a service: index 0 is the service as a whole, the others are its entry subtrees. */
function prepareYardsticks({ counts, windows, blocks, isControl }, subtrees, useBlocks) {
    const weighed = (0,_size_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .weighNodes */ .Ww)(counts, isControl);
    return controlsBySubtree(isControl, subtrees).map((controls) => {
        const factors = (0,_size_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .groupNodes */ .xs)(weighed, controls);
        return {
            factors,
            influence: useBlocks
                ? {
                    baseline: (0,_variance_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareInfluence */ .x$)(blocks.baseline, windows.baseline, factors),
                    candidate: (0,_variance_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareInfluence */ .x$)(blocks.candidate, windows.candidate, factors),
                }
                : null,
            controls: {
                baseline: sumAt(counts.baseline, controls),
                candidate: sumAt(counts.candidate, controls),
            },
        };
    });
}
/** Nodes that may serve as controls, ascending: of the whole service, then of each entry subtree. */
function controlsBySubtree(isControl, { subtreeOf, entries }) {
    const lists = entries.map(() => []);
    for (let node = 0; node < isControl.length; node++) {
        if (isControl[node] !== 1)
            continue;
        lists[0]?.push(node);
        const subtree = subtreeOf[node];
        if (subtree > 0)
            lists[subtree]?.push(node);
    }
    return lists.map((list) => Int32Array.from(list));
}
/** Half a sample on the seen side and a quarter on the expected one keep logarithms finite. */
const SEEN_OFFSET = 0.5;
const EXPECTED_OFFSET = 0.25;
/** What a part's samples of the baseline would be in the candidate. */
function expectedOf({ before, factor }) {
    return (before + EXPECTED_OFFSET) * Math.exp(factor.log);
}
/** A yardstick must hold this much beside the function: of the service, in samples, and of the part itself. */
const MIN_SHARE = 0.02;
const MIN_SAMPLES = 400;
const MIN_OF_PART = 0.5;
/** Cuts a function's nodes by subtree and finds what each part is measured by. */
function partsOf(own, nodes, { subtreeOf }, yardsticks) {
    const whole = yardsticks[0];
    const total = whole.controls.baseline + whole.controls.candidate;
    const bySubtree = new Map();
    for (const node of own) {
        const subtree = subtreeOf[node];
        const list = bySubtree.get(subtree);
        if (list === undefined)
            bySubtree.set(subtree, [node]);
        else
            list.push(node);
    }
    return [...bySubtree].map(([subtree, list]) => {
        const part = Int32Array.from(list);
        const before = sumAt(nodes.counts.baseline, part);
        const after = sumAt(nodes.counts.candidate, part);
        const enough = (controls) => {
            const others = controls.baseline + controls.candidate;
            return others >= MIN_SHARE * total && others >= MIN_SAMPLES && others >= MIN_OF_PART * (before + after);
        };
        const inSubtree = controlsWithout(yardsticks[subtree], part, nodes);
        const isWhole = subtree === 0 || !enough(inSubtree);
        const controls = isWhole ? controlsWithout(whole, own, nodes) : inSubtree;
        const yardstick = isWhole ? whole : yardsticks[subtree];
        return {
            own: part,
            before,
            after,
            yardstick,
            isWhole,
            isWeak: isWhole && (yardsticks.length > 1 || !enough(controls)),
            factor: (0,_size_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeFactorWithout */ .hc)(yardstick.factors, isWhole ? own : part),
            controls,
        };
    });
}
function controlsWithout({ factors, controls }, left, { counts }) {
    let { baseline, candidate } = controls;
    for (const node of left) {
        if (factors.nodeWeights[node] === 0)
            continue;
        baseline -= counts.baseline[node];
        candidate -= counts.candidate[node];
    }
    return { baseline, candidate };
}
/** Sum of the values at some nodes. */
function sumAt(values, nodes) {
    let total = 0;
    for (const node of nodes)
        total += values[node];
    return total;
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(271);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3721);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3958);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8224);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6082);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9445);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2012);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(209);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6927);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1031);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2097);














/** A configuration is some kilobytes; more is a mistake or an attack. */
const MAX_BYTES = 256 * 1024;
/**
 * Reads and validates a configuration file.
 * @param required false for the default path, which need not exist
 * @returns null when an optional file does not exist
 * @throws UsageError with line and column
 */
async function readConfigFile(path, required) {
    const text = await readConfigText(path, required);
    return text === null ? null : parseConfigFile(path, text);
}
/**
 * Reads the text of a configuration file, not much more than a valid one may have.
 * @returns null when an optional file does not exist
 * @throws UsageError when it cannot be read
 */
async function readConfigText(path, required) {
    try {
        // One byte more than allowed is enough to know; a device or a pipe has no size to ask for.
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MAX_BYTES }));
    }
    catch (error) {
        if (!required && error.code === 'ENOENT')
            return null;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`the configuration file ${path} cannot be read`, error.message, 'check the path; in a workflow, actions/checkout must run first', { cause: error });
    }
}
/**
 * Parses and validates the text of a configuration file.
 * @throws UsageError with line and column
 */
function parseConfigFile(path, text) {
    if (Buffer.byteLength(text) > MAX_BYTES) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${path} is too large`, `it has more than ${MAX_BYTES} bytes`, 'check the path: a configuration is some kilobytes');
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    // The library's own check for repeated keys compares each with each: minutes for a file of a few hundred kilobytes.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw invalid(place(broken.pos[0]), broken.message.split('\n')[0] ?? '', 'correct the YAML');
    refuseRepeatedKeys(document, place);
    if (isNothing(document.contents))
        return { path, settings: {}, origins: {} };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document.contents))
        throw invalid(`${path}:1:1`, 'expected settings, as in "min-share: 1%"', REMEDY);
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_9__/* .FileSchema */ .E.safeParse(toPlain(path, document));
    if (!parsed.success)
        throw explain(parsed.error, document.contents, place);
    return { path, settings: parsed.data, origins: originsOf(document.contents, place) };
}
/** Aliases are resolved only here, so an unknown one, or a bomb of them, is found out only here. */
function toPlain(path, document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw invalid(path, error.message, 'write the values out instead of using YAML aliases');
    }
}
/** An empty text has no content, and one with a mere `---` the value null. */
function isNothing(contents) {
    return contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(contents) && contents.value === null);
}
function refuseRepeatedKeys(document, place) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value)) {
                    const why = `${quote(key.value)} is given twice`;
                    throw invalid(place(key.range?.[0] ?? 0), why, 'keep one of them');
                }
                seen.add(key.value);
            }
        },
    });
}
function quote(value) {
    return JSON.stringify(String(value).slice(0, 100));
}
const REMEDY = 'the settings are described in docs/configuration.md';
function invalid(place, why, remedy) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${place}: the configuration is not valid`, why, remedy);
}
/** Lists of which messages name the entry. */
const PLACED = new Set(['services', 'rules', 'group', 'budgets', 'waivers']);
function originsOf(map, place) {
    const origins = {};
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) || !key.range)
            continue;
        origins[String(key.value)] = place(key.range[0]);
        if (!PLACED.has(String(key.value)) || !(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(value))
            continue;
        for (const [index, entry] of value.items.entries()) {
            const offset = entry.range?.[0] ?? key.range[0];
            origins[`${String(key.value)}.${index}`] = place(offset);
        }
    }
    return origins;
}
function explain(error, map, place) {
    const issue = firstIssue(error);
    if (issue.code === 'unrecognized_keys')
        return unknownKey(issue, map, place);
    const offset = nearestOffset(map, issue.path) ?? keyOffset(map, issue.path[0]) ?? 0;
    const setting = issue.path.map(String).join('.');
    return invalid(place(offset), `${setting}: ${issue.message}`, (0,_allowed_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedAt */ .mz)(issue.path));
}
/** A setting that is missing is mostly one that is misspelled: then the misspelled one is the problem. */
function firstIssue(error) {
    const issues = error.issues.map(_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .innermost */ .OI);
    const first = issues[0];
    const parent = first.path.slice(0, -1).join('.');
    const isSibling = ({ code, path }) => code === 'unrecognized_keys' && path.join('.') === parent;
    return issues.find(isSibling) ?? first;
}
/** Where a value stands; for one that is missing, what it is missing from. */
function nearestOffset(map, path) {
    for (let depth = path.length; depth > 0; depth--) {
        const node = map.getIn(path.slice(0, depth), true);
        if (node?.range)
            return node.range[0];
    }
    return undefined;
}
function unknownKey(issue, map, place) {
    const key = issue.keys[0] ?? '';
    const parent = issue.path.length === 0 ? map : map.getIn(issue.path, true);
    const offset = keyOffset(parent, key) ?? 0;
    if (issue.path.length === 0 && Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .InputSchema */ .s.shape, key)) {
        return invalid(place(offset), `${key} is an input, not a setting of the file`, 'secrets belong into inputs or the environment');
    }
    if (issue.path[0] === 'services' && key.includes('=')) {
        // YAML takes {team="vision"} for a map.
        return invalid(place(offset), `${quote(key)} stands in braces without quotes`, "write '{...}' in single quotes");
    }
    const misplaced = misplacedKey(key, issue.path);
    if (misplaced !== null)
        return invalid(place(offset), `unknown setting ${quote(key)}`, misplaced);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_13__/* .nearestName */ .q)(key, knownKeys(issue.path));
    const why = `unknown setting ${quote(key)}`;
    return invalid(place(offset), near === null ? why : `${why}: did you mean ${near}?`, REMEDY);
}
/** Where a key belongs that other tools, or other parts of the file, have there; null for any other. */
function misplacedKey(key, path) {
    if (path.length === 0 && key === 'defaults')
        return 'the settings at the top level are the defaults of all services: write them there';
    if (path[0] === 'rules' && key === 'max')
        return 'a limit on what something costs is an entry of budgets';
    return path[0] === 'rules' && key === 'mode' ? 'a mode is that of a service: write it in services' : null;
}
/** What may stand where an unknown key does. */
function knownKeys(path) {
    if (path.length === 0)
        return Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .FileSchema */ .E.shape);
    if (path[0] === 'links')
        return _links_js__WEBPACK_IMPORTED_MODULE_7__/* .LINK_KEYS */ .Q;
    if (path[0] === 'rules')
        return _rules_js__WEBPACK_IMPORTED_MODULE_8__/* .RULE_KEYS */ .sL;
    if (path[0] === 'group')
        return _group_js__WEBPACK_IMPORTED_MODULE_6__/* .GROUP_KEYS */ .l4;
    if (path[0] === 'services')
        return _services_js__WEBPACK_IMPORTED_MODULE_10__/* .SERVICE_KEYS */ .xI;
    if (path[0] === 'waivers')
        return _waivers_js__WEBPACK_IMPORTED_MODULE_12__/* .WAIVER_KEYS */ .U2;
    return path[0] === 'budgets' ? _budgets_js__WEBPACK_IMPORTED_MODULE_4__/* .BUDGET_KEYS */ .bH : [];
}
function keyOffset(map, key) {
    const pair = map?.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item.key) && item.key.value === key);
    return pair && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined;
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ originOfEntry),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   ss: () => (/* binding */ mergeSettings)
/* harmony export */ });
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(271);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(209);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6927);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1031);





/**
 * Merges environment < file < inputs.
 * @throws UsageError for the first setting that is not valid, with its origin
 */
function mergeSettings(inputs, file) {
    const chosen = validate(inputs);
    const given = {
        ...file?.settings,
        ...chosen,
        ...(chosen.services && { services: (0,_services_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseServices */ .wh)(chosen.services, file?.settings.services ?? []) }),
    };
    const environment = gapsOnly(inputs.environment ?? { values: {}, origins: {} }, given);
    return {
        merged: { ...validate(environment), ...given },
        origins: { ...environment.origins, ...file?.origins, ...inputs.origins },
    };
}
/** What the environment adds: never a second way to authenticate beside one that was chosen on purpose. */
function gapsOnly({ values, origins }, given) {
    const taken = new Set(Object.keys(given));
    if (taken.has('pyroscope-token'))
        taken.add('pyroscope-username').add('pyroscope-password');
    else if (taken.has('pyroscope-username') || taken.has('pyroscope-password'))
        taken.add('pyroscope-token');
    const free = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => !taken.has(name)));
    return { values: free(values), origins: free(origins) };
}
/** Validates inputs, flags or variables; the first problem is told with its origin. */
function validate(inputs) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .InputSchema */ .s.safeParse(inputs.values);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const issue = first && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .innermost */ .OI)(first);
    const name = String(issue?.path[0] ?? '');
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${inputs.origins[name] ?? name} is not valid`, issue?.message ?? 'not valid', (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedValues */ .h_)(name));
}
/** The error that a setting nobody can do without was not given. */
function required(merged, name) {
    const value = merged[name];
    if (value !== undefined)
        return value;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${name} is missing`, name === 'pyroscope-url'
        ? 'neither a setting nor PYROSCOPE_URL tells where Pyroscope is'
        : 'two windows are compared', name === 'pyroscope-url'
        ? 'give it as an input, with --pyroscope-url, in the file or as the environment variable PYROSCOPE_URL'
        : `give ${name} as a window such as now-20m/now-10m`);
}
/**
 * Where an entry of a list came from. Entries have a place of their own only in a file: an input that names services chooses
 * among those of the file, so that their numbers are others.
 */
function originOfEntry(origins, name, index) {
    const list = origins[name] ?? name;
    const isGiven = /^(?:input|option|environment variable) /u.test(list);
    return (isGiven ? undefined : origins[`${name}.${index}`]) ?? list;
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   mP: () => (/* binding */ readNamedConfigFile)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1676);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1585);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _request_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7138);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5994);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(432);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5407);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5603);








/** The file that is read when none is named. */
const DEFAULT_CONFIG = '.github/flamegate.yml';
/**
 * Reads the configuration file that the inputs name, or the default one, which need not exist.
 * @throws UsageError with line and column
 */
async function readNamedConfigFile({ values }) {
    const named = values.config;
    return (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(named ?? DEFAULT_CONFIG, named !== undefined);
}
/**
 * Everything the gate needs to know, from inputs and whatever they name.
 * @param find looks for a baseline that is no window; where nobody can, a baseline is a window
 * @throws UsageError that names the setting and where it came from
 */
async function readConfig(inputs, defaults, nowMs, find) {
    const file = await readNamedConfigFile(inputs);
    const settings = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeSettings */ .ss)(inputs, file);
    const counts = await (0,_request_count_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequestCounts */ .A)(settings);
    const outcome = find === undefined ? null : await lookFor(settings, inputs, nowMs, find);
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveConfig */ .pE)(inputs, file, defaults, nowMs, counts, outcome);
}
/** Null for a plain window, which nobody has to look for, and for a setting that is missing. */
async function lookFor({ merged, origins }, { stack }, nowMs, find) {
    const origin = origins.baseline ?? 'baseline';
    if (merged.baseline === undefined)
        return null;
    const requests = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBaseline */ .nk)(merged.baseline, origin);
    if ((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindow */ .l6)(requests))
        return null;
    const candidate = (0,_window_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWindow */ .Et)('candidate', (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(merged, 'candidate'), nowMs);
    const facts = {
        candidate,
        services: (sides) => (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .placeServices */ .o9)(merged, stack, [...sides, candidate]).services,
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        pyroscope: (0,_server_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePyroscope */ .H)(merged, stack?.isOff !== true),
        githubToken: merged['github-token'] ?? '',
        isProfilingOff: stack?.isOff ?? false,
        origin,
    };
    return find(requests, facts);
}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readRequestCounts)
});

// UNUSED EXPORTS: readRequestCount

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/k6-summary.js

/** Above this share of their time, users are busy all the time: some is always lost to the start and the end. */
const BUSY = 0.9;
/** An arrival rate may drop some iterations at its start, until it has its users. */
const MAX_DROPPED = 0.01;
const REMEDY = 'give the JSON that k6 run --summary-export=summary.json wrote, or the number of requests';
/**
 * Reads a summary in each of the three forms that k6 has: `--summary-export`, where a metric holds its values; what
 * `handleSummary()` gets, where they lie in `values`; and the machine-readable one of k6 1.5 and later, where
 * `results.metrics` is a list. Shapes: internal/js/summary-wrapper.js, internal/js/summary.go and
 * internal/lib/summary/machine_readable.go of grafana/k6.
 * @param what the text is, for messages
 * @throws UsageError when it is none of them, or counts nothing
 */
function parseK6Summary(text, what, maxBytes) {
    const document = parseObject(text, what, maxBytes);
    const metrics = metricsOf(document);
    const source = metrics('http_reqs') === null ? 'iterations' : 'http_reqs';
    const requests = metrics(source)?.count;
    if (requests === undefined)
        throw noSummary(what, 'it has neither http_reqs nor iterations');
    if (!Number.isSafeInteger(requests))
        throw noSummary(what, `the count of ${source} is no whole number`);
    if (requests <= 0) {
        throw new usage_error/* UsageError */.e(`${what} counts no requests`, `${source} is ${requests}`, 'see why the load test sent nothing; a cost per request needs requests');
    }
    const durationMs = durationOf(document, metrics);
    return { requests: requests, source, durationMs, closedModel: isClosed(metrics, durationMs) };
}
function parseObject(text, what, maxBytes) {
    // Samples are checked first: they are what a file beyond the limit most likely holds.
    if (isSampleLog(text)) {
        throw new usage_error/* UsageError */.e(`${what} is no summary of k6`, 'it holds single samples, one JSON object a line, as k6 run --out json writes them', 'run k6 with --summary-export=summary.json as well, and give that file');
    }
    if (Buffer.byteLength(text) > maxBytes) {
        throw new usage_error/* UsageError */.e(`${what} is too large`, `it has more than ${maxBytes} bytes`, REMEDY);
    }
    const document = fieldsOf(parseJson(text.replace(/^\ufeff/u, ''), what));
    if (document === null)
        throw noSummary(what, 'it is no JSON object');
    return document;
}
function parseJson(text, what) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // The message of the parser quotes the file.
        throw noSummary(what, text.trim() === '' ? 'it is empty' : 'it is not JSON', error);
    }
}
/** `{"type":"Metric","data":{...},"metric":"http_reqs"}` and points like it, one a line. */
function isSampleLog(text) {
    const line = text.slice(0, 4096).split('\n')[0] ?? '';
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
/** The old form does not tell the duration, but rates, which are counts by it. */
function durationOf(document, metrics) {
    const told = numberOf(fieldsOf(document.state)?.testRunDurationMs) ??
        thousandfold(numberOf(fieldsOf(document.config)?.duration));
    if (told !== null)
        return told;
    const { count, rate } = metrics('iterations') ?? metrics('http_reqs') ?? {};
    const [events, perSecond] = [numberOf(count), numberOf(rate)];
    return events === null || perSecond === null ? null : (events / perSecond) * 1000;
}
/**
 * A summary does not name the executor. By Little's law the mean number of busy users is the rate of iterations times
 * their mean duration. Users of a closed model start over as soon as they are done, so all of them are busy; those of
 * an arrival rate wait for their turn. The measure is `vus_max`, the users there are: for an arrival rate `vus` counts
 * only those that are busy.
 *
 * Dropped iterations are no sign of an open model: an arrival rate drops what it has no user for, and executors with a
 * number of iterations those which their time did not suffice for. Either way the service set the pace.
 *
 * Ramps are not recognised, nor a test with a long setup, nor one whose trends leave out `avg`: a hint, no proof.
 */
function isClosed(metrics, durationMs) {
    const iterations = numberOf(metrics('iterations')?.count);
    if (iterations === null)
        return false;
    const dropped = numberOf(metrics('dropped_iterations')?.count) ?? 0;
    if (dropped > MAX_DROPPED * (iterations + dropped))
        return true;
    const meanMs = numberOf(metrics('iteration_duration')?.avg);
    const gauge = metrics('vus_max');
    const users = numberOf(gauge?.max) ?? numberOf(gauge?.value);
    if (meanMs === null || users === null || durationMs === null)
        return false;
    const busyUsers = (iterations * meanMs) / durationMs;
    return busyUsers >= BUSY * users;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** A finite number above 0, else null. */
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}
function thousandfold(value) {
    return value === null ? null : value * 1000;
}
function noSummary(what, why, cause) {
    return new usage_error/* UsageError */.e(`${what} is no summary of k6`, why, REMEDY, { cause });
}

;// CONCATENATED MODULE: ./build/config/request-count.js




/** A summary is some kilobytes, some hundred with a threshold for each URL; the samples themselves are gigabytes. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads the request counts that the settings name: numbers, or summaries of k6 in files.
 * @throws UsageError that names the setting and where it came from
 */
async function readRequestCounts({ merged, origins }) {
    const read = (name) => {
        const value = merged[name];
        return value === undefined ? undefined : readRequestCount(value, origins[name] ?? name);
    };
    const [baseline, candidate] = [await read('baseline-requests'), await read('candidate-requests')];
    return { ...(baseline && { baseline }), ...(candidate && { candidate }) };
}
/**
 * Reads one request count.
 * @param value a positive whole number, or the path of a summary of k6
 * @param origin of the setting, for messages
 * @throws UsageError when the file cannot be read or is no summary of k6
 */
async function readRequestCount(value, origin) {
    if (typeof value === 'number') {
        return { requests: value, source: 'given', durationMs: null, closedModel: false };
    }
    return parseK6Summary(await readBounded(value, origin), `${origin}: ${value.slice(0, 200)}`, MAX_BYTES);
}
async function readBounded(path, origin) {
    try {
        // One byte more than allowed is enough to know; a device or a pipe has no size to ask for.
        return await (0,consumers_.text)((0,external_node_fs_.createReadStream)(path, { end: MAX_BYTES }));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${origin}: ${path.slice(0, 200)} cannot be read`, error.message, 'write a whole number above 0, or the path of the JSON that k6 run --summary-export wrote', { cause: error });
    }
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cW: () => (/* binding */ publishConfig),
  pE: () => (/* binding */ resolveConfig),
  AH: () => (/* binding */ resolveJudgeConfig)
});

// EXTERNAL MODULE: ./build/profile/runtime-frames.js
var runtime_frames = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/config/budgets.js
var budgets = __webpack_require__(3721);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
;// CONCATENATED MODULE: ./build/config/grafana.js

/**
 * Where links lead: to profiles, to traces, or to both.
 * @throws UsageError when the address or every uid is missing
 */
function resolveGrafana(merged) {
    const url = merged['grafana-url'];
    const pyroscopeUid = merged['grafana-datasource-uid'];
    const tempoUid = merged['grafana-tempo-uid'];
    const hasUid = pyroscopeUid !== undefined || tempoUid !== undefined;
    if ((url !== undefined) !== hasUid) {
        const uid = pyroscopeUid === undefined && hasUid ? 'grafana-tempo-uid' : 'grafana-datasource-uid';
        throw new usage_error/* UsageError */.e(`links to Grafana need both grafana-url and ${uid}`, 'only one of them is given', "give both; the uid is in the address of the data source's settings page (grafana-tempo-uid, for traces, may stand alone or beside the other)");
    }
    const sourceOf = (uid) => url === undefined || uid === undefined ? null : { url, datasourceUid: uid };
    return { grafana: sourceOf(pyroscopeUid), tempo: sourceOf(tempoUid) };
}

// EXTERNAL MODULE: ./build/config/group.js
var group = __webpack_require__(8224);
// EXTERNAL MODULE: ./build/config/history.js
var config_history = __webpack_require__(3415);
// EXTERNAL MODULE: ./build/config/issues.js
var issues = __webpack_require__(6175);
;// CONCATENATED MODULE: ./build/config/load.js

/** How much the load test may outlast its window more on one side than on the other. */
const MAX_EXCESS_RATIO = 1.1;
const GIVE_BOTH = 'give baseline-requests and candidate-requests, as whole numbers or as the JSON that k6 run --summary-export wrote';
/**
 * What is known about the load: request counts when there are any, else what `load` says.
 * @throws UsageError when the settings contradict each other
 */
function resolveLoad(load, { baseline, candidate }, windows, origins) {
    if (baseline === undefined && candidate === undefined)
        return withoutCounts(load ?? 'auto', origins);
    if (baseline === undefined || candidate === undefined) {
        const [given, missing] = baseline === undefined ? ['candidate', 'baseline'] : ['baseline', 'candidate'];
        throw new usage_error/* UsageError */.e(`${missing}-requests is missing`, `${origins[`${given}-requests`] ?? `${given}-requests`} is given, and cost per request needs both counts`, `give ${missing}-requests, too, or leave both out`);
    }
    refuseContradiction(load, origins);
    const counts = { baseline, candidate };
    refuseDifferentMetrics(counts);
    refuseOtherWindows(counts, windows);
    const isIterations = baseline.source === 'iterations' || candidate.source === 'iterations';
    return {
        kind: 'requests',
        baseline: baseline.requests,
        candidate: candidate.requests,
        closedModel: baseline.closedModel || candidate.closedModel,
        counted: isIterations ? 'iterations' : 'requests',
    };
}
function withoutCounts(kind, origins) {
    if (kind !== 'requests')
        return { kind };
    throw new usage_error/* UsageError */.e('load: requests needs the numbers of requests', `${origins.load ?? 'load'} is "requests", but no count is given`, GIVE_BOTH);
}
function refuseContradiction(load, origins) {
    if (load === undefined || load === 'requests')
        return;
    throw new usage_error/* UsageError */.e(`load: ${load} contradicts the numbers of requests`, `${origins.load ?? 'load'} is "${load}", and ${origins['baseline-requests'] ?? 'baseline-requests'} is given`, 'leave load out to compare cost per request, or leave the counts out');
}
/** An iteration of a script sends any number of requests. */
function refuseDifferentMetrics({ baseline, candidate }) {
    const sources = new Set([baseline.source, candidate.source]);
    if (!sources.has('http_reqs') || !sources.has('iterations'))
        return;
    throw new usage_error/* UsageError */.e('baseline-requests and candidate-requests count different things', `${baseline.source} and ${candidate.source} in the two summaries of k6`, 'run the same k6 script against both versions, or give both counts as whole numbers');
}
/**
 * A count belongs to its window. A test that outlasts its window counts requests which the profiles do not hold; where
 * it does so alike on both sides, that cancels out.
 */
function refuseOtherWindows({ baseline, candidate }, windows) {
    const excess = {
        baseline: excessOf(baseline, windows.baseline),
        candidate: excessOf(candidate, windows.candidate),
    };
    const ratio = excess.baseline / excess.candidate;
    if (Math.max(ratio, 1 / ratio) <= MAX_EXCESS_RATIO)
        return;
    const name = ratio > 1 ? 'baseline' : 'candidate';
    const { durationMs } = ratio > 1 ? baseline : candidate;
    const windowMs = lengthOf(windows[name]);
    throw new usage_error/* UsageError */.e(`${name}-requests does not belong to the ${name} window`, `k6 counted requests for ${seconds(durationMs ?? 0)}, but the window is ${seconds(windowMs)} long`, `let the ${name} window span the load test, or give the number of requests in it`);
}
function excessOf({ durationMs }, window) {
    return Math.max(1, (durationMs ?? 0) / lengthOf(window));
}
function lengthOf({ fromMs, untilMs }) {
    return untilMs - fromMs;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}

// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/rules.js
var rules = __webpack_require__(2012);
// EXTERNAL MODULE: ./build/config/server.js
var server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/shard.js
var shard = __webpack_require__(2031);
// EXTERNAL MODULE: ./build/config/stack.js
var stack = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/config/thresholds.js
var thresholds = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/config/waivers.js + 1 modules
var waivers = __webpack_require__(2097);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/config/resolve.js















/** Where and how a verdict is told, wherever the profiles come from. */
function publishConfig(merged) {
    return {
        comment: merged.comment ?? 'on-change',
        check: merged.check ?? 'auto',
        ...(0,issues/* issueConfig */.k)(merged),
        sourcePaths: merged['source-paths'] ?? [],
        reportDir: merged['report-dir'] ?? 'flamegate-report',
        githubToken: merged['github-token'] ?? '',
    };
}
/**
 * Merges defaults < environment < file < inputs and checks what one setting cannot know of another.
 * @param counts what `readRequestCounts` found, for nothing is read here
 * @param outcome what the setting `baseline` came to where it is no window
 * @throws UsageError that names the setting and where it came from
 */
function resolveConfig(inputs, file, defaults, nowMs, counts = {}, outcome = null) {
    const { merged, origins } = (0,merge/* mergeSettings */.ss)(inputs, file);
    const known = baselineOf((0,merge/* required */.mw)(merged, 'baseline'), outcome, nowMs);
    const candidate = (0,config_window/* parseWindow */.Et)('candidate', (0,merge/* required */.mw)(merged, 'candidate'), nowMs);
    const baseline = known ?? { selector: '', fromMs: candidate.fromMs, untilMs: candidate.fromMs };
    const windows = { baseline, candidate };
    const isMissing = outcome?.kind === 'none';
    if (!isMissing)
        (0,config_window/* checkOverlap */.wq)(baseline, candidate);
    const history = isMissing ? [] : (0,config_history/* resolveHistory */.Vm)(merged.history ?? 0, windows, nowMs);
    const settle = merged.settle ?? 'auto';
    return {
        ...judgeConfig(merged, origins, defaults, nowMs),
        pyroscope: (0,server/* resolvePyroscope */.H)(merged, inputs.stack?.isOff !== true),
        ...(0,stack/* placeServices */.o9)(merged, inputs.stack, [baseline, candidate]),
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        profileTypesAsked: merged['profile-types'] !== undefined,
        baseline,
        savedBaseline: outcome?.kind === 'found' ? outcome.saved : null,
        foundBaseline: outcome?.kind === 'found' ? outcome : null,
        noBaseline: outcome?.kind === 'none' ? outcome.reason : null,
        onNoBaseline: merged['on-no-baseline'] ?? defaults.onNoBaseline ?? defaults.onNotEvaluated,
        candidate,
        load: resolveLoad(merged.load, counts, windows, origins),
        history,
        confirm: isMissing ? null : (0,config_history/* resolveConfirm */.Td)(merged.confirm, history, windows, nowMs),
        shard: (0,shard/* resolveShard */.nx)(merged.shard, windowTexts(merged, outcome)),
        mixedWindows: merged['mixed-windows'] ?? 'refuse',
        settle,
        intervalMs: settle === 'auto' ? (0,stack/* resolveInterval */.AE)(inputs.stack?.interval) : null,
        isProfilingOff: inputs.stack?.isOff ?? false,
        ...publishConfig(merged),
        ...resolveGrafana(merged),
        links: merged.links ?? [],
    };
}
/** Windows as they are written; a baseline that was looked for has its own. */
function windowTexts({ baseline, candidate, confirm, history }, outcome) {
    const earlier = typeof history === 'object' ? history : [];
    return {
        baseline: outcome === null ? baseline : undefined,
        candidate,
        confirm,
        ...Object.fromEntries(earlier.map((text, index) => [`history ${index + 1}`, text])),
    };
}
function baselineOf(setting, outcome, nowMs) {
    if (outcome === null)
        return (0,config_window/* parseWindow */.Et)('baseline', setting, nowMs);
    return outcome.kind === 'found' ? outcome.side : null;
}
/**
 * The same for profiles that come from files: no server and no windows are needed.
 * @param nowMs time of the run; null where nothing is judged by waivers
 * @throws UsageError that names the setting and where it came from
 */
function resolveJudgeConfig(inputs, file, defaults, nowMs = null) {
    const { merged, origins } = (0,merge/* mergeSettings */.ss)(inputs, file);
    return judgeConfig(merged, origins, defaults, nowMs);
}
function judgeConfig(merged, origins, defaults, nowMs) {
    const policy = (0,thresholds/* resolvePolicy */.nZ)(merged, origins['warn-on-growth'] ?? 'warn-on-growth');
    return {
        policy,
        rules: (0,rules/* resolveRules */.SJ)(merged.rules ?? [], policy, origins),
        groups: (0,group/* resolveGroups */.bq)(merged.group ?? [], origins),
        ignore: resolveIgnore(merged),
        top: merged.top ?? 10,
        mode: merged.mode ?? 'enforce',
        onInconclusive: merged['on-inconclusive'] ?? defaults.onInconclusive,
        onNotEvaluated: merged['on-not-evaluated'] ?? defaults.onNotEvaluated,
        key: merged.key ?? 'default',
        budgets: (0,budgets/* resolveBudgets */.N1)(merged.budgets ?? [], origins),
        waivers: (0,waivers/* resolveWaivers */.ym)(merged.waivers ?? [], merged['max-waiver-days'], origins, nowMs),
        origins,
    };
}
function resolveIgnore(merged) {
    const runtime = merged['ignore-runtime-idle'] === false ? [] : runtime_frames/* IDLE_FUNCTIONS */.B.map((name) => ({ function: name }));
    return [...(merged.ignore ?? []), ...runtime];
}


/***/ }),

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolvePyroscope)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4291);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);


/**
 * Address, credentials and headers of the server.
 * @param isNeeded false where nothing is asked of it
 * @throws UsageError when its address is needed and missing, or when two settings contradict each other
 */
function resolvePyroscope(merged, isNeeded = true) {
    const url = isNeeded ? (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(merged, 'pyroscope-url') : (merged['pyroscope-url'] ?? '');
    if ((merged['pyroscope-username'] === undefined) !== (merged['pyroscope-password'] === undefined)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('basic authentication needs both pyroscope-username and pyroscope-password', 'only one of them is given', 'give both, or pyroscope-token instead');
    }
    if (merged['pyroscope-token'] !== undefined && merged['pyroscope-username'] !== undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('two ways of authentication are given', 'pyroscope-token and pyroscope-username exclude each other', 'keep one of them');
    }
    return {
        url,
        token: merged['pyroscope-token'],
        username: merged['pyroscope-username'],
        password: merged['pyroscope-password'],
        tenantId: merged['tenant-id'],
        headers: parseHeaders(merged.headers ?? []),
    };
}
function parseHeaders(lines) {
    const headers = lines.map(parseHeader);
    const names = headers.map(([name]) => name.toLowerCase());
    const repeated = headers.find(([name], index) => names.indexOf(name.toLowerCase()) < index);
    if (repeated === undefined)
        return Object.fromEntries(headers);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`headers: ${repeated[0].slice(0, 100)} is given twice`, 'only one value of a header is sent', 'keep one of them; the case of its name makes no difference');
}
/** RFC 9110 field names; values without control characters, so that no header can smuggle another. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;
function parseHeader(line) {
    const match = HEADER.exec(line);
    if (match?.[1] !== undefined)
        return [match[1], match[2]?.trim() ?? ''];
    // The value may be a secret: only the part before the colon is repeated.
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`headers: the line that starts with ${JSON.stringify((line.split(':')[0] ?? '').slice(0, 40))} is no header`, 'expected "Name: value"', 'write one header a line');
}


/***/ }),

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ resolveInterval),
/* harmony export */   I5: () => (/* binding */ environmentMatcher),
/* harmony export */   o9: () => (/* binding */ placeServices)
/* harmony export */ });
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(271);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3820);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1031);





/** What variables mean with which services and their sidecars are configured. */
/**
 * `PROFILE_INTERVAL` in milliseconds: seconds without a unit, as sidecars take it, or a duration.
 * @throws UsageError for anything else, for the gate would wait for a time that nobody meant
 */
function resolveInterval(text) {
    if (text === undefined)
        return null;
    const ms = /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) * 1000 : (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
    if (ms !== null && ms > 0)
        return ms;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('environment variable PROFILE_INTERVAL is not valid', `expected seconds, got ${(0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, 'write seconds, for example 15, or say with settle how long to wait');
}
const LABEL = 'environment';
/** The condition that a profile is of this environment, or names none. */
function environmentMatcher(environment) {
    return { label: LABEL, operator: '=~', value: `${(0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .$f)(environment)}|` };
}
/** The services that are asked for, where the environment says that they run. @throws UsageError as `resolveServices` */
function placeServices(merged, stack, windows) {
    return addEnvironment((0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveServices */ .bs)(merged.services ?? [], merged), stack?.environment, windows);
}
/**
 * Leaves out profiles of other environments. Those without the label stay in: a sidecar that does not send it would else be
 * hidden without a word. Whoever names the label in a selector says more about it.
 */
function addEnvironment(services, environment, windows) {
    const names = (selector) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSelector */ .Pl)(selector).some(({ label }) => label === LABEL);
    if (environment === undefined || windows.some(({ selector }) => names(selector)))
        return { services, environment: null };
    const added = (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSelector */ .VH)([environmentMatcher(environment)]);
    const all = services.length > 0 ? services : [{ name: '*', optional: false }];
    return {
        services: all.map((rule) => names(rule.labels ?? '') ? rule : { ...rule, labels: (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSelectors */ .r7)(rule.labels ?? '', added) }),
        environment,
    };
}


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ ruleNotes),
/* harmony export */   P2: () => (/* binding */ settleNotes),
/* harmony export */   VT: () => (/* binding */ PROFILING_OFF),
/* harmony export */   h5: () => (/* binding */ environmentNotes)
/* harmony export */ });
/* harmony import */ var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _config_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5407);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _report_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2773);




/** What the settings of a run mean for its numbers, as notes of the report. */
/** The environment says that nothing is profiled. */
const PROFILING_OFF = {
    code: 'FG140',
    message: 'profiling is switched off (PYROSCOPE_ENABLED=false), so no profiles were asked for and nothing was compared',
    remedy: 'set PYROSCOPE_ENABLED=true for the services under test and for this step, or leave the gate out where nothing is profiled',
};
/** Profiles of other environments were left out. */
function environmentNotes({ environment }) {
    if (environment === null)
        return [];
    return [
        {
            code: 'FG230',
            message: `only profiles of the environment ${JSON.stringify(environment)} count, and those that name none: ENVIRONMENT says so`,
            remedy: 'name the label environment in the selector of a window or service to choose another',
        },
    ];
}
/** How long the last uploads were waited for, and what is still missing. */
function settleNotes(settled) {
    if (settled === null)
        return [];
    const { waitedMs, intervalMs, behind } = settled;
    const waited = `waited ${(0,_report_times_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(waitedMs)} for the last uploads`;
    if (behind.length > 0) {
        return [
            {
                code: 'FG231',
                message: `${waited}, in vain for ${listed(behind)}: the end of the window is missing in what is compared`,
                remedy: 'see whether the profiler uploads at its end; where it uploads less often, give settle a duration',
            },
        ];
    }
    const what = intervalMs === null ? 'as settle says' : `one comes about every ${(0,_report_times_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(intervalMs)}`;
    return [{ code: 'FG231', message: `${waited}: ${what}`, remedy: '' }];
}
const MAX_NAMED = 5;
function listed(names) {
    const more = names.length - MAX_NAMED;
    return (names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(more, 'more service')}` : ''));
}
/** What was said of a service alone; the environment of all is told once. */
function ruleNotes(rule, { environment }) {
    const { labels = '', policy } = rule ?? {};
    const common = environment === null ? '' : (0,_config_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentMatcher */ .I5)(environment).value;
    const own = (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(labels).filter(({ value }) => environment === null || value !== common);
    const parts = [
        ...(own.length === 0 ? [] : [`only profiles with ${(0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)(own)}`]),
        ...(policy === undefined
            ? []
            : [
                `fail from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(policy.failOnGrowth)} growth, warn from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(policy.warnOnGrowth)}, ` +
                    `functions with at least ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(policy.minShare)} of the service`,
            ]),
    ];
    if (parts.length === 0)
        return [];
    return [{ code: 'FG232', message: `settings of its own: ${parts.join('; ')}`, remedy: '' }];
}


/***/ }),

/***/ 1007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ groupingOf),
/* harmony export */   O2: () => (/* binding */ withRules),
/* harmony export */   WE: () => (/* binding */ serviceModes),
/* harmony export */   ug: () => (/* binding */ unusedNotes)
/* harmony export */ });
/* unused harmony export modeNamed */
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _config_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8224);
/* harmony import */ var _config_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6637);
/* harmony import */ var _judge_function_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3156);
/* harmony import */ var _judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8241);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3533);






/**
 * The cases with the rules and the mode of their services, and with notes that say so. One that rules leave out altogether need
 * not be there.
 * @param modeOf the mode of a service of its own; undefined where it has none
 */
function withRules(cases, setting, modeOf = () => undefined) {
    return cases.map((judgeCase) => {
        const rules = (0,_judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesFor */ .NP)(setting.rules, judgeCase, judgeCase.policy ?? setting.policy, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k);
        const mode = modeOf(judgeCase.service) ?? setting.mode;
        const notes = [
            ...modeNotes(mode, setting),
            ...limitNotes(judgeCase, rules),
            ...groupNotes(judgeCase.result?.stacks.table),
        ];
        const isLeftOut = judgeCase.result === undefined && rules?.whole?.rule.severity === 'ignore';
        return {
            ...judgeCase,
            ...(rules !== undefined && { rules }),
            ...(mode !== setting.mode && { mode }),
            ...(isLeftOut && { required: false }),
            ...(isLeftOut && judgeCase.notApplicable !== true && { reasons: [...judgeCase.reasons, LEFT_OUT] }),
            ...(notes.length > 0 && { notes: [...notes, ...(judgeCase.notes ?? [])] }),
        };
    });
}
const LEFT_OUT = {
    code: 'FG251',
    message: 'a rule with severity: ignore leaves this service out',
    remedy: '',
};
/** The mode of its own of each service of a plan. */
function serviceModes(planned, { services }) {
    const modes = new Map();
    for (const { service, rule } of planned) {
        const mode = rule === null ? undefined : services[rule]?.mode;
        if (mode !== undefined)
            modes.set(service, mode);
    }
    return (service) => modes.get(service);
}
/** The mode of a service by its name, where no plan says which entry is its own: its very name counts before globs. */
function modeNamed(service, services) {
    const own = services.find(({ name }) => name === service) ?? services.find(({ name }) => matchesGlob(name, service));
    return own?.mode;
}
/** What makes functions one; undefined without groups. */
function groupingOf({ groups, ignore }) {
    return (0,_config_group_js__WEBPACK_IMPORTED_MODULE_0__/* .createGrouping */ .ig)(groups, ignore);
}
const MODE_EFFECTS = {
    observe: 'its verdict is shown and does not count for the build',
    warn: 'its verdict is shown and warns at most',
    enforce: 'its verdict counts for the build',
};
function modeNotes(mode, setting) {
    if (mode === setting.mode)
        return [];
    return [{ code: 'FG252', message: `mode ${mode} for this service: ${MODE_EFFECTS[mode]}`, remedy: '' }];
}
const MAX_NAMED = 5;
/** Which rules decide here, and what they say. */
function limitNotes({ result }, rules) {
    if (rules === undefined || result === undefined)
        return [];
    const named = new Map();
    if (rules.whole !== null)
        named.set(rules.whole, []);
    for (const change of result.functions.filter(_judge_function_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isTested */ .eW)) {
        const applied = rules.of(change.key);
        if (applied === null)
            continue;
        const names = named.get(applied) ?? [];
        if (applied.rule.target !== null)
            names.push(change.key.name);
        named.set(applied, names);
    }
    if (named.size === 0)
        return [];
    const all = [...named].map(([applied, names]) => `${listed(names)}: ${ruleWords(applied)}`);
    return [{ code: 'FG250', message: `rules decide here: ${shortened(all, 'rule').join('; ')}`, remedy: '' }];
}
function listed(names) {
    if (names.length === 0)
        return 'all that no earlier rule names';
    const [first = ''] = names;
    return names.length === 1 ? first : `${first} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlural */ .yk)(names.length - 1, 'more function')}`;
}
/** `fail from 30 % growth, owner @vision (.github/flamegate.yml:12:5)` */
function ruleWords({ rule, policy }) {
    const limits = rule.severity === 'ignore'
        ? 'not judged'
        : rule.severity === 'warn'
            ? `warn from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatThreshold */ .B6)(policy.warnOnGrowth)} growth, never fail`
            : `fail from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatThreshold */ .B6)(policy.failOnGrowth)} growth, warn from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatThreshold */ .B6)(policy.warnOnGrowth)}`;
    return `${limits}${rule.owner === '' ? '' : `, owner ${rule.owner}`} (${rule.origin})`;
}
function shortened(parts, thing) {
    const more = parts.length - MAX_NAMED;
    return more > 0 ? [...parts.slice(0, MAX_NAMED), (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlural */ .yk)(more, `more ${thing}`)] : parts;
}
function groupNotes(table) {
    const groups = [...(table?.groups ?? [])];
    if (table === undefined || groups.length === 0)
        return [];
    const parts = groups.map(([id, count]) => `${table.functions[id]?.name ?? ''} is a group of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlural */ .yk)(count, 'function')}`);
    return [{ code: 'FG253', message: shortened(parts, 'group').join('; '), remedy: '' }];
}
/** Rules and groups that matched nothing at all: most likely a name is misspelled. A part of a build cannot tell. */
function unusedNotes(cases, { rules, groups, shard, origins }) {
    const isChosen = ['services', 'profile-types'].some((name) => /^(?:input|option)/u.test(origins[name] ?? ''));
    if (shard !== null || isChosen)
        return [];
    const compared = cases.flatMap(({ service, profileType, result }) => result === undefined ? [] : [{ service, profileType, table: result.stacks.table }]);
    if (compared.length === 0)
        return [];
    const unused = [
        ...rules
            .filter((rule) => !compared.some((one) => isUsed(rule, one)))
            .map(({ origin }) => `rule ${origin}`),
        ...groups
            .filter((group) => !compared.some((one) => isGroup(group, one)))
            .map(({ origin }) => `group ${origin}`),
    ];
    if (unused.length === 0)
        return [];
    return [
        {
            code: 'FG254',
            message: `without effect, since no function of what was compared matches: ${shortened(unused, 'entry').join(', ')}`,
            remedy: 'correct the name as the report shows it, or leave the entry out',
        },
    ];
}
function isUsed(rule, one) {
    if (!(0,_judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(rule, one, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k))
        return false;
    return rule.target === null || one.table.functions.some((key) => (0,_judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesFunction */ .Qs)(rule, key, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k));
}
/** Another group may have taken all members of one: its own name is then missing, though its pattern is right. */
function isGroup({ name, pattern }, { table }) {
    if (table.functions.some((key) => (0,_config_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesFunctionPattern */ .A)(pattern, key)))
        return true;
    return [...(table.groups ?? [])].some(([id]) => table.functions[id]?.name === name);
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ withWaivers)
});

// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/judge/comparison-verdict.js
var comparison_verdict = __webpack_require__(5983);
// EXTERNAL MODULE: ./build/judge/rule-effects.js
var rule_effects = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/judge/service-rules.js + 1 modules
var service_rules = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/judge/waiver.js
var waiver = __webpack_require__(9686);
// EXTERNAL MODULE: ./build/judge/added-cost.js
var added_cost = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/judge/waiver-figures.js

/** What findings grew by, as waivers measure it: estimates, since a bound would depend on how long the windows are. */
/** Of a function by itself: growth where it has a baseline, and added cost. */
function functionFigures(fn, result) {
    const growth = fn.judged?.growth ?? null;
    const expected = (0,added_cost/* expectedCost */.y)(fn);
    return {
        ...(growth === null || fn.judged?.class === 'new' ? {} : { growth: growth - 1 }),
        ...(expected === null ? {} : addedFigure(fn.self.candidate - expected, result)),
    };
}
/** Of a service as a whole, beside what its findings explain. */
function wholeFigures({ log, ownPart }, result) {
    const seen = result.total.candidate * ownPart;
    return { growth: Math.expm1(log), ...addedFigure(seen - seen / Math.exp(log), result) };
}
/** Of a leak: what all its holders together gain in a minute. */
function leakFigures({ result }, unit) {
    if (result.estimate === undefined)
        return {};
    return { [unit === 'bytes' ? 'bytes-per-minute' : 'count-per-minute']: result.estimate.slopePerMin };
}
function addedFigure(cost, result) {
    const { kind, unit } = result;
    const added = (0,added_cost/* perSecond */.E)(cost, { kind, unit, seconds: result.durationMs.candidate / 1000 });
    return added === null ? {} : { [addedUnit(kind, unit)]: added };
}
function addedUnit(kind, unit) {
    if (kind === 'gauge')
        return unit === 'bytes' ? 'bytes' : 'count';
    if (unit === 'nanoseconds')
        return 'cores';
    return unit === 'bytes' ? 'bytes-per-second' : 'count-per-second';
}

;// CONCATENATED MODULE: ./build/judge/waiver-notes.js

/** What is to be said of waivers beside the findings they are for. */
/** Days before its end from which a waiver is pointed out. */
const SOON_DAYS = 7;
/** Waivers told one by one, of each kind. */
const MOST_TOLD = 10;
/** Waivers that end soon, and those that waive nothing: a list that nobody cleans hides the next regression. */
function waiverNotes(comparisons, { inForce, met }, waiving) {
    const { waivers, nowMs } = waiving;
    const unused = waivers.filter((rule) => !met.has(rule) && wasDecided(rule, comparisons, waiving));
    const isOver = ({ untilMs }) => nowMs >= untilMs;
    return [
        ...told(waivers.filter((rule) => inForce.has(rule) && (0,waiver/* daysLeft */.H_)(rule, nowMs) <= SOON_DAYS), (rule) => endsSoon(rule, (0,waiver/* daysLeft */.H_)(rule, nowMs))),
        ...told(unused.filter((rule) => !isOver(rule)), unusedNote),
        ...told(unused.filter(isOver), overNote),
    ];
}
/** Whether all that a waiver may be for was compared well enough to know that it did not grow. */
function wasDecided(rule, comparisons, waiving) {
    if (!waiving.seesAll)
        return false;
    const own = placesOf(rule, comparisons, waiving);
    return own.length > 0 && own.every(({ parts }) => !parts.isUndecided);
}
/** The comparisons that a waiver may be for. */
function placesOf(rule, comparisons, { matches }) {
    return comparisons.filter(({ case: place, counted, verdict }) => verdict !== 'not-applicable' &&
        (0,waiver/* isForPlace */.PO)(rule, place, matches) &&
        // An optional service that is never there would hide every waiver that names no service.
        (counted || rule.service !== null));
}
/** What is said of a waiver that has nothing to waive. */
function idleNote(rule, nowMs) {
    return nowMs >= rule.untilMs ? overNote(rule) : unusedNote(rule);
}
function told(rules, note) {
    const notes = rules.slice(0, MOST_TOLD).map(note);
    const [last] = notes.slice(-1);
    const more = rules.length - notes.length;
    if (last === undefined || more === 0)
        return notes;
    const message = `the same is true of ${more} more ${more === 1 ? 'waiver' : 'waivers'}`;
    return [...notes, { ...last, message, remedy: 'see waivers in the configuration file' }];
}
function endsSoon(rule, days) {
    const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
    return {
        code: 'FG257',
        message: `the waiver ${named(rule)} ends ${when}, on ${rule.expires}; from then on its findings count again`,
        remedy: 'mend what it waives, or agree on a later date in a commit',
    };
}
function unusedNote(rule) {
    return {
        code: 'FG255',
        message: `the waiver ${named(rule)} has nothing to waive: what it names did not grow in this run, or is not there`,
        remedy: `delete it from ${rule.origin}; where the name is misspelled, correct it`,
    };
}
function overNote(rule) {
    return {
        code: 'FG256',
        message: `the waiver ${named(rule)} expired on ${rule.expires}, and has nothing to waive`,
        remedy: `delete it from ${rule.origin}`,
    };
}
/** `of team-vision for "iou" in "ai-*" (.github/flamegate.yml:12:5)`. */
function named({ owner, function: fn, service, origin }) {
    const place = service === null ? '' : fn === null ? `"${service}"` : ` in "${service}"`;
    return `of ${owner} for ${fn === null ? '' : `"${fn}"`}${place} (${origin})`;
}

;// CONCATENATED MODULE: ./build/judge/waiver-parts.js

/** What became of each waiver in a part of a build. */
function waiverParts(comparisons, met, waiving) {
    return waiving.waivers.map((rule) => ({
        origin: rule.origin,
        state: met.has(rule) ? 'met' : stateOf(placesOf(rule, comparisons, waiving)),
        note: idleNote(rule, waiving.nowMs),
    }));
}
function stateOf(places) {
    if (places.length === 0)
        return 'elsewhere';
    return places.some(({ parts }) => parts.isUndecided) ? 'open' : 'idle';
}

;// CONCATENATED MODULE: ./build/judge/waiver-rules.js







/** Takes what is waived out of the verdicts of a build. */
function waiveBuild(build, waiving) {
    if (waiving.waivers.length === 0)
        return { build, notes: [] };
    const met = new Set();
    const comparisons = build.comparisons.map((judged) => waiveComparison(judged, waiving, met));
    const verdict = (0,comparison_verdict/* buildVerdict */.o)(comparisons, build.budgets);
    return {
        build: { ...build, verdict, comparisons },
        notes: waiverNotes(build.comparisons, { inForce: inForce(comparisons), met }, waiving),
        ...(waiving.isPart === true && { parts: waiverParts(build.comparisons, met, waiving) }),
    };
}
function waiveComparison(judged, waiving, met) {
    const { result, service, profileType } = judged.case;
    if (result === undefined)
        return judged;
    const find = (finding) => {
        const whole = { ...finding, service, profileType };
        for (const rule of (0,waiver/* waiversFor */.xW)(whole, waiving))
            met.add(rule);
        return (0,waiver/* useOf */.jj)(whole, waiving);
    };
    const functions = waiveFunctions(judged, result, find);
    const waived = waiveReasons(judged, result, find);
    const gone = new Set(waived.filter(({ use }) => isInForce(use)).map(({ reason }) => reason));
    const reasons = judged.reasons.filter((reason) => !gone.has(reason));
    const isGone = (kind) => waived.some((one) => one.kind === kind && gone.has(one.reason));
    const isLeakWaived = isGone('leak') || functions.some((fn) => fn.judged?.class === 'leaks' && isInForce(fn.judged.waiver));
    const parts = {
        leak: isLeakWaived ? null : judged.parts.leak,
        whole: isGone('whole') ? 'pass' : judged.parts.whole,
        hasGrownEntries: judged.parts.hasGrownEntries && reasons.some(({ code }) => code === ENTRY_CODE),
        isUndecided: judged.parts.isUndecided,
    };
    const verdict = (0,comparison_verdict/* comparisonVerdict */.L)({ ...parts, functions });
    return { ...judged, verdict, parts, functions, reasons, ...(waived.length > 0 && { waived }) };
}
const ENTRY_CODE = 'FG208';
function isInForce(use) {
    return use?.state === 'in-force';
}
/**
 * A finding is waived by what is for it. What it explained is then a finding of its own: functions are judged by what they cost
 * themselves, and nobody accepted that.
 */
function waiveFunctions({ functions, case: { leak: found, rules } }, result, find) {
    const leak = (0,rule_effects/* ruledLeak */.qh)(found, rules);
    const uses = new Map();
    for (const fn of functions) {
        const { judged } = fn;
        if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn')
            continue;
        const isLeak = judged.class === 'leaks' && leak !== undefined;
        const figures = isLeak ? leakFigures(leak, result.unit) : functionFigures(fn, result);
        const use = find({ function: fn.key, verdict: judged.verdict, figures });
        if (use !== undefined)
            uses.set(fn.id, use);
    }
    return functions.map((fn) => {
        const { judged } = fn;
        if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn')
            return fn;
        const { verdict } = judged;
        const { causedBy, ...own } = judged;
        // One cause is one finding: as long as the cause counts, its effect is told with it, waived or not.
        if (causedBy !== undefined && !isInForce(uses.get(causedBy)))
            return fn;
        const use = uses.get(fn.id);
        if (use === undefined)
            return causedBy === undefined ? fn : { ...fn, judged: own };
        const waiver = { ...use, verdict };
        return { ...fn, judged: { ...own, waiver, ...(isInForce(use) && { verdict: 'pass' }) } };
    });
}
/** The same for what no function bears; only a waiver of the service is for it, and of an entry one of its function. */
function waiveReasons(judged, result, find) {
    return judged.reasons.flatMap((reason) => {
        const finding = findingOf(reason, judged, result);
        if (finding === null)
            return [];
        const { kind, ...rest } = finding;
        const use = find(rest);
        return use === undefined ? [] : [{ kind, reason, use }];
    });
}
function findingOf({ code, message }, { whole, parts, case: { leak: found, rules } }, result) {
    const slope = parts.leak;
    const leak = (0,rule_effects/* ruledLeak */.qh)(found, rules);
    if (code === 'FG211' && whole !== undefined) {
        const { verdict } = whole;
        return { kind: 'whole', function: null, verdict, figures: wholeFigures(whole, result) };
    }
    if (code === 'FG209' && leak !== undefined && (slope === 'fail' || slope === 'warn'))
        return { kind: 'leak', function: null, verdict: slope, figures: leakFigures(leak, result.unit) };
    const entry = code === ENTRY_CODE && result.entries.find((one) => (0,service_rules/* entryReason */.tB)(one).message === message);
    if (!entry)
        return null;
    const figures = { growth: Math.expm1(entry.excess) };
    return { kind: 'entry', function: entry.key, verdict: 'warn', figures };
}
/** The waivers that let something pass. */
function inForce(comparisons) {
    const uses = comparisons.flatMap(({ functions, waived = [] }) => [
        ...functions.map(({ judged }) => judged?.waiver),
        ...waived.map(({ use }) => use),
    ]);
    return new Set(uses.flatMap((use) => (use !== undefined && isInForce(use) ? [use.rule] : [])));
}

;// CONCATENATED MODULE: ./build/gate-waivers.js


/**
 * Takes what is waived out of the verdicts of a build. It is last: what a second window confirms is waived as well.
 * @param isPart whether the run sees only a part of the services: only all parts can tell whose waivers are unused
 */
function withWaivers(build, { waivers, origins }, nowMs, isPart) {
    // Services or types that somebody chose for one run say nothing of what the others still need.
    const isChosen = ['services', 'profile-types'].some((name) => /^(?:input|option)/u.test(origins[name] ?? ''));
    const scope = { seesAll: !isPart && !isChosen, isPart: isPart && !isChosen };
    return waiveBuild(build, { waivers, nowMs, matches: glob/* matchesGlob */.k, ...scope });
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/compare/compare.js + 6 modules
var compare = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/compare/cost-tree.js + 1 modules
var cost_tree = __webpack_require__(3782);
;// CONCATENATED MODULE: ./build/compare/compare-ahead.js


/** Creates a comparer that remembers one comparison for each stack table. */
function createComparer() {
    const known = new Map();
    return {
        ahead(data, selection) {
            const result = (0,compare/* compareSides */.G)(data, selection);
            (0,cost_tree/* costTreeOf */.NQ)(result.stacks);
            known.set(data.table, { data, selection, result });
        },
        compare(data, selection) {
            const remembered = known.get(data.table);
            return remembered?.selection === selection && isSame(remembered.data, data)
                ? remembered.result
                : (0,compare/* compareSides */.G)(data, selection);
        },
    };
}
/** Whether two data of one table say the same: a warm-up that was left out, or a history window that was refused, does not. */
function isSame(a, b) {
    const earlier = b.history ?? [];
    return (a.kind === b.kind &&
        a.unit === b.unit &&
        a.apartMs === b.apartMs &&
        a.loadLog === b.loadLog &&
        isSameSide(a.baseline, b.baseline) &&
        isSameSide(a.candidate, b.candidate) &&
        areSame(a.ignored, b.ignored) &&
        (a.history ?? []).length === earlier.length &&
        (a.history ?? []).every(({ values, apartMs }, index) => values === earlier[index]?.values && apartMs === earlier[index]?.apartMs));
}
function isSameSide(a, b) {
    return a.durationMs === b.durationMs && a.uploads === b.uploads && areSame(a.blocks, b.blocks);
}
function areSame(a, b) {
    for (let index = 0; index < a.length; index++)
        if (a[index] !== b[index])
            return false;
    return a.length === b.length;
}

// EXTERNAL MODULE: ./build/compare/profiler-traces.js
var profiler_traces = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/compare/warm-up.js
var warm_up = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/compare-input.js + 11 modules
var compare_input = __webpack_require__(8063);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/config/group.js
var group = __webpack_require__(8224);
// EXTERNAL MODULE: ./build/judge/compare-windows.js + 1 modules
var compare_windows = __webpack_require__(9127);
;// CONCATENATED MODULE: ./build/judge/confirm-notes.js
/** Why the warnings of a service were not tested again. @param maxDrift above it a second window is not asked */
function refusedNote({ drift, history }, maxDrift) {
    return {
        code: 'FG221',
        message: `warnings were not tested again: ${refusal(drift, history, maxDrift)}`,
        remedy: drift === null
            ? 'name history windows under the same load, and as far apart from each other as baseline and candidate are'
            : NOISY,
    };
}
function refusal(drift, history, maxDrift) {
    if (drift !== null) {
        return (`functions differ by ${percent(drift)} between windows of the same code, and above ${percent(maxDrift)} ` +
            'a second window would confirm noise');
    }
    if (history === 0)
        return 'no window of history could be used, and two are needed to know the noise';
    return history === 1
        ? 'one window of history could be used, and two are needed to know the noise'
        : 'the windows of history hold too few samples to know the noise, or lie closer together than baseline and candidate';
}
function percent(sd) {
    return `${(100 * sd).toFixed(1)} %`;
}
/** Which warnings were not tested again for noise of their own. @param fns worst first */
function noisyNote(fns, maxNoise) {
    return {
        code: 'FG221',
        message: `warnings were not tested again: ${listed(fns.map(({ key }) => key.name))} ${fns.length === 1 ? 'has' : 'have'} more noise than ${percent(maxNoise)} a window, which a second one might confirm`,
        remedy: NOISY,
    };
}
const NOISY = 'use longer windows, a steadier load, or a machine without other work';
function listed(names) {
    const more = names.length > MAX_NAMED ? `, and ${names.length - MAX_NAMED} more` : '';
    return `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}
/** Why the second window could not be looked at. @param reasons at least one, the first counts */
function unseenNote([reason]) {
    const why = reason?.message ?? 'it was not read';
    return {
        code: 'FG222',
        message: `a second window confirmed nothing: ${why}`,
        remedy: reason?.remedy ?? '',
    };
}
const MAX_NAMED = 3;
/** What the second window did not confirm, worst first. @param tested how many functions were tested again */
function leftNote(left, tested) {
    const which = tested === 1 ? 'the warning' : `${left.length} of ${tested} warnings`;
    const named = listed(left.map(({ fn, again }) => `${fn.key.name} (${shown(again)})`));
    return {
        code: 'FG222',
        message: `a second window did not confirm ${which}: ${named}`,
        remedy: 'see whether the warnings come back; longer windows tell more',
    };
}
function shown(again) {
    if (again === null)
        return 'could not be tested there';
    const { growth, low, high } = again;
    return `there ${growth.toFixed(2)} times, ${low.toFixed(2)} to ${high.toFixed(2)} with 99 % confidence`;
}
/** The second window has no uploads of the service. */
function emptyWindow() {
    return {
        code: 'FG222',
        message: 'it holds no profiles of this service and type',
        remedy: 'see that the service ran in the confirm window, and that the labels of its selector exist',
    };
}
/** Whether the second window shows another version than the candidate; null where labels do not say so. */
function otherVersion(candidate, again) {
    const known = new Set(candidate.map(({ version }) => version));
    const other = again.map(({ version }) => version).find((version) => version !== '' && !known.has(version));
    if (other === undefined || known.has(''))
        return null;
    return {
        code: 'FG222',
        message: `it shows version ${other}, which the candidate window does not`,
        remedy: 'name a window of the same version, or the version in its selector',
    };
}

// EXTERNAL MODULE: ./build/judge/contention.js
var contention = __webpack_require__(9599);
// EXTERNAL MODULE: ./build/judge/judge.js + 12 modules
var judge = __webpack_require__(2029);
;// CONCATENATED MODULE: ./build/judge/confirm-rules.js



/**
 * Above this a second window would confirm noise, each window, as sd of a log: the drift of a typical function of the service, and all
 * noise of a function by itself. Drift alone does not tell a harsh load: most of its noise shows inside the windows.
 */
const MAX_NOISE = 0.08;
/**
 * Both looks share the error probability of a failure among this part of the tests of the build, at least so many, and never fewer
 * than warned. Simulated: with 20 of 370 tests harsh noise fails half as many builds again as without confirmation, with a seventh
 * hardly more.
 */
const SHARED_PART = 1 / 7;
const MIN_SHARED = 20;
/**
 * What a second window of the candidate could confirm: growth that warned where it might have failed. A level never fails, what is
 * new has no growth, and what moved was judged together with where it came from.
 */
function findDoubts({ comparisons }) {
    return comparisons.flatMap((comparison) => {
        const { result } = comparison.case;
        const warned = comparison.functions.filter(({ key, judged }) => judged?.verdict === 'warn' && growthOf(judged) !== null && mayFail(comparison.case, key));
        if (result === undefined || result.kind === 'gauge' || warned.length === 0)
            return [];
        if (!comparison.counted || !comparison.mayFail)
            return [];
        if (result.drift === null || result.drift > MAX_NOISE)
            return [{ comparison, functions: [], refused: refusedNote(result, MAX_NOISE) }];
        const functions = warned.filter((fn) => !isNoisy(fn));
        const noisy = warned.filter(isNoisy);
        return [{ comparison, functions, refused: noisy.length === 0 ? null : noisyNote(noisy, MAX_NOISE) }];
    });
}
/** What a rule makes a warning at most need not be confirmed. */
function mayFail({ rules }, key) {
    return rules?.of(key)?.rule.severity !== 'warn';
}
function isNoisy({ estimate }) {
    return Math.sqrt((estimate?.variance ?? Number.POSITIVE_INFINITY) / 2) > MAX_NOISE;
}
/** Growth of a function by itself; null for any other finding. */
function growthOf(judged) {
    if (judged?.class !== 'grew' || judged.union !== undefined)
        return null;
    const { growth, low, high } = judged;
    return growth === null || low === null || high === null ? null : { growth, low, high };
}
/**
 * The cases of a build, with what a second window confirmed: a function grew in both windows by the rule of a warning, on average
 * (geometric) by as much as fails, and in one of them by the rule of a failure.
 */
function confirmDoubts({ comparisons, tests }, { doubts, cases }, policy) {
    const looks = doubts.filter(({ functions }) => functions.length > 0);
    const warned = looks.reduce((sum, { functions }) => sum + functions.length, 0);
    const shared = Math.min(tests, Math.max(MIN_SHARED, Math.round(SHARED_PART * tests)));
    const critical = (0,judge/* criticalValues */.MM)(policy, Math.max(warned, shared));
    const contention = contentions(comparisons, looks.map(({ comparison }) => cases.get(comparison)), policy);
    const policyOf = (judgeCase) => judgeCase.policy ?? policy;
    const judgeAgain = (judgeCase, between) => (0,judge/* judgeComparison */.tk)(judgeCase, policyOf(judgeCase), {
        ...critical,
        contention: between,
        pace: null,
        allocPace: null,
    });
    const doubtOf = new Map(doubts.map((doubt) => [doubt.comparison, doubt]));
    return comparisons.map((comparison) => {
        const doubt = doubtOf.get(comparison);
        if (doubt === undefined)
            return comparison.case;
        const judgeCase = doubt.refused === null ? comparison.case : withNote(comparison.case, doubt.refused);
        if (doubt.functions.length === 0)
            return judgeCase;
        const again = cases.get(comparison);
        if (again?.result === undefined)
            return withNote(judgeCase, unseenNote(again?.reasons ?? []));
        const second = judgeAgain(again, contention.second(judgeCase.result, again.result));
        if (!second.mayFail)
            return withNote(judgeCase, unseenNote(second.reasons));
        const first = judgeAgain(judgeCase, contention.first(judgeCase.result));
        const { confirmed, left } = settle(doubt.functions, { first, second }, critical, (key) => judgeCase.rules?.of(key)?.policy ?? policyOf(judgeCase));
        const settled = { ...judgeCase, confirmed };
        return left.length === 0 ? settled : withNote(settled, leftNote(left, doubt.functions.length));
    });
}
function withNote(judgeCase, note) {
    return { ...judgeCase, notes: [...(judgeCase.notes ?? []), note] };
}
/**
 * How differently busy the machines were in both looks. The second may see too few services to tell load from machine: then all
 * that a service changed by between the two windows of the candidate counts, on top of what the first look knew.
 */
function contentions(comparisons, again, policy) {
    const firstPace = (0,contention/* sharedPace */.P)(comparisons.map((comparison) => comparison.case.result), policy);
    const secondPace = (0,contention/* sharedPace */.P)(again.map((judgeCase) => judgeCase?.result), policy);
    const first = (result) => firstPace === null ? (0,contention/* ownContention */.o)(result, policy) : Math.abs(firstPace);
    const second = (before, result) => {
        if (secondPace !== null)
            return Math.abs(secondPace);
        // A load that was counted for the first window only puts the two factors on different footings.
        if (firstPace === null || before?.isLoadKnown !== result.isLoadKnown)
            return (0,contention/* ownContention */.o)(result, policy);
        const change = result.kind === 'cpu' ? Math.abs(result.commonFactor - before.commonFactor) : 0;
        return Math.abs(firstPace) + change;
    };
    return { first, second };
}
/** Compares both looks at the functions of one comparison, judged by the same critical values. */
function settle(functions, { first, second }, critical, policyOf) {
    const before = new Map(first.functions.map(({ id, judged }) => [id, judged]));
    // Ids are those of another table: it holds the stacks of another window.
    const after = new Map(second.functions.map((fn) => [nameOf(fn), fn.judged]));
    const confirmed = new Map();
    const left = [];
    for (const fn of functions) {
        const pair = [before.get(fn.id), after.get(nameOf(fn))];
        const seen = pair[1];
        const again = boundsOfOneTest(seen, critical);
        if (again !== null && isConfirmed(pair, policyOf(fn.key)))
            confirmed.set(fn.id, again);
        else
            left.push({ fn, again });
    }
    return { confirmed, left };
}
function nameOf({ key }) {
    return `${key.name}\u0000${key.file}`;
}
function isConfirmed(looks, policy) {
    const growths = looks.map((judged) => growthOf(judged)?.growth ?? 0);
    const verdicts = looks.map((judged) => judged?.verdict);
    return (verdicts.every((verdict) => verdict === 'warn' || verdict === 'fail') &&
        verdicts.includes('fail') &&
        Math.sqrt(growths.reduce((product, growth) => product * growth, 1)) >= 1 + policy.failOnGrowth);
}
/** Growth in the second window with the bounds of a warning, whatever the verdict there. */
function boundsOfOneTest(judged, { failT, warnT }) {
    if (judged?.growth == null || judged.low === null)
        return null;
    const { growth, low } = judged;
    const margin = (growth / low) ** (judged.verdict === 'warn' ? 1 : warnT / failT);
    return { growth, low: growth / margin, high: growth * margin };
}

// EXTERNAL MODULE: ./build/sources/pyroscope/diagnose.js
var diagnose = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/profile/stack-table.js + 3 modules
var stack_table = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/sources/collect.js
var collect = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/sources/listing.js
var listing = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/second-window.js





/**
 * Plans some comparisons once more, with another window of the candidate. Only that window is asked about: the baseline, its blocks
 * and its history stay as they are.
 * @param all what was planned at first, to find the CPU uploads of a service
 * @returns in the order of `planned`; a window without uploads is planned, too
 * @throws SourceError when the source cannot be asked
 */
async function planSecondWindow(source, planned, all, candidate) {
    const services = new Set(planned.map(({ service }) => service));
    const asked = all.filter((one) => planned.includes(one) || (one.kind === 'cpu' && services.has(one.service)));
    const uploads = await (0,listing/* listUploadsOf */.i)(source, candidate, asked);
    const seriesOf = ({ service, profileType }) => uploads.flatMap((one) => one.profileType === profileType && one.series.service === service ? [one.series] : []);
    return planned.map((one) => {
        const cpu = all.find(({ service, kind }) => kind === 'cpu' && service === one.service);
        return planAgain(one, candidate, seriesOf(one), cpu === undefined ? [] : seriesOf(cpu));
    });
}
function planAgain(first, candidate, series, alive) {
    const { baseline } = first.sides;
    const again = (0,sources_plan/* planComparison */.dX)(first, first.profileType, { sides: { baseline, candidate } }, { baseline: baseline.series, candidate: series }, { baseline: baseline.alive, candidate: alive });
    return { ...again, sides: { baseline, candidate: again.sides.candidate } };
}
/**
 * Fetches the candidate's blocks of one comparison and puts them beside what was read before.
 * @param onAnswer called after every answer, an error included
 * @returns the profiles, or the error that prevented them
 */
async function collectSecondWindow(source, { service, profileType, sides: { candidate } }, { table, baseline, history, grouping }, onAnswer) {
    const { selector } = candidate;
    const answers = await (0,collect/* inOrder */.al)(candidate.blocks.map((window) => source.readBlock({ service, profileType, selector, window }).finally(onAnswer)));
    if (answers instanceof sources_source/* SourceError */.c)
        return answers;
    const builder = (0,stack_table/* createStackTableBuilder */.E)(grouping);
    builder.addTable(table, [...baseline, ...history]);
    for (const profile of answers)
        builder.add(profile, profile.defaultSampleType);
    const { table: both, blocks } = builder.finish();
    const [known, seen] = [baseline.length, baseline.length + history.length];
    return {
        table: both,
        blocks: { baseline: blocks.slice(0, known), candidate: blocks.slice(seen) },
        history: blocks.slice(known, seen),
        edges: null,
    };
}

;// CONCATENATED MODULE: ./build/confirm.js









/**
 * Tests warnings again in a second window of the candidate, where one is set: only that window of only their comparisons is
 * fetched. A server that cannot answer leaves the first verdict as it is, with a note.
 * @returns the cases of the build with what the second look found; null when there was nothing to look at
 */
async function lookAgain(build, look, setting, asking) {
    if (setting.confirm === null)
        return null;
    const doubts = findDoubts(build);
    if (doubts.length === 0)
        return null;
    const pending = doubts.flatMap(({ comparison: judged, functions }) => {
        const { service, profileType } = judged.case;
        const found = [...look.read].find(([planned]) => planned.service === service && planned.profileType === profileType);
        return functions.length === 0 || found === undefined
            ? []
            : [{ judged, planned: found[0], first: found[1] }];
    });
    const { selector, fromMs, untilMs } = setting.confirm;
    const window = { selector, window: { fromMs, untilMs } };
    const cases = pending.length === 0 ? [] : await readAgain(pending, window, look, setting, asking);
    const second = new Map(pending.map(({ judged }, index) => [judged, cases[index]]));
    return confirmDoubts(build, { doubts, cases: second }, setting.policy);
}
/** The pending comparisons with the second window as the candidate, in their order. */
async function readAgain(pending, window, look, setting, { source, onProgress }) {
    const all = [...look.read.keys()];
    const planned = await planSecondWindow(source, pending.map((one) => one.planned), all, window).catch(asSourceError);
    if (planned instanceof sources_source/* SourceError */.c)
        return pending.map((one) => unread(one, (0,diagnose/* reasonOfError */.OX)(planned)));
    const faults = planned.map((again, index) => faultOf(again, pending[index].planned));
    const total = planned.reduce((sum, { sides }, index) => sum + (faults[index] === null ? sides.candidate.blocks.length : 0), 0);
    let done = 0;
    const read = await Promise.all(planned.map((again, index) => {
        const { service, profileType } = again;
        const tick = () => onProgress({ done: ++done, total, service, profileType });
        return faults[index] ?? readOne(source, again, pending[index], setting, tick);
    }));
    return compareAgain(pending, read, look, setting);
}
function asSourceError(error) {
    if (error instanceof sources_source/* SourceError */.c)
        return error;
    throw error;
}
function faultOf({ sides }, first) {
    const { series, uploads } = sides.candidate;
    return uploads === 0 ? emptyWindow() : otherVersion(first.sides.candidate.series, series);
}
async function readOne(source, comparison, { first }, setting, onAnswer) {
    const { table, baseline, history = [] } = first.data;
    const before = {
        table,
        baseline: baseline.blocks,
        history: history.map(({ values }) => values),
        grouping: (0,group/* createGrouping */.ig)(setting.groups, setting.ignore),
    };
    const profiles = await collectSecondWindow(source, comparison, before, onAnswer);
    if (profiles instanceof sources_source/* SourceError */.c)
        return (0,diagnose/* reasonOfError */.OX)(profiles);
    return (0,compare_input/* withSecondWindow */.hI)(first, { comparison, profiles }, { ...setting, load: loadOf(setting) });
}
/** Requests were counted for the first window of the candidate only. */
function loadOf({ load }) {
    return load.kind === 'requests' ? { kind: 'auto' } : load;
}
function compareAgain(pending, read, { steadiness }, setting) {
    const { candidate } = (0,warm_up/* measureWindows */.my)(read.filter((one) => 'data' in one));
    const windows = { baseline: steadiness.baseline, candidate };
    return pending.map((one, index) => {
        const found = read[index];
        if (!('data' in found))
            return unread(one, found);
        const policy = one.judged.case.policy ?? setting.policy;
        const { result, incomparable } = (0,compare_windows/* compareWindows */.N)(found, windows, {
            ...setting,
            policy,
            load: loadOf(setting),
        });
        return { ...one.judged.case, result, incomparable, reasons: [] };
    });
}
function unread({ judged: { case: first } }, reason) {
    const { service, profileType, required } = first;
    return { service, profileType, required, reasons: [reason] };
}

// EXTERNAL MODULE: ./build/config/selector.js
var config_selector = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/report/links/audience.js
/** Who can open an address: those who wait for a job are not on the machine, nor in the network, in which it ran. */
const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/;
/** Whether an address means the machine it is opened on. Malformed ones do not. */
function isLoopback(address) {
    return LOOPBACK.test(hostOf(address));
}
/** Whether an address has a name that only a container or a cluster knows: `http://pyroscope:4040`, `*.svc`. */
function isClusterName(address) {
    const host = hostOf(address);
    if (host === '' || host.startsWith('['))
        return false;
    return !host.includes('.') || /\.(?:svc|cluster\.local|docker\.internal|internal\.local)$/.test(host);
}
function hostOf(address) {
    return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}

// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/links/comparison-page.js

/**
 * The difference of both windows on the server's own page, or `null` where there is none: 1.15.0 took the page away, and
 * answers its address with another one since, so a version that is not known makes no link.
 *
 * The page reads `leftQuery`, `leftFrom`, `leftUntil`, the same on the right, `query`, and `from` and `until` of its
 * timeline (useReduxQuerySync.ts in 1.14.1); 13 digits are milliseconds to it and to the server behind it.
 */
function comparisonPageLink({ url, version }, target) {
    const base = (0,links/* baseUrl */.pc)(url);
    if (base === null || !hasComparisonPage(version) || isDataSourceProxy(base) || !(0,links/* hasWindows */.k1)(target))
        return null;
    // The server reads a query as Prometheus does a metric with its labels.
    if (!/^[a-zA-Z_:][\w:]*$/.test(target.profileType))
        return null;
    const before = `${target.profileType}${target.baseline.selector}`;
    const query = (0,links/* encodeQuery */.XX)([
        ['query', before],
        ['leftQuery', before],
        ...range(['leftFrom', 'leftUntil'], target.baseline),
        ['rightQuery', `${target.profileType}${target.candidate.selector}`],
        ...range(['rightFrom', 'rightUntil'], target.candidate),
        ...timeline(target),
    ]);
    return (0,links/* safeLink */.o3)('Pyroscope', `${base}/comparison-diff?${query}`);
}
/** 1.0.0 to 1.14.x, also as a release candidate; builds between releases call themselves otherwise. */
function hasComparisonPage(version) {
    const minor = /^v?1\.(\d{1,3})\.\d{1,3}(?:[-+][\w.+-]*)?$/.exec(version ?? '')?.[1];
    return minor !== undefined && Number(minor) <= 14;
}
/** Grafana's data-source proxy passes the API on, and Grafana's own pages are not below it. */
function isDataSourceProxy(address) {
    return /\/api\/datasources\//.test(address);
}
function range([fromName, untilName], side) {
    const { from, to } = (0,links/* inclusiveRange */.se)(side);
    return [
        [fromName, from],
        [untilName, to],
    ];
}
/** A query of the server may be this long, so a longer timeline would be an error message on the page. */
const MAX_TIMELINE_MS = 24 * 3600 * 1000;
/** Without it, the timeline shows the last hour. */
function timeline({ baseline, candidate }) {
    const fromMs = Math.min(baseline.fromMs, candidate.fromMs);
    const untilMs = Math.max(baseline.untilMs, candidate.untilMs);
    if (untilMs - fromMs > MAX_TIMELINE_MS)
        return [];
    return range(['from', 'until'], { ...baseline, fromMs, untilMs });
}

;// CONCATENATED MODULE: ./build/report/links/drilldown.js

/**
 * The difference of both windows in Grafana's Profiles Drilldown, which is part of Grafana since version 12; `null` when
 * the address, the data source or a window cannot make a link.
 */
function drilldownLink(grafana, target) {
    const base = (0,links/* baseUrl */.pc)(grafana.url);
    if (base === null || grafana.datasourceUid === '' || !(0,links/* hasWindows */.k1)(target))
        return null;
    const query = (0,links/* encodeQuery */.XX)([
        ['explorationType', 'diff-flame-graph'],
        ['var-serviceName', target.service],
        ['var-profileMetricId', target.profileType],
        ['var-dataSource', grafana.datasourceUid],
        ...filters('var-filtersBaseline', target.baseline.filters),
        ...filters('var-filtersComparison', target.candidate.filters),
        ...times(target),
        ['maxNodes', '16384'],
    ]);
    return (0,links/* safeLink */.o3)('Grafana', `${base}/a/grafana-pyroscope-app/explore?${query}`);
}
/** An empty parameter clears what the browser remembers from the last visit. */
function filters(name, conditions) {
    return conditions.length === 0 ? [[name, '']] : conditions.map((one) => filter(name, one));
}
/**
 * Grafana's filter variables cut an entry at its pipes and commas, and spell those in a value as `__gfp__` and
 * `__gfc__` (read in @grafana/scenes' `escapeUrlPipeDelimiters` and its neighbour for commas).
 */
function filter(name, { label, operator, value }) {
    const escaped = value.replaceAll('|', '__gfp__').replaceAll(',', '__gfc__');
    return [name, `${label}|${operator}|${escaped}`];
}
/**
 * The times of both sides under every name that Profiles Drilldown has used; it ignores those it does not know. The
 * flame graphs' ranges are `diffFrom`/`diffTo`, and with `-2` for the second panel, since @grafana/scenes numbers keys
 * that repeat (SceneTimeRangeWithAnnotations.ts). The panels around them were `from-2`/`to-2` and `from-3`/`to-3` up to
 * 1.4.0 (2025), and are `from`/`to` and `comparisonFrom`/`comparisonTo` in 2026 (SceneComparePanel.tsx).
 */
function times({ baseline, candidate }) {
    const before = (0,links/* inclusiveRange */.se)(baseline);
    const after = (0,links/* inclusiveRange */.se)(candidate);
    return [
        ['from', before.from],
        ['to', before.to],
        ['diffFrom', before.from],
        ['diffTo', before.to],
        ['from-2', before.from],
        ['to-2', before.to],
        ['diffFrom-2', after.from],
        ['diffTo-2', after.to],
        ['from-3', after.from],
        ['to-3', after.to],
        ['comparisonFrom', after.from],
        ['comparisonTo', after.to],
    ];
}

;// CONCATENATED MODULE: ./build/report/links/explore.js

/**
 * Both windows side by side in Grafana's Explore (Grafana 10 and later); `null` when the address, the data source or a
 * window cannot make a link. Explore has no difference, but every Grafana with the data source has it.
 *
 * It reads `panes` when `schemaVersion` is 1 (useStateSync/migrators/v1.ts): JSON by pane id, each with the uid of the
 * data source, queries and a range of texts, where digits are epoch milliseconds (state/utils.ts). Panes with unequal
 * ranges are not synchronised. No `orgId`: a wrong one would move the reader to another organisation.
 */
function exploreLink(grafana, target) {
    const base = (0,links/* baseUrl */.pc)(grafana.url);
    if (base === null || grafana.datasourceUid === '' || !(0,links/* hasWindows */.k1)(target))
        return null;
    // An id has three characters of 0-9a-z and is no number; Explore replaces any other.
    const panes = {
        bas: pane(grafana, target, target.baseline),
        can: pane(grafana, target, target.candidate),
    };
    const query = (0,links/* encodeQuery */.XX)([
        ['schemaVersion', '1'],
        ['panes', JSON.stringify(panes)],
    ]);
    return (0,links/* safeLink */.o3)('Grafana Explore', `${base}/explore?${query}`);
}
/** The query is one of the Pyroscope data source's (grafana-pyroscope-datasource/dataquery.cue). */
function pane({ datasourceUid: uid }, { profileType }, side) {
    return {
        datasource: uid,
        queries: [
            {
                refId: 'A',
                datasource: { type: 'grafana-pyroscope-datasource', uid },
                queryType: 'profile',
                profileTypeId: profileType,
                labelSelector: side.selector,
                groupBy: [],
            },
        ],
        range: (0,links/* inclusiveRange */.se)(side),
    };
}

// EXTERNAL MODULE: ./build/report/links/placeholders.js
var placeholders = __webpack_require__(3183);
;// CONCATENATED MODULE: ./build/report/links/template.js


/**
 * Fills a template; every value is percent-encoded. `null` when a value it asks for is not there, when a value would
 * lead to another path than the template's, and when it would end the quotes that the template puts around it.
 */
function templateLink({ name, url }, target) {
    if (!(0,links/* hasWindows */.k1)(target))
        return null;
    const values = valuesOf(target);
    const asked = (0,placeholders/* placeholdersOf */.iJ)(url);
    const isKnown = (one) => Object.hasOwn(values, one);
    if (!asked.every((one) => isKnown(one) && values[one] !== null))
        return null;
    if (quotedIn(url).some((one) => isKnown(one) && /["\\\p{Cc}]/u.test(values[one] ?? '')))
        return null;
    const filled = (0,placeholders/* replacePlaceholders */.Lb)(url, (one) => (0,links/* encodeValue */.It)((isKnown(one) && values[one]) || ''));
    return isSamePath(url, filled) ? (0,links/* safeLink */.o3)(name, filled) : null;
}
/** Placeholders that stand in quotes, as in a query: what is called `x" || "` must not become a part of it. */
function quotedIn(url) {
    return Array.from(url.matchAll(/(?:"|%22)\{([^{}]*)\}/gi), ([, name = '']) => name);
}
/** Whether a template shows a function and not only its comparison. */
function showsFunction({ url }) {
    return (0,placeholders/* placeholdersOf */.iJ)(url).includes('function');
}
function valuesOf(target) {
    const { service, profileType, functionName, commit, baseline, candidate } = target;
    return {
        service,
        'profile-type': profileType,
        function: functionName === '' ? null : functionName,
        commit: commit === '' ? null : commit,
        'baseline-from': String(baseline.fromMs),
        'baseline-until': String(baseline.untilMs),
        'baseline-from-s': String(Math.floor(baseline.fromMs / 1000)),
        'baseline-until-s': String(Math.ceil(baseline.untilMs / 1000)),
        'baseline-from-iso': iso(baseline.fromMs),
        'baseline-until-iso': iso(baseline.untilMs),
        'baseline-selector': baseline.selector,
        'candidate-from': String(candidate.fromMs),
        'candidate-until': String(candidate.untilMs),
        'candidate-from-s': String(Math.floor(candidate.fromMs / 1000)),
        'candidate-until-s': String(Math.ceil(candidate.untilMs / 1000)),
        'candidate-from-iso': iso(candidate.fromMs),
        'candidate-until-iso': iso(candidate.untilMs),
        'candidate-selector': candidate.selector,
    };
}
/** The last instant a `Date` can hold. */
const LAST_MS = 8.64e15;
function iso(ms) {
    return Math.abs(ms) > LAST_MS ? null : new Date(ms).toISOString();
}
/** A service that is called `..` would lead one folder up: no encoding keeps a URL from resolving it. */
function isSamePath(template, filled) {
    const pathOf = (address) => (URL.canParse(address) ? new URL(address).pathname.split('/') : []);
    const plain = (0,placeholders/* replacePlaceholders */.Lb)(template, () => 'x');
    return pathOf(plain).length > 0 && pathOf(plain).length === pathOf(filled).length;
}

;// CONCATENATED MODULE: ./build/report/links/traces.js

/**
 * The traces of a service in both windows side by side, in Grafana's Explore with a Tempo data source; `null` when the
 * address, the data source or a window cannot make a link. Only the service is asked for: how other labels of profiles are
 * called as attributes of traces is not known.
 *
 * A query of Tempo is `traceql` with a `query` (tempo/dataquery.cue); for panes and their ranges see `exploreLink`.
 */
function tracesLink(tempo, target) {
    const base = (0,links/* baseUrl */.pc)(tempo.url);
    if (base === null || tempo.datasourceUid === '' || !(0,links/* hasWindows */.k1)(target))
        return null;
    const panes = {
        bas: traces_pane(tempo, target, target.baseline),
        can: traces_pane(tempo, target, target.candidate),
    };
    const query = (0,links/* encodeQuery */.XX)([
        ['schemaVersion', '1'],
        ['panes', JSON.stringify(panes)],
    ]);
    return (0,links/* safeLink */.o3)('Traces', `${base}/explore?${query}`);
}
function traces_pane({ datasourceUid: uid }, { service }, side) {
    return {
        datasource: uid,
        queries: [
            {
                refId: 'A',
                datasource: { type: 'tempo', uid },
                queryType: 'traceql',
                query: traceQl(service),
                limit: 20,
                tableType: 'traces',
            },
        ],
        range: (0,links/* inclusiveRange */.se)(side),
    };
}
/** TraceQL reads a text in quotes as Go does, and JSON's escapes are among Go's; a lone surrogate is none. */
function traceQl(service) {
    return `{resource.service.name=${JSON.stringify(service.toWellFormed())}}`;
}

;// CONCATENATED MODULE: ./build/report/links/comparison-links.js







/**
 * The links of a comparison or of one of its functions, the most useful first: Grafana, the user's own, others. Those that
 * would be dead for the reader are left out: of a report that is shared, what leads to the machine it was made on.
 */
function comparisonLinks(setting, target) {
    const { isShared, grafana, tempo, templates, server, secrets } = setting;
    const links = [
        grafana === null ? null : drilldownLink(grafana, target),
        tempo === null ? null : tracesLink(tempo, target),
        ...templates.map((template) => templateLink(template, target)),
        grafana === null ? null : exploreLink(grafana, target),
        server === null || (isShared && isClusterName(server.url)) ? null : comparisonPageLink(server, target),
    ];
    return links
        .filter((link) => link !== null)
        .filter(({ url }) => !(isShared && isLoopback(url)) && !holdsSecret(url, secrets));
}
/** Shorter texts would be found by chance. */
const MIN_SECRET_LENGTH = 8;
function holdsSecret(url, secrets) {
    const texts = [url, decoded(url)];
    return secrets
        .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
        .some((secret) => texts.some((text) => text.includes(secret) || text.includes((0,links/* encodeValue */.It)(secret))));
}
function decoded(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

// EXTERNAL MODULE: ./build/sources/pyroscope/queries.js
var queries = __webpack_require__(1042);
;// CONCATENATED MODULE: ./build/gate-links.js






/**
 * Finds out what links depend on, the version of the server, and makes the links of a report. Start it before anything
 * else and wait for it last: its one request then costs no time. Never rejects.
 * @param labelsOf label selector of a service alone, `''` for none; asked when a link is made
 */
async function prepareLinks(config, source, run, labelsOf = () => '') {
    const setting = {
        isShared: run !== null,
        grafana: config.grafana,
        tempo: config.tempo,
        templates: config.links,
        server: await serverOf(config.pyroscope, source, run),
        secrets: secretsOf(config),
    };
    const hasFunctionLinks = config.links.some(showsFunction);
    return (service, profileType, fn) => {
        if (fn !== undefined && !hasFunctionLinks)
            return [];
        return comparisonLinks(setting, {
            service,
            profileType,
            baseline: sideOf(config.baseline, service, labelsOf(service)),
            candidate: sideOf(config.candidate, service, labelsOf(service)),
            functionName: fn?.name ?? null,
            commit: run?.commit ?? null,
        });
    };
}
function sideOf({ fromMs, untilMs, selector }, service, labels) {
    const all = (0,config_selector/* joinSelectors */.r7)(selector, labels);
    return { fromMs, untilMs, filters: (0,config_selector/* parseSelector */.Pl)(all), selector: (0,queries/* serviceSelector */.TH)([service], all) };
}
/** The server with its version, or null when no reader's browser could use its pages. */
async function serverOf({ url, token, headers }, source, run) {
    // A browser asks for a password, but cannot send a token or a header.
    const isClosed = token !== undefined || Object.keys(headers).some((name) => SECRET_HEADER.test(name));
    if (isClosed || isDataSourceProxy(url) || (run !== null && isLoopback(url)))
        return null;
    try {
        return { url, version: (await source.readVersion?.()) ?? null };
    }
    catch {
        return null;
    }
}
const SECRET_HEADER = /auth|token|key|secret|cookie|session|passw/i;
/** Everything that must not be in a link, in the forms it is sent in. */
function secretsOf({ pyroscope, githubToken }) {
    const { token = '', username = '', password = '', headers } = pyroscope;
    const basic = password === '' ? '' : Buffer.from(`${username}:${password}`).toString('base64');
    const values = Object.entries(headers)
        .filter(([name]) => SECRET_HEADER.test(name))
        .flatMap(([, value]) => [value, value.split(/\s+/u).at(-1) ?? '']);
    return [token, password, basic, githubToken, ...values].filter((secret) => secret !== '');
}

// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/gate-rules.js
var gate_rules = __webpack_require__(1007);
// EXTERNAL MODULE: ./build/judge/budget-shard.js
var budget_shard = __webpack_require__(8446);
;// CONCATENATED MODULE: ./build/judge/shard-notes.js
/** So many services tell a busy machine from a larger load; see contention.ts. */
const MIN_SERVICES = 3;
/** What a reader of a shard's report must know. */
function shardNotes(facts) {
    const { index, count, services, allServices, withCpu, allWithCpu } = facts;
    const notes = [
        {
            code: 'FG261',
            message: `shard ${index} of ${count} compares ${services} of ${allServices} services, so its verdict is not that of the build`,
            remedy: 'merge the reports of all shards with flamegate merge',
        },
    ];
    if (services > 0 && withCpu < MIN_SERVICES && allWithCpu >= MIN_SERVICES) {
        notes.push({
            code: 'FG262',
            message: `the shard has ${withCpu === 0 ? 'no service' : withCpu === 1 ? 'one service' : `${withCpu} services`} with CPU time: ` +
                `fewer than ${MIN_SERVICES} do not tell a busy machine from a larger load, so its findings need more evidence`,
            remedy: `use at most ${Math.max(1, Math.floor(allWithCpu / MIN_SERVICES))} shards`,
        });
    }
    return notes;
}
/** The reason of a shard that has nothing to do, though the build has. */
function idleShard({ index, count, allServices }) {
    return {
        code: 'FG263',
        message: `there is nothing left for shard ${index} of ${count}: the build has ${allServices} services`,
        remedy: 'use fewer shards; the other ones compare everything',
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
;// CONCATENATED MODULE: ./build/sources/shard.js


/**
 * Which part each service of a plan belongs to, from 1 on. Services are dealt like cards: those with the same profile types
 * one after the other, in the order of their names, those with most types first. So parts are alike: of each kind of service
 * every part has as many as any other, or one more; and neighbours by name, which often are one team's or one language's, go to
 * different parts. It depends on nothing but what the plan holds, not on its order. All types of a service stay together.
 */
function dealServices(plan, count) {
    const types = new Map();
    for (const { service } of [...plan.candidateOnly, ...plan.missing])
        types.set(service, []);
    for (const { service } of plan.comparisons)
        types.set(service, []);
    for (const { service, profileType } of plan.comparisons)
        types.get(service)?.push(profileType);
    const cards = [...types].map(([service, own]) => ({ service, size: own.length, own: own.sort().join() }));
    cards.sort((a, b) => b.size - a.size || compareText(a.own, b.own) || compareText(a.service, b.service));
    return new Map(cards.map(({ service }, index) => [service, (index % count) + 1]));
}
/** The plan of one part. What discovery found stays whole: it tells why something is missing. */
function takePart(plan, { index, count }) {
    const parts = dealServices(plan, count);
    const isOwn = ({ service }) => parts.get(service) === index;
    return {
        ...plan,
        comparisons: plan.comparisons.filter(isOwn),
        missing: plan.missing.filter(isOwn),
        candidateOnly: plan.candidateOnly.filter(isOwn),
    };
}
/** Every service of a plan, measured or not, in the order of their names. */
function servicesOf({ comparisons, candidateOnly, missing }) {
    const all = [...comparisons, ...candidateOnly, ...missing].map(({ service }) => service);
    return [...new Set(all)].sort();
}
/** Everything that a report on a plan tells of, compared or missing: of a service without any profile once, as absence.ts does. */
function countRows({ comparisons, missing }) {
    const silent = missing.filter(({ serviceHasData }) => !serviceHasData);
    return comparisons.length + missing.length - silent.length + servicesIn(silent);
}
function servicesIn(places) {
    return new Set(places.map(({ service }) => service)).size;
}
/** Comparisons whose functions are tested; levels fail by their slope, which has an error probability of its own. */
function countTested({ comparisons }) {
    return comparisons.filter(({ profileType }) => (0,profile_type/* kindOf */.I)(profileType) !== 'gauge').length;
}
/** Services whose CPU time is compared: what they have in common tells a busy machine from a larger load. */
function countWithCpu({ comparisons }) {
    return new Set(comparisons.flatMap(({ kind, service }) => (kind === 'cpu' ? [service] : []))).size;
}
/** Tells whether two runs found the same services and types, whatever their order. */
function planFingerprint({ comparisons, candidateOnly, missing }) {
    const line = (role, { service, profileType }) => JSON.stringify([service, profileType, role]);
    const lines = [
        ...comparisons.map((one) => line('both', one)),
        ...candidateOnly.map((one) => line('candidate', one)),
        ...missing.map((one) => line(one.empty.join(), one)),
    ];
    return fingerprint(lines.sort());
}
/** Half of the SHA-256 of a value as JSON, in hexadecimal digits. */
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
/** Plain order of code units, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/gate-shard.js




/**
 * Takes the part of a plan that is to be compared.
 *
 * The error probability of a FAIL is one for the whole build, however many shards it has. How many tests the others make, a shard
 * does not know, but all know the same plan: each spends the part that its tested comparisons are of all. The parts add up to
 * one, and within its part every shard shares among its own tests (Bonferroni), so the build keeps what was promised for it.
 */
function partOf(whole, config) {
    if (config.shard === null) {
        const { policy } = config;
        return { plan: whole, policy, elsewhere: undefined, shard: undefined, notes: [], reasons: [] };
    }
    const plan = takePart(whole, config.shard);
    const services = servicesOf(plan);
    const facts = {
        ...config.shard,
        services: services.length,
        allServices: servicesOf(whole).length,
        withCpu: countWithCpu(plan),
        allWithCpu: countWithCpu(whole),
    };
    const tested = countTested(plan);
    const isIdle = services.length === 0;
    return {
        plan,
        policy: tested === 0 ? config.policy : { ...config.policy, alphaPart: tested / countTested(whole) },
        elsewhere: elsewhereOf(whole, plan, config),
        shard: {
            ...config.shard,
            services: facts.services,
            comparisons: plan.comparisons.length,
            rows: countRows(plan),
            plan: {
                services: facts.allServices,
                comparisons: whole.comparisons.length,
                rows: countRows(whole),
                contents: planFingerprint(whole),
                settings: fingerprint(judgedBy(config)),
            },
        },
        notes: isIdle ? [] : shardNotes(facts),
        reasons: isIdle ? [idleShard(facts)] : [],
    };
}
/** A shard with what it knows of waivers, for whoever merges the reports. */
function withWaiverParts(shard, { parts = [] }) {
    if (shard === undefined || parts.length === 0)
        return shard;
    return { ...shard, waivers: parts.map((part) => ({ ...part, note: { ...part.note } })) };
}
/** The shard of a run that never saw a plan. */
function shardWithoutPlan({ shard }) {
    return shard === null ? undefined : { ...shard, services: 0, comparisons: 0, rows: 0, plan: null };
}
function elsewhereOf(whole, plan, { budgets }) {
    const placesOf = ({ comparisons, candidateOnly }) => [...comparisons, ...candidateOnly];
    const own = new Set(placesOf(plan));
    const others = placesOf(whole).filter((place) => !own.has(place));
    const known = new Set(servicesOf(plan));
    const services = servicesOf(whole).filter((service) => !known.has(service));
    return (0,budget_shard/* budgetsElsewhere */.b)(budgets, [...own], others, services, glob/* matchesGlob */.k);
}
/** Everything a verdict depends on beside the profiles: neither secrets nor what only publishing needs. */
function judgedBy(config) {
    const { policy, rules, groups, ignore, budgets, waivers, services, profileTypes, profileTypesAsked } = config;
    const { history, load, mixedWindows, environment, savedBaseline } = config;
    // Jobs may have the same snapshot in different places.
    const snapshot = savedBaseline && [savedBaseline.createdAtMs, savedBaseline.toolVersion];
    const judging = { policy, rules, groups, ignore, budgets, waivers };
    return {
        ...{ judging, services, profileTypes, profileTypesAsked },
        ...{ history, load, mixedWindows, environment, snapshot },
    };
}

// EXTERNAL MODULE: ./build/gate-waivers.js + 4 modules
var gate_waivers = __webpack_require__(5266);
// EXTERNAL MODULE: ./build/judge/budget-measures.js
var budget_measures = __webpack_require__(9305);
;// CONCATENATED MODULE: ./build/judge/duet-notes.js
/** Windows that share so much of their time are a duet; with less than the other part they merely touch. */
const WHOLE = 0.9;
const TOUCHING = 0.1;
const MINUTE_MS = 60_000;
/**
 * What it means that both versions ran at the same time. Nothing where they ran one after the other, and where the baseline was
 * saved: then nobody knows whether it ran on these machines.
 */
function duetNotes(baseline, candidate, isSaved) {
    const sharedMs = Math.min(baseline.untilMs, candidate.untilMs) - Math.max(baseline.fromMs, candidate.fromMs);
    const longestMs = Math.max(baseline.untilMs - baseline.fromMs, candidate.untilMs - candidate.fromMs);
    if (isSaved || sharedMs <= TOUCHING * longestMs)
        return [];
    if (sharedMs >= WHOLE * longestMs) {
        return [
            {
                code: 'FG277',
                message: 'both versions ran at the same time (a duet): load, mix of requests and time of day are the same for both, the machines ' +
                    'of their replicas only if they share them',
                remedy: '',
            },
        ];
    }
    return [
        {
            code: 'FG277',
            message: `the windows share ${minutes(sharedMs)} of ${minutes(longestMs)} minutes, so the versions ran at the same time for a part only`,
            remedy: 'give both windows the same start and end',
        },
    ];
}
function minutes(spanMs) {
    return String(Math.round((spanMs / MINUTE_MS) * 10) / 10);
}

// EXTERNAL MODULE: ./build/compare/drift.js
var drift = __webpack_require__(3375);
// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/judge/evidence-notes.js


/** What weakens the evidence of a comparison, and what would help. */
function evidenceNotes(facts) {
    const { isGauge, blocks, apartMs, isDistanceShown } = facts;
    const notes = [];
    if (isGauge)
        return notes;
    if (blocks < variance/* MIN_BLOCKS */.eX)
        notes.push(fewBlocks(facts, 'so the worst verdict is warn'));
    if (apartMs > drift/* DISTANT_MS */.Rh && !isDistanceShown) {
        notes.push({
            code: 'FG207',
            message: `the windows lie ${Math.round(apartMs / 60_000)} minutes apart, so single functions may differ by more without a change`,
            remedy: 'measure both versions back to back, or at the same time, to find smaller growth; or give history windows as far apart',
        });
    }
    return notes;
}
/**
 * The notes on a comparison; where noise has to be measured, too few blocks are no note, but leave it undecided.
 * @param comparedBlocks time blocks that were left after a warm-up
 */
function weighEvidence(facts, comparedBlocks, { needsNoise = false }) {
    const blocks = Math.min(facts.blocks, comparedBlocks);
    if (!needsNoise || facts.isGauge || blocks >= variance/* MIN_BLOCKS */.eX)
        return { notes: evidenceNotes(facts), undecided: [] };
    return {
        notes: evidenceNotes({ ...facts, blocks: variance/* MIN_BLOCKS */.eX }),
        undecided: [fewBlocks({ ...facts, blocks }, 'so nothing could fail, which is not enough for a release')],
    };
}
function fewBlocks({ blocks, neededSeconds, uploadSeconds }, effect) {
    return {
        code: 'FG205',
        message: `the windows hold ${blocks === 1 ? 'one time block' : `${blocks} time blocks`} of two uploads: too few to measure noise, ${effect}`,
        remedy: `use windows of at least ${neededSeconds} s; an upload arrives about every ${uploadSeconds} s`,
    };
}
const FAULTS = {
    unread: {
        why: 'the server did not answer for it',
        remedy: 'see whether the server still holds profiles of that time',
    },
    empty: {
        why: 'it holds no profiles',
        remedy: 'name windows in which the baseline ran, with history as a list of windows',
    },
    pace: {
        why: 'the services ran at another pace than in the baseline, by more than a quarter',
        remedy: 'name windows under the same load on equally busy machines, with history as a list of windows',
    },
};
/**
 * Which earlier windows were not used.
 * @param faults per window, null for one that was used
 * @param otherVersions per window the services that go without it, because another version ran
 * @param otherStacks the same, because their call stacks are others
 */
function historyNotes(faults, otherVersions = [], otherStacks = []) {
    return faults.flatMap((fault, index) => {
        const [versions = [], stacks = []] = [otherVersions[index], otherStacks[index]];
        if (versions.length === 0 && stacks.length === 0)
            return fault === null ? [] : [unused(index, fault)];
        return [
            ...(versions.length === 0 ? [] : [evidence_notes_otherVersion(index, versions)]),
            ...(stacks.length === 0 ? [] : [otherStructure(index, stacks)]),
        ];
    });
}
function unused(index, fault) {
    return {
        code: 'FG220',
        message: `history window ${index + 1} is not used: ${FAULTS[fault].why}`,
        remedy: FAULTS[fault].remedy,
    };
}
/** Names beyond are counted. */
const evidence_notes_MAX_NAMED = 5;
function namesOf(services) {
    const more = services.length - evidence_notes_MAX_NAMED;
    return services.slice(0, evidence_notes_MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function otherStructure(index, services) {
    const names = services.map(({ service, share }) => `${service} (${Math.floor(100 * share)} %)`);
    return {
        code: 'FG220',
        message: `history window ${index + 1} is not used for ${namesOf(names)}: only so much of what it holds lies in call stacks that baseline or candidate have, too`,
        remedy: "name windows of the baseline's code and profiler, with history as a list of windows",
    };
}
function evidence_notes_otherVersion(index, services) {
    return {
        code: 'FG220',
        message: `history window ${index + 1} is not used for ${namesOf(services)}: another version ran in it than in the baseline`,
        remedy: "name windows of the baseline's version, with history as a list of windows",
    };
}

// EXTERNAL MODULE: ./build/judge/leak-rules.js
var leak_rules = __webpack_require__(1479);
;// CONCATENATED MODULE: ./build/judge/load-notes.js
/** What to know about the load before trusting a cost per request. Nothing where no requests were counted. */
function loadNotes(load) {
    if (load.kind !== 'requests')
        return [];
    const notes = [];
    if (load.closedModel) {
        notes.push({
            code: 'FG210',
            message: 'the service set the pace of the load test (a closed model), so a slower service got fewer requests a ' +
                'second, and what it does beside requests counts for more in each of them',
            remedy: 'use an arrival rate with users to spare, in k6 the executor constant-arrival-rate',
        });
    }
    if (load.counted === 'iterations') {
        notes.push({
            code: 'FG223',
            message: 'the load test sent no HTTP requests, so iterations of its script were counted instead',
            remedy: 'read cost per request as cost per iteration; the same script must have run on both sides',
        });
    }
    return notes;
}

// EXTERNAL MODULE: ./build/judge/profiler-notes.js
var profiler_notes = __webpack_require__(5571);
// EXTERNAL MODULE: ./build/judge/snapshot-notes.js
var snapshot_notes = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/judge/steadiness-rules.js
var steadiness_rules = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/compare/costs.js
var costs = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/raw-profiles.js



/** What was compared, as two profiles for each service and type: ignored functions included, gauges as the mean per upload. */
function rawProfilesOf(fetched) {
    return fetched.flatMap(({ comparison: { service, profileType, kind, sides }, profiles }) => ['baseline', 'candidate'].map((side) => {
        const { table, blocks } = profiles;
        const { window, uploads } = sides[side];
        const sums = (0,costs/* sumBlocks */.QW)(blocks[side], (0,profile/* stackCount */.W)(table));
        const snapshots = kind === 'gauge' ? Math.max(uploads, 1) : 1;
        return {
            service,
            profileType,
            alias: (0,profile_type/* displayName */.QC)(profileType),
            unit: (0,profile_type/* parseProfileType */.fL)(profileType).sampleUnit,
            side,
            ...window,
            table,
            values: snapshots === 1 ? sums : sums.map((value) => Math.round(value / snapshots)),
        };
    }));
}

// EXTERNAL MODULE: ./build/report/build-report.js + 9 modules
var build_report = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/sources/absence.js + 1 modules
var absence = __webpack_require__(8475);
// EXTERNAL MODULE: ./build/sources/clues.js + 1 modules
var sources_clues = __webpack_require__(7106);
// EXTERNAL MODULE: ./build/sources/settle.js
var sources_settle = __webpack_require__(8494);
// EXTERNAL MODULE: ./build/sources/span.js
var span = __webpack_require__(9989);
;// CONCATENATED MODULE: ./build/gate.js































/**
 * The whole gate: plan -> collect -> compare -> judge -> report. A source that cannot be asked makes the build not
 * evaluated: never a pass, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
async function runGate(config, setting) {
    if (config.isProfilingOff)
        return nothing(config, setting, gate_notes/* PROFILING_OFF */.VT);
    if (config.noBaseline !== null)
        return nothing(config, setting, config.noBaseline);
    const labels = new Map();
    const links = prepareLinks(config, setting.source, setting.run, (service) => labels.get(service) ?? '');
    try {
        const wanted = { services: config.services, profileTypes: config.profileTypes, matches: glob/* matchesGlob */.k };
        const settled = await settleWindows(wanted, config, setting);
        const sides = { baseline: toSide(config.baseline), candidate: toSide(config.candidate) };
        const isPart = config.shard !== null;
        const history = config.history.map(toSide);
        const whole = await (0,sources_plan/* makePlan */.Cs)(setting.source, { ...wanted, sides, history, isPart });
        const { plan, policy, elsewhere, shard, ...part } = partOf(whole, config);
        for (const { service, labels: own } of plan.comparisons)
            labels.set(service, own);
        const facts = {
            windows: config,
            typesAsked: config.profileTypesAsked,
            nowMs: setting.nowMs,
            saved: setting.saved ?? (config.savedBaseline === null ? [] : ['baseline']),
        };
        const selectors = { baseline: config.baseline.selector, candidate: config.candidate.selector };
        const clues = await (0,sources_clues/* askClues */.S)(setting.source, plan, { ...facts, selectors });
        const why = (0,absence/* emptyPlanReason */.Lr)(whole, { ...facts, clues });
        if (why !== undefined)
            return nothing(config, setting, why);
        const clipped = (0,absence/* clippedReasons */.f3)(plan, facts);
        const { cases, measures, notes, look } = clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
        const modeOf = (0,gate_rules/* serviceModes */.WE)([...whole.comparisons, ...whole.missing], config);
        const all = (0,gate_rules/* withRules */.O2)([...cases, ...(0,absence/* absentComparisons */.Uc)(plan, { ...facts, clues })], config, modeOf);
        const budgets = { rules: config.budgets, measures, matches: glob/* matchesGlob */.k, elsewhere };
        const first = (0,judge/* judgeBuild */.qA)(all, policy, budgets);
        const again = await lookAgain(first, look, { ...config, policy }, setting);
        const judged = again === null ? first : (0,judge/* judgeBuild */.qA)(again, policy, budgets);
        const waived = (0,gate_waivers/* withWaivers */.k)(judged, config, setting.nowMs, config.shard !== null);
        const unused = (0,gate_rules/* unusedNotes */.ug)(all, config);
        return report(waived.build, config, setting, {
            shard: withWaiverParts(shard, waived),
            reasons: part.reasons,
            notes: [
                ...[...part.notes, ...(0,gate_notes/* environmentNotes */.h5)(config), ...(0,gate_notes/* settleNotes */.P2)(settled)],
                ...[...waived.notes, ...unused, ...notes],
            ],
            links: await links,
        });
    }
    catch (error) {
        if (!(error instanceof sources_source/* SourceError */.c))
            throw error;
        return nothing(config, setting, await (0,sources_clues/* explainError */.U)(setting.source, error));
    }
}
/** A build that is not evaluated as a whole. */
function nothing(config, setting, reason) {
    const context = { shard: shardWithoutPlan(config), reasons: [reason], notes: [], links: () => [] };
    return report((0,judge/* judgeBuild */.qA)([], config.policy), config, setting, context);
}
/** Lets the window that ended last become complete. */
async function settleWindows(wanted, { baseline, candidate, confirm, settle: how, intervalMs }, { source, clock, onWait }) {
    if (clock === undefined)
        return null;
    const windows = [candidate, baseline, ...(confirm === null ? [] : [confirm])];
    const last = windows.reduce((latest, window) => (window.untilMs > latest.untilMs ? window : latest));
    const request = { ...wanted, side: toSide(last), settle: how, intervalMs };
    return (0,sources_settle/* settle */.G)(source, request, clock, onWait ?? (() => undefined));
}
/** What a person said of this service alone. */
function ruleOf({ rule }, { services }) {
    return rule === null ? undefined : services[rule];
}
async function compareAll(plan, config, { source, onProgress, onProfiles }) {
    const limited = plan.candidateOnly.filter((place) => config.budgets.some((rule) => (0,budget_measures/* appliesTo */.G)(rule, place, glob/* matchesGlob */.k)));
    const comparisons = [...plan.comparisons, ...limited];
    const comparer = createComparer();
    const policyOf = (comparison) => ruleOf(comparison, config)?.policy ?? config.policy;
    const [collected, spans] = await Promise.all([
        // Whether a window is to be left out is known only when all are there; mostly none is, and waiting for answers is idle time.
        (0,collect/* collect */.Fo)(source, { ...plan, comparisons }, onProgress, (comparison, profiles) => comparer.ahead((0,compare_input/* likelyData */.R_)({ comparison, profiles }, config), policyOf(comparison)), (0,gate_rules/* groupingOf */.N)(config)),
        (0,span/* listSpans */.u)(source, plan, compare_input/* wantsSpan */.wT),
    ]);
    const fetched = comparisons.flatMap((comparison, index) => {
        const profiles = collected[index];
        return profiles instanceof sources_source/* SourceError */.c ? [] : [{ comparison, profiles }];
    });
    onProfiles?.(rawProfilesOf(fetched));
    const { windows, history, otherVersions, otherStacks } = (0,compare_input/* toCompareInput */.Ru)(fetched, config);
    const read = new Map(fetched.map((one, index) => [one.comparison, { ...one, ...windows[index] }]));
    const steadiness = (0,warm_up/* measureWindows */.my)(plan.comparisons.flatMap((comparison) => read.get(comparison) ?? []));
    const compared = new Map();
    for (const [comparison, one] of read) {
        const policy = policyOf(comparison);
        const compare = (data) => comparer.compare(data, policy);
        compared.set(comparison, (0,compare_windows/* compareWindows */.N)(one, steadiness, { ...config, policy }, compare));
    }
    const cases = plan.comparisons.map((comparison, index) => {
        const one = read.get(comparison);
        const result = compared.get(comparison);
        return one === undefined || result === undefined
            ? notEvaluated(comparison, [(0,diagnose/* reasonOfError */.OX)(collected[index])])
            : toCase(one, result, spans.get(comparison), config);
    });
    const measures = [...read.values()].flatMap(({ comparison, data }) => (0,budget_measures/* measureBudgets */.D)(config.budgets, comparison, data, glob/* matchesGlob */.k));
    const notes = [
        ...loadNotes(config.load),
        ...historyNotes(history, otherVersions, otherStacks),
        ...(0,steadiness_rules/* steadinessNotes */.l)(steadiness, longestWarmUp([...compared.values()])),
    ];
    return { cases, measures, notes, look: { read, steadiness } };
}
function toCase(one, { result, incomparable, notes }, span, config) {
    const rule = ruleOf(one.comparison, config);
    const { service, profileType } = one.comparison;
    // A window that mixes versions has no level of its own to rise.
    const found = incomparable.length === 0 ? (0,compare_input/* leakOf */.lt)(one, one.data, span) : {};
    const evidence = weighEvidence((0,compare_input/* evidenceFacts */.BT)(one), result.blocks, config.policy);
    return {
        service,
        profileType,
        result,
        incomparable: [...incomparable, ...evidence.undecided],
        notes: [
            ...(0,gate_notes/* ruleNotes */.Kc)(rule, config),
            ...notes,
            ...evidence.notes,
            ...(0,profiler_notes/* profilerNotes */.t)(tracesOf(one)),
            ...(0,leak_rules/* spanNotes */.qh)(found.leak),
        ],
        ...(rule?.policy && { policy: rule.policy }),
        ...found,
        reasons: [],
        required: true,
    };
}
function tracesOf({ data, sides }) {
    return (0,profiler_traces/* profilerTraces */._)(data, { baseline: sides.baseline.series, candidate: sides.candidate.series });
}
function longestWarmUp(compared) {
    const longest = (side) => Math.max(0, ...compared.map(({ droppedMs }) => droppedMs[side]));
    return { baseline: longest('baseline'), candidate: longest('candidate') };
}
function nothingCompared({ comparisons }, reasons) {
    const cases = comparisons.map((comparison) => notEvaluated(comparison, reasons));
    return { cases, measures: [], notes: [], look: { read: new Map(), steadiness: (0,warm_up/* measureWindows */.my)([]) } };
}
function notEvaluated({ service, profileType, optional }, reasons) {
    return { service, profileType, reasons, required: !optional };
}
function report(build, config, { source, nowMs, version, run }, { shard, reasons, notes, links }) {
    return (0,build_report/* buildReport */.F)(build, {
        ...config,
        version,
        nowMs,
        run,
        shard,
        reasons,
        notes: [
            ...(config.foundBaseline?.notes ?? []),
            ...(0,snapshot_notes/* snapshotNotes */.o)(config.savedBaseline, config.baseline.untilMs, nowMs),
            ...(config.noBaseline === null
                ? duetNotes(config.baseline, config.candidate, config.savedBaseline !== null)
                : []),
            ...notes,
        ],
        source: { kind: 'pyroscope', label: source.label },
        windows: config.noBaseline === null
            ? { baseline: config.baseline, candidate: config.candidate, confirm: config.confirm }
            : null,
        links,
    });
}
function toSide({ selector, fromMs, untilMs }) {
    return { selector, window: { fromMs, untilMs } };
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/** Added cost of what was judged, in the unit of its comparison and per second. */
/** What of a function is no growth: what was expected of it at this load; null for one that was not tested. */
function expectedCost({ judged, self, samples, estimate }) {
    if (judged?.union === undefined || samples.candidate === 0)
        return estimate?.expected ?? null;
    // Cost that moved here and grew on the way: only what all functions of the move together gained is growth.
    const grown = judged.union.seen - judged.union.expected;
    return self.candidate - (grown * self.candidate) / samples.candidate;
}
/** CPU nanoseconds per second are cores; a gauge has no rate. `null` where the length of the window is not known. */
function perSecond(cost, { kind, unit, seconds }) {
    if (kind === 'gauge')
        return cost;
    if (seconds <= 0)
        return null;
    return cost / seconds / (unit === 'nanoseconds' ? 1e9 : 1);
}


/***/ }),

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ measureBudgets),
/* harmony export */   G: () => (/* binding */ appliesTo)
/* harmony export */ });
/* harmony import */ var _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);


/**
 * Whether a budget is for this service and type. Cores are CPU time, bytes are held by a gauge, bytes per second allocated;
 * a share fits every type, and means CPU where no type is named: shares of memory held are few large objects.
 * @throws ProfileTypeError when the rule names a type that cannot exist
 */
function appliesTo(rule, { service, profileType }, matches) {
    const { target, services, profileTypes, limit } = rule;
    if (target.kind === 'service' && !matches(target.name, service))
        return false;
    if (services.length > 0 && !services.some((name) => matches(name, service)))
        return false;
    const isNamed = profileTypes.some((name) => (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAlias */ .Zg)(name, [profileType]).includes(profileType));
    if (profileTypes.length > 0 && !isNamed)
        return false;
    const kind = (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(profileType);
    const { sampleUnit } = (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProfileType */ .fL)(profileType);
    switch (limit.unit) {
        case 'cores':
            return kind === 'cpu' && sampleUnit === 'nanoseconds';
        case 'bytes':
            return kind === 'gauge' && sampleUnit === 'bytes';
        case 'bytes-per-second':
            return kind === 'alloc' && sampleUnit === 'bytes';
        case 'share':
            // A service is always 100 % of itself.
            return target.kind !== 'service' && (isNamed || kind === 'cpu');
    }
}
/**
 * Measures every budget that is for this service and type, in the order of the rules. Only the candidate is measured; a
 * baseline in the data tells at most that a function exists.
 */
function measureBudgets(rules, place, data, matches) {
    const applying = rules.filter((rule) => appliesTo(rule, place, matches));
    if (applying.length === 0)
        return [];
    const costOf = (0,_compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareTargetCosts */ .F)(data);
    return applying.map((rule) => {
        const functions = (0,_compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFunctions */ .B)(data.table.functions, rule.target, matches);
        const cost = costOf(functions, rule.cost);
        return {
            service: place.service,
            profileType: place.profileType,
            rule,
            isKnown: isKnown(rule, functions, data.ignored),
            value: inUnit(cost, rule.limit.unit, data.candidate.durationMs / 1000),
            cost,
        };
    });
}
/** The self cost of an idle function is left out, so that a limit on it would limit nothing. */
function isKnown({ target, cost }, functions, ignored) {
    if (target.kind === 'service')
        return true;
    return functions.some((isOne, id) => isOne === 1 && (cost === 'total' || ignored[id] !== 1));
}
function inUnit(cost, unit, seconds) {
    if (unit === 'share')
        return cost.share;
    if (unit === 'bytes')
        return cost.amount;
    if (!(seconds > 0))
        return null;
    return cost.amount / seconds / (unit === 'cores' ? 1e9 : 1);
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isAnsweredElsewhere),
/* harmony export */   b: () => (/* binding */ budgetsElsewhere)
/* harmony export */ });
/* harmony import */ var _budget_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9305);

/**
 * What other shards hold of the budgets.
 * @param own what this shard can measure; `others` what the other shards can
 */
function budgetsElsewhere(rules, own, others, services, matches) {
    const placesOf = (all) => all.flatMap((place) => rules
        .filter((rule) => (0,_budget_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .G)(rule, place, matches))
        .map((rule) => ({ rule, service: place.service })));
    const places = placesOf(others);
    return { tests: placesOf(own).length + places.length, services, places };
}
/**
 * Whether another shard answers for a name that this one measured nothing of: it can measure the budget there, or has the only
 * services of that name.
 * @param isOwn whether this shard has services of that name
 */
function isAnsweredElsewhere({ rule, name, isOwn }, elsewhere, matches) {
    if (elsewhere === undefined)
        return false;
    return (elsewhere.places.some((place) => place.rule === rule && matches(name, place.service)) ||
        (!isOwn && elsewhere.services.some((service) => matches(name, service))));
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ compareWindows)
});

// EXTERNAL MODULE: ./build/compare/compare.js + 6 modules
var compare_compare = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/compare/sleeping.js

/** Smaller ones disturb nobody. */
const MIN_SHARE = 0.05;
/** Fewer samples a block cannot be told from chance, nor fewer blocks. */
const MIN_SAMPLES_PER_BLOCK = 50;
const MIN_BLOCKS = 4;
/**
 * Variance over mean of the blocks: about 1 for independent samples, more for anything that follows a load, near 0 only for
 * a thread that is found in the same place at every tick.
 */
const MAX_DISPERSION = 0.1;
const MAX_DISPERSION_ALONE = 0.05;
/** Recorders pause between two uploads, so that a whole thread may lack some ticks, and hardly has too many. */
const THREAD_LEAST = 0.93;
const THREAD_MOST = 1.02;
/** Both sides must show the same cost per upload. */
const SAME_COST = 0.05;
/**
 * Finds functions with a large self cost that does not follow the load: sampled at every tick of a whole number of threads,
 * equally in every block of both sides. A thread that computes in one function all the time looks the same, so this is
 * a suggestion for a person, and never changes a verdict.
 * @param ignored 1 for functions that are left out already
 */
function findSleepingLoops(functions, sides, ignored) {
    const before = measure(sides.baseline, functions.length, ignored);
    const after = measure(sides.candidate, functions.length, ignored);
    if (before === null || after === null)
        return [];
    return functions
        .flatMap((key, id) => {
        const [a, b] = [before[id], after[id]];
        if (a === undefined || b === undefined || Math.max(a.share, b.share) < MIN_SHARE)
            return [];
        if (Math.abs(a.perUpload - b.perUpload) > SAME_COST * Math.max(a.perUpload, b.perUpload))
            return [];
        const knowsRate = a.threads !== null && b.threads !== null;
        const limit = knowsRate ? MAX_DISPERSION : MAX_DISPERSION_ALONE;
        if (!(a.dispersion <= limit && b.dispersion <= limit))
            return [];
        if (knowsRate && !(isWhole(a.threads) && isWhole(b.threads)))
            return [];
        const threads = knowsRate ? Math.round(b.threads) : null;
        return [{ key, share: Math.max(a.share, b.share), threads }];
    })
        .sort((x, y) => y.share - x.share || (0,function_order/* compareKeys */.Y)(x.key, y.key));
}
/** Per function, nothing for those too small to tell; null when the blocks or uploads are not known. */
function measure(side, functions, ignored) {
    const { blocks, uploads, ticksPerUpload } = side;
    const sent = uploads.reduce((sum, count) => sum + count, 0);
    if (blocks.length < MIN_BLOCKS || uploads.some((count) => count === 0))
        return null;
    const counts = Array.from({ length: functions }, (_, id) => blocks.map((block) => block[id]));
    const totals = counts.map((list, id) => ignored[id] === 1 ? 0 : list.reduce((sum, count) => sum + count, 0));
    const all = totals.reduce((sum, total) => sum + total, 0);
    return counts.map((list, id) => {
        const total = totals[id];
        if (total < MIN_SAMPLES_PER_BLOCK * blocks.length)
            return undefined;
        const perUpload = total / sent;
        const deviation = list.reduce((sum, count, block) => {
            const expected = perUpload * uploads[block];
            return sum + (count - expected) ** 2 / expected;
        }, 0);
        return {
            share: total / all,
            perUpload,
            dispersion: deviation / (blocks.length - 1),
            threads: ticksPerUpload === null ? null : perUpload / ticksPerUpload,
        };
    });
}
function isWhole(threads) {
    if (threads === null)
        return false;
    const whole = Math.ceil(threads / THREAD_MOST);
    return whole >= 1 && threads >= THREAD_LEAST * whole && threads <= THREAD_MOST * whole;
}

// EXTERNAL MODULE: ./build/compare/warm-up.js
var warm_up = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/judge/steadiness-rules.js
var steadiness_rules = __webpack_require__(6321);
// EXTERNAL MODULE: ./build/judge/window-rules.js + 2 modules
var window_rules = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/judge/compare-windows.js





const NOTHING_DROPPED = { baseline: 0, candidate: 0 };
/**
 * Compares what of two windows can be compared: without a warm-up, which all services of the build show together.
 * @param compare `compareSides`, or what remembers its results
 */
function compareWindows(read, windows, { policy, load, mixedWindows }, compare = (data) => (0,compare_compare/* compareSides */.G)(data, policy)) {
    const { data: whole, sides } = read;
    const uploads = (0,window_rules/* judgeUploads */.y)({ kind: whole.kind, sides }, mixedWindows);
    // Requests were counted over the whole window: without its start, cost per request would come out too low.
    const { data, droppedMs } = load.kind === 'requests' ? { data: whole, droppedMs: NOTHING_DROPPED } : (0,warm_up/* withoutWarmUp */.Bb)(read, windows);
    const isCpu = whole.kind === 'cpu';
    const loops = isCpu ? findSleepingLoops(whole.table.functions, (0,warm_up/* selfBlocksOf */.gr)(read), whole.ignored) : [];
    return {
        result: compare(data),
        incomparable: uploads.refused,
        notes: [...uploads.notes, ...(0,steadiness_rules/* sleepingNotes */.f7)(loops)],
        droppedMs,
    };
}


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ comparisonVerdict),
/* harmony export */   o: () => (/* binding */ buildVerdict)
/* harmony export */ });
/* harmony import */ var _service_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4275);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);


/** The worst that was found. */
function comparisonVerdict(parts) {
    const { functions, leak, whole, hasGrownEntries, isUndecided } = parts;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)([
        leak ?? 'pass',
        (0,_service_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .functionsVerdict */ .d$)(functions),
        whole,
        hasGrownEntries ? 'warn' : 'pass',
        isUndecided ? 'inconclusive' : 'pass',
    ]);
}
/** The verdict of a build: budgets that are met do not make up for nothing compared. */
function buildVerdict(comparisons, budgets) {
    const counted = comparisons.filter((comparison) => comparison.counted);
    const limits = budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict]));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)([(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)(counted.map((comparison) => comparison.verdict)), ...limits]);
}


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sharedPace),
/* harmony export */   o: () => (/* binding */ ownContention)
/* harmony export */ });
/* harmony import */ var _compare_pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5409);

/** With fewer services a majority says more about one service's load than about the machine. */
const MIN_SERVICES_FOR_MAJORITY = 3;
/**
 * Only CPU time shows how busy a machine is, only where the lengths of the windows or the load are known, and only in a
 * service that ran: the factor of a few samples is chance, and must not outvote the others. Objects are the same allocations
 * as bytes, counted again.
 */
function showsPace(result, { minTotalSamples }, kind) {
    if (result?.kind !== kind || (kind === 'alloc' && result.unit !== 'bytes'))
        return false;
    const { durationMs, samples, isLoadKnown } = result;
    const isKnown = isLoadKnown || (durationMs.baseline > 0 && durationMs.candidate > 0);
    return isKnown && Math.min(samples.baseline, samples.candidate) >= minTotalSamples;
}
/** |ln| of the factor of one service, 0 where it shows nothing. */
function ownContention(result, policy) {
    return showsPace(result, policy, 'cpu') ? Math.abs(result.commonFactor) : 0;
}
/**
 * One service may have got more requests; when more than half of them need more CPU per unit of load, the machine was busier
 * (a profiler counts waiting for a core as running).
 * @returns ln of the factor that more than half exceed in the same direction, above 0 when the candidate's machine was the
 * busier one, 0 when they do not agree; null with too few services to tell
 */
function sharedPace(results, policy, kind = 'cpu') {
    const factors = results
        .filter((result) => showsPace(result, policy, kind))
        .map((result) => result.commonFactor)
        .sort((a, b) => a - b);
    return factors.length < MIN_SERVICES_FOR_MAJORITY ? null : (0,_compare_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .majorityFactor */ .P)(factors);
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ detectableGrowth),
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   ie: () => (/* binding */ agrees),
/* harmony export */   w9: () => (/* binding */ judgeFunction)
/* harmony export */ });
/** Whether a function was large enough for a test. */
function isTested(change) {
    return change.estimate !== undefined;
}
/** Quantile for 80 % power, and for a one-sided 95 % bound. */
const POWER_T = 0.86;
const ONE_SIDED_95 = 1.645;
/** Few blocks know little about their own variance; and what one window shows, another may not. */
const NEW_DISPERSION = 2;
const NEW_DRIFT = 0.1;
/** Below this the service as a whole has hardly changed per second; see `agrees`. */
const SMALL_COMMON_FACTOR = 0.1;
/** Growth, as a fraction, that passes the bound of `t` standard deviations in four of five cases. */
function detectableGrowth(t, sd) {
    return Math.expm1((t + POWER_T) * sd);
}
/** Judges one tested function. */
function judgeFunction(change, context) {
    return context.kind === 'gauge' ? judgeLevel(change, context) : judgeCost(change, context);
}
function judgeCost(change, context) {
    const { policy, failT, warnT, contentionVariance } = context;
    const { theta, addedShare, variance, driftVariance } = change.estimate;
    const sd = Math.sqrt(variance + contentionVariance);
    const isNew = change.estimate.baselineSamples === 0;
    const detectable = detectableGrowth(failT, sd);
    const outcome = (verdict, cls) => ({
        verdict,
        class: cls,
        ...(isNew ? NO_GROWTH : bounds(theta, (verdict === 'warn' ? warnT : failT) * sd)),
        detectable,
        detectableAtBest: detectableGrowth(failT, Math.sqrt(driftVariance + contentionVariance)),
    });
    const costsMore = addedShare >= policy.minAddedShare;
    const fails = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agrees(change.estimate, policy);
    const warns = theta - warnT * sd > 0 &&
        theta >= Math.log1p(policy.warnOnGrowth) &&
        agrees(change.estimate, policy, policy.warnOnGrowth);
    if (isNew)
        return outcome(judgeNew(change.estimate, context), 'new');
    if (fails && costsMore && context.mayFail)
        return outcome('fail', 'grew');
    if ((fails || warns) && costsMore)
        return outcome('warn', 'grew');
    if (change.samples.candidate === 0)
        return outcome('pass', 'gone');
    if (theta + warnT * sd < 0 && costsLess(change.estimate, policy))
        return outcome('pass', 'shrank');
    const ruledOut = theta + ONE_SIDED_95 * sd < Math.log1p(policy.failOnGrowth);
    return ruledOut ? outcome('pass', 'unchanged') : outcome('inconclusive', 'unclear');
}
/** Cost without a baseline was added altogether; it must surely be there, and not stand in for what is gone. */
function judgeNew({ addedShare, seenVariance }, { policy, failT, warnT, contentionVariance, mayFail, netNewShare }) {
    const sd = Math.sqrt(NEW_DISPERSION * seenVariance + NEW_DRIFT ** 2 + contentionVariance);
    const surely = (t) => addedShare * Math.exp(-t * sd);
    // What is gone is known no better than what is new: of the net, too, only what is sure counts.
    const net = Math.min(addedShare, netNewShare) - (addedShare - surely(failT));
    if (mayFail && net >= policy.minNewShare)
        return 'fail';
    return surely(warnT) >= policy.minAddedShare ? 'warn' : 'pass';
}
/** Beside a function that grew, every other looks smaller; an improvement must show per second as well. */
function costsLess({ theta, thetaPerLoad }, policy) {
    return Math.max(theta, thetaPerLoad) <= -Math.log1p(policy.warnOnGrowth);
}
const NO_GROWTH = { growth: null, low: null, high: null };
function bounds(theta, margin) {
    return { growth: Math.exp(theta), low: Math.exp(theta - margin), high: Math.exp(theta + margin) };
}
/**
 * A function that only looks larger because its neighbours shrank must not be blamed: it must have grown against all
 * functions together, or per second where the service as a whole did not grow.
 */
function agrees({ thetaGlobal, thetaPerLoad, thetaPerSecond = thetaPerLoad, }, policy, threshold = policy.failOnGrowth) {
    const growth = Math.log1p(threshold);
    const common = thetaPerLoad - thetaGlobal;
    // Work that does not depend on load seems to grow when the load falls: it must cost more per second as well.
    if (thetaPerSecond - thetaGlobal < -SMALL_COMMON_FACTOR && thetaPerSecond < 0.5 * growth)
        return false;
    return thetaGlobal >= 0.5 * growth || (thetaPerLoad >= growth && common <= SMALL_COMMON_FACTOR);
}
/** Levels of unchanged code differ several times over, so a risen level is pointed out and never fails. */
function judgeLevel(change, { policy, unit, warnT }) {
    const { theta, variance } = change.estimate;
    const margin = warnT * Math.sqrt(variance);
    const hasBaseline = change.samples.baseline >= 1;
    const rise = change.self.candidate - change.self.baseline;
    const floor = unit === 'bytes' ? policy.minLevelBytes : policy.minLevelCount;
    const warns = rise >= floor && theta - margin > 0 && theta >= Math.log1p(policy.warnOnGrowth);
    const shrank = rise <= -floor && theta + margin < 0;
    return {
        verdict: warns ? 'warn' : 'pass',
        class: warns ? (change.self.baseline === 0 ? 'new' : 'grew') : shrank ? 'shrank' : 'unchanged',
        ...(hasBaseline ? bounds(theta, margin) : NO_GROWTH),
        detectable: null,
    };
}


/***/ }),

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ criticalValues),
  qA: () => (/* binding */ judgeBuild),
  tk: () => (/* binding */ judgeComparison)
});

;// CONCATENATED MODULE: ./build/compare/student-t.js
/** Student's t distribution for whole degrees of freedom, without tables. */
/**
 * P(|T| <= t) for `df` degrees of freedom.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 (odd) and 26.7.4 (even).
 */
function centralProbability(t, df) {
    const theta = Math.atan(t / Math.sqrt(df));
    const cos2 = Math.cos(theta) ** 2;
    const odd = df % 2 === 1;
    let term = odd ? Math.cos(theta) : 1;
    let sum = odd && df === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
        term *= (cos2 * (k - 1)) / k;
        sum += term;
    }
    return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}
/**
 * The t that is exceeded with probability `upperTail`.
 * @param upperTail 0 < upperTail < 0.5; below about 1e-13 the result loses digits
 * @param df whole degrees of freedom, at least 1
 */
function studentTQuantile(upperTail, df) {
    const wanted = 1 - 2 * upperTail;
    let low = 0;
    let high = 1;
    while (centralProbability(high, df) < wanted && high < 1e6)
        high *= 2;
    // Bisection on a monotone function: 100 halvings exhaust a double, and no start value can fail.
    for (let step = 0; step < 100; step++) {
        const middle = (low + high) / 2;
        if (centralProbability(middle, df) < wanted)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/judge/budget-shard.js
var budget_shard = __webpack_require__(8446);
;// CONCATENATED MODULE: ./build/judge/budget-rules.js



/**
 * Judges all budgets of a build together, since their error probability is one for all of them: worst first, then by how far
 * they are over their limits, then in the order of the rules.
 * @param services every service and type of the build, measured or not
 */
function judgeBudgets({ rules, measures, matches, elsewhere }, services, policy) {
    const tests = elsewhere?.tests ?? measures.filter(isTest).length;
    const judged = rules.flatMap((rule) => {
        const own = measures.filter((measure) => measure.rule === rule);
        const known = own.filter(({ isKnown }) => isKnown);
        return [
            ...known.map((measure) => judgeMeasure(measure, policy, tests)),
            ...(own.length > 0 && known.length === 0 ? [nothing(rule, onlyOne(rule), 'matches-nothing')] : []),
            ...unmeasured(rule, own, services, { matches, elsewhere }),
        ];
    });
    return judged.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || excess(b) - excess(a));
}
const ORDER = {
    fail: 0,
    'not-evaluated': 1,
    inconclusive: 2,
    warn: 3,
    pass: 4,
    'not-applicable': 5,
};
/** ln of cost over limit, finite. */
function excess({ value, rule }) {
    const { amount } = rule.limit;
    if (value === null || value <= 0)
        return -1000;
    return amount > 0 ? Math.log(value / amount) : 1000;
}
/** Only what was seen, with its noise known, can fail by chance. */
function isTest({ isKnown, value, cost, profileType }) {
    const hasNoise = cost.noise !== null || (0,profile_type/* kindOf */.I)(profileType) === 'gauge';
    return isKnown && value !== null && value > 0 && hasNoise;
}
/** Degrees of freedom beyond which Student's t is as good as normal. */
const MANY = 200;
function judgeMeasure(measure, policy, tests) {
    const { rule, service, profileType, value, cost } = measure;
    const { amount, unit } = rule.limit;
    const isGauge = (0,profile_type/* kindOf */.I)(profileType) === 'gauge';
    const base = { rule, service, profileType, share: cost.share, samples: cost.samples, value };
    const unbounded = { ...base, low: null, high: null };
    if (value === null)
        return { ...unbounded, verdict: 'not-evaluated', cause: 'no-duration' };
    if (unit === 'share' && !isGauge && cost.serviceSamples < policy.minSamples)
        return { ...unbounded, verdict: 'inconclusive', cause: 'few-service-samples' };
    const isOver = value > amount;
    if (!isTest(measure))
        return { ...unbounded, ...(isOver ? { verdict: 'warn', cause: 'few-blocks' } : MET) };
    const margin = noiseMargin(measure, policy.alpha / tests);
    const most = unit === 'share' ? Math.max(value, 1) : Number.POSITIVE_INFINITY;
    const high = Math.min(most, value * Math.exp(margin));
    const bounded = { ...base, low: value * Math.exp(-margin), high };
    if (!isOver)
        return { ...bounded, ...MET };
    // A level is what it says; its own noise is that of the heap samples behind it, which the margin holds.
    if (!isGauge && cost.samples < policy.minSamples)
        return { ...bounded, verdict: 'warn', cause: 'few-samples' };
    if (bounded.low <= amount)
        return { ...bounded, verdict: 'warn', cause: 'within-noise' };
    return { ...bounded, verdict: rule.onExceed, cause: 'exceeded' };
}
const MET = { verdict: 'pass', cause: 'met' };
/**
 * How far ln(cost) may lie from its true value, one-sided. Counting noise is that of a cost at its limit, which is what is
 * held against it; the larger a share, the less can it move. The drift between windows is assumed, what blocks show is
 * measured: degrees of freedom by Welch and Satterthwaite (Biometrics Bulletin 2, 1946).
 */
function noiseMargin({ rule, value, cost }, upperTail) {
    const { amount, unit } = rule.limit;
    const atLimit = cost.samples * Math.min(1, amount / value);
    const rest = unit === 'share' ? Math.max(0, 1 - amount) : 1;
    const counting = rest / Math.max(atLimit, 1);
    if (cost.noise === null)
        return studentTQuantile(upperTail, MANY) * Math.sqrt(counting);
    const { blocks, ofAmount, ofShare, driftOfAmount, driftOfShare } = cost.noise;
    const measured = Math.max(unit === 'share' ? ofShare : ofAmount, counting);
    const variance = measured + (unit === 'share' ? driftOfShare : driftOfAmount) * rest ** 2;
    const freedom = Math.floor(((blocks - 1) * variance ** 2) / Math.max(measured ** 2, 1e-12));
    return studentTQuantile(upperTail, Math.min(Math.max(freedom, blocks - 1), MANY)) * Math.sqrt(variance);
}
/** Every service that a rule names must have been measured: a misspelled one must not pass. */
function unmeasured(rule, own, services, { matches, elsewhere }) {
    return namesOf(rule).flatMap((name) => {
        if (own.some(({ service }) => matches(name, service)))
            return [];
        const meant = services.filter(({ service }) => matches(name, service));
        if ((0,budget_shard/* isAnsweredElsewhere */.Q)({ rule, name, isOwn: meant.length > 0 }, elsewhere, matches))
            return [];
        const shown = name === ANY ? '' : name;
        if (meant.length === 0)
            return [nothing(rule, shown, 'no-service')];
        return [nothing(rule, shown, meant.some(({ required }) => required) ? 'no-profiles' : 'optional')];
    });
}
const ANY = '*';
/** How a rule names its services. */
function namesOf({ target, services }) {
    if (services.length > 0)
        return services;
    return [target.kind === 'service' ? target.name : ANY];
}
function onlyOne(rule) {
    const [name = ANY, ...more] = namesOf(rule);
    return name === ANY || more.length > 0 ? '' : name;
}
/**
 * A target that no profile holds warns: a function that costs nothing is never sampled, so this may be well, but a misspelled
 * one must not pass. What could not be measured at all is not evaluated: nothing measured is never a pass.
 */
const UNSEEN = {
    'matches-nothing': 'warn',
    'no-service': 'not-evaluated',
    'no-profiles': 'not-evaluated',
    optional: 'not-applicable',
};
function nothing(rule, service, cause) {
    const none = { value: null, low: null, high: null, share: null, samples: 0 };
    return { rule, service, profileType: '', verdict: UNSEEN[cause], cause, ...none };
}

// EXTERNAL MODULE: ./build/compare/aligned-stacks.js
var aligned_stacks = __webpack_require__(3440);
;// CONCATENATED MODULE: ./build/compare/blame.js
/** Standard deviations of added cost that are more than noise. */
const SIGNIFICANT = 3.3;
/** A call path differs between two windows of the same code by about this fraction of its cost. */
const WINDOW_NOISE = 0.05;
/** The part of its added cost that a culprit must have for itself. */
const OWN_PART = 0.5;
/**
 * Judges all nodes, callees first. Significance of a single node is not asked of failing functions: their
 * growth is established over all call paths together, of which each may be too small.
 */
function blameNodes(tree, { factor, minAdded, failing, exempt }) {
    const { parents, functions, totals } = tree;
    const count = parents.length;
    const isFailing = new Set(failing);
    const added = new Float64Array(count);
    const own = new Float64Array(count);
    const isSignificant = new Uint8Array(count);
    /** What culprits below a node added, and the part of it that recursive calls of the node's function did. */
    const explained = new Float64Array(count);
    const recursive = new Float64Array(count);
    for (let node = count - 1; node > 0; node--) {
        const seen = totals.candidate[node];
        const expected = factor * totals.baseline[node];
        const more = seen - expected;
        added[node] = more;
        const noise = Math.sqrt(Math.max(0, seen + factor * expected) + (WINDOW_NOISE * expected) ** 2);
        if (more > SIGNIFICANT * noise && more > minAdded)
            isSignificant[node] = 1;
        const id = functions[node];
        const mayBlame = more > 0 && (isSignificant[node] === 1 || isFailing.has(id)) && exempt?.has(id) !== true;
        const below = explained[node];
        const inner = recursive[node];
        const isCulprit = mayBlame && more - (below - inner) >= OWN_PART * more;
        if (isCulprit)
            own[node] = more - below;
        const parent = parents[node];
        explained[parent] = explained[parent] + (isCulprit ? more : below);
        if (functions[parent] !== id)
            continue;
        recursive[parent] = recursive[parent] + (isCulprit ? more - (below - inner) : inner);
    }
    return { ...tree, added, own, isSignificant, failing: isFailing };
}
/** Sums by function, recursive calls once. */
function sumByFunction(tree) {
    const { functions, own } = tree;
    const added = new Map();
    /** For each function, what each culprit below it added. */
    const below = new Map();
    for (let node = functions.length - 1; node > 0; node--) {
        const share = own[node];
        if (share === 0)
            continue;
        const culprit = functions[node];
        add(added, culprit, share);
        for (const caller of callersOf(tree, node)) {
            const sums = below.get(caller) ?? new Map();
            below.set(caller, sums);
            add(sums, culprit, share);
        }
    }
    const total = totalAdded(tree, below);
    function mainCause(id, byKey) {
        const sums = [...(below.get(id) ?? [])];
        const explained = sums.reduce((sum, [, share]) => sum + share, 0);
        const most = total.get(id) ?? 0;
        if (most <= 0 || most - explained >= OWN_PART * most)
            return null;
        return sums.sort(([a, x], [b, y]) => y - x || byKey(a, b))[0]?.[0] ?? null;
    }
    function causeOf(id, byKey) {
        let cause = id;
        for (;;) {
            const next = mainCause(cause, byKey);
            // Functions that call each other could explain each other for ever: only a larger cause is one.
            if (next === null || (added.get(next) ?? 0) <= (added.get(cause) ?? 0))
                return cause;
            cause = next;
        }
    }
    function explainedBy(culprit, byKey) {
        return [...below.keys()].filter((id) => below.get(id)?.has(culprit) === true && total.has(id) && mainCause(id, byKey) === culprit);
    }
    return { added, causeOf, explainedBy };
}
function add(sums, key, value) {
    sums.set(key, (sums.get(key) ?? 0) + value);
}
/** The other functions above a node, each once. */
function callersOf({ parents, functions }, node) {
    const callers = new Set();
    for (let at = parents[node]; at > 0; at = parents[at]) {
        callers.add(functions[at]);
    }
    callers.delete(functions[node]);
    return callers;
}
/** Added samples of failing functions, and of callers of culprits that added more than noise somewhere. */
function totalAdded(tree, callers) {
    const { functions, parents, isSignificant, failing, added } = tree;
    const wanted = new Set(failing);
    for (const [node, id] of functions.entries()) {
        if (isSignificant[node] === 1 && callers.has(id))
            wanted.add(id);
    }
    const total = new Map();
    for (let node = functions.length - 1; node > 0; node--) {
        const id = functions[node];
        if (!wanted.has(id))
            continue;
        let above = parents[node];
        while (above > 0 && functions[above] !== id)
            above = parents[above];
        // An inner call of a recursive function is part of the outer one.
        if (above <= 0)
            add(total, id, added[node]);
    }
    return total;
}

// EXTERNAL MODULE: ./build/compare/call-tree.js
var call_tree = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/compare/attribution.js




/**
 * Attributes added cost bottom-up on the call tree of both sides: a call path is a culprit when at least half of what
 * it added is not accounted for by culprits below it. So a caller is explained by its callee, even where the caller
 * costs a little more itself: who calls more often works more, too. In simulated trees a descent from the root
 * named the right function less often (73 to 89 % instead of 98 %).
 */
function attribute(input) {
    const byKey = (0,function_order/* byFunctionKey */.x)(input.table.functions);
    const aligned = (0,aligned_stacks/* withoutOneSidedCallers */.I)(input.table, input.samples);
    const tree = blameNodes((0,call_tree/* buildCallTree */.r6)(aligned, input.samples), input);
    const sums = sumByFunction(tree);
    const largestFirst = (a, b) => b.added - a.added || byKey(a.function, b.function);
    const groups = new Map();
    for (const id of [...new Set(input.failing)].sort(byKey)) {
        const culprit = sums.causeOf(id, byKey);
        groups.set(culprit, [...(groups.get(culprit) ?? []), id]);
    }
    const paths = heaviestPaths(tree, groups.keys(), byKey);
    const causes = Array.from(groups, ([culprit, failing]) => {
        const path = paths.get(culprit) ?? [culprit];
        return {
            function: culprit,
            added: sums.added.get(culprit) ?? 0,
            failing: failing.sort((a, b) => Number(b === culprit) - Number(a === culprit) || byKey(a, b)),
            path: asSeen(path, input, aligned),
            explains: nearestFirst(sums.explainedBy(culprit, byKey), path, byKey),
        };
    });
    return {
        causes: causes.sort(largestFirst),
        culprits: Array.from(sums.added, ([id, added]) => ({ function: id, added })).sort(largestFirst),
    };
}
/** Of the call paths that end in each culprit the one that added most; ties go to the shorter one, then by name. */
function heaviestPaths(tree, ids, byKey) {
    const { functions, added } = tree;
    const best = new Map();
    for (const id of ids)
        best.set(id, { path: [id], added: Number.NEGATIVE_INFINITY });
    for (let node = 1; node < functions.length; node++) {
        const known = best.get(functions[node]);
        const here = added[node];
        if (known === undefined || here < known.added)
            continue;
        const path = (0,call_tree/* pathTo */.vs)(tree, node);
        if (here === known.added && comparePaths(path, known.path, byKey) >= 0)
            continue;
        known.path = path;
        known.added = here;
    }
    return new Map(Array.from(best, ([id, { path }]) => [id, path]));
}
/** The path as the stack with most samples of the candidate spells it, callers that only the candidate has included. */
function asSeen(path, { table, samples }, aligned) {
    if (aligned === table)
        return path;
    let best = path;
    let most = 0;
    for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
        const seen = samples.candidate[stack];
        if (seen <= most)
            continue;
        const frames = framesFromRoot(aligned, stack);
        if (path.some((id, depth) => frames[depth] !== id))
            continue;
        const all = framesFromRoot(table, stack);
        let depth = 0;
        const end = all.findIndex((id) => id === path[depth] && ++depth === path.length);
        if (end < 0)
            continue;
        best = all.slice(0, end + 1);
        most = seen;
    }
    return best;
}
function framesFromRoot({ stackOffsets, stackFrames }, stack) {
    return [...stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1])].reverse();
}
function comparePaths(a, b, byKey) {
    if (a.length !== b.length)
        return a.length - b.length;
    const differs = a.findIndex((id, index) => id !== b[index]);
    return differs < 0 ? 0 : byKey(a[differs], b[differs]);
}
function nearestFirst(ids, path, byKey) {
    const distance = new Map(path.map((id, index) => [id, path.length - index]));
    const away = (id) => distance.get(id) ?? path.length + 1;
    return [...ids].sort((a, b) => away(a) - away(b) || byKey(a, b));
}

// EXTERNAL MODULE: ./build/compare/likeness.js
var likeness = __webpack_require__(3954);
;// CONCATENATED MODULE: ./build/compare/shift-link.js

/** The part of the smaller amount that must lie at callers both have in common. */
const SAME_CALLERS = 0.8;
const SAME_CALLEES = 0.5;
const ALIKE = 0.6;
/** Returns a function that says whether cost may have moved between two functions, judging by all but the amounts. */
function shiftLinker(functions) {
    return (gainer, loser) => {
        if (gainer.id === loser.id)
            return undefined;
        const direct = callLink(gainer, loser);
        if (direct !== undefined)
            return direct;
        if (!(gainer.changedSites || loser.changedSites))
            return undefined;
        if (sameSites(gainer, loser) < SAME_CALLERS)
            return undefined;
        return siblingLink(gainer, loser, functions);
    };
}
/** One calls the other, and one of them is new or gone there. */
function callLink(gainer, loser) {
    if (gainer.changedSites && isCalledBy(gainer, loser)) {
        const evidence = ['called at a new place by the function that lost cost'];
        return { gainer, loser, kind: 'extracted', strength: 2, evidence };
    }
    if (loser.changedSites && isCalledBy(loser, gainer)) {
        const evidence = ['no longer called by the function that gained cost'];
        return { gainer, loser, kind: 'inlined', strength: 2, evidence };
    }
    return undefined;
}
/** Whether a function's amount lies below another, and below the calls of it in which its own amount lies. */
function isCalledBy(callee, caller) {
    const below = callee.sites.get(caller.id);
    if (below === undefined || sum(below) < SAME_CALLERS * sum(byCaller(callee)))
        return false;
    return overlap(below, byCaller(caller)) >= SAME_CALLERS;
}
/** Both have the same callers. The same file alone says little: most functions of a small service lie in one. */
function siblingLink(gainer, loser, functions) {
    const keys = [functions[gainer.id], functions[loser.id]];
    const identity = [];
    if ((0,likeness/* nameLikeness */.oS)(...keys) >= ALIKE)
        identity.push('similar name');
    if (shift_link_likeness(gainer.callees, loser.callees) >= SAME_CALLEES)
        identity.push('same callees');
    const inPackage = (0,likeness/* samePackage */.nT)(...keys);
    const evidence = ['same callers', ...identity, ...(inPackage ? ['same file or package'] : [])];
    if (!(gainer.changedSites && loser.changedSites)) {
        return identity.length > 0 ? { gainer, loser, kind: 'moved', strength: 1, evidence } : undefined;
    }
    if (!(gainer.isOneSided && loser.isOneSided)) {
        return { gainer, loser, kind: 'moved', strength: identity.length > 0 ? 2 : 1, evidence };
    }
    const strength = identity.length > 0 ? 3 : inPackage ? 2 : 1;
    return { gainer, loser, kind: 'renamed', strength, evidence };
}
function sum(amounts) {
    let total = 0;
    for (const amount of amounts.values())
        total += amount;
    return total;
}
function byCaller({ sites }) {
    return new Map(Array.from(sites, ([caller, amounts]) => [caller, sum(amounts)]));
}
/** What both have in common, as a part of the smaller of the two. */
function overlap(a, b) {
    const smaller = Math.min(sum(a), sum(b));
    return smaller > 0 ? common(a, b) / smaller : 0;
}
function common(a, b) {
    let amount = 0;
    for (const [id, part] of a)
        amount += Math.min(part, b.get(id) ?? 0);
    return amount;
}
/** The part of the smaller amount that both have at the same callers, called from the same functions. */
function sameSites(a, b) {
    let shared = 0;
    for (const [caller, amounts] of a.sites)
        shared += common(amounts, b.sites.get(caller) ?? new Map());
    const smaller = Math.min(sum(byCaller(a)), sum(byCaller(b)));
    return smaller > 0 ? shared / smaller : 0;
}
/** Jaccard index; two empty sets have nothing in common. */
function shift_link_likeness(a, b) {
    let both = 0;
    for (const id of a)
        if (b.has(id))
            both++;
    const all = a.size + b.size - both;
    return all === 0 ? 0 : both / all;
}

;// CONCATENATED MODULE: ./build/compare/shift-match.js
/** Net cost below this part of what moved is no growth: half of the simulated renames were off by more than 7.5 %. */
const TOLERANCE = 0.25;
/** Or below so many standard deviations: 94.5 % of the simulated renames were. */
const DEVIATIONS = 2.6;
/**
 * But never above this part of what moved: a large function that lost a little is so noisy that any new function beside it
 * would be explained.
 */
const MOST_TOLERANCE = 0.5;
/** How far amounts may differ without proof that it is the same function. */
const MOST_RATIO = 2;
/**
 * Matches gainers and losers, each at most once: first pairs of equal amounts, the best evidence first, then sets of
 * equal amounts (splits and merges), then sets and pairs that grew or shrank on the way. A set holds everything that is
 * linked, never a choice of it: among many functions some choice always adds up.
 */
function matchLinks(links, variance, byKey) {
    const taken = new Set();
    const matches = [];
    const isFree = ({ gainer, loser }) => !taken.has(gainer.id) && !taken.has(loser.id);
    function take(set, mayTake) {
        if (set.length === 0 || !set.every(isFree))
            return;
        const match = toMatch(set, variance);
        if (!mayTake(match))
            return;
        for (const { id } of [...match.gainers, ...match.losers])
            taken.add(id);
        matches.push(match);
    }
    function takeSets(mayTake) {
        for (const side of ['loser', 'gainer']) {
            for (const set of setsAround(side, links)) {
                const free = set.filter(isFree);
                if (free.length > 1)
                    take(free, mayTake);
            }
        }
    }
    const pairs = [...links].sort(bestFirst(byKey));
    for (const pair of pairs)
        take([pair], ({ balance }) => balance.isBalanced);
    takeSets(({ balance }) => balance.isBalanced);
    takeSets(({ balance }) => balance.net > 0 && isWithin(balance, MOST_RATIO));
    for (const pair of pairs)
        take([pair], ({ balance }) => mayDiffer(pair, balance));
    return matches.sort((a, b) => b.balance.moved - a.balance.moved || byKey(firstOf(a.gainers).id, firstOf(b.gainers).id));
}
/** Best evidence first, then the closest amounts. */
function bestFirst(byKey) {
    const distance = ({ gainer, loser }) => Math.abs(Math.log(gainer.amount / loser.amount));
    return (a, b) => b.strength - a.strength ||
        distance(a) - distance(b) ||
        byKey(a.gainer.id, b.gainer.id) ||
        byKey(a.loser.id, b.loser.id);
}
/** Everything that is well linked to one function, for every function of a side; largest first like the links. */
function setsAround(side, links) {
    const sets = new Map();
    for (const link of links) {
        if (link.strength === 1)
            continue;
        const set = sets.get(link[side]);
        if (set === undefined)
            sets.set(link[side], [link]);
        else
            set.push(link);
    }
    return [...sets.values()];
}
/**
 * A function that vanished may well be replaced by a cheaper one. Otherwise unequal amounts need the proof of a name
 * or of callees; the growth of the union then decides.
 */
function mayDiffer({ strength, kind }, balance) {
    if (strength === 3)
        return true;
    if (strength === 1)
        return false;
    return isWithin(balance, MOST_RATIO) || (kind === 'renamed' && balance.net < 0);
}
function isWithin({ moved, net }, ratio) {
    return moved + Math.abs(net) <= ratio * moved;
}
function toMatch(links, variance) {
    const gainers = [...new Set(links.map(({ gainer }) => gainer))];
    const losers = [...new Set(links.map(({ loser }) => loser))];
    const kinds = new Set(links.map(({ kind }) => kind));
    const [kind] = kinds;
    const balance = weigh(gainers, losers, variance);
    const evidence = [...new Set(links.flatMap((link) => link.evidence))];
    return {
        // One function that became two was not renamed.
        kind: kind === undefined || kinds.size > 1 || (kind === 'renamed' && links.length > 1) ? 'moved' : kind,
        gainers,
        losers,
        balance,
        evidence: balance.isBalanced ? [...evidence, 'equal amounts'] : evidence,
    };
}
function weigh(gainers, losers, varianceOf) {
    const gained = sumOf(gainers, 'amount');
    const lost = sumOf(losers, 'amount');
    const members = [...gainers, ...losers];
    const expected = sumOf(members, 'expected');
    const variance = varianceOf(members);
    const moved = Math.min(gained, lost);
    const noise = DEVIATIONS * Math.sqrt(variance) * expected;
    const tolerance = Math.max(TOLERANCE * moved, Math.min(noise, MOST_TOLERANCE * moved));
    const net = gained - lost;
    const isBalanced = Math.abs(net) <= tolerance;
    return { moved, net, isBalanced, expected, seen: sumOf(members, 'seen'), variance };
}
function sumOf(parties, field) {
    return parties.reduce((sum, party) => sum + party[field], 0);
}
function firstOf(parties) {
    return parties[0];
}

// EXTERNAL MODULE: ./build/compare/call-sites.js
var call_sites = __webpack_require__(2791);
// EXTERNAL MODULE: ./build/compare/costs.js
var costs = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/compare/size-factors.js
var size_factors = __webpack_require__(7122);
;// CONCATENATED MODULE: ./build/compare/shift-parties.js



/** Functions too small for a test vanish by chance below this many samples. */
const MIN_VANISHED_SAMPLES = 20;
/** A call site with no more than this part on the other side is new or gone; strays and overlapping windows are allowed. */
const SITE_REMAINDER = 0.02;
/** The part of the amount that has to lie at such sites. */
const CHANGED_PART = 0.8;
/** Finds the functions beyond the bound, and those that vanished however small: many small callees may be inlined. */
function findParties(input, byKey) {
    const { table, samples, factor } = input;
    const oneSided = (0,call_sites/* findOneSided */.R)(table, samples, factor);
    const grown = input.functions.filter((fn) => hasGrown(fn, input, oneSided));
    if (grown.length === 0)
        return { gainers: [], losers: [] };
    const shrunk = [...findShrunk(input, grown, oneSided), ...findVanished(input, oneSided)];
    const ids = [...grown, ...shrunk].map(({ id }) => id);
    const callSites = (0,call_sites/* collectCallSites */.B)(table, samples, factor, oneSided, ids);
    const largestFirst = (a, b) => b.amount - a.amount || byKey(a.id, b.id);
    return {
        gainers: grown.map((fn) => toParty(fn, 'seen', callSites, oneSided.isNew)).sort(largestFirst),
        losers: shrunk.map((fn) => toParty(fn, 'expected', callSites, oneSided.isGone)).sort(largestFirst),
    };
}
function hasGrown(fn, { bound }, { isNew }) {
    if (fn.seen - fn.expected < bound.samples || fn.theta < bound.theta)
        return false;
    // The variance of a logarithm says nothing where one side is zero.
    return isNew[fn.id] === 1 || fn.theta > bound.deviations * Math.sqrt(fn.variance);
}
/**
 * Tested functions that shrank but did not vanish. Beside one that grew a lot all others seem to shrink, for the size factor
 * is made of them all; so they must have shrunk against those that did not grow as well.
 */
function findShrunk(input, grown, { isNew, isGone }) {
    const { table, samples, bound } = input;
    const leaves = (0,costs/* leafFunctions */.SD)(table);
    const noYardstick = new Set(grown.map(({ id }) => id));
    const isControl = input.isControl.map((control, stack) => {
        const leaf = leaves[stack];
        return noYardstick.has(leaf) || isNew[leaf] === 1 || isGone[leaf] === 1 ? 0 : control;
    });
    const factors = (0,size_factors/* prepareSizeFactors */.pf)(samples, isControl);
    const stacks = Map.groupBy(leaves.keys(), (stack) => leaves[stack]);
    return input.functions.flatMap((fn) => {
        const limit = Math.max(bound.theta, bound.deviations * Math.sqrt(fn.variance));
        if (isGone[fn.id] === 1 || fn.theta > -limit)
            return [];
        const { log, shares } = (0,size_factors/* sizeFactorWithout */.hc)(factors, stacks.get(fn.id) ?? []);
        // Without any other function nothing shows that this one shrank.
        if (!shares.some((share) => share > 0))
            return [];
        const excess = Math.min(0, log - Math.log(input.factor));
        const expected = fn.expected * Math.exp(excess);
        const isLoser = fn.theta - excess <= -limit && expected - fn.seen >= bound.samples;
        return isLoser ? [{ id: fn.id, expected, seen: fn.seen }] : [];
    });
}
function findVanished({ table, samples, factor, functions }, { isGone }) {
    const leaves = (0,costs/* leafFunctions */.SD)(table);
    const before = (0,costs/* selfCosts */.dR)(leaves, samples.baseline, table.functions.length);
    const after = (0,costs/* selfCosts */.dR)(leaves, samples.candidate, table.functions.length);
    const tested = new Map(functions.map((fn) => [fn.id, fn]));
    const vanished = [];
    for (let id = 0; id < before.length; id++) {
        const expected = tested.get(id)?.expected ?? before[id] * factor;
        const seen = after[id];
        if (isGone[id] === 1 && expected - seen >= MIN_VANISHED_SAMPLES)
            vanished.push({ id, expected, seen });
    }
    return vanished;
}
/** @param side where the function costs more: `seen` for one that gained, `expected` for one that lost */
function toParty({ id, expected, seen }, side, callSites, oneSided) {
    const sites = new Map();
    let all = 0;
    let changed = 0;
    for (const site of callSites.sitesOf(id)) {
        const here = site[side];
        const there = side === 'seen' ? site.expected : site.seen;
        if (here <= there)
            continue;
        const byCallersCaller = sites.get(site.caller) ?? new Map();
        sites.set(site.caller, byCallersCaller.set(site.above, here - there));
        all += here - there;
        if (there <= SITE_REMAINDER * here)
            changed += here - there;
    }
    return {
        id,
        expected,
        seen,
        amount: Math.abs(seen - expected),
        isOneSided: oneSided[id] === 1,
        changedSites: all > 0 && changed >= CHANGED_PART * all,
        sites,
        callees: callSites.calleesOf(id, side),
    };
}

;// CONCATENATED MODULE: ./build/compare/union-variance.js

/** Counts of samples vary about this many times more than independent samples would. */
const DISPERSION = 1.5;
/** Functions with fewer samples say more about counting than about windows. */
const LARGE = 100;
/** What windows differ by when no function is large enough to say: about 8 %. */
const UNKNOWN_NOISE = 0.08 ** 2;
/**
 * The variance of one function of a pair says nothing about both together: where one side is zero, the variance of the
 * logarithm explodes, while the sum is as well known as any other function. So the union gets the counting noise of
 * its own samples, and the noise between windows that the functions present on both sides show.
 */
function unionVariance(functions, factor) {
    const counting = (expected, seen) => DISPERSION * (factor / Math.max(expected, factor) + 1 / Math.max(seen, 1));
    const present = functions.filter(({ expected, seen }) => Math.min(expected / factor, seen) >= LARGE);
    const noise = present.length === 0
        ? UNKNOWN_NOISE
        : (0,variance/* weightedMedian */.gU)(present.map(({ variance, expected, seen }) => Math.max(0, variance - counting(expected, seen))), present.map(({ expected, seen }) => Math.sqrt(Math.min(expected, seen))));
    const varianceOf = new Map(present.map(({ id, variance }) => [id, variance]));
    const driftOf = new Map(functions.map(({ id, drift }) => [id, drift]));
    // What only one side has differs between windows as much as if it had kept its name.
    const oneSided = ({ id, expected, seen }) => (driftOf.get(id) ?? 0) + counting(expected, Math.max(seen, expected));
    return (members) => {
        let expected = 0;
        let seen = 0;
        let own = 0;
        for (const member of members) {
            expected += member.expected;
            seen += member.seen;
            own += (varianceOf.get(member.id) ?? oneSided(member)) * member.expected ** 2;
        }
        return Math.max(noise + counting(expected, seen), own / Math.max(expected, 1) ** 2);
    };
}

;// CONCATENATED MODULE: ./build/compare/cost-shift.js





/**
 * Finds cost that only changed its name or its place: renames, extracted and inlined functions, splits and merges.
 *
 * The dangerous error is to explain a real regression by an improvement that happens to be as large. So equal
 * amounts are never enough: the call tree itself must have changed (call sites that only one side has), at the same
 * callers, and whatever shrank must have shrunk against the functions that did not grow. A function that grew where it
 * always was is never explained by a neighbour that shrank where it always was.
 */
function findCostShifts(input) {
    const byKey = (0,function_order/* byFunctionKey */.x)(input.table.functions);
    const parties = findParties(input, byKey);
    if (parties.gainers.length === 0 || parties.losers.length === 0)
        return [];
    const link = shiftLinker(input.table.functions);
    const links = parties.gainers.flatMap((gainer) => parties.losers.flatMap((loser) => link(gainer, loser) ?? []));
    const variance = unionVariance(input.functions, input.factor);
    return matchLinks(links, variance, byKey).map(({ gainers, losers, kind, balance, evidence }) => ({
        kind,
        from: losers.map(({ id }) => id),
        to: gainers.map(({ id }) => id),
        movedSamples: balance.moved,
        net: balance.net,
        netShare: balance.net / balance.moved,
        isBalanced: balance.isBalanced,
        unionExpected: balance.expected,
        unionSeen: balance.seen,
        unionGrowth: balance.seen / balance.expected,
        unionVariance: balance.variance,
        evidence,
    }));
}

// EXTERNAL MODULE: ./build/judge/function-rules.js
var function_rules = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/judge/limit-rules.js
var limit_rules = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/judge/cause-rules.js




/**
 * Moved is not grown, and one cause is one finding. Cost that only changed its name or place passes, or fails by what
 * all its functions together grew; a failing function that only inherits another's growth is explained by it.
 * @param confirmed warnings that fail, by function id: before causes are told apart, since a failure is no warning's effect
 */
function explainFindings(functions, { evidence, samples, commonFactor }, context, confirmed = new Map()) {
    if (evidence === undefined || !functions.some(isFinding))
        return { functions, shifts: [], causes: [] };
    const minAdded = context.policy.minAddedShare * samples.baseline * evidence.factor;
    const shifts = findShifts(functions, evidence, context, minAdded);
    const service = { factor: evidence.factor, samples: samples.baseline, commonFactor };
    const settled = shifts
        .reduce((settling, shift) => settleShift(settling, shift, service, context), functions)
        .map((fn) => cause_rules_confirm(fn, confirmed.get(fn.id)));
    const exempt = new Set(shifts.filter((shift) => shift.isBalanced).flatMap((shift) => shift.to));
    const causes = ['fail', 'warn'].flatMap((verdict) => {
        const failing = settled.filter(({ judged }) => judged?.verdict === verdict).map(({ id }) => id);
        if (failing.length === 0)
            return [];
        return attribute({ ...evidence, minAdded, failing, exempt }).causes;
    });
    return { functions: withCauses(settled, causes), shifts, causes };
}
function cause_rules_confirm(fn, confirmation) {
    if (confirmation === undefined || fn.judged?.verdict !== 'warn')
        return fn;
    return { ...fn, judged: { ...fn.judged, verdict: 'fail', confirmation } };
}
function isFinding({ judged }) {
    return judged?.verdict === 'fail' || judged?.verdict === 'warn';
}
function findShifts(functions, evidence, { policy, warnT, contentionVariance }, minAdded) {
    const costs = functions.filter(function_rules/* isTested */.eW).map(({ id, estimate, samples }) => ({
        id,
        theta: estimate.theta,
        variance: estimate.variance + contentionVariance,
        drift: estimate.driftVariance + contentionVariance,
        expected: estimate.expectedSamples,
        seen: samples.candidate,
    }));
    const bound = { theta: Math.log1p(policy.warnOnGrowth), deviations: warnT, samples: minAdded };
    return findCostShifts({ ...evidence, functions: costs, bound });
}
/** What was lost has moved; what was gained has, too, unless all together grew: then the first gainer bears the verdict. */
function settleShift(functions, shift, service, context) {
    const members = new Set([...shift.from, ...shift.to]);
    // The first gainer bears the verdict, so its limits count.
    const bearer = functions.find(({ id }) => id === shift.to[0]);
    const own = bearer === undefined ? context : (0,limit_rules/* contextOf */.Vm)(bearer.key, context);
    const verdict = shift.isBalanced || own === null ? 'pass' : unionVerdict(functions, shift, service, own);
    return functions.map((fn) => {
        if (!members.has(fn.id) || fn.judged === undefined)
            return fn;
        const moved = { ...fn.judged, verdict: 'pass', class: 'moved' };
        if (verdict === 'pass' || fn.id !== shift.to[0])
            return { ...fn, judged: moved };
        return { ...fn, judged: { ...moved, ...unionNumbers(shift, verdict, context), verdict, class: 'grew' } };
    });
}
function unionNumbers({ unionGrowth, unionVariance, unionExpected, unionSeen }, verdict, { failT, warnT }) {
    const margin = Math.exp((verdict === 'fail' ? failT : warnT) * Math.sqrt(unionVariance));
    const union = { expected: unionExpected, seen: unionSeen };
    return { growth: unionGrowth, low: unionGrowth / margin, high: unionGrowth * margin, union };
}
function unionVerdict(functions, shift, { factor, samples, commonFactor }, { policy, failT, warnT, mayFail }) {
    const theta = Math.log(shift.unionGrowth);
    const sd = Math.sqrt(shift.unionVariance);
    const addedShare = shift.net / (samples * factor);
    if (addedShare < policy.minAddedShare || theta < Math.log1p(policy.warnOnGrowth))
        return 'pass';
    const members = new Set([...shift.from, ...shift.to]);
    const before = functions.reduce((sum, fn) => sum + (members.has(fn.id) ? fn.samples.baseline : 0), 0);
    const thetaGlobal = Math.log(shift.unionSeen / Math.max(before * factor, 1));
    const agreed = (0,function_rules/* agrees */.ie)({ thetaGlobal, thetaPerLoad: thetaGlobal + commonFactor }, policy);
    const isFail = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agreed;
    if (isFail && mayFail)
        return 'fail';
    // A move must not wave through what would have been pointed out: unequal amounts leave a doubt.
    const wasFound = functions.some((fn) => shift.to.includes(fn.id) && isFinding(fn));
    return theta - warnT * sd > 0 || wasFound ? 'warn' : 'pass';
}
const RANK = { fail: 2, warn: 1 };
/** A finding steps back only behind a cause that is a finding itself, at least as bad, and explained by no other. */
function withCauses(functions, causes) {
    const rank = new Map(functions.map(({ id, judged }) => [id, RANK[judged?.verdict ?? ''] ?? 0]));
    const bearers = new Map();
    for (const cause of causes) {
        for (const id of cause.failing) {
            const isBorne = cause.function !== id && (rank.get(cause.function) ?? 0) >= (rank.get(id) ?? 0);
            if (isBorne)
                bearers.set(id, cause.function);
        }
    }
    return functions.map((fn) => {
        const bearer = bearers.get(fn.id);
        if (bearer === undefined || bearers.has(bearer) || fn.judged === undefined)
            return fn;
        return { ...fn, judged: { ...fn.judged, causedBy: bearer } };
    });
}

// EXTERNAL MODULE: ./build/judge/comparison-verdict.js
var comparison_verdict = __webpack_require__(5983);
// EXTERNAL MODULE: ./build/judge/contention.js
var judge_contention = __webpack_require__(9599);
// EXTERNAL MODULE: ./build/judge/leak-rules.js
var leak_rules = __webpack_require__(1479);
// EXTERNAL MODULE: ./build/judge/times.js
var times = __webpack_require__(9986);
;// CONCATENATED MODULE: ./build/judge/load-rules.js


/**
 * How far the total of a service lies apart between two windows of the same code and load, each window, as sd of a log: beyond
 * what all services of the build have in common, and where there are too few of them to know that.
 */
const TOTAL_DRIFT = 0.08;
const LONE_TOTAL_DRIFT = 0.12;
/** Totals hold thousands of samples; their counting noise is small, whatever they clump by. */
const load_rules_DISPERSION = 3;
const UNTESTED = { verdict: 'pass', reasons: [], detectable: null };
/**
 * Whether the whole service costs more for the same load: what neighbours cannot tell, because all of them are slower alike. Single
 * findings are taken off first, and so is what most services of the build have in common, which is the machine's.
 * @param pace ln of that common factor of the same kind of profiles; null when there are too few services to know it, which warns
 *   at most
 */
function judgeTotal(functions, result, pace, { policy, failT, warnT, mayFail, contentionVariance, kind }) {
    // Time on the wall, in locks or in waits need not follow the load; CPU time and allocations do.
    if (!result.isLoadKnown || (kind !== 'cpu' && kind !== 'alloc'))
        return UNTESTED;
    const { baseline, candidate } = result.samples;
    if (baseline <= 0 || candidate <= 0)
        return UNTESTED;
    const left = 1 - Math.min(addedByFindings(functions), candidate / 2) / candidate;
    const machine = pace ?? 0;
    const growth = result.totalLog + Math.log(left) - machine;
    const drift = pace === null ? LONE_TOTAL_DRIFT : TOTAL_DRIFT;
    const counting = load_rules_DISPERSION * (1 / baseline + 1 / candidate);
    // What a service alone differs by is the finding, not the noise; and allocations wait for no core.
    const contention = kind === 'cpu' && pace !== null ? contentionVariance : 0;
    const sd = Math.sqrt(2 * drift ** 2 + counting + contention);
    const fails = growth - failT * sd > 0 && growth >= Math.log1p(policy.failOnGrowth);
    const warns = growth - warnT * sd > 0 && growth >= Math.log1p(policy.warnOnGrowth);
    // Alone, a service cannot be told from its machine, and a busy one has been seen to double the cost of unchanged code; nor
    // from requests that were counted wrongly.
    const canFail = mayFail && pace !== null;
    const detectable = (0,function_rules/* detectableGrowth */.PD)(canFail ? failT : warnT, sd);
    if (!fails && !warns)
        return { verdict: 'pass', reasons: [], detectable };
    const verdict = fails && canFail ? 'fail' : 'warn';
    const margin = (verdict === 'fail' ? failT : warnT) * sd;
    const [lowLog, highLog] = [growth - margin, growth + margin];
    return {
        verdict,
        reasons: [slowdown(growth, lowLog, machine)],
        detectable,
        growth: { verdict, log: growth, lowLog, highLog, ownPart: left, machineLog: pace },
    };
}
/**
 * Samples that findings added. Self costs do not overlap, so that a caller's counts beside that of the callee which explains it; of
 * cost that moved only what all together grew by.
 */
function addedByFindings(functions) {
    return functions.reduce((sum, { judged, estimate, samples }) => {
        if (judged === undefined || estimate === undefined)
            return sum;
        if (judged.verdict !== 'fail' && judged.verdict !== 'warn')
            return sum;
        const { expected, seen } = judged.union ?? {
            expected: estimate.expectedSamples,
            seen: samples.candidate,
        };
        return sum + Math.max(0, seen - expected);
    }, 0);
}
function slowdown(growth, low, machine) {
    const shared = Math.abs(machine) < 0.01
        ? ''
        : `; the ${(0,times/* times */.H)(machine, 2)} that most services have in common is taken off as the machine's`;
    return {
        code: 'FG211',
        message: `for the same load the service as a whole costs ${(0,times/* times */.H)(growth, 2)} what it did, at least ${(0,times/* times */.H)(low, 2)}, beside ` +
            `what single functions explain${shared}`,
        remedy: 'look for what slows everything: the base image, a debug build, middleware, a profiler, a smaller machine',
    };
}

// EXTERNAL MODULE: ./build/judge/rule-effects.js
var rule_effects = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/judge/service-rules.js + 1 modules
var service_rules = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/compare/sides.js
var sides = __webpack_require__(696);
// EXTERNAL MODULE: ./build/judge/steadiness-rules.js
var steadiness_rules = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/judge/waiting.js


/** What calls so much of the service is its main loop. */
const LOOP_PART = 0.9;
/** What the loop calls must have become cheaper by this much, as a logarithm, for waiting to explain what it gained. */
const LESS_WORK = 0.05;
/**
 * Whether a function may only have waited longer: it calls nearly everything else, and what it calls became cheaper for the same
 * load, or per second. A main loop that is sampled while it waits for work takes all the time that work no longer takes.
 */
function mayWait({ self, total }, result) {
    const whole = result.total;
    const callsAll = sides/* SIDES */.B.every((side) => whole[side] > 0 && total[side] >= LOOP_PART * whole[side]);
    const before = whole.baseline - self.baseline;
    const after = whole.candidate - self.candidate;
    if (!callsAll || before <= 0 || after <= 0)
        return false;
    const perLoad = result.totalLog - Math.log(whole.candidate / whole.baseline);
    return Math.log(after / before) + perLoad <= -LESS_WORK;
}
/** What to do about main loops that were only warned of for that. */
function waitingReasons(functions, result) {
    return functions
        .filter((fn) => fn.judged?.verdict === 'warn' && fn.judged.class === 'grew' && mayWait(fn, result))
        .map(({ key }) => ({
        code: 'FG218',
        message: `${key.name} calls nearly everything else and took more while the rest took less: it may only have waited longer`,
        remedy: `if it waits for work there, add - ${(0,steadiness_rules/* ignoreEntry */["do"])(key)} to ignore in the configuration file`,
    }));
}

;// CONCATENATED MODULE: ./build/judge/judge.js













const NO_BUDGETS = { rules: [], measures: [], matches: () => false };
/** Degrees of freedom: 15 of the shrunken block variance and 6 of what is assumed about windows. */
const DEGREES_OF_FREEDOM = 21;
/** Critical values: FAIL shares its error probability among so many tests, WARN has one for each. */
function criticalValues(policy, tests) {
    return {
        failT: studentTQuantile((policy.alpha * (policy.alphaPart ?? 1)) / Math.max(tests, 1), DEGREES_OF_FREEDOM),
        warnT: studentTQuantile(policy.warnProbability, DEGREES_OF_FREEDOM),
    };
}
/** Judges a build: all services and types together, because its error probability is one for all of them. */
function judgeBuild(cases, policy, budgetInput = NO_BUDGETS) {
    const tests = cases.reduce((sum, judgeCase) => sum + countTests(judgeCase), 0);
    const results = cases.map(({ result }) => result);
    const pace = (0,judge_contention/* sharedPace */.P)(results, policy);
    const allocPace = (0,judge_contention/* sharedPace */.P)(results, policy, 'alloc');
    const critical = criticalValues(policy, tests);
    const comparisons = cases.map((judgeCase) => {
        const contention = pace === null ? (0,judge_contention/* ownContention */.o)(judgeCase.result, policy) : Math.abs(pace);
        const own = judgeCase.policy ?? policy;
        return judgeComparison(judgeCase, own, { ...critical, contention, pace, allocPace });
    });
    const budgets = judgeBudgets(budgetInput, cases, policy);
    return {
        verdict: (0,comparison_verdict/* buildVerdict */.o)(comparisons, budgets),
        reasons: comparisons.some(({ counted }) => counted) ? [] : [NOTHING_COMPARED],
        tests,
        contention: pace === null ? Math.max(0, ...results.map((result) => (0,judge_contention/* ownContention */.o)(result, policy))) : Math.abs(pace),
        comparisons,
        budgets,
    };
}
const NOTHING_COMPARED = {
    code: 'FG111',
    message: 'no service had a profile to compare',
    remedy: 'check the windows, the service names and that profiling is on; nothing compared is never a pass',
};
function countTests({ result, rules }) {
    // A gauge fails by its slope, which has an error probability of its own.
    if (result === undefined || result.kind === 'gauge')
        return 0;
    const tested = result.functions.filter((change) => (0,function_rules/* isTested */.eW)(change) && rules?.of(change.key)?.rule.severity !== 'ignore');
    return tested.length + (result.isLoadKnown && rules?.whole?.rule.severity !== 'ignore' ? 1 : 0);
}
/** Judges one comparison as a part of its build. */
function judgeComparison(judgeCase, policy, build) {
    const { result } = judgeCase;
    if (result === undefined)
        return notCompared(judgeCase);
    const comparable = [...(judgeCase.incomparable ?? []), ...(0,service_rules/* comparability */.tU)(result, policy, build.contention)];
    const context = {
        policy,
        kind: result.kind,
        unit: result.unit,
        contentionVariance: result.kind === 'gauge' ? 0 : (policy.contentionWeight * build.contention) ** 2,
        failT: build.failT,
        warnT: build.warnT,
        netNewShare: netNewShare(result),
        mayFail: comparable.length === 0 && result.blocks >= variance/* MIN_BLOCKS */.eX,
        rules: judgeCase.rules,
    };
    const byLevel = judgeFunctions(result, context);
    const leak = (0,rule_effects/* ruledLeak */.qh)(judgeCase.leak, judgeCase.rules);
    const slope = (0,leak_rules/* leakVerdict */.Hc)(leak);
    const held = leak === undefined || slope === null ? byLevel : (0,leak_rules/* judgeHolders */.HK)(byLevel, leak, slope);
    const explained = explainFindings(held, result, context, judgeCase.confirmed);
    const plain = judgeCase.rules === undefined ? null : withoutRules(judgeCase, result, context);
    const functions = explained.functions.toSorted(service_rules/* worstFirst */.md);
    const power = (0,service_rules/* measuredPower */["if"])(functions, result);
    // Sides that cannot be compared are noisy for that very reason: one cause, one remedy.
    const unjudged = (0,rule_effects/* whyNotJudged */.Bd)(functions, result, context);
    const reasons = unjudged ?? (comparable.length > 0 ? comparable : power.reasons);
    const whole = (0,limit_rules/* contextOfWhole */.WM)(context);
    const entries = comparable.length > 0 || whole === null ? [] : (0,service_rules/* grownEntries */.AZ)(result);
    const pace = result.kind === 'alloc' ? build.allocPace : build.pace;
    const total = whole === null ? UNTOLD : judgeTotal((0,rule_effects/* accountedFor */.i4)(functions, plain), result, pace, whole);
    const heldByNone = (0,leak_rules/* unborneLeak */.R9)(leak, slope, functions, result.unit);
    const parts = {
        leak: slope,
        whole: total.verdict,
        hasGrownEntries: entries.length > 0,
        isUndecided: reasons.length > 0 && unjudged === null,
    };
    return {
        case: judgeCase,
        verdict: (0,comparison_verdict/* comparisonVerdict */.L)({ ...parts, functions }),
        counted: unjudged === null,
        parts,
        mayFail: context.mayFail,
        reasons: [...reasons, ...heldByNone, ...total.reasons, ...entries, ...waitingReasons(functions, result)],
        functions,
        shifts: explained.shifts,
        causes: explained.causes,
        detectable: power.detectable,
        detectableTotal: total.detectable,
        ...(total.growth && { whole: total.growth }),
    };
}
function judgeFunctions(result, context) {
    return result.functions.map((change) => {
        const own = (0,function_rules/* isTested */.eW)(change) ? (0,limit_rules/* contextOf */.Vm)(change.key, context) : null;
        return (0,function_rules/* isTested */.eW)(change) && own !== null
            ? { ...change, judged: (0,function_rules/* judgeFunction */.w9)(change, failsOnlyByWork(change, result, own)) }
            : change;
    });
}
/** What was found, whatever rules allow: which growth explains which other is a matter of the code. */
function withoutRules({ confirmed }, result, { rules: _, ...context }) {
    return explainFindings(judgeFunctions(result, context), result, context, confirmed).functions;
}
/** A service of which nothing is said as a whole. */
const UNTOLD = { verdict: 'pass', reasons: [], detectable: null };
/** A main loop that may only have waited longer is pointed out, never failed. */
function failsOnlyByWork(change, result, context) {
    const waits = result.kind === 'cpu' && mayWait(change, result);
    return waits ? { ...context, mayFail: false } : context;
}
/** What is new less what is gone: code that took the place of other code has not added all that it costs. */
function netNewShare({ functions, samples, evidence }) {
    const factor = evidence?.factor ?? 1;
    const net = functions.reduce((sum, { samples: own, estimate }) => {
        if ((estimate?.baselineSamples ?? own.baseline) === 0)
            return sum + own.candidate / factor;
        return own.candidate === 0 ? sum - own.baseline : sum;
    }, 0);
    return net / Math.max(samples.baseline, 1);
}
function notCompared(judgeCase) {
    return {
        case: judgeCase,
        verdict: judgeCase.notApplicable === true ? 'not-applicable' : 'not-evaluated',
        counted: judgeCase.required && judgeCase.notApplicable !== true,
        parts: { leak: null, whole: 'pass', hasGrownEntries: false, isUndecided: true },
        mayFail: false,
        reasons: judgeCase.reasons,
        functions: [],
        shifts: [],
        causes: [],
        detectable: null,
        detectableTotal: null,
    };
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ judgeHolders),
/* harmony export */   Hc: () => (/* binding */ leakVerdict),
/* harmony export */   R9: () => (/* binding */ unborneLeak),
/* harmony export */   qh: () => (/* binding */ spanNotes)
/* harmony export */ });
const VERDICTS = { leak: 'fail', warn: 'warn', ok: 'pass' };
/** The verdict of a gauge's slope; null when too little was seen to judge it by anything but its level. */
function leakVerdict(leak) {
    if (leak === undefined || leak.result.verdict === 'inconclusive')
        return null;
    return VERDICTS[leak.result.verdict];
}
/**
 * One finding a leak: the largest holder carries the verdict. Levels are not judged where the slope was: levels of
 * unchanged code differ several times over, slopes do not.
 */
function judgeHolders(functions, leak, verdict) {
    const isFinding = verdict === 'fail' || verdict === 'warn';
    const [first] = isFinding ? leak.holders : [];
    const grown = new Set(isFinding ? leak.holders.map(({ key }) => `${key.name}\0${key.file}`) : []);
    return functions.map((fn) => {
        if (fn.judged === undefined)
            return fn;
        const isFirst = first !== undefined && first.key.name === fn.key.name && first.key.file === fn.key.file;
        const judged = {
            ...fn.judged,
            verdict: isFirst && isFinding ? verdict : 'pass',
            class: grown.has(`${fn.key.name}\0${fn.key.file}`) ? 'leaks' : levelClass(fn.judged),
        };
        return { ...fn, judged };
    });
}
function levelClass({ class: cls }) {
    return cls === 'grew' || cls === 'new' ? 'unchanged' : cls;
}
/** The leak itself as a reason, where no single function bears it: its holders may be ignored, small or unknown. */
function unborneLeak(leak, verdict, functions, unit) {
    if (leak?.result.estimate === undefined || (verdict !== 'fail' && verdict !== 'warn'))
        return [];
    if (functions.some(({ judged }) => judged?.verdict === verdict))
        return [];
    const { slopePerMin, lowPerMin, highPerMin, spanMs } = leak.result.estimate;
    // A few goroutines an hour are many in a month.
    const [size, name] = unit === 'bytes' ? [2 ** 20, 'MiB'] : [1, unit];
    const [rate, low, high] = [slopePerMin, lowPerMin, highPerMin].map((slope) => precise(slope / size));
    const minutes = precise(spanMs / 60_000);
    const ends = leak.over === 'span' ? 'both windows' : 'the start and the end of the window';
    return [
        {
            code: 'FG209',
            message: `what is retained${leak.setAside === undefined ? '' : ' beside what rules set aside'} keeps rising, by ${rate} ${name} a minute (${low} to ${high}) over ${minutes} minutes, and no single ` +
                'function could be named for it',
            remedy: `compare heap profiles of ${ends} to see who holds it`,
        },
    ];
}
/** Three digits, and one after the point for what is large: `86.0`, `0.213`. */
function precise(value) {
    return Math.abs(value) >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(3)));
}
const UNSEEN = {
    unread: 'the uploads between the windows could not be read',
    unnamed: 'nothing tells its processes apart, so they may have been replaced in between',
    gap: 'a replica sent nothing for a while in between, so it may have been restarted',
    restart: 'what a replica holds fell far down in between, as after a restart',
    'other-replicas': 'its replicas are not the same',
};
const UNSEEN_REMEDY = {
    unread: 'run again; with longer ranges, see that the server answers a query over all of it',
    unnamed: 'let the profiler send a label that names the process, such as pod or hostname',
    gap: 'choose windows between which no replica stops sending',
    restart: 'choose windows between which no replica restarts',
    'other-replicas': 'choose windows of the same replicas',
};
/** Says where a leak over the time between the windows was not looked for, though more is held than before. */
function spanNotes(leak) {
    const unseen = leak?.spanUnseen ?? null;
    if (unseen === null)
        return [];
    const detail = unseen.detail === '' ? '' : ` (${unseen.detail})`;
    return [
        {
            code: 'FG224',
            message: `a leak was looked for in the candidate window alone: the service holds more than in the baseline, but ${UNSEEN[unseen.why]}${detail}`,
            remedy: UNSEEN_REMEDY[unseen.why],
        },
    ];
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   NP: () => (/* binding */ rulesFor),
/* harmony export */   Qs: () => (/* binding */ matchesFunction),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   WM: () => (/* binding */ contextOfWhole)
/* harmony export */ });
/* harmony import */ var _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);


/**
 * What the rules say of one service and type.
 * @param policy the limits of the service, for what a rule does not say
 * @returns undefined where no rule is for it
 */
function rulesFor(rules, place, policy, matches) {
    const own = rules.filter((rule) => isFor(rule, place, matches));
    if (own.length === 0)
        return undefined;
    const applied = own.map((rule) => ({ rule, policy: withLimits(policy, rule) }));
    const known = new Map();
    return {
        whole: applied.find(({ rule }) => rule.target === null) ?? null,
        of: (key) => {
            const text = `${key.name}\0${key.file}`;
            const found = known.get(text);
            if (found !== undefined)
                return found;
            const first = applied.find(({ rule }) => matchesFunction(rule, key, matches)) ?? null;
            known.set(text, first);
            return first;
        },
    };
}
/** Whether a rule is for a service and type, whichever functions it means. */
function isFor({ service, profileType }, place, matches) {
    if (service !== null && !matches(service, place.service))
        return false;
    if (profileType === null || matches(profileType, place.profileType))
        return true;
    const isAlias = _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .profileTypeAliases */ .ml.includes(profileType);
    return isAlias && (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAlias */ .Zg)(profileType, [place.profileType]).includes(place.profileType);
}
/** Whether a rule means a function of a service that it is for. */
function matchesFunction({ target }, key, matches) {
    return target === null || (0,_compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFunctions */ .B)([key], target, matches)[0] === 1;
}
/** A warning never comes after a failure: a rule may lower the one below the other of its service. */
function withLimits(policy, { failOnGrowth, warnOnGrowth, severity }) {
    const least = severity === 'warn' ? (warnOnGrowth ?? 0) : 0;
    const fail = failOnGrowth ?? Math.max(policy.failOnGrowth, least);
    return { ...policy, failOnGrowth: fail, warnOnGrowth: Math.min(warnOnGrowth ?? policy.warnOnGrowth, fail) };
}
/** What a function is judged by; null where a rule says that it is not judged. */
function contextOf(key, context) {
    return withRule(context, context.rules?.of(key) ?? null);
}
/** The same for the service as a whole. */
function contextOfWhole(context) {
    return withRule(context, context.rules?.whole ?? null);
}
function withRule(context, applied) {
    if (applied === null)
        return context;
    const { rule, policy } = applied;
    if (rule.severity === 'ignore')
        return null;
    return { ...context, policy, mayFail: context.mayFail && rule.severity === 'fail' };
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ profilerNotes)
/* harmony export */ });
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(696);

/** Rates and intervals are set in whole steps; smaller differences are measured. */
const SAME_RATE = 1.2;
const SAME_INTERVAL = 1.5;
/** A profile that holds less work than this shows no service. */
const ONLY_WAITING = 0.95;
/** A profiler that takes more disturbs what it measures. */
const MUCH_OVERHEAD = 0.03;
/** Uploads come every 10 to 30 s unless told otherwise. */
const SHORT_INTERVAL_MS = 4000;
/** What the profiler did that a reader of the numbers has to know. Nothing where both sides were profiled alike and cheaply. */
function profilerNotes(traces) {
    if (traces === null)
        return [];
    return [...sampledDifferently(traces), ...onlyWaiting(traces), ...tooExpensive(traces)];
}
function sampledDifferently({ baseline, candidate }) {
    const found = [
        ...(differ(baseline.sampleNanos, candidate.sampleNanos, SAME_RATE)
            ? [
                `it sampled every ${inMs(baseline.sampleNanos)} in the baseline and every ${inMs(candidate.sampleNanos)} in the candidate`,
            ]
            : []),
        ...(differ(baseline.uploadMs, candidate.uploadMs, SAME_INTERVAL)
            ? [
                `it uploaded every ${inSeconds(baseline.uploadMs)} in the baseline and every ${inSeconds(candidate.uploadMs)} in the candidate`,
            ]
            : []),
    ];
    if (found.length === 0)
        return [];
    return [
        {
            code: 'FG127',
            message: `the profiler was set differently on the two sides: ${found.join('; ')}`,
            remedy: 'use one sampling rate and one upload interval for both sides (sample_rate and upload_interval of the SDK, py-spy ' +
                '--rate, PROFILE_INTERVAL): the profiler costs more where it works more often',
        },
    ];
}
function differ(a, b, factor) {
    return a !== null && b !== null && Math.max(a, b) > factor * Math.min(a, b);
}
function onlyWaiting(traces) {
    const side = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .B.find((name) => traces[name].waiting >= ONLY_WAITING);
    if (side === undefined)
        return [];
    const { waiting, waitsIn } = traces[side];
    const names = waitsIn.map(({ name }) => name).join(', ');
    return [
        {
            code: 'FG128',
            message: `${Math.floor(waiting * 100)} % of the ${side} is waiting (${names}): probably the wrong process was profiled, one that only starts others`,
            remedy: 'profile the workers: py-spy record --subprocesses, or the process id of a worker; in the Python SDK call ' +
                'pyroscope.configure after the fork (post_fork of gunicorn, worker_process_init of Celery)',
        },
    ];
}
function tooExpensive(traces) {
    const overhead = Math.max(..._compare_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .B.map((side) => traces[side].overhead));
    const interval = Math.min(..._compare_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .B.map((side) => traces[side].uploadMs ?? Number.POSITIVE_INFINITY));
    if (overhead < MUCH_OVERHEAD && interval >= SHORT_INTERVAL_MS)
        return [];
    const why = [
        ...(overhead < MUCH_OVERHEAD ? [] : [`takes ${Math.round(overhead * 100)} % of the samples itself`]),
        ...(interval >= SHORT_INTERVAL_MS ? [] : [`uploads every ${inSeconds(interval)}`]),
    ];
    return [
        {
            code: 'FG129',
            message: `the profiler ${why.join(' and ')}: it disturbs what it measures`,
            remedy: 'upload less often (10 s and more; PROFILE_INTERVAL, upload_interval), sample at 100 Hz or below, and run py-spy with ' +
                '--nonblocking, which does not stop the process for every sample',
        },
    ];
}
function inMs(nanos) {
    const ms = (nanos ?? 0) / 1_000_000;
    return `${Number(ms.toPrecision(3))} ms (${Number((1000 / ms).toPrecision(3))} Hz)`;
}
function inSeconds(ms) {
    return `${Number(((ms ?? 0) / 1000).toPrecision(2))} s`;
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ whyNotJudged),
/* harmony export */   i4: () => (/* binding */ accountedFor),
/* harmony export */   qh: () => (/* binding */ ruledLeak)
/* harmony export */ });
/* harmony import */ var _function_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3156);
/* harmony import */ var _limit_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);


/** What rules do to a comparison beyond the limits of single functions. */
/**
 * Why rules leave nothing of a comparison to be judged; null where something is. It must not pass for a pass, so it does not
 * count.
 */
function whyNotJudged(functions, { kind, isLoadKnown }, context) {
    const { rules } = context;
    if (rules === undefined || functions.some(({ judged }) => judged !== undefined))
        return null;
    if (rules.whole?.rule.severity === 'ignore')
        return [NOT_JUDGED];
    const isWholeJudged = (0,_limit_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOfWhole */ .WM)(context) !== null && (kind === 'gauge' || isLoadKnown);
    return isWholeJudged || !functions.some(_function_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isTested */ .eW) ? null : [NOT_JUDGED];
}
const NOT_JUDGED = {
    code: 'FG251',
    message: 'rules with severity: ignore leave nothing to be judged here',
    remedy: '',
};
/** From this part on, the rise that was tested is that of what rules set aside, and what is left may only have stepped once. */
const MOST_SET_ASIDE = 0.5;
/**
 * The leak as rules leave it: what holders that are not judged gained is taken off its speed and its rise, so that what is told
 * is what the others hold. What is left must still be as large as any leak, and is a warning where less than half is left, or
 * where the rule of its largest holder, or without holders that of the service, allows no more. Undefined where nobody is left:
 * somebody said that it does not matter.
 */
function ruledLeak(leak, rules) {
    if (leak === undefined || rules === undefined)
        return leak;
    const isSetAside = ({ key }) => rules.of(key)?.rule.severity === 'ignore';
    const holders = leak.holders.filter((holder) => !isSetAside(holder));
    const setAside = leak.holders.filter(isSetAside);
    const areKnown = leak.holders.length > 0;
    const isNobodys = areKnown ? holders.length === 0 : rules.whole?.rule.severity === 'ignore';
    if (isNobodys)
        return undefined;
    const [first] = holders;
    const applied = first === undefined ? rules.whole : rules.of(first.key);
    const left = setAside.length === 0 ? leak.result : resultLeft(leak.result, setAside);
    const isCapped = left.verdict === 'leak' && applied?.rule.severity === 'warn';
    const result = isCapped ? { ...left, verdict: 'warn' } : left;
    return { ...leak, holders, result, ...(setAside.length > 0 && { setAside }) };
}
/** What the rise comes to without what some holders gained. */
function resultLeft(result, setAside) {
    const { estimate, verdict } = result;
    if (estimate === undefined)
        return result;
    const part = setAside.reduce((sum, { share }) => sum + share, 0);
    const left = Math.max(0, 1 - part);
    const scaled = {
        ...estimate,
        slopePerMin: estimate.slopePerMin * left,
        lowPerMin: estimate.lowPerMin * left,
        highPerMin: estimate.highPerMin * left,
        ownSlopePerMin: estimate.ownSlopePerMin * left,
        rise: estimate.rise * left,
    };
    const isFinding = verdict === 'leak' || verdict === 'warn';
    if (!isFinding)
        return { ...result, estimate: scaled };
    if (scaled.rise < scaled.neededRise)
        return { ...result, verdict: 'ok', stoppedBy: 'size', estimate: scaled };
    if (verdict === 'leak' && part > MOST_SET_ASIDE)
        return { ...result, verdict: 'warn', stoppedBy: 'set-aside', estimate: scaled };
    return { ...result, estimate: scaled };
}
const RANK = { fail: 2, warn: 1 };
/** The functions with what was found of each, allowed or not: what single ones added is no growth of the whole. */
function accountedFor(functions, plain) {
    if (plain === null)
        return functions;
    const found = new Map(plain.map((fn) => [fn.id, fn]));
    const rank = (fn) => RANK[fn?.judged?.verdict ?? ''] ?? 0;
    return functions.map((fn) => {
        const other = found.get(fn.id);
        return other !== undefined && rank(fn) === 0 && rank(other) > 0 ? other : fn;
    });
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tU: () => (/* binding */ comparability),
  tB: () => (/* binding */ entryReason),
  d$: () => (/* binding */ functionsVerdict),
  AZ: () => (/* binding */ grownEntries),
  "if": () => (/* binding */ measuredPower),
  md: () => (/* binding */ worstFirst)
});

// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/compare/variance.js
var variance = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/compare/sides.js
var sides = __webpack_require__(696);
;// CONCATENATED MODULE: ./build/judge/overlap.js

/** Functions of both sides that hold less of a side are no two versions of one program. */
const MIN_OVERLAP = 0.5;
/**
 * Whether the sides show different programs, or the same one by profilers that name functions differently: functions that
 * exist on both sides hold less than half of the samples of one. One function that only this side has does not count: a new
 * or renamed one may well be the largest, and is judged as such.
 * @returns null when they show the same program
 */
function differentPrograms({ functions }) {
    const overlaps = sides/* SIDES */.B.map((side) => overlapOf(functions, side));
    if (Math.min(...overlaps.map(({ tolerant }) => tolerant)) >= MIN_OVERLAP)
        return null;
    const [before, after] = overlaps.map(({ plain }) => `${Math.round(plain * 100)} %`);
    return {
        code: 'FG213',
        message: `the two sides look like different programs: functions that both have hold ${before} of the samples of the baseline, ${after} of the candidate`,
        remedy: 'check that both windows show the same service, sampled by the same profiler',
    };
}
function overlapOf(functions, side) {
    let [common, own, largest] = [0, 0, 0];
    for (const { total, share } of functions) {
        if (total.baseline !== 0 && total.candidate !== 0)
            common += share[side];
        else {
            own += share[side];
            largest = Math.max(largest, share[side]);
        }
    }
    const rest = common + own - largest;
    return { plain: common, tolerant: rest > 0 ? common / rest : common };
}

// EXTERNAL MODULE: ./build/judge/times.js
var times = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
;// CONCATENATED MODULE: ./build/judge/service-rules.js





/** Functions above this share say how much growth the windows could have shown. */
const POWER_SHARE = 0.02;
/** A service whose tested half could double unseen was not really tested. */
const USELESS_GROWTH = 1;
/**
 * Why the two sides of a service cannot be compared at all; empty when they can. Levels of gauges need neither
 * many samples nor equal machines.
 * @param contention |ln| of how differently busy the machines were
 */
function comparability(result, policy, contention) {
    if (result.kind === 'gauge')
        return [];
    if (result.functions.some(({ self }) => self.baseline < 0 || self.candidate < 0))
        return [NEGATIVE];
    const fewest = Math.min(result.samples.baseline, result.samples.candidate);
    if (fewest < policy.minTotalSamples)
        return [tooFewSamples(result, policy, fewest)];
    const apart = differentPrograms(result);
    if (apart !== null)
        return [apart];
    if (contention <= policy.maxContention)
        return [];
    return [
        {
            code: 'FG202',
            message: `the two windows ran at too different a pace: everything costs ${(0,times/* times */.H)(contention, 1)} as much on one side`,
            remedy: (result.isLoadKnown ? 'check the load that was given, then ' : '') +
                'repeat both windows under the same load on equally busy machines, best at the same time',
        },
    ];
}
const NEGATIVE = {
    code: 'FG206',
    message: 'functions have a negative cost: one side is the difference of two profiles, not a recording',
    remedy: 'compare profiles as they were recorded',
};
/** An entry of which there is this much more than of the rest is worth a look; smaller ones come and go. */
const ENTRY_EXCESS = Math.log(1.3);
const ENTRY_SHARE = 0.05;
const ENTRY_SAMPLES = 1000;
/**
 * Entries that cost more than the rest of the service. Inside an entry every function follows its load, so that a
 * slowdown of all of it shows only here; without request counts it looks like more traffic, hence a warning.
 */
function grownEntries({ entries }) {
    return entries
        .filter(({ excess, share, samples }) => excess > ENTRY_EXCESS && share >= ENTRY_SHARE && samples >= ENTRY_SAMPLES)
        .map(entryReason);
}
/** What is said of one of them. */
function entryReason({ key, excess, share, samples, }) {
    return {
        code: 'FG208',
        message: `everything under ${key.name} costs ${(0,times/* times */.H)(excess, 1)} what the service as a whole suggests ` +
            `(${Math.round(share * 100)} % of its cost, ${Math.round(samples)} samples)`,
        remedy: 'see whether the candidate got more of these requests; if not, all of them became slower',
    };
}
function tooFewSamples(result, policy, fewest) {
    const longer = Math.ceil((10 * policy.minTotalSamples) / Math.max(fewest, 1)) / 10;
    return {
        code: 'FG201',
        message: `too few samples: ${Math.round(result.samples.baseline)} in the baseline, ` +
            `${Math.round(result.samples.candidate)} in the candidate, ${policy.minTotalSamples} are needed on each side`,
        remedy: fewest < 1
            ? 'use windows in which the service works'
            : `use windows about ${longer} times as long, or more load`,
    };
}
/** The worst that happened to a function of the service. An unclear function does not make a service unclear. */
function functionsVerdict(functions) {
    const found = functions.map(({ judged }) => judged?.verdict).filter((v) => v === 'fail' || v === 'warn');
    return (0,verdict/* worst */.Q)(['pass', ...found]);
}
/** How much growth the windows could have shown, and a reason when that is too little to call it a test. */
function measuredPower(functions, result) {
    if (result.kind === 'gauge')
        return { detectable: null, reasons: [] };
    // What exists on one side only has no growth that could be detected or missed.
    const tested = functions.flatMap(({ judged, samples, share }) => judged?.detectable == null || samples.baseline === 0 || samples.candidate === 0
        ? []
        : [
            {
                detectable: judged.detectable,
                atBest: judged.detectableAtBest ?? 0,
                share: Math.max(share.baseline, share.candidate),
            },
        ]);
    if (tested.length === 0) {
        const oneSided = functions.some(({ judged }) => judged !== undefined);
        return { detectable: null, reasons: [oneSided ? NOTHING_IN_COMMON : NOTHING_LARGE] };
    }
    const large = tested.filter((entry) => entry.share >= POWER_SHARE);
    const used = large.length > 0 ? large : tested;
    const detectable = (0,variance/* weightedMedian */.gU)(used.map((entry) => entry.detectable), used.map(() => 1));
    const mass = tested.reduce((sum, entry) => sum + entry.share, 0);
    const blind = tested.filter((entry) => !(entry.detectable <= USELESS_GROWTH));
    const blindMass = blind.reduce((sum, entry) => sum + entry.share, 0);
    if (blindMass <= mass / 2)
        return { detectable, reasons: [] };
    return { detectable, reasons: [tooNoisy(tested)] };
}
const NOTHING_LARGE = {
    code: 'FG204',
    message: 'no function is large enough for a test',
    remedy: 'use longer windows, or a smaller min-share',
};
const NOTHING_IN_COMMON = {
    code: 'FG204',
    message: 'no function that is large enough for a test exists on both sides',
    remedy: 'check that both windows show the same program with the same profiler',
};
function tooNoisy(tested) {
    const shares = tested.map((entry) => entry.share);
    const typical = (0,variance/* weightedMedian */.gU)(tested.map((entry) => entry.detectable), shares);
    const atBest = (0,variance/* weightedMedian */.gU)(tested.map((entry) => entry.atBest), shares);
    return {
        code: 'FG203',
        message: `too noisy to judge: most of the service could have grown by ${percent(typical)} unseen`,
        remedy: lessNoise(typical, atBest),
    };
}
/** More than that nobody will wait for. */
const MAX_LONGER = 20;
/** Variance falls with the length of the windows, but for what windows and machines differ by. */
function lessNoise(typical, atBest) {
    const [now, best, wanted] = [typical, atBest, USELESS_GROWTH].map((growth) => Math.log1p(growth) ** 2);
    const longer = (now - best) / (wanted - best);
    if (best >= wanted || longer > MAX_LONGER) {
        return 'longer windows would not help: measure both sides on equally busy machines, best at the same time, and give history';
    }
    return `use windows about ${Math.max(1.5, longer).toFixed(1)} times as long, or a steadier load`;
}
/** Beyond that the digits say nothing, and the last ones would depend on the order of a sum. */
const MOST_TOLD = 10;
function percent(growth) {
    return growth > MOST_TOLD ? `more than ${100 * MOST_TOLD} %` : `${Math.round(100 * growth)} %`;
}
const ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 2 };
/** Findings first, by added cost; then the others by share, ties by name. */
function worstFirst(a, b) {
    const order = rank(a) - rank(b);
    if (order !== 0)
        return order;
    const isFinding = rank(a) < 2;
    const size = isFinding ? added(b) - added(a) : share(b) - share(a);
    return size || (0,function_order/* compareKeys */.Y)(a.key, b.key);
}
const rank = ({ judged }) => ORDER[judged?.verdict ?? 'pass'];
const added = ({ estimate }) => estimate?.addedShare ?? 0;
const share = (change) => Math.max(change.share.baseline, change.share.candidate);


/***/ }),

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ ignoreEntry),
/* harmony export */   f7: () => (/* binding */ sleepingNotes),
/* harmony export */   l: () => (/* binding */ steadinessNotes)
/* harmony export */ });
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(696);
/* harmony import */ var _compare_steadiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5359);


/**
 * What is to be said of windows that did not run evenly.
 * @param droppedMs what was left out of the comparison at the start of each side
 */
function steadinessNotes(windows, droppedMs) {
    const dropped = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .B.filter((side) => droppedMs[side] > 0);
    const unsteady = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .B.filter((side) => droppedMs[side] === 0 && windows[side].factor > _compare_steadiness_js__WEBPACK_IMPORTED_MODULE_1__/* .STEADY_FACTOR */ .P2);
    const leftOut = dropped.map((side) => warmUpLeftOut(side, windows[side], droppedMs[side]));
    if (unsteady.length === 0)
        return leftOut;
    const factors = unsteady.map((side) => `${windows[side].factor.toFixed(1)} times (${side})`);
    return [...leftOut, notSteady(factors.join(', '))];
}
function notSteady(factors) {
    return {
        code: 'FG216',
        message: `not steady: over all services, the busiest block of the window cost ${factors} as much as the quietest`,
        remedy: 'choose windows under a steady load, after the warm-up, on a machine without other work',
    };
}
function warmUpLeftOut(side, { pace, warmUpBlocks }, droppedMs) {
    const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const factor = Math.exp(mean(pace.slice(0, warmUpBlocks)) - mean(pace.slice(warmUpBlocks)));
    return {
        code: 'FG217',
        message: `the first ${Math.round(droppedMs / 1000)} s of the ${side} window are left out as a warm-up: ` +
            `over all services they cost ${factor.toFixed(1)} times as much as the rest, which is steady`,
        remedy: 'start the window after the warm-up',
    };
}
const MAX_NAMED = 3;
/** An entry of the ignore list, to copy: a JSON string is a YAML string, whatever the name holds. */
function ignoreEntry({ name, file }) {
    const where = file === '' ? '' : `, file: ${JSON.stringify(file)}`;
    return `{ function: ${JSON.stringify(name)}${where} }`;
}
/** Suggests main loops for the user's own list of idle functions, with the line to copy. */
function sleepingNotes(loops) {
    return loops.slice(0, MAX_NAMED).map(({ key, share, threads }) => {
        const where = threads === null ? '' : ` of ${threads === 1 ? 'one thread' : `${threads} threads`}`;
        return {
            code: 'FG218',
            message: `${key.name} takes ${Math.round(share * 100)} % of the service, the same in every part of both windows, ` +
                `as if it were seen at every tick${where}: a main loop that sleeps looks like that`,
            remedy: `if it waits there, leave it out: ignore: [${ignoreEntry(key)}]`,
        };
    });
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ times)
/* harmony export */ });
/** A logarithm as a factor in words: `1.4 times`. */
function times(log, digits) {
    return `${Math.exp(log).toFixed(digits)} times`;
}


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   PO: () => (/* binding */ isForPlace),
/* harmony export */   fg: () => (/* binding */ withoutWaiver),
/* harmony export */   jj: () => (/* binding */ useOf),
/* harmony export */   xW: () => (/* binding */ waiversFor)
/* harmony export */ });
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);

const DAY_MS = 86_400_000;
/** A limit that is met exactly is met, whatever the last digit of a logarithm. */
const TOLERANCE = 1e-9;
/** Days from the day of the run to the last day of a waiver, both in UTC. */
function daysLeft({ untilMs }, nowMs) {
    return Math.round(untilMs / DAY_MS) - 1 - Math.floor(nowMs / DAY_MS);
}
/** Whether a waiver is for a service and profile type. */
function isForPlace(rule, { service, profileType }, matches) {
    if (rule.service !== null && !matches(rule.service, service))
        return false;
    if (rule.profileType === null || rule.profileType === profileType)
        return true;
    return (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAlias */ .Zg)(rule.profileType, [profileType]).includes(profileType);
}
/** All waivers that are for a finding, whatever they allow. */
function waiversFor(finding, { waivers, matches }) {
    return waivers.filter((rule) => isForPlace(rule, finding, matches) && isForFunction(rule, finding.function, matches));
}
/** A waiver without a function is for everything in its services. */
function isForFunction(rule, key, matches) {
    if (rule.function === null)
        return true;
    if (key === null || !matches(rule.function, key.name))
        return false;
    return rule.file === null || matches(rule.file, key.file) || matches(`*/${rule.file}`, key.file);
}
/** What tells most where none covers a finding: how far it is beyond, then that it is over. */
const ORDER = { 'in-force': 0, exceeded: 1, expired: 2, unfit: 3 };
/** The waiver that decides about a finding: one that covers it, else the nearest to it; of equals the first of the file. */
function useOf(finding, waiving) {
    const uses = waiversFor(finding, waiving).map((rule) => toUse(rule, finding, waiving.nowMs));
    return uses.toSorted((a, b) => ORDER[a.state] - ORDER[b.state])[0];
}
function toUse(rule, { figures, verdict }, nowMs) {
    const seen = figures[rule.allow.unit] ?? null;
    return { rule, state: stateOf(rule, seen, nowMs), verdict, seen, daysLeft: daysLeft(rule, nowMs) };
}
function stateOf({ allow, untilMs }, seen, nowMs) {
    if (nowMs >= untilMs)
        return 'expired';
    if (seen === null)
        return 'unfit';
    return seen <= allow.amount * (1 + TOLERANCE) ? 'in-force' : 'exceeded';
}
/** The verdict of a function as it would be without a waiver. */
function withoutWaiver(judged) {
    return judged.waiver?.state === 'in-force' ? { ...judged, verdict: judged.waiver.verdict } : judged;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeUploads)
});

// EXTERNAL MODULE: ./build/compare/theil-sen.js
var theil_sen = __webpack_require__(4681);
// EXTERNAL MODULE: ./build/compare/upload-rhythm.js
var upload_rhythm = __webpack_require__(9284);
;// CONCATENATED MODULE: ./build/compare/coverage.js


/** With fewer expected uploads a side, one that is missing is chance. */
const MIN_EXPECTED = 8;
/** A gap this many intervals long has room for an upload. */
const HOLE = 1.5;
/** A gap beside an upload with less than this part of the usual amount is a time in which nothing ran. */
const NEARLY_NOTHING = 0.25;
/**
 * Counts uploads against what each replica's rhythm promises between its first and its last one: what is missing at the
 * edges of a window is another question (a replica that starts or stops), or chance.
 * @param series of one service on one side
 * @param others of the same service on the other side: they tell the interval where losses hide it
 * @returns null when nothing can be said: no rhythm, or too few uploads
 */
function coverageOf(series, others) {
    const known = [...series, ...others].flatMap(({ timesMs }) => (0,upload_rhythm/* uploadRhythm */.A)(timesMs) ?? []);
    if (known.length === 0)
        return null;
    // Where every series is one process, a series without a rhythm is one, too, and lost most of its uploads.
    const areSingle = known.every(({ processes }) => processes === 1);
    const usual = { intervalMs: (0,theil_sen/* median */.JZ)(known.map(({ intervalMs }) => intervalMs)), processes: 1 };
    let [present, expected] = [0, 0];
    for (const one of series) {
        const rhythm = (0,upload_rhythm/* uploadRhythm */.A)(one.timesMs) ?? (areSingle ? usual : null);
        if (rhythm === null)
            continue;
        const wanted = expectedUploads(one, rhythm);
        expected += wanted;
        present += Math.min(one.timesMs.length, wanted);
    }
    return expected < MIN_EXPECTED ? null : { present, expected, intervalMs: usual.intervalMs };
}
function expectedUploads({ timesMs, values }, { intervalMs, processes }) {
    const span = (timesMs.at(-1) ?? 0) - (timesMs[0] ?? 0);
    const all = processes * (Math.round(span / intervalMs) + 1);
    if (processes > 1)
        return all;
    const little = NEARLY_NOTHING * (0,theil_sen/* median */.JZ)(values);
    const excused = timesMs.slice(1).reduce((sum, time, index) => {
        const gap = time - timesMs[index];
        const neighbour = Math.min(values[index], values[index + 1]);
        return gap > HOLE * intervalMs && neighbour < little ? sum + Math.round(gap / intervalMs) - 1 : sum;
    }, 0);
    return all - excused;
}

;// CONCATENATED MODULE: ./build/compare/presence.js


/**
 * A replica counts as late (or early gone) after so many intervals: uploads carry the time their recording began, the last
 * one may still be on its way, and its successor not yet due.
 */
const EDGE_INTERVALS = 3;
/** What is missing of a long window, too, must be a part of it that matters. */
const EDGE_PART = 0.1;
/**
 * Finds replicas whose first upload lies well inside the window, or whose last one does. A silence that both windows share
 * at the same end is the rhythm of the load or of the service, no start or stop.
 * @returns per side; null where the interval of the uploads is not known
 */
function partialReplicas(sides) {
    const rhythms = [...sides.baseline.series, ...sides.candidate.series].flatMap(({ timesMs }) => (0,upload_rhythm/* uploadRhythm */.A)(timesMs) ?? []);
    if (rhythms.length === 0)
        return { baseline: null, candidate: null };
    const intervalMs = (0,theil_sen/* median */.JZ)(rhythms.map((rhythm) => rhythm.intervalMs));
    const [before, after] = [silence(sides.baseline), silence(sides.candidate)];
    const common = { start: Math.min(before.start, after.start), end: Math.min(before.end, after.end) };
    const measure = (side) => partialOf(side, intervalMs, common);
    return { baseline: measure(sides.baseline), candidate: measure(sides.candidate) };
}
/** How long nobody uploaded at either end of the window. */
function silence({ fromMs, untilMs, series }) {
    const shortest = (all) => all.reduce((least, one) => Math.min(least, one), untilMs - fromMs);
    return {
        start: shortest(series.map(({ timesMs }) => (timesMs[0] ?? untilMs) - fromMs)),
        end: shortest(series.map(({ timesMs }) => untilMs - (timesMs.at(-1) ?? fromMs))),
    };
}
function partialOf({ fromMs, untilMs, series }, intervalMs, common) {
    const slack = Math.max(EDGE_INTERVALS * intervalMs, EDGE_PART * (untilMs - fromMs));
    const replicas = series.map(({ timesMs, values }) => ({
        started: (timesMs[0] ?? fromMs) - fromMs > common.start + slack,
        stopped: untilMs - (timesMs.at(-1) ?? untilMs) > common.end + slack,
        amount: values.reduce((sum, value) => sum + value, 0),
    }));
    const all = replicas.reduce((sum, { amount }) => sum + amount, 0);
    const partial = replicas.filter(({ started, stopped }) => started || stopped);
    return {
        started: replicas.filter(({ started }) => started).length,
        stopped: replicas.filter(({ stopped }) => stopped).length,
        replicas: replicas.length,
        share: all > 0 ? partial.reduce((sum, { amount }) => sum + amount, 0) / all : 0,
    };
}

// EXTERNAL MODULE: ./build/compare/sides.js
var compare_sides = __webpack_require__(696);
;// CONCATENATED MODULE: ./build/judge/window-rules.js




/** With fewer of the expected uploads a side is not known well enough. */
const MIN_COVERAGE = 0.8;
/**
 * Replicas that were there for a part of a window matter when half of the samples are theirs: a rolling update, or the
 * restart of a single replica. One more replica beside one that runs on (autoscaling) stays below.
 */
const MAX_PARTIAL_SHARE = 0.5;
/**
 * Looks at when replicas uploaded, and of which version. Two versions on one side come first: that replicas start and stop
 * there follows from it.
 * @param mixed whether windows with several versions, or with replicas that come and go, were allowed
 */
function judgeUploads(facts, mixed) {
    const versions = (0,compare_sides/* both */.W)((side) => versionsOf(facts.sides[side].series));
    const { kind } = facts;
    // A level is no sum over the window: neither lost snapshots nor a shorter life change what it means.
    const uploads = kind === 'gauge' ? null : (0,compare_sides/* both */.W)((side) => signsOfLife(kind, facts.sides[side]));
    const partial = uploads === null
        ? null
        : partialReplicas((0,compare_sides/* both */.W)((side) => ({ ...facts.sides[side].window, series: uploads[side] })));
    const changing = [];
    const lacking = [];
    for (const side of compare_sides/* SIDES */.B) {
        const found = partial?.[side];
        if (versions[side].length > 1)
            changing.push(twoVersions(side, versions[side]));
        else if (found != null && found.share >= MAX_PARTIAL_SHARE)
            changing.push(comesAndGoes(side, found));
        if (uploads === null)
            continue;
        const coverage = coverageOf(uploads[side], uploads[side === 'baseline' ? 'candidate' : 'baseline']);
        if (coverage !== null && coverage.present < MIN_COVERAGE * coverage.expected)
            lacking.push(uploadsMissing(side, coverage));
    }
    const notes = kind === 'gauge' ? indistinct(facts.sides) : [];
    return mixed === 'refuse'
        ? { refused: [...changing, ...lacking], notes }
        : { refused: lacking, notes: [...changing, ...notes] };
}
/** Costs of processes add up, whoever sent them; levels that alternate under one name are nobody's. */
function indistinct(sides) {
    const series = compare_sides/* SIDES */.B.flatMap((side) => sides[side].series);
    const most = Math.max(1, ...series.map(({ timesMs }) => (0,upload_rhythm/* uploadRhythm */.A)(timesMs)?.processes ?? 1));
    if (most === 1)
        return [];
    return [
        {
            code: 'FG226',
            message: `${most} processes send the same labels, as the rhythm of their uploads shows, so that their levels cannot be told ` +
                'apart: the lowest ones are judged, and what another process holds may stay unseen',
            remedy: 'let each process send a label of its own, such as pod or instance',
        },
    ];
}
/** CPU profiles come as long as a replica lives; other types may be sent only when there was something to send. */
function signsOfLife(kind, { series, alive }) {
    return kind === 'cpu' || kind === 'wall' || alive.length === 0 ? series : alive;
}
function versionsOf(series) {
    return [...new Set(series.map(({ version }) => version))].filter((version) => version !== '').sort();
}
const MAX_NAMED = 3;
function twoVersions(side, versions) {
    const named = versions.slice(0, MAX_NAMED).join(', ');
    const rest = versions.length > MAX_NAMED ? ` and ${versions.length - MAX_NAMED} more` : '';
    return {
        code: 'FG214',
        message: `the ${side} window holds ${versions.length} versions: ${named}${rest}`,
        remedy: 'name the version in the selector of the window, or move the window; `mixed-windows: allow` compares it all the same',
    };
}
function comesAndGoes(side, { started, stopped, replicas, share, }) {
    return {
        code: 'FG215',
        message: `${startsAndStops(started, stopped, replicas)} inside the ${side} window; ${Math.round(share * 100)} % of its samples are theirs`,
        remedy: 'choose a window in which the same replicas run from start to end; `mixed-windows: allow` compares it all the same',
    };
}
function startsAndStops(started, stopped, replicas) {
    const words = [
        { count: started, word: 'start' },
        { count: stopped, word: 'stop' },
    ].filter(({ count }) => count > 0);
    const verb = (count, word) => (count === 1 ? `${word}s` : word);
    if (replicas === 1)
        return `the only replica ${words.map(({ word }) => `${word}s`).join(' and ')}`;
    return words
        .map(({ count, word }, index) => `${count} of ${replicas}${index === 0 ? ' replicas' : ''} ${verb(count, word)}`)
        .join(' and ');
}
function uploadsMissing(side, { present, expected, intervalMs }) {
    const percent = Math.floor((100 * present) / expected);
    return {
        code: 'FG212',
        message: `only ${percent} % of the uploads of the ${side} are there: ${present} of ${expected}, ` +
            `a replica uploads about every ${Math.round(intervalMs / 1000)} s`,
        remedy: 'see whether the profiler loses its connection or the server refuses uploads; if the service simply slept, choose a window in which it works',
    };
}


/***/ }),

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ detectProfile)
});

// UNUSED EXPORTS: parseProfile

// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/growable.js
var growable = __webpack_require__(6399);
;// CONCATENATED MODULE: ./build/profile/stack-builder.js
/** Builds a `Profile` of one sample type from stacks given root first, as speedscope and folded files have them. */

/** A builder over a list of frames that may still grow. */
function stackBuilder(frames) {
    const stackOffsets = (0,growable/* int32List */.nC)(1024);
    (0,growable/* push */.VC)(stackOffsets, 0);
    return { frames, stackOffsets, stackFrames: (0,growable/* int32List */.nC)(8192), values: [] };
}
/** Adds one stack, root first; `value` is a whole number below 2^53. */
function addStack(builder, rootFirst, value) {
    for (let i = rootFirst.length - 1; i >= 0; i--)
        (0,growable/* push */.VC)(builder.stackFrames, rootFirst[i]);
    (0,growable/* push */.VC)(builder.stackOffsets, builder.stackFrames.length);
    builder.values.push(value);
}
/** The finished profile. */
function builtProfile(builder, sampleType, durationNanos) {
    return {
        sampleTypes: [sampleType],
        defaultSampleType: 0,
        frames: builder.frames,
        stackOffsets: (0,growable/* finished */.xl)(builder.stackOffsets),
        stackFrames: (0,growable/* finished */.xl)(builder.stackFrames),
        values: [BigInt64Array.from(builder.values, BigInt)],
        durationNanos,
    };
}

;// CONCATENATED MODULE: ./build/profile/folded.js



const FORMAT = 'folded';
const NEWLINE = 0x0a;
/** A frame between two semicolons with nothing in it. */
const UNNAMED = '[unknown]';
/**
 * Reads folded stacks, one `root;caller;leaf COUNT` a line, as Brendan Gregg's stackcollapse scripts, inferno and
 * `py-spy record --format raw` write them. A name may hold spaces; the count is what follows the last one, a whole
 * number of at least 0. Blank lines and CRLF are tolerated. A line that is not of this form is a `ProfileFormatError`
 * whose offset is the line number, from 1. An input without stacks is a profile without stacks.
 * Source: https://github.com/brendangregg/FlameGraph#2-fold-stacks
 */
function parseFolded(bytes, options = {}) {
    const maxBytes = options.maxBytes ?? gzip/* DEFAULT_MAX_BYTES */.fS;
    if (bytes.length > maxBytes) {
        throw new profile/* ProfileFormatError */.X(FORMAT, 1, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
    }
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const frames = [];
    const indexes = new Map();
    const builder = stackBuilder(frames);
    let lineNumber = 0;
    for (let start = byteOrderMark(bytes); start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline === -1 ? bytes.length : newline;
        // Line by line: the whole file as one string would be copied once more, and has a lower limit.
        const line = decoder.decode(bytes.subarray(start, end)).trimEnd();
        start = end + 1;
        lineNumber++;
        if (line === '')
            continue;
        const { names, count } = splitLine(line, lineNumber);
        addStack(builder, names.map((name) => frameIndex(name || UNNAMED, frames, indexes)), count);
    }
    return builtProfile(builder, { type: 'samples', unit: 'count' }, 0);
}
function byteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
function splitLine(line, lineNumber) {
    const cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    const digits = line.slice(cut + 1);
    const stack = line.slice(0, Math.max(cut, 0)).trimEnd();
    if (stack === '' || !/^\d+$/.test(digits)) {
        const reason = `line ${lineNumber} is not \`frame;frame;frame COUNT\` with a whole number at its end`;
        throw new profile/* ProfileFormatError */.X(FORMAT, lineNumber, reason);
    }
    const count = Number(digits);
    if (!Number.isSafeInteger(count)) {
        throw new profile/* ProfileFormatError */.X(FORMAT, lineNumber, `the count of line ${lineNumber} is larger than 2^53`);
    }
    return { names: stack.split(';'), count };
}
function frameIndex(name, frames, indexes) {
    const known = indexes.get(name);
    if (known !== undefined)
        return known;
    indexes.set(name, frames.length);
    frames.push({ name, file: '', line: 0 });
    return frames.length - 1;
}

;// CONCATENATED MODULE: ./build/profile/json.js
/** JSON from outside, checked by hand: a schema library would visit millions of numbers far too slowly. */

/**
 * Parses JSON text. A syntax error keeps only its position: the engine's message quotes the text, which is hostile.
 */
function parseJson(format, bytes) {
    let text = '';
    try {
        text = new TextDecoder('utf-8').decode(bytes);
        return JSON.parse(text);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError)) {
            throw new profile/* ProfileFormatError */.X(format, 0, `its ${bytes.length} bytes are too many for one JSON text`);
        }
        const position = /at position (\d+)/.exec(cause.message)?.[1];
        const ended = /end of JSON|Unterminated/.test(cause.message) || Number(position) >= text.length;
        const offset = position === undefined ? (ended ? text.length : 0) : Number(position);
        const reason = ended
            ? 'the JSON text ends too early: the file is truncated'
            : 'the JSON text is malformed';
        throw new profile/* ProfileFormatError */.X(format, offset, `${reason} (at character ${offset})`);
    }
}
/** Whether a value is an object and no array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Throws a `ProfileFormatError` that names the place as a JSON path, like `$.profiles[0].weights[3]`. */
function failAt(format, path, reason) {
    throw new profile/* ProfileFormatError */.X(format, 0, `${path} ${reason}`);
}
/** The object at a path. */
function objectAt(format, value, path) {
    return isObject(value) ? value : failAt(format, path, 'must be an object');
}
/** The array at a path. */
function arrayAt(format, value, path) {
    return Array.isArray(value) ? value : failAt(format, path, 'must be an array');
}
/** The finite number at a path. */
function numberAt(format, value, path) {
    return typeof value === 'number' && Number.isFinite(value)
        ? value
        : failAt(format, path, 'must be a finite number');
}

// EXTERNAL MODULE: ./build/profile/pprof.js + 5 modules
var pprof = __webpack_require__(3387);
;// CONCATENATED MODULE: ./build/profile/speedscope-evented.js
/** Evented speedscope profiles: frames open and close in time, and the time between two events is the top frame's. */


const speedscope_evented_FORMAT = 'speedscope';
/** Deep recursion in a small file can unfold into stacks without end; real traces stay far below. */
const MAX_STACK_FRAMES = 128 * 1024 * 1024;
/**
 * Adds one evented profile: one stack for every place of its call tree that has time of its own. Times are rounded
 * to whole units before they are subtracted, so that rounding does not add up. Events out of order, a close that
 * does not match the innermost open frame and frames left open are errors.
 */
function addEvented(builder, profile, path, whole) {
    const events = arrayAt(speedscope_evented_FORMAT, profile.events, `${path}.events`);
    const startValue = numberAt(speedscope_evented_FORMAT, profile.startValue, `${path}.startValue`);
    const tree = { parents: [], frames: [], self: [], children: new Map() };
    let node = -1;
    let previous = 0;
    for (let i = 0; i < events.length; i++) {
        const eventPath = `${path}.events[${i}]`;
        const event = objectAt(speedscope_evented_FORMAT, events[i], eventPath);
        const at = whole(numberAt(speedscope_evented_FORMAT, event.at, `${eventPath}.at`) - startValue, `${eventPath}.at`);
        if (at < previous)
            failAt(speedscope_evented_FORMAT, `${eventPath}.at`, 'is earlier than the event before it');
        if (node !== -1)
            tree.self[node] += at - previous;
        previous = at;
        node = step(tree, node, event, eventPath, builder.frames.length);
    }
    if (node !== -1)
        failAt(speedscope_evented_FORMAT, `${path}.events`, 'leaves a frame open at its end: the file is truncated');
    addTree(builder, tree, path);
}
/** The node one event leads to, -1 outside all frames. */
function step(tree, node, event, path, frameCount) {
    const { type, frame } = event;
    if (typeof frame !== 'number' || !Number.isInteger(frame) || frame < 0 || frame >= frameCount) {
        failAt(speedscope_evented_FORMAT, `${path}.frame`, 'must be an index into $.shared.frames');
    }
    if (type === 'C') {
        if (node === -1 || tree.frames[node] !== frame) {
            failAt(speedscope_evented_FORMAT, path, 'closes a frame that is not the innermost open one');
        }
        return tree.parents[node];
    }
    if (type !== 'O')
        failAt(speedscope_evented_FORMAT, `${path}.type`, 'must be "O" or "C"');
    const key = (node + 1) * frameCount + frame;
    const known = tree.children.get(key);
    if (known !== undefined)
        return known;
    const created = tree.frames.push(frame) - 1;
    tree.parents.push(node);
    tree.self.push(0);
    tree.children.set(key, created);
    return created;
}
function addTree(builder, tree, path) {
    for (let leaf = 0; leaf < tree.self.length; leaf++) {
        if (tree.self[leaf] === 0)
            continue;
        const stack = [];
        for (let node = leaf; node !== -1; node = tree.parents[node])
            stack.push(tree.frames[node]);
        if (builder.stackFrames.length + stack.length > MAX_STACK_FRAMES) {
            const reason = `unfolds into more than ${MAX_STACK_FRAMES} stack frames, which is the limit`;
            failAt(speedscope_evented_FORMAT, `${path}.events`, reason);
        }
        addStack(builder, stack.reverse(), tree.self[leaf]);
    }
}

;// CONCATENATED MODULE: ./build/profile/speedscope.js
/**
 * The speedscope file format.
 * Source: https://www.speedscope.app/file-format-schema.json
 */



const speedscope_FORMAT = 'speedscope';
const NANOSECONDS = { type: 'cpu', unit: 'nanoseconds' };
const UNITS = new Map([
    ['seconds', { sampleType: NANOSECONDS, scale: 1e9, rounds: true }],
    ['milliseconds', { sampleType: NANOSECONDS, scale: 1e6, rounds: true }],
    ['microseconds', { sampleType: NANOSECONDS, scale: 1e3, rounds: true }],
    ['nanoseconds', { sampleType: NANOSECONDS, scale: 1, rounds: true }],
    ['bytes', { sampleType: { type: 'space', unit: 'bytes' }, scale: 1, rounds: true }],
    ['none', { sampleType: { type: 'samples', unit: 'count' }, scale: 1, rounds: false }],
]);
/**
 * Reads the JSON of a speedscope file: sampled and evented profiles, all threads of the file added into one `Profile` with one
 * sample type. Times become whole nanoseconds, each weight rounded for itself: py-spy's 0.01 s is 10,000,000 exactly.
 * Malformed files are a `ProfileFormatError` that names the place as a JSON path.
 */
function speedscopeProfile(json) {
    const file = objectAt(speedscope_FORMAT, json, '$');
    const shared = objectAt(speedscope_FORMAT, file.shared, '$.shared');
    const frames = arrayAt(speedscope_FORMAT, shared.frames, '$.shared.frames').map(readFrame);
    const profiles = arrayAt(speedscope_FORMAT, file.profiles, '$.profiles');
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
        if (profile.type === 'sampled')
            addSampled(builder, profile, path, whole);
        else if (profile.type === 'evented')
            addEvented(builder, profile, path, whole);
        else
            failAt(speedscope_FORMAT, `${path}.type`, 'must be "sampled" or "evented"');
    });
    // Threads run side by side: the recording lasted from the first start to the last end.
    const isTime = unit.sampleType === NANOSECONDS && endValue > startValue;
    const durationNanos = isTime ? Math.round((endValue - startValue) * unit.scale) : 0;
    return builtProfile(builder, unit.sampleType, durationNanos);
}
function readFrame(value, i) {
    const path = `$.shared.frames[${i}]`;
    const { name, file, line } = objectAt(speedscope_FORMAT, value, path);
    if (typeof name !== 'string')
        failAt(speedscope_FORMAT, `${path}.name`, 'must be a string');
    if (file !== undefined && file !== null && typeof file !== 'string') {
        failAt(speedscope_FORMAT, `${path}.file`, 'must be a string');
    }
    const known = line !== undefined && line !== null;
    return {
        name: name || '[unknown]',
        file: file ?? '',
        line: known ? Math.max(Math.trunc(numberAt(speedscope_FORMAT, line, `${path}.line`)), 0) : 0,
    };
}
/** Adding seconds to bytes would be nonsense, and picking one of them silently as well. */
function commonUnit(profiles) {
    let first;
    profiles.forEach((value, i) => {
        const path = `$.profiles[${i}]`;
        const { unit } = objectAt(speedscope_FORMAT, value, path);
        if (!UNITS.has(unit)) {
            failAt(speedscope_FORMAT, `${path}.unit`, `must be one of ${[...UNITS.keys()].join(', ')}`);
        }
        if (i > 0 && unit !== first) {
            const reason = `is ${unit}, but $.profiles[0].unit is ${first}: profiles of different units cannot be added; export them one by one`;
            failAt(speedscope_FORMAT, `${path}.unit`, reason);
        }
        first = unit;
    });
    return UNITS.get(first ?? 'none');
}
function wholeUnits(unit, amount, path) {
    const scaled = amount * unit.scale;
    const whole = Math.round(scaled);
    if (scaled < 0)
        failAt(speedscope_FORMAT, path, 'must not be negative');
    if (!unit.rounds && whole !== scaled)
        failAt(speedscope_FORMAT, path, 'must be a whole number, as its unit is none');
    if (!Number.isSafeInteger(whole))
        failAt(speedscope_FORMAT, path, 'is larger than 2^53 units');
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
                failAt(speedscope_FORMAT, `${path}.samples[${i}][${j}]`, 'must be an index into $.shared.frames');
            }
        }
        const at = `${path}.weights[${i}]`;
        addStack(builder, stack, whole(numberAt(speedscope_FORMAT, weights[i], at), at));
    }
}
function isIndex(value, length) {
    return Number.isInteger(value) && value >= 0 && value < length;
}

;// CONCATENATED MODULE: ./build/profile/detect.js






const ANY_FORMAT = 'pprof, speedscope or folded';
const ACCEPTED = 'accepted are pprof, speedscope JSON and folded stacks, each gzipped or not';
/** Enough of a file to tell text from a binary and to recognise a beginning. */
const HEAD_BYTES = 1024;
/** First bytes (as Latin-1) of files that people mistake for profiles, and what to say. */
const BINARIES = [
    ['PK\x03\x04', 'a zip archive, such as a downloaded workflow artifact: unpack it first'],
    ['\x28\xb5\x2f\xfd', 'zstd-compressed: unpack it first'],
    ['BZh', 'bzip2-compressed: unpack it first'],
    ['\xfd7zXZ', 'xz-compressed: unpack it first'],
    ['FLR\0', 'a Java Flight Recorder file: convert it to pprof or folded stacks first'],
    ['PERFILE2', 'a perf.data file: convert it with `perf script` and stackcollapse first'],
    ['\x7fELF', 'an ELF program or core dump'],
];
/** The same for text. */
const TEXTS = [
    [/^<(!doctype|html|head|body)\b/i, 'an HTML page, such as a login or error page'],
    [/^<\?xml\b|^<svg\b/i, 'XML or a flame graph drawn as SVG'],
    [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'a Git LFS pointer, not the file: run `git lfs pull`'],
];
/**
 * Reads a profile of any supported format, told by its content alone: gzip is unpacked first, then JSON with
 * speedscope's marks, protobuf (anything binary) or folded stacks (other text). Something else is a
 * `ProfileFormatError` that says what it looks like and what is accepted. Unlike a server's answer, a file without
 * any bytes is an error: it is what a failed download leaves behind.
 */
function parseProfile(bytes, options = {}) {
    return detectProfile(bytes, options).profile;
}
/** Like `parseProfile`, for those who need to know the format. */
function detectProfile(bytes, options = {}) {
    const maxBytes = options.maxBytes ?? gzip/* DEFAULT_MAX_BYTES */.fS;
    const gzipped = (0,gzip/* isGzip */.bf)(bytes);
    const content = gzipped ? (0,gzip/* gunzipBounded */.Zk)(ANY_FORMAT, bytes, maxBytes) : bytes;
    if (content.length > maxBytes) {
        throw new profile/* ProfileFormatError */.X(ANY_FORMAT, 0, `it has ${content.length} bytes, the limit is ${maxBytes}`);
    }
    const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, HEAD_BYTES));
    const text = head.toString('utf8').replace(/^\uFEFF/, '');
    if (content.length === 0)
        refuse('an empty file');
    if ((0,gzip/* isGzip */.bf)(content))
        refuse('gzipped twice: unpack it once');
    const latin1 = head.toString('latin1');
    for (const [magic, meaning] of BINARIES)
        if (latin1.startsWith(magic))
            refuse(meaning);
    if (isBinary(head))
        return { format: 'pprof', profile: (0,pprof/* decodePprof */.a)(content, gzipped, maxBytes), content };
    const start = text.trimStart();
    if (start === '' && content.length <= HEAD_BYTES)
        refuse('an empty file (blanks only)');
    for (const [pattern, meaning] of TEXTS)
        if (pattern.test(start))
            refuse(meaning);
    // PHP's `{closure}` and Java's `[unknown]` begin folded lines, so a bracket alone does not make it JSON.
    if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start))
        return { format: 'speedscope', profile: parseJsonProfile(content), content };
    if (!firstLineIsFolded(start))
        refuse('text, and its first line is not `frame;frame COUNT`');
    return { format: 'folded', profile: parseFolded(content, { maxBytes }), content };
}
/** A protobuf message cannot do without the control bytes that are its tags and lengths; text has none of them. */
function isBinary(head) {
    return head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b);
}
function parseJsonProfile(content) {
    const json = parseJson(ANY_FORMAT, content);
    if (isObject(json)) {
        const schema = typeof json.$schema === 'string' ? json.$schema : '';
        const hasFrames = isObject(json.shared) && Array.isArray(json.shared.frames);
        if (schema.includes('speedscope') || hasFrames)
            return speedscopeProfile(json);
        if ('traceEvents' in json)
            refuse('a Chrome trace, not a speedscope file');
        if ('nodes' in json && 'timeDeltas' in json)
            refuse('a V8 .cpuprofile: export it as speedscope or pprof');
    }
    refuse('JSON of something else than a speedscope file');
}
/** The head may end inside a very long first line: then there is no count to look for. */
function firstLineIsFolded(start) {
    const newline = start.indexOf('\n');
    if (newline === -1 && start.length > HEAD_BYTES / 2)
        return true;
    const line = newline === -1 ? start : start.slice(0, newline);
    return /\S[ \t]+\d+\s*$/.test(line);
}
function refuse(meaning) {
    throw new profile/* ProfileFormatError */.X(ANY_FORMAT, 0, `it looks like ${meaning}; ${ACCEPTED}`);
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   nC: () => (/* binding */ int32List),
/* harmony export */   vY: () => (/* binding */ reserve),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/** An empty list with room for `capacity` entries. Room not used costs address space, not memory. */
function int32List(capacity) {
    return { data: new Int32Array(Math.max(capacity, 16)), length: 0 };
}
/** Makes room for `extra` more entries, at least doubling, so that appending stays linear. */
function reserve(list, extra) {
    const needed = list.length + extra;
    if (needed <= list.data.length)
        return;
    const grown = new Int32Array(Math.max(needed, list.data.length * 2));
    grown.set(list.data.subarray(0, list.length));
    list.data = grown;
}
/** Appends one entry. */
function push(list, value) {
    if (list.length === list.data.length)
        reserve(list, 1);
    list.data[list.length++] = value;
}
/** The entries so far, without a copy. */
function finished(list) {
    return list.data.subarray(0, list.length);
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ gzipStable),
/* harmony export */   Zk: () => (/* binding */ gunzipBounded),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   fS: () => (/* binding */ DEFAULT_MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);



/** The most a profile may measure after decompression, unless the caller says otherwise. */
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;
/** Deflate cannot shrink data further than this (https://zlib.net/zlib_tech.html). */
const MAX_DEFLATE_RATIO = 1032;
/** Whether the bytes begin like a gzip file (RFC 1952). */
function isGzip(bytes) {
    return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/**
 * Unpacks a gzip file of one or more members, as Go's reader does. Truncation, a wrong checksum, anything behind the
 * last member and more than `maxBytes` of output are `ProfileFormatError`s; their offset counts compressed bytes.
 */
function gunzipBounded(format, bytes, maxBytes) {
    const { buffer, engine } = inflate(format, bytes, maxBytes);
    // zlib stops silently at zero bytes behind the last member; everything else it refuses by itself.
    if (engine.bytesWritten !== bytes.length) {
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, engine.bytesWritten, `the gzip stream ends at byte ${engine.bytesWritten}, but ${bytes.length - engine.bytesWritten} more bytes follow`);
    }
    return buffer;
}
function inflate(format, bytes, maxBytes) {
    try {
        // `info` is documented, but missing in the types of the synchronous functions.
        const options = { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        if (code === 'Z_BUF_ERROR') {
            const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
            throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, bytes.length, reason, { cause });
        }
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileFormatError */ .X(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
    }
}
/**
 * The trailer of a gzip file tells the unpacked size, so that one chunk holds it all and nothing is copied.
 * It is only a hint: a lie costs no more than the memory that a true answer of that size would.
 */
function chunkSizeFor(bytes, maxBytes) {
    if (bytes.length < 18)
        return 64 * 1024;
    const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
    const possible = Math.min(told, bytes.length * MAX_DEFLATE_RATIO, maxBytes);
    return Math.max(possible + 1, 1024);
}
/** Where the header of a gzip file holds its time (four bytes), and the system it was made on. */
const TIME_AT = 4;
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;
/** Packs bytes as one gzip member that names neither time nor system: the same bytes give the same file (RFC 1952). */
async function gzipStable(bytes) {
    const packed = await gzipInBackground(bytes);
    packed.fill(0, TIME_AT, TIME_AT + 4);
    packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
    return packed;
}
const gzipInBackground = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ encodePprof)
/* harmony export */ });
/* harmony import */ var _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7983);

/**
 * Writes pprof, not compressed. There is one mapping, which says that its functions have names: without it
 * `go tool pprof` would look for a binary to take them from.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
function encodePprof(content) {
    const out = (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSink */ .g3)(1 << 16);
    const strings = new Map([['', 0]]);
    const index = (text) => {
        const known = strings.get(text);
        if (known !== undefined)
            return known;
        strings.set(text, strings.size);
        return strings.size - 1;
    };
    putValueType(out, 1, content.sampleType, index);
    for (const { stack, value } of content.samples)
        putSample(out, stack, value);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 3, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 7, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 8, 1);
    });
    for (const [at, { line }] of content.functions.entries())
        putLocation(out, at + 1, line);
    for (const [at, { name, systemName = '', file }] of content.functions.entries()) {
        putFunction(out, at + 1, [index(name), index(systemName), index(file)]);
    }
    const comments = content.comments.map(index);
    const period = content.periodType.type === '' ? null : content.periodType;
    // Texts that stand behind the table are in it as well.
    const late = [content.defaultSampleType, period?.type ?? '', period?.unit ?? ''].map(index);
    for (const text of strings.keys())
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putText */ .rb)(out, 6, text);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 9, content.timeNanos);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 10, content.durationNanos);
    if (period !== null)
        putValueType(out, 11, period, index);
    if (content.period > 0)
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 12, content.period);
    for (const comment of comments)
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 13, comment);
    if (content.defaultSampleType !== '')
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 14, late[0]);
    return (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBytes */ .$Y)(out);
}
function putValueType(out, field, { type, unit }, index) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, field, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, index(type));
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, index(unit));
    });
}
function putSample(out, stack, value) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 2, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 1, () => {
            for (let at = 0; at < stack.length; at++)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putVarint */ .Ci)(out, stack[at] + 1);
        });
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 2, () => (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putVarint */ .Ci)(out, value));
    });
}
function putLocation(out, id, line) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 4, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, 1);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 4, () => {
            (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
            if (line > 0)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2, line);
        });
    });
}
/** @param texts name, system name and file, as indices */
function putFunction(out, id, texts) {
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putMessage */ .fJ)(out, 5, () => {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 1, id);
        for (const [at, text] of texts.entries())
            if (text !== 0)
                (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .putNumber */ .Ls)(out, 2 + at, text);
    });
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stampPprof),
/* harmony export */   d: () => (/* binding */ readPprofStamp)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);
/* harmony import */ var _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7983);


const FIELDS = 15;
const TIME = 9;
const DURATION = 10;
const STRING = 6;
const PERIOD_TYPE = 11;
/** Fields that are messages, texts or packed lists. */
const WITH_LENGTH = new Set([1, 2, 3, 4, 5, STRING, PERIOD_TYPE, 13]);
/**
 * Reads the stamp of a pprof file that is not compressed.
 * @throws ProfileFormatError when it is damaged
 */
function readPprofStamp(bytes) {
    const cursor = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .cursorOver */ .Ro)('pprof', bytes, true);
    const found = { timeNanos: 0, durationNanos: 0, stringCount: 0, hasPeriodType: false };
    while (cursor.pos < cursor.end) {
        const tag = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(cursor);
        const field = tag >>> 3;
        if ((tag & 7) === 2 && WITH_LENGTH.has(field)) {
            const end = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readLength */ .Vi)(cursor);
            if (field === STRING)
                found.stringCount += 1;
            if (field === PERIOD_TYPE && end > cursor.pos)
                found.hasPeriodType = true;
            cursor.pos = end;
        }
        else if ((tag & 7) === 0 && field <= FIELDS) {
            (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .readVarint */ .LS)(cursor);
            if (field === TIME)
                found.timeNanos = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .int64ToNumber */ .o3)(cursor);
            if (field === DURATION)
                found.durationNanos = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .int64ToNumber */ .o3)(cursor);
        }
        else
            (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .skipField */ .KT)(cursor, tag, FIELDS);
    }
    return {
        startMs: found.timeNanos > 0 ? found.timeNanos / 1e6 : null,
        durationMs: found.durationNanos > 0 ? found.durationNanos / 1e6 : null,
        stringCount: found.stringCount,
        hasPeriodType: found.hasPeriodType,
    };
}
/**
 * The file with another time, and with a period type where it has none. Fields are appended: of a number that stands twice in
 * a message the last counts, and lists go on.
 * Source: https://protobuf.dev/programming-guides/encoding/#last-one-wins
 */
function stampPprof(bytes, stamp, { startMs, durationMs }, periodType) {
    const out = (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSink */ .g3)(64);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putNumber */ .Ls)(out, TIME, BigInt(Math.round(startMs)) * 1000000n);
    (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putNumber */ .Ls)(out, DURATION, BigInt(Math.round(durationMs)) * 1000000n);
    if (!stamp.hasPeriodType) {
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putText */ .rb)(out, STRING, periodType.type);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putText */ .rb)(out, STRING, periodType.unit);
        (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putMessage */ .fJ)(out, PERIOD_TYPE, () => {
            (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putNumber */ .Ls)(out, 1, stamp.stringCount);
            (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .putNumber */ .Ls)(out, 2, stamp.stringCount + 1);
        });
    }
    return Buffer.concat([bytes, (0,_protobuf_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBytes */ .$Y)(out)]);
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ decodePprof),
  $: () => (/* binding */ parsePprof)
});

// EXTERNAL MODULE: ./build/profile/gzip.js
var gzip = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/profile/growable.js
var growable = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/profile/protobuf.js
var protobuf = __webpack_require__(1711);
;// CONCATENATED MODULE: ./build/profile/pprof-layout.js
/**
 * First pass over a pprof file: where every top-level record lies, and the few scalars that matter.
 * The tables may stand in any order, so nothing can be resolved before this pass has seen them all.
 * Source of the field numbers: https://github.com/google/pprof/blob/main/proto/profile.proto
 */


/** Number of records. */
function spanCount(spans) {
    return spans.length / 2;
}
/**
 * No real profile has more records of one kind. Each costs a few bytes in the file and more in memory, so that
 * a hostile file could otherwise exhaust it.
 */
const MAX_SAMPLES = 32 * 1024 * 1024;
const MAX_RECORDS = 4 * 1024 * 1024;
const SAMPLE_FIELD = 2;
const PROFILE_FIELDS = 15;
const VALUE_TYPE_FIELDS = 2;
/** Walks the top level of a profile and checks what can be checked without decoding the records. */
function scanPprof(cursor) {
    const scan = {
        records: Array.from({ length: 7 }, () => (0,growable/* int32List */.nC)(16)),
        durationNanos: 0,
        defaultSampleType: 0,
        highestString: 0,
        highestStringAt: 0,
    };
    while (cursor.pos < cursor.end)
        scanField(cursor, scan);
    const spans = scan.records.map(growable/* finished */.xl);
    const layout = {
        sampleTypes: spans[1],
        samples: spans[2],
        mappings: spans[3],
        locations: spans[4],
        functions: spans[5],
        strings: spans[6],
        durationNanos: scan.durationNanos,
        defaultSampleType: scan.defaultSampleType,
    };
    checkTables(cursor, layout, scan);
    return layout;
}
function scanField(cursor, scan) {
    const tag = (0,protobuf/* readTag */.zW)(cursor);
    switch (tag) {
        case (1 << 3) | 2: // sample_type
        case (2 << 3) | 2: // sample
        case (3 << 3) | 2: // mapping
        case (4 << 3) | 2: // location
        case (5 << 3) | 2: // function
        case (6 << 3) | 2: // string_table
            scanRecord(cursor, scan, tag >>> 3);
            break;
        case 9 << 3: // time_nanos
        case 12 << 3: // period
            (0,protobuf/* readVarint */.LS)(cursor);
            break;
        case 10 << 3:
            (0,protobuf/* readVarint */.LS)(cursor);
            // A negative duration says nothing; 0 stands for "not known".
            scan.durationNanos = Math.max((0,protobuf/* int64ToNumber */.o3)(cursor), 0);
            break;
        case 14 << 3:
            scan.defaultSampleType = scanStringIndex(cursor, scan);
            break;
        case 7 << 3: // drop_frames
        case 8 << 3: // keep_frames
        case 13 << 3: // comment, unpacked
        case 15 << 3: // doc_url
            scanStringIndex(cursor, scan);
            break;
        case (11 << 3) | 2: // period_type
        case (13 << 3) | 2: // comment, packed
            scanStringIndexes(cursor, scan, tag >>> 3);
            break;
        default:
            (0,protobuf/* skipField */.KT)(cursor, tag, PROFILE_FIELDS);
    }
}
function scanRecord(cursor, scan, field) {
    const spans = scan.records[field];
    const limit = field === SAMPLE_FIELD ? MAX_SAMPLES : MAX_RECORDS;
    if (spans.length >= 2 * limit) {
        (0,protobuf/* fail */.fJ)(cursor, cursor.tagAt, `there are more than ${limit} records of field ${field}, which is the limit`);
    }
    const end = (0,protobuf/* readLength */.Vi)(cursor);
    (0,growable/* push */.VC)(spans, cursor.pos);
    (0,growable/* push */.VC)(spans, end);
    cursor.pos = end;
}
/** The period type and the comments are not used, but a string they name must exist: a cut file lacks it. */
function scanStringIndexes(cursor, scan, field) {
    const outer = cursor.end;
    cursor.end = (0,protobuf/* readLength */.Vi)(cursor);
    while (cursor.pos < cursor.end) {
        if (field === 13) {
            scanStringIndex(cursor, scan);
            continue;
        }
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === 1 << 3 || tag === 2 << 3)
            scanStringIndex(cursor, scan);
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, VALUE_TYPE_FIELDS);
    }
    cursor.end = outer;
}
function scanStringIndex(cursor, scan) {
    const at = cursor.pos;
    const index = (0,protobuf/* readSmall */.o5)(cursor);
    if (index < 0)
        (0,protobuf/* fail */.fJ)(cursor, at, 'a string index is out of range');
    if (index > scan.highestString) {
        scan.highestString = index;
        scan.highestStringAt = at;
    }
    return index;
}
function checkTables(cursor, layout, scan) {
    const count = spanCount(layout.strings);
    if (cursor.end > 0 && layout.sampleTypes.length === 0) {
        (0,protobuf/* fail */.fJ)(cursor, cursor.end, 'there are no sample types: the data is truncated, or no pprof');
    }
    if (count === 0 && layout.samples.length + layout.locations.length + layout.functions.length > 0) {
        (0,protobuf/* fail */.fJ)(cursor, cursor.end, 'there is no string table: the data is truncated');
    }
    if (count > 0 && layout.strings[0] !== layout.strings[1]) {
        (0,protobuf/* fail */.fJ)(cursor, layout.strings[0], 'the first entry of the string table is not empty');
    }
    if (scan.highestString > 0 && scan.highestString >= count) {
        const reason = `string ${scan.highestString} is used, but the string table has ${count} entries: the data is truncated or corrupt`;
        (0,protobuf/* fail */.fJ)(cursor, scan.highestStringAt, reason);
    }
}

;// CONCATENATED MODULE: ./build/profile/pprof-ids.js
/** Lookup of records by their 64-bit id. Writers number records from 1 or use addresses or hashes; all are exact here. */

/** An empty index for `count` records. The slack keeps tables with some gaps in their numbering dense. */
function idIndex(count) {
    return { dense: new Int32Array(count * 4 + 256), sparse: new Map() };
}
/** Number of the record with this id (given as two 32-bit words), or -1. */
function locate(ids, low, high) {
    if (high === 0 && low >= 0 && low < ids.dense.length)
        return ids.dense[low] - 1;
    return ids.sparse.get(sparseKey(low, high)) ?? -1;
}
/** Enters record `i`. The id 0 is reserved and two records may not share one: both are errors at byte `at`. */
function register(ids, low, high, i, cursor, at, kind) {
    if (low === 0 && high === 0)
        (0,protobuf/* fail */.fJ)(cursor, at, `a ${kind} has no id, or the reserved id 0`);
    if (locate(ids, low, high) !== -1) {
        (0,protobuf/* fail */.fJ)(cursor, at, `two ${kind}s have the same id ${shownId(low, high)}`);
    }
    if (high === 0 && low >= 0 && low < ids.dense.length)
        ids.dense[low] = i + 1;
    else
        ids.sparse.set(sparseKey(low, high), i);
}
/** The id as decimal digits, for messages. */
function shownId(low, high) {
    return wide(low, high).toString();
}
/** Doubles are exact below 2^53 and cheaper as keys; the few ids above need a bigint. */
function sparseKey(low, high) {
    const top = high >>> 0;
    return top < 0x20_0000 ? top * 0x1_0000_0000 + (low >>> 0) : wide(low, high);
}
function wide(low, high) {
    return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

;// CONCATENATED MODULE: ./build/profile/pprof-tables.js
/** The simple tables of a pprof file: strings (by index), functions and mappings (by id). */



/** Bad UTF-8 becomes U+FFFD: a name is not worth losing a profile for. */
function stringTable(cursor, spans) {
    const { buffer, byteOffset, byteLength } = cursor.bytes;
    // A TextDecoder takes several times as long for texts as short as names.
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const decoded = new Array(spanCount(spans));
    const text = (index) => {
        // A profile without a string table has no other index than 0.
        if (index >= decoded.length)
            return '';
        decoded[index] ??= bytes.toString('utf8', spans[2 * index], spans[2 * index + 1]);
        return decoded[index];
    };
    return { count: decoded.length, text };
}
/** Reads a string index and checks that the table has it. */
function readStringIndex(cursor, count) {
    const at = cursor.pos;
    const index = (0,protobuf/* readSmall */.o5)(cursor);
    if (index < 0 || (index >= count && index > 0)) {
        const shown = index < 0 ? 'out of range' : index;
        (0,protobuf/* fail */.fJ)(cursor, at, `the string index is ${shown}, but the string table has ${count} entries`);
    }
    return index;
}
const FUNCTION_FIELDS = 5;
const MAPPING_FIELDS = 10;
/** Reads the function table. */
function readFunctions(cursor, spans, stringCount) {
    const count = spanCount(spans);
    const functions = {
        ids: idIndex(count),
        names: new Int32Array(count),
        files: new Int32Array(count),
        startLines: new Float64Array(count),
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
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === 1 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            ({ low, high } = cursor);
        }
        else if (tag === 2 << 3)
            functions.names[i] = readStringIndex(cursor, stringCount);
        else if (tag === 3 << 3)
            systemName = readStringIndex(cursor, stringCount);
        else if (tag === 4 << 3)
            functions.files[i] = readStringIndex(cursor, stringCount);
        else if (tag === 5 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            functions.startLines[i] = (0,protobuf/* int64ToNumber */.o3)(cursor);
        }
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, FUNCTION_FIELDS);
    }
    functions.names[i] ||= systemName;
    register(functions.ids, low, high, i, cursor, from, 'function');
}
/** Reads the mapping table. */
function readMappings(cursor, spans, stringCount) {
    const count = spanCount(spans);
    const mappings = { ids: idIndex(count), files: new Int32Array(count) };
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
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        const field = tag >>> 3;
        if ((tag & 7) !== 0 || field > MAPPING_FIELDS)
            (0,protobuf/* skipField */.KT)(cursor, tag, MAPPING_FIELDS);
        else if (field === 5)
            mappings.files[i] = readStringIndex(cursor, stringCount);
        else if (field === 6)
            readStringIndex(cursor, stringCount);
        else {
            (0,protobuf/* readVarint */.LS)(cursor);
            if (field === 1)
                ({ low, high } = cursor);
        }
    }
    register(mappings.ids, low, high, i, cursor, from, 'mapping');
}

;// CONCATENATED MODULE: ./build/profile/pprof-locations.js
/** The location table of a pprof file, resolved to frames. */





const LOCATION_FIELDS = 5;
const LINE_FIELDS = 3;
/** Stands for a function whose writer gave it no name at all, as perf and py-spy spell it. */
const UNNAMED = '[unknown]';
/** Reads functions, mappings and locations. There is one frame a function, and one an unsymbolised address. */
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
        frameIndexes: (0,growable/* int32List */.nC)(count),
        ids: idIndex(count),
    };
    const offsets = new Int32Array(count + 1);
    for (let i = 0; i < count; i++) {
        cursor.pos = spans[2 * i];
        cursor.end = spans[2 * i + 1];
        readLocation(cursor, builder, i);
        offsets[i + 1] = builder.frameIndexes.length;
    }
    const { ids, frames } = builder;
    const frameIndexes = (0,growable/* finished */.xl)(builder.frameIndexes);
    return { ids, offsets, frameIndexes, frames, onlyFrame: onlyFrames(ids, offsets, frameIndexes) };
}
/** Nearly every location has one frame and a small id: one look-up then does the work of three. */
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
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === ((4 << 3) | 2))
            readLine(cursor, builder);
        else if (tag === 1 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            idLow = cursor.low;
            idHigh = cursor.high;
        }
        else if (tag === 2 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            mappingLow = cursor.low;
            mappingHigh = cursor.high;
        }
        else if (tag === 3 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            addressLow = cursor.low;
            addressHigh = cursor.high;
        }
        else if (tag === 5 << 3)
            (0,protobuf/* readVarint */.LS)(cursor);
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, LOCATION_FIELDS);
    }
    register(builder.ids, idLow, idHigh, i, cursor, from, 'location');
    if (builder.frameIndexes.length > before)
        return;
    const mapping = locate(builder.mappings.ids, mappingLow, mappingHigh);
    pushAddress(builder, shownId(addressLow, addressHigh), mapping);
}
function readLine(cursor, builder) {
    const outer = cursor.end;
    const from = cursor.tagAt;
    cursor.end = (0,protobuf/* readLength */.Vi)(cursor);
    let low = 0;
    let high = 0;
    let line = 0;
    while (cursor.pos < cursor.end) {
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === 1 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            ({ low, high } = cursor);
        }
        else if (tag === 2 << 3) {
            (0,protobuf/* readVarint */.LS)(cursor);
            line = (0,protobuf/* int64ToNumber */.o3)(cursor);
        }
        else if (tag === 3 << 3)
            (0,protobuf/* readVarint */.LS)(cursor);
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, LINE_FIELDS);
    }
    cursor.end = outer;
    const functionIndex = locate(builder.functions.ids, low, high);
    if (functionIndex === -1) {
        const id = shownId(low, high);
        (0,protobuf/* fail */.fJ)(cursor, from, `a location names function ${id}, which the profile does not have: the data is truncated or corrupt`);
    }
    (0,growable/* push */.VC)(builder.frameIndexes, functionFrame(builder, functionIndex, line));
}
/**
 * The frame of a function. Its line is where the function begins; without that, the smallest of its
 * lines. The line of each sample would make a frame of every line, and none would match across versions.
 */
function functionFrame(builder, functionIndex, line) {
    const { frameOfFunction, frames, functions, strings } = builder;
    const known = frameOfFunction[functionIndex];
    const startLine = functions.startLines[functionIndex];
    if (known !== -1) {
        const frame = frames[known];
        if (startLine <= 0 && line > 0 && (frame.line === 0 || line < frame.line))
            frame.line = line;
        if (line > (frame.lastLine ?? frame.line))
            frame.lastLine = line;
        return known;
    }
    frames.push({
        name: strings.text(functions.names[functionIndex]) || UNNAMED,
        file: strings.text(functions.files[functionIndex]),
        line: Math.max(startLine > 0 ? startLine : line, 0),
        ...(line > startLine && startLine > 0 ? { lastLine: line } : {}),
    });
    frameOfFunction[functionIndex] = frames.length - 1;
    return frames.length - 1;
}
/**
 * A location nobody symbolised: its address is the name and the binary's file name the file. A mapping that does
 * not exist only costs the file name, as in `go tool pprof`.
 */
function pushAddress(builder, address, mapping) {
    const path = mapping === -1 ? '' : builder.strings.text(builder.mappings.files[mapping]);
    const file = path.slice(path.search(/[^/\\]*$/));
    (0,growable/* push */.VC)(builder.frameIndexes, builder.frames.length);
    builder.frames.push({ name: `0x${BigInt(address).toString(16)}`, file, line: 0 });
}

;// CONCATENATED MODULE: ./build/profile/pprof-samples.js
/**
 * The samples of a pprof file: the bulk of it. No object is made per sample; numbers go from the bytes straight
 * into typed arrays, 64-bit values as two 32-bit words.
 */





const SAMPLE_FIELDS = 3;
const LABEL_FIELDS = 4;
/** Which half of a 64-bit number comes first in this machine's memory. */
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
/**
 * Reads all samples. `maxFrames` bounds the frames of all stacks together: a few bytes of locations with many
 * inlined lines could otherwise expand without limit. Labels are checked and dropped.
 */
function readSamples(cursor, spans, locations, typeCount, stringCount, maxFrames) {
    const count = spanCount(spans);
    const bytes = checkSizes(cursor, spans, typeCount);
    const values = Array.from({ length: typeCount }, () => new BigInt64Array(count));
    const reader = {
        cursor,
        locations,
        stringCount,
        // Ids of large tables take two bytes, so this is enough for most profiles.
        frames: (0,growable/* int32List */.nC)(Math.min(bytes >>> 1, maxFrames + 1)),
        maxFrames,
        words: values.map((column) => new Int32Array(column.buffer)),
    };
    const stackOffsets = new Int32Array(count + 1);
    for (let i = 0; i < count; i++) {
        cursor.pos = spans[2 * i];
        cursor.end = spans[2 * i + 1];
        readSample(reader, i);
        stackOffsets[i + 1] = reader.frames.length;
    }
    return { stackOffsets, stackFrames: (0,growable/* finished */.xl)(reader.frames), values };
}
/** Every value takes a byte at least. Checked before the arrays are made, whose size is the product of two counts. */
function checkSizes(cursor, spans, typeCount) {
    let bytes = 0;
    for (let i = 0; i < spans.length; i += 2) {
        const size = spans[i + 1] - spans[i];
        if (size < typeCount)
            (0,protobuf/* fail */.fJ)(cursor, spans[i], `a sample has fewer values than the ${typeCount} sample types`);
        bytes += size;
    }
    return bytes;
}
function readSample(reader, i) {
    const { cursor, words } = reader;
    const { pos: from, end } = cursor;
    let valueCount = 0;
    while (cursor.pos < end) {
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === ((1 << 3) | 2))
            readPackedLocations(reader, (0,protobuf/* readLength */.Vi)(cursor));
        else if (tag === ((2 << 3) | 2)) {
            cursor.end = (0,protobuf/* readLength */.Vi)(cursor);
            while (cursor.pos < cursor.end)
                readValue(cursor, words[valueCount++], i);
        }
        else if (tag === 2 << 3)
            readValue(cursor, words[valueCount++], i);
        else if (tag === 1 << 3)
            pprof_samples_readLocation(reader);
        else if (tag === ((3 << 3) | 2))
            readLabel(reader);
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, SAMPLE_FIELDS);
        cursor.end = end;
    }
    if (valueCount !== words.length) {
        (0,protobuf/* fail */.fJ)(cursor, from, `a sample has ${valueCount} values, but there are ${words.length} sample types`);
    }
}
/** Reads one value into its column; one value too many has no column and is only counted. */
function readValue(cursor, column, i) {
    (0,protobuf/* readVarint */.LS)(cursor);
    if (column === undefined)
        return;
    column[2 * i + LOW_WORD] = cursor.low;
    column[2 * i + 1 - LOW_WORD] = cursor.high;
}
/** The hot loop: ids below 2^21 (three bytes) of plain locations are done in place, all others by `readLocation`. */
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
        if (id >= 0x80) {
            const second = bytes[next++];
            id = (id & 0x7f) | ((second & 0x7f) << 7);
            if (second >= 0x80)
                id |= bytes[next++] << 14;
        }
        // A third byte that is not the last makes the id too large; one that lies in the next field, `next` too large.
        if (next <= end && length < data.length && id < limit && onlyFrame[id] >= 0) {
            data[length++] = onlyFrame[id];
            pos = next;
        }
        else {
            frames.length = length;
            cursor.pos = pos;
            pprof_samples_readLocation(reader);
            pos = cursor.pos;
            ({ data, length } = frames);
        }
    }
    frames.length = length;
    cursor.pos = end;
}
function pprof_samples_readLocation(reader) {
    const { cursor, locations, frames } = reader;
    const from = cursor.pos;
    (0,protobuf/* readVarint */.LS)(cursor);
    const location = locate(locations.ids, cursor.low, cursor.high);
    if (location === -1) {
        const id = shownId(cursor.low, cursor.high);
        (0,protobuf/* fail */.fJ)(cursor, from, `a sample names location ${id}, which the profile does not have: the data is truncated or corrupt`);
    }
    const end = locations.offsets[location + 1];
    for (let i = locations.offsets[location]; i < end; i++) {
        if (frames.length === frames.data.length)
            growFrames(reader);
        frames.data[frames.length++] = locations.frameIndexes[i];
    }
}
/** The limit is only looked at when memory is about to grow: a check per frame would cost more than it saves. */
function growFrames(reader) {
    const { cursor, frames, maxFrames } = reader;
    if (frames.length > maxFrames) {
        (0,protobuf/* fail */.fJ)(cursor, cursor.pos, `the stacks have more than ${maxFrames} frames together, which is the limit`);
    }
    (0,growable/* reserve */.vY)(frames, 1);
}
/** Labels tell threads or requests apart; a comparison sums over them. A string they name must exist all the same. */
function readLabel(reader) {
    const { cursor, stringCount } = reader;
    cursor.end = (0,protobuf/* readLength */.Vi)(cursor);
    while (cursor.pos < cursor.end) {
        const tag = (0,protobuf/* readTag */.zW)(cursor);
        if (tag === 1 << 3 || tag === 2 << 3 || tag === 4 << 3)
            readStringIndex(cursor, stringCount);
        else if (tag === 3 << 3)
            (0,protobuf/* readVarint */.LS)(cursor);
        else
            (0,protobuf/* skipField */.KT)(cursor, tag, LABEL_FIELDS);
    }
}

// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/profile/pprof.js







const FORMAT = 'pprof';
const BYTES_PER_FRAME = 4;
/** Positions are kept as 32-bit integers. */
const MAX_BYTES = 2 ** 31 - 1;
/**
 * Reads a pprof profile, gzipped or not. The reader is strict: bytes that are truncated, corrupt or contradict
 * themselves are a `ProfileFormatError` with the offset in the decompressed bytes, never a smaller profile.
 *
 * No bytes at all and a profile without samples are a `Profile` without stacks: that is how Pyroscope answers for a
 * service it does not know. One cut cannot be seen: protobuf has no end mark, so a file cut exactly between two
 * fields behind the last string that is used (duration, default sample type and the like) reads as a file that
 * never had them. Its stacks and values are complete.
 *
 * Dropped: labels, mappings, addresses of symbolised locations, and `drop_frames`. Stacks are not merged.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
function parsePprof(bytes, options = {}) {
    const maxBytes = Math.min(options.maxBytes ?? gzip/* DEFAULT_MAX_BYTES */.fS, MAX_BYTES);
    const gzipped = (0,gzip/* isGzip */.bf)(bytes);
    const raw = gzipped ? (0,gzip/* gunzipBounded */.Zk)(FORMAT, bytes, maxBytes) : bytes;
    return decodePprof(raw, gzipped, maxBytes);
}
/** Reads the protobuf message itself. `inflated` says that the bytes came out of gzip, for the error messages. */
function decodePprof(bytes, inflated, maxBytes = gzip/* DEFAULT_MAX_BYTES */.fS) {
    if (bytes.length > maxBytes) {
        throw new profile/* ProfileFormatError */.X(FORMAT, maxBytes, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
    }
    const cursor = (0,protobuf/* cursorOver */.Ro)(FORMAT, bytes, inflated);
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
    };
}
function readSampleTypes(cursor, layout, strings) {
    const types = [];
    for (let i = 0; i < spanCount(layout.sampleTypes); i++) {
        cursor.pos = layout.sampleTypes[2 * i];
        cursor.end = layout.sampleTypes[2 * i + 1];
        let type = '';
        let unit = '';
        while (cursor.pos < cursor.end) {
            const tag = (0,protobuf/* readTag */.zW)(cursor);
            if (tag === 1 << 3)
                type = strings.text(readStringIndex(cursor, strings.count));
            else if (tag === 2 << 3)
                unit = strings.text(readStringIndex(cursor, strings.count));
            else
                (0,protobuf/* skipField */.KT)(cursor, tag, 2);
        }
        types.push({ type, unit });
    }
    return types;
}
/** The type the file asks for; without one, or when it names none of them, the last, as `go tool pprof` does. */
function defaultSampleType(types, wanted) {
    const asked = wanted === '' ? -1 : types.findIndex(({ type }) => type === wanted);
    return asked === -1 ? Math.max(types.length - 1, 0) : asked;
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ writtenBytes),
/* harmony export */   Ci: () => (/* binding */ putVarint),
/* harmony export */   Ls: () => (/* binding */ putNumber),
/* harmony export */   fJ: () => (/* binding */ putMessage),
/* harmony export */   g3: () => (/* binding */ byteSink),
/* harmony export */   rb: () => (/* binding */ putText)
/* harmony export */ });
/** Writes the protobuf wire format into one growing buffer. Source: https://protobuf.dev/programming-guides/encoding/ */
const LENGTH_DELIMITED = 2;
/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;
/** Up to here shifts do, which are much faster than divisions. */
const MAX_WORD = 2 ** 31 - 1;
/** An empty sink. */
function byteSink(capacity = 4096) {
    return { bytes: new Uint8Array(capacity), length: 0 };
}
/** What was written, as a copy. */
function writtenBytes(out) {
    return out.bytes.slice(0, out.length);
}
/** Appends a 64-bit number without a field number, as inside a packed field; negative ones as two's complement. */
function putVarint(out, value) {
    if (out.length + MAX_VARINT_BYTES > out.bytes.length)
        reserve(out, MAX_VARINT_BYTES);
    if (typeof value === 'bigint' || value < 0) {
        let rest = BigInt.asUintN(64, BigInt(value));
        for (; rest >= 0x80n; rest >>= 7n)
            out.bytes[out.length++] = Number(rest & 0x7fn) | 0x80;
        out.bytes[out.length++] = Number(rest);
        return;
    }
    let rest = value;
    for (; rest > MAX_WORD; rest = Math.floor(rest / 0x80))
        out.bytes[out.length++] = (rest % 0x80) | 0x80;
    for (; rest >= 0x80; rest >>>= 7)
        out.bytes[out.length++] = (rest & 0x7f) | 0x80;
    out.bytes[out.length++] = rest;
}
/** Appends a field that is a number. A whole number beyond 2^53 has to be a `bigint`. */
function putNumber(out, field, value) {
    putVarint(out, field * 8);
    putVarint(out, value);
}
/** Appends a field that is a text. */
function putText(out, field, text) {
    const bytes = Buffer.from(text, 'utf8');
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    putVarint(out, bytes.length);
    reserve(out, bytes.length);
    out.bytes.set(bytes, out.length);
    out.length += bytes.length;
}
/** Appends a field that is a message, or a packed list: all that `write` appends. */
function putMessage(out, field, write) {
    putVarint(out, field * 8 + LENGTH_DELIMITED);
    const start = out.length;
    write();
    const size = out.length - start;
    // The length stands in front, but is known last: the content moves, which costs less than a buffer for every message.
    const content = start + varintLength(size);
    reserve(out, content - start);
    out.bytes.copyWithin(content, start, start + size);
    out.length = start;
    putVarint(out, size);
    out.length = content + size;
}
function varintLength(value) {
    let length = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80))
        length += 1;
    return length;
}
function reserve(out, extra) {
    const needed = out.length + extra;
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ skipField),
/* harmony export */   LS: () => (/* binding */ readVarint),
/* harmony export */   Ro: () => (/* binding */ cursorOver),
/* harmony export */   Vi: () => (/* binding */ readLength),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   o3: () => (/* binding */ int64ToNumber),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony export WIRE */
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);
/**
 * A strict cursor over the protobuf wire format. It allocates nothing per value: a 64-bit number is left as
 * two 32-bit words in the cursor, so that a profile of millions of numbers costs no `bigint` each.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */

/** Wire types this reader accepts. Groups (3, 4) are obsolete and no profile writer emits them. */
const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
/** A cursor over a whole buffer. */
function cursorOver(format, bytes, inflated) {
    return { format, bytes, inflated, pos: 0, end: bytes.length, tagAt: 0, low: 0, high: 0 };
}
/** Throws a `ProfileFormatError` that names the byte and says which bytes are counted. */
function fail(cursor, offset, reason) {
    const counted = cursor.inflated ? ' of the decompressed data' : '';
    throw new _profile_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileFormatError */ .X(cursor.format, offset, `${reason} (at byte ${offset}${counted})`);
}
/** Reads one varint into `low` and `high`. Longer than ten bytes or wider than 64 bits is an error. */
function readVarint(cursor) {
    const { bytes, end, pos: start } = cursor;
    let pos = start;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
        if (pos >= end)
            fail(cursor, start, 'a number is cut off: the data is truncated or corrupt');
        const byte = bytes[pos++];
        const bits = byte & 0x7f;
        if (shift < 28)
            low |= bits << shift;
        else if (shift === 28) {
            low |= bits << 28;
            high = bits >>> 4;
        }
        else
            high |= bits << (shift - 32);
        if (byte < 0x80) {
            if (shift === 63 && byte > 1)
                break;
            cursor.pos = pos;
            cursor.low = low;
            cursor.high = high;
            return;
        }
    }
    fail(cursor, start, 'a number is wider than 64 bits: the data is corrupt');
}
/** Reads a varint that must be a small non-negative count or index; `-1` when it does not fit 31 bits. */
function readSmall(cursor) {
    readVarint(cursor);
    return cursor.high === 0 && cursor.low >= 0 ? cursor.low : -1;
}
/** The signed 64-bit number read last as a double: exact within 2^53. */
function int64ToNumber(cursor) {
    return cursor.high * 0x1_0000_0000 + (cursor.low >>> 0);
}
/** Reads a field's tag, `field number << 3 | wire type`. */
function readTag(cursor) {
    cursor.tagAt = cursor.pos;
    const tag = readSmall(cursor);
    if (tag < 8)
        fail(cursor, cursor.tagAt, 'there is no such field: the data is truncated or corrupt');
    return tag;
}
/** Reads a length and returns where the field's content ends. The content begins at `pos`. */
function readLength(cursor) {
    const length = readSmall(cursor);
    const left = cursor.end - cursor.pos;
    if (length < 0 || length > left) {
        const shown = length < 0 ? 'more than 2^31' : length;
        fail(cursor, cursor.tagAt, `field ${fieldNumberAt(cursor)} claims ${shown} bytes, but its message ends after ${left}: the data is truncated or corrupt`);
    }
    return cursor.pos + length;
}
/** Skips a field this reader does not use. `known` is the highest field number the message defines. */
function skipField(cursor, tag, known) {
    const field = tag >>> 3;
    const wire = tag & 7;
    if (field <= known)
        fail(cursor, cursor.tagAt, `field ${field} has the wrong wire type ${wire}`);
    if (wire === WIRE.varint)
        readVarint(cursor);
    else if (wire === WIRE.bytes)
        cursor.pos = readLength(cursor);
    else if (wire === WIRE.fixed64)
        skipFixed(cursor, 8);
    else if (wire === WIRE.fixed32)
        skipFixed(cursor, 4);
    else
        fail(cursor, cursor.tagAt, `field ${field} has the wire type ${wire}, which no profile uses`);
}
function skipFixed(cursor, size) {
    if (size > cursor.end - cursor.pos)
        fail(cursor, cursor.tagAt, 'a fixed-width field is cut off');
    cursor.pos += size;
}
/** Only for messages: the tag was read once without error, so it can be read again. */
function fieldNumberAt(cursor) {
    const again = { ...cursor, pos: cursor.tagAt };
    readVarint(again);
    return again.low >>> 3;
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ IDLE_FUNCTIONS),
/* harmony export */   m: () => (/* binding */ runtimeFunctions)
/* harmony export */ });
/**
 * Functions in which a runtime waits: a profiler samples them although they cost nothing. The default of the `ignore`
 * setting, by function name; application main loops that sleep belong in a user's own list.
 */
const IDLE_FUNCTIONS = [
    '(idle)', // Node
    'Non JS threads activity', // Node, Datadog's profiler
    'runtime.futex', // Go
    'runtime.usleep',
    'runtime.epollwait',
    'runtime.netpoll',
    'runtime.notesleep',
    'runtime.notetsleep',
    'internal/runtime/syscall.EpollWait',
    'futex', // libc and kernel
    'futex_wait',
    'do_futex',
    '__futex_abstimed_wait_common',
    'epoll_wait',
    'ep_poll',
    'pthread_cond_wait',
    'pthread_cond_timedwait',
    '__poll',
    'nanosleep',
    'clock_nanosleep',
    'cpuidle_enter_state',
];
/** Garbage collectors, compilers and schedulers: they follow memory and code, not load, so they are no yardstick. */
const RUNTIME = [
    /^runtime\./u, // Go
    /^\((?:garbage collector|gc)\)$/iu, // Node, Ruby
    /^(?:GCTaskThread|G1\w+|ShenandoahHeap|ZCollected\w*|CompileBroker|C[12]Compiler)(?:::|$)/u, // HotSpot
    /^(?:gc_collect_main|_?PyGC_|jl_gc_)/u, // CPython, Julia
];
/** 1 for every function that belongs to a language runtime, else 0. */
function runtimeFunctions(functions) {
    return Uint8Array.from(functions, ({ name }) => (RUNTIME.some((pattern) => pattern.test(name)) ? 1 : 0));
}


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ createStackInterner),
/* harmony export */   Hk: () => (/* binding */ internStack),
/* harmony export */   Zq: () => (/* binding */ NO_STACK),
/* harmony export */   ru: () => (/* binding */ finishStacks),
/* harmony export */   wS: () => (/* binding */ grow)
/* harmony export */ });
/** What `internStack` returns for a sample without frames. */
const NO_STACK = -1;
/** Creates an empty table. */
function createStackInterner() {
    return {
        frames: new Int32Array(1 << 16),
        offsets: new Int32Array(1 << 12),
        hashes: new Int32Array(1 << 12),
        slots: new Int32Array(1 << 13).fill(NO_STACK),
        count: 0,
    };
}
/**
 * The index of a sample's stack, which enters the table when it is new.
 * @param ids the id of the function of each frame of the profile
 * @param folded 1 for each frame that is a closure under the name of the function around it
 * @returns `NO_STACK` for a sample without frames
 */
function internStack(table, profile, sample, ids, folded) {
    const start = table.offsets[table.count];
    const end = writeStack(table, profile, sample, ids, folded);
    if (end === start)
        return NO_STACK;
    const hash = hashOf(table.frames, start, end);
    const { slots, hashes } = table;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let stack = slots[slot]; stack !== NO_STACK; stack = slots[slot]) {
        if (hashes[stack] === hash && isStack(table, stack, start, end))
            return stack;
        slot = (slot + 1) & mask;
    }
    slots[slot] = table.count;
    return keepStack(table, hash, end);
}
/** The stacks as a `StackTable` holds them. */
function finishStacks(table) {
    const { frames, offsets, count } = table;
    return { stackOffsets: offsets.slice(0, count + 1), stackFrames: frames.slice(0, offsets[count]) };
}
/** Writes a sample's functions behind the last stack, where they stay only when they are new. Returns their end. */
function writeStack(table, { stackOffsets, stackFrames }, sample, ids, folded) {
    const first = stackOffsets[sample];
    const last = stackOffsets[sample + 1];
    let end = table.offsets[table.count];
    table.frames = grow(table.frames, end + last - first, Int32Array);
    const { frames } = table;
    for (let i = first; i < last; i++) {
        const frame = stackFrames[i];
        const id = ids[frame];
        // A folded closure under its own function is no recursion: one frame stands for both.
        if (folded[frame] === 1 && i + 1 < last && ids[stackFrames[i + 1]] === id)
            continue;
        frames[end++] = id;
    }
    return end;
}
/** FNV-1a over whole integers, its high bits folded into the low ones, which choose the slot. */
function hashOf(frames, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ frames[i], 0x01000193);
    return hash ^ (hash >>> 15);
}
function isStack({ frames, offsets }, stack, start, end) {
    const from = offsets[stack];
    if (offsets[stack + 1] - from !== end - start)
        return false;
    for (let i = start; i < end; i++)
        if (frames[i] !== frames[from + i - start])
            return false;
    return true;
}
/** Makes what stands behind the last stack the last stack. Returns its index. */
function keepStack(table, hash, end) {
    const stack = table.count;
    table.offsets = grow(table.offsets, stack + 2, Int32Array);
    table.hashes = grow(table.hashes, stack + 1, Int32Array);
    table.hashes[stack] = hash;
    table.offsets[stack + 1] = end;
    table.count = stack + 1;
    if (table.count * 2 > table.slots.length)
        rehash(table);
    return stack;
}
function rehash(table) {
    const { hashes, count } = table;
    const slots = new Int32Array(table.slots.length * 2).fill(NO_STACK);
    const mask = slots.length - 1;
    for (let stack = 0; stack < count; stack++) {
        let slot = hashes[stack] & mask;
        while (slots[slot] !== NO_STACK)
            slot = (slot + 1) & mask;
        slots[slot] = stack;
    }
    table.slots = slots;
}
/** The same array when it is long enough, else a copy at least twice as long. */
function grow(array, length, make) {
    if (array.length >= length)
        return array;
    const larger = new make(Math.max(length, array.length * 2));
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createStackTableBuilder)
});

;// CONCATENATED MODULE: ./build/profile/frame-key.js
/** py-spy's uploads carry everything in the name: `ai.py:39 - iou` (Pyroscope agent), `iou (ai.py:39)` (py-spy raw). */
const PY_SPY = /^(?<file>[^\s].*):(?<line>\d+) - (?<name>.+)$/su;
const PY_SPY_RAW = /^(?<name>.+) \((?<file>[^()]+\.pyx?):(?<line>\d+)\)$/su;
/** Pyroscope's Node SDK joins `file:function:line`; anonymous functions carry their place in the name. */
const NODE = /^(?<file>(?:.*[^:])?):(?<name>\([^()]*\)|[^:()]+):(?<line>\d+)$/su;
const LONGEST_ENDING = 64;
const GO_FILE = /^$|\.go$/u;
const NATIVE_FILE = /^$|\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inc|rs|s)$/iu;
/** Names that compilers and interpreters give to code inside a function: removed, so that it counts for that function. */
const CLOSURE_ENDINGS = [
    { pattern: /\.<locals>\.<(?:listcomp|dictcomp|setcomp|genexpr|lambda)>$/u, files: /(?:)/u }, // Python
    {
        pattern: /(?<=[^.])(?:\.func\d+|\.gowrap\d+|\.deferwrap\d+|-range\d+|-fm)(?:\.\d+)*$/u,
        files: GO_FILE,
    },
];
const CLOSURES = [
    [/(?<=[./])lambda\$([\w$]+)\$\d+$/u, '$1'], // Java
    [/(?:::\{\{closure\}\}|::\{closure#\d+\})+/gu, ''], // Rust
    // .NET: first the class that holds captured variables, whose number is a counter, then the method in it.
    [/(?:[.+/]<>c(?:__DisplayClass\d+_\d+)?)?[.+/](?=<\w+>[a-z]__[\w|]+(?:\.MoveNext)?$)/u, '.'],
    [/<(\w+)>[a-z]__[\w|]+(?:\.MoveNext)?$/u, '$1'],
    [/^(?:(?:block(?: \(\d+ levels\))?|rescue|ensure) in )+/u, ''], // Ruby
];
/** Counters, addresses and hashes that differ between two builds of the same code. */
const NOISE_ENDINGS = [
    // Clones by GCC and LLVM, then the hash of a Rust symbol: clones are made of hashed names.
    {
        pattern: /(?:\.(?:constprop|isra|part|lto_priv|llvm)\.\d+|\.cold(?:\.\d+)?| \[clone [^\]]+\])$/u,
        files: NATIVE_FILE,
    },
    { pattern: /::h[0-9a-f]{16}$/u, files: NATIVE_FILE },
];
const VERSION_NOISE = [
    [/\(anonymous:L#\d+:C#\d+\)/gu, '(anonymous)'], // Node
    [/(?<=\w)\[[0-9a-f]{13,16}\](?=::)/gu, ''], // Rust's crate hash
    [/(?<=\.glob\.\.func)\d+(?:\.\d+|\.func\d+)*$/u, ''], // Go's closures outside every function
    [/(?<=\$\$Lambda)(?:[$/.+](?:0x[0-9a-fA-F]+|\d+))+/gu, ''], // Java's hidden classes
    [/(?<=\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor|\$HiddenClass)\d+/gu, ''],
    [/\b0x[0-9a-fA-F]+\b/gu, '0x?'],
];
/** A hostile number is no line. */
const MAX_LINE = 2 ** 31;
/** Directories after which a path is the same on every machine. */
const LIBRARY_ROOT = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?|pkg\/mod)\//su;
/** Drops what differs between two machines: a library's path starts at its root, any other keeps two segments. */
function fileTail(file) {
    const path = file.replaceAll('\\', '/');
    const library = path.replace(LIBRARY_ROOT, '');
    if (library !== path)
        return library;
    return path.split('/').filter(Boolean).slice(-2).join('/');
}
/** A frame with what profilers write into the name taken apart. */
function splitName(frame) {
    const match = frame.file === ''
        ? (PY_SPY.exec(frame.name) ?? PY_SPY_RAW.exec(frame.name) ?? NODE.exec(frame.name))
        : NODE.exec(frame.name);
    if (!match?.groups)
        return frame;
    const { name = '', file = '', line } = match.groups;
    return frame.file === '' ? { name, file, line: Number(line) } : { ...frame, name };
}
function rewrite(name, file, endings, rules) {
    let result = name;
    for (const { pattern, files } of endings)
        if (files.test(file))
            result = cutEndings(result, pattern);
    for (const [pattern, replacement] of rules)
        result = result.replace(pattern, replacement);
    return result === '' ? name : result;
}
function cutEndings(name, ending) {
    let end = name.length;
    for (;;) {
        const match = ending.exec(name.slice(Math.max(0, end - LONGEST_ENDING), end));
        if (match === null)
            return name.slice(0, end);
        end -= match[0].length;
    }
}
/**
 * Normalises one frame. Go's names hold their package already, so its files are left out: moving a function
 * to another file of its package is no change.
 */
function normalizeFrame(frame) {
    const { name, file, line, lastLine = line } = splitName(frame);
    const stable = rewrite(name, file, NOISE_ENDINGS, VERSION_NOISE);
    const enclosing = rewrite(stable, file, CLOSURE_ENDINGS, CLOSURES);
    return {
        key: { name: enclosing, file: file.endsWith('.go') ? '' : fileTail(file) },
        place: file === '' || !(line > 0 && line <= MAX_LINE) ? null : { file, firstLine: line, lastLine },
        folded: enclosing !== stable,
    };
}

;// CONCATENATED MODULE: ./build/profile/grouping.js
/** A group is no single place of code, so it has no file. */
function groupKey(name) {
    return { name, file: '' };
}

// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/profile/source-place.js
/**
 * Widens the lines known of a function by those of one of its frames. Of several files the first by name counts, so
 * that the order of the frames does not matter.
 * @param place of a frame with the same name and file
 */
function notePlace(places, id, { file, ...lines }, { line, lastLine = line }) {
    const { firstLine, lastLine: end } = line > 0 ? { firstLine: line, lastLine } : lines;
    const known = places.get(id);
    if (known === undefined || file < known.file)
        places.set(id, { file, firstLine, lastLine: end });
    else if (file === known.file && (firstLine < known.firstLine || end > known.lastLine)) {
        places.set(id, {
            file,
            firstLine: Math.min(firstLine, known.firstLine),
            lastLine: Math.max(end, known.lastLine),
        });
    }
}

// EXTERNAL MODULE: ./build/profile/stack-interner.js
var stack_interner = __webpack_require__(5672);
;// CONCATENATED MODULE: ./build/profile/stack-table.js





/**
 * Creates an empty builder.
 * @param grouping makes functions one before they are interned; what a finished table brings is one already
 */
function createStackTableBuilder(grouping) {
    const functions = [];
    const functionIds = new Map();
    // Profiles of a service have the same frames again and again, and to make a name stable takes a dozen patterns.
    const knownFrames = new Map();
    const stacks = (0,stack_interner/* createStackInterner */.AP)();
    const blocks = [];
    const places = new Map();
    /** Members of each group: how many came with finished tables, and the names of the others. */
    const members = new Map();
    function membersOf(id) {
        const entry = members.get(id) ?? { known: 0, names: new Set() };
        members.set(id, entry);
        return entry;
    }
    function internFunction(key) {
        const text = `${key.name}\u0000${key.file}`;
        let id = functionIds.get(text);
        if (id === undefined) {
            id = functions.push(key) - 1;
            functionIds.set(text, id);
        }
        return id;
    }
    function internFrame(frame) {
        const files = knownFrames.get(frame.name) ?? new Map();
        if (files.size === 0)
            knownFrames.set(frame.name, files);
        const known = files.get(frame.file);
        if (known !== undefined)
            return known;
        const { key, folded, place } = normalizeFrame(frame);
        const group = grouping?.(key) ?? null;
        const entry = group === null ? { id: internFunction(key), folded, place } : internMember(key, groupKey(group));
        files.set(frame.file, entry);
        return entry;
    }
    /** A member that calls another of its group is no recursion, and none of them is the place of all. */
    function internMember(key, group) {
        const id = internFunction(group);
        membersOf(id).names.add(`${key.name}\u0000${key.file}`);
        return { id, folded: true, place: null };
    }
    function add(profile, sampleType, keepsPlaces = false) {
        const values = profile.values[sampleType];
        if (values === undefined)
            throw new RangeError(`sample type ${sampleType} of ${profile.values.length}`);
        // Low and high words: reading BigInts one by one would allocate each of them.
        const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
        const ids = new Int32Array(profile.frames.length);
        const folded = new Uint8Array(profile.frames.length);
        for (const [index, frame] of profile.frames.entries()) {
            const known = internFrame(frame);
            ids[index] = known.id;
            if (keepsPlaces && known.place !== null)
                notePlace(places, known.id, known.place, frame);
            folded[index] = known.folded ? 1 : 0;
        }
        let block = new Float64Array(Math.max(stacks.count, 1024));
        for (let sample = 0; sample < values.length; sample++) {
            const value = words[2 * sample + 1] * 2 ** 32 + (words[2 * sample] >>> 0);
            if (value === 0)
                continue;
            const stack = (0,stack_interner/* internStack */.Hk)(stacks, profile, sample, ids, folded);
            if (stack === stack_interner/* NO_STACK */.Zq)
                continue;
            if (stack >= block.length)
                block = (0,stack_interner/* grow */.wS)(block, stack + 1, Float64Array);
            block[stack] = block[stack] + value;
        }
        return blocks.push(block) - 1;
    }
    function addTable(table, tableBlocks) {
        const ids = new Int32Array(table.functions.length).fill(-1);
        const unfolded = new Uint8Array(table.functions.length);
        const stackOf = Int32Array.from({ length: (0,profile/* stackCount */.W)(table) }, (_, stack) => {
            if (tableBlocks.every((block) => block[stack] === 0))
                return stack_interner/* NO_STACK */.Zq;
            const end = table.stackOffsets[stack + 1];
            for (let at = table.stackOffsets[stack]; at < end; at++) {
                const id = table.stackFrames[at];
                if (ids[id] !== -1)
                    continue;
                ids[id] = internFunction(table.functions[id]);
                const place = table.places?.get(id);
                if (place !== undefined)
                    places.set(ids[id], place);
                const known = table.groups?.get(id);
                if (known !== undefined) {
                    const entry = membersOf(ids[id]);
                    entry.known = Math.max(entry.known, known);
                }
            }
            return (0,stack_interner/* internStack */.Hk)(stacks, table, stack, ids, unfolded);
        });
        for (const values of tableBlocks) {
            const block = new Float64Array(stacks.count);
            for (const [stack, id] of stackOf.entries())
                if (id !== stack_interner/* NO_STACK */.Zq)
                    block[id] = values[stack];
            blocks.push(block);
        }
    }
    function finish() {
        const table = {
            functions,
            ...(0,stack_interner/* finishStacks */.ru)(stacks),
            places,
            ...(members.size > 0 && { groups: sizesOf(members) }),
        };
        const count = table.stackOffsets.length - 1;
        return { table, blocks: blocks.map((block) => (0,stack_interner/* grow */.wS)(block, count, Float64Array).subarray(0, count)) };
    }
    return { add, addTable, finish };
}
/** Members that a finished table knows may be among those seen since: the larger number is the one that is sure. */
function sizesOf(members) {
    return new Map([...members].map(([id, { known, names }]) => [id, Math.max(known, names.size)]));
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ boundReport)
});

// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/issues/identity.js

const DIGITS = 16;
/** What a function is known by however far a report had to cut its name: 16 hexadecimal digits of all of it. */
function functionIdentity({ name, file, identity }) {
    return identity ?? digestOf([name, file]);
}
/** 16 hexadecimal digits of texts. */
function digestOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}

// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/report/waived.js
var waived = __webpack_require__(4457);
;// CONCATENATED MODULE: ./build/report/bound-report.js




const ALL = Number.POSITIVE_INFINITY;
/** The first that fits is taken. Findings themselves are never left out. */
const SIZES = [
    { name: 1000, url: ALL, list: 1000, functions: ALL },
    { name: 300, url: 2000, list: 100, functions: ALL },
    { name: 100, url: 1000, list: 20, functions: ALL },
    { name: 100, url: 1000, list: 3, functions: 20 },
    { name: 50, url: 0, list: 1, functions: 5 },
    { name: 50, url: 0, list: 0, functions: 0 },
];
/** Characters of a service and of a profile type; a server takes far fewer. */
const LONGEST_LABEL = 1000;
/** Characters of a sentence. */
const LONGEST_SENTENCE = 2000;
/**
 * The same report, or one in which long names are cut in their middle, the same name everywhere to the same one, and as much is
 * left out as has to be for `report.json` to stay below `maxBytes`. What is left out is said in a note.
 */
function boundReport(report, maxBytes = report_json/* MAX_REPORT_BYTES */.WA) {
    const [first = {}, ...smaller] = SIZES;
    let bounded = withSize(report, first);
    for (const size of smaller) {
        if ((0,report_json/* jsonBytes */.yN)(bounded, maxBytes) <= maxBytes)
            return bounded;
        bounded = withSize(report, size);
        bounded = { ...bounded, notes: [...bounded.notes, leftOut(report, bounded)] };
    }
    return bounded;
}
function leftOut(whole, bounded) {
    const count = ({ comparisons }) => comparisons.reduce((sum, { functions }) => sum + functions.length, 0);
    const functions = count(whole) - count(bounded);
    const missing = functions === 0 ? '' : `; ${functions} functions without a finding are not in it`;
    return {
        code: 'FG227',
        message: `the report would be too large to be read again, so long names, lists of names and links are cut short${missing}`,
        remedy: 'compare fewer services in one run',
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
            target: { ...budget.target, ...toIdentified(budget.target, size) },
            explanation: clip(budget.explanation, LONGEST_SENTENCE),
            remedy: clip(budget.remedy, LONGEST_SENTENCE),
        })),
        flameGraphs: report.flameGraphs.map((graph) => ({ ...graph, ...toPlace(graph) })),
    };
}
function toComparison(comparison, size) {
    const { alias, reasons, notes, ignored, moved, leak, whole, functions, links } = comparison;
    const named = (one) => ({ ...one, ...toName(one, size) });
    const isFinding = (fn) => (0,findings/* isOverLimit */.kM)(fn) || (0,waived/* isWaived */.$)(fn);
    const others = functions.filter((fn) => !isFinding(fn)).slice(0, size.functions);
    const kept = new Set(others);
    return {
        ...comparison,
        ...toPlace(comparison),
        alias: clip(alias, LONGEST_LABEL),
        reasons: reasons.map(toReason),
        notes: notes.map(toReason),
        ignored: { ...ignored, functions: ignored.functions.slice(0, size.list).map(named) },
        moved: moved.map((shift) => ({
            ...shift,
            from: shift.from.slice(0, size.list).map(named),
            to: shift.to.slice(0, size.list).map(named),
            evidence: shift.evidence.slice(0, size.list).map((text) => clip(text, LONGEST_SENTENCE)),
        })),
        leak: leak === null ? null : { ...leak, holders: leak.holders.map(named) },
        whole: whole === null ? null : { ...whole, explanation: clip(whole.explanation, LONGEST_SENTENCE) },
        ...(comparison.waived && {
            waived: comparison.waived.map((one) => ({ ...one, message: clip(one.message, LONGEST_SENTENCE) })),
        }),
        functions: functions
            .filter((fn) => isFinding(fn) || kept.has(fn))
            .map((fn) => toFunction({ ...fn, ...toIdentified(fn, size) }, size)),
        links: toLinks(links, size),
    };
}
function toFunction(fn, size) {
    const { source, causedBy, explains, callPath } = fn;
    const named = (one) => toName(one, size);
    const hidden = Math.max(0, explains.length - size.list);
    return {
        ...fn,
        // A path that is cut leads nowhere.
        source: source !== null && source.file.length > LONGEST_LABEL ? null : source,
        causedBy: causedBy === null ? null : named(causedBy),
        explains: explains.slice(0, size.list).map(named),
        explainsMore: fn.explainsMore + hidden,
        // The function itself stands last, its nearest callers before it.
        callPath: size.list === 0 ? [] : callPath.slice(-size.list).map(named),
        explanation: clip(fn.explanation, LONGEST_SENTENCE),
        ...(fn.rule && { rule: { ...fn.rule, origin: clip(fn.rule.origin, LONGEST_LABEL) } }),
        links: toLinks(fn.links, size),
    };
}
function toName({ name, file }, size) {
    return { name: clip(name, size.name), file: clip(file, size.name) };
}
/** A name that is cut keeps what tells it from others: an issue must find its function however short the report is. */
function toIdentified(one, size) {
    const short = toName(one, size);
    if (short.name === one.name && short.file === one.file)
        return short;
    return { ...short, identity: functionIdentity(one) };
}
function toPlace(place) {
    return {
        service: clip(place.service, LONGEST_LABEL),
        profileType: clip(place.profileType, LONGEST_LABEL),
    };
}
function toReason({ code, message, remedy }) {
    return { code, message: clip(message, LONGEST_SENTENCE), remedy: clip(remedy, LONGEST_SENTENCE) };
}
function toLinks(links, size) {
    return links.filter(({ url }) => url.length <= size.url);
}
/** A text with an ellipsis for its middle where it is longer: both ends tell more. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const half = Math.floor(length / 2);
    return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./build/judge/added-cost.js
var added_cost = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/judge/rule-effects.js
var rule_effects = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/report/bound-report.js + 1 modules
var bound_report = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/report/budget-explanation.js


/** What the unit is a part of, or a rate of. */
const OF = {
    share: ' of the service',
    cores: '',
    bytes: ' per upload',
    'bytes-per-second': ' allocated',
};
/** Profiles that a limit can be held against, by its unit. */
const NEEDS = {
    share: 'a limit as a share needs profiles of the service',
    cores: 'a limit in cores needs CPU profiles of the service',
    bytes: 'a limit in bytes needs profiles of memory in use',
    'bytes-per-second': 'a limit in bytes per second needs allocation profiles',
};
/** Says in one sentence why a budget came out as it did, with its numbers, and what to do about it. */
function explainBudget(judged) {
    const explanation = judged.value === null ? unmeasured(judged) : measured(judged, judged.value);
    return { explanation, remedy: remedyOf(judged) };
}
function measured({ rule, cause, value, low, high, samples }, seen) {
    const { unit, amount } = rule.limit;
    // A level is no sample count.
    const counted = unit === 'bytes' ? '' : `, ${(0,report_numbers/* formatPlural */.yk)(Math.round(samples), 'sample')}`;
    const numbers = `${(0,report_numbers/* formatLimited */.QD)(seen, unit)}${OF[unit]}, ${(0,report_numbers/* formatLimit */.tW)(amount, unit)} allowed`;
    switch (cause) {
        case 'exceeded':
            return `${(0,report_numbers/* formatLimited */.QD)(value, unit)}${OF[unit]}, at least ${(0,report_numbers/* formatLimited */.QD)(low, unit)} with 95 % confidence${counted}, ${(0,report_numbers/* formatLimit */.tW)(amount, unit)} allowed`;
        case 'within-noise':
            return `${numbers}: above, but within the noise (${(0,report_numbers/* formatLimited */.QD)(low, unit)} to ${(0,report_numbers/* formatLimited */.QD)(high, unit)})`;
        case 'few-samples':
            return `${numbers}: above, but ${(0,report_numbers/* formatPlural */.yk)(Math.round(samples), 'sample')} are too few to fail`;
        case 'few-blocks':
            return `${numbers}: above, but there are fewer than three time blocks to tell the noise`;
        case 'few-service-samples':
            return `the service has too few samples to tell a share of them`;
        default:
            return numbers;
    }
}
function unmeasured({ cause, rule }) {
    switch (cause) {
        case 'matches-nothing':
            return 'no function in the profiles matches: it costs too little to be sampled, or the name is wrong';
        case 'no-service':
            return 'no service of this run has this name, so nothing was measured';
        case 'no-duration':
            return 'the length of the recording is not known, so nothing is known per second';
        case 'optional':
            return 'its service is optional and sent no profiles';
        default:
            return `nothing was measured: ${NEEDS[rule.limit.unit]}`;
    }
}
const MEASURE_MORE = 'use longer windows or more load';
const REMEDIES = {
    met: '',
    exceeded: 'make it cheaper, or raise the limit',
    'within-noise': 'make it cheaper, or use longer windows to be sure',
    'few-samples': MEASURE_MORE,
    'few-blocks': 'make it cheaper; windows of three time blocks and more would tell for sure',
    'few-service-samples': MEASURE_MORE,
    'matches-nothing': 'write the name as the report shows it, with * for what may change, or remove the budget',
    'no-service': 'correct the name, or add the service to `services`',
    'no-profiles': 'see why the service has none, or limit something that its profiles show',
    'no-duration': 'limit its share instead',
    optional: '',
};
function remedyOf({ cause, rule, profileType }) {
    // Snapshots of a heap show the same samples again: longer windows would not help.
    if (cause === 'within-noise' && (0,profile_type/* kindOf */.I)(profileType) === 'gauge')
        return REMEDIES.exceeded;
    if (cause === 'no-profiles' && rule.limit.unit === 'share' && rule.target.kind === 'service')
        return 'a service is always 100 % of itself: limit its cores or bytes';
    return REMEDIES[cause];
}

// EXTERNAL MODULE: ./build/report/rounding.js
var rounding = __webpack_require__(7979);
;// CONCATENATED MODULE: ./build/report/build-budget.js



/** Turns a judged budget into what the report says of it. */
function toBudget(judged) {
    const { rule, service, profileType, value, low, high, share, samples, verdict } = judged;
    const { kind, name, file } = rule.target;
    return {
        origin: rule.origin,
        target: { kind, name, file: file ?? '' },
        cost: rule.cost,
        service,
        profileType,
        alias: profileType === '' ? '' : (0,profile_type/* displayName */.QC)(profileType),
        limit: (0,rounding/* round */.LI)(rule.limit.amount),
        unit: rule.limit.unit,
        value: (0,rounding/* roundOrNull */.Jv)(value),
        low: (0,rounding/* roundOrNull */.Jv)(low),
        high: (0,rounding/* roundOrNull */.Jv)(high),
        share: (0,rounding/* roundOrNull */.Jv)(share),
        samples: (0,rounding/* round */.LI)(samples),
        verdict,
        ...explainBudget(judged),
    };
}

// EXTERNAL MODULE: ./build/judge/function-rules.js
var function_rules = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/judge/waiver.js
var waiver = __webpack_require__(9686);
;// CONCATENATED MODULE: ./build/report/build-cause.js

/** Callers named in a report, nearest first; a deep stack has hundreds. */
const MOST_CALLERS = 10;
/** Frames of a call path, those nearest to the function. */
const MOST_FRAMES = 20;
/** Tells cause and effect among the functions of a comparison, by function id. */
function causesOf({ functions, causes, case: { result }, }) {
    const keys = result?.evidence?.table.functions ?? [];
    const toNames = (ids) => ids.flatMap((id) => toName(keys[id]));
    const judged = new Map(functions.map((fn) => [fn.id, fn.judged && (0,waiver/* withoutWaiver */.fg)(fn.judged)]));
    /** A finding of its own is never listed as the effect of another, whatever lies below it. */
    const isOwnFinding = (id) => {
        const verdict = judged.get(id)?.verdict;
        return (verdict === 'fail' || verdict === 'warn') && judged.get(id)?.causedBy === undefined;
    };
    return (id) => {
        const causedBy = toName(keys[judged.get(id)?.causedBy ?? -1])[0] ?? null;
        // A function can be the cause of failures and of warnings: the failures come first.
        const own = causes.filter((cause) => cause.function === id);
        if (!isOwnFinding(id) || own.length === 0)
            return { ...NO_EFFECT, causedBy };
        const borne = functions.filter((fn) => fn.judged?.causedBy === id).map((fn) => fn.id);
        const effects = new Set([...own.flatMap(({ explains }) => explains), ...borne]);
        const explained = toNames([...effects].filter((effect) => effect !== id && !isOwnFinding(effect)));
        return {
            causedBy,
            explains: explained.slice(0, MOST_CALLERS),
            explainsMore: Math.max(0, explained.length - MOST_CALLERS),
            callPath: toNames(withoutRecursion(own[0]?.path ?? [])).slice(-MOST_FRAMES),
        };
    };
}
const NO_EFFECT = { explains: [], explainsMore: 0, callPath: [] };
function toName(key) {
    return key === undefined ? [] : [{ name: key.name, file: key.file }];
}
/** A function that calls itself stands once for all its calls in a row. */
function withoutRecursion(path) {
    return path.filter((id, index) => id !== path[index - 1]);
}

;// CONCATENATED MODULE: ./build/report/build-waiver.js

/** Turns a waiver with its finding into what the report says of them. */
function toWaiver({ rule, state, verdict, seen, daysLeft }) {
    const { allow, reason, owner, expires, origin } = rule;
    return {
        state,
        verdict,
        unit: allow.unit,
        allow: (0,rounding/* round */.LI)(allow.amount),
        seen: (0,rounding/* roundOrNull */.Jv)(seen),
        reason,
        owner,
        expires,
        daysLeft,
        origin,
    };
}
/**
 * The same for what no function bears.
 * @param explanation what is said of the service as a whole in place of its reason; null without such growth
 */
function toWaived(waived, explanation) {
    if (waived === undefined)
        return {};
    const all = waived.map(({ kind, reason, use }) => ({
        kind,
        message: (kind === 'whole' ? explanation : null) ?? reason.message,
        waiver: toWaiver(use),
    }));
    return { waived: all };
}
/** Whether growth of the service as a whole is waived: then it is no finding. */
function isWholeWaived(waived = []) {
    return waived.some(({ kind, use }) => kind === 'whole' && use.state === 'in-force');
}

;// CONCATENATED MODULE: ./build/report/explain.js


/** Says in one sentence why a function came out as it did, with its numbers. */
function explain(fn, facts) {
    if (!(0,function_rules/* isTested */.eW)(fn) || fn.judged === undefined)
        return explainUntested(fn, facts);
    return facts.kind === 'gauge' ? explainLevel(fn, fn.judged, facts) : explainCost(fn, fn.judged, facts);
}
function explainUntested({ share, samples }, { kind, policy }) {
    const largest = Math.max(share.baseline, share.candidate);
    if (largest < policy.minShare)
        return `below ${(0,report_numbers/* formatThreshold */.B6)(policy.minShare)} of the service: not tested`;
    const most = Math.max(samples.baseline, samples.candidate);
    if (kind !== 'gauge' && most < policy.minSamples)
        return `${(0,report_numbers/* formatPlural */.yk)(most, 'sample')}: too few for a test`;
    return 'not tested: the service has too many larger functions, or no samples on one side';
}
function explainLevel({ self, share }, judged, { unit }) {
    const change = `${(0,report_numbers/* formatCost */.BD)(self.baseline, unit)} before, ${(0,report_numbers/* formatCost */.BD)(self.candidate, unit)} now, on average per upload`;
    if (judged.verdict !== 'warn')
        return change;
    const growth = judged.growth === null ? '' : ` ${growthWords(judged)}`;
    return `${change}: the level rose${growth}, ${shareWords(share)}; a warning only, since levels differ from run to run`;
}
function explainCost(fn, judged, facts) {
    const { samples, share, estimate } = fn;
    const seen = (0,report_numbers/* formatCount */.B4)(samples.candidate);
    if (judged.class === 'moved' && (samples.baseline === 0 || samples.candidate === 0)) {
        const where = samples.baseline === 0 ? 'came from' : 'went to';
        return `its cost ${where} another function, see the moved functions`;
    }
    if (judged.class === 'new')
        return explainNew(fn, judged, facts);
    if (judged.class === 'gone') {
        const now = fn.total.candidate > 0 ? 'no cost of its own any more' : 'no longer there';
        return `${now}; ${(0,report_numbers/* formatCount */.B4)(samples.baseline)} samples, ${(0,report_numbers/* formatShare */.T1)(share.baseline)} of the service, in the baseline`;
    }
    if (judged.union !== undefined)
        return explainUnion(fn, judged, judged.union, facts);
    const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
    const numbers = `expected ${(0,report_numbers/* formatCount */.B4)(expected)} samples at this load, saw ${seen}`;
    switch (judged.class) {
        case 'grew': {
            const grew = `${numbers}: grew ${growthWords(judged)}${costWords(fn, facts)}${confirmedWords(judged)}`;
            // What explains it was measured against the alternatives itself.
            return judged.causedBy === undefined ? `${grew}; ${ruledOut(fn, facts)}` : grew;
        }
        case 'moved':
            return `${numbers}: its cost moved, see the moved functions`;
        case 'shrank':
            return `${numbers}: fell to ${(0,report_numbers/* formatGrowth */.T9)(judged.growth)}`;
        case 'unchanged':
            return `${numbers}: growth above ${(0,report_numbers/* formatThreshold */.B6)(facts.policy.failOnGrowth)} is ruled out`;
        default:
            return judged.detectable === null
                ? numbers
                : `${numbers}: within the noise, in which ${(0,report_numbers/* formatGrowthPercent */.y$)(judged.detectable)} would have been found`;
    }
}
/** `2.01×, at least 1.39× with 95 % confidence (range to 2.91×)`. */
function growthWords({ growth, low, high, verdict, confirmation }) {
    // What was confirmed warned at first: its bounds are those of one test.
    const confidence = verdict === 'fail' && confirmation === undefined ? '95' : '99';
    return `${(0,report_numbers/* formatGrowth */.T9)(growth)}, at least ${(0,report_numbers/* formatGrowth */.T9)(low)} with ${confidence} % confidence (range to ${(0,report_numbers/* formatGrowth */.T9)(high)})`;
}
/** What the second window of the candidate showed, where it turned a warning into a failure. */
function confirmedWords({ confirmation }) {
    if (confirmation === undefined)
        return '';
    const { growth, low, high } = confirmation;
    return (`; a second window confirms it: ${(0,report_numbers/* formatGrowth */.T9)(growth)}, at least ${(0,report_numbers/* formatGrowth */.T9)(low)} with 99 % confidence ` +
        `(range to ${(0,report_numbers/* formatGrowth */.T9)(high)})`);
}
/** `, +0.11 cores, 52 % → 68 % of the service`. */
function costWords({ share }, { added, addedUnit }) {
    return `${added === null ? '' : `, ${(0,report_numbers/* formatAdded */.E7)(added, addedUnit)}`}, ${shareWords(share)}`;
}
function shareWords({ baseline, candidate }) {
    return `${(0,report_numbers/* formatShare */.T1)(baseline)} → ${(0,report_numbers/* formatShare */.T1)(candidate)} of the service`;
}
/** What else makes a cost rise, and why it is not that. Noise is what the lower bound rules out. */
function ruledOut(fn, facts) {
    return [notLoad(fn, facts), 'not a move (no matching loss)', ...notMachines(facts)].join(', ');
}
const LOAD_UNITS = { requests: 'per request', fixed: 'at the same load' };
function notLoad({ estimate }, { load, policy }) {
    const growth = Math.exp(estimate.thetaPerLoad);
    return load === 'auto' || growth < 1 + policy.warnOnGrowth
        ? 'not load (its neighbours did not grow alike)'
        : `not load (${(0,report_numbers/* formatGrowth */.T9)(growth)} ${LOAD_UNITS[load]}, too)`;
}
/** Only CPU time shows how busy a machine is: a profiler counts waiting for a core as running. */
function notMachines({ kind, contention }) {
    if (contention === null || (kind !== 'cpu' && kind !== 'wall'))
        return [];
    const factor = Math.exp(contention);
    return [
        factor < 1.05
            ? 'not the machines (equally busy)'
            : `not the machines (paces ${(0,report_numbers/* formatGrowth */.T9)(factor)} apart are allowed for)`,
    ];
}
function explainNew(fn, { verdict }, facts) {
    const { samples, share, total } = fn;
    const { policy, added, addedUnit } = facts;
    const before = total.baseline > 0 ? 'no cost of its own' : 'not';
    const numbers = `${before} in the baseline; ${(0,report_numbers/* formatCount */.B4)(samples.candidate)} samples, ${(0,report_numbers/* formatShare */.T1)(share.candidate)} of the service, in the candidate`;
    if (verdict !== 'fail' && verdict !== 'warn')
        return numbers;
    const [least, confidence, move] = verdict === 'fail'
        ? [policy.minNewShare, '95', 'what is gone does not make up for it']
        : [policy.minAddedShare, '99', 'no matching loss'];
    const cost = added === null ? '' : `, ${(0,report_numbers/* formatAdded */.E7)(added, addedUnit)}`;
    return (`${numbers}${cost}: surely more than ${(0,report_numbers/* formatThreshold */.B6)(least)} of it with ${confidence} % confidence; ` +
        [`not a move (${move})`, ...notMachines(facts)].join(', '));
}
/** Cost that moved here and grew on the way is told together with what it came from. */
function explainUnion(fn, judged, { expected, seen }, facts) {
    return (`together with the functions its cost came from: expected ${(0,report_numbers/* formatCount */.B4)(expected)} samples at this load, ` +
        `saw ${(0,report_numbers/* formatCount */.B4)(seen)}: grew ${growthWords(judged)}${costWords(fn, facts)}; ` +
        ['not only moved (more arrived than was lost)', ...notMachines(facts)].join(', '));
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/report/explain-leak.js



/** Why a rise is only worth a warning. */
const DOUBTS = {
    shape: 'it does not rise straight, as when a cache fills',
    'no-reference': 'a slow warm-up looks the same',
    load: 'more load may explain it',
    'set-aside': 'rules set aside what holds most of the rise, and only all of it together is known to rise to the end',
};
/** Says what a function holds of a leak; the finding itself also says how fast the service leaks. */
function explainHolder(holder, { result, holders, over, setAside = [] }, unit, isFinding) {
    const [before, after] = [(0,report_numbers/* formatCost */.BD)(holder.before, unit), (0,report_numbers/* formatCost */.BD)(holder.after, unit)];
    const held = over === 'span'
        ? `holds ${before} in the baseline and ${after} in the candidate window`
        : `holds ${before} early and ${after} late in the candidate window`;
    const part = `${(0,report_numbers/* formatShare */.T1)(holder.share)} of what was gained`;
    if (!isFinding || result.estimate === undefined)
        return `${held}, ${part}`;
    const { slopePerMin, lowPerMin, highPerMin, spanMs } = result.estimate;
    const others = holders.filter((other) => other !== holder && other.share >= NOTABLE_HOLDER).slice(0, 3);
    const rest = others.length === 0 ? '' : `; also held by ${named(others)}`;
    const aside = setAside.length === 0
        ? ''
        : `; set aside by rules, and not in these speeds: ${named(setAside.slice(0, 3))}`;
    const doubt = result.stoppedBy === null ? undefined : DOUBTS[result.stoppedBy];
    const why = doubt === undefined ? explain_leak_ruledOut(result.references > 0) : `a warning only, since ${doubt}`;
    const { used } = result.pods;
    const pods = (0,report_numbers/* formatPlural */.yk)(used, 'replica');
    const same = `the same ${used === 1 ? 'replica' : pods}, from the baseline to the candidate`;
    const time = `over ${(0,times/* formatDuration */.a3)(spanMs)} in ${over === 'span' ? same : pods}`;
    return (`what the service retains${setAside.length === 0 ? '' : ' beside what rules set aside'} rises by ${(0,report_numbers/* formatCost */.BD)(slopePerMin, unit)} a minute ` +
        `(${(0,report_numbers/* formatCost */.BD)(lowPerMin, unit)} to ${(0,report_numbers/* formatCost */.BD)(highPerMin, unit)}, 95 % confidence) ${time}; this function ${held}, ` +
        `${part}${rest}${aside}; ${why}`);
}
/** `db_query 30 %, parse 12 %` */
function named(holders) {
    return holders
        .map(({ key, share }) => `${(0,report_escape/* visible */.RK)(key.name, OTHER_NAME_LENGTH)} ${(0,report_numbers/* formatShare */.T1)(share)}`)
        .join(', ');
}
/** What else makes memory rise, and why it is not that. */
function explain_leak_ruledOut(hasReference) {
    return hasReference
        ? 'not a warm-up (the baseline did not rise like this at the same age), not a cache that fills (it rises to the end)'
        : 'not a warm-up (it rises straight to the end), not the load (which grew less than half as much)';
}
/** Smaller parts of a leak are not worth a name. */
const NOTABLE_HOLDER = 0.05;
/** One name must not crowd the numbers out of the sentence. */
const OTHER_NAME_LENGTH = 60;

;// CONCATENATED MODULE: ./build/report/rule-words.js

/**
 * The sentence about a function with what its rule has to do with it.
 * @param judged what was found, waived or not; undefined where nothing was judged
 */
function withRuleWords(sentence, { judged, isTested }, applied) {
    if (applied === null)
        return sentence;
    const { severity, origin, owner } = applied.rule;
    if (severity === 'ignore')
        return isTested ? `not judged: a rule says severity: ignore (${origin})` : sentence;
    if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn')
        return sentence;
    const limit = severity === 'warn'
        ? 'it warns at most'
        : `it fails from ${(0,report_numbers/* formatThreshold */.B6)(applied.policy.failOnGrowth)} growth`;
    const named = owner === '' ? '' : `, owner ${owner}`;
    return `${sentence}; by a rule ${limit}${named} (${origin})`;
}
/** What the report keeps of the rule that decides about a function, and of the group that it is. */
function ruleFields(applied, members) {
    return {
        ...(applied !== null && { rule: toRule(applied) }),
        ...(applied !== null && applied.rule.owner !== '' && { owner: applied.rule.owner }),
        ...(members !== undefined && { group: members }),
    };
}
function toRule({ rule, policy }) {
    const { origin, severity } = rule;
    const { failOnGrowth, warnOnGrowth } = policy;
    return { origin, severity, failOnGrowth, warnOnGrowth };
}

;// CONCATENATED MODULE: ./build/report/build-function.js










/** Functions kept in a report beside those tested, for orientation. */
const UNTESTED_FUNCTIONS = 20;
/** Turns judged functions into what the report says of them: all that were tested, and the largest others. */
function toFunctions(judged, facts) {
    const causeOf = causesOf(judged);
    const leak = (0,rule_effects/* ruledLeak */.qh)(judged.case.leak, facts.rules);
    return shown(judged.functions).map((fn) => toFunction(fn, leak, facts, causeOf(fn.id)));
}
function shown(functions) {
    const tested = functions.filter(function_rules/* isTested */.eW);
    const others = functions.filter((fn) => !(0,function_rules/* isTested */.eW)(fn) && fn.self.baseline + fn.self.candidate > 0);
    return [...tested, ...others.slice(0, UNTESTED_FUNCTIONS)];
}
function toFunction(fn, leak, facts, cause) {
    const { estimate, judged: waived } = fn;
    // What is waived was found all the same: it is told with the same numbers.
    const judged = waived && (0,waiver/* withoutWaiver */.fg)(waived);
    const applied = facts.rules?.of(fn.key) ?? null;
    const policy = applied?.policy ?? facts.policy;
    const isFinding = judged?.verdict === 'fail' || judged?.verdict === 'warn';
    const holder = judged?.class === 'leaks' ? holderOf(fn, leak) : undefined;
    const self = holder === undefined ? fn.self : { baseline: holder.before, candidate: holder.after };
    const expected = holder?.before ?? (0,added_cost/* expectedCost */.y)(fn) ?? 0;
    const added = estimate === undefined ? null : (0,rounding/* roundOrNull */.Jv)((0,added_cost/* perSecond */.E)(self.candidate - expected, facts));
    return {
        ...fn.key,
        source: facts.places?.get(fn.id) ?? null,
        class: judged?.class ?? untestedClass(fn),
        verdict: waived?.verdict ?? 'not-tested',
        ...(waived?.waiver && { waiver: toWaiver(waived.waiver) }),
        self: (0,rounding/* roundSides */.ho)(self),
        total: (0,rounding/* roundSides */.ho)(fn.total),
        samples: (0,rounding/* roundSides */.ho)(fn.samples),
        share: (0,rounding/* roundSides */.ho)(fn.share),
        expected: (0,rounding/* round */.LI)(expected),
        growth: holder === undefined ? (0,rounding/* roundOrNull */.Jv)(judged?.growth ?? null) : null,
        growthLow: holder === undefined ? (0,rounding/* roundOrNull */.Jv)(judged?.low ?? null) : null,
        growthHigh: holder === undefined ? (0,rounding/* roundOrNull */.Jv)(judged?.high ?? null) : null,
        added,
        addedShare: (0,rounding/* round */.LI)(estimate?.addedShare ?? 0),
        detectableGrowth: (0,rounding/* roundOrNull */.Jv)(judged?.detectable ?? null),
        ...cause,
        ...ruleFields(applied, facts.groups?.get(fn.id)),
        explanation: withRuleWords(holder === undefined || leak === undefined
            ? explain(judged === undefined ? fn : { ...fn, judged }, { ...facts, policy, added })
            : explainHolder(holder, leak, facts.unit, isFinding), { judged, isTested: (0,function_rules/* isTested */.eW)(fn) }, applied),
        links: isFinding ? facts.links(fn.key) : [],
    };
}
function holderOf({ key }, leak) {
    return leak?.holders.find((holder) => holder.key.name === key.name && holder.key.file === key.file);
}
function untestedClass({ self }) {
    if (self.baseline === 0 && self.candidate > 0)
        return 'new';
    return self.candidate === 0 && self.baseline > 0 ? 'gone' : 'unclear';
}

;// CONCATENATED MODULE: ./build/report/build-whole.js


/** Turns the growth of a whole service into what the report says of it. */
function toWhole({ verdict, log, lowLog, highLog, ownPart, machineLog }, result, { load, addedUnit, severity, toAdded }) {
    const seen = result.total.candidate * ownPart;
    const expected = seen / Math.exp(log);
    const added = (0,rounding/* roundOrNull */.Jv)(toAdded(seen - expected));
    const numbers = {
        growth: (0,rounding/* round */.LI)(Math.exp(log)),
        growthLow: (0,rounding/* round */.LI)(Math.exp(lowLog)),
        growthHigh: (0,rounding/* round */.LI)(Math.exp(highLog)),
        expected: (0,rounding/* round */.LI)(expected),
        seen: (0,rounding/* round */.LI)(seen),
        added,
        machines: machineLog === null ? null : (0,rounding/* round */.LI)(Math.exp(machineLog)),
    };
    const confidence = verdict === 'fail' ? '95' : '99';
    const { baseline, candidate } = result.samples;
    const cost = added === null ? '' : `, ${(0,report_numbers/* formatAdded */.E7)(added, addedUnit)}`;
    return {
        verdict,
        ...(severity === 'warn' && { atMost: severity }),
        ...numbers,
        explanation: `expected ${(0,report_numbers/* formatCost */.BD)(expected, result.unit)} ${EXPECTED[load]}, saw ${(0,report_numbers/* formatCost */.BD)(seen, result.unit)} beside what ` +
            `single functions explain: ${(0,report_numbers/* formatGrowth */.T9)(numbers.growth)}, at least ${(0,report_numbers/* formatGrowth */.T9)(numbers.growthLow)} with ${confidence} % ` +
            `confidence (range to ${(0,report_numbers/* formatGrowth */.T9)(numbers.growthHigh)})${cost}, ${(0,report_numbers/* formatCount */.B4)(baseline)} → ${(0,report_numbers/* formatCount */.B4)(candidate)} ` +
            `samples; not load (which is known)${result.kind === 'cpu' ? `, ${machines(machineLog)}` : ''}`,
    };
}
const EXPECTED = {
    auto: 'at this load',
    fixed: 'at the same load',
    requests: 'for its requests',
};
/** Taken off is what most services have in common; with too few services nothing tells a slower machine. */
function machines(machineLog) {
    if (machineLog === null)
        return 'but a slower machine looks the same';
    return Math.abs(machineLog) < 0.01
        ? 'not the machines (most services cost what they did)'
        : `not the machines (the ${(0,report_numbers/* formatGrowth */.T9)(Math.exp(machineLog))} that most services have in common is taken off)`;
}

// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/report/flame-graph/flame-graphs.js + 1 modules
var flame_graphs = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/report/no-baseline.js
var no_baseline = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/report/service-modes.js
var service_modes = __webpack_require__(9533);
;// CONCATENATED MODULE: ./build/report/build-report.js













/** Turns a judged build into the report every renderer and publisher works from. */
function buildReport(build, context) {
    const { policy } = context;
    const settings = settingsOf(context);
    const report = {
        schemaVersion: 1,
        tool: { name: 'flamegate', version: context.version },
        createdAt: new Date(context.nowMs).toISOString(),
        key: context.key,
        ...(context.shard && { shard: context.shard }),
        verdict: build.verdict,
        mode: context.mode,
        ...(context.shard ? conclusion/* concludeShard */.A : conclusion/* conclude */.E)(build.verdict, {
            ...context,
            onNotEvaluated: (0,no_baseline/* notEvaluatedPolicy */.l)({ reasons: context.reasons, settings }).value,
        }),
        source: context.source,
        windows: context.windows,
        ...(context.foundBaseline && { baseline: toBaseline(context.foundBaseline) }),
        run: context.run,
        settings: { ...limitsOf(policy), ...settings },
        tests: build.tests,
        contention: (0,rounding/* round */.LI)(build.contention),
        reasons: mutable(context.reasons.length > 0 ? context.reasons : build.reasons),
        notes: mutable(context.notes),
        load: context.load === null ? null : toLoad(context.load),
        comparisons: build.comparisons.map((comparison) => toComparison(comparison, build, context)),
        budgets: build.budgets.map(toBudget),
        changes: null,
        flameGraphs: (0,flame_graphs/* buildFlameGraphs */.H)(build.comparisons.flatMap(flameGraphSource)),
    };
    return (0,bound_report/* boundReport */.N)({ ...report, ...(0,service_modes/* concludeModes */.gR)(report) });
}
/** Limits and mode of a service, where they are its own; a rule for all of it stands above its entry in `services`. */
function ownTerms({ policy, rules, mode }) {
    const own = rules?.whole?.policy ?? policy;
    return { ...(own && { limits: limitsOf(own) }), ...(mode && { mode }) };
}
function settingsOf({ top, onInconclusive, onNotEvaluated, onNoBaseline, reasons }) {
    const isMissing = (0,no_baseline/* hasNoBaseline */.h)({ reasons }) && onNoBaseline !== undefined;
    return { top, onInconclusive, onNotEvaluated, ...(isMissing && { onNoBaseline }) };
}
function toBaseline({ what, unused }) {
    return { what, unused: mutable(unused) };
}
/** What a person sets of a policy. */
function limitsOf({ failOnGrowth, warnOnGrowth, minShare }) {
    return { failOnGrowth, warnOnGrowth, minShare };
}
function flameGraphSource({ case: { service, profileType, result } }) {
    return result === undefined ? [] : [{ service, profileType, result }];
}
function toLoad(load) {
    const { baseline = null, candidate = null } = load.kind === 'requests' ? load : {};
    return { kind: load.kind, baseline, candidate };
}
function toComparison(judged, build, context) {
    const { service, profileType, result } = judged.case;
    const links = mutable(context.links(service, profileType));
    const base = {
        service,
        profileType,
        ...typeWords(profileType),
        verdict: judged.verdict,
        counted: judged.counted,
        reasons: mutable(judged.reasons),
        notes: mutable(judged.case.notes ?? []),
        detectableGrowth: (0,rounding/* roundOrNull */.Jv)(judged.detectable),
        detectableTotal: (0,rounding/* roundOrNull */.Jv)(judged.detectableTotal),
        ...ownTerms(judged.case),
    };
    if (result === undefined)
        return { ...base, ...NOTHING, links: [] };
    const facts = factsOf(judged, result, build, context);
    return { ...base, ...toEvidence(judged, result, facts), links };
}
/** What a comparison has that was compared. */
function toEvidence(judged, result, facts) {
    const whole = judged.whole === undefined
        ? null
        : toWhole(judged.whole, result, {
            ...facts,
            severity: judged.case.rules?.whole?.rule.severity,
            toAdded: (cost) => (0,added_cost/* perSecond */.E)(cost, facts),
        });
    const leak = (0,rule_effects/* ruledLeak */.qh)(judged.case.leak, judged.case.rules);
    return {
        samples: (0,rounding/* roundSides */.ho)(result.samples),
        total: (0,rounding/* roundSides */.ho)(result.total),
        uploads: result.uploads,
        ...(result.durationMs.candidate > 0 && { durationMs: (0,rounding/* roundSides */.ho)(result.durationMs) }),
        blocks: result.blocks,
        history: result.history,
        loadFactor: (0,rounding/* round */.LI)(Math.exp(result.commonFactor)),
        ignored: {
            share: (0,rounding/* round */.LI)(ignoredShare(result)),
            functions: result.ignored.map(({ key, share }) => ({ ...key, share: (0,rounding/* roundSides */.ho)(share) })),
        },
        moved: judged.shifts.map((shift) => toShift(shift, result)),
        ...(leak && { leakVerdict: leak.result.verdict }),
        leak: toLeak(leak),
        whole: isWholeWaived(judged.waived) ? null : whole,
        ...toWaived(judged.waived, whole?.explanation ?? null),
        functions: toFunctions(judged, facts),
    };
}
function factsOf({ case: { service, profileType, policy: own, rules } }, { kind, unit, durationMs, isLoadKnown, stacks }, { contention }, { policy, windows, load, links }) {
    return {
        kind,
        unit,
        policy: own ?? policy,
        addedUnit: typeWords(profileType).addedUnit,
        seconds: durationMs.candidate / 1000,
        load: isLoadKnown ? (load?.kind ?? 'auto') : 'auto',
        // Files tell nothing about the machines they were recorded on.
        contention: windows === null ? null : contention,
        places: stacks.table.places,
        groups: stacks.table.groups,
        rules,
        links: (fn) => mutable(links(service, profileType, fn)),
    };
}
function ignoredShare({ samples, ignoredSamples: idle }) {
    const ignored = idle.baseline + idle.candidate;
    return ignored === 0 ? 0 : ignored / (ignored + samples.baseline + samples.candidate);
}
const NONE = { baseline: 0, candidate: 0 };
const NOTHING = {
    samples: NONE,
    total: NONE,
    uploads: NONE,
    blocks: 0,
    history: 0,
    loadFactor: 1,
    ignored: { share: 0, functions: [] },
    moved: [],
    leak: null,
    whole: null,
    functions: [],
};
function toShift(shift, { evidence, samples }) {
    const names = (ids) => ids.flatMap((id) => evidence?.table.functions[id] ?? []);
    const all = samples.baseline * (evidence?.factor ?? 1);
    return {
        kind: shift.kind,
        from: mutable(names(shift.from)),
        to: mutable(names(shift.to)),
        share: (0,rounding/* round */.LI)(all === 0 ? 0 : shift.movedSamples / all),
        net: (0,rounding/* round */.LI)(shift.netShare),
        isBalanced: shift.isBalanced,
        evidence: [...shift.evidence],
    };
}
/** Holders worth naming. */
const HOLDERS = 5;
function toLeak(leak) {
    if (leak?.result.estimate === undefined)
        return null;
    const { verdict, stoppedBy, estimate } = leak.result;
    const { slopePerMin, lowPerMin, highPerMin, rise, neededRise, spanMs } = estimate;
    return {
        verdict,
        slopePerMin: (0,rounding/* round */.LI)(slopePerMin),
        lowPerMin: (0,rounding/* round */.LI)(lowPerMin),
        highPerMin: (0,rounding/* round */.LI)(highPerMin),
        rise: (0,rounding/* round */.LI)(rise),
        neededRise: (0,rounding/* round */.LI)(neededRise),
        spanMs: (0,rounding/* round */.LI)(spanMs),
        over: leak.over ?? 'candidate',
        stoppedBy: stoppedBy ?? '',
        ...(leak.setAside && {
            setAside: (0,rounding/* round */.LI)(leak.setAside.reduce((sum, holder) => sum + holder.share, 0)),
        }),
        holders: leak.holders.slice(0, HOLDERS).map(({ key, before, after, share }) => ({
            ...key,
            before: (0,rounding/* round */.LI)(before),
            after: (0,rounding/* round */.LI)(after),
            share: (0,rounding/* round */.LI)(share),
        })),
    };
}
/** An alias stands for a type that the service does not have, so its words are all there is. */
function typeWords(profileType) {
    if (profile_type/* profileTypeAliases */.ml.includes(profileType)) {
        const cpu = profileType === 'cpu';
        return {
            alias: profileType,
            kind: cpu ? 'cpu' : 'gauge',
            unit: cpu ? 'nanoseconds' : 'bytes',
            addedUnit: cpu ? 'cores' : 'bytes',
        };
    }
    const kind = (0,profile_type/* kindOf */.I)(profileType);
    const unit = (0,profile_type/* parseProfileType */.fL)(profileType).sampleUnit;
    return { alias: (0,profile_type/* displayName */.QC)(profileType), kind, unit, addedUnit: addedUnit(kind, unit) };
}
function addedUnit(kind, unit) {
    if (kind === 'gauge')
        return unit === 'bytes' ? 'bytes' : 'count';
    if (unit === 'nanoseconds')
        return 'cores';
    return unit === 'bytes' ? 'bytes/s' : 'count/s';
}
function mutable(items) {
    return items.map((item) => ({ ...item }));
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clipName)
/* harmony export */ });
/** Longest name in a flame graph, in characters. */
const MAX_NAME = 200;
/** A name as flame graphs hold it: its end tells more than its middle. */
function clipName(name) {
    if (name.length <= MAX_NAME)
        return name;
    const half = MAX_NAME / 2;
    return `${name.slice(0, half - 1)}…${name.slice(-half)}`.toWellFormed();
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ FLAME_GRAPH_LIMITS),
  H: () => (/* binding */ buildFlameGraphs)
});

// EXTERNAL MODULE: ./build/compare/cost-tree.js + 1 modules
var cost_tree = __webpack_require__(3782);
// EXTERNAL MODULE: ./build/report/flame-graph/clip-name.js
var clip_name = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/compare/function-order.js
var function_order = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/report/flame-graph/name-order.js

/**
 * The same tree with the callees of every node by name, folded ones last: the order must not depend on that of the
 * stacks, and a reader finds a function in the same place on every page.
 */
function inNameOrder(nodes, functions) {
    const callees = Map.groupBy(nodes.keys(), (node) => nodes[node]?.parent ?? -1);
    const ranks = ranksOf(nodes, functions);
    const compare = (a, b) => ranks[a] - ranks[b];
    const ordered = [];
    // The last one is taken first, so the first by name goes on last.
    const open = nodes.length === 0 ? [] : [{ node: 0, parent: -1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, parent } = next;
        const place = ordered.push({ ...nodes[node], parent }) - 1;
        const below = (callees.get(node) ?? []).sort((a, b) => compare(b, a));
        for (const callee of below)
            open.push({ node: callee, parent: place });
    }
    return ordered;
}
/** Where the name of each node stands among all names; folded nodes come after every name. */
function ranksOf(nodes, functions) {
    const named = [...new Set(nodes.map(({ frame }) => frame))].filter((frame) => frame >= 0);
    const rankOf = new Map(named.sort((0,function_order/* byFunctionKey */.x)(functions)).map((frame, rank) => [frame, rank]));
    return Int32Array.from(nodes, ({ frame }) => rankOf.get(frame) ?? named.length);
}

;// CONCATENATED MODULE: ./build/report/flame-graph/flame-graphs.js



/** A page with more would no longer open at once. */
const FLAME_GRAPH_LIMITS = { nodes: cost_tree/* LARGEST_NODES */.xo, characters: 900_000 };
/** Costs are told to a millionth of the service. */
const STEPS = 1e6;
/** Each try has room for this part of the nodes of the one before. */
const SHRINK = 0.7;
/**
 * The call trees of all comparisons. Where they are too large together, the smallest nodes are folded into one for each
 * caller: in every graph those below the same part of their service.
 */
function buildFlameGraphs(sources, limits = FLAME_GRAPH_LIMITS) {
    const trees = sources.map(({ result }) => (0,cost_tree/* costTreeOf */.NQ)(result.stacks));
    const shares = sortedShares(trees);
    for (let nodes = limits.nodes; nodes >= 1; nodes = Math.floor(nodes * SHRINK)) {
        // What a node must exceed, so that about as many do.
        const threshold = shares[shares.length - nodes - 1] ?? 0;
        // Folding itself adds nodes, so fewer may have to stay.
        if (trees.reduce((sum, tree) => sum + (0,cost_tree/* countFolded */.UC)(tree, threshold), 0) > limits.nodes)
            continue;
        const graphs = trees.map((tree, index) => toGraph(sources[index], tree, threshold));
        if (JSON.stringify(graphs).length <= limits.characters)
            return graphs;
    }
    return [];
}
/** The parts of their services that the largest nodes hold, smallest first. */
function sortedShares(trees) {
    const open = trees.flatMap(({ nodes }) => nodes.filter(({ isOpen }) => isOpen));
    return Float64Array.from(open, ({ share }) => share).sort();
}
function toGraph({ service, profileType, result }, tree, threshold) {
    const { functions } = result.stacks.table;
    const { nodes: kept, folded } = (0,cost_tree/* foldSmall */.bV)(tree, (node) => (0,cost_tree/* isLarge */.sV)(node, threshold));
    const nodes = inNameOrder(kept, functions);
    const quantum = quantumOf(result);
    const names = new Map();
    const frames = nodes.map(({ frame }) => {
        if (frame < 0)
            return -1;
        const known = names.get(frame);
        if (known !== undefined)
            return known;
        names.set(frame, names.size);
        return names.size - 1;
    });
    const costs = (side) => nodes.map((node) => inQuanta(node[side], quantum));
    return {
        service,
        profileType,
        quantum,
        functions: Array.from(names.keys(), (id) => {
            const { name = '', file = '' } = functions[id] ?? {};
            return { name: (0,clip_name/* clipName */.e)(name), file: (0,clip_name/* clipName */.e)(file) };
        }),
        parents: nodes.map(({ parent }) => parent),
        frames,
        baseline: costs('baseline'),
        expected: costs('expected'),
        candidate: costs('candidate'),
        folded,
    };
}
/** A sample, where there are samples and not too many of them: whole numbers are short. */
function quantumOf({ kind, samples, total }) {
    const largest = Math.max(total.baseline, total.candidate);
    const sample = kind !== 'gauge' && samples.candidate > 0 ? total.candidate / samples.candidate : 0;
    const quantum = Math.max(sample, largest / STEPS);
    return Number.isFinite(quantum) && quantum > 0 ? quantum : 1;
}
/** What is left of a negative cost, which only a broken profile has, is none. */
function inQuanta(cost, quantum) {
    const value = Math.round((cost / quantum) * 10) / 10;
    return Number.isFinite(value) ? Math.max(0, value) : 0;
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ roundOrNull),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   ho: () => (/* binding */ roundSides)
/* harmony export */ });
/** Six digits are more than any profile can tell, and few enough to be the same on every machine. */
function round(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}
/** The same; what is not finite is nothing. */
function roundOrNull(value) {
    return value === null || !Number.isFinite(value) ? null : round(value);
}
/** Both sides rounded. */
function roundSides({ baseline, candidate, }) {
    return { baseline: round(baseline), candidate: round(candidate) };
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ absentComparisons),
  Ix: () => (/* binding */ clippedReason),
  f3: () => (/* binding */ clippedReasons),
  Lr: () => (/* binding */ emptyPlanReason)
});

// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/pyroscope/out-of-reach.js
var out_of_reach = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/sources/lookback.js


/**
 * How far back the server answers, milliseconds. No server tells its `querier.max-query-lookback`, but one that showed something
 * older than the default has a longer one: then nothing is out of reach for that reason.
 */
function shownLookbackMs(plan, { windows, nowMs, saved = [] }) {
    const edgeMs = nowMs - out_of_reach/* DEFAULT_LOOKBACK_MS */.i8 - out_of_reach/* LOOKBACK_SLACK_MS */.L2;
    const compared = [...plan.comparisons, ...plan.candidateOnly];
    const isLonger = sources_plan/* SIDES */.BV.some((side) => {
        // A snapshot shows what the server has long forgotten.
        if (saved.includes(side))
            return false;
        if (windows[side].untilMs < edgeMs && plan.series[side].length > 0)
            return true;
        return compared.some(({ sides }) => sides[side].series.some(({ timesMs: [firstMs = nowMs] }) => firstMs < edgeMs));
    });
    return isLonger ? Number.POSITIVE_INFINITY : out_of_reach/* DEFAULT_LOOKBACK_MS */.i8;
}

// EXTERNAL MODULE: ./build/sources/pyroscope/diagnose.js
var diagnose = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/sources/unasked.js
var sources_unasked = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/sources/absence.js





/** Why the server cannot see the whole of a window; empty when it can. Every comparison of the plan is concerned. */
function clippedReasons(plan, facts) {
    return sources_plan/* SIDES */.BV.flatMap((side) => clippedReason(plan, facts, side) ?? []);
}
/** The same for one side. */
function clippedReason(plan, facts, side) {
    const { windows, nowMs, saved = [] } = facts;
    if (saved.includes(side))
        return undefined;
    const reach = { retention: plan.retention, nowMs, lookbackMs: shownLookbackMs(plan, facts) };
    return (0,out_of_reach/* diagnoseMuchClipped */.nC)(side, windows[side], reach);
}
/** Every service and type without data on both sides, with the most specific reason. */
function absentComparisons(plan, facts) {
    const silent = new Set();
    return plan.missing.flatMap((missing) => {
        // A service without any profile is one absence, not one for each type that was tried.
        if (!missing.serviceHasData) {
            if (silent.has(missing.service))
                return [];
            silent.add(missing.service);
        }
        return [toAbsence(missing, plan, facts)];
    });
}
/** Why a plan has nothing to compare and nothing to miss; undefined where it has, or where nobody knows. */
function emptyPlanReason(plan, facts) {
    if (plan.comparisons.length > 0 || plan.missing.length > 0)
        return undefined;
    return (0,diagnose/* diagnoseNothing */.ut)({ ...facts, series: plan.series, retention: plan.retention });
}
function toAbsence(missing, plan, facts) {
    const { service, profileType, empty, optional, labels, serviceHasData, unasked } = missing;
    if (unasked !== undefined) {
        const reasons = [(0,sources_unasked/* unaskedReason */.u)(unasked)];
        return { service, profileType, empty, reasons, required: !optional, notApplicable: false };
    }
    const typeNamed = facts.typesAsked || missing.isTypeOwn;
    const types = sources_plan/* SIDES */.BV.flatMap((side) => plan.series[side]).filter((entry) => entry.service === service);
    const areUnknown = (0,diagnose/* diagnoseBadTypes */.Ph)(service, types.map((entry) => entry.profileType)) !== undefined;
    const notApplicable = serviceHasData && !typeNamed && empty.length === sources_plan/* SIDES */.BV.length && !areUnknown;
    const reason = notApplicable
        ? {
            code: 'FG112',
            message: `the service has no ${profileType} profiles, and nobody asked for them`,
            remedy: '',
        }
        : (0,diagnose/* diagnoseMissing */.Bl)({
            service,
            profileType,
            optional,
            labels,
            typeNamed,
            windows: facts.windows,
            empty,
            saved: facts.saved ?? [],
            series: plan.series,
            retention: plan.retention,
            nowMs: facts.nowMs,
            lookbackMs: shownLookbackMs(plan, facts),
            ...(facts.clues && { clues: facts.clues }),
        });
    return {
        service,
        profileType,
        empty,
        reasons: [withLabels(reason, service, labels)],
        required: !optional,
        notApplicable,
    };
}
/** These say themselves what they were asked for with. */
const WITH_LABELS = new Set(['FG104', 'FG130']);
/** What exists without the labels of the configuration would look like a lie. */
function withLabels(reason, service, labels) {
    if (labels === '' || labels === service || WITH_LABELS.has(reason.code))
        return reason;
    return { ...reason, message: `${reason.message} (asked for with ${labels})` };
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ cutIntoBlocks),
/* harmony export */   sh: () => (/* binding */ MAX_BLOCK_MS),
/* harmony export */   yq: () => (/* binding */ historyQuestions)
/* harmony export */ });
/** A longer query is refused by the server, in milliseconds. */
const MAX_BLOCK_MS = 24 * 3600 * 1000;
/** Cuts a window into blocks of equal length, give or take a millisecond; together they are the window. */
function cutIntoBlocks({ fromMs, untilMs }, count) {
    const edge = (index) => fromMs + Math.round(((untilMs - fromMs) * index) / count);
    return Array.from({ length: count }, (_, index) => ({ fromMs: edge(index), untilMs: edge(index + 1) }));
}
/** The questions for each earlier window of a service and type: one, or several where it is longer than a query may be. */
function historyQuestions(service, profileType, history) {
    return history.map(({ selector, window }) => cutIntoBlocks(window, Math.ceil((window.untilMs - window.fromMs) / MAX_BLOCK_MS)).map((piece) => ({
        service,
        profileType,
        selector,
        window: piece,
    })));
}


/***/ }),

/***/ 7106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ askClues),
  U: () => (/* binding */ explainError)
});

// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/pyroscope/hidden.js
var pyroscope_hidden = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/sources/look-without-labels.js




/** A mistyped label hides everything, which looks exactly like services that do not run. */
/** More hidden services are not named. */
const MAX_SERVICES = 20;
/**
 * Looks into the windows without labels, where a glob, labels or everything matches nothing. Never rejects.
 * @returns null where no labels were asked for, or where only names are missing, which are looked for one by one
 */
async function lookWithoutLabels(source, plan, facts) {
    const patterns = patternsOf(plan, facts);
    if (patterns.length === 0)
        return null;
    const found = new Map();
    await Promise.all(sources_plan/* SIDES */.BV.map(async (side) => {
        if (facts.saved?.includes(side) === true)
            return;
        for (const service of await servicesIn(source, facts, side, patterns))
            found.set(service, (found.get(service) ?? new Set()).add(side));
    }));
    const services = [...found].map(([service, sides]) => ({
        service,
        sides: sources_plan/* SIDES */.BV.filter((side) => sides.has(side)),
    }));
    return services.sort((a, b) => (a.service < b.service ? -1 : 1));
}
/** Globs of the names that may be hidden. */
function patternsOf({ missing, series }, { selectors }) {
    const isSelected = sources_plan/* SIDES */.BV.some((side) => selectors[side] !== '');
    const isBare = sources_plan/* SIDES */.BV.every((side) => series[side].length === 0);
    if (isBare && missing.length === 0)
        return isSelected ? ['*'] : [];
    return missing.flatMap(({ service, labels, empty, serviceHasData }) => {
        if (serviceHasData || empty.length < sources_plan/* SIDES */.BV.length || !(0,pyroscope_hidden/* isPattern */.Pt)(service, labels))
            return [];
        if (!isSelected && labels === '')
            return [];
        return [(0,pyroscope_hidden/* isByLabels */.bS)(service, labels) ? '*' : service];
    });
}
/** Services with uploads in a window: a listing alone may name what uploaded around it. */
async function servicesIn(source, { windows }, side, patterns) {
    const window = windows[side];
    const listed = await source.listSeries(window, '').catch(() => []);
    const types = new Map();
    for (const { service, profileType } of listed) {
        if (!patterns.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, service)))
            continue;
        if (types.has(service) ? isCpu(profileType) : types.size < MAX_SERVICES)
            types.set(service, profileType);
    }
    const byType = Map.groupBy(types.keys(), (service) => types.get(service));
    const uploads = await Promise.all([...byType].map(([type, services]) => source.listUploads(window, '', services, type).catch(() => [])));
    return uploads.flat().flatMap(({ service, timesMs }) => (timesMs.length > 0 ? [service] : []));
}
/** CPU shows best that a service lives. A server may send types that are none. */
function isCpu(id) {
    try {
        return (0,profile_type/* kindOf */.I)(id) === 'cpu';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/sources/pyroscope/diagnose.js
var diagnose = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/sources/pyroscope/out-of-reach.js
var out_of_reach = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/sources/pyroscope/silence.js
var silence = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/sources/clues.js




/** What is asked only because something is missing, so that a run in which all is well asks nothing more. */
/** More missing services are explained without. */
const clues_MAX_SERVICES = 20;
/** Looks for what explains the absences of a plan. Never rejects: what cannot be asked is no clue. */
async function askClues(source, plan, facts) {
    if (plan.missing.length === 0 && plan.comparisons.length > 0)
        return silence/* NO_CLUES */.Di;
    const isBare = plan.series.baseline.length === 0 && plan.series.candidate.length === 0;
    const silent = plan.missing.filter(({ serviceHasData, empty }) => !serviceHasData || empty.length === 1);
    if (silent.length === 0 && !isBare)
        return silence/* NO_CLUES */.Di;
    const readiness = isBare ? await source.readReadiness?.() : undefined;
    // What a server says before it is ready is not worth asking for.
    if (readiness?.kind === 'not-ready')
        return { ...silence/* NO_CLUES */.Di, notReady: readiness.said };
    const range = { fromMs: facts.nowMs - out_of_reach/* DEFAULT_LOOKBACK_MS */.i8, untilMs: facts.nowMs };
    const known = await source.listSeries(range, '').catch(() => []);
    const names = [...new Set(known.map(({ service }) => service))].sort();
    const unknown = silent.some(({ service }) => !names.includes(service));
    const [services, hidden, received] = await Promise.all([
        askServices(source, silent, known, facts, range),
        lookWithoutLabels(source, plan, facts),
        unknown || names.length === 0 ? source.readReceived?.() : null,
    ]);
    return {
        notReady: null,
        names,
        services,
        selectors: facts.selectors,
        hidden,
        emptyUploads: emptyUploads(received ?? []),
    };
}
/**
 * The reason for an error of the source: a server that fails because it is not ready is told to be so.
 */
async function explainError(source, error) {
    const readiness = error.kind === 'unavailable' ? await source.readReadiness?.() : undefined;
    return readiness?.kind === 'not-ready' ? (0,silence/* diagnoseNotReady */.TD)(readiness.said) : (0,diagnose/* reasonOfError */.OX)(error);
}
/** Uploads of a kind of which not one held a sample: a kind of which some did tells nothing about the others. */
function emptyUploads(received) {
    return received.reduce((sum, { uploads, samples }) => (samples === 0 ? sum + uploads : sum), 0);
}
async function askServices(source, silent, known, facts, range) {
    const types = new Map();
    for (const { service, profileType, empty } of silent) {
        const own = known.filter((entry) => entry.service === service).map((entry) => entry.profileType);
        // On one side only, it is this type that is missing; else any shows that the service lives, and CPU does it best.
        const type = empty.length === 1 && own.includes(profileType) ? profileType : (own.find(isCpu) ?? own[0]);
        if (type !== undefined && types.size < clues_MAX_SERVICES && !types.has(service))
            types.set(service, type);
    }
    const byType = Map.groupBy(types.keys(), (service) => types.get(service));
    const seen = new Map();
    const hidden = new Map();
    await Promise.all([...byType].flatMap(([type, services]) => [
        source.listActivity?.(range, services, type).then((found) => found.forEach((times, service) => void seen.set(service, times)), () => undefined),
        ...sidesToLookAt(silent, services).map(async (side) => {
            const uploads = await source.listUploads(facts.windows[side], '', services, type).catch(() => []);
            for (const { service, timesMs } of uploads)
                if (timesMs.length > 0)
                    hidden.set(service, (hidden.get(service) ?? new Set()).add(side));
        }),
    ]));
    return new Map([...types.keys()].map((service) => [
        service,
        { seenMs: seen.get(service) ?? [], otherLabels: [...(hidden.get(service) ?? [])].sort() },
    ]));
    /** Without labels there are no others. */
    function sidesToLookAt(missing, services) {
        const own = missing.filter(({ service }) => services.includes(service));
        return ['baseline', 'candidate'].filter((side) => own.some(({ empty, labels }) => empty.includes(side) &&
            facts.saved?.includes(side) !== true &&
            (facts.selectors[side] !== '' || labels !== '')));
    }
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   q4: () => (/* binding */ edgesOf)
/* harmony export */ });
/* harmony import */ var _profile_stack_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6275);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1915);
/* harmony import */ var _pending_sends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7364);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);





/**
 * Fetches every block of a plan. One comparison that cannot be fetched does not end the others.
 * @param onProgress called after every answer, an error included
 * @param onCollected called with each comparison as soon as it is there
 * @param grouping makes functions one before anything is compared
 * @returns per comparison, in the order of the plan, its profiles or the error that prevented them
 */
async function collect(source, plan, onProgress, onCollected = () => undefined, grouping) {
    const total = plan.comparisons.reduce((sum, comparison) => sum + questionsOf(comparison).length + earlierOf(comparison).flat().length, 0);
    let done = 0;
    const tick = ({ service, profileType }) => onProgress({ done: ++done, total, service, profileType });
    return Promise.all(plan.comparisons.map(async (comparison) => {
        const profiles = await collectOne(source, comparison, () => tick(comparison), grouping);
        if (profiles instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c)
            return profiles;
        await (0,_pending_sends_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingSends */ .V)();
        onCollected(comparison, profiles);
        return profiles;
    }));
}
/** A gauge that rises is told by its ends, so the first and the last sixth of the candidate are read as well. */
const EDGE_PART = 6;
function questionsOf({ service, profileType, kind, sides }) {
    const ask = (side, window) => ({
        service,
        profileType,
        selector: sides[side].selector,
        window,
    });
    const blocks = _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.flatMap((side) => sides[side].blocks.map((window) => ask(side, window)));
    return kind === 'gauge'
        ? [...blocks, ...edgesOf(sides.candidate.window).map((window) => ask('candidate', window))]
        : blocks;
}
function earlierOf({ service, profileType, history }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .historyQuestions */ .yq)(service, profileType, history);
}
/** The first and the last sixth of a window, each at most a day. */
function edgesOf(window) {
    const { fromMs, untilMs } = window;
    const parts = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .cutIntoBlocks */ .bE)(window, EDGE_PART);
    const [first, last] = [parts[0], parts[EDGE_PART - 1]];
    return [
        { fromMs, untilMs: Math.min(first.untilMs, fromMs + _blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BLOCK_MS */ .sh) },
        { fromMs: Math.max(last.fromMs, untilMs - _blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BLOCK_MS */ .sh), untilMs },
    ];
}
async function collectOne(source, comparison, onAnswer, grouping) {
    const read = (question) => source.readBlock(question).finally(onAnswer);
    // Interned in the order of the plan, whatever the order of the answers: the same input gives the same output. Each as soon as
    // those before it are there: the others are still on their way.
    const builder = (0,_profile_stack_table_js__WEBPACK_IMPORTED_MODULE_0__/* .createStackTableBuilder */ .E)(grouping);
    const sides = addInOrder(builder, questionsOf(comparison).map(read), comparison.sides.baseline.blocks.length);
    let last = sides;
    const earlier = earlierOf(comparison).map((pieces) => {
        const added = addTogether(builder, inOrder(pieces.map(read)), last);
        last = added;
        return added;
    });
    const [failure, ...history] = await Promise.all([sides, ...earlier]);
    if (failure !== null)
        return failure;
    const { table, blocks } = builder.finish();
    const { baseline, candidate } = comparison.sides;
    const [half, all] = [baseline.blocks.length, baseline.blocks.length + candidate.blocks.length];
    return {
        table,
        blocks: { baseline: blocks.slice(0, half), candidate: blocks.slice(half, all) },
        history: history.map((indexes) => (indexes === null ? null : sumOf(indexes, blocks))),
        edges: comparison.kind === 'gauge' ? toEdges(candidate, blocks.slice(all, all + 2)) : null,
    };
}
/**
 * Adds profiles in their order; those before the first of the candidate do not say where code is now. Returns the first error in this order, for which one comes first in time is chance;
 * else null.
 */
async function addInOrder(builder, answers, firstCandidate) {
    // Settled at once: one may fail while those before it are waited for.
    const settled = answers.map((answer) => answer.then((profile) => ({ profile }), (error) => ({ error })));
    let failure = null;
    for (const [index, answer] of settled.entries()) {
        const one = await answer;
        if ('error' in one)
            failure ??= one.error;
        else if (failure === null)
            builder.add(one.profile, one.profile.defaultSampleType, index >= firstCandidate);
    }
    if (failure === null || failure instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c)
        return failure;
    throw failure;
}
/** Adds one earlier window: all of it, or null, for history only sharpens the evidence. */
async function addTogether(builder, answers, after) {
    const [profiles] = await Promise.all([answers, after]);
    if (profiles instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c)
        return null;
    return profiles.map((profile) => builder.add(profile, profile.defaultSampleType));
}
/** Awaits all; the first error in the order of the plan counts, for which one comes first in time is chance. */
async function inOrder(answers) {
    const settled = await Promise.allSettled(answers);
    const failed = settled.find((answer) => answer.status === 'rejected');
    if (failed === undefined)
        return settled.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (failed.reason instanceof _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c)
        return failed.reason;
    throw failed.reason;
}
function sumOf(indexes, blocks) {
    const [first = 0, ...others] = indexes;
    return others.reduce((sum, index) => sum.map((value, stack) => value + blocks[index][stack]), blocks[first]);
}
function toEdges({ window, series }, values) {
    const [early, late] = values;
    if (early === undefined || late === undefined)
        return null;
    const [first, last] = edgesOf(window);
    const within = ({ fromMs, untilMs }) => series.reduce((sum, { timesMs }) => sum + timesMs.filter((time) => time >= fromMs && time < untilMs).length, 0);
    return {
        early: { values: early, snapshots: within(first) },
        late: { values: late, snapshots: within(last) },
    };
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ listServices),
/* harmony export */   i: () => (/* binding */ listUploadsOf)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);

/** Asks what exists and what was uploaded on one side, with as few questions as it takes. */
/** Services and types of a side by the label selectors they are asked for with. */
async function listServices(source, side, labels) {
    const listed = labels.map(async (added) => {
        const [{ window, selector } = side] = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .withLabels */ .IO)([side], added);
        return [added, await source.listSeries(window, selector)];
    });
    return new Map(await Promise.all(listed));
}
/** The uploads of all that is wanted. One question per type covers all services with the same labels: the answers are small, the round trips are not. */
async function listUploadsOf(source, side, wanted) {
    const asked = wanted.filter(({ profileType }) => profileType !== undefined);
    const groups = Map.groupBy(asked, ({ profileType, labels }) => `${profileType}\0${labels}`);
    const answers = [...groups.values()].map(async (entries) => {
        const [{ profileType = '', labels }] = entries;
        const [{ window, selector } = side] = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .withLabels */ .IO)([side], labels);
        const names = entries.map(({ service }) => service);
        const found = await source.listUploads(window, selector, names, profileType);
        return found.map((series) => ({ profileType, series }));
    });
    return (await Promise.all(answers)).flat();
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NO_SERVER)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/** Stands for a server that nobody named, where none is needed: with profiling switched off nothing is asked. */
const NO_SERVER = {
    label: 'no Pyroscope server',
    listSeries: refuse,
    listUploads: refuse,
    readBlock: refuse,
    readRetention: refuse,
    close: async () => undefined,
};
async function refuse() {
    throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('rejected', 'There is no server to ask', 'pyroscope-url is missing', 'Give pyroscope-url, or set PYROSCOPE_URL.');
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pendingSends)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/**
 * Lets requests go out for which an answer has just made room. To read a profile or to compare takes a while in which nothing is
 * sent; done first, it would make every answer late. Three turns of the event loop: the client takes up to two before it writes.
 */
async function pendingSends() {
    for (let turn = 0; turn < 3; turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I7: () => (/* binding */ MAX_BLOCKS),
  a0: () => (/* binding */ MIN_UPLOADS_PER_BLOCK),
  BV: () => (/* binding */ SIDES),
  XF: () => (/* binding */ intervalOf),
  Cs: () => (/* binding */ makePlan),
  dX: () => (/* binding */ planComparison)
});

// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/blocks.js
var blocks = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/history-versions.js


/** Asks which versions ran in the earlier windows. They only guard the evidence: a server that cannot say it says nothing. */
async function listVersions(source, history, wanted) {
    const versions = new Map();
    const types = Map.groupBy(wanted, ({ profileType }) => profileType);
    await Promise.all([...types].flatMap(([profileType, entries]) => {
        // A level has no earlier windows.
        if (profileType === undefined || (0,profile_type/* kindOf */.I)(profileType) === 'gauge')
            return [];
        const names = entries.map(({ service }) => service);
        return together(history).map(async (asked) => {
            const found = await listUploads(source, asked, names, profileType);
            for (const [index, { selector, window }] of history.entries()) {
                if (selector !== asked.selector || !holds(asked.window, window))
                    continue;
                const inside = found.filter(({ timesMs }) => timesMs.some((timeMs) => isIn(window, timeMs)));
                for (const [service, series] of Map.groupBy(inside, (one) => one.service)) {
                    const named = series.map(({ version }) => version).filter((version) => version !== '');
                    versions.set(keyOf(service, profileType, index), [...new Set(named)].sort());
                }
            }
        });
    }));
    return versions;
}
/** A longer time takes several queries anyway. */
const MAX_TOGETHER_MS = 24 * 3600 * 1000;
/** One question for all windows of a selector where they lie close together: a round trip costs more than what is in between. */
function together(history) {
    return [...Map.groupBy(history, ({ selector }) => selector)].flatMap(([selector, sides]) => {
        const fromMs = Math.min(...sides.map(({ window }) => window.fromMs));
        const untilMs = Math.max(...sides.map(({ window }) => window.untilMs));
        return untilMs - fromMs <= MAX_TOGETHER_MS ? [{ selector, window: { fromMs, untilMs } }] : sides;
    });
}
function holds(outer, inner) {
    return outer.fromMs <= inner.fromMs && outer.untilMs >= inner.untilMs;
}
/** Times are the ends of seconds. */
function isIn({ fromMs, untilMs }, timeMs) {
    return timeMs > fromMs && timeMs - 999 < untilMs;
}
async function listUploads(source, { window, selector }, services, profileType) {
    try {
        return await source.listUploads(window, selector, services, profileType);
    }
    catch (error) {
        if (error instanceof sources_source/* SourceError */.c)
            return [];
        throw error;
    }
}
function keyOf(service, profileType, index) {
    return `${service}\0${profileType}\0${index}`;
}
/** The earlier windows of one service and type. */
function historyOf(history, versions, service, profileType) {
    return history.map((side, index) => ({
        ...side,
        versions: versions.get(keyOf(service, profileType, index)) ?? [],
    }));
}

// EXTERNAL MODULE: ./build/sources/listing.js
var listing = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/sources/read-ahead.js
var read_ahead = __webpack_require__(9161);
// EXTERNAL MODULE: ./build/sources/unasked.js
var sources_unasked = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/sources/wanted.js
var sources_wanted = __webpack_require__(6130);
;// CONCATENATED MODULE: ./build/sources/plan.js







/** Both sides, in the order in which everything is asked and told. */
const SIDES = ['baseline', 'candidate'];
/** A window is cut into so many blocks, where the uploads allow it. */
const MAX_BLOCKS = 6;
/** A block shorter than this many uploads of a replica would measure when uploads arrive, not what they say. */
const MIN_UPLOADS_PER_BLOCK = 2;
/** Assumed where a window holds too few uploads to see the interval. */
const DEFAULT_UPLOAD_INTERVAL_MS = 15_000;
/**
 * Finds out what exists and cuts it into blocks.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
async function makePlan(source, request) {
    const { list, ...discovery } = await discover(source, request);
    const wanted = (0,sources_wanted/* expandWanted */.sE)(request, list);
    const asked = [...wanted, ...(0,sources_wanted/* probesOf */.pX)(wanted, list), ...(0,sources_wanted/* lifeSignsOf */.qh)(wanted, list)];
    const earlier = request.history ?? [];
    const [uploads, versions] = await Promise.all([
        listAllUploads(source, request, asked),
        listAllVersions(source, earlier, wanted),
        (0,read_ahead/* readHistoryAhead */.X)(source, request.isPart === true ? [] : earlier, wanted),
    ]);
    const comparisons = [];
    const candidateOnly = [];
    const missing = [];
    const unasked = (0,sources_unasked/* unaskedOf */.j)(source, request.sides, wanted);
    const hasData = new Set(Array.from(uploads.keys(), (key) => key.split('\0')[0]));
    for (const { service } of unasked.keys())
        hasData.add(service);
    for (const entry of (0,sources_wanted/* withoutSilent */.C7)(wanted, hasData)) {
        const unknown = unasked.get(entry);
        const found = perSide((side) => unknown?.[side] === undefined
            ? (uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? [])
            : []);
        const empty = SIDES.filter((side) => found[side].length === 0);
        if (entry.profileType !== undefined && found.candidate.length > 0) {
            const cpu = (0,sources_wanted/* cpuOf */.cJ)(entry.service, asked);
            const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu, side)) ?? []);
            const history = historyOf((0,sources_wanted/* withLabels */.IO)(earlier, entry.labels), versions, entry.service, entry.profileType);
            const planned = planComparison(entry, entry.profileType, { ...request, history }, found, alive);
            if (empty.length === 0)
                comparisons.push(planned);
            else
                candidateOnly.push(withoutBaseline(planned));
        }
        if (empty.length > 0) {
            const serviceHasData = hasData.has(entry.service);
            missing.push({ ...missingOf(entry, empty), serviceHasData, ...(unknown && { unasked: unknown }) });
        }
    }
    return { ...discovery, comparisons, missing, candidateOnly };
}
function missingOf(entry, empty) {
    const { asked, profileType = asked, isTypeOwn } = entry;
    return { ...termsOf(entry), profileType, empty, isTypeOwn };
}
/** There is nothing to ask of a baseline without uploads. */
function withoutBaseline(planned) {
    const { baseline, candidate } = planned.sides;
    return { ...planned, history: [], sides: { baseline: { ...baseline, blocks: [] }, candidate } };
}
async function discover(source, request) {
    const { sides } = request;
    const labels = (0,sources_wanted/* labelsOf */.PC)(request);
    const [baseline, candidate, retention] = await Promise.all([
        (0,listing/* listServices */.T)(source, sides.baseline, labels),
        (0,listing/* listServices */.T)(source, sides.candidate, labels),
        // Not every server knows this method; it only makes reasons more exact.
        source.readRetention().catch(() => ({})),
    ]);
    const on = perSide((side) => (added) => ({ baseline, candidate })[side].get(added) ?? []);
    const list = (added) => SIDES.flatMap((side) => on[side](added));
    return { series: perSide((side) => on[side]('')), retention, list };
}
function uploadKey(service, profileType, side) {
    return `${service}\0${profileType}\0${side}`;
}
async function listAllUploads(source, { sides }, wanted) {
    const uploads = new Map();
    await Promise.all(SIDES.map(async (side) => {
        for (const { profileType, series } of await (0,listing/* listUploadsOf */.i)(source, sides[side], wanted)) {
            const key = uploadKey(series.service, profileType, side);
            uploads.set(key, [...(uploads.get(key) ?? []), series]);
        }
    }));
    return uploads;
}
/** No service is asked for with two label selectors, so that the answers are about different ones. */
async function listAllVersions(source, earlier, wanted) {
    const groups = Map.groupBy(wanted, ({ labels }) => labels);
    const versions = [...groups].map(([labels, group]) => listVersions(source, (0,sources_wanted/* withLabels */.IO)(earlier, labels), group));
    return new Map((await Promise.all(versions)).flatMap((found) => [...found]));
}
function termsOf({ service, optional, labels, rule }) {
    return { service, optional, labels, rule };
}
/** Cuts the windows of one service and type, as the uploads on both sides allow. */
function planComparison(terms, profileType, { sides: asked, history = [], }, uploads, alive) {
    const kind = (0,profile_type/* kindOf */.I)(profileType);
    const [baseline, candidate] = (0,sources_wanted/* withLabels */.IO)([asked.baseline, asked.candidate], terms.labels);
    const sides = { baseline, candidate };
    const uploadIntervalMs = Math.max(...SIDES.map((side) => intervalOf(uploads[side])));
    const lengthMs = perSide((side) => sides[side].window.untilMs - sides[side].window.fromMs);
    const shortest = Math.min(lengthMs.baseline, lengthMs.candidate);
    const fitting = Math.floor(shortest / (MIN_UPLOADS_PER_BLOCK * uploadIntervalMs));
    // Snapshots of a heap are no replicates: blocks would only cost queries.
    const wished = kind === 'gauge' ? 1 : Math.max(1, Math.min(MAX_BLOCKS, fitting));
    const count = (side) => Math.max(wished, Math.ceil(lengthMs[side] / blocks/* MAX_BLOCK_MS */.sh));
    const planned = perSide((side) => ({
        ...sides[side],
        blocks: (0,blocks/* cutIntoBlocks */.bE)(sides[side].window, count(side)),
        uploads: uploads[side].reduce((sum, series) => sum + series.timesMs.length, 0),
        series: uploads[side],
        alive: alive[side],
    }));
    const earlier = kind === 'gauge' ? [] : history;
    return { ...termsOf(terms), profileType, kind, sides: planned, history: earlier, uploadIntervalMs };
}
/** Median gap between two uploads of the same replica, milliseconds; the usual one where there are too few. */
function intervalOf(series) {
    const gaps = series
        .flatMap(({ timesMs }) => timesMs.slice(1).map((time, index) => time - timesMs[index]))
        .sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length / 2)] || DEFAULT_UPLOAD_INTERVAL_MS;
}
function perSide(make) {
    return { baseline: make('baseline'), candidate: make('candidate') };
}


/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Oc: () => (/* binding */ AnswerTooLargeError),
/* harmony export */   dW: () => (/* binding */ readPacked),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   yG: () => (/* binding */ AnswerEncodingError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


const gunzipAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
/** Unpacked at once: to pass less on to another thread and to wait for it takes longer, and the next request waits as well. */
const SMALL_BYTES = 128 * 1024;
/** Profiles are some hundred kilobytes, and every chunk costs a turn of the event loop: the default is 16 KiB. */
const CHUNK_BYTES = 256 * 1024;
/** An answer that is larger than allowed, on the wire or unpacked. */
class AnswerTooLargeError extends Error {
    name = 'AnswerTooLargeError';
}
/** An answer whose bytes are not what its headers say. */
class AnswerEncodingError extends Error {
    name = 'AnswerEncodingError';
}
/**
 * Reads a body and unpacks gzip. The bound holds for the bytes on the wire and for the unpacked ones, so
 * neither an endless answer nor a decompression bomb fills the memory.
 * @throws AnswerTooLargeError, AnswerEncodingError, and whatever a broken connection throws.
 */
async function readBounded(body, contentEncoding, maxBytes) {
    return unpack(await readPacked(body, maxBytes), contentEncoding, maxBytes);
}
/**
 * Reads a body as it comes.
 * @throws AnswerTooLargeError, and whatever a broken connection throws.
 */
async function readPacked(body, maxBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop by an error destroys the stream, which ends the connection.
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new AnswerTooLargeError(`more than ${maxBytes} bytes on the wire`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/**
 * Unpacks what `readPacked` read.
 * @throws AnswerTooLargeError, AnswerEncodingError
 */
async function unpack(bytes, contentEncoding, maxBytes) {
    const encoding = contentEncoding.trim().toLowerCase();
    // An empty message may come with `content-encoding: gzip` and no bytes, which is no gzip file.
    if (bytes.length === 0 || encoding === '' || encoding === 'identity')
        return bytes;
    if (encoding !== 'gzip') {
        throw new AnswerEncodingError(`it is packed with ${JSON.stringify(encoding.slice(0, 40))}, not with gzip`);
    }
    try {
        const options = { maxOutputLength: maxBytes, chunkSize: CHUNK_BYTES };
        return bytes.length <= SMALL_BYTES ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, options) : await gunzipAsync(bytes, options);
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE') {
            throw new AnswerTooLargeError(`more than ${maxBytes} bytes unpacked`, { cause: error });
        }
        throw new AnswerEncodingError('its gzip data is damaged or ends too early', { cause: error });
    }
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ diagnoseMissing),
/* harmony export */   OX: () => (/* binding */ reasonOfError),
/* harmony export */   Ph: () => (/* binding */ diagnoseBadTypes),
/* harmony export */   ut: () => (/* binding */ diagnoseNothing)
/* harmony export */ });
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3720);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4129);







const ERROR_CODES = {
    unreachable: 'FG101',
    timeout: 'FG101',
    unavailable: 'FG101',
    unauthenticated: 'FG102',
    forbidden: 'FG102',
    'not-pyroscope': 'FG103',
    rejected: 'FG110',
    'not-saved': 'FG144',
    'too-long': 'FG123',
    'bad-type': 'FG126',
    'too-large': 'FG110',
    malformed: 'FG110',
};
/** The reason for an error of the source. */
function reasonOfError(error) {
    return { code: ERROR_CODES[error.kind], message: `${error.message}: ${error.why}`, remedy: error.remedy };
}
/** The most specific reason why a service and type cannot be compared. Pure: the same facts, the same reason. */
function diagnoseMissing(facts) {
    const asked = facts.empty.filter((side) => facts.saved?.includes(side) !== true);
    return (
    // Profiles that were seen in the window are the best proof that it can be seen.
    (0,_silence_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseExcluded */ .XQ)(facts) ??
        nothingListed(facts) ??
        firstOf(asked, (side) => (0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnoseOutOfReach */ .jN)(side, facts.windows[side], facts)) ??
        typeAbsent(facts) ??
        firstOf(asked, (side) => clippedToNothing(facts, side)) ??
        notInSnapshot(facts) ??
        (0,_silence_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseSilence */ .Ql)(facts));
}
/** What a snapshot does not hold was not there, or not asked for, when it was taken. */
function notInSnapshot({ service, profileType, empty, saved = [] }) {
    const [side] = empty;
    if (empty.length !== 1 || side === undefined || !saved.includes(side))
        return undefined;
    return {
        code: 'FG105',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(service)} has ${profileType} profiles, but none in the snapshot that is the ${side}`,
        remedy: 'Take the snapshot with this service, profile type and labels (ENVIRONMENT adds one, unless a window names environment), ' +
            'in a window in which it runs with profiling; ' +
            'a service that is new has a baseline from the next snapshot on.',
    };
}
/**
 * Why no service at all has anything in either window; undefined where there is something, or where nothing is known.
 */
function diagnoseNothing(facts) {
    const { series, windows, saved, clues } = facts;
    if (series.baseline.length > 0 || series.candidate.length > 0)
        return undefined;
    const asked = SIDES.filter((side) => saved?.includes(side) !== true);
    return ((clues && (0,_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnoseHidden */ .zV)('*', '', clues)) ??
        nothingListed(facts) ??
        firstOf(asked, (side) => (0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnoseOutOfReach */ .jN)(side, windows[side], facts)) ??
        firstOf(asked, (side) => (0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnoseMuchClipped */ .nC)(side, windows[side], facts)) ??
        (clues === undefined || clues.names.length === 0
            ? undefined
            : (0,_silence_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseQuiet */ .Rt)(clues.names, facts.retention.newestProfileMs)));
}
const SIDES = ['baseline', 'candidate'];
/** Clipping explains missing data only when it hit every service: a server of the same job is always young. */
function clippedToNothing(facts, side) {
    if (facts.series[side].length > 0)
        return undefined;
    return (0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnoseMuchClipped */ .nC)(side, facts.windows[side], facts);
}
/** Not ready, everything lost, or really empty: all three answer queries with nothing. */
function nothingListed({ retention, series, clues, }) {
    if (series.baseline.length > 0 || series.candidate.length > 0)
        return undefined;
    if (clues !== undefined && clues.notReady !== null)
        return (0,_silence_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseNotReady */ .TD)(clues.notReady);
    const silent = retention.oldestProfileMs === undefined && retention.newestProfileMs === undefined;
    if (!silent || (clues !== undefined && clues.names.length > 0))
        return undefined;
    const nothing = 'The server shows no profile of any service';
    if (clues !== undefined && clues.emptyUploads > 0)
        return (0,_silence_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseLost */ .Fx)(nothing, clues.emptyUploads);
    return {
        code: 'FG108',
        message: `${nothing}, and has no record of ever receiving one`,
        remedy: 'See that the services push to this server and to this tenant (PYROSCOPE_SERVER_ADDRESS, tenant-id), ' +
            'and that the windows lie in the time of the load test.',
    };
}
function typeAbsent(facts) {
    const { service, profileType, typeNamed, empty } = facts;
    const types = (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedUnique */ .Z$)(empty.flatMap((side) => typesOf(facts.series[side], service)));
    if (empty.length < 2 || types.length === 0)
        return undefined;
    const unknown = diagnoseBadTypes(service, types);
    if (unknown !== undefined)
        return unknown;
    if (!typeNamed)
        return undefined;
    return {
        code: 'FG109',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(service)} has no profiles of type ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(profileType)}; it has ${shorten(types)}`,
        remedy: `Ask for a type the service has, or switch this one on in its profiler.${howToGet(profileType)}`,
    };
}
/** FG126, where nothing that a service sends is of a profile type: `seconds` and the like. */
function diagnoseBadTypes(service, types) {
    const [first] = types;
    if (first === undefined || types.some(isProfileType))
        return undefined;
    return {
        code: 'FG126',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(service)} sends profiles of the unknown profile type ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(first)}`,
        remedy: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BAD_TYPE_REMEDY */ .A,
    };
}
/** The type that is missing most often, and where its switch is. */
function howToGet(profileType) {
    if (profileType !== 'memory' && !profileType.startsWith('memory:'))
        return '';
    return (' Memory in the Python SDK: pyroscope.configure(..., mem_enabled=True) (pyroscope-io 1.4.0 has it; the default is off). ' +
        'py-spy records no memory: leave it out for services that it profiles (profile-types: [cpu]).');
}
function isProfileType(id) {
    try {
        (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProfileType */ .fL)(id);
        return true;
    }
    catch {
        return false;
    }
}
function typesOf(series, service) {
    return series.filter((entry) => entry.service === service).map((entry) => entry.profileType);
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function shorten(items) {
    const more = items.length > 8 ? ` and ${items.length - 8} more` : '';
    return items.slice(0, 8).join(', ') + more;
}


/***/ }),

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   A: () => (/* binding */ BAD_TYPE_REMEDY),
/* harmony export */   UQ: () => (/* binding */ errorOfFailure),
/* harmony export */   ZI: () => (/* binding */ errorOfEndedRun),
/* harmony export */   oo: () => (/* binding */ errorOfAnswer)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6564);



/** What makes `seconds` a profile type: versions that do not know the units of speedscope and of newer SDKs. */
const BAD_TYPE_REMEDY = 'Update Pyroscope to 1.9.2 or later and pyroscope-io to 0.8.7 or later: older ones take the unit of an upload ' +
    '(seconds) for its type. If the type was asked for, write cpu, memory or a whole id.';
const CHECK_URL = 'Check pyroscope-url: it must lead to Pyroscope itself, with the path of a proxy in front of it.';
/** Turns an answer with an error status, a redirect or a wrong content type into an error that tells them apart. */
function errorOfAnswer(asked, answer) {
    const said = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .readServerMessage */ .VQ)(answer.body);
    const message = { ...said, text: asked.connection.redact(said.text) };
    const { kind, why, remedy } = explainAnswer(asked.connection, answer, message);
    const what = `${asked.connection.label} answered ${asked.what} with HTTP ${answer.status}`;
    const cause = { status: answer.status, isPlainText: !/^\s*[<{]/u.test(answer.body) };
    return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c(kind, what, asked.connection.redact(why), remedy, { cause });
}
function explainAnswer(connection, answer, message) {
    const { status } = answer;
    if (status >= 300 && status < 400)
        return explainRedirect(connection, answer.location);
    if (status === 401)
        return explainUnauthenticated(connection, message);
    if (status === 403) {
        return {
            kind: 'forbidden',
            why: quoted(message, 'these credentials may not read profiles'),
            remedy: 'Give the token or the user the right to query this tenant (in Grafana: datasources:query).',
        };
    }
    if (status === 407) {
        return {
            kind: 'unauthenticated',
            why: 'the HTTP proxy on the way wants a user and a password',
            remedy: 'Put them into the proxy setting, or add the host of Pyroscope to NO_PROXY.',
        };
    }
    if (status === 404 || status === 405)
        return explainNotFound(answer, message);
    if (status >= 500 && !OF_PROXIES.has(status) && (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeHtml */ .te)(answer.body))
        return explainWrongContent(answer);
    // Pyroscope 1.18 answers a bad regular expression in a matcher of `Series` with 500 around InvalidArgument.
    const isQueryError = /\bcode = InvalidArgument\b/.test(message.text);
    if (status === 429 || (status >= 500 && !isQueryError))
        return explainUnavailable(status, message);
    if (status >= 400) {
        return (explainQuery(message) ?? {
            kind: 'rejected',
            why: quoted(message, 'the server does not accept the query'),
            remedy: 'Correct what the message names: the selector, the profile type or the window.',
        });
    }
    return explainWrongContent(answer);
}
/** A proxy sends its own page for a server that does not answer it. */
const OF_PROXIES = new Set([502, 503, 504]);
/** Queries that servers are known to refuse, as 1.18 and the front before it word it. */
function explainQuery(message) {
    if (/query time range exceeds the limit|max_query_length/i.test(message.text)) {
        return {
            kind: 'too-long',
            why: quoted(message, 'the window is too long'),
            remedy: 'Use windows below this limit, or raise querier.max-query-length on the server (24 h by default).',
        };
    }
    if (/unknown profile type|profile-type selection must be of the form/i.test(message.text)) {
        return {
            kind: 'bad-type',
            why: quoted(message, 'it does not know the profile type'),
            remedy: BAD_TYPE_REMEDY,
        };
    }
    return undefined;
}
function explainRedirect(connection, location) {
    return {
        kind: 'not-pyroscope',
        why: `it redirects to ${redirectTarget(connection.url, location)}; redirects are not followed, since credentials must not go to another place`,
        remedy: 'If that is Pyroscope, set pyroscope-url to it; if it is a login page, set a token or use another address.',
    };
}
/** The target without query and user: a login redirect carries tokens there. */
function redirectTarget(base, location) {
    try {
        const target = new URL(location, `${base}/`);
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${target.origin}${target.pathname}`);
    }
    catch {
        return 'an address it does not name';
    }
}
function explainUnauthenticated(connection, message) {
    if (/\bno org id\b/i.test(message.text)) {
        return {
            kind: 'unauthenticated',
            why: 'the server keeps several tenants and the request named none (no org id)',
            remedy: 'Set tenant-id to the tenant that holds the profiles.',
        };
    }
    if (connection.credentials === 'none') {
        return {
            kind: 'unauthenticated',
            why: quoted(message, 'it wants credentials and none were sent'),
            remedy: 'Set pyroscope-token, or pyroscope-username and pyroscope-password.',
        };
    }
    const sent = connection.credentials === 'bearer' ? 'token' : 'user name and password';
    return {
        kind: 'unauthenticated',
        why: quoted(message, `it refused the ${sent} that was sent`),
        remedy: `Check the ${sent}: expired, for another server, or empty because the job cannot read the secret.`,
    };
}
function explainNotFound(answer, message) {
    const page = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeHtml */ .te)(answer.body);
    return {
        kind: 'not-pyroscope',
        why: page
            ? `the query API is not at this address; it shows ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .describePage */ .jy)(answer.body)}`
            : `the query API is not at this address: ${message.text || 'nothing is found there'}`,
        remedy: CHECK_URL,
    };
}
function explainUnavailable(status, message) {
    const overloaded = status === 429;
    return {
        kind: 'unavailable',
        why: quoted(message, overloaded ? 'too many requests' : 'the server failed and gave no reason'),
        remedy: overloaded
            ? 'Run again later, ask for fewer services, or raise the limits of the server.'
            : 'Look at the log of Pyroscope and of the proxy in front of it, and run again when /ready answers ready.',
    };
}
function explainWrongContent(answer) {
    const why = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeHtml */ .te)(answer.body)
        ? `it is ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .describePage */ .jy)(answer.body)}, not data: probably a login page or a single-page application`
        : `its content type is ${JSON.stringify((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(answer.contentType) || 'none')}, which Pyroscope does not send`;
    return { kind: 'not-pyroscope', why, remedy: CHECK_URL };
}
function quoted(message, otherwise) {
    return message.text === '' ? otherwise : `the server says: ${message.text}`;
}
/** Turns a request that got no whole answer into an error: time, DNS, TLS, refused, broken, too large. */
function errorOfFailure(asked, failure, limits) {
    const { kind, why, remedy } = explainFailure(failure, limits);
    const place = kind === 'too-large' || kind === 'malformed' ? 'answered' : 'did not answer';
    const what = `${asked.connection.label} ${place} ${asked.what}${place === 'answered' ? ' unusably' : ''}`;
    return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c(kind, what, asked.connection.redact(why), remedy, { cause: failure });
}
function explainFailure(failure, limits) {
    if (failure instanceof _body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerTooLargeError */ .Oc) {
        return {
            kind: 'too-large',
            why: `the answer has ${failure.message}, the limit of one answer`,
            remedy: 'Ask for a shorter window or a narrower selector.',
        };
    }
    if (failure instanceof _body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerEncodingError */ .yG) {
        return {
            kind: 'malformed',
            why: `the answer cannot be read: ${failure.message}`,
            remedy: 'Look for a proxy that changes answers on the way.',
        };
    }
    if (isTimeout(failure)) {
        return {
            kind: 'timeout',
            why: `there was no whole answer within ${limits.requestTimeoutMs / 1000} s`,
            remedy: 'Ask for a shorter window, or see whether the server is overloaded.',
        };
    }
    return { kind: 'unreachable', ...explainConnection(codeOf(failure), failure) };
}
function isTimeout(failure) {
    return failure instanceof Error && failure.name === 'TimeoutError';
}
/** The code of a failed connection: `ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET`; `''` when there is none. */
function codeOf(failure) {
    const code = failure?.code;
    return typeof code === 'string' ? code : '';
}
const CONNECTION_REASONS = new Map([
    [
        'ECONNREFUSED',
        ['nothing listens there (connection refused)', 'Start the server, or correct host and port.'],
    ],
    [
        'ENOTFOUND',
        ['the host name does not exist (DNS)', 'Correct the host name; in CI it may need another network.'],
    ],
    [
        'EAI_AGAIN',
        ['the host name could not be looked up now (DNS)', 'Check the network and DNS of this machine.'],
    ],
    ['UND_ERR_CONNECT_TIMEOUT', ['no connection came about in time', 'Look for a firewall or a wrong port.']],
]);
function explainConnection(code, failure) {
    const known = CONNECTION_REASONS.get(code);
    if (known !== undefined)
        return { why: known[0], remedy: known[1] };
    const detail = failure instanceof Error ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(failure.message) : '';
    if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code)) {
        return {
            why: `the TLS connection failed: ${detail || code}`,
            remedy: 'Trust its certificate with NODE_EXTRA_CA_CERTS, or use http:// if the server speaks no TLS.',
        };
    }
    return {
        why: `the connection broke: ${detail || code || 'no reason given'}`,
        remedy: 'See whether the server or a proxy on the way restarts, and run again.',
    };
}
/** The error for a run whose whole time is used up, or that was cancelled. */
function errorOfEndedRun(asked) {
    return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('timeout', `${asked.connection.label} was not asked for ${asked.what} any more`, 'the time limit of the whole run is used up, or the run was cancelled', 'Use shorter windows or fewer services, or see why the server is slow.');
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   bS: () => (/* binding */ isByLabels),
/* harmony export */   nK: () => (/* binding */ environmentHint),
/* harmony export */   tL: () => (/* binding */ askedWith),
/* harmony export */   zV: () => (/* binding */ diagnoseHidden)
/* harmony export */ });
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3720);



/** Whether a request stands for several services: a glob, or labels, which are their own name. */
function isPattern(service, labels) {
    return /[*?]/u.test(service) || isByLabels(service, labels);
}
/** Whether services are meant by labels alone, by which they are then called. */
function isByLabels(service, labels) {
    return labels !== '' && service === labels;
}
/**
 * FG130 for a request that no service answers, although some would without the labels.
 * @param service a glob, or the labels themselves
 * @param labels what is added to the selectors of the windows
 */
function diagnoseHidden(service, labels, { hidden, selectors }) {
    const pattern = isByLabels(service, labels) ? '*' : service;
    const found = (hidden ?? []).filter((one) => (0,_config_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, one.service));
    if (found.length === 0)
        return undefined;
    const sides = SIDES.filter((side) => found.some((one) => one.sides.includes(side)));
    const asked = askedWith(sides, labels, selectors);
    const which = pattern === '*' ? '' : ` that matches ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(pattern)}`;
    const where = sides.length === 1 ? `the ${sides[0]} window holds` : 'the windows hold';
    return {
        code: 'FG130',
        message: `No service${which} has profiles with the labels that were asked for (${asked}), but without them ${where} profiles of ` +
            shortNames(found.map((one) => one.service)),
        remedy: `Correct the labels in the selectors of the windows and in services, or let the profilers send them${environmentHint(asked)}; Pyroscope shows which labels its profiles have.`,
    };
}
const SIDES = ['baseline', 'candidate'];
/** All conditions that profiles of these sides had to meet, in words. */
function askedWith(sides, labels, selectors) {
    const asked = sides.map((side) => ({ side, text: (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSelectors */ .r7)(selectors[side], labels) || '{}' }));
    const [first] = asked;
    if (first !== undefined && asked.every(({ text }) => text === first.text))
        return first.text;
    return asked.map(({ side, text }) => `${text} in the ${side}`).join(', ');
}
/** Nobody wrote this condition into the configuration, so nobody would find it there. */
function environmentHint(asked) {
    return /\benvironment=~"[^"]*\|"/u.test(asked)
        ? ' (the label environment comes from the variable ENVIRONMENT, unless the selector of a window or service names it)'
        : '';
}
const MAX_NAMED = 8;
function shortNames(names) {
    const more = names.length - MAX_NAMED;
    return names.slice(0, MAX_NAMED).map(_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   VQ: () => (/* binding */ readServerMessage),
/* harmony export */   jy: () => (/* binding */ describePage),
/* harmony export */   te: () => (/* binding */ looksLikeHtml)
/* harmony export */ });
const MAX_TEXT = 300;
const MAX_WRAPPINGS = 5;
/**
 * Finds the message in an error answer. Pyroscope's frontend wraps the querier's error, so the message of
 * `{"code":"invalid_argument","message":"…"}` is often itself such a JSON text; Grafana's proxy uses
 * `message` or `error` alone; a reverse proxy sends a web page, of which the title is kept.
 */
function readServerMessage(body) {
    let code = '';
    let text = body.trim();
    for (let depth = 0; depth < MAX_WRAPPINGS; depth += 1) {
        const inner = readWrapped(text);
        if (inner === undefined)
            break;
        code = inner.code || code;
        text = inner.text;
    }
    return { code, text: oneLine(looksLikeHtml(text) ? describePage(text) : text) };
}
function readWrapped(text) {
    if (!text.startsWith('{'))
        return undefined;
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof parsed !== 'object' || parsed === null)
        return undefined;
    const { code, message, error } = parsed;
    const inner = typeof message === 'string' ? message : error;
    if (typeof inner !== 'string')
        return undefined;
    return { code: typeof code === 'string' ? code : '', text: inner };
}
/** Whether a text is a web page, by how it starts. */
function looksLikeHtml(text) {
    return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
}
/** A web page in a few words: its title when it has one. */
function describePage(html) {
    const title = /<title[^>]*>([^<]{1,200})/i.exec(html)?.[1]?.trim();
    return title ? `a web page titled "${oneLine(title)}"` : 'a web page';
}
/** One short line: control characters would let a server write into the log, workflow commands included. */
function oneLine(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
    const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return flat.length > MAX_TEXT ? `${flat.slice(0, MAX_TEXT)}…` : flat;
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ LOOKBACK_SLACK_MS),
/* harmony export */   i8: () => (/* binding */ DEFAULT_LOOKBACK_MS),
/* harmony export */   jN: () => (/* binding */ diagnoseOutOfReach),
/* harmony export */   nC: () => (/* binding */ diagnoseMuchClipped)
/* harmony export */ });
/* unused harmony export diagnoseClipped */
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3720);

const DAY_MS = 24 * 3_600_000;
/** Pyroscope's default `querier.max-query-lookback`; it holds whatever the retention is. */
const DEFAULT_LOOKBACK_MS = 7 * DAY_MS;
/** A usual retention (`limits.compactor_blocks_retention_period`); Pyroscope itself keeps everything unless told otherwise. */
const USUAL_RETENTION_MS = 15 * DAY_MS;
const SNAPSHOT = 'A baseline that has to last longer is saved with flamegate snapshot while its profiles exist.';
/**
 * Why a server shows nothing at all of a window: it ends before the oldest profile (FG121), longer ago than profiles are
 * kept (FG122), or longer ago than the server answers (FG106), which a longer lookback would cure.
 */
function diagnoseOutOfReach(side, window, reach) {
    const { nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
    const oldestMs = reach.retention.oldestProfileMs;
    const ends = `The ${side} window ends at ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(window.untilMs)}`;
    const ageMs = nowMs - window.untilMs;
    const isBeforeOldest = oldestMs !== undefined && window.untilMs <= oldestMs;
    if (ageMs >= USUAL_RETENTION_MS && (isBeforeOldest || oldestMs === undefined)) {
        const oldest = oldestMs === undefined ? '' : `; the oldest profile on the server is of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(oldestMs)}`;
        return {
            code: 'FG122',
            message: `${ends}, ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .inDays */ .DV)(ageMs)} ago, longer than profiles are usually kept (${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .inDays */ .DV)(USUAL_RETENTION_MS)})${oldest}`,
            remedy: `Choose a later window. ${SNAPSHOT}`,
        };
    }
    if (isBeforeOldest) {
        return {
            code: 'FG121',
            message: `${ends}, before the oldest profile on the server, which is of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(oldestMs)}`,
            remedy: `Choose a window after that time; see whether the server lost its storage or keeps profiles so short a time. ${SNAPSHOT}`,
        };
    }
    if (window.untilMs > nowMs - lookbackMs)
        return undefined;
    return {
        code: 'FG106',
        message: `${ends}, further back than the server answers (${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .inDays */ .DV)(lookbackMs)}): it sends an empty answer, ` +
            'whatever it stored',
        remedy: `Choose a later window, or raise querier.max-query-lookback on the server. ${SNAPSHOT}`,
    };
}
/** A server that was started for the test is as old as its first upload: that much is no sign of lost profiles. */
const YOUNG_SERVER_MS = 60_000;
/** A window that starts exactly at the edge of the lookback loses what the run itself takes, and the second it was rounded by. */
const LOOKBACK_SLACK_MS = 60_000;
/** The same as `diagnoseClipped`, where enough of the window is missing to matter. */
function diagnoseMuchClipped(side, window, reach) {
    const { retention, nowMs, lookbackMs = DEFAULT_LOOKBACK_MS } = reach;
    const { oldestProfileMs } = retention;
    const tenthMs = (window.untilMs - window.fromMs) / 10;
    const slackMs = Math.max(YOUNG_SERVER_MS, tenthMs);
    const lenient = {
        retention: oldestProfileMs === undefined ? {} : { oldestProfileMs: oldestProfileMs - slackMs },
        nowMs,
        lookbackMs: lookbackMs + Math.min(LOOKBACK_SLACK_MS, tenthMs),
    };
    // The slack decides, but a person wants to read the true times.
    return diagnoseClipped(side, window, lenient) && diagnoseClipped(side, window, reach);
}
/**
 * Tells whether the server can only see a part of a window (FG107). Such a window answers without a word
 * about what is missing, so it is worth asking even when there is data.
 */
function diagnoseClipped(side, window, known) {
    const lookbackStartMs = known.nowMs - (known.lookbackMs ?? DEFAULT_LOOKBACK_MS);
    const oldestMs = known.retention.oldestProfileMs ?? Number.NEGATIVE_INFINITY;
    if (window.fromMs >= lookbackStartMs && window.fromMs >= oldestMs)
        return undefined;
    const byLookback = lookbackStartMs >= oldestMs;
    const sinceMs = byLookback ? lookbackStartMs : oldestMs;
    return {
        code: 'FG107',
        message: `The ${side} window starts at ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(window.fromMs)}, but the server shows profiles only since ` +
            `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(sinceMs)} (${byLookback ? 'its query lookback' : 'its oldest profile'}): the earlier part is missing`,
        remedy: byLookback
            ? 'Choose a later window, or raise querier.max-query-lookback on the server.'
            : 'Choose a window after that time.',
    };
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ activityRequest),
/* harmony export */   TH: () => (/* binding */ serviceSelector),
/* harmony export */   a9: () => (/* binding */ uploadsRequest),
/* harmony export */   ct: () => (/* binding */ labelValuesRequest),
/* harmony export */   iS: () => (/* binding */ MAX_QUERY_LENGTH_MS),
/* harmony export */   jp: () => (/* binding */ seriesRequest),
/* harmony export */   rY: () => (/* binding */ spanProfileRequest),
/* harmony export */   tC: () => (/* binding */ mergeProfileRequest),
/* harmony export */   xx: () => (/* binding */ cutWindow),
/* harmony export */   y4: () => (/* binding */ ACTIVITY_STEP_MS)
/* harmony export */ });
/* unused harmony export inclusiveRange */
/* harmony import */ var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);

/** The longest range a server answers by default (`querier.max-query-length`), in milliseconds. */
const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1000;
const STEP_MS = 1000;
/** A half-open window as the server's inclusive range. */
function inclusiveRange(window) {
    return { start: window.fromMs, end: window.untilMs - 1 };
}
/** Cuts a window into pieces that a server answers; they touch and do not overlap. */
function cutWindow(window, maxLengthMs = MAX_QUERY_LENGTH_MS) {
    const pieces = [];
    for (let fromMs = window.fromMs; fromMs < window.untilMs; fromMs += maxLengthMs) {
        pieces.push({ fromMs, untilMs: Math.min(fromMs + maxLengthMs, window.untilMs) });
    }
    return pieces;
}
/**
 * The selector of some services together with the user's own conditions.
 * @throws SelectorError when `selector` cannot be read.
 */
function serviceSelector(services, selector) {
    const service = (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAny */ .eM)('service_name', services);
    return (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)([service, ...(0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(selector)]);
}
/** The request of `Series`: every combination of these labels that has data. */
function seriesRequest(window, selector, labelNames) {
    const matchers = (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(selector);
    return {
        ...inclusiveRange(window),
        labelNames,
        ...(matchers.length > 0 ? { matchers: [(0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)(matchers)] } : {}),
    };
}
/** The request of `LabelValues`: the values of a label, over the series that a selector selects. */
function labelValuesRequest(window, selector, name) {
    const matchers = (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(selector);
    return {
        ...inclusiveRange(window),
        name,
        ...(matchers.length > 0 ? { matchers: [(0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)(matchers)] } : {}),
    };
}
/**
 * The request of `SelectSeries` with a step of one second, in which every point is one upload of one series.
 * A point labelled t covers (t-1s, t], and labels run from `start` in steps. Starting 1 ms before the window
 * makes the points cover [from, from+1s), [from+1s, from+2s) and so on, exactly as the blocks are cut; ending
 * on a label keeps the last point, which the server drops when it would end after `end`.
 */
function uploadsRequest(window, labelSelector, profileType, groupBy) {
    return pointsRequest(window, labelSelector, profileType, groupBy, STEP_MS);
}
/** Width of a point of `activityRequest`, in milliseconds. */
const ACTIVITY_STEP_MS = 5 * 60_000;
/** The same by service in points of five minutes. */
function activityRequest(window, labelSelector, profileType) {
    return pointsRequest(window, labelSelector, profileType, ['service_name'], ACTIVITY_STEP_MS);
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
        step: stepMs / 1000,
        groupBy,
    };
}
/**
 * The request of `SelectMergeProfile` in protobuf: 1 profile_typeID and 2 label_selector (strings), 3 start
 * and 4 end (varints, milliseconds).
 */
function mergeProfileRequest(window, labelSelector, profileType) {
    const { start, end } = inclusiveRange(window);
    return Buffer.concat([
        stringField(1, profileType),
        stringField(2, labelSelector),
        varintField(3, start),
        varintField(4, end),
    ]);
}
/** Nodes of a flame graph that a server answers by default; the smallest of more become `other`. */
const MAX_NODES = 8192;
/** The request of `SelectMergeSpanProfile`: a flame graph of the samples that carry one of these span ids. */
function spanProfileRequest(window, labelSelector, profileType, spanIds) {
    return {
        profile_typeID: profileType,
        label_selector: labelSelector,
        span_selector: spanIds,
        ...inclusiveRange(window),
        max_nodes: MAX_NODES,
    };
}
function stringField(field, text) {
    const bytes = Buffer.from(text, 'utf8');
    return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}
function varintField(field, value) {
    return Buffer.concat([varint(field * 8), varint(value)]);
}
/** Milliseconds need 41 bits: divided, not shifted, because `>>>` would cut them to 32. */
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
    return Buffer.from(bytes);
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   A_: () => (/* binding */ isoMinute),
/* harmony export */   DV: () => (/* binding */ inDays),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Z$: () => (/* binding */ sortedUnique),
/* harmony export */   m3: () => (/* binding */ isoWindow)
/* harmony export */ });
/** A name from outside inside a message. */
function quoteName(name) {
    return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
/** Names without repetition, in one order on every machine. */
function sortedUnique(items) {
    return [...new Set(items)].sort();
}
/** A time as ISO 8601 in UTC. */
function isoTime(timeMs) {
    return new Date(timeMs).toISOString();
}
/** A time to the minute, where no more is known. */
function isoMinute(timeMs) {
    return `${isoTime(timeMs).slice(0, 16)}Z`;
}
/** A window as it may be written into the configuration. */
function isoWindow({ fromMs, untilMs }) {
    return `${isoTime(fromMs)}/${isoTime(untilMs)}`;
}
/** A duration in days with at most one decimal. */
function inDays(durationMs) {
    return `${Math.round(durationMs / 3_600_000 / 2.4) / 10} days`;
}


/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ isRetryableAnswer),
/* harmony export */   J7: () => (/* binding */ isUnstoredStatus),
/* harmony export */   _s: () => (/* binding */ isRetryableCode),
/* harmony export */   fl: () => (/* binding */ isUnsentCode),
/* harmony export */   kd: () => (/* binding */ MAX_RETRIES),
/* harmony export */   qO: () => (/* binding */ retryDelayMs)
/* harmony export */ });
/** Retries after the first attempt. A POST that only reads may be repeated like a GET; for one that stores see `isUnstoredStatus`. */
const MAX_RETRIES = 3;
const FIRST_BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 5_000;
const MAX_RETRY_AFTER_MS = 30_000;
const RETRYABLE_STATUS = new Set([429, 502, 503, 504]);
/** Failures of a connection that a second attempt can cure. DNS names that do not exist and TLS are not. */
const RETRYABLE_CODES = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_SOCKET',
]);
/** Failures before the first byte of a request was sent. */
const UNSENT_CODES = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Connect's codes under which a server reports that a connection inside of it broke. */
const BROKEN_INSIDE_CODES = new Set(['canceled', 'internal', 'unavailable', 'unknown']);
const BROKEN_INSIDE = /\bstream error\b|\bcancell?ed\b|\bconnection\b|\bEOF\b/i;
/**
 * Whether an answer is worth asking again. A 500 is only when its text tells of a connection that broke inside the
 * server: 1.18 sends such ones now and then, `canceled: stream error: stream ID 185; CANCEL`. Any other 500, one
 * around an invalid argument included, would come again.
 */
function isRetryableAnswer(status, { code, text }) {
    if (RETRYABLE_STATUS.has(status))
        return true;
    const isQueryError = /invalid[ _]?argument/i.test(text);
    return status === 500 && !isQueryError && BROKEN_INSIDE_CODES.has(code) && BROKEN_INSIDE.test(text);
}
/** Whether a failed connection, named by its error code, is worth another attempt. */
function isRetryableCode(code) {
    return RETRYABLE_CODES.has(code);
}
/**
 * Whether an answer says that the server has stored nothing of what it was sent. After any other failure it may have, and
 * Pyroscope 2 counts a profile that arrives twice twice (1.x keeps one of a series and millisecond).
 */
function isUnstoredStatus(status) {
    return status === 429 || status === 503;
}
/** The same for a failed connection, named by its error code. */
function isUnsentCode(code) {
    return UNSENT_CODES.has(code);
}
/**
 * How long to wait before retry number `retry` (0 is the first): 200 ms, doubled each time. `Retry-After`,
 * seconds or an HTTP date (RFC 9110, 10.2.3), is honoured when it asks for longer, up to 30 s. There is no
 * random part: at most eight requests are in flight, and a run can be repeated exactly.
 */
function retryDelayMs(retry, retryAfter, nowMs) {
    const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** retry, MAX_BACKOFF_MS);
    return Math.max(backoffMs, Math.min(readRetryAfterMs(retryAfter, nowMs), MAX_RETRY_AFTER_MS));
}
function readRetryAfterMs(retryAfter, nowMs) {
    const text = retryAfter?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const untilMs = Date.parse(text);
    return Number.isNaN(untilMs) ? 0 : untilMs - nowMs;
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ NO_CLUES),
/* harmony export */   Fx: () => (/* binding */ diagnoseLost),
/* harmony export */   Ql: () => (/* binding */ diagnoseSilence),
/* harmony export */   Rt: () => (/* binding */ diagnoseQuiet),
/* harmony export */   TD: () => (/* binding */ diagnoseNotReady),
/* harmony export */   XQ: () => (/* binding */ diagnoseExcluded)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9445);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1042);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3720);




const NO_SELECTORS = { baseline: '', candidate: '' };
/** Where nobody asked. */
const NO_CLUES = {
    notReady: null,
    names: [],
    services: new Map(),
    selectors: NO_SELECTORS,
    hidden: null,
    emptyUploads: 0,
};
/** FG131: what it answers before it is ready looks like an empty server. */
function diagnoseNotReady(said) {
    return {
        code: 'FG131',
        message: `The server is not ready: ${said || 'it gives no reason'}`,
        remedy: 'Wait until /ready answers ready before the load test starts, in CI with a health check. "Ingester not ready" ' +
            'ends by itself after some 15 s; for anything else look at the log of Pyroscope.',
    };
}
/** FG125: the only trace of a recording whose weights were rounded to nothing. */
function diagnoseLost(what, emptyUploads) {
    return {
        code: 'FG125',
        message: `${what}, but the server accepted ${emptyUploads} profiles that hold no sample: py-spy writes speedscope with weights ` +
            'in seconds, which Pyroscope cuts to whole numbers, 0.01 to 0',
        remedy: 'Send the recordings with flamegate push, which keeps every sample, instead of /ingest?format=speedscope; or let ' +
            'py-spy write --format raw and send it with format=folded.',
    };
}
/** Nothing of any service in either window, on a server that has received something. */
function diagnoseQuiet(names, newestMs) {
    const shown = names.slice(0, 5).map(_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const newest = newestMs === undefined ? '' : `; its newest profile is of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoMinute */ .A_)(newestMs)}`;
    return {
        code: 'FG124',
        message: `No service sent anything in either window, but the server knows ${shown}${newest}`,
        remedy: 'Choose windows in the time of the load test, in UTC or as now-30m/now-20m, and see that the services run in it.',
    };
}
/** FG130, where profiles are there and only the labels hide them. */
function diagnoseExcluded(facts) {
    const { service, labels = '', empty, clues = NO_CLUES } = facts;
    const side = clues.services.get(service)?.otherLabels.find((one) => empty.includes(one));
    if (side !== undefined)
        return excluded(facts, side);
    return empty.length === 2 ? (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnoseHidden */ .zV)(service, labels, clues) : undefined;
}
/** Why a service has no profiles of a type on a side, when neither times nor labels can explain it. */
function diagnoseSilence(facts) {
    const { service, empty, clues = NO_CLUES } = facts;
    const known = clues.services.get(service);
    const [first] = empty;
    if (empty.length === 1 && first !== undefined)
        return oneSided(facts, first, known);
    const isListed = [...facts.series.baseline, ...facts.series.candidate].some((entry) => entry.service === service);
    if (known !== undefined && known.seenMs.length > 0)
        return silent(facts, known);
    const isNamed = !(0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .isByLabels */ .bS)(service, facts.labels ?? '');
    const similar = isListed || !isNamed ? null : (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(service, otherNames(facts, clues));
    if (similar === null && !isListed && clues.emptyUploads > 0) {
        const whose = isNamed ? `of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(service)}` : `with ${service}`;
        return diagnoseLost(`There are no profiles ${whose} at all`, clues.emptyUploads);
    }
    return unknown(facts, isListed, similar);
}
function excluded({ service, labels = '', windows, clues }, side) {
    const asked = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .askedWith */ .tL)([side], labels, clues?.selectors ?? NO_SELECTORS);
    return {
        code: 'FG130',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(service)} has profiles in the ${side} window, but none with the labels that were asked for` +
            (asked === '{}' ? '' : `: ${asked}`),
        remedy: `Correct the selector of the ${side} or the labels of the service${(0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentHint */ .nK)(asked)}; Pyroscope shows which labels ` +
            `its profiles have in ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoWindow */ .m3)(windows[side])} (a version label is often missing).`,
    };
}
function oneSided(facts, side, known) {
    const other = side === 'baseline' ? 'candidate' : 'baseline';
    const seen = known === undefined ? '' : lastSeen(known, side, facts.windows[side]);
    return {
        code: 'FG105',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(facts.service)} has ${facts.profileType} profiles in the ${other} window but none in the ` +
            `${side} window${seen}`,
        remedy: `See that the service ran with profiling in ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoWindow */ .m3)(facts.windows[side])} and that the labels of the ` +
            `${side} selector are right (a version label is often missing).`,
    };
}
function silent({ service, windows }, known) {
    const last = known.seenMs.at(-1);
    return {
        code: 'FG124',
        message: `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(service)} is known, but sent nothing in either window` +
            `${lastSeen(known, 'candidate', windows.candidate) || `; its last profile is of about ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoMinute */ .A_)(last)}`}`,
        remedy: 'Choose windows in which it ran; if it did, see in its log whether the profiler was stopped or its uploads failed ' +
            '(a CPU profiler also sends nothing for a process that does no work).',
    };
}
/** The nearest uploads around a window in words; `''` when there are none. */
function lastSeen({ seenMs }, side, { fromMs, untilMs }) {
    const starts = (time) => time - _queries_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIVITY_STEP_MS */ .y4;
    // Of five minutes that hold a short window whole, nobody knows whether the upload came before or after it.
    if (seenMs.some((time) => starts(time) < fromMs && time > untilMs))
        return `; its nearest profile is less than five minutes from the ${side} window`;
    const before = seenMs.findLast((time) => starts(time) < fromMs);
    const after = seenMs.find((time) => time > untilMs);
    const words = [
        ...(before === undefined
            ? []
            : [`its last profile before the ${side} window is of about ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoMinute */ .A_)(Math.min(before, fromMs))}`]),
        ...(after === undefined
            ? []
            : [`the first one after it of about ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isoMinute */ .A_)(Math.max(starts(after), untilMs))}`]),
    ];
    return words.length === 0 ? '' : `; ${words.join(', ')}`;
}
function unknown(facts, isListed, similar) {
    const { service, labels = '', profileType } = facts;
    // Of a service without any profile, the type that was tried first says nothing.
    const kind = isListed ? `${profileType} ` : '';
    const isNamed = !(0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .isByLabels */ .bS)(service, labels);
    const whose = isNamed ? `of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(service)}` : `with ${labels}`;
    const asked = isNamed && labels !== '' ? ` (asked for with ${labels})` : '';
    const hint = similar === null ? '' : `. There are profiles of ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(similar)}: is that the one?`;
    return {
        code: 'FG104',
        message: `There are no ${kind}profiles ${whose} in either window${asked}${hint}`,
        remedy: 'Profiling is probably off (PYROSCOPE_ENABLED=false) or its uploads are lost, as those of py-spy in the format ' +
            'speedscope are (send them with flamegate push): switch it on, ' +
            (facts.optional === true
                ? 'correct the name, or remove the service.'
                : 'correct the name, or declare the service optional or remove it.'),
    };
}
function otherNames({ service, series }, clues) {
    const listed = [...series.baseline, ...series.candidate].map((entry) => entry.service);
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedUnique */ .Z$)([...listed, ...clues.names]).filter((name) => name !== service);
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ mergeUploads),
/* harmony export */   P2: () => (/* binding */ VERSION_LABELS),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   l7: () => (/* binding */ REPLICA_LABELS),
/* harmony export */   w: () => (/* binding */ labelValue)
/* harmony export */ });
/** Labels that tell the replicas of a service apart, beside the service itself. */
const REPLICA_LABELS = [
    'pod',
    'k8s_pod_name',
    'instance',
    'service_instance_id',
    'hostname',
    'host',
    'host_name',
    'node',
    'container',
    'container_id',
];
/** Labels that say which version of the service a profile is of; a library's own version is none of them. */
const VERSION_LABELS = [
    'version',
    'service_version',
    'app_version',
    'app_kubernetes_io_version',
    'service_git_ref',
    'git_ref',
    'git_sha',
    'git_commit',
    'revision',
    'image_tag',
];
/** Joins pieces of the same replica and version: in a replica that keeps its name, a new version is a new series. */
function mergeUploads(parts) {
    const sent = parts.filter(({ points }) => points.length > 0);
    const telling = Map.groupBy(sent, ({ labels }) => labelValue(labels, 'service_name'));
    const versionLabels = new Map([...telling].map(([service, series]) => [service, labelsOfAll(series.map(({ labels }) => labels))]));
    const merged = new Map();
    for (const { labels, points } of sent) {
        const service = labelValue(labels, 'service_name');
        const replica = joined(labels, REPLICA_LABELS);
        const version = joined(labels, versionLabels.get(service) ?? []);
        const key = `${service}\0${replica}\0${version}`;
        const one = merged.get(key) ?? { service, replica, version, points: [] };
        for (const point of points)
            one.points.push(point);
        merged.set(key, one);
    }
    return [...merged.entries()].sort(byKey).map(([, { points, ...series }]) => {
        points.sort((a, b) => a.timestampMs - b.timestampMs || a.value - b.value);
        const timesMs = points.map(({ timestampMs }) => timestampMs);
        return { ...series, timesMs, values: points.map(({ value }) => value) };
    });
}
/**
 * The version labels that all series of a service have, so that a sidecar which sends fewer labels than the SDK beside it
 * is no other version; where there are none such, the first label that any has. Series without any do not count.
 */
function labelsOfAll(series) {
    const present = (labels) => VERSION_LABELS.filter((name) => labelValue(labels, name) !== '');
    const named = series.map(present).filter((names) => names.length > 0);
    const shared = VERSION_LABELS.filter((name) => named.every((names) => names.includes(name)));
    if (named.length === 0 || shared.length > 0)
        return shared;
    return VERSION_LABELS.filter((name) => named.some((names) => names.includes(name))).slice(0, 1);
}
function joined(labels, names) {
    return names
        .map((name) => labelValue(labels, name))
        .filter((value) => value !== '')
        .join('/');
}
/** The value of a label, `''` when there is none. */
function labelValue(labels, name) {
    return labels.find((label) => label.name === name)?.value ?? '';
}
/** By code units: a locale would make the order depend on the machine. */
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readHistoryAhead),
/* harmony export */   o: () => (/* binding */ createReadAhead)
/* harmony export */ });
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1915);
/* harmony import */ var _pending_sends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7364);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6130);




/** Remembers what was started until it is asked for. */
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
        },
    };
}
function keyOf({ service, profileType, selector, window }) {
    return JSON.stringify([service, profileType, selector, window.fromMs, window.untilMs]);
}
/** As many as a client sends at once: more would only stand before what is needed first. */
const MOST_AHEAD = 8;
/** Has a source read earlier windows while uploads are listed: they are what is known of before, and listing leaves it time. */
async function readHistoryAhead(source, history, wanted) {
    await (0,_pending_sends_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingSends */ .V)();
    const questions = wanted.flatMap(({ service, labels, profileType }) => profileType === undefined || (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(profileType) === 'gauge'
        ? []
        : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .historyQuestions */ .yq)(service, profileType, (0,_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .withLabels */ .IO)(history, labels)).flat());
    for (const question of questions.slice(0, MOST_AHEAD))
        source.readAhead?.(question);
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1061);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6130);




const INTERVALS = 2;
/** A profiler that uploads less often is not waited for any longer. */
const MAX_INTERVAL_MS = 60_000;
const MAX_GIVEN_INTERVAL_MS = 150_000;
/** So much of the end of the window shows who uploads, and how often. */
const TAIL_INTERVALS = 8;
const TAIL_MS = 120_000;
/** Uploads come at the end of a second, and their timers drift. */
const SLACK_MS = 2000;
/** A replica that has been silent for so many intervals is gone. */
const SILENT_INTERVALS = 3;
const [MIN_POLL_MS, MAX_POLL_MS] = [2000, 10_000];
/**
 * Waits as long as the setting says. `auto` ends as soon as the newest profile of every replica covers the end of the window, at
 * the latest two intervals after it; a window that ended before is not even asked about.
 * @param onWait told before every sleep
 * @returns null where there was nothing to wait for
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
async function settle(source, request, { nowMs, sleep }, onWait) {
    const { untilMs } = request.side.window;
    const startMs = nowMs();
    if (request.settle !== 'auto') {
        const limitMs = untilMs + request.settle - startMs;
        if (limitMs <= 0)
            return null;
        onWait({ isFirst: true, waitedMs: 0, limitMs, behind: [] });
        await sleep(limitMs);
        return { waitedMs: limitMs, intervalMs: null, behind: [] };
    }
    const given = request.intervalMs === null ? null : Math.min(request.intervalMs, MAX_GIVEN_INTERVAL_MS);
    if (startMs >= untilMs + INTERVALS * (given ?? MAX_INTERVAL_MS))
        return null;
    for (let isFirst = true;; isFirst = false) {
        const { intervalMs, behind, isCovered } = await look(source, request, given);
        const endMs = untilMs + INTERVALS * intervalMs;
        const waitedMs = nowMs() - startMs;
        const leftMs = endMs - startMs - waitedMs;
        if (isCovered || leftMs <= 0)
            return isFirst ? null : { waitedMs, intervalMs, behind };
        onWait({ isFirst, waitedMs, limitMs: endMs - startMs, behind });
        const pollMs = Math.min(Math.max(intervalMs / 3, MIN_POLL_MS), MAX_POLL_MS);
        await sleep(Math.min(leftMs, pollMs));
    }
}
/** Looks at the end of the window alone: a small question for the server. */
async function look(source, request, given) {
    const { selector, window } = request.side;
    const tailMs = given === null ? TAIL_MS : TAIL_INTERVALS * given;
    const fromMs = Math.max(window.fromMs, window.untilMs - tailMs);
    const tail = { selector, window: { fromMs, untilMs: window.untilMs } };
    const listed = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listServices */ .T)(source, tail, (0,_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(request));
    const all = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWanted */ .sE)(request, (labels) => listed.get(labels) ?? []);
    // One snapshot more changes no level, and a profiler takes them when it likes.
    const wanted = all.filter(({ profileType }) => profileType === undefined || (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(profileType) !== 'gauge');
    const uploads = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listUploadsOf */ .i)(source, tail, wanted);
    const intervals = new Map(uploads.map((one) => [one, given ?? Math.min((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOf */ .XF)([one.series]), MAX_INTERVAL_MS)]));
    const isBehind = ([{ series }, intervalMs]) => {
        const missingMs = window.untilMs - (series.timesMs.at(-1) ?? 0) - SLACK_MS;
        return missingMs > intervalMs && missingMs <= SILENT_INTERVALS * intervalMs;
    };
    const late = uploads.length === 0 ? wanted : [...intervals].filter(isBehind).map(([one]) => one.series);
    const behind = [...new Set(late.map(({ service }) => service))].sort();
    const intervalMs = Math.max(...intervals.values(), given ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOf */ .XF)([]));
    const isCovered = behind.length === 0 && (uploads.length > 0 || all.length > wanted.length);
    return { intervalMs, behind, isCovered };
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contains)
/* harmony export */ });
/** Whether a window lies in another. */
function contains(outer, inner) {
    return outer.fromMs <= inner.fromMs && inner.untilMs <= outer.untilMs;
}


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listSpans)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/**
 * Reads all uploads from the first window to the last, where both sides ask for the same labels: one small question a
 * profile type covers all services. An error is an answer, too: it must not cost the comparison.
 * @param isWanted whether somebody has a use for it
 * @returns by comparison; absent where nothing was asked
 */
async function listSpans(source, { comparisons }, isWanted) {
    const wanted = comparisons.filter((comparison) => comparison.sides.baseline.selector === comparison.sides.candidate.selector && isWanted(comparison));
    const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
    const answers = await Promise.all([...groups.values()].map(async (group) => {
        const answer = await listSpan(source, group);
        return group.map((comparison) => [comparison, spanOf(comparison, answer)]);
    }));
    return new Map(answers.flat());
}
async function listSpan(source, group) {
    const [{ sides, profileType }] = group;
    const window = { fromMs: sides.baseline.window.fromMs, untilMs: sides.candidate.window.untilMs };
    const services = group.map(({ service }) => service);
    try {
        return await source.listUploads(window, sides.candidate.selector, services, profileType);
    }
    catch (error) {
        if (!(error instanceof _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c))
            throw error;
        return { unread: `${error.message}: ${error.why}` };
    }
}
function spanOf({ service }, answer) {
    return 'unread' in answer ? answer : answer.filter((series) => series.service === service);
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unaskedOf),
/* harmony export */   u: () => (/* binding */ unaskedReason)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);

/** What saved sides were never asked for of all that is wanted; nothing where a server can be asked. */
function unaskedOf(source, sides, wanted) {
    if (source.whyUnasked === undefined)
        return new Map();
    const why = ({ service, profileType, labels }, side) => {
        const [{ window, selector } = side] = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .withLabels */ .IO)([side], labels);
        return profileType === undefined
            ? null
            : (source.whyUnasked?.({ service, profileType, selector, window }) ?? null);
    };
    return new Map(wanted.flatMap((entry) => {
        const [baseline, candidate] = [why(entry, sides.baseline), why(entry, sides.candidate)];
        if (baseline === null && candidate === null)
            return [];
        return [[entry, { ...(baseline !== null && { baseline }), ...(candidate !== null && { candidate }) }]];
    }));
}
/** What nobody looked at is neither well nor absent. */
function unaskedReason({ baseline, candidate }) {
    const whys = [...new Set([baseline, candidate])].filter((why) => why !== undefined);
    return {
        code: 'FG280',
        message: `nothing is known: ${whys.join('; ')}`,
        remedy: 'take the snapshot again with all services and profile types of the configuration file, as flamegate snapshot does without ' +
            '--service and --profile-type; or name in the configuration file those that count',
    };
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ expandServices),
/* harmony export */   C7: () => (/* binding */ withoutSilent),
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   cJ: () => (/* binding */ cpuOf),
/* harmony export */   pX: () => (/* binding */ probesOf),
/* harmony export */   qh: () => (/* binding */ lifeSignsOf),
/* harmony export */   sE: () => (/* binding */ expandWanted)
/* harmony export */ });
/* harmony import */ var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(528);


/**
 * Every service and type that is meant.
 * @param list what the server lists on either side
 * @throws ProfileTypeError for an unknown alias
 */
function expandWanted(request, list) {
    // Before any service is looked at, so that the message lists everything there is.
    const existing = list('').map((entry) => entry.profileType);
    const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
    for (const asked of [...request.profileTypes, ...own])
        (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(asked, existing);
    return expandServices(request, list).flatMap((service) => resolveTypes(service, request, list));
}
/** The label selectors by which services are asked for, `''` among them: what exists at all tells why something does not. */
function labelsOf({ services }) {
    return [...new Set(['', ...services.map(({ labels = '' }) => labels)])];
}
/** Sides with a label selector added to theirs. */
function withLabels(sides, labels) {
    if (labels === '')
        return sides;
    return sides.map((side) => ({ ...side, selector: (0,_config_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSelectors */ .r7)(side.selector, labels) }));
}
/** Named services stay, even when they are unknown; globs become the names they match; nothing named means all. */
/**
 * The services that are meant, by whichever entry says most about each; what an entry finds no service for stands for itself.
 * @param list what exists on either side
 */
function expandServices(request, list) {
    const all = { optional: false, labels: '', rule: null, request: '', profileTypes: undefined };
    if (request.services.length === 0)
        return namesIn(list('')).map((service) => ({ ...all, service }));
    // Whoever names a service says more about it than a glob that happens to match it.
    const named = new Map(request.services.map(({ name }, rule) => [name, rule]).reverse());
    const expanded = new Map();
    for (const [rule, { name, labels = '' }] of request.services.entries()) {
        const matched = namesIn(list(labels)).filter((service) => request.matches(name, service));
        for (const service of matched.length > 0 ? matched : [nameOf(name, labels)]) {
            if (!expanded.has(service))
                expanded.set(service, termsOf(request, service, named.get(service) ?? rule));
        }
    }
    return [...expanded.values()];
}
function termsOf({ services }, service, rule) {
    const { name, optional, labels = '', profileTypes } = services[rule];
    return { service, optional, labels, rule, request: nameOf(name, labels), profileTypes };
}
/** What is meant by labels alone is called by its labels. */
function nameOf(name, labels) {
    return name === '*' && labels !== '' ? labels : name;
}
function namesIn(listed) {
    return [...new Set(listed.map(({ service }) => service))].sort();
}
/** A service that has none of the wanted types is asked for one that it has: it may be well and just have no memory. */
function probesOf(wanted, list) {
    const resolved = new Set(wanted.filter(({ profileType }) => profileType !== undefined).map(({ service }) => service));
    const probes = new Map();
    for (const entry of wanted) {
        if (resolved.has(entry.service) || probes.has(entry.service))
            continue;
        const [profileType] = typesOf(entry, list);
        if (profileType !== undefined)
            probes.set(entry.service, { ...entry, profileType });
    }
    return [...probes.values()];
}
/**
 * A server lists services for some time after their last upload. One that nobody named, and that uploaded nothing in
 * either window, is gone and no concern of this build; unless that is so for all that were meant with it.
 */
function withoutSilent(wanted, hasData) {
    const alive = new Set(wanted.filter(({ service }) => hasData.has(service)).map(({ request }) => request));
    return wanted.filter(({ service, request }) => service === request || hasData.has(service) || !alive.has(request));
}
function resolveTypes(expanded, request, list) {
    const { profileTypes, ...terms } = expanded;
    const available = typesOf(terms, list);
    const wanted = (profileTypes ?? request.profileTypes).flatMap((asked) => {
        const base = { ...terms, asked, isTypeOwn: profileTypes !== undefined };
        const types = (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(asked, available);
        return types.length === 0 ? [base] : types.map((profileType) => ({ ...base, profileType }));
    });
    return [...new Map(wanted.map((entry) => [entry.profileType ?? entry.asked, entry])).values()];
}
function typesOf({ service, labels }, list) {
    return list(labels).flatMap((entry) => (entry.service === service ? [entry.profileType] : []));
}
/**
 * CPU uploads of services whose CPU is not compared: they show that a replica lives and how much it works, by which other types
 * are judged, so that their verdict does not depend on what else is compared.
 */
function lifeSignsOf(wanted, list) {
    const resolved = wanted.filter(({ profileType }) => profileType !== undefined);
    const services = new Map(resolved.map((entry) => [entry.service, entry]));
    return [...services.values()].flatMap((entry) => {
        if (cpuOf(entry.service, resolved) !== undefined)
            return [];
        const [profileType] = (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)('cpu', typesOf(entry, list));
        return profileType === undefined ? [] : [{ ...entry, profileType }];
    });
}
/** The CPU type that tells of a service whether it lives; absent when none of its CPU types is asked for. */
function cpuOf(name, asked) {
    const isCpu = ({ service, profileType }) => service === name && profileType !== undefined && (0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(profileType) === 'cpu';
    return asked.find(isCpu)?.profileType;
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withSnapshot)
/* harmony export */ });
/* harmony import */ var _snapshot_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);

/**
 * Puts a saved side beside a server. Questions about its windows go to the snapshot, and never to the server, which may have
 * forgotten them or hold a part of them; all others go to the server: the candidate, earlier windows that were not saved, the time
 * between baseline and candidate.
 * @param candidates windows of the candidate; where one lies in the time of a saved window, what was not saved is asked of the server
 */
function withSnapshot(server, saved, candidates) {
    const isSaved = (window, selector) => saved.knows(window, selector) ||
        (saved.covers(window) && !candidates.some((candidate) => (0,_snapshot_model_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .g)(candidate, window)));
    const sourceOf = (window, selector) => (isSaved(window, selector) ? saved : server);
    return {
        label: `${server.label}; baseline from the ${saved.label}`,
        listSeries: (window, selector) => sourceOf(window, selector).listSeries(window, selector),
        listUploads: (window, selector, services, profileType) => sourceOf(window, selector).listUploads(window, selector, services, profileType),
        readBlock: (query) => sourceOf(query.window, query.selector).readBlock(query),
        readAhead: (query) => sourceOf(query.window, query.selector).readAhead?.(query),
        readSpans: async (query) => (await server.readSpans?.(query)) ?? { total: 0, functions: [] },
        whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
        readRetention: () => server.readRetention(),
        readVersion: async () => (await server.readVersion?.()) ?? null,
        readReadiness: async () => (await server.readReadiness?.()) ?? { kind: 'unknown' },
        readReceived: async () => (await server.readReceived?.()) ?? null,
        listActivity: async (range, services, profileType, selector) => (await server.listActivity?.(range, services, profileType, selector)) ?? new Map(),
        close: () => server.close(),
    };
}


/***/ })

};
