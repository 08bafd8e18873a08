import { describe, expect, onTestFinished, test } from 'vitest';
import { readProxySettings } from '../../src/config/inputs.ts';
import { openCommentApi } from '../../src/github/api.ts';
import { explainFailure } from '../../src/github/failure.ts';
import { createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { contextFor } from '../support/github-context.ts';
import { sendJson, startServer } from '../support/http-server.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { failureOf, testClient } from '../unit/sources/pyroscope/client-options.ts';

const AUTH = { kind: 'bearer', token: 'fake-token-of-proxies' } as const;
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';
const portOf = (url: string) => Number(new URL(url).port);
const withUser = (url: string) => url.replace('http://', 'http://corp%40user:fake-pass%2Fword@');
const SENT = `Basic ${Buffer.from('corp@user:fake-pass/word').toString('base64')}`;

describe('a proxy on the way to Pyroscope', () => {
  test.each([
    ['HTTP_PROXY', 'http_proxy'],
    ['http_proxy', 'HTTP_PROXY'],
  ])('%s is used for http, and wins or loses against %s as with curl', async (name, other) => {
    const { url } = await startServer((_, response) => sendJson(response, { names: ['p'] }));
    const proxy = await startProxy(portOf(url));
    const isLower = name === name.toLowerCase();
    const env = { [name]: proxy.url, [other]: isLower ? NOWHERE : '' };
    const { client } = testClient('http://pyroscope.example:4040', { auth: AUTH, ...readProxySettings(env) });
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['p'] });
    expect(proxy.asked[0]?.what).toBe(
      'POST http://pyroscope.example:4040/querier.v1.QuerierService/LabelNames',
    );
  });

  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])(
    '%s is used for https, by a tunnel that hides everything',
    async (name) => {
      const authority = createAuthority();
      const server = await startTlsServer(authority.issue({ names: ['pyroscope.example'] }));
      const proxy = await startProxy(server.port);
      const settings = readProxySettings({ [name]: withUser(proxy.url) });
      const options = { auth: AUTH, ca: authority.certificate, ...settings };
      const { client } = testClient('https://pyroscope.example:4040', options);
      await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['tls'] });
      expect(server.received).toEqual(['Bearer fake-token-of-proxies']);
      expect(proxy.asked).toMatchObject([{ what: 'CONNECT pyroscope.example:4040', authorization: SENT }]);
      expect(JSON.stringify(proxy.asked)).not.toContain(AUTH.token);
    },
  );

  test('its user and password go to it alone', async () => {
    const { url, received } = await startServer((_, response) => sendJson(response, {}));
    const proxy = await startProxy(portOf(url));
    const { client } = testClient(url, { auth: AUTH, httpProxy: withUser(proxy.url), noProxy: '127.0.0.1' });
    await client.callJson('Series', {});
    expect(received[0]?.headers['proxy-authorization']).toBeUndefined();
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    ['*', true],
    ['127.0.0.1', true],
    ['other.example, 127.0.0.1', true],
    ['127.0.0.1:PORT', true],
    ['127.0.0.1:1', false],
    ['27.0.0.1', false],
    ['', false],
  ])('NO_PROXY %j: around it is %s', async (noProxy, isAround) => {
    const { url, received } = await startServer((_, response) => sendJson(response, {}));
    const port = String(portOf(url));
    const proxy = await startProxy(portOf(url));
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const settings = readProxySettings({ HTTP_PROXY: proxy.url, [name]: noProxy.replace('PORT', port) });
      await testClient(url, settings).client.callJson('Series', {});
    }
    expect(received).toHaveLength(2);
    expect(proxy.asked).toHaveLength(isAround ? 0 : 2);
  });

  test.each(['http', 'https'])(
    'that cannot be reached is named, without its password (%s)',
    async (scheme) => {
      const settings = { httpProxy: withUser(NOWHERE), httpsProxy: withUser(NOWHERE) };
      const { client } = testClient(`${scheme}://pyroscope.example`, { auth: AUTH, ...settings });
      const error = await failureOf(client.callJson('Series', {}));
      const variable = scheme === 'http' ? 'HTTP_PROXY' : 'HTTPS_PROXY';
      expect(error.kind).toBe('unreachable');
      expect(error.why).toBe(
        `the proxy ${NOWHERE} (${variable}) cannot be reached: nothing listens there (connection refused)`,
      );
      expect(error.remedy).toContain('NO_PROXY');
      expect(`${error.stack} ${error.why}`).not.toMatch(/fake-|corp/);
    },
  );

  test.each([
    ['http', 407, 'unauthenticated', 'wants a user and a password'],
    ['https', 407, 'unauthenticated', 'wants a user and a password'],
    ['https', 403, 'unreachable', 'does not connect to it (HTTP 403)'],
    ['https', 502, 'unreachable', 'does not connect to it (HTTP 502)'],
  ])('that refuses %s with %i is told of as a proxy', async (scheme, status, kind, why) => {
    const proxy = await startProxy(9, status);
    const settings = { httpProxy: withUser(proxy.url) };
    const { client } = testClient(`${scheme}://pyroscope.example`, { auth: AUTH, ...settings });
    const error = await failureOf(client.callJson('Series', {}));
    expect(error.kind).toBe(kind);
    expect(error.why).toContain(`the proxy ${proxy.url} (HTTP_PROXY) ${why}`);
    expect(error.why).not.toMatch(/fake-/);
  });

  test.each(['socks5://127.0.0.1:1080', 'http://', '::::', 'ftp://proxy'])(
    '%j is no proxy: told of at once',
    async (httpProxy) => {
      const error = await failureOf(
        Promise.resolve().then(() => testClient('http://pyroscope.example', { httpProxy })),
      );
      expect(error).toMatchObject({ kind: 'rejected', message: 'The proxy cannot be used' });
      expect(error.why).toBe('HTTP_PROXY is not the address of an http or https proxy');
    },
  );

  test('without a scheme is an http proxy, as with curl', async () => {
    const { url } = await startServer((_, response) => sendJson(response, { names: [] }));
    const proxy = await startProxy(portOf(url));
    const { client } = testClient('http://pyroscope.example', {
      httpProxy: proxy.url.replace('http://', ''),
    });
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: [] });
  });
});

