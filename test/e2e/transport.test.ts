import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { createAuthority } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { FAKE_PULL_REQUEST, FAKE_REPOSITORY, startFakeGitHub } from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { startTlsFront } from '../support/tls-front.ts';

/** The built programs through a proxy and TLS: dist/ holds an undici of its own making, and these are its rarer parts. */

const ROOT = join(import.meta.dirname, '../..');
const NOW_MS = 1795360500000;
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360491585';
const CONFIG = 'services: [ai-yolo26]\nprofile-types: [cpu]\nsettle: none\n';
const TIME_LIMIT_MS = 60_000;

/** Pyroscope and GitHub behind one address that speaks TLS, a proxy that leads there, and the authority to trust. */
async function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-transport-'));
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  const pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  const github = await startFakeGitHub();
  onTestFinished(async () => {
    await Promise.all([pyroscope.close(), github.close()]);
    rmSync(folder, { recursive: true });
  });
  const authority = createAuthority();
  const names = ['pyroscope.example', 'github.example'];
  const servers = { 'pyroscope.example': pyroscope.url, 'github.example': github.url };
  const front = await startTlsFront(authority.issue({ names }), servers);
  const proxy = await startProxy(front.port);
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.certificate);
  writeFileSync(join(folder, 'flamegate.yml'), CONFIG);
  return { folder, ca, front, proxy, github };
}

test('the command line asks Pyroscope through a tunnel, and trusts pyroscope-ca', {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const { folder, ca, front, proxy } = await prepare();
  const args = ['gate', '--config', 'flamegate.yml', '--pyroscope-url', 'https://pyroscope.example'];
  const windows = ['--baseline', BASELINE, '--candidate', CANDIDATE];
  const result = await runCli([...args, ...windows, '--pyroscope-ca', ca], {
    cwd: folder,
    env: { HTTPS_PROXY: proxy.url },
    nowMs: NOW_MS,
  });
  expect(result.stdout, result.stderr).toContain('flamegate failed: iou in ai-yolo26');
  expect(result.exitCode).toBe(1);
  expect(new Set(proxy.asked.map(({ what }) => what))).toEqual(new Set(['CONNECT pyroscope.example:443']));
  expect(new Set(front.arrived.map(({ httpVersion }) => httpVersion))).toEqual(new Set(['1.1']));
});

test('the Action asks both through tunnels, GitHub by HTTP/2', { timeout: TIME_LIMIT_MS }, async () => {
  const { folder, ca, front, proxy, github } = await prepare();
  const result = await runAction({
    folder,
    inputs: { 'pyroscope-url': 'https://pyroscope.example', baseline: BASELINE, candidate: CANDIDATE },
    token: 'ghs_0123456789abcdefghij',
    apiUrl: 'https://github.example',
    graphqlUrl: 'https://github.example/graphql',
    eventName: 'pull_request',
    payload: {
      action: 'opened',
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY, fork: false } },
        base: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY } },
      },
      repository: { full_name: FAKE_REPOSITORY },
    },
    sha: HEAD_SHA,
    runId: '5000',
    nowMs: NOW_MS,
    files: { '.github/flamegate.yml': CONFIG },
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: ca },
  });
  expect(result.exitCode, `${result.stdout}${result.stderr}`).toBe(1);
  expect(result.outputs.verdict).toBe('fail');
  expect(github.comments).toHaveLength(1);
  const versions = (host: string) =>
    new Set(front.arrived.filter((one) => one.host === host).map(({ httpVersion }) => httpVersion));
  expect(versions('pyroscope.example')).toEqual(new Set(['1.1']));
  expect(versions('github.example')).toEqual(new Set(['2.0']));
  expect(proxy.asked.every(({ what }) => what.startsWith('CONNECT '))).toBe(true);
});
