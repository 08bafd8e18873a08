import { rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { makeFolder } from './make-folder.ts';
import { partialOf, withPartial } from './partial-files.ts';

/**
 * Written beside and renamed: a reader, or the next step of a workflow, never sees half a file.
 * @param what it is, for the message of the error
 * @returns the absolute path
 * @throws UsageError when the path cannot be written
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  what = 'the report',
): Promise<string> {
  const target = resolve(path);
  const partial = partialOf(target);
  try {
    await makeFolder(dirname(target));
    await withPartial(partial, async () => {
      await writeFile(partial, content, { flag: 'wx' });
      await rename(partial, target);
    });
    return target;
  } catch (error) {
    throw new UsageError(
      `${what} cannot be written to ${target}`,
      (error as Error).message,
      remedyOf(error as NodeJS.ErrnoException),
      { cause: error },
    );
  }
}

function remedyOf({ code = '' }: NodeJS.ErrnoException): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'free some space there, or choose another path';
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'choose a path that may be written to';
  return 'choose another path';
}
