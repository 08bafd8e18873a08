import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentOptions, type CommentResult, publishComment } from '../../../src/github/comment.ts';
import { COMMENT_PERMISSION, explainFailure } from '../../../src/github/failure.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor } from '../../support/github-context.ts';

let github: FakeGitHub;
let waitsMs: number[];

beforeEach(async () => {
  github = await startFakeGitHub();
  waitsMs = [];
});
afterEach(() => github.close());

function publish(changes: Partial<CommentOptions> = {}): Promise<CommentResult> {
  return publishComment({
    context: contextFor(github.url),
    report: { key: 'default', verdict: 'fail' },
    policy: 'on-change',
    token: 'ghs_secret',
    render: () => 'two functions got slower',
    wait: async (durationMs) => {
      waitsMs.push(durationMs);
    },
    ...changes,
  });
}

describe('a refused comment', () => {
  it('names the missing permission as YAML to copy', async () => {
    github.behaviour.token = 'read-only';
    const result = await publish();
    expect(result.status).toBe('failed');
    expect(result.reason).toContain('Resource not accessible by integration');
    expect(result.reason).toMatch(/\n\npermissions:\n {2}pull-requests: write$/);
    expect(github.comments).toEqual([]);
    expect(github.writes()).toHaveLength(1);
  });

  it('explains that a fork cannot be helped with permissions', async () => {
    github.behaviour.token = 'read-only';
    const result = await publish({ context: contextFor(github.url, { isFork: true }) });
    expect(result.reason).toContain('from a fork');
    expect(result.severity).toBe('notice');
    expect(result.reason).toContain('workflow_run');
    expect(result.reason).toContain('flamegate/comment');
    expect(result.reason).not.toContain('permissions:');
  });

  it('is about the permission, not the fork, under pull_request_target', async () => {
    github.behaviour.token = 'read-only';
    const context = contextFor(github.url, { isFork: true, eventName: 'pull_request_target' });
    const result = await publish({ context });
    expect(result.reason).not.toContain('fork');
    expect(result.reason).toContain(COMMENT_PERMISSION);
  });

  it('says that the token is not valid, without repeating it', async () => {
    github.behaviour.token = 'bad-token';
    const result = await publish();
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringContaining('Bad credentials') });
    expect(result.reason).not.toContain('ghs_secret');
  });

  it('says that the pull request cannot be seen', async () => {
    const result = await publish({ context: contextFor(github.url, { pullRequest: 8 }) });
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringContaining('pull request #8') });
  });

  it('names the address when there is no server', async () => {
    const url = github.url;
    await github.close();
    const result = await publish({ context: contextFor(url) });
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringContaining(url) });
    expect(waitsMs).toEqual([1000, 2000]);
  });

  it('survives a renderer that throws', async () => {
    const render = () => {
      throw new Error('renderer broke');
    };
    expect(await publish({ render })).toEqual({
      status: 'failed',
      severity: 'warning',
      reason: expect.stringContaining('renderer broke'),
    });
  });
});

describe('retries', () => {
  it('tries a 5xx again', async () => {
    github.behaviour.failuresLeft = 2;
    expect((await publish()).status).toBe('created');
    expect(waitsMs).toEqual([1000, 2000]);
  });

  it('gives up after three attempts', async () => {
    github.behaviour.failuresLeft = Number.POSITIVE_INFINITY;
    expect(await publish()).toMatchObject({ status: 'failed', reason: expect.stringContaining('502') });
    expect(github.requests).toHaveLength(3);
  });

  it('waits as long as a secondary rate limit asks', async () => {
    Object.assign(github.behaviour, {
      failuresLeft: 1,
      failureStatus: 403,
      failureHeaders: { 'retry-after': '7' },
    });
    expect((await publish()).status).toBe('created');
    expect(waitsMs).toEqual([7000]);
  });

  it('does not wait for an hour, and does not call a rate limit a missing permission', async () => {
    Object.assign(github.behaviour, {
      failuresLeft: Number.POSITIVE_INFINITY,
      failureStatus: 429,
      failureHeaders: { 'retry-after': '3600' },
    });
    const result = await publish();
    expect(result).toMatchObject({ status: 'failed', reason: expect.stringContaining('rate limit') });
    expect(result.reason).not.toContain('permissions:');
    expect(waitsMs).toEqual([]);
  });
});

describe('explainFailure', () => {
  const context = contextFor('https://api.github.com');
  const failure = (status: number, message: string) =>
    Object.assign(new Error(message), { status, response: { headers: {} } });

  it('keeps a hostile answer on one bounded line', () => {
    const reason = explainFailure(
      failure(500, `bad\r\n::error::pwned\u001b[31m${'x'.repeat(5000)}`),
      context,
    );
    expect(reason).not.toMatch(/\p{Cc}/u);
    expect(reason.length).toBeLessThan(500);
  });

  it('blames no permission for a locked conversation', () => {
    const reason = explainFailure(failure(403, 'Unable to create comment because issue is locked.'), context);
    expect(reason).toContain('locked');
    expect(reason).not.toContain('permissions:');
  });

  it('takes anything that can be thrown', () => {
    expect(explainFailure(null, context)).toContain('null');
    expect(explainFailure('text', context)).toContain('text');
  });
});
