import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../config/usage-error.ts';

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
  const partial = `${target}.partial`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(partial, content);
    await rename(partial, target);
    return target;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw new UsageError(
      `${what} cannot be written to ${target}`,
      (error as Error).message,
      'choose another path',
      { cause: error },
    );
  }
}
