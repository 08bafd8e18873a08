export const id = 76;
export const ids = [76];
export const modules = {

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ isProblem),
  M: () => (/* binding */ parseReport)
});

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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/report/schema/primitives.js
var primitives = __webpack_require__(3105);
;// CONCATENATED MODULE: ./build/report/schema/baseline.js


/** A baseline that was looked for by what it is. */
const FoundBaselineSchema = schemas/* strictObject */.rej({
    what: primitives/* text */.Qq.describe('what it is: a value of a label, a snapshot, an artifact with its commit'),
    unused: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: primitives/* text */.Qq, why: primitives/* text */.Qq.describe('why it is not the baseline') }))
        .describe('what would have been preferred, and does not exist'),
});

;// CONCATENATED MODULE: ./build/report/schema/budget.js


/** A budget in one service and type. */
const BudgetSchema = schemas/* strictObject */.rej({
    origin: primitives/* text */.Qq.describe('where the budget is set: path:line:column'),
    target: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['function', 'package', 'service']),
        name: primitives/* text */.Qq.describe('a name or a glob'),
        file: primitives/* text */.Qq.describe('end of the file of a function, empty when any'),
        identity: primitives/* Identity */.lz,
    }),
    cost: schemas/* enum */.k5n(['self', 'total'])
        .describe('self: stacks that end in the target; total: stacks that hold it, each counted once'),
    service: primitives/* text */.Qq.describe('service it was measured in; else what the budget calls it, empty for any'),
    profileType: primitives/* text */.Qq.describe('profile type id it was measured in; empty where nothing was measured'),
    alias: primitives/* text */.Qq.describe('short name of the type for people; empty where nothing was measured'),
    limit: primitives/* ratio */.CG.describe('in unit'),
    unit: schemas/* enum */.k5n(['share', 'cores', 'bytes', 'bytes-per-second'])
        .describe('share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica'),
    value: primitives/* finite */.E2.nullable().describe('cost in the candidate window, in unit; null where nothing was measured'),
    low: primitives/* finite */.E2.nullable().describe('the bound the verdict used; null when the noise is not known'),
    high: primitives/* finite */.E2.nullable().describe('its mirror image'),
    share: primitives/* finite */.E2.nullable().describe('cost as a fraction of the service'),
    samples: primitives/* finite */.E2.describe('samples behind the cost'),
    verdict: schemas/* union */.KCZ([primitives/* Verdict */.Y, schemas/* literal */.euz('not-applicable')]),
    explanation: primitives/* text */.Qq.describe('one sentence with the numbers behind the verdict'),
    remedy: primitives/* text */.Qq.describe('what to do about it; empty when there is nothing to do'),
});

;// CONCATENATED MODULE: ./build/report/schema/waiver.js


/** A waiver and the finding it is for. */
const WaiverSchema = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(['in-force', 'exceeded', 'expired', 'unfit'])
        .describe('in-force: the finding does not count; exceeded: it grew by more than is allowed; expired: the waiver is over; unfit: it cannot be measured in what is allowed'),
    verdict: schemas/* enum */.k5n(['warn', 'fail']).describe('what the finding came to without the waiver'),
    unit: schemas/* enum */.k5n([
        'growth',
        'cores',
        'bytes',
        'bytes-per-second',
        'bytes-per-minute',
        'count',
        'count-per-second',
        'count-per-minute',
    ])
        .describe('growth: fraction of what was expected; the others: added cost, a minute for leaks'),
    allow: primitives/* finite */.E2.positive().describe('the most that is accepted, in unit'),
    seen: primitives/* finite */.E2.nullable().describe('the estimate that was held against it, in unit; null where unfit'),
    reason: primitives/* text */.Qq.describe('why it is accepted'),
    owner: primitives/* text */.Qq.describe('who answers for it'),
    expires: iso/* date */.p6().describe('its last day, in UTC'),
    daysLeft: schemas/* int */.Whr()
        .describe('days from the day of the report to the last one, which is 0; below 0 once it is over'),
    origin: primitives/* text */.Qq.describe('where the waiver is set: path:line:column'),
});
/** A waiver of what no function bears. */
const WaivedSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['whole', 'leak', 'entry'])
        .describe('whole: growth of the service as a whole; leak: one that no function could be named for; entry: everything under one entry'),
    message: primitives/* text */.Qq.describe('what was found; also one of the reasons unless the waiver is in force'),
    waiver: WaiverSchema,
});

