export const id = 111;
export const ids = [111,12];
export const modules = {

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP)
/* harmony export */ });
/** `flamegate --help`. */
const HELP = `flamegate: gates builds on CPU and memory profiles

Usage
  flamegate gate    --baseline W --candidate W [options]   judge two windows of a Pyroscope server
  flamegate compare BASELINE CANDIDATE [options]           judge two profile files
  flamegate calibrate --from T --to T [options]            measure false alarms on a range of unchanged code
  flamegate demo    [--healthy] [--enforce]                judge recorded profiles
  flamegate --help | --version

Windows (W)
  START/END or START/DURATION, with an optional label selector in front:
  now-30m/now-20m   2026-11-22T15:06:00Z/PT10M   1795359983/1795360235   {version="3f2a91c"} now-6h/now

Options
  --config F             configuration file (default .github/flamegate.yml when it exists)
  --pyroscope-url U      base URL of Pyroscope (default: environment variable PYROSCOPE_URL)
  --pyroscope-token T    bearer token (better: PYROSCOPE_TOKEN)
  --pyroscope-username N --pyroscope-password P    basic authentication (better: PYROSCOPE_USERNAME, PYROSCOPE_PASSWORD)
  --tenant-id T          tenant of a multi-tenant server (X-Scope-OrgID)
  --header "N: V"        one more request header; repeat for more
  --service S            service name or glob; repeat for more (default: all with data)
  --profile-type T       cpu, memory or a profile type id; repeat for more (default: cpu and memory)
  --load L               auto (default), fixed (the same requests a second on both sides) or requests
  --baseline-requests N --candidate-requests N     requests in each window: a number, or k6's --summary-export file
  --history N            so many windows directly before the baseline (0 to 5), or a window; repeat for more
  --confirm W            second window of the candidate, to test warnings again; needs history
  --mixed-windows M      refuse (default) or allow several versions in a window
  --fail-on-growth 10%   a function fails when its cost grew by more, with evidence
  --warn-on-growth 5%    a function is pointed out when its cost grew by more
  --min-share 0.5%       smaller functions are not tested
  --top 10               functions shown per service
  --mode M               observe, warn or enforce (default)
  --on-inconclusive P    pass, warn or fail (default: exit code 3)
  --on-not-evaluated P   pass, warn or fail (default: exit code 4)
  --grafana-url U --grafana-datasource-uid ID      links to the comparison in Grafana
  --from T --to T        calibrate: the range (default end: now), cut into windows
  --selector S           calibrate: labels of the unchanged code, as in {version="3f2a91c"}
  --window 5m            calibrate: length of a window; best what the gate compares
  --target 1%            calibrate: builds that may fail falsely
  --write F              calibrate: raise the thresholds in this configuration file
  --report-json F --report-md F --report-html F    write the report
  --quiet                print nothing but errors
  --debug                print the stack of an error

Exit codes
  0 pass or warn   1 fail   2 wrong usage or configuration   3 inconclusive   4 not evaluated
`;


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/profile/profile.js
var profile = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/commands/errors.js




/** Turns any error into three lines. Wrong usage ends with 2; what could not be evaluated, a bug included, with 4. */
function tellError(error) {
    if (error instanceof usage_error/* UsageError */.e) {
        return { what: error.message, why: error.why, remedy: error.remedy, exitCode: 2 };
    }
    if (error instanceof profile_type/* ProfileTypeError */.MR) {
        return { what: 'wrong profile type', why: error.message, remedy: 'correct profile-types', exitCode: 2 };
    }
    if (error instanceof source/* SourceError */.c) {
        const exitCode = error.kind === 'rejected' ? 2 : 4;
        return { what: error.message, why: error.why, remedy: error.remedy, exitCode };
    }
    if (error instanceof profile/* ProfileFormatError */.X) {
        return {
            what: error.message,
            why: `reading stopped at ${error.offset}`,
            remedy: 'record the profile again',
            exitCode: 4,
        };
    }
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        what: 'flamegate itself failed, so nothing was evaluated',
        why: why.split('\n')[0] ?? '',
        remedy: 'this is a bug: run again with --debug and report what it prints',
        exitCode: 4,
    };
}

// EXTERNAL MODULE: ./build/commands/help.js
var help = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/commands/terminal.js
var commands_terminal = __webpack_require__(1083);
;// CONCATENATED MODULE: ./build/commands/main.js






/** Each command is loaded only when it is called. */
function commands(demoDir) {
    return {
        gate: { extras: {}, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 4520))).gate },
        compare: { extras: {}, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(520), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 5632))).compare },
        calibrate: {
            extras: {
                from: 'string',
                to: 'string',
                selector: 'string',
                window: 'string',
                target: 'string',
                write: 'string',
            },
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(520), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 3017))).calibrate,
        },
        demo: {
            extras: { healthy: 'boolean', enforce: 'boolean' },
            load: async () => {
                const { demo } = await Promise.all(/* import() */[__webpack_require__.e(359), __webpack_require__.e(520), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 1742));
                return (setting) => demo(setting, demoDir);
            },
        },
    };
}
/** Runs a command line. Returns the exit code; never throws. */
async function main({ args, stdout, stderr, nowMs, demoDir }) {
    const env = (0,inputs/* readEnvironment */.Qo)();
    const terminal = (0,commands_terminal/* createTerminal */.P)(stdout, stderr, env);
    try {
        const [name, ...rest] = args;
        if (name === undefined)
            throw usage('no command', 'flamegate needs to know what to do');
        if (name === 'help') {
            terminal.out(help.HELP);
            return 0;
        }
        const known = commands(demoDir);
        const command = Object.hasOwn(known, name) ? known[name] : undefined;
        if (command === undefined) {
            const near = (0,nearest/* nearestName */.q)(name, Object.keys(known));
            throw usage(`unknown command ${name.slice(0, 100)}`, near === null ? 'there is no such command' : `did you mean ${near}?`);
        }
        const line = (0,inputs/* readFlags */.uW)(rest, env, command.extras);
        if (line.options.help === true) {
            terminal.out(help.HELP);
            return 0;
        }
        const run = await command.load();
        return await run({ line, env, terminal, nowMs });
    }
    catch (error) {
        const { what, why, remedy, exitCode } = tellError(error);
        for (const text of [`error: ${what}`, `  why: ${why}`, `  do:  ${remedy}`])
            terminal.err(text);
        if (args.includes('--debug'))
            terminal.err(error instanceof Error ? (error.stack ?? '') : String(error));
        return exitCode;
    }
}
function usage(what, why) {
    return new usage_error/* UsageError */.e(what, why, 'the commands are gate, compare, calibrate and demo; see flamegate --help');
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   h_: () => (/* binding */ allowedValues),
/* harmony export */   mj: () => (/* binding */ notAllowed)
/* harmony export */ });
/* unused harmony export ALLOWED */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9445);