describe('a proxy on the way to GitHub', () => {
  const openApi = async (apiUrl: string, proxy: Parameters<typeof openCommentApi>[0]['proxy']) => {
    const api = await openCommentApi({
      apiUrl,
      owner: 'o',
      repo: 'r',
      token: 'fake-github-token',
      proxy,
      wait: async () => undefined,
    });
    onTestFinished(() => api.close());
    return api;
  };

  test('is used', async () => {
    const { url } = await startServer((_, response) => sendJson(response, { id: 5 }));
    const proxy = await startProxy(portOf(url));
    const api = await openApi('http://github.example/api/v3', { httpProxy: withUser(proxy.url) });
    expect((await api.createComment(7, 'text')).id).toBe(5);
    expect(proxy.asked).toMatchObject([{ authorization: SENT }]);
  });

  test.each(['http', 'https'])('that cannot be reached is named (%s)', async (scheme) => {
    const settings = { httpProxy: withUser(NOWHERE), httpsProxy: withUser(NOWHERE) };
    const api = await openApi(`${scheme}://github.example`, settings);
    const error = await api.listComments(7).catch((reason: unknown) => reason);
    const told = explainFailure(error, contextFor(`${scheme}://github.example`));
    expect(told).toContain(`through the proxy ${NOWHERE} (HTTP${scheme === 'https' ? 'S' : ''}_PROXY)`);
    expect(told).not.toMatch(/fake-|corp/);
  });

  test('that is none is told of', async () => {
    await expect(openApi('https://github.example', { httpsProxy: 'socks5://proxy' })).rejects.toThrow(
      'HTTPS_PROXY is not the address of an http or https proxy',
    );
  });
});
