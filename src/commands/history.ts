import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandLine } from '../config/inputs.ts';
import { UsageError } from '../config/usage-error.ts';
import { visible } from '../report/escape.ts';
import { formatPlural } from '../report/numbers.ts';
import { isProblem, parseReport } from '../report/parse-report.ts';
import type { Report } from '../report/report.ts';
import { MAX_REPORT_BYTES } from '../report/report-json.ts';
import { phraseToText } from '../report/text.ts';
import { driftsOf } from '../report/trend/drift.ts';
import { driftPhrase } from '../report/trend/drift-text.ts';
import { renderTrend } from '../report/trend/page/page.ts';
import { seriesOf } from '../report/trend/series.ts';
import {
  addLine,
  isTrendProblem,
  type KeptLine,
  MAX_TREND_BYTES,
  parseTrend,
} from '../report/trend/trend-file.ts';
import { trendLineOf } from '../report/trend/trend-of-report.ts';
import type { CommandSetting } from './command.ts';
import { readBounded } from './read-bounded.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

const KEPT_LINES = 1000;
const SHOWN_RUNS = 90;
const MOST_LINES = 100_000;
const TOLD_DRIFTS = 10;
const LONGEST_PATH = 1000;
const COMMIT = /^[0-9a-f]{7,64}$/iu;

const USAGE =
  'flamegate history add REPORT... --trend trend.jsonl, or flamegate history page trend.jsonl --out trend.html';

/**
 * `flamegate history`: `add` puts runs into a trend file, `page` shows one. It judges nothing: the exit code is 0 whatever rose.
 * @throws UsageError when something cannot be read or written; the trend file is then as it was
 */
export async function history(
  { line, terminal }: CommandSetting,
  stdin: NodeJS.ReadableStream,
): Promise<number> {
  refuseOthers(line);
  const [what, ...files] = line.positionals;
  if (what === 'add') return add(files, line, terminal, stdin);
  if (what === 'page') return page(files, line, terminal, stdin);
  const got = what === undefined ? 'got none' : `got ${visible(what, 100)}`;
  throw new UsageError('history is followed by add or page', got, USAGE);
}

async function add(
  files: readonly string[],
  line: CommandLine,
  terminal: Terminal,
  stdin: NodeJS.ReadableStream,
): Promise<number> {
  refuseOptions(line, ['out', 'runs'], 'history add');
  const path = textOption(line, 'trend');
  if (path === undefined || files.length === 0) {
    const missing = files.length === 0 ? 'a report.json' : '--trend';
    throw new UsageError('history add takes reports and a trend file', `${missing} is missing`, USAGE);
  }
  const commit = commitOf(line);
  const keep = countOption(line, 'keep', KEPT_LINES);
  // All reports are read before anything is written.
  const reports = await readReports(files, stdin);
  let kept: readonly KeptLine[] = await readTrend(path, stdin, true);
  let text = '';
  const told: string[] = [];
  for (const report of reports) {
    const grown = addLine(kept, trendLineOf(report, commit), keep);
    ({ kept, text } = grown);
    told.push(
      `${grown.isReplaced ? 'Replaced' : 'Added'}: run of ${report.createdAt.slice(0, 10)}, ${report.verdict}` +
        (grown.dropped === 0 ? '' : `; the oldest ${formatPlural(grown.dropped, 'line')} had to go`),
    );
  }
  const written = await writeWhole(path, text, 'the trend');
  if (line.options.quiet !== true) {
    terminal.out(
      [...told, `Written: ${visible(written, LONGEST_PATH)} (${formatPlural(kept.length, 'line')})`].join(
        '\n',
      ),
    );
    tellDrifts(kept, reports, terminal);
  }
  return 0;
}

