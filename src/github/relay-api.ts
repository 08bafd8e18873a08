import { type Artifact, artifactOf, downloadArtifact } from './baseline-api.ts';
import { type ApiOptions, openConnection } from './connection.ts';
import { commitSha } from './event.ts';

const PAGE_SIZE = 100;

/** An open pull request, as far as it says whether a run was for it. */
export interface OpenPull {
  readonly number: number;
  /** Commit at its head now. */
  readonly headSha: string;
  /** `owner/name`; empty when that repository is gone. */
  readonly headRepository: string;
  /** `owner/name` of the repository it wants to be merged into. */
  readonly baseRepository: string;
}

/** What telling of another run asks of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no. */
export interface RelayApi {
  /** Open pull requests of a branch of a user or an organisation. */
  openPulls(owner: string, branch: string): Promise<readonly OpenPull[]>;
  /** Artifacts of this name that a run has, of all its attempts. */
  artifactsOf(runId: string, name: string): Promise<readonly Artifact[]>;
  /** The bytes of an artifact, mostly a zip archive. */
  download(id: number, maxBytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens GitHub's API for what belongs to another run; see `openConnection` for time limits and retries. */
export async function openRelayApi(options: ApiOptions): Promise<RelayApi> {
  const { octokit, download, close } = await openConnection(options);
  const place = { owner: options.owner, repo: options.repo };
  return {
    openPulls: async (owner, branch) => {
      const query = { ...place, state: 'open', head: `${owner}:${branch}`, per_page: PAGE_SIZE } as const;
      const { data } = await octokit.rest.pulls.list(query);
      return data.map(({ number, head, base }) => ({
        number,
        headSha: commitSha(head.sha),
        // Null for a fork that was deleted, whatever the types say.
        headRepository: (head.repo as { full_name: string } | null)?.full_name ?? '',
        baseRepository: base.repo.full_name,
      }));
    },
    artifactsOf: async (runId, name) => {
      const query = { ...place, run_id: Number(runId), name, per_page: PAGE_SIZE };
      const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(query);
      return data.artifacts.map(artifactOf).filter((artifact) => artifact.name === name);
    },
    download: (id, maxBytes) => downloadArtifact({ octokit, download }, options, id, maxBytes),
    close,
  };
}
