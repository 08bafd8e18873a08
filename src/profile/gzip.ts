import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { ProfileFormatError } from './profile.ts';

/** The most a profile may measure after decompression, unless the caller says otherwise. */
export const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;

/** Deflate cannot shrink data further than this (https://zlib.net/zlib_tech.html). */
const MAX_DEFLATE_RATIO = 1032;

/** Whether the bytes begin like a gzip file (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks a gzip file of one or more members, as Go's reader does. Truncation, a wrong checksum, anything behind the
 * last member and more than `maxBytes` of output are `ProfileFormatError`s; their offset counts compressed bytes.
 */
export function gunzipBounded(format: string, bytes: Uint8Array, maxBytes: number): Uint8Array {
  const { buffer, engine } = inflate(format, bytes, maxBytes);
  // zlib stops silently at zero bytes behind the last member; everything else it refuses by itself.
  if (engine.bytesWritten !== bytes.length) {
    throw new ProfileFormatError(
      format,
      engine.bytesWritten,
      `the gzip stream ends at byte ${engine.bytesWritten}, but ${bytes.length - engine.bytesWritten} more bytes follow`,
    );
  }
  return buffer;
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(format: string, bytes: Uint8Array, maxBytes: number): Inflated {
  try {
    // `info` is documented, but missing in the types of the synchronous functions.
    const options = { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
    return gunzipSync(bytes, options) as unknown as Inflated;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
      throw new ProfileFormatError(format, bytes.length, reason, { cause });
    }
    if (code === 'Z_BUF_ERROR') {
      const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
      throw new ProfileFormatError(format, bytes.length, reason, { cause });
    }
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new ProfileFormatError(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
  }
}

/**
 * The trailer of a gzip file tells the unpacked size, so that one chunk holds it all and nothing is copied.
 * It is only a hint: a lie costs no more than the memory that a true answer of that size would.
 */
function chunkSizeFor(bytes: Uint8Array, maxBytes: number): number {
  if (bytes.length < 18) return 64 * 1024;
  const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
  const possible = Math.min(told, bytes.length * MAX_DEFLATE_RATIO, maxBytes);
  return Math.max(possible + 1, 1024);
}

/** Where the header of a gzip file holds its time (four bytes), and the system it was made on. */
const TIME_AT = 4;
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

/** Packs bytes as one gzip member that names neither time nor system: the same bytes give the same file (RFC 1952). */
export async function gzipStable(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await gzipInBackground(bytes);
  packed.fill(0, TIME_AT, TIME_AT + 4);
  packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return packed;
}

const gzipInBackground = promisify(gzip);