const PERCENTAGE = 'a percentage such as';
const WINDOW = 'a window such as now-20m/now-10m or 2026-11-22T15:06:00Z/PT10M, with a selector in front if need be';
const REQUESTS = 'a whole number above 0, or the path of the JSON that k6 run --summary-export wrote, for example k6-summary.json';
const VERDICT_POLICY = 'pass, warn or fail';
/** What every setting may be, with an example: the remedy of a value that is not valid. */
const ALLOWED = {
    'pyroscope-url': 'an http or https URL without user and password, for example https://pyroscope.example.com; ' +
        'credentials belong into pyroscope-username and pyroscope-password',
    'pyroscope-token': 'a bearer token, for example from the secret PYROSCOPE_TOKEN',
    'pyroscope-username': 'a user name, for example 123456',
    'pyroscope-password': 'a password, for example from the secret PYROSCOPE_PASSWORD',
    'tenant-id': 'a tenant name, for example "team-a"',
    headers: 'one "Name: value" a line, for example "X-Team: checkout"',
    config: 'a path, for example .github/flamegate.yml',
    services: 'service names or globs, for example checkout or ai-*',
    'profile-types': 'cpu, memory or profile type ids, for example process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    baseline: WINDOW,
    candidate: WINDOW,
    history: 'a number of windows from 0 to 5, for example 3, or up to 5 windows such as now-40m/now-30m',
    confirm: WINDOW,
    load: 'auto, fixed or requests',
    'baseline-requests': REQUESTS,
    'candidate-requests': REQUESTS,
    'mixed-windows': 'refuse or allow',
    'fail-on-growth': `${PERCENTAGE} "10%", above 0%`,
    'warn-on-growth': `${PERCENTAGE} "5%"`,
    'min-share': `${PERCENTAGE} "0.5%", at most 100%`,
    top: 'a whole number from 1 to 50, for example 10',
    mode: 'observe, warn or enforce',
    'on-inconclusive': VERDICT_POLICY,
    'on-not-evaluated': VERDICT_POLICY,
    comment: 'on-change, always or never',
    key: '1 to 64 letters, digits, dots, dashes or underscores, for example nightly',
    'report-dir': 'a path, for example flamegate-report',
    'github-token': 'a token that may write to pull requests; leave it out for the one of the job',
    'grafana-url': 'an http or https URL without user and password, for example https://grafana.example.com; ' +
        'whoever opens a link signs in there',
    'grafana-datasource-uid': 'the uid of the Pyroscope data source in Grafana, for example grafanacloud-profiles',
    budgets: 'entries such as { function: json.dumps, max: 5% }, with one of function, package and service, and max in %, ' +
        'cores, bytes (400 MiB) or bytes per second (20 MiB/s)',
    ignore: 'function names, or function and file, for example { function: serve, file: ai.py }',
    'ignore-runtime-idle': 'true or false, without quotes',
};
/** The remedy for a value of this setting that is not valid. */
function allowedValues(setting) {
    return Object.hasOwn(ALLOWED, setting)
        ? `write ${ALLOWED[setting]}`
        : 'the settings are described in docs/configuration.md';
}
/** Why a word that is none of the allowed ones is not valid: `"foo" is not allowed: write observe, warn or enforce`. */
function notAllowed(value, words) {
    const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    if (typeof value !== 'string')
        return `expected one word: write ${list}`;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(value, words);
    return `${quote(value)} is not allowed: write ${list}${near === null ? '' : `; did you mean ${near}?`}`;
}
/** A text from outside in quotes, shortened. */
function quote(value) {
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ resolveBudgets),
/* harmony export */   Of: () => (/* binding */ budgetsSchema),
/* harmony export */   bH: () => (/* binding */ BUDGET_KEYS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3820);




const TARGETS = ['function', 'package', 'service'];
const limit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({
    error: ({ input }) => input === undefined
        ? 'it is missing: write the most it may cost, such as "5%"'
        : 'expected a number with its unit, such as "5%"',
})
    .transform((value, context) => {
    const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBudgetLimit */ .gj)(value);
    if (typeof parsed !== 'string')
        return parsed;
    context.addIssue({ code: 'custom', message: parsed });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
})
    .describe('most it may cost: a share such as 5%, cores, bytes or bytes per second');
