import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { RawSettings } from '../../config/inputs.ts';
import { UsageError } from '../../config/usage-error.ts';
import type { Reason } from '../../judge/verdict.ts';
import { isProblem, parseReport } from '../../report/parse-report.ts';
import type { Report } from '../../report/report.ts';
import { formatReportJson, MAX_REPORT_BYTES } from '../../report/report-json.ts';
import { isSignoff, type SignoffReport } from '../../report/signoff/view.ts';
import { readSnapshot } from '../../sources/snapshot/read-file.ts';
import { SourceError } from '../../sources/source.ts';
import { VERSION } from '../../version.ts';
import { type Evidence, NAMES, pagesOf, SUMS } from './evidence.ts';
import { judgeRelease } from './judge.ts';
import { readSignoffSettings, releaseConfig, sha256Of } from './settings.ts';
import { type SavedFile, sideOf } from './sides.ts';

/** What a check of evidence came to. */
export interface Verified {
  /** Null where the evidence does not even hold a report. */
  readonly report: SignoffReport | null;
  /** Why it cannot be relied on; empty where it can. */
  readonly problems: readonly Reason[];
  /** What was checked and what could not be. */
  readonly notes: readonly string[];
}

const WHOLE = 'take the folder as it was written, for example from the artifact of the release';

/**
 * Checks a folder of evidence: every checksum, that report and pages say the same, and that the two snapshots alone come to the same
 * report with the settings given.
 * @throws UsageError when the folder cannot be read or a setting is not valid
 */
export async function verifyEvidence(folder: string, inputs: RawSettings): Promise<Verified> {
  const { files, others } = await readFolder(folder);
  const notes = others.length === 0 ? [] : [`not part of it, so not looked at: ${others.join(', ')}`];
  const changed = checkSums(files);
  const read = readReport(files);
  if (!('release' in read)) return { report: null, problems: [...changed, read], notes };
  const snapshots = readSnapshots(files, read);
  const problems = [...changed, ...checkPages(files, read), ...snapshots.problems];
  if (problems.length > 0 || snapshots.read === null) return { report: read, problems, notes };
  const again = await judgeAgain(read, snapshots.read, inputs);
  return { report: read, problems: again.problems, notes: [...notes, ...again.notes] };
}

async function readFolder(folder: string): Promise<{ readonly files: Evidence; readonly others: string[] }> {
  const found = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`${folder} cannot be read`, error.message, 'give the folder that signoff wrote', {
      cause: error,
    });
  });
  const known = [...NAMES, SUMS].filter((name) => found.includes(name));
  const files = new Map<string, Uint8Array>();
  for (const name of known) files.set(name, await readSome(join(folder, name)));
  return { files, others: found.filter((name) => !known.includes(name)).sort() };
}

/** One byte more than allowed is enough to know; what is longer has another checksum, whatever it holds. */
async function readSome(path: string): Promise<Uint8Array> {
  try {
    return await buffer(createReadStream(path, { end: MAX_REPORT_BYTES }));
  } catch (error) {
    throw new UsageError(`${path} cannot be read`, (error as Error).message, WHOLE, { cause: error });
  }
}

function textOf(files: Evidence, name: string): string {
  return Buffer.from(files.get(name) ?? '').toString('utf8');
}

function problem(message: string, remedy = WHOLE): Reason {
  return { code: 'FG275', message, remedy };
}

function checkSums(files: Evidence): Reason[] {
  const lines = textOf(files, SUMS)
    .split('\n')
    .filter((line) => line !== '');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const strange = [...sums.keys()].filter((name) => !NAMES.includes(name));
  const odd = strange.length === 0 ? [] : [problem(`${SUMS} lists what no sign-off holds`)];
  return [
    ...odd,
    ...NAMES.flatMap((name) => {
      const content = files.get(name);
      if (content === undefined) return [problem(`${name} is missing`)];
      const sum = sums.get(name);
      if (sum === undefined) return [problem(`${SUMS} does not list ${name}`)];
      return sum === sha256Of(content) ? [] : [problem(`${name} was changed: it has another checksum`)];
    }),
  ];
}

function readReport(files: Evidence): SignoffReport | Reason {
  const result = parseReport(textOf(files, 'report.json'));
  if (isProblem(result)) return problem(`report.json cannot be read: ${result.why}`, result.remedy);
  return isSignoff(result) ? result : problem('report.json is a report, but of no release');
}

