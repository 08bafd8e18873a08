import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip, type InputType, type ZlibOptions } from 'node:zlib';
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
  try {
    return whole(format, bytes, gunzipSync(bytes, optionsFor(bytes, maxBytes)) as unknown as Inflated);
  } catch (cause) {
    throw explained(format, bytes, maxBytes, cause);
  }
}

/** The same on another thread. */
export async function gunzipInBackground(
  format: string,
  bytes: Uint8Array,
  maxBytes: number,
): Promise<Uint8Array> {
  try {
    return whole(format, bytes, await unpackInBackground(bytes, optionsFor(bytes, maxBytes)));
  } catch (cause) {
    throw explained(format, bytes, maxBytes, cause);
  }
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

// `info` is documented, but missing in the types of these functions.
const unpackInBackground = promisify(gunzip) as unknown as (
  bytes: InputType,
  options: ZlibOptions,
) => Promise<Inflated>;

function optionsFor(bytes: Uint8Array, maxBytes: number): ZlibOptions {
  return { maxOutputLength: maxBytes, chunkSize: chunkSizeFor(bytes, maxBytes), info: true };
}

/** zlib stops silently at zero bytes behind the last member; everything else it refuses by itself. */
function whole(format: string, bytes: Uint8Array, { buffer, engine }: Inflated): Uint8Array {
  const end = engine.bytesWritten;
  if (end === bytes.length) return buffer;
  const reason = `the gzip stream ends at byte ${end}, but ${bytes.length - end} more bytes follow`;
  throw new ProfileFormatError(format, end, reason);
}

function explained(format: string, bytes: Uint8Array, maxBytes: number, cause: unknown): ProfileFormatError {
  if (cause instanceof ProfileFormatError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    const reason = `it unpacks to more than ${maxBytes} bytes, which is the limit: this looks like a decompression bomb`;
    return new ProfileFormatError(format, bytes.length, reason, { cause });
  }
  if (code === 'Z_BUF_ERROR') {
    const reason = `the gzip data is truncated: it ends at byte ${bytes.length} without its checksum`;
    return new ProfileFormatError(format, bytes.length, reason, { cause });
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new ProfileFormatError(format, 0, `the gzip data is corrupt: ${detail}`, { cause });
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
