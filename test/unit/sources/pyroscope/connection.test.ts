import { describe, expect, test } from 'vitest';
import { type ConnectionOptions, prepareConnection } from '../../../../src/sources/pyroscope/connection.ts';
import { errorOfFailure } from '../../../../src/sources/pyroscope/errors.ts';

const BASE = 'http://pyroscope.example.com:4040';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const BEARER = { auth: { kind: 'bearer', token: 'fake/bearer"token' } } as const;
const BASIC = { auth: { kind: 'basic', username: 'fake-user', password: 'fake/basic"pass' } } as const;
const HEADERS = { headers: { 'X-Api-Key': 'fake/key 0123', Cookie: 'Session fake/cookie' } };
const PROXY = { httpProxy: 'http://fake-user:fake%2Fproxy-pass@proxy:3128' };

type Case = [what: string, options: Partial<ConnectionOptions>, secret: string];
const CASES: readonly Case[] = [
  ['a token', BEARER, 'fake/bearer"token'],
  ['a token in a URL', BEARER, 'fake%2Fbearer%22token'],
  ['a token in JSON', BEARER, String.raw`fake/bearer\"token`],
  ['a token in base64', BEARER, base64('fake/bearer"token')],
  ['a password', BASIC, 'fake/basic"pass'],
  ['a password in a URL', BASIC, 'fake%2Fbasic%22pass'],
  ['user and password as they are sent', BASIC, base64('fake-user:fake/basic"pass')],
  [
    'user and password as they are sent, in a URL',
    BASIC,
    encodeURIComponent(base64('fake-user:fake/basic"pass')),
  ],
  ['the password in the URL of the server', { baseUrl: 'http://me:fake%2Furl-pass@host' }, 'fake/url-pass'],
  [
    'the URL of the server as it is sent',
    { baseUrl: 'http://me:fake%2Furl-pass@host' },
    base64('me:fake/url-pass'),
  ],
  ['the value of a header', HEADERS, 'fake/key 0123'],
  ['the value of a header in a URL', HEADERS, 'fake%2Fkey%200123'],
  ['the value of a header in base64', HEADERS, base64('fake/key 0123')],
  ['the last word of a header', HEADERS, 'fake/cookie'],
  ['the last word of a header in a URL', HEADERS, 'fake%2Fcookie'],
  ['the password of the proxy', PROXY, 'fake/proxy-pass'],
  ['the password of the proxy, as written', PROXY, 'fake%2Fproxy-pass'],
  ['the proxy as it is sent', PROXY, base64('fake-user:fake/proxy-pass')],
];

const connect = (options: Partial<ConnectionOptions>) =>
  prepareConnection({ baseUrl: BASE, auth: { kind: 'none' }, ...options });

describe.each(CASES)('%s', (_, options, secret) => {
  const connection = connect(options);

  test('is in no message', () => {
    expect(connection.redact(`a:${secret}:b`)).toBe('a:***:b');
    expect(`${connection.url} ${connection.label} ${connection.proxy?.label}`).not.toContain('fake');
  });

  test('is in no error of a connection that failed', () => {
    const failure = new Error(`cannot reach ${secret} here`);
    const error = errorOfFailure({ connection, what: 'Series' }, failure, {
      requestTimeoutMs: 1000,
      maxAnswerBytes: 1000,
    });
    expect(error.why).toContain('***');
    expect(`${error.message} ${error.why} ${error.remedy}`).not.toContain(secret);
  });

  test('is in no answer, which keeps its length, wherever and however often it stands there', () => {
    const stars = '*'.repeat(Buffer.byteLength(secret));
    const answer = Buffer.from(`${secret}:a:${secret}${secret}:é:${secret}`);
    expect(connection.hide(answer).toString()).toBe(`${stars}:a:${stars}${stars}:é:${stars}`);
  });
});

test('a secret inside another leaves no rest of it behind in an answer', () => {
  const headers = { 'X-Api-Key': 'fake0123', 'X-Auth': 'fake0123-and-more' };
  const answer = Buffer.from('a fake0123-and-more b');
  expect(connect({ headers }).hide(answer).toString()).toBe(`a ${'*'.repeat(17)} b`);
});

test('a header without a credential is in no message, but its words may be names in an answer', () => {
  const connection = connect({ headers: { 'X-Team': 'checkout' } });
  expect(connection.redact('of checkout')).toBe('of ***');
  expect(connection.hide(Buffer.from('of checkout')).toString()).toBe('of checkout');
});

test('a password that is as short as a word stays in answers, and in no message', () => {
  const connection = connect({ auth: { kind: 'basic', username: 'me', password: 'admin' } });
  expect(connection.hide(Buffer.from('the admin page')).toString()).toBe('the admin page');
  expect(connection.redact('the admin page')).toBe('the *** page');
});
