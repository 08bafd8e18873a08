export const id = 901;
export const ids = [901];
export const modules = {

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  config: () => (/* binding */ config)
});

// EXTERNAL MODULE: ./build/config/baseline.js
var config_baseline = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/config/file-source.js + 1 modules
var file_source = __webpack_require__(987);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/config/check-all.js





/** Stand in for what a gate is told when it runs, so that all else can be checked without it. */
const ASSUMED = {
    baseline: 'now-30m/now-15m',
    candidate: 'now-15m/now',
    'pyroscope-url': 'http://localhost:4040',
};
/** They belong to windows, or name files that a load test has yet to write. */
const OF_A_RUN = new Set([
    'history',
    'confirm',
    'load',
    'baseline-requests',
    'candidate-requests',
    'shard',
]);
/**
 * Checks settings as far as that is possible without a server, and without the windows of a run.
 * @returns the settings with their origins
 * @throws UsageError that names the setting and where it came from
 */
function checkAll(inputs, file, defaults, nowMs) {
    const settings = (0,merge/* mergeSettings */.ss)(inputs, file);
    const { merged } = settings;
    (0,resolve/* resolveJudgeConfig */.AH)(inputs, file, defaults);
    if (merged.source === 'files') {
        (0,file_source/* checkFileSettings */.En)(inputs, settings);
        return settings;
    }
    const areWindows = checkWindows(settings, nowMs);
    const isAssumed = (name) => areWindows ? merged[name] === undefined : name !== 'pyroscope-url' || !merged[name];
    const assumed = Object.fromEntries(Object.entries(ASSUMED).filter(([name]) => isAssumed(name)));
    const known = areWindows ? new Set(['load', 'baseline-requests', 'candidate-requests']) : OF_A_RUN;
    const keep = (given) => Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)));
    (0,resolve/* resolveConfig */.pE)({ ...inputs, values: { ...keep(inputs.values), ...assumed } }, file === null ? null : { ...file, settings: keep(file.settings) }, defaults, nowMs);
    return settings;
}
/** Whether both sides are windows; each that is given is checked by itself. */
function checkWindows({ merged, origins }, nowMs) {
    const { baseline, candidate } = merged;
    if (candidate !== undefined)
        (0,config_window/* parseWindow */.Et)('candidate', candidate, nowMs);
    if (baseline === undefined)
        return false;
    if (!(0,config_baseline/* isWindow */.l6)((0,config_baseline/* parseBaseline */.nk)(baseline, origins.baseline ?? 'baseline')))
        return false;
    (0,config_window/* parseWindow */.Et)('baseline', baseline, nowMs);
    return candidate !== undefined;
}

// EXTERNAL MODULE: ./build/judge/policy.js
var policy = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(209);
// EXTERNAL MODULE: ./build/config/thresholds.js
var thresholds = __webpack_require__(4527);
;// CONCATENATED MODULE: ./build/config/described.js




