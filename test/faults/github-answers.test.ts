import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { startFaultyGitHub } from '../support/faulty-github.ts';
import type { ServerFault } from '../support/faulty-server.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { furnish, PUBLISHERS } from '../support/publishers.ts';
import { answer, endless, reset, resetMidAnswer } from '../support/server-faults.ts';

/** Every one who asks GitHub, and every way in which GitHub does not answer: people are told, nobody rejects, nobody asks without end. */

const TOKEN = 'ghs_0123456789abcdefghij';
const PAGE = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>permission</body></html>';
const HTML = { 'content-type': 'text/html' };

let github: FakeGitHub;
let waitsMs: number[];
beforeEach(async () => {
  github = await startFakeGitHub();
  furnish(github);
  const range = `3f2a91c000000000000000000000000000000001...${HEAD_SHA}`;
  github.history.mergeBases[range] = '3f2a91c000000000000000000000000000000002';
  waitsMs = [];
});
afterEach(() => github.close());

const refusal = (status: number, message: string, headers = {}) =>
  answer(status, { 'content-type': 'application/json', ...headers }, JSON.stringify({ message }));

/** @param as in the place of the right status */
const halfOf =
  (as?: number): ServerFault =>
  ({ status, body }, response) =>
    void response.writeHead(as ?? status, { 'content-type': 'application/json' }).end(body.subarray(0, -1));

describe.each(Object.entries(PUBLISHERS))('%s', (_, { publish, permission, asks = /./ }) => {
  /** @param times how many requests meet the fault */
  async function told(fault: ServerFault, times = Number.POSITIVE_INFINITY): Promise<string | null> {
    let left = times;
    const { url: apiUrl } = await startFaultyGitHub(github, ({ path }) =>
      asks.test(path) && left-- > 0 ? fault : undefined,
    );
    const wait = async (durationMs: number) => void waitsMs.push(durationMs);
    const reason = await publish({ apiUrl, token: TOKEN, wait });
    expect(reason ?? '').not.toContain(TOKEN);
    return reason;
  }

  test('succeeds where GitHub answers', async () => {
    expect(await told(() => undefined, 0)).toBeNull();
    expect(waitsMs).toEqual([]);
  });

  test('401 says that the token is not valid', async () => {
    expect(await told(refusal(401, 'Bad credentials'))).toMatch(
      /github-token is not valid .*Bad credentials/,
    );
    expect(waitsMs).toEqual([]);
  });

  test('403 and 404 name the permission that is missing', async () => {
    for (const [status, message] of [
      [403, 'Resource not accessible by integration'],
      [404, 'Not Found'],
    ] as const)
      expect(await told(refusal(status, message))).toMatch(
        new RegExp(`${status}: ${message}[^]*${permission}`),
      );
    expect(waitsMs).toEqual([]);
  });

  test.each([
    [403, { 'x-ratelimit-remaining': '0' }],
    [429, {}],
    [429, { 'retry-after': '3600' }],
    [403, { 'retry-after': '61' }],
    [429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }],
  ])('%i with %o is a limit that is not waited for, and no missing permission', async (status, headers) => {
    // Where the status or the headers tell, the words need not.
    const isTold = status === 429 || 'x-ratelimit-remaining' in headers;
    const words = isTold ? 'Resource not accessible' : 'a secondary rate limit';
    const reason = await told(refusal(status, words, headers));
    expect(reason).toContain(`${status}: ${words}`);
    expect(reason).toMatch(/rate limit is used up|GitHub did not answer when asked/);
    expect(reason).not.toContain(permission);
    expect(waitsMs).toEqual([]);
  });

  test.each([403, 429])('%i with Retry-After is waited for, a bounded number of times', async (status) => {
    const limit = refusal(status, 'You have exceeded a secondary rate limit', { 'retry-after': '7' });
    expect(await told(limit)).toContain(String(status));
    expect(waitsMs).toEqual([7000, 7000]);
    expect(await told(limit, 1)).toBeNull();
  });

  test.each([409, 418])('%i is told, and not asked again', async (status) => {
    expect(await told(refusal(status, 'Conflict'))).toContain(`${status}: Conflict`);
    expect(waitsMs).toEqual([]);
  });

  test.each([500, 502, 503, 504])('%i is asked again twice, and then told', async (status) => {
    expect(await told(refusal(status, 'Server Error'))).toContain(`${status}: Server Error`);
    expect(waitsMs).toEqual([1000, 2000]);
    expect(await told(refusal(status, 'Server Error'), 2)).toBeNull();
  });

  test.each<[string, ServerFault, string]>([
    ['a reset', reset, 'ECONNRESET|other side closed|terminated'],
    [
      'a reset in the middle of the answer',
      resetMidAnswer,
      'ECONNRESET|other side closed|terminated|aborted',
    ],
    ['a login page', answer(200, HTML, PAGE), 'text/html\\) is no JSON'],
    ['a page of a proxy with 203', answer(203, HTML, PAGE), '203, text/html\\) is no JSON'],
    ['half of the answer', halfOf(), 'is no JSON'],
    ['a part of the answer with 206', halfOf(206), '206, application/json\\) is no JSON'],
    ['an empty answer', answer(200), 'is no JSON'],
    ['an empty answer with 202', answer(202), 'is no JSON'],
  ])('%s is no answer: asked again twice, and then told', async (_, fault, why) => {
    const reason = await told(fault);
    expect(reason).toMatch(new RegExp(why));
    expect(reason).not.toContain(permission);
    expect(waitsMs).toEqual([1000, 2000]);
    expect(await told(fault, 1)).toBeNull();
  });

  test.each([300, 303, 305])(
    '%i without a place to go to is no answer, and not asked again',
    async (status) => {
      const reason = await told(answer(status, { 'content-type': 'application/json' }, '[]'));
      expect(reason).toContain(`a redirect (HTTP ${status}) leads nowhere`);
      expect(reason).not.toContain(permission);
      expect(waitsMs).toEqual([]);
    },
  );

  test('the page of a proxy is not quoted, and blamed on no permission', async () => {
    const reason = await told(answer(403, HTML, PAGE));
    expect(reason).toContain('403: a web page and not an answer of the API');
    expect(reason).not.toContain('Sign in');
  });

  test('nobody listens: told with the address', async () => {
    // Who asks for something else first gets that, and nobody listens any more.
    const front = await startFaultyGitHub(github, ({ path }) => {
      if (!asks.test(path)) return undefined;
      void front.down();
      return reset;
    });
    if (asks.test('/')) await front.down();
    const wait = async (durationMs: number) => void waitsMs.push(durationMs);
    const reason = await publish({ apiUrl: front.url, token: TOKEN, wait });
    expect(reason).toContain(front.url);
    expect(reason).toContain('ECONNREFUSED');
    expect(waitsMs).toEqual([1000, 2000]);
  });
});

test('an answer without end is left after 64 MiB', async () => {
  const sent: number[] = [];
  const fault = endless(200, { 'content-type': 'application/json' }, (bytes) => sent.push(bytes));
  const { url: apiUrl } = await startFaultyGitHub(github, () => fault);
  const reason = await PUBLISHERS.comment?.publish({ apiUrl, token: TOKEN, wait: async () => {} });
  expect(reason).toContain('more than 67108864 bytes');
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBeGreaterThan(0);
  // Beside what is read, the buffers of both ends hold some.
  for (const bytes of sent) expect(bytes).toBeLessThan(96 * 1024 * 1024);
});
