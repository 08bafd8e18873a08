export const id = 12;
export const ids = [12];
export const modules = {

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/** What the command line says of itself: all of it, or what belongs to one command. */
const COMMANDS = ['gate', 'compare', 'calibrate', 'doctor', 'snapshot', 'push', 'render', 'demo'];
const USAGE = {
    gate: ['gate    --baseline W --candidate W [options]', 'judge two windows of a Pyroscope server'],
    compare: ['compare BASELINE CANDIDATE [options]', 'judge two profile files'],
    calibrate: ['calibrate --from T --to T [options]', 'measure false alarms on a range of unchanged code'],
    doctor: [
        'doctor  [--baseline W --candidate W] [options]',
        'say why a gate would not be evaluated, and what to do',
    ],
    snapshot: [
        'snapshot --out F --window W [options]',
        'save a window, to be a baseline for as long as you like',
    ],
    push: ['push --service S FILE... [options]', 'send recordings (py-spy, folded, pprof) to Pyroscope'],
    render: [
        'render REPORT [--md --html --junit --summary]',
        'forms of a saved report.json (or -, standard input)',
    ],
    demo: ['demo    [--healthy] [--enforce]', 'judge recorded profiles'],
};
const WINDOWS = `Windows (W)
  START/END or START/DURATION, with an optional label selector in front:
  now-30m/now-20m   2026-11-22T15:06:00Z/PT10M   1795359983/1795360235   {version="3f2a91c"} now-6h/now
`;
const JUDGING = 'gate compare';
const SERVER = 'gate calibrate';
const CONNECTED = 'gate calibrate doctor snapshot push';
const FILES = 'gate compare render demo';
const ALL = COMMANDS.join(' ');
/** Which commands know which options, in the order in which they are listed. */
const OPTIONS = [
    [
        'gate compare calibrate doctor snapshot push',
        '--config F',
        'configuration file (default .github/flamegate.yml when it exists)',
    ],
    [CONNECTED, '--pyroscope-url U', 'base URL of Pyroscope (default: environment variable PYROSCOPE_URL)'],
    [CONNECTED, '--pyroscope-token T', 'bearer token (better: PYROSCOPE_TOKEN)'],
    [
        CONNECTED,
        '--pyroscope-username N --pyroscope-password P',
        'basic authentication (better: PYROSCOPE_USERNAME, PYROSCOPE_PASSWORD)',
    ],
    [CONNECTED, '--tenant-id T', 'tenant of a multi-tenant server (X-Scope-OrgID)'],
    [CONNECTED, '--header "N: V"', 'one more request header; repeat for more'],
    [
        'gate calibrate doctor snapshot',
        '--service S',
        'service name, glob or label selector; repeat for more (default: all with data)',
    ],
    ['gate doctor', '--baseline W --candidate W', 'the windows to compare; the baseline may be snapshot:F'],
    [
        'gate compare calibrate doctor snapshot',
        '--profile-type T',
        'cpu, memory or a profile type id; repeat for more (default: cpu and memory)',
    ],
    [SERVER, '--load L', 'auto (default), fixed (the same requests a second on both sides) or requests'],
    [
        'gate',
        '--baseline-requests N --candidate-requests N',
        "requests in each window: a number, or k6's --summary-export file",
    ],
    [
        'gate snapshot',
        '--history N',
        'so many windows directly before the baseline (0 to 5), or a window; repeat for more',
    ],
    ['gate', '--confirm W', 'second window of the candidate, to test warnings again; needs history'],
    [SERVER, '--mixed-windows M', 'refuse (default) or allow several versions in a window'],
    [
        'gate snapshot',
        '--settle S',
        'wait for the last uploads of a window that just ended: auto (default), none or 30s',
    ],
    [
        'gate compare calibrate',
        '--fail-on-growth 10%',
        'a function fails when its cost grew by more, with evidence',
    ],
    ['gate compare calibrate', '--warn-on-growth 5%', 'a function is pointed out when its cost grew by more'],
    ['gate compare calibrate', '--min-share 0.5%', 'smaller functions are not tested'],
    [JUDGING, '--top 10', 'functions shown per service'],
    [JUDGING, '--mode M', 'observe, warn or enforce (default)'],
    [JUDGING, '--on-inconclusive P', 'pass, warn or fail (default: exit code 3)'],
    [JUDGING, '--on-not-evaluated P', 'pass, warn or fail (default: exit code 4)'],
    ['gate', '--grafana-url U --grafana-datasource-uid ID', 'links to the comparison in Grafana'],
    ['calibrate', '--from T --to T', 'the range (default end: now), cut into windows'],
    ['calibrate', '--selector S', 'labels of the unchanged code, as in {version="3f2a91c"}'],
    ['calibrate', '--window 5m', 'length of a window; best what the gate compares'],
    ['calibrate', '--target 1%', 'builds that may fail falsely'],
    ['calibrate', '--write F', 'raise the thresholds in this configuration file'],
    [
        'render',
        '--md --html --junit --summary',
        'write report.md, report.html, report.junit.xml, summary.md beside REPORT',
    ],
    ['snapshot', '--out F', 'the file to write'],
    ['snapshot', '--window W', 'the window to save'],
    ['push', '--service S', 'service the recordings are of'],
    ['push', '--label N=V', 'label of the series, such as version=3f2a91c; repeat for more'],
    ['push', '--interval 15s', 'length of a recording, which ended when its file was written'],
    ['push', '--from T --until T', 'when it was recorded, where the time of the file does not tell'],
    ['push', '--sample-rate 100', 'samples a second, for recordings that count samples'],
    ['push', '--dry-run', 'print what would be sent'],
    ['demo', '--healthy', 'compare windows of the same code'],
    ['demo', '--enforce', 'end with the exit code of the verdict'],
    ['gate compare calibrate render demo', '--report-json F', 'write the report as JSON'],
    [FILES, '--report-md F --report-html F', 'write it as Markdown, as a page with flame graphs'],
    [
        FILES,
        '--report-junit F',
        'write it as JUnit XML: a test case for each tested function, with the verdict of each',
    ],
    [FILES, '--report-summary F', 'write what a job summary shows, under 1 MiB'],
    ['gate demo', '--report-profiles D', 'write the profiles of both windows as pprof files into a folder'],
    [FILES, '--verbose', 'print the functions of every service, also of those that passed'],
    [ALL, '--quiet', 'print nothing but errors, no progress'],
    [ALL, '--debug', 'print the stack of an error'],
    [ALL, '--help', 'print what belongs to one command'],
];
const EXIT_CODES = `Exit codes
  0 pass or warn   1 fail   2 wrong usage or configuration   3 inconclusive   4 not evaluated
  render and calibrate do not gate: 0 when they are done, whatever the verdict
  doctor: 0 a gate would be evaluated   2 wrong usage   4 it would not
  snapshot: 0 saved   2 wrong usage   4 nothing was saved
  push: 0 pushed   2 wrong usage or a recording that cannot be used   4 the server did not store it
`;
const SURROUNDINGS = `Colours and progress are shown on a terminal only; NO_COLOR=1 and FORCE_COLOR=1 decide otherwise, CI=1 shows no
progress. What is printed elsewhere is 120 columns wide, or as wide as COLUMNS says.
`;
/** Texts start here, unless the options before them are longer. */
const TEXT_COLUMN = 25;
const USAGE_COLUMN = 59;
/** `flamegate --help`. */
const HELP = [
    'flamegate: gates builds on CPU and memory profiles\n',
    `Usage\n${COMMANDS.map(usageLine).join('')}  flamegate COMMAND --help | --help | --version\n`,
    WINDOWS,
    `Options\n${OPTIONS.map(([commands, flags, text]) => optionLine(flags, isOfOne(commands) ? `${commands}: ${text}` : text)).join('')}`,
    SURROUNDINGS,
    EXIT_CODES,
].join('\n');
/** `flamegate COMMAND --help`: its usage and its options. */
function helpOf(command) {
    const options = OPTIONS.filter(([commands]) => isAmong(command, commands));
    return [
        `Usage\n${usageLine(command)}`,
        ...(command === 'gate' || command === 'doctor' ? [WINDOWS] : []),
        `Options\n${options.map(([, flags, text]) => optionLine(flags, text)).join('')}`,
        EXIT_CODES,
    ].join('\n');
}
/** Names of the options a command knows, without their dashes. */
function optionsOf(command) {
    return OPTIONS.filter(([commands]) => isAmong(command, commands)).flatMap(([, flags]) => Array.from(flags.matchAll(/--([a-z-]+)/g), ([, name = '']) => name));
}
/** Whether there is such a command. */
function isCommand(name) {
    return COMMANDS.includes(name);
}
function isAmong(command, commands) {
    return commands.split(' ').includes(command);
}
/** `gate` has most options, so only those of the others are told apart. */
function isOfOne(commands) {
    return commands !== 'gate' && !commands.includes(' ');
}
function usageLine(command) {
    const [usage, text] = USAGE[command];
    return `${`  flamegate ${usage}`.padEnd(USAGE_COLUMN)}${text}\n`;
}
function optionLine(flags, text) {
    return `${`  ${flags}  `.padEnd(TEXT_COLUMN)}${text}\n`;
}


/***/ })

};
