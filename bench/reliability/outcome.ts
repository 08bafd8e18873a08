import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Report, ReportSchema } from '../../src/report/report.ts';

/** The gate of the benchmark: two services of the demo's recordings, of which one has a regression. */
export const GATE = {
  config: `profile-types: [cpu]
services: [ai-yolo26, ai-florence]
settle: none
ignore: [{ function: serve, file: ai.py }, { function: process_batch, file: backend.py }]
`,
  windows: { baseline: '1795359983000/1795360235557', candidate: '1795360238000/1795360491585' },
  /** When the windows have just ended. */
  nowMs: 1_795_360_501_585,
} as const;

/** Where a case runs. */
export interface Place {
  /** An empty folder of its own. */
  readonly folder: string;
  /** The built programs. */
  readonly cli: string;
  readonly action: string;
}

/** One fault, and what has to come of it. */
export interface FaultCase {
  readonly fault: string;
  /** Verdict, codes of the reasons and exit code, as `verdictOf` words them. */
  readonly expected: string;
  /** Whether the run is cancelled; its time is then that from the signal on. */
  readonly isCancelled?: boolean;
  readonly run: (place: Place) => Promise<Outcome>;
}

/** What came of it. */
export interface Outcome {
  readonly verdict: string;
  /** From the start of the process, or from the signal, to its end. */
  readonly seconds: number;
  /** The most memory that the process held; null where it could not tell any more. */
  readonly peakMib: number | null;
  /** Names of the files that are whole, and of those that are not. */
  readonly whole: readonly string[];
  readonly halfWritten: readonly string[];
}

/** What a process left. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Where it may have left files. */
  readonly folders: readonly string[];
  /** What was there before. */
  readonly given: readonly string[];
  readonly seconds: number;
}

/** Makes a program print its peak memory at its end. */
export const USAGE_OPTION = `--import=${pathToFileURL(join(import.meta.dirname, '../shards/usage.ts')).href}`;

/** Reads what a process left. */
export function outcomeOf({ exitCode, stderr, folders, given, seconds }: Ended): Outcome {
  const files = folders.flatMap(filesIn).filter((path) => !given.some((name) => path.endsWith(name)));
  const isHalf = (path: string) => !isWhole(path);
  const json = files.find((path) => path.endsWith('report.json') && isWhole(path));
  const report = json === undefined ? null : ReportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  const kib = /\nusage (\d+) \d+\n/u.exec(stderr)?.[1];
  const names = (paths: readonly string[]) => paths.map((path) => relative(folders[0] ?? '', path));
  return {
    verdict: verdictOf(report, exitCode),
    seconds,
    peakMib: kib === undefined ? null : Number(kib) / 1024,
    whole: names(files.filter(isWhole)),
    halfWritten: names(files.filter(isHalf)),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Whether a file has its end. A name that is not that of a report says that the file was never put in its place. */
function isWhole(path: string): boolean {
  const bytes = readFileSync(path);
  if (path.endsWith('.gz')) return succeeds(() => gunzipSync(bytes));
  const text = bytes.toString('utf8');
  if (path.endsWith('.json')) return succeeds(() => JSON.parse(text));
  if (path.endsWith('.html')) return text.trimEnd().endsWith('</html>');
  if (path.endsWith('.xml')) return text.trimEnd().endsWith('</testsuites>');
  return path.endsWith('.md') && text.endsWith('\n');
}

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Codes that say why something was not evaluated; the others tell of what was. */
const NOT_EVALUATED = /^FG1/u;

/** `not evaluated (FG101), 4`: verdict, codes of the reasons, exit code. Without a report there is no verdict. */
function verdictOf(report: Report | null, exitCode: number | null): string {
  const reasons =
    report === null ? [] : [...report.reasons, ...report.comparisons.flatMap((one) => one.reasons)];
  const codes = [...new Set(reasons.map(({ code }) => code))]
    .filter((code) => NOT_EVALUATED.test(code))
    .sort();
  const verdict = report === null ? 'none' : report.verdict.replace('-', ' ');
  return `${verdict}${codes.length === 0 ? '' : ` (${codes.join(', ')})`}, ${exitCode ?? 'killed'}`;
}
