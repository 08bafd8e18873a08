import { describe, expect, test } from 'vitest';
import {
  isRetryableCode,
  isUnsentCode,
  MAX_RETRIES,
  retryDelayMs,
} from '../../../../src/sources/pyroscope/retry.ts';
import { sendJson, startServer } from '../../../support/http-server.ts';
import { failureOf, testClient } from './client-options.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 0);

describe('retries', () => {
  test.each([429, 502, 503, 504])(
    'HTTP %i is asked again after 200, 400 and 800 ms, also for POST',
    async (status) => {
      const { url, received } = await startServer((_request, response, count) => {
        if (count <= MAX_RETRIES) response.writeHead(status).end('busy');
        else sendJson(response, { names: ['x'] });
      });
      const { client, waitedMs } = testClient(url);
      await expect(client.callJson('LabelNames', { start: 5 })).resolves.toEqual({ names: ['x'] });
      expect(waitedMs).toEqual([200, 400, 800]);
      expect(received.map((request) => request.body.toString())).toEqual(Array(4).fill('{"start":5}'));
    },
  );

  test('after three retries it gives up with the reason of the server', async () => {
    const { url, received } = await startServer((_request, response) => {
      response.writeHead(503).end('Ingester not ready: waiting for 15s after being ready');
    });
    const error = await failureOf(testClient(url).client.get('/ready'));
    expect(error).toMatchObject({ kind: 'unavailable' });
    expect(error.why).toContain('waiting for 15s after being ready');
    expect(received).toHaveLength(4);
  });

  test.each([400, 401, 403, 404, 405, 409, 413, 415, 500, 501])(
    'HTTP %i is not asked again',
    async (status) => {
      const { url, received } = await startServer(
        (_request, response) => void response.writeHead(status).end(),
      );
      const { client, waitedMs } = testClient(url);
      await failureOf(client.callJson('Series', {}));
      expect(received).toHaveLength(1);
      expect(waitedMs).toEqual([]);
    },
  );

  const brokenInside = '{"code":"unknown","message":"canceled: stream error: stream ID 185; CANCEL"}';

  test.each([
    brokenInside,
    JSON.stringify({ code: 'unknown', message: brokenInside }),
    '{"code":"canceled","message":"context canceled"}',
    '{"code":"internal","message":"unexpected EOF"}',
    '{"code":"unavailable","message":"connection refused"}',
  ])('HTTP 500 %j tells of a connection inside the server and is asked again', async (body) => {
    const { url, received } = await startServer((_request, response, count) => {
      if (count === 1) response.writeHead(500, { 'content-type': 'application/json' }).end(body);
      else sendJson(response, { names: ['x'] });
    });
    const { client, waitedMs } = testClient(url);
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['x'] });
    expect(waitedMs).toEqual([200]);
    expect(received).toHaveLength(2);
  });

  test.each([
    [
      'a bad query',
      'unknown',
      'rpc error: code = InvalidArgument desc = connection: stream error',
      'rejected',
    ],
    ['an invalid argument', 'invalid_argument', 'context canceled', 'unavailable'],
    ['a mistake of the server', 'internal', 'index out of range', 'unavailable'],
    ['no code', undefined, 'stream error', 'unavailable'],
  ])('HTTP 500 around %s is not asked again', async (_, code, message, kind) => {
    const { url, received } = await startServer((_request, response) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code, message }));
    });
    const { client, waitedMs } = testClient(url);
    expect((await failureOf(client.callJson('Series', {}))).kind).toBe(kind);
    expect(received).toHaveLength(1);
    expect(waitedMs).toEqual([]);
  });

  test('a connection that breaks before or within the answer is asked again', async () => {
    const { url, received } = await startServer((_request, response, count) => {
      if (count === 1) return void response.socket!.destroy();
      if (count === 2) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        return void response.write('{"names":', () => response.socket!.destroy());
      }
      if (count === 3) {
        response.writeHead(200, { 'content-type': 'application/json' }); // chunked, without its last chunk
        return void response.write('{"names":["cut"]}', () => response.socket!.destroy());
      }
      sendJson(response, { names: ['whole'] });
    });
    const { client, waitedMs } = testClient(url);
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['whole'] });
    expect(waitedMs).toEqual([200, 400, 800]);
    expect(received).toHaveLength(4);
  });

  test('a connection that always breaks is unreachable', async () => {
    const { url, received } = await startServer((_request, response) => void response.socket!.destroy());
    const error = await failureOf(testClient(url).client.callJson('Series', {}));
    expect(error.kind).toBe('unreachable');
    expect(error.why).toContain('the connection broke');
    expect(received).toHaveLength(4);
  });

  test.each([
    ...['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map(
      (code) => [code, true, true] as const,
    ),
    // The request may have arrived: what stores something is not sent twice.
    ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_SOCKET'].map(
      (code) => [code, true, false] as const,
    ),
    ...['ENOTFOUND', 'CERT_HAS_EXPIRED', 'UND_ERR_HEADERS_OVERFLOW', ''].map(
      (code) => [code, false, false] as const,
    ),
  ])('a connection that fails with %j: asked again is %s, and %s for a push', (code, again, pushedAgain) => {
    expect([isRetryableCode(code), isUnsentCode(code)]).toEqual([again, pushedAgain]);
  });

  test('Retry-After is honoured', async () => {
    const { url } = await startServer((_request, response, count) => {
      if (count === 1) return void response.writeHead(429, { 'retry-after': '7' }).end();
      if (count === 2) {
        const until = new Date(NOW_MS + 12_000).toUTCString();
        return void response.writeHead(503, { 'retry-after': until }).end();
      }
      if (count === 3) return void response.writeHead(503, { 'retry-after': '3600' }).end();
      sendJson(response, {});
    });
    const { client, waitedMs } = testClient(url);
    await client.callJson('Series', {});
    expect(waitedMs).toEqual([7000, 12_000, 30_000]);
  });

  test.each([
    [undefined, 200],
    ['0', 200],
    ['-5', 200],
    ['soon', 200],
    ['1', 1000],
    ['99999999999', 200],
    [new Date(NOW_MS - 60_000).toUTCString(), 200],
  ])('Retry-After %j waits %i ms', (retryAfter, expected) => {
    expect(retryDelayMs(0, retryAfter, NOW_MS)).toBe(expected);
  });

  test('the back-off is capped', () => {
    expect(retryDelayMs(20, undefined, NOW_MS)).toBe(5000);
  });
});