/** Never shown, wherever they come from. A header may hold a token, so only its name is. */
const SECRETS = new Set(['pyroscope-token', 'pyroscope-password', 'github-token']);
const HIDDEN = '***';
/** What holds where nothing is said; on the command line. */
const DEFAULT_VALUES = {
    source: 'pyroscope',
    services: 'all with data',
    'profile-types': 'cpu, memory',
    history: '0',
    load: 'auto, or requests where both counts are given',
    'mixed-windows': 'refuse',
    settle: 'auto',
    'fail-on-growth': (0,thresholds/* inPercent */.vi)(policy/* DEFAULT_POLICY */.z.failOnGrowth),
    'warn-on-growth': `${(0,thresholds/* inPercent */.vi)(policy/* DEFAULT_POLICY */.z.warnOnGrowth)}, or fail-on-growth where that is less`,
    'min-share': (0,thresholds/* inPercent */.vi)(policy/* DEFAULT_POLICY */.z.minShare),
    top: '10',
    mode: 'enforce',
    'on-inconclusive': 'exit code 3; warn in the Action',
    'on-not-evaluated': 'exit code 4; fail in the Action',
    'on-no-baseline': 'exit code 4; warn in the Action',
    comment: 'on-change',
    check: 'auto',
    issues: 'never',
    key: 'default',
    'report-dir': 'flamegate-report',
    'max-waiver-days': '90',
    'ignore-runtime-idle': 'true',
};
/** Inputs that say where settings come from, or what else to do: no settings of a gate. */
const NO_SETTINGS = new Set(['config', 'merge']);
/** Every setting there is, in the order of the schema, secrets hidden. */
function describeSettings({ merged, origins }) {
    const names = [...new Set([...Object.keys(schema/* FileSchema */.E.shape), ...Object.keys(schema/* InputSchema */.s.shape)])];
    const given = merged;
    return names
        .filter((name) => !NO_SETTINGS.has(name))
        .map((name) => {
        const value = given[name];
        if (value === undefined)
            return unset(name);
        const origin = origins[name] ?? name;
        const isList = Array.isArray(value) && value.some((entry) => typeof entry === 'object');
        return {
            name,
            value: formatSetting(name, value),
            origin,
            entries: isList
                ? value.map((entry, index) => ({
                    value: formatValue(name, entry),
                    origin: (0,merge/* originOfEntry */.Aw)(origins, name, index),
                }))
                : [],
        };
    });
}
function unset(name) {
    const known = Object.hasOwn(DEFAULT_VALUES, name) ? DEFAULT_VALUES[name] : undefined;
    return { name, value: known ?? null, origin: known === undefined ? 'not set' : 'default', entries: [] };
}
function formatSetting(name, value) {
    if (SECRETS.has(name))
        return HIDDEN;
    if (name === 'headers' && Array.isArray(value))
        return value.map(hideHeader).join(', ');
    return formatValue(name, value);
}
function hideHeader(line) {
    return `${String(line).split(':')[0]?.trim()}: ${HIDDEN}`;
}
const FRACTIONS = new Set(['fail-on-growth', 'warn-on-growth', 'min-share']);
/** Flow style of YAML, near enough to be read. */
function formatValue(name, value) {
    if (typeof value === 'number')
        return FRACTIONS.has(name) ? (0,thresholds/* inPercent */.vi)(value) : String(value);
    if (Array.isArray(value))
        return value.map((entry) => formatValue('', entry)).join(', ');
    // A list of baselines is a text with line breaks.
    if (value === null || typeof value !== 'object')
        return String(value).replaceAll('\n', ', ');
    if ('amount' in value && 'unit' in value)
        return formatAmount(Number(value.amount), String(value.unit));
    const parts = Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${key}: ${Array.isArray(part) ? `[${formatValue(key, part)}]` : formatValue(key, part)}`);
    return `{ ${parts.join(', ')} }`;
}
/** `5%` or `0.5 cores`; bytes are whole bytes, whatever they were written in. */
function formatAmount(amount, unit) {
    return unit === 'share' || unit === 'growth' ? (0,thresholds/* inPercent */.vi)(amount) : `${amount} ${unit.replaceAll('-', ' ')}`;
}

// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
;// CONCATENATED MODULE: ./build/commands/config.js







/** Longer values are shown in the file better than here. */
const LONGEST_VALUE = 300;
/**
 * `flamegate config`: checks the configuration file without a server and says that it is valid; with --print what every setting
 * came to and where from. Returns the exit code.
 */
async function config({ line, terminal, nowMs }) {
    if (line.positionals.length > 0) {
        throw new usage_error/* UsageError */.e('config takes no files', `got ${line.positionals[0]?.slice(0, 200)}`, 'name the configuration file with --config');
    }
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const settings = describeSettings(checkAll(line.settings, file, gate.CLI_DEFAULTS, nowMs));
    if (line.options.json === true) {
        terminal.out(`${JSON.stringify({ file: file?.path ?? null, settings: toJson(settings) }, null, 2)}\n`);
        return 0;
    }
    if (line.options.quiet === true)
        return 0;
    if (line.options.print === true)
        terminal.out(settings.flatMap(settingLines).join('\n').concat('\n'));
    else
        terminal.out(validLine(file?.path ?? null, settings));
    return 0;
}
function validLine(path, settings) {
    if (path === null)
        return `There is no ${read_config/* DEFAULT_CONFIG */.PV}: the settings of the command line and the environment are valid.\n`;
    const own = settings.filter(({ origin }) => origin.startsWith(`${path}:`));
    return `${(0,report_escape/* visible */.RK)(path)} is valid: ${(0,numbers/* formatPlural */.yk)(own.length, 'setting')}.\n`;
}
function toJson(settings) {
    return Object.fromEntries(settings.map(({ name, value, origin, entries }) => [
        name,
        { value, origin, ...(entries.length > 0 && { entries }) },
    ]));
}
const NAME_COLUMN = 24;
const NOT_SET = '–';
/** `mode                    enforce  (default)`; the entries of a list below it, each with its place. */
function settingLines({ name, value, origin, entries }) {
    const title = `${name}  `.padEnd(NAME_COLUMN);
    if (entries.length === 0)
        return [`${title}${shown(value ?? NOT_SET)}  (${(0,report_escape/* visible */.RK)(origin)})`];
    return [
        `${title}${(0,numbers/* formatPlural */.yk)(entries.length, 'entry', 'entries')}  (${(0,report_escape/* visible */.RK)(origin)})`,
        ...entries.map((entry) => `  - ${shown(entry.value)}  (${(0,report_escape/* visible */.RK)(entry.origin)})`),
    ];
}
function shown(value) {
    return (0,report_escape/* visible */.RK)(value, LONGEST_VALUE);
}


/***/ })

};