;// CONCATENATED MODULE: ./build/report/schema/function.js



const SourcePlace = schemas/* strictObject */.rej({
    file: primitives/* text */.Qq.describe('path as the profiler reported it, on the machine it ran on'),
    firstLine: schemas/* int */.Whr().positive().describe('smallest line that was sampled'),
    lastLine: schemas/* int */.Whr().positive().describe('largest line that was sampled'),
});
/** One function of a comparison. */
const FunctionSchema = schemas/* strictObject */.rej({
    name: primitives/* text */.Qq,
    file: primitives/* text */.Qq.describe('stable tail of the file, empty when unknown or part of the name'),
    identity: primitives/* Identity */.lz,
    source: SourcePlace.nullable().describe('where its code is, as the profiles say; null when they do not'),
    class: schemas/* enum */.k5n(['grew', 'leaks', 'moved', 'shrank', 'new', 'gone', 'unchanged', 'unclear'])
        .describe('leaks: holds a part of what a leak retains; baseline and candidate are then the early and the late part of the candidate window, or over a span the two windows'),
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive', 'not-tested'])
        .describe('not-tested: too small for a test, or shown for orientation only'),
    self: primitives/* Sides */.Hw.describe('self cost over the window in the unit of the comparison; for gauges per upload'),
    total: primitives/* Sides */.Hw.describe('self cost plus the cost of everything called, recursion counted once'),
    samples: primitives/* Sides */.Hw.describe('number of samples the self cost stands for'),
    share: primitives/* Sides */.Hw.describe('self cost as a fraction of the service'),
    expected: primitives/* finite */.E2.describe("what the baseline's self cost would be at the candidate's load"),
    growth: primitives/* ratio */.CG.nullable().describe('seen / expected; null when the baseline has nothing to compare with'),
    growthLow: primitives/* ratio */.CG.nullable().describe('lower bound of the growth that the verdict used'),
    growthHigh: primitives/* ratio */.CG.nullable().describe('its mirror image'),
    added: primitives/* finite */.E2
        .nullable()
        .describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
    addedShare: primitives/* finite */.E2.describe('added cost as a fraction of what the whole service cost'),
    detectableGrowth: primitives/* ratio */.CG
        .nullable()
        .describe('smallest growth that would have failed with 80 % probability, as a fraction: 0.5 is +50 %'),
    causedBy: primitives/* FunctionName */.sg.nullable().describe('the function whose growth explains this one: one cause is one finding'),
    explains: schemas/* array */.YOg(primitives/* FunctionName */.sg)
        .describe('callers that cost more because this function does, nearest first, at most ten'),
    explainsMore: schemas/* int */.Whr().nonnegative().describe('how many more of them there are'),
    callPath: schemas/* array */.YOg(primitives/* FunctionName */.sg)
        .describe('the call path to this function that added most, root first, this function last, at most the twenty nearest frames; empty where it is no cause'),
    owner: primitives/* text */.Qq.optional().describe('who cares for it, as a rule says; absent where none does'),
    explanation: primitives/* text */.Qq.describe('one sentence with the numbers behind the verdict'),
    waiver: WaiverSchema.optional().describe('the waiver that is for this finding; in force it passes, and so does what only this function explains'),
    rule: schemas/* strictObject */.rej({
        origin: primitives/* text */.Qq.describe('where the rule stands: path:line:column'),
        severity: schemas/* enum */.k5n(['fail', 'warn', 'ignore']),
        failOnGrowth: primitives/* finite */.E2.describe('limits that counted for this function'),
        warnOnGrowth: primitives/* finite */.E2,
    })
        .optional()
        .describe('the rule that decides about this function; absent where none does'),
    group: schemas/* int */.Whr()
        .positive()
        .optional()
        .describe('how many functions count as this one, by a group of the settings'),
    links: schemas/* array */.YOg(primitives/* Link */.N_),
});

;// CONCATENATED MODULE: ./build/report/schema/comparison.js




