import { type ApiOptions, openConnection } from './connection.ts';

/** Whose check run it is; GitHub keeps it as `external_id`. */
export interface CheckIdentity {
  readonly runId: string;
  readonly runAttempt: number;
  readonly key: string;
  /** Tells two jobs with the same key in one run apart. */
  readonly nonce: string;
}

/** A check run to create. */
export interface NewCheck {
  readonly name: string;
  readonly headSha: string;
  /** Where the link "Details" leads; empty for GitHub's own page. */
  readonly detailsUrl: string;
  readonly identity: CheckIdentity;
}

/** An annotation as the API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a check run is completed with. */
export interface CheckBody {
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'cancelled';
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly CheckAnnotation[];
  };
}

/** What a check run needs of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no. */
export interface CheckApi {
  /** Creates a check run in progress. `url` is its address for people. */
  create(check: NewCheck): Promise<{ readonly id: number; readonly url: string }>;
  complete(id: number, body: CheckBody): Promise<void>;
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>;
}

/** Opens GitHub's API for check runs; see `openConnection` for time limits and retries. */
export async function openCheckApi(options: ApiOptions): Promise<CheckApi> {
  const { octokit, close } = await openConnection(options);
  const { checks } = octokit.rest;
  const place = { owner: options.owner, repo: options.repo };
  const complete = async (id: number, { conclusion, output }: CheckBody) => {
    // Appended to those there are: a request whose answer was lost shows them twice, which is ugly but harmless.
    const annotations = output?.annotations.map((annotation) => ({ ...annotation })) ?? [];
    const shown = output === undefined ? {} : { output: { ...output, annotations } };
    await checks.update({ ...place, check_run_id: id, status: 'completed', conclusion, ...shown });
  };
  return {
    create: async (check) => {
      const { name, headSha, detailsUrl, identity } = check;
      const { data } = await checks.create({
        ...place,
        name,
        head_sha: headSha,
        status: 'in_progress',
        external_id: formatIdentity(identity),
        ...(detailsUrl === '' ? {} : { details_url: detailsUrl }),
      });
      const query = {
        ...place,
        ref: headSha,
        check_name: name,
        status: 'in_progress',
        filter: 'all',
      } as const;
      const open = await checks.listForRef(query).catch(() => null);
      for (const { id, external_id } of open?.data.check_runs ?? []) {
        if (id === data.id || !isLeftOver(external_id, identity)) continue;
        await complete(id, { conclusion: 'cancelled' }).catch(() => {});
      }
      return { id: data.id, url: data.html_url ?? '' };
    },
    complete,
    close,
  };
}

function formatIdentity({ runId, runAttempt, key, nonce }: CheckIdentity): string {
  return [runId, runAttempt, key, nonce].join('/');
}

/**
 * Whether nobody will complete this check run any more: its job was killed in an earlier attempt of this run, or it is
 * our own, created by a request whose answer was lost.
 */
function isLeftOver(externalId: string | null, current: CheckIdentity): boolean {
  const [runId = '', attempt = '', key = '', nonce = ''] = (externalId ?? '').split('/');
  if (runId === '' || runId !== current.runId || key !== current.key) return false;
  return nonce === current.nonce || Number(attempt) < current.runAttempt;
}
