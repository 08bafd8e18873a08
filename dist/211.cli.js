export const id = 211;
export const ids = [211];
export const modules = {

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   T: () => (/* binding */ STDIN)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1031);


/** What stands for standard input in place of a path. */
const STDIN = '-';
/**
 * Reads a whole text, or standard input for `-`. It is counted while it is read, since not everything that has a path has a size.
 * @param what it is, for the message of an error
 * @throws UsageError when it cannot be read or has more than `maxBytes`
 */
async function readBounded(path, stdin, { what, maxBytes }) {
    const name = path === STDIN ? 'standard input' : path;
    const chunks = [];
    let bytes = 0;
    const stream = path === STDIN ? stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    try {
        for await (const chunk of stream) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                break;
            chunks.push(Buffer.from(chunk));
        }
    }
    catch (error) {
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} cannot be read`, error.message, `give the path of ${what}, or ${STDIN} for standard input`, { cause: error });
    }
    if (bytes > maxBytes) {
        const mebibytes = maxBytes / 2 ** 20;
        throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is too large`, `it has more than ${mebibytes} MiB`, `give the path of ${what}`);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 3211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/report/first-problem.js

/** Items of a list that are checked together. */
const CHUNK = 1000;
/**
 * Looks for the first thing wrong and stops there: a schema collects everything, and a hostile file of 64 MiB holds enough
 * to be wrong to fill the memory. What only the whole can tell is left to the schema.
 * @returns null when each part fits by itself
 */
function firstProblem(schema, value) {
    if (schema instanceof schemas/* ZodNullable */.l1C)
        return value === null ? null : firstProblem(schema.unwrap(), value);
    if (schema instanceof schemas/* ZodArray */.naA && Array.isArray(value))
        return problemOfList(schema, value);
    if (schema instanceof schemas/* ZodObject */.bvH && isRecord(value))
        return problemOfObject(schema, value);
    const [issue] = parse/* safeParse */.xL(schema, value).error?.issues ?? [];
    return issue === undefined ? null : { path: [], message: issue.message };
}
function problemOfList(schema, value) {
    const isOfObjects = schema.element instanceof schemas/* ZodObject */.bvH;
    for (let from = 0; from < value.length; from += CHUNK) {
        const chunk = value.slice(from, from + CHUNK);
        // A thousand numbers at once cost a tenth; an object may hold a list of millions.
        if (!isOfObjects && parse/* safeParse */.xL(schema, chunk).success)
            continue;
        for (const [index, item] of chunk.entries()) {
            const problem = firstProblem(schema.element, item);
            if (problem !== null)
                return within(from + index, problem);
        }
    }
    return null;
}
function problemOfObject({ shape }, value) {
    for (const [key, schema] of Object.entries(shape)) {
        const problem = firstProblem(schema, Object.hasOwn(value, key) ? value[key] : undefined);
        if (problem !== null)
            return within(key, problem);
    }
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
    return unknown === undefined
        ? null
        : { path: [], message: `it has an unknown key ${JSON.stringify(unknown)}` };
}
function within(key, { path, message }) {
    return { path: [key, ...path], message };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/report/schema/primitives.js

/** What the parts of a report's schema are made of. */
/** Any number JSON can hold. */
const finite = schemas/* number */.aig();
/** A number from 0. */
const ratio = schemas/* number */.aig().nonnegative();
/** Any text, hostile ones included. */
const primitives_text = schemas/* string */.YjP();
/** Milliseconds since 1970. */
const epochMs = schemas/* int */.Whr().nonnegative();
/** What came out. */
const Verdict = schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'])
    .describe('fail counts before not-evaluated, inconclusive, warn and pass');
/** Why something came out as it did, and what to do. */
const Reason = schemas/* strictObject */.rej({
    code: primitives_text.describe('stable code such as FG104'),
    message: primitives_text,
    remedy: primitives_text.describe('what to do about it; empty when there is nothing to do'),
});
/** An address that shows more. */
const Link = schemas/* strictObject */.rej({ label: primitives_text, url: primitives_text });
/** A stretch of time of one side. */
const WindowSchema = schemas/* strictObject */.rej({
    fromMs: epochMs.describe('first millisecond of the window'),
    untilMs: epochMs.describe('first millisecond after the window'),
    selector: primitives_text.describe('label selector of this side, empty when there is none'),
});
/** A number of each side. */
const Sides = schemas/* strictObject */.rej({ baseline: finite, candidate: finite });
/** The name of a function. */
const FunctionName = schemas/* strictObject */.rej({ name: primitives_text, file: primitives_text });

;// CONCATENATED MODULE: ./build/report/schema/budget.js


/** A budget in one service and type. */
const BudgetSchema = schemas/* strictObject */.rej({
    origin: primitives_text.describe('where the budget is set: path:line:column'),
    target: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['function', 'package', 'service']),
        name: primitives_text.describe('a name or a glob'),
        file: primitives_text.describe('end of the file of a function, empty when any'),
    }),
    cost: schemas/* enum */.k5n(['self', 'total'])
        .describe('self: stacks that end in the target; total: stacks that hold it, each counted once'),
    service: primitives_text.describe('service it was measured in; else what the budget calls it, empty for any'),
    profileType: primitives_text.describe('profile type id it was measured in; empty where nothing was measured'),
    alias: primitives_text.describe('short name of the type for people; empty where nothing was measured'),
    limit: ratio.describe('in unit'),
    unit: schemas/* enum */.k5n(['share', 'cores', 'bytes', 'bytes-per-second'])
        .describe('share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica'),
    value: finite.nullable().describe('cost in the candidate window, in unit; null where nothing was measured'),
    low: finite.nullable().describe('the bound the verdict used; null when the noise is not known'),
    high: finite.nullable().describe('its mirror image'),
    share: finite.nullable().describe('cost as a fraction of the service'),
    samples: finite.describe('samples behind the cost'),
    verdict: schemas/* union */.KCZ([Verdict, schemas/* literal */.euz('not-applicable')]),
    explanation: primitives_text.describe('one sentence with the numbers behind the verdict'),
    remedy: primitives_text.describe('what to do about it; empty when there is nothing to do'),
});

