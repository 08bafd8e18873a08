import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IssueOptions, publishIssues } from '../../src/github/issues.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { startFaultyGitHub } from '../support/faulty-github.ts';
import { contextFor } from '../support/github-context.ts';
import { reportComparison, reportFunction, reportOf } from '../support/report.ts';
import { answer } from '../support/server-faults.ts';

/** Issues that somebody deletes or moves while a run brings them up to date. */

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

function publish(url: string, runId: string, names: readonly string[], changes: Partial<IssueOptions> = {}) {
  const functions = names.map((name) => reportFunction({ name }));
  return publishIssues({
    context: contextFor(url, { eventName: 'schedule', pullRequest: null, ref: 'refs/heads/main', runId }),
    report: reportOf([reportComparison({ functions })], { verdict: 'fail', key: 'nightly' }),
    policy: 'on-fail',
    labels: [],
    token: 'ghs_secret',
    wait: async () => {},
    ...changes,
  });
}

const shown = () =>
  github.issues.map(({ number, title, state }) => `${number} ${state} ${title.slice(0, 20)}`);

test.each([404, 410])('one that is gone (%i) is opened anew, and the others are updated', async (status) => {
  await publish(github.url, '5000', ['iou', 'decode']);
  expect(shown()).toHaveLength(2);
  const [first, second] = github.issues.map(({ number }) => number);
  const gone = answer(status, { 'content-type': 'application/json' }, '{"message":"This issue was deleted"}');
  const { url } = await startFaultyGitHub(github, ({ method, path }) => {
    if (method !== 'PATCH' || !path.endsWith(`/issues/${first}`)) return undefined;
    github.issues.splice(0, 1);
    return gone;
  });
  const result = await publish(url, '5001', ['iou', 'decode']);
  expect(result).toMatchObject({ status: 'done', problems: [] });
  expect(result.opened).toHaveLength(1);
  expect(result.updated).toEqual([`https://github.com/acme/shop/issues/${second}`]);
  expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
});

test('a duplicate that is gone is no failure', async () => {
  await publish(github.url, '5000', ['iou']);
  const [first] = github.issues;
  if (first === undefined) throw new Error('no issue was opened');
  const double = { ...first, number: first.number + 1 };
  github.issues.push(double);
  const gone = answer(404, { 'content-type': 'application/json' }, '{"message":"Not Found"}');
  const { url } = await startFaultyGitHub(github, ({ method, path }) =>
    method === 'PATCH' && path.endsWith(`/issues/${double.number}`) ? gone : undefined,
  );
  const result = await publish(url, '5001', ['iou']);
  expect(result).toMatchObject({ status: 'done', opened: [] });
  expect(result.updated).toEqual([`https://github.com/acme/shop/issues/${first.number}`]);
});
