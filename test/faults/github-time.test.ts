import { describe, expect, onTestFinished, test } from 'vitest';
import { openCommentApi } from '../../src/github/api.ts';
import type { ApiOptions } from '../../src/github/connection.ts';
import { sendJson, startServer } from '../support/http-server.ts';
import { startMute } from '../support/mute-server.ts';

/** A request to GitHub has an end, and all requests of one who asks have one in common. */

type Limits = Pick<ApiOptions, 'requestTimeoutMs' | 'totalTimeoutMs' | 'proxy'>;

async function open(apiUrl: string, limits: Limits) {
  const waitsMs: number[] = [];
  const wait = async (durationMs: number) => void waitsMs.push(durationMs);
  const api = await openCommentApi({
    ...{ apiUrl, owner: 'o', repo: 'r', token: 'fake-token', wait, ...limits },
  });
  onTestFinished(() => api.close());
  return { api, waitsMs };
}

test.each([
  ['the usual wait', {}, 900],
  ['Retry-After', { 'retry-after': '59' }, 58_000],
])('a wait beyond the end is not begun: %s', async (_, headers, totalTimeoutMs) => {
  const { url, received } = await startServer((_request, response) =>
    sendJson(response, { message: 'busy' }, 503, headers),
  );
  const { api, waitsMs } = await open(url, { totalTimeoutMs });
  await expect(api.listComments(7)).rejects.toMatchObject({ status: 503 });
  expect(waitsMs).toEqual([]);
  expect(received).toHaveLength(1);
});

test('silence ends with the time of all requests', { timeout: 15_000 }, async () => {
  const { url, received } = await startServer(() => undefined);
  const { api, waitsMs } = await open(url, { totalTimeoutMs: 500 });
  await expect(api.listComments(7)).rejects.toThrow(/timeout/);
  await expect(api.listComments(7)).rejects.toThrow(/timeout/);
  expect(waitsMs).toEqual([]);
  expect(received.length).toBeLessThanOrEqual(1);
});

describe('silence ends with the time of a request, and is asked again twice', { timeout: 15_000 }, () => {
  test.each(['before its answer', 'within its answer'])('%s', async (when) => {
    const { url, received } = await startServer((_request, response) => {
      if (when === 'within its answer') response.writeHead(200).write('[');
    });
    const { api, waitsMs } = await open(url, { requestTimeoutMs: 200 });
    await expect(api.listComments(7)).rejects.toThrow(/timeout/);
    expect(waitsMs).toEqual([1000, 2000]);
    expect(received).toHaveLength(3);
  });

  test.each(['within the handshake of TLS', 'within the tunnel of a proxy'])('%s', async (where) => {
    const { url } = await startMute();
    const isProxied = where === 'within the tunnel of a proxy';
    const { api, waitsMs } = await (isProxied
      ? open('https://github.example', { requestTimeoutMs: 200, proxy: { httpsProxy: url } })
      : open(url.replace('http:', 'https:'), { requestTimeoutMs: 200 }));
    await expect(api.listComments(7)).rejects.toThrow(/timeout/);
    expect(waitsMs).toEqual([1000, 2000]);
    // It waits for nobody either.
    await api.close();
  });
});