const WholeSchema = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['warn', 'fail']),
    atMost: schemas/* literal */.euz('warn')
        .optional()
        .describe('warn: a rule lets it warn at most; absent where it may fail'),
    growth: primitives/* ratio */.CG.describe('seen / expected, beside what single functions explain'),
    growthLow: primitives/* ratio */.CG.describe('lower bound of the growth that the verdict used'),
    growthHigh: primitives/* ratio */.CG.describe('its mirror image'),
    expected: primitives/* finite */.E2.describe("what the service would have cost for the candidate's load, in unit"),
    seen: primitives/* finite */.E2.describe('what it cost without what single findings added, in unit'),
    added: primitives/* finite */.E2
        .nullable()
        .describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
    machines: primitives/* ratio */.CG
        .nullable()
        .describe('the factor that most services have in common, taken off as that of the machines; null with too few services'),
    explanation: primitives/* text */.Qq.describe('one sentence with the numbers behind the verdict'),
});
const ShiftSchema = schemas/* strictObject */.rej({
    kind: primitives/* text */.Qq.describe('renamed, extracted, inlined or moved'),
    from: schemas/* array */.YOg(primitives/* FunctionName */.sg),
    to: schemas/* array */.YOg(primitives/* FunctionName */.sg),
    share: primitives/* finite */.E2.describe('what moved, as a fraction of the baseline service at the load of the candidate'),
    net: primitives/* finite */.E2.describe('gained less lost, as a fraction of what moved'),
    isBalanced: schemas/* boolean */.zMY().describe('false: all functions of the move together grew or shrank'),
    evidence: schemas/* array */.YOg(primitives/* text */.Qq),
});
const LeakSchema = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['leak', 'warn', 'ok', 'inconclusive']),
    slopePerMin: primitives/* finite */.E2.describe('how fast the floor rises beyond the baseline, unit per minute'),
    lowPerMin: primitives/* finite */.E2.describe('95 % interval of the slope'),
    highPerMin: primitives/* finite */.E2,
    rise: primitives/* finite */.E2.describe('slope times the time it was watched'),
    neededRise: primitives/* finite */.E2.describe('what the rise had to reach'),
    spanMs: primitives/* finite */.E2.describe('the time it was watched, without warm-up'),
    over: schemas/* enum */.k5n(['candidate', 'span'])
        .describe('candidate: the candidate window; span: all from the start of the baseline to its end, in the same processes'),
    stoppedBy: primitives/* text */.Qq.describe('the first condition that kept it from being a leak, empty for a leak'),
    setAside: primitives/* finite */.E2
        .optional()
        .describe('part of what was gained that functions hold which rules set aside: slope, interval and rise are those of the rest; absent where there are none'),
    holders: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives/* text */.Qq, file: primitives/* text */.Qq, before: primitives/* finite */.E2, after: primitives/* finite */.E2, share: primitives/* finite */.E2 }))
        .describe('who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first'),
});
/** One service and profile type. */
const ComparisonSchema = schemas/* strictObject */.rej({
    service: primitives/* text */.Qq,
    profileType: primitives/* text */.Qq.describe("Pyroscope's profile type id"),
    alias: primitives/* text */.Qq.describe('short name of the type for people: cpu, memory (inuse) ...'),
    kind: schemas/* enum */.k5n(['cpu', 'wall', 'alloc', 'gauge', 'other']),
    unit: primitives/* text */.Qq.describe('unit of all costs: nanoseconds, bytes, count'),
    addedUnit: schemas/* enum */.k5n(['cores', 'bytes/s', 'count/s', 'bytes', 'count']).describe('unit of added cost'),
    verdict: schemas/* union */.KCZ([primitives/* Verdict */.Y, schemas/* literal */.euz('not-applicable')]),
    counted: schemas/* boolean */.zMY()
        .describe('false: optional, not applicable, or not judged by a rule (FG251); does not change the verdict of the build'),
    mode: schemas/* enum */.k5n(['observe', 'warn', 'enforce'])
        .optional()
        .describe('what the verdict does to the build, where the service has a mode of its own'),
    reasons: schemas/* array */.YOg(primitives/* Reason */.By).describe('why this verdict'),
    notes: schemas/* array */.YOg(primitives/* Reason */.By).describe('worth knowing, without influence on the verdict'),
    limits: schemas/* strictObject */.rej({ failOnGrowth: primitives/* finite */.E2, warnOnGrowth: primitives/* finite */.E2, minShare: primitives/* finite */.E2 })
        .optional()
        .describe('limits of this service where it has its own; absent where those of the settings count'),
    samples: primitives/* Sides */.Hw.describe('samples compared, ignored functions left out'),
    total: primitives/* Sides */.Hw.describe('total cost compared, in unit; for gauges per upload'),
    uploads: primitives/* Sides */.Hw.describe('profiles uploaded in the windows, 0 when not known'),
    durationMs: primitives/* Sides */.Hw.optional().describe('length of what was compared of each window, without its warm-up; absent where it is not known'),
    blocks: schemas/* int */.Whr()
        .nonnegative()
        .describe('time blocks a side the evidence rests on; 0 when nothing was compared'),
    history: schemas/* int */.Whr().nonnegative().describe('earlier windows of the baseline the evidence rests on'),
    loadFactor: primitives/* ratio */.CG.describe('common factor candidate / baseline of all functions: per unit of load where that is known, else load and machine together'),
    ignored: schemas/* strictObject */.rej({
        share: primitives/* finite */.E2.describe('fraction of all samples of both sides that idle functions held'),
        functions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives/* text */.Qq, file: primitives/* text */.Qq, share: primitives/* Sides */.Hw })),
    }),
    detectableGrowth: primitives/* ratio */.CG
        .nullable()
        .describe('median over functions above 2 % share; null when nothing was tested'),
    detectableTotal: primitives/* ratio */.CG
        .nullable()
        .describe('smallest growth of the service as a whole that would have been found with 80 % probability, as a fraction; null where it was not tested, for which the load must be known'),
    whole: WholeSchema.nullable().describe('growth of the service as a whole for a load that is known; null when it is no finding'),
    moved: schemas/* array */.YOg(ShiftSchema).describe('cost that only changed its name or place'),
    leakVerdict: schemas/* enum */.k5n(['leak', 'warn', 'ok', 'inconclusive'])
        .optional()
        .describe('what looking for a leak came to, also where no slope could be told; absent where none was looked for'),
    leak: LeakSchema.nullable().describe('for gauges whose slope could be looked at'),
    waived: schemas/* array */.YOg(WaivedSchema)
        .optional()
        .describe('waivers of what no function bears; absent where there are none'),
    functions: schemas/* array */.YOg(FunctionSchema).describe('tested functions and the largest others, worst first'),
    links: schemas/* array */.YOg(primitives/* Link */.N_),
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
    service: primitives/* text */.Qq,
    profileType: primitives/* text */.Qq.describe('with the service: the comparison whose stacks these are'),
    quantum: primitives/* finite */.E2
        .positive()
        .describe('cost that 1 stands for in the three lists of costs, in the unit of the comparison'),
    functions: schemas/* array */.YOg(primitives/* FunctionName */.sg),
    parents: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .describe('index of the caller of each node, which stands before it; -1 for the root, which is first'),
    frames: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .describe('index into functions; -1 for the root, and for small callees that were folded into one node'),
    baseline: schemas/* array */.YOg(primitives/* ratio */.CG).describe('self cost of each node in the baseline window'),
    expected: schemas/* array */.YOg(primitives/* ratio */.CG)
        .describe('the same at the load of the candidate, as the verdict expected it; level for gauges'),
    candidate: schemas/* array */.YOg(primitives/* ratio */.CG).describe('self cost of each node in the candidate window'),
    folded: schemas/* int */.Whr().nonnegative().describe('nodes that were folded into others for want of room'),
})
    .superRefine(checkFlameGraph);

