import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Claims, createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { gateCommand, reasonsOf, writtenReport } from '../support/faulty-gate.ts';
import { startFaultyServer } from '../support/faulty-server.ts';
import { startServer } from '../support/http-server.ts';
import { answer } from '../support/server-faults.ts';
import { testFolder } from '../support/source-step.ts';
import { startTlsFront } from '../support/tls-front.ts';

/** The way to Pyroscope as a user meets it: the command line, its verdict, its reason and its exit code. */

const NOWHERE = 'http://127.0.0.1:9';
const HOST = 'pyroscope.example';
const AUTHORITY = createAuthority();
const portOf = (url: string) => Number(new URL(url).port);
const withUser = (url: string) => url.replace('http://', 'http://ci:fake-password@');

function caFile(content: string): string {
  const path = join(testFolder(), 'ca.pem');
  writeFileSync(path, content);
  return path;
}

/** How the gate is asked, and over which way. */
interface Way {
  readonly url: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function gate({ url, args = [], env = {} }: Way) {
  const run = await gateCommand(url, ['--report-json', 'report.json', ...args], env);
  expect(run.stdout + run.stderr).not.toContain('fake-password');
  return { ...run, report: writtenReport(run) };
}

/** The recorded server behind a certificate that makes these claims. */
async function tlsServer(claims: Partial<Claims> = {}) {
  const { url: behind } = await startFaultyServer();
  const identity = AUTHORITY.issue({ names: ['127.0.0.1', HOST], ...claims });
  const front = await startTlsFront(identity, { '127.0.0.1': behind, [HOST]: behind });
  return { ...front, url: `https://127.0.0.1:${front.port}` };
}

const trusting = () => ['--pyroscope-ca', caFile(AUTHORITY.certificate)];
const day = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);

describe('the verdict is the right one, exit code 1', { timeout: 60_000 }, () => {
  test.each<[string, () => Promise<Way>]>([
    [
      'over TLS that pyroscope-ca vouches for',
      async () => ({ url: (await tlsServer()).url, args: trusting() }),
    ],
    [
      'through a proxy',
      async () => {
        const proxy = await startProxy(portOf((await startFaultyServer()).url));
        return { url: `http://${HOST}:4040`, env: { HTTP_PROXY: withUser(proxy.url) } };
      },
    ],
    [
      'through a tunnel of a proxy',
      async () => {
        const proxy = await startProxy((await tlsServer()).port);
        return { url: `https://${HOST}`, args: trusting(), env: { HTTPS_PROXY: withUser(proxy.url) } };
      },
    ],
    [
      'around a proxy that NO_PROXY says so of',
      async () => ({
        url: (await startFaultyServer()).url,
        env: { HTTP_PROXY: NOWHERE, NO_PROXY: '127.0.0.1' },
      }),
    ],
  ])('%s', async (_, way) => {
    const right = await gate({ url: (await startFaultyServer()).url });
    const { exitCode, stderr, report } = await gate(await way());
    expect(exitCode, stderr).toBe(1);
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(report?.comparisons).toEqual(right.report?.comparisons);
  });
});

