import { link, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfigText } from '../config/config-text.ts';
import { UsageError } from '../config/usage-error.ts';
import { differenceLines } from '../init/difference.ts';
import { visible } from '../report/escape.ts';
import { makeFolder } from './make-folder.ts';
import { partialOf, withPartial } from './partial-files.ts';
import { writeWhole } from './write-whole.ts';

/** A file to write where there is none. */
export interface NewFile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
}

/** What became of it; the text of the one that was kept. */
export interface NewFileOutcome extends NewFile {
  readonly kept: string | null;
}

/**
 * Writes files, but none over another unless forced to.
 * @throws UsageError when one cannot be read or written
 */
export async function writeNew(files: readonly NewFile[], isForced: boolean): Promise<NewFileOutcome[]> {
  const outcomes: NewFileOutcome[] = [];
  for (const file of files) outcomes.push({ ...file, kept: await writeOne(file, isForced) });
  return outcomes;
}

async function writeOne({ path, text }: NewFile, isForced: boolean): Promise<string | null> {
  if (isForced) {
    await writeWhole(path, text, 'the file');
    return null;
  }
  try {
    await writeWholeNew(path, text);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (await readConfigText(path, false)) ?? '';
    throw new UsageError(
      `${path} cannot be written`,
      (error as Error).message,
      'run it in the root of the repository',
      {
        cause: error,
      },
    );
  }
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/**
 * Whether a file exists is found out by linking to it what was written beside it: nobody can put one there in between, and nobody
 * sees half of it.
 */
async function writeWholeNew(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const partial = partialOf(path);
  await withPartial(partial, async () => {
    await writeFile(partial, text, { flag: 'wx' });
    await link(partial, path).catch((error: NodeJS.ErrnoException) => {
      // Not every file system knows links.
      if (!NO_LINKS.has(error.code ?? '')) throw error;
      return writeFile(path, text, { flag: 'wx' });
    });
  });
}

/** What was written, what was kept, and how the kept one differs. */
export function writtenText(outcomes: readonly NewFileOutcome[]): string {
  const lines = outcomes.flatMap(({ path, text, kept }) => {
    if (kept === null) return [`  ${path}`];
    if (kept === text) return [`  ${path} is as it would be written`];
    const lines = differenceLines(kept, text, visible);
    const told = lines.length === 0 ? 'its settings are the same' : '- it has, + it would have';
    return [
      `  ${path} exists and is kept; --force overwrites it, --print shows all (${told}):`,
      ...lines.map((line) => `      ${line}`),
    ];
  });
  const isWritten = outcomes.some(({ kept }) => kept === null);
  return [isWritten ? 'Written:' : 'Nothing was written:', ...lines].join('\n');
}
