import { describe, expect, test } from 'vitest';
import { createPyroscopeClient } from '../../../../src/sources/pyroscope/client.ts';
import { pushProfile } from '../../../../src/sources/pyroscope/push.ts';
import type { SourceError } from '../../../../src/sources/source.ts';
import { sendJson, startServer } from '../../../support/http-server.ts';

const PROFILE = {
  labels: [{ name: 'service_name', value: 'ai-yolo26' }],
  pprof: Uint8Array.from([0xff, 1, 2, 3]).subarray(1),
};

/** Pushes to a server that answers so, without waiting; the error, or null when it worked. */
async function push(baseUrl: string, requestTimeoutMs = 5000): Promise<SourceError | null> {
  const client = createPyroscopeClient({
    baseUrl,
    auth: { kind: 'bearer', token: 'geheim-123' },
    tenantId: 'team-a',
    requestTimeoutMs,
    sleep: () => Promise.resolve(),
  });
  try {
    await pushProfile(client, PROFILE);
    return null;
  } catch (error) {
    return error as SourceError;
  } finally {
    await client.close();
  }
}

const refusal = (message: string) => ({ code: 'invalid_argument', message });

test('sends labels and pprof with the credentials of the gate', async () => {
  const { url, received } = await startServer((_request, response) => sendJson(response, {}));
  expect(await push(`${url}/behind/a/proxy`)).toBeNull();
  expect(received).toHaveLength(1);
  const [{ method, url: path, headers, body }] = received as [(typeof received)[number]];
  expect(`${method} ${path}`).toBe('POST /behind/a/proxy/push.v1.PusherService/Push');
  expect(headers).toMatchObject({ authorization: 'Bearer geheim-123', 'x-scope-orgid': 'team-a' });
  expect(JSON.parse(body.toString())).toEqual({
    series: [{ labels: PROFILE.labels, samples: [{ rawProfile: 'AQID' }] }],
  });
});

describe('is tried again only when nothing was stored', () => {
  test.each([429, 503])('HTTP %i', async (status) => {
    const { url, received } = await startServer((_request, response, count) =>
      sendJson(response, refusal('not now'), count < 3 ? status : 200),
    );
    expect(await push(url)).toBeNull();
    expect(received).toHaveLength(3);
  });

  test.each([500, 502, 504])('HTTP %i is not', async (status) => {
    const { url, received } = await startServer((_request, response) => sendJson(response, {}, status));
    expect((await push(url))?.kind).toBe('unavailable');
    expect(received).toHaveLength(1);
  });

  test('nor is a connection that broke behind the request', async () => {
    const { url, received } = await startServer((_request, response) => void response.destroy());
    const error = await push(url);
    expect(error?.kind).toBe('unreachable');
    expect(error?.why).toContain('it counts once on Pyroscope 1.x and twice on 2.x');
    expect(received).toHaveLength(1);
  });

  test('a server that is not there stored nothing', async () => {
    const error = await push('http://127.0.0.1:1');
    expect(error).toMatchObject({ kind: 'unreachable' });
    expect(error?.why).not.toContain('stored');
  });
});

describe('a refusal says what to do', () => {
  test.each([
    [
      400,
      "profile with labels '{…}' is outside of ingestion window (profile timestamp: 2026-11-22)",
      'rejected',
      'Push right after recording',
    ],
    [
      400,
      'exceeds the samples count limit (max_profile_stacktrace_samples)',
      'rejected',
      'Record for a shorter time',
    ],
    [400, "invalid labels '{a-b}' with error: invalid label name", 'rejected', '--label'],
    [400, 'something new', 'rejected', 'Correct what the message names'],
    [403, '', 'forbidden', 'right to write profiles'],
    [404, '', 'not-pyroscope', 'data-source proxy'],
    [429, 'ingestion rate limit', 'unavailable', 'raise the ingestion limits'],
  ])('HTTP %i %s', async (status, message, kind, remedy) => {
    const { url } = await startServer((_request, response) => sendJson(response, refusal(message), status));
    const error = await push(url);
    expect(error).toMatchObject({ kind, remedy: expect.stringContaining(remedy) });
    expect(`${error?.message} ${error?.why} ${error?.remedy}`).not.toMatch(
      /geheim|quer(?:y|ies)\b(?!\.)|window, or/,
    );
  });

  test('a page instead of an API is no success', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>Log in</title></html>');
    });
    expect(await push(url)).toMatchObject({ kind: 'not-pyroscope' });
  });

  test('silence leaves open what became of it', async () => {
    const { url } = await startServer(() => undefined);
    expect((await push(url, 200))?.why).toContain('it may have been stored all the same');
  });
});
