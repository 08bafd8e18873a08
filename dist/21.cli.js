export const id = 21;
export const ids = [21];
export const modules = {

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compare/compare.js + 6 modules
var compare = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/config/ignore.js
var config_ignore = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/config/read-config.js + 2 modules
var read_config = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/config/resolve.js + 1 modules
var resolve = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/judge/budget-measures.js + 1 modules
var budget_measures = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/judge/judge.js + 15 modules
var judge = __webpack_require__(3443);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/profile/stack-table.js + 2 modules
var stack_table = __webpack_require__(4509);
// EXTERNAL MODULE: ./build/report/build-report.js + 12 modules
var build_report = __webpack_require__(6239);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/profile/detect.js + 5 modules
var detect = __webpack_require__(8289);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
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
        return (0,detect/* parseProfile */.j)(bytes);
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
        const why = error.message;
        throw new source/* SourceError */.c('rejected', `${path} cannot be read`, why, 'check the path', { cause: error });
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
 * Index of the sample type that `wanted` names, or of the default; -1 when there is none.
 * @param wanted `cpu`, `memory` or a profile type id, of which files know only the sample type and its unit
 * @throws ProfileTypeError for anything else
 */
function sampleTypeIndex(profile, wanted) {
    if (wanted === undefined)
        return profile.defaultSampleType;
    const [id] = (0,profile_type/* resolveAlias */.Zg)(wanted, profile.sampleTypes.map(profileTypeOf));
    if (id === undefined)
        return -1;
    const { sampleType, sampleUnit } = (0,profile_type/* parseProfileType */.fL)(id);
    return profile.sampleTypes.findIndex(({ type, unit }) => type === sampleType && unit === sampleUnit);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/commands/gate.js
var gate = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
;// CONCATENATED MODULE: ./build/commands/compare.js
















const ONE_FILE = {
    code: 'FG205',
    message: 'one file a side says nothing about noise, so the worst verdict is warn',
    remedy: 'use flamegate gate with Pyroscope, which compares time blocks, for a verdict that may fail',
};
const SERVER_SETTINGS = [
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'services',
    'baseline',
    'candidate',
    'history',
    'confirm',
    'load',
    'baseline-requests',
    'candidate-requests',
    'mixed-windows',
    'settle',
    'grafana-url',
    'grafana-datasource-uid',
];
/** What of a configuration file has a meaning for two files; a new setting is one of the gate until it is named here. */
const FILE_SETTINGS = new Set([
    'fail-on-growth',
    'warn-on-growth',
    'min-share',
    'top',
    'mode',
    'on-inconclusive',
    'on-not-evaluated',
    'key',
    'budgets',
    'ignore',
    'ignore-runtime-idle',
]);
/** `flamegate compare`: judges two profile files, without a server. Returns the exit code. */
async function compare_compare({ line, terminal, nowMs }) {
    const [baselinePath, candidatePath] = twoFiles(line);
    refuseServerSettings(line);
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const config = (0,resolve/* resolveJudgeConfig */.A)(line.settings, file, gate.CLI_DEFAULTS);
    const types = line.settings.values['profile-types'];
    const baseline = await readProfileFile(baselinePath);
    const candidate = await readProfileFile(candidatePath);
    const service = (0,external_node_path_.basename)(candidatePath);
    const compared = (types ?? [undefined]).map((type) => compareProfiles(service, baseline, candidate, type, config));
    const report = (0,build_report/* buildReport */.F)(judgeFiles(compared, config), {
        ...config,
        version: version/* VERSION */.x,
        nowMs,
        run: null,
        reasons: [],
        source: { kind: 'files', label: `${baselinePath} and ${candidatePath}` },
        windows: null,
        notes: withoutEffect(file),
        load: null,
        links: () => [],
    });
    await (0,gate.show)(report, line, terminal, (0,report_options/* pathsOf */.w)(line));
    return report.exitCode;
}
function twoFiles({ positionals }) {
    const [baseline, candidate, ...more] = positionals;
    if (baseline !== undefined && candidate !== undefined && more.length === 0)
        return [baseline, candidate];
    throw new usage_error/* UsageError */.e('compare takes two profile files', `got ${positionals.length}`, 'flamegate compare BASELINE CANDIDATE');
}
/** Files need no server; a setting of one that had no effect would mislead. The environment may hold some for other uses. */
function refuseServerSettings({ settings }) {
    const given = SERVER_SETTINGS.find((name) => settings.values[name] !== undefined);
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('compare takes no settings of a server', `got ${settings.origins[given] ?? given}`, 'leave it out, or use flamegate gate to compare two windows of a server');
}
/** A file is mostly that of the gate, so its other settings are no mistake; but none is ignored silently. */
function withoutEffect(file) {
    const names = Object.keys(file?.settings ?? {}).filter((name) => !FILE_SETTINGS.has(name));
    if (file === null || names.length === 0)
        return [];
    return [
        {
            code: 'FG225',
            message: `two files have no windows, services or load: without effect here, of ${file.path}, ${names.sort().join(', ')}`,
            remedy: names.includes('profile-types')
                ? 'name a profile type with --profile-type; for the others use flamegate gate'
                : 'use flamegate gate to compare two windows of a server',
        },
    ];
}
function judgeFiles(compared, { policy, budgets }) {
    const cases = compared.map(({ judgeCase }) => judgeCase.result === undefined ? judgeCase : { ...judgeCase, notes: [ONE_FILE] });
    const measures = compared.flatMap((one) => one.budgets).filter(({ value }) => value !== null);
    // Files hold one service and few types: what other budgets limit is not missing, it is not meant.
    const rules = budgets.filter((rule) => measures.some((measure) => measure.rule === rule));
    return (0,judge/* judgeBuild */.qA)(cases, policy, { rules, measures, matches: glob/* matchesGlob */.k });
}
function compareProfiles(service, baseline, candidate, type, { policy, ignore, budgets }) {
    const before = sampleTypeIndex(baseline, type);
    const after = sampleTypeIndex(candidate, type);
    const sampleType = candidate.sampleTypes[after];
    const other = baseline.sampleTypes[before];
    if (sampleType === undefined || other?.type !== sampleType.type || other.unit !== sampleType.unit) {
        const reasons = [differentTypes(baseline, candidate)];
        return { judgeCase: { service, profileType: type ?? 'cpu', reasons, required: true }, budgets: [] };
    }
    const builder = (0,stack_table/* createStackTableBuilder */.E)();
    builder.add(baseline, before);
    builder.add(candidate, after, true);
    const { table, blocks } = builder.finish();
    const profileType = profileTypeOf(sampleType);
    const kind = (0,profile_type/* kindOf */.I)(profileType);
    const data = {
        kind,
        unit: sampleType.unit,
        table,
        ignored: (0,config_ignore/* ignoredFunctions */.W)(table.functions, ignore),
        baseline: toSide(baseline, blocks.slice(0, 1)),
        candidate: toSide(candidate, blocks.slice(1)),
    };
    const result = (0,compare/* compareSides */.G)(data, policy);
    return {
        judgeCase: { service, profileType, result, reasons: [], required: true },
        budgets: (0,budget_measures/* measureBudgets */.D)(budgets, { service, profileType }, data, glob/* matchesGlob */.k),
    };
}
function toSide({ durationNanos }, blocks) {
    return { blocks, durationMs: durationNanos / 1e6, uploads: 1 };
}
function differentTypes(baseline, candidate) {
    const list = ({ sampleTypes }) => sampleTypes.map(profileTypeOf).join(', ');
    return {
        code: 'FG113',
        message: `the files hold no common sample type: ${list(baseline)} and ${list(candidate)}`,
        remedy: 'compare profiles of the same kind, or name a type that both hold with --profile-type',
    };
}


/***/ })

};
