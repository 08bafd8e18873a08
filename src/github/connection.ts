import { setTimeout as delay } from 'node:timers/promises';
import type { Response as Fetched, RequestInit } from 'undici';
import { ProxyError, proxyFor } from '../http-proxy.ts';
import { redactor, secretForms } from '../secret-forms.ts';
import { openSender, RedirectError } from './send.ts';

const REQUEST_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;
const MAX_WAIT_MS = 60_000;
/** A page of comments or of changed files has a few MiB. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Proxies to use, none when absent: the environment is not read here. */
export interface ProxyOptions {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Hosts that are reached without a proxy, separated by commas. */
  readonly noProxy?: string;
}

/** Where to find the API and how to wait. */
export interface ApiOptions {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly proxy?: ProxyOptions | undefined;
  /** Waits between two attempts, in milliseconds; replaced in tests. */
  readonly wait?: ((durationMs: number) => Promise<void>) | undefined;
  /** How long one request may take, in milliseconds; shorter in tests. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long all requests together may take, in milliseconds; shorter in tests. */
  readonly totalTimeoutMs?: number | undefined;
  /** Called before a request is sent again; what it throws ends the request. */
  readonly beforeRetry?: ((request: { readonly method: string; readonly url: string }) => void) | undefined;
}

/** GitHub's API, open for one repository. */
export interface Connection {
  /** Calls reject with octokit's `RequestError` when GitHub says no. */
  readonly octokit: ReturnType<typeof import('@actions/github')['getOctokit']>;
  /**
   * Reads from another host, such as the storage that GitHub sends a download to: without the token, and no more than so many bytes.
   * @throws Error for a status that is no success, a redirect included, and for more bytes
   */
  download(url: string, maxBytes: number): Promise<Uint8Array>;
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>;
}

/**
 * Opens GitHub's API for one repository. Every request has a time limit, and
 * 5xx answers, broken connections and short secondary rate limits are tried up to three times. All requests together
 * have a limit, too, and what would have to wait beyond it is told at once: open it where it is needed and close it, instead of
 * keeping it open for a run.
 * @throws ProxyError for a setting that is no address of a proxy
 */
export async function openConnection(options: ApiOptions): Promise<Connection> {
  // Told before anything is asked; for the storage of GitHub it is found out on the way.
  proxyFor(new URL(options.apiUrl), options.proxy ?? {});
  // Loaded here and not at the top: importing the one reads and parses GITHUB_EVENT_PATH, and throws when that is malformed; the other
  // takes longer to load than the gate's first question to Pyroscope, and most runs of the command line never ask GitHub.
  const [{ getOctokit }, { send, close }] = await Promise.all([
    import('@actions/github'),
    openSender(options.proxy ?? {}),
  ]);
  const bounds = boundsOf(options);
  const ask = retrying(async (url, init) => readAnswer(await send(url, init)), bounds);
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    request: { fetch: async (url: string, init: RequestInit) => responseOf(await ask(url, init)) },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  // Messages of errors end up in logs, reports and comments, and a server may say the token back.
  const hide = redactor(secretForms(options.token));
  octokit.hook.error('request', (error) => {
    error.message = hide(error.message);
    throw error;
  });
  const download = async (url: string, maxBytes: number) => {
    const read = retrying(async (from, init) => readStored(await send(from, init), maxBytes), bounds);
    const { status, bytes } = await read(url, { redirect: 'error' });
    if (status < 200 || status > 299) throw new Error(`the storage of GitHub answered ${status}`);
    return bytes;
  };
  return { octokit, download, close };
}

/** An answer that is read to its end, so that one that breaks off is asked for again. */
interface Answer extends Pick<Fetched, 'status' | 'statusText' | 'headers'> {
  readonly bytes: Buffer<ArrayBuffer>;
}

/**
 * Reads an answer of the API whole, so that one that breaks off is asked for again, and takes only JSON for a success. Octokit
 * would take whatever came, or nothing, for what was asked for: a list that breaks off for one without our comment.
 */
