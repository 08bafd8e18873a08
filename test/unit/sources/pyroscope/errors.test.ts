import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { prepareConnection } from '../../../../src/sources/pyroscope/connection.ts';
import { errorOfAnswer, errorOfFailure } from '../../../../src/sources/pyroscope/errors.ts';
import { readServerMessage } from '../../../../src/sources/pyroscope/messages.ts';
import { sendJson, startServer } from '../../../support/http-server.ts';
import { failureOf, testClient } from './client-options.ts';

const LOGIN = '<!DOCTYPE html><html><head><title>Sign in\n to Grafana</title></head><body></body></html>';

/** The error for one answer of a server. */
async function errorFor(
  status: number,
  headers: Record<string, string>,
  body: string,
  options: Parameters<typeof testClient>[1] = {},
) {
  const { url, received } = await startServer((_request, response) => {
    response.writeHead(status, headers).end(body);
  });
  const error = await failureOf(testClient(url, options).client.callJson('Series', {}));
  return { error, url, received };
}

describe('answers', () => {
  test('a double-wrapped message is unwrapped', async () => {
    const inner = JSON.stringify({ code: 'invalid_argument', message: '1:15: parse error: unexpected end' });
    const body = JSON.stringify({ code: 'invalid_argument', message: inner });
    const { error, url } = await errorFor(400, { 'content-type': 'application/json' }, body);
    expect(error).toMatchObject({
      kind: 'rejected',
      message: `Pyroscope at ${url} answered Series with HTTP 400`,
      why: 'the server says: 1:15: parse error: unexpected end',
    });
  });

  test('a bad matcher that comes as HTTP 500 is a rejected query', async () => {
    const inner = {
      code: 'internal',
      message: 'unknown: rpc error: code = InvalidArgument desc = failed to parse',
    };
    const body = JSON.stringify({ code: 'unknown', message: JSON.stringify(inner) });
    expect((await errorFor(500, { 'content-type': 'application/json' }, body)).error.kind).toBe('rejected');
  });

  test.each([
    [502, 'text/html', LOGIN],
    [503, 'text/html', LOGIN],
    [500, 'text/plain', 'out of memory'],
  ])('HTTP %i %s may be Pyroscope all the same', async (status, type, body) => {
    expect((await errorFor(status, { 'content-type': type }, body)).error.kind).toBe('unavailable');
  });

  test.each([
    [200, 'text/html; charset=utf-8', LOGIN, 'a web page titled "Sign in to Grafana"'],
    [200, 'application/json', LOGIN, undefined],
    [200, 'text/plain', 'hello', 'content type is "text/plain"'],
    [204, 'application/json', '', 'content type'],
    [404, 'text/plain', '404 page not found\n', 'the query API is not at this address: 404 page not found'],
    [404, 'text/html', LOGIN, 'it shows a web page titled "Sign in to Grafana"'],
    [404, 'application/json', '{"message":"Data source not found"}', 'Data source not found'],
    [501, 'text/html', LOGIN, 'it is a web page titled "Sign in to Grafana"'],
    [500, 'text/html', LOGIN, 'it is a web page titled "Sign in to Grafana"'],
  ])('HTTP %i %s %j', async (status, type, body, why) => {
    const { error } = await errorFor(status, { 'content-type': type }, body);
    expect(error.kind).toBe(why === undefined ? 'malformed' : 'not-pyroscope');
    expect(error.why).toContain(why ?? 'is not JSON');
    expect(error.why).not.toContain('<');
  });

  test('a missing tenant, missing credentials and refused credentials are told apart', async () => {
    const noOrg = JSON.stringify({ code: 'unauthenticated', message: 'invalid_argument: no org id' });
    const json = { 'content-type': 'application/json' };
    const tenant = await errorFor(401, json, noOrg);
    expect(tenant.error).toMatchObject({
      kind: 'unauthenticated',
      remedy: expect.stringContaining('tenant-id'),
    });
    const none = await errorFor(401, json, '{"message":"Unauthorized"}');
    expect(none.error.remedy).toContain('Set pyroscope-token');
    const bad = await errorFor(401, json, '', { auth: { kind: 'bearer', token: 'glsa_old_one' } });
    expect(bad.error).toMatchObject({ why: 'it refused the token that was sent', kind: 'unauthenticated' });
    expect((await errorFor(403, json, '')).error.kind).toBe('forbidden');
    expect((await errorFor(407, json, '')).error.why).toContain('proxy');
  });

  test('a redirect is not followed; its target is named without query and user', async () => {
    const target = await startServer((_request, response) => sendJson(response, {}));
    const location = `${target.url.replace('http://', 'http://u:pw123456@')}/login?state=s3cret`;
    const auth = { kind: 'bearer', token: 'glsa_abcdef' } as const;
    const { error } = await errorFor(302, { location }, '', { auth });
    expect(error.kind).toBe('not-pyroscope');
    expect(error.why).toContain(`it redirects to ${target.url}/login;`);
    expect(error.why).not.toMatch(/s3cret|pw123456/);
    expect(target.received).toHaveLength(0);
  });

  test('credentials that a server sends back are not shown', async () => {
    const auth = { kind: 'basic', username: 'ci', password: 'hunter2222' } as const;
    const headers = { 'x-api-key': 'key-987654' };
    const encoded = Buffer.from('ci:hunter2222').toString('base64');
    const body = JSON.stringify({ message: `bad hunter2222 or Basic ${encoded} with key-987654` });
    const { error } = await errorFor(400, { 'content-type': 'application/json' }, body, { auth, headers });
    expect(error.why).toBe('the server says: bad *** or *** with ***');
  });

  test.each([260, 280, 295])(
    'no part of a token is left where a text is cut, %i characters long',
    async (length) => {
      const token = 'fake0123-and-much-more-behind-it';
      const auth = { kind: 'bearer', token } as const;
      const long = 'x'.repeat(length) + token;
      const answers = await Promise.all([
        errorFor(400, { 'content-type': 'application/json' }, JSON.stringify({ message: long }), { auth }),
        errorFor(404, { 'content-type': 'text/plain' }, long, { auth }),
        errorFor(302, { location: `/${long}` }, '', { auth }),
        errorFor(200, { 'content-type': `text/${long}` }, '', { auth }),
      ]);
      for (const { error } of answers) {
        expect(error.why).toContain('xxxx');
        expect(`${error.message} ${error.why} ${error.remedy}`).not.toContain('fake');
      }
    },
  );

  test('a token in an answer that is as it should be is overwritten', async () => {
    const auth = { kind: 'bearer', token: 'fake0123-token' } as const;
    const { url } = await startServer((_request, response) =>
      sendJson(response, { names: ['a fake0123-token'] }),
    );
    const { client } = testClient(url, { auth });
    expect(await client.callJson('LabelNames', {})).toEqual({ names: ['a **************'] });
  });

  test('a server cannot write lines into the log', async () => {
    const message = 'x\n::error::forged\u001b[31m\r\n::set-output';
    const { error } = await errorFor(
      400,
      { 'content-type': 'application/json' },
      JSON.stringify({ message }),
    );
    expect(error.why).toBe('the server says: x ::error::forged [31m ::set-output');
  });

  test('long messages are cut', () => {
    expect(readServerMessage('y'.repeat(5000)).text).toHaveLength(301);
  });

  test('wrapping has an end', () => {
    let body = 'deep';
    for (let i = 0; i < 8; i += 1) body = JSON.stringify({ code: 'c', message: body });
    expect(readServerMessage(body).text).toContain('"code"');
  });
});

