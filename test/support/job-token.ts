import { FAKE_PULL_REQUEST, FAKE_REPOSITORY, type RecordedRequest } from './fake-github.ts';
import type { Permissions } from './workflow.ts';

const REPOSITORY = `^/repos/${FAKE_REPOSITORY}`;
const COMMENT = `${REPOSITORY}/issues/(?:${FAKE_PULL_REQUEST}/comments|comments/\\d+)$`;

/** Which permissions open which part of the API, the first that fits; one of them is enough. Anything else takes none. */
const NEEDS: readonly (readonly [path: RegExp, permissions: readonly string[]])[] = [
  [new RegExp(`${REPOSITORY}/(?:commits/[^/]+/)?check-runs`), ['checks']],
  [new RegExp(`${REPOSITORY}/actions/`), ['actions']],
  [new RegExp(COMMENT), ['pull-requests', 'issues']],
  [new RegExp(`${REPOSITORY}/pulls`), ['pull-requests']],
  [new RegExp(`${REPOSITORY}/(?:issues|labels)`), ['issues']],
  [new RegExp(`${REPOSITORY}/(?:commits|compare)/`), ['contents']],
];

/**
 * What a request to GitHub lacks with the token of a job, as `issues: write`; null where it may. As for a private repository, where
 * nothing can be read without a permission.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export function missingPermission(granted: Permissions, { method, path }: RecordedRequest): string | null {
  const { pathname } = new URL(path, 'http://localhost');
  const names = NEEDS.find(([pattern]) => pattern.test(decodeURIComponent(pathname)))?.[1] ?? [];
  const levels = method === 'GET' ? ['read', 'write'] : ['write'];
  const may = names.length === 0 || names.some((name) => levels.includes(granted[name] ?? 'none'));
  return may ? null : `${names[0]}: ${levels[0]}`;
}
