import { dirname, join, resolve } from 'node:path';
import type { CommandLine } from '../config/inputs.ts';
import { UsageError } from '../config/usage-error.ts';
import { isProblem, parseReport } from '../report/parse-report.ts';
import type { Report } from '../report/report.ts';
import { MAX_REPORT_BYTES } from '../report/report-json.ts';
import { renderText } from '../report/text.ts';
import type { CommandSetting } from './command.ts';
import { readBounded, STDIN } from './read-bounded.ts';
import { pathsOf, REPORT_FORMS, type ReportForm, type ReportPaths } from './report-paths.ts';
import { reportDirPaths, writeReports } from './reports.ts';
import { tellWritten } from './tell-written.ts';

/** Forms with a switch that needs no path. */
const SWITCHES: readonly ReportForm[] = ['md', 'html', 'junit', 'summary'];

/**
 * `flamegate render`: the forms of a saved report. Prints the report as text when no form is asked for. It judges nothing: the
 * exit code is 0 whatever the verdict.
 */
export async function render(
  { line, terminal }: CommandSetting,
  stdin: NodeJS.ReadableStream,
): Promise<number> {
  const input = inputOf(line);
  const paths = formsOf(line, input);
  const report = await readReport(input, stdin);
  const isQuiet = line.options.quiet === true;
  if (Object.keys(paths).length === 0) {
    const { color, columns } = terminal;
    const verbose = line.options.verbose === true;
    if (!isQuiet) terminal.out(renderText(report, { color, columns, verbose }));
    return 0;
  }
  tellWritten(await writeReports(report, paths), isQuiet, terminal);
  return 0;
}

async function readReport(input: string, stdin: NodeJS.ReadableStream): Promise<Report> {
  const what = 'a report.json that flamegate wrote';
  const result = parseReport(await readBounded(input, stdin, { what, maxBytes: MAX_REPORT_BYTES }));
  if (!isProblem(result)) return result;
  const name = input === STDIN ? 'standard input' : input;
  throw new UsageError(`${name} is no report that can be rendered`, result.why, result.remedy);
}

function inputOf({ settings, positionals }: CommandLine): string {
  const setting = Object.values(settings.origins)[0];
  if (setting !== undefined) {
    throw new UsageError(
      'render takes no settings',
      `got ${setting}`,
      'everything stands in the report; render knows --md, --html, --junit, --summary and the report options',
    );
  }
  const [input, ...more] = positionals;
  if (input !== undefined && more.length === 0) return input;
  throw new UsageError(
    'render takes one report',
    more.length === 0 ? 'got none' : `got ${positionals.length}: ${positionals.join(' ').slice(0, 200)}`,
    'flamegate render report.json --md, or --report-md PATH for another place',
  );
}

/** What to write where: a path that is given, else for a switch the usual name beside the report. */
function formsOf(line: CommandLine, input: string): ReportPaths {
  const dir = input === STDIN ? '.' : dirname(input);
  const beside: Partial<Record<ReportForm, string>> = {
    ...reportDirPaths(dir),
    summary: join(dir, 'summary.md'),
  };
  const given = pathsOf(line);
  const paths: Partial<Record<ReportForm, string>> = {};
  const taken = new Map<string, string>(input === STDIN ? [] : [[resolve(input), 'the report']]);
  for (const form of REPORT_FORMS) {
    const isWanted = SWITCHES.includes(form) && line.options[form] === true;
    const path = given[form] ?? (isWanted ? beside[form] : undefined);
    if (path === undefined) continue;
    const other = taken.get(resolve(path));
    if (other !== undefined) {
      throw new UsageError(
        `${path} is named twice`,
        `it is ${other} already`,
        'give each form a path of its own',
      );
    }
    taken.set(resolve(path), form);
    paths[form] = path;
  }
  return paths;
}
