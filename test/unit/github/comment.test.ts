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
  const marker: Marker = {
    ...{ key: 'default', sha: HEAD_SHA, runId: '4000', runAttempt: 1, verdict: null, before: null },
    ...changes,
  };
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
      `<!-- flamegate:key=default sha=${HEAD_SHA} run=5000 attempt=1 verdict=${verdict} -->\ntwo functions got slower`,
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
    // Three pages before, and three to see that nobody wrote meanwhile.
    expect(github.requests.filter(({ method }) => method === 'GET')).toHaveLength(6);
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
    expect((await publish()).url).toContain('#issuecomment-1001');
    expect(github.comments).toHaveLength(1);
    expect(github.commentWrites().map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('order of runs', () => {
  it.each([
    ['an older run', { runId: '6000' }],
    ['the re-run of an old commit', { runId: '5001', sha: 'f'.repeat(40) }],
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

describe('older state', () => {
  const OLD = 'a'.repeat(40);
  const render: CommentOptions['render'] = (_, previous) =>
    previous === null ? 'nothing before' : `was ${previous.verdict} at ${previous.sha}`;
  const text = () => github.comments[0]?.body.split('\n').slice(1).join('\n');

  it('is told to the renderer, and kept by a run that says the same again', async () => {
    github.comments.push(ours(20, { sha: OLD, verdict: 'pass' }));
    expect((await publish({ render })).status).toBe('updated');
    expect(text()).toBe(`was pass at ${OLD}`);
    const again = contextFor(github.url, { runAttempt: 2 });
    await publish({ render, context: again });
    expect(text()).toBe(`was pass at ${OLD}`);
  });

  it.each([
    ['of the first version', `<!-- flamegate:key=default sha=${OLD} run=4000 attempt=1 -->\nold`],
    [
      'edited by a person',
      `<!-- flamegate:key=default sha=@octocat run=4000 attempt=1 verdict=fail -->\nold`,
    ],
    [
      'with a verdict of its own',
      `<!-- flamegate:key=default sha=${OLD} run=1 attempt=1 verdict=[x](y) -->\n`,
    ],
  ])('is not told from a comment %s', async (_, body) => {
    github.comments.push({ id: 20, login: BOT, body });
    expect((await publish({ render })).status).toBe('updated');
    expect(text()).toBe('nothing before');
  });
});

describe('two jobs at once', () => {
  const job = (key: string, verdict: 'pass' | 'fail', changes: Partial<CommentOptions> = {}) =>
    publish({
      report: { key, verdict },
      policy: 'always',
      render: () => `${key} says ${verdict}`,
      ...changes,
    });
  const bodies = () => github.comments.map(({ body }) => body.split('\n')[1]);

  it('with keys of their own keep a comment each', async () => {
    const results = await Promise.all([job('small', 'fail'), job('large', 'pass'), job('huge', 'pass')]);
    expect(results.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
    expect(bodies().toSorted()).toEqual(['huge says pass', 'large says pass', 'small says fail']);
    await Promise.all([job('small', 'pass'), job('large', 'fail')]);
    expect(bodies().toSorted()).toEqual(['huge says pass', 'large says fail', 'small says fail']);
  });

  it.each([
    ['the worse one last', ['pass', 'fail'] as const],
    ['the worse one first', ['fail', 'pass'] as const],
  ])('with the same key leave one comment with the worse verdict: %s', async (_, [first, second]) => {
    await job('default', first);
    const result = await job('default', second);
    expect(bodies()).toEqual(['default says fail']);
    expect(result).toMatchObject({
      severity: 'warning',
      reason: expect.stringMatching(/another job of this run.*a key of its own/),
    });
  });

  it('with the same key at the same moment leave one comment with the worse verdict', async () => {
    await Promise.all([job('default', 'pass'), job('default', 'fail'), job('default', 'pass')]);
    expect(bodies()).toEqual(['default says fail']);
  });

  it('an older run that writes late is written over again', async () => {
    github.comments.push(ours(20));
    const late = ours(20, { runId: '4500' }, 'an older run, late');
    const { url } = github;
    const newer = contextFor(url);
    // Between writing and looking again, the older run has written.
    github.behaviour.afterWrite = () => {
      const comment = github.comments.find(({ id }) => id === 20);
      if (comment !== undefined) comment.body = late.body;
    };
    expect((await publish({ context: newer, render: () => 'the newer run' })).status).toBe('updated');
    expect(bodies()).toEqual(['the newer run']);
  });

  it('gives way to a newer run that wrote at the same time', async () => {
    github.behaviour.appearAfterList.push(ours(20, { runId: '6000' }, 'the newer run'));
    await publish({ render: () => 'the older run' });
    expect(bodies()).toEqual(['the newer run']);
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
      reason: expect.stringMatching(/not accepted, not even a short one.*Body is too long/),
    });
    expect(github.writes()).toHaveLength(1);
  });

  it('cuts what a renderer makes too long', async () => {
    expect((await publish({ render: () => 'x'.repeat(90_000) })).status).toBe('created');
    expect(github.comments[0]?.body).toHaveLength(60_000);
  });
});

describe('a comment for another run', () => {
  it('leaves what that run has said itself, also when it said less', async () => {
    github.comments.push(ours(20, { runId: '5000', verdict: 'pass' }));
    const result = await publish({ isRelayed: true });
    expect(result).toMatchObject({ status: 'skipped', severity: 'info' });
    expect(result.reason).toContain('shows run 5000 already');
    expect(github.writes()).toEqual([]);
  });

  it('replaces that of an earlier run, and never that of a newer one', async () => {
    github.comments.push(ours(20));
    expect((await publish({ isRelayed: true })).status).toBe('updated');
    github.comments.splice(0, 1, ours(20, { runId: '6000' }));
    expect((await publish({ isRelayed: true })).reason).toContain('run 6000');
  });
});
