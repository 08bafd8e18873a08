import { expect, test } from 'vitest';
import { noCommonType } from '../../src/file-gate/reasons.ts';
import { PROFILING_OFF } from '../../src/gate/notes.ts';
import type { BaselineApi } from '../../src/github/baseline-api.ts';
import { findArtifact } from '../../src/github/baseline-artifact.ts';
import { asking, BaselineError } from '../../src/github/baseline-error.ts';
import { judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { prepareConnection } from '../../src/sources/pyroscope/connection.ts';
import { reasonOfError } from '../../src/sources/pyroscope/diagnose.ts';
import { errorOfAnswer, errorOfFailure } from '../../src/sources/pyroscope/errors.ts';
import { contextFor } from '../support/github-context.ts';
import { isHeading } from '../support/troubleshooting.ts';

const asked = {
  connection: prepareConnection({ baseUrl: 'http://pyroscope:4040', auth: { kind: 'none' } }),
  what: 'Series',
};
const answered = (status: number, body: string, contentType = 'application/json', location = '') =>
  reasonOfError(errorOfAnswer(asked, { status, contentType, location, body }));
const failed = (code: string) =>
  reasonOfError(
    errorOfFailure(asked, Object.assign(new Error('failed'), { code }), {
      requestTimeoutMs: 30_000,
      maxAnswerBytes: 1,
    }),
  );
const throughProxy = (failure: Error) =>
  reasonOfError(
    errorOfFailure(
      {
        connection: prepareConnection({
          baseUrl: 'http://pyroscope:4040',
          auth: { kind: 'none' },
          httpProxy: 'http://proxy:3128',
        }),
        what: 'Series',
      },
      failure,
      { requestTimeoutMs: 30_000, maxAnswerBytes: 1 },
    ),
  );
const said = (message: string) => JSON.stringify({ code: 'invalid_argument', message });
const LONG = 'the query time range exceeds the limit (max_query_length, actual: 48h0m0s, limit: 1d)';

/** Messages as people see them; those about a single service are provoked in doctor/diagnoses.test.ts. */
test.each([
  ['FG101', failed('ECONNREFUSED')],
  ['FG101', answered(503, 'overloaded', 'text/plain')],
  ['FG102', answered(401, said('invalid_argument: no org id'))],
  ['FG102', answered(403, '')],
  ['FG102', throughProxy(new Error('Proxy response (407) !== 200 when HTTP Tunneling'))],
  ['FG101', throughProxy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))],
  ['FG103', answered(404, '404 page not found', 'text/plain')],
  ['FG103', answered(200, '<!doctype html><title>Log in</title>', 'text/html')],
  ['FG103', answered(302, '', 'text/html', '/login')],
  ['FG110', answered(400, said('1:2: parse error: unexpected character'))],
  ['FG123', answered(400, said(said(LONG)))],
  ['FG126', answered(400, said('unknown profile type: seconds'))],
  ['FG140', PROFILING_OFF],
  ['FG111', judgeBuild([], DEFAULT_POLICY).reasons[0]],
  ['FG113', noCommonType({ baseline: [], candidate: [] }, null)],
  ['FG113', noCommonType({ baseline: [], candidate: [] }, 'cpu')],
] as const)('%s heads the page under the message of %j', (code, reason) => {
  expect(reason?.code).toBe(code);
  expect(reason?.remedy).not.toBe('');
  expect(isHeading(code, reason?.message ?? '')).toBe(true);
});

test('a heading is of its own message alone', () => {
  expect(isHeading('FG123', failed('ECONNREFUSED').message)).toBe(false);
  expect(isHeading('FG104', 'There are no profiles of "a" in either window.')).toBe(true);
  expect(isHeading('FG999', 'anything')).toBe(false);
});

const github = contextFor('https://api.github.com', { baseSha: '3f2a91c' });

/** What somebody is told whose question to GitHub failed. */
async function reasonOfBaseline(question: Promise<unknown>) {
  const error = await question.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof BaselineError) return error.reason;
  throw error;
}

const attempts = [
  { action: 'read the artifacts of acme/shop', permission: 'actions: read' },
  { action: 'compare commits of acme/shop', permission: 'contents: read' },
];
test.each(
  attempts.flatMap((attempt) =>
    (
      [
        ['FG141', 401, {}],
        ['FG141', 403, {}],
        ['FG141', 404, {}],
        ['FG142', 403, { 'x-ratelimit-remaining': '0' }],
        ['FG142', 502, {}],
        ['FG142', null, {}],
      ] as const
    ).map(([code, status, headers]) => ({ code, status, headers, attempt })),
  ),
)('$code heads the page when GitHub answers $status to "$attempt.action"', async (row) => {
  const { code, status, headers, attempt } = row;
  const answer = status === null ? {} : { status, response: { headers } };
  const failure = Object.assign(new Error('it failed'), answer);
  const reason = await reasonOfBaseline(asking(attempt, github, () => Promise.reject(failure)));
  expect(reason.code).toBe(code);
  expect(isHeading(code, reason.message)).toBe(true);
});

test('FG143 heads the page when an artifact holds no snapshot', async () => {
  const artifact = { id: 1, name: 'b', runId: 7, headSha: '3f2a91c', headBranch: 'main', bytes: 70_000_000 };
  const listed = { ...artifact, isForeign: false, isExpired: false, createdAtMs: 0 };
  const api = { artifacts: async () => ({ artifacts: [listed], isLast: true }) } as Partial<BaselineApi>;
  const question = findArtifact('b', { kind: 'base' }, github, api as BaselineApi);
  const reason = await reasonOfBaseline(question);
  expect(reason.code).toBe('FG143');
  expect(isHeading('FG143', reason.message)).toBe(true);
});
