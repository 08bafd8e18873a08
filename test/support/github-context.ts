import type { GitHubContext } from '../../src/github/context.ts';
import { FAKE_PULL_REQUEST, FAKE_REPOSITORY } from './fake-github.ts';

/** The commit at the head of the pull request in tests. */
export const HEAD_SHA = '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4';

/** A context of a pull request run against the given API, with anything replaced. */
export function contextFor(apiUrl: string, changes: Partial<GitHubContext> = {}): GitHubContext {
  const [owner = '', repo = ''] = FAKE_REPOSITORY.split('/');
  return {
    owner,
    repo,
    repository: FAKE_REPOSITORY,
    apiUrl,
    serverUrl: 'https://github.com',
    sha: '1111111111111111111111111111111111111111',
    headSha: HEAD_SHA,
    eventName: 'pull_request',
    runId: '5000',
    runAttempt: 1,
    runUrl: `https://github.com/${FAKE_REPOSITORY}/actions/runs/5000`,
    pullRequest: FAKE_PULL_REQUEST,
    isFork: false,
    summaryPath: null,
    workspace: null,
    problems: [],
    ...changes,
  };
}
