import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommentOptions, publishComment } from '../../src/github/comment.ts';
import { formatMarker, type Marker } from '../../src/github/marker.ts';
import { type FakeComment, type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { type FaultyAsk, startFaultyGitHub } from '../support/faulty-github.ts';
import type { ServerFault } from '../support/faulty-server.ts';
import { contextFor, HEAD_SHA } from '../support/github-context.ts';
import { answer, resetMidAnswer } from '../support/server-faults.ts';

/** What others do to the comment while a run writes it, and answers that are lost: one comment in the end, with the newest verdict. */

const BOT = 'github-actions[bot]';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

function publish(url: string, changes: Partial<CommentOptions> = {}) {
  return publishComment({
    context: contextFor(url),
    report: { key: 'default', verdict: 'fail' },
    policy: 'on-change',
    token: 'ghs_secret',
    render: () => 'this run',
    wait: async () => {},
    ...changes,
  });
}

/** @param runId the run under test is 5000 */
function ours(id: number, runId: string, text: string): FakeComment {
  const marker: Marker = {
    ...{ key: 'default', sha: HEAD_SHA, runId, runAttempt: 1, verdict: 'fail', before: null },
  };
  return { id, login: BOT, body: `${formatMarker(marker)}\n${text}` };
}

const texts = () => github.comments.map(({ body }) => body.split('\n')[1]);
const remove = (id: number) => {
  const index = github.comments.findIndex((comment) => comment.id === id);
  if (index >= 0) github.comments.splice(index, 1);
};

/** Lets something happen before the first request of a kind reaches GitHub, and a fault to its answer. */
function atFirst(method: string, act: () => void, fault?: ServerFault) {
  let isFirst = true;
  return startFaultyGitHub(github, (ask: FaultyAsk) => {
    if (!isFirst || ask.method !== method || !/comments(?:\/\d+)?(?:\?|$)/.test(ask.path)) return undefined;
    isFirst = false;
    act();
    return fault;
  });
}

describe('deleted between listing and update', () => {
  test('it is created anew', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    const { url } = await atFirst('PATCH', () => remove(20));
    const result = await publish(url);
    expect(result).toMatchObject({ status: 'created', severity: 'info' });
    expect(result.url).toContain(`#issuecomment-${github.comments[0]?.id}`);
    expect(texts()).toEqual(['this run']);
  });

  test('a pass creates none', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    const { url } = await atFirst('PATCH', () => remove(20));
    expect(await publish(url, { report: { key: 'default', verdict: 'pass' } })).toMatchObject({
      status: 'skipped',
    });
    expect(texts()).toEqual([]);
  });

  test('the next of several is updated', async () => {
    github.comments.push(ours(20, '4000', 'an older run'), ours(30, '4000', 'its duplicate'));
    const { url } = await atFirst('PATCH', () => remove(20));
    expect(await publish(url)).toMatchObject({ status: 'updated' });
    expect(github.comments.map(({ id }) => id)).toEqual([30]);
    expect(texts()).toEqual(['this run']);
  });

  test('a list that still names it makes nobody look without end', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    const gone = answer(404, { 'content-type': 'application/json' }, '{"message":"Not Found"}');
    const { url } = await startFaultyGitHub(github, ({ method }) => (method === 'PATCH' ? gone : undefined));
    expect(await publish(url)).toMatchObject({ status: 'created' });
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  test('a duplicate that another job has deleted is no failure', async () => {
    github.comments.push(ours(20, '4000', 'an older run'), ours(30, '4000', 'its duplicate'));
    const { url } = await atFirst('DELETE', () => remove(30));
    expect(await publish(url)).toMatchObject({ status: 'updated', severity: 'info' });
    expect(texts()).toEqual(['this run']);
  });
});