;// CONCATENATED MODULE: ./build/report/schema/function.js


const SourcePlace = schemas/* strictObject */.rej({
    file: primitives_text.describe('path as the profiler reported it, on the machine it ran on'),
    firstLine: schemas/* int */.Whr().positive().describe('smallest line that was sampled'),
    lastLine: schemas/* int */.Whr().positive().describe('largest line that was sampled'),
});
/** One function of a comparison. */
const FunctionSchema = schemas/* strictObject */.rej({
    name: primitives_text,
    file: primitives_text.describe('stable tail of the file, empty when unknown or part of the name'),
    source: SourcePlace.nullable().describe('where its code is, as the profiles say; null when they do not'),
    class: schemas/* enum */.k5n(['grew', 'leaks', 'moved', 'shrank', 'new', 'gone', 'unchanged', 'unclear'])
        .describe('leaks: holds a part of what a leak retains; baseline and candidate are then the early and the late part of the candidate window, or over a span the two windows'),
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive', 'not-tested'])
        .describe('not-tested: too small for a test, or shown for orientation only'),
    self: Sides.describe('self cost over the window in the unit of the comparison; for gauges per upload'),
    total: Sides.describe('self cost plus the cost of everything called, recursion counted once'),
    samples: Sides.describe('number of samples the self cost stands for'),
    share: Sides.describe('self cost as a fraction of the service'),
    expected: finite.describe("what the baseline's self cost would be at the candidate's load"),
    growth: ratio.nullable().describe('seen / expected; null when the baseline has nothing to compare with'),
    growthLow: ratio.nullable().describe('lower bound of the growth that the verdict used'),
    growthHigh: ratio.nullable().describe('its mirror image'),
    added: finite
        .nullable()
        .describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
    addedShare: finite.describe('added cost as a fraction of what the whole service cost'),
    detectableGrowth: ratio
        .nullable()
        .describe('smallest growth that would have failed with 80 % probability, as a fraction: 0.5 is +50 %'),
    causedBy: FunctionName.nullable().describe('the function whose growth explains this one: one cause is one finding'),
    explains: schemas/* array */.YOg(FunctionName)
        .describe('callers that cost more because this function does, nearest first, at most ten'),
    explainsMore: schemas/* int */.Whr().nonnegative().describe('how many more of them there are'),
    callPath: schemas/* array */.YOg(FunctionName)
        .describe('the call path to this function that added most, root first, this function last, at most the twenty nearest frames; empty where it is no cause'),
    explanation: primitives_text.describe('one sentence with the numbers behind the verdict'),
    links: schemas/* array */.YOg(Link),
});