async function readAnswer(response: Fetched): Promise<Answer> {
  const bytes = await readBounded(response, MAX_ANSWER_BYTES);
  const { status, statusText, headers } = response;
  // 204 and 205 are without content; every other success has the answer in it, a 203 or a 206 that of a proxy, or a part.
  if (status >= 200 && status < 300 && status !== 204 && status !== 205 && !isJson(bytes)) {
    const type = headers.get('content-type') ?? 'of no type';
    throw new Error(`the answer (${status}, ${type}) is no JSON, as from a proxy or a login page`);
  }
  return { status, statusText, headers, bytes };
}

function responseOf({ status, statusText, headers, bytes }: Answer): Response {
  return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers: [...headers] });
}

function isJson(bytes: Buffer<ArrayBuffer>): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function readStored(response: Fetched, maxBytes: number): Promise<Answer> {
  const { status, statusText, headers } = response;
  if (response.ok) return { status, statusText, headers, bytes: await readBounded(response, maxBytes) };
  await response.body?.cancel();
  return { status, statusText, headers, bytes: Buffer.alloc(0) };
}

/** An answer beyond its bound. */
class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

async function readBounded(response: Fetched, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes) throw new TooLargeError(`it has more than ${maxBytes} bytes`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** Whether a `Link` header names a further page; its address is not followed. */
export function hasNextPage(link: string | undefined): boolean {
  return /rel="next"/.test(link ?? '');
}

type Send<T> = (url: string, init: RequestInit) => Promise<T>;

interface Bounds {
  readonly requestTimeoutMs: number;
  readonly deadline: AbortSignal;
  /** How much of the time of all requests is left, in milliseconds. */
  readonly leftMs: () => number;
  readonly wait: NonNullable<ApiOptions['wait']>;
  readonly beforeRetry: NonNullable<ApiOptions['beforeRetry']>;
}

function boundsOf(options: ApiOptions): Bounds {
  const { wait = (durationMs: number) => delay(durationMs), beforeRetry = ignore } = options;
  const { requestTimeoutMs = REQUEST_TIMEOUT_MS, totalTimeoutMs = TOTAL_TIMEOUT_MS } = options;
  const endsAtMs = performance.now() + totalTimeoutMs;
  const leftMs = () => endsAtMs - performance.now();
  const deadline = AbortSignal.timeout(totalTimeoutMs);
  return { requestTimeoutMs, deadline, leftMs, wait, beforeRetry };
}

function retrying(send: Send<Answer>, bounds: Bounds): Send<Answer> {
  const { requestTimeoutMs, deadline, leftMs, wait, beforeRetry } = bounds;
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const signal = AbortSignal.any([AbortSignal.timeout(requestTimeoutMs), deadline]);
      const canWait = (durationMs: number) => attempt < ATTEMPTS && durationMs < leftMs();
      let waitMs = 1000 * 2 ** (attempt - 1);
      try {
        const answer = await send(url, { ...init, signal });
        const retryAfterMs = retryDelayMs(answer, waitMs);
        if (retryAfterMs === null || !canWait(retryAfterMs)) return answer;
        waitMs = retryAfterMs;
      } catch (error) {
        if (wouldComeAgain(error) || !canWait(waitMs)) throw error;
      }
      await wait(waitMs);
      beforeRetry({ method: init.method ?? 'GET', url });
    }
  };
}

/** Whether the next attempt would end alike. */
function wouldComeAgain(error: unknown): boolean {
  return error instanceof RedirectError || error instanceof TooLargeError || error instanceof ProxyError;
}

/** How long to wait before the same request may succeed; null when it would only fail again. */
function retryDelayMs({ status, headers }: Answer, defaultMs: number): number | null {
  const retryAfter = headers.get('retry-after');
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const limited = status === 429 || status === 403;
  // A 403 without this header is a refusal, not a limit.
  if (!(status >= 500 || (limited && Number.isFinite(seconds)))) return null;
  const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultMs;
  return waitMs <= MAX_WAIT_MS ? waitMs : null;
}

function ignore(): void {}
