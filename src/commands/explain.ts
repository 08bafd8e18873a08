import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ConfigFile } from '../config/file.ts';
import type { CommandLine } from '../config/inputs.ts';
import { mergeSettings } from '../config/merge.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { resolveJudgeConfig } from '../config/resolve.ts';
import { resolveServices } from '../config/services.ts';
import { UsageError } from '../config/usage-error.ts';
import { decidingLimits, type LimitSetting } from '../explain/limits.ts';
import { findFunctions, nearNames } from '../explain/query.ts';
import { renderExplained } from '../explain/text.ts';
import { isProblem, parseReport } from '../report/parse-report.ts';
import type { Report } from '../report/report.ts';
import { MAX_REPORT_BYTES } from '../report/report-json.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { readBounded, STDIN } from './read-bounded.ts';

const DEFAULT_DIR = 'flamegate-report';
/** What somebody asks; longer names than that are cut in a report as well. */
const LONGEST_QUERY = 1000;

/**
 * `flamegate explain`: which rule and limits decide about a function, and why the last report judged it so. Returns the exit
 * code.
 */
export async function explain(
  { line, terminal, nowMs }: CommandSetting,
  stdin: () => NodeJS.ReadableStream,
): Promise<number> {
  const { query, path } = questionOf(line);
  const file = await readNamedConfigFile(line.settings);
  const setting = limitSettingOf(line, file, nowMs);
  const reportPath = path ?? join(setting.reportDir, 'report.json');
  const report = await readReport(reportPath, stdin, path === null);
  const found = findFunctions(report, query);
  const [first] = found;
  if (first === undefined) throw nothingFound(report, query, reportPath);
  const deciding = decidingLimits(first.comparison, first.function, setting);
  terminal.out(renderExplained({ report, path: reportPath, found, deciding }, terminal.columns));
  return 0;
}

/** The words of the question; a report may stand behind them, or in --report-json. */
function questionOf({ positionals, options }: CommandLine): {
  readonly query: string;
  readonly path: string | null;
} {
  const given = options['report-json'];
  const last = positionals.at(-1);
  const isPath = positionals.length > 1 && last !== undefined && (last === STDIN || last.endsWith('.json'));
  const words = isPath ? positionals.slice(0, -1) : positionals;
  if (isPath && typeof given === 'string') {
    throw new UsageError('two reports are named', `${last} and ${given}`, 'keep one of them');
  }
  const query = words.join(' ').trim();
  if (query === '' || query.length > LONGEST_QUERY) {
    throw new UsageError(
      'explain needs a function',
      query === '' ? 'got none' : `more than ${LONGEST_QUERY} characters are no name`,
      'flamegate explain "SERVICE FUNCTION", as in flamegate explain "ai-yolo26 iou"; globs and parts of names will do',
    );
  }
  return { query, path: isPath ? last : typeof given === 'string' ? given : null };
}

function limitSettingOf(
  { settings }: CommandLine,
  file: ConfigFile | null,
  nowMs: number,
): LimitSetting & { readonly reportDir: string } {
  const judging = resolveJudgeConfig(settings, file, CLI_DEFAULTS, nowMs);
  const { merged } = mergeSettings(settings, file);
  return {
    ...judging,
    services: resolveServices(merged.services ?? [], merged),
    reportDir: merged['report-dir'] ?? DEFAULT_DIR,
  };
}

async function readReport(
  path: string,
  stdin: () => NodeJS.ReadableStream,
  isDefault: boolean,
): Promise<Report> {
  const what = 'a report.json that flamegate wrote';
  const text = await readBounded(path, stdinOf(path, stdin), {
    what,
    maxBytes: MAX_REPORT_BYTES,
  }).catch((error: unknown) => {
    if (!isDefault || !(error instanceof UsageError)) throw error;
    throw new UsageError(
      'there is no report to explain',
      `${path}: ${error.why}`,
      'run flamegate gate with --report-json, download report.json of the run, and name it behind the function',
      { cause: error },
    );
  });
  const result = parseReport(text);
  if (!isProblem(result)) return result;
  throw new UsageError(`${path} is no report that can be explained`, result.why, result.remedy);
}

/** Standard input is opened only when it is the report: whoever asks from a terminal would wait for it. */
function stdinOf(path: string, stdin: () => NodeJS.ReadableStream): NodeJS.ReadableStream {
  return path === STDIN ? stdin() : Readable.from([]);
}

function nothingFound(report: Report, query: string, path: string): UsageError {
  const near = nearNames(report, query);
  const meant = [near.service, near.function].filter((name) => name !== null);
  const services = [...new Set(report.comparisons.map(({ service }) => service))];
  return new UsageError(
    `no function of ${path} matches ${JSON.stringify(query.slice(0, 200))}`,
    meant.length > 0
      ? `did you mean ${meant.join(' ')}?`
      : `a report holds the functions that were tested and the largest others; its services are ${services.slice(0, 20).join(', ')}`,
    'give a service and a function as the report names them, or a part of each',
  );
}
