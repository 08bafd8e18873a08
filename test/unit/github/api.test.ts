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
});
