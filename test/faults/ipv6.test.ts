import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createProbe, type Server } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCommentApi } from '../../src/github/api.ts';
import { createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { sendJson } from '../support/http-server.ts';
import { failureOf, testClient } from '../unit/sources/pyroscope/client-options.ts';

async function listenOn(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '::1', resolve));
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** Some containers have no IPv6 at all. */
const HAS_IPV6 = await new Promise<boolean>((resolve) => {
  const probe = createProbe().on('error', () => resolve(false));
  probe.listen(0, '::1', () => probe.close(() => resolve(true)));
});

describe.runIf(HAS_IPV6)('a server with an IPv6 address', () => {
  test('is asked at http://[::1]:port, and named so', async () => {
    const hosts: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hosts.push(request.headers.host);
      sendJson(response, { names: ['six'] });
    });
    const port = await listenOn(server);
    const { client } = testClient(`http://[::1]:${port}`);
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['six'] });
    expect(hosts).toEqual([`[::1]:${port}`]);
    expect(client.label).toBe(`Pyroscope at http://[::1]:${port}`);
  });

  test('is asked over TLS, where its certificate is for that address', async () => {
    const authority = createAuthority();
    const port = await listenOn(
      createTlsServer(authority.issue({ names: ['::1'] }), (_, response) => sendJson(response, {})),
    );
    const options = { ca: authority.certificate };
    await expect(testClient(`https://[::1]:${port}`, options).client.callJson('Series', {})).resolves.toEqual(
      {},
    );
  });

  test('is reached around a proxy where NO_PROXY names it, with brackets or without', async () => {
    const port = await listenOn(createServer((_, response) => sendJson(response, {})));
    const proxy = await startProxy(9);
    for (const noProxy of ['::1', '[::1]', `[::1]:${port}`]) {
      const { client } = testClient(`http://[::1]:${port}`, { httpProxy: proxy.url, noProxy });
      await expect(client.callJson('Series', {})).resolves.toEqual({});
    }
    expect(proxy.asked).toEqual([]);
  });

  test('where nothing listens is told of with its address', async () => {
    const server = createServer();
    const port = await listenOn(server);
    await new Promise((resolve) => server.close(resolve));
    const error = await failureOf(testClient(`http://[::1]:${port}`).client.callJson('Series', {}));
    expect(error.message).toBe(`Pyroscope at http://[::1]:${port} did not answer Series`);
    expect(error.why).toBe('nothing listens there (connection refused)');
  });

  test('may be GitHub Enterprise Server', async () => {
    const port = await listenOn(createServer((_, response) => sendJson(response, { id: 3 })));
    const apiUrl = `http://[::1]:${port}`;
    const api = await openCommentApi({ apiUrl, owner: 'o', repo: 'r', token: 't' });
    onTestFinished(() => api.close());
    expect((await api.createComment(7, 'text')).id).toBe(3);
  });
});
