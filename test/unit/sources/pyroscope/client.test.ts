import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sendJson, startServer } from '../../../support/http-server.ts';
import { failureOf, testClient } from './client-options.ts';

describe('requests', () => {
  test('a JSON call goes to the method under a base URL with a path and a trailing slash', async () => {
    const { url, received } = await startServer((_request, response) => sendJson(response, { names: ['a'] }));
    const { client } = testClient(`${url}/api/datasources/proxy/uid/abc/`, { tenantId: 'team-a' });
    await expect(client.callJson('LabelNames', { start: 1, end: 2 })).resolves.toEqual({ names: ['a'] });
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/api/datasources/proxy/uid/abc/querier.v1.QuerierService/LabelNames',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', 'x-scope-orgid': 'team-a' },
    });
    expect(received[0]!.headers.authorization).toBeUndefined();
    expect(JSON.parse(received[0]!.body.toString())).toEqual({ start: 1, end: 2 });
  });

  test('protobuf goes in and comes out as bytes', async () => {
    const { url, received } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/proto' }).end(Buffer.from([1, 2, 3]));
    });
    const { client } = testClient(url);
    expect([...(await client.callProto('SelectMergeProfile', Uint8Array.from([9, 8])))]).toEqual([1, 2, 3]);
    expect(received[0]!.headers['content-type']).toBe('application/proto');
    expect([...received[0]!.body]).toEqual([9, 8]);
  });

  test('gzip is unpacked, also when the answer is empty', async () => {
    const { url } = await startServer((_request, response, count) => {
      response.writeHead(200, { 'content-type': 'application/proto', 'content-encoding': 'gzip' });
      response.end(count === 1 ? gzipSync('profile') : '');
    });
    const { client } = testClient(url);
    expect(Buffer.from(await client.callProto('M', new Uint8Array())).toString()).toBe('profile');
    expect(await client.callProto('M', new Uint8Array())).toHaveLength(0);
  });

  test.each([
    [{ kind: 'bearer', token: 'glsa_secret' } as const, 'Bearer glsa_secret'],
    [{ kind: 'basic', username: 'ci', password: 'p:wörd' } as const, 'Basic Y2k6cDp3w7ZyZA=='],
  ])('authentication %j', async (auth, expected) => {
    const { url, received } = await startServer((_request, response) => sendJson(response, {}));
    await testClient(url, { auth, headers: { 'X-Route': 'blue' } }).client.callJson('Series', {});
    expect(received[0]!.headers).toMatchObject({ authorization: expected, 'x-route': 'blue' });
  });

  test('user and password of the URL become basic authentication and leave the label', async () => {
    const { url, received } = await startServer((_request, response) => sendJson(response, {}));
    const { client } = testClient(url.replace('http://', 'http://ci:hunter22@'));
    await client.callJson('Series', {});
    expect(received[0]!.headers.authorization).toBe(`Basic ${Buffer.from('ci:hunter22').toString('base64')}`);
    expect(client.label).toBe(`Pyroscope at ${url}`);
  });

  test('get gives the text of a path', async () => {
    const { url, received } = await startServer((_request, response) => void response.end('ready'));
    await expect(testClient(url).client.get('/ready')).resolves.toBe('ready');
    expect(received[0]).toMatchObject({ method: 'GET', url: '/ready' });
  });

  test('a proxy gets the request, but not for hosts in noProxy', async () => {
    const direct = await startServer((_request, response) => sendJson(response, { names: ['direct'] }));
    const proxy = await startServer((_request, response) => sendJson(response, { names: ['proxied'] }));
    const options = { httpProxy: proxy.url };
    const proxied = testClient('http://pyroscope.invalid:4040', options).client;
    await expect(proxied.callJson('LabelNames', {})).resolves.toEqual({ names: ['proxied'] });
    const around = testClient(direct.url, { ...options, noProxy: '127.0.0.1' }).client;
    await expect(around.callJson('LabelNames', {})).resolves.toEqual({ names: ['direct'] });
  });
});

