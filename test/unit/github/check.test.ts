import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CheckOptions,
  type CheckOutcome,
  type CheckRun,
  checkConclusionOf,
  checkName,
  openCheckRun,
} from '../../../src/github/check.ts';
import { CHECK_PERMISSION } from '../../../src/github/failure.ts';
import type { Verdict } from '../../../src/judge/verdict.ts';
import { conclude } from '../../../src/report/conclusion.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const open = (changes: Partial<CheckOptions> = {}) =>
  openCheckRun({
    context: contextFor(github.url),
    key: 'default',
    token: 'ghs_secret',
    wait: async () => {},
    ...changes,
  });

async function opened(changes: Partial<CheckOptions> = {}): Promise<CheckRun> {
  const { run, reason } = await open(changes);
  if (run === null) throw new Error(reason);
  return run;
}

function outcome(changes: Partial<CheckOutcome> = {}): CheckOutcome {
  return {
    conclusion: 'failure',
    title: '2 functions got slower',
    render: () => 'the summary',
    annotations: [],
    ...changes,
  };
}

const ANNOTATIONS = [
  {
    level: 'error',
    title: 'iou',
    message: 'costs 2×',
    place: { path: 'ai.py', firstLine: 39, lastLine: 41 },
  },
  { level: 'warning', title: 'w', message: 'm', place: null },
  { level: 'notice', title: 'n', message: 'm', place: null },
] as const;

