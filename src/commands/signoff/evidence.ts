import { chmod, mkdtemp, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error.ts';
import { renderHtml } from '../../report/html/html.ts';
import { formatReportJson } from '../../report/report-json.ts';
import { renderSignoffHtml } from '../../report/signoff/html.ts';
import { renderSignoffMarkdown } from '../../report/signoff/markdown.ts';
import type { EvidenceFile, SignoffReport } from '../../report/signoff/view.ts';
import { makeFolder } from '../make-folder.ts';
import { withPartial } from '../partial-files.ts';
import { writeWhole } from '../write-whole.ts';
import { sha256Of } from './settings.ts';

/** Files of a sign-off by name. */
export type Evidence = ReadonlyMap<string, string | Uint8Array>;

/** The list of checksums, as sha256sum reads it. */
export const SUMS = 'SHA256SUMS';

/** What the pages list, in the order in which they do. */
const LISTED: readonly (readonly [name: string, what: string])[] = [
  ['baseline.snapshot', 'profiles of the release before'],
  ['candidate.snapshot', 'profiles of this release'],
  ['report.json', 'the verdict with all numbers'],
  ['report.html', 'the same as a page with flame graphs'],
];

/** The pages themselves, which cannot hold their own checksums. */
const PAGES = ['sign-off.md', 'sign-off.html'] as const;

/** Names of all files but the list of checksums, in its order. */
export const NAMES: readonly string[] = [...LISTED.map(([name]) => name), ...PAGES].sort();

/** All files of a sign-off. The same report and snapshots give the same bytes. */
export function evidenceOf(
  report: SignoffReport,
  snapshots: { readonly baseline: Uint8Array; readonly candidate: Uint8Array },
): Evidence {
  const files = new Map<string, string | Uint8Array>([
    ['baseline.snapshot', snapshots.baseline],
    ['candidate.snapshot', snapshots.candidate],
    ['report.json', formatReportJson(report)],
    ['report.html', renderHtml(report)],
  ]);
  for (const [name, page] of pagesOf(report, files)) files.set(name, page);
  return files.set(SUMS, sumsOf(files));
}

/** The two pages to be signed, with the checksums of what they list. */
export function pagesOf(report: SignoffReport, files: Evidence): ReadonlyMap<string, string> {
  const listed = LISTED.map(
    ([name, what]): EvidenceFile => ({ name, what, sha256: sha256Of(files.get(name) ?? '') }),
  );
  return new Map([
    [PAGES[0], renderSignoffMarkdown(report, listed)],
    [PAGES[1], renderSignoffHtml(report, listed)],
  ]);
}

function sumsOf(files: Evidence): string {
  return NAMES.map((name) => `${sha256Of(files.get(name) ?? '')}  ${name}\n`).join('');
}

/**
 * Sees early that evidence can be written to a folder: what somebody may have signed is never written over.
 * @throws UsageError where there is something already
 */
export async function refuseTaken(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw notWritten(folder, error);
  });
  if (found.length === 0) return;
  throw new UsageError(
    `${folder} is not empty`,
    `it holds ${found.sort().slice(0, 3).join(', ')}`,
    'evidence is never written over: name another folder with --out, or move this one away',
  );
}

/**
 * Writes all files into a folder, which is there whole or not at all.
 * @returns its absolute path
 * @throws UsageError when it cannot be written or is no longer empty
 */
export async function writeEvidence(folder: string, files: Evidence): Promise<string> {
  const target = resolve(folder);
  await refuseTaken(target);
  await makeFolder(dirname(target)).catch((error: Error) => {
    throw notWritten(target, error);
  });
  const partial = await mkdtemp(`${target}.partial-`).catch((error: Error) => {
    throw notWritten(target, error);
  });
  try {
    await withPartial(partial, async () => {
      for (const [name, content] of files) await writeWhole(join(partial, name), content, 'the evidence');
      // A folder made for one alone; evidence is for others to read.
      await chmod(partial, 0o755);
      // An empty folder in its place is none: not every system renames over one.
      await rmdir(target).catch(() => undefined);
      await rename(partial, target);
    });
    return target;
  } catch (error) {
    throw error instanceof UsageError ? error : notWritten(target, error as Error);
  }
}

function notWritten(folder: string, error: Error): UsageError {
  return new UsageError(
    `the evidence cannot be written to ${folder}`,
    error.message,
    'choose another folder with --out',
    { cause: error },
  );
}
