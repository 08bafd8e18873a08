import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Identity } from './certificates.ts';
import { sendJson } from './http-server.ts';

/** A server on loopback that speaks TLS, answers every request with `{"names":["tls"]}`, and ends with the test. */
export async function startTlsServer(
  identity: Identity,
): Promise<{ readonly port: number; readonly received: readonly string[] }> {
  const received: string[] = [];
  const server = createServer(identity, (request, response) => {
    received.push(request.headers.authorization ?? '');
    request.resume().on('end', () => sendJson(response, { names: ['tls'] }));
  });
  // Clients that do not trust it end the handshake.
  server.on('tlsClientError', () => undefined);
  return { port: await listen(server), received };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