const fields = {
    function: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('function name; * and ? are wildcards'),
    file: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('end of the file of the function, such as encoder.py'),
    package: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('package; * and ? are wildcards'),
    service: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().describe('service name or glob: the whole of each'),
    max: limit,
    cost: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['self', 'total'])
        .optional()
        .describe('own cost, or with everything that is called; default: total'),
    services: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq).optional().describe('services in which it counts; default: all'),
    'profile-types': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)
        .optional()
        .describe('cpu, memory or profile type ids; default: those the unit fits, of a share cpu'),
    'on-exceed': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['fail', 'warn']).optional().describe('default: fail'),
};
const entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(fields, {
    error: ({ code }) => code === 'invalid_type' ? 'expected a function, package or service, and max' : undefined,
});
/** Schema of the setting `budgets`. */
const budgetsSchema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(entry.superRefine((budget, context) => {
    const problem = problemOf(budget);
    if (problem !== null)
        context.addIssue({ code: 'custom', ...problem });
}));
/** Names of what a budget may say, for spelling mistakes. */
const BUDGET_KEYS = Object.keys(fields);
/** What one part of a budget cannot know of another. */
function problemOf(budget) {
    const given = TARGETS.filter((name) => budget[name] !== undefined);
    if (given.length !== 1) {
        const got = given.length === 0 ? 'none' : given.join(' and ');
        return { message: `expected exactly one of function, package and service, got ${got}`, path: [] };
    }
    if (budget.file !== undefined && budget.function === undefined)
        return { message: 'only functions have a file', path: ['file'] };
    return serviceProblem(budget) ?? typeProblem(budget);
}
function serviceProblem(budget) {
    if (budget.service === undefined)
        return null;
    if (budget.max.unit === 'share')
        return { message: 'a service is always 100% of itself: give cores or bytes', path: ['max'] };
    if (budget.cost !== undefined)
        return { message: 'own and total cost of a service are the same: leave cost out', path: ['cost'] };
    if (budget.services !== undefined)
        return { message: 'service names the services already: leave services out', path: ['services'] };
    return null;
}
function typeProblem({ max: { unit }, 'profile-types': types = [] }) {
    for (const [index, type] of types.entries()) {
        const problem = misfit(type, unit);
        if (problem !== null)
            return { message: problem, path: ['profile-types', String(index)] };
    }
    return null;
}
/** Why profiles of a type have no such unit, null when they have; a share fits all. */
function misfit(type, unit) {
    try {
        const fitting = unitsOf(type);
        return unit === 'share' || fitting.includes(unit) ? null : `${type} is not measured in ${WORDS[unit]}`;
    }
    catch (error) {
        if (!(error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileTypeError */ .MR))
            throw error;
        return 'expected cpu, memory or a profile type id';
    }
}
const WORDS = { cores: 'cores', bytes: 'bytes', 'bytes-per-second': 'bytes per second' };
function unitsOf(type) {
    if (type === 'cpu')
        return ['cores'];
    if (type === 'memory')
        return ['bytes', 'bytes-per-second'];
    const measured = `${(0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(type)} in ${(0,_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProfileType */ .fL)(type).sampleUnit}`;
    const unit = Object.hasOwn(UNIT_OF, measured) ? UNIT_OF[measured] : undefined;
    return unit === undefined ? [] : [unit];
}
const UNIT_OF = {
    'cpu in nanoseconds': 'cores',
    'gauge in bytes': 'bytes',
    'alloc in bytes': 'bytes-per-second',
};
/** The budgets with their defaults and places. */
function resolveBudgets(budgets, origins) {
    return budgets.map((budget, index) => {
        const kind = TARGETS.find((name) => budget[name] !== undefined) ?? 'function';
        return {
            target: {
                kind,
                name: budget[kind] ?? '',
                ...(budget.file === undefined ? {} : { file: budget.file }),
            },
            cost: budget.cost ?? 'total',
            limit: budget.max,
            services: budget.service === undefined ? (budget.services ?? []) : [budget.service],
            profileTypes: budget['profile-types'] ?? [],
            onExceed: budget['on-exceed'] ?? 'fail',
            origin: origins[`budgets.${index}`] ?? origins.budgets ?? 'budgets',
        };
    });
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(271);


/** Fields that settings are made of, with messages for people. */
/** A text that is not empty, without white space around it. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: ({ input }) => `expected a text, got ${kindOf(input)}; put it in quotes` })
    .trim()
    .min(1, { error: 'it must not be empty' });
/** One of some words. */
const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: ({ input }) => (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .notAllowed */ .mj)(input, words) });
/** A list that is not empty. */
const list = (entry) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry, { error: ({ input }) => `expected a list, got ${kindOf(input)}` })
    .min(1, { error: 'the list is empty: name something or leave the setting out' });
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}


/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ splitWindows),
/* harmony export */   Td: () => (/* binding */ resolveConfirm),
/* harmony export */   Vm: () => (/* binding */ resolveHistory),
/* harmony export */   oe: () => (/* binding */ MAX_HISTORY)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1031);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5603);


/** More windows cost a download each and measure the noise hardly better. */
const MAX_HISTORY = 5;
/** Fewer say nothing about how much windows of one version differ: there would be one difference, with no spread. */
const MIN_HISTORY_TO_CONFIRM = 2;
/**
 * Splits a list of windows at commas and line breaks; commas in a selector separate its conditions.
 * @returns the windows as they are written, without empty ones
 */
function splitWindows(text) {
    const windows = [];
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
        if (text[at] === '{')
            at += (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .closingBrace */ .HY)(text.slice(at));
        if (at < text.length && !/[,\r\n]/u.test(text[at]))
            continue;
        windows.push(text.slice(start, at).trim());
        start = at + 1;
    }
    return windows.filter((window) => window !== '');
}
/**
 * The windows of the setting `history`.
 * @param setting so many windows before the baseline, or windows as texts
 * @throws UsageError for a window that is malformed or shares time and selector with another
 */
function resolveHistory(setting, { baseline, candidate }, nowMs) {
    const history = typeof setting === 'number'
        ? windowsBefore(baseline, setting)
        : setting.map((text) => (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindow */ .Et)('history', text, nowMs));
    for (const [index, window] of history.entries()) {
        const name = `history ${index + 1}`;
        (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(baseline, window, ['baseline', name]);
        (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(candidate, window, ['candidate', name]);
        for (const [before, other] of history.slice(0, index).entries()) {
            (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(other, window, [`history ${before + 1}`, name]);
        }
    }
    return history;
}
/** Latest first. Windows start at whole seconds, so a step is rounded up to one: neighbours touch, none overlap. */
function windowsBefore({ selector, fromMs, untilMs }, count) {
    const stepMs = Math.ceil((untilMs - fromMs) / 1000) * 1000;
    if (fromMs - count * stepMs < 0) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('history reaches back beyond 1970', `${count} windows as long as the baseline do not fit before it`, 'choose a shorter baseline or a smaller history');
    }
    return Array.from({ length: count }, (_, index) => ({
        selector,
        fromMs: fromMs - (index + 1) * stepMs,
        untilMs: fromMs - index * stepMs,
    }));
}
/**
 * The second window of the candidate, null when there is none.
 * @throws UsageError for a window that is malformed or shares time and selector with another, and without history
 */
function resolveConfirm(text, history, { baseline, candidate }, nowMs) {
    if (text === undefined)
        return null;
    const confirm = (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindow */ .Et)('confirm', text, nowMs);
    if (history.length < MIN_HISTORY_TO_CONFIRM) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`confirm needs at least ${MIN_HISTORY_TO_CONFIRM} windows of history`, `got ${history.length}, and only history measures whether a second look is sound`, 'set history to 2 or more, or leave confirm out');
    }
    (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(baseline, confirm, ['baseline', 'confirm']);
    (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(candidate, confirm, ['candidate', 'confirm']);
    for (const [index, window] of history.entries()) {
        (0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOverlap */ .wq)(window, confirm, [`history ${index + 1}`, 'confirm']);
    }
    return confirm;
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   uv: () => (/* binding */ readProxySettings)
/* harmony export */ });
/* unused harmony export readActionInputs */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9445);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7096);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1031);





