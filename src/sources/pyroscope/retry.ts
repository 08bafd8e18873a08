import type { ServerMessage } from './messages.ts';

/** Retries after the first attempt. A POST that only reads may be repeated like a GET; for one that stores see `isUnstoredStatus`. */
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

/** Failures before the first byte of a request was sent. */
const UNSENT_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
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
 * Whether an answer says that the server has stored nothing of what it was sent. After any other failure it may have, and
 * Pyroscope 2 counts a profile that arrives twice twice (1.x keeps one of a series and millisecond).
 */
export function isUnstoredStatus(status: number): boolean {
  return status === 429 || status === 503;
}

/** The same for a failed connection, named by its error code. */
export function isUnsentCode(code: string): boolean {
  return UNSENT_CODES.has(code);
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
