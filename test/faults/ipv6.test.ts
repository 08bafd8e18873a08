import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createPlainServer, type Server } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCommentApi } from '../../src/github/api.ts';
import { createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { gateCommand, writtenReport } from '../support/faulty-gate.ts';
import { startFaultyServer } from '../support/faulty-server.ts';
import { sendJson } from '../support/http-server.ts';
import { failureOf, testClient } from '../unit/sources/pyroscope/client-options.ts';

async function listenOn(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '::1', resolve));
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** Some containers have no IPv6 at all. */
const HAS_IPV6 = await new Promise<boolean>((resolve) => {
  const probe = createPlainServer().on('error', () => resolve(false));
  probe.listen(0, '::1', () => probe.close(() => resolve(true)));
});

if (!HAS_IPV6) console.log('skipped: no IPv6');

/** The recorded server, at an address of IPv6; `close` leaves nobody there. */
async function startRecorded() {
  const behind = new URL((await startFaultyServer()).url);
  const server = createPlainServer((client) => {
    const onward = connect(Number(behind.port), behind.hostname);
    // Either end may go first.
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
    client.pipe(onward).pipe(client);
  });
  const url = `http://[::1]:${await listenOn(server)}`;
  return { url, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe.runIf(HAS_IPV6)('a server with an IPv6 address', () => {
  test('is asked at http://[::1]:port, and named so', async () => {
    const hosts: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hosts.push(request.headers.host);
      sendJson(response, { names: ['six'] });
    });
    const port = await listenOn(server);
    const { client } = testClient(`http://[::1]:${port}`);
    await expect(client.callJson('LabelNames', {})).resolves.toEqual({ names: ['six'] });
    expect(hosts).toEqual([`[::1]:${port}`]);
    expect(client.label).toBe(`Pyroscope at http://[::1]:${port}`);
  });

  test('is asked over TLS, where its certificate is for that address', async () => {
    const authority = createAuthority();
    const port = await listenOn(
      createTlsServer(authority.issue({ names: ['::1'] }), (_, response) => sendJson(response, {})),
    );
    const options = { ca: authority.certificate };
    await expect(testClient(`https://[::1]:${port}`, options).client.callJson('Series', {})).resolves.toEqual(
      {},
    );
  });

  test('is reached around a proxy where NO_PROXY names it, with brackets or without', async () => {
    const port = await listenOn(createServer((_, response) => sendJson(response, {})));
    const proxy = await startProxy(9);
    for (const noProxy of ['::1', '[::1]', `[::1]:${port}`]) {
      const { client } = testClient(`http://[::1]:${port}`, { httpProxy: proxy.url, noProxy });
      await expect(client.callJson('Series', {})).resolves.toEqual({});
    }
    expect(proxy.asked).toEqual([]);
  });

  test('where nothing listens is told of with its address', async () => {
    const server = createServer();
    const port = await listenOn(server);
    await new Promise((resolve) => server.close(resolve));
    const error = await failureOf(testClient(`http://[::1]:${port}`).client.callJson('Series', {}));
    expect(error.message).toBe(`Pyroscope at http://[::1]:${port} did not answer Series`);
    expect(error.why).toBe('nothing listens there (connection refused)');
  });

  test('gives the right verdict, exit code 1', { timeout: 60_000 }, async () => {
    const run = await gateCommand((await startRecorded()).url, ['--report-json', 'report.json']);
    expect(run.exitCode, run.stderr).toBe(1);
    expect(writtenReport(run)).toMatchObject({ verdict: 'fail', exitCode: 1 });
  });

  test('that is down is not evaluated, exit code 4', { timeout: 60_000 }, async () => {
    const { url, close } = await startRecorded();
    await close();
    const run = await gateCommand(url, ['--report-json', 'report.json']);
    expect(run.exitCode, run.stderr).toBe(4);
    const report = { verdict: 'not-evaluated', exitCode: 4, reasons: [{ code: 'FG101' }] };
    expect(writtenReport(run)).toMatchObject(report);
    expect(run.stdout).toContain(url);
  });

  test('may be GitHub Enterprise Server', async () => {
    const port = await listenOn(createServer((_, response) => sendJson(response, { id: 3 })));
    const apiUrl = `http://[::1]:${port}`;
    const api = await openCommentApi({ apiUrl, owner: 'o', repo: 'r', token: 't' });
    onTestFinished(() => api.close());
    expect((await api.createComment(7, 'text')).id).toBe(3);
  });
});
