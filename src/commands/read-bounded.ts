import { createReadStream } from 'node:fs';
import { UsageError } from '../config/usage-error.ts';

/** What stands for standard input in place of a path. */
export const STDIN = '-';

/**
 * Reads a whole text, or standard input for `-`. It is counted while it is read, since not everything that has a path has a size.
 * @param what it is, for the message of an error
 * @throws UsageError when it cannot be read or has more than `maxBytes`
 */
export async function readBounded(
  path: string,
  stdin: NodeJS.ReadableStream,
  { what, maxBytes }: { readonly what: string; readonly maxBytes: number },
): Promise<string> {
  const name = path === STDIN ? 'standard input' : path;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const stream: NodeJS.ReadableStream = path === STDIN ? stdin : createReadStream(path);
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) break;
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw new UsageError(
      `${name} cannot be read`,
      (error as Error).message,
      `give the path of ${what}, or ${STDIN} for standard input`,
      { cause: error },
    );
  }
  if (bytes > maxBytes) {
    const mebibytes = maxBytes / 2 ** 20;
    throw new UsageError(
      `${name} is too large`,
      `it has more than ${mebibytes} MiB`,
      `give the path of ${what}`,
    );
  }
  return Buffer.concat(chunks).toString('utf8');
}
