import { openBaselineApi } from '../../src/github/baseline-api.ts';
import { findArtifact } from '../../src/github/baseline-artifact.ts';
import { resolveCommit } from '../../src/github/baseline-commit.ts';
import { BaselineError } from '../../src/github/baseline-error.ts';
import { listChangedFiles } from '../../src/github/changed-files.ts';
import { openCheckRun } from '../../src/github/check.ts';
import { publishComment } from '../../src/github/comment.ts';
import { publishIssues } from '../../src/github/issues.ts';
import { RelayError } from '../../src/github/relay-error.ts';
import { fetchRunReport } from '../../src/github/run-report.ts';
import { triggeringRunOf } from '../../src/github/triggering-run.ts';
import type { FakeGitHub } from './fake-github.ts';
import { contextFor, HEAD_SHA } from './github-context.ts';
import { reportComparison, reportFunction, reportOf } from './report.ts';

/** How one who asks GitHub is asked to. */
export interface Asking {
  readonly apiUrl: string;
  readonly token: string;
  readonly wait: (durationMs: number) => Promise<void>;
}

/** One who asks GitHub for something. */
export interface Publisher {
  /** The permission without which it can do nothing, as a workflow writes it. */
  readonly permission: string;
  /** Does its work; what people are told where it could not, else null. Rejects only where flamegate has a bug. */
  readonly publish: (asking: Asking) => Promise<string | null>;
  /** Part of the path of what it asks first, when its way there may succeed. */
  readonly asks?: RegExp;
}

const BASE_SHA = '3f2a91c000000000000000000000000000000001';
const SCHEDULED = { eventName: 'schedule', pullRequest: null, ref: 'refs/heads/main' } as const;

/** What it takes of a repository for each of them to succeed. */
export function furnish(github: FakeGitHub): void {
  const run = { workflowId: 1, sha: BASE_SHA, branch: 'main', event: 'push', conclusion: 'success' };
  github.history.runs.push({ id: 1, ...run });
  const artifact = { content: Buffer.from('{}'), createdAt: '2026-11-22T15:10:00Z' };
  github.history.artifacts.push({ id: 1, name: 'baseline', runId: 1, ...artifact });
  github.history.artifacts.push({ id: 2, name: 'flamegate', runId: 5000, ...artifact });
  github.pulls.push({ number: 7, headSha: HEAD_SHA, branch: 'feature', headRepository: 'mallory/shop' });
}

async function toldBy<E extends Error>(
  work: Promise<unknown>,
  kind: new (...values: never[]) => E,
  words: (error: E) => string,
): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof kind) return words(error);
    throw error;
  }
}

const baselineWords = ({ reason }: BaselineError) => `${reason.message} ${reason.remedy}`;

async function askForBaseline(
  asking: Asking,
  ask: (api: Awaited<ReturnType<typeof openBaselineApi>>) => Promise<unknown>,
): Promise<string | null> {
  const api = await openBaselineApi({ ...asking, owner: 'acme', repo: 'shop' });
  return toldBy(ask(api), BaselineError, baselineWords).finally(() => api.close());
}

/** All who ask GitHub, by what they ask for. */
export const PUBLISHERS: Readonly<Record<string, Publisher>> = {
  comment: {
    permission: 'pull-requests: write',
    publish: async ({ apiUrl, ...asking }) => {
      const report = { key: 'default', verdict: 'fail' } as const;
      const context = contextFor(apiUrl);
      const render = () => 'two functions got slower';
      return (await publishComment({ context, report, policy: 'always', render, ...asking })).reason ?? null;
    },
  },
  'check run, opened': {
    permission: 'checks: write',
    publish: async ({ apiUrl, ...asking }) =>
      (await openCheckRun({ context: contextFor(apiUrl), key: 'default', ...asking })).reason ?? null,
  },
  'check run, completed': {
    permission: 'checks: write',
    asks: /check-runs\/\d+$/,
    publish: async ({ apiUrl, ...asking }) => {
      const { run } = await openCheckRun({ context: contextFor(apiUrl), key: 'default', ...asking });
      const outcome = {
        conclusion: 'failure',
        title: 'failed',
        render: () => 'text',
        annotations: [],
      } as const;
      return run === null ? 'not even opened' : ((await run.complete(outcome)).reason ?? null);
    },
  },
  issues: {
    permission: 'issues: write',
    publish: async ({ apiUrl, ...asking }) => {
      const report = reportOf([reportComparison({ functions: [reportFunction()] })], { verdict: 'fail' });
      const context = contextFor(apiUrl, SCHEDULED);
      const result = await publishIssues({ context, report, policy: 'on-fail', labels: [], ...asking });
      return result.reason ?? result.problems[0] ?? null;
    },
  },
  'changed files': {
    permission: 'pull-requests: read',
    publish: async ({ apiUrl, ...asking }) =>
      (await listChangedFiles({ context: contextFor(apiUrl), ...asking })).reason ?? null,
  },
  'artifact of the baseline': {
    permission: 'actions: read',
    publish: (asking) =>
      askForBaseline(asking, (api) =>
        findArtifact(
          'baseline',
          { kind: 'base' },
          contextFor(asking.apiUrl, { baseSha: BASE_SHA, defaultBranch: 'main' }),
          api,
        ),
      ),
  },
  'commit of the baseline': {
    permission: 'contents: read',
    publish: (asking) =>
      askForBaseline(asking, (api) =>
        resolveCommit({ kind: 'merge-base' }, contextFor(asking.apiUrl, { baseSha: BASE_SHA }), api),
      ),
  },
  'report of another run': {
    permission: 'pull-requests: write',
    publish: ({ apiUrl, ...asking }) => {
      const workflow_run = {
        ...{ id: 5000, run_attempt: 1, event: 'pull_request', head_sha: HEAD_SHA, head_branch: 'feature' },
        ...{ head_repository: { full_name: 'mallory/shop' }, repository: { full_name: 'acme/shop' } },
      };
      const run = triggeringRunOf({ action: 'completed', workflow_run });
      if (run === null) throw new Error('the payload names no run');
      const context = contextFor(apiUrl, { eventName: 'workflow_run' });
      const work = fetchRunReport(run, { context, artifact: 'flamegate', ...asking });
      return toldBy(work, RelayError, ({ message, why }) => `${message}: ${why}`);
    },
  },
};
