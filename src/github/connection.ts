import { setTimeout as delay } from 'node:timers/promises';
import type { RequestInit, Response } from 'undici';

const REQUEST_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;
const MAX_WAIT_MS = 60_000;

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
  const [{ getOctokit }, { EnvHttpProxyAgent, fetch: undiciFetch }] = await Promise.all([
    import('@actions/github'),
    import('undici'),
  ]);
  // Every setting is given, if only as '': for an absent one undici would read the environment.
  const { httpProxy = '', httpsProxy = '', noProxy = '' } = options.proxy ?? {};
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  const deadline = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
  const send = (url: string, init: RequestInit) => undiciFetch(url, { ...init, dispatcher });
  const sendAgain = retrying(send, deadline, options.wait ?? ((durationMs) => delay(durationMs)));
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    request: { fetch: sendAgain },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const download = async (url: string, maxBytes: number) =>
    readBounded(await sendAgain(url, { redirect: 'error' }), maxBytes);
  return { octokit, download, close: () => dispatcher.close() };
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the storage of GitHub answered ${response.status}`);
  }
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

type Send = (url: string, init: RequestInit) => Promise<Response>;

function retrying(send: Send, deadline: AbortSignal, wait: (durationMs: number) => Promise<void>): Send {
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
        if (isLast) throw error;
      }
      await wait(waitMs);
    }
  };
}

/** How long to wait before the same request may succeed; null when it would only fail again. */
function retryDelayMs(response: Response, defaultMs: number): number | null {
  const retryAfter = response.headers.get('retry-after');
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const limited = response.status === 429 || response.status === 403;
  // A 403 without this header is a refusal, not a limit.
  if (!(response.status >= 500 || (limited && Number.isFinite(seconds)))) return null;
  const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultMs;
  return waitMs <= MAX_WAIT_MS ? waitMs : null;
}

function ignore(): void {}
