import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentOptions, type CommentResult, publishComment } from '../../../src/github/comment.ts';
import { formatMarker, type Marker } from '../../../src/github/marker.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

const BOT = 'github-actions[bot]';
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

function ours(id: number, changes: Partial<Marker> = {}, text = 'old text') {
  const marker = { key: 'default', sha: HEAD_SHA, runId: '4000', runAttempt: 1, ...changes };
  return { id, login: BOT, body: `${formatMarker(marker)}\n${text}` };
}

describe('policy', () => {
  it.each(['fail', 'not-evaluated'] as const)('on-change creates the comment on %s', async (verdict) => {
    const result = await publish({ report: { key: 'default', verdict } });
    expect(result).toEqual({
      status: 'created',
      severity: 'info',
      url: expect.stringContaining('#issuecomment-1001'),
    });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `<!-- flamegate:key=default sha=${HEAD_SHA} run=5000 attempt=1 -->\ntwo functions got slower`,
    ]);
    expect(github.requests.every(({ authorization }) => authorization === 'token ghs_secret')).toBe(true);
  });

  it.each(['pass', 'warn', 'inconclusive'] as const)('on-change creates nothing on %s', async (verdict) => {
    const result = await publish({ report: { key: 'default', verdict } });
    expect(result).toMatchObject({ status: 'skipped', reason: expect.stringContaining(verdict) });
    expect(github.writes()).toEqual([]);
  });

  it.each(['pass', 'warn', 'inconclusive'] as const)('on-change updates an alarm on %s', async (verdict) => {
    github.comments.push(ours(20));
    const result = await publish({ report: { key: 'default', verdict }, render: () => 'all well again' });
    expect(result.status).toBe('updated');
    expect(github.comments[0]?.body).toContain('all well again');
  });

  it.each(['pass', 'warn', 'inconclusive'] as const)('always creates on %s', async (verdict) => {
    expect((await publish({ policy: 'always', report: { key: 'default', verdict } })).status).toBe('created');
  });

  it('never makes no request at all', async () => {
    github.comments.push(ours(20));
    expect(await publish({ policy: 'never' })).toMatchObject({ status: 'skipped' });
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['without a token', { token: ' ' }, 'notice', 'github-token'],
    [
      'without a pull request',
      { context: contextFor('http://127.0.0.1:9', { pullRequest: null }) },
      'info',
      'pull request',
    ],
    [
      'without a repository',
      { context: contextFor('http://127.0.0.1:9', { owner: '' }) },
      'notice',
      'repository',
    ],
  ])('%s it is skipped with the reason', async (_, changes, severity, reason) => {
    expect(await publish(changes)).toEqual({
      status: 'skipped',
      severity,
      reason: expect.stringContaining(reason),
    });
    expect(github.requests).toEqual([]);
  });
});

describe('finding the comment', () => {
  it('follows all pages: the comment is on the third', async () => {
    for (let id = 1; id <= 240; id += 1) github.comments.push({ id, login: 'someone', body: `talk ${id}` });
    github.comments.push(ours(241));
    expect((await publish()).status).toBe('updated');
    expect(github.requests.filter(({ method }) => method === 'GET')).toHaveLength(3);
    expect(github.writes()).toMatchObject([
      { method: 'PATCH', path: '/repos/acme/shop/issues/comments/241' },
    ]);
  });

  it('never touches a foreign comment with our marker', async () => {
    const foreign = { ...ours(20), login: 'mallory' };
    github.comments.push({ ...foreign });
    expect((await publish()).status).toBe('created');
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]).toEqual(foreign);
  });

  it.each([
    ['another key', ours(20, { key: 'nightly' })],
    ['the marker as a quotation', { id: 20, login: BOT, body: `> ${ours(20).body}` }],
    ['no marker', { id: 20, login: BOT, body: 'coverage: 93 %' }],
  ])('leaves our own comment with %s alone', async (_, comment) => {
    github.comments.push({ ...comment });
    expect((await publish()).status).toBe('created');
    expect(github.comments[0]).toEqual(comment);
  });

  it('a key cannot end the hidden comment, and finds its comment again', async () => {
    const report = { key: 'a --> <b> sha=1', verdict: 'fail' as const };
    expect((await publish({ report })).status).toBe('created');
    expect(github.comments[0]?.body.match(/-->/g)).toHaveLength(1);
    expect((await publish({ report, render: () => 'new' })).status).toBe('updated');
  });

  it('knows its own comments by the login of the token', async () => {
    github.behaviour.viewer = 'perf-bot';
    github.comments.push(ours(20), { ...ours(21), login: 'Perf-Bot' });
    expect((await publish()).status).toBe('updated');
    expect(github.writes()).toMatchObject([{ path: '/repos/acme/shop/issues/comments/21' }]);
  });

  it('is github-actions[bot] when GitHub does not tell the login', async () => {
    github.behaviour.viewer = null;
    github.comments.push(ours(20));
    expect((await publish()).status).toBe('updated');
  });
});

