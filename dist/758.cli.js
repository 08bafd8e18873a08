export const id = 758;
export const ids = [758];
export const modules = {

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/merge.js
var merge = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/config/read-config.js
var read_config = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/config/server.js
var config_server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/stack.js
var stack = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/config/usage-error.js
var usage_error = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/gate-notes.js
var gate_notes = __webpack_require__(6293);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/file.js
var file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/profile/profile-type.js
var profile_type = __webpack_require__(528);
;// CONCATENATED MODULE: ./build/init/types.js

/** Whether a text from a server is the id of a profile type. */
function isProfileType(id) {
    try {
        (0,profile_type/* parseProfileType */.fL)(id);
        return true;
    }
    catch {
        return false;
    }
}
/** `cpu, memory in use`: what the ids mean, each word once. */
function typeNames(ids) {
    return [...new Set(ids.map(profile_type/* displayName */.QC))].join(', ');
}

;// CONCATENATED MODULE: ./build/init/config-file.js





/** More services are not a list that somebody keeps up to date. */
const MAX_SERVICES = 60;
/** A name that is longer is hardly one; the file stays readable, and within its bounds. */
const LONGEST_NAME = 300;
const SHOWN_NAME = 80;
const SHOWN_LABELS = 4;
const SHOWN_VALUES = 3;
const SHOWN_TYPES = 3;
const SHOWN_SILENT = 20;
/** A word that YAML cannot take for anything else. */
const PLAIN = /^[A-Za-z_][\w./-]*$/u;
const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/flamegate/v1/schema/config.schema.json
# Written by flamegate init. The docs named here are those of flamegate. All settings: docs/configuration.md.
# What they come to: npx flamegate config --print

# What a fail does: observe (nothing), warn (a warning), enforce (a red step). Stay with warn until "flamegate calibrate"
# has seen 20 pairs of windows of the same code without a false alarm.
mode: warn
`;
const TAIL = `
# What is compared. cpu and memory mean the right types for each runtime; this is the default.
# profile-types: [cpu, memory]

# Waits until the last uploads of a window that has just ended are there.
settle: auto

# So many windows directly before the baseline show what windows of the same code differ by, which finds smaller growth. Only
# where its code ran under load then, too: 2 to 5.
history: 0

# Limits, at their defaults: growth of a function that fails and that warns, and the smallest share of a service that is tested.
# "flamegate calibrate --write .github/flamegate.yml" raises them where your machines need it.
# fail-on-growth: 10%
# warn-on-growth: 5%
# min-share: 0.5%
`;
const TEMPLATE = `
# Without this list every service with profiles in either window is compared. One that is named must have profiles in both:
# what is silent is not evaluated.
# services:
#   - checkout
#   - ai-*
#   - { name: batch, optional: true } # its absence is reported, never counted
#   - '{team="vision"}'
`;
/** The first configuration file: of what was found, or with `null` a template. It always passes `flamegate config`. */
function configText(found) {
    return `${HEAD}${found === null ? TEMPLATE : servicesText(found)}${TAIL}`;
}
/** Of the services that were found, those that are written, those that no entry can mean alone, and how many are too many. */
function listable(found) {
    const unnamable = found.services.filter(({ name }) => !isNamable(name));
    const namable = found.services.filter(({ name }) => isNamable(name));
    return {
        listed: namable.slice(0, MAX_SERVICES),
        unnamable,
        more: Math.max(0, namable.length - MAX_SERVICES),
    };
}
/** An entry is a name, a glob or a selector, and white space around it is cut off. */
function isNamable(name) {
    return name !== '' && name.length <= LONGEST_NAME && name.trim() === name && !/^\{|[*?]/u.test(name);
}
function servicesText(found) {
    const { listed, unnamable, more } = listable(found);
    const lines = [
        '',
        '# Each must have profiles in both windows: what is silent is not evaluated. The absence of an optional one does not count.',
        ...(listed.length === 0 ? [] : ['services:', ...listed.map(entryLine)]),
        ...(more === 0
            ? []
            : [
                `# ${(0,numbers/* formatPlural */.yk)(more, 'more service')} had profiles. A glob means several ("team-*"), labels too ('{team="vision"}');`,
                '# without this list all are compared. Hundreds: docs/scale-out.md',
            ]),
        ...config_file_hidden(unnamable.map(({ name }) => name), 'cannot be named: a glob or labels can mean'),
        ...config_file_hidden(found.silent, 'known to the server, but silent; optional if it may be off:'),
        ...labelLines(found),
    ];
    const text = `${lines.join('\n')}\n`;
    // What is written must be what is read: a surprise in a name must not end in a file that nobody can use.
    (0,file/* parseConfigFile */.me)('the new configuration', text);
    return text;
}
function entryLine(service) {
    const { name, types, others, hasStopped } = service;
    const own = types.length === 0 ? others.slice(0, SHOWN_TYPES) : [];
    const fields = [
        `name: ${yamlText(name)}`,
        ...(hasStopped ? ['optional: true'] : []),
        ...(own.length === 0 ? [] : [`profile-types: [${own.map(yamlText).join(', ')}]`]),
    ];
    const entry = fields.length === 1 ? yamlText(name) : `{ ${fields.join(', ')} }`;
    return `  - ${entry} # ${noteOf(service)}`;
}
function noteOf({ types, others, hasStopped }) {
    const names = shown(typeNames(types.length > 0 ? types : others));
    if (hasStopped)
        return `${names}; it had stopped sending profiles: is that all right?`;
    return types.length > 0 ? names : `neither cpu nor memory, but ${names || 'types that cannot be compared'}`;
}
/** A text as one line of YAML that reads as itself. */
function yamlText(text) {
    const style = PLAIN.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
    // Long quoted texts would else be broken into lines.
    const options = {
        defaultStringType: style,
        lineWidth: 0,
        doubleQuotedMinMultiLineLength: 1_000_000,
    };
    return (0,dist/* stringify */.As)(text, options).trimEnd();
}
function config_file_hidden(names, what) {
    const more = names.length > SHOWN_SILENT ? [`#   and ${names.length - SHOWN_SILENT} more`] : [];
    const list = names.slice(0, SHOWN_SILENT).map((name) => `#   ${shown(name)}`);
    return names.length === 0 ? [] : [`# ${what}`, ...list, ...more];
}
function labelLines({ versions, environments }) {
    const environment = environments.find(({ values }) => values.length > 1);
    const [name = '', value = ''] = [environment?.name, environment?.values[0]];
    return [
        ...versions
            .slice(0, 1)
            .map((label) => `# Versions: ${labelText(label)}. "label:${label.name}=..." finds a baseline: docs/baselines.md`),
        ...environments.slice(0, SHOWN_LABELS).map((label) => `# Label ${labelText(label)}`),
        ...(environment === undefined
            ? []
            : [
                `# Compare one of them: put {${name}=${JSON.stringify(shown(value))}} in front of both windows, or set ENVIRONMENT.`,
            ]),
    ];
}
/** `version (5 values: "a", "b", "c" ...)`; the name is one of ours. */
function labelText({ name, values }) {
    const first = values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(shown(value)));
    return `${name} (${(0,numbers/* formatPlural */.yk)(values.length, 'value')}: ${first.join(', ')}${values.length > first.length ? ' ...' : ''})`;
}
/** A comment must not end early, and a name must not look like a line of ours. */
function shown(name) {
    return (0,report_escape/* visible */.RK)(name, SHOWN_NAME);
}

// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/sources/absence.js + 1 modules
var absence = __webpack_require__(8475);
// EXTERNAL MODULE: ./build/sources/clues.js + 1 modules
var sources_clues = __webpack_require__(7106);
// EXTERNAL MODULE: ./build/sources/plan.js + 1 modules
var sources_plan = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/sources/pyroscope/silence.js
var silence = __webpack_require__(4129);
// EXTERNAL MODULE: ./build/sources/pyroscope/uploads.js
var uploads = __webpack_require__(6400);
// EXTERNAL MODULE: ./build/sources/source.js
var sources_source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/init/found.js








const ENVIRONMENT_LABELS = ['environment', 'env', 'deployment_environment', 'namespace'];
/**
 * Asks a server what it has: services, what of them can be compared, and labels that a window may name. Few questions, and no
 * profile is read. A source that cannot be asked is a reason, never an exception.
 */
async function findServices(source, request) {
    try {
        const readiness = await source.readReadiness?.();
        if (readiness?.kind === 'not-ready')
            return { kind: 'nothing', reason: (0,silence/* diagnoseNotReady */.TD)(readiness.said) };
        const sides = halves(request);
        const services = request.services;
        const plan = await (0,sources_plan/* makePlan */.Cs)(source, {
            services,
            profileTypes: ['cpu', 'memory'],
            sides,
            matches: glob/* matchesGlob */.k,
            isPart: true,
        });
        const found = await toFound(source, plan, request);
        if (found.services.length > 0)
            return { kind: 'found', found };
        return { kind: 'nothing', reason: await whyNothing(source, plan, request) };
    }
    catch (error) {
        if (!(error instanceof sources_source/* SourceError */.c))
            throw error;
        return { kind: 'nothing', reason: await (0,sources_clues/* explainError */.U)(source, error) };
    }
}
/** Two halves, so that what stopped in between is seen. */
function halves({ selector, range }) {
    const { fromMs, untilMs } = range;
    const middleMs = Math.floor((fromMs + untilMs) / 2000) * 1000;
    return {
        baseline: { selector, window: { fromMs, untilMs: middleMs } },
        candidate: { selector, window: { fromMs: middleMs, untilMs } },
    };
}
async function toFound(source, plan, request) {
    const sending = [...plan.comparisons, ...plan.candidateOnly];
    const names = [
        ...sending.map(({ service }) => service),
        ...plan.missing.filter(({ serviceHasData }) => serviceHasData).map(({ service }) => service),
    ];
    const alive = new Set(names);
    const listed = [...plan.series.baseline, ...plan.series.candidate];
    const isAsked = (name) => request.services.length === 0 || request.services.some((rule) => (0,glob/* matchesGlob */.k)(rule.name, name));
    const silent = listed.map(({ service }) => service).filter((name) => !alive.has(name) && isAsked(name));
    const [versions, environments] = await Promise.all([
        labelsOf(source, request, uploads/* VERSION_LABELS */.P2),
        labelsOf(source, request, ENVIRONMENT_LABELS),
    ]);
    return {
        label: source.label,
        range: request.range,
        services: sorted(alive).map((name) => toService(name, plan, sending)),
        silent: sorted(silent),
        versions,
        environments,
        spans: spansOf(sending),
    };
}
function toService(name, plan, sending) {
    const types = sending.filter(({ service }) => service === name).map(({ profileType }) => profileType);
    // Missing in the later half alone: it was sent, and is no more.
    const stopped = plan.missing.filter(({ service, profileType, empty }) => service === name && profileType.includes(':') && empty.length === 1 && empty[0] === 'candidate');
    const listed = [...plan.series.baseline, ...plan.series.candidate].filter(({ service }) => service === name);
    const hasKnown = types.length > 0 || stopped.length > 0;
    return {
        name,
        types: types.length > 0 ? types : stopped.map(({ profileType }) => profileType),
        others: hasKnown ? [] : sorted(listed.map(({ profileType }) => profileType)).filter(isProfileType),
        hasStopped: types.length === 0 && stopped.length > 0,
    };
}
/** What a server does not tell is not hinted at. */
async function labelsOf(source, { selector, range }, names) {
    const labels = await Promise.all(names.map(async (name) => {
        const values = await source.listLabelValues?.(range, selector, name).catch(() => []);
        return { name, values: sorted((values ?? []).filter((value) => value !== '')) };
    }));
    return labels.filter(({ values }) => values.length > 0);
}
/** Over all services: a build deploys them together. */
function spansOf(sending) {
    const spans = new Map();
    const all = sending.flatMap(({ sides }) => [...sides.baseline.series, ...sides.candidate.series]);
    for (const { version, timesMs } of all) {
        const [firstMs, lastMs] = [timesMs[0], timesMs.at(-1)];
        if (firstMs === undefined || lastMs === undefined)
            continue;
        const known = spans.get(version) ?? { version, firstMs, lastMs };
        spans.set(version, {
            version,
            firstMs: Math.min(known.firstMs, firstMs),
            lastMs: Math.max(known.lastMs, lastMs),
        });
    }
    return [...spans.values()];
}
async function whyNothing(source, plan, request) {
    const { baseline, candidate } = halves(request);
    const known = {
        windows: { baseline: baseline.window, candidate: candidate.window },
        typesAsked: false,
        nowMs: request.nowMs,
    };
    const selectors = { baseline: request.selector, candidate: request.selector };
    const clues = await (0,sources_clues/* askClues */.S)(source, { ...plan, missing: [], comparisons: [] }, { ...known, selectors });
    const empty = (0,absence/* emptyPlanReason */.Lr)({ ...plan, missing: [], comparisons: [] }, { ...known, clues });
    return (empty ?? {
        code: 'FG111',
        message: 'no service has profiles in the range',
        remedy: 'choose another range with --window, or check service names and profiling',
    });
}
/** By code units, each once. */
function sorted(names) {
    return [...new Set(names)].sort();
}

// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/report/times.js
var times = __webpack_require__(2773);
;// CONCATENATED MODULE: ./build/init/windows.js
const LENGTH_MS = 10 * 60_000;
/** Shorter windows hold too little to judge. */
const SHORTEST_MS = 60_000;
/** Profiles as new as this are still coming. */
const FRESH_MS = 2 * 60_000;
/** Where nothing is known: as in all examples. */
const RECENT = {
    baseline: 'now-20m/now-10m',
    candidate: 'now-10m/now',
    isSameCode: true,
};
/**
 * Two windows that hold profiles: of the newest version and the one before it where one followed the other, else two back to back at
 * the end of what was found.
 */
function windowsToTry(spans, nowMs) {
    if (spans.length === 0)
        return RECENT;
    const firstMs = Math.min(...spans.map((span) => span.firstMs));
    const lastMs = Math.max(...spans.map((span) => span.lastMs));
    const deployment = newestDeployment(spans);
    if (deployment !== null)
        return { ...deployment, isSameCode: false };
    const isFresh = nowMs - lastMs <= FRESH_MS && lastMs - firstMs >= 2 * LENGTH_MS;
    if (isFresh)
        return RECENT;
    const lengthMs = Math.min(LENGTH_MS, Math.floor((lastMs - firstMs) / 2000) * 1000);
    if (lengthMs < SHORTEST_MS)
        return RECENT;
    const middleMs = lastMs - lengthMs;
    return {
        baseline: windows_text({ fromMs: middleMs - lengthMs, untilMs: middleMs }),
        candidate: windows_text({ fromMs: middleMs, untilMs: lastMs }),
        isSameCode: true,
    };
}
/** Versions that overlap need labels in the windows; then nothing is suggested. */
function newestDeployment(spans) {
    const [newest, before] = [...spans].sort((a, b) => b.lastMs - a.lastMs);
    if (newest === undefined || before === undefined || before.lastMs >= newest.firstMs)
        return null;
    const lengthMs = Math.min(LENGTH_MS, newest.lastMs - newest.firstMs, before.lastMs - before.firstMs);
    if (lengthMs < SHORTEST_MS)
        return null;
    return {
        baseline: windows_text({ fromMs: before.lastMs - lengthMs, untilMs: before.lastMs }),
        candidate: windows_text({ fromMs: newest.firstMs, untilMs: newest.firstMs + lengthMs }),
    };
}
/** In whole seconds; the second in which the first upload lies belongs to it. */
function windows_text({ fromMs, untilMs }) {
    return `${Math.max(0, Math.floor(fromMs / 1000) - 1)}/${Math.floor(untilMs / 1000)}`;
}

