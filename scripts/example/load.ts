import { Agent, request } from 'node:http';

/** Where requests go, and how many a second. */
export interface Target {
  readonly url: string;
  readonly requestsPerSecond: number;
}

/** Requests so far. */
export interface Counts {
  readonly answered: number;
  readonly failed: number;
}

/** A load that is being applied. */
export interface Load {
  counts(): Counts;
  /** No more requests; resolves when those on their way have been answered. */
  stop(): Promise<void>;
}

const TICK_MS = 10;
const TIMEOUT_MS = 10_000;

/**
 * Sends `POST <url>/infer` at constant rates, however fast they are answered: an open load. A tick that comes late sends what was
 * due, so that the rate is kept.
 */
export function startLoad(targets: readonly Target[]): Load {
  const agent = new Agent({ keepAlive: false });
  const counts = { answered: 0, failed: 0 };
  const open = new Set<Promise<void>>();
  const startMs = performance.now();
  const sent = targets.map(() => 0);
  const send = (url: string, n: number): void => {
    const done = post(agent, url, n).then((isFine) => {
      counts[isFine ? 'answered' : 'failed'] += 1;
      open.delete(done);
    });
    open.add(done);
  };
  const timer = setInterval(() => {
    const elapsedSeconds = (performance.now() - startMs) / 1000;
    for (const [index, { url, requestsPerSecond }] of targets.entries()) {
      for (; (sent[index] ?? 0) < elapsedSeconds * requestsPerSecond; sent[index]! += 1) {
        send(url, sent[index] ?? 0);
      }
    }
  }, TICK_MS);
  return {
    counts: () => ({ ...counts }),
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
      agent.destroy();
    },
  };
}

/** Whether a request was answered with 200. */
function post(agent: Agent, url: string, n: number): Promise<boolean> {
  return new Promise((resolve) => {
    const body = JSON.stringify({ n });
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(`${url}/infer`, { method: 'POST', agent, headers, timeout: TIMEOUT_MS });
    sent.on('response', (response) => {
      response.resume().on('close', () => resolve(response.statusCode === 200));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(false));
    sent.end(body);
  });
}
