import { open } from 'node:fs/promises';
import { UsageError } from '../config/usage-error.ts';

/** What stands for standard input in place of a path. */
const STDIN = '-';
/** Larger ones are no recording but a mistake; a server takes 4 MiB by default. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A recording as it lies in a file. */
export interface Recording {
  /** For messages: its path, or `standard input`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the recorder wrote it, epoch milliseconds; null where nothing says. */
  readonly modifiedMs: number | null;
}

/**
 * Reads a recording whole, or standard input for `-`.
 * @param stdin called only for `-`
 * @throws UsageError that names the file
 */
export async function readRecording(path: string, stdin: () => NodeJS.ReadableStream): Promise<Recording> {
  const name = path === STDIN ? 'standard input' : path;
  try {
    if (path === STDIN) return { name, bytes: await readAll(stdin(), name), modifiedMs: null };
    await using file = await open(path);
    const stat = await file.stat();
    const bytes = await readAll(file.createReadStream({ autoClose: false }), name);
    return { name, bytes, modifiedMs: stat.isFile() ? stat.mtimeMs : null };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${name} cannot be read`,
      (error as Error).message,
      'give the path of a recording, or - for standard input',
      { cause: error },
    );
  }
}

/** Counted while it is read, since not everything that has a path has a size. */
async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length <= MAX_BYTES) continue;
    const why = `it has more than ${MAX_BYTES / 2 ** 20} MiB`;
    throw new UsageError(`${name} is too large`, why, 'check the path: a recording is some kilobytes');
  }
  return Buffer.concat(chunks, length);
}