const SETTINGS = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .InputSchema */ .s.shape);
/** Inputs of the Action that are no settings of the gate. */
const ACTION_ONLY = ['report-dir', 'key', 'comment', 'github-token'];
const LISTS = new Set(['services', 'profile-types', 'headers', 'history']);
/** Settings the environment gives when nothing else does; a service that is profiled has the first set already. */
const VARIABLES = {
    PYROSCOPE_URL: 'pyroscope-url',
    PYROSCOPE_TOKEN: 'pyroscope-token',
    PYROSCOPE_USERNAME: 'pyroscope-username',
    PYROSCOPE_PASSWORD: 'pyroscope-password',
    PYROSCOPE_TENANT_ID: 'tenant-id',
};
/** The environment of this process. No other module but `github/context.ts` reads it. */
function readEnvironment() {
    return process.env;
}
function readVariables(env) {
    const values = {};
    const origins = {};
    for (const [variable, name] of Object.entries(VARIABLES)) {
        const value = env[variable]?.trim();
        if (value === undefined || value === '')
            continue;
        values[name] = value;
        origins[name] = `environment variable ${variable}`;
    }
    return { values, origins };
}
function toValue(name, text) {
    if (!LISTS.has(name))
        return text.trim();
    if (name === 'history')
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWindows */ .E3)(text);
    // Header values may hold commas.
    const separator = name === 'headers' ? /\r?\n/u : /[\r\n,]/u;
    return text
        .split(separator)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/**
 * The inputs of the Action, and what the environment gives. The runner passes an input as `INPUT_<NAME>`, upper case with hyphens
 * kept, and an input that was not given as an empty text.
 * @throws UsageError for an input that does not exist
 */
function readActionInputs(env) {
    const values = {};
    const origins = {};
    for (const [variable, text] of Object.entries(env)) {
        if (!variable.startsWith('INPUT_') || text === undefined || text.trim() === '')
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (!SETTINGS.includes(name))
            throw unknownSetting('input', name, SETTINGS);
        values[name] = toValue(name, text);
        origins[name] = `input ${name}`;
    }
    return { values, origins, environment: readVariables(env) };
}
const FLAG_OF = {
    services: 'service',
    'profile-types': 'profile-type',
    headers: 'header',
};
/** Options of every command that are not settings. */
const OPTIONS = {
    'report-json': { type: 'string' },
    'report-md': { type: 'string' },
    'report-html': { type: 'string' },
    quiet: { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
function flagSpecs(extras) {
    const specs = { ...OPTIONS };
    for (const name of SETTINGS) {
        if (ACTION_ONLY.includes(name))
            continue;
        specs[FLAG_OF[name] ?? name] = LISTS.has(name) ? { type: 'string', multiple: true } : { type: 'string' };
    }
    for (const [name, type] of Object.entries(extras))
        specs[name] = { type };
    return specs;
}
/**
 * Reads a command line, and what the environment gives.
 * @param extras options this command has beside the common ones
 * @throws UsageError for an unknown or repeated option or a missing value
 */
function readFlags(args, env, extras = {}) {
    const specs = flagSpecs(extras);
    const parsed = parseStrict(args, specs);
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
    const settings = { values, origins, environment: readVariables(env) };
    return { settings, positionals: parsed.positionals, options };
}
/** One flag is one header: a line break in it is an error, not a second header. */
function flagValues(name, text) {
    return name === 'headers' ? [text.trim()] : toValue(name, text);
}
function refuseRepeated(flags, specs) {
    const repeated = flags.find((flag, index) => specs[flag]?.type === 'string' && !specs[flag].multiple && flags.indexOf(flag) < index);
    if (repeated === undefined)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`option --${repeated} is given more than once`, 'only one value can count', `keep one --${repeated}`);
}
function parseStrict(args, specs) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: specs,
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
        refuseRepeated(parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])), specs);
        return parsed;
    }
    catch (error) {
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        const unknown = args.find((arg) => /^--?\w/u.test(arg) && !Object.hasOwn(specs, arg.replace(/^--?/u, '').split('=')[0]));
        if (unknown?.startsWith('--')) {
            throw unknownSetting('option', unknown.slice(2).split('=')[0], Object.keys(specs));
        }
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('wrong usage', error.message, 'see flamegate --help', { cause: error });
    }
}
function unknownSetting(kind, name, names) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, names);
    const dashes = kind === 'option' ? '--' : '';
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`unknown ${kind} ${dashes}${name.slice(0, 100)}`, near === null ? `there is no such ${kind}` : `did you mean ${dashes}${near}?`, `the ${kind}s are: ${names.map((known) => dashes + known).join(', ')}`);
}
/** Proxy settings; lower case wins, as with curl. */
function readProxySettings(env) {
    const pick = (name) => env[name.toLowerCase()] || env[name] || undefined;
    const httpProxy = pick('HTTP_PROXY');
    const httpsProxy = pick('HTTPS_PROXY');
    const noProxy = pick('NO_PROXY');
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        ...(noProxy ? { noProxy } : {}),
    };
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * Number of single-character edits between two short texts, two neighbours swapped being one edit: the restricted
 * Damerau-Levenshtein distance, row by row.
 */
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
/**
 * The name a person most likely meant, or null when none is near: at most a third of its letters differ. The first of
 * those that are equally near; case does not count.
 */
function nearestName(name, names) {
    if (name.length > LONGEST)
        return null;
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of names) {
        const allowed = Math.min(Math.max(1, candidate.length / 3), bestDistance - 1);
        // Names may come from a server: a length that cannot match is not worth a quadratic comparison.
        if (candidate.length > LONGEST || Math.abs(candidate.length - name.length) > allowed)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        // Where every letter differs, nothing is alike.
        if (distance <= allowed && distance < Math.max(name.length, candidate.length)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FileSchema),
/* harmony export */   s: () => (/* binding */ InputSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8532);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(271);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3721);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3415);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3820);






/**
 * Everything a person can set, under the names of the Action's inputs. One schema serves the file, the inputs and the
 * flags; defaults live in `resolve.ts`, for a default in `action.yml` would overwrite the file.
 */
const percent = (what) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: `expected a percentage such as "10%", in quotes` })
    .transform((value, context) => {
    const fraction = (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePercent */ .lo)(value);
    if (fraction !== null)
        return fraction;
    context.addIssue({
        code: 'custom',
        message: `expected a percentage such as 10%, got ${(0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`,
    });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
})
    .describe(what);