;// CONCATENATED MODULE: ./build/report/schema/release.js


const SnapshotSchema = schemas/* strictObject */.rej({
    sha256: primitives/* text */.Qq.describe('of the file, in hexadecimal'),
    takenAt: iso/* datetime */.w$(),
    tool: primitives/* text */.Qq.describe('version of flamegate that took it'),
    source: primitives/* text */.Qq.describe('where it was taken from'),
    services: schemas/* array */.YOg(primitives/* text */.Qq)
        .optional()
        .describe('what it was limited to, as it was written; empty: all services; absent: the snapshot does not say'),
    profileTypes: schemas/* array */.YOg(primitives/* text */.Qq).optional().describe('the same of profile types'),
});
/** A release that was judged from two snapshots, to be signed off. */
const ReleaseSchema = schemas/* strictObject */.rej({
    from: primitives/* text */.Qq.describe('the release before, as it was named'),
    to: primitives/* text */.Qq.describe('the release that was judged'),
    signers: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives/* text */.Qq, role: primitives/* text */.Qq })).describe('who is asked to sign'),
    snapshots: schemas/* strictObject */.rej({ baseline: SnapshotSchema, candidate: SnapshotSchema }),
    config: schemas/* strictObject */.rej({ path: primitives/* text */.Qq, sha256: primitives/* text */.Qq.describe('of the file, in hexadecimal') })
        .nullable()
        .describe('the configuration file; null where there was none'),
    environment: primitives/* text */.Qq.nullable().describe('what the variable ENVIRONMENT limited the profiles to'),
    counting: schemas/* strictObject */.rej({ closedModel: schemas/* boolean */.zMY(), counted: schemas/* enum */.k5n(['requests', 'iterations']) })
        .nullable()
        .describe('how the requests of load were counted; null where they were not'),
});