;// CONCATENATED MODULE: ./build/report/schema/comparison.js



const WholeSchema = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['warn', 'fail']),
    growth: ratio.describe('seen / expected, beside what single functions explain'),
    growthLow: ratio.describe('lower bound of the growth that the verdict used'),
    growthHigh: ratio.describe('its mirror image'),
    expected: finite.describe("what the service would have cost for the candidate's load, in unit"),
    seen: finite.describe('what it cost without what single findings added, in unit'),
    added: finite
        .nullable()
        .describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
    machines: ratio
        .nullable()
        .describe('the factor that most services have in common, taken off as that of the machines; null with too few services'),
    explanation: primitives_text.describe('one sentence with the numbers behind the verdict'),
});
const ShiftSchema = schemas/* strictObject */.rej({
    kind: primitives_text.describe('renamed, extracted, inlined or moved'),
    from: schemas/* array */.YOg(FunctionName),
    to: schemas/* array */.YOg(FunctionName),
    share: finite.describe('what moved, as a fraction of the baseline service at the load of the candidate'),
    net: finite.describe('gained less lost, as a fraction of what moved'),
    isBalanced: schemas/* boolean */.zMY().describe('false: all functions of the move together grew or shrank'),
    evidence: schemas/* array */.YOg(primitives_text),
});
const LeakSchema = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['leak', 'warn', 'ok', 'inconclusive']),
    slopePerMin: finite.describe('how fast the floor rises beyond the baseline, unit per minute'),
    lowPerMin: finite.describe('95 % interval of the slope'),
    highPerMin: finite,
    rise: finite.describe('slope times the time it was watched'),
    neededRise: finite.describe('what the rise had to reach'),
    spanMs: finite.describe('the time it was watched, without warm-up'),
    over: schemas/* enum */.k5n(['candidate', 'span'])
        .describe('candidate: the candidate window; span: all from the start of the baseline to its end, in the same processes'),
    stoppedBy: primitives_text.describe('the first condition that kept it from being a leak, empty for a leak'),
    holders: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives_text, file: primitives_text, before: finite, after: finite, share: finite }))
        .describe('who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first'),
});
/** One service and profile type. */
const ComparisonSchema = schemas/* strictObject */.rej({
    service: primitives_text,
    profileType: primitives_text.describe("Pyroscope's profile type id"),
    alias: primitives_text.describe('short name of the type for people: cpu, memory (inuse) ...'),
    kind: schemas/* enum */.k5n(['cpu', 'wall', 'alloc', 'gauge', 'other']),
    unit: primitives_text.describe('unit of all costs: nanoseconds, bytes, count'),
    addedUnit: schemas/* enum */.k5n(['cores', 'bytes/s', 'count/s', 'bytes', 'count']).describe('unit of added cost'),
    verdict: schemas/* union */.KCZ([Verdict, schemas/* literal */.euz('not-applicable')]),
    counted: schemas/* boolean */.zMY()
        .describe('false: optional or not applicable, does not change the verdict of the build'),
    reasons: schemas/* array */.YOg(Reason).describe('why this verdict'),
    notes: schemas/* array */.YOg(Reason).describe('worth knowing, without influence on the verdict'),
    limits: schemas/* strictObject */.rej({ failOnGrowth: finite, warnOnGrowth: finite, minShare: finite })
        .optional()
        .describe('limits of this service where it has its own; absent where those of the settings count'),
    samples: Sides.describe('samples compared, ignored functions left out'),
    total: Sides.describe('total cost compared, in unit; for gauges per upload'),
    uploads: Sides.describe('profiles uploaded in the windows, 0 when not known'),
    blocks: schemas/* int */.Whr()
        .nonnegative()
        .describe('time blocks a side the evidence rests on; 0 when nothing was compared'),
    history: schemas/* int */.Whr().nonnegative().describe('earlier windows of the baseline the evidence rests on'),
    loadFactor: ratio.describe('common factor candidate / baseline of all functions: per unit of load where that is known, else load and machine together'),
    ignored: schemas/* strictObject */.rej({
        share: finite.describe('fraction of all samples of both sides that idle functions held'),
        functions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives_text, file: primitives_text, share: Sides })),
    }),
    detectableGrowth: ratio
        .nullable()
        .describe('median over functions above 2 % share; null when nothing was tested'),
    detectableTotal: ratio
        .nullable()
        .describe('smallest growth of the service as a whole that would have been found with 80 % probability, as a fraction; null where it was not tested, for which the load must be known'),
    whole: WholeSchema.nullable().describe('growth of the service as a whole for a load that is known; null when it is no finding'),
    moved: schemas/* array */.YOg(ShiftSchema).describe('cost that only changed its name or place'),
    leak: LeakSchema.nullable().describe('for gauges whose slope could be looked at'),
    functions: schemas/* array */.YOg(FunctionSchema).describe('tested functions and the largest others, worst first'),
    links: schemas/* array */.YOg(Link),
});

