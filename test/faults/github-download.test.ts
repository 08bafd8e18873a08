import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openBaselineApi } from '../../src/github/baseline-api.ts';
import { startServer } from '../support/http-server.ts';

/** An artifact is read from the storage to which GitHub redirects: what breaks there is asked for again, as an answer of the API is. */

const CONTENT = Buffer.from('a snapshot, whole');

/** Downloads an artifact from a storage that does this to its first so many answers. */
async function download(fault: (response: ServerResponse) => void, times: number, maxBytes = 1000) {
  let left = times;
  const { url, received } = await startServer((request, response) => {
    if (request.url !== '/storage')
      response.writeHead(302, { location: `http://${request.headers.host}/storage` }).end();
    else if (left-- > 0) fault(response);
    else response.writeHead(200).end(CONTENT);
  });
  const waitsMs: number[] = [];
  const wait = async (durationMs: number) => void waitsMs.push(durationMs);
  const api = await openBaselineApi({ apiUrl: url, owner: 'o', repo: 'r', token: 'fake-token', wait });
  onTestFinished(() => api.close());
  const read = await api.download(1, maxBytes).then(
    (bytes) => Buffer.from(bytes).toString(),
    (error: unknown) => error as Error,
  );
  return { read, waitsMs, asked: received.filter((request) => request.url === '/storage').length };
}

const FAULTS: [string, (response: ServerResponse) => void][] = [
  ['a reset before the answer', (response) => void response.socket?.resetAndDestroy()],
  [
    'a reset within the answer',
    (response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 5), () => response.socket?.resetAndDestroy());
    },
  ],
  [
    'half of the answer',
    (response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 5), () => response.socket?.end());
    },
  ],
  ['503', (response) => void response.writeHead(503).end('busy')],
];

describe.each(FAULTS)('%s of the storage', (_, fault) => {
  test('once: the download is asked for again, and is whole', async () => {
    expect(await download(fault, 2)).toEqual({ read: CONTENT.toString(), waitsMs: [1000, 2000], asked: 3 });
  });

  test('always: the download is given up after two retries', async () => {
    const { read, asked } = await download(fault, Number.POSITIVE_INFINITY);
    expect(read).toBeInstanceOf(Error);
    expect(asked).toBe(3);
  });
});

test('a download that is too large is not asked for again, since it would be as large', async () => {
  const { read, waitsMs, asked } = await download(() => undefined, 0, 5);
  expect(String(read)).toContain('it has more than 5 bytes');
  expect(waitsMs).toEqual([]);
  expect(asked).toBe(1);
});

test('a download that is refused is not asked for again', async () => {
  const { read, asked } = await download((response) => void response.writeHead(404).end(), 9);
  expect(String(read)).toContain('the storage of GitHub answered 404');
  expect(asked).toBe(1);
});
