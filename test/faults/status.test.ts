import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEMO_NOW_MS } from '../contract/targets.ts';
import { gateOf, reasonsOf, withoutPort } from '../support/faulty-gate.ts';
import { type ServerFault, startFaultyServer } from '../support/faulty-server.ts';
import { answer, changed, endless } from '../support/server-faults.ts';

/** Error statuses of a server or of a proxy before it, met by the whole gate. */

const BLOCKS = 'SelectMergeProfile';
const BUSY = { 'content-type': 'text/plain' };
const MIB = 1024 * 1024;

/** A failure in these words, packed. */
function packed(words: string): ServerFault {
  const headers = { ...BUSY, 'content-encoding': 'gzip' };
  return changed(() => ({ status: 500, headers, body: gzipSync(words) }));
}

async function rightReport(): Promise<unknown> {
  return withoutPort((await gateOf((await startFaultyServer()).url)).report);
}

describe.each([
  [429, 'Run again later, ask for fewer services, or raise the limits of the server.'],
  [502, 'Look at the log of Pyroscope and of the proxy in front of it'],
  [503, 'Look at the log of Pyroscope and of the proxy in front of it'],
  [504, 'Look at the log of Pyroscope and of the proxy in front of it'],
])('HTTP %i', (status, remedy) => {
  test('once: asked again, and the verdict is the right one', async () => {
    const fault = answer(status, BUSY, 'busy now');
    const { url } = await startFaultyServer(({ count }) => (count === 1 ? fault : undefined));
    const { report, waitedMs } = await gateOf(url);
    expect(withoutPort(report)).toEqual(await rightReport());
    expect(new Set(waitedMs)).toEqual(new Set([200]));
  });

  test('always: not evaluated after three retries, with the words of the server', async () => {
    const { url, asked } = await startFaultyServer(({ method }) =>
      method === BLOCKS ? answer(status, BUSY, 'busy now') : undefined,
    );
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    const [reason] = reasonsOf(report);
    expect(reason).toContain(
      `FG101 Pyroscope at ${url} answered SelectMergeProfile with HTTP ${status}: the server says: busy now / ${remedy}`,
    );
    expect(asked.filter((method) => method === BLOCKS)).toHaveLength(24 * 4);
  });
});

describe('Retry-After', () => {
  test.each([
    ['seconds', '7', 7000],
    ['a date', new Date(DEMO_NOW_MS + 12_000).toUTCString(), 12_000],
    ['an absurdly long time', '31536000', 30_000],
    ['a date next year', new Date(DEMO_NOW_MS + 365 * 86_400_000).toUTCString(), 30_000],
    ['a date before now', new Date(DEMO_NOW_MS - 60_000).toUTCString(), 200],
    ['nonsense', 'soon', 200],
  ])('%s: waited for within its bound, and the verdict is the right one', async (_, retryAfter, waits) => {
    const fault = answer(429, { 'retry-after': retryAfter }, 'slow down');
    const { url } = await startFaultyServer(({ method, count }) =>
      method === BLOCKS && count === 1 ? fault : undefined,
    );
    const { report, waitedMs } = await gateOf(url);
    expect(withoutPort(report)).toEqual(await rightReport());
    expect(waitedMs).toHaveLength(24);
    // A date is in whole seconds.
    for (const waitMs of waitedMs) expect(Math.abs(waitMs - waits)).toBeLessThan(1000);
  });

  test('that outlasts the time of the run ends with it', async () => {
    const run = new AbortController();
    const fault = answer(429, { 'retry-after': '31536000' });
    const { url, asked } = await startFaultyServer(({ method }) => (method === BLOCKS ? fault : undefined));
    const sleep = (_: number, signal: AbortSignal | undefined) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        run.abort();
      });
    const { report } = await gateOf(url, { runSignal: run.signal, sleep });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).join()).toContain('the time limit of the whole run is used up');
    expect(asked.filter((method) => method === BLOCKS).length).toBeLessThanOrEqual(8);
  });
});

describe('HTTP 500', () => {
  const json = { 'content-type': 'application/json' };

  test('around a connection that broke inside the server: asked again, and the verdict is the right one', async () => {
    const broken = JSON.stringify({
      code: 'unknown',
      message: 'canceled: stream error: stream ID 7; CANCEL',
    });
    const { url } = await startFaultyServer(({ count }) =>
      count === 1 ? answer(500, json, broken) : undefined,
    );
    const { report } = await gateOf(url);
    expect(withoutPort(report)).toEqual(await rightReport());
  });

  test('of its own: not asked again, not evaluated', async () => {
    const said = JSON.stringify({ code: 'internal', message: 'index out of range' });
    const { url, asked } = await startFaultyServer(({ method }) =>
      method === BLOCKS ? answer(500, json, said) : undefined,
    );
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    const [reason] = reasonsOf(report);
    expect(reason).toContain(
      'answered SelectMergeProfile with HTTP 500: the server says: index out of range / Look',
    );
    expect(asked.filter((method) => method === BLOCKS)).toHaveLength(24);
  });

  const words = (bytes: number) => 'no room left'.padEnd(bytes);
  test.each<[string, ServerFault, string]>([
    ['1 MiB is read', answer(500, BUSY, words(MIB)), 'the server says: no room left /'],
    ['a byte more is not', answer(500, BUSY, words(MIB + 1)), 'the server failed and gave no reason /'],
    ['1 MiB packed is read', packed(words(MIB)), 'the server says: no room left /'],
    ['a byte more, packed, is not', packed(words(MIB + 1)), 'the server failed and gave no reason /'],
  ])('of its words %s', async (_, fault, told) => {
    const { url } = await startFaultyServer(({ method }) => (method === BLOCKS ? fault : undefined));
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report)[0]).toContain(`HTTP 500: ${told}`);
  });

  test('with words that never end: the status alone counts', async () => {
    const sent: number[] = [];
    const { url, down } = await startFaultyServer(({ method }) =>
      method === BLOCKS ? endless(500, BUSY, (bytes) => sent.push(bytes)) : undefined,
    );
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report)[0]).toContain('HTTP 500: the server failed and gave no reason / ');
    await down();
    expect(sent.length).toBeGreaterThan(0);
    // Beside the one that is read, the buffers of both ends hold some.
    for (const bytes of sent) expect(bytes).toBeLessThan(32 * 1024 * 1024);
  });
});

test('a login page instead of data: not evaluated, and what the page is', async () => {
  const page = '<!doctype html><html><title>Sign in</title></html>';
  const { url } = await startFaultyServer(() => answer(200, { 'content-type': 'text/html' }, page));
  const { report, waitedMs } = await gateOf(url);
  expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
  expect(reasonsOf(report)).toEqual([
    `FG103 Pyroscope at ${url} answered Series with HTTP 200: it is a web page titled "Sign in", not data: probably a login page or a single-page application / Check pyroscope-url: it must lead to Pyroscope itself, with the path of a proxy in front of it.`,
  ]);
  expect(waitedMs).toEqual([]);
});