;// CONCATENATED MODULE: ./build/report/flame-graph/check.js
/** What a schema cannot say: all lists are equally long, callers stand before callees, every name exists. */
function checkFlameGraph(graph, context) {
    const refuse = (list, message) => {
        context.addIssue({ code: 'custom', path: [list], message });
    };
    const { functions, parents, frames } = graph;
    for (const list of ['frames', 'baseline', 'expected', 'candidate']) {
        const { length } = graph[list];
        if (length !== parents.length)
            refuse(list, `has ${length} entries for ${parents.length} nodes`);
    }
    const orphan = parents.findIndex((parent, node) => (node === 0) !== (parent === -1) || parent >= node);
    if (orphan !== -1)
        refuse('parents', `node ${orphan} has no caller before it`);
    const nameless = frames.findIndex((frame) => frame >= functions.length);
    if (nameless !== -1)
        refuse('frames', `node ${nameless} names a function that is not listed`);
}

;// CONCATENATED MODULE: ./build/report/schema/flame-graph.js



/** The call trees of one comparison. */
const FlameGraphSchema = schemas/* strictObject */.rej({
    service: primitives_text,
    profileType: primitives_text.describe('with the service: the comparison whose stacks these are'),
    quantum: finite
        .positive()
        .describe('cost that 1 stands for in the three lists of costs, in the unit of the comparison'),
    functions: schemas/* array */.YOg(FunctionName),
    parents: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .describe('index of the caller of each node, which stands before it; -1 for the root, which is first'),
    frames: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .describe('index into functions; -1 for the root, and for small callees that were folded into one node'),
    baseline: schemas/* array */.YOg(ratio).describe('self cost of each node in the baseline window'),
    expected: schemas/* array */.YOg(ratio)
        .describe('the same at the load of the candidate, as the verdict expected it; level for gauges'),
    candidate: schemas/* array */.YOg(ratio).describe('self cost of each node in the candidate window'),
    folded: schemas/* int */.Whr().nonnegative().describe('nodes that were folded into others for want of room'),
})
    .superRefine(checkFlameGraph);

;// CONCATENATED MODULE: ./build/report/report.js





/**
 * The report: everything a renderer or a publisher may know, as plain JSON. Saved as `report.json`, described by
 * `schema/report.schema.json` (generated from here), and enough to render every other form again.
 */
