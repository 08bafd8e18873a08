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
  const bytes = await readSome(path, maxBytes);
  if (bytes.length > maxBytes) {
    throw new SourceError(
      'too-large',
      `the snapshot ${path} is too large`,
      `it has more than ${maxBytes} bytes`,
      'check the path: a snapshot is some hundred kilobytes',
    );
  }
  try {
    return decodeSnapshot(bytes, DECODE_LIMITS);
  } catch (error) {
    if (!(error instanceof SnapshotFormatError)) throw error;
    throw new SourceError('malformed', `the snapshot ${path} cannot be used`, error.message, error.remedy, {
      cause: error,
    });
  }
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