;// CONCATENATED MODULE: ./build/report/schema/shard.js


/** GitHub starts at most so many jobs from one matrix; more are a mistake, and a list of those missing stays short. */
const MAX_SHARDS = 256;
const PlanSchema = schemas/* strictObject */.rej({
    services: schemas/* int */.Whr().nonnegative().describe('services of the whole build'),
    comparisons: schemas/* int */.Whr()
        .nonnegative()
        .describe('services and types with profiles on both sides, of the whole build'),
    rows: schemas/* int */.Whr()
        .nonnegative()
        .describe('entries in comparisons of the whole build, with those that are missing'),
    contents: primitives/* text */.Qq.describe('fingerprint of all services and types, the same in every shard of a build'),
    settings: primitives/* text */.Qq.describe('fingerprint of all settings that a verdict depends on'),
});
const WaiverPartSchema = schemas/* strictObject */.rej({
    origin: primitives/* text */.Qq.describe('where the waiver is set: path:line:column'),
    state: schemas/* enum */.k5n(['met', 'open', 'idle', 'elsewhere'])
        .describe('met: it was for something; open: that could not be told; idle: nothing to waive; elsewhere: nothing here is what it is for'),
    note: primitives/* Reason */.By.describe('what is said where no part has anything for it to waive'),
});
/** The part of a build that a report is about. */
const ShardSchema = schemas/* strictObject */.rej({
    index: schemas/* int */.Whr().min(1).max(MAX_SHARDS).describe('which part, from 1'),
    count: schemas/* int */.Whr().min(1).max(MAX_SHARDS).describe('how many parts there are'),
    services: schemas/* int */.Whr().nonnegative().describe('services of this part'),
    comparisons: schemas/* int */.Whr()
        .nonnegative()
        .describe('services and types of this part with profiles on both sides'),
    rows: schemas/* int */.Whr().nonnegative().describe('entries in comparisons of this part, with those that are missing'),
    waivers: schemas/* array */.YOg(WaiverPartSchema)
        .optional()
        .describe('what this part knows of each waiver; absent where there are none, or not all can tell'),
    plan: PlanSchema.nullable().describe('the whole build; null where nobody could tell what it holds'),
})
    .refine(({ index, count }) => index <= count, { error: 'index is above count' });
/** What a report of a whole build was merged from. */
const MergedSchema = schemas/* strictObject */.rej({
    shards: schemas/* int */.Whr().min(1).max(MAX_SHARDS).describe('how many parts the build has'),
    notEvaluated: schemas/* array */.YOg(schemas/* int */.Whr().min(1).max(MAX_SHARDS))
        .max(MAX_SHARDS)
        .describe('which of them have no report, or one that is not whole'),
});

;// CONCATENATED MODULE: ./build/report/schema/spans.js


