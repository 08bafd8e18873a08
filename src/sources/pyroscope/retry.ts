import type { ServerMessage } from './messages.ts';

/** Retries after the first attempt; every method used here only reads, so POST may be repeated too. */
export const MAX_RETRIES = 3;

const FIRST_BACKOFF_MS = 200;
const MAX_BACKOFF_MS = 5_000;
const MAX_RETRY_AFTER_MS = 30_000;

const RETRYABLE_STATUS = new Set([429, 502, 503, 504]);

/** Failures of a connection that a second attempt can cure. DNS names that do not exist and TLS are not. */
const RETRYABLE_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** Connect's codes under which a server reports that a connection inside of it broke. */
const BROKEN_INSIDE_CODES = new Set(['canceled', 'internal', 'unavailable', 'unknown']);
const BROKEN_INSIDE = /\bstream error\b|\bcancell?ed\b|\bconnection\b|\bEOF\b/i;

/**
 * Whether an answer is worth asking again. A 500 is only when its text tells of a connection that broke inside the
 * server: 1.18 sends such ones now and then, `canceled: stream error: stream ID 185; CANCEL`. Any other 500, one
 * around an invalid argument included, would come again.
 */
export function isRetryableAnswer(status: number, { code, text }: ServerMessage): boolean {
  if (RETRYABLE_STATUS.has(status)) return true;
  const isQueryError = /invalid[ _]?argument/i.test(text);
  return status === 500 && !isQueryError && BROKEN_INSIDE_CODES.has(code) && BROKEN_INSIDE.test(text);
}

/** Whether a failed connection, named by its error code, is worth another attempt. */
export function isRetryableCode(code: string): boolean {
  return RETRYABLE_CODES.has(code);
}

/**
 * How long to wait before retry number `retry` (0 is the first): 200 ms, doubled each time. `Retry-After`,
 * seconds or an HTTP date (RFC 9110, 10.2.3), is honoured when it asks for longer, up to 30 s. There is no
 * random part: at most eight requests are in flight, and a run can be repeated exactly.
 */
export function retryDelayMs(retry: number, retryAfter: string | undefined, nowMs: number): number {
  const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** retry, MAX_BACKOFF_MS);
  return Math.max(backoffMs, Math.min(readRetryAfterMs(retryAfter, nowMs), MAX_RETRY_AFTER_MS));
}

function readRetryAfterMs(retryAfter: string | undefined, nowMs: number): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const untilMs = Date.parse(text);
  return Number.isNaN(untilMs) ? 0 : untilMs - nowMs;
}
