export const id = 869;
export const ids = [869];
export const modules = {

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/resolve.js + 2 modules
var resolve = __webpack_require__(5994);
// EXTERNAL MODULE: ./build/config/services.js
var services = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/judge/limit-rules.js
var limit_rules = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/explain/limits.js



/** What decides about a function of a service and type. */
function decidingLimits(place, key, setting) {
    const index = entryOf(place.service, setting.services);
    const own = setting.services[index]?.policy;
    const base = own ?? setting.policy;
    const applied = (0,limit_rules/* rulesFor */.NP)(setting.rules, place, base, glob/* matchesGlob */.k)?.of(key) ?? null;
    const policy = applied?.policy ?? base;
    const rule = applied?.rule ?? null;
    const { origins } = setting;
    const entryOrigin = (0,merge/* originOfEntry */.Aw)(origins, 'services', index);
    const originOf = (name, field) => {
        if (rule !== null && policy[field] !== base[field])
            return rule.origin;
        if (rule !== null && saysItself(rule, name))
            return rule.origin;
        if (own !== undefined && own[field] !== setting.policy[field])
            return entryOrigin;
        return origins[name] ?? 'default';
    };
    const limit = (name, field) => ({
        name,
        value: policy[field],
        origin: originOf(name, field),
    });
    const limits = [limit('fail-on-growth', 'failOnGrowth'), limit('warn-on-growth', 'warnOnGrowth')];
    return { rule, limits: [...limits, limit('min-share', 'minShare')] };
}
function saysItself(rule, name) {
    if (name === 'fail-on-growth')
        return rule.failOnGrowth !== null;
    return name === 'warn-on-growth' && rule.warnOnGrowth !== null;
}
/** The very name of a service counts before globs; labels are not known here. */
function entryOf(service, services) {
    const exact = services.findIndex(({ name }) => name === service);
    return exact >= 0 ? exact : services.findIndex(({ name }) => (0,glob/* matchesGlob */.k)(name, service));
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
;// CONCATENATED MODULE: ./build/explain/query.js


/** What a question could mean, likeliest first: the first word is a service, or all of it is a function. */
function readQuery(text) {
    const all = text.trim();
    const [, service = '', rest = ''] = /^(\S+)\s+(.+)$/su.exec(all) ?? [];
    const whole = { service: null, function: all };
    return service === '' ? [whole] : [{ service, function: rest }, whole];
}
const ORDER = {
    fail: 0,
    warn: 1,
    inconclusive: 2,
    pass: 3,
    'not-tested': 4,
};
/** The functions of a report that a question means, worst first; empty where nothing matches. */
function findFunctions(report, text) {
    for (const query of readQuery(text)) {
        const found = matching(report, query);
        if (found.length > 0)
            return found.sort(compare);
    }
    // A single word may be a service, of which everything is asked.
    const word = text.trim();
    if (/\s/u.test(word))
        return [];
    return matching(report, { service: word, function: '*' }).sort(compare);
}
function matching(report, query) {
    const services = best([...new Set(report.comparisons.map(({ service }) => service))], query.service ?? '*', (service) => service);
    const candidates = report.comparisons
        .filter(({ service }) => services.includes(service))
        .flatMap((comparison) => comparison.functions.map((fn) => ({ comparison, function: fn })));
    return best(candidates, query.function, (finding) => finding.function.name);
}
/** The very name before globs before a part of a name; case does not count for a part. */
function best(all, pattern, nameOf) {
    const exact = all.filter((one) => nameOf(one) === pattern);
    if (exact.length > 0)
        return exact;
    if (/[*?]/u.test(pattern))
        return all.filter((one) => (0,glob/* matchesGlob */.k)(pattern, nameOf(one)));
    const part = pattern.toLowerCase();
    return all.filter((one) => nameOf(one).toLowerCase().includes(part));
}
function compare(first, second) {
    const [a, b] = [first.function, second.function];
    return ((ORDER[a.verdict] ?? 9) - (ORDER[b.verdict] ?? 9) ||
        b.addedShare - a.addedShare ||
        Math.max(b.share.baseline, b.share.candidate) - Math.max(a.share.baseline, a.share.candidate));
}
/** Names that somebody may have meant: a service and a function; null where none is near. */
function nearNames(report, text) {
    const [first, ...others] = readQuery(text);
    const services = new Set(report.comparisons.map(({ service }) => service));
    const names = new Set(report.comparisons.flatMap(({ functions }) => functions.map(({ name }) => name)));
    const asked = first?.service ?? text.trim();
    const fn = others.length > 0 ? (first?.function ?? '') : text.trim();
    return {
        service: services.has(asked) ? null : (0,nearest/* nearestName */.q)(asked, services),
        function: names.has(fn) ? null : (0,nearest/* nearestName */.q)(fn, names),
    };
}

// EXTERNAL MODULE: ./build/config/thresholds.js
var thresholds = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/report/comparison-text.js + 1 modules
var comparison_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/explain/text.js









const MAX_LISTED = 20;
const LONGEST_ADDRESS = 2000;
/** Everything that is known of the first function, and the others in a line each. */
function renderExplained({ report, path, found, deciding }, columns) {
    const [first, ...others] = found;
    if (first === undefined)
        return '';
    const wrap = (line, indent = '') => (0,text_table/* wrapLine */.x9)(line, columns, indent, `${indent}  `);
    const blocks = [
        [titleOf(first), ...wrap(sentenceOf(first), '  ')],
        [
            'Limits',
            ...limitLines(deciding).flatMap((line) => wrap(line, '  ')),
            ...changed(first, report, deciding).flatMap((line) => wrap(line, '  ')),
        ],
        section('Evidence', numbersOf(first), wrap),
        section('What stands behind it', pathsOf(first), wrap),
        section('About this comparison', [...first.comparison.reasons, ...first.comparison.notes].map((one) => (0,report_escape/* visible */.RK)((0,report_text/* phraseToText */.K)((0,wording/* reasonSentence */.Ux)(one)), 2000)), wrap),
        section('Links', linksOf(first), (line) => [`  ${line}`]),
        othersOf(others, wrap),
        wrap(`From ${(0,report_escape/* visible */.RK)(path)}, made ${report.createdAt}, verdict ${rows/* VERDICT_WORDS */._G[report.verdict]}.`),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function section(title, lines, wrap) {
    return lines.length === 0 ? [] : [title, ...lines.flatMap((line) => wrap(line, '  '))];
}
/** `iou (ai.py) in ai-yolo26 cpu: fail` */
function titleOf({ comparison, function: fn }) {
    const file = fn.file === '' ? '' : ` (${(0,report_escape/* visible */.RK)(fn.file)})`;
    const place = `${(0,report_escape/* visible */.RK)(comparison.service)} ${(0,report_escape/* visible */.RK)(comparison.alias)}`;
    return `${(0,report_escape/* visible */.RK)(fn.name)}${file} in ${place}: ${(0,rows/* resultWord */.kV)(fn)}`;
}
function sentenceOf({ function: fn }) {
    return (0,report_escape/* visible */.RK)((0,report_text/* phraseToText */.K)((0,comparison_text/* findingSentence */.dj)(fn)), 4000);
}
function limitLines({ rule, limits }) {
    const own = rule === null
        ? ['no rule is for this function']
        : [
            `the rule ${(0,report_escape/* visible */.RK)(rule.origin)} decides${rule.severity === 'fail' ? '' : `: severity ${rule.severity}`}` +
                `${rule.owner === '' ? '' : `, owner ${(0,report_escape/* visible */.RK)(rule.owner)}`}`,
        ];
    if (rule?.severity === 'ignore')
        return own;
    return [
        ...own,
        ...limits.map(({ name, value, origin }) => `${name} ${(0,thresholds/* inPercent */.vi)(value)} (${(0,report_escape/* visible */.RK)(origin)})`),
    ];
}
/** Settings may have changed since the report was made. */
function changed({ comparison, function: fn }, report, { limits }) {
    const then = { ...report.settings, ...comparison.limits, ...fn.rule };
    const [fail, warn] = limits;
    if (then.failOnGrowth === fail?.value && then.warnOnGrowth === warn?.value)
        return [];
    const said = `${(0,thresholds/* inPercent */.vi)(then.failOnGrowth)} and ${(0,thresholds/* inPercent */.vi)(then.warnOnGrowth)}`;
    return [
        `the report was judged by fail-on-growth and warn-on-growth of ${said}: the settings have changed since`,
    ];
}
function numbersOf(finding) {
    const { comparison, function: fn } = finding;
    const row = (0,rows/* functionRow */.zQ)(comparison, fn);
    const { detectableGrowth, samples, group } = fn;
    return [
        `expected → seen ${row.expectedToSeen}; growth ${row.growth}${row.range === null ? '' : ` (${row.range})`}; added ${row.added}`,
        `self cost ${row.seen}, ${row.share} of the service, ${samples.baseline} → ${samples.candidate} samples`,
        ...(detectableGrowth === null
            ? []
            : [`growth of ${(0,numbers/* formatDetectable */.zb)(detectableGrowth)} would have been found in four of five cases`]),
        ...(group === undefined ? [] : [`it is a group of ${(0,numbers/* formatPlural */.yk)(group, 'function')}`]),
    ];
}
function pathsOf({ function: fn }) {
    const names = (list) => list.map(({ name }) => (0,report_escape/* visible */.RK)(name)).join(' > ');
    const explains = fn.explains.map(({ name }) => (0,report_escape/* visible */.RK)(name)).join(', ');
    return [
        ...(fn.causedBy === null ? [] : [`explained by ${(0,report_escape/* visible */.RK)(fn.causedBy.name)}`]),
        ...(explains === ''
            ? []
            : [`explains ${explains}${fn.explainsMore > 0 ? ` and ${fn.explainsMore} more` : ''}`]),
        ...(fn.callPath.length === 0 ? [] : [`call path ${names(fn.callPath)}`]),
        ...(fn.source === null ? [] : [`source ${(0,report_escape/* visible */.RK)(fn.source.file)}:${fn.source.firstLine}`]),
    ];
}
function linksOf({ comparison, function: fn }) {
    const links = fn.links.length > 0 ? fn.links : comparison.links;
    return links.flatMap(({ label, url }) => {
        const safe = (0,report_links/* safeUrl */.Pl)(url);
        return safe === null || safe.length > LONGEST_ADDRESS ? [] : [`${(0,report_escape/* visible */.RK)(label)}: ${safe}`];
    });
}
function othersOf(others, wrap) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, MAX_LISTED);
    const more = others.length - shown.length;
    return [
        `Also meant: ${(0,numbers/* formatPlural */.yk)(others.length, 'function')}`,
        ...shown.flatMap((one) => wrap(titleOf(one), '  ')),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ];
}

// EXTERNAL MODULE: ./build/report/parse-report.js + 12 modules
var parse_report = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(7012);
// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: ./build/commands/read-bounded.js
var read_bounded = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/commands/explain.js














const DEFAULT_DIR = 'flamegate-report';
/** What somebody asks; longer names than that are cut in a report as well. */
const LONGEST_QUERY = 1000;
/**
 * `flamegate explain`: which rule and limits decide about a function, and why the last report judged it so. Returns the exit
 * code.
 */
async function explain({ line, terminal, nowMs }, stdin) {
    const { query, path } = questionOf(line);
    const file = await (0,read_config/* readNamedConfigFile */.mP)(line.settings);
    const setting = limitSettingOf(line, file, nowMs);
    const reportPath = path ?? (0,external_node_path_.join)(setting.reportDir, 'report.json');
    const report = await readReport(reportPath, stdin, path === null);
    const found = findFunctions(report, query);
    const [first] = found;
    if (first === undefined)
        throw nothingFound(report, query, reportPath);
    const deciding = decidingLimits(first.comparison, first.function, setting);
    terminal.out(renderExplained({ report, path: reportPath, found, deciding }, terminal.columns));
    return 0;
}
/** The words of the question; a report may stand behind them, or in --report-json. */
function questionOf({ positionals, options }) {
    const given = options['report-json'];
    const last = positionals.at(-1);
    const isPath = positionals.length > 1 && last !== undefined && (last === read_bounded/* STDIN */.T || last.endsWith('.json'));
    const words = isPath ? positionals.slice(0, -1) : positionals;
    if (isPath && typeof given === 'string') {
        throw new usage_error/* UsageError */.e('two reports are named', `${last} and ${given}`, 'keep one of them');
    }
    const query = words.join(' ').trim();
    if (query === '' || query.length > LONGEST_QUERY) {
        throw new usage_error/* UsageError */.e('explain needs a function', query === '' ? 'got none' : `more than ${LONGEST_QUERY} characters are no name`, 'flamegate explain "SERVICE FUNCTION", as in flamegate explain "ai-yolo26 iou"; globs and parts of names will do');
    }
    return { query, path: isPath ? last : typeof given === 'string' ? given : null };
}
function limitSettingOf({ settings }, file, nowMs) {
    const judging = (0,resolve/* resolveJudgeConfig */.AH)(settings, file, gate.CLI_DEFAULTS, nowMs);
    const { merged } = (0,merge/* mergeSettings */.ss)(settings, file);
    return {
        ...judging,
        services: (0,services/* resolveServices */.bs)(merged.services ?? [], merged),
        reportDir: merged['report-dir'] ?? DEFAULT_DIR,
    };
}
async function readReport(path, stdin, isDefault) {
    const what = 'a report.json that flamegate wrote';
    const text = await (0,read_bounded/* readBounded */.C)(path, stdinOf(path, stdin), {
        what,
        maxBytes: report_json/* MAX_REPORT_BYTES */.WA,
    }).catch((error) => {
        if (!isDefault || !(error instanceof usage_error/* UsageError */.e))
            throw error;
        throw new usage_error/* UsageError */.e('there is no report to explain', `${path}: ${error.why}`, 'run flamegate gate with --report-json, download report.json of the run, and name it behind the function', { cause: error });
    });
    const result = (0,parse_report/* parseReport */.M)(text);
    if (!(0,parse_report/* isProblem */.A)(result))
        return result;
    throw new usage_error/* UsageError */.e(`${path} is no report that can be explained`, result.why, result.remedy);
}
/** Standard input is opened only when it is the report: whoever asks from a terminal would wait for it. */
function stdinOf(path, stdin) {
    return path === read_bounded/* STDIN */.T ? stdin() : external_node_stream_.Readable.from([]);
}
function nothingFound(report, query, path) {
    const near = nearNames(report, query);
    const meant = [near.service, near.function].filter((name) => name !== null);
    const services = [...new Set(report.comparisons.map(({ service }) => service))];
    return new usage_error/* UsageError */.e(`no function of ${path} matches ${JSON.stringify(query.slice(0, 200))}`, meant.length > 0
        ? `did you mean ${meant.join(' ')}?`
        : `a report holds the functions that were tested and the largest others; its services are ${services.slice(0, 20).join(', ')}`, 'give a service and a function as the report names them, or a part of each');
}


/***/ }),

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


/***/ })

};
