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
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request that was answered, as `GET /bench/requests` lists it; the body in base64. */
export interface LoggedRequest {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
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
    const asked = { path: request.url ?? '/', headers: request.headers, body: await buffer(request) };
    if (asked.path.startsWith(SECRET_PREFIX)) return sendLog(response, log);
    const logged = {
      path: asked.path,
      contentType: asked.headers['content-type'] ?? '',
      body: asked.body.toString('base64'),
    };
    log.push(logged);
    const key = JSON.stringify(logged);
    const made = kept.get(key) ?? answer(asked);
    kept.set(key, made);
    const [{ status, headers, body }] = await Promise.all([made, setTimer(latencyMs)]);
    response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** What was asked since the last time. */
function sendLog(response: ServerResponse, log: LoggedRequest[]): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(log.splice(0)));
}
