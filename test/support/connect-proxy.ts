import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** What a proxy was asked for. */
export interface Proxied {
  /** `CONNECT host:port`, or the method and address of a plain request. */
  readonly what: string;
  /** `proxy-authorization`, empty for none. */
  readonly authorization: string;
  /** The headers of a plain request; those of a tunnel are hidden from a proxy. */
  readonly headers: IncomingMessage['headers'];
}

/**
 * A real proxy on loopback, for plain requests and tunnels. It leads to the given port of loopback, whatever host is named, as if its
 * name server knew names that this machine does not.
 * @param refusal what it answers instead, as a status
 */
export async function startProxy(
  port: number,
  refusal?: number,
): Promise<{ readonly url: string; readonly asked: readonly Proxied[] }> {
  const asked: Proxied[] = [];
  const note = ({ method = '', url = '', headers }: IncomingMessage) =>
    asked.push({
      what: `${method} ${url}`,
      authorization: headers['proxy-authorization'] ?? '',
      headers,
    });
  const server = createServer((request, response) => {
    note(request);
    if (refusal !== undefined) return void response.writeHead(refusal).end();
    const { pathname, search } = new URL(request.url ?? '');
    const { method, headers } = request;
    const onward = forward(
      { host: '127.0.0.1', port, method, path: `${pathname}${search}`, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  const tunnels = new Set<Duplex>();
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    note(request);
    tunnels.add(client.on('error', () => undefined));
    if (refusal !== undefined) return void client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    tunnels.add(onward.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const tunnel of tunnels) tunnel.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
