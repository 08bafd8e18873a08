import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Takes connections on loopback and never says a word: to who expects TLS or a proxy there, no connection comes about. Ends with the test. */
export async function startMute(): Promise<{ readonly port: number; readonly url: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    // What it hears is thrown away, and a client that gives up is no error.
    sockets.add(socket.on('error', () => undefined).resume());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}` };
}
