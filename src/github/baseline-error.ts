import type { ReportReason } from '../report/report.ts';
import type { GitHubContext } from './context.ts';
import { messageOf } from './failure.ts';

/** What was asked of GitHub, and what it takes. */
export interface BaselineAttempt {
  /** After "this token may not": `read the artifacts of acme/shop`. */
  readonly action: string;
  /** As a workflow writes it: `actions: read`. */
  readonly permission: string;
}

/** GitHub could not be asked for the baseline, or what it gave cannot be used: not the same as that there is none. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
  readonly reason: ReportReason;

  constructor(reason: ReportReason, options?: ErrorOptions) {
    super(reason.message, options);
    this.reason = reason;
  }
}

const AGAIN = 'run the job again; https://www.githubstatus.com tells whether GitHub itself is unwell';

/** Runs a question to GitHub. @throws BaselineError with the reason for people; the token is never part of it */
export async function asking<T>(
  attempt: BaselineAttempt,
  context: Pick<GitHubContext, 'apiUrl'>,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BaselineError) throw error;
    throw new BaselineError(reasonOf(error, attempt, context), { cause: error });
  }
}

/** An error without an answer of a server (`response`) is a connection that failed. */
function reasonOf(
  error: unknown,
  { action, permission }: BaselineAttempt,
  { apiUrl }: Pick<GitHubContext, 'apiUrl'>,
): ReportReason {
  const message = messageOf(error);
  const { status, response } = (error ?? {}) as {
    status?: number;
    response?: { headers?: Record<string, unknown> };
  };
  if (response === undefined) {
    const what = `GitHub at ${apiUrl} could not be asked for the baseline (to ${action}): ${message}`;
    return { code: 'FG142', message: what, remedy: AGAIN };
  }
  const answer = `GitHub answered ${status}: ${message}`;
  if (status === 401) {
    const remedy = "leave the input github-token out, to use the job's own token";
    return { code: 'FG141', message: `the github-token is not valid (${answer})`, remedy };
  }
  const isLimit = status === 429 || response.headers?.['x-ratelimit-remaining'] === '0';
  if (!isLimit && (status === 403 || status === 404) && !/rate limit|abuse detection/i.test(message)) {
    const remedy = `add \`${permission}\` to the permissions of the job, beside those it already has`;
    return { code: 'FG141', message: `this token may not ${action} (${answer})`, remedy };
  }
  return {
    code: 'FG142',
    message: `GitHub did not answer when asked to ${action} (${answer})`,
    remedy: AGAIN,
  };
}
