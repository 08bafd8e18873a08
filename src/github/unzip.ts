import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';

/** A zip archive that cannot be used; the message says why. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  /**
   * Its bytes, checked against the checksum of the archive.
   * @throws ZipError when it is damaged, or larger than allowed
   */
  unpack(maxBytes: number): Promise<Uint8Array>;
}

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Lists the files of an archive, as artifacts are downloaded, folders left out. It is hostile: nothing is unpacked to find out
 * what it holds, and a file is unpacked to no more than the archive says and the caller allows.
 * @throws ZipError
 */
export async function listZip(bytes: Uint8Array, maxEntries: number): Promise<readonly ZipEntry[]> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return guard(async () => {
    const zip = await fromBufferPromise(data);
    if (zip.entryCount > maxEntries)
      throw new ZipError(
        `it says that it holds ${zip.entryCount} files, at most ${maxEntries} are looked at`,
      );
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const open = async () => buffer(await zip.openReadStreamPromise(entry));
      entries.push({ name: entry.fileName, unpack: (maxBytes) => unpack(entry, maxBytes, open) });
    }
    return entries;
  });
}

/** The stream ends with an error when it would give more than the directory says. */
function unpack(entry: Entry, maxBytes: number, open: () => Promise<Buffer>): Promise<Uint8Array> {
  return guard(async () => {
    const { uncompressedSize: size } = entry;
    if (size > maxBytes) throw new ZipError(`it unpacks to ${size} bytes, more than ${maxBytes} allowed`);
    const unpacked = await open();
    if (crc32(unpacked) !== entry.crc32) throw new ZipError('a file does not match its checksum');
    return unpacked;
  });
}

/** Whatever the library or zlib refuses is a fault of the archive. */
async function guard<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`it cannot be read as a zip archive: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
