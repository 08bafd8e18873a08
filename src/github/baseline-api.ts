import { type ApiOptions, type Connection, hasNextPage, openConnection } from './connection.ts';
import { commitSha } from './event.ts';

const PAGE_SIZE = 100;

/** An artifact, and the run it is of. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly isExpired: boolean;
  /** Epoch milliseconds. */
  readonly createdAtMs: number;
  readonly runId: number;
  /** Commit of the run, empty when unknown. */
  readonly headSha: string;
  readonly headBranch: string;
  /** Whether the run was of another repository: anybody may have made it. */
  readonly isForeign: boolean;
}

/** A run of a workflow, as far as a baseline depends on it. */
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly event: string;
  /** `success`, or what else came out; empty while it goes on. */
  readonly conclusion: string;
  /** Whether it was of another repository. */
  readonly isForeign: boolean;
}

/** What a baseline asks of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no. */
export interface BaselineApi {
  /** The commit at which two others parted. */
  mergeBase(base: string, head: string): Promise<string>;
  /** The commit of a tag, null when there is no such tag. */
  tagCommit(tag: string): Promise<string | null>;
  defaultBranch(): Promise<string>;
  run(id: number): Promise<WorkflowRun>;
  /** Successful runs of a workflow on a branch, newest first. */
  greenRuns(workflowId: number, branch: string): Promise<readonly WorkflowRun[]>;
  /** Artifacts of this name, a page of them from 1. */
  artifacts(
    name: string,
    page: number,
  ): Promise<{ readonly artifacts: readonly Artifact[]; readonly isLast: boolean }>;
  /** The bytes of an artifact, mostly a zip archive. */
  download(id: number, maxBytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens GitHub's API for the history of one repository; see `openConnection` for time limits and retries. */
export async function openBaselineApi(options: ApiOptions): Promise<BaselineApi> {
  const { octokit, download, close } = await openConnection(options);
  const { repos, actions } = octokit.rest;
  const place = { owner: options.owner, repo: options.repo };
  return {
    mergeBase: async (base, head) => {
      const { data } = await repos.compareCommitsWithBasehead({
        ...place,
        basehead: `${base}...${head}`,
        per_page: 1,
      });
      return commitSha(data.merge_base_commit?.sha);
    },
    tagCommit: async (tag) => {
      try {
        return commitSha((await repos.getCommit({ ...place, ref: `tags/${tag}` })).data.sha) || null;
      } catch (error) {
        // What is no commit of this repository is 404 or 422, by its form.
        if ([404, 422].includes((error as { status?: number }).status ?? 0)) return null;
        throw error;
      }
    },
    defaultBranch: async () => (await repos.get(place)).data.default_branch,
    run: async (id) => runOf((await actions.getWorkflowRun({ ...place, run_id: id })).data),
    greenRuns: async (workflowId, branch) => {
      const query = { ...place, workflow_id: workflowId, branch, status: 'success', per_page: PAGE_SIZE };
      return (
        await actions.listWorkflowRuns(query as typeof query & { status: 'success' })
      ).data.workflow_runs.map(runOf);
    },
    artifacts: async (name, page) => {
      const query = { ...place, name, per_page: PAGE_SIZE, page };
      const { data, headers } = await actions.listArtifactsForRepo(query);
      return { artifacts: data.artifacts.map(artifactOf), isLast: !hasNextPage(headers.link) };
    },
    download: (id, maxBytes) => downloadArtifact({ octokit, download }, options, id, maxBytes),
    close,
  };
}

/**
 * The bytes of an artifact, mostly a zip archive.
 * @throws octokit's `RequestError` when GitHub says no, Error when its storage does, or for more bytes
 */
export async function downloadArtifact(
  { octokit, download }: Pick<Connection, 'octokit' | 'download'>,
  { apiUrl, owner, repo }: Pick<ApiOptions, 'apiUrl' | 'owner' | 'repo'>,
  id: number,
  maxBytes: number,
): Promise<Uint8Array> {
  const { headers } = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    // Not followed: the token is for GitHub, and the storage must not see it.
    { owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } },
  );
  return download(storageUrl(headers.location, apiUrl), maxBytes);
}

/** As secret as the API's own address: no plain http, unless everything here is. */
function storageUrl(location: string | undefined, apiUrl: string): string {
  const url = URL.parse(location ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && apiUrl.startsWith('http:')))
    return url.href;
  throw new Error('GitHub did not say where the artifact is stored');
}

interface RawArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: {
    readonly id?: number;
    readonly repository_id?: number;
    readonly head_repository_id?: number;
    readonly head_branch?: string;
    readonly head_sha?: string;
  } | null;
}

/** An artifact as the API lists it. */
export function artifactOf(raw: RawArtifact): Artifact {
  const run = raw.workflow_run ?? {};
  return {
    id: raw.id,
    name: raw.name,
    bytes: raw.size_in_bytes,
    isExpired: raw.expired,
    createdAtMs: Date.parse(raw.created_at ?? '') || 0,
    runId: run.id ?? 0,
    headSha: commitSha(run.head_sha),
    headBranch: run.head_branch ?? '',
    isForeign: run.repository_id === undefined || run.repository_id !== run.head_repository_id,
  };
}

interface RawRun {
  readonly id: number;
  readonly workflow_id: number;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly event: string;
  readonly conclusion: string | null;
  readonly repository: { readonly id: number };
  readonly head_repository?: { readonly id: number } | null;
}

function runOf(raw: RawRun): WorkflowRun {
  return {
    id: raw.id,
    workflowId: raw.workflow_id,
    headSha: commitSha(raw.head_sha),
    headBranch: raw.head_branch ?? '',
    event: raw.event,
    conclusion: raw.conclusion ?? '',
    isForeign: raw.head_repository?.id !== raw.repository.id,
  };
}
