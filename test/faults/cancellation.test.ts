import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatReportJson } from '../../src/report/report-json.ts';
import { FAKE_REPOSITORY, type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { startFaultyGitHub } from '../support/faulty-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { startServer } from '../support/http-server.ts';
import type { ActionStep } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { failedReport } from '../support/sample-report.ts';
import { silence } from '../support/server-faults.ts';
import { runStep, SOURCE_CLI, testFolder } from '../support/source-step.ts';
import { zipOf } from '../support/zip.ts';

/**
 * Signals at every stage. Whoever cancels waits for nobody but GitHub, and for that not long: the runner sends SIGINT, after 7.5 s
 * SIGTERM, and kills 2.5 s later. A program that goes on would meet the time limit of its test.
 */

const TIME_LIMIT_MS = 90_000;
/** A step that waits for GitHub as long as a request may take, and asks again, would meet this one. */
const CLOSING_TIME_LIMIT_MS = 30_000;
const WINDOWS = { baseline: 'now-2h/now-1h', candidate: 'now-1h/now' };
const preload = (name: string) => pathToFileURL(join(import.meta.dirname, '../support', name)).href;
const HALF_WRITES = preload('half-writes.ts');
const NO_LONG_TIMERS = preload('no-long-timers.ts');

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

/** A Pyroscope that never answers; `asked` is resolved by the first question. */
async function silentServer() {
  const asked = Promise.withResolvers<void>();
  const { url } = await startServer(() => asked.resolve());
  return { url, asked: asked.promise };
}

/** Resolved when a program has printed a text. */
function printing(text: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (output: string) => {
    if (output.includes(text)) resolve();
  };
  return { promise, look };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const cancelledCheck = [{ status: 'completed', conclusion: 'cancelled' }];

describe('the Action', { timeout: TIME_LIMIT_MS }, () => {
  /** A gate that waits for a server. */
  const waiting = async (changes: Partial<ActionStep> = {}, more: ActionStep['inputs'] = {}) => {
    const { url, asked } = await silentServer();
    const inputs = { 'pyroscope-url': url, services: 'api', settle: 'none', ...WINDOWS, ...more };
    return { asked, run: (more: Partial<ActionStep>) => runStep(github, { inputs, ...changes, ...more }) };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while the server is asked: the check is closed, nothing is left',
    async (signal) => {
      const folder = testFolder();
      const { asked, run } = await waiting({ folder, env: { TMPDIR: join(folder, 'temp') } });
      const result = await run({ cancel: { signal, when: asked } });
      expect(result.exitCode, result.stderr).toBe(130);
      expect(result.stdout).toContain('flamegate was cancelled.');
      expect(github.checks).toMatchObject(cancelledCheck);
      expect(github.comments).toEqual([]);
      expect(result.outputs).toEqual({});
      expect(result.summary).toBe('');
      expect(filesIn(result.workspace)).toEqual(['saved.json']);
      expect(filesIn(join(folder, 'temp'))).toEqual([]);
      expect(result.stdout).not.toContain('::error');
    },
  );

  test.each([
    ['SIGINT', 'auto', 'as soon as the check is closed'],
    ['SIGTERM', 'auto', 'as soon as the check is closed'],
    ['SIGTERM', 'never', 'at once'],
  ] as const)(
    '%s where GitHub answers (check: %s): it ends %s, and waits for no time to pass',
    {
      timeout: CLOSING_TIME_LIMIT_MS,
    },
    async (signal, check, _) => {
      const { asked, run } = await waiting(
        { env: { NODE_OPTIONS: `--import=${NO_LONG_TIMERS}` } },
        { check },
      );
      const result = await run({ cancel: { signal, when: asked } });
      expect(result.exitCode, result.stderr).toBe(130);
      expect(github.checks).toMatchObject(check === 'never' ? [] : cancelledCheck);
    },
  );

  test('while the check run is created: it is closed when its answer comes', async () => {
    const { run } = await waiting();
    const asked = Promise.withResolvers<void>();
    const cancelled = printing('flamegate was cancelled.');
    const front = await startFaultyGitHub(github, async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/check-runs')) return undefined;
      asked.resolve();
      await cancelled.promise;
      return undefined;
    });
    const result = await run({
      ...{ apiUrl: front.url, onOutput: cancelled.look, cancel: { signal: 'SIGINT', when: asked.promise } },
    });
    expect(result.exitCode, result.stderr).toBe(130);
    expect(github.checks).toMatchObject(cancelledCheck);
  });

  test.each([
    ['the check run is created', 'POST'],
    ['the check run is closed', 'PATCH'],
  ])(
    'GitHub is silent while %s: not waited for beyond 5 s',
    { timeout: CLOSING_TIME_LIMIT_MS },
    async (_, silentMethod) => {
      const { asked, run } = await waiting();
      const created = Promise.withResolvers<void>();
      const front = await startFaultyGitHub(github, ({ method, path }) => {
        if (method !== silentMethod || !path.includes('check-runs')) return undefined;
        created.resolve();
        return silence;
      });
      const when = silentMethod === 'POST' ? created.promise : asked;
      const result = await run({ apiUrl: front.url, cancel: { signal: 'SIGINT', when } });
      expect(result.exitCode, result.stderr).toBe(130);
    },
  );

  test('a second signal ends it at once, with its own exit code', async () => {
    const { asked, run } = await waiting();
    const closing = Promise.withResolvers<void>();
    const front = await startFaultyGitHub(github, ({ method }) => {
      if (method !== 'PATCH') return undefined;
      closing.resolve();
      return silence;
    });
    const result = await run({
      apiUrl: front.url,
      cancel: { signal: 'SIGINT', when: asked },
      cancelAgain: { signal: 'SIGTERM', when: closing.promise },
    });
    expect(result.exitCode, result.stderr).toBe(143);
  });

  test('while a report is written: no half file stays', async () => {
    const half = printing('half written');
    const result = await runStep(github, {
      env: { NODE_OPTIONS: `--import=${HALF_WRITES}` },
      onOutput: half.look,
      cancel: { signal: 'SIGTERM', when: half.promise },
    });
    expect(result.exitCode, result.stderr).toBe(130);
    expect(filesIn(result.workspace)).toEqual(['saved.json']);
    expect(github.checks).toMatchObject(cancelledCheck);
  });

  test('while GitHub is asked by a step that fails already: it ends', {
    timeout: CLOSING_TIME_LIMIT_MS,
  }, async () => {
    const closing = Promise.withResolvers<void>();
    const front = await startFaultyGitHub(github, ({ method }) => {
      if (method !== 'PATCH') return undefined;
      closing.resolve();
      return silence;
    });
    const result = await runStep(github, {
      apiUrl: front.url,
      inputs: { merge: 'no-such-file.json' },
      cancel: { signal: 'SIGTERM', when: closing.promise },
    });
    expect(result.exitCode, result.stderr).toBe(130);
  });
});

describe('flamegate/comment', { timeout: TIME_LIMIT_MS }, () => {
  test('while its check run is created: it is not left open', async () => {
    const report = formatReportJson(failedReport());
    const content = zipOf([{ name: 'report.json', content: report }]);
    const createdAt = '2026-11-22T15:10:00Z';
    github.history.artifacts.push({ id: 1, name: 'flamegate', runId: 4000, content, createdAt });
    github.pulls.push({ number: 7, headSha: HEAD_SHA, branch: 'feature', headRepository: 'mallory/shop' });
    const workflow_run = {
      ...{ id: 4000, run_attempt: 1, event: 'pull_request', status: 'completed', head_sha: HEAD_SHA },
      ...{ head_branch: 'feature', head_repository: { full_name: 'mallory/shop' } },
      repository: { full_name: FAKE_REPOSITORY },
    };
    const asked = Promise.withResolvers<void>();
    const cancelled = printing('flamegate was cancelled.');
    const front = await startFaultyGitHub(github, async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/check-runs')) return undefined;
      asked.resolve();
      await cancelled.promise;
      return undefined;
    });
    const result = await runStep(front, {
      ...{ action: 'comment/action.yml', inputs: { check: 'auto' }, eventName: 'workflow_run' },
      payload: { action: 'completed', workflow_run },
      ...{ onOutput: cancelled.look, cancel: { signal: 'SIGINT', when: asked.promise } },
    });
    expect(result.exitCode, result.stdout).toBe(130);
    expect(github.checks).toMatchObject([{ status: 'completed' }]);
  });
});

