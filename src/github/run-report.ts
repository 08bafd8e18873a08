import { MAX_REPORT_BYTES } from '../report/report-json.ts';
import type { ApiOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { type Attempt, COMMENT_PERMISSION, explainFailure } from './failure.ts';
import { openRelayApi, type RelayApi } from './relay-api.ts';
import { RelayError } from './relay-error.ts';
import { type ArtifactLimits, reportOfRun } from './run-artifact.ts';
import { pullOfRun } from './run-pull.ts';
import type { TriggeringRun } from './triggering-run.ts';

/** The report of another run, not yet looked at, and the pull request that the run was for. */
export interface FoundRun {
  readonly kind: 'found';
  readonly pullRequest: number;
  readonly text: string;
  /** After "in": `the artifact flamegate of run 5000`. */
  readonly where: string;
}

/** What another run has to tell; or why nothing, which is no fault. */
export type RunReportResult = FoundRun | { readonly kind: 'none'; readonly why: string };

/** What `fetchRunReport` works from. */
export interface RunReportOptions extends Pick<ApiOptions, 'token' | 'proxy' | 'wait'> {
  readonly context: GitHubContext;
  /** Name of the artifact. */
  readonly artifact: string;
  /** Smaller in tests. */
  readonly limits?: ArtifactLimits;
}

/** Permission to read artifacts, ready to be copied into a workflow. */
const ARTIFACT_PERMISSION = 'permissions:\n  actions: read';
const LIMITS: ArtifactLimits = { archiveBytes: 256 * 1024 * 1024, reportBytes: MAX_REPORT_BYTES };

/**
 * Finds the pull request that a run was for, and the report that it uploaded.
 * @throws RelayError when GitHub cannot be asked, or the artifact holds no `report.json` that may be read
 */
export async function fetchRunReport(
  run: TriggeringRun,
  options: RunReportOptions,
): Promise<RunReportResult> {
  const { context, token, proxy, wait } = options;
  const { apiUrl, owner, repo } = context;
  const api = await openRelayApi({ apiUrl, owner, repo, token, proxy, wait });
  try {
    return await fetchWith(api, run, options);
  } finally {
    await api.close();
  }
}

async function fetchWith(
  api: RelayApi,
  run: TriggeringRun,
  { context, artifact, limits = LIMITS }: RunReportOptions,
): Promise<RunReportResult> {
  const pull = await asking(pullAttempt(run), context, () => pullOfRun(run, context.repository, api));
  if (pull.kind === 'none') return pull;
  const report = await asking(artifactAttempt(run), context, () => reportOfRun(run, artifact, api, limits));
  if (report.kind === 'none') return report;
  const where = `the artifact ${artifact} of run ${run.id}`;
  return { kind: 'found', pullRequest: pull.number, text: textOf(report.bytes, where), where };
}

function textOf(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RelayError(
      `${where} holds no report that can be read`,
      'its report.json is no UTF-8 text',
      'upload the report.json that flamegate wrote, unchanged',
      { cause: error },
    );
  }
}

async function asking<T>(attempt: Attempt, context: GitHubContext, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RelayError) throw error;
    const why = explainFailure(error, context, attempt);
    const remedy =
      'Run this workflow again after that; the report of the other run stays until its artifact expires.';
    throw new RelayError(`this token could not ${attempt.action}`, why, remedy, { cause: error });
  }
}

function pullAttempt({ id }: TriggeringRun): Attempt {
  return {
    loss: `no comment for run ${id}`,
    action: 'list the open pull requests',
    target: 'the pull requests of the repository',
    permission: COMMENT_PERMISSION,
    onFork: '',
  };
}

function artifactAttempt({ id }: TriggeringRun): Attempt {
  return {
    loss: `no report of run ${id}`,
    action: `read the artifacts of run ${id}`,
    target: `run ${id}`,
    permission: ARTIFACT_PERMISSION,
    onFork: '',
  };
}