const httpUrl = (what) => _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq
    .refine(isHttpUrl, { error: 'expected a URL that starts with http:// or https://', abort: true })
    .refine(hasNoCredentials, { error: 'a user or a password in the URL is not allowed' })
    .describe(what);
function isHttpUrl(value) {
    return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}
/** URLs end up in logs, reports and links; a secret of its own has a place where it is masked. */
function hasNoCredentials(value) {
    const { username, password } = new URL(value);
    return username === '' && password === '';
}
const service = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.transform((name) => ({ name, optional: false })),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('service name, or a glob such as ai-*'),
        optional: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false).describe('its absence is reported, never counted'),
    }),
], { error: 'expected a service name, or name and optional' });
const ignored = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.transform((name) => ({ function: name })),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        function: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('function name; * and ? are wildcards'),
        file: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('end of the file, such as ai.py'),
    }),
], { error: 'expected a function name, or function and file' });
const policy = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['pass', 'warn', 'fail']);
/** 1 to 50 as an input or a flag gives it. */
const TOP = /^(?:[1-9]|[1-4]\d|50)$/u;
const WHOLE = { error: 'expected a whole number from 1 to 50' };
const COUNT = { error: 'expected a whole number above 0, or the path of a summary of k6' };
/** A number, whole or not, with or without separators: nobody means a file by it. */
const NUMBER_LIKE = /^[+-]?[\d.,_ ]+(?:e[+-]?\d+)?$/iu;
/** A count as a number, or the path of the file that holds it. */
const requestCount = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(COUNT).min(1, COUNT), _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq], COUNT).transform((value, context) => {
    if (typeof value === 'number' || !NUMBER_LIKE.test(value))
        return value;
    const count = Number(value);
    if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0)
        return count;
    context.addIssue({ code: 'custom', message: `${COUNT.error}, got ${(0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const HISTORY = { error: `expected a whole number from 0 to ${_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_HISTORY */ .oe}, or a list of windows` };
/** So many windows, or windows as texts; inputs and flags give the number as a text. */
const history = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(HISTORY), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.transform((window) => [window])], HISTORY)
    .transform((value, context) => {
    const [only = '', ...more] = typeof value === 'number' ? [] : value;
    const setting = more.length === 0 && /^[+-]?[\d.]+$/u.test(only) ? Number(only) : value;
    const count = typeof setting === 'number' ? setting : setting.length;
    if (Number.isInteger(count) && count >= 0 && count <= _history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_HISTORY */ .oe)
        return setting;
    const message = typeof setting === 'number' ? HISTORY.error : `at most ${_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_HISTORY */ .oe} windows are allowed`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
/** Settings that may stand in the configuration file. */
const FileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'pyroscope-url': httpUrl('base URL of Pyroscope; a path in front of the API is kept').optional(),
    'tenant-id': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('X-Scope-OrgID of a multi-tenant server'),
    services: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(service).optional().describe('services to compare; default: all with data'),
    'profile-types': (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq).optional().describe('cpu, memory or profile type ids'),
    baseline: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('window of the baseline'),
    candidate: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('window of the candidate'),
    history: history
        .optional()
        .describe('windows of the baseline beside it: so many directly before it, or a list'),
    confirm: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('second window of the candidate, to test warnings again'),
    load: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['auto', 'fixed', 'requests'])
        .optional()
        .describe('what is known about the load of the two windows'),
    'baseline-requests': requestCount
        .optional()
        .describe('requests in the baseline window: a number, or the path of a summary of k6'),
    'candidate-requests': requestCount
        .optional()
        .describe('requests in the candidate window: a number, or the path of a summary of k6'),
    'mixed-windows': (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['refuse', 'allow'])
        .optional()
        .describe('whether a window may hold several versions'),
    'fail-on-growth': percent('a function fails when its cost grew by more')
        .refine((growth) => growth > 0, { error: 'expected a growth above 0%' })
        .optional(),
    'warn-on-growth': percent('a function is pointed out when its cost grew by more').optional(),
    'min-share': percent('functions below this share of their service are not tested')
        .refine((share) => share <= 1, { error: 'expected a share of at most 100%' })
        .optional(),
    top: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(WHOLE).min(1, WHOLE).max(50, WHOLE), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(TOP).transform(Number)], WHOLE)
        .optional()
        .describe('functions shown per service'),
    mode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['observe', 'warn', 'enforce']).optional().describe('what a fail verdict does to the build'),
    'on-inconclusive': policy.optional().describe('what an inconclusive verdict does to the build'),
    'on-not-evaluated': policy.optional().describe('what a not evaluated verdict does to the build'),
    comment: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['on-change', 'always', 'never'])
        .optional()
        .describe('when to comment on the pull request'),
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[\w.-]{1,64}$/u, { error: 'expected 1 to 64 letters, digits, dots, dashes or underscores' })
        .optional()
        .describe('tells several gates on one pull request apart'),
    'report-dir': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('directory of report.json, report.md and report.html'),
    'grafana-url': httpUrl('Grafana with Profiles Drilldown, for links').optional(),
    'grafana-datasource-uid': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe("uid of Grafana's Pyroscope data source, for links"),
    budgets: _budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetsSchema */ .Of.optional().describe('absolute limits on functions, packages and services'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ignored).optional().describe('idle functions left out, beside those of the runtimes'),
    'ignore-runtime-idle': zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY({ error: 'expected true or false' })
        .optional()
        .describe('false keeps the idle functions of runtimes in'),
});
/** Settings that inputs, flags and the environment may give: those of the file, secrets and headers. */
const InputSchema = FileSchema.omit({
    budgets: true,
    ignore: true,
    'ignore-runtime-idle': true,
}).extend({
    config: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('configuration file; default .github/flamegate.yml when it exists'),
    'pyroscope-token': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('bearer token'),
    'pyroscope-username': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('user name for basic authentication'),
    'pyroscope-password': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('password for basic authentication'),
    headers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq).optional().describe('more request headers, one "Name: value" a line'),
    'github-token': _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('token for the comment'),
});


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   VH: () => (/* binding */ formatSelector),
/* harmony export */   af: () => (/* binding */ SelectorError),
/* harmony export */   eM: () => (/* binding */ matchAny)
/* harmony export */ });
/* unused harmony export escapeRegex */
/** A label selector that cannot be read. `column` counts characters from 1. */
class SelectorError extends Error {
    name = 'SelectorError';
    column;
    constructor(selector, column, reason) {
        const shown = selector.length > 200 ? `${selector.slice(0, 200)}…` : selector;
        super(`label selector ${JSON.stringify(shown)}, column ${column}: ${reason}; ` +
            `write it like {version="3f2a91c", environment=~"load.*"}`);
        this.column = column;
    }
}
const SPACE = /[ \t\r\n]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const OPERATOR = /=~|!=|!~|=/y;
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
/**
 * Reads a label selector, `{name="value", other=~"a|b"}` as Prometheus writes it. An empty text and `{}` are
 * no conditions at all.
 * @throws SelectorError with the column where reading stopped.
 */
function parseSelector(text) {
    const cursor = { text, at: 0 };
    take(cursor, SPACE);
    if (cursor.at === text.length)
        return [];
    expect(cursor, '{', 'a selector starts with {');
    const matchers = [];
    take(cursor, SPACE);
    while (text[cursor.at] !== '}') {
        matchers.push(parseMatcher(cursor));
        take(cursor, SPACE);
        if (text[cursor.at] === '}')
            break;
        expect(cursor, ',', 'expected , or } after a condition');
        take(cursor, SPACE);
    }
    cursor.at += 1;
    take(cursor, SPACE);
    if (cursor.at < text.length)
        throw failure(cursor, 'nothing may follow the closing }');
    return matchers;
}
function parseMatcher(cursor) {
    const label = take(cursor, LABEL);
    if (label === '')
        throw failure(cursor, 'expected a label name (letters, digits and _)');
    take(cursor, SPACE);
    const operator = take(cursor, OPERATOR);
    if (operator === '')
        throw failure(cursor, `expected =, !=, =~ or !~ after ${label}`);
    take(cursor, SPACE);
    return { label, operator: operator, value: parseQuoted(cursor) };
}
function parseQuoted(cursor) {
    const { text } = cursor;
    const openedAt = cursor.at;
    expect(cursor, '"', 'a value stands in double quotes');
    let value = '';
    while (text[cursor.at] !== '"') {
        const character = text[cursor.at];
        if (character === undefined || character === '\n') {
            cursor.at = openedAt;
            throw failure(cursor, 'this quote is not closed');
        }
        value += character === '\\' ? parseEscape(cursor) : character;
        cursor.at += 1;
    }
    cursor.at += 1;
    return value;
}
/** Reads what follows a backslash and leaves the cursor on its last character. */
function parseEscape(cursor) {
    const escaped = ESCAPES.get(cursor.text[cursor.at + 1] ?? '');
    if (escaped === undefined) {
        throw failure(cursor, 'a backslash is written \\\\; only \\" \\\\ \\n \\t and \\r are escapes');
    }
    cursor.at += 1;
    return escaped;
}
/**
 * Writes a selector that `parseSelector` and Pyroscope read back as the same conditions, in the same order:
 * `{service_name="a",version="b"}`. Values are escaped, so no value can end its quotes.
 */
function formatSelector(matchers) {
    const conditions = matchers.map(({ label, operator, value }) => `${label}${operator}"${escapeValue(value)}"`);
    return `{${conditions.join(',')}}`;
}
function escapeValue(value) {
    return value
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\r', '\\r');
}
/** Escapes a text so that an RE2 expression matches exactly it, as Go's `regexp.QuoteMeta` does. */
function escapeRegex(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
/** The condition that a label has one of these values; a plain comparison when there is only one. */
function matchAny(label, values) {
    const [only] = values;
    if (values.length === 1 && only !== undefined)
        return { label, operator: '=', value: only };
    return { label, operator: '=~', value: values.map(escapeRegex).join('|') };
}
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0] ?? '';
    cursor.at += found.length;
    return found;
}
function expect(cursor, character, reason) {
    if (cursor.text[cursor.at] !== character)
        throw failure(cursor, reason);
    cursor.at += 1;
}
function failure(cursor, reason) {
    return new SelectorError(cursor.text, cursor.at + 1, reason);
}


/***/ }),

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   gj: () => (/* binding */ parseBudgetLimit),
/* harmony export */   lo: () => (/* binding */ parsePercent)
/* harmony export */ });
/** Numbers with units as people write them. Each returns null for anything else: nothing is guessed. */
/** `10%` or `0.5%` as a fraction. The sign is required: whether `10` means 10 or 1000 % is not for us to guess. */
function parsePercent(text) {
    const match = /^(\d{1,6}(?:\.\d{1,6})?)\s*%$/u.exec(text.trim());
    return match ? Number(match[1]) / 100 : null;
}
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `90s`, `1h30m`, `2d` or ISO 8601 (`PT10M`, `P1DT2H`) as milliseconds. */
function parseDuration(text) {
    return parseShort(text) ?? parseIso(text);
}
function parseShort(text) {
    if (!/^(?:\d{1,9}(?:ms|[smhd]))+$/u.test(text))
        return null;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhd])/gu)) {
        total += Number(amount) * UNIT_MS[unit];
    }
    return total;
}
function parseIso(text) {
    const match = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/u.exec(text);
    if (!match || !/\d/u.test(text) || text.endsWith('T'))
        return null;
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
    return Math.round(Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000);
}
/** Powers of 1000 and, with an i, of 1024. `KB` is written by many who mean either; it is taken as it is spelled. */
const UNIT_BYTES = {
    B: 1,
    kB: 1000,
    KB: 1000,
    KiB: 1024,
    MB: 1e6,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
    TB: 1e12,
    TiB: 1024 ** 4,
};
const AMOUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*(%|[a-z]{1,5}(?:\/s)?)$/iu;
const LIMIT_FORMS = 'such as 5%, 0.5 cores, 400 MiB or 20 MiB/s';
/** `5%`, `0.5 cores`, `400 MiB` or `20 MiB/s`; a message when the text is none of them. */
function parseBudgetLimit(text) {
    const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
    const [, number, unit = ''] = AMOUNT.exec(text.trim()) ?? [];
    if (number === undefined)
        return `expected a number with its unit, ${LIMIT_FORMS}, got ${shown}`;
    const limit = limitIn(Number(number), unit);
    if (limit === null) {
        const units = Object.keys(UNIT_BYTES);
        const near = units.find((known) => known.toLowerCase() === unit.replace('/s', '').toLowerCase());
        const meant = near === undefined ? '' : `; did you mean ${near}${unit.endsWith('/s') ? '/s' : ''}?`;
        return `${shown} has no known unit: write %, cores or one of ${units.join(', ')}, with /s for a rate${meant}`;
    }
    if (limit.amount <= 0)
        return 'expected a limit above 0';
    if (limit.unit === 'share' && limit.amount > 1)
        return 'expected a share of at most 100%';
    return limit;
}
function limitIn(amount, unit) {
    if (unit === '%')
        return { amount: amount / 100, unit: 'share' };
    if (unit === 'cores' || unit === 'core')
        return { amount, unit: 'cores' };
    const [name = '', per] = unit.split('/');
    const bytes = Object.hasOwn(UNIT_BYTES, name) ? UNIT_BYTES[name] : undefined;
    if (bytes === undefined)
        return null;
    return { amount: amount * bytes, unit: per === 's' ? 'bytes-per-second' : 'bytes' };
}


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Wrong usage or configuration, told in three lines: what, why, what to do. Ends with exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
    why;
    remedy;
    constructor(what, why, remedy, options) {
        super(what, options);
        this.why = why;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ parseWindow),
/* harmony export */   HY: () => (/* binding */ closingBrace),
/* harmony export */   wq: () => (/* binding */ checkOverlap)
/* harmony export */ });
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3820);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1031);



const FORMS = 'write START/END or START/DURATION, for example now-30m/now-20m, 2026-11-22T15:06:00Z/PT10M or 1795359983/1795360235; ' +
    'a label selector may stand in front: {version="3f2a91c"} now-6h/now';
/**
 * Reads a window. Starts are rounded down to whole seconds: sidecars stamp their uploads in whole seconds, and the
 * first would else lie just before the window.
 * @param name of the setting, for messages: `baseline` or `candidate`
 * @throws UsageError for a malformed, empty, reversed or future window
 */
function parseWindow(name, text, nowMs) {
    const { selector, range } = splitSelector(name, text.trim());
    const [start, end, more] = range.split('/').map((part) => part.trim());
    if (!start || !end || more !== undefined)
        throw malformed(name, text, 'a window has two parts with / between them');
    const fromMs = parseInstant(start, nowMs);
    if (fromMs === null)
        throw malformed(name, text, `${quote(start)} is no point in time`);
    const duration = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(end);
    const untilMs = duration === null ? parseInstant(end, nowMs) : fromMs + duration;
    if (untilMs === null)
        throw malformed(name, text, `${quote(end)} is neither a point in time nor a duration`);
    if (fromMs < 0 || Math.max(fromMs, untilMs) > LATEST_MS)
        throw malformed(name, text, 'it does not lie between the years 1970 and 9999');
    // Before rounding: it would make a window of some milliseconds of an empty or a reversed one.
    checkOrder(name, fromMs, untilMs, nowMs);
    return { selector, fromMs: wholeSeconds(fromMs), untilMs };
}
/** The last millisecond that is written with a year of four digits. */
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
function wholeSeconds(ms) {
    return Math.floor(ms / 1000) * 1000;
}
function checkOrder(name, fromMs, untilMs, nowMs) {
    const shown = `${iso(fromMs)} to ${iso(untilMs)}`;
    if (untilMs < fromMs) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the ${name} window ends before it starts`, shown, 'swap its two ends');
    }
    if (untilMs === fromMs) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the ${name} window is empty`, `it starts and ends at ${iso(fromMs)}`, FORMS);
    }
    if (untilMs > nowMs) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the ${name} window reaches into the future`, `${shown}, but it is ${iso(nowMs)}`, 'let it end at now or earlier; times without a zone are not accepted, Z means UTC');
    }
}
/**
 * Refuses two windows that share time and selector: they would compare profiles with themselves. Windows that touch
 * may share the second to which the later start was rounded down.
 * @param names of the two, for messages
 * @throws UsageError
 */
