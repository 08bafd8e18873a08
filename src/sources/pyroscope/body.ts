import { promisify } from 'node:util';
import { createGunzip, gunzip, gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';

const gunzipAsync = promisify(gunzip);
/** Unpacked at once: to pass less on to another thread and to wait for it takes longer, and the next request waits as well. */
const SMALL_BYTES = 128 * 1024;
/** Profiles are some hundred kilobytes, and every chunk costs a turn of the event loop: the default is 16 KiB. */
const CHUNK_BYTES = 256 * 1024;
/** What unpacks to more is unpacked one at a time, and its memory given back by hand: the collector leaves gigabytes of it lying around. */
export const LARGE_BYTES = 16 * 1024 * 1024;
const oneLarge = pLimit(1);

/** An answer that is larger than allowed, on the wire or unpacked. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
}

/** An answer whose bytes are not what its headers say. */
export class AnswerEncodingError extends Error {
  override readonly name = 'AnswerEncodingError';
}

/**
 * Reads a body and unpacks gzip. The bound holds for the bytes on the wire and for the unpacked ones, so
 * neither an endless answer nor a decompression bomb fills the memory.
 * @throws AnswerTooLargeError, AnswerEncodingError, and whatever a broken connection throws.
 */
export async function readBounded(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  maxBytes: number,
): Promise<Buffer> {
  return unpack(await readPacked(body, maxBytes), contentEncoding, maxBytes);
}

/**
 * Reads a body as it comes.
 * @throws AnswerTooLargeError, and whatever a broken connection throws.
 */
export async function readPacked(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error destroys the stream, which ends the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new AnswerTooLargeError(`more than ${maxBytes} bytes on the wire`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Unpacks what `readPacked` read.
 * @param signal ends the wait for other large answers
 * @throws AnswerTooLargeError, AnswerEncodingError, and what the signal is aborted with
 */
export async function unpack(
  bytes: Buffer,
  contentEncoding: string,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Buffer> {
  const encoding = contentEncoding.trim().toLowerCase();
  // An empty message may come with `content-encoding: gzip` and no bytes, which is no gzip file.
  if (bytes.length === 0 || encoding === '' || encoding === 'identity') return bytes;
  if (encoding !== 'gzip') {
    throw new AnswerEncodingError(
      `it is packed with ${JSON.stringify(encoding.slice(0, 40))}, not with gzip`,
    );
  }
  try {
    return await unpackGzip(bytes, Math.min(maxBytes, LARGE_BYTES));
  } catch (error) {
    if (!isTooLarge(error)) throw damaged(error);
  }
  if (maxBytes <= LARGE_BYTES) throw tooLarge(maxBytes);
  return oneLarge(() => {
    signal?.throwIfAborted();
    return unpackLarge(bytes, maxBytes);
  });
}

async function unpackGzip(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: maxBytes, chunkSize: CHUNK_BYTES };
  return bytes.length <= SMALL_BYTES ? gunzipSync(bytes, options) : await gunzipAsync(bytes, options);
}

async function unpackLarge(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  const engine = createGunzip({ chunkSize: CHUNK_BYTES });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    engine.end(bytes);
    for await (const chunk of engine as AsyncIterable<Buffer>) {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxBytes) throw tooLarge(maxBytes);
    }
    return Buffer.concat(chunks, size);
  } catch (error) {
    throw error instanceof AnswerTooLargeError ? error : damaged(error);
  } finally {
    // The engine may still write into the buffer of the last chunk, or into a later one. It never goes back to earlier buffers.
    const last = chunks.at(-1)?.buffer;
    for (const { buffer } of chunks) if (buffer !== last) detach(buffer);
  }
}

/** Gives the memory of a large answer back at once. Nothing may look at it any more. */
export function release(bytes: Uint8Array): void {
  if (bytes.buffer.byteLength > LARGE_BYTES) detach(bytes.buffer);
}

function detach(buffer: ArrayBufferLike): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLarge(maxBytes: number): AnswerTooLargeError {
  return new AnswerTooLargeError(`more than ${maxBytes} bytes unpacked`);
}

function damaged(cause: unknown): AnswerEncodingError {
  return new AnswerEncodingError('its gzip data is damaged or ends too early', { cause });
}
