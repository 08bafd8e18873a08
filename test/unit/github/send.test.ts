import { describe, expect, it, onTestFinished } from 'vitest';
import { openSender } from '../../../src/github/send.ts';
import type { ProxyAddresses } from '../../../src/http-proxy.ts';
import { startProxy } from '../../support/connect-proxy.ts';
import { sendJson, startServer } from '../../support/http-server.ts';

async function open(addresses: ProxyAddresses = {}) {
  const { send, close } = await openSender(addresses);
  onTestFinished(() => close());
  return send;
}

/** A server that answers every path but `/there` with this status, and a place to go to. */
const startRedirecting = (status: number) =>
  startServer((request, response) => {
    if (request.url === '/there') sendJson(response, ['there']);
    else response.writeHead(status, { location: '/there' }).end();
  });

describe('an answer from 300 to 399', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed for a read', async (status) => {
    const { url, received } = await startRedirecting(status);
    const send = await open();
    expect(await (await send(url, {})).json()).toEqual(['there']);
    expect(received.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it.each([300, 305, 306, 309, 399])('%i leads nowhere, also for a read', async (status) => {
    const { url, received } = await startRedirecting(status);
    const send = await open();
    await expect(send(url, {})).rejects.toThrow(`a redirect (HTTP ${status}) leads nowhere`);
    expect(received).toHaveLength(1);
  });

  it.each([300, 301, 302, 303, 305])('%i is refused for a write, which would be lost', async (status) => {
    const { url, received } = await startRedirecting(status);
    const send = await open();
    await expect(send(url, { method: 'POST', body: '{}' })).rejects.toThrow(
      `a redirect (HTTP ${status}) leads nowhere`,
    );
    expect(received).toHaveLength(1);
  });

  it('304 is no redirect', async () => {
    const { url } = await startRedirecting(304);
    expect((await (await open())(url, {})).status).toBe(304);
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['*', true],
    ['other.example, *', true],
    ['localhost', true],
    ['.localhost', true],
    ['*.localhost', true],
    ['localhost:PORT', true],
    ['localhost:1', false],
    ['host', false],
    ['', false],
  ])('%j means what it means for Pyroscope: around the proxy is %s', async (noProxy, isAround) => {
    const { url, received } = await startServer((_, response) => sendJson(response, {}));
    const { port } = new URL(url);
    const proxy = await startProxy(Number(port));
    const send = await open({ httpProxy: proxy.url, noProxy: noProxy.replace('PORT', port) });
    expect((await send(`http://localhost:${port}`, {})).status).toBe(200);
    expect(received).toHaveLength(1);
    expect(proxy.asked).toHaveLength(isAround ? 0 : 1);
  });
});
