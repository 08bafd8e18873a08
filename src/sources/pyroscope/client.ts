import { setTimeout as setTimer } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Dispatcher } from 'undici';
import { pendingSends } from '../pending-sends.ts';
import { SourceError } from '../source.ts';
import { LARGE_BYTES, readBounded, readPacked, release, unpack } from './body.ts';
import { type Connection, type ConnectionOptions, prepareConnection } from './connection.ts';
import { codeOf } from './connection-failure.ts';
import { type Asked, errorOfAnswer, errorOfEndedRun, errorOfFailure, type Limits } from './errors.ts';
import { readServerMessage } from './messages.ts';
import {
  isRetryableAnswer,
  isRetryableCode,
  isUnsentCode,
  isUnstoredStatus,
  MAX_RETRIES,
  retryDelayMs,
} from './retry.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { openTransport, untilAborted } from './transport.ts';

/** Everything that can be set on a client. Proxies are given here: the client reads no environment. */
export interface PyroscopeClientOptions extends ConnectionOptions {
  /** One attempt, from connecting to the last byte. Default 30,000. */
  readonly requestTimeoutMs?: number;
  /** How long of that it may take to connect, the handshake of TLS included. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** Aborted when the whole run has used its time. */
  readonly runSignal?: AbortSignal;
  /** Bounds the bytes of one answer, on the wire and unpacked. Default 256 MiB. */
  readonly maxAnswerBytes?: number;
  /** Default 8. */
  readonly maxInFlight?: number;
  /** How the client waits between attempts. */
  readonly sleep?: (delayMs: number, signal: AbortSignal | undefined) => Promise<void>;
  /** The time of the run: for a `Retry-After` that is a date, and to tell how far the server's clock is from it. */
  readonly nowMs?: () => number;
}

/** Pyroscope's HTTP API. Every method throws only `SourceError`s, which never hold credentials. */
export interface PyroscopeClient {
  /** `Pyroscope at http://127.0.0.1:4040`, without credentials. */
  readonly label: string;
  readonly maxAnswerBytes: number;
  /** Calls a method of `querier.v1.QuerierService` with JSON; 64-bit integers come back as strings. */
  callJson(method: string, body: object): Promise<unknown>;
  /** The same with protobuf bytes in and out. */
  callProto(method: string, bytes: Uint8Array): Promise<Uint8Array>;
  /** Calls `push.v1.PusherService/Push` with JSON. It is repeated only after failures that stored nothing. */
  push(body: object): Promise<void>;
  /**
   * The text of a path under the base URL, such as `/ready`.
   * @param onceWithinMs one attempt of this length, for what can be done without
   */
  get(path: string, onceWithinMs?: number): Promise<string>;
  /** By how much the server's clock is ahead, see `ServerClock`; null where `nowMs` was not given or no answer said so. */
  clockAheadMs(): number | null;
  /** Ends open connections and requests. */
  close(): Promise<void>;
}

const SERVICE = 'querier.v1.QuerierService';
const MAX_ERROR_BYTES = 1024 * 1024;
const PROTO_TYPES = ['application/proto', 'application/protobuf', 'application/x-protobuf'];

interface Call extends Asked {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
  /** Content types a good answer may have; empty for any. */
  readonly accepts: readonly string[];
  /** One attempt of this length instead of several. */
  readonly onceWithinMs?: number | undefined;
  /** The call stores something: it must not be done twice. */
  readonly stores?: boolean;
}

/** An answer as it came over the wire. */
interface Packed {
  readonly body: Buffer;
  /** Its content encoding, '' for none. */
  readonly encoding: string;
}

type Outcome =
  | Packed
  | { readonly error: SourceError; readonly retryable: boolean; readonly retryAfter?: string | undefined };

