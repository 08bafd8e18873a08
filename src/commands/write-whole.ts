import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { withPartial } from './partial-files.ts';

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
  // A name of its own: of two runs that write the same file, neither may rename what the other has half written.
  const partial = `${target}.${randomUUID().slice(0, 8)}.partial`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await withPartial(partial, async () => {
      await writeFile(partial, content, { flag: 'wx' });
      await rename(partial, target);
    });
    return target;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
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
