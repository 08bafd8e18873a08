export const id = 308;
export const ids = [308];
export const modules = {

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/config/usage-error.js
/** Wrong usage or configuration, told in three lines: what, why, what to do. Ends with exit code 2. */
class usage_error_UsageError extends Error {
    name = 'UsageError';
    why;
    remedy;
    constructor(what, why, remedy, options) {
        super(what, options);
        this.why = why;
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/config/selector.js
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
/** Both selectors as one, in normal form; `''` where neither has a condition. @throws SelectorError */
function joinSelectors(one, other) {
    const matchers = [...parseSelector(one), ...parseSelector(other)];
    return matchers.length === 0 ? '' : formatSelector(matchers);
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

;// CONCATENATED MODULE: ./build/config/units.js
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

;// CONCATENATED MODULE: ./build/config/window.js



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
    const duration = parseDuration(end);
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
        throw new usage_error_UsageError(`the ${name} window ends before it starts`, shown, 'swap its two ends');
    }
    if (untilMs === fromMs) {
        throw new usage_error_UsageError(`the ${name} window is empty`, `it starts and ends at ${iso(fromMs)}`, FORMS);
    }
    if (untilMs > nowMs) {
        throw new usage_error_UsageError(`the ${name} window reaches into the future`, `${shown}, but it is ${iso(nowMs)}`, 'let it end at now or earlier; times without a zone are not accepted, Z means UTC');
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
    throw new usage_error_UsageError(`the ${names[0]} and ${names[1]} windows overlap`, `${iso(one.fromMs)} to ${iso(one.untilMs)} and ${iso(other.fromMs)} to ${iso(other.untilMs)} with the same selector`, 'choose windows apart in time, or tell the two versions apart by a label, as in {version="3f2a91c"} now-6h/now');
}
/** The same conditions select the same, in whatever order they are written. */
function sortedConditions({ selector }) {
    return parseSelector(selector)
        .map((matcher) => formatSelector([matcher]))
        .sort()
        .join();
}
function splitSelector(name, text) {
    if (!text.startsWith('{'))
        return { selector: '', range: text };
    const end = closingBrace(text);
    try {
        const matchers = parseSelector(text.slice(0, end + 1));
        return { selector: matchers.length === 0 ? '' : formatSelector(matchers), range: text.slice(end + 1) };
    }
    catch (error) {
        if (!(error instanceof SelectorError))
            throw error;
        throw new usage_error_UsageError(`the selector of ${name} cannot be read`, error.message, FORMS, { cause: error });
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
/** A point in time as epoch milliseconds: `now`, `now-5m`, ISO 8601 with a zone, epoch seconds or milliseconds; null for anything else. */
function parseInstant(text, nowMs) {
    if (text === 'now')
        return wholeSeconds(nowMs);
    if (text.startsWith('now-')) {
        const duration = parseDuration(text.slice(4));
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
    return new usage_error_UsageError(`${name}: ${quote(text)} is not a window`, why, FORMS);
}
function quote(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
function iso(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/config/history.js


/** More windows cost a download each and measure the noise hardly better. */
const MAX_HISTORY = 5;
/** Fewer say nothing about how much windows of one version differ: there would be one difference, with no spread. */
const MIN_HISTORY_TO_CONFIRM = 2;
/**
 * Splits a list of windows or services at commas and line breaks; commas in a selector separate its conditions.
 * @returns the entries as they are written, without empty ones
 */
function splitList(text) {
    const windows = [];
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
        if (text[at] === '{')
            at += closingBrace(text.slice(at));
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
        : setting.map((text) => parseWindow('history', text, nowMs));
    for (const [index, window] of history.entries()) {
        const name = `history ${index + 1}`;
        checkOverlap(baseline, window, ['baseline', name]);
        checkOverlap(candidate, window, ['candidate', name]);
        for (const [before, other] of history.slice(0, index).entries()) {
            checkOverlap(other, window, [`history ${before + 1}`, name]);
        }
    }
    return history;
}
/** Latest first. Windows start at whole seconds, so a step is rounded up to one: neighbours touch, none overlap. */
function windowsBefore({ selector, fromMs, untilMs }, count) {
    const stepMs = Math.ceil((untilMs - fromMs) / 1000) * 1000;
    if (fromMs - count * stepMs < 0) {
        throw new usage_error_UsageError('history reaches back beyond 1970', `${count} windows as long as the baseline do not fit before it`, 'choose a shorter baseline or a smaller history');
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
    const confirm = parseWindow('confirm', text, nowMs);
    if (history.length < MIN_HISTORY_TO_CONFIRM) {
        throw new usage_error_UsageError(`confirm needs at least ${MIN_HISTORY_TO_CONFIRM} windows of history`, `got ${history.length}, and only history measures whether a second look is sound`, 'set history to 2 or more, or leave confirm out');
    }
    checkOverlap(baseline, confirm, ['baseline', 'confirm']);
    checkOverlap(candidate, confirm, ['candidate', 'confirm']);
    for (const [index, window] of history.entries()) {
        checkOverlap(window, confirm, [`history ${index + 1}`, 'confirm']);
    }
    return confirm;
}

;// CONCATENATED MODULE: ./build/config/nearest.js
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/report/links/placeholders.js
/** What stands in braces in a link template; both who checks a template and who fills it need the names. */
const PLACEHOLDERS = [
    'service',
    'profile-type',
    'function',
    'commit',
    'baseline-from',
    'baseline-until',
    'baseline-from-iso',
    'baseline-until-iso',
    'baseline-selector',
    'candidate-from',
    'candidate-until',
    'candidate-from-iso',
    'candidate-until-iso',
    'candidate-selector',
];
/** Names in braces, whether there are such placeholders or not. */
function placeholdersOf(template) {
    return Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
}
/** Puts something in the place of every placeholder. */
function replacePlaceholders(template, toText) {
    return template.replace(/\{([^{}]*)\}/g, (_, name) => toText(name));
}

;// CONCATENATED MODULE: ./build/config/allowed.js


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
    services: 'service names or globs, for example checkout or ai-*, or label selectors such as \'{team="vision"}\'; ' +
        'in the file also entries such as { name: ai-*, profile-types: [cpu], fail-on-growth: 20% }',
    'profile-types': 'cpu, memory or profile type ids, for example process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    baseline: `${WINDOW}; or a snapshot, as in snapshot:baseline.snapshot`,
    candidate: WINDOW,
    history: 'a number of windows from 0 to 5, for example 3, or up to 5 windows such as now-40m/now-30m',
    confirm: WINDOW,
    load: 'auto, fixed or requests',
    'baseline-requests': REQUESTS,
    'candidate-requests': REQUESTS,
    'mixed-windows': 'refuse or allow',
    settle: 'auto, none or a duration of at most 5 minutes, for example 30s',
    'fail-on-growth': `${PERCENTAGE} "10%", above 0%`,
    'warn-on-growth': `${PERCENTAGE} "5%"`,
    'min-share': `${PERCENTAGE} "0.5%", at most 100%`,
    top: 'a whole number from 1 to 50, for example 10',
    mode: 'observe, warn or enforce',
    'on-inconclusive': VERDICT_POLICY,
    'on-not-evaluated': VERDICT_POLICY,
    comment: 'on-change, always or never',
    check: 'auto or never',
    'source-paths': 'entries such as /app=services/checkout: a folder as profiles name it, and the folder of the repository',
    key: '1 to 64 letters, digits, dots, dashes or underscores, for example nightly',
    'report-dir': 'a path, for example flamegate-report',
    'github-token': 'a token that may write to pull requests; leave it out for the one of the job',
    'grafana-url': 'an http or https URL without user and password, for example https://grafana.example.com; ' +
        'whoever opens a link signs in there',
    'grafana-datasource-uid': 'the uid of the Pyroscope data source in Grafana, for example grafanacloud-profiles',
    links: 'up to 5 entries such as { name: dashboard, url: "https://grafana.example.com/d/abc?var-service={service}" }; ' +
        `placeholders are ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`,
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
    const near = nearestName(value, words);
    return `${allowed_quote(value)} is not allowed: write ${list}${near === null ? '' : `; did you mean ${near}?`}`;
}
/** A text from outside in quotes, shortened. */
function allowed_quote(value) {
    return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}

;// CONCATENATED MODULE: ./build/profile/profile-type.js
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
        throw new ProfileTypeError(`${profile_type_quote(id)} is not a profile type id: expected name:sample-type:sample-unit:period-type:period-unit, ` +
            `for example process_cpu:cpu:nanoseconds:cpu:nanoseconds`);
    }
    return { name, sampleType, sampleUnit, periodType, periodUnit, delta: sixth !== undefined };
}
const SAMPLE_COUNTS = new Set(['sample', 'samples']);
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
    if (sampleType.startsWith('malloc_'))
        return 'alloc';
    // V8's sampling heap profiler counts what is still there.
    if (name === 'memory' && (sampleType === 'space' || sampleType === 'objects'))
        return 'gauge';
    // Node reports CPU time as `wall:cpu:nanoseconds:wall:nanoseconds`: the sample type decides, not the name.
    if (sampleType === 'cpu' || sampleType === 'cpu_samples')
        return 'cpu';
    if (sampleType === 'wall')
        return 'wall';
    if (SAMPLE_COUNTS.has(sampleType) && name === 'process_cpu')
        return 'cpu';
    if (SAMPLE_COUNTS.has(sampleType) && name === 'wall')
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
                'heap:inuse_space:bytes:',
                'memory:space:bytes:',
                'memory:alloc_space:bytes:',
                'memory:alloc_in_new_tlab_bytes:bytes:',
                'memory:alloc_sample_bytes:bytes:',
                'memory:alloc_size:bytes:',
                'alloc:alloc_size:bytes:',
                'process_cpu:alloc_size:bytes:',
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
    throw new ProfileTypeError(`unknown profile type ${profile_type_quote(alias)}: write ${profileTypeAliases.join(' or ')}, or a profile type id; ` +
        `here exist: ${describeAvailable(availableIds)}`);
}
const DISPLAY_NAMES = new Map([
    ['memory:inuse_space', 'memory in use'],
    ['heap:inuse_space', 'memory in use'],
    ['memory:space', 'memory in use'],
    ['memory:alloc_space', 'memory allocated'],
    ['memory:alloc_size', 'memory allocated'],
    ['alloc:alloc_size', 'memory allocated'],
    ['process_cpu:alloc_size', 'memory allocated'],
]);
/** A short name for people: `cpu`, `memory in use`, `memory allocated`; else the sample type. */
function displayName(id) {
    const { name, sampleType } = parseProfileType(id);
    if (kindOf(id) === 'cpu')
        return 'cpu';
    return DISPLAY_NAMES.get(`${name}:${sampleType}`) ?? sampleType;
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
function profile_type_quote(text) {
    return JSON.stringify(truncate(text));
}
function truncate(text) {
    return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}

;// CONCATENATED MODULE: ./build/config/fields.js



/** Fields that settings are made of, with messages for people. */
/** A text that is not empty, without white space around it. */
const fields_text = schemas/* string */.YjP({ error: ({ input }) => `expected a text, got ${fields_kindOf(input)}; put it in quotes` })
    .trim()
    .min(1, { error: 'it must not be empty' });
/** One of some words. */
const choice = (words) => schemas/* enum */.k5n(words, { error: ({ input }) => notAllowed(input, words) });
/** A percentage such as `10%`, as a fraction. */
const percent = (what) => schemas/* string */.YjP({ error: `expected a percentage such as "10%", in quotes` })
    .transform((value, context) => {
    const fraction = parsePercent(value);
    if (fraction !== null)
        return fraction;
    context.addIssue({
        code: 'custom',
        message: `expected a percentage such as 10%, got ${allowed_quote(value)}`,
    });
    return core_core/* NEVER */.tm;
})
    .describe(what);
/** A list that is not empty. */
const list = (entry) => schemas/* array */.YOg(entry, { error: ({ input }) => `expected a list, got ${fields_kindOf(input)}` })
    .min(1, { error: 'the list is empty: name something or leave the setting out' });
const TELLING = new Set(['custom', 'unrecognized_keys']);
/** Where each form of a value is wrong, what is wrong with the one that a person meant: a text, or an object with such keys. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const [meant] = issue.errors.flatMap(([first]) => first !== undefined && (TELLING.has(first.code ?? '') || typeof first.path[0] === 'string')
        ? [first]
        : []);
    return meant === undefined ? issue : innermost({ ...meant, path: [...issue.path, ...meant.path] });
}
function fields_kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/config/budgets.js




const TARGETS = ['function', 'package', 'service'];
const limit = schemas/* string */.YjP({
    error: ({ input }) => input === undefined
        ? 'it is missing: write the most it may cost, such as "5%"'
        : 'expected a number with its unit, such as "5%"',
})
    .transform((value, context) => {
    const parsed = parseBudgetLimit(value);
    if (typeof parsed !== 'string')
        return parsed;
    context.addIssue({ code: 'custom', message: parsed });
    return core_core/* NEVER */.tm;
})
    .describe('most it may cost: a share such as 5%, cores, bytes or bytes per second');
const fields = {
    function: fields_text.optional().describe('function name; * and ? are wildcards'),
    file: fields_text.optional().describe('end of the file of the function, such as encoder.py'),
    package: fields_text.optional().describe('package; * and ? are wildcards'),
    service: fields_text.optional().describe('service name or glob: the whole of each'),
    max: limit,
    cost: choice(['self', 'total'])
        .optional()
        .describe('own cost, or with everything that is called; default: total'),
    services: list(fields_text).optional().describe('services in which it counts; default: all'),
    'profile-types': list(fields_text)
        .optional()
        .describe('cpu, memory or profile type ids; default: those the unit fits, of a share cpu'),
    'on-exceed': choice(['fail', 'warn']).optional().describe('default: fail'),
};
const entry = schemas/* strictObject */.rej(fields, {
    error: ({ code }) => code === 'invalid_type' ? 'expected a function, package or service, and max' : undefined,
});
/** Schema of the setting `budgets`. */
const budgetsSchema = list(entry.superRefine((budget, context) => {
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
        if (!(error instanceof ProfileTypeError))
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
    const measured = `${kindOf(type)} in ${parseProfileType(type).sampleUnit}`;
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

;// CONCATENATED MODULE: ./build/config/links.js





const MAX_LINKS = 5;
const MAX_NAME = 40;
const links_fields = {
    name: fields_text
        .max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` })
        .refine((name) => !/\p{Cc}/u.test(name), { error: 'a name has one line' })
        .describe('what the link is called in the report'),
    url: fields_text
        .max(2000, { error: 'expected at most 2000 characters' })
        .superRefine((url, context) => {
        const problem = links_problemOf(url);
        if (problem !== null)
            context.addIssue({ code: 'custom', message: problem });
    })
        .describe('http or https address with placeholders such as {service} and {candidate-from}'),
};
const links_entry = schemas/* strictObject */.rej(links_fields, {
    error: ({ code }) => (code === 'invalid_type' ? 'expected a name and a url' : undefined),
});
/** Schema of the setting `links`. */
const linksSchema = list(links_entry)
    .max(MAX_LINKS, { error: `at most ${MAX_LINKS} links are allowed` })
    .superRefine((links, context) => {
    const names = links.map(({ name }) => name);
    const repeated = names.findIndex((name, index) => names.indexOf(name) < index);
    if (repeated < 0)
        return;
    const message = `${allowed_quote(names[repeated] ?? '')} is given twice`;
    context.addIssue({ code: 'custom', message, path: [repeated, 'name'] });
});
/** Names of what a link may say, for spelling mistakes. */
const LINK_KEYS = Object.keys(links_fields);
function links_problemOf(template) {
    const unknown = placeholdersOf(template).find((name) => !PLACEHOLDERS.includes(name));
    if (unknown !== undefined)
        return unknownPlaceholder(unknown);
    const plain = replacePlaceholders(template, () => 'x');
    if (/[{}]/.test(plain))
        return 'a brace stands alone: write %7B or %7D for one that belongs to the address';
    if (!URL.canParse(plain) || !/^https?:\/\//iu.test(plain))
        return 'expected a URL that starts with http:// or https://';
    // Whoever names a service would else choose where the link leads.
    if (/^[^/]*\/\/[^/?#]*\{/u.test(template))
        return 'placeholders may not stand in the name of the host';
    return credentialIn(new URL(plain));
}
function unknownPlaceholder(name) {
    const near = nearestName(name, PLACEHOLDERS);
    const why = `unknown placeholder ${allowed_quote(`{${name}}`)}`;
    if (near !== null)
        return `${why}: did you mean {${near}}?`;
    return `${why}: write %7B and %7D for braces that belong to the address`;
}
const SECRET_NAME = /^(?:(?:access|auth|api|id|refresh|session|private|secret|bearer)[-_.]?)?(?:token|jwt)$|^(?:access|auth|api|private|secret)[-_.]?key$|passw(?:or)?d$|^(?:pwd|sig|credentials?|authorization)$|secret$|signature$/iu;
/** How tokens of Grafana and GitHub, and JSON Web Tokens, begin. */
const SECRET_VALUE = /^(?:gl(?:sa|c)_|gh[oprsu]_|github_pat_|eyJ[\w-]{8,}\.)/u;
/** Whoever may read the report may read the link. */
function credentialIn(url) {
    if (url.username !== '' || url.password !== '')
        return 'a user or a password in the URL is not allowed';
    const fragment = new URLSearchParams(url.hash.replace(/^#(?:[^?]*\?)?/u, ''));
    for (const [name, value] of [...url.searchParams, ...fragment]) {
        if (SECRET_NAME.test(name) || SECRET_VALUE.test(value))
            return `${allowed_quote(name)} looks like a credential: everybody who reads the report would have it`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/config/saved-baseline.js


const PREFIX = 'snapshot:';
/** Schema of the setting `baseline`: a window, or a snapshot by its path; as an object only in the file. */
const baselineSchema = schemas/* union */.KCZ([
    fields_text,
    schemas/* strictObject */.rej({ snapshot: fields_text.describe('file that flamegate snapshot wrote') })
        .transform(({ snapshot }) => `${PREFIX}${snapshot}`),
], { error: 'expected a window, or snapshot with the path of a file' });
/** Path of the snapshot that the setting names; null for a window. */
function snapshotPathOf(baseline) {
    return baseline?.startsWith(PREFIX) ? baseline.slice(PREFIX.length).trim() : null;
}

;// CONCATENATED MODULE: ./build/config/glob.js
/**
 * Matches a name against a pattern in which `*` stands for any text and `?` for one character; everything else is
 * literal, for names hold brackets, braces and parentheses. Takes at most length times length steps, whatever
 * the pattern.
 */
function matchesGlob(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let starName = 0;
    while (n < name.length) {
        if (pattern[p] === '*') {
            star = p++;
            starName = n;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++starName;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}

;// CONCATENATED MODULE: ./build/judge/policy.js
/** The defaults; the measured ones come from simulation and from recordings of unchanged code. */
const DEFAULT_POLICY = {
    failOnGrowth: 0.1,
    warnOnGrowth: 0.05,
    minShare: 0.005,
    alpha: 0.05,
    warnProbability: 0.01,
    minAddedShare: 0.002,
    minNewShare: 0.01,
    minSamples: 100,
    maxTests: 50,
    minTotalSamples: 2000,
    contentionWeight: 0.35,
    maxContention: Math.log(2),
    minLevelBytes: 4 * 1024 * 1024,
    minLevelCount: 100,
};

;// CONCATENATED MODULE: ./build/config/thresholds.js



/** The limits of growth that a person can set, for all services or for some. */
const thresholdFields = {
    'fail-on-growth': percent('a function fails when its cost grew by more')
        .refine((growth) => growth > 0, { error: 'expected a growth above 0%' })
        .optional(),
    'warn-on-growth': percent('a function is pointed out when its cost grew by more').optional(),
    'min-share': percent('functions below this share of their service are not tested')
        .refine((share) => share <= 1, { error: 'expected a share of at most 100%' })
        .optional(),
};
/**
 * The policy of these limits.
 * @param place where the limit of a warning stands, for the message
 * @throws UsageError where a warning would come after a failure
 */
function resolvePolicy(given, place) {
    const failOnGrowth = given['fail-on-growth'] ?? DEFAULT_POLICY.failOnGrowth;
    const warnOnGrowth = given['warn-on-growth'] ?? Math.min(DEFAULT_POLICY.warnOnGrowth, failOnGrowth);
    if (warnOnGrowth > failOnGrowth) {
        throw new usage_error_UsageError('warn-on-growth is above fail-on-growth', `${place}: ${inPercent(warnOnGrowth)} against ${inPercent(failOnGrowth)}`, 'a warning comes before a failure: lower warn-on-growth or raise fail-on-growth');
    }
    return {
        ...DEFAULT_POLICY,
        failOnGrowth,
        warnOnGrowth,
        minShare: given['min-share'] ?? DEFAULT_POLICY.minShare,
    };
}
/** 0.07 * 100 is 7.000000000000001. */
function inPercent(fraction) {
    return `${Number((fraction * 100).toPrecision(9))}%`;
}

;// CONCATENATED MODULE: ./build/config/services.js







const ALL = '*';
/** A label selector in normal form, with at least one condition. */
function readLabels(value, context) {
    try {
        const matchers = parseSelector(value);
        if (matchers.length > 0)
            return formatSelector(matchers);
        context.addIssue({
            code: 'custom',
            message: 'the selector is empty: name a label, as in {team="vision"}',
        });
    }
    catch (error) {
        if (!(error instanceof SelectorError))
            throw error;
        context.addIssue({ code: 'custom', message: error.message });
    }
    return core_core/* NEVER */.tm;
}
const services_fields = {
    name: fields_text.optional().describe('service name, or a glob such as ai-*; default: all that the labels select'),
    labels: fields_text
        .transform(readLabels)
        .optional()
        .describe('label selector added to the queries of these services, such as {environment="production"}'),
    optional: schemas/* boolean */.zMY({ error: 'expected true or false' })
        .default(false)
        .describe('its absence is reported, never counted'),
    'profile-types': list(fields_text).optional().describe('cpu, memory or profile type ids for these services'),
    ...thresholdFields,
};
/** Names of what an entry may say, for spelling mistakes. */
const SERVICE_KEYS = Object.keys(services_fields);
const described = schemas/* strictObject */.rej(services_fields)
    .refine(({ name, labels }) => name !== undefined || labels !== undefined, {
    error: 'expected a name or labels: which services are meant?',
})
    .transform(({ name = ALL, ...rest }) => ({ name, ...rest }));
const named = fields_text.transform((value, context) => value.startsWith('{')
    ? { name: ALL, optional: false, labels: readLabels(value, context) }
    : { name: value, optional: false });
/** Schema of the setting `services`: names, globs, label selectors, or objects that say more. */
const servicesSchema = list(schemas/* union */.KCZ([named, described], {
    error: 'expected a service name, a glob, a label selector in quotes, or an entry with a name',
}));
/** Services that an input names, with what the file says of the same ones: an input chooses, it does not forget. */
function chooseServices(chosen, known) {
    return chosen.map((entry) => {
        const { name, labels } = entry;
        if (labels !== undefined)
            return entry;
        const said = known.find((other) => other.name === name) ??
            known.find((other) => other.name !== ALL && matchesGlob(other.name, name));
        return said === undefined ? entry : { ...said, name };
    });
}
/**
 * The entries with their limits; what an entry does not say, is as for all services.
 * @throws UsageError for limits that contradict each other, and for two entries of the same services
 */
function resolveServices(entries, common) {
    const seen = new Map();
    return entries.map((entry) => {
        const rule = toRule(entry, common);
        const said = JSON.stringify(rule);
        // Globs may overlap, and the same one may stand beside several labels: the first that matches counts.
        const key = JSON.stringify([rule.name, /[*?]/u.test(rule.name) ? rule.labels : null]);
        if ((seen.get(key) ?? said) !== said)
            throw givenTwice(rule.name);
        seen.set(key, said);
        return rule;
    });
}
function givenTwice(name) {
    return new usage_error_UsageError(`services: ${allowed_quote(name)} is given twice`, 'the two entries say different things of the same services', 'keep one of them');
}
function toRule(entry, common) {
    const { name, optional, labels, 'profile-types': profileTypes, ...limits } = entry;
    const own = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
    return {
        name,
        optional,
        ...(labels !== undefined && { labels }),
        ...(profileTypes !== undefined && { profileTypes }),
        ...(Object.keys(own).length > 0 && { policy: resolvePolicy({ ...common, ...own }, `services, ${name}`) }),
    };
}

;// CONCATENATED MODULE: ./build/config/settle.js




/** The longest time the gate waits: a job must go on, and profilers upload every 10 to 60 s. */
const MAX_SETTLE_MS = 300_000;
/** Schema of the setting `settle`. */
const settleSchema = fields_text.transform((value, context) => {
    if (value === 'auto')
        return value;
    const waitMs = value === 'none' ? 0 : parseDuration(value);
    if (waitMs !== null && waitMs <= MAX_SETTLE_MS)
        return waitMs;
    const why = waitMs === null ? 'expected auto, none or a duration' : `at most ${MAX_SETTLE_MS / 1000} s are allowed`;
    context.addIssue({ code: 'custom', message: `${why}, got ${allowed_quote(value)}` });
    return core_core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./build/config/source-paths.js


const MAX_ENTRIES = 100;
const FORM = 'expected prefix=folder, such as /app=services/checkout';
const sourcePath = fields_text.transform((value, context) => {
    // A path may hold the sign, too, but a folder of a repository rarely does.
    const sign = value.lastIndexOf('=');
    const prefix = value.slice(0, Math.max(0, sign)).trim();
    const folder = value
        .slice(sign + 1)
        .trim()
        .replace(/(?<=.)\/+$/u, '');
    const problem = sign < 0 || prefix === '' || folder === '' ? FORM : source_paths_problemOf(folder);
    if (problem !== null)
        context.addIssue({ code: 'custom', message: `${problem}, got ${allowed_quote(value)}` });
    return { prefix, folder };
});
function source_paths_problemOf(folder) {
    if (/^(?:[/\\]|[A-Za-z]:)/u.test(folder))
        return 'the folder after the sign = is one of the repository, without a slash in front';
    return folder.split(/[/\\]/u).includes('..') ? 'the folder must lie in the repository' : null;
}
/** Schema of the setting `source-paths`. */
const sourcePathsSchema = list(sourcePath).max(MAX_ENTRIES, {
    error: `at most ${MAX_ENTRIES} entries are allowed`,
});

;// CONCATENATED MODULE: ./build/config/schema.js











/**
 * Everything a person can set, under the names of the Action's inputs. One schema serves the file, the inputs and the
 * flags; defaults live in `resolve.ts`, for a default in `action.yml` would overwrite the file.
 */
const httpUrl = (what) => fields_text
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
const ignored = schemas/* union */.KCZ([
    fields_text.transform((name) => ({ function: name })),
    schemas/* strictObject */.rej({
        function: fields_text.describe('function name; * and ? are wildcards'),
        file: fields_text.optional().describe('end of the file, such as ai.py'),
    }),
], { error: 'expected a function name, or function and file' });
const policy = choice(['pass', 'warn', 'fail']);
/** 1 to 50 as an input or a flag gives it. */
const TOP = /^(?:[1-9]|[1-4]\d|50)$/u;
const WHOLE = { error: 'expected a whole number from 1 to 50' };
const COUNT = { error: 'expected a whole number above 0, or the path of a summary of k6' };
/** A number, whole or not, with or without separators: nobody means a file by it. */
const NUMBER_LIKE = /^[+-]?[\d.,_ ]+(?:e[+-]?\d+)?$/iu;
/** A count as a number, or the path of the file that holds it. */
const requestCount = schemas/* union */.KCZ([schemas/* int */.Whr(COUNT).min(1, COUNT), fields_text], COUNT).transform((value, context) => {
    if (typeof value === 'number' || !NUMBER_LIKE.test(value))
        return value;
    const count = Number(value);
    if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0)
        return count;
    context.addIssue({ code: 'custom', message: `${COUNT.error}, got ${allowed_quote(value)}` });
    return core_core/* NEVER */.tm;
});
const HISTORY = { error: `expected a whole number from 0 to ${MAX_HISTORY}, or a list of windows` };
/** So many windows, or windows as texts; inputs and flags give the number as a text. */
const schema_history = schemas/* union */.KCZ([schemas/* int */.Whr(HISTORY), list(fields_text), fields_text.transform((window) => [window])], HISTORY)
    .transform((value, context) => {
    const [only = '', ...more] = typeof value === 'number' ? [] : value;
    const setting = more.length === 0 && /^[+-]?[\d.]+$/u.test(only) ? Number(only) : value;
    const count = typeof setting === 'number' ? setting : setting.length;
    if (Number.isInteger(count) && count >= 0 && count <= MAX_HISTORY)
        return setting;
    const message = typeof setting === 'number' ? HISTORY.error : `at most ${MAX_HISTORY} windows are allowed`;
    context.addIssue({ code: 'custom', message });
    return core_core/* NEVER */.tm;
});
/** Settings that may stand in the configuration file. */
const FileSchema = schemas/* strictObject */.rej({
    'pyroscope-url': httpUrl('base URL of Pyroscope; a path in front of the API is kept').optional(),
    'tenant-id': fields_text.optional().describe('X-Scope-OrgID of a multi-tenant server'),
    services: servicesSchema.optional().describe('services to compare; default: all with data'),
    'profile-types': list(fields_text).optional().describe('cpu, memory or profile type ids'),
    baseline: baselineSchema.optional().describe('window of the baseline, or a snapshot of it'),
    candidate: fields_text.optional().describe('window of the candidate'),
    history: schema_history
        .optional()
        .describe('windows of the baseline beside it: so many directly before it, or a list'),
    confirm: fields_text.optional().describe('second window of the candidate, to test warnings again'),
    load: choice(['auto', 'fixed', 'requests'])
        .optional()
        .describe('what is known about the load of the two windows'),
    'baseline-requests': requestCount
        .optional()
        .describe('requests in the baseline window: a number, or the path of a summary of k6'),
    'candidate-requests': requestCount
        .optional()
        .describe('requests in the candidate window: a number, or the path of a summary of k6'),
    'mixed-windows': choice(['refuse', 'allow'])
        .optional()
        .describe('whether a window may hold several versions'),
    settle: settleSchema
        .optional()
        .describe('how long to wait for the last uploads of a window that has just ended: auto, none or a duration'),
    ...thresholdFields,
    top: schemas/* union */.KCZ([schemas/* int */.Whr(WHOLE).min(1, WHOLE).max(50, WHOLE), schemas/* string */.YjP().regex(TOP).transform(Number)], WHOLE)
        .optional()
        .describe('functions shown per service'),
    mode: choice(['observe', 'warn', 'enforce']).optional().describe('what a fail verdict does to the build'),
    'on-inconclusive': policy.optional().describe('what an inconclusive verdict does to the build'),
    'on-not-evaluated': policy.optional().describe('what a not evaluated verdict does to the build'),
    comment: choice(['on-change', 'always', 'never'])
        .optional()
        .describe('when to comment on the pull request'),
    check: choice(['auto', 'never'])
        .optional()
        .describe('whether to show the verdict in a check run of its own, where the token may create one'),
    'source-paths': sourcePathsSchema
        .optional()
        .describe('prefix=folder: where files of profiles lie in the repository, for annotations'),
    key: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,64}$/u, { error: 'expected 1 to 64 letters, digits, dots, dashes or underscores' })
        .optional()
        .describe('tells several gates on one pull request apart'),
    'report-dir': fields_text
        .optional()
        .describe('directory of report.json, report.md, report.html, report.junit.xml and profiles/'),
    'grafana-url': httpUrl('Grafana with Profiles Drilldown, for links').optional(),
    'grafana-datasource-uid': fields_text.optional().describe("uid of Grafana's Pyroscope data source, for links"),
    links: linksSchema.optional().describe('links of your own, beside those the gate makes'),
    budgets: budgetsSchema.optional().describe('absolute limits on functions, packages and services'),
    ignore: schemas/* array */.YOg(ignored).optional().describe('idle functions left out, beside those of the runtimes'),
    'ignore-runtime-idle': schemas/* boolean */.zMY({ error: 'expected true or false' })
        .optional()
        .describe('false keeps the idle functions of runtimes in'),
});
/** Settings that inputs, flags and the environment may give: those of the file, secrets and headers. */
const InputSchema = FileSchema.omit({
    links: true,
    budgets: true,
    ignore: true,
    'ignore-runtime-idle': true,
}).extend({
    config: fields_text.optional().describe('configuration file; default .github/flamegate.yml when it exists'),
    'pyroscope-token': fields_text.optional().describe('bearer token'),
    'pyroscope-username': fields_text.optional().describe('user name for basic authentication'),
    'pyroscope-password': fields_text.optional().describe('password for basic authentication'),
    headers: schemas/* array */.YOg(fields_text).optional().describe('more request headers, one "Name: value" a line'),
    'github-token': fields_text.optional().describe('token for the comment'),
});

;// CONCATENATED MODULE: ./build/config/inputs.js





const SETTINGS = Object.keys(InputSchema.shape);
/** Inputs of the Action that are no settings of the gate. */
const ACTION_ONLY = (/* unused pure expression or super */ null && (['report-dir', 'key', 'comment', 'check', 'source-paths', 'github-token']));
const LISTS = new Set([
    'services',
    'profile-types',
    'headers',
    'history',
    'source-paths',
]);
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
const OFF = /^(?:false|0|no|off)$/iu;
function readStack(env) {
    const [interval, environment] = [env.PROFILE_INTERVAL?.trim(), env.ENVIRONMENT?.trim()];
    return {
        isOff: OFF.test(env.PYROSCOPE_ENABLED?.trim() ?? ''),
        ...(interval ? { interval } : {}),
        ...(environment ? { environment } : {}),
    };
}
function toValue(name, text) {
    if (!LISTS.has(name))
        return text.trim();
    if (name === 'history' || name === 'services')
        return splitList(text);
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
    return { values, origins, environment: readVariables(env), stack: readStack(env) };
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
    'report-junit': { type: 'string' },
    'report-summary': { type: 'string' },
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
    for (const [name, type] of Object.entries(extras)) {
        specs[name] = type === 'strings' ? { type: 'string', multiple: true } : { type };
    }
    return specs;
}
/**
 * Reads a command line, and what the environment gives.
 * @param extras options this command has beside the common ones
 * @param listed options to name where one is unknown: those that mean something to this command; else all
 * @throws UsageError for an unknown or repeated option or a missing value
 */
function readFlags(args, env, extras = {}, listed) {
    const specs = flagSpecs(extras);
    const parsed = parseStrict(args, specs, listed ?? Object.keys(specs));
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
    const settings = { values, origins, environment: readVariables(env), stack: readStack(env) };
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
    throw new UsageError(`option --${repeated} is given more than once`, 'only one value can count', `keep one --${repeated}`);
}
function parseStrict(args, specs, listed) {
    try {
        const parsed = parseArgs({
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
        if (error instanceof UsageError)
            throw error;
        const unknown = args.find((arg) => /^--?\w/u.test(arg) && !Object.hasOwn(specs, arg.replace(/^--?/u, '').split('=')[0]));
        if (unknown?.startsWith('--')) {
            throw unknownSetting('option', unknown.slice(2).split('=')[0], listed);
        }
        throw new UsageError('wrong usage', error.message, 'see flamegate --help', { cause: error });
    }
}
function unknownSetting(kind, name, names) {
    const near = nearestName(name, names);
    const dashes = kind === 'option' ? '--' : '';
    return new usage_error_UsageError(`unknown ${kind} ${dashes}${name.slice(0, 100)}`, near === null ? `there is no such ${kind}` : `did you mean ${dashes}${near}?`, `the ${kind}s are: ${names.map((known) => dashes + known).join(', ')}`);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

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
/** The text when it is a full commit hash (SHA-1 or SHA-256 in hexadecimal), otherwise an empty string. */
function commitSha(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value : '';
}
function readBounded(path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        throw new Error(`event payload ${path} cannot be opened: ${error.message}`);
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw new Error(`event payload ${path} is not a file`);
        if (stat.size > MAX_EVENT_BYTES) {
            throw new Error(`event payload ${path} has ${stat.size} bytes, more than the ${MAX_EVENT_BYTES} allowed`);
        }
        return (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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

;// CONCATENATED MODULE: ./build/github/context.js

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
    const sha = commitSha(env.GITHUB_SHA);
    return {
        owner,
        repo,
        repository,
        apiUrl,
        serverUrl,
        sha,
        headSha: event?.headSha || sha,
        eventName: env.GITHUB_EVENT_NAME ?? '',
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
        const event = pullRequestOf(readEventPayload(path));
        if (event === null)
            throw new Error(`event payload ${path} names no pull request`);
        return event;
    }
    catch (error) {
        problems.push(`The pull request is unknown, so there is no comment: ${error.message}.`);
        return null;
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

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/file.js











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
        return await (0,consumers_.text)((0,external_node_fs_.createReadStream)(path, { end: MAX_BYTES }));
    }
    catch (error) {
        if (!required && error.code === 'ENOENT')
            return null;
        throw new usage_error_UsageError(`the configuration file ${path} cannot be read`, error.message, 'check the path; in a workflow, actions/checkout must run first', { cause: error });
    }
}
/**
 * Parses and validates the text of a configuration file.
 * @throws UsageError with line and column
 */
function parseConfigFile(path, text) {
    if (Buffer.byteLength(text) > MAX_BYTES) {
        throw new usage_error_UsageError(`${path} is too large`, `it has more than ${MAX_BYTES} bytes`, 'check the path: a configuration is some kilobytes');
    }
    const lines = new dist/* LineCounter */.HN();
    // The library's own check for repeated keys compares each with each: minutes for a file of a few hundred kilobytes.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false });
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
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw invalid(`${path}:1:1`, 'expected settings, as in "min-share: 1%"', REMEDY);
    const parsed = FileSchema.safeParse(toPlain(path, document));
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
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
}
function refuseRepeatedKeys(document, place) {
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value)) {
                    const why = `${file_quote(key.value)} is given twice`;
                    throw invalid(place(key.range?.[0] ?? 0), why, 'keep one of them');
                }
                seen.add(key.value);
            }
        },
    });
}
function file_quote(value) {
    return JSON.stringify(String(value).slice(0, 100));
}
const REMEDY = 'the settings are described in docs/configuration.md';
function invalid(place, why, remedy) {
    return new usage_error_UsageError(`${place}: the configuration is not valid`, why, remedy);
}
function originsOf(map, place) {
    const origins = {};
    for (const { key, value } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || !key.range)
            continue;
        origins[String(key.value)] = place(key.range[0]);
        if (key.value !== 'budgets' || !(0,dist/* isSeq */.oP)(value))
            continue;
        for (const [index, entry] of value.items.entries()) {
            const offset = entry.range?.[0] ?? key.range[0];
            origins[`budgets.${index}`] = place(offset);
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
    return invalid(place(offset), `${setting}: ${issue.message}`, allowedValues(String(issue.path[0])));
}
/** A setting that is missing is mostly one that is misspelled: then the misspelled one is the problem. */
function firstIssue(error) {
    const issues = error.issues.map(innermost);
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
    if (issue.path.length === 0 && Object.hasOwn(InputSchema.shape, key)) {
        return invalid(place(offset), `${key} is an input, not a setting of the file`, 'secrets belong into inputs or the environment');
    }
    if (issue.path[0] === 'services' && key.includes('=')) {
        // YAML takes {team="vision"} for a map.
        return invalid(place(offset), `${file_quote(key)} stands in braces without quotes`, "write '{...}' in single quotes");
    }
    const near = nearestName(key, knownKeys(issue.path));
    const why = `unknown setting ${file_quote(key)}`;
    return invalid(place(offset), near === null ? why : `${why}: did you mean ${near}?`, REMEDY);
}
/** What may stand where an unknown key does. */
function knownKeys(path) {
    if (path.length === 0)
        return Object.keys(FileSchema.shape);
    if (path[0] === 'links')
        return LINK_KEYS;
    if (path[0] === 'services')
        return SERVICE_KEYS;
    return path[0] === 'budgets' ? BUDGET_KEYS : [];
}
function keyOffset(map, key) {
    const pair = map?.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
    return pair && (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./build/config/merge.js





/**
 * Merges environment < file < inputs.
 * @throws UsageError for the first setting that is not valid, with its origin
 */
function merge_mergeSettings(inputs, file) {
    const chosen = validate(inputs);
    const given = {
        ...file?.settings,
        ...chosen,
        ...(chosen.services && { services: chooseServices(chosen.services, file?.settings.services ?? []) }),
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
    const parsed = InputSchema.safeParse(inputs.values);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const issue = first && innermost(first);
    const name = String(issue?.path[0] ?? '');
    throw new usage_error_UsageError(`${inputs.origins[name] ?? name} is not valid`, issue?.message ?? 'not valid', allowedValues(name));
}
/** The error that a setting nobody can do without was not given. */
function required(merged, name) {
    const value = merged[name];
    if (value !== undefined)
        return value;
    throw new usage_error_UsageError(`${name} is missing`, name === 'pyroscope-url'
        ? 'neither a setting nor PYROSCOPE_URL tells where Pyroscope is'
        : 'two windows are compared', name === 'pyroscope-url'
        ? 'give it as an input, with --pyroscope-url, in the file or as the environment variable PYROSCOPE_URL'
        : `give ${name} as a window such as now-20m/now-10m`);
}

;// CONCATENATED MODULE: ./build/config/k6-summary.js

/** Above this share of their time, users are busy all the time: some is always lost to the start and the end. */
const BUSY = 0.9;
/** An arrival rate may drop some iterations at its start, until it has its users. */
const MAX_DROPPED = 0.01;
const k6_summary_REMEDY = 'give the JSON that k6 run --summary-export=summary.json wrote, or the number of requests';
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
        throw new usage_error_UsageError(`${what} counts no requests`, `${source} is ${requests}`, 'see why the load test sent nothing; a cost per request needs requests');
    }
    const durationMs = durationOf(document, metrics);
    return { requests: requests, source, durationMs, closedModel: isClosed(metrics, durationMs) };
}
function parseObject(text, what, maxBytes) {
    // Samples are checked first: they are what a file beyond the limit most likely holds.
    if (isSampleLog(text)) {
        throw new usage_error_UsageError(`${what} is no summary of k6`, 'it holds single samples, one JSON object a line, as k6 run --out json writes them', 'run k6 with --summary-export=summary.json as well, and give that file');
    }
    if (Buffer.byteLength(text) > maxBytes) {
        throw new usage_error_UsageError(`${what} is too large`, `it has more than ${maxBytes} bytes`, k6_summary_REMEDY);
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
    return new usage_error_UsageError(`${what} is no summary of k6`, why, k6_summary_REMEDY, { cause });
}

;// CONCATENATED MODULE: ./build/config/request-count.js




/** A summary is some kilobytes, some hundred with a threshold for each URL; the samples themselves are gigabytes. */
const request_count_MAX_BYTES = 16 * 1024 * 1024;
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
    return parseK6Summary(await request_count_readBounded(value, origin), `${origin}: ${value.slice(0, 200)}`, request_count_MAX_BYTES);
}
async function request_count_readBounded(path, origin) {
    try {
        // One byte more than allowed is enough to know; a device or a pipe has no size to ask for.
        return await (0,consumers_.text)((0,external_node_fs_.createReadStream)(path, { end: request_count_MAX_BYTES }));
    }
    catch (error) {
        throw new usage_error_UsageError(`${origin}: ${path.slice(0, 200)} cannot be read`, error.message, 'write a whole number above 0, or the path of the JSON that k6 run --summary-export wrote', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/profile/runtime-frames.js
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
        throw new usage_error_UsageError(`${missing}-requests is missing`, `${origins[`${given}-requests`] ?? `${given}-requests`} is given, and cost per request needs both counts`, `give ${missing}-requests, too, or leave both out`);
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
    throw new usage_error_UsageError('load: requests needs the numbers of requests', `${origins.load ?? 'load'} is "requests", but no count is given`, GIVE_BOTH);
}
function refuseContradiction(load, origins) {
    if (load === undefined || load === 'requests')
        return;
    throw new usage_error_UsageError(`load: ${load} contradicts the numbers of requests`, `${origins.load ?? 'load'} is "${load}", and ${origins['baseline-requests'] ?? 'baseline-requests'} is given`, 'leave load out to compare cost per request, or leave the counts out');
}
/** An iteration of a script sends any number of requests. */
function refuseDifferentMetrics({ baseline, candidate }) {
    const sources = new Set([baseline.source, candidate.source]);
    if (!sources.has('http_reqs') || !sources.has('iterations'))
        return;
    throw new usage_error_UsageError('baseline-requests and candidate-requests count different things', `${baseline.source} and ${candidate.source} in the two summaries of k6`, 'run the same k6 script against both versions, or give both counts as whole numbers');
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
    throw new usage_error_UsageError(`${name}-requests does not belong to the ${name} window`, `k6 counted requests for ${seconds(durationMs ?? 0)}, but the window is ${seconds(windowMs)} long`, `let the ${name} window span the load test, or give the number of requests in it`);
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

;// CONCATENATED MODULE: ./build/config/server.js


/**
 * Address, credentials and headers of the server.
 * @throws UsageError when two of them contradict each other
 */
function resolvePyroscope(merged) {
    const url = required(merged, 'pyroscope-url');
    if ((merged['pyroscope-username'] === undefined) !== (merged['pyroscope-password'] === undefined)) {
        throw new usage_error_UsageError('basic authentication needs both pyroscope-username and pyroscope-password', 'only one of them is given', 'give both, or pyroscope-token instead');
    }
    if (merged['pyroscope-token'] !== undefined && merged['pyroscope-username'] !== undefined) {
        throw new usage_error_UsageError('two ways of authentication are given', 'pyroscope-token and pyroscope-username exclude each other', 'keep one of them');
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
    throw new usage_error_UsageError(`headers: ${repeated[0].slice(0, 100)} is given twice`, 'only one value of a header is sent', 'keep one of them; the case of its name makes no difference');
}
/** RFC 9110 field names; values without control characters, so that no header can smuggle another. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;
function parseHeader(line) {
    const match = HEADER.exec(line);
    if (match?.[1] !== undefined)
        return [match[1], match[2]?.trim() ?? ''];
    // The value may be a secret: only the part before the colon is repeated.
    throw new usage_error_UsageError(`headers: the line that starts with ${JSON.stringify((line.split(':')[0] ?? '').slice(0, 40))} is no header`, 'expected "Name: value"', 'write one header a line');
}

;// CONCATENATED MODULE: ./build/config/stack.js





/** What variables mean with which services and their sidecars are configured. */
/**
 * `PROFILE_INTERVAL` in milliseconds: seconds without a unit, as sidecars take it, or a duration.
 * @throws UsageError for anything else, for the gate would wait for a time that nobody meant
 */
function resolveInterval(text) {
    if (text === undefined)
        return null;
    const ms = /^\d{1,6}(?:\.\d{1,3})?$/u.test(text) ? Number(text) * 1000 : parseDuration(text);
    if (ms !== null && ms > 0)
        return ms;
    throw new usage_error_UsageError('environment variable PROFILE_INTERVAL is not valid', `expected seconds, got ${allowed_quote(text)}`, 'write seconds, for example 15, or say with settle how long to wait');
}
const stack_LABEL = 'environment';
/** The condition that a profile is of this environment, or names none. */
function environmentMatcher(environment) {
    return { label: stack_LABEL, operator: '=~', value: `${escapeRegex(environment)}|` };
}
/** The services that are asked for, where the environment says that they run. @throws UsageError as `resolveServices` */
function placeServices(merged, stack, windows) {
    return addEnvironment(resolveServices(merged.services ?? [], merged), stack?.environment, windows);
}
/**
 * Leaves out profiles of other environments. Those without the label stay in: a sidecar that does not send it would else be
 * hidden without a word. Whoever names the label in a selector says more about it.
 */
function addEnvironment(services, environment, windows) {
    const names = (selector) => parseSelector(selector).some(({ label }) => label === stack_LABEL);
    if (environment === undefined || windows.some(({ selector }) => names(selector)))
        return { services, environment: null };
    const added = formatSelector([environmentMatcher(environment)]);
    const all = services.length > 0 ? services : [{ name: '*', optional: false }];
    return {
        services: all.map((rule) => names(rule.labels ?? '') ? rule : { ...rule, labels: joinSelectors(rule.labels ?? '', added) }),
        environment,
    };
}

;// CONCATENATED MODULE: ./build/config/resolve.js










/**
 * Merges defaults < environment < file < inputs and checks what one setting cannot know of another.
 * @param counts what `readRequestCounts` found, for nothing is read here
 * @param saved the snapshot that the setting `baseline` names
 * @throws UsageError that names the setting and where it came from
 */
function resolveConfig(inputs, file, defaults, nowMs, counts = {}, saved = null) {
    const { merged, origins } = merge_mergeSettings(inputs, file);
    const baseline = saved?.side ?? parseWindow('baseline', required(merged, 'baseline'), nowMs);
    const candidate = parseWindow('candidate', required(merged, 'candidate'), nowMs);
    checkOverlap(baseline, candidate);
    const windows = { baseline, candidate };
    const history = resolveHistory(merged.history ?? 0, windows, nowMs);
    const settle = merged.settle ?? 'auto';
    return {
        ...judgeConfig(merged, origins, defaults),
        pyroscope: resolvePyroscope(merged),
        ...placeServices(merged, inputs.stack, [baseline, candidate]),
        profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
        profileTypesAsked: merged['profile-types'] !== undefined,
        baseline,
        savedBaseline: saved,
        candidate,
        load: resolveLoad(merged.load, counts, windows, origins),
        history,
        confirm: resolveConfirm(merged.confirm, history, windows, nowMs),
        mixedWindows: merged['mixed-windows'] ?? 'refuse',
        settle,
        intervalMs: settle === 'auto' ? resolveInterval(inputs.stack?.interval) : null,
        isProfilingOff: inputs.stack?.isOff ?? false,
        comment: merged.comment ?? 'on-change',
        check: merged.check ?? 'auto',
        sourcePaths: merged['source-paths'] ?? [],
        reportDir: merged['report-dir'] ?? 'flamegate-report',
        githubToken: merged['github-token'] ?? '',
        grafana: resolveGrafana(merged),
        links: merged.links ?? [],
    };
}
/**
 * The same for profiles that come from files: no server and no windows are needed.
 * @throws UsageError that names the setting and where it came from
 */
function resolveJudgeConfig(inputs, file, defaults) {
    const { merged, origins } = mergeSettings(inputs, file);
    return judgeConfig(merged, origins, defaults);
}
function judgeConfig(merged, origins, defaults) {
    return {
        policy: resolvePolicy(merged, origins['warn-on-growth'] ?? 'warn-on-growth'),
        ignore: resolveIgnore(merged),
        top: merged.top ?? 10,
        mode: merged.mode ?? 'enforce',
        onInconclusive: merged['on-inconclusive'] ?? defaults.onInconclusive,
        onNotEvaluated: merged['on-not-evaluated'] ?? defaults.onNotEvaluated,
        key: merged.key ?? 'default',
        budgets: resolveBudgets(merged.budgets ?? [], origins),
        origins,
    };
}
function resolveGrafana(merged) {
    const url = merged['grafana-url'];
    const datasourceUid = merged['grafana-datasource-uid'];
    if (url !== undefined && datasourceUid !== undefined)
        return { url, datasourceUid };
    if (url === undefined && datasourceUid === undefined)
        return null;
    throw new usage_error_UsageError('links to Grafana need both grafana-url and grafana-datasource-uid', 'only one of them is given', "give both; the uid is in the address of the data source's settings page");
}
function resolveIgnore(merged) {
    const runtime = merged['ignore-runtime-idle'] === false ? [] : IDLE_FUNCTIONS.map((name) => ({ function: name }));
    return [...(merged.ignore ?? []), ...runtime];
}

;// CONCATENATED MODULE: ./build/config/read-config.js







/** The file that is read when none is named. */
const DEFAULT_CONFIG = '.github/flamegate.yml';
/**
 * Reads the configuration file that the inputs name, or the default one, which need not exist.
 * @throws UsageError with line and column
 */
async function readNamedConfigFile({ values }) {
    const named = values.config;
    return readConfigFile(named ?? DEFAULT_CONFIG, named !== undefined);
}
/**
 * Everything the gate needs to know, from inputs and whatever files they name.
 * @param open reads the snapshot that is the baseline; where nobody can, a baseline is a window
 * @throws UsageError that names the setting and where it came from
 */
async function readConfig(inputs, defaults, nowMs, open) {
    const file = await readNamedConfigFile(inputs);
    const settings = merge_mergeSettings(inputs, file);
    const counts = await readRequestCounts(settings);
    const path = snapshotPathOf(settings.merged.baseline);
    if (path === '') {
        const origin = settings.origins.baseline ?? 'baseline';
        throw new usage_error_UsageError(`${origin} is not valid`, 'it names no snapshot', allowedValues('baseline'));
    }
    const saved = path === null || open === undefined ? null : await open(path);
    return resolveConfig(inputs, file, defaults, nowMs, counts, saved);
}

;// CONCATENATED MODULE: ./build/config/check-settings.js



/**
 * Reads what the check run needs ahead of everything else, so that wrong settings, too, end in a check that is red. Never
 * throws: a setting that is not valid has its default here, and its error where all settings are read.
 */
async function readCheckSettings(env) {
    const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
    const path = input('config');
    const file = await readConfigFile(path ?? DEFAULT_CONFIG, path !== undefined).catch(() => null);
    const setting = (name) => {
        const given = FileSchema.shape[name].safeParse(input(name));
        return (given.success ? given.data : undefined) ?? file?.settings[name];
    };
    return {
        check: setting('check') ?? 'auto',
        key: setting('key') ?? 'default',
        githubToken: input('github-token') ?? '',
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
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
    // Loaded here and not at the top: importing it reads and parses GITHUB_EVENT_PATH, and throws when that is malformed.
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Every setting is given, if only as '': for an absent one undici would read the environment.
    const { httpProxy = '', httpsProxy = '', noProxy = '' } = options.proxy ?? {};
    const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
    const deadline = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
    const send = (url, init) => (0,undici.fetch)(url, { ...init, dispatcher });
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl,
        request: { fetch: retrying(send, deadline, options.wait ?? ((durationMs) => (0,promises_.setTimeout)(durationMs))) },
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    return { octokit, close: () => dispatcher.close() };
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

;// CONCATENATED MODULE: ./build/github/check-api.js

/** Opens GitHub's API for check runs; see `openConnection` for time limits and retries. */
async function openCheckApi(options) {
    const { octokit, close } = await openConnection(options);
    const { checks } = octokit.rest;
    const place = { owner: options.owner, repo: options.repo };
    const complete = async (id, { conclusion, output }) => {
        // Appended to those there are: a request whose answer was lost shows them twice, which is ugly but harmless.
        const annotations = output?.annotations.map((annotation) => ({ ...annotation })) ?? [];
        const shown = output === undefined ? {} : { output: { ...output, annotations } };
        await checks.update({ ...place, check_run_id: id, status: 'completed', conclusion, ...shown });
    };
    return {
        create: async (check) => {
            const { name, headSha, detailsUrl, identity } = check;
            const { data } = await checks.create({
                ...place,
                name,
                head_sha: headSha,
                status: 'in_progress',
                external_id: formatIdentity(identity),
                ...(detailsUrl === '' ? {} : { details_url: detailsUrl }),
            });
            const query = {
                ...place,
                ref: headSha,
                check_name: name,
                status: 'in_progress',
                filter: 'all',
            };
            const open = await checks.listForRef(query).catch(() => null);
            for (const { id, external_id } of open?.data.check_runs ?? []) {
                if (id === data.id || !isLeftOver(external_id, identity))
                    continue;
                await complete(id, { conclusion: 'cancelled' }).catch(() => { });
            }
            return { id: data.id, url: data.html_url ?? '' };
        },
        complete,
        close,
    };
}
function formatIdentity({ runId, runAttempt, key, nonce }) {
    return [runId, runAttempt, key, nonce].join('/');
}
/**
 * Whether nobody will complete this check run any more: its job was killed in an earlier attempt of this run, or it is
 * our own, created by a request whose answer was lost.
 */
function isLeftOver(externalId, current) {
    const [runId = '', attempt = '', key = '', nonce = ''] = (externalId ?? '').split('/');
    if (runId === '' || runId !== current.runId || key !== current.key)
        return false;
    return nonce === current.nonce || Number(attempt) < current.runAttempt;
}

;// CONCATENATED MODULE: ./build/github/failure.js
/** The permission a job needs to comment on a pull request, ready to be copied into a workflow. */
const COMMENT_PERMISSION = 'permissions:\n  pull-requests: write';
/** The permission a job needs for a check run of its own. */
const CHECK_PERMISSION = 'permissions:\n  checks: write';
const MAX_MESSAGE_CHARACTERS = 300;
/** To comment on the pull request. */
function attemptAtComment({ pullRequest }) {
    const target = pullRequestName(pullRequest);
    return {
        loss: `no comment on ${target}`,
        action: `comment on ${target}`,
        target,
        permission: COMMENT_PERMISSION,
        onFork: 'the report is in the job summary. To comment on pull requests from forks, upload the report as an artifact ' +
            `and comment from a workflow started by workflow_run that has\n\n${COMMENT_PERMISSION}`,
    };
}
/** To create or complete a check run. */
function attemptAtCheck(name) {
    return {
        loss: `no result in the check run "${name}"`,
        action: `write the check run "${name}"`,
        target: 'the commit',
        permission: CHECK_PERMISSION,
        onFork: 'the check of the job itself shows the verdict.',
    };
}
/** To list the files of the pull request. */
function attemptAtFiles({ pullRequest }) {
    const target = pullRequestName(pullRequest);
    return {
        loss: `no list of what ${target} changes`,
        action: `list the files of ${target}`,
        target,
        permission: 'permissions:\n  pull-requests: read',
        onFork: '',
    };
}
function pullRequestName(number) {
    return `pull request #${number ?? '?'}`;
}
/**
 * Says for people why GitHub did not do what was asked and what to do about it. The text never contains the token.
 * An error without an answer of a server (`response`) is a connection that failed.
 */
function explainFailure(error, context, attempt = attemptAtComment(context)) {
    const message = firstLine(error instanceof Error ? error.message : String(error));
    const { status, response } = (error ?? {});
    const { loss, target } = attempt;
    if (response === undefined) {
        if (typeof status !== 'number')
            return `There is ${loss}: ${message}`;
        return `GitHub's API at ${context.apiUrl} could not be reached: ${message}. There is ${loss}.`;
    }
    const answer = `GitHub answered ${status}: ${message}`;
    switch (status) {
        case 401:
            return `The github-token is not valid (${answer}). Leave the input out to use the job's own token.`;
        case 403:
        case 429:
            if (isRateLimit(status, message, response.headers)) {
                return `GitHub's rate limit is used up (${answer}). There is ${loss} this time.`;
            }
            return explainForbidden(answer, message, attempt, context);
        case 404:
            return `GitHub does not show ${target} to this token (${answer}). ${permissionAdvice(attempt)}`;
        case 422:
            return `There is ${loss}: it was not accepted, not even a short one (${answer}).`;
        default:
            return `There is ${loss} (${answer}).`;
    }
}
function explainForbidden(answer, message, attempt, context) {
    const start = `This token may not ${attempt.action} (${answer}).`;
    // What GitHub says to the token of a person, whatever it may do: https://docs.github.com/en/rest/checks/runs
    if (/authenticate via a GitHub App/i.test(message)) {
        return `${start} Only the job's own token or that of a GitHub App can: leave the input github-token out.`;
    }
    if (attempt.onFork !== '' && context.isFork && context.eventName === 'pull_request') {
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
    const remaining = headers?.['x-ratelimit-remaining'];
    return status === 429 || remaining === '0' || /rate limit|abuse detection/i.test(message);
}
/** A server's message may be a whole HTML page. */
function firstLine(message) {
    const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > MAX_MESSAGE_CHARACTERS
        ? `${line.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
        : line;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/github/summary.js

/**
 * A step's summary may have 1 MiB; a larger one is not cut by GitHub but dropped as a whole.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Distance to the limit: it is not told whether exactly 1 MiB is accepted, and a line break is added. */
const RESERVE_BYTES = 1024;
/** No UTF-16 code unit needs more than three bytes in UTF-8. */
const MAX_BYTES_PER_CHARACTER = 3;
/**
 * Appends the summary to the step's summary file, together with what is there already under 1 MiB.
 * Never rejects: a summary that cannot be written must not change the verdict.
 */
async function writeSummary({ path, render }) {
    if (path === null || path === '') {
        return {
            status: 'skipped',
            reason: 'GITHUB_STEP_SUMMARY is not set, so there is no place for a job summary',
        };
    }
    try {
        const maxBytes = MAX_SUMMARY_BYTES - RESERVE_BYTES - (await sizeOf(path));
        const text = renderWithin(render, maxBytes);
        if (text === null) {
            return { status: 'failed', reason: `the job summary in ${path} has no room left` };
        }
        await (0,external_node_fs_promises_.appendFile)(path, text.endsWith('\n') ? text : `${text}\n`, 'utf8');
        return { status: 'written' };
    }
    catch (error) {
        return { status: 'failed', reason: `the job summary could not be written: ${error.message}` };
    }
}
async function sizeOf(path) {
    try {
        return (await (0,external_node_fs_promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
/**
 * Renders within a number of bytes; null when there is no room at all. Renderers count characters, GitHub counts bytes:
 * ASCII may use all of the room, other scripts a part of it.
 */
function renderWithin(render, maxBytes) {
    for (let divisor = 1; divisor <= MAX_BYTES_PER_CHARACTER; divisor += 1) {
        const maxCharacters = Math.floor(maxBytes / divisor);
        if (maxCharacters < 1)
            return null;
        const text = render(maxCharacters);
        if (Buffer.byteLength(text, 'utf8') <= maxBytes)
            return text;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/github/check.js




/**
 * GitHub's limit for the summary, in characters; counted in bytes, which is never more.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
const MAX_CHECK_SUMMARY_BYTES = 65_535;
/** For a server that does not accept the long one. */
const SHORT_SUMMARY_BYTES = 10_000;
const MAX_TITLE_CHARACTERS = 250;
/**
 * Where an annotation without a place goes, as the runner does with its own:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const NO_PLACE = { path: '.github', firstLine: 1, lastLine: 1 };
/** The name of a gate's check run. Branch protection matches it letter by letter, so it never changes. */
function checkName(key) {
    return key === 'default' ? 'flamegate' : `flamegate (${key})`;
}
/** What the check says must be what the step's exit code says. */
function checkConclusionOf({ exitCode, conclusion, }) {
    if (exitCode !== 0)
        return 'failure';
    return conclusion === 'warning' ? 'neutral' : 'success';
}
/** Creates the check run of a gate, in progress. Never rejects: without it the job's own check tells the verdict. */
async function openCheckRun(options) {
    const { context, key, token } = options;
    if (context.owner === '' || context.headSha === '' || token.trim() === '')
        return { run: null, severity: 'info' };
    const name = checkName(key);
    const { headSha, runUrl: detailsUrl, runId, runAttempt } = context;
    const identity = { runId, runAttempt, key, nonce: (0,external_node_crypto_.randomUUID)() };
    try {
        const { id, url } = await withApi(options, (api) => api.create({ name, headSha, detailsUrl, identity }));
        let completion;
        return {
            severity: 'info',
            run: {
                url,
                complete: (outcome) => {
                    completion ??= complete(id, name, outcome, options);
                    return completion;
                },
            },
        };
    }
    catch (error) {
        const isRefusal = [401, 403, 404].includes(Number(error?.status));
        const reason = explainFailure(error, context, attemptAtCheck(name));
        return { run: null, severity: isRefusal ? 'info' : 'warning', reason };
    }
}
async function complete(id, name, outcome, options) {
    try {
        const isAnnotated = await withApi(options, (api) => completeSomehow(api, id, outcome));
        return { status: 'completed', isAnnotated };
    }
    catch (error) {
        const why = explainFailure(error, options.context, attemptAtCheck(name));
        const reason = `The check run "${name}" stays in progress. ${why}`;
        return { status: 'failed', isAnnotated: false, reason };
    }
}
/**
 * Says less and less until GitHub accepts it: a check that is never completed blocks a pull request for ever.
 * @returns whether the annotations were accepted
 */
async function completeSomehow(api, id, outcome) {
    const { conclusion } = outcome;
    const bodies = [
        () => bodyOf(outcome, MAX_CHECK_SUMMARY_BYTES),
        () => bodyOf({ ...outcome, annotations: [] }, SHORT_SUMMARY_BYTES),
    ];
    for (const [index, body] of bodies.entries()) {
        try {
            await api.complete(id, body());
            return index === 0;
        }
        catch (error) {
            const status = error?.status;
            // Without a status it was no answer but a renderer that failed.
            if (status !== undefined && status !== 422)
                throw error;
        }
    }
    await api.complete(id, { conclusion });
    return false;
}
function bodyOf({ conclusion, title, render, annotations }, maxBytes) {
    return {
        conclusion,
        output: {
            title: title.slice(0, MAX_TITLE_CHARACTERS).toWellFormed(),
            summary: renderWithin(render, maxBytes) ?? '',
            annotations: annotations.map(({ level, title: heading, message, place }) => {
                const { path, firstLine, lastLine } = place ?? NO_PLACE;
                return {
                    path,
                    start_line: firstLine,
                    end_line: lastLine,
                    annotation_level: LEVELS[level],
                    title: heading,
                    message,
                };
            }),
        },
    };
}
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Opened for each use: between the two the gate runs for minutes, and a connection has a limit in all. */
async function withApi(options, use) {
    const { token, proxy, wait } = options;
    const { apiUrl, owner, repo } = options.context;
    const api = await openCheckApi({ apiUrl, owner, repo, token, proxy, wait });
    try {
        return await use(api);
    }
    finally {
        await api.close();
    }
}

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Names from profiles, labels and messages are hostile: they may hold Markdown, HTML, mentions, control
 * characters, or thousands of characters. Everything of that kind passes through this file before it
 * reaches a comment, a page or a terminal.
 *
 * Two steps: `visible` turns a text into what is shown (no invisible characters, bounded length), and
 * `codeSpan`, `plain` and `escapeHtml` make that inert in their syntax. In Markdown the only inert place is a
 * code span: GitHub finds mentions, issue references, commit hashes, addresses, emoji and math in the *rendered*
 * text, where neither a backslash nor an entity is left to stop it, but never inside code.
 */
/** Characters of a name that are shown, unless a place has room for more or fewer. */
const NAME_LENGTH = 120;
/** The same of a message. */
const MESSAGE_LENGTH = 600;
/** cmark-gfm gives up on long backtick fences, so long runs inside a name are spelled out. */
const LONGEST_BACKTICK_RUN = 8;
/** A letter with more marks than this is not writing but an attempt to paint over other lines. */
const LONGEST_MARK_RUN = 4;
/**
 * Everything without a shape of its own: control and format characters (bidi overrides among them), lone
 * surrogates, private use, line and paragraph separators, fillers and every space but U+0020.
 */
const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs})$/u;
const MARK = /^\p{M}$/u;
/** No mark lies below, and most characters do. */
const FIRST_MARK = '\u0300';
/** Shown as it is wherever it stands: printable, but for the two characters whose neighbours count. */
const PLAIN_ASCII = /^[!-_a-{}~]$/;
/** Most names: printable ASCII without anything that `show` would change. A report holds tens of thousands of them. */
const ORDINARY = /^[!-[\]-_a-~](?:[ -[\]-_a-~]*[!-[\]-_a-~])?$/;
function spellOut(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/**
 * What one character is shown as. `run` is how many of the same kind stand before it without a gap.
 * A pipe after a backslash is spelled out, since no spelling of the two inside a table's code span means the same
 * to cmark-gfm (GitHub), where `\\|` is a backslash and a pipe, and to micromark, where it ends the cell.
 */
function show(character, previous, run) {
    if (PLAIN_ASCII.test(character))
        return character;
    if (character === '`' && run >= LONGEST_BACKTICK_RUN)
        return spellOut(character);
    if (character === '|' && previous === '\\')
        return spellOut(character);
    if (INVISIBLE.test(character))
        return spellOut(character);
    if (character >= FIRST_MARK && MARK.test(character) && (previous === undefined || run >= LONGEST_MARK_RUN))
        return spellOut(character);
    return character;
}
function sameRun(character, previous) {
    if (character === '`')
        return previous === '`';
    return previous !== undefined && previous >= FIRST_MARK && MARK.test(previous);
}
/** Each character as shown; leading and trailing spaces are spelled out, since HTML and Markdown drop them. */
function showAll(text) {
    const characters = [...text];
    const firstSolid = characters.findIndex((character) => character !== ' ');
    const lastSolid = characters.findLastIndex((character) => character !== ' ');
    let run = 0;
    return characters.map((character, index) => {
        const previous = characters[index - 1];
        run = sameRun(character, previous) ? run + 1 : 0;
        if (character === ' ' && (index < firstSolid || index > lastSolid))
            return spellOut(character);
        return show(character, previous, run);
    });
}
/** Takes whole pieces from the front while they fit into `budget` characters. */
function takeWhile(pieces, budget) {
    const taken = [];
    let length = 0;
    for (const piece of pieces) {
        length += piece.length === 1 ? 1 : [...piece].length;
        if (length > budget)
            break;
        taken.push(piece);
    }
    return taken;
}
function cutMiddle(pieces, maxLength) {
    const whole = takeWhile(pieces, maxLength);
    if (whole.length === pieces.length)
        return whole.join('');
    const budget = Math.max(0, maxLength - 1);
    const head = takeWhile(pieces, Math.ceil(budget / 2));
    const tail = takeWhile(pieces.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
    // A space beside the ellipsis is no loss, but one at the very end would be dropped by Markdown.
    return `${head.join('')}…${tail.join('')}`;
}
/**
 * A name as a reader may see it: invisible characters as `<U+202E>`, cut in the middle with `…` when longer
 * than `maxLength` characters, `(no name)` when empty. The result neither starts nor ends with a space, and has no
 * line breaks.
 */
function visible(text, maxLength = NAME_LENGTH) {
    if (text === '')
        return '(no name)';
    if (text.length <= maxLength && ORDINARY.test(text))
        return text;
    // A long name is looked at only where it is shown: half of it at each end, where two code units hold any character, and
    // as much beside it as a run of backticks or marks may count.
    const reach = maxLength + 2 * LONGEST_BACKTICK_RUN;
    if (text.length <= 2 * reach)
        return cutMiddle(showAll(text), maxLength);
    const head = showAll(text.slice(0, reach));
    const tail = showAll(text.slice(-reach));
    return cutMiddle([...head, ...tail], maxLength);
}
/** A message as a reader may see it: like `visible`, but on one line and with single spaces. */
function visibleMessage(text, maxLength = MESSAGE_LENGTH) {
    const bounded = text.length > 8 * maxLength ? `${text.slice(0, 4 * maxLength)} … ${text.slice(-4 * maxLength)}` : text;
    const line = bounded.replace(/[\s\u0085]+/gu, ' ').trim();
    if (line === '')
        return '';
    return visible(line, maxLength).replace(/ +/g, ' ');
}
/**
 * A name as a Markdown code span. In a table its pipes still need `tableCell`.
 */
function codeSpan(text, maxLength = NAME_LENGTH) {
    return fence(visible(text, maxLength));
}
/** Wraps text that `visible` made in more backticks than it holds. */
function fence(content) {
    const runs = content.match(/`+/g) ?? [];
    const ticks = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return ticks + pad + content + pad + ticks;
}
/** Words of letters, digits and marks that mean nothing to Markdown or GitHub wherever they stand. */
const HARMLESS_WORD = /^[\p{L}\p{M}\p{N}.,;'"“”‘’()?!%+/\-–—−×→…·°≤≥±]+$/u;
const CLOCK = /^\d{1,4}(?::\d{2})+$/;
/** Linked by GitHub although made of harmless characters: commit hashes, `GH-1` and custom references, addresses. */
const REFERENCE = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,40}(?![A-Za-z0-9])|[A-Za-z0-9]+-\d)|www\./iu;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const LONE_SIGN = /^[–—−×→…·±%]$/;
/** Ends or opens a clause and means nothing to Markdown, not even at the start of a line. */
const LIGHT_PUNCTUATION = /^[().,;:?]+$/;
/** Would open a list at the start of a line. */
const LIST_MARKER = /^(?:[-+*]|\d+[.)])$/;
function isHarmless(word) {
    if (LONE_SIGN.test(word) || CLOCK.test(word))
        return true;
    return HARMLESS_WORD.test(word) && HAS_LETTER.test(word) && !REFERENCE.test(word);
}
/** One word of a message: prose when harmless, else code, with the punctuation around it left outside. */
function wordPieces(word, isFirst) {
    if (isFirst && LIST_MARKER.test(word))
        return [{ code: word }];
    const [, before = '', core = '', after = ''] = /^(\(?)(.*?)([).,;:?]*)$/su.exec(word) ?? [];
    if (core === '')
        return LIGHT_PUNCTUATION.test(word) ? [{ text: word }] : [{ code: word }];
    // Seen as a whole, since the full stop of `www.` belongs to what makes it an address.
    if (isHarmless(core))
        return REFERENCE.test(word) ? [{ code: word }] : [{ text: word }];
    return [{ text: before }, { code: core }, { text: after }];
}
/** A stretch of a message between its own code spans. */
function stretchPieces(stretch, isFirst) {
    return stretch.split(' ').flatMap((word, index) => {
        const pieces = word === '' ? [] : wordPieces(word, isFirst && index === 0);
        return index === 0 ? pieces : [{ text: ' ' }, ...pieces];
    });
}
/** Two code spans without anything between them would merge their backticks, so they become one. */
function mergePieces(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if ('text' in piece) {
            if (piece.text !== '')
                merged.push(piece);
        }
        else if (last !== undefined && 'code' in last) {
            merged[merged.length - 1] = { code: last.code + piece.code };
        }
        else {
            merged.push(piece);
        }
    }
    return merged;
}
/** A message's own code, as our reasons write it: `` `optional` `` between spaces or punctuation. */
const OWN_CODE = /(?<=^|[ (])`([^` ]|[^` ][^`]*[^` ])`(?=$|[ ).,;:?])/u;
/**
 * A message as prose for outside of code: words that Markdown or GitHub could take for markup, a mention, a
 * reference or an address become code, as do words between backticks; all others stay text. The pieces together
 * are what `visibleMessage` shows, less those backticks.
 */
function prosePieces(text, maxLength = MESSAGE_LENGTH) {
    const stretches = visibleMessage(text, maxLength).split(OWN_CODE);
    return mergePieces(stretches.flatMap((stretch, index) => index % 2 === 1 ? [{ code: stretch }] : stretchPieces(stretch, index === 0)));
}
/** A message as Markdown prose; see `prosePieces`. */
function plain(text, maxLength = MESSAGE_LENGTH) {
    return prosePieces(text, maxLength)
        .map((piece) => ('code' in piece ? fence(piece.code) : piece.text))
        .join('');
}
/**
 * Finished inline Markdown as the content of a GFM table cell. A table is cut at its pipes before code spans are
 * read, so a pipe needs its backslash inside them too; `visible` makes sure that no backslash stands before it.
 */
function tableCell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Escapes text for HTML content and double- or single-quoted attributes. Names pass through `visible` first. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(3116);
;// CONCATENATED MODULE: ./build/report/links.js
/**
 * What addresses that open a comparison elsewhere are made of. Pure: an address is built or left out, never fetched.
 * Everything put into one is percent-encoded, and no address ever carries credentials. Each target has a builder of its
 * own in links/.
 */
const MAX_CHARACTERS = 8000;
/**
 * The address when it may be shown: http or https, at most 8,000 characters, without user name and password; else
 * `null`. Characters that end a Markdown link early are percent-encoded.
 */
function safeUrl(address) {
    if (address.length > MAX_CHARACTERS || !URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    url.username = '';
    url.password = '';
    const encoded = url.href.replace(/[()[\]<>|\\`"'*^{}\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return encoded.length > MAX_CHARACTERS ? null : encoded;
}
/** A link, or `null` when its address may not be shown. */
function safeLink(label, address) {
    const url = safeUrl(address);
    return url === null ? null : { label, url };
}
/** The base address without its query, fragment and trailing slashes; `null` when it may not be shown. */
function baseUrl(address) {
    const safe = safeUrl(address);
    if (safe === null)
        return null;
    const url = new URL(safe);
    url.search = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}
/** The query string of an address, without the question mark. */
function encodeQuery(parameters) {
    return parameters.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join('&');
}
/** `encodeURIComponent` throws on lone surrogates and leaves `'()*!`, which Markdown gives a meaning. */
function encodeValue(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Whether both windows can be put into an address. */
function hasWindows({ baseline, candidate }) {
    return [baseline, candidate].every(({ fromMs, untilMs }) => Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && untilMs > fromMs);
}
/** First and last millisecond: Grafana and Pyroscope read a range as inclusive at both ends. */
function inclusiveRange({ fromMs, untilMs }) {
    return { from: String(fromMs), to: String(untilMs - 1) };
}

;// CONCATENATED MODULE: ./build/report/html/inline.js


/** A name as HTML code: visible, escaped, and never linked by GitHub, which leaves code alone. */
function htmlCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapeHtml(visible(text, maxLength))}</code>`;
}
/** A message as HTML, with everything that GitHub could link in code. */
function htmlProse(text, maxLength) {
    return prosePieces(text, maxLength)
        .map((piece) => ('code' in piece ? `<code>${escapeHtml(piece.code)}</code>` : escapeHtml(piece.text)))
        .join('');
}
function htmlPart(part, nameLength, messageLength) {
    // A number stays on one line with its percent sign.
    if (typeof part === 'string')
        return escapeHtml(part.replaceAll(' %', '\u00a0%'));
    if ('prose' in part)
        return htmlProse(part.prose, messageLength);
    if ('strong' in part)
        return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
    if (!('link' in part))
        return htmlCode(part.code, nameLength);
    const label = part.code ? htmlCode(part.link, nameLength) : escapeHtml(visible(part.link, nameLength));
    const url = safeUrl(part.url);
    return url === null ? label : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${label}</a>`;
}
/** A sentence as inline HTML. The lengths are those of one name and of one message from outside, in characters. */
function phraseToHtml(phrase, nameLength = NAME_LENGTH, messageLength = MESSAGE_LENGTH) {
    return phrase.map((part) => htmlPart(part, nameLength, messageLength)).join('');
}
/** Sentences as the points of a list, each written when it is asked for. */
function* points(phrases, nameLength, messageLength) {
    for (const phrase of phrases)
        yield `<li>${phraseToHtml(phrase, nameLength, messageLength)}</li>`;
}
/** A list of finished points; empty without any. */
function listHtml(items) {
    return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`;
}
/** A sentence as a paragraph; empty when it says nothing. */
function paragraph(phrase, className = '', nameLength) {
    if (phrase.length === 0)
        return '';
    return `<p${className === '' ? '' : ` class="${className}"`}>${phraseToHtml(phrase, nameLength)}</p>`;
}
/** Blocks a line each, without the empty ones. */
function joinSolid(blocks) {
    return blocks.filter((block) => block !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/report/markdown/inline.js




/** One mark per verdict, always beside the word. */
const MARKS = {
    fail: '🔴',
    warn: '🟡',
    inconclusive: '⚪',
    'not-evaluated': '⚪',
    pass: '🟢',
};
function markdownPart(part, nameLength) {
    if (typeof part === 'string')
        return part;
    if ('prose' in part)
        return plain(part.prose);
    if ('strong' in part)
        return `**${phraseToMarkdown(part.strong, nameLength)}**`;
    if ('link' in part)
        return markdownLink(part.link, part.url, nameLength, part.code);
    return codeSpan(part.code, nameLength);
}
/** A sentence as inline Markdown. */
function phraseToMarkdown(phrase, nameLength) {
    return phrase.map((part) => markdownPart(part, nameLength)).join('');
}
/** A link, or only its label when the address may not be shown. */
function markdownLink(label, address, nameLength, code = false) {
    const text = code ? codeSpan(label, nameLength) : plain(label, nameLength);
    const url = safeUrl(address);
    // `&copy;` in an address would be read as an entity.
    return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, '&amp;')})`;
}
/**
 * A GFM table from finished inline Markdown. Columns are not aligned with spaces: one name of 120 characters
 * would pad every row of a comment that has a size limit.
 */
function table(header, rows, align) {
    const cells = [header, ...rows].map((row) => row.map(tableCell));
    return (0,markdown_table/* markdownTable */.Q)(cells, { align: [...align], alignDelimiters: false });
}
/** A collapsed section. The summary is HTML, the body Markdown between the blank lines that GitHub needs. */
function details(summary, body, nameLength) {
    return `<details><summary>${phraseToHtml(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/markdown/limits.js
const COMMENT = {
    rows: 10,
    openBudgets: 10,
    nameLength: 120,
    furtherRows: 50,
    services: 40,
    quietServices: false,
    functions: Number.POSITIVE_INFINITY,
    untested: false,
    improved: 20,
    budgets: 20,
    open: 40,
    uncounted: 40,
    method: true,
};
const SUMMARY = {
    ...COMMENT,
    quietServices: true,
    untested: true,
    furtherRows: 1000,
    services: 400,
    improved: 200,
    budgets: 200,
    open: 400,
    uncounted: 400,
};
/** What is shed, in this order, until the text fits. Each step keeps what the ones before it shed. */
const STEPS = [
    { functions: 5, untested: false, improved: 10 },
    { quietServices: false },
    { functions: 3, furtherRows: 20, nameLength: 80 },
    { services: 20 },
    { services: 10, improved: 5, budgets: 5, uncounted: 5 },
    { services: 3, furtherRows: 10 },
    { services: 0 },
    { furtherRows: 0 },
    { improved: 0, budgets: 0, uncounted: 0, open: 10 },
    { open: 3 },
    { open: 0, method: false },
    { nameLength: 40 },
    { rows: 5, openBudgets: 5 },
    { rows: 3, openBudgets: 3, nameLength: 24 },
    { rows: 1, openBudgets: 1 },
    { rows: 0, openBudgets: 0 },
];
/** From everything to the verdict alone. */
function ladder(detail) {
    const full = detail === 'comment' ? COMMENT : SUMMARY;
    const result = [full];
    for (const step of STEPS)
        result.push({ ...(result.at(-1) ?? full), ...step });
    return result;
}

;// CONCATENATED MODULE: ./build/report/numbers.js
/**
 * Numbers as people read them. Nothing here depends on a locale or a time zone, and nothing ever prints
 * `NaN`, `Infinity` or `-0`: a value that is not finite is shown as `–`.
 */
/** Stands where there is no value to show. */
const NO_VALUE = '–';
/** A typographic minus, so that a negative number lines up with a positive one. */
const MINUS = '−';
/** Beyond this a double no longer counts by ones, and `toFixed` would switch to exponents at 1e21. */
const LARGEST = 1e15;
const BYTE_SCALES = [
    { name: 'TiB', size: 2 ** 40 },
    { name: 'GiB', size: 2 ** 30 },
    { name: 'MiB', size: 2 ** 20 },
    { name: 'KiB', size: 2 ** 10 },
    { name: 'B', size: 1 },
];
const NANOSECOND_SCALES = [
    { name: 's', size: 1e9 },
    { name: 'ms', size: 1e6 },
    { name: 'µs', size: 1e3 },
    { name: 'ns', size: 1 },
];
const COUNT_SCALES = [
    { name: 'G', size: 1e9 },
    { name: 'M', size: 1e6 },
    { name: '', size: 1 },
];
/** A decimal number with `digits` places, thousands separated by commas: `-1234.5` is `−1,234.5`. */
function formatDecimal(value, digits) {
    if (!Number.isFinite(value))
        return NO_VALUE;
    const clamped = Math.min(LARGEST, Math.abs(value));
    const text = clamped.toFixed(digits);
    const [whole = '0', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    const sign = value < 0 && Number(text) !== 0 ? MINUS : '';
    return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
/** Decimal places that show `significant` digits of a value, at most six and none for large values. */
function placesFor(value, significant) {
    // Rounded first: 9.996 shows as 10.0, not as 10.00.
    const magnitude = Number(Math.abs(value).toPrecision(significant));
    if (!(magnitude > 0) || !Number.isFinite(magnitude))
        return 0;
    return Math.max(0, Math.min(6, significant - 1 - Math.floor(Math.log10(magnitude))));
}
function formatSignificant(value, significant) {
    return formatDecimal(value, placesFor(value, significant));
}
/** A whole number with thousands separators: `29,303`. */
function formatCount(value) {
    return formatDecimal(Math.round(value), 0);
}
/** `1 function`, `2 functions`; `many` is needed only where an `s` is not enough. */
function formatPlural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function scaleOf(magnitude, scales) {
    // 0.9995 of a unit would round up to "1,000" of the smaller one.
    const found = scales.find((scale) => magnitude >= 0.9995 * scale.size);
    return found ?? scales[scales.length - 1];
}
function formatScaled(value, scales, suffix = '') {
    if (!Number.isFinite(value))
        return NO_VALUE;
    const scale = scaleOf(Math.abs(value), scales);
    const scaled = value / scale.size;
    // Bytes, nanoseconds and whole counts have no fractions.
    const isWhole = scale.size === 1 && (scales !== COUNT_SCALES || Number.isInteger(scaled));
    const number = isWhole ? formatCount(scaled) : formatSignificant(scaled, 3);
    const unit = scale.name + suffix;
    return unit === '' ? number : `${number} ${unit}`;
}
/**
 * A cost in the unit of its comparison: nanoseconds become CPU seconds (`26.7 s`), bytes `14.2 MiB`, anything
 * else a plain number.
 */
function formatCost(value, unit) {
    if (unit === 'nanoseconds') {
        return value === 0 ? '0 s' : formatScaled(value, NANOSECOND_SCALES);
    }
    if (unit === 'bytes')
        return formatScaled(value, BYTE_SCALES);
    return formatScaled(value, COUNT_SCALES);
}
/** Added cost with its sign and unit: `+0.11 cores`, `+1.3 MiB/s`, `−12 MiB`. */
function formatAdded(value, unit) {
    if (value === null || !Number.isFinite(value))
        return NO_VALUE;
    const sign = value > 0 ? '+' : '';
    switch (unit) {
        case 'cores':
            return formatCores(value);
        case 'bytes/s':
            return sign + formatScaled(value, BYTE_SCALES, '/s');
        case 'count/s':
            return `${sign}${formatScaled(value, COUNT_SCALES)}/s`;
        case 'bytes':
            return sign + formatScaled(value, BYTE_SCALES);
        case 'count':
            return sign + formatScaled(value, COUNT_SCALES);
    }
}
function formatCores(value) {
    const places = Math.min(3, placesFor(value, Math.abs(value) < 1 ? 2 : 3));
    const text = formatDecimal(value, places);
    if (!/[1-9]/.test(text))
        return '±0 cores';
    return `${value > 0 ? '+' : ''}${text} cores`;
}
/** What a budget limits, in its unit: `68.2 %`, `0.31 cores`, `64 MiB`, `1.25 MiB/s`. */
function formatLimited(value, unit) {
    if (value === null || !Number.isFinite(value))
        return NO_VALUE;
    switch (unit) {
        case 'share':
            return `${formatSignificant(value * 100, 3)} %`;
        case 'cores':
            return `${formatSignificant(value, 3)} ${value === 1 ? 'core' : 'cores'}`;
        case 'bytes':
            return formatScaled(value, BYTE_SCALES);
        case 'bytes-per-second':
            return formatScaled(value, BYTE_SCALES, '/s');
    }
}
/** A limit as a person wrote it: without the zeros that only a measured number needs. */
function formatLimit(...[value, unit]) {
    return unit === 'share' && value !== null
        ? formatThreshold(value)
        : formatLimited(value, unit)
            .replace(/(\.\d*?)0+(?= )/, '$1')
            .replace(/\.(?= )/, '');
}
/** A fraction as a percentage: 0.42 is `42 %`, 0.0052 is `0.52 %`. */
function formatShare(fraction) {
    if (!Number.isFinite(fraction))
        return NO_VALUE;
    const percent = fraction * 100;
    if (percent === 0)
        return '0 %';
    if (Math.abs(percent) < 0.01)
        return percent > 0 ? '<0.01 %' : `>${MINUS}0.01 %`;
    return `${formatSignificant(percent, 2)} %`;
}
/** A threshold as a person wrote it: 0.1 is `10 %`, 0.125 is `12.5 %`. */
function formatThreshold(fraction) {
    if (!Number.isFinite(fraction))
        return NO_VALUE;
    return `${formatDecimal(fraction * 100, 4).replace(/\.?0+$/, '')} %`;
}
/** How many times the expected cost was seen: `2.01×`. */
function formatGrowth(growth) {
    return growth === null || !Number.isFinite(growth)
        ? NO_VALUE
        : `${formatRatio(growth, ratioPlaces(growth))}×`;
}
/**
 * The interval of a growth, `1.39–2.91`: the lower end is the verdict's own bound and is shown with its three digits, the
 * upper end, its mirror image, to the same place. `null` when there is no interval.
 */
function formatGrowthRange(low, high) {
    if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high))
        return null;
    return `${formatRatio(low, ratioPlaces(low))}–${formatRatio(high, ratioPlaces(low))}`;
}
/** Three digits, but never more than two places: 0.305 and 3.05 are known about equally well. */
function ratioPlaces(ratio) {
    return ratio < 1 ? 2 : Math.min(2, placesFor(ratio, 3));
}
function formatRatio(ratio, places) {
    if (ratio <= 0)
        return '0';
    if (ratio < 0.01)
        return '<0.01';
    if (ratio >= 9999.5)
        return '>9,999';
    return formatDecimal(ratio, places);
}
/** A smallest detectable growth: 0.74 is `+74 %`. */
function formatGrowthPercent(fraction) {
    if (!Number.isFinite(fraction))
        return NO_VALUE;
    if (fraction >= 99.995)
        return '>+9,999 %';
    return `${fraction >= 0 ? '+' : ''}${formatDecimal(fraction * 100, 0)} %`;
}
/** A growth that can be detected, without a sign: 0.74 is `74 %`. */
function formatDetectable(fraction) {
    return formatGrowthPercent(fraction).replace('+', '');
}

;// CONCATENATED MODULE: ./build/report/phrase.js
/**
 * Sentences before they are Markdown, HTML or terminal text: our own words as strings, everything from outside
 * marked as such, so that each renderer can make it inert in its own way.
 */
/** Joins phrases with a separator; empty phrases are left out. */
function joinPhrases(phrases, separator) {
    const solid = phrases.filter((phrase) => phrase.length > 0);
    return solid.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
/** `a`, `a and b`, `a, b and c`; after `limit` names `a, b and 3 more`. Names are shown as code. */
function listNames(names, limit = 4) {
    const shown = names.length <= limit ? names : names.slice(0, Math.max(1, limit - 1));
    const rest = names.length - shown.length;
    const items = shown.map((name) => [{ code: name }]);
    if (rest > 0)
        items.push([`${rest} more`]);
    const last = items.at(-1);
    if (last === undefined || items.length === 1)
        return last ?? [];
    return [...joinPhrases(items.slice(0, -1), ', '), ' and ', ...last];
}

;// CONCATENATED MODULE: ./build/report/cause-text.js



/** Callers shown of a call path, nearest to the function, and of those it explains beside the path. */
const CALLERS = 3;
const OTHERS = 3;
/** Several names stand in one line, so each is shorter than in a table. */
const SHORT_NAME = 48;
/**
 * How a finding is reached, and which of its callers cost more only because of it:
 * `` called from `handle` > `postprocess` > `non_max_suppression`, all of which it explains ``. Empty where nothing is known.
 */
function causePhrase(fn) {
    const callers = fn.callPath.slice(0, -1);
    const shown = callers.slice(-CALLERS);
    const isExplained = (name) => fn.explains.some((other) => isSame(name, other));
    const explained = shown.length - (shown.findLastIndex((name) => !isExplained(name)) + 1);
    // Callers further up the path go without saying once all of the nearest ones are explained.
    const said = explained === shown.length ? callers : shown.slice(shown.length - explained);
    const beside = fn.explains.filter((name) => !said.some((other) => isSame(name, other)));
    const others = listed(beside, fn.explainsMore);
    const path = shown.length === 0
        ? []
        : [
            `called from ${callers.length > shown.length ? '… > ' : ''}`,
            ...joinPhrases(shown.map(toPhrase), ' > '),
        ];
    if (explained === 0)
        return joinPhrases([path, others.length === 0 ? [] : ['explains ', ...others]], ', ');
    const effect = `, ${explainedWords(explained, shown.length)} it explains`;
    return [...path, effect, ...(others.length === 0 ? [] : [' with ', ...others])];
}
/** The nearest callers stand last. */
function explainedWords(explained, shown) {
    if (explained === shown)
        return shown === 1 ? 'which' : 'all of which';
    return explained === 1 ? 'the last of which' : `the last ${explained} of which`;
}
function listed(names, hidden) {
    const shown = names.slice(0, OTHERS);
    const more = names.length - shown.length + hidden;
    if (shown.length === 0)
        return [];
    return [...joinPhrases(shown.map(toPhrase), ', '), ...(more > 0 ? [` and ${formatCount(more)} more`] : [])];
}
function toPhrase({ name }) {
    return [{ code: visible(name, SHORT_NAME) }];
}
function isSame(a, b) {
    return a.name === b.name && a.file === b.file;
}

;// CONCATENATED MODULE: ./build/judge/verdict.js
/** The words a verdict is made of. Data only: rules live in `policy.ts`, text in `report/`. */
const SEVERITY = {
    pass: 0,
    warn: 1,
    inconclusive: 2,
    'not-evaluated': 3,
    fail: 4,
};
/** The verdict that counts over many: fail, then not evaluated, inconclusive, warn, pass. Nothing at all is not evaluated. */
function worst(verdicts) {
    let result;
    for (const verdict of verdicts) {
        if (result === undefined || SEVERITY[verdict] > SEVERITY[result])
            result = verdict;
    }
    return result ?? 'not-evaluated';
}

;// CONCATENATED MODULE: ./build/report/conclusion.js
const EXIT_CODES = {
    pass: 0,
    warn: 0,
    fail: 1,
    inconclusive: 3,
    'not-evaluated': 4,
};
/**
 * Turns a verdict into what the build does: mode and policies change the colour and the exit code, never the verdict.
 * Exit codes: 0 success or warning, 1 failure, 3 inconclusive, 4 not evaluated; the last two only where the policy is
 * `exit-code`, the command line's default.
 */
function conclude(verdict, { mode, onInconclusive, onNotEvaluated }) {
    const policy = verdict === 'inconclusive' ? onInconclusive : verdict === 'not-evaluated' ? onNotEvaluated : verdict;
    if (mode === 'observe')
        return { conclusion: 'success', exitCode: 0 };
    if (policy === 'pass')
        return { conclusion: 'success', exitCode: 0 };
    if (policy === 'warn' || mode === 'warn')
        return { conclusion: 'warning', exitCode: 0 };
    return { conclusion: 'failure', exitCode: policy === 'exit-code' ? EXIT_CODES[verdict] : 1 };
}

;// CONCATENATED MODULE: ./build/report/findings.js


const ORDER = {
    fail: 0,
    'not-evaluated': 1,
    inconclusive: 2,
    warn: 3,
    pass: 4,
    'not-counted': 5,
    'not-applicable': 6,
};
/** Names are compared up to here: with thousands of names of thousands of characters the rest would take seconds. */
const COMPARED_LENGTH = 200;
/** Plain order of code units: the same on every machine, unlike `localeCompare`. Equals keep the order of the report. */
function compareText(first, second) {
    const [a, b] = [first.slice(0, COMPARED_LENGTH), second.slice(0, COMPARED_LENGTH)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareFindings(first, second) {
    return ((ORDER[first.function.verdict] ?? 9) - (ORDER[second.function.verdict] ?? 9) ||
        second.function.addedShare - first.function.addedShare ||
        compareText(first.comparison.service, second.comparison.service) ||
        compareText(first.comparison.profileType, second.comparison.profileType) ||
        compareText(first.function.name, second.function.name) ||
        compareText(first.function.file, second.function.file));
}
/** Whether anything was compared: a comparison without time blocks has no numbers to show. */
function wasCompared(comparison) {
    return comparison.blocks > 0;
}
/** Functions over a limit in comparisons that count: fails first, then warnings, each by the share they added. */
function findings(report) {
    return findings_select(report.comparisons.filter((comparison) => comparison.counted), isOverLimit);
}
const SERVICE_CODES = {
    FG208: 'entry',
    FG209: 'leak',
    FG211: 'whole',
};
/** The findings of comparisons that count which no function bears: fails first, then by added cost. */
function serviceFindings(report) {
    return report.comparisons
        .filter(({ counted }) => counted)
        .flatMap(serviceFindingsOf)
        .sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        second.addedShare - first.addedShare ||
        compareText(first.comparison.service, second.comparison.service) ||
        compareText(first.comparison.profileType, second.comparison.profileType));
}
/** The same of one comparison, in the order of its reasons. */
function serviceFindingsOf(comparison) {
    const { whole, leak, reasons } = comparison;
    return reasons.flatMap((reason) => {
        const kind = SERVICE_CODES[reason.code];
        switch (kind) {
            case 'whole':
                if (whole === null)
                    return [];
                return [{ comparison, kind, reason, verdict: whole.verdict, addedShare: whole.growth - 1 }];
            case 'leak': {
                const verdict = leak?.verdict === 'leak' ? 'fail' : 'warn';
                return [{ comparison, kind, reason, verdict, addedShare: Number.MAX_VALUE }];
            }
            case 'entry':
                return [{ comparison, kind, reason, verdict: 'warn', addedShare: 0 }];
            default:
                return [];
        }
    });
}
/** One cause is one finding: what another function's growth explains is listed with that function. */
function isOverLimit(fn) {
    return (fn.verdict === 'fail' || fn.verdict === 'warn') && fn.causedBy === null;
}
/** Functions too small for a test come and go; only tested ones are worth a word. */
function isImproved(fn) {
    return fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
}
/** Functions that became cheaper or vanished, by the share they saved. */
function improvements(report) {
    const found = findings_select(report.comparisons, isImproved);
    return found.toSorted((first, second) => first.function.addedShare - second.function.addedShare || compareFindings(first, second));
}
/** Functions without a baseline, by the share they cost; those too small for a test only where they reach `minShare`. */
function newcomers(report) {
    const found = findings_select(report.comparisons, (fn, { limits }) => fn.class === 'new' &&
        fn.causedBy === null &&
        (fn.verdict !== 'not-tested' || fn.share.candidate >= (limits ?? report.settings).minShare));
    return found.toSorted((first, second) => second.function.share.candidate - first.function.share.candidate || compareFindings(first, second));
}
function findings_select(comparisons, wanted) {
    return comparisons
        .flatMap((comparison) => comparison.functions.filter((fn) => wanted(fn, comparison)).map((fn) => ({ comparison, function: fn })))
        .sort(compareFindings);
}
function byVerdict(first, second) {
    return ((ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        compareText(first.service, second.service) ||
        compareText(first.profileType, second.profileType));
}
/** Comparisons that count and came out inconclusive or not evaluated. */
function openComparisons(report) {
    return report.comparisons
        .filter(({ counted, verdict }) => counted && (verdict === 'inconclusive' || verdict === 'not-evaluated'))
        .toSorted(byVerdict);
}
/** Comparisons that do not change the verdict: optional services, types a service does not have. */
function uncountedComparisons(report) {
    return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
}
/** Comparisons with this verdict that count, in the order of their services. */
function countedWith(report, verdict) {
    return report.comparisons
        .filter((comparison) => comparison.counted && comparison.verdict === verdict)
        .toSorted(byVerdict);
}
/** Every service with its comparisons, worst service first: those with the same verdict in the order of `findings`. */
function serviceGroups(report) {
    const byService = new Map();
    for (const comparison of report.comparisons) {
        const list = byService.get(comparison.service);
        if (list === undefined)
            byService.set(comparison.service, [comparison]);
        else
            list.push(comparison);
    }
    const ranks = serviceRanks(report);
    return [...byService]
        .map(([service, comparisons]) => ({
        service,
        verdict: groupVerdict(comparisons),
        comparisons: comparisons.toSorted(byVerdict),
        rank: ranks.get(service) ?? ranks.size,
    }))
        .sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) ||
        first.rank - second.rank ||
        compareText(first.service, second.service))
        .map(({ rank: _, ...group }) => group);
}
/** The place of each service that has a function over the limits among them. */
function serviceRanks(report) {
    const services = new Set(findings(report).map(({ comparison }) => comparison.service));
    return new Map([...services].map((service, rank) => [service, rank]));
}
function groupVerdict(comparisons) {
    const verdicts = comparisons.flatMap(({ counted, verdict }) => counted && verdict !== 'not-applicable' ? [verdict] : []);
    return verdicts.length === 0 ? 'not-counted' : worst(verdicts);
}
/**
 * Smallest and largest of the measured detectable growths over what was decided; `null` when there is none.
 * @param of a typical function, or the service as a whole
 */
function detectableRange(report, of) {
    const decided = report.comparisons.filter(({ counted, verdict }) => counted && verdict !== 'inconclusive');
    const values = decided.flatMap(({ service, [of]: detectable }) => detectable === null ? [] : [{ service, detectable }]);
    const [low] = values.toSorted((a, b) => a.detectable - b.detectable || compareText(a.service, b.service));
    const [high] = values.toSorted((a, b) => b.detectable - a.detectable || compareText(a.service, b.service));
    return low === undefined || high === undefined ? null : { low, high };
}
/** What the build would do in enforce mode. */
function enforcedConclusion(report) {
    const { onInconclusive, onNotEvaluated } = report.settings;
    return conclude(report.verdict, { mode: 'enforce', onInconclusive, onNotEvaluated }).conclusion;
}

;// CONCATENATED MODULE: ./build/report/times.js

/** The largest distance from 1970 a `Date` can hold; beyond it `toISOString` throws. */
const LARGEST_MS = 8.64e15;
function isoParts(epochMs) {
    if (!(Math.abs(epochMs) <= LARGEST_MS))
        return undefined;
    const [date = '', time = ''] = new Date(epochMs).toISOString().split('T');
    return { date, time: time.slice(0, 8) };
}
/** The UTC day of an instant: `2026-11-22`. */
function formatDate(epochMs) {
    return isoParts(epochMs)?.date ?? NO_VALUE;
}
/**
 * A window in UTC, `15:06:23–15:10:35 UTC`. The date is shown when asked for, and always when the window
 * crosses midnight.
 */
function formatWindow(window, withDate) {
    const from = isoParts(window.fromMs);
    const until = isoParts(window.untilMs);
    if (from === undefined || until === undefined)
        return NO_VALUE;
    if (from.date !== until.date)
        return `${from.date} ${from.time} – ${until.date} ${until.time} UTC`;
    const times = `${from.time}–${until.time} UTC`;
    return withDate ? `${from.date} ${times}` : times;
}
/** Whether two windows lie on one UTC day, so that times alone tell them apart. */
function onSameDay(first, second) {
    const days = [first.fromMs, first.untilMs, second.fromMs, second.untilMs].map(formatDate);
    return days.every((day) => day === days[0]);
}
/** A length of time in its two largest units: `4 min 13 s`, `2 h 5 min`, `3 d 4 h`, `850 ms`. */
function formatDuration(durationMs) {
    if (!Number.isFinite(durationMs))
        return NO_VALUE;
    if (Math.abs(durationMs) < 1000)
        return `${formatDecimal(durationMs, 0)} ms`;
    const sign = durationMs < 0 ? '−' : '';
    const seconds = Math.round(Math.abs(durationMs) / 1000);
    const parts = [
        { amount: Math.floor(seconds / 86_400), unit: 'd' },
        { amount: Math.floor(seconds / 3600) % 24, unit: 'h' },
        { amount: Math.floor(seconds / 60) % 60, unit: 'min' },
        { amount: seconds % 60, unit: 's' },
    ];
    const first = parts.findIndex((part) => part.amount > 0);
    const shown = parts.slice(first, first + 2).filter((part) => part.amount > 0);
    return sign + shown.map((part) => `${formatDecimal(part.amount, 0)} ${part.unit}`).join(' ');
}

;// CONCATENATED MODULE: ./build/report/rows.js


/** The words people read for the verdicts. A mark or a colour may stand beside them, never instead. */
const VERDICT_WORDS = {
    pass: 'pass',
    warn: 'warn',
    fail: 'fail',
    inconclusive: 'inconclusive',
    'not-evaluated': 'not evaluated',
    'not-applicable': 'not applicable',
    'not-counted': 'not counted',
    'not-tested': 'not tested',
};
/** The numbers of a function in the units of its comparison. */
function functionRow(comparison, fn) {
    const cost = (value) => formatCost(value, comparison.unit);
    const isUntested = fn.verdict === 'not-tested' && fn.growth === null;
    const leak = fn.class === 'leaks' && fn.verdict !== 'pass' ? comparison.leak : null;
    const isNew = fn.class === 'new' || (fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0);
    return {
        verdict: VERDICT_WORDS[fn.verdict],
        seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
        expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
        growth: growthText(fn, isNew),
        range: isNew || fn.class === 'gone' || fn.class === 'moved'
            ? null
            : formatGrowthRange(fn.growthLow, fn.growthHigh),
        added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
        share: `${formatShare(fn.share.baseline)} → ${formatShare(fn.share.candidate)}`,
    };
}
function addedText(comparison, fn, isUntested) {
    return isUntested ? NO_VALUE : formatAdded(fn.added, comparison.addedUnit);
}
/** `+85.8 MiB/min (84.5 MiB–88.5 MiB)`: how fast the service leaks, all holders together; over a span also how long. */
function leakText({ addedUnit, unit }, leak) {
    const range = `${formatCost(leak.lowPerMin, unit)}–${formatCost(leak.highPerMin, unit)}`;
    const time = leak.over === 'span' ? ` over ${formatDuration(leak.spanMs)}` : '';
    return `${formatAdded(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
}
function growthText(fn, isNew) {
    // It holds a part of what is retained, but only the finding stands for the leak.
    if (fn.class === 'leaks')
        return fn.verdict === 'pass' ? 'rises' : 'leak';
    if (fn.class === 'moved')
        return 'moved';
    if (isNew)
        return 'new';
    if (fn.class === 'gone')
        return 'gone';
    return fn.growth === null ? NO_VALUE : formatGrowth(fn.growth);
}
/** How one function came out, in one word or two. */
function resultWord(fn) {
    if (fn.causedBy !== null)
        return 'explained';
    if (fn.verdict === 'fail' || fn.verdict === 'warn')
        return VERDICT_WORDS[fn.verdict];
    if (fn.class === 'shrank')
        return 'improved';
    if (fn.class === 'moved')
        return 'moved';
    if (fn.class === 'gone' || fn.class === 'new')
        return fn.class;
    return VERDICT_WORDS[fn.verdict];
}

;// CONCATENATED MODULE: ./build/report/budget-text.js



/** Sentences about budgets, the same for a comment, a page and a terminal. Names are marked as such. */
/** Stable code of everything a budget can be but met; docs/reasons.md. */
const BUDGET_CODE = 'FG219';
/** Budgets that are not met, worst first: exceeded, not measurable, or in doubt. */
function openBudgets(report) {
    return report.budgets.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable');
}
/** The worst budget when the verdict of the build is due to it; functions and comparisons are looked at first. */
function worstBudget(report) {
    return report.budgets.find(({ verdict }) => verdict === report.verdict);
}
/** ``` `iou` ```, ``` package `numpy` ```, ``` service `ai-yolo26` ```, each with what of its cost is limited. */
function budgetTarget({ target, cost }) {
    const kind = target.kind === 'function' ? [] : [`${target.kind} `];
    const file = target.file === '' ? [] : [' of ', { code: target.file }];
    // A service has no callers: what it costs is its total.
    const part = target.kind === 'service' ? [] : [cost === 'self' ? ' (self)' : ' (total)'];
    return [...kind, { code: target.name }, ...file, ...part];
}
/** ``` `iou` (self) in `ai-yolo26` cpu ```. */
function budgetName(budget) {
    const type = budget.alias === '' ? [] : [' ', { prose: budget.alias }];
    if (budget.target.kind === 'service')
        return ['service ', { code: budget.service === '' ? budget.target.name : budget.service }, ...type];
    return budget.service === ''
        ? [...budgetTarget(budget), ...type]
        : [...budgetTarget(budget), ' in ', { code: budget.service }, ...type];
}
/** What the first line says of a budget: ``` `iou` (self) in `ai-yolo26` cpu is over its budget: 68.2 %, 5 % allowed ```. */
function budgetClaim(budget) {
    const name = budgetName(budget);
    if (budget.value === null)
        return ['the budget of ', ...name, ` ${unmeasuredWords(budget)}`];
    if (budget.verdict === 'inconclusive')
        return ['the budget of ', ...name, ' is inconclusive'];
    const amounts = `${formatLimited(budget.value, budget.unit)}, ${formatLimit(budget.limit, budget.unit)} allowed`;
    return [...name, ` is over its budget: ${amounts}`];
}
function unmeasuredWords({ verdict }) {
    return verdict === 'warn' ? 'matches nothing' : 'was not measured';
}
/** One line of a budget that is not met: verdict, name, explanation, where it is set, remedy. */
function budgetLine(budget) {
    return [
        { strong: [VERDICT_WORDS[budget.verdict]] },
        ': budget of ',
        ...budgetName(budget),
        ': ',
        { prose: budget.explanation },
        ` (${BUDGET_CODE}, `,
        { code: budget.origin },
        ').',
        ...(budget.remedy === '' ? [] : [' ', { prose: `${asSentence(budget.remedy)}.` }]),
    ];
}
/** Without a full stop; a plain word gets its capital. */
function asSentence(text) {
    return text.replace(/[.\s]+$/, '').replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
}
const COUNTS = [
    ['fail', 'failed'],
    ['not-evaluated', 'not evaluated'],
    ['inconclusive', 'inconclusive'],
    ['warn', 'warned'],
    ['pass', 'met'],
];
/** `budgets: 1 failed, 3 met`; empty without budgets. */
function budgetCounts({ budgets }) {
    const counts = COUNTS.flatMap(([verdict, word]) => {
        const amount = budgets.filter((budget) => budget.verdict === verdict).length;
        return amount === 0 ? [] : [`${formatCount(amount)} ${word}`];
    });
    return counts.length === 0 ? [] : [`budgets: ${counts.join(', ')}`];
}
/** `, and 3 budgets are met`; empty without budgets. */
function budgetsMet({ budgets }) {
    const met = budgets.filter(({ verdict }) => verdict === 'pass').length;
    return met === 0 ? '' : `, and ${formatPlural(met, 'budget')} ${met === 1 ? 'is' : 'are'} met`;
}
/** Headings of the cells, in their order. */
const BUDGET_COLUMNS = ['result', 'budget', 'service · type', 'cost (range)', 'allowed', 'set in'];
/** The cells of a budget. */
function budgetRow(budget) {
    const { unit, value, low, high } = budget;
    const place = joinPhrases([
        budget.service === '' ? [] : [{ code: budget.service }],
        budget.alias === '' ? [] : [{ prose: budget.alias }],
    ], ' · ');
    return {
        verdict: VERDICT_WORDS[budget.verdict],
        target: budgetTarget(budget),
        place: place.length === 0 ? [NO_VALUE] : place,
        value: formatLimited(value, unit),
        range: low === null || high === null ? null : `${formatLimited(low, unit)} to ${formatLimited(high, unit)}`,
        limit: formatLimit(budget.limit, unit),
        origin: [{ code: budget.origin }],
    };
}

;// CONCATENATED MODULE: ./build/report/wording.js





/** The sentences of a report, the same for a comment, a page and a terminal. */
/** A comparison's name: `` `ai-yolo26` cpu ``. */
function comparisonName(comparison) {
    return [{ code: comparison.service }, ' ', { prose: comparison.alias }];
}
/** A reason with its code and remedy: `no profiles in either window (FG104). Declare it optional.` */
function reasonSentence(reason) {
    const message = [{ prose: reason.message.replace(/[.\s]+$/, '') }, ` (${codeWord(reason.code)}).`];
    return reason.remedy === '' ? message : [...message, ' ', { prose: wording_asSentence(reason.remedy) }];
}
/** Codes are our own words; anything else in their place is not shown. */
function codeWord(code) {
    return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : 'no code';
}
/** A remedy as a sentence of its own: a plain word at its start gets a capital, its end a full stop. */
function wording_asSentence(text) {
    const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
    return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Says when mode or policy made the build's conclusion milder or harder than the verdict; else empty. */
function policyNotice(report) {
    const enforced = enforcedConclusion(report);
    if (report.mode !== 'enforce') {
        if (enforced === report.conclusion)
            return [];
        const would = enforced === 'failure' ? 'it would have failed' : 'it would have warned';
        return ['Mode is ', { code: report.mode }, `, so the build goes on. In enforce mode ${would}.`];
    }
    if (report.verdict !== 'inconclusive' && report.verdict !== 'not-evaluated')
        return [];
    const isInconclusive = report.verdict === 'inconclusive';
    const option = isInconclusive ? 'on-inconclusive' : 'on-not-evaluated';
    const value = isInconclusive ? report.settings.onInconclusive : report.settings.onNotEvaluated;
    if (value === 'exit-code')
        return [`The command ends with code ${report.exitCode} for this.`];
    return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
}
const POLICY_EFFECTS = {
    pass: ' lets the build go on without a warning.',
    warn: ' makes this a warning, so the build goes on.',
    fail: ' makes this fail the build.',
};
const COUNT_ORDER = [
    ['fail', 'failed'],
    ['not-evaluated', 'not evaluated'],
    ['inconclusive', 'inconclusive'],
    ['warn', 'warned'],
    ['pass', 'passed'],
];
/** `6 services: 1 failed, 5 passed · functions: 1 failed, 1 warned, 1 improved · not counted: 1 optional`. */
function countsLine(report) {
    const groups = serviceGroups(report).filter(({ verdict }) => verdict !== 'not-counted');
    const counts = COUNT_ORDER.flatMap(([verdict, word]) => count(groups.filter((group) => group.verdict === verdict).length, word));
    const services = counts.length === 0 ? [] : [`${formatPlural(groups.length, 'service')}: ${counts.join(', ')}`];
    const found = findings(report);
    const functions = [
        ...count(found.filter((finding) => finding.function.verdict === 'fail').length, 'failed'),
        ...count(found.filter((finding) => finding.function.verdict === 'warn').length, 'warned'),
        ...count(improvements(report).length, 'improved'),
        ...count(report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0), 'moved'),
    ];
    const whole = serviceFindings(report);
    const asWhole = [
        ...count(whole.filter(({ verdict }) => verdict === 'fail').length, 'failed'),
        ...count(whole.filter(({ verdict }) => verdict === 'warn').length, 'warned'),
    ];
    const { optional } = uncounted(report);
    return joinPhrases([
        services,
        functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
        asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(', ')}`],
        budgetCounts(report),
        optional.length === 0 ? [] : [`not counted: ${optional.join()}`],
    ], ' · ');
}
function count(amount, word) {
    return amount === 0 ? [] : [`${formatCount(amount)} ${word}`];
}
/** What does not count: by choice, which a reader must know, or since a service has nothing of that type. */
function uncounted(report) {
    const all = uncountedComparisons(report);
    const absent = all.filter(({ verdict }) => verdict === 'not-applicable').length;
    return {
        optional: count(all.length - absent, 'optional'),
        absent: count(absent, 'without such profiles'),
    };
}
/** `Not counted: 1 optional, 5 without such profiles`, the first in the words of the line of counts. */
function uncountedTitle(report) {
    const { optional, absent } = uncounted(report);
    return `Not counted: ${[...optional, ...absent].join(', ')}`;
}
/**
 * One line for each group of comparisons that came out alike for the same reason:
 * `` `ai-clip` and `ai-llm` memory, not applicable: no profiles (FG110). ``
 */
function comparisonLines(comparisons) {
    const groups = new Map();
    for (const comparison of comparisons) {
        const { alias, verdict, counted, reasons } = comparison;
        const key = JSON.stringify([alias, verdict, counted, reasons[0] ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [comparison]);
        else
            group.push(comparison);
    }
    return [...groups.values()].map(groupLine);
}
function groupLine(group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const services = listNames(group.map(({ service }) => service), 8);
    const [reason] = first.reasons;
    const name = [...services, ' ', { prose: first.alias }, `, ${VERDICT_WORDS[first.verdict]}`];
    return reason === undefined ? [...name, '.'] : [...name, ': ', ...reasonSentence(reason)];
}
/**
 * The comparisons that are still open, each group with its reason and remedy. A single reason for the whole build
 * is left out: it stands under the first line already.
 */
function openLines(report) {
    const open = comparisonLines(openComparisons(report));
    if (open.length === 0 && report.reasons.length < 2)
        return [];
    return [...report.reasons.map(reasonSentence), ...open];
}

;// CONCATENATED MODULE: ./build/report/service-text.js




/** Sentences about findings of a service as a whole, the same for a comment, a page and a terminal. */
/** What a cost is compared by. */
const PER = {
    auto: '',
    fixed: ' at the same load',
    requests: ' per request',
};
/** How the load of a run was known. */
function loadKind(report) {
    return report.load?.kind ?? 'auto';
}
/** What the first line says of it: ``` `ai-yolo26` costs 1.40× as much per request ```. */
function serviceClaim(report, { comparison, kind, verdict, reason }) {
    const service = { code: comparison.service };
    if (kind === 'whole' && comparison.whole !== null) {
        const verb = comparison.kind === 'alloc' ? 'allocates' : 'costs';
        return [service, ` ${verb} ${formatGrowth(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
    }
    if (kind === 'leak' && comparison.leak !== null) {
        const { slopePerMin, over, spanMs } = comparison.leak;
        const time = over === 'span' ? ` over ${formatDuration(spanMs)}` : '';
        const speed = `${formatCost(slopePerMin, comparison.unit)} a minute${time}`;
        return [
            service,
            ` ${verdict === 'fail' ? 'leaks' : 'may leak'} ${speed}, and no function could be named for it`,
        ];
    }
    return [...comparisonName(comparison), ': ', { prose: reason.message.replace(/[.\s]+$/, '') }];
}
/** `At least 1.21× with 95 % confidence, about +0.05 cores.`: empty for what has no such numbers. */
function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }) {
    if (kind !== 'whole' || whole === null)
        return [];
    const cost = formatAdded(whole.added, addedUnit);
    const added = cost === NO_VALUE ? '' : `, about ${cost}`;
    return [
        `At least ${formatGrowth(whole.growthLow)} with ${verdict === 'fail' ? '95' : '99'} % confidence${added}.`,
    ];
}
/** One line of a finding that no function bears: verdict, service, numbers. What to do stands with its service. */
function serviceLine({ comparison, kind, verdict, reason }) {
    const whole = kind === 'whole' ? comparison.whole : null;
    return [
        { strong: [VERDICT_WORDS[verdict]] },
        ': ',
        ...comparisonName(comparison),
        whole === null ? ': ' : ' as a whole: ',
        ...reasonSentence({ ...reason, message: whole?.explanation ?? reason.message, remedy: '' }),
    ];
}

;// CONCATENATED MODULE: ./build/report/comparison-text.js








/** What is said about one comparison beside its table of functions. */
const GAUGE_UNIT = ' per upload';
/** `fail`, `pass, not counted`: the verdict of a comparison in words. */
function comparisonVerdict(comparison) {
    const word = VERDICT_WORDS[comparison.verdict];
    return comparison.counted || comparison.verdict === 'not-applicable' ? word : `${word}, not counted`;
}
/** What the common factor of all functions is, by what is known of the load. */
const FACTOR = {
    auto: 'load factor',
    fixed: 'cost at the same load',
    requests: 'cost per request',
};
/** What `loadFactor` is in this report: `load factor`, `cost per request`. */
function factorName(report) {
    return FACTOR[loadKind(report)];
}
/** Samples, whole cost, load and detectable growth of a comparison; empty when nothing was compared. */
function comparisonFacts(report, comparison) {
    if (!wasCompared(comparison))
        return [];
    const { samples, total, unit, uploads } = comparison;
    const isGauge = comparison.kind === 'gauge';
    const facts = [
        ...(!isGauge && samples.baseline + samples.candidate > 0
            ? [`${formatCount(samples.baseline)} → ${formatCount(samples.candidate)} samples`]
            : []),
        `${formatCost(total.baseline, unit)} → ${formatCost(total.candidate, unit)}${isGauge ? GAUGE_UNIT : ''}`,
        ...(uploads.baseline + uploads.candidate > 0
            ? [`${formatCount(uploads.baseline)} → ${formatCount(uploads.candidate)} uploads`]
            : []),
        ...(isGauge ? [] : [`${factorName(report)} ${formatGrowth(comparison.loadFactor)}`]),
        ...detectableFact(comparison),
        ...leakFacts(comparison),
    ];
    return [facts.join(' · ')];
}
/** `growth of 74 % would have been found, of the service as a whole 25 %`. */
function detectableFact({ detectableGrowth, detectableTotal }) {
    if (detectableGrowth === null)
        return [];
    const whole = detectableTotal === null ? '' : `, of the service as a whole ${formatDetectable(detectableTotal)}`;
    return [`growth of ${formatDetectable(detectableGrowth)} would have been found${whole}`];
}
/** What the windows could have shown of a leak, where they could and there is none. */
function leakFacts({ leak, unit }) {
    return leak?.verdict === 'ok' ? [leakFact(leak, unit)] : [];
}
/** `rises −0.2 MiB a minute (−0.5 MiB to 0.1 MiB), 4 MiB in 3 min 20 s would be a leak`. */
function leakFact({ slopePerMin, lowPerMin, highPerMin, neededRise, spanMs }, unit) {
    const [slope, low, high] = [slopePerMin, lowPerMin, highPerMin].map((value) => formatCost(value, unit));
    return `rises ${slope} a minute (${low} to ${high}), ${formatCost(neededRise, unit)} in ${formatDuration(spanMs)} could be a leak`;
}
/** `Idle functions left out: serve 23 % → 15 % of the samples.` */
function ignoredSentence(comparison) {
    const { functions } = comparison.ignored;
    if (functions.length === 0)
        return [];
    const shown = functions
        .slice(0, 6)
        .map((fn) => [
        { code: fn.name },
        ` ${formatShare(fn.share.baseline)} → ${formatShare(fn.share.candidate)}`,
    ]);
    const rest = functions.length - shown.length;
    const more = rest > 0 ? ` and ${formatCount(rest)} more` : '';
    return [
        'Idle functions left out: ',
        ...joinPhrases(shown, ', '),
        `${more} (${formatShare(comparison.ignored.share)} of all samples).`,
    ];
}
/** What is said of a comparison point by point: its reasons, its notes, and its findings; at most `limit` of each. */
function comparisonPoints(comparison, limit) {
    return [
        ...comparison.reasons.slice(0, limit).map(reasonSentence),
        ...comparison.notes.slice(0, limit).map(reasonSentence),
        ...explanations(comparison, limit),
    ];
}
/** One sentence for every function over a limit, and one for all cost that moved. */
function explanations(comparison, limit) {
    const found = comparison.functions.filter(isOverLimit).slice(0, limit);
    const moved = comparison.moved.slice(0, limit - found.length);
    return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
}
/** Why a function is a finding, with its numbers, and where its callers stand. */
function findingSentence(fn) {
    return joinPhrases([[{ prose: fn.explanation }], causePhrase(fn)], '; ');
}
function functionSentence(fn) {
    return [{ code: fn.name }, ': ', ...findingSentence(fn)];
}
/** One line for all cost that moved, with its service, largest part first: what an alarm would have been about. */
function movedLines(report) {
    const moved = report.comparisons.flatMap((comparison) => comparison.moved.map((shift) => ({ comparison, shift })));
    moved.sort((first, second) => second.shift.share - first.shift.share);
    return {
        lines: moved.map(({ comparison, shift }) => shiftSentence(shift, [' in ', ...comparisonName(comparison)])),
        areBalanced: moved.every(({ shift }) => shift.isBalanced),
    };
}
/** `normalize_vectors → l2_normalize: renamed, not grown (42 % of the service, net +12 %)`. */
function shiftSentence({ kind, from, to, share, net, isBalanced }, place = []) {
    const names = (functions) => joinPhrases(functions.slice(0, 3).map(({ name }) => [{ code: name }]), ', ');
    const outcome = isBalanced ? 'not grown' : 'and not by equal amounts';
    const amount = `${formatShare(share)} of the service, net ${formatGrowthPercent(net)}`;
    return [...names(from), ' → ', ...names(to), ...place, `: ${kindWord(kind)}, ${outcome} (${amount})`];
}
/** Our own words; anything else in their place is not shown. */
function kindWord(kind) {
    return ['renamed', 'extracted', 'inlined'].includes(kind) ? kind : 'moved';
}
/** What stands beside a service's name: `cpu fail, memory pass`. */
function typesInShort(comparisons) {
    return joinPhrases(comparisons
        .slice(0, 6)
        .map((comparison) => [{ prose: comparison.alias }, ` ${comparisonVerdict(comparison)}`]), ', ');
}

;// CONCATENATED MODULE: ./build/report/evidence-bar.js

const BLOCKS = 5;
/** What each further block needs: the lower bound as a multiple of the limit. */
const MULTIPLES = [1, 2, 4, 8];
/**
 * Evidence as a small bar, `▰▰▰▱▱`: how far the lower bound of a growth lies beyond the limit, whatever the estimate says.
 * No block: it does not even rule out that nothing grew. One: it does. Two, three, four and five: the bound itself is at
 * least one, two, four and eight times the limit.
 * @param excess lower bound of what was added as a multiple of the limit; null where there is no bound
 * @returns five blocks, or `–` where there is no bound
 */
function evidenceBar(excess) {
    if (excess === null || !Number.isFinite(excess))
        return '–';
    const filled = excess <= 0 ? 0 : 1 + MULTIPLES.filter((multiple) => excess >= multiple).length;
    return '▰'.repeat(filled) + '▱'.repeat(BLOCKS - filled);
}
/**
 * The lower bound of a finding as a multiple of its limit: of a growth beyond 1 that which fails, of a leak what it must gain.
 * Null for what has no bound, such as a function without a baseline.
 */
function evidenceExcess({ comparison, function: fn }, { failOnGrowth }) {
    if (fn.class === 'leaks') {
        const { leak } = comparison;
        if (leak === null || !(leak.neededRise > 0))
            return null;
        return ((leak.lowPerMin / 60_000) * leak.spanMs) / leak.neededRise;
    }
    const limit = comparison.limits?.failOnGrowth ?? failOnGrowth;
    if (fn.growthLow === null || fn.class === 'new' || !(limit > 0))
        return null;
    // Bounds are shown with three digits; what is shown as the limit shall count as the limit.
    return Number(((fn.growthLow - 1) / limit).toPrecision(6));
}
/** What the bars mean, for the section on the method. */
function evidenceLegend({ failOnGrowth }) {
    return ('▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit ' +
        `(${formatThreshold(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`);
}

;// CONCATENATED MODULE: ./build/report/since-line.js

/**
 * Since when: both sides by version or commit, and by absolute times; empty where windows are not known.
 * ``New since baseline `3f2a91c` (2026-11-22 15:06:23–15:10:35 UTC), seen in candidate `9bd04e7` (15:10:38–15:14:51 UTC).``
 */
function sinceLine(report) {
    const { windows, verdict } = report;
    if (windows === null)
        return [];
    const { baseline, candidate } = windows;
    const before = sidePhrase('baseline', sideLabel(baseline), formatWindow(baseline, true));
    const label = sideLabel(candidate) || candidateCommit(report);
    const after = sidePhrase('candidate', label, formatWindow(candidate, !onSameDay(baseline, candidate)));
    return verdict === 'fail' || verdict === 'warn'
        ? ['New since ', ...before, ', seen in ', ...after, '.']
        : ['Compared: ', ...before, ' with ', ...after, '.'];
}
/** The commits or versions for a footer: ``` `3f2a91c` → `9bd04e7` ```; only the candidate's where the other is not known. */
function commitsPhrase(report) {
    const { windows } = report;
    const before = windows === null ? '' : versionOf(windows.baseline.selector);
    const after = candidateCommit(report) || (windows === null ? '' : versionOf(windows.candidate.selector));
    if (after === '')
        return [];
    return before === '' || before === after ? [{ code: after }] : [{ code: before }, ' → ', { code: after }];
}
function sidePhrase(side, label, when) {
    return label === '' ? [`${side} (${when})`] : [`${side} `, { code: label }, ` (${when})`];
}
/** The version where the selector names one, else what else it selects. */
function sideLabel({ selector }) {
    return versionOf(selector) || selector;
}
const MATCHER = /([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;
const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;
/** The value of a label that names a version, as a person or a deployment wrote it; else empty. */
function versionOf(selector) {
    for (const [, label = '', operator, value = ''] of selector.matchAll(MATCHER)) {
        if (operator === '=' && VERSION_LABEL.test(label))
            return shortCommit(value);
    }
    return '';
}
function candidateCommit({ run }) {
    return run === null ? '' : shortCommit(run.commit);
}
/** The usual seven digits of a commit hash; anything else is shown as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

;// CONCATENATED MODULE: ./build/report/method.js






/** Load factors within this band need no mention. */
const NOTABLE_LOAD = 1.1;
/** Windows, blocks, samples, load, ignored functions and thresholds, each as a labelled phrase. */
function methodFacts(report) {
    const compared = report.comparisons.filter(wasCompared);
    const facts = [
        { label: 'Source', value: [{ prose: report.source.label }] },
        ...windowFacts(report),
        ...evidenceFacts(compared),
        ...historyFacts(compared),
        { label: 'Load', value: loadPhrase(report, compared) },
        // Files tell nothing about the machines they were recorded on.
        { label: 'Machines', value: report.windows === null ? [] : contentionPhrase(report, compared) },
        { label: 'Idle functions left out', value: ignoredPhrase(compared) },
        { label: 'Limits', value: [limitsText(report)] },
        { label: 'Range of growth', value: report.tests === 0 ? [] : [INTERVAL] },
        ...report.notes
            .filter((note) => !isWarning(note))
            .map((note) => ({ label: 'Note', value: reasonSentence(note) })),
    ];
    return facts.filter(({ value }) => value.length > 0);
}
const INTERVAL = 'the lower end is the bound the verdict used, with 95 % confidence over all tests of the build together ' +
    '(for a warning or a memory level 99 % for the one test); the upper end is its mirror image';
function windowFacts(report) {
    if (report.windows === null)
        return [];
    const { baseline, candidate, confirm } = report.windows;
    return [
        { label: 'Baseline', value: windowPhrase(baseline) },
        { label: 'Candidate', value: windowPhrase(candidate) },
        { label: 'Confirmation', value: confirm === null ? [] : windowPhrase(confirm) },
    ];
}
function windowPhrase(window) {
    const when = `${formatWindow(window, true)} (${formatDuration(window.untilMs - window.fromMs)})`;
    return window.selector === '' ? [when] : [`${when} `, { code: window.selector }];
}
function evidenceFacts(compared) {
    if (compared.length === 0)
        return [];
    const baseline = compared.reduce((sum, { samples }) => sum + samples.baseline, 0);
    const candidate = compared.reduce((sum, { samples }) => sum + samples.candidate, 0);
    // The snapshots of a gauge are no replicates, so it has a single block whatever the windows.
    const replicated = compared.filter(({ kind }) => kind !== 'gauge');
    const blocks = (replicated.length > 0 ? replicated : compared).map((comparison) => comparison.blocks);
    const [least, most] = [Math.min(...blocks), Math.max(...blocks)];
    const count = least === most ? String(most) : `${least} to ${most}`;
    return [
        { label: 'Samples', value: [`${formatCount(baseline)} → ${formatCount(candidate)}`] },
        { label: 'Time blocks', value: [`${count} a side`] },
    ];
}
function historyFacts(compared) {
    const most = Math.max(0, ...compared.map(({ history }) => history));
    if (most === 0)
        return [];
    const drift = most > 1 ? ', and what windows of the same code differ by is measured over them' : '';
    return [
        {
            label: 'Earlier windows',
            value: [`${formatPlural(most, 'window')} of the baseline's code are baseline, too${drift}`],
        },
    ];
}
/** Notes on the run that make its numbers mean something else, so they stand beside them: a closed load test. */
const WARNING_CODES = new Set(['FG210']);
function isWarning({ code }) {
    return WARNING_CODES.has(code);
}
/** What a reader has to know before reading the numbers, each as a sentence. */
function warningNotes(report) {
    return report.notes
        .filter(isWarning)
        .map((note) => [{ strong: ['Mind the load:'] }, ' ', ...reasonSentence(note)]);
}
function loadPhrase(report, compared) {
    if (compared.length === 0)
        return [];
    const { kind = 'auto', baseline = null, candidate = null } = report.load ?? {};
    const known = kind === 'fixed'
        ? 'declared the same a second on both sides; '
        : kind === 'requests' && baseline !== null && candidate !== null
            ? `${formatCount(baseline)} → ${formatPlural(candidate, 'request')}; `
            : '';
    return known === ''
        ? factorPhrase(compared, LOAD_AND_MACHINE)
        : [known, ...factorPhrase(compared, COST_OF_LOAD)];
}
const LOAD_AND_MACHINE = {
    same: 'the same on both sides within 10 %',
    other: 'load and machine together changed the cost of all functions, and this is accounted for: ',
};
const COST_OF_LOAD = {
    same: 'all functions together cost the same for it within 10 %',
    other: 'all functions together changed their cost for it: ',
};
function factorPhrase(compared, words) {
    const notable = compared
        .filter(({ loadFactor }) => loadFactor > NOTABLE_LOAD || (loadFactor > 0 && loadFactor < 1 / NOTABLE_LOAD))
        .toSorted((first, second) => distance(second) - distance(first));
    if (notable.length === 0)
        return [words.same];
    const shown = notable
        .slice(0, 8)
        .map((comparison) => [
        { code: comparison.service },
        ' ',
        { prose: comparison.alias },
        ` ${formatGrowth(comparison.loadFactor)}`,
    ]);
    const rest = notable.length - shown.length;
    return [words.other, ...joinPhrases(shown, ', '), ...(rest > 0 ? [`, and ${formatCount(rest)} more`] : [])];
}
/** How far a load factor is from 1, the same for halved and doubled. */
function distance({ loadFactor }) {
    return loadFactor > 0 ? Math.abs(Math.log(loadFactor)) : 0;
}
function contentionPhrase(report, compared) {
    if (compared.length === 0)
        return [];
    const factor = Math.exp(Math.min(20, Math.abs(report.contention)));
    if (factor < 1.05)
        return ['equally busy on both sides'];
    // With few services nobody can tell whether it was the machine or the load.
    return [`the windows ran at paces ${formatGrowth(factor)} apart; the verdict allows for it`];
}
function ignoredPhrase(compared) {
    const names = compared.flatMap(({ ignored }) => ignored.functions.map(({ name }) => name));
    if (names.length === 0)
        return [];
    const shares = compared.flatMap(({ ignored }) => (ignored.functions.length > 0 ? [ignored.share] : []));
    const [least, most] = [formatShare(Math.min(...shares)), formatShare(Math.max(...shares))];
    const share = least === most ? least : `${least.replace(/ %$/, '')} to ${most}`;
    return [...listNames([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
}
function limitsText(report) {
    const { failOnGrowth, warnOnGrowth, minShare } = report.settings;
    return (`fail from ${formatThreshold(failOnGrowth)} growth, warn from ${formatThreshold(warnOnGrowth)}, ` +
        `functions with at least ${formatThreshold(minShare)} of their service; ` +
        `${formatPlural(report.tests, 'function')} tested`);
}
/** Commits, run, tool and key, each a phrase of its own. */
function footerParts(report) {
    const { run, tool, key } = report;
    return [
        commitsPhrase(report),
        run === null ? [] : [{ link: runLabel(report), url: run.runUrl, code: false }],
        [`${tool.name} `, { prose: tool.version }],
        ['key ', { code: key }],
    ].filter((part) => part.length > 0);
}
function runLabel({ run }) {
    return run !== null && run.runAttempt > 1 ? `run, attempt ${run.runAttempt}` : 'run';
}

;// CONCATENATED MODULE: ./build/report/markdown/tables.js








function functionName(fn, nameLength) {
    const name = codeSpan(fn.name, nameLength);
    return fn.file === '' ? name : `${name} <sub>${plain(fn.file, nameLength)}</sub>`;
}
function serviceAndType(comparison, nameLength) {
    return `${codeSpan(comparison.service, nameLength)} · ${plain(comparison.alias, nameLength)}`;
}
function growthCell(row) {
    if (row.growth === NO_VALUE)
        return NO_VALUE;
    return row.range === null ? `**${row.growth}**` : `**${row.growth}** (${row.range})`;
}
/** More would make the table wider than a comment is. */
const tables_MAX_LINKS = 3;
/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costCell({ comparison, function: fn }, row) {
    if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate')
        return row.expectedToSeen;
    const [early = '', late = ''] = row.expectedToSeen.split(' → ');
    return `${early} early → ${late} late`;
}
function linksCell({ comparison, function: fn }, nameLength) {
    const links = fn.links.length > 0 ? fn.links : comparison.links;
    return links
        .slice(0, tables_MAX_LINKS)
        .map(({ label, url }) => markdownLink(label, url, nameLength))
        .join(' · ');
}
/** A number keeps its unit on its line, however narrow GitHub makes the column. */
function unbroken(numbers) {
    return numbers.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}
/** The findings, worst first: what the load explains against what was seen. */
function findingsTable(findings, settings, nameLength) {
    const rows = findings.map((finding) => {
        const row = functionRow(finding.comparison, finding.function);
        const mark = finding.function.verdict === 'fail' ? MARKS.fail : MARKS.warn;
        return [
            `${mark} ${row.verdict}`,
            serviceAndType(finding.comparison, nameLength),
            functionName(finding.function, nameLength),
            unbroken(costCell(finding, row)),
            growthCell(row),
            evidenceBar(evidenceExcess(finding, settings)),
            unbroken(row.added),
            linksCell(finding, nameLength),
        ];
    });
    const header = [
        '',
        'service · type',
        'function',
        'expected → seen',
        'growth (range)',
        'evidence',
        'added',
        'links',
    ];
    const hasLinks = rows.some((row) => row.at(-1) !== '');
    const width = hasLinks ? header.length : header.length - 1;
    return table(header.slice(0, width), rows.map((row) => row.slice(0, width)), 'lllrrlrl'.slice(0, width));
}
/** The functions of one comparison, before and after. */
function functionsTable(comparison, functions, nameLength) {
    const rows = functions.map((fn) => {
        const row = functionRow(comparison, fn);
        const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
        return [functionName(fn, nameLength), row.seen, row.share, growth, row.added, resultWord(fn)];
    });
    return table(['function', 'self, before → after', 'of the service', 'growth (range)', 'added', 'result'], rows, 'lrrrrl');
}
/** Functions that became cheaper. */
function improvedTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = functionRow(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            functionName(fn, nameLength),
            row.expectedToSeen,
            row.range === null ? row.growth : `${row.growth} (${row.range})`,
            row.added,
        ];
    });
    return table(['service · type', 'function', 'expected → seen', 'growth (range)', 'saved'], rows, 'llrrr');
}
/** Functions that the baseline does not have. */
function newTable(findings, nameLength) {
    const rows = findings.map(({ comparison, function: fn }) => {
        const row = functionRow(comparison, fn);
        return [
            serviceAndType(comparison, nameLength),
            functionName(fn, nameLength),
            formatCost(fn.self.candidate, comparison.unit),
            formatShare(fn.share.candidate),
            row.added,
            resultWord(fn),
        ];
    });
    return table(['service · type', 'function', 'seen', 'of the service', 'added', 'result'], rows, 'llrrrl');
}
/** All budgets, worst first. */
function budgetsTable(budgets, nameLength) {
    const rows = budgets.map((budget) => {
        const row = budgetRow(budget);
        return [
            row.verdict,
            phraseToMarkdown(row.target, nameLength),
            phraseToMarkdown(row.place, nameLength),
            row.range === null ? row.value : `${row.value} (${row.range})`,
            row.limit,
            phraseToMarkdown(row.origin, nameLength),
        ];
    });
    return table(BUDGET_COLUMNS, rows, 'lllrrl');
}
/** One row for each comparison, where a section for each would be too much. */
function comparisonsTable(report, comparisons, nameLength) {
    const rows = comparisons.map((comparison) => [
        serviceAndType(comparison, nameLength),
        VERDICT_WORDS[comparison.verdict],
        costs(comparison),
        wasCompared(comparison) && comparison.kind !== 'gauge' ? formatGrowth(comparison.loadFactor) : NO_VALUE,
        comparison.ignored.functions.length > 0 ? formatShare(comparison.ignored.share) : NO_VALUE,
        detectable(comparison),
    ]);
    const header = ['service · type', 'verdict', 'cost', factorName(report), 'idle', 'would have been found'];
    return table(header, rows, 'llrrrr');
}
function costs({ total, unit }) {
    return `${formatCost(total.baseline, unit)} → ${formatCost(total.candidate, unit)}`;
}
/** `74 %, whole 25 %`: of a typical function, and of the service as a whole where its load is known. */
function detectable({ detectableGrowth, detectableTotal }) {
    if (detectableGrowth === null)
        return NO_VALUE;
    const whole = detectableTotal === null ? '' : `, whole ${formatDetectable(detectableTotal)}`;
    return `${formatDetectable(detectableGrowth)}${whole}`;
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js







/** Reasons or notes shown for one comparison. */
const REASONS = 5;
/** Rows of the table of services in short, and notes below it. */
const SHORT_ROWS = 200;
const SHORT_NOTES = 20;
/**
 * The collapsed sections in their order, one after the other, so that a text that is too long already is not written to its
 * end; a section without content is empty.
 */
function* sections(view, limits) {
    yield furtherFindings(view, limits);
    yield budgetSection(view.report, limits);
    yield* serviceSections(view, limits);
    yield findingsSection('Improved', view.improved, improvedTable, limits);
    yield movedSection(view, limits);
    yield findingsSection('New functions', view.fresh, newTable, limits);
    const open = `Inconclusive or not evaluated: ${formatCount(view.openCount)}`;
    yield listSection(open, view.open, limits.open, limits);
    yield listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
    yield methodSection(view, limits);
}
/** A list of at most `limit` points, and how many more there are; empty without any. */
function lines(phrases, limit, limits) {
    const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
    return bullets(shown) + more(phrases.length - shown.length);
}
function more(count) {
    return count > 0 ? `\n\nand ${formatCount(count)} more` : '';
}
function bullets(texts) {
    return texts.map((text) => `- ${text}`).join('\n');
}
function listSection(title, phrases, limit, limits) {
    if (phrases.length === 0 || limit === 0)
        return '';
    return details([title], lines(phrases, limit, limits), limits.nameLength);
}
function furtherFindings({ found, report }, limits) {
    const further = found.slice(limits.rows);
    if (further.length === 0 || limits.furtherRows === 0)
        return '';
    const shown = further.slice(0, limits.furtherRows);
    const body = findingsTable(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
    return details([`More functions over the limits: ${formatCount(further.length)}`], body, limits.nameLength);
}
function budgetSection({ budgets }, limits) {
    if (budgets.length === 0 || limits.budgets === 0)
        return '';
    const shown = budgets.slice(0, limits.budgets);
    const body = budgetsTable(shown, limits.nameLength) + more(budgets.length - shown.length);
    return details([`Budgets: ${formatCount(budgets.length)}`], body, limits.nameLength);
}
function isQuiet(group) {
    return group.verdict === 'pass' || group.verdict === 'not-counted';
}
/** A section for each service as far as the limits go, and one table for the others that were compared. */
function* serviceSections({ report, groups }, limits) {
    if (limits.services === 0)
        return;
    const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
    const rest = groups.filter((group) => !own.includes(group));
    for (const group of own)
        yield serviceSection(report, group, limits);
    if (rest.length > 0)
        yield servicesInShort(report, rest, limits);
}
function servicesInShort(report, groups, limits) {
    const havePassed = groups.every(({ verdict }) => verdict === 'pass');
    const title = havePassed
        ? `Passed: ${formatPlural(groups.length, 'service')}`
        : `Other services: ${formatCount(groups.length)}`;
    const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
    const shown = comparisons.slice(0, SHORT_ROWS);
    const nameLength = Math.min(60, limits.nameLength);
    const table = comparisonsTable(report, shown, nameLength) + more(comparisons.length - shown.length);
    const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, { ...limits, nameLength });
    return details([title], notes === '' ? table : `${table}\n\n${notes}`, limits.nameLength);
}
/** What is worth knowing of a comparison without a section of its own. */
function notesOf(comparison) {
    const said = [...comparison.reasons, ...comparison.notes].slice(0, REASONS);
    return [...said.map(reasonSentence), ...leakFacts(comparison).map((fact) => [fact])].map((text) => [...comparisonName(comparison), ': ', ...text]);
}
function serviceSection(report, group, limits) {
    // What a service does not have is said once for all services, under "Not counted".
    const applicable = group.comparisons.filter(({ verdict }) => verdict !== 'not-applicable');
    const summary = [{ code: group.service }, ': ', ...typesInShort(applicable)];
    const bodies = applicable.map((comparison) => comparisonBody(report, comparison, limits));
    return details(summary, bodies.join('\n\n'), limits.nameLength);
}
function comparisonBody(report, comparison, limits) {
    const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
    const title = say([{ strong: [{ prose: comparison.alias }, `: ${comparisonVerdict(comparison)}`] }]);
    const facts = say(comparisonFacts(report, comparison));
    const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
    const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== 'not-tested');
    return [
        facts === '' ? title : `${title} · ${facts}`,
        bullets(comparisonPoints(comparison, REASONS).map(say)),
        functions.length === 0 ? '' : functionsTable(comparison, functions, limits.nameLength),
        say(ignoredSentence(comparison)),
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** Functions that became cheaper, or new ones: what is no finding, but what people ask about. */
function findingsSection(title, found, table, limits) {
    if (found.length === 0 || limits.improved === 0)
        return '';
    const shown = found.slice(0, limits.improved);
    const body = table(shown, limits.nameLength) + more(found.length - shown.length);
    return details([`${title}: ${formatCount(found.length)}`], body, limits.nameLength);
}
function movedSection({ moved }, limits) {
    const title = moved.areBalanced ? 'Moved, not grown' : 'Moved';
    return listSection(`${title}: ${formatCount(moved.lines.length)}`, moved.lines, limits.improved, limits);
}
function methodSection({ report, found }, limits) {
    if (!limits.method)
        return '';
    const evidence = { label: 'Evidence', value: [evidenceLegend(report.settings)] };
    const facts = methodFacts(report);
    // Beside what else the table says; notes come last.
    const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
    if (found.length > 0)
        facts.splice(place, 0, evidence);
    const texts = facts.map(({ label, value }) => phraseToMarkdown([{ strong: [`${label}:`] }, ' ', ...value], limits.nameLength));
    return details(['How this was measured'], bullets(texts), limits.nameLength);
}

;// CONCATENATED MODULE: ./build/report/changes-line.js


/**
 * Whether what grew lies in what the pull request changes, said as evidence:
 * `None of the 3 grown functions is in a file this pull request changes.` Empty outside of a pull request, and where no
 * function's file is known to lie in the repository.
 */
function changesLine(report) {
    const { changes } = report;
    if (changes === null || changes.findings === 0)
        return [];
    const grown = findings(report).length;
    // Of libraries, and of functions without a file, nobody knows.
    const known = changes.findings < grown ? ' whose file is in this repository' : '';
    const where = `a file this pull request changes (${formatPlural(changes.files, 'file')})`;
    if (changes.findings === 1) {
        return [`The grown function${known} is ${changes.touched === 0 ? 'not ' : ''}in ${where}.`];
    }
    const all = `${formatCount(changes.findings)} grown functions${known}`;
    if (changes.touched === 0)
        return [`None of the ${all} is in ${where}.`];
    const verb = changes.touched === 1 ? 'is' : 'are';
    const amount = changes.touched >= changes.findings ? 'All' : formatCount(changes.touched);
    return [`${amount} of the ${all} ${verb} in ${where}.`];
}

;// CONCATENATED MODULE: ./build/report/limits-of-evidence.js



/** What was not found, which growth would have been, and what these profiles cannot show. */
function limitsOfEvidence(report) {
    const compared = report.comparisons.filter((comparison) => comparison.counted && wasCompared(comparison));
    if (compared.length === 0)
        return [];
    const unseen = compared.some(({ kind }) => kind === 'cpu')
        ? ' Time off the CPU (database, locks, GPU) is not in CPU profiles.'
        : '';
    return [notFoundSentence(report), ...detectableSentence(report), unseen].filter((part) => part !== '');
}
function notFoundSentence(report) {
    const { failOnGrowth, warnOnGrowth } = report.settings;
    const [fail, warn] = [formatThreshold(failOnGrowth), formatThreshold(warnOnGrowth)];
    if (report.verdict === 'pass')
        return `The limits are ${fail} growth to fail, ${warn} to warn.`;
    const others = findings(report).length > 0 ? 'No other function' : 'In what was compared, no function';
    return `${others} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
}
/** Which growth would have been found, in the services that show least and most; each has its own number beside it. */
function detectableSentence(report) {
    const growth = rangePhrase(report, 'detectableGrowth');
    if (growth.length === 0)
        return [];
    return [
        ' With these windows, growth of ',
        ...growth,
        ' is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.',
        ...totalSentence(report),
    ];
}
const FOR_LOAD = { auto: '', fixed: 'At the same load', requests: 'Per request' };
/** The same of services as a whole, which only a known load can tell. */
function totalSentence(report) {
    const growth = rangePhrase(report, 'detectableTotal');
    const words = FOR_LOAD[loadKind(report)];
    return growth.length === 0 || words === ''
        ? []
        : [` ${words}, growth of a service as a whole of `, ...growth, ' is found as often.'];
}
/** `50 % (b) to 90 % (a)`; nothing where nothing was measured. */
function rangePhrase(report, of) {
    const range = detectableRange(report, of);
    if (range === null)
        return [];
    const [low, high] = [range.low, range.high].map(({ detectable }) => formatDetectable(detectable));
    return low === high
        ? [String(low)]
        : [`${low} (`, { code: range.low.service }, `) to ${high} (`, { code: range.high.service }, ')'];
}

;// CONCATENATED MODULE: ./build/report/links/run-page.js


/**
 * Where the page and the profiles of a run lie: ``[Flame graphs and profiles](run#artifacts): download this run's artifact and
 * open `report.html`.`` They are uploaded by a later step, so an address of their own is not known yet. Empty outside of a
 * run, and where nothing was compared.
 */
function runPageLine({ run, comparisons }) {
    if (run === null || !comparisons.some(wasCompared))
        return [];
    const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
    const link = safeLink('Flame graphs and profiles', isRun ? `${run.runUrl}#artifacts` : run.runUrl);
    if (link === null)
        return [];
    const page = [{ link: link.label, url: link.url, code: false }];
    return [...page, ": download this run's artifact and open ", { code: 'report.html' }, '.'];
}

;// CONCATENATED MODULE: ./build/report/worst-offence.js

/** The worst function or service with the verdict of the build; `undefined` where none bears it. */
function worstOffence(report) {
    const [first] = findings(report).filter((finding) => finding.function.verdict === report.verdict);
    const [service] = serviceFindings(report).filter(({ verdict }) => verdict === report.verdict);
    if (service !== undefined && (first === undefined || service.addedShare > first.function.addedShare))
        return { kind: 'service', finding: service };
    return first === undefined ? undefined : { kind: 'function', finding: first };
}
/** How many functions, services as a whole and budgets have the verdict of the build. */
function offences(report) {
    const { verdict } = report;
    return (findings(report).filter((finding) => finding.function.verdict === verdict).length +
        serviceFindings(report).filter((finding) => finding.verdict === verdict).length +
        report.budgets.filter((budget) => budget.verdict === verdict).length);
}

;// CONCATENATED MODULE: ./build/report/headline.js







/** What happened, in a sentence, the same for a comment, a page and a terminal; what to do is in next-step.ts. */
const CLAIMS = {
    cpu: (growth) => ` costs ${growth} what this load should cost`,
    wall: (growth) => ` takes ${growth} the time this load should take`,
    alloc: (growth) => ` allocates ${growth} what this load should allocate`,
    gauge: (growth) => ` holds ${growth} what was expected`,
    other: (growth) => ` costs ${growth} what was expected`,
};
/** ``` `iou` in `ai-yolo26` costs 2.01× what this load should cost ``` */
function claim({ comparison, function: fn }) {
    const subject = [{ code: fn.name }, ' in ', { code: comparison.service }];
    if (fn.class === 'leaks' && comparison.leak !== null) {
        const { slopePerMin, over, spanMs, verdict } = comparison.leak;
        const speed = `${formatCost(slopePerMin, comparison.unit)} a minute`;
        const time = over === 'span' ? ` over ${formatDuration(spanMs)}` : '';
        return [
            { code: comparison.service },
            ` ${verdict === 'leak' ? 'leaks' : 'may leak'} ${speed}${time}, held by `,
            { code: fn.name },
        ];
    }
    if (fn.growth === null || fn.class === 'new')
        return [...subject, newCost({ comparison, function: fn })];
    return [...subject, CLAIMS[comparison.kind](formatGrowth(fn.growth))];
}
/** ` is new and adds 0.05 cores, 3.0 % of its service` */
function newCost({ comparison, function: fn }) {
    const share = `, ${formatShare(fn.share.candidate)} of its service`;
    if (comparison.kind === 'gauge')
        return ` is new and holds ${formatCost(fn.self.candidate, comparison.unit)}${share}`;
    if (fn.added === null)
        return ` is new and costs ${formatCost(fn.self.candidate, comparison.unit)}${share}`;
    return ` is new and adds ${formatAdded(fn.added, comparison.addedUnit).replace(/^\+/, '')}${share}`;
}
/** The first line: the verdict as a sentence, with the worst offender. Without mark. */
function headline(report) {
    switch (report.verdict) {
        case 'fail': {
            const verb = report.conclusion === 'failure' ? 'flamegate failed: ' : 'flamegate would have failed: ';
            return [verb, ...worstClaim(report, 'fail')];
        }
        case 'warn':
            return ['flamegate warns: ', ...worstClaim(report, 'warn')];
        case 'pass':
            return [
                `flamegate passed: no function grew beyond the limits in ${servicesCompared(report)}${budgetsMet(report)}`,
            ];
        case 'inconclusive':
            return [
                'flamegate could not decide: ',
                ...openSummary(report, 'inconclusive', 'inconclusive', ['is', 'are']),
            ];
        case 'not-evaluated':
            return openHeadline(report);
    }
}
function openHeadline(report) {
    if (!report.comparisons.some(wasCompared))
        return ['flamegate compared nothing, so this is not a pass'];
    return [
        'flamegate is incomplete: ',
        ...openSummary(report, 'not-evaluated', 'not evaluated', ['was', 'were']),
    ];
}
function worstClaim(report, verdict) {
    const worst = worstOffence(report);
    if (worst?.kind === 'function')
        return claim(worst.finding);
    if (worst?.kind === 'service')
        return serviceClaim(report, worst.finding);
    const budget = worstBudget(report);
    if (budget !== undefined)
        return budgetClaim(budget);
    const comparisons = countedWith(report, verdict);
    const [first] = comparisons;
    if (first === undefined)
        return ['see the reasons below'];
    if (comparisons.length === 1)
        return [...comparisonName(first), ' is over its limits'];
    return [...comparisonName(first), ` and ${formatCount(comparisons.length - 1)} more are over their limits`];
}
function openSummary(report, verdict, word, [one, many]) {
    const open = countedWith(report, verdict);
    const [first] = open;
    const budget = worstBudget(report);
    if (first === undefined && budget !== undefined)
        return budgetClaim(budget);
    if (first === undefined)
        return [`the comparison as a whole ${one} ${word}`];
    if (open.length === 1)
        return [...comparisonName(first), ` ${one} ${word}`];
    return [...comparisonName(first), ` and ${formatCount(open.length - 1)} more ${many} ${word}`];
}
/** `6 services`, counting only those of which something was compared. */
function servicesCompared(report) {
    const names = new Set(report.comparisons.filter(wasCompared).map(({ service }) => service));
    return formatPlural(names.size, 'service');
}

;// CONCATENATED MODULE: ./build/report/next-step.js







const NONE = { evidence: [], step: [], rest: [] };
const GROWTH_STEP = ['Make it cheaper, or raise ', { code: 'fail-on-growth' }];
const LEAK_STEP = ['Find what keeps this memory'];
const LEAK_REST = ['What was retained never fell again while the window lasted.'];
const NEW_STEP = ['See whether it has to cost this much'];
const NEW_REST = ['Once this version is the baseline, it is no longer new.'];
const WARN_STEP = ['Look at what changed'];
const WARN_REST = ['A warning does not fail the build; a longer window would tell for sure.'];
/** Longer remedies would hide the verdict in a title. */
const LONGEST_STEP = 100;
/**
 * The title of a report: the verdict with the worst offender, what to do, and how many more there are:
 * ``flamegate failed: `iou` in `ai-yolo26` costs 2.01× what this load should cost. Make it cheaper, or raise `fail-on-growth`. 2 more failed.``
 */
function next_step_firstLine(report) {
    const { step } = adviceOf(report);
    const others = Math.max(0, offences(report) - 1);
    const word = report.verdict === 'fail' ? 'failed' : report.verdict === 'warn' ? 'warned' : null;
    const more = word === null || others === 0 ? [] : [`${formatCount(others)} more ${word}`];
    const sentences = [step, more].filter((part) => part.length > 0);
    if (sentences.length === 0)
        return headline(report);
    return [...headline(report), '. ', ...sentences.flatMap((part) => [...part, '. '])].with(-1, '.');
}
/** What stands below a title that says what to do: the evidence behind it. Empty when there is nothing to say. */
function underFirstLine(report) {
    const { evidence, rest } = adviceOf(report);
    return sentencesOf(evidence, rest);
}
/** The evidence behind the verdict and what to do next. Empty when there is nothing to do. */
function nextStep(report) {
    const { evidence, step, rest } = adviceOf(report);
    return sentencesOf(evidence, step.length === 0 ? [] : [...step, '.'], rest);
}
function sentencesOf(...parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}
function adviceOf(report) {
    const { verdict } = report;
    if (verdict === 'pass')
        return NONE;
    if (verdict !== 'fail' && verdict !== 'warn')
        return openAdvice(report);
    const worst = worstOffence(report);
    const budget = worst === undefined ? worstBudget(report) : undefined;
    if (budget !== undefined)
        return budgetAdvice(budget);
    const evidence = worst === undefined ? [] : evidenceOf(worst);
    if (verdict === 'warn')
        return { evidence, step: WARN_STEP, rest: WARN_REST };
    return { ...failAdvice(report, worst), evidence };
}
function failAdvice(report, worst) {
    const leak = { ...NONE, step: LEAK_STEP, rest: LEAK_REST };
    const growth = { ...NONE, step: GROWTH_STEP };
    if (worst === undefined)
        return countedWith(report, 'fail')[0]?.leak?.verdict === 'leak' ? leak : growth;
    if (worst.kind === 'service')
        return worst.finding.kind === 'leak' ? leak : remedyAdvice(worst.finding.reason.remedy);
    const { class: cls } = worst.finding.function;
    if (cls === 'leaks')
        return leak;
    return cls === 'new' ? { ...NONE, step: NEW_STEP, rest: NEW_REST } : growth;
}
/** `At least 1.39× with 95 % confidence, about +0.11 cores.` */
function evidenceOf(worst) {
    if (worst.kind === 'service') {
        const { comparison, kind } = worst.finding;
        return kind === 'leak' ? leakEvidence(comparison) : serviceEvidence(worst.finding);
    }
    const { comparison, function: fn } = worst.finding;
    if (fn.class === 'leaks')
        return leakEvidence(comparison);
    // A new function has said its numbers in the first line.
    if (fn.class === 'new' || fn.growth === null || fn.growthLow === null)
        return [];
    const confidence = fn.verdict === 'fail' ? '95' : '99';
    const added = fn.added === null ? '' : `, about ${formatAdded(fn.added, comparison.addedUnit)}`;
    return [`At least ${formatGrowth(fn.growthLow)} with ${confidence} % confidence${added}.`];
}
function leakEvidence({ leak, unit }) {
    if (leak === null)
        return [];
    const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => formatCost(speed, unit));
    return [`${low} to ${high} a minute with 95 % confidence.`];
}
function budgetAdvice({ remedy, origin }) {
    const { step, rest } = remedyAdvice(remedy);
    return { evidence: [], step, rest: sentencesOf(rest, ['The budget is set in ', { code: origin }, '.']) };
}
function openAdvice(report) {
    const own = openComparisons(report).find(({ verdict }) => verdict === report.verdict);
    const reason = report.reasons[0] ?? own?.reasons[0];
    if (reason !== undefined) {
        const evidence = ['Reason: ', ...reasonSentence({ ...reason, remedy: '' })];
        return { ...remedyAdvice(reason.remedy), evidence };
    }
    const budget = worstBudget(report);
    return budget === undefined ? NONE : budgetAdvice(budget);
}
/** The first sentence of a remedy is the step where it is short. */
function remedyAdvice(remedy) {
    if (remedy.trim() === '')
        return NONE;
    const [, first = '', rest = ''] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec(wording_asSentence(remedy)) ?? [];
    if (first === '' || first.length > LONGEST_STEP)
        return { ...NONE, rest: [{ prose: wording_asSentence(remedy) }] };
    return {
        evidence: [],
        step: [{ prose: first.replace(/\.$/, '') }],
        rest: rest === '' ? [] : [{ prose: rest }],
    };
}

;// CONCATENATED MODULE: ./build/report/previous-state.js


const previous_state_WORDS = {
    fail: 'failing',
    warn: 'a warning',
    pass: 'passing',
    inconclusive: 'inconclusive',
    'not-evaluated': 'not evaluated',
};
/** The verdict of this name; null for anything else. */
function verdictNamed(word) {
    return Object.hasOwn(previous_state_WORDS, word) ? word : null;
}
/** Whether the first of two verdicts counts before the second. */
function isWorse(first, second) {
    return first !== second && worst([first, second]) === first;
}
/**
 * Older state in one line: ``Was failing at `abc1234`.`` Empty without one, and for the same verdict on the same commit.
 */
function previousLine(report, previous) {
    if (previous === null)
        return [];
    const isSame = previous.verdict === report.verdict;
    if (previous.sha === report.run?.commit) {
        return isSame ? [] : [`An earlier run of this commit was ${previous_state_WORDS[previous.verdict]}.`];
    }
    return [`Was ${previous_state_WORDS[previous.verdict]} at `, { code: shortCommit(previous.sha) }, isSame ? ', too.' : '.'];
}

;// CONCATENATED MODULE: ./build/report/markdown/view.js













/** The view of a report. @param previous what the same comment said before, if anything */
function viewOf(report, previous) {
    return {
        report,
        first: next_step_firstLine(report),
        notice: policyNotice(report),
        lead: [
            underFirstLine(report),
            joinPhrases([sinceLine(report), previousLine(report, previous), changesLine(report)], ' '),
            countsLine(report),
        ],
        budgets: openBudgets(report).map(budgetLine),
        services: serviceFindings(report).map(serviceLine),
        found: findings(report),
        page: runPageLine(report),
        evidence: limitsOfEvidence(report),
        warnings: warningNotes(report),
        groups: serviceGroups(report).filter(({ comparisons }) => comparisons.some(wasCompared)),
        improved: improvements(report),
        moved: movedLines(report),
        fresh: newcomers(report),
        open: openLines(report),
        openCount: Math.max(1, openComparisons(report).length),
        uncounted: comparisonLines(uncountedComparisons(report)),
        uncountedTitle: uncountedTitle(report),
        footer: joinPhrases(footerParts(report), ' · '),
    };
}

;// CONCATENATED MODULE: ./build/report/markdown.js






/**
 * The report as GitHub Markdown: the verdict as a sentence with what to do, since when, the functions over the limits, then
 * everything else collapsed. When it would be longer than allowed, less is written: sections go in a fixed order, and the
 * text says that the job summary and the report files hold more. Nothing is ever cut in the middle of markup.
 */
function renderMarkdown(report, options) {
    const view = viewOf(report, options.previous ?? null);
    const steps = ladder(options.detail);
    const write = (index) => {
        const text = markdown_renderWithin(view, steps[index], index > 0, options.maxCharacters);
        return text !== null && fits(text, options.maxCharacters) ? text : null;
    };
    return write(0) ?? firstThatFits(write, steps.length) ?? lastResort(report, options.maxCharacters);
}
/** The longest of the shorter texts that fits. Each step writes less than the one before, so halving finds it. */
function firstThatFits(write, steps) {
    let [low, high] = [1, steps];
    let found = null;
    while (low < high) {
        const middle = (low + high) >> 1;
        const text = write(middle);
        if (text === null) {
            low = middle + 1;
        }
        else {
            found = text;
            high = middle;
        }
    }
    return found;
}
function fits(text, maxCharacters) {
    return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
}
/** The whole text, or null as soon as it is longer than allowed. */
function markdown_renderWithin(view, limits, isShortened, maxCharacters) {
    const say = (phrase) => phraseToMarkdown(phrase, limits.nameLength);
    const { report, found } = view;
    const rows = found.slice(0, limits.rows);
    const written = joinWithin(sections(view, limits), maxCharacters);
    if (written === null)
        return null;
    const blocks = [
        `### ${MARKS[report.verdict]} ${say(view.first)}`,
        say(view.notice),
        ...view.lead.map(say),
        limits.openBudgets === 0 ? '' : lines(view.budgets, limits.openBudgets, limits),
        limits.rows === 0 ? '' : lines(view.services, limits.rows, limits),
        rows.length === 0 ? '' : findingsTable(rows, report.settings, limits.nameLength),
        rows.length < found.length
            ? `${formatPlural(found.length - rows.length, 'more function')} over the limits.`
            : '',
        say(view.page),
        say(view.evidence),
        ...(limits.rows === 0 ? [] : view.warnings.map(say)),
        written,
        isShortened ? SHORTENED : '',
        `<sub>${say(view.footer)}</sub>`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** The sections with a line each; null as soon as they are longer than allowed. */
function joinWithin(parts, maxCharacters) {
    let text = '';
    for (const part of parts) {
        if (part !== '')
            text += text === '' ? part : `\n${part}`;
        if (text.length > maxCharacters)
            return null;
    }
    return text;
}
const SHORTENED = 'This text was shortened to fit. The job summary and the report files hold everything.';
/** For limits far below any of GitHub's: the verdict, and nothing that could be cut into markup. */
function lastResort(report, maxCharacters) {
    const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
    return fits(text, maxCharacters)
        ? text
        : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
}

;// CONCATENATED MODULE: ./build/report/text-width.js
/**
 * How many columns of a terminal a text takes, and cutting it to so many. After Unicode Standard Annex 11 (wide and
 * full-width characters take two columns) and the habit of wcwidth that marks take none. For texts that `visible` made:
 * it has spelled out everything without a shape of its own, so that of emoji sequences only flags and skin tones are left.
 */
/** Most texts: letters, arrows, dashes and signs that take one column each. */
const text_width_ORDINARY = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2190-\u22ff\u25b0\u25b1]*$/;
/** What must not be torn apart: a flag, an emoji with its skin tone, or a character; each with its marks. */
const CLUSTER = /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|.)\p{M}*/gsv;
const EMOJI = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/v;
/** Marks, and the vowels and finals of Hangul that join the letter before them. */
const NARROWER = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/v;
/** East_Asian_Width W and F of Unicode 17, and what is shown as an emoji. */
const WIDER = /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/v;
function characterWidth(character) {
    if (NARROWER.test(character))
        return 0;
    return WIDER.test(character) ? 2 : 1;
}
function clusterWidth(cluster) {
    if (cluster.length > 2 && EMOJI.test(cluster))
        return 2;
    let width = 0;
    for (const character of cluster)
        width += characterWidth(character);
    return width;
}
function clustersOf(text) {
    return text.match(CLUSTER) ?? [];
}
/** Columns a text takes. */
function textWidth(text) {
    if (text_width_ORDINARY.test(text))
        return text.length;
    return clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}
/** Clusters from the front while they fit into `columns`. */
function takeColumns(clusters, columns) {
    const taken = [];
    let width = 0;
    for (const cluster of clusters) {
        width += clusterWidth(cluster);
        if (width > columns)
            break;
        taken.push(cluster);
    }
    return taken;
}
/** A text of at most `columns` columns, cut in the middle with `…`: names differ at their ends. */
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    const clusters = clustersOf(text);
    const budget = Math.max(0, columns - 1);
    const head = takeColumns(clusters, Math.ceil(budget / 2));
    const tail = takeColumns(clusters.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
    return `${head.join('')}…${tail.join('')}`;
}
/** A text in pieces of at most `columns` columns each, `first` the room of the first one. Together they are the text. */
function splitToWidth(text, columns, first = columns) {
    const pieces = [];
    let clusters = clustersOf(text);
    while (clusters.length > 0) {
        const taken = takeColumns(clusters, pieces.length === 0 ? first : columns);
        const piece = taken.length === 0 && pieces.length > 0 ? clusters.slice(0, 1) : taken;
        pieces.push(piece.join(''));
        clusters = clusters.slice(piece.length);
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/report/text-table.js

const GAP = 2;
/** Rows as lines, every column as wide as its widest cell, two spaces between, no spaces at the end. */
function alignRows(rows, indent) {
    const widths = columnWidths(rows);
    return rows.map((row) => {
        const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
        return indent + cells.join(' '.repeat(GAP));
    });
}
/** Rows as lines of at most so many columns, what may be shortened shortened; null where that is not enough. */
function fitRows(rows, space) {
    const widths = columnWidths(rows);
    const gaps = GAP * Math.max(0, widths.length - 1) + textWidth(space.indent);
    let excess = widths.reduce((sum, width) => sum + width, gaps) - space.columns;
    for (; excess > 0; excess -= 1) {
        const widest = widestShrinkable(widths, space.least);
        if (widest === null)
            return null;
        widths[widest] = (widths[widest] ?? 1) - 1;
    }
    const shortened = rows.map((row) => row.map((cell, column) => ({ ...cell, text: shorten(cell, widths[column] ?? 0) })));
    return alignRows(shortened, space.indent);
}
function widestShrinkable(widths, least) {
    let widest = null;
    widths.forEach((width, column) => {
        const floor = least[column] ?? null;
        const record = widest === null ? 0 : (widths[widest] ?? 0);
        if (floor !== null && width > floor && width > record)
            widest = column;
    });
    return widest;
}
function columnWidths(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, textWidth(cell.text));
        });
    }
    return widths;
}
function pad(cell, columnWidth, isLast) {
    const spaces = ' '.repeat(columnWidth - textWidth(cell.text));
    const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
    if (cell.align === 'right')
        return spaces + text;
    return isLast ? text : text + spaces;
}
function shorten({ text, shorter = [] }, columns) {
    const forms = [text, ...shorter];
    return forms.find((form) => textWidth(form) <= columns) ?? cutToWidth(forms.at(-1) ?? text, columns);
}
/** Breaks a line at spaces so that it fits into `columns`; a word that is longer than a whole line is torn apart. */
function wrapLine(line, columns, indent, hanging) {
    const lines = [];
    const room = columns - textWidth(hanging);
    let current = indent;
    let left = columns - textWidth(indent);
    let isStart = true;
    for (const word of line.split(' ')) {
        const needed = textWidth(word) + (isStart ? 0 : 1);
        if (needed <= left) {
            current += isStart ? word : ` ${word}`;
            left -= needed;
        }
        else {
            const pieces = splitToWidth(word, room, isStart ? left : room);
            if (isStart)
                current += pieces.shift() ?? '';
            for (const piece of pieces) {
                lines.push(current);
                current = hanging + piece;
            }
            left = columns - textWidth(current);
        }
        isStart = false;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./build/report/text/paint.js



/** How a terminal shows phrases, words and numbers. */
/** Select Graphic Rendition codes of ECMA-48. */
const STYLES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    redTitle: '1;31',
    greenTitle: '1;32',
    yellowTitle: '1;33',
};
/** Prose is tiring to read on longer lines; tables use what there is. */
const LONGEST_PROSE = 118;
/** Colours with escape sequences, or not at all. */
function painter(color) {
    return (text, style) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}
function textPart(part) {
    if (typeof part === 'string')
        return part;
    if ('prose' in part)
        return visibleMessage(part.prose, MESSAGE_LENGTH);
    if ('strong' in part)
        return phraseToText(part.strong);
    if (!('link' in part))
        return visible(part.code);
    const url = safeUrl(part.url);
    return url === null ? visible(part.link) : `${visible(part.link)} ${url}`;
}
/** A sentence without markup and without control characters. */
function phraseToText(phrase) {
    return phrase.map(textPart).join('');
}
/** A sentence as lines that fit the screen; none for an empty one. */
function wrapped(screen, phrase, indent = '', hanging = indent) {
    const columns = Math.min(screen.columns, LONGEST_PROSE);
    return phrase.length === 0 ? [] : wrapLine(phraseToText(phrase), columns, indent, hanging);
}
/** The same for what is secondary. */
function dimmed(screen, phrase, indent = '', hanging = indent) {
    return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, 'dim'));
}
/** A title with its points below; none without points. */
function listBlock(screen, title, points) {
    if (points.length === 0)
        return [];
    return [
        ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
        ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
    ];
}
/** A cell of words. */
function left(text) {
    return { text, align: 'left' };
}
/** A cell of numbers. */
function right(text) {
    return { text, align: 'right' };
}
const RESULT_STYLES = {
    fail: 'red',
    warn: 'yellow',
    pass: 'green',
    improved: 'green',
    inconclusive: 'dim',
    'not tested': 'dim',
    explained: 'dim',
};
/** How something came out, in its colour. */
function resultCell({ paint }, word) {
    const style = RESULT_STYLES[word];
    return style === undefined ? left(word) : { ...left(word), paint: (text) => paint(text, style) };
}
/** The first row of a table. */
function headingRow({ paint }, cells) {
    return cells.map((cell) => ({ ...cell, paint: (text) => paint(text, 'dim') }));
}

;// CONCATENATED MODULE: ./build/report/text/layout.js


/** Makes columns of the same rows. */
function columnsOf(rows) {
    return (heading, cell, least) => ({ cells: [heading, ...rows.map(cell)], least: least ?? null });
}
/** The first of the layouts that fits, else null. */
function tryLayouts(screen, layouts, indent) {
    for (const layout of layouts) {
        const lines = tryLayout(screen, layout, indent);
        if (lines !== null)
            return lines;
    }
    return null;
}
/** The first of the layouts that fits; when none does, the last with everything in it shortened. */
function layOut(screen, layouts, indent) {
    const last = (layouts.at(-1) ?? []).map((column) => ({ ...column, least: 1 }));
    return tryLayouts(screen, [...layouts, last], indent) ?? [];
}
function tryLayout(screen, layout, indent) {
    const [first] = layout;
    const [head = [], ...body] = (first?.cells ?? []).map((_, row) => layout.map(({ cells }) => cells[row]));
    const least = layout.map((column) => column.least);
    return fitRows([headingRow(screen, head), ...body], { columns: screen.columns, indent, least });
}

;// CONCATENATED MODULE: ./build/report/text/tables.js










/** The tables of a report in a terminal. */
const INDENT = '  ';
/** Shorter names tell too little; before that, columns are left out. */
const LEAST_NAME = 18;
const ROOMY_NAME = 24;
const LEAST_SERVICE = 14;
const LEAST_TYPE = 9;
/** A function with its file, as far as there is room: the name goes last. */
function functionCell({ name, file }) {
    const shown = visible(name);
    if (file === '')
        return left(shown);
    const base = file.slice(file.lastIndexOf('/') + 1);
    const shorter = base === file || base === '' ? [shown] : [`${shown} (${visible(base)})`, shown];
    return { ...left(`${shown} (${visible(file)})`), shorter };
}
function tables_growthText({ growth, range }) {
    return range === null ? growth : `${growth} (${range})`;
}
/** Added cost without its range. */
function addedInShort({ comparison, function: fn }, row) {
    const { leak, addedUnit } = comparison;
    return fn.class === 'leaks' && fn.verdict !== 'pass' && leak !== null
        ? `${formatAdded(leak.slopePerMin, addedUnit)}/min`
        : row.added;
}
/** Functions over the limits, of several services: what was expected of them, and how strong the evidence is. */
function tables_findingsTable(screen, report, found) {
    const evidence = columnsOf(found)(left('evidence'), (finding) => left(evidenceBar(evidenceExcess(finding, report.settings))));
    return placedTable(screen, found, ({ function: fn }) => VERDICT_WORDS[fn.verdict], [evidence]);
}
/** Functions that became cheaper. */
function tables_improvedTable(screen, found) {
    return placedTable(screen, found, () => 'improved', []);
}
/** Functions that the baseline does not have. */
function tables_newTable(screen, found) {
    return placedTable(screen, found, ({ function: fn }) => resultWord(fn), []);
}
function placedTable(screen, found, word, extra) {
    const rows = found.map((finding) => ({
        finding,
        row: functionRow(finding.comparison, finding.function),
    }));
    const column = columnsOf(rows);
    const names = [
        column(left(''), ({ finding }) => resultCell(screen, word(finding))),
        column(left('service'), ({ finding }) => left(visible(finding.comparison.service)), LEAST_SERVICE),
        column(left('type'), ({ finding }) => left(visible(finding.comparison.alias)), LEAST_TYPE),
        column(left('function'), ({ finding }) => functionCell(finding.function), LEAST_NAME),
    ];
    // Whole names are worth more than the last column.
    const roomy = names.map((one) => (one.least === null ? one : { ...one, least: ROOMY_NAME }));
    const seen = column(right('expected → seen'), ({ row }) => right(row.expectedToSeen));
    const growth = column(right('growth (range)'), ({ row }) => right(tables_growthText(row)));
    const added = column(right('added'), ({ row }) => right(row.added));
    const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
    const addedAlone = column(right('added'), ({ finding, row }) => right(addedInShort(finding, row)));
    const layouts = [
        [...roomy, seen, growth, added, ...extra],
        [...roomy, seen, growth, addedAlone, ...extra],
        [...names, seen, growth, addedAlone],
        [...names, growth, addedAlone],
        [...names, growthAlone, addedAlone],
    ];
    return (tryLayouts(screen, layouts, '') ??
        rows.flatMap(({ finding, row }) => stacked(screen, word(finding), finding, row)));
}
/** One finding in two lines or more: `fail  iou in ai-yolo26 cpu`, and its numbers. */
function stacked(screen, word, { comparison, function: fn }, row) {
    const title = `${visible(fn.name)} in ${visible(comparison.service)} ${visible(comparison.alias)}`;
    const numbers = `${row.expectedToSeen}, ${tables_growthText(row)}, ${row.added}`;
    const indent = ' '.repeat(word.length + 2);
    const { text, paint = (plain) => plain } = resultCell(screen, word);
    const [first = '', ...rest] = wrapLine(title, screen.columns, indent, indent);
    return [
        paint(text) + first.slice(text.length),
        ...rest,
        ...wrapLine(numbers, screen.columns, indent, indent),
    ];
}
/** What a list has beyond its end. */
function moreLine(count, thing) {
    return count > 0 ? [`${formatPlural(count, thing)}: see the report files.`] : [];
}
/** A function that only stands for the order of sizes. */
function isUntested(fn) {
    return fn.verdict === 'not-tested' && fn.growth === null && fn.class !== 'moved';
}
/** The functions of one comparison; those that were too small for a test only where everything is wanted. */
function tables_functionsTable(screen, report, comparison) {
    const top = comparison.functions.slice(0, report.settings.top);
    const tested = top.filter((fn) => !isUntested(fn));
    const functions = screen.isVerbose || tested.length === 0 ? top : tested;
    if (functions.length === 0)
        return [];
    const rows = functions.map((fn) => ({ fn, row: functionRow(comparison, fn) }));
    const column = columnsOf(rows);
    const names = [
        column(left(''), ({ fn }) => resultCell(screen, resultWord(fn))),
        column(left('function'), ({ fn }) => functionCell(fn), LEAST_NAME),
    ];
    const seen = column(right('self cost'), ({ row }) => right(row.seen));
    const share = column(right('of service'), ({ row }) => right(row.share));
    const growth = column(right('growth (range)'), ({ row }) => right(tables_growthText(row)));
    const added = column(right('added'), ({ row }) => right(row.added));
    const growthAlone = column(right('growth'), ({ row }) => right(row.growth));
    const addedAlone = column(right('added'), ({ fn, row }) => right(addedInShort({ comparison, function: fn }, row)));
    return layOut(screen, [
        [...names, seen, share, growth, added],
        [...names, seen, share, growth, addedAlone],
        [...names, seen, growth, addedAlone],
        [...names, growth, addedAlone],
        [...names, growthAlone, addedAlone],
        [...names, growthAlone],
    ], INDENT);
}
/** What would have been found: `+52 %`, or what memory would have had to rise by. */
function detectableText({ detectableGrowth, leak, unit }) {
    if (detectableGrowth !== null)
        return `+${formatDetectable(detectableGrowth)}`;
    return leak === null ? NO_VALUE : `+${formatCost(leak.neededRise, unit)}`;
}
/** `24.4 s → 53.7 s` */
function sides(values, format) {
    return `${format(values.baseline)} → ${format(values.candidate)}`;
}
/** What the common factor of all functions is, by what is known of the load. */
const tables_FACTOR = { auto: 'load factor', fixed: 'at same load', requests: 'per request' };
/** One line for each comparison. */
function tables_comparisonsTable(screen, report, comparisons) {
    const column = columnsOf(comparisons);
    const isGauge = ({ kind }) => kind === 'gauge';
    const names = [
        column(left(''), (one) => resultCell(screen, comparisonVerdict(one))),
        column(left('service'), ({ service }) => left(visible(service)), LEAST_SERVICE),
        column(left('type'), ({ alias }) => left(visible(alias)), LEAST_TYPE),
    ];
    const cost = column(right('cost'), ({ total, unit }) => right(sides(total, (one) => formatCost(one, unit))));
    const samples = column(right('samples'), (one) => right(isGauge(one) ? NO_VALUE : sides(one.samples, formatCount)));
    const load = column(right(tables_FACTOR[loadKind(report)]), (one) => right(isGauge(one) ? NO_VALUE : formatGrowth(one.loadFactor)));
    const found = column(right('would have found'), (one) => right(detectableText(one)));
    const whole = column(right('of the whole'), ({ detectableTotal }) => right(detectableTotal === null ? NO_VALUE : `+${formatDetectable(detectableTotal)}`));
    const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
    return layOut(screen, [
        [...names, samples, cost, load, found, ...totals],
        [...names, samples, load, found, ...totals],
        [...names, load, found],
        [...names, found],
    ], INDENT);
}
/** Budgets with what they limit, what was seen and what is allowed. */
function tables_budgetsTable(screen, budgets) {
    const rows = budgets.map(budgetRow);
    const [, target = '', place = '', value = '', limit = ''] = BUDGET_COLUMNS;
    const column = columnsOf(rows);
    const names = [
        column(left(''), (row) => resultCell(screen, row.verdict)),
        column(left(target), (row) => left(visible(phraseToText(row.target))), LEAST_NAME),
        column(left(place), (row) => left(visible(phraseToText(row.place))), LEAST_SERVICE),
    ];
    const ranged = column(right(value), (row) => right(row.range === null ? row.value : `${row.value} (${row.range})`));
    const allowed = column(right(limit), (row) => right(row.limit));
    const plain = column(right('cost'), (row) => right(row.value));
    return layOut(screen, [
        [...names, ranged, allowed],
        [...names, plain, allowed],
    ], INDENT);
}

;// CONCATENATED MODULE: ./build/report/text.js

















/** Lines of one table or list. */
const ROWS = 10;
/** Comparisons with a table of their own. */
const OWN_TABLES = 20;
/** Comparisons in the table of those in short. */
const text_SHORT_ROWS = 40;
const text_REASONS = 5;
/** Where the width of the screen is not known. */
const COLUMNS = 120;
/** Below this, no table is left that could be read. */
const LEAST_COLUMNS = 40;
/**
 * The report for a terminal: the verdict as a sentence first, what to do, the worst findings, and then the rest in the
 * order of the Markdown. What passed takes one line. No line is longer than the screen; no name can send control
 * characters; colour only when asked for, and never without the word.
 */
function renderText(report, options) {
    const screen = {
        columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
        isVerbose: options.verbose === true,
        paint: painter(options.color),
    };
    const blocks = [
        titleLines(report, screen),
        [...wrapped(screen, policyNotice(report)), ...wrapped(screen, nextStep(report))],
        [
            ...wrapped(screen, sinceLine(report)),
            ...wrapped(screen, changesLine(report)),
            ...dimmed(screen, countsLine(report)),
        ],
        listBlock(screen, 'Budgets that are not met', openBudgets(report).slice(0, ROWS).map(budgetLine)),
        listBlock(screen, 'Services over the limits as a whole', serviceFindings(report).slice(0, ROWS).map(serviceLine)),
        findingLines(report, screen),
        dimmed(screen, limitsOfEvidence(report)),
        ...warningNotes(report).map((note) => wrapped(screen, note)),
        metBudgets(report, screen),
        ...comparisonBlocks(report, screen),
        tableBlock(screen, 'Improved', improvements(report), tables_improvedTable),
        movedBlock(report, screen),
        tableBlock(screen, 'New functions', newcomers(report), tables_newTable),
        listBlock(screen, 'Inconclusive or not evaluated', openLines(report)),
        listBlock(screen, uncountedTitle(report), comparisonLines(uncountedComparisons(report))),
        methodLines(report, screen),
        dimmed(screen, joinPhrases(footerParts(report), ' · ')),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
const TITLE_STYLES = {
    fail: 'redTitle',
    warn: 'yellowTitle',
    pass: 'greenTitle',
    inconclusive: 'yellowTitle',
    'not-evaluated': 'yellowTitle',
};
function titleLines(report, screen) {
    return wrapped(screen, headline(report)).map((line) => screen.paint(line, TITLE_STYLES[report.verdict]));
}
function findingLines(report, screen) {
    const found = findings(report);
    if (found.length === 0)
        return [];
    const shown = found.slice(0, ROWS);
    const more = found.length - shown.length;
    return [
        ...tables_findingsTable(screen, report, shown),
        ...(more > 0 ? [`${formatPlural(more, 'more function')} over the limits.`] : []),
    ];
}
/** What is no finding, but what people ask about. */
function tableBlock(screen, title, found, table) {
    if (found.length === 0)
        return [];
    const shown = found.slice(0, ROWS);
    return [
        screen.paint(title, 'bold'),
        ...table(screen, shown),
        ...moreLine(found.length - shown.length, 'more function'),
    ];
}
function movedBlock(report, screen) {
    const { lines, areBalanced } = movedLines(report);
    return [
        ...listBlock(screen, areBalanced ? 'Moved, not grown' : 'Moved', lines.slice(0, ROWS)),
        ...moreLine(lines.length - ROWS, 'more move'),
    ];
}
/** What is not met has a line of its own above. */
function metBudgets(report, screen) {
    const budgets = report.budgets.filter(({ verdict }) => verdict === 'pass');
    if (budgets.length === 0)
        return [];
    return [
        screen.paint('Budgets that are met', 'bold'),
        ...tables_budgetsTable(screen, budgets.slice(0, ROWS)),
        ...moreLine(budgets.length - ROWS, 'more budget'),
    ];
}
function isOverLimits({ verdict }) {
    return verdict === 'fail' || verdict === 'warn';
}
/** What failed or warned with its functions, all others with a line each; where everything is wanted, all with their functions. */
function comparisonBlocks(report, screen) {
    const compared = serviceGroups(report).flatMap(({ comparisons }) => comparisons.filter(wasCompared));
    if (screen.isVerbose)
        return compared.map((comparison) => comparisonBlock(report, comparison, screen));
    const over = compared.filter(isOverLimits);
    const own = over.slice(0, OWN_TABLES);
    const others = [...over.slice(OWN_TABLES), ...compared.filter((one) => !isOverLimits(one))];
    return [...own.map((one) => comparisonBlock(report, one, screen)), ...shortBlocks(report, others, screen)];
}
function shortBlocks(report, comparisons, screen) {
    if (comparisons.length === 0)
        return [];
    const shown = comparisons.slice(0, text_SHORT_ROWS);
    const points = shown.flatMap((comparison) => 
    // Why something is open or not counted, and what moved, stands under these titles.
    comparisonPoints({ ...comparison, moved: [], ...(comparison.verdict === 'pass' ? {} : { reasons: [] }) }, text_REASONS).map((point) => [...comparisonName(comparison), ': ', ...point]));
    return [
        [
            screen.paint(comparisons.every(({ verdict }) => verdict === 'pass') ? 'Passed' : 'Others', 'bold'),
            ...tables_comparisonsTable(screen, report, shown),
            ...moreLine(comparisons.length - shown.length, 'more comparison'),
            ...points.slice(0, ROWS).flatMap((point) => wrapped(screen, point, '  - ', '    ')),
            ...moreLine(points.length - ROWS, 'more note'),
        ],
    ];
}
function comparisonBlock(report, comparison, screen) {
    const title = `${visible(comparison.service)} ${visible(comparison.alias)}: ${comparisonVerdict(comparison)}`;
    // What moved is told once for all services.
    const points = comparisonPoints({ ...comparison, moved: [] }, text_REASONS);
    return [
        ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
        ...dimmed(screen, comparisonFacts(report, comparison), '  '),
        ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
        ...tables_functionsTable(screen, report, comparison),
        ...dimmed(screen, ignoredSentence(comparison), '  '),
    ];
}
function methodLines(report, screen) {
    const facts = methodFacts(report).map(({ label, value }) => [`${label}: `, ...value]);
    if (facts.length === 0)
        return [];
    return [
        screen.paint('How this was measured', 'bold'),
        ...facts.flatMap((fact) => dimmed(screen, fact, '  - ', '    ')),
    ];
}

;// CONCATENATED MODULE: ./build/commands/check.js







/** Opens the check run where there can be one, and says why not. Never rejects. */
async function openCheck(env, context, proxy) {
    if (context === null)
        return null;
    const { check, key, githubToken: token } = await readCheckSettings(env);
    if (check === 'never')
        return null;
    const { run, severity, reason } = await openCheckRun({ context, key, token, proxy });
    if (reason !== undefined && severity === 'warning')
        core.warning(reason, { title: NO_CHECK });
    else if (reason !== undefined)
        core.info(`${NO_CHECK}: ${reason}`);
    return run;
}
const NO_CHECK = 'flamegate: no check run';
/** Completes the check run with the verdict. Tells whether it shows the annotations. */
async function completeWithReport(check, report, annotations) {
    return check_complete(check, {
        conclusion: checkConclusionOf(report),
        title: phraseToText(next_step_firstLine(report)),
        render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
        annotations,
    });
}
/** Completes the check run, if there is one, of a run that ended with an error. */
async function completeAsFailed(check, { what, why, remedy }) {
    if (check === null)
        return;
    const text = `${plain(why)}\n\n${plain(remedy)}\n`;
    await check_complete(check, { conclusion: 'failure', title: what, render: shortened(text), annotations: [] });
}
/** Completes the check run, if there is one, of a run that was cancelled. */
async function completeAsCancelled(check) {
    if (check === null)
        return;
    const render = shortened('The job was cancelled before there was a verdict.\n');
    await check_complete(check, {
        conclusion: 'cancelled',
        title: 'flamegate was cancelled',
        render,
        annotations: [],
    });
}
function shortened(text) {
    return (maxCharacters) => text.slice(0, maxCharacters).toWellFormed();
}
async function check_complete(check, outcome) {
    const { status, isAnnotated, reason } = await check.complete(outcome);
    if (status === 'failed')
        core.warning(reason ?? '', { title: 'flamegate: the check run is not completed' });
    return isAnnotated;
}

;// CONCATENATED MODULE: ./build/profile/profile.js
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

;// CONCATENATED MODULE: ./build/sources/source.js
/** An error of a source, in three lines: what, why, what to do. `message` is the first line. */
class source_SourceError extends Error {
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

;// CONCATENATED MODULE: ./build/commands/errors.js




/** Turns any error into three lines. Wrong usage ends with 2; what could not be evaluated, a bug included, with 4. */
function tellError(error) {
    if (error instanceof usage_error_UsageError) {
        return { what: error.message, why: error.why, remedy: error.remedy, exitCode: 2 };
    }
    if (error instanceof ProfileTypeError) {
        return { what: 'wrong profile type', why: error.message, remedy: 'correct profile-types', exitCode: 2 };
    }
    if (error instanceof source_SourceError) {
        const exitCode = error.kind === 'rejected' || error.kind === 'bad-type' ? 2 : 4;
        return { what: error.message, why: error.why, remedy: error.remedy, exitCode };
    }
    if (error instanceof ProfileFormatError) {
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/profile/gzip.js



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
        throw new ProfileFormatError(format, engine.bytesWritten, `the gzip stream ends at byte ${engine.bytesWritten}, but ${bytes.length - engine.bytesWritten} more bytes follow`);
    }
    return buffer;
}
function inflate(format, bytes, maxBytes) {
    try {
        // `info` is documented, but missing in the types of the synchronous functions.
        const options = { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
        return (0,external_node_zlib_.gunzipSync)(bytes, options);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
            throw new ProfileFormatError(format, bytes.length, reason, { cause });
        }
        if (code === 'Z_BUF_ERROR') {
            const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
            throw new ProfileFormatError(format, bytes.length, reason, { cause });
        }
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new ProfileFormatError(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
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
async function gzip_gzipStable(bytes) {
    const packed = await gzipInBackground(bytes);
    packed.fill(0, TIME_AT, TIME_AT + 4);
    packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
    return packed;
}
const gzipInBackground = (0,external_node_util_.promisify)(external_node_zlib_.gzip);

;// CONCATENATED MODULE: ./build/sources/snapshot/format-error.js
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

;// CONCATENATED MODULE: ./build/sources/snapshot/columns.js

/** Lists of whole numbers as they stand in a file: what repeats or counts up is written as differences, which compress well. */
/** Differences to the entry before, the first to 0. */
function columns_toDeltas(values) {
    return Array.from(values, (value, index) => value - (index === 0 ? 0 : values[index - 1]));
}
/** The entries again. They stay safe integers: a sum that does not is refused. */
function fromDeltas(deltas, path) {
    let sum = 0;
    return deltas.map((delta, index) => {
        sum += delta;
        if (!Number.isSafeInteger(sum))
            throw wrong(`${path}[${index}]`, 'adds up to a number that is too large');
        return sum;
    });
}
/** Entries that are indices into a list of `count`. */
function indices(values, count, path) {
    const bad = values.findIndex((value) => value < 0 || value >= count);
    if (bad >= 0)
        throw wrong(`${path}[${bad}]`, `is no index into ${count} entries`);
    return Int32Array.from(values);
}
/** A list of whole numbers without loss; its length where that is known. */
function integersAt(value, path, length) {
    const list = listAt(value, path, length);
    const bad = list.findIndex((entry) => !Number.isSafeInteger(entry));
    if (bad >= 0)
        throw wrong(`${path}[${bad}]`, 'must be a whole number');
    return list;
}
/** A list; its length where that is known. */
function listAt(value, path, length) {
    if (!Array.isArray(value))
        throw wrong(path, 'must be a list');
    if (length !== undefined && value.length !== length)
        throw wrong(path, `must have ${length} entries, it has ${value.length}`);
    return value;
}
/** A list of texts. */
function textsAt(value, path) {
    const list = listAt(value, path);
    const bad = list.findIndex((entry) => typeof entry !== 'string');
    if (bad >= 0)
        throw wrong(`${path}[${bad}]`, 'must be a text');
    return list;
}
/** A text. */
function textAt(value, path) {
    if (typeof value !== 'string')
        throw wrong(path, 'must be a text');
    return value;
}
/** A whole number of at least `least`. */
function integerAt(value, path, least) {
    if (!Number.isSafeInteger(value) || value < least)
        throw wrong(path, `must be a whole number of at least ${least}`);
    return value;
}
/** An object. */
function recordAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(path, 'must be an object');
    return value;
}

;// CONCATENATED MODULE: ./build/profile/growable.js
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

;// CONCATENATED MODULE: ./build/sources/snapshot/stack-tree.js


/** No node is its own parent's child twice, so the same stacks give the same tree. */
function stack_tree_treeOf({ stackOffsets, stackFrames }) {
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
        throw wrong(path, `unpack to ${total} frames, more than the limit of ${maxFrames}`);
    const offsets = int32List(stacks.length + 1);
    const leafFirst = int32List(total);
    push(offsets, 0);
    for (const leaf of stacks) {
        for (let node = leaf; node >= 0; node = parents[node])
            push(leafFirst, frames[node]);
        push(offsets, leafFirst.length);
    }
    return { stackOffsets: finished(offsets), stackFrames: finished(leafFirst) };
}

;// CONCATENATED MODULE: ./build/sources/snapshot/encode.js





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
    const sha256 = createHash('sha256').update(text).digest('hex');
    return gzipStable(Buffer.from(`${text}${JSON.stringify({ sha256 })}\n`));
}
function headerOf(snapshot) {
    return {
        format: FORMAT,
        version: FORMAT_VERSION,
        tool: snapshot.toolVersion,
        createdAt: new Date(snapshot.createdAtMs).toISOString(),
        source: snapshot.sourceLabel,
        windows: snapshot.windows.map(({ selector, window }) => ({ selector, ...window })),
        series: snapshot.series.map(({ selector, window, entries }) => ({
            selector,
            ...window,
            entries: entries.map(({ service, profileType }) => [service, profileType]),
        })),
        uploads: snapshot.uploads.length,
        profiles: snapshot.profiles.length,
    };
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
            times: toDeltas(timesMs),
            values,
        })),
    };
}
function profileLine(profile) {
    const { service, profileType, selector, sampleType, frames, slices } = profile;
    const scale = encode_scaleOf(slices);
    const { parents, frames: nodeFrames, stacks } = treeOf(profile);
    return {
        service,
        profileType,
        selector,
        sampleType: [sampleType.type, sampleType.unit],
        ...frameColumns(frames),
        parents: parents.map((parent, node) => node - parent),
        nodes: toDeltas(nodeFrames),
        stacks: toDeltas(stacks),
        scale: Number(scale),
        slices: slices.map(({ fromMs, untilMs, stacks: held, values }) => ({
            fromMs,
            untilMs,
            stacks: toDeltas(held),
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
        frameNames: toDeltas(nameOf),
        frameFiles: toDeltas(fileOf),
        frameLines: frames.map(({ line }) => line),
        frameSpans: frames.map(({ line, lastLine = line }) => lastLine - line),
    };
}
/** The largest number that divides all values: a profiler's sampling period, mostly. */
function encode_scaleOf(slices) {
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
    throw new SourceError('malformed', `${service} cannot be saved`, `a stack of ${profileType} has the value ${value}, which is no cost of a program`, 'see what the profiler of this service sends, or leave it out with --service');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/places.js



/** A selector in the normal form that windows have. */
function selectorAt(value, path) {
    const text = textAt(value, path);
    if (text === '')
        return text;
    try {
        if (formatSelector(parseSelector(text)) === text)
            return text;
    }
    catch (error) {
        if (!(error instanceof SelectorError))
            throw error;
    }
    throw wrong(path, 'is no label selector');
}
/** The last millisecond that is written with a year of four digits. */
const places_LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** A window in the order of time. */
function windowAt(record, path) {
    const fromMs = integerAt(record.fromMs, `${path}, fromMs`, 0);
    const untilMs = integerAt(record.untilMs, `${path}, untilMs`, fromMs + 1);
    if (untilMs > places_LATEST_MS)
        throw wrong(`${path}, untilMs`, 'lies behind the year 9999');
    return { fromMs, untilMs };
}

;// CONCATENATED MODULE: ./build/sources/snapshot/version-1-profile.js





/**
 * Reads the line of one profile.
 * @param maxFrames the most entries its stacks may have together
 * @throws SnapshotFormatError
 */
function readProfile(line, maxFrames, path) {
    const [type = '', unit = ''] = textsAt(listAt(line.sampleType, `${path}, sampleType`, 2), `${path}, sampleType`);
    const frames = readFrames(line, path);
    const stacks = stacksOf(readTree(line, frames.length, path), maxFrames, `${path}, stacks`);
    const count = stacks.stackOffsets.length - 1;
    const scale = BigInt(integerAt(line.scale, `${path}, scale`, 1));
    const slices = listAt(line.slices, `${path}, slices`).map((entry, index) => readSlice(recordAt(entry, `${path}, slices[${index}]`), count, scale, `${path}, slices[${index}]`));
    checkTouching(slices, path);
    return {
        service: textAt(line.service, `${path}, service`),
        profileType: profileTypeAt(line.profileType, `${path}, profileType`),
        selector: selectorAt(line.selector, `${path}, selector`),
        sampleType: { type, unit },
        frames,
        ...stacks,
        slices,
    };
}
function profileTypeAt(value, path) {
    const id = textAt(value, path);
    try {
        parseProfileType(id);
        return id;
    }
    catch (error) {
        if (error instanceof ProfileTypeError)
            throw wrong(path, 'is no profile type id');
        throw error;
    }
}
function readFrames(line, path) {
    const names = textsAt(line.names, `${path}, names`);
    const files = textsAt(line.files, `${path}, files`);
    const nameOf = indexColumn(line.frameNames, names.length, `${path}, frameNames`);
    const fileOf = indexColumn(line.frameFiles, files.length, `${path}, frameFiles`, nameOf.length);
    const lines = integersAt(line.frameLines, `${path}, frameLines`, nameOf.length);
    const spans = integersAt(line.frameSpans, `${path}, frameSpans`, nameOf.length);
    return Array.from(nameOf, (name, frame) => {
        const first = lines[frame];
        const span = spans[frame];
        const place = { name: names[name], file: files[fileOf[frame]] };
        return span === 0 ? { ...place, line: first } : { ...place, line: first, lastLine: first + span };
    });
}
function readTree(line, frameCount, path) {
    const back = integersAt(line.parents, `${path}, parents`);
    const parents = back.map((distance, node) => node - distance);
    const bad = parents.findIndex((parent, node) => parent < -1 || parent >= node);
    if (bad >= 0)
        throw wrong(`${path}, parents[${bad}]`, 'is no node before this one');
    const frames = indexColumn(line.nodes, frameCount, `${path}, nodes`, parents.length);
    const stacks = indexColumn(line.stacks, parents.length, `${path}, stacks`);
    return { parents, frames: Array.from(frames), stacks: Array.from(stacks) };
}
function indexColumn(value, count, path, length) {
    return indices(fromDeltas(integersAt(value, path, length), path), count, path);
}
function readSlice(record, stackCount, scale, path) {
    const stacks = indexColumn(record.stacks, stackCount, `${path}.stacks`);
    const unordered = stacks.findIndex((stack, index) => index > 0 && stack <= stacks[index - 1]);
    if (unordered >= 0)
        throw wrong(`${path}.stacks[${unordered}]`, 'must come after the one before it');
    const numbers = integersAt(record.values, `${path}.values`, stacks.length);
    const values = numbers.map((number) => BigInt(number) * scale);
    const wide = values.findIndex((value) => BigInt.asIntN(64, value) !== value);
    if (wide >= 0)
        throw wrong(`${path}.values[${wide}]`, 'does not fit into 64 bits');
    return { ...windowAt(record, path), stacks, values: BigInt64Array.from(values) };
}
/** Together the slices are one window. */
function checkTouching(slices, path) {
    if (slices.length === 0)
        throw wrong(`${path}, slices`, 'must have an entry');
    const apart = slices.findIndex(({ fromMs }, index) => fromMs !== (slices[index - 1]?.untilMs ?? fromMs));
    if (apart >= 0)
        throw wrong(`${path}, slices[${apart}]`, 'does not start where the one before ends');
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
    const uploadLines = integerAt(header.uploads, 'line 1, uploads', 0);
    const profileLines = integerAt(header.profiles, 'line 1, profiles', 0);
    const told = 1 + uploadLines + profileLines;
    if (lines.length !== told)
        throw wrong('line 1', `promises ${told} lines, but there are ${lines.length}`);
    const firstProfile = 1 + uploadLines;
    let framesLeft = maxFrames;
    return {
        toolVersion: versionAt(header.tool, 'line 1, tool'),
        createdAtMs: instantAt(header.createdAt, 'line 1, createdAt'),
        sourceLabel: textAt(header.source, 'line 1, source'),
        windows,
        series: listAt(header.series, 'line 1, series').map((entry, index) => readSeriesOf(entry, `line 1, series[${index}]`)),
        uploads: lines.slice(1, firstProfile).map((line, index) => readUploads(line, `line ${index + 2}`)),
        profiles: lines.slice(firstProfile).map((line, index) => {
            const profile = readProfile(line, framesLeft, `line ${firstProfile + index + 1}`);
            framesLeft -= profile.stackFrames.length;
            return profile;
        }),
    };
}
function readWindows(value) {
    const windows = listAt(value, 'line 1, windows').map((entry, index) => {
        const path = `line 1, windows[${index}]`;
        return readSide(recordAt(entry, path), path);
    });
    const [side, ...history] = windows;
    if (side === undefined || windows.length > MAX_WINDOWS)
        throw wrong('line 1, windows', `must have 1 to ${MAX_WINDOWS} entries`);
    return [side, ...history];
}
function readSide(record, path) {
    return { selector: selectorAt(record.selector, `${path}, selector`), window: windowAt(record, path) };
}
/** It is shown in reports. */
function versionAt(value, path) {
    const text = textAt(value, path);
    if (!/^[\w.+-]{1,64}$/u.test(text))
        throw wrong(path, 'is no version of flamegate');
    return text;
}
function instantAt(value, path) {
    const text = textAt(value, path);
    const timeMs = Date.parse(text);
    if (Number.isNaN(timeMs) || new Date(timeMs).toISOString() !== text)
        throw wrong(path, 'is no point in time');
    return timeMs;
}
function readSeriesOf(value, path) {
    const record = recordAt(value, path);
    const entries = listAt(record.entries, `${path}.entries`);
    return {
        ...readSide(record, path),
        entries: entries.map((entry, index) => readEntry(entry, `${path}.entries[${index}]`)),
    };
}
function readEntry(value, path) {
    const [service = '', profileType = ''] = textsAt(listAt(value, path, 2), path);
    return { service, profileType };
}
function readUploads(line, path) {
    return {
        ...readSide(line, path),
        profileType: textAt(line.profileType, `${path}, profileType`),
        series: listAt(line.series, `${path}, series`).map((entry, index) => readSeries(entry, `${path}, series[${index}]`)),
    };
}
function readSeries(value, path) {
    const record = recordAt(value, path);
    const timesMs = fromDeltas(integersAt(record.times, `${path}.times`), `${path}.times`);
    const late = timesMs.findIndex((timeMs, index) => timeMs < (timesMs[index - 1] ?? 0));
    if (late >= 0)
        throw wrong(`${path}.times[${late}]`, 'must not go back in time');
    const values = listAt(record.values, `${path}.values`, timesMs.length);
    const bad = values.findIndex((entry) => typeof entry !== 'number' || !Number.isFinite(entry));
    if (bad >= 0)
        throw wrong(`${path}.values[${bad}]`, 'must be a number');
    return {
        service: textAt(record.service, `${path}.service`),
        replica: textAt(record.replica, `${path}.replica`),
        version: textAt(record.version, `${path}.version`),
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
    if (!isGzip(bytes))
        throw foreign(bytes.length === 0 ? 'the file is empty' : 'it is not gzipped');
    const unpacked = unpack(bytes, limits.maxBytes);
    const read = readerOf(unpacked);
    checkSum(unpacked);
    return read(jsonLines(unpacked).slice(0, -1), limits);
}
function unpack(bytes, maxBytes) {
    try {
        const unpacked = gunzipBounded(FORMAT, bytes, maxBytes);
        return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
    }
    catch (error) {
        if (!(error instanceof ProfileFormatError))
            throw error;
        const reason = error.message.replace(/^not a valid \S+ profile: /u, '');
        throw new SnapshotFormatError('', reason, TAKE_AGAIN, { cause: error });
    }
}
const NEWLINE = 10;
/** Longer first lines do not exist: a header lists services and types, not stacks. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;
/** Looks at the first line alone, which every version begins with. */
function readerOf(unpacked) {
    const end = unpacked.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
    const header = end < 0 ? null : parseLine(unpacked.subarray(0, end));
    if (header?.format !== FORMAT)
        throw foreign('its first line does not say that it is one');
    const { version } = header;
    const reader = READERS.get(version);
    if (reader !== undefined)
        return reader;
    if (Number.isSafeInteger(version) && version > FORMAT_VERSION) {
        const reason = `has format version ${version}, and this flamegate reads up to ${FORMAT_VERSION}`;
        const remedy = 'use the version of flamegate that took it, or a newer one';
        throw new SnapshotFormatError('line 1', reason, remedy);
    }
    throw wrong('line 1, version', 'is no version of the format');
}
/** The last line is the sum of all before it: nothing was lost or changed since it was written. */
function checkSum(unpacked) {
    const end = unpacked.length - 1;
    const lastAt = unpacked.lastIndexOf(NEWLINE, end - 1) + 1;
    const told = unpacked[end] === NEWLINE ? parseLine(unpacked.subarray(lastAt, end))?.sha256 : undefined;
    if (typeof told !== 'string')
        throw wrong('the last line', 'is no checksum: the file is cut off');
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(unpacked.subarray(0, lastAt)).digest('hex');
    if (told !== sha256)
        throw wrong('the last line', 'holds another checksum than the content: the file was changed');
}
function jsonLines(unpacked) {
    const lines = [];
    for (let start = 0; start < unpacked.length;) {
        const end = unpacked.indexOf(NEWLINE, start);
        const line = parseLine(unpacked.subarray(start, end));
        if (line === null)
            throw wrong(`line ${lines.length + 1}`, 'is no JSON object');
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
    return new SnapshotFormatError('', `it is no snapshot: ${why}`, 'give a file that flamegate snapshot wrote; profile files are compared by flamegate compare');
}

;// CONCATENATED MODULE: ./build/sources/snapshot/read-file.js





/** A larger file is no snapshot but a mistake. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Reads a snapshot from a file.
 * @throws SourceError that names the file, what is wrong where, and what to do
 */
async function readSnapshotFile(path, maxBytes = MAX_FILE_BYTES) {
    const bytes = await readSome(path, maxBytes);
    if (bytes.length > maxBytes) {
        throw new source_SourceError('too-large', `the snapshot ${path} is too large`, `it has more than ${maxBytes} bytes`, 'check the path: a snapshot is some hundred kilobytes');
    }
    try {
        return decodeSnapshot(bytes, DECODE_LIMITS);
    }
    catch (error) {
        if (!(error instanceof SnapshotFormatError))
            throw error;
        throw new source_SourceError('malformed', `the snapshot ${path} cannot be used`, error.message, error.remedy, {
            cause: error,
        });
    }
}
/** One byte more than allowed is enough to know; a device or a pipe has no size to ask for. */
async function readSome(path, maxBytes) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: maxBytes }));
    }
    catch (error) {
        throw new source_SourceError('rejected', `the snapshot ${path} cannot be read`, error.message, 'check the path; in a workflow, download the artifact that holds it first', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/sources/snapshot/model.js
/** Whether a window lies in another. */
function contains(outer, inner) {
    return outer.fromMs <= inner.fromMs && inner.untilMs <= outer.untilMs;
}

;// CONCATENATED MODULE: ./build/sources/snapshot/saved-block.js


/**
 * The merged profile of a part of a saved window, its stacks in the order in which a server would have sent them first.
 * @returns null when the part does not start and end where slices do
 */
function savedBlock(saved, window) {
    const slices = saved.slices.filter((slice) => contains(window, slice));
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
    const offsets = int32List(sums.length + 1);
    const used = int32List(stackFrames.length);
    push(offsets, 0);
    for (const [stack, value] of sums.entries()) {
        if (value === 0n)
            continue;
        for (let at = stackOffsets[stack]; at < stackOffsets[stack + 1]; at++)
            push(used, stackFrames[at]);
        push(offsets, used.length);
    }
    return {
        sampleTypes: [sampleType],
        defaultSampleType: 0,
        frames: offsets.length === 1 ? [] : frames,
        stackOffsets: finished(offsets),
        stackFrames: finished(used),
        values: [sums.filter((value) => value !== 0n)],
        durationNanos: 0,
    };
}

;// CONCATENATED MODULE: ./build/sources/snapshot.js



/**
 * Makes a profile source of a snapshot.
 * @param name of the snapshot for people, such as its path
 */
function createSnapshotSource(snapshot, name) {
    const { windows, series, uploads, profiles } = snapshot;
    const label = `snapshot ${name}`;
    const isAsked = (window, selector) => (saved) => saved.selector === selector && contains(saved.window, window);
    return {
        label,
        side: windows[0],
        covers: (window) => windows.some((saved) => contains(saved.window, window)),
        knows: (window, selector) => isBounded(windows, window) && [...series, ...uploads].some(isAsked(window, selector)),
        async listSeries(window, selector) {
            const answer = series.find(isAsked(window, selector));
            if (answer === undefined)
                throw notSaved(label, `services with the labels ${selector || '{}'}`, window);
            return answer.entries;
        },
        async listUploads(window, selector, services, profileType) {
            const answers = uploads
                .filter(isAsked(window, selector))
                .filter((one) => one.profileType === profileType);
            const exact = answers.filter((one) => snapshot_isSame(one.window, window));
            return (exact.length > 0 ? exact : answers.slice(0, 1)).flatMap((answer) => chosen(answer, window, services));
        },
        async readBlock({ service, profileType, selector, window }) {
            const saved = profiles.find((one) => one.service === service &&
                one.profileType === profileType &&
                one.selector === selector &&
                contains(spanOf(one), window));
            const block = saved === undefined ? null : savedBlock(saved, window);
            if (block === null)
                throw notSaved(label, `${profileType} of ${service}`, window);
            return block;
        },
        readRetention: async () => ({}),
        close: async () => undefined,
    };
}
/** Whether a time lies in a saved window, or goes from the start of one to the end of another: a question for several at once. */
function isBounded(windows, window) {
    const starts = windows.some((saved) => saved.window.fromMs === window.fromMs);
    const ends = windows.some((saved) => saved.window.untilMs === window.untilMs);
    return (starts && ends) || windows.some((saved) => contains(saved.window, window));
}
function snapshot_isSame(one, other) {
    return one.fromMs === other.fromMs && one.untilMs === other.untilMs;
}
function spanOf({ slices }) {
    return { fromMs: slices[0]?.fromMs ?? 0, untilMs: slices.at(-1)?.untilMs ?? 0 };
}
/** What was answered for some of the services, in the part of the time that is asked about. */
function chosen({ window: asked, series }, window, services) {
    return series
        .filter(({ service }) => services.includes(service))
        .map((one) => (snapshot_isSame(asked, window) ? one : within(one, window)))
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
function notSaved(label, what, { fromMs, untilMs }) {
    const range = `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
    return new source_SourceError('rejected', `the ${label} does not hold what is asked for`, `${what} in ${range} were not saved`, 'take the snapshot with the services, labels, profile types and history that the gate compares');
}

;// CONCATENATED MODULE: ./build/commands/gate-input.js



/**
 * Reads the settings, and once the snapshot they name: the window of the baseline and its profiles come from the same bytes.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
async function readGateInput(inputs, defaults, nowMs) {
    const opened = [];
    const open = async (path) => {
        const snapshot = await readSnapshotFile(path);
        const source = createSnapshotSource(snapshot, path);
        opened.push(source);
        const { selector, window } = source.side;
        const { createdAtMs, toolVersion } = snapshot;
        return { path, side: { selector, ...window }, createdAtMs, toolVersion };
    };
    const config = await readConfig(inputs, defaults, nowMs, open);
    return { config, saved: opened[0] ?? null };
}

;// CONCATENATED MODULE: ./build/github/annotations.js




/**
 * GitHub keeps ten annotations of a level for a step and silently drops the later ones, and the message a failing
 * step ends with is itself one of them: https://github.com/orgs/community/discussions/26680
 */
const MAX_ANNOTATIONS = 9;
const annotations_MAX_TITLE_CHARACTERS = 150;
const annotations_MAX_MESSAGE_CHARACTERS = 1000;
/**
 * The annotations of a report, worst first, at most `MAX_ANNOTATIONS`. A failing function is an error, what warns a
 * warning; something not evaluated or inconclusive has the level its policy gives it. What does not count (an
 * optional service) has none, and `mode` softens: `warn` knows no errors, `observe` only notices.
 * @param locate where a function is; nothing has a place without it
 */
function annotationsOf(report, locate = () => null) {
    const ranked = [
        ...buildFindings(report),
        ...report.budgets.flatMap(budgetFinding),
        ...report.comparisons.flatMap((c) => comparisonFindings(c, report)),
    ];
    // Stable, so the report's own order (worst first) holds within a rank.
    ranked.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.added - a.added);
    return ranked.slice(0, MAX_ANNOTATIONS).map((finding) => ({
        level: levelOf(finding.verdict, report),
        title: clean(finding.title, annotations_MAX_TITLE_CHARACTERS),
        message: clean(finding.message, annotations_MAX_MESSAGE_CHARACTERS),
        place: finding.function === undefined ? null : locate(finding.function),
    }));
}
/** Prints the annotations through the given functions, in their order. */
function emitAnnotations(annotations, sink) {
    for (const { level, title, message, place } of annotations) {
        const where = place === null ? {} : { file: place.path, startLine: place.firstLine, endLine: place.lastLine };
        sink[level](message, { title, ...where });
    }
}
const RANK = { fail: 0, 'not-evaluated': 1, inconclusive: 2, warn: 3 };
function buildFindings(report) {
    const { verdict } = report;
    if (verdict === 'pass')
        return [];
    return report.reasons.map((reason) => ({
        verdict,
        added: 0,
        title: `flamegate: ${verdictWords(verdict)} (${reason.code})`,
        message: sentence(reason),
    }));
}
function comparisonFindings(comparison, report) {
    const { verdict } = comparison;
    if (!comparison.counted || verdict === 'pass' || verdict === 'not-applicable')
        return [];
    const whole = serviceFindingsOf(comparison);
    const findings = [
        ...comparison.functions.flatMap((fn) => functionFinding(fn, comparison)),
        ...whole.map(serviceFinding),
    ];
    if (verdict === 'not-evaluated' || verdict === 'inconclusive' || findings.length === 0) {
        const place = `${comparison.service} (${comparison.alias})`;
        for (const reason of comparison.reasons) {
            // A reason for the whole build is often repeated by every service it concerns.
            if (report.reasons.some((known) => known.code === reason.code && known.message === reason.message))
                continue;
            if (whole.some((finding) => finding.reason === reason))
                continue;
            const title = `flamegate: ${place} ${verdictWords(verdict)} (${reason.code})`;
            findings.push({ verdict, added: 0, title, message: sentence(reason) });
        }
    }
    return findings;
}
function budgetFinding(budget) {
    const { verdict, target, service, explanation, remedy, origin } = budget;
    if (verdict === 'pass' || verdict === 'not-applicable')
        return [];
    const isService = target.kind === 'service' && service !== '';
    const name = isService ? service : target.name;
    const place = service === '' || isService ? '' : ` in ${service}`;
    return [
        {
            verdict,
            // An exceeded limit is a fact that somebody set: it stands before what grew.
            added: Number.MAX_VALUE,
            title: `flamegate: budget of ${name}${place} (${BUDGET_CODE})`,
            message: sentence({ code: BUDGET_CODE, message: `${explanation} (${origin})`, remedy }),
        },
    ];
}
/** What no function bears stands beside what functions do, never behind it. */
function serviceFinding({ comparison, verdict, reason, addedShare, kind }) {
    const whole = kind === 'whole' ? comparison.whole : null;
    return {
        verdict,
        added: addedShare,
        title: `flamegate: ${comparison.service} (${comparison.alias})${whole === null ? '' : ' as a whole'} (${reason.code})`,
        message: sentence({ ...reason, message: whole?.explanation ?? reason.message }),
    };
}
function functionFinding(fn, comparison) {
    if (!isOverLimit(fn))
        return [];
    const title = `flamegate: ${fn.name} in ${comparison.service} (${comparison.alias})`;
    const message = phraseToText(findingSentence(fn));
    return [{ verdict: fn.verdict, added: fn.addedShare, title, message, function: fn }];
}
function levelOf(verdict, report) {
    const { mode, settings } = report;
    if (mode === 'observe')
        return 'notice';
    const levels = {
        fail: 'error',
        'not-evaluated': POLICY_LEVEL[settings.onNotEvaluated],
        inconclusive: POLICY_LEVEL[settings.onInconclusive],
        warn: 'warning',
    };
    const level = levels[verdict];
    return mode === 'warn' && level === 'error' ? 'warning' : level;
}
const POLICY_LEVEL = {
    pass: 'notice',
    warn: 'warning',
    fail: 'error',
    'exit-code': 'warning',
};
function verdictWords(verdict) {
    const words = {
        fail: 'failed',
        'not-evaluated': 'not evaluated',
        inconclusive: 'inconclusive',
        warn: 'warning',
    };
    return words[verdict];
}
function sentence(reason) {
    const remedy = reason.remedy.trim();
    if (remedy === '')
        return ended(reason.message);
    // A plain word gets its capital; the name of a setting stays as it is written.
    return `${ended(reason.message)} ${ended(remedy.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase()))}`;
}
/** Reasons are written with and without a full stop. */
function ended(text) {
    const trimmed = text.trim().replace(/\.+$/, '');
    return /[?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Names come from profiles: no control characters (colour codes, line ends), no text that turns its direction. */
function clean(text, maxCharacters) {
    const plain = text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        .trim();
    return (plain.length > maxCharacters ? `${plain.slice(0, maxCharacters - 1)}…` : plain).toWellFormed();
}

;// CONCATENATED MODULE: ./build/github/api.js

const PAGE_SIZE = 100;
/** GitHub stops accepting comments long before 10,000; the bound only ends a server that always has a next page. */
const MAX_PAGES = 100;
/** Opens GitHub's API for the comments of one repository; see `openConnection` for time limits and retries. */
async function openCommentApi(options) {
    const { octokit, close } = await openConnection(options);
    const { issues } = octokit.rest;
    const place = { owner: options.owner, repo: options.repo };
    return {
        viewerLogin: () => readViewer(() => octokit.graphql('query { viewer { login } }')),
        listComments: async (pullRequest) => {
            const comments = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const query = { ...place, issue_number: pullRequest, per_page: PAGE_SIZE, page };
                const { data, headers } = await issues.listComments(query);
                for (const comment of data)
                    comments.push(commentOf(comment));
                // A page may be short without being the last, so the link decides.
                if (!hasNextPage(headers.link))
                    break;
            }
            return comments;
        },
        createComment: async (pullRequest, body) => commentOf((await issues.createComment({ ...place, issue_number: pullRequest, body })).data),
        updateComment: async (id, body) => commentOf((await issues.updateComment({ ...place, comment_id: id, body })).data),
        deleteComment: async (id) => {
            await issues.deleteComment({ ...place, comment_id: id });
        },
        close,
    };
}
/** Refused by GitHub itself: null. Anything that says nothing about the token (5xx, no connection) is thrown. */
async function readViewer(query) {
    try {
        const answer = (await query());
        const login = answer?.viewer?.login;
        return typeof login === 'string' && login !== '' ? login : null;
    }
    catch (error) {
        if ((error.status ?? 0) >= 500)
            throw error;
        return null;
    }
}
function commentOf(raw) {
    return { id: raw.id, body: raw.body ?? '', url: raw.html_url, login: raw.user?.login ?? '' };
}

;// CONCATENATED MODULE: ./build/github/marker.js

/**
 * The hidden line a sticky comment starts with. The key is percent-encoded so that it can neither end the HTML
 * comment (`-->`) nor imitate another field.
 */
function formatMarker(marker) {
    const { key, before } = marker;
    const sha = marker.sha === '' ? '-' : marker.sha;
    const run = marker.runId === '' ? '0' : marker.runId;
    const fields = [
        `key=${encodeKey(key)} sha=${sha} run=${run} attempt=${marker.runAttempt}`,
        ...(marker.verdict === null ? [] : [`verdict=${marker.verdict}`]),
        ...(before === null ? [] : [`before=${before.verdict}@${before.sha}`]),
    ];
    return `<!-- flamegate:${fields.join(' ')} -->`;
}
/** Fields beyond those of the first version may be missing, and later versions may add some. */
const MARKER = /^<!-- flamegate:key=(\S*) sha=(\S+) run=(\d{1,20}) attempt=(\d{1,9})((?: [a-z]{1,20}=[^\s<>]{1,200}){0,10}) -->/;
/**
 * The marker a comment starts with; null for any other comment. Only the very start counts: a quoted or embedded
 * marker further down is somebody's text. People can edit a comment, so what is shown again is taken only where it is
 * one of our words or a hash.
 */
function parseMarker(body) {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, key = '', sha = '', runId = '', attempt = '', more = ''] = match;
    const fields = new Map(more.split(' ').map((field) => [...field.split('=', 2), '']));
    return {
        key: decodeKey(key),
        sha: sha === '-' ? '' : sha,
        runId: runId === '0' ? '' : runId,
        runAttempt: Number(attempt),
        verdict: verdictNamed(fields.get('verdict') ?? ''),
        before: asState(fields.get('before') ?? ''),
    };
}
function asState(text) {
    const [word = '', sha = ''] = text.split('@', 2);
    return stateOf(verdictNamed(word), sha);
}
function stateOf(verdict, sha) {
    return verdict !== null && /^[0-9a-f]{7,64}$/.test(sha) ? { verdict, sha } : null;
}
/**
 * What a comment said before `current` is written into it: the state of the commit before, or that of an earlier run of the
 * same commit which came out otherwise. A run that says the same again keeps what was said before.
 */
function stateBefore(existing, current) {
    if (existing === undefined)
        return null;
    const isRepeated = existing.sha === current.sha && existing.verdict === current.verdict;
    if (isRepeated || isSameRun(existing, current))
        return existing.before;
    return stateOf(existing.verdict, existing.sha);
}
/**
 * Whether a comment written by `existing` holds a newer result than `current`. Run ids grow over time in a
 * repository; a re-run keeps its id and counts the attempt up, so re-running an old commit does not make it newer.
 */
function isNewerRun(existing, current) {
    // Without an id of our own there is no order; silence for ever would be worse than an overwritten comment.
    if (current.runId === '' || existing.runId === '')
        return false;
    const difference = BigInt(existing.runId) - BigInt(current.runId);
    return difference === 0n ? existing.runAttempt > current.runAttempt : difference > 0n;
}
/** Whether both were written by one attempt of one run: by two jobs, since a job writes once. */
function isSameRun(a, b) {
    return a.runId !== '' && a.runId === b.runId && a.runAttempt === b.runAttempt;
}
/**
 * Whether what `existing` says has to stay rather than `current`: a newer run's result, or a worse one of another job of the
 * same run that has, by mistake, the same key.
 */
function outranks(existing, current) {
    if (isNewerRun(existing, current))
        return true;
    if (!isSameRun(existing, current) || existing.verdict === null || current.verdict === null)
        return false;
    return isWorse(existing.verdict, current.verdict);
}
/** Whether two keys name the same sticky comment. */
function isSameKey(a, b) {
    return encodeKey(a) === encodeKey(b);
}
function encodeKey(key) {
    return encodeURIComponent(key.toWellFormed());
}
function decodeKey(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return encoded;
    }
}

;// CONCATENATED MODULE: ./build/github/comment.js



/**
 * Longest comment body that is tried, then the shorter ones for a server that says 422. GitHub names 65,536
 * characters as its limit and counts differently from version to version, hence the distance.
 */
const COMMENT_LIMITS = [60_000, 30_000, 10_000];
/** Author of everything that is written with a job's own token. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Publishes the sticky comment of a pull request: one comment for each key, found again by a hidden marker and our
 * own login, so that nobody else's comment is ever touched.
 *
 * `on-change` creates it on fail and not-evaluated only, `always` on every verdict; once there it is always updated,
 * for a stale alarm is worse than none. A result of a newer run is left alone, and so is a worse one of another job of
 * the same run that has the same key. Never rejects: a comment that cannot be made must not change the verdict.
 */
async function publishComment(options) {
    const { context, token } = options;
    const { pullRequest } = context;
    if (options.policy === 'never')
        return skipped('info', 'comments are switched off (comment: never)');
    if (pullRequest === null)
        return skipped('info', `the event (${context.eventName}) has no pull request`);
    if (context.owner === '')
        return skipped('notice', 'the repository is unknown');
    if (token.trim() === '')
        return skipped('notice', 'there is no github-token');
    try {
        const { apiUrl, owner, repo } = context;
        const { proxy, wait } = options;
        const api = await openCommentApi({ apiUrl, owner, repo, token, proxy, wait });
        try {
            return await publish(api, pullRequest, options);
        }
        finally {
            await api.close();
        }
    }
    catch (error) {
        return { status: 'failed', severity: 'warning', reason: explainFailure(error, context) };
    }
}
function skipped(severity, reason, url) {
    return { status: 'skipped', severity, reason, ...(url === undefined ? {} : { url }) };
}
async function publish(api, pullRequest, options) {
    const { report } = options;
    const login = (await api.viewerLogin()) ?? ACTIONS_LOGIN;
    const existing = ownComments(await api.listComments(pullRequest), login, report.key);
    const marker = markerOf(options, existing);
    const higher = existing.find(({ marker: written }) => outranks(written, marker));
    if (higher !== undefined)
        return leftAlone(higher, marker);
    const compose = (limit) => composeBody(marker, limit, options.render);
    const post = { api, pullRequest, login, marker };
    const sticky = existing[0]?.comment;
    if (sticky === undefined) {
        if (!isWorthCreating(options)) {
            return skipped('info', `a ${report.verdict} starts no comment (comment: on-change)`);
        }
        const created = await shrinking(compose, (body) => api.createComment(pullRequest, body));
        const kept = await settle(post, created);
        return { status: 'created', severity: 'info', url: kept.url };
    }
    if (sameText(sticky.body, compose(COMMENT_LIMITS[0] ?? 0))) {
        await deleteDuplicates(api, existing.slice(1));
        return { status: 'unchanged', severity: 'info', url: sticky.url };
    }
    await settle(post, await shrinking(compose, (body) => api.updateComment(sticky.id, body)));
    const isShared = existing.some(({ marker: written }) => isSameRun(written, marker));
    return {
        status: 'updated',
        severity: isShared ? 'warning' : 'info',
        url: sticky.url,
        ...(isShared
            ? { reason: `the comment replaces that of another job of this run: ${sharedKey(marker)}` }
            : {}),
    };
}
function markerOf({ context, report }, existing) {
    const marker = {
        key: report.key,
        sha: context.headSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        verdict: report.verdict,
    };
    return { ...marker, before: stateBefore(existing[0]?.marker, marker) };
}
/** A newer result stays, and so does a worse one that another job of this run wrote under the same key. */
function leftAlone({ comment, marker: written }, marker) {
    if (isNewerRun(written, marker)) {
        const reason = `the comment already shows run ${written.runId}, attempt ${written.runAttempt}, which is newer`;
        return skipped('notice', reason, comment.url);
    }
    const reason = `another job of this run has written a worse verdict (${written.verdict}) there: ${sharedKey(marker)}`;
    return skipped('warning', reason, comment.url);
}
function sharedKey({ key }) {
    return `both have the key ${JSON.stringify(key)}. Give each job a key of its own, such as key: \${{ matrix.name }}`;
}
function isWorthCreating({ policy, report }) {
    return policy === 'always' || report.verdict === 'fail' || report.verdict === 'not-evaluated';
}
/** Our comments with this key, oldest first: every job that looks keeps the same one of several. */
function ownComments(comments, login, key) {
    const own = [];
    for (const comment of comments) {
        if (comment.login.toLowerCase() !== login.toLowerCase())
            continue;
        const marker = parseMarker(comment.body);
        if (marker !== null && isSameKey(marker.key, key))
            own.push({ comment, marker });
    }
    return own.sort((a, b) => a.comment.id - b.comment.id);
}
/**
 * Looks again after writing, since GitHub has no way to write only what nobody changed meanwhile. Two jobs can both have found
 * nothing, an older run can have written over this one, and a create whose answer was lost has been sent twice: the
 * lowest id stays, with the text of the newest run, and the others go. That is the same for every job that looks.
 * A second look that fails is no failure: the comment is there.
 * @returns the comment that stays
 */
async function settle({ api, pullRequest, login, marker }, written) {
    const all = await api.listComments(pullRequest).then((comments) => ownComments(comments, login, marker.key), () => []);
    const kept = all[0]?.comment ?? written;
    let last = { comment: written, marker };
    for (const one of all)
        if (outranks(one.marker, last.marker))
            last = one;
    if (!sameText(kept.body, last.comment.body))
        await api.updateComment(kept.id, last.comment.body);
    await deleteDuplicates(api, all.slice(1));
    return kept;
}
/** A duplicate that stays is ugly but harmless, and the next run tries again: no reason to report a failure. */
async function deleteDuplicates(api, duplicates) {
    for (const { comment } of duplicates)
        await api.deleteComment(comment.id).catch(() => { });
}
function composeBody(marker, limit, render) {
    const head = `${formatMarker(marker)}\n`;
    // The cut only guards against a renderer that breaks its promise: a longer body would be refused as a whole.
    return `${head}${render(limit - head.length, marker.before)}`.slice(0, limit).toWellFormed();
}
/** Sends the body, shorter and shorter while the server answers 422. */
async function shrinking(compose, send) {
    let refused;
    for (const limit of COMMENT_LIMITS) {
        const body = compose(limit);
        if (refused?.body === body)
            continue;
        try {
            return await send(body);
        }
        catch (error) {
            if (error?.status !== 422)
                throw error;
            refused = { body, error };
        }
    }
    throw refused?.error;
}
/** GitHub gives line ends back as CRLF after an edit in the browser, and drops white space at the end. */
function sameText(a, b) {
    const normalise = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalise(a) === normalise(b);
}

;// CONCATENATED MODULE: ./build/github/outputs.js

/** The values of the Action's outputs; what does not exist is an empty text. */
function outputsOf(report, paths, commentUrl) {
    return {
        verdict: report.verdict,
        regressions: String(countRegressions(report)),
        'report-json': paths.json ?? '',
        'report-html': paths.html ?? '',
        'report-md': paths.md ?? '',
        'report-junit': paths.junit ?? '',
        'comment-url': commentUrl ?? '',
    };
}
/**
 * Failing functions, and services that fail as a whole, of everything that counts: an optional service must not make a pass look
 * like a fail.
 */
function countRegressions(report) {
    let count = serviceFindings(report).filter(({ verdict }) => verdict === 'fail').length;
    for (const comparison of report.comparisons) {
        if (!comparison.counted)
            continue;
        count += comparison.functions.filter((fn) => fn.verdict === 'fail' && fn.causedBy === null).length;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/github/hunks.js
/** No line of a file that people write; what is beyond is a hostile number. */
const MAX_LINE = 2 ** 31 - 1;
const HUNK = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,\d{1,10})? @@/;
/** The longest match of `HUNK`; what follows it is the name of a function, of any length. */
const MAX_HEADER_CHARACTERS = 64;
/**
 * The lines that a patch adds or modifies, as lines of the new file, in order and without overlap. A patch is the text
 * of one file in GitHub's API: hunks of a unified diff, without the two lines that name the file.
 * Format: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
function changedLines(patch) {
    const ranges = [];
    // Outside of a hunk there is no line; what stands in front of the first one is skipped.
    let line = Number.NaN;
    for (let start = 0; start < patch.length;) {
        const next = patch.indexOf('\n', start);
        const end = next === -1 ? patch.length : next;
        // Inside a hunk every line starts with a sign, so a line of the file can never look like a header.
        switch (patch[start]) {
            case '@':
                line = firstLineOf(patch.slice(start, Math.min(end, start + MAX_HEADER_CHARACTERS)));
                break;
            case '+':
                if (line <= MAX_LINE)
                    add(ranges, line);
                line += 1;
                break;
            case '-':
            case '\\': // No newline at end of file.
                break;
            default:
                // Context, also an empty one whose space was trimmed.
                line += 1;
        }
        start = end + 1;
    }
    return ranges;
}
function firstLineOf(header) {
    const first = Number(HUNK.exec(header)?.[1] ?? Number.NaN);
    return first >= 0 ? first : Number.NaN;
}
function add(ranges, line) {
    const previous = ranges.at(-1);
    if (line < 1 || (previous !== undefined && line <= previous.last))
        return;
    if (previous?.last === line - 1)
        previous.last = line;
    else
        ranges.push({ first: line, last: line });
}
/** The part of some lines that lies in the first range which meets them; null when none does. */
function firstOverlap(ranges, { first, last }) {
    const met = ranges.find((range) => range.first <= last && range.last >= first);
    if (met === undefined)
        return null;
    return { first: Math.max(first, met.first), last: Math.min(last, met.last) };
}

;// CONCATENATED MODULE: ./build/github/changed-files.js



const changed_files_PAGE_SIZE = 100;
/**
 * GitHub lists no more than 3,000 files of a pull request:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MAX_FILES = 3000;
/** Patches beyond this in all are not read; GitHub leaves out large ones itself. */
const MAX_PATCH_CHARACTERS = 32 * 1024 * 1024;
/**
 * Lists what the pull request changes. Never rejects: without this list a report says less, nothing else. Null, too,
 * when the pull request has a newer commit than the one judged, whose lines would be other lines.
 */
async function listChangedFiles(options) {
    const { context, token } = options;
    if (context.pullRequest === null || context.owner === '' || token.trim() === '')
        return { files: null };
    try {
        return await changed_files_list(context.pullRequest, options);
    }
    catch (error) {
        return { files: null, reason: explainFailure(error, context, attemptAtFiles(context)) };
    }
}
async function changed_files_list(pullRequest, options) {
    const { context, token, proxy, wait } = options;
    const { apiUrl, owner, repo, headSha } = context;
    const { octokit, close } = await openConnection({ apiUrl, owner, repo, token, proxy, wait });
    try {
        const files = [];
        let room = MAX_PATCH_CHARACTERS;
        for (let page = 1; files.length < MAX_FILES; page += 1) {
            const query = { owner, repo, pull_number: pullRequest, per_page: changed_files_PAGE_SIZE, page };
            const { data, headers } = await octokit.rest.pulls.listFiles(query);
            const listed = commitOf(data[0]);
            if (listed !== '' && headSha !== '' && listed !== headSha) {
                return { files: null, reason: `Pull request #${pullRequest} has a newer commit than this run.` };
            }
            for (const file of data) {
                const patch = (file.patch?.length ?? 0) <= room ? (file.patch ?? '') : '';
                room -= patch.length;
                files.push({
                    path: file.filename,
                    isRemoved: file.status === 'removed',
                    lines: changedLines(patch),
                });
            }
            if (data.length === 0 || !hasNextPage(headers.link))
                return { files };
        }
        return {
            files: null,
            reason: `Pull request #${pullRequest} changes more files than GitHub lists (${MAX_FILES}).`,
        };
    }
    finally {
        await close();
    }
}
/** The commit that a listed file is of, from the address of its content; empty when it does not tell. */
function commitOf(file) {
    return /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(file?.contents_url ?? '')?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/github/definition.js
/** The last word of a name: `iterencode` of `JSONEncoder.iterencode`, `Get` of `(*Cache).Get`, `f` of `a::f<T>`. */
const LAST_WORD = /([\p{L}_$][\p{L}\p{N}_$]*)[^\p{L}\p{N}_$]*$/u;
/** Long names are machine-made, and only their end counts. */
const MAX_NAME_CHARACTERS = 200;
/**
 * Whether a text can be the source of a function: it has the lines that profiles saw, and the function's name in or above
 * them. That a file has the same name as another is little evidence; that it says the same on top is much.
 */
function mayDefine(text, { name, source }) {
    if (source === null)
        return false;
    const lines = text.split('\n', source.lastLine);
    // `<module>`, `(anonymous)`: such a name is everywhere, so it says nothing, like the types in brackets behind a name.
    const end = name.slice(-MAX_NAME_CHARACTERS).replace(/<[^<>]*>$|^\([^()]*\)$/u, '');
    const word = LAST_WORD.exec(end)?.[1];
    if (word === undefined || lines.length < source.lastLine)
        return false;
    return lines.some((line) => line.includes(word) && words(line).includes(word));
}
function words(line) {
    return line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/github/places.js


/**
 * Finds the lines of a function that the pull request changed, else the first line that profiles saw of it.
 * @param files what the pull request changes; null when that is not known
 */
function createLocator(files, pathOf) {
    const changed = new Map((files ?? []).map((file) => [file.path, file.lines]));
    return (fn) => {
        const path = pathOf(fn);
        if (fn.source === null || path === null)
            return null;
        const { firstLine, lastLine } = fn.source;
        const met = firstOverlap(changed.get(path) ?? [], { first: firstLine, last: lastLine });
        if (met !== null)
            return { path, firstLine: met.first, lastLine: met.last };
        return { path, firstLine, lastLine: firstLine };
    };
}
/**
 * The report with what the pull request changes beside what grew, so that it can say whether one has to do with the
 * other. Unchanged when that is not known.
 */
function withChanges(report, files, pathOf) {
    if (files === null)
        return report;
    const changed = new Set(files.map(({ path }) => path));
    const paths = findings(report).flatMap(({ function: fn }) => pathOf(fn) ?? []);
    const touched = paths.filter((path) => changed.has(path)).length;
    return { ...report, changes: { files: files.length, findings: paths.length, touched } };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/github/repository-files.js




/** A larger repository is not searched: a list that is cut off cannot tell which name is there only once. */
const repository_files_MAX_ENTRIES = 50_000;
/** What is installed or built beside the code, often more than all code. */
const SKIPPED = new Set([
    '.git',
    'node_modules',
    'site-packages',
    '__pycache__',
    '.venv',
    'venv',
]);
/**
 * Paths of the files in a checked out repository, with slashes, relative to it. Links are not followed.
 * @returns null when nothing is checked out there, it cannot be read, or it is too large
 */
async function listRepositoryFiles(workspace, maxEntries = repository_files_MAX_ENTRIES) {
    if (workspace === null)
        return null;
    try {
        const files = [];
        let entries = 0;
        for (const folders = ['']; folders.length > 0;) {
            const folder = folders.pop() ?? '';
            const found = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true });
            entries += found.length;
            if (entries > maxEntries)
                return null;
            // Without this a folder that other steps have filled would be taken for the repository.
            if (folder === '' && !found.some(({ name }) => name === '.git'))
                return null;
            for (const entry of found) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    files.push(path);
                else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                    folders.push(path);
            }
        }
        return files;
    }
    catch {
        return null;
    }
}
/** What people write by hand is smaller. */
const MAX_SOURCE_BYTES = 1024 * 1024;
/** The start of a file that `listRepositoryFiles` found; empty when it cannot be read. */
async function readRepositoryFile(workspace, path) {
    return (0,consumers_.text)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(workspace, path), { end: MAX_SOURCE_BYTES - 1 })).catch(() => '');
}

;// CONCATENATED MODULE: ./build/github/library-paths.js
/** Folders that package managers and runtimes install into, wherever they lie. */
const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules|bower_components|pkg\/mod|\.?venv|gems|\.m2|\.gradle|\.nuget|\.cargo\/(?:registry|git)|lib\/python\d[\d.]*)\//u;
/** Folders of the system and of toolchains; `/usr/src` is not among them, for images are often built there. */
const SYSTEM = /^(?:usr\/(?:local\/)?(?:lib\w*|include|share|s?bin|go|sdk)|lib\w*|nix\/store|rustc|proc|opt\/(?:java|jdk|hostedtoolcache)[^/]*|[A-Za-z]:\/(?:Windows|Program Files[^/]*))\//u;
/** Modules of Python's standard library, which profilers name relative to it: `threading.py`, `json/decoder.py`. */
const PYTHON_STANDARD = new Set(('__future__ _collections_abc _pydecimal _strptime _weakrefset ' +
    'abc argparse ast asyncio asyncore base64 bdb bisect bz2 calendar cgi cmd code codecs codeop collections colorsys ' +
    'compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime ' +
    'dbm decimal difflib dis distutils doctest email encodings ensurepip enum filecmp fileinput fnmatch fractions ' +
    'ftplib functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http idlelib ' +
    'imaplib imp importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox mimetypes ' +
    'modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools ' +
    'pipes pkgutil platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc queue quopri ' +
    'random re reprlib rlcompleter runpy sched secrets selectors shelve shlex shutil signal site smtplib socket ' +
    'socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig tabnanny tarfile ' +
    'tempfile textwrap threading timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types ' +
    'typing unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport ' +
    'zoneinfo').split(' '));
/** Whether a package manager put this file where it is. */
function isInstalledPath(segments) {
    return INSTALLED.test(segments.join('/'));
}
/** Whether a path is that of a library, a runtime or the system, and so not of the repository. */
function isLibraryPath({ isAbsolute, segments }) {
    const path = segments.join('/');
    if (isInstalledPath(segments))
        return true;
    if (isAbsolute)
        return SYSTEM.test(path);
    const [first = ''] = segments;
    return path.endsWith('.py') && PYTHON_STANDARD.has(first.replace(/\.py$/u, ''));
}

;// CONCATENATED MODULE: ./build/github/source-paths.js

/** No file system allows more. */
const MAX_PATH_CHARACTERS = 4096;
/** Folders that images copy a repository, or a part of it, into: there a bare name says where in it a file lies. */
const DEPLOYED = /^(?:[^/]+|(?:srv|opt|home|var|code|workspaces?)\/[^/]+|usr\/src(?:\/[^/]+)?|[A-Za-z]:\/[^/]+)$/u;
/**
 * How files of profiles map to files of the repository: by the longest prefix a person configured, else by the longest
 * end of the path that only one known file has. Files of libraries map by configuration alone, and a doubt is null: a
 * finding shown in the wrong file is worse than one without a place.
 */
function createFileMapper({ mappings, changed, repository }) {
    const known = new Set([...changed, ...(repository ?? [])]);
    const byName = groupByName(known);
    const memo = new Map();
    const find = (file) => {
        const path = parsePath(file);
        if (path === null)
            return null;
        const configured = configuredPath(path, mappings, known, repository !== null);
        if (configured !== null)
            return { path: configured, isGuess: false };
        if (isLibraryPath(path))
            return null;
        return longestEnd(path, byName.get(path.segments.at(-1) ?? '') ?? [], repository !== null);
    };
    return (file) => {
        const done = memo.get(file);
        if (done !== undefined)
            return done;
        const mapped = find(file);
        memo.set(file, mapped);
        return mapped;
    };
}
function groupByName(paths) {
    const groups = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [path]);
        else
            group.push(path);
    }
    return groups;
}
/** Null for what is no file of anybody: `<frozen importlib>`, `[kernel]`, `node:internal/x`, a path with holes. */
function parsePath(file) {
    if (file.length > MAX_PATH_CHARACTERS || /^[<[]|\p{Cc}/u.test(file))
        return null;
    const plain = file.replaceAll('\\', '/');
    if (/^(?:node|internal|native):/u.test(plain))
        return null;
    const path = plain.replace(/^[a-z][a-z0-9+.-]+:\/\//iu, '');
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    const isAbsolute = /^(?:\/|[A-Za-z]:\/)/u.test(path);
    // A build folder's way up to the sources: `../src/a.ts`.
    while (!isAbsolute && segments[0] === '..')
        segments.shift();
    return segments.length === 0 || segments.includes('..') ? null : { isAbsolute, segments };
}
function configuredPath(path, mappings, known, isComplete) {
    let longest = -1;
    let found = [];
    for (const { prefix, folder } of mappings) {
        const length = prefixLength(path, prefix);
        if (length === null || length < longest)
            continue;
        if (length > longest)
            found = [];
        longest = length;
        const rest = path.segments.slice(length);
        // `/app` may hold the packages that were installed beside the code; `.` holds all that is named by a relative path.
        if (rest.length === 0 || isInstalledPath(rest) || (length === 0 && isLibraryPath(path)))
            continue;
        found.push([...folder.split('/').filter((part) => part !== '' && part !== '.'), ...rest].join('/'));
    }
    const existing = found.filter((candidate) => known.has(candidate));
    if (existing.length > 0)
        return only(new Set(existing));
    return isComplete ? null : only(new Set(found));
}
/** Segments of the path that the prefix covers; null when it does not stand in front of it. */
function prefixLength(path, prefix) {
    if (/^\.?\/?$/u.test(prefix))
        return path.isAbsolute === (prefix === '/') ? 0 : null;
    const start = parsePath(prefix);
    if (start === null || start.isAbsolute !== path.isAbsolute)
        return null;
    const isPrefix = start.segments.every((segment, index) => segment === path.segments[index]);
    return isPrefix ? start.segments.length : null;
}
function longestEnd(path, candidates, isComplete) {
    let best = 0;
    let found = null;
    for (const candidate of candidates) {
        const length = commonEnd(path.segments, candidate.split('/'));
        if (length === best)
            found = null;
        if (length > best) {
            best = length;
            found = candidate;
        }
    }
    if (found === null || !isConvincing(path, best, found, isComplete))
        return null;
    return { path: found, isGuess: best === 1 };
}
function isConvincing({ isAbsolute, segments }, common, found, isComplete) {
    const isWhole = common === segments.length || common === found.split('/').length;
    // Of a relative path no folder was left out by copying: it fits as a whole or not at all.
    if (!isAbsolute && !isWhole)
        return false;
    // Among the changed files alone, a name that is there once may be there many times in the repository.
    if (!isComplete)
        return common > 2 || (common > 1 && isWhole);
    if (common > 1 || segments.length === 1)
        return true;
    return isAbsolute && DEPLOYED.test(segments.slice(0, -1).join('/'));
}
function commonEnd(first, second) {
    let length = 0;
    while (length < Math.min(first.length, second.length) && first.at(-1 - length) === second.at(-1 - length)) {
        length += 1;
    }
    return length;
}
function only(paths) {
    const [first = null] = paths;
    return paths.size === 1 ? first : null;
}

;// CONCATENATED MODULE: ./build/github/place-findings.js






/**
 * Finds out where what grew lies in the repository and what of it the pull request changes. Asks nobody when nothing
 * grew. Never rejects.
 */
async function placeFindings(report, options) {
    if (findings(report).every(({ function: { source } }) => source === null)) {
        return { report, locate: () => null };
    }
    const { workspace } = options.context;
    const [{ files, reason }, repository] = await Promise.all([
        listChangedFiles(options),
        listRepositoryFiles(workspace),
    ]);
    const changed = (files ?? []).filter(({ isRemoved }) => !isRemoved).map(({ path }) => path);
    const mapFile = createFileMapper({ mappings: options.mappings, changed, repository });
    const texts = await readGuesses(report, mapFile, repository === null ? null : workspace);
    const pathOf = (fn) => {
        const mapped = fn.source === null ? null : mapFile(fn.source.file);
        if (mapped === null || !mapped.isGuess)
            return mapped?.path ?? null;
        return mayDefine(texts.get(mapped.path) ?? '', fn) ? mapped.path : null;
    };
    return {
        report: withChanges(report, files, pathOf),
        locate: createLocator(files, pathOf),
        ...(reason === undefined ? {} : { reason }),
    };
}
/** The texts of files for which only their names speak. */
async function readGuesses(report, mapFile, workspace) {
    const texts = new Map();
    if (workspace === null)
        return texts;
    for (const { function: fn } of findings(report)) {
        const mapped = fn.source === null ? null : mapFile(fn.source.file);
        if (!mapped?.isGuess || texts.has(mapped.path))
            continue;
        texts.set(mapped.path, await readRepositoryFile(workspace, mapped.path));
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/report/html/room.js

/** Length in UTF-8 bytes. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** What `make` makes of each item, made when it is asked for. */
function* eachOf(items, make) {
    for (const item of items)
        yield make(item);
}
/** Takes texts from the front while they fit into `bytes`, a line each; what comes after is not even written. */
function takeWithin(texts, bytes) {
    const taken = [];
    let left = bytes;
    for (const text of texts) {
        left -= byteLength(text) + 1;
        if (left < 0)
            break;
        taken.push(text);
    }
    return taken;
}
/** All texts, a line each, or `null` as soon as they are longer than `bytes`; empty ones are left out. */
function room_joinWithin(texts, bytes) {
    const taken = [];
    let left = bytes;
    for (const text of texts) {
        if (text === '')
            continue;
        left -= byteLength(text) + 1;
        if (left < 0)
            return null;
        taken.push(text);
    }
    return taken.join('\n');
}
/** Says how many entries of a list are not on the page; empty when all are. */
function moreHtml(count, what = 'more') {
    return count > 0 ? `<p class="quiet">and ${formatCount(count)} ${what}, in the JSON report</p>` : '';
}

;// CONCATENATED MODULE: ./build/report/html/tables.js








/** Characters of a service or a type in a table: the function beside it tells more. */
const PLACE_LENGTH = 60;
/** Characters of a link's address; a longer one is no use in a table of hundreds. */
const URL_LENGTH = 4000;
function number(html) {
    return { html, className: 'number' };
}
/** `label` is the column's heading, shown beside the value where a narrow screen turns rows into cards. */
function cell({ html, className, isRowHeader }, label) {
    const attribute = className === undefined ? '' : ` class="${className}"`;
    if (isRowHeader === true)
        return `<th scope="row" role="rowheader"${attribute}>${html}</th>`;
    return `<td role="cell" data-label="${escapeHtml(label)}"${attribute}><span>${html}</span></td>`;
}
function rowHtml(header, row) {
    return `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? '')).join('')}</tr>`;
}
/**
 * A table that scrolls by itself, reachable by keyboard and named for a screen reader. On a phone its rows become
 * cards; the roles are written out, since a table that is not displayed as one loses them. Rows beyond `bytes` are left
 * out; without any there is no table.
 */
function htmlTable(caption, header, rows, bytes) {
    const head = header
        .map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? ' class="number"' : ''}>${escapeHtml(text)}</th>`)
        .join('');
    const opening = `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table role="table">\n` +
        `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
    const written = eachOf(rows, (row) => rowHtml(header, row));
    const body = takeWithin(written, bytes - opening.length - CLOSING.length);
    const html = body.length === 0 ? '' : opening + body.join('\n') + CLOSING;
    return { html, shown: body.length };
}
const CLOSING = '\n</tbody></table></div>';
/** A word with its colour; words without one of their own stay neutral. */
function htmlWord(word) {
    const known = ['fail', 'warn', 'pass', 'improved'].includes(word) ? ` ${word}` : '';
    return `<span class="word${known}">${escapeHtml(word)}</span>`;
}
function tables_functionCell(fn, nameLength) {
    const file = fn.file === '' ? '' : `<span class="file">${htmlProse(fn.file, nameLength)}</span>`;
    return { html: htmlCode(fn.name, nameLength) + file, isRowHeader: true };
}
function growthHtml(growth, range) {
    const shown = `<strong>${escapeHtml(growth)}</strong>`;
    return range === null ? shown : `${shown}<span class="range">${escapeHtml(range)}</span>`;
}
/**
 * What the load explains and what came on top, as lengths on one scale. Decoration for the eye only, the numbers
 * stand above it. Attributes, not styles: the page's policy allows no inline style.
 */
function bar(expected, seen) {
    const most = Math.max(expected, seen);
    if (!(most > 0) || !Number.isFinite(most) || expected < 0 || seen < 0)
        return '';
    const length = (value) => ((100 * value) / most).toFixed(1);
    const kept = Math.min(expected, seen);
    const rest = seen >= expected ? 'added' : 'saved';
    return ('<svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">' +
        `<rect class="expected" width="${length(kept)}" height="5"/>` +
        `<rect class="${rest}" x="${length(kept)}" width="${length(most - kept)}" height="5"/></svg>`);
}
function linkList(links) {
    return links
        .slice(0, 4)
        .flatMap(({ label, url }) => {
        const address = url.length > URL_LENGTH ? null : safeUrl(url);
        const text = htmlProse(label, 60);
        return address === null
            ? []
            : [`<a href="${escapeHtml(address)}" rel="noopener noreferrer">${text}</a>`];
    })
        .join(' · ');
}
const FINDING_COLUMNS = [
    { text: 'result' },
    { text: 'service, type' },
    { text: 'function' },
    { text: 'expected → seen', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'evidence' },
    { text: 'added', isNumber: true },
    { text: 'open in' },
];
/** The functions over a limit, or those that improved, whose bars of evidence would all be empty. */
function html_tables_findingsTable(caption, findings, options) {
    const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== '');
    const hasEvidence = findings.some(({ function: fn }) => fn.verdict !== 'pass');
    const isShown = (_, column) => (hasEvidence || FINDING_COLUMNS[column]?.text !== 'evidence') &&
        (hasLinks || FINDING_COLUMNS[column]?.text !== 'open in');
    const rows = eachOf(findings, (finding) => findingCells(finding, options).filter(isShown));
    return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
}
function findingCells(finding, { settings, anchorOf }) {
    const { comparison, function: fn } = finding;
    const row = functionRow(comparison, fn);
    const service = `<a href="#${anchorOf(comparison)}">${htmlCode(comparison.service, PLACE_LENGTH)}</a>`;
    return [
        { html: htmlWord(fn.verdict === 'pass' ? resultWord(fn) : row.verdict) },
        { html: `${service} ${htmlProse(comparison.alias, PLACE_LENGTH)}`, className: 'where' },
        tables_functionCell(fn, NAME_LENGTH),
        number(escapeHtml(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
        number(growthHtml(row.growth, row.range)),
        { html: evidenceBar(evidenceExcess(finding, settings)), className: 'evidence' },
        { html: escapeHtml(row.added), className: 'number added' },
        { html: linkList(links(comparison, fn)) },
    ];
}
/** A leak is not what the load explains against what was seen, but the early against the late part of a window. */
function costText({ comparison, function: fn }, expectedToSeen) {
    if (fn.class !== 'leaks' || comparison.leak?.over !== 'candidate')
        return expectedToSeen;
    const [early = '', late = ''] = expectedToSeen.split(' → ');
    return `${early} early → ${late} late`;
}
function links(comparison, fn) {
    return fn.links.length > 0 ? fn.links : comparison.links;
}
/** All budgets, worst first. */
function html_tables_budgetsTable(budgets, bytes) {
    const rows = eachOf(budgets, (budget) => {
        const row = budgetRow(budget);
        return [
            { html: htmlWord(row.verdict) },
            { html: phraseToHtml(row.target), isRowHeader: true },
            { html: phraseToHtml(row.place, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
            number(growthHtml(row.value, row.range)),
            number(escapeHtml(row.limit)),
            { html: phraseToHtml(row.origin, PLACE_LENGTH, PLACE_LENGTH), className: 'where' },
        ];
    });
    const header = BUDGET_COLUMNS.map((text, column) => ({ text, isNumber: column === 3 || column === 4 }));
    return htmlTable('Budgets', header, rows, bytes);
}
const FUNCTION_COLUMNS = [
    { text: 'function' },
    { text: 'self, before → after', isNumber: true },
    { text: 'total, before → after', isNumber: true },
    { text: 'of the service', isNumber: true },
    { text: 'growth (range)', isNumber: true },
    { text: 'added', isNumber: true },
    { text: 'result' },
];
/** The functions of one comparison, before and after. */
function html_tables_functionsTable(comparison, functions, { nameLength, bytes }) {
    const rows = eachOf(functions, (fn) => {
        const row = functionRow(comparison, fn);
        const total = `${formatCost(fn.total.baseline, comparison.unit)} → ${formatCost(fn.total.candidate, comparison.unit)}`;
        return [
            tables_functionCell(fn, nameLength),
            number(escapeHtml(row.seen)),
            number(escapeHtml(total)),
            number(escapeHtml(row.share)),
            number(growthHtml(row.growth, row.range)),
            { html: escapeHtml(row.added), className: 'number added' },
            { html: htmlWord(resultWord(fn)) },
        ];
    });
    return htmlTable('Functions, before and after', FUNCTION_COLUMNS, rows, bytes);
}

;// CONCATENATED MODULE: ./build/report/html/services-section.js







/** Failed services that stand open. */
const MOST_OPEN = 3;
/** What is shed where there is no room, from everything to the verdict alone. */
const DETAILS = [
    { functions: Number.POSITIVE_INFINITY, points: 20, name: NAME_LENGTH, message: MESSAGE_LENGTH },
    { functions: 5, points: 5, name: 60, message: 240 },
    { functions: 3, points: 2, name: 40, message: 120 },
    { functions: 0, points: 1, name: 40, message: 80 },
];
/** Every service may take this multiple of an equal part of what is left: the worst come first, and none takes all. */
const PART = 2;
/** Those that stand open may each take this part of the whole. */
const FIRST_PART = 0.1;
/** A row of a table without its names: tells at once that many rows cannot fit. */
const ROW_BYTES = 600;
/**
 * Every service with its functions before and after, worst first, within `bytes`: each at the fullest detail that its part
 * has room for. Services that find none are counted; `linked` are the comparisons that links lead to all the same.
 */
function servicesSection({ report, groups }, { anchorOf, linked, bytes }) {
    if (groups.length === 0)
        return '';
    const sections = [];
    const leftOut = [];
    let left = bytes;
    for (const [index, group] of groups.entries()) {
        const part = (PART * left) / (groups.length - index);
        const room = Math.min(left, index < MOST_OPEN ? Math.max(part, FIRST_PART * bytes) : part);
        const section = serviceWithin(report, group, { anchorOf, isAmongFirst: index < MOST_OPEN, room });
        if (section === null)
            leftOut.push(group);
        else
            sections.push(section);
        left -= section === null ? 0 : byteLength(section) + 1;
    }
    // Links lead to where the page says that there is no more.
    const places = leftOut
        .flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison)))
        .map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
    const more = moreHtml(leftOut.length, leftOut.length === 1 ? 'more service' : 'more services');
    return joinSolid(['<h2>Services</h2>', ...sections, places.join(''), more]);
}
function serviceWithin(report, group, placing) {
    const most = Math.max(...group.comparisons.map(({ functions }) => functions.length));
    for (const detail of DETAILS) {
        if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room)
            continue;
        const section = room_joinWithin(serviceParts(report, group, { ...placing, detail }), placing.room);
        if (section !== null)
            return section;
    }
    return null;
}
/** One service in parts, so that what does not fit is not written to its end. */
function* serviceParts(report, group, { anchorOf, isAmongFirst, room, detail }) {
    // What a service does not have is said once for all services, under "Not counted".
    const shown = group.comparisons.filter(wasCompared);
    const types = shown.length > 1 ? typesInShort(shown) : [{ prose: shown[0]?.alias ?? '' }];
    const summary = phraseToHtml([{ code: group.service }, ' ', ...types], detail.name, detail.name);
    const word = VERDICT_WORDS[group.verdict];
    const state = `<span class="verdict ${group.verdict}">${escapeHtml(word)}</span>`;
    // Whoever opens the page wants to see why it failed.
    const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
    yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
    for (const comparison of shown) {
        yield `<h3 id="${anchorOf(comparison)}">${htmlProse(comparison.alias, detail.name)}: ${escapeHtml(comparisonVerdict(comparison))}</h3>`;
        yield paragraph(comparisonFacts(report, comparison), 'quiet', detail.name);
        yield* pointList(comparison, detail);
        yield functionList(report, comparison, detail, room);
        if (detail.functions > 0)
            yield paragraph(ignoredSentence(comparison), 'quiet', detail.name);
    }
    yield '</div>\n</details>';
}
/** Point by point: with messages at their worst a list is longer than all else. */
function* pointList(comparison, detail) {
    const all = comparisonPoints(comparison, DETAILS[0].points);
    const shown = all.slice(0, detail.points);
    if (shown.length > 0) {
        yield '<ul>';
        yield* points(shown, detail.name, detail.message);
        yield '</ul>';
    }
    yield moreHtml(all.length - shown.length);
}
function functionList(report, comparison, detail, room) {
    const all = comparison.functions.slice(0, report.settings.top);
    const wanted = all.slice(0, detail.functions);
    const { html, shown } = html_tables_functionsTable(comparison, wanted, { nameLength: detail.name, bytes: room });
    const left = all.length - shown;
    return joinSolid([html, moreHtml(left, left === 1 ? 'more function' : 'more functions')]);
}

;// CONCATENATED MODULE: ./build/report/html/body.js







/** Everything below the flame graphs, within the bytes that it may take. */
/** Rows shown at most in one table, and points in one list; the rest is in `report.json`. */
const MOST_ROWS = 200;
/** What each part may take of the whole. The services have what is left: at least half. */
const PARTS = {
    whole: 0.05,
    found: 0.2,
    warnings: 0.02,
    budgets: 0.07,
    open: 0.05,
    improved: 0.05,
    moved: 0.03,
    uncounted: 0.03,
    method: 0.03,
};
/** The body of the page. `bytes` is the most that it may take; what is left out is counted where it would stand. */
function pageBody(view, bytes) {
    const { report, found, improved } = view;
    const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
    const anchorOf = (comparison) => anchors.get(comparison) ?? '';
    const room = (part) => PARTS[part] * bytes;
    const before = [
        lineList(view.services, room('whole')),
        body_findingsSection('', 'Functions over the limits', found, { view, anchorOf, bytes: room('found') }),
        paragraph(view.evidence, 'quiet'),
        ...takeWithin(view.warnings.map((note) => paragraph(note, 'notice')), room('warnings')),
        budgetsSection(view, room('budgets')),
        body_listSection('Inconclusive or not evaluated', view.open, room('open')),
    ];
    const after = [
        body_findingsSection('Improved', 'Improved functions', improved, { view, anchorOf, bytes: room('improved') }),
        body_listSection(view.moved.areBalanced ? 'Moved, not grown' : 'Moved', view.moved.lines, room('moved')),
        body_listSection('Not counted', view.uncounted, room('uncounted')),
        body_methodSection(view, room('method')),
    ];
    const taken = byteLength(joinSolid([...before, ...after]));
    const linked = new Set([...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison));
    return joinSolid([...before, servicesSection(view, { anchorOf, linked, bytes: bytes - taken }), ...after]);
}
/** A list as far as there is room. */
function lineList(lines, bytes) {
    const shown = takeWithin(points(lines.slice(0, MOST_ROWS)), bytes);
    return joinSolid([listHtml(shown), moreHtml(lines.length - shown.length)]);
}
function heading(title) {
    return title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`;
}
function body_listSection(title, lines, bytes) {
    return lines.length === 0 ? '' : joinSolid([heading(title), lineList(lines, bytes)]);
}
function body_findingsSection(title, caption, found, { view, anchorOf, bytes }) {
    if (found.length === 0)
        return '';
    const { settings } = view.report;
    const table = html_tables_findingsTable(caption, found.slice(0, MOST_ROWS), { settings, anchorOf, bytes });
    return joinSolid([heading(title), table.html, moreHtml(found.length - table.shown)]);
}
function budgetsSection({ report: { budgets }, budgets: open }, bytes) {
    if (budgets.length === 0)
        return '';
    const list = lineList(open, bytes / 2);
    const table = html_tables_budgetsTable(budgets.slice(0, MOST_ROWS), bytes - byteLength(list));
    return joinSolid([heading('Budgets'), list, table.html, moreHtml(budgets.length - table.shown)]);
}
/** Where the profiles themselves are: a reader who doubts a number can open them in another tool. */
const RAW_DATA = {
    label: 'Raw data',
    value: [
        'the profiles of both windows lie beside this page in ',
        { code: 'profiles/' },
        ' as pprof files when it was written by the Action, or with ',
        { code: '--report-profiles' },
    ],
};
function body_methodSection({ report, found }, bytes) {
    const evidence = { label: 'Evidence', value: [evidenceLegend(report.settings)] };
    const facts = methodFacts(report);
    // Beside what else the table says; notes come last.
    const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
    facts.splice(place, 0, ...(found.length > 0 ? [evidence] : []), RAW_DATA);
    const written = facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${phraseToHtml(value)}</dd>`);
    const shown = takeWithin(written, bytes);
    const list = `<dl>\n${shown.join('\n')}\n</dl>`;
    return joinSolid([heading('How this was measured'), list, moreHtml(facts.length - shown.length)]);
}

;// CONCATENATED MODULE: ./build/report/html/deep-link.js

/** Characters of a name in the flame graphs: longer ones are cut in the middle, on both sides of a link alike. */
const GRAPH_NAME_LENGTH = 200;
/** A name as the flame graphs show it, search it and are addressed by it. */
function graphName(text) {
    return visible(text, GRAPH_NAME_LENGTH);
}
/** A file as the flame graphs show it: empty when it is not known. */
function graphFile(text) {
    return text === '' ? '' : graphName(text);
}
function parameter(name, value) {
    return `${encodeURIComponent(name)}=${encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
/** `#service=…&type=…&frame=…`: leads to a frame of the HTML report. Every name is made visible and encoded. */
function flameHash({ service, type, frame, file, more = {} }) {
    const parts = [parameter('service', graphName(service)), parameter('type', graphName(type))];
    if (frame !== undefined)
        parts.push(parameter('frame', graphName(frame)));
    if (file !== undefined && file !== '')
        parts.push(parameter('file', graphFile(file)));
    for (const [name, value] of Object.entries(more))
        parts.push(parameter(name, value));
    return `#${parts.join('&')}`;
}
/** Reads what `flameHash` wrote, or what a person typed; `null` when it is no place in the flame graphs. */
function readFlameHash(hash) {
    const values = new Map();
    for (const part of hash.replace(/^#/, '').split('&')) {
        const [name = '', ...rest] = part.split('=');
        const value = decode(rest.join('='));
        if (value !== null && value !== '')
            values.set(name, value);
    }
    const { service, type, frame, file, ...more } = Object.fromEntries(values);
    return service === undefined ? null : { service, type: type ?? '', frame, file, more };
}
function decode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/report/html/payload.js






/** Remarks of one graph, and characters of one. */
const MOST_REMARKS = 40;
const REMARK_LENGTH = 600;
function createStrings() {
    const list = [];
    const known = new Map();
    const indexOf = (text) => {
        const index = known.get(text) ?? list.push(text) - 1;
        known.set(text, index);
        return index;
    };
    const cutTo = (length) => {
        for (const text of list.splice(length))
            known.delete(text);
    };
    return { list, indexOf, cutTo };
}
/** Costs keep four digits, which is more than the widest screen can show. */
function payload_short(value) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}
/** What the page's data take besides graphs and texts. */
const FRAME_BYTES = 60;
/**
 * The flame graphs as the page's script reads them, in the order of the comparisons. Graphs beyond `most` bytes on the page
 * are left out and counted: those of comparisons that failed stay longest.
 */
function viewerData(report, most = Number.POSITIVE_INFINITY) {
    const strings = createStrings();
    const drawn = new Map(report.flameGraphs.map((graph) => [placeOf(graph), graph]));
    const found = report.comparisons.flatMap((comparison) => {
        const graph = drawn.get(placeOf(comparison));
        return graph === undefined ? [] : [{ comparison, graph }];
    });
    const kept = new Map();
    let left = most - FRAME_BYTES;
    for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
        const stringsBefore = strings.list.length;
        const packed = pack(comparison, graph, strings);
        const added = bytesOf(packed) + bytesOf(strings.list.slice(stringsBefore));
        if (added > left) {
            strings.cutTo(stringsBefore);
            continue;
        }
        left -= added;
        kept.set(graph, packed);
    }
    const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
    return { strings: strings.list, graphs, leftOut: found.length - graphs.length };
}
function placeOf({ service, profileType }) {
    return JSON.stringify([service, profileType]);
}
function bytesOf(value) {
    return byteLength(inert(value)) + 1;
}
function rank({ verdict, counted }) {
    const order = ['fail', 'warn', 'inconclusive', 'pass'].indexOf(verdict);
    return (order < 0 ? 4 : order) + (counted ? 0 : 8);
}
function pack(comparison, graph, { indexOf }) {
    return {
        service: graphName(comparison.service),
        alias: graphName(comparison.alias),
        profileType: graphName(comparison.profileType),
        verdict: VERDICT_WORDS[comparison.verdict],
        unit: comparison.unit,
        isGauge: comparison.kind === 'gauge',
        note: noteOf(comparison),
        quantum: graph.quantum,
        functions: graph.functions.flatMap(({ name, file }) => [
            indexOf(graphName(name)),
            indexOf(graphFile(file)),
        ]),
        callers: graph.parents.map((parent, node) => (parent < 0 ? 0 : node - parent)),
        frames: graph.frames,
        baseline: graph.baseline.map(payload_short),
        expected: graph.expected.map(payload_short),
        candidate: graph.candidate.map(payload_short),
        folded: graph.folded,
        remarks: remarksOf(comparison, graph),
    };
}
/** What the costs of a graph stand for where the findings beside it measure something else. */
function noteOf({ kind, leak, functions }) {
    if (kind !== 'gauge')
        return '';
    const mean = 'Mean per upload over each window';
    if (leak === null || !functions.some((fn) => fn.class === 'leaks'))
        return `${mean}.`;
    return leak.over === 'span'
        ? `${mean}; the leak is measured over both windows together, in the same processes.`
        : `${mean}; the leak is measured early to late in the candidate window.`;
}
function remarksOf({ functions, moved }, graph) {
    const indices = new Map(graph.functions.map(({ name, file }, index) => [`${name}\n${file}`, index]));
    const judged = functions.flatMap((fn) => {
        const index = indices.get(`${fn.name}\n${fn.file}`);
        const word = remarkWord(fn);
        if (index === undefined || word === '')
            return [];
        return [{ function: index, word, text: phraseToText(findingSentence(fn)).slice(0, REMARK_LENGTH) }];
    });
    const known = new Set(judged.map((remark) => remark.function));
    const shifted = moved.flatMap((shift) => [...shift.from, ...shift.to].flatMap(({ name, file }) => {
        const index = indices.get(`${name}\n${file}`);
        if (index === undefined || known.has(index) || !shift.isBalanced)
            return [];
        return [
            { function: index, word: 'moved', text: phraseToText(shiftSentence(shift)).slice(0, REMARK_LENGTH) },
        ];
    }));
    return [...judged.slice(0, MOST_REMARKS), ...shifted.slice(0, MOST_REMARKS)];
}
/** What the verdict says of a function in a word; empty where it says nothing worth a flag. */
function remarkWord(fn) {
    if (isOverLimit(fn))
        return fn.verdict;
    if (fn.verdict === 'fail' || fn.verdict === 'warn')
        return 'explained';
    const isImproved = fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
    return isImproved ? 'improved' : '';
}
/** The data as the content of a script element: inert, since nothing in it can end the element. */
function inertJson(data) {
    return inert(data);
}
function inert(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./build/report/html/viewer-bundle.js
// Generated by scripts/viewer.ts from src/report/html/viewer/: run npm run viewer, do not edit.
/** The script of the HTML report. */
const VIEWER_SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return e(`bdi`,{class:`frame-name`,dir:`auto`},t)}function r(t,n,r){let i=`choice-${t.toLowerCase().replace(/\\W+/g,`-`)}`,a=n.map(([t])=>e(`input`,{type:`radio`,name:i,value:t}));for(let e of a)e.addEventListener(`change`,()=>r(e.value));let o=n.map(([,t],n)=>e(`label`,{},a[n],e(`span`,{},t)));return{root:e(`fieldset`,{class:`choice`},e(`legend`,{},t),...o),set:e=>{for(let t of a)t.checked=t.value===e}}}let i=[{name:`TiB`,size:2**40},{name:`GiB`,size:2**30},{name:`MiB`,size:2**20},{name:`KiB`,size:1024},{name:`B`,size:1}],a=[{name:`s`,size:1e9},{name:`ms`,size:1e6},{name:`µs`,size:1e3},{name:`ns`,size:1}],o=[{name:`G`,size:1e9},{name:`M`,size:1e6},{name:``,size:1}];function s(e,t){if(!Number.isFinite(e))return`–`;let n=Math.min(0x38d7ea4c68000,Math.abs(e)).toFixed(t),[r=`0`,i]=n.split(`.`),a=r.replace(/\\B(?=(?:\\d{3})+$)/g,`,`);return(e<0&&Number(n)!==0?`−`:``)+(i===void 0?a:`${a}.${i}`)}function c(e,t){let n=Number(Math.abs(e).toPrecision(t));return!(n>0)||!Number.isFinite(n)?0:Math.max(0,Math.min(6,t-1-Math.floor(Math.log10(n))))}function l(e,t){return s(e,c(e,t))}function u(e){return s(Math.round(e),0)}function d(e,t,n=`${t}s`){return`${u(e)} ${e===1?t:n}`}function f(e,t){return t.find(t=>e>=.9995*t.size)??t[t.length-1]}function p(e,t,n=``){if(!Number.isFinite(e))return`–`;let r=f(Math.abs(e),t),i=e/r.size,a=r.size===1&&(t!==o||Number.isInteger(i))?u(i):l(i,3),s=r.name+n;return s===``?a:`${a} ${s}`}function m(e,t){return t===`nanoseconds`?e===0?`0 s`:p(e,a):t===`bytes`?p(e,i):p(e,o)}function h(e){if(!Number.isFinite(e))return`–`;let t=e*100;return t===0?`0 %`:Math.abs(t)<.01?t>0?`<0.01 %`:`>−0.01 %`:`${l(t,2)} %`}function g(e){return e===null||!Number.isFinite(e)?`–`:`${v(e,_(e))}×`}function _(e){return e<1?2:Math.min(2,c(e,3))}function v(e,t){return e<=0?`0`:e<.01?`<0.01`:e>=9999.5?`>9,999`:s(e,t)}let ee=[1.05,1.2,1.5,2].map(Math.log2);function y(e,t,n){if(!(e>0)&&!(t>0))return{kind:`same`,step:0,ratio:null};let r=Math.log2((t+n)/(e+n)),i=ee.filter(e=>Math.abs(r)>=e).length,a=e>0?t/e:null;return e>0?t>0?i===0?{kind:`same`,step:i,ratio:a}:{kind:r>0?`grew`:`shrank`,step:i,ratio:a}:{kind:`gone`,step:i,ratio:a}:{kind:`new`,step:i,ratio:a}}function b(e){return e===`grew`||e===`new`?`▲`:e===`same`?``:`▼`}function te({kind:e,ratio:t}){return e===`grew`&&t!==null&&t>20}function ne(e){return e.kind===`new`||e.kind===`gone`?e.kind:te(e)?`over 20×`:g(e.ratio)}function x(e){let t=ne(e);return e.kind===`grew`?`grew ${t}`:e.kind===`shrank`?`shrank to ${t}`:e.kind===`same`?`about the same`:t}let S=[`baseline`,`expected`,`candidate`];function C({parents:e,frames:t,self:n}){let r=e.length,i=Int32Array.from(e),a=re(e=>Float64Array.from(n[e])),o=re(e=>w(a[e],i)),s=new Int32Array(r);for(let e=1;e<r;e++)s[e]=s[i[e]]+1;return{size:r,parents:i,frames:Int32Array.from(t),depths:s,self:a,total:o,...ie(i,Int32Array.from(t),e=>Math.max(o.expected[e],o.candidate[e]))}}function re(e){return{baseline:e(`baseline`),expected:e(`expected`),candidate:e(`candidate`)}}function w(e,t){let n=Float64Array.from(e);for(let e=n.length-1;e>0;e--)n[t[e]]+=n[e];return n}function ie(e,t,n){let r=e.length,i=new Int32Array(r+1);for(let t=1;t<r;t++)i[e[t]+1]++;for(let e=0;e<r;e++)i[e+1]+=i[e];let a=i.slice(),o=new Int32Array(Math.max(0,r-1));for(let t=1;t<r;t++)o[a[e[t]]++]=t;let s=e=>+(t[e]<0);for(let e=0;e<r;e++)i[e+1]-i[e]<2||o.subarray(i[e],i[e+1]).sort((e,t)=>s(e)-s(t)||n(t)-n(e)||e-t);return{callees:o,firstCallee:i}}function T(e,t){let n=[];for(let r=t;r>=0;r=e.parents[r])n.push(r);return n.reverse()}function E(e,t){return e.callees.subarray(e.firstCallee[t],e.firstCallee[t+1])}function D(e,t){let n=new Uint8Array(e.size);for(let r=1;r<e.size;r++){let i=e.parents[r];n[r]=n[i]===1||t(e.frames[i])?1:0}return n}function ae(e,t){let n=new Map(t.remarks.map(e=>[e.function,e])),r=Array.from({length:t.functions.length/2},(r,i)=>({name:e.strings[t.functions[2*i]]??``,file:e.strings[t.functions[2*i+1]]??``,remark:n.get(i)}));return{source:t,functions:r,keys:r.map(({name:e,file:t})=>`${e}\\n${t}`.toLowerCase()),tree:C({parents:t.callers.map((e,t)=>e===0?-1:t-e),frames:t.frames,self:t})}}function O(e,t,n){let r=t.frames[n];return r>=0?e.functions[r]?.name??``:t.parents[n]===-1?`all of ${e.source.service}`:`other (small callees folded)`}function k(e,t,n){return e.functions[t.frames[n]??-1]}function oe(e,t,n){let r=e.functions.flatMap((e,n)=>e.name===t?[n]:[]),i=r.filter(t=>e.functions[t]?.file===n);return i.length>0?i:r}function se(e,t){let n=new Set(t),{expected:r,candidate:i}=e.total,a=-1,o=-1;for(let t=0;t<e.size;t++){if(!n.has(e.frames[t]))continue;let s=Math.abs(i[t]-r[t])+1e-6*Math.max(i[t],r[t]);s>o&&([a,o]=[t,s])}return a}function A(e){return e===`expected`?`expected`:`baseline`}function j(e){return e===`expected`?`expected`:`baseline`}function ce(e,t){let{total:n}=e.tree;return .002*Math.max(n[A(t)][0],n.candidate[0])}function le(e,t,n,r){return y(e.total[A(n)][t],e.total.candidate[t],r)}function ue({source:e},t,n,r){let i=r=>m(t.total[r][n]*e.quantum,e.unit);return`${i(A(r))} → ${i(`candidate`)}`}function M(e,t,n,r){let i=A(r),{quantum:a,unit:o}=e.source,s=e=>m(e*a,o),c=e=>{let t=e[i][n],r=e.candidate[n];return{before:s(t),seen:s(r),change:y(t,r,0)}},l=r=>{let i=e.tree.total[r][0];return h(i>0?t.total[r][n]/i:0)},u=k(e,t,n);return{name:O(e,t,n),file:u?.file??``,total:c(t.total),self:c(t.self),share:{before:l(i),seen:l(`candidate`),measured:l(`baseline`)},remark:u?.remark?.text??``,word:u?.remark?.word??``}}function de(e,t){let{name:n,total:r,share:i,word:a}=e;return[n,...a===``?[]:[a],x(r.change),`total ${r.before} ${j(t)}, ${r.seen} seen`,`${i.seen} of the service`].join(`, `)}let fe=/^[ -~]*$/;function N(e,t){if(e.length<=t)return e;if(t<3)return``;let n=e.slice(e.lastIndexOf(`/`)+1);return n.length<e.length&&n.length+1<=t?`…${n}`:`${[...(n.length<e.length?`…${n}`:e).slice(0,t-1)].join(``)}…`}function pe(e,t,n,r){let i=Math.floor(t/n);if(fe.test(e))return N(e,i);for(let n=N(e,i);n!==``;n=N(e,i)){let e=r(n);if(e<=t)return n;i=Math.min(n.length-1,Math.floor(i*t/e))}return``}function me(e){let t=getComputedStyle(document.documentElement),n=e=>t.getPropertyValue(`--${e}`).trim(),r=e=>[1,2,3,4].map(t=>n(`${e}-${t}`)),i=`12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace`;return e.font=i,{page:n(`page`),text:n(`text`),quiet:n(`quiet`),line:n(`line`),same:n(`same`),folded:n(`folded`),grew:r(`grew`),shrank:r(`shrank`),grewEdge:n(`grew-edge`),shrankEdge:n(`shrank-edge`),tints:[1,2,3,4,5].map(e=>n(`tint-${e}`)),font:i,characterWidth:e.measureText(`0123456789`).width/10}}function he(e,t){let n=0;for(let t of e)n=Math.imul(n,31)+(t.codePointAt(0)??0)|0;return Math.abs(n)%t}function P({state:e,rowCount:t},n,r){return(e.orientation===`icicle`?n:t-1-n)*r}function ge(e,t){let{context:n,palette:r,width:i,height:a,rowHeight:o,top:s}=t;n.fillStyle=r.page,n.fillRect(0,0,i,a),n.font=r.font,n.textBaseline=`middle`,n.direction=`ltr`;for(let[n,r]of e.rows){let i=P(e,n,o)-s;if(!(i+o<0||i>a))for(let n of r)_e(e,t,n,i)}n.globalAlpha=1}function _e(e,t,n,r){let{context:i,palette:a,rowHeight:o}=t,{state:s,graph:c}=e,l=n.width>3?1:n.width>1.5?.5:0,[u,d,f]=[n.x,n.width-l,o-1];if(n.node<0){i.globalAlpha=e.matches===void 0?1:.3,i.fillStyle=a.folded,i.fillRect(u,r,d,f);return}let p=e.trees[n.part],m=s.view===`difference`?ve(e,n):void 0,h=e.matches===void 0||e.matches.functions[p.frames[n.node]]===1,g=s.sandwich<0&&p.depths[n.node]<p.depths[s.zoom];if(i.globalAlpha=h?g?.6:1:.25,i.fillStyle=ye(e,n,a,m),i.fillRect(u,r,d,f),m!==void 0&&be(t,m,{x:u,y:r,width:d,height:f}),e.matches!==void 0&&h&&xe(i,a.text,{x:u,y:r,width:d,height:f}),d<22)return;i.globalAlpha=h?1:.55;let _=k(c,p,n.node);_?.remark!==void 0&&(_.remark.word===`fail`||_.remark.word===`warn`)&&Se(i,a.text,u+d,r),Ce(t,O(c,p,n.node),m,{x:u,y:r,width:d,height:f})}function ve({graph:e,trees:t,state:n,floor:r},i){let a=t[i.part],o=le(a,i.node,n.basis,r),s=k(e,a,i.node)?.remark?.word===`moved`,c=te(o)?ue(e,a,i.node,n.basis):ne(o);return{...o,isMoved:s,figure:s?`moved`:c}}function ye({graph:e,trees:t},n,r,i){let a=t[n.part],o=a.parents[n.node]===-1;if(a.frames[n.node]<0&&(!o||i===void 0))return o?r.same:r.folded;if(i===void 0){let t=k(e,a,n.node)?.file??``;return r.tints[he(t,r.tints.length)]??r.same}return i.step===0||i.isMoved?r.same:(i.kind===`grew`||i.kind===`new`?r.grew:r.shrank)[i.step-1]??r.same}function be({context:e,palette:t},{kind:n,step:r,isMoved:i},{x:a,y:o,width:s,height:c}){if(r===0||n===`same`)return;let l=n===`grew`||n===`new`,u=r>=3?2:1;if(e.fillStyle=i?t.quiet:l?t.grewEdge:t.shrankEdge,i||e.fillRect(a,l?o:o+c-u,s,u),n!==`new`&&n!==`gone`)return;e.save(),e.beginPath(),e.rect(a,o,s,c),e.clip(),e.strokeStyle=e.fillStyle,e.globalAlpha*=.45,e.lineWidth=1,e.beginPath();let d=n===`new`?c:-c;for(let t=a-c;t<a+s+c;t+=7)e.moveTo(t,o+c),e.lineTo(t+d,o);e.stroke(),e.restore()}function xe(e,t,{x:n,y:r,width:i,height:a}){i<3||(e.strokeStyle=t,e.lineWidth=1,e.strokeRect(n+.5,r+.5,i-1,a-1))}function Se(e,t,n,r){e.fillStyle=t,e.beginPath(),e.moveTo(n-8,r),e.lineTo(n,r),e.lineTo(n,r+8),e.fill()}function Ce({context:e,palette:t},n,r,{x:i,y:a,width:o,height:s}){let c=r!==void 0&&r.step>0,l=c&&!r.isMoved?`${b(r.kind)} `:``,u=c?r.figure:``,d=o-10,f=t.characterWidth,p=(u.length+2)*f,m=u!==``&&d>p+(l.length+Math.min(n.length,10))*f,h=pe(n,d-l.length*f-(m?p:0),f,t=>e.measureText(t).width);e.fillStyle=t.text;let g=a+s/2+.5;h===``?l!==``&&e.fillText(l.trim(),i+5,g):(e.fillText(`${l}\\u2068${h}\\u2069`,i+5,g),m&&e.fillText(u,i+o-5-u.length*f,g))}function we(e,t,n){let r=t.row+(n===`leafwards`?1:n===`rootwards`?-1:0),i=e.filter(e=>e.row===r&&e.node>=0);switch(n){case`left`:return i.findLast(e=>e.x<t.x);case`right`:return i.find(e=>e.x>t.x);default:return Te(i,t)}}function Te(e,t){let n,r=0;for(let i of e){let e=Math.min(i.x+i.width,t.x+t.width)-Math.max(i.x,t.x);e>r&&([n,r]=[i,e])}return n}function Ee(e,t,n){return e.get(t)?.find(e=>n>=e.x&&n<e.x+e.width)}function De(e){return Map.groupBy(e,({row:e})=>e)}function F(e,t,n){let r=n===`expected`?`expected`:`baseline`;if(t===`candidate`)return e.total.candidate;if(t===`baseline`)return e.total[r];let i=e.self[r],a=e.self.candidate;return w(i.map((e,t)=>Math.max(e,a[t])),e.parents)}function Oe(e,{weights:t,zoom:n,width:r}){let i=[];for(let t=e.parents[n];t>=0;t=e.parents[t])i.push({part:0,node:t,row:e.depths[t],x:0,width:r});i.reverse();let a=t[n];if(!(a>0))return i;let o=r/a,s=[{part:0,node:n,row:e.depths[n],x:0,width:r}];for(;s.length>0;){for(let e of s)i.push(e);s=s.flatMap(n=>Ae(e,n,t,o))}return i}function ke(e){let t=e.reduce((e,{row:t,width:n})=>n>=2?Math.max(e,t):e,0);return e.filter(({row:e})=>e<=t)}function Ae(e,t,n,r){let i=[];if(t.node<0)return i;let a=t.row+1,{x:o}=t,s=0,c=()=>{s>=1&&i.push({part:0,node:-1,row:a,x:o-s,width:s}),s=0},l=e.firstCallee[t.node+1];for(let u=e.firstCallee[t.node];u<l;u++){let t=e.callees[u],l=n[t]*r;l>=1?(c(),i.push({part:0,node:t,row:a,x:o,width:l})):s+=l,o+=l}return c(),i}function je(e,t,n,{width:r,least:i}){let a=T(e,n),o=t[n];return o>0?a.find(e=>r*o/t[e]>=i)??n:0}function Me(e){return{parents:[-1],frames:[e],self:{baseline:[0],expected:[0],candidate:[0]},index:[/* @__PURE__ */ new Map]}}function Ne(e,t,n){let r=e.index[t].get(n);if(r!==void 0)return r;let i=e.parents.length;e.parents.push(t),e.frames.push(n);for(let t of S)e.self[t].push(0);return e.index.push(/* @__PURE__ */ new Map),e.index[t].set(n,i),i}function Pe(e,t){let n=D(e,e=>e===t),r=Me(t),i=Me(t),a=new Int32Array(e.size).fill(-1),o=0;for(let s=0;s<e.size;s++){let c=e.parents[s];if(e.frames[s]===t&&n[s]===0?(a[s]=0,o++,Fe(r,e,s)):c>=0&&a[c]>=0&&(a[s]=Ne(i,a[c],e.frames[s])),!(a[s]<0))for(let t of S)i.self[t][a[s]]+=e.self[t][s]}return{callers:C(r),callees:C(i),places:o}}function Fe(e,t,n){let r=0,i=t.parents[n];for(let n=0;i>0&&n<300;n++)r=Ne(e,r,t.frames[i]),i=t.parents[i];for(let i of S)e.self[i][r]+=t.total[i][n]}function Ie(e,t){let n=e.reduce((e,{row:t})=>Math.max(e,t),0),r=e.filter(({row:e})=>e>0).map(e=>({...e,part:1,row:n-e.row})),i=t.map(e=>({...e,row:n+e.row}));return[...r,...i].sort((e,t)=>e.row-t.row||e.x-t.x)}function Le(e,t,n){let r=n.trim().toLowerCase(),i=Uint8Array.from(t,e=>r!==``&&e.includes(r)?1:0),a=e=>e>=0&&i[e]===1,o=D(e,a),s={baseline:0,expected:0,candidate:0},c=[];for(let t=0;t<e.size;t++)if(a(e.frames[t])&&(c.push(t),o[t]!==1))for(let n of S)s[n]+=e.total[n][t];let l=t=>Math.max(e.total.expected[t],e.total.candidate[t]);c.sort((e,t)=>l(t)-l(e)||e-t);let u=t=>e.total[t][0]>0?s[t]/e.total[t][0]:0;return{functions:i,count:i.reduce((e,t)=>e+t,0),nodes:c,share:{baseline:u(`baseline`),expected:u(`expected`),candidate:u(`candidate`)}}}let I={graph:0,view:`difference`,basis:`expected`,widthBy:`union`,orientation:`icicle`,zoom:0,selected:0,part:0,sandwich:-1,find:``};function Re(e,t){return{...e,graph:t,zoom:0,selected:0,part:0,sandwich:-1}}function ze(e,t){return{...e,sandwich:-1,zoom:t,selected:t,part:0}}function Be(e,t){return{...e,sandwich:t,selected:0,part:0}}function L(e,t,n=0){return{...e,selected:t,part:n}}function Ve({view:e,widthBy:t}){return e===`difference`?t:e}function He(){return{sandwiches:/* @__PURE__ */ new Map,searches:/* @__PURE__ */ new Map}}function Ue(e,t,n,r){let i=t.sandwich<0?void 0:We(e,t.sandwich,r),a={width:n,zoom:0},o=Ve(t),s=(e,n=0)=>ke(Oe(e,{...a,zoom:n,weights:F(e,o,t.basis)})),c=i===void 0?s(e.tree,t.zoom):Ie(s(i.callers),s(i.callees));return{state:t,graph:e,trees:i===void 0?[e.tree,e.tree]:[i.callees,i.callers],sandwich:i,boxes:c,rows:De(c),rowCount:c.reduce((e,{row:t})=>Math.max(e,t+1),0),matches:t.find.trim()===``?void 0:Ge(e,t.find,r),floor:ce(e,t.basis)}}function We(e,t,{sandwiches:n}){let r=n.get(e);if(r?.frame===t)return r.made;let i=Pe(e.tree,t);return n.set(e,{frame:t,made:i}),i}function Ge(e,t,{searches:n}){let r=n.get(e);if(r?.text===t)return r.made;let i=Le(e.tree,e.keys,t);return n.set(e,{text:t,made:i}),i}function R({boxes:e,state:t}){return e.find(({node:e,part:n})=>e===t.selected&&n===t.part)}function z({trees:e,state:t}){return e[t.part]}function Ke(e){let t=qe(),{root:n,rows:r,context:i}=t;return Qe(n,e,{boxUnder:e=>Xe(t,e),paint:()=>B(t),onHover:e=>V(t,t.hover,e)}),new ResizeObserver(()=>r.clientWidth===t.shownWidth?B(t):e.onResize()).observe(n),{root:n,width:()=>Math.max(200,r.clientWidth),show:(e,n)=>Je(t,e,n),recolor:()=>{t.palette=me(i),B(t)}}}function qe(){let t=e(`canvas`,{\"aria-hidden\":`true`}),n=t.getContext(`2d`,{alpha:!1});if(n===null)throw Error(`this browser cannot draw`);let r=e(`div`,{class:`ring`,hidden:!0}),i=e(`div`,{class:`ring hover`,hidden:!0}),a=e(`p`,{class:`nothing`,hidden:!0}),o=e(`div`,{class:`rows`},t,r,i),s=e(`div`,{class:`drawing`,tabindex:`0`},o,a),c=matchMedia(`(pointer: coarse)`);return{root:s,rows:o,canvas:t,context:n,ring:r,hover:i,nothing:a,rowHeight:()=>c.matches?26:20,palette:me(n),scene:void 0,shownWidth:0}}function Je(e,t,n){let{rows:r,nothing:i,ring:a,hover:o,rowHeight:s}=e;e.scene=t,e.shownWidth=r.clientWidth,r.style.height=`${Math.max(1,t.rowCount)*s()}px`,i.hidden=t.boxes.length>0,i.textContent=i.hidden?``:Ye(t),n&&Ze(e,t),V(e,a,R(t)),V(e,o,void 0),B(e)}function Ye({graph:e}){return S.every(t=>!(e.tree.total[t][0]>0))?`no cost on either side`:`no cost on this side`}function B({scene:e,rows:t,root:n,canvas:r,context:i,palette:a,rowHeight:o}){if(e===void 0)return;let[s,c]=[t.clientWidth,n.clientHeight],l=devicePixelRatio,u=[Math.round(s*l),Math.round(c*l)];(r.width!==u[0]||r.height!==u[1])&&([r.width,r.height]=u),r.style.width=`${s}px`,r.style.height=`${c}px`,i.setTransform(l,0,0,l,0,0),ge(e,{context:i,palette:a,width:s,height:c,rowHeight:o(),top:n.scrollTop})}function V({scene:e,rowHeight:t},n,r){n.hidden=r===void 0,r!==void 0&&e!==void 0&&(n.style.left=`${r.x}px`,n.style.top=`${P(e,r.row,t())}px`,n.style.width=`${Math.max(3,r.width)}px`,n.style.height=`${t()}px`)}function Xe({scene:e,rows:t,rowHeight:n},r){if(e===void 0)return;let i=t.getBoundingClientRect(),a=Math.floor((r.clientY-i.top)/n()),o=e.state.orientation===`icicle`?a:e.rowCount-1-a,s=Ee(e.rows,o,r.clientX-i.left);return s===void 0||s.node<0?void 0:s}function Ze({root:e,rowHeight:t},n){let r=R(n);if(r===void 0)return;let i=P(n,r.row,t()),a=i+t();(i<e.scrollTop||a>e.scrollTop+e.clientHeight)&&(e.scrollTop=i-e.clientHeight/2)}function Qe(e,t,{boxUnder:n,paint:r,onHover:i}){let a=(n,r)=>{i(n),e.classList.toggle(`over-frame`,n!==void 0),t.onHover(n,{x:r.clientX,y:r.clientY})};e.addEventListener(`click`,e=>{let r=n(e);r!==void 0&&(a(void 0,e),t.onPress(r))}),e.addEventListener(`pointermove`,e=>{e.pointerType===`mouse`&&a(n(e),e)}),e.addEventListener(`pointerleave`,e=>a(void 0,e)),e.addEventListener(`scroll`,r,{passive:!0}),e.addEventListener(`keydown`,t.onKey)}function $e({key:e,ctrlKey:t,metaKey:n,altKey:r},i){if(t||n||r)return;let a=i===`flame`;switch(e){case`ArrowUp`:return{move:a?`leafwards`:`rootwards`};case`ArrowDown`:return{move:a?`rootwards`:`leafwards`};case`ArrowLeft`:return{move:`left`};case`ArrowRight`:return{move:`right`};case`Enter`:case` `:return{do:`zoom`};case`Escape`:case`Home`:return{do:`reset`};case`Backspace`:return{do:`out`};case`s`:return{do:`sandwich`};case`/`:return{do:`find`};default:return}}let et=/^(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs})$/u,H=/^\\p{M}$/u,tt=/^[!-_a-{}~]$/,nt=/^[!-[\\]-_a-~](?:[ -[\\]-_a-~]*[!-[\\]-_a-~])?$/;function U(e){return`<U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}>`}function rt(e,t,n){return tt.test(e)?e:e===\"`\"&&n>=8||e===`|`&&t===`\\\\`||et.test(e)||e>=`̀`&&H.test(e)&&(t===void 0||n>=4)?U(e):e}function it(e,t){return e===\"`\"?t===\"`\":t!==void 0&&t>=`̀`&&H.test(t)}function W(e){let t=[...e],n=t.findIndex(e=>e!==` `),r=t.findLastIndex(e=>e!==` `),i=0;return t.map((e,a)=>{let o=t[a-1];return i=it(e,o)?i+1:0,e===` `&&(a<n||a>r)?U(e):rt(e,o,i)})}function G(e,t){let n=[],r=0;for(let i of e){if(r+=i.length===1?1:[...i].length,r>t)break;n.push(i)}return n}function at(e,t){let n=G(e,t);if(n.length===e.length)return n.join(``);let r=Math.max(0,t-1),i=G(e,Math.ceil(r/2)),a=G(e.slice(i.length).toReversed(),Math.floor(r/2)).toReversed();return`${i.join(``)}…${a.join(``)}`}function ot(e,t=120){if(e===``)return`(no name)`;if(e.length<=t&&nt.test(e))return e;let n=t+16;if(e.length<=2*n)return at(W(e),t);let r=W(e.slice(0,n)),i=W(e.slice(-n));return at([...r,...i],t)}function K(e){return ot(e,200)}function st(e){return e===``?``:K(e)}function q(e,t){return`${encodeURIComponent(e)}=${encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}`}function ct({service:e,type:t,frame:n,file:r,more:i={}}){let a=[q(`service`,K(e)),q(`type`,K(t))];n!==void 0&&a.push(q(`frame`,K(n))),r!==void 0&&r!==``&&a.push(q(`file`,st(r)));for(let[e,t]of Object.entries(i))a.push(q(e,t));return`#${a.join(`&`)}`}function lt(e){let t=/* @__PURE__ */ new Map;for(let n of e.replace(/^#/,``).split(`&`)){let[e=``,...r]=n.split(`=`),i=ut(r.join(`=`));i!==null&&i!==``&&t.set(e,i)}let{service:n,type:r,frame:i,file:a,...o}=Object.fromEntries(t);return n===void 0?null:{service:n,type:r??``,frame:i,file:a,more:o}}function ut(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return null}}let dt={view:[`difference`,`candidate`,`baseline`],basis:[`expected`,`measured`],widthBy:[`union`,`candidate`,`baseline`],orientation:[`icicle`,`flame`]},ft={view:`view`,basis:`base`,widthBy:`width`,orientation:`layout`};function pt(e,t,n){let{source:r,functions:i,tree:a}=t,o={};for(let e of[`view`,`basis`,`widthBy`,`orientation`])n[e]!==I[e]&&(o[ft[e]]=n[e]);let s=n.sandwich>=0?n.sandwich:a.frames[n.selected],c=i[s];if(n.sandwich>=0)o.sandwich=`1`;else{let e=c!==void 0&&se(a,[s])===n.selected;n.selected!==0&&!e&&(o.node=String(n.selected)),n.zoom!==0&&(o.zoom=String(n.zoom))}return n.find.trim()!==``&&(o.find=n.find.trim()),ct({service:r.service,type:ht(e,t),...c!==void 0&&{frame:c.name,file:mt(t,c.name)?c.file:``},more:o})}function mt({functions:e},t){return e.filter(e=>e.name===t).length>1}function ht(e,{source:t}){return e.graphs.filter(({service:e,alias:n})=>e===t.service&&n===t.alias).length>1?t.profileType:t.alias}function J({graphs:e},{service:t,type:n}){return e.findIndex(e=>e.service===t&&(n===``||n===e.alias||n===e.profileType))}function gt(e,t,n,r){let i=J(e,n);if(i<0)return{state:r,problem:`This page has no flame graph of that service and type.`};let a=t(i),o=n.more??{},s={...Re(r,i),...vt(o),find:o.find??r.find};if(n.frame===void 0)return{state:_t(s,a,o),problem:``};let c=oe(a,n.frame,n.file),l=se(a.tree,c),u=c[0];return l<0||u===void 0?{state:s,problem:`${n.frame} is not in this graph: too small, or folded into another frame.`}:o.sandwich===`1`?{state:Be(s,u),problem:``}:{state:_t(L(s,l),a,o),problem:``}}function _t(e,{tree:t},n){let r=e=>{let n=e!==void 0&&/^\\d{1,9}$/.test(e)?Number(e):-1;return n>=0&&n<t.size?n:void 0},i=r(n.zoom)??e.zoom,a=r(n.node)??(e.selected===0?i:e.selected);return{...e,zoom:T(t,a).includes(i)?i:0,selected:a}}function vt(e){let t={};for(let n of[`view`,`basis`,`widthBy`,`orientation`]){let r=e[ft[n]],i=dt[n];r!==void 0&&i.includes(r)&&(t[n]=r)}return t}function yt(e,t,n){let{state:r,graph:i}=n,a=k(i,z(n),r.selected)?.name;for(let n of e.querySelectorAll(`a[data-finding]`)){let e=lt(n.hash);e!==null&&J(t,e)===r.graph&&e.frame===a?n.setAttribute(`aria-current`,`true`):n.removeAttribute(`aria-current`)}}function Y({data:e,opened:t},n){let r=t.get(n)??ae(e,e.graphs[n]);return t.set(n,r),r}function X(e,t,n,r=!0){let{view:i,panels:a,tooltip:o,section:s,data:c}=e,l=Ue(Y(e,t.graph),t,i.width(),e.memory);e.state=t,e.scene=l,i.show(l,r),a.show(l),o.hide(),yt(s,c,l),n!==`none`&&(a.say(``),Ct(pt(c,l.graph,t),n))}function bt(e,t,n){X(e,$(e,L({...e.state,sandwich:-1},t)),n)}function xt(e){return{zoomTo:t=>X(e(),ze(e().state,t),`push`),openSandwich:t=>X(e(),Be(e().state,t),`push`),closeSandwich:()=>{let{state:t}=e();X(e(),{...t,sandwich:-1,selected:t.zoom,part:0},`push`)},select:(t,n)=>X(e(),$(e(),L(e().state,t,n)),`push`)}}function St(e,t){let n=t=>{t(),Z(e().view)};return{zoomTo:e=>n(()=>t.zoomTo(e)),openSandwich:e=>n(()=>t.openSandwich(e)),closeSandwich:()=>n(t.closeSandwich),select:(e,r)=>n(()=>t.select(e,r))}}function Z({root:e}){let{top:t,bottom:n}=e.getBoundingClientRect();t>=0&&n<=innerHeight||e.scrollIntoView({block:n-t>innerHeight?`start`:`center`})}function Q(e,t){let n=lt(t);if(n===null)return`none of ours`;let{state:r,problem:i}=gt(e.data,t=>Y(e,t),n,e.state);return X(e,n.more?.zoom===void 0?$(e,r):r,`none`),e.panels.say(i),J(e.data,n)<0?`no graph`:`there`}function $(e,t){if(t.sandwich>=0)return t;let{tree:n}=Y(e,t.graph),r=F(n,Ve(t),t.basis),i=e.view.width();return T(n,t.selected).includes(t.zoom)&&i*r[t.selected]/r[t.zoom]>=60?t:{...t,zoom:je(n,r,t.selected,{width:i,least:60})}}function Ct(e,t){if(e!==location.hash)try{t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e)}catch{}}function wt(e,t,{part:n,node:r}){let i=e.scene?.trees[n].frames[r]??-1;e.state.sandwich<0?t.zoomTo(r):i>=0&&i!==e.state.sandwich?t.openSandwich(i):X(e,L(e.state,r,n),`replace`,!1)}function Tt(e,t,n,r){let{scene:i,state:a}=e,o=$e(n,a.orientation);if(o===void 0||i===void 0)return;if(n.preventDefault(),!(`move`in o)){Et(o.do,i,t,r);return}let s=R(i),c=s===void 0?i.boxes[0]:we(i.boxes,s,o.move);c!==void 0&&X(e,L(a,c.node,c.part),`replace`)}function Et(e,t,n,r){let{state:i,graph:a}=t,o=z(t).frames[i.selected],s=t.sandwich!==void 0;e===`find`?r():s&&(e===`reset`||e===`out`)?n.closeSandwich():e===`reset`?n.zoomTo(0):e===`out`?n.zoomTo(Math.max(0,a.tree.parents[i.zoom])):e===`zoom`&&!s?n.zoomTo(i.selected):o>=0&&n.openSandwich(o)}function Dt(e,t){let n=e.scene?.matches?.nodes??[];if(n.length===0)return;let r=e.state.sandwich<0?n.indexOf(e.state.selected):-1,i=t>0?0:n.length-1;bt(e,n[r<0?i:(r+t+n.length)%n.length],`replace`)}function Ot(r,i,a,o){let{graph:s,state:c}=r;if(r.sandwich!==void 0){let r=s.functions[c.sandwich]?.name??``;return[e(`li`,{},t(`all of ${s.source.service}`,()=>i(0))),e(`li`,{\"aria-current\":`page`},e(`span`,{},`callers and callees of `,n(r)))]}let l=T(s.tree,c.zoom),u=!o&&l.length>7,d=u?[l[0],...l.slice(l.length-7+2)]:l,f=d.map(r=>{let a=n(O(s,s.tree,r));if(r===c.zoom)return e(`li`,{\"aria-current\":`page`},a);let o=t(``,()=>i(r));return o.append(a),e(`li`,{},o)});if(u){let n=t(`…`,a,{\"aria-label\":`show ${l.length-d.length} more frames`});f.splice(1,0,e(`li`,{},n))}return f}function kt(e,t,n){let r=A(n),i=D(e,e=>e===t),a=[0,0],o=[0,0],s=0;for(let n=0;n<e.size;n++)e.frames[n]===t&&(s++,a[0]+=e.self[r][n],a[1]+=e.self.candidate[n],i[n]!==1&&(o[0]+=e.total[r][n],o[1]+=e.total.candidate[n]));return{count:s,self:y(...a,0),total:y(...o,0)}}function At(e,t){let{state:n,graph:r}=e,i=M(r,z(e),n.selected,n.basis);return[jt(i),...Mt(i),Nt(i,e),...Pt(i,e),It(e,t),...Lt(e,t)]}function jt({name:t,file:r}){let i=r===``?[]:[e(`span`,{class:`file`},e(`bdi`,{},r))];return e(`h3`,{},n(t),...i)}function Mt({word:t,remark:n}){return n===``?[]:[e(`p`,{class:`remark`},e(`span`,{class:`verdict${[`fail`,`warn`,`improved`].includes(t)?` ${t}`:``}`},t),` ${n}`)]}function Nt({total:t,self:n,share:r},{state:i,graph:a}){let o=[``,j(i.basis),`candidate`,`change`].map(t=>e(`th`,{scope:`col`},t)),s=(t,n)=>e(`tr`,{},e(`th`,{scope:`row`},t),...n.map(t=>e(`td`,{},t))),c=({before:e,seen:t,change:n})=>[e,t,`${b(n.kind)} ${x(n)}`.trim()],l=a.source.isGauge?` per upload`:``;return e(`table`,{class:`figures`},e(`thead`,{},e(`tr`,{},...o)),e(`tbody`,{},s(`total${l}`,c(t)),s(`self${l}`,c(n)),s(`share of the service`,[r.before,r.seen,i.basis===`expected`&&r.measured!==r.before?`baseline as measured ${r.measured}`:``])))}function Pt(t,n){let{state:r,graph:i}=n,a=i.tree.frames[r.selected],o=[i.source.note];if(n.sandwich===void 0&&a>=0){let e=kt(i.tree,a,r.basis),n=Ft(t.self)?`total`:`self`,s=x(t[n].change),c=d(e.count,`place`);e.count>1&&o.push(`This place: ${n} ${s}. All ${c} together: ${x(e[n])}.`)}return o.filter(e=>e!==``).map(t=>e(`p`,{class:`quiet`},t))}function Ft({change:e}){return e.kind===`same`&&e.ratio===null}function It(n,{zoomTo:r,openSandwich:i,closeSandwich:a}){let{state:o,graph:s,sandwich:c}=n,l=z(n).frames[o.selected],u=[];return c===void 0?o.zoom!==o.selected&&u.push(t(`Zoom to this frame`,()=>r(o.selected))):u.push(t(`Back to the whole graph`,a)),c===void 0&&o.zoom!==0&&u.push(t(`Whole graph`,()=>r(0))),s.functions[l]!==void 0&&l!==o.sandwich&&u.push(t(`Callers and callees`,()=>i(l))),e(`div`,{class:`actions`},...u)}function Lt(r,{select:i}){let{state:a,graph:o,sandwich:s}=r,c=z(r),l=[...E(c,a.selected)],f=s!==void 0&&a.part===1?`Called from`:`Calls`,p=[];if(l.length>0){let r=l.slice(0,6).map(r=>{let s=t(``,()=>i(r,a.part));s.append(n(O(o,c,r)));let{total:l}=M(o,c,r,a.basis);return e(`li`,{},s,` ${l.seen} ${b(l.change.kind)}`.trimEnd())}),s=l.length-r.length;s>0&&r.push(e(`li`,{class:`quiet`},`and ${u(s)} more`)),p.push(e(`div`,{class:`next`},e(`h4`,{},f),e(`ul`,{},...r)))}return s!==void 0&&a.selected===0&&p.push(e(`p`,{class:`quiet`},`Stands in ${d(s.places,`place`)} of the call tree.`)),p}let Rt=[[`grew`,`▲ costs more`],[`shrank`,`▼ costs less`],[`one-sided`,`hatched: new, gone or moved`],[`same`,`within 5 %, or tiny`]],zt={union:`width: the larger of both sides`,candidate:`width: cost of the candidate`,baseline:`width: cost of the baseline`};function Bt(t){let{state:n,graph:r}=t,{isGauge:i,folded:a}=r.source,o=(t,n)=>e(`li`,{},e(`span`,{class:`swatch ${t}`,\"aria-hidden\":`true`}),n),s=n.view===`difference`,c=s?Rt.map(([e,t])=>o(e,t)):[e(`li`,{},`colour: file of the function`)],l=i?`the level as the verdict expected it`:`what the baseline would cost at the candidate's load`,u=n.basis===`expected`?`expected: ${l}`:`baseline: as measured, whatever the load was`,f=[zt[s?n.widthBy:n.view],...s||n.view===`baseline`?[u]:[],...a>0?[`${d(a,`small frame`)} folded into \"other\"`]:[]];return[e(`ul`,{},...c),e(`p`,{class:`quiet`},f.join(` · `))]}function Vt(e){let{state:t}=e,n=z(e),r=T(n,t.selected).slice(-60),i=[...E(n,t.selected).subarray(0,60)];return[...r,...i].map(t=>Ht(e,t,r.includes(t)))}function Ht({graph:t,state:n,trees:r},i,a){let o=r[n.part],s=o.parents[i],c=s<0?Int32Array.of(i):E(o,s),l=E(o,i).length>0,u=i===n.selected;return e(`div`,{role:`treeitem`,\"aria-level\":String(o.depths[i]+1),\"aria-setsize\":String(c.length),\"aria-posinset\":String(c.indexOf(i)+1),\"aria-selected\":String(u),...l&&{\"aria-expanded\":String(a)},...u&&{id:`frame-current`}},de(M(t,o,i,n.basis),n.basis))}function Ut(e,t){let{toolbar:n,searchBox:r,actions:i}=t,a=t.view.root,o=Wt(),{steps:s,problem:c,signs:l,items:u,panel:d}=o;Gt(e,t,o);let f,p=e=>{s.replaceChildren(...Ot(e,i.zoomTo,()=>{f=e.state.zoom,p(e)},f===e.state.zoom))};return{show:e=>{let t=[d,s].some(e=>e.contains(document.activeElement));n.show(e.state),r.show(e),p(e),l.replaceChildren(...Bt(e)),u.replaceChildren(...Vt(e)),d.replaceChildren(...At(e,i)),a.setAttribute(`aria-label`,Kt(e)),t&&a.focus({preventScroll:!0})},say:e=>{c.hidden=e===``,c.textContent=e}}}function Wt(){return{steps:e(`ol`),problem:e(`p`,{class:`notice`,role:`alert`,hidden:!0}),signs:e(`div`,{class:`legend`}),items:e(`div`,{class:`unseen`,role:`presentation`}),panel:e(`section`,{class:`details-panel`,\"aria-label\":`Frame`})}}function Gt(t,{data:n,toolbar:r,searchBox:i,tooltip:a,view:o},{steps:s,problem:c,signs:l,items:u,panel:f}){let p=o.root;r.root.lastElementChild?.before(i.root),p.append(u),p.setAttribute(`role`,`tree`),p.setAttribute(`aria-activedescendant`,`frame-current`),p.setAttribute(`aria-describedby`,`flame-help`);let m=`${d(n.leftOut,`more flame graph`)} did not fit into this page.`;t.replaceChildren(r.root,c,e(`nav`,{class:`crumbs`,\"aria-label\":`Zoomed frames`},s),p,l,e(`p`,{id:`flame-help`,class:`quiet help`},`Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.`),f,a,...n.leftOut>0?[e(`p`,{class:`quiet`},m)]:[])}function Kt({graph:e,state:t,sandwich:n}){let{service:r,alias:i}=e.source;return`${n===void 0?`Flame graph`:`Callers and callees in the flame graph`} of ${r}, ${i}: ${t.view}`}function qt(n,r){let i=Jt(n,r),a=e(`span`,{id:`flame-found`,class:`found-share`,role:`status`}),o=t(`‹`,()=>r(-1),{\"aria-label\":`previous match`,disabled:!0}),s=t(`›`,()=>r(1),{\"aria-label\":`next match`,disabled:!0});return{input:i,root:e(`div`,{class:`search`,role:`search`},e(`label`,{for:`flame-find`},`Search`),a,i,o,s),show:e=>{i.value.trim()!==e.state.find.trim()&&(i.value=e.state.find);let t=e.matches!==void 0&&e.matches.nodes.length>0;o.disabled=!t,s.disabled=!t;let n=Yt(e);a.textContent!==n&&(a.textContent=n)}}}function Jt(t,n){let r=e(`input`,{id:`flame-find`,type:`search`,placeholder:`function or file`,autocomplete:`off`,spellcheck:`false`,maxlength:`200`,\"aria-describedby\":`flame-found`});return r.addEventListener(`input`,()=>t(r.value)),r.addEventListener(`keydown`,e=>{if(e.key===`Enter`)n(e.shiftKey?-1:1);else if(e.key===`Escape`)r.value=``,t(``);else return;e.preventDefault()}),r}function Yt({matches:e,state:t}){if(e===void 0)return``;if(e.count===0)return`no function has this in its name or file`;let n=h(e.share[A(t.basis)]),r=h(e.share.candidate),i=`${d(e.count,`function`)} in ${d(e.nodes.length,`frame`)}`;return e.nodes.length===0?`${u(e.count)} matching, none drawn`:`${i}: ${n} ${j(t.basis)} → ${r} seen`}function Xt(e){let t=document.documentElement,n=r(`Theme`,[[`auto`,`auto`],[`light`,`light`],[`dark`,`dark`]],n=>{n===`auto`?t.removeAttribute(`data-theme`):t.setAttribute(`data-theme`,n),e()});return n.set(`auto`),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,e),n.root}function Zt(t,n,i){let a=nn(t,n),o=r(`View`,[[`difference`,`Difference`],[`baseline`,`Baseline`],[`candidate`,`Candidate`]],e=>i({view:e})),s=tn(i);return{root:e(`div`,{class:`toolbar`},a.root,o.root,s.root),show:e=>{a.show(e),o.set(e.view),s.show(e)}}}let Qt=[[`union`,`both sides`],[`candidate`,`candidate`],[`baseline`,`baseline`]],$t=[[`expected`,`at this load`],[`measured`,`as measured`]],en=[[`icicle`,`above (icicle)`],[`flame`,`below (flame)`]];function tn(t){let n=r(`Width by`,Qt,e=>t({widthBy:e})),i=r(`Baseline`,$t,e=>t({basis:e})),a=r(`Root`,en,e=>t({orientation:e}));return{root:e(`details`,{class:`options`},e(`summary`,{},`Options`),e(`div`,{class:`options-inside`},n.root,i.root,a.root)),show:e=>{n.set(e.widthBy),i.set(e.basis),a.set(e.orientation),n.root.hidden=e.view!==`difference`}}}function nn({graphs:t},n){let r=[...new Set(t.map(({service:e})=>e))],i=e(`select`,{id:`flame-service`}),a=e(`select`,{id:`flame-type`});for(let[t,n]of r.entries())i.append(e(`option`,{value:String(t)},n));let o=e=>t.flatMap((t,n)=>t.service===e?[{graph:t,index:n}]:[]);i.addEventListener(`change`,()=>{n(o(r[Number(i.value)])[0]?.index??0)}),a.addEventListener(`change`,()=>n(Number(a.value)));let s=(t,n)=>e(`div`,{class:`field`},e(`label`,{for:n.id},t),n);return{root:e(`div`,{class:`picker`},s(`Service`,i),s(`Type`,a)),show:({graph:n})=>{let s=t[n]?.service;i.value=String(r.indexOf(s??``)),a.replaceChildren(...o(s).map(({graph:t,index:n})=>e(`option`,{value:String(n)},`${t.alias}: ${t.verdict}`))),a.value=String(n)}}}function rn(){let t=e(`div`,{class:`tooltip`,\"aria-hidden\":`true`,hidden:!0});return{root:t,show:({graph:r,trees:i,state:a},o,{x:s,y:c})=>{let{name:l,file:u,total:d,self:f,share:p,word:m}=M(r,i[o.part],o.node,a.basis),h=t=>e(`div`,{},t),g=j(a.basis);t.replaceChildren(e(`strong`,{},n(l)),...u===``?[]:[e(`div`,{class:`quiet`},e(`bdi`,{},u))],h(`${b(d.change.kind)} ${x(d.change)}${m===``?``:` · ${m}`}`.trim()),h(`total ${d.before} ${g} → ${d.seen}`),h(`self ${f.before} ${g} → ${f.seen}`),h(`${p.before} → ${p.seen} of the service`)),t.hidden=!1;let{width:_,height:v}=t.getBoundingClientRect(),ee=Math.min(s+14,document.documentElement.clientWidth-_-4),y=c+14+v<innerHeight;t.style.left=`${Math.max(4,ee)}px`,t.style.top=`${y?c+14:Math.max(4,c-v-14)}px`},hide:()=>{t.hidden=!0}}}function an(e,t,n){let r=sn(e,t,n);document.querySelector(`.brand`)?.append(Xt(r.view.recolor));let i=e.querySelector(`a[data-finding]`)?.hash??``,a=()=>{Q(r,i)!==`there`&&X(r,I,`none`)};addEventListener(`popstate`,()=>{Q(r,location.hash)===`none of ours`?location.hash===``&&a():Z(r.view)}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`a[data-finding]`):null;t instanceof HTMLAnchorElement&&t.hash===location.hash&&(Q(r,t.hash),Z(r.view))}),e.hidden=!1,on(r,a)}function on(e,t){let n=Q(e,location.hash);n===`none of ours`&&t(),n===`there`&&Z(e.view),n===`no graph`&&(t(),Q(e,location.hash))}function sn(e,t,n){let r=()=>c,i=xt(r),a=qt(e=>X(c,{...c.state,find:e},`replace`,!1),e=>Dt(c,e)),o=rn(),s=cn(r,i,()=>a.input.focus()),c={section:e,data:n,view:s,panels:Ut(t,{data:n,toolbar:Zt(n,e=>X(c,Re(c.state,e),`push`),e=>X(c,{...c.state,...e},`push`)),searchBox:a,tooltip:o.root,view:s,actions:St(r,i)}),tooltip:o,opened:/* @__PURE__ */ new Map,memory:He(),state:I,scene:void 0};return c}function cn(e,t,n){return Ke({onPress:n=>wt(e(),t,n),onHover:(t,n)=>{let{scene:r,tooltip:i}=e();t===void 0||r===void 0?i.hide():i.show(r,t,n)},onKey:r=>Tt(e(),t,r,n),onResize:()=>{e().scene!==void 0&&X(e(),e().state,`none`,!1)}})}let ln=document.getElementById(`flame`),un=document.getElementById(`flame-place`),dn=document.getElementById(`flame-data`)?.textContent;ln!==null&&un!==null&&dn!=null&&(an(ln,un,JSON.parse(dn)),document.getElementById(`flame-missing`)?.remove()),addEventListener(`DOMContentLoaded`,()=>{if(matchMedia(`(max-width: 40rem)`).matches)for(let e of document.querySelectorAll(`details.service`))e.removeAttribute(`open`)})})();";

;// CONCATENATED MODULE: ./build/report/html/flame-section.js










/** Findings and improvements listed beside the drawing; the tables have more. */
const MOST_LISTED = 50;
const MOST_IMPROVED = 10;
/** Of the findings these are seen at once; the others behind a click, so that the drawing stays near on a phone. */
const MOST_AT_ONCE = 8;
/** What each of the two lists may take: encoded, a hostile name is twelve times as long. */
const LIST_BYTES = 60_000;
/**
 * The flame graphs with the findings beside them. Hidden until the script shows them: without it the rest of the page
 * says everything but the drawing. Where there are no flame graphs, one sentence that says so.
 */
function flameSection(view, data) {
    if (data.graphs.length === 0) {
        const why = data.leftOut === 0
            ? 'The flame graphs were left out of this report.'
            : `${formatPlural(data.leftOut, 'flame graph')} did not fit into this page.`;
        return { html: `<p class="flame quiet">${why}</p>`, script: '' };
    }
    const html = [
        '<section id="flame" class="flame" aria-labelledby="flame-title" hidden>',
        '<h2 id="flame-title">Flame graphs</h2>',
        '<div class="beside">',
        `<nav class="found" aria-label="Findings">\n${findingList(view, data)}\n</nav>`,
        '<div id="flame-place"></div>',
        '</div>',
        '</section>',
        '<p id="flame-missing" class="flame quiet">The flame graphs need JavaScript. Everything else stands below.</p>',
        `<script type="application/json" id="flame-data">${inertJson(data)}</script>`,
        `<script>${VIEWER_SCRIPT}</script>`,
    ].join('\n');
    return { html, script: VIEWER_SCRIPT };
}
function findingList({ report, found, improved }, data) {
    const drawn = drawnFunctions(report);
    const whole = serviceFindings(report).filter(({ kind }) => kind !== 'leak');
    const items = takeWithin([
        ...whole
            .slice(0, MOST_LISTED)
            .map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${htmlProse(reason.message, 160)}</span>`)),
        ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding)),
    ].slice(0, MOST_LISTED), LIST_BYTES);
    const better = takeWithin(improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)), LIST_BYTES);
    const rest = whole.length + found.length - items.length;
    const behind = items.slice(MOST_AT_ONCE);
    return [
        '<h3>Findings</h3>',
        items.length === 0
            ? `<p class="quiet">${rest > 0 ? 'They stand below.' : 'Nothing is over the limits.'}</p>`
            : flame_section_list(items.slice(0, MOST_AT_ONCE)),
        behind.length === 0
            ? ''
            : `<details><summary>${formatPlural(behind.length, 'more finding')}</summary>\n${flame_section_list(behind)}\n</details>`,
        rest > 0 ? `<p class="quiet">and ${formatCount(rest)} more in the tables below</p>` : '',
        better.length === 0 ? '' : `<h3>Improved</h3>\n${flame_section_list(better)}`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** Functions that stand in a flame graph, as `service, type, name, file`. */
function drawnFunctions({ flameGraphs }) {
    return new Set(flameGraphs.flatMap(({ service, profileType, functions }) => functions.map(({ name, file }) => JSON.stringify([service, profileType, name, file]))));
}
function flame_section_list(items) {
    return `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}
function findingItem(drawn, data, { comparison, function: fn }) {
    const row = functionRow(comparison, fn);
    const word = fn.verdict === 'pass' ? resultWord(fn) : row.verdict;
    const { service, profileType } = comparison;
    const isDrawn = drawn.has(JSON.stringify([service, profileType, fn.name, fn.file]));
    const figures = [row.growth, row.added].filter((text) => text !== '–').map(escapeHtml);
    const body = `${htmlCode(fn.name, 80)}<span class="figures">${figures.join(' · ')}</span>`;
    return item(data, comparison, word, body, isDrawn ? fn : undefined);
}
/** A name outside of code, in its own direction. */
function flame_section_name(text) {
    return `<bdi>${escapeHtml(visible(text, 60))}</bdi>`;
}
/** One line of the list. Without a drawing of its comparison it is no link. */
function item({ graphs }, comparison, word, body, frame) {
    const { service, profileType, alias } = comparison;
    const place = `<span class="place">${flame_section_name(service)} · ${flame_section_name(alias)}</span>`;
    const content = `${htmlWord(word)} ${place}${body}`;
    const isThere = graphs.some((graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType));
    const hash = flameHash({ service, type: profileType, frame: frame?.name, file: frame?.file });
    return isThere ? `<a data-finding href="${escapeHtml(hash)}">${content}</a>` : content;
}

;// CONCATENATED MODULE: ./build/report/html/flame-style.js
/** The part of the style sheet that belongs to the flame graphs. */
const FLAME_STYLE = `
.flame { max-width: 96rem; margin: 1.5rem auto 0; padding: 0 1.5rem; }
.flame[hidden] { display: none; }
.flame h2 { margin: 0 0 .75rem; } .flame ~ main { margin-top: 2rem; }
.beside { display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.found h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; }
.found ul + h3 { margin-top: 1rem; }
.found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.found details { margin: .4rem 0 0; } .found details > summary { padding: .35rem .7rem; font-size: .875rem; } .found details > ul { padding: .4rem; }
.found ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.found li { margin: 0; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.found li > a { display: block; padding: .5rem .7rem; color: inherit; text-decoration: none; border-radius: .45rem; }
.found li:not(:has(> a)) { padding: .5rem .7rem; }
.found a:hover { background: var(--card); }
.found a[aria-current] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
.found .place { color: var(--quiet); overflow-wrap: anywhere; }
.found li code { display: inline-block; max-width: 100%; }
.found a > code { display: block; width: fit-content; margin: .2rem 0; font-weight: 600; }
.found .figures, .found .why { display: block; font-variant-numeric: tabular-nums; }
.flame button, .flame select, .flame input[type="search"] {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; min-height: 2rem;
}
.flame button { cursor: pointer; } .flame button:hover, .flame select:hover { background: var(--card); }
.flame :is(button, select, input, .drawing):focus-visible, .choice:focus-within input:focus-visible + span {
  outline: 2px solid var(--link); outline-offset: 2px;
}
.toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-bottom: .6rem; }
.picker { display: flex; gap: .6rem; min-width: 0; }
.field { display: grid; gap: .15rem; min-width: 0; } .field select { max-width: 16rem; width: 100%; text-overflow: ellipsis; }
.field label, .choice legend, .search label { font-size: .75rem; color: var(--quiet); padding: 0; }
.choice { display: inline-flex; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice[hidden] { display: none; }
.choice legend { margin-bottom: .15rem; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choice span { display: block; padding: .3rem .7rem; min-height: 2rem; font-size: .875rem; line-height: 1.35; border: 1px solid var(--line); border-left-width: 0; background: var(--page); white-space: nowrap; }
.choice label:first-of-type span { border-left-width: 1px; border-radius: .4rem 0 0 .4rem; }
.choice label:last-of-type span { border-radius: 0 .4rem .4rem 0; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice label:hover input:not(:checked) + span { background: var(--card); }
.brand .choice { margin-left: auto; align-items: center; } .brand .choice legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand .choice span { font-size: .75rem; padding: .15rem .55rem; min-height: 0; }
.options { margin: 0; border: 0; background: none; }
.options > summary { padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; line-height: 1.35; min-height: 2rem; width: fit-content; }
.options[open] { flex-basis: 100%; order: 1; } .options[open] > summary { border-radius: .4rem; }
.options-inside { display: flex; flex-wrap: wrap; gap: .6rem 1rem; padding-top: .6rem; }
.search { flex: 1 1 23rem; max-width: 30rem; display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: center; gap: .15rem .4rem; min-width: 0; }
.search input { grid-column: 1 / 3; width: 100%; } .search button:disabled { opacity: .45; cursor: default; }
.found-share { grid-column: 2 / -1; min-height: 1.55em; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.nothing { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; color: var(--quiet); } .nothing[hidden] { display: none; }
.rows { position: relative; overflow: clip visible; }
.rows canvas { position: sticky; top: 0; display: block; }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 2px; }
.ring.hover { border-width: 1px; } .ring[hidden] { display: none; }
.unseen { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; } .legend li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.legend p, .flame .help { font-size: .8125rem; margin: 0; max-width: none; }
.swatch { width: 1.25rem; height: .85rem; border-radius: 2px; background: var(--same); }
.swatch.grew { background: var(--grew-4); border-top: 3px solid var(--grew-edge); }
.swatch.shrank { background: var(--shrank-4); border-bottom: 3px solid var(--shrank-edge); }
.swatch.one-sided { background: repeating-linear-gradient(135deg, var(--same) 0 3px, var(--quiet) 3px 4px); }
.flame .help { margin-top: .25rem; }
@media (pointer: coarse) { .flame .help { display: none; } }
.details-panel { margin-top: 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.details-panel h3 { margin: 0 0 .5rem; overflow-wrap: anywhere; } .details-panel h4 { margin: 0; font-size: .8125rem; color: var(--quiet); font-weight: 600; }
.details-panel .remark { font-size: .9375rem; overflow-wrap: anywhere; }
.figures table, table.figures { width: auto; min-width: min(100%, 30rem); } table.figures { margin-bottom: .75rem; }
table.figures th, table.figures td { padding: .25rem .9rem .25rem 0; background: none; border-color: var(--line); }
table.figures td { text-align: right; white-space: nowrap; } table.figures thead th { text-align: right; } table.figures tbody th { min-width: 6rem; color: var(--quiet); }
table.figures td:last-child { text-align: left; padding-left: .5rem; } table.figures thead th:last-child { text-align: left; padding-left: .5rem; }
.details-panel > :last-child { margin-bottom: 0; } .actions + p { margin-top: .75rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } .actions:empty { display: none; }
.next { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-top: .75rem; }
.next ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; list-style: none; margin: 0; padding: 0; font-size: .8125rem; } .next li { margin: 0; }
.next button { padding: .05rem .4rem; min-height: 1.5rem; font-size: inherit; max-width: 100%; }
.tooltip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .18); font-size: .8125rem; line-height: 1.45; pointer-events: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.tooltip[hidden] { display: none; }
@media (max-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: none; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { flex-basis: 100%; max-width: none; } .found-share { grid-column: 1 / -1; grid-row: 3; text-align: left; }
  table.figures thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
  table.figures { display: table; width: 100%; font-size: .8125rem; min-width: 0; } table.figures tbody { display: table-row-group; }
  table.figures tbody tr { display: table-row; padding: 0; } table.figures tbody th, table.figures tbody td { display: table-cell; padding: .3rem .4rem .3rem 0; border-bottom: 1px solid var(--line); min-width: 0; white-space: normal; }
  table.figures tbody tr:last-child > * { border-bottom: 0; }
}
@media print { .toolbar, .search, .flame .help { display: none; } .found { max-height: none; position: static; } }
`;

;// CONCATENATED MODULE: ./build/report/html/theme.js
/** The colours of the page by name, for light and dark. Text on every fill of a frame has a contrast of at least 4.5. */
const LIGHT = {
    page: '#ffffff',
    card: '#f7f8fa',
    line: '#dfe3e8',
    text: '#1d2430',
    quiet: '#5b6575',
    link: '#0b5cad',
    code: '#eef1f5',
    base: '#b7c0cc',
    fail: '#b3261e',
    'fail-tint': '#fdecea',
    warn: '#8a5a00',
    'warn-tint': '#fff4dc',
    pass: '#1b6e3c',
    'pass-tint': '#e7f5ec',
    open: '#4d5869',
    'open-tint': '#eceff3',
    same: '#e4e8ee',
    folded: '#f0f2f5',
    'grew-1': '#fbe6d2',
    'grew-2': '#f9cfa5',
    'grew-3': '#f4b070',
    'grew-4': '#eb9140',
    'grew-edge': '#b25a00',
    'shrank-1': '#dcebfa',
    'shrank-2': '#b5d6f4',
    'shrank-3': '#87bbec',
    'shrank-4': '#5e9fe0',
    'shrank-edge': '#1c5fa8',
    'tint-1': '#d8e5ec',
    'tint-2': '#e0e8d8',
    'tint-3': '#ecdfe6',
    'tint-4': '#efe5cf',
    'tint-5': '#dedff0',
};
const DARK = {
    page: '#11151b',
    card: '#181d25',
    line: '#2c3440',
    text: '#e4e8ee',
    quiet: '#9aa5b4',
    link: '#7ab8ff',
    code: '#222935',
    base: '#566173',
    fail: '#ff9a91',
    'fail-tint': '#3a1d1b',
    warn: '#f0c060',
    'warn-tint': '#33280f',
    pass: '#7fd6a0',
    'pass-tint': '#14301f',
    open: '#b4becb',
    'open-tint': '#262d38',
    same: '#2a313c',
    folded: '#1d232c',
    'grew-1': '#3d2f22',
    'grew-2': '#563a1c',
    'grew-3': '#744713',
    'grew-4': '#8f5207',
    'grew-edge': '#f2a04d',
    'shrank-1': '#203245',
    'shrank-2': '#214363',
    'shrank-3': '#205483',
    'shrank-4': '#1f64a6',
    'shrank-edge': '#78b8f7',
    'tint-1': '#26363f',
    'tint-2': '#2d3827',
    'tint-3': '#3a2d36',
    'tint-4': '#3b3422',
    'tint-5': '#2d2f47',
};
function tokens(colors) {
    return Object.entries(colors)
        .map(([name, color]) => `--${name}: ${color};`)
        .join(' ');
}
/** Light or dark as the system says, unless the page's own choice says otherwise. */
function themeRules() {
    return `:root { color-scheme: light dark; ${tokens(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(DARK)} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${tokens(DARK)} }`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js


/**
 * The page's only style sheet. Colours are tokens with a light and a dark value; every colour that means something
 * stands beside a word. No font, image or rule comes from elsewhere.
 */
const STYLE = `
${themeRules()}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.verdict {
  padding: .15rem .7rem; border-radius: 1rem; font-weight: 650; font-size: .8125rem;
  color: var(--open); background: var(--open-tint);
}
.fail { color: var(--fail); } .warn { color: var(--warn); } .pass, .improved { color: var(--pass); }
.verdict.fail { background: var(--fail-tint); } .verdict.warn { background: var(--warn-tint); }
.verdict.pass { background: var(--pass-tint); }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; font-weight: 650; }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; }
p { margin: 0 0 .75rem; max-width: 56rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.notice { padding: .6rem .9rem; border-left: 3px solid var(--warn); background: var(--warn-tint); border-radius: 0 .3rem .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code {
  font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.file { display: block; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.file code { background: none; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; } .number.added { white-space: normal; min-width: 9.5rem; }
td.where { min-width: 9rem; max-width: 18rem; } td.evidence { white-space: nowrap; letter-spacing: .05em; }
td:last-child { min-width: 5.5rem; } .range { display: block; color: var(--quiet); font-size: .8125rem; }
.word { white-space: nowrap; font-weight: 600; }
.bar { display: block; width: 8rem; height: .4rem; margin: .35rem 0 0 auto; border-radius: .2rem; }
.bar .expected { fill: var(--base); } .bar .added { fill: var(--fail); } .bar .saved { fill: var(--pass-tint); stroke: var(--pass); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; background: var(--page); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: .5rem; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .5rem .9rem .75rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0; font-size: .9375rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .8125rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.3125rem; }
  table { font-size: .875rem; } th, td { padding: .45rem .6rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tbody th { display: block; }
  tbody tr { display: flex; flex-direction: column; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, tbody td, td.where, .number.added { border: 0; padding: .1rem 0; min-width: 0; max-width: none; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;

;// CONCATENATED MODULE: ./build/report/html/html.js

















/** The most that the whole page may take, in bytes: it opens at once, and can be sent on. */
const PAGE_BYTES = 1_400_000;
/** What the flame graphs may take whatever else there is to say: 20,000 nodes with names of ordinary length. */
const GRAPH_BYTES = 700_000;
/**
 * The report as one self-contained page below 1.5 MB: no request, every name escaped. The policy in the page allows nothing
 * but its own style sheet and the script of the flame graphs, which is left out where there are none. The same report
 * gives the same bytes.
 */
function renderHtml(report) {
    const view = viewOf(report, null);
    const wanted = viewerData(report);
    const graphBytes = byteLength(inertJson(wanted));
    const room = PAGE_BYTES - byteLength(pageHtml(view, flameSection(view, wanted), '')) + graphBytes;
    const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
    // What the tables did not need is for the graphs.
    const left = room - byteLength(body);
    const data = graphBytes <= left ? wanted : viewerData(report, left);
    return pageHtml(view, flameSection(view, data), body);
}
function pageHtml(view, flame, body) {
    const title = phraseToText(headline(view.report));
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(title)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        pageHeader(view.report),
        flame.html,
        `<main>\n${body}\n</main>`,
        `<footer><p>${phraseToHtml(view.footer)}</p></footer>`,
        '</body>',
        '</html>',
    ].join('\n')}\n`;
}
/** Only this style sheet and this script may act, named by their hashes; everything else is refused. */
function contentPolicy(script) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
    const scripts = script === '' ? '' : `script-src ${hash(script)}; `;
    return `default-src 'none'; ${scripts}style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;
}
function pageHeader(report) {
    const word = VERDICT_WORDS[report.verdict];
    return joinSolid([
        '<header>',
        `<p class="brand"><span class="verdict ${report.verdict}">${escapeHtml(word)}</span>profile comparison</p>`,
        `<h1>${phraseToHtml(headline(report))}</h1>`,
        paragraph(policyNotice(report), 'notice'),
        paragraph(nextStep(report)),
        paragraph(joinPhrases([sinceLine(report), changesLine(report)], ' '), 'quiet'),
        paragraph(countsLine(report), 'quiet'),
        '</header>',
    ]);
}

;// CONCATENATED MODULE: ./build/report/junit/xml.js


const xml_NAME_LENGTH = 200;
/** Characters of a message, which tools show in lists, and of a line below it. */
const xml_MESSAGE_LENGTH = 300;
const LINE_LENGTH = 600;
/** Test cases in one suite; what reads JUnit shows them one by one. */
const MOST_CASES = 200;
/** Counts the outcomes. */
function countCases(cases) {
    const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
const xml_SEVERITY = {
    failure: 0,
    error: 1,
    skipped: 2,
    passed: 3,
};
/** The suite with its worst test cases only where it has very many, and how many are left out among its properties. */
function shortSuite(suite) {
    const { properties, cases } = suite;
    if (cases.length <= MOST_CASES)
        return suite;
    const worst = cases.toSorted((a, b) => xml_SEVERITY[a.outcome.kind] - xml_SEVERITY[b.outcome.kind]);
    const leftOut = `${formatPlural(cases.length - MOST_CASES, 'test case')}, which came out no worse than the others`;
    return { ...suite, properties: { ...properties, leftOut }, cases: worst.slice(0, MOST_CASES) };
}
/**
 * Suites as a JUnit file, in the structure that Jenkins publishes a schema of: all that read JUnit know it. There is no
 * time, since a verdict takes none of its own.
 * Source: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 * @param timestamp ISO 8601, without a zone
 */
function writeJunit(suites, timestamp) {
    const { tests, failures, errors } = countCases(suites.flatMap(({ cases }) => cases));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="flamegate"${attributes({ tests, failures, errors, time: 0 })}>`,
        ...suites.flatMap((suite) => suiteLines(suite, timestamp)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteLines({ name, className, properties, cases }, timestamp) {
    const counts = attributes({ ...countCases(cases), time: 0, timestamp });
    const names = uniqueNames(cases.map((one) => inName(one.name)));
    return [
        `  <testsuite name="${inName(name)}"${counts}>`,
        '    <properties>',
        ...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${inName(value)}"/>`),
        '    </properties>',
        ...cases.map(({ outcome }, index) => caseText(names[index], inName(className), outcome)),
        '  </testsuite>',
    ];
}
/** What reads JUnit tells cases apart by name alone; cutting a long name may make two alike. */
function uniqueNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let unique = name;
        for (let number = 2; taken.has(unique); number++)
            unique = `${name} #${number}`;
        taken.add(unique);
        return unique;
    });
}
function caseText(name, className, outcome) {
    const content = outcomeText(outcome);
    const start = `    <testcase name="${name}" classname="${className}" time="0"`;
    return content === '' ? `${start}/>` : `${start}>\n      ${content}\n    </testcase>`;
}
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return outcome.output.length === 0 ? '' : `<system-out>${inText(outcome.output)}</system-out>`;
        case 'skipped':
            return `<skipped message="${inMessage(outcome.message)}"/>`;
        default: {
            const { kind, type, message, lines } = outcome;
            return `<${kind} message="${inMessage(message)}" type="${inName(type)}">${inText(lines)}</${kind}>`;
        }
    }
}
function attributes(values) {
    return Object.entries(values)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('');
}
/** Nothing invisible is left by `visible`, so nothing that XML 1.0 has no place for. */
function inName(text) {
    return escapeHtml(visible(text, xml_NAME_LENGTH));
}
function inMessage(message) {
    return escapeHtml(visibleMessage(message, xml_MESSAGE_LENGTH));
}
function inText(lines) {
    return lines.map((line) => escapeHtml(visibleMessage(line, LINE_LENGTH))).join('\n');
}

;// CONCATENATED MODULE: ./build/report/junit/comparison-cases.js



const PASSED = { kind: 'passed', output: [] };
/** The test cases of one service and type: as a whole, its leak where it has one, each tested function. */
function comparisonCases(comparison) {
    const parts = [...leakCases(comparison), ...functionCases(comparison)];
    const cases = [{ name: 'whole service', outcome: wholeOutcome(comparison, parts) }, ...parts];
    return comparison.counted ? cases : cases.map((one) => ({ ...one, outcome: comparison_cases_uncounted(one.outcome) }));
}
/** What the whole comparison came to, as far as no function and no leak bears it: one cause is one failure. */
function wholeOutcome(comparison, parts) {
    const { verdict, reasons } = comparison;
    const found = serviceFindingsOf(comparison).filter(({ kind }) => kind !== 'leak');
    const lines = reasons.map(reasonLine);
    const [message = `the verdict is ${verdict}`] = lines;
    const failed = found.find((finding) => finding.verdict === 'fail');
    if (failed !== undefined)
        return comparison_cases_failure(failed.kind, reasonLine(failed.reason), lines);
    switch (verdict) {
        case 'not-evaluated':
            return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
        case 'inconclusive':
        case 'not-applicable':
            return {
                kind: 'skipped',
                message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${message}`,
            };
        case 'fail':
            if (countCases(parts).failures === 0)
                return comparison_cases_failure('fail', message, lines);
            break;
        default:
            break;
    }
    return { kind: 'passed', output: found.length === 0 ? [] : lines };
}
function leakCases(comparison) {
    const { leak } = comparison;
    if (leak === null)
        return [];
    const unborne = serviceFindingsOf(comparison).find(({ kind }) => kind === 'leak');
    const outcome = () => {
        if (unborne !== undefined) {
            const line = reasonLine(unborne.reason);
            return unborne.verdict === 'fail' ? comparison_cases_failure('leak', line, [line]) : warning(line);
        }
        if (leak.verdict === 'inconclusive')
            return { kind: 'skipped', message: `inconclusive: ${leak.stoppedBy}` };
        if (leak.verdict === 'ok')
            return PASSED;
        return { kind: 'passed', output: [`${leak.verdict}: told with the functions that hold it`] };
    };
    return [{ name: 'leak', outcome: outcome() }];
}
function functionCases({ functions, links }) {
    return functions
        .filter(({ verdict }) => verdict !== 'not-tested')
        .map((fn) => ({ name: comparison_cases_functionName(fn), outcome: functionOutcome(fn, links) }));
}
function functionOutcome(fn, links) {
    const { verdict, explanation, causedBy } = fn;
    if (verdict === 'inconclusive')
        return { kind: 'skipped', message: `inconclusive: ${explanation}` };
    if (verdict !== 'fail' && verdict !== 'warn')
        return PASSED;
    if (causedBy !== null) {
        return { kind: 'passed', output: [`explained by ${comparison_cases_functionName(causedBy)}: ${explanation}`] };
    }
    if (verdict === 'warn')
        return warning(explanation);
    return comparison_cases_failure(fn.class, explanation, [explanation, ...comparison_cases_details(fn), ...addresses([...fn.links, ...links])]);
}
function comparison_cases_details({ callPath, source }) {
    return [
        ...(callPath.length === 0 ? [] : [`call path: ${callPath.map(({ name }) => name).join(' > ')}`]),
        ...(source === null ? [] : [`source: ${source.file}:${source.firstLine}`]),
    ];
}
function addresses(links) {
    const lines = links.flatMap(({ label, url }) => {
        const safe = safeUrl(url);
        return safe === null ? [] : [`${label}: ${safe}`];
    });
    return [...new Set(lines)];
}
function comparison_cases_functionName({ name, file }) {
    return file === '' ? name : `${name} (${file})`;
}
/** `no profiles in either window (FG104). Declare it optional`. */
function reasonLine({ code, message, remedy }) {
    const sentence = `${message} (${code})`;
    return remedy === '' ? sentence : `${sentence}. ${remedy}`;
}
/** A test case that failed. */
function comparison_cases_failure(type, message, lines) {
    return { kind: 'failure', type, message, lines };
}
/** JUnit knows no warning: the test case passes and says why it is pointed out. */
function warning(text) {
    return { kind: 'passed', output: [`warn: ${text}`] };
}
/** What does not count is skipped, whatever came out. */
function comparison_cases_uncounted(outcome) {
    if (outcome.kind === 'skipped')
        return outcome;
    const text = outcome.kind === 'passed' ? (outcome.output[0] ?? 'pass') : outcome.message;
    return { kind: 'skipped', message: `does not count: ${text}` };
}

;// CONCATENATED MODULE: ./build/report/junit.js





/**
 * The report as JUnit XML, for what shows test results: a suite for each service and type, a test case for each tested function
 * and budget. It tells the verdict, which mode and policies do not change: with a failure the verdict is fail, without one
 * but with an error it is not evaluated, with neither it is pass, warn or, with something skipped, inconclusive.
 */
function renderJunit(report) {
    const parts = [...comparisonSuites(report), ...budgetSuites(report)].map(shortSuite);
    const counts = countCases(parts.flatMap(({ cases }) => cases));
    const { verdict, mode, conclusion, exitCode, key, run } = report;
    const build = {
        name: 'build',
        className: 'flamegate',
        properties: {
            verdict,
            mode,
            conclusion,
            exitCode: String(exitCode),
            key,
            ...(run === null ? {} : { commit: run.commit, run: run.runUrl }),
        },
        cases: [{ name: 'verdict', outcome: buildOutcome(report, counts) }],
    };
    return writeJunit([build, ...parts], report.createdAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length));
}
/** What the build came to, as far as nothing in it bears it. */
function buildOutcome({ verdict, reasons }, counts) {
    const lines = reasons.map(reasonLine);
    const [message = `the verdict is ${verdict}`] = lines;
    if (reasons.length > 0 || (verdict === 'not-evaluated' && counts.errors === 0)) {
        return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
    }
    if (verdict === 'fail' && counts.failures === 0)
        return comparison_cases_failure(verdict, message, lines);
    if (verdict === 'inconclusive' && counts.skipped === 0)
        return { kind: 'skipped', message };
    return { kind: 'passed', output: [message] };
}
function comparisonSuites({ comparisons }) {
    const taken = new Set();
    return comparisons.map((comparison) => {
        const { service, alias, profileType, verdict, counted } = comparison;
        const short = `${service} ${alias}`;
        // Two types of a service may have the same short name.
        const type = taken.has(short) ? `${alias} ${profileType}` : alias;
        taken.add(short);
        return {
            name: `${service} ${type}`,
            className: `${service}.${type}`,
            properties: { profileType, verdict, counted: String(counted) },
            cases: comparisonCases(comparison),
        };
    });
}
function budgetSuites({ budgets }) {
    if (budgets.length === 0)
        return [];
    const cases = budgets.map((budget) => ({
        name: `${phraseToText(budgetName(budget))}: at most ${formatLimit(budget.limit, budget.unit)}`,
        outcome: budgetOutcome(budget),
    }));
    return [{ name: 'budgets', className: 'budgets', properties: {}, cases }];
}
function budgetOutcome(budget) {
    const { verdict, explanation, remedy, origin } = budget;
    const lines = [
        explanation,
        `budget of ${phraseToText(budgetTarget(budget))}, set in ${origin}`,
        ...(remedy === '' ? [] : [remedy]),
    ];
    switch (verdict) {
        case 'pass':
            return { kind: 'passed', output: [] };
        case 'warn':
            return warning(explanation);
        case 'fail':
            return comparison_cases_failure('budget', explanation, lines);
        case 'not-evaluated':
            return { kind: 'error', type: 'budget', message: explanation, lines };
        default:
            return {
                kind: 'skipped',
                message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${explanation}`,
            };
    }
}

;// CONCATENATED MODULE: ./build/report/report-json.js
/** The longest `report.json` that is written, and that `flamegate render` reads. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/** Only a key of the report itself stands behind a line break and two spaces: in a text, the line break would be escaped. */
const NO_GRAPHS = '\n  "flameGraphs": []';
/**
 * The content of `report.json`: indented for people and for `diff`, but each list of a flame graph on a line of its own, as
 * it holds up to 20,000 numbers. `JSON.parse` gives the report back.
 */
function formatReportJson(report) {
    const text = JSON.stringify({ ...report, flameGraphs: [] }, null, 2);
    if (report.flameGraphs.length === 0)
        return `${text}\n`;
    const graphs = report.flameGraphs.map(formatGraph).join(',\n');
    // A function, since `$&` in a name would mean something in a replacement.
    return `${text.replace(NO_GRAPHS, () => `\n  "flameGraphs": [\n${graphs}\n  ]`)}\n`;
}
/**
 * Bytes of `report.json`, nearly; as soon as there are more than `enough`, any larger number. Counted piece by piece: the whole
 * text could be longer than a string can be.
 */
function jsonBytes(report, enough) {
    let bytes = report_json_bytesOf({ ...report, comparisons: [] }, 0);
    for (const comparison of report.comparisons) {
        bytes += report_json_bytesOf({ ...comparison, functions: [] }, 2);
        for (const fn of comparison.functions) {
            bytes += report_json_bytesOf(fn, 4);
            if (bytes > enough)
                return bytes;
        }
    }
    return bytes;
}
/** Bytes of a value as JSON, at this depth of the whole. */
function report_json_bytesOf(value, depth) {
    const text = JSON.stringify(value, null, 2);
    const lines = text.split('\n').length;
    // The comma and the line break behind it.
    return new TextEncoder().encode(text).length + lines * 2 * depth + 2;
}
function formatGraph(graph) {
    const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
    return `    {\n${lines.join(',\n')}\n    }`;
}

;// CONCATENATED MODULE: ./build/profile/protobuf-writer.js
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
        protobuf_writer_reserve(out, MAX_VARINT_BYTES);
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
    protobuf_writer_reserve(out, bytes.length);
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
    protobuf_writer_reserve(out, content - start);
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
function protobuf_writer_reserve(out, extra) {
    const needed = out.length + extra;
    if (needed <= out.bytes.length)
        return;
    const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
    grown.set(out.bytes.subarray(0, out.length));
    out.bytes = grown;
}

;// CONCATENATED MODULE: ./build/profile/pprof-encode.js

/**
 * Writes pprof, not compressed. There is one mapping, which says that its functions have names: without it
 * `go tool pprof` would look for a binary to take them from.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
function encodePprof(content) {
    const out = byteSink(1 << 16);
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
    putMessage(out, 3, () => {
        putNumber(out, 1, 1);
        putNumber(out, 7, 1);
        putNumber(out, 8, 1);
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
        putText(out, 6, text);
    putNumber(out, 9, content.timeNanos);
    putNumber(out, 10, content.durationNanos);
    if (period !== null)
        putValueType(out, 11, period, index);
    if (content.period > 0)
        putNumber(out, 12, content.period);
    for (const comment of comments)
        putNumber(out, 13, comment);
    if (content.defaultSampleType !== '')
        putNumber(out, 14, late[0]);
    return writtenBytes(out);
}
function putValueType(out, field, { type, unit }, index) {
    putMessage(out, field, () => {
        putNumber(out, 1, index(type));
        putNumber(out, 2, index(unit));
    });
}
function putSample(out, stack, value) {
    putMessage(out, 2, () => {
        putMessage(out, 1, () => {
            for (let at = 0; at < stack.length; at++)
                putVarint(out, stack[at] + 1);
        });
        putMessage(out, 2, () => putVarint(out, value));
    });
}
function putLocation(out, id, line) {
    putMessage(out, 4, () => {
        putNumber(out, 1, id);
        putNumber(out, 2, 1);
        putMessage(out, 4, () => {
            putNumber(out, 1, id);
            if (line > 0)
                putNumber(out, 2, line);
        });
    });
}
/** @param texts name, system name and file, as indices */
function putFunction(out, id, texts) {
    putMessage(out, 5, () => {
        putNumber(out, 1, id);
        for (const [at, text] of texts.entries())
            if (text !== 0)
                putNumber(out, 2 + at, text);
    });
}

;// CONCATENATED MODULE: ./build/profile/pprof-writer.js


/** Values are 64-bit integers with a sign. */
const MAX_VALUE = 2 ** 63;
/**
 * Writes stacks as pprof, not compressed. pprof has whole numbers only, so values are rounded. Lines are left out: a stack
 * stands for all lines of its functions.
 * @throws RangeError for a value that does not fit into 64 bits
 */
function writePprof(stacks) {
    const { table, sampleType, unit, fromMs, untilMs } = stacks;
    const functions = [];
    const newId = new Int32Array(table.functions.length).fill(-1);
    const rename = (id) => {
        if (newId[id] === -1) {
            const { name = '', file: tail = '' } = table.functions[id] ?? {};
            newId[id] = functions.push({ name, file: table.places?.get(id)?.file ?? tail, line: 0 }) - 1;
        }
        return newId[id];
    };
    return encodePprof({
        sampleType: { type: sampleType, unit },
        periodType: { type: stacks.periodType, unit: stacks.periodUnit },
        period: 0,
        functions,
        samples: samplesOf(stacks, rename),
        timeNanos: toNanos(fromMs),
        durationNanos: toNanos(untilMs) - toNanos(fromMs),
        defaultSampleType: sampleType,
        comments: stacks.comments ?? [],
    });
}
/** The functions are numbered while the samples are written, which stand before them in the file. */
function* samplesOf({ table, values }, rename) {
    for (let stack = 0; stack < stackCount(table); stack++) {
        const value = toInteger(values[stack] ?? 0);
        if (value === 0)
            continue;
        const frames = [];
        const end = table.stackOffsets[stack + 1];
        for (let at = table.stackOffsets[stack]; at < end; at++) {
            frames.push(rename(table.stackFrames[at]));
        }
        yield { stack: frames, value };
    }
}
function toInteger(value) {
    if (!(Math.abs(value) < MAX_VALUE))
        throw new RangeError(`${value} is no 64-bit value`);
    const whole = Math.round(value);
    return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}
function toNanos(timeMs) {
    return BigInt(Math.round(timeMs)) * 1000000n;
}

;// CONCATENATED MODULE: ./build/profile/raw-profile.js



/**
 * One side as a gzipped pprof file; the same stacks give the same bytes.
 * @throws ProfileTypeError for a profile type that is no id
 * @throws RangeError for a value that does not fit into 64 bits
 */
async function encodeRawProfile(profile) {
    const { service, profileType, side, unit, fromMs, untilMs, table, values } = profile;
    const { sampleType, periodType, periodUnit } = parseProfileType(profileType);
    const pprof = writePprof({
        table,
        values,
        sampleType,
        unit,
        periodType,
        periodUnit,
        fromMs,
        untilMs,
        comments: [`flamegate: ${side} of ${service}, ${profileType}`],
    });
    return gzip_gzipStable(pprof);
}

;// CONCATENATED MODULE: ./build/commands/profile-names.js

const MAX_PART = 60;
const HASH_LENGTH = 12;
/** Windows opens a device under these names, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/**
 * File names such as `ai-yolo26.cpu.baseline.pb.gz`, one for each profile, in their order. Services are called what a
 * server says: what a file name may not hold becomes a dash, and a hash then tells such names apart, as it does names
 * that differ in case only, or share an alias. A name does not depend on the order of the profiles.
 */
function profileFileNames(profiles) {
    const owners = new Map();
    for (const profile of profiles) {
        const stem = stemOf(profile).toLowerCase();
        owners.set(stem, (owners.get(stem) ?? new Set()).add(idOf(profile)));
    }
    return profiles.map((profile) => {
        const stem = stemOf(profile);
        const isOwn = owners.get(stem.toLowerCase())?.size === 1 && isPlain(profile.service);
        const hash = isOwn
            ? ''
            : `.${(0,external_node_crypto_.createHash)('sha256').update(idOf(profile)).digest('hex').slice(0, HASH_LENGTH)}`;
        return `${stem}${hash}.${profile.side}.pb.gz`;
    });
}
function idOf({ service, profileType }) {
    return `${service}\0${profileType}`;
}
function stemOf({ service, alias }) {
    return `${safePart(service)}.${safePart(alias)}`;
}
function isPlain(service) {
    return safePart(service) === service;
}
/** No separator, no full stop in front or at the end, nothing but ASCII, never empty. */
function safePart(text) {
    const safe = text
        .slice(0, 2 * MAX_PART)
        .replace(/[^A-Za-z0-9._-]+/gu, '-')
        .slice(0, MAX_PART)
        .replace(/^[.-]+|[.-]+$/gu, '');
    return safe === '' || DEVICE.test(safe) ? `_${safe}` : safe;
}

;// CONCATENATED MODULE: ./build/commands/write-whole.js



/**
 * Written beside and renamed: a reader, or the next step of a workflow, never sees half a file.
 * @param what it is, for the message of the error
 * @returns the absolute path
 * @throws UsageError when the path cannot be written
 */
async function writeWhole(path, content, what = 'the report') {
    const target = (0,external_node_path_.resolve)(path);
    const partial = `${target}.partial`;
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,external_node_fs_promises_.writeFile)(partial, content);
        await (0,external_node_fs_promises_.rename)(partial, target);
        return target;
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(partial, { force: true }).catch(() => undefined);
        throw new usage_error_UsageError(`${what} cannot be written to ${target}`, error.message, 'choose another path', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/commands/profiles.js





/** What lies beside a report is uploaded with it. */
const profiles_MAX_BYTES = 512 * 1024 * 1024;
/**
 * Writes each profile as a gzipped pprof file into a folder, whole or not at all. Never rejects: files for looking closer must
 * not change a verdict.
 */
async function writeProfiles(dir, profiles, maxBytes = profiles_MAX_BYTES) {
    const names = profileFileNames(profiles);
    const written = [];
    const reasons = [];
    let left = maxBytes;
    for (const [index, profile] of profiles.entries()) {
        try {
            const bytes = await encodeRawProfile(profile);
            if (bytes.length > left)
                throw new RangeError(`together they would have more than ${maxBytes} bytes`);
            left -= bytes.length;
            written.push(await writeWhole((0,external_node_path_.join)(dir, names[index]), bytes, 'the profile'));
        }
        catch (error) {
            reasons.push(error instanceof usage_error_UsageError ? `${error.message}: ${error.why}` : error.message);
        }
    }
    const [first] = reasons;
    const problem = first === undefined
        ? null
        : `${reasons.length} of ${profiles.length} profiles were not written: ${first}`;
    return { written, problem };
}

;// CONCATENATED MODULE: ./build/commands/reports.js







/** The forms of a report, in the order in which they are written. */
const REPORT_FORMS = ['json', 'md', 'html', 'junit', 'summary'];
/** A file has room: nothing is shed from it but for a build of absurd size. */
const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;
/** GitHub drops a summary that reaches the limit, and adds a line break or two. */
const SUMMARY_RESERVE_BYTES = 1024;
const RENDER = {
    json: formatReportJson,
    md: (report) => renderMarkdown(report, { maxCharacters: MAX_FILE_CHARACTERS, detail: 'summary' }),
    html: renderHtml,
    junit: renderJunit,
    summary: (report) => renderWithin((maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }), MAX_SUMMARY_BYTES - SUMMARY_RESERVE_BYTES) ?? '',
};
/**
 * Writes the report in the forms asked for, each file whole or not at all; one that cannot be written does not cost the
 * others. Never rejects.
 */
async function writeReports(report, paths, profiles = []) {
    const written = {};
    const errors = [];
    for (const form of REPORT_FORMS) {
        const path = paths[form];
        if (path === undefined)
            continue;
        try {
            written[form] = await writeWhole(path, RENDER[form](report));
        }
        catch (error) {
            errors.push(error);
        }
    }
    const raw = paths.profiles === undefined
        ? { written: [], problem: null }
        : await writeProfiles(paths.profiles, profiles);
    return { paths: written, profiles: raw.written, errors, profilesProblem: raw.problem };
}
/** The files of a report directory. */
function reportDirPaths(dir) {
    return {
        json: `${dir}/report.json`,
        md: `${dir}/report.md`,
        html: `${dir}/report.html`,
        junit: `${dir}/report.junit.xml`,
        profiles: `${dir}/profiles`,
    };
}

;// CONCATENATED MODULE: ./build/commands/publish.js













/** Tells the world: log, files, job summary, comment, check run or annotations, outputs. One that fails says so and changes nothing else. */
async function publish_publish(found, setting) {
    const { report, locate, reason } = await place(found, setting);
    if (reason !== undefined)
        core.info(`flamegate: ${reason}`);
    printInert(renderText(report, { color: false }));
    const { paths } = await write(report, setting);
    const summary = await writeSummary({
        path: setting.context?.summaryPath ?? null,
        render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
    });
    if (summary.status === 'failed')
        core.warning(summary.reason ?? '', { title: 'flamegate: no job summary' });
    const commentUrl = await comment(report, setting);
    await annotate(report, annotationsOf(report, locate), setting.check);
    for (const [name, value] of Object.entries(outputsOf(report, paths, commentUrl))) {
        core.setOutput(name, value);
    }
}
async function place(found, { config, context, proxy }) {
    if (context === null)
        return { report: found, locate: () => null };
    return placeFindings(found, { context, token: config.githubToken, proxy, mappings: config.sourcePaths });
}
async function write(report, { config, profiles }) {
    const written = await writeReports(report, reportDirPaths(config.reportDir), profiles);
    for (const error of written.errors) {
        const { what, why } = tellError(error);
        core.warning(why, { title: `flamegate: ${what}` });
    }
    if (written.profilesProblem !== null) {
        core.warning(written.profilesProblem, { title: 'flamegate: profiles are missing beside the report' });
    }
    return written;
}
async function comment(report, { config, context, proxy }) {
    if (context === null)
        return undefined;
    const result = await publishComment({
        context,
        report,
        policy: config.comment,
        token: config.githubToken,
        proxy,
        render: (maxCharacters, previous) => renderMarkdown(report, { maxCharacters, detail: 'comment', previous }),
    });
    if (result.reason !== undefined)
        SAY[result.severity](result.reason);
    return result.url;
}
const SAY = { info: core.info, notice: core.notice, warning: core.warning };
/**
 * The findings stand in the check run or in the step, never in both; the step then has one line that leads there, for a
 * red step without a word would be a riddle.
 */
async function annotate(report, annotations, check) {
    const isShown = check !== null && (await completeWithReport(check, report, annotations));
    if (!isShown) {
        emitAnnotations(annotations, core);
        return;
    }
    const where = check.url === '' ? '' : `The findings stand in the check run: ${check.url}`;
    const lines = [phraseToText(next_step_firstLine(report)), phraseToText(underFirstLine(report)), where];
    const line = lines.filter((text) => text !== '').join('\n');
    if (report.conclusion === 'failure')
        core.error(line, { title: 'flamegate' });
    else if (report.conclusion === 'warning')
        core.warning(line, { title: 'flamegate' });
}
/** Names in the report are not ours: between these two commands the runner takes no line for a command. */
function printInert(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    core.info(`::stop-commands::${token}`);
    core.info(text);
    core.info(`::${token}::`);
}

;// CONCATENATED MODULE: ./build/profile/stack-interner.js
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

;// CONCATENATED MODULE: ./build/compare/costs.js
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

;// CONCATENATED MODULE: ./build/compare/likeness.js
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

;// CONCATENATED MODULE: ./build/compare/call-sites.js


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
    const before = totalCosts(table, samples.baseline);
    const after = totalCosts(table, samples.candidate);
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
            call_sites_add(own, siteOf(table, stack, landmarks), cost);
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
function call_sites_add(sums, key, { before, after }) {
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
        call_sites_add(called, known === UNKNOWN ? callee : known, cost);
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
        const name = localName(key);
        ids.set(name, ids.has(name) ? null : id);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/compare/aligned-stacks.js


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
    const { isNew, isGone } = findOneSided(table, samples, loadRatio(samples));
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
    const interner = createStackInterner();
    const ids = Int32Array.from(table.functions.keys());
    const folded = new Uint8Array(ids.length);
    const pathOfStack = Int32Array.from({ length: shortened.stackOffsets.length - 1 }, (_, stack) => internStack(interner, shortened, stack, ids, folded));
    return { pathOfStack, paths: { functions: table.functions, ...finishStacks(interner) }, isOneSided };
}
/** Good enough to tell a remainder from a cost. */
function loadRatio({ baseline, candidate }) {
    const before = baseline.reduce((sum, value) => sum + value, 0);
    const after = candidate.reduce((sum, value) => sum + value, 0);
    return before > 0 && after > 0 ? after / before : 1;
}

;// CONCATENATED MODULE: ./build/compare/size-factors.js
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

;// CONCATENATED MODULE: ./build/compare/variance.js
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

;// CONCATENATED MODULE: ./build/compare/yardstick.js


/** Yardsticks of a service: index 0 is the service as a whole, the others are its entry subtrees. */
function prepareYardsticks({ counts, windows, blocks, isControl }, subtrees, useBlocks) {
    const weighed = weighNodes(counts, isControl);
    return controlsBySubtree(isControl, subtrees).map((controls) => {
        const factors = groupNodes(weighed, controls);
        return {
            factors,
            influence: useBlocks
                ? {
                    baseline: prepareInfluence(blocks.baseline, windows.baseline, factors),
                    candidate: prepareInfluence(blocks.candidate, windows.candidate, factors),
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
            factor: sizeFactorWithout(yardstick.factors, isWhole ? own : part),
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

;// CONCATENATED MODULE: ./build/compare/drift.js


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
const drift_MIN_SAMPLES = 100;
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
        const samples = sumAt(mean, input.own[index]);
        return samples >= drift_MIN_SAMPLES && !isWeak && !isMissing ? Math.sqrt(samples) : 0;
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
        const yardsticks = prepareYardsticks(pair, subtrees, false);
        addMoves(moves, yardsticks);
        for (const [index, list] of own.entries()) {
            const parts = partsOf(list, pair, subtrees, yardsticks);
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
    const [service, ...entries] = yardsticks.map(({ factors }) => sizeFactorWithout(factors, []).log);
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
    const usual = parts.reduce((total, part) => total + expectedOf(part), 0);
    const samples = parts.reduce((total, part) => total + part.after, 0);
    return {
        log: Math.log((samples + SEEN_OFFSET) / usual),
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

;// CONCATENATED MODULE: ./build/compare/function-order.js
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

;// CONCATENATED MODULE: ./build/compare/entry-subtrees.js

/** A child smaller than this part of the service is no subtree of its own. */
const entry_subtrees_MIN_SHARE = 0.02;
/** A node with more self cost than this does work of its own: it is no mere dispatcher. */
const MAX_SELF = 0.1;
/** A subtree in which one function holds more has nothing left to compare it with. */
const MAX_FUNCTION_SHARE = 2 / 3;
/** Beside its largest function no other may hold more: else a change of the one would be seen in the other. */
const MAX_SHARE_OF_OTHERS = 1 / 2;
const entry_subtrees_MIN_SAMPLES = 400;
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
    return entry_subtrees_number(groups, mass.length);
}
/** Numbers the subtrees from 1, in the order of the cuts. */
function entry_subtrees_number(groups, stackCount) {
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
            const beside = group.entry === -1 ? 0 : entry_subtrees_MIN_SHARE * tree.total;
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
    const hasRest = isYardstick(tree, rest, entry_subtrees_MIN_SHARE * tree.total);
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
        if (id === -1 || sums[id] < entry_subtrees_MIN_SHARE * total)
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
    const byKey = byFunctionKey(table.functions);
    const children = [...byFunction.values()].sort((a, b) => b.mass - a.mass || byKey(a.entry, b.entry));
    return { children, self };
}
/**
 * Whether the subtree holds enough beside its largest function, in more than one other, to tell what that should cost.
 * @param beside samples it must hold there: an entry that is cut into parts too small to measure their own functions has
 *   lost its yardstick, while as a whole it has one
 */
function isYardstick({ table, mass, sums }, child, beside) {
    if (child.mass < entry_subtrees_MIN_SAMPLES)
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

;// CONCATENATED MODULE: ./build/compare/theil-sen.js
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

;// CONCATENATED MODULE: ./build/compare/between-windows.js



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
    const fromBlocks = nodes.blocks.baseline.length >= MIN_BLOCKS;
    const assumed = measured.map(({ parts }) => 2 * assumedDrift(parts, fromBlocks, isDistant));
    const isUnseen = history.length < MIN_HISTORY || (isDistant && !isDistanceShown);
    if (isUnseen)
        return { drifts: assumed, typical: null };
    const dispersion = measured.map(({ raw }, index) => variances[index] / raw.poisson);
    const ofControls = controlDispersion(kind);
    const drift = measureDrift({
        windows: [nodes.windows.baseline, ...history],
        own,
        sampling: (index, samples, controls) => dispersion[index] / Math.max(samples, 1) + ofControls / Math.max(controls, 1),
    }, nodes, subtrees);
    if (drift === null)
        return { drifts: assumed, typical: null };
    return {
        drifts: drift.map((variance) => variance * (1 + 1 / worth) + 2 * DEPLOYMENT_DRIFT ** 2),
        typical: Math.sqrt(median(drift)),
    };
}

;// CONCATENATED MODULE: ./build/compare/growth.js





/** A function of which more than this has no yardstick is weak. */
const MAX_WEAK = 0.3;
/**
 * Estimates the growth of the tested functions beyond the size factors around them.
 * @param tested ids of functions
 */
function estimateGrowth(nodes, subtrees, tested) {
    const useBlocks = Math.min(nodes.blocks.baseline.length, nodes.blocks.candidate.length) >= MIN_BLOCKS;
    const yardsticks = prepareYardsticks(nodes, subtrees, useBlocks);
    const factors = yardsticks.map((yardstick) => sizeFactorWithout(yardstick.factors, []).log);
    const service = factors[0];
    const own = nodesByLeaf(nodes.leaves, tested);
    const worth = baselineWindows(nodes);
    const measured = own.map((list) => measure(nodes, list, partsOf(list, nodes, subtrees, yardsticks), worth));
    const variances = functionVariances(nodes.kind, measured, useBlocks);
    const { drifts, typical } = differenceOfWindows(nodes, subtrees, { own, measured, variances, worth });
    // Load is known between the two windows alone, not of the windows before.
    const whole = {
        pooled: yardsticks[0].factors,
        window: windowFactors(nodes, yardsticks[0].factors),
    };
    const shared = { pooled: service, window: sizeFactorWithout(whole.window, []).log };
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
    return { pooled: sizeFactorWithout(pooled, own).log, window: sizeFactorWithout(window, own).log };
}
function toEstimate({ kind, sampleWeight }, entry, growth, { own, drift, share }) {
    // What a weak function was expected to cost follows from the growth it is judged by.
    const expected = entry.before === 0 ? 0 : (entry.after + SEEN_OFFSET) * Math.exp(-growth.theta);
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
    return history.length === 0 ? pooled : prepareSizeFactors(windows, isControl);
}
/** ln of a function's growth between the two windows: samples over samples, per unit of load, and per second and replica. */
function windowGrowth({ windows, perLoad, perSecond = perLoad }, own) {
    const before = sumAt(windows.baseline, own);
    const after = sumAt(windows.candidate, own);
    const log = Math.log((after + SEEN_OFFSET) / (before + SEEN_OFFSET));
    return { samples: log, perLoad: log + perLoad, perSecond: log + perSecond };
}
function nodesByLeaf(leaves, tested) {
    const lists = new Map(tested.map((id) => [id, []]));
    for (let node = 0; node < leaves.length; node++)
        lists.get(leaves[node])?.push(node);
    return Array.from(lists.values(), (list) => Int32Array.from(list));
}
function measure(nodes, own, parts, baselineWorth) {
    const before = sumAt(nodes.counts.baseline, own);
    const after = sumAt(nodes.counts.candidate, own);
    const expected = parts.reduce((total, part) => total + expectedOf(part), 0);
    const weighted = parts.map((part) => ({ ...part, weight: expectedOf(part) / expected }));
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
        const count = Math.max(sumAt(nodes.windows[side], some), 1);
        add((block) => (weight * sumAt(block, some)) / count);
    }
    for (const { yardstick, factor, weight } of parts) {
        if (yardstick.influence === null)
            return 0;
        const shares = yardstick.influence[side].controlShares(own, factor);
        add((_, index) => -weight * shares[index]);
    }
    return blockVariance(influences);
}
/** Variance of the function itself. Without blocks a conservative guess; the verdict is capped then. */
function functionVariances(kind, measured, fromBlocks) {
    const raw = measured.map((entry) => entry.raw);
    if (fromBlocks) {
        const shrunken = shrinkVariances(raw);
        // What nothing else follows has bursts of its own: the others cannot speak for it.
        return shrunken.map((variance, index) => {
            const { parts, raw: own } = measured[index];
            return weakness(parts) > MAX_WEAK ? Math.max(variance, own.measured) : variance;
        });
    }
    const guess = isClumped(kind) ? 6 : 2;
    return raw.map((entry) => guess * entry.poisson);
}
/** Noise of the size factors themselves: their controls are samples, too. */
function controlVariance(kind, { parts }) {
    const dispersion = controlDispersion(kind);
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
    const thetaGlobal = Math.min(Math.log((after + SEEN_OFFSET) / (before + SEEN_OFFSET)) - pooled, samples - window);
    const strong = Math.log((after + SEEN_OFFSET) / expected);
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

;// CONCATENATED MODULE: ./build/compare/samples.js
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

;// CONCATENATED MODULE: ./build/compare/sides.js
/** Both sides, in the order in which everything is asked and told. */
const SIDES = ['baseline', 'candidate'];
/** The same of both sides. */
function both(make) {
    return { baseline: make('baseline'), candidate: make('candidate') };
}

;// CONCATENATED MODULE: ./build/compare/measure.js




/**
 * Costs of one side, ignored functions left out.
 * @param leaves leaf function of each stack
 */
function measureSide(data, side, leaves) {
    const functions = data.table.functions.length;
    const weight = sampleWeight(data.kind, data.unit, side.blocks);
    // A server adds up the snapshots of a gauge: what is meant is their mean. Divided last, for sums of whole numbers are
    // exact and do not depend on the order of the stacks.
    const snapshots = data.kind === 'gauge' ? Math.max(side.uploads, 1) : 1;
    const values = sumBlocks(side.blocks, leaves.length);
    const self = selfCosts(leaves, values, functions);
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
        total: totalCosts(data.table, values).map((value) => value / snapshots),
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
        const self = both((side) => sides[side].self[id]);
        const total = both((side) => sides[side].total[id]);
        if (total.baseline === 0 && total.candidate === 0)
            continue;
        const samples = both((side) => sides[side].self[id] / sides[side].weight);
        const share = both((side) => ratio(samples[side], sides[side].keptSamples));
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
    return largestShare(b) - largestShare(a) || compareKeys(a.key, b.key);
}
/** The ignored functions that cost something, largest first. */
function measureIgnored(data, sides) {
    const ignored = [];
    for (const [id, key] of data.table.functions.entries()) {
        if (data.ignored[id] !== 1)
            continue;
        const share = both((side) => {
            const { self, weight, keptSamples, idleSamples } = sides[side];
            return ratio(self[id] / weight, keptSamples + idleSamples);
        });
        if (share.baseline + share.candidate > 0)
            ignored.push({ key, share });
    }
    return ignored.sort(byShare);
}

;// CONCATENATED MODULE: ./build/compare/pace.js
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
    const leaves = leafFunctions(paths);
    const byPath = (values, weight) => {
        const sums = new Float64Array(leaves.length);
        for (let stack = 0; stack < values.length; stack++) {
            const path = pathOfStack[stack];
            sums[path] = sums[path] + values[stack] / weight;
        }
        return sums;
    };
    const windows = both((side) => byPath(sides[side].values, sides[side].weight));
    const history = earlier.map((values) => byPath(values, sides.baseline.weight));
    const { apartMs = 0 } = data;
    return {
        leaves,
        isControl: Uint8Array.from(leaves, (id) => (followsLoad[id] === 1 && isOneSided[id] === 0 ? 1 : 0)),
        counts: { ...windows, baseline: history.reduce(addArrays, windows.baseline) },
        windows,
        history,
        blocks: both((side) => data[side].blocks.map((block) => byPath(block, sides[side].weight))),
        perLoad: perLoadOf(data, sides, data.loadLog),
        ...(data.loadLog === undefined ? {} : { perSecond: perLoadOf(data, sides) }),
        sampleWeight: sides.candidate.weight,
        kind: data.kind,
        isDistant: apartMs > DISTANT_MS,
        isDistanceShown: (data.history ?? []).some((window) => window.apartMs >= apartMs),
    };
}
/** @param loadLog absent: per second and replica */
function perLoadOf(data, sides, loadLog) {
    return perLoadLog({
        weights: both((side) => sides[side].weight),
        durationMs: both((side) => data[side].durationMs),
        uploads: both((side) => data[side].uploads),
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
    const samples = both((side) => sides[side].values.map((value) => value / sides[side].weight));
    const earlier = (data.history ?? []).map(({ values }) => withoutIdle(data, values, leaves));
    // What an earlier window of the baseline called is no caller that only the candidate has.
    const pooled = earlier
        .map((values) => values.map((value) => value / sides.baseline.weight))
        .reduce(addArrays, samples.baseline);
    const aligned = alignStacks(table, { baseline: pooled, candidate: samples.candidate });
    const runtime = runtimeFunctions(table.functions);
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
    const { baseline, candidate } = both((side) => {
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
    const leaves = leafFunctions(data.table);
    const sides = both((side) => measureSide(data, data[side], leaves));
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
        ignoredSamples: both((side) => sides[side].idleSamples),
        samples: both((side) => sides[side].keptSamples),
        total: both((side) => sides[side].keptSamples * sides[side].weight),
        uploads: both((side) => data[side].uploads),
        durationMs: both((side) => data[side].durationMs),
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

;// CONCATENATED MODULE: ./build/compare/call-tree.js
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
        const common = index === 0 ? 0 : call_tree_commonDepth(table, order[index - 1], stack);
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
/** Total cost of each node of a tree: what the stacks cost that end there or below. */
function totalsOf({ parents, ends }, costs) {
    return addUp(parents, ends, costs);
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
        const common = call_tree_commonDepth(table, a, b);
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
function call_tree_commonDepth({ stackOffsets, stackFrames }, a, b) {
    const endA = stackOffsets[a + 1] - 1;
    const endB = stackOffsets[b + 1] - 1;
    const least = Math.min(endA - stackOffsets[a], endB - stackOffsets[b]) + 1;
    let common = 0;
    while (common < least && stackFrames[endA - common] === stackFrames[endB - common])
        common++;
    return common;
}
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

;// CONCATENATED MODULE: ./build/compare/cost-tree.js

const COSTS = ['baseline', 'expected', 'candidate'];
const known = new WeakMap();
/** The call tree of stacks, built once: whoever has time for it may call this before it is needed. */
function costTreeOf(stacks) {
    const tree = known.get(stacks) ?? buildCostTree(stacks);
    known.set(stacks, tree);
    return tree;
}
function buildCostTree(stacks) {
    const { parents, functions, ends } = buildCallTree(stacks.table, stacks);
    const perCost = (make) => ({
        baseline: make('baseline'),
        expected: make('expected'),
        candidate: make('candidate'),
    });
    const totals = perCost((cost) => totalsOf({ parents, ends }, stacks[cost]));
    const self = perCost((cost) => {
        const sums = new Float64Array(parents.length);
        const values = stacks[cost];
        for (let stack = 0; stack < values.length; stack++) {
            const node = ends[stack];
            sums[node] = sums[node] + values[stack];
        }
        return sums;
    });
    const shares = new Float64Array(parents.length);
    for (const cost of COSTS) {
        const whole = totals[cost][0];
        if (!(whole > 0))
            continue;
        for (let node = 0; node < shares.length; node++)
            shares[node] = Math.max(shares[node], totals[cost][node] / whole);
    }
    return { parents, functions, totals, self, shares };
}
/** How many nodes are left when those that are not large are folded. */
function countFolded(tree, threshold) {
    const { parents } = tree;
    const bears = new Uint8Array(parents.length);
    let count = 0;
    for (let node = 0; node < parents.length; node++) {
        if (isLarge(tree, node, threshold))
            count += 1;
        else if (isLarge(tree, parents[node], threshold))
            bears[parents[node]] = 1;
    }
    return bears.reduce((sum, one) => sum + one, count);
}
/** Whether a node stands for itself. The root always does. */
function isLarge({ shares }, node, threshold) {
    return node === 0 || shares[node] > threshold;
}
/**
 * Folds the callees that are not large into one node for each caller. A callee costs at most what its caller does, so
 * whatever is large has large callers only.
 */
function foldSmall({ parents, functions, totals, self }, isKept) {
    const nodes = [];
    const index = new Int32Array(parents.length).fill(-1);
    const others = new Map();
    let folded = 0;
    for (const [node, parent] of parents.entries()) {
        const caller = parent < 0 ? -1 : index[parent];
        if (isKept(node) && (parent < 0 || caller >= 0)) {
            index[node] = nodes.length;
            nodes.push({ parent: caller, frame: functions[node], ...valuesAt(self, node) });
            continue;
        }
        folded += 1;
        if (caller < 0)
            continue;
        const sum = others.get(caller) ?? { baseline: 0, expected: 0, candidate: 0 };
        for (const cost of COSTS)
            sum[cost] += totals[cost][node];
        others.set(caller, sum);
    }
    for (const [parent, sum] of others)
        nodes.push({ parent, frame: -1, ...sum });
    return { nodes, folded };
}
function valuesAt(values, node) {
    return {
        baseline: values.baseline[node],
        expected: values.expected[node],
        candidate: values.candidate[node],
    };
}

;// CONCATENATED MODULE: ./build/compare/compare-ahead.js


/** Creates a comparer that remembers one comparison for each stack table. */
function createComparer() {
    const known = new Map();
    return {
        ahead(data, selection) {
            const result = compareSides(data, selection);
            costTreeOf(result.stacks);
            known.set(data.table, { data, selection, result });
        },
        compare(data, selection) {
            const remembered = known.get(data.table);
            return remembered?.selection === selection && compare_ahead_isSame(remembered.data, data)
                ? remembered.result
                : compareSides(data, selection);
        },
    };
}
/** Whether two data of one table say the same: a warm-up that was left out, or a history window that was refused, does not. */
function compare_ahead_isSame(a, b) {
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

;// CONCATENATED MODULE: ./build/compare/upload-rhythm.js

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
/** Shorter intervals cannot be told from uploads that came in one burst. */
const MIN_INTERVAL_MS = 2 * TOLERANCE_MS;
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
        const intervalMs = median(gaps);
        const tolerance = Math.max((TOLERANCE * intervalMs) / processes, TOLERANCE_MS);
        const regular = gaps.filter((gap) => Math.abs(gap - intervalMs) <= tolerance).length / gaps.length;
        if (intervalMs > MIN_INTERVAL_MS && regular > needed) {
            found = { intervalMs, processes };
            needed = regular + BETTER_BY;
        }
        needed = Math.max(needed, MIN_REGULAR_TOGETHER);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/compare/profiler-traces.js





/** Fewer samples have a common divisor by chance. */
const profiler_traces_MIN_SAMPLES = 200;
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
    return both((side) => ({
        ...tracesOf(data, sumBlocks(data[side].blocks, data.table.stackOffsets.length - 1), { waits, profiles }),
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
    const weight = sampleWeight(kind, unit, blocks);
    let total = 0;
    for (const block of blocks) {
        for (const value of block) {
            if (value % weight !== 0)
                return null;
            total += value;
        }
    }
    return total / weight < profiler_traces_MIN_SAMPLES ? null : weight;
}
function uploadMs(series) {
    const intervals = series.flatMap(({ timesMs }) => uploadRhythm(timesMs)?.intervalMs ?? []);
    return intervals.length === 0 ? null : median(intervals);
}

;// CONCATENATED MODULE: ./build/compare/steadiness.js

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
    const pace = Array.from({ length: blocks }, (_, block) => median(paces.map((one) => one[block])));
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
        const usual = median(rest);
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
    const usual = median(rates);
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

;// CONCATENATED MODULE: ./build/compare/warm-up.js




/** Uploads of all replicas in each block. Times are the ends of seconds, so that the middle of the second decides. */
function uploadsPerBlock({ blocks, series }) {
    const first = blocks[0]?.fromMs ?? 0;
    const times = series.flatMap(({ timesMs }) => timesMs.map((time) => Math.max(first, time - 500)));
    return blocks.map(({ fromMs, untilMs }) => times.filter((time) => time >= fromMs && time < untilMs).length);
}
/** Self samples per block and function. */
function selfBlocks({ data, sides }, side) {
    const leaves = leafFunctions(data.table);
    const { blocks } = data[side];
    const weight = sampleWeight(data.kind, data.unit, blocks);
    const rhythms = sides[side].series.flatMap(({ timesMs }) => uploadRhythm(timesMs) ?? []);
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
    const measure = (side) => measureSteadiness(cpu.map((timed) => keptBlocks(timed, side)));
    return { baseline: measure('baseline'), candidate: measure('candidate') };
}
function keptBlocks({ data, sides }, side) {
    const leaves = leafFunctions(data.table);
    const weight = sampleWeight(data.kind, data.unit, data[side].blocks);
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
    const dropped = warmUpBlocks === 0 ? 0 : warmUpBlocksOf(warmUpBlocks / pace.length, blocks.length);
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
        return Math.abs(majorityFactor(paces.sort((a, b) => a - b))) > SAME_PACE ? 'pace' : null;
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
    const leaves = leafFunctions(table);
    const kept = (window) => window.reduce((sum, value, stack) => (ignored[leaves[stack]] === 1 ? sum : sum + value), 0);
    return [kept(sumBlocks(baseline.blocks, leaves.length)), kept(values)];
}

;// CONCATENATED MODULE: ./build/compare/mann-kendall.js
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

;// CONCATENATED MODULE: ./build/compare/leak-estimate.js



/** Go's and Python's heap profilers take one sample about every 512 KiB of allocation. */
const leak_estimate_HEAP_SAMPLE_BYTES = 524_288;
/** The limits for a profile type: 4 MiB, 5,000 objects, or 100 of anything else, such as goroutines. */
function leakLimits(profileType) {
    const { sampleType, sampleUnit } = parseProfileType(profileType);
    if (sampleUnit === 'bytes')
        return { minRise: 4 * 1024 * 1024, quantum: leak_estimate_HEAP_SAMPLE_BYTES };
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
    const line = theilSen(times, excess);
    return {
        ...perMinute(line, theilSen(times, own).slope),
        rise: line.slope * spanMs,
        neededRise: neededRise(floors, excess, line.slope, limits),
        level: median(own),
        spanMs,
        segments: own.length,
        pValue: mannKendall(own),
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
    return Math.max(minRise, MIN_QUANTA * quantum, MIN_PART_OF_LEVEL * median(own), MIN_SIGMAS * scatterAbout(slope, times, excess), REFERENCE_DRIFT * referenceDrift(references, times) * spanMs);
}
/** Steepest rise of one reference against the mean of the others: what the same code does by itself. */
function referenceDrift(references, times) {
    if (references.length < 2)
        return 0;
    const slopes = references.map((curve) => {
        const others = references.filter((other) => other !== curve);
        return theilSen(times, curve.map((level, i) => level - meanAt(others, i))).slope;
    });
    return Math.max(0, ...slopes);
}
function shapeOf(times, excess) {
    const half = Math.floor(times.length / 2);
    const early = theilSen(times.slice(0, times.length - half), excess.slice(0, times.length - half)).slope;
    const late = theilSen(times.slice(half), excess.slice(half)).slope;
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

;// CONCATENATED MODULE: ./build/compare/holders.js


/** What a profiler holds for itself is no leak of the program. */
const holders_PROFILER_NAMES = [
    /^runtime\/pprof\./u, // Go
    /^github\.com\/(?:grafana\/pyroscope-go|google\/pprof)[./]/u,
    /^gopkg\.in\/DataDog\/dd-trace-go\.v1\/profiler\./u,
    /^(?:io\.pyroscope|one\.profiler)\./u, // Java
];
const holders_PROFILER_FILES = /^(?:@pyroscope\/nodejs|@datadog\/pprof|pprof-format)\/|^pyroscope\/__init__\.py$/u;
/**
 * Ranks functions by the growth of what they hold between an early and a late part of a window: the allocation sites of a
 * leak. Values are means per snapshot, so neither a longer part nor one more pod is growth. Memory that a
 * profiler allocated, itself or through a library, is left out.
 * @returns the functions that grew, largest growth first, ties by name and file
 */
function rankHolders(table, early, late) {
    const leaves = leafFunctions(table);
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
    const isOwn = functions.map(({ name, file }) => holders_PROFILER_NAMES.some((pattern) => pattern.test(name)) || holders_PROFILER_FILES.test(file));
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
    return selfCosts(leaves, kept, table.functions.length).map((value) => value / Math.max(snapshots, 1));
}
function byGrowth(a, b) {
    return b.grown - a.grown || compareKeys(a.key, b.key);
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
const level_series_MAX_LOST = 0.1;
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
    const areRare = lost <= level_series_MAX_LOST * (timesMs.length + missing.length);
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
    const intervalMs = Math.max(heapIntervalMs, median(gapsOf(aliveMs)) || 0);
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
    const warm = level_series_withoutWarmUp(series, cut);
    return cut.idleEnd ? withoutIdleEnd(warm) : warm;
}
function level_series_withoutWarmUp(series, { warmUpPart, warmUpMaxMs }) {
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
    return Array.from({ length: segments }, (_, i) => median(curves.map((curve) => curve[i])));
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
const leak_span_WHOLE = { warmUpPart: 0, warmUpMaxMs: 0, idleEnd: false };
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
    const floors = compareFloors(later.map((pod) => toSeries(pod, intervalMs, minRise)), [], leak_span_WHOLE);
    return floors !== null && theilSen(floors.times, floors.own).high * leak_span_MINUTE_MS < MIN_PACE * slopePerMin;
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

;// CONCATENATED MODULE: ./build/compare/same-processes.js



/** A longer silence, in intervals between two snapshots, may be a restart. */
const MAX_GAP = 2.5;
/** Parts of a replica's life whose lowest levels are compared. */
const same_processes_PARTS = 36;
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
    if (span.some(({ timesMs }) => (uploadRhythm(timesMs)?.processes ?? 1) > 1))
        return 'unnamed';
    if (span.some(hasGap))
        return 'gap';
    return span.some((one) => hasRestart(one, smallLevel)) ? 'restart' : null;
}
function hasGap({ timesMs }) {
    const gaps = gapsOf(timesMs);
    const usual = median(gaps);
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
    const floors = new Array(same_processes_PARTS).fill(Number.POSITIVE_INFINITY);
    for (const [index, time] of timesMs.entries()) {
        const part = Math.min(same_processes_PARTS - 1, Math.floor(((time - first) * same_processes_PARTS) / length));
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
    return candidate.series.some(({ replica, values }) => median(values) - median(before.get(replica) ?? []) >= MIN_PART_SEEN * limits.minRise);
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
const leak_finding_SEVERITY = { inconclusive: 0, ok: 1, warn: 2, leak: 3 };
function prevails(across, inside) {
    const [over, within] = [leak_finding_SEVERITY[across.verdict], leak_finding_SEVERITY[inside.verdict]];
    return over > within || (over === within && over >= leak_finding_SEVERITY.warn);
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
    const leaves = leafFunctions(data.table);
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

;// CONCATENATED MODULE: ./build/config/ignore.js

/**
 * Marks the functions that the ignore list names.
 * @returns one byte per function, 1 when it is left out
 */
function ignoredFunctions(functions, rules) {
    return Uint8Array.from(functions, (key) => (rules.some((rule) => matchesRule(rule, key)) ? 1 : 0));
}
function matchesRule(rule, key) {
    if (!matchesGlob(rule.function, key.name))
        return false;
    if (rule.file === undefined)
        return true;
    // `ai.py` means that file wherever it lies; with a directory in front, that directory.
    return matchesGlob(rule.file, key.file) || matchesGlob(`*/${rule.file}`, key.file);
}

;// CONCATENATED MODULE: ./build/sources/blocks.js
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

;// CONCATENATED MODULE: ./build/sources/history-versions.js


/** Asks which versions ran in the earlier windows. They only guard the evidence: a server that cannot say it says nothing. */
async function listVersions(source, history, wanted) {
    const versions = new Map();
    const types = Map.groupBy(wanted, ({ profileType }) => profileType);
    await Promise.all([...types].flatMap(([profileType, entries]) => {
        // A level has no earlier windows.
        if (profileType === undefined || kindOf(profileType) === 'gauge')
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
        if (error instanceof source_SourceError)
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

;// CONCATENATED MODULE: ./build/sources/wanted.js


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
        resolveAlias(asked, existing);
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
    return sides.map((side) => ({ ...side, selector: joinSelectors(side.selector, labels) }));
}
/** Named services stay, even when they are unknown; globs become the names they match; nothing named means all. */
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
        const types = resolveAlias(asked, available);
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
        const [profileType] = resolveAlias('cpu', typesOf(entry, list));
        return profileType === undefined ? [] : [{ ...entry, profileType }];
    });
}
/** The CPU type that tells of a service whether it lives; absent when none of its CPU types is asked for. */
function cpuOf(name, asked) {
    const isCpu = ({ service, profileType }) => service === name && profileType !== undefined && kindOf(profileType) === 'cpu';
    return asked.find(isCpu)?.profileType;
}

;// CONCATENATED MODULE: ./build/sources/listing.js

/** Asks what exists and what was uploaded on one side, with as few questions as it takes. */
/** Services and types of a side by the label selectors they are asked for with. */
async function listServices(source, side, labels) {
    const listed = labels.map(async (added) => {
        const [{ window, selector } = side] = withLabels([side], added);
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
        const [{ window, selector } = side] = withLabels([side], labels);
        const names = entries.map(({ service }) => service);
        const found = await source.listUploads(window, selector, names, profileType);
        return found.map((series) => ({ profileType, series }));
    });
    return (await Promise.all(answers)).flat();
}

;// CONCATENATED MODULE: ./build/sources/pending-sends.js

/**
 * Lets requests go out for which an answer has just made room. To read a profile or to compare takes a while in which nothing is
 * sent; done first, it would make every answer late. Three turns of the event loop: the client takes up to two before it writes.
 */
async function pendingSends() {
    for (let turn = 0; turn < 3; turn++)
        await (0,promises_.setImmediate)();
}

;// CONCATENATED MODULE: ./build/sources/read-ahead.js




/** Remembers what was started until it is asked for. */
function createReadAhead(read) {
    const started = new Map();
    return {
        start(query) {
            const answer = read(query);
            answer.catch(() => undefined);
            started.set(read_ahead_keyOf(query), answer);
        },
        read(query) {
            const key = read_ahead_keyOf(query);
            const answer = started.get(key);
            started.delete(key);
            return answer ?? read(query);
        },
    };
}
function read_ahead_keyOf({ service, profileType, selector, window }) {
    return JSON.stringify([service, profileType, selector, window.fromMs, window.untilMs]);
}
/** As many as a client sends at once: more would only stand before what is needed first. */
const MOST_AHEAD = 8;
/** Has a source read earlier windows while uploads are listed: they are what is known of before, and listing leaves it time. */
async function readHistoryAhead(source, history, wanted) {
    await pendingSends();
    const questions = wanted.flatMap(({ service, labels, profileType }) => profileType === undefined || kindOf(profileType) === 'gauge'
        ? []
        : historyQuestions(service, profileType, withLabels(history, labels)).flat());
    for (const question of questions.slice(0, MOST_AHEAD))
        source.readAhead?.(question);
}

;// CONCATENATED MODULE: ./build/sources/plan.js






/** Both sides, in the order in which everything is asked and told. */
const plan_SIDES = ['baseline', 'candidate'];
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
    const wanted = expandWanted(request, list);
    const asked = [...wanted, ...probesOf(wanted, list), ...lifeSignsOf(wanted, list)];
    const earlier = request.history ?? [];
    const [uploads, versions] = await Promise.all([
        listAllUploads(source, request, asked),
        listAllVersions(source, earlier, wanted),
        readHistoryAhead(source, earlier, wanted),
    ]);
    const comparisons = [];
    const candidateOnly = [];
    const missing = [];
    const hasData = new Set(Array.from(uploads.keys(), (key) => key.split('\0')[0]));
    for (const entry of withoutSilent(wanted, hasData)) {
        const found = perSide((side) => uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? []);
        const empty = plan_SIDES.filter((side) => found[side].length === 0);
        if (entry.profileType !== undefined && found.candidate.length > 0) {
            const cpu = cpuOf(entry.service, asked);
            const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu, side)) ?? []);
            const history = historyOf(withLabels(earlier, entry.labels), versions, entry.service, entry.profileType);
            const planned = planComparison(entry, entry.profileType, { ...request, history }, found, alive);
            if (empty.length === 0)
                comparisons.push(planned);
            else
                candidateOnly.push(withoutBaseline(planned));
        }
        if (empty.length > 0) {
            const profileType = entry.profileType ?? entry.asked;
            const { service, isTypeOwn } = entry;
            const serviceHasData = hasData.has(service);
            missing.push({ ...plan_termsOf(entry), profileType, empty, isTypeOwn, serviceHasData });
        }
    }
    return { ...discovery, comparisons, missing, candidateOnly };
}
/** There is nothing to ask of a baseline without uploads. */
function withoutBaseline(planned) {
    const { baseline, candidate } = planned.sides;
    return { ...planned, history: [], sides: { baseline: { ...baseline, blocks: [] }, candidate } };
}
async function discover(source, request) {
    const { sides } = request;
    const labels = labelsOf(request);
    const [baseline, candidate, retention] = await Promise.all([
        listServices(source, sides.baseline, labels),
        listServices(source, sides.candidate, labels),
        // Not every server knows this method; it only makes reasons more exact.
        source.readRetention().catch(() => ({})),
    ]);
    const on = perSide((side) => (added) => ({ baseline, candidate })[side].get(added) ?? []);
    const list = (added) => plan_SIDES.flatMap((side) => on[side](added));
    return { series: perSide((side) => on[side]('')), retention, list };
}
function uploadKey(service, profileType, side) {
    return `${service}\0${profileType}\0${side}`;
}
async function listAllUploads(source, { sides }, wanted) {
    const uploads = new Map();
    await Promise.all(plan_SIDES.map(async (side) => {
        for (const { profileType, series } of await listUploadsOf(source, sides[side], wanted)) {
            const key = uploadKey(series.service, profileType, side);
            uploads.set(key, [...(uploads.get(key) ?? []), series]);
        }
    }));
    return uploads;
}
/** No service is asked for with two label selectors, so that the answers are about different ones. */
async function listAllVersions(source, earlier, wanted) {
    const groups = Map.groupBy(wanted, ({ labels }) => labels);
    const versions = [...groups].map(([labels, group]) => listVersions(source, withLabels(earlier, labels), group));
    return new Map((await Promise.all(versions)).flatMap((found) => [...found]));
}
function plan_termsOf({ service, optional, labels, rule }) {
    return { service, optional, labels, rule };
}
/** Cuts the windows of one service and type, as the uploads on both sides allow. */
function planComparison(terms, profileType, { sides: asked, history = [], }, uploads, alive) {
    const kind = kindOf(profileType);
    const [baseline, candidate] = withLabels([asked.baseline, asked.candidate], terms.labels);
    const sides = { baseline, candidate };
    const uploadIntervalMs = Math.max(...plan_SIDES.map((side) => intervalOf(uploads[side])));
    const lengthMs = perSide((side) => sides[side].window.untilMs - sides[side].window.fromMs);
    const shortest = Math.min(lengthMs.baseline, lengthMs.candidate);
    const fitting = Math.floor(shortest / (MIN_UPLOADS_PER_BLOCK * uploadIntervalMs));
    // Snapshots of a heap are no replicates: blocks would only cost queries.
    const wished = kind === 'gauge' ? 1 : Math.max(1, Math.min(MAX_BLOCKS, fitting));
    const count = (side) => Math.max(wished, Math.ceil(lengthMs[side] / MAX_BLOCK_MS));
    const planned = perSide((side) => ({
        ...sides[side],
        blocks: cutIntoBlocks(sides[side].window, count(side)),
        uploads: uploads[side].reduce((sum, series) => sum + series.timesMs.length, 0),
        series: uploads[side],
        alive: alive[side],
    }));
    const earlier = kind === 'gauge' ? [] : history;
    return { ...plan_termsOf(terms), profileType, kind, sides: planned, history: earlier, uploadIntervalMs };
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
        unit: parseProfileType(profileType).sampleUnit,
        table,
        ignored: ignoredFunctions(table.functions, ignore),
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
function compare_input_evidenceFacts({ comparison, data }) {
    const { kind, sides, uploadIntervalMs } = comparison;
    const apart = apartMs(sides.baseline.window, sides.candidate.window);
    const needed = MIN_BLOCKS * MIN_UPLOADS_PER_BLOCK * uploadIntervalMs;
    const { history = [] } = data;
    return {
        isGauge: kind === 'gauge',
        blocks: sides.baseline.blocks.length,
        neededSeconds: Math.ceil(needed / 1000),
        uploadSeconds: Math.round(uploadIntervalMs / 1000),
        apartMs: apart,
        isDistanceShown: history.length >= MIN_HISTORY && history.some((window) => window.apartMs >= apart),
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
        baseline: { values: sumBlocks(blocks.baseline, stacks), snapshots: baseline.uploads },
        candidate: { values: sumBlocks(blocks.candidate, stacks), snapshots: candidate.uploads },
    };
    return { leak: findLeak(levelsOf(comparison, loadLog), span ?? null, { table, edges, windows }) };
}
function levelsOf({ profileType, sides }, loadLog) {
    const levels = ({ window, series, alive }) => ({ ...window, series, cpu: alive });
    const { baseline, candidate } = sides;
    const limits = leakLimits(profileType);
    return { baseline: levels(baseline), candidate: levels(candidate), limits, loadLog };
}

;// CONCATENATED MODULE: ./build/compare/sleeping.js

/** Smaller ones disturb nobody. */
const sleeping_MIN_SHARE = 0.05;
/** Fewer samples a block cannot be told from chance, nor fewer blocks. */
const sleeping_MIN_SAMPLES_PER_BLOCK = 50;
const sleeping_MIN_BLOCKS = 4;
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
    const before = sleeping_measure(sides.baseline, functions.length, ignored);
    const after = sleeping_measure(sides.candidate, functions.length, ignored);
    if (before === null || after === null)
        return [];
    return functions
        .flatMap((key, id) => {
        const [a, b] = [before[id], after[id]];
        if (a === undefined || b === undefined || Math.max(a.share, b.share) < sleeping_MIN_SHARE)
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
        .sort((x, y) => y.share - x.share || compareKeys(x.key, y.key));
}
/** Per function, nothing for those too small to tell; null when the blocks or uploads are not known. */
function sleeping_measure(side, functions, ignored) {
    const { blocks, uploads, ticksPerUpload } = side;
    const sent = uploads.reduce((sum, count) => sum + count, 0);
    if (blocks.length < sleeping_MIN_BLOCKS || uploads.some((count) => count === 0))
        return null;
    const counts = Array.from({ length: functions }, (_, id) => blocks.map((block) => block[id]));
    const totals = counts.map((list, id) => ignored[id] === 1 ? 0 : list.reduce((sum, count) => sum + count, 0));
    const all = totals.reduce((sum, total) => sum + total, 0);
    return counts.map((list, id) => {
        const total = totals[id];
        if (total < sleeping_MIN_SAMPLES_PER_BLOCK * blocks.length)
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

;// CONCATENATED MODULE: ./build/judge/steadiness-rules.js


/**
 * What is to be said of windows that did not run evenly.
 * @param droppedMs what was left out of the comparison at the start of each side
 */
function steadinessNotes(windows, droppedMs) {
    const dropped = SIDES.filter((side) => droppedMs[side] > 0);
    const unsteady = SIDES.filter((side) => droppedMs[side] === 0 && windows[side].factor > STEADY_FACTOR);
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
    const known = [...series, ...others].flatMap(({ timesMs }) => uploadRhythm(timesMs) ?? []);
    if (known.length === 0)
        return null;
    // Where every series is one process, a series without a rhythm is one, too, and lost most of its uploads.
    const areSingle = known.every(({ processes }) => processes === 1);
    const usual = { intervalMs: median(known.map(({ intervalMs }) => intervalMs)), processes: 1 };
    let [present, expected] = [0, 0];
    for (const one of series) {
        const rhythm = uploadRhythm(one.timesMs) ?? (areSingle ? usual : null);
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
    const little = NEARLY_NOTHING * median(values);
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
    const rhythms = [...sides.baseline.series, ...sides.candidate.series].flatMap(({ timesMs }) => uploadRhythm(timesMs) ?? []);
    if (rhythms.length === 0)
        return { baseline: null, candidate: null };
    const intervalMs = median(rhythms.map((rhythm) => rhythm.intervalMs));
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
    const versions = both((side) => versionsOf(facts.sides[side].series));
    const { kind } = facts;
    // A level is no sum over the window: neither lost snapshots nor a shorter life change what it means.
    const uploads = kind === 'gauge' ? null : both((side) => signsOfLife(kind, facts.sides[side]));
    const partial = uploads === null
        ? null
        : partialReplicas(both((side) => ({ ...facts.sides[side].window, series: uploads[side] })));
    const changing = [];
    const lacking = [];
    for (const side of SIDES) {
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
    const series = SIDES.flatMap((side) => sides[side].series);
    const most = Math.max(1, ...series.map(({ timesMs }) => uploadRhythm(timesMs)?.processes ?? 1));
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
const window_rules_MAX_NAMED = 3;
function twoVersions(side, versions) {
    const named = versions.slice(0, window_rules_MAX_NAMED).join(', ');
    const rest = versions.length > window_rules_MAX_NAMED ? ` and ${versions.length - window_rules_MAX_NAMED} more` : '';
    return {
        code: 'FG214',
        message: `the ${side} window holds ${versions.length} versions: ${named}${rest}`,
        remedy: 'name the version in the selector of the window, or move the window; `mixed-windows: allow` compares it all the same',
    };
}
function comesAndGoes(side, { started, stopped, replicas, share, }) {
    const what = [
        ...(started > 0 ? [`${started} of ${replicas} replicas start`] : []),
        ...(stopped > 0 ? [`${stopped} of ${replicas} stop`] : []),
    ].join(' and ');
    return {
        code: 'FG215',
        message: `${what} inside the ${side} window; ${Math.round(share * 100)} % of its samples are theirs`,
        remedy: 'choose a window in which the same replicas run from start to end; `mixed-windows: allow` compares it all the same',
    };
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

;// CONCATENATED MODULE: ./build/judge/compare-windows.js





const NOTHING_DROPPED = { baseline: 0, candidate: 0 };
/**
 * Compares what of two windows can be compared: without a warm-up, which all services of the build show together.
 * @param compare `compareSides`, or what remembers its results
 */
function compareWindows(read, windows, { policy, load, mixedWindows }, compare = (data) => compareSides(data, policy)) {
    const { data: whole, sides } = read;
    const uploads = judgeUploads({ kind: whole.kind, sides }, mixedWindows);
    // Requests were counted over the whole window: without its start, cost per request would come out too low.
    const { data, droppedMs } = load.kind === 'requests' ? { data: whole, droppedMs: NOTHING_DROPPED } : withoutWarmUp(read, windows);
    const isCpu = whole.kind === 'cpu';
    const loops = isCpu ? findSleepingLoops(whole.table.functions, selfBlocksOf(read), whole.ignored) : [];
    return {
        result: compare(data),
        incomparable: uploads.refused,
        notes: [...uploads.notes, ...sleepingNotes(loops)],
        droppedMs,
    };
}

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
        return (`functions differ by ${confirm_notes_percent(drift)} between windows of the same code, and above ${confirm_notes_percent(maxDrift)} ` +
            'a second window would confirm noise');
    }
    if (history === 0)
        return 'no window of history could be used, and two are needed to know the noise';
    return history === 1
        ? 'one window of history could be used, and two are needed to know the noise'
        : 'the windows of history hold too few samples to know the noise, or lie closer together than baseline and candidate';
}
function confirm_notes_percent(sd) {
    return `${(100 * sd).toFixed(1)} %`;
}
/** Which warnings were not tested again for noise of their own. @param fns worst first */
function noisyNote(fns, maxNoise) {
    return {
        code: 'FG221',
        message: `warnings were not tested again: ${confirm_notes_listed(fns.map(({ key }) => key.name))} ${fns.length === 1 ? 'has' : 'have'} more noise than ${confirm_notes_percent(maxNoise)} a window, which a second one might confirm`,
        remedy: NOISY,
    };
}
const NOISY = 'use longer windows, a steadier load, or a machine without other work';
function confirm_notes_listed(names) {
    const more = names.length > confirm_notes_MAX_NAMED ? `, and ${names.length - confirm_notes_MAX_NAMED} more` : '';
    return `${names.slice(0, confirm_notes_MAX_NAMED).join(', ')}${more}`;
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
const confirm_notes_MAX_NAMED = 3;
/** What the second window did not confirm, worst first. @param tested how many functions were tested again */
function leftNote(left, tested) {
    const which = tested === 1 ? 'the warning' : `${left.length} of ${tested} warnings`;
    const named = confirm_notes_listed(left.map(({ fn, again }) => `${fn.key.name} (${shown(again)})`));
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

;// CONCATENATED MODULE: ./build/judge/contention.js

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
    return factors.length < MIN_SERVICES_FOR_MAJORITY ? null : majorityFactor(factors);
}

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

;// CONCATENATED MODULE: ./build/judge/budget-rules.js


/**
 * Judges all budgets of a build together, since their error probability is one for all of them: worst first, then by how far
 * they are over their limits, then in the order of the rules.
 * @param services every service and type of the build, measured or not
 */
function judgeBudgets({ rules, measures, matches }, services, policy) {
    const tests = measures.filter(isTest).length;
    const judged = rules.flatMap((rule) => {
        const own = measures.filter((measure) => measure.rule === rule);
        const known = own.filter(({ isKnown }) => isKnown);
        return [
            ...known.map((measure) => judgeMeasure(measure, policy, tests)),
            ...(own.length > 0 && known.length === 0 ? [nothing(rule, onlyOne(rule), 'matches-nothing')] : []),
            ...unmeasured(rule, own, services, matches),
        ];
    });
    return judged.sort((a, b) => budget_rules_ORDER[a.verdict] - budget_rules_ORDER[b.verdict] || excess(b) - excess(a));
}
const budget_rules_ORDER = {
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
    const hasNoise = cost.noise !== null || kindOf(profileType) === 'gauge';
    return isKnown && value !== null && value > 0 && hasNoise;
}
/** Degrees of freedom beyond which Student's t is as good as normal. */
const MANY = 200;
function judgeMeasure(measure, policy, tests) {
    const { rule, service, profileType, value, cost } = measure;
    const { amount, unit } = rule.limit;
    const isGauge = kindOf(profileType) === 'gauge';
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
function unmeasured(rule, own, services, matches) {
    return budget_rules_namesOf(rule).flatMap((name) => {
        if (own.some(({ service }) => matches(name, service)))
            return [];
        const meant = services.filter(({ service }) => matches(name, service));
        const shown = name === ANY ? '' : name;
        if (meant.length === 0)
            return [nothing(rule, shown, 'no-service')];
        return [nothing(rule, shown, meant.some(({ required }) => required) ? 'no-profiles' : 'optional')];
    });
}
const ANY = '*';
/** How a rule names its services. */
function budget_rules_namesOf({ target, services }) {
    if (services.length > 0)
        return services;
    return [target.kind === 'service' ? target.name : ANY];
}
function onlyOne(rule) {
    const [name = ANY, ...more] = budget_rules_namesOf(rule);
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
        blame_add(added, culprit, share);
        for (const caller of callersOf(tree, node)) {
            const sums = below.get(caller) ?? new Map();
            below.set(caller, sums);
            blame_add(sums, culprit, share);
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
function blame_add(sums, key, value) {
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
            blame_add(total, id, added[node]);
    }
    return total;
}

;// CONCATENATED MODULE: ./build/compare/attribution.js




/**
 * Attributes added cost bottom-up on the call tree of both sides: a call path is a culprit when at least half of what
 * it added is not accounted for by culprits below it. So a caller is explained by its callee, even where the caller
 * costs a little more itself: who calls more often works more, too. In simulated trees a descent from the root
 * named the right function less often (73 to 89 % instead of 98 %).
 */
function attribute(input) {
    const byKey = byFunctionKey(input.table.functions);
    const aligned = withoutOneSidedCallers(input.table, input.samples);
    const tree = blameNodes(buildCallTree(aligned, input.samples), input);
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
        const path = pathTo(tree, node);
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
    if (below === undefined || shift_link_sum(below) < SAME_CALLERS * shift_link_sum(byCaller(callee)))
        return false;
    return overlap(below, byCaller(caller)) >= SAME_CALLERS;
}
/** Both have the same callers. The same file alone says little: most functions of a small service lie in one. */
function siblingLink(gainer, loser, functions) {
    const keys = [functions[gainer.id], functions[loser.id]];
    const identity = [];
    if (nameLikeness(...keys) >= ALIKE)
        identity.push('similar name');
    if (likeness(gainer.callees, loser.callees) >= SAME_CALLEES)
        identity.push('same callees');
    const inPackage = samePackage(...keys);
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
function shift_link_sum(amounts) {
    let total = 0;
    for (const amount of amounts.values())
        total += amount;
    return total;
}
function byCaller({ sites }) {
    return new Map(Array.from(sites, ([caller, amounts]) => [caller, shift_link_sum(amounts)]));
}
/** What both have in common, as a part of the smaller of the two. */
function overlap(a, b) {
    const smaller = Math.min(shift_link_sum(a), shift_link_sum(b));
    return smaller > 0 ? shift_link_common(a, b) / smaller : 0;
}
function shift_link_common(a, b) {
    let amount = 0;
    for (const [id, part] of a)
        amount += Math.min(part, b.get(id) ?? 0);
    return amount;
}
/** The part of the smaller amount that both have at the same callers, called from the same functions. */
function sameSites(a, b) {
    let shared = 0;
    for (const [caller, amounts] of a.sites)
        shared += shift_link_common(amounts, b.sites.get(caller) ?? new Map());
    const smaller = Math.min(shift_link_sum(byCaller(a)), shift_link_sum(byCaller(b)));
    return smaller > 0 ? shared / smaller : 0;
}
/** Jaccard index; two empty sets have nothing in common. */
function likeness(a, b) {
    let both = 0;
    for (const id of a)
        if (b.has(id))
            both++;
    const all = a.size + b.size - both;
    return all === 0 ? 0 : both / all;
}

;// CONCATENATED MODULE: ./build/compare/shift-match.js
/** Net cost below this part of what moved is no growth: half of the simulated renames were off by more than 7.5 %. */
const shift_match_TOLERANCE = 0.25;
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
    const tolerance = Math.max(shift_match_TOLERANCE * moved, Math.min(noise, MOST_TOLERANCE * moved));
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
    const oneSided = findOneSided(table, samples, factor);
    const grown = input.functions.filter((fn) => hasGrown(fn, input, oneSided));
    if (grown.length === 0)
        return { gainers: [], losers: [] };
    const shrunk = [...findShrunk(input, grown, oneSided), ...findVanished(input, oneSided)];
    const ids = [...grown, ...shrunk].map(({ id }) => id);
    const callSites = collectCallSites(table, samples, factor, oneSided, ids);
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
    const leaves = leafFunctions(table);
    const noYardstick = new Set(grown.map(({ id }) => id));
    const isControl = input.isControl.map((control, stack) => {
        const leaf = leaves[stack];
        return noYardstick.has(leaf) || isNew[leaf] === 1 || isGone[leaf] === 1 ? 0 : control;
    });
    const factors = prepareSizeFactors(samples, isControl);
    const stacks = Map.groupBy(leaves.keys(), (stack) => leaves[stack]);
    return input.functions.flatMap((fn) => {
        const limit = Math.max(bound.theta, bound.deviations * Math.sqrt(fn.variance));
        if (isGone[fn.id] === 1 || fn.theta > -limit)
            return [];
        const { log, shares } = sizeFactorWithout(factors, stacks.get(fn.id) ?? []);
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
    const leaves = leafFunctions(table);
    const before = selfCosts(leaves, samples.baseline, table.functions.length);
    const after = selfCosts(leaves, samples.candidate, table.functions.length);
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
        : weightedMedian(present.map(({ variance, expected, seen }) => Math.max(0, variance - counting(expected, seen))), present.map(({ expected, seen }) => Math.sqrt(Math.min(expected, seen))));
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
    const byKey = byFunctionKey(input.table.functions);
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

;// CONCATENATED MODULE: ./build/judge/function-rules.js
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
    const costs = functions.filter(isTested).map(({ id, estimate, samples }) => ({
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
    const verdict = shift.isBalanced ? 'pass' : unionVerdict(functions, shift, service, context);
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
    const agreed = agrees({ thetaGlobal, thetaPerLoad: thetaGlobal + commonFactor }, policy);
    const isFail = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agreed;
    if (isFail && mayFail)
        return 'fail';
    // A move must not wave through what would have been pointed out: unequal amounts leave a doubt.
    const wasFound = functions.some((fn) => shift.to.includes(fn.id) && isFinding(fn));
    return theta - warnT * sd > 0 || wasFound ? 'warn' : 'pass';
}
const cause_rules_RANK = { fail: 2, warn: 1 };
/** A finding steps back only behind a cause that is a finding itself, at least as bad, and explained by no other. */
function withCauses(functions, causes) {
    const rank = new Map(functions.map(({ id, judged }) => [id, cause_rules_RANK[judged?.verdict ?? ''] ?? 0]));
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

;// CONCATENATED MODULE: ./build/judge/leak-rules.js
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
            message: `what is retained keeps rising, by ${rate} ${name} a minute (${low} to ${high}) over ${minutes} minutes, and no single ` +
                'function could be named for it',
            remedy: `compare heap profiles of ${ends} to see who holds it`,
        },
    ];
}
/** Three digits, and one after the point for what is large: `86.0`, `0.213`. */
function precise(value) {
    return Math.abs(value) >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(3)));
}
const leak_rules_UNSEEN = {
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
            message: `a leak was looked for in the candidate window alone: the service holds more than in the baseline, but ${leak_rules_UNSEEN[unseen.why]}${detail}`,
            remedy: UNSEEN_REMEDY[unseen.why],
        },
    ];
}

;// CONCATENATED MODULE: ./build/judge/times.js
/** A logarithm as a factor in words: `1.4 times`. */
function times(log, digits) {
    return `${Math.exp(log).toFixed(digits)} times`;
}

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
    const detectable = detectableGrowth(canFail ? failT : warnT, sd);
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
        : `; the ${times(machine, 2)} that most services have in common is taken off as the machine's`;
    return {
        code: 'FG211',
        message: `for the same load the service as a whole costs ${times(growth, 2)} what it did, at least ${times(low, 2)}, beside ` +
            `what single functions explain${shared}`,
        remedy: 'look for what slows everything: the base image, a debug build, middleware, a profiler, a smaller machine',
    };
}

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
    const overlaps = SIDES.map((side) => overlapOf(functions, side));
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
            message: `the two windows ran at too different a pace: everything costs ${times(contention, 1)} as much on one side`,
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
        .map(({ key, excess, share, samples }) => ({
        code: 'FG208',
        message: `everything under ${key.name} costs ${times(excess, 1)} what the service as a whole suggests ` +
            `(${Math.round(share * 100)} % of its cost, ${Math.round(samples)} samples)`,
        remedy: 'see whether the candidate got more of these requests; if not, all of them became slower',
    }));
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
    return worst(['pass', ...found]);
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
    const detectable = weightedMedian(used.map((entry) => entry.detectable), used.map(() => 1));
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
    const typical = weightedMedian(tested.map((entry) => entry.detectable), shares);
    const atBest = weightedMedian(tested.map((entry) => entry.atBest), shares);
    return {
        code: 'FG203',
        message: `too noisy to judge: most of the service could have grown by ${service_rules_percent(typical)} unseen`,
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
function service_rules_percent(growth) {
    return growth > MOST_TOLD ? `more than ${100 * MOST_TOLD} %` : `${Math.round(100 * growth)} %`;
}
const service_rules_ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 2 };
/** Findings first, by added cost; then the others by share, ties by name. */
function worstFirst(a, b) {
    const order = service_rules_rank(a) - service_rules_rank(b);
    if (order !== 0)
        return order;
    const isFinding = service_rules_rank(a) < 2;
    const size = isFinding ? added(b) - added(a) : share(b) - share(a);
    return size || compareKeys(a.key, b.key);
}
const service_rules_rank = ({ judged }) => service_rules_ORDER[judged?.verdict ?? 'pass'];
const added = ({ estimate }) => estimate?.addedShare ?? 0;
const share = (change) => Math.max(change.share.baseline, change.share.candidate);

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
    const callsAll = SIDES.every((side) => whole[side] > 0 && total[side] >= LOOP_PART * whole[side]);
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
        remedy: `if it waits for work there, add - ${ignoreEntry(key)} to ignore in the configuration file`,
    }));
}

;// CONCATENATED MODULE: ./build/judge/judge.js











const NO_BUDGETS = { rules: [], measures: [], matches: () => false };
/** Degrees of freedom: 15 of the shrunken block variance and 6 of what is assumed about windows. */
const DEGREES_OF_FREEDOM = 21;
/** Critical values: FAIL shares its error probability among so many tests, WARN has one for each. */
function criticalValues(policy, tests) {
    return {
        failT: studentTQuantile(policy.alpha / Math.max(tests, 1), DEGREES_OF_FREEDOM),
        warnT: studentTQuantile(policy.warnProbability, DEGREES_OF_FREEDOM),
    };
}
/** Judges a build: all services and types together, because its error probability is one for all of them. */
function judgeBuild(cases, policy, budgetInput = NO_BUDGETS) {
    const tests = cases.reduce((sum, { result }) => sum + countTests(result), 0);
    const results = cases.map(({ result }) => result);
    const pace = sharedPace(results, policy);
    const allocPace = sharedPace(results, policy, 'alloc');
    const critical = criticalValues(policy, tests);
    const comparisons = cases.map((judgeCase) => {
        const contention = pace === null ? ownContention(judgeCase.result, policy) : Math.abs(pace);
        const own = judgeCase.policy ?? policy;
        return judgeComparison(judgeCase, own, { ...critical, contention, pace, allocPace });
    });
    const counted = comparisons.filter((comparison) => comparison.counted);
    const budgets = judgeBudgets(budgetInput, cases, policy);
    const limits = budgets.flatMap(({ verdict }) => (verdict === 'not-applicable' ? [] : [verdict]));
    return {
        // Budgets that are met do not make up for nothing compared.
        verdict: worst([worst(counted.map((comparison) => comparison.verdict)), ...limits]),
        reasons: counted.length === 0 ? [NOTHING_COMPARED] : [],
        tests,
        contention: pace === null ? Math.max(0, ...results.map((result) => ownContention(result, policy))) : Math.abs(pace),
        comparisons,
        budgets,
    };
}
const NOTHING_COMPARED = {
    code: 'FG111',
    message: 'no service had a profile to compare',
    remedy: 'check the windows, the service names and that profiling is on; nothing compared is never a pass',
};
function countTests(result) {
    // A gauge fails by its slope, which has an error probability of its own.
    if (result === undefined || result.kind === 'gauge')
        return 0;
    return result.functions.filter(isTested).length + (result.isLoadKnown ? 1 : 0);
}
/** Judges one comparison as a part of its build. */
function judgeComparison(judgeCase, policy, build) {
    const { result } = judgeCase;
    if (result === undefined)
        return notCompared(judgeCase);
    const comparable = [...(judgeCase.incomparable ?? []), ...comparability(result, policy, build.contention)];
    const context = {
        policy,
        kind: result.kind,
        unit: result.unit,
        contentionVariance: result.kind === 'gauge' ? 0 : (policy.contentionWeight * build.contention) ** 2,
        failT: build.failT,
        warnT: build.warnT,
        netNewShare: netNewShare(result),
        mayFail: comparable.length === 0 && result.blocks >= MIN_BLOCKS,
    };
    const byLevel = result.functions.map((change) => isTested(change)
        ? { ...change, judged: judgeFunction(change, failsOnlyByWork(change, result, context)) }
        : change);
    const slope = leakVerdict(judgeCase.leak);
    const held = judgeCase.leak === undefined || slope === null ? byLevel : judgeHolders(byLevel, judgeCase.leak, slope);
    const explained = explainFindings(held, result, context, judgeCase.confirmed);
    const functions = explained.functions.toSorted(worstFirst);
    const power = measuredPower(functions, result);
    // Sides that cannot be compared are noisy for that very reason: one cause, one remedy.
    const reasons = comparable.length > 0 ? comparable : power.reasons;
    const entries = comparable.length > 0 ? [] : grownEntries(result);
    const total = judgeTotal(functions, result, result.kind === 'alloc' ? build.allocPace : build.pace, context);
    const heldByNone = unborneLeak(judgeCase.leak, slope, functions, result.unit);
    return {
        case: judgeCase,
        verdict: worst([
            slope ?? 'pass',
            functionsVerdict(functions),
            total.verdict,
            entries.length > 0 ? 'warn' : 'pass',
            reasons.length > 0 ? 'inconclusive' : 'pass',
        ]),
        counted: true,
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
        mayFail: false,
        reasons: judgeCase.reasons,
        functions: [],
        shifts: [],
        causes: [],
        detectable: null,
        detectableTotal: null,
    };
}

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
        const warned = comparison.functions.filter(({ judged }) => judged?.verdict === 'warn' && growthOf(judged) !== null);
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
    const critical = criticalValues(policy, Math.max(warned, shared));
    const contention = contentions(comparisons, looks.map(({ comparison }) => cases.get(comparison)), policy);
    const policyOf = (judgeCase) => judgeCase.policy ?? policy;
    const judgeAgain = (judgeCase, between) => judgeComparison(judgeCase, policyOf(judgeCase), {
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
        const { confirmed, left } = confirm_rules_settle(doubt.functions, { first, second }, critical, policyOf(judgeCase));
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
    const firstPace = sharedPace(comparisons.map((comparison) => comparison.case.result), policy);
    const secondPace = sharedPace(again.map((judgeCase) => judgeCase?.result), policy);
    const first = (result) => firstPace === null ? ownContention(result, policy) : Math.abs(firstPace);
    const second = (before, result) => {
        if (secondPace !== null)
            return Math.abs(secondPace);
        // A load that was counted for the first window only puts the two factors on different footings.
        if (firstPace === null || before?.isLoadKnown !== result.isLoadKnown)
            return ownContention(result, policy);
        const change = result.kind === 'cpu' ? Math.abs(result.commonFactor - before.commonFactor) : 0;
        return Math.abs(firstPace) + change;
    };
    return { first, second };
}
/** Compares both looks at the functions of one comparison, judged by the same critical values. */
function confirm_rules_settle(functions, { first, second }, critical, policy) {
    const before = new Map(first.functions.map(({ id, judged }) => [id, judged]));
    // Ids are those of another table: it holds the stacks of another window.
    const after = new Map(second.functions.map((fn) => [confirm_rules_nameOf(fn), fn.judged]));
    const confirmed = new Map();
    const left = [];
    for (const fn of functions) {
        const pair = [before.get(fn.id), after.get(confirm_rules_nameOf(fn))];
        const seen = pair[1];
        const again = boundsOfOneTest(seen, critical);
        if (again !== null && isConfirmed(pair, policy))
            confirmed.set(fn.id, again);
        else
            left.push({ fn, again });
    }
    return { confirmed, left };
}
function confirm_rules_nameOf({ key }) {
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

;// CONCATENATED MODULE: ./build/sources/pyroscope/body.js


const gunzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
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
async function body_readBounded(body, contentEncoding, maxBytes) {
    return body_unpack(await readPacked(body, maxBytes), contentEncoding, maxBytes);
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
async function body_unpack(bytes, contentEncoding, maxBytes) {
    const encoding = contentEncoding.trim().toLowerCase();
    // An empty message may come with `content-encoding: gzip` and no bytes, which is no gzip file.
    if (bytes.length === 0 || encoding === '' || encoding === 'identity')
        return bytes;
    if (encoding !== 'gzip') {
        throw new AnswerEncodingError(`it is packed with ${JSON.stringify(encoding.slice(0, 40))}, not with gzip`);
    }
    try {
        const options = { maxOutputLength: maxBytes, chunkSize: CHUNK_BYTES };
        return bytes.length <= SMALL_BYTES ? (0,external_node_zlib_.gunzipSync)(bytes, options) : await gunzipAsync(bytes, options);
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE') {
            throw new AnswerTooLargeError(`more than ${maxBytes} bytes unpacked`, { cause: error });
        }
        throw new AnswerEncodingError('its gzip data is damaged or ends too early', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/messages.js
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

;// CONCATENATED MODULE: ./build/sources/pyroscope/errors.js



/** What makes `seconds` a profile type: versions that do not know the units of speedscope and of newer SDKs. */
const BAD_TYPE_REMEDY = 'Update Pyroscope to 1.9.2 or later and pyroscope-io to 0.8.7 or later: older ones take the unit of an upload ' +
    '(seconds) for its type. If the type was asked for, write cpu, memory or a whole id.';
const CHECK_URL = 'Check pyroscope-url: it must lead to Pyroscope itself, with the path of a proxy in front of it.';
/** Turns an answer with an error status, a redirect or a wrong content type into an error that tells them apart. */
function errorOfAnswer(asked, answer) {
    const said = readServerMessage(answer.body);
    const message = { ...said, text: asked.connection.redact(said.text) };
    const { kind, why, remedy } = explainAnswer(asked.connection, answer, message);
    const what = `${asked.connection.label} answered ${asked.what} with HTTP ${answer.status}`;
    return new source_SourceError(kind, what, asked.connection.redact(why), remedy);
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
        return oneLine(`${target.origin}${target.pathname}`);
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
    const page = looksLikeHtml(answer.body);
    return {
        kind: 'not-pyroscope',
        why: page
            ? `the query API is not at this address; it shows ${describePage(answer.body)}`
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
    const why = looksLikeHtml(answer.body)
        ? `it is ${describePage(answer.body)}, not data: probably a login page or a single-page application`
        : `its content type is ${JSON.stringify(oneLine(answer.contentType) || 'none')}, which Pyroscope does not send`;
    return { kind: 'not-pyroscope', why, remedy: CHECK_URL };
}
function quoted(message, otherwise) {
    return message.text === '' ? otherwise : `the server says: ${message.text}`;
}
/** Turns a request that got no whole answer into an error: time, DNS, TLS, refused, broken, too large. */
function errorOfFailure(asked, failure, limits) {
    const { kind, why, remedy } = errors_explainFailure(failure, limits);
    const place = kind === 'too-large' || kind === 'malformed' ? 'answered' : 'did not answer';
    const what = `${asked.connection.label} ${place} ${asked.what}${place === 'answered' ? ' unusably' : ''}`;
    return new source_SourceError(kind, what, asked.connection.redact(why), remedy, { cause: failure });
}
function errors_explainFailure(failure, limits) {
    if (failure instanceof AnswerTooLargeError) {
        return {
            kind: 'too-large',
            why: `the answer has ${failure.message}, the limit of one answer`,
            remedy: 'Ask for a shorter window or a narrower selector.',
        };
    }
    if (failure instanceof AnswerEncodingError) {
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
    const detail = failure instanceof Error ? oneLine(failure.message) : '';
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
    return new source_SourceError('timeout', `${asked.connection.label} was not asked for ${asked.what} any more`, 'the time limit of the whole run is used up, or the run was cancelled', 'Use shorter windows or fewer services, or see why the server is slow.');
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/reason.js
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

;// CONCATENATED MODULE: ./build/sources/pyroscope/out-of-reach.js

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
    const ends = `The ${side} window ends at ${isoTime(window.untilMs)}`;
    const ageMs = nowMs - window.untilMs;
    const isBeforeOldest = oldestMs !== undefined && window.untilMs <= oldestMs;
    if (ageMs >= USUAL_RETENTION_MS && (isBeforeOldest || oldestMs === undefined)) {
        const oldest = oldestMs === undefined ? '' : `; the oldest profile on the server is of ${isoTime(oldestMs)}`;
        return {
            code: 'FG122',
            message: `${ends}, ${inDays(ageMs)} ago, longer than profiles are usually kept (${inDays(USUAL_RETENTION_MS)})${oldest}`,
            remedy: `Choose a later window. ${SNAPSHOT}`,
        };
    }
    if (isBeforeOldest) {
        return {
            code: 'FG121',
            message: `${ends}, before the oldest profile on the server, which is of ${isoTime(oldestMs)}`,
            remedy: `Choose a window after that time; see whether the server lost its storage or keeps profiles so short a time. ${SNAPSHOT}`,
        };
    }
    if (window.untilMs > nowMs - lookbackMs)
        return undefined;
    return {
        code: 'FG106',
        message: `${ends}, further back than the server answers (${inDays(lookbackMs)}): it sends an empty answer, ` +
            'whatever it stored',
        remedy: `Choose a later window, or raise querier.max-query-lookback on the server. ${SNAPSHOT}`,
    };
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
        message: `The ${side} window starts at ${isoTime(window.fromMs)}, but the server shows profiles only since ` +
            `${isoTime(sinceMs)} (${byLookback ? 'its query lookback' : 'its oldest profile'}): the earlier part is missing`,
        remedy: byLookback
            ? 'Choose a later window, or raise querier.max-query-lookback on the server.'
            : 'Choose a window after that time.',
    };
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/queries.js

/** The longest range a server answers by default (`querier.max-query-length`), in milliseconds. */
const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1000;
const STEP_MS = 1000;
/** A half-open window as the server's inclusive range. */
function queries_inclusiveRange(window) {
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
    const service = matchAny('service_name', services);
    return formatSelector([service, ...parseSelector(selector)]);
}
/** The request of `Series`: every combination of these labels that has data. */
function seriesRequest(window, selector, labelNames) {
    const matchers = parseSelector(selector);
    return {
        ...queries_inclusiveRange(window),
        labelNames,
        ...(matchers.length > 0 ? { matchers: [formatSelector(matchers)] } : {}),
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
    const { start, end } = queries_inclusiveRange(window);
    return Buffer.concat([
        stringField(1, profileType),
        stringField(2, labelSelector),
        varintField(3, start),
        varintField(4, end),
    ]);
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

;// CONCATENATED MODULE: ./build/sources/pyroscope/silence.js



/** Where nobody asked. */
const NO_CLUES = { notReady: null, names: [], services: new Map(), emptyUploads: 0 };
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
    const shown = names.slice(0, 5).map(quoteName).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    const newest = newestMs === undefined ? '' : `; its newest profile is of ${isoMinute(newestMs)}`;
    return {
        code: 'FG124',
        message: `No service sent anything in either window, but the server knows ${shown}${newest}`,
        remedy: 'Choose windows in the time of the load test, in UTC or as now-30m/now-20m, and see that the services run in it.',
    };
}
/** Why a service has no profiles of a type on a side, when times cannot explain it. */
function diagnoseSilence(facts) {
    const { service, empty, clues = NO_CLUES } = facts;
    const known = clues.services.get(service);
    const [first] = empty;
    const hidden = known?.otherLabels.find((side) => empty.includes(side));
    if (hidden !== undefined)
        return excluded(service, hidden, facts.windows[hidden]);
    if (empty.length === 1 && first !== undefined)
        return silence_oneSided(facts, first, known);
    const isListed = [...facts.series.baseline, ...facts.series.candidate].some((entry) => entry.service === service);
    if (known !== undefined && known.seenMs.length > 0)
        return silent(facts, known);
    const similar = isListed ? null : nearestName(service, otherNames(facts, clues));
    if (similar === null && !isListed && clues.emptyUploads > 0) {
        return diagnoseLost(`There are no profiles of ${quoteName(service)} at all`, clues.emptyUploads);
    }
    return unknown(facts, isListed, similar);
}
function excluded(service, side, window) {
    return {
        code: 'FG130',
        message: `${quoteName(service)} has profiles in the ${side} window, but none with the labels that were asked for`,
        remedy: `Correct the selector of the ${side} or the labels of the service; Pyroscope shows which labels its profiles have ` +
            `in ${isoWindow(window)} (a version label is often missing).`,
    };
}
function silence_oneSided(facts, side, known) {
    const other = side === 'baseline' ? 'candidate' : 'baseline';
    const seen = known === undefined ? '' : lastSeen(known, side, facts.windows[side]);
    return {
        code: 'FG105',
        message: `${quoteName(facts.service)} has ${facts.profileType} profiles in the ${other} window but none in the ` +
            `${side} window${seen}`,
        remedy: `See that the service ran with profiling in ${isoWindow(facts.windows[side])} and that the labels of the ` +
            `${side} selector are right (a version label is often missing).`,
    };
}
function silent({ service, windows }, known) {
    const last = known.seenMs.at(-1);
    return {
        code: 'FG124',
        message: `${quoteName(service)} is known, but sent nothing in either window` +
            `${lastSeen(known, 'candidate', windows.candidate) || `; its last profile is of about ${isoMinute(last)}`}`,
        remedy: 'Choose windows in which it ran; if it did, see in its log whether the profiler was stopped or its uploads failed ' +
            '(a CPU profiler also sends nothing for a process that does no work).',
    };
}
/** The nearest uploads around a window in words; `''` when there are none. */
function lastSeen({ seenMs }, side, { fromMs, untilMs }) {
    const before = seenMs.findLast((time) => time - ACTIVITY_STEP_MS < fromMs);
    const after = seenMs.find((time) => time > untilMs);
    const words = [
        ...(before === undefined
            ? []
            : [`its last profile before the ${side} window is of about ${isoMinute(Math.min(before, fromMs))}`]),
        ...(after === undefined
            ? []
            : [`the first one after it of about ${isoMinute(Math.max(after - ACTIVITY_STEP_MS, untilMs))}`]),
    ];
    return words.length === 0 ? '' : `; ${words.join(', ')}`;
}
function unknown(facts, isListed, similar) {
    // Of a service without any profile, the type that was tried first says nothing.
    const kind = isListed ? `${facts.profileType} ` : '';
    const hint = similar === null ? '' : ` There are profiles of ${quoteName(similar)}: is that the one?`;
    return {
        code: 'FG104',
        message: `There are no ${kind}profiles of ${quoteName(facts.service)} in either window.${hint}`,
        remedy: 'Profiling is probably off (PYROSCOPE_ENABLED=false) or its uploads are lost, as those of py-spy in the format ' +
            'speedscope are (send them with flamegate push): switch it on, ' +
            (facts.optional === true
                ? 'correct the name, or remove the service.'
                : 'correct the name, or declare the service optional or remove it.'),
    };
}
function otherNames({ service, series }, clues) {
    const listed = [...series.baseline, ...series.candidate].map((entry) => entry.service);
    return sortedUnique([...listed, ...clues.names]).filter((name) => name !== service);
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/diagnose.js






const ERROR_CODES = {
    unreachable: 'FG101',
    timeout: 'FG101',
    unavailable: 'FG101',
    unauthenticated: 'FG102',
    forbidden: 'FG102',
    'not-pyroscope': 'FG103',
    rejected: 'FG110',
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
    return (nothingListed(facts) ??
        diagnose_firstOf(asked, (side) => diagnoseOutOfReach(side, facts.windows[side], facts)) ??
        typeAbsent(facts) ??
        diagnose_firstOf(asked, (side) => clippedToNothing(facts, side)) ??
        notInSnapshot(facts) ??
        diagnoseSilence(facts));
}
/** What a snapshot does not hold was not there, or not asked for, when it was taken. */
function notInSnapshot({ service, profileType, empty, saved = [] }) {
    const [side] = empty;
    if (empty.length !== 1 || side === undefined || !saved.includes(side))
        return undefined;
    return {
        code: 'FG105',
        message: `${quoteName(service)} has ${profileType} profiles, but none in the snapshot that is the ${side}`,
        remedy: 'Take the snapshot with this service and profile type, in a window in which it runs with profiling; ' +
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
    const asked = diagnose_SIDES.filter((side) => saved?.includes(side) !== true);
    return (nothingListed(facts) ??
        diagnose_firstOf(asked, (side) => diagnoseOutOfReach(side, windows[side], facts)) ??
        diagnose_firstOf(asked, (side) => diagnoseClipped(side, windows[side], facts)) ??
        (clues === undefined || clues.names.length === 0
            ? undefined
            : diagnoseQuiet(clues.names, facts.retention.newestProfileMs)));
}
const diagnose_SIDES = ['baseline', 'candidate'];
/** Clipping explains missing data only when it hit every service: a server of the same job is always young. */
function clippedToNothing(facts, side) {
    if (facts.series[side].length > 0)
        return undefined;
    return diagnoseClipped(side, facts.windows[side], facts);
}
/** Not ready, everything lost, or really empty: all three answer queries with nothing. */
function nothingListed({ retention, series, clues, }) {
    if (series.baseline.length > 0 || series.candidate.length > 0)
        return undefined;
    if (clues !== undefined && clues.notReady !== null)
        return diagnoseNotReady(clues.notReady);
    const silent = retention.oldestProfileMs === undefined && retention.newestProfileMs === undefined;
    if (!silent || (clues !== undefined && clues.names.length > 0))
        return undefined;
    const nothing = 'The server shows no profile of any service';
    if (clues !== undefined && clues.emptyUploads > 0)
        return diagnoseLost(nothing, clues.emptyUploads);
    return {
        code: 'FG108',
        message: `${nothing}, and has no record of ever receiving one`,
        remedy: 'See that the services push to this server and to this tenant (PYROSCOPE_SERVER_ADDRESS, tenant-id), ' +
            'and that the windows lie in the time of the load test.',
    };
}
function typeAbsent(facts) {
    const { service, profileType, typeNamed, empty } = facts;
    const types = sortedUnique(empty.flatMap((side) => diagnose_typesOf(facts.series[side], service)));
    if (empty.length < 2 || types.length === 0)
        return undefined;
    // What labels of its own hide is there, whatever types it has.
    if ((facts.clues?.services.get(service)?.otherLabels ?? []).length > 0)
        return undefined;
    const unknown = diagnoseBadTypes(service, types);
    if (unknown !== undefined)
        return unknown;
    if (!typeNamed)
        return undefined;
    return {
        code: 'FG109',
        message: `${quoteName(service)} has no profiles of type ${quoteName(profileType)}; it has ${diagnose_shorten(types)}`,
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
        message: `${quoteName(service)} sends profiles of the unknown profile type ${quoteName(first)}`,
        remedy: BAD_TYPE_REMEDY,
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
        parseProfileType(id);
        return true;
    }
    catch {
        return false;
    }
}
function diagnose_typesOf(series, service) {
    return series.filter((entry) => entry.service === service).map((entry) => entry.profileType);
}
function diagnose_firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function diagnose_shorten(items) {
    const more = items.length > 8 ? ` and ${items.length - 8} more` : '';
    return items.slice(0, 8).join(', ') + more;
}

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
const frame_key_MAX_LINE = 2 ** 31;
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
        place: file === '' || !(line > 0 && line <= frame_key_MAX_LINE) ? null : { file, firstLine: line, lastLine },
        folded: enclosing !== stable,
    };
}

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

;// CONCATENATED MODULE: ./build/profile/stack-table.js




/** Creates an empty builder. */
function createStackTableBuilder() {
    const functions = [];
    const functionIds = new Map();
    // Profiles of a service have the same frames again and again, and to make a name stable takes a dozen patterns.
    const knownFrames = new Map();
    const stacks = createStackInterner();
    const blocks = [];
    const places = new Map();
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
        const entry = { id: internFunction(key), folded, place };
        files.set(frame.file, entry);
        return entry;
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
            const stack = internStack(stacks, profile, sample, ids, folded);
            if (stack === NO_STACK)
                continue;
            if (stack >= block.length)
                block = grow(block, stack + 1, Float64Array);
            block[stack] = block[stack] + value;
        }
        return blocks.push(block) - 1;
    }
    function addTable(table, tableBlocks) {
        const ids = new Int32Array(table.functions.length).fill(-1);
        const unfolded = new Uint8Array(table.functions.length);
        const stackOf = Int32Array.from({ length: stackCount(table) }, (_, stack) => {
            if (tableBlocks.every((block) => block[stack] === 0))
                return NO_STACK;
            const end = table.stackOffsets[stack + 1];
            for (let at = table.stackOffsets[stack]; at < end; at++) {
                const id = table.stackFrames[at];
                if (ids[id] !== -1)
                    continue;
                ids[id] = internFunction(table.functions[id]);
                const place = table.places?.get(id);
                if (place !== undefined)
                    places.set(ids[id], place);
            }
            return internStack(stacks, table, stack, ids, unfolded);
        });
        for (const values of tableBlocks) {
            const block = new Float64Array(stacks.count);
            for (const [stack, id] of stackOf.entries())
                if (id !== NO_STACK)
                    block[id] = values[stack];
            blocks.push(block);
        }
    }
    function finish() {
        const table = { functions, ...finishStacks(stacks), places };
        const count = table.stackOffsets.length - 1;
        return { table, blocks: blocks.map((block) => grow(block, count, Float64Array).subarray(0, count)) };
    }
    return { add, addTable, finish };
}

;// CONCATENATED MODULE: ./build/sources/collect.js





/**
 * Fetches every block of a plan. One comparison that cannot be fetched does not end the others.
 * @param onProgress called after every answer, an error included
 * @param onCollected called with each comparison as soon as it is there
 * @returns per comparison, in the order of the plan, its profiles or the error that prevented them
 */
async function collect(source, plan, onProgress, onCollected = () => undefined) {
    const total = plan.comparisons.reduce((sum, comparison) => sum + questionsOf(comparison).length + earlierOf(comparison).flat().length, 0);
    let done = 0;
    const tick = ({ service, profileType }) => onProgress({ done: ++done, total, service, profileType });
    return Promise.all(plan.comparisons.map(async (comparison) => {
        const profiles = await collectOne(source, comparison, () => tick(comparison));
        if (profiles instanceof source_SourceError)
            return profiles;
        await pendingSends();
        onCollected(comparison, profiles);
        return profiles;
    }));
}
/** A gauge that rises is told by its ends, so the first and the last sixth of the candidate are read as well. */
const collect_EDGE_PART = 6;
function questionsOf({ service, profileType, kind, sides }) {
    const ask = (side, window) => ({
        service,
        profileType,
        selector: sides[side].selector,
        window,
    });
    const blocks = plan_SIDES.flatMap((side) => sides[side].blocks.map((window) => ask(side, window)));
    return kind === 'gauge'
        ? [...blocks, ...edgesOf(sides.candidate.window).map((window) => ask('candidate', window))]
        : blocks;
}
function earlierOf({ service, profileType, history }) {
    return historyQuestions(service, profileType, history);
}
/** The first and the last sixth of a window, each at most a day. */
function edgesOf(window) {
    const { fromMs, untilMs } = window;
    const parts = cutIntoBlocks(window, collect_EDGE_PART);
    const [first, last] = [parts[0], parts[collect_EDGE_PART - 1]];
    return [
        { fromMs, untilMs: Math.min(first.untilMs, fromMs + MAX_BLOCK_MS) },
        { fromMs: Math.max(last.fromMs, untilMs - MAX_BLOCK_MS), untilMs },
    ];
}
async function collectOne(source, comparison, onAnswer) {
    const read = (question) => source.readBlock(question).finally(onAnswer);
    // Interned in the order of the plan, whatever the order of the answers: the same input gives the same output. Each as soon as
    // those before it are there: the others are still on their way.
    const builder = createStackTableBuilder();
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
        history: history.map((indexes) => (indexes === null ? null : collect_sumOf(indexes, blocks))),
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
    if (failure === null || failure instanceof source_SourceError)
        return failure;
    throw failure;
}
/** Adds one earlier window: all of it, or null, for history only sharpens the evidence. */
async function addTogether(builder, answers, after) {
    const [profiles] = await Promise.all([answers, after]);
    if (profiles instanceof source_SourceError)
        return null;
    return profiles.map((profile) => builder.add(profile, profile.defaultSampleType));
}
/** Awaits all; the first error in the order of the plan counts, for which one comes first in time is chance. */
async function inOrder(answers) {
    const settled = await Promise.allSettled(answers);
    const failed = settled.find((answer) => answer.status === 'rejected');
    if (failed === undefined)
        return settled.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (failed.reason instanceof source_SourceError)
        return failed.reason;
    throw failed.reason;
}
function collect_sumOf(indexes, blocks) {
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
    const uploads = await listUploadsOf(source, candidate, asked);
    const seriesOf = ({ service, profileType }) => uploads.flatMap((one) => one.profileType === profileType && one.series.service === service ? [one.series] : []);
    return planned.map((one) => {
        const cpu = all.find(({ service, kind }) => kind === 'cpu' && service === one.service);
        return planAgain(one, candidate, seriesOf(one), cpu === undefined ? [] : seriesOf(cpu));
    });
}
function planAgain(first, candidate, series, alive) {
    const { baseline } = first.sides;
    const again = planComparison(first, first.profileType, { sides: { baseline, candidate } }, { baseline: baseline.series, candidate: series }, { baseline: baseline.alive, candidate: alive });
    return { ...again, sides: { baseline, candidate: again.sides.candidate } };
}
/**
 * Fetches the candidate's blocks of one comparison and puts them beside what was read before.
 * @param onAnswer called after every answer, an error included
 * @returns the profiles, or the error that prevented them
 */
async function collectSecondWindow(source, { service, profileType, sides: { candidate } }, { table, baseline, history }, onAnswer) {
    const { selector } = candidate;
    const answers = await inOrder(candidate.blocks.map((window) => source.readBlock({ service, profileType, selector, window }).finally(onAnswer)));
    if (answers instanceof source_SourceError)
        return answers;
    const builder = createStackTableBuilder();
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
    if (planned instanceof source_SourceError)
        return pending.map((one) => unread(one, reasonOfError(planned)));
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
    if (error instanceof source_SourceError)
        return error;
    throw error;
}
function faultOf({ sides }, first) {
    const { series, uploads } = sides.candidate;
    return uploads === 0 ? emptyWindow() : otherVersion(first.sides.candidate.series, series);
}
async function readOne(source, comparison, { first }, setting, onAnswer) {
    const { table, baseline, history = [] } = first.data;
    const before = { table, baseline: baseline.blocks, history: history.map(({ values }) => values) };
    const profiles = await collectSecondWindow(source, comparison, before, onAnswer);
    if (profiles instanceof source_SourceError)
        return reasonOfError(profiles);
    return withSecondWindow(first, { comparison, profiles }, { ...setting, load: loadOf(setting) });
}
/** Requests were counted for the first window of the candidate only. */
function loadOf({ load }) {
    return load.kind === 'requests' ? { kind: 'auto' } : load;
}
function compareAgain(pending, read, { steadiness }, setting) {
    const { candidate } = measureWindows(read.filter((one) => 'data' in one));
    const windows = { baseline: steadiness.baseline, candidate };
    return pending.map((one, index) => {
        const found = read[index];
        if (!('data' in found))
            return unread(one, found);
        const policy = one.judged.case.policy ?? setting.policy;
        const { result, incomparable } = compareWindows(found, windows, {
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

;// CONCATENATED MODULE: ./build/report/links/comparison-page.js

/**
 * The difference of both windows on the server's own page, or `null` where there is none: 1.15.0 took the page away, and
 * answers its address with another one since, so a version that is not known makes no link.
 *
 * The page reads `leftQuery`, `leftFrom`, `leftUntil`, the same on the right, `query`, and `from` and `until` of its
 * timeline (useReduxQuerySync.ts in 1.14.1); 13 digits are milliseconds to it and to the server behind it.
 */
function comparisonPageLink({ url, version }, target) {
    const base = baseUrl(url);
    if (base === null || !hasComparisonPage(version) || isDataSourceProxy(base) || !hasWindows(target))
        return null;
    // The server reads a query as Prometheus does a metric with its labels.
    if (!/^[a-zA-Z_:][\w:]*$/.test(target.profileType))
        return null;
    const before = `${target.profileType}${target.baseline.selector}`;
    const query = encodeQuery([
        ['query', before],
        ['leftQuery', before],
        ...range(['leftFrom', 'leftUntil'], target.baseline),
        ['rightQuery', `${target.profileType}${target.candidate.selector}`],
        ...range(['rightFrom', 'rightUntil'], target.candidate),
        ...timeline(target),
    ]);
    return safeLink('Pyroscope', `${base}/comparison-diff?${query}`);
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
    const { from, to } = inclusiveRange(side);
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
    const base = baseUrl(grafana.url);
    if (base === null || grafana.datasourceUid === '' || !hasWindows(target))
        return null;
    const query = encodeQuery([
        ['explorationType', 'diff-flame-graph'],
        ['var-serviceName', target.service],
        ['var-profileMetricId', target.profileType],
        ['var-dataSource', grafana.datasourceUid],
        ...filters('var-filtersBaseline', target.baseline.filters),
        ...filters('var-filtersComparison', target.candidate.filters),
        ...drilldown_times(target),
        ['maxNodes', '16384'],
    ]);
    return safeLink('Grafana', `${base}/a/grafana-pyroscope-app/explore?${query}`);
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
function drilldown_times({ baseline, candidate }) {
    const before = inclusiveRange(baseline);
    const after = inclusiveRange(candidate);
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
    const base = baseUrl(grafana.url);
    if (base === null || grafana.datasourceUid === '' || !hasWindows(target))
        return null;
    // An id has three characters of 0-9a-z and is no number; Explore replaces any other.
    const panes = {
        bas: pane(grafana, target, target.baseline),
        can: pane(grafana, target, target.candidate),
    };
    const query = encodeQuery([
        ['schemaVersion', '1'],
        ['panes', JSON.stringify(panes)],
    ]);
    return safeLink('Grafana Explore', `${base}/explore?${query}`);
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
        range: inclusiveRange(side),
    };
}

;// CONCATENATED MODULE: ./build/report/links/template.js


/**
 * Fills a template; every value is percent-encoded. `null` when a value it asks for is not there, and when a value would
 * lead to another path than the template's.
 */
function templateLink({ name, url }, target) {
    if (!hasWindows(target))
        return null;
    const values = valuesOf(target);
    const asked = placeholdersOf(url);
    const isKnown = (one) => Object.hasOwn(values, one);
    if (!asked.every((one) => isKnown(one) && values[one] !== null))
        return null;
    const filled = replacePlaceholders(url, (one) => encodeValue((isKnown(one) && values[one]) || ''));
    return isSamePath(url, filled) ? safeLink(name, filled) : null;
}
/** Whether a template shows a function and not only its comparison. */
function showsFunction({ url }) {
    return placeholdersOf(url).includes('function');
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
        'baseline-from-iso': template_iso(baseline.fromMs),
        'baseline-until-iso': template_iso(baseline.untilMs),
        'baseline-selector': baseline.selector,
        'candidate-from': String(candidate.fromMs),
        'candidate-until': String(candidate.untilMs),
        'candidate-from-iso': template_iso(candidate.fromMs),
        'candidate-until-iso': template_iso(candidate.untilMs),
        'candidate-selector': candidate.selector,
    };
}
/** The last instant a `Date` can hold. */
const LAST_MS = 8.64e15;
function template_iso(ms) {
    return Math.abs(ms) > LAST_MS ? null : new Date(ms).toISOString();
}
/** A service that is called `..` would lead one folder up: no encoding keeps a URL from resolving it. */
function isSamePath(template, filled) {
    const pathOf = (address) => (URL.canParse(address) ? new URL(address).pathname.split('/') : []);
    const plain = replacePlaceholders(template, () => 'x');
    return pathOf(plain).length > 0 && pathOf(plain).length === pathOf(filled).length;
}

;// CONCATENATED MODULE: ./build/report/links/comparison-links.js






/**
 * The links of a comparison or of one of its functions, the most useful first: Grafana, the user's own, others. Those that
 * would be dead for the reader are left out: of a report that is shared, what leads to the machine it was made on.
 */
function comparisonLinks(setting, target) {
    const { isShared, grafana, templates, server, secrets } = setting;
    const links = [
        grafana === null ? null : drilldownLink(grafana, target),
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
        .some((secret) => texts.some((text) => text.includes(secret) || text.includes(encodeValue(secret))));
}
function decoded(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

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
    const all = joinSelectors(selector, labels);
    return { fromMs, untilMs, filters: parseSelector(all), selector: serviceSelector([service], all) };
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

;// CONCATENATED MODULE: ./build/gate-notes.js




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
    const waited = `waited ${formatDuration(waitedMs)} for the last uploads`;
    if (behind.length > 0) {
        return [
            {
                code: 'FG231',
                message: `${waited}, in vain for ${gate_notes_listed(behind)}: the end of the window is missing in what is compared`,
                remedy: 'see whether the profiler uploads at its end; where it uploads less often, give settle a duration',
            },
        ];
    }
    const what = intervalMs === null ? 'as settle says' : `one comes about every ${formatDuration(intervalMs)}`;
    return [{ code: 'FG231', message: `${waited}: ${what}`, remedy: '' }];
}
const gate_notes_MAX_NAMED = 5;
function gate_notes_listed(names) {
    const more = names.length - gate_notes_MAX_NAMED;
    return (names.slice(0, gate_notes_MAX_NAMED).join(', ') + (more > 0 ? ` and ${formatPlural(more, 'more service')}` : ''));
}
/** What was said of a service alone; the environment of all is told once. */
function ruleNotes(rule, { environment }) {
    const { labels = '', policy } = rule ?? {};
    const common = environment === null ? '' : environmentMatcher(environment).value;
    const own = parseSelector(labels).filter(({ value }) => environment === null || value !== common);
    const parts = [
        ...(own.length === 0 ? [] : [`only profiles with ${formatSelector(own)}`]),
        ...(policy === undefined
            ? []
            : [
                `fail from ${formatThreshold(policy.failOnGrowth)} growth, warn from ${formatThreshold(policy.warnOnGrowth)}, ` +
                    `functions with at least ${formatThreshold(policy.minShare)} of the service`,
            ]),
    ];
    if (parts.length === 0)
        return [];
    return [{ code: 'FG232', message: `settings of its own: ${parts.join('; ')}`, remedy: '' }];
}

;// CONCATENATED MODULE: ./build/compare/budget-cost.js



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
    const leaves = leafFunctions(table);
    const kept = Uint8Array.from(leaves, (leaf) => (ignored[leaf] === 1 ? 0 : 1));
    const weight = sampleWeight(kind, unit, candidate.blocks);
    const perBlock = candidate.blocks.map((block) => sumMarked(block, kept));
    const all = budget_cost_sum(perBlock);
    // A server adds up the snapshots of a gauge: what is meant is their mean.
    const snapshots = kind === 'gauge' ? Math.max(candidate.uploads, 1) : 1;
    const hasNoise = kind !== 'gauge' && candidate.blocks.length >= MIN_BLOCKS;
    return (functions, cost) => {
        const marked = kept.map((isKept, stack) => isKept === 1 && budget_cost_holds(data, functions, cost, stack, leaves[stack]) ? 1 : 0);
        const own = candidate.blocks.map((block) => sumMarked(block, marked));
        const amount = budget_cost_sum(own);
        return {
            amount: amount / snapshots,
            share: all > 0 ? amount / all : 0,
            samples: amount / snapshots / weight,
            serviceSamples: all / snapshots / weight,
            noise: hasNoise ? noiseOf(own, amount, perBlock, all) : null,
        };
    };
}
function budget_cost_holds({ table }, functions, cost, stack, leaf) {
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
        ofAmount: blockVariance(Float64Array.from(parts, (part) => part - 1 / own.length)),
        ofShare: blockVariance(Float64Array.from(parts, (part, block) => part - (total > 0 ? all[block] / total : 0))),
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
function budget_cost_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/judge/budget-measures.js


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
    const isNamed = profileTypes.some((name) => resolveAlias(name, [profileType]).includes(profileType));
    if (profileTypes.length > 0 && !isNamed)
        return false;
    const kind = kindOf(profileType);
    const { sampleUnit } = parseProfileType(profileType);
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
    const costOf = prepareTargetCosts(data);
    return applying.map((rule) => {
        const functions = targetFunctions(data.table.functions, rule.target, matches);
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

;// CONCATENATED MODULE: ./build/judge/evidence-notes.js


/** What weakens the evidence of a comparison, and what would help. */
function evidenceNotes(facts) {
    const { isGauge, blocks, neededSeconds, uploadSeconds, apartMs, isDistanceShown } = facts;
    const notes = [];
    if (isGauge)
        return notes;
    if (blocks < MIN_BLOCKS) {
        notes.push({
            code: 'FG205',
            message: `the windows hold ${blocks === 1 ? 'one time block' : `${blocks} time blocks`} of two uploads: too few to measure noise, so the worst verdict is warn`,
            remedy: `use windows of at least ${neededSeconds} s; an upload arrives about every ${uploadSeconds} s`,
        });
    }
    if (apartMs > DISTANT_MS && !isDistanceShown) {
        notes.push({
            code: 'FG207',
            message: `the windows lie ${Math.round(apartMs / 60_000)} minutes apart, so single functions may differ by more without a change`,
            remedy: 'measure both versions back to back, or at the same time, to find smaller growth; or give history windows as far apart',
        });
    }
    return notes;
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
function evidence_notes_namesOf(services) {
    const more = services.length - evidence_notes_MAX_NAMED;
    return services.slice(0, evidence_notes_MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function otherStructure(index, services) {
    const names = services.map(({ service, share }) => `${service} (${Math.floor(100 * share)} %)`);
    return {
        code: 'FG220',
        message: `history window ${index + 1} is not used for ${evidence_notes_namesOf(names)}: only so much of what it holds lies in call stacks that baseline or candidate have, too`,
        remedy: "name windows of the baseline's code and profiler, with history as a list of windows",
    };
}
function evidence_notes_otherVersion(index, services) {
    return {
        code: 'FG220',
        message: `history window ${index + 1} is not used for ${evidence_notes_namesOf(services)}: another version ran in it than in the baseline`,
        remedy: "name windows of the baseline's version, with history as a list of windows",
    };
}

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

;// CONCATENATED MODULE: ./build/judge/profiler-notes.js

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
    const side = SIDES.find((name) => traces[name].waiting >= ONLY_WAITING);
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
    const overhead = Math.max(...SIDES.map((side) => traces[side].overhead));
    const interval = Math.min(...SIDES.map((side) => traces[side].uploadMs ?? Number.POSITIVE_INFINITY));
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

;// CONCATENATED MODULE: ./build/judge/snapshot-notes.js
const snapshot_notes_MINUTE_MS = 60_000;
const HOUR_MS = 60 * snapshot_notes_MINUTE_MS;
const snapshot_notes_DAY_MS = 24 * HOUR_MS;
/** Machines, kernels and data have changed by then, whatever the code did. */
const OLD_MS = 30 * snapshot_notes_DAY_MS;
/** Where a baseline comes from, and how old it is. Nothing where it is a window of the server. */
function snapshotNotes(saved, baselineEndMs, nowMs) {
    if (saved === null)
        return [];
    const { path, createdAtMs, toolVersion } = saved;
    const ageMs = Math.max(0, nowMs - baselineEndMs);
    const taken = new Date(createdAtMs).toISOString();
    return [
        {
            code: 'FG228',
            message: `the baseline is the snapshot ${path} of ${ageOf(ageMs)} ago, taken at ${taken} by flamegate ${toolVersion}`,
            remedy: ageMs > OLD_MS
                ? 'take a new snapshot of the baseline when its machines or its data have changed since'
                : '',
        },
    ];
}
function ageOf(ageMs) {
    if (ageMs >= 2 * snapshot_notes_DAY_MS)
        return `${Math.floor(ageMs / snapshot_notes_DAY_MS)} days`;
    if (ageMs >= 2 * HOUR_MS)
        return `${Math.floor(ageMs / HOUR_MS)} hours`;
    return `${Math.floor(ageMs / snapshot_notes_MINUTE_MS)} minutes`;
}

;// CONCATENATED MODULE: ./build/raw-profiles.js



/** What was compared, as two profiles for each service and type: ignored functions included, gauges as the mean per upload. */
function rawProfilesOf(fetched) {
    return fetched.flatMap(({ comparison: { service, profileType, kind, sides }, profiles }) => ['baseline', 'candidate'].map((side) => {
        const { table, blocks } = profiles;
        const { window, uploads } = sides[side];
        const sums = sumBlocks(blocks[side], stackCount(table));
        const snapshots = kind === 'gauge' ? Math.max(uploads, 1) : 1;
        return {
            service,
            profileType,
            alias: displayName(profileType),
            unit: parseProfileType(profileType).sampleUnit,
            side,
            ...window,
            table,
            values: snapshots === 1 ? sums : sums.map((value) => Math.round(value / snapshots)),
        };
    }));
}

;// CONCATENATED MODULE: ./build/report/bound-report.js


const bound_report_ALL = Number.POSITIVE_INFINITY;
/** The first that fits is taken. Findings themselves are never left out. */
const SIZES = [
    { name: 1000, url: bound_report_ALL, list: 1000, functions: bound_report_ALL },
    { name: 300, url: 2000, list: 100, functions: bound_report_ALL },
    { name: 100, url: 1000, list: 20, functions: bound_report_ALL },
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
function boundReport(report, maxBytes = MAX_REPORT_BYTES) {
    const [first = {}, ...smaller] = SIZES;
    let bounded = withSize(report, first);
    for (const size of smaller) {
        if (jsonBytes(bounded, maxBytes) <= maxBytes)
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
            target: { ...budget.target, ...toName(budget.target, size) },
            explanation: clip(budget.explanation, LONGEST_SENTENCE),
            remedy: clip(budget.remedy, LONGEST_SENTENCE),
        })),
        flameGraphs: report.flameGraphs.map((graph) => ({ ...graph, ...toPlace(graph) })),
    };
}
function toComparison(comparison, size) {
    const { alias, reasons, notes, ignored, moved, leak, whole, functions, links } = comparison;
    const named = (one) => ({ ...one, ...toName(one, size) });
    const others = functions.filter((fn) => !isOverLimit(fn)).slice(0, size.functions);
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
        functions: functions
            .filter((fn) => isOverLimit(fn) || kept.has(fn))
            .map((fn) => toFunction(named(fn), size)),
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
        links: toLinks(fn.links, size),
    };
}
function toName({ name, file }, size) {
    return { name: clip(name, size.name), file: clip(file, size.name) };
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
    const explanation = judged.value === null ? budget_explanation_unmeasured(judged) : measured(judged, judged.value);
    return { explanation, remedy: remedyOf(judged) };
}
function measured({ rule, cause, value, low, high, samples }, seen) {
    const { unit, amount } = rule.limit;
    // A level is no sample count.
    const counted = unit === 'bytes' ? '' : `, ${formatPlural(Math.round(samples), 'sample')}`;
    const numbers = `${formatLimited(seen, unit)}${OF[unit]}, ${formatLimit(amount, unit)} allowed`;
    switch (cause) {
        case 'exceeded':
            return `${formatLimited(value, unit)}${OF[unit]}, at least ${formatLimited(low, unit)} with 95 % confidence${counted}, ${formatLimit(amount, unit)} allowed`;
        case 'within-noise':
            return `${numbers}: above, but within the noise (${formatLimited(low, unit)} to ${formatLimited(high, unit)})`;
        case 'few-samples':
            return `${numbers}: above, but ${formatPlural(Math.round(samples), 'sample')} are too few to fail`;
        case 'few-blocks':
            return `${numbers}: above, but there are fewer than three time blocks to tell the noise`;
        case 'few-service-samples':
            return `the service has too few samples to tell a share of them`;
        default:
            return numbers;
    }
}
function budget_explanation_unmeasured({ cause, rule }) {
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
    if (cause === 'within-noise' && kindOf(profileType) === 'gauge')
        return REMEDIES.exceeded;
    if (cause === 'no-profiles' && rule.limit.unit === 'share' && rule.target.kind === 'service')
        return 'a service is always 100 % of itself: limit its cores or bytes';
    return REMEDIES[cause];
}

;// CONCATENATED MODULE: ./build/report/rounding.js
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
        alias: profileType === '' ? '' : displayName(profileType),
        limit: round(rule.limit.amount),
        unit: rule.limit.unit,
        value: roundOrNull(value),
        low: roundOrNull(low),
        high: roundOrNull(high),
        share: roundOrNull(share),
        samples: round(samples),
        verdict,
        ...explainBudget(judged),
    };
}

;// CONCATENATED MODULE: ./build/report/build-cause.js
/** Callers named in a report, nearest first; a deep stack has hundreds. */
const MOST_CALLERS = 10;
/** Frames of a call path, those nearest to the function. */
const MOST_FRAMES = 20;
/** Tells cause and effect among the functions of a comparison, by function id. */
function causesOf({ functions, causes, case: { result }, }) {
    const keys = result?.evidence?.table.functions ?? [];
    const toNames = (ids) => ids.flatMap((id) => build_cause_toName(keys[id]));
    const judged = new Map(functions.map((fn) => [fn.id, fn.judged]));
    /** A finding of its own is never listed as the effect of another, whatever lies below it. */
    const isOwnFinding = (id) => {
        const verdict = judged.get(id)?.verdict;
        return (verdict === 'fail' || verdict === 'warn') && judged.get(id)?.causedBy === undefined;
    };
    return (id) => {
        const causedBy = build_cause_toName(keys[judged.get(id)?.causedBy ?? -1])[0] ?? null;
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
function build_cause_toName(key) {
    return key === undefined ? [] : [{ name: key.name, file: key.file }];
}
/** A function that calls itself stands once for all its calls in a row. */
function withoutRecursion(path) {
    return path.filter((id, index) => id !== path[index - 1]);
}

;// CONCATENATED MODULE: ./build/report/explain.js


/** Says in one sentence why a function came out as it did, with its numbers. */
function explain_explain(fn, facts) {
    if (!isTested(fn) || fn.judged === undefined)
        return explainUntested(fn, facts);
    return facts.kind === 'gauge' ? explainLevel(fn, fn.judged, facts) : explainCost(fn, fn.judged, facts);
}
function explainUntested({ share, samples }, { kind, policy }) {
    const largest = Math.max(share.baseline, share.candidate);
    if (largest < policy.minShare)
        return `below ${formatThreshold(policy.minShare)} of the service: not tested`;
    const most = Math.max(samples.baseline, samples.candidate);
    if (kind !== 'gauge' && most < policy.minSamples)
        return `${formatPlural(most, 'sample')}: too few for a test`;
    return 'not tested: the service has too many larger functions, or no samples on one side';
}
function explainLevel({ self, share }, judged, { unit }) {
    const change = `${formatCost(self.baseline, unit)} before, ${formatCost(self.candidate, unit)} now, on average per upload`;
    if (judged.verdict !== 'warn')
        return change;
    const growth = judged.growth === null ? '' : ` ${growthWords(judged)}`;
    return `${change}: the level rose${growth}, ${shareWords(share)}; a warning only, since levels differ from run to run`;
}
function explainCost(fn, judged, facts) {
    const { samples, share, estimate } = fn;
    const seen = formatCount(samples.candidate);
    if (judged.class === 'moved' && (samples.baseline === 0 || samples.candidate === 0)) {
        const where = samples.baseline === 0 ? 'came from' : 'went to';
        return `its cost ${where} another function, see the moved functions`;
    }
    if (judged.class === 'new')
        return explainNew(fn, judged, facts);
    if (judged.class === 'gone') {
        const now = fn.total.candidate > 0 ? 'no cost of its own any more' : 'no longer there';
        return `${now}; ${formatCount(samples.baseline)} samples, ${formatShare(share.baseline)} of the service, in the baseline`;
    }
    if (judged.union !== undefined)
        return explainUnion(fn, judged, judged.union, facts);
    const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
    const numbers = `expected ${formatCount(expected)} samples at this load, saw ${seen}`;
    switch (judged.class) {
        case 'grew': {
            const grew = `${numbers}: grew ${growthWords(judged)}${costWords(fn, facts)}${confirmedWords(judged)}`;
            // What explains it was measured against the alternatives itself.
            return judged.causedBy === undefined ? `${grew}; ${ruledOut(fn, facts)}` : grew;
        }
        case 'moved':
            return `${numbers}: its cost moved, see the moved functions`;
        case 'shrank':
            return `${numbers}: fell to ${formatGrowth(judged.growth)}`;
        case 'unchanged':
            return `${numbers}: growth above ${formatThreshold(facts.policy.failOnGrowth)} is ruled out`;
        default:
            return judged.detectable === null
                ? numbers
                : `${numbers}: within the noise, in which ${formatGrowthPercent(judged.detectable)} would have been found`;
    }
}
/** `2.01×, at least 1.39× with 95 % confidence (range to 2.91×)`. */
function growthWords({ growth, low, high, verdict, confirmation }) {
    // What was confirmed warned at first: its bounds are those of one test.
    const confidence = verdict === 'fail' && confirmation === undefined ? '95' : '99';
    return `${formatGrowth(growth)}, at least ${formatGrowth(low)} with ${confidence} % confidence (range to ${formatGrowth(high)})`;
}
/** What the second window of the candidate showed, where it turned a warning into a failure. */
function confirmedWords({ confirmation }) {
    if (confirmation === undefined)
        return '';
    const { growth, low, high } = confirmation;
    return (`; a second window confirms it: ${formatGrowth(growth)}, at least ${formatGrowth(low)} with 99 % confidence ` +
        `(range to ${formatGrowth(high)})`);
}
/** `, +0.11 cores, 52 % → 68 % of the service`. */
function costWords({ share }, { added, addedUnit }) {
    return `${added === null ? '' : `, ${formatAdded(added, addedUnit)}`}, ${shareWords(share)}`;
}
function shareWords({ baseline, candidate }) {
    return `${formatShare(baseline)} → ${formatShare(candidate)} of the service`;
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
        : `not load (${formatGrowth(growth)} ${LOAD_UNITS[load]}, too)`;
}
/** Only CPU time shows how busy a machine is: a profiler counts waiting for a core as running. */
function notMachines({ kind, contention }) {
    if (contention === null || (kind !== 'cpu' && kind !== 'wall'))
        return [];
    const factor = Math.exp(contention);
    return [
        factor < 1.05
            ? 'not the machines (equally busy)'
            : `not the machines (paces ${formatGrowth(factor)} apart are allowed for)`,
    ];
}
function explainNew(fn, { verdict }, facts) {
    const { samples, share, total } = fn;
    const { policy, added, addedUnit } = facts;
    const before = total.baseline > 0 ? 'no cost of its own' : 'not';
    const numbers = `${before} in the baseline; ${formatCount(samples.candidate)} samples, ${formatShare(share.candidate)} of the service, in the candidate`;
    if (verdict !== 'fail' && verdict !== 'warn')
        return numbers;
    const [least, confidence, move] = verdict === 'fail'
        ? [policy.minNewShare, '95', 'what is gone does not make up for it']
        : [policy.minAddedShare, '99', 'no matching loss'];
    const cost = added === null ? '' : `, ${formatAdded(added, addedUnit)}`;
    return (`${numbers}${cost}: surely more than ${formatThreshold(least)} of it with ${confidence} % confidence; ` +
        [`not a move (${move})`, ...notMachines(facts)].join(', '));
}
/** Cost that moved here and grew on the way is told together with what it came from. */
function explainUnion(fn, judged, { expected, seen }, facts) {
    return (`together with the functions its cost came from: expected ${formatCount(expected)} samples at this load, ` +
        `saw ${formatCount(seen)}: grew ${growthWords(judged)}${costWords(fn, facts)}; ` +
        ['not only moved (more arrived than was lost)', ...notMachines(facts)].join(', '));
}

;// CONCATENATED MODULE: ./build/report/explain-leak.js



/** Why a rise is only worth a warning. */
const DOUBTS = {
    shape: 'it does not rise straight, as when a cache fills',
    'no-reference': 'a slow warm-up looks the same',
    load: 'more load may explain it',
};
/** Says what a function holds of a leak; the finding itself also says how fast the service leaks. */
function explainHolder(holder, { result, holders, over }, unit, isFinding) {
    const [before, after] = [formatCost(holder.before, unit), formatCost(holder.after, unit)];
    const held = over === 'span'
        ? `holds ${before} in the baseline and ${after} in the candidate window`
        : `holds ${before} early and ${after} late in the candidate window`;
    const part = `${formatShare(holder.share)} of what was gained`;
    if (!isFinding || result.estimate === undefined)
        return `${held}, ${part}`;
    const { slopePerMin, lowPerMin, highPerMin, spanMs } = result.estimate;
    const others = holders.filter((other) => other !== holder && other.share >= NOTABLE_HOLDER).slice(0, 3);
    const names = others
        .map(({ key, share }) => `${visible(key.name, OTHER_NAME_LENGTH)} ${formatShare(share)}`)
        .join(', ');
    const rest = names === '' ? '' : `; also held by ${names}`;
    const doubt = result.stoppedBy === null ? undefined : DOUBTS[result.stoppedBy];
    const why = doubt === undefined ? explain_leak_ruledOut(result.references > 0) : `a warning only, since ${doubt}`;
    const { used } = result.pods;
    const pods = formatPlural(used, 'replica');
    const same = `the same ${used === 1 ? 'replica' : pods}, from the baseline to the candidate`;
    const time = `over ${formatDuration(spanMs)} in ${over === 'span' ? same : pods}`;
    return (`what the service retains rises by ${formatCost(slopePerMin, unit)} a minute ` +
        `(${formatCost(lowPerMin, unit)} to ${formatCost(highPerMin, unit)}, 95 % confidence) ${time}; this function ${held}, ` +
        `${part}${rest}; ${why}`);
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

;// CONCATENATED MODULE: ./build/report/build-function.js





/** Functions kept in a report beside those tested, for orientation. */
const UNTESTED_FUNCTIONS = 20;
/** Turns judged functions into what the report says of them: all that were tested, and the largest others. */
function toFunctions(judged, facts) {
    const causeOf = causesOf(judged);
    return build_function_shown(judged.functions).map((fn) => build_function_toFunction(fn, judged.case.leak, facts, causeOf(fn.id)));
}
function build_function_shown(functions) {
    const tested = functions.filter(isTested);
    const others = functions.filter((fn) => !isTested(fn) && fn.self.baseline + fn.self.candidate > 0);
    return [...tested, ...others.slice(0, UNTESTED_FUNCTIONS)];
}
function build_function_toFunction(fn, leak, facts, cause) {
    const { judged, estimate } = fn;
    const isFinding = judged?.verdict === 'fail' || judged?.verdict === 'warn';
    const holder = judged?.class === 'leaks' ? holderOf(fn, leak) : undefined;
    const self = holder === undefined ? fn.self : { baseline: holder.before, candidate: holder.after };
    const expected = holder?.before ?? unionExpected(fn) ?? estimate?.expected ?? 0;
    const added = estimate === undefined ? null : roundOrNull(perSecond(self.candidate - expected, facts));
    return {
        ...fn.key,
        source: facts.places?.get(fn.id) ?? null,
        class: judged?.class ?? untestedClass(fn),
        verdict: judged?.verdict ?? 'not-tested',
        self: roundSides(self),
        total: roundSides(fn.total),
        samples: roundSides(fn.samples),
        share: roundSides(fn.share),
        expected: round(expected),
        growth: holder === undefined ? roundOrNull(judged?.growth ?? null) : null,
        growthLow: holder === undefined ? roundOrNull(judged?.low ?? null) : null,
        growthHigh: holder === undefined ? roundOrNull(judged?.high ?? null) : null,
        added,
        addedShare: round(estimate?.addedShare ?? 0),
        detectableGrowth: roundOrNull(judged?.detectable ?? null),
        ...cause,
        explanation: holder === undefined || leak === undefined
            ? explain_explain(fn, { ...facts, added })
            : explainHolder(holder, leak, facts.unit, isFinding),
        links: isFinding ? facts.links(fn.key) : [],
    };
}
/** Of cost that moved here and grew on the way: what of it is no growth. In the unit of the comparison. */
function unionExpected({ judged, self, samples }) {
    if (judged?.union === undefined || samples.candidate === 0)
        return undefined;
    const grown = judged.union.seen - judged.union.expected;
    return self.candidate - (grown * self.candidate) / samples.candidate;
}
function holderOf({ key }, leak) {
    return leak?.holders.find((holder) => holder.key.name === key.name && holder.key.file === key.file);
}
function untestedClass({ self }) {
    if (self.baseline === 0 && self.candidate > 0)
        return 'new';
    return self.candidate === 0 && self.baseline > 0 ? 'gone' : 'unclear';
}
/** CPU nanoseconds per second are cores; a gauge has no rate. `null` where the length of the window is not known. */
function perSecond(cost, { kind, unit, seconds }) {
    if (kind === 'gauge')
        return cost;
    if (seconds <= 0)
        return null;
    return cost / seconds / (unit === 'nanoseconds' ? 1e9 : 1);
}

;// CONCATENATED MODULE: ./build/report/build-whole.js


/** Turns the growth of a whole service into what the report says of it. */
function toWhole({ verdict, log, lowLog, highLog, ownPart, machineLog }, result, { load, addedUnit, toAdded }) {
    const seen = result.total.candidate * ownPart;
    const expected = seen / Math.exp(log);
    const added = roundOrNull(toAdded(seen - expected));
    const numbers = {
        growth: round(Math.exp(log)),
        growthLow: round(Math.exp(lowLog)),
        growthHigh: round(Math.exp(highLog)),
        expected: round(expected),
        seen: round(seen),
        added,
        machines: machineLog === null ? null : round(Math.exp(machineLog)),
    };
    const confidence = verdict === 'fail' ? '95' : '99';
    const { baseline, candidate } = result.samples;
    const cost = added === null ? '' : `, ${formatAdded(added, addedUnit)}`;
    return {
        verdict,
        ...numbers,
        explanation: `expected ${formatCost(expected, result.unit)} ${EXPECTED[load]}, saw ${formatCost(seen, result.unit)} beside what ` +
            `single functions explain: ${formatGrowth(numbers.growth)}, at least ${formatGrowth(numbers.growthLow)} with ${confidence} % ` +
            `confidence (range to ${formatGrowth(numbers.growthHigh)})${cost}, ${formatCount(baseline)} → ${formatCount(candidate)} ` +
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
        : `not the machines (the ${formatGrowth(Math.exp(machineLog))} that most services have in common is taken off)`;
}

;// CONCATENATED MODULE: ./build/report/flame-graph/clip-name.js
/** Longest name in a flame graph, in characters. */
const clip_name_MAX_NAME = 200;
/** A name as flame graphs hold it: its end tells more than its middle. */
function clipName(name) {
    if (name.length <= clip_name_MAX_NAME)
        return name;
    const half = clip_name_MAX_NAME / 2;
    return `${name.slice(0, half - 1)}…${name.slice(-half)}`.toWellFormed();
}

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
    const rankOf = new Map(named.sort(byFunctionKey(functions)).map((frame, rank) => [frame, rank]));
    return Int32Array.from(nodes, ({ frame }) => rankOf.get(frame) ?? named.length);
}

;// CONCATENATED MODULE: ./build/report/flame-graph/flame-graphs.js



/** A page with more would no longer open at once. */
const FLAME_GRAPH_LIMITS = { nodes: 20_000, characters: 900_000 };
/** Costs are told to a millionth of the service. */
const flame_graphs_STEPS = 1e6;
/** Each try has room for this part of the nodes of the one before. */
const SHRINK = 0.7;
/**
 * The call trees of all comparisons. Where they are too large together, the smallest nodes are folded into one for each
 * caller: in every graph those below the same part of their service.
 */
function buildFlameGraphs(sources, limits = FLAME_GRAPH_LIMITS) {
    const trees = sources.map(({ result }) => costTreeOf(result.stacks));
    const shares = sortedShares(trees);
    for (let nodes = limits.nodes; nodes >= 1; nodes = Math.floor(nodes * SHRINK)) {
        // What a node must exceed, so that about as many do.
        const threshold = shares[shares.length - nodes - 1] ?? 0;
        // Folding itself adds nodes, so fewer may have to stay.
        if (trees.reduce((sum, tree) => sum + countFolded(tree, threshold), 0) > limits.nodes)
            continue;
        const graphs = trees.map((tree, index) => toGraph(sources[index], tree, threshold));
        if (JSON.stringify(graphs).length <= limits.characters)
            return graphs;
    }
    return [];
}
/** The parts of their services that all nodes hold, smallest first. */
function sortedShares(trees) {
    const shares = new Float64Array(trees.reduce((sum, tree) => sum + tree.shares.length, 0));
    let end = 0;
    for (const tree of trees) {
        shares.set(tree.shares, end);
        end += tree.shares.length;
    }
    return shares.sort();
}
function toGraph({ service, profileType, result }, tree, threshold) {
    const { functions } = result.stacks.table;
    const { nodes: kept, folded } = foldSmall(tree, (node) => isLarge(tree, node, threshold));
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
            return { name: clipName(name), file: clipName(file) };
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
    const quantum = Math.max(sample, largest / flame_graphs_STEPS);
    return Number.isFinite(quantum) && quantum > 0 ? quantum : 1;
}
/** What is left of a negative cost, which only a broken profile has, is none. */
function inQuanta(cost, quantum) {
    const value = Math.round((cost / quantum) * 10) / 10;
    return Number.isFinite(value) ? Math.max(0, value) : 0;
}

;// CONCATENATED MODULE: ./build/report/build-report.js








/** Turns a judged build into the report every renderer and publisher works from. */
function buildReport(build, context) {
    const { policy } = context;
    return boundReport({
        schemaVersion: 1,
        tool: { name: 'flamegate', version: context.version },
        createdAt: new Date(context.nowMs).toISOString(),
        key: context.key,
        verdict: build.verdict,
        mode: context.mode,
        ...conclude(build.verdict, context),
        source: context.source,
        windows: context.windows,
        run: context.run,
        settings: {
            ...limitsOf(policy),
            top: context.top,
            onInconclusive: context.onInconclusive,
            onNotEvaluated: context.onNotEvaluated,
        },
        tests: build.tests,
        contention: round(build.contention),
        reasons: mutable(context.reasons.length > 0 ? context.reasons : build.reasons),
        notes: mutable(context.notes),
        load: context.load === null ? null : toLoad(context.load),
        comparisons: build.comparisons.map((comparison) => build_report_toComparison(comparison, build, context)),
        budgets: build.budgets.map(toBudget),
        changes: null,
        flameGraphs: buildFlameGraphs(build.comparisons.flatMap(flameGraphSource)),
    });
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
function build_report_toComparison(judged, build, context) {
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
        detectableGrowth: roundOrNull(judged.detectable),
        detectableTotal: roundOrNull(judged.detectableTotal),
        ...(judged.case.policy && { limits: limitsOf(judged.case.policy) }),
    };
    if (result === undefined)
        return { ...base, ...NOTHING, links: [] };
    const facts = factsOf(judged, result, build, context);
    return { ...base, ...toEvidence(judged, result, facts), links };
}
/** What a comparison has that was compared. */
function toEvidence(judged, result, facts) {
    return {
        samples: roundSides(result.samples),
        total: roundSides(result.total),
        uploads: result.uploads,
        blocks: result.blocks,
        history: result.history,
        loadFactor: round(Math.exp(result.commonFactor)),
        ignored: {
            share: round(ignoredShare(result)),
            functions: result.ignored.map(({ key, share }) => ({ ...key, share: roundSides(share) })),
        },
        moved: judged.shifts.map((shift) => toShift(shift, result)),
        leak: toLeak(judged.case.leak),
        whole: judged.whole === undefined
            ? null
            : toWhole(judged.whole, result, { ...facts, toAdded: (cost) => perSecond(cost, facts) }),
        functions: toFunctions(judged, facts),
    };
}
function factsOf({ case: { service, profileType, policy: own } }, { kind, unit, durationMs, isLoadKnown, stacks }, { contention }, { policy, windows, load, links }) {
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
        links: (fn) => mutable(links(service, profileType, fn)),
    };
}
function ignoredShare({ samples, ignoredSamples: idle }) {
    const ignored = idle.baseline + idle.candidate;
    return ignored === 0 ? 0 : ignored / (ignored + samples.baseline + samples.candidate);
}
const build_report_NONE = { baseline: 0, candidate: 0 };
const NOTHING = {
    samples: build_report_NONE,
    total: build_report_NONE,
    uploads: build_report_NONE,
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
        share: round(all === 0 ? 0 : shift.movedSamples / all),
        net: round(shift.netShare),
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
        slopePerMin: round(slopePerMin),
        lowPerMin: round(lowPerMin),
        highPerMin: round(highPerMin),
        rise: round(rise),
        neededRise: round(neededRise),
        spanMs: round(spanMs),
        over: leak.over ?? 'candidate',
        stoppedBy: stoppedBy ?? '',
        holders: leak.holders.slice(0, HOLDERS).map(({ key, before, after, share }) => ({
            ...key,
            before: round(before),
            after: round(after),
            share: round(share),
        })),
    };
}
/** An alias stands for a type that the service does not have, so its words are all there is. */
function typeWords(profileType) {
    if (profileTypeAliases.includes(profileType)) {
        const cpu = profileType === 'cpu';
        return {
            alias: profileType,
            kind: cpu ? 'cpu' : 'gauge',
            unit: cpu ? 'nanoseconds' : 'bytes',
            addedUnit: cpu ? 'cores' : 'bytes',
        };
    }
    const kind = kindOf(profileType);
    const unit = parseProfileType(profileType).sampleUnit;
    return { alias: displayName(profileType), kind, unit, addedUnit: addedUnit(kind, unit) };
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

;// CONCATENATED MODULE: ./build/sources/absence.js


/** A server that was started for the test is as old as its first upload: that much is no sign of lost profiles. */
const YOUNG_SERVER_MS = 60_000;
/** A window that starts exactly at the edge of the lookback loses what the run itself takes, and the second it was rounded by. */
const LOOKBACK_SLACK_MS = 60_000;
/** Why the server cannot see the whole of a window; empty when it can. Every comparison of the plan is concerned. */
function clippedReasons({ retention }, { windows, nowMs, saved = [] }) {
    const { oldestProfileMs } = retention;
    return plan_SIDES.flatMap((side) => {
        if (saved.includes(side))
            return [];
        const { fromMs, untilMs } = windows[side];
        const tenthMs = (untilMs - fromMs) / 10;
        const slackMs = Math.max(YOUNG_SERVER_MS, tenthMs);
        const known = oldestProfileMs === undefined ? {} : { oldestProfileMs: oldestProfileMs - slackMs };
        const lookbackMs = DEFAULT_LOOKBACK_MS + Math.min(LOOKBACK_SLACK_MS, tenthMs);
        const isClipped = diagnoseClipped(side, windows[side], { retention: known, nowMs, lookbackMs });
        // The slack decides, but a person wants to read the true times.
        return isClipped ? (diagnoseClipped(side, windows[side], { retention, nowMs }) ?? []) : [];
    });
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
    return diagnoseNothing({ ...facts, series: plan.series, retention: plan.retention });
}
function toAbsence(missing, plan, facts) {
    const { service, profileType, empty, optional, labels, serviceHasData } = missing;
    const typeNamed = facts.typesAsked || missing.isTypeOwn;
    const types = plan_SIDES.flatMap((side) => plan.series[side]).filter((entry) => entry.service === service);
    const areUnknown = diagnoseBadTypes(service, types.map((entry) => entry.profileType)) !== undefined;
    const notApplicable = serviceHasData && !typeNamed && empty.length === plan_SIDES.length && !areUnknown;
    const reason = notApplicable
        ? {
            code: 'FG112',
            message: `the service has no ${profileType} profiles, and nobody asked for them`,
            remedy: '',
        }
        : diagnoseMissing({
            service,
            profileType,
            optional,
            typeNamed,
            windows: facts.windows,
            empty,
            saved: facts.saved ?? [],
            series: plan.series,
            retention: plan.retention,
            nowMs: facts.nowMs,
            ...(facts.clues && { clues: facts.clues }),
        });
    return {
        service,
        profileType,
        reasons: [absence_withLabels(reason, service, labels)],
        required: !optional,
        notApplicable,
    };
}
/** What exists without the labels of the configuration would look like a lie. */
function absence_withLabels(reason, service, labels) {
    if (labels === '' || labels === service)
        return reason;
    const words = reason.code === 'FG130' ? `: ${labels}` : ` (asked for with ${labels})`;
    return { ...reason, message: reason.message + words };
}

;// CONCATENATED MODULE: ./build/sources/clues.js




/** What is asked only because something is missing, so that a run in which all is well asks nothing more. */
/** More missing services are explained without. */
const MAX_SERVICES = 20;
/** Looks for what explains the absences of a plan. Never rejects: what cannot be asked is no clue. */
async function askClues(source, plan, facts) {
    if (plan.missing.length === 0 && plan.comparisons.length > 0)
        return NO_CLUES;
    const isBare = plan.series.baseline.length === 0 && plan.series.candidate.length === 0;
    const silent = plan.missing.filter(({ serviceHasData, empty }) => !serviceHasData || empty.length === 1);
    if (silent.length === 0 && !isBare)
        return NO_CLUES;
    const readiness = isBare ? await source.readReadiness?.() : undefined;
    // What a server says before it is ready is not worth asking for.
    if (readiness?.kind === 'not-ready')
        return { ...NO_CLUES, notReady: readiness.said };
    const range = { fromMs: facts.nowMs - DEFAULT_LOOKBACK_MS, untilMs: facts.nowMs };
    const known = await source.listSeries(range, '').catch(() => []);
    const names = [...new Set(known.map(({ service }) => service))].sort();
    const unknown = silent.some(({ service }) => !names.includes(service));
    const [services, received] = await Promise.all([
        askServices(source, silent, known, facts, range),
        unknown || names.length === 0 ? source.readReceived?.() : null,
    ]);
    return { notReady: null, names, services, emptyUploads: emptyUploads(received ?? []) };
}
/**
 * The reason for an error of the source: a server that fails because it is not ready is told to be so.
 */
async function explainError(source, error) {
    const readiness = error.kind === 'unavailable' ? await source.readReadiness?.() : undefined;
    return readiness?.kind === 'not-ready' ? diagnoseNotReady(readiness.said) : reasonOfError(error);
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
        if (type !== undefined && types.size < MAX_SERVICES && !types.has(service))
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
function isCpu(id) {
    try {
        return kindOf(id) === 'cpu';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/sources/settle.js




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
async function settle_settle(source, request, { nowMs, sleep }, onWait) {
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
    const listed = await listServices(source, tail, labelsOf(request));
    const all = expandWanted(request, (labels) => listed.get(labels) ?? []);
    // One snapshot more changes no level, and a profiler takes them when it likes.
    const wanted = all.filter(({ profileType }) => profileType === undefined || kindOf(profileType) !== 'gauge');
    const uploads = await listUploadsOf(source, tail, wanted);
    const intervals = new Map(uploads.map((one) => [one, given ?? Math.min(intervalOf([one.series]), MAX_INTERVAL_MS)]));
    const isBehind = ([{ series }, intervalMs]) => {
        const missingMs = window.untilMs - (series.timesMs.at(-1) ?? 0) - SLACK_MS;
        return missingMs > intervalMs && missingMs <= SILENT_INTERVALS * intervalMs;
    };
    const late = uploads.length === 0 ? wanted : [...intervals].filter(isBehind).map(([one]) => one.series);
    const behind = [...new Set(late.map(({ service }) => service))].sort();
    const intervalMs = Math.max(...intervals.values(), given ?? intervalOf([]));
    const isCovered = behind.length === 0 && (uploads.length > 0 || all.length > wanted.length);
    return { intervalMs, behind, isCovered };
}

;// CONCATENATED MODULE: ./build/sources/span.js

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
        return group.map((comparison) => [comparison, span_spanOf(comparison, answer)]);
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
        if (!(error instanceof source_SourceError))
            throw error;
        return { unread: `${error.message}: ${error.why}` };
    }
}
function span_spanOf({ service }, answer) {
    return 'unread' in answer ? answer : answer.filter((series) => series.service === service);
}

;// CONCATENATED MODULE: ./build/gate.js



























/**
 * The whole gate: plan -> collect -> compare -> judge -> report. A source that cannot be asked makes the build not
 * evaluated: never a pass, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
async function runGate(config, setting) {
    if (config.isProfilingOff)
        return gate_nothing(config, setting, PROFILING_OFF);
    const labels = new Map();
    const links = prepareLinks(config, setting.source, setting.run, (service) => labels.get(service) ?? '');
    try {
        const wanted = { services: config.services, profileTypes: config.profileTypes, matches: matchesGlob };
        const settled = await settleWindows(wanted, config, setting);
        const sides = { baseline: toSide(config.baseline), candidate: toSide(config.candidate) };
        const plan = await makePlan(setting.source, { ...wanted, sides, history: config.history.map(toSide) });
        for (const { service, labels: own } of plan.comparisons)
            labels.set(service, own);
        const facts = {
            windows: config,
            typesAsked: config.profileTypesAsked,
            nowMs: setting.nowMs,
            saved: config.savedBaseline === null ? [] : ['baseline'],
        };
        const selectors = { baseline: config.baseline.selector, candidate: config.candidate.selector };
        const clues = await askClues(setting.source, plan, { ...facts, selectors });
        const why = emptyPlanReason(plan, { ...facts, clues });
        if (why !== undefined)
            return gate_nothing(config, setting, why);
        const clipped = clippedReasons(plan, facts);
        const { cases, measures, notes, look } = clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
        const all = [...cases, ...absentComparisons(plan, { ...facts, clues })];
        const budgets = { rules: config.budgets, measures, matches: matchesGlob };
        const first = judgeBuild(all, config.policy, budgets);
        const again = await lookAgain(first, look, config, setting);
        const build = again === null ? first : judgeBuild(again, config.policy, budgets);
        return report(build, config, setting, {
            reasons: [],
            notes: [...environmentNotes(config), ...settleNotes(settled), ...notes],
            links: await links,
        });
    }
    catch (error) {
        if (!(error instanceof source_SourceError))
            throw error;
        return gate_nothing(config, setting, await explainError(setting.source, error));
    }
}
/** A build that is not evaluated as a whole. */
function gate_nothing(config, setting, reason) {
    const context = { reasons: [reason], notes: [], links: () => [] };
    return report(judgeBuild([], config.policy), config, setting, context);
}
/** Lets the window that ended last become complete. */
async function settleWindows(wanted, { baseline, candidate, confirm, settle: how, intervalMs }, { source, clock, onWait }) {
    if (clock === undefined)
        return null;
    const windows = [candidate, baseline, ...(confirm === null ? [] : [confirm])];
    const last = windows.reduce((latest, window) => (window.untilMs > latest.untilMs ? window : latest));
    const request = { ...wanted, side: toSide(last), settle: how, intervalMs };
    return settle_settle(source, request, clock, onWait ?? (() => undefined));
}
/** What a person said of this service alone. */
function ruleOf({ rule }, { services }) {
    return rule === null ? undefined : services[rule];
}
async function compareAll(plan, config, { source, onProgress, onProfiles }) {
    const limited = plan.candidateOnly.filter((place) => config.budgets.some((rule) => appliesTo(rule, place, matchesGlob)));
    const comparisons = [...plan.comparisons, ...limited];
    const comparer = createComparer();
    const policyOf = (comparison) => ruleOf(comparison, config)?.policy ?? config.policy;
    const [collected, spans] = await Promise.all([
        // Whether a window is to be left out is known only when all are there; mostly none is, and waiting for answers is idle time.
        collect(source, { ...plan, comparisons }, onProgress, (comparison, profiles) => comparer.ahead(likelyData({ comparison, profiles }, config), policyOf(comparison))),
        listSpans(source, plan, wantsSpan),
    ]);
    const fetched = comparisons.flatMap((comparison, index) => {
        const profiles = collected[index];
        return profiles instanceof source_SourceError ? [] : [{ comparison, profiles }];
    });
    onProfiles?.(rawProfilesOf(fetched));
    const { windows, history, otherVersions, otherStacks } = toCompareInput(fetched, config);
    const read = new Map(fetched.map((one, index) => [one.comparison, { ...one, ...windows[index] }]));
    const steadiness = measureWindows(plan.comparisons.flatMap((comparison) => read.get(comparison) ?? []));
    const compared = new Map();
    for (const [comparison, one] of read) {
        const policy = policyOf(comparison);
        const compare = (data) => comparer.compare(data, policy);
        compared.set(comparison, compareWindows(one, steadiness, { ...config, policy }, compare));
    }
    const cases = plan.comparisons.map((comparison, index) => {
        const one = read.get(comparison);
        const result = compared.get(comparison);
        return one === undefined || result === undefined
            ? notEvaluated(comparison, [reasonOfError(collected[index])])
            : toCase(one, result, spans.get(comparison), config);
    });
    const measures = [...read.values()].flatMap(({ comparison, data }) => measureBudgets(config.budgets, comparison, data, matchesGlob));
    const notes = [
        ...loadNotes(config.load),
        ...historyNotes(history, otherVersions, otherStacks),
        ...steadinessNotes(steadiness, longestWarmUp([...compared.values()])),
    ];
    return { cases, measures, notes, look: { read, steadiness } };
}
function toCase(one, { result, incomparable, notes }, span, config) {
    const rule = ruleOf(one.comparison, config);
    const { service, profileType } = one.comparison;
    // A window that mixes versions has no level of its own to rise.
    const found = incomparable.length === 0 ? leakOf(one, one.data, span) : {};
    return {
        service,
        profileType,
        result,
        incomparable,
        notes: [
            ...ruleNotes(rule, config),
            ...notes,
            ...evidenceNotes(compare_input_evidenceFacts(one)),
            ...profilerNotes(gate_tracesOf(one)),
            ...spanNotes(found.leak),
        ],
        ...(rule?.policy && { policy: rule.policy }),
        ...found,
        reasons: [],
        required: true,
    };
}
function gate_tracesOf({ data, sides }) {
    return profilerTraces(data, { baseline: sides.baseline.series, candidate: sides.candidate.series });
}
function longestWarmUp(compared) {
    const longest = (side) => Math.max(0, ...compared.map(({ droppedMs }) => droppedMs[side]));
    return { baseline: longest('baseline'), candidate: longest('candidate') };
}
function nothingCompared({ comparisons }, reasons) {
    const cases = comparisons.map((comparison) => notEvaluated(comparison, reasons));
    return { cases, measures: [], notes: [], look: { read: new Map(), steadiness: measureWindows([]) } };
}
function notEvaluated({ service, profileType, optional }, reasons) {
    return { service, profileType, reasons, required: !optional };
}
function report(build, config, { source, nowMs, version, run }, { reasons, notes, links }) {
    return buildReport(build, {
        ...config,
        version,
        nowMs,
        run,
        reasons,
        notes: [...snapshotNotes(config.savedBaseline, config.baseline.untilMs, nowMs), ...notes],
        source: { kind: 'pyroscope', label: source.label },
        windows: { baseline: config.baseline, candidate: config.candidate, confirm: config.confirm },
        links,
    });
}
function toSide({ selector, fromMs, untilMs }) {
    return { selector, window: { fromMs, untilMs } };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/sources/pyroscope/connection.js

/** Shorter values are no secrets worth hiding, and replacing them would make messages unreadable. */
const connection_MIN_SECRET_LENGTH = 4;
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
        redact: redactor([...connection_secretsOf(auth), authorization, ...Object.values(options.headers ?? {})]),
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
    throw new source_SourceError('rejected', 'The Pyroscope URL cannot be used', 'it is not an absolute http or https URL', 'Write it like http://pyroscope:4040, with the path when a proxy stands in front of it.');
}
function effectiveAuth(auth, url) {
    if (auth.kind !== 'none' || (url.username === '' && url.password === ''))
        return auth;
    return { kind: 'basic', username: connection_decode(url.username), password: connection_decode(url.password) };
}
function connection_decode(text) {
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
function connection_secretsOf(auth) {
    if (auth.kind === 'bearer')
        return [auth.token];
    if (auth.kind === 'none')
        return [];
    return [auth.password, Buffer.from(`${auth.username}:${auth.password}`).toString('base64')];
}
function redactor(values) {
    // The longest first, so that a secret inside another does not leave the rest of it behind.
    const secrets = [...new Set(values)]
        .filter((value) => value.length >= connection_MIN_SECRET_LENGTH)
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
    return new source_SourceError('rejected', `The header ${JSON.stringify(name.slice(0, 100))} cannot be sent to Pyroscope`, why, 'Correct it in the headers, the token, the password or the tenant id.');
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/retry.js
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
function retry_retryDelayMs(retry, retryAfter, nowMs) {
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

// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(4043);
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
        await pendingSends();
        try {
            return await body_unpack(packed.body, packed.encoding, settings.maxAnswerBytes);
        }
        catch (failure) {
            throw errorOfFailure(call, failure, settings);
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
            return client_parseJson(call, await run({ ...call, body: JSON.stringify(body) }));
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
        if (!outcome.retryable || retry >= MAX_RETRIES || call.onceWithinMs !== undefined)
            throw outcome.error;
        try {
            const delayMs = retry_retryDelayMs(retry, outcome.retryAfter, settings.nowMs());
            await settings.sleep(delayMs, settings.runSignal);
        }
        catch {
            throw errorOfEndedRun(call);
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
            return { error: errorOfEndedRun(call), retryable: false };
        const limits = { ...settings, requestTimeoutMs };
        const error = errorOfFailure(call, timeout.aborted ? timeout.reason : failure, limits);
        const isCurable = call.stores === true ? isUnsentCode : isRetryableCode;
        return { error, retryable: !timeout.aborted && isCurable(codeOf(failure)) };
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
        body: await readPacked(answer.body, settings.maxAnswerBytes),
        encoding: header(answer, 'content-encoding'),
    };
}
async function readBad(call, answer) {
    const status = answer.statusCode;
    const body = await readErrorText(answer);
    const error = errorOfAnswer(call, {
        status,
        contentType: header(answer, 'content-type'),
        location: header(answer, 'location'),
        body,
    });
    const retryAfter = header(answer, 'retry-after');
    const retryable = call.stores === true ? isUnstoredStatus(status) : isRetryableAnswer(status, readServerMessage(body));
    return { error, retryable, retryAfter };
}
/** The text of an error; `''` when it cannot be read, since the status alone tells enough. */
async function readErrorText(answer) {
    try {
        const bytes = await body_readBounded(answer.body, header(answer, 'content-encoding'), MAX_ERROR_BYTES);
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
function client_parseJson(asked, bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new source_SourceError('malformed', `${asked.connection.label} answered ${asked.what} with damaged JSON`, 'the answer ends too early or is not JSON although it says so', 'Look for a proxy that changes answers on the way.', { cause });
    }
}

;// CONCATENATED MODULE: ./build/profile/protobuf.js
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
    throw new ProfileFormatError(cursor.format, offset, `${reason} (at byte ${offset}${counted})`);
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
        records: Array.from({ length: 7 }, () => int32List(16)),
        durationNanos: 0,
        defaultSampleType: 0,
        highestString: 0,
        highestStringAt: 0,
    };
    while (cursor.pos < cursor.end)
        scanField(cursor, scan);
    const spans = scan.records.map(finished);
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
    const tag = readTag(cursor);
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
            readVarint(cursor);
            break;
        case 10 << 3:
            readVarint(cursor);
            // A negative duration says nothing; 0 stands for "not known".
            scan.durationNanos = Math.max(int64ToNumber(cursor), 0);
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
            skipField(cursor, tag, PROFILE_FIELDS);
    }
}
function scanRecord(cursor, scan, field) {
    const spans = scan.records[field];
    const limit = field === SAMPLE_FIELD ? MAX_SAMPLES : MAX_RECORDS;
    if (spans.length >= 2 * limit) {
        fail(cursor, cursor.tagAt, `there are more than ${limit} records of field ${field}, which is the limit`);
    }
    const end = readLength(cursor);
    push(spans, cursor.pos);
    push(spans, end);
    cursor.pos = end;
}
/** The period type and the comments are not used, but a string they name must exist: a cut file lacks it. */
function scanStringIndexes(cursor, scan, field) {
    const outer = cursor.end;
    cursor.end = readLength(cursor);
    while (cursor.pos < cursor.end) {
        if (field === 13) {
            scanStringIndex(cursor, scan);
            continue;
        }
        const tag = readTag(cursor);
        if (tag === 1 << 3 || tag === 2 << 3)
            scanStringIndex(cursor, scan);
        else
            skipField(cursor, tag, VALUE_TYPE_FIELDS);
    }
    cursor.end = outer;
}
function scanStringIndex(cursor, scan) {
    const at = cursor.pos;
    const index = readSmall(cursor);
    if (index < 0)
        fail(cursor, at, 'a string index is out of range');
    if (index > scan.highestString) {
        scan.highestString = index;
        scan.highestStringAt = at;
    }
    return index;
}
function checkTables(cursor, layout, scan) {
    const count = spanCount(layout.strings);
    if (cursor.end > 0 && layout.sampleTypes.length === 0) {
        fail(cursor, cursor.end, 'there are no sample types: the data is truncated, or no pprof');
    }
    if (count === 0 && layout.samples.length + layout.locations.length + layout.functions.length > 0) {
        fail(cursor, cursor.end, 'there is no string table: the data is truncated');
    }
    if (count > 0 && layout.strings[0] !== layout.strings[1]) {
        fail(cursor, layout.strings[0], 'the first entry of the string table is not empty');
    }
    if (scan.highestString > 0 && scan.highestString >= count) {
        const reason = `string ${scan.highestString} is used, but the string table has ${count} entries: the data is truncated or corrupt`;
        fail(cursor, scan.highestStringAt, reason);
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
        fail(cursor, at, `a ${kind} has no id, or the reserved id 0`);
    if (locate(ids, low, high) !== -1) {
        fail(cursor, at, `two ${kind}s have the same id ${shownId(low, high)}`);
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
    const index = readSmall(cursor);
    if (index < 0 || (index >= count && index > 0)) {
        const shown = index < 0 ? 'out of range' : index;
        fail(cursor, at, `the string index is ${shown}, but the string table has ${count} entries`);
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
        const tag = readTag(cursor);
        if (tag === 1 << 3) {
            readVarint(cursor);
            ({ low, high } = cursor);
        }
        else if (tag === 2 << 3)
            functions.names[i] = readStringIndex(cursor, stringCount);
        else if (tag === 3 << 3)
            systemName = readStringIndex(cursor, stringCount);
        else if (tag === 4 << 3)
            functions.files[i] = readStringIndex(cursor, stringCount);
        else if (tag === 5 << 3) {
            readVarint(cursor);
            functions.startLines[i] = int64ToNumber(cursor);
        }
        else
            skipField(cursor, tag, FUNCTION_FIELDS);
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
        const tag = readTag(cursor);
        const field = tag >>> 3;
        if ((tag & 7) !== 0 || field > MAPPING_FIELDS)
            skipField(cursor, tag, MAPPING_FIELDS);
        else if (field === 5)
            mappings.files[i] = readStringIndex(cursor, stringCount);
        else if (field === 6)
            readStringIndex(cursor, stringCount);
        else {
            readVarint(cursor);
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
        frameIndexes: int32List(count),
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
    const frameIndexes = finished(builder.frameIndexes);
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
        const tag = readTag(cursor);
        if (tag === ((4 << 3) | 2))
            readLine(cursor, builder);
        else if (tag === 1 << 3) {
            readVarint(cursor);
            idLow = cursor.low;
            idHigh = cursor.high;
        }
        else if (tag === 2 << 3) {
            readVarint(cursor);
            mappingLow = cursor.low;
            mappingHigh = cursor.high;
        }
        else if (tag === 3 << 3) {
            readVarint(cursor);
            addressLow = cursor.low;
            addressHigh = cursor.high;
        }
        else if (tag === 5 << 3)
            readVarint(cursor);
        else
            skipField(cursor, tag, LOCATION_FIELDS);
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
    cursor.end = readLength(cursor);
    let low = 0;
    let high = 0;
    let line = 0;
    while (cursor.pos < cursor.end) {
        const tag = readTag(cursor);
        if (tag === 1 << 3) {
            readVarint(cursor);
            ({ low, high } = cursor);
        }
        else if (tag === 2 << 3) {
            readVarint(cursor);
            line = int64ToNumber(cursor);
        }
        else if (tag === 3 << 3)
            readVarint(cursor);
        else
            skipField(cursor, tag, LINE_FIELDS);
    }
    cursor.end = outer;
    const functionIndex = locate(builder.functions.ids, low, high);
    if (functionIndex === -1) {
        const id = shownId(low, high);
        fail(cursor, from, `a location names function ${id}, which the profile does not have: the data is truncated or corrupt`);
    }
    push(builder.frameIndexes, functionFrame(builder, functionIndex, line));
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
    push(builder.frameIndexes, builder.frames.length);
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
        frames: int32List(Math.min(bytes >>> 1, maxFrames + 1)),
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
    return { stackOffsets, stackFrames: finished(reader.frames), values };
}
/** Every value takes a byte at least. Checked before the arrays are made, whose size is the product of two counts. */
function checkSizes(cursor, spans, typeCount) {
    let bytes = 0;
    for (let i = 0; i < spans.length; i += 2) {
        const size = spans[i + 1] - spans[i];
        if (size < typeCount)
            fail(cursor, spans[i], `a sample has fewer values than the ${typeCount} sample types`);
        bytes += size;
    }
    return bytes;
}
function readSample(reader, i) {
    const { cursor, words } = reader;
    const { pos: from, end } = cursor;
    let valueCount = 0;
    while (cursor.pos < end) {
        const tag = readTag(cursor);
        if (tag === ((1 << 3) | 2))
            readPackedLocations(reader, readLength(cursor));
        else if (tag === ((2 << 3) | 2)) {
            cursor.end = readLength(cursor);
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
            skipField(cursor, tag, SAMPLE_FIELDS);
        cursor.end = end;
    }
    if (valueCount !== words.length) {
        fail(cursor, from, `a sample has ${valueCount} values, but there are ${words.length} sample types`);
    }
}
/** Reads one value into its column; one value too many has no column and is only counted. */
function readValue(cursor, column, i) {
    readVarint(cursor);
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
    readVarint(cursor);
    const location = locate(locations.ids, cursor.low, cursor.high);
    if (location === -1) {
        const id = shownId(cursor.low, cursor.high);
        fail(cursor, from, `a sample names location ${id}, which the profile does not have: the data is truncated or corrupt`);
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
        fail(cursor, cursor.pos, `the stacks have more than ${maxFrames} frames together, which is the limit`);
    }
    reserve(frames, 1);
}
/** Labels tell threads or requests apart; a comparison sums over them. A string they name must exist all the same. */
function readLabel(reader) {
    const { cursor, stringCount } = reader;
    cursor.end = readLength(cursor);
    while (cursor.pos < cursor.end) {
        const tag = readTag(cursor);
        if (tag === 1 << 3 || tag === 2 << 3 || tag === 4 << 3)
            readStringIndex(cursor, stringCount);
        else if (tag === 3 << 3)
            readVarint(cursor);
        else
            skipField(cursor, tag, LABEL_FIELDS);
    }
}

;// CONCATENATED MODULE: ./build/profile/pprof.js







const pprof_FORMAT = 'pprof';
const BYTES_PER_FRAME = 4;
/** Positions are kept as 32-bit integers. */
const pprof_MAX_BYTES = 2 ** 31 - 1;
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
    const maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, pprof_MAX_BYTES);
    const gzipped = isGzip(bytes);
    const raw = gzipped ? gunzipBounded(pprof_FORMAT, bytes, maxBytes) : bytes;
    return decodePprof(raw, gzipped, maxBytes);
}
/** Reads the protobuf message itself. `inflated` says that the bytes came out of gzip, for the error messages. */
function decodePprof(bytes, inflated, maxBytes = DEFAULT_MAX_BYTES) {
    if (bytes.length > maxBytes) {
        throw new ProfileFormatError(pprof_FORMAT, maxBytes, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
    }
    const cursor = cursorOver(pprof_FORMAT, bytes, inflated);
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
            const tag = readTag(cursor);
            if (tag === 1 << 3)
                type = strings.text(readStringIndex(cursor, strings.count));
            else if (tag === 2 << 3)
                unit = strings.text(readStringIndex(cursor, strings.count));
            else
                skipField(cursor, tag, 2);
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

;// CONCATENATED MODULE: ./build/sources/pyroscope/answers.js

/**
 * Reads the answer of `Series`: the label sets. Absent fields are empty ones in Connect's JSON, so `{}` is an
 * empty list.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readLabelSets(answer, label) {
    return answers_list(answer, 'labelsSet', label).map((set) => answers_readLabels(set, label));
}
/**
 * Reads the answer of `SelectSeries`.
 * @throws SourceError of kind `malformed` when it has another shape.
 */
function readPointSeries(answer, label) {
    return answers_list(answer, 'series', label).map((series) => ({
        labels: answers_readLabels(series, label),
        points: answers_list(series, 'points', label).map((point) => {
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
function answers_readLabels(series, label) {
    return answers_list(series, 'labels', label).map((pair) => {
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
        throw answers_malformed(label, 'a time is not a number');
    return number;
}
/** Connect's JSON writes a double as a number, and what a number cannot be (`"NaN"`) in quotes. */
function readDouble(value, label) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw answers_malformed(label, 'a value is not a number');
    return value;
}
function answers_list(value, field, label) {
    const items = record(value, label)[field] ?? [];
    if (!Array.isArray(items))
        throw answers_malformed(label, `${field} is not a list`);
    return items;
}
function record(value, label) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw answers_malformed(label, 'an object is missing');
    }
    return value;
}
function answers_text(value, label) {
    if (typeof value !== 'string')
        throw answers_malformed(label, 'a name is not a text');
    return value;
}
function answers_malformed(label, why) {
    return new source_SourceError('malformed', `${label} sent an answer of an unknown shape`, why, 'Look for another program at this address, or a version of Pyroscope that is not supported (1.18 and 2.0 are).');
}

;// CONCATENATED MODULE: ./build/sources/pyroscope/uploads.js
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
        if (!(error instanceof source_SourceError) || error.kind !== 'unavailable')
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
async function listActivity(client, range, services, profileType) {
    const selector = serviceSelector(services, '');
    const answers = await Promise.all(cutWindow(range).map((piece) => client.callJson('SelectSeries', activityRequest(piece, selector, profileType))));
    const times = new Map();
    for (const { labels, points } of answers.flatMap((answer) => readPointSeries(answer, client.label))) {
        const service = labelValue(labels, 'service_name');
        const seen = times.get(service) ?? new Set();
        // A point of 0 is a gap that the server filled.
        for (const { timestampMs, value } of points)
            if (value !== 0)
                seen.add(timestampMs);
        times.set(service, seen);
    }
    return new Map([...times].map(([service, seen]) => [service, [...seen].sort((a, b) => a - b)]));
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
    const ahead = createReadAhead((query) => guard(() => readBlock(client, query)));
    return {
        label: client.label,
        listSeries: (window, selector) => guard(() => listSeries(client, window, selector)),
        listUploads: (window, selector, services, profileType) => guard(() => discovery_listUploads(client, window, selector, services, profileType)),
        readBlock: ahead.read,
        readAhead: ahead.start,
        readRetention: () => readRetention(client),
        readVersion: () => readVersion(client),
        readReadiness: () => readReadiness(client),
        readReceived: () => readReceived(client),
        listActivity: (range, services, profileType) => guard(() => listActivity(client, range, services, profileType)),
        close: () => client.close(),
    };
}
async function listSeries(client, window, selector) {
    checkWindow(window);
    const answers = await Promise.all(cutWindow(window).map((piece) => client.callJson('Series', seriesRequest(piece, selector, ['service_name', '__profile_type__']))));
    const entries = new Map();
    for (const labels of answers.flatMap((answer) => readLabelSets(answer, client.label))) {
        const service = labelValue(labels, 'service_name');
        const profileType = labelValue(labels, '__profile_type__');
        if (service !== '' && profileType !== '')
            entries.set(`${service}\0${profileType}`, { service, profileType });
    }
    return [...entries.entries()].sort(byKey).map(([, entry]) => entry);
}
async function discovery_listUploads(client, window, selector, services, profileType) {
    checkWindow(window);
    if (services.length === 0)
        return [];
    const labelSelector = serviceSelector(services, selector);
    const groupBy = ['service_name', ...REPLICA_LABELS, ...VERSION_LABELS];
    const pieces = await Promise.all(cutWindow(window).map(async (piece) => {
        const request = uploadsRequest(piece, labelSelector, profileType, groupBy);
        const series = readPointSeries(await client.callJson('SelectSeries', request), client.label);
        return series.map((one) => ({ ...one, points: pointsInside(one, piece) }));
    }));
    return mergeUploads(pieces.flat());
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
    if (query.window.untilMs - query.window.fromMs > MAX_QUERY_LENGTH_MS) {
        throw rejected('A block is longer than 24 h', 'Pyroscope answers at most 24 h at once', 'Cut the window.');
    }
    const empty = emptyProfile(query.profileType);
    const labelSelector = serviceSelector([query.service], query.selector);
    const request = mergeProfileRequest(query.window, labelSelector, query.profileType);
    const bytes = await client.callProto('SelectMergeProfile', request);
    // Outside its lookback the server sends no bytes at all, and for no data a profile of a few bytes.
    if (bytes.length === 0)
        return empty;
    const profile = parsePprof(bytes, { maxBytes: client.maxAnswerBytes });
    return stackCount(profile) === 0 ? empty : profile;
}
function emptyProfile(profileType) {
    const { sampleType, sampleUnit } = parseProfileType(profileType);
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
        if (error instanceof SelectorError || error instanceof ProfileTypeError) {
            const remedy = 'Correct the selector or the profile type in the configuration.';
            throw new source_SourceError('rejected', 'The query cannot be written', error.message, remedy, {
                cause: error,
            });
        }
        if (error instanceof ProfileFormatError) {
            const remedy = 'Run again; if it stays, report it with the version of the server.';
            const what = 'Pyroscope sent a profile that cannot be read';
            throw new source_SourceError('malformed', what, error.message, remedy, { cause: error });
        }
        throw error;
    }
}
function checkWindow({ fromMs, untilMs }) {
    if (Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && fromMs > 0 && fromMs < untilMs)
        return;
    throw rejected('A window is empty', 'its start is not before its end', 'Give a start before the end.');
}
function rejected(what, why, remedy) {
    return new source_SourceError('rejected', what, why, remedy);
}

;// CONCATENATED MODULE: ./build/sources/with-snapshot.js

/**
 * Puts a saved side beside a server. Questions about its windows go to the snapshot, and never to the server, which may have
 * forgotten them or hold a part of them; all others go to the server: the candidate, earlier windows that were not saved, the time
 * between baseline and candidate.
 * @param candidates windows of the candidate; where one lies in the time of a saved window, what was not saved is asked of the server
 */
function withSnapshot(server, saved, candidates) {
    const isSaved = (window, selector) => saved.knows(window, selector) ||
        (saved.covers(window) && !candidates.some((candidate) => contains(candidate, window)));
    const sourceOf = (window, selector) => (isSaved(window, selector) ? saved : server);
    return {
        label: `${server.label}; baseline from the ${saved.label}`,
        listSeries: (window, selector) => sourceOf(window, selector).listSeries(window, selector),
        listUploads: (window, selector, services, profileType) => sourceOf(window, selector).listUploads(window, selector, services, profileType),
        readBlock: (query) => sourceOf(query.window, query.selector).readBlock(query),
        readAhead: (query) => sourceOf(query.window, query.selector).readAhead?.(query),
        readRetention: () => server.readRetention(),
        readVersion: async () => (await server.readVersion?.()) ?? null,
        readReadiness: async () => (await server.readReadiness?.()) ?? { kind: 'unknown' },
        readReceived: async () => (await server.readReceived?.()) ?? null,
        listActivity: async (range, services, profileType) => (await server.listActivity?.(range, services, profileType)) ?? new Map(),
        close: () => server.close(),
    };
}

;// CONCATENATED MODULE: ./build/version.js
/** The version of this program; a test keeps it equal to the one in package.json. */
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./build/commands/run-gate.js







/** A run that takes longer ends as not evaluated: a job must never hang. Waiting for the last uploads comes on top. */
const RUN_LIMIT_MS = 10 * 60_000 + MAX_SETTLE_MS;
/** Connects, runs the gate, and ends every connection, whatever happened. */
function runAgainstServer(config, setting) {
    const { nowMs, proxy, run, saved = null, onProgress, onWait, onProfiles } = setting;
    const clock = startClock(nowMs);
    return withServer({ pyroscope: config.pyroscope, proxy, limitMs: RUN_LIMIT_MS }, (server) => {
        const source = saved === null ? server : withSnapshot(server, saved, candidatesOf(config));
        const time = { nowMs, clock, onProgress, onWait };
        return runGate(config, { source, ...time, version: VERSION, run, onProfiles });
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
/** Connects, lets `use` ask, and ends every connection, whatever happened. */
function withServer(setting, use) {
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

;// CONCATENATED MODULE: ./build/commands/secrets.js
const INPUTS = [
    'INPUT_PYROSCOPE-TOKEN',
    'INPUT_PYROSCOPE-PASSWORD',
    'INPUT_GITHUB-TOKEN',
    'PYROSCOPE_TOKEN',
    'PYROSCOPE_PASSWORD',
];
/** Masking a shorter text would make the log unreadable and hide nothing. */
const MIN_LENGTH = 4;
/**
 * Everything in the environment that must never be printed, as given and in the forms it is sent in. Runs before
 * any validation, so it takes what it finds.
 */
function secrets_secretsOf(env) {
    const found = INPUTS.map((name) => env[name]?.trim() ?? '');
    for (const user of [env['INPUT_PYROSCOPE-USERNAME'], env.PYROSCOPE_USERNAME]) {
        for (const password of [env['INPUT_PYROSCOPE-PASSWORD'], env.PYROSCOPE_PASSWORD]) {
            if (user && password)
                found.push(base64(`${user.trim()}:${password.trim()}`));
        }
    }
    for (const line of (env.INPUT_HEADERS ?? '').split(/\r?\n/u)) {
        const colon = line.indexOf(':');
        if (colon >= 0)
            found.push(...headerSecrets(line.slice(colon + 1).trim()));
    }
    for (const url of [env['INPUT_PYROSCOPE-URL'], env.PYROSCOPE_URL])
        found.push(...urlSecrets(url?.trim() ?? ''));
    return [...new Set(found)].filter((secret) => secret.length >= MIN_LENGTH);
}
/** `Authorization: Bearer abc` is secret as a whole and in its last word. */
function headerSecrets(value) {
    return [value, value.split(/\s+/u).at(-1) ?? ''];
}
function urlSecrets(text) {
    if (!URL.canParse(text))
        return [];
    const { username, password } = new URL(text);
    if (password === '')
        return [];
    const decoded = secrets_decode(password);
    return [password, decoded, base64(`${secrets_decode(username)}:${decoded}`)];
}
function secrets_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}

;// CONCATENATED MODULE: ./build/commands/wait-step.js

const wait_step_MAX_NAME = 60;
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
    const whose = first === undefined ? '' : ` of ${visible(first, wait_step_MAX_NAME)}${behind.length > 1 ? ' and others' : ''}`;
    return `waiting up to ${Math.ceil(limitMs / 1000)} s for the last uploads${whose}`;
}

;// CONCATENATED MODULE: ./build/commands/action.js










/** A check has colours, not exit codes: without a verdict it must not be green by accident. */
const ACTION_DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' };
/** What shells give for a program that SIGINT ended; the runner shows a cancelled step whatever it is. */
const CANCELLED = 130;
/**
 * The Action: inputs in, outputs, summary, annotations, check run and comment out. Returns the exit code; never throws.
 * @param cancelled ends it early: the check run is completed, and what is under way may go on until the process ends
 */
async function runAction(nowMs, cancelled) {
    const env = readEnvironment();
    // Masked before anything else may be printed, an error about the inputs included.
    for (const secret of secrets_secretsOf(env))
        core.setSecret(secret);
    const context = readGitHubContext(env);
    for (const problem of context?.problems ?? [])
        core.notice(problem);
    const proxy = readProxySettings(env);
    const check = await openCheck(env, context, proxy);
    const judging = action_judge({ env, nowMs, context, proxy, check });
    try {
        const exitCode = await Promise.race([judging, whenAborted(cancelled)]);
        if (exitCode !== null)
            return exitCode;
        core.info('flamegate was cancelled.');
        await completeAsCancelled(check);
        return CANCELLED;
    }
    catch (error) {
        const told = tellError(error);
        core.error(`${told.why}\n${told.remedy}`, { title: `flamegate: ${told.what}` });
        core.debug(error instanceof Error ? (error.stack ?? '') : String(error));
        await completeAsFailed(check, told);
        return told.exitCode;
    }
}
/** The gate and all who tell of it. Returns the exit code. */
async function action_judge({ env, nowMs, context, proxy, check }) {
    const { config, saved } = await readGateInput(readActionInputs(env), ACTION_DEFAULTS, nowMs);
    const profiles = [];
    const report = await runAgainstServer(config, {
        nowMs,
        proxy,
        run: context === null ? null : reportRunOf(context),
        saved,
        onWait: (waiting) => {
            if (waiting.isFirst)
                core.info(waitingLine(waiting));
        },
        onProgress: ({ done, total }) => {
            if (done === total)
                core.info(`fetched ${total} profiles`);
        },
        onProfiles: (all) => profiles.push(...all),
    });
    await publish_publish(report, { config, context, proxy, check, profiles });
    return report.exitCode;
}
/** Null as soon as the signal is aborted. */
function whenAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve(null);
        else
            signal.addEventListener('abort', () => resolve(null), { once: true });
    });
}


/***/ })

};
