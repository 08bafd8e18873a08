import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Identity } from './certificates.ts';

/** A request as it arrived. */
export interface Arrived {
  readonly host: string;
  readonly httpVersion: string;
}

/** What one connection says, and the next must not hear. */
const HOP = new Set(['connection', 'host', 'keep-alive', 'transfer-encoding']);

/**
 * A server on loopback that speaks TLS, HTTP/2 with whoever offers it, and leads to plain servers by the host that is asked for. It ends
 * with the test.
 * @param servers addresses by host, without a slash at the end
 */
export async function startTlsFront(
  identity: Identity,
  servers: Readonly<Record<string, string>>,
): Promise<{ readonly port: number; readonly arrived: readonly Arrived[] }> {
  const arrived: Arrived[] = [];
  const answer = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const host = (request.authority || (request.headers.host ?? '')).replace(/:\d+$/, '');
    arrived.push({ host, httpVersion: request.httpVersion });
    const { method, url } = request;
    const body = method === 'GET' ? {} : { body: await buffer(request) };
    const own = Object.entries(request.headers).filter(([name]) => !name.startsWith(':') && !HOP.has(name));
    const headers = Object.fromEntries(own) as Record<string, string>;
    const { status, ...rest } = await fetch(`${servers[host]}${url}`, { method, headers, ...body }).then(
      async (back) => ({
        status: back.status,
        type: back.headers.get('content-type'),
        bytes: await back.bytes(),
      }),
    );
    // The bytes were unpacked on the way.
    response.writeHead(status, rest.type === null ? {} : { 'content-type': rest.type });
    response.end(rest.bytes);
  };
  const server = createSecureServer({ ...identity, allowHTTP1: true }, (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, arrived };
}