describe('duplicates', () => {
  it('keeps the lowest id and deletes its own others only', async () => {
    github.comments.push({ ...ours(10), login: 'mallory' }, ours(30), ours(20), ours(40, { key: 'other' }));
    const result = await publish();
    expect(result).toMatchObject({ status: 'updated', url: expect.stringContaining('#issuecomment-20') });
    expect(github.comments.map(({ id }) => id)).toEqual([10, 20, 40]);
  });

  it('gives way to a comment another job made at the same time', async () => {
    github.behaviour.appearAfterList.push(ours(20, { runId: '5000' }, 'the other job'));
    const result = await publish();
    expect(result).toMatchObject({ status: 'created', url: expect.stringContaining('#issuecomment-20') });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('two functions got slower');
  });

  it('a create whose answer was lost leaves one comment', async () => {
    github.behaviour.lostAnswersLeft = 1;
    expect((await publish()).status).toBe('created');
    expect(github.comments).toHaveLength(1);
  });
});

describe('order of runs', () => {
  it.each([
    ['an older run', { runId: '6000' }],
    ['an older attempt', { runId: '5000', runAttempt: 2 }],
    ['an older run, ids of different length', { runId: '10000' }],
  ])('%s does not overwrite a newer result', async (_, marker) => {
    github.comments.push(ours(20, marker));
    const before = structuredClone(github.comments);
    const result = await publish();
    expect(result).toMatchObject({
      status: 'skipped',
      url: expect.any(String),
      reason: expect.stringMatching(/newer/),
    });
    expect(github.comments).toEqual(before);
  });

  it.each([{ runId: '4999', runAttempt: 9 }, { runId: '5000', runAttempt: 1 }, { runId: '' }])(
    'overwrites %j',
    async (marker) => {
      github.comments.push(ours(20, marker));
      expect((await publish()).status).toBe('updated');
    },
  );

  it('writes nothing when the text is the same', async () => {
    await publish();
    const comment = github.comments[0];
    if (comment !== undefined) comment.body = `${comment.body.replaceAll('\n', '\r\n')}\r\n`;
    const writes = github.writes().length;
    expect(await publish()).toEqual({ status: 'unchanged', severity: 'info', url: expect.any(String) });
    expect(github.writes()).toHaveLength(writes);
  });
});

describe('length', () => {
  const long = (maxCharacters: number) => 'x'.repeat(maxCharacters);

  it('uses 60,000 characters, the marker included', async () => {
    expect((await publish({ render: long })).status).toBe('created');
    expect(github.comments[0]?.body).toHaveLength(60_000);
  });

  it.each([
    [40_000, 30_000],
    [29_999, 10_000],
  ])('shrinks for a server that takes %i characters', async (accepted, length) => {
    github.behaviour.maxBodyCharacters = accepted;
    expect((await publish({ render: long })).status).toBe('created');
    expect(github.comments[0]?.body).toHaveLength(length);
  });

  it('shrinks an update too', async () => {
    github.comments.push(ours(20));
    github.behaviour.maxBodyCharacters = 30_000;
    expect((await publish({ render: long })).status).toBe('updated');
    expect(github.comments[0]?.body).toHaveLength(30_000);
  });

  it('gives up when nothing is accepted, and does not send the same body again', async () => {
    github.behaviour.maxBodyCharacters = 10;
    expect(await publish()).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Body is too long'),
    });
    expect(github.writes()).toHaveLength(1);
  });

  it('cuts what a renderer makes too long', async () => {
    expect((await publish({ render: () => 'x'.repeat(90_000) })).status).toBe('created');
    expect(github.comments[0]?.body).toHaveLength(60_000);
  });
});