describe('connections', () => {
  test('a port where nothing listens', async () => {
    const { url } = await startServer(() => undefined);
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const { client, waitedMs } = testClient(url.replace(/\d+$/, String(port)));
    const error = await failureOf(client.callJson('Series', {}));
    expect(error).toMatchObject({ kind: 'unreachable', why: 'nothing listens there (connection refused)' });
    expect(waitedMs).toEqual([200, 400, 800]);
  });

  test('TLS spoken to a server without TLS', async () => {
    const plain = createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void plain.close());
    const { port } = plain.address() as { port: number };
    const { client, waitedMs } = testClient(`https://127.0.0.1:${port}`);
    const error = await failureOf(client.callJson('Series', {}));
    expect(error.kind).toBe('unreachable');
    expect(error.why).toContain('the TLS connection failed');
    expect(waitedMs).toEqual([]);
  });

  const asked = {
    connection: prepareConnection({ baseUrl: 'http://host', auth: { kind: 'none' } }),
    what: 'Series',
  };
  const limits = { requestTimeoutMs: 1000, maxAnswerBytes: 10 };

  test.each([
    ['ENOTFOUND', 'the host name does not exist (DNS)'],
    ['EAI_AGAIN', 'the host name could not be looked up now (DNS)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection came about in time'],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'the TLS connection failed: boom: no authority that is trusted here vouches for its certificate',
    ],
    ['CERT_HAS_EXPIRED', 'the TLS connection failed: boom'],
    ['ECONNRESET', 'the connection broke: boom'],
  ])('%s', (code, why) => {
    const error = errorOfFailure(asked, Object.assign(new Error('boom'), { code }), limits);
    expect(error).toMatchObject({
      kind: 'unreachable',
      why,
      message: 'Pyroscope at http://host did not answer Series',
    });
  });

  test('something thrown that is no error is still an error', () => {
    expect(errorOfFailure(asked, undefined, limits).why).toBe('the connection broke: no reason given');
  });

  test('a redirect to nowhere', () => {
    const answer = { status: 301, contentType: '', location: 'http://[', body: '' };
    expect(errorOfAnswer(asked, answer).why).toContain('an address it does not name');
  });
});