function checkOverlap(one, other, names = ['baseline', 'candidate']) {
    if (sortedConditions(one) !== sortedConditions(other))
        return;
    const isBefore = (first, second) => wholeSeconds(first.untilMs) <= second.fromMs;
    if (isBefore(one, other) || isBefore(other, one))
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the ${names[0]} and ${names[1]} windows overlap`, `${iso(one.fromMs)} to ${iso(one.untilMs)} and ${iso(other.fromMs)} to ${iso(other.untilMs)} with the same selector`, 'choose windows apart in time, or tell the two versions apart by a label, as in {version="3f2a91c"} now-6h/now');
}
/** The same conditions select the same, in whatever order they are written. */
function sortedConditions({ selector }) {
    return (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(selector)
        .map((matcher) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)([matcher]))
        .sort()
        .join();
}
function splitSelector(name, text) {
    if (!text.startsWith('{'))
        return { selector: '', range: text };
    const end = closingBrace(text);
    try {
        const matchers = (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSelector */ .Pl)(text.slice(0, end + 1));
        return { selector: matchers.length === 0 ? '' : (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSelector */ .VH)(matchers), range: text.slice(end + 1) };
    }
    catch (error) {
        if (!(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_0__/* .SelectorError */ .af))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the selector of ${name} cannot be read`, error.message, FORMS, { cause: error });
    }
}
/** Index of the brace that closes a selector at the start of a text, quoted values skipped; its length when there is none. */
function closingBrace(text) {
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        if (quoted && text[i] === '\\')
            i++;
        else if (text[i] === '"')
            quoted = !quoted;
        else if (text[i] === '}' && !quoted)
            return i;
    }
    return text.length;
}
const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;
function parseInstant(text, nowMs) {
    if (text === 'now')
        return wholeSeconds(nowMs);
    if (text.startsWith('now-')) {
        const duration = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text.slice(4));
        return duration === null ? null : wholeSeconds(nowMs) - duration;
    }
    if (/^\d{9,10}$/u.test(text))
        return Number(text) * 1000;
    if (/^\d{12,13}$/u.test(text))
        return Number(text);
    const match = ISO_INSTANT.exec(text);
    // `Date.parse` takes 30 February for 2 March.
    if (match?.[1] === undefined || !isDay(match[1]))
        return null;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
