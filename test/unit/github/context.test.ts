import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGitHubContext, reportRunOf } from '../../../src/github/context.ts';
import { HEAD_SHA } from '../../support/github-context.ts';

const MERGE_SHA = '1111111111111111111111111111111111111111';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-context-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function environment(changes: Record<string, string | undefined> = {}) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop.front',
    GITHUB_API_URL: 'https://ghes.example/api/v3/',
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_SHA: MERGE_SHA,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event({ number: 7, pull_request: pullRequest() }, 'usual.json'),
    GITHUB_RUN_ID: '17000000001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_STEP_SUMMARY: '/runner/summary.md',
    GITHUB_WORKSPACE: '/runner/work',
    ...changes,
  };
}

function pullRequest(headRepository: unknown = { full_name: 'acme/shop.front' }) {
  return { head: { sha: HEAD_SHA, repo: headRepository }, base: { repo: { full_name: 'acme/shop.front' } } };
}

function event(payload: unknown, name = 'event.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return path;
}

describe('readGitHubContext', () => {
  it('reads a pull request run', () => {
    expect(readGitHubContext(environment())).toEqual({
      owner: 'acme',
      repo: 'shop.front',
      repository: 'acme/shop.front',
      apiUrl: 'https://ghes.example/api/v3',
      serverUrl: 'https://ghes.example',
      sha: MERGE_SHA,
      headSha: HEAD_SHA,
      eventName: 'pull_request',
      runId: '17000000001',
      runAttempt: 2,
      runUrl: 'https://ghes.example/acme/shop.front/actions/runs/17000000001/attempts/2',
      pullRequest: 7,
      isFork: false,
      summaryPath: '/runner/summary.md',
      workspace: '/runner/work',
      problems: [],
    });
  });

  it.each([{}, { GITHUB_ACTIONS: 'false' }])('is null outside of Actions: %j', (env) => {
    expect(readGitHubContext(env)).toBeNull();
  });

  it('knows github.com and the first attempt without being told', () => {
    const unset = { GITHUB_API_URL: '', GITHUB_SERVER_URL: undefined };
    const context = readGitHubContext(environment({ ...unset, GITHUB_RUN_ATTEMPT: undefined }));
    expect(context).toMatchObject({
      apiUrl: 'https://api.github.com',
      runUrl: 'https://github.com/acme/shop.front/actions/runs/17000000001',
      runAttempt: 1,
      problems: [],
    });
  });

  it('takes the number under pull_request_target too', () => {
    const context = readGitHubContext(environment({ GITHUB_EVENT_NAME: 'pull_request_target' }));
    expect(context).toMatchObject({ pullRequest: 7, headSha: HEAD_SHA });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'workflow_run', 'merge_group', 'issue_comment'])(
    'a %s has no pull request, whatever its payload says',
    (name) => {
      const context = readGitHubContext(environment({ GITHUB_EVENT_NAME: name }));
      expect(context).toMatchObject({ pullRequest: null, headSha: MERGE_SHA, isFork: false, problems: [] });
    },
  );

  it('a merge group is its head and its base, without a pull request', () => {
    const path = event({
      action: 'checks_requested',
      merge_group: { head_sha: MERGE_SHA, base_sha: HEAD_SHA },
    });
    const context = readGitHubContext(
      environment({ GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: path }),
    );
    expect(context).toMatchObject({
      pullRequest: null,
      headSha: MERGE_SHA,
      baseSha: HEAD_SHA,
      isFork: false,
    });
  });

  it.each([
    ['another repository', { full_name: 'mallory/shop.front' }],
    ['a deleted repository', null],
  ])('a head in %s is a fork', (_, repository) => {
    const path = event({ number: 7, pull_request: pullRequest(repository) });
    expect(readGitHubContext(environment({ GITHUB_EVENT_PATH: path }))?.isFork).toBe(true);
  });

  it('a repository that is a fork itself is none towards its own branches', () => {
    const path = event({
      number: 7,
      pull_request: pullRequest({ full_name: 'acme/shop.front', fork: true }),
    });
    expect(readGitHubContext(environment({ GITHUB_EVENT_PATH: path }))?.isFork).toBe(false);
  });
});

describe('a bad event payload leaves the pull request unknown and says why', () => {
  it.each([
    ['not JSON', '{"number": 7', 'not valid JSON'],
    ['not an object', '[7]', 'not a JSON object'],
    ['no number', '{"pull_request":{}}', 'names no pull request'],
    ['a number that is none', '{"number":"7/../../8","pull_request":{}}', 'names no pull request'],
    ['a negative number', '{"number":-7}', 'names no pull request'],
  ])('%s', (_, payload, problem) => {
    const context = readGitHubContext(environment({ GITHUB_EVENT_PATH: event(payload) }));
    expect(context).toMatchObject({ pullRequest: null, headSha: MERGE_SHA });
    expect(context?.problems).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['missing', () => join(folder, 'nowhere.json'), 'cannot be opened'],
    ['a folder', () => folder, 'is not a file'],
    ['not named', () => undefined, 'GITHUB_EVENT_PATH is not set'],
    ['huge', () => hugeFile(), 'more than the 33554432 allowed'],
  ])('%s', (_, path, problem) => {
    const context = readGitHubContext(environment({ GITHUB_EVENT_PATH: path() }));
    expect(context?.pullRequest).toBeNull();
    expect(context?.problems).toEqual([expect.stringContaining(problem)]);
  });

  function hugeFile(): string {
    const path = event('{}');
    truncateSync(path, 32 * 1024 * 1024 + 1);
    return path;
  }
});

describe('hostile values', () => {
  it.each(['acme', 'acme/shop/..', '../shop', 'acme/..', 'acme/shop\n', '', undefined])(
    'a repository %j is unknown',
    (repository) => {
      const context = readGitHubContext(environment({ GITHUB_REPOSITORY: repository }));
      expect(context).toMatchObject({ owner: '', repo: '', repository: '', runUrl: '' });
      expect(context?.problems).toEqual([expect.stringContaining('GITHUB_REPOSITORY')]);
    },
  );

  it.each(['file:///etc/passwd', 'not a url', 'https://user:secret@ghes.example'])(
    'an address %j',
    (address) => {
      const context = readGitHubContext(environment({ GITHUB_API_URL: address }));
      expect(context?.apiUrl).toBe('https://api.github.com');
      expect(context?.problems).toEqual([expect.not.stringContaining('secret')]);
    },
  );

  it('a commit or run that is none is left empty', () => {
    const env = environment({ GITHUB_SHA: 'main', GITHUB_RUN_ID: '1 -->', GITHUB_EVENT_NAME: 'push' });
    expect(readGitHubContext(env)).toMatchObject({ sha: '', headSha: '', runId: '', runUrl: '' });
  });
});

describe('reportRunOf', () => {
  it('is the run part of a report', () => {
    const context = readGitHubContext(environment());
    expect(context && reportRunOf(context)).toEqual({
      repository: 'acme/shop.front',
      commit: HEAD_SHA,
      runUrl: 'https://ghes.example/acme/shop.front/actions/runs/17000000001/attempts/2',
      runId: '17000000001',
      runAttempt: 2,
      event: 'pull_request',
      pullRequest: 7,
    });
  });
});