/** The pages hold nothing of their own, so they are made again. Another version may word them differently. */
function checkPages(files: Evidence, report: SignoffReport): Reason[] {
  const pages = pagesOf(report, files);
  const isSame = report.tool.version === VERSION;
  return [...pages].flatMap(([name, page]) => {
    const found = textOf(files, name);
    const isTold = isSame ? found === page : firstLine(name, found) === firstLine(name, page);
    return isTold ? [] : [problem(`${name} does not say what report.json says`)];
  });
}

function firstLine(name: string, page: string): string {
  const pattern = name.endsWith('.html') ? /<h1>.*<\/h1>/u : /^.*/u;
  return pattern.exec(page)?.[0] ?? '';
}

type Snapshots = Readonly<Record<'baseline' | 'candidate', SavedFile>>;

function readSnapshots(
  files: Evidence,
  { release }: SignoffReport,
): { readonly read: Snapshots | null; readonly problems: Reason[] } {
  const problems: Reason[] = [];
  const read = (side: 'baseline' | 'candidate'): SavedFile | null => {
    const name = `${side}.snapshot`;
    const bytes = Buffer.from(files.get(name) ?? '');
    if (sha256Of(bytes) !== release.snapshots[side].sha256)
      problems.push(problem(`${name} is not the one that report.json was made of`));
    try {
      return { bytes, content: readSnapshot(bytes, name) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problems.push(problem(`${error.message}: ${error.why}`, error.remedy));
      return null;
    }
  };
  const [baseline, candidate] = [read('baseline'), read('candidate')];
  return { read: baseline === null || candidate === null ? null : { baseline, candidate }, problems };
}

/** As of then: waivers that were in force are, and profiles of another environment stay out. */
async function judgeAgain(report: SignoffReport, snapshots: Snapshots, inputs: RawSettings) {
  const { release, run } = report;
  const { environment, config: known } = release;
  const { interval, ...stack } = inputs.stack ?? { isOff: false };
  const settings = await readSignoffSettings(
    { ...inputs, stack: { isOff: stack.isOff, ...(environment !== null && { environment }) } },
    known?.path,
  );
  const nowMs = Date.parse(report.createdAt);
  const sides = {
    baseline: sideOf(snapshots.baseline.content),
    candidate: sideOf(snapshots.candidate.content),
  };
  const config = releaseConfig({ ...settings, counts: {}, load: loadOf(report) }, sides, nowMs);
  const { from, to, signers } = release;
  const again = await judgeRelease(config, snapshots, { from, to, signers, config: known }, { nowMs, run });
  const isSameConfig = settings.config?.sha256 === known?.sha256;
  return compare(report, again, isSameConfig);
}

function loadOf({ load, release }: SignoffReport) {
  if (load?.kind !== 'requests') return { kind: load?.kind ?? 'auto' } as const;
  const { baseline, candidate } = load;
  if (baseline === null || candidate === null || release.counting === null) return { kind: 'auto' } as const;
  return { kind: 'requests', baseline, candidate, ...release.counting } as const;
}

function compare(report: SignoffReport, again: Report, isSameConfig: boolean) {
  const version = report.tool.version;
  const asThen = { ...again, tool: { ...again.tool, version } };
  const isByte = formatReportJson(asThen) === formatReportJson(report);
  const notes = [
    ...(isSameConfig ? [] : ['the configuration file is not the one of the sign-off']),
    ...(version === VERSION ? [] : [`flamegate ${version} signed, this is ${VERSION}`]),
    isByte
      ? 'judged again, the report is the same to the byte'
      : `judged again, the verdict is ${again.verdict}`,
  ];
  const isSame = isByte || (again.verdict === report.verdict && !(isSameConfig && version === VERSION));
  const remedy = isSameConfig
    ? 'verify with the version of flamegate that signed'
    : 'give the configuration file of that release, for example with git checkout of its tag, or --config';
  const differs: Reason = {
    code: 'FG276',
    message: `judged again from the snapshots, the release comes to ${again.verdict}; the sign-off says ${report.verdict}`,
    remedy,
  };
  return { problems: isSame ? [] : [differs], notes };
}
