import { setTimeout as delay } from 'node:timers/promises';
import type { Response as Fetched, RequestInit } from 'undici';
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
 * have a limit, too: open it where it is needed and close it, instead of keeping it open for a run.
 */
export async function openConnection(options: ApiOptions): Promise<Connection> {
  // Loaded here and not at the top: importing the one reads and parses GITHUB_EVENT_PATH, and throws when that is malformed; the other
  // takes longer to load than the gate's first question to Pyroscope, and most runs of the command line never ask GitHub.
  const [{ getOctokit }, { send, close }] = await Promise.all([
    import('@actions/github'),
    openSender(options.proxy ?? {}),
  ]);
  const { wait = (durationMs: number) => delay(durationMs), beforeRetry = ignore } = options;
  const bounds = { deadline: AbortSignal.timeout(TOTAL_TIMEOUT_MS), wait, beforeRetry };
  const ask = async (url: string, init: RequestInit) => readAnswer(await send(url, init));
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    request: { fetch: retrying(ask, bounds) },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  // Messages of errors end up in logs, reports and comments, and a server may say the token back.
  const hide = redactor(secretForms(options.token));
  octokit.hook.error('request', (error) => {
    error.message = hide(error.message);
    throw error;
  });
  const sendAgain = retrying(send, bounds);
  const download = async (url: string, maxBytes: number) =>
    readStored(await sendAgain(url, { redirect: 'error' }), maxBytes);
  return { octokit, download, close };
}

/**
 * Reads an answer of the API whole, so that one that breaks off is asked for again, and takes only JSON for a success. Octokit
 * would take whatever came, or nothing, for what was asked for: a list that breaks off for one without our comment.
 */
async function readAnswer(response: Fetched): Promise<Response> {
  const bytes = await readBounded(response, MAX_ANSWER_BYTES);
  const { status, statusText, headers } = response;
  if ((status === 200 || status === 201) && !isJson(bytes)) {
    const type = headers.get('content-type') ?? 'of no type';
    throw new Error(`the answer (${status}, ${type}) is no JSON, as from a proxy or a login page`);
  }
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

async function readStored(response: Fetched, maxBytes: number): Promise<Uint8Array> {
  if (response.ok) return readBounded(response, maxBytes);
  await response.body?.cancel();
  throw new Error(`the storage of GitHub answered ${response.status}`);
}

async function readBounded(response: Fetched, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes) throw new Error(`it has more than ${maxBytes} bytes`);
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
  readonly deadline: AbortSignal;
  readonly wait: NonNullable<ApiOptions['wait']>;
  readonly beforeRetry: NonNullable<ApiOptions['beforeRetry']>;
}

function retrying<T extends Fetched | Response>(
  send: Send<T>,
  { deadline, wait, beforeRetry }: Bounds,
): Send<T> {
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === ATTEMPTS || deadline.aborted;
      const signal = AbortSignal.any([AbortSignal.timeout(REQUEST_TIMEOUT_MS), deadline]);
      let waitMs = 1000 * 2 ** (attempt - 1);
      try {
        const response = await send(url, { ...init, signal });
        const retryAfterMs = retryDelayMs(response, waitMs);
        if (retryAfterMs === null || isLast) return response;
        waitMs = retryAfterMs;
        await response.body?.cancel();
      } catch (error) {
        if (isLast || error instanceof RedirectError) throw error;
      }
      await wait(waitMs);
      beforeRetry({ method: init.method ?? 'GET', url });
    }
  };
}

/** How long to wait before the same request may succeed; null when it would only fail again. */
function retryDelayMs({ status, headers }: Fetched | Response, defaultMs: number): number | null {
  const retryAfter = headers.get('retry-after');
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const limited = status === 429 || status === 403;
  // A 403 without this header is a refusal, not a limit.
  if (!(status >= 500 || (limited && Number.isFinite(seconds)))) return null;
  const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultMs;
  return waitMs <= MAX_WAIT_MS ? waitMs : null;
}

function ignore(): void {}