describe('openCheckRun', () => {
  it('creates it in progress, at the head of the pull request', async () => {
    const run = await opened();
    expect(run.url).toBe('https://github.com/acme/shop/runs/9001');
    expect(github.checks).toMatchObject([
      {
        name: 'flamegate',
        head_sha: HEAD_SHA,
        status: 'in_progress',
        conclusion: null,
        details_url: 'https://github.com/acme/shop/actions/runs/5000',
      },
    ]);
  });

  it('has a stable name for each key', () => {
    expect(checkName('default')).toBe('flamegate');
    expect(checkName('nightly')).toBe('flamegate (nightly)');
  });

  it.each([
    ['without a token', { token: '' }],
    ['without a repository', { context: contextFor('http://127.0.0.1:9', { owner: '' }) }],
    ['without a commit', { context: contextFor('http://127.0.0.1:9', { headSha: '' }) }],
  ])('asks nobody %s', async (_, changes) => {
    expect(await open(changes)).toEqual({ run: null, severity: 'info' });
    expect(github.requests).toEqual([]);
  });

  it('names the missing permission as YAML to copy, quietly', async () => {
    github.behaviour.permissions.checks = 'read';
    const { run, severity, reason } = await open();
    expect(run).toBeNull();
    expect(severity).toBe('info');
    expect(reason?.endsWith(`\n\n${CHECK_PERMISSION}`)).toBe(true);
    expect(reason).not.toContain('ghs_secret');
    expect(github.checks).toEqual([]);
  });

  it('knows that on a fork no permission helps', async () => {
    github.behaviour.token = 'read-only';
    const { reason } = await open({ context: contextFor(github.url, { isFork: true }) });
    expect(reason).toContain('fork');
    expect(reason).not.toContain('permissions:');
  });

  it('is louder about a server that fails, and never rejects', async () => {
    github.behaviour.failuresLeft = Number.POSITIVE_INFINITY;
    expect(await open()).toMatchObject({
      run: null,
      severity: 'warning',
      reason: expect.stringContaining('502'),
    });
  });

  it('leaves none in progress whose answer was lost', async () => {
    github.behaviour.lostAnswersLeft = 1;
    const run = await opened();
    await run.complete(outcome({ conclusion: 'success' }));
    expect(github.checks.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success']);
  });

  it('cleans up after an earlier attempt that was killed, and touches nobody else', async () => {
    const others = [
      { runAttempt: 2 },
      { runId: '4999' },
      { headSha: '3333333333333333333333333333333333333333' },
    ];
    await opened();
    for (const changes of others) await opened({ context: contextFor(github.url, changes) });
    await opened({ key: 'nightly' });
    const statuses = () => github.checks.map(({ status }) => status);
    expect(statuses()).toEqual(['completed', ...Array(4).fill('in_progress')]);
    await opened({ context: contextFor(github.url, { runAttempt: 3 }) });
    expect(statuses()).toEqual(['completed', 'completed', ...Array(4).fill('in_progress')]);
  });
});

describe('complete', () => {
  it('shows title, summary and annotations', async () => {
    const run = await opened();
    const result = await run.complete(outcome({ annotations: ANNOTATIONS }));
    expect(result).toEqual({ status: 'completed', isAnnotated: true });
    const message = 'm';
    expect(github.checks[0]).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: '2 functions got slower', summary: 'the summary' },
      annotations: [
        {
          path: 'ai.py',
          start_line: 39,
          end_line: 41,
          annotation_level: 'failure',
          title: 'iou',
          message: 'costs 2×',
        },
        { path: '.github', start_line: 1, end_line: 1, annotation_level: 'warning', title: 'w', message },
        { path: '.github', start_line: 1, end_line: 1, annotation_level: 'notice', title: 'n', message },
      ],
    });
  });

  it('counts once, whoever comes later', async () => {
    const run = await opened();
    const results = await Promise.all([
      run.complete(outcome({ conclusion: 'success' })),
      run.complete(outcome({ conclusion: 'cancelled' })),
    ]);
    expect(results[0]).toBe(results[1]);
    expect(github.checks[0]?.conclusion).toBe('success');
    expect(github.writes()).toHaveLength(2);
  });

  it.each(['x', 'é', '火', '🔥'])('keeps a summary of %s within the limit', async (character) => {
    const run = await opened();
    const render = (maxCharacters: number) => character.repeat(Math.floor(maxCharacters / character.length));
    await run.complete(outcome({ render }));
    const { summary } = github.checks[0]?.output ?? {};
    expect(Buffer.byteLength(summary ?? '')).toBeLessThanOrEqual(65_535);
    expect(summary?.length).toBeGreaterThan(10_000);
  });

  it('says less to a server that accepts less', async () => {
    github.behaviour.maxCheckBytes = 20_000;
    const run = await opened();
    const render = (maxCharacters: number) => 'x'.repeat(maxCharacters);
    const result = await run.complete(outcome({ render, annotations: ANNOTATIONS }));
    expect(result).toEqual({ status: 'completed', isAnnotated: false });
    expect(github.checks[0]).toMatchObject({ status: 'completed', annotations: [] });
    expect(github.checks[0]?.output.summary?.length).toBe(10_000);
  });

  it('says nothing but the conclusion to a server that accepts no text', async () => {
    github.behaviour.maxCheckBytes = -1;
    const run = await opened();
    expect(await run.complete(outcome())).toEqual({ status: 'completed', isAnnotated: false });
    expect(github.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(github.checks[0]?.output.summary).not.toBe('the summary');
  });

  it('leaves out annotations that are refused, and says so', async () => {
    github.behaviour.refusesAnnotations = true;
    const run = await opened();
    expect(await run.complete(outcome({ annotations: ANNOTATIONS }))).toMatchObject({ isAnnotated: false });
    expect(github.checks[0]).toMatchObject({ conclusion: 'failure', output: { summary: 'the summary' } });
  });

  it('happens also when the renderer fails', async () => {
    const run = await opened();
    const render = () => {
      throw new Error('renderer broke');
    };
    expect(await run.complete(outcome({ render }))).toMatchObject({ status: 'completed' });
    expect(github.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('says that it failed, and never rejects', async () => {
    const run = await opened();
    github.behaviour.failuresLeft = Number.POSITIVE_INFINITY;
    const { status, reason } = await run.complete(outcome());
    expect(status).toBe('failed');
    expect(reason).toContain('"flamegate" stays in progress');
    expect(reason).toContain('502');
  });
});

describe('checkConclusionOf', () => {
  const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'];
  const policies = ['pass', 'warn', 'fail', 'exit-code'] as const;

  it.each(verdicts)('%s: red where the step is red, and only there', (verdict) => {
    for (const mode of ['observe', 'warn', 'enforce'] as const) {
      for (const onInconclusive of policies) {
        for (const onNotEvaluated of policies) {
          const concluded = conclude(verdict, { mode, onInconclusive, onNotEvaluated });
          const check = checkConclusionOf(concluded);
          expect(check === 'failure').toBe(concluded.exitCode !== 0);
          expect(check === 'neutral').toBe(concluded.conclusion === 'warning');
        }
      }
    }
  });

  it.each([
    ['success', 0, 'success'],
    ['warning', 0, 'neutral'],
    ['failure', 1, 'failure'],
    ['failure', 3, 'failure'],
    ['success', 4, 'failure'],
  ] as const)('%s with exit code %i is %s', (conclusion, exitCode, expected) => {
    expect(checkConclusionOf({ conclusion, exitCode })).toBe(expected);
  });
});
