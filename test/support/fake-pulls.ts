import {
  type Answer,
  FAKE_REPOSITORY,
  pageOf,
  type RecordedRequest,
  refusal,
  type State,
} from './fake-github.ts';

/** A pull request as the fake stores it. */
export interface FakePull {
  readonly number: number;
  readonly headSha: string;
  readonly branch: string;
  /** `owner/name`; null for a repository that was deleted. */
  readonly headRepository: string | null;
  /** Owner of the head, where its repository is gone. */
  readonly headOwner?: string;
  readonly baseRepository?: string;
  readonly state?: 'open' | 'closed';
}

/** The answer to a request for the list of pull requests; null for any other. */
export function pullList(state: State, request: RecordedRequest): Answer | null {
  const url = new URL(request.path, state.origin);
  if (url.pathname !== `/repos/${FAKE_REPOSITORY}/pulls` || request.method !== 'GET') return null;
  if (state.behaviour.permissions.files === 'none')
    return refusal(403, 'Resource not accessible by integration', 'https://docs.github.com/rest/pulls');
  const found = state.pulls.filter(
    (pull) =>
      (pull.state ?? 'open') === url.searchParams.get('state') &&
      `${ownerOf(pull)}:${pull.branch}` === url.searchParams.get('head'),
  );
  return pageOf(state, url, found, rendered);
}

function ownerOf({ headOwner, headRepository }: FakePull): string {
  return headOwner ?? headRepository?.split('/')[0] ?? '';
}

function rendered({ number, headSha, branch, headRepository, baseRepository = FAKE_REPOSITORY }: FakePull) {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    number,
    state: 'open',
    head: { ref: branch, sha: headSha, repo },
    base: { ref: 'main', repo: { full_name: baseRepository } },
  };
}
