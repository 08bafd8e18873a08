import { COMMANDS, type CommandName } from './command-names.ts';
import { DECIDING, isAmong, OPTIONS, WITH_BASELINES } from './help-options.ts';

/** What the command line says of itself: all of it, or what belongs to one command. */

const USAGE: Readonly<Record<CommandName, readonly [usage: string, text: string]>> = {
  gate: ['gate    --baseline W --candidate W [options]', 'judge two windows of a Pyroscope server'],
  compare: ['compare BASELINE CANDIDATE [options]', 'judge profile files: a path or a quoted pattern a side'],
  calibrate: ['calibrate --from T --to T [options]', 'measure false alarms on a range of unchanged code'],
  doctor: [
    'doctor  [--baseline W --candidate W] [options]',
    'say why a gate would not be evaluated, and what to do',
  ],
  init: ['init    [--print | --force] [--offline]', 'write a first configuration and workflow'],
  config: ['config  [--print] [--json]', 'check the settings; show each with its origin'],
  explain: [
    'explain "SERVICE FUNCTION" [REPORT]',
    'say what decides about a function, and why it came out so',
  ],
  snapshot: [
    'snapshot --out F --window W [options]',
    'save a window, to be a baseline for as long as you like',
  ],
  push: ['push --service S FILE... [options]', 'send recordings (speedscope, folded, pprof) to Pyroscope'],
  render: [
    'render REPORT [--md --html --junit --summary]',
    'forms of a saved report.json (or -, standard input)',
  ],
  merge: ['merge   REPORT... [options]', 'one verdict from the reports of all shards (paths or globs)'],
  history: [
    'history add REPORT --trend F | page F --out P',
    'keep a line of figures for each run; show them as a page',
  ],
  signoff: [
    'signoff --from V --to V | --verify D',
    'judge a release strictly; keep the evidence, or check it',
  ],
  demo: ['demo    [--healthy] [--enforce]', 'judge recorded profiles'],
};

const WINDOWS = `Windows (W)
  START/END or START/DURATION, with an optional label selector in front:
  now-30m/now-20m   2026-11-22T15:06:00Z/PT10M   1795359983/1795360235   {version="3f2a91c"} now-6h/now
`;

const BASELINES = `Baselines, in place of a window; of a list (commas between) the first that exists wins
  snapshot:F            a file that flamegate snapshot wrote
  label:version=V       the newest window with that label; V may be a commit: @base @merge-base @last-green @tag:T
  artifact:NAME@REF     the snapshot in an artifact on GitHub; REF is base, merge-base, last-green or tag:T
`;

/** Which commands take windows. */
const WITH_WINDOWS = 'gate doctor snapshot signoff';

/** What each command ends with. */
const EXIT_CODES: readonly (readonly [commands: string, text: string])[] = [
  [DECIDING, '0 pass or warn   1 fail   2 wrong usage or configuration   3 inconclusive   4 not evaluated'],
  ['gate', 'with --shard 0 whatever the verdict; merge then ends with that of all shards'],
  ['calibrate', '0 done   2 wrong usage   3 no threshold can be chosen   4 nothing was replayed'],
  ['doctor', '0 a gate would be evaluated   2 wrong usage   4 it would not'],
  ['init', '0 written, kept or printed   2 wrong usage   4 nothing was found, nothing is written'],
  ['config', '0 the settings are valid   2 they are not'],
  ['explain', '0 explained   2 wrong usage, no report or no such function'],
  ['snapshot', '0 saved   2 wrong usage   4 nothing was saved'],
  ['push', '0 pushed   2 wrong usage, a recording that cannot be used or is refused   4 the server failed'],
  ['render', '0 written, whatever the verdict   2 wrong usage, or no report'],
  ['history', '0 written   2 wrong usage, or a file that cannot be used'],
  ['signoff', '0 may be released   1 fail   2 wrong usage   3 inconclusive   4 not evaluated'],
  ['signoff', 'with --verify 0 the evidence holds   1 it does not   2 wrong usage'],
  [
    'demo',
    '0 whatever the verdict; with --enforce 0 pass or warn   1 fail   3 inconclusive   4 not evaluated',
  ],
];

const SURROUNDINGS = `Colours and progress are shown on a terminal only; NO_COLOR=1 and FORCE_COLOR=1 decide otherwise, CI=1 shows no
progress. What is printed elsewhere is 120 columns wide, or as wide as COLUMNS says.
`;

/** Texts start here, unless the options before them are longer. */
const TEXT_COLUMN = 25;
const USAGE_COLUMN = 59;

/** `flamegate --help`. */
export const HELP = [
  'flamegate: gates builds on CPU and memory profiles\n',
  `Usage\n${COMMANDS.map(usageLine).join('')}  flamegate COMMAND --help | --help | --version\n`,
  WINDOWS,
  BASELINES,
  `Options\n${OPTIONS.map(([commands, flags, text]) => optionLine(flags, isOfOne(commands) ? `${commands}: ${text}` : text)).join('')}`,
  SURROUNDINGS,
  `Exit codes\n${EXIT_CODES.map(([commands, text]) => `  ${commands.replaceAll(' ', ', ')}: ${text}\n`).join('')}`,
].join('\n');

/** `flamegate COMMAND --help`: its usage, its options and its exit codes. */
export function helpOf(command: CommandName): string {
  const options = OPTIONS.filter(([commands]) => isAmong(command, commands));
  const codes = EXIT_CODES.filter(([commands]) => isAmong(command, commands));
  return [
    `Usage\n${usageLine(command)}`,
    ...(isAmong(command, WITH_WINDOWS) ? [WINDOWS] : []),
    ...(isAmong(command, WITH_BASELINES) ? [BASELINES] : []),
    `Options\n${options.map(([, flags, text]) => optionLine(flags, text)).join('')}`,
    `Exit codes\n${codes.map(([, text]) => `  ${text}\n`).join('')}`,
  ].join('\n');
}

/** `gate` has most options, so only those of the others are told apart. */
function isOfOne(commands: string): boolean {
  return commands !== 'gate' && !commands.includes(' ');
}

function usageLine(command: CommandName): string {
  const [usage, text] = USAGE[command];
  return `${`  flamegate ${usage}`.padEnd(USAGE_COLUMN)}${text}\n`;
}

function optionLine(flags: string, text: string): string {
  return `${`  ${flags}  `.padEnd(TEXT_COLUMN)}${text}\n`;
}
