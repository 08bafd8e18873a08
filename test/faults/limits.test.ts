import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withClient } from '../../src/commands/run-gate.ts';
import { resolvePyroscope } from '../../src/config/server.ts';
import { openTransport } from '../../src/sources/pyroscope/transport.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { startServer } from '../support/http-server.ts';
import { furnish, PUBLISHERS } from '../support/publishers.ts';

/** The limits of docs/reliability.md are those that the commands use: other tests give shorter ones, and see that they are heeded. */

vi.mock('../../src/sources/pyroscope/transport.ts', async (load) => {
  const real = await load<typeof import('../../src/sources/pyroscope/transport.ts')>();
  return { ...real, openTransport: vi.fn(real.openTransport) };
});

const timeouts = vi.spyOn(AbortSignal, 'timeout');
const limitsMs = () => timeouts.mock.calls.map(([limitMs]) => limitMs);
beforeEach(() => void timeouts.mockClear());

test('a request to Pyroscope: 30 s, of which 10 s to connect, 256 MiB', async () => {
  const { url } = await startServer((_, response) => void response.end('ready'));
  const pyroscope = resolvePyroscope({ 'pyroscope-url': url });
  await withClient({ pyroscope, proxy: {}, limitMs: 12_345 }, async (client) => {
    expect(client.maxAnswerBytes).toBe(256 * 1024 * 1024);
    await client.get('/ready');
  });
  expect(limitsMs()).toEqual([12_345, 30_000]);
  expect(vi.mocked(openTransport).mock.calls).toMatchObject([[{ connectTimeoutMs: 10_000 }]]);
});

describe('a request to GitHub: 20 s, and 2 min for all of one who asks', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startFakeGitHub();
    furnish(github);
  });
  afterEach(() => github.close());

  test.each(Object.entries(PUBLISHERS))('%s', async (_, { publish }) => {
    await publish({ apiUrl: github.url, token: 'fake-token', wait: async () => undefined });
    expect(new Set(limitsMs())).toEqual(new Set([120_000, 20_000]));
  });
});