describe('the command line', { timeout: TIME_LIMIT_MS }, () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while the server is asked: it ends by the signal, nothing is left',
    async (signal) => {
      const { url, asked } = await silentServer();
      const cwd = testFolder();
      const flags = Object.entries(WINDOWS).flatMap(([name, value]) => [`--${name}`, value]);
      const result = await runCli(
        [
          'gate',
          '--pyroscope-url',
          url,
          '--service',
          'api',
          '--settle',
          'none',
          ...flags,
          '--report-json',
          'report.json',
        ],
        { cwd, entry: SOURCE_CLI, env: { TMPDIR: cwd }, kill: { signal, when: asked } },
      );
      expect(result).toMatchObject({ exitCode: null, signal, stdout: '' });
      expect(filesIn(cwd)).toEqual([]);
    },
  );

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while a report is written: no half file stays',
    async (signal) => {
      const cwd = testFolder();
      const half = printing('half written');
      const result = await runCli(['demo', '--quiet', '--report-json', 'report.json'], {
        ...{ cwd, entry: SOURCE_CLI, env: { NODE_OPTIONS: `--import=${HALF_WRITES}` } },
        onStderr: half.look,
        kill: { signal, when: half.promise },
      });
      expect(result).toMatchObject({ exitCode: null, signal });
      expect(filesIn(cwd)).toEqual([]);
    },
  );
});
