import { COMMANDS, type CommandName } from './command-names.ts';

/** Which options each command has. */

/** Commands that take a baseline in another form than a window. */
export const WITH_BASELINES = 'gate doctor';

const JUDGING = 'gate compare';
/** Commands that end with what a verdict comes to. */
export const DECIDING = 'gate compare merge';
const SERVER = 'gate calibrate';
const CONNECTED = 'gate calibrate doctor init snapshot push signoff';
const FILES = 'gate compare render merge demo';
const ALL = COMMANDS.join(' ');

/** Options with the commands that know them, names with spaces between, in the order in which they are listed. */
export const OPTIONS: readonly (readonly [commands: string, flags: string, text: string])[] = [
  [
    'gate compare calibrate doctor config explain snapshot push signoff',
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
  [CONNECTED, '--pyroscope-ca F', 'PEM file of the authority that vouches for its certificate'],
  [CONNECTED, '--tenant-id T', 'tenant of a multi-tenant server (X-Scope-OrgID)'],
  [CONNECTED, '--header "N: V"', 'one more request header; repeat for more'],
  [
    'gate calibrate doctor init snapshot',
    '--service S',
    'service name, glob or label selector; repeat for more (default: all with data)',
  ],
  [
    WITH_BASELINES,
    '--baseline W --candidate W',
    'the windows to compare; the baseline also as snapshot:F, label:..., artifact:... or a list',
  ],
  ['gate', '--source files', "W are profile files in place of windows, as in 'head/{service}/*.pb.gz'"],
  [
    'gate calibrate doctor snapshot',
    '--profile-type T',
    'cpu, memory or a profile type id; repeat for more (default: cpu and memory)',
  ],
  [
    'compare',
    '--profile-type T',
    'cpu, memory or a sample type; repeat for more (default: that which a file shows first)',
  ],
  [
    `${SERVER} signoff`,
    '--load L',
    'auto (default), fixed (the same requests a second on both sides) or requests',
  ],
  [
    'gate signoff',
    '--baseline-requests N --candidate-requests N',
    "requests in each window: a number, or k6's --summary-export file",
  ],
  [
    'gate snapshot signoff',
    '--history N',
    'so many windows directly before the baseline (0 to 5), or a window; repeat for more',
  ],
  ['gate', '--confirm W', 'second window of the candidate, to test warnings again; needs history'],
  [SERVER, '--mixed-windows M', 'refuse (default) or allow several versions in a window'],
  [
    'gate snapshot signoff',
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
  [
    'gate',
    '--shard 3/8',
    'compare the third of eight parts of the services, to be merged; always ends with 0',
  ],
  [DECIDING, '--mode M', 'observe, warn or enforce (default)'],
  [DECIDING, '--on-inconclusive P', 'pass, warn or fail (default: exit code 3)'],
  [DECIDING, '--on-not-evaluated P', 'pass, warn or fail (default: exit code 4)'],
  [
    'gate merge',
    '--on-no-baseline P',
    'pass, warn or fail where there is no baseline yet (default: exit code 4)',
  ],
  ['gate', '--grafana-url U --grafana-datasource-uid ID', 'links to the comparison in Grafana'],
  ['gate', '--grafana-tempo-uid ID', 'links to the traces of both windows, with --grafana-url'],
  ['gate', '--span-id ID', 'also show what single spans did in the candidate window; repeat for more'],
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
  ['history', '--trend F', 'add: the trend file, JSON Lines; begun where there is none'],
  ['history', '--keep 1000', 'add: lines kept, newest first'],
  ['history', '--commit SHA', 'add: the commit, where the report does not name one'],
  ['history', '--out P', 'page: the HTML page to write'],
  ['history', '--runs 90', 'page: newest runs shown'],
  ['signoff', '--from V --to V', 'a version, label:NAME=VALUE, snapshot:F (needs no server) or a window'],
  ['signoff', '--label service_git_ref', 'label that versions are found by (default: version)'],
  ['signoff', '--length 1h', 'how much of the newest run of a version is compared'],
  ['signoff', '--remeasured', 'the release before was measured again, after this one'],
  ['signoff', '--out D', 'folder of the evidence (default: flamegate-signoff-FROM-TO)'],
  ['signoff', '--signer "Name <role>"', 'who is asked to sign; repeat for more'],
  ['signoff', '--verify D', 'check evidence: checksums, pages, and the verdict from its snapshots'],
  ['init', '--window W', 'the range in which services are looked for (default: now-3h/now)'],
  ['init', '--print', 'print both files in place of writing them'],
  ['init', '--force', 'write them over files that exist'],
  ['init', '--offline', 'write a template, without a server'],
  ['config', '--print', 'print every setting with its value and where that came from'],
  ['config', '--json', 'the same as JSON'],
  ['explain', '--report-json F', 'the report to explain (default: flamegate-report/report.json)'],
  ['demo', '--healthy', 'compare windows of the same code'],
  ['demo', '--enforce', 'end with the exit code of the verdict'],
  ['gate compare calibrate render merge demo', '--report-json F', 'write the report as JSON'],
  [FILES, '--report-md F --report-html F', 'write it as Markdown, as a page with flame graphs'],
  [
    FILES,
    '--report-junit F',
    'write it as JUnit XML: a test case for each tested function, with the verdict of each',
  ],
  [FILES, '--report-summary F', 'write what a job summary shows, under 1 MiB'],
  ['gate demo', '--report-profiles D', 'write the profiles of both windows as pprof files into a folder'],
  [`${FILES} signoff`, '--verbose', 'print the functions of every service, also of those that passed'],
  [ALL, '--quiet', 'print nothing but errors, no progress'],
  [ALL, '--debug', 'print the stack of an error'],
  [ALL, '--help', 'print what belongs to one command'],
];

/** Names of the options a command knows, without their dashes. */
export function optionsOf(command: CommandName): string[] {
  return OPTIONS.filter(([commands]) => isAmong(command, commands)).flatMap(([, flags]) =>
    Array.from(flags.matchAll(/--([a-z-]+)/g), ([, name = '']) => name),
  );
}

/** Whether a command is one of some, whose names have spaces between. */
export function isAmong(command: CommandName, commands: string): boolean {
  return commands.split(' ').includes(command);
}