describe('two runs at once', () => {
  const newer = (url: string) =>
    publish(url, {
      context: contextFor(url, { runId: '6000' }),
      report: { key: 'default', verdict: 'pass' },
      policy: 'always',
      render: () => 'the newer run',
    });

  test.each([0, 1])('that both found nothing end with one comment, of the newer (%i)', async (first) => {
    const both = [() => publish(github.url), () => newer(github.url)];
    if (first === 1) both.reverse();
    await Promise.all(both.map((run) => run()));
    expect(texts()).toEqual(['the newer run']);
  });

  test('that both update one end with the newer', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    await Promise.all([publish(github.url), newer(github.url)]);
    expect(texts()).toEqual(['the newer run']);
  });

  test.each<[string, ServerFault]>([
    ['busy', answer(502)],
    ['a secondary limit', answer(403, { 'retry-after': '60' }, '{"message":"secondary rate limit"}')],
  ])(
    'an update that is put off (%s) does not overwrite what the newer has written meanwhile',
    async (_, fault) => {
      github.comments.push(ours(20, '4000', 'an older run'));
      let isPutOff = false;
      const { url } = await startFaultyGitHub(github, ({ method, count }) => {
        isPutOff = method === 'PATCH' && count === 1;
        return isPutOff ? refused(fault) : undefined;
      });
      const result = await publish(url, { wait: async () => void (isPutOff && (await newer(github.url))) });
      expect(result).toMatchObject({ status: 'skipped', reason: expect.stringContaining('run 6000') });
      expect(texts()).toEqual(['the newer run']);
    },
  );

  /** The front relays before it answers: the write is taken back, as if it had never come. */
  function refused(fault: ServerFault): ServerFault {
    return (good, response) => {
      github.comments[0] = ours(20, '4000', 'an older run');
      fault(good, response);
    };
  }
});

describe('an answer that is lost', () => {
  test('to the list: the comment is found when it is asked for again, and not doubled', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    const { url } = await atFirst('GET', () => {}, resetMidAnswer);
    expect(await publish(url)).toMatchObject({ status: 'updated' });
    expect(texts()).toEqual(['this run']);
  });

  test.each<[string, ServerFault]>([
    ['reset', resetMidAnswer],
    ['a login page', answer(200, { 'content-type': 'text/html' }, '<html></html>')],
    ['502', answer(502)],
  ])('to the write (%s): it is there once', async (_, fault) => {
    const { url } = await atFirst('POST', () => {}, fault);
    const result = await publish(url);
    expect(result).toMatchObject({ severity: 'info', url: expect.stringContaining('#issuecomment-1001') });
    expect(texts()).toEqual(['this run']);
    expect(github.commentWrites().map(({ method }) => method)).toEqual(['POST']);
  });

  test('to every write: told, after a bounded number', async () => {
    github.comments.push(ours(20, '4000', 'an older run'));
    const { url } = await startFaultyGitHub(github, ({ method, path }) =>
      method === 'PATCH' && /comments/.test(path) ? putBack : undefined,
    );
    expect(await publish(url)).toMatchObject({ status: 'failed', reason: expect.stringContaining('502') });
    expect(github.commentWrites().length).toBeLessThanOrEqual(5);
  });

  const putBack: ServerFault = (_, response) => {
    github.comments[0] = ours(20, '4000', 'an older run');
    response.writeHead(502).end();
  };
});

describe('many comments', () => {
  const others = (count: number): FakeComment[] =>
    Array.from({ length: count }, (_, index) => ({ id: 100 + index, login: 'octocat', body: `${index}` }));

  test('ours on page 40 is found', async () => {
    github.comments.push(...others(3950), ours(9000, '4000', 'an older run'));
    expect(await publish(github.url)).toMatchObject({ status: 'updated' });
    expect(github.commentWrites().map(({ method }) => method)).toEqual(['PATCH']);
  });

  test('a list without end is left after 100 pages', async () => {
    const next = {
      'content-type': 'application/json',
      link: '<https://api.github.com/x?page=2>; rel="next"',
    };
    let pages = 0;
    const { url } = await startFaultyGitHub(github, ({ method }) => {
      if (method !== 'GET') return undefined;
      pages += 1;
      return answer(200, next, '[]');
    });
    expect(await publish(url)).toMatchObject({ status: 'created' });
    // Before writing and after it.
    expect(pages).toBe(200);
  });
});