;// CONCATENATED MODULE: ./build/init/text.js







const COLUMNS = 118;
const SHOWN = 20;
const text_SHOWN_NAME = 60;
/** What was found, as lines for a terminal; no name can send control characters. */
function foundText(found) {
    const { services, silent, versions, environments, label, range } = found;
    const { more, unnamable } = listable(found);
    const hidden = services.length - SHOWN;
    const notes = [
        ...(hidden > 0 ? [`and ${hidden} more`] : []),
        ...(silent.length > 0
            ? [`${(0,numbers/* formatPlural */.yk)(silent.length, 'service is', 'services are')} known to the server, but silent`]
            : []),
        ...(more > 0
            ? [`${(0,numbers/* formatPlural */.yk)(more, 'service is', 'services are')} not in the file: it names where to add them`]
            : []),
        ...(unnamable.length > 0
            ? [
                `${(0,numbers/* formatPlural */.yk)(unnamable.length, 'service', 'services')} cannot be named, since * and ? are wildcards`,
            ]
            : []),
        ...[...versions.slice(0, 1), ...environments].map((one) => `label ${labelText(one)}`),
    ];
    const rows = services.slice(0, SHOWN).map((service) => [
        { text: (0,report_escape/* visible */.RK)(service.name, text_SHOWN_NAME), align: 'left' },
        { text: (0,report_escape/* visible */.RK)(stateOf(service), COLUMNS), align: 'left' },
    ]);
    return [
        ...(0,text_table/* wrapLine */.x9)(`Found: ${(0,numbers/* formatPlural */.yk)(services.length, 'service')} in ${(0,report_escape/* visibleMessage */.kL)(label)}, ${(0,times/* formatWindow */.A4)(range, true)}`, COLUMNS, '', '  '),
        ...(0,text_table/* alignRows */.P4)(rows, '  '),
        ...notes.flatMap((note) => (0,text_table/* wrapLine */.x9)(note, COLUMNS, '  ', '    ')),
    ].join('\n');
}
function stateOf({ types, others, hasStopped }) {
    const names = typeNames(types.length > 0 ? types : others) || 'nothing that can be compared';
    return hasStopped ? `${names}; stopped, so it is optional` : names;
}
/** The next three steps to a first verdict and a gate. */
function nextSteps({ found, url, isUrlFlag, nowMs }) {
    const { baseline, candidate, isSameCode } = found === null ? RECENT : windowsToTry(found.spans, nowMs);
    const what = isSameCode
        ? 'of two windows that should be alike'
        : 'of the newest version and the one before';
    const server = url === null || !isUrlFlag ? '' : ` --pyroscope-url ${shellWord(url)}`;
    const isLocal = url !== null && LOOPBACK.test(new URL(url).hostname);
    const address = url === null || isLocal ? 'URL' : shellWord(url);
    const reach = isLocal
        ? '\n     A runner does not reach the server of this machine; examples/workflows/pull-request.yml starts one in the job.'
        : '';
    return `Next:
  1. A first verdict, here and now, ${what}:
       npx flamegate gate${server} --baseline ${baseline} --candidate ${candidate}
  2. Put your load test and the owner of flamegate where the workflow says PLACEHOLDER, and tell it the server:
       gh variable set PYROSCOPE_URL --body ${address}   (and gh secret set PYROSCOPE_TOKEN, where it asks for one)${reach}
  3. Commit both files and open a pull request. It warns at most, until mode: enforce; when that is due says
       npx flamegate calibrate${server} --from now-6h`;
}
/** Hosts that mean another machine on a runner. */
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\]|host\.docker\.internal)$/u;
/** As a shell takes it as one word. */
function shellWord(text) {
    return /^[\w:/.@%+=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/init/workflow-file.js
/** The first workflow. It holds nothing that a server said: expressions in a workflow are run. */
const WORKFLOW = `# Written by flamegate init. Two PLACEHOLDERs: the load test, and OWNER, whose flamegate runs. Mode, services and limits: .github/flamegate.yml
name: performance

on:
  pull_request:

permissions: {}

# A new commit makes the run for the one before it pointless. Runs of other pull requests go on beside it: where all load the same
# machines, they measure each other.
concurrency:
  group: flamegate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    # A fork's run gets neither the address nor the token: https://github.com/OWNER/flamegate/blob/v1/docs/forks.md
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # .github/flamegate.yml, and to find functions in the code
      pull-requests: write # to comment, and to see which lines the pull request changes
      checks: write # for a check run that can be required
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false

      # PLACEHOLDER: load-test.sh is yours. It deploys one version, with profiling, and puts load on it for ten minutes (four at
      # the least): the baseline first, then the same with the candidate, on the same machines.
      - name: Load test of the baseline
        id: baseline
        run: |
          start=$(date +%s)
          ./load-test.sh baseline
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"
      - name: Load test of the candidate
        id: candidate
        run: |
          start=$(date +%s)
          ./load-test.sh candidate
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"

      # PLACEHOLDER: OWNER.
      - uses: OWNER/flamegate@v1
        with:
          pyroscope-url: \${{ vars.PYROSCOPE_URL }} # a server that the runner reaches
          pyroscope-token: \${{ secrets.PYROSCOPE_TOKEN }} # none: leave the secret out
          baseline: \${{ steps.baseline.outputs.window }}
          candidate: \${{ steps.candidate.outputs.window }}

      # The report with its flame graphs, to which the comment leads.
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v7
        with:
          name: flamegate
          overwrite: true # of an earlier attempt of this run
          path: flamegate-report
`;

// EXTERNAL MODULE: ./build/commands/gate.js + 2 modules
var gate = __webpack_require__(6003);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/init/difference.js
/** More lines are counted, not shown. */
const SHOWN_LINES = 12;
const LONGEST_LINE = 110;
/**
 * What a kept file lacks, and has instead, line by line wherever they stand; empty lines and comments do not count.
 * @param show makes a line harmless, for the file may say anything
 */
function differenceLines(kept, wanted, show) {
    const [old, fresh] = [settingsIn(kept), settingsIn(wanted)];
    const has = { kept: new Set(old), wanted: new Set(fresh) };
    const lines = [
        ...old.filter((line) => !has.wanted.has(line)).map((line) => `- ${show(line, LONGEST_LINE)}`),
        ...fresh.filter((line) => !has.kept.has(line)).map((line) => `+ ${show(line, LONGEST_LINE)}`),
    ];
    const more = lines.length - SHOWN_LINES;
    return more > 0 ? [...lines.slice(0, SHOWN_LINES), `and ${more} more lines`] : lines;
}
function settingsIn(text) {
    return text.split(/\r?\n/u).flatMap((line) => {
        const bare = line.replace(/(?:^|\s)#.*$/u, '').trimEnd();
        return bare.trim() === '' ? [] : [bare];
    });
}

// EXTERNAL MODULE: ./build/commands/write-whole.js
var write_whole = __webpack_require__(1002);
;// CONCATENATED MODULE: ./build/commands/new-file.js







/**
 * Writes files, but none over another unless forced to.
 * @throws UsageError when one cannot be read or written
 */
async function writeNew(files, isForced) {
    const outcomes = [];
    for (const file of files)
        outcomes.push({ ...file, kept: await writeOne(file, isForced) });
    return outcomes;
}
async function writeOne({ path, text }, isForced) {
    if (isForced) {
        await (0,write_whole/* writeWhole */.f)(path, text, 'the file');
        return null;
    }
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        // Whether it exists is found out by writing: nobody can put one there in between.
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return null;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return (await (0,file/* readConfigText */.im)(path, false)) ?? '';
        throw new usage_error/* UsageError */.e(`${path} cannot be written`, error.message, 'run it in the root of the repository', {
            cause: error,
        });
    }
}
/** What was written, what was kept, and how the kept one differs. */
function writtenText(outcomes) {
    const lines = outcomes.flatMap(({ path, text, kept }) => {
        if (kept === null)
            return [`  ${path}`];
        if (kept === text)
            return [`  ${path} is as it would be written`];
        const lines = differenceLines(kept, text, report_escape/* visible */.RK);
        const told = lines.length === 0 ? 'its settings are the same' : '- it has, + it would have';
        return [
            `  ${path} exists and is kept; --force overwrites it, --print shows all (${told}):`,
            ...lines.map((line) => `      ${line}`),
        ];
    });
    const isWritten = outcomes.some(({ kept }) => kept === null);
    return [isWritten ? 'Written:' : 'Nothing was written:', ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/commands/run-gate.js + 9 modules
var run_gate = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/commands/init.js















/** Nobody waits longer for a first file. */
const RUN_LIMIT_MS = 2 * 60_000;
const DEFAULT_RANGE = 'now-3h/now';
const WORKFLOW_PATH = '.github/workflows/flamegate.yml';
const DONE = 0;
const NOTHING_FOUND = 4;
/** What of the gate's settings has a meaning here. */
const USED = new Set([
    'pyroscope-url',
    'pyroscope-token',
    'pyroscope-username',
    'pyroscope-password',
    'tenant-id',
    'headers',
    'services',
]);
/**
 * `flamegate init`: writes a first configuration and workflow of what the server has. A file that exists is kept. Returns the exit
 * code.
 */
async function init(setting) {
    const { line, terminal, nowMs } = setting;
    refuseOthers(line);
    const result = line.options.offline === true ? null : await look(setting);
    if (result?.kind === 'nothing') {
        (0,gate.tellReason)(result.reason, 'nothing was written', terminal);
        terminal.err('  or:  flamegate init --offline writes a template without a server');
        return NOTHING_FOUND;
    }
    const found = result?.found ?? null;
    const files = [
        { path: read_config/* DEFAULT_CONFIG */.PV, text: configText(found) },
        { path: WORKFLOW_PATH, text: WORKFLOW },
    ];
    if (line.options.print === true) {
        terminal.out(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n---\n'));
        return DONE;
    }
    const written = await writeNew(files, line.options.force === true);
    if (line.options.quiet === true)
        return DONE;
    const steps = nextSteps({ found, ...addressOf(line), nowMs });
    terminal.out([...foundBlock(found), writtenText(written), steps].join('\n\n'));
    return DONE;
}
function foundBlock(found) {
    return found === null ? [] : [foundText(found)];
}
async function look({ line, env, nowMs }) {
    if (line.settings.stack?.isOff === true)
        return { kind: 'nothing', reason: gate_notes/* PROFILING_OFF */.VT };
    const { merged } = (0,merge/* mergeSettings */.ss)(line.settings, null);
    const { selector, ...range } = (0,config_window/* parseWindow */.Et)('init', textOf(line, 'window') ?? DEFAULT_RANGE, nowMs);
    const server = {
        pyroscope: (0,config_server/* resolvePyroscope */.H)(merged),
        proxy: (0,inputs/* readProxySettings */.uv)(env),
        limitMs: RUN_LIMIT_MS,
    };
    const { services } = (0,stack/* placeServices */.o9)(merged, line.settings.stack, [{ selector }]);
    return (0,run_gate/* withServer */.eH)(server, (source) => findServices(source, { selector, range, services, nowMs }));
}
/** The address, and whether what follows needs it again. */
function addressOf({ settings, options }) {
    const url = settings.values['pyroscope-url'];
    const isUrlFlag = settings.origins['pyroscope-url']?.startsWith('option') === true;
    return { url: typeof url === 'string' && options.offline !== true ? url : null, isUrlFlag };
}
function textOf({ options }, name) {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
}
/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options, positionals }) {
    const setting = Object.keys(settings.values).find((name) => !USED.has(name));
    const alone = options.offline === true && options.window !== undefined ? 'option --window' : undefined;
    const both = options.print === true && options.force === true ? 'option --force' : undefined;
    const given = (setting === undefined ? undefined : settings.origins[setting]) ?? positionals[0] ?? alone ?? both;
    if (given === undefined)
        return;
    throw new usage_error/* UsageError */.e('init cannot use everything that is given', `got ${given.slice(0, 200)}`, 'it takes the server, --service, --window, --print or --force, and without a server --offline');
}


/***/ })

};