const ChangesSchema = schemas/* strictObject */.rej({
    files: schemas/* int */.Whr().nonnegative().describe('files that the pull request changes'),
    findings: schemas/* int */.Whr()
        .nonnegative()
        .describe('functions over the limits whose file is known to lie in the repository'),
    touched: schemas/* int */.Whr().nonnegative().describe('of these, functions in a file that the pull request changes'),
});
const RunSchema = schemas/* strictObject */.rej({
    repository: primitives_text,
    commit: primitives_text.describe('the commit that was judged'),
    runUrl: primitives_text,
    runId: primitives_text,
    runAttempt: schemas/* int */.Whr().positive(),
    event: primitives_text,
    pullRequest: schemas/* int */.Whr().positive().nullable(),
});
const LoadSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['auto', 'fixed', 'requests'])
        .describe('auto: estimated from all functions; fixed: the same a second; requests: counted'),
    baseline: schemas/* int */.Whr().positive().nullable().describe('requests, null unless counted'),
    candidate: schemas/* int */.Whr().positive().nullable().describe('requests, null unless counted'),
});
/** The schema of `report.json`, version 1. */
const ReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('flamegate'), version: primitives_text }),
    createdAt: datetime(),
    key: primitives_text.describe('tells several gates on one pull request apart'),
    verdict: Verdict,
    mode: schemas/* enum */.k5n(['observe', 'warn', 'enforce']),
    conclusion: schemas/* enum */.k5n(['success', 'warning', 'failure'])
        .describe('what the build does with the verdict after mode, on-inconclusive and on-not-evaluated'),
    exitCode: schemas/* int */.Whr().min(0).max(4),
    source: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['pyroscope', 'files']), label: primitives_text }),
    windows: schemas/* strictObject */.rej({
        baseline: WindowSchema,
        candidate: WindowSchema,
        confirm: WindowSchema.nullable().describe('second window of the candidate, to test warnings again; null when none was named'),
    })
        .nullable(),
    run: RunSchema.nullable(),
    settings: schemas/* strictObject */.rej({
        failOnGrowth: finite,
        warnOnGrowth: finite,
        minShare: finite,
        top: schemas/* int */.Whr().positive().describe('functions shown per service'),
        onInconclusive: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'exit-code']),
        onNotEvaluated: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'exit-code']),
    }),
    tests: schemas/* int */.Whr().nonnegative().describe('functions tested in the whole build'),
    contention: finite.describe('how differently busy the machines were, as a logarithm'),
    reasons: schemas/* array */.YOg(Reason).describe('reasons that concern the whole build'),
    notes: schemas/* array */.YOg(Reason).describe('worth knowing about the whole run, without influence on the verdict'),
    load: LoadSchema.nullable().describe('what was known of the load; null for files'),
    comparisons: schemas/* array */.YOg(ComparisonSchema),
    budgets: schemas/* array */.YOg(BudgetSchema).describe('absolute limits, judged without the baseline, worst first'),
    changes: ChangesSchema.nullable().describe('what the pull request changes, beside what grew; null outside of one'),
    flameGraphs: schemas/* array */.YOg(FlameGraphSchema)
        .describe('call trees of both sides, without ignored functions; empty where they were left out'),
})
    .describe('Report of one flamegate run');

;// CONCATENATED MODULE: ./build/report/parse-report.js



