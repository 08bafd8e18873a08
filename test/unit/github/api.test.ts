import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openCommentApi } from '../../../src/github/api.ts';
import type { ProxyOptions } from '../../../src/github/connection.ts';
import { sendJson, startServer } from '../../support/http-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function createComment(apiUrl: string, proxy: ProxyOptions | undefined) {
  const api = await openCommentApi({
    apiUrl,
    owner: 'o',
    repo: 'r',
    token: 't',
    proxy,
    wait: async () => {},
  });
  onTestFinished(() => api.close());
  return await api.createComment(7, 'text');
}

/** The API of a server that answers everything with this. */
async function openAnswering(value: unknown) {
  const { url } = await startServer((_request, response) => sendJson(response, value));
  const api = await openCommentApi({ apiUrl: url, owner: 'o', repo: 'r', token: 't', wait: async () => {} });
  onTestFinished(() => api.close());
  return api;
}

describe('openCommentApi', () => {
  it('asks through no proxy that only the environment names', async () => {
    const { url, received } = await startServer((_request, response) => sendJson(response, { id: 1 }));
    for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, 'http://127.0.0.1:9');
    expect((await createComment(url, undefined)).id).toBe(1);
    expect(received).toHaveLength(1);
  });

  it('asks through the proxy it is given, and around it where noProxy says so', async () => {
    const { url, received } = await startServer((_request, response) => sendJson(response, { id: 1 }));
    const httpProxy = 'http://127.0.0.1:9';
    await expect(createComment(url, { httpProxy })).rejects.toThrow();
    expect(received).toEqual([]);
    expect((await createComment(url, { httpProxy, noProxy: '127.0.0.1' })).id).toBe(1);
  });

  it.each([{}, 'text', 5, null, { comments: [] }])('takes %j for no list of comments', async (value) => {
    await expect((await openAnswering(value)).listComments(7)).rejects.toThrow('no list of comments');
  });

  it.each([[[]], [[{ id: 1 }]], [{}], [null], ['text'], [{ id: '1' }], [{ id: 1.5 }]])(
    'takes %j for no comment that was written',
    async (value) => {
      const api = await openAnswering(value);
      await expect(api.createComment(7, 'text')).rejects.toThrow('no comment');
      await expect(api.updateComment(1, 'text')).rejects.toThrow('no comment');
    },
  );

  it('takes a list with something else in it for no list of comments', async () => {
    await expect((await openAnswering([{ id: 1 }, null])).listComments(7)).rejects.toThrow('no comment');
  });

  it('takes fields that are no text for empty ones', async () => {
    const odd = { id: 1, body: { a: 1 }, html_url: 5, user: 'octocat' };
    expect(await (await openAnswering([odd])).listComments(7)).toEqual([
      { id: 1, body: '', url: '', login: '' },
    ]);
  });
});
