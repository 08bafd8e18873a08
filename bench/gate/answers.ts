import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as setTimer } from 'node:timers/promises';

/** An answer, ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A request as it came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request that was answered, as `GET /bench/requests` lists it; the body in base64. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  /** What it was answered with: a gate also asks what a server need not have. */
  readonly status: number;
}

const SECRET_PREFIX = '/bench/';

/**
 * Serves answers on loopback, each made once and kept: whoever asks again waits for nothing but the wire. Prints its URL.
 * @param latencyMs every answer waits so long
 */
export async function serveAnswers(
  answer: (asked: Asked) => Promise<Answer>,
  latencyMs: number,
): Promise<void> {
  const kept = new Map<string, Promise<Answer>>();
  const log: LoggedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const asked = { method, path, headers, body: await buffer(request) };
    if (path.startsWith(SECRET_PREFIX)) return sendLog(response, log);
    const question = {
      method,
      path,
      contentType: headers['content-type'] ?? '',
      body: asked.body.toString('base64'),
    };
    const key = JSON.stringify(question);
    const made = kept.get(key) ?? answer(asked);
    kept.set(key, made);
    const [{ status, headers: own, body }] = await Promise.all([made, setTimer(latencyMs)]);
    log.push({ ...question, status });
    response.writeHead(status, { ...own, 'content-length': String(body.length) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** What was asked since the last time. */
function sendLog(response: ServerResponse, log: LoggedRequest[]): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(log.splice(0)));
}