const WHOLE_FILE = 'take the whole report.json that flamegate wrote, unchanged';
const MESSAGE_LENGTH = 300;
/** Reads the content of a `report.json`, whoever wrote it: everything is checked. */
function parseReport(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        const why = text.trim() === '' ? 'it is empty' : error.message;
        return { why: (0,report_escape/* visibleMessage */.kL)(why, MESSAGE_LENGTH), remedy: WHOLE_FILE };
    }
    const { schemaVersion, tool } = headOf(json);
    if (typeof schemaVersion !== 'number') {
        return { why: 'it has no schemaVersion, so it is no report of a gate', remedy: WHOLE_FILE };
    }
    if (schemaVersion > 1) {
        const writer = typeof tool?.version === 'string' ? (0,report_escape/* visible */.RK)(tool.version, 40) : 'a newer version';
        return {
            why: `its schemaVersion is ${schemaVersion}, and this flamegate reads version 1 only`,
            remedy: `render it with the flamegate that wrote it (${writer}), or a newer one`,
        };
    }
    const problem = firstProblem(ReportSchema, json);
    if (problem !== null)
        return { why: told(problem), remedy: WHOLE_FILE };
    const parsed = ReportSchema.safeParse(json);
    // What was read, not what the schema makes of it, whose keys have another order: written again, it is the same file.
    if (parsed.success)
        return json;
    const { path = [], message = 'it does not fit the schema' } = parsed.error.issues[0] ?? {};
    return { why: told({ path: path.filter((key) => typeof key !== 'symbol'), message }), remedy: WHOLE_FILE };
}
/** Tells a problem from a report. */
function isProblem(result) {
    return 'why' in result;
}
function headOf(json) {
    return typeof json === 'object' && json !== null ? json : {};
}
/** `comparisons[3].functions[0].growth: Invalid input: expected number, received string`. */
function told({ path, message }) {
    const keys = path.map((key, index) => typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`);
    return (0,report_escape/* visibleMessage */.kL)(`${keys.length === 0 ? 'the report' : keys.join('')}: ${message}`, MESSAGE_LENGTH);
}

// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/report/text.js + 2 modules
var report_text = __webpack_require__(9668);
// EXTERNAL MODULE: ./build/commands/read-bounded.js
var read_bounded = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/commands/report-options.js
var report_options = __webpack_require__(234);
// EXTERNAL MODULE: ./build/commands/reports.js + 30 modules
var reports = __webpack_require__(4508);
;// CONCATENATED MODULE: ./build/commands/render.js








/** Forms with a switch that needs no path. */
const SWITCHES = ['md', 'html', 'junit', 'summary'];
/**
 * `flamegate render`: the forms of a saved report. Prints the report as text when no form is asked for. It judges nothing: the
 * exit code is 0 whatever the verdict.
 */
async function render({ line, terminal }, stdin) {
    const input = inputOf(line);
    const paths = formsOf(line, input);
    const report = await readReport(input, stdin);
    const isQuiet = line.options.quiet === true;
    if (Object.keys(paths).length === 0) {
        const { color, columns } = terminal;
        const verbose = line.options.verbose === true;
        if (!isQuiet)
            terminal.out((0,report_text/* renderText */.S)(report, { color, columns, verbose }));
        return 0;
    }
    (0,report_options/* tellWritten */.J)(await (0,reports/* writeReports */.Li)(report, paths), isQuiet, terminal);
    return 0;
}
async function readReport(input, stdin) {
    const what = 'a report.json that flamegate wrote';
    const result = parseReport(await (0,read_bounded/* readBounded */.C)(input, stdin, { what, maxBytes: report_json/* MAX_REPORT_BYTES */.WA }));
    if (!isProblem(result))
        return result;
    const name = input === read_bounded/* STDIN */.T ? 'standard input' : input;
    throw new usage_error/* UsageError */.e(`${name} is no report that can be rendered`, result.why, result.remedy);
}
function inputOf({ settings, positionals }) {
    const setting = Object.values(settings.origins)[0];
    if (setting !== undefined) {
        throw new usage_error/* UsageError */.e('render takes no settings', `got ${setting}`, 'everything stands in the report; render knows --md, --html, --junit, --summary and the report options');
    }
    const [input, ...more] = positionals;
    if (input !== undefined && more.length === 0)
        return input;
    throw new usage_error/* UsageError */.e('render takes one report', more.length === 0 ? 'got none' : `got ${positionals.length}: ${positionals.join(' ').slice(0, 200)}`, 'flamegate render report.json --md, or --report-md PATH for another place');
}
/** What to write where: a path that is given, else for a switch the usual name beside the report. */
function formsOf(line, input) {
    const dir = input === read_bounded/* STDIN */.T ? '.' : (0,external_node_path_.dirname)(input);
    const beside = {
        ...(0,reports/* reportDirPaths */.G$)(dir),
        summary: (0,external_node_path_.join)(dir, 'summary.md'),
    };
    const given = (0,report_options/* pathsOf */.w)(line);
    const paths = {};
    const taken = new Map(input === read_bounded/* STDIN */.T ? [] : [[(0,external_node_path_.resolve)(input), 'the report']]);
    for (const form of reports/* REPORT_FORMS */.xp) {
        const isWanted = SWITCHES.includes(form) && line.options[form] === true;
        const path = given[form] ?? (isWanted ? beside[form] : undefined);
        if (path === undefined)
            continue;
        const other = taken.get((0,external_node_path_.resolve)(path));
        if (other !== undefined) {
            throw new usage_error/* UsageError */.e(`${path} is named twice`, `it is ${other} already`, 'give each form a path of its own');
        }
        taken.set((0,external_node_path_.resolve)(path), form);
        paths[form] = path;
    }
    return paths;
}


/***/ })

};
