import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { RECORDED } from '../support/hostile-pyroscope.ts';
import { startServer } from '../support/http-server.ts';
import { ECHOES, expectNone, plantSecrets, SECRETS, USERS } from '../support/planted-secrets.ts';
import { runAction } from '../support/run-action.ts';
import { writtenFiles } from '../support/written-files.ts';

/** No step prints, writes or sends a secret, wherever it is given and whatever a server or GitHub says; each is masked first. */

const TIME_LIMIT_MS = 120_000;
const planted = plantSecrets();

describe('the Action', { timeout: TIME_LIMIT_MS }, () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startFakeGitHub();
  });
  afterEach(() => github.close());

  /** One step, everything it leaves behind, and that what it masks is masked first. */
  async function step(
    inputs: Readonly<Record<string, string>>,
    more: {
      readonly apiUrl?: string;
      readonly eventName?: string;
      readonly payload?: unknown;
      readonly action?: 'comment/action.yml';
    } = {},
  ) {
    const place = mkdtempSync(join(planted.folder, 'step-'));
    const proxyUser = `http://${USERS.proxy}:${encodeURIComponent(SECRETS.proxyPassword)}@127.0.0.1:9`;
    const result = await runAction({
      folder: place,
      inputs,
      token: SECRETS.github,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      eventName: 'pull_request',
      payload: {
        number: FAKE_PULL_REQUEST,
        pull_request: {
          number: FAKE_PULL_REQUEST,
          head: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY } },
          base: { sha: '2'.repeat(40), repo: { full_name: FAKE_REPOSITORY } },
        },
      },
      sha: '1'.repeat(40),
      runId: '5000',
      nowMs: RECORDED.nowMs,
      env: {
        RUNNER_DEBUG: '1',
        ACTIONS_STEP_DEBUG: 'true',
        HTTP_PROXY: proxyUser,
        NO_PROXY: '127.0.0.1',
      },
      ...more,
    });
    const lines = result.stdout.split('\n');
    const isMask = (line: string) => line.startsWith('::add-mask::');
    const shown = lines.filter((line) => !isMask(line));
    expect(lines.findIndex((line) => !isMask(line))).toBe(lines.filter(isMask).length);
    expectNone('log', shown.join('\n'));
    expectNone('stderr', result.stderr);
    rmSync(join(place, 'event.json'), { force: true });
    for (const [path, content] of writtenFiles(place)) expectNone(path, path + content.toString('latin1'));
    for (const { path, body } of github.requests) expectNone(`request ${path}`, path + body);
    const masked = result.commands
      .filter(({ command }) => command === 'add-mask')
      .map(({ message }) => message);
    return { ...result, masked };
  }

  const INPUTS = {
    baseline: RECORDED.baseline,
    candidate: RECORDED.candidate,
    settle: 'none',
    headers: `X-Api-Key: ${SECRETS.key}\nCookie: ${SECRETS.cookie}`,
    'pyroscope-token': SECRETS.token,
    issues: 'on-fail',
    comment: 'always',
  };

  test('a server with secrets in names and labels', async () => {
    const { url } = await planted.startHostile();
    const { masked, summary, outputs } = await step({ ...INPUTS, 'pyroscope-url': url });
    expect(outputs.verdict).toMatch(/fail|inconclusive/);
    expect(github.comments).toHaveLength(1);
    expect(summary).toContain('********');
    const known = ['token', 'key', 'cookie', 'github', 'proxyPassword'] as const;
    for (const name of known) {
      const secret = SECRETS[name];
      expect(masked).toContain(secret);
      expect(masked).toContain(Buffer.from(secret).toString('base64'));
      expect(masked).toContain(encodeURIComponent(secret));
      expect(masked).toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(masked).toContain(Buffer.from(`${USERS.proxy}:${SECRETS.proxyPassword}`).toString('base64'));
  });

  test('a password, and each line of a secret with several', async () => {
    const { url } = await planted.startHostile('', 'variables with a password');
    const key = '-----PLANTED KEY-----\nPLANTED line one\nPLANTED line two';
    const { masked } = await step({
      ...INPUTS,
      'pyroscope-url': url,
      'pyroscope-token': key,
      'pyroscope-username': USERS.pyroscope,
      'pyroscope-password': SECRETS.password,
    });
    for (const line of key.split('\n')) expect(masked).toContain(line);
    expect(masked).toContain(Buffer.from(`${USERS.pyroscope}:${SECRETS.password}`).toString('base64'));
  });

  test.each(Object.keys(ECHOES))('a server that echoes secrets in %s', async (echo) => {
    const { url } = await planted.startHostile(echo);
    const { exitCode } = await step({ ...INPUTS, 'pyroscope-url': url });
    expect(exitCode).not.toBe(0);
    expect(planted.elsewhere.received).toEqual([]);
  });

  test.each([SECRETS.cookie, SECRETS.token])(
    '%s where a window would stand, in the log, in what is told for debugging and in the check run',
    async (secret) => {
      const { stdout, exitCode } = await step({ ...INPUTS, baseline: secret });
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/^::debug::.*\*\*\*/mu);
      expect(JSON.stringify(github.checks)).toContain('***');
    },
  );

  test('a GitHub that says the token back', async () => {
    const { url } = await planted.startHostile();
    const echoing = await startServer((request, response) => {
      const message = `${request.headers.authorization} is not welcome`;
      response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    const asked = { ...INPUTS, 'pyroscope-url': url, baseline: 'artifact:saved@last-green' };
    const { stdout } = await step(asked, { apiUrl: echoing.url });
    expect(stdout).toContain('is not welcome');
    await step({ ...INPUTS, 'pyroscope-url': url }, { apiUrl: echoing.url });
    const payload = {
      workflow_run: {
        id: 5000,
        run_attempt: 1,
        event: 'pull_request',
        status: 'completed',
        conclusion: 'success',
        head_sha: HEAD_SHA,
        head_branch: 'x',
        head_repository: { full_name: 'fork/shop' },
        repository: { full_name: FAKE_REPOSITORY },
      },
    };
    const told = await step(
      {},
      { apiUrl: echoing.url, action: 'comment/action.yml', eventName: 'workflow_run', payload },
    );
    expect(told.stdout).toContain('is not welcome');
    expect(told.exitCode).toBe(2);
  });
});
