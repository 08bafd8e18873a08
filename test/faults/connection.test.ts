import { describe, expect, test } from 'vitest';
import { gateOf, gateWithin, reasonsOf, withoutPort } from '../support/faulty-gate.ts';
import { type ServerFault, startFaultyServer } from '../support/faulty-server.ts';
import { startMute } from '../support/mute-server.ts';
import {
  byteByByte,
  reset,
  resetMidAnswer,
  silence,
  trickle,
  wrongLength,
} from '../support/server-faults.ts';

/** Connections that are refused, break or are slow, met by the whole gate. */

const BLOCKS = 'SelectMergeProfile';

async function rightReport(): Promise<unknown> {
  const { report } = await gateOf((await startFaultyServer()).url);
  expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
  return withoutPort(report);
}

describe('refused', () => {
  test('for a moment: asked again until the server listens, and the verdict is the right one', async () => {
    const { url, down, up, asked } = await startFaultyServer();
    await down();
    let waits = 0;
    // All questions of the first turn are refused; the server is there for the second.
    const sleep = async () => {
      waits += 1;
      if (waits === 1) await up();
    };
    const { report } = await gateOf(url, { sleep });
    expect(withoutPort(report)).toEqual(await rightReport());
    expect(waits).toBeGreaterThan(0);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('always: not evaluated, with the address, the reason and what to do', async () => {
    const { url, down } = await startFaultyServer();
    await down();
    const { report, waitedMs } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
    expect(reasonsOf(report)).toEqual([
      `FG101 Pyroscope at ${url} did not answer Series: nothing listens there (connection refused) / Start the server, or correct host and port.`,
    ]);
    expect(new Set(waitedMs)).toEqual(new Set([200, 400, 800]));
  });
});

describe.each<[string, ServerFault]>([
  ['reset before an answer', reset],
  ['reset in the middle of an answer', resetMidAnswer],
  ['a content-length that is too large', wrongLength(1000)],
])('%s', (_, fault) => {
  test('once: asked again, and the verdict is the right one', async () => {
    const { url } = await startFaultyServer(({ count }) => (count === 1 ? fault : undefined));
    const { report, waitedMs } = await gateOf(url);
    expect(withoutPort(report)).toEqual(await rightReport());
    expect(waitedMs.length).toBeGreaterThan(20);
  });

  test('always: not evaluated, after three retries', async () => {
    const { url } = await startFaultyServer(({ method }) => (method === BLOCKS ? fault : undefined));
    const { report, waitedMs } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    const [reason] = reasonsOf(report);
    expect(reason).toMatch(
      /^FG101 Pyroscope at http:\S+ did not answer SelectMergeProfile: the connection broke: /,
    );
    expect(reason).toContain(' / See whether the server or a proxy on the way restarts, and run again.');
    expect(waitedMs).toHaveLength(24 * 3);
  });
});

test('a content-length that is too small: the answer is cut, and is not evaluated', async () => {
  const { url } = await startFaultyServer(({ method }) =>
    method === BLOCKS ? wrongLength(-100) : undefined,
  );
  const { report } = await gateOf(url);
  expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
  expect(reasonsOf(report).join()).toContain('FG110 ');
  expect(reasonsOf(report).join()).toContain('its gzip data is damaged or ends too early / Look for a proxy');
});

describe('a connection that does not come about', { timeout: 20_000 }, () => {
  test('is given up at a limit of its own, and tried again', async () => {
    // Whoever connects waits for the handshake of TLS.
    const { port } = await startMute();
    const { report, waitedMs } = await gateOf(`https://127.0.0.1:${port}`, { connectTimeoutMs: 100 });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report)).toEqual([
      `FG101 Pyroscope at https://127.0.0.1:${port} did not answer Series: no connection came about in time / Look for a firewall or a wrong port.`,
    ]);
    expect(new Set(waitedMs)).toEqual(new Set([200, 400, 800]));
  });

  const ways = [
    ['a handshake of TLS', (url: string) => [url.replace('http:', 'https:'), {}] as const],
    ['a tunnel of a proxy', (url: string) => ['https://pyroscope.example', { httpsProxy: url }] as const],
  ] as const;

  test.each(ways)('ends with the time of a request, and is not tried again: %s', async (_, way) => {
    const [url, proxy] = way((await startMute()).url);
    const { report, waitedMs } = await gateOf(url, { ...proxy, requestTimeoutMs: 300 });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).join()).toMatch(/^FG101 .* there was no whole answer within 0.3 s/u);
    expect(waitedMs).toEqual([]);
  });

  test.each(ways)('ends with the time of the run: %s', async (_, way) => {
    const [url, proxy] = way((await startMute()).url);
    const report = await gateWithin(url, 300, proxy);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).join()).toContain('the time limit of the whole run is used up');
  });
});

describe('slow to the byte', () => {
  test.each<[string, string, ServerFault]>([
    ['profiles in pieces', BLOCKS, trickle(5, 10)],
    ['a list byte by byte', 'Series', byteByByte],
  ])('within the time limit, %s: the verdict is the right one', async (_, slow, fault) => {
    const { url, asked } = await startFaultyServer(({ method }) => (method === slow ? fault : undefined));
    const { report } = await gateOf(url);
    expect(asked).toContain(slow);
    expect(withoutPort(report)).toEqual(await rightReport());
  });

  test.each<[string, ServerFault]>([
    ['bytes that come one by one and never end', trickle(1_000_000, 5)],
    ['half of the bytes and then none', trickle(2, 1, 1)],
    ['no byte at all', silence],
  ])('beyond it, %s: given up once, with the limit', async (_, fault) => {
    const { url, asked } = await startFaultyServer(({ method }) => (method === BLOCKS ? fault : undefined));
    const { report, waitedMs } = await gateOf(url, { requestTimeoutMs: 300 });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report)).toEqual([
      `FG101 Pyroscope at ${url} did not answer SelectMergeProfile: there was no whole answer within 0.3 s / Ask for a shorter window, or see whether the server is overloaded.`,
    ]);
    expect(waitedMs).toEqual([]);
    expect(asked.filter((method) => method === BLOCKS)).toHaveLength(24);
  });

  test('so slow that the time of the run is used up: the rest is not asked for any more', async () => {
    const { url, asked } = await startFaultyServer(({ method }) => (method === BLOCKS ? silence : undefined));
    const report = await gateWithin(url, 3000);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report)).toEqual([
      `FG101 Pyroscope at ${url} was not asked for SelectMergeProfile any more: the time limit of the whole run is used up, or the run was cancelled / Use shorter windows or fewer services, or see why the server is slow.`,
    ]);
    expect(asked.filter((method) => method === BLOCKS)).toHaveLength(8);
  });
});
