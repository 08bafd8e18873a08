import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { SourceError } from '../source.ts';
import { DECODE_LIMITS, decodeSnapshot } from './decode.ts';
import { SnapshotFormatError } from './format-error.ts';
import type { Snapshot } from './model.ts';

/** A larger file is no snapshot but a mistake. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a snapshot from a file.
 * @throws SourceError that names the file, what is wrong where, and what to do
 */
export async function readSnapshotFile(path: string, maxBytes = MAX_FILE_BYTES): Promise<Snapshot> {
  return readSnapshot(await readSnapshotBytes(path, maxBytes), path);
}

/**
 * Reads the bytes of a file that should be a snapshot.
 * @throws SourceError when it cannot be read or is too large
 */
export async function readSnapshotBytes(path: string, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  const bytes = await readSome(path, maxBytes);
  if (bytes.length <= maxBytes) return bytes;
  throw new SourceError(
    'too-large',
    `the snapshot ${path} is too large`,
    `it has more than ${maxBytes} bytes`,
    'check the path: a snapshot is some hundred kilobytes',
  );
}

/**
 * Reads a snapshot from its bytes.
 * @param name of it for people, such as its path
 * @throws SourceError that names it, what is wrong where, and what to do
 */
export function readSnapshot(bytes: Uint8Array, name: string): Snapshot {
  try {
    return decodeSnapshot(bytes, DECODE_LIMITS);
  } catch (error) {
    if (!(error instanceof SnapshotFormatError)) throw error;
    throw new SourceError('malformed', `the snapshot ${name} cannot be used`, error.message, error.remedy, {
      cause: error,
    });
  }
}

/** Whether a snapshot could not be read because there is no such file. */
export function isNoFile(error: unknown): boolean {
  return (
    error instanceof SourceError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  );
}

/** One byte more than allowed is enough to know; a device or a pipe has no size to ask for. */
async function readSome(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    return await buffer(createReadStream(path, { end: maxBytes }));
  } catch (error) {
    throw new SourceError(
      'rejected',
      `the snapshot ${path} cannot be read`,
      (error as Error).message,
      'check the path; in a workflow, download the artifact that holds it first',
      { cause: error },
    );
  }
}
