import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as setTimer } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type ApiState, findJsonMethod, readJsonRequest, selectMergeProfile } from './api.ts';
import { ApiError } from './api-errors.ts';
import { loadRecordings } from './recordings.ts';

/** What a test may do to a request instead of answering it. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  /** The connection is cut before any byte of an answer. */
  | { readonly kind: 'reset' }
  /** The connection is cut after some bytes of the right answer. */
  | { readonly kind: 'cut'; readonly afterBytes: number };

/** A request as the `faults` hook sees it. */
export interface SeenRequest {
  readonly httpMethod: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** How often this path was asked for, this time included. */
  readonly count: number;
}

/** A request that a server may take beside queries. */
export interface PostedRequest {
  readonly path: string;
  readonly headers: SeenRequest['headers'];
  readonly body: Buffer;
}

/** What is answered to it. */
export interface PostAnswer {
  readonly status: number;
  readonly body: object;
}

/** How a server behaves beside what it knows. */
export interface ServeOptions {
  /** Every answer waits so long. Default 0. */
  readonly latencyMs?: number;
  readonly faults?: (request: SeenRequest) => Fault | undefined;
  /** Takes POST requests, uploads say; undefined leaves a request to the query API. */
  readonly onPost?: (request: PostedRequest) => PostAnswer | undefined;
}

/** How to run a recorded server. */
export interface RecordedPyroscopeOptions extends ServeOptions {
  /** A folder of windows, see `loadRecordings`. */
  readonly recordingsDir: string;
  /** The server's clock, epoch milliseconds: the lookback of 7 days counts from here. */
  readonly nowMs: number;
}

/** A running server. */
export interface RecordedPyroscope {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Ends the server and its connections. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const API_PREFIX = '/querier.v1.QuerierService/';
const MAX_REQUEST_BYTES = 4 * 1024 * 1024;
const BUILD_INFO = {
  version: '',
  revision: '',
  branch: '',
  buildUser: '',
  buildDate: '',
  goVersion: 'go1.26.8',
};

/**
 * Serves recordings over Pyroscope's query API, on loopback and a free port, with the behaviour measured on
 * Pyroscope 1.18.0: inclusive ends, empty answers with status 200, the lookback of 7 days and the limit of
 * 24 h a query, gzip when asked for, 64-bit integers in quotes, and errors inside errors.
 */
export async function startRecordedPyroscope(options: RecordedPyroscopeOptions): Promise<RecordedPyroscope> {
  const state: ApiState = { recordings: await loadRecordings(options.recordingsDir), nowMs: options.nowMs };
  return servePyroscope(() => state, options);
}

/**
 * The same over profiles that may grow between two requests.
 * @param current asked once for each request
 */
export async function servePyroscope(
  current: () => ApiState,
  options: ServeOptions = {},
): Promise<RecordedPyroscope> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    handle(current, options, counts, request, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

async function handle(
  current: () => ApiState,
  options: ServeOptions,
  counts: Map<string, number>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const httpMethod = request.method ?? 'GET';
  const count = (counts.get(path) ?? 0) + 1;
  counts.set(path, count);
  const body = await readBody(request);
  if (options.latencyMs) await setTimer(options.latencyMs);
  const state = current();
  response.setHeader('date', new Date(state.nowMs).toUTCString());
  const fault = options.faults?.({ httpMethod, path, headers: request.headers, count });
  if (fault?.kind === 'reset') return void request.socket.destroy();
  if (fault?.kind === 'answer') {
    const faultBody = Buffer.from(fault.body ?? '');
    return void response.writeHead(fault.status, { ...fault.headers }).end(faultBody);
  }
  const { headers } = request;
  const posted = httpMethod === 'POST' ? options.onPost?.({ path, headers, body }) : undefined;
  const answer =
    posted === undefined
      ? packed(route(state, httpMethod, path, headers['content-type'] ?? '', body), request)
      : json(posted.status, posted.body);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
  if (fault?.kind !== 'cut') return void response.end(answer.body);
  response.write(answer.body.subarray(0, fault.afterBytes), () => request.socket.destroy());
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function route(state: ApiState, httpMethod: string, path: string, contentType: string, body: Buffer): Answer {
  if (httpMethod === 'GET' && path === '/ready') return plain(200, 'ready', 'text/plain');
  if (httpMethod === 'GET' && path === '/api/v1/status/buildinfo') {
    return json(200, { status: 'success', data: BUILD_INFO }, {});
  }
  const method = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length) : '';
  const isMerge = method === 'SelectMergeProfile';
  if (!isMerge && findJsonMethod(method) === undefined) {
    return plain(404, '404 page not found\n', 'text/plain; charset=utf-8');
  }
  if (httpMethod !== 'POST') return { status: 405, headers: { allow: 'POST' }, body: new Uint8Array(0) };
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const wanted = isMerge ? 'application/proto' : 'application/json';
  if (mediaType !== wanted)
    return { status: 415, headers: { 'accept-post': wanted }, body: new Uint8Array(0) };
  try {
    return isMerge ? proto(selectMergeProfile(state, body)) : callJson(state, method, body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return json(error.status, { code: error.code, message: error.message });
  }
}

function callJson(state: ApiState, method: string, body: Buffer): Answer {
  const request = readJsonRequest(method, body.toString('utf8'));
  return json(200, findJsonMethod(method)!(state, request));
}

/** Connect's answers say in `accept-encoding` what they would take, which is not about the answer itself. */
const CONNECT_HEADERS = { 'accept-encoding': 'gzip' };

function json(status: number, value: object, headers: Record<string, string> = CONNECT_HEADERS): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

function proto(body: Uint8Array): Answer {
  return { status: 200, headers: { 'content-type': 'application/proto', ...CONNECT_HEADERS }, body };
}

function plain(status: number, text: string, contentType: string): Answer {
  return { status, headers: { 'content-type': contentType }, body: Buffer.from(text) };
}

/** gzip for whoever asks, but only where Connect would: not on errors of the router. */
function packed(answer: Answer, request: IncomingMessage): Answer {
  const asked = /\bgzip\b/i.test(String(request.headers['accept-encoding'] ?? ''));
  if (!asked || !('accept-encoding' in answer.headers) || answer.body.length === 0) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip' },
    body: gzipSync(answer.body),
  };
}