interface Settings extends Limits {
  readonly connection: Connection;
  readonly dispatcher: Dispatcher;
  readonly runSignal: AbortSignal | undefined;
  readonly sleep: (delayMs: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly nowMs: () => number;
  /** Null where nobody said what the time is. */
  readonly serverClock: ServerClock | null;
}

/**
 * Makes a client for one server.
 * @throws SourceError of kind `rejected` for a URL or header that cannot be used.
 */
export function createPyroscopeClient(options: PyroscopeClientOptions): PyroscopeClient {
  const settings = prepareSettings(options);
  const { connection } = settings;
  const limit = pLimit(options.maxInFlight ?? 8);
  const run = (call: Call) => ask(settings, limit, call);
  const post = { method: 'POST', connection } as const;
  return {
    label: connection.label,
    maxAnswerBytes: settings.maxAnswerBytes,
    async callJson(method, body) {
      const contentType = 'application/json';
      const path = `/${SERVICE}/${method}`;
      const call = { ...post, what: method, path, contentType, accepts: [contentType] };
      const bytes = await run({ ...call, body: JSON.stringify(body) });
      try {
        return parseJson(call, bytes);
      } finally {
        release(bytes);
      }
    },
    callProto(method, bytes) {
      const path = `/${SERVICE}/${method}`;
      return run({
        ...post,
        what: method,
        path,
        body: bytes,
        contentType: PROTO_TYPES[0]!,
        accepts: PROTO_TYPES,
      });
    },
    async push(body) {
      const contentType = 'application/json';
      const call = { ...post, what: 'Push', path: '/push.v1.PusherService/Push', stores: true };
      await run({ ...call, contentType, accepts: [contentType], body: JSON.stringify(body) });
    },
    async get(path, onceWithinMs) {
      const bytes = await run({ connection, method: 'GET', what: path, path, accepts: [], onceWithinMs });
      return bytes.toString('utf8');
    },
    clockAheadMs: () => settings.serverClock?.aheadMs() ?? null,
    close: () => settings.dispatcher.destroy(),
  };
}

function prepareSettings(options: PyroscopeClientOptions): Settings {
  const requestTimeoutMs = options.requestTimeoutMs ?? 30_000;
  const connection = prepareConnection(options);
  const connectTimeoutMs = Math.min(requestTimeoutMs, options.connectTimeoutMs ?? 10_000);
  return {
    connection,
    dispatcher: openTransport({ proxy: connection.proxy, ca: options.ca, connectTimeoutMs }),
    requestTimeoutMs,
    maxAnswerBytes: options.maxAnswerBytes ?? 256 * 1024 * 1024,
    runSignal: options.runSignal,
    sleep: options.sleep ?? (async (delayMs, signal) => setTimer(delayMs, undefined, { signal })),
    nowMs: options.nowMs ?? Date.now,
    serverClock: options.nowMs === undefined ? null : createServerClock(options.nowMs),
  };
}

/**
 * A call keeps its place in the queue while it waits to retry: an overloaded server gets fewer requests. It leaves the place to the
 * next one before its answer is unpacked, unless that is so large that many of them must not pile up.
 */
async function ask(settings: Settings, limit: LimitFunction, call: Call): Promise<Buffer> {
  const packed = await limit(async () => {
    const answer = await callWithRetries(settings, call);
    return answer.body.length > LARGE_BYTES ? unpackAnswer(settings, call, answer) : answer;
  });
  if (Buffer.isBuffer(packed)) return packed;
  await pendingSends();
  return unpackAnswer(settings, call, packed);
}

async function unpackAnswer(settings: Settings, call: Call, { body, encoding }: Packed): Promise<Buffer> {
  const { connection, maxAnswerBytes, runSignal } = settings;
  try {
    return connection.hide(await unpack(body, encoding, maxAnswerBytes, runSignal));
  } catch (failure) {
    throw runSignal?.aborted ? errorOfEndedRun(call) : errorOfFailure(call, failure, settings);
  }
}

/** A loop of our own, because undici's retry interceptor resumes broken bodies by Range and leaves POST out. */
async function callWithRetries(settings: Settings, call: Call): Promise<Packed> {
  for (let retry = 0; ; retry += 1) {
    const outcome = await attempt(settings, call);
    if ('body' in outcome) return outcome;
    if (!outcome.retryable || retry >= MAX_RETRIES || call.onceWithinMs !== undefined) throw outcome.error;
    try {
      const delayMs = retryDelayMs(retry, outcome.retryAfter, settings.nowMs());
      await settings.sleep(delayMs, settings.runSignal);
    } catch {
      throw errorOfEndedRun(call);
    }
  }
}

async function attempt(settings: Settings, call: Call): Promise<Outcome> {
  const { runSignal } = settings;
  const requestTimeoutMs = call.onceWithinMs ?? settings.requestTimeoutMs;
  const timeout = AbortSignal.timeout(requestTimeoutMs);
  // The failure is then what the signal was aborted with; its code is no code of a connection, so it is not tried again.
  const signal = runSignal ? AbortSignal.any([timeout, runSignal]) : timeout;
  try {
    const answer = await send(settings, call, signal);
    settings.serverClock?.see(header(answer, 'date'));
    return answer.statusCode === 200 ? await readGood(settings, call, answer) : await readBad(call, answer);
  } catch (failure) {
    if (runSignal?.aborted) return { error: errorOfEndedRun(call), retryable: false };
    const limits = { ...settings, requestTimeoutMs };
    const error = errorOfFailure(call, failure, limits);
    const isCurable = call.stores === true ? isUnsentCode : isRetryableCode;
    return { error, retryable: isCurable(codeOf(failure)) };
  }
}

function send(settings: Settings, call: Call, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  const headers: Record<string, string> = {
    'user-agent': 'flamegate',
    ...settings.connection.headers,
    'accept-encoding': 'gzip',
  };
  if (call.contentType !== undefined) headers['content-type'] = call.contentType;
  const { origin, pathname, search } = new URL(`${settings.connection.url}${call.path}`);
  const body = call.body ?? null;
  const path = `${pathname}${search}`;
  const answer = settings.dispatcher.request({ origin, path, method: call.method, headers, body, signal });
  return untilAborted(answer, signal);
}

async function readGood(settings: Settings, call: Call, answer: Dispatcher.ResponseData): Promise<Outcome> {
  const contentType = header(answer, 'content-type');
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (call.accepts.length > 0 && !call.accepts.includes(mediaType)) return readBad(call, answer);
  return {
    body: await readPacked(answer.body, settings.maxAnswerBytes),
    encoding: header(answer, 'content-encoding'),
  };
}

async function readBad(call: Call, answer: Dispatcher.ResponseData): Promise<Outcome> {
  const status = answer.statusCode;
  const body = await readErrorText(answer);
  const error = errorOfAnswer(call, {
    status,
    contentType: header(answer, 'content-type'),
    location: header(answer, 'location'),
    body,
  });
  const retryAfter = header(answer, 'retry-after');
  const retryable =
    call.stores === true ? isUnstoredStatus(status) : isRetryableAnswer(status, readServerMessage(body));
  return { error, retryable, retryAfter };
}

/** The text of an error; `''` when it cannot be read, since the status alone tells enough. */
async function readErrorText(answer: Dispatcher.ResponseData): Promise<string> {
  try {
    const bytes = await readBounded(answer.body, header(answer, 'content-encoding'), MAX_ERROR_BYTES);
    return bytes.toString('utf8');
  } catch {
    return '';
  }
}

function header(answer: Dispatcher.ResponseData, name: string): string {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function parseJson(asked: Asked, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new SourceError(
      'malformed',
      `${asked.connection.label} answered ${asked.what} with damaged JSON`,
      'the answer ends too early or is not JSON although it says so',
      'Look for a proxy that changes answers on the way.',
      { cause },
    );
  }
}
