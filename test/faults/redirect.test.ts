import { describe, expect, onTestFinished, test } from 'vitest';
import { openCommentApi } from '../../src/github/api.ts';
import { createAuthority } from '../support/certificates.ts';
import { sendJson, startServer } from '../support/http-server.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { failureOf, testClient } from '../unit/sources/pyroscope/client-options.ts';

const TOKEN = 'fake-token-of-redirects';
const CREDENTIALS = {
  auth: { kind: 'bearer', token: TOKEN },
  tenantId: 'fake-tenant',
  headers: { 'x-api-key': 'fake-key-of-redirects', cookie: 'session=fake-cookie' },
} as const;

describe.each([301, 302, 303, 307, 308])('Pyroscope redirects with %i', (status) => {
  /** A server that redirects everything but `/here`. */
  const startRedirecting = (location: (url: string) => string) =>
    startServer((request, response) => {
      const target = location(`http://${request.headers.host}`);
      response.writeHead(status, { location: target, 'set-cookie': 'planted=1' }).end();
    });

  test('to another place: it is named, and gets nothing at all', async () => {
    const other = await startServer((_, response) => sendJson(response, { names: [] }));
    const { url, received } = await startRedirecting(() => `${other.url}/login?token=fake-query#x`);
    const { client, waitedMs } = testClient(url, CREDENTIALS);
    for (const ask of [
      () => client.callJson('LabelNames', {}),
      () => client.get('/ready'),
      () => client.push({}),
    ]) {
      const error = await failureOf(ask());
      expect(error.kind).toBe('not-pyroscope');
      expect(error.why).toContain(`it redirects to ${other.url}/login; redirects are not followed`);
      expect(`${error.message} ${error.why} ${error.remedy} ${error.stack}`).not.toMatch(/fake-/);
    }
    expect(other.received).toEqual([]);
    expect(received).toHaveLength(3);
    expect(waitedMs).toEqual([]);
    expect(received.map(({ headers }) => headers.cookie)).toEqual(Array(3).fill('session=fake-cookie'));
  });

  test('to another port or to https: nothing is sent there', async () => {
    const tls = await startTlsServer(createAuthority().issue({ names: ['127.0.0.1'] }));
    const { url } = await startRedirecting(() => `https://127.0.0.1:${tls.port}/`);
    const error = await failureOf(testClient(url, CREDENTIALS).client.callJson('LabelNames', {}));
    expect(error.why).toContain(`https://127.0.0.1:${tls.port}/`);
    expect(tls.received).toEqual([]);
  });

  test('to itself: not followed either, so that there is no loop', async () => {
    const { url, received } = await startRedirecting((own) => `${own}/elsewhere`);
    const error = await failureOf(testClient(url, CREDENTIALS).client.callJson('LabelNames', {}));
    expect(error.why).toContain(`it redirects to ${url}/elsewhere`);
    expect(received).toHaveLength(1);
  });

  test('user and password of the URL go to that place alone', async () => {
    const other = await startServer((_, response) => sendJson(response, { names: [] }));
    const { url, received } = await startRedirecting(() => `//${other.url.replace('http://', '')}/`);
    const { client } = testClient(url.replace('http://', 'http://ci:fake-password@'));
    const error = await failureOf(client.callJson('LabelNames', {}));
    expect(error.why).toContain(other.url);
    expect(error.why).not.toContain('fake-password');
    expect(received).toHaveLength(1);
    expect(other.received).toEqual([]);
  });
});

describe('GitHub redirects', () => {
  const openApi = async (apiUrl: string) => {
    const api = await openCommentApi({
      apiUrl,
      owner: 'o',
      repo: 'r',
      token: TOKEN,
      wait: async () => undefined,
    });
    onTestFinished(() => api.close());
    return api;
  };
  const COMMENT = { id: 1, body: 'text', html_url: 'https://github.com/o/r/pull/7#issuecomment-1' };

  test.each([301, 302, 307, 308])(
    '%i within its origin, as after a repository was renamed: followed',
    async (status) => {
      const { url, received } = await startServer((request, response) => {
        if (request.url.startsWith('/repositories/')) sendJson(response, [COMMENT]);
        else response.writeHead(status, { location: '/repositories/1/issues/7/comments' }).end();
      });
      expect(await (await openApi(url)).listComments(7)).toHaveLength(1);
      expect(received.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`token ${TOKEN}`));
    },
  );

  test('307 within its origin: a comment is sent again, whole', async () => {
    const { url, received } = await startServer((request, response) => {
      if (request.url.startsWith('/repositories/')) sendJson(response, COMMENT, 201);
      else response.writeHead(307, { location: '/repositories/1/issues/7/comments' }).end();
    });
    expect((await (await openApi(url)).createComment(7, 'text')).id).toBe(1);
    expect(received.map(({ method, body }) => `${method} ${body}`)).toEqual(
      Array(2).fill('POST {"body":"text"}'),
    );
  });

  test.each([301, 302, 307, 308])('%i to another host: refused, and that gets nothing', async (status) => {
    const other = await startServer((_, response) => sendJson(response, [COMMENT]));
    const { url, received } = await startServer((_, response) => {
      response.writeHead(status, { location: `${other.url}/comments?secret=fake-query` }).end();
    });
    const api = await openApi(url);
    await expect(api.listComments(7)).rejects.toThrow(`it redirects to ${other.url}, which is not followed`);
    await expect(api.createComment(7, 'text')).rejects.toThrow(/redirect/);
    await expect(api.listComments(7)).rejects.not.toThrow(/fake-/);
    expect(other.received).toEqual([]);
    expect(received).toHaveLength(3);
  });

  test('in a circle: an end', async () => {
    const { url, received } = await startServer((_, response) => {
      response.writeHead(302, { location: '/again' }).end();
    });
    await expect((await openApi(url)).listComments(7)).rejects.toThrow('leads nowhere');
    expect(received.length).toBeLessThan(10);
  });
});