async function page(
  files: readonly string[],
  line: CommandLine,
  terminal: Terminal,
  stdin: NodeJS.ReadableStream,
): Promise<number> {
  refuseOptions(line, ['trend', 'keep', 'commit'], 'history page');
  const [path, ...more] = files;
  const out = textOption(line, 'out');
  if (path === undefined || more.length > 0 || out === undefined) {
    const why = out === undefined ? '--out is missing' : `got ${formatPlural(files.length, 'file')}`;
    throw new UsageError('history page takes one trend file and --out', why, USAGE);
  }
  if (resolve(out) === resolve(path)) {
    throw new UsageError('--out names the trend file itself', visible(out, 200), 'choose another path');
  }
  const kept = await readTrend(path, stdin, false);
  if (kept.length === 0) {
    throw new UsageError(`${path} holds no runs`, 'it is empty', 'add one with flamegate history add');
  }
  const html = renderTrend(
    kept.map((one) => one.line),
    countOption(line, 'runs', SHOWN_RUNS),
  );
  const written = await writeWhole(out, html, 'the page');
  if (line.options.quiet !== true) terminal.out(`Written: ${visible(written, LONGEST_PATH)}`);
  return 0;
}

async function readReports(files: readonly string[], stdin: NodeJS.ReadableStream): Promise<Report[]> {
  const reports: Report[] = [];
  for (const path of files) {
    const what = 'a report.json that flamegate wrote';
    const result = parseReport(await readBounded(path, stdin, { what, maxBytes: MAX_REPORT_BYTES }));
    if (isProblem(result)) throw new UsageError(`${path} is no report`, result.why, result.remedy);
    if (result.shard !== undefined) {
      const why = `it is shard ${result.shard.index} of ${result.shard.count}`;
      throw new UsageError(
        `${path} is a part of a build`,
        why,
        'add the report that was merged from all shards',
      );
    }
    reports.push(result);
  }
  return reports;
}

/** The first run begins the file. */
async function readTrend(
  path: string,
  stdin: NodeJS.ReadableStream,
  mayBeMissing: boolean,
): Promise<readonly KeptLine[]> {
  if (mayBeMissing && (await isMissing(path))) return [];
  const text = await readBounded(path, stdin, { what: 'a trend file', maxBytes: MAX_TREND_BYTES });
  const result = parseTrend(text);
  if (!isTrendProblem(result)) return result;
  throw new UsageError(
    `line ${result.lineNumber} of ${path} is no line of a trend`,
    result.why,
    'nothing was written; take the file of an earlier run, or remove this line',
  );
}

async function isMissing(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

function tellDrifts(kept: readonly KeptLine[], reports: readonly Report[], terminal: Terminal): void {
  const keys = new Set(reports.map(({ key }) => key));
  const lines = kept.map((one) => one.line).filter(({ key }) => keys.has(key));
  const drifts = seriesOf(lines)
    .flatMap(driftsOf)
    .sort((a, b) => b.rise - a.rise);
  if (drifts.length === 0) return;
  terminal.out('Rose slowly (a hint, no verdict):');
  for (const drift of drifts.slice(0, TOLD_DRIFTS)) terminal.out(`  ${phraseToText(driftPhrase(drift))}`);
  if (drifts.length > TOLD_DRIFTS) terminal.out(`  and ${drifts.length - TOLD_DRIFTS} more; see the page`);
}

function textOption({ options }: CommandLine, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function countOption(line: CommandLine, name: string, otherwise: number): number {
  const text = textOption(line, name);
  if (text === undefined) return otherwise;
  const count = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_LINES) return count;
  throw new UsageError(
    `--${name} is not valid`,
    `got ${visible(text, 100)}`,
    `give a whole number from 1 to ${MOST_LINES}`,
  );
}

function commitOf(line: CommandLine): string {
  const commit = textOption(line, 'commit') ?? '';
  if (commit === '' || COMMIT.test(commit)) return commit.toLowerCase();
  throw new UsageError(
    '--commit is no commit',
    `got ${visible(commit, 100)}`,
    'give 7 to 64 hexadecimal digits',
  );
}

function refuseOptions({ options }: CommandLine, names: readonly string[], command: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new UsageError(`${command} does not know --${given}`, 'it would have no effect', USAGE);
}

/** A setting that had no effect would mislead. */
function refuseOthers({ settings, options }: CommandLine): void {
  const setting = Object.values(settings.origins)[0];
  const form = Object.keys(options).find((name) => name.startsWith('report-'));
  const given = setting ?? (form === undefined ? undefined : `option --${form}`);
  if (given === undefined) return;
  throw new UsageError('history takes no settings', `got ${given}`, USAGE);
}