function isDay(date) {
    const ms = Date.parse(`${date}T00:00Z`);
    return !Number.isNaN(ms) && iso(ms).startsWith(date);
}
function malformed(name, text, why) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: ${quote(text)} is not a window`, why, FORMS);
}
function quote(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
function iso(ms) {
    return new Date(ms).toISOString();
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   MR: () => (/* binding */ ProfileTypeError),
/* harmony export */   QC: () => (/* binding */ displayName),
/* harmony export */   Zg: () => (/* binding */ resolveAlias),
/* harmony export */   fL: () => (/* binding */ parseProfileType),
/* harmony export */   ml: () => (/* binding */ profileTypeAliases)
/* harmony export */ });
/** A profile type nobody can resolve. The message says what was asked, what is allowed and what exists. */
class ProfileTypeError extends Error {
    name = 'ProfileTypeError';
}
/** The short names a person can write instead of a profile type id. */
const profileTypeAliases = ['cpu', 'memory'];
const MAX_SHOWN_IDS = 20;
const MAX_SHOWN_LENGTH = 200;
/**
 * Takes a profile type id apart.
 * @throws ProfileTypeError unless the id has five parts, or six with `delta` last, and the first three are not empty.
 */
function parseProfileType(id) {
    const [name = '', sampleType = '', sampleUnit = '', periodType = '', periodUnit = '', sixth] = id.split(':');
    if (!isProfileTypeId(id)) {
        throw new ProfileTypeError(`${quote(id)} is not a profile type id: expected name:sample-type:sample-unit:period-type:period-unit, ` +
            `for example process_cpu:cpu:nanoseconds:cpu:nanoseconds`);
    }
    return { name, sampleType, sampleUnit, periodType, periodUnit, delta: sixth !== undefined };
}
const GAUGE_SAMPLE_TYPES = new Set(['goroutine', 'goroutines', 'threadcreate', 'threads', 'live']);
/**
 * Tells what the values of a profile type mean.
 * @throws ProfileTypeError when `id` is not a profile type id.
 */
function kindOf(id) {
    const { name, sampleType } = parseProfileType(id);
    if (sampleType.startsWith('inuse_') || GAUGE_SAMPLE_TYPES.has(sampleType))
        return 'gauge';
    if (sampleType.startsWith('alloc_'))
        return 'alloc';
    // Node reports CPU time as `wall:cpu:nanoseconds:wall:nanoseconds`: the sample type decides, not the name.
    if (sampleType === 'cpu')
        return 'cpu';
    if (sampleType === 'wall')
        return 'wall';
    if (sampleType === 'samples' && name === 'process_cpu')
        return 'cpu';
    if (sampleType === 'samples' && name === 'wall')
        return 'wall';
    return 'other';
}
/**
 * Prefixes of the ids an alias stands for. Period type and unit are left open because runtimes differ in them
 * (Node's heap is `memory:inuse_space:bytes:inuse_space:bytes`). `first` takes the first prefix that exists,
 * `all` takes every one.
 */
const ALIASES = new Map([
    ['cpu', { take: 'first', prefixes: ['process_cpu:cpu:nanoseconds:', 'wall:cpu:nanoseconds:'] }],
    [
        'memory',
        {
            take: 'all',
            prefixes: [
                'memory:inuse_space:bytes:',
                'memory:alloc_space:bytes:',
                'memory:alloc_in_new_tlab_bytes:bytes:',
            ],
        },
    ],
]);
/**
 * Resolves what a person wrote to the profile type ids of one service. An alias gives the ids it stands for
 * among `availableIds`, none when the service has none of them; a well-formed id passes through, whether it
 * exists or not.
 * @throws ProfileTypeError for a word that is neither, listing the aliases and what exists.
 */
function resolveAlias(alias, availableIds) {
    const known = ALIASES.get(alias);
    if (known !== undefined) {
        const perPrefix = known.prefixes.map((prefix) => sortedMatches(availableIds, prefix));
        return known.take === 'all' ? perPrefix.flat() : (perPrefix.find((ids) => ids.length > 0) ?? []);
    }
    if (isProfileTypeId(alias))
        return [alias];
    throw new ProfileTypeError(`unknown profile type ${quote(alias)}: write ${profileTypeAliases.join(' or ')}, or a profile type id; ` +
        `here exist: ${describeAvailable(availableIds)}`);
}
/** A short name for people: `cpu`, `memory in use`, `memory allocated`; else the sample type. */
function displayName(id) {
    const { name, sampleType } = parseProfileType(id);
    if (kindOf(id) === 'cpu')
        return 'cpu';
    if (name !== 'memory')
        return sampleType;
    if (sampleType === 'inuse_space')
        return 'memory in use';
    if (sampleType === 'alloc_space')
        return 'memory allocated';
    return sampleType;
}
function sortedMatches(ids, prefix) {
    // A server's ids are hostile, too: a malformed one is no type to compare.
    return [...new Set(ids.filter((id) => id.startsWith(prefix) && isProfileTypeId(id)))].sort();
}
function isProfileTypeId(text) {
    const parts = text.split(':');
    const wellFormed = parts.length === 5 || (parts.length === 6 && parts[5] === 'delta');
    return wellFormed && parts.slice(0, 3).every((part) => part !== '');
}
function describeAvailable(ids) {
    if (ids.length === 0)
        return 'none';
    const sorted = [...new Set(ids)].sort();
    const more = sorted.length > MAX_SHOWN_IDS ? ` and ${sorted.length - MAX_SHOWN_IDS} more` : '';
    return sorted.slice(0, MAX_SHOWN_IDS).map(truncate).join(', ') + more;
}
function quote(text) {
    return JSON.stringify(truncate(text));
}
function truncate(text) {
    return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stackCount),
/* harmony export */   X: () => (/* binding */ ProfileFormatError)
/* harmony export */ });
/**
 * The two shapes every format and every comparison meet in: a decoded `Profile` (one file or one
 * server answer) and a `StackTable` (the functions and stacks of both sides of a comparison, interned).
 */
/** Number of stacks in a profile or a table. */
function stackCount(stacks) {
    return stacks.stackOffsets.length - 1;
}
/**
 * Bytes that are not a whole, well-formed profile. The message names the format, the place and the reason;
 * `offset` is the byte (pprof) or line (folded) where reading stopped.
 */
class ProfileFormatError extends Error {
    name = 'ProfileFormatError';
    format;
    offset;
    constructor(format, offset, reason, options) {
        super(`not a valid ${format} profile: ${reason}`, options);
        this.format = format;
        this.offset = offset;
    }
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** An error of a source, in three lines: what, why, what to do. `message` is the first line. */
class SourceError extends Error {
    name = 'SourceError';
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


/***/ })

};