const SpanProfileSchema = schemas/* strictObject */.rej({
    service: primitives/* text */.Qq,
    profileType: primitives/* text */.Qq.describe("Pyroscope's profile type id"),
    alias: primitives/* text */.Qq.describe('short name of the type for people'),
    unit: primitives/* text */.Qq.describe('unit of all costs'),
    total: primitives/* ratio */.CG.describe('what the spans cost together'),
    spans: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: primitives/* text */.Qq, total: primitives/* ratio */.CG }))
        .describe('what each span cost; those without samples are left out'),
    functions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: primitives/* text */.Qq, self: primitives/* ratio */.CG, total: primitives/* ratio */.CG }))
        .describe('functions on the stacks of the spans, the largest self cost first'),
});
/** What single spans did in the candidate window. Nothing of it is judged. */
const SpansSchema = schemas/* strictObject */.rej({
    ids: schemas/* array */.YOg(primitives/* text */.Qq).describe('span ids that were asked for, 16 hexadecimal digits each'),
    profiles: schemas/* array */.YOg(SpanProfileSchema).describe('by service, the most expensive first'),
    notes: schemas/* array */.YOg(primitives/* Reason */.By).describe('what was not found or could not be asked, and why'),
});

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
    repository: primitives/* text */.Qq,
    commit: primitives/* text */.Qq.describe('the commit that was judged'),
    runUrl: primitives/* text */.Qq,
    runId: primitives/* text */.Qq,
    runAttempt: schemas/* int */.Whr().positive(),
    event: primitives/* text */.Qq,
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
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('flamegate'), version: primitives/* text */.Qq }),
    createdAt: iso/* datetime */.w$(),
    key: primitives/* text */.Qq.describe('tells several gates on one pull request apart'),
    shard: ShardSchema.optional().describe('the part of the build this is; absent for all of it'),
    merged: MergedSchema.optional().describe('the parts it was merged from; absent where one run compared all'),
    verdict: primitives/* Verdict */.Y,
    mode: schemas/* enum */.k5n(['observe', 'warn', 'enforce']),
    conclusion: schemas/* enum */.k5n(['success', 'warning', 'failure'])
        .describe('what the build does with the verdict after mode, on-inconclusive and on-not-evaluated'),
    exitCode: schemas/* int */.Whr().min(0).max(4),
    source: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['pyroscope', 'files']), label: primitives/* text */.Qq }),
    windows: schemas/* strictObject */.rej({
        baseline: primitives/* WindowSchema */.go,
        candidate: primitives/* WindowSchema */.go,
        confirm: primitives/* WindowSchema */.go.nullable().describe('second window of the candidate, to test warnings again; null when none was named'),
    })
        .nullable(),
    baseline: FoundBaselineSchema.optional().describe('what the baseline is, where it was looked for by what it is; absent for a window'),
    run: RunSchema.nullable(),
    settings: schemas/* strictObject */.rej({
        failOnGrowth: primitives/* finite */.E2,
        warnOnGrowth: primitives/* finite */.E2,
        minShare: primitives/* finite */.E2,
        top: schemas/* int */.Whr().positive().describe('functions shown per service'),
        onInconclusive: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'exit-code']),
        onNotEvaluated: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'exit-code']),
        onNoBaseline: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'exit-code'])
            .optional()
            .describe('what counts in the place of onNotEvaluated where there is no baseline yet; absent elsewhere'),
    }),
    tests: schemas/* int */.Whr().nonnegative().describe('functions tested in the whole build'),
    contention: primitives/* finite */.E2.describe('how differently busy the machines were, as a logarithm'),
    reasons: schemas/* array */.YOg(primitives/* Reason */.By).describe('reasons that concern the whole build'),
    notes: schemas/* array */.YOg(primitives/* Reason */.By).describe('worth knowing about the whole run, without influence on the verdict'),
    load: LoadSchema.nullable().describe('what was known of the load; null for files'),
    comparisons: schemas/* array */.YOg(ComparisonSchema),
    budgets: schemas/* array */.YOg(BudgetSchema).describe('absolute limits, judged without the baseline, worst first'),
    changes: ChangesSchema.nullable().describe('what the pull request changes, beside what grew; null outside of one'),
    spans: SpansSchema.optional().describe('what single spans did in the candidate window, for display only; absent where nobody asked'),
    release: ReleaseSchema.optional().describe('the release that is to be signed off; absent elsewhere'),
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


/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ Reason),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Hw: () => (/* binding */ Sides),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   e9: () => (/* binding */ epochMs),
/* harmony export */   go: () => (/* binding */ WindowSchema),
/* harmony export */   lz: () => (/* binding */ Identity),
/* harmony export */   sg: () => (/* binding */ FunctionName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

/** What the parts of a report's schema are made of. */
/** Any number JSON can hold. */
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** A number from 0. */
const ratio = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** Any text, hostile ones included. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** Milliseconds since 1970. */
const epochMs = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** What came out. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'])
    .describe('fail counts before not-evaluated, inconclusive, warn and pass');
/** Why something came out as it did, and what to do. */
const Reason = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: text.describe('stable code such as FG104'),
    message: text,
    remedy: text.describe('what to do about it; empty when there is nothing to do'),
});
/** An address that shows more. */
const Link = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: text, url: text });
/** A stretch of time of one side. */
const WindowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fromMs: epochMs.describe('first millisecond of the window'),
    untilMs: epochMs.describe('first millisecond after the window'),
    selector: text.describe('label selector of this side, empty when there is none'),
});
/** A number of each side. */
const Sides = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: finite, candidate: finite });
/** What tells a name that was cut short from others. */
const Identity = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .describe('digest of the whole name and file; absent where neither is cut short');
/** The name of a function. */
const FunctionName = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, file: text });


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