describe('not evaluated, exit code 4', { timeout: 60_000 }, () => {
  const proxied = async (url: string, status: number): Promise<Way> => {
    const env = { HTTP_PROXY: withUser((await startProxy(9, status)).url) };
    return { url, env };
  };

  test.each<[string, string, () => Promise<Way>, RegExp]>([
    [
      'a redirect',
      'FG103',
      async () => {
        const fault = answer(302, { location: `${NOWHERE}/login?token=fake-password` });
        return { url: (await startFaultyServer(() => fault)).url };
      },
      /redirects to http:\/\/127\.0\.0\.1:9\/login; redirects are not followed/u,
    ],
    [
      'a certificate of an unknown authority',
      'FG101',
      async () => ({ url: (await tlsServer()).url }),
      /no authority .* \/ .*pyroscope-ca .*NODE_EXTRA_CA_CERTS/u,
    ],
    [
      'a certificate that has expired',
      'FG101',
      async () => {
        const { url } = await tlsServer({ validFrom: day(-9), validUntil: day(-1) });
        return { url, args: trusting() };
      },
      /has expired \/ Renew .*clock/u,
    ],
    [
      'a certificate that is not valid yet',
      'FG101',
      async () => {
        const { url } = await tlsServer({ validFrom: day(1), validUntil: day(2) });
        return { url, args: trusting() };
      },
      /not yet valid \/ Renew .*clock/u,
    ],
    [
      'a certificate for another host',
      'FG101',
      async () => ({ url: (await tlsServer({ names: [HOST] })).url, args: trusting() }),
      /not in the cert.* \/ .*host name that the certificate is for/u,
    ],
    [
      'a certificate for another host, in the tunnel of a proxy',
      'FG101',
      async () => {
        const proxy = await startProxy((await tlsServer()).port);
        return { url: 'https://other.example', args: trusting(), env: { HTTPS_PROXY: proxy.url } };
      },
      /not in the cert.* through the proxy/u,
    ],
    [
      'a server that speaks no TLS',
      'FG101',
      async () => ({
        url: (await startServer((_, response) => void response.end())).url.replace('http:', 'https:'),
      }),
      /the TLS connection failed: .* \/ .*http:\/\//u,
    ],
    [
      'a proxy that cannot be reached',
      'FG101',
      async () => ({ url: `http://${HOST}`, env: { HTTP_PROXY: withUser(NOWHERE) } }),
      /the proxy http:\/\/127\.0\.0\.1:9 \(HTTP_PROXY\) cannot be reached/u,
    ],
    [
      'a proxy that wants a password',
      'FG102',
      () => proxied(`http://${HOST}`, 407),
      /wants a user and a password/u,
    ],
    [
      'a proxy that does not connect',
      'FG101',
      () => proxied(`https://${HOST}`, 403),
      /does not connect to it/u,
    ],
  ])('%s (%s)', async (_, code, way, told) => {
    const { exitCode, stdout, stderr, report } = await gate(await way());
    expect(exitCode, stderr).toBe(4);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, reasons: [{ code }] });
    expect(reasonsOf(report!).join()).toMatch(told);
    expect(stdout).toContain(code);
  });
});

describe('wrong configuration, exit code 2', { timeout: 60_000 }, () => {
  const withCa = (content: string) => async () => {
    const { url } = await tlsServer();
    return { url, args: ['--pyroscope-ca', caFile(content)] };
  };

  test.each<[string, () => Promise<Way>, RegExp]>([
    [
      'a file of pyroscope-ca that is missing',
      async () => ({ url: NOWHERE, args: ['--pyroscope-ca', 'no-such-file.pem'] }),
      /pyroscope-ca: .*no-such-file\.pem cannot be used\n.*ENOENT/u,
    ],
    ['one without a certificate', withCa('hello'), /cannot be used\n.*no certificate/u],
    [
      'one that is damaged',
      withCa(AUTHORITY.certificate.replace(/\n.{20}/u, '\nAAAA')),
      /cannot be used\n.*certificate 1 of 1 is damaged/u,
    ],
    ['one that is endless', withCa('x'.repeat(5 * 2 ** 20)), /cannot be used\n.*more than 4 MiB/u],
    [
      'a proxy setting that is no address of a proxy',
      async () => ({ url: `http://${HOST}`, env: { HTTP_PROXY: 'socks5://fake-password' } }),
      /The proxy cannot be used\n.*HTTP_PROXY is not the address/u,
    ],
  ])('%s', async (_, way, told) => {
    const { exitCode, stdout, stderr, report } = await gate(await way());
    expect(exitCode, stderr).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(told);
    expect(report).toBeNull();
  });
});
