import { quote } from './allowed.ts';
import { list, text } from './fields.ts';

/** Where the files under a folder of the machine that ran the service lie in the repository. */
export interface SourcePath {
  /** As profiles name it: `/app`, `C:\app`; `.` stands for relative paths. */
  readonly prefix: string;
  /** Folder of the repository; `.` is its root. */
  readonly folder: string;
}

const MAX_ENTRIES = 100;
const FORM = 'expected prefix=folder, such as /app=services/checkout';

const sourcePath = text.transform((value, context): SourcePath => {
  // A path may hold the sign, too, but a folder of a repository rarely does.
  const sign = value.lastIndexOf('=');
  const prefix = value.slice(0, Math.max(0, sign)).trim();
  const folder = value
    .slice(sign + 1)
    .trim()
    .replace(/(?<=.)\/+$/u, '');
  const problem = sign < 0 || prefix === '' || folder === '' ? FORM : problemOf(folder);
  if (problem !== null) context.addIssue({ code: 'custom', message: `${problem}, got ${quote(value)}` });
  return { prefix, folder };
});

function problemOf(folder: string): string | null {
  if (/^(?:[/\\]|[A-Za-z]:)/u.test(folder))
    return 'the folder after the sign = is one of the repository, without a slash in front';
  return folder.split(/[/\\]/u).includes('..') ? 'the folder must lie in the repository' : null;
}

/** Schema of the setting `source-paths`. */
export const sourcePathsSchema = list(sourcePath).max(MAX_ENTRIES, {
  error: `at most ${MAX_ENTRIES} entries are allowed`,
});