describe('options that cannot be used', () => {
  test.each(['pyroscope:4040', 'ftp://host', '', 'http://'])('base URL %j', (baseUrl) => {
    expect(() => testClient(baseUrl)).toThrow('The Pyroscope URL cannot be used');
  });

  test('a token with a line break is refused and not shown', async () => {
    const make = () => testClient('http://host', { auth: { kind: 'bearer', token: 'glsa_abc\nX: y' } });
    const error = await failureOf(Promise.resolve().then(make));
    expect(error.kind).toBe('rejected');
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain(
      'glsa_abc',
    );
  });

  test.each([{ 'bad name': 'x' }, { 'Content-Length': '3' }, { ok: 'a\r\nb' }])('headers %j', (headers) => {
    expect(() => testClient('http://host', { headers })).toThrow(/cannot be sent to Pyroscope/);
  });
});

describe('bounds', () => {
  test('never more than eight requests are in flight', async () => {
    const held: (() => void)[] = [];
    const { url, received } = await startServer(async (request, response) => {
      if (request.url !== '/probe') await new Promise<void>((resolve) => held.push(resolve));
      sendJson(response, {});
    });
    const { client } = testClient(url);
    const calls = Array.from({ length: 20 }, () => client.callJson('Series', {}));
    // Whatever the client would send at once has long arrived when ten answers came back one after the other.
    for (let i = 0; i < 10 || held.length < 8; i += 1) await (await fetch(`${url}/probe`)).text();
    expect(received.filter((request) => request.url !== '/probe')).toHaveLength(8);
    while (held.length > 0) {
      held.shift()!();
      await (await fetch(`${url}/probe`)).text();
    }
    await Promise.all(calls);
    expect(received.filter((request) => request.url !== '/probe')).toHaveLength(20);
  });

  test('a gzip bomb is stopped at the bound', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/proto', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(4 * 1024 * 1024)));
    });
    const { client } = testClient(url, { maxAnswerBytes: 64 * 1024 });
    const error = await failureOf(client.callProto('SelectMergeProfile', new Uint8Array()));
    expect(error).toMatchObject({ kind: 'too-large' });
    expect(error.why).toContain('more than 65536 bytes unpacked');
  });

  test('an endless answer is stopped at the bound', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/proto' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { client } = testClient(url, { maxAnswerBytes: 100_000 });
    const error = await failureOf(client.callProto('SelectMergeProfile', new Uint8Array()));
    expect(error).toMatchObject({ kind: 'too-large' });
    expect(error.why).toContain('more than 100000 bytes on the wire');
  });

  test('an answer of exactly the bound is fine', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/proto' }).end(Buffer.alloc(1000));
    });
    const { client } = testClient(url, { maxAnswerBytes: 1000 });
    expect(await client.callProto('M', new Uint8Array())).toHaveLength(1000);
  });
});

describe('time limits', () => {
  test.each(['headers', 'body'])('a server that never finishes its %s', async (part) => {
    const { url, received } = await startServer((_request, response) => {
      if (part === 'body') response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    });
    const error = await failureOf(testClient(url, { requestTimeoutMs: 60 }).client.callJson('Series', {}));
    expect(error).toMatchObject({ kind: 'timeout', why: 'there was no whole answer within 0.06 s' });
    expect(received).toHaveLength(1);
  });

  test('what can be done without has a limit of its own and is asked once', async () => {
    const { url, received } = await startServer(() => undefined);
    const error = await failureOf(testClient(url).client.get('/api/v1/status/buildinfo', 60));
    expect(error).toMatchObject({ kind: 'timeout', why: 'there was no whole answer within 0.06 s' });
    expect(received).toHaveLength(1);
  });

  test('the end of the run stops a request in flight and those that wait', async () => {
    const run = new AbortController();
    const { url, received } = await startServer(() => run.abort());
    const { client } = testClient(url, { runSignal: run.signal, maxInFlight: 1 });
    const errors = await Promise.all([1, 2, 3].map(() => failureOf(client.callJson('Series', {}))));
    expect(errors.map((error) => error.kind)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(errors[0]!.why).toContain('time limit of the whole run');
    expect(received).toHaveLength(1);
  });

  test('the end of the run stops the wait between attempts', async () => {
    const run = new AbortController();
    const { url } = await startServer((_request, response) => void response.writeHead(503).end());
    const sleep = (_delayMs: number, signal: AbortSignal | undefined): Promise<void> => {
      run.abort();
      return signal?.aborted ? Promise.reject(signal.reason) : Promise.resolve();
    };
    const error = await failureOf(
      testClient(url, { runSignal: run.signal, sleep }).client.callJson('Series', {}),
    );
    expect(error.kind).toBe('timeout');
  });
});
