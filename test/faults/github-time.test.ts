import { expect, onTestFinished, test } from 'vitest';
import { openCommentApi } from '../../src/github/api.ts';
import { sendJson, startServer } from '../support/http-server.ts';

/** All requests of one who asks GitHub have an end in common. */

async function open(apiUrl: string, totalTimeoutMs: number) {
  const waitsMs: number[] = [];
  const wait = async (durationMs: number) => void waitsMs.push(durationMs);
  const api = await openCommentApi({
    ...{ apiUrl, owner: 'o', repo: 'r', token: 'fake-token', wait, totalTimeoutMs },
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
  const { api, waitsMs } = await open(url, totalTimeoutMs);
  await expect(api.listComments(7)).rejects.toMatchObject({ status: 503 });
  expect(waitsMs).toEqual([]);
  expect(received).toHaveLength(1);
});

test('silence ends with the time of all requests', { timeout: 15_000 }, async () => {
  const { url, received } = await startServer(() => undefined);
  const { api, waitsMs } = await open(url, 500);
  await expect(api.listComments(7)).rejects.toThrow(/timeout/);
  await expect(api.listComments(7)).rejects.toThrow(/timeout/);
  expect(waitsMs).toEqual([]);
  expect(received.length).toBeLessThanOrEqual(1);
});
