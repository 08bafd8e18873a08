import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { renderHtml } from '../report/html/html.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';

/** Where to write which form of a report. */
export interface ReportPaths {
  readonly json?: string | undefined;
  readonly md?: string | undefined;
  readonly html?: string | undefined;
}

/** A file has room: nothing is shed from it but for a build of absurd size. */
const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;

/**
 * Writes the report in the forms asked for, each whole or not at all.
 * @returns the paths written, absolute, in the order JSON, Markdown, HTML
 * @throws UsageError when a path cannot be written
 */
export async function writeReports(report: Report, paths: ReportPaths): Promise<readonly string[]> {
  const written: string[] = [];
  const forms: readonly [string | undefined, () => string][] = [
    [paths.json, () => `${JSON.stringify(report, null, 2)}\n`],
    [paths.md, () => renderMarkdown(report, { maxCharacters: MAX_FILE_CHARACTERS, detail: 'summary' })],
    [paths.html, () => renderHtml(report)],
  ];
  for (const [path, render] of forms) {
    if (path !== undefined) written.push(await writeWhole(path, render()));
  }
  return written;
}

/** The three files of a report directory. */
export function reportDirPaths(dir: string): Required<{ [K in keyof ReportPaths]: string }> {
  return { json: `${dir}/report.json`, md: `${dir}/report.md`, html: `${dir}/report.html` };
}

/**
 * Written beside and renamed: a reader, or the next step of a workflow, never sees half a file.
 * @param what it is, for the message of the error
 * @returns the absolute path
 * @throws UsageError when the path cannot be written
 */
export async function writeWhole(path: string, text: string, what = 'the report'): Promise<string> {
  const target = resolve(path);
  const partial = `${target}.partial`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(partial, text);
    await rename(partial, target);
    return target;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw new UsageError(
      `${what} cannot be written to ${target}`,
      (error as Error).message,
      'choose another path',
      {
        cause: error,
      },
    );
  }
}
