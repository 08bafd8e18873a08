import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAuthorities } from '../../src/commands/authorities.ts';
import { withClient } from '../../src/commands/run-gate.ts';
import { resolvePyroscope } from '../../src/config/server.ts';
import { type Claims, createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { startServer } from '../support/http-server.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { failureOf, testClient } from '../unit/sources/pyroscope/client-options.ts';

const AUTHORITY = createAuthority();
const CA = AUTHORITY.certificate;
const HERE = ['127.0.0.1'];
const AUTH = { kind: 'bearer', token: 'fake-token-for-tls' } as const;

/** Asks a server whose certificate makes these claims. */
async function ask(claims: Claims, ca: string | undefined, options: Parameters<typeof testClient>[1] = {}) {
  const server = await startTlsServer(AUTHORITY.issue(claims));
  const { client, waitedMs } = testClient(`https://127.0.0.1:${server.port}`, { auth: AUTH, ca, ...options });
  return { answer: client.callJson('LabelNames', {}), received: server.received, waitedMs };
}

describe('the certificate of a server', () => {
  test('is accepted when pyroscope-ca vouches for it', async () => {
    const { answer, received } = await ask({ names: HERE }, CA);
    await expect(answer).resolves.toEqual({ names: ['tls'] });
    expect(received).toEqual(['Bearer fake-token-for-tls']);
  });

  const day = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
  test.each<[string, Claims, string | undefined, RegExp, RegExp]>([
    [
      'of an unknown authority',
      { names: HERE },
      undefined,
      /no authority that is trusted here/,
      /pyroscope-ca .*NODE_EXTRA_CA_CERTS/,
    ],
    [
      'of another authority of that name',
      { names: HERE },
      createAuthority().certificate,
      /certificate|signature/,
      /./,
    ],
    [
      'that has expired',
      { names: HERE, validFrom: day(-9), validUntil: day(-1) },
      CA,
      /certificate has expired/,
      /Renew .*clock/,
    ],
    [
      'that is not valid yet',
      { names: HERE, validFrom: day(1), validUntil: day(2) },
      CA,
      /not yet valid/,
      /Renew .*clock/,
    ],
    [
      'for another host',
      { names: ['pyroscope.example'] },
      CA,
      /127\.0\.0\.1 is not in the cert/,
      /host name that the certificate is for/,
    ],
  ])('%s is refused at once, and nothing is sent', async (_, claims, ca, why, remedy) => {
    const { answer, received, waitedMs } = await ask(claims, ca);
    const error = await failureOf(answer);
    expect(error.kind).toBe('unreachable');
    expect(error.why).toMatch(/^the TLS connection failed: /);
    expect(error.why).toMatch(why);
    expect(error.remedy).toMatch(remedy);
    expect(received).toEqual([]);
    expect(waitedMs).toEqual([]);
  });

  test('is checked as well in a tunnel of a proxy, against the name of the server', async () => {
    const { port, received } = await startTlsServer(AUTHORITY.issue({ names: ['pyroscope.example'] }));
    const proxy = await startProxy(port);
    const through = (host: string, ca?: string) =>
      testClient(`https://${host}:4040`, { auth: AUTH, ca, httpsProxy: proxy.url }).client.callJson(
        'LabelNames',
        {},
      );
    expect((await failureOf(through('pyroscope.example'))).why).toMatch(
      /no authority .*, through the proxy http:/,
    );
    expect((await failureOf(through('other.example', CA))).why).toMatch(
      /other\.example\. is not in the cert/,
    );
    expect(received).toEqual([]);
    await expect(through('pyroscope.example', CA)).resolves.toEqual({ names: ['tls'] });
  });

  test('a server that speaks no TLS', async () => {
    const { url, received } = await startServer((_, response) => void response.end());
    const { client } = testClient(url.replace('http:', 'https:'), { auth: AUTH, ca: CA });
    const error = await failureOf(client.callJson('LabelNames', {}));
    expect(error.why).toMatch(/^the TLS connection failed: /);
    expect(error.remedy).toContain('http://');
    expect(received).toEqual([]);
  });
});

describe('the file of pyroscope-ca', () => {
  test('reaches the connections of every command', async () => {
    const { port } = await startTlsServer(AUTHORITY.issue({ names: HERE }));
    const pyroscope = resolvePyroscope({
      'pyroscope-url': `https://127.0.0.1:${port}`,
      'pyroscope-ca': write('ca.pem', CA),
    });
    const asked = withClient({ pyroscope, proxy: {}, limitMs: 10_000 }, (client) =>
      client.callJson('LabelNames', {}),
    );
    await expect(asked).resolves.toEqual({ names: ['tls'] });
  });

  const folder = mkdtempSync(join(tmpdir(), 'flamegate-ca-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('may hold several certificates; a private key beside them is left out', async () => {
    const { key } = AUTHORITY.issue({ names: HERE });
    const path = write('bundle.pem', `# ours\n${key}${CA}\r\n${createAuthority('Other').certificate}`);
    const read = await readAuthorities(path);
    expect(read.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(read).not.toContain('PRIVATE');
  });

  test.each([
    ['missing', undefined, /ENOENT/],
    ['without a certificate', 'hello', /no certificate/],
    ['damaged', CA.replace(/\n.{20}/u, '\nAAAA'), /certificate 1 of 1 is damaged/],
    ['endless', `${'x'.repeat(5 * 2 ** 20)}${CA}`, /more than 4 MiB/],
  ])('%s is told of', async (name, text, why) => {
    const path = text === undefined ? join(folder, name) : write(name, text);
    await expect(readAuthorities(path)).rejects.toMatchObject({
      message: `pyroscope-ca: ${path} cannot be used`,
      why: expect.stringMatching(why),
      remedy: expect.stringContaining('PEM'),
    });
  });
});
